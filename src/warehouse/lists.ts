import { countryCodes } from '../engine/countries/directory';
import type { NumberNotation } from '../engine/model';
import { suffixes } from '../engine/values/amount';
import { commaScales, languages, monthOf } from '../engine/values/languages';
import { answers } from '../engine/values/yes-no';
import type { Constant, Dialect } from './dialects/dialect';
import type { Stage } from './sql';

/** What readers look up: lists that stand at the head of a statement where one asks for them. */
export type ListName = 'missing' | 'scales' | 'months' | 'answers' | 'countries';

/** What the lists depend on. */
export interface ListContext {
  readonly dialect: Dialect;
  readonly notation: NumberNotation;
  /** Folded. */
  readonly missingWords: readonly string[];
  readonly prefix: string;
}

const lists: {
  readonly [N in ListName]: {
    readonly about: string;
    readonly columns: readonly string[];
    readonly rows: (context: ListContext) => readonly (readonly Constant[])[];
  };
} = {
  missing: {
    about: 'Words and errors that stand for no value.',
    columns: ['word'],
    rows: ({ missingWords, dialect }) => missingWords.filter(dialect.canHold).map((word) => [word]),
  },
  scales: {
    about: 'Powers of ten behind a number.',
    columns: ['word', 'exponent'],
    rows: ({ notation: { decimalComma } }) =>
      Object.entries({ ...suffixes, ...(decimalComma ? commaScales : {}) }),
  },
  months: {
    about: 'Names of months and their beginnings.',
    columns: ['word', 'month'],
    rows: monthNames,
  },
  answers: {
    about: 'Yes and no.',
    columns: ['word', 'answer'],
    rows: () => [...answers],
  },
  countries: {
    about: 'Countries by ISO code and by name.',
    columns: ['word', 'code'],
    rows: () => [...countryCodes()],
  },
};

/** The name of a list in a statement. */
export function listName(name: ListName, { prefix }: Pick<ListContext, 'prefix'>): string {
  return `${prefix}_list_of_${name}`;
}

/** A list as a stage of a statement. */
export function listStage(name: ListName, context: ListContext): Stage {
  const { about, columns, rows } = lists[name];
  return {
    name: listName(name, context),
    about: [about],
    select: context.dialect.table(columns, rows(context)),
  };
}

function monthNames(): (readonly [string, number])[] {
  const names = Object.values(languages).flatMap(({ months }) => months.split(/[ |]/));
  const beginnings = names.flatMap((name) =>
    Array.from({ length: Math.max(0, name.length - 2) }, (_, more) => name.slice(0, more + 3)),
  );
  return [...new Set(beginnings)]
    .map((word) => [word, monthOf(word)] as const)
    .filter(([, month]) => !Number.isNaN(month));
}
