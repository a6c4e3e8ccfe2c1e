/** Rules for English: few, and each one meant. */
export const english = {
  terms: 'config/prose/terms-en.yml',
  presets: {},
  rules: {
    'textlint-rule-en-max-word-count': { max: 34 },
    'textlint-rule-common-misspellings': {},
    'textlint-rule-write-good': {
      passive: false,
      adverb: false,
      tooWordy: false,
      eprime: false,
      weasel: false,
      illusion: true,
      so: false,
      thereIs: false,
      cliches: true,
    },
  },
} as const;
