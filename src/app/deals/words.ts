import { list, must } from '../messages';

/** What reading the deals says to a person. */
export const words = {
  noDealsSheet: (name: string) =>
    `There is no tab "${name}" with deals yet: paste your deals into a tab of that name, or name yours in SETTINGS › Deals sheet.`,
  noOutcomeRole: must(
    'Outcome',
    'a column of the deals tab with its values, such as won = Closed Won; lost = Closed Lost',
    'none',
    'DEALS of the config sheet',
  ),
  outcomesSeen: (header: string, sheet: string, seen: readonly string[], guess?: string) =>
    `"${header}" of ${sheet} holds ${list(seen)}: write ${guess ?? 'which of them mean won, and which lost'}`,
  roleProblems: (problems: readonly string[]) =>
    `${problems.join('\n')}\nWrite the column’s header into DEALS of the config sheet, or leave it blank where there is none.`,
  noAccountKey: must(
    'Account key',
    'a column of the deals tab that names the account',
    'none',
    'DEALS of the config sheet',
  ),
  noKeyColumn: (header: string, sheet: string) =>
    must(
      'Account key',
      `a column of ${sheet} too`,
      `"${header}"`,
      'write it beside that column’s name into FIELDS › Also called of the config sheet',
    ),
} as const;
