import { createSession, ENGINES, handWorked } from '@bp-graph/graph';
import { engine } from '@bp-graph/graph/engines';
import { describe, expect, it } from 'vitest';

describe.each(ENGINES)('an edit in a session on the engine %s', (name) => {
  const tutorial = () =>
    createSession(handWorked('tutorial').graph, { learningRate: 0.5, engine: engine(name) });

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

  it('is shown at once, and the run goes on from there', () => {
    const session = tutorial();
    const { loss } = session.state.snapshot;
    setting(session, 'w5', 2);
    expect(value(session, 'w5')).toBe(2);
    expect(session.state.snapshot.loss).not.toBe(loss);
    expect(session.state.losses[0]).toBe(session.state.snapshot.loss);
    session.step();
    expect(value(session, 'w5')).toBeLessThan(2);
    expect(value(session, 'w5')).toBeGreaterThan(1.5);
  });

  it('is taken back by back, one after the other, before steps are', () => {
    const session = tutorial();
    session.step();
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

  it('is taken back by a reset, at whatever step it was made', () => {
    const session = tutorial();
    const before = session.state.snapshot.nodes;
    setting(session, 'x1', -3);
    session.step();
    session.edit({
      apply: () => {
        session.graph.node('h1/sigmoid').clamp(0);
      },
      revert: () => {
        session.graph.node('h1/sigmoid').release();
      },
    });
    session.step();
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

  it('changes nothing where it is refused', () => {
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
    session.step();
    session.back();
    expect(session.state).toMatchObject({ step: 0, edits: 0 });
    expect(session.state.snapshot.nodes).toEqual(before);
  });

  it('is not taken back by a step that is reached again by another way', () => {
    const session = tutorial();
    session.step();
    setting(session, 'w5', 2);
    session.seek(0);
    session.step();
    const { snapshot } = session.state;
    expect(session.state.edits).toBe(0);
    session.back();
    session.step();
    expect(session.state.snapshot.nodes).toEqual(snapshot.nodes);
  });
});
