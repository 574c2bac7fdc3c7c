import type { GraphSnapshot } from '@bp-graph/graph';
import type { Arrangement, Frame } from './scene/arrangement.js';
import { figureOf, sameStructure, type Figure } from './scene/figure.js';
import { fillFrame } from './scene/fill-frame.js';
import { composeScene, type Scene, type Stop } from './scene/scene.js';
import { stopsOf } from './scene/walk.js';

/**
 * The scene of the latest snapshot. Its figure is kept while the graph stays the same, its arrangement while the frame
 * does too, so that new numbers cost no layout.
 */
export class Picture {
  scene: Scene | undefined;
  /** All stops in reading order. */
  stops: readonly Stop[] = [];
  #snapshot: GraphSnapshot | undefined;
  #frame: Frame | undefined;
  #figure: Figure | undefined;
  #arrangement: Arrangement | undefined;

  /** Draws anew where something changed. What cannot be drawn leaves the picture as it was and is told as a message. */
  update(snapshot: GraphSnapshot | undefined, frame: Frame): string | undefined {
    if (snapshot === undefined || frame.width <= 0) return undefined;
    const sameFrame = this.#frame?.width === frame.width && this.#frame.digit === frame.digit;
    if (sameFrame && snapshot === this.#snapshot) return undefined;
    try {
      const sameGraph = this.#snapshot !== undefined && sameStructure(snapshot, this.#snapshot);
      const figure = (sameGraph ? this.#figure : undefined) ?? figureOf(snapshot);
      const arrangement =
        (sameGraph && sameFrame ? this.#arrangement : undefined) ?? fillFrame(figure, frame);
      this.scene = composeScene(arrangement, snapshot);
      this.stops = stopsOf(this.scene);
      [this.#snapshot, this.#frame, this.#figure, this.#arrangement] = [snapshot, frame, figure, arrangement];
      return undefined;
    } catch (error) {
      return `This graph cannot be drawn: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
}
