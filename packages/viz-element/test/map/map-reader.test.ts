import { faultWords } from '../../src/fault/words.js';
import { compose, createSession, handWorked, network, probe } from '@bp-graph/graph';
import { Random } from '@bp-graph/core';
import { describe, expect, it } from 'vitest';
import { colourTable, paintField, partsOf } from '../../src/map/colours.js';
import { contourOf } from '../../src/map/contour.js';
import { MapReader, type MapQuestion, type MapReading } from '../../src/map/map-reader.js';
import { mapWords } from '../../src/map/words.js';

const english = mapWords({ language: 'en' });

const graph = network([2, 3, 1], {
  activation: 'tanh',
  output: 'sigmoid',
  loss: 'binary-cross-entropy',
  random: new Random(1),
});
const data = {
  x: { shape: [4, 2], data: Float64Array.of(-3, -2, 3, -2, -3, 2, 3, 2) },
  t: { shape: [4, 1], data: Float64Array.of(0, 1, 0, 1) },
};
const told = faultWords({ language: 'en' });
const question: MapQuestion = { graph, data, selection: undefined, kind: 'value', size: 8 };

function mapOf(asked: Partial<MapQuestion> = {}): Extract<MapReading, { kind: 'map' }> {
  const reading = new MapReader().read({ ...question, ...asked });
  if (reading.kind === 'map') return reading;
  throw new Error(reading.message(english, told));
}

