import type { WizardModel } from '../../wizard/model.ts';

/** Fetches the model of a language; fails when it is not there, as after a new release. */
export const loadModel = async (href: string): Promise<WizardModel> => {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return (await response.json()) as WizardModel;
};
