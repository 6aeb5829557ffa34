/** Packages that ship as ES modules, of which jest makes CommonJS; many of them come with the embedded spreadsheet. */
const ES_MODULES = [
  '@noble',
  '@univerjs',
  'cjk-regex',
  'collapse-white-space',
  'franc-min',
  'kdbush',
  'lodash-es',
  'n-gram',
  'nanoid',
  'ot-json1',
  'quickselect',
  'rbush',
  'regexp-util',
  'trigram-utils',
  'unicode-regex',
  'unicount',
];

export default {
  rootDir: '..',
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  setupFiles: ['<rootDir>/tests/quick-jsdom.ts'],
  // The whole of Fluent and its icons is not evaluated anew for each file of tests that draws a button.
  moduleNameMapper: {
    '^@fluentui/react-components$': '<rootDir>/tests/fluent/components.cjs',
    '^@fluentui/react-icons$': '<rootDir>/tests/fluent/icons.cjs',
    // Nor are the hundreds of files of which the embedded spreadsheet needs a few.
    '^lodash-es$': '<rootDir>/tests/host/standalone/packages/lodash.cjs',
    '^\\./data\\.generated/index\\.js$': '<rootDir>/tests/host/standalone/packages/unicode-data.cjs',
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES.join('|')})/)`],
  globalSetup: '<rootDir>/.config/jest.global-setup.mjs',
  // All cores: what starts these tests only waits for them. More than 100 % jest takes for so many workers.
  maxWorkers: '100%',
  testTimeout: 30_000,
};
