import { z } from 'zod';
import { errorProtocols } from './error-protocols.ts';
import { pageTarget, sourceKey } from './ids.ts';
import { localised } from './localised.ts';
import { oneOf, strict } from './strict.ts';

/** How sure a match is; `lookalike` means: resembles it, but basic authentication is not the cause. */
export const certainties = ['certain', 'likely', 'lookalike'] as const;

/** How the program signed in, as far as the text shows it. */
export const signInPaths = ['oauth', 'password', 'unknown'] as const;

/** Whose mail server the text names. */
export const serverKinds = [
  'exchange-online',
  'outlook-com',
  'google',
  'other-provider',
  'own-exchange',
  'other-host',
] as const;

const fragment = z
  .string()
  .trim()
  .min(2, 'A fragment needs at least two characters; write a longer piece of the message.')
  .refine((text) => text.split('|').every((part) => part.replaceAll('*', '').trim().length > 1), {
    message: 'Each alternative between "|" needs at least two characters besides "*".',
  });

const evidenceFilter = strict('a filter of evidence', {
  path: z.array(oneOf(signInPaths)).min(1).optional(),
  server: z.array(oneOf(serverKinds)).min(1).optional(),
  protocol: z.array(oneOf(errorProtocols)).min(1).optional(),
  appPassword: z.boolean().optional(),
  statement: z.boolean().optional(),
}).refine((filter) => Object.keys(filter).length > 0, {
  message:
    'Name at least one of path, server, protocol, appPassword, statement, or leave the filter out.',
});

/** One known error text with what it means, what to check first and the page that cures it. */
export const errorSignatureSchema = strict('an error signature', {
  /** Stable id, also the anchor in the list of errors. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    message: 'An id is lower-case words and digits joined by hyphens.',
  }),
  protocol: oneOf(errorProtocols),
  /** Texts exactly as programs show them, each with a source; the list of errors shows them. */
  examples: z.array(z.string().min(3)).default([]),
  /** Texts that test the signature and are never shown, since no source attests them. */
  trials: z.array(z.string().min(3)).default([]),
  /** Fragments that must all occur; "a | b" is either, "word*" a beginning, " * " a short gap, "@name" the vocabulary. */
  all: z.array(fragment).default([]),
  /** At least one must occur, when the list is not empty. */
  any: z.array(fragment).default([]),
  /** None may occur. */
  none: z.array(fragment).default([]),
  /** Evidence that the text must show. */
  when: evidenceFilter.optional(),
  /** Evidence that rules the signature out. */
  unless: evidenceFilter.optional(),
  /** 0.1 (last resort) to 6 (nothing else can be meant); by default 4 when certain, 3 otherwise. */
  weight: z.number().min(0.1).max(6).optional(),
  certainty: oneOf(certainties),
  /** The page that cures it, with a section if needed. */
  page: pageTarget,
  /** Other pages, most likely first. */
  also: z.array(pageTarget).default([]),
  meaning: localised('the meaning'),
  /** The first thing to check: an action. */
  check: localised('the first check'),
  /** Whether the end of basic authentication is the cause. */
  aboutBasic: oneOf(['yes', 'likely', 'ambiguous', 'no']),
  /** Keys of the sources. */
  sources: z.array(sourceKey).default([]),
  confidence: oneOf(['official', 'secondary', 'unsure']),
})
  .refine((signature) => signature.examples.length + signature.trials.length > 0, {
    message: 'Give at least one text under "examples", or under "trials" if none is attested.',
    path: ['examples'],
  })
  .refine((signature) => signature.examples.length === 0 || signature.sources.length > 0, {
    message: 'Texts under "examples" need a source; write those that none attests under "trials".',
    path: ['sources'],
  })
  .refine((signature) => signature.all.length + signature.any.length > 0, {
    message: 'Write at least one fragment in "all" or "any"; otherwise it would match everything.',
    path: ['all'],
  })
  .refine((signature) => !signature.also.includes(signature.page), {
    message: '"also" repeats the page; leave it out there.',
    path: ['also'],
  });

/** A checked error signature. */
export type ErrorSignature = z.infer<typeof errorSignatureSchema>;

/** One file of signatures: a list with unique ids. */
export const errorSignatureFileSchema = z
  .array(errorSignatureSchema)
  .refine((list) => new Set(list.map((signature) => signature.id)).size === list.length, {
    message: 'Two signatures of this file have the same id; rename one.',
  });
