/**
 * Who may import whom. Default deny: an import that no line below allows is an error, and so is a
 * folder or a package that is not named here. docs/decisions/0003-layers.md says why.
 */

/** Packages from npm that a layer may use, besides its own and its neighbours' code. */
const packages = {
  // Pure readers of formats: bytes in, data out. They touch no disk, clock or network.
  core: [
    'fflate',
    'lunr',
    'mammoth',
    'markdown-it',
    'parse5',
    'pdfjs-dist',
    'postal-mime',
    'saxes',
  ],
  shared: ['zod'],
  services: [],
  store: ['better-sqlite3'],
  workers: ['@napi-rs/canvas', 'docx', 'pdfjs-dist', 'pdfkit', 'tesseract.js', 'zod'],
  cli: ['commander'],
  main: ['electron'],
  preload: ['electron'],
  casebook: ['lunr'],
  renderer: [
    'react',
    'react-dom',
    'react-aria-components',
    '@tanstack/react-virtual',
    'lunr',
    'pdfjs-dist',
    '@fontsource-variable/source-sans-3',
    '@fontsource-variable/atkinson-hyperlegible-next',
    '@fontsource-variable/source-serif-4',
  ],
};

const layers = {
  core: { layers: [], node: false },
  shared: { layers: ['core'], node: false },
  services: { layers: ['core', 'shared'], node: false },
  store: { layers: ['core', 'shared', 'services'], node: true },
  workers: { layers: ['core', 'shared', 'services', 'store'], node: true },
  cli: { layers: ['core', 'shared', 'services', 'store', 'workers'], node: true },
  main: { layers: ['shared'], node: true },
  preload: { layers: ['shared'], node: false },
  casebook: { layers: ['core'], node: false },
  renderer: { layers: ['core', 'shared'], node: false },
};

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

const allowed = Object.entries(layers).flatMap(([name, rule]) => [
  {
    from: { path: `^src/${name}/` },
    to: { path: [name, ...rule.layers].map((layer) => `^src/${layer}/`) },
  },
  ...(rule.node ? [{ from: { path: `^src/${name}/` }, to: { dependencyTypes: ['core'] } }] : []),
  ...(packages[name].length > 0
    ? [
        {
          from: { path: `^src/${name}/` },
          to: {
            path: packages[name].map((p) => `(^|node_modules/)${escape(p)}(/|$)`),
            dependencyTypes: ['npm', 'npm-dev', 'npm-optional'],
          },
        },
      ]
    : []),
]);

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^src' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'main-opens-no-database',
      severity: 'error',
      from: { path: '^src/(main|preload|renderer)/' },
      to: { path: 'better-sqlite3' },
    },
  ],
  allowed,
  allowedSeverity: 'error',
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    // pdfkit says by condition which of its builds is for Node.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'require', 'default'],
    },
    exclude: { path: '\\.(css|json|sql|html|woff2)$' },
  },
};
