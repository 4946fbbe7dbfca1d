import { existsSync } from 'node:fs';
import { platform } from 'node:os';
import { type Browser, chromium } from 'playwright-core';
import { type ChromiumProgram, unpackedChromium } from './chromium-package';

const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Finds a Chromium: `$CHROMIUM_PATH`, then an installed Chrome, Chromium or (on Windows) Edge,
 * then the one inside the npm package `@sparticuz/chromium` (Linux on x64 only).
 *
 * @throws when none of the three is there
 */
export async function findChromium(
  env: NodeJS.ProcessEnv = process.env,
  installed: readonly string[] = INSTALLED,
): Promise<ChromiumProgram> {
  const found = [env.CHROMIUM_PATH, ...installed].find((path) => path && existsSync(path));
  if (found) return { executablePath: found, env: {} };
  if (platform() === 'linux') return unpackedChromium();
  throw new Error('A Chrome or Chromium must be installed or named by CHROMIUM_PATH, got none');
}

/** Starts a headless Chromium; close it after use. */
export async function launchChromium(program?: ChromiumProgram): Promise<Browser> {
  const { executablePath, env } = program ?? (await findChromium());
  return chromium.launch({ executablePath, env: { ...definedOnly(process.env), ...env } });
}

let shared: Promise<Browser> | undefined;

/** The Chromium of all files of a worker, each with windows of its own; it ends with the worker. */
export function sharedChromium(): Promise<Browser> {
  shared ??= launchChromium();
  return shared;
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  const entries = Object.entries(env).filter((entry): entry is [string, string] => !!entry[1]);
  return Object.fromEntries(entries);
}
