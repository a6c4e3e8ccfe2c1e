import { cacheRules, immutable, revalidate } from '../cache-rules.ts';
import { mediaTypes } from '../media-types.ts';
import { literal, origin, serverFiles, type Site } from './site.ts';

/** Where nginx listens, finds the site and writes its log. */
export interface NginxPlace {
  /** Value of the listen directive. */
  readonly listen: string;
  /** Folder that holds the site at its base path. */
  readonly root: string;
  readonly accessLog: string;
  /** Folder whose `*.conf` belong to this site, for what not every nginx has. */
  readonly extras: string;
}

const plain = (type: string): string => type.replace(/;.*/, '');

const logFields = [
  ['time', '$time_iso8601'],
  ['method', '$request_method'],
  ['path', '$uri'],
  ['query', '$args'],
  ['status', '$status'],
  ['bytes', '$body_bytes_sent'],
  ['seconds', '$request_time'],
  ['encoding', '$sent_http_content_encoding'],
  ['referer', '$http_referer'],
] as const;

const logFormat = `{${logFields.map(([name, value]) => `"${name}":"${value}"`).join(',')}}`;

const cacheLine = (base: string) => {
  const valueOf = (rule: (typeof cacheRules)[number]) => (rule.immutable ? immutable : revalidate);
  return (rule: (typeof cacheRules)[number]): string =>
    `    "~^${literal(base + rule.path)}${rule.path.endsWith('/') ? '' : '$'}" "${valueOf(rule)}";`;
};

const typeLines = (): string[] => {
  const byType = new Map<string, string[]>();
  for (const [extension, type] of Object.entries(mediaTypes)) {
    byType.set(plain(type), [...(byType.get(plain(type)) ?? []), extension]);
  }
  return [...byType].map(([type, extensions]) => `        ${type} ${extensions.join(' ')};`);
};

const charsetTypes = (): string =>
  [...new Set(Object.values(mediaTypes))]
    .filter((type) => type.includes('charset=') && plain(type) !== 'text/html')
    .map(plain)
    .join(' ');

/** An nginx site: one file for `conf.d/` or `sites-enabled/`. */
export const nginxSite = (site: Site, place: NginxPlace): string => {
  const { base } = site;
  return `# ${origin}
log_format mail_guide escape=json '${logFormat}';

map $uri $mail_guide_cache {
    default "${revalidate}";
${cacheRules.map(cacheLine(base)).join('\n')}
}

map $request_method $mail_guide_allow {
    default "GET, HEAD";
    GET "";
    HEAD "";
}

server {
    listen ${place.listen};
    server_name ${site.host};
    root ${place.root};
    index index.html;
    access_log ${place.accessLog} mail_guide;

    server_tokens off;
    absolute_redirect off;
    autoindex off;
    client_max_body_size 1k;
    sendfile on;
    tcp_nopush on;
    open_file_cache max=4000 inactive=60s;
    open_file_cache_valid 10s;

    default_type application/octet-stream;
    types {
${typeLines().join('\n')}
    }
    charset utf-8;
    charset_types ${charsetTypes()};
    gzip_static on;
    gzip_vary on;
    # Where nginx has the brotli module: a file there that says "brotli_static on;".
    include ${place.extras}/*.conf;

${site.headers.map(([name, value]) => `    add_header ${name} "${value}" always;`).join('\n')}
    add_header Cache-Control $mail_guide_cache always;
    add_header Allow $mail_guide_allow always;

    if ($request_method !~ ^(?:GET|HEAD)$) {
        return 405;
    }

    error_page 404 ${base}404.html;
    error_page 403 =404 ${base}404.html;
    location = ${base}404.html {
        internal;
    }
    location = /healthz {
        access_log off;
        default_type text/plain;
        return 200 "ok\\n";
    }
    location ~ /\\.(?!well-known/) {
        return 404;
    }
    location ~ ^${literal(base)}(?:${serverFiles.map(literal).join('|')})$ {
        return 404;
    }
    location ~ \\.(?:br|gz)$ {
        return 404;
    }
}
`;
};

/** For nginx with the brotli module: goes to `/etc/nginx/mail-guide.d/`. */
export const nginxBrotli = `# ${origin}\nbrotli_static on;\n`;
