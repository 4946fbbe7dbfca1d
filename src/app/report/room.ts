/** A name that there is no more room for. @example shortly('Tech stack has Snowflake', 10) // 'Tech stac…' */
export function shortly(name: string, most: number): string {
  return name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name;
}

/** Lines of a text that has no room in one, five at most. @param most - Letters of a line. */
export function folded(text: string, most: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1] ?? '';
    if (last !== '' && last.length + word.length + 1 > most) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.slice(0, 5);
}
