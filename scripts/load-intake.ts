import { loadReadings } from '../src/build/search/readings.ts';
import { sourcesOf } from '../src/build/search/records.ts';
import { intakeCues } from '../src/components/search/intake-cues.ts';
import { content } from '../src/content-model/site-content.ts';
import { useWords } from '../src/content-model/translate.ts';
import { pageCandidates } from '../src/errors/candidates.ts';
import { maskSecrets } from '../src/errors/mask-secrets.ts';
import { matchErrors, prepareSignatures } from '../src/errors/match.ts';
import { createIntake, understand, type Understanding } from '../src/intake/index.ts';
import type { Language } from '../src/languages/languages.ts';
import { createRoutes } from '../src/routing/paths.ts';
import { searchData } from '../src/search/collect.ts';
import { organisationGraph } from '../src/wizard/organisation-graph.ts';

/** Makes the intake of a language from the files of the project, errors included. */
export const loadIntake = async (language: Language): Promise<(text: string) => Understanding> => {
  const sources = sourcesOf(content, language, createRoutes('/'), useWords(language));
  const data = searchData(sources, content.aliases.get(language), await loadReadings());
  const model = createIntake(organisationGraph(content), intakeCues(), data);
  const signatures = prepareSignatures(content.errors.map(({ signature }) => signature));
  return (raw) => {
    const { text } = maskSecrets(raw);
    return understand(text, model, { errors: pageCandidates(matchErrors(text, signatures)) });
  };
};
