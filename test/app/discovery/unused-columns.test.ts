import { expect, it } from 'vitest';
import { unused } from '../../../src/app/discovery/unused-columns';

const leftOut = (field: string, why: string) => ({ field, operator: '', value: '', why });
const asked = (field: string, answer?: boolean) =>
  ({ field, kind: 'seller', why: 'names who sells', answer }) as const;
const card = [{ field: 'Industry' }, { field: 'Team' }];

type Given = Parameters<typeof unused>;
const built = {
  asked: [
    asked('Rep'),
    asked('Desk', false),
    asked('Team', true),
    asked('Lead', true),
    asked('Owner'),
  ],
  leftOut: [
    leftOut('Desk', 'FIELDS says so'),
    leftOut('Owner', 'FIELDS says so'),
    leftOut('Champion', 'FIELDS says so'),
    leftOut('Budget', 'FIELDS says so'),
    leftOut('Notes', 'holds free text'),
  ],
  draft: { criteria: card },
} as unknown as Given[0];
const selected = {
  table: {
    headers: [
      'Industry',
      'Team',
      'Size',
      'Rep',
      'Desk',
      'Lead',
      'Owner',
      'Champion',
      'Budget',
      'Notes',
    ],
  },
  leftOut: [{ header: 'Deal ID', why: 'holds names' }],
  onlyInDeals: new Set(['Owner', 'Champion', 'Budget']),
  answers: new Map([['Budget', false]]),
} as unknown as Given[1];

const ONLY = 'stands only on deals, so accounts can’t be scored by it';
const found = unused(built, selected);

it('nobody is asked about what only deals have', () => {
  expect(found.asked.map(({ field }) => field)).toEqual(['Rep', 'Desk', 'Team', 'Lead']);
});

it('each column that is in no criterion is told once, with its own reason', () => {
  expect(found.leftOut).toEqual([
    leftOut('Owner', ONLY),
    leftOut('Champion', ONLY),
    leftOut('Budget', 'FIELDS says so'),
    leftOut('Notes', 'holds free text'),
    leftOut('Deal ID', 'holds names'),
    leftOut('Size', 'tells nothing beside the other criteria'),
    leftOut('Lead', 'tells nothing beside the other criteria'),
  ]);
});

it.each([
  ['owner', ONLY],
  ['Notes', 'holds free text'],
  ['Rep', 'not used until you say so'],
  ['Size', 'tells nothing beside the other criteria'],
  ['Köpfe', 'there is no such column'],
])('a criterion on %s goes because: %s', (field, why) => {
  expect(found.reasonOf(field)).toBe(why);
});

it('says nothing of what was searched where nothing was found', () => {
  const { leftOut: told } = unused({ ...built, draft: undefined }, selected);
  expect(told.map(({ field }) => field)).not.toContain('Size');
});
