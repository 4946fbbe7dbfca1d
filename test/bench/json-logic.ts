import { LogicEngine } from 'json-logic-engine';
import jsonLogic from 'json-logic-js';
import type { Criterion, ScoringModel } from '../../src/engine/model';
import { fitsWildcard } from '../../src/engine/values/wildcard';
import { standsIn } from '../../src/engine/values/word-search';
import { aggregate } from './aggregate';
import { conditionOf, type Encoder, encodeCondition } from './conditions';
import type { Contender } from './contender';
import { factName, factReader } from './facts';

type Rule = unknown;
/** Native operators wherever JsonLogic has one; word search and wildcards are added to it. */
const encoder: Encoder<Rule, Rule> = {
  in: (fact, { items }) => ({ in: [fact, items] }),
  'not in': (fact, { items }) => ({ '!': [{ in: [fact, items] }] }),
  'stands in': (fact, { items }) => ({ or: items.map((item) => ({ standsIn: [fact, item] })) }),
  'does not stand in': (fact, { items }) => ({
    '!': [{ or: items.map((item) => ({ standsIn: [fact, item] })) }],
  }),
  fits: (fact, { pattern }) => ({ fits: [fact, pattern] }),
  'at least': (fact, { limit }) => ({ '>=': [fact, limit] }),
  'at most': (fact, { limit }) => ({ '<=': [fact, limit] }),
  between: (fact, { low, high }) => ({ '<=': [low, fact, high] }),
  is: (fact, { value }) => ({ '===': [fact, value] }),
  graded: (fact, { grades }) => ({
    if: [...grades.flatMap(({ item, credit }) => [{ in: [item, fact] }, credit]), 0],
  }),
};

function ruleOf(criterion: Criterion): Rule {
  const condition = conditionOf(criterion);
  const name = factName(criterion);
  const fact = { var: condition.test === 'graded' ? `${name}.items` : name };
  return encodeCondition(encoder, fact, condition);
}

/** Compiles each rule to a function. */
export const jsonLogicEngine: Contender = contender('json-logic-engine', (rules) => {
  const engine = new LogicEngine();
  engine.addMethod('standsIn', ([text, phrase]: [string, string]) => standsIn(text, phrase));
  engine.addMethod('fits', ([text, pattern]: [string, string]) => fitsWildcard(text, pattern));
  return rules.map((rule) => engine.build(rule) as (facts: unknown) => unknown);
});

/** Walks each rule for each row. */
export const jsonLogicJs: Contender = contender('json-logic-js', (rules) => {
  jsonLogic.add_operation('standsIn', standsIn);
  jsonLogic.add_operation('fits', fitsWildcard);
  return rules.map((rule) => (facts: unknown) => jsonLogic.apply(rule, facts));
});

function contender(
  name: string,
  compile: (rules: readonly Rule[]) => ((facts: unknown) => unknown)[],
): Contender {
  return {
    name,
    prepare: (model: ScoringModel, table) => {
      const read = factReader(model, table);
      const names = model.criteria.map(factName);
      const rules = compile(model.criteria.map(ruleOf));
      return () =>
        table.rows.map((row) => {
          const facts = read(row);
          const matches = rules.map((rule, index) =>
            facts[names[index]!] === null ? null : Number(rule(facts)),
          );
          return aggregate(model, matches);
        });
    },
  };
}
