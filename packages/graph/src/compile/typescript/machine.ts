import { CoreCall } from '../core-call.js';
import type { Machine, MachineParts, Progress, RunMoment } from '../machine.js';
import { notEnoughMemory } from '../not-enough-memory.js';
import { firstMoment, StepLoop, type BatchMoment } from '../step-loop.js';
import type { Tape, TapeStep } from '../tape.js';
import { linkers } from './linkers.js';
import { link, type Bound } from './link.js';

/** Runs a tape by plain loops in float64, where there is no WebAssembly or a page forbids it. */
export class TypeScriptMachine implements Machine {
  readonly tape: Tape;
  readonly memory: Float64Array;
  readonly #loop: StepLoop;
  readonly #look: readonly Bound[];

  constructor(tape: Tape, parts: MachineParts) {
    this.tape = tape;
    this.memory = allocate(tape.size);
    const moment = firstMoment(tape, parts);
    const bind = this.#binder(parts, moment);
    const steps = tape.steps.map(bind);
    this.#look = (parts.look ?? []).map(bind);
    this.#loop = new StepLoop(tape, parts, this.memory, moment, () => {
      for (const step of steps) step();
    });
  }

  run(count: number, moment: RunMoment): Progress {
    return this.#loop.run(count, moment);
  }

  look(step: number): boolean {
    this.#loop.enter(step);
    try {
      for (const bound of this.#look) bound();
      return true;
    } catch {
      return false;
    }
  }

  dispose(): void {
    // Plain arrays are freed with the machine.
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
