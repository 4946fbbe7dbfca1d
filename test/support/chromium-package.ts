import { execFileSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

const CACHE = resolve(import.meta.dirname, '../../node_modules/.cache');
const ARCHIVES = ['al2023', 'fonts', 'swiftshader'] as const;

/** A browser to start: its program and what it needs in its environment. */
export type ChromiumProgram = {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
};

/**
 * The browser inside `@sparticuz/chromium`, unpacked once a version into `node_modules/.cache`
 * together with the shared libraries and fonts that a bare Linux lacks. The package's own
 * unpacking is not used: it takes any copy that lies in the temporary folder, whatever its version.
 */
export async function unpackedChromium(): Promise<ChromiumProgram> {
  const root = packageRoot();
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const folder = join(CACHE, `chromium-${version}`);
  if (!existsSync(folder)) await unpack(join(root, 'bin'), folder);
  return { executablePath: join(folder, 'chromium'), env: environment(folder) };
}

function packageRoot(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  return resolve(dirname(entry), '../..');
}

async function unpack(bin: string, folder: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const draft = await mkdtemp(join(CACHE, 'unpacking-'));
  await inflate(join(bin, 'chromium.br'), join(draft, 'chromium'));
  await chmod(join(draft, 'chromium'), 0o755);
  for (const name of ARCHIVES) await extract(join(bin, `${name}.tar.br`), draft);
  await writeFile(join(draft, 'fonts.conf'), fontsConf(folder));
  await moveUnlessThere(draft, folder);
}

async function extract(archive: string, folder: string): Promise<void> {
  const tar = join(folder, 'archive.tar');
  await inflate(archive, tar);
  execFileSync('tar', ['-xf', tar, '-C', folder, '--no-same-owner']);
  await rm(tar);
}

function inflate(from: string, to: string): Promise<void> {
  return pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}

async function moveUnlessThere(draft: string, folder: string): Promise<void> {
  try {
    await rename(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    await rm(draft, { recursive: true });
  }
}

function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}

function environment(folder: string): Record<string, string> {
  return { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') };
}
