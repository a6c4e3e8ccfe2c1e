import type { Language } from '../languages/languages.ts';
import { searchData } from './collect.ts';
import type { SearchData, Source } from './data.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';

const page = (slug: string, title: string, keywords: string[], asks: string[]): Source => ({
  kind: 'page',
  slug,
  url: `/guides/${slug}/`,
  title,
  line: `${title}。`,
  audience: slug.startsWith('smtp') ? 'owner' : 'user',
  apps: [],
  keywords,
  asks,
  body: '',
});

const sources: Readonly<Record<Language, readonly Source[]>> = {
  ja: [
    page(
      'smtp/printer',
      '複合機からメールを送れない',
      ['スキャナー', 'SMTP AUTH', '535 5.7.139'],
      ['スキャンした書類が届かない', '複合機の設定を変えたい'],
    ),
    page(
      'outlook-windows/classic',
      'Windows の Outlook が何度もパスワードを聞く',
      ['レジストリ', '灰色の画面'],
      ['サインインできない', '何もしていないのに聞かれる'],
    ),
    page(
      'pop-imap/thunderbird',
      'Thunderbird で受信できない',
      ['POP', 'IMAP'],
      ['Thunderbird のパスワードが通らない', '基本認証の設定を直す'],
    ),
    page(
      'on-premises/which',
      'メールボックスの場所を調べる',
      ['基本認証'],
      ['社内のサーバーか調べる'],
    ),
  ],
  en: [
    page('smtp/printer', 'A printer cannot send scans', ['scanner'], ['scan to email fails']),
    page(
      'powershell/connect',
      'PowerShell cannot connect',
      ['Connect-ExchangeOnline'],
      ['connect a script'],
    ),
    page(
      'pop-imap/thunderbird',
      'Thunderbird cannot receive',
      ['IMAP'],
      ['it asks for my password'],
    ),
  ],
};

const people: Readonly<Record<Language, { synonyms: string[][]; ignored: string[] }>> = {
  ja: {
    synonyms: [
      ['複合機', 'コピー機', 'ファックス'],
      ['thunderbird', 'サンダーバード'],
      ['サインイン', 'ログイン'],
    ],
    ignored: ['を', 'が', 'は', 'の', 'こと', 'できない', 'したい', '何も'],
  },
  en: {
    synonyms: [['printer', 'copier', 'copy machine']],
    ignored: ['the', 'a', 'to', 'my', 'with'],
  },
};

const readings: Readonly<Record<string, string>> = {
  複合機: 'ふくごうき',
  基本認証: 'きほんにんしょう',
};

/** A small site for tests: a few pages, and the words of people or none. */
export const smallSite = (language: Language, withPeople = true): SearchData => {
  const words = people[language];
  const aliases = words && withPeople ? { ...words, lists: {} } : undefined;
  return searchData(sources[language] ?? [], aliases, (word) => readings[word] ?? '');
};

/** The small site, ready for queries. */
export const smallLexicon = (language: Language): Lexicon => createLexicon(smallSite(language));
