import { render } from 'preact';
import type { WizardModel } from '../../wizard/model.ts';
import { outcomeView } from '../../wizard/outcomeView.ts';
import { HandOver } from './HandOver.tsx';
import { loadModel } from './loadModel.ts';
import { OutcomeNext } from './OutcomeNext.tsx';
import { OutcomeReason } from './OutcomeReason.tsx';
import { pending } from './pending.ts';

/** Fills the two places of a guide that only a reader with answers sees. */
const show = (panel: HTMLElement, model: WizardModel): void => {
  const guide = panel.dataset['guide'] ?? '';
  const view = outcomeView(model, guide, location.search);
  const reason = panel.querySelector('[data-outcome-reason]');
  const end = document.querySelector<HTMLElement>('[data-outcome-end]');
  panel.hidden = !view;
  if (!view || !reason || !end) return;
  panel.dataset['filled'] = 'true';
  end.hidden = false;
  render(
    <OutcomeReason view={view} words={model.interface.outcome} change={model.interface} />,
    reason,
  );
  const happened = {
    guide,
    outcome: view.outcome,
    query: location.search,
    day: new Date().toLocaleDateString('sv'),
    origin: location.origin,
  };
  const other = end.dataset['otherLanguage'] ?? '';
  const handOver = <HandOver model={model} otherModel={other} happened={happened} />;
  render(<OutcomeNext view={view} words={model.interface.end} handOver={handOver} />, end);
};

const panel = document.querySelector<HTMLElement>('[data-outcome]');
if (panel) {
  loadModel(panel.dataset['outcome'] ?? '')
    .then((model) => show(panel, model))
    .catch(() => {
      panel.hidden = true;
    })
    .finally(() => document.documentElement.classList.remove(pending));
}
