import { en } from '../locales/controls/en.js';
import type { ControlWords } from '../locales/controls/words.js';
import type { LocalizeController } from './localize-controller.js';

/** The words of controls in the language that is spoken, else in English. */
export const controlWords = ({ locale }: LocalizeController): ControlWords => locale.controls ?? en;
