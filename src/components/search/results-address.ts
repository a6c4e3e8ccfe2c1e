import { isShareable } from '../../errors/shareable.ts';
import { writeAddress } from './address.ts';

/**
 * The address of the results of what stands in a form; undefined when that may not stand in an
 * address.
 */
export const resultsAddress = (form: HTMLFormElement): string | undefined => {
  const text = form.querySelector('input')?.value.trim() ?? '';
  return isShareable(text)
    ? form.action + writeAddress({ text, filter: {}, verbatim: false })
    : undefined;
};
