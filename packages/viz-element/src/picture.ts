import type { Graph, GraphSnapshot } from '@bp-graph/graph';
import { heatOf, type HeatKind } from './heat/heat.js';
import type { Frame } from './scene/frame.js';
import { roomFor, type Detail } from './scene/detail.js';
import { figureOf, sameStructure, type Figure } from './scene/figure.js';
import { fillFrame } from './scene/fill-frame.js';
import { composeScene } from './scene/compose-scene.js';
import { Past } from './scene/past.js';
import type { Heat } from './scene/reading.js';
import type { Scene, Stop } from './scene/scene.js';
import { stageOf, type Stage } from './scene/stage.js';
import { english } from './scene/words.js';

/**
 * The scene of the latest snapshot. Its figure is kept while the graph stays the same, its arrangement while the frame
 * does too, so that new numbers cost no layout.
 */
export class Picture {
  scene: Scene | undefined;
  /** What its places have shown lately. */
  readonly past = new Past();
  #snapshot: GraphSnapshot | undefined;
  #frame: Frame | undefined;
  #figure: Figure | undefined;
  #detail: Detail | undefined;
  #heat: HeatKind | undefined;
  #room = Infinity;
  #tones: Heat | undefined;
  /** How many snapshots the plane lags behind. */
  #lag = 0;
  #stage: Stage | undefined;

  /** All stops in reading order. */
  get stops(): readonly Stop[] {
    return this.scene?.stops ?? [];
  }

  /** Draws anew where something changed. What cannot be drawn leaves the picture as it was; why is returned. */
  update(snapshot: GraphSnapshot | undefined, frame: Frame, wish: Wish = PLAIN): unknown {
    const { detail, heat, running } = wish;
    const { words = english } = frame;
    if (snapshot === undefined || frame.width <= 0) return undefined;
    const room = roomFor(frame);
    const sameWords = words === (this.#frame?.words ?? english);
    const sameDetail = detail === this.#detail && room === this.#room && sameWords;
    const sameFrame = sameDetail && SIZES.every((name) => this.#frame?.[name] === frame[name]);
    const sameSnapshot = snapshot === this.#snapshot;
    if (sameFrame && sameSnapshot && heat === this.#heat && (running || this.#lag === 0)) return undefined;
    try {
      const sameGraph = this.#snapshot !== undefined && sameStructure(snapshot, this.#snapshot);
      const figure =
        (sameGraph && sameDetail ? this.#figure : undefined) ?? figureOf(snapshot, detail, room, words);
      const stage = (sameGraph && sameFrame ? this.#stage : undefined) ?? stageFor(figure, frame, snapshot);
      if (!sameGraph) this.#forget();
      this.scene = composeScene(stage.arrangement, snapshot, stage, this.#heatFor(snapshot, wish));
      [this.#snapshot, this.#frame, this.#figure, this.#stage] = [snapshot, frame, figure, stage];
      [this.#detail, this.#heat, this.#room] = [detail, heat, room];
      if (!sameSnapshot) this.past.note(this.scene);
      return undefined;
    } catch (error) {
      return error;
    }
  }

  #forget(): void {
    this.past.forget();
    this.#tones = undefined;
  }

  /** Nobody pays for a plane that is out of sight; it keeps what it had. */
  #heatFor(snapshot: GraphSnapshot, { graph, heat, isSeen, running }: Wish): Heat | undefined {
    if (graph === undefined) return undefined;
    const mayLag = (running && this.#lag < MOST_LAG) || !isSeen();
    if (heat === this.#heat && this.#tones !== undefined && mayLag) {
      this.#lag++;
      return this.#tones;
    }
    this.#lag = 0;
    return (this.#tones = heatOf(graph, snapshot, heat));
  }
}

/** What the reader asks of a picture. */
export interface Wish {
  readonly detail: Detail;
  readonly heat: HeatKind;
  /** What the plane of two inputs is evaluated on. */
  readonly graph: Graph | undefined;
  /** Whether the picture is in sight. */
  readonly isSeen: () => boolean;
  /** Whether it runs: then the plane need not keep up with every step. */
  readonly running: boolean;
}

const SIZES = ['width', 'digit', 'letters', 'layout'] as const;

/** While it runs, the plane is evaluated once for so many snapshots and one more. */
const MOST_LAG = 3;

const PLAIN: Wish = { detail: 'auto', heat: 'none', graph: undefined, isSeen: () => true, running: false };

function stageFor(figure: Figure, frame: Frame, snapshot: GraphSnapshot): Stage {
  return stageOf(fillFrame(figure, frame), snapshot);
}
