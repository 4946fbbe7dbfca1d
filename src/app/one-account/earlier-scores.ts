import { accountKey } from '../../definition/account-key';
import type { Definition } from '../../definition/definition';
import { shownDay } from '../../engine/values/shown-day';
import type { FactLine } from '../../protocol/account-line';
import { placeWords } from '../../protocol/place-words';
import type { ListedTab } from '../accounts/account-list';
import { accountColumn } from '../changes/keep-run';
import { openRunsKept } from '../changes/runs-kept';
import type { Workbook } from '../workbook';

/**
 * What Score accounts gave an account in the runs that are kept, the last one first. As in What changed
 * it is found by its key, and of rows with one key the first counts.
 *
 * @param workbook - The spreadsheet.
 * @param of - Name of the definition, and the definition.
 * @param listed - The accounts.
 * @param row - 0-based among them.
 * @example earlierScores(workbook, of, listed, 77) // [['22 Jun 2026, v3', '71.0, Tier 2']]
 */
export function earlierScores(
  workbook: Workbook,
  { name, definition }: { readonly name: string; readonly definition: Definition },
  listed: ListedTab,
  row: number,
): FactLine[] {
  const sheet = workbook.sheet(listed.sheet);
  if (sheet === undefined) return [];
  const column = accountColumn(definition, listed);
  const keyOf = (cell: unknown) => accountKey(String(cell ?? ''));
  const key = keyOf(listed.rows[row]?.[column]);
  const first = listed.rows.findIndex((cells) => keyOf(cells[column]) === key);
  if (key === '' || first !== row) return [];
  const kept = openRunsKept(workbook, { name, tab: sheet.id(), tabName: sheet.name });
  return [kept.last, kept.before].flatMap((placed): FactLine[] => {
    const run = placed && kept.read(placed);
    const at = run?.keys.findIndex((cell) => keyOf(cell) === key) ?? -1;
    if (run === undefined || at < 0) return [];
    const score = run.scores[at];
    const place = {
      tier: run.tiers[at] ?? '',
      score: typeof score === 'number' ? score : Number.NaN,
    };
    return [[`${shownDay(run.scoredAt)}, ${run.version}`, placeWords(place)]];
  });
}
