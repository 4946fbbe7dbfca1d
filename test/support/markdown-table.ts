/**
 * The rows of the table whose first header is `first`, each by header.
 *
 * @example markdownTable('| a | b |\n|---|---|\n| 1 | 2 |', 'a') // [{ a: '1', b: '2' }]
 */
export function markdownTable(text: string, first: string): Record<string, string>[] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${first} |`));
  if (start < 0) throw new Error(`A table must begin with "${first}", got none`);
  const length = lines.slice(start).findIndex((line) => !line.startsWith('|'));
  const [headers = [], , ...rows] = lines
    .slice(start, length < 0 ? undefined : start + length)
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
  return rows.map((cells) =>
    Object.fromEntries(headers.map((header, index) => [header, cells[index] ?? ''])),
  );
}
