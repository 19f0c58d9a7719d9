import { layers } from './scripts/layers.ts';

const pathOf = (name) => layers.find((layer) => layer.name === name).path;

/** `_components` lie inside `app`, so a page's rule must not be asked of them. */
const exceptions = { app: [pathOf('components')] };

const layerRules = layers.map(({ name, path, may, why }) => ({
  name: `${name}-imports`,
  comment: `${name} imports ${may.length === 0 ? 'nothing' : `only ${may.join(', ')}`}: ${why}`,
  severity: 'error',
  from: { path, ...(exceptions[name] && { pathNot: exceptions[name] }) },
  to: { path: '^(lib|app|cli)/', pathNot: [path, ...may.map(pathOf)] },
}));

const purePaths = layers.filter(({ pure }) => pure).map(({ path }) => path);
const stages = ['segment', 'extract', 'align', 'compare'];

export default {
  forbidden: [
    ...layerRules,
    {
      name: 'known-layer',
      comment: 'a new folder of lib is entered in scripts/layers.ts, with what it may import and why',
      severity: 'error',
      from: {},
      to: { path: '^lib/', pathNot: layers.map(({ path }) => path) },
    },
    {
      name: 'no-cycles',
      comment: 'a cycle cannot be read from one end, and its parts cannot be tested alone',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'engine-is-pure',
      comment: 'the engine sees no file, network, clock or process, so that it runs the same everywhere',
      severity: 'error',
      from: { path: purePaths },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'stages-by-their-index',
      comment: 'the pipeline sees a stage as one function; what is behind it may change',
      severity: 'error',
      from: { path: '^lib/pipeline\\.ts$' },
      to: { path: stages.map((stage) => `^lib/${stage}/`), pathNot: 'index\\.ts$' },
    },
    {
      name: 'prisma-in-store',
      comment: 'rows are reshaped at one border; elsewhere nobody knows which database this is',
      severity: 'error',
      from: { pathNot: '^(lib/store|scripts)/' },
      to: { path: ['^lib/store/generated/', '^node_modules/(@prisma|prisma|pg)/'] },
    },
    {
      name: 'queue-in-jobs',
      comment: 'what runs in the background is sent and handed out at one place; elsewhere nobody knows by what',
      severity: 'error',
      from: { pathNot: '^lib/jobs/' },
      to: { path: '^node_modules/pg-boss/' },
    },
    {
      name: 'react-in-app',
      comment: 'what a sentence or a verdict says is decided without a page',
      severity: 'error',
      from: { pathNot: '^app/' },
      to: { path: '^node_modules/(react|react-dom|next)/' },
    },
    {
      name: 'declared',
      comment: 'what runs must be found, and be named in package.json among the packages that a user installs',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['unknown', 'undetermined', 'npm-no-pkg', 'npm-dev', 'npm-optional'], pathNot: '\\.css$' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^lib/store/generated'] },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { conditionNames: ['import', 'require', 'node', 'default', 'types'], exportsFields: ['exports'] },
    skipAnalysisNotInRules: true,
  },
};
