import { expect, type Page } from '@playwright/test';
import type { Language } from '../../src/languages/languages.ts';

/** A reader's way from the home page through the questions. */
export interface Journey {
  /** Who goes it, and why. */
  who: string;
  /** The answers by their words. */
  answers: string[];
  /** The path of the page at its end. */
  reaches: string;
}

/** The journeys that readers of each language go. */
export const journeys: Readonly<Record<Language, readonly Journey[]>> = {
  ja: [
    {
      who: '経理の人: Outlook が灰色の画面を何度も出す',
      answers: [
        'Windows パソコン',
        'Outlook: 小さな灰色の画面が何度も出る',
        'Microsoft 365 の、職場や学校のメール',
      ],
      reaches: '/ja/guides/outlook-windows/classic/',
    },
    {
      who: '営業の人: iPhone の「メール」が届かなくなった',
      answers: ['スマートフォン・タブレット', 'iPhone・iPad の「メール」', '自分で追加した'],
      reaches: '/ja/guides/mobile-mail/iphone/',
    },
    {
      who: '会社の iPhone を渡された人',
      answers: ['スマートフォン・タブレット', 'iPhone・iPad の「メール」', 'わからない', 'ある'],
      reaches: '/ja/guides/mdm/managed-phone/',
    },
    {
      who: 'Android の Gmail で会社のメールを見る人',
      answers: [
        'スマートフォン・タブレット',
        'Android の Gmail や Samsung の「メール」',
        '自分で追加した',
      ],
      reaches: '/ja/guides/mobile-mail/android/',
    },
    {
      who: '総務の人: 複合機のスキャンが送れない',
      answers: ['複合機・プログラム', 'スキャンした書類を、いま送りたい'],
      reaches: '/ja/guides/smtp/scan-now/',
    },
    {
      who: '問い合わせを取り込むシステムの担当者',
      answers: ['複合機・プログラム', 'メールボックスを読むプログラム', 'IMAP か POP'],
      reaches: '/ja/guides/pop-imap/unattended/',
    },
    {
      who: '会議室パネルの担当者',
      answers: ['複合機・プログラム', '予定表・会議室・バックアップなどの連携', '作った会社'],
      reaches: '/ja/guides/ews/find-my-app/',
    },
    {
      who: '認証アプリが空になった人',
      answers: [
        'わからない・症状から探したい',
        '確認コードや承認で止まる',
        '機種変更した、またはスマートフォンをなくした',
      ],
      reaches: '/ja/guides/other-causes/new-phone/',
    },
    {
      who: '何もわからない人',
      answers: [
        'わからない・症状から探したい',
        'どれでもない・わからない',
        'どれでもない・わからない',
      ],
      reaches: '/ja/guides/unaffected/web/',
    },
    {
      who: 'まだ何も壊れていない人',
      answers: ['まだ使えているが、備えたい', 'ふだんメールを読むアプリ'],
      reaches: '/ja/guides/unaffected/nothing-to-do/',
    },
    {
      who: '管理者: 誰が使っているか調べたい',
      answers: [
        '管理者として調べたい・直したい',
        '使っている人や機器を見つけ、知らせ、ブロックする',
        '古い方法でサインインしている人とアプリ',
      ],
      reaches: '/ja/guides/find-usage/sign-in-logs/',
    },
    {
      who: '管理者: 基本認証を戻せと言われた',
      answers: ['管理者として調べたい・直したい', '基本認証を元に戻せるか', '基本認証そのもの'],
      reaches: '/ja/guides/re-enable/no-way-back/',
    },
  ],
  en: [
    {
      who: 'Outlook only says Need Password',
      answers: [
        'A Windows PC',
        'Outlook: anything else',
        'No box, but “Need Password” at the bottom',
      ],
      reaches: '/en/guides/outlook-windows/need-password/',
    },
    {
      who: 'the web sign-in page says that the password is wrong',
      answers: [
        'A Windows PC',
        'Outlook: anything else',
        'The sign-in page stops me with a message',
        'The password is wrong',
      ],
      reaches: '/en/guides/other-causes/wrong-password/',
    },
    {
      who: 'Apple Mail on a Mac stopped',
      answers: ['A Mac', 'Apple’s Mail or Calendar'],
      reaches: '/en/guides/outlook-mac/apple-mail/',
    },
    {
      who: 'the old Windows Mail app',
      answers: ['A Windows PC', 'Mail, the app that came with Windows'],
      reaches: '/en/guides/outlook-windows/windows-mail/',
    },
    {
      who: 'the Outlook app on a phone fails',
      answers: ['A phone or tablet', 'The Outlook app'],
      reaches: '/en/guides/unaffected/outlook-mobile/',
    },
    {
      who: 'a number that begins with AADSTS',
      answers: ['I have an error text or number', 'A number that begins with AADSTS'],
      reaches: '/en/guides/other-causes/codes/',
    },
    {
      who: 'a personal mailbox',
      answers: ['A web browser', 'It is my personal mail'],
      reaches: '/en/guides/other-causes/personal-account/',
    },
    {
      who: 'a program that sends invoices',
      answers: [
        'A printer, scanner or program',
        'A program or device that sends',
        'A product, with settings that I can change',
      ],
      reaches: '/en/guides/smtp/application/',
    },
    {
      who: 'a scheduled PowerShell script',
      answers: [
        'A printer, scanner or program',
        'A PowerShell script',
        'It runs unattended, at set times',
      ],
      reaches: '/en/guides/powershell/app-only/',
    },
    {
      who: 'someone who finds /EWS/ in a settings file',
      answers: [
        'A printer, scanner or program',
        'I’m not sure',
        'An address with /EWS/ or Exchange.asmx',
      ],
      reaches: '/en/guides/ews/find-my-app/',
    },
    {
      who: 'Thunderbird on Linux',
      answers: ['A Windows PC', 'Thunderbird or another mail program', 'Thunderbird'],
      reaches: '/en/guides/pop-imap/thunderbird/',
    },
    {
      who: 'an administrator before the December change',
      answers: ['I administer Microsoft 365', 'SMTP AUTH', 'Get ready for the end of December'],
      reaches: '/en/guides/smtp/december-plan/',
    },
  ],
};

const answer = (page: Page, label: string) =>
  page
    .getByRole('main')
    .getByRole('link')
    .filter({ has: page.getByText(label, { exact: true }) });

/**
 * Goes a journey from the home page of a language to its page. `site` is the address of the site
 * without a closing slash; empty for the root of the tests' own server.
 */
export const walk = async (
  page: Page,
  site: string,
  language: Language,
  { answers, reaches }: Journey,
): Promise<void> => {
  await page.goto(`${site}/${language}/`);
  for (const label of answers) {
    const heading = await page.getByRole('heading', { level: 1 }).textContent();
    await answer(page, label).click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(heading ?? '');
  }
  const { origin, pathname } = new URL(page.url());
  expect(origin + pathname).toBe(new URL(site + reaches, origin).href);
  await expect(page.locator('article').getByRole('heading', { level: 1 })).toBeVisible();
};
