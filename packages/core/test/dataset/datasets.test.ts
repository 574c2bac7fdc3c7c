import { describe, expect, it } from 'vitest';
import { datasetOf, datasets, defineClasses, type Samples, samplesOf } from '../../src/dataset/index.js';
import { Random } from '../../src/random.js';

describe.each([...datasets])('the data set $name', (dataset) => {
  const samples = dataset.make(new Random(1));
  const { inputs, targets, classes } = samples;
  const rows = inputs.shape[0];

  it('has finite points in the plane, each with one target', () => {
    expect(inputs.shape).toEqual([rows, 2]);
    expect(inputs.data).toHaveLength(2 * rows);
    expect(targets.shape).toEqual([rows, 1]);
    expect([...inputs.data, ...targets.data].every(Number.isFinite)).toBe(true);
  });

  it('contains every class it declares, or numbers within [−1.2, 1.2]', () => {
    if (dataset.task === 'classification') {
      expect([...new Set(targets.data)].sort()).toEqual(Array.from({ length: classes }, (_, index) => index));
    } else {
      expect(classes).toBe(0);
      expect(Math.max(...targets.data.map(Math.abs))).toBeLessThanOrEqual(1.2);
      expect(new Set(targets.data).size).toBeGreaterThan(10);
    }
  });

  it('is the same for the same seed and, if it is random, differs for another', () => {
    expect(dataset.make(new Random(1))).toEqual(samples);
    if (dataset.name !== 'classify2d-simple') expect(dataset.make(new Random(2))).not.toEqual(samples);
  });

  it('has as many points as requested', () => {
    if (!('points' in dataset.options)) return;
    for (const points of [1, 2, 7, 100])
      expect(dataset.make(new Random(1), { points }).inputs.shape).toEqual([points, 2]);
  });

  it('rejects an unknown option, and more points than there is room for', () => {
    expect(() => dataset.make(new Random(1), { colour: 1 })).toThrow(new RegExp(`${dataset.name}.*"colour"`));
    if ('points' in dataset.options) {
      expect(() => dataset.make(new Random(1), { points: 1e12 })).toThrow(/1 to 1,000,000/);
    }
  });
});

