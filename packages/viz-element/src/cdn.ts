/**
 * The ES module for pages without a bundler: `<bp-graph>` and what it takes to drive it by a script. What is not needed
 * for the first picture is loaded when a page first holds it.
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
