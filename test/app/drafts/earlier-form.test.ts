import { expect, it } from 'vitest';
import { keepDraft } from '../../../src/app/drafts/draft-store';
import { setUp } from '../../../src/app/setup/set-up';
import { smallDefinition } from '../../support/definitions';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';

it('a draft that was kept before a setting was there is offered after the update', () => {
  const book = MemoryWorkbook.of([{ name: 'Sheet1', rows: [] }], Date.UTC(2026, 5, 30, 9));
  book.execute(setUp);
  const { numbersWritten: _, ...settings } = smallDefinition.settings;
  const kept = { base: 1, at: '2026-06-30 08:00', definition: { ...smallDefinition, settings } };
  book.execute(({ ownNotes, workbook }) => {
    keepDraft(ownNotes, `ICP draft ${workbook.id()} `, kept);
  });
  expect(book.ask({ action: 'keptDraft', name: '' })).toMatchObject({
    ok: true,
    draft: { base: 1, definition: { settings: { name: settings.name, numbersWritten: '' } } },
  });
});
