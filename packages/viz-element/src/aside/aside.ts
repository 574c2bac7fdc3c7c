import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Scene } from '../scene/scene.js';
import { addStyles } from '../add-styles.js';
import { asideStyles } from './aside.styles.js';
import { paintKeys } from './paint-keys.js';
import { paintTable } from './paint-table.js';
import { paintView, type Viewed } from './paint-view.js';
import type { Tongue } from '../words/tongue.js';
import { asideWords, type AsideWords } from './words.js';

/** The pages of the dialog, by the key that opens them, and their titles among the words. */
const pages = { v: 'view', t: 'table', '?': 'keys' } as const;

type PageKey = keyof typeof pages;

type AsideHost = ReactiveControllerHost & HTMLElement & Viewed;

/** A modal dialog over the picture, with the view settings, the table of numbers or the keyboard shortcuts. */
export class Aside implements ReactiveController {
  #open: PageKey | undefined;
  /** The element that had the focus before the dialog opened. */
  #left: HTMLOrSVGElement | null = null;
  readonly #host: AsideHost;

  constructor(host: AsideHost) {
    this.#host = host;
    host.addController(this);
    addStyles(host, asideStyles);
  }

  hostUpdated(): void {
    const dialog = this.#host.shadowRoot?.querySelector<HTMLDialogElement>('dialog.aside');
    if (dialog?.isConnected === true && !dialog.open) dialog.showModal();
  }

  hostDisconnected(): void {
    this.#open = undefined;
  }

  /** Opens the page that belongs to a key. */
  open(key: string): void {
    this.#open = isPage(key) ? key : undefined;
    this.#left = focusedIn(this.#host) as HTMLOrSVGElement | null;
    this.#host.requestUpdate();
  }

  template(scene: Scene, tongue: Tongue): TemplateResult {
    const words = asideWords(tongue);
    if (this.#open === undefined) return html``;
    return html`<dialog
      class="aside"
      part="aside"
      aria-labelledby="aside-title"
      @close=${this.#close}
      @keydown=${stay}
    >
      <div class="head">
        <h2 id="aside-title">${words[pages[this.#open]]}</h2>
        <form method="dialog"><button>${words.close}</button></form>
      </div>
      <div class="page" tabindex="0" role="region" aria-labelledby="aside-title">
        ${this.#page(this.#open, scene, words)}
      </div>
    </dialog>`;
  }

  #page(key: PageKey, scene: Scene, words: AsideWords): TemplateResult {
    if (key === 'v') return paintView(words, this.#host);
    return key === 't' ? paintTable(scene, words) : paintKeys(scene, words);
  }

  readonly #close = (): void => {
    this.#open = undefined;
    this.#host.requestUpdate();
    // On closing, browsers restore the focus only to HTML elements, not to SVG.
    void this.#host.updateComplete.then(() => this.#left?.focus());
  };
}

/** The focused element, inside nested shadow roots too. */
function focusedIn({ shadowRoot }: Element): Element | null {
  const focused = shadowRoot?.activeElement ?? null;
  return focused?.shadowRoot ? focusedIn(focused) : focused;
}

function isPage(key: string): key is PageKey {
  return key in pages;
}

/** Keeps the picture from handling keys pressed in the dialog. */
function stay(event: Event): void {
  event.stopPropagation();
}
