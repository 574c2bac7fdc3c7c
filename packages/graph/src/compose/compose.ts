import {
  activations,
  checkOptions,
  combinations,
  Fault,
  isRecord,
  Random,
  seedCheck,
  type ActivationName,
  type CombinationName,
  type OptionCheck,
  type Seed,
} from '@bp-graph/core';
import { Graph } from '../graph.js';
import { able, checkFunction } from '../option-checks.js';
import { Composer, inputsAndOptions, type Given, type NodeOptions } from './composer.js';
import { livingNodes, type Handle, type NodesOf } from './handle.js';

type CamelCase<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : S;

/**
 * A method for every activation and combination: `multiply(h, gate)`, `dropout(h, { rate: 0.5 })`. Combinations of two inputs or
 * more also take a list: `concat([h, gate], { id: 'both' })`.
 */
export type OperationMethods = {
  readonly [N in ActivationName | CombinationName as CamelCase<N>]: (
    ...inputs: N extends Joining ? Given | readonly [readonly Handle[], NodeOptions?] : Given
  ) => Handle<'node'>;
};

/** The combinations of two inputs or more. */
type Joining = 'add' | 'subtract' | 'multiply' | 'divide' | 'concat' | 'dot' | 'weighted-total';

/** What `compose` passes to the function that describes the graph. */
export type Draft = Composer & OperationMethods;

/** Options of `compose`. */
export interface ComposeOptions {
  /** The seed of the initial weights; 1 by default. */
  readonly seed?: Seed;
  /** A generator, instead of a seed. */
  readonly random?: Random;
}

export const COMPOSE_CHECKS = /* @__PURE__ */ (() => ({
  seed: seedCheck,
  random: able('uniform', 'a Random'),
}))() satisfies Record<keyof ComposeOptions, OptionCheck>;

/** The graph, together with the nodes whose handles the callback returned, under the same names. */
export type Composed<R> = { readonly graph: Graph } & NodesOf<R>;

/**
 * Builds a graph with a callback that describes it.
 *
 *     const { graph, x, y } = compose((g) => {
 *       const x = g.input('x', 2);
 *       const h = g.layer('hidden', x, 8, 'tanh');
 *       const y = g.layer('output', g.add(h, g.layer('skip', x, 8, 'relu')), 1, 'sigmoid');
 *       g.loss('binary-cross-entropy', y, g.target('t'));
 *       return { x, y };
 *     });
 *
 * @throws Fault at the call that does not fit, naming the nodes and their shapes.
 */
export function compose<R extends Readonly<Record<string, Handle>>>(
  draw: (draft: Draft) => R,
  options: ComposeOptions = {},
): Composed<R> {
  checkFunction(draw, 'compose');
  checkOptions(options, COMPOSE_CHECKS, 'compose');
  const composer = withMethods(new Composer(options.random ?? new Random(options.seed ?? 1)));
  const handles = draw(composer);
  const drawn: unknown = handles;
  if (!isRecord(drawn) || drawn instanceof Promise)
    throw new Fault({
      what: 'compose',
      found: drawn,
      expected: 'a function that returns an object of handles',
    });
  const graph = new Graph(composer.toSpec(handles));
  return { graph, ...livingNodes(graph, handles) };
}

function withMethods(composer: Composer): Draft {
  const methods = [...activations, ...combinations].map(({ name }) => [
    camelCase(name),
    (...given: Given) => composer.apply(name, ...inputsAndOptions<NodeOptions>(given)),
  ]);
  return Object.assign(composer, Object.fromEntries(methods)) as Draft;
}

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
