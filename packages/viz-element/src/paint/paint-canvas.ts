import { pixelSize, type Scene } from '../scene/scene.js';
import type { Viewport } from '../zoom/viewport.js';
import type { Attention } from './attention.js';
import { CanvasPen } from './canvas-pen.js';
import type { Palette } from './colours.js';
import { drawScene } from './draw-scene.js';

/** How to paint a scene on a canvas. */
export interface CanvasStyle {
  readonly palette: Palette;
  readonly font: string;
  /** Canvas pixels per CSS pixel. */
  readonly density: number;
  readonly view: Viewport;
  /** Whether to paint the card as background; otherwise the canvas stays transparent. */
  readonly opaque: boolean;
}

/** Resizes a canvas to fit a scene and paints the scene on it. */
export function paintCanvas(
  canvas: HTMLCanvasElement,
  scene: Scene,
  attention: Attention,
  { palette, font, density, view, opaque }: CanvasStyle,
): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const size = pixelSize(scene);
  const [width, height] = [Math.ceil(size.width * density), Math.ceil(size.height * density)];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  context.direction = 'ltr';
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = 1;
  context.clearRect(0, 0, width, height);
  if (opaque) {
    context.fillStyle = palette.card;
    context.fillRect(0, 0, width, height);
  }
  const scale = scene.scale * view.zoom;
  context.setTransform(scale * density, 0, 0, scale * density, view.x * density, view.y * density);
  const [wide, high] = [width / density / scale, height / density / scale];
  const seen = { x: wide / 2 - view.x / scale, y: high / 2 - view.y / scale, width: wide, height: high };
  const pen = new CanvasPen({ context, palette, font, scale, seen });
  drawScene(scene, attention, pen);
  pen.layer();
}
