import { addChart } from './chart';
import { setColors } from './colors';
import { decorate, styleOf, undress } from './decorate';
import { richText } from './rich-text';

/** All that says how a sheet looks; formulas, which may set none of it, go without. */
export const looks = { addChart, decorate, richText, setColors, styleOf, undress };

export type Looks = typeof looks;
