import { render } from 'preact';
import { findQuestion } from '../../content-model/graph.ts';
import { tidyPath } from '../../routing/tidy-path.ts';
import { questionTitle, type WizardModel } from '../../wizard/model.ts';
import { questionAt } from '../../wizard/links.ts';
import type { OpenQuestion } from './open-question.ts';
import { Wizard } from './Wizard.tsx';

const plainClick = (event: MouseEvent): boolean =>
  !event.defaultPrevented &&
  event.button === 0 &&
  !event.metaKey &&
  !event.ctrlKey &&
  !event.shiftKey &&
  !event.altKey;

/**
 * Answers clicks on the page of a question without loading the next one. The address is the only
 * state: what is shown follows from it alone, on every click, Back, Forward and reload. The markup
 * of the server is taken over, not replaced.
 */
export const takeOver = (root: Element, model: WizardModel): void => {
  let shown = '';
  const place = () => tidyPath(location.pathname).slice(model.startHref.length);
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-language-link]')];
  const languages = links.map((link) => ({
    link,
    start: link.pathname.slice(0, link.pathname.length - place().length),
  }));
  const show = () => {
    shown = location.pathname + location.search;
    for (const { link, start } of languages) link.pathname = start + place();
    const question = questionAt(model, location.pathname);
    render(
      <Wizard model={model} question={question} query={location.search} onOpen={open} />,
      root,
    );
    return question;
  };
  const move = (focus: FocusOptions) => {
    document.title = `${questionTitle(model, show())} | ${model.siteName}`;
    root.querySelector('h1')?.focus(focus);
  };
  const open: OpenQuestion = (event, question) => {
    const link = event.currentTarget;
    if (!(link instanceof HTMLAnchorElement) || !plainClick(event)) return;
    if (!findQuestion(model.graph, question)) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    move({});
    scrollTo({ top: 0, behavior: 'instant' });
  };
  show();
  addEventListener('popstate', () => {
    if (location.pathname + location.search !== shown) move({ preventScroll: true });
  });
};
