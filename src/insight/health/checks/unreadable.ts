import { unreadableCells } from '../../../engine/unreadable';
import { listedRows } from '../../judged-accounts';
import type { HealthCheck } from '../facts';
import { finding } from '../finding';
import { weightOf } from '../weighed-share';

/** Shares of the accounts from which unreadable cells matter. */
const MANY = 0.2;
const SOME = 0.01;

/** Cells that hold something which no condition of theirs can read. */
export const unreadable: HealthCheck = ({ definition, accounts }) => {
  if (accounts === undefined) return [];
  const { model, table, judged, context } = accounts;
  const of = listedRows(judged).length;
  return unreadableCells(model, table, judged.evaluation, context).map(
    ({ field, count, example, row }) => {
      const share = count / of;
      const severity = share >= MANY ? 'serious' : share >= SOME ? 'look' : 'note';
      const harm = share * weightOf(definition, (one) => one.field === field);
      const figures = { field, count, of, example };
      return finding('unreadable', severity, { list: 'accounts tab', field, row }, figures, harm);
    },
  );
};
