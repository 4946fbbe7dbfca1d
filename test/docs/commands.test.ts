import { execSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NEW_PROJECT, SCRIPT_ID } from '../release/support/script-project';
import { checkout } from './support/checkout';

const PAGES = ['README.md', ...pagesOf('.github')];
const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;
let fresh: ReturnType<typeof checkout>;

beforeAll(() => {
  fresh = checkout();
});
afterAll(() => fresh.remove());

/** Runs a command in a shell, of Windows there, and gives what it printed. */
function typed(command: string): string {
  return execSync(command, { cwd: fresh.folder, encoding: 'utf8', stdio: 'pipe' });
}

/** Each command of the pages, and how it is known to do what they say. */
const ways: Readonly<Record<string, (command: string) => unknown>> = {
  'npm start': async () => {
    const [setup, build, start = ''] = (scripts.start ?? '').split(' && ');
    expect([setup, build]).toEqual(['npm run --silent setup', 'npm run --silent build']);
    typed('node build.mjs');
    expect(await firstPage(start)).toContain('<title>');
  },
  'npm start -- FOLDER': async () => {
    accountsIn('FOLDER');
    typed('node build.mjs');
    expect(await firstPage(`${scripts.start?.split(' && ').at(-1)} FOLDER`)).toContain('<title>');
  },
  'npm run local -- FOLDER --run "Set up…" --run "Score accounts" --out SCORED': (command) => {
    accountsIn('FOLDER');
    typed(command);
    const [headers, first] = fresh.read('SCORED', 'Accounts.csv').split('\n');
    expect(headers).toContain('Company,Industry,Employees,Country,ICP Tier,ICP Score,');
    expect(first).toMatch(/^Velbo,Software,320,DE,\w[\w ]*,[\d.]+,/);
  },
  'npm run local -- FOLDER --bulk accounts.parquet --out scored.parquet': (command) => {
    const inCsv = command
      .replace('accounts.parquet', 'SCORED/Accounts.csv')
      .replace('.parquet', '.csv');
    expect(typed(inCsv.replace('FOLDER', 'SCORED'))).toContain('3 accounts are in scored.csv: ');
    const sheet = fresh.read('SCORED', 'Accounts.csv').split('\n');
    const bulk = fresh.read('scored.csv').split('\n');
    expect(bulk.map(scoreOf)).toEqual(sheet.map(scoreOf));
  },
  'npm run release': (command) => {
    expect(typed(command)).toContain('Install.html');
    expect(readdirSync(join(fresh.folder, 'release'))).toContain('Install.html');
  },
  'npm run release:add-on': (command) => {
    expect(scripts['release:add-on']).toBe(forListing(scripts.release));
    typed(command);
    expect(readdirSync(join(fresh.folder, 'release-add-on'))).toContain('Install.html');
  },
  'npx clasp login': (command) => expect(typed(command)).toContain('logged in'),
  'npm run push -- --new "ICP Score"': (command) => {
    expect(typed(command)).toContain('New spreadsheet: https://docs.google.com/spreadsheets/d/');
    expect(fresh.google.read().title).toBe('ICP Score');
    expect(pushed()).toBe(true);
  },
  'npm run push -- "ADDRESS"': (command) => {
    fresh.google.write({ files: NEW_PROJECT });
    const address = `https://script.google.com/home/projects/${SCRIPT_ID}/edit?pli=1&authuser=0`;
    typed(command.replace('ADDRESS', address));
    expect(pushed()).toBe(true);
  },
  'npm run push:add-on -- "ADDRESS"': (command) => {
    expect(scripts['push:add-on']).toBe(forListing(scripts.push));
    expect(() => typed(command.replace('ADDRESS', SCRIPT_ID))).toThrow(
      'For this script: npm run push',
    );
    fresh.google.write({ files: NEW_PROJECT });
    typed(command.replace('ADDRESS', SCRIPT_ID));
    expect(pushed()).toBe(true);
  },
  'npm run push:add-on': (command) => {
    expect(typed(command)).toContain('already has this version');
    fresh.google.write({ files: NEW_PROJECT });
    typed('npm run push');
  },
  'npm run push': (command) => expect(typed(command)).toContain('already has this version'),
  // Nothing of this runs but after it, and it would run itself.
  'npm install': () => expect(scripts.setup).toMatch(/^npm install /),
  'npm ci': () => expect(workflow()).toContain('run: npm ci'),
  'npm test': () => {
    expect(workflow()).toContain('run: npm test');
    expect(readFileSync('.ci/run', 'utf8')).toContain('npm test');
  },
  'npm run build': () => expect(scripts.check?.split(' && ')).toContain('npm run build'),
  // These take long or change files: what they start is there.
  'npm run trials': () => {
    expect(scripts.trials).toBe('node build.mjs --bench && node .host/trials.cjs');
    expect(existsSync('test/trials/main.ts')).toBe(true);
  },
  'npm run trials -- noise 20': () => {
    expect(readFileSync('test/trials/main.ts', 'utf8')).toContain('noise: printNoise');
  },
  'npm run bench': () => {
    expect(scripts.bench).toBe('node build.mjs --bench && node .host/bench.cjs');
    expect(existsSync('test/bench/main.ts')).toBe(true);
  },
  'npm run format': () => expect(scripts.format).toMatch(/^biome check --write/),
  'npx vitest run --config test/vitest.config.mjs test/product': () =>
    expect(existsSync('test/product') && existsSync('test/vitest.config.mjs')).toBe(true),
};

