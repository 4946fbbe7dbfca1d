import { resolve } from 'node:path';

/** The local host's page without its cells, which take most of the time that a page needs. */
export const PAGE_WITHOUT_CELLS = resolve(import.meta.dirname, '../../../.host/page-without-cells');
