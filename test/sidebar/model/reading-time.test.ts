import { describe, expect, it } from 'vitest';
import { readingTime } from '../../../src/sidebar/model/reading-time';

describe('how long a message stays', () => {
  it('is longer where there is more to read, and never too short to be found', () => {
    expect(readingTime('Saved.')).toBeGreaterThanOrEqual(5_000);
    expect(readingTime('x'.repeat(600))).toBeGreaterThan(2 * readingTime('x'.repeat(200)));
  });
});
