import type { Graph, Session } from '@bp-graph/graph';
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { BpElement } from './bp-element.js';
import { engines, exhibitAttributes, type ExhibitAttributes } from './exhibit/exhibit.js';
import { ExhibitController, type Action } from './exhibit/exhibit-controller.js';
import { graph, oneOf, session, scalar } from './rules.js';

/** The part of an element that creates a session from its attributes. */
export abstract class BpExhibit extends BpElement {
  /** A graph to show without training it. If there is a session, its graph is shown instead. */
  @property({ rule: graph, attribute: false }) accessor graph: Graph | undefined;
  /** The training run to show and control. A session created from the attributes is available here too. */
  @property({ rule: session, attribute: false }) accessor session: Session | undefined;

  /** Units per layer, inputs first: `2 3 1`. The number of outputs defaults to what the data need. */
  @property() accessor layers: string | undefined;
  /** Activation of the hidden layers: one name, or one for each. Defaults to `tanh`. */
  @property() accessor activation: string | undefined;
  /** Activation of the output layer; by default chosen to suit the data. */
  @property() accessor output: string | undefined;
  /** Name of the loss; by default chosen to suit the data and the output. */
  @property() accessor loss: string | undefined;
  /** Name of the data set to learn: `circle`, `xor`, `spiral`, … */
  @property() accessor data: string | undefined;
  /** Amount of noise in the data; defaults to that of the data set. */
  @property({ rule: scalar }) accessor noise: string | number | undefined;
  /** Number of data points; defaults to that of the data set. */
  @property({ rule: scalar }) accessor points: string | number | undefined;
  /** Seed of data, weights and batches: a number or any text. Defaults to `1`. */
  @property({ rule: scalar }) accessor seed: string | number | undefined;
  /** A network worked by hand: `tutorial` or `mazur`. */
  @property() accessor network: string | undefined;
  /** URL of a saved graph. */
  @property() accessor src: string | undefined;
  /** Name of the optimiser; defaults to `sgd`. */
  @property() accessor optimizer: string | undefined;
  /** Learning rate; defaults to 0.03 for layers, 0.5 for `network` and 0.1 for saved graphs. */
  @property({ rule: scalar, attribute: 'learning-rate' }) accessor learningRate: string | number | undefined;
  /** Rows per batch; defaults to 10 for layers and to all rows otherwise. */
  @property({ rule: scalar, attribute: 'batch-size' }) accessor batchSize: string | number | undefined;
  /** Steps taken per tick while playing, 10,000 at most; defaults to 1. */
  @property({ rule: scalar }) accessor speed: string | number | undefined;
  /** What runs the steps: `plain`, the graph itself, or one of the compiled engines. Defaults to `plain`. */
  @property({ rule: oneOf(engines) }) accessor engine: string | undefined;

  /** @internal */
  protected readonly exhibits = new ExhibitController(this);
  #given = false;

  constructor() {
    super();
    // What is assigned before the element is defined hides the setter. Lit takes over properties only.
    if (!Object.hasOwn(this, 'play')) return;
    const { play } = this;
    Reflect.deleteProperty(this, 'play');
    this.play = play;
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'play', 'id'];
  }

  /** The current values of the attributes that describe the exhibit, by attribute name. */
  get exhibit(): ExhibitAttributes {
    return Object.fromEntries(
      exhibitAttributes.map((name, k) => [name, Reflect.get(this, PROPERTIES[k]) as string | undefined]),
    );
  }

  /**
   * Starts the run, as soon as there is one. Assigning to it sets the attribute instead: frameworks such as React and Vue
   * do that for an attribute whose name is also a property.
   */
  get play(): () => void {
    return this.#play;
  }

  set play(isWanted: unknown) {
    this.toggleAttribute('play', (isWanted ?? false) !== false);
  }

  /** Pauses the run at the current step, or before its first, as soon as there is one. */
  pause(): void {
    this.#ask('pause');
  }

  /** Takes one step, as soon as there is a run. */
  step(): void {
    this.#ask('step');
  }

  /** Goes one step back. */
  back(): void {
    this.#ask('back');
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    // Companions may be waiting for this id.
    if (name === 'id') this.requestUpdate();
    if (name !== 'play' || (before === null) === (now === null)) return;
    this.exhibits.ask(now === null ? 'pause' : 'play');
  }

  protected override willUpdate(changed: PropertyValues): void {
    const before = this.#given;
    if (changed.has('session') || changed.has('graph')) this.#given = this.exhibits.yields();
    const described = ['exhibit', ...PROPERTIES].some((name) => changed.has(name));
    if (!this.#given && (described || before)) this.exhibits.read();
  }

  /**
   * Lets properties that have just been set take effect.
   *
   * @internal
   */
  protected catchUp(): void {
    if (this.isUpdatePending && this.isConnected) this.performUpdate();
  }

  readonly #play = (): void => {
    this.#ask('play');
  };

  #ask(action: Action): void {
    this.catchUp();
    this.exhibits.ask(action);
  }
}

const PROPERTIES = exhibitAttributes.map((name) =>
  name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
);
