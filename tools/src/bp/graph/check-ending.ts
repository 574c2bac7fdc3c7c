import { Fault } from '@bp-graph/core';
import { extname } from 'node:path';

/** @throws Fault for a file that is called like something else than what is written into it. */
export function checkEnding(file: string, ending: `.${string}`): void {
  const extension = extname(file).toLowerCase();
  if (!['', ending].includes(extension))
    throw new Fault({ what: 'wrong file extension', where: file, found: extension, expected: ending });
}
