import { addChart } from './chart';
import { setColors } from './colors';
import { decorate, styleOf, undress } from './decorate';
import { formulasWith, holdsOf } from './holds';
import { richText } from './rich-text';

/**
 * All that says how a tab looks and what keeps its cells where they are; formulas, which may change
 * neither, go without.
 */
export const looks = {
  ...{ addChart, decorate, richText, setColors, styleOf, undress },
  ...{ formulasWith, holdsOf },
};

export type Looks = typeof looks;
