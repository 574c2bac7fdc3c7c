import { LEAVES, type Graph, type Session } from '@bp-graph/graph';
import { BATCH } from '@bp-graph/core';
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { addStyles } from '../add-styles.js';
import { faultWords } from '../fault/words.js';
import { inspectWords } from '../inspect/words.js';
import { WHOLE, type Reading } from '../scene/reading.js';
import type { Stop } from '../scene/scene.js';
import type { Tongue } from '../words/tongue.js';
import { editStyles } from './edit.styles.js';
import { make, type Change } from './change.js';
import { fire } from '../fire.js';
import { isField } from '../shortcut.js';
import { subjectIn } from '../subject-in.js';
import { Typing } from './typing.js';

/** An element whose numbers can be edited. */
export interface EditingHost extends ReactiveControllerHost, HTMLElement {
  readonly graph: Graph | undefined;
  readonly session: Session | undefined;
  readonly sample: number | undefined;
}

/** An input over a number of the picture: Enter commits, Escape cancels. */
export class Editing implements ReactiveController {
  /** The stop being edited. */
  stop: Stop | undefined;
  #opening = false;
  readonly #typing: Typing;
  readonly #host: EditingHost;

  constructor(host: EditingHost) {
    this.#host = host;
    this.#typing = new Typing(host);
    host.addController(this);
    host.addEventListener('keydown', this.#undo);
    addStyles(host, editStyles);
  }

  hostDisconnected(): void {
    this.stop = undefined;
  }

  /** Focuses the input as soon as it has been rendered. */
  hostUpdated(): void {
    if (!this.#opening) return;
    this.#opening = false;
    const field = this.#host.shadowRoot?.querySelector<HTMLElement>('.edit :is(input, p)');
    field?.focus();
    // Selecting backwards keeps the start visible if there are more digits than fit.
    if (field instanceof HTMLInputElement) field.setSelectionRange(0, field.value.length, 'backward');
  }

  /**
   * Opens the editor if the stop shows a single number that can be set; for a mean of several, shows a hint to choose a
   * sample first.
   */
  open(stop: Stop): void {
    if (this.#entryOf(stop.reading) === undefined) return;
    this.stop = stop;
    this.#opening = true;
    this.#typing.forget();
    this.#host.requestUpdate();
  }

  /** The editor, centred on its stop, with the reason why the last input was refused. */
  template(
    tongue: Tongue,
    centreOf: (stop: Stop) => { readonly x: number; readonly y: number },
  ): TemplateResult {
    const { stop } = this;
    if (stop === undefined) return html``;
    const refused = this.#typing.why(faultWords(tongue));
    const { x, y } = centreOf(stop);
    const place = `left:${x}px;top:${y}px`;
    if (this.#entryOf(stop.reading) === 'mean')
      return html`<div class="edit" .style=${place}>
        <p role="alert" tabindex="-1" @keydown=${this.#key} @blur=${this.#close}>
          ${inspectWords(tongue).samples}
        </p>
      </div>`;
    return html`<div class="edit" .style=${place}>
      <input
        inputmode="decimal"
        autocomplete="off"
        spellcheck="false"
        aria-label=${stop.title}
        aria-invalid=${refused !== undefined}
        .value=${String(stop.reading.value ?? '')}
        @keydown=${this.#key}
        @blur=${this.#close}
      />
      ${refused === undefined ? nothing : html`<p role="alert">${refused}</p>`}
    </div>`;
  }

  readonly #key = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const { key, target } = event;
    if (key === 'Enter' && target instanceof HTMLInputElement) this.#take(target.value);
    else if (key === 'Enter' || key === 'Escape') this.#leave();
  };

  /** Ctrl+Z, or ⌘Z, takes back the last edit of the step; a text field has its own. */
  readonly #undo = (event: KeyboardEvent): void => {
    const { session } = subjectIn(this.#host);
    const isAsked = event.key === 'z' && (event.ctrlKey || event.metaKey) && !isField(event);
    if (!isAsked || session === undefined || session.state.edits === 0) return;
    event.preventDefault();
    session.back();
  };

  readonly #close = (): void => {
    this.stop = undefined;
    this.#host.requestUpdate();
  };

  #take(text: string): void {
    const { stop } = this;
    const { graph, session } = subjectIn(this.#host);
    const entry = stop === undefined ? undefined : this.#entryOf(stop.reading);
    if (stop === undefined || graph === undefined || typeof entry !== 'number') return;
    const { node } = stop.reading;
    this.#typing.take(text, (value) => {
      const change: Change = { kind: 'set', node, entry, value };
      make(change, graph, session);
      this.#leave();
      fire(this.#host, 'bp-edit', change);
    });
  }

  /** Closes the editor and returns the focus to the number. */
  #leave(): void {
    const key = this.stop?.key;
    this.#close();
    const all = this.#host.shadowRoot?.querySelectorAll<SVGElement>('.stop') ?? [];
    Array.from(all)
      .find(({ dataset }) => dataset.stop === key)
      ?.focus();
  }

  /**
   * The flat index of the one number that a place shows, if it can be set; `mean` if it shows the mean of several such
   * numbers.
   */
  #entryOf({ node: id, unit }: Reading): number | 'mean' | undefined {
    const { graph } = subjectIn(this.#host);
    const { sample } = this.#host;
    if (graph?.has(id) !== true) return undefined;
    const node = graph.node(id);
    const { family, shape, units } = node;
    if (!node.hasValue || !(LEAVES as readonly string[]).includes(family)) return undefined;
    const { value } = node;
    const column = unit === WHOLE ? (units === 1 ? 0 : undefined) : unit;
    if (column === undefined || shape[0] !== BATCH) return column;
    const row = value.shape[0] === 1 ? 0 : sample;
    return row === undefined || row >= value.shape[0] ? 'mean' : row * units + column;
  }
}
