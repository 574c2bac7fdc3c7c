import { html, type TemplateResult } from 'lit';
import { colourNames, paletteBy, readable, type ColourName, type Palette } from './colours.js';

/** For each colour a property of one unseen element, whose computed value is the colour with all its variables resolved. */
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

/** The rules of those elements; the second one tells, by the end of a transition, that colours have changed. */
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

/** The elements that the colours of a page are read from. `changed` is called when they have become others. */
export function paletteProbe(changed: () => void): TemplateResult {
  return html`<i class="palette"></i><i class="palette-change" @transitionend=${changed}></i>`;
}

/** The colours that hold in the page around a root with such elements. */
export function pagePalette(root: ParentNode): Palette | undefined {
  const probe = root.querySelector('.palette');
  if (probe === null) return undefined;
  const style = getComputedStyle(probe);
  return paletteBy((name) => style.getPropertyValue(CARRIERS[name]));
}
