import { wholeWords } from '../../engine/values/whole-words';

/**
 * As many whole words as fit, or the first signs where none does, and `…` for what is left out.
 *
 * @param most - In characters.
 * @example shortened('How many people work here', 16) // 'How many people…'
 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const words = wholeWords(text, most - 1);
  if (words !== '') return `${words}…`;
  let cut = '';
  for (const sign of text) if (cut.length + sign.length < most) cut += sign;
  return `${cut}…`;
}
