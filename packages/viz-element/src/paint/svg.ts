import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { round, type Box, type Mark, type TextMark } from '../scene/mark.js';
import {
  pixelSize,
  type Scene,
  type SceneChip,
  type SceneGlyph,
  type ScenePart,
  type SceneWire,
  type Stop,
} from '../scene/scene.js';
import type { Viewport } from '../zoom/viewport.js';
import { strengthOf, type Attention } from './attention.js';
import { lookOfChip, lookOfGlyph, lookOfLight, lookOfMark, lookOfWire, markedParts } from './draw-scene.js';
import type { LookName } from './looks.js';
import { gridPaths } from './grid-paths.js';
import { classes, moved } from './svg-attributes.js';

/** A scene as an SVG template. Focusable parts have the key of their stop in `data-stop`. */
export function paintSvg(scene: Scene, attention: Attention, name: string, view: Viewport): TemplateResult {
  const { width, height } = pixelSize(scene);
  return html`<svg
    part="drawing"
    class=${attention.moving ? 'moving' : ''}
    width=${width}
    height=${height}
    viewBox=${viewBox(scene, view)}
    role="group"
    aria-label=${name}
  >
    <g>
      ${scene.wires.map(({ band }) => (band === undefined ? nothing : svg`<path class="band" d=${band} />`))}
    </g>
    <g>${scene.ties.map(({ path }) => svg`<path class="tie" d=${path} />`)}</g>
    <g class="wires">${scene.wires.map((wire) => paintWire(wire, attention))}</g>
    <g>${scene.glyphs.map((glyph) => paintGlyph(glyph, attention))}</g>
    <g>${scene.chips.map((chip) => paintChip(chip, attention))}</g>
  </svg>`;
}

/** Only the highlighted lines of a scene, to lie beneath a canvas: animating them there costs no repainting. */
export function paintLights(scene: Scene, attention: Attention, view: Viewport): TemplateResult {
  return html`<svg
    class="lights ${attention.moving ? 'moving' : ''}"
    aria-hidden="true"
    viewBox=${viewBox(scene, view)}
  >
    ${scene.wires.map((wire) => (attention.lit.has(wire.id) ? paintWire(wire, attention) : nothing))}
  </svg>`;
}

function viewBox({ width, height, scale }: Scene, { zoom, x, y }: Viewport): string {
  return [-x / zoom / scale, -y / zoom / scale, width / zoom, height / zoom].map(round).join(' ');
}

function paintWire(wire: SceneWire, attention: Attention): SVGTemplateResult {
  const { id, stop, path, thickness } = wire;
  return svg`<path class=${classes(lookOfWire(wire))} d=${path} stroke-width=${round(thickness)} />
    ${attention.lit.has(id) ? svg`<path class=${classes(lookOfLight(attention))} d=${path} />` : nothing}
    <path class="reach" d=${path} data-stop=${stop} />`;
}

function paintGlyph(glyph: SceneGlyph, attention: Attention): SVGTemplateResult {
  const { x, y, radius, label, ornaments, parts } = glyph;
  const look = lookOfGlyph(glyph, attention);
  return svg`<g class="glyph" part="glyph">
    ${paintBox(glyph, radius, look)}
    ${parts.length > 1 ? markedParts(glyph, attention).map((box) => paintBox(box, radius, lookOfMark(attention))) : nothing}
    <g transform=${moved(x, y)}>${ornaments.map((mark) => paintMark(mark))}</g>
    ${parts.map((part) => paintStop(part.stop, attention, paintMarks(part, x, y, attention)))}
    ${label === undefined ? nothing : paintText(label)}
  </g>`;
}

function paintChip(chip: SceneChip, attention: Attention): SVGTemplateResult {
  const { stop, room, sign } = chip;
  const { x, y } = stop;
  const look = lookOfChip(chip, attention);
  const hidden = room || attention.shown.has(stop.key) ? '' : 'hidden';
  return svg`<g class="glyph chip ${hidden}" part="chip">${paintStop(stop, attention, paintMarks(chip, x, y, attention), paintBox(stop, 8, look))}</g>
    ${sign === undefined ? nothing : svg`<g class="sign" transform=${moved(x, y)}>${paintText(sign)}</g>`}`;
}

function paintBox({ x, y, width, height }: Box, radius: number, look: LookName): SVGTemplateResult {
  return svg`<rect class=${classes(look)} x=${round(x - width / 2)} y=${round(y - height / 2)} width=${width} height=${height} rx=${radius} />`;
}

/** The ring of the focus is above the box of a stop, if that has one of its own, and beneath its marks. */
function paintStop(
  stop: Stop,
  { tabStop }: Attention,
  marks: SVGTemplateResult,
  box: SVGTemplateResult | typeof nothing = nothing,
): SVGTemplateResult {
  const { x, y, width, height, key, description } = stop;
  return svg`<g class="stop" data-stop=${key} role="img" tabindex=${key === tabStop ? 0 : -1} aria-label=${description}>
    ${box}
    <rect class="ring" x=${round(x - width / 2 + 2.5)} y=${round(y - height / 2 + 2.5)} width=${width - 5} height=${height - 5} rx=${Math.min(12, height / 4)} />
    ${marks}
  </g>`;
}

function paintMarks(
  { stop, marks }: ScenePart,
  x: number,
  y: number,
  attention: Attention,
): SVGTemplateResult {
  return svg`<g transform=${moved(x, y)}>${marks.map((mark) => paintMark(mark, strengthOf(mark, stop, attention)))}</g>`;
}

function paintMark(mark: Mark, strength = 1): SVGTemplateResult {
  const opacity = strength === 1 ? nothing : round(strength);
  if (mark.kind === 'text') return paintText(mark, opacity);
  if (mark.kind === 'dot')
    return svg`<circle class=${classes(mark.ink)} cx=${round(mark.x)} cy=${round(mark.y)} r=${mark.r} opacity=${opacity} />`;
  if (mark.kind === 'path') return svg`<path class=${classes(mark.ink)} d=${mark.d} opacity=${opacity} />`;
  return svg`<g opacity=${opacity}>${gridPaths(mark).map(({ look, d }) => svg`<path class=${classes(look)} d=${d} />`)}</g>`;
}

function paintText(
  { x, y, text, ink, size, anchor }: TextMark,
  opacity: string | typeof nothing = nothing,
): SVGTemplateResult {
  return svg`<text class=${classes(ink)} x=${round(x)} y=${round(y)} font-size=${size} text-anchor=${anchor} opacity=${opacity}>${text}</text>`;
}
