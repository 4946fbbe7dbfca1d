import { createRequire } from 'node:module';

type Core = typeof import('@univerjs/core');
type Formula = typeof import('@univerjs/engine-formula');
type Sheets = typeof import('@univerjs/sheets');
type SheetsFormula = typeof import('@univerjs/sheets-formula');
type SheetsFilter = typeof import('@univerjs/sheets-filter');

/** Univer's ESM build does not load in Node (opentype.js); its CommonJS build does. */
const load = createRequire(__filename);

export const core: Core = load('@univerjs/core');
export const formula: Formula = load('@univerjs/engine-formula');
export const sheets: Sheets = load('@univerjs/sheets');
export const sheetsFilter: SheetsFilter = load('@univerjs/sheets-filter');
export const sheetsFormula: SheetsFormula = load('@univerjs/sheets-formula');
export const { numfmt } = core;
