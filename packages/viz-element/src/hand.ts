import type { Drawing } from './drawing.js';
import type { PartsLater } from './parts-later.js';
import type { Pointing } from './pointing.js';
import { selectedIn } from './selection.js';
import { isShortcut } from './shortcut.js';
import { subjectIn, type Given } from './subject-in.js';
import type { Teller } from './teller.js';

/** An element whose reader selects, edits and plays. */
export interface HandHost extends Given {
  selection: string | undefined;
  cursor: number | undefined;
  explain: boolean;
}

/** What input can act on. */
export interface Reach {
  readonly drawing: Drawing;
  readonly pointing: Pointing;
  readonly parts: PartsLater;
  readonly teller: Teller;
}

/** Handles clicks and keys. */
export class Hand {
  readonly #host: HandHost;
  readonly #reach: Reach;

  constructor(host: HandHost, reach: Reach) {
    this.#host = host;
    this.#reach = reach;
  }

  /** The id of what is selected, as the picture has it. */
  get selected(): string | undefined {
    return this.#idOf(this.#host.selection);
  }

  readonly click = (event: Event): void => {
    const { drawing, pointing } = this.#reach;
    if (!drawing.zooming.dragged) this.#select(pointing.stopAt(event)?.id);
  };

  /** Opens the editor for the place that was double-clicked. */
  readonly open = (event: Event): void => {
    const { pointing, parts } = this.#reach;
    const stop = pointing.stopAt(event);
    if (stop !== undefined) void parts.edit(stop);
  };

  readonly key = (event: KeyboardEvent): void => {
    if (!isShortcut(event)) return;
    const { drawing, pointing } = this.#reach;
    const { key } = event;
    const isDone = drawing.zooming.key(key, pointing.centre) || pointing.move(key) || this.#act(event);
    if (isDone) event.preventDefault();
  };

  /** Handles the shortcuts that work anywhere in the element: those of the derivation and of the dialogs. */
  readonly page = (event: KeyboardEvent): void => {
    const { key } = event;
    if (event.repeat || !isShortcut(event)) return;
    if (key === 'd') this.#host.explain = !this.#host.explain;
    else if (['v', 't', '?'].includes(key)) void this.#reach.parts.open(key);
    else return;
    event.preventDefault();
  };

  /** Performs the action of a key. Returns whether it has one. */
  #act(event: KeyboardEvent): boolean {
    const { key } = event;
    const { session } = this.#host;
    if (key === ' ' && session) {
      // Holding the key down repeats it, and still must not scroll the page.
      if (event.repeat) return true;
      if (session.state.playing) session.pause();
      else session.play();
    } else if (key === 'Enter') this.#enter(event);
    else if (key === 'Escape') {
      this.#select(undefined);
      this.#host.cursor = undefined;
    } else return false;
    return true;
  }

  #idOf(selection: string | undefined): string | undefined {
    return selectedIn(subjectIn(this.#host).graph, selection)?.id;
  }

  /** Selects what has the focus; if that is already selected, opens its editor. */
  #enter(event: Event): void {
    const { pointing, parts } = this.#reach;
    const stop = pointing.stopAt(event);
    if (stop !== undefined && stop.id === this.selected) void parts.edit(stop);
    else this.#select(stop?.id);
  }

  /** Some stops represent no place of the graph, such as the total of several losses; they clear the selection. */
  #select(found?: string): void {
    const id = this.#idOf(found);
    if (id === this.#host.selection) return;
    this.#host.selection = id;
    this.#reach.teller.select(id);
  }
}
