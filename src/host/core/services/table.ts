import { BORDERS } from './borders';
import { CHARTS } from './charts';
import { FILTER } from './filter';
import { GROUPS } from './groups';
import { METADATA } from './metadata';
import type { OpTable } from './op';
import { PROTECTION } from './protection';
import { RANGE_EXTRAS } from './range-extras';
import { RANGE_LIST } from './range-list';
import { RANGE_LOOK } from './range-look';
import { RANGE_PLACE } from './range-place';
import { RANGE_VALUES } from './range-values';
import { RICH_TEXTS } from './rich-texts';
import { SHEET } from './sheet';
import { SHEET_GRID } from './sheet-grid';
import { SPREADSHEET } from './spreadsheet';
import { STATE } from './state';
import { TEXT_FINDER } from './text-finder';
import { UI } from './ui';
import { UTILITIES } from './utilities';

/** Every service method that a script can call, by `Service.method`. */
export const OPS: OpTable = {
  ...SPREADSHEET,
  ...SHEET,
  ...SHEET_GRID,
  ...RANGE_VALUES,
  ...RANGE_PLACE,
  ...RANGE_LOOK,
  ...BORDERS,
  ...RICH_TEXTS,
  ...RANGE_EXTRAS,
  ...RANGE_LIST,
  ...PROTECTION,
  ...CHARTS,
  ...FILTER,
  ...GROUPS,
  ...METADATA,
  ...TEXT_FINDER,
  ...UI,
  ...STATE,
  ...UTILITIES,
};
