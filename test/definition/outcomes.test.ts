import { expect, it } from 'vitest';
import { readOutcomes } from '../../src/definition/outcomes';

it('reads which values mean what, without case', () => {
  expect(
    readOutcomes('Won = Closed Won, "Signed, paid"; lost = LOST | Closed Lost; open = *'),
  ).toEqual(
    new Map([
      ['won', ['closed won', 'signed, paid']],
      ['lost', ['lost', 'closed lost']],
      ['open', ['*']],
    ]),
  );
});

it('reads a value in quotes with what else ends one', () => {
  expect(readOutcomes('won = "A; B"; lost = C,"D = ""E""; F"')).toEqual(
    new Map([
      ['won', ['a; b']],
      ['lost', ['c', 'd = "e"; f']],
    ]),
  );
});

it.each([
  ['', 'nothing'],
  ['won = Won', 'no lost'],
  ['won = Won; lost = Won', 'a value of two outcomes'],
  ['won = Won; lost = Lost; won = Signed', 'an outcome twice'],
  ['won = ; lost = Lost', 'an outcome without values'],
  ['won = Won; lost = Lost; stuck = Stalled', 'an outcome that is none'],
  ['Closed Won', 'no outcome at all'],
])('refuses "%s": %s', (values) => {
  expect(readOutcomes(values)).toEqual({ expected: expect.stringContaining('outcomes such as') });
});
