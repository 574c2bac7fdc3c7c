import type { Box, GridMark, Mark, TextMark } from '../scene/mark.js';
import type { Scene, SceneChip, SceneGlyph, ScenePart, SceneWire, Stop } from '../scene/scene.js';
import { isDeed } from '../scene/flag.js';
import { isMarked, strengthOf, type Attention } from './attention.js';
import { shadeOf, type LookName } from './looks.js';

/** Draws shapes on some target, such as SVG text or a canvas. Marks are positioned relative to (x, y). */
export interface Pen {
  wire(wire: SceneWire, look: LookName, thickness?: number): void;
  path(d: string, x: number, y: number, look: LookName): void;
  box(box: Box, radius: number, look: LookName): void;
  /** A simplified glyph, for when text would be too small to read. */
  patch(box: Box, look: LookName): void;
  dot(x: number, y: number, r: number, look: LookName): void;
  text(text: TextMark, x: number, y: number): void;
  grid(grid: GridMark, x: number, y: number): void;
  /** Sets the opacity of whatever follows, from 0 to 1; initially 1. */
  strength(strength: number): void;
  /** Starts a group that represents a stop; `end` closes it. */
  begin(stop: Stop): void;
  end(): void;
  /** Starts a new layer on top of everything drawn so far. */
  layer(): void;
  /** Whether text is readable at this size; if not, glyphs are drawn as patches. */
  readonly legible: boolean;
  /** Whether a box is visible. */
  sees(box: Box): boolean;
}

const SIGNS = { '-1': 'wire.negative', '0': 'wire.plain', '1': 'wire.positive' } as const;

/** The look of a wire, by the sign of its weight. */
export function lookOfWire({ sign, dense }: SceneWire): LookName {
  return dense && sign < 0 ? 'wire.negative.dense' : SIGNS[sign];
}

/** The look of a glyph's border. */
export function lookOfGlyph(glyph: SceneGlyph, attention: Attention): LookName {
  const { outline, parts } = glyph;
  const usual = outline === 'chip' || outline === 'brief' ? (`outline.${outline}` as const) : 'outline';
  return lookOfBorder(parts, usual, parts.length === 1 ? markedParts(glyph, attention) : [], attention);
}

/** The parts of a glyph that are marked. If it has several, each has a box of its own, so that they can be told apart. */
export function markedParts({ parts }: Pick<SceneGlyph, 'parts'>, attention: Attention): readonly Box[] {
  return parts.map(({ stop }) => stop).filter((stop) => isMarked(stop, attention));
}

/** The look of a chip's border. */
export function lookOfChip(chip: SceneChip, attention: Attention): LookName {
  return lookOfBorder([chip], 'outline.chip', markedParts({ parts: [chip] }, attention), attention);
}

/** The look of a border; dashed if the part that other nodes read is clamped. */
function lookOfBorder(
  parts: readonly ScenePart[],
  usual: LookName,
  marked: readonly Box[],
  attention: Attention,
): LookName {
  const selected = marked.length > 0 ? '.selected' : '';
  if (isDeed(parts.at(-1)?.stop.flag)) return `outline${selected}.held`;
  return selected === '' ? usual : lookOfMark(attention);
}

/** The look of the border around what is marked: the colour of gradients, except while values flow forward. */
export function lookOfMark({ onward }: Attention): LookName {
  return onward === true ? 'outline.onward' : 'outline.selected';
}

/** The look of a highlighted line: gradients flow back, values flow forward. */
export function lookOfLight({ onward }: Attention): LookName {
  return onward === true ? 'light.onward' : 'light';
}

/**
 * Draws a scene from back to front: lines, glyphs, chips, and on top the chips without room that are shown while
 * hovered.
 */
export function drawScene(scene: Scene, attention: Attention, pen: Pen): void {
  for (const { band } of scene.wires) if (band !== undefined) pen.path(band, 0, 0, 'band');
  for (const { path } of scene.ties) if (path !== '') pen.path(path, 0, 0, 'tie');
  for (const wire of scene.wires)
    if (pen.sees(wire.box) && !attention.apart?.has(wire.id))
      pen.wire(wire, lookOfWire(wire), wire.thickness);
  for (const wire of scene.wires) if (attention.lit.has(wire.id)) pen.wire(wire, lookOfLight(attention));
  pen.layer();
  for (const glyph of scene.glyphs) if (pen.sees(glyph)) drawGlyph(glyph, attention, pen);
  for (const chip of scene.chips) {
    if (!pen.sees(chip.stop)) continue;
    if (chip.room) drawChip(chip, attention, pen);
    else drawSign(chip, pen);
  }
  pen.layer();
  for (const chip of scene.chips) {
    if (chip.room || !attention.shown.has(chip.stop.key)) continue;
    drawChip(chip, attention, pen);
    pen.layer();
  }
}

function drawGlyph(glyph: SceneGlyph, attention: Attention, pen: Pen): void {
  const { x, y, radius, ornaments, parts, label } = glyph;
  const look = lookOfGlyph(glyph, attention);
  if (!pen.legible && glyph.outline !== 'chip') {
    const last = parts.at(-1);
    if (last !== undefined) pen.strength(attention.strength?.(last.stop, 'value') ?? 1);
    pen.patch(glyph, markedParts(glyph, attention).length > 0 ? 'gradient' : shadeOf(glyph.tone));
    pen.strength(1);
    return;
  }
  pen.box(glyph, radius, look);
  if (parts.length > 1)
    for (const box of markedParts(glyph, attention)) pen.box(box, radius, lookOfMark(attention));
  for (const mark of ornaments) drawMark(mark, x, y, pen);
  for (const part of parts) {
    pen.begin(part.stop);
    drawMarks(part, x, y, attention, pen);
    pen.end();
  }
  if (label !== undefined) pen.text(label, 0, 0);
}

function drawChip(chip: SceneChip, attention: Attention, pen: Pen): void {
  const { stop } = chip;
  pen.begin(stop);
  pen.box(stop, 8, lookOfChip(chip, attention));
  drawMarks(chip, stop.x, stop.y, attention, pen);
  drawSign(chip, pen);
  pen.end();
}

function drawSign({ sign, stop }: SceneChip, pen: Pen): void {
  if (sign !== undefined) pen.text(sign, stop.x, stop.y);
}

function drawMarks({ stop, marks }: ScenePart, x: number, y: number, attention: Attention, pen: Pen): void {
  for (const mark of marks) {
    pen.strength(strengthOf(mark, stop, attention));
    drawMark(mark, x, y, pen);
  }
  pen.strength(1);
}

function drawMark(mark: Mark, x: number, y: number, pen: Pen): void {
  if (mark.kind === 'text') pen.text(mark, x, y);
  else if (mark.kind === 'grid') pen.grid(mark, x, y);
  else if (mark.kind === 'dot') pen.dot(mark.x + x, mark.y + y, mark.r, mark.ink);
  else pen.path(mark.d, x, y, mark.ink);
}
