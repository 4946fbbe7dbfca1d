/** Note of a version that a person made by hand in its tab. */
export const EDITED_IN_SHEET = 'Edited in the sheet';
