import { motionOf } from './motion';

/** Sellers for a platform: what they offer is what buyers find. */
export const marketplace = motionOf(
  [
    [
      'Firmographic',
      25,
      'Is it the right kind of seller?',
      [
        [
          'Category we lack',
          'Category',
          40,
          ['is known'],
          'Buyers search for it and find too little.',
          'what they sell',
        ],
        [
          'Where buyers are',
          'Country',
          25,
          ['country is any of', 'DACH'],
          'Delivery within days keeps buyers.',
          'the country',
        ],
        [
          'Right size',
          'Employees',
          20,
          ['between', '5 - 500'],
          'Large enough to deliver, small enough to need us.',
          'the number of employees',
        ],
      ],
    ],
    [
      'Problem fit',
      20,
      'Do they have what buyers want?',
      [
        [
          'Enough to offer',
          'Listings',
          40,
          ['at least', '50'],
          'Few items are not found.',
          'how many items they offer',
        ],
        [
          'Right price',
          'Average order value',
          30,
          ['between', '30 - 500'],
          'Below it freight eats the margin, above it nobody buys unseen.',
          'what an order is worth',
        ],
      ],
    ],
    [
      'Technographic',
      15,
      'Can they list without work by hand?',
      [
        [
          'Shop we connect to',
          'Shop system',
          45,
          ['contains any of', 'Shopify; WooCommerce; Magento'],
          'Stock and prices follow by themselves.',
          'the shop system',
        ],
        [
          'Sells elsewhere too',
          'Sales channels',
          30,
          ['is known'],
          'Who sells on one platform knows how.',
          'where they sell, with ; between',
        ],
      ],
    ],
    [
      'Behavioral',
      15,
      'Do they come by themselves?',
      [
        [
          'Began to register',
          'Sign-up date',
          40,
          ['within last days', '30, fading to 120'],
          'An account half opened is finished soon or never.',
          'the date of the first sign-up',
        ],
        [
          'Active lately',
          'Last activity',
          30,
          ['within last days', '30, fading to 120'],
          'Who answers now lists now.',
          'the date of the last visit or reply',
        ],
      ],
    ],
    [
      'Situational',
      10,
      'Why now?',
      [
        [
          'Season ahead',
          'Peak season',
          30,
          ['is known'],
          'Sellers join before their season.',
          'the months in which they sell most',
        ],
        [
          'Grows',
          'Growth',
          30,
          ['at least', '10%'],
          'Who grows looks for channels.',
          'the growth of a year',
        ],
      ],
    ],
    [
      'Success potential',
      15,
      'Will buyers come back to them?',
      [
        [
          'Well rated',
          'Rating',
          45,
          ['at least', '4'],
          'Buyers return to sellers with good marks.',
          'the mean of their marks, of 5',
        ],
        [
          'Many reviews',
          'Reviews',
          25,
          ['at least', '50'],
          'Marks of few say little.',
          'how many reviews they have',
        ],
      ],
    ],
  ],
  [
    ['Banned goods', 'Restricted goods', ['is yes'], 'May not be sold on the platform'],
    ['No licence', 'Licence', ['is no'], 'Sells without a licence'],
    ['Badly rated', 'Rating', ['at most', '3'], 'Buyers complain'],
  ],
  [
    'Call this week, list the first 20 items for them',
    'Send the import guide, offer a month without fees',
    'Invite before the season',
    'Leave out',
  ],
);
