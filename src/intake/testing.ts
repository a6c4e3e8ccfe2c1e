import { searchData } from '../search/collect.ts';
import type { Source } from '../search/data.ts';
import { graphOf } from '../wizard/testing.ts';
import type { Cues } from './cues.ts';
import { createIntake, type IntakeModel } from './model.ts';

const page = (slug: string, title: string, asks: string[]): Source => ({
  kind: 'page',
  slug,
  url: `/guides/${slug}/`,
  title,
  line: `${title}.`,
  audience: 'user',
  apps: [],
  keywords: [],
  asks,
  body: '',
});

const sources = [
  page('hand/iphone', 'iPhone のメール', ['iPhone のメールが届かない', 'iPhone wants my password']),
  page('hand/android', 'Android のメール', [
    'Android のメールが届かない',
    'Gmail stopped on Android',
  ]),
  page('desk/outlook', 'Outlook のパスワード', ['Outlook が何度も聞く', 'Outlook keeps asking']),
  page('desk/mail', 'Windows のメール', ['メール アプリが開かない', 'the mail app does not open']),
  page('smtp/printer', '複合機から送れない', ['スキャンが届かない', 'scan to email fails']),
  page('help/ask', '相談する', ['誰に聞けばよいか', 'whom to ask']),
];

/** A small graph: a phone, a computer or a printer. */
export const smallGraph = graphOf({
  start: { phone: 'phone-app', computer: 'window', machine: 'smtp/printer', unsure: 'help/ask' },
  'phone-app': { iphone: 'hand/iphone', android: 'hand/android', unsure: 'help/ask' },
  window: { outlook: 'desk/outlook', mail: 'desk/mail', unsure: 'help/ask' },
});

/** How people give its answers. */
export const smallCues: Cues = {
  against: {
    before: ['not', 'not on my', 'works on my'],
    after: ['ではなく', 'は大丈夫', 'works fine', 'is fine'],
  },
  alike: [['computer', 'workstation', 'pc box']],
  outside: ['toner', 'トナー', 'paper jam'],
  cues: [
    { means: ['start.phone'], says: ['phone', 'スマホ', 'iphone', 'android'] },
    { means: ['phone-app.iphone'], says: ['iphone', 'アイフォン'] },
    { means: ['phone-app.android'], says: ['android', 'アンドロイド'] },
    { means: ['start.computer'], says: ['computer', 'laptop', 'パソコン', 'outlook'] },
    {
      means: ['window.outlook'],
      says: ['outlook', 'アウトルック', 'password…again', 'パスワード…何度も'],
    },
    { means: ['start.machine'], says: ['printer', 'scan', 'copier', '複合機', 'スキャナー'] },
  ],
};

/** The small site, ready for texts, in the first language. */
export const smallIntake = (): IntakeModel => {
  const data = searchData(
    sources,
    { ignored: ['the', 'my', 'が', 'は'], synonyms: [], lists: {} },
    () => '',
  );
  return createIntake(smallGraph, smallCues, data);
};
