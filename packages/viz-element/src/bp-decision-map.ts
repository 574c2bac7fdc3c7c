import { define } from './bp-element.js';
import { BpDecisionMap } from './bp-decision-map.component.js';

define('bp-decision-map', BpDecisionMap);

declare global {
  interface HTMLElementTagNameMap {
    'bp-decision-map': BpDecisionMap;
  }
}
