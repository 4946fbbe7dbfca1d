import { describe, expect, it } from 'vitest';
import { columnLetters } from '../../../src/definition/a1';
import type { Definition } from '../../../src/definition/definition';
import type { TabData } from '../../../src/host/core/api';
import type {
  Checklist,
  FirstProposal,
  FirstTemplate,
  FoundView,
} from '../../../src/protocol/found-view';
import type { HealthView } from '../../../src/protocol/health-view';
import type { Choices, Request } from '../../../src/protocol/requests';
import type { Book } from '../../faults/support/book';
import { memoryBook } from '../../faults/support/memory-book';
import { stateOf } from '../../faults/support/starts';
import { tab } from '../../host/support/open-fixture';
import { hubspot } from '../../journeys/workbooks/hubspot';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';

const LIST = tab(
  'Accounts',
  ['Account', 'Branch', 'Industry', 'Headcount'],
  ...Array.from({ length: 40 }, (_, at) => [
    `Company ${at}`,
    at % 3 === 0 ? 'Software' : 'Retail',
    at % 2 === 0 ? 'North' : 'South',
    20 * (at + 1),
  ]),
);
const NOTHING: Choices = {};

/** The export of a system that names its columns in its own way. */
function ownNames(): TabData[] {
  const names: Readonly<Record<string, string>> = {
    Industry: 'X1',
    'Number of Employees': 'X2',
    'Demo requested': 'X3',
    'Company name': 'X4',
    'Associated Company': 'Y1',
    'Deal Stage': 'Y2',
    'Close Date': 'Y3',
    'Created on': 'Y4',
  };
  return hubspot().tabs.map(({ name, rows: [headers = [], ...rows] }) => ({
    name: name === 'Companies' ? 'Export 1' : 'Export 2',
    rows: [
      headers.map((cell) => cell && { ...cell, value: names[String(cell.value)] ?? cell.value }),
      ...rows,
    ],
  }));
}

const CORRECTED: Choices = {
  accounts: 'Export 1',
  deals: 'Export 2',
  meanings: [
    ['Company', 'X4'],
    ['Industry', 'X1'],
    ['Employees', 'X2'],
  ],
  roles: [
    ['Account key', 'Y1'],
    ['Outcome', 'Y2'],
    ['Closed on', 'Y3'],
    ['Created on', 'Y4'],
  ],
};

/** What answers requests. */
type Asked = Pick<Book, 'ask'>;

function done<T>(book: Asked, request: Request): T {
  const answer = book.ask(request);
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer as T;
}

const propose = (book: Book, choices: Choices) =>
  done<{ first: FirstProposal }>(book, { action: 'startProposal', choices }).first;
const template = (book: Book, choices: Choices = NOTHING) =>
  done<{ template: FirstTemplate }>(book, { action: 'startTemplate', choices }).template;
const start = (book: Asked, choices: Choices) =>
  done(book, { action: 'start', from: { kind: 'template', choices } });
const checklist = (book: Asked) =>
  done<{ checklist: Checklist }>(book, { action: 'checklist', name: '' }).checklist;
const openSteps = (book: Asked) =>
  checklist(book).steps.flatMap(({ step, isDone }) => (isDone ? [] : [step]));

