import { svg, type SVGTemplateResult } from 'lit';
import { axisFor } from '../chart/axis.js';
import { curvePath, rowOf, type Area } from '../chart/curve.js';
import { round } from '../scene/mark.js';
import { formatTick } from '../scene/numbers.js';
import type { PlotMark, PlotSubject } from './plot-subject.js';

const WIDTH = 320;
const HEIGHT = 200;
const AREA: Area = { left: 30, top: 6, width: WIDTH - 38, height: HEIGHT - 28 };
const POINTS = 241;
/** Least extent of the x axis; the common activations do nothing new beyond it. */
const REACH = 4;

/** The function, its derivative and the marks on both, as SVG content for a `viewBox` of `plotBox`. */
export function paintPlot(subject: PlotSubject): SVGTemplateResult {
  const reach = reachOf(subject);
  const value = (x: number): number => subject.definition.value(x, subject.attributes);
  const slope = (x: number): number => subject.definition.derivative(x, value(x), subject.attributes);
  const xs = Float64Array.from({ length: POINTS }, (_, i) => (reach * (2 * i)) / (POINTS - 1) - reach);
  const [values, slopes] = [xs.map(value), xs.map(slope)];
  const axis = axisFor([...values, ...slopes], 'linear');
  const column = (x: number): number => Number(round(AREA.left + (AREA.width * (x + reach)) / (2 * reach)));
  const row = (y: number): number => Number(round(rowOf(AREA, axis, y)));
  const [right, bottom] = [AREA.left + AREA.width, AREA.top + AREA.height];
  const dots = (mark: PlotMark): SVGTemplateResult => {
    const other = mark.meant ? '' : ' other';
    return svg`<circle class="gradient${other}" cx=${column(mark.x)} cy=${row(slope(mark.x))} r="2.8" />
      <circle class="value${other}" cx=${column(mark.x)} cy=${row(value(mark.x))} r="3.6" />`;
  };
  return svg`
    ${axis.ticks.map(
      (tick) => svg`<path class=${tick === 0 ? 'zero' : 'grid'} d="M${AREA.left} ${row(tick)}H${right}" />
        <text x=${AREA.left - 6} y=${row(tick) + 4} text-anchor="end">${formatTick(tick)}</text>`,
    )}
    <path class="zero" d="M${column(0)} ${AREA.top}V${bottom}" />
    ${[-reach, 0, reach].map(
      (
        x,
      ) => svg`<text x=${column(x)} y=${HEIGHT - 6} text-anchor=${x === 0 ? 'middle' : x < 0 ? 'start' : 'end'}>
        ${formatTick(x)}</text>`,
    )}
    <path class="slope" d=${curvePath(slopes, axis, AREA)} />
    <path class="curve" d=${curvePath(values, axis, AREA)} />
    ${subject.marks.map(dots)}`;
}

/** The `viewBox` of the plot. */
export const plotBox = `0 0 ${WIDTH} ${HEIGHT}`;

/**
 * An x extent that covers all marks, in coarse steps so that the axis does not creep: multiples of 2 or, from 1000 on,
 * of a power of ten.
 */
function reachOf({ marks }: PlotSubject): number {
  const farthest = marks.reduce((most, { x }) => Math.max(most, Math.abs(x)), REACH);
  const step = farthest < 1000 ? 2 : 10 ** Math.floor(Math.log10(farthest));
  return step * Math.ceil(farthest / step);
}
