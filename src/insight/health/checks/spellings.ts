import { usedFields } from '../../../definition/fields';
import { nearestAmong } from '../../../definition/near-miss';
import { takesList } from '../../../engine/condition-text';
import type { Condition } from '../../../engine/model';
import { splitGrades } from '../../../engine/operators/grade-list';
import { fold } from '../../../engine/values/fold';
import { splitList } from '../../../engine/values/list';
import { type ColumnText, columnTexts } from '../column-texts';
import type { HealthCheck } from '../facts';
import { finding, type Spelling } from '../finding';

/** A slip is rarer than what was meant: at most so many times as common. */
const RARE = 0.25;

/** Texts of the accounts that no condition knows and that look like one that is known, misspelt. */
export const spellings: HealthCheck = ({ definition, accounts }) => {
  if (accounts === undefined) return [];
  const { table } = accounts;
  const conditions = [...definition.criteria, ...definition.exclusions].filter(({ on }) => on);
  return usedFields(definition).flatMap((field) => {
    const column = table.columnOf(field);
    const asking = conditions.filter((one) => one.field === field && itemsOf(one).length > 0);
    const items = asking.flatMap(itemsOf);
    if (column === undefined || items.length === 0) return [];
    const found = misspelt(items, columnTexts(table, column));
    if (found.length === 0) return [];
    const rows = found.reduce((sum, { count }) => sum + count, 0);
    const areListed = asking.every(({ operator }) => takesList(fold(operator)));
    const figures = { field, rows, spellings: found, areListed };
    const harm = rows / table.rows.length;
    return finding('spellings', 'look', { list: 'accounts tab', field }, figures, harm);
  });
};

function itemsOf({ operator, value }: Condition): string[] {
  const name = fold(operator);
  if (name === 'country is any of') return [];
  if (name === 'graded')
    return splitGrades(value).map((item) => item.replace(/\s*[(（][^()（）]*[)）]$/, ''));
  return takesList(name) ? splitList(value) : [];
}

function misspelt(items: readonly string[], texts: ReadonlyMap<string, ColumnText>): Spelling[] {
  const known = new Map(items.map((item) => [fold(item), item]));
  const near = nearestAmong([...known.keys()]);
  return [...texts].flatMap(([key, { text, count }]): Spelling[] => {
    const meant = known.has(key) ? undefined : near(key);
    if (meant === undefined || !isSlip(key, meant)) return [];
    const right = texts.get(meant)?.count ?? 0;
    const spelling = { written: text, meant: known.get(meant) ?? meant, count };
    if (right === 0) return [{ ...spelling, inDefinition: true }];
    return count <= RARE * right ? [{ ...spelling, inDefinition: false }] : [];
  });
}

/** `Series A` and `Series B` are two things, and so are `Level 1` and `Level 2`. */
function isSlip(one: string, other: string): boolean {
  const signs = (text: string) => text.match(/\d+|(?<!\p{L})\p{L}(?!\p{L})/gu)?.join() ?? '';
  return signs(one) === signs(other);
}
