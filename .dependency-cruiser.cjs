const { readdirSync } = require('node:fs');

/**
 * The direction of the house: core <- graph <- viz-element <- demo. Tools may use all, nothing uses tools.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    rule('no-cycles', 'Files that need each other are one idea.', {}, { circular: true }),
    rule('resolvable', 'What cannot be resolved cannot be checked.', {}, { couldNotResolve: true }),
    rule(
      'core-stands-alone',
      'core is the innermost room.',
      { path: '^packages/core/' },
      { path: '^(packages/(?!core/)|apps/|tools/)' },
    ),
    rule(
      'graph-stands-on-core',
      'graph knows core and nothing further out.',
      { path: '^packages/graph/' },
      { path: '^(packages/(?!core/|graph/)|apps/|tools/)' },
    ),
    rule(
      'viz-element-stands-on-graph',
      'viz-element knows no page and no tool.',
      { path: '^packages/viz-element/' },
      { path: '^(apps|tools)/' },
    ),
    rule('demo-uses-no-tool', 'Nothing uses tools.', { path: '^apps/' }, { path: '^tools/' }),
    rule(
      'public-entries-only',
      'Another package is entered where its `exports` say.',
      { path: '^(packages/[^/]+|apps/[^/]+|tools)/' },
      { path: '^packages/', pathNot: ['^$1/', ...publicEntries()] },
    ),
    rule(
      'core-is-plain',
      'core is mathematics: no streams, no view.',
      { path: '^packages/core/src/' },
      { path: 'node_modules/(rxjs|lit)/' },
    ),
    rule(
      'graph-draws-nothing',
      'graph knows no view.',
      { path: '^packages/graph/src/' },
      { path: 'node_modules/lit/' },
    ),
    rule(
      'runs-in-a-page',
      'Packages and pages run where there are no Node built-ins.',
      { path: '^(packages|apps)/[^/]+/src/' },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'ships-what-it-needs',
      'What a package imports is among its own dependencies.',
      { path: '^packages/[^/]+/src/' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    doNotFollow: { path: ['node_modules'] },
    // The kernels are AssemblyScript, whose compiler checks them.
    exclude: {
      path: ['^(packages/[^/]+|apps/[^/]+|tools)/(dist|dist-[^/]+|reports)/', '^packages/core/kernels/'],
    },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@bp-graph/source', 'import', 'types', 'default'],
    },
  },
};

function rule(name, comment, from, to) {
  return { name, comment, severity: 'error', from, to };
}

/** The source files that the packages' `exports` name, as patterns. */
function publicEntries() {
  return readdirSync(`${__dirname}/packages`).flatMap((folder) => {
    const { exports } = require(`./packages/${folder}/package.json`);
    const sources = Object.values(exports).flatMap((entry) => entry['@bp-graph/source'] ?? []);
    return sources.map((source) => `^packages/${folder}/${source.slice('./'.length)}$`);
  });
}
