/**
 * The direction of the house: core <- graph <- viz-element <- demo. Tools may use all, nothing uses tools.
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    rule('no-cycles', 'A cycle means that two files are one idea.', {}, { circular: true }),
    rule(
      'resolvable',
      'An import that cannot be resolved cannot be checked either.',
      {},
      { couldNotResolve: true },
    ),
    rule(
      'core-knows-no-other-room',
      'core is the innermost room.',
      { path: '^packages/core/' },
      { path: '^(packages/(?!core/)|apps/|tools/)' },
    ),
    rule(
      'graph-knows-core-only',
      'graph stands on core.',
      { path: '^packages/graph/' },
      { path: '^(packages/(?!(core|graph)/)|apps/|tools/)' },
    ),
    rule(
      'packages-know-no-app',
      'Packages are used by apps.',
      { path: '^packages/' },
      { path: '^(apps|tools)/' },
    ),
    rule('nothing-uses-tools', 'Tools are the outermost room.', { pathNot: '^tools/' }, { path: '^tools/' }),
    rule(
      'public-entries-only',
      'Another package is entered by its public entry.',
      { path: '^(?:packages|apps)/([^/]+)/' },
      { path: '^packages/[^/]+/', pathNot: ['^packages/$1/', '^packages/[^/]+/src/index\\.ts$'] },
    ),
    rule(
      'core-is-plain',
      'core is mathematics: no streams, no DOM library.',
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
      'runs-everywhere',
      'Packages and pages run in browsers, so they know no Node built-ins.',
      { path: '^(packages|apps)/[^/]+/src/' },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'no-development-dependencies',
      'What is shipped depends on what is shipped.',
      { path: '^packages/[^/]+/src/' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    doNotFollow: { path: ['node_modules'] },
    exclude: { path: ['/(dist|dist-[^/]+|reports)/'] },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@bp-graph/source', 'import', 'types', 'default'],
    },
  },
};

function rule(name, comment, from, to) {
  return { name, comment, severity: 'error', from, to };
}
