import { fold } from '../../../engine/values/fold';
import { joinList, splitList } from '../../../engine/values/list';
import { common, countParts, groups, LONGEST_VALUE, type Way } from '../candidate';

/** Items of lists, and the items that win most. */
export const items: Way = (column) => {
  const texts = column.read('text');
  const split = texts.map((text, row) =>
    text === '' ? [] : splitList(column.text(row)).filter(({ length }) => length <= LONGEST_VALUE),
  );
  const parts = countParts(
    column.won,
    (row) => (split[row] ?? []).map(fold),
    (row, key) => split[row]?.find((item) => fold(item) === key) ?? key,
  );
  return groups(common(parts), (texts) => ({
    operator: 'contains any of',
    value: joinList(texts),
  }));
};
