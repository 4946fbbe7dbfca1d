import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../src/definition/definition';
import type { Override } from '../../../src/engine/model';
import { tab } from '../../host/support/open-fixture';
import { configTab, day } from '../../product/support/defined-workbook';
import { definitionWith, smallDefinition } from '../../support/definitions';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';
import { contentOf, typeInto } from '../../support/memory/tab';

const MONDAY = Date.UTC(2026, 5, 22, 9);
const DAY = 86_400_000;
const TODAY = Math.floor(MONDAY / DAY);

const HEADERS = ['Account', 'Domain', 'Industry', 'Employees', 'Last visit'];
const visit = day('2026-06-15');
const ROWS = [
  ['Alder', 'alder.example', 'Software', 320, visit],
  ['Birch', 'birch.example', 'Retail', 320, visit],
  ['Elm', 'elm.example', 'Government', 320, visit],
  ['Fir', 'https://www.fir.example/', '', '', ''],
  ['Gorse', '', 'Retail', 5, ''],
] as never[][];

const override = (changes: Partial<Override> = {}): Override => ({
  account: 'birch.example',
  tier: 'Tier 1',
  reason: 'strategic partner',
  by: 'Ana',
  until: TODAY + 2,
  ...changes,
});

function scored(overrides: readonly Override[], changes: Partial<Definition> = {}) {
  const config = configTab('ICP Config', definitionWith({ ...changes, overrides }));
  const workbook = MemoryWorkbook.of([tab('Accounts', HEADERS, ...ROWS), config], MONDAY);
  return { workbook, said: score(workbook) };
}

function score(workbook: MemoryWorkbook): string {
  const answer = workbook.ask({ action: 'score', name: '' });
  if (!answer.ok || !('progress' in answer)) throw new Error(JSON.stringify(answer));
  return answer.progress.summary;
}

function written(workbook: MemoryWorkbook, account: string, ...headers: string[]) {
  const { cells } = workbook.tab('Accounts');
  const own = cells.find(([cell]) => contentOf(cell) === account)!;
  const all = Array.from(cells[0]!, contentOf);
  return headers.map((header) => contentOf(own[all.indexOf(header)]) ?? '');
}

const COLUMNS = ['ICP Tier', 'ICP Score', 'ICP Reason', 'ICP Next Action'];

