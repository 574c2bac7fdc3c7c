import { compose, createSession, handWorked, type Graph, type Session } from '@bp-graph/graph';
import { Subject } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { conditions } from '../../src/stop/conditions.js';
import { Stops } from '../../src/stop/stops.js';
import { FakeHost } from '../support/fake-host.js';

function found(name: string, session: Session, limit: number): string | undefined {
  return conditions.find((condition) => condition.name === name)?.met(session.graph, limit);
}

/** A relu whose pre-activation falls with every step, from 0.9 to 0.4, 0.15, 0.025 and −0.0375. */
function dying(): Graph {
  const { graph } = compose((g) => {
    const sum = g.weightedSum(g.input('x', 1, 1), g.parameter('w', 0.9), undefined, { id: 's' });
    const y = g.apply('relu', [sum], { id: 'y' });
    return { E: g.apply('half-squared-error', [y, g.target('t', 1, -0.1)], { id: 'E' }) };
  });
  return graph;
}

function tutorial(): Session {
  return createSession(handWorked('tutorial').graph, { learningRate: 0.5 });
}

describe('a stop condition', () => {
  it('may be an error below a limit', () => {
    expect(found('loss', tutorial(), 0.4)).toMatch(/^0\.32268/);
    expect(found('loss', tutorial(), 0.3)).toBeUndefined();
  });

  it('may be a largest parameter gradient below a limit, ignoring frozen parameters', () => {
    const session = tutorial();
    expect(found('gradient', session, 0.11)).toMatch(/^0\.1060/);
    expect(found('gradient', session, 0.1)).toBeUndefined();
    session.graph.parameter('b2').freeze();
    expect(found('gradient', session, 0.1)).toMatch(/^0\.083/);
  });

  it('may be a unit through which no gradient is passed back in any row', () => {
    const { graph } = compose((g) => {
      const x = g.input('x', 2, [
        [-1, -1],
        [-2, 3],
      ]);
      const y = g.apply('relu', [x], { id: 'y' });
      return {
        E: g.apply(
          'mean-squared-error',
          [
            y,
            g.target('t', 2, [
              [0, 0],
              [0, 0],
            ]),
          ],
          { id: 'E' },
        ),
      };
    });
    expect(found('dead', createSession(graph), 0)).toBe('y[0]');
  });

  it('ignores units without a value', () => {
    const { graph } = compose((g) => {
      g.layer('aside', g.input('z', 2), 2, 'relu');
      const y = g.apply('relu', [g.input('x', 1, 1)], { id: 'y' });
      return { E: g.apply('half-squared-error', [y, g.target('t', 1, 0)], { id: 'E' }) };
    });
    expect(found('dead', createSession(graph), 0)).toBeUndefined();
  });
});

