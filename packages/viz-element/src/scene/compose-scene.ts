import type { GraphSnapshot } from '@bp-graph/graph';
import type { Arrangement, PlacedGlyph, PlacedWire } from './arrangement.js';
import type { Box, Mark } from './mark.js';
import { Readings, WHOLE, type Reading } from './reading.js';
import type { Scene, SceneChip, SceneGlyph, ScenePart, SceneWire, Stop } from './scene.js';
import type { Sheet } from './sheet.js';
import { stageOf, type ChipSeat, type Seat, type Stage } from './stage.js';
import { toneOf } from './tone.js';
import { chipMarks, type Outline, type Plan } from './view/index.js';
import { describePlace } from './words.js';

/**
 * The scene of an arrangement with the numbers of a snapshot of the same graph. What depends on the arrangement alone
 * can be handed in, for the next scenes of it.
 */
export function composeScene(
  arrangement: Arrangement,
  snapshot: GraphSnapshot,
  stage: Stage = stageOf(arrangement, snapshot),
): Scene {
  const { sheet, scale, width, height } = arrangement;
  const readings = new Readings(snapshot);
  const glyphs = arrangement.glyphs.map((glyph, i) => sceneGlyph(glyph, stage.seats[i], readings, sheet));
  const chips = stage.chips.map((chip) => sceneChip(chip, readings, sheet));
  let stops: readonly Stop[] | undefined;
  return {
    scale,
    width,
    height,
    down: sheet.down,
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

/** Thickness of a line by the size of its weight: 1.4 px at 0, 6 px for ever larger ones. */
export function thicknessOf(weight: number | undefined): number {
  if (weight === undefined || Number.isNaN(weight)) return THINNEST;
  const size = Math.min(Math.abs(weight), 1e9);
  return THINNEST + (4.6 * size) / (1 + size);
}

const THINNEST = 1.4;
/** Lines finer than this share of the usual are too many for dashes. */
const DENSE = 0.7;

function sceneGlyph(
  placed: PlacedGlyph,
  seats: readonly Seat[],
  readings: Readings,
  sheet: Sheet,
): SceneGlyph {
  const { glyph, plan, label, x, y, width, height } = placed;
  const { view } = glyph;
  const stops = seats.map((seat) => new SeatedStop(seat, readings));
  let drawn: readonly (readonly Mark[])[] | undefined;
  const marks = (): readonly (readonly Mark[])[] =>
    (drawn ??= view.draw(
      stops.map(({ reading }) => reading),
      plan,
      sheet,
    ));
  return {
    id: glyph.id,
    x,
    y,
    width,
    height,
    outline: view.outline,
    radius: plan.radius ?? radiusOf(view.outline, plan),
    ...(label && { label }),
    ornaments: view.ornaments?.(plan, sheet) ?? [],
    get tone() {
      return toneOf(stops.at(-1)?.reading.value);
    },
    parts: stops.map((stop, i): ScenePart => ({
      stop,
      get marks() {
        return marks()[i];
      },
    })),
  };
}

function radiusOf(outline: Outline, { width, height }: Plan): number {
  if (outline === 'round') return Math.min(width, height) / 2;
  return outline === 'square' ? 14 : 8;
}

function sceneWire({ wire, curves, path, box, band, fine }: PlacedWire, readings: Readings): SceneWire {
  // The mean of a whole matrix says nothing of the wire.
  const weight =
    wire.weight === undefined || wire.weight.unit === WHOLE ? undefined : readings.value(wire.weight);
  const sign = weight === undefined || Number.isNaN(weight) ? 0 : (Math.sign(weight) as -1 | 0 | 1);
  return {
    id: wire.id,
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

function sceneChip({ seat, chip }: ChipSeat, readings: Readings, sheet: Sheet): SceneChip {
  const stop = new SeatedStop(seat, readings);
  let marks: readonly Mark[] | undefined;
  return {
    stop,
    room: chip.room,
    get marks() {
      return (marks ??= chipMarks(stop.reading, chip.name, chip, sheet));
    },
  };
}

/** A seat that reads its numbers when they are asked for. */
class SeatedStop implements Stop {
  readonly #seat: Seat;
  readonly #readings: Readings;
  #reading: Reading | undefined;

  constructor(seat: Seat, readings: Readings) {
    this.#seat = seat;
    this.#readings = readings;
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

  get x(): Box['x'] {
    return this.#seat.x;
  }

  get y(): Box['y'] {
    return this.#seat.y;
  }

  get width(): Box['width'] {
    return this.#seat.width;
  }

  get height(): Box['height'] {
    return this.#seat.height;
  }

  get reading(): Reading {
    return (this.#reading ??= this.#readings.at(this.#seat.place));
  }

  get description(): string {
    return describePlace(this.title, this.reading);
  }
}

function inOrder({ order }: Stage, glyphs: readonly SceneGlyph[], chips: readonly SceneChip[]): Stop[] {
  const stops = [...glyphs.flatMap(({ parts }) => parts), ...chips].map(({ stop }) => stop);
  const byKey = new Map(stops.map((stop) => [stop.key, stop]));
  return order.flatMap((key) => byKey.get(key) ?? []);
}
