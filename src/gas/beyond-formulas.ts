import { addChart } from './chart';
import { setColors } from './colors';
import { decorate, styleOf, undress } from './decorate';
import { formulasWith, holdsOf } from './holds';
import { refreshFormulas } from './refresh-formulas';
import { resize } from './resize';
import { richText } from './rich-text';
import { presentRule, setRules } from './rules';
import { markColumns, markSheet } from './set-marks';

/** What formulas may not do, and go without: how a tab looks, its rules, what holds its cells. */
export const beyondFormulas = {
  ...{ addChart, decorate, richText, setColors, styleOf, undress },
  ...{ presentRule, setRules, formulasWith, holdsOf, refreshFormulas },
  ...{ resize, markColumns, markSheet },
};

export type BeyondFormulas = typeof beyondFormulas;
