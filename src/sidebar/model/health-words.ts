import { count, counted } from '../../engine/figures';
import { isoDay } from '../../engine/values/iso-day';
import { shownDay } from '../../engine/values/shown-day';
import type { DismissedLine, HealthSeverity } from '../../protocol/health-view';

/** What *Health* says besides what the server does. */
export const healthWords = {
  reading: (accounts: number | undefined) =>
    accounts === undefined ? 'Checking…' : `Checking ${counted(accounts, 'account')}…`,
  failed: 'The health check can’t run',
  again: 'Check again',
  checking: 'Checking again…',
  oldVersion: (version: number) => `Version ${version} is newer than this check.`,
  oldAccounts: 'The list of accounts has changed since this check.',
  notNow: (why: string, day: string) => `${why} This is the check of ${day}.`,
  showNext: (place: number, of: number) => `Show the next (${count(place)} of ${count(of)})`,
  more: (findings: number) => `${count(findings)} more`,
  dismiss: 'Dismiss…',
  reason: 'Why it is fine as it is',
  reasonHint: 'It stands beside the finding',
  noReason: 'Reason must be given: it stands beside the finding.',
  by: 'By',
  dismissing: 'Dismissing…',
  doDismiss: 'Dismiss',
  cancel: 'Cancel',
  dismissed: (lines: number) => `${count(lines)} dismissed`,
  back: 'Bring back',
  inDraft: (says: string) => `In your draft: ${says}. Save… keeps it.`,
  saved: (says: string) => `Saved: ${says}.`,
  intoDraft: 'Put it into the draft',
  owner: 'Owner',
  noOwner: 'Owner must be a name, got nothing.',
  olderTab: 'The tab ICP Health says what was before.',
  writeAgain: 'Write it again',
  notTold: 'What could not be looked at',
  fine: (checks: number) => `${counted(checks, 'check that is', 'checks that are')} fine`,
  further: 'Is it still true? Can I show it?',
} as const;

/** What stands above the findings of each severity, the worst first. */
export const severityTitles: readonly (readonly [severity: HealthSeverity, title: string])[] = [
  ['serious', 'Serious'],
  ['look', 'Look'],
  ['note', 'Tidy up'],
];

/** Why a finding was dismissed, by whom, and when. @example dismissedWords(line) // '“Two markets” · Ada · 30 Jun 2026' */
export function dismissedWords({ reason, by, on }: DismissedLine): string {
  const parts = [`“${reason}”`, by, on === null ? '' : dayWords(on)];
  return parts.filter((part) => part !== '').join(' · ');
}

/** @example dayWords(20_634) // '30 Jun 2026' */
export function dayWords(day: number): string {
  return shownDay(isoDay(day));
}
