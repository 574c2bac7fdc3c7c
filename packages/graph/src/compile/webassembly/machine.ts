import {
  adjustmentKernels,
  checkRate,
  penalties,
  type Floats,
  type KernelPiece,
  type UpdateMoment,
} from '@bp-graph/core';
import { CoreCall } from '../core-call.js';
import type { Machine, MachineParts, Progress, RunMoment } from '../machine.js';
import { notEnoughMemory } from '../not-enough-memory.js';
import { firstMoment, StepLoop, type BatchMoment } from '../step-loop.js';
import type { Tape } from '../tape.js';
import { Frame } from './frame.js';
import { ADJUSTMENT, CHUNK, planMemory, type MemoryPlan } from './memory-plan.js';
import type { Precision } from './precision.js';
import type { Rewriting } from './rewriting.js';
import { createMemory, instantiate, type Instance, type Kernels, type Memory } from './runtime.js';

/** The generator that the kernels shuffle by; with another one the epochs' orders are made outside. */
const GENERATOR = 'xoroshiro128+';

/** What machines of one kind are made with. */
export interface Make {
  readonly binary: string;
  /** What the binary computes with. */
  readonly precision: Precision;
  /** Without it, kernels take all steps. */
  readonly rewriting?: Rewriting;
}

/** Multiplications that take as long as an operation takes to begin. */
const OPERATION = 400;

/** Runs a tape by the kernels of a binary: many steps a call, without leaving it. */
export class WebAssemblyMachine implements Machine {
  readonly tape: Tape;
  readonly memory: Floats;
  readonly #parts: MachineParts;
  readonly #plan: MemoryPlan;
  readonly #make: Make;
  readonly #buffer: ArrayBuffer;
  readonly #frame: Frame;
  readonly #instance: Instance;
  readonly #kernels: Kernels;
  readonly #numbers: Float64Array;
  readonly #order: Uint32Array;
  readonly #adjustments: DataView;
  readonly #pieces: readonly KernelPiece[];
  readonly #moment: BatchMoment;
  /** Takes the steps of what has no kernel: an optimiser or a limit of a user's own. */
  readonly #outside: StepLoop;
  readonly #told: { -readonly [K in keyof UpdateMoment]: UpdateMoment[K] } = { step: 0, learningRate: 0 };
  /** The epoch whose order of rows the memory holds. */
  #epoch = -1;
  /** How many steps are taken before the programs are written anew. */
  #stepsBefore: number;

