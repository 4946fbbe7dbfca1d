import { bigquery } from './bigquery';
import type { Dialect, DialectName } from './dialect';
import { duckdb } from './duckdb';
import { postgres } from './postgres';
import { snowflake } from './snowflake';

/** Every database that a score can be written for, the first one first in a picker. */
export const dialects: { readonly [N in DialectName]: Dialect } = {
  bigquery,
  duckdb,
  postgres,
  snowflake,
};
