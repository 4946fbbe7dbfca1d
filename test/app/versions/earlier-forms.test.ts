import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { TabData } from '../../../src/host/core/api';
import type { Answer } from '../../../src/protocol/answer';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';
import { readTypedCsv } from '../../support/typed-csv';

const FOLDER = 'test/fixtures/formats';
const folders = readdirSync(FOLDER).filter((name) => /^\d+$/.test(name));

/** A workbook that the add-on of that time left behind; texts are cells of plain text. */
function leftBehind(folder: string): MemoryWorkbook {
  const tab = (name: string, file: string): TabData => ({
    name,
    rows: readTypedCsv(readFileSync(`${FOLDER}/${folder}/${file}`, 'utf8')).map((row) =>
      row.map((value) => {
        const isText = typeof value === 'string' && !value.startsWith('=');
        return { value: value as string, ...(isText && { format: '@' }) };
      }),
    ),
  });
  return MemoryWorkbook.of(
    [tab('ICP Config', 'config.csv'), tab('ICP History', 'history.csv')],
    Date.UTC(2026, 10, 30, 9),
  );
}

function stateOf(answer: Answer) {
  if (!answer.ok || !('state' in answer)) throw new Error(JSON.stringify(answer));
  return answer.state;
}

describe.each(folders)('after an update, a workbook of form %s', (folder) => {
  it('is at the version that it was at, and nothing is written', () => {
    const book = leftBehind(folder);
    const before = book.picture();
    const { version, versions } = stateOf(book.ask({ action: 'state', name: '' }));
    expect(version).toBe(2);
    expect(versions.map((line) => [line.version, line.refused])).toEqual([
      [2, undefined],
      [1, undefined],
    ]);
    expect(book.picture().tabs).toEqual(before.tabs);
  });

  it('has each of its versions restored', () => {
    const book = leftBehind(folder);
    const restore = { action: 'restore', name: '', author: 'Kim' } as const;
    const { definition } = stateOf(book.ask({ action: 'state', name: '' }));
    const first = stateOf(book.ask({ ...restore, base: 2, version: 1 }));
    expect(first.definition.criteria).toHaveLength(3);
    const second = stateOf(book.ask({ ...restore, base: 3, version: 2 }));
    expect(second.definition).toEqual(definition);
    expect(second.versions.map(({ version }) => version)).toEqual([4, 3, 2, 1]);
  });
});
