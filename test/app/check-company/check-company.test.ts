import { describe, expect, it } from 'vitest';
import { columnLetters } from '../../../src/definition/a1';
import { readAccount } from '../../../src/sidebar/model/account-reading';
import { tab } from '../../host/support/open-fixture';
import { asker, companyBook, germanDefinition, HEADERS } from './support/company-book';

const place = (checked: ReturnType<ReturnType<typeof asker>['check']>) =>
  readAccount(germanDefinition, checked.account);

describe('the form of a company', () => {
  it('names it first, then asks by weight, with the values that are known', () => {
    const { names, fields, sheet } = asker(companyBook()).form();
    expect(sheet).toBe('Firmen');
    expect(names.map(({ header }) => header)).toEqual(['Firma', 'Webseite']);
    expect(fields.map(({ header, share }) => [header, share])).toEqual([
      ['Mitarbeiter', 0.4],
      ['Branche', 0.3],
      ['Land', 0.1],
      ['Letzter Besuch', 0.1],
      ['Umsatz', 0.1],
    ]);
    expect(fields[1]?.values).toEqual(['Maschinenbau', 'Software', 'Behörde', 'Handel']);
    expect(fields[2]?.values).toContain('Deutschland');
  });

  it('is there before any account, and before any tab of accounts', () => {
    const none = asker(companyBook(germanDefinition, tab('Firmen', HEADERS)));
    expect(none.form().fields).toHaveLength(5);
    const nowhere = asker(companyBook(germanDefinition, tab('Anderes', ['x'])));
    expect(nowhere.form().names.map(({ header }) => header)).toEqual(['Company']);
    expect(place(nowhere.check([['Mitarbeiter', '60']])).tier).toBe('Tier 1');
  });
});

describe('a company that is checked', () => {
  const book = companyBook();
  const { check } = asker(book);

  it('is read as the list is: sizes, decimal commas, dates, countries', () => {
    const checked = check([
      ['Firma', 'Acme AG'],
      ['Mitarbeiter', '51-200'],
      ['Branche', 'maschinenbau'],
      ['Land', 'Austria'],
      ['Letzter Besuch', '1.6.2026'],
      ['Umsatz', '2.600.000,50'],
    ]);
    expect(checked.account).toMatchObject({ label: 'Acme AG', criteria: [1, 1, 1, 1, 1] });
    expect(place(checked)).toMatchObject({ score: 100, tier: 'Tier 1', low: 100, high: 100 });
    expect(checked.asks).toEqual([]);
  });

  it('tells dates by the order of the locale', () => {
    expect(check([['Letzter Besuch', '6/1/2026']]).account.criteria[3]).toBeLessThan(1);
    expect(check([['Letzter Besuch', '1/6/2026']]).account.criteria[3]).toBe(1);
  });

  it('asks next what could change the tier, and says what it would do', () => {
    const { asks } = check([['Branche', 'Software']]);
    expect(asks[0]).toEqual({
      header: 'Mitarbeiter',
      share: 0.4,
      changesTier: true,
      outcomes: [
        { values: ['under 51'], tier: 'Tier 3', score: 42.9 },
        { values: ['over 500'], tier: 'Tier 3', score: 42.9 },
      ],
    });
    expect(asks.map(({ header }) => header)).toEqual([
      'Mitarbeiter',
      'Land',
      'Letzter Besuch',
      'Umsatz',
    ]);
  });

  it('asks for what excludes, and for what is too little known', () => {
    const { asks } = check([['Mitarbeiter', '100']]);
    expect(asks[0]?.header).toBe('Branche');
    expect(asks[0]?.outcomes).toEqual([
      { values: ['anything else'], tier: 'Tier 3', score: 57.1 },
      { values: ['Behörde'], tier: 'Excluded', score: null },
    ]);
    expect(check([]).asks.map(({ header }) => header)).toEqual(HEADERS.slice(2, 7));
    expect(place(check([]))).toMatchObject({ tier: 'Needs data', low: 0, high: 100 });
  });

  it('says which cells can’t be read', () => {
    expect(check([['Letzter Besuch', 'neulich']]).unread).toEqual([
      'Letzter Besuch: "neulich" can’t be read, so it counts as not known. Write dates as 2026-05-15.',
    ]);
  });

  it('is found in the list by its domain, however it is written, and by its name', () => {
    expect(check([['Webseite', 'https://www.nordwind.de/kontakt']]).same).toEqual([
      { row: 0, sheetRow: 2, label: 'Nordwind GmbH', isSure: true, place: '100.0, Tier 1' },
    ]);
    expect(check([['Firma', 'NORDWIND AG']]).same).toMatchObject([{ row: 0, isSure: false }]);
    expect(check([['Firma', 'nordwind GMBH']]).same).toMatchObject([{ row: 0, isSure: true }]);
    expect(check([['Firma', 'Stadt']]).same).toEqual([]);
    expect(check([['Webseite', 'ulm.de']]).same).toMatchObject([
      { sheetRow: 4, isSure: true, place: 'Excluded' },
    ]);
  });
});

