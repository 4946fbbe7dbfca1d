import { describe, expect, it } from 'vitest';
import { guessDeals, joinHeaders } from '../../../src/definition/template/guess-deals';
import { guessOutcomes } from '../../../src/definition/template/guess-outcome';
import { pickAccountsSheet, pickDealsSheet } from '../../../src/definition/template/pick-sheets';
import { oneToHundred, tab } from './support';

const domains = oneToHundred.map((index) => `velbo${index}.example`);
const accounts = tab({ Company: oneToHundred.map((index) => `Velbo ${index}`), Website: domains });
const deals = tab(
  {
    'Opportunity ID': oneToHundred,
    'Account name': ['Somebody'],
    'Account domain': domains.map((domain) => `https://www.${domain.toUpperCase()}/start`),
    'Deal Stage': ['Closed Won', 'Closed Lost', 'Proposal', 'closed won'],
    'Deal value': [100],
    create_date: [new Date(0)],
    close_date: [new Date(0)],
    'Churn date': [''],
  },
  'Deals',
);

describe('guessDeals', () => {
  it('finds the roles by headers and values', () => {
    expect(guessDeals(deals, accounts)).toEqual([
      { role: 'Account key', header: 'Account domain', values: '' },
      {
        role: 'Outcome',
        header: 'Deal Stage',
        values: 'won = Closed Won; lost = Closed Lost; open = *',
      },
      { role: 'Amount', header: 'Deal value', values: '' },
      { role: 'Created on', header: 'create_date', values: '' },
      { role: 'Closed on', header: 'close_date', values: '' },
      { role: 'Churned on', header: 'Churn date', values: '' },
    ]);
  });

  it.each([
    ['Closed on', 'Closing Date'],
    ['Closed on', 'Actual Close Date'],
    ['Amount', 'Est. Revenue'],
    ['Created on', 'Created Time'],
    ['Created on', 'Angelegt am'],
    ['Closed on', 'Abgeschlossen am'],
    ['Closed on', 'Fecha de cierre'],
  ])('finds %s as CRMs export it: %s', (role, header) => {
    const found = guessDeals(tab({ Topic: ['A'], [header]: ['x'] }, 'Deals'), accounts);
    expect(found).toEqual([{ role, header, values: '' }]);
  });

  it('leaves out what it does not find', () => {
    expect(guessDeals(tab({ Colour: ['red'] }, 'Deals'), accounts)).toEqual([]);
  });

  const many = Array.from({ length: 25 }, (_, index) => `A${index}`);

  it.each([
    ['Account', many, 'Account'],
    ['Customer ID', many.map((_, index) => index + 1), 'Customer ID'],
    ['Customer', ['New', 'Current'], undefined],
    ['Account type', many, undefined],
    ['Associated company', many, 'Associated company'],
    ['Kundennummer', many.map((_, index) => index + 1), 'Kundennummer'],
    ['Nom du compte', many, 'Nom du compte'],
    ['Nombre de la empresa', many, 'Nombre de la empresa'],
    ['Conta', many, 'Conta'],
    ['Cliente desde', many, undefined],
    ['Chiffre d’affaires du client', many, undefined],
    ['Customer count', many.map((_, index) => index + 1), undefined],
    ['Company', oneToHundred.map((index) => `Once ${index}`), undefined],
  ])('knows by %s which deals are of one account, in the list or not', (header, cells, key) => {
    const found = guessDeals(tab({ Topic: ['a'], [header]: cells }, 'Deals'), accounts);
    expect(found.find(({ role }) => role === 'Account key')?.header).toBe(key);
  });

  it('takes a column of its own as the key where deals are the accounts', () => {
    const only = tab({ Owner: ['a'], 'Deal ID': oneToHundred, Status: ['Won', 'Lost'] }, 'Deals');
    expect(guessDeals(only, only)[0]).toEqual({
      role: 'Account key',
      header: 'Deal ID',
      values: '',
    });
  });
});

