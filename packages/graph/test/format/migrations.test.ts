import { migrations, VERSION } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { migrate, type Migration } from '../../src/format/migrations.js';
import { faultOf } from '../support/faults.js';

/** Version 2 called nodes `knots`, version 3 counts them. */
const steps: readonly Migration[] = [
  ({ nodes, ...rest }) => ({ ...rest, knots: nodes }),
  (document) => ({ ...document, count: (document['knots'] as unknown[]).length }),
];

describe('a document of an earlier version', () => {
  it('is migrated by every step from its own version to the latest, and no other', () => {
    expect(migrate({ version: 1, nodes: ['a'] }, steps)).toEqual({ version: 3, knots: ['a'], count: 1 });
    expect(migrate({ version: 2, knots: ['a', 'b'] }, steps)).toEqual({
      version: 3,
      knots: ['a', 'b'],
      count: 2,
    });
    expect(migrate({ version: 3, knots: [], count: 0 }, steps)).toEqual({ version: 3, knots: [], count: 0 });
  });

  it('is not modified', () => {
    const document = Object.freeze({ version: 1, nodes: [] });
    migrate(document, steps);
    expect(document).toEqual({ version: 1, nodes: [] });
  });

  it.each([[0], [-1], [1.5], ['1'], [null], [NaN]])(
    'must have a whole number as version: not %j',
    (version) => {
      expect(faultOf(() => migrate({ version }, steps))).toMatchObject({
        what: 'not a version',
        where: '/version',
        found: version,
        expected: '1 to 3',
      });
    },
  );

  it('is rejected if no migration starts from its version', () => {
    expect(faultOf(() => migrate({ version: 4 }, steps)).message).toBe(
      'a version from the future: at /version: found 4, expected 1 to 3',
    );
  });
});

it('the version that is written is the one that the last migration leads to', () => {
  expect(VERSION).toBe(migrations.length + 1);
  expect(migrate({ version: VERSION })).toEqual({ version: VERSION });
});
