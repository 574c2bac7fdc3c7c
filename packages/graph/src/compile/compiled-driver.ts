import { Fault } from '@bp-graph/core';
import type { Graph } from '../graph.js';
import type { Batches } from '../train/batches.js';
import type { Driver, RunOfSteps } from '../train/driver.js';
import { PlainDriver } from '../train/plain-driver.js';
import { backwardInBatch, faultInBatch } from '../train/fault-in-batch.js';
import { assertFinite } from '../train/non-finite.js';
import { penaltyOverflow } from '../train/penalising.js';
import type { Slot } from '../train/slot.js';
import type { Stepper } from '../train/stepper.js';
import type { Place } from './arena.js';
import { Blueprint } from './blueprint.js';
import { checkFloat32Options, checkFloat32Rate } from './check-float32.js';
import { findOverflow } from './find-overflow.js';
import { Looking } from './looking.js';
import type { Machine, MachineKind } from './machine.js';
import { plan } from './plan.js';

/**
 * Takes steps on a tape. Between calls the graph and the stepper are authoritative: they are updated after every call, and if
 * somebody has changed them meanwhile, the tape is planned anew.
 */
export class CompiledDriver implements Driver {
  readonly #refusal: Fault | undefined;
  readonly #graph: Graph;
  readonly #stepper: Stepper;
  readonly #kind: MachineKind;
  /** Undefined before the first plan and after `dispose`. */
  #compiled: Compiled | undefined;
  /** Why the latest steps were taken on the graph itself, if they were. */
  #exception: Fault | undefined;

  /**
   * @param refusal Why this kind of machine is used, if another was requested.
   * @throws Uncompilable if the graph cannot be compiled to a tape, Unfit if the machine has no room for the run.
   */
  constructor(graph: Graph, stepper: Stepper, kind: MachineKind, refusal?: Fault) {
    this.#refusal = refusal;
    this.#graph = graph;
    this.#stepper = stepper;
    this.#kind = kind;
    this.#compile();
  }

  get engine(): string {
    return this.#exception === undefined ? this.#kind.name : 'plain';
  }

  get refusal(): Fault | undefined {
    return this.#exception ?? this.#refusal;
  }

  run(end: number, initialLoss = 0): RunOfSteps {
    const stepper = this.#stepper;
    let [rows, loss] = [0, initialLoss];
    for (;;) {
      stepper.checkIdle();
      if (stepper.refusal !== undefined) stepper.show();
      const compiled = this.#upToDate();
      this.#exception = compiled.exception;
      const ran =
        this.#exception === undefined
          ? this.#take(compiled, end, loss)
          : new PlainDriver(stepper).run(stepper.step + 1, loss);
      rows += ran.rows;
      ({ loss } = ran);
      if (ran.stopped !== undefined || stepper.step >= end) return { ...ran, rows };
    }
  }

  dispose(): void {
    this.#letGo();
  }

