import { type PartName, part, type TabName, tab } from '../state/store';
import { TabList } from './tab-list';

const tabs: readonly TabName[] = ['Account', 'Define', 'Backtest', 'Act'];
const parts: readonly PartName[] = ['Weights', 'Exclusions', 'Tiers'];

/** Why this account, what do we look for, is it true, what now. */
export function Tabs() {
  return <TabList label="ICP Score" look="tabs" names={tabs} chosen={tab} panel="panel" />;
}

/** The parts of a definition. */
export function PartSwitch() {
  return <TabList label="Definition" look="switch-line" names={parts} chosen={part} panel="part" />;
}
