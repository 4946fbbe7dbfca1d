import { describe, expect, it } from 'vitest';
import { begunIn } from '../../../src/app/judged/begun-by';
import { newField } from '../../../src/definition/fields';
import { preferredValues } from '../../../src/definition/languages/languages';
import type { Cell } from '../../../src/engine/model';
import { fold } from '../../../src/engine/values/fold';
import { smallDefinition } from '../../support/definitions';

const { settings, fields } = smallDefinition;
const definition = { fields, settings: { ...settings, missingWords: ['n/a'] } };
const context = { asOf: 20_000, dayOf: () => 0 };
const begun = (header: string, ...cells: Cell[]) =>
  begunIn(
    { headers: ['Account', header], rows: cells.map((cell) => ['Acme', cell]) },
    context,
    definition,
  );

describe('who began', () => {
  it('is said by a lead source', () => {
    expect(begun('Lead source', 'Inbound - web', 'Cold call', 'SDR', 'Webinar')).toEqual({
      header: 'Lead source',
      begun: ['inbound', 'seller', 'seller', 'inbound'],
    });
  });

  it('is said first by the column that the definition calls a lead source', () => {
    const headers = ['Inbound?', 'Came by'];
    const rows = [
      ['yes', 'Cold call'],
      ['no', 'Webinar'],
    ];
    const named = [{ ...newField('Lead source'), aliases: ['came  BY'] }];
    const told = (own: typeof fields) =>
      begunIn({ headers, rows }, context, { ...definition, fields: own })?.header;
    expect(told(named)).toBe('Came by');
    expect(told([])).toBe('Inbound?');
  });

  it.each(['Direct Sales', 'Outbound', 'SDR'])(
    'is a seller for %s, which no template prefers',
    (source) => {
      expect(begun('lead_source', source, 'Organic', 'Inbound')?.begun[0]).toBe('seller');
      expect(preferredValues('source').test(fold(source))).toBe(false);
    },
  );

  it('is said by direct sales, which sellers began', () => {
    expect(begun('acquisition_channel', 'Direct Sales', 'Organic', 'Partner')?.begun).toEqual([
      ...['seller', 'inbound', undefined],
    ]);
  });

  it('is said by a column of yes and no, where it is known', () => {
    expect(begun('Is inbound?', true, 'no', 'n/a', 'Yes')?.begun).toEqual([
      ...['inbound', 'seller', undefined, 'inbound'],
    ]);
  });

  it.each<[string, string, Cell[]]>([
    ['one kind only', 'Inbound', ['yes', 'yes']],
    ['other words', 'Lead source', ['Partner', 'Friend', 'Cold call', 'Web']],
    ['another column', 'Industry', ['Web', 'Outbound']],
    ['no header', '', ['Inbound', 'Outbound']],
  ])('is not said by %s', (_, header, cells) => {
    expect(begun(header, ...cells)).toBeUndefined();
  });
});
