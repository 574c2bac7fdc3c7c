/**
 * Takes out of Lit what no element here asks for: decorators, whose place `plainProperties` takes, attributes that are numbers
 * or JSON, initialisers, and ways around browsers without style sheets that can be shared, which are older than the language that
 * the files are written in.
 */
export function leanElements() {
  const NEEDLESS = {
    'css-tag.js': [[/e=t\.ShadowRoot&&.*?CSSStyleSheet\.prototype,/, 'e=!0,']],
    'reactive-element.js': [
      [/case Object:case Array:t=null==t\?t:JSON\.stringify\(t\)/, ''],
      [/case Number:i=.*?break;case Object:case Array:try\{.*?\}catch\(t\)\{i=null\}/, ''],
      [/Symbol\.metadata\?\?=.*?WeakMap;/, ''],
      [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=)/, ''],
      [/static addInitializer\(t\)\{.*?\}(?=static)/, ''],
      [/void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\),/, ''],
      [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
      [/,p\?\.\(\{ReactiveElement:y\}\),.*?(?=;export)/, ''],
    ],
    'lit-element.js': [[/,s\.litElementHydrateSupport.*?(?=export\{)/, ';let n;']],
    'lit-html.js': [[/const j=\{M:h.*?push\("[\d.]+"\);/, 'let j;']],
  };
  return {
    name: 'lean-elements',
    transform(code, id) {
      if (!/\/(?:@lit\/reactive-element|lit-element|lit-html)\/[\w-]+\.js$/.test(id)) return undefined;
      const found = NEEDLESS[id.slice(id.lastIndexOf('/') + 1)];
      if (found === undefined) return undefined;
      const lean = found.reduce((text, [needless, instead]) => {
        if (!needless.test(text)) throw new Error(`${id} is written in another form: ${needless}`);
        return text.replace(needless, instead);
      }, code);
      return { code: lean, map: null };
    },
  };
}
