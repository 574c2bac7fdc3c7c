import { join } from 'node:path';
import { sourceEdit } from './source-edit.js';

const isStreams = (id) => id.includes('/rxjs/');

/**
 * Removes legacy methods of RxJS, and what can only be enabled through its `config`, which nobody can reach in a
 * bundle, such as notifications after the end of a stream. Here no `Subject` is unsubscribed as a whole, and what
 * operators make of a `Subject` is typed as a plain `Observable`. `UnsubscriptionError` becomes a native class, and
 * `map`, the only operator in use, does without the machinery that operators share.
 */
export const leanStreams = () => [
  sourceEdit('lean-streams', isStreams, [
    [/\bconfig\.useDeprecated\w+/g, 'false'],
    [/\bconfig\.Promise\b/g, 'undefined'],
    [/const \{ (on\w+) \} = config;/g, 'const $1 = undefined;'],
    [/\btimeoutProvider\.setTimeout\b/g, 'setTimeout'],
    [/\bhandleStoppedNotification\(.*\);/g, ''],
    [/\bthis\._throwIfClosed\(\);/g, ''],
    [/\berrorContext\(\(\) => \{([^]*?)^ {8}\}\);/gm, '{$1}'],
    [/^ {4}(?:toPromise|asObservable|_throwIfClosed|static create)\(.*\n(?: {8}.*\n)* {4}\}\n/gm, ''],
    [/^\w+\.create = [^]*?^\};\n/gm, ''],
    [/^ {4}lift\(operator\) \{\n {8}const subject = new AnonymousSubject[^]*?^ {4}\}\n/gm, ''],
    [/^ {4}unsubscribe\(\) \{\n {8}this\.isStopped = this\.closed = true;[^]*?^ {4}\}\n/gm, ''],
  ]),
  sourceEdit('lean-unsubscription', (id) => isStreams(id) && id.endsWith('/util/UnsubscriptionError.js'), [
    [
      /^[^]*$/g,
      `export class UnsubscriptionError extends Error {
  constructor(errors) {
    super(errors.join('\\n'));
    this.errors = errors;
  }
}`,
    ],
  ]),
  sourceEdit('lean-map', (id) => isStreams(id) && id.endsWith('/operators/map.js'), [
    [/^[^]*$/g, `export { map } from '${join(import.meta.dirname, 'small-map.js')}';`],
  ]),
];
