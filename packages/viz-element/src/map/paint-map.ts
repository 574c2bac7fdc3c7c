import { paintField, shadeOf, type Colour, type ColourTable } from './colours.js';
import { contourOf } from './contour.js';
import type { DataPoint, Field } from './field.js';
import type { Extent } from './plane.js';

/** The colours of a map. */
export interface MapInks {
  readonly table: ColourTable;
  readonly ink: Colour;
  readonly ground: Colour;
  readonly positive: Colour;
  readonly negative: Colour;
  /** The colours of points by class; if there are more classes, colours repeat. */
  readonly classes: readonly Colour[];
}

/**
 * Paints a field, the line between its sides, and the data points: round if above the threshold, square if below, in the
 * colours of the field if targets are numbers, and in those of their classes if the field is not that of one class.
 */
export function paintMap(
  canvas: HTMLCanvasElement,
  field: Field,
  extents: readonly [Extent, Extent],
  points: readonly DataPoint[],
  inks: MapInks,
): void {
  const pen = canvas.getContext('2d');
  if (pen === null) return;
  const { width, height } = canvas;
  paintCells(pen, field, inks.table);
  paintContour(pen, field, inks);
  const radius = width * (points.length > CROWD ? 0.009 : 0.014);
  for (const point of points) {
    const at = placed(point, extents, width, height);
    const { above, target, classIndex } = point;
    const { positive, negative, ground, ink, classes } = inks;
    if (field.aim === 'numbers') paintPoint(pen, at, radius, true, shadeOf(target, field, inks.table), ink);
    else if (field.aim === 'classes' || classIndex === undefined)
      paintPoint(pen, at, radius, above, above ? positive : negative, ground);
    else paintPoint(pen, at, radius, classIndex % 2 === 0, classes[classIndex % classes.length], ground);
  }
}

const CROWD = 120;

function paintCells(pen: CanvasRenderingContext2D, field: Field, table: ColourTable): void {
  const { size } = field;
  const cells = new OffscreenCanvas(size, size);
  const small = cells.getContext('2d');
  if (small === null) return;
  const image = small.createImageData(size, size);
  paintField(field, table, image.data);
  small.putImageData(image, 0, 0);
  pen.drawImage(cells, 0, 0, pen.canvas.width, pen.canvas.height);
}

function paintContour(pen: CanvasRenderingContext2D, field: Field, { ink }: MapInks): void {
  const { width, height } = pen.canvas;
  const [across, down] = [width / field.size, height / field.size];
  pen.beginPath();
  for (const [x1, y1, x2, y2] of contourOf(field)) {
    pen.moveTo(x1 * across, y1 * down);
    pen.lineTo(x2 * across, y2 * down);
  }
  pen.strokeStyle = css(ink);
  pen.lineWidth = width * 0.005;
  pen.stroke();
}

function placed(
  { x, y }: DataPoint,
  [[left, right], [bottom, top]]: readonly [Extent, Extent],
  width: number,
  height: number,
): readonly [number, number] {
  return [((x - left) / (right - left)) * width, ((top - y) / (top - bottom)) * height];
}

function paintPoint(
  pen: CanvasRenderingContext2D,
  [x, y]: readonly [number, number],
  radius: number,
  round: boolean,
  fill: ArrayLike<number>,
  edge: ArrayLike<number>,
): void {
  pen.beginPath();
  if (round) pen.arc(x, y, radius, 0, 2 * Math.PI);
  else pen.rect(x - radius * 0.9, y - radius * 0.9, radius * 1.8, radius * 1.8);
  pen.fillStyle = css(fill);
  pen.strokeStyle = css(edge);
  pen.lineWidth = radius * 0.45;
  pen.stroke();
  pen.fill();
}

function css({ 0: red, 1: green, 2: blue }: ArrayLike<number>): string {
  return `rgb(${red} ${green} ${blue})`;
}
