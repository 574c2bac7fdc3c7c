import { activationKernels } from '@bp-graph/core';
import { describe, expect, it } from 'vitest';
import { exportedName, isExcerpt, type Excerpt } from '../../../src/compile/webassembly/code/library.js';
import type { Local } from '../../../src/compile/webassembly/code/local.js';
import { add, load, multiply, spread } from '../../../src/compile/webassembly/code/expressions.js';
import { Recent } from '../../../src/compile/webassembly/code/recent.js';
import { precisions, runCode, START } from '../../support/run-code.js';

/** Values and slopes of the activations that can be copied: all but the step, through which nothing learns. */
const activationNames = activationKernels
  .filter((name) => name !== 'step')
  .flatMap((name) => [exportedName(name), `${exportedName(name)}Slope`]);

/** A function and all the functions it calls. */
function withCalled(excerpt: Excerpt): Excerpt[] {
  return [excerpt, ...excerpt.parts.filter(isExcerpt).flatMap(withCalled)];
}

describe.each(precisions)('code in $name', ({ arithmetic, library }) => {
  const { many, one, size, width } = arithmetic;
  const at = (k: number): number => START + k * size;

  it('computes the same in a loop as unrolled', () => {
    const numbers = Array.from({ length: 8 * width }, (_, k) => k + 0.5);
    const [looped, unrolled] = [0, Infinity].map((most) =>
      runCode(arithmetic, numbers, (body) => {
        body.repeat(8, [many.bytes], most, (place) => {
          const own = { ...place, at: place.at + START };
          body.store(many, own, multiply(many, load(many, own), load(many, own)));
        });
      }),
    );
    expect(looped).toEqual(numbers.map((x) => x * x));
    expect(unrolled).toEqual(looped);
  });

  it('reuses what it has just stored, whole, in parts and spread', () => {
    const numbers = Array.from({ length: 4 * width }, (_, k) => k + 1);
    const after = runCode(arithmetic, numbers, (body) => {
      body.store(many, { at: at(0) }, add(many, load(many, { at: at(0) }), load(many, { at: at(width) })));
      body.store(many, { at: at(width) }, spread(many, { at: at(1) }));
      body.store(one, { at: at(2 * width) }, load(one, { at: at(0) }));
      body.store(many, { at: at(3 * width) }, load(many, { at: at(0) }));
    });
    const sums = numbers.slice(0, width).map((x, k) => x + numbers[width + k]);
    expect(after.slice(0, width)).toEqual(sums);
    expect(after.slice(width, 2 * width)).toEqual(sums.map(() => sums[1]));
    expect(after[2 * width]).toBe(sums[0]);
    expect(after.slice(3 * width)).toEqual(sums);
  });

  it('reloads a vector after part of it has been overwritten', () => {
    const numbers = Array.from({ length: 3 * width }, (_, k) => k + 1);
    const after = runCode(arithmetic, numbers, (body) => {
      body.store(many, { at: at(0) }, load(many, { at: at(width) }));
      body.store(one, { at: at(1) }, load(one, { at: at(2 * width) }));
      body.store(many, { at: at(2 * width) }, load(many, { at: at(0) }));
    });
    expect(after.slice(2 * width, 2 * width + 2)).toEqual([numbers[width], numbers[2 * width]]);
  });

  it('reloads in a loop what the loop itself writes', () => {
    const numbers = [...Array<number>(width).fill(1), ...Array<number>(3 * width).fill(2)];
    const after = runCode(arithmetic, numbers, (body) => {
      body.store(many, { at: at(0) }, load(many, { at: at(0) }));
      body.repeat(3, [many.bytes], 0, (place) => {
        const next = { ...place, at: place.at + at(width) };
        body.store(many, next, add(many, load(many, next), load(many, { at: at(0) })));
        body.store(many, { at: at(0) }, load(many, next));
      });
    });
    expect(after.slice(-width)).toEqual(Array<number>(width).fill(7));
  });

  it('computes with constants whether or not there is memory for them', () => {
    const numbers = Array.from({ length: width }, (_, k) => k / 4 - 0.3);
    const tanh = (bytes: number): number[] =>
      runCode(
        arithmetic,
        numbers,
        (body) => {
          body.store(many, { at: START }, (own) => {
            own.copy(library.get('tanh'), load(many, { at: START }));
          });
        },
        bytes,
      );
    expect(tanh(32)).toEqual(tanh(1024));
    tanh(1024).forEach((y, k) => {
      expect(y).toBeCloseTo(Math.tanh(numbers[k]), 6);
    });
  });

  it.each([...activationNames, 'hingeSlope', 'adaptiveMomentsDirection'])(
    'can copy %s anywhere: neither it nor what it calls reads a variable that it has not written',
    (name) => {
      for (const { parameters, locals, parts } of withCalled(library.get(name))) {
        const written = new Set<number>();
        parts.forEach((part, k) => {
          if (
            typeof part !== 'number' ||
            part < parameters.length ||
            part >= parameters.length + locals.length
          )
            return;
          const before = parts[k - 1] as Uint8Array;
          if (before.at(-1) === 0x20) expect(written).toContain(part);
          else written.add(part);
        });
      }
    },
  );

  it('inlines the functions that a function calls, as often as they are called', () => {
    const numbers = Array.from({ length: 2 * width }, (_, k) => k / 2 - width / 2);
    expect(withCalled(library.get('silu')).length).toBeGreaterThan(1);
    const after = runCode(arithmetic, numbers, (body) => {
      body.sharing(() => {
        for (const from of [at(0), at(width)])
          body.store(many, { at: from }, (own) => {
            own.copy(library.get('silu'), load(many, { at: from }));
          });
      });
    });
    after.forEach((y, k) => {
      expect(y).toBeCloseTo(numbers[k] / (1 + Math.exp(-numbers[k])), 6);
    });
  });

  it('rejects a function that the binary does not have', () => {
    expect(library.has('cosine')).toBe(false);
    expect(() => library.get('cosine')).toThrow('the kernels have no function cosine');
  });

  it('copies no function with control flow', () => {
    expect(() => library.get('run')).toThrow('the function run holds the instruction');
  });
});

describe('the store of known values', () => {
  const local = (index: number): Local => ({ type: 0x7b, index });

  it('finds a value by the bytes it covers, until some of them are overwritten', () => {
    const freed: Local[] = [];
    const recent = new Recent((each) => freed.push(each));
    recent.keep(64, local(1));
    recent.keep(80, local(2));
    expect(recent.find(72, 8)?.local).toEqual(local(1));
    expect(recent.find(72, 16)).toBeUndefined();
    recent.forget(76, 8);
    expect(recent.find(64, 4)).toBeUndefined();
    expect(recent.find(80, 16)).toBeUndefined();
    expect(freed).toEqual([local(2), local(1)]);
  });

  it('evicts the oldest value for the newest, and everything when anything may have changed', () => {
    const freed: Local[] = [];
    const recent = new Recent((each) => freed.push(each));
    for (let k = 0; k < 13; k++) recent.keep(16 * k, local(k));
    expect(freed).toEqual([local(0)]);
    recent.forgetAll();
    expect(freed).toHaveLength(13);
    expect(recent.find(16, 16)).toBeUndefined();
  });
});
