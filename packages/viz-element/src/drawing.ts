import { Fault } from '@bp-graph/core';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { svgDocument } from './export/svg-document.js';
import { stillAttention, type Attention } from './paint/attention.js';
import { light } from './paint/colours.js';
import { paintLegend } from './paint/legend.js';
import { pagePalette, paletteProbe } from './paint/page-palette.js';
import type { paintCanvas } from './paint/paint-canvas.js';
import { paintLights, paintSvg } from './paint/svg.js';
import { stopAtPoint } from './scene/locate.js';
import type { Box } from './scene/mark.js';
import { pixelSize, type Scene, type Stop } from './scene/scene.js';
import { Levels, type Detailed } from './zoom/levels.js';
import { pointUnder, WHOLE_VIEW, type Viewport } from './zoom/viewport.js';
import { placeIn, Zooming } from './zoom/zooming.js';

/** What renders the graph: SVG, a canvas, or whichever suits the scene. */
export const painters = ['auto', 'svg', 'canvas'] as const;

export type Painter = (typeof painters)[number];

/** Scenes with more marks than this are painted on a canvas. */
const MOST_IN_SVG = 320;
/** The largest zoom, in CSS pixels per unit of the drawing. */
const LARGEST = 8;

/** Provides the canvas painter, which is lazy-loaded. */
export interface CanvasPainters {
  readonly paintCanvas: typeof paintCanvas | undefined;
  canvasPainter(): Promise<typeof paintCanvas>;
}

/** The drawing of a scene in an element: renders it as SVG or on a canvas, and handles zoom, hit testing and export. */
export class Drawing {
  readonly zooming: Zooming;
  readonly #host: LitElement;
  readonly #painters: CanvasPainters;
  #scene: Scene | undefined;
  #attention: Attention | undefined;
  /** The keys of the stops that the elements over a canvas represent. */
  #spots: readonly (string | undefined)[] = [undefined, undefined];

  constructor(host: LitElement & Detailed, painters: CanvasPainters) {
    this.#host = host;
    this.#painters = painters;
    const levels = new Levels(host);
    this.zooming = new Zooming(host, (inwards) => levels.go(inwards, this.#scene));
  }

  /** The template of a scene. A canvas is blank until `paint` is called after the update. */
  template(scene: Scene, attention: Attention, name: string, painter: Painter, held: number): TemplateResult {
    [this.#scene, this.#attention] = [scene, attention];
    const { zooming } = this;
    zooming.fit(pixelSize(scene), LARGEST / scene.scale);
    const onCanvas = painter === 'canvas' || (painter !== 'svg' && marksOf(scene) > MOST_IN_SVG);
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
          ${onCanvas ? this.#canvas(scene, attention, name) : paintSvg(scene, attention, name, zooming.view)}
        </div>
        ${paletteProbe(() => {
          this.#host.requestUpdate();
        })}
      </div>
      ${paintLegend(scene)}`;
  }

  /** Paints the canvas, if there is one. Does nothing while the painter loads; the host is updated once it is there. */
  paint(): void {
    const canvas = this.#canvasElement;
    if (canvas === null || this.#scene === undefined || this.#attention === undefined) return;
    this.#painters.paintCanvas?.(canvas, this.#scene, this.#attention, {
      ...this.#look(),
      density: devicePixelRatio,
      view: this.zooming.view,
      opaque: false,
    });
  }

  /** The stop on a canvas at which an event happened. */
  readonly locate = (event: MouseEvent): Stop | undefined => {
    const canvas = this.#canvasElement;
    if (canvas === null || this.#scene === undefined) return undefined;
    const under = pointUnder(this.zooming.view, placeIn(canvas, event));
    const at = { x: under.x / this.#scene.scale, y: under.y / this.#scene.scale };
    return stopAtPoint(this.#scene, at, this.#attention?.shown ?? new Set());
  };

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
    if (!(density > 0 && density <= MOST_DENSITY))
      throw new Fault({
        what: 'scale',
        found: density,
        expected: `a number above 0, ${MOST_DENSITY} at most`,
      });
    const paint = await this.#painters.canvasPainter();
    const canvas = document.createElement('canvas');
    const style = { ...this.#look(), density, view: WHOLE_VIEW, opaque: true };
    paint(canvas, scene, stillAttention(scene, selection), style);
    const { width, height } = canvas;
    return new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob !== null) resolve(blob);
        else
          reject(
            new Fault({ what: 'picture too large', found: [width, height], expected: 'a smaller scale' }),
          );
      });
    });
  }

  get #canvasElement(): HTMLCanvasElement | null {
    return this.#host.renderRoot.querySelector('canvas');
  }

  /** The canvas and, on top, the focusable elements: the current tab stop, and the stop that still has the focus. */
  #canvas(scene: Scene, attention: Attention, name: string): TemplateResult {
    const { scale, stops } = scene;
    const { tabStop, lit } = attention;
    const laid = lit.size > 0 && lit.size <= MOST_LIGHTS;
    if (laid) this.#attention = { ...attention, apart: lit, lit: new Set() };
    const focused = this.#host.shadowRoot?.activeElement?.getAttribute('data-stop') ?? undefined;
    this.#spots = seated(this.#spots, [tabStop, focused]);
    const spots = this.#spots.map((spot) => stops.find(({ key }) => key === spot));
    return html`<div class="plate" role="group" aria-label=${name}>
      ${laid ? paintLights(scene, attention, this.zooming.view) : nothing}
      <canvas part="drawing" aria-hidden="true" .style=${extent(pixelSize(scene))}></canvas>
      ${spots.map((stop) =>
        stop === undefined
          ? nothing
          : html`<div
              class="stop spot"
              data-stop=${stop.key}
              role="img"
              tabindex=${stop.key === tabStop ? 0 : -1}
              aria-label=${stop.description}
              .style=${this.#placeOf(stop, scale)}
            ></div>`,
      )}
    </div>`;
  }

  #placeOf(stop: Stop, scale: number): string {
    const { zoom, x, y } = this.zooming.view;
    const box = scaled(stop, scale * zoom);
    const [left, top] = [box.x + x - box.width / 2, box.y + y - box.height / 2];
    return `left:${left}px;top:${top}px;${extent(box)}`;
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

const MOST_DENSITY = 16;

/** With more lit lines than this, the highlight is painted without animation. */
const MOST_LIGHTS = 200;

/** Gives each key a seat. A key keeps the seat it has, so that the element with the focus stays the same. */
function seated(
  seats: readonly (string | undefined)[],
  keys: readonly (string | undefined)[],
): readonly (string | undefined)[] {
  const kept = seats.map((key) => (keys.includes(key) ? key : undefined));
  for (const key of keys) if (!kept.includes(key)) kept[kept.indexOf(undefined)] = key;
  return kept;
}

function extent({ width, height }: { readonly width: number; readonly height: number }): string {
  return `width:${width}px;height:${height}px`;
}

function scaled({ x, y, width, height }: Box, scale: number): Box {
  return { x: x * scale, y: y * scale, width: width * scale, height: height * scale };
}

/** Roughly how many SVG elements a scene would need. */
function marksOf({ glyphs, wires, chips }: Scene): number {
  return 6 * glyphs.length + 2 * wires.length + 3 * chips.filter(({ room }) => room).length;
}
