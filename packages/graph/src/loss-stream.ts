import { Observable, Subscription } from 'rxjs';
import type { ReactiveNode } from './node/reactive-node.js';

/**
 * The total loss after each wave, computed from the emissions of its scalars, so that a subscriber to the loss counts as a
 * subscriber to these nodes and is served by waves and glimpses alike.
 * @param waves$ The number of the current wave, then of each one that is over.
 * @param objective The scalars; a new array whenever they change.
 */
export function lossStream(
  waves$: Observable<number>,
  objective: () => readonly ReactiveNode[],
): Observable<number> {
  return new Observable((subscriber) => {
    const values = new Map<ReactiveNode, number>();
    let nodes: readonly ReactiveNode[] = [];
    let watching = new Subscription();
    let emitted = -1;
    const follow = (): void => {
      if (nodes === objective()) return;
      const before = watching;
      nodes = objective();
      values.clear();
      watching = new Subscription();
      for (const node of nodes)
        watching.add(node.value$.subscribe(({ data }) => values.set(node, node.objectiveWeight * data[0])));
      before.unsubscribe();
    };
    subscriber.add(() => {
      watching.unsubscribe();
    });
    follow();
    subscriber.add(
      waves$.subscribe({
        next: (wave) => {
          follow();
          // Scalars that have yet to emit in this wave do so before it is over.
          if (wave === emitted || nodes.length === 0 || values.size < nodes.length) return;
          emitted = wave;
          let loss = 0;
          for (const node of nodes) loss += values.get(node) ?? NaN;
          subscriber.next(loss);
        },
        complete: () => {
          subscriber.complete();
        },
      }),
    );
  });
}
