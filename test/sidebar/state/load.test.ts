import { afterEach, describe, expect, it, vi } from 'vitest';
import { packColumn } from '../../../src/protocol/packed-column';
import type { PackedQuestion, Preview } from '../../../src/protocol/preview';
import { questionKey, unpackRows } from '../../../src/sidebar/model/matches';
import { askQuestion } from '../../../src/sidebar/state/load';
import { matches, rows } from '../../../src/sidebar/state/store';

const question = { field: 'Industry', operator: 'is any of', value: 'Software' };

function previewOf(accounts: number): Preview {
  const blank = packColumn(new Uint8Array(accounts));
  const sizes = { total: accounts, sampled: accounts, headerRow: 1, sheet: 'Accounts' };
  return { ...sizes, blank, questions: [], problems: [], unreadable: [], remarks: [] };
}

/** A server that answers a question when it is told to. */
function slowServer(column: readonly number[]) {
  const packed: PackedQuestion = { ...question, accounts: packColumn(column) };
  let give = (): void => undefined;
  const runner = (succeed: (json: string) => void) => ({
    withSuccessHandler: (handler: (json: string) => void) => runner(handler),
    withFailureHandler: () => runner(succeed),
    icpApi: () => {
      give = () => succeed(JSON.stringify({ ok: true, question: packed }));
    },
  });
  vi.stubGlobal('google', { script: { run: runner(() => undefined) } });
  return () => give();
}

afterEach(() => {
  rows.value = undefined;
  matches.value = new Map();
  vi.unstubAllGlobals();
});

describe('the answer to a question', () => {
  it('is learned', async () => {
    rows.value = unpackRows(previewOf(3));
    const give = slowServer([1, 0, Number.NaN]);
    const asked = askQuestion(question);
    give();
    await asked;
    const known = matches.value.get(questionKey(question));
    expect([...(known?.accounts ?? [])]).toEqual([1, 0, Number.NaN]);
  });

  it('is dropped where other accounts came meanwhile', async () => {
    rows.value = unpackRows(previewOf(3));
    const give = slowServer([1, 0, 1]);
    const asked = askQuestion(question);
    rows.value = unpackRows(previewOf(5));
    give();
    await asked;
    expect(matches.value.size).toBe(0);
  });
});
