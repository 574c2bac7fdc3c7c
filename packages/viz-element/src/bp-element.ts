import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';

/** What all elements share: they follow the page's colour scheme, or the reader's where the page states none. */
export class BpElement extends LitElement {
  /** `light` or `dark` whatever the page and the reader prefer. */
  @property({ reflect: true }) accessor scheme: 'light' | 'dark' | undefined;

  readonly #states = this.attachInternals().states;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#states.delete('unschemed');
    if (getComputedStyle(this).colorScheme === 'normal') this.#states.add('unschemed');
  }
}

/** Defines an element unless another copy of this library has done so already, or there is no page to define it in. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!('customElements' in globalThis)) return;
  if (customElements.get(tag) === undefined) customElements.define(tag, element);
}
