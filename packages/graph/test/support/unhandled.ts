import { config } from 'rxjs';
import { onTestFinished } from 'vitest';

/** Catches what RxJS reports on its own, because nobody listens for errors. It does so later, not at once. */
export function unhandledErrors(): { readonly errors: unknown[]; arrived: () => Promise<void> } {
  const errors: unknown[] = [];
  const before = config.onUnhandledError;
  config.onUnhandledError = (error) => errors.push(error);
  onTestFinished(() => {
    config.onUnhandledError = before;
  });
  return { errors, arrived: () => new Promise((resolve) => setTimeout(resolve)) };
}