describe('a decision map', () => {
  it('shows the output at every point, as evaluating the graph there does', () => {
    const { field, extents, subject } = mapOf();
    const [[left, right], [bottom, top]] = extents;
    const at = (cell: number) => (cell + 0.5) / 8;
    const [column, row] = [2, 6];
    const x = [left + (right - left) * at(column), top - (top - bottom) * at(row)];
    const expected = probe(graph, { values: { x: [x] } }).value(subject.node).data[0];
    expect(field.numbers[row * 8 + column]).toBeCloseTo(expected, 12);
    expect(field).toMatchObject({ middle: 0.5, reach: 0.5 });
  });

  it('extends slightly beyond the data, and shows for each point the side its target is on', () => {
    const { extents, points } = mapOf();
    expect(extents[0][0]).toBeLessThan(-3);
    expect(extents[1][1]).toBeGreaterThan(2);
    expect(points.map(({ above }) => above)).toEqual([false, true, false, true]);
  });

  it('separates the points of one class from all others if the output is a logit', () => {
    const classes = network([2, 3, 3], {
      output: 'identity',
      loss: 'softmax-cross-entropy',
      lossAttributes: { targets: 'distribution' },
    });
    const t = { shape: [4, 3], data: Float64Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0) };
    const { points } = mapOf({ graph: classes, data: { ...data, t } });
    expect(points.map(({ above }) => above)).toEqual([true, false, false, true]);
  });

  it('separates them by class index as well', () => {
    const classes = network([2, 3, 3], {
      output: 'identity',
      loss: 'softmax-cross-entropy',
      targetUnits: 1,
    });
    const t = { shape: [4, 1], data: Float64Array.of(0, 1, 2, 0) };
    const { points } = mapOf({ graph: classes, data: { ...data, t } });
    expect(points.map(({ above }) => above)).toEqual([true, false, false, true]);
  });

  it('draws a line where the shown class stops being the largest, and marks the points by that class', () => {
    const classes = network([2, 3, 3], {
      output: 'identity',
      loss: 'softmax-cross-entropy',
      targetUnits: 1,
      activation: 'tanh',
      random: new Random(1),
    });
    const t = { shape: [4, 1], data: Float64Array.of(0, 1, 2, 0) };
    const asked = { graph: classes, data: { ...data, t } };
    const maps = [0, 1, 2].map((unit) => mapOf({ ...asked, selection: `output[${unit}]` }));
    expect(maps.map(({ field }) => field.aim)).toEqual(['classes', 'classes', 'classes']);
    for (let cell = 0; cell < 64; cell++) {
      const values = maps.map(({ field }) => field.numbers[cell]);
      const ahead = maps.map(({ field }) => field.sides[cell] >= 0);
      expect(ahead).toEqual(values.map((value) => value === Math.max(...values)));
    }
    expect(maps[2].points.map(({ above }) => above)).toEqual([false, false, true, false]);
    expect(mapOf({ ...asked, selection: 'hidden/tanh[0]' }).field.aim).toBe('sides');
  });

  it('draws the line of each output that answers a yes-or-no question of its own', () => {
    const questions = network([2, 3, 2], {
      output: 'sigmoid',
      loss: 'binary-cross-entropy',
      random: new Random(1),
    });
    const t = { shape: [4, 2], data: Float64Array.of(1, 1, 0, 1, 1, 0, 0, 0) };
    const maps = [0, 1].map((unit) =>
      mapOf({ graph: questions, data: { ...data, t }, selection: `output[${unit}]` }),
    );
    for (const { field } of maps) {
      expect(field.aim).toBe('sides');
      expect(Array.from(field.sides)).toEqual(Array.from(field.numbers, (number) => number - 0.5));
    }
    expect(maps.map(({ points }) => points.map(({ above }) => above))).toEqual([
      [true, false, true, false],
      [true, true, false, false],
    ]);
  });

  it('colours numbers on the scale of their targets, whatever the output is by now', () => {
    const line = network([2, 3, 1], { output: 'identity', loss: 'mean-squared-error' });
    const t = { shape: [4, 1], data: Float64Array.of(200, 240, 500, 300) };
    const asked = { graph: line, data: { ...data, t } };
    expect(mapOf(asked).field).toMatchObject({ middle: 350, reach: 150 });
    expect(mapOf({ ...asked, selection: 'hidden[0]' }).field).toMatchObject({ middle: 0 });
  });

  it('draws no line between numbers', () => {
    const line = network([2, 3, 1], {
      output: 'identity',
      loss: 'mean-squared-error',
      random: new Random(1),
    });
    const t = { shape: [4, 1], data: Float64Array.of(-90, 7, 30, 90) };
    const { field, points } = mapOf({ graph: line, data: { ...data, t } });
    expect([field.aim, contourOf(field)]).toEqual(['numbers', []]);
    expect(points.map(({ target }) => target)).toEqual([-90, 7, 30, 90]);
  });

  it.each([
    ['of a probability', 'sigmoid', [0, 1]],
    ['of shares of classes', 'identity', [0, 1]],
    ['of sides', 'tanh', [-1, 1]],
    ['of numbers', 'identity', [-3, 5]],
  ] as const)('separates targets %s consistently, however few rows there are', (_of, output, targets) => {
    const line = network([2, 1], { output, loss: 'half-squared-error' });
    const sides = targets.flatMap((target) => {
      const rows = { x: { shape: [1, 2], data: Float64Array.of(0.1, 0.2) } };
      const t = { shape: [1, 1], data: Float64Array.of(target) };
      return mapOf({ graph: line, data: { ...rows, t } }).points;
    });
    expect(sides.map(({ above }) => above)).toEqual([false, true]);
  });

  it.each([
    [[1, 2], 'identity'],
    [[20, 30], 'identity'],
    [[0, 5], 'tanh'],
  ] as const)(
    "separates targets %s, which all lie on one side of the output's range, at their own middle",
    (targets, output) => {
      const line = network([2, 1], { output, loss: 'half-squared-error' });
      const t = { shape: [4, 1], data: Float64Array.from([0, 1, 1, 0], (k) => targets[k]) };
      const { points } = mapOf({ graph: line, data: { ...data, t } });
      expect(points.map(({ above }) => above)).toEqual([false, true, true, false]);
    },
  );

  it('shows one unit of a hidden node, by its value or by its gradient', () => {
    const value = mapOf({ selection: 'hidden/tanh[1]' });
    expect(value.subject.id).toBe('hidden/tanh[1]');
    expect(value.field).toMatchObject({ middle: 0, reach: 1 });
    expect(mapOf({ selection: 'hidden[1]' }).subject.id).toBe('hidden/tanh[1]');
    const { field } = mapOf({ selection: 'hidden/tanh[1]', kind: 'gradient' });
    const weight = graph.parameter('output/weights').value.data[1];
    const y = mapOf().field.numbers[0];
    expect(field.numbers[0]).toBeCloseTo(y * (1 - y) * weight, 12);
  });

  it('shows the output if the selection is a parameter, a loss or not in the graph', () => {
    for (const selection of ['hidden/weights[0, 1]', 'E', 'nowhere', 'hidden/tanh[9]'])
      expect(mapOf({ selection }).subject.id).toBe(mapOf().subject.id);
  });

  it('accepts two inputs of one unit each as well', () => {
    const reading = mapOf({ graph: handWorked('tutorial').graph, data: {} });
    expect([reading.plane.x.name, reading.plane.y.name]).toEqual(['x1', 'x2']);
    expect(reading.points).toHaveLength(1);
  });

  it('reports that a graph with other inputs cannot be mapped', () => {
    const wide = network([3, 2, 1], { loss: 'mean-squared-error', random: new Random(1) });
    const reading = new MapReader().read({ ...question, graph: wide });
    expect('message' in reading && reading.message(english, told)).toBe(
      'A map needs two input numbers; this graph has 3 input numbers.',
    );
  });

  it('does not affect the nodes, and evaluates nothing twice', () => {
    const reader = new MapReader();
    const session = createSession(graph, { data, learningRate: 0.5 });
    const { wave } = graph;
    const first = reader.read(question);
    expect(reader.read(question)).toBe(first);
    expect([graph.wave, reader.evaluated]).toEqual([wave, 1]);
    session.step();
    expect(reader.read(question)).not.toBe(first);
    expect(reader.evaluated).toBe(2);
  });

  it('says why there is no map of a unit that does not depend on the inputs', () => {
    const { graph: still } = compose((g) => {
      const x = g.input('x', 2, [[1, 2]]);
      return { x, y: g.apply('tanh', [g.parameter('c', [0.5])], { id: 'y' }) };
    });
    const reading = new MapReader().read({ ...question, graph: still, data: {}, selection: 'y' });
    expect(reading.kind).toBe('message');
  });
});

it('colours run from one end over the middle to the other, and NaN stays transparent', () => {
  const table = colourTable([200, 100, 0], [255, 255, 255], [0, 100, 200]);
  const pixels = new Uint8ClampedArray(16).fill(9);
  const numbers = Float64Array.of(-9, 0.001, 1, NaN);
  paintField({ size: 2, numbers, middle: 0, reach: 1, sides: numbers, aim: 'sides' }, table, pixels);
  expect(pixels[0]).toBeGreaterThan(pixels[2]);
  expect(pixels[4]).toBeGreaterThan(250);
  expect(pixels[8]).toBeLessThan(pixels[10]);
  expect([...pixels.subarray(12)]).toEqual([0, 0, 0, 0]);
  expect(partsOf('color(srgb 0.2 1.2 -1e-05 / 0.5)')).toEqual([51, 255, 0]);
});

it('the contour runs between the two sides of a field', () => {
  const sides = Float64Array.of(-1, -1, -1, -1, -1, -1, 1, 1, 1);
  const line = contourOf({ size: 3, sides });
  expect(line).toHaveLength(2);
  for (const [, y1, , y2] of line) expect([y1, y2]).toEqual([2, 2]);
});
