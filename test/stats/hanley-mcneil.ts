const ratings = (...counts: number[]) =>
  counts.flatMap((count, index) => Array.from({ length: count }, () => index + 1));

/** 109 CT images rated from 1 to 5: Hanley and McNeil, Radiology 143 (1982), table I. */
export const hanleyMcNeil = {
  normal: ratings(33, 6, 6, 11, 2),
  abnormal: ratings(3, 2, 2, 11, 33),
};
