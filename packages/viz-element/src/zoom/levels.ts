import type { Detail } from '../scene/detail.js';
import type { Scene } from '../scene/scene.js';

/** An element whose picture goes further or less far into layers. */
export interface Detailed {
  detail: Detail | undefined;
}

/** Zooming beyond the whole picture: nodes become layers and layers wholes, and on the way back what they were. */
export class Levels {
  readonly #host: Detailed;
  /** What was asked for on finer levels. */
  #finer: readonly (Detail | undefined)[] = [];

  constructor(host: Detailed) {
    this.#host = host;
  }

  /** Goes a level in or out, and tells whether there is one. */
  go(inwards: boolean, scene: Scene | undefined): boolean {
    const { detail } = this.#host;
    // Somebody else has asked for a level since.
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

/** Whether there is anything that is drawn unit by unit. */
function hasUnits(scene: Scene | undefined): boolean {
  return scene?.glyphs.some(({ id }) => id.endsWith(']')) === true;
}