describe('joinHeaders', () => {
  it('finds the key also where a sample of the accounts has few of the deals', () => {
    const many = Array.from({ length: 40_000 }, (_, index) => `Velbo ${(index * 7919) % 40_000}`);
    const rows = many.map((name, index) => [index % 7, name]);
    const list = { sheet: 'Accounts', headers: ['Kind', 'Company'], rows };
    const found = joinHeaders(tab({ Account: many.slice(0, 300).reverse() }, 'Deals'), list);
    expect(found).toMatchObject({ deals: 'Account', accounts: 'Company' });
    const strangers = many
      .slice(0, 300)
      .map((name, row) => (row % 5 === 0 ? name : `Other ${row}`));
    expect(joinHeaders(tab({ Account: strangers }, 'Deals'), list)).toBeUndefined();
  });

  it('names the columns of both tabs', () => {
    expect(joinHeaders(deals, accounts)).toMatchObject({
      deals: 'Account domain',
      accounts: 'Website',
    });
  });

  it.each([
    ['Website visits', oneToHundred],
    ['Company revenue', oneToHundred.map((index) => `$${index}.5M`)],
    ['Customer count', oneToHundred.map((index) => `${index},000`)],
  ])('does not join by %s, a number that accounts may share', (header, cells) => {
    expect(
      joinHeaders(tab({ [header]: cells }, 'Deals'), tab({ [header]: cells })),
    ).toBeUndefined();
  });

  it.each([
    ['Account ID', oneToHundred],
    ['Account', oneToHundred],
    ['Customer no.', oneToHundred],
    ['Company registration', oneToHundred.map((index) => 7_000_000 + index)],
  ])('joins by %s, numbers that name accounts', (header, cells) => {
    const found = joinHeaders(tab({ [header]: cells }, 'Deals'), tab({ Id: cells }));
    expect(found).toMatchObject({ deals: header, accounts: 'Id' });
  });

  it('joins names that differ in their legal form', () => {
    const names = (form: string) => oneToHundred.map((index) => `Velbo ${index}${form}`);
    const found = joinHeaders(
      tab({ Customer: names(', Inc.') }, 'Deals'),
      tab({ Company: names(' GmbH') }),
    );
    expect(found).toMatchObject({ deals: 'Customer', accounts: 'Company' });
  });

  it('does not join by a column without a header', () => {
    expect(joinHeaders(deals, { ...accounts, headers: ['Company', ''] })).toBeUndefined();
  });

  it('does not join by a column in which accounts repeat', () => {
    const types = ['Retail', 'Media'];
    const found = joinHeaders(tab({ 'Account type': types }, 'Deals'), tab({ Kind: types }));
    expect(found).toBeUndefined();
  });
});

describe('guessOutcomes', () => {
  it.each([
    ['stage', ['Won', 'Lost', 'Demo'], 'won = Won; lost = Lost; open = *'],
    [
      'stage',
      ['Closed Won', 'Won (renewal)'],
      'won = Closed Won, Won (renewal); lost = Closed Lost; open = *',
    ],
    [
      'stage',
      ['Won', 'Churned', 'Lost customer'],
      'won = Won; lost = Lost customer; churned = Churned; open = *',
    ],
    ['stage', ['Won, signed', 'Dead'], 'won = "Won, signed"; lost = Dead; open = *'],
    ['stand', ['gew.', 'verl.', 'offen'], 'won = gew.; lost = verl.; open = *'],
    ['estado', ['Ganada', 'Perdida'], 'won = Ganada; lost = Perdida; open = *'],
    ['is won', [true, false, ''], 'won = TRUE; lost = FALSE; open = *'],
    ['won', ['Yes', 'No'], 'won = Yes; lost = No; open = *'],
    ['stage', ['Won', 'Not won'], 'won = Won; lost = Not won; open = *'],
    ['phase', ['Gewonnen', 'nicht gewonnen'], 'won = Gewonnen; lost = nicht gewonnen; open = *'],
    ['etape', ['Gagné', 'Pas gagné'], 'won = Gagné; lost = Pas gagné; open = *'],
    ['etapa', ['Ganado', 'No ganado'], 'won = Ganado; lost = No ganado; open = *'],
    ['etapa', ['Ganho', 'Não ganho'], 'won = Ganho; lost = Não ganho; open = *'],
    ['stage', ['Won', 'Lost', 'Not yet won'], 'won = Won; lost = Lost; open = *'],
    ['stage', ['Won', 'Lost', 'Not lost'], 'won = Won; lost = Lost; open = *'],
    ['stage', ['Won', 'No decision'], 'won = Won; lost = No decision; open = *'],
    ['stage', ['Successful', 'Unsuccessful'], 'won = Successful; lost = Unsuccessful; open = *'],
    ['stage', ['Not won', 'Lost'], undefined],
    ['stage', ['Won: yes', 'Won: no'], 'won = Won: yes; lost = Won: no; open = *'],
    [
      'deal phase',
      ['Abgeschlossen und gewonnen', 'Abgeschlossen und verloren', 'Termin vereinbart'],
      'won = Abgeschlossen und gewonnen; lost = Abgeschlossen und verloren; open = *',
    ],
    [
      'etapa del negocio',
      ['Cierre ganado', 'Cierre perdido', 'Propuesta'],
      'won = Cierre ganado; lost = Cierre perdido; open = *',
    ],
    ['fase', ['Fechado', 'Perdido', 'Aberto'], 'won = Fechado; lost = Perdido; open = *'],
    ['phase', ['Abgeschlossen', 'Abgelehnt'], 'won = Abgeschlossen; lost = Abgelehnt; open = *'],
    ['phase', ['Abgeschlossen', 'Angebot'], undefined],
    ['phase', ['Closed', 'Closed Won', 'Lost'], 'won = Closed Won; lost = Lost; open = *'],
    ['etape', ['Fermé gagné', 'Fermé perdu'], 'won = Fermé gagné; lost = Fermé perdu; open = *'],
    ['gewonnen', ['Ja', 'Nein', ''], 'won = Ja; lost = Nein; open = *'],
    ['gagne', ['Oui', 'Non'], 'won = Oui; lost = Non; open = *'],
    ['ganado', ['Sí', 'No'], 'won = Sí; lost = No; open = *'],
    ['ganho', ['Sim', 'Não'], 'won = Sim; lost = Não; open = *'],
    ['won', ['✓', '✗'], 'won = ✓; lost = ✗; open = *'],
    ['stage', ['Demo', 'Proposal'], undefined],
    ['status', [true, false], undefined],
    ['stage', [], undefined],
    ['stage', ['Won; signed', 'Lost'], 'won = "Won; signed"; lost = Lost; open = *'],
    ['stage', oneToHundred.map((index) => `Won ${index}`), undefined],
  ])('%s: %j', (header, cells, values) => {
    expect(guessOutcomes(header, cells)).toBe(values);
  });
});

