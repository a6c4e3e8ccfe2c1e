import { cacheRules } from '../cache-rules.ts';
import { mediaTypes } from '../media-types.ts';
import { origin, serverFiles, type Site } from './site.ts';
import { element, serialise, type Element } from './xml.ts';

const clientCache = (kept: boolean): Element =>
  element(
    'clientCache',
    kept
      ? {
          cacheControlMode: 'UseMaxAge',
          cacheControlMaxAge: '365.00:00:00',
          cacheControlCustom: 'public, immutable',
        }
      : { cacheControlMode: 'DisableCache' },
  );

const staticContent = (): Element =>
  element('staticContent', {}, [
    clientCache(false),
    ...Object.entries(mediaTypes).flatMap(([extension, mimeType]) => [
      element('remove', { fileExtension: `.${extension}` }),
      element('mimeMap', { fileExtension: `.${extension}`, mimeType }),
    ]),
  ]);

const customHeaders = (site: Site): Element =>
  element('httpProtocol', {}, [
    element('customHeaders', {}, [
      element('remove', { name: 'X-Powered-By' }),
      ...site.headers.flatMap(([name, value]) => [
        element('remove', { name }),
        element('add', { name, value }),
      ]),
    ]),
  ]);

// A file, not a URL: IIS would answer 200 where it runs the error page as a URL.
const httpErrors = element('httpErrors', { errorMode: 'Custom', existingResponse: 'Replace' }, [
  element('remove', { statusCode: '404', subStatusCode: '-1' }),
  element('error', { statusCode: '404', path: '404.html', responseMode: 'File' }),
]);

const requestFiltering = element('security', {}, [
  element('requestFiltering', { allowDoubleEscaping: 'false', removeServerHeader: 'true' }, [
    element('requestLimits', { maxAllowedContentLength: '1024' }),
    element('verbs', { allowUnlisted: 'false' }, [
      element('add', { verb: 'GET', allowed: 'true' }),
      element('add', { verb: 'HEAD', allowed: 'true' }),
    ]),
    element('hiddenSegments', {}, [
      ...['.htaccess', ...serverFiles.filter((file) => file !== 'web.config')].map((segment) =>
        element('add', { segment }),
      ),
    ]),
    element('fileExtensions', {}, [
      element('add', { fileExtension: '.br', allowed: 'false' }),
      element('add', { fileExtension: '.gz', allowed: 'false' }),
    ]),
  ]),
]);

const cacheLocation = ({ path, immutable }: (typeof cacheRules)[number]): Element =>
  element('location', { path: path.replace(/\/$/, '') }, [
    element('system.webServer', {}, [element('staticContent', {}, [clientCache(immutable)])]),
  ]);

/** The `web.config` of the site's folder, for IIS 10 (Windows Server 2016) and newer. */
export const iisWebConfig = (site: Site): string => {
  const server = element('system.webServer', {}, [
    element('defaultDocument', { enabled: 'true' }, [
      element('files', {}, [element('clear'), element('add', { value: 'index.html' })]),
    ]),
    element('directoryBrowse', { enabled: 'false' }),
    element('urlCompression', { doStaticCompression: 'true', doDynamicCompression: 'false' }),
    staticContent(),
    customHeaders(site),
    httpErrors,
    requestFiltering,
  ]);
  const root = element('configuration', {}, [server, ...cacheRules.map(cacheLocation)]);
  return `<?xml version="1.0" encoding="utf-8"?>\n<!-- ${origin} -->\n${serialise(root)}`;
};
