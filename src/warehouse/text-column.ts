import { alpha2, inverted, safeAlpha2, states } from '../engine/countries/country';
import { keySteps } from '../engine/countries/country-key';
import type { NumberNotation } from '../engine/model';
import { accounting, amountPattern } from '../engine/values/amount';
import { forms } from '../engine/values/day';
import { mayGroup, oneSeparator, sure } from '../engine/values/digits';
import { plainNumber, raisedOrCircled } from '../engine/values/number';
import type { ReadKind } from '../engine/values/readers';
import { approximately, LONGEST_NUMBER, openEnds, ranges, unit } from '../engine/values/span';
import type { Dialect } from './dialects/dialect';
import { type ListName, listName } from './lists';
import type { SqlReaders } from './reads';
import { onlyGroup, withoutBackReference } from './regex';
import { allOf, anyOf, firstOf, isIn, not, type Sql, type Stage, selectOf, UNKNOWN } from './sql';

/** How the texts of one column are read, a stage of a statement after the other. */
export interface ColumnReading {
  readonly dialect: Dialect;
  readonly notation: NumberNotation;
  readonly prefix: string;
  /** Begins the names of its stages. */
  readonly slug: string;
  /** The column of the accounts' stage. */
  readonly column: string;
  /** The field, for a comment. */
  readonly field: string;
  /** Where the rows come from. */
  readonly from: string;
}

/** Stages that end in one row for each distinct cell, with what was read of it. */
export interface ReadColumn {
  readonly stages: readonly Stage[];
  readonly lists: readonly ListName[];
  readonly reads: SqlReaders;
}

const FINITE = 1.7976931348623157e308;
/** Every range has one of these, every open end one of those: a text without is not asked. */
const partsEnds = '[-~ ]|\\.\\.';
const digitsAlone = "^\\d[\\d.,' ]*$";
const isMoreThanDigits = "[^\\d.,' ]";

/**
 * Reads a column of texts: each distinct one once, in the order of the engine's readers.
 *
 * @param kinds - What conditions ask for.
 */
export function textColumn(reading: ColumnReading, kinds: ReadonlySet<ReadKind>): ReadColumn {
  const { dialect, prefix, slug, column, field, from } = reading;
  const stages: Stage[] = [];
  const lists: ListName[] = ['missing'];
  const add = (suffix: string, query: Sql, about: readonly string[] = []) => {
    const name = `${prefix}_${slug}_${suffix}`;
    stages.push({ name, about, select: query });
    return name;
  };
  const has = (...some: readonly ReadKind[]) => some.some((kind) => kinds.has(kind));

  const cells = add('cells', `SELECT DISTINCT ${column} AS cell FROM ${from}`, [
    `${field}: each distinct text is read once.`,
  ]);
  const hasQuote = dialect.holds('cell', '"');
  const items = has('grade')
    ? dialect.items('cell')
    : has('list') && firstOf([[hasQuote, dialect.items('cell')]]);
  const folded = add(
    'folded',
    select(
      ['cell', `${dialect.fold('cell')} AS folded`, ...(items ? [`${items} AS items`] : [])],
      cells,
    ),
  );
  const known = firstOf([['missing.word IS NULL', 'folded']]);
  const inItems = `SUBSTR(items, 2, ${dialect.length('items')} - 2)`;
  const spoken = `NULLIF(REPLACE(${inItems}, ${dialect.text('\n')}, '; '), '')`;
  const list = firstOf([[hasQuote, spoken]], known);
  let last = add(
    'texts',
    select(
      [
        'cell',
        `${known} AS known_text`,
        ...(has('list') ? [`${list} AS listed`] : []),
        ...(has('grade') ? ['items'] : []),
      ],
      `${folded}\nLEFT JOIN ${listName('missing', reading)} AS missing ON missing.word = folded`,
    ),
  );
  if (has('number', 'size')) {
    lists.push('scales');
    last = addNumbers(reading, last, add);
  }
  if (has('day')) {
    lists.push('months');
    last = addDays(reading, last, add);
  }
  if (has('yesNo')) {
    lists.push('answers');
    last = add(
      'answers',
      select(
        ['texts.*', 'answers.answer'],
        `${last} AS texts\nLEFT JOIN ${listName('answers', reading)} AS answers ON answers.word = known_text`,
      ),
    );
  }
  if (has('country')) {
    lists.push('countries');
    addCountries(reading, last, add);
  }
  return { stages, lists, reads: readsOf(dialect) };
}

function readsOf(dialect: Dialect): SqlReaders {
  const isKnown = 'known_text IS NOT NULL';
  return {
    text: { known: isKnown, text: 'known_text' },
    value: {
      known: () => isKnown,
      isOneOf: (items) => isIn('known_text', items.filter(dialect.canHold).map(dialect.text)),
    },
    list: { known: 'listed IS NOT NULL', text: 'listed' },
    number: 'number_read',
    size: 'number_read',
    day: 'day_read',
    yesNo: 'answer',
    country: 'country_code',
    known: isKnown,
    grade: {
      known: () => isKnown,
      has: (item) =>
        anyOf([
          `known_text = ${dialect.text(item)}`,
          `COALESCE(${dialect.holds('items', `\n${item}\n`)}, FALSE)`,
        ]),
      number: 'number_read',
    },
  };
}