describe('a start from a template', () => {
  it('scores the column that a person means, under the name that it has', () => {
    const book = memoryBook([LIST]);
    start(book, { meanings: [['Industry', 'Branch']] });
    const { criteria, fields } = stateOf(book).definition;
    expect(criteria.find(({ field }) => field === 'Branch')).toMatchObject({
      dimension: 'Firmographic',
      value: 'Software',
      on: true,
    });
    expect(criteria.filter(({ field, on }) => field === 'Industry' && on)).toEqual([]);
    expect(fields.find(({ name }) => name === 'Employees')?.aliases).toEqual(['Headcount']);
  });

  it('is told before it is written', () => {
    const book = memoryBook([LIST]);
    const { found } = done<{ found: FoundView }>(book, { action: 'look', choices: NOTHING });
    start(book, NOTHING);
    const { criteria } = stateOf(book).definition;
    const on = criteria.filter((one) => one.on).length;
    expect(found.template).toBe(
      `Shows ${on} criteria with start values from your list; ${criteria.length - on} more wait for their columns.`,
    );
  });

  it('is shown with the reason of its values before it is written, and written as it was shown', () => {
    const book = memoryBook([LIST]);
    const before = book.picture();
    const choices: Choices = { meanings: [['Industry', 'Branch']] };
    const { criteria, waiting, definition } = template(book, choices);
    expect(book.picture()).toEqual(before);
    expect(criteria[0]).toMatchObject({
      label: 'Branch is Software',
      points: 35,
      why: 'The software and technology values in your list: 35 % meet it. The most common is Retail (26 accounts).',
    });
    expect(criteria[1]).toMatchObject({
      why: expect.stringMatching(/: \d+ % meet it, \d+ % partly\.$/),
    });
    expect(waiting).toContainEqual(['Tech stack', 'needs a column Tech stack']);
    expect(criteria.length + waiting.length).toBe(definition.criteria.length);
    const [first, ...others] = definition.criteria;
    const agreed = { ...definition, criteria: [{ ...first, on: false }, ...others] };
    const from = { kind: 'template', choices, definition: agreed } as const;
    const { said } = done<{ said: string }>(book, { action: 'start', from });
    expect(said).toContain('not built from your deals. ');
    expect(stateOf(book).definition).toEqual(agreed);
    expect(stateOf(book).versions).toMatchObject([{ version: 1 }]);
  });

  it('gives a field its usual name where no other column has it', () => {
    const book = memoryBook([LIST]);
    start(book, {
      meanings: [
        ['Country', 'Branch'],
        ['Company', 'Headcount'],
      ],
    });
    const { fields } = stateOf(book).definition;
    expect(fields.find(({ name }) => name === 'Country')?.aliases).toEqual(['Branch']);
    expect(fields.find(({ name }) => name === 'Company')?.aliases).toEqual(['Headcount']);
  });

  it('asks for what matters where they sell so, and says how many wait before it is written', () => {
    const book = memoryBook([LIST]);
    const choices: Choices = { motion: 'Manufacturing' };
    const { found } = done<{ found: FoundView }>(book, { action: 'look', choices });
    start(book, choices);
    const { criteria, dimensions, exclusions, settings } = stateOf(book).definition;
    expect(found.template).toMatch(/^Shows 2 criteria .*; 12 more wait for their columns\.$/);
    expect(settings.motion).toBe('Manufacturing');
    expect(criteria.find(({ name }) => name === 'Enough plants')).toMatchObject({
      field: 'Plants',
      on: false,
      why: expect.stringContaining('Add a column Plants, with how many plants they have'),
    });
    expect(dimensions.map(({ name }) => name)).toContain('Buying committee');
    expect(exclusions.map(({ reason }) => reason)).toContain('Export is not allowed');
    expect(checklist(book)).toMatchObject({
      unexplained: '',
      fieldsCell: expect.stringMatching(/^ICP Config!A\d+$/),
    });
  });

  it('stands as tabs, roles and tiers alone where a person writes the rest', () => {
    const book = memoryBook(ownNames());
    done(book, { action: 'start', from: { kind: 'blank', choices: CORRECTED } });
    const { criteria, exclusions, deals, settings, tiers } = stateOf(book).definition;
    expect([criteria, exclusions, tiers.length]).toEqual([[], [], 4]);
    expect(settings).toMatchObject({ accountsSheet: 'Export 1', dealsSheet: 'Export 2' });
    expect(deals.find(({ role }) => role === 'Outcome')).toMatchObject({ header: 'Y2' });
  });
});

describe('a start from deals', () => {
  it('is built by what a person says of the columns, and saved as it was shown', () => {
    const book = memoryBook(ownNames());
    const companyName =
      book.values('Export 1')[1]?.[book.values('Export 1')[0]?.indexOf('X4') ?? 0];
    const before = book.picture();
    expect(propose(book, NOTHING).definition).toBeUndefined();
    const first = propose(book, CORRECTED);
    expect(book.picture()).toEqual(before);
    expect(first.verdict).toMatch(/^Your ICP keeps 8 of 10 deals that you won and leaves out /);
    expect(first.rests).toMatch(/^Judged on 284 deals that it had not seen: \d+ of 113 won, /);
    expect(first.criteria.length).toBeGreaterThanOrEqual(3);
    for (const { won, lost } of first.criteria) expect(won).toBeGreaterThan(lost);
    const definition = first.definition as Definition;
    expect(new Set(definition.criteria.filter(({ on }) => on).map(({ field }) => field))).toEqual(
      new Set(['Industry', 'Employees', 'X3']),
    );
    const from = { kind: 'shown', definition, note: first.note } as const;
    done(book, { action: 'start', from });
    const state = stateOf(book);
    expect(state.definition).toEqual(definition);
    expect(state.versions).toMatchObject([{ version: 1, note: first.note }]);
    expect(state.definition.fields.find(({ name }) => name === 'Industry')?.aliases).toEqual([
      'X1',
    ]);
    expect(book.ask({ action: 'score', name: '' })).toMatchObject({ ok: true });
    expect(book.ask({ action: 'accounts', name: '', rows: [0] })).toMatchObject({
      accounts: [{ label: companyName }],
    });
  });

  it('says why where there is nothing, and which window would take in older deals', () => {
    expect(propose(memoryBook([LIST]), NOTHING)).toMatchObject({
      why: expect.stringMatching(/^There is no tab with deals/),
      criteria: [],
    });
    const old = hubspot().tabs.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) =>
        row.map((cell) =>
          cell?.format?.includes('yyyy') ? { ...cell, value: Number(cell.value) - 1500 } : cell,
        ),
      ),
    }));
    const book = memoryBook(old);
    const { title, why, longer, leftOut, lastClose } = propose(book, NOTHING);
    expect(title).toBe('No deal was closed in the last 24 months');
    expect(why).toMatch(
      /^Your deals were closed between \d+ \w+ 20\d\d and \d+ \w+ 20\d\d\. Judge/,
    );
    expect(leftOut.filter(([, reason]) => /blank/.test(reason))).toEqual([]);
    expect(longer).toBeGreaterThan(48);
    const asOf = lastClose?.day ?? 0;
    const then = propose(book, { asOf }).definition as Definition;
    expect(then.settings).toMatchObject({ asOf, windowMonths: 24 });
    const found = propose(book, { windowMonths: longer });
    expect((found.definition as Definition).settings.windowMonths).toBe(longer);
  });
});

