import { join } from 'node:path';

/**
 * Removes legacy methods of RxJS, and what can only be enabled through its `config`, which nobody can reach in a
 * bundle, such as notifications after the end of a stream. Here no `Subject` is unsubscribed as a whole, and what
 * operators make of a `Subject` is typed as a plain `Observable`. `UnsubscriptionError` becomes a native class, and
 * `map`, the only operator in use, does without the machinery that operators share.
 */
export function leanStreams() {
  const SHORTER = {
    '/util/UnsubscriptionError.js': `export class UnsubscriptionError extends Error {
  constructor(errors) {
    super(errors.join('\\n'));
    this.errors = errors;
  }
}`,
    '/operators/map.js': `export { map } from '${join(import.meta.dirname, 'small-map.js')}';`,
  };
  const OLD_METHODS =
    /^ {4}(?:toPromise|asObservable|_throwIfClosed|static create)\(.*\n(?: {8}.*\n)* {4}\}\n/gm;
  const OLD_FUNCTIONS = /^\w+\.create = [^]*?^\};\n/gm;
  const CONTEXT = /\berrorContext\(\(\) => \{([^]*?)^ {8}\}\);/gm;
  const SUBJECT_END = /^ {4}unsubscribe\(\) \{\n {8}this\.isStopped = this\.closed = true;[^]*?^ {4}\}\n/gm;
  const SUBJECT_LIFT = /^ {4}lift\(operator\) \{\n {8}const subject = new AnonymousSubject[^]*?^ {4}\}\n/gm;
  return {
    name: 'lean-streams',
    transform(code, id) {
      if (!id.includes('/rxjs/')) return undefined;
      const [, shorter] = Object.entries(SHORTER).find(([name]) => id.endsWith(`/internal${name}`)) ?? [];
      if (shorter !== undefined) return { code: shorter, map: null };
      const lean = code
        .replaceAll(/\bconfig\.useDeprecated\w+/g, 'false')
        .replaceAll(/\bconfig\.Promise\b/g, 'undefined')
        .replaceAll(/const \{ (on\w+) \} = config;/g, 'const $1 = undefined;')
        .replaceAll(/\btimeoutProvider\.setTimeout\b/g, 'setTimeout')
        .replaceAll(/\bhandleStoppedNotification\(.*\);/g, '')
        .replaceAll(/\bthis\._throwIfClosed\(\);/g, '')
        .replaceAll(CONTEXT, '{$1}')
        .replaceAll(OLD_METHODS, '')
        .replaceAll(OLD_FUNCTIONS, '')
        .replaceAll(SUBJECT_LIFT, '')
        .replaceAll(SUBJECT_END, '');
      return { code: lean, map: null };
    },
  };
}
