import { checkCount, Fault } from '@bp-graph/core';
import type { Graph } from './graph.js';
import { surround, surroundingsOf, type Surroundings } from './surroundings.js';
import type { Checkpoint, Stepper } from './train/stepper.js';

/** The steps kept of a run: for each all it takes to stand there again and to show what it showed, and its loss. */
export class History {
  readonly #graph: Graph;
  readonly #stepper: Stepper;
  readonly #most: number;
  /** Where the run began; kept for good. */
  #first: Kept | undefined;
  /** The surroundings at the latest look, and the graph's wave and roles then: without another there are no others. */
  #seen: { readonly wave: number; readonly role: number; readonly surroundings: Surroundings } | undefined;
  #kept: Kept[] = [];
  /** The losses of every so many of the steps that are kept no more, from the first on. */
  #past: number[] = [];
  #every = 1;
  /** The graph's wave and roles where the run last kept a step or stood at one again. */
  #left: { readonly wave: number; readonly role: number } | undefined;

  /** @param most How many steps are kept; the oldest goes first. */
  constructor(graph: Graph, stepper: Stepper, most: number) {
    checkCount('history', most);
    this.#graph = graph;
    this.#stepper = stepper;
    this.#most = most;
  }

  get first(): Kept {
    return this.#first ?? missing();
  }

  get from(): number {
    return this.#kept.at(0)?.checkpoint.step ?? 0;
  }

  get to(): number {
    return this.#kept.at(-1)?.checkpoint.step ?? 0;
  }

  /** Whether somebody else has changed the graph since, so that what is kept of the step is no longer what it shows. */
  get isOvertaken(): boolean {
    const { wave, role } = this.#stand;
    return this.#left?.wave !== wave || this.#left.role !== role;
  }

  /** The losses of the steps kept. That of the step where the run stands is asked of the graph, if it may have changed. */
  losses(): Float64Array {
    const { step } = this.#stepper;
    if (step === this.to || this.#kept[step - this.from].loss === undefined)
      this.#note(step, this.#stepper.loss, this.#found(step, true));
    return this.#lossesFrom(0, 1, []);
  }

  /** The losses of the whole run, thinned where it is long. */
  curve(): LossCurve {
    const every = this.#every;
    const from = this.first.checkpoint.step;
    const losses = this.#lossesFrom((every - ((this.from - from) % every)) % every, every, this.#past);
    return { from, every, losses };
  }

  /**
   * Keeps the step the run stands at, in place of what a run that went on from here before had kept of it.
   * @param loss That of the step before, if that has been taken to get here.
   */
  keep(loss?: number): void {
    const { step } = this.#stepper;
    const isTaken = loss !== undefined && step > this.from;
    const surroundings = this.#found(step - 1, isTaken);
    // No step changes its surroundings: those found after it are those it was taken in.
    if (isTaken) this.#note(step - 1, loss, surroundings);
    this.#put(surroundings, Infinity);
    if (this.#kept.length > this.#most) this.#forget();
  }

  /** Keeps the step the run stands at as it is now. What comes after it stays, until another step is taken from here. */
  renew(): void {
    this.#put(this.#found(this.#stepper.step, false), 1);
  }

  /** Where the run stands, by whatever way it got there. */
  get present(): Kept {
    // What waits until somebody looks is what stands there.
    this.#graph.catchUp();
    return { checkpoint: this.#stepper.checkpoint(), surroundings: this.#found(this.#stepper.step, false) };
  }

  /** Has the run stand there again. */
  restore({ checkpoint, surroundings }: Kept): void {
    this.#stepper.restore(checkpoint, () => {
      surround(this.#graph, surroundings);
    });
    this.#left = this.#stand;
  }

  /** @throws Fault for a step that is not kept. */
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

  /** Lets go of the oldest step; of its loss only where the curve has no point for it. */
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

  /** @param instead In place of how many that were kept from here on. */
  #put(surroundings: Surroundings, instead: number): void {
    const checkpoint = this.#stepper.checkpoint();
    this.#first ??= { checkpoint, surroundings };
    this.#kept.splice(checkpoint.step - this.from, instead, { checkpoint, surroundings });
    this.#left = this.#stand;
  }

  /** Losses of the past and behind them those of kept steps. By hand, since every state that is told asks for all of them. */
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

  /** The surroundings as they are, which share with those of a step what is the same. */
  #found(step: number, isDealt: boolean): Surroundings {
    const { madeWave: wave, roleNumber: role } = this.#graph;
    const seen = this.#seen;
    if (isDealt && seen?.wave === wave && seen.role === role) return seen.surroundings;
    const like = this.#kept.at(Math.max(0, step - this.from))?.surroundings;
    const surroundings = surroundingsOf(this.#graph, this.#stepper.batches, isDealt, like);
    this.#seen = isDealt ? { wave, role, surroundings } : undefined;
    return surroundings;
  }

  /** Notes the loss of a step with the surroundings it comes of, which may have changed since the step was kept. */
  #note(step: number, loss: number, found: Surroundings): void {
    const kept = this.#kept[step - this.from];
    const before = kept.surroundings;
    kept.loss = loss;
    // What was given by hand in place of a batch is found no more.
    if (found !== before)
      kept.surroundings = found.map((each, k) => ({ ...each, given: each.given ?? before[k].given }));
  }
}

/** How many losses of steps that are kept no more are remembered at most. */
const MOST_POINTS = 1000;

/** Losses of a run at even distances. */
export interface LossCurve {
  /** The step of the first, and how many steps lie between two. */
  readonly from: number;
  readonly every: number;
  readonly losses: Float64Array;
}

/** A step that is kept. */
export interface Kept {
  readonly checkpoint: Checkpoint;
  surroundings: Surroundings;
  /** None until it has been taken, or somebody has asked. */
  loss?: number;
}

function missing(found?: number, expected = 'a run that has begun'): never {
  throw new Fault({ what: 'step not kept', found, expected });
}
