import { Fault } from '@bp-graph/core';
import { GraphFault, type Graph, type Session } from '@bp-graph/graph';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  exhibitAttributes,
  PLAIN_ENGINE,
  readExhibit,
  type Exhibit,
  type ExhibitAttributes,
} from './exhibit.js';
import { loadEngine, loadSaved, loadSubject, subjectOf } from './exhibit-session.js';
import type { Subject } from './subject.js';

/** What can be asked of a run. */
export type Action = 'play' | 'pause' | 'step' | 'back';

/** An element that shows what its attributes describe. */
export interface ExhibitHost extends ReactiveControllerHost, HTMLElement {
  session: Session | undefined;
  graph: Graph | undefined;
  readonly exhibit: ExhibitAttributes;
  requestUpdate(name?: PropertyKey): void;
}

/**
 * Creates a session from the attributes of an element, or from the graph inside it, and owns it: pauses it while the
 * element is disconnected, and disposes it when another takes its place. An attribute with an invalid value keeps its
 * last valid value, or counts as absent if it never had one; the other attributes still apply.
 */
export class ExhibitController implements ReactiveController {
  /** What is wrong with the current attributes. */
  faults: readonly unknown[] = [];
  /** URL or engine name that is being loaded; undefined for a graph inside the element. */
  awaited: string | undefined;
  /** Whether anything is being loaded. */
  waits = false;
  readonly #host: ExhibitHost;
  #own: Subject = {};
  /** The attributes that the current exhibit was made from. */
  #heard: ExhibitAttributes = {};
  #shown: string | undefined;
  #loading: AbortController | undefined;
  /** What was asked while there was no session. */
  readonly #asked: Action[] = [];
  /** The session that `play` and what was asked before have been applied to. */
  #met: Session | undefined;
  /** Whether the element's own run goes on once the element is in the page. */
  #resting = false;
  #within: string | undefined;
  readonly #watch = new MutationObserver(() => this.#readWithin());

