import type { Detail } from '../scene/detail.js';
import type { Scene } from '../scene/scene.js';

/** An element with an adjustable level of detail. */
export interface Detailed {
  detail: Detail | undefined;
}

/**
 * Continues zooming out beyond the whole picture by lowering the level of detail, and restores the previous levels on
 * the way back.
 */
export class Levels {
  readonly #host: Detailed;
  /** The `detail` of each finer level left behind. */
  #finer: readonly (Detail | undefined)[] = [];

  constructor(host: Detailed) {
    this.#host = host;
  }

  /** Goes one level in or out. Returns whether there is one. */
  go(inwards: boolean, scene: Scene | undefined): boolean {
    const { detail } = this.#host;
    // Someone else has set the level in the meantime.
    if (this.#finer.length > 0 && detail !== coarser(this.#finer.at(-1))) this.#finer = [];
    if (inwards ? this.#finer.length === 0 : detail !== 'nodes' && !hasUnits(scene)) return false;
    this.#host.detail = inwards ? this.#finer.at(-1) : coarser(detail);
    this.#finer = inwards ? this.#finer.slice(0, -1) : [...this.#finer, detail];
    return true;
  }
}

function coarser(detail: Detail | undefined): Detail {
  return detail === 'nodes' ? 'auto' : 'layers';
}

/** Whether anything is drawn unit by unit. */
function hasUnits(scene: Scene | undefined): boolean {
  return scene?.glyphs.some(({ id }) => id.endsWith(']')) === true;
}
