import { Fault } from '@bp-graph/core';
import type { GraphSnapshot } from '@bp-graph/graph';
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Aside } from './aside/aside.js';
import type { Viewed } from './aside/paint-view.js';
import type { Beat } from './cursor/beats.js';
import type { EditingHost, Editing } from './edit/editing.js';
import type { Explaining } from './explaining.js';
import type { EdgeId } from './highlight.js';
import type { Lens, View } from './lens.js';
import type { Attention } from './paint/attention.js';
import type { paintCanvas } from './paint/paint-canvas.js';
import type { paintTip } from './paint/tip.js';
import type { Scene, Stop } from './scene/scene.js';
import { isLimited, type Limits } from './stop/limits.js';
import type { Stops } from './stop/stops.js';
import { subjectIn } from './subject-in.js';
import { Waiting } from './waiting.js';
import type { Tongue } from './words/tongue.js';

/** An element that can be read in parts, typed over and stopped by itself. */
export type ReadHost = HTMLElement &
  ReactiveControllerHost &
  EditingHost &
  Viewed &
  View &
  Limits & { readonly highlight: readonly EdgeId[]; readonly explain: boolean };

interface Parts {
  readonly aside: Aside;
  readonly editing: Editing;
  readonly explaining: Explaining;
  readonly lens: Lens;
  readonly stops: Stops;
  readonly paintCanvas: typeof paintCanvas;
  readonly paintTip: typeof paintTip;
}

/**
 * What not every reader needs: a canvas for a large picture, all digits of what is pointed at, lit edges, one sample, one moment, typing over a number, the table, the
 * derivation beneath the picture, what ends a run. It is loaded when any of it is asked for first, so that the first picture comes soon.
 */
export class PartsLater implements ReactiveController {
  #parts: Parts | undefined;
  #loading: Promise<Parts | undefined> | undefined;
  /** Why it could not be loaded; only a reader's hand asks for it again. */
  #fault: Fault | undefined;
  /** What was pointed at last. */
  #pointed: string | undefined;
  /** The run that waits for who watches it. */
  readonly waiting: Waiting;
  readonly #host: ReadHost;

  constructor(host: ReadHost) {
    this.#host = host;
    this.waiting = new Waiting(host);
    host.addController(this);
  }

  /** A run that goes on as the element comes back is watched before its next step. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** What of a snapshot is asked for; all of it until the rest is loaded. */
  looked(snapshot: GraphSnapshot | undefined): GraphSnapshot | undefined {
    const { sample, cursor } = this.#host;
    if (sample !== undefined || cursor !== undefined) this.#ask();
    return this.#parts === undefined
      ? snapshot
      : this.#parts.lens.shown(snapshot, this.#host, subjectIn(this.#host).graph);
  }

  /** The moment of the wave that is followed. */
  get beat(): Beat | undefined {
    return this.#parts?.lens.beat;
  }

  attend(attention: Attention, scene: Scene): Attention {
    const { highlight } = this.#host;
    if (highlight.length > 0) this.#ask();
    return this.#parts?.lens.attend(attention, scene, highlight) ?? attention;
  }

  /** Why they could not be loaded, or what is asked for and not there. */
  get faults(): readonly Fault[] {
    if (this.#fault !== undefined) return [this.#fault];
    return this.#parts === undefined ? [] : [...this.#parts.lens.faults, ...this.#parts.explaining.faults];
  }

  /** Has the run watched where a condition can end it. */
  watch(): void {
    const { session } = subjectIn(this.#host);
    const limited = isLimited(this.#host);
    if (limited) this.#ask();
    if (!limited || !this.waiting.holds(session)) this.waiting.goOn();
    if (limited && !this.#parts && !this.#fault && session?.state.playing) this.waiting.hold(session);
  }

  /** Why the run stopped by itself, if it did. */
  stopped(tongue: Tongue): string | undefined {
    return this.#parts?.stops.sentence(tongue);
  }

  /** What paints on a canvas, once it is here. */
  get paintCanvas(): typeof paintCanvas | undefined {
    this.#ask();
    return this.#parts?.paintCanvas;
  }

  /** The same. @throws Fault where it cannot be loaded. */
  async canvasPainter(): Promise<typeof paintCanvas> {
    const parts = await this.#load();
    if (parts === undefined) throw this.#fault ?? new Error('parts.js is not there');
    return parts.paintCanvas;
  }

  async edit(stop: Stop): Promise<void> {
    (await this.#load())?.editing.open(stop);
  }

  async open(key: string): Promise<void> {
    (await this.#load())?.aside.open(key);
  }

  /** What lies over the picture. */
  template(scene: Scene, tongue: Tongue, centreOf: (stop: Stop) => Spot): TemplateResult {
    if (this.#parts === undefined) return html``;
    const { aside, editing } = this.#parts;
    return html`${editing.template(tongue, centreOf)}${aside.template(scene, tongue)}`;
  }

  /** What is pointed at with all its digits, unless a number is typed there. */
  tip(...told: Parameters<typeof paintTip>): unknown {
    if (this.#parts === undefined && told[0].key !== this.#pointed) void this.#load();
    this.#pointed = told[0].key;
    return this.#parts?.editing.stop ? undefined : this.#parts?.paintTip(...told);
  }

  /** What stands beneath the picture. */
  get beneath(): unknown {
    if (this.#host.explain) this.#ask();
    return this.#parts?.explaining.template();
  }

  #ask(): void {
    if (this.#fault === undefined) void this.#load();
  }

  #load(): Promise<Parts | undefined> {
    this.#loading ??= import('./parts.js')
      .then(({ Aside, Editing, Explaining, Lens, Stops, paintCanvas, paintTip }) => {
        const host = this.#host;
        this.#fault = undefined;
        this.#parts = {
          aside: new Aside(host),
          editing: new Editing(host),
          explaining: new Explaining(host),
          lens: new Lens(),
          stops: new Stops(host),
          paintCanvas,
          paintTip,
        };
      })
      .catch((cause: unknown) => {
        this.#fault = new Fault({ what: 'no answer', where: 'parts.js' }, { cause });
        this.#loading = undefined;
      })
      .then(() => {
        // Who watches has had a look at what held before the run goes on.
        this.waiting.goOn();
        this.#host.requestUpdate();
        return this.#parts;
      });
    return this.#loading;
  }
}

interface Spot {
  readonly x: number;
  readonly y: number;
}
