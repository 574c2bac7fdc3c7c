import type { Fault } from '@bp-graph/core';
import type { GraphSnapshot, SessionState } from '@bp-graph/graph';
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Aside } from './aside/aside.js';
import type { Beat } from './cursor/beats.js';
import type { EditingHost, Editing } from './edit/editing.js';
import type { EdgeId } from './highlight.js';
import type { Lens, View } from './lens.js';
import type { Attention } from './paint/attention.js';
import type { Scene, Stop } from './scene/scene.js';
import type { Limits, Stops } from './stop/stops.js';
import { subjectIn } from './subject-in.js';
import type { Tongue } from './words/tongue.js';

/** An element that can be read in parts, typed over and stopped by itself. */
export type ReadHost = HTMLElement &
  ReactiveControllerHost &
  EditingHost &
  View &
  Limits & { readonly highlight: readonly EdgeId[] };

interface Parts {
  readonly aside: Aside;
  readonly editing: Editing;
  readonly lens: Lens;
  readonly stops: Stops;
}

/**
 * What not every reader needs: lit edges, one sample, one moment, typing over a number, the table, what ends a run. It is loaded when any
 * of it is asked for first, so that the first picture comes soon.
 */
export class PartsLater {
  #parts: Parts | undefined;
  #loading: Promise<Parts> | undefined;
  readonly #host: ReadHost;

  constructor(host: ReadHost) {
    this.#host = host;
  }

  /** What of a snapshot is asked for; all of it until the rest is loaded. */
  looked(snapshot: GraphSnapshot | undefined): GraphSnapshot | undefined {
    const { sample, cursor } = this.#host;
    if (sample !== undefined || cursor !== undefined) void this.#load();
    return this.#parts === undefined ? snapshot : this.#parts.lens.shown(snapshot, this.#host);
  }

  /** The moment of the wave that is followed. */
  get beat(): Beat | undefined {
    return this.#parts?.lens.beat;
  }

  attend(attention: Attention, scene: Scene): Attention {
    const { highlight } = this.#host;
    if (highlight.length > 0) void this.#load();
    return this.#parts?.lens.attend(attention, scene, highlight) ?? attention;
  }

  /** Has the run watched where a condition can end it; a limit that is none is returned. */
  watch(state: SessionState | undefined): Fault | undefined {
    const { stopLoss, stopGradient, stopDead } = this.#host;
    if (stopDead || (stopLoss ?? '') !== '' || (stopGradient ?? '') !== '') this.#await(state);
    return this.#parts?.stops.fault(this.#host);
  }

  /** A run that is to be watched waits for who watches it. */
  #await(state: SessionState | undefined): void {
    if (this.#parts !== undefined) return;
    const loaded = this.#load();
    const { session } = subjectIn(this.#host);
    if (state?.playing !== true || session === undefined) return;
    session.pause();
    void loaded.then(() => {
      if (this.#host.isConnected && session === this.#host.session) session.play();
    });
  }

  /** Why the run stopped by itself, if it did. */
  stopped(tongue: Tongue): string | undefined {
    return this.#parts?.stops.sentence(tongue);
  }

  async edit(stop: Stop): Promise<void> {
    (await this.#load()).editing.open(stop);
  }

  async open(key: string): Promise<void> {
    (await this.#load()).aside.open(key);
  }

  /** What lies over the picture. */
  template(scene: Scene, tongue: Tongue, centreOf: (stop: Stop) => Spot): TemplateResult {
    if (this.#parts === undefined) return html``;
    const { aside, editing } = this.#parts;
    return html`${editing.template(tongue, centreOf)}${aside.template(scene, tongue)}`;
  }

  #load(): Promise<Parts> {
    this.#loading ??= import('./parts.js').then(({ Aside, Editing, Lens, Stops }) => {
      const host = this.#host;
      this.#parts = {
        aside: new Aside(host),
        editing: new Editing(host),
        lens: new Lens(),
        stops: new Stops(host),
      };
      host.requestUpdate();
      return this.#parts;
    });
    return this.#loading;
  }
}

interface Spot {
  readonly x: number;
  readonly y: number;
}
