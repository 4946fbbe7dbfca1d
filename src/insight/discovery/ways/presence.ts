import { SIDE, type Way } from '../candidate';

/** Known against blank. */
export const presence: Way = () => [{ operator: 'is known', value: '', tries: 1 / SIDE }];
