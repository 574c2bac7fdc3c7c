import { probe } from '../evaluate.js';
import { Graph } from '../graph.js';
import { createDriver } from '../train/create-driver.js';
import type { Driver } from '../train/driver.js';
import type { TrainingData } from '../train/batches.js';
import type { RecordData } from '../train/training-record.js';
import { faultData, type FaultData } from './fault-data.js';
import { Ledger } from './ledger.js';
import { PackingStepper } from './packing-stepper.js';
import type { Adjust, ProgressReport, Start, Tables, Watch } from './protocol.js';
import { sightOf, type Sight } from './sight.js';
import { Watching } from './watching.js';

/** A run inside a worker: takes a few steps at a time and collects what is to be reported. */
export class Work {
  readonly #start: Start;
  readonly #validation: TrainingData | undefined;
  readonly #graph: Graph;
  readonly #stepper: PackingStepper;
  readonly #driver: Driver;
  readonly #ledger: Ledger;
  readonly #watching: Watching;
  /** The first step of the current record, and the sums over its steps so far. */
  #from: number;
  #rows = 0;
  #loss = 0;
  /** Whether the observed nodes are to be reported after the next record, and their state then. */
  #isAsked = false;
  #sight: (Sight & { readonly watch: number }) | undefined;
  #watch = 0;
  #adjust: Adjust | undefined;
  #fault: FaultData | undefined;
  #isStopped = false;

  /** @throws Fault for options that do not fit. */
  constructor(start: Start, { data, validation }: Tables) {
    const { graph, held, options, learningRate, penalty, from, instead = {} } = start;
    this.#start = start;
    this.#validation = validation;
    this.#graph = new Graph(graph);
    this.#graph.update(() => {
      for (const [id, unit, value] of held) this.#graph.node(id).clamp(value, unit);
    });
    this.#stepper = new PackingStepper(this.#graph, {
      ...options,
      ...(data === undefined ? {} : { data }),
      learningRate,
      penalty,
      from,
    });
    this.#graph.feed(instead);
    this.#ledger = new Ledger(this.#stepper.count);
    this.#driver = createDriver(this.#graph, this.#stepper, options.engine ?? 'plain');
    this.#watching = new Watching(this.#graph);
    this.#from = this.#stepper.step;
  }

  /** Whether there are no more steps to take. */
  get isOver(): boolean {
    return this.#fault !== undefined || this.#isStopped || this.#stepper.step >= this.#start.end;
  }

  /** The number of the next step. */
  get step(): number {
    return this.#stepper.step;
  }

  /** The share of the permitted backlog that a report would take up. */
  get load(): number {
    return this.#ledger.load;
  }

  /** Applies from the next record on. */
  adjust(adjust: Adjust): void {
    this.#adjust = adjust;
  }

  watch(watched: Watch): void {
    this.#isAsked = false;
    this.#watch = watched.number;
    this.#watching.watch(watched);
  }

  look(): void {
    this.#isAsked = true;
  }

  /** Whether a report is due at once. */
  get isAwaited(): boolean {
    return this.isOver || this.#sight !== undefined;
  }

  /**
   * Takes up to `steps` steps; stops early once a report is due or the load reaches `enough`. If requested, captures the
   * observed nodes at the end.
   */
  take(steps: number, enough: number): void {
    const end = this.#stepper.step + steps;
    try {
      while (this.#stepper.step < end && !this.isAwaited && this.load < enough) {
        this.#piece(end);
        const isLast = this.load >= enough || this.#stepper.step + this.#start.every > end;
        if (isLast && this.#stepper.step === this.#from) this.#see();
      }
    } catch (error) {
      this.#fault = faultData(error);
      this.#stand();
    }
  }

  /** Returns everything there is to report, and starts over. */
  report(): ProgressReport {
    const { turn } = this.#start;
    const fault = this.#fault;
    const { load } = this;
    const { engine, refusal } = this.#driver;
    const sight = this.#sight;
    this.#sight = undefined;
    return {
      kind: 'progress',
      turn,
      load,
      ...this.#ledger.take(),
      engine,
      ...(refusal === undefined ? {} : { refusal: faultData(refusal) }),
      ...(sight === undefined ? {} : { sight }),
      ...(this.isOver ? { ending: fault === undefined ? {} : { fault } } : {}),
    };
  }

  /** Takes steps of the current record, up to step `most` at most. */
  #piece(most: number): void {
    if (this.#stepper.step === this.#from) this.#enter();
    const end = Math.min(this.#start.end, this.#from + this.#start.every);
    const { rows, loss, ...last } = this.#driver.run(Math.min(end, most), this.#loss);
    this.#rows += rows;
    this.#loss = loss;
    this.#isStopped = last.stopped !== undefined;
    if (this.#isStopped || this.#stepper.step >= end) this.#leave(last);
  }

  #enter(): void {
    if (this.#adjust === undefined) return;
    this.#stepper.learningRate = this.#adjust.learningRate;
    this.#stepper.penalty = this.#adjust.penalty;
    this.#adjust = undefined;
  }

  #leave({ epoch, learningRate, stopped }: Pick<RecordData, 'epoch' | 'learningRate' | 'stopped'>): void {
    const { step } = this.#stepper;
    this.#ledger.note({
      fromStep: this.#from,
      toStep: step - 1,
      loss: this.#loss / this.#rows,
      epoch,
      learningRate,
      ...(stopped === undefined ? {} : { stopped }),
      ...(this.#validation === undefined
        ? {}
        : { validationLoss: probe(this.#graph, { values: this.#validation }).loss }),
      engine: this.#driver.engine,
      worker: true,
    });
    this.#stand();
    this.#from = step;
    [this.#rows, this.#loss] = [0, 0];
  }

  #see(): void {
    if (!this.#isAsked) return;
    this.#isAsked = false;
    const glimpse = this.#watching.look(this.#stepper.glimpse());
    this.#sight = { ...sightOf(glimpse, this.#graph.topology.nodes), watch: this.#watch };
  }

  #stand(): void {
    const { step, position, stopping } = this.#stepper;
    this.#ledger.stand({ step, position, stopping: stopping?.state }, (into) => {
      this.#stepper.pack(into);
    });
  }
}
