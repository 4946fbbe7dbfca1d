import { useId, useState } from 'preact/hooks';
import type { Outcome } from '../../definition/outcomes';
import { counted } from '../../engine/figures';
import type { FoundColumn, FoundLine, FoundStage, FoundView } from '../../protocol/found-view';
import type { Choices } from '../../protocol/requests';
import { choices, lookAgain } from '../state/start';

/** What people call what columns are looked for. */
const labels: Readonly<Record<string, string>> = {
  'Annual revenue': 'Revenue',
  'Account key': 'Deal’s account',
  Join: 'is found in',
  Outcome: 'Deal result',
};

/** How each column is understood, to be put right. */
export function Meanings({ found }: { readonly found: FoundView }) {
  const { accounts, deals, lines, searched } = found;
  const options = { accounts: accounts?.options ?? [], deals: deals?.options ?? [] };
  return (
    <section class="meanings" aria-label="Columns">
      <div class="meaning" aria-hidden="true">
        <h3>Meaning</h3>
        <h3>Your column</h3>
      </div>
      {lines.map((line) => (
        <Meaning key={line.key} line={line} options={options[line.of]}>
          {line.key === 'Outcome' && deals !== undefined && line.header !== '' && (
            <Stages stages={deals.stages} />
          )}
        </Meaning>
      ))}
      {searched.length > 0 && (
        <details>
          <summary class="link">
            {counted(searched.length, 'more column')}
            {deals === undefined ? '' : ' will be searched'}
          </summary>
          <p class="quiet full">{searched.join(', ')}</p>
        </details>
      )}
    </section>
  );
}

interface MeaningProps {
  readonly line: FoundLine;
  readonly options: readonly FoundColumn[];
  readonly children: preact.ComponentChildren;
}

function Meaning({ line, options, children }: MeaningProps) {
  const id = useId();
  const { key, header, mayFit, note } = line;
  const told = mayFit > 0 ? `${mayFit} columns may fit` : note;
  return (
    <div class="meaning">
      <label for={id}>{labels[key] ?? key}</label>
      <div>
        <select
          id={id}
          class={mayFit > 0 || needsOne(line) ? 'unsure' : ''}
          value={header}
          aria-describedby={told === '' ? undefined : `${id}-note`}
          onChange={({ currentTarget }) => void lookAgain(saying(line, currentTarget.value))}
        >
          <option value="">
            {header === '' && needsOne(line) ? 'Choose a column' : 'No column'}
          </option>
          {options.map((option) => (
            <option key={option.header} value={option.header}>
              {shown(option)}
            </option>
          ))}
        </select>
        {told !== '' && (
          <p id={`${id}-note`} class="quiet full">
            {told}
          </p>
        )}
        {children}
      </div>
    </div>
  );
}

function needsOne({ key, header }: FoundLine): boolean {
  return header === '' && (key === 'Outcome' || key === 'Account key');
}

function shown({ header, example }: FoundColumn): string {
  return example === '' ? header : `${header} · ${example}`;
}

/** What a person says by choosing a column. */
function saying({ key, of }: FoundLine, header: string): Choices {
  const { meanings = [], roles = [] } = choices.value;
  if (key === 'Join') return { join: header };
  if (of === 'accounts')
    return { meanings: [...meanings.filter(([one]) => one !== key), [key, header]] };
  const role = key as NonNullable<Choices['roles']>[number][0];
  const said = {
    roles: [...roles.filter(([one]) => one !== key), [role, header] as const],
  } as Choices;
  return key === 'Outcome' ? { ...said, outcomes: undefined } : said;
}

const outcomes: readonly (readonly [Outcome, string])[] = [
  ['won', 'won'],
  ['lost', 'lost'],
  ['churned', 'won, then left'],
  ['open', 'open'],
];

/** How the values of the result are read. */
function Stages({ stages: read }: { readonly stages: readonly FoundStage[] }) {
  const [isOpen, setOpen] = useState(false);
  const told = choices.value.outcomes;
  const stages = read.map((one) => {
    const [outcome] = told?.find(([, text]) => text === one.text) ?? ['open' as const];
    return told === undefined ? one : { ...one, outcome };
  });
  const isSure = missingEnds(stages).length === 0;
  const set = (changed: string, to: string) => {
    const all = stages.map(({ text, outcome }) => [text === changed ? to : outcome, text] as const);
    setOpen(true);
    void lookAgain({
      outcomes: all.filter(([outcome]) => outcome !== 'open') as Choices['outcomes'],
    });
  };
  return (
    <>
      <p class={isSure ? 'quiet full' : 'warning full'}>
        {sentence(stages)}{' '}
        <button
          type="button"
          class="link small"
          aria-expanded={isOpen || !isSure}
          aria-label="Change what is won and lost"
          onClick={() => setOpen(!isOpen)}
        >
          Change
        </button>
      </p>
      {(isOpen || !isSure) &&
        stages.map(({ text, deals, outcome }) => (
          <label key={text} class="stage">
            <span class="full">
              {text} <span class="quiet">{deals}</span>
            </span>
            <select
              value={outcome}
              onChange={({ currentTarget }) => set(text, currentTarget.value)}
            >
              {outcomes.map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        ))}
    </>
  );
}

const MOST_SAID = 4;

/** Of the ends that deals must have, those that no value stands for. */
function missingEnds(stages: readonly FoundStage[]): string[] {
  return ['won', 'lost'].filter((end) => stages.every(({ outcome }) => outcome !== end));
}

function sentence(stages: readonly FoundStage[]): string {
  const ended = outcomes.flatMap(([end]) =>
    stages.filter(({ outcome }) => outcome === end && end !== 'open'),
  );
  if (ended.length === 0) return 'Which of its values are won, which lost?';
  const said = ended.slice(0, MOST_SAID).map(({ text, outcome }) => `${text} = ${outcome}`);
  const more = ended.length > MOST_SAID ? [`${ended.length - MOST_SAID} more`] : [];
  const open = stages.length > ended.length ? ['the rest = open'] : [];
  const asked = missingEnds(stages).map((end) => ` Which are ${end}?`);
  const told = [...said, ...more, ...open].join(', ');
  return `${told}.${asked.join('')}`;
}