describe('a text that no account has', () => {
  const branches = ['devtools', 'FinTech', 'HealthTech', 'DevTools', 'FinTech', 'DevTools'];
  const accounts = tab(
    'Firmen',
    HEADERS,
    ...branches.map((branch, at) => [`Firma ${at}`, `f${at}.example`, 60, branch, 'AT']),
    ['Firma 6', 'f6.example', 60, 'HealthTech', 'AT'],
  );
  const { check } = asker(companyBook(germanDefinition, accounts));

  it('is told where the column has few, the likest of them first', () => {
    expect(check([['Branche', 'Developer Tools']]).unlisted).toEqual([
      { header: 'Branche', text: 'Developer Tools', values: ['DevTools', 'FinTech', 'HealthTech'] },
    ]);
    expect(check([['Branche', 'HeathTech']]).unlisted).toMatchObject([
      { values: ['HealthTech', 'DevTools', 'FinTech'] },
    ]);
  });

  it('is not told of what an account or a condition has, nor of names and numbers', () => {
    expect(check([['Branche', 'FINTECH']]).unlisted).toEqual([]);
    expect(check([['Branche', 'Maschinenbau']]).unlisted).toEqual([]);
    expect(check([['Branche', 'n/a']]).unlisted).toEqual([]);
    expect(
      check([
        ['Firma', 'Neu'],
        ['Mitarbeiter', '7'],
        ['Land', 'Peru'],
      ]).unlisted,
    ).toEqual([]);
    expect(asker(companyBook()).check([['Branche', 'Neu']]).unlisted).toEqual([]);
  });

  it('is looked for in all accounts, those far below too', () => {
    const rows = Array.from({ length: 600 }, (_, at) => [
      ...[`Firma ${at}`, `f${at}.example`, 60, at === 599 ? 'Robotik' : (branches[at % 6] ?? '')],
    ]);
    const long = asker(companyBook(germanDefinition, tab('Firmen', HEADERS, ...rows)));
    expect(long.check([['Branche', 'Robotik']]).unlisted).toEqual([]);
    expect(long.check([['Branche', 'Robotic']]).unlisted).toMatchObject([
      { values: ['Robotik', 'DevTools', 'FinTech', 'HealthTech'] },
    ]);
  });

  it('is a single item where cells hold lists', () => {
    const rows = Array.from({ length: 9 }, (_, at) => [
      ...[`Firma ${at}`, `f${at}.example`, 60, at % 2 ? 'SAP; dbt' : 'dbt; HubSpot'],
    ]);
    const lists = asker(companyBook(germanDefinition, tab('Firmen', HEADERS, ...rows)));
    expect(lists.check([['Branche', 'dbt; Hubspto']]).unlisted).toEqual([
      { header: 'Branche', text: 'Hubspto', values: ['HubSpot', 'dbt', 'SAP'] },
    ]);
    expect(lists.check([['Branche', 'dbt; Snowflake']]).unlisted).toEqual([]);
  });
});

