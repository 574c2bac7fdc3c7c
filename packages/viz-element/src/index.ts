import './bp-activation-plot.js';
import './bp-controls.js';
import './bp-cursor.js';
import './bp-decision-map.js';
import './bp-derivation.js';
import './bp-graph.js';
import './bp-loss-chart.js';
import './bp-timeline.js';

export * from './elements.js';
