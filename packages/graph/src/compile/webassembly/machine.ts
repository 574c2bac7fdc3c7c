import {
  adjustmentKernels,
  penalties,
  type Fault,
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

/** The generator that the kernels shuffle with; with any other, the order of each epoch is computed outside. */
const GENERATOR = 'xoroshiro128+';

/** What machines of one kind are built with. */
export interface Make {
  readonly binary: string;
  /** The number format of the binary. */
  readonly precision: Precision;
  /** Without it, kernels take all steps. */
  readonly rewriting?: Rewriting;
}

/** The overhead of starting an operation, in multiplications. */
const OPERATION = 400;

/** Runs a tape by the kernels of a binary: many steps per call, without returning to JavaScript. */
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
  /** Takes the steps if something has no kernel: a custom optimiser or clipping. */
  readonly #outside: StepLoop;
  readonly #updateMoment: { -readonly [K in keyof UpdateMoment]: UpdateMoment[K] } = {
    step: 0,
    learningRate: 0,
  };
  #thrown: Fault | undefined;
  /** The epoch whose order of rows is in memory. */
  #epoch = -1;
  /** The number of steps left before the programs are rewritten. */
  #stepsBefore: number;

  /** @throws Unfit if the tape needs more memory than there is. */
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
    let error: Error | undefined;
    this.#thrown = undefined;
    for (let taken = 0; taken < count && !isStopped;) {
      const step = moment.step + taken;
      const isSteady = this.#isSteady(moment, step);
      const most = this.#chunk(count - taken, isSteady);
      this.#enterBatch();
      let told: number;
      try {
        told = this.#tell(moment, step, isSteady ? 1 : most);
      } catch (thrown) {
        error = thrown as Error;
        break;
      }
      const chunk = isSteady ? most : told;
      frame.set({ numbersOfStep: isSteady ? 0 : 8 * this.#plan.numbersOfStep });
      isStopped = this.#take(chunk);
      this.#leaveBatch();
      this.#count(chunk);
      if (frame.get('taken') < taken + chunk) break;
      taken += chunk;
    }
    const { stopping } = moment;
    if (stopping !== undefined) stopping.state = frame.stopState;
    const stopped = isStopped ? (stopping?.patienceReason ?? 'lossBelow') : undefined;
    const [taken, rows] = [frame.get('taken'), frame.get('rowsTaken')];
    return { taken, rows, loss: frame.loss, stopped, error, thrown: this.#thrown };
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
    // Nothing to free: the memory is garbage-collected.
  }

  /** Whether there are kernels for everything between two backward passes. */
  #hasKernels({ penalty }: RunMoment): boolean {
    const { clip, updater } = this.#parts;
    const names = [
      ...clip.map(([name]) => name),
      ...penalties.names.filter((name) => (penalty[name] ?? 0) !== 0),
    ];
    return updater.kernels !== undefined && names.every((name) => numberOf(name) > 0);
  }

  /** Writes penalties and clipping to memory, in order of application. */
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

  /** The number of steps to take in one call; limited to those whose numbers fit in memory, unless these stay the same. */
  #chunk(left: number, isSteady: boolean): number {
    const { batches } = this.#parts;
    const most = Math.min(left, this.#stepsBefore, isSteady ? left : CHUNK);
    const { random, batch } = batches.position;
    if (random === undefined || random.generator === GENERATOR) return most;
    return Math.min(most, batches.perEpoch - batch);
  }

  /** Counts down the steps before the programs are rewritten. */
  #count(steps: number): void {
    this.#stepsBefore -= steps;
    if (this.#stepsBefore > 0) return;
    this.#stepsBefore = Infinity;
    this.#rewrite();
  }

  /** Overwrites the kernel programs with rewritten ones, which are never longer. */
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

  /** Whether the optimiser's numbers are the same for every step from this one on. */
  #isSteady({ isRateConstant }: RunMoment, step: number): boolean {
    return isRateConstant && this.#pieces.every(({ steadyFrom = Infinity }) => step >= steadyFrom);
  }

  /**
   * Writes the optimiser's numbers for the given steps to memory; returns for how many of them. If the schedule throws, these are
   * the steps before that one; it throws if there are none.
   */
  #tell({ rate, isRateConstant }: RunMoment, first: number, count: number): number {
    const updateMoment = this.#updateMoment;
    let at = 0;
    for (let step = first; step < first + count; step++) {
      updateMoment.step = step;
      if (step === first || !isRateConstant) {
        try {
          updateMoment.learningRate = rate(step);
        } catch (error) {
          if (step === first) throw error;
          return step - first;
        }
      }
      for (const piece of this.#pieces) {
        piece.settle(this.#numbers, at, updateMoment);
        at += piece.count;
      }
    }
    return count;
  }

  /**
   * Takes steps; returns whether one met a stop condition. An error thrown by a core function ends the call like a non-finite
   * number.
   */
  #take(count: number): boolean {
    try {
      return this.#kernels.run(this.#frame.at, count) < 0;
    } catch (error) {
      this.#thrown = error as Fault;
      return false;
    }
  }

  /** Sets the frame to the position of the batches. */
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

  /** Sets the batches to the position of the frame. */
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

  /** The callbacks for steps of the tape without a kernel. */
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

  /** Sets the moment that core functions see to the current step. */
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

/** The number of steps after which the programs are rewritten. */
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
