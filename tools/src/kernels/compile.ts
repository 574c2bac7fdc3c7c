import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';
import { workspaceRoot } from '../workspace.js';
import { numbersSource } from './numbers.js';

/** One of the binaries that the sources of the kernels are compiled to. */
export interface Binary {
  readonly name: string;
  /** AssemblyScript's name of the numbers it computes with. */
  readonly real: 'f64' | 'f32';
  /** Whether it multiplies and adds by one instruction, which rounds as the machine does it. */
  readonly relaxed?: true;
}

export const binaries: readonly Binary[] = [
  { name: 'float64', real: 'f64' },
  { name: 'float32', real: 'f32' },
  { name: 'float64-relaxed', real: 'f64', relaxed: true },
  { name: 'float32-relaxed', real: 'f32', relaxed: true },
];

const SOURCES = join(workspaceRoot, 'packages/core/kernels');
const OUT = 'kernels.wasm';

/** Compiles the kernels to one binary. The same sources give the same bytes. */
export async function compile({ real, relaxed }: Binary): Promise<Uint8Array> {
  const files = new Map<string, Uint8Array | string>();
  const options = [
    'index.ts',
    ...[
      '--outFile',
      OUT,
      '--runtime',
      'stub',
      '--importMemory',
      '--noExportMemory',
      '--importTable',
      '--noAssert',
    ],
    ...['--optimizeLevel', '3', '--shrinkLevel', '1', '--converge'],
    ...['--use', `real=${real}`, '--use', 'abort=', '--enable', 'simd'],
    ...(relaxed === true ? ['--enable', 'relaxed-simd'] : []),
  ];
  const messages = asc.createMemoryStream();
  const { error } = await asc.main(options, {
    stderr: messages,
    readFile: (name) => read(name),
    writeFile: (name, contents) => void files.set(name, contents),
    listFiles: () => [],
  });
  const binary = files.get(OUT);
  if (error !== null || !(binary instanceof Uint8Array))
    throw new Error(`the kernels do not compile\n${messages.toString()}`);
  return binary;
}

async function read(name: string): Promise<string | null> {
  if (name === 'numbers.ts') return numbersSource();
  try {
    return await readFile(join(SOURCES, name), 'utf8');
  } catch {
    return null;
  }
}

/**
 * The module that carries a binary, in hexadecimal: longer than base64, and a quarter shorter once it is compressed, since
 * what is repeated in the binary is repeated in the text.
 */
export function moduleOf({ name }: Binary, bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('hex');
  const lines = text.match(/.{1,112}/g) ?? [];
  const constant = `kernels-${name}`.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return [
    '// Written by `npm run kernels` from the sources in packages/core/kernels.',
    `export const ${constant} =`,
    ...lines.map((line, k) => `  '${line}'${k === lines.length - 1 ? ';' : ' +'}`),
    '',
  ].join('\n');
}
