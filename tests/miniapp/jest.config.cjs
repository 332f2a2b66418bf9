const { runtime: _shared, ...root } = require('../jest.config.cjs')

/** The pages in jsdom, each file in a window of its own: Taro replaced by small stand-ins, H5 twins before the WeChat ones. */
module.exports = {
  ...root,
  rootDir: '../..',
  roots: ['<rootDir>/tests/miniapp'],
  testMatch: ['**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/'],
  testEnvironment: 'jsdom',
  testTimeout: 30_000,
  moduleFileExtensions: ['h5.tsx', 'h5.ts', 'tsx', 'ts', 'js', 'cjs', 'mjs', 'jsx', 'json', 'node'],
  moduleNameMapper: {
    ...root.moduleNameMapper,
    '\\.scss$': '<rootDir>/tests/support/taro/style.cjs',
    '^@tarojs/components$': '<rootDir>/tests/support/taro/components.tsx',
    '^@tarojs/taro$': '<rootDir>/tests/support/taro/taro.ts',
  },
  setupFiles: ['<rootDir>/tests/support/taro/globals.ts'],
  setupFilesAfterEnv: ['<rootDir>/tests/support/taro/matchers.ts'],
}
