import { BORDERS } from './borders';
import { type OpTable, read, write } from './op';
import { RANGE_EXTRAS } from './range-extras';
import { RANGE_LOOK } from './range-look';
import { RANGE_PLACE } from './range-place';
import { RANGE_VALUES } from './range-values';
import { type Ref, refOfText } from './refs';

/** The setters that Google's RangeList has in common with Range. */
const SETTERS = `clear clearContent clearDataValidations clearFormat clearNote insertCheckboxes breakApart
  setBackground setBorder setFontColor setFontFamily setFontSize setFontStyle setFontWeight setFormula
  setHorizontalAlignment setNote setNumberFormat setValue setVerticalAlignment setWrap setWrapStrategy`;

const onRange: OpTable = {
  ...RANGE_VALUES,
  ...RANGE_PLACE,
  ...RANGE_LOOK,
  ...BORDERS,
  ...RANGE_EXTRAS,
};

/** RangeList: what is set on it is set on each of its ranges, in one call. */
export const RANGE_LIST: OpTable = {
  'Sheet.getRangeList': read(({ desk }, id: string, texts: string[]) =>
    texts.map((text) => refOfText(desk, id, text)),
  ),
  ...Object.fromEntries(SETTERS.split(/\s+/).flatMap(listSetter)),
};

function listSetter(method: string) {
  const op = onRange[`Range.${method}`];
  if (op === undefined) return [];
  const setter = write((context, refs: Ref[], ...args: unknown[]) => {
    for (const ref of refs) op.run(context, [ref, ...args]);
  });
  return [[`RangeList.${method}`, setter] as const];
}
