import type { Fault } from '@bp-graph/core';
import type { GraphSnapshot } from '@bp-graph/graph';
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Aside } from './aside/aside.js';
import type { Viewed } from './aside/paint-view.js';
import type { Beat } from './cursor/beats.js';
import type { Drawing } from './drawing.js';
import type { EditingHost, Editing } from './edit/editing.js';
import type { Explaining } from './explaining.js';
import type { renderPng } from './export/render-png.js';
import type { EdgeId } from './highlight.js';
import type { Excerpt, Lens } from './lens.js';
import { loaded } from './loaded.js';
import type { Attention } from './paint/attention.js';
import type { CanvasDrawing } from './paint/canvas-drawing.js';
import type { paintTip } from './paint/tip.js';
import type { Scene, Stop } from './scene/scene.js';
import { isLimited, type Limits } from './stop/limits.js';
import type { Stops } from './stop/stops.js';
import { subjectIn } from './subject-in.js';
import { Waiting } from './waiting.js';
import type { Tongue } from './words/tongue.js';

/** An element that can show one sample or moment, be edited, and stop by itself. */
export type ReadHost = HTMLElement &
  ReactiveControllerHost &
  EditingHost &
  Viewed &
  Excerpt &
  Limits & { readonly highlight: readonly EdgeId[]; readonly explain: boolean };

interface Parts {
  readonly aside: Aside;
  readonly canvas: CanvasDrawing;
  readonly editing: Editing;
  readonly explaining: Explaining;
  readonly lens: Lens;
  readonly stops: Stops;
  readonly paintTip: typeof paintTip;
  readonly renderPng: typeof renderPng;
}

/**
 * Lazy-loads what the first picture does not need: drawing on a canvas, PNG files, tooltips, highlighted edges, single samples and
 * moments, editing, the dialogs, the derivation beneath the picture, and stop conditions. The first use of any of them
 * loads all.
 */
export class PartsLater implements ReactiveController {
  #parts: Parts | undefined;
  #loading: Promise<Parts | undefined> | undefined;
  /** Why loading failed. After that only an action of the reader tries again. */
  #fault: Fault | undefined;
  /** The key of the last place that a tooltip was requested for. */
  #pointed: string | undefined;
  /** Holds a run until its stop conditions can be checked. */
  readonly waiting: Waiting;
  readonly #host: ReadHost;

  constructor(host: ReadHost) {
    this.#host = host;
    this.waiting = new Waiting(host);
    host.addController(this);
  }

  /** Updates at once, so that a run that resumes is watched before its next step. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** The part of a snapshot that the host asks for; the whole snapshot until the parts are loaded. */
  looked(snapshot: GraphSnapshot | undefined): GraphSnapshot | undefined {
    const { sample, cursor } = this.#host;
    if (sample !== undefined || cursor !== undefined) this.#ask();
    return this.#parts === undefined
      ? snapshot
      : this.#parts.lens.shown(snapshot, this.#host, subjectIn(this.#host).graph);
  }

  /** The current moment of the wave, if one is shown. */
  get beat(): Beat | undefined {
    return this.#parts?.lens.beat;
  }

  attend(attention: Attention, scene: Scene): Attention {
    const { highlight } = this.#host;
    if (highlight.length > 0) this.#ask();
    return this.#parts?.lens.attend(attention, scene, highlight) ?? attention;
  }

  /** Why loading failed, or what the loaded parts report. */
  get faults(): readonly Fault[] {
    if (this.#fault !== undefined) return [this.#fault];
    return this.#parts === undefined ? [] : [...this.#parts.lens.faults, ...this.#parts.explaining.faults];
  }

  /** Makes sure that a run with stop conditions is watched, holding it while the parts load. */
  watch(): void {
    const { session } = subjectIn(this.#host);
    const limited = isLimited(this.#host);
    if (limited) this.#ask();
    if (!limited || !this.waiting.holds(session)) this.waiting.goOn();
    if (limited && !this.#parts && !this.#fault && session?.state.playing) this.waiting.hold(session);
  }

  /** The sentence that says why the run stopped by itself, if it did. */
  stopped(tongue: Tongue): string | undefined {
    return this.#parts?.stops.sentence(tongue);
  }

  /** What draws on a canvas, once it is loaded; undefined until then. */
  get canvas(): CanvasDrawing | undefined {
    this.#ask();
    return this.#parts?.canvas;
  }

  /**
   * Renders a picture as a PNG file.
   *
   * @throws Fault if the renderer cannot be loaded.
   */
  readonly renderPng: typeof renderPng = async (...picture) => {
    const parts = await this.#load();
    if (parts === undefined) throw this.#fault ?? new Error('parts.js is not there');
    return parts.renderPng(...picture);
  };

  async edit(stop: Stop): Promise<void> {
    (await this.#load())?.editing.open(stop);
  }

  async open(key: string): Promise<void> {
    (await this.#load())?.aside.open(key);
  }

  /** Overlays of the picture: the editor and the dialog. */
  template(scene: Scene, tongue: Tongue, centreOf: Drawing['centreOf']): TemplateResult {
    if (this.#parts === undefined) return html``;
    const { aside, editing } = this.#parts;
    return html`${editing.template(tongue, centreOf)}${aside.template(scene, tongue)}`;
  }

  /** The tooltip of what is hovered or focused; undefined while a number is being edited, or the parts are loading. */
  tip(...told: Parameters<typeof paintTip>): unknown {
    if (this.#parts === undefined && told[0].key !== this.#pointed) void this.#load();
    this.#pointed = told[0].key;
    return this.#parts?.editing.stop ? undefined : this.#parts?.paintTip(...told);
  }

  /** The derivation beneath the picture. */
  get beneath(): unknown {
    if (this.#host.explain) this.#ask();
    return this.#parts?.explaining.template();
  }

  #ask(): void {
    if (this.#fault === undefined) void this.#load();
  }

  #load(): Promise<Parts | undefined> {
    this.#loading ??= loaded(import('./parts.js'), 'parts.js')
      .then(({ Aside, CanvasDrawing, Editing, Explaining, Lens, Stops, paintTip, renderPng }) => {
        const host = this.#host;
        this.#fault = undefined;
        this.#parts = {
          aside: new Aside(host),
          canvas: new CanvasDrawing(host),
          editing: new Editing(host),
          explaining: new Explaining(host),
          lens: new Lens(),
          stops: new Stops(host),
          paintTip,
          renderPng,
        };
      })
      .catch((fault: unknown) => {
        this.#fault = fault as Fault;
        this.#loading = undefined;
      })
      .then(() => {
        // By now the stop conditions have been checked against the state in which the run was held.
        this.waiting.goOn();
        this.#host.requestUpdate();
        return this.#parts;
      });
    return this.#loading;
  }
}
