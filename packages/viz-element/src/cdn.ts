/**
 * The ES module for pages without a bundler: `<bp-graph>` and what a script needs to drive it. Everything that the
 * first picture does not need is loaded when the page first contains an element that needs it.
 */
import { define } from './bp-element.js';
import { BpGraph } from './bp-graph.component.js';
import { loadWhenMet } from './load-when-met.js';

export * from './cdn-exports.js';

define('bp-graph', BpGraph);
loadWhenMet(['bp-graph', 'bp-controls', 'bp-cursor'], () => import('./bars-later.js'));
loadWhenMet(
  ['bp-activation-plot', 'bp-decision-map', 'bp-derivation', 'bp-loss-chart', 'bp-timeline'],
  () => import('./companions.js'),
);
