import type { OperatorName } from '../../../engine/operators';
import { tries, type Way } from '../candidate';

const WINDOWS = [30, 60, 90, 180, 365, 730];

/** Dates within the last days before the deal, older ones, and those still to come. */
export const recency: Way = (column) => {
  const isAhead = column.ages().some((age) => age < 0);
  const within = (operator: OperatorName, part: number) =>
    WINDOWS.map((days) => ({
      operator,
      value: String(days),
      tries: tries(WINDOWS.length, part),
    }));
  const back = isAhead ? 0.5 : 1;
  return [
    ...within('within last days', back),
    ...within('older than days', back),
    ...(isAhead ? within('within next days', 0.5) : []),
  ];
};
