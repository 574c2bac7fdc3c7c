import { checkCount, Fault } from '@bp-graph/core';
import type { Graph } from './graph.js';
import { surround, surroundingsOf, type Surroundings } from './surroundings.js';
import type { Checkpoint } from './train/checkpoint.js';
import type { Stepper } from './train/stepper.js';

/** The recorded steps of a run: for each, everything needed to return to it and show it again, and its loss. */
export class History {
  readonly #graph: Graph;
  readonly #stepper: Stepper;
  readonly #most: number;
  /** The start of the run; never dropped. */
  #first: Kept | undefined;
  /**
   * The latest surroundings found, and the graph's wave and role numbers then: while these are the same, so are the
   * surroundings.
   */
  #seen: { readonly wave: number; readonly role: number; readonly surroundings: Surroundings } | undefined;
  #kept: Kept[] = [];
  /** The losses of dropped steps, one for every `#every` steps since the start. */
  #past: number[] = [];
  #every = 1;
  /** The graph's wave and role numbers when a step was last recorded or restored. */
  #left: { readonly wave: number; readonly role: number } | undefined;

  /** @param most The number of steps to keep; the oldest are dropped. */
  constructor(graph: Graph, stepper: Stepper, most: number) {
    checkCount('history', most);
    this.#graph = graph;
    this.#stepper = stepper;
    this.#most = most;
  }

  get first(): Kept {
    return this.#first ?? missing();
  }

  /** The first and the last recorded step; the current one if none is, because the graph refuses to show it. */
  get from(): number {
    return (this.#kept.at(0)?.checkpoint ?? this.#stepper).step;
  }

  get to(): number {
    return (this.#kept.at(-1)?.checkpoint ?? this.#stepper).step;
  }

  /** Whether the graph has been changed from outside since, so that the record of the step is out of date. */
  get isOvertaken(): boolean {
    const { wave, role } = this.#stand;
    return this.#left?.wave !== wave || this.#left.role !== role;
  }

  /** The losses of the recorded steps. That of the current step is read from the graph if it may have changed. */
  losses(): Float64Array {
    const { step } = this.#stepper;
    this.#graph.catchUp();
    if (this.#stepper.refusal !== undefined) {
      // A step that the graph refuses to show is not recorded, and its wave may have been taken back.
      this.#kept.splice(step - this.from);
      this.#left = this.#stand;
    }
    const kept = this.#kept.at(step - this.from);
    if (kept !== undefined && (step === this.to || kept.loss === undefined))
      this.#note(step, this.#stepper.loss, this.#found(step, true));
    return this.#lossesFrom(0, 1, []);
  }

  /** The losses of the whole run, thinned out if it is long. */
  curve(): LossCurve {
    const every = this.#every;
    const from = this.first.checkpoint.step;
    const losses = this.#lossesFrom((every - ((this.from - from) % every)) % every, every, this.#past);
    return { from, every, losses };
  }

  /**
   * Records the current step and discards what an abandoned continuation had recorded from here on.
   * @param loss The loss of the step before, if that was taken to get here.
   */
  keep(loss?: number): void {
    const { step } = this.#stepper;
    const isTaken = loss !== undefined && step > this.from;
    const surroundings = this.#found(step - 1, isTaken);
    // A step does not change its surroundings: those found after it are those it was taken in.
    if (isTaken) this.#note(step - 1, loss, surroundings);
    this.#put(surroundings, Infinity);
    if (this.#kept.length > this.#most) this.#forget();
  }

  /** Records the current step again in its present state. Later steps are kept until another step is taken from here. */
  renew(): void {
    this.#put(this.#found(this.#stepper.step, false), 1);
  }

  /** The current state of the run, however it was reached. */
  get present(): Kept {
    // A postponed change is part of the current state.
    this.#graph.catchUp();
    return { checkpoint: this.#stepper.checkpoint(), surroundings: this.#found(this.#stepper.step, false) };
  }

  /**
   * Returns the run to a recorded step.
   * @param before Makes further changes in the same wave.
   */
  restore({ checkpoint, surroundings }: Kept, before?: () => void): void {
    const left = this.#left;
    try {
      this.#stepper.restore(checkpoint, before, () => {
        surround(this.#graph, surroundings);
        // The wave that shows it: what subscribers change in response comes after.
        const { madeWave, roleNumber: role } = this.#graph;
        this.#left = { wave: madeWave + 1, role };
      });
    } catch (error) {
      this.#left = left;
      throw error;
    }
  }

  /** @throws Fault for a step that is not recorded. */
  at(step: number): Kept {
    return (
      this.#kept.find(({ checkpoint }) => checkpoint.step === step) ??
      missing(step, `${this.from} to ${this.to}`)
    );
  }

  clear(): void {
    this.#kept = [];
    this.#past = [];
    this.#every = 1;
  }

  /** Drops the oldest step, but keeps its loss if it is on the curve. */
  #forget(): void {
    const [{ checkpoint, loss = NaN }] = this.#kept.splice(0, 1);
    if (this.#isOnCurve(checkpoint.step)) this.#past.push(loss);
    if (this.#past.length <= MOST_POINTS) return;
    this.#past = this.#past.filter((_, k) => k % 2 === 0);
    this.#every *= 2;
  }

  #isOnCurve(step: number): boolean {
    return (step - this.first.checkpoint.step) % this.#every === 0;
  }

  /** @param instead The number of recorded steps to replace, from this one on. */
  #put(surroundings: Surroundings, instead: number): void {
    const checkpoint = this.#stepper.checkpoint();
    this.#first ??= { checkpoint, surroundings };
    this.#kept.splice(checkpoint.step - this.from, instead, { checkpoint, surroundings });
    this.#left = this.#stand;
  }

  /** Past losses followed by those of recorded steps. A plain loop, since every emitted state needs all of them. */
  #lossesFrom(first: number, every: number, past: readonly number[]): Float64Array {
    const kept = this.#kept;
    const losses = new Float64Array(past.length + Math.max(0, Math.ceil((kept.length - first) / every)));
    losses.set(past);
    for (let k = first, i = past.length; k < kept.length; k += every) losses[i++] = kept[k].loss ?? NaN;
    return losses;
  }

  get #stand(): { readonly wave: number; readonly role: number } {
    const { dueWave, roleNumber } = this.#graph;
    return { wave: dueWave, role: roleNumber };
  }

