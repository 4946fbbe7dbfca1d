import type { ColumnKind } from '../../../engine/operators/operator';
import type { Way } from '../candidate';
import { answers } from './answers';
import { countries } from './countries';
import { items } from './items';
import { presence } from './presence';
import { ranges } from './ranges';
import { recency } from './recency';
import { values } from './values';

/** The ways in which a column of a kind is searched. Each counts as one test of its field. */
export const waysOf: Readonly<Record<ColumnKind, readonly Way[]>> = {
  'yes-no': [answers, presence],
  date: [recency, presence],
  number: [ranges, presence],
  country: [countries, presence],
  list: [items, presence],
  text: [values, presence],
};
