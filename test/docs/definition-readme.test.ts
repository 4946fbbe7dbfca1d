import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/definition/defaults';
import { numbersShownAs } from '../../src/definition/sheet/headings';
import {
  dealRoles,
  everySection,
  SETTING_HEADERS,
  SETTINGS_TITLE,
  settings,
} from '../../src/definition/sheet/layout';
import { markdownTable } from '../support/markdown-table';

const readme = readFileSync('src/definition/README.md', 'utf8');

describe('what the config sheet may hold', () => {
  it('has each section with its columns', () => {
    const described = markdownTable(readme, 'section').sort((a, b) =>
      (a.section ?? '') < (b.section ?? '') ? -1 : 1,
    );
    const real = everySection.map(({ title, columns, computed, isOptional }) => ({
      section: isOptional ? `${title} (optional)` : title,
      columns: [...Object.values(columns), ...(computed ? [computed] : [])]
        .map(({ header }) => header)
        .join(', '),
      needed: Object.values(columns)
        .flatMap(({ header, required }) => (required ? [header] : []))
        .join(', '),
    }));
    const ofSettings = {
      section: SETTINGS_TITLE,
      columns: Object.values(SETTING_HEADERS).join(', '),
      needed: 'none',
    };
    expect(described).toEqual(
      [...real, ofSettings].sort((a, b) => (a.section < b.section ? -1 : 1)),
    );
  });

  it('has each setting with its default', () => {
    const described = markdownTable(readme, 'setting');
    expect(described.map(({ setting }) => setting)).toEqual(
      Object.values(settings).map(({ label }) => label),
    );
    Object.keys(settings).forEach((key, index) => {
      const value = defaultSettings[key as keyof typeof settings];
      const written = described[index]?.['where it is blank'];
      if (typeof value === 'number') {
        expect(written, key).toBe(
          numbersShownAs[key] === 'percent' ? `${value * 100} %` : `${value}`,
        );
      } else if (key === 'ifMissing' || key === 'accountsSheet' || key === 'dealsSheet') {
        expect(written).toBe(value);
      }
    });
  });

  it('names the roles of the deals', () => {
    const [, roles = ''] = /The roles of DEALS: ([^.]*)\./.exec(readme.replace(/\s+/g, ' ')) ?? [];
    expect(roles.split(', ')).toEqual([...dealRoles]);
  });
});
