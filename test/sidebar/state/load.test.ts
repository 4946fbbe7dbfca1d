import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { packColumn } from '../../../src/protocol/packed-column';
import type { PackedQuestion, Preview } from '../../../src/protocol/preview';
import { questionKey, unpackRows } from '../../../src/sidebar/model/matches';
import { askQuestion, loadPreview } from '../../../src/sidebar/state/load';
import { matches, preview, rows } from '../../../src/sidebar/state/store';

const question = { field: 'Industry', operator: 'is any of', value: 'Software' };

function previewOf(accounts: number, total = accounts): Preview {
  const blank = packColumn(new Uint8Array(accounts));
  const sizes = { total, sampled: accounts, headerRow: 1, sheet: 'Accounts', print: 'a' };
  return { ...sizes, blank, questions: [], waiting: [], problems: [], unreadable: [], remarks: [] };
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

describe('the preview of many accounts', () => {
  /** Gives a sample of 2 of 5, and all of them where they are asked for, unless it fails then. */
  function bigServer(isWhole: 'given' | 'failed') {
    const asked: unknown[] = [];
    const runner = (succeed: (json: string) => void, fail: (error: Error) => void) => ({
      withSuccessHandler: (handler: (json: string) => void) => runner(handler, fail),
      withFailureHandler: (handler: (error: Error) => void) => runner(succeed, handler),
      icpApi: (json: string) => {
        const request = JSON.parse(json);
        asked.push(request);
        if (request.isWhole && isWhole === 'failed') return fail(new Error('busy'));
        succeed(JSON.stringify({ ok: true, preview: previewOf(request.isWhole ? 5 : 2, 5) }));
      },
    });
    vi.stubGlobal('google', {
      script: {
        run: runner(
          () => undefined,
          () => undefined,
        ),
      },
    });
    return asked;
  }

  it('is of a sample first, then of all of them', async () => {
    const asked = bigServer('given');
    const shown: (number | undefined)[] = [];
    onTestFinished(preview.subscribe((given) => void shown.push(given?.sampled)));
    await loadPreview();
    await vi.waitFor(() => expect(shown.slice(-2)).toEqual([2, 5]));
    expect(rows.value?.blank).toHaveLength(5);
    expect(asked).toEqual([
      { action: 'preview', name: '' },
      { action: 'preview', name: '', isWhole: true },
    ]);
  });

  it('stays a sample where the others do not come', async () => {
    const asked = bigServer('failed');
    await loadPreview();
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    expect(preview.value?.sampled).toBe(2);
  });
});
