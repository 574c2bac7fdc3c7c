import { BpCursor } from './bp-cursor.component.js';
import { define } from './bp-element.js';

define('bp-cursor', BpCursor);

declare global {
  interface HTMLElementTagNameMap {
    'bp-cursor': BpCursor;
  }
}
