import { z } from 'zod';
import type { Pacing } from '../domain/gatherings/pacing';
import { type Pack, type Theme, themes } from '../domain/reflection/pack';
import { type PromptedBy, prompts, type SessionStep } from '../domain/reflection/session';
import type { ActionView } from './actions';
import { newAction } from './actions';
import { type Done, read, write } from './call';
import type { Taken } from './exports';
import { date, id, name, neededWords, nothing, optionalName, time, words } from './fields';
import type { MemberLabel, PersonLabel } from './labels';
import { packSchema } from './packs';

export type SessionState = 'planned' | 'running' | 'closed' | 'called-off';

export interface SessionRow {
  readonly id: string;
  readonly name: string;
  readonly on: string;
  readonly time: string;
  readonly place: string;
  readonly minutes: number;
  readonly state: SessionState;
  readonly facilitator: MemberLabel | null;
  readonly presenter: MemberLabel | null;
  readonly people: number;
  readonly points: number;
}

export interface LearningPointView {
  readonly id: string;
  readonly sessionId: string;
  readonly sessionName: string;
  readonly name: string;
  readonly words: string;
  readonly themes: readonly Theme[];
  readonly releasedOn: string;
}

export interface SessionPerson extends MemberLabel {
  readonly memberId: string;
  readonly state: 'invited' | 'here' | 'away';
  /** The letter that says here or away, one per member. */
  readonly letter: string;
  readonly left: boolean;
  /** Away on the day of the session, so that they are not taken as here. */
  readonly awayThen: boolean;
}

export interface SessionView {
  readonly id: string;
  readonly state: SessionState;
  readonly packId: string | null;
  readonly name: string;
  readonly purpose: string;
  readonly themes: readonly Theme[];
  readonly learning: readonly string[];
  readonly beforehand: readonly string[];
  readonly watchFor: readonly string[];
  readonly material: string;
  readonly presents: Pack['presents'];
  readonly notes: Pack['notes'];
  readonly on: string;
  readonly time: string;
  readonly place: string;
  readonly minutes: number;
  readonly facilitator: MemberLabel | null;
  readonly presenter: MemberLabel | null;
  /** Null too for whoever was not asked to come. */
  readonly about: PersonLabel | null;
  readonly promptedBy: PromptedBy;
  readonly promptedId: string | null;
  /** What the chart or huddle is called; empty for none. */
  readonly promptedName: string;
  readonly people: readonly SessionPerson[];
  readonly steps: readonly SessionStep[];
  readonly currentId: string | null;
  readonly pacing: Pacing;
  readonly points: readonly LearningPointView[];
  readonly commitments: readonly ActionView[];
  /**
   * The session's own words: the dilemma, the story and the notes by step. Null for whoever was not asked to come: they
   * are the session's.
   */
  readonly own: {
    readonly prompt: string;
    readonly story: string;
    readonly notes: Readonly<Record<string, string>>;
  } | null;
}

export interface SessionsView {
  readonly running: SessionRow | null;
  readonly coming: readonly SessionRow[];
  readonly held: readonly SessionRow[];
  readonly heldBefore: number;
  readonly points: readonly LearningPointView[];
}

const session = z.strictObject({ sessionId: id });

const sessionPlan = z.strictObject({
  packId: id.nullable(),
  pack: packSchema,
  on: date,
  time,
  place: optionalName,
  facilitatorId: id.nullable(),
  presenterId: id.nullable(),
  aboutPersonId: id.nullable(),
  invitedIds: z.array(id).max(60),
  promptedBy: z.enum(prompts),
  promptedId: id.nullable(),
  /** Confidential to the session: the dilemma, and the anonymised story. */
  prompt: words,
  story: words,
});

export const sessionCalls = {
  'sessions.list': read<SessionsView>()(nothing),
  'sessions.read': read<SessionView>()(session),
  /** What the team released before on these themes. */
  'sessions.points-on': read<readonly LearningPointView[]>()(
    z.strictObject({ themes: z.array(z.enum(themes)) }),
  ),
  /** Who has waited longest to lead and to present, of those who are there on the day. */
  'sessions.suggest': read<{ readonly facilitatorId: string | null; readonly presenterId: string | null }>()(
    z.strictObject({ on: date }),
  ),
  'sessions.plan': write<Done>()(sessionPlan),
  'sessions.change': write<Done>()(session.extend({ plan: sessionPlan })),
  'sessions.call-off': write<Done>()(session),
  /** The day and place as an .ics file; null when nobody chose where to. Nothing of what it is about is in it. */
  'sessions.save-invitation': write<Taken | null>()(session),
  'sessions.start': write<Done>()(session),
  'sessions.go': write<SessionView>()(
    session.extend({
      to: z.union([z.literal('next'), z.literal('back'), z.strictObject({ itemId: id })]),
    }),
  ),
  'sessions.attend': write<Done>()(session.extend({ memberId: id, here: z.boolean() })),
  /** Kept as it is typed; the trail knows only that a note changed, once the room goes on. */
  'sessions.save-note': write<null>()(session.extend({ stepId: id, words })),
  'sessions.commit': write<Done>()(session.extend({ action: newAction })),
  'sessions.release': write<Done>()(session.extend({ name, words: neededWords })),
  /** Closed is closed: nothing undoes it. */
  'sessions.close': write<Done>()(session),
  /** Begins the acting member's own record of what they learned, or finds it again; answers its id. */
  'sessions.take-away': write<Done>()(session),
} as const;
