import type { ScoredHeading } from '../languages/language';
import { headersOf, preferredValues } from '../languages/languages';
import type { FieldKind, RuleName, ScoredExtras } from './field-kind';

/** Rules between spaces, as {@link FieldKind} explains them; headers as the languages have them. */
type Row = readonly [
  name: string,
  points: number,
  rules: string,
  heading: ScoredHeading,
  extras?: ScoredExtras & Pick<FieldKind, 'holds' | 'spoken'>,
];

const rows: Readonly<Record<string, readonly Row[]>> = {
  Firmographic: [
    [
      'Industry',
      35,
      'preferred common listed',
      'industry',
      {
        spoken: 'industry',
        prefer: [preferredValues('industry'), 'the software and technology values'],
        absent: ['is any of', 'Software'],
      },
    ],
    [
      'Employees',
      30,
      'bands spread common',
      'employees',
      { spoken: 'size', absent: ['between', '50 - 1000'] },
    ],
    ['Annual revenue', 20, 'bands spread common', 'revenue', { spoken: 'revenue' }],
    [
      'Country',
      15,
      'place common',
      'country',
      { spoken: 'country', absent: ['country is any of', 'North America; EU'] },
    ],
    ['', 15, 'place regions common', 'place', { standsFor: 'Country' }],
    ['', 10, 'common', 'region'],
    ['Company type', 15, 'common', 'companyType'],
    ['Founded', 10, 'newer', 'founded', { spoken: 'founding year' }],
    ['Website', 10, 'known', 'website', { holds: 'web addresses' }],
  ],
  Technographic: [
    [
      'Tech stack',
      60,
      'listed common',
      'stack',
      { spoken: 'tech stack', absent: ['contains any of', 'Salesforce; HubSpot'] },
    ],
    ['', 40, 'common listed', 'systems'],
    ['Competitor', 25, 'no common', 'competitor'],
  ],
  Behavioral: [
    ['Demo requested', 40, 'yes recent upper', 'demo', { absent: ['is yes', ''] }],
    ['', 30, 'upper recent yes', 'visits'],
    ['', 30, 'upper common', 'usage'],
    [
      'Last activity',
      30,
      'recent upper',
      'activity',
      { absent: ['within last days', '90, fading to 365'] },
    ],
    ['Signup date', 20, 'recent', 'signup'],
    [
      'Lead source',
      20,
      'preferred common',
      'source',
      {
        prefer: [preferredValues('source'), 'those who came by themselves or were recommended'],
      },
    ],
  ],
  Situational: [
    [
      'Funding stage',
      35,
      'preferred common upper',
      'fundingStage',
      {
        prefer: [preferredValues('fundingStage'), 'Series A to C'],
        absent: ['is any of', 'Series A; Series B; Series C'],
      },
    ],
    ['Last funding date', 20, 'recent upper common', 'fundingDate'],
    ['Total funding', 20, 'upper bands', 'funding'],
    ['', 30, 'yes upper common', 'hiring', { spoken: 'hiring' }],
    [
      'Growth',
      30,
      'upper preferred common',
      'growth',
      { prefer: [preferredValues('growth'), 'those that grow'] },
    ],
    ['Trigger', 20, 'known common', 'trigger'],
  ],
  'Problem fit': [['', 30, 'yes common known', 'need']],
  'Buying committee': [
    [
      '',
      30,
      'preferred yes common',
      'committee',
      { prefer: [preferredValues('committee'), 'those who decide'], holds: 'words' },
    ],
  ],
};

/** The fields that a start definition scores, the important ones of a dimension first. */
export const scoredKinds: readonly FieldKind[] = Object.entries(rows).flatMap(
  ([dimension, kinds]) =>
    kinds.map(([name, points, rules, heading, { holds, spoken, ...extras } = {}]) => ({
      name,
      headers: headersOf(heading),
      ...(holds && { holds }),
      ...(spoken && { spoken }),
      scored: { dimension, points, rules: rules.split(' ') as RuleName[], ...extras },
    })),
);
