import { expect, type Page } from '@playwright/test';

/** A reader's way from the home page through the questions. */
export interface Journey {
  /** Who goes it, and why. */
  who: string;
  /** The answers by their words. */
  answers: string[];
  /** The path of the guide at its end. */
  reaches: string;
}

/** The journeys that readers of each language go. */
export const journeys: Record<'ja' | 'en', Journey[]> = {
  ja: [
    {
      who: '経理の人: Outlook が灰色の箱を何度も出す',
      answers: ['Windows パソコンのメール', 'Outlook', '「Windows セキュリティ」という小さな画面'],
      reaches: '/ja/guides/outlook-windows/',
    },
    {
      who: '営業の人: iPhone の「メール」が届かなくなった',
      answers: [
        'スマートフォン・タブレットのメール',
        'iPhone・iPad の「メール」',
        'いいえ。自分でメールを設定した',
      ],
      reaches: '/ja/guides/mobile-mail/',
    },
    {
      who: '会社の iPhone を渡された人',
      answers: [
        'スマートフォン・タブレットのメール',
        'iPhone・iPad の「メール」',
        'わからない',
        '会社の名前や管理アプリが出た',
      ],
      reaches: '/ja/guides/mdm/',
    },
    {
      who: 'Android の Gmail で会社のメールを見る人',
      answers: [
        'スマートフォン・タブレットのメール',
        'Android の Gmail や、もとから入っているメール',
        'いいえ。自分でメールを設定した',
      ],
      reaches: '/ja/guides/mobile-mail/',
    },
    {
      who: '総務の人: 複合機のスキャンが送れない',
      answers: ['複合機・プログラムのメール', '複合機・プリンター・スキャナー'],
      reaches: '/ja/guides/smtp/',
    },
    {
      who: '問い合わせを取り込むシステムの担当者',
      answers: ['複合機・プログラムのメール', 'メールボックスを読むプログラム', 'IMAP か POP'],
      reaches: '/ja/guides/pop-imap/',
    },
    {
      who: '会議室パネルの担当者',
      answers: ['複合機・プログラムのメール', '予定表や会議室とつながるシステム'],
      reaches: '/ja/guides/ews/',
    },
    {
      who: 'Thunderbird にアプリ パスワードを入れた人',
      answers: [
        'Windows パソコンのメール',
        'Thunderbird など、ほかのメール アプリ',
        'アプリ パスワード',
      ],
      reaches: '/ja/guides/app-passwords/',
    },
    {
      who: '何もわからない人',
      answers: ['わからない', 'どれでもない・わからない'],
      reaches: '/ja/guides/other-causes/',
    },
    {
      who: '管理者: 誰が使っているか調べたい',
      answers: ['組織の管理者として調べたい', '古い方法を使っている人や機器を見つける'],
      reaches: '/ja/guides/find-usage/',
    },
    {
      who: '管理者: 基本認証を戻せと言われた',
      answers: ['組織の管理者として調べたい', '基本認証を元に戻したい'],
      reaches: '/ja/guides/re-enable/',
    },
    {
      who: '管理者: ハイブリッド環境',
      answers: ['組織の管理者として調べたい', 'ハイブリッド、オンプレミス、21Vianet'],
      reaches: '/ja/guides/on-premises/',
    },
  ],
  en: [
    {
      who: 'Outlook only says Need Password',
      answers: ['Mail on a Windows PC', 'Outlook', 'No box, but “Need Password” at the bottom'],
      reaches: '/en/guides/outlook-windows/',
    },
    {
      who: 'the web sign-in page says that the password is wrong',
      answers: [
        'Mail on a Windows PC',
        'Outlook',
        'A screen like a web page, perhaps with your company’s name',
        'The password is wrong, or the account is locked',
      ],
      reaches: '/en/guides/other-causes/',
    },
    {
      who: 'Apple Mail on a Mac stopped',
      answers: ['Mail on a Mac', 'Apple’s Mail or Calendar'],
      reaches: '/en/guides/outlook-mac/',
    },
    {
      who: 'the old Windows Mail app',
      answers: ['Mail on a Windows PC', 'Mail, the app that came with Windows'],
      reaches: '/en/guides/outlook-windows/',
    },
    {
      who: 'the Outlook app on a phone fails',
      answers: ['Mail on a phone or tablet', 'The Outlook app'],
      reaches: '/en/guides/unaffected/',
    },
    {
      who: 'Outlook on the web fails',
      answers: ['Mail in a web browser', 'Outlook, for work or school mail in Microsoft 365'],
      reaches: '/en/guides/unaffected/',
    },
    {
      who: 'a personal mailbox',
      answers: ['Mail in a web browser', 'My personal mail'],
      reaches: '/en/guides/other-causes/',
    },
    {
      who: 'a program that sends invoices',
      answers: ['A printer, scanner or program', 'A program, business system or device that sends'],
      reaches: '/en/guides/smtp/',
    },
    {
      who: 'a scheduled PowerShell script',
      answers: ['A printer, scanner or program', 'A PowerShell script'],
      reaches: '/en/guides/powershell/',
    },
    {
      who: 'someone who finds /EWS/ in a settings file',
      answers: [
        'A printer, scanner or program',
        'I’m not sure',
        'An address with /EWS/ or Exchange.asmx',
      ],
      reaches: '/en/guides/ews/',
    },
    {
      who: 'Thunderbird with the usual password',
      answers: ['Mail on a Windows PC', 'Thunderbird or another mail app', 'My usual password'],
      reaches: '/en/guides/pop-imap/',
    },
    {
      who: 'an administrator before the December change',
      answers: ['I administer Microsoft 365', 'Get SMTP AUTH ready for the end of December 2026'],
      reaches: '/en/guides/smtp/',
    },
  ],
};

const answer = (page: Page, label: string) =>
  page
    .getByRole('main')
    .getByRole('link')
    .filter({ has: page.getByText(label, { exact: true }) });

/**
 * Goes a journey from the home page of a language to its guide. `site` is the address of the site
 * without a closing slash; empty for the root of the tests' own server.
 */
export const walk = async (
  page: Page,
  site: string,
  language: 'ja' | 'en',
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
  await expect(page.locator('article').getByRole('heading', { level: 2 }).first()).toBeVisible();
};