it('tells what was looked at where no column tells won from lost', () => {
  const at = Array.from({ length: 240 }, (_, index) => index);
  const flat = [
    tab(
      'Accounts',
      ['Account', 'Industry', 'Founded'],
      ...at.map((one) => [`Company ${one}`, one % 4 < 2 ? 'Retail' : 'Media', 1990 + (one % 20)]),
    ),
    tab(
      'Deals',
      ['Account', 'Outcome', 'Close date'],
      ...at.map((one) => [
        `Company ${one}`,
        one % 2 === 0 ? 'Won' : 'Lost',
        `2026-05-${10 + (one % 19)}`,
      ]),
    ),
  ];
  const { title, leftOut, looked } = propose(memoryBook(flat), NOTHING);
  expect(title).toBe('240 deals looked at: no column tells won from lost');
  expect(leftOut).toEqual([]);
  const [industry, founded] = looked;
  expect(industry).toMatchObject({
    field: 'Industry',
    classes: [
      { text: 'Media', deals: 120, rate: 0.5 },
      { text: 'Retail', deals: 120, rate: 0.5 },
    ],
  });
  expect(industry?.classes[0]?.low).toBeCloseTo(0.41, 2);
  expect(founded?.classes.map(({ text }) => text)[0]).toMatch(/^1990 – 199\d$/);
});

it('deals alone are not offered to be scored, which would be refused', () => {
  const deals = tab('Deals', ['Deal', 'Stage'], ['D1', 'Closed Won'], ['D2', 'Closed Lost']);
  const book = memoryBook([deals]);
  done(book, { action: 'start', from: { kind: 'blank', choices: NOTHING } });
  expect(openSteps(book)).toContain('list');
  expect(openSteps(book)).not.toContain('scored');
  expect(book.ask({ action: 'score', name: '' })).toMatchObject({ ok: false });
});

describe('a start that does not fit any more', () => {
  it('changes nothing of what a colleague has set up meanwhile', () => {
    const book = memoryBook([LIST]);
    start(book, NOTHING);
    const theirs = book.picture();
    const from = { kind: 'template', choices: { meanings: [['Industry', 'Branch']] } } as const;
    expect(book.ask({ action: 'start', from: from as never })).toMatchObject({
      ok: false,
      error: expect.stringMatching(
        /^ICP Config is there already: somebody has set it up meanwhile/,
      ),
    });
    expect(book.picture()).toEqual(theirs);
    expect(book.ask({ action: 'start', from: { kind: 'template', choices: {} } })).toMatchObject({
      ok: true,
    });
    expect(book.picture()).toEqual(theirs);
  });

  it('is refused over a tab that is gone, a definition that is none, and a sample beside a list', () => {
    const book = memoryBook(ownNames());
    const definition = propose(book, CORRECTED).definition as Definition;
    const other = memoryBook([LIST]);
    const before = other.picture();
    const refused = (from: object) => {
      const answer = other.ask({ action: 'start', from } as never);
      expect(other.picture()).toEqual(before);
      return (answer as { error: string }).error;
    };
    expect(refused({ kind: 'shown', definition, note: '' })).toMatch(
      /"Export 1", which is not there/,
    );
    const broken = { ...definition, tiers: [] };
    expect(refused({ kind: 'shown', definition: broken, note: '' })).toMatch(/must be/);
    expect(refused({ kind: 'sample' })).toMatch(/^There are lists in this spreadsheet by now/);
    expect(refused({ kind: 'all' })).toMatch(/does not know/);
  });
});

