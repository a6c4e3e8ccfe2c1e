import { stringify } from 'yaml';
import { containerPort } from './container.ts';
import { origin, type Site } from './site.ts';

const name = 'mail-signin-guide';
const labels = { 'app.kubernetes.io/name': name };
const meta = { name, labels };
const probe = (seconds: number) => ({
  httpGet: { path: '/healthz', port: 'http' },
  periodSeconds: seconds,
});

const container = (version: string) => ({
  name: 'nginx',
  image: `registry.example.com/${name}:${version}`,
  ports: [{ name: 'http', containerPort }],
  startupProbe: { ...probe(1), failureThreshold: 30 },
  readinessProbe: probe(5),
  livenessProbe: probe(20),
  // The endpoints forget the pod before nginx stops, so that no request is lost.
  lifecycle: { preStop: { exec: { command: ['sleep', '5'] } } },
  resources: { requests: { cpu: '50m', memory: '32Mi' }, limits: { memory: '128Mi' } },
  securityContext: {
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ['ALL'] },
  },
  volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }],
});

const deployment = (version: string) => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: meta,
  spec: {
    selector: { matchLabels: labels },
    strategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } },
    template: {
      metadata: { labels },
      spec: {
        automountServiceAccountToken: false,
        securityContext: {
          runAsNonRoot: true,
          runAsUser: 101,
          runAsGroup: 101,
          seccompProfile: { type: 'RuntimeDefault' },
        },
        topologySpreadConstraints: [
          {
            maxSkew: 1,
            topologyKey: 'kubernetes.io/hostname',
            whenUnsatisfiable: 'ScheduleAnyway',
            labelSelector: { matchLabels: labels },
          },
        ],
        containers: [container(version)],
        volumes: [{ name: 'tmp', emptyDir: { medium: 'Memory', sizeLimit: '16Mi' } }],
      },
    },
  },
});

const service = {
  apiVersion: 'v1',
  kind: 'Service',
  metadata: meta,
  spec: { selector: labels, ports: [{ name: 'http', port: 80, targetPort: 'http' }] },
};

const autoscaler = {
  apiVersion: 'autoscaling/v2',
  kind: 'HorizontalPodAutoscaler',
  metadata: meta,
  spec: {
    scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name },
    minReplicas: 2,
    maxReplicas: 6,
    metrics: [
      {
        type: 'Resource',
        resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } },
      },
    ],
  },
};

const disruptionBudget = {
  apiVersion: 'policy/v1',
  kind: 'PodDisruptionBudget',
  metadata: meta,
  spec: { minAvailable: 1, selector: { matchLabels: labels } },
};

const networkPolicy = {
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: meta,
  spec: {
    podSelector: { matchLabels: labels },
    policyTypes: ['Ingress', 'Egress'],
    ingress: [{ ports: [{ port: containerPort }] }],
    egress: [],
  },
};

const ingress = ({ host, base }: Site) => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'Ingress',
  metadata: meta,
  spec: {
    rules: [
      {
        host,
        http: {
          paths: [
            {
              path: base,
              pathType: 'Prefix',
              backend: { service: { name, port: { name: 'http' } } },
            },
          ],
        },
      },
    ],
    tls: [{ hosts: [host], secretName: `${name}-tls` }],
  },
});

/**
 * Everything that a cluster needs, as one file for `kubectl apply -f`. The replicas are the
 * autoscaler's business, so the deployment does not name a number. `version` is the image's tag.
 */
export const kubernetes = (site: Site, version: string): string =>
  [
    `# ${origin}\n`,
    ...[
      deployment(version),
      service,
      autoscaler,
      disruptionBudget,
      networkPolicy,
      ingress(site),
    ].map((resource) => stringify(resource, { lineWidth: 0, aliasDuplicateObjects: false })),
  ].join('---\n');
