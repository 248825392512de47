// Type-checked rules for TypeScript and Preact, accessibility of markup, and the sizes of functions.
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const CODE = ['**/*.ts', '**/*.tsx'];
const TESTS = ['**/*.test.ts', 'e2e/**', 'bench/**', 'src/**/bench/**'];

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', '.tmp/', 'test-results/', 'public/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: CODE,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // A number in a sentence is a number.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // What is thrown away on purpose is named with an underscore.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      complexity: ['error', 15],
      'no-nested-ternary': 'off',
    },
  },
  {
    files: CODE,
    ignores: TESTS,
    rules: { 'max-lines-per-function': ['error', { max: 60, skipComments: true }] },
  },
  {
    files: ['**/*.tsx'],
    extends: [jsxA11y.configs.recommended],
    rules: { 'no-nested-ternary': 'error' },
  },
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-recommended'],
  { files: ['**/*.astro'], rules: { 'no-nested-ternary': 'error', 'no-undef': 'off' } },
  {
    files: ['**/*.mjs', '*.js'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', performance: 'readonly' },
    },
  },
  // A fixture of Playwright that needs nothing is written as an empty pattern.
  { files: ['e2e/**'], rules: { 'no-empty-pattern': 'off' } },
);