  /** The current surroundings, sharing unchanged parts with those of a recorded step. */
  #found(step: number, isDealt: boolean): Surroundings {
    const { madeWave: wave, roleNumber: role } = this.#graph;
    const seen = this.#seen;
    if (isDealt && seen?.wave === wave && seen.role === role) return seen.surroundings;
    const like = this.#kept.at(Math.max(0, step - this.from))?.surroundings;
    const surroundings = surroundingsOf(this.#graph, this.#stepper.batches, isDealt, like);
    this.#seen = isDealt ? { wave, role, surroundings } : undefined;
    return surroundings;
  }

  /** Records the loss of a step with the surroundings it was computed in, which may have changed since the step was recorded. */
  #note(step: number, loss: number, found: Surroundings): void {
    const kept = this.#kept[step - this.from];
    const before = kept.surroundings;
    kept.loss = loss;
    // Values set by hand in place of a batch have been overwritten by now, so keep them.
    if (found !== before)
      kept.surroundings = found.map((each, k) => ({ ...each, given: each.given ?? before[k].given }));
  }
}

/** The most losses of dropped steps to remember. */
const MOST_POINTS = 1000;

/** The losses of a run at regular intervals. */
export interface LossCurve {
  /** The step of the first loss, and the number of steps between two losses. */
  readonly from: number;
  readonly every: number;
  readonly losses: Float64Array;
}

/** A recorded step. */
export interface Kept {
  readonly checkpoint: Checkpoint;
  surroundings: Surroundings;
  /** Undefined until the step has been taken or its loss requested. */
  loss?: number;
}

function missing(found?: number, expected = 'a run that has begun'): never {
  throw new Fault({ what: 'step not kept', found, expected });
}
