import { ACCOUNT_HEADERS } from '../../../src/app/sample/accounts';
import { DEAL_HEADERS } from '../../../src/app/sample/deals';
import type { JourneyWorkbook } from './workbook';

/** The sample, which Set up writes into an empty workbook. */
export function sampleWorkbook(): JourneyWorkbook {
  return {
    name: 'Sample',
    tabs: [],
    headers: [...ACCOUNT_HEADERS, ...DEAL_HEADERS],
    signal: ['Tech stack', 'Funding stage', 'Open sales roles', 'Demo requested', 'Industry'],
    ids: ['Deal ID'],
    accounts: { sheet: 'Accounts', headerRow: 1, rows: 602 },
    deals: { sheet: 'Deals', columns: [] },
    isBuildable: true,
    isPlain: true,
    exclusion: { field: 'Industry', value: 'Media' },
  };
}
