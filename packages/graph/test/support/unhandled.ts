import { config } from 'rxjs';
import { onTestFinished } from 'vitest';

/** Catches errors that RxJS reports as unhandled because nothing subscribes to errors. It does so asynchronously. */
export function unhandledErrors(): { readonly errors: unknown[]; arrived: () => Promise<void> } {
  const errors: unknown[] = [];
  const before = config.onUnhandledError;
  config.onUnhandledError = (error) => errors.push(error);
  onTestFinished(() => {
    config.onUnhandledError = before;
  });
  return { errors, arrived: () => new Promise((resolve) => setTimeout(resolve)) };
}
