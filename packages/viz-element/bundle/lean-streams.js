/** Takes out of RxJS the ways of older versions, which nobody here turns on. */
export function leanStreams() {
  return {
    name: 'lean-streams',
    transform(code, id) {
      if (!id.includes('/rxjs/')) return undefined;
      return { code: code.replaceAll(/\bconfig\.useDeprecated\w+/g, 'false'), map: null };
    },
  };
}
