import { html, type TemplateResult } from 'lit';
import { colourNames, paletteBy, readable, type ColourName, type Palette } from './colours.js';

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

/** Styles of the probe elements. The second one has a transition, whose end signals that colours have changed. */
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

/** Hidden elements for reading the page's colours. `changed` is called when these have changed. */
export function paletteProbe(changed: () => void): TemplateResult {
  return html`<i class="palette"></i><i class="palette-change" @transitionend=${changed}></i>`;
}

/** The colours in force in a root that contains the probe; undefined if it does not. */
export function pagePalette(root: ParentNode): Palette | undefined {
  const probe = root.querySelector('.palette');
  if (probe === null) return undefined;
  const style = getComputedStyle(probe);
  return paletteBy((name) => style.getPropertyValue(CARRIERS[name]));
}
