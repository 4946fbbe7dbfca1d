import type { Definition } from '../../../definition/definition';
import { type TierRole, tierRoles } from '../../../definition/tier-role';
import { bestFirst } from '../../../engine/tiers';
import { lostQuartersBlock, quartersBlock } from '../../backtest/group-blocks';
import { words as backtestWords } from '../../backtest/words';
import type { Block, Column } from '../../report/block';
import { shortly } from '../../report/room';
import type { Bridge } from '../bridge';
import { type ByField, type Category, type Part, parts } from '../by-field';
import type { Dashboard, DealsShown, FieldShown } from '../dashboard';
import { type Money, type TierFigures, together } from '../where-figures';
import { words } from '../words';

/** Letters of a text beside a bar. */
const TEXT = 24;

/** The figures behind the charts, by what these know them by. */
export function dashboardBlocks({
  tiers,
  deals,
  bridge,
  field,
  definition,
  noAccounts,
}: Dashboard): Readonly<Record<string, Block>> {
  const isEmpty = typeof deals === 'string' && noAccounts !== '';
  return {
    ...(!isEmpty && { tiers: tiersBlock(tiers, typeof deals === 'string' ? undefined : deals) }),
    ...(typeof deals !== 'string' && dealBlocks(deals)),
    ...(typeof bridge !== 'string' && bridge.steps.length > 0 && { bridge: bridgeBlock(bridge) }),
    ...(typeof field !== 'string' && { field: fieldBlock(field, definition) }),
  };
}

/** Every other column is one of bars above; amounts only where some deal has one. */
function tiersBlock(tiers: readonly TierFigures[], deals: DealsShown | undefined): Block {
  const { columns, blocks } = words;
  const amount = ({ deals: all, known, amount: sum }: Money) => (known === 0 && all > 0 ? '' : sum);
  const inCurrency = (header: string) => backtestWords.inCurrency(header, deals?.currency ?? '');
  const all = together(tiers);
  const sums = (['pipeline', 'won'] as const).filter((key) => all[key].known > 0);
  const headers = { pipeline: columns.pipeline, won: columns.won(undefined) };
  const money: readonly Column[] = [
    ...sums.flatMap((key): Column[] => [
      [inCurrency(headers[key]), 'count'],
      ['', 'text'],
    ]),
    [columns.customers, 'count'],
    ['', 'text'],
    [columns.open, 'count'],
    [columns.wonDeals(undefined), 'count'],
  ];
  const shown = deals === undefined ? [] : money;
  return {
    title: blocks.tiers,
    columns: [['Tier', 'text'], ['', 'text'], [columns.accounts, 'count'], ['', 'text'], ...shown],
    rows: tiers.map(({ tier, accounts, pipeline, won, customers }) => {
      const held = [
        ...sums.flatMap((key) => [amount({ pipeline, won }[key]), '']),
        customers,
        '',
        pipeline.deals,
        won.deals,
      ];
      return [tier, '', accounts, '', ...held.slice(0, shown.length)];
    }),
  };
}

/** The charts read them from these columns; their legends say the targets. */
function dealBlocks({ run, mix }: DealsShown): Record<string, Block> {
  const { wonTarget, lostTarget } = run.targets;
  return {
    quarters: called(quartersBlock(run), words.wonKept(wonTarget)),
    lostQuarters: called(lostQuartersBlock(run), words.lostLeftOut(lostTarget)),
    mix: {
      title: words.blocks.mix,
      columns: [
        ['Quarter', 'text'],
        [words.mix.index, 'decimal'],
        [words.mix.actAbove, 'decimal'],
        ['Deals', 'count'],
      ],
      rows: mix.map(({ quarter, index, actAbove, deals }) => [quarter, index, actAbove, deals]),
    },
  };
}

/** The rate and its target by other headers. */
function called(block: Block, [rate, target]: readonly [rate: string, target: string]): Block {
  const columns = block.columns.map(([header, format], at): Block['columns'][number] => {
    return [at === 1 ? rate : at === 4 ? target : header, format];
  });
  return { ...block, columns };
}

function bridgeBlock({ steps, inIcp: [before, now], definition }: Bridge): Block {
  const { cause, more, fewer, net } = words.bridge;
  return {
    title: words.blocks.bridge,
    columns: [
      [cause, 'text'],
      [more, 'count'],
      [fewer, 'count'],
      [net, 'count'],
    ],
    rows: [
      ...steps.map((step) => {
        const { accounts } = step;
        return [words.step(step), Math.max(0, accounts), Math.min(0, accounts), 0];
      }),
      [words.net(now - before), 0, 0, now - before],
    ],
    ...(definition.length > 0 && { note: definition.join(' · ') }),
  };
}

function fieldBlock(shown: FieldShown, definition: Definition): Block {
  const columns = shownParts(shown, definition);
  const row = (label: string, counts: Category['counts']) => [
    label,
    ...columns.map(([, , part]) => counts[part]),
  ];
  const { others } = shown;
  return {
    title: words.blocks.field,
    columns: [[shown.field, 'text'], ...columns.map(([name]) => [name, 'count'] as const)],
    rows: [
      ...shown.shown.map(({ text, counts }) => row(shortly(text || words.unknown, TEXT), counts)),
      ...(others ? [row(words.otherTexts(others.texts), others.counts)] : []),
    ],
  };
}

/** The parts of the bars: what they are called, their colour; without those that no tier has. */
export function shownParts(
  { shown, others }: ByField,
  { tiers }: Pick<Definition, 'tiers'>,
): readonly (readonly [name: string, tone: TierRole, part: Part])[] {
  const roles = tierRoles(tiers);
  const named = (part: Part) =>
    bestFirst(tiers).flatMap(({ name }) => (roles.get(name) === part ? [name] : []));
  const counts = [...shown, ...(others ? [others] : [])].map((one) => one.counts);
  const isThere = (part: Part) => counts.some((one) => one[part] > 0) || named(part).length > 0;
  return parts.filter(isThere).map((part) => {
    const tone = part === 'rest' ? 'lowest' : part;
    return [part === 'rest' ? words.rest : shortly(named(part).join(', '), TEXT), tone, part];
  });
}
