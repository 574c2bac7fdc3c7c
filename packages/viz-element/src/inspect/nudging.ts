import { nudge, type Graph, type Nudge } from '@bp-graph/graph';
import { Typing } from '../edit/typing.js';
import { holdsClasses } from '../scene/classes.js';
import type { SelectedTarget } from '../derivation/selected-target.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The size of the nudge and its effect, computed once per wave. */
export class Nudging implements ReactiveController {
  readonly typing: Typing;
  #by = 0.01;
  #asked: string | undefined;
  #graph: Graph | undefined;
  #answer: Nudge | undefined;

  constructor(host: ReactiveControllerHost) {
    this.typing = new Typing(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#graph = this.#answer = this.#asked = undefined;
  }

  get by(): number {
    return this.#by;
  }

  /** Parses what was typed; anything but a number changes nothing and is reported. */
  type(text: string): void {
    this.typing.take(text, (by) => (this.#by = by));
  }

  answer(graph: Graph, target: SelectedTarget): Nudge | undefined {
    const asked = JSON.stringify([graph.wave, target, this.#by]);
    if (asked !== this.#asked || graph !== this.#graph) this.#answer = this.#work(graph, target);
    [this.#asked, this.#graph] = [asked, graph];
    return this.#answer;
  }

  #work(graph: Graph, { node, unit, entry, row }: SelectedTarget): Nudge | undefined {
    const place = unit ?? entry;
    if (!graph.hasLoss || holdsClasses(graph.node(node))) return undefined;
    return nudge(
      graph,
      { node, ...(place !== undefined && { unit: place }), ...(row !== undefined && { row }) },
      this.#by,
    );
  }
}
