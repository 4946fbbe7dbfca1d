import type { ScoringModel } from '../engine/model';
import type { Definition } from './definition';

/** The part of a definition that scoring needs. @example judge(scoringModel(definition), evaluation) */
export function scoringModel(definition: Definition): ScoringModel {
  const { settings, dimensions, criteria, exclusions, tiers } = definition;
  const { missingWords, minimumCoverage } = settings;
  return { dimensions, criteria, exclusions, tiers, missingWords, minimumCoverage };
}
