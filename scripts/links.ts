import { setTimeout as wait } from 'node:timers/promises';
import { requireContent } from '../src/content-model/load.ts';
import {
  judgeAnswer,
  outsideLinks,
  type LinkState,
  type OutsideLink,
} from '../src/checks/outside-links.ts';

// Asks other people's servers, so: never in CI, one question at a time for each host, with a pause,
// under a name that says what this is.
const pause = 1500;
const patience = 20_000;
const agent = 'mail-signin-guide link check (run by hand)';

interface Answer extends OutsideLink {
  readonly state: LinkState;
  readonly detail: string;
}

const ask = async (link: OutsideLink): Promise<Answer> => {
  try {
    const response = await fetch(link.url, {
      headers: { 'user-agent': agent, accept: 'text/html' },
      signal: AbortSignal.timeout(patience),
    });
    await response.body?.cancel();
    const state = judgeAnswer(link.url, response.status, response.url);
    return { ...link, state, detail: state === 'moved' ? response.url : String(response.status) };
  } catch (error) {
    return {
      ...link,
      state: 'unclear',
      detail: error instanceof Error ? error.message : String(error),
    };
  }
};

const askHost = async (links: readonly OutsideLink[]): Promise<Answer[]> => {
  const answers: Answer[] = [];
  for (const link of links) {
    answers.push(await ask(link));
    await wait(pause);
  }
  return answers;
};

if (process.env['CI']) {
  process.stderr.write('The link check asks other servers and does not run in CI.\n');
  process.exit(2);
}

const links = outsideLinks(requireContent(new URL('..', import.meta.url).pathname));
const hosts = Map.groupBy(links, ({ url }) => new URL(url).host);
process.stdout.write(`Asking ${hosts.size} hosts about ${links.length} addresses…\n`);
const answers = (await Promise.all([...hosts.values()].map(askHost))).flat();
for (const state of ['broken', 'moved', 'unclear'] as const) {
  const list = answers.filter((answer) => answer.state === state);
  if (list.length > 0) process.stdout.write(`\n${state} (${list.length})\n`);
  for (const { url, detail, named } of list) {
    process.stdout.write(`  ${url}\n    ${detail}; named by ${named.join(', ')}\n`);
  }
}
const broken = answers.filter(({ state }) => state === 'broken').length;
process.stdout.write(`\n${answers.length} addresses asked, ${broken} broken.\n`);
process.exitCode = broken > 0 ? 1 : 0;
