import type { Definition } from '../../../src/definition/definition';
import { newField } from '../../../src/definition/fields';
import type { TabData } from '../../../src/host/core/api';
import { a1 } from '../../../src/host/core/cells/a1';
import type { State } from '../../../src/protocol/answer';
import { tab } from '../../host/support/open-fixture';
import { closeAtEnd } from '../../support/close-at-end';
import type { Book } from './book';

/** Columns of the accounts that are the user's, one of them under a header of ours. */
export const USERS_COLUMNS = 7;

const HEADERS = ['Company', 'Industry', 'Employees', 'Country', 'Revenue', 'Owner', 'ICP Tier'];
const ROWS = [
  ['Alder', 'Software', 120, 'Germany', 2_000_000, 'Ada', 'A'],
  ['Birch', 'Retail', '12', 'France', 100_000, '=risky', ''],
  ['Cedar', '', 'n/a', '', '', '-', 'C'],
];

export const EMPTY: readonly TabData[] = [{ name: 'Sheet1', rows: [] }];
export const LIST: readonly TabData[] = [
  tab('Accounts', HEADERS, ...ROWS),
  tab('Notes', ['Call them'], [12.5]),
  tab('ICP unfinished', ['Our own notes'], ['Carla']),
];

/** Columns of ours stand on both sides of one of the user's. */
const APART: readonly TabData[] = [
  tab(
    'Accounts',
    [...HEADERS.slice(0, 6), 'Rank', 'ICP Score', 'Remark', 'ICP Tier', 'ICP Version'],
    ...ROWS.map((row) => [...row.slice(0, 6), 1, '', 'keep', '', '']),
  ),
];

/** What people do to a book before the action whose calls fail. */
export type Start = (open: (tabs: readonly TabData[]) => Book) => Book;

/** Done once; who asks gets a copy of what it came to. */
function shared(make: Start): Start {
  const made = new Map<Parameters<Start>[0], Book>();
  return (open) => {
    const book = made.get(open) ?? make(open);
    if (!made.has(open)) closeAtEnd(() => book.close());
    made.set(open, book);
    return book.copy();
  };
}

/** The state of a definition. @throws where it can't be read */
export function stateOf(book: Pick<Book, 'ask'>, name = ''): State {
  const answer = book.ask({ action: 'state', name });
  if (answer.ok && 'state' in answer) return answer.state as State;
  throw new Error(`A state must be there, got ${JSON.stringify(answer)}`);
}

/** Saves what is made of the definition that stands. */
export function save(book: Book, change: (definition: Definition) => Definition): State {
  const { version, definition } = stateOf(book);
  const common = { action: 'save', name: '', base: version, author: 'Ada', note: '' } as const;
  const answer = book.ask({ ...common, definition: change(definition) });
  if (!answer.ok) throw new Error(`A save must succeed, got ${JSON.stringify(answer)}`);
  return stateOf(book);
}

export const empty: Start = (open) => open(EMPTY);

export const listed: Start = (open) => withUsersOwn(open(LIST));

function withUsersOwn(book: Book): Book {
  book.type('Accounts', 'E4', '=C2*2');
  book.note('Accounts', 'B2', 'From the registry');
  book.only('Accounts', 'D2', ['Germany', 'France']);
  return book;
}

export const setUp = shared((open) => {
  const book = listed(open);
  book.ask({ action: 'setUp' });
  stateOf(book);
  remark(book);
  return book;
});

/** Writes beside rows of the definition, where nothing is ours. */
function remark(book: Book): void {
  const grid = book.values('ICP Config');
  const { dimensions, criteria } = stateOf(book).definition;
  for (const [key, column] of [
    [dimensions[0]?.name, 0],
    [criteria[0]?.id, 11],
  ] as const) {
    const row = grid.findIndex((cells) => cells[column] === key);
    const address = a1({ row: row + 1, column: 14, rows: 1, columns: 1 });
    book.type('ICP Config', address, `Mine: ${key}`);
    book.note('ICP Config', address, 'Ask Carla');
  }
}

