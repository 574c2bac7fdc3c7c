import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { languageOf } from './language.js';
import type { Labels } from './words/labels.js';
import { learn } from './words/learn.js';
import type { Tongue } from './words/tongue.js';

/**
 * What all elements share: they follow the page's colour scheme, or the reader's where the page states none.
 *
 * @cssprop --bp-background - Behind everything.
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
export class BpElement extends LitElement {
  /** `light` or `dark` whatever the page and the reader prefer. */
  @property({ reflect: true }) accessor scheme: 'light' | 'dark' | undefined;

  /** The language of all words, `en` or `zh`; that of the page unless given. */
  @property() accessor locale: string | undefined;
  /** What the page calls things instead, part by part. */
  @property({ attribute: false }) accessor labels: Labels | undefined;

  readonly #states = this.attachInternals().states;

  /** An attribute that is taken away leaves its property as if it had never been given, where Lit leaves `null`. */
  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (now !== null) return;
    for (const [property, { attribute, type }] of (this.constructor as typeof LitElement).elementProperties) {
      const named = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
      if (named === name && type !== Boolean) Reflect.set(this, property, undefined);
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#states.delete('unschemed');
    if (getComputedStyle(this).colorScheme === 'normal') this.#states.add('unschemed');
  }

  /** How it speaks: as it is told, or else like the graph it belongs to. */
  protected tongue(other?: Partial<Pick<BpElement, 'locale' | 'labels'>>): Tongue {
    const language = languageOf(this, this.locale ?? other?.locale);
    learn(language, this);
    return { language, labels: this.labels ?? other?.labels };
  }
}

/** Defines an element unless another copy of this library has done so already, or there is no page to define it in. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!('customElements' in globalThis)) return;
  if (customElements.get(tag) === undefined) customElements.define(tag, element);
}
