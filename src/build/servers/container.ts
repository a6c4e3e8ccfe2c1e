import { origin, type Site } from './site.ts';

/** Where the image keeps the site; nginx's root is above the base path. */
export const containerRoot = '/usr/share/nginx/html';

/** Port of the image: unprivileged, so above 1024. */
export const containerPort = 8080;

/**
 * An image of the built site on nginx without root. Built from the project's folder:
 * `docker build -f dist-deploy/container/Containerfile .`
 */
export const containerfile = (site: Site): string => `# ${origin}
# Pin the image by digest in production: --build-arg NGINX_IMAGE=…@sha256:…
ARG NGINX_IMAGE=docker.io/nginxinc/nginx-unprivileged:stable-alpine
FROM \${NGINX_IMAGE}
USER root
RUN rm -rf ${containerRoot}/* /etc/nginx/conf.d/*
COPY --chmod=a=rX dist-deploy/container/nginx.conf /etc/nginx/conf.d/mail-guide.conf
COPY --chmod=a=rX dist/ ${containerRoot}${site.base}
USER 101
EXPOSE ${containerPort}
HEALTHCHECK --interval=30s --timeout=3s CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:${containerPort}/healthz"]
`;

/** What of the project the image is built from; for `Containerfile.dockerignore` beside it. */
export const containerIgnore = `*
!dist
!dist-deploy/container/nginx.conf
`;
