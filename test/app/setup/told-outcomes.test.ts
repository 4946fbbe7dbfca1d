import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FirstProposal, FoundView } from '../../../src/protocol/found-view';
import type { Choices } from '../../../src/protocol/requests';
import { memoryBook } from '../../faults/support/memory-book';
import { stateOf } from '../../faults/support/starts';
import { tab } from '../../host/support/open-fixture';

type Told = NonNullable<Choices['outcomes']>;

const REASONS = [
  'budget',
  'support',
  'pricing; other',
  'unknown',
  '*',
  'Closed Lost',
  'None "yet"',
];
const ACCOUNTS = tab(
  'Accounts',
  ['Account', 'Industry'],
  ...Array.from({ length: 14 }, (_, at) => [`Company ${at}`, at % 2 === 0 ? 'EdTech' : 'Media']),
);
const EVENTS = tab(
  'Events',
  ['Event', 'Account', 'Cause'],
  ...Array.from({ length: 14 }, (_, at) => [`E${at}`, `Company ${at}`, REASONS[at % 7] ?? '']),
);
const FLAGS = tab(
  'Accounts',
  ['Account', 'Industry', 'churn_flag'],
  ...Array.from({ length: 9 }, (_, at) => [`Company ${at}`, 'EdTech', at % 3 === 0]),
);

const saying = (outcomes?: Told): Choices => ({
  deals: 'Events',
  roles: [['Outcome', 'Cause']],
  ...(outcomes && { outcomes }),
});
const bookOf = (...tabs: Parameters<typeof memoryBook>[0]) => memoryBook(tabs);
const answered = <T>(answer: object): T => {
  expect(answer).toMatchObject({ ok: true });
  return answer as T;
};
const look = (choices: Choices, book = bookOf(ACCOUNTS, EVENTS)) =>
  answered<{ found: FoundView }>(book.ask({ action: 'look', choices })).found;
const ended = ({ deals }: FoundView) => [deals?.won, deals?.lost, deals?.open];

const anyTold: fc.Arbitrary<Told> = fc.array(
  fc.tuple(
    fc.constantFrom('won', 'lost', 'churned'),
    fc.oneof(fc.constantFrom(...REASONS), fc.string({ maxLength: 12 })),
  ),
  { maxLength: 8 },
);

describe('outcomes that a person tells one after the other', () => {
  it.each([
    [
      'won first',
      [
        ['won', 'budget'],
        ['lost', 'support'],
      ],
      [
        [2, 0, 12],
        [2, 2, 10],
      ],
    ],
    [
      'lost first',
      [
        ['lost', 'support'],
        ['won', 'budget'],
      ],
      [
        [0, 2, 12],
        [2, 2, 10],
      ],
    ],
    [
      'who left',
      [
        ['churned', 'support'],
        ['lost', 'budget'],
      ],
      [
        [2, 0, 12],
        [2, 2, 10],
      ],
    ],
  ] satisfies [string, Told, number[][]][])('are counted at once: %s', (_, told, counts) => {
    expect(told.map((__, at) => ended(look(saying(told.slice(0, at + 1)))))).toMatchObject(counts);
  });

  it('are a value’s that Closed Lost, a quote or a semicolon stands in', () => {
    const found = look(
      saying([
        ['won', 'pricing; other'],
        ['won', 'None "yet"'],
      ]),
    );
    expect(ended(found)).toEqual([4, 0, 10]);
    expect(found.deals?.stages.find(({ text }) => text === 'Closed Lost')?.outcome).toBe('open');
    expect(ended(look(saying([])))).toEqual([0, 0, 14]);
    expect(found.deals?.stages.map(({ text }) => text)).not.toContain('unknown');
  });

  it('are of yes and no, in the tab of the accounts', () => {
    const told = (outcomes: Told): Choices => ({
      deals: 'Accounts',
      roles: [['Outcome', 'churn_flag']],
      outcomes,
    });
    expect(ended(look(told([['won', 'FALSE']]), bookOf(FLAGS)))).toEqual([6, 0, 3]);
    expect(
      ended(
        look(
          told([
            ['won', 'FALSE'],
            ['lost', 'TRUE'],
          ]),
          bookOf(FLAGS),
        ),
      ),
    ).toEqual([6, 3, 0]);
  });

  it('stay with the column that they are values of', () => {
    const tabs = [
      ACCOUNTS,
      tab('Deals', ['Deal', 'Status', 'Stage'], ['D1', 'x', 'Won'], ['D2', 'y', 'Lost']),
    ];
    const found = look({ outcomes: [['lost', 'Won']] }, memoryBook(tabs));
    expect(found.deals?.role.Outcome).toBe('Stage');
  });

  it('keep the deals from telling while one side is missing', () => {
    const book = bookOf(ACCOUNTS, EVENTS);
    const choices = saying([['won', 'budget']]);
    const { first } = answered<{ first: FirstProposal }>(
      book.ask({ action: 'startProposal', choices }),
    );
    expect(first.definition).toBeUndefined();
    expect(first.why).toMatch(/^2 won and 0 lost deals: at least 10 of each/);
  });

  it('are written so that they are read, whatever is told', () => {
    const empty = bookOf(ACCOUNTS, EVENTS);
    fc.assert(
      fc.property(anyTold, fc.constantFrom('template', 'blank'), (told, kind) => {
        const book = empty.copy();
        const choices = saying(told);
        const counts = ended(look(choices, book));
        answered(book.ask({ action: 'start', from: { kind, choices } }));
        expect(stateOf(book).definition.deals.find(({ role }) => role === 'Outcome')).toMatchObject(
          {
            header: 'Cause',
          },
        );
        expect(counts.reduce((all = 0, one = 0) => all + one, 0)).toBe(14);
      }),
      { numRuns: 60, seed: 41 },
    );
  });
});
