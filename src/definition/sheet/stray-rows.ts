import type { Cell } from '../../engine/model';
import { findOperator } from '../../engine/operators';
import { fold } from '../../engine/values/fold';
import { expectations } from '../messages';
import type { Block } from './blocks';
import { dealRoles, SETTINGS_TITLE, sections } from './layout';
import type { FoundSection, Located } from './locate';
import type { Report } from './problem-log';
import { isSettingLabel } from './read-settings';

const isOperator = (cell: Cell | undefined) => findOperator(String(cell ?? '')) !== undefined;

const isThreshold = (cell: Cell | undefined) => typeof cell === 'number' && cell > 0 && cell <= 100;
const roles: ReadonlySet<string> = new Set(dealRoles.map(fold));
const isRole = (cell: Cell | undefined) => roles.has(fold(String(cell ?? '')));

/** What gives away a row that a title of somebody's own has cut off from its section. */
const signs: readonly {
  readonly title: string;
  readonly key: string;
  readonly isSign: (cell: Cell | undefined) => boolean;
}[] = [
  { title: SETTINGS_TITLE, key: 'label', isSign: isSettingLabel },
  { title: sections.criteria.title, key: 'operator', isSign: isOperator },
  { title: sections.exclusions.title, key: 'operator', isSign: isOperator },
  { title: sections.tiers.title, key: 'from', isSign: isThreshold },
  { title: sections.deals.title, key: 'role', isSign: isRole },
];

/**
 * Reports rows below somebody's own title that look like rows of the section above: ignoring them
 * would silently change the score.
 */
export function reportStrayRows(
  grid: readonly (readonly Cell[])[],
  { sections: found, loose }: Located,
  report: Report,
): void {
  for (const { title, key, isSign } of signs) {
    const section = found.get(title);
    const column = section?.columns.get(key);
    if (section === undefined || column === undefined) continue;
    const end = nextTitle(found, section);
    for (const block of loose.filter(({ from }) => from > section.title && from < end)) {
      const row = firstSign(grid, block, column, isSign);
      if (row === undefined) continue;
      report(row, column, 'Row', expectations.inSection(title), grid[row]?.[column]);
    }
  }
}

function firstSign(
  grid: readonly (readonly Cell[])[],
  { from, to }: Block,
  column: number,
  isSign: (cell: Cell | undefined) => boolean,
): number | undefined {
  for (let row = from; row < to; row++) {
    if (isSign(grid[row]?.[column])) return row;
  }
  return undefined;
}

function nextTitle(found: ReadonlyMap<string, FoundSection>, section: FoundSection): number {
  const later = [...found.values()].map(({ title }) => title).filter((at) => at > section.title);
  return Math.min(...later, Number.POSITIVE_INFINITY);
}
