export { BpGraph } from './bp-graph.component.js';
export { createSession, Graph, handWorked, network } from '@bp-graph/graph';
