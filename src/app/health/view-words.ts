import { count, counted } from '../../engine/figures';
import { isoDay } from '../../engine/values/iso-day';
import { shownDay } from '../../engine/values/shown-day';
import type { HealthSeverity, HealthView } from '../../protocol/health-view';

/** How many findings of each severity there are. */
export type Severities = Readonly<Record<HealthSeverity, number>>;

const things = (some: number) => counted(some, 'thing');

/** What the health check says besides its findings. */
export const words = {
  /** By what matters most; `canLook` is false where there are no accounts to look at. */
  headline: ({ serious, look, note }: Severities, canLook: boolean) => {
    if (serious > 0) return `${things(serious)} ${serious === 1 ? 'needs' : 'need'} fixing`;
    if (look > 0) return `Nothing is broken, ${things(look)} to look at`;
    if (!canLook) return 'Only the definition itself could be checked';
    return note > 0 ? `Healthy, ${things(note)} to tidy up` : 'Healthy';
  },
  below: (
    checks: number,
    checkedOn: number,
    fine: number,
    { serious, look, note }: Severities,
    dismissed: number,
  ) => {
    const parts = [
      `${count(fine)} fine`,
      ...(serious > 0 ? [`${count(serious)} serious`] : []),
      ...(look > 0 ? [`${count(look)} to look at`] : []),
      ...(note > 0 ? [`${count(note)} to tidy up`] : []),
      ...(dismissed > 0 ? [`${count(dismissed)} dismissed`] : []),
    ];
    return `${counted(checks, 'check')} on ${shownDay(isoDay(checkedOn))}: ${parts.join(', ')}.`;
  },
  done: ({ headline, findings }: HealthView) => {
    const [first] = findings;
    return `${headline}${first === undefined ? '' : `: ${first.what}`} See ICP Health.`;
  },
  again: (on: number | null, reason: string, then: HealthSeverity) => {
    const day = on === null ? '' : ` on ${shownDay(isoDay(on))}`;
    return `Dismissed${day} (“${reason}”) when it was ${severityWords[then]}; it is worse now.`;
  },
  says: {
    switchedOn: (name: string) => `“${name}” is switched on`,
    switchedOff: (name: string) => `“${name}” is switched off`,
    asksFor: (name: string, meant: string) => `“${name}” asks for “${meant}”`,
    alsoCalled: (field: string, header: string) => `${field} is also called “${header}”`,
    spelled: (field: string, spellings: number) =>
      `Conditions on ${field} know ${counted(spellings, 'more spelling')}`,
    begins: (from: string) => `The ICP begins at ${from}`,
  },
  notTold: {
    brokenOther: (tab: string) => `Overlap with ${tab}: that definition can’t be read.`,
    moreOthers: (more: number) =>
      `Overlap with ${counted(more, 'further definition')}: a few at once are compared.`,
    fewAccounts: (accounts: number, least: number) =>
      `Shares of accounts: there are ${count(accounts)}, ${count(least)} are needed to speak of them.`,
    fewDeals: (won: number, lost: number, least: number) =>
      `What deals say: ${count(won)} won and ${count(lost)} lost ones count, ${count(least)} of each are needed.`,
    noDates: 'How old the deals are: none has a day.',
    missingColumn:
      'Share in the ICP, owners, overlap, best customers: scores mean little until each field has its column.',
    lacksColumns:
      'Criteria and exclusions that tell none from another, gaps, slips: what asks for a missing column was not looked at.',
    unsure:
      'Whether the score tells won deals from lost ones: they are too few to tell it from chance.',
    noMarket:
      'How narrow or wide the ICP is: most of these accounts have deals, so sales chose them.',
    noChurn: 'Who stays: no deal that counts says who churned.',
    noBest:
      'Best customers: no column of the accounts says what they are worth, such as lifetime value or retention.',
    fewBest: (customers: number) =>
      `Best customers: ${counted(customers, 'account')} with a value are too few for fifths.`,
    noInbound: (source: string | undefined) =>
      source === undefined
        ? 'Inbound leads: no column of the accounts says which they are, such as Lead source.'
        : `Inbound leads: the words in ${source} do not tell inbound leads from those that sales began.`,
  },
  dismissed: (title: string) => `Dismissed: ${title}. The reason stands in ICP Dismissed.`,
  restored: 'It is told again where it still holds.',
  gone: 'This finding is not there any more: check again.',
  noReason: 'Reason must be a few words on why it is fine as it is, got nothing',
  page: {
    title: 'ICP HEALTH',
    about: (title: string, version: number) => `${title}, version ${version}`,
    asOf: (checkedAt: string) => {
      const [, time = ''] = checkedAt.split(' ');
      return `This is the check of ${shownDay(checkedAt)}, ${time}. What was mended or dismissed since is not in it: ICP Score › Keep › Health check writes it again.`;
    },
    numbers: { serious: 'Serious', look: 'To look at', fine: 'Fine' },
    andTidyUp: (note: number) => (note === 0 ? '' : `and ${count(note)} to tidy up`),
    of: (checks: number) => `of ${counted(checks, 'check')}`,
    severities: { serious: 'Serious', look: 'Look', note: 'Tidy up' },
    todo: (todo: string) => `→ ${todo}`,
    dismissed: (some: number) => `Dismissed: ${count(some)}`,
    because: (reason: string, by: string, day: string) => {
      const who = [by, day].filter(Boolean).join(', ');
      return `“${reason}”${who === '' ? '' : ` (${who})`}`;
    },
    fine: (some: number) => `Fine: ${count(some)}`,
    notTold: 'Not looked at',
    sidebar:
      'Open the sidebar, Act › Health, to fix each with one click, or to dismiss it with a reason. What was dismissed stands in ICP Dismissed.',
  },
} as const;

/** What a finding of a severity is, in a sentence. */
const severityWords: Readonly<Record<HealthSeverity, string>> = {
  serious: 'serious',
  look: 'something to look at',
  note: 'something to tidy up',
};
