import { compose } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { drawings } from '../../src/bench/candidate/bp-graph/drawing.js';
import { bpGraph } from '../../src/bench/candidate/bp-graph.js';
import { NotOffered, type Candidate } from '../../src/bench/candidate/candidate.js';
import { hand } from '../../src/bench/candidate/hand.js';
import { candidates, selectCandidates } from '../../src/bench/candidate/index.js';
import { micrograd } from '../../src/bench/candidate/micrograd.js';
import { workloads } from '../../src/bench/workload/index.js';
import { problemOf, type Problem } from '../../src/bench/workload/problem.js';
import type { Workload } from '../../src/bench/workload/workload.js';

/** The losses before and after this many steps. */
async function losses(candidate: Candidate, problem: Problem, steps: number): Promise<readonly number[]> {
  const trainer = await candidate.setup(problem);
  const before = await trainer.loss();
  await trainer.steps(steps);
  return [before, await trainer.loss()];
}

/** The same network with few rows: the comparison does not depend on their number. */
function short(workload: Workload): Problem {
  return problemOf({ ...workload, rows: 10, batch: 5 });
}

const cases = [...workloads].map((workload) => [workload.name, workload] as const);

describe('the hand-written loops', () => {
  it.each(cases)('train %s like the plain path', async (_, workload) => {
    const problem = short(workload);
    const [byHand, plain] = await Promise.all([hand, bpGraph('plain')].map((one) => losses(one, problem, 7)));
    expect(byHand[1]).not.toBe(byHand[0]);
    byHand.forEach((loss, k) => {
      expect(Math.abs(loss - plain[k]) / Math.abs(plain[k])).toBeLessThan(1e-12);
    });
  });

  it('continue where they were, batch after batch', async () => {
    const problem = short(workloads.get('W2'));
    const [once, twice] = [await hand.setup(problem), await hand.setup(problem)];
    await once.steps(7);
    await twice.steps(3);
    await twice.steps(4);
    expect(await twice.loss()).toBe(await once.loss());
  });
});

describe('the scalar objects', () => {
  it.each(cases.filter(([, workload]) => workload.loss === 'hinge'))(
    'train %s like the hand-written loops',
    async (_, workload) => {
      const problem = short(workload);
      const [objects, byHand] = await Promise.all([micrograd, hand].map((one) => losses(one, problem, 7)));
      objects.forEach((loss, k) => {
        expect(Math.abs(loss - byHand[k]) / Math.abs(byHand[k])).toBeLessThan(1e-12);
      });
    },
  );

  it('reject what they are not written for', () => {
    expect(() => micrograd.setup(short(workloads.get('W2')))).toThrow(NotOffered);
  });
});

describe('bp-graph as a candidate', () => {
  it('stays in one run while the number of steps is the same, and continues in another when it changes', async () => {
    const problem = short(workloads.get('W2'));
    const [once, often] = [await bpGraph('plain').setup(problem), await bpGraph('plain').setup(problem)];
    await once.steps(6);
    for (let k = 0; k < 3; k++) await often.steps(2);
    expect(await often.loss()).toBe(await once.loss());
    await once.steps(2);
    await often.steps(2);
    expect(await often.loss()).toBe(await once.loss());
  });

  it('draws an unrolled network with a node for every product, sum, activation and loss of every row', () => {
    const drawing = drawings.scalar(short(workloads.get('W5-unrolled')));
    const { graph } = compose((g) => {
      drawing.draw(g);
      return {};
    });
    const operations = graph.nodes.filter(({ inputs }) => inputs.length > 0);
    expect(operations).toHaveLength(5 * 641);
  });
});

describe('the list of candidates', () => {
  it('has no duplicates', () => {
    const labels = candidates.map(({ name, engine }) => `${name} ${engine}`);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('contains all engines of a name', () => {
    expect(new Set(selectCandidates(['bp-graph', 'hand']).map(({ name }) => name))).toEqual(
      new Set(['bp-graph', 'hand']),
    );
    expect(selectCandidates(['bp-graph']).map(({ engine }) => engine)).toContain('plain');
  });

  it('rejects an unknown name', () => {
    expect(() => selectCandidates(['tjfs'])).toThrow(
      'unknown candidate: at --candidates: found "tjfs", expected one of bp-graph, hand, ',
    );
  });
});
