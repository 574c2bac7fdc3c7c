import { activations, type Operation } from '@bp-graph/core';
import { compose, Graph, readGraph, writeGraph } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { faultOf } from '../support/faults.js';
import { documentOf, SMALL } from './document.js';

describe('the text of a graph', () => {
  it('has one node per line', () => {
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

  it('omits the numbers of inputs and targets by default', () => {
    const text = writeGraph(new Graph(readGraph(documentOf(SMALL))));
    expect(text).toContain('{"id":"x","op":"input","inputs":[],"units":2}');
    expect(text).toContain('{"id":"W","op":"parameter","inputs":[],"shape":[1,2],"data":[0.1,0.2]}');
  });

  it('has the present numbers of its parameters, and marks the frozen ones', () => {
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

  it('has only the attributes that differ from their defaults', () => {
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

  it('may be written from data without a live graph', () => {
    const spec = readGraph(documentOf(SMALL));
    expect(writeGraph(spec, { values: true })).toContain('"data":[0.5,-0.25]');
    expect(writeGraph(spec)).not.toContain('"objective"');
    expect(writeGraph({ nodes: [] })).toBe('{\n  "format": "bp-graph",\n  "version": 1,\n  "nodes": []\n}\n');
  });
});

describe('a user-defined operation', () => {
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

  it('is written by name, and read back by passing it in', () => {
    const squash = own('squash');
    const text = writeGraph(composed(squash));
    expect(text).toContain(
      '{"id":"y","op":"squash","inputs":["x"],"attributes":{"word":"NaN","level":"-Infinity"}}',
    );
    const again = new Graph(readGraph(text, { operations: [squash] }));
    expect(again.node('y').attributes).toEqual({ word: 'NaN', level: -Infinity });
    expect(writeGraph(again)).toBe(text);
  });

  it('is not written under a name that is already taken', () => {
    expect(faultOf(() => writeGraph(composed(own('relu')))).message).toMatch('name taken: found "relu"');
  });

  it('may be an operation of the library, passed in itself', () => {
    const { graph } = compose((g) => ({ y: g.apply(activations.get('relu'), [g.input('x')]) }));
    expect(writeGraph(graph)).toContain('"op":"relu"');
  });
});
