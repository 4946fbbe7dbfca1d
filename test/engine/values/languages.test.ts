import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../src/engine/values/day';
import { fold } from '../../../src/engine/values/fold';
import { isoDay } from '../../../src/engine/values/iso-day';
import { languages, monthOf } from '../../../src/engine/values/languages';
import { parseNumber } from '../../../src/engine/values/number';
import { parseSpan } from '../../../src/engine/values/span';
import { parseYesNo } from '../../../src/engine/values/yes-no';

const COMMA = { decimalComma: true };
const LOCALES = ['de-DE', 'de-AT', 'fr-FR', 'es-ES', 'pt-PT', 'pt-BR', 'fr-BE'];

describe('days', () => {
  it.each(LOCALES)('are read back as %s writes them in words', (locale) => {
    const days = fc.integer({ min: 0, max: 40_000 });
    const forms = (['long', 'medium'] as const).map(
      (dateStyle) => new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }),
    );
    fc.assert(
      fc.property(days, fc.constantFrom(...forms), (day, form) => {
        const text = form.format(day * 86_400_000);
        fc.pre(!text.includes('/'));
        expect([text, parseDay(fold(text))]).toEqual([text, day]);
      }),
    );
  });

  it.each([
    '4. März 2025',
    '4 mars 2025',
    '4 de marzo de 2025',
    '4 de março de 2025',
    '4-mar-2025',
  ])('reads %j as the fourth of March', (text) =>
    expect(isoDay(parseDay(fold(text)))).toBe('2025-03-04'),
  );

  it.each([
    ['1er janvier 2025', '2025-01-01'],
    ['1. Jänner 2025', '2025-01-01'],
    ['1º de setembro de 2025', '2025-09-01'],
    ['3 setiembre 2025', '2025-09-03'],
    ['12 août 2025', '2025-08-12'],
    ['12 jui 2025', ''],
    ['12 le 2025', ''],
    ['12 monate 2025', ''],
    ['12/03/2025', ''],
  ])('reads %j as %j', (text, day) => expect(isoDay(parseDay(fold(text)))).toBe(day));

  it('have no month that another language calls another one, but for what begins June and July', () => {
    const words = Object.values(languages).flatMap(({ months }) => months.split(/[ |]/));
    const starts = words.flatMap((word) =>
      Array.from(word.slice(2), (_, at) => word.slice(0, at + 3)),
    );
    expect([...new Set(starts.filter((start) => Number.isNaN(monthOf(start))))]).toEqual(['jui']);
    expect(words.filter((word) => word !== fold(word))).toEqual([]);
  });
});

describe('numbers', () => {
  it.each(LOCALES)('are read back as %s shortens them', (locale) => {
    const shown = fc.record({
      digits: fc.integer({ min: 10, max: 999 }),
      power: fc.integer({ min: 0, max: 8 }),
      compactDisplay: fc.constantFrom('long', 'short'),
    });
    const isComma = (1.5).toLocaleString(locale).includes(',');
    fc.assert(
      fc.property(shown, ({ digits, power, compactDisplay }) => {
        const form = { notation: 'compact', compactDisplay, maximumSignificantDigits: 4 } as const;
        const text = (digits * 10 ** power).toLocaleString(
          locale,
          form as Intl.NumberFormatOptions,
        );
        /** A thousand millions in Portugal, a million where `MM` is written. */
        fc.pre(!text.endsWith('mM'));
        const read = parseNumber(text, fold(text), { decimalComma: isComma });
        expect([text, read]).toEqual([text, digits * 10 ** power]);
      }),
    );
  });

  it.each([
    ['1,5 Mio. Euro', 1.5e6],
    ['2 Milliarden', 2e9],
    ['1 Milliarde Euro', 1e9],
    ['500 T€', 5e5],
    ['500 TEUR', 5e5],
    ['3 Mia. CHF', 3e9],
    ["2 millions d'euros", 2e6],
    ['1,2 Md€', 1.2e9],
    ['3 mds €', 3e9],
    ['5 millones de euros', 5e6],
    ['1 millón', 1e6],
    ['500 mil', 5e5],
    ['2 mil millones de euros', 2e9],
    ['R$ 5 mi', 5e6],
    ['R$ 1,5 bi', 1.5e9],
    ['3 milhões de reais', 3e6],
    ['1.234,5', 1234.5],
    ['1 234,5', 1234.5],
    ["1'234.5", 1234.5],
    ['1.250 Mitarbeiter', 1250],
    ['250 funcionários', 250],
    ['etwa 500', 500],
    ['aproximadamente 1.200', 1200],
    ['10 à 49 salariés', 29.5],
    ['de 10 a 50', 30],
    ['zwischen 50 und 100 Mitarbeiter', 75],
    ['entre 50 y 100', 75],
    ['50 até 100', 75],
  ])('reads %j where 1,5 is written', (text, number) => {
    expect(parseNumber(text, fold(text), COMMA)).toBe(number);
  });

  it('reads a word that is another number in English by the notation', () => {
    const read = (text: string, decimalComma: boolean) =>
      parseNumber(text, fold(text), { decimalComma });
    expect([read('500 mil', true), read('500 mil', false)]).toEqual([5e5, 5e8]);
    expect([read('5 mi', true), read('5 mi', false)]).toEqual([5e6, Number.NaN]);
    expect([read('5 T', true), read('5 T', false)]).toEqual([5e3, 5e12]);
  });

  it.each([
    ['250 und mehr', { low: 250, strict: false }],
    ['250 Mitarbeiter und mehr', { low: 250, strict: false }],
    ['250 salariés et plus', { low: 250, strict: false }],
    ['250 o más', { low: 250, strict: false }],
    ['à partir de 250', { low: 250, strict: false }],
    ['mind. 250', { low: 250, strict: false }],
    ['acima de 250', { low: 250, strict: true }],
    ['más de 250 empleados', { low: 250, strict: true }],
    ['plus de 250', { low: 250, strict: true }],
    ['bis 250', { high: 250, strict: false }],
    ["jusqu'à 250", { high: 250, strict: false }],
    ['até 250', { high: 250, strict: false }],
    ['unter 250', { high: 250, strict: true }],
    ['abaixo de 250', { high: 250, strict: true }],
  ])('reads the open range %j', (text, span) => {
    expect(parseSpan(fold(text), COMMA)).toMatchObject(span);
  });

  it.each(['12 Monate', 'ab', 'de', 'entre 50', 'und 50', '5 de', '10 y 20', 'mil', 'ab 5 und 6'])(
    'does not guess %j',
    (text) => expect(parseNumber(text, fold(text), COMMA)).toBeNaN(),
  );
});

describe('yes and no', () => {
  it.each([
    [1, ['Ja', 'oui', 'Sí', 'si', 'Sim', 'WAHR', 'vrai', 'Verdadero', 'verdadeiro', 'J', 'S', 'O']],
    [0, ['Nein', 'non', 'No', 'Não', 'FALSCH', 'faux', 'Falso', 'N']],
    [Number.NaN, ['x', 'vielleicht', 'ja nein', '', 'constructor']],
  ])('reads %d', (answer, texts) => {
    expect(texts.map((text) => parseYesNo(fold(text)))).toEqual(texts.map(() => answer));
  });

  it('are never the same word', () => {
    const words = (what: 'yes' | 'no') =>
      Object.values(languages).flatMap((language) => language[what].split('|'));
    expect(words('yes').filter((word) => words('no').includes(word))).toEqual([]);
  });
});
