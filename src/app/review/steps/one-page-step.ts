import type { Definition } from '../../../definition/definition';
import { settingLabels } from '../../../definition/sheet/headings';
import type { ReviewFinding, ReviewStepView } from '../../../protocol/review-view';
import type { Answer } from '../../one-page/four-answers';
import { onePageOf } from '../../one-page/one-page';
import { words } from '../words';
import { stepOf } from './step';

/** Owner, the four answers of the one page, and what is done with each tier. */
export function onePageStep(definition: Definition): ReviewStepView {
  const { answers, tiers } = onePageOf(definition);
  const findings = [
    ownerFinding(definition.settings.owner),
    ...answers.map((one) => answerFinding(one, definition)),
    ...tiers.map(({ name, action }) => actionFinding(name, action)),
  ];
  return stepOf('onePage', words.onePage, findings, { most: findings.length });
}

function ownerFinding(owner: string): ReviewFinding {
  return {
    ...{ id: 'owner', title: words.owner, what: owner || words.nobody, isBlank: owner === '' },
    ...{ why: words.whyOwner, todo: '' },
    button: owner === '' ? words.nameOwner : words.word,
    act: { do: 'word', text: { list: 'settings', key: 'owner' }, present: owner },
  };
}

function answerFinding({ key, text, by }: Answer, { settings }: Definition): ReviewFinding {
  return {
    id: key,
    title: settingLabels[key],
    what: by === 'nobody' ? words.noAnswer : text,
    isBlank: by === 'nobody',
    why: { person: '', whys: words.madeOf, names: words.madeOf, nobody: words.unworded }[by],
    todo: '',
    button: words.word,
    act: { do: 'word', text: { list: 'settings', key }, present: settings[key] },
  };
}

function actionFinding(tier: string, action: string): ReviewFinding {
  return {
    id: `tier: ${tier}`,
    title: tier,
    what: action || words.noAction,
    isBlank: action === '',
    ...{ why: '', todo: '' },
    button: words.word,
    act: { do: 'word', text: { list: 'tiers', name: tier }, present: action },
  };
}
