import { Command } from 'commander';
import { nameOf } from '../options.js';
import { partsJson } from './parts-json.js';
import { partsPage, tables } from './parts-page.js';
import { printLine, type Terminal } from '../terminal.js';

interface Options {
  readonly json?: true;
}

/** `bp parts`: lists everything that graphs can be built from and trained with. */
export function partsCommand({ out }: Terminal): Command {
  return new Command('parts')
    .description('List all parts with their formulas, derivatives and options, as Markdown')
    .argument('[table]', `print only this table: ${tables.names.join(', ')}`, nameOf('table', tables))
    .option('--json', 'print the tables as JSON')
    .action((table: string | undefined, { json }: Options) => {
      const names = table === undefined ? tables.names : [table];
      printLine(out, json === true ? partsJson(names) : partsPage(names));
    });
}
