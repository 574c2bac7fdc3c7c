import type { ReactiveControllerHost } from 'lit';
import { isKnown, teach } from './tongue.js';

let learning: Promise<void> | undefined;
let isOver = false;

/**
 * Loads the words of a language other than English when it is first spoken; then the element says them. Where they cannot
 * be loaded the English ones stay. Tells whether they are still to come.
 */
export function learn(language: string, host: ReactiveControllerHost): boolean {
  if (isOver || isKnown(language)) return false;
  learning ??= import('./zh.js')
    .then((words) => {
      teach('zh', words);
    })
    .finally(() => {
      isOver = true;
    });
  const speak = (): void => {
    host.requestUpdate();
  };
  learning.then(speak, speak);
  return true;
}
