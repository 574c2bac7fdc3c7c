import type { GradientStage, UpdateOptions } from '../derive/derivation.js';
import type { Graph } from '../graph.js';
import { copyState } from './checkpoint.js';
import { gatherGradients } from './gather-gradients.js';
import type { Stepper } from './stepper.js';

/**
 * What the next step would do to a parameter: the optimiser with its state, and the gradient it gets, with penalties and
 * clipping applied one after the other. Changes nothing.
 * @throws Fault for an unknown parameter, if there is no loss, and if the graph refuses the batch of the step.
 */
export function nextUpdate(graph: Graph, stepper: Stepper, id: string): UpdateOptions {
  stepper.checkIdle();
  stepper.show();
  graph.parameter(id);
  graph.backward();
  const [own] = stepper.slots.filter(({ parameter }) => parameter.id === id);
  const { parameter, state } = own;
  const stages: GradientStage[] = [];
  const trained = gatherGradients(stepper, (formula, strength, slot) => {
    if (slot !== undefined && slot !== own) return;
    const kind = slot === undefined ? 'clipping' : 'penalty';
    stages.push({ kind, formula, strength, gradient: own.gradient.slice() });
  });
  // The gradient of a frozen parameter is not adjusted.
  const isTrained = trained.includes(own);
  const gradient = isTrained ? own.gradient : parameter.gradient.data;
  const { step, updater } = stepper;
  const moment = { step, learningRate: stepper.rateAt(step) };
  return {
    updater,
    ...moment,
    baseRate: stepper.learningRate,
    state: copyState(state),
    gradient: gradient.slice(),
    stages: isTrained ? stages : [],
  };
}
