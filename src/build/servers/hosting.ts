import { stringify } from 'yaml';
import { containerPort } from './container.ts';
import { origin } from './site.ts';

/** What both workflows do first: the sources of an organisation's own copy, checked and built. */
const buildSteps = [
  { uses: 'actions/checkout@v4' },
  { uses: 'actions/setup-node@v4', with: { 'node-version': 20, cache: 'npm' } },
  { run: 'npm ci --omit=dev' },
  { run: 'npm run build' },
];

/** Once a week too, so that the dates on the home page are those of the week. */
const when = { push: { branches: ['main'] }, schedule: [{ cron: '0 21 * * 0' }] };

const written = (data: unknown): string => `# ${origin}\n${stringify(data)}`;

/** A workflow that publishes the site on GitHub Pages; belongs into `.github/workflows/`. */
export const githubPages = written({
  name: 'Publish on GitHub Pages',
  on: when,
  permissions: { contents: 'read', pages: 'write', 'id-token': 'write' },
  concurrency: { group: 'pages', 'cancel-in-progress': false },
  jobs: {
    publish: {
      'runs-on': 'ubuntu-latest',
      environment: { name: 'github-pages', url: '${{ steps.deploy.outputs.page_url }}' },
      steps: [
        ...buildSteps,
        { uses: 'actions/upload-pages-artifact@v3', with: { path: 'dist' } },
        { id: 'deploy', uses: 'actions/deploy-pages@v4' },
      ],
    },
  },
});

/** A workflow that publishes the site on Azure Static Web Apps; belongs into `.github/workflows/`. */
export const azureWorkflow = written({
  name: 'Publish on Azure Static Web Apps',
  on: when,
  permissions: { contents: 'read' },
  jobs: {
    publish: {
      'runs-on': 'ubuntu-latest',
      steps: [
        ...buildSteps,
        {
          uses: 'Azure/static-web-apps-deploy@v1',
          with: {
            action: 'upload',
            app_location: 'dist',
            skip_app_build: true,
            azure_static_web_apps_api_token: '${{ secrets.AZURE_STATIC_WEB_APPS_API_TOKEN }}',
          },
        },
      ],
    },
  },
});

/** The image as one service, without rights that it does not need; run from the project's folder. */
export const compose = written({
  services: {
    'mail-guide': {
      build: { context: '..', dockerfile: 'dist-deploy/container/Containerfile' },
      ports: [`80:${containerPort}`],
      read_only: true,
      tmpfs: ['/tmp'],
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      restart: 'unless-stopped',
    },
  },
});
