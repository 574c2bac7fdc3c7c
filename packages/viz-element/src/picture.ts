import type { GraphSnapshot } from '@bp-graph/graph';
import type { Frame } from './scene/arrangement.js';
import { details, type Detail } from './scene/detail.js';
import { figureOf, sameStructure, type Figure } from './scene/figure.js';
import { fillFrame } from './scene/fill-frame.js';
import { composeScene } from './scene/compose-scene.js';
import type { Scene, Stop } from './scene/scene.js';
import { stageOf, type Stage } from './scene/stage.js';

/**
 * The scene of the latest snapshot. Its figure is kept while the graph stays the same, its arrangement while the frame
 * does too, so that new numbers cost no layout.
 */
export class Picture {
  scene: Scene | undefined;
  #snapshot: GraphSnapshot | undefined;
  #frame: Frame | undefined;
  #figure: Figure | undefined;
  #detail: Detail | undefined;
  #stage: Stage | undefined;

  /** All stops in reading order. */
  get stops(): readonly Stop[] {
    return this.scene?.stops ?? [];
  }

  /** Draws anew where something changed. What cannot be drawn leaves the picture as it was and is told as a message. */
  update(snapshot: GraphSnapshot | undefined, frame: Frame, detail: Detail = 'auto'): string | undefined {
    if (snapshot === undefined || frame.width <= 0) return undefined;
    if (!details.includes(detail))
      return `The attribute “detail” is “${detail as string}”; it can be ${details.join(', ')}.`;
    const sameDetail = detail === this.#detail;
    const sameFrame = sameDetail && this.#frame?.width === frame.width && this.#frame.digit === frame.digit;
    if (sameFrame && snapshot === this.#snapshot) return undefined;
    try {
      const sameGraph = this.#snapshot !== undefined && sameStructure(snapshot, this.#snapshot);
      const figure = (sameGraph && sameDetail ? this.#figure : undefined) ?? figureOf(snapshot, detail);
      const stage = (sameGraph && sameFrame ? this.#stage : undefined) ?? stageFor(figure, frame, snapshot);
      this.scene = composeScene(stage.arrangement, snapshot, stage);
      [this.#snapshot, this.#frame, this.#figure, this.#stage] = [snapshot, frame, figure, stage];
      this.#detail = detail;
      return undefined;
    } catch (error) {
      return `This graph cannot be drawn: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
}

function stageFor(figure: Figure, frame: Frame, snapshot: GraphSnapshot): Stage {
  return stageOf(fillFrame(figure, frame), snapshot);
}
