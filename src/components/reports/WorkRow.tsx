import { fill } from '../../languages/fill.ts';
import { countTexts, evidenceText, guideText, type Format } from '../../reports/result/phrases.ts';
import type { Work } from '../../reports/result/work.ts';
import type { ReportWords } from '../../reports/words.ts';

interface Props {
  words: ReportWords;
  format: Format;
  guides: Readonly<Record<string, string>>;
  work: Work;
  /** Whether the line is the first of its group and names it. */
  isFirst: boolean;
}

const details = (work: Work, words: ReportWords): string[] => [
  ...(work.protocol === 'ews' ? work.appIds.map((id) => fill(words.table.appId, { id })) : []),
  ...(work.protocol === 'unknown'
    ? work.clientApps.map((name) => fill(words.table.clientApp, { name }))
    : []),
  ...work.userAgents.map((agent) => fill(words.table.userAgent, { agent })),
];

/** One line of work; text out of a file stands in `bdi`, as text. */
export const WorkRow = ({ words, format, guides, work, isFirst }: Props) => {
  const { table } = words;
  const href = guides[work.guide];
  return (
    <>
      {isFirst && (
        <tr role="row" class="report-group" data-group={work.group}>
          <th role="rowheader" scope="rowgroup" colSpan={7}>
            {words.group[work.group]}
            <span class="report-note">{words.groupHelp[work.group]}</span>
          </th>
        </tr>
      )}
      <tr role="row" data-group={work.group}>
        <td role="cell" data-label={table.account}>
          <bdi>{work.account || table.noAccount}</bdi>
          {work.name !== '' && work.name !== work.account && (
            <bdi class="report-note">{work.name}</bdi>
          )}
        </td>
        <td role="cell" data-label={table.app}>
          <bdi>{work.apps.join(', ') || '–'}</bdi>
          {details(work, words).map((text) => (
            <bdi key={text} class="report-note">
              {text}
            </bdi>
          ))}
        </td>
        <td role="cell" data-label={table.protocol}>
          {words.protocol[work.protocol]}
        </td>
        <td role="cell" data-label={table.method}>
          {words.method[work.method]}
          <span class="report-note">{evidenceText(work, words)}</span>
        </td>
        <td role="cell" data-label={table.lastSeen}>
          {format.day(work.lastDay)}
        </td>
        <td role="cell" data-label={table.count}>
          {countTexts(work, words, format).join(', ')}
          {work.codes.length > 0 && (
            <span class="report-note">{fill(table.codes, { codes: work.codes.join(', ') })}</span>
          )}
        </td>
        <td role="cell" data-label={table.guide}>
          {href ? <a href={href}>{guideText(work.guide, words)}</a> : guideText(work.guide, words)}
        </td>
      </tr>
    </>
  );
};
