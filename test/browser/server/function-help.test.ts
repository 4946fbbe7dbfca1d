import { describe, expect, it } from 'vitest';
import { functionHelp } from '../../../src/host/server/function-help';

const SOURCE = `
/** Not for cells. */
function onOpen() {}

/**
 * How well accounts fit,
 * from 0 to 100.
 *
 * @example =SCORE(A1:L, CONFIG)
 * @param {A1:L} rows One or several rows.
 * @param {CONFIG} [config] The definition;
 *   left out, the first one.
 * @return {Array} The score.
 * @customfunction
 */
function SCORE(rows, config) {
  return 0;
}
`;

describe('functionHelp', () => {
  it('is read from the JSDoc of custom functions only', () => {
    expect(functionHelp(SOURCE)).toEqual([
      {
        name: 'SCORE',
        description: 'How well accounts fit, from 0 to 100.',
        parameters: [
          { name: 'rows', detail: 'One or several rows.', example: 'A1:L', optional: false },
          {
            name: 'config',
            detail: 'The definition; left out, the first one.',
            example: 'CONFIG',
            optional: true,
          },
        ],
      },
    ]);
  });
});
