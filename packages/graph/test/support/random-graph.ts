import {
  activations,
  combinations,
  losses,
  type Operation,
  type OperationName,
  Random,
  type Nested,
} from '@bp-graph/core';
import { compose, type Draft, type Graph, type Handle } from '@bp-graph/graph';

/**
 * A small random graph: layers, ties, skips, every activation, combination and loss, several weighted losses, batches
 * with several rows, dropout, clamped units. It reads the lists, so that a new part is included as soon as it is
 * listed.
 */
export function randomGraph(seed: number): Graph {
  const random = new Random(`derive ${seed}`);
  const rows = 1 + random.integer(3);
  const { graph } = compose(
    (g) => {
      new Drawer(g, random, rows).draw();
      return {};
    },
    { random },
  );
  if (random.integer(3) === 0) graph.setMode({ training: true, draw: random.integer(100) });
  if (random.integer(3) === 0) {
    const free = graph.nodes.filter(({ family }) => family === 'activation' || family === 'combination');
    const node = free.at(random.integer(Math.max(1, free.length)));
    // A share is within the domain of everything that reads it, such as the logarithm of a probability.
    node?.clamp(random.uniform(0.1, 0.9), random.integer(node.units));
  }
  // One of several losses may be held; with a single one nothing would be left to differentiate.
  const losses = [...graph.objective.keys()];
  if (losses.length > 1 && random.integer(4) === 0)
    graph.node(losses[random.integer(losses.length)]).clamp(random.uniform(0.1, 0.9));
  return graph;
}

class Drawer {
  readonly #g: Draft;
  readonly #random: Random;
  readonly #rows: number;
  readonly #values: Handle[] = [];
  readonly #parameters: Handle[] = [];
  #count = 0;

  constructor(g: Draft, random: Random, rows: number) {
    this.#g = g;
    this.#random = random;
    this.#rows = rows;
  }

  draw(): void {
    for (let k = 0; k <= this.#random.integer(2); k++) {
      const units = 1 + this.#random.integer(3);
      this.#values.push(this.#g.input(`x${k}`, units, this.#numbers(units)));
    }
    this.#values.push(this.#layer());
    const steps = 1 + this.#random.integer(4);
    for (let k = 0; k < steps; k++) this.#values.push(this.#pick(this.#steps)());
    const count = 1 + this.#random.integer(2);
    for (let k = 0; k < count; k++) this.#loss(k === 0 ? this.#last : this.#value());
  }

