import { BpActivationPlot } from './bp-activation-plot.component.js';
import { define } from './bp-element.js';

define('bp-activation-plot', BpActivationPlot);

declare global {
  interface HTMLElementTagNameMap {
    'bp-activation-plot': BpActivationPlot;
  }
}