describe('what is pasted', () => {
  const { paste } = asker(companyBook());

  it('is taken by labels, in any of the languages, and what is left is told', () => {
    const { taken, left } = paste(
      [
        'Hallo, bitte um ein Angebot.',
        'Name: Jo Doe',
        'Company name: Acme AG',
        'Employees:',
        '250',
        'Industry = Software',
        'E-mail: jo@acme.example',
        'Budget: 10.000',
      ].join('\r\n'),
    );
    expect(new Map(taken)).toEqual(
      new Map([
        ['Firma', 'Acme AG'],
        ['Mitarbeiter', '250'],
        ['Branche', 'Software'],
        ['Webseite', 'acme.example'],
      ]),
    );
    expect(left.map(({ text }) => text)).toEqual([
      'Budget: 10.000',
      'Hallo, bitte um ein Angebot.',
      'Name: Jo Doe',
      'E-mail: jo@acme.example',
    ]);
  });

  it('is counted whole: what could be a field first, what a mail carries by itself last', () => {
    const { taken, left } = paste(
      [
        ...['From: jo@acme.example', 'Betreff: Anfrage 7', 'Sent: Monday', 'Hi team,'],
        ...['Name: Jo', 'Job title: Buyer', 'Email: jo@acme.example', 'Firma: Acme AG'],
        ...['Seats needed', '51-200', 'How did you hear about us? A partner', 'Besuch: bald'],
        ...Array.from({ length: 9 }, (_, at) => `Line ${'x'.repeat(at + 1)}`),
      ].join('\n'),
    );
    expect(taken).toContainEqual(['Firma', 'Acme AG']);
    expect(left.map(({ text }) => text)).toEqual([
      ...['51-200', 'Besuch: bald'],
      ...['Job title: Buyer', 'How did you hear about us? A partner'],
      ...['Hi team,', 'Name: Jo', 'Email: jo@acme.example', 'Seats needed'],
      ...Array.from({ length: 9 }, (_, at) => `Line ${'x'.repeat(at + 1)}`),
      ...['From: jo@acme.example', 'Betreff: Anfrage 7', 'Sent: Monday'],
    ]);
    expect(left.find(({ text }) => text.startsWith('How'))?.value).toBe('A partner');
    expect(left[0]?.value).toBe('51-200');
    const lines = Array.from({ length: 99 }, (_, at) => 'x'.repeat((at % 50) + 1));
    const many = paste(`Firma: Acme AG\n${lines.join('\n')}`);
    expect([many.left.length, many.leftCount]).toEqual([30, 50]);
  });

  it.each(['Number of employees', 'Anzahl Mitarbeiter', 'Company size', 'Headcount', 'FTEs'])(
    'takes a size by any of its names: %s',
    (label) => {
      expect(paste(`Firma: Acme AG\n${label}: 51-200`).taken).toContainEqual([
        'Mitarbeiter',
        '51-200',
      ]);
      expect(paste(`Firma: Acme AG\n${label}?\n51-200`).taken).toContainEqual([
        'Mitarbeiter',
        '51-200',
      ]);
    },
  );

  it('is taken by its header row, else by the order of the columns', () => {
    expect(paste('Größe\tFirma\tUnsinn\n51-200\tAcme AG\tja').taken).toEqual([
      ['Mitarbeiter', '51-200'],
      ['Firma', 'Acme AG'],
    ]);
    expect(paste('Größe\tFirma\tUnsinn\n51-200\tAcme AG\tja').left).toEqual([
      { text: 'ja', value: 'ja' },
    ]);
    expect(paste('Acme AG;acme.example;"51;200";;Schweiz').taken).toEqual([
      ['Firma', 'Acme AG'],
      ['Webseite', 'acme.example'],
      ['Mitarbeiter', '51;200'],
      ['Land', 'Schweiz'],
    ]);
  });

  it('may be one name, one address, or nothing to go by', () => {
    expect(paste('Acme AG').taken).toEqual([['Firma', 'Acme AG']]);
    expect(paste('jo@acme.example').taken).toEqual([['Webseite', 'acme.example']]);
    expect(paste('jo@gmail.com').taken).toEqual([['Firma', 'jo@gmail.com']]);
    const sentence = 'Wir suchen seit Monaten nach einer Lösung dafür';
    expect(paste(sentence)).toEqual({
      taken: [],
      left: [{ text: sentence, value: sentence }],
      leftCount: 1,
    });
    expect(paste('')).toEqual({ taken: [], left: [], leftCount: 0 });
    const mail = paste('From: Jo Doe\nSubject: Hi\nJob title: Buyer');
    expect(mail).toMatchObject({ taken: [], leftCount: 3 });
  });
});

