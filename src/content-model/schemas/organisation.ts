import { z } from 'zod';
import { languageRecord, languages } from '../../languages/languages.ts';
import { day } from './dates.ts';
import { topicId } from './ids.ts';
import type { Localised } from '../../languages/localised.ts';
import { localised, text, textRemedy } from './localised.ts';
import { stateFields } from './state.ts';
import { listOf, oneOf, strict } from './strict.ts';

/** Parts of the site that an organisation may do without. */
export const parts = ['administrators', 'usage-report', 'products'] as const;

export type Part = (typeof parts)[number];

const codes = languages as [string, ...string[]];

const originRemedy =
  'Write the address as https:// and a host name, without a path, for example https://portal.example.com.';
const baseRemedy = 'Begin and end "base" with a slash: "/" or "/mail-guide/".';
const tenantRemedy =
  'Write the directory (tenant) ID in quotes, for example "00000000-0000-0000-0000-000000000000".';
const daysRemedy = 'Write a number of days, for example 60.';
const flagRemedy = 'Write true or false.';

const origin = z
  .string({ error: originRemedy })
  .regex(/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*(:[0-9]+)?$/, { error: originRemedy });

/** A text of the organisation: which languages need it depends on those that it offers. */
const said = (what: string) => localised(what, () => false);

const helpDesk = strict('the help desk', {
  /** Its name. */
  name: said('the name of the help desk'),
  /** Mail address. */
  mail: z
    .email({ error: 'Write a whole mail address, for example helpdesk@example.com.' })
    .optional(),
  /** Telephone number as people dial it. */
  phone: z
    .string({ error: 'Put the telephone number in quotes.' })
    .regex(/^\+?[0-9][0-9 ()-]{2,}$/, {
      error:
        'Write the telephone number in quotes, with digits, spaces, hyphens and brackets only.',
    })
    .optional(),
  /** When somebody answers. */
  hours: said('the hours of the help desk').optional(),
  /** Address of the form for requests. */
  ticket: z
    .url({
      protocol: /^https$/,
      error: 'Write the whole address of the request form, beginning with https://.',
    })
    .optional(),
}).refine(({ mail, phone, ticket }) => [mail, phone, ticket].some((way) => way !== undefined), {
  error: 'Give at least one way to reach the help desk: "mail", "phone" or "ticket".',
});

const notice = strict('the notice', {
  /** What every page shows at its top. */
  text: said('the text of the notice'),
  /** First day. */
  from: day,
  /** Last day. */
  until: day,
}).refine(({ from, until }) => from <= until, {
  path: ['until'],
  error: 'Set "until" to a day that is not before "from".',
});

const fields = strict('the settings of the organization', {
  /** Name of the organisation. */
  name: said('the name of the organization'),
  /** Address of the site, without a path. */
  site: origin,
  /** Folder of the site on that host. */
  base: text(baseRemedy).regex(/^\/([A-Za-z0-9._~-]+\/)*$/, { error: baseRemedy }),
  /** What people type to reach the site, on the poster; absent for the address itself. */
  shortAddress: text('Write the short address in quotes, as people type it.').optional(),
  /** Where people get help. */
  helpDesk,
  ...stateFields,
  /** A notice on every page; absent when there is none. */
  notice: notice.optional(),
  /** Topics that do not concern this organisation. */
  hideTopics: listOf(topicId, 'Write "hideTopics" as a list of topics; [] to show all.'),
  /** Parts of the site that the organisation does without. */
  hideParts: listOf(
    oneOf(parts),
    `Write "hideParts" as a list of: ${parts.join(', ')}; [] to show all.`,
  ).default([]),
  /** The languages in which the site is offered; absent for all. */
  languages: listOf(
    oneOf(codes),
    `Write "languages" as a list of: ${codes.join(', ')}; leave it out to offer all.`,
  )
    .min(1, { error: `Name at least one of: ${codes.join(', ')}.` })
    .optional(),
  /** Whether search engines may list the site. */
  index: z.boolean({ error: flagRemedy }),
  /** Sites that may show this one in a frame. */
  embedders: listOf(origin, 'Write "embedders" as a list of addresses; [] to allow none.'),
  /** Whether browsers keep the site to read it without a network; false also clears what they kept. */
  offline: z.boolean({ error: flagRemedy }).default(true),
  /** Whether browsers shall refuse plain HTTP for the host of the site for a year. */
  hsts: z.boolean({ error: flagRemedy }).default(false),
  /** Whether pages ask their readers whether they helped; absent for no. */
  feedback: z.boolean({ error: flagRemedy }).optional(),
  /** Days after which a copy that was not built again says so to its readers; absent for never. */
  rebuildWithin: z.int({ error: daysRemedy }).positive({ error: daysRemedy }).optional(),
  /** Entra ID tenant whose members may read the site on Azure Static Web Apps; absent for everybody. */
  signInTenant: z.guid({ error: tenantRemedy }).optional(),
});

/** What an organisation sets for its own copy of the site (organisation.yaml). */
export const organisation = fields.superRefine((settings, context) => {
  const texts: readonly (readonly [string[], string, Localised | undefined])[] = [
    [['name'], 'the name of the organization', settings.name],
    [['helpDesk', 'name'], 'the name of the help desk', settings.helpDesk.name],
    [['helpDesk', 'hours'], 'the hours of the help desk', settings.helpDesk.hours],
    [['notice', 'text'], 'the text of the notice', settings.notice?.text],
  ];
  for (const code of settings.languages ?? languages) {
    for (const [path, what, text] of texts) {
      if (!text || text[code] !== undefined || !languageRecord(code).finished) continue;
      context.addIssue({ code: 'custom', path: [...path, code], message: textRemedy(what, code) });
    }
  }
});

export type Organisation = z.infer<typeof organisation>;
