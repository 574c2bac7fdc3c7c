import type { Scene } from '../scene/scene.js';

const LAYER = 220;
const FADE = 260;
const HIDDEN = 0.12;

/**
 * Shows in what order one step computed its numbers: values appear layer by layer along the flow, then the gradients
 * against it. It moves nothing and ends with the picture as it was painted.
 */
export class WaveMotion {
  #running: readonly Animation[] = [];

  /** Starts over. Does nothing for those who asked for less motion. */
  play(root: ParentNode, { glyphs, chips }: Scene): void {
    this.stop();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const layers = new Map(
      [...glyphs.flatMap(({ parts }) => parts), ...chips].map(({ stop }) => [stop.key, stop.layer] as const),
    );
    const last = Math.max(0, ...layers.values());
    this.#running = Array.from(root.querySelectorAll<SVGElement>('.stop')).flatMap((element) => {
      const layer = layers.get(element.dataset.stop ?? '') ?? 0;
      return [
        ...appear(element, '.value, .point', layer * LAYER),
        ...appear(element, '.gradient', (last + 1 + last - layer) * LAYER),
      ];
    });
  }

  stop(): void {
    for (const animation of this.#running) animation.cancel();
    this.#running = [];
  }
}

function appear(element: Element, marks: string, delay: number): Animation[] {
  return Array.from(element.querySelectorAll(marks), (mark) =>
    mark.animate({ opacity: [HIDDEN, 1] }, { duration: FADE, delay, fill: 'backwards', easing: 'ease-out' }),
  );
}
