import { expect, it } from 'vitest';
import { chance, integer, mulberry32, pick } from '../../src/app/sample/random';
import { scoreTable } from '../../src/app/scoring/score-table';
import { defaultSettings } from '../../src/definition/defaults';
import type { Definition } from '../../src/definition/definition';
import type { Override } from '../../src/engine/model';
import { smallDefinition } from '../support/definitions';
import { tierByHand } from './override';
import { FIELDS, randomRow, TODAY } from './random-list';
import { randomModel } from './random-model';
import { createWorld } from './read-cell';
import { scoreByHand } from './score';

const ROWS = 300;
const DEFINITIONS = 20;

const random = mulberry32(20_261_130);
const names = ['acme.com', 'beta.io', 'Gamma Inc', 'delta.co.uk', 'Épsilon'];
const spellings: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => ` ${name.toUpperCase()} `,
  (name) => (name.includes('.') ? `https://www.${name}/about?x=1` : name.toLowerCase()),
  (name) => (name.includes('.') ? `jo@${name}` : name.replace(' ', '  ')),
];
const written = () => pick(random, spellings)(pick(random, names));
const accounts = Array.from({ length: ROWS }, () => ({
  cells: randomRow(random),
  key: chance(random, 0.1) ? '' : written(),
}));
const columns = FIELDS.filter((field) => field !== 'Nothing');
const table = {
  rows: accounts.map(({ cells, key }) => [...columns.map((field) => cells[field]!), key]),
  columnOf: (field: string) => (field === 'Nothing' ? undefined : columns.indexOf(field)),
};
const context = { asOf: TODAY, dayOf: (date: Date) => Math.floor(date.getTime() / 86_400_000) };

function randomDefinition(): Definition {
  const model = randomModel(random);
  const tiers = [...model.tiers.map(({ name }) => name), 'no tier'];
  const overrides = Array.from(
    { length: integer(random, 0, 4) },
    (): Override => ({
      account: written(),
      tier: pick(random, tiers),
      reason: 'strategic partner',
      by: '',
      until: chance(random, 0.4) ? undefined : TODAY + integer(random, -2, 2),
    }),
  );
  const { missingWords, minimumCoverage, ...lists } = model;
  return {
    ...smallDefinition,
    ...lists,
    settings: { ...defaultSettings, missingWords, minimumCoverage },
    dimensions: model.dimensions.map((one) => ({ ...one, question: '' })),
    criteria: model.criteria.map((one) => ({ name: '', why: '', ...one })),
    exclusions: model.exclusions.map((one) => {
      return { name: '', addedBy: '', addedOn: undefined, ...one };
    }),
    overrides,
  };
}

it(`a second reading of overrides agrees on ${ROWS} accounts by each of ${DEFINITIONS} definitions`, () => {
  let overridden = 0;
  for (let at = 0; at < DEFINITIONS; at++) {
    const definition = randomDefinition();
    const { overrides, tiers, settings } = definition;
    const model = { ...definition, ...settings };
    const byHand = scoreByHand(model, createWorld(TODAY, settings.missingWords));
    const scored = scoreTable(definition, table, context, columns.length);
    accounts.forEach(({ cells, key }, row) => {
      const alone = byHand((field) => cells[field]);
      const tier = tierByHand(overrides, tiers, key, alone.tier, TODAY);
      const account = scored.account(row)!;
      expect([account.tier, account.score], JSON.stringify({ key, overrides })).toEqual([
        tier,
        alone.shown ?? '',
      ]);
      if (tier !== alone.tier) overridden += 1;
    });
  }
  expect(overridden).toBeGreaterThan(ROWS);
});
