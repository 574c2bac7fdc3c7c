import type { Scene } from '../scene/scene.js';
import { round } from '../scene/mark.js';
import { stillAttention } from '../paint/attention.js';
import { mixed, type Palette } from '../paint/colours.js';
import { drawScene } from '../paint/draw-scene.js';
import { fixedRules } from '../paint/looks-css.js';
import { escapeXml, SvgPen } from '../paint/svg-pen.js';

/** The look of a standalone picture. */
export interface DocumentStyle {
  readonly palette: Palette;
  /** Colours for readers who prefer a dark scheme; without them the picture does not adapt. */
  readonly darkPalette?: Palette;
  /** Font family, as in CSS. */
  readonly font: string;
  /** Accessible name of the picture. */
  readonly name: string;
  /** Id of a place to mark, along with its paths to the loss. */
  readonly selection?: string;
}

/** The default font. */
export const SYSTEM_FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

/** A scene as a self-contained SVG document; labels are text, not outlines. */
export function svgDocument(scene: Scene, style: DocumentStyle): string {
  const pen = new SvgPen();
  drawScene(scene, stillAttention(scene, style.selection), pen);
  const [width, height] = [scene.width * scene.scale, scene.height * scene.scale].map(Math.ceil);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}" viewBox="0 0 ${round(scene.width)} ${round(scene.height)}">`,
    `<title>${escapeXml(style.name)}</title>`,
    `<style>${escapeXml(rulesOf(style))}</style>`,
    `<rect class="card" width="100%" height="100%"/>${pen.written}</svg>\n`,
  ].join('\n');
}

function rulesOf({ palette, darkPalette, font }: DocumentStyle): string {
  const letters = `text{font-family:${font};font-variant-numeric:tabular-nums}`;
  const dark = darkPalette === undefined ? '' : `@media (prefers-color-scheme:dark){${colours(darkPalette)}}`;
  return [letters, colours(palette), dark].join('\n');
}

function colours(palette: Palette): string {
  return `.card{fill:${mixed('card', palette)}}\n${fixedRules(palette)}`;
}
