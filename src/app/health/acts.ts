import { findField } from '../../definition/fields';
import { configSheetName } from '../../definition/names';
import { placeAddress } from '../../definition/sheet/place-address';
import { count } from '../../engine/figures';
import { fold } from '../../engine/values/fold';
import type {
  CompanyPair,
  Finding,
  FindingKind,
  FindingOf,
  FindingPlace,
} from '../../insight/health/finding';
import type { Waiting } from '../../insight/health/waiting';
import type { HealthAct, HealthPage } from '../../protocol/health-view';
import { cellPlace } from '../cell-place';
import type { ReadAccounts } from '../judged/read-accounts';
import type { LoadedDefinition } from '../load-definition';
import { words } from './view-words';

/** Where what findings are about stands. */
export interface Where {
  /** Name of the definition, `''` for the one in `ICP Config`. */
  readonly name: string;
  /** The definition that was checked. */
  readonly loaded: Pick<LoadedDefinition, 'definition'>;
  /** The one that stands in its sheet, and its cells. */
  readonly saved: Pick<LoadedDefinition, 'definition' | 'grid'>;
  readonly accounts: ReadAccounts | undefined;
  /** Header of the column that tells inbound leads, `''` where there is none. */
  readonly inbound: string;
}

const open = (at: HealthPage, key?: string): HealthAct => {
  return { do: 'open', at, ...(key !== undefined && { key }) };
};

/** The criterion or exclusion that a finding is about, on its page. */
function condition({ place }: { readonly place: FindingPlace }, where: Where): HealthAct {
  const id = conditionId(place, where);
  if (id === undefined) return open('weights');
  return open(place.list === 'exclusions' ? 'exclusion' : 'criterion', id);
}

function conditionId(place: FindingPlace, { loaded }: Where): string | undefined {
  if (!('item' in place) || place.item === undefined) return undefined;
  if (place.list !== 'criteria' && place.list !== 'exclusions') return undefined;
  return loaded.definition[place.list][place.item]?.id;
}

function switchOff(
  found: { readonly place: FindingPlace; readonly figures: { readonly name: string } },
  where: Where,
): HealthAct {
  const id = conditionId(found.place, where);
  if (id === undefined) return open('weights');
  return {
    do: 'change',
    mend: { kind: 'switch off', id },
    says: words.says.switchedOff(found.figures.name),
  };
}

/** What waits in the profile is switched on where its column is there, else led to, before anything is added. */
function addOr(
  { ready, first }: Pick<Waiting, 'ready' | 'first'>,
  at: 'criterion' | 'exclusion',
  key?: string,
): HealthAct {
  if (ready === undefined) return first === '' ? open(`new ${at}`, key) : open(at, first);
  return {
    do: 'change',
    mend: { kind: 'switch on', id: ready.id },
    says: words.says.switchedOn(ready.name),
  };
}

/** A row of the accounts, and in it the column of a field. */
function show({ accounts }: Where, row = 0, field = ''): HealthAct {
  const { tab, list, table } = accounts ?? {};
  const headerRow = list?.headerRow ?? 0;
  const below = (tab?.numbers[row] ?? headerRow + 1) - headerRow - 1;
  const column = field === '' ? undefined : table?.columnOf(field);
  const target = { kind: 'account', row: below } as const;
  return {
    do: 'show',
    target: column === undefined ? target : { ...target, column: column + 1 },
  };
}

function showField(found: FindingOf<FindingKind>, where: Where): HealthAct {
  const { place } = found;
  const row = 'row' in place ? place.row : undefined;
  return show(where, row, 'field' in place ? place.field : '');
}

/** The first of the columns that fit a field. */
function showFirst({ figures }: FindingOf<'column twice'>, where: Where): HealthAct {
  const { loaded, accounts } = where;
  const field = findField(loaded.definition, figures.field);
  const names = [figures.field, ...(field?.aliases ?? [])].map(fold);
  const at =
    accounts?.list.headers.findIndex((header) => names.includes(fold(String(header)))) ?? -1;
  if (at < 0) return show(where);
  return { do: 'show', target: { kind: 'account', row: 0, column: at + 1 } };
}

/** A cell of the config sheet, of the row of a list that is known by a value. */
function config(
  { name, saved }: Where,
  list: 'fields' | 'routes' | 'overrides',
  key: string,
  isOne: (row: { readonly name?: string; readonly account?: string }) => boolean,
): HealthAct {
  const rows: readonly { readonly name?: string; readonly account?: string }[] =
    saved.definition[list];
  const at = rows.findIndex(isOne);
  const cell = placeAddress(saved.grid ?? [], list, at < 0 ? undefined : at, key);
  return { do: 'show', target: { kind: 'cell', cell: `${configSheetName(name)}!${cell}` } };
}

function begin({
  figures: { begins },
}: FindingOf<'wide ICP'> | FindingOf<'narrow ICP'>): HealthAct {
  if (begins === undefined) return open('tiers');
  const { from } = begins;
  return {
    do: 'change',
    mend: { kind: 'begin at', from },
    says: words.says.begins(count(from)),
  };
}

