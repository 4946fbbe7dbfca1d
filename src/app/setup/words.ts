import type { DealRole } from '../../definition/definition';
import { counted } from '../../engine/figures';
import type { AskedColumn } from '../../protocol/asked-column';
import { echo, list, must } from '../messages';
import type { SetUpResult } from './set-up-result';

/** What Set up says to a person. */
export const words = {
  setUpDone: ({ definition, start, written, range, completed, remarks }: SetUpResult) => {
    const { settings, criteria } = definition;
    const on = criteria.filter((one) => one.on).length;
    const off = criteria.length - on;
    if (written.length === 0) {
      return completed.length === 0
        ? 'Everything is set up already; nothing was changed.'
        : `${completed.join(' and ')} added; the rest was there already.`;
    }
    const waiting = start?.isBuilt
      ? 'switched off, in dimensions that the deals say nothing about'
      : `that ${off === 1 ? 'waits' : 'wait'} for a column that is not there`;
    const more = off === 0 ? '' : `, and ${off} more ${waiting}`;
    const done = `${written.join(', ')} written: ${counted(on, 'criterion', 'criteria')} on ${settings.accountsSheet}${more}.`;
    return [done, start?.rests ?? '', ...remarks, `Formulas know it as ${range}.`]
      .filter(Boolean)
      .join(' ');
  },
  builtFrom: (told: string, asked: readonly AskedColumn[]) => {
    const fields = asked.filter(({ isUsed }) => !isUsed).map(({ field }) => field);
    const open =
      fields.length === 0 ? '' : ` Build from deals in the sidebar asks about ${list(fields)}.`;
    return `${told}.${open}`;
  },
  startValues: (why: string) =>
    `Its values are start values from your list, not built from your deals: ${why.replace(/\.$/, '')}.`,
  worse: 'what they give tells won from lost worse than these values',
  tooLate: 'that would have taken too long; Build from deals tries it again',
  missingRoles: (roles: readonly DealRole[], sheet: string) =>
    `No column of ${sheet} was found for ${roles.join(' and ')}: write its header into DEALS; ${roles.includes('Outcome') ? 'Backtest needs it' : 'it tells which account a deal is of'}.`,
  missingDates: (roles: readonly DealRole[], sheet: string) =>
    `No column of ${sheet} was found for ${roles.join(' and ')}${roles.length > 1 ? ': all deals count, however old, and by what their accounts are today' : ''}; where there is one, write its header into DEALS.`,
  noAccounts: (deals: string) =>
    `${deals} holds deals, and no tab a list of accounts: put the accounts to score into a tab of their own, and write its name into SETTINGS › Accounts sheet. Build and Backtest go by the deals alone.`,
  notOurConfig: (sheet: string, received: unknown) =>
    must(
      `Tab "${sheet}"`,
      `a definition, with "${sheet}" in its first cell`,
      echo(received),
      `${sheet}!A1; it was not changed: if the tab is yours, give it another name and use Set up… again`,
    ),
} as const;
