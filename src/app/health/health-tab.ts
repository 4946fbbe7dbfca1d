import type { HealthView } from '../../protocol/health-view';
import { readOwnTab } from '../own-tabs';
import type { Workbook } from '../workbook';

/** Rows at the top of the page that hold its sentences. */
const TOP = 5;

/**
 * Reads what the tab `ICP Health` says at its top.
 *
 * @returns Whether it says the same as a check: `undefined` where there is no such tab.
 * @example readHealthTab(workbook)(view) // 'older', once something was dismissed
 */
export function readHealthTab(
  workbook: Workbook,
): (view: Pick<HealthView, 'headline' | 'below' | 'version'>) => HealthView['tab'] {
  const { sheet, values } = readOwnTab(workbook, 'health', TOP);
  const cells = values.flat().map(String);
  return ({ headline, below, version }) => {
    if (sheet === undefined) return undefined;
    const ofVersion = new RegExp(`, version ${version}(?:\\.|$)`);
    const isSame = [
      (cell: string) => cell.endsWith(headline),
      (cell: string) => cell === below,
      (cell: string) => ofVersion.test(cell),
    ].every((says) => cells.some(says));
    return isSame ? 'same' : 'older';
  };
}
