import { describe, expect, it } from 'vitest';
import { done, EMPTY, type Server, serve } from './support';

const HISTORY = 'ICP History';
const words = {
  threshold:
    'tier Tier 1: From score must be 0 or a number from 1 to 100, such as 80 (Sheets makes 0.8 of 80 %: write 80), got 0.8',
  newer:
    'definition: settings.region must be a part of a definition that this version of the add-on knows, got "EMEA"',
  touched: 'what stands under Definition in ICP History is not what was saved there',
};

/** The definition in `ICP Config` of the sample, with four versions. */
function withVersions(): Server {
  const server = serve(EMPTY);
  for (const base of [1, 2, 3]) {
    const { definition } = done(server.ask({ action: 'state', name: '' })).state;
    const settings = { ...definition.settings, owner: `Owner ${base}` };
    const common = { name: '', base, author: 'Kim', note: '' } as const;
    done(server.ask({ action: 'save', definition: { ...definition, settings }, ...common }));
  }
  return server;
}

function changeVersion(server: Server, version: number, change: (json: string) => string): void {
  const [headers = [], ...rows] = server.document.values(HISTORY);
  const json = String(rows[version - 1]?.[headers.indexOf('Definition')]);
  expect(change(json)).not.toBe(json);
  const column = String.fromCharCode(65 + headers.indexOf('Definition'));
  server.document.setCell(HISTORY, `${column}${version + 1}`, change(json));
}

describe('versions that can not be restored', () => {
  it('stay in the list with the reason, and nothing is written of them', () => {
    const server = withVersions();
    changeVersion(server, 1, (json) => json.replace('"from":80', '"from":0.8'));
    changeVersion(server, 2, (json) =>
      json.replace('"settings":{', '"settings":{"region":"EMEA",'),
    );
    changeVersion(server, 3, (json) => json.slice(1));
    const { versions } = done(server.ask({ action: 'state', name: '' })).state;
    expect(versions.map(({ version, refused }) => [version, refused])).toEqual([
      [4, undefined],
      [3, words.touched],
      [2, words.newer],
      [1, words.threshold],
    ]);
    const before = server.picture();
    const common = { action: 'restore', name: '', base: 4, author: 'Kim' } as const;
    expect(server.ask({ ...common, version: 1 })).toEqual({
      ok: false,
      error: `Version 1 can’t be restored: ${words.threshold}`,
    });
    expect(server.picture()).toBe(before);
  });

  it('stand in the list that a save answers with', () => {
    const server = withVersions();
    changeVersion(server, 2, (json) => json.slice(1));
    const { definition } = done(server.ask({ action: 'state', name: '' })).state;
    const saved = done(
      server.ask({ action: 'restore', name: '', base: 4, version: 1, author: 'Kim' }),
    ).state;
    expect(saved.versions.map(({ version }) => version)).toEqual([5, 4, 3, 2, 1]);
    expect(saved.versions[3]?.refused).toBe(words.touched);
    expect(saved.definition.settings.owner).not.toBe(definition.settings.owner);
  });
});

describe('a config sheet of a newer version of the add-on', () => {
  it('is left as it is by everything, which says what to do', () => {
    const server = serve(EMPTY);
    const { definition } = done(server.ask({ action: 'state', name: '' })).state;
    server.document.setCell('ICP Config', 'B1', '2');
    const before = server.picture();
    const common = { name: '', base: 1, author: 'Kim' } as const;
    const requests = [
      { action: 'setUp' },
      { action: 'state', name: '' },
      { action: 'save', ...common, definition, note: '' },
      { action: 'restore', ...common, version: 1 },
      { action: 'copy', name: '', newName: 'PLG' },
      { action: 'score', name: '' },
      { action: 'writeBacktest', name: '' },
    ] as const;
    for (const request of requests) {
      expect([request.action, server.ask(request)]).toEqual([
        request.action,
        expect.objectContaining({ ok: false, error: expect.stringContaining('update ICP Score') }),
      ]);
    }
    expect(server.picture()).toBe(before);
  });
});
