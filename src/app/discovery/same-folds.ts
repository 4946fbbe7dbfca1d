import { mulberry32 } from '../sample/random';

const SEED = 1;

/** Random numbers for folds, the same each time, so that the same deals give the same answer. */
export const sameFolds = () => mulberry32(SEED);
