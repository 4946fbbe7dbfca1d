import { readFileSync } from 'node:fs';
import type { OpenSidebar } from './sidebar';

/** The text of a file that a link brings. */
export async function downloaded(
  { person, frame }: OpenSidebar,
  link: string | RegExp,
): Promise<string> {
  const isWhole = typeof link === 'string';
  const [file] = await Promise.all([
    person.page.waitForEvent('download'),
    frame.getByRole('link', { name: link, exact: isWhole }).click(),
  ]);
  return readFileSync(await file.path(), 'utf8');
}
