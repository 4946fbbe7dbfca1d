import { spawn } from 'node:child_process';

const OPENERS: Partial<Record<NodeJS.Platform, string>> = { darwin: 'open', linux: 'xdg-open' };

/** Opens an address in the person's own browser where there is one; says nothing where not. */
export function openBrowser(url: string, platform: NodeJS.Platform = process.platform): void {
  const opener = OPENERS[platform];
  if (!opener) return;
  const child = spawn(opener, [url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
