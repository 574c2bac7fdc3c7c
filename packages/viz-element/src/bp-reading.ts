import { property } from 'lit/decorators.js';
import { BpExhibit } from './bp-exhibit.js';
import { amount, flag, limit, whole } from './rules.js';

/** The part of an element that says what of a run is read: which sample, which moment of the wave, and when it stops. */
export abstract class BpReading extends BpExhibit {
  /** The row of the batch to show, counted from 0; the mean over the batch unless given. */
  @property({ rule: whole, reflect: true }) accessor sample: number | undefined;
  /** The moment of the wave to show, a place among `beatsOf` a snapshot; what comes after it is not known yet. */
  @property({ rule: whole }) accessor cursor: number | undefined;
  /**
   * Milliseconds that each node takes when a phase of the wave is walked through, and every two layers when the wave of a
   * single step is shown; at 0 its end is shown at once. 450 unless given.
   */
  @property({ rule: amount }) accessor pace: number | undefined;
  /** A run stops by itself when the error falls below this. */
  @property({ rule: limit, attribute: 'stop-loss' }) accessor stopLoss: string | number | undefined;
  /** A run stops by itself when every parameter's gradient is smaller than this. */
  @property({ rule: limit, attribute: 'stop-gradient' }) accessor stopGradient: string | number | undefined;
  /** A run stops by itself when nothing comes back through a unit any more. */
  @property({ rule: flag, type: Boolean, attribute: 'stop-dead' }) accessor stopDead = false;
}
