import { count } from '../../engine/figures';
import type { CompareView } from '../../protocol/compare-view';
import { compareWords } from '../model/compare-words';
import { type MigrationCell, migrationRows } from '../model/migration';

/** How many accounts go from which tier to which. */
export function Migration({ view: { labels, migration } }: { readonly view: CompareView }) {
  const rows = migrationRows(migration);
  const [first] = rows;
  if (first === undefined) return null;
  const caption = compareWords.matrix(...labels);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section class="scrolls" aria-label={caption} tabIndex={0}>
      <table class="migration">
        <caption class="full">{caption}</caption>
        <thead>
          <tr>
            <td />
            {first.cells.map(({ tier }) => (
              <th key={tier} scope="col" title={tier}>
                <span>{tier}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ tier, cells }) => (
            <tr key={tier}>
              <th scope="row" title={tier}>
                <span class="cut">{tier}</span>
              </th>
              {cells.map((cell) => (
                <td key={cell.tier} class={cell.isMoved ? 'moved' : 'quiet'}>
                  {shown(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function shown({ accounts }: MigrationCell): string {
  return accounts === 0 ? '' : count(accounts);
}
