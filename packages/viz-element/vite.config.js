import { fileURLToPath } from 'node:url';
import { build, defineConfig } from 'vite';
import { againMinified } from './bundle/again-minified.js';
import { alikeAdjacent } from './bundle/alike-adjacent.js';
import { alikeFirst } from './bundle/alike-first.js';
import { leanElements } from './bundle/lean-elements.js';
import { leanStreams } from './bundle/lean-streams.js';
import { metPhrases } from './bundle/met-phrases.js';
import { needless } from './bundle/needless.js';
import { noCheckpointChecks } from './bundle/no-checkpoint-checks.js';
import { noDefinitionChecks } from './bundle/no-definition-checks.js';
import { noDescriptions } from './bundle/no-descriptions.js';
import { noGlimpses } from './bundle/no-glimpses.js';
import { noKernels } from './bundle/no-kernels.js';
import { noOptionChecks } from './bundle/no-option-checks.js';
import { noPlayers } from './bundle/no-players.js';
import { nothingLater } from './bundle/nothing-later.js';
import { oneGenerator } from './bundle/one-generator.js';
import { plainProperties } from './bundle/plain-properties.js';
import { publicExports } from './bundle/public-exports.js';
import { saysItsEncoding } from './bundle/says-its-encoding.js';
import { shortFaults } from './bundle/short-faults.js';
import { shortTemplates } from './bundle/short-templates.js';

/** The file that pages load as a module. */
const FIRST = 'bp-graph.js';
const [MODULE, CLASSIC, NO_ENGINES, SMALL_SCHEMAS] = [
  'src/cdn.ts',
  'src/cdn-classic.ts',
  'src/no-engines.ts',
  'bundle/small-schemas.js',
].map((name) => fileURLToPath(new URL(name, import.meta.url)));

/**
 * Builds the files for pages without a bundler: an ES module with its lazy-loaded chunks or, with `--mode classic`, a
 * self-contained classic script for pages opened from a folder, where browsers do not load modules.
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
      shortFaults(),
      noDescriptions(),
      noDefinitionChecks(),
      noCheckpointChecks(),
      oneGenerator(),
      leanElements(),
      leanStreams(),
      needless(format === 'iife'),
      alikeFirst(entry, isFirst),
      ...(format === 'iife'
        ? [nothingLater(), metPhrases(), noOptionChecks(), noKernels(), noGlimpses(), noPlayers()]
        : []),
      againMinified(FIRST),
      publicExports(FIRST),
      alikeAdjacent(),
      ...(format === 'iife' ? [saysItsEncoding()] : []),
    ],
    // RxJS is smaller as ES2015 than as ES5.
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
      // Without this, an ES module built as a library keeps its whitespace.
      rolldownOptions: {
        treeshake: { propertyReadSideEffects: false },
        optimization: { inlineConst: { mode: 'all', pass: 3 } },
        output: { minify: true, generatedCode: { symbols: false }, ...output },
      },
    },
  };
}

/**
 * Puts everything the first picture needs into the single file `bp-graph.js`. By default the bundler would split off
 * whatever lazy-loaded chunks share with it.
 */
function oneFileFirst(first) {
  const output = {
    entryFileNames: 'bp-graph.entry.js',
    chunkFileNames: ({ name }) => (name === 'bp-graph' ? FIRST : 'bp-graph-[name]-[hash].js'),
    codeSplitting: { groups: [{ name: (id) => (first.has(id) ? 'bp-graph' : null) }] },
  };
  return files(MODULE, 'es', output, (id) => first.has(id));
}

/** The modules the first picture needs, found by building the module with its lazy imports external. */
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

/** The targets of lazy imports in the sources. */
const LATER = ['/bars-later.js', '/companions.js', '/engines', '/parts.js', '/saved-subject.js', '/zh.js'];
