import { describe, expect, it } from 'vitest';
import { readNews } from '../../../src/app/news/read-news';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';

/** What one person is told by each version that they open, in this order. */
function told(...versions: string[]): string[] {
  const book = MemoryWorkbook.of([], 0);
  return versions.map((version) => {
    const answer = book.execute((outside) => readNews(outside, { version, news: [version] }));
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    return answer.news.join();
  });
}

describe('what is new', () => {
  it.each([
    ['is told nobody who opens it for the first time', ['0.2.0'], ['']],
    ['is told nobody whose version is the same', ['0.2.0', '0.2.0'], ['', '']],
    ['is told once', ['0.1.0', '0.2.0', '0.2.0'], ['', '0.2.0', '']],
    ['is told of the newest where some were left out', ['0.1.0', '1.0.0'], ['', '1.0.0']],
    ['is told by number, not by letter', ['0.9.9', '0.10.0', '0.10.1'], ['', '0.10.0', '0.10.1']],
    [
      'is not told again after an older copy',
      ['0.2.0', '0.1.9', '0.2.0', '0.2.1'],
      ['', '', '', '0.2.1'],
    ],
  ])('%s', (_, versions, news) => {
    expect(told(...versions)).toEqual(news);
  });

  it('is what the build took from the changelog', () => {
    const book = MemoryWorkbook.of([], 0);
    book.execute(({ ownNotes }) => ownNotes.set('ICP version seen', '0.0.1'));
    const answer = book.ask({ action: 'news' });
    expect(answer).toMatchObject({ ok: true, news: expect.arrayContaining([expect.any(String)]) });
    expect(book.ask({ action: 'news' })).toEqual({ ok: true, news: [] });
  });
});
