import type { ProseRules } from '../prose-rules.ts';

/** Rules for English: few, and each one meant. */
export const rules = {
  unsure:
    /not (?:been )?confirmed|neither is confirmed|reported|said to|seems?\b|probably|may\b|might\b|expected|no notice|whether|was found\b/i,
  terms: 'src/checks/prose/rules/terms-en.yml',
  presets: {},
  rules: {
    'textlint-rule-en-max-word-count': { max: 34 },
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
  // British spelling. Those with z and -er are in the names of Microsoft's settings.
  words: (
    'authn authorization center organization ' +
    'authenticator autodiscover centers entra gmail hotmail intune keychain microsoft ' +
    'cmdlet cmdlets csv ctrl esc json smtp ' +
    'frontline mistyped multifactor multifunction ' +
    // Products and makers that have no file in src/content/products.
    'advisor condeco eptura ivanti jamf sophos webmail'
  ).split(' '),
} as const satisfies ProseRules;
