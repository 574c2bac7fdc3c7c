import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { mapStyles } from './bp-decision-map.styles.js';
import { BpCompanion } from './bp-companion.js';
import { faultWords } from './fault/words.js';
import { colourTable, partsOf } from './map/colours.js';
import { fields, type FieldKind } from './map/field.js';
import { MapReader, type MapReading } from './map/map-reader.js';
import { paintMap, type MapInks } from './map/paint-map.js';
import { mapWords, type MapWords } from './map/words.js';
import { light } from './paint/colours.js';
import { pagePalette, paletteProbe } from './paint/page-palette.js';
import { panelStyles } from './panel.styles.js';
import { formatExactly, formatNumber, speakNumber } from './scene/numbers.js';
import { oneOf } from './rules.js';
import { tokens } from './tokens.styles.js';

/**
 * The value of a unit at every point of the plane of two inputs, with the data on top: that of the output, or of the
 * selected unit. The graph is probed, not changed, at most once a frame and only while the map is visible.
 *
 * @element bp-decision-map
 * @csspart map - The plane with its axes.
 * @csspart key - The colour scale.
 */
export class BpDecisionMap extends BpCompanion {
  static override styles = [tokens, panelStyles, mapStyles];

  /** `value`, or `gradient`: the derivative of the output with respect to the unit. Defaults to `value`. */
  @property({ rule: oneOf(fields) }) accessor show: FieldKind | undefined;
  /** The heading; defaults to `Decision map`. */
  @property() accessor name: string | undefined;

  @state() private accessor visible = true;
  @query('canvas') private accessor canvas!: HTMLCanvasElement | null;

  readonly #reader = new MapReader();
  /** Under load several entries arrive together; the last one is the latest. */
  readonly #sight = new IntersectionObserver((entries) => {
    this.visible = entries.pop()?.isIntersecting === true;
  });
  readonly #resize = new ResizeObserver(() => {
    this.requestUpdate();
  });
  #reading: MapReading | undefined;
  #painted: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sight.observe(this);
    this.#resize.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sight.disconnect();
    this.#resize.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { session, graph } = this.joined.subject;
    if (!this.visible && this.#reading !== undefined) return;
    this.#reading =
      graph === undefined
        ? undefined
        : this.#reader.read({
            graph,
            data: session?.data ?? {},
            selection: this.selected,
            kind: this.show ?? 'value',
            size: session?.state.playing === true ? COARSE : FINE,
          });
  }

  protected override updated(): void {
    const { canvas } = this;
    if (canvas === null || this.#reading?.kind !== 'map') {
      // The next canvas is a new one, and blank.
      this.#painted = undefined;
      return;
    }
    const inks = this.#inks();
    const { key, field, extents, points } = this.#reading;
    const side = Math.round(Math.max(1, canvas.clientWidth) * Math.min(devicePixelRatio, 2));
    const { ground, ink, positive, negative } = inks;
    const now = [key, side, ground, ink, positive, negative].join();
    if (now === this.#painted) return;
    this.#painted = now;
    canvas.width = canvas.height = side;
    paintMap(canvas, field, extents, points, inks);
  }

  override render(): TemplateResult {
    const reading = this.#reading;
    const tongue = this.tongue();
    const words = mapWords(tongue);
    return html`
      <div class="head" lang=${tongue.language}>
        <h2>${this.name ?? words.heading}</h2>
        ${reading?.kind === 'map' ? html`<span class="remark">${this.#caption(reading, words)}</span>` : nothing}
      </div>
      ${this.notice}
      ${
        reading?.kind === 'map'
          ? this.#map(reading, words)
          : html`<p class="empty" lang=${tongue.language}>
              ${reading?.message(words, faultWords(tongue)) ?? words.empty}
            </p>`
      }
      ${paletteProbe(() => {
        this.requestUpdate();
      })}
    `;
  }

  #caption({ subject, output }: ReadMap, { valueOf }: MapWords): TemplateResult {
    return this.show === 'gradient'
      ? html`∂ <b>${output.id}</b> / ∂ <b>${subject.id}</b>`
      : html`${valueOf} <b>${subject.id}</b>`;
  }

  #map({ subject, plane, extents, field, points }: ReadMap, words: MapWords): TemplateResult {
    const [across, up] = extents;
    const { middle, reach, aim } = field;
    const [least, greatest] = [Math.min(...field.numbers), Math.max(...field.numbers)];
    const share = field.numbers.filter((number) => number >= middle).length / field.numbers.length;
    const label = words.told({
      unit: subject.id,
      isGradient: this.show === 'gradient',
      x: [plane.x.name, speakNumber(across[0]), speakNumber(across[1])],
      y: [plane.y.name, speakNumber(up[0]), speakNumber(up[1])],
      range: [speakNumber(least), speakNumber(greatest)],
      share: Math.round(100 * share),
      middle: speakNumber(middle),
      aim,
    });
    return html`<div class="map" part="map">
        <div class="up"><span>${short(up[1])}</span><i>${plane.y.name}</i><span>${short(up[0])}</span></div>
        <div class="plane"><canvas role="img" aria-label=${label}></canvas></div>
        <div class="across">
          <span>${short(across[0])}</span><i>${plane.x.name}</i><span>${short(across[1])}</span>
        </div>
      </div>
      <div class="key" part="key">
        <span>${formatNumber(middle - reach)}</span><span class="bar"></span
        ><span>${formatNumber(middle + reach)}</span>
      </div>
      <div class="remark">${aim === 'sides' ? classesOf(points, words) : words.notes[aim]}</div>`;
  }

  /** The colours in force, which only the browser knows. */
  #inks(): MapInks {
    const palette = pagePalette(this.renderRoot) ?? light;
    const [ground, ink, positive, negative] = (['card', 'ink', 'positive', 'negative'] as const).map((name) =>
      partsOf(palette[name]),
    );
    const classes = CLASS_INKS.map((name) => partsOf(palette[name]));
    return { ground, ink, positive, negative, classes, table: colourTable(negative, ground, positive) };
  }
}

type ReadMap = Extract<MapReading, { kind: 'map' }>;

/** The colours of the first classes; the styles have them in the same order. */
const CLASS_INKS = ['positive', 'negative', 'gradient', 'ink', 'muted'] as const;

/** Which points belong to which class. */
function classesOf(points: ReadMap['points'], words: MapWords): TemplateResult | typeof nothing {
  const count = Math.max(...points.map(({ classIndex = -1 }) => classIndex)) + 1;
  if (count < 1) return nothing;
  const marks = Array.from({ length: count }, (_, k) => {
    return html` <i class="class${k % CLASS_INKS.length}">${k % 2 === 0 ? '●' : '■'}</i> ${k}`;
  });
  return html`${words.classes}${marks}`;
}

/** Cells along each side, while the run plays and while it is paused. */
const COARSE = 40;
const FINE = 100;

function short(number: number): string {
  return formatExactly(number, 2);
}
