import { round, type Box, type GridMark, type TextMark } from '../scene/mark.js';
import type { SceneWire, Stop } from '../scene/scene.js';
import type { Pen } from './draw-scene.js';
import { gridPaths } from './grid-paths.js';
import type { LookName } from './looks.js';
import { classes, moved } from './svg-attributes.js';

/** Writes shapes as SVG markup; their looks are CSS classes. */
export class SvgPen implements Pen {
  readonly legible = true;
  #written = '';
  #strength = 1;

  /** The markup so far. */
  get written(): string {
    return this.#written;
  }

  wire({ path }: SceneWire, look: LookName, thickness?: number): void {
    this.#put('path', { class: classes(look), d: path, 'stroke-width': rounded(thickness) });
  }

  path(d: string, x: number, y: number, look: LookName): void {
    this.#put('path', { class: classes(look), d, transform: x === 0 && y === 0 ? undefined : moved(x, y) });
  }

  box({ x, y, width, height }: Box, radius: number, look: LookName): void {
    this.#put('rect', {
      class: classes(look),
      x: round(x - width / 2),
      y: round(y - height / 2),
      width: round(width),
      height: round(height),
      rx: round(radius),
    });
  }

  patch(box: Box, look: LookName): void {
    this.box(box, 0, look);
  }

  dot(x: number, y: number, r: number, look: LookName): void {
    this.#put('circle', { class: classes(look), cx: round(x), cy: round(y), r: round(r) });
  }

  text({ text, ink, size, anchor, ...at }: TextMark, x: number, y: number): void {
    const attributes = {
      class: classes(ink),
      x: round(at.x + x),
      y: round(at.y + y),
      'font-size': String(size),
      'text-anchor': anchor === 'start' ? undefined : anchor,
      opacity: this.#opacity,
    };
    this.#written += `<text${listed(attributes)}>${escapeXml(text)}</text>`;
  }

  grid(grid: GridMark, x: number, y: number): void {
    for (const { look, d } of gridPaths(grid)) this.path(d, x, y, look);
  }

  strength(strength: number): void {
    this.#strength = strength;
  }

  begin({ description }: Stop): void {
    this.#written += `\n<g><title>${escapeXml(description)}</title>`;
  }

  end(): void {
    this.#written += '</g>';
  }

  layer(): void {
    this.#written += '\n';
  }

  sees(): boolean {
    return true;
  }

  get #opacity(): string | undefined {
    return this.#strength === 1 ? undefined : round(this.#strength);
  }

  #put(name: string, attributes: Readonly<Record<string, string | undefined>>): void {
    this.#written += `<${name}${listed({ ...attributes, opacity: this.#opacity })}/>`;
  }
}

/** Escapes text for XML, replacing characters that XML cannot represent. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign]);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function listed(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(value)}"`))
    .join('');
}

function rounded(length: number | undefined): string | undefined {
  return length === undefined ? undefined : round(length);
}
