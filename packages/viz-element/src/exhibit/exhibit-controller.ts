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

/** An element that shows what its attributes describe. */
export interface ExhibitHost extends ReactiveControllerHost, HTMLElement {
  session: Session | undefined;
  graph: Graph | undefined;
  readonly exhibit: ExhibitAttributes;
  requestUpdate(name?: PropertyKey): void;
}

/**
 * Turns the attributes of an element, or the graph within it, into a session and takes care of it: it rests while
 * the element is out of the page and is let go of when another takes its place. An attribute that makes no sense is read as
 * what it said before, or as if it were not there where it has said nothing yet; the others are heard.
 */
export class ExhibitController implements ReactiveController {
  /** Why what the attributes now say cannot be shown. */
  faults: readonly unknown[] = [];
  /** What is on its way, by its address or name; nothing of a graph within the element. */
  awaited: string | undefined;
  /** Whether anything is on its way. */
  waits = false;
  readonly #host: ExhibitHost;
  #own: Subject = {};
  /** What is shown, by the attributes that asked for it. */
  #heard: ExhibitAttributes = {};
  #shown: string | undefined;
  #loading: AbortController | undefined;
  #resting = false;
  #within: string | undefined;
  readonly #watch: MutationObserver | undefined;

  constructor(host: ExhibitHost) {
    this.#host = host;
    host.addController(this);
    this.#watch =
      'MutationObserver' in globalThis ? new MutationObserver(() => this.#readWithin()) : undefined;
  }

  hostConnected(): void {
    this.#watch?.observe(this.#host, { childList: true, subtree: true, characterData: true });
    if (this.#resting) this.#own.session?.play();
    this.#resting = false;
    this.#readWithin();
    // What was on its way when the element left the page is asked for again.
    if (this.waits) this.read();
  }

  hostDisconnected(): void {
    this.#watch?.disconnect();
    this.#loading?.abort();
    this.#resting = this.#own.session?.state.playing === true;
    if (this.#resting) this.#own.session?.pause();
  }

  /** Shows what the attributes say, unless a script has given the element a session or a graph. */
  read(): void {
    this.#loading?.abort();
    this.waits = false;
    this.faults = [];
    this.#read();
  }

  /**
   * Whether a script has given the element something else to show than what was made here; that is then let go of.
   */
  yields(): boolean {
    const { session, graph } = this.#host;
    const given = [session, graph].filter((subject) => subject !== undefined);
    if (given.every((subject) => subject === this.#own.session || subject === this.#own.graph)) return false;
    const own = this.#own;
    this.#loading?.abort();
    this.waits = false;
    this.faults = [];
    this.#own = {};
    this.#shown = undefined;
    own.session?.dispose();
    if (session !== undefined && session === own.session) this.#host.session = undefined;
    if (graph !== undefined && graph === own.graph) this.#host.graph = undefined;
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
    // A run goes on where all that is right asks for it still.
    if (this.faults.length > 0 && asked === this.#shown) return;
    const show = (subject: Subject): void => {
      this.#show(subject);
      [this.#heard, this.#shown] = [said, asked];
    };
    if (exhibit.kind === 'saved' || engine !== PLAIN_ENGINE) void this.#load(exhibit, show, said, ignored);
    else show(subjectOf(exhibit));
  }

  /** Opens what has to be fetched first: a saved graph, an engine. */
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
    if (!this.#host.hasAttribute('play')) return;
    if (this.#host.isConnected) subject.session?.play();
    else this.#resting = true;
  }

  /** What is shown stays unless an attribute alone is wrong: that one then says what it said before, or else nothing. */
  #fail(error: unknown, said: ExhibitAttributes, ignored: ReadonlySet<string>): void {
    const wrong = error instanceof Fault ? exhibitAttributes.find((name) => name === error.where) : undefined;
    const told = this.faults.some((fault) => fault instanceof Fault && fault.where === wrong);
    if (wrong === undefined || !told) this.faults = [...this.faults, ...oneByOne(error)];
    if (wrong === undefined || ignored.has(wrong)) return;
    const before = this.#heard[wrong] ?? said[wrong];
    if (before === said[wrong]) this.#read(said, new Set([...ignored, wrong]));
    else this.#read({ ...said, [wrong]: before }, ignored);
  }

  /** The text of the first JSON within the element; a change of it is read like a change of an attribute. */
  #readWithin(): void {
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    const text = script?.textContent;
    if (text === this.#within) return;
    this.#within = text;
    this.#host.requestUpdate('exhibit');
  }
}

/** So many faults of a graph are told by themselves; the next one tells how many more there are. */
const MOST_FAULTS = 5;

function oneByOne(error: unknown): readonly unknown[] {
  if (!(error instanceof GraphFault)) return [error];
  const rest = error.faults.slice(MOST_FAULTS);
  return [...error.faults.slice(0, MOST_FAULTS), ...(rest.length === 0 ? [] : [new GraphFault(rest)])];
}
