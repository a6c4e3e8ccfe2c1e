import { textOf } from '../forms/entry.ts';
import type { ReadableKind } from '../forms/kind.ts';
import { rawSignIn } from '../forms/sign-in-record.ts';
import { isObject } from '../json/records.ts';
import { judge } from '../judge/judge.ts';
import { isAboutApps } from './app-sign-ins.ts';

/** A record of Azure Monitor, with the sign-in under `properties`. */
export const azureMonitor = {
  tells: 'sign-ins',
  record: (entry, readDay) => {
    const inner = entry.member('properties');
    if (!isObject(inner) || isAboutApps(entry)) return undefined;
    const outer = rawSignIn(entry.record);
    const raw = rawSignIn(inner);
    raw.time ||= outer.time;
    raw.errorCode ||= raw.status.includes('errorCode') ? '' : outer.errorCode;
    const other = /noninteractive/i.test(textOf(entry.member('category')));
    raw.interactive ||= other ? 'nonInteractiveUser' : '';
    return [judge(raw, readDay)];
  },
} satisfies ReadableKind;