  /** @throws Fault where the tape needs more memory than there is. */
  constructor(tape: Tape, parts: MachineParts, make: Make) {
    const { binary, precision } = make;
    this.tape = tape;
    this.#parts = parts;
    this.#make = make;
    this.#plan = planMemory(tape, parts, precision);
    const memory = allocate(this.#plan.bytes);
    const { buffer } = memory;
    const plan = this.#plan;
    this.#buffer = buffer;
    const Numbers = precision.size === 4 ? Float32Array : Float64Array;
    this.memory = new Numbers(buffer, plan.tape, tape.size);
    this.#numbers = new Float64Array(buffer, plan.numbers, CHUNK * plan.numbersOfStep);
    this.#order = new Uint32Array(buffer, plan.order, parts.batches.rows);
    this.#adjustments = new DataView(buffer, plan.adjustments);
    this.#pieces = parts.updater.kernels ?? [];
    for (const [at, words] of plan.texts) this.#put(at, words);
    this.#stepsBefore = stepsBefore(make, plan, tape);
    this.#frame = new Frame(buffer);
    this.#frame.set(plan.frame);
    this.#moment = firstMoment(tape, parts);
    const words = new Int32Array(buffer);
    const calls = this.#calls();
    this.#instance = instantiate(binary, memory, (at) => {
      calls.get(words[at / 4 + 1])?.();
    });
    this.#kernels = this.#instance.kernels;
    this.#outside = new StepLoop(tape, parts, this.memory, this.#moment, () => {
      this.#frame.clear(this.#moment.step);
      this.#enterBatch();
      this.#kernels.evaluate(this.#frame.at);
      this.#count(1);
    });
    this.#count(0);
  }

  run(count: number, moment: RunMoment): Progress {
    if (!this.#hasKernels(moment)) return this.#outside.run(count, moment);
    const frame = this.#frame;
    frame.clear(moment.step, moment.loss);
    this.#adjust(moment);
    frame.judgeBy(moment.stopping);
    let isStopped = false;
    for (let taken = 0; taken < count && !isStopped;) {
      const step = moment.step + taken;
      const isSteady = this.#isSteady(moment, step);
      const chunk = this.#chunk(count - taken, isSteady);
      this.#enterBatch();
      this.#tell(moment, step, isSteady ? 1 : chunk);
      frame.set({ numbersOfStep: isSteady ? 0 : 8 * this.#plan.numbersOfStep });
      isStopped = this.#take(chunk);
      this.#leaveBatch();
      this.#count(chunk);
      if (frame.get('taken') < taken + chunk) break;
      taken += chunk;
    }
    const { stopping } = moment;
    if (stopping !== undefined) stopping.state = frame.stopState;
    const stopped = isStopped ? (stopping?.hasWaited ?? 'lossBelow') : undefined;
    return { taken: frame.get('taken'), rows: frame.get('rowsTaken'), loss: frame.loss, stopped };
  }

  look(step: number): boolean {
    const { look, frame } = this.#plan;
    this.#frame.clear(step);
    this.#enterBatch();
    this.#frame.set({ program: look });
    try {
      this.#kernels.evaluate(this.#frame.at);
      return true;
    } catch {
      return false;
    } finally {
      this.#frame.set({ program: frame.program });
    }
  }

  dispose(): void {
    // The memory is freed with the machine.
  }

  /** Whether everything between two backward passes can be done inside. */
  #hasKernels({ penalty }: RunMoment): boolean {
    const { clip, updater } = this.#parts;
    const names = [
      ...clip.map(([name]) => name),
      ...penalties.names.filter((name) => (penalty[name] ?? 0) !== 0),
    ];
    return updater.kernels !== undefined && names.every((name) => numberOf(name) > 0);
  }

  /** Writes down penalties and limits, in the order in which they act. */
  #adjust({ penalty }: RunMoment): void {
    const list: (readonly [name: string, amount: number])[] = [
      ...penalties.names
        .map((name) => [name, penalty[name] ?? 0] as const)
        .filter(([, amount]) => amount !== 0),
      ...this.#parts.clip,
    ];
    list.forEach(([name, amount], k) => {
      this.#adjustments.setInt32(k * ADJUSTMENT, numberOf(name), true);
      this.#adjustments.setFloat64(k * ADJUSTMENT + 8, amount, true);
    });
    this.#adjustments.setInt32(list.length * ADJUSTMENT, numberOf('done'), true);
  }

  /** How many steps can be taken without coming out; as many as numbers are written down for unless those stay the same. */
  #chunk(left: number, isSteady: boolean): number {
    const { batches } = this.#parts;
    const most = Math.min(left, this.#stepsBefore, isSteady ? left : CHUNK);
    const { random, batch } = batches.position;
    if (random === undefined || random.generator === GENERATOR) return most;
    return Math.min(most, batches.perEpoch - batch);
  }

  /** Counts steps towards those before the programs are written anew. */
  #count(steps: number): void {
    this.#stepsBefore -= steps;
    if (this.#stepsBefore > 0) return;
    this.#stepsBefore = Infinity;
    this.#rewrite();
  }

  /** Puts programs that were written anew where those by kernels stand, which they are no longer than. */
  #rewrite(): void {
    const { binary, rewriting } = this.#make;
    const { frame, pool, sheet, step } = this.#plan;
    const written = rewriting?.write(step, sheet(), pool, binary);
    if (written === undefined) return;
    const { program, update, constants, module, count } = written;
    this.#instance.add(module, count);
    this.#put(pool.at, constants);
    this.#put(frame.program, program);
    this.#put(frame.update, update);
  }

  #put(at: number, words: Int32Array): void {
    new Int32Array(this.#buffer, at, words.length).set(words);
  }

  /** Whether the optimiser is told the same at every step from one on. */
  #isSteady({ isRateConstant }: RunMoment, step: number): boolean {
    return isRateConstant && this.#pieces.every(({ steadyFrom = Infinity }) => step >= steadyFrom);
  }

  /** Writes down the numbers that the optimiser is told of so many steps. */
  #tell({ rate, isRateConstant }: RunMoment, first: number, count: number): void {
    const told = this.#told;
    let at = 0;
    for (let step = first; step < first + count; step++) {
      told.step = step;
      if (step === first || !isRateConstant) {
        told.learningRate = rate(step);
        checkRate(told.learningRate);
      }
      for (const piece of this.#pieces) {
        piece.settle(this.#numbers, at, told);
        at += piece.count;
      }
    }
  }

  /**
   * Takes steps; says whether a rule of the run ended them. What a core function throws ends them as a number does that
   * is not finite.
   */
  #take(count: number): boolean {
    try {
      return this.#kernels.run(this.#frame.at, count) < 0;
    } catch {
      return false;
    }
  }

  /** Goes to where the batches stand. */
  #enterBatch(): void {
    const { position, order } = this.#parts.batches;
    const { epoch, batch, random } = position;
    const isInside = random?.generator === GENERATOR;
    this.#frame.set({ epoch, batch, shuffles: isInside ? 1 : 0 });
    if (this.#epoch === epoch) return;
    this.#epoch = epoch;
    if (isInside) {
      this.#frame.random = random.words;
      this.#kernels.shuffle(this.#frame.randomAt, this.#plan.order, order.length);
    } else this.#order.set(order);
  }

  /** Brings the batches to where the frame stands. */
  #leaveBatch(): void {
    const { batches } = this.#parts;
    const epoch = this.#frame.get('epoch');
    const batch = this.#frame.get('batch');
    const { random } = batches.position;
    if (random?.generator === GENERATOR) {
      this.#epoch = epoch;
      batches.position = { epoch, batch, random: { generator: GENERATOR, words: this.#frame.random } };
    } else if (random === undefined) batches.position = { epoch, batch };
    else while (batches.position.epoch < epoch || batches.position.batch < batch) batches.advance();
  }

  /** What the binary calls for the steps of the tape that it has no kernel for. */
  #calls(): ReadonlyMap<number, () => void> {
    const { look, topology } = this.#parts;
    const cores = new Map<number, CoreCall>();
    const coreOf = (node: number): CoreCall => {
      const core =
        cores.get(node) ?? new CoreCall(node, topology.nodes, this.tape, this.memory, this.#moment);
      cores.set(node, core);
      return core;
    };
    const calls = new Map<number, () => void>();
    [...this.tape.steps, ...(look?.steps ?? [])].forEach(({ instruction: { name, operands } }, step) => {
      if (name !== 'call' && name !== 'callBack') return;
      const core = coreOf(operands.node);
      calls.set(step, () => {
        this.#meet();
        if (name === 'call') core.forward();
        else core.backward(operands.index, operands.into, operands.add, operands.g);
      });
    });
    return calls;
  }

  /** Tells the core functions of the present step. */
  #meet(): void {
    const { batches } = this.#parts;
    const start = this.#frame.get('batch') * batches.fullSize;
    this.#moment.rows = Math.min(batches.fullSize, batches.rows - start);
    this.#moment.step = this.#frame.firstStep + this.#frame.get('taken');
  }
}

function numberOf(adjustment: string): number {
  return (adjustmentKernels as readonly string[]).indexOf(adjustment);
}

/** After how many steps their programs are written anew. */
function stepsBefore({ rewriting }: Make, { step: { operations, batch } }: MemoryPlan, tape: Tape): number {
  const work = OPERATION * operations.length + batch.rows * tape.parameters.trained;
  return rewriting === undefined ? Infinity : Math.ceil(rewriting.after / work);
}

function allocate(bytes: number): Memory {
  try {
    return createMemory(bytes);
  } catch {
    throw notEnoughMemory(bytes, 'that much free memory');
  }
}
