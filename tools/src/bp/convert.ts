import { family, Fault } from '@bp-graph/core';
import { toDot, toMermaid, writeGraph, writeReferenceGraph } from '@bp-graph/graph';
import { Command } from 'commander';
import { extname } from 'node:path';
import { graphOf, readGraphFile, type GraphFile } from './graph/graph-file.js';
import { toldOf } from './graph/told-of.js';
import { writeBeside } from './graph/write-beside.js';
import { nameOf } from './options.js';
import { printLine, type Terminal } from '../terminal.js';

interface Options {
  readonly to?: Form;
  readonly force?: true;
  readonly json?: true;
}

type Form = (typeof forms)['names'][number];

/** The forms a graph can be written in, with the file extensions that select them. */
const forms = family('form', [
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
export function convertCommand({ out }: Terminal): Command {
  return new Command('convert')
    .description('Writes a saved graph in another form.')
    .argument('<from>', 'a graph file or a reference graph')
    .argument(
      '<to>',
      'the file to write: .dot and .gv are DOT, .mmd and .mermaid Mermaid, .json the other form of graph file',
    )
    .option(
      '--to <form>',
      `${forms.names.join(', ')} (default: what the name of the file asks for)`,
      nameOf('--to', forms),
    )
    .option('--force', 'replace a file that is there')
    .option('--json', 'print what was written as one JSON object')
    .action((from: string, to: string, { to: wanted, force, json }: Options) => {
      const source = readGraphFile(from);
      const form = forms.get(wanted ?? formFor(to, source));
      const text = toldOf(from, () => form.write(source));
      writeBeside(to, text, { replace: force === true });
      const nodes = source.nodes.length;
      const written = { file: to, form: form.name, nodes };
      printLine(out, json === true ? JSON.stringify(written) : `${to}: ${form.name}, ${nodes} nodes`);
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
  const expected = `one of ${[...new Set(known)].join(', ')}, or a form by --to`;
  throw new Fault({ what: 'unknown ending', where: file, found: extension, expected });
}
