import { expect, it } from 'vitest';
import { calendar } from '../../src/app/calendar';
import { inCalendar } from '../../src/app/load-definition';
import { smallDefinition } from '../support/definitions';

it('asks what day it is and how the locale writes numbers once', () => {
  const asked: string[] = [];
  const ask = <T>(what: string, answer: T) => {
    asked.push(what);
    return answer;
  };
  let now = Date.UTC(2026, 5, 30, 23, 59);
  const { context } = inCalendar(
    smallDefinition,
    calendar(() => 'Etc/UTC'),
    { now: () => ask('clock', now) },
    { locale: () => ask('locale', 'de_DE'), timeZone: () => ask('zone', 'Etc/UTC') },
  );
  expect(asked).toEqual([]);
  const read = () => [context.asOf, context.today, context.decimalComma];
  const first = read();
  now += 120_000;
  expect(read()).toEqual(first);
  expect(asked).toEqual(['clock', 'locale']);
});
