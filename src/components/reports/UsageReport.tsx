import { useEffect, useMemo, useRef } from 'preact/hooks';
import { createFormat } from '../../reports/result/phrases.ts';
import { FileInput } from './FileInput.tsx';
import { FileList } from './FileList.tsx';
import type { UsageReportProps } from './props.ts';
import { ReadingProgress } from './ReadingProgress.tsx';
import { Result } from './Result.tsx';
import { useReader } from './use-reader.ts';

/** The report reader: files in, a list of work out, all of it in this browser. */
export const UsageReport = (props: UsageReportProps) => {
  const { words, language, guides, messages } = props;
  const reader = useReader(props);
  const format = useMemo(() => createFormat(language), [language]);
  const result = useRef<HTMLHeadingElement>(null);
  const { status, overview, name, fraction } = reader.state;

  useEffect(() => {
    if (status === 'done') result.current?.focus();
  }, [status, overview]);

  return (
    <div class="usage-report" data-holds={status === 'idle' ? undefined : ''}>
      <p class="usage-report-private">{words.page.private}</p>
      <FileInput words={words} more={!!overview} onFiles={reader.read} />
      {status === 'reading' && (
        <ReadingProgress
          words={words}
          format={format}
          language={language}
          name={name}
          fraction={fraction}
          waiting={reader.state.waiting}
          onStop={reader.stop}
        />
      )}
      {status === 'failed' && (
        <p class="usage-report-failed" role="alert">
          {words.progress.failed}
        </p>
      )}
      {status === 'done' && overview && (
        <>
          <h2 ref={result} tabIndex={-1} id="result">
            {words.result.heading}
          </h2>
          <Result
            words={words}
            format={format}
            guides={guides}
            messages={messages}
            overview={overview}
            reader={reader}
          />
          <FileList words={words} format={format} files={overview.files} onDecide={reader.decide} />
          <button type="button" class="button" onClick={reader.clear}>
            {words.input.clear}
          </button>
        </>
      )}
    </div>
  );
};
