import { useState } from 'preact/hooks';
import { count, counted } from '../../engine/figures';
import type { FoundTab, FoundView } from '../../protocol/found-view';
import { lookAgain } from '../state/start';
import { Field } from './field';

/** The tab of the accounts, to be changed. */
export function AccountsCard({ found: { accounts, deals, tabs } }: CardProps) {
  const isOneTab = accounts !== undefined && accounts.sheet === deals?.sheet;
  const text =
    accounts === undefined || isOneTab
      ? 'No tab of its own was found'
      : `${counted(accounts.rows, 'company', 'companies')}, ${counted(accounts.columns, 'column')}`;
  const isSure = accounts?.isHeaderSure ?? true;
  return (
    <Card title="Accounts" tab={accounts?.sheet} text={text} isSure={isSure && !isOneTab}>
      <TabField
        label="Tab of the accounts"
        tabs={tabs}
        value={accounts?.sheet ?? ''}
        onChange={(sheet) => void lookAgain({ accounts: sheet, headerRow: undefined })}
      />
      {accounts !== undefined && (
        <Field label="Row of the headers">
          {(id) => (
            <select
              id={id}
              value={accounts.headerRow}
              onChange={({ currentTarget: { value } }) =>
                void lookAgain({
                  accounts: accounts.sheet,
                  deals: deals?.sheet ?? '',
                  headerRow: Number(value),
                })
              }
            >
              {rowsToChoose(accounts.headerRow).map((row) => (
                <option key={row} value={row}>
                  {row}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </Card>
  );
}

const TOP = 10;

function rowsToChoose(row: number): number[] {
  return [...new Set([...Array.from({ length: TOP }, (_, at) => at + 1), row])];
}

/** The tab of the deals, to be changed or left out. */
export function DealsCard({ found: { deals, tabs } }: CardProps) {
  const text =
    deals === undefined
      ? 'None found: only start values then'
      : deals.role.Outcome
        ? `${count(deals.won)} won, ${count(deals.lost)} lost, ${count(deals.open)} open`
        : `${counted(deals.rows, 'row')}, no column says won or lost`;
  return (
    <Card
      title="Deals"
      tab={deals?.sheet}
      text={text}
      isSure={deals === undefined || deals.won > 0}
    >
      <TabField
        label="Tab of the deals"
        tabs={tabs}
        value={deals?.sheet ?? ''}
        none="There is none"
        onChange={(sheet) =>
          void lookAgain({ deals: sheet, roles: undefined, outcomes: undefined })
        }
      />
    </Card>
  );
}

interface CardProps {
  readonly found: FoundView;
}

interface Props {
  readonly title: string;
  readonly tab: string | undefined;
  readonly text: string;
  readonly isSure: boolean;
  readonly children: preact.ComponentChildren;
}

function Card({ title, tab, text, isSure, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <section class={isSure ? 'found' : 'found unsure'} aria-label={title}>
      <div class="line">
        <div class="what">
          <h2>{title}</h2>
          <p class="quiet full">
            {text}
            {tab !== undefined && tab !== title && <span class="cut">in {tab}</span>}
          </p>
        </div>
        <button
          type="button"
          class="link"
          aria-expanded={isOpen}
          aria-label={`Change ${title}`}
          onClick={() => setOpen(!isOpen)}
        >
          Change
        </button>
      </div>
      {(isOpen || !isSure) && children}
    </section>
  );
}

interface TabFieldProps {
  readonly label: string;
  readonly tabs: readonly FoundTab[];
  readonly value: string;
  readonly none?: string;
  readonly onChange: (sheet: string) => void;
}

function TabField({ label, tabs, value, none, onChange }: TabFieldProps) {
  return (
    <Field label={label}>
      {(id) => (
        <select
          id={id}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        >
          {(none !== undefined || value === '') && (
            <option value="">{none ?? 'Choose a tab'}</option>
          )}
          {tabs.map(({ sheet, rows }) => (
            <option key={sheet} value={sheet}>
              {sheet} ({counted(rows, 'row')})
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
