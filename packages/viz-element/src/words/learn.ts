import type { ReactiveControllerHost } from 'lit';
import { isKnown, teach } from './tongue.js';

let learning: Promise<void> | undefined;
/** Hosts that know loading failed. They do not retry; another element does. */
const disappointed = new WeakSet<ReactiveControllerHost>();

/**
 * Lazy-loads the words of a language other than English, and updates the host once they are there. If loading fails,
 * English stays. Returns whether the words are still to come.
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
