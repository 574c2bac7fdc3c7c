/** Imports a library from the peers' folder. Its type is what the caller uses of it. */
export async function loadPeer(name: string): Promise<unknown> {
  const { load } = (await import(new URL('../../../bench/load.mjs', import.meta.url).href)) as {
    readonly load: (name: string) => Promise<unknown>;
  };
  return load(name);
}
