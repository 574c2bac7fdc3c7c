import {
  checkArgument,
  checkOptions,
  clippings,
  createOptimizer,
  createSchedule,
  Fault,
  penalties,
  recordCheck,
  stated,
  zeros,
  type ClippingName,
  type Factor,
  type Family,
  type Named,
  type OptionCheck,
  type Updater,
} from '@bp-graph/core';
import type { Announcement } from '../glimpse.js';
import type { Graph } from '../graph.js';
import type { LeafNode } from '../node/leaf-node.js';
import { amount, flag, limit, number } from '../option-checks.js';
import { sameNumbers } from '../same-numbers.js';
import { Batches, type BatchPosition } from './batches.js';
import { checkComplete } from './check-complete.js';
import { checkFit, checkKind, copyState, type Checkpoint } from './checkpoint.js';
import { tablesOf } from './given-rows.js';
import { backwardInBatch, faultInBatch } from './fault-in-batch.js';
import { gatherGradients } from './gather-gradients.js';
import { assertFinite } from './non-finite.js';
import { penaltyOn, penaltyOverflow } from './penalising.js';
import type { Slot, WriteSlot } from './slot.js';
import { Stopping } from './stopping.js';
import { withOptions, type Clip, type Penalties, type StepOptions } from './step-options.js';

/** The result of one step. */
export interface StepRecord {
  /** The number of the step, from 0. */
  readonly step: number;
  readonly epoch: number;
  readonly rows: number;
  /** The total loss on the step's mini-batch before its update, penalties included. */
  readonly loss: number;
  readonly learningRate: number;
}

/**
 * Takes training steps one at a time. Between steps the graph is already prepared for the next one: it holds the parameters
 * and the mini-batch that the step will use, with their values and, on request, gradients. A step writes the new parameters
 * and feeds the next batch in a single wave.
 */
export class Stepper {
  readonly updater: Updater;
  /** The data in batches; undefined if the graph's current inputs are used. */
  readonly batches: Batches | undefined;
  readonly clip: Clip;
  /** Evaluates the stop conditions; undefined if the run has none. */
  readonly stopping: Stopping | undefined;
  /** The parameters, each with its state in the run. */
  readonly slots: readonly Slot[];
  /** How often the position of the run has changed: by a step, by catching up with another engine, or by a checkpoint. */
  moves = 0;
  /** Why the graph does not show the batch of the current step, if it has refused to: the step cannot be taken. */
  refusal: Fault | undefined;
  readonly #graph: Graph;
  readonly #factor: Factor;
  #rate = 0.1;
  #penalty: Penalties = {};
  #step = 0;
  /** Provides the new numbers of a slot, while the graph has not caught up with the step. */
  #write: WriteSlot | undefined;

