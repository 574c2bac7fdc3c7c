import { family, Fault } from '@bp-graph/core';
import { renderSvg, type RenderOptions } from '@bp-graph/viz-element/svg';
import { Command } from 'commander';
import { checkEnding } from './graph/check-ending.js';
import { graphOf, readGraphFile } from './graph/graph-file.js';
import { toldOf } from './graph/told-of.js';
import { nameOf, wholeNumber } from '../options.js';
import { printLine, type Terminal } from '../terminal.js';
import { writeBeside } from '../write-beside.js';

interface Options extends Pick<RenderOptions, 'width' | 'scheme'> {
  readonly out?: string;
  readonly select?: string;
  readonly force?: true;
  readonly json?: true;
}

/** An object, so that the compiler compares its keys with the schemes that pictures have. */
const SCHEMES = { auto: true, light: true, dark: true } satisfies Record<
  NonNullable<RenderOptions['scheme']>,
  true
>;

const schemes = family(
  'scheme',
  Object.keys(SCHEMES).map((name) => ({ name })),
);

/** `bp draw`: renders a saved graph as SVG. */
export function drawCommand(terminal: Terminal): Command {
  const { out: screen } = terminal;
  return new Command('draw')
    .description('Draw a saved graph with its values and gradients as SVG')
    .argument(
      '<file>',
      'graph file (bp-graph or reference-graph) with its inputs and targets; - reads standard input',
    )
    .option('--out <file>', 'write the picture to this file instead of printing it')
    .option('--width <pixels>', 'width of the picture', wholeNumber('--width', 1), 960)
    .option(
      '--scheme <name>',
      `${schemes.names.join(', ')}; auto follows the viewer's setting`,
      nameOf('--scheme', schemes),
      'auto',
    )
    .option('--select <id>', 'highlight a node, unit or weight and its paths to the loss')
    .option('--force', 'overwrite an existing file')
    .option('--json', 'print a summary of the written file as JSON; requires --out')
    .action(async (path: string, { out, select, force, json, ...options }: Options) => {
      if (out !== undefined) checkEnding(out, '.svg');
      else if (json === true)
        throw new Fault({
          what: 'missing option',
          where: '--json',
          expected: '--out <file>; without it, the picture itself is printed',
        });
      const source = await readGraphFile(path, terminal);
      const picture = toldOf(source.file, () =>
        renderSvg(graphOf(source), {
          ...options,
          name: source.file,
          ...(select !== undefined && { selection: select }),
        }),
      );
      if (out === undefined) {
        screen.write(picture);
        return;
      }
      writeBeside(out, picture, { replace: force === true });
      const nodes = source.nodes.length;
      const written = { file: out, form: 'svg', nodes };
      printLine(screen, json === true ? JSON.stringify(written) : `wrote ${out}: ${nodes} nodes`);
    });
}
