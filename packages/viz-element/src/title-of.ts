/** What an element is called: the given name or, without one, the usual one. A blank name is none. */
export function titleOf(name: string | undefined, usual: string): string {
  return name === undefined || name.trim() === '' ? usual : name;
}
