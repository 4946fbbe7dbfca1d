import type { Definition } from '../../definition/definition';
import type { Beginning } from '../../protocol/requests';
import { refuseOwnFields } from '../accounts/own-fields';
import { draftOf } from '../drafts/sent-draft';
import type { Outside } from '../outside';
import { sampleDefinition } from '../sample/sample-definition';
import { isSampleWorkbook } from '../sample-tabs/sample-tabs';
import { lookAt } from './look-at';
import type { Start } from './set-up-result';
import { startDefinition, unproven } from './start-definition';
import { readTabs, type Tab } from './tabs';
import { words } from './words';

/** What a workbook is to begin with. */
export interface Begun {
  readonly start: Start;
  /** The tabs of the sample are to be written with it. */
  readonly isSample: boolean;
  /** As they were read; none where they were not asked for. */
  readonly tabs: readonly Tab[];
}

/**
 * The first definition of a workbook, not written yet.
 *
 * @param from - What a person agreed to; left out, what is found decides.
 * @throws Where what was agreed to does not fit the workbook.
 */
export function begin(outside: Outside, from?: Beginning): Begun {
  if (from === undefined) return automatically(outside);
  return (ways[from.kind] as (outside: Outside, from: Beginning) => Begun)(outside, from);
}

type Ways = {
  readonly [K in Beginning['kind']]: (
    outside: Outside,
    from: Extract<Beginning, { kind: K }>,
  ) => Begun;
};

const ways: Ways = {
  shown: (outside, { definition: sent, note }) => {
    const definition = agreedTo(outside, sent);
    return { start: { definition, isBuilt: true, rests: note }, isSample: false, tabs: [] };
  },
  template: (outside, { choices, definition: sent }) => {
    if (sent !== undefined) {
      const start = unproven(agreedTo(outside, sent), '');
      return { start, isSample: false, tabs: [] };
    }
    const { tabs, definition } = lookAt(outside, choices);
    return { start: unproven(definition, ''), isSample: false, tabs };
  },
  blank: (outside, { choices }) => {
    const { tabs, definition } = lookAt(outside, choices);
    const start = { definition: withoutConditions(definition), isBuilt: false, rests: '' };
    return { start, isSample: false, tabs };
  },
  sample: (outside) => {
    const sheets = outside.workbook.sheets().filter(({ name }) => !/^icp\b/i.test(name));
    const tabs = readTabs(outside.workbook, sheets);
    if (!isSampleWorkbook(tabs)) throw new Error(words.notEmpty);
    return { start: sampleStart(), isSample: true, tabs };
  },
};

/** @throws Where it is not sound, or its accounts are gone. */
function agreedTo({ workbook }: Outside, sent: unknown): Definition {
  const definition = draftOf(sent);
  const { accountsSheet } = definition.settings;
  if (workbook.sheet(accountsSheet) === undefined) throw new Error(words.noSuchTab(accountsSheet));
  refuseOwnFields(workbook, definition);
  return definition;
}

const sampleStart = (): Start => ({ definition: sampleDefinition(), isBuilt: false, rests: '' });

function automatically(outside: Outside): Begun {
  const { workbook } = outside;
  const tabs = readTabs(workbook, workbook.sheets());
  if (isSampleWorkbook(tabs)) return { start: sampleStart(), isSample: true, tabs };
  return { start: startDefinition(tabs, outside), isSample: false, tabs };
}

/** Tabs, roles and tiers stand; what is looked for a person writes. */
function withoutConditions(definition: Definition): Definition {
  return { ...definition, criteria: [], exclusions: [] };
}
