import { family, Fault } from '@bp-graph/core';
import { renderSvg, type RenderOptions } from '@bp-graph/viz-element/svg';
import { Command } from 'commander';
import { checkEnding } from './graph/check-ending.js';
import { graphOf, readGraphFile } from './graph/graph-file.js';
import { toldOf } from './graph/told-of.js';
import { writeBeside } from './graph/write-beside.js';
import { nameOf, wholeNumber } from './options.js';
import { printLine, type Terminal } from '../terminal.js';

interface Options extends Pick<RenderOptions, 'width' | 'scheme'> {
  readonly out?: string;
  readonly select?: string;
  readonly force?: true;
  readonly json?: true;
}

const schemes = family('scheme', [{ name: 'auto' }, { name: 'light' }, { name: 'dark' }]);

/** `bp draw`: renders a saved graph as SVG. */
export function drawCommand({ out: terminal }: Terminal): Command {
  return new Command('draw')
    .description('Draws a saved graph with its values and gradients as an SVG picture.')
    .argument('<file>', 'a graph file with its inputs and targets, or a reference graph')
    .option('--out <file>', 'the file to write; without, the picture is printed')
    .option('--width <pixels>', 'width of the picture', wholeNumber('--width', 1), 960)
    .option(
      '--scheme <name>',
      `${schemes.names.join(', ')}; auto follows the reader`,
      nameOf('--scheme', schemes),
      'auto',
    )
    .option('--select <id>', 'mark a node, unit or weight and its paths to the loss')
    .option('--force', 'replace a file that is there')
    .option('--json', 'print what was written as one JSON object; needs --out')
    .action((file: string, { out, select, force, json, ...options }: Options) => {
      if (out !== undefined) checkEnding(out, '.svg');
      else if (json === true)
        throw new Fault({
          what: 'nothing to say in JSON',
          where: '--json',
          expected: '--out and a file, since the picture is printed without',
        });
      const source = readGraphFile(file);
      const picture = toldOf(file, () =>
        renderSvg(graphOf(source), {
          ...options,
          name: file,
          ...(select !== undefined && { selection: select }),
        }),
      );
      if (out === undefined) {
        terminal.write(picture);
        return;
      }
      writeBeside(out, picture, { replace: force === true });
      const nodes = source.nodes.length;
      const written = { file: out, form: 'svg', nodes };
      printLine(terminal, json === true ? JSON.stringify(written) : `${out}: ${nodes} nodes`);
    });
}
