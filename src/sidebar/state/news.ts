import { signal } from '@preact/signals';
import { releaseNews } from '../../protocol/release';
import { ask } from '../bridge/ask';

/** What is new in this version, until it is closed. */
export const news = signal<readonly string[]>([]);

/** Asks once; where no answer comes there is no news. */
export async function askNews(): Promise<void> {
  try {
    news.value = (await ask({ action: 'news' })).news;
  } catch {
    news.value = [];
  }
}

/** Whether this version brings any. */
export const hasNews = releaseNews().length > 0;

/** What this version brings, also to who was told of it. */
export function showNews(): void {
  news.value = releaseNews();
}

export function closeNews(): void {
  news.value = [];
}
