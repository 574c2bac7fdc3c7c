import { html, nothing, svg, type TemplateResult } from 'lit';
import { round } from '../scene/mark.js';
import type { Track } from '../scene/past.js';

const WIDTH = 96;
const HEIGHT = 18;

/**
 * The recent values and gradients of a place as two small curves, each scaled to its own range. Nothing before there
 * are two values.
 */
export function paintSparklines(track: Track | undefined): TemplateResult | typeof nothing {
  if (track === undefined || track.values.length < 2) return nothing;
  return html`<div class="sparklines">
    ${[track.values, track.gradients].map((numbers, i) =>
      numbers.length < 2
        ? nothing
        : html`<svg width=${WIDTH} height=${HEIGHT} class=${i === 0 ? 'track' : 'track back'}>
            ${svg`<path d=${sparkline(numbers, WIDTH, HEIGHT)} />`}
          </svg>`,
    )}
  </div>`;
}

/** Path data of numbers from left to right; non-finite numbers leave a gap. */
export function sparkline(numbers: readonly number[], width: number, height: number): string {
  const finite = numbers.filter(Number.isFinite);
  const low = Math.min(...finite);
  const range = Math.max(...finite) - low;
  let pen = 'M';
  return numbers
    .map((number, i) => {
      if (!Number.isFinite(number)) {
        pen = 'M';
        return '';
      }
      const x = 1 + ((width - 2) * i) / Math.max(1, numbers.length - 1);
      const y = range === 0 ? height / 2 : height - 2 - ((height - 4) * (number - low)) / range;
      const point = `${pen}${round(x)} ${round(y)}`;
      pen = 'L';
      return point;
    })
    .join('');
}
