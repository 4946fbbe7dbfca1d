import type { Grid } from '../../../src/host/browser/grid';
import type { Mutation } from '../../../src/host/core/api';
import type { Opening, Place } from '../../../src/host/server/protocol';

interface Tab {
  readonly id: string;
  readonly name: string;
}

/** Stands where the page has its cells: knows the tabs and which cell is selected, shows nothing. */
export function showGrid(container: HTMLElement, { snapshot, active }: Opening): Grid {
  const { sheets } = snapshot.workbook as { readonly sheets: Readonly<Record<string, Tab>> };
  const tabs = new Map(Object.values(sheets).map(({ id, name }) => [id, name]));
  const listeners: (() => void)[] = [];
  let selected = placeIn(tabs, active);
  container.tabIndex = -1;
  return {
    drawn: Promise.resolve(),
    apply: (mutation) => follow(tabs, mutation),
    setMarks: () => undefined,
    selected: () => ({ sheet: tabs.get(selected.id) ?? '', a1: selected.a1 }),
    selectedText: () => '',
    selectedRect: () => new DOMRect(),
    geometry: {
      corner: () => ({ left: 0, top: 0 }),
      edges: () => ({ headerWidth: 0, headerHeight: 0, left: 0, top: 0 }),
      place: () => ({ left: 0, top: 0, width: 0, height: 0 }),
      onMove: () => undefined,
    },
    goTo: (place) => {
      selected = placeIn(tabs, place);
      for (const listener of listeners) listener();
    },
    onSelection: (listener) => void listeners.push(listener),
    focus: () => container.focus(),
  };
}

function placeIn(tabs: ReadonlyMap<string, string>, { sheet, a1 }: Place) {
  const [id] = [...tabs].find(([, name]) => name === sheet) ?? [];
  if (id === undefined) throw new Error(`A tab must be there to go to, got ${sheet}`);
  return { id, a1 };
}

/** Keeps the names of the tabs as the workbook has them. */
function follow(tabs: Map<string, string>, { id, params }: Mutation): void {
  const {
    sheet,
    subUnitId = '',
    name = '',
  } = params as Partial<Tab> & {
    readonly sheet?: Tab;
    readonly subUnitId?: string;
  };
  if (id === 'sheet.mutation.insert-sheet' && sheet) tabs.set(sheet.id, sheet.name);
  if (id === 'sheet.mutation.set-worksheet-name') tabs.set(subUnitId, name);
  if (id === 'sheet.mutation.remove-sheet') tabs.delete(subUnitId);
}
