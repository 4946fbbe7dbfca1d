import { checked, lineId, texts, typeText } from '../state/check';
import { focusSoon } from './focus-soon';

/** Values that are offered. */
const MOST_VALUES = 4;

/** Says that no account has what is typed, and offers what they have. */
export function CheckUnlisted({ header }: { readonly header: string }) {
  const typed = texts.value[header] ?? '';
  const found = checked.value?.unlisted.find((one) => one.header === header);
  if (found === undefined || !typed.includes(found.text)) return null;
  const { text, values } = found;
  const offered = values.slice(0, MOST_VALUES);
  return (
    <p class="unlisted quiet full" role="status">
      No account has “<bdi>{text}</bdi>”; the list has{' '}
      {offered.map((value, at) => (
        <>
          {at > 0 && ', '}
          <button
            key={value}
            type="button"
            class="link"
            onClick={() => {
              typeText(
                header,
                typed.replace(text, () => value),
              );
              focusSoon(lineId(header));
            }}
          >
            <bdi>{value}</bdi>
          </button>
        </>
      ))}
      {values.length > offered.length && ', …'}
    </p>
  );
}
