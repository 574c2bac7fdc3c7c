import type { Box, GridMark, TextMark } from '../scene/mark.js';
import type { SceneWire } from '../scene/scene.js';
import { overlaps } from '../scene/mark.js';
import { TYPE } from '../scene/sheet.js';
import { mixed, type Palette } from './colours.js';
import type { Pen } from './draw-scene.js';
import { patchesOf } from './grid-paths.js';
import { allLooks, type LookName } from './looks.js';

/** Where and how to draw, and what is visible. */
export interface CanvasTask {
  readonly context: CanvasRenderingContext2D;
  readonly palette: Palette;
  readonly font: string;
  /** The visible region, in scene units. */
  readonly seen: Box;
  /** CSS pixels per scene unit. Text that would be too small to read is skipped. */
  readonly scale: number;
}

/** The smallest font size worth drawing, in CSS pixels. */
const SMALLEST_LETTERS = 7;
/** The thinnest line, in CSS pixels. */
const FINEST = 0.6;
/** Line widths are quantised to multiples of this, in scene units. */
const BIN = 0.5;

/**
 * Draws on a canvas. Shapes of the same look are batched per layer, because switching colours and fonts is what takes
 * time.
 */
export class CanvasPen implements Pen {
  readonly legible: boolean;
  readonly #task: CanvasTask;
  readonly #wires = new Bins<SceneWire>();
  readonly #boxes = new Bins<readonly [Box, number]>();
  readonly #cells = new Bins<readonly [number, number, number, number]>();
  readonly #paths = new Bins<readonly [string, number, number]>();
  readonly #dots = new Bins<readonly [number, number, number]>();
  readonly #texts = new Bins<readonly [TextMark, number, number]>();
  #strength = 1;

  constructor(task: CanvasTask) {
    this.#task = task;
    this.legible = TYPE.value * task.scale >= SMALLEST_LETTERS;
  }

  wire(wire: SceneWire, look: LookName, thickness?: number): void {
    this.#wires.add(`${look} ${Math.ceil((thickness ?? allLooks[look].width ?? 1) / BIN)}`, wire);
  }

  path(d: string, x: number, y: number, look: LookName): void {
    this.#paths.add(this.#inked(look), [d, x, y]);
  }

  box(box: Box, radius: number, look: LookName): void {
    this.#boxes.add(look, [box, radius]);
  }

  patch({ x, y, width, height }: Box, look: LookName): void {
    const rim = Math.min(1 / this.#task.scale, height / 4);
    const [left, top] = [x - width / 2, y - height / 2];
    this.#cells.add('symbol', [left, top, width, height]);
    this.#cells.add(this.#inked(look), [left + rim, top + rim, width - 2 * rim, height - 2 * rim]);
  }

  dot(x: number, y: number, r: number, look: LookName): void {
    this.#dots.add(this.#inked(look), [x, y, r]);
  }

  text(text: TextMark, x: number, y: number): void {
    if (text.size * this.#task.scale < SMALLEST_LETTERS) return;
    this.#texts.add(`${text.ink} ${this.#strength} ${text.size} ${text.anchor}`, [text, x, y]);
  }

  grid(grid: GridMark, x: number, y: number): void {
    for (const { look, width, height, ...at } of patchesOf(grid))
      this.#cells.add(this.#inked(look), [at.x + x, at.y + y, width, height]);
  }

  strength(strength: number): void {
    this.#strength = strength;
  }

  begin(): void {
    // A canvas has no groups.
  }

  end(): void {
    // A canvas has no groups.
  }

  sees(box: Box): boolean {
    return overlaps(box, this.#task.seen, MARGIN);
  }

  layer(): void {
    const { context, scale } = this.#task;
    this.#paths.drain((key, paths) => {
      this.#drawPaths(key, paths);
    }, isBehind);
    this.#wires.drain((key, wires) => {
      const [look, bin] = key.split(' ');
      this.#use(look as LookName);
      context.lineWidth = Math.max(Number(bin) * BIN, FINEST / scale);
      context.beginPath();
      for (const { curves } of wires) (this.legible ? trace : traceStraight)(context, curves);
      context.stroke();
    });
    this.#boxes.drain((look, boxes) => {
      this.#use(look as LookName);
      context.beginPath();
      for (const [{ x, y, width, height }, radius] of boxes)
        context.roundRect(x - width / 2, y - height / 2, width, height, radius);
      this.#finish(look as LookName);
    });
    this.#cells.drain((key, cells) => {
      this.#take(key);
      // Snap to whole pixels, so that neighbouring cells leave no seam.
      const { a, d, e, f } = context.getTransform();
      const snapped = (at: number, scale: number, shift: number): number =>
        (Math.round(at * scale + shift) - shift) / scale;
      for (const [x, y, width, height] of cells) {
        const [left, top] = [snapped(x, a, e), snapped(y, d, f)];
        context.fillRect(left, top, snapped(x + width, a, e) - left, snapped(y + height, d, f) - top);
      }
    });
    this.#paths.drain((key, paths) => {
      this.#drawPaths(key, paths);
    });
    this.#dots.drain((key, dots) => {
      const look = this.#take(key);
      context.beginPath();
      for (const [x, y, r] of dots) {
        context.moveTo(x + r, y);
        context.arc(x, y, r, 0, 2 * Math.PI);
      }
      this.#finish(look);
    });
    this.#texts.drain((key, texts) => {
      const [, , size, anchor] = key.split(' ');
      this.#write(texts, key, Number(size), ANCHORS[anchor as TextMark['anchor']]);
    });
  }

  /** The key of a look at the current strength. */
  #inked(look: LookName): string {
    return this.#strength === 1 ? look : `${look} ${this.#strength}`;
  }

  /** Applies the look of a key. */
  #take(key: string): LookName {
    const [look, strength = '1'] = key.split(' ');
    this.#use(look as LookName, Number(strength));
    return look as LookName;
  }

  #write(
    texts: readonly (readonly [TextMark, number, number])[],
    key: string,
    size: number,
    align: keyof typeof SHIFTS,
  ): void {
    const { context, font, palette } = this.#task;
    const { weight = 400, halo } = allLooks[this.#take(key)];
    const face = `${weight} ${size}px ${font}`;
    context.font = face;
    context.textAlign = align;
    if (halo !== undefined) {
      // A rectangle behind the text does what an outline would, in a tenth of the time.
      context.fillStyle = palette.card;
      for (const [mark, x, y] of texts) {
        const width = widthOf(context, mark.text, face) + halo;
        const left = mark.x + x - halo / 2 - SHIFTS[align] * (width - halo);
        context.fillRect(left, mark.y + y - size * 0.8, width, size);
      }
      this.#take(key);
    }
    for (const [mark, x, y] of texts) context.fillText(mark.text, mark.x + x, mark.y + y);
  }

  #drawPaths(key: string, paths: readonly (readonly [string, number, number])[]): void {
    const { context } = this.#task;
    const { fill, stroke } = allLooks[this.#take(key)];
    for (const [d, x, y] of paths) {
      const path = pathOf(d);
      context.translate(x, y);
      if (fill !== undefined) context.fill(path);
      if (stroke !== undefined) context.stroke(path);
      context.translate(-x, -y);
    }
  }

  #finish(look: LookName): void {
    const { context } = this.#task;
    const { fill, stroke } = allLooks[look];
    if (fill !== undefined) context.fill();
    if (stroke !== undefined) context.stroke();
  }

  #use(look: LookName, strength = 1): void {
    const { context, palette } = this.#task;
    const { fill, stroke, width, dash, cap, opacity } = allLooks[look];
    if (fill !== undefined) context.fillStyle = mixed(fill, palette);
    if (stroke !== undefined) context.strokeStyle = mixed(stroke, palette);
    context.lineWidth = width ?? 1;
    context.lineCap = cap ?? 'butt';
    context.globalAlpha = (opacity ?? 1) * strength;
    context.setLineDash(dash === undefined ? [] : [...dash]);
  }
}

