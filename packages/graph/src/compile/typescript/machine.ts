import { clippings, penalties, type OptimizerState } from '@bp-graph/core';
import { CoreCall } from '../core-call.js';
import type { Machine, MachineParts, Progress, RunMoment } from '../machine.js';
import type { ParameterBlock } from '../parameter-block.js';
import type { Tape } from '../tape.js';
import { linkers } from './index.js';
import { link, type Binding, type Bound } from './link.js';

/** Runs a tape by plain loops in float64, where there is no WebAssembly or a page forbids it. */
export class TypeScriptMachine implements Machine {
  readonly tape: Tape;
  readonly memory: Float64Array;
  readonly #parts: MachineParts;
  readonly #steps: readonly Bound[];
  readonly #moment: Binding['moment'];
  readonly #block: Block;

  constructor(tape: Tape, parts: MachineParts) {
    this.tape = tape;
    this.#parts = parts;
    this.memory = new Float64Array(tape.size);
    this.#moment = { rows: tape.rows, start: 0, order: parts.batches.order, step: 0 };
    this.#block = blockOf(tape.parameters, this.memory, Object.keys(parts.updater.init(0)));
    this.#steps = this.#link();
  }

  run(count: number, moment: RunMoment): Progress {
    const { batches } = this.#parts;
    let [taken, rows, loss] = [0, 0, 0];
    for (; taken < count; taken++) {
      this.#enter(moment.step + taken);
      for (const step of this.#steps) step();
      const own = this.memory[this.tape.loss];
      if (!Number.isFinite(own) || !allFinite(this.#block.gradient)) break;
      loss += (own + this.#payPenalties(moment.penalty)) * this.#moment.rows;
      rows += this.#moment.rows;
      this.#update(moment.step + taken, moment.rate(moment.step + taken));
      batches.advance();
    }
    return { taken, rows, loss };
  }

  dispose(): void {
    // Plain arrays are freed with the machine.
  }

  #enter(step: number): void {
    const { batches } = this.#parts;
    this.#moment.rows = batches.size;
    this.#moment.start = batches.start;
    this.#moment.order = batches.order;
    this.#moment.step = step;
  }

  /** Adds the penalties' derivatives to the gradients; gives their sum. */
  #payPenalties(strengths: RunMoment['penalty']): number {
    const { paying, payingGradient } = this.#block;
    let sum = 0;
    for (const price of penalties) {
      const strength = strengths[price.name] ?? 0;
      if (strength === 0) continue;
      sum += price.value(paying, strength);
      price.accumulate(paying, strength, payingGradient);
    }
    return sum;
  }

  #update(step: number, learningRate: number): void {
    const { clip, updater } = this.#parts;
    const { trained, gradient, gradients, state } = this.#block;
    for (const [name, limit] of clip) clippings.get(name).clip(gradients, limit);
    updater.update(trained, gradient, state, { step, learningRate });
  }

  #link(): Bound[] {
    const { topology } = this.#parts;
    const calls = new Map<number, CoreCall>();
    return this.tape.steps.map(({ instruction, node }) => {
      const { operation, attributes } = topology.nodes[node].spec;
      return link(linkers, instruction, {
        memory: this.memory,
        lanes: this.tape.lanes,
        moment: this.#moment,
        operation,
        attributes,
        call: (position) => {
          const call =
            calls.get(position) ??
            new CoreCall(position, topology.nodes, this.tape, this.memory, this.#moment);
          calls.set(position, call);
          return call;
        },
      });
    });
  }
}

/** The parameters and what belongs to them, as arrays over the memory. */
interface Block {
  readonly paying: Float64Array;
  readonly payingGradient: Float64Array;
  readonly trained: Float64Array;
  readonly gradient: Float64Array;
  readonly gradients: readonly Float64Array[];
  readonly state: OptimizerState;
}

function blockOf(block: ParameterBlock, memory: Float64Array, slots: readonly string[]): Block {
  const { offset, paying, trained, gradient, state } = block;
  const array = (from: number, count: number): Float64Array => memory.subarray(from, from + count);
  const gradients = array(gradient, trained);
  return {
    paying: array(offset, paying),
    payingGradient: array(gradient, paying),
    trained: array(offset, trained),
    gradient: gradients,
    gradients: [gradients],
    state: Object.fromEntries(slots.map((name, k) => [name, array(state[k], trained)])),
  };
}

/** Whether all numbers are finite: 0 times any of them is then 0, and so is the sum. */
function allFinite(numbers: Float64Array): boolean {
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) sum += 0 * numbers[i];
  return sum === 0;
}