describe('the first steps', () => {
  it('are ticked by what stands in the workbook', () => {
    const book = memoryBook([LIST]);
    start(book, NOTHING);
    expect(openSteps(book)).toEqual(['scored', 'owner', 'why', 'exclusion', 'review']);
    expect(checklist(book)).toMatchObject({ isHidden: false, isSample: false, unexplained: 'C1' });
    expect(checklist(book).steps.find(({ step }) => step === 'why')?.text).toBe(
      'Their Why says where the value came from, not why it matters',
    );
    expect(checklist(book).fieldsCell).toMatch(/^ICP Config!A\d+$/);
    const { version, definition } = stateOf(book);
    const signed = {
      ...definition,
      settings: { ...definition.settings, owner: 'Kim', lastReviewed: 20_634 },
      criteria: definition.criteria.map((one) => ({ ...one, why: 'They said so' })),
    };
    const save = { action: 'save', name: '', base: version, author: '', note: '' } as const;
    done(book, { ...save, definition: signed });
    done(book, { action: 'score', name: '' });
    expect(openSteps(book)).toEqual(['exclusion']);
    expect(checklist(book).steps[0]?.title).toBe('Saved as version 2');
  });

  it('say of too few deals that they tell nothing yet', () => {
    const few = ownNames().map((tab, at) =>
      at === 0 ? tab : { ...tab, rows: tab.rows.slice(0, 15) },
    );
    const book = memoryBook(few);
    start(book, CORRECTED);
    done(book, { action: 'writeBacktest', name: '' });
    const { health } = done<{ health: HealthView }>(book, { action: 'health', name: '' });
    expect(health.fine.join(' ')).toMatch(/was run not long ago: the deals are too few to tell/);
    expect(checklist(book).steps.find(({ step }) => step === 'checked')?.text).toBe(
      'Too few deals to tell yet',
    );
  });

  it('count deals only where there are some; only a backtest checks, not a build from them', () => {
    const book = memoryBook(ownNames());
    start(book, CORRECTED);
    const first = stateOf(book);
    const settings = { ...first.definition.settings, fittedUntil: 20_600 };
    const save = { action: 'save', name: '', author: '', note: '' } as const;
    done(book, { ...save, base: first.version, definition: { ...first.definition, settings } });
    expect(openSteps(book)).toContain('checked');
    const { version, definition } = stateOf(book);
    done(book, { action: 'writeBacktest', name: '' });
    expect(openSteps(book)).not.toContain('checked');
    expect(checklist(book).steps.find(({ step }) => step === 'checked')?.text).toMatch(
      /^Keeps \d+ % \(target 80 %\), leaves out \d+ %$/,
    );
    expect(stateOf(book)).toMatchObject({ version, definition });
  });

  it('go by the definition that is there, not by one that somebody deleted', () => {
    const old = MemoryWorkbook.of(ownNames(), Date.UTC(2026, 5, 22, 9));
    start(old, CORRECTED);
    done(old, { action: 'score', name: '' });
    done(old, { action: 'writeBacktest', name: '' });
    expect(openSteps(old)).toEqual(['owner', 'why', 'exclusion', 'review']);
    old.remove('ICP Config');
    old.remove('ICP History');
    const book = old.copy(Date.UTC(2026, 5, 23, 9));
    start(book, CORRECTED);
    expect(openSteps(book).slice(0, 2)).toEqual(['checked', 'scored']);
    expect(stateOf(book).version).toBe(1);
    done(book, { action: 'score', name: '' });
    done(book, { action: 'writeBacktest', name: '' });
    expect(openSteps(book)).toEqual(['owner', 'why', 'exclusion', 'review']);
  });

  it('come back where criteria change, not where an owner is named', () => {
    const book = memoryBook(ownNames());
    start(book, CORRECTED);
    done(book, { action: 'score', name: '' });
    done(book, { action: 'writeBacktest', name: '' });
    const change = (to: (one: Definition) => Definition) => {
      const { version: base, definition } = stateOf(book);
      const save = { action: 'save', name: '', base, author: '', note: '' } as const;
      done(book, { ...save, definition: to(definition) });
    };
    change((one) => ({ ...one, settings: { ...one.settings, owner: 'Kim' } }));
    expect(openSteps(book)).toEqual(['why', 'exclusion', 'review']);
    change((one) => ({
      ...one,
      criteria: one.criteria.map((criterion, at) => ({ ...criterion, on: at > 0 && criterion.on })),
    }));
    expect(openSteps(book).slice(0, 2)).toEqual(['checked', 'scored']);
  });

  it('are hidden for everybody until somebody shows them', () => {
    const book = memoryBook([LIST]);
    start(book, NOTHING);
    done(book, { action: 'hideChecklist', name: '', isHidden: true });
    expect(checklist(book).isHidden).toBe(true);
    done(book, { action: 'hideChecklist', name: '', isHidden: false });
    expect(checklist(book).isHidden).toBe(false);
  });

  it('offer the columns that came since, and change nothing by themselves', () => {
    const book = memoryBook([LIST]);
    start(book, NOTHING);
    expect(checklist(book).newColumns).toEqual([]);
    book.type('Accounts', 'E1', 'CRM');
    for (let row = 2; row <= 41; row += 1) {
      book.type('Accounts', `E${row}`, row % 3 === 0 ? 'HubSpot' : 'Pipedrive');
    }
    book.type('Accounts', 'F1', 'Remarks');
    const before = book.picture();
    const { newColumns } = checklist(book);
    expect(newColumns.map(({ header }) => header)).toEqual(['CRM', 'Remarks']);
    expect(newColumns[0]).toMatchObject({
      example: 'Pipedrive',
      label: 'CRM is Pipedrive',
      criterion: { field: 'CRM', on: true },
    });
    expect(book.ask({ action: 'setUp' })).toMatchObject({ ok: true });
    expect(book.picture()).toEqual(before);
    const { version, definition } = stateOf(book);
    const { criterion } = newColumns[0]!;
    const used = { ...definition, criteria: [...definition.criteria, criterion!] };
    const save = { action: 'save', name: '', base: version, author: '', note: '' } as const;
    done(book, { ...save, definition: used });
    expect(checklist(book).newColumns.map(({ header }) => header)).toEqual(['Remarks']);
  });
});

