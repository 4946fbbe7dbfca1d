import type { FieldKind, RuleName, ScoredExtras } from './field-kind';

/** Headers, between `;`, and rules, between spaces, as {@link FieldKind} explains them. */
type Row = readonly [
  name: string,
  points: number,
  rules: string,
  headers: string,
  extras?: ScoredExtras & Pick<FieldKind, 'holds' | 'spoken'>,
];

const rows: Readonly<Record<string, readonly Row[]>> = {
  Firmographic: [
    [
      'Industry',
      35,
      'preferred common listed',
      'industry; sector; vertical; =category; branche; secteur; secteur d activité',
      {
        spoken: 'industry',
        prefer: [
          /softw|saas|techno|\w+tech\b|\bit\b|cloud|cyber|internet|devtools/i,
          'the software and technology values',
        ],
        absent: ['is any of', 'Software'],
      },
    ],
    [
      'Employees',
      30,
      'bands spread common',
      'employee*; headcount; head count; company size; comp size; =size; fte*; staff; mitarbeiter*; effectif*; nombre d employés; salariés',
      { spoken: 'size', absent: ['between', '50 - 1000'] },
    ],
    [
      'Annual revenue',
      20,
      'bands spread common',
      'revenue*; annual revenue; arr; turnover; annual sales; umsatz; jahresumsatz; chiffre d affaires; =ca',
      { spoken: 'revenue' },
    ],
    [
      'Country',
      15,
      'place common',
      'country; nation; =land; =pays',
      { spoken: 'country', absent: ['country is any of', 'North America; EU'] },
    ],
    ['', 15, 'place regions common', 'headquarters; hq; location', { standsFor: 'Country' }],
    ['', 10, 'common', 'state; province; region; city; bundesland; stadt; =ort; ville; région'],
    [
      'Company type',
      15,
      'common',
      'company type; business type; business model; ownership; segment',
    ],
    [
      'Founded',
      10,
      'newer',
      'founded; established; founding; inception; gründungsjahr; année de création',
      { spoken: 'founding year' },
    ],
    [
      'Website',
      10,
      'known',
      'website; domain; web site; homepage; url; webseite; internetseite; site web; domaine',
      { holds: 'web addresses' },
    ],
  ],
  Technographic: [
    [
      'Tech stack',
      60,
      'listed common',
      'stack; technology; technologies; technographics; tools; software used; uses; =tech',
      { spoken: 'tech stack', absent: ['contains any of', 'Salesforce; HubSpot'] },
    ],
    [
      '',
      40,
      'common listed',
      'crm; erp; cloud provider; hosting; =platform; ecommerce platform; marketing automation; data warehouse; cms',
    ],
    ['Competitor', 25, 'no common', 'competitor*; incumbent; current vendor; current solution'],
  ],
  Behavioral: [
    [
      'Demo requested',
      40,
      'yes recent upper',
      'demo; trial requested; meeting booked; contact request; inbound request',
      { absent: ['is yes', ''] },
    ],
    [
      '',
      30,
      'upper recent yes',
      'visit*; website visit*; web visit*; pageview*; page views; sessions; traffic; downloads; clicks; email opens',
    ],
    [
      '',
      30,
      'upper common',
      'engagement; intent; usage; logins; active users; seat*; licen*; =users',
    ],
    [
      'Last activity',
      30,
      'recent upper',
      'activity; last touch; last contact*; last engaged; last visit; last seen; last login',
      { absent: ['within last days', '90, fading to 365'] },
    ],
    ['Signup date', 20, 'recent', 'signup*; sign up*; signed up; trial start*; registered'],
    [
      'Lead source',
      20,
      'preferred common',
      'source; channel; campaign',
      {
        prefer: [
          /referr|partner|inbound|organic|direct sales|past|word of mouth|recommend/i,
          'those who came by themselves or were recommended',
        ],
      },
    ],
  ],
  Situational: [
    [
      'Funding stage',
      35,
      'preferred common upper',
      'funding stage; funding status; funding round; funding type; last round; =round; series; =funding',
      {
        prefer: [/series [abc]\b/i, 'Series A to C'],
        absent: ['is any of', 'Series A; Series B; Series C'],
      },
    ],
    ['Last funding date', 20, 'recent upper common', 'funding date; last funding; last raised'],
    [
      'Total funding',
      20,
      'upper bands',
      'total funding; funding amount; raised; funding usd; last funding amount; round amount; funding round amount',
    ],
    [
      '',
      30,
      'yes upper common',
      'hiring; open roles; open * roles; open positions; job openings; open jobs; job post*; vacancies',
      { spoken: 'hiring' },
    ],
    [
      'Growth',
      30,
      'upper preferred common',
      'growth; headcount growth; employee growth; revenue growth; yoy; cagr',
      { prefer: [/grow|high|fast/i, 'those that grow'] },
    ],
    ['Trigger', 20, 'known common', 'trigger; signal; =event; =news; compelling event'],
  ],
  'Problem fit': [
    ['', 30, 'yes common known', 'budg*; need*; pain; use case; timeline; timeframe; urgency'],
  ],
  'Buying committee': [
    [
      '',
      30,
      'preferred yes common',
      'authority; decision maker; champion; economic buyer; buying role; seniority; persona',
      { prefer: [/high|chief|head|vp|director|c.level/i, 'those who decide'], holds: 'words' },
    ],
  ],
};

/** The fields that a start definition scores, the important ones of a dimension first. */
export const scoredKinds: readonly FieldKind[] = Object.entries(rows).flatMap(
  ([dimension, kinds]) =>
    kinds.map(([name, points, rules, headers, { holds, spoken, ...extras } = {}]) => ({
      name,
      headers: headers.split('; '),
      ...(holds && { holds }),
      ...(spoken && { spoken }),
      scored: { dimension, points, rules: rules.split(' ') as RuleName[], ...extras },
    })),
);
