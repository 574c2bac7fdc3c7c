import { fileURLToPath } from 'node:url';
import { build, defineConfig } from 'vite';
import { againMinified } from './bundle/again-minified.js';
import { alikeFirst } from './bundle/alike-first.js';
import { leanElements } from './bundle/lean-elements.js';
import { leanStreams } from './bundle/lean-streams.js';
import { metPhrases } from './bundle/met-phrases.js';
import { needless } from './bundle/needless.js';
import { noDefinitionChecks } from './bundle/no-definition-checks.js';
import { noDescriptions } from './bundle/no-descriptions.js';
import { noGlimpses } from './bundle/no-glimpses.js';
import { noKernels } from './bundle/no-kernels.js';
import { noOptionChecks } from './bundle/no-option-checks.js';
import { noPlayers } from './bundle/no-players.js';
import { nothingLater } from './bundle/nothing-later.js';
import { oneGenerator } from './bundle/one-generator.js';
import { plainProperties } from './bundle/plain-properties.js';
import { saysItsEncoding } from './bundle/says-its-encoding.js';
import { shortTemplates } from './bundle/short-templates.js';

const [MODULE, CLASSIC, NO_ENGINES, SMALL_SCHEMAS] = [
  'src/cdn.ts',
  'src/cdn-classic.ts',
  'src/no-engines.ts',
  'bundle/small-schemas.js',
].map((name) => fileURLToPath(new URL(name, import.meta.url)));

/**
 * The files for pages without a bundler: an ES module and what it loads when it is needed, and with `--mode classic` a
 * classic script, everything inside, for pages opened from a folder, where browsers load no modules.
 */
export default defineConfig(async ({ mode }) =>
  mode === 'classic' ? files(CLASSIC, 'iife') : oneFileFirst(await neededFirst()),
);

function files(entry, format, output = {}, isFirst = () => true) {
  return {
    root: import.meta.dirname,
    configFile: false,
    plugins: [
      plainProperties(),
      shortTemplates(),
      noDescriptions(),
      noDefinitionChecks(),
      oneGenerator(),
      leanElements(),
      leanStreams(),
      needless(format === 'iife'),
      alikeFirst(entry, isFirst),
      ...(format === 'iife'
        ? [nothingLater(), metPhrases(), noOptionChecks(), noKernels(), noGlimpses(), noPlayers()]
        : []),
      againMinified(),
      ...(format === 'iife' ? [saysItsEncoding()] : []),
    ],
    // RxJS as it is written in ES2015 is smaller than in ES5.
    resolve: {
      conditions: ['@bp-graph/source', 'es2015', 'module', 'browser', 'production'],
      alias: {
        valibot: SMALL_SCHEMAS,
        ...(format === 'iife' ? { '@bp-graph/graph/engines': NO_ENGINES } : {}),
      },
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
 * for which the bundler by itself makes further files.
 */
function oneFileFirst(first) {
  const output = {
    minifyInternalExports: false,
    entryFileNames: 'bp-graph.entry.js',
    chunkFileNames: ({ name }) => (name === 'bp-graph' ? 'bp-graph.js' : 'bp-graph-[name]-[hash].js'),
    codeSplitting: { groups: [{ name: (id) => (first.has(id) ? 'bp-graph' : null) }] },
  };
  return files(MODULE, 'es', output, (id) => first.has(id));
}

/** What is needed for the first picture: known once the module has been built without what it loads later. */
async function neededFirst() {
  const alone = files(MODULE, 'es', {}, () => false);
  const isLater = (id) => LATER.some((name) => id.endsWith(name));
  const [{ output }] = await build({
    ...alone,
    logLevel: 'error',
    build: { ...alone.build, write: false, rolldownOptions: { external: isLater } },
  });
  return new Set(output.flatMap(({ modules = {} }) => Object.keys(modules)));
}

/** What the sources import when it is needed. */
const LATER = ['/bars-later.js', '/companions.js', '/engines', '/parts.js', '/saved-subject.js', '/zh.js'];