describe('the playground data sets', () => {
  it('have 500 points to classify and 1200 to fit, as in the playground', () => {
    const sizes = ['circle', 'xor', 'gauss', 'spiral', 'reg-plane', 'reg-gauss'] as const;
    expect(sizes.map((name) => made(name).inputs.shape[0])).toEqual([500, 500, 500, 500, 1200, 1200]);
  });

  it('include circle, a disc of radius 2.5 and a ring from 3.5 to 5', () => {
    const { inner, outer } = byClass(made('circle'));
    expect(Math.max(...inner.map(radius))).toBeLessThan(2.5);
    expect(Math.min(...outer.map(radius))).toBeGreaterThanOrEqual(3.5);
    expect(Math.max(...outer.map(radius))).toBeLessThan(5);
    expect([inner.length, outer.length]).toEqual([250, 250]);
    expect(mean(inner.map(radius))).toBeCloseTo(1.25, 0.5);
  });

  it('include circle and xor, whose noise changes labels and not points', () => {
    for (const name of ['circle', 'xor'] as const) {
      const [quiet, noisy] = [made(name, { noise: 0 }), made(name, { noise: 0.5 })];
      expect(noisy.inputs).toEqual(quiet.inputs);
      const changed = noisy.targets.data.filter((target, row) => target !== quiet.targets.data[row]).length;
      expect(changed).toBeGreaterThan(50);
      expect(changed).toBeLessThan(250);
    }
  });

  it('include xor, 0.3 away from the axes, with class 1 where the signs agree', () => {
    for (const [x, y, target] of points(made('xor'))) {
      expect(Math.min(Math.abs(x), Math.abs(y))).toBeGreaterThanOrEqual(0.3);
      expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(5.3);
      expect(target).toBe(Number(x * y > 0));
    }
  });

  it.each([
    [0, 0.5],
    [0.25, 2.25],
    [0.5, 4],
  ])('include two clouds around (±2, ±2), which at noise %s have the variance %s', (noise, variance) => {
    const { inner, outer } = byClass(made('gauss', { noise, points: 20_000 }));
    for (const [cloud, centre] of [
      [inner, 2],
      [outer, -2],
    ] as const) {
      for (const axis of [0, 1]) {
        const values = cloud.map((point) => point[axis]);
        expect(mean(values)).toBeCloseTo(centre, 0.8);
        expect(mean(values.map((v) => (v - centre) ** 2)) / variance).toBeCloseTo(1, 1);
      }
    }
  });

  it('include spiral, with arms at 5i / m and 3.5πi / m, the second rotated by half a turn', () => {
    const all = points(made('spiral'));
    expect(all[0]).toEqual([0, 0, 1]);
    const [x, y] = all[100];
    expect([x, y]).toEqual(
      [2 * Math.sin(1.4 * Math.PI), 2 * Math.cos(1.4 * Math.PI)].map((v) => expect.closeTo(v, 14) as number),
    );
    expect([all[350][0], all[350][1], all[350][2]]).toEqual([
      expect.closeTo(-x, 14),
      expect.closeTo(-y, 14),
      0,
    ]);
  });

  it('include spiral, whose noise moves points by at most its amount', () => {
    const [quiet, noisy] = [made('spiral', { noise: 0 }), made('spiral', { noise: 0.5 })];
    const moves = noisy.inputs.data.map((x, i) => Math.abs(x - quiet.inputs.data[i]));
    expect(Math.max(...moves)).toBeLessThanOrEqual(0.5);
    expect(Math.max(...moves)).toBeGreaterThan(0.45);
  });

  it('include a plane with slope (x + y) / 10 on [−6, 6]²', () => {
    for (const [x, y, target] of points(made('reg-plane'))) expect(target).toBeCloseTo((x + y) / 10, 15);
    expect(extent(made('reg-plane'))).toBeCloseTo(6, 1);
  });

  it('include three bumps up and three down, with 0 between them', () => {
    const all = points(made('reg-gauss', { points: 20_000 }));
    const near = (cx: number, cy: number): number[] =>
      all
        .filter(([x, y]) => Math.hypot(x - cx, y - cy) < 0.2)
        .map(([, , target]) => Math.sign(target) * Number(Math.abs(target) > 0.85));
    for (const [cx, cy, sign] of [
      [-4, 2.5, 1],
      [4, 2.5, 1],
      [0, -2.5, 1],
      [0, 2.5, -1],
      [-4, -2.5, -1],
      [4, -2.5, -1],
    ]) {
      expect(new Set(near(cx, cy))).toEqual(new Set([sign]));
    }
    expect(all.filter(([x, y]) => Math.hypot(x, y) < 0.4).every(([, , target]) => target === 0)).toBe(true);
  });
});

describe('the classify2d data sets', () => {
  it('include thirteen fixed points, eight of them of class 1', () => {
    const { inner, outer } = byClass(made('classify2d-simple'));
    expect([inner.length, outer.length]).toEqual([8, 5]);
  });

  it('include 50 points within radius 2 and 50 from 3 to 5, one every 7.2 degrees', () => {
    const { inner, outer } = byClass(made('classify2d-circle'));
    expect(Math.max(...inner.map(radius))).toBeLessThan(2);
    expect(Math.min(...outer.map(radius))).toBeGreaterThanOrEqual(3);
    expect(outer.map(([x, y]) => (Math.atan2(x, y) + 2 * Math.PI) % (2 * Math.PI))).toEqual(
      outer.map((_, i) => expect.closeTo((2 * Math.PI * i) / 50, 12) as number),
    );
  });

  it('include arms of 100 points within 0.1 of the curve, in radius and in angle', () => {
    const { inner, outer } = byClass(made('classify2d-spiral'));
    expect([inner.length, outer.length]).toEqual([100, 100]);
    inner.forEach((point, i) => expect(Math.abs(radius(point) - i / 20)).toBeLessThan(0.1 + Number(i < 3)));
    const [x, y] = outer[80];
    expect(Math.atan2(x, y)).toBeGreaterThan(Math.PI - 0.1 - 2 * Math.PI);
    expect(Math.abs(Math.atan2(-x, -y))).toBeLessThanOrEqual(0.1);
  });

  it('include forty points in [−3, 3]² with random labels', () => {
    expect(made('classify2d-random').inputs.shape[0]).toBe(40);
    expect(extent(made('classify2d-random'))).toBeLessThan(3);
  });
});

