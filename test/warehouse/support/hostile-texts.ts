import { chance, integer, pick, type Random } from '../../../src/app/sample/random';
import { countryCodes } from '../../../src/engine/countries/directory';
import { usStates } from '../../../src/engine/countries/us-states';
import { languages, scales } from '../../../src/engine/values/languages';
import { spreadsheetErrors } from '../../../src/engine/values/spreadsheet-errors';
import { answers } from '../../../src/engine/values/yes-no';

/** Texts that have broken a reader, or might. */
const known = [
  ...[
    '',
    ' ',
    '\u00a0',
    '\u200b',
    '\u0000',
    '\u0085',
    '\ufeff',
    '\t\n',
    "'",
    '"',
    '""',
    '\\',
    '--',
  ],
  ...[
    '1..5',
    'Rs..5',
    '1...5',
    '5.',
    '.5',
    '.5e3',
    '1e400',
    '-1e400',
    '1e-400',
    '00012',
    '-0',
    '0.1',
  ],
  ...['1.234', '1,234', '1.250,5', "1'234.5", '1 234,5', '17,50,000', '$10-50M', '10-5k', '5-10+'],
  ...[
    '>-5',
    '>=5',
    '<50',
    '< 0',
    '((5))',
    '(5)',
    '(-5)',
    '-(5)',
    '$(5)',
    '+-5',
    '- 5',
    '5 %',
    '45%',
  ],
  ...[
    'desde -5',
    'desde 5 hasta 10',
    'bis zu 50',
    'ab 20',
    '500 mil',
    '3 mi',
    '2 bi',
    '5 T€',
    '320¹',
  ],
  ...[
    '①',
    '½',
    '５００',
    '１，２３４',
    '12abc',
    '320 employees',
    '50+ users',
    '200 or more',
    'ca. 40',
  ],
  ...[
    '1-10',
    '11-50',
    '2025-03-04',
    '2025/3/4',
    '2025-03/04',
    '2024-02-30',
    '0099-01-01',
    '9999-12-31',
  ],
  ...[
    'Mar 4, 2025',
    '4 March 2025',
    'jui 4 2025',
    '4. März 2025',
    '31.02.2025',
    '4.3.2025',
    '29.2.2024',
  ],
  ...['2025-03-04T10:00:00Z', 'Tue, Mar 4th 2025, 10:00', '4 de março de 2025', '1er mai 2024'],
  ...['2025-01-05', '2025-02-28 23:59', '2025-06-01', '2024-03-04', '2024-12-31', 'Feb 29, 2023'],
  ...[
    'Software',
    'software ',
    'SOFTWARE',
    'Fintech',
    'ﬁntech',
    'Hub\u00adSpot',
    'HubSpot; SAP',
    'C++',
  ],
  ...[
    'C',
    'C#',
    'C+ +',
    'objective-c',
    '"Acme, Inc" | Oracle',
    'x"Acme, Inc"',
    '"a""b"; c',
    '“a; b” c',
  ],
  ...[
    '"unclosed; x',
    ' "lead" ; tail',
    '"\u200b"; a',
    '日本のSAP、東京',
    'SAP日本',
    'ไทยSAP',
    'sap２',
  ],
  ...[
    'Łódź – SÃO  Paulo',
    'STRAẞE',
    'ΣΑΣ',
    'İstanbul',
    'क़िला',
    'ộ',
    'o\u0323\u0302',
    '¨',
    '´a',
    'ŉ',
  ],
  ...[
    'Moldova, Republic of',
    'Korea (Republic of)',
    'Atlanta, Georgia',
    'Los Angeles, CA',
    'x, UK',
  ],
  ...[
    'St. Lucia',
    'the Netherlands',
    'Trinidad & Tobago',
    "Côte d'Ivoire",
    'Guinea-Bissau',
    'NA',
    ',',
  ],
  ...['TRUE', 'false', '✓', '✗', '☑️', 'x', 'oui', 'ja', 'NEIN', '{{ x }}', "'; DROP TABLE t; --"],
  ...[
    '🚀',
    '👨‍👩‍👧',
    'a🚀b',
    '\ud7ff\ue000',
    '\u{10ffff}',
    '\u{1e2ff}5',
    '€5',
    '5 €',
    'US$ 5',
    'abc€5',
  ],
];

const digits = [
  '1',
  '12',
  '200',
  '1,234',
  '1.234',
  '12.5',
  '12,5',
  '1 234',
  "1'234",
  '0',
  '007',
  '.5',
];
const dashes = ['-', ' - ', '–', '~', ' to ', '..', '...', ' bis ', ' a ', ' hasta '];
const starts = [
  '',
  '',
  '',
  '~',
  'ca. ',
  '>',
  '>=',
  '<',
  'over ',
  'up to ',
  'from ',
  'between ',
  'ab ',
];
const ends = ['', '', '', '+', ' or more', ' employees', ' users+', '%', ' und mehr', ')'];
const money = ['', '', '$', '€', 'USD ', 'Rs. ', 'kr ', '-', '+', '(', '$-'];
const words = [
  'SAP',
  'HubSpot',
  'Marketo',
  'C++',
  'disapproved',
  '日本',
  'é',
  '"Acme, Inc"',
  'a;b',
];

