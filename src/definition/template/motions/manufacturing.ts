import { motionOf } from './motion';

/** Makers of machines, parts and materials, and who sells to them. */
export const manufacturing = motionOf(
  [
    [
      'Firmographic',
      30,
      'Is it the right kind of company?',
      [
        [
          'Right industry',
          'Industry',
          35,
          ['contains any of', 'Manufacturing; Automotive; Machinery'],
          'Where our parts are built in today.',
          'the industry',
        ],
        [
          'Right size',
          'Employees',
          20,
          ['between', '100 - 5000'],
          'Large enough for a series, small enough for us to matter.',
          'the number of employees',
        ],
        [
          'Enough plants',
          'Plants',
          25,
          ['at least', '2'],
          'A second plant orders what the first has proved.',
          'how many plants they have',
        ],
        [
          'Where we deliver',
          'Country',
          20,
          ['country is any of', 'DACH; North America'],
          'Freight, customs and service are settled there.',
          'the country',
        ],
      ],
    ],
    [
      'Technographic',
      20,
      'Does our product fit their machines?',
      [
        [
          'Machines that take it',
          'Equipment',
          45,
          ['is known'],
          'It fits without a new machine.',
          'the machines that they run, with ; between',
        ],
        [
          'Certified',
          'Certifications',
          25,
          ['contains any of', 'ISO 9001; IATF 16949'],
          'Who is certified buys from who can prove it.',
          'their certificates, with ; between',
        ],
      ],
    ],
    [
      'Problem fit',
      20,
      'Do they need what we make?',
      [
        [
          'Material we work with',
          'Material',
          35,
          ['contains any of', 'Steel; Aluminium'],
          'What they work with decides whether ours holds.',
          'the materials that they use, with ; between',
        ],
        [
          'Enough volume',
          'Annual volume',
          35,
          ['at least', '10000'],
          'Set-up pays from this volume on.',
          'how many pieces a year',
        ],
      ],
    ],
    [
      'Buying committee',
      10,
      'Do we reach engineering and purchasing?',
      [
        [
          'Knows an engineer',
          'Contact title',
          40,
          ['contains any of', 'Engineer; Purchasing; Plant; Quality'],
          'Engineering writes the part number into the drawing.',
          'the title of the main contact',
        ],
      ],
    ],
    [
      'Situational',
      15,
      'Why now?',
      [
        [
          'Project with a date',
          'Start of production',
          40,
          ['within next days', '720'],
          'Parts are chosen a year or two before a series starts.',
          'when the series starts',
        ],
        [
          'Builds or extends',
          'Investment',
          30,
          ['is known'],
          'A new line needs new suppliers.',
          'what they build',
        ],
      ],
    ],
    [
      'Success potential',
      5,
      'Will they stay?',
      [
        [
          'Orders again',
          'Order frequency',
          40,
          ['at least', '4'],
          'A part in a series is ordered for years.',
          'how many orders a year',
        ],
        [
          'Pays well',
          'Credit rating',
          20,
          ['is known'],
          'Goods go out before money comes in.',
          'the rating of the credit agency',
        ],
      ],
    ],
  ],
  [
    ['Under sanctions', 'Sanctioned', ['is yes'], 'Export is not allowed'],
    ['Sold by a distributor', 'Distributor', ['is known'], 'Served by a partner of ours'],
    ['Insolvent', 'Insolvency', ['is yes'], 'Can’t pay'],
  ],
  [
    'Sales engineer visits this month, bring samples',
    'Send samples, ask for a drawing',
    'Invite to the trade fair',
    'Refer to a distributor',
  ],
);
