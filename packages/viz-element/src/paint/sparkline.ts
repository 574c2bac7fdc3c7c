import { html, nothing, svg, type TemplateResult } from 'lit';
import { curvePath } from '../chart/curve.js';
import type { Track } from '../scene/past.js';

const WIDTH = 96;
const HEIGHT = 18;

/**
 * The recent values and gradients of a place as two small curves, each scaled to its own range. Nothing before there
 * are two values.
 */
export function paintSparklines(track: Track | undefined): TemplateResult | typeof nothing {
  if (track === undefined || !isDrawn(track.values)) return nothing;
  return html`<div class="sparklines">
    ${[track.values, track.gradients].map((numbers, i) =>
      !isDrawn(numbers)
        ? nothing
        : html`<svg width=${WIDTH} height=${HEIGHT} class=${i === 0 ? 'track' : 'track back'}>
            ${svg`<path d=${sparkline(numbers, WIDTH, HEIGHT)} />`}
          </svg>`,
    )}
  </div>`;
}

function isDrawn(numbers: readonly number[]): boolean {
  return numbers.filter(Number.isFinite).length > 1;
}

/** Path data of numbers from left to right, over their own range; non-finite numbers leave a gap. */
export function sparkline(numbers: readonly number[], width: number, height: number): string {
  const finite = numbers.filter(Number.isFinite);
  const [low, high] = [Math.min(...finite), Math.max(...finite)];
  // Equal numbers run along the middle.
  const spare = low === high ? 1 : 0;
  const axis = { scale: 'linear', low: low - spare, high: high + spare, ticks: [] } as const;
  const area = { left: 1, top: 2, width: width - 2, height: height - 4 };
  return curvePath(Float64Array.from(numbers), axis, area);
}
