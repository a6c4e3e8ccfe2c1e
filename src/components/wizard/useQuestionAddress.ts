import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { findQuestion } from '../../wizard/graph.ts';
import type { WizardModel } from '../../wizard/model.ts';

interface Place {
  readonly question: string;
  readonly query: string;
}

interface QuestionAddress {
  readonly place: Place;
  /** The heading of the question, which gets the focus when the question changes. */
  readonly heading: RefObject<HTMLHeadingElement>;
  /** Opens the question of a link without loading its page. */
  readonly open: (event: MouseEvent, question: string) => void;
}

const plainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** Keeps the question in step with the address: the address is the only state. */
export const useQuestionAddress = (
  model: WizardModel,
  question: string,
  siteName: string,
): QuestionAddress => {
  const [place, setPlace] = useState<Place>({ question, query: '' });
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);

  const read = useCallback((): Place => {
    const path = location.pathname;
    const id = Object.keys(model.graph.questions).find(
      (candidate) => fill(model.questionHref, { question: candidate }) === path,
    );
    return { question: id ?? model.graph.start, query: location.search };
  }, [model]);

  useEffect(() => {
    const follow = () => {
      moved.current = true;
      setPlace(read());
    };
    setPlace(read());
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [read]);

  useEffect(() => {
    if (!moved.current) return;
    document.title = `${model.words[place.question]?.title ?? ''} | ${siteName}`;
    heading.current?.focus();
  }, [place, model, siteName]);

  const open = useCallback(
    (event: MouseEvent, next: string) => {
      const link = event.currentTarget;
      if (!(link instanceof HTMLAnchorElement) || !plainClick(event)) return;
      if (!findQuestion(model.graph, next)) return;
      event.preventDefault();
      history.pushState(null, '', link.href);
      moved.current = true;
      setPlace({ question: next, query: location.search });
      scrollTo({ top: 0 });
    },
    [model],
  );

  return { place, heading, open };
};
