import type { Fault } from '@bp-graph/core';
import { html, LitElement, type CSSResult, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { adoptStylesAgain } from './add-styles.js';
import { fire } from './fire.js';
import { tell } from './fault/tell.js';
import { faultWords } from './fault/words.js';
import type { Joined, JoinedHost } from './joined.js';
import { codeOf, hostOf, languageOf, languages } from './language.js';
import { heldBy, oneOf, table, text } from './rules.js';
import type { Labels } from './words/labels.js';
import { learn } from './words/learn.js';
import type { Tongue } from './words/tongue.js';

/**
 * Base class of all elements. Follows the page's colour scheme, or the reader's if the page declares none. A property
 * that is given an invalid value keeps its previous one, and the element reports the fault.
 *
 * @cssprop --bp-background - Background of the element; none by default.
 * @cssprop --bp-card - Background of the frame.
 * @cssprop --bp-ink - Text and values.
 * @cssprop --bp-muted - Secondary text.
 * @cssprop --bp-line - Hairlines.
 * @cssprop --bp-control - Borders of controls.
 * @cssprop --bp-positive - Weights above 0.
 * @cssprop --bp-negative - Weights below 0.
 * @cssprop --bp-gradient - Gradients.
 * @cssprop --bp-gradient-ground - Background of gradients.
 * @cssprop --bp-radius - Corner radius.
 * @cssprop --bp-space - Space between controls, `8px` by default; all other spacing is a multiple of it.
 * @cssprop --bp-font - Font family of all text.
 * @cssprop --bp-font-size - Font size in px or rem, `0.9375rem` by default; headings, remarks and the drawing scale
 * with it.
 */
export abstract class BpElement extends LitElement {
  /** `light` or `dark`, overriding the page and the reader's preference. */
  @property({ rule: oneOf(['light', 'dark']), reflect: true }) accessor scheme: 'light' | 'dark' | undefined;

  /** The language of all words, `en` or `zh`; defaults to that of the page. */
  @property({ rule: oneOf(languages, codeOf) }) accessor locale: string | undefined;
  /** Words that replace the built-in ones, part by part. */
  @property({ rule: table, attribute: false }) accessor labels: Labels | undefined;

  /** The connection to the graph or session that the element shows, for elements that have one. */
  protected readonly joined: Joined<JoinedHost> | undefined;
  readonly #states = this.attachInternals().states;
  /** The fault of each property whose latest value was refused; the property keeps what it held. */
  readonly #refused = new Map<PropertyKey, Fault>();
  #message = '';
  #told = '';
  #isLearning = false;
  readonly #languages = new MutationObserver(() => {
    this.requestUpdate();
  });

  /** Wraps the setter of every property so that it accepts only what its rule allows. */
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
          let held: unknown;
          try {
            held = heldBy(rule, where, given);
          } catch (fault) {
            this.#refused.set(name, fault as Fault);
            this.requestUpdate();
            return;
          }
          own.set?.call(this, held);
          if (this.#refused.delete(name)) this.requestUpdate();
        },
      });
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#states.delete('unschemed');
    if (getComputedStyle(this).colorScheme === 'normal') this.#states.add('unschemed');
    this.#watchLanguage(this);
    for (const event of PRINTS) addEventListener(event, this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#languages.disconnect();
    for (const event of PRINTS) removeEventListener(event, this.#print);
  }

  /** Prints are light, but their styles do not apply yet when canvases have to be painted for them. */
  readonly #print = ({ type }: Event): void => {
    this.#states[type === PRINTS[0] ? 'add' : 'delete']('printed');
    this.updated(new Map());
  };

  /** Watches all roots that an element lies in, since a change within a shadow root is not seen outside. */
  #watchLanguage(inner: Element): void {
    this.#languages.observe(inner.getRootNode(), { attributeFilter: ['lang'], subtree: true });
    const host = hostOf(inner);
    if (host !== undefined) this.#watchLanguage(host);
  }

  adoptedCallback(): void {
    adoptStylesAgain(this, (this.constructor as typeof LitElement).elementStyles as CSSResult[]);
  }

  protected override update(changed: PropertyValues): void {
    const message = (this.#message = this.wrong().join('\n'));
    // A message shown in English while its translation loads is reported once, translated.
    const isNew = message !== this.#told && !this.#isLearning;
    if (isNew) this.#told = message;
    if (isNew && message !== '') fire(this, 'bp-error', { message });
    super.update(changed);
  }

  /** What is wrong, one sentence each: refused values, an unusable `for`, and whatever the subclass found. */
  protected wrong(found: readonly unknown[] = []): string[] {
    const said = faultWords(this.tongue());
    return [...this.#refused.values(), ...(this.joined?.faults ?? []), ...found].map((fault) =>
      tell(fault, said),
    );
  }

  /** The message of what is wrong, or else of what the element is waiting for. */
  protected get notice(): TemplateResult | typeof nothing {
    const tongue = this.tongue();
    const awaited = this.joined?.awaited;
    if (this.#message !== '')
      return html`<p class="message" role="alert" lang=${tongue.language}>${this.#message}</p>`;
    if (awaited === undefined) return nothing;
    return html`<p role="status" lang=${tongue.language}>${faultWords(tongue).waits(`#${awaited}`)}</p>`;
  }

  /** The language and labels in force: the element's own, or else those of the element it is joined to. */
  protected tongue(): Tongue {
    const speaker = this.joined?.speaker;
    const language = languageOf(this, this.locale ?? speaker?.locale);
    this.#isLearning = learn(language, this);
    return { language, labels: this.labels ?? speaker?.labels };
  }
}

const PRINTS = ['beforeprint', 'afterprint'] as const;

/** Defines an element, unless another copy of this library already has, or there is no DOM. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!('customElements' in globalThis)) return;
  if (customElements.get(tag) === undefined) customElements.define(tag, element);
}
