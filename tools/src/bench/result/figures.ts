import type { Summary } from './statistics.js';

/** Three significant digits, with commas between thousands: `1,230,000`, `0.0451`. */
export function figure(value: number): string {
  return value.toLocaleString('en-US', { maximumSignificantDigits: 3 });
}

/** `17 %`, and two digits where it is less: `0.42 %`. */
export function percent(share: number): string {
  return `${(100 * share).toLocaleString('en-US', { maximumSignificantDigits: 2 })} %`;
}

/** How far the outermost lie from the median: `−8 % +5 %`. */
export function spreadOf({ median, spread: [min, max] }: Summary): string {
  const [down, up] = [1 - min / median, max / median - 1].map((part) => Math.round(100 * part));
  return `−${down} % +${up} %`;
}

/** `5.62 (5.1–6)` */
export function ratioFigure({ median, spread: [min, max] }: Summary): string {
  const short = (value: number): string => value.toLocaleString('en-US', { maximumSignificantDigits: 2 });
  return `${figure(median)} (${short(min)}–${short(max)})`;
}

/** `12.3 ms`, `4.1 s` */
export function duration(seconds: number): string {
  return seconds < 1 ? `${figure(1000 * seconds)} ms` : `${figure(seconds)} s`;
}
