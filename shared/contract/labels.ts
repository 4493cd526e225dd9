/** How a person is named on the facilitator's screens. The wall gets `knownAs` and nothing else. */
export interface PersonLabel {
  readonly id: string;
  readonly fullName: string;
  readonly knownAs: string;
  readonly age: number | null;
}

export interface MemberLabel {
  readonly id: string;
  readonly name: string;
  readonly calledName: string;
  readonly discipline: string;
}
