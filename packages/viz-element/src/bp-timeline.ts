import { define } from './bp-element.js';
import { BpTimeline } from './bp-timeline.component.js';

define('bp-timeline', BpTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'bp-timeline': BpTimeline;
  }
}
