import { describe, expect, it } from 'vitest';
import { currencySign, dealCurrency } from '../../../src/app/deals/currency';
import type { Sheet } from '../../../src/app/workbook';
import type { Cell } from '../../../src/engine/model';
import { smallDefinition } from '../../support/definitions';

describe('currencySign', () => {
  it.each([
    ['$12.5M', '$'],
    ['12.500,00 €', '€'],
    ['EUR 5,000', 'EUR'],
    ['5000 chf', ''],
    ['12.5 MM', ''],
    ['#,##0.00', ''],
    ['[$-409]#,##0', ''],
    ['[$-409]$#,##0', '$'],
    ['#,##0 [$€-407]', '€'],
    ['[$CHF] #,##0', 'CHF'],
    ['[$ kr]#,##0;[RED]-[$ kr]#,##0', 'kr'],
    ['"£"#,##0', '£'],
  ])('of %s is "%s"', (text, sign) => {
    expect(currencySign(text)).toBe(sign);
  });
});

describe('dealCurrency', () => {
  const currencyOf = (amounts: readonly Cell[], numberFormat = () => '#,##0') => {
    const headers = smallDefinition.deals.map(({ header }) => header);
    const rows = amounts.map((amount) => headers.map((one) => (one === 'Amount' ? amount : 'x')));
    return dealCurrency(smallDefinition, { numberFormat } as unknown as Sheet, [headers, ...rows]);
  };

  it('is the one that all texts have, else that of the first number', () => {
    expect(currencyOf([5, '€ 5k', '7 €'])).toBe('€');
    expect(currencyOf(['€ 5k', '$7'])).toBe('');
    expect(currencyOf(['n/a', 5], () => '[$£-809]#,##0')).toBe('£');
    expect(currencyOf([5])).toBe('');
    expect(currencyOf(['', 'n/a'])).toBe('');
  });

  it('asks for the format of the first number where it stands', () => {
    const asked: number[][] = [];
    currencyOf(['n/a', 5, 6], (...place: number[]) => {
      asked.push(place);
      return '';
    });
    const column = smallDefinition.deals.findIndex(({ role }) => role === 'Amount') + 1;
    expect(asked).toEqual([[3, column]]);
  });
});