describe('a watched run', () => {
  const limits = { stopLoss: '0.3', stopGradient: undefined, stopDead: false };

  function watched(
    stopLoss: string | number,
    given: { graph?: Graph; stopGradient?: string; stopDead?: boolean; speed?: number } = {},
  ) {
    const ticks$ = new Subject<void>();
    const { graph = handWorked('tutorial').graph, speed = 1, ...others } = given;
    const session = createSession(graph, { learningRate: 0.5, ticks$, stepsPerTick: speed });
    const host = Object.assign(new FakeHost(), { ...limits, stopLoss, ...others, session });
    const stops = new Stops(host);
    host.connect();
    const tick = (): void => {
      ticks$.next();
    };
    return { session, host, stops, tick };
  }

  it('is paused at the step that meets the condition, and the reason is kept', () => {
    const { session, stops, tick } = watched('0.3');
    session.play();
    tick();
    expect(session.state).toMatchObject({ step: 1, playing: true });
    tick();
    expect(session.state).toMatchObject({ step: 2, playing: false });
    expect(stops.reason).toMatchObject({ name: 'loss', limit: 0.3, step: 2 });
    session.dispose();
  });

  it('is paused at exactly that step at any speed: for the error, the gradients, a dying unit', () => {
    // A run with single steps shows which step it is.
    const first = (met: (graph: Graph) => boolean, graph = handWorked('tutorial').graph): number => {
      const slow = createSession(graph, { learningRate: 0.5 });
      while (!met(slow.graph)) slow.step();
      return slow.state.step;
    };
    const stoppedAt = ({ session, tick, stops }: ReturnType<typeof watched>) => {
      session.play();
      for (let k = 0; k < 100 && session.state.playing; k++) tick();
      session.dispose();
      return { step: session.state.step, told: stops.reason?.step, graph: session.graph };
    };
    const loss = first((graph) => graph.loss < 0.1);
    expect(loss % 64).not.toBe(0);
    expect(stoppedAt(watched('0.1', { speed: 64 }))).toMatchObject({ step: loss, told: loss });

    const steepest = ({ parameters }: Graph) =>
      Math.max(...parameters.flatMap(({ gradient: { data } }) => Array.from(data, Math.abs)));
    const flat = first((graph) => steepest(graph) < 0.02);
    expect(flat % 64).not.toBe(0);
    const byGradient = watched('', { speed: 64, stopGradient: '0.02' });
    expect(stoppedAt(byGradient)).toMatchObject({ step: flat, told: flat });

    const isDead = (graph: Graph) => graph.node('y').value.data.every((y) => y === 0);
    const dead = first(isDead, dying());
    expect(dead).toBe(4);
    const dies = stoppedAt(watched('', { graph: dying(), speed: 64, stopDead: true }));
    expect(dies).toMatchObject({ step: dead, told: dead });
    expect(isDead(dies.graph)).toBe(true);
  });

  it('is paused right before the step that is not finite, at any speed', () => {
    const { graph } = compose((g) => {
      const w = g.parameter('w', 1);
      const y = g.weightedSum(g.input('x', 1, 1), w, undefined, { id: 'y' });
      return { E: g.apply('half-squared-error', [y, g.target('t', 1, 0)], { id: 'E' }) };
    });
    // Every step takes w to −1e100 · w.
    const { session, tick } = watched('1e-9', { graph, speed: 64 });
    session.learningRate = 1e100;
    session.play();
    tick();
    expect(session.state).toMatchObject({ step: 2, playing: false });
    expect(session.state.error?.message).toContain('step 2');
    expect(session.graph.parameter('w').value.data[0]).toBeCloseTo(1e200, -187);
    session.dispose();
  });

  it('is checked at every step by a pause condition until that is removed', () => {
    const { session, host, tick } = watched('', { speed: 8 });
    host.disconnect();
    const asked: number[] = [];
    const end = session.pauseWhen((step) => asked.push(step) === 3);
    session.step();
    expect(asked).toEqual([]);
    session.play();
    tick();
    expect(asked).toEqual([2, 3, 4]);
    expect(session.state).toMatchObject({ step: 4, playing: false });
    end();
    session.play();
    tick();
    expect(session.state).toMatchObject({ step: 12, playing: true });
    expect(asked).toHaveLength(3);
    session.dispose();
  });

  it('continues if the condition already held when it was started', () => {
    const { session, stops, tick } = watched(1);
    session.play();
    tick();
    expect(session.state.playing).toBe(true);
    expect(stops.reason).toBeUndefined();
    session.dispose();
  });

  it('continues if it replaces another run and the condition has held all along', () => {
    const one = watched(0.32);
    one.session.play();
    const other = watched(1);
    other.host.disconnect();
    other.session.play();
    Object.assign(one.host, { session: other.session, stopLoss: 1 });
    one.host.connect();
    other.tick();
    expect(other.session.state).toMatchObject({ step: 1, playing: true });
    for (const { session } of [one, other]) session.dispose();
  });

  it('is left alone once the element has been removed', () => {
    const { session, host, tick } = watched('0.3');
    session.play();
    host.disconnect();
    for (let k = 0; k < 5; k++) tick();
    expect(session.state.playing).toBe(true);
    session.dispose();
  });
});
