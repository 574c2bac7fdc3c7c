/**
 * Takes out of RxJS the ways of older versions, and what is set in its `config`, which nobody reaches in a bundle, hearing of
 * what comes after the end among it. No `Subject` here is unsubscribed as a whole. What is made
 * of a `Subject` by operators can only be listened to, as its type says.
 */
export function leanStreams() {
  const OLD_METHODS = /^ {4}(?:toPromise|_throwIfClosed|static create)\(.*\n(?: {8}.*\n)* {4}\}\n/gm;
  const OLD_FUNCTIONS = /^\w+\.create = [^]*?^\};\n/gm;
  const CONTEXT = /\berrorContext\(\(\) => \{([^]*?)^ {8}\}\);/gm;
  const SUBJECT_LIFT = /^ {4}lift\(operator\) \{\n {8}const subject = new AnonymousSubject[^]*?^ {4}\}\n/gm;
  return {
    name: 'lean-streams',
    transform(code, id) {
      if (!id.includes('/rxjs/')) return undefined;
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
        .replaceAll(SUBJECT_LIFT, '');
      return { code: lean, map: null };
    },
  };
}
