import { manufacturing } from './manufacturing';
import { marketplace } from './marketplace';
import type { Motion } from './motion';
import type { MotionName } from './motion-names';
import { productLed } from './product-led';
import { salesLed } from './sales-led';
import { services } from './services';

/**
 * What usually matters, by the way in which a company sells.
 *
 * Source: our own, after what revenue operations guides ask of each (read 2026-09); all of it is a start.
 */
export const motions: Readonly<Record<MotionName, Motion>> = {
  'B2B SaaS, sales-led': salesLed,
  'B2B SaaS, product-led': productLed,
  Services: services,
  Manufacturing: manufacturing,
  Marketplace: marketplace,
};
