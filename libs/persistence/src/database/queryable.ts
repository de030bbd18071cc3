import type { EntityManager } from 'typeorm';

/** Runs SQL: the database itself, or inside a transaction its manager and nothing else (there is only one connection). */
export type Queryable = Pick<EntityManager, 'query'>;
