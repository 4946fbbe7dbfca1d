import { forms } from '../../engine/values/day';
import { listName } from '../lists';
import { onlyGroup, withoutBackReference } from '../regex';
import { firstOf } from '../sql';
import { type Add, type ColumnReading, select } from './column-reading';

/** See `parseDay`. */
export function addDays(reading: ColumnReading, texts: string, add: Add): string {
  const { dialect } = reading;
  const { isMatch, rewritten, part } = dialect;
  const ways = forms.flatMap(({ pattern, groups }) => {
    const patterns = withoutBackReference(pattern.source);
    const shift = patterns.length > 1 ? 1 : 0;
    const [year, month, day] = groups.map((group, index) => (index === 0 ? group : group - shift));
    return patterns.map((source) => {
      const dashed = rewritten('known_text', source, `\\${year}-\\${month}-\\${day}`);
      return [isMatch('known_text', onlyGroup(source, 0)), dashed] as const;
    });
  });
  const written = add('dates', select(['*', `${firstOf(ways)} AS written`], texts), [
    'Dates, as year-month-day.',
  ]);
  const month = part('written', '-', 2);
  const monthWritten = firstOf([[isMatch(month, '^\\d+$'), month]], dialect.toText('months.month'));
  const parted = add(
    'months',
    select(
      [
        'texts.*',
        `${part('written', '-', 1)} AS year_written`,
        `${monthWritten} AS month_written`,
        `${part('written', '-', 3)} AS day_written`,
      ],
      `${written} AS texts\nLEFT JOIN ${listName('months', reading)} AS months ON months.word = ${month}`,
    ),
  );
  const day = dialect.dayFrom('year_written', 'month_written', 'day_written');
  return add(
    'days',
    select(['*', `${firstOf([["year_written >= '0100'", day]])} AS day_read`], parted),
  );
}
