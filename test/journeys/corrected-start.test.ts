import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { SavedWorkbook } from '../../src/host/core/saved-workbook';
import type { State } from '../../src/protocol/answer';
import type { Checklist, FirstProposal, FoundView } from '../../src/protocol/found-view';
import type { Choices } from '../../src/protocol/requests';
import { handsOn } from './support/hands';
import { cellsOf } from './support/own-cells';
import { given, type Person, sitDown } from './support/person';
import { headersOf } from './support/prepared';
import { ownWords } from './workbooks/own-words';

/** What its owner says of it, one picker after the other. */
const corrections: readonly Choices[] = [
  { accounts: 'Parties' },
  { deals: 'Affairs' },
  { meanings: [['Company', 'Called']] },
  {
    meanings: [
      ['Company', 'Called'],
      ['Industry', 'Klass'],
    ],
  },
  {
    meanings: [
      ['Company', 'Called'],
      ['Industry', 'Klass'],
      ['Employees', 'Heads'],
    ],
  },
  { roles: [['Account key', 'Party']] },
  { join: 'Kz' },
  {
    roles: [
      ['Account key', 'Party'],
      ['Outcome', 'State'],
    ],
  },
  {
    outcomes: [
      ['won', 'A1'],
      ['lost', 'Z9'],
    ],
  },
  {
    roles: [
      ['Account key', 'Party'],
      ['Outcome', 'State'],
      ['Created on', 'Begun'],
      ['Closed on', 'Over'],
    ],
  },
];
const ALL: Choices = Object.assign({}, ...corrections);

const look = async (person: Person, choices: Choices) =>
  given(await person.ask<{ found: FoundView }>({ action: 'look', choices })).found;
const propose = async (person: Person, choices: Choices) =>
  given(await person.ask<{ first: FirstProposal }>({ action: 'startProposal', choices })).first;
const begin = (person: Person, from: object) =>
  person.ask<{ state: State }>({ action: 'start', from });
const steps = async (person: Person) =>
  given(await person.ask<{ checklist: Checklist }>({ action: 'checklist', name: '' })).checklist;

const users = ({ document }: Person) =>
  ['Customers last year', 'Parties', 'Affairs'].map((tab) => cellsOf(document, tab, 7));

describe('a start on a list whose words nobody knows', () => {
  let untouched: SavedWorkbook;
  let first: FirstProposal;
  const open = async () => {
    const person = await sitDown(untouched);
    onTestFinished(() => person.close());
    return person;
  };

  beforeAll(async () => {
    const person = await sitDown(ownWords().tabs);
    const before = users(person);
    expect((await look(person, {})).accounts?.sheet).toBe('Customers last year');
    let said: Choices = {};
    for (const correction of corrections) {
      said = { ...said, ...correction };
      await look(person, said);
    }
    expect(await look(person, ALL)).toMatchObject({
      accounts: { sheet: 'Parties' },
      deals: { sheet: 'Affairs', won: expect.any(Number) },
    });
    first = await propose(person, ALL);
    expect(users(person)).toEqual(before);
    expect(person.document.sheetNames()).toHaveLength(3);
    untouched = await person.leave();
  });

  it('finds what is true of it, and scores it as was shown', async () => {
    const person = await open();
    const before = users(person);
    expect(first.verdict).toMatch(/keeps (?:[789] of 10|only 7\d % of the) deals that you won/);
    const { state } = given(
      await begin(person, { kind: 'shown', definition: first.definition, note: first.note }),
    );
    const fields = state.definition.criteria.filter(({ on }) => on).map(({ field }) => field);
    expect(fields.sort()).toEqual(['Employees', 'Industry', 'Seen']);
    expect((await person.scoreAccounts()).alerts).toEqual([]);
    expect(users(person)).toEqual(before);
    const tiers = person.document.values('Parties');
    const at = headersOf(person, 'Parties').indexOf('ICP Tier');
    expect(new Set(tiers.slice(1).map((row) => row[at])).size).toBeGreaterThan(2);
    await person.type('Parties!Z1', '=ICP_TIER(A1:G241; ICP_CONFIG)');
    expect(
      person.document
        .values('Parties')
        .slice(1, 241)
        .map((row) => row[25]),
    ).toEqual(tiers.slice(1, 241).map((row) => row[at]));
    const open4 = (await steps(person)).steps.filter(({ isDone }) => !isDone);
    expect(open4.map(({ step }) => step)).toEqual(['checked', 'owner', 'exclusion', 'review']);
  });

  it('is a colleague’s who was quicker, of which nothing is changed', async () => {
    const person = await open();
    given(await begin(person, { kind: 'template', choices: { accounts: 'Parties', deals: '' } }));
    const theirs = await person.openSidebar();
    const late = await begin(person, { kind: 'shown', definition: first.definition, note: '' });
    expect(late).toMatchObject({ ok: false, error: expect.stringMatching(/set it up meanwhile/) });
    expect(await person.openSidebar()).toMatchObject({
      version: 1,
      fingerprint: theirs.fingerprint,
    });
  });

  it('offers a column that came since, and knows one that was renamed by its other name', async () => {
    const person = await open();
    given(await begin(person, { kind: 'shown', definition: first.definition, note: '' }));
    expect((await steps(person)).newColumns).toEqual([]);
    const hands = handsOn(person.document);
    hands.insertColumn('Parties', 'Place');
    await person.type('Parties!F1', 'Region code');
    for (let row = 2; row < 242; row += 1)
      await person.type(`Parties!F${row}`, row % 3 ? 'N' : 'S');
    hands.rename('Parties', 'Heads', 'Employees');
    const { newColumns } = await steps(person);
    expect(newColumns.map(({ header }) => header)).toEqual(['Region code']);
    expect((await person.scoreAccounts()).alerts).toEqual([]);
    expect((await person.setUp()).toasts).toEqual([
      'Everything is set up already; nothing was changed.',
    ]);
  });

  it('that is cut off anywhere is completed by the same once more', async () => {
    const whole = await open();
    const from = { kind: 'shown', definition: first.definition, note: first.note };
    given(await begin(whole, from));
    const calls = whole.lastCalls();
    const expected = await whole.openSidebar();
    for (const call of [0.2, 0.5, 0.8, 0.95].map((part) => Math.ceil(part * calls))) {
      const person = await open();
      const before = users(person);
      person.failOnCall(call);
      await begin(person, from);
      given(await begin(person, from));
      const now = await person.openSidebar();
      expect(now.fingerprint, `call ${call}`).toBe(expected.fingerprint);
      expect(
        now.versions.map(({ note }) => note),
        `call ${call}`,
      ).toEqual([first.note]);
      expect(users(person), `call ${call}`).toEqual(before);
    }
  });
});
