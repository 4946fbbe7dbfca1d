import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../src/definition/definition';
import { mend } from '../../../src/definition/edit/mend';
import type { Answers } from '../../../src/protocol/answer';
import type { HealthLine } from '../../../src/protocol/health-view';
import type { Request, RequestOf } from '../../../src/protocol/requests';
import { memoryBook } from '../../faults/support/memory-book';
import { tab } from '../../host/support/open-fixture';
import { configTab } from '../../product/support/defined-workbook';
import { definitionWith, smallDefinition } from '../../support/definitions';

const ACCOUNTS = 60;
const HEADERS = [
  'Account',
  'Domain',
  'Industry',
  'Employee',
  'Last visit',
  'Country',
  'Kind',
  'kind',
];

const [industry] = smallDefinition.criteria;
if (industry === undefined) throw new Error('The definition must have a criterion');
const criterion = (id: string, field: string, operator: string, value: string) => {
  return { ...industry, id, name: '', field, operator, value, points: 20 };
};

/** Whatever the sheet and the definition disagree about. */
const definition: Definition = definitionWith({
  criteria: [
    criterion('C1', 'Industry', 'is any of', 'Software; Fintech'),
    criterion('C2', 'Employees', 'at least', '50'),
    criterion('C3', 'Country', 'is known', ''),
    criterion('C4', 'Industry', 'is any of', 'Goverment'),
    criterion('C5', 'Kind', 'is any of', 'Partner'),
    criterion('C6', 'Region', 'is any of', 'North'),
  ],
  exclusions: [],
});

const industries = ['Software', 'Fintech', 'Software', 'Government', 'Fintech', 'Fin-Tech'];
const rows = Array.from({ length: ACCOUNTS }, (_, at) => [
  `Company ${'abcdefgh'[at % 8]}${at}`,
  `company-${at}.example`,
  at === 5 ? 'Fin-Tech' : (industries[at % 5] ?? ''),
  100 + at,
  null,
  'Germany',
  'Partner',
  'Client',
]);
const book = memoryBook([tab('Accounts', HEADERS, ...rows), configTab('ICP Config', definition)]);

function answer<A extends Request['action']>(request: RequestOf<A>): Answers[A] {
  const given = book.ask(request);
  if (!given.ok) throw new Error(JSON.stringify(given));
  return given as Answers[A];
}

function findings(draft?: Definition): readonly HealthLine[] {
  return answer({ action: 'health', name: '', ...(draft && { definition: draft }) }).health
    .findings;
}

const found = findings();
const { definition: saved } = answer({ action: 'state', name: '' }).state;

describe('the button of a finding', () => {
  it('is there for what this workbook has wrong', () => {
    expect(found.map(({ title, button }) => `${title}: ${button}`)).toEqual([
      'A column was renamed: Use “Employee”',
      'Two columns of one name: Show the column',
      'A column is missing: Show the field',
      'Nobody meets “Industry is Goverment”: Use “Government”',
      'New spellings: Add the spellings',
      'Nearly all meet “Country is known”: Switch it off in a draft',
      'Nobody owns it: Name an owner',
      'It asks only who a company is: Add a criterion',
      'Many criteria: Open the weights',
      'Nobody is left out: Add an exclusion',
    ]);
  });

  it('does away with it where it changes the draft', () => {
    const changing = found.filter(({ act }) => act.do === 'change');
    expect(changing.length).toBeGreaterThan(3);
    for (const { id, act } of changing) {
      const after = findings(act.do === 'change' ? mend(act.mend)(saved) : saved);
      expect(after.map((one) => one.id)).not.toContain(id);
    }
  });

  it('goes to what it shows', () => {
    const goal = (title: string) => {
      const act = found.find((one) => one.title === title)?.act;
      if (act?.do !== 'show') throw new Error(`${title} must show something`);
      return answer({ action: 'select', name: '', target: act.target }).selected;
    };
    expect(goal('Two columns of one name')).toBe('Accounts!G2');
    expect(goal('A column is missing')).toMatch(/^ICP Config!A\d+$/);
  });
});
