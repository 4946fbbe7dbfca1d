import type { NumberNotation } from '../../engine/model';
import { accounting, amountPattern } from '../../engine/values/amount';
import { mayGroup, oneSeparator, sure } from '../../engine/values/digits';
import { plainNumber, raisedOrCircled } from '../../engine/values/number';
import { approximately, LONGEST_NUMBER, openEnds, ranges, unit } from '../../engine/values/span';
import type { Dialect } from '../dialects/dialect';
import { listName } from '../lists';
import { onlyGroup, withoutBackReference } from '../regex';
import { allOf, anyOf, firstOf, not, type Sql, UNKNOWN } from '../sql';
import { type Add, type ColumnReading, select } from './column-reading';

const FINITE = 1.7976931348623157e308;
/** Every range has one of these, every open end one of those: a text without is not asked. */
const partsEnds = '[-~ ]|\\.\\.';
/** No range, nothing but digits in groups. */
const groupedDigits = "^\\d+(?:[.,' ]\\d+)*$";
const digitsAlone = "^\\d[\\d.,' ]*$";
const isMoreThanDigits = "[^\\d.,' ]";

/** See `parseNumber`, `parseSpan` and `parseAmount`. */
export function addNumbers(reading: ColumnReading, texts: string, add: Add): string {
  const { dialect, notation } = reading;
  const { isMatch, caught, rewritten } = dialect;
  const plain = firstOf([
    ['known_text IS NULL', UNKNOWN],
    [isMatch('cell', plainNumber.source), 'cell'],
    [
      `${isMatch('cell', groupedDigits)} AND ${dialect.length('cell')} <= ${LONGEST_NUMBER}`,
      `'0' || ${plainDigits(dialect, notation, 'cell')}`,
    ],
  ]);
  const plains = add('plain', select(['*', `${plain} AS plain`], texts), [
    'Numbers: digits alone, else one, a range or an open end, each a piece.',
  ]);
  const isAskable = allOf([
    'plain IS NULL',
    'known_text IS NOT NULL',
    not(isMatch('cell', raisedOrCircled.source)),
    `${dialect.length('known_text')} <= ${LONGEST_NUMBER}`,
  ]);
  const cleaned = rewritten(rewritten('known_text', approximately.source, ''), unit.source, '\\1');
  const sizes = add(
    'sizes',
    select(['cell', `${cleaned} AS size`], `${plains}\nWHERE ${isAskable}`),
  );
  const [plainRange = '', betweenRange = ''] = ranges.map(({ source }) => source);
  const isRange = isMatch('size', plainRange);
  const end = (group: number) =>
    firstOf(
      [
        [not(isMatch('size', partsEnds)), UNKNOWN],
        [isRange, caught('size', onlyGroup(plainRange, group))],
      ],
      caught('size', onlyGroup(betweenRange, group)),
    );
  const bound = (isUpwards: boolean) => {
    const fitting = openEnds.filter(({ span }) => span(1).high > 1 === isUpwards);
    return `TRIM(${firstOf([
      [not(isMatch('size', isMoreThanDigits)), UNKNOWN],
      ...fitting.map(
        ({ pattern: { source } }) => [isMatch('size', source), caught('size', source)] as const,
      ),
    ])}, ' ')`;
  };
  const pieces = add(
    'pieces',
    dialect.pieces(sizes, ['size', end(1), end(2), bound(true), bound(false)]),
  );
  const isBracketed = "piece LIKE '%)'";
  const bodies = add(
    'bodies',
    select(
      [
        'cell',
        'part',
        `${isBracketed} AS is_below`,
        `${firstOf([[isBracketed, caught('piece', accounting.source)]], 'piece')} AS body`,
      ],
      `${pieces}\nWHERE piece <> ''`,
    ),
  );
  const marks = '\\1|\\2|\\3|\\4|\\5';
  const marked = firstOf(
    [[isMatch('body', digitsAlone), "'||' || body || '||'"]],
    rewritten('body', amountPattern.source, marks),
  );
  const parts = add(
    'parts',
    select(
      ['cell', 'part', 'is_below', `${marked} AS parts`],
      `${bodies}\nWHERE ${isMatch('body', amountPattern.source)}`,
    ),
  );
  const part = (count: number) => dialect.part('parts', '|', count);
  const written = add(
    'written',
    select(
      [
        ...['cell', 'part', 'is_below'],
        `${part(1)} AS sign`,
        `${part(2)} AS later_sign`,
        `TRIM(${part(3)}, ' ') AS digits`,
        `REPLACE(${part(4)}, '+', '') AS power`,
        `${part(5)} AS suffix`,
      ],
      parts,
    ),
  );
  const isNegative = "(sign = '-' OR later_sign = '-')";
  const sign = firstOf([[`is_below OR ${isNegative}`, "'-'"]], "''");
  const exponent = firstOf(
    [
      ["power = '' AND suffix = ''", UNKNOWN],
      ["suffix = ''", dialect.parseWhole('power')],
      ["power = ''", 'scales.exponent'],
    ],
    `${dialect.parseWhole('power')} + scales.exponent`,
  );
  const isAmount = allOf([
    "NOT (sign <> '' AND later_sign <> '')",
    `NOT (is_below AND ${isNegative})`,
    "suffix = '' OR scales.exponent IS NOT NULL",
  ]);
  const signed = `${sign} || '0' || ${plainDigits(dialect, notation, 'digits')}`;
  const amounts = add(
    'amounts',
    select(
      ['cell', 'part', `${firstOf([[isAmount, signed]])} AS digits`, `${exponent} AS exponent`],
      `${written}\nLEFT JOIN ${listName('scales', reading)} AS scales ON scales.word = suffix`,
    ),
  );
  const amount = (digits: Sql, ...exponents: readonly Sql[]) =>
    dialect.parseFloat(
      `(${digits} || 'e' || ${dialect.toText(`COALESCE(${[...exponents, '0'].join(', ')})`)})`,
    );
  const names = ['one', 'low', 'high', 'from_end', 'to_end'];
  const of = (part: number, value: Sql, name: string) =>
    `MAX(CASE WHEN part = ${part} THEN ${value} END) AS ${name}`;
  const ends = add(
    'ends',
    select(
      [
        'cell',
        ...names.flatMap((name, index) => [
          of(index + 1, 'digits', name),
          of(index + 1, 'exponent', `${name}_exponent`),
        ]),
      ],
      `${amounts}\nGROUP BY cell`,
    ),
  );
  const spans = add(
    'spans',
    select(
      [
        'cell',
        `${amount('one', 'one_exponent')} AS one`,
        `${amount('low', 'low_exponent', 'high_exponent')} AS low`,
        `${amount('low', 'low_exponent')} AS low_alone`,
        `${amount('high', 'high_exponent')} AS high`,
        `${amount('from_end', 'from_end_exponent')} AS from_end`,
        `${amount('to_end', 'to_end_exponent')} AS to_end`,
      ],
      ends,
    ),
    ['The end of a range that has no suffix takes that of the other one.'],
  );
  const { float } = dialect;
  const isInBounds = (value: Sql) => `ABS(${value}) <= ${float(FINITE)}`;
  const rises = (low: Sql) => `${low} <= high AND high / 2 - ${low} / 2 <= ${float(FINITE / 2)}`;
  const middle = (low: Sql) => `${low} + (high - ${low}) / 2`;
  const number = firstOf([
    ['plain IS NOT NULL', dialect.parseFloat('plain')],
    [isInBounds('one'), 'one'],
    [rises('low'), middle('low')],
    [rises('low_alone'), middle('low_alone')],
    [isInBounds('from_end'), 'from_end'],
    [`to_end > 0 AND ${isInBounds('to_end')}`, 'to_end / 2'],
  ]);
  const finite = firstOf([[isInBounds('number_found'), 'number_found']]);
  const found = add(
    'numbers_found',
    select(
      ['texts.*', `${number} AS number_found`],
      `${plains} AS texts\nLEFT JOIN ${spans} AS spans ON spans.cell = texts.cell`,
    ),
  );
  return add('numbers', select(['*', `${finite} AS number_read`], found));
}

/** See `plainDigits`. */
function plainDigits(
  { isMatch, text }: Dialect,
  { decimalComma }: NumberNotation,
  digits: Sql,
): Sql {
  const without = (from: Sql, signs: RegExp) =>
    Array.from(signs.source.replace(/[[\]\\]/g, '')).reduce(
      (rest, sign) => `REPLACE(${rest}, ${text(sign)}, '')`,
      from,
    );
  const grouping = decimalComma ? '.' : ',';
  const groups = mayGroup.source.replace('[.,]', `[${grouping}]`);
  const single = firstOf(
    [[isMatch(digits, groups), `REPLACE(${digits}, '${grouping}', '')`]],
    `REPLACE(${digits}, ',', '.')`,
  );
  const isSingle = isMatch(digits, onlyGroup(oneSeparator.source, 0));
  return firstOf([
    [isSingle, single],
    ...sure.map(({ pattern, groups, point }) => {
      const fits = withoutBackReference(pattern.source).map((one) => isMatch(digits, one));
      const ungrouped = without(digits, groups);
      return [anyOf(fits), point === '.' ? ungrouped : `REPLACE(${ungrouped}, ',', '.')`] as const;
    }),
  ]);
}
