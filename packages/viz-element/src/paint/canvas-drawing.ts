import { html, nothing, type TemplateResult } from 'lit';
import { stopAtPoint } from '../scene/locate.js';
import { scaled, type Box } from '../scene/mark.js';
import { pixelSize, type Scene, type Stop } from '../scene/scene.js';
import { pointUnder, type Viewport } from '../zoom/viewport.js';
import { placeIn } from '../zoom/zooming.js';
import type { Attention } from './attention.js';
import { paintCanvas, type CanvasStyle } from './paint-canvas.js';
import { paintLights } from './svg.js';

/** With more lit lines than this, the highlight is painted without animation. */
const MOST_LIGHTS = 200;

/** The drawing of a scene on a canvas in an element, with what can be focused on top of it. */
export class CanvasDrawing {
  readonly #host: Element;
  #shown: { readonly scene: Scene; readonly attention: Attention; readonly view: Viewport } | undefined;
  /** The keys of the stops that the elements over the canvas represent. */
  #spots: readonly (string | undefined)[] = [undefined, undefined];

  constructor(host: Element) {
    this.#host = host;
  }

  /**
   * The template of a scene: the canvas, which is blank until `paint` is called after the update, the current tab stop, and
   * the stop that still has the focus.
   */
  template(scene: Scene, attention: Attention, name: string, view: Viewport): TemplateResult {
    const { tabStop, lit } = attention;
    const laid = lit.size > 0 && lit.size <= MOST_LIGHTS;
    this.#shown = {
      scene,
      attention: laid ? { ...attention, apart: lit, lit: new Set() } : attention,
      view,
    };
    const focused = this.#host.shadowRoot?.activeElement?.getAttribute('data-stop') ?? undefined;
    this.#spots = seated(this.#spots, [tabStop, focused]);
    const spots = this.#spots.map((spot) => scene.stops.find(({ key }) => key === spot));
    return html`<div class="plate" role="group" aria-label=${name}>
      ${laid ? paintLights(scene, attention, view) : nothing}
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
              .style=${placeOf(stop, scene.scale, view)}
            ></div>`,
      )}
    </div>`;
  }

  /** Paints the canvas. */
  paint(look: Pick<CanvasStyle, 'palette' | 'font'>): void {
    const canvas = this.#element;
    if (!canvas || this.#shown === undefined) return;
    const { scene, attention, view } = this.#shown;
    paintCanvas(canvas, scene, attention, { ...look, density: devicePixelRatio, view, opaque: false });
  }

  /** The stop at which an event happened. */
  locate(event: MouseEvent): Stop | undefined {
    const canvas = this.#element;
    if (!canvas || this.#shown === undefined) return undefined;
    const { scene, attention, view } = this.#shown;
    const under = pointUnder(view, placeIn(canvas, event));
    return stopAtPoint(scene, { x: under.x / scene.scale, y: under.y / scene.scale }, attention.shown);
  }

  get #element(): HTMLCanvasElement | null | undefined {
    return this.#host.shadowRoot?.querySelector('canvas');
  }
}

function placeOf(stop: Stop, scale: number, { zoom, x, y }: Viewport): string {
  const box = scaled(stop, scale * zoom);
  return `left:${box.x + x - box.width / 2}px;top:${box.y + y - box.height / 2}px;${extent(box)}`;
}

function extent({ width, height }: Pick<Box, 'width' | 'height'>): string {
  return `width:${width}px;height:${height}px`;
}

/** Gives each key a seat. A key keeps the seat it has, so that the element with the focus stays the same. */
function seated(
  seats: readonly (string | undefined)[],
  keys: readonly (string | undefined)[],
): readonly (string | undefined)[] {
  const kept = seats.map((key) => (keys.includes(key) ? key : undefined));
  for (const key of keys) if (!kept.includes(key)) kept[kept.indexOf(undefined)] = key;
  return kept;
}
