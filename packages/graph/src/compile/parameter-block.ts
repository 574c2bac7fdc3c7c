import { sizeOf } from '@bp-graph/core';
import type { PlacedNode } from '../topology.js';
import type { Arena, Place } from './arena.js';

/** The parameters, contiguous in memory: trained ones first and, among these, those with penalties first. */
export interface ParameterBlock {
  readonly members: readonly ParameterPlace[];
  readonly offset: number;
  /** Size of the penalised and of the trained parameters, and the total, in numbers. */
  readonly penalised: number;
  readonly trained: number;
  readonly count: number;
  /** Offset of the gradients of the trained parameters, in the same order. */
  readonly gradient: number;
  /** Offsets of the optimiser's state: arrays of `trained` numbers. */
  readonly state: readonly number[];
}

export interface ParameterPlace {
  readonly position: number;
  readonly value: Place;
  /** The location of its gradient, if it is trained. */
  readonly gradient?: Place;
}

/** The role of each parameter in training. */
export interface ParameterRoles {
  readonly trains: (position: number) => boolean;
  readonly isPenalised: (position: number) => boolean;
}

/** Allocates all parameters, and gradients and `states` arrays of optimiser state for the trained ones. */
export function placeParameters(
  nodes: readonly PlacedNode[],
  { trains, isPenalised }: ParameterRoles,
  states: number,
  width: number,
  arena: Arena,
): ParameterBlock {
  const trained = nodes.filter(({ position }) => trains(position));
  const penalised = trained.filter(({ position }) => isPenalised(position));
  const ordered = [
    ...penalised,
    ...trained.filter(({ position }) => !isPenalised(position)),
    ...nodes.filter(({ position }) => !trains(position)),
  ];
  // Every parameter starts at a vector boundary; the padding stays zero.
  const room = ({ shape }: PlacedNode): number => Math.ceil(sizeOf(shape) / width) * width;
  const total = (members: readonly PlacedNode[]): number =>
    members.reduce((sum, node) => sum + room(node), 0);
  const counts = { penalised: total(penalised), trained: total(trained), count: total(ordered) };
  const offset = arena.take(counts.count);
  const gradient = arena.take(counts.trained);
  let at = 0;
  const members = ordered.map((node) => {
    const { position, shape } = node;
    const count = sizeOf(shape);
    const value = { offset: offset + at, count, units: count, perRow: false };
    const own = trains(position) ? { gradient: { ...value, offset: gradient + at } } : {};
    at += room(node);
    return { position, value, ...own };
  });
  const state = Array.from({ length: states }, () => arena.take(counts.trained));
  return { members, offset, ...counts, gradient, state };
}

export function isParameter({ spec }: PlacedNode): boolean {
  return spec.op === 'parameter';
}
