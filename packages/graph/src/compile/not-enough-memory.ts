import { Unfit } from './unfit.js';

/** A run needs more memory than there is; says how much. Nothing has been allocated for it. */
export function notEnoughMemory(bytes: number, limit: string): Unfit {
  const mebibytes = bytes / 2 ** 20;
  const amount =
    mebibytes < 1024 ? `${mebibytes.toFixed(1)} MiB needed` : `${(mebibytes / 1024).toFixed(1)} GiB needed`;
  return new Unfit({
    what: 'not enough memory for a compiled run',
    found: amount,
    expected: `${limit}; a smaller batch needs less`,
  });
}
