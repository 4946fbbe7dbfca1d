import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Around, layOut, MOST_HEIGHT, PAPER_COLUMNS } from '../../../src/app/one-page/lay-out';
import { onePageOf } from '../../../src/app/one-page/one-page';
import { proofOf } from '../../../src/app/one-page/proof';
import { words } from '../../../src/app/one-page/words';
import { layOutPage } from '../../../src/app/report/page';
import type { Definition } from '../../../src/definition/definition';
import { effectiveShares } from '../../../src/definition/effective-shares';
import { anyDefinition } from '../../support/arbitraries';
import { longDefinition, shortDefinition } from '../../support/one-page-definitions';

const cell = 'ICP Config (Product-led)!B62';
const around: Around = {
  ...{ version: 12, day: '30 Jun 2026', owner: '', reviewed: 'Not reviewed yet.', isChanged: true },
  proof: proofOf(undefined, shortDefinition.settings),
  cells: { whatKind: cell, whyNow: cell, whyUs: '', whyItPays: cell, owner: cell },
};

function written(definition: Definition) {
  const one = onePageOf(definition);
  const { page, paperRows } = layOut(one, around);
  const { cells, formats } = layOutPage(page);
  const paper = page.rows.slice(0, paperRows);
  return { one, page, paper, cells, formats };
}

const countOf = (text: unknown, pattern: RegExp) => Number(pattern.exec(String(text))?.[1] ?? 0);

/** As many of everything as a sheet may hold. */
const hugeDefinition: Definition = {
  ...longDefinition,
  dimensions: Array.from({ length: 40 }, (_, at) => {
    return { name: `Kind of evidence ${at}`, weight: 1 + at, question: 'Why? '.repeat(40) };
  }),
  criteria: Array.from({ length: 200 }, (_, at) => ({
    ...longDefinition.criteria[at % 20]!,
    id: `C${at}`,
    dimension: `Kind of evidence ${at % 40}`,
  })),
  exclusions: Array.from({ length: 200 }, (_, at) => {
    return { ...longDefinition.exclusions[at % 12]!, id: `X${at}` };
  }),
  tiers: Array.from({ length: 30 }, (_, at) => {
    return { ...longDefinition.tiers[0]!, name: `Tier ${at}`, from: at * 3 };
  }),
};

type Written = ReturnType<typeof written>;

function isOnePaper({ paper }: Written): void {
  const height = paper.reduce((sum, row) => sum + (row.height ?? Number.NaN), 0);
  expect(height).toBeLessThanOrEqual(MOST_HEIGHT);
}

/** Rows with a share are dimensions, in bold, and criteria. */
function tellsAll({ one, cells, paper }: Written, definition: Definition): void {
  const isBold = (at: number) =>
    paper[at]?.cells.some(({ column, style }) => column === PAPER_COLUMNS && style?.bold === true);
  const shares = cells.map((row) => typeof row[PAPER_COLUMNS - 1] === 'number');
  const shown = shares.filter((isShare, at) => isShare && !isBold(at)).length;
  const counted = cells.map(
    ([first], at) =>
      (shares[at] && isBold(at) ? countOf(first, /and (\d+) more, of less weight$/) : 0) +
      (shares[at] ? 0 : countOf(first, /^ {2}and \d+ more dimensions? with (\d+) criteri/)),
  );
  const more = counted.reduce((sum, each) => sum + each, 0);
  const all = [...effectiveShares(definition).values()].filter((share) => share > 0);
  expect(shown + more).toBe(all.length);
  expect(one.exclusions).toHaveLength(definition.exclusions.filter(({ on }) => on).length);
  expect(one.tiers).toHaveLength(definition.tiers.length);
}

function hasNoFormula({ cells, formats }: Written): void {
  const flat = cells.flatMap((row, r) => row.map((value, c) => [value, formats[r]?.[c]] as const));
  const texts = flat.filter(([value]) => typeof value === 'string');
  expect(new Set(texts.map(([, format]) => format))).toEqual(new Set(['@']));
  expect(texts.filter(([text]) => /[\r\n]/.test(String(text)))).toEqual([]);
  const numbers = flat.filter(([value]) => typeof value !== 'string');
  expect(numbers.filter(([, format]) => format !== '0 %')).toEqual([]);
}

