/** Every colour by its role, in the light and in the dark scheme. */
const COLOURS = {
  background: ['#fbfaf7', '#14161a'],
  card: ['#ffffff', '#1c1f25'],
  ink: ['#22252b', '#e8e6e1'],
  muted: ['#646973', '#9aa0aa'],
  line: ['#dcd9d2', '#363b44'],
  control: ['#8a8880', '#6f7682'],
  positive: ['#2f6fb5', '#6aa6e8'],
  negative: ['#a94e0c', '#f0974f'],
  gradient: ['#7b3fb8', '#c39bf2'],
  'gradient-ground': ['#f3ebfb', '#2b2138'],
} as const;

export type ColourName = keyof typeof COLOURS;

/** A CSS colour for every role. */
export type Palette = Readonly<Record<ColourName, string>>;

export const colourNames = Object.keys(COLOURS) as ColourName[];

/** Builds a palette colour by colour. */
export function paletteBy(colour: (name: ColourName) => string): Palette {
  return Object.fromEntries(colourNames.map((name) => [name, colour(name)])) as Palette;
}

export const light = paletteBy((name) => COLOURS[name][0]);
export const dark = paletteBy((name) => COLOURS[name][1]);

/** A colour, or a mix of this share of it with the card. */
export type Paint = ColourName | readonly [name: ColourName, share: number];

/** A paint as a plain colour, mixed as CSS mixes, for targets that do not support `color-mix`. */
export function mixed(paint: Paint, palette: Palette): string {
  const [name, share] = typeof paint === 'string' ? [paint, 1] : paint;
  if (share === 1 && palette[name].startsWith('#')) return palette[name];
  const [over, under] = [palette[name], palette.card].map(channelsOf);
  const [a, b] = [share * over[3], (1 - share) * under[3]];
  const opacity = a + b;
  const channels = [0, 1, 2].map((k) => byteOf((a * over[k] + b * under[k]) / (opacity || 1)));
  return opacity > 0.999
    ? `rgb(${channels.join(', ')})`
    : `rgba(${channels.join(', ')}, ${opacity.toFixed(3)})`;
}

/** Wraps a CSS colour so that `channelsOf` can read its computed value, whatever notation it is in. */
export function readable(colour: string): string {
  return `color-mix(in srgb, ${colour} 100%, #000)`;
}

/**
 * Red, green, blue and opacity of `#rrggbb` or of a computed `readable` colour; each from 0 to 1 for colours within
 * sRGB.
 */
export function channelsOf(colour: string): readonly number[] {
  if (colour.startsWith('#'))
    return [...[1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255), 1];
  const [red = 0, green = 0, blue = 0, opacity = 1] = (colour.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  return [red, green, blue, opacity];
}

/** A channel as a byte. */
export function byteOf(channel: number): number {
  return Math.round(255 * Math.max(0, Math.min(1, channel)));
}
