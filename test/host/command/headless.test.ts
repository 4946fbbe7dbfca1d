import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runHeadless } from '../../../src/host/command/headless';
import { parseOptions } from '../../../src/host/command/options';
import { builtHost } from '../support/built-host';
import { FIXTURE_ADDON } from '../support/open-fixture';

const CSV = 'Name;Size;Code\r\n"Northwind; Inc";120;007\r\nContoso;40;"=1+1"\r\n';

async function run(...args: string[]) {
  await builtHost();
  const base = await mkdtemp(join(tmpdir(), 'headless-'));
  onTestFinished(() => rm(base, { recursive: true }));
  const input = join(base, 'in');
  const out = join(base, 'out');
  await mkdir(input);
  await writeFile(join(input, 'Accounts.csv'), CSV);
  const printed: string[] = [];
  const given = args.map((arg) => (arg === 'OUT' ? out : arg));
  const done = runHeadless(parseOptions([input, ...given]), FIXTURE_ADDON, (line) =>
    printed.push(line),
  );
  return { done, printed, input, out };
}

describe('the local host without a browser', { timeout: 30_000 }, () => {
  it('writes every tab as it is shown, and leaves the input alone', async () => {
    const { done, input, out } = await run('--formula', 'Accounts!E1', '=SHOW(B2)', '--out', 'OUT');
    await done;
    expect(await readFile(join(out, 'Accounts.csv'), 'utf8')).toBe(
      'Name,Size,Code,,120\nNorthwind; Inc,120,007,,\nContoso,40,=1+1,,\n',
    );
    expect(await readFile(join(input, 'Accounts.csv'), 'utf8')).toBe(CSV);
    expect(await readdir(input)).toEqual(['Accounts.csv']);
  });

  it('neutralises what a spreadsheet would run, where it is asked to', async () => {
    const { done, out } = await run('--formula', 'Accounts!E2', '=40-45', '--out', 'OUT', '--safe');
    await done;
    expect(await readFile(join(out, 'Accounts.csv'), 'utf8')).toBe(
      'Name,Size,Code,,\n"Northwind; Inc",120,007,,-5\nContoso,40,\'=1+1,,\n',
    );
  });

  it('prints the tabs that changed, and the dialogs with their answers', async () => {
    const { done, printed } = await run('--run', 'Ask…', '--answer', 'Ada');
    await done;
    expect(printed).toEqual([
      'Name: Your name? → Ada',
      'Sure?: Write it? → YES',
      '# Accounts\nName,Size,Code,Ada\nNorthwind; Inc,120,007,\nContoso,40,=1+1,\n',
    ]);
  });

  it('prints the beginning of a long cell, and writes the whole', async () => {
    const long = ['--formula', 'Accounts!E1', '=REPT("x", 500)'];
    const printing = await run(...long);
    await printing.done;
    expect(printing.printed[0]).toContain(`,${'x'.repeat(119)}…\n`);
    const writing = await run(...long, '--out', 'OUT');
    await writing.done;
    const written = await readFile(join(writing.out, 'Accounts.csv'), 'utf8');
    expect(written).toContain(`,${'x'.repeat(500)}\n`);
  });

  it('prints nothing where nothing changed', async () => {
    const { done, printed } = await run('--run', 'Ask', '--answer', 'Ada', '--answer', 'no');
    await done;
    expect(printed.length).toBe(2);
  });

  it('prints what an action found, said under its own name, and goes on', async () => {
    const { done, printed } = await run('--run', 'Look…', '--run', 'Ask', '--answer', 'Ada');
    await done;
    expect(printed.slice(0, 2)).toEqual([
      'Look: Nothing is to be done → OK',
      'Name: Your name? → Ada',
    ]);
  });

  it('writes what was done before a step that fails, and does none after it', async () => {
    const { done, printed, out } = await run(
      ...['--formula', 'Accounts!E1', '=1', '--run', 'Refuse', '--formula', 'Accounts!F1', '=2'],
      ...['--out', 'OUT'],
    );
    await expect(done).rejects.toThrow('"Refuse" was refused: see its message');
    expect(printed).toEqual(['Fixture: The list must be shorter → OK']);
    expect(await readFile(join(out, 'Accounts.csv'), 'utf8')).toBe(
      'Name,Size,Code,,1\nNorthwind; Inc,120,a,,\nContoso,40,b,,\n',
    );
  });

  it.each([
    ['=RUN("throw new Error(1)")', /E1: #ERROR! /],
    ['=NOTHING(1)', /E1: #NAME\?/],
    ['=Gone!A1', /E1: #VALUE!/],
  ])('fails at the formula %s, and writes all the same', async (formula, message) => {
    const { done, out } = await run('--formula', 'Accounts!E1', formula, '--out', 'OUT');
    await expect(done).rejects.toThrow(message);
    expect(await readFile(join(out, 'Accounts.csv'), 'utf8')).toContain('#');
  });

  it('cancels a question that nobody answers, says so, and fails', async () => {
    const { done, printed } = await run('--run', 'Choose');
    await expect(done).rejects.toThrow('"Choose" asked what no --answer answers');
    expect(printed).toEqual(['Fixture: Overwrite? → CANCEL (no --answer)']);
    const answered = await run('--run', 'Choose', '--answer', 'cancel');
    await answered.done;
    expect(answered.printed).toEqual(['Fixture: Overwrite? → CANCEL']);
  });

  it.each([
    [['--run', 'Fail'], 'It failed on purpose'],
    [['--run', 'Gone'], /Menu item must be one of [^()]*, got Gone$/],
    [['--add-on', '--run', 'Ask…'], /one of Help, got Ask… \(from the Marketplace only/],
    [['--as', 'viewer', '--run', 'Ask…'], /^A viewer has no menu: /],
    [['--formula', 'E1', '=1'], /must name a tab and a cell/],
    [['--formula', 'Accounts!E1', '=RUN("throw new Error(\'Wrong call\')")'], /#ERROR! Wrong call/],
    [
      ['--run', 'Ask', '--answer', 'Ada', '--answer', 'perhaps'],
      /must be one of YES, NO, got perh/,
    ],
  ])('fails with the message: %j', async (args, message) => {
    const { done } = await run(...args);
    await expect(done).rejects.toThrow(message);
  });
});
