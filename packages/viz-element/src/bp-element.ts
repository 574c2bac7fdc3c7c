import { Fault } from '@bp-graph/core';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { tell } from './fault/tell.js';
import { faultWords } from './fault/words.js';
import type { Joined, JoinedHost } from './joined.js';
import { codeOf, languageOf, languages } from './language.js';
import { heldBy, oneOf, table, text } from './rules.js';
import type { Labels } from './words/labels.js';
import { learn } from './words/learn.js';
import type { Tongue } from './words/tongue.js';

/**
 * What all elements share: they follow the page's colour scheme, or the reader's where the page states none, and hold on
 * to what they have where they are given what makes no sense, and say so.
 *
 * @cssprop --bp-background - Behind the element; nothing unless given.
 * @cssprop --bp-card - Ground of the frame.
 * @cssprop --bp-ink - Text and values.
 * @cssprop --bp-muted - Text of less weight.
 * @cssprop --bp-line - Thin lines.
 * @cssprop --bp-control - Edges of what can be operated.
 * @cssprop --bp-positive - Weights above 0.
 * @cssprop --bp-negative - Weights below 0.
 * @cssprop --bp-gradient - Gradients.
 * @cssprop --bp-gradient-ground - Ground of gradients.
 * @cssprop --bp-radius - Roundness of corners.
 * @cssprop --bp-space - Space between controls, 8px unless given; the other spaces follow it.
 * @cssprop --bp-font - Family of all letters.
 * @cssprop --bp-font-size - Size of text in px or rem, 0.9375rem unless given; headings, remarks and the drawing follow it.
 */
export abstract class BpElement extends LitElement {
  /** `light` or `dark` whatever the page and the reader prefer. */
  @property({ rule: oneOf(['light', 'dark']), reflect: true }) accessor scheme: 'light' | 'dark' | undefined;

  /** The language of all words, `en` or `zh`; that of the page unless given. */
  @property({ rule: oneOf(languages, codeOf) }) accessor locale: string | undefined;
  /** What the page calls things instead, part by part. */
  @property({ rule: table, attribute: false }) accessor labels: Labels | undefined;

  /** The graph it belongs to, where it is one that belongs to any. */
  protected readonly joined: Joined<JoinedHost> | undefined;
  readonly #states = this.attachInternals().states;
  /** What was refused, by the property that goes on with what it held. */
  readonly #refused = new Map<PropertyKey, Fault>();
  #message = '';
  #told = '';
  #isLearning = false;

  /** Every property lets in only what its rule allows. */
  protected static override finalize(): void {
    const isDone = Object.hasOwn(this, 'finalized');
    super.finalize();
    for (const [name, { rule = text, state, attribute }] of isDone ? [] : this.elementProperties) {
      const own = Object.getOwnPropertyDescriptor(this.prototype, name);
      if (own === undefined || state === true) continue;
      const where = typeof attribute === 'string' ? attribute : String(name);
      Object.defineProperty(this.prototype, name, {
        ...own,
        set(this: BpElement, given) {
          const held = heldBy(rule, where, given);
          if (held instanceof Fault) this.#refused.set(name, held);
          else own.set?.call(this, held);
          if (held instanceof Fault || this.#refused.delete(name)) this.requestUpdate();
        },
      });
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#states.delete('unschemed');
    if (getComputedStyle(this).colorScheme === 'normal') this.#states.add('unschemed');
  }

  protected override update(changed: PropertyValues): void {
    const message = (this.#message = this.wrong().join('\n'));
    // What is shown in English until its words have come is told in them, and once.
    const isNew = message !== this.#told && !this.#isLearning;
    if (isNew) this.#told = message;
    if (isNew && message !== '')
      this.dispatchEvent(new CustomEvent('bp-error', { detail: { message }, bubbles: true, composed: true }));
    super.update(changed);
  }

  /** What is wrong, sentence by sentence: what was refused, the element it names, and what else is found. */
  protected wrong(found: readonly unknown[] = []): string[] {
    const said = faultWords(this.tongue());
    return [...this.#refused.values(), ...(this.joined?.faults ?? []), ...found].map((fault) =>
      tell(fault, said),
    );
  }

  /** What is wrong, or else what it waits for. */
  protected get notice(): TemplateResult | typeof nothing {
    const tongue = this.tongue();
    const awaited = this.joined?.awaited;
    if (this.#message !== '')
      return html`<p class="message" role="alert" lang=${tongue.language}>${this.#message}</p>`;
    if (awaited === undefined) return nothing;
    return html`<p role="status" lang=${tongue.language}>${faultWords(tongue).waits(`#${awaited}`)}</p>`;
  }

  /** How it speaks: as it is told, or else like the graph it belongs to. */
  protected tongue(): Tongue {
    const speaker = this.joined?.speaker;
    const language = languageOf(this, this.locale ?? speaker?.locale);
    this.#isLearning = learn(language, this);
    return { language, labels: this.labels ?? speaker?.labels };
  }
}

/** Defines an element unless another copy of this library has done so already, or there is no page to define it in. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!('customElements' in globalThis)) return;
  if (customElements.get(tag) === undefined) customElements.define(tag, element);
}
