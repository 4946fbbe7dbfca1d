import { date, fact, grouped, id, open, plain, tabOf } from './cells';
import { type Company, type Deal, type Driver, market } from './market';
import { dealRoles, type JourneyWorkbook, truthOf } from './workbook';

const DRIVERS: readonly Driver[] = ['industry', 'employees', 'openRoles'];
const ETAPES = { won: 'Gagné', lost: 'Perdu', open: 'Proposition envoyée' } as const;
const MISSING = ['non renseigné', 'n/c', ''];
const FRENCH = 'dd/mm/yyyy';
/** French groups digits by narrow spaces. */
const SPACE = '\u202f';
const SECTEURS: Readonly<Record<string, string>> = {
  Software: 'Logiciel',
  Fintech: 'Fintech',
  Manufacturing: 'Industrie',
  Logistics: 'Logistique',
  Healthcare: 'Santé',
  Government: 'Administration publique',
};
const PAYS: Readonly<Record<string, string>> = {
  Germany: 'Allemagne',
  Austria: 'Autriche',
  Switzerland: 'Suisse',
  France: 'France',
  Sweden: 'Suède',
  'United Kingdom': 'Royaume-Uni',
  'United States': 'États-Unis',
};

const accounts = [
  plain<Company>("Nom de l'entreprise", ({ name }) => name),
  plain<Company>('Site web', ({ domain }) => domain),
  open(
    0.05,
    MISSING,
    fact<Company>('industry', "Secteur d'activité", ({ industry }) => SECTEURS[industry]),
  ),
  open(
    0.06,
    MISSING,
    fact<Company>('employees', 'Effectif', ({ employees }) => grouped(employees, SPACE)),
  ),
  open(
    0.1,
    MISSING,
    plain<Company>("Chiffre d'affaires", ({ revenue }) => `${grouped(revenue, SPACE)} €`),
  ),
  fact<Company>('country', 'Pays', ({ country }) => PAYS[country]),
  plain<Company>('Ville', ({ city }) => city),
  fact<Company>('openRoles', 'Postes ouverts', ({ openRoles }) => openRoles),
  plain<Company>('Dernière activité', ({ lastActivity }) => date(lastActivity, FRENCH)),
];

const deals = [
  id<Deal>('Référence', ({ index }) => `AFF-${3000 + index}`),
  plain<Deal>("Nom de l'affaire", ({ company }) => `${company.name} - licence`),
  plain<Deal>('Entreprise', ({ company }) => company.name),
  plain<Deal>('Étape', ({ outcome }) => ETAPES[outcome]),
  plain<Deal>('Montant', ({ amount }) => `${grouped(amount, SPACE)} €`),
  plain<Deal>('Date de création', ({ created }) => date(created, FRENCH)),
  plain<Deal>('Date de clôture', ({ outcome, closed }) =>
    outcome === 'open' ? '' : date(closed, FRENCH),
  ),
];

/** A French list: narrow spaces in numbers, `non renseigné`, accents in every header. */
export function french(): JourneyWorkbook {
  const { companies, deals: dealRows } = market({ seed: 109, drivers: DRIVERS });
  return {
    name: 'French',
    locale: 'fr_FR',
    tabs: [
      tabOf({ name: 'Entreprises', columns: accounts, rows: companies, seed: 1 }),
      tabOf({ name: 'Affaires', columns: deals, rows: dealRows, seed: 2 }),
    ],
    ...truthOf(accounts, deals, DRIVERS),
    accounts: { sheet: 'Entreprises', headerRow: 1, rows: companies.length },
    deals: {
      sheet: 'Affaires',
      joins: "Nom de l'entreprise",
      columns: dealRoles('Entreprise', ['Étape', 'won = Gagné; lost = Perdu; open = *'], {
        Amount: 'Montant',
        'Created on': 'Date de création',
        'Closed on': 'Date de clôture',
      }),
    },
    isBuildable: true,
    isPlain: false,
    exclusion: { field: "Secteur d'activité", value: 'Administration publique' },
  };
}
