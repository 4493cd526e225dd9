import type { LeadWorkerChange, Person, Rest } from '../../../shared/domain/people/person';
import type { Stored } from './stored';

export type PeopleTable = Stored<Person>;
export type LeadWorkerChangesTable = Stored<LeadWorkerChange>;
export type RestsTable = Stored<Rest>;
