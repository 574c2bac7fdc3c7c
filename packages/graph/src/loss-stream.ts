import { Observable, Subscription } from 'rxjs';
import type { ReactiveNode } from './node/reactive-node.js';

/**
 * The total loss after waves, made of what its scalars tell: who watches the loss is told it as who watches any node, by a
 * wave or by a glimpse.
 * @param waves$ The number of the present wave, then of each that is over.
 * @param objective The scalars; another array where they have become others.
 */
export function lossStream(
  waves$: Observable<number>,
  objective: () => readonly ReactiveNode[],
): Observable<number> {
  return new Observable((subscriber) => {
    const values = new Map<ReactiveNode, number>();
    let nodes: readonly ReactiveNode[] = [];
    let watching = new Subscription();
    let told = -1;
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
          // A scalar that is still to be told in this wave is told before it is over.
          if (wave === told || nodes.length === 0 || values.size < nodes.length) return;
          told = wave;
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
