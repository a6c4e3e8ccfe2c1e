import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { guide } from './content-model/schemas/guide.ts';

/** Guidance pages: `ja/<slug>.mdx` and `en/<slug>.mdx` are a pair. All other data is in `data/`. */
export const collections = {
  guides: defineCollection({
    loader: glob({ base: './src/content/guides', pattern: '{ja,en}/*.mdx' }),
    schema: guide,
  }),
};
