import { fill } from '../../languages/fill.ts';
import type { Message } from '../../reports/result/message.ts';
import { daysIn } from '../../reports/result/period.ts';
import { sentenceText, type Format } from '../../reports/result/phrases.ts';
import type { Overview } from '../../reports/result/report.ts';
import { leftOutText, seenText, totalsText } from '../../reports/result/texts.ts';
import type { ReportWords } from '../../reports/words.ts';
import { MissingList } from './MissingList.tsx';
import { Outputs } from './Outputs.tsx';
import { ProtocolChart } from './ProtocolChart.tsx';
import { RefusedAttempts } from './RefusedAttempts.tsx';
import { Settings } from './Settings.tsx';
import type { Reader } from './use-reader.ts';
import { WorkList } from './WorkList.tsx';

interface Props {
  words: ReportWords;
  format: Format;
  guides: Readonly<Record<string, string>>;
  messages: Readonly<Record<string, Message>>;
  overview: Overview;
  reader: Reader;
}

/** The sentence first, then the list of work, then what lies behind it. */
export const Result = ({ words, format, guides, messages, overview, reader }: Props) => {
  const { firstDay, lastDay, sentence } = overview;
  const period = fill(words.result.period, {
    first: format.day(firstDay),
    last: format.day(lastDay),
    days: format.days(daysIn(firstDay, lastDay)),
  });
  const some = overview.groups.length > 0;
  return (
    <>
      <ul class="report-sentence">
        {sentence.map((part) => (
          <li key={part.id} data-part={part.id}>
            {sentenceText(part, words, format)}
          </li>
        ))}
      </ul>
      {(some || overview.signIns > 0) && (
        <p class="report-note">
          {firstDay === '' ? words.result.noPeriod : period}{' '}
          {overview.signIns > 0 && totalsText(overview, words, format)}{' '}
          {seenText(overview, words, format)}
        </p>
      )}
      {leftOutText(overview, words, format).map((text) => (
        <p key={text}>{text}</p>
      ))}
      {some && (
        <>
          <WorkList
            words={words}
            format={format}
            guides={guides}
            messages={messages}
            overview={overview}
            reader={reader}
          />
          <p class="report-note">
            {words.by.note} {words.result.legacyNote}
          </p>
          <Outputs words={words} reader={reader} />
          <Settings words={words} settings={overview.settings} />
          <ProtocolChart words={words} format={format} days={overview.days} />
          <RefusedAttempts words={words} format={format} refused={overview.refused} />
        </>
      )}
      <MissingList words={words} format={format} missing={overview.missing} />
    </>
  );
};
