import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newsIn } from '../../src/protocol/build.mjs';
import { releaseNews, VERSION } from '../../src/protocol/release';

const changelog = readFileSync('CHANGELOG.md', 'utf8');
const titles = [...changelog.matchAll(/^## (.+)$/gm)].map(([, title = '']) => title);
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the changelog', () => {
  it('has a section of the version that is built', () => {
    expect(titles).toContain(version);
    expect(VERSION).toBe(version);
    expect(releaseNews()).toEqual(newsIn(changelog, version));
  });

  it.each(titles)('says in short what is new in %s: what the sidebar has room for', (title) => {
    const news = newsIn(changelog, title);
    expect(news.length).toBeGreaterThan(1);
    expect(news.length).toBeLessThanOrEqual(8);
    for (const line of news) expect(line.length, line).toBeLessThanOrEqual(110);
  });

  it('gives plain lines of one section, none where there is none', () => {
    const text =
      '## 2\n\n### In short\n\n- `ICP_SCORE` *now*\n- B\n\n### In detail\n\n- C\n\n## 1\n\n- D\n';
    expect(newsIn(text, '2')).toEqual(['ICP_SCORE now', 'B']);
    expect(newsIn(text, '1')).toEqual([]);
    expect(newsIn(text, '3')).toEqual([]);
  });
});
