import {
  Fault,
  metrics,
  Random,
  standardisationOf,
  standardise,
  type ActivationName,
  type OptimizerName,
  type Samples,
} from '@bp-graph/core';
import { network, probe, train, writeGraph, type Graph, type TrainingRecord } from '@bp-graph/graph';
import type { Observable } from 'rxjs';
import { holdOut, type Parts } from './hold-out.js';
import type { Problem } from './problem.js';

/** How a network is made and trained. */
export interface Recipe {
  /** Units of the hidden layers. */
  readonly hidden: readonly number[];
  readonly activation: ActivationName;
  readonly optimizer: OptimizerName;
  readonly learningRate: number;
  readonly epochs: number;
  /** Rows of a batch. */
  readonly batch: number;
  readonly testShare: number;
  /** Everything random is drawn from it: which rows are held out, the first weights, the order of the batches. */
  readonly seed: number;
}

/** How good a trained network is. */
export interface Outcome {
  readonly trainLoss: number;
  readonly testLoss: number;
  /**
   * Accuracy on the test rows; R² for a regression. It compares with always saying the mean, so of targets that do not
   * vary, such as a single one, it is undefined: there it is nothing.
   */
  readonly testScore: number | null;
}

/** A network, its data, and the run that trains it. */
export interface Experiment {
  /** Units of every layer, inputs first. */
  readonly sizes: readonly number[];
  readonly parts: Parts;
  /** One record for every epoch; the loss on the test rows is with it. */
  readonly records$: Observable<TrainingRecord>;
  /** The network as it stands, on all training rows and all test rows. */
  judge(): Outcome;
  /** The network as it stands, as a graph file with the rows held out as its data. */
  save(): string;
}

/** Weights beyond this would not fit the memory of a usual machine during training. */
const MOST_WEIGHTS = 10_000_000;

/**
 * Sets up what a recipe says about a problem. Inputs, and targets of a regression, are standardised with the means and
 * deviations of the training rows.
 * @throws Fault for a network too large or a test share that leaves no rows.
 */
export function experimentOf({ samples, task }: Problem, recipe: Recipe): Experiment {
  const random = new Random(recipe.seed);
  const parts = standardised(holdOut(samples, recipe.testShare, random));
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
