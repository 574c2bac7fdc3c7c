import type { Observable } from 'rxjs';
import type { Graph } from '../graph.js';
import { engineNamed } from './create-driver.js';
import { trainBy } from './train-by.js';
import type { TrainOptions } from './train-options.js';
import type { TrainingRecord } from './training-record.js';

/**
 * Trains a graph. A cold Observable: subscribing starts a run, unsubscribing stops it, and the graph keeps the
 * parameters it then has. Completes after the steps or epochs asked for, or with the step that meets a rule of `stop`.
 *
 * Callbacks are operators: `tap` to look, `take` and `takeWhile` to stop; `untilLossBelow` and `untilNoBetter` are ready made.
 * These judge records; `stop` among the options judges every step, also where many are taken at once.
 * The same seed gives the same bits.
 *
 * Errors with a NonFiniteFault, before any parameter of that step is written, when the loss or a gradient is not finite.
 */
export function train(graph: Graph, options: TrainOptions = {}): Observable<TrainingRecord> {
  return trainBy(graph, options, ({ engine = 'plain' }: TrainOptions) => engineNamed(engine));
}
