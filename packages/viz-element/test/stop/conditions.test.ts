import { compose, createSession, handWorked, type Session } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { conditions } from '../../src/stop/conditions.js';
import { Stops } from '../../src/stop/stops.js';

function found(name: string, session: Session, limit: number): string | undefined {
  return conditions.find((condition) => condition.name === name)?.met(session.state, limit);
}

function tutorial(): Session {
  return createSession(handWorked('tutorial').graph, { learningRate: 0.5 });
}

describe('what can end a run', () => {
  it('is an error below a limit', () => {
    expect(found('loss', tutorial(), 0.4)).toMatch(/^0\.32268/);
    expect(found('loss', tutorial(), 0.3)).toBeUndefined();
  });

  it('is the largest gradient of the parameters below a limit; a frozen one does not count', () => {
    const session = tutorial();
    expect(found('gradient', session, 0.11)).toMatch(/^0\.1060/);
    expect(found('gradient', session, 0.1)).toBeUndefined();
    session.graph.parameter('b2').freeze();
    session.pause();
    expect(found('gradient', session, 0.1)).toMatch(/^0\.083/);
  });

  it('is a unit through which nothing comes back at any row', () => {
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
});

describe('a run that is watched', () => {
  const limits = { stopLoss: '0.3', stopGradient: undefined, stopDead: false };

  function playing(session: Session) {
    return { ...session.state, playing: true };
  }

  it('is paused when the condition comes to hold, and the reason is kept', () => {
    const [session, stops] = [tutorial(), new Stops()];
    let paused = 0;
    const watched = new Proxy(session, {
      get: (target, name) =>
        (name === 'pause' ? () => paused++ : Reflect.get(target, name, target)) as unknown,
    });
    stops.watch(watched, playing(session), limits);
    expect(paused).toBe(0);
    while (session.state.losses.at(-1) !== undefined && (session.state.snapshot.loss ?? 0) >= 0.3)
      session.step();
    stops.watch(watched, playing(session), limits);
    expect(paused).toBe(1);
    expect(stops.reason).toMatchObject({ name: 'loss', limit: 0.3, step: session.state.step });
  });

  it('goes on where the condition held already when it was started', () => {
    const [session, stops] = [tutorial(), new Stops()];
    const easy = { ...limits, stopLoss: 1 };
    stops.watch(session, session.state, easy);
    stops.watch(session, playing(session), easy);
    expect(stops.reason).toBeUndefined();
  });

  it.each(['abc', '-1', '0'])('says that %j is no limit', (stopLoss) => {
    expect(new Stops().fault({ ...limits, stopLoss })?.message).toBe(
      `not a limit: at stop-loss: found "${stopLoss}", expected a number above 0`,
    );
  });
});
