import type { GraphSnapshot } from '@bp-graph/graph';
import type { Arrangement, Chip, PlacedGlyph, PlacedWire } from './arrangement.js';
import type { Mark, TextMark } from './mark.js';
import { DENSE } from './place-wires.js';
import { Readings, WHOLE, type Heat, type Reading } from './reading.js';
import type { Scene, SceneChip, SceneGlyph, ScenePart, SceneWire, Stop } from './scene.js';
import type { Sheet } from './sheet.js';
import { stageOf, type ChipSeat, type Seat, type Stage } from './stage.js';
import { cornerOf, flagMarks, flagOf, flagSign, flagWords, unitSign, type Flag } from './flag.js';
import { toneOf } from './tone.js';
import { chipMarks, type Outline, type Plan } from './view/index.js';
import type { PictureWords } from './words.js';

/**
 * Fills an arrangement with the numbers of a snapshot of the same graph. The stage, which depends on the arrangement
 * alone, can be passed in to reuse it.
 */
export function composeScene(
  arrangement: Arrangement,
  snapshot: GraphSnapshot,
  stage: Stage = stageOf(arrangement, snapshot),
  heat?: Heat,
): Scene {
  const { sheet, scale, width, height } = arrangement;
  const readings = new Readings(snapshot, heat);
  const glyphs = arrangement.glyphs.map(
    (glyph, i) => new ComposedGlyph(glyph, stage.seats[i], readings, sheet),
  );
  const chips = stage.chips.map((chip) => new ComposedChip(chip, readings, sheet));
  let stops: readonly Stop[] | undefined;
  return {
    scale,
    width,
    height,
    down: sheet.down,
    words: sheet.words,
    glyphs,
    wires: arrangement.wires.map((wire) => sceneWire(wire, readings)),
    ties: arrangement.ties,
    chips,
    links: stage.links,
    get stops() {
      return (stops ??= inOrder(stage, glyphs, chips));
    },
  };
}

/** Line width by the magnitude of a weight: 1.4 px at 0, approaching 6 px for large ones. */
export function thicknessOf(weight: number | undefined): number {
  if (weight === undefined || Number.isNaN(weight)) return THINNEST;
  const size = Math.min(Math.abs(weight), 1e9);
  return THINNEST + (4.6 * size) / (1 + size);
}

const THINNEST = 1.4;

/** A glyph that creates its marks lazily; glyphs out of view cost next to nothing. */
class ComposedGlyph implements SceneGlyph {
  readonly parts: readonly ScenePart[];
  readonly #placed: PlacedGlyph;
  readonly #sheet: Sheet;
  #marks: readonly (readonly Mark[])[] | undefined;

