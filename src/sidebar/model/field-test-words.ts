import type { DealRole } from '../../definition/definition';
import { count } from '../../engine/figures';
import type { ArmView } from '../../protocol/field-test-view';

/** What the page of field tests says besides what the server says. */
export const fieldTestWords = {
  title: 'Field test',
  about:
    'Half of the accounts are worked on by what is saved (A), half by another version (B). The deals that come of it tell which one wins more.',
  draftWaits: (at: string) => `Your draft of ${at} waits: only once it is taken up can it be B.`,
  takeUp: 'Take it up',
  showAsOf: 'Show As of',
  reading: 'Reading accounts and deals…',
  other: 'B is',
  hoped: 'Win rate that you hope for with B, in %',
  notHoped: 'Write a whole number from 1 to 99.',
  planning: 'Counting what it takes…',
  start: 'Start the test',
  startAnyway: 'Start it all the same…',
  against: 'Start it against this advice?',
  againstText: (tooLong: string) =>
    `${tooLong} Until then nothing can be told from it, and ICP Field Test says that it was started against advice.`,
  startAgainst: 'Start it against advice',
  keepOff: 'Don’t start it',
  starting: 'Starting…',
  name: (role: DealRole) => `Name ${role} in DEALS`,
  writes:
    'Start writes the columns ICP Test Arm and ICP Test Tier beside the accounts, and the tab ICP Field Test. Nothing is written before.',
  update: 'Update',
  updating: 'Updating…',
  end: 'End the test…',
  ending: 'Ending…',
  endTitle: 'End this test?',
  endEarly:
    'It can’t tell anything yet. Its report stays in ICP Field Test; another test begins anew.',
  endTold: 'Its report stays in ICP Field Test.',
  endKeep: 'End, keep the columns',
  endClear: 'End, and empty the columns',
  back: 'Let it run',
  clear: 'Empty its columns',
  clearing: 'Emptying…',
  take: 'Take B as a draft',
  taken: 'B is your draft now: look at it, and save it.',
  again: 'New test',
  former: 'Earlier tests',
  nothingElse:
    'There is no other version and no other definition yet. Change a criterion or a tier first: your draft can be tested as it is.',
  arm: ({ arm, label }: ArmView) => `${arm} · ${label}`,
  outcome: ({ accounts, open, won, lost }: ArmView) =>
    `${count(accounts)} accounts · ${count(won)} won, ${count(lost)} lost, ${count(open)} open`,
  missing: ({ missing }: ArmView) =>
    missing === 0 ? 'has its deals' : `${count(missing)} closed deals still needed`,
} as const;

/** The cell of As of that a refusal names. @example asOfCell('… set As of in ICP Config!B75 to …') // 'ICP Config!B75' */
export function asOfCell(refusal: string): string | undefined {
  return /As of in (.+![A-Z]+\d+)/.exec(refusal)?.[1];
}
