/** The frame of what is coming, with what is being done. */
export function Bones({ text }: { readonly text: string }) {
  return (
    <div class="loading">
      <span class="bone short" />
      <span class="bone" />
      <span class="bone" />
      <p class="quiet" role="status">
        {text}
      </p>
    </div>
  );
}
