const transform = {
  '\\.tsx?$': ['@swc/jest', {
    jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2024', transform: { react: { runtime: 'automatic' } } },
    module: { type: 'es6' },
  }],
};

const project = (displayName, testMatch) => ({
  displayName,
  testMatch: testMatch.map((pattern) => `<rootDir>/__tests__/${pattern}`),
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform,
});

export default {
  projects: [
    project('engine', ['{model,text,lexicon,ingest,segment,extract,align,compare,review,present,export}/**/*.test.{ts,tsx}', 'pipeline.test.ts', '{cli,bench,scripts,components}/**/*.test.{ts,tsx}']),
    project('golden', ['golden/**/*.test.ts']),
    project('store', ['{store,service,jobs}/**/*.test.ts']),
    project('browser', ['browser/**/*.test.ts']),
  ],
};
