import { tries, type Way } from '../candidate';

/** Yes against no. */
export const answers: Way = () => [{ operator: 'is yes', value: '', tries: tries(1, 1) }];
