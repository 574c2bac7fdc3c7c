import { BpControls } from './bp-controls.component.js';
import { define } from './bp-element.js';

define('bp-controls', BpControls);

declare global {
  interface HTMLElementTagNameMap {
    'bp-controls': BpControls;
  }
}
