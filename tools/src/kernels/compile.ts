import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';
import { workspaceRoot } from '../workspace.js';
import { numbersSource } from './numbers.js';

/** One of the binaries that the kernel sources are compiled to. */
export interface Binary {
  readonly name: string;
  /** AssemblyScript's name for its number type. */
  readonly real: 'f64' | 'f32';
  /** Whether it uses relaxed SIMD, in which a multiply-add is one instruction whose rounding depends on the machine. */
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

/** Compiles the kernels to one binary. Deterministic: equal sources give equal bytes. */
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
 * A module that embeds a binary in hexadecimal. That is longer than base64, but a quarter shorter once compressed,
 * since repetitions in the binary remain repetitions in the text.
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
