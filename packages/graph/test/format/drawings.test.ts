import { Graph, readGraph, toDot, toMermaid } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { documentOf, SMALL } from './document.js';

const graph = new Graph(readGraph(documentOf(SMALL)));

/** A graph with a single node of this name. */
const called = (id: string) => ({ nodes: [{ id, op: 'input' as const, inputs: [], units: 1 }] });

describe('the DOT of a graph', () => {
  it('draws every node by its kind, and every edge', () => {
    expect(toDot(graph)).toMatchInlineSnapshot(`
      "digraph {
        rankdir=LR;
        n0 [label="x\\ninput", shape=box];
        n1 [label="W\\nparameter", shape=note];
        n2 [label="b\\nparameter", shape=note];
        n3 [label="t\\ntarget", shape=box];
        n4 [label="z\\nweighted-sum", shape=ellipse];
        n5 [label="y\\nleaky-relu", shape=ellipse];
        n6 [label="E\\nhalf-squared-error", shape=ellipse, peripheries=2];
        n0 -> n4;
        n1 -> n4;
        n2 -> n4;
        n4 -> n5;
        n5 -> n6;
        n3 -> n6;
      }
      "
    `);
  });

  it.each([
    ['say "hi"', 'say \\"hi\\"'],
    ['a\\nb\\', 'a\\\\nb\\\\'],
    ['two\nlines\r\nor\rthree', 'two\\nlines\\nor\\nthree'],
    ['<b>&lt;', '<b>&amp;lt;'],
    ['größe 😀', 'größe 😀'],
    ['\ud800\u0000', '\ufffd\ufffd'],
  ])('shows the id %j unchanged', (id, label) => {
    expect(toDot(called(id))).toBe(
      `digraph {\n  rankdir=LR;\n  n0 [label="${label}\\ninput", shape=box];\n}\n`,
    );
  });
});

describe('the Mermaid of a graph', () => {
  it('draws every node by its kind, and every edge', () => {
    expect(toMermaid(graph)).toMatchInlineSnapshot(`
      "flowchart LR
        n0(["x<br>input"])
        n1["W<br>parameter"]
        n2["b<br>parameter"]
        n3(["t<br>target"])
        n4("z<br>weighted-sum")
        n5("y<br>leaky-relu")
        n6(("E<br>half-squared-error"))
        n0 --> n4
        n1 --> n4
        n2 --> n4
        n4 --> n5
        n5 --> n6
        n3 --> n6
      "
    `);
  });

  it.each([
    ['say "hi"', 'say #34;hi#34;'],
    ['a\nb', 'a#10;b'],
    ['<b>&lt;#35;', '#60;b#62;#38;lt#59;#35;35#59;'],
    ['`x` %%{y}%%', '#96;x#96; #37;#37;#123;y#125;#37;#37;'],
    ['größe 😀', 'größe #128512;'],
    ['hidden1/sum-2', 'hidden1/sum-2'],
  ])('shows the id %j unchanged', (id, label) => {
    expect(toMermaid(called(id))).toBe(`flowchart LR\n  n0(["${label}<br>input"])\n`);
  });
});

it('a drawing has one edge for every time a node is read, and marks what is differentiated', () => {
  const text = documentOf(
    [
      { id: 'a', op: 'input', inputs: [], units: 1 },
      { id: 'b', op: 'multiply', inputs: ['a', 'a'] },
      { id: 'c', op: 'mean-squared-error', inputs: ['b', 'a'] },
    ],
    [{ node: 'c', weight: 1 }],
  );
  for (const drawn of [readGraph(text), new Graph(readGraph(text))]) {
    expect(toDot(drawn).match(/n0 -> n1;/g)).toHaveLength(2);
    expect(toDot(drawn)).toContain('n2 [label="c\\nmean-squared-error", shape=ellipse, peripheries=2];');
    expect(toMermaid(drawn)).toContain('n2(("c<br>mean-squared-error"))');
  }
});
