import { sheetsFormula } from './univer';

/** What Univer prints for things that are no error here: unknown names, trees that are up to date. */
const CHATTER = /^(Dependency tree not found for treeId|No function )/;

let quiet = false;

/** Univer's timer for telling how far a calculation is; it outlives a workbook that is closed. */
interface ProgressTeller {
  _startProgress(): void;
}

/**
 * Keeps Univer's chatter off the person's screen; everything else is printed as before. Progress is
 * told to nobody here.
 */
export function quietUniver(): void {
  if (quiet) return;
  quiet = true;
  const teller = sheetsFormula.TriggerCalculationController.prototype as unknown as ProgressTeller;
  teller._startProgress = () => undefined;
  const print = console.error;
  console.error = (...parts: unknown[]) => {
    if (!CHATTER.test(String(parts[0]))) print(...parts);
  };
}