describe('guessDeals in other languages', () => {
  it.each([
    ['Phase', ['Gewonnen', 'Verloren', 'Angebot'], 'Abschlussdatum', 'Betrag'],
    ['Étape', ['Gagnée', 'Perdue', 'Devis'], 'Date de clôture', 'Montant'],
    ['Deal - Status', ['Won', 'Lost', 'Open'], 'Deal - Won time', 'Deal - Value'],
  ])('reads %s, its outcomes, days and amounts', (stage, values, closed, amount) => {
    const deals = tab({ [stage]: values, [amount]: [100, 200], [closed]: ['2026-01-04'] }, 'Deals');
    const roles = guessDeals(deals, deals);
    const headerOf = (role: string) => roles.find((one) => one.role === role)?.header;
    expect([headerOf('Outcome'), headerOf('Closed on'), headerOf('Amount')]).toEqual([
      ...[stage, closed, amount],
    ]);
    expect(roles.find(({ role }) => role === 'Outcome')?.values).toContain(`lost = ${values[1]}`);
  });
});

describe('guessDeals on the columns of CRMs', () => {
  const stages = ['Gewonnen', 'Perdido', 'Lost', 'Gagné', 'Ganho'];

  it.each([
    ['Deal-Phase', 'Betrag', 'Erstellungsdatum', 'Abschlussdatum'],
    ['Phase', 'Betrag', 'Erstelldatum', 'Schlusstermin'],
    ['Deal - Status', 'Deal - Wert', 'Deal - Erstellt am', 'Deal - Gewonnen am'],
    ['Phase de la transaction', 'Montant', 'Date de création', 'Date de fermeture'],
    ['Étape', 'Montant', 'Créé le', 'Date de clôture'],
    ['Affaire - Statut', 'Affaire - Valeur', 'Affaire - Créée le', 'Affaire - Gagnée le'],
    ['Etapa del negocio', 'Importe', 'Fecha de creación', 'Fecha de cierre'],
    ['Estado', 'Monto', 'Creado el', 'Cerrado el'],
    ['Trato - Estado', 'Trato - Valor', 'Trato - Trato creado', 'Trato - Ganado el'],
    ['Etapa do negócio', 'Valor', 'Data de criação', 'Data de fechamento'],
    ['Fase', 'Valor do negócio', 'Data de cadastro', 'Data de encerramento'],
    ['Negócio - Situação', 'Negócio - Valor', 'Negócio - Criado em', 'Negócio - Ganho em'],
  ])('%s, %s, %s and %s are its roles', (outcome, amount, created, closed) => {
    const one = tab(
      { Titel: ['A'], [outcome]: stages, [amount]: [5], [created]: ['x'], [closed]: ['x'] },
      'Export',
    );
    expect(guessDeals(one, accounts).map(({ role, header }) => [role, header])).toEqual([
      ['Outcome', outcome],
      ['Amount', amount],
      ['Created on', created],
      ['Closed on', closed],
    ]);
    const list = { sheet: 'Liste', headers: ['Name', 'Branche', 'Land'] };
    const tabs = [{ sheet: 'Export', headers: one.headers }, list];
    expect([pickDealsSheet(tabs), pickAccountsSheet(tabs)]).toEqual(['Export', 'Liste']);
  });
});
