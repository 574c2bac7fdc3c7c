import { family, Fault } from '@bp-graph/core';
import { toDot, toMermaid, writeGraph, writeReferenceGraph } from '@bp-graph/graph';
import { Command } from 'commander';
import { extname } from 'node:path';
import { graphOf, readGraphFile, type GraphFile } from './graph/graph-file.js';
import { toldOf } from './graph/told-of.js';
import { nameOf } from '../options.js';
import { printLine, type Terminal } from '../terminal.js';
import { writeBeside } from '../write-beside.js';

interface Options {
  readonly to?: Form;
  readonly force?: true;
  readonly json?: true;
}

type Form = (typeof forms)['names'][number];

/** The formats a graph can be written in, with the file extensions that select them. */
const forms = family('format', [
  {
    name: 'bp-graph',
    extensions: ['.json'],
    write: (source: GraphFile) => writeGraph(source.spec, { values: true }),
  },
  {
    name: 'reference-graph',
    extensions: ['.json'],
    write: (source: GraphFile) => writeReferenceGraph(graphOf(source)),
  },
  { name: 'dot', extensions: ['.dot', '.gv'], write: (source: GraphFile) => toDot(graphOf(source)) },
  {
    name: 'mermaid',
    extensions: ['.mmd', '.mermaid'],
    write: (source: GraphFile) => toMermaid(graphOf(source)),
  },
]);

/** `bp convert`: converts a saved graph to another form. */
export function convertCommand(terminal: Terminal): Command {
  const { out } = terminal;
  return new Command('convert')
    .description('Convert a saved graph to another format')
    .argument('<from>', 'graph file to read (bp-graph or reference-graph); - reads standard input')
    .argument(
      '<to>',
      'file to write: .dot or .gv for DOT, .mmd or .mermaid for Mermaid, .json for the other graph format; - prints it',
    )
    .option(
      '--to <format>',
      `${forms.names.join(', ')} (default: from the file extension)`,
      nameOf('--to', forms),
    )
    .option('--force', 'overwrite an existing file')
    .option('--json', 'print a summary of the written file as JSON')
    .action(async (from: string, to: string, { to: wanted, force, json }: Options) => {
      if (to === '-' && json === true)
        throw new Fault({
          what: 'cannot print both',
          where: '--json',
          expected: 'a file to write; with -, the graph itself is printed',
        });
      const source = await readGraphFile(from, terminal);
      const form = forms.get(wanted ?? formFor(to, source));
      const text = toldOf(source.file, () => form.write(source));
      if (to === '-') {
        out.write(text);
        return;
      }
      writeBeside(to, text, { replace: force === true });
      const nodes = source.nodes.length;
      const written = { file: to, form: form.name, nodes };
      printLine(out, json === true ? JSON.stringify(written) : `wrote ${to}: ${form.name}, ${nodes} nodes`);
    });
}

/**
 * The form that the extension selects; for JSON, the graph's other form.
 *
 * @throws Fault for an extension that belongs to no form.
 */
function formFor(file: string, { form }: GraphFile): Form {
  const extension = extname(file).toLowerCase();
  if (extension === '' || extension === '.json') return form === 'bp-graph' ? 'reference-graph' : 'bp-graph';
  const known = [...forms].flatMap(({ extensions }): readonly string[] => extensions);
  const drawn = [...forms].find(({ extensions }) => (extensions as readonly string[]).includes(extension));
  if (drawn !== undefined) return drawn.name;
  const expected = `one of ${[...new Set(known)].join(', ')}, or --to <format>`;
  throw new Fault({ what: 'unknown file extension', where: file, found: extension, expected });
}
