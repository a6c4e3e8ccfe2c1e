import { findAnswer, findQuestion } from '../../content-model/graph.ts';
import { fault, type Fault } from '../../content-model/fault.ts';
import type { Content } from '../../content-model/content.ts';

/** Cues that mean an answer which the graph does not have. */
export const cues = ({ cues: files, graph }: Content): Fault[] =>
  [...files].flatMap(([language, file]) =>
    file.cues.flatMap(({ means, says }) =>
      means.flatMap((name) => {
        const [id = '', answer = ''] = name.split('.');
        const question = findQuestion(graph, id);
        if (question && findAnswer(question, answer)) return [];
        const known = question
          ? `one of: ${question.answers.map((one) => one.id).join(', ')}`
          : 'the id of a question in wizard.yaml';
        return [
          fault(
            `src/content/cues/${language}.yaml`,
            `means of "${says[0] ?? ''}"`,
            `names the answer "${name}", which does not exist`,
            question ? `Write "${id}." and ${known}.` : `Write ${known}, a dot and its answer.`,
          ),
        ];
      }),
    ),
  );