describe('the sample', () => {
  const sampled = memoryBook([{ name: 'Sheet1', rows: [] }]);
  done(sampled, { action: 'start', from: { kind: 'sample' } });

  it.each<readonly [string, (book: Book) => void, RegExp]>([
    ['a cell', (book) => book.type('Accounts', 'C7', 'Media'), /cells of Accounts were changed/],
    ['a row', (book) => book.type('Deals', 'A902', 'D-9999'), /cells of Deals were changed/],
    ['a column', (book) => book.type('Accounts', 'Q3', 'call'), /cells of Accounts were changed/],
    [
      'a weight',
      (book) => book.type('ICP Config', weightCell(book), '17'),
      /the definition was changed/,
    ],
    [
      'a copy',
      (book) => book.ask({ action: 'copy', name: '', newName: 'PLG' }),
      /more than one definition/,
    ],
    ['a remark', (book) => book.type('ICP Config', 'A200', 'mine'), /cells of ICP Config/],
  ])('stays where %s of it is the user’s', (_, change, why) => {
    const book = sampled.copy();
    change(book);
    const before = book.picture();
    const answer = book.ask({ action: 'removeSample' });
    expect((answer as { error: string }).error).toMatch(why);
    expect(book.picture()).toEqual(before);
  });

  it('goes with its scores and its report, and the first run begins anew', () => {
    const book = sampled.copy();
    expect(checklist(book).isSample).toBe(true);
    done(book, { action: 'score', name: '' });
    done(book, { action: 'writeBacktest', name: '' });
    done(book, { action: 'removeSample' });
    expect(book.tabs()).toEqual(['Sheet1']);
    expect(book.ask({ action: 'state', name: '' })).toMatchObject({ isMissing: true });
    expect(book.ask({ action: 'removeSample' })).toMatchObject({
      error: 'There is no sample here; nothing was removed.',
    });
    done(book, { action: 'start', from: { kind: 'sample' } });
    expect(stateOf(book).version).toBe(1);
  });

  it('leaves a tab where it was all there was', () => {
    const book = memoryBook([{ name: 'Accounts', rows: [] }]);
    done(book, { action: 'start', from: { kind: 'sample' } });
    done(book, { action: 'removeSample' });
    expect(book.tabs()).toEqual(['Sheet1']);
  });
});

function weightCell(book: Book): string {
  const cells = book.values('ICP Config');
  const header = cells.findIndex((row) => row.includes('Weight'));
  return `${columnLetters(cells[header]?.indexOf('Weight') ?? 0)}${header + 2}`;
}
