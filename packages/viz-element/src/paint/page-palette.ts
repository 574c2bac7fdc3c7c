import { html, type LitElement, type ReactiveController } from 'lit';
import { colourNames, light, paletteBy, readable, type ColourName, type Palette } from './colours.js';

/**
 * A CSS property for each colour. They are set on a single hidden element, whose computed style then has every colour
 * with all variables resolved.
 */
const CARRIERS: Readonly<Record<ColourName, string>> = {
  background: 'background-color',
  card: 'caret-color',
  ink: 'color',
  muted: 'border-top-color',
  line: 'border-right-color',
  control: 'border-bottom-color',
  positive: 'border-left-color',
  negative: 'outline-color',
  gradient: 'text-decoration-color',
  'gradient-ground': 'column-rule-color',
};

/** Styles of the probe. Its second element has a transition, whose end signals that colours have changed. */
export const paletteRules = `
  .palette, .palette-change {
    position: absolute;
    visibility: hidden;
    forced-color-adjust: none;
    ${colourNames.map((name) => `${CARRIERS[name]}: ${readable(`var(--_${name})`)};`).join('\n')}
  }
  .palette-change {
    transition: all 1ms;
  }`;

/**
 * The colours of the page, for what keeps those that it was painted in: calls `paint` whenever they change. That includes
 * prints, which are light. Their styles do not apply yet when the browser asks for the picture.
 */
export class PagePalette implements ReactiveController {
  /** Hidden elements for reading the colours, to be rendered in the host. */
  readonly probe = html`<i class="palette"></i><i class="palette-change" @transitionend=${this}></i>`;
  readonly #host: LitElement;
  readonly #paint: () => void;

  constructor(host: LitElement, paint: () => void) {
    this.#host = host;
    this.#paint = paint;
    host.addController(this);
  }

  /** The colours in force; the light ones if the probe is not rendered. */
  get palette(): Palette {
    return pagePalette(this.#host.renderRoot) ?? light;
  }

  hostConnected(): void {
    for (const event of PRINTS) addEventListener(event, this);
  }

  hostDisconnected(): void {
    for (const event of PRINTS) removeEventListener(event, this);
  }

  handleEvent({ type }: Event): void {
    const scheme = type === PRINTS[0] ? 'light' : '';
    this.#host.renderRoot.querySelector<HTMLElement>('.palette')?.style.setProperty('color-scheme', scheme);
    this.#paint();
  }
}

const PRINTS = ['beforeprint', 'afterprint'] as const;

/** The colours in force in a root that contains the probe; undefined if it does not. */
export function pagePalette(root: ParentNode): Palette | undefined {
  const probe = root.querySelector('.palette');
  if (probe === null) return undefined;
  const style = getComputedStyle(probe);
  return paletteBy((name) => style.getPropertyValue(CARRIERS[name]));
}