const commands = [...new Set(PAGES.flatMap((page) => commandsOf(readFileSync(page, 'utf8'))))];

describe('the commands of README and of the pages in .github', () => {
  it('are known, each', () => {
    expect(commands.toSorted()).toEqual(Object.keys(ways).toSorted());
  });

  it.each(Object.entries(ways))('%s', async (command, way) => {
    await way(command);
  });
});

describe('the scripts of package.json', () => {
  it('use nothing that only a shell of Unix knows', () => {
    for (const script of Object.values(scripts)) expect(script).not.toMatch(/['$;|`]|\brm\b|\|\|/);
  });
});

/** Indented or fenced lines, and inline code. */
function commandsOf(markdown: string): string[] {
  const lines = markdown.matchAll(/^ {4,}((?:npm|npx|node|git) .*)$/gm);
  const spans = markdown.matchAll(/`((?:npm|npx|node|git) [^`]+)`/g);
  return [...lines, ...spans].map(([, command = '']) => command.trim());
}

function pagesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file));
}

function workflow(): string {
  return readFileSync('.github/workflows/test.yml', 'utf8');
}

function pushed(): boolean {
  const there = fresh.google.read().files.find(({ name }) => name === 'Code');
  return there?.source === fresh.read('dist', 'Code.js');
}

/** What is built for a listing, `bundle/add-on-menu.test.ts` holds. */
function forListing(script = ''): string {
  return script.replace('node build.mjs', 'node build.mjs --add-on');
}

function accountsIn(folder: string): void {
  mkdirSync(join(fresh.folder, folder), { recursive: true });
  writeFileSync(
    join(fresh.folder, folder, 'Accounts.csv'),
    'Company,Industry,Employees,Country\nVelbo,Software,320,DE\nTanzig,Retail,12,France\nOrbel,Software,90,US\n',
  );
}

/** Tier, score and bar of a line of `accountsIn`; `1` and `1.0` are one score. */
function scoreOf(line: string): string[] {
  return line
    .split(',')
    .slice(4, 7)
    .map((cell) => cell.replace(/\.0$/, ''));
}

/** Starts a program that serves a page, and gets it from the address that is printed. */
async function firstPage(start: string): Promise<string> {
  const [, ...args] = start.split(' ');
  const program = spawn(process.execPath, args, { cwd: fresh.folder });
  try {
    for await (const text of program.stdout.setEncoding('utf8')) {
      const [address] = /http:\S+/.exec(text) ?? [];
      if (address !== undefined) return await (await fetch(address)).text();
    }
    throw new Error('An address must be printed, got none');
  } finally {
    program.kill();
  }
}
