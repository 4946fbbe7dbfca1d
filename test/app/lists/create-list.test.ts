import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { listTargets, type TargetId, targetOf } from '../../../src/app/list-targets';
import { FAILED } from '../../support/memory/memory-workbook';
import { account, create, HEADERS, listBook, preview, request } from './support/list-book';

const rows = [
  account('Northwind GmbH', 'https://www.northwind.de', 'first', 'Germany'),
  account('Northwind', '', 'second'),
  account(
    'Contoso, Inc.',
    'jo@contoso.com',
    'second',
    'US',
    'https://linkedin.com/company/contoso',
  ),
  account('Edge', 'n/a', 'first', 'Sweden'),
  account('Acme', 'acme.de', 'first'),
  account('Acme', 'acme.com', 'second'),
  account('Ministry', 'gov.example', 'excluded'),
  account('Ministry IT', 'it.gov.example', 'first'),
  account('Retailer', 'retail.example', 'none'),
];
const book = () => listBook(rows);
const read = (text: string) =>
  Papa.parse<string[]>(text.replace(/^\uFEFF/, '').trimEnd(), { delimiter: ',' }).data;
const findings = (view: { findings: readonly { kind: string; count: number }[] }) =>
  view.findings.map(({ kind, count }) => `${count} ${kind}`);

describe('a list', () => {
  const start = book();
  const made = create(start, { target: 'linkedin' });

  it('has one row a company, the best first, in the columns of its target', () => {
    expect(read(made.files[0]!.text)).toEqual([
      targetOf('linkedin').columns.map(([header]) => header),
      ['Northwind GmbH', 'northwind.de', 'northwind.de', '', '', 'Software', '', '', 'DE', ''],
      ['Edge', '', '', '', '', 'Software', '', '', 'SE', ''],
      ['Acme', 'acme.de', 'acme.de', '', '', 'Software', '', '', '', ''],
      [
        ...['Contoso, Inc.', 'contoso.com', 'contoso.com', 'https://linkedin.com/company/contoso'],
        ...['', 'Software', '', '', 'US', ''],
      ],
      ['Acme', 'acme.com', 'acme.com', '', '', 'Software', '', '', '', ''],
    ]);
    expect(made.files.map(({ name, rows }) => [name, rows])).toEqual([
      ['icp-linkedin-2026-06-30.csv', 5],
    ]);
  });

  it('tells what to look at before it is sent', () => {
    expect(made.view).toMatchObject({ companies: 5, from: 'from 7 accounts', excluded: 1 });
    expect(findings(made.view)).toEqual([
      '295 few',
      '1 merged',
      '1 by name only',
      '1 excluded elsewhere',
      '1 alike',
      '1 short names',
    ]);
  });

  it('stands in a tab with all that was told, every text a text', () => {
    const cells = start.values('ICP List');
    expect(cells[1]?.[0]).toBe('! 5 companies for LinkedIn company list');
    const texts = cells.map((row) => row.filter((cell) => cell !== '').join(' · '));
    expect(texts).toContain(
      '1 pair looks alike by name or domain: one company twice, or one group? · Acme (acme.de) – Acme (acme.com) (same name, two domains)',
    );
    expect(texts).toContain('Ministry IT · 9 · left out: excluded in another row');
    expect(texts).toContain(
      'Contoso, Inc. · contoso.com · contoso.com · https://linkedin.com/company/contoso · Software · US · Tier 2 · 75',
    );
    const { tabs } = start.picture();
    const formats = Object.values(tabs['ICP List'] ?? {}).filter((text) =>
      text.includes('Northwind'),
    );
    expect(formats.every((text) => text.includes('| @ |'))).toBe(true);
  });

  it('is one thing to look at first and another to make', () => {
    const fresh = book();
    const seen = preview(fresh, { target: 'linkedin' });
    expect(fresh.tabs()).toEqual(['Accounts', 'ICP Config']);
    expect(seen).toEqual(made.view);
  });

  it('is narrowed down in the words of the operators; what is unknown is not on it', () => {
    const conditions = [{ field: 'Country', operator: 'country is any of', value: 'DACH' }];
    const { files } = create(book(), { conditions });
    expect(read(files[0]!.text).map(([name]) => name)).toEqual(['Company', 'Northwind GmbH']);
    const refused = (list: Parameters<typeof preview>[1]) => () => preview(book(), list);
    const other = (part: object) => ({ conditions: [{ ...conditions[0]!, ...part }] });
    expect(refused(other({ field: 'Nation' }))).toThrow(/^Field must be a header of the accounts/);
    expect(refused(other({ operator: 'is like' }))).toThrow(/must be/);
    expect(refused(other({ value: '' }))).toThrow(/must be/);
    expect(refused({ tiers: ['Tier 9'] })).toThrow('Tier must be one of "Tier 1", "Tier 2"');
    expect(refused({ tiers: ['Excluded'] })).toThrow('got "Excluded"');
    expect(refused({ target: 'toString' })).toThrow(/^Target must be/);
    expect(refused({ target: 'facebook' })).toThrow(/^Target must be/);
  });

  it('is filled up with the best of the next tiers', () => {
    const { view, files } = create(book(), { tiers: ['Tier 1'], fillTo: 4 });
    expect([view.companies, view.from]).toEqual([4, 'from 4 accounts and the best 1 of Tier 2']);
    expect(read(files[0]!.text)[4]?.[0]).toBe('Contoso, Inc.');
  });
});

