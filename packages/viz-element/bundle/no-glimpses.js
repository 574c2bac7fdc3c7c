/**
 * Removes the machinery that defers changes until somebody looks. Only engines defer any, and the classic script has
 * none.
 */
export function noGlimpses() {
  const ARRIVAL =
    /^ {2}\/\*\*(?:(?!\*\/)[^])*\*\/\n {2}(?:arrive|postpone|#announce|checkAlive|get isFedByHand|get isAhead)\([^]*?^ {2}\}\n/gm;
  const CATCH_UP = /^( {2}catchUp\(\): void \{\n)(?: {4}.*\n)+/m;
  const AHEAD = /^ {4}if \(this\.isAhead .*\n/m;
  const EMITTER = 'export class GlimpseEmitter {\n willEmitValue() {}\n willEmitGradient() {}\n}\n';
  return {
    name: 'no-glimpses',
    enforce: 'pre',
    transform(code, id) {
      if (id.endsWith('/graph/src/glimpse.ts')) return { code: EMITTER, map: null };
      if (!/\/graph\/src\/(?:wave|graph|train\/stepper)\.ts$/.test(id)) return undefined;
      const bare = code.replaceAll(ARRIVAL, '').replace(CATCH_UP, '$1').replace(AHEAD, '');
      if (bare === code) throw new Error(`what waits in ${id} is written in another form`);
      return { code: bare, map: null };
    },
  };
}
