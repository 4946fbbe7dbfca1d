import { isMisfit } from '../../engine/misfit';
import type { Cell } from '../../engine/model';
import type { CellContext } from './kind';
import { everySection, SETTING_HEADERS, SETTINGS_TITLE } from './layout';
import type { AnySection } from './layout-row';

/** Key under which a found section keeps its column of formulas. */
export const COMPUTED = '=';

/** A header by which a column is found. */
export interface Header {
  readonly key: string;
  readonly header: string;
  readonly required: boolean;
}

/** What a section is found by. */
export interface Outline {
  readonly title: string;
  /** Key of the column that tells its rows apart. */
  readonly key: string;
  readonly headers: readonly Header[];
  readonly computed?: string;
  readonly isOptional?: true;
  /** True where a row says something that holds nothing but this cell, in the column `key`. */
  readonly isWhole: (cell: Cell) => boolean;
}

/** All sections, SETTINGS among them. */
export const outlines: readonly Outline[] = [
  {
    title: SETTINGS_TITLE,
    key: 'label',
    headers: [
      { key: 'label', header: SETTING_HEADERS.label, required: true },
      { key: 'value', header: SETTING_HEADERS.value, required: true },
    ],
    isWhole: () => true,
  },
  ...everySection.map((section) => ({
    title: section.title,
    key: section.key,
    headers: Object.entries(section.columns).map(([key, column]) => ({ key, ...column })),
    ...(section.computed && { computed: section.computed.header }),
    ...(section.isOptional && { isOptional: section.isOptional }),
    isWhole: (cell: Cell) => isWhole(section, cell),
  })),
];

const blankContext: CellContext = { dayOf: () => Number.NaN, ifMissing: 'skip' };

function isWhole({ columns, key, isOptional }: AnySection, cell: Cell): boolean {
  if (isOptional) return false;
  const required = Object.entries(columns).filter(([, column]) => column.required);
  return required.every(([own, { kind }]) => {
    return !isMisfit(kind.read(own === key ? cell : '', blankContext));
  });
}
