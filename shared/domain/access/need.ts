import type { AccessLevel } from './level';

/** What a call asks for. Every call of the contract names one (`shared/contract/needs.ts`). */
export const needs = [
  /** This computer: who is at it, how it looks, which team is open. Asked before anybody has said who they are. */
  'this-computer',
  /** Who is in the room and how the team works; guides. Nothing of anybody the team talks with. */
  'see-the-room',
  /** One's own PIN. */
  'own-pin',
  /** Lists of people and of their plans. */
  'see-people',
  'see-one-person',
  /** Adding to what is known of one person: a conversation, a contact, what is being typed of it. */
  'add-to-one-person',
  /** Taking back what was done. */
  'take-back',
  /** Everything else the team reads together: huddles, measures, minutes, sessions, the trail. */
  'see-the-team',
  /** Everything else the team writes: plans, proposals, actions, stories, sessions. */
  'work',
  /** The huddle, the reflective session and what is on the wall. */
  'run-the-room',
  /** A copy that leaves the program: a file, or the clipboard. */
  'take-out',
  /** How the team works, and who is in it. */
  'change-the-team',
  /** Who may see and do what. */
  'give-access',
  /** All of the data: bringing it in, taking it out. */
  'look-after-the-data',
] as const;
export type Need = (typeof needs)[number];

/** `theirs`: with the people they work with, and with nobody else. */
export type May = 'yes' | 'theirs' | 'no';

type Row = Readonly<Record<AccessLevel, May>>;

const everyone: Row = { facilitator: 'yes', member: 'yes', partner: 'yes', viewer: 'yes' };
const facilitatorOnly: Row = { facilitator: 'yes', member: 'no', partner: 'no', viewer: 'no' };
const whoeverWorksHere: Row = { facilitator: 'yes', member: 'yes', partner: 'no', viewer: 'no' };

const table: Readonly<Record<Need, Row>> = {
  'this-computer': everyone,
  'see-the-room': everyone,
  'own-pin': everyone,
  'see-people': { ...everyone, partner: 'theirs' },
  'see-one-person': { ...everyone, partner: 'theirs' },
  'add-to-one-person': { ...whoeverWorksHere, partner: 'theirs' },
  'take-back': { ...whoeverWorksHere, partner: 'theirs' },
  'see-the-team': { ...everyone, partner: 'no' },
  work: whoeverWorksHere,
  'run-the-room': whoeverWorksHere,
  'take-out': whoeverWorksHere,
  'change-the-team': facilitatorOnly,
  'give-access': facilitatorOnly,
  'look-after-the-data': facilitatorOnly,
};

/** Whether a level allows a need. */
export function may(level: AccessLevel, need: Need): May {
  return table[need][level];
}
