import { headerWords } from '../../definition/catalogue/match-header';
import { dimensionWords } from '../../definition/languages/languages';
import type { ColumnKind } from '../../engine/operators/operator';
import { fold } from '../../engine/values/fold';
import type { FieldValues } from '../../insight/build/build';

/** What tells that a field is of a dimension. */
interface Sign {
  readonly dimension: string;
  /** Beginnings of words in its header. */
  readonly header: RegExp;
  /** Beginnings of words in its values. */
  readonly values?: RegExp;
  /** Kinds of columns that are of it where no header says otherwise. */
  readonly kind?: ColumnKind;
}

const words = (beginnings: string) => new RegExp(`\\b(?:${beginnings.replace(/; /g, '|')})`);

/** In the order in which they are asked; what a company is before what it happens to do. */
const signs: readonly Sign[] = [
  {
    dimension: 'Technographic',
    header: dimensionWords('Technographic'),
    values: words(
      'salesforce; hubspot; sap\\b; oracle; netsuite; dynamics; pipedrive; zoho; marketo; pardot; mailchimp; intercom; zendesk; freshdesk; slack; teams\\b; zoom\\b; jira; confluence; asana; notion\\b; github; gitlab; aws\\b; azure; gcp\\b; google (?:cloud|workspace|analytics|ads); snowflake; databricks; bigquery; redshift; postgres; mysql; mongodb; redis; kafka; kubernetes; docker; terraform; tableau; power bi; looker; segment\\b; mixpanel; amplitude; datadog; shopify; magento; woocommerce; wordpress; drupal; stripe; adyen; paypal; quickbooks; xero\\b; datev; workday; bamboohr; personio; okta; excel\\b; python; java\\b; javascript; react\\b; node\\b',
    ),
  },
  {
    dimension: 'Behavioral',
    header: dimensionWords('Behavioral'),
    values: words(
      'referral; inbound; outbound; organic; webinar; newsletter; cold; trade ?show; paid (?:search|social); word of mouth',
    ),
    kind: 'date',
  },
  {
    dimension: 'Situational',
    header: dimensionWords('Situational'),
  },
  {
    dimension: 'Firmographic',
    header: dimensionWords('Firmographic'),
    values: words(
      'software; saas; it services; fintech; financ; bank; insur; health; pharma; biotech; medic; retail; e-?commerce; manufactur; automotive; construct; real estate; education; media\\b; telecom; energy; utilit; logistic; transport; hospitality; travel; agricult; food\\b; government; public sector; non-?profit; consult; legal\\b; smb\\b; sme\\b; mid-?market; enterprise; start-?up; small\\b; medium\\b; large\\b; gmbh; public\\b; private\\b; emea; apac; north america; latam; dach; europe',
    ),
    kind: 'country',
  },
];

/** Of the values, those that must speak for a dimension. */
const MOST = 0.4;
const MOST_LOOKED_AT = 200;

/**
 * The dimension that a field's header, or else its values, speak for.
 *
 * @returns `undefined` where neither does
 */
export function dimensionByValues(field: string, values?: FieldValues): string | undefined {
  const header = fold(headerWords(field));
  const texts = (values?.texts ?? []).slice(0, MOST_LOOKED_AT).map(fold);
  const share = (sign: Sign) =>
    texts.filter((text) => sign.values?.test(text)).length / Math.max(1, texts.length);
  const found =
    signs.find(({ kind }) => kind === 'country' && values?.kind === kind) ??
    signs.find((sign) => share(sign) >= MOST) ??
    signs.find((sign) => sign.header.test(header)) ??
    signs.find(({ kind }) => kind !== undefined && kind === values?.kind);
  return found?.dimension;
}