  readonly #steps: readonly (() => Handle)[] = [
    () => this.#layer(),
    () => this.#layer(),
    () => this.#tied(),
    () => this.#scaledWeights(),
    () => this.#activated(this.#value()),
    () => this.#combined(),
    () => this.#combined(),
    () => this.#combined(),
    () => this.#combined(),
    () => this.#normalised(),
    () => this.#g.divide(this.#last, this.#g.softplus(this.#alike())),
    () => this.#g.add(this.#last, this.#g.stopGradient(this.#last)),
  ];

  get #last(): Handle {
    return this.#values[this.#values.length - 1];
  }

  #layer(): Handle {
    const units = 1 + this.#random.integer(3);
    const sources = this.#random.integer(3) === 0 ? [this.#last, this.#value()] : [this.#last];
    const sum = this.#g.linear(`layer${this.#count++}`, sources, units, {
      weights: 'normal',
      bias: this.#random.integer(3) > 0 && 0.1,
    });
    return this.#activated(sum);
  }

  /** A layer that shares the weights of another one, transposed. */
  #tied(): Handle {
    const source = this.#last;
    const [, width] = source.shape;
    const weights = this.#parameter([2, width]);
    const down = this.#g.tanh(this.#g.weightedSum(source, weights));
    const bias = this.#random.integer(2) === 0 ? this.#parameter([]) : undefined;
    return this.#g.apply('weighted-sum', [down, weights, ...(bias === undefined ? [] : [bias])], {
      transpose: true,
    });
  }

  /** Weights that are computed from parameters. */
  #scaledWeights(): Handle {
    const weights = this.#parameter([2, this.#last.shape[1]]);
    return this.#g.weightedSum(this.#last, this.#g.multiply(weights, this.#g.tanh(weights)));
  }

  #activated(value: Handle): Handle {
    const names = activations.names.filter((name) => name !== 'step' || this.#random.integer(3) === 0);
    return this.#g.apply(this.#pick(names), [value]);
  }

  /**
   * A combination from the list, of inputs that it accepts. One that divides, possibly by almost nothing, is drawn
   * separately.
   */
  #combined(): Handle {
    const [a, b, c] = [this.#last, this.#alike(), this.#value()];
    const choices = [...combinations].filter(({ name }) => name !== 'divide');
    for (;;) {
      const operation = this.#pick<Operation>(choices);
      const [least, most] = operation.arity;
      const inputs = this.#pick([[a], [a, b], [a, c], [a, b, a]]).slice(0, most);
      if (inputs.length < least) continue;
      try {
        return this.#g.apply(operation.name as OperationName, inputs, this.#attributesFor(operation, a));
      } catch {
        continue; // they do not fit: try another
      }
    }
  }

  /** Values for attributes: random for numbers with a default, the units of a value for counts without one. */
  #attributesFor({ rules }: Operation, { shape: [, units] }: Handle): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(rules).flatMap(([name, rule]): [string, unknown][] => {
        const values = [0.4, -0.7, 1, 3, units].filter((value) => rule.allows(value));
        return values.length === 0
          ? []
          : [
              [
                name,
                name === 'to' ? units : name === 'from' ? this.#random.integer(units) : this.#pick(values),
              ],
            ];
      }),
    );
  }

  #normalised(): Handle {
    const value = this.#value();
    const extra = [this.#parameter([value.shape[1]]), this.#parameter([value.shape[1]])];
    return this.#g.apply('layer-normalisation', [value, ...extra.slice(this.#random.integer(3))]);
  }

  /** A value with as many units as the last. */
  #alike(): Handle {
    return this.#pick(this.#values.filter(({ shape }) => shape[1] === this.#last.shape[1]));
  }

  #loss(value: Handle): void {
    const name = this.#pick(losses.names);
    const id = `E${this.#count++}`;
    const weight = this.#pick([1, 1, 0.3, -2]);
    const [, units] = value.shape;
    const target = (numbers: Nested, width = units): Handle => this.#g.target(`t of ${id}`, width, numbers);
    const table = (entry: () => number): Nested => this.#table(units, entry);
    if (name === 'softmax-cross-entropy') {
      const t = target(
        this.#table(1, () => this.#random.integer(units)),
        1,
      );
      this.#g.loss(name, value, t, { id, weight, reduction: this.#pick(['mean', 'sum']) });
      return;
    }
    const reduction = this.#pick(['sum', 'mean', 'batch-mean']);
    const isProbability = name === 'binary-cross-entropy' || name === 'kullback-leibler';
    // Bounded first: where a probability rounds to 0 or 1, the difference that a test looks for does too.
    const prediction = isProbability ? this.#g.sigmoid(this.#g.tanh(value)) : value;
    const t = target(table(name === 'hinge' ? () => this.#pick([-1, 1]) : () => this.#random.uniform()));
    this.#g.loss(name, prediction, t, { id, weight, reduction });
  }

  #parameter(shape: readonly number[]): Handle {
    const fitting = this.#parameters.filter((known) => known.shape.join() === shape.join());
    if (fitting.length > 0 && this.#random.integer(2) === 0) return this.#pick(fitting);
    const size = shape.reduce((product, n) => product * n, 1);
    const data = Float64Array.from({ length: size }, () => this.#random.normal());
    const parameter = this.#g.parameter(`p${this.#count++}`, { shape, data });
    this.#parameters.push(parameter);
    return parameter;
  }

  #value(): Handle {
    return this.#pick(this.#values);
  }

  #numbers(units: number): Nested {
    return this.#table(units, () => this.#random.normal());
  }

  #table(units: number, entry: () => number): Nested {
    return Array.from({ length: this.#rows }, () => Array.from({ length: units }, entry));
  }

  #pick<T>(choices: readonly T[]): T {
    return choices[this.#random.integer(choices.length)];
  }
}
