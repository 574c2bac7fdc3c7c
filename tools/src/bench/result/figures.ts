import type { Summary } from './statistics.js';

/** Three significant digits, with thousands separators: `1,230,000`, `0.0451`. */
export function figure(value: number): string {
  return value.toLocaleString('en-US', { maximumSignificantDigits: 3 });
}

/** A percentage with two significant digits: `17 %`, `0.42 %`. */
export function percent(share: number): string {
  return `${(100 * share).toLocaleString('en-US', { maximumSignificantDigits: 2 })} %`;
}

/** The distance of the extremes from the median: `−8 % +5 %`. */
export function spreadOf({ median, spread: [min, max] }: Summary): string {
  const [down, up] = [1 - min / median, max / median - 1].map((part) => Math.round(100 * part));
  return `−${down} % +${up} %`;
}

/** A median with its range: `5.62 (5.1–6)`. */
export function ratioFigure({ median, spread: [min, max] }: Summary): string {
  const short = (value: number): string => value.toLocaleString('en-US', { maximumSignificantDigits: 2 });
  return `${figure(median)} (${short(min)}–${short(max)})`;
}

/** A duration in a suitable unit: `4.1 s`, `12.3 ms`, `3.7 ns`. */
export function duration(seconds: number): string {
  const [unit, size] = UNITS.find(([, least]) => seconds >= least) ?? UNITS[UNITS.length - 1];
  return `${figure(seconds / size)} ${unit}`;
}

const UNITS = [
  ['s', 1],
  ['ms', 1e-3],
  ['µs', 1e-6],
  ['ns', 1e-9],
] as const;