describe('each target', () => {
  it.each(Object.keys(listTargets) as TargetId[])('gets its columns, read back: %s', (id) => {
    const target = targetOf(id);
    const { files, view } = create(book(), { target: id });
    const [headers = [], ...lines] = read(files[0]!.text);
    const known = target.columns.map(([header]) => header);
    expect(headers.every((header) => known.includes(header))).toBe(true);
    if (target.keepsHeaders) expect(headers).toEqual(known);
    expect(lines.length).toBe(view.companies);
    expect(lines.every((line) => line.length === headers.length)).toBe(true);
    const needsDomain = target.needs === 'domain' || target.needs === 'name and domain';
    expect(view.companies).toBe(needsDomain ? 4 : 5);
    expect(findings(view).includes('1 left out')).toBe(needsDomain);
    expect(target.source).not.toBe('');
    expect(target.seen).toMatch(/^20\d\d-\d\d$/);
  });

  it('that takes people only is none, and the list to join says so', () => {
    const names = Object.values(listTargets).map(({ name }) => name as string);
    expect(names.some((name) => /Google|Meta|Reddit|TikTok|X\b/.test(name))).toBe(false);
    expect(targetOf('contacts').note).toMatch(/take people/);
  });

  it('gets no more than it takes, the best first', () => {
    const many = Array.from({ length: 1_002 }, (_, at) => {
      return account(`Company ${at}`, `company${at}.example`, at === 1_001 ? 'first' : 'second');
    });
    const { view, files } = create(listBook(many), { target: 'navigator' });
    expect(findings(view)).toContain('2 many');
    expect(files[0]?.rows).toBe(1_000);
    expect(read(files[0]!.text)[1]?.[0]).toBe('Company 1001');
  });

  it('gets HubSpot profiles by rank, and those that left without one', () => {
    const start = book();
    expect(read(create(start, { target: 'hubspot' }).files[0]!.text).slice(0, 2)).toEqual([
      ['Company name', 'Company domain name', 'hs_ideal_customer_profile', 'hs_is_target_account'],
      ['Northwind GmbH', 'northwind.de', 'tier_1', 'true'],
    ]);
    start.type('Accounts', 'C2', 'Retail');
    start.type('Accounts', 'C3', 'Retail');
    const { files } = create(start, { target: 'hubspot' });
    const removed = files.find(({ holds }) => holds === 'removed');
    expect(read(removed!.text)[1]).toEqual(['Northwind GmbH', 'northwind.de', '', 'false']);
  });
});

describe('what can not be used', () => {
  const risky = [
    account('@Handle', 'handle.example', 'first'),
    account('+Plus', 'plus.example', 'first', '-1'),
    account('Fine', 'fine.example', 'first', '@country'),
    account('', '', 'first'),
  ];

  it('is left out of a file for import, or left blank, and told', () => {
    const { files, view } = create(listBook(risky));
    expect(read(files[0]!.text).map((line) => line.slice(0, 2))).toEqual([
      ['Company', 'Domain'],
      ['Fine', 'fine.example'],
    ]);
    expect(files[0]!.text).not.toContain('@country');
    expect(findings(view)).toEqual(['1 left out', '2 left out', '1 refused']);
    expect(view.findings.map(({ text }) => text)).toContain(
      'left out: a name that would run as a formula. A file for a spreadsheet keeps it',
    );
  });

  it('is on one for a spreadsheet, where nothing runs, and in no file for import later', () => {
    const start = listBook(risky);
    const { files, view } = create(start, { file: 'spreadsheet' });
    expect(read(files[0]!.text).map((line) => line.slice(0, 3))).toEqual([
      ['Company', 'Domain', 'Country'],
      ["'@Handle", 'handle.example', ''],
      ["'+Plus", 'plus.example', '-1'],
      ['Fine', 'fine.example', "'@country"],
    ]);
    expect(start.values('ICP List').flat()).toContain('@Handle');
    expect(findings(view)).toEqual(['1 left out']);
    start.type('Accounts', 'C4', 'Retail');
    const [all, removed] = create(start, { tiers: ['Tier 1', 'Tier 2'], file: 'import' }).files;
    expect(all?.rows).toBe(0);
    expect(removed?.holds).toBe('removed');
    expect(read(removed!.text).map((line) => line.slice(0, 3))).toEqual([
      ['Company', 'Domain', 'Country'],
      ['Fine', 'fine.example', ''],
    ]);
  });

  it('is a list of nobody, accounts without the column, a tab that is not there', () => {
    const nobody = listBook([account('Retailer', 'retail.example', 'none')]);
    expect(() => create(nobody)).toThrow(
      'List must be of at least one company, got no account (Tier 1, Tier 2; nothing was written)',
    );
    expect(nobody.tabs()).toEqual(['Accounts', 'ICP Config']);
    expect(() => create(listBook([]))).toThrow(/^List must be/);
    const bare = listBook([['Acme', 'Software', 320]], ['Account', 'Industry', 'Employees']);
    expect(() => create(bare, { target: 'hubspot' })).toThrow(
      'List must be of accounts with a domain for HubSpot companies, got no column that holds domains, web or e-mail addresses (Accounts)',
    );
    expect(create(bare, { target: 'linkedin' }).view.companies).toBe(1);
    const gone = book();
    gone.remove('Accounts');
    expect(() => create(gone)).toThrow(/^Accounts sheet must be/);
  });
});

