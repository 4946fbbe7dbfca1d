interface WarningProps {
  /** Nothing is shown where it is blank. */
  readonly text: string;
  readonly id?: string | undefined;
}

/** What is wrong, read aloud at once. */
export function Warning({ text, id }: WarningProps) {
  if (text === '') return null;
  return (
    <p id={id} class="warning full" role="alert">
      {text}
    </p>
  );
}
