import { property } from 'lit/decorators.js';
import { BpExhibit } from './bp-exhibit.js';
import { amount, flag, limit, whole } from './rules.js';

/**
 * The part of an element that says how a run is read: which sample and which moment of the wave to show, and when to
 * stop.
 */
export abstract class BpReading extends BpExhibit {
  /** The row of the batch to show, counted from 0. By default, the mean over the batch. */
  @property({ rule: whole, reflect: true }) accessor sample: number | undefined;
  /**
   * The moment of the wave to show, as an index into `beatsOf` a snapshot; later values and gradients are hidden. By
   * default, the whole wave.
   */
  @property({ rule: whole }) accessor cursor: number | undefined;
  /**
   * Milliseconds per node while a phase of the wave is walked through, and per two layers while the wave of a single
   * step is animated; 0 shows the end at once. Defaults to 450.
   */
  @property({ rule: amount }) accessor pace: number | undefined;
  /** The run stops when the loss falls below this; a number above 0. */
  @property({ rule: limit, attribute: 'stop-loss' }) accessor stopLoss: string | number | undefined;
  /** The run stops when every parameter's gradient is smaller than this; a number above 0. */
  @property({ rule: limit, attribute: 'stop-gradient' }) accessor stopGradient: string | number | undefined;
  /** The run stops when no gradient flows back through some unit any more. */
  @property({ rule: flag, type: Boolean, attribute: 'stop-dead' }) accessor stopDead = false;
}
