import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/host/core/csv/decode';

const utf16 = (text: string) =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

describe('decoding a file', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    expect(decode(Buffer.from('Zürich'), 'a.csv')).toEqual({ text: 'Zürich', message: undefined });
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('Zürich')]);
    expect(decode(marked, 'a.csv')).toEqual({ text: 'Zürich', message: undefined });
  });

  it('reads UTF-16 and says so', () => {
    expect(decode(utf16('Zürich'), 'a.csv')).toEqual({
      text: 'Zürich',
      message: 'a.csv is read as utf-16le',
    });
  });

  it('reads Windows-1252 and says so', () => {
    const bytes = Buffer.from([0x5a, 0xfc, 0x72, 0x80]);
    expect(decode(bytes, 'a.csv')).toEqual({
      text: 'Zür€',
      message: 'a.csv is not UTF-8: read as Windows-1252',
    });
  });

  it('refuses what is no text', () => {
    expect(() => decode(Buffer.from([1, 0, 2]), 'a.csv')).toThrow(/must be text.*a\.csv/);
    const cut = utf16('a').subarray(0, 3);
    expect(() => decode(cut, 'a.csv')).toThrow(/must be valid utf-16le/);
  });
});
