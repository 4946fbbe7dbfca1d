/** What Univer prints for things that are no error here: unknown names, trees that are up to date. */
const CHATTER = /^(Dependency tree not found for treeId|No function )/;

let quiet = false;

/** Keeps Univer's chatter off the person's screen; everything else is printed as before. */
export function quietUniver(): void {
  if (quiet) return;
  quiet = true;
  const print = console.error;
  console.error = (...parts: unknown[]) => {
    if (!CHATTER.test(String(parts[0]))) print(...parts);
  };
}
