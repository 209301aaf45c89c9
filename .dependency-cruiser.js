/** The layers of docs/architecture.md, and the one home of each library that could spread. */

/** A folder that sees itself and, of the other sources, only what is named. */
const layer = (name, path, sees) => ({
  name: `layer: ${name}`,
  severity: 'error',
  from: { path: `^${path}/` },
  to: {
    path: '^(src|scripts|tests)/',
    pathNot: [path, ...sees].map((seen) => `^${seen}(/|$)`),
  },
});

/** A library that is imported in one place only. */
const home = (library, path) => ({
  name: `home: ${library}`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^${path}/` },
  to: { path: `(^|/)node_modules/(@types/)?${library.replace('@', '@?').replace('/', '(/|__)')}/` },
});

const shared = 'src/shared';
const main = 'src/main';
const renderer = 'src/renderer';
const words = `${shared}/i18n`;
const domain = `${shared}/domain`;
const commands = `${shared}/commands`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    layer('domain', domain, []),
    layer('i18n', words, [domain, commands]),
    layer('commands', commands, [domain]),
    layer('analysis', `${shared}/analysis`, [domain]),
    layer('drawing', `${shared}/drawing`, [domain, `${shared}/analysis`, words]),
    layer('report', `${shared}/report`, [domain, `${shared}/drawing`]),
    layer('contract', `${shared}/contract`, [domain, commands, `${shared}/report`]),
    layer('tables', `${shared}/tables`, [domain, words, `${shared}/analysis`]),
    layer('wording', `${shared}/wording`, [domain, words, `${shared}/analysis`]),
    layer('shared', shared, []),

    layer('core', `${main}/core`, [shared]),
    layer('electron', `${main}/electron`, [shared, `${main}/core`]),
    layer('local', `${main}/local`, [shared, `${main}/core`]),
    layer('cli', `${main}/cli`, [shared, `${main}/core`]),

    layer('renderer', renderer, [shared]),
    layer('ui', `${renderer}/ui`, [words]),
    layer('client', `${renderer}/client`, [shared]),
    layer('state', `${renderer}/state`, [shared, `${renderer}/client`]),
    layer('features', `${renderer}/features`, [
      shared,
      ...['client', 'state', 'ui'].map((part) => `${renderer}/${part}`),
    ]),
    {
      name: 'layer: features never import each other',
      severity: 'error',
      from: { path: `^${renderer}/features/([^/]+)/` },
      to: { path: `^${renderer}/features/`, pathNot: `^${renderer}/features/$1/` },
    },

    home('electron', `${main}/electron`),
    home('better-sqlite3', `${main}/core/database`),
    home('pdfkit', `${main}/core/pdf`),
    home('papaparse', `${main}/core/files`),
    home('hucre', `${main}/core/files`),
    home('fflate', `${main}/core/zip`),
    home('zustand', `${renderer}/state`),
    home('@dnd-kit', `${renderer}/features/canvas`),
    home('i18next', words),
    {
      name: 'shared is pure',
      comment: 'No Node, and of all packages only the schema validator and the translator.',
      severity: 'error',
      from: { path: `^${shared}/` },
      to: {
        dependencyTypesNot: ['local', 'aliased-subpath-import', 'type-only'],
        pathNot: ['^src/', 'node_modules/(valibot|i18next)/'],
      },
    },
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'all imports resolve', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // A board of its own with packages of its own, installed when somebody measures.
    exclude: { path: '^tests/bench/canvas/plain/' },
    // Layers hold for types as well.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
};
