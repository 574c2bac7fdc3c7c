import { describe, expect, it } from 'vitest';
import {
  createSchedule,
  defineSchedule,
  scheduleProduct,
  schedules,
  scheduleSequence,
} from '../../src/schedule/index.js';

describe.each([...schedules])('the schedule $name', (schedule) => {
  const factor = schedule.create();

  it('returns a factor from 0 to 1 at every step', () => {
    for (let step = 0; step < 3000; step++) {
      expect(factor(step)).toBeGreaterThanOrEqual(0);
      expect(factor(step)).toBeLessThanOrEqual(1);
    }
  });

  it('depends only on the step, in whatever order it is called', () => {
    const steps = [0, 1, 7, 99, 100, 1000];
    const again = new Map([...steps].reverse().map((step) => [step, factor(step)]));
    expect(steps.map((step) => again.get(step))).toEqual(steps.map((step) => schedule.create()(step)));
  });

  it('rejects an unknown option', () => {
    expect(() => schedule.create({ speed: 1 })).toThrow(new RegExp(`${schedule.name}.*"speed"`));
  });
});

describe('schedules', () => {
  it.each([
    ['constant', {}, [1, 1, 1, 1, 1]],
    ['step', { every: 2, gamma: 0.5 }, [1, 1, 0.5, 0.5, 0.25]],
    ['exponential', { gamma: 0.5 }, [1, 0.5, 0.25, 0.125, 0.0625]],
    ['linear', { steps: 2, end: 0.5 }, [1, 0.75, 0.5, 0.5, 0.5]],
    ['warm-up', { steps: 4 }, [0.25, 0.5, 0.75, 1, 1]],
  ] as const)(
    'include %s, which with %o returns the expected factors from step 0 on',
    (name, options, exact) => {
      const factor = createSchedule(name, options);
      expect(exact.map((_, step) => factor(step))).toEqual(exact);
    },
  );

  it('include cosine, which falls from 1 over ½ to 0 and rises after that', () => {
    const factor = createSchedule('cosine', { steps: 8 });
    const exact = [1, (1 + Math.SQRT1_2) / 2, 0.5, (1 - Math.SQRT1_2) / 2, 0, (1 - Math.SQRT1_2) / 2, 0.5];
    [0, 2, 4, 6, 8, 10, 12].forEach((step, i) => expect(factor(step)).toBeCloseTo(exact[i], 15));
  });

  it("express micrograd's learning rate for the moons, 1 − 0.9k / 100", () => {
    const factor = createSchedule('linear', { steps: 100, end: 0.1 });
    for (let step = 0; step < 100; step++) expect(factor(step)).toBeCloseTo(1 - (0.9 * step) / 100, 15);
  });

  it('can be multiplied, such as a warm-up with a step schedule', () => {
    const factor = scheduleProduct(
      createSchedule('warm-up', { steps: 2 }),
      createSchedule('step', { every: 2, gamma: 0.5 }),
    );
    expect([0, 1, 2, 3, 4].map(factor)).toEqual([0.5, 1, 0.5, 0.5, 0.25]);
    expect(scheduleProduct()(5)).toBe(1);
  });

  it('can run in sequence, each from its own step 0', () => {
    const factor = scheduleSequence(
      [
        { factor: createSchedule('warm-up', { steps: 2 }), steps: 2 },
        { factor: createSchedule('constant'), steps: 1 },
      ],
      createSchedule('exponential', { gamma: 0.5 }),
    );
    expect([0, 1, 2, 3, 4, 5].map(factor)).toEqual([0.5, 1, 1, 1, 0.5, 0.25]);
  });

  it('may be user-defined', () => {
    const root = defineSchedule({
      name: 'root',
      title: 'Root',
      formula: 'lr / √(k + 1)',
      options: {},
      factor: () => (step) => 1 / Math.sqrt(step + 1),
    });
    expect(createSchedule(root)(3)).toBe(0.5);
  });

  it.each([
    ['step', { every: 0 }],
    ['cosine', { steps: 1.5 }],
    ['warm-up', { steps: NaN }],
    ['exponential', { gamma: -1 }],
  ] as const)('reject %s with %o', (name, options) => {
    expect(() => createSchedule(name, options)).toThrow(/expected/);
  });

  it('suggest the nearest name for an unknown one', () => {
    expect(() => createSchedule('warmup' as never)).toThrow(/unknown schedule.*did you mean "warm-up"/);
  });
});
