import { languages } from '../../languages/languages.ts';
import { cacheRules, immutable, revalidate } from '../cache-rules.ts';
import { mediaTypes } from '../media-types.ts';
import { literal, origin, serverFiles, type Site } from './site.ts';

const immutablePlaces = (base: string): string => {
  const match = cacheRules.map(({ path, immutable: kept }) => {
    const test = `%{REQUEST_URI} ${kept ? '=~' : '!~'} m#^${literal(base + path)}#`;
    return { kept, test };
  });
  const places = match.filter(({ kept }) => kept).map(({ test }) => test);
  const exceptions = match.filter(({ kept }) => !kept).map(({ test }) => test);
  return [`(${places.join(' || ')})`, ...exceptions, '%{REQUEST_STATUS} -lt 400'].join(' && ');
};

const types = (): string[] =>
  Object.entries(mediaTypes).map(([extension, type]) => {
    const [name = type, charset] = type.split('; charset=');
    return charset
      ? `AddType ${name} .${extension}\nAddCharset ${charset} .${extension}`
      : `AddType ${name} .${extension}`;
  });

const precompressed = (coding: string, extension: string): string =>
  `RewriteCond %{HTTP:Accept-Encoding} (?:^|[,\\s])${coding}(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))(?:$|[,;\\s])
RewriteCond %{REQUEST_FILENAME}.${extension} -f
RewriteRule ^(.+)$ $1.${extension} [L]`;

/**
 * The `.htaccess` of the site's folder. It needs mod_headers, mod_rewrite, mod_mime and mod_dir and
 * `AllowOverride All`; without one of them Apache answers 500 instead of leaving headers out.
 */
export const apacheHtaccess = (site: Site): string => {
  const { base } = site;
  return `# ${origin}
Options -Indexes -MultiViews +FollowSymLinks
DirectoryIndex index.html
DirectorySlash On
ErrorDocument 403 ${base}404.html
ErrorDocument 404 ${base}404.html

${types().join('\n')}
RemoveType .br .gz
RemoveLanguage .br ${[...languages]
    .sort()
    .map((code) => `.${code}`)
    .join(' ')}
AddEncoding br .br
AddEncoding gzip .gz
FileETag MTime Size

${site.headers.map(([name, value]) => `Header always set ${name} "${value}"`).join('\n')}
Header always unset X-Powered-By
Header always merge Vary "Accept-Encoding"
Header always set Cache-Control "${revalidate}"
Header always set Cache-Control "${immutable}" "expr=${immutablePlaces(base)}"
Header always set Allow "GET, HEAD" "expr=%{REQUEST_STATUS} -eq 405"

RewriteEngine On
RewriteBase ${base}
RewriteCond %{REQUEST_METHOD} !^(?:GET|HEAD)$
RewriteRule ^ - [R=405,L]
RewriteRule (?:^|/)\\.(?!well-known/) - [R=404,L]
RewriteRule ^(?:${serverFiles.map(literal).join('|')})$ - [R=404,L]
RewriteCond %{ENV:REDIRECT_STATUS} ^$
RewriteRule \\.(?:br|gz)$ - [R=404,L]
${precompressed('br', 'br')}
${precompressed('gzip', 'gz')}
`;
};

/** Where Apache listens and finds the site. */
export interface ApachePlace {
  /** Address and port of the virtual host. */
  readonly listen: string;
  /** Folder that holds the site at its base path. */
  readonly root: string;
}

/**
 * An Apache site for `sites-enabled/`: lets the `.htaccess` work, and what only the server itself
 * can set.
 */
export const apacheSite = (site: Site, place: ApachePlace): string => `# ${origin}
ServerTokens Prod
ServerSignature Off
TraceEnable off

<VirtualHost ${place.listen}>
    ServerName ${site.host}
    DocumentRoot ${place.root}
    <Directory ${place.root}>
        AllowOverride All
        Require all granted
    </Directory>
</VirtualHost>
`;
