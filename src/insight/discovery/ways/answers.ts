import { tries, type Way } from '../candidate';

/** Yes against no. */
export const answers: Way = () => [
  { operator: 'is yes', value: '', opposite: 'is no', tries: tries(1, 1) },
];
