import type { Definition } from '../../definition/definition';
import type { Edit } from '../../definition/edit/edit';
import type { RequestOf } from '../../protocol/requests';

export type Answers = NonNullable<RequestOf<'build'>['answers']>;

/** Until FIELDS have the column Searched, an answer holds for the draft that is asked for. */
const setSearched =
  (_field: string, _isSearched: boolean): Edit =>
  (definition) =>
    definition;

/** Writes what a person says of the columns that are asked about into FIELDS › Searched. */
export function answered(definition: Definition, answers: Answers): Definition {
  return answers.reduce(
    (one, { field, isSearched }) => setSearched(field, isSearched)(one),
    definition,
  );
}
