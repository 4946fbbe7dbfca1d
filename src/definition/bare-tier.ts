/** What a tier says of which nobody has written anything. */
export const bareTier = {
  meaning: '',
  nextAction: '',
  days: undefined,
  owner: '',
  customerAction: '',
} as const;