function select(columns: readonly Sql[], from: Sql): Sql {
  return selectOf(
    columns.map((sql) => ({ sql, about: [] })),
    from,
  );
}

type Add = (suffix: string, query: Sql, about?: readonly string[]) => string;

/** See `parseNumber`, `parseSpan` and `parseAmount`. */
function addNumbers(reading: ColumnReading, texts: string, add: Add): string {
  const { dialect, notation } = reading;
  const { isMatch, caught, rewritten } = dialect;
  const isPlain = isMatch('cell', plainNumber.source);
  const cleaned = rewritten(rewritten('known_text', approximately.source, ''), unit.source, '\\1');
  const isNoSpan = anyOf([
    'known_text IS NULL',
    isPlain,
    isMatch('cell', raisedOrCircled.source),
    `${dialect.length('known_text')} > ${LONGEST_NUMBER}`,
  ]);
  const sizes = add(
    'sizes',
    select(['cell', `${cleaned} AS size`], `${texts}\nWHERE NOT (${isNoSpan})`),
    ['Numbers: one, a range or an open end, each a piece.'],
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
  const signed = `${sign} || '0' || ${plainDigits(dialect, notation)}`;
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
    ['is_plain', 'plain'],
    [isInBounds('one'), 'one'],
    [rises('low'), middle('low')],
    [rises('low_alone'), middle('low_alone')],
    [isInBounds('from_end'), 'from_end'],
    [`to_end > 0 AND ${isInBounds('to_end')}`, 'to_end / 2'],
  ]);
  const plain = firstOf([[`known_text IS NOT NULL AND ${isPlain}`, dialect.parseFloat('cell')]]);
  const plains = add(
    'plain',
    select(['texts.*', `${isPlain} AS is_plain`, `${plain} AS plain`], `${texts} AS texts`),
  );
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
function plainDigits({ isMatch, text }: Dialect, { decimalComma }: NumberNotation): Sql {
  const without = (from: Sql, signs: RegExp) =>
    Array.from(signs.source.replace(/[[\]\\]/g, '')).reduce(
      (rest, sign) => `REPLACE(${rest}, ${text(sign)}, '')`,
      from,
    );
  const grouping = decimalComma ? '.' : ',';
  const groups = mayGroup.source.replace('[.,]', `[${grouping}]`);
  const single = firstOf(
    [[isMatch('digits', groups), `REPLACE(digits, '${grouping}', '')`]],
    `REPLACE(digits, ',', '.')`,
  );
  const isSingle = isMatch('digits', onlyGroup(oneSeparator.source, 0));
  return firstOf([
    [isSingle, single],
    ...sure.map(({ pattern, groups, point }) => {
      const fits = withoutBackReference(pattern.source).map((one) => isMatch('digits', one));
      const ungrouped = without('digits', groups);
      return [anyOf(fits), point === '.' ? ungrouped : `REPLACE(${ungrouped}, ',', '.')`] as const;
    }),
  ]);
}

/** See `parseDay`. */
function addDays(reading: ColumnReading, texts: string, add: Add): string {
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

/** See `countryOf`. */
function addCountries(reading: ColumnReading, texts: string, add: Add): string {
  const { dialect } = reading;
  const { isMatch, caught, rewritten, text } = dialect;
  const key = (place: Sql) =>
    keySteps.reduce((rest, [{ source }, plain]) => rewritten(rest, source, plain), place);
  const parts = add(
    'places',
    select(
      [
        '*',
        `${key('known_text')} AS whole`,
        `${firstOf([[isMatch('known_text', '[,(]'), caught('known_text', onlyGroup(inverted.source, 1))]])} AS uninverted`,
        `${firstOf([[dialect.holds('known_text', ','), `TRIM(${caught('known_text', ',([^,]*)$')}, ' ')`]])} AS place`,
      ],
      texts,
    ),
    ['Countries: the whole text, one turned round, or what follows the last comma.'],
  );
  const keys = add(
    'place_keys',
    select(
      [
        '*',
        `${firstOf([["uninverted <> ''", key('uninverted')]])} AS uninverted_key`,
        `${firstOf([["place <> ''", key('place')]])} AS place_key`,
      ],
      parts,
    ),
  );
  const isState = isIn('place_key', [...states].map(text));
  const isUnsafe = `${isMatch('place_key', alpha2.source)} AND NOT (${isIn('place_key', [...safeAlpha2].map(text))})`;
  const code = firstOf(
    [
      ['whole.code IS NOT NULL', 'whole.code'],
      ["uninverted <> ''", 'turned.code'],
      [isState, "'US'"],
      [`place_key = 'georgia' OR (${isUnsafe})`, UNKNOWN],
    ],
    'placed.code',
  );
  const list = listName('countries', reading);
  const joins = [
    ['whole', 'texts.whole'],
    ['turned', 'uninverted_key'],
    ['placed', 'place_key'],
  ].map(([name, on]) => `LEFT JOIN ${list} AS ${name} ON ${name}.word = ${on}`);
  return add(
    'countries',
    select(['texts.*', `${code} AS country_code`], [`${keys} AS texts`, ...joins].join('\n')),
  );
}
