import { loadModel } from './load-model.ts';
import type { SearchModel } from './model.ts';
import { createSession, type Session } from './session.ts';

/** A search that is ready for questions. */
export interface Prepared {
  readonly model: SearchModel;
  readonly session: Session;
}

const prepared = new Map<string, Promise<Prepared>>();

const create = async (href: string): Promise<Prepared> => {
  const model = await loadModel(href);
  const session = createSession(model);
  session.warm();
  return { model, session };
};

/** Makes the search of a form's language ready, once; rejects when its files are not there. */
export const prepare = async (form: HTMLFormElement): Promise<Prepared> => {
  const href = form.dataset['search'] ?? '';
  const made = prepared.get(href) ?? create(href);
  prepared.set(href, made);
  try {
    return await made;
  } catch (error) {
    prepared.delete(href);
    throw error;
  }
};
