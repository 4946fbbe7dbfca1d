import { mulberry32 } from '../../../src/app/sample/random';
import { defaultTiers } from '../../../src/definition/defaults';
import type { BuildOptions } from '../../../src/insight/build/build';
import { context, missingWords } from './planted';

export const targets = { wonTarget: 0.8, lostTarget: 0.7, minimumDeals: 20 };

/** What Build takes over in the tests; each field is its own dimension. */
export const options: BuildOptions = {
  context,
  missingWords,
  minimumCoverage: 0.5,
  targets,
  tiers: defaultTiers,
  dimensionOf: (field) => field,
  exclusions: [],
  answers: new Map(),
  random: mulberry32(1),
};
