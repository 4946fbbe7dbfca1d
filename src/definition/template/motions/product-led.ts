import { motionOf } from './motion';

/** People try it by themselves; sales helps those who use it much. */
export const productLed = motionOf(
  [
    [
      'Behavioral',
      35,
      'Do they use it?',
      [
        [
          'Active users',
          'Active users',
          40,
          ['at least', '5'],
          'A team that uses it each week buys to keep it.',
          'how many people used it in the last month',
        ],
        [
          'Reached a first result',
          'Activated',
          35,
          ['is yes'],
          'Who got a first result comes back for the second.',
          'yes or no',
        ],
        [
          'Used lately',
          'Last activity',
          25,
          ['within last days', '14, fading to 60'],
          'Where use fades, so does the wish to pay.',
          'the date of the last use',
        ],
        [
          'Invited colleagues',
          'Invites',
          25,
          ['at least', '2'],
          'Invitations make one user a team.',
          'how many colleagues were invited',
        ],
      ],
    ],
    [
      'Problem fit',
      15,
      'Did they come for what it does best?',
      [
        [
          'Came for our use',
          'Use case',
          40,
          ['is known'],
          'Who says what for can be led there.',
          'what they said they want to do',
        ],
        [
          'At the limit of the plan',
          'Plan limit reached',
          30,
          ['is yes'],
          'The limit is where free stops being enough.',
          'yes or no',
        ],
      ],
    ],
    [
      'Firmographic',
      20,
      'Is it the right kind of company?',
      [
        [
          'Right size',
          'Employees',
          35,
          ['between', '20 - 2000'],
          'Enough colleagues for seats to spread.',
          'the number of employees',
        ],
        [
          'Right industry',
          'Industry',
          25,
          ['is any of', 'Software'],
          'Where users stay longest.',
          'the industry',
        ],
        [
          'Company address',
          'E-mail type',
          20,
          ['is any of', 'work; business; company'],
          'A work address is a company, a private one a person.',
          'work or private',
        ],
      ],
    ],
    [
      'Technographic',
      10,
      'Does it fit what they use?',
      [
        [
          'Connected something',
          'Integrations',
          40,
          ['at least', '1'],
          'What is connected is not switched off.',
          'how many integrations they switched on',
        ],
        [
          'Tools we connect to',
          'Tech stack',
          30,
          ['contains any of', 'Slack; Google; Microsoft'],
          'It spreads where colleagues already talk.',
          'the tools that they use, with ; between',
        ],
      ],
    ],
    [
      'Buying committee',
      10,
      'Is somebody there who can pay?',
      [
        [
          'An admin signed up',
          'User role',
          40,
          ['contains any of', 'Admin; Head; Manager; Founder'],
          'Who runs a team can buy for it.',
          'the role of who signed up',
        ],
      ],
    ],
    [
      'Success potential',
      10,
      'Will it spread?',
      [
        [
          'Use grows',
          'Usage growth',
          40,
          ['at least', '10%'],
          'Teams that grow in use grow in seats.',
          'by how much use grew in a month',
        ],
        [
          'Room to grow',
          'Seats available',
          30,
          ['at least', '50'],
          'A small team in a large company can spread.',
          'how many people there could use it',
        ],
      ],
    ],
  ],
  [
    [
      'Private address',
      'E-mail type',
      ['is any of', 'private; personal; free'],
      'A person, no company',
    ],
    ['School or student', 'Is education', ['is yes'], 'Has a plan of its own'],
    ['Own test account', 'Is internal', ['is yes'], 'Belongs to us'],
  ],
  [
    'Write to the admin today, offer help with the roll-out',
    'Show the next feature in the product, ask for a call',
    'Leave it to the product, look again in a month',
    'Leave it to the product',
  ],
);
