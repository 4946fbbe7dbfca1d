import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openDatabase, usualMemory } from '../../../../src/host/command/bulk/database';

it('says how DuckDB is installed where it is missing', async () => {
  const missing = () => Promise.reject(new Error('Cannot find package'));
  const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const version = optionalDependencies['@duckdb/node-api'];
  await expect(openDatabase('', '1GB', missing)).rejects.toThrow(
    `DuckDB must be installed for --bulk, got none: npm install --no-save @duckdb/node-api@${version}`,
  );
});

it('takes whole gigabytes of the machine, one at least', () => {
  expect(usualMemory()).toMatch(/^[1-9]\d*GB$/);
});