  constructor(host: ExhibitHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#watch.observe(this.#host, { childList: true, subtree: true, characterData: true });
    if (this.#resting && this.#host.session === this.#own.session) this.ask('play');
    this.#readWithin();
    // Loading was aborted when the element was disconnected.
    if (this.waits) this.read();
  }

  hostDisconnected(): void {
    this.#watch.disconnect();
    this.#loading?.abort();
    const { session } = this.#own;
    if (session?.state.playing !== true) return;
    session.pause();
    this.#resting = true;
  }

  /** Acts on the run, as soon as there is one. The element's own plays only while the element is in the page. */
  ask(action: Action): void {
    this.#meet();
    const { session, isConnected } = this.#host;
    this.#resting = action === 'play' && session === this.#own.session && !isConnected;
    if (session === undefined) this.#asked.push(action);
    else if (!this.#resting) session[action]();
  }

  /** Shows what the attributes describe. Not to be called while a script's own session or graph is shown. */
  read(): void {
    this.#loading?.abort();
    this.waits = false;
    this.faults = [];
    this.#read();
  }

  /** Whether a script has set a session or graph other than the one created here, which is then disposed. */
  yields(): boolean {
    const { session, graph } = this.#host;
    const given = [session, graph].filter((subject) => subject !== undefined);
    if (session === undefined) this.#met = undefined;
    if (given.every((subject) => subject === this.#own.session || subject === this.#own.graph)) return false;
    const own = this.#own;
    this.#loading?.abort();
    this.waits = false;
    this.faults = [];
    this.#own = {};
    this.#shown = undefined;
    this.#resting = false;
    own.session?.dispose();
    if (session !== undefined && session === own.session) this.#host.session = undefined;
    if (graph !== undefined && graph === own.graph) this.#host.graph = undefined;
    this.#meet();
    return true;
  }

  #read(said = this.#host.exhibit, ignored: ReadonlySet<string> = new Set()): void {
    try {
      const exhibit = readExhibit(said, ignored);
      if (exhibit !== undefined) this.#open(exhibit, said, ignored);
    } catch (error) {
      this.#fail(error, said, ignored);
    }
  }

  #open(exhibit: Exhibit, said: ExhibitAttributes, ignored: ReadonlySet<string>): void {
    const { engine } = exhibit.training;
    if (exhibit.kind === 'saved' && exhibit.src === undefined && this.#within === undefined) return;
    const asked = JSON.stringify([exhibit, this.#within]);
    // Keep the run if, apart from the faults, it is what the attributes ask for.
    if (this.faults.length > 0 && asked === this.#shown) return;
    const show = (subject: Subject): void => {
      this.#show(subject);
      [this.#heard, this.#shown] = [said, asked];
    };
    if (exhibit.kind === 'saved' || engine !== PLAIN_ENGINE) void this.#load(exhibit, show, said, ignored);
    else show(subjectOf(exhibit));
  }

  /** Loads a saved graph or an engine before showing it. */
  async #load(
    exhibit: Exhibit,
    show: (subject: Subject) => void,
    said: ExhibitAttributes,
    ignored: ReadonlySet<string>,
  ): Promise<void> {
    const loading = new AbortController();
    const { signal } = loading;
    const src = exhibit.kind === 'saved' ? exhibit.src : undefined;
    const { engine: name } = exhibit.training;
    this.#loading = loading;
    this.awaited = src ?? (name === PLAIN_ENGINE ? undefined : name);
    this.waits = true;
    try {
      const text = src === undefined ? this.#within : loadSaved(src, this.#host.baseURI, signal);
      const [saved, engine] = await Promise.all([text, loadEngine(name)]);
      const subject = await loadSubject(exhibit, saved, engine);
      if (signal.aborted) return;
      this.waits = false;
      show(subject);
    } catch (error) {
      if (signal.aborted) return;
      this.waits = false;
      this.#fail(error, said, ignored);
    }
    this.#host.requestUpdate();
  }

  #show(subject: Subject): void {
    const before = this.#own;
    this.#own = subject;
    this.#host.session = subject.session;
    this.#host.graph = subject.graph;
    before.session?.dispose();
    this.#meet();
  }

  /** Plays a session that is new here, if the element plays, and does what was asked before there was one. */
  #meet(): void {
    const { session } = this.#host;
    if (session === undefined || session === this.#met) return;
    this.#met = session;
    const isResting = this.#resting && session === this.#own.session;
    if (isResting || this.#host.hasAttribute('play')) this.#asked.unshift('play');
    for (const action of this.#asked.splice(0)) this.ask(action);
  }

  /**
   * Keeps what is shown, unless a single attribute is at fault: then reads again with that attribute's last valid
   * value, or without it.
   */
  #fail(error: unknown, said: ExhibitAttributes, ignored: ReadonlySet<string>): void {
    const wrong = error instanceof Fault ? exhibitAttributes.find((name) => name === error.where) : undefined;
    const told = this.faults.some((fault) => fault instanceof Fault && fault.where === wrong);
    if (wrong === undefined || !told) this.faults = [...this.faults, ...oneByOne(error)];
    if (wrong === undefined || ignored.has(wrong)) return;
    const before = this.#heard[wrong] ?? said[wrong];
    if (before === said[wrong]) this.#read(said, new Set([...ignored, wrong]));
    else this.#read({ ...said, [wrong]: before }, ignored);
  }

  /** Reads the first JSON script inside the element. A change to it counts like a change of an attribute. */
  #readWithin(): void {
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    const text = script?.textContent;
    if (text === this.#within) return;
    this.#within = text;
    this.#host.requestUpdate('exhibit');
  }
}

/** This many faults of a graph are reported one by one; the rest are summed up in one more. */
const MOST_FAULTS = 5;

function oneByOne(error: unknown): readonly unknown[] {
  if (!(error instanceof GraphFault)) return [error];
  const rest = error.faults.slice(MOST_FAULTS);
  return [...error.faults.slice(0, MOST_FAULTS), ...(rest.length === 0 ? [] : [new GraphFault(rest)])];
}
