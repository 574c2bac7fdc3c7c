import { availableParallelism, cpus } from 'node:os';

/** Describes the machine without identifying it. */
export function machine(): string {
  const [model] = [...cpus().map((cpu) => cpu.model.replace(/\s+/g, ' ').trim()), 'unknown processor'];
  const cores = availableParallelism();
  return `${model}, ${cores} ${cores === 1 ? 'core' : 'cores'}, ${process.platform} ${process.arch}, Node ${process.versions.node}, V8 ${process.versions.v8}`;
}
