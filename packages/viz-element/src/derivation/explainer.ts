import type { Graph, Session } from '@bp-graph/graph';
import { agreementOf, isCheapToCheck, type Agreement } from './agreement.js';
import { explain, type ExplainOptions, type Explanation } from './explanation.js';
import { inspectionOf, type Inspection } from '../inspect/inspection.js';
import { selectedTarget, type SelectedTarget } from './selected-target.js';

/** What to explain: a place of a graph, after its latest wave. */
export interface Question extends Omit<ExplainOptions, 'update'> {
  readonly graph: Graph;
  /** The run that updates the graph, if any. */
  readonly session: Session | undefined;
  readonly selection: string;
  /** The row of the batch; all rows if absent. */
  readonly row?: number;
  readonly playing: boolean;
}

/** What the panel shows. */
export type Answer =
  | Explained
  /** The graph has no such place. */
  | { readonly kind: 'unknown' }
  /** Explaining would slow down the run. */
  | { readonly kind: 'running' }
  /** There is no gradient; `error` says why. */
  | {
      readonly kind: 'fault';
      readonly error: unknown;
      readonly inspection: Inspection;
      readonly target: SelectedTarget;
    };

export interface Explained {
  readonly kind: 'explained';
  readonly target: SelectedTarget;
  readonly inspection: Inspection;
  readonly explanation: Explanation;
  readonly playing: boolean;
  /** Absent until requested if the check is expensive. */
  readonly agreement?: Agreement;
}

/** Answers questions and caches the last answer: the same question after the same wave gets the same object. */
export class Explainer {
  #asked: readonly unknown[] = [];
  #graph: Graph | undefined;
  #answer: Answer = { kind: 'unknown' };

  answer(question: Question): Answer {
    const { graph, session, ...rest } = question;
    const asked = [
      graph,
      graph.wave,
      frozenOf(graph),
      session,
      session?.state.step,
      session?.learningRate,
      JSON.stringify(rest),
    ];
    if (asked.some((part, k) => part !== this.#asked[k])) this.#answer = answerTo(question);
    this.#asked = asked;
    this.#graph = graph;
    return this.#answer;
  }

  /** Checks the gradient explained last, whatever that costs. */
  check(): void {
    if (this.#answer.kind !== 'explained' || this.#graph === undefined) return;
    const { explanation } = this.#answer;
    this.#answer = { ...this.#answer, agreement: agreementOf(this.#graph, explanation.derivation) };
  }
}

/** Graphs with more numbers than this are not explained while they run. */
const MOST_WHILE_RUNNING = 5000;

function answerTo({ graph, session, selection, row, playing, ...options }: Question): Answer {
  const place = selectedTarget(graph, selection);
  if (place === undefined) return { kind: 'unknown' };
  if (playing && sizeOf(graph) > MOST_WHILE_RUNNING) return { kind: 'running' };
  const target = row === undefined || row >= graph.batch ? place : { ...place, row };
  const inspection = inspectionOf(graph, target);
  try {
    const explanation = explain(graph, target, {
      ...options,
      update: (parameter) => session?.nextUpdate(parameter),
    });
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

/** Part of the cache key, since freezing does not start a wave. */
function frozenOf({ parameters }: Graph): string {
  return parameters.map(({ frozen }) => (frozen ? 1 : 0)).join('');
}

function sizeOf({ nodes }: Graph): number {
  return nodes.reduce((size, node) => size + (node.hasValue ? node.value.data.length : 0), 0);
}
