import type { Drawing } from './drawing.js';
import type { PartsLater } from './parts-later.js';
import { placeIn } from './place.js';
import type { Pointing } from './pointing.js';
import { isShortcut } from './shortcut.js';
import { subjectIn, type Given } from './subject-in.js';
import type { Teller } from './teller.js';

/** An element whose reader selects, types over and plays. */
export interface HandHost extends Given {
  selection: string | undefined;
  explain: boolean;
}

/** What the hand can reach. */
export interface Reach {
  readonly drawing: Drawing;
  readonly pointing: Pointing;
  readonly parts: PartsLater;
  readonly teller: Teller;
}

/** What clicks and keys do. */
export class Hand {
  readonly #host: HandHost;
  readonly #reach: Reach;

  constructor(host: HandHost, reach: Reach) {
    this.#host = host;
    this.#reach = reach;
  }

  readonly click = (event: Event): void => {
    const { drawing, pointing } = this.#reach;
    if (!drawing.zooming.dragged) this.#select(pointing.stopAt(event)?.id);
  };

  /** Types over what is there. */
  readonly open = (event: Event): void => {
    const { pointing, parts } = this.#reach;
    const stop = pointing.stopAt(event);
    if (stop !== undefined) void parts.edit(stop);
  };

  readonly key = (event: KeyboardEvent): void => {
    if (!isShortcut(event)) return;
    const { drawing, pointing } = this.#reach;
    const { key } = event;
    const isZoomed = drawing.zooming.key(key, pointing.centre);
    if (isZoomed) void pointing.keepFocus();
    if (isZoomed || pointing.move(key) || this.#act(event)) event.preventDefault();
  };

  /** Opens what a key stands for, wherever in the element it is pressed. */
  readonly page = (event: KeyboardEvent): void => {
    const { key } = event;
    if (event.repeat || !isShortcut(event)) return;
    if (key === 'd') this.#host.explain = !this.#host.explain;
    else if (['v', 't', '?'].includes(key)) void this.#reach.parts.open(key);
    else return;
    event.preventDefault();
  };

  /** Does what a key stands for and tells whether it stands for anything. */
  #act(event: KeyboardEvent): boolean {
    const { key } = event;
    const { session } = this.#host;
    if (key === ' ' && session) {
      if (session.state.playing) session.pause();
      else session.play();
    } else if (key === 'Enter') this.#enter(event);
    else if (key === 'Escape') this.#select(undefined);
    else return false;
    return true;
  }

  /** Selects what has the focus; what is selected already is typed over. */
  #enter(event: Event): void {
    const { pointing, parts } = this.#reach;
    const stop = pointing.stopAt(event);
    if (stop !== undefined && stop.id === this.#host.selection) void parts.edit(stop);
    else this.#select(stop?.id);
  }

  /** Of what no node is, the total of several losses, nothing can be asked. */
  #select(found?: string): void {
    const { graph } = subjectIn(this.#host);
    const id = found !== undefined && graph && placeIn(graph, found) ? found : undefined;
    if (id === this.#host.selection) return;
    this.#host.selection = id;
    this.#reach.teller.select(id);
  }
}
