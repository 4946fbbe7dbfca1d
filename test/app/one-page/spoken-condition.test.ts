import { expect, it } from 'vitest';
import { calledAloud, spokenCondition } from '../../../src/app/one-page/spoken-condition';

const graded = (field: string, value: string) => ({ field, operator: 'graded', value });

it.each([
  [
    graded('Employees', '1000 - 6000, 600 - 8000 (50%)'),
    '1,000 to 6,000 employees; 600 to 8,000 count half',
  ],
  [
    graded('Annual revenue', '500 - 2500; 300 - 4000 (50%)'),
    'Annual revenue: 500 to 2,500; 300 to 4,000 count half',
  ],
  [graded('Number of employees', '51-200'), '51 to 200 employees'],
  [graded('Growth', '200+; 100+ (50%)'), 'Growth: 200+; 100+ count half'],
  [graded('Headcount', '51-200'), '51 to 200 people'],
  [graded('Employees', '200+; 51-200 (30%)'), '200+ employees; 51 to 200 count 30 %'],
  [graded('Industry', 'Software; Fintech (50%)'), 'Industry: Software; Fintech counts half'],
  [
    graded('Industry', 'Media (25%); Software; Retail (25%); software; Banks (0%)'),
    'Industry: Software; Media and Retail count a quarter; Banks counts nothing',
  ],
  [graded('Company size', 'Small; Medium'), 'Company size: Small and Medium'],
  [graded('Industry', 'Fintech (50%)'), 'Industry: Fintech counts half'],
  [{ field: 'Employees', operator: 'between', value: '200-1000' }, 'Employees 200 – 1,000'],
])('says %j as it is read aloud', (condition, said) => {
  expect(spokenCondition(condition)).toBe(said);
});

it('calls a condition by its name', () => {
  expect(calledAloud({ ...graded('Employees', '51-200'), name: 'Small\nteams' })).toBe(
    'Small teams',
  );
});