describe('moons', () => {
  it('are two half-circles, the second upside down and shifted by (1, ½)', () => {
    const { inner, outer } = byClass(made('moons', { noise: 0 }));
    expect([inner.length, outer.length]).toEqual([50, 50]);
    for (const [x, y] of outer)
      expect([Math.hypot(x, y), Math.min(y, 0)]).toEqual([expect.closeTo(1, 14), expect.closeTo(0, 14)]);
    for (const [x, y] of inner) expect(Math.hypot(x - 1, y - 0.5)).toBeCloseTo(1, 14);
    expect(outer.at(0)).toEqual([1, 0, 0]);
    expect(outer.at(-1)?.[0]).toBe(-1);
    expect(inner.at(0)).toEqual([0, 0.5, 1]);
  });

  it('are perturbed by normal noise of the requested deviation', () => {
    const [quiet, noisy] = [
      made('moons', { noise: 0, points: 5000 }),
      made('moons', { noise: 0.3, points: 5000 }),
    ];
    const moves = noisy.inputs.data.map((x, i) => x - quiet.inputs.data[i]);
    expect(Math.sqrt(mean([...moves].map((d) => d * d)))).toBeCloseTo(0.3, 1.8);
  });
});

describe('data sets with several classes', () => {
  it('include spiral with one arm per class, rotated by equal angles', () => {
    const samples = made('spirals', { arms: 5, points: 50, noise: 0, turns: 0 });
    const tips = points(samples).filter(([x, y]) => Math.hypot(x, y) > 4.4);
    expect(samples.classes).toBe(5);
    expect(tips.map(([x, y]) => (Math.atan2(x, y) + 2 * Math.PI) % (2 * Math.PI))).toEqual(
      tips.map(([, , arm]) => expect.closeTo((2 * Math.PI * arm) / 5, 12) as number),
    );
  });

  it('include rings inside one another with gaps between them', () => {
    const samples = made('rings', { rings: 4, noise: 0 });
    for (const [x, y, ring] of points(samples)) {
      const place = (Math.hypot(x, y) * 4) / 5 - ring;
      expect(place).toBeGreaterThanOrEqual(0.25);
      expect(place).toBeLessThan(0.75);
    }
  });

  it('include a checkerboard whose neighbouring fields differ in class', () => {
    const samples = made('checkerboard', { cells: 6, classes: 3 });
    for (const [x, y, index] of points(samples)) {
      const field = (at: number): number => Math.floor(((at + 5) / 10) * 6);
      expect(index).toBe((field(x) + field(y)) % 3);
    }
  });

  it('divide their points evenly among the classes', () => {
    const counts = [0, 0, 0];
    for (const [, , ring] of points(made('rings', { points: 11 }))) counts[ring]++;
    expect(counts).toEqual([4, 4, 3]);
  });
});

describe('a user-defined data set', () => {
  it('can be used in place of a name', () => {
    const corners = defineClasses({
      name: 'corners',
      title: 'Corners',
      options: {},
      points: () => [
        [0, 0, 0],
        [0, 1, 1],
        [1, 0, 1],
        [1, 1, 0],
      ],
    });
    const { inputs, targets, classes } = datasetOf(corners).make(new Random(1));
    expect([[...inputs.data], [...targets.data], classes]).toEqual([
      [0, 0, 0, 1, 1, 0, 1, 1],
      [0, 1, 1, 0],
      2,
    ]);
  });

  it('may have rows of any width', () => {
    expect(
      samplesOf(
        [
          [1, 2, 3, 9],
          [4, 5, 6, 8],
        ],
        0,
      ).inputs.shape,
    ).toEqual([2, 3]);
    expect(samplesOf([], 2).inputs.shape).toEqual([0, 2]);
  });
});

it('suggests the nearest data set for an unknown name', () => {
  expect(() => datasetOf('spirall' as never)).toThrow(/unknown data set.*did you mean "spiral"/);
});

function made(name: Parameters<typeof datasets.get>[0], options?: Record<string, unknown>): Samples {
  return datasets.get(name).make(new Random('test'), options);
}

function points({ inputs, targets }: Samples): [number, number, number][] {
  return Array.from(targets.data, (target, row) => [inputs.data[2 * row], inputs.data[2 * row + 1], target]);
}

/** The points of class 1 and of class 0. */
function byClass(samples: Samples): { inner: [number, number, number][]; outer: [number, number, number][] } {
  const all = points(samples);
  return {
    inner: all.filter(([, , target]) => target === 1),
    outer: all.filter(([, , target]) => target === 0),
  };
}

function radius([x, y]: readonly number[]): number {
  return Math.hypot(x, y);
}

function extent({ inputs }: Samples): number {
  return Math.max(...inputs.data.map(Math.abs));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
}
