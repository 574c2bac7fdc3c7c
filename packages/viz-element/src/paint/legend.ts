import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../scene/scene.js';

/** The key to lines and colours, if the scene has any weighted lines. */
export function paintLegend({
  wires,
  glyphs,
  chips,
  words: { legend, flags },
}: Scene): TemplateResult | typeof nothing {
  if (!wires.some(({ weighted }) => weighted)) return nothing;
  const parts = glyphs.flatMap((glyph) => glyph.parts);
  // Not every drawing of a place shows its heat map.
  const hasHeat = parts.some(
    ({ stop, marks }) => stop.reading.heat && marks.some(({ kind }) => kind === 'grid'),
  );
  const lacksValues = parts.some(({ stop }) => stop.reading.snapshot.value === undefined);
  const alone = [
    // The sign stands alone on one of many units, and on a chip.
    ...glyphs.flatMap(({ outline, parts }) => (outline === 'brief' ? parts : [])),
    ...chips.filter(({ sign }) => sign),
  ];
  const marks = new Set(alone.map(({ stop: { flag } }) => flag && flags[flag]));
  const hasSigns = wires.some(({ sign }) => sign !== 0);
  return html`<div class="legend" part="legend">
    ${
      hasSigns
        ? html`<span><i class="key positive"></i>${legend.above}</span>
            <span><i class="key negative"></i>${legend.below}</span>
            <span><i class="key thin"></i><i class="key thick"></i>${legend.size}</span>`
        : nothing
    }
    <span><i class="key gradient"></i>${legend.gradient}</span>
    ${hasHeat ? html`<span><i class="key shades"></i>${legend.heat}</span>` : nothing}
    ${lacksValues ? html`<span>${legend.missing}</span>` : nothing}
    ${[...marks].map((mark) => mark && html`<span>${mark}</span>`)}
  </div>`;
}

/** The styles of the legend. */
export const legendRules = `
  .legend {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--_s1) var(--_s8);
    padding: var(--_s2) var(--_s7) var(--_s4);
    font-size: calc(11 * var(--_px));
    color: var(--_muted);
  }
  .key {
    forced-color-adjust: none;
    display: inline-block;
    width: 20px;
    margin-inline: var(--_s2);
    vertical-align: middle;
    border-top: 3px solid var(--_muted);
  }
  .key.positive {
    border-color: var(--_positive);
  }
  .key.negative {
    border-top-style: dashed;
    border-color: var(--_negative);
  }
  .key.thin {
    width: 12px;
    border-top-width: 1.5px;
  }
  .key.thick {
    width: 12px;
    border-top-width: 5px;
  }
  .key.gradient {
    border-top-style: dotted;
    border-color: var(--_gradient);
  }
  .key.shades {
    height: 8px;
    border: 1px solid var(--_line);
    background: linear-gradient(to right, var(--_negative), var(--_card), var(--_positive));
  }`;
