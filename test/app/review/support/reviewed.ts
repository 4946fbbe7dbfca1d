import { defaultDeals } from '../../../../src/definition/defaults';
import type { Definition } from '../../../../src/definition/definition';
import type { TabData } from '../../../../src/host/core/api';
import type { Answers } from '../../../../src/protocol/answer';
import type { Request, RequestOf } from '../../../../src/protocol/requests';
import type { ReviewStep } from '../../../../src/protocol/review-steps';
import type { ReviewEntry } from '../../../../src/protocol/review-view';
import { tab } from '../../../host/support/open-fixture';
import { configTab, day } from '../../../product/support/defined-workbook';
import { definitionWith, smallDefinition } from '../../../support/definitions';
import { MemoryWorkbook } from '../../../support/memory/memory-workbook';
import { contentOf } from '../../../support/memory/tab';

/** 2026-06-30, 09:00 UTC. */
export const NOW = Date.UTC(2026, 5, 30, 9);
export const DAY = 86_400_000;

/**
 * Hospitals: whether one has its own lab is in no criterion and decides nearly all; the exclusion of the
 * South leaves out what is won as often as elsewhere.
 */
export const hospitals: Definition = definitionWith({
  settings: { ...smallDefinition.settings, name: 'Hospitals', timeZone: 'Etc/UTC' },
  fields: [],
  criteria: [
    {
      ...smallDefinition.criteria[0]!,
      ...{ field: 'Beds', operator: 'at least', value: '200', why: '' },
    },
  ],
  exclusions: [
    { ...smallDefinition.exclusions[0]!, field: 'Region', value: 'South', reason: 'Far away' },
  ],
  deals: defaultDeals
    .filter(({ role }) => role !== 'Churned on')
    .map((one) => (one.role === 'Account key' ? { ...one, header: 'Site' } : one)),
});

const HOSPITALS = 160;
const REGIONS = ['North', 'South', 'East', 'West'] as const;

/** Its own tabs: accounts, deals and config. */
export function hospitalTabs(definition = hospitals): TabData[] {
  const all = Array.from({ length: HOSPITALS }, (_, at) => {
    const hasLab = at % 5 < 2;
    const isWon = hasLab ? at % 9 !== 0 : at % 9 === 4;
    const region = REGIONS[Math.floor(at / 5) % 4]!;
    return { at, site: `h${at}.example`, hasLab, isWon, region, beds: 50 + ((at * 37) % 500) };
  });
  return [
    tab(
      'Accounts',
      ['Hospital', 'Site', 'Region', 'Beds', 'Own lab'],
      ...all.map((one) => [
        ...[`Hospital ${one.at}`, one.site, one.region, one.beds],
        one.hasLab ? 'yes' : 'no',
      ]),
    ),
    tab(
      'Deals',
      ['Site', 'Stage', 'Amount', 'Created on', 'Closed on'],
      ...all.map((one) => [
        ...[one.site, one.isWon ? 'Closed Won' : 'Closed Lost', 1000],
        day('2025-10-01'),
        day(`2026-0${1 + (one.at % 5)}-1${one.at % 10}`),
      ]),
    ),
    configTab('ICP Config', definition),
  ];
}

export const openHospitals = () => MemoryWorkbook.of(hospitalTabs(), NOW);

type Done<A extends Request['action']> = Answers[A];

/** Sends a request that must be done. @throws What the answer says where it was not. */
export function ask<A extends Request['action']>(
  book: MemoryWorkbook,
  request: Extract<Request, { action: A }>,
): Done<A> {
  const answer = book.ask(request);
  if (answer.ok) return answer as unknown as Done<A>;
  throw new Error('error' in answer ? answer.error : 'conflict');
}

/** Begins a review, or goes on with the one that there is. */
export function begin(book: MemoryWorkbook, author = 'Ana', isFull = false) {
  const { version, definition } = ask(book, { action: 'state', name: '' }).state;
  const { review } = ask(book, { action: 'beginReview', name: '', author, isFull });
  return { base: version, definition, begun: review.begun!.at, author };
}

type Sitting = Pick<RequestOf<'noteReview'>, 'base' | 'begun' | 'author'>;

/** What somebody says of a step, with the draft where it has changed. */
export function note(
  book: MemoryWorkbook,
  { base, begun, author }: Sitting,
  step: ReviewStep,
  entries: readonly ReviewEntry[],
  more: Partial<RequestOf<'noteReview'>> = {},
) {
  return ask(book, {
    ...{ action: 'noteReview', name: '', base, begun, author, seen: 0, step, says: 'As it was.' },
    ...{ entries: [...entries], skipped: '', isDone: true },
    ...more,
  }).review;
}

/** Texts of a tab, its blank cells left out. */
export function textsOf(book: MemoryWorkbook, name: string): string[][] {
  return book
    .tab(name)
    .cells.map((row) => Array.from(row, (cell) => String(contentOf(cell) ?? '')))
    .map((row) => row.filter((text) => text !== ''));
}
