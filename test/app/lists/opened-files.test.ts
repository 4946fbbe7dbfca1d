import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { listTargets, type TargetId } from '../../../src/app/list-targets';
import { a1 } from '../../../src/host/core/cells/a1';
import { readCsv } from '../../../src/host/core/csv/read';
import { entered } from '../../support/memory/tab';
import { serveIn } from '../api/support';
import { account, create, listBook } from './support/list-book';

/** A LibreOffice that opens the files too, such as `soffice`; without it the local host alone does. */
const { SOFFICE } = process.env;

/** Names, domains and pages that a spreadsheet would make something else of. */
const book = listBook([
  account("'=1+1", 'one.example', 'first', "'=HYPERLINK(1)"),
  account('+Plus', 'plus.example', 'first', '@country'),
  account('-Minus', 'minus.example', 'second', '-1'),
  account('@Handle', 'handle.example', 'first', 'Germany', "'=cmd"),
  account('a;=b', 'semicolon.example', 'first', 'France'),
  account('Müller "x", GmbH', 'müller.example', 'second', 'Österreich'),
  account("'007", 'seven.example', 'first', '1,234'),
  account('1-2', 'dash.example', 'second', '3/4'),
  account('＝full', 'width.example', 'first', 'a\nb'),
  account('Plain', 'plain.example', 'first', 'Germany', 'https://linkedin.com/company/plain'),
]);

const files = (Object.keys(listTargets) as TargetId[]).flatMap((target) =>
  (['import', 'spreadsheet'] as const).map((file) => {
    const [all] = create(book, { target, file }).files;
    return { name: `${target} ${file}`, text: all?.text ?? '' };
  }),
);

/** As another program reads them. */
const rowsOf = (text: string) =>
  Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ',', skipEmptyLines: true }).data;

describe('the files of each target', () => {
  it('opened by the import of the local host: no formula, and every value as it was', () => {
    const plain = files.map(({ name, text }) => readCsv(name, text.replace(/^\uFEFF/, ''), 2026));
    const { document } = serveIn('Etc/UTC', 0, plain);
    for (const { name, text } of files) {
      const rows = rowsOf(text);
      expect(rows.length, name).toBeGreaterThan(4);
      expect(document.displayValues(name), name).toEqual(rows);
      for (const [row, cells] of rows.entries()) {
        for (const at of cells.keys()) {
          const cell = a1({ row: row + 1, column: at + 1, rows: 1, columns: 1 });
          expect(document.formula(name, cell), name).toBe('');
          expect(entered({}, cells[at] ?? '').formula ?? '', `${name}, typed in`).toBe('');
        }
      }
    }
  });

  it.runIf(SOFFICE)(
    'opened by LibreOffice with formulas allowed: none runs',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'lists-'));
      const control = { name: 'control', text: 'Company\r\n=1+1\r\n' };
      const all = [control, ...files];
      for (const [at, { text }] of all.entries()) writeFileSync(join(folder, `${at}.csv`), text);
      const filter = 'CSV:44,34,76,1,,0,false,true,false,false,false,0,true';
      execFileSync(SOFFICE as string, [
        ...['--headless', `-env:UserInstallation=file://${folder}/profile`],
        ...[`--infilter=${filter}`, '--convert-to', 'fods', '--outdir', folder],
        ...all.map((_, at) => join(folder, `${at}.csv`)),
      ]);
      const opened = all.map((_, at) => readFileSync(join(folder, `${at}.fods`), 'utf8'));
      rmSync(folder, { recursive: true });
      expect(opened[0]).toContain('table:formula');
      for (const [at, { name, text }] of files.entries()) {
        const cells = opened[at + 1] ?? '';
        expect(cells, name).not.toContain('table:formula');
        for (const [company = ''] of rowsOf(text).slice(1)) {
          if (/^[\p{L} ]+$/u.test(company)) expect(cells, name).toContain(`>${company}<`);
        }
      }
    },
    240_000,
  );
});
