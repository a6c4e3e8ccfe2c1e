import { fill } from '../../languages/fill.ts';
import { messageFor, type Message } from '../../reports/result/message.ts';
import { finishByText } from '../../reports/result/plan.ts';
import { countTexts, evidenceText, guideText, type Format } from '../../reports/result/phrases.ts';
import type { Work } from '../../reports/result/work.ts';
import type { ReportWords } from '../../reports/words.ts';
import { MadeText } from './MadeText.tsx';
import type { Reader } from './use-reader.ts';

interface Props {
  words: ReportWords;
  format: Format;
  guides: Readonly<Record<string, string>>;
  messages: Readonly<Record<string, Message>>;
  reader: Reader;
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
export const WorkRow = ({ words, format, guides, messages, reader, work, isFirst }: Props) => {
  const { table } = words;
  const { text } = reader.state;
  const href = guides[work.guide];
  return (
    <>
      {isFirst && (
        <tr role="row" class="report-group" data-group={work.group}>
          <th role="rowheader" scope="rowgroup" colSpan={6}>
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
          {details(work, words).map((detail) => (
            <bdi key={detail} class="report-note">
              {detail}
            </bdi>
          ))}
        </td>
        <td role="cell" data-label={table.way}>
          <span>
            {words.protocol[work.protocol]}: {words.method[work.method]}
          </span>
          <span class="report-note">{evidenceText(work, words)}</span>
        </td>
        <td role="cell" data-label={table.used}>
          <span>{countTexts(work, words, format).join(', ')}</span>
          {work.lastDay !== '' && (
            <span class="report-note">
              {fill(table.lastSeen, { day: format.day(work.lastDay) })}
            </span>
          )}
          {work.codes.length > 0 && (
            <span class="report-note">{fill(table.codes, { codes: work.codes.join(', ') })}</span>
          )}
        </td>
        <td role="cell" data-label={table.by}>
          {finishByText(work, reader.dates(), words, format)}
        </td>
        <td role="cell" data-label={table.guide}>
          {href ? (
            <a href={href}>{guideText(work.guide, words)}</a>
          ) : (
            <span>{guideText(work.guide, words)}</span>
          )}
          {messageFor(work, messages) && (
            <button type="button" class="quiet" onClick={() => reader.output('message', work)}>
              {words.message.copy}
            </button>
          )}
        </td>
      </tr>
      {text?.output === 'message' && text.work === work && (
        <tr role="row" class="report-message">
          <td role="cell" colSpan={6}>
            <MadeText words={words} text={text} label={words.message.label} />
          </td>
        </tr>
      )}
    </>
  );
};
