import type { ReactiveControllerHost } from 'lit';
import { controlTables } from '../controls/words.js';
import { pictureTables } from '../scene/words.js';

let learning: Promise<void> | undefined;

/** Loads the words that the first picture needs in a language that is not in the first file; then the element says them. */
export function learn(language: string, host: ReactiveControllerHost): void {
  if (language !== 'zh' || pictureTables.zh !== undefined) return;
  learning ??= import('./zh.js').then(({ picture, controls }) => {
    pictureTables.zh = picture;
    controlTables.zh = controls;
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
