import type { LocalDate } from '../../../shared/domain/dates';

/** A member's PIN, as what it comes to under scrypt with these parameters; never the PIN. */
export interface MemberPinsTable {
  memberId: string;
  /** Both in hexadecimal digits. */
  salt: string;
  hash: string;
  cost: number;
  blockSize: number;
  parallel: number;
  /** In a row; none once it was given right. */
  wrongTries: number;
  waitUntil: string | null;
}

/** With whom a facilitator named a member alongside. */
export interface PeopleAlongsideTable {
  id: string;
  personId: string;
  memberId: string;
  fromOn: LocalDate;
}