/** What Build does to a definition, only smaller. */
export function veryDifferent(definition: Definition): Definition {
  const [first, ...others] = definition.criteria;
  const added = ['C91', 'C92', 'C93', 'C94'].map((id) => ({
    ...first!,
    id,
    dimension: 'Timing',
    field: 'Owner',
    operator: 'is known',
    value: '',
    points: 7,
  }));
  return {
    ...definition,
    dimensions: [...definition.dimensions, { name: 'Timing', weight: 30, question: '' }],
    fields: [...definition.fields, newField('Owner')],
    criteria: [...others.slice(1), { ...first!, points: 61, why: 'Seen in the deals' }, ...added],
    tiers: definition.tiers.map((tier, at) => (at === 0 ? { ...tier, from: 77.5 } : tier)),
  };
}

export const versioned = shared((open) => {
  const book = setUp(open);
  save(book, veryDifferent);
  return book;
});

/** A field has another name everywhere in the sheet since version 2. */
export const renamedByHand = shared((open) => {
  const book = setUp(open);
  save(book, (one) => ({
    ...one,
    dimensions: one.dimensions.map((row, at) => (at === 0 ? { ...row, weight: 71 } : row)),
  }));
  const { field = '' } = stateOf(book).definition.criteria[0] ?? {};
  renameByHand(book, field, `${field} (new)`);
  stateOf(book);
  return book;
});

interface Rename {
  /** What is typed under *Also called*; its header by default. */
  readonly alias?: string;
  /** Title of the only section whose cells are typed over. */
  readonly isOnlyIn?: string;
}

/** Types another name over each cell of the definition that is a field's name. */
export function renameByHand(
  book: Book,
  field: string,
  name: string,
  { alias = field, isOnlyIn }: Rename = {},
): void {
  const grid = book.values('ICP Config');
  let section = '';
  grid.forEach((cells, row) => {
    const [first, second] = cells;
    if (/^[A-Z]{4,}$/.test(String(first)) && String(second).includes(' ')) section = String(first);
    if (section === 'SETTINGS' || (isOnlyIn ?? section) !== section) return;
    cells.forEach((cell, column) => {
      if (cell !== field) return;
      if (section === 'FIELDS' && alias !== '') book.type('ICP Config', at(row, 1), alias);
      book.type('ICP Config', at(row, column), name);
    });
  });
}

const at = (row: number, column: number) =>
  a1({ row: row + 1, column: column + 1, rows: 1, columns: 1 });

/** Scored once; then its user wrote a formula among the scores, and changed the definition. */
export const scored = shared((open) => {
  const book = setUp(open);
  book.ask({ action: 'score', name: '' });
  book.type('Accounts', 'H3', '=C2*2');
  save(book, veryDifferent);
  return book;
});

/** Scored by an earlier definition into columns that the user has moved apart. */
export const scoredApart = shared((open) => {
  const book = open(APART);
  book.ask({ action: 'setUp' });
  book.ask({ action: 'score', name: '' });
  save(book, veryDifferent);
  return book;
});

const rule = { tiers: [], field: '', operator: '', value: '', days: undefined, on: true };

/** Who takes which account: Ada those in Germany, she and Ben all others. */
export function withOwners(definition: Definition): Definition {
  const german = { field: 'Country', operator: 'country is any of', value: 'Germany' };
  return {
    ...definition,
    routes: [
      { ...rule, ...german, name: 'Germany', owners: ['Ada'] },
      { ...rule, name: 'Rest', owners: ['Ada', 'Ben'], days: 5 },
    ],
  };
}

export const owned = shared((open) => {
  const book = setUp(open);
  save(book, withOwners);
  return book;
});

/** Scored before anybody had an account, so that the columns of owners come behind the others. */
export const ownedLater = shared((open) => {
  const book = setUp(open);
  book.ask({ action: 'score', name: '' });
  save(book, withOwners);
  return book;
});

/** Owners were written; then Ada went away. */
export const withoutAda = shared((open) => {
  const book = owned(open);
  book.ask({ action: 'score', name: '' });
  save(book, (one) => ({
    ...one,
    owners: [{ name: 'Ada', weight: 1, capacity: undefined, on: false }],
  }));
  return book;
});

export const withoutHistory: Start = (open) => {
  const book = setUp(open);
  book.remove('ICP History');
  return book;
};
