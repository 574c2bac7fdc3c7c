import { CoreCall } from '../core-call.js';
import type { Machine, MachineParts, Progress, RunMoment } from '../machine.js';
import { notEnoughMemory } from '../not-enough-memory.js';
import { firstMoment, StepLoop, type BatchMoment } from '../step-loop.js';
import type { Tape, TapeStep } from '../tape.js';
import { linkers } from './linkers.js';
import { link, type Bound } from './link.js';

/** Runs a tape by plain loops in float64, if there is no WebAssembly or the page forbids it. */
export class TypeScriptMachine implements Machine {
  readonly tape: Tape;
  readonly memory: Float64Array;
  readonly #loop: StepLoop;
  readonly #look: readonly Bound[];
  readonly #isWhole: boolean;
  /** The step whose forward pass the look program has already computed. */
  #ahead = -1;

  constructor(tape: Tape, parts: MachineParts) {
    this.tape = tape;
    this.memory = allocate(tape.size);
    const moment = firstMoment(tape, parts);
    const bind = this.#binder(parts, moment);
    const steps = tape.steps.map(bind);
    this.#look = (parts.look?.steps ?? []).map(bind);
    this.#isWhole = parts.look?.isWhole === true;
    this.#loop = new StepLoop(tape, parts, this.memory, moment, () => {
      const first = this.#ahead === moment.step ? tape.evaluated : 0;
      this.#ahead = -1;
      for (let k = first; k < steps.length; k++) steps[k]();
    });
  }

  run(count: number, moment: RunMoment): Progress {
    return this.#loop.run(count, moment);
  }

  look(step: number): boolean {
    this.#loop.enter(step);
    try {
      for (const bound of this.#look) bound();
    } catch {
      return false;
    }
    if (this.#isWhole) this.#ahead = step;
    return true;
  }

  dispose(): void {
    // Nothing to free: plain arrays are garbage-collected.
  }

  /** Binds steps to the memory. */
  #binder({ topology }: MachineParts, moment: BatchMoment): (step: TapeStep) => Bound {
    const { tape, memory } = this;
    const calls = new Map<number, CoreCall>();
    return ({ instruction, node }) => {
      const { operation, attributes } = topology.nodes[node].spec;
      return link(linkers, instruction, {
        memory,
        lanes: tape.lanes,
        moment,
        operation,
        attributes,
        call: (position) => {
          const call = calls.get(position) ?? new CoreCall(position, topology.nodes, tape, memory, moment);
          calls.set(position, call);
          return call;
        },
      });
    };
  }
}

function allocate(size: number): Float64Array {
  try {
    return new Float64Array(size);
  } catch {
    throw notEnoughMemory(Float64Array.BYTES_PER_ELEMENT * size, 'that much free memory');
  }
}
