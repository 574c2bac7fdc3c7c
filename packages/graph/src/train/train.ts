import type { Observable } from 'rxjs';
import type { Graph } from '../graph.js';
import { engineNamed } from './create-driver.js';
import { trainBy } from './train-by.js';
import type { TrainOptions } from './train-options.js';
import type { TrainingRecord } from './training-record.js';

/**
 * Trains a graph. Returns a cold Observable: subscribing starts a run, unsubscribing stops it, and the graph keeps the
 * parameters it has then. Completes after the requested steps or epochs, or with the step that meets a condition of `stop`.
 *
 * Callbacks are operators: `tap` to observe, `take` and `takeWhile` to stop; `untilLossBelow` and `untilNoBetter` are built in.
 * These see records; the option `stop` is checked after every step, even if a record covers many. The same seed gives the same
 * bits.
 *
 * Errors with a NonFiniteFault, before any parameter is written in that step, if the loss, penalties included, or a gradient is
 * not finite.
 */
export function train(graph: Graph, options: TrainOptions = {}): Observable<TrainingRecord> {
  return trainBy(graph, options, ({ engine = 'plain' }: TrainOptions) => engineNamed(engine));
}
