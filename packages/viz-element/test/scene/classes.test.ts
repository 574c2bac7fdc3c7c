import { compose, takeSnapshot } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { inspectionOf } from '../../src/inspect/inspection.js';
import { Nudging } from '../../src/inspect/nudging.js';
import { sampleOf } from '../../src/sample.js';
import { Readings } from '../../src/scene/reading.js';
import { FakeHost } from '../support/fake-host.js';

const INPUTS = [0, 1, 2, 3].map((k) => [k, 1 - k]);

function classifier(targets: 'index' | 'distribution', classes: readonly (readonly number[])[]) {
  const { graph } = compose((g) => {
    const y = g.linear('y', g.input('x', 2, INPUTS), 3);
    g.loss('softmax-cross-entropy', y, g.target('t', classes[0].length, classes), { targets });
    return {};
  });
  return { graph, snapshot: takeSnapshot(graph) };
}

const T = { node: 't', unit: 0 };

describe('class indices', () => {
  const { graph, snapshot } = classifier('index', [[2], [0], [2], [1]]);

  it('are counted over a batch, class by class, instead of averaged', () => {
    expect(new Readings(snapshot).at(T)).toMatchObject({ value: undefined, tally: '0: 1×, 1: 1×, 2: 2×' });
  });

  it('are shown as they are for one sample, or if all are the same', () => {
    expect(new Readings(sampleOf(snapshot, 3)).at(T)).toMatchObject({
      value: 1,
      tally: undefined,
    });
    const { snapshot: same } = classifier('index', [[2], [2], [2], [2]]);
    expect(new Readings(same).at(T)).toMatchObject({ value: 2, tally: undefined });
  });

  it('have no statistics in the inspector', () => {
    expect(inspectionOf(graph, T).statistics).toBeUndefined();
    expect(inspectionOf(graph, { node: 'x', unit: 0 }).statistics?.mean).toBe(1.5);
  });

  it('cannot be nudged, since the result would not be a class', () => {
    expect(new Nudging(new FakeHost()).answer(graph, T)).toBeUndefined();
    expect(new Nudging(new FakeHost()).answer(graph, { node: 'x', unit: 0 })?.real).not.toBe(0);
  });

  it('are distinguished from class probabilities, which are quantities', () => {
    const shares = classifier(
      'distribution',
      INPUTS.map(() => [0.5, 0.25, 0.25]),
    );
    expect(new Readings(shares.snapshot).at(T)).toMatchObject({ value: 0.5, tally: undefined });
    expect(inspectionOf(shares.graph, T).statistics?.mean).toBe(0.5);
  });
});
