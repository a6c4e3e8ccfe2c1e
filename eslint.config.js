import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import languages from './src/languages/languages.json' with { type: 'json' };

/**
 * Arrows run one way: pages → layouts → components → pure modules → content types. Each entry
 * names what a folder must not import.
 */
const arrows = [
  {
    files: ['src/{wizard,errors,reports,routing}/**/*.ts'],
    forbidden: ['astro*', 'preact*', 'node:*', '**/components/**', '**/layouts/**', '**/pages/**'],
    why: 'Pure modules import no DOM, no Astro, no Preact, no Node and nothing above them.',
  },
  {
    files: ['src/content-model/schemas/**/*.ts'],
    forbidden: ['astro*', 'preact*', 'node:*', '**/components/**'],
    why: 'Content types know nothing of the parts that use them.',
  },
  {
    files: ['src/layouts/**/*.astro'],
    forbidden: ['**/pages/**'],
    why: 'Layouts do not import pages.',
  },
  {
    files: ['src/components/**/*.astro'],
    forbidden: ['**/pages/**', '**/layouts/**'],
    why: 'Components import neither layouts nor pages.',
  },
  {
    files: ['src/components/**/*.client.ts', 'src/components/**/*.tsx'],
    forbidden: ['astro*', 'node:*', '**/pages/**', '**/layouts/**'],
    why: 'Code for the browser gets its data from the page, not from the build.',
  },
];

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
    rules: {
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
  ...arrows.map(({ files, forbidden, why }) => ({
    files,
    ignores: ['**/*.test.ts', '**/*.test.tsx', '**/testing.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group: forbidden, message: why }] }],
    },
  })),
);
