import { describe, expect, it } from 'vitest';
import { runTruth } from './truth';
import { truthsCard } from './truths-card';
import type { Drawing, Truth } from './world';
import { worldNamed } from './worlds';

/** A card of the fields with so much strength, as a proposal. */
function proposed(truth: Truth, drawing: Drawing) {
  const card = truthsCard(truth, drawing);
  const criteria = card.criteria.map((one) => ({ ...one, why: '' }));
  return { draft: { ...card, criteria }, problems: [] };
}

describe('in a mixed world', () => {
  const kind = worldNamed('mixed');

  it("the truth's own card finds all that is true and nothing else", () => {
    const counts = runTruth(kind, [1], 300, (drawing, truth) => proposed(truth, drawing));
    expect(counts.clear).toBeGreaterThan(0);
    expect(counts).toMatchObject({ clearFound: counts.clear, weakFound: counts.weak, wrong: 0 });
    expect(counts.truthArea - counts.builtArea).toBeLessThan(0.03);
  });

  it('a card of other columns finds nothing and is wrong', () => {
    const counts = runTruth(kind, [1], 300, (drawing, truth) => {
      const { draft, problems } = proposed(truth, drawing);
      const decoy = truth.fields.find(({ strength }) => strength === 0)?.header ?? '';
      const criteria = draft.criteria.map((one) => ({ ...one, field: decoy }));
      return { draft: { ...draft, criteria }, problems };
    });
    expect(counts.proposed).toBeGreaterThan(0);
    expect(counts).toMatchObject({ clearFound: 0, weakFound: 0, wrong: counts.proposed });
  });
});
