const transform = {
  '^.+\\.[cm]?[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    },
  ],
}
// Packages that ship only ES modules: swc turns them into CommonJS for jest.
const esmOnly = [
  'jose',
  'feed',
  'hucre',
  'file-type',
  'token-types',
  'strtok3',
  'uint8array-extras',
  '@tokenizer',
  '@borewit',
  'pdfjs-dist',
  'hono',
  '@hono',
  '@tarojs',
  '@stencil',
]

module.exports = {
  // A slow machine is no fault of what is tested.
  testTimeout: 60_000,
  rootDir: '..',
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  testEnvironment: '<rootDir>/tests/support/once/environment.cjs',
  runtime: '<rootDir>/tests/support/once/runtime.cjs',
  testSequencer: '<rootDir>/tests/support/spread.cjs',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/tests/miniapp/',
    '<rootDir>/tests/evaluation/',
    '<rootDir>/tests/bench/',
  ],
  modulePathIgnorePatterns: [
    '<rootDir>/miniapp/dist',
    '<rootDir>/.data',
    '<rootDir>/.serverless',
    '<rootDir>/miniapp/package.json',
  ],
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  moduleNameMapper: {
    '^@shared/(.*)$': '<rootDir>/shared/$1',
    // Its exports know only `import`, which jest does not follow.
    '^file-type$': '<rootDir>/node_modules/file-type/index.js',
  },
}
