export { joinCues, withProducts, type Cues, type NamedProduct } from './cues.ts';
export { createIntake, type IntakeModel } from './model.ts';
export { understand, type Known, type Understanding, type Understood } from './understand.ts';
