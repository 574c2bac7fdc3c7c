import { network, takeSnapshot } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { emissions } from './support/streams.js';

describe('a snapshot', () => {
  it('contains every node in order with its kind, inputs and numbers', () => {
    const graph = network([2, 2, 1]);
    graph.feed({ x: [[1, 2]], t: 0 });
    const { wave, loss, nodes } = takeSnapshot(graph);
    expect([wave, loss]).toEqual([graph.wave, graph.loss]);
    expect(nodes.map(({ id }) => id)).toEqual(graph.nodes.map(({ id }) => id));
    for (const [i, node] of nodes.entries()) {
      const living = graph.nodes[i];
      expect(node.inputs).toEqual(living.inputs.map(({ id }) => id));
      expect(node).toMatchObject({ op: living.op, family: living.family, rank: living.rank, clamped: false });
      expect([node.value, node.gradient]).toEqual([living.value, living.gradient]);
    }
  });

  it('is not modified by later waves, unless it shares the arrays', () => {
    const graph = network([1, 1]);
    graph.feed({ x: 1, t: 0 });
    const [kept, shared] = [takeSnapshot(graph), takeSnapshot(graph, { share: true })];
    expect(shared.nodes[0].value).toBe(graph.node('x').value);
    for (const value of [2, 3]) graph.feed({ x: value });
    expect(kept.nodes[0].value?.data[0]).toBe(1);
  });

  it('leaves out numbers that do not exist yet', () => {
    const graph = network([1, 1]);
    graph.feed({ x: 1 });
    const snapshot = takeSnapshot(graph);
    const numbers = new Map(snapshot.nodes.map((node) => [node.id, ['value' in node, 'gradient' in node]]));
    expect('loss' in snapshot).toBe(false);
    expect([numbers.get('output/sigmoid'), numbers.get('t')]).toEqual([
      [true, false],
      [false, false],
    ]);
  });

  it('without gradients triggers no backward wave', () => {
    const graph = network([1, 1]);
    graph.feed({ x: 1, t: 0 });
    const heard = emissions(graph.node('x').value$);
    const { nodes } = takeSnapshot(graph, { gradients: false });
    expect(nodes.some((node) => 'gradient' in node)).toBe(false);
    expect(heard.count).toBe(0);
  });

  it('shows what is frozen and what is clamped', () => {
    const graph = network([1, 1]);
    graph.parameter('output/bias').freeze();
    graph.node('x').clamp(2);
    const told = new Map(takeSnapshot(graph).nodes.map(({ id, frozen, clamped }) => [id, [frozen, clamped]]));
    expect([told.get('output/bias'), told.get('x'), told.get('t')]).toEqual([
      [true, false],
      [false, false],
      [false, false],
    ]);
    graph.feed({ x: 1 });
    const held = takeSnapshot(graph).nodes.find(({ id }) => id === 'x');
    expect(held).toMatchObject({ clamped: true, held: new Map([[0, 2]]) });
  });

  it('is outdated as soon as a parameter is frozen or unfrozen, which triggers no wave', () => {
    const graph = network([1, 1]);
    const told: number[] = [];
    graph.role$.subscribe((role) => told.push(role));
    const [role, wave] = [graph.roleNumber, graph.wave];
    graph.parameter('output/bias').freeze();
    graph.parameter('output/bias').unfreeze();
    expect(told).toEqual([role + 1, role + 2]);
    expect(graph.wave).toBe(wave);
  });
});
