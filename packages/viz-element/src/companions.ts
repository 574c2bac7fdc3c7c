/** The companions that are joined to a `<bp-graph>` from outside, registered. */
import './bp-activation-plot.js';
import './bp-decision-map.js';
import './bp-derivation.js';
import './bp-loss-chart.js';
import './bp-timeline.js';
