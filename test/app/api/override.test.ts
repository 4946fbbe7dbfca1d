import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../src/definition/definition';
import type { Override } from '../../../src/engine/model';
import { accountsTab, configTab, HEADERS, ROWS } from '../../product/support/defined-workbook';
import { definitionWith, smallDefinition } from '../../support/definitions';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';

const NOW = Date.UTC(2026, 5, 30, 9);
const TODAY = NOW / 86_400_000 - 0.375;

const PARTNER: Override = {
  account: 'contoso.example',
  tier: 'Tier 1',
  reason: 'strategic partner.',
  by: 'Ana',
  until: TODAY,
};

const keyNote = 'Accounts are told apart by “Domain”.';

/** What is said of Contoso by a draft; its row is the second. */
function accountBy(changes: Partial<Definition>, row = 1, headers = HEADERS, rows = ROWS) {
  const tabs = [accountsTab(rows, headers), configTab('ICP Config')];
  const definition = definitionWith(changes);
  const answer = MemoryWorkbook.of(tabs, NOW).ask({ action: 'account', name: '', definition, row });
  if (!answer.ok || !('account' in answer)) throw new Error(JSON.stringify(answer));
  return answer.account?.override;
}

describe('the account of the sidebar', () => {
  it('tells its override by the draft, and what the definition alone says', () => {
    expect(accountBy({ overrides: [PARTNER] })).toEqual({
      key: 'contoso.example',
      keyNote,
      held: PARTNER,
      says: [
        'Tier 1 by an override until 30 Jun 2026',
        'Strategic partner, says Ana. The definition alone says 0.0, Not ICP.',
      ],
    });
  });

  it('tells that one is over', () => {
    expect(accountBy({ overrides: [{ ...PARTNER, until: TODAY - 1 }] })).toEqual({
      key: 'contoso.example',
      keyNote,
      note: 'Its override ended on 29 Jun 2026: strategic partner.',
    });
  });

  it('chooses what tells every account apart, domain before name, and says so', () => {
    const by = (rows: typeof ROWS) => accountBy({ deals: [] }, 1, HEADERS, rows);
    const note = (header: string) =>
      `Accounts are told apart by “${header}”, which becomes the Account key of DEALS.`;
    expect(by(ROWS)).toEqual({
      key: 'contoso.example',
      keyHeader: 'Domain',
      keyNote: note('Domain'),
    });
    const oneSite = ROWS.map(([name, , ...rest]) => [name!, 'northwind.example', ...rest]);
    expect(by(oneSite)).toEqual({ key: 'Contoso', keyHeader: 'Account', keyNote: note('Account') });
    const noSite = ROWS.map(([name, site, ...rest], at) => [name!, at > 0 ? '' : site!, ...rest]);
    expect(by(noSite)).toMatchObject({ keyHeader: 'Account' });
    const twins = [...noSite, ['Contoso', '', 'Software']];
    expect(by(twins)).toMatchObject({
      key: 'Contoso',
      keyNote: `${note('Account')} 2 accounts have this key: both get the override.`,
    });
  });

  it('tells by what one would be known, and why none can be given', () => {
    expect(accountBy({})).toEqual({ key: 'contoso.example', keyNote });
    const renamed = HEADERS.map((header) => (header === 'Domain' ? 'Web' : header));
    expect(accountBy({}, 1, renamed)).toEqual({
      key: '',
      note: 'An override finds its account by “Domain”, which Accounts has not.',
    });
    const [key, ...others] = smallDefinition.deals;
    expect(accountBy({ deals: [{ ...key!, header: 'CRM' }, ...others] })).toEqual({
      key: '',
      note: 'An override finds its account by its “CRM”, which is blank here.',
    });
  });
});

it('remarks of the sidebar name overrides that hold for no account, are over or have no end', () => {
  const overrides = [
    { ...PARTNER, account: 'cantoso.example' },
    { ...PARTNER, account: 'fabrikam.example', until: TODAY - 10 },
    { ...PARTNER, account: 'northwind.example', until: undefined },
  ];
  const tabs = [accountsTab(), configTab('ICP Config', definitionWith({ overrides }))];
  const answer = MemoryWorkbook.of(tabs, NOW).ask({ action: 'preview', name: '' });
  if (!answer.ok || !('preview' in answer)) throw new Error(JSON.stringify(answer));
  const said = answer.preview.remarks.filter((one) => one.includes('override'));
  expect(said.map((one) => one.replace(/!A\d+/, '!A1'))).toEqual([
    'The override of "cantoso.example" (ICP Config!A1) holds for no account: Domain has none of that key; did you mean "contoso.example"?',
    'The override of "fabrikam.example" (ICP Config!A1) ended on 20 Jun 2026, 10 days ago.',
    'The override of "northwind.example" (ICP Config!A1) has no end.',
  ]);
});
