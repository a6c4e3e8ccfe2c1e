import { apacheHtaccess, apacheSite } from './apache.ts';
import { azureFile } from './azure.ts';
import { containerfile, containerIgnore, containerPort, containerRoot } from './container.ts';
import { iisWebConfig } from './iis.ts';
import { kubernetes } from './kubernetes.ts';
import { nginxBrotli, nginxSite } from './nginx.ts';
import { azureWorkflow, compose, githubPages } from './hosting.ts';
import type { Site } from './site.ts';

const extras = '/etc/nginx/mail-guide.d';

/** Where a plain nginx on a Linux server finds things. */
export const nginxPlace = {
  listen: '80',
  root: '/srv/mail-guide',
  accessLog: '/var/log/nginx/mail-guide.log',
  extras,
};

const containerPlace = {
  listen: String(containerPort),
  root: containerRoot,
  accessLog: '/dev/stdout',
  extras,
};

/** Files that belong into the folder of the built site, by name. */
export const filesInSite = (site: Site): Record<string, string> => ({
  '.htaccess': apacheHtaccess(site),
  'web.config': iisWebConfig(site),
  'staticwebapp.config.json': azureFile(site),
  '.well-known/security.txt': site.securityText,
});

/** Files beside the site, by path in `dist-deploy/`. `version` is the release. */
export const filesBeside = (site: Site, version: string): Record<string, string> => ({
  'nginx/mail-guide.conf': nginxSite(site, nginxPlace),
  'nginx/mail-guide.d/brotli.conf': nginxBrotli,
  'apache/mail-guide.conf': apacheSite(site, { listen: '*:80', root: '/srv/mail-guide' }),
  'apache/.htaccess': apacheHtaccess(site),
  'iis/web.config': iisWebConfig(site),
  'azure/staticwebapp.config.json': azureFile(site),
  'container/nginx.conf': nginxSite(site, containerPlace),
  'container/Containerfile': containerfile(site),
  'container/Containerfile.dockerignore': containerIgnore,
  'kubernetes/mail-signin-guide.yaml': kubernetes(site, version),
  'compose.yaml': compose,
  'github/pages.yml': githubPages,
  'github/azure-static-web-apps.yml': azureWorkflow,
});
