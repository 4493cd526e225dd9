import type { LeadWorkerChange, Person } from '../../../shared/domain/people/person';
import type { Stored } from './stored';

export type PeopleTable = Stored<Person>;
export type LeadWorkerChangesTable = Stored<LeadWorkerChange>;
