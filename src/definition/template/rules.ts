import type { RuleName } from '../catalogue/field-kind';
import type { ColumnProfile } from './column-profile';
import { bands, newer, spread, upper } from './number-rules';
import { place } from './place-rule';
import type { Rule, Start } from './start';
import { common, listed, preferred, regions } from './value-rules';
import { words } from './words';

const STEPS = [90, 180, 365, 730] as const;
const SHARE_RECENT = 0.25;

/** Every way of finding a first condition, by its name in the catalogue. */
export const rules: Readonly<Record<RuleName, Rule>> = {
  bands,
  spread,
  upper,
  newer,
  recent: (column, _, asOf) => recent(column, asOf),
  preferred,
  common,
  listed,
  place,
  regions,
  yes: ({ kind }) =>
    kind === 'yes-no' ? { operator: 'is yes', value: '', from: words.yes } : undefined,
  no: ({ kind }) =>
    kind === 'yes-no' ? { operator: 'is no', value: '', from: words.no } : undefined,
  known: () => ({ operator: 'is known', value: '', from: words.known }),
};

/** The shortest usual period in which a quarter of the dates lie, fading to its double. */
function recent({ kind, days }: ColumnProfile, asOf: number): Start | undefined {
  const within = (step: number) => days.filter((day) => day <= asOf && day >= asOf - step).length;
  const step = STEPS.find((candidate) => within(candidate) >= SHARE_RECENT * days.length);
  if (kind !== 'date' || step === undefined) return undefined;
  return {
    operator: 'within last days',
    value: `${step}, fading to ${step * 2}`,
    from: words.recent(step),
  };
}
