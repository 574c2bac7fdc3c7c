import type { Paint } from './colours.js';

/** The look of one kind of mark. An absent fill or stroke is not drawn; other absent fields have their SVG defaults. */
export interface Look {
  readonly fill?: Paint;
  readonly stroke?: Paint;
  /** Stroke width; wires bring their own. */
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly cap?: 'round';
  /** Font weight. */
  readonly weight?: number;
  /** Not antialiased, so that neighbours leave no seam. */
  readonly crisp?: true;
  /** Width of the outline in the card's colour around text, which keeps it readable over lines. */
  readonly halo?: number;
  readonly opacity?: number;
}

/** Shades of a heat map on each side of zero. */
const SHADES = 6;

/** Every look, by its CSS classes joined with dots. All renderers share this table. */
export const looks = {
  value: { fill: 'ink', weight: 650 },
  gradient: { fill: 'gradient' },
  symbol: { fill: 'muted' },
  label: { fill: 'muted', halo: 4 },
  name: { fill: 'muted' },
  flag: { fill: 'negative', weight: 650, halo: 8 },
  deed: { fill: 'ink', weight: 650, halo: 8 },
  curve: { stroke: 'muted', width: 1.3 },
  axis: { stroke: 'line', width: 1 },
  point: { fill: 'negative' },
  divider: { stroke: 'line', width: 1 },
  below: { fill: ['negative', 0.7] },
  above: { fill: ['positive', 0.7] },
  band: { fill: ['line', 0.55] },
  'outline.brief': { fill: 'card', stroke: ['muted', 0.7], width: 1 },
  tie: { stroke: 'muted', width: 1, dash: [4, 4], opacity: 0.75 },
  'wire.positive': { stroke: ['positive', 0.72] },
  'wire.negative': { stroke: ['negative', 0.78], dash: [9, 3] },
  'wire.negative.dense': { stroke: ['negative', 0.6], dash: [] },
  'wire.plain': { stroke: 'muted' },
  light: { stroke: 'gradient', width: 3.2, cap: 'round', dash: [0.1, 7.9] },
  'light.onward': { stroke: 'ink', width: 3.2, cap: 'round', dash: [0.1, 7.9] },
  outline: { fill: 'card', stroke: 'ink', width: 1.4 },
  'outline.chip': { fill: 'card', stroke: 'line', width: 1 },
  'outline.held': { fill: 'card', stroke: 'ink', width: 1.4, dash: [5, 3] },
  'outline.onward': { fill: 'card', stroke: 'ink', width: 2.8 },
  'outline.selected': { fill: 'gradient-ground', stroke: 'gradient', width: 2.2 },
  'outline.selected.held': { fill: 'gradient-ground', stroke: 'gradient', width: 2.2, dash: [5, 3] },
  'shade.none': { fill: 'line', crisp: true },
  ...shades(),
} as const satisfies Readonly<Record<string, Look>>;

export type LookName = keyof typeof looks;

/** All looks, widened to their common type. */
export const allLooks: Readonly<Record<LookName, Look>> = looks;

/** The look of a heat map cell, for a number from −1 to 1. */
export function shadeOf(tone: number): LookName {
  if (Number.isNaN(tone)) return 'shade.none';
  const step = Math.round(Math.max(-1, Math.min(1, tone)) * SHADES);
  return `shade.${step < 0 ? 'n' : 'p'}${Math.abs(step)}` as LookName;
}

type ShadeName = `shade.${'n' | 'p'}${number}`;

function shades(): Readonly<Record<ShadeName, Look>> {
  const shade = (sign: 'n' | 'p', step: number): [ShadeName, Look] => [
    `shade.${sign}${step}`,
    { fill: [sign === 'n' ? 'negative' : 'positive', step / SHADES], crisp: true },
  ];
  const steps = Array.from({ length: SHADES + 1 }, (_, step) => step);
  return Object.fromEntries(steps.flatMap((step) => [shade('p', step), shade('n', step)]));
}
