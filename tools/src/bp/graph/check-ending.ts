import { Fault } from '@bp-graph/core';
import { extname } from 'node:path';

/** @throws Fault if the file has an extension other than that of its content. */
export function checkEnding(file: string, ending: `.${string}`): void {
  const extension = extname(file).toLowerCase();
  if (!['', ending].includes(extension))
    throw new Fault({ what: 'wrong file extension', where: file, found: extension, expected: ending });
}
