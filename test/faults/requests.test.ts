import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/protocol/answer';
import type { Request, SqlRequest } from '../../src/protocol/requests';
import { dealsDefinition, dealsWorkbook } from '../product/support/deals-workbook';
import { FAILED } from '../support/memory/memory-workbook';
import type { Book } from './support/book';
import { memoryBook } from './support/memory-book';
import { setUp, stateOf } from './support/starts';
import { isAsOnce, isSeen, KINDS } from './support/walk';

/** A workbook before a request, and the request. */
interface Case {
  readonly open: () => Book;
  readonly request: Request;
}

/**
 * Those of the table, those that write beside the user's rows (`add-account.test.ts`,
 * `field-test.test.ts`), and one that is about no spreadsheet.
 * Those of the table, one that writes into the user's rows (`add-account.test.ts`), one that calls what
 * another one calls (`writeBacktest`), and those that are about no spreadsheet.
 */
type Tabled =
  | 'addAccount'
  | 'startFieldTest'
  | 'updateFieldTest'
  | 'endFieldTest'
  | 'clearFieldTest'
  | 'parts'
  | 'readDefinitionFile'
  | 'setUp'
  | 'start'
  | 'removeSample'
  | 'save'
  | 'restore'
  | 'finishReview'
  | 'reviewBacktest'
  | 'copy'
  | 'create'
  | 'score';

const name = '';
const sides = {
  name,
  before: { kind: 'saved' },
  after: { kind: 'draft', definition: { ...dealsDefinition, exclusions: [] } },
} as const;
const pattern = { name, field: 'Industry', operator: 'is any of', value: 'Software' } as const;
const list = {
  ...{ tiers: ['Tier 1', 'Tier 2', 'Tier 3'], conditions: [], target: 'plain' },
  file: 'import',
} as const;
const draft = { name, definition: dealsDefinition } as const;
const sql = {
  ...{ database: 'bigquery', kind: 'query', table: 'a.b.c', makes: '', key: 'id', hasReason: true },
  ...{ fields: [['Industry', 'industry', 'text']], deals: [] },
} as const satisfies SqlRequest;
const keepDraft = { action: 'keepDraft', name, base: 1, definition: dealsDefinition } as const;
const beginReview = { action: 'beginReview', name, author: 'Ada', isFull: false } as const;
/** When it begins in these books. */
const begun = '2026-06-30 09:00';
const reviewing = { name, begun, author: 'Ada', base: 1 };
const noteReview = {
  ...reviewing,
  ...{ action: 'noteReview', seen: 0, step: 'health', says: 'All well.', skipped: '' },
  entries: [{ id: 'owner', what: 'Nobody owns it.', decision: 'accepted', reason: '' }],
  isDone: true,
} satisfies Request;

const tested = { name, other: sides.after, hoped: 90 } as const;

const listed = () => setUp(memoryBook);
const withDeals = () => memoryBook(dealsWorkbook());
const edited = () => {
  const book = listed();
  const row = book.values('ICP Config').findIndex(([cell]) => cell === 'DIMENSIONS') + 3;
  book.type('ICP Config', `B${row}`, '17');
  return book;
};

