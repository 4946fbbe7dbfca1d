import { type Channel, tied } from './channel';
import { chartBuilder, giveChart, giveCharts } from './chart';
import { giveRules } from './conditional-format';
import { giveFilter } from './filter';
import { giveGroup } from './group';
import { define, giveRange, giveSheet, object } from './makers';
import { metadataFinder } from './metadata';
import { giveRangeList } from './range-list';
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
        getFrozenColumns getColumnWidth getRowHeight getRowGroupDepth getColumnGroupDepth isSheetHidden isRowHiddenByFilter deleteRows deleteColumns insertRows
        insertColumns moveRows removeChart updateChart setConditionalFormatRules setHiddenGridlines
        setFrozenRows setFrozenColumns`,
      ),
      ...all(
        self,
        `setName insertRowBefore insertRowAfter insertRowsBefore insertRowsAfter deleteRow
        insertColumnBefore insertColumnAfter insertColumnsBefore insertColumnsAfter deleteColumn
        appendRow setColumnWidth setColumnWidths autoResizeColumn autoResizeColumns setRowHeight
        setRowHeights setRowHeightsForced setTabColor hideSheet showSheet clear clearContents activate
        addDeveloperMetadata`,
      ),
      ...all(giveRange, 'getRange getDataRange getActiveRange'),
      getParent: (_answer: null, channel: Channel) => object('Spreadsheet', channel),
      getRangeList: giveRangeList,
      copyTo: giveSheet,
      protect: (id: number, channel: Channel, sheet: object) =>
        object('Protection', channel, tied(sheet).ref[0], id),
      getProtections: (ids: readonly number[], channel: Channel, sheet: object) =>
        ids.map((id) => object('Protection', channel, tied(sheet).ref[0], id)),
      getConditionalFormatRules: giveRules,
      getFilter: giveFilter,
      ...all(giveGroup, 'getRowGroup getColumnGroup'),
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
      createTextFinder(text) {
        const { channel, ref } = tied(this);
        return textFinder(channel, { text: String(text), sheet: ref[0] });
      },
      createDeveloperMetadataFinder() {
        const { channel, ref } = tied(this);
        return metadataFinder(channel, { sheet: ref[0] });
      },
    },
  ),
);
