import type { GraphSnapshot, NodeSnapshot } from '@bp-graph/graph';
import { ALL, type Detail } from './detail.js';
import { groupNodes, type Group } from './groups.js';
import { parameterRoles, type Roles } from './parameter-roles.js';
import { grouped } from '../grouped.js';
import { columnsOf, WHOLE, type Place } from './reading.js';
import { nodesWithTotal } from './total.js';
import type { View } from './view/index.js';
import { wiring, type Tie, type Wire } from './wiring.js';
import { english, type PictureWords } from './words.js';

export type { Tie, Wire } from './wiring.js';

/** One drawing and the places it shows: a unit of a layer, a chip, a loss. */
export interface Glyph {
  readonly id: string;
  readonly view: View;
  readonly nodes: readonly NodeSnapshot[];
  /** One place per node, along the flow. */
  readonly parts: readonly Place[];
  readonly label: string;
  /** The text above it, if any. */
  readonly heading: string | undefined;
  /** Whether it is placed beside its hosts instead of in a layer of its own: a shared parameter, a target. */
  readonly docked: boolean;
  /** Leaves that only this glyph reads, drawn as tags on it: a bias, a target. */
  readonly tags: readonly Place[];
}

/** What to draw, before positions and numbers are known. Changes only when the graph does. */
export interface Figure {
  readonly glyphs: readonly Glyph[];
  readonly wires: readonly Wire[];
  readonly ties: readonly Tie[];
  /** The names of all groups, drawn or not. */
  readonly names: readonly string[];
}

const MOST_TAGS = 3;

/**
 * The figure of a graph. `room` is how many units fit side by side, `words` the language of headings, `most` a limit to
 * the detail.
 */
export function figureOf(
  snapshot: GraphSnapshot,
  detail: Detail = 'auto',
  room = Infinity,
  words = english,
  most = ALL,
): Figure {
  const nodes = nodesWithTotal(snapshot);
  const groups = groupNodes(nodes, detail, room, most);
  const roles = parameterRoles(nodes);
  const lines = wiring(groups, roles);
  const tied = new Set(lines.ties.map(({ from }) => from));
  const drawn = groups.filter(({ view, nodes }) => view.passes !== true && isDrawn(nodes[0], roles));
  const glyphs = drawn.flatMap((group) => glyphsOf(group, roles, tied, words));
  return tagged({ glyphs, ...lines, names: groups.map(({ label }) => label) });
}

/** Whether two snapshots have the same structure, so that they can share a figure. */
export function sameStructure(one: GraphSnapshot, other: GraphSnapshot): boolean {
  const [a, b] = [one, other].map(nodesWithTotal);
  return a.length === b.length && a.every((node, i) => sameNode(node, b[i]));
}

function glyphsOf(group: Group, roles: Roles, tied: ReadonlySet<string>, words: PictureWords): Glyph[] {
  const { nodes, units, label, view } = group;
  const many = words.units(label, columnsOf(nodes[0]));
  return units.map((unit, i) => {
    const bias = roles.biases.get(nodes[0].id);
    // All of a docked bias is read where it is docked; only its entries belong to units.
    const isTag = bias !== undefined && (units.length > 1 || !roles.docked.has(bias));
    return {
      id: group.id(i),
      view,
      nodes,
      parts: nodes.map((node) => ({ node: node.id, unit })),
      label: unit === WHOLE ? many : units.length > 1 ? `${label}[${i}]` : label,
      heading: headingOf(group, i, many),
      docked: roles.docked.has(nodes[0].id) && tied.has(group.id(i)),
      tags: isTag ? [{ node: bias, unit }] : [],
    };
  });
}

/** Units that show only their values share one heading. */
function headingOf({ label, units, grain }: Group, i: number, many: string): string | undefined {
  if (units[i] !== WHOLE && units.length === 1) return label;
  if (grain === 'full') return `${label}[${i}]`;
  return i === 0 ? many : undefined;
}

/** Turns targets that are read by a single glyph into tags on it, unless the glyph has too many. */
function tagged({ glyphs, ties, ...rest }: Figure): Figure {
  const uses = grouped(ties, ({ from }) => from);
  const single = glyphs.filter(
    ({ id, docked, nodes }) => docked && nodes[0].family === 'target' && uses.get(id)?.length === 1,
  );
  const tags = grouped(single, ({ id }) => uses.get(id)?.[0].to ?? '');
  for (const [host, guests] of tags) if (guests.length > MOST_TAGS) tags.delete(host);
  const gone = new Set([...tags.values()].flat().map(({ id }) => id));
  return {
    glyphs: glyphs
      .filter(({ id }) => !gone.has(id))
      .map((glyph) => ({
        ...glyph,
        tags: [...glyph.tags, ...(tags.get(glyph.id) ?? []).flatMap(({ parts }) => parts)],
      })),
    ...rest,
    ties: ties.filter(({ from }) => !gone.has(from)),
  };
}

function isDrawn(node: NodeSnapshot, roles: Roles): boolean {
  return node.family !== 'parameter' || roles.docked.has(node.id);
}

function sameNode(a: NodeSnapshot, b: NodeSnapshot): boolean {
  return (
    a.id === b.id &&
    a.op === b.op &&
    a.inputs.length === b.inputs.length &&
    a.inputs.every((id, i) => id === b.inputs[i]) &&
    a.shape.length === b.shape.length &&
    a.shape.every((n, i) => n === b.shape[i])
  );
}
