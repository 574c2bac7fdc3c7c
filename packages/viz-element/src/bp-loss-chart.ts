import { define } from './bp-element.js';
import { BpLossChart } from './bp-loss-chart.component.js';

define('bp-loss-chart', BpLossChart);

declare global {
  interface HTMLElementTagNameMap {
    'bp-loss-chart': BpLossChart;
  }
}
