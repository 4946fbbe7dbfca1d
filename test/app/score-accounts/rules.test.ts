import { expect, it } from 'vitest';
import { scoreAccounts } from '../../../src/app/score-accounts/score-accounts';
import type { Definition } from '../../../src/definition/definition';
import { accountsTab, configTab } from '../../product/support/defined-workbook';
import { definitionWith, everyAccount, smallDefinition } from '../../support/definitions';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';
import { contentOf } from '../../support/memory/tab';

/** What Score accounts says of a definition, and the tier that each account got. */
function scored(definition: Definition) {
  const book = MemoryWorkbook.of([accountsTab(), configTab('ICP Config', definition)], 0);
  const { remarks } = book.execute((outside) => scoreAccounts(outside, { theirs: 'overwrite' }));
  const cells = book.tab('Accounts').cells.map((row) => row.map((cell) => contentOf(cell)));
  const column = cells[0]!.indexOf('ICP Tier');
  return { remarks, tiers: cells.map((row) => row[column]) };
}

it('names rules without use, and scores as without them: their fields are not the score’s', () => {
  const asked = { field: 'In no list', operator: 'is known', value: '' };
  const routes = [{ ...everyAccount, ...asked, name: 'Partners' }, everyAccount];
  const more = [...routes, { ...everyAccount, name: 'Late' }];
  const plain = scored(smallDefinition);
  expect(scored(definitionWith({ routes }))).toEqual(plain);
  expect(scored(definitionWith({ routes: more })).remarks).toEqual([
    ...plain.remarks,
    'Rule "Late" can never match: "Everyone" above it takes all of its accounts.',
  ]);
});
