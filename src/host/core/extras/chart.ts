import type { Area } from '../cells/a1';

export interface ChartDefinition {
  readonly id: number;
  readonly type: string;
  readonly ranges: readonly { readonly sheetId: string; readonly area: Area }[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly headers: number;
  readonly position: { readonly row: number; readonly column: number };
}
