import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { build, defineConfig } from 'vite';

const [MODULE, CLASSIC, NO_ENGINES] = ['cdn.ts', 'cdn-classic.ts', 'no-engines.ts'].map((name) =>
  fileURLToPath(new URL(`src/${name}`, import.meta.url)),
);

/**
 * The files for pages without a bundler: an ES module and what it loads when it is needed, and with `--mode classic` a
 * classic script, everything inside, for pages opened from a folder, where browsers load no modules.
 */
export default defineConfig(async ({ mode }) =>
  mode === 'classic' ? files(CLASSIC, 'iife', {}) : files(MODULE, 'es', await oneFileFirst()),
);

function files(entry, format, output) {
  return {
    root: import.meta.dirname,
    configFile: false,
    plugins: [
      plainProperties(),
      shortTemplates(),
      noDescriptions(),
      leanSchemas(),
      leanStreams(),
      ...(format === 'iife' ? [nothingLater(), noOptionNames()] : []),
      againMinified(),
      ...(format === 'iife' ? [saysItsEncoding()] : []),
    ],
    // RxJS as it is written in ES2015 is smaller than in ES5.
    resolve: {
      conditions: ['@bp-graph/source', 'es2015', 'module', 'browser', 'production'],
      alias: format === 'iife' ? { '@bp-graph/graph/engines': NO_ENGINES } : {},
    },
    build: {
      target: 'es2022',
      outDir: 'dist-cdn',
      emptyOutDir: false,
      sourcemap: true,
      reportCompressedSize: false,
      lib: { entry, name: 'BpGraph', formats: [format], fileName: () => 'bp-graph.classic.js' },
      // A library as an ES module keeps its whitespace otherwise.
      rolldownOptions: {
        treeshake: { propertyReadSideEffects: false },
        optimization: { inlineConst: { mode: 'all', pass: 3 } },
        output: { minify: true, ...output },
      },
    },
  };
}

/**
 * All that the module needs for the first picture in the one file `bp-graph.js`, also where parts loaded later share it,
 * for which the bundler by itself makes further files. Which code that is, is known once the module has been built without
 * what it loads later.
 */
async function oneFileFirst() {
  const alone = files(MODULE, 'es', {});
  const isLater = (id) => LATER.some((name) => id.endsWith(name));
  const [{ output }] = await build({
    ...alone,
    logLevel: 'error',
    build: { ...alone.build, write: false, rolldownOptions: { external: isLater } },
  });
  const first = new Set(output.flatMap(({ modules = {} }) => Object.keys(modules)));
  return {
    minifyInternalExports: false,
    entryFileNames: 'bp-graph.entry.js',
    chunkFileNames: ({ name }) => (name === 'bp-graph' ? 'bp-graph.js' : 'bp-graph-[name]-[hash].js'),
    codeSplitting: { groups: [{ name: (id) => (first.has(id) ? 'bp-graph' : null) }] },
  };
}

/** What the sources import when it is needed. */
const LATER = ['/bp-cursor.js', '/companions.js', '/engines', '/parts.js', '/saved-subject.js', '/zh.js'];

/**
 * Declares the properties of elements without decorators, whose helpers and pairs of accessors are larger than what they
 * stand for. It knows the one form in which the sources write them.
 */
function plainProperties() {
  const PROPERTY = /@(property|state)\(([^@]*?)\) (?:private )?accessor (\w+)(?:: [^=;]*)?(?: = ([^;]*))?;/g;
  const QUERY = /@query\((.*?)\) (?:private )?accessor (\w+)[^;]*;/g;
  const CLASS = /^export (?:abstract )?class \w+ extends \w+ \{/m;
  return {
    name: 'plain-properties',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/viz-element\/src\/.+\.ts$/.test(id) || !code.includes(' accessor ')) return undefined;
      const declared = [];
      const bare = code
        .replaceAll(PROPERTY, (_, kind, options, name, value) => {
          declared.push(`${name}:${kind === 'state' ? '{state:true}' : options || '{}'}`);
          return value === undefined ? '' : `#_${name}=(this.${name}=${value});`;
        })
        .replaceAll(QUERY, 'get $2(){return this.renderRoot.querySelector($1)}');
      const plain = bare.replace(CLASS, `$&static properties={${declared.join()}};`);
      if (/\baccessor \w/.test(plain)) throw new Error(`a property of ${id} is written in another form`);
      return { code: plain, map: null };
    },
  };
}

/**
 * Takes out what attributes and the fields of graph files mean, what menus call the members of families, and the formulas of
 * initialisers: lists of parts and the published JSON Schema tell them.
 */
