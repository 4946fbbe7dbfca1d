import { describe, expect, it } from 'vitest';
import { renamedHeader } from '../../../src/insight/health/renamed-header';

describe('a header that was renamed', () => {
  it.each([
    ['Industry', ['Notes', 'Industri'], 'Industri'],
    ['CRM', ['Notes', 'CRM system'], 'CRM system'],
    ['Number of Employees', ['Employees', 'City'], 'Employees'],
    ['Industry', ['City', 'Sector'], 'Sector'],
    ['Industry', ['City', 'Branche'], 'Branche'],
  ])('of %s is found among %j', (field, free, header) => {
    expect(renamedHeader(field, free)).toBe(header);
  });

  it.each([
    ['two that may be meant', 'CRM', ['CRM system', 'CRM owner']],
    ['a part of a word', 'CRM', ['CRMs that failed', 'Notes']],
    ['something else', 'Demo', ['Industry', 'Owner']],
    ['nothing', 'Demo', []],
  ])('is not guessed where there is %s', (_, field, free) => {
    expect(renamedHeader(field, free)).toBeUndefined();
  });
});
