import type { Language } from '../../languages/languages.ts';
import { targetTitle } from '../../wizard/model.ts';
import { drawGraph, type Picture } from '../../wizard/picture.ts';
import { wizardModel } from './wizard-file.ts';

const pictures = new Map<Language, Picture>();

/** The picture of all questions, laid out once: the page of the map needs its size too. */
export const mapPicture = (language: Language): Picture => {
  const model = wizardModel(language);
  const picture =
    pictures.get(language) ?? drawGraph(model.graph, (place) => targetTitle(model, place));
  pictures.set(language, picture);
  return picture;
};
