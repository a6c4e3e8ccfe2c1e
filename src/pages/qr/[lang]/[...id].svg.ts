import type { APIRoute } from 'astro';
import { pagesIn, topicsIn } from '../../../content-model/guides.ts';
import { offeredLanguages } from '../../../content-model/offered.ts';
import { qrSvg } from '../../../components/topics/qr-svg.ts';
import { routes } from '../../../routing/site-routes.ts';

export const getStaticPaths = () =>
  offeredLanguages.flatMap((lang) =>
    [...topicsIn(lang), ...pagesIn(lang)].map(({ id }) => ({
      params: { lang, id },
      props: { path: routes.page(lang, `guides/${id}`) },
    })),
  );

/** The address of a guide as a QR code, for paper (PrintAddress.astro). */
export const GET: APIRoute<{ path: string }> = ({ props, site }) =>
  new Response(qrSvg(new URL(props.path, site).href), {
    headers: { 'content-type': 'image/svg+xml' },
  });
