import { Fault } from '@bp-graph/core';
import { html, type LitElement, type TemplateResult } from 'lit';
import type { renderPng } from './export/render-png.js';
import { svgDocument } from './export/svg-document.js';
import { stillAttention, type Attention } from './paint/attention.js';
import type { CanvasDrawing } from './paint/canvas-drawing.js';
import { light } from './paint/colours.js';
import { paintLegend } from './paint/legend.js';
import { pagePalette, paletteProbe } from './paint/page-palette.js';
import { paintSvg } from './paint/svg.js';
import { scaled } from './scene/mark.js';
import { pixelSize, type Scene, type Stop } from './scene/scene.js';
import { Levels, type Detailed } from './zoom/levels.js';
import type { Viewport } from './zoom/viewport.js';
import { Zooming } from './zoom/zooming.js';

/** What renders the graph: SVG, a canvas, or whichever suits the scene. */
export const painters = ['auto', 'svg', 'canvas'] as const;

export type Painter = (typeof painters)[number];

/** Scenes with more marks than this are painted on a canvas. */
const MOST_IN_SVG = 320;
/** The largest zoom, in CSS pixels per unit of the drawing. */
const LARGEST = 8;

/** Provides what draws on a canvas, which is lazy-loaded. */
export interface CanvasPainters {
  /** Undefined while it loads; the host is updated once it is there. */
  readonly canvas: CanvasDrawing | undefined;
  readonly renderPng: typeof renderPng;
}

/** The drawing of a scene in an element: renders it as SVG or on a canvas, and handles zoom, hit testing and export. */
export class Drawing {
  readonly zooming: Zooming;
  readonly #host: LitElement;
  readonly #painters: CanvasPainters;
  #scene: Scene | undefined;
  /** What draws on a canvas, if the scene is drawn there. */
  #canvas: CanvasDrawing | undefined;
  /** A picture in SVG stays one while what draws on a canvas loads, and the focus stays in it. */
  #isInSvg = false;

  constructor(host: LitElement & Detailed, painters: CanvasPainters) {
    this.#host = host;
    this.#painters = painters;
    const levels = new Levels(host);
    this.zooming = new Zooming(host, (inwards) => levels.go(inwards, this.#scene));
  }

  /** The template of a scene. A canvas is blank until `paint` is called after the update, and while what draws on it loads at first. */
  template(scene: Scene, attention: Attention, name: string, painter: Painter, held: number): TemplateResult {
    this.#scene = scene;
    const { zooming } = this;
    const size = pixelSize(scene);
    zooming.fit(size, LARGEST / scene.scale);
    const onCanvas = painter === 'canvas' || (painter !== 'svg' && marksOf(scene) > MOST_IN_SVG);
    this.#canvas = onCanvas ? this.#painters.canvas : undefined;
    this.#isInSvg = this.#canvas === undefined && (this.#isInSvg || !onCanvas);
    const drawn =
      this.#canvas?.template(scene, attention, name, zooming.view) ??
      (this.#isInSvg
        ? paintSvg(scene, attention, name, zooming.view)
        : html`<canvas .style=${`width:${size.width}px;height:${size.height}px`}></canvas>`);
    return html`<div class="scroll" .style=${held > 0 ? `flex-basis:${held}px` : ''}>
        <div
          class="sheet ${zooming.view.zoom > 1 ? 'zoomed' : ''}"
          @wheel=${zooming.wheel}
          @pointerdown=${zooming.down}
          @pointermove=${zooming.move}
          @pointerup=${zooming.up}
          @pointercancel=${zooming.up}
          @touchmove=${zooming.touch}
        >
          ${drawn}
        </div>
        ${paletteProbe(() => {
          this.#host.requestUpdate();
        })}
      </div>
      ${paintLegend(scene)}`;
  }

  /** Paints the canvas, if there is one. */
  paint(): void {
    this.#canvas?.paint(this.#look());
  }

  /** The stop on a canvas at which an event happened. */
  locate(event: MouseEvent): Stop | undefined {
    return this.#canvas?.locate(event);
  }

  /** Whether any of the element is within the height of the window or touches its edge. */
  get isSeen(): boolean {
    const { top, bottom } = this.#host.getBoundingClientRect();
    return bottom >= 0 && top <= innerHeight;
  }

  /** The viewport relative to the container of the drawing, its scroll position included. */
  get view(): Viewport {
    const sheet = this.#host.renderRoot.querySelector<HTMLElement>('.sheet');
    const { zoom, x, y } = this.zooming.view;
    const { scrollLeft = 0, scrollTop = 0 } = sheet?.parentElement ?? {};
    const { offsetLeft = 0, offsetTop = 0 } = sheet ?? {};
    return { zoom, x: x + offsetLeft - scrollLeft, y: y + offsetTop - scrollTop };
  }

  /** The centre of a stop, in CSS pixels from the corner of the container. */
  centreOf(stop: Stop): { readonly x: number; readonly y: number } {
    const { zoom, x, y } = this.view;
    const scale = zoom * (this.#scene?.scale ?? 1);
    return { x: stop.x * scale + x, y: stop.y * scale + y };
  }

  /** Scrolls or pans a stop into view. */
  reveal(stop: Stop): void {
    if (this.#scene !== undefined) this.zooming.reveal(scaled(stop, this.#scene.scale));
  }

  /**
   * The whole picture as an SVG document, in the colours of the page.
   *
   * @throws Fault if nothing is drawn.
   */
  svg(name: string, selection: string | undefined): string {
    return svgDocument(this.#drawn(), {
      ...this.#look(),
      name,
      ...(selection !== undefined && { selection }),
    });
  }

  /**
   * The whole picture as a PNG file, with `density` image pixels per CSS pixel.
   *
   * @throws Fault if nothing is drawn, if the density is out of range, if the image is too large, or if the painter
   * cannot be loaded.
   */
  async png(density: number, selection: string | undefined): Promise<Blob> {
    const scene = this.#drawn();
    return this.#painters.renderPng(scene, stillAttention(scene, selection), { ...this.#look(), density });
  }

  #look() {
    const font = getComputedStyle(this.#host).fontFamily;
    return { palette: pagePalette(this.#host.renderRoot) ?? light, font };
  }

  #drawn(): Scene {
    if (this.#scene !== undefined) return this.#scene;
    throw new Fault({ what: 'nothing is drawn yet', expected: 'a graph, a session or attributes' });
  }
}

/** Roughly how many SVG elements a scene would need. */
function marksOf({ glyphs, wires, chips }: Scene): number {
  return 6 * glyphs.length + 2 * wires.length + 3 * chips.filter(({ room }) => room).length;
}
