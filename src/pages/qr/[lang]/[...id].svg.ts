import type { APIRoute } from 'astro';
import { encode } from 'uqr';
import { pagesIn, topicsIn } from '../../../content-model/guides.ts';
import { offeredLanguages } from '../../../content-model/offered.ts';
import { qrPath } from '../../../components/topics/qr-path.ts';
import { routes } from '../../../routing/site-routes.ts';

export const getStaticPaths = () =>
  offeredLanguages.flatMap((lang) =>
    [...topicsIn(lang), ...pagesIn(lang)].map(({ id }) => ({
      params: { lang, id },
      props: { path: routes.page(lang, `guides/${id}`) },
    })),
  );

/** The address of a guide as a QR code, for paper (PrintAddress.astro). */
export const GET: APIRoute<{ path: string }> = ({ props, site }) => {
  const { data, size } = encode(new URL(props.path, site).href, { border: 2 });
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${qrPath(data)}"/></svg>`,
    { headers: { 'content-type': 'image/svg+xml' } },
  );
};
