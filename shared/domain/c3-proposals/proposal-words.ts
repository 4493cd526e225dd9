import type { NotYetCarries, PositionKind, ProposalStatus } from './proposal';

const statuses: Readonly<Record<ProposalStatus, string>> = {
  draft: 'Draft',
  ready: 'Ready',
  'signed-off': 'Signed off',
  returned: 'Returned',
  withdrawn: 'Withdrawn',
};

export function wordProposalStatus(status: ProposalStatus): string {
  return statuses[status];
}

const positions: Readonly<Record<PositionKind, string>> = {
  agree: 'Agree',
  reservation: 'Agree with a reservation',
  'not-yet': 'Not yet',
};

export function wordPosition(position: PositionKind): string {
  return positions[position];
}

const carried: Readonly<Record<NotYetCarries, string>> = {
  'try-c1': 'Something to try in C1',
  'try-c2': 'Something to try in C2',
  question: 'A question about the person',
};

export function wordCarries(carries: NotYetCarries): string {
  return carried[carries];
}

/** Why cost alone is not accepted, shown where it is refused. */
export const costAloneGuidance =
  'We test our thinking; we are not a funding panel. The Care and Support Statutory Guidance (10.85) tells ' +
  'councils to refrain from panels that amend plans or exist purely for money. Say what we could try in C1 or C2 first, or what we still need ' +
  'to know about the person.';
