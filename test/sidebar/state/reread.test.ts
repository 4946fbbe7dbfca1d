import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setWeight } from '../../../src/definition/edit/edit';
import { standing } from '../../../src/sidebar/bridge/standing';
import { runBacktest } from '../../../src/sidebar/state/backtest';
import { edit, undoEdit } from '../../../src/sidebar/state/edit-draft';
import { loadPreview, show } from '../../../src/sidebar/state/load';
import { save } from '../../../src/sidebar/state/mutate';
import { followSheet, reread } from '../../../src/sidebar/state/reread';
import {
  changes,
  draft,
  notice,
  page,
  refusal,
  saved,
  timeline,
} from '../../../src/sidebar/state/store';
import { memoryBook } from '../../faults/support/memory-book';
import { LIST } from '../../faults/support/starts';
import { slowServer } from './slow-server';

const book = memoryBook(LIST);
book.ask({ action: 'setUp' });

/** A sidebar over a workbook that somebody else edits. */
function sidebar() {
  const own = book.copy();
  const ask = own.ask as never;
  const slow = slowServer({ ask, send: (json: string) => own.ask(JSON.parse(json)) } as never);
  const cell = (section: string, below: number, column: string, row: string) => {
    const rows = own.values('ICP Config');
    const start = rows.findIndex(([first]) => first === section) + below;
    const at = rows.findIndex((cells, index) => index >= start && cells[0] === row);
    const headers = rows[start] ?? [];
    return `${'ABCDEFGHIJKLM'[headers.indexOf(column)]}${at + 1}`;
  };
  return {
    ...slow,
    setting: (setting: string, text: string) =>
      own.type('ICP Config', cell('SETTINGS', 1, 'Value', setting), text),
    points: (text: string) => {
      const rows = own.values('ICP Config');
      const headers = rows.findIndex((cells) => cells.includes('Points'));
      const column = (rows[headers] ?? []).indexOf('Points');
      own.type('ICP Config', `${'ABCDEFGHIJKLM'[column]}${headers + 2}`, text);
    },
    settle: async (from: number) => {
      for (let at = from; at < slow.asked(); at++) await slow.answer(at);
    },
  };
}

let given: ReturnType<typeof sidebar>;
let stop: () => void;
beforeEach(() => {
  given = sidebar();
  show(given.state);
  stop = followSheet();
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  saved.value = undefined;
  timeline.value = undefined;
  notice.value = undefined;
  page.value = undefined;
  refusal.value = undefined;
  standing.value = undefined;
});

const weight = (name: string) => draft.value?.dimensions.find((one) => one.name === name)?.weight;

describe('a sheet that is edited beside the sidebar', () => {
  it('is shown as soon as any answer tells of it', async () => {
    given.setting('Window months', '12');
    void loadPreview();
    await given.settle(0);
    expect(draft.value?.settings.windowMonths).toBe(12);
    expect(saved.value).toMatchObject({
      version: 2,
      versions: [{ note: 'Edited in the sheet' }, {}],
    });
    expect(notice.value?.text).toBe('The config sheet was edited: this is version 2 now.');
    const asked = given.asked();
    void loadPreview();
    await given.settle(asked);
    expect(given.asked()).toBe(asked + 1);
  });

  it('carries the draft, with its way back', async () => {
    edit(setWeight('Firmographic', 61));
    edit(setWeight('Behavioral', 17));
    given.setting('Window months', '12');
    void loadPreview();
    await given.settle(0);
    expect(draft.value?.settings.windowMonths).toBe(12);
    expect([weight('Firmographic'), weight('Behavioral')]).toEqual([61, 17]);
    expect(notice.value?.text).toBe(
      'The config sheet was edited: this is version 2 now. Your 2 changes now stand on version 2, not saved yet.',
    );
    undoEdit();
    undoEdit();
    expect(changes.value).toEqual([]);
  });

  it('that is broken is shown as such, and the draft is there once it is put right', async () => {
    edit(setWeight('Firmographic', 61));
    const points = given.state.definition.criteria[0]?.points;
    given.points('abc');
    void runBacktest();
    await given.settle(0);
    expect(refusal.value?.problems).toMatchObject([{ message: expect.stringContaining('abc') }]);
    given.points(String(points));
    const asked = given.asked();
    void reread('Reading…');
    await given.settle(asked);
    expect(refusal.value).toBeUndefined();
    expect(weight('Firmographic')).toBe(61);
  });

  it('is left to the save where both changed the same, and told once', async () => {
    const { windowMonths } = given.state.definition.settings;
    edit((one) => ({ ...one, settings: { ...one.settings, windowMonths: windowMonths + 1 } }));
    given.setting('Window months', '12');
    void loadPreview();
    await given.settle(0);
    expect(saved.value?.version).toBe(1);
    expect(notice.value?.text).toMatch(
      /^The config sheet was edited: version 2 stands there now\. Both changed: .+\. Saving shows both sides\.$/,
    );
    const asked = given.asked();
    void loadPreview();
    await given.settle(asked);
    expect(given.asked()).toBe(asked + 1);
    void save('Kim', '');
    await given.settle(asked + 1);
    expect(page.value?.kind).toBe('conflict');
  });

  it('is left alone on the page of a conflict', async () => {
    given.setting('Window months', '12');
    const conflict = { current: given.state, theirChanges: [], yourChanges: [] };
    page.value = { kind: 'conflict', conflict };
    void loadPreview();
    await given.settle(0);
    expect(given.asked()).toBe(1);
  });
});
