import type { ReactiveControllerHost } from 'lit';
import { isKnown, teach } from './tongue.js';

let learning: Promise<void> | undefined;

/** Loads the words of a language other than English when it is first spoken; then the element says them. */
export function learn(language: string, host: ReactiveControllerHost): void {
  if (isKnown(language)) return;
  learning ??= import('./zh.js').then((words) => {
    teach('zh', words);
  });
  learning.then(
    () => {
      host.requestUpdate();
    },
    () => {
      // Where they cannot be loaded the English ones stay.
      learning = undefined;
    },
  );
}
