import { dealsOnly } from './deals-only';
import { dynamics } from './dynamics';
import { german } from './german';
import { hubspot } from './hubspot';
import { pipedrive } from './pipedrive';
import { fewDeals, headerInRow3, noise, sixtyColumns } from './plain-lists';
import { salesforce } from './salesforce';
import { sampleWorkbook } from './sample';
import { sizesAsDates } from './sizes-as-dates';
import { vendorList } from './vendor-list';
import type { JourneyWorkbook } from './workbook';
import { zoho } from './zoho';

/** Every workbook that the first day is walked on. */
export const allWorkbooks: readonly (() => JourneyWorkbook)[] = [
  sampleWorkbook,
  hubspot,
  salesforce,
  pipedrive,
  zoho,
  dynamics,
  vendorList,
  sizesAsDates,
  german,
  headerInRow3,
  sixtyColumns,
  dealsOnly,
  noise,
  fewDeals,
];
