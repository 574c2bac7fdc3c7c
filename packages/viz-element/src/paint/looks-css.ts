import { mixed, type Paint, type Palette } from './colours.js';
import { allLooks, type Look } from './looks.js';

/** The looks as CSS rules; `colour` turns paints into CSS. */
function rules(colour: (paint: Paint) => string): string {
  return Object.entries(allLooks)
    .map(([name, look]) => `.${name}{${declarations(look, colour)}}`)
    .join('\n');
}

/** For pictures in a page: colours are the custom properties of the element. */
export const liveRules = rules((paint) => {
  const of = (name: string): string => `var(--_${name})`;
  if (typeof paint === 'string') return of(paint);
  return `color-mix(in srgb,${of(paint[0])} ${100 * paint[1]}%,${of('card')})`;
});

/** For standalone pictures: colours are literal. */
export function fixedRules(palette: Palette): string {
  return rules((paint) => mixed(paint, palette));
}

function declarations(
  { fill, stroke, width, dash, cap, weight, halo, opacity, crisp }: Look,
  colour: (paint: Paint) => string,
): string {
  return [
    `fill:${fill === undefined ? 'none' : colour(fill)}`,
    stroke === undefined ? '' : `stroke:${colour(stroke)}`,
    width === undefined ? '' : `stroke-width:${width}px`,
    dash === undefined ? '' : `stroke-dasharray:${dash.length === 0 ? 'none' : dash.join(' ')}`,
    cap === undefined ? '' : `stroke-linecap:${cap}`,
    weight === undefined ? '' : `font-weight:${weight}`,
    halo === undefined
      ? ''
      : `paint-order:stroke;stroke:${colour('card')};stroke-width:${halo}px;stroke-linejoin:round`,
    crisp === true ? 'shape-rendering:crispEdges' : '',
    opacity === undefined ? '' : `opacity:${opacity}`,
  ]
    .filter((declaration) => declaration !== '')
    .join(';');
}