describe('a list that is made again', () => {
  const later = () => {
    const start = book();
    create(start, { target: 'linkedin' });
    return start;
  };

  it('says that nothing changed, to whoever makes it', () => {
    const start = later();
    const { summary, files, view } = create(start, { target: 'linkedin' });
    expect(summary).toContain(
      'the same companies as before: nothing added or removed since 30 Jun 2026',
    );
    expect(files.map(({ holds }) => holds)).toEqual(['all']);
    expect(view.earlier).toMatchObject({ companies: 5, added: 0, removed: 0 });
    expect(start.values('ICP List Log').length).toBe(3);
  });

  it('says who came and who went, as files of their own', () => {
    const start = later();
    start.type('Accounts', 'C6', 'Retail');
    start.type('Accounts', 'C10', 'Software');
    start.type('Accounts', 'D10', '320');
    const { summary, files } = create(start, { target: 'linkedin' });
    expect(summary).toContain('1 added, 1 removed since 30 Jun 2026');
    expect(files.map(({ name, rows }) => [name, rows])).toEqual([
      ['icp-linkedin-2026-06-30.csv', 5],
      ['icp-linkedin-2026-06-30-added.csv', 1],
      ['icp-linkedin-2026-06-30-removed.csv', 1],
    ]);
    expect(files.slice(1).map(({ text }) => read(text)[1]?.slice(0, 2))).toEqual([
      ['Retailer', 'retail.example'],
      ['Acme', 'acme.de'],
    ]);
    const log = start.values('ICP List Log');
    expect(log[2]?.slice(4, 9)).toEqual(['LinkedIn company list', 'Tier 1, Tier 2', 5, 1, 1]);
  });

  it('says of who went all that the accounts still say, and who is in them no more', () => {
    const start = book();
    create(start, { tiers: ['Tier 1'], target: 'plain' });
    start.type('Accounts', 'C2', 'Retail');
    start.type('Accounts', 'D2', '5');
    start.type('Accounts', 'A5', 'Corner');
    const { summary, files } = create(start, { tiers: ['Tier 1'], target: 'plain' });
    const [headers, ...lines] = read(files.find(({ holds }) => holds === 'removed')!.text);
    expect(headers).toEqual([
      ...['Company', 'Domain', 'Country', 'Industry', 'Employees', 'ICP Tier', 'ICP Score'],
    ]);
    expect(lines).toEqual([
      ['Northwind GmbH', 'northwind.de', 'Germany', 'Retail', '5', 'Not ICP', '0.0'],
      ['Edge', '', 'Sweden', '', '', '', ''],
    ]);
    expect(summary).toContain(
      '1 removed company is no longer in Accounts: the file has only what the last list knew of it.',
    );
    const texts = start.values('ICP List').map((row) => row.slice(0, 3).join(' · '));
    expect(texts).toContain('Company · Domain · Tier now');
    expect(texts).toContain('Northwind GmbH · northwind.de · Not ICP');
    expect(texts).toContain('Edge ·  · no longer in the accounts');
  });

  it('is another one for another target, other accounts, another definition', () => {
    const start = later();
    expect(create(start, { target: 'plain' }).view.earlier).toBeUndefined();
    expect(create(start, { target: 'linkedin', tiers: ['Tier 1'] }).view.earlier).toBeUndefined();
    start.ask({ action: 'copy', name: '', newName: 'PLG' });
    const other = { ...request({ target: 'linkedin' }), name: 'PLG' };
    expect(start.ask({ action: 'createList', ...other })).toMatchObject({ ok: true });
    expect(start.values('ICP List Log').map((row) => row[2])).toEqual([
      'Definition',
      'ICP Config',
      'ICP Config',
      'ICP Config',
      'ICP Config (PLG)',
    ]);
  });

  it('says so where the log was edited, and counts again from there', () => {
    const start = later();
    start.type('ICP List Log', 'K2', '[["northwind.de"');
    const edited = create(start, { target: 'linkedin' });
    expect(findings(edited.view)).toContain('1 unreadable log');
    expect(edited.files.map(({ holds }) => holds)).toEqual(['all']);
    expect(create(start, { target: 'linkedin' }).view.earlier).toMatchObject({ added: 0 });
  });

  it('finds the columns of the log by their headers; those of others stay', () => {
    const start = later();
    start.type('ICP List Log', 'A1', 'Remark');
    start.type('ICP List Log', 'L1', 'Made at');
    start.type('ICP List Log', 'A2', 'Ours');
    create(start, { target: 'linkedin' });
    const log = start.values('ICP List Log');
    expect(log[1]?.[0]).toBe('Ours');
    expect(log[2]?.[0]).toBe('');
    expect(log[2]?.[11]).toBe('2026-06-30 09:00');
  });

  it('stands again where its tab was deleted; one that was renamed stays too', () => {
    const start = later();
    start.remove('ICP List');
    create(start, { target: 'linkedin' });
    expect(start.tabs()).toContain('ICP List');
    start.remove('ICP List Log');
    const alone = create(start, { target: 'linkedin' });
    expect(alone.view.earlier).toBeUndefined();
    expect(start.values('ICP List Log').length).toBe(2);
  });

  it('leaves a tab that somebody has under its name, and says where it stands', () => {
    const start = book();
    start.duplicate('Accounts', 'ICP List');
    const { summary } = create(start, { target: 'linkedin' });
    expect(summary).toContain('Written into ICP List 2, since ICP List is yours.');
    expect(start.values('ICP List')).toEqual(start.values('Accounts'));
    expect(create(start, { target: 'linkedin' }).summary).toContain('ICP List 2');
    expect(start.tabs()).not.toContain('ICP List 3');
  });

  it('with more companies than a cell of the log can hold goes on in the next ones', () => {
    const many = Array.from({ length: 1_300 }, (_, at) =>
      account(`Company number ${at}`, `company-number-${at}.example`, 'first'),
    );
    const start = listBook(many, HEADERS);
    create(start, { target: 'linkedin' });
    const [headers = [], line = []] = start.values('ICP List Log');
    expect(headers.slice(9)).toEqual(['Asked', 'Members', 'Members 2']);
    expect(line.slice(9).every((part) => String(part).length <= 45_000)).toBe(true);
    const again = create(start, { target: 'linkedin' });
    expect(again.view.earlier).toMatchObject({ companies: 1_300, added: 0, removed: 0 });
  });
});

