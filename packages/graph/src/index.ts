export * from './compose/index.js';
export { Evaluation, probe, type ProbeOptions } from './evaluate.js';
export * from './format/index.js';
export { Graph, isGraph } from './graph.js';
export { GraphFault, MAX_FAULTS } from './graph-fault.js';
export { LEAVES, type GraphSpec, type Leaf, type NodeSpec } from './graph-spec.js';
export type {
  Edge,
  GraphNode,
  InputNode,
  NodeFamily,
  ParameterNode,
  UnitFlow,
  UnitStreams,
  Values,
} from './node/graph-node.js';
export { createSession } from './session.js';
export {
  isSession,
  type Edit,
  type Session,
  type SessionOptions,
  type SessionState,
} from './session-contract.js';
export type { LossCurve } from './history.js';
export { takeSnapshot, type GraphSnapshot, type NodeSnapshot } from './snapshot.js';
export { topology, type PlacedNode, type Topology } from './topology.js';
export type { WaveError } from './wave.js';
export {
  checkGradients,
  type CheckOptions,
  type GradientReport,
  type NodeCheck,
} from './inspect/check-gradients.js';
export type { CheckedEntry } from './inspect/central-difference.js';
export { nudge, type Nudge, type NudgeTarget } from './inspect/nudge.js';
export { SATURATED } from './inspect/saturated.js';
export { statistics, type Statistics } from './inspect/statistics.js';
export { explainPlan, type ExplainOptions } from './compile/explain-plan.js';
export { Uncompilable } from './compile/uncompilable.js';
export * from './train/index.js';
export { gradientsOf, jacobian, sampleGradients } from './inspect/differentiate.js';
export * from './edit/index.js';
export * from './derive/index.js';
