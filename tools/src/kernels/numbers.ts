import {
  activationKernels,
  adjustmentKernels,
  frameBytes,
  frameWords,
  kernelSet,
  listBytes,
  lossKernels,
  pieceKernels,
  sumStarts,
} from '@bp-graph/core/kernel-set';

/** The lists whose indices the kernels use as numbers. */
const lists: readonly (readonly string[])[] = [
  Object.keys(kernelSet),
  activationKernels,
  lossKernels,
  adjustmentKernels,
  sumStarts,
  pieceKernels,
  frameWords,
];

/** The numbers that the kernels use, as the constants of a source file. */
export function numbersSource(): string {
  const numbered = [
    ...lists.flatMap((list) => list.map((name, number): [string, number] => [name, number])),
    ...Object.entries(frameBytes),
    ...Object.entries(listBytes),
  ];
  const names = numbered.map(([name]) => constantName(name));
  const twice = names.find((name, k) => names.indexOf(name) !== k);
  if (twice !== undefined) throw new Error(`two kernels are called ${twice}`);
  const lines = numbered.map(([, number], k) => `@inline export const ${names[k]}: i32 = ${number};`);
  return `// Written by the build from core's lists of kernels.\n${lines.join('\n')}\n`;
}

function constantName(name: string): string {
  return name
    .replace(/[A-Z]/g, (letter) => `_${letter}`)
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toUpperCase();
}
