export function release(root: string): Promise<Record<string, string>>;
export function newsIn(changelog: string, title: string): string[];
