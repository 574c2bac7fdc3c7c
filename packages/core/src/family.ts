import { checkArgument, type OptionCheck, text } from './argument.js';
import { placeOf } from './definition.js';
import { Fault, isRecord, unknownName } from './fault.js';

/** What every member of a family has: the name used in code, files and menus. */
export interface Named {
  readonly name: string;
}

/** The names of a family, as a type: `NameOf<typeof activations>`. */
export type NameOf<F> = F extends Family<infer M> ? M['name'] : never;

/**
 * A closed list of variants (activations, losses, optimisers …) with look-up by name.
 * Everything that enumerates variants (types, menus, documentation, shared tests) reads this list,
 * so adding a variant takes one file and one line.
 */
export interface Family<M extends Named> extends Iterable<M> {
  /** What a member is called in messages: `activation`. */
  readonly kind: string;
  readonly names: readonly M['name'][];
  has(name: string): name is M['name'];
  /**
   * The member of that name.
   * @throws Fault with the unknown name, the known ones and the nearest.
   */
  get(name: unknown, where?: string): M;
}

/** Makes a family from its members, in the order that menus show. */
export function family<const M extends Named>(kind: string, members: readonly M[]): Family<M> {
  checkArgument(members, 'members', memberList, kind);
  const byName = new Map<unknown, M>(members.map((member) => [member.name, member]));
  const names = members.map((member) => member.name);
  checkArgument(names, `names in the ${kind} family`, distinct);
  return {
    kind,
    names,
    has: (name): name is M['name'] => byName.has(name),
    get(name, where) {
      const member = byName.get(name);
      if (member !== undefined) return member;
      throw unknownName(kind, where, name, names);
    },
    [Symbol.iterator]: () => members[Symbol.iterator](),
  };
}

/**
 * The member of that name, or a custom definition, returned unchanged.
 * @throws Fault for an unknown name, and for a definition that lacks a function all members have.
 */
export function resolve<M extends Named>(choice: string | M, members: Family<M>, where?: string): M {
  if (!isRecord(choice)) return members.get(choice, where);
  checkFunctions(choice, [...members], where ?? placeOf(choice, members.kind));
  return choice as M;
}

const distinct: OptionCheck = {
  expected: 'a name of its own for each member',
  allows: (found) => new Set(found as readonly string[]).size === (found as readonly string[]).length,
};

const memberList: OptionCheck = {
  expected: 'a list of objects with a name',
  allows: (found) =>
    Array.isArray(found) && found.every((member: unknown) => isRecord(member) && text.allows(member['name'])),
};

/** @throws Fault if the choice lacks a function that all members have. */
function checkFunctions(choice: object, members: readonly object[], where: string): void {
  const has = (holder: object, name: string): boolean =>
    typeof (holder as Readonly<Record<string, unknown>>)[name] === 'function';
  for (const name of Object.keys(members[0])) {
    if (!has(choice, name) && members.every((member) => has(member, name)))
      throw new Fault({
        what: `missing function ${name}`,
        where,
        expected: 'a function, as all others of this kind have',
      });
  }
}
