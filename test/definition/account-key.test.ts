import { describe, expect, it } from 'vitest';
import { accountKey } from '../../src/definition/account-key';
import { looseKey, spokenName } from '../../src/definition/loose-names';

describe('accountKey', () => {
  it.each([
    ['https://www.Acme.com/about?x=1#top', 'acme.com'],
    ['WWW.ACME.COM', 'acme.com'],
    ['http://acme.co.uk:8080/', 'acme.co.uk'],
    ['jo@acme.com', 'acme.com'],
    ['acme.com.', 'acme.com'],
    ['  Acme   GmbH ', 'acme gmbh'],
    ['Société Générale', 'societe generale'],
    ['A/B Testing Inc.', 'a/b testing inc.'],
    ['', ''],
  ])('of %j is %j', (written, key) => {
    expect(accountKey(written)).toBe(key);
  });
});

describe('looseKey', () => {
  it.each([
    ['acme, inc.', 'acme'],
    ['acme gmbh & co. kg', 'acme'],
    ['acme s.a.', 'acme'],
    ['the acme company', 'the acme'],
    ['miller & sons ltd', 'miller and sons'],
    ["o'neill plc", 'oneill'],
    ['limited', 'limited'],
    ['acme.com', 'acme.com'],
    ['nordwind sp. z o.o.', 'nordwind'],
    ['acme s. r. o.', 'acme'],
    ['grupo acme, s.a. de c.v.', 'grupo acme'],
    ['ooo romashka', 'romashka'],
    ['株式会社アクメ', 'アクメ'],
    ['acme a/s', 'acme'],
    ['acme ug (haftungsbeschrankt)', 'acme'],
    ['acme pty. ltd.', 'acme'],
    ['gmbh', 'gmbh'],
    ['procter and gamble', 'procter and gamble'],
    ['tiffany & co.', 'tiffany'],
  ])('of %j is %j', (key, loose) => {
    expect(looseKey(key)).toBe(loose);
  });
});

describe('spokenName', () => {
  it.each([
    ['Acme GmbH & Co. KG', 'Acme'],
    ['Halkabex Industries, Inc.', 'Halkabex Industries'],
    ['Müller & Söhne AG', 'Müller & Söhne'],
    ['GmbH', 'GmbH'],
    ['株式会社アクメ', 'アクメ'],
    ['3M Company', '3M'],
    ['  Acme   s.r.o. ', 'Acme'],
    ['', ''],
  ])('of %j is %j', (name, spoken) => {
    expect(spokenName(name)).toBe(spoken);
  });
});
