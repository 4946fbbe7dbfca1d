import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitTemplate } from '../../../src/definition/template/fit-template';
import { motionNames } from '../../../src/definition/template/motions/motion-names';
import { motions } from '../../../src/definition/template/motions/motions';
import type { TabSample } from '../../../src/definition/template/tab-sample';
import { isStartWhy, reasonIn } from '../../../src/definition/template/words';
import { parseDefinition } from '../../../src/definition/validate';
import type { Cell } from '../../../src/engine/model';
import { context, tab } from './support';

const SHORT = 26;
const daysAgo = (days: number) => new Date((context.asOf - days) * 86_400_000);

function start(motion: (typeof motionNames)[number], accounts: TabSample) {
  return fitTemplate({ accounts, deals: undefined, headerRow: 1, context, given: { motion } });
}

const columns: Readonly<Record<string, readonly Cell[]>> = {
  Company: ['Acme', 'Globex', 'Initech'],
  'Weekly Active Users': [0, 3, 12, 40],
  Activated: ['yes', 'no'],
  'invited users': [0, 1, 5],
  Employees: [5, 40, 300, 9000],
  Industry: ['Software', 'Retail', 'Media'],
  'Signup role': ['Admin', 'Developer', 'Student'],
  'Last activity': [daysAgo(3), daysAgo(40), daysAgo(400)],
  Rating: ['no marks', 'good', 'bad'],
  ACV: [100, 2000],
};

describe.each(motionNames)('a template for %s', (name) => {
  const motion = motions[name];

  it('names what it looks for in few words, and gives a reason for each', () => {
    for (const { name: called, why, points, dimension } of motion.ideas) {
      expect(called.length).toBeLessThanOrEqual(SHORT);
      expect(why).toMatch(/^\p{Lu}.*\.$/u);
      expect(points).toBeGreaterThan(0);
      expect(motion.dimensions.map((one) => one.name)).toContain(dimension);
    }
    expect(new Set(motion.ideas.map((one) => one.name)).size).toBe(motion.ideas.length);
    expect(motion.dimensions.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });

  it('waits with every criterion where no column is there, and says which one to add', () => {
    const { criteria, exclusions, dimensions, settings, tiers } = start(name, tab({ Note: [''] }));
    expect(criteria.map(({ name: called }) => called)).toEqual(motion.ideas.map((one) => one.name));
    for (const { on, field, why } of criteria) {
      expect(on).toBe(false);
      expect(why).toContain(`Add a column ${field}, with `);
    }
    expect(exclusions.map(({ reason }) => reason)).toEqual(motion.noGos.map((one) => one.reason));
    expect(exclusions.every(({ on }) => !on)).toBe(true);
    expect(dimensions).toEqual(motion.dimensions);
    expect(settings.motion).toBe(name);
    expect(tiers.map(({ nextAction }) => nextAction)).toEqual(motion.actions);
  });

  it('is a definition without problems, whatever columns a list has', () => {
    const some = fc.subarray(Object.keys(columns));
    fc.assert(
      fc.property(some, (headers) => {
        const accounts = tab(Object.fromEntries(headers.map((one) => [one, columns[one] ?? []])));
        const definition = start(name, accounts);
        expect(parseDefinition(JSON.parse(JSON.stringify(definition)))).toEqual({ definition });
        for (const { why, on } of definition.criteria) {
          expect(isStartWhy(why)).toBe(true);
          if (on) expect(why).toMatch(/Start value: /);
        }
      }),
      { numRuns: 25, seed: 7 },
    );
  });
});

describe('a template on the columns of a list', () => {
  const { criteria, exclusions } = start('B2B SaaS, product-led', tab(columns));
  const on = (field: string) => criteria.find((one) => one.field === field && one.on);

  it('finds them by words of their headers', () => {
    expect(on('Weekly Active Users')?.why).toMatch(/^A team that uses it each week/);
    expect(on('Invited users')?.why).toMatch(/^Invitations make one user a team/);
    expect(on('Signup role')?.why).toMatch(/^Who runs a team can buy for it/);
    expect(on('Activated')?.name).toBe('Reached a first result');
    expect(on('Industry')?.name).toBe('');
  });

  it('takes the value of the list where it gives one, else a usual one that parts the accounts', () => {
    expect(on('Industry')).toMatchObject({ value: 'Software' });
    expect(on('Industry')?.why).toMatch(/^Where users stay longest\. Start value: the software/);
    expect(reasonIn(on('Industry')?.why ?? '')).toBe('Where users stay longest.');
    expect(on('Signup role')?.why).toMatch(/Start value: a usual value, not one of your/);
  });

  it('switches nothing on whose column holds something else', () => {
    const market = start('Marketplace', tab(columns));
    expect(market.criteria.find(({ name }) => name === 'Well rated')).toMatchObject({
      field: 'Rating',
      on: false,
      why: expect.stringContaining('Its column holds something else'),
    });
  });

  it('takes a place for the country that an idea asks for', () => {
    const cities = ['Austin, Texas', 'Boston, Massachusetts', 'Dallas, Texas', 'Miami, Florida'];
    const { criteria: found } = start('Services', tab({ Headquarters: cities }));
    expect(found.filter(({ dimension }) => dimension === 'Firmographic')).toContainEqual(
      expect.objectContaining({ field: 'Headquarters', on: true }),
    );
  });

  it('takes no middle of a handful of numbers', () => {
    const few = { sheet: 'Accounts', headers: ['Employees'], rows: [[15], [120], [2500]] };
    const { value, why } = start('Services', few).criteria.find(({ on: isOn }) => isOn) ?? {};
    expect(value).toBe('50 - 2000');
    expect(why).toContain('a usual value, not one of your list');
  });

  it('keeps what the list itself says, and has no exclusion twice', () => {
    const keys = exclusions.map(({ field, operator }) => `${field} ${operator}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(criteria.map(({ id }) => id)).size).toBe(criteria.length);
  });
});
