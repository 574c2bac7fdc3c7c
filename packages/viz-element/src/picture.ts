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
 * Keeps the scene of the latest snapshot. The arrangement is reused while graph and frame stay the same, so that new
 * numbers need no layout.
 */
export class Picture {
  scene: Scene | undefined;
  /** Recent values of the places in the picture. */
  readonly past = new Past();
  /** The height that the picture would need, in pixels, when it is fitted into less; 0 otherwise. */
  held = 0;
  #snapshot: GraphSnapshot | undefined;
  #frame: Frame | undefined;
  #detail: Detail | undefined;
  #heat: HeatKind | undefined;
  #sample: number | undefined;
  #tones: Heat | undefined;
  /** How many snapshots behind the heat maps are. */
  #lag = 0;
  #stage: Stage | undefined;

  /** All stops in reading order. */
  get stops(): readonly Stop[] {
    return this.scene?.stops ?? [];
  }

  /** Recomposes the scene if anything changed. If that fails, keeps the previous scene and returns the error. */
  update(snapshot: GraphSnapshot | undefined, frame: Frame, wish: Wish): unknown {
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
      if (wish.sample !== this.#sample) this.past.forget();
      this.#sample = wish.sample;
      if (!sameSnapshot) this.past.note(this.scene, wish.step);
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

  /**
   * Heat maps are expensive: while out of view, or a few steps behind in a running session, the previous ones are kept.
   */
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

/** How the picture is to be drawn. */
export interface Wish {
  readonly detail: Detail;
  readonly heat: HeatKind;
  /** The graph that heat maps are evaluated on. */
  readonly graph: Graph | undefined;
  /** Whether the picture is in view. */
  readonly isSeen: () => boolean;
  /** Whether the session is playing; heat maps then need not keep up with every step. */
  readonly running: boolean;
  /** The step of the run whose numbers the snapshot has, if there is a run. */
  readonly step?: number | undefined;
  /** The sample that the snapshot is narrowed to, if it is. */
  readonly sample?: number | undefined;
}

const SIZES = ['width', 'height', 'digit', 'letters', 'layout', 'words'] as const;

/** While playing, heat maps skip this many snapshots between evaluations. */
const MOST_LAG = 3;
