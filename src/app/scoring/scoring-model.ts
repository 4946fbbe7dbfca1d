import type { Definition } from '../../definition/definition';
import type { ScoringModel } from '../../engine/model';

/** The part of a definition that scoring needs. */
export function scoringModel(definition: Definition): ScoringModel {
  const { settings, dimensions, criteria, exclusions, tiers } = definition;
  const { missingWords, minimumCoverage } = settings;
  return { dimensions, criteria, exclusions, tiers, missingWords, minimumCoverage };
}
