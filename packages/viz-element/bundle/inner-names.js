/**
 * Properties that exist only between modules of one file: no page sees them, no text names them, no message has them.
 * What those override who subclass our elements, such as `willUpdate`, is not among them.
 */
const OF_STREAMS = `
  _next _error _complete _parentage _finalizers _hasParent _addParent _removeParent _subscribe _trySubscribe
  _innerSubscribe _checkFinalizedStatuses initialTeardown partialObserver thrownError hasError isStopped
  currentObservers observers destination
`;
const OF_ELEMENTS = `
  createProperty creationScope elementStyles enableUpdating finalizeStyles getPropertyDescriptor
  getPropertyOptions isUpdatePending performUpdate scheduleUpdate
`;
const OF_GRAPHS = `
  admits assertAlive attempt catchUp checkIdle checkUnit dependents dueWave emitGradient emitValue ensureGradients
  evaluation forEachConsumer gradientDue gradientListener gradientObserved isAnnounced isBehind
  isBehindUnheard isGradientObserved isIdle isOvertaken isRowless isTotal isValueObserved leadsToLoss
  madeWave objectiveWeight observerCount ofTotal operand passedGradient patienceReason pullBack rateAt recompute roleNumber
  rolesChanged rollBack setObjective surroundings takeHighest takeLowest valueListener valueObserved watchNumber
  willEmitGradient willEmitValue withholdGradient
`;
const OF_PICTURES = `
  agreement attend attended attention awaited beat byHand centreOf centres chips clearance crisp darkPalette dash
  dockClearance docked dockReach dragged drain exhibits explanation extents fullest glyphs grain groupOf halo heldAt
  hovered isMean isNegative isSeen keepFocus layerOf legible lens meanOf ornaments palette past
  perEpoch pointing routes seat seats speaker spots stopAt tabStop tags tally thickness ties turnOf typing
  zooming
`;

/** The names that files for pages shorten. */
export const innerNames = [OF_STREAMS, OF_ELEMENTS, OF_GRAPHS, OF_PICTURES].flatMap((names) =>
  names.trim().split(/\s+/),
);
