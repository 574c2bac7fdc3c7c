import type { NodeSnapshot } from '@bp-graph/graph';
import { speakNumber } from './numbers.js';
import type { Reading } from './reading.js';

/** What a node is called beside its name: `o1 activation`. */
export function kindOf({ family }: NodeSnapshot): string {
  return KINDS[family];
}

/** A place as a screen reader announces it: `o1 activation, value 0.799, gradient 0.789`. */
export function describePlace(title: string, { value, gradient, count }: Reading): string {
  const many = count > 1 ? `, mean of ${count} numbers` : '';
  const slope = gradient === undefined ? '' : `, gradient ${speakNumber(gradient)}`;
  return `${title}${many}, value ${speakNumber(value)}${slope}`;
}

export const words = {
  weight: (id: string, from: string, to: string) => `${id} weight from ${from} to ${to}`,
  tag: (id: string, kind: string, of: string) => `${id} ${kind} of ${of}`,
  shared: (id: string, by: readonly string[]) => `${id} parameter of ${by.join(' and ')}`,
};

const KINDS: Readonly<Record<NodeSnapshot['family'], string>> = {
  input: 'input',
  target: 'target',
  parameter: 'parameter',
  'weighted-sum': 'weighted sum',
  activation: 'activation',
  combination: 'combination',
  loss: 'loss',
};
