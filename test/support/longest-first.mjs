import { BaseSequencer } from 'vitest/node';

const LONGEST =
  /\/test\/(?:faults\/|journeys\/first-day|browser\/local-sheets|product\/\w+-faults)/;
const LONG = /\/test\/(?:browser|browser-sidebar|journeys|product|oracle|laws|app\/api)\//;

/**
 * Files that fail each call, open a browser or a whole spreadsheet come first, also where no earlier
 * run has told which take longest: then all workers are busy to the end.
 */
export class LongestFirst extends BaseSequencer {
  async sort(files) {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }) => (LONGEST.test(moduleId) ? 0 : LONG.test(moduleId) ? 1 : 2);
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}
