import { html, nothing, type TemplateResult } from 'lit';
import { formatExactly } from '../scene/numbers.js';
import type { Track } from '../scene/past.js';
import type { Scene, Stop } from '../scene/scene.js';
import type { Viewport } from '../zoom/viewport.js';
import { paintSparklines } from './sparkline.js';

const WIDTH = 260;
const GAP = 8;
const HEIGHT = 84;

/** The table has all of them, which are hard to read at a glance. */
const DIGITS = 8;

/**
 * A tooltip with more digits of the numbers. Hidden from screen readers, since the focused part already says the same.
 */
export function paintTip(stop: Stop, scene: Scene, view: Viewport, track?: Track): TemplateResult {
  const { title, reading, flag } = stop;
  const scale = scene.scale * view.zoom;
  const [x, y, half] = [stop.x * scale + view.x, stop.y * scale + view.y, (stop.height / 2) * scale];
  const left = `max(${GAP}px,min(${x - WIDTH / 2}px,100% - ${WIDTH + GAP}px))`;
  const above = y - half - GAP - HEIGHT > 0;
  const top = above ? y - half - GAP : y + half + GAP;
  const place = `left:${left};top:${top}px;width:${WIDTH}px;transform:translateY(${above ? '-100%' : '0'})`;
  const { snapshot, tally, value, gradient, count } = reading;
  const { words } = scene;
  return html`<div class="tip" part="tip" aria-hidden="true" .style=${place}>
    <b>${title}</b>${snapshot.op === snapshot.family ? nothing : html` · ${words.operation(snapshot.op)}`}${
      flag === undefined ? nothing : html` <b>${words.flags[flag]}</b>`
    }
    <dl>
      <dt>${count > 1 ? words.mean(count) : words.value}</dt>
      <dd>${formatExactly(tally ?? value, DIGITS)}</dd>
      ${
        gradient === undefined
          ? nothing
          : html`<dt>${words.gradient}</dt>
              <dd>${formatExactly(gradient, DIGITS)}</dd>`
      }
    </dl>
    ${paintSparklines(track)}
  </div>`;
}
