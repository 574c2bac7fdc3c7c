import { compose, edit, network, takeSnapshot, type Graph } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { Picture, type Wish } from '../src/picture.js';

const FRAME = { width: 900, digit: 0.6 };
const PLAIN: Wish = { detail: 'auto', heat: 'none', graph: undefined, isSeen: () => true, running: false };

function sloped(): Graph {
  const { graph } = compose((g) => {
    const x = g.input('x', 2, [
      [1, 0],
      [0, 1],
    ]);
    return { y: g.apply('tanh', [g.weightedSum(x, g.parameter('W', [[1, -1]]), undefined)], { id: 'y' }) };
  });
  return graph;
}

/** What the neuron of a picture shows over the plane. */
function heatIn({ stops }: Picture): Float64Array | undefined {
  return stops.find(({ id }) => id === 'y')?.reading.heat;
}

describe('a picture with a plane of two inputs', () => {
  const graph = sloped();
  const wish = (running: boolean): Wish => ({
    detail: 'auto',
    heat: 'value',
    graph,
    isSeen: () => true,
    running,
  });

  it('evaluates the plane for some of the steps of a run, and for the step at which the run pauses', () => {
    const picture = new Picture();
    const turned = (k: number) => {
      graph.parameter('W').set([[1 + k, -1]]);
      return takeSnapshot(graph);
    };
    picture.update(turned(0), FRAME, wish(true));
    const first = heatIn(picture);
    const last = turned(1);
    picture.update(last, FRAME, wish(true));
    expect(heatIn(picture)).toEqual(first);
    picture.update(last, FRAME, wish(false));
    expect(heatIn(picture)).not.toEqual(first);
  });
});

describe('a picture whose graph is edited', () => {
  it('keeps everything in place as long as its frame is the same', () => {
    const picture = new Picture();
    const placesIn = (): Map<string, readonly number[]> =>
      new Map(picture.scene?.glyphs.map(({ id, x, y }) => [id, [x, y]]));
    const graph = network([2, 3, 1], { seed: 1 });
    picture.update(takeSnapshot(graph), FRAME, PLAIN);
    const before = placesIn();
    picture.update(takeSnapshot(edit(graph, (e) => e.addUnit('hidden'))), FRAME, PLAIN);
    const after = placesIn();
    expect(after.size).toBe(before.size + 1);
    for (const [id, place] of before) expect(after.get(id), id).toEqual(place);
  });
});
