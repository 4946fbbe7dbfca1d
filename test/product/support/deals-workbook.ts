import type { TabData } from '../../../src/host/core/api';
import { tab } from '../../host/support/tab';
import { definitionWith, smallDefinition } from '../../support/definitions';
import { configTab, day } from './config-tab';

const ACCOUNTS = [
  ['Northwind', 'northwind.example', 'Software', 320],
  ['Contoso', 'contoso.example', 'Retail', '51-200'],
  ['Fabrikam', 'fabrikam.example', 'Fintech', 700],
  ['Ministry', 'ministry.example', 'Government', 5_000],
] as const;

/** Account, outcome, days of June 2026 on which it was created and closed. */
const DEALS = [
  ['northwind.example', 'Closed Won', 1, 20],
  ['www.northwind.example', 'Closed Won', 2, 21],
  ['https://fabrikam.example/', 'Closed Won', 3, 22],
  ['FABRIKAM.example', 'Closed Lost', 4, 23],
  ['contoso.example', 'Closed Lost', 5, 24],
  ['contoso.example', 'Closed Lost', 6, 25],
  ['ministry.example', 'Closed Won', 7, 26],
  ['ministry.example', 'Closed Lost', 8, 27],
  ['northwind.exmple', 'Closed Won', 9, 28],
  ['=HYPERLINK("x")', 'Closed Lost', 9, 28],
  ['contoso.example', 'Demo', 10, 29],
] as const;

const iso = (date: number) => day(`2026-06-${String(date).padStart(2, '0')}`);

/** A definition of which one condition is as of the day of a deal, and three tabs it fits. */
export const dealsDefinition = definitionWith({
  settings: { ...smallDefinition.settings, timeZone: 'Etc/UTC', minimumDeals: 2 },
  criteria: smallDefinition.criteria.filter(({ field }) => field !== 'Last visit'),
});

export function dealsWorkbook(deals: readonly (readonly unknown[])[] = DEALS): TabData[] {
  const rows = deals.map(([domain, stage, created, closed], index) => [
    `D-${index}`,
    domain as string,
    stage as string,
    1000 * (index + 1),
    iso(created as number),
    iso(closed as number),
    '',
  ]);
  const headers = ['Deal ID', 'Domain', 'Stage', 'Amount', 'Created on', 'Closed on', 'Churned on'];
  return [
    tab(
      'Accounts',
      ['Account', 'Domain', 'Industry', 'Employees'],
      ...ACCOUNTS.map((row) => [...row]),
    ),
    tab('Deals', headers, ...rows),
    configTab('ICP Config', dealsDefinition),
  ];
}
