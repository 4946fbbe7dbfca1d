import { describe, expect, it } from 'vitest';
import { compareDefinitions } from '../../../src/app/compare/compare-definitions';
import { compareView } from '../../../src/app/compare/compare-view';
import { readDealTabs } from '../../../src/app/deals/read-deal-tabs';
import { loadDefinition } from '../../../src/app/load-definition';
import type { Definition } from '../../../src/definition/definition';
import type { SideRequest } from '../../../src/protocol/requests';
import { dealsDefinition, dealsWorkbook } from '../../product/support/deals-workbook';
import { done, EMPTY, type Server, serve } from './support';

const SAVED = { kind: 'saved' } as const;
const version = (number: number) => ({ kind: 'version', version: number }) as const;
const draftOf = (definition: Definition) => ({ kind: 'draft', definition }) as const;

/** Four accounts, of which the definition excludes one, and eight deals. */
function serveSmall(): Server {
  const server = serve(dealsWorkbook(), false);
  stateOf(server);
  return server;
}

function stateOf(server: Server, name = '') {
  return done(server.ask({ action: 'state', name })).state;
}

function compare(server: Server, before: SideRequest, after: SideRequest, name = '') {
  return done(server.ask({ action: 'compare', name, before, after })).comparison;
}

/** Saves the definition without exclusions as its next version. */
function saveLoose(server: Server, name: string): void {
  const { definition, version: base } = stateOf(server, name);
  const draft = { ...definition, exclusions: [] };
  const request = { action: 'save', name, base, definition: draft } as const;
  done(server.ask({ ...request, author: '', note: '' }));
}

describe('a comparison through the sidebar', () => {
  it('is the one of compareDefinitions, with null where there is nothing to count', () => {
    const server = serve(EMPTY);
    const saved = stateOf(server).definition;
    const tiers = saved.tiers.map((tier, index) => ({ ...tier, from: tier.from && 99 - index }));
    const definition = { ...saved, tiers };
    const before = server.picture();
    const comparison = compare(server, SAVED, draftOf(definition));
    expect(server.picture()).toBe(before);

    const { loaded, tables } = server.execute(({ workbook, clock }) => {
      const opened = loadDefinition(workbook, '', clock);
      return { loaded: opened, ...readDealTabs(workbook, opened) };
    });
    const first = { label: 'v1', definition: loaded.definition };
    const second = { label: 'v1 draft', definition };
    const expected = compareDefinitions(first, second, tables, loaded.context);
    expect(comparison).toEqual(compareView(expected));
    expect(comparison.changedTotal).toBe(expected.changed.total);
    const used = comparison.metrics.find(({ name }) => name === 'Deals used');
    expect(used?.before).toEqual({ value: expect.any(Number), low: null, high: null });

    const { changed, changedTotal, migration } = comparison;
    expect(changed).toHaveLength(100);
    const moves = migration.counts.flatMap((line, row) => line.filter((_, at) => at !== row));
    expect(moves.reduce((sum, accounts) => sum + accounts, 0)).toBe(changedTotal);
    const sizes = changed.map((one) => Math.abs(one.scoreAfter! - one.scoreBefore!));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  it('finds versions of the definition that is open, and other definitions', () => {
    const server = serveSmall();
    done(server.ask({ action: 'copy', name: '', newName: 'PLG' }));
    saveLoose(server, 'PLG');
    const own = compare(server, version(1), version(2), 'PLG');
    expect(own.labels).toEqual(['PLG v1', 'PLG v2']);
    expect(own.changed).toMatchObject([
      { row: 5, account: 'Ministry', before: 'Excluded', after: 'Not ICP', cause: 'definition' },
    ]);
    const others = compare(server, { kind: 'definition', name: '' }, SAVED, 'PLG');
    expect(others.labels).toEqual(['v1', 'PLG v2']);
    expect(others.changed).toEqual(own.changed);
    expect(server.ask({ action: 'compare', name: '', before: version(2), after: SAVED })).toEqual({
      ok: false,
      error: 'Version must be one of "v1", got "v2" (ICP History)',
    });
  });

  it('tells what changed by the data since the accounts were scored by that definition', () => {
    const server = serveSmall();
    done(server.ask({ action: 'copy', name: '', newName: 'PLG' }));
    done(server.ask({ action: 'score', name: '' }));
    server.document.setCell('Accounts', 'C2', 'Mining');
    const { changed, changedByData } = compare(server, SAVED, SAVED);
    expect(changed).toEqual([
      {
        row: 2,
        account: 'Northwind',
        before: 'Tier 1',
        after: 'Not ICP',
        scoreBefore: 100,
        scoreAfter: 25,
        cause: 'data',
        because: '',
      },
    ]);
    expect(changedByData).toBe(1);
    expect(compare(server, SAVED, SAVED, 'PLG').changed).toEqual([]);
    done(server.ask({ action: 'score', name: 'PLG' }));
    server.document.setCell('Accounts', 'C2', 'Software');
    expect(compare(server, SAVED, SAVED).changed).toEqual([]);
    expect(compare(server, SAVED, SAVED, 'PLG').changed).toMatchObject([{ before: 'Not ICP' }]);
  });

  it('looks at a definition that was edited by hand without recording it', () => {
    const server = serveSmall();
    const grid = server.document.values('ICP Config');
    const row = grid.findIndex(([label]) => label === 'Firmographic') + 1;
    server.document.setCell('ICP Config', `F${row}`, '77');
    const before = server.picture();
    expect(compare(server, version(1), SAVED).labels).toEqual(['v1', 'v2']);
    expect(server.picture()).toBe(before);
    expect(stateOf(server).version).toBe(2);
  });

  it('writes the tab for the same two sides', () => {
    const server = serveSmall();
    const after = draftOf({ ...dealsDefinition, exclusions: [] });
    const request = { action: 'writeComparison', name: '', before: SAVED, after } as const;
    expect(done(server.ask(request)).summary).toMatch(/^Accounts with another tier: 1\./);
    const [title, , below] = server.document.values('ICP Compare');
    expect(title?.[0]).toBe('ICP COMPARE');
    expect(below?.[0]).toContain('Before: v1. After: v1 draft.');
  });

  it('reads both over the tabs of the definition that is open', () => {
    const settings = { ...dealsDefinition.settings, accountsSheet: 'Old', dealsSheet: 'Older' };
    const draft = draftOf({ ...dealsDefinition, settings, exclusions: [] });
    const { changed, verdicts } = compare(serveSmall(), draft, SAVED);
    expect(changed).toMatchObject([{ account: 'Ministry', after: 'Excluded' }]);
    expect(verdicts).toEqual(['FAIL', 'FAIL']);
  });

  it('says what is wrong with a draft', () => {
    const request = { action: 'compare', name: '', before: SAVED } as const;
    const after = draftOf({ ...dealsDefinition, tiers: [] });
    expect(serveSmall().ask({ ...request, after })).toMatchObject({
      ok: false,
      error: expect.stringMatching(/must be/),
    });
  });
});
