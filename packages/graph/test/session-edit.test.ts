import { handWorked } from '@bp-graph/graph';
import { afterEach, describe, expect, it } from 'vitest';
import { endAll, playBy, PLAYING_WAYS } from './support/ways.js';

afterEach(endAll);

describe.each(PLAYING_WAYS)('an edit in a session played by $name', (way) => {
  const tutorial = () => {
    const { session, play } = playBy(way, handWorked('tutorial').graph, { learningRate: 0.5 });
    return Object.assign(session, { go: play });
  };

  function setting(session: ReturnType<typeof tutorial>, id: string, value: number): void {
    const leaf =
      session.graph.node(id).family === 'parameter' ? session.graph.parameter(id) : session.graph.input(id);
    const [before] = leaf.value.data;
    session.edit({
      apply: () => {
        leaf.set(value);
      },
      revert: () => {
        leaf.set(before);
      },
    });
  }

  function value(session: ReturnType<typeof tutorial>, id: string): number | undefined {
    return session.state.snapshot.nodes.find((node) => node.id === id)?.value?.data[0];
  }

  it('is shown at once, and the run continues from there', async () => {
    const session = tutorial();
    const { loss } = session.state.snapshot;
    setting(session, 'w5', 2);
    expect(value(session, 'w5')).toBe(2);
    expect(session.state.snapshot.loss).not.toBe(loss);
    expect(session.state.losses[0]).toBe(session.state.snapshot.loss);
    await session.go();
    expect(value(session, 'w5')).toBeLessThan(2);
    expect(value(session, 'w5')).toBeGreaterThan(1.5);
  });

  it('is undone by back, edit by edit, before steps are', async () => {
    const session = tutorial();
    await session.go();
    const before = session.state.snapshot.nodes;
    setting(session, 'w5', 2);
    setting(session, 'x1', -3);
    expect(session.state.edits).toBe(2);
    session.back();
    expect([value(session, 'x1'), value(session, 'w5')]).toEqual([0.1, 2]);
    session.back();
    expect(session.state.snapshot.nodes).toEqual(before);
    expect(session.state).toMatchObject({ step: 1, edits: 0 });
    session.back();
    expect(session.state.step).toBe(0);
  });

  it('is undone by a reset, whatever step it was made at', async () => {
    const session = tutorial();
    const before = session.state.snapshot.nodes;
    setting(session, 'x1', -3);
    await session.go();
    session.edit({
      apply: () => {
        session.graph.node('h1/sigmoid').clamp(0);
      },
      revert: () => {
        session.graph.node('h1/sigmoid').release();
      },
    });
    await session.go();
    expect(value(session, 'h1/sigmoid')).toBe(0);
    session.reset();
    expect(session.state.snapshot.nodes).toEqual(before);
  });

  it('pauses the run', () => {
    const session = tutorial();
    session.play();
    setting(session, 'w5', 1);
    expect(session.state.playing).toBe(false);
    session.dispose();
  });

  it('has no effect if it is rejected', async () => {
    const session = tutorial();
    const before = session.state.snapshot.nodes;
    expect(() => {
      session.edit({
        apply: () => {
          session.graph.parameter('w5').set([1, 2, 3]);
        },
        revert: () => undefined,
      });
    }).toThrow(/w5/);
    await session.go();
    session.back();
    expect(session.state).toMatchObject({ step: 0, edits: 0 });
    expect(session.state.snapshot.nodes).toEqual(before);
  });

  it('is not undone by a step that is reached again in another way', async () => {
    const session = tutorial();
    await session.go();
    setting(session, 'w5', 2);
    session.seek(0);
    await session.go();
    const { snapshot } = session.state;
    expect(session.state.edits).toBe(0);
    session.back();
    await session.go();
    expect(session.state.snapshot.nodes).toEqual(snapshot.nodes);
  });
});
