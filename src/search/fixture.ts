import type { SearchData, SearchPage } from './data.ts';
import type { Language } from '../languages/languages.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { segmented } from './segment.ts';
import { countWords } from './word-count.ts';

const page = (slug: string, title: string): SearchPage => ({
  slug,
  url: `/guides/${slug}/`,
  title,
  summary: '',
  audience: slug === 'smtp' ? 'owner' : 'everyone',
  apps: [],
  hits: `${slug}0,${slug}1`,
});

interface Text {
  readonly slug: string;
  readonly title: string;
  readonly keywords: string;
  readonly body: string;
}

const texts: Readonly<Record<Language, readonly Text[]>> = {
  ja: [
    {
      slug: 'smtp',
      title: '複合機からメールを送れない',
      keywords: 'プリンター スキャナー SMTP AUTH',
      body: '複合機のスキャンをメールで送信します。535 5.7.139 と smtp.office365.com。',
    },
    {
      slug: 'outlook-windows',
      title: 'Windows の Outlook でサインインできない',
      keywords: 'レジストリ',
      body: 'レジストリの EnableADAL とパスワードを確認します。サインインの画面。',
    },
    {
      slug: 'pop-imap',
      title: 'POP と IMAP のアプリ',
      keywords: 'Thunderbird メールソフト',
      body: 'Thunderbird の設定とパスワード。基本認証は使えません。',
    },
    {
      slug: 'errors',
      title: 'エラー メッセージの一覧',
      keywords: 'エラーコード',
      body: '535 5.7.139 AADSTS50126 0x800CCC0E 認証のエラー。',
    },
    {
      slug: 'timeline',
      title: 'これまでとこれからの日付',
      keywords: '廃止 期限',
      body: '基本認証の廃止の日付。',
    },
  ],
  en: [
    {
      slug: 'smtp',
      title: 'A printer or app cannot send mail',
      keywords: 'scanner, SMTP AUTH, multifunction',
      body: 'Scan to email with a printer. 535 5.7.139 and smtp.office365.com.',
    },
    {
      slug: 'powershell',
      title: 'PowerShell scripts cannot connect',
      keywords: 'script',
      body: 'Use Connect-ExchangeOnline in scripts. Remove stored passwords.',
    },
    {
      slug: 'pop-imap',
      title: 'POP and IMAP apps',
      keywords: 'Thunderbird',
      body: 'Settings and passwords for Thunderbird.',
    },
    {
      slug: 'errors',
      title: 'Error messages',
      keywords: 'error code',
      body: '535 5.7.139 AADSTS50126 0x800CCC0E authentication.',
    },
  ],
};

const readings: Readonly<Record<string, string>> = {
  複合機: 'ふくごうき',
  基本認証: 'きほんにんしょう',
  廃止: 'はいし',
};

/** A small site for tests: five Japanese and four English pages with a few aliases. */
export const smallSite = (language: Language): SearchData => {
  const own = texts[language] ?? [];
  const counted = own.map(({ title, keywords, body }) => ({
    title: segmented(title, language),
    keywords,
    headings: '',
    body,
  }));
  const ignore =
    language === 'ja'
      ? ['を', 'が', 'は', 'こと', 'できない', 'たい']
      : ['the', 'a', 'to', 'my', 'with'];
  return {
    vocabulary: countWords(counted, language, new Set(ignore), (word) => readings[word] ?? ''),
    pages: own.map(({ slug, title }) => page(slug, title)),
    aliases: {
      ignore,
      codes: ['errors'],
      general: [],
      terms: [],
      aliases:
        language === 'ja'
          ? [
              { from: ['コピー機', 'ファックス'], to: ['複合機'], pages: [] },
              { from: ['サンダーバード'], to: ['thunderbird'], pages: [] },
              { from: ['パスワード*聞'], to: [], pages: ['outlook-windows'] },
              { from: ['いつ'], to: [], pages: ['timeline'] },
            ]
          : [
              { from: ['copier'], to: ['printer'], pages: [] },
              { from: ['asks * password'], to: [], pages: ['pop-imap'] },
            ],
    },
  };
};

/** The small site, ready for queries. */
export const smallLexicon = (language: Language): Lexicon => createLexicon(smallSite(language));
