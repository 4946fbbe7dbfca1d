import { removeSample, starting } from '../state/start';

/** That the workbook is the sample, and how to be rid of it. */
export function Sample() {
  return (
    <div class="aside">
      <p class="full">This is the sample: invented companies and deals, to try everything on.</p>
      <button type="button" class="link" onClick={() => void removeSample()}>
        Remove the sample
      </button>
      <p class="quiet" role="status">
        {starting.value}
      </p>
    </div>
  );
}
