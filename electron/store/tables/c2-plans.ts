import type { C2Contact, C2Plan, C2Reopening, C2Review, C2Spend } from '../../../shared/domain/c2-plans/plan';
import type { Stored } from './stored';

export type C2PlansTable = Stored<C2Plan>;
export type C2ContactsTable = Stored<C2Contact>;
export type C2SpendsTable = Stored<C2Spend>;
export type C2ReviewsTable = Stored<C2Review>;
export type C2ReopeningsTable = Stored<C2Reopening>;
