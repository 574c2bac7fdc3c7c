import { combinations, operations, type Attributes, type OperationName } from '@bp-graph/core';
import { expect, it } from 'vitest';
import { compose, takeSnapshot, type GraphNode } from '../../src/index.js';
import { jacobianOf } from '../../src/derive/jacobian/index.js';
import { OperationNode } from '../../src/node/operation-node.js';

/** Attributes that an operation needs in addition to its defaults. */
const ATTRIBUTES: Readonly<Record<string, Attributes>> = { slice: { from: 1, to: 3 } };
const ROWS = [[0.3, -0.2, 0.9], [0.8, 0.5, -0.4]]; // prettier-ignore

/** A weighted total reads scalars; the derivative of a stop-gradient shows no dependence. */
const WITHOUT = new Set(['weighted-total', 'stop-gradient']);

const names = (operations.names as readonly OperationName[]).filter(
  (name) => ['activation', 'combination'].includes(operations.get(name).family) && !WITHOUT.has(name),
);

it.each(names)('the origins that %s declares for its units agree with its derivative', (name) => {
  const { arity } = operations.get(name);
  const { graph } = compose((g) => {
    const inputs = Array.from({ length: Math.min(2, arity[1]) }, (_, k) => g.input(`x${k}`, 3, ROWS));
    const taken = name === 'layer-normalisation' ? inputs.slice(0, 1) : inputs;
    g.apply(name, taken, { id: 'y', ...ATTRIBUTES[name] });
    return {};
  });
  const y = graph.node('y');
  if (!(y instanceof OperationNode)) throw new Error('no operation');
  y.inputs.forEach((input, slot) => {
    const jacobian = jacobianOf(y.operation, y.call, slot);
    for (let unit = 0; unit < input.units; unit++)
      expect(jacobian.dependents(unit), `${name} by input ${slot}`).toEqual(said(y, slot, unit));
  });
});

it('a user-defined operation that returns no origin for a unit has undefined flow, and its graph can be shown', () => {
  const origin = (): never => undefined as never;
  const own = { ...combinations.get('add'), name: 'mine', origin };
  const { graph } = compose((g) => {
    const x = g.input('x', 2, [1, 2]);
    g.apply(own, [x, x], { id: 'y' });
    return {};
  });
  expect(takeSnapshot(graph).nodes.at(-1)?.flow).toBeUndefined();
});

/** The units that depend on a unit of an input by the rule for drawing lines. */
function said({ flow, units, inputs }: GraphNode, slot: number, unit: number): number[] {
  return Array.from({ length: units }, (_, i) => i).filter((i) => {
    if (flow === 'all') return true;
    if (flow !== undefined) return flow[i][0] === slot && flow[i][1] === unit;
    return units !== inputs[slot].units || i === unit;
  });
}
