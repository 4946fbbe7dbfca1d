import { BaseSequencer } from 'vitest/node';

const LONG = /\/test\/(browser|browser-sidebar|journeys|product|oracle|app\/api)\//;

/**
 * Files that open a browser or a whole spreadsheet come first, also where no earlier run has told
 * which take longest: then all workers are busy to the end.
 */
export class LongestFirst extends BaseSequencer {
  async sort(files) {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }) => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