function holds(definition: Definition): void {
  const page = written(definition);
  isOnePaper(page);
  tellsAll(page, definition);
  hasNoFormula(page);
}

describe('the one page', () => {
  it('fits on paper, shows or counts all that counts, and holds texts and shares only', () => {
    fc.assert(fc.property(anyDefinition, holds), { numRuns: 50 });
  });

  it.each([
    ['a short one', shortDefinition],
    ['a long one', longDefinition],
    ['one as large as a sheet may be', hugeDefinition],
  ])('does so of %s', (_, definition) => holds(definition));

  const texts = (definition: Definition) =>
    written(definition)
      .paper.flatMap(({ cells }) => cells.filter(({ column }) => column <= PAPER_COLUMNS))
      .map(({ value }) => (typeof value === 'object' ? value.text : String(value ?? '')));

  it('counts the exclusions and the tiers that it has no room for', () => {
    const texts = written(hugeDefinition).cells.map(([first]) => String(first));
    expect(texts.filter((text) => /^ {2}and \d+ more$/.test(text))).toEqual([
      '  and 195 more',
      '  and 25 more',
    ]);
  });

  it('says of a long one how many more there are', () => {
    const { cells } = written(longDefinition);
    const texts = cells.map(([first]) => String(first));
    expect(texts).toContain('  and 7 more');
    expect(texts.filter((text) => text.includes('of less weight'))).not.toEqual([]);
  });

  it('asks beside the paper for what is missing, and says in which cell it is written', () => {
    const { cells } = written(shortDefinition);
    const beside = cells.map((row) => String(row[PAPER_COLUMNS + 1]));
    expect(beside).toEqual(
      expect.arrayContaining([
        `Why now: ${cell}`,
        'Why us: a row of that name in SETTINGS',
        `Owner: ${cell}`,
        'Proof: run Backtest',
      ]),
    );
    expect(texts(shortDefinition)).toContain('Nobody owns it yet. Not reviewed yet.');
  });

  it.each([
    ['a short one', shortDefinition],
    ['a long one', longDefinition],
    ['one without criteria', { ...shortDefinition, criteria: [], exclusions: [] }],
  ])('prints no address of a cell, and no name of a section: %s', (_, definition) => {
    const paper = texts(definition).filter((text) => text !== words.kicker);
    expect(paper.filter((text) => /![A-Z]+\d|\b[A-Z]{6,}\b|run Backtest/.test(text))).toEqual([]);
  });

  it('shows an answer only where it says more than the lists below it', () => {
    const all = { whatKind: 'Makers.', whyNow: 'Now.', whyUs: 'Us.', whyItPays: 'It pays.' };
    const titles = Object.values(words.answers);
    const told = (settings: Partial<typeof all>) => {
      const definition = {
        ...shortDefinition,
        settings: { ...shortDefinition.settings, ...settings },
      };
      return texts(definition).filter((text) => titles.includes(text as (typeof titles)[number]));
    };
    expect(told(all)).toEqual(titles);
    expect(told({ whyNow: 'Now.' })).toEqual(['What kind of company', 'Why now']);
    const criteria = shortDefinition.criteria.map((one) => ({ ...one, why: '' }));
    const bare = texts({ ...shortDefinition, criteria }).filter((text) =>
      /^We look for/.test(text),
    );
    expect(bare).toEqual([]);
  });

  it('cuts no text where the paper has room for it', () => {
    const text = 'Two of three that we won had it, and they stayed with us for years.';
    const all = texts({
      ...shortDefinition,
      criteria: shortDefinition.criteria.map((one) => ({ ...one, name: text, why: text })),
      exclusions: shortDefinition.exclusions.map((one) => ({ ...one, name: text, reason: text })),
      tiers: shortDefinition.tiers.map((one) => ({ ...one, meaning: text, nextAction: text })),
      settings: {
        ...shortDefinition.settings,
        whatKind: text,
        whyNow: text,
        whyUs: text.repeat(4),
      },
    });
    expect(all.filter((one) => one.endsWith('…'))).toEqual([]);
  });

  it('says a name without a why in one line as far as the bars', () => {
    const name = 'Companies that sell machines in several countries through sellers of their own';
    const [first, ...others] = shortDefinition.criteria;
    const criteria = [{ ...first!, name, why: '' }, ...others];
    expect(texts({ ...shortDefinition, criteria })).toContain(`  ${name}`);
  });
});
