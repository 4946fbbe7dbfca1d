const open = new Set<() => void>();

/** Keeps what closes a spreadsheet until the file of tests ends that opened it. */
export function closeAtEnd(close: () => void): void {
  open.add(close);
}

/** Closes the spreadsheets that a file of tests has opened: those of all files would take gigabytes. */
export function closeAll(): void {
  for (const close of open) close();
  open.clear();
}
