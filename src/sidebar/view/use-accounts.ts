import type { AccountLine } from '../../protocol/account-line';
import { ask } from '../bridge/ask';
import { accountRow } from '../model/account-row';
import { preview, saved } from '../state/store';
import { useAnswer } from './use-answer';

/** Names and cells of accounts, by row of the preview. */
export function useAccounts(rows: readonly number[]) {
  const given = preview.value;
  const isAsked = given !== undefined && rows.length > 0;
  const { value: lines = new Map<number, AccountLine>(), error } = useAnswer(
    isAsked ? rows.join() : undefined,
    async () => {
      const places = rows.map((row) => (given === undefined ? row : accountRow(given, row)));
      const name = saved.value?.name ?? '';
      const { accounts } = await ask({ action: 'accounts', name, rows: places });
      const byPlace = new Map(accounts.map((line) => [line.row, line]));
      return linesByRow(rows, places, byPlace);
    },
  );
  return { lines, error };
}

function linesByRow(
  rows: readonly number[],
  places: readonly number[],
  byPlace: ReadonlyMap<number, AccountLine>,
): Map<number, AccountLine> {
  const lines = new Map<number, AccountLine>();
  rows.forEach((row, index) => {
    const line = byPlace.get(places[index] ?? -1);
    if (line !== undefined) lines.set(row, line);
  });
  return lines;
}
