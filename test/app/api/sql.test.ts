import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SqlRequest } from '../../../src/protocol/requests';
import { dealsDefinition, dealsWorkbook } from '../../product/support/deals-workbook';
import { configTab } from '../../product/support/defined-workbook';
import { anyDefinition } from '../../support/arbitraries';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';
import { done, NOW } from './support';

const name = '';
const sql: SqlRequest = {
  ...{ database: 'duckdb', kind: 'query', table: 'accounts', makes: '', key: 'id' },
  ...{ fields: [['Industry', 'sector', 'text']], deals: [], hasReason: true },
};
const open = () => MemoryWorkbook.of(dealsWorkbook(), NOW);
const answerOf = (book: MemoryWorkbook, request: object) =>
  book.ask(request as never) as ReturnType<typeof book.ask> & Record<string, never>;

describe('Export as SQL', () => {
  it('writes the saved definition, and has the choice ready the next time, of each definition', () => {
    const book = open();
    expect(answerOf(book, { action: 'sqlChoices', name })).toEqual({ ok: true });
    const { files, unknown } = done(
      answerOf(book, { action: 'exportSql', name, sql }),
    ) as never as {
      files: { path: string; text: string }[];
      unknown: string[];
    };
    expect(files.map(({ path }) => path)).toEqual(['icp_scores.sql']);
    expect(files[0]?.text).toContain('Version 1, ');
    expect(unknown.every((text) => / has no column: /.test(text))).toBe(true);
    const verdict = {
      ...sql,
      ...{ kind: 'verdict', table: 'deals', deals: [['Outcome', 'stage', 'text']] },
    } as SqlRequest;
    done(answerOf(book, { action: 'exportSql', name, sql: verdict }));
    expect(answerOf(book, { action: 'sqlChoices', name })).toEqual({
      ok: true,
      accounts: sql,
      deals: verdict,
    });
    expect(answerOf(book, { action: 'sqlChoices', name: 'PLG' })).toEqual({ ok: true });
  });

  it('keeps nothing of what was refused, and writes no cell', () => {
    const book = open();
    const before = book.picture().tabs;
    const refused = answerOf(book, { action: 'exportSql', name, sql: { ...sql, table: '' } });
    expect(refused).toMatchObject({
      ok: false,
      error: expect.stringContaining('Table of accounts must be'),
    });
    expect(answerOf(book, { action: 'sqlChoices', name })).toEqual({ ok: true });
    done(answerOf(book, { action: 'exportSql', name, sql }));
    expect(book.picture().tabs).toEqual(before);
  });

  it('keeps the columns of hundreds of fields with long names', () => {
    const book = open();
    const fields = Array.from(
      { length: 200 },
      (_, at) => [`Field ${at} ${'ä'.repeat(40)}`, `f_${at}_${'x'.repeat(60)}`, 'text'] as const,
    );
    const long = { ...sql, fields };
    done(answerOf(book, { action: 'exportSql', name, sql: long }));
    expect(answerOf(book, { action: 'sqlChoices', name })).toMatchObject({ accounts: long });
  });
});

describe('a definition as a file', () => {
  const brought = (text: string) =>
    answerOf(MemoryWorkbook.of([], NOW), { action: 'readDefinitionFile', text });

  it('comes back as it left', () => {
    fc.assert(
      fc.property(anyDefinition, (definition) => {
        const book = MemoryWorkbook.of([configTab('ICP Config', definition)], NOW);
        const { definition: saved } = (
          done(answerOf(book, { action: 'state', name })) as never as {
            state: { definition: object };
          }
        ).state;
        const { files } = done(answerOf(book, { action: 'definitionFile', name })) as never as {
          files: { text: string }[];
        };
        expect(brought(files[0]?.text ?? '')).toEqual({ ok: true, definition: saved });
      }),
      { numRuns: 15, seed: 4 },
    );
  });

  it('is named after its definition, with the schema that it names beside it', () => {
    const tabs = [...dealsWorkbook(), configTab('ICP Config (PLG)', dealsDefinition)];
    const book = MemoryWorkbook.of(tabs, NOW);
    const { files } = done(answerOf(book, { action: 'definitionFile', name: 'PLG' })) as never as {
      files: { path: string; text: string }[];
    };
    expect(files.map(({ path }) => path)).toEqual(['icp_plg.json', 'icp_definition.schema.json']);
    expect(JSON.parse(files[0]?.text ?? '').$schema).toBe(`./${files[1]?.path}`);
  });

  it.each([
    ['', 'file: it must be JSON, got nothing'],
    ['{\n\n"icpDefinition" 1}', 'in line 3'],
    ['[1]', 'file: it must be a group of values, got a list'],
    ['{"icpDefinition": 3, "definition": {}}', 'file: icpDefinition must be 1'],
    ['{"icpDefinition": 1, "definition": {}, "more": 1}', 'file: more must be a part of'],
  ])('is refused where it is none, and says why: %s', (text, message) => {
    const { mistakes } = brought(text) as never as { mistakes: string[] };
    expect(mistakes[0]).toContain(message);
  });
});
