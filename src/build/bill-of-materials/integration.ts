import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { writeSbom } from './sbom.ts';

/** Writes what the site was built from as `sbom.cdx.json` (CycloneDX). */
export const sbom = (): AstroIntegration => ({
  name: 'sbom',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      const { components } = writeSbom(fileURLToPath(new URL('sbom.cdx.json', dir)));
      logger.info(`${components.length} packages`);
    },
  },
});
