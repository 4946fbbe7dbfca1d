import { lookAgain, startError } from '../state/start';

/** Why something was not done, and the way on from there. */
export function StartProblem() {
  if (startError.value === '') return null;
  return (
    <p class="warning full" role="alert">
      {startError.value}{' '}
      <button type="button" class="link small" onClick={() => void lookAgain()}>
        Read the tabs again
      </button>
    </p>
  );
}
