import { parseAllDocuments } from 'yaml';
import { describe, expect, it } from 'vitest';
import { cacheRules } from '../cache-rules.ts';
import { inlineHashes } from './built-site.ts';
import { filesBeside, filesInSite } from './files.ts';
import { sampleSite } from './testing/sample-site.ts';
import { element, serialise } from './xml.ts';

const site = sampleSite();
const files = { ...filesInSite(site), ...filesBeside(site, '1.2.3') };
const withHeaders = Object.entries(files).filter(([name]) =>
  /\.htaccess$|web\.config$|staticwebapp|nginx\.conf$|mail-guide\.conf$/.test(name),
);

describe('the files for every server', () => {
  it.each(withHeaders.filter(([name]) => name !== 'apache/mail-guide.conf'))(
    '%s carries every header of the source, and every cache rule',
    (_, text) => {
      const plain = text.replace(/&quot;/g, '"').replace(/\\"/g, '"');
      for (const [name, value] of site.headers) {
        const written = [
          `add_header ${name} "${value}"`,
          `always set ${name} "${value}"`,
          `add name="${name}" value="${value}"`,
          `"${name}": "${value}"`,
        ];
        const times = written.map((one) => plain.split(one).length - 1);
        expect(
          times.filter((count) => count > 0),
          name,
        ).toHaveLength(1);
      }
      for (const { path } of cacheRules) {
        const name = path.replace(/\/$/, '');
        expect(plain.replace(/\\\./g, '.').replace(/\\/g, '')).toContain(name);
      }
    },
  );

  it('are the same beside the site as in it', () => {
    expect(files['apache/.htaccess']).toBe(files['.htaccess']);
    expect(files['iis/web.config']).toBe(files['web.config']);
    expect(files['azure/staticwebapp.config.json']).toBe(files['staticwebapp.config.json']);
  });

  it('put the image’s site below its base path', () => {
    expect(files['container/Containerfile']).toContain(
      'COPY --chmod=a=rX dist/ /usr/share/nginx/html/mail-guide/',
    );
    expect(files['container/Containerfile']).toMatch(/^USER 101$/m);
  });
});

interface Resource {
  kind: string;
  spec: Record<string, unknown>;
}

describe('the manifests for Kubernetes', () => {
  const resources = parseAllDocuments(files['kubernetes/mail-signin-guide.yaml'] ?? '')
    .map((document) => document.toJSON() as Resource | null)
    .filter((resource) => resource !== null);
  const text = JSON.stringify(resources);

  it('are a deployment that scales, survives a node and is reachable', () => {
    expect(resources.map(({ kind }) => kind)).toEqual([
      'Deployment',
      'Service',
      'HorizontalPodAutoscaler',
      'PodDisruptionBudget',
      'NetworkPolicy',
      'Ingress',
    ]);
    expect(resources[2]?.spec).toMatchObject({ minReplicas: 2 });
    expect(text).toContain('mail-signin-guide:1.2.3');
  });

  it('give the server no right that it does not need', () => {
    for (const wanted of [
      '"readOnlyRootFilesystem":true',
      '"allowPrivilegeEscalation":false',
      '"runAsNonRoot":true',
      '"drop":["ALL"]',
      '"automountServiceAccountToken":false',
      '"egress":[]',
      '"readinessProbe"',
      '"livenessProbe"',
    ]) {
      expect(text).toContain(wanted);
    }
  });
});

describe('the hashes of what stands inline', () => {
  const page = (scripts: string) =>
    `<meta http-equiv="content-security-policy" content="script-src 'self' ${scripts}; style-src 'self' 'sha256-c='">`;

  it('are those of all pages, each once', () => {
    const pages = [
      ['a.html', page("'sha256-b='")],
      ['b.html', page("'sha256-a=' 'sha256-b='")],
    ] as const;
    expect(inlineHashes(pages)).toEqual({
      scripts: ['sha256-a=', 'sha256-b='],
      styles: ['sha256-c='],
    });
  });

  it('cannot be read from a page without a policy, and must stay few', () => {
    expect(() => inlineHashes([['a.html', '<html>']])).toThrow(/^a\.html carries no/);
    const many = Array.from({ length: 50 }, (_, index) => `'sha256-${index}='`).join(' ');
    expect(() => inlineHashes([['a.html', page(many)]])).toThrow(/put them into files/);
  });
});

describe('an XML file', () => {
  it('keeps the signs of its values apart from its own', () => {
    expect(serialise(element('a', { b: '"<&>"' }, [element('c')]))).toBe(
      '<a b="&quot;&lt;&amp;&gt;&quot;">\n  <c />\n</a>\n',
    );
  });
});
