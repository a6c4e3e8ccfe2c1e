import { attributeOf, type HtmlTag } from '../../content-model/html-tree.ts';

/** The policies among the tags of a page, each in the `content` of one. */
export const metaPolicies = <Tag extends HtmlTag>(tags: readonly Tag[]): Tag[] =>
  tags.filter(
    (tag) =>
      tag.tagName === 'meta' &&
      attributeOf(tag, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );

/** The policy that names scripts; a page may add another one that only takes more away. */
export const scriptPolicy = (tags: readonly HtmlTag[]): HtmlTag | undefined =>
  metaPolicies(tags).find((tag) => attributeOf(tag, 'content')?.includes('script-src'));
