import { compose, createSession, handWorked, type Session } from '@bp-graph/graph';
import { Subject } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { conditions } from '../../src/stop/conditions.js';
import { Stops } from '../../src/stop/stops.js';
import { FakeHost } from '../support/fake-host.js';

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

  function watched(stopLoss: string | number) {
    const ticks$ = new Subject<void>();
    const session = createSession(handWorked('tutorial').graph, { learningRate: 0.5, ticks$ });
    const host = Object.assign(new FakeHost(), { ...limits, stopLoss, session });
    const stops = new Stops(host);
    host.connect();
    const tick = async (): Promise<void> => {
      ticks$.next();
      await Promise.resolve();
    };
    return { session, host, stops, tick };
  }

  it('is paused at the tick at which the condition comes to hold, and the reason is kept', async () => {
    const { session, stops, tick } = watched('0.3');
    session.play();
    await tick();
    expect(session.state).toMatchObject({ step: 1, playing: true });
    await tick();
    expect(session.state).toMatchObject({ step: 2, playing: false });
    expect(stops.reason).toMatchObject({ name: 'loss', limit: 0.3, step: 2 });
    session.dispose();
  });

  it('goes on where the condition held already when it was started', async () => {
    const { session, stops, tick } = watched(1);
    await Promise.resolve();
    session.play();
    await tick();
    expect(session.state.playing).toBe(true);
    expect(stops.reason).toBeUndefined();
    session.dispose();
  });

  it('is left alone once the element has gone', async () => {
    const { session, host, tick } = watched('0.3');
    session.play();
    host.disconnect();
    for (let k = 0; k < 5; k++) await tick();
    expect(session.state.playing).toBe(true);
    session.dispose();
  });

  it.each(['abc', '-1', '0'])('says that %j is no limit', (stopLoss) => {
    const { stops, session } = watched(stopLoss);
    expect(stops.fault({ ...limits, stopLoss })?.message).toBe(
      `not a limit: at stop-loss: found "${stopLoss}", expected a number above 0`,
    );
    session.dispose();
  });
});