describe('a definition that is large, or broken', () => {
  const fields = Array.from({ length: 60 }, (_, at) => `Merkmal ${at + 1}`);
  const large = {
    ...germanDefinition,
    criteria: fields.map((field, at) => ({
      ...germanDefinition.criteria[1]!,
      ...{ id: `C${at + 1}`, field, points: 60 - at },
    })),
    exclusions: [],
    fields: [],
  };

  it('asks for all of its fields, the weightiest first', () => {
    const book = companyBook(large, tab('Firmen', ['Firma', ...fields], ['Nordwind', 'Software']));
    const { form, check } = asker(book, large);
    expect(form().fields.map(({ header }) => header)).toEqual(fields);
    const { asks } = check(fields.slice(0, 40).map((field) => [field, 'Software'] as const));
    expect(asks.map(({ header }) => header)).toEqual(fields.slice(40));
  });

  it('is told with its cell, and nothing is checked or added', () => {
    const book = companyBook();
    const config = book.values('ICP Config');
    const row = config.findIndex((cells) => cells.includes('C1')) + 1;
    const headers = config.find((cells) => cells.includes('Points')) ?? [];
    const cell = `${columnLetters(headers.indexOf('Points'))}${row}`;
    book.type('ICP Config', cell, 'abc');
    for (const action of ['checkForm', 'check', 'addAccount'] as const) {
      const cells: [string, string][] = [['Firma', 'Acme']];
      const draft = { name: '', definition: germanDefinition };
      const request =
        action === 'addAccount'
          ? { action, name: '', cells }
          : action === 'check'
            ? { action, ...draft, cells }
            : { action, ...draft };
      const answer = book.ask(request);
      expect(answer).toMatchObject({ ok: false, problems: [{ cell: `ICP Config!${cell}` }] });
    }
    expect(book.values('Firmen')).toHaveLength(4);
  });
});

describe('a company that an override is for', () => {
  it('has its tier, in no row yet and in the list', () => {
    const key = { role: 'Account key' as const, header: 'Webseite', values: '' };
    const definition = {
      ...germanDefinition,
      deals: [key, ...germanDefinition.deals.filter(({ role }) => role !== 'Account key')],
      overrides: ['acme.example', 'krueger.example'].map((account) => ({
        ...{ account, tier: 'Tier 1', reason: 'Board', by: 'Ada', until: undefined },
      })),
    };
    const { check } = asker(companyBook(definition), definition);
    const { account, asks } = check([
      ['Webseite', 'www.acme.example'],
      ['Mitarbeiter', '5'],
      ['Branche', 'Handel'],
    ]);
    expect(account.override?.held?.tier).toBe('Tier 1');
    expect(asks).toEqual([]);
    expect(check([['Webseite', 'andere.example']]).account.override).toBeUndefined();
    expect(check([['Webseite', 'krueger.example']]).same).toMatchObject([
      { place: expect.stringContaining('Tier 1') },
    ]);
  });
});

describe('whose a company would be', () => {
  const route = (name: string, field: string, owners: string[], days?: number) => ({
    ...{ name, tiers: [], field, operator: field && 'country is any of' },
    ...{ value: field && 'DACH', owners, days, on: true },
  });
  const definition = {
    ...germanDefinition,
    routes: [route('DACH', 'Land', ['Ana', 'Ben'], 1), route('Rest', '', ['Cem'])],
    owners: [{ name: 'Ben', weight: 1, capacity: undefined, on: false }],
  };

  it('is said by the rule that it falls under; who is away has no part in it', () => {
    const { check } = asker(companyBook(definition), definition);
    expect(check([['Land', 'Schweiz']]).route).toEqual({ rule: 'DACH', owners: ['Ana'], days: 1 });
    expect(check([['Land', 'Chile']]).route).toEqual({ rule: 'Rest', owners: ['Cem'] });
    expect(check([['Branche', 'Behörde']]).route).toBeUndefined();
  });

  it('may hang on a field that nothing scores, which the form then asks for', () => {
    const unscored = {
      ...definition,
      criteria: definition.criteria.filter(({ field }) => field !== 'Land'),
    };
    const { fields } = asker(companyBook(unscored), unscored).form();
    expect(fields.at(-1)).toMatchObject({ header: 'Land', share: 0 });
  });
});
