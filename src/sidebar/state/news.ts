import { signal } from '@preact/signals';
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

export function closeNews(): void {
  news.value = [];
}
