import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const packages: Record<string, Locked> = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
).packages;

describe('the lock file', () => {
  it('holds the builds of a package for every platform', () => {
    const locked = new Set(Object.keys(packages).map((path) => path.split('node_modules/').pop()));
    const named = Object.values(packages).flatMap((one) =>
      Object.keys(one.optionalDependencies ?? {}),
    );
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((name) => !locked.has(name))).toEqual([]);
  });

  it('names no registry', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });
});
