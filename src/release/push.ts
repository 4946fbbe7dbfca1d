import { createRequire } from 'node:module';
import { advised, programAt } from './push/clasp';
import { runPush } from './push/run-push';
import { words } from './push/words';

function claspProgram(): string {
  try {
    return createRequire(__filename).resolve('@google/clasp');
  } catch {
    throw new Error(words.claspMissing);
  }
}

try {
  const clasp = advised(programAt(claspProgram()));
  console.log(runPush(process.argv.slice(2), process.cwd(), clasp));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