describe('Score accounts with overrides', () => {
  it('writes tier, reason and next action of the override, and the score that the definition gives', () => {
    const { workbook, said } = scored([
      override(),
      override({ account: 'elm.example', until: undefined }),
      override({ account: 'fir.example', tier: 'Tier 2', reason: 'asked by the board' }),
    ]);
    const [own] = [scored([]).workbook];
    const action = smallDefinition.tiers[0]!.nextAction;
    const [, score] = written(own, 'Birch', ...COLUMNS);
    expect(written(workbook, 'Birch', ...COLUMNS)).toEqual([
      'Tier 1',
      score,
      'Override until 24 Jun 2026: strategic partner · would be Tier 3',
      action,
    ]);
    expect(written(workbook, 'Elm', ...COLUMNS)).toEqual([
      ...['Tier 1', 0],
      'Override: strategic partner · would be Excluded',
      action,
    ]);
    expect(written(workbook, 'Fir', ...COLUMNS)).toEqual([
      ...['Tier 2', ''],
      'Override: asked by the board · would be Needs data',
      smallDefinition.tiers[1]!.nextAction,
    ]);
    for (const account of ['Alder', 'Gorse']) {
      expect(written(workbook, account, ...COLUMNS)).toEqual(written(own, account, ...COLUMNS));
    }
    expect(said).toContain(' 3 accounts have their tier by an override.');
    expect(said).toMatch(/The override of "elm\.example" \(ICP Config!A\d+\) has no end\./);
  });

  it('says nothing of overrides where there are none', () => {
    expect(scored([]).said).not.toMatch(/overrid/i);
  });

  it('names those that hold for no account, and those that are over, with their cells', () => {
    const { said, workbook } = scored([
      override({ account: 'brich.example' }),
      override({ account: 'alder.example', until: TODAY - 3 }),
    ]);
    expect(said).toMatch(
      /The override of "brich\.example" \(ICP Config!A\d+\) holds for no account: Domain has none of that key; did you mean "birch\.example"\?/,
    );
    expect(said).toMatch(
      /The override of "alder\.example" \(ICP Config!A\d+\) ended on 19 Jun 2026, 3 days ago\./,
    );
    expect(said).not.toContain('by an override');
    const [, at = ''] = /brich\.example" \(ICP Config!A(\d+)\)/.exec(said) ?? [];
    expect(contentOf(workbook.tab('ICP Config').cells[Number(at) - 1]![0])).toBe('brich.example');
  });

  it('says that none holds where the key column is renamed, or none is named', () => {
    const { workbook } = scored([override()]);
    typeInto(workbook.tab('Accounts'), 0, 1, 'Web');
    expect(score(workbook)).toContain(
      '1 override holds for no account: Accounts has no column "Domain", the Account key of DEALS.',
    );
    expect(written(workbook, 'Birch', 'ICP Tier')).toEqual(['Tier 3']);
    expect(scored([override()], { deals: [] }).said).toContain(
      '1 override holds for no account: DEALS names no column as Account key.',
    );
  });

  it('is its own again: written anew without a word, also under another header', () => {
    const { workbook } = scored([
      override(),
      override({ account: 'elm.example' }),
      override({ account: 'fir.example' }),
    ]);
    const headers = Array.from(workbook.tab('Accounts').cells[0]!, contentOf);
    for (const header of ['ICP Tier', 'ICP Score', 'ICP Coverage', 'ICP Reason']) {
      typeInto(workbook.tab('Accounts'), 0, headers.indexOf(header), `My ${header.slice(4)}`);
    }
    const said = score(workbook);
    expect(said).not.toContain('did not write');
    expect(said).toContain(' None in another tier than before.');
    expect(Array.from(workbook.tab('Accounts').cells[0]!, contentOf)).toHaveLength(headers.length);
  });

  it('says what was written, then what needs somebody in a few lines, then what is next', () => {
    const over = ['birch.example', 'elm.example', 'fir.example'].map((account) => {
      return override({ account, until: TODAY - 1 });
    });
    const unknown = ['oak.example', 'yew.example'].map((account) => override({ account }));
    expect(scored([...over, ...unknown]).said.split('\n')).toEqual([
      expect.stringMatching(/^Accounts scored by /),
      ...Array(2).fill(expect.stringMatching(/^The override of ".+ holds for no account/)),
      expect.stringMatching(
        /^The override of "birch\.example".+ ended on 21 Jun 2026, 1 day ago\.$/,
      ),
      'And 2 more: see the remarks in the sidebar.',
      expect.stringMatching(/^Next: /),
    ]);
    expect(scored(over).said).not.toContain('more');
  });

  it('says that a new version moves nobody', () => {
    const { workbook } = scored([]);
    const config = configTab('ICP Config', {
      ...definitionWith({}),
      settings: { ...smallDefinition.settings, owner: 'Someone else' },
      criteria: smallDefinition.criteria.map((one) => ({ ...one, why: 'Because' })),
    });
    workbook.tab('ICP Config').cells = MemoryWorkbook.of([config], MONDAY).tab('ICP Config').cells;
    expect(score(workbook)).toContain(' Version 2 is new, and no account changes tier.\n');
  });

  it('goes at once and ends at once where tiers are held', () => {
    const settings = { ...smallDefinition.settings, tierMargin: 30 };
    const { workbook } = scored([override()], { settings });
    expect(written(workbook, 'Birch', 'ICP Tier')).toEqual(['Tier 1']);
    const [, exact] = written(workbook, 'Birch', 'ICP Tier', 'ICP Score');
    expect(exact).toBeGreaterThan(80 - 30);
    const [later, after] = [2, 3].map((days) => workbook.copy(MONDAY + days * DAY));
    score(later!);
    score(after!);
    expect(written(later!, 'Birch', 'ICP Tier')).toEqual(['Tier 1']);
    expect(written(after!, 'Birch', 'ICP Tier')).toEqual(['Tier 3']);
  });
});
