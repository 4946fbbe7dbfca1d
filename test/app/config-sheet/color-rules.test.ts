import { expect, it } from 'vitest';
import { configColors } from '../../../src/app/config-sheet/color-rules';
import { encodeNew } from '../../../src/definition/sheet/encode';
import { sections } from '../../../src/definition/sheet/layout';
import { locate } from '../../../src/definition/sheet/locate';
import { dealsDefinition } from '../../product/support/deals-workbook';

it('greys rows of criteria and exclusions that are switched off, by their box alone', () => {
  const { grid } = encodeNew(dealsDefinition);
  const found = locate(grid, () => undefined).sections;
  const off = configColors(grid).filter(({ style }) => style.italic);
  const [criteria, exclusions] = [sections.criteria, sections.exclusions].map(({ title }) => {
    return found.get(title);
  });
  expect(off.map(({ areas }) => areas[0]?.row)).toEqual([
    (criteria?.header ?? 0) + 2,
    (exclusions?.header ?? 0) + 2,
  ]);
  for (const { when } of off) expect(JSON.stringify(when)).toMatch(/\(1-\$[A-Z]+\d+\)/);
});
