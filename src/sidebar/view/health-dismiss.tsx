import { useState } from 'preact/hooks';
import { healthWords } from '../model/health-words';
import { dismiss } from '../state/health';
import { author } from '../state/store';
import { TextBox, TextLine } from './form';
import { toHeadline } from './health-headline';
import { InPlace } from './in-place';

interface DismissFormProps {
  /** Of the finding. */
  readonly id: string;
  readonly onCancel: () => void;
}

/** Asks why a finding is none, and who says so. */
export function DismissForm({ id, onCancel }: DismissFormProps) {
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(author.value);
  const [isDoing, setDoing] = useState(false);
  const [refused, setRefused] = useState('');
  const go = async () => {
    if (reason.trim() === '') return setRefused(healthWords.noReason);
    setDoing(true);
    const why = await dismiss(id, reason.trim(), by.trim());
    setDoing(false);
    setRefused(why);
    if (why !== '') return;
    if (author.value.trim() === '') author.value = by.trim();
    toHeadline();
  };
  return (
    <InPlace
      submit={healthWords.doDismiss}
      doing={isDoing ? healthWords.dismissing : ''}
      refused={refused}
      onSubmit={() => void go()}
      onCancel={onCancel}
    >
      <TextBox
        label={healthWords.reason}
        hint={healthWords.reasonHint}
        value={reason}
        longest={LONGEST}
        onInput={setReason}
      />
      <TextLine label={healthWords.by} value={by} longest={200} onInput={setBy} />
    </InPlace>
  );
}

const LONGEST = 500;
