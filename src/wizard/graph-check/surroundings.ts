import type { Content } from '../../content-model/content.ts';
import { isOwn } from '../../content-model/own.ts';
import type { Surroundings } from '../fault.ts';

/** What the content has besides the graph: its pages; each counts when any language has it. */
export const surroundingsOf = ({ guides }: Pick<Content, 'guides'>): Surroundings => ({
  pages: new Map(
    guides.flatMap((text) =>
      text.kind === 'page'
        ? [
            [
              text.id,
              { topic: text.topic, audience: text.front.audience, own: isOwn(text) },
            ] as const,
          ]
        : [],
    ),
  ),
});
