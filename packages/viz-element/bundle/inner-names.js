/** Properties that exist only between modules of one file: no page sees them, no text names them, no message has them. */
const OF_STREAMS = `
  _next _error _complete _parentage _finalizers _hasParent _addParent _removeParent _subscribe _trySubscribe
  _innerSubscribe _checkFinalizedStatuses initialTeardown partialObserver thrownError hasError isStopped currentObservers
`;
const OF_GRAPHS = `
  assertAlive checkIdle emitGradient emitValue ensureGradients forEachConsumer gatherGradients gradientDue
  gradientListener gradientObserved isAnnounced isBehindUnheard isGradientObserved isIdle isOvertaken isValueObserved
  objectiveWeight observerCount passedGradient patienceReason rolesChanged setObjective takeHighest takeLowest
  valueListener valueObserved willEmitGradient willEmitValue withholdGradient
`;
const OF_PICTURES = `
  byHand canvasPainter centres clearance copyAs copyByHand darkPalette dockClearance docked dockReach groupOf isNarrow
  keepFocus layerOf ornaments paintCanvas routes undrawn wrongPlane
`;

/** The names that files for pages shorten. */
export const innerNames = [OF_STREAMS, OF_GRAPHS, OF_PICTURES].flatMap((names) => names.trim().split(/\s+/));
