import type { LocalDate } from '../dates';
import type { Person } from '../people/person';
import type { Member } from '../team/member';

/** Somebody who is known, whatever became of their record: by these a row is recognised. */
export interface KnownPerson
  extends Pick<
    Person,
    'id' | 'fullName' | 'dateOfBirth' | 'firstContactOn' | 'recordNumber' | 'leadWorkerId' | 'closedOn'
  > {
  readonly removed: boolean;
}

export interface KnownPlan {
  readonly personId: string;
  readonly openedOn: LocalDate;
  readonly endedOn: LocalDate | null;
}

/** What is kept already, as far as rows are weighed against it. */
export interface ImportFacts {
  readonly today: LocalDate;
  readonly people: readonly KnownPerson[];
  /** The labels of everybody who is with the team. */
  readonly labels: readonly string[];
  readonly members: readonly Pick<Member, 'id' | 'name' | 'calledName' | 'leftOn' | 'standing'>[];
  readonly plans: readonly KnownPlan[];
  /** How often the team is in touch where a plan does not say. */
  readonly rhythmDays: number;
  /** The first week that the program counts by itself. */
  readonly countedFrom: LocalDate;
  readonly entered: readonly { readonly chartId: string; readonly week: LocalDate; readonly value: number }[];
}
