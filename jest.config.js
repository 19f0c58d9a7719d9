const transform = {
  '\\.tsx?$': ['@swc/jest', {
    jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2024', transform: { react: { runtime: 'automatic' } } },
    module: { type: 'es6' },
  }],
};

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch: testMatch.map((pattern) => `<rootDir>/__tests__/${pattern}`),
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform,
  ...more,
});

const started = (folder) => ({ globalSetup: `<rootDir>/__tests__/${folder}/setup.mjs`, globalTeardown: `<rootDir>/__tests__/${folder}/teardown.mjs` });

export default {
  projects: [
    project('engine', ['{model,text,lexicon,subject,ingest,fetch,segment,extract,align,compare,review,present,export}/**/*.test.{ts,tsx}', 'pipeline.test.ts', '{cli,bench,scripts,components}/**/*.test.{ts,tsx}']),
    project('golden', ['golden/**/*.test.ts']),
    // What is for the server alone says so by a package that only loads under this condition.
    project('store', ['{store,service,jobs}/**/*.test.ts'], { ...started('store'), testEnvironmentOptions: { customExportConditions: ['react-server', 'node', 'node-addons'] } }),
    project('browser', ['browser/**/*.test.ts'], started('browser')),
  ],
  // Servers, browsers and generated cases run side by side on two cores.
  testTimeout: 60_000,
};
