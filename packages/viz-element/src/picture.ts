import type { GraphSnapshot } from '@bp-graph/graph';
import { arrange } from './scene/arrange.js';
import type { Arrangement } from './scene/arrangement.js';
import { figureOf, sameStructure, type Figure } from './scene/figure.js';
import { composeScene, type Scene, type Stop } from './scene/scene.js';
import { WIDEST_DIGIT } from './scene/sheet.js';
import { stopsOf } from './scene/walk.js';

/** The room and the letters of a picture. */
export interface Paper {
  readonly width: number;
  /** A font family as in CSS. */
  readonly font: string;
}

/** The scene of the latest snapshot; its figure is kept while the graph stays the same, its arrangement while the paper does too. */
export class Picture {
  scene: Scene | undefined;
  /** All stops in reading order. */
  stops: readonly Stop[] = [];
  #snapshot: GraphSnapshot | undefined;
  #figure: Figure | undefined;
  #arrangement: Arrangement | undefined;
  #paper: Paper | undefined;

  /** Draws anew where something changed. What cannot be drawn leaves the picture as it was and is told as a message. */
  update(snapshot: GraphSnapshot | undefined, paper: Paper): string | undefined {
    if (snapshot === undefined || paper.width <= 0) return undefined;
    const samePaper = this.#paper?.width === paper.width && this.#paper.font === paper.font;
    if (samePaper && snapshot === this.#snapshot) return undefined;
    try {
      const known = this.#snapshot !== undefined && sameStructure(snapshot, this.#snapshot);
      const figure = known && this.#figure !== undefined ? this.#figure : figureOf(snapshot);
      const stays = samePaper && figure === this.#figure && this.#arrangement !== undefined;
      const arrangement =
        stays && this.#arrangement
          ? this.#arrangement
          : arrange(figure, { width: paper.width, digit: digitWidth(paper.font) });
      this.scene = composeScene(arrangement, snapshot);
      this.stops = stopsOf(this.scene);
      [this.#snapshot, this.#figure, this.#arrangement, this.#paper] = [snapshot, figure, arrangement, paper];
      return undefined;
    } catch (error) {
      return `This graph cannot be drawn: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
}

const measured = new Map<string, number>();

/** Width of a digit of a font in em; that of the widest usual one where nothing can be measured. */
function digitWidth(font: string): number {
  let width = measured.get(font);
  if (width === undefined) {
    const context = document.createElement('canvas').getContext('2d');
    if (context !== null) context.font = `100px ${font}`;
    width = (context?.measureText('0').width ?? 0) / 100 || WIDEST_DIGIT;
    measured.set(font, width);
  }
  return width;
}
