import { join } from 'node:path'
import hooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const root = join(import.meta.dirname, '../..')

export default tseslint.config(
  { ignores: ['**/node_modules/', 'miniapp/dist/', '.data/', '.serverless/', '.esbuild/', '**/fixtures/'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx,mjs,cjs,js}'],
    plugins: { 'react-hooks': hooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      // An index checked one line above is known to be there; noUncheckedIndexedAccess makes the rest visible.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // From five on they have names: two texts side by side are changed for one another without anything noticing.
      '@typescript-eslint/max-params': ['error', { max: 4 }],
    },
  },
  {
    // The one rule that asks the types: a switch names every case, so that a new one is not passed over in silence.
    files: ['{shared,functions,miniapp,seeds,tests}/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: { '@typescript-eslint/switch-exhaustiveness-check': 'error' },
  },
  { files: ['**/*.{cjs,js}'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
)
