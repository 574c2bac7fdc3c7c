import { WIDEST_DIGIT } from './scene/sheet.js';

const measured = new Map<string, number>();

/** Width of a digit in a font family, in em; that of the widest common font if it cannot be measured. */
export function digitWidth(family: string): number {
  let width = measured.get(family);
  if (width === undefined) {
    const context = document.createElement('canvas').getContext('2d');
    if (context !== null) context.font = `100px ${family}`;
    width = (context?.measureText('0').width ?? 0) / 100 || WIDEST_DIGIT;
    measured.set(family, width);
  }
  return width;
}
