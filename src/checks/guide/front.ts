import { guide, type Guide } from '../../content-model/schemas/guide.ts';
import type { GuideText } from '../model.ts';

/** The front matter of a guide, or undefined while it is wrong (the rule for it says what). */
export const frontOf = ({ front }: GuideText): Guide | undefined => guide.safeParse(front).data;
