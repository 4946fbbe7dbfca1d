import { expect } from 'vitest';
import type { Told } from './dialogs';
import { type TabPicture, written } from './picture';

/**
 * Expects a tab to be as one of those that are whole; where its look failed and its user was told
 * so, as far as it is written.
 */
export function expectWhole(
  { toasts }: Told,
  tab: TabPicture | undefined,
  whole: readonly (TabPicture | undefined)[],
  when: string,
): void {
  const isPlain = toasts.at(-1)?.includes('Not set: ') ?? false;
  if (!isPlain) expect(whole, when).toContainEqual(tab);
  else
    expect(
      whole.map((one) => one && written(one)),
      when,
    ).toContainEqual(tab && written(tab));
}
