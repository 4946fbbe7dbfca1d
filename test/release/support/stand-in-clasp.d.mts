/** Stands in for clasp over a script project. @returns what it prints @throws what it says */
export function standInClasp(stateFile: string, args: readonly string[], folder: string): string;
