import { describe, expect, it } from 'vitest';
import { steppingClock } from '../../../src/host/core/clock';
import { answering, openFixture, script } from '../support/open-fixture';

const SHEET = "SpreadsheetApp.getActive().getSheetByName('Accounts')";

describe('an execution', { timeout: 30_000 }, () => {
  it('builds the menu at opening and runs its items', async () => {
    const host = await openFixture();
    expect(host.menu()[0]?.items.map(({ kind, label }) => [kind, label])).toEqual([
      ['item', 'Write'],
      ['item', 'Ask…'],
      ['separator', ''],
      ['menu', 'More'],
    ]);
    await host.runMenu('Write');
    expect(host.displayValues('Accounts').map((row) => row[2])).toEqual(['', 'a', 'b']);
    await expect(host.runMenu('Nothing')).rejects.toThrow(/must be one of Write, Ask…, Fail/);
  });

  it('waits in prompt and alert until the person answers', async () => {
    const shown = answering();
    const later = <T>(value: T) => new Promise<T>((resolve) => setImmediate(() => resolve(value)));
    const dialogs = {
      ...shown.dialogs,
      prompt: () => later({ button: 'OK' as const, text: 'Ada' }),
      alert: () => later('YES' as const),
    };
    const host = await openFixture({ dialogs });
    await host.runMenu('Ask');
    expect(host.displayValues('Accounts')[0]?.[3]).toBe('Ada');
  });

  it('waits for formulas in flush and before it reads values', async () => {
    const host = await openFixture();
    const body = `const s = ${SHEET}; s.getRange('D1').setFormula('=SUM(B2:B)');`;
    expect(
      await script(host, `${body} SpreadsheetApp.flush(); return s.getRange('D1').getValue()`),
    ).toBe(160);
    expect(
      await script(
        host,
        `${SHEET}.getRange('B3').setValue(50); return ${SHEET}.getRange('D1').getValue()`,
      ),
    ).toBe(170);
  });

  it('does not deadlock where a custom function runs while a script waits', async () => {
    const host = await openFixture();
    const body = `${SHEET}.getRange('D1').setFormula('=SHOW(A2)'); SpreadsheetApp.flush(); return ${SHEET}.getRange('D1').getValue()`;
    expect(await script(host, body)).toBe('"Northwind"');
  });

  it('has a realm of its own: no state is left from the last one', async () => {
    const host = await openFixture();
    expect(await script(host, 'calls += 1; globalThis.left = 1; return calls')).toBe(1);
    expect(await script(host, 'calls += 1; return calls + typeof left')).toBe('1undefined');
  });

  it('gives its error to the one who started it', async () => {
    const host = await openFixture();
    await expect(host.runMenu('Fail')).rejects.toThrow('It failed on purpose');
  });

  it('ends after its time, even where it catches everything', async () => {
    const quick = await openFixture({ limits: { executionMs: 100 } });
    await expect(quick.run('forever', [])).rejects.toThrow('Exceeded maximum execution time');
    const host = await openFixture({ clock: steppingClock(0, 7_000) });
    await expect(host.run('callsForever', [])).rejects.toThrow('Exceeded maximum execution time');
    expect(host.serviceCalls()['Spreadsheet.getName']).toBe(25);
    await host.runMenu('Write');
  });

  it('sees the clock of the host', async () => {
    const host = await openFixture({ clock: steppingClock(Date.UTC(2025, 0, 15), 1000) });
    const body =
      'const before = Date.now(); Utilities.sleep(60000); return [new Date(before).toISOString(), new Date() - before]';
    const [before, passed] = (await script(host, body)) as [string, number];
    expect([before.slice(0, 10), passed]).toEqual(['2025-01-15', 61_000]);
  });

  it('holds a lock until it ends', async () => {
    const person = patientPerson();
    const host = await openFixture({ dialogs: person.dialogs });
    const lock = 'LockService.getDocumentLock()';
    const first = script(host, `${lock}.waitLock(0); SpreadsheetApp.getUi().alert('Held')`);
    await person.asked;
    await expect(script(host, `${lock}.waitLock(1)`)).rejects.toThrow(/Lock timeout/);
    expect(await script(host, `return ${lock}.tryLock(0) || ${lock}.hasLock()`)).toBe(false);
    const waiting = script(host, `return ${lock}.tryLock(20000)`);
    person.answer();
    await first;
    expect(await waiting).toBe(true);
  });
});

/** Someone who sees an alert (`asked`) and answers when told to. */
function patientPerson() {
  let see = () => {};
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    see = resolve;
  });
  const answered = new Promise<'OK'>((resolve) => {
    answer = () => resolve('OK');
  });
  const alert = () => {
    see();
    return answered;
  };
  return { dialogs: { ...answering().dialogs, alert }, asked, answer: () => answer() };
}

describe('google.script.run', { timeout: 30_000 }, () => {
  it('takes and gives plain data', async () => {
    const host = await openFixture();
    const data = { text: 'ä', list: [1, true, null], inner: { a: 1 } };
    expect(await host.run('echo', [data])).toEqual(data);
  });

  it.each([
    [[new Date(0)], /illegal value in property: 0/],
    [[{ at: new Date(0) }], /illegal value in property: at/],
    [[[() => 1]], /illegal value in property: 0/],
    [[new Map()], /illegal value in property: 0/],
  ])('refuses what is no plain data: %o', async (args, message) => {
    const host = await openFixture();
    await expect(host.run('echo', args)).rejects.toThrow(message);
  });

  it('refuses a Date that comes back', async () => {
    const host = await openFixture();
    await expect(script(host, 'return { at: [new Date()] }')).rejects.toThrow(
      /not a supported return type/,
    );
  });

  it('finds no function whose name ends in _, and none that is not there', async () => {
    const host = await openFixture();
    await expect(host.run('hidden_', [])).rejects.toThrow('Script function not found: hidden_');
    await expect(host.run('gone', [])).rejects.toThrow('Script function not found: gone');
  });
});

describe('service calls', { timeout: 30_000 }, () => {
  it('are counted, each of them', async () => {
    const host = await openFixture();
    host.resetServiceCalls();
    await host.runMenu('Write');
    expect(host.serviceCalls()).toEqual({
      'SpreadsheetApp.getActive': 1,
      'Spreadsheet.getSheetByName': 1,
      'Sheet.getRange': 1,
      'Range.setValues': 1,
    });
  });

  it.each([1, 2, 3, 4])('fail on demand at the call number %i, once', async (n) => {
    const host = await openFixture();
    const before = host.displayValues('Accounts');
    host.failOnCall(n, 'Service error');
    await expect(host.runMenu('Write')).rejects.toThrow('Service error');
    expect(host.displayValues('Accounts')).toEqual(before);
    await host.runMenu('Write');
    expect(host.displayValues('Accounts')[1]?.[2]).toBe('a');
  });
});
