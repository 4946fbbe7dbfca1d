import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../src/host/core/cells/java-date-format';

const NOON = Date.UTC(2025, 2, 4, 12, 5, 9);

describe('Utilities.formatDate', () => {
  it.each([
    ['yyyy-MM-dd', 'Etc/UTC', '2025-03-04'],
    ["yyyy-MM-dd'T'HH:mm:ssZ", 'America/New_York', '2025-03-04T07:05:09-0500'],
    ['EEE, MMM d yy h:mm a', 'Asia/Tokyo', 'Tue, Mar 4 25 9:05 PM'],
    ['XXX', 'Asia/Kolkata', '+05:30'],
  ])('%s in %s', (pattern, zone, text) => {
    expect(formatDate(NOON, zone, pattern)).toBe(text);
  });

  it('refuses a letter that it does not know', () => {
    expect(() => formatDate(NOON, 'Etc/UTC', 'b')).toThrow(/Illegal pattern character 'b'/);
  });
});
