import { canonicalJson } from '../../definition/canonical-json';
import type { Definition } from '../../definition/definition';
import { describeDifference } from '../../definition/difference';

/** One change of a definition that may move scores. */
export interface Element {
  /** In words, such as `Employees 200 – 1,000: 20 → 28 points`. */
  readonly says: string;
  /** The list that it is in, and what tells it there. */
  readonly list: Listed | 'settings';
  readonly key: string;
}

const keys = {
  dimensions: ['weight'],
  criteria: ['dimension', 'field', 'operator', 'value', 'points', 'ifMissing', 'on'],
  exclusions: ['field', 'operator', 'value', 'on'],
} as const;
type Listed = keyof typeof keys;
const tells = { dimensions: 'name', criteria: 'id', exclusions: 'id' } as const;

type Item = Readonly<Record<string, unknown>>;
const itemsOf = (definition: Definition, list: Listed) =>
  new Map(
    (definition[list] as readonly object[] as readonly Item[]).map((item) => [
      String(item[tells[list]]),
      item,
    ]),
  );

/** Settings that belong together. */
const settings = {
  /** How all cells are read. */
  reading: ['missingWords', 'numbersWritten'],
  minimumCoverage: ['minimumCoverage'],
} as const;
type Setting = keyof typeof settings;

/**
 * The changes of a definition that may move scores, or the share that is known less what
 * is needed, each alone. Tiers move neither.
 *
 * @param before - With the names of `after`, see `withNewNames`.
 * @param decimalCommas - How numbers in text are read on either side.
 */
export function elementsOf(
  before: Definition,
  after: Definition,
  decimalCommas: readonly [boolean, boolean],
): Element[] {
  const listed = (Object.keys(keys) as Listed[]).flatMap((list) => {
    const [old, fresh] = [itemsOf(before, list), itemsOf(after, list)];
    const part = (item: Item | undefined) =>
      canonicalJson(item && keys[list].map((key) => item[key]));
    return [...new Set([...old.keys(), ...fresh.keys()])]
      .filter((key) => part(old.get(key)) !== part(fresh.get(key)))
      .map((key): Element => {
        const only = mixed(before, after, (in_, one) => in_ === list && one === key);
        return { list, key, says: describeDifference(before, only).join(', ') };
      });
  });
  const set = (Object.keys(settings) as Setting[]).flatMap((key): Element[] => {
    const told = describeDifference(before, withSetting(before, after, key)).join(', ');
    const isReadAnew = key === 'reading' && decimalCommas[0] !== decimalCommas[1];
    if (told === '' && !isReadAnew) return [];
    return [{ list: 'settings', key, says: told || 'Numbers are read in another way' }];
  });
  return [...listed, ...set];
}

/**
 * A definition on its way to another one: what `hasCome` is as it is there, all else as before.
 *
 * @param hasCome - Of a list and what tells an item in it.
 */
export function mixed(
  before: Definition,
  after: Definition,
  hasCome: (list: Element['list'], key: string) => boolean,
): Definition {
  const lists = (Object.keys(keys) as Listed[]).map((list) => {
    const [old, fresh] = [itemsOf(before, list), itemsOf(after, list)];
    const items = [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key) => {
      const item = (hasCome(list, key) ? fresh : old).get(key);
      return item === undefined ? [] : [item];
    });
    return [list, items] as const;
  });
  const from = (Object.keys(settings) as Setting[])
    .filter((key) => hasCome('settings', key))
    .reduce((one, key) => withSetting(one, after, key), before);
  return { ...from, ...Object.fromEntries(lists) };
}

function withSetting(before: Definition, after: Definition, key: Setting): Definition {
  const taken = Object.fromEntries(settings[key].map((one) => [one, after.settings[one]]));
  return { ...before, settings: { ...before.settings, ...taken } };
}
