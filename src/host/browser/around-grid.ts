import type { ChartSpec, SheetMarks } from '../core/api';
import { NO_GROUPS } from '../core/extras/groups';
import type { Notes, Opening } from '../server/protocol';
import { messageAt, showCellMessage } from './cell-message';
import { chartLayer } from './chart-layer';
import { byId } from './element';
import type { Grid } from './grid';
import { drawGroupControls, type Fold } from './group-controls';

/** What the page shows about the selected cell and the tab in front. */
export interface AroundGrid {
  setNotes(sheet: string, notes: Notes): void;
  setCharts(sheet: string, charts: readonly ChartSpec[]): void;
  setMarks(sheet: string, marks: SheetMarks): void;
  /** Shows the selected cell anew, after something changed in the grid. */
  refreshCell(): void;
}

/**
 * Follows the selection: the cell's message beside it, its content for screen readers, charts, and
 * what opens and closes groups.
 *
 * @param fold opens or closes a group of a tab
 */
export function aroundGrid(
  grid: Grid,
  opening: Opening,
  fold: (sheet: string, fold: Fold) => void,
): AroundGrid {
  const notes = { ...opening.notes };
  const charts = { ...opening.charts };
  const marks = { ...opening.marks };
  const card = byId('cell-message');
  const chartsInFront = chartLayer(byId('charts'), grid.geometry);
  let front = '';
  let nextFrame = 0;

  /** What a cell shows may follow its change only once the grid is drawn again. */
  function refreshCell(): void {
    showCell();
    cancelAnimationFrame(nextFrame);
    nextFrame = requestAnimationFrame(showCell);
  }

  function showCell(): void {
    const place = grid.selected();
    byId('selected-cell').textContent = `${place.a1} ${grid.selectedText()}`;
    showCellMessage(card, messageAt(notes, place), grid);
    if (place.sheet !== front) refreshCharts(place.sheet);
  }

  function refreshCharts(sheet: string): void {
    front = sheet;
    chartsInFront.show(charts[sheet] ?? []);
  }

  function drawGroups(): void {
    const { sheet } = grid.selected();
    const layer = byId('groups');
    const { left, top } = grid.geometry.place();
    layer.style.cssText = `left: ${left}px; top: ${top}px`;
    drawGroupControls(layer, marks[sheet]?.groups ?? NO_GROUPS, grid.geometry, (one) =>
      fold(sheet, one),
    );
  }

  void grid.drawn.then(() => {
    refreshCell();
    grid.geometry.onMove(() => {
      drawGroups();
      chartsInFront.place();
    });
    grid.onSelection(refreshCell);
  });
  byId('grid').addEventListener('wheel', () => showCellMessage(card, '', grid));
  return {
    refreshCell,
    setNotes(sheet, next) {
      notes[sheet] = next;
      refreshCell();
    },
    setMarks(sheet, next) {
      marks[sheet] = next;
      drawGroups();
    },
    setCharts(sheet, next) {
      charts[sheet] = next;
      if (sheet === front) refreshCharts(sheet);
    },
  };
}
