import { describe, expect, it } from 'vitest';
import type { FieldKind } from '../../../src/definition/catalogue/field-kind';
import { matchHeader } from '../../../src/definition/catalogue/match-header';
import { otherKinds } from '../../../src/definition/catalogue/other-kinds';
import { scoredKinds } from '../../../src/definition/catalogue/scored-kinds';
import { defaultSettings } from '../../../src/definition/defaults';
import type { Heading } from '../../../src/definition/languages/language';
import { headersOf, languages } from '../../../src/definition/languages/languages';
import { pickAccountsSheet, pickDealsSheet } from '../../../src/definition/template/pick-sheets';
import { fold } from '../../../src/engine/values/fold';

const kinds = [...scoredKinds, ...otherKinds];
const plain = (header: string) => fold(header.replace(/[=*]/g, ''));

function headersIn(language: string): (readonly [Heading, string])[] {
  return Object.entries(languages[language]?.headers ?? {}).flatMap(([heading, headers]) =>
    headers.split('; ').map((header) => [heading as Heading, header] as const),
  );
}

/** What each header means in any of the languages. */
const headingsOf = new Map<string, Set<Heading>>();
for (const [heading, header] of Object.keys(languages).flatMap(headersIn)) {
  const found = headingsOf.get(plain(header)) ?? new Set();
  headingsOf.set(plain(header), found.add(heading));
}

/** The kind whose headers a heading gives. */
function kindOf(heading: Heading): FieldKind | undefined {
  const [first = ''] = headersOf(heading);
  return kinds.find(({ headers }) => headers.includes(first));
}

describe.each(Object.keys(languages))('headers of the language %s', (language) => {
  it('mean one kind each, in whatever language the others are', () => {
    const twice = headersIn(language).filter(
      ([, header]) => (headingsOf.get(plain(header))?.size ?? 0) !== 1,
    );
    expect(twice).toEqual([]);
  });

  it('mean that kind alone in a sheet', () => {
    const wrong = headersIn(language)
      .map(([heading, header]) => [header, kindOf(heading), matchHeader(plain(header))] as const)
      .filter(([, expected, found]) => found !== expected)
      .map(([header, , found]) => `${header}: ${found?.name || found?.headers[0]}`);
    expect(wrong).toEqual([]);
  });

  it('are written as headers are compared', () => {
    const headers = headersIn(language).map(([, header]) => header);
    expect(headers.filter((header) => !/^=?[\p{Ll}\p{N} *]+$/u.test(header))).toEqual([]);
    expect(new Set(headers.map(fold)).size).toBe(headers.length);
  });

  it('name no value that is written for "we do not know" by default', () => {
    const usual = new Set(defaultSettings.missingWords.map(fold));
    const words = languages[language]?.missing.split('|') ?? [];
    expect(words.filter((word) => usual.has(fold(word)))).toEqual([]);
  });

  it('has patterns that a folded text can fit', () => {
    const { dealHeaders, stages, preferred, tabs } = languages[language]!;
    const patterns = [dealHeaders, stages, preferred, tabs].flatMap((part) => Object.values(part));
    expect(patterns.filter((pattern) => pattern !== fold(pattern))).toEqual([]);
    for (const pattern of patterns) expect(new RegExp(pattern).test('')).toBe(false);
  });
});

it('every kind has headers in every language, and every header a kind', () => {
  const headings = new Set(
    Object.keys(languages)
      .flatMap(headersIn)
      .map(([heading]) => heading),
  );
  expect(headings.size).toBe(kinds.length);
  for (const language of Object.keys(languages)) {
    expect(new Set(headersIn(language).map(([heading]) => heading))).toEqual(headings);
  }
});

describe('matchHeader in other languages', () => {
  it.each([
    ['Industry', 'Branche', 'Secteur d’activité', 'Sector de actividad', 'Ramo de atividade'],
    ['Industry', 'Wirtschaftszweig', 'Industrie', 'Industria', 'Setor'],
    [
      'Employees',
      'Anzahl der Mitarbeiter',
      'Nombre d’employés',
      'Número de empleados',
      'Número de funcionários',
    ],
    ['Employees', 'Unternehmensgröße', 'Effectifs 2024', 'Plantilla', 'Porte da empresa'],
    [
      'Annual revenue',
      'Jahresumsatz (EUR)',
      'Chiffre d’affaires annuel',
      'Ingresos anuales',
      'Faturamento anual',
    ],
    ['Country', 'Land/Region', 'Pays', 'País/región', 'País'],
    ['Founded', 'Gründungsjahr', 'Année de création', 'Año de fundación', 'Ano de fundação'],
    ['Website', 'Webseite', 'Site web', 'Sitio web', 'Site'],
    [
      'Last activity',
      'Datum der letzten Aktivität',
      'Date de la dernière activité',
      'Fecha de la última actividad',
      'Data da última atividade',
    ],
    ['Demo requested', 'Demo angefragt', 'Démo demandée', 'Demo solicitada', 'Demonstração pedida'],
    ['Growth', 'Umsatzwachstum', 'Croissance du CA', 'Crecimiento de ingresos', 'Crescimento'],
  ])('%s', (field, ...headers) => {
    expect(headers.map((header) => matchHeader(header)?.name)).toEqual(headers.map(() => field));
  });

  it.each([
    ['Zuständiger Mitarbeiter', 'Propriétaire de l’entreprise', 'Propietario', 'Proprietário'],
    ['Betrag', 'Montant', 'Importe', 'Valor do negócio'],
    ['Erstellungsdatum', 'Date de création', 'Fecha de creación', 'Data de criação'],
    ['Abschlussdatum', 'Date de clôture', 'Fecha de cierre', 'Data de fechamento'],
    ['Verlustgrund', 'Motif de perte', 'Motivo de pérdida', 'Motivo da perda'],
    ['PLZ', 'Code postal', 'Código postal', 'CEP'],
    ['Straße', 'Adresse', 'Dirección', 'Endereço'],
  ])('%s and its like are never scored', (...headers) => {
    expect(headers.filter((header) => matchHeader(header) === undefined)).toEqual([]);
    expect(headers.filter((header) => matchHeader(header)?.scored)).toEqual([]);
  });
});

describe('tabs', () => {
  it.each([
    ['Firmen', 'Verkaufschancen'],
    ['Konten', 'Vertriebschancen'],
    ['Kunden 2026', 'Abschlüsse'],
    ['Entreprises', 'Affaires'],
    ['Comptes', 'Opportunités'],
    ['Sociétés', 'Transactions'],
    ['Empresas', 'Negocios'],
    ['Cuentas', 'Oportunidades'],
    ['Contas', 'Negócios'],
    ['Clientes', 'Vendas'],
    ['Accounts', 'Opportunities'],
  ])('%s and %s are told by their names', (accounts, deals) => {
    const headers = ['Name', 'Status', 'Industry', 'Employees'];
    const tabs = [deals, accounts].map((sheet) => ({ sheet, headers }));
    expect([pickAccountsSheet(tabs), pickDealsSheet(tabs)]).toEqual([accounts, deals]);
  });
});
