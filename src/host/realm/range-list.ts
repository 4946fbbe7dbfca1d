import { type Channel, tied } from './channel';
import { define, giveRange, object, type Ref } from './makers';
import { all, prototype, self } from './remote';

define(
  'RangeList',
  prototype(
    'RangeList',
    all(
      self,
      `clear clearContent clearDataValidations clearFormat clearNote insertCheckboxes breakApart
      setBackground setBorder setFontColor setFontFamily setFontSize setFontStyle setFontWeight
      setFormula setHorizontalAlignment setNote setNumberFormat setValue setVerticalAlignment setWrap
      setWrapStrategy`,
    ),
    {
      getRanges() {
        const { channel, ref } = tied(this);
        return (ref[0] as readonly Ref[]).map((range) => giveRange(range, channel));
      },
    },
  ),
);

export const giveRangeList = (refs: readonly Ref[], channel: Channel) =>
  object('RangeList', channel, refs);
