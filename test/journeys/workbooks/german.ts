import type { Random } from '../../../src/app/sample/random';
import { chance } from '../../../src/app/sample/random';
import { date, dotted, fact, grouped, id, open, plain, tabOf } from './cells';
import { type Company, type Deal, type Driver, market } from './market';
import { dealRoles, type JourneyWorkbook, truthOf } from './workbook';

const DRIVERS: readonly Driver[] = ['industry', 'employees', 'demo'];
const PHASES = { won: 'Gewonnen', lost: 'Verloren', open: 'Angebot' } as const;
const MISSING = ['k.A.', 'unbekannt', ''];
const GERMAN = 'dd.mm.yyyy';
const BRANCHES: Readonly<Record<string, string>> = {
  Software: 'Software',
  Fintech: 'Finanzdienste',
  Manufacturing: 'Maschinenbau',
  Logistics: 'Logistik',
  Healthcare: 'Gesundheit',
  Government: 'Öffentliche Hand',
};
const COUNTRIES: Readonly<Record<string, string>> = {
  Germany: 'Deutschland',
  Austria: 'Österreich',
  Switzerland: 'Schweiz',
  France: 'Frankreich',
  Sweden: 'Schweden',
  'United Kingdom': 'Großbritannien',
  'United States': 'USA',
};

/** Texts, as people type them into a list: `1.250`, `ca. 400`. */
function employees({ employees }: Company, random: Random): string {
  const number = grouped(employees, '.');
  return chance(random, 0.15) ? `ca. ${number}` : number;
}

const accounts = [
  plain<Company>('Firmenname', ({ name }) => name),
  plain<Company>('Webseite', ({ domain }) => `www.${domain}`),
  open(
    0.05,
    MISSING,
    fact<Company>('industry', 'Branche', ({ industry }) => BRANCHES[industry]),
  ),
  open(0.06, MISSING, fact<Company>('employees', 'Mitarbeiter', employees)),
  open(
    0.1,
    MISSING,
    plain<Company>(
      'Umsatz',
      ({ revenue }) => `${(revenue / 1e6).toFixed(1).replace('.', ',')} Mio. €`,
    ),
  ),
  fact<Company>('country', 'Land', ({ country }) => COUNTRIES[country]),
  plain<Company>('Ort', ({ city }) => city),
  fact<Company>('demo', 'Demo angefragt', ({ demo }) => (demo ? 'ja' : 'nein')),
  plain<Company>('Letzter Kontakt', ({ lastActivity }) => dotted(lastActivity)),
  plain<Company>('Betreuer', ({ owner }) => owner),
];

const deals = [
  id<Deal>('Vorgangsnummer', ({ index }) => `V-${2000 + index}`),
  plain<Deal>('Firma', ({ company }) => company.name),
  plain<Deal>('Phase', ({ outcome }) => PHASES[outcome]),
  plain<Deal>('Betrag', ({ amount }) => `${grouped(amount, '.')},00 €`),
  plain<Deal>('Erstellt am', ({ created }) => date(created, GERMAN)),
  plain<Deal>('Abgeschlossen am', ({ outcome, closed }) =>
    outcome === 'open' ? '' : date(closed, GERMAN),
  ),
];

/** A German list: `1.250`, `ca. 400`, `k.A.`, `12,5 Mio. €`, days with dots. */
export function german(): JourneyWorkbook {
  const { companies, deals: dealRows } = market({ seed: 108, drivers: DRIVERS });
  return {
    name: 'German',
    locale: 'de_DE',
    tabs: [
      tabOf({ name: 'Firmen', columns: accounts, rows: companies, seed: 1 }),
      tabOf({ name: 'Verkaufschancen', columns: deals, rows: dealRows, seed: 2 }),
    ],
    ...truthOf(accounts, deals, DRIVERS),
    accounts: { sheet: 'Firmen', headerRow: 1, rows: companies.length },
    deals: {
      sheet: 'Verkaufschancen',
      joins: 'Firmenname',
      columns: dealRoles('Firma', ['Phase', 'won = Gewonnen; lost = Verloren; open = *'], {
        Amount: 'Betrag',
        'Created on': 'Erstellt am',
        'Closed on': 'Abgeschlossen am',
      }),
    },
    isBuildable: true,
    isPlain: false,
    exclusion: { field: 'Branche', value: 'Öffentliche Hand' },
  };
}
