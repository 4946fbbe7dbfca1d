import { type Channel, tied } from './channel';
import { giveFilter } from './filter';
import { define, giveRange, giveRanges, giveSheet, object, type Ref } from './makers';
import { metadataFinder } from './metadata';
import { all, prototype, self, value } from './remote';
import { giveRichText, giveRichTexts } from './rich-text';
import { textFinder } from './text-finder';
import { giveValidation, giveValidations } from './validation';

interface Values {
  readonly values: unknown[][];
  readonly dates: readonly (readonly [number, number])[];
}

define(
  'Range',
  prototype(
    'Range',
    {
      getValues: withDates,
      getValue: (answer: Values) => withDates(answer)[0]?.[0],
      ...all(
        value,
        `getDisplayValues getDisplayValue getFormulas getFormula isBlank getRow getColumn getLastRow
        getLastColumn getNumRows getNumColumns getWidth getHeight getA1Notation isPartOfMerge getWrap
        getNote getNotes getNumberFormat getNumberFormats getBackground getBackgrounds getFontColor
        getFontColors getFontWeight getFontWeights getFontStyle getFontStyles getFontSize getFontSizes
        getFontFamily getFontFamilies getHorizontalAlignment getHorizontalAlignments
        getVerticalAlignment getVerticalAlignments getWrapStrategy getWrapStrategies getGridId`,
      ),
      ...all(
        self,
        `setValues setValue setFormulas setFormula setRichTextValues setRichTextValue setNote setNotes clearNote clear clearContent
        clearFormat clearDataValidations setDataValidation setDataValidations insertCheckboxes merge
        breakApart activate copyTo sort setWrap setBorder setNumberFormat setNumberFormats
        setBackground setBackgrounds setFontColor setFontColors setFontWeight setFontWeights
        setFontStyle setFontStyles setFontSize setFontSizes setFontFamily setFontFamilies
        setHorizontalAlignment setHorizontalAlignments setVerticalAlignment setVerticalAlignments
        setWrapStrategy setWrapStrategies shiftRowGroupDepth shiftColumnGroupDepth
        addDeveloperMetadata`,
      ),
      moveTo: () => undefined,
      ...all(giveRange, 'getCell offset getDataRegion'),
      getMergedRanges: giveRanges,
      getSheet: giveSheet,
      getDataValidation: giveValidation,
      getRichTextValue: giveRichText,
      getRichTextValues: giveRichTexts,
      getDataValidations: giveValidations,
      protect: giveProtection,
      createFilter: giveFilter,
    },
    {
      createTextFinder(text) {
        const { channel, ref } = tied(this);
        return textFinder(channel, { text: String(text), range: ref[0] });
      },
      createDeveloperMetadataFinder() {
        const { channel, ref } = tied(this);
        const range = ref[0] as Ref;
        return metadataFinder(channel, { sheet: range.sheet, range });
      },
    },
  ),
);

function withDates({ values, dates }: Values): unknown[][] {
  for (const [row, column] of dates) {
    const line = values[row];
    if (line) line[column] = new Date(Number(line[column]));
  }
  return values;
}

function giveProtection(id: number, channel: Channel, range: object): object {
  return object('Protection', channel, (tied(range).ref[0] as Ref).sheet, id);
}
