import { describe, expect, it } from 'vitest';
import { parseOptions, surroundings, USAGE } from '../../../src/host/command/options';

describe('the command line', () => {
  it('keeps the steps in their order', () => {
    const args = ['in', '--run', 'Score', '--formula', 'A!B1', '=1', '--api', '{}', '--out', 'out'];
    expect(parseOptions([...args, '--answer', 'yes', '--answer', 'no'])).toMatchObject({
      folder: 'in',
      out: 'out',
      answers: ['yes', 'no'],
      steps: [
        { kind: 'run', label: 'Score' },
        { kind: 'formula', cell: 'A!B1', formula: '=1' },
        { kind: 'api', request: '{}' },
      ],
    });
  });

  it('tells of every option when asked', () => {
    expect(parseOptions(['--help']).help).toBe(true);
    expect(USAGE).toMatch(/--out FOLDER2 .*values as they are[\s\S]*--safe .*apostrophe/);
  });

  it('says who opens the spreadsheet', () => {
    const args = ['in', '--as', 'editor', '--protect', 'Accounts', '--protect', 'Deals!A1:C'];
    expect(surroundings(parseOptions([...args, '--two-accounts', '--add-on']))).toEqual({
      person: { role: 'editor', hasOtherAccount: true },
      protect: ['Accounts', 'Deals!A1:C'],
      installation: 'add-on',
    });
  });

  it('gives the spreadsheet a locale', () => {
    expect(surroundings(parseOptions(['in', '--locale', 'de_DE']))).toMatchObject({
      locale: 'de_DE',
    });
  });

  it('takes a file of accounts, by a definition of a folder or a file', () => {
    const args = ['--bulk', 'a.csv', '--out', 'b.parquet'];
    expect(parseOptions(['in', ...args, '--definition', 'PLG', '--memory', '1.5gb'])).toMatchObject(
      {
        ...{ folder: 'in', bulk: 'a.csv', out: 'b.parquet', definition: 'PLG', memory: '1.5gb' },
      },
    );
    expect(parseOptions([...args, '--definition', 'icp.json']).definition).toBe('icp.json');
  });

  it.each([
    [['in', '--bulk', 'a.csv'], /--bulk must come with --out FILE/],
    [['--bulk', 'a.csv', '--out', 'b.csv'], /must come with FOLDER or --definition NAME.json/],
    [['in', '--bulk', 'a', '--out', 'b', '--definition', 'x.json'], /must come without FOLDER/],
    [['in', '--bulk', 'a', '--out', 'b', '--run', 'Score'], /must stand without --run/],
    [['in', '--bulk', 'a', '--out', 'b', '--safe'], /must stand without --run/],
    [
      ['in', '--bulk', 'a', '--out', 'b', '--memory', 'all'],
      /SIZE must be one such as 4GB, got all/,
    ],
    [['in', '--definition', 'PLG'], /--definition must come with --bulk FILE/],
    [['in', '--memory', '4GB'], /--memory must come with --bulk FILE/],
    [['in', '--locale', 'German'], /LOCALE must be one such as de_DE, got German/],
    [['in', '--as', 'guest'], /ROLE must be one of owner, editor, commenter, viewer, got guest/],
    [['in', '--run'], /--run must be followed by LABEL/],
    [['in', '--ruin', 'x'], /must be a known one, got --ruin/],
    [['in', 'other'], /must be given once/],
    [['--run', 'x'], /FOLDER must be given/],
    [['in', '--run', 'x', '--safe'], /--safe must come with --out/],
  ])('refuses %j and shows how to use it', (args, message) => {
    expect(() => parseOptions(args)).toThrow(message);
    expect(() => parseOptions(args)).toThrow(
      /\n\nnpm run local -- --help shows all that can be given\.$/,
    );
  });
});
