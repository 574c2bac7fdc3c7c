import {
  clippings,
  penalties,
  type Fault,
  type Floats,
  type OptimizerState,
  type UpdateMoment,
} from '@bp-graph/core';
import type { StopReason } from '../train/stopping.js';
import type { MachineParts, Progress, RunMoment } from './machine.js';
import type { ParameterBlock } from './parameter-block.js';
import type { Tape } from './tape.js';

/** The current step, for the code that computes it. */
export interface BatchMoment {
  /** The size of the current batch. */
  rows: number;
  /** The index of its first row in `order`. */
  start: number;
  /** The order in which batches take the rows of the data. */
  order: Uint32Array;
  /** The number of the step, from which dropout draws. */
  step: number;
}

/** The moment before the first step. */
export function firstMoment({ rows }: Tape, { batches }: MachineParts): BatchMoment {
  return { rows, start: 0, order: batches.order, step: 0 };
}

/** Takes steps around a function that computes a tape's values and gradients: finiteness check, penalties, clipping, update. */
export class StepLoop {
  readonly #tape: Tape;
  readonly #parts: MachineParts;
  readonly #memory: Floats;
  readonly #moment: BatchMoment;
  readonly #compute: () => void;
  readonly #block: Block;
  #thrown: Fault | undefined;
  /** The moment of the update, reused so that a step allocates nothing. */
  readonly #updateMoment: { -readonly [K in keyof UpdateMoment]: UpdateMoment[K] } = {
    step: 0,
    learningRate: 0,
  };

  constructor(tape: Tape, parts: MachineParts, memory: Floats, moment: BatchMoment, compute: () => void) {
    this.#tape = tape;
    this.#parts = parts;
    this.#memory = memory;
    this.#moment = moment;
    this.#compute = compute;
    this.#block = blockOf(tape.parameters, memory, Object.keys(parts.updater.init(0)));
  }

  run(count: number, moment: RunMoment): Progress {
    const { batches } = this.#parts;
    let [taken, rows, loss] = [0, 0, moment.loss ?? 0];
    let stopped: StopReason | undefined;
    this.#thrown = undefined;
    for (; taken < count && stopped === undefined; taken++) {
      this.enter(moment.step + taken);
      if (!this.#succeeds()) break;
      const own = this.#memory[this.#tape.loss];
      if (!Number.isFinite(own) || !areFinite(this.#block.gradient)) break;
      const whole = own + this.#payPenalties(moment.penalty);
      if (!Number.isFinite(whole)) break;
      try {
        this.#update(moment.step + taken, moment.rate(moment.step + taken));
      } catch (error) {
        return { taken, rows, loss, error: error as Error };
      }
      loss += whole * this.#moment.rows;
      rows += this.#moment.rows;
      batches.advance();
      stopped = moment.stopping?.judge(whole);
    }
    return { taken, rows, loss, stopped, thrown: this.#thrown };
  }

  /** Computes the step; an error thrown by a core function ends the call like a non-finite number. */
  #succeeds(): boolean {
    try {
      this.#compute();
      return true;
    } catch (error) {
      this.#thrown = error as Fault;
      return false;
    }
  }

  /** Sets the moment to a step on the next batch. */
  enter(step: number): void {
    const { batches } = this.#parts;
    this.#moment.rows = batches.size;
    this.#moment.start = batches.start;
    this.#moment.order = batches.order;
    this.#moment.step = step;
  }

  /** Adds the penalties' derivatives to the gradients; returns the sum of the penalties. */
  #payPenalties(strengths: RunMoment['penalty']): number {
    const { penalised, penalisedGradient } = this.#block;
    let sum = 0;
    for (const penalty of penalties) {
      const strength = strengths[penalty.name] ?? 0;
      if (strength === 0) continue;
      sum += penalty.value(penalised, strength);
      penalty.accumulate(penalised, strength, penalisedGradient);
    }
    return sum;
  }

  /** If an optimiser of the user's own fails halfway, the numbers are those from before; those with kernels do not fail. */
  #update(step: number, learningRate: number): void {
    const { clip, updater } = this.#parts;
    const { trained, gradient, gradients, state, written } = this.#block;
    for (const [name, limit] of clip) clippings.get(name).clip(gradients, limit);
    const updateMoment = this.#updateMoment;
    updateMoment.step = step;
    updateMoment.learningRate = learningRate;
    const before = updater.kernels === undefined ? written.map((numbers) => numbers.slice()) : NONE;
    try {
      updater.update(trained, gradient, state, updateMoment);
    } catch (error) {
      before.forEach((numbers, k) => {
        written[k].set(numbers);
      });
      throw error;
    }
  }
}

/** The parameters and their training state, as views of the memory. */
interface Block {
  readonly penalised: Floats;
  readonly penalisedGradient: Floats;
  readonly trained: Floats;
  readonly gradient: Floats;
  readonly gradients: readonly Floats[];
  readonly state: OptimizerState;
  /** What an update writes. */
  readonly written: readonly Floats[];
}

const NONE: readonly Floats[] = [];

function blockOf(block: ParameterBlock, memory: Floats, slots: readonly string[]): Block {
  const { offset, penalised, trained, gradient, state } = block;
  const array = (from: number, count: number): Floats => memory.subarray(from, from + count);
  const gradients = array(gradient, trained);
  const values = array(offset, trained);
  const states = slots.map((_, k) => array(state[k], trained));
  return {
    penalised: array(offset, penalised),
    penalisedGradient: array(gradient, penalised),
    trained: values,
    gradient: gradients,
    gradients: [gradients],
    state: Object.fromEntries(slots.map((name, k) => [name, states[k]])),
    written: [values, ...states],
  };
}

/** Whether all numbers are finite: 0 times any non-finite number is NaN. */
function areFinite(numbers: Floats): boolean {
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) sum += 0 * numbers[i];
  return sum === 0;
}
