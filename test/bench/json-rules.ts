import { Engine, type NestedCondition, type RuleProperties } from 'json-rules-engine';
import type { Criterion, ScoringModel } from '../../src/engine/model';
import { fitsWildcard } from '../../src/engine/values/wildcard';
import { standsIn } from '../../src/engine/values/word-search';
import { aggregate } from './aggregate';
import { conditionOf, type Encoder, encodeCondition } from './conditions';
import type { Contender } from './contender';
import { type Facts, factName, factReader } from './facts';

/** A rule of the engine for one credit that a criterion can give. */
interface CreditRule {
  readonly conditions: NestedCondition[];
  readonly credit: number;
}

const met = (...conditions: NestedCondition[]): CreditRule[] => [{ conditions, credit: 1 }];

/** Native operators wherever the engine has one; word search and wildcards are added to it. */
const encoder: Encoder<string, CreditRule[]> = {
  in: (fact, { items }) => met({ fact, operator: 'in', value: items }),
  'not in': (fact, { items }) => met({ fact, operator: 'notIn', value: items }),
  'stands in': (fact, { items }) => met({ fact, operator: 'standsInAny', value: items }),
  'does not stand in': (fact, { items }) => met({ fact, operator: 'standsInNone', value: items }),
  fits: (fact, { pattern }) => met({ fact, operator: 'fits', value: pattern }),
  'at least': (fact, { limit }) => met({ fact, operator: 'greaterThanInclusive', value: limit }),
  'at most': (fact, { limit }) => met({ fact, operator: 'lessThanInclusive', value: limit }),
  between: (fact, { low, high }) =>
    met(
      { fact, operator: 'greaterThanInclusive', value: low },
      { fact, operator: 'lessThanInclusive', value: high },
    ),
  is: (fact, { value }) => met({ fact, operator: 'equal', value }),
  graded: (fact, { grades }) =>
    grades.map(({ item, credit }, index) => ({
      credit,
      conditions: [
        { fact, path: '$.items', operator: 'contains', value: item },
        ...grades.slice(0, index).map((earlier) => ({
          fact,
          path: '$.items',
          operator: 'doesNotContain',
          value: earlier.item,
        })),
      ],
    })),
};

function rulesOf(criterion: Criterion, index: number): RuleProperties[] {
  const encoded = encodeCondition(encoder, factName(criterion), conditionOf(criterion));
  return encoded.map(({ conditions, credit }) => ({
    conditions: { all: conditions },
    event: { type: criterion.id, params: { index, credit } },
  }));
}

/** A rule a criterion and credit; its events say which are met. */
export const jsonRulesEngine: Contender = {
  name: 'json-rules-engine',
  prepare: (model, table) => {
    const engine = engineOf(model);
    const read = factReader(model, table);
    return async () => {
      const scores: number[] = [];
      for (const row of table.rows) {
        const facts = read(row);
        scores.push(aggregate(model, await matchesOf(engine, model, facts)));
      }
      return scores;
    };
  },
};

async function matchesOf(engine: Engine, model: ScoringModel, facts: Facts) {
  const { events } = await engine.run(facts);
  const matches = model.criteria.map((one): number | null =>
    facts[factName(one)] === null ? null : 0,
  );
  for (const { params } of events) {
    const { index, credit } = params as { index: number; credit: number };
    if (matches[index] !== null) matches[index] = credit;
  }
  return matches;
}

function engineOf(model: ScoringModel): Engine {
  const engine = new Engine(model.criteria.flatMap(rulesOf));
  engine.addOperator('standsInAny', (text: string | null, items: string[]) =>
    items.some((item) => text !== null && standsIn(text, item)),
  );
  engine.addOperator('standsInNone', (text: string | null, items: string[]) =>
    items.every((item) => text !== null && !standsIn(text, item)),
  );
  engine.addOperator('fits', (text: string | null, pattern: string) =>
    text === null ? false : fitsWildcard(text, pattern),
  );
  return engine;
}
