import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { fileURLToPath } from 'node:url';
import { danglingAddresses } from '../checks/built/addresses.ts';
import { loadBuiltSite } from '../checks/built/load.ts';
import { markupFaults } from '../checks/built/markup.ts';
import { checkContent } from '../checks/check.ts';
import { isOwn } from '../content-model/own.ts';
import type { Content } from '../content-model/content.ts';
import { describeFault, type Fault } from '../content-model/fault.ts';
import type { WaitingChanges } from './page-changes.ts';

/** With CONTENT_CHECK=warn faults are only said, so that an author can look at unfinished pages. */
const stop = (faults: readonly Fault[], logger: AstroIntegrationLogger): void => {
  if (faults.length === 0) return;
  const list = faults.map((fault) => `  ${describeFault(fault)}`).join('\n');
  const message = `${faults.length} fault${faults.length === 1 ? '' : 's'} in the content:\n${list}`;
  if (process.env['CONTENT_CHECK'] !== 'warn') {
    const error = new Error(message);
    // Where the code stands says nothing to whoever has to mend the content.
    error.stack = message;
    throw error;
  }
  logger.warn(message);
};

/**
 * Checks the content before a build and the pages after it; faults stop the build. While it reads
 * a page, it notes what is to be changed in it.
 */
export const contentCheck = (content: Content, changes: WaitingChanges): AstroIntegration => {
  let site: string | undefined;
  let base = '/';
  return {
    name: 'content-check',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site;
        base = config.base;
      },
      // The server shows what it can; whoever writes reads here why the rest is missing.
      'astro:server:setup': ({ logger }) => {
        for (const fault of checkContent({ content, faults: [] }).faults)
          logger.warn(describeFault(fault));
      },
      'astro:build:start': ({ logger }) => {
        const { faults, pending, notices } = checkContent({ content, faults: [] });
        // What waits for the project's own authors is nothing that an organisation can mend.
        const waiting = [...pending, ...notices];
        const said = content.files.some(isOwn) ? waiting.filter(isOwn) : waiting;
        for (const fault of said) logger.warn(describeFault(fault));
        stop(faults, logger);
      },
      'astro:build:done': ({ dir, logger }) => {
        const built = loadBuiltSite(fileURLToPath(dir), site, base, changes.note);
        stop([...markupFaults(built.pages), ...danglingAddresses(built)], logger);
        logger.info(`${built.pages.length} pages: every address inside leads somewhere`);
      },
    },
  };
};
