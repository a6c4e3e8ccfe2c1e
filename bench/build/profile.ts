import { build, type AstroIntegration } from 'astro';
import type { Stages } from './stages.ts';
import { stagesFrom } from './stages.ts';

// Where the time of a build goes: node bench/build/profile.ts [output folder]

const stages = stagesFrom('settings and content');

/** Every hook of an integration as a stage of its own, named after both. */
const timeHooks = ({ name, hooks }: AstroIntegration, { begin }: Stages): void => {
  for (const [hookName, hook] of Object.entries(hooks)) {
    const timed = async (options: never): Promise<void> => {
      begin(`${name} (${hookName.replace('astro:', '')})`);
      try {
        await (hook as (options: never) => unknown)(options);
      } finally {
        begin('Astro itself');
      }
    };
    Object.assign(hooks, { [hookName]: timed });
  }
};

/** Comes last, so that the hooks before the pages are those of everybody else. */
const profile: AstroIntegration = {
  name: 'profile',
  hooks: {
    'astro:config:setup': ({ config, updateConfig }) => {
      stages.begin('Astro itself');
      for (const integration of config.integrations) {
        if (integration.name !== 'profile') timeHooks(integration, stages);
      }
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'profile',
              buildStart() {
                stages.begin(`bundles (${this.environment.name})`);
              },
              writeBundle() {
                stages.begin('pages');
              },
            },
          ],
        },
      });
    },
    'astro:build:generated': () => {
      stages.begin('Astro itself');
    },
  },
};

const outDir = process.argv[2];
await build({ logLevel: 'warn', integrations: [profile], ...(outDir && { outDir }) });

const taken = stages.end();
const sum = (of: 'wall' | 'processor') => taken.reduce((seconds, stage) => seconds + stage[of], 0);
const total = { name: 'all', wall: sum('wall'), processor: sum('processor') };
const share = (part: number, whole: number) =>
  whole === 0 ? '' : `${((part / whole) * 100).toFixed(1)} %`;

console.table(
  [...taken.filter(({ wall }) => wall >= 0.05), total].map(({ name, wall, processor }) => ({
    stage: name,
    seconds: Number(wall.toFixed(2)),
    share: share(wall, total.wall),
    'processor seconds': Number(processor.toFixed(2)),
    'share of processor': share(processor, total.processor),
  })),
);
