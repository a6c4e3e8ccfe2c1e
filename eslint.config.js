import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { fileName } from './scripts/lint-rules/file-name.mjs';
import languages from './src/languages/languages.json' with { type: 'json' };

/** Which languages there are, and what each is like, is data: src/languages/languages.json. */
const codes = languages.map(({ code }) => code).join('|');
const noLanguageByName = [
  `:not(NewExpression) > Literal[value=/^(?:${codes})$/]`,
  `Property[key.name=/^(?:${codes})$/]`,
  `MemberExpression[computed=false][property.name=/^(?:${codes})$/]`,
].map((selector) => ({
  selector,
  message:
    'No code knows which languages there are: read it from the record of the language (src/languages), or loop over all.',
}));

export default tseslint.config(
  {
    ignores: [
      'dist/',
      '.astro/',
      'node_modules/',
      'test-results/',
      'playwright-report/',
      '*.tmp.*',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        setTimeout: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
      },
    },
  },
  { files: ['**/*.{ts,tsx,astro}'], rules: { 'no-undef': 'off' } },
  {
    plugins: { house: { rules: { 'file-name': fileName } } },
    rules: {
      'house/file-name': 'error',
      'no-console': 'off',
      eqeqeq: 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['src/components/**/*.{astro,tsx}'], rules: { 'max-lines': ['error', { max: 150 }] } },
  {
    files: ['src/**/*.{ts,tsx,astro}', 'scripts/**/*.ts'],
    ignores: ['**/*.test.ts', '**/testing.ts', '**/fixture.ts', 'src/languages/**'],
    rules: { 'no-restricted-syntax': ['error', ...noLanguageByName] },
  },
);
