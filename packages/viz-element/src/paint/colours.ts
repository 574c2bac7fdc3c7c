/** Every colour by what it stands for: in the light scheme and in the dark one. */
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

/** A colour for every name, as CSS writes it. */
export type Palette = Readonly<Record<ColourName, string>>;

export const colourNames = Object.keys(COLOURS) as ColourName[];

/** A palette, colour by colour. */
export function paletteBy(colour: (name: ColourName) => string): Palette {
  return Object.fromEntries(colourNames.map((name) => [name, colour(name)])) as Palette;
}

export const light = paletteBy((name) => COLOURS[name][0]);
export const dark = paletteBy((name) => COLOURS[name][1]);

/** A colour, or this share of it with the card for the rest. */
export type Paint = ColourName | readonly [name: ColourName, share: number];

/** A paint as a colour of its own, mixed from numbers: for what does not know `color-mix`. */
export function mixed(paint: Paint, palette: Palette): string {
  if (typeof paint === 'string') return palette[paint];
  const [name, share] = paint;
  const [over, under] = [channelsOf(palette[name]), channelsOf(palette.card)];
  if (over === undefined || under === undefined) return palette[name];
  return `rgb(${over.map((channel, i) => Math.round(share * channel + (1 - share) * under[i])).join(', ')})`;
}

/** Red, green and blue of `#rrggbb` and of what `getComputedStyle` gives; undefined for other ways to write colours. */
function channelsOf(colour: string): number[] | undefined {
  if (/^#[\da-f]{6}$/i.test(colour))
    return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const channels = /^rgba?\(([^)]*)\)$/
    .exec(colour)?.[1]
    .match(/[\d.]+/g)
    ?.map(Number);
  return channels?.slice(0, 3);
}