  #take(compiled: Compiled, end: number, initialLoss: number): RunOfSteps {
    const { batches, machine } = compiled;
    const stepper = this.#stepper;
    const isCoarse = this.#kind.bytes === 4;
    if (isCoarse) checkFloat32Options(stepper);
    const { step: first, isRateConstant, penalty, stopping } = stepper;
    const rate = (step: number): number => {
      const rate = stepper.rateAt(step);
      if (isCoarse) checkFloat32Rate(rate);
      return rate;
    };
    const moment = { step: first, loss: initialLoss, rate, isRateConstant, penalty, stopping };
    const { taken, rows, loss, stopped, error, thrown } = machine.run(Math.max(1, end - first), moment);
    if (taken > 0) this.#writeBack(compiled, first + taken);
    if (error !== undefined) throw error;
    if (stepper.step < end && stopped === undefined) this.#explain(thrown);
    const { epoch, batch } = batches.position;
    const last = stepper.step - 1;
    const lastEpoch = stepper.batches === undefined ? last : batch === 0 ? epoch - 1 : epoch;
    const ran = { rows, loss, epoch: lastEpoch, learningRate: rate(last) };
    return stopped === undefined ? ran : { ...ran, stopped };
  }

  /** The machine for the current state of the graph and the run. */
  #upToDate(): Compiled {
    const compiled = this.#compiled;
    if (compiled !== undefined && !this.#hasChanged(compiled) && compiled.looking.follow()) return compiled;
    // Free the old memory before allocating the new.
    this.#letGo();
    return this.#compile();
  }

  /** Updates the graph, after which nothing needs the machine. */
  #letGo(): void {
    this.#graph.catchUp();
    this.#compiled?.machine.dispose();
    this.#compiled = undefined;
  }

  #compile(): Compiled {
    const blueprint = new Blueprint(this.#graph, this.#stepper, this.#kind);
    const { batches, request, slots } = blueprint;
    const tape = plan(request);
    const looking = new Looking(this.#graph, request, tape, batches);
    const machine = blueprint.build(tape, looking.look);
    const { members } = tape.parameters;
    const places = new Map(members.map(({ position, value }) => [slots.get(position), value]));
    const { wave } = this.#graph;
    const { moves } = this.#stepper;
    const roles = this.#roles();
    const exception = this.#stepper.isFedByHand ? fedByHand() : undefined;
    this.#compiled = {
      machine,
      batches,
      places,
      wave,
      moves,
      roles,
      exception,
      looking: looking.at(machine),
    };
    return this.#compiled;
  }

  /** Whether somebody has changed the graph or the run since the machine was made or last updated them. */
  #hasChanged(compiled: Compiled): boolean {
    if (compiled.roles !== this.#roles() || compiled.moves !== this.#stepper.moves) return true;
    // If this run has a change postponed, it is the latest one: any other would have made the graph catch up first.
    return !this.#stepper.isAhead && compiled.wave !== this.#graph.wave;
  }

  /** A number that changes with what the tape depends on besides the graph's structure and the run's options. */
  #roles(): number {
    return 2 * this.#graph.roleNumber + (this.#stepper.penalty.biases === true ? 1 : 0);
  }

  /** Moves the run to the machine's step. The graph is updated when it is read; subscribers are notified at once. */
  #writeBack(compiled: Compiled, step: number): void {
    const { looking, machine, places } = compiled;
    const { memory, tape } = machine;
    const { offset, state } = tape.parameters;
    // Before emitting, since subscribers may move the run themselves.
    compiled.moves = this.#stepper.moves + 1;
    this.#stepper.arrive(
      step,
      (slot, data) => {
        const place = places.get(slot);
        if (place === undefined) return;
        data.set(memory.subarray(place.offset, place.offset + data.length));
        Object.values(slot.state).forEach((numbers, k) => {
          const from = state[k] + place.offset - offset;
          numbers.set(memory.subarray(from, from + data.length));
        });
      },
      () => {
        compiled.wave = this.#graph.wave;
      },
      () => looking.glimpse(step),
    );
  }

  /**
   * Finds out why the next step cannot be taken: on the plain path, which knows every node, or, if all its float64 numbers are
   * finite, from the machine's own numbers, or from what a core function has thrown if it does not throw again.
   */
  #explain(thrown?: Fault): never {
    const { step } = this.#stepper;
    this.#stepper.show();
    backwardInBatch(this.#graph, this.#stepper);
    assertFinite(this.#graph, step);
    const fault = findOverflow(new Blueprint(this.#graph, this.#stepper, this.#kind), step);
    if (fault === undefined && thrown !== undefined) throw faultInBatch(thrown, step);
    const { penalty } = this.#stepper;
    const isPenalising = Object.values(penalty).some((strength) => strength !== 0);
    if (fault === undefined && isPenalising) throw penaltyOverflow(this.#stepper, step);
    throw fault ?? new Error(`step ${step} was not taken and all its numbers are finite`);
  }
}

/** A machine and the state it was made from. */
interface Compiled {
  readonly machine: Machine;
  readonly batches: Batches;
  /** The location of every parameter in the memory. */
  readonly places: ReadonlyMap<Slot | undefined, Place>;
  /** The graph's wave and the number of the run's moves when it was made, or last updated them. */
  wave: number;
  moves: number;
  readonly roles: number;
  /** Why it cannot take the first step. */
  readonly exception: Fault | undefined;
  /** Provides the observed nodes. */
  readonly looking: Looking;
}

/** The machine reads the rows of the data from its own memory, so it cannot see replaced ones. */
function fedByHand(): Fault {
  return new Fault({
    what: 'a batch was replaced by hand',
    where: 'engine',
    expected: 'rows of the data; one step was taken on the graph itself',
  });
}
