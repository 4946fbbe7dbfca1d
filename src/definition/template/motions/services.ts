import { motionOf } from './motion';

/** Agencies, consultants: few clients, each a project of some months. */
export const services = motionOf(
  [
    [
      'Firmographic',
      25,
      'Is it the right kind of client?',
      [
        [
          'Industry we know',
          'Industry',
          40,
          ['is any of', 'Software'],
          'There we have cases to show.',
          'the industry',
        ],
        [
          'Right size',
          'Employees',
          25,
          ['between', '50 - 2000'],
          'Large enough to buy work, too small to have it all inside.',
          'the number of employees',
        ],
        [
          'Can pay',
          'Annual revenue',
          25,
          ['at least', '10M'],
          'A project is a small part of what they turn over.',
          'the revenue of a year',
        ],
        [
          'Near enough',
          'Country',
          15,
          ['country is any of', 'DACH'],
          'Same language and a train ride away.',
          'the country',
        ],
      ],
    ],
    [
      'Problem fit',
      25,
      'Is it our kind of work?',
      [
        [
          'Needs what we do best',
          'Need',
          45,
          ['is known'],
          'Work that we have done before earns its price.',
          'the work that they ask for',
        ],
        [
          'Nobody inside does it',
          'In-house team',
          30,
          ['is no'],
          'With a team of their own they buy hands, not advice.',
          'yes or no',
        ],
      ],
    ],
    [
      'Buying committee',
      20,
      'Do we talk to who decides?',
      [
        [
          'Talks to the decider',
          'Contact title',
          45,
          ['contains any of', 'Owner; Founder; Chief; Head; Director'],
          'Who owns the budget needs no committee.',
          'the title of the main contact',
        ],
        [
          'Came by recommendation',
          'Lead source',
          30,
          ['contains any of', 'referral; recommendation; partner'],
          'Who was sent by somebody trusts us already.',
          'how they came to us',
        ],
      ],
    ],
    [
      'Situational',
      20,
      'Why now?',
      [
        [
          'Has a budget',
          'Budget',
          40,
          ['at least', '25000'],
          'A number means that somebody has agreed to it.',
          'the budget that they named',
        ],
        [
          'Has a date',
          'Start date',
          30,
          ['within next days', '120'],
          'A project with a date is one.',
          'when it is to begin',
        ],
        [
          'Something changed',
          'Trigger',
          30,
          ['is known'],
          'A new boss, a merger or a launch makes work.',
          'what changed',
        ],
      ],
    ],
    [
      'Success potential',
      10,
      'Will more follow?',
      [
        [
          'Buys again',
          'Past projects',
          40,
          ['at least', '1'],
          'A client that came back once comes back again.',
          'how many projects they had with us',
        ],
        [
          'Shows our name',
          'Reference',
          20,
          ['is yes'],
          'A name that we may show wins the next.',
          'yes or no',
        ],
      ],
    ],
  ],
  [
    ['Tender only', 'Tender', ['is yes'], 'Weeks of paper, and the cheapest wins'],
    ['Conflict with a client', 'Conflict', ['is yes'], 'Competes with a client of ours'],
    ['Pays late', 'Payment problems', ['is yes'], 'Has left bills unpaid'],
  ],
  [
    'A partner calls this week, with a case of their industry',
    'Send a case, offer a first talk',
    'Invite to the next event, keep in the newsletter',
    'Recommend somebody else',
  ],
);
