/** How a company sells, as people choose it. */
export const motionNames = [
  'B2B SaaS, sales-led',
  'B2B SaaS, product-led',
  'Services',
  'Manufacturing',
  'Marketplace',
] as const;

export type MotionName = (typeof motionNames)[number];
