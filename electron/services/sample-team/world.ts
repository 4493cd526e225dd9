import type {
  HuddlesAgo,
  MemberKey,
  Story,
  TeamStory,
  ToldPlan,
  ToldProposal,
  ToldReview,
  ToldSpend,
} from '../../../resources/sample-team/story';
import type { SpendStanding } from '../../../shared/domain/c2-plans/plan';
import type { Instant, LocalDate } from '../../../shared/domain/dates';
import type { NamedPerson } from '../../../shared/domain/wall/names';
import type { RowOf } from '../../store/writing';
import { type Calendar, makeCalendar, nextHalfHour } from './calendar';
import { type Chance, makeChance } from './chance';
import { Ledger } from './ledger';

export interface HeldHuddle {
  readonly id: string;
  readonly on: LocalDate;
  readonly startedAt: Instant;
  /** Null for an ad hoc huddle. */
  readonly ago: HuddlesAgo | null;
}

export interface KnownPerson {
  readonly id: string;
  readonly story: Story;
  readonly conversationIds: readonly string[];
  leadOn(date: LocalDate): MemberKey | null;
}

export interface KnownSpend {
  readonly id: string;
  readonly told: ToldSpend;
  readonly on: LocalDate;
  readonly standing: SpendStanding;
  /** The weekly huddle that decided it; null when it needed none, or still waits. */
  readonly decidedIn: HuddlesAgo | null;
}

export interface KnownPlan {
  readonly id: string;
  readonly person: KnownPerson;
  readonly told: ToldPlan;
  readonly openedOn: LocalDate;
  readonly endedOn: LocalDate | null;
  /** While it was open: once, or twice when it was reopened. */
  readonly stretches: readonly { readonly from: LocalDate; readonly to: LocalDate | null }[];
  readonly spends: readonly KnownSpend[];
  readonly reviews: ReadonlyMap<HuddlesAgo, ToldReview>;
}

export interface KnownProposal {
  readonly id: string;
  readonly person: KnownPerson;
  readonly told: ToldProposal;
}

/** Somebody as the minutes name them. */
export function named({ id, story }: KnownPerson): NamedPerson {
  return { id, fullName: story.fullName, knownAs: story.knownAs };
}

export interface KnownAction {
  readonly what: string;
  readonly who: MemberKey | null;
  readonly huddleId: string | null;
  readonly personId: string | null;
  readonly dropReason: string | null;
  readonly madeOn: LocalDate;
  readonly dueOn: LocalDate | null;
  readonly doneOn: LocalDate | undefined;
  readonly droppedOn: LocalDate | undefined;
  /** Done or dropped; undefined while it is open. */
  readonly settledOn: LocalDate | undefined;
}

/** Everything that is known of the team while its past is being written. */
export interface World {
  readonly story: TeamStory;
  readonly calendar: Calendar;
  readonly ledger: Ledger;
  readonly chance: Chance;
  readonly teamId: string;
  readonly huddleTime: string;
  readonly members: ReadonlyMap<MemberKey, RowOf<'members'>>;
  readonly huddles: ReadonlyMap<HuddlesAgo, HeldHuddle>;
  readonly people: KnownPerson[];
  readonly plans: KnownPlan[];
  readonly proposals: KnownProposal[];
  readonly actions: KnownAction[];
  /** Faults for a name that is not in the team: a story's mistake. */
  member(key: MemberKey): RowOf<'members'>;
  /** A moment of a working day; before the huddle on the day of one, so that what is told stands on its agenda. */
  when(date: LocalDate): Instant;
}

export function openWorld(story: TeamStory, now: Instant, teamNumber: number): World {
  const calendar = makeCalendar(now);
  const ledger = new Ledger(teamNumber);
  const chance = makeChance(4_051 + teamNumber);
  const founded = calendar.at(calendar.workday(story.foundedAgo), '09:00');
  const teamId = ledger.newId(founded);
  const members = new Map(
    story.members.map(
      ({
        key,
        awaySince,
        leftAgo,
        joinedAgo: _joinedAgo,
        takesChair,
        takesScribe,
        champion,
        access,
        ...member
      }) => [
        key,
        {
          ...member,
          id: ledger.newId(founded),
          teamId,
          access: access ?? (key === story.acting ? 'facilitator' : 'member'),
          takesChair: takesChair ? 1 : 0,
          takesScribe: takesScribe ? 1 : 0,
          champion: champion ? 1 : 0,
          awayFrom: awaySince === undefined ? null : calendar.day(awaySince),
          awayUntil: null,
          leftOn: leftAgo === undefined ? null : calendar.workday(leftAgo),
        } satisfies RowOf<'members'>,
      ],
    ),
  );
  const huddles = new Map<HuddlesAgo, HeldHuddle>();
  for (let ago = story.huddles; ago >= 1; ago -= 1) {
    const on = calendar.day(ago * 7);
    const startedAt = calendar.at(on, `09:3${chance.between(0, 4)}`);
    huddles.set(ago, { id: ledger.newId(startedAt), on, startedAt, ago });
  }
  return {
    story,
    calendar,
    ledger,
    chance,
    teamId,
    members,
    huddles,
    people: [],
    plans: [],
    proposals: [],
    actions: [],
    huddleTime: nextHalfHour(now),
    member(key) {
      const member = members.get(key);
      if (member === undefined) throw new Error(`The story names ${key}, who is not in the team.`);
      return member;
    },
    when(date) {
      const minutes = String(chance.between(0, 59)).padStart(2, '0');
      const huddleDay = calendar.ago(date) % 7 === 0;
      return calendar.at(
        date,
        huddleDay ? `08:${minutes}` : `${chance.pick(['09', '10', '11', '13', '14', '15', '16'])}:${minutes}`,
      );
    },
  };
}

/** The weekly huddle that first meets on or after a day; 0 is the one that is ready to start. */
export function huddleAfter(ago: number): HuddlesAgo {
  return Math.floor(ago / 7);
}
