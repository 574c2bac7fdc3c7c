import type { Fault } from '@bp-graph/core';
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { loaded } from './loaded.js';

/** An element that can show the derivation of its selection. */
export type ExplainedHost = ReactiveControllerHost & { readonly explain: boolean };

/**
 * The derivation beneath the picture, lazy-loaded on first use. If loading fails, turning `explain` off and on again
 * retries.
 */
export class Explaining implements ReactiveController {
  faults: readonly Fault[] = [];
  #isAsked = false;
  readonly #host: ExplainedHost;

  constructor(host: ExplainedHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const { explain } = this.#host;
    if (explain && !this.#isAsked) void this.#load();
    this.#isAsked ||= explain;
    if (explain || this.faults.length === 0) return;
    this.faults = [];
    this.#isAsked = false;
  }

  template(): TemplateResult {
    return this.#host.explain
      ? html`<bp-derivation .view=${this.#host} exportparts="nudge, path, route, factor"></bp-derivation>`
      : html``;
  }

  async #load(): Promise<void> {
    try {
      await loaded(import('./companions.js'), 'explain');
    } catch (fault) {
      this.faults = [fault as Fault];
      this.#host.requestUpdate();
    }
  }
}
