import fc from 'fast-check';
import type { Cell } from '../../../src/engine/model';
import { createReading } from '../../../src/engine/values/reading';
import { anySigns } from '../../support/any-signs';

/** The missing words of a new definition, and 2025-03-04 as today, in UTC. */
export const reading = createReading(
  { asOf: 20_151, dayOf: (date) => Math.floor(date.getTime() / 86_400_000) },
  ['n/a', 'na', 'null', 'unknown', 'tbd', '-', '\\N', 'select'],
);

const usualTexts = fc.constantFrom(
  ...[
    '',
    ' ',
    '#N/A',
    'Loading...',
    'n/a',
    'Software',
    'SaaS, Fintech',
    '$12.5M',
    '51-200',
    '200+',
  ],
  ...[
    '=1+1',
    'yes',
    '✓',
    'U.S.',
    'Dublin, Ireland',
    'Atlanta, Georgia',
    '2025-03-04',
    '03/04/2025',
    '04.03.2025',
    '31.02.2025',
  ],
  ...['Mar 4, 2025', '"Acme, Inc"; x', '"', ',;|', '(5)', '1e400', '-', '–', '*', '𝒳', 'C++', 'ß'],
);

/** Any cell that a sheet can hold, more often one of those that lists are full of. */
export const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  usualTexts,
  fc.string({ unit: 'grapheme' }),
  anySigns,
  fc.double(),
  fc.integer({ min: -5, max: 3000 }),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
);
