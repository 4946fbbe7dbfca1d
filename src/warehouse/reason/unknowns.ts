import { firstOf, UNKNOWN } from '../sql';
import type { Ranked } from './firsts';
import type { AddColumns, ReasonInput } from './reason-input';

/** Where data is needed: the weightiest criteria that are unknown, and whether their cells are blank. */
export function addUnknowns(
  ranked: readonly Ranked[],
  { isBlank }: ReasonInput,
  add: AddColumns,
): void {
  for (let turn = 1; turn <= 3; turn++) {
    const first = ranked.map(({ match, rank }) => {
      const isLater = turn === 1 ? [] : [`unknown_${turn - 1} < ${2 * rank}`];
      return [[`${match} IS NULL`, ...isLater].join(' AND '), String(2 * rank)] as const;
    });
    const unknown = firstOf([['standing IS NOT NULL', UNKNOWN], ...first]);
    add(`unknown_${turn}`, [[`unknown_${turn}`, unknown]]);
  }
  add(
    'blanks',
    [1, 2, 3].map((turn) => [
      `blank_${turn}`,
      firstOf(
        [
          [`unknown_${turn} IS NULL`, 'TRUE'],
          ...ranked.map(
            ({ criterion, rank }) => [`unknown_${turn} = ${2 * rank}`, isBlank(criterion)] as const,
          ),
        ],
        'TRUE',
      ),
    ]),
  );
}
