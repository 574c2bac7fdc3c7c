import type { Graph, GraphSnapshot } from '@bp-graph/graph';
import { heatOf, type HeatKind } from './heat/heat.js';
import type { Arrangement } from './scene/arrangement.js';
import type { Frame } from './scene/frame.js';
import type { Detail } from './scene/detail.js';
import { sameStructure } from './scene/figure.js';
import { fitFrame } from './scene/fit-frame.js';
import { composeScene } from './scene/compose-scene.js';
import { Past } from './scene/past.js';
import type { Heat } from './scene/reading.js';
import type { Scene, Stop } from './scene/scene.js';
import { stageOf, type Stage } from './scene/stage.js';

/**
 * The scene of the latest snapshot. Its arrangement is kept while the graph and the frame stay the same, so that new
 * numbers cost no layout.
 */
export class Picture {
  scene: Scene | undefined;
  /** What its places have shown lately. */
  readonly past = new Past();
  /** How high it would be by itself, where it has to do with less; 0 elsewhere. */
  held = 0;
  #snapshot: GraphSnapshot | undefined;
  #frame: Frame | undefined;
  #detail: Detail | undefined;
  #heat: HeatKind | undefined;
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
    if (snapshot === undefined || frame.width <= 0) return undefined;
    const sameFrame = detail === this.#detail && SIZES.every((name) => this.#frame?.[name] === frame[name]);
    const sameSnapshot = snapshot === this.#snapshot;
    if (sameFrame && sameSnapshot && heat === this.#heat && (running || this.#lag === 0)) return undefined;
    try {
      const sameGraph = this.#snapshot !== undefined && sameStructure(snapshot, this.#snapshot);
      const stage =
        (sameGraph && sameFrame ? this.#stage : undefined) ??
        stageOf(this.#arranged(snapshot, detail, frame, sameFrame), snapshot);
      if (!sameGraph) this.#forget();
      this.scene = composeScene(stage.arrangement, snapshot, stage, this.#heatFor(snapshot, wish));
      [this.#snapshot, this.#frame, this.#stage] = [snapshot, frame, stage];
      [this.#detail, this.#heat] = [detail, heat];
      if (!sameSnapshot) this.past.note(this.scene);
      return undefined;
    } catch (error) {
      return error;
    }
  }

  #arranged(
    snapshot: GraphSnapshot,
    detail: Detail,
    { height = Infinity, ...frame }: Frame,
    stays: boolean,
  ): Arrangement {
    const before = stays ? this.#stage?.arrangement : undefined;
    const free = fitFrame(snapshot, detail, frame, this.held > 0 ? undefined : before);
    const high = Math.ceil(free.height * free.scale);
    this.held = height < high ? high : 0;
    return this.held > 0 ? fitFrame(snapshot, detail, { ...frame, height }, before) : free;
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

const SIZES = ['width', 'height', 'digit', 'letters', 'layout', 'words'] as const;

/** While it runs, the plane is evaluated once for so many snapshots and one more. */
const MOST_LAG = 3;

const PLAIN: Wish = { detail: 'auto', heat: 'none', graph: undefined, isSeen: () => true, running: false };
