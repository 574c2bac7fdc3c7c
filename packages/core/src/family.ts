import { Fault, unknownName } from './fault.js';

/** What every member of a family has: the name by which people, files and menus call it. */
export interface Named {
  readonly name: string;
}

/** The names of a family, as a type: `NameOf<typeof activations>`. */
export type NameOf<F> = F extends Family<infer M> ? M['name'] : never;

/**
 * A closed list of variants (activations, losses, optimisers …) with look-up by name.
 * Everything that enumerates variants (types, menus, documentation, shared tests) reads this list,
 * so that adding a variant is one file and one line.
 */
export interface Family<M extends Named> extends Iterable<M> {
  /** What a member is called in messages: `activation`. */
  readonly kind: string;
  readonly names: readonly M['name'][];
  has(name: string): name is M['name'];
  /**
   * The member of that name.
   * @throws Fault naming the unknown name, the known ones and the nearest.
   */
  get(name: unknown, where?: string): M;
}

/** Makes a family of its members, in the order in which menus shall show them. */
export function family<const M extends Named>(kind: string, members: readonly M[]): Family<M> {
  const byName = new Map<unknown, M>(members.map((member) => [member.name, member]));
  const names = members.map((member) => member.name);
  if (byName.size !== members.length)
    throw new Fault({ what: `two members of the ${kind} family share a name`, found: names });
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
 * The member named, or the caller's own definition as it is.
 * @throws Fault for a name none has, and for what has not the functions that all members have.
 */
export function resolve<M extends Named>(choice: string | M, members: Family<M>, where?: string): M {
  return typeof choice === 'object' && isLike(choice, [...members]) ? choice : members.get(choice, where);
}

/** Whether something has every function that all members have. */
function isLike(choice: object | null, members: readonly object[]): boolean {
  const has = (holder: object | null, name: string): boolean =>
    typeof (holder as Readonly<Record<string, unknown>> | null)?.[name] === 'function';
  return Object.keys(members[0]).every(
    (name) => has(choice, name) || !members.every((member) => has(member, name)),
  );
}
