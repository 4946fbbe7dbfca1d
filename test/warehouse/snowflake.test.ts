import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../src/app/sample/random';
import { fold } from '../../src/engine/values/fold';
import { splitList } from '../../src/engine/values/list';
import { snowflakeFunctions } from '../../src/warehouse/dialects/snowflake-functions';
import { hostileTexts } from './support/hostile-texts';

/** The functions run here as Snowflake would run their bodies; nothing of Snowflake itself is run. */
const functions = new Map(
  snowflakeFunctions.map((sql) => {
    const [, name = '', parameters = ''] = /FUNCTION (\w+)\((.*?)\) RETURNS/.exec(sql)!;
    const [, body = ''] = /AS \$\$\n(.*)\n\$\$$/s.exec(sql)!;
    const names = parameters.split(', ').map((one) => one.split(' ')[0]!);
    return [name, new Function(...names, body)] as const;
  }),
);
const run = (name: string, ...values: readonly string[]) =>
  functions.get(name)!.call({}, ...values);

describe('the functions for Snowflake', () => {
  const texts = hostileTexts(mulberry32(1), 3000);

  it('fold as the engine does', () => {
    for (const text of texts) expect(run('ICP_FOLD', text)).toBe(fold(text));
  });

  it('split lists as the engine does', () => {
    for (const text of texts) {
      const items = splitList(text).map(fold);
      expect([text, run('ICP_ITEMS', text)]).toEqual([
        text,
        items.length === 0 ? null : `\n${items.join('\n')}\n`,
      ]);
    }
  });

  it('match, catch and rewrite by patterns', () => {
    expect(run('ICP_IS_MATCH', 'uses sap', '(?:^|[^\\p{L}])sap')).toBe(true);
    expect(run('ICP_CAUGHT', '12.5m', '^([\\d.]+)m$')).toBe('12.5');
    expect(run('ICP_CAUGHT', 'x', '(y)')).toBe(null);
    expect(run('ICP_REWRITTEN', '4 mar 2025', '^(\\d) (\\w+) (\\d+)$', '$3-$2-$1')).toBe(
      '2025-mar-4',
    );
  });
});
