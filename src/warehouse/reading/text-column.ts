import type { ReadKind } from '../../engine/values/readers';
import type { Dialect } from '../dialects/dialect';
import { listSign } from '../dialects/standard';
import { type ListName, listName } from '../lists';
import { anyOf, firstOf, isIn, type Sql, type Stage } from '../sql';
import { type ColumnReading, select } from './column-reading';
import { addCountries } from './countries';
import { addDays } from './days';
import { addNumbers } from './numbers';
import type { SqlReaders } from './reads';

/** Stages that end in one row for each distinct cell, with what was read of it. */
export interface ReadColumn {
  readonly stages: readonly Stage[];
  readonly lists: readonly ListName[];
  readonly reads: SqlReaders;
}

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
  const hasItems = has('grade') ? dialect.isMatch('cell', listSign) : has('list') && hasQuote;
  const items = hasItems && firstOf([[hasItems, dialect.items('cell')]]);
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
