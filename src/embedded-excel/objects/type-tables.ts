import type { ObjectType } from '../protocol/member';
import type { Targets } from './targets';

/** For each type of Excel's, what the embedded Excel knows of it. */
export type TypeTables = { readonly [Type in keyof Targets]: ObjectType<Targets[Type]> };
