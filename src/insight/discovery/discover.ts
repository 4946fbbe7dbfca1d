import { isUsable } from '../../definition/edit/proposed';
import type { Reading } from '../../engine/values/reading';
import { type Checkpoint, unhurried } from '../checkpoint';
import { LEAST_OF_EACH, type OpenFields, openFields } from '../scorecard/open-fields';
import type { LabelledRows } from './labelled-rows';
import { type Searched, search } from './search';
import type { Terms } from './terms';
import { words as say } from './words';

/** What the won deals have that the lost ones have not. */
export interface Discovery extends Searched, Pick<OpenFields, 'asked' | 'leftOut' | 'sample'> {
  readonly overall: 'Patterns found' | 'No usable pattern';
  /** Why, in words. */
  readonly why: string;
}

const nothing: Searched = { patterns: [], quiet: [] };

/**
 * What each field alone tells of won and lost deals: the view of one field at a time of the search
 * that Build makes. Fields are put into bins without a look at outcomes and tested against luck, then
 * divided into the few classes that tell most; q is that of the test, over all fields (Benjamini and
 * Hochberg), whatever condition is made of them. Fields that a person is asked about first are not
 * searched.
 *
 * @param table - Won and lost rows, such as closed deals with their attributes.
 * @param reading - Today, how numbers are written, and the words that stand for no value.
 * @param random - Gives numbers from 0 up to 1.
 * @param checkpoint - May end it.
 * @example discover(labelDeals(deals), reading, random).patterns[0]?.name // 'Industry: Software, Fintech'
 */
export function discover(
  table: LabelledRows,
  reading: Reading,
  random: () => number,
  checkpoint: Checkpoint = unhurried,
): Discovery {
  const opened = openFields(table, reading, random, checkpoint);
  const { tested, asked, leftOut, sample } = opened;
  const won = sample.won.reduce((sum, one) => sum + one, 0);
  const lost = sample.won.length - won;
  const told = { asked, leftOut, sample };
  if (Math.min(won, lost) < LEAST_OF_EACH) {
    const why = say.fewDeals(sample.terms, won, lost, LEAST_OF_EACH);
    return { ...told, ...nothing, overall: 'No usable pattern', why };
  }
  const found = search(opened, table.onlyOnDeals, reading, checkpoint);
  return { ...told, ...found, ...summarise(found, sample.terms, tested.length) };
}

function summarise(
  { patterns }: Searched,
  terms: Terms,
  fields: number,
): Pick<Discovery, 'overall' | 'why'> {
  const good = patterns.filter(isUsable).length;
  if (good > 0) return { overall: 'Patterns found', why: say.found(good, fields) };
  const isNoise = patterns.every(({ verdict }) => verdict === 'noise');
  const why = (isNoise ? say.nothing : say.nothingUsable)(terms, fields);
  return { overall: 'No usable pattern', why };
}
