import type { Operation } from '@bp-graph/core';

/** The role of one of an operation's inputs. */
export interface Role {
  /** Index into the roles. */
  readonly role: number;
  /** The name of the role, without the `…` of repeated ones. */
  readonly name: string;
  /** How many inputs before it have the same role. */
  readonly turn: number;
}

/**
 * The role of input `index` of `count`. Repeated roles are adjacent and repeat equally often, one role after the other: `x…`,
 * `w…`, `b` stands for n values, then n weights, then a bias.
 */
export function roleOf({ roles }: Operation, index: number, count: number): Role {
  const first = roles.findIndex(repeats);
  if (first < 0 || index < first) return { role: index, name: roles[index], turn: 0 };
  const repeated = roles.filter(repeats).length;
  const turns = Math.floor((count - first) / repeated);
  const role = Math.min(first + Math.floor((index - first) / turns), roles.length - 1);
  const turn = role < first + repeated ? (index - first) % turns : 0;
  return { role, name: roles[role].replace('…', ''), turn };
}

function repeats(role: string): boolean {
  return role.endsWith('…');
}
