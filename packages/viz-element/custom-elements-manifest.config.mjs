/** Generates the manifest of the elements, which editors, frameworks and catalogues read. */
export default {
  globs: ['src/bp-*.ts'],
  outdir: 'dist-cdn',
  litelement: true,
  packagejson: false,
  plugins: [registrations(), ownEvents()],
};

/** Recognises registrations by `define('bp-x', BpX)`, which does nothing if the name is taken. */
function registrations() {
  return {
    name: 'registrations',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [tag, element] = node.arguments;
      const declaration = { name: element.getText(), module: moduleDoc.path.replace('.ts', '.component.ts') };
      moduleDoc.exports = [{ kind: 'custom-element-definition', name: tag.text, declaration }];
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        const isElement = ({ kind, name }) => kind !== 'custom-element-definition' || name.startsWith('bp-');
        module.exports = module.exports?.filter(isElement);
      }
    },
  };
}

/** Keeps only the documented events; the others are how the elements find each other. */
function ownEvents() {
  return {
    name: 'own-events',
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations = [] } of customElementsManifest.modules)
        for (const declaration of declarations)
          declaration.events &&= declaration.events.filter(({ name }) => name.startsWith('bp-'));
    },
  };
}