function showFormula({ place }: { readonly place: FindingPlace }): HealthAct {
  const { sheet, cell } = 'cell' in place ? place : { sheet: '', cell: '' };
  const { row, column } = cellPlace(cell) ?? { row: 1, column: 1 };
  return { do: 'show', target: { kind: 'formula', sheet, row, column } };
}

const runBacktest = (): HealthAct => ({ do: 'backtest' });
const toBacktest = () => open('backtest');
const toTiers = () => open('tiers');
const toPatterns = () => open('patterns');

/** The two rows of each pair, one after the other. */
function showPairs(
  { figures: { examples } }: { readonly figures: { readonly examples: readonly CompanyPair[] } },
  where: Where,
): HealthAct {
  const headerRow = where.accounts?.list.headerRow ?? 0;
  const [target, ...more] = examples
    .flatMap(({ rows }) => rows)
    .map((row) => ({ kind: 'account', row: row - headerRow - 1 }) as const);
  return target === undefined ? show(where) : { do: 'show', target, more };
}

const showAccounts = (found: FindingOf<FindingKind>, where: Where) => showField(found, where);

/** By kind. */
const acts: { readonly [K in FindingKind]: (found: FindingOf<K>, where: Where) => HealthAct } = {
  'no owner': () => open('owner'),
  'not reviewed': () => open('review'),
  'firmographic only': ({ figures }, { loaded }) => {
    const other = loaded.definition.dimensions.find(({ name }) => name !== figures.dimension);
    return addOr(figures, 'criterion', other?.name);
  },
  'no exclusions': ({ figures }) => addOr(figures, 'exclusion'),
  'no reason': condition,
  'exclusion never': condition,
  'exclusion nearly always': condition,
  'exclusion costs wins': condition,
  'many criteria': () => open('weights'),
  'few criteria': ({ figures }) => addOr(figures, 'criterion', figures.dimensions[0]),
  'never met': (found, where) => {
    const { slip, meant, name } = found.figures;
    const id = conditionId(found.place, where);
    const one = where.loaded.definition.criteria.find((criterion) => criterion.id === id);
    if (meant === '') return switchOff(found, where);
    if (slip === '' || one === undefined) return condition(found, where);
    const spelling = { written: meant, meant: slip, inDefinition: true };
    return {
      do: 'change',
      mend: { kind: 'spellings', field: one.field, spellings: [spelling] },
      says: words.says.asksFor(name, meant),
    };
  },
  'nearly never met': condition,
  'nearly always met': switchOff,
  'say the same': condition,
  contradiction: condition,
  'effect turned': condition,
  'column missing': ({ figures }, where) =>
    config(where, 'fields', 'aliases', ({ name }) => name === figures.field),
  'column renamed': ({ figures: { field, header } }) => {
    return {
      do: 'change',
      mend: { kind: 'also called', field, header },
      says: words.says.alsoCalled(field, header),
    };
  },
  'column twice': showFirst,
  'poorly filled': showField,
  unreadable: showField,
  'dates for sizes': showField,
  spellings: (found, where) => {
    const { field, spellings, areListed } = found.figures;
    if (!areListed) return showField(found, where);
    return {
      do: 'change',
      mend: { kind: 'spellings', field, spellings },
      says: words.says.spelled(field, spellings.length),
    };
  },
  'known later': condition,
  'old deals': ({ figures: { row } }) => ({ do: 'show', target: { kind: 'deal', row } }),
  'decides alone': toPatterns,
  'nothing in ICP': toTiers,
  'narrow ICP': begin,
  'wide ICP': begin,
  'narrow inbound': (_, where) => show(where, 0, where.inbound),
  'wide inbound': (_, where) => show(where, 0, where.inbound),
  'few accounts': showAccounts,
  'below capacity': toTiers,
  duplicates: showPairs,
  'other key': showPairs,
  'near duplicates': showPairs,
  subsidiaries: showPairs,
  'never tested': runBacktest,
  'changed since test': runBacktest,
  'old test': runBacktest,
  'fails test': toBacktest,
  'tiers inverted': toBacktest,
  'does not separate': toPatterns,
  'no lost deals': (_, { saved }) => {
    return { do: 'show', target: { kind: 'deal', row: saved.definition.settings.headerRow + 1 } };
  },
  'formula error': showFormula,
  'formula of before': showFormula,
  'definitions overlap': ({ place }) => open('compare', 'name' in place ? place.name : ''),
  'wins but churns': condition,
  'ICP churns': toPatterns,
  'best outside': toPatterns,
  'same name': () => open('weights'),
  'order of tiers': toTiers,
  'rule without use': (_, where) => config(where, 'routes', 'name', () => false),
  'exceptions ended': ({ figures }, where) =>
    config(where, 'overrides', 'until', ({ account }) => account === figures.account),
};

/** What the button of a finding does. */
export function actOf(found: Finding, where: Where): HealthAct {
  const act = acts[found.kind] as (found: Finding, where: Where) => HealthAct;
  return act(found, where);
}
