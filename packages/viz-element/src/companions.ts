/** Registers the companions that stand beside a `<bp-graph>`. */
import './bp-activation-plot.js';
import './bp-decision-map.js';
import './bp-derivation.js';
import './bp-loss-chart.js';
import './bp-timeline.js';
