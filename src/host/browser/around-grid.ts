import type { ChartSpec } from '../core/api';
import type { Notes, Opening } from '../server/protocol';
import { messageAt, showCellMessage } from './cell-message';
import { showCharts } from './chart-panel';
import { byId } from './element';
import type { Grid } from './grid';

/** What the page shows about the selected cell and the tab in front. */
export interface AroundGrid {
  setNotes(sheet: string, notes: Notes): void;
  setCharts(sheet: string, charts: readonly ChartSpec[]): void;
  /** Shows the selected cell anew, after something changed in the grid. */
  refreshCell(): void;
}

/** Follows the selection: the cell's message beside it, its content for screen readers, charts. */
export function aroundGrid(grid: Grid, opening: Opening): AroundGrid {
  const notes = { ...opening.notes };
  const charts = { ...opening.charts };
  const card = byId('cell-message');
  let front = '';

  function refreshCell(): void {
    const place = grid.selected();
    byId('selected-cell').textContent = `${place.a1} ${grid.selectedText()}`;
    showCellMessage(card, messageAt(notes, place), grid);
    if (place.sheet !== front) refreshCharts(place.sheet);
  }

  function refreshCharts(sheet: string): void {
    front = sheet;
    showCharts(byId('charts'), charts[sheet] ?? []);
  }

  void grid.drawn.then(() => {
    refreshCell();
    grid.onSelection(refreshCell);
  });
  byId('grid').addEventListener('wheel', () => showCellMessage(card, '', grid));
  return {
    refreshCell,
    setNotes(sheet, next) {
      notes[sheet] = next;
      refreshCell();
    },
    setCharts(sheet, next) {
      charts[sheet] = next;
      if (sheet === front) refreshCharts(sheet);
    },
  };
}