  constructor(placed: PlacedGlyph, seats: readonly Seat[], readings: Readings, sheet: Sheet) {
    this.#placed = placed;
    this.#sheet = sheet;
    this.parts = seats.map(
      (seat, i) => new ComposedPart(seat, readings, sheet.words, () => this.#drawn()[i]),
    );
  }

  get id(): string {
    return this.#placed.glyph.id;
  }

  get x(): number {
    return this.#placed.x;
  }

  get y(): number {
    return this.#placed.y;
  }

  get width(): number {
    return this.#placed.width;
  }

  get height(): number {
    return this.#placed.height;
  }

  get outline(): Outline {
    return this.#placed.glyph.view.outline;
  }

  get radius(): number {
    const { plan } = this.#placed;
    return plan.radius ?? radiusOf(this.outline, plan);
  }

  get label(): TextMark | undefined {
    return this.#placed.label;
  }

  get ornaments(): readonly Mark[] {
    const { glyph, plan } = this.#placed;
    return glyph.view.ornaments?.(plan, this.#sheet) ?? [];
  }

  get tone(): number {
    return toneOf(this.parts.at(-1)?.stop.reading.value);
  }

  #drawn(): readonly (readonly Mark[])[] {
    const { glyph, plan } = this.#placed;
    const readings = this.parts.map(({ stop }) => stop.reading);
    return (this.#marks ??= this.#flagged(glyph.view.draw(readings, plan, this.#sheet)));
  }

  /** Adds the flags: in words if there is room below, otherwise as a single sign for the last flag of its nodes. */
  #flagged(marks: readonly (readonly Mark[])[]): readonly (readonly Mark[])[] {
    const { glyph, plan } = this.#placed;
    const flags = this.parts.map(({ stop }) => stop.flag);
    const { grain } = glyph.view;
    if (grain === undefined || grain === 'whole') {
      const drawn = flagMarks(flags, plan.parts, this.#sheet, glyph.tags.length > 0);
      return marks.map((own, i) => [...own, ...drawn[i]]);
    }
    const flag = flags.findLast((found) => found !== undefined);
    if (flag === undefined) return marks;
    const sheet = this.#sheet;
    return marks.map((own) =>
      grain === 'any'
        ? [...own, flagSign(flag, cornerOf({ ...plan, x: 0, y: 0 }), sheet)]
        : own.map((mark) => (mark.kind === 'grid' ? unitSign(flag, mark, sheet) : mark)),
    );
  }
}

/** A place and the marks drawn for it. */
class ComposedPart implements ScenePart {
  readonly stop: Stop;
  readonly #draw: () => readonly Mark[];

  constructor(seat: Seat, readings: Readings, words: PictureWords, draw: () => readonly Mark[]) {
    this.stop = new SeatedStop(seat, readings, words);
    this.#draw = draw;
  }

  get marks(): readonly Mark[] {
    return this.#draw();
  }
}

function radiusOf(outline: Outline, { width, height }: Plan): number {
  if (outline === 'round') return Math.min(width, height) / 2;
  return outline === 'square' ? 14 : 8;
}

function sceneWire(
  { wire, curves, path, box, band, fine, carrier }: PlacedWire,
  readings: Readings,
): SceneWire {
  // The mean of a whole matrix says nothing about this wire.
  const weight =
    wire.weight === undefined || wire.weight.unit === WHOLE ? undefined : readings.value(wire.weight);
  const sign = weight === undefined || Number.isNaN(weight) ? 0 : (Math.sign(weight) as -1 | 0 | 1);
  return {
    id: wire.id,
    stop: carrier,
    curves,
    path,
    box,
    ...(band && { band }),
    sign,
    dense: fine < DENSE,
    thickness: fine * thicknessOf(weight),
    weighted: wire.weight !== undefined,
  };
}

class ComposedChip implements SceneChip {
  readonly stop: Stop;
  readonly #chip: Chip;
  readonly #sheet: Sheet;

  constructor({ seat, chip }: ChipSeat, readings: Readings, sheet: Sheet) {
    this.stop = new SeatedStop(seat, readings, sheet.words);
    this.#chip = chip;
    this.#sheet = sheet;
  }

  get room(): boolean {
    return this.#chip.room;
  }

  get sign(): TextMark | undefined {
    const { flag } = this.stop;
    const at = this.room ? cornerOf({ ...this.#chip, x: 0, y: 0 }) : this.#chip.sign;
    return flag === undefined || at === undefined ? undefined : flagSign(flag, at, this.#sheet);
  }

  get marks(): readonly Mark[] {
    return chipMarks(this.stop.reading, this.#chip.name, this.#chip, this.#sheet);
  }
}

/** A stop that reads its numbers lazily. */
class SeatedStop implements Stop {
  readonly #seat: Seat;
  readonly #readings: Readings;
  readonly #words: PictureWords;
  #reading: Reading | undefined;
  #flag: Flag | undefined | null = null;

  constructor(seat: Seat, readings: Readings, words: PictureWords) {
    this.#seat = seat;
    this.#readings = readings;
    this.#words = words;
  }

  get key(): string {
    return this.#seat.key;
  }

  get id(): string {
    return this.#seat.id;
  }

  get title(): string {
    return this.#seat.title;
  }

  get layer(): number {
    return this.#seat.layer;
  }

  get x(): number {
    return this.#seat.x;
  }

  get y(): number {
    return this.#seat.y;
  }

  get width(): number {
    return this.#seat.width;
  }

  get height(): number {
    return this.#seat.height;
  }

  get reading(): Reading {
    return (this.#reading ??= this.#readings.at(this.#seat.place));
  }

  get flag(): Flag | undefined {
    return this.#flag === null ? (this.#flag = flagOf(this.reading)) : this.#flag;
  }

  get description(): string {
    const { tally, value, gradient, count } = this.reading;
    const flag = this.flag === undefined ? undefined : flagWords(this.flag, this.#words);
    return this.#words.announced(this.title, tally ?? value, gradient, count, flag);
  }
}

function inOrder({ order }: Stage, glyphs: readonly SceneGlyph[], chips: readonly SceneChip[]): Stop[] {
  const seated = [...glyphs.flatMap(({ parts }) => parts), ...chips];
  return order.map((i) => seated[i].stop);
}
