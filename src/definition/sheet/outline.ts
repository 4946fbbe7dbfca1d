import { everySection, SETTING_HEADERS, SETTINGS_TITLE } from './layout';

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
  readonly headers: readonly Header[];
  readonly computed?: string;
}

/** All sections, SETTINGS among them. */
export const outlines: readonly Outline[] = [
  {
    title: SETTINGS_TITLE,
    headers: [
      { key: 'label', header: SETTING_HEADERS.label, required: true },
      { key: 'value', header: SETTING_HEADERS.value, required: true },
    ],
  },
  ...everySection.map((section) => ({
    title: section.title,
    headers: Object.entries(section.columns).map(([key, column]) => ({ key, ...column })),
    ...(section.computed && { computed: section.computed.header }),
  })),
];
