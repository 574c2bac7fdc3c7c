/** What a mark stands for; the painter turns it into colour and weight. */
export type Ink =
  | 'value'
  | 'gradient'
  | 'symbol'
  | 'label'
  | 'name'
  | 'curve'
  | 'axis'
  | 'point'
  | 'divider'
  | 'flag'
  | 'deed'
  | 'below'
  | 'above';

/** A piece of a drawing, in pixels. Painters know these four kinds and nothing of what they mean. */
export type Mark = TextMark | PathMark | DotMark | GridMark;

export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  readonly ink: Ink;
  /** Height of the letters in pixels. */
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface PathMark {
  readonly kind: 'path';
  /** Path data as in SVG. */
  readonly d: string;
  readonly ink: Ink;
}

export interface DotMark {
  readonly kind: 'dot';
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly ink: Ink;
}

/** A heat map: equal rectangles, row by row, that fill a larger one. */
export interface GridMark {
  readonly kind: 'grid';
  /** The upper left corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  /** From −1 to 1, or NaN for what has no colour. The last row may be shorter. */
  readonly tones: ArrayLike<number>;
}

/** A rectangle by its centre. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether two boxes come nearer to each other than `gap`. */
export function overlaps(a: Box, b: Box, gap = 0): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gap &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2 + gap
  );
}

/** A coordinate as text: two decimals are a hundredth of a pixel, more is noise. */
export function round(coordinate: number): string {
  return String(Math.round(coordinate * 100) / 100);
}
