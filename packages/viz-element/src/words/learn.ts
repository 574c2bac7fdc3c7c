import type { ReactiveControllerHost } from 'lit';
import { isKnown, teach } from './tongue.js';

let learning: Promise<void> | undefined;
/** Who has heard that the words cannot be loaded, and does not ask again; another element does. */
const disappointed = new WeakSet<ReactiveControllerHost>();

/**
 * Loads the words of a language other than English when it is first spoken; then the element says them. Where they cannot
 * be loaded the English ones stay. Tells whether they are still to come.
 */
export function learn(language: string, host: ReactiveControllerHost): boolean {
  if (isKnown(language) || disappointed.has(host)) return false;
  learning ??= import('./zh.js')
    .then((words) => {
      teach('zh', words);
    })
    .finally(() => {
      learning = undefined;
    });
  learning
    .catch(() => disappointed.add(host))
    .finally(() => {
      host.requestUpdate();
    });
  return true;
}
