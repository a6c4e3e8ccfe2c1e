import type { ProseRules } from '../prose-rules.ts';

/** Rules for Japanese: those of the presets that the team means, with their options. */
export const rules = {
  unsure:
    /確認でき(?:てい)?ま|とされ|とみられ|かもしれ|見込|見つかっていません|考えられ|ことがあり|こともあり|場合があり|ないか.{0,60}(?:確かめ|調べ|見)/,
  terms: 'src/checks/prose/rules/terms-ja.yml',
  presets: {
    'textlint-rule-preset-ja-technical-writing': {
      'sentence-length': { max: 100 },
      'max-comma': { max: 3 },
      'max-ten': { max: 4 },
      'max-kanji-continuous-len': { max: 7 },
      'no-mix-dearu-desumasu': {
        preferInHeader: '',
        preferInBody: 'ですます',
        preferInList: '',
        strict: false,
      },
      'no-doubled-joshi': {
        strict: false,
        min_interval: 1,
        allow: ['も', 'にも', 'や', 'か', 'に', 'で', 'と', 'は'],
        separatorCharacters: ['、', '。', '「', '」', '（', '）', ':', '：'],
      },
      'no-double-negative-ja': true,
      'no-hankaku-kana': true,
      'ja-no-abusage': true,
      'ja-no-redundant-expression': true,
      'ja-no-successive-word': true,
      'no-dropping-the-ra': true,
      'no-doubled-conjunction': true,
      'no-doubled-conjunctive-particle-ga': true,
      'no-exclamation-question-mark': {
        allowFullWidthQuestion: true,
        allowHalfWidthQuestion: true,
        allowHalfWidthExclamation: true,
      },
      'no-nfd': true,
      'no-invalid-control-character': true,
      'no-zero-width-spaces': true,
      'no-unmatched-pair': true,
    },
    'textlint-rule-preset-ja-spacing': {
      'ja-space-between-half-and-full-width': {
        space: 'always',
        exceptPunctuation: true,
        lintStyledNode: true,
      },
      'ja-space-after-exclamation': true,
      'ja-space-after-question': true,
    },
  },
  rules: {},
} as const satisfies ProseRules;
