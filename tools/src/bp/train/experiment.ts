import {
  Fault,
  metrics,
  Random,
  standardisationOf,
  standardise,
  type ActivationName,
  type OptimizerName,
  type Samples,
  type Seed,
} from '@bp-graph/core';
import { network, probe, train, writeGraph, type Graph, type TrainingRecord } from '@bp-graph/graph';
import type { Observable } from 'rxjs';
import { holdOut, type Parts } from './hold-out.js';
import type { Problem } from './problem.js';

/** How to build and train a network. */
export interface Recipe {
  /** Units per hidden layer. */
  readonly hidden: readonly number[];
  readonly activation: ActivationName;
  readonly optimizer: OptimizerName;
  readonly learningRate: number;
  readonly epochs: number;
  /** Rows per batch. */
  readonly batch: number;
  readonly testShare: number;
  /** Seed of everything random: the rows held out, the initial weights, the order of batches. */
  readonly seed: Seed;
}

/** The quality of a trained network. */
export interface Outcome {
  readonly trainLoss: number;
  readonly testLoss: number;
  /**
   * Accuracy on the test rows or, for regression, R². Null if R² is undefined: it compares with always predicting the
   * mean, so the test targets must vary, which a single one does not.
   */
  readonly testScore: number | null;
}

/** A network, its data, and the run that trains it. */
export interface Experiment {
  /** Units of every layer, inputs first. */
  readonly sizes: readonly number[];
  readonly parts: Parts;
  /** One record per epoch, with the loss on the test rows. */
  readonly records$: Observable<TrainingRecord>;
  /** Evaluates the network as it is now on all training rows and all test rows. */
  judge(): Outcome;
  /** The network as it is now as a graph file, with the test rows as its data. */
  save(): string;
}

/** Training more weights than this would exceed the memory of a common machine. */
const MOST_WEIGHTS = 10_000_000;

/**
 * Sets up an experiment. Inputs, and for regression also targets, are standardised with the means and deviations of the
 * training rows.
 *
 * @throws Fault if the network is too large, or if the test share leaves no rows on one side.
 */
export function experimentOf({ samples, classes, task }: Problem, recipe: Recipe): Experiment {
  const random = new Random(recipe.seed);
  const parts = standardised(holdOut(samples, classes, recipe.testShare, random));
  const sizes = [samples.inputs.shape[1], ...recipe.hidden, Math.max(1, samples.classes)];
  checkSize(sizes);
  const graph = network(sizes, {
    activation: recipe.activation,
    output: 'identity',
    loss: task === 'classification' ? 'softmax-cross-entropy' : 'mean-squared-error',
    targetUnits: 1,
    random,
  });
  const metric = metrics.get(task === 'classification' ? 'accuracy' : 'r-squared');
  return {
    sizes,
    parts,
    records$: train(graph, {
      data: dataOf(parts.training),
      validation: dataOf(parts.test),
      optimizer: recipe.optimizer,
      learningRate: recipe.learningRate,
      epochs: recipe.epochs,
      batchSize: recipe.batch,
      seed: random.integer(2 ** 32),
    }),
    judge() {
      const test = evaluate(graph, parts.test);
      return {
        trainLoss: evaluate(graph, parts.training).loss,
        testLoss: test.loss,
        testScore:
          task === 'regression' && !varies(parts.test.targets)
            ? null
            : metric.measure(test.value('output/identity'), parts.test.targets),
      };
    },
    save() {
      graph.feed(dataOf(parts.test));
      return writeGraph(graph, { values: true });
    },
  };
}

function standardised({ training, test }: Parts): Parts {
  const inputs = standardisationOf(training.inputs);
  const targets = training.classes === 0 ? standardisationOf(training.targets) : undefined;
  const apply = (samples: Samples): Samples => ({
    ...samples,
    inputs: standardise(samples.inputs, inputs),
    targets: targets === undefined ? samples.targets : standardise(samples.targets, targets),
  });
  return { training: apply(training), test: apply(test) };
}

function varies({ data }: Samples['targets']): boolean {
  return data.some((number) => number !== data[0]);
}

function checkSize(sizes: readonly number[]): void {
  const weights = sizes.slice(1).reduce((sum, units, k) => sum + units * (sizes[k] + 1), 0);
  if (weights <= MOST_WEIGHTS) return;
  throw new Fault({
    what: 'network too large',
    where: '--hidden',
    found: `${sizes.join('-')}, ${weights} weights`,
    expected: `at most ${MOST_WEIGHTS} weights`,
  });
}

function evaluate(graph: Graph, samples: Samples): ReturnType<typeof probe> {
  return probe(graph, { values: dataOf(samples) });
}

function dataOf({ inputs, targets }: Samples): {
  readonly x: Samples['inputs'];
  readonly t: Samples['targets'];
} {
  return { x: inputs, t: targets };
}
