import type { Instant, LocalDate } from '../dates';

/** Someone the team is talking with. On a projected screen only ever their known-as label (design 1). */
export interface Person {
  readonly id: string;
  readonly teamId: string;
  readonly fullName: string;
  readonly knownAs: string;
  readonly dateOfBirth: LocalDate | null;
  readonly address: string | null;
  readonly phone: string | null;
  /** The council's record number. */
  readonly recordNumber: string | null;
  readonly firstContactOn: LocalDate;
  readonly leadWorkerId: string | null;
  readonly createdAt: Instant;
  /** Set when the team and the person have come to rest; a closed person can be reopened. */
  readonly closedOn: LocalDate | null;
  readonly closedReason: string | null;
  readonly mergedIntoId: string | null;
  readonly removedAt: Instant | null;
}

/** A change of lead worker is a recorded event, because continuity is measured (design 1). */
export interface LeadWorkerChange {
  readonly id: string;
  readonly personId: string;
  readonly memberId: string | null;
  readonly fromOn: LocalDate;
  readonly reason: string | null;
}

/** A person and the team came to rest, and perhaps took things up again: recorded, because who comes back is measured. */
export interface Rest {
  readonly id: string;
  readonly personId: string;
  readonly restedOn: LocalDate;
  readonly backOn: LocalDate | null;
}
