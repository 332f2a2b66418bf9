import hooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['**/node_modules/', 'miniapp/dist/', '.data/', '.serverless/', '.esbuild/', '**/fixtures/'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx,mjs,cjs,js}'],
    plugins: { 'react-hooks': hooks },
    rules: {
      ...hooks.configs.recommended.rules,
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
    // Those that still have more; this list only gets shorter.
    files: ['functions/measure/bench/inquiries/{replay,timed}.ts', 'shared/notices/moves.ts'],
    rules: { '@typescript-eslint/max-params': 'off' },
  },
  {
    // The one rule that asks the types: a switch names every case, so that a new one is not passed over in silence.
    files: ['shared/**/*.ts', 'functions/**/*.ts', 'miniapp/src/**/*.{ts,tsx}', 'seeds/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: { '@typescript-eslint/switch-exhaustiveness-check': 'error' },
  },
  { files: ['**/*.{cjs,js}'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
)