/** The compiler asks for all of them. */
const cases: Readonly<Record<Exclude<Request['action'], Tabled>, Case>> = {
  help: { open: listed, request: { action: 'help', name } },
  look: { open: listed, request: { action: 'look', choices: {} } },
  startProposal: { open: withDeals, request: { action: 'startProposal', choices: {} } },
  startTemplate: { open: listed, request: { action: 'startTemplate', choices: {} } },
  checklist: { open: withDeals, request: { action: 'checklist', name } },
  hideChecklist: { open: listed, request: { action: 'hideChecklist', name, isHidden: true } },
  news: { open: listed, request: { action: 'news' } },
  state: { open: edited, request: { action: 'state', name } },
  preview: { open: listed, request: { action: 'preview', name } },
  question: { open: listed, request: { action: 'question', ...pattern } },
  fields: { open: listed, request: { action: 'fields', name } },
  values: { open: listed, request: { action: 'values', name, field: 'Industry', asItems: false } },
  accounts: { open: listed, request: { action: 'accounts', name, rows: [0] } },
  account: {
    open: listed,
    request: { action: 'account', name, definition: dealsDefinition, row: 0 },
  },
  findAccounts: {
    open: listed,
    request: { action: 'findAccounts', name, text: 'a' },
  },
  select: {
    open: listed,
    request: { action: 'select', name, target: { kind: 'account', row: 1 } },
  },
  checkForm: { open: listed, request: { action: 'checkForm', ...draft } },
  readPasted: { open: listed, request: { action: 'readPasted', ...draft, text: 'Alder; Retail' } },
  check: { open: listed, request: { action: 'check', ...draft, cells: [['Company', 'Alder']] } },
  keepDraft: { open: withDeals, request: keepDraft },
  keptDraft: { open: keptBefore, request: { action: 'keptDraft', name } },
  dropDraft: { open: keptBefore, request: { action: 'dropDraft', name } },
  backtest: {
    open: withDeals,
    request: { action: 'backtest', name, definition: dealsDefinition },
  },
  writeBacktest: { open: withDeals, request: { action: 'writeBacktest', name } },
  compare: { open: withDeals, request: { action: 'compare', ...sides } },
  writeComparison: { open: withDeals, request: { action: 'writeComparison', ...sides } },
  changes: { open: scoredTwice, request: { action: 'changes', name } },
  writeChanges: { open: scoredTwice, request: { action: 'writeChanges', name } },
  drift: { open: withDeals, request: { action: 'drift', name } },
  takeBaseline: { open: baselineBefore, request: { action: 'takeBaseline', name } },
  writeDrift: { open: baselineBefore, request: { action: 'writeDrift', name } },
  writeDashboard: { open: withDeals, request: { action: 'writeDashboard', name } },
  writeOnePage: { open: withDeals, request: { action: 'writeOnePage', name } },
  review: { open: reviewed, request: { action: 'review', name } },
  reviewStep: { open: withDeals, request: { action: 'reviewStep', name, step: 'exclusions' } },
  beginReview: { open: withDeals, request: beginReview },
  noteReview: { open: reviewed, request: noteReview },
  dropReview: { open: reviewed, request: { action: 'dropReview', name, begun } },
  health: { open: withDeals, request: { action: 'health', name } },
  dismissHealth: {
    open: withDeals,
    request: {
      ...{ action: 'dismissHealth', name, id: 'no owner: settings owner' },
      ...{ reason: 'Mine', author: 'Ada' },
    },
  },
  restoreHealth: {
    open: dismissedBefore,
    request: { action: 'restoreHealth', name, id: 'no owner: settings owner' },
  },
  writeHealth: { open: withDeals, request: { action: 'writeHealth', name } },
  patterns: { open: withDeals, request: { action: 'patterns', name } },
  reject: { open: withDeals, request: { action: 'reject', ...pattern, isRejected: true } },
  build: { open: withDeals, request: { action: 'build', name } },
  fit: { open: withDeals, request: { action: 'fit', name, definition: dealsDefinition } },
  previewList: { open: withDeals, request: { action: 'previewList', name, list } },
  listsMade: { open: withList, request: { action: 'listsMade', name } },
  createList: { open: withList, request: { action: 'createList', name, list } },
  fieldTest: { open: withDeals, request: { action: 'fieldTest', name } },
  planFieldTest: { open: withDeals, request: { action: 'planFieldTest', ...tested } },
  sqlChoices: { open: exportedBefore, request: { action: 'sqlChoices', name } },
  readColumns: {
    open: withDeals,
    request: { action: 'readColumns', name, database: 'bigquery', text: 'industry STRING' },
  },
  exportSql: { open: exportedBefore, request: { action: 'exportSql', name, sql } },
  definitionFile: { open: withDeals, request: { action: 'definitionFile', name } },
};

/** What was chosen is kept. */
function exportedBefore(): Book {
  const book = withDeals();
  book.ask({ action: 'exportSql', name, sql });
  return book;
}

/** The log has a list, and its tab. */
function withList(): Book {
  const book = withDeals();
  book.ask({ action: 'createList', name, list: { ...list, tiers: ['Tier 1'] } });
  return book;
}

/** Somebody is at it. */
function reviewed(): Book {
  const book = withDeals();
  book.ask({ action: 'state', name });
  book.ask(beginReview);
  book.ask({ ...noteReview, definition: { ...dealsDefinition, exclusions: [] } });
  return book;
}

function baselineBefore(): Book {
  const book = withDeals();
  book.ask({ action: 'drift', name });
  book.type('Accounts', 'C2', 'Retail');
  return book;
}

function dismissedBefore(): Book {
  const book = withDeals();
  book.ask(cases.dismissHealth.request);
  return book;
}

function keptBefore(): Book {
  const book = withDeals();
  book.ask(keepDraft);
  return book;
}

function scoredTwice(): Book {
  const book = withDeals();
  book.ask({ action: 'score', name });
  book.type('Accounts', 'C2', 'Retail');
  book.ask({ action: 'score', name });
  return book;
}

/** What a person reads: a report whose look fails is there, and says what is not set. */
function told(answer: Answer): string {
  if ('error' in answer) return answer.error;
  if ('remarks' in answer) return answer.remarks.join(' ');
  return 'summary' in answer && typeof answer.summary === 'string' ? answer.summary : '';
}

/** The user's tabs, of those that were there. */
function users(book: Book, there: Book): unknown {
  const known = there.picture().tabs;
  const isUsers = (tab: string) => tab in known && !/^ICP (?!unfinished$)/.test(tab);
  return Object.entries(book.picture().tabs).filter(([tab]) => isUsers(tab));
}

describe('a request of which any service call fails', { timeout: 120_000 }, () => {
  it.each(Object.entries(cases))('is told, and succeeds again: %s', (_, { open, request }) => {
    const start = open();
    const before = users(start, start);
    const reference = start.copy();
    const changing = reference.watch?.();
    expect(reference.ask(request)).toMatchObject({ ok: true });
    const calls = reference.calls();
    const complete = Object.keys(reference.picture().tabs);
    const seen = new Set<string>();
    for (const kind of KINDS) {
      for (let call = 1; call <= calls; call++) {
        if (isAsOnce(kind, call, changing)) continue;
        const at = `${kind}, call ${call}`;
        const book = start.copy();
        book.fail({ kind, call });
        expect(told(book.ask(request)), at).toContain(FAILED);
        if (isSeen(seen, book)) continue;
        expect(users(book, start), at).toEqual(before);
        expect(book.ask(request), at).toMatchObject({ ok: true });
        expect(stateOf(book).name, at).toBe(name);
        expect(Object.keys(book.picture().tabs).sort(), at).toEqual(
          expect.arrayContaining(complete),
        );
      }
    }
    expect(calls).toBeGreaterThan(1);
  });
});
