import './bp-controls.js';
import './bp-cursor.js';
import { define } from './bp-element.js';
import { BpGraph } from './bp-graph.component.js';

define('bp-graph', BpGraph);

declare global {
  interface HTMLElementTagNameMap {
    'bp-graph': BpGraph;
  }
}
