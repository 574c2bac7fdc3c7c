import type { Graph, Session } from '@bp-graph/graph';
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { BpElement } from './bp-element.js';
import { engines, exhibitAttributes, type ExhibitAttributes } from './exhibit/exhibit.js';
import { ExhibitController } from './exhibit/exhibit-controller.js';
import { graph, oneOf, session, scalar } from './rules.js';

/** The part of an element that makes its own session of what its attributes say. */
export abstract class BpExhibit extends BpElement {
  /** A graph to show as it is; a session shows its own. */
  @property({ rule: graph, attribute: false }) accessor graph: Graph | undefined;
  /** The training run to show and to control. One made of the attributes stands here too. */
  @property({ rule: session, attribute: false }) accessor session: Session | undefined;

  /** Units of the layers, inputs first: `2 3 1`; as many outputs as the data need unless given. */
  @property() accessor layers: string | undefined;
  /** Activation of the hidden layers: one name, or one for each. `tanh` unless given. */
  @property() accessor activation: string | undefined;
  /** Activation of the output layer; chosen by the data unless given. */
  @property() accessor output: string | undefined;
  /** Name of the loss; chosen by the data and the output unless given. */
  @property() accessor loss: string | undefined;
  /** Name of the data set to learn: `circle`, `xor`, `spiral`, … */
  @property() accessor data: string | undefined;
  /** How noisy the data are. */
  @property({ rule: scalar }) accessor noise: string | number | undefined;
  /** How many points the data have. */
  @property({ rule: scalar }) accessor points: string | number | undefined;
  /** What data, weights and batches are drawn by: a number or any text. */
  @property({ rule: scalar }) accessor seed: string | number | undefined;
  /** A network worked by hand: `tutorial` or `mazur`. */
  @property() accessor network: string | undefined;
  /** Address of a saved graph. */
  @property() accessor src: string | undefined;
  /** Name of the optimiser. `sgd` unless given. */
  @property() accessor optimizer: string | undefined;
  /** Learning rate: 0.03 for layers unless given. */
  @property({ rule: scalar, attribute: 'learning-rate' }) accessor learningRate: string | number | undefined;
  /** Rows of a batch: 10 for layers unless given. */
  @property({ rule: scalar, attribute: 'batch-size' }) accessor batchSize: string | number | undefined;
  /** Steps taken at every tick while playing. */
  @property({ rule: scalar }) accessor speed: string | number | undefined;
  /** What takes the steps: `plain` is the graph itself, the others are the graph compiled. `plain` unless given. */
  @property({ rule: oneOf(engines) }) accessor engine: string | undefined;

  /** @internal */
  protected readonly exhibits = new ExhibitController(this);
  #given = false;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'play', 'id'];
  }

  /** What the attributes say, by their names. */
  get exhibit(): ExhibitAttributes {
    return Object.fromEntries(
      exhibitAttributes.map((name, k) => [name, Reflect.get(this, PROPERTIES[k]) as string | undefined]),
    );
  }

  /** Starts the run. */
  play(): void {
    this.#whenReady((session) => session.play());
  }

  /** Stops the run where it is. */
  pause(): void {
    this.#whenReady((session) => session.pause());
  }

  /** Takes one step. */
  step(): void {
    this.#whenReady((session) => session.step());
  }

  /** Shows the step before. */
  back(): void {
    this.#whenReady((session) => session.back());
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    // Companions may have waited for this id.
    if (name === 'id') this.requestUpdate();
    if (name !== 'play' || !this.hasUpdated || (before === null) === (now === null)) return;
    if (now === null) this.pause();
    else this.play();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const before = this.#given;
    if (changed.has('session') || changed.has('graph')) this.#given = this.exhibits.yields();
    const described = ['exhibit', ...PROPERTIES].some((name) => changed.has(name));
    if (!this.#given && (described || before)) this.exhibits.read();
  }

  #whenReady(act: (session: Session) => void): void {
    // What was set a moment ago is read first.
    if (this.isUpdatePending && this.isConnected) this.performUpdate();
    if (this.session !== undefined) act(this.session);
  }
}

const PROPERTIES = exhibitAttributes.map((name) =>
  name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
);
