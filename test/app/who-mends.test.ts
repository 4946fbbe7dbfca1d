import { describe, expect, it } from 'vitest';
import { BrokenDefinition } from '../../src/app/definition-errors';
import { explained } from '../../src/app/failures';
import { readDefinition } from '../../src/app/load-definition';
import { openHistory } from '../../src/app/versions/history-sheet';
import { whoMends } from '../../src/app/who-mends';
import { EDITED_IN_SHEET } from '../../src/definition/edited-in-sheet';
import { problem } from '../../src/definition/messages';
import { settingLabels } from '../../src/definition/sheet/headings';
import { save } from '../faults/support/starts';
import { definitionWith, smallDefinition } from '../support/definitions';
import { withCell } from '../support/grids';
import { MemoryWorkbook } from '../support/memory/memory-workbook';
import { encodeOld } from '../support/old-layout';
import { account, listBook } from './lists/support/list-book';

const points = problem('ICP Config!F23', 'Points', 'a number', 'abc');
const weight = problem('ICP Config (PLG)!B9', 'Weight', 'a number', 'x');
const NEVER = { now: () => 0 };

/** Somebody who edits the sheet. */
const HAND = '✎';

/** A history in which the default definition was saved by each in turn, or edited by hand. */
function savedBy(...people: readonly string[]): MemoryWorkbook {
  const book = MemoryWorkbook.of([{ name: 'Accounts', rows: [] }], 0);
  people.forEach((by, at) => {
    const how = by === HAND ? { by: '', note: EDITED_IN_SHEET } : { by, note: '' };
    const saved = { icp: '', savedAt: '2026-11-12 09:30', changes: '' };
    const version = { ...saved, ...how, version: at + 1, definition: smallDefinition };
    book.execute(({ workbook }) => openHistory(workbook, { dayOf: () => 0 }).append(version));
  });
  return book;
}

function told(book: MemoryWorkbook, broken: BrokenDefinition): string {
  return book.execute(({ workbook }) => explained(broken, workbook));
}

describe('a broken definition names who can mend it', () => {
  it.each([
    ['Ana', [], ' Ask Ana, who owns the definition.'],
    [
      'Ana',
      ['', 'Ben'],
      ' Ask Ana, who owns the definition, or Ben, who saved version 2 (2026-11-12 09:30).',
    ],
    ['Ana', ['Ben', ''], ' Ask Ana, who owns the definition.'],
    ['Ana', ['Ben', ' ana'], ' Ask Ana, who owns the definition.'],
    ['', ['Ben'], ' Ask Ben, who saved version 1 (2026-11-12 09:30).'],
    [
      'Ana',
      ['Olga', HAND, HAND],
      ' Ask Ana, who owns the definition. It was edited by hand since version 1 (2026-11-12 09:30).',
    ],
    [
      '',
      ['Olga', HAND],
      ' SETTINGS › Owner names nobody to ask. The definition was edited by hand since version 1 (2026-11-12 09:30).',
    ],
    ['', [HAND], ''],
    ['', ['Olga', HAND, 'Ben'], ' Ask Ben, who saved version 3 (2026-11-12 09:30).'],
  ])('of owner %j, saved by %j', (owner, people, ask) => {
    const said = told(savedBy(...people), new BrokenDefinition([points], owner));
    expect(said).toBe(`${points.message}${ask === '' ? '' : `.${ask}`}`);
  });

  it('nobody where nobody is known, also of another definition', () => {
    expect(told(savedBy(''), new BrokenDefinition([points], ''))).toBe(points.message);
    expect(told(savedBy('Ben'), new BrokenDefinition([weight], ''))).toBe(weight.message);
  });

  it('never the reader', () => {
    const asked = (owner: string, people: readonly string[]) =>
      savedBy(...people).execute(({ workbook }) =>
        whoMends({ problems: [points], owner }, workbook, 'olga'),
      );
    expect(asked('', ['Olga'])).toBe('');
    expect(asked('Ana', ['Olga'])).toBe('Ask Ana, who owns the definition.');
    expect(asked('Olga', ['Ben'])).toBe('Ask Ben, who saved version 1 (2026-11-12 09:30).');
    expect(asked('Olga', ['Olga', HAND])).toBe(
      'The definition was edited by hand since version 1 (2026-11-12 09:30).',
    );
  });

  it('nor the person at the sidebar', () => {
    const book = listBook([account('Edge', 'edge.se', 'first')]);
    save(book, (one) => ({ ...one, settings: { ...one.settings, tierMargin: 5 } }));
    const from = book.values('ICP Config').findIndex(([text]) => text === settingLabels.tierMargin);
    book.type('ICP Config', `B${from + 1}`, 'abc');
    const answer = book.ask({ action: 'state', name: '' });
    expect(answer).toMatchObject({ ok: false, mends: '' });
  });

  it('below several problems', () => {
    const both = `The definition has 2 problems:\n${points.message}\n${weight.message}`;
    const said = told(savedBy(), new BrokenDefinition([points, weight], 'Ana'));
    expect(said).toBe(`${both}\nAsk Ana, who owns the definition.`);
  });

  it('its owner in a formula too, by the tab alone', () => {
    const owned = { ...smallDefinition.settings, owner: 'Ana' };
    const { grid } = encodeOld(definitionWith({ settings: owned }));
    const surroundings = { timeZone: () => 'Etc/UTC', locale: () => 'en_US' };
    const read = () =>
      readDefinition(withCell(grid, 'C2', 6, 'abc'), { sheet: 'ICP Config' }, NEVER, surroundings);
    expect(read).toThrow(/: Points must be .+, got "abc"\. Ask Ana, who owns the definition\.$/);
  });
});
