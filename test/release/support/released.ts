import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { PAGE, writeRelease } from '../../../src/release/write-release';
import { DIST } from '../../support/built-addon';

/**
 * A release of the built add-on: its folder and its page; it is gone when the test ends.
 *
 * @param root a checkout that is built
 */
export function released(root = resolve(DIST, '..')) {
  const parent = mkdtempSync(join(tmpdir(), 'icp-release-'));
  onTestFinished(() => rmSync(parent, { recursive: true }));
  const { folder } = writeRelease(root, parent);
  return { folder, file: join(folder, PAGE), page: readFileSync(join(folder, PAGE), 'utf8') };
}

/** The texts that the page of a release copies, by the file of the editor that each goes to. */
export function pastedTexts(page: string): Record<string, string> {
  const [, texts = '{}'] = /<script id="texts"[^>]*>(.*?)<\/script>/s.exec(page) ?? [];
  return JSON.parse(texts);
}
