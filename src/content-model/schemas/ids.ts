import { z } from 'zod';
import { oneOf } from './strict.ts';

/** What people read or send mail with. */
export const apps = [
  'outlook-windows',
  'outlook-mac',
  'apple-mail-mac',
  'iphone-mail',
  'android-mail',
  'outlook-mobile',
  'outlook-web',
  'thunderbird',
  'other-mail-app',
  'printer',
  'business-app',
  'script',
] as const;

/** Who a page is for: who uses mail, who owns a device, application or script, who administers. */
export const audiences = ['user', 'owner', 'administrator'] as const;

export type App = (typeof apps)[number];
export type Audience = (typeof audiences)[number];

/** One of the apps. */
export const app = oneOf(apps);

/** Who a page is for. */
export const audience = oneOf(audiences);

const name = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';

const matching = (pattern: string, remedy: string) =>
  z.string({ error: remedy }).regex(new RegExp(`^${pattern}$`), { error: remedy });

// Whether there is such a topic or page is checked with all files at hand.

/** A topic, as its folder is named. */
export const topicId = matching(
  name,
  'Write a topic as its folder is named: small letters, digits and hyphens.',
);

/** A page as `topic/page`. */
export const pageId = matching(`${name}/${name}`, 'Write a page as "topic/page".');

/** A page or one of its sections, as `topic/page` or `topic/page#section`. */
export const pageTarget = matching(
  `${name}/${name}(?:#[a-z0-9-]+)?`,
  'Write a page as "topic/page" or "topic/page#section".',
);

/** A whole topic or one of its pages. */
export const guideId = matching(
  `${name}(?:/${name})?`,
  'Write a topic as "topic" or a page as "topic/page".',
);

/** The id of a text to send, as its file is named. */
export const textId = matching(
  name,
  'Write a text to send as its file is named: small letters, digits and hyphens.',
);

/** A key of sources.yaml. */
export const sourceKey = matching(
  '[a-z0-9]+(?:-[a-z0-9]+)*',
  'Write the key of a source in lower case, as it stands in sources.yaml.',
);
