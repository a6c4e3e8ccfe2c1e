import { render } from 'preact';
import { loadStyles } from '../site/load-styles.ts';
import { readerDay } from '../site/reader-day.ts';
import filledStyles from './show-outcome.css?url';
import type { WizardModel } from '../../wizard/model.ts';
import { outcomeView } from '../../wizard/outcome-view.ts';
import { HandOver, type ModelAddress } from './HandOver.tsx';
import { loadModel } from './load-model.ts';
import { OutcomeNext } from './OutcomeNext.tsx';
import { OutcomeReason } from './OutcomeReason.tsx';
import { settle } from '../site/pending.ts';

/** Fills the two places of a page that only a reader with answers sees. */
const show = (panel: HTMLDetailsElement, model: WizardModel): void => {
  const page = panel.dataset['page'] ?? '';
  const view = outcomeView(model, page, location.search);
  const reason = panel.querySelector('[data-outcome-reason]');
  const end = document.querySelector<HTMLElement>('[data-outcome-end]');
  if (!view || !reason || !end) return;
  render(
    <OutcomeReason view={view} words={model.interface.outcome} change={model.interface} />,
    reason,
  );
  const happened = {
    page,
    outcome: view.outcome,
    query: location.search,
    day: readerDay(),
    origin: location.origin,
  };
  const models = JSON.parse(end.dataset['models'] ?? '[]') as ModelAddress[];
  const handOver = <HandOver model={model} models={models} happened={happened} />;
  render(<OutcomeNext view={view} words={model.interface.end} handOver={handOver} />, end);
  // Whoever comes by an old address is to see that it is one.
  panel.open = view.outdated;
  panel.hidden = false;
  end.hidden = false;
};

const panel = document.querySelector<HTMLDetailsElement>('details[data-outcome]');
if (panel) {
  Promise.all([loadModel(panel.dataset['outcome'] ?? ''), loadStyles(filledStyles)])
    .then(([model]) => show(panel, model))
    .catch(() => undefined)
    .finally(settle);
}
