import { sourceEdit } from './source-edit.js';

/** What is not needed of each module of Lit, and what stands in its place. */
const NEEDLESS = {
  'css-tag.js': [
    [/e=t\.ShadowRoot&&.*?CSSStyleSheet\.prototype,/, 'e=!0,'],
    [/if\((this\._\$cssResult\$=!0),o!==s\)throw Error\(".*?"\)/, '$1'],
    [/if\("number"==typeof t\)return t;throw Error\("Value .*?"\)/, 'return t'],
  ],
  'reactive-element.js': [
    [/case Object:case Array:t=null==t\?t:JSON\.stringify\(t\)/, ''],
    [/case Number:i=.*?break;case Object:case Array:try\{.*?\}catch\(t\)\{i=null\}/, ''],
    [/Symbol\.metadata\?\?=.*?WeakMap;/, ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=)/, ''],
    [/static addInitializer\(t\)\{.*?\}(?=static)/, ''],
    [/void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\),/, ''],
    [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
    [/\|\|i\.useDefault&&.*?hasAttribute\(r\._\$Eu\(t,i\)\)/, ''],
    [/i&&!\(this\._\$Ej.*?void 0!==r\)\|\|\((this\._\$AL\.has\(t\)\|\|\(this\.hasUpdated)\|\|i/, '($1'],
    [/r\?\?this\._\$Ej\?\.get\(e\)\?\?r/, 'r'],
    [/"function"==typeof t\.converter\?.*?t\.converter:u/, 'u'],
    [/\(void 0!==i\.converter\?\.toAttribute\?i\.converter:u\)/, 'u'],
    [/const t=this\.constructor\.elementProperties;if\(t\.size>0\)for.*?this\.C\(s,void 0,i,e\)\}/, ''],
    [/b=\{attribute:!0,.*?hasChanged:f\}/, 'b={}'],
    [/,this\.prototype\.hasOwnProperty\(t\)&&.*?\.wrapped=!0\)/, ''],
    [/!s\.noAccessor/, '!0'],
    [/\(i\.hasChanged\?\?f\)/, 'f'],
    [/else void 0!==s&&i\.push\(t\(s\)\)/, ''],
    [/removeController\(t\)\{.*?\}/, ''],
    [
      /let t=!1;(const s=this\._\$AL;try\{)t=this\.shouldUpdate\(s\),t\?\((.*?)\):this\._\$EM\(\)\}catch\(s\)\{throw t=!1,(.*?\})t&&/,
      '$1$2}catch(s){throw $3',
    ],
    [/shouldUpdate\(t\)\{return!0\}/, ''],
    [/this\.getUpdateComplete\(\)\}getUpdateComplete\(\)\{return /, ''],
    [/,p\?\.\(\{ReactiveElement:y\}\),.*?(?=;export)/, ''],
  ],
  'lit-element.js': [
    [/,s\.litElementHydrateSupport.*?(?=export\{)/, ';let n;'],
    [/connectedCallback\(\)\{super\.connectedCallback.*?setConnected\(!1\)\}/, ''],
  ],
  'lit-html.js': [
    [/const j=\{M:h.*?push\("[\d.]+"\);/, 'let j;'],
    [/t=M\(this,t,i\),/, ''],
    [/t=M\(this,t,i,0\),/, ''],
    [/M\(this,e\[s\+n\],i,n\)/, 'e[s+n]'],
    [/M\(this,t,i,0\)/, 't'],
    [/function M\(t,i,s=t,e\)\{.*?\}(?=class R)/, ''],
    [/else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\)/, ''],
    [/if\(y\.test\(r\.tagName\)\)\{.*?r\.append\(t\[i\],c\(\)\)\}\}/, ''],
    [/\(y\.test\(u\[2\]\)&&.*?,c=p\)/, 'c=p'],
    [/else\{let t=-1;for\(;-1!==\(t=r\.data.*?o\.length-1\}/, ''],
    [/1===r\.type\?(i=new r\.ctor\(.*?\)):6===r\.type&&\(i=new Z\(h,this,t\)\)/, '1===r.type&&($1)'],
    [/class Z\{.*?M\(this,t\)\}\}/, 'let Z;'],
    [/get parentNode\(\)\{return.*?get _\$AU\(\)\{.*?\}(?=u\(t\))/, ''],
    [/get _\$AU\(\)\{.*?\}(?=constructor\(t,i,s,e\)\{this\.type=2)/, ''],
    [/,this\._\$Cv=e\?\.isConnected\?\?!0\}get parentNode.*?(?=_\$AI\()/, '}'],
    [/get tagName\(\)\{.*?\}get _\$AU\(\)\{.*?\}(?=constructor)/, ''],
    [/"number"==typeof s\?(this\._\$AC\(t\)):\(void 0===s\.el.*?,s\)(?=;)/, '$1'],
    [/this\._\$AP\?\.\(!1,!0,s\);/, ';'],
    [/setConnected\(t\)\{.*?\}(?=\})/, ''],
    [/Error\("invalid template strings array"\)/, 'Error()'],
  ],
};

/**
 * Removes parts of Lit that no element here uses:
 *
 * - directives, precompiled templates, and expressions in comments, in raw text elements and for whole elements;
 * - `shouldUpdate`, asynchronous `getUpdateComplete`, and removing controllers;
 * - decorators, which `plainProperties` replaces, and initialisers;
 * - properties without accessors, with a `hasChanged` of their own, or with reflected defaults;
 * - attributes that are numbers, JSON, or parsed by converters;
 * - errors for malformed style sheets, and fallbacks for browsers without constructable style sheets, which are older
 *   than the language level of the files.
 */
export const leanElements = () => [
  ...Object.entries(NEEDLESS).map(([name, edits]) =>
    sourceEdit(
      `lean-elements ${name}`,
      (id) =>
        /\/(?:@lit\/reactive-element|lit-element|lit-html)\/[\w-]+\.js$/.test(id) && id.endsWith(`/${name}`),
      edits.map(([pattern, instead]) => [new RegExp(pattern, 'g'), instead]),
    ),
  ),
  {
    name: 'no-directives',
    load(id) {
      if (/\/lit-html\/(?:async-)?directive/.test(id)) throw new Error(`${id} needs what is taken out here`);
    },
  },
];
