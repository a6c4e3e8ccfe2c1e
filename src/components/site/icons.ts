import appWindow from 'lucide-static/icons/app-window.svg?raw';
import boxes from 'lucide-static/icons/boxes.svg?raw';
import calendarClock from 'lucide-static/icons/calendar-clock.svg?raw';
import globe from 'lucide-static/icons/globe.svg?raw';
import history from 'lucide-static/icons/history.svg?raw';
import inbox from 'lucide-static/icons/inbox.svg?raw';
import info from 'lucide-static/icons/info.svg?raw';
import laptop from 'lucide-static/icons/laptop.svg?raw';
import mail from 'lucide-static/icons/mail.svg?raw';
import mails from 'lucide-static/icons/mails.svg?raw';
import monitor from 'lucide-static/icons/monitor.svg?raw';
import printer from 'lucide-static/icons/printer.svg?raw';
import smartphone from 'lucide-static/icons/smartphone.svg?raw';
import squareTerminal from 'lucide-static/icons/square-terminal.svg?raw';
import tabletSmartphone from 'lucide-static/icons/tablet-smartphone.svg?raw';
import triangleAlert from 'lucide-static/icons/triangle-alert.svg?raw';
import { placeOf } from '../../content-model/html-places.ts';
import { parseInside } from '../../content-model/html-tree.ts';
import type { App } from '../../content-model/schemas/ids.ts';

/** The shapes of an icon: what stands between `<svg …>` and `</svg>`, on a field of 24 by 24. */
const shapes = (svg: string): string =>
  parseInside('body', svg)
    .elements.filter(({ tagName }) => tagName !== 'svg')
    .map((shape) => placeOf(shape))
    .map(({ start, end }) => svg.slice(start, end).replaceAll(' />', '/>'))
    .join('');

/** The icons in use, from Lucide (ISC licence); nothing of the others reaches a page. */
export const icons = {
  'app-window': shapes(appWindow),
  boxes: shapes(boxes),
  'calendar-clock': shapes(calendarClock),
  globe: shapes(globe),
  history: shapes(history),
  inbox: shapes(inbox),
  info: shapes(info),
  laptop: shapes(laptop),
  mail: shapes(mail),
  mails: shapes(mails),
  monitor: shapes(monitor),
  printer: shapes(printer),
  smartphone: shapes(smartphone),
  'square-terminal': shapes(squareTerminal),
  'tablet-smartphone': shapes(tabletSmartphone),
  'triangle-alert': shapes(triangleAlert),
} as const;

export type IconName = keyof typeof icons;

/** The icon of each app or device in lists; the word always stands beside it. */
export const appIcons: Record<App, IconName> = {
  'outlook-windows': 'monitor',
  'outlook-mac': 'laptop',
  'apple-mail-mac': 'mail',
  'iphone-mail': 'smartphone',
  'android-mail': 'tablet-smartphone',
  'outlook-mobile': 'inbox',
  'outlook-web': 'globe',
  thunderbird: 'mails',
  'other-mail-app': 'app-window',
  printer: 'printer',
  'business-app': 'boxes',
  script: 'square-terminal',
};
