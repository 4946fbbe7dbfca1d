import type { DealRole } from '../../definition/definition';
import { echo, must } from '../messages';
import type { SetUpResult } from './set-up-result';

/** What Set up says to a person. */
export const words = {
  setUpDone: ({ definition, written, range, completed, remarks }: SetUpResult) => {
    const { settings, criteria } = definition;
    const on = criteria.filter((one) => one.on).length;
    const off = criteria.length - on;
    if (written.length === 0) {
      return completed.length === 0
        ? 'Everything is set up already; nothing was changed.'
        : `${completed.join(' and ')} added; the rest was there already.`;
    }
    const waiting =
      off === 0
        ? ''
        : `, and ${off} more that ${off === 1 ? 'waits' : 'wait'} for a column that is not there`;
    const done = `${written.join(', ')} written: ${on} criteria on ${settings.accountsSheet}${waiting}.`;
    return [done, ...remarks, `Formulas know it as ${range}.`].join(' ');
  },
  missingRoles: (roles: readonly DealRole[], sheet: string) =>
    `No column of ${sheet} was found for ${roles.join(' and ')}: write its header into DEALS; Backtest needs it.`,
  notOurConfig: (sheet: string, received: unknown) =>
    must(
      `Tab "${sheet}"`,
      `a definition, with "${sheet}" in its first cell`,
      echo(received),
      `${sheet}!A1; it was not changed: if the tab is yours, give it another name and use Set up… again`,
    ),
} as const;
