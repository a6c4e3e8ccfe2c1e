import type { Statement } from './schemas/statement.ts';
import { content } from './site-content.ts';
import { isSaid, stateOf } from './state.ts';

/** What this site's organisation has said about itself. */
export const state = stateOf(content.organisation);

const said = content.statements.filter(({ when }) => isSaid(state, when));

/** What the organisation says at the top of a topic `topic` or a page `topic/page`. */
export const saidOn = (id: string): readonly Statement[] =>
  said.filter(({ pages }) => pages.includes(id) || pages.includes(id.split('/')[0] ?? ''));

/** Whether the organisation has settled what an entry of the timeline asks for. */
export const isDone = (date: string): boolean => said.some(({ done }) => done.includes(date));
