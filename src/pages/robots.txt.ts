import { content } from '../content-model/site-content.ts';
import type { APIRoute } from 'astro';
import { routes } from '../routing/site-routes.ts';

/** Search engines stay out unless the organisation says otherwise. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    content.organisation.index
      ? `User-agent: *\nAllow: /\nSitemap: ${new URL(routes.file('sitemap.xml'), site).href}\n`
      : 'User-agent: *\nDisallow: /\n',
  );