const months = Object.values(languages).flatMap((one) => one.months.split(/[ |]/));
const spokenWords = Object.values(languages).flatMap(({ months: _, scales: __, ...spoken }) =>
  Object.values(spoken).flatMap((alternatives) => alternatives.split('|')),
);
const countryNames = [...countryCodes().keys()];

const amount = (random: Random) =>
  pick(random, money) +
  pick(random, digits) +
  (chance(random, 0.4) ? pick(random, ['', ' ']) + pick(random, Object.keys(scales)) : '');

/** How texts are made; each kind as likely as the next. */
const kinds: readonly ((random: Random) => string)[] = [
  (random) => pick(random, known),
  (random) =>
    pick(random, [...spreadsheetErrors, 'n/a', 'TBD', '\\N', ' Select ', 'maybe', '0', '1e3']),
  (random) => pick(random, starts) + amount(random) + pick(random, ends),
  (random) =>
    pick(random, starts) +
    amount(random) +
    pick(random, dashes) +
    amount(random) +
    pick(random, ends),
  (random) => String((random() - 0.3) * 10 ** integer(random, -8, 22)),
  (random) => String(integer(random, 0, 3000)),
  (random) =>
    new Date((20_151 + integer(random, -500, 500)) * 86_400_000)
      .toISOString()
      .slice(0, pick(random, [10, 10, 16])),
  (random) => {
    const name = pick(random, months).slice(0, integer(random, 2, 9));
    const [day, year] = [integer(random, 0, 32), integer(random, 2023, 2026)];
    return pick(random, [
      `${name} ${day}, ${year}`,
      `${day}. ${name} ${year}`,
      `Mon, ${day} ${name} ${year}`,
      `${day}.${integer(random, 0, 13)}.${year}`,
      `${year}${pick(random, ['-', '/', '.'])}${integer(random, 0, 13)}-${day}`,
    ]);
  },
  (random) => {
    const name = pick(random, countryNames);
    return pick(random, [
      name,
      name.toUpperCase(),
      `The ${name}`,
      `Town, ${name}`,
      `${name}, Republic of`,
    ]);
  },
  (random) => `Springfield, ${pick(random, usStates)}`,
  (random) => pick(random, [...answers.keys()]).toUpperCase(),
  (random) => `${pick(random, spokenWords)} ${amount(random)}`,
  (random) =>
    Array.from({ length: integer(random, 1, 4) }, () => pick(random, words)).join(
      pick(random, ['; ', ',', ' | ', '\n', ' ', '、', '']),
    ),
  (random) => signs(random, () => integer(random, 0x20, 0x7e)),
  (random) => signs(random, () => integer(random, 0, 0x24ff)),
  (random) => signs(random, () => anySign(random)),
  (random) => pick(random, known) + pick(random, known),
];

function signs(random: Random, code: () => number): string {
  return String.fromCodePoint(...Array.from({ length: integer(random, 1, 12) }, code));
}

function anySign(random: Random): number {
  const code = integer(random, 0, 0x1ffff);
  return code >= 0xd800 && code <= 0xdfff ? 0x41 : code;
}

/**
 * Letters, digits and marks that Unicode has had since 15.1, later than the patterns of DuckDB:
 * found by asking both of every sign.
 */
const newer = new RegExp(
  `[${[
    ...['88f', '897', 'c5c', 'cdc', '1acf-1aeb', '1c89-1c8a', 'a7cb-a7dc', 'a7f1', '20c1'],
    ...['105c0-105f3', '10940-10959', '10d40-10d85', '10ec2-10efc', '11380-113e2', '116d0-116e3'],
    ...['11b60-11bf9', '11db0-11de9', '11f5a', '13460-143fa', '16100-16139', '16d40-16d79'],
    ...['16ea0-16ed3', '16ff2-16ff6', '187f8-187ff', '18cff', '18d09-18df2', '1ccf0-1ccf9'],
    ...['1e5d0-1e6ff', '2b73a-2b73f', '2cea2-2cead', '2ebf0-2ee5d', '323b0-33479'],
  ]
    .map((range) => range.replace(/[0-9a-f]+/g, '\\u{$&}'))
    .join('')}]`,
  'u',
);

/** Texts as a column may hold them; no half signs, which no database takes. */
export function hostileText(random: Random): string {
  const text = pick(random, kinds)(random);
  return newer.test(text) ? hostileText(random) : text;
}

/** As many different ones. */
export function hostileTexts(random: Random, count: number): string[] {
  const found = new Set(known);
  while (found.size < count) found.add(hostileText(random));
  return [...found].slice(0, count);
}
