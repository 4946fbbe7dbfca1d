import type { HealthPage } from '../../protocol/health-view';
import { SAVED } from '../model/compare-sides';
import { openWeights } from '../state/define';
import type { Page } from '../state/page';
import { draft, type PartName, page, part, tab } from '../state/store';
import { showRow } from './focus-soon';

/**
 * Where a button of a finding leads.
 *
 * @param key - ID of a condition, name of a dimension or of a definition; `''` for none.
 * @param from - Id of the button, which the focus comes back to.
 * @param under - The page that it leads back to, if not to the tabs.
 */
type Door = (key: string, from: string, under?: Page) => void;

const cover =
  (opened: Page): Door =>
  (_key, _from, under) => {
    page.value = { ...opened, under };
  };

const toPart =
  (name: PartName): Door =>
  (key) => {
    tab.value = 'Define';
    part.value = name;
    if (key !== '') showRow(`row-${key}`);
  };

/** Each page has one but the owner, who is asked for in place. */
const pages: Readonly<Record<Exclude<HealthPage, 'owner'>, Door>> = {
  criterion: (key) => {
    openWeights(key);
    if (key !== '') showRow(`row-${key}`);
  },
  exclusion: toPart('Exclusions'),
  'new criterion': (key, _from, under) => {
    const dimension = key || (draft.value?.dimensions[0]?.name ?? '');
    page.value = { kind: 'criterion', dimension, under };
  },
  'new exclusion': cover({ kind: 'exclusion' }),
  weights: toPart('Weights'),
  tiers: toPart('Tiers'),
  backtest: () => {
    tab.value = 'Backtest';
  },
  patterns: cover({ kind: 'patterns' }),
  drift: cover({ kind: 'drift' }),
  build: cover({ kind: 'proposal', of: 'build' }),
  review: cover({ kind: 'review' }),
  compare: (key, backTo, under) => {
    page.value = { kind: 'compare', before: SAVED, after: `definition ${key}`, backTo, under };
  },
};

/** By the page; a finding has no button where there is none. */
export const doors: Readonly<Partial<Record<HealthPage, Door>>> = pages;
