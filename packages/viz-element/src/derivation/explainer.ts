import type { DerivationTarget, Graph } from '@bp-graph/graph';
import { agreementOf, isCheapToCheck, type Agreement } from './agreement.js';
import { explain, type ExplainOptions, type Explanation } from './explanation.js';
import { inspectionOf, type Inspection } from '../inspect/inspection.js';
import { selectedTarget } from './selected-target.js';

/** What is to be explained: a place of a graph, at its latest wave. */
export interface Question extends ExplainOptions {
  readonly graph: Graph;
  readonly selection: string;
  /** The row of the batch to look at; all of them unless given. */
  readonly row?: number;
  readonly playing: boolean;
  /** Where a run stands, and its rate: the next step depends on them. */
  readonly step?: number;
  readonly learningRate?: number;
}

/** What a panel shows of a question. */
export type Answer =
  | Explained
  /** The graph has no such place. */
  | { readonly kind: 'unknown' }
  /** It would hold up the run. */
  | { readonly kind: 'running' }
  /** There is no gradient, and why. */
  | {
      readonly kind: 'fault';
      readonly error: unknown;
      readonly inspection: Inspection;
      readonly target: DerivationTarget;
    };

export interface Explained {
  readonly kind: 'explained';
  readonly target: DerivationTarget;
  readonly inspection: Inspection;
  readonly explanation: Explanation;
  readonly playing: boolean;
  /** Absent until it has been asked for, where it is costly. */
  readonly agreement?: Agreement;
}

/** Answers questions, each once: the same question at the same wave gets the same answer. */
export class Explainer {
  #asked: string | undefined;
  #graph: Graph | undefined;
  #answer: Answer = { kind: 'unknown' };

  answer(question: Question): Answer {
    const { graph, ...rest } = question;
    const asked = JSON.stringify([graph.wave, frozenOf(graph), rest]);
    if (asked !== this.#asked || graph !== this.#graph) this.#answer = answerTo(question);
    [this.#asked, this.#graph] = [asked, graph];
    return this.#answer;
  }

  /** Compares the gradient answered last, whatever that costs. */
  check(): void {
    if (this.#answer.kind !== 'explained' || this.#graph === undefined) return;
    const { explanation } = this.#answer;
    this.#answer = { ...this.#answer, agreement: agreementOf(this.#graph, explanation.derivation) };
  }
}

/** Graphs with more numbers are not explained while they run. */
const MOST_WHILE_RUNNING = 5000;

function answerTo({ graph, selection, row, playing, ...options }: Question): Answer {
  const place = selectedTarget(graph, selection);
  if (place === undefined) return { kind: 'unknown' };
  if (playing && sizeOf(graph) > MOST_WHILE_RUNNING) return { kind: 'running' };
  const target = row === undefined || row >= graph.batch ? place : { ...place, row };
  const inspection = inspectionOf(graph, target);
  try {
    const explanation = explain(graph, target, options);
    const answer = { kind: 'explained', target, inspection, explanation, playing } as const;
    const { derivation } = explanation;
    if (playing || !isCheapToCheck(graph, derivation)) return answer;
    return { ...answer, agreement: agreementOf(graph, derivation) };
  } catch (error) {
    return {
      kind: 'fault',
      error,
      inspection,
      target,
    };
  }
}

/** Freezing starts no wave. */
function frozenOf({ parameters }: Graph): string {
  return parameters.map(({ frozen }) => (frozen ? 1 : 0)).join('');
}

function sizeOf({ nodes }: Graph): number {
  return nodes.reduce((size, node) => size + (node.hasValue ? node.value.data.length : 0), 0);
}
