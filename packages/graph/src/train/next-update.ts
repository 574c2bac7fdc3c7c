import type { GradientStage, UpdateOptions } from '../derive/derivation.js';
import type { Graph } from '../graph.js';
import { copyState, type Stepper } from './stepper.js';

/**
 * What the next step would make of a parameter: the optimiser with what it remembers, and the gradient it is handed, with
 * what penalties and clipping make of it one after the other. Nothing is changed.
 * @throws Fault for an unknown parameter, and while there is no loss.
 */
export function nextUpdate(graph: Graph, stepper: Stepper, id: string): UpdateOptions {
  stepper.checkIdle();
  graph.parameter(id);
  graph.backward();
  const [own] = stepper.slots.filter(({ parameter }) => parameter.id === id);
  const { state, gradient } = own;
  const stages: GradientStage[] = [];
  stepper.gatherGradients((stage, of) => {
    if (of.includes(own)) stages.push({ ...stage, gradient: gradient.slice() });
  });
  const { step, updater } = stepper;
  const moment = { step, learningRate: stepper.rateAt(step) };
  return { updater, ...moment, state: copyState(state), gradient: gradient.slice(), stages };
}
