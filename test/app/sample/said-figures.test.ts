import { expect, it } from 'vitest';
import { sampleDefinition } from '../../../src/app/sample/sample-definition';
import { closedDeals, evaluated } from './scored-sample';

const definition = sampleDefinition();
const { evaluation } = evaluated(definition);
const deals = closedDeals();

type Deals = ReturnType<typeof closedDeals>;
const isWon = ({ outcome }: Deals[number]) => outcome !== 'lost';
const hasChurned = ({ outcome }: Deals[number]) => outcome === 'churned';
const share = (of: Deals, has: (deal: Deals[number]) => boolean) =>
  of.filter(has).length / of.length;

const whyOf = (field: string) => definition.criteria.find((one) => one.field === field)?.why;
const matchOf = (field: string) =>
  evaluation.criteria[definition.criteria.findIndex((one) => one.field === field)]!;

it('wins two of three deals of the industries that it says so of', () => {
  const industry = matchOf('Industry');
  const theirs = deals.filter(({ account }) => industry[account] === 1);
  expect(whyOf('Industry')).toMatch(/^Two of three of their deals are won;/);
  expect(share(theirs, isWon)).toBeCloseTo(2 / 3, 1);
});

it('loses a third of the customers at seed, and few others', () => {
  const funding = matchOf('Funding stage');
  const customersAt = (match: number) =>
    deals.filter((deal) => isWon(deal) && funding[deal.account] === match);
  expect(whyOf('Funding stage')).toMatch(/ a third of those customers leave\.$/);
  expect(share(customersAt(0.5), hasChurned)).toBeCloseTo(1 / 3, 1);
  expect(share(customersAt(1), hasChurned)).toBeLessThan(0.1);
});

it('wins fewer than one deal in ten of the public sector', () => {
  const publicSector = deals.filter(({ account }) => evaluation.exclusions[0]![account] === 1);
  expect(definition.exclusions[0]?.reason).toMatch(/: fewer than one deal in ten is won$/);
  expect(publicSector.some(isWon)).toBe(true);
  expect(share(publicSector, isWon)).toBeLessThan(0.1);
});

it('states no other figure of the deals', () => {
  const texts = [
    ...definition.criteria.map(({ why }) => why),
    ...definition.exclusions.map(({ reason }) => reason),
  ];
  const stating = texts.filter((text) =>
    /\b(none|third|half|percent|deals? (is|are|in)|of three)\b|%/i.test(text),
  );
  expect(stating).toHaveLength(3);
});