function noDescriptions() {
  const TEXT = /(?:'[^']*'|"[^"]*")/.source;
  const OF_FIELD = new RegExp(`,\\s*v\\.description\\(\\s*${TEXT},?\\s*\\)`, 'g');
  const OF_ATTRIBUTE = new RegExp(`\\b(\\w+Rule)\\(\\s*${TEXT}`, 'g');
  const OF_MEMBER = /^\s+title: '[^']*',\n/gm;
  const OF_INITIALIZER = /^\s+formula: '[^']*',\n/gm;
  return {
    name: 'no-descriptions',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/(?:core|graph)\/src\/.+\.ts$/.test(id)) return undefined;
      const bare = code.replaceAll(OF_FIELD, '').replaceAll(OF_ATTRIBUTE, "$1(''");
      const member = id.includes('/core/') ? bare.replaceAll(OF_MEMBER, '') : bare;
      return {
        code: id.includes('/initializer/') ? member.replaceAll(OF_INITIALIZER, '') : member,
        map: null,
      };
    },
  };
}

/**
 * Takes out of the schemas of graph files what only other libraries and curious readers ask them: the interface that all
 * validators share, who made a schema, that it waits for nothing, and sentences in other languages.
 */
function leanSchemas() {
  return {
    name: 'lean-schemas',
    transform(code, id) {
      if (!id.includes('/valibot/')) return undefined;
      const lean = code
        .replaceAll(/^\s*(?:reference: \w+|async: false),\n/gm, '')
        .replaceAll(/ \?\? (?:\(isSchema \? )?\/\* @__PURE__ \*\/ get\w+Message\([^)]*\)(?: : null\))?/g, '')
        .replaceAll(/\b_standardSchema\(\{/g, '({');
      return { code: lean, map: null };
    },
  };
}

/** Takes out of RxJS the ways of older versions, which nobody here turns on. */
function leanStreams() {
  return {
    name: 'lean-streams',
    transform(code, id) {
      if (!id.includes('/rxjs/')) return undefined;
      return { code: code.replaceAll(/\bconfig\.useDeprecated\w+/g, 'false'), map: null };
    },
  };
}

/**
 * Takes the layout out of templates and style sheets, which no minifier looks into; a space is left of each in markup,
 * elsewhere a line's end.
 */
function shortTemplates() {
  // Lines that begin with a tag, its end, something filled in, or an attribute, which code has with spaces around the sign.
  const IN_MARKUP = /\n\s+(?=[<>]|\$\{|[.@?]?[\w-]+=[^\s=>])/g;
  return {
    name: 'short-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/viz-element\/src\/.+\.ts$/.test(id) || !/\b(?:css|html|svg)`/.test(code)) return undefined;
      const short = code
        .replaceAll(/\/\*[^]*?\*\//g, '')
        .replaceAll(IN_MARKUP, ' ')
        .replaceAll(/\n\s+/g, '\n');
      return { code: short.replaceAll(/(?:\bcss|Rules = )`[^`]*`/g, shortStyles), map: null };
    },
  };
}

/** Takes the spaces out of a style sheet that nothing depends on. */
function shortStyles(css) {
  return css
    .replaceAll(/([;{]) *\n */g, '$1')
    .replaceAll(/ \{/g, '{')
    .replaceAll(/ > /g, '>')
    .replaceAll(/\b0(?=\.\d)/g, '')
    .replaceAll(/`\n/g, '`')
    .replaceAll(/;?\s*}\n*/g, '}')
    .replaceAll(/([:,])[ \n]/g, '$1');
}

/**
 * Imports at once what the sources import when it is needed. One file holds it all anyway, and a bundler that need not keep
 * the moment of every module's evaluation writes them together in one scope, which is smaller.
 */
function nothingLater() {
  return {
    name: 'nothing-later',
    transform(code, id) {
      if (id.includes('/node_modules/')) return undefined;
      const found = [];
      const now = code.replaceAll(/\bimport\((['"][^'"]+['"])\)/g, (_, source) => {
        found.push(`import * as later${found.length} from ${source};`);
        return `Promise.resolve(later${found.length - 1})`;
      });
      return found.length === 0 ? undefined : { code: `${found.join('\n')}\n${now}`, map: null };
    },
  };
}

/** Takes out the checks of the names of options: a script in a page without tools is small first. */
function noOptionNames() {
  const CHECK = /^ +checkNames\((?:options|target), [^;]*;\n/gm;
  return {
    name: 'no-option-names',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/graph\/src\/.+\.ts$/.test(id)) return undefined;
      return { code: code.replaceAll(CHECK, ''), map: null };
    },
  };
}

/** What the bundler's own minifier leaves, a slower one takes out: a kilobyte of each file, compressed. */
function againMinified() {
  return {
    name: 'again-minified',
    async generateBundle({ format }, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const file = `${chunk.fileName}.map`;
        const { code, map } = await minify(chunk.code, {
          module: format === 'es',
          ecma: 2020,
          compress: { passes: 3, keep_fargs: false },
          sourceMap: { content: chunk.map ?? undefined, url: file },
        });
        chunk.code = code;
        if (file in bundle) bundle[file].source = map;
      }
    },
  };
}

/** A byte order mark first of all: a page that does not say its encoding would have the script read in another one. */
function saysItsEncoding() {
  return {
    name: 'says-its-encoding',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = `\uFEFF${file.code}`;
    },
  };
}
