export { BpActivationPlot } from './bp-activation-plot.component.js';
export { BpControls } from './bp-controls.component.js';
export { BpCursor } from './bp-cursor.component.js';
export { BpDecisionMap } from './bp-decision-map.component.js';
export { BpDerivation } from './bp-derivation.component.js';
export { BpGraph } from './bp-graph.component.js';
export { BpLossChart } from './bp-loss-chart.component.js';
export { BpTimeline } from './bp-timeline.component.js';

export type { BpElements, ElementProps, EventHandlers } from './element-props.js';
export type { BpGraphEvents } from './events.js';
export { beatsOf, type Beat, type Phase } from './cursor/beats.js';
export type { Change } from './edit/change.js';
export type { Labels } from './words/labels.js';
export type { EdgeId } from './highlight.js';
export { SessionController, type SessionHost } from './session-controller.js';
export { StreamController } from './stream-controller.js';
export { formatGradient, formatNumber } from './scene/numbers.js';
