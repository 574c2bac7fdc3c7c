import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { round, type Mark, type TextMark } from '../scene/mark.js';
import type { Scene, SceneChip, SceneGlyph, SceneWire, Stop } from '../scene/scene.js';

/** What the reader points at: it changes the look of a scene, never its numbers or its places. */
export interface Attention {
  /** Key of the stop that Tab leads to. */
  readonly tabStop: string | undefined;
  /** Keys of stops whose chip is shown even without room. */
  readonly shown: ReadonlySet<string>;
  /** What is selected, by id of the place. */
  readonly selected: string | undefined;
  /** Lines along which the gradient of what is attended to comes back. */
  readonly lit: ReadonlySet<string>;
  /** Whether the light runs along the lines. */
  readonly moving: boolean;
}

/** A scene as SVG for Lit. Focusable parts carry the key of their stop in `data-stop`. */
export function paintSvg(scene: Scene, attention: Attention, name: string): TemplateResult {
  return html`<svg
    part="drawing"
    class=${attention.moving ? 'moving' : ''}
    width=${Math.floor(scene.width * scene.scale)}
    height=${Math.ceil(scene.height * scene.scale)}
    viewBox="0 0 ${scene.width} ${scene.height}"
    role="group"
    aria-label=${name}
  >
    <g class="ties">${scene.ties.map(({ path }) => svg`<path d=${path} />`)}</g>
    <g class="wires">${scene.wires.map((wire) => paintWire(wire, attention))}</g>
    <g>${scene.glyphs.map((glyph) => paintGlyph(glyph, attention))}</g>
    <g>${scene.chips.map((chip) => paintChip(chip, attention))}</g>
  </svg>`;
}

const SIGNS = { '-1': 'negative', '0': 'plain', '1': 'positive' } as const;

function paintWire({ id, path, sign, thickness }: SceneWire, { lit }: Attention): SVGTemplateResult {
  return svg`<path class="wire ${SIGNS[sign]}" d=${path} stroke-width=${round(thickness)} />
    ${lit.has(id) ? svg`<path class="light" d=${path} />` : nothing}
    <path class="reach" d=${path} data-stop=${id} />`;
}

function paintGlyph(
  { x, y, width, height, outline, radius, label, ornaments, parts }: SceneGlyph,
  attention: Attention,
): SVGTemplateResult {
  const selected = parts.some(({ stop }) => stop.id === attention.selected);
  return svg`<g class="glyph ${outline} ${selected ? 'selected' : ''}" part="glyph">
    <rect class="outline" x=${round(x - width / 2)} y=${round(y - height / 2)} width=${width} height=${height} rx=${radius} />
    <g transform=${at(x, y)}>${ornaments.map(paintMark)}</g>
    ${parts.map(({ stop, marks }) => paintStop(stop, attention, svg`<g transform=${at(x, y)}>${marks.map(paintMark)}</g>`))}
    ${label === undefined ? nothing : paintText(label)}
  </g>`;
}

function paintChip({ stop, marks, room }: SceneChip, attention: Attention): SVGTemplateResult {
  const { x, y, width, height } = stop;
  const classes = [
    stop.id === attention.selected ? 'selected' : '',
    room || attention.shown.has(stop.key) ? '' : 'hidden',
  ];
  const body = svg`<rect class="outline" x=${round(x - width / 2)} y=${round(y - height / 2)} width=${width} height=${height} rx="8" />
    <g transform=${at(x, y)}>${marks.map(paintMark)}</g>`;
  return svg`<g class="glyph chip ${classes.join(' ')}" part="chip">${paintStop(stop, attention, body)}</g>`;
}

function paintStop(stop: Stop, { tabStop }: Attention, body: SVGTemplateResult): SVGTemplateResult {
  const { x, y, width, height, key, description } = stop;
  return svg`<g class="stop" data-stop=${key} role="img" tabindex=${key === tabStop ? 0 : -1} aria-label=${description}>
    <rect class="ring" x=${round(x - width / 2 + 3)} y=${round(y - height / 2 + 3)} width=${width - 6} height=${height - 6} rx=${Math.min(12, height / 4)} />
    ${body}
  </g>`;
}

function paintMark(mark: Mark): SVGTemplateResult {
  if (mark.kind === 'text') return paintText(mark);
  if (mark.kind === 'dot')
    return svg`<circle class=${mark.ink} cx=${round(mark.x)} cy=${round(mark.y)} r=${mark.r} />`;
  return svg`<path class=${mark.ink} d=${mark.d} />`;
}

function paintText({ x, y, text, ink, size, anchor }: TextMark): SVGTemplateResult {
  return svg`<text class=${ink} x=${round(x)} y=${round(y)} font-size=${size} text-anchor=${anchor}>${text}</text>`;
}

function at(x: number, y: number): string {
  return `translate(${round(x)} ${round(y)})`;
}
