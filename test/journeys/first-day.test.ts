import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirstDay, walkFirstDay } from './support/first-day';
import { promises } from './support/promises';
import { promisedAgainstFound } from './support/table';
import { allWorkbooks } from './workbooks/all';

/** JOURNEY_TABLE=1 writes promised against found to the console. */
const isTabled = process.env.JOURNEY_TABLE !== undefined;
const days: FirstDay[] = [];

describe.each(allWorkbooks.map((make) => make()))('the first day on $name', (workbook) => {
  let day: FirstDay;

  beforeAll(async () => {
    day = await walkFirstDay(workbook);
    days.push(day);
  });

  it.each(promises)('$name', ({ concerns = () => true, broken }) => {
    if (concerns(day)) expect(broken(day)).toBeUndefined();
  });
});

afterAll(() => {
  if (isTabled) console.log(promisedAgainstFound(days));
});
