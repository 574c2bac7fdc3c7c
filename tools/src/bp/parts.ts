import { Command } from 'commander';
import { nameOf } from './options.js';
import { partsJson } from './parts-json.js';
import { partsPage, tables } from './parts-page.js';
import { printLine, type Terminal } from '../terminal.js';

interface Options {
  readonly json?: true;
}

/** `bp parts`: lists everything that graphs can be built from and trained with. */
export function partsCommand({ out }: Terminal): Command {
  return new Command('parts')
    .description('Lists every part with its formula, derivative and options, as Markdown.')
    .argument('[table]', `one table alone: ${tables.names.join(', ')}`, nameOf('table', tables))
    .option('--json', 'print the tables as one JSON object')
    .action((table: string | undefined, { json }: Options) => {
      const names = table === undefined ? tables.names : [table];
      printLine(out, json === true ? partsJson(names) : partsPage(names));
    });
}
