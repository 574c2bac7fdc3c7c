/** The role of a mark; the renderer maps it to colour and weight. */
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

/** A piece of a drawing, in pixels. Renderers know these four kinds, not what they mean. */
export type Mark = TextMark | PathMark | DotMark | GridMark;

export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  readonly ink: Ink;
  /** Font size in pixels. */
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

/** A heat map: a grid of equal cells, row by row. */
export interface GridMark {
  readonly kind: 'grid';
  /** The upper left corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  /** From −1 to 1, or NaN for no colour. The last row may be shorter. */
  readonly tones: ArrayLike<number>;
}

/** A rectangle by its centre. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A box in a drawing that is enlarged by a factor. */
export function scaled({ x, y, width, height }: Box, factor: number): Box {
  return { x: x * factor, y: y * factor, width: width * factor, height: height * factor };
}

/** Whether two boxes are closer to each other than `gap`. */
export function overlaps(a: Box, b: Box, gap = 0): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gap &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2 + gap
  );
}

/** A coordinate as text with at most two decimals; more would be noise. */
export function round(coordinate: number): string {
  return String(Math.round(coordinate * 100) / 100);
}
