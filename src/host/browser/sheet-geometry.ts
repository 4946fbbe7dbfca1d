import { ICommandService, type Univer } from '@univerjs/core';
import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';

/** Where the cells of the tab in front lie, in pixels from the upper left corner of the grid. */
export interface SheetGeometry {
  /** The upper left corner of a cell (1-based), as it is scrolled now. */
  corner(row: number, column: number): { readonly left: number; readonly top: number };
  /** What lies above and left of the cells that scroll: headers, and what is frozen. */
  edges(): {
    readonly headerWidth: number;
    readonly headerHeight: number;
    readonly left: number;
    readonly top: number;
  };
  /** Where the grid lies in its container, which also holds the toolbar and the tabs. */
  place(): {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  /** Calls back when any of it may have become another, once a frame. */
  onMove(listener: () => void): void;
}

/** @param container what the grid was drawn into */
export function sheetGeometry(
  univer: Univer,
  unitId: string,
  container: HTMLElement,
): SheetGeometry {
  const injector = univer.__getInjector();
  const render = () => injector.get(IRenderManagerService).getRenderById(unitId);
  const skeleton = () => render()?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const main = () => render()?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);

  function corner(row: number, column: number) {
    const found = skeleton();
    if (!found) return { left: 0, top: 0 };
    const { xSplit, ySplit } = found.worksheet.getFreeze();
    const { startX, startY } = found.getCellWithCoordByIndex(row - 1, column - 1);
    const { scaleX, scaleY } = render()?.scene.getAncestorScale() ?? { scaleX: 1, scaleY: 1 };
    const x = startX - (column > xSplit ? (main()?.viewportScrollX ?? 0) : 0);
    const y = startY - (row > ySplit ? (main()?.viewportScrollY ?? 0) : 0);
    return { left: x * scaleX, top: y * scaleY };
  }

  function edges() {
    const found = skeleton();
    const [headerWidth, headerHeight] = [
      found?.rowHeaderWidth ?? 0,
      found?.columnHeaderHeight ?? 0,
    ];
    const { xSplit = 0, ySplit = 0 } = found?.worksheet.getFreeze() ?? {};
    if (!found) return { headerWidth, headerHeight, left: 0, top: 0 };
    const { startX, startY } = found.getCellWithCoordByIndex(ySplit, xSplit);
    return { headerWidth, headerHeight, left: startX, top: startY };
  }

  function place() {
    const canvas = render()?.engine.getCanvasElement().getBoundingClientRect() ?? new DOMRect();
    const { left, top } = container.getBoundingClientRect();
    const { width, height } = canvas;
    return { left: canvas.left - left, top: canvas.top - top, width, height };
  }

  function onMove(listener: () => void): void {
    let isWaiting = false;
    const soon = () => {
      if (isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(() => {
        isWaiting = false;
        listener();
      });
    };
    injector.get(ICommandService).onCommandExecuted(soon);
    main()?.onScrollAfter$.subscribeEvent(soon);
    new ResizeObserver(soon).observe(container);
    soon();
  }

  return { corner, edges, place, onMove };
}