describe('a service call that fails', () => {
  it('leaves the accounts as they are, and never a list in the log that is not there', () => {
    const start = book();
    create(start, { target: 'linkedin' });
    start.type('Accounts', 'C10', 'Software');
    const accounts = start.picture().tabs.Accounts;
    const whole = start.copy();
    create(whole, { target: 'linkedin' });
    const calls = whole.calls();
    const list = whole.values('ICP List');
    const outcomes = { old: 0, new: 0, unlogged: 0 };
    for (let call = 1; call <= calls; call++) {
      const one = start.copy();
      one.fail({ kind: 'for good', call });
      const answer = one.ask({ action: 'createList', ...request({ target: 'linkedin' }) });
      const told = 'error' in answer ? answer.error : 'summary' in answer ? answer.summary : '';
      expect(told).toContain(FAILED);
      expect(one.picture().tabs.Accounts).toEqual(accounts);
      const isLogged = one.values('ICP List Log').length === 3;
      const lists = one.tabs().filter((tab) => /^ICP (?:List|replaced)$/.test(tab));
      const isNew = lists.some((tab) => JSON.stringify(one.values(tab)) === JSON.stringify(list));
      if (isLogged) expect(isNew, `call ${call}`).toBe(true);
      outcomes[isLogged ? 'new' : isNew ? 'unlogged' : 'old'] += 1;
      create(one, { target: 'linkedin' });
      if (!isLogged) expect(one.values('ICP List'), `call ${call}`).toEqual(list);
    }
    expect(outcomes.old).toBeGreaterThan(0);
    expect(outcomes.new).toBeGreaterThan(0);
  });
});
