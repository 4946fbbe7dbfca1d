import { chance, integer, pick, type Random } from '../../src/app/sample/random';
import type { Cell } from '../../src/engine/model';

/** 2025-03-04. */
export const TODAY = 20_151;

const missing = ['', ' ', '#N/A', '#REF!', 'n/a', 'N/A ', 'unknown', 'TBD', '-', '\\N', 'Select'];
const industries = [
  ...['Software', ' software ', 'SOFTWARE', 'Fintech', 'Santé', 'sante', 'Retail  Trade', 'AI/ML'],
  ...['Banking, Insurance', 'Government', 'Éducation', 'Media | Software', '"Retail, Food"'],
];
const tools = ['HubSpot', 'hubspot ', 'Salesforce', 'SAP', 'Oracle', 'Marketo', '"Acme, Inc"'];
const sentences = ['Uses SAP and Oracle daily', 'Disapproved', 'moved to HubSpot.', 'sales-force'];
const countries = [
  ...['Germany', 'germany ', 'DE', 'DEU', 'Deutschland', 'Austria', 'Switzerland', 'France', 'UK'],
  ...[
    'United States',
    'USA',
    'U.S.',
    'us',
    'Canada',
    'Sweden',
    'NO',
    'India',
    'Brazil',
    'Atlantis',
  ],
];
const answers: Cell[] = [true, false, 'yes', 'No', 'Y', 'n', 1, 0, 'TRUE', '✓', '✗', 'maybe', 2];
const amounts = ['1,234', '~500', '$12.5M', '18.3 MM', '1.2bn', '45%', '17,50,000', '2k', '-40'];
const ranges = [
  '51-200',
  '201 - 500',
  '1,000-5,000',
  '200+',
  '10k-50k',
  '12abc',
  'many',
  '1e',
  '3 4',
];
const dates = [
  ...['Mar 4, 2025', '4 March 2025', 'January 15, 2024', '03/04/2025', '2025-13-45x'],
  ...['04.03.2025', '15.1.2025', '31.02.2025', '12.31.2024', '4.3.25', '1.250'],
];

/** How a cell of each column is made; the last one mixes all of them. */
const kinds: Record<string, (random: Random) => Cell> = {
  Industry: (random) => pick(random, industries),
  Tools: (random) =>
    chance(random, 0.2)
      ? pick(random, sentences)
      : Array.from({ length: integer(random, 1, 3) }, () => pick(random, tools)).join(
          pick(random, ['; ', ',', ' | ', '\n']),
        ),
  Employees: (random) =>
    chance(random, 0.6) ? integer(random, 0, 3000) : pick(random, [...amounts, ...ranges]),
  Revenue: (random) => (chance(random, 0.5) ? integer(random, 0, 400) / 4 : pick(random, amounts)),
  'Last visit': (random) => {
    const date = new Date((TODAY + integer(random, -800, 400)) * 86_400_000);
    if (chance(random, 0.3)) return pick(random, dates);
    return chance(random, 0.5) ? date : date.toISOString().slice(0, 10);
  },
  'Has partner': (random) => pick(random, answers),
  Country: (random) => pick(random, countries),
};

/** The fields of the lists; of `Nothing` a list has no column. */
export const FIELDS = [...Object.keys(kinds), 'Notes', 'Nothing'];

/** One row of cells by field. Few are blank from end to end. */
export function randomRow(random: Random): Record<string, Cell> {
  const isBlank = chance(random, 0.01);
  const cell = (make: (random: Random) => Cell) => {
    if (isBlank) return '';
    return chance(random, 0.12) ? pick(random, missing) : make(random);
  };
  const row: Record<string, Cell> = { Notes: cell(pick(random, Object.values(kinds))) };
  for (const [field, make] of Object.entries(kinds)) row[field] = cell(make);
  return row;
}
