/** Imports a library from the peers' folder. Callers declare the part of its type that they use. */
export async function loadPeer(name: string): Promise<unknown> {
  const { load } = (await import(new URL('../../../bench/load.mjs', import.meta.url).href)) as {
    readonly load: (name: string) => Promise<unknown>;
  };
  return load(name);
}
