import { BpDerivation } from './bp-derivation.component.js';
import { define } from './bp-element.js';

define('bp-derivation', BpDerivation);

declare global {
  interface HTMLElementTagNameMap {
    'bp-derivation': BpDerivation;
  }
}
