import { type ActName, act } from '../state/act';
import { Changes } from './changes';
import { Health } from './health';
import { Lists } from './lists';
import { ScoreAccounts } from './score-accounts';
import { TabList } from './tab-list';

const places: Readonly<Record<ActName, () => preact.JSX.Element | null>> = {
  Score: () => (
    <div class="panel">
      <ScoreAccounts />
    </div>
  ),
  Lists,
  Changes,
  Health,
};

/** What to do with the accounts now, and what became of them. */
export function Act() {
  const Place = places[act.value];
  return (
    <>
      <div class="above">
        <TabList
          label="Act"
          look="switch-line"
          names={Object.keys(places) as ActName[]}
          chosen={act}
          panel="act"
        />
      </div>
      <div id="act" class="place" role="tabpanel" aria-labelledby={`tab-${act.value}`}>
        <Place />
      </div>
    </>
  );
}
