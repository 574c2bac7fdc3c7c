import { PassThrough } from 'node:stream';
import { runBench } from '../../src/bench/program.js';
import type { Called } from '../bp/call.js';

/** Calls the benchmarks within this process, with measurements so short that their figures are meaningless. */
export async function callBench(args: readonly string[]): Promise<Called> {
  const [out, err] = [collect(), collect()];
  const code = await runBench(args, { out: out.stream, err: err.stream }, { warmUp: 0.01, slice: 0.01 });
  return { code, out: out.text(), err: err.text() };
}

function collect() {
  const stream = new PassThrough();
  const chunks: string[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  return { stream, text: () => chunks.join('') };
}