/** Labels may extend this far beyond their box. */
const MARGIN = 30;

/** The share of a text's width that is before its anchor. */
const SHIFTS = { left: 0, center: 0.5, right: 1 } as const;
const ANCHORS = { start: 'left', middle: 'center', end: 'right' } as const;

/** Bands and ties are drawn behind everything else. */
function isBehind(look: string): boolean {
  return look === 'tie' || look === 'band';
}

function trace(context: CanvasRenderingContext2D, curves: SceneWire['curves']): void {
  const [[start]] = curves;
  context.moveTo(start.x, start.y);
  for (const [, b, c, d] of curves) context.bezierCurveTo(b.x, b.y, c.x, c.y, d.x, d.y);
}

/** When zoomed out, curves look the same as straight lines, and those are faster. */
function traceStraight(context: CanvasRenderingContext2D, curves: SceneWire['curves']): void {
  const [[start]] = curves;
  context.moveTo(start.x, start.y);
  for (const [, , , end] of curves) context.lineTo(end.x, end.y);
}

const widths = new Map<string, number>();
const paths = new Map<string, Path2D>();

/** The width of a text in the current font, whose name `font` is part of the cache key. */
function widthOf(context: CanvasRenderingContext2D, text: string, font: string): number {
  return remembered(widths, `${font} ${text}`, () => context.measureText(text).width);
}

/** Path data, parsed once; the curves of activations recur in many glyphs. */
function pathOf(d: string): Path2D {
  return remembered(paths, d, () => new Path2D(d));
}

/** A cache that is full is emptied, so that it holds what has been needed lately. */
const MOST_REMEMBERED = 2000;

/** What a cache holds for a key; computed if it holds nothing. */
function remembered<T>(cache: Map<string, T>, key: string, compute: () => T): T {
  let held = cache.get(key);
  if (held === undefined) {
    if (cache.size >= MOST_REMEMBERED) cache.clear();
    cache.set(key, (held = compute()));
  }
  return held;
}

/** Groups things by key. */
class Bins<T> {
  readonly #bins = new Map<string, T[]>();

  add(key: string, thing: T): void {
    const bin = this.#bins.get(key);
    if (bin === undefined) this.#bins.set(key, [thing]);
    else bin.push(thing);
  }

  /** Passes on the collected things, bin by bin, and forgets them. */
  drain(
    draw: (key: string, things: readonly T[]) => void,
    wanted: (key: string) => boolean = () => true,
  ): void {
    for (const [key, things] of this.#bins) {
      if (!wanted(key)) continue;
      draw(key, things);
      this.#bins.delete(key);
    }
  }
}
