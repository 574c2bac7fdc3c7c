import { activations, type Operation } from '@bp-graph/core';
import { compose, Graph, readGraph, writeGraph } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { faultOf } from '../support/faults.js';
import { documentOf, SMALL } from './document.js';

describe('a graph that is written', () => {
  it('has one node a line', () => {
    const graph = new Graph(readGraph(documentOf(SMALL)));
    expect(writeGraph(graph, { values: true })).toMatchInlineSnapshot(`
      "{
        "format": "bp-graph",
        "version": 1,
        "nodes": [
          {"id":"x","op":"input","inputs":[],"units":2,"shape":[1,2],"data":[0.5,-0.25]},
          {"id":"W","op":"parameter","inputs":[],"shape":[1,2],"data":[0.1,0.2]},
          {"id":"b","op":"parameter","inputs":[],"shape":[],"data":[0.3],"frozen":true},
          {"id":"t","op":"target","inputs":[],"units":1,"shape":[1,1],"data":[1]},
          {"id":"z","op":"weighted-sum","inputs":["x","W","b"]},
          {"id":"y","op":"leaky-relu","inputs":["z"],"attributes":{"slope":0.2}},
          {"id":"E","op":"half-squared-error","inputs":["y","t"]}
        ],
        "objective": [
          {"node":"E","weight":1}
        ]
      }
      "
    `);
  });

  it('leaves out the numbers of inputs and targets unless they are asked for', () => {
    const text = writeGraph(new Graph(readGraph(documentOf(SMALL))));
    expect(text).toContain('{"id":"x","op":"input","inputs":[],"units":2}');
    expect(text).toContain('{"id":"W","op":"parameter","inputs":[],"shape":[1,2],"data":[0.1,0.2]}');
  });

  it('has the present numbers of its parameters, and which are frozen', () => {
    const graph = new Graph(readGraph(documentOf(SMALL)));
    graph.parameter('W').set([[7, -0]]);
    graph.parameter('W').freeze();
    graph.parameter('b').unfreeze();
    const text = writeGraph(graph);
    expect(text).toContain('"shape":[1,2],"data":[7,"-0"],"frozen":true}');
    expect(text).toContain('{"id":"b","op":"parameter","inputs":[],"shape":[],"data":[0.3]}');
  });

  it('has the present objective', () => {
    const graph = new Graph(readGraph(documentOf(SMALL)));
    graph.differentiate({ E: -2 });
    expect(writeGraph(graph)).toContain('"objective": [\n    {"node":"E","weight":-2}\n  ]');
    graph.differentiate({});
    expect(writeGraph(graph)).toContain('"objective": []');
  });

  it('has those attributes that are not at their default', () => {
    const { graph } = compose((g) => {
      const x = g.input('x', 2);
      g.leakyRelu(x, { id: 'standard', slope: 0.01 });
      g.leakyRelu(x, { id: 'other', slope: -0 });
      g.slice(x, { id: 'first', from: 0, to: 1 });
      return {};
    });
    const text = writeGraph(graph);
    expect(text).toContain('{"id":"standard","op":"leaky-relu","inputs":["x"]}');
    expect(text).toContain('{"id":"other","op":"leaky-relu","inputs":["x"],"attributes":{"slope":"-0"}}');
    expect(text).toContain('{"id":"first","op":"slice","inputs":["x"],"attributes":{"to":1}}');
  });

  it('may be data that no graph was made of', () => {
    const spec = readGraph(documentOf(SMALL));
    expect(writeGraph(spec, { values: true })).toContain('"data":[0.5,-0.25]');
    expect(writeGraph(spec)).not.toContain('"objective"');
    expect(writeGraph({ nodes: [] })).toBe('{\n  "format": "bp-graph",\n  "version": 1,\n  "nodes": []\n}\n');
  });
});

describe("an operation of one's own", () => {
  const composed = (operation: Operation) =>
    compose((g) => ({ y: g.apply(operation, [g.input('x')], { id: 'y', word: 'NaN', level: -Infinity }) }))
      .graph;
  const own = (name: string): Operation => ({
    ...activations.get('tanh'),
    name,
    rules: {
      word: { meaning: 'a word', expected: 'a word', allows: (value) => typeof value === 'string' },
      level: { meaning: 'a number', expected: 'a number', allows: (value) => typeof value === 'number' },
    },
  });

  it('is written by its name and read again by who hands it in', () => {
    const squash = own('squash');
    const text = writeGraph(composed(squash));
    expect(text).toContain(
      '{"id":"y","op":"squash","inputs":["x"],"attributes":{"word":"NaN","level":"-Infinity"}}',
    );
    const again = new Graph(readGraph(text, { operations: [squash] }));
    expect(again.node('y').attributes).toEqual({ word: 'NaN', level: -Infinity });
    expect(writeGraph(again)).toBe(text);
  });

  it('is not written under a name that means something else', () => {
    expect(faultOf(() => writeGraph(composed(own('relu')))).message).toMatch('name taken: found "relu"');
  });

  it('may be one of the library, handed over itself', () => {
    const { graph } = compose((g) => ({ y: g.apply(activations.get('relu'), [g.input('x')]) }));
    expect(writeGraph(graph)).toContain('"op":"relu"');
  });
});