  /** @throws Fault for data that do not fit, unknown names, or invalid options; nothing is changed then. */
  constructor(graph: Graph, options: Start = {}) {
    const { learningRate = this.#rate, penalty = {}, clip = {}, stop, data, from } = options;
    const { optimizer = 'sgd', schedule = 'constant' } = options;
    checkOptions(clip, checksOf(clippings, limit), 'clip', 'clipping');
    this.#graph = graph;
    this.learningRate = learningRate;
    this.penalty = penalty;
    this.clip = Object.entries(stated(clip, 'clip')) as [ClippingName, number][];
    this.stopping = stop === undefined ? undefined : new Stopping(stop);
    this.updater = createOptimizer(...withOptions(optimizer));
    this.#factor = createSchedule(...withOptions(schedule));
    this.batches = data === undefined ? undefined : new Batches(tablesOf(graph, data), options);
    if (this.batches?.varies === true) checkComplete(graph, this.batches.data, 'data', 'data');
    this.slots = graph.parameters.map((parameter) => {
      const size = parameter.value.data.length;
      const state = this.updater.init(size);
      checkArgument(state, 'state', recordCheck, 'optimizer');
      return {
        parameter: parameter as unknown as LeafNode,
        state,
        gradient: new Float64Array(size),
        next: new Float64Array(size),
      };
    });
    if (from === undefined) this.prime();
    else this.restore(from);
  }

  /** Penalties on the size of the weights. Setting them @throws Fault for an unknown penalty or a strength below 0. */
  get penalty(): Penalties {
    return this.#penalty;
  }

  set penalty(strengths: Penalties) {
    checkOptions(strengths, { ...checksOf(penalties, amount), biases: flag }, 'penalty', 'penalty');
    this.#penalty = strengths;
  }

  /** The rate before the schedule's factor; may be changed between steps. Setting it @throws Fault for a rate below 0. */
  get learningRate(): number {
    return this.#rate;
  }

  set learningRate(rate: number) {
    if (!Number.isFinite(rate) || rate < 0)
      throw new Fault({ what: 'learning rate', found: rate, expected: 'a finite number, 0 or more' });
    this.#rate = rate;
  }

  /** The number of the next step. */
  get step(): number {
    return this.#step;
  }

  get stepsPerEpoch(): number {
    return this.batches?.perEpoch ?? 1;
  }

  get epoch(): number {
    return this.batches?.position.epoch ?? this.#step;
  }

  /** E of the current batch, plus the penalties on trained parameters. */
  get loss(): number {
    return this.#graph.loss + penaltyOn(this);
  }

  /**
   * Takes one step: gradients of the current batch, penalties, clipping, the optimiser's update, the next batch.
   * @throws NonFiniteFault, before anything is written, if the loss, with penalties, or a gradient is not finite; Fault during a
   * wave, and if the graph refuses the batch.
   */
  advance(): StepRecord {
    const graph = this.#graph;
    this.checkIdle();
    this.show();
    backwardInBatch(graph, this);
    assertFinite(graph, this.#step);
    const record = {
      step: this.#step,
      epoch: this.epoch,
      rows: this.batches?.size ?? graph.batch,
      loss: this.loss,
      learningRate: this.rateAt(this.#step),
    };
    if (!Number.isFinite(record.loss)) throw penaltyOverflow(this, this.#step);
    for (const { parameter, state, gradient, next } of gatherGradients(this)) {
      next.set((parameter.given ?? parameter.value).data);
      this.updater.update(next, gradient, state, record);
    }
    this.batches?.advance();
    const write: WriteSlot = ({ next }, data) => {
      data.set(next);
    };
    this.arrive(this.#step + 1, write, () => undefined, 'later');
    graph.catchUp();
    return record;
  }

  /** Brings the graph up to date. @throws Fault if it still refuses the batch of the current step. */
  show(): void {
    this.#graph.catchUp();
    if (this.refusal === undefined) return;
    if (this.isAhead) throw this.refusal;
    this.prime();
  }

  /** @throws Fault during a wave, when no step can be taken. */
  checkIdle(): void {
    if (this.#graph.busy)
      throw new Fault({ what: 'a step inside a wave', expected: 'steps taken when the wave is over' });
  }

  /** Whether the learning rate stays constant until somebody sets it. */
  get isRateConstant(): boolean {
    return this.#factor.isConstant === true;
  }

  /** The learning rate of a step, schedule included. */
  rateAt(step: number): number {
    const factor = this.#factor(step);
    checkArgument(factor, 'factor', number, 'schedule');
    return this.#rate * factor;
  }

  /**
   * Moves to the next step; the batches have been advanced already. A single wave shows the new parameters and the next batch;
   * it is postponed until somebody reads the graph. If the graph refuses the batch, it keeps the previous one beside the new
   * parameters, or both if it refuses these, too: the steps up to here have been taken.
   * @param write Writes a slot's new numbers to its optimiser state and, in the given array, its parameter.
   * @param arrived Called when the wave is over.
   */
  arrive(step: number, write: WriteSlot, arrived: () => void, announcement: Announcement): void {
    this.#graph.checkAlive();
    this.moves++;
    this.#step = step;
    this.#write = write;
    const learn = (): void => {
      for (const slot of this.slots) {
        if (slot.parameter.frozen) continue;
        slot.parameter.write((data) => {
          write(slot, data);
        });
      }
    };
    const change = (): void => {
      learn();
      this.#showNext();
    };
    const done = (refusal?: Fault): void => {
      this.refusal = refusal && this.#inBatch(refusal);
      try {
        if (refusal !== undefined) this.#graph.update(learn);
      } catch {
        // It refuses the parameters, too, and stays at those of an earlier step.
        return;
      }
      this.#write = undefined;
      arrived();
    };
    this.#graph.postpone(change, done, announcement);
  }

  /** Feeds the current batch in training mode, so that the graph shows what the next step will use. */
  prime(): void {
    this.#update(() => {
      this.#showNext(this.batches);
    });
  }

  /** Runs a wave that shows the current batch. */
  #update(change: () => void): void {
    const { refusal } = this;
    // Before the wave, in which subscribers may ask for it.
    this.refusal = undefined;
    try {
      this.#graph.update(change);
    } catch (error) {
      this.refusal = refusal;
      throw this.#inBatch(error as Fault);
    }
  }

  /** A fault of a wave that shows a batch names the step, unless all steps have the same rows. */
  #inBatch(fault: Fault): Fault {
    return this.batches?.varies === true ? faultInBatch(fault, this.#step) : fault;
  }

  /** Takes everything from a checkpoint but the parameters, which the graph has. */
  #moveTo({ step, position, optimizer, stopping = { best: Infinity, waited: 0 } }: Checkpoint): void {
    // First, because a position may be rejected.
    if (this.batches !== undefined) this.batches.position = position;
    this.#step = step;
    for (const { parameter, state } of this.slots) {
      for (const [name, numbers] of Object.entries(state)) numbers.set(optimizer[parameter.id][name]);
    }
    if (this.stopping !== undefined) this.stopping.state = stopping;
  }

  get position(): BatchPosition {
    return this.batches?.position ?? { epoch: this.#step, batch: 0 };
  }

  /** Everything needed to continue from here; does not run a postponed wave. */
  checkpoint(): Checkpoint {
    const entries = this.slots.map((slot) => {
      const { id, shape } = slot.parameter;
      const tensor = zeros(shape);
      this.read(slot, tensor.data);
      return [id, tensor, copyState(slot.state)] as const;
    });
    return {
      step: this.#step,
      position: this.position,
      parameters: Object.fromEntries(entries.map(([id, tensor]) => [id, tensor])),
      optimizer: Object.fromEntries(entries.map(([id, , state]) => [id, state])),
      ...(this.stopping === undefined ? {} : { stopping: this.stopping.state }),
    };
  }

  /**
   * Continues from a checkpoint, bit for bit.
   * @param before Further changes in the same wave, as are those of `after`.
   * @throws Fault if it is not a checkpoint of this graph and optimiser, or the graph refuses it; nothing is changed then.
   */
  restore(checkpoint: Checkpoint, before?: () => void, after?: () => void): void {
    checkKind(checkpoint);
    checkFit(this.slots, checkpoint);
    const graph = this.#graph;
    // A postponed change shows the step that is left.
    graph.catchUp();
    const { madeWave } = graph;
    const left = this.checkpoint();
    // Before the wave, in which subscribers may look at the run.
    this.#moveTo(checkpoint);
    try {
      this.#update(() => {
        before?.();
        for (const { parameter } of this.slots) parameter.set(checkpoint.parameters[parameter.id]);
        this.#showNext(this.batches);
        after?.();
      });
    } catch (error) {
      // If only the gradients have failed, the graph is at the checkpoint: the next step will report them.
      if (graph.madeWave === madeWave) {
        this.#moveTo(left);
        throw error;
      }
      this.refusal = undefined;
    }
    this.moves++;
    this.#write = undefined;
  }

  /** Whether the run has reached a step that the graph does not show: nobody has read it yet, or the graph refuses it. */
  get isAhead(): boolean {
    return this.#write !== undefined;
  }

  /**
   * Whether the current batch has been replaced by hand with other rows or, if it is the only batch, with another number of
   * rows. The next step then learns from those.
   */
  get isFedByHand(): boolean {
    const { batches } = this;
    if (batches === undefined || this.isAhead) return false;
    return Object.entries(batches.take()).some(([id, rows]) => {
      const { given } = this.#graph.input(id) as unknown as LeafNode;
      if (given === undefined) return true;
      return batches.varies ? !sameNumbers(rows, given) : rows.shape[0] !== given.shape[0];
    });
  }

  /**
   * The state of a slot: its optimiser state is in the slot, its parameter is written to the array. Takes into account a step
   * that the graph does not show yet.
   */
  protected read(slot: Slot, into: Float64Array): void {
    const { parameter } = slot;
    into.set((parameter.given ?? parameter.value).data);
    if (this.isAhead && !parameter.frozen) this.#write?.(slot, into);
  }

  /** Feeds the current batch, by default if batches vary, and sets the mode for the next step. */
  #showNext(batches = this.batches?.varies === true ? this.batches : undefined): void {
    for (const [id, rows] of Object.entries(batches?.take() ?? {})) this.#graph.input(id).set(rows);
    this.#graph.setMode({ training: true, draw: this.#step });
  }
}

/** The options of a run, with the checkpoint to resume from. */
export interface Start extends StepOptions {
  readonly from?: Checkpoint;
}

/** The same check for every member of a family. */
function checksOf({ names }: Family<Named>, check: OptionCheck): Readonly<Record<string, OptionCheck>> {
  return Object.fromEntries(names.map((name) => [name, check]));
}
