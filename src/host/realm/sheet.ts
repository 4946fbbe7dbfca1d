import { type Channel, tied } from './channel';
import { chartBuilder, giveChart, giveCharts } from './chart';
import { giveRules } from './conditional-format';
import { define, giveRange, giveSheet, object } from './makers';
import { all, prototype, self, value } from './remote';
import { textFinder } from './text-finder';

define(
  'Sheet',
  prototype(
    'Sheet',
    {
      ...all(
        value,
        `getName getSheetId getIndex getLastRow getLastColumn getMaxRows getMaxColumns getFrozenRows
        getFrozenColumns getColumnWidth isSheetHidden getFilter deleteRows deleteColumns insertRows
        insertColumns moveRows removeChart updateChart setConditionalFormatRules setHiddenGridlines
        setFrozenRows setFrozenColumns`,
      ),
      ...all(
        self,
        `setName insertRowBefore insertRowAfter insertRowsBefore insertRowsAfter deleteRow
        insertColumnBefore insertColumnAfter insertColumnsBefore insertColumnsAfter deleteColumn
        appendRow setColumnWidth setColumnWidths autoResizeColumn autoResizeColumns setRowHeight
        setRowHeights setTabColor hideSheet showSheet clear clearContents activate`,
      ),
      ...all(giveRange, 'getRange getDataRange getActiveRange'),
      copyTo: giveSheet,
      protect: (id: number, channel: Channel, sheet: object) =>
        object('Protection', channel, tied(sheet).ref[0], id),
      getProtections: (ids: readonly number[], channel: Channel, sheet: object) =>
        ids.map((id) => object('Protection', channel, tied(sheet).ref[0], id)),
      getConditionalFormatRules: giveRules,
      getCharts: giveCharts,
      insertChart: giveChart,
    },
    {
      newChart() {
        return chartBuilder(tied(this).channel);
      },
      getActiveCell() {
        return (this as { getActiveRange(): unknown }).getActiveRange();
      },
      getRangeList(addresses) {
        const sheet = this as { getRange(a1: string): object };
        return rangeList((addresses as string[]).map((address) => sheet.getRange(address)));
      },
      createTextFinder(text) {
        const { channel, ref } = tied(this);
        return textFinder(channel, { text: String(text), sheet: ref[0] });
      },
    },
  ),
);

type Setter = Record<string, (...args: unknown[]) => unknown>;

/** A RangeList: what is set on it is set on each of its ranges. */
function rangeList(ranges: readonly object[]): object {
  const setters = Object.keys(Object.getPrototypeOf(ranges[0] ?? {})).filter((name) =>
    /^(set|clear|insertCheckboxes|breakApart)/.test(name),
  );
  const list: Record<string, unknown> = { getRanges: () => [...ranges] };
  for (const name of setters) {
    list[name] = (...args: unknown[]) => {
      for (const range of ranges) (range as Setter)[name]?.(...args);
      return list;
    };
  }
  return list;
}
