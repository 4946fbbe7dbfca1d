import { describe, expect, it } from 'vitest';
import { accountKey, looseKey } from '../../src/definition/account-key';

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
  ])('of %j is %j', (key, loose) => {
    expect(looseKey(key)).toBe(loose);
  });
});
