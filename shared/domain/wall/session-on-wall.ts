import type { Pacing } from '../gatherings/pacing';
import type { Speaks } from '../reflection/pack';
import type { NameBook } from './name-book';
import { wallLabel } from './name-book';
import { redact } from './redact';

/** One step of a running session as the wall shows it. Notes and what prompted it stay at the table. */
export interface WallSession {
  readonly name: string;
  readonly step: string;
  readonly prompt: string;
  readonly speaks: Speaks;
  /** Whoever presents, by the name the room uses; empty where nobody does. */
  readonly presenter: string;
  /** Whom it is about, by their label, on every step but the last; empty where it is about nobody. */
  readonly about: string;
  readonly at: number;
  readonly of: number;
  readonly minutes: number;
  readonly minutesLeft: number;
  readonly minutesOver: number;
  readonly toGo: number;
  readonly here: readonly string[];
  /** Only on the last step: what the group lets go out of the room, and what was undertaken. */
  readonly points: readonly { readonly name: string; readonly words: string }[];
  readonly commitments: readonly { readonly what: string; readonly who: string }[];
}

/** What the wall needs of a running session. */
export interface SessionOnWall {
  readonly name: string;
  readonly currentId: string | null;
  readonly pacing: Pacing;
  readonly presenter: { readonly calledName: string } | null;
  readonly about: { readonly id: string } | null;
  readonly people: readonly { readonly calledName: string; readonly state: string }[];
  readonly steps: readonly {
    readonly id: string;
    readonly title: string;
    readonly minutes: number;
    readonly speaks: Speaks;
    readonly prompt: string;
  }[];
  readonly points: readonly { readonly name: string; readonly words: string }[];
  readonly commitments: readonly {
    readonly what: string;
    readonly personId: string | null;
    readonly member: { readonly calledName: string } | null;
  }[];
}

/** The step the room is on; null where it stands on none. People are their labels, whoever wrote the words. */
export function projectSession(session: SessionOnWall, book: NameBook): WallSession | null {
  const at = session.steps.findIndex(({ id }) => id === session.currentId);
  const step = session.steps[at];
  if (step === undefined) return null;
  const last = at === session.steps.length - 1;
  const person = session.about === null ? undefined : book.people.get(session.about.id);
  const { minutesLeft, minutesOver, toGo } = session.pacing;
  const about = [session.about?.id ?? null];
  return {
    ...{ minutesLeft, minutesOver, toGo, at: at + 1, of: session.steps.length },
    ...{ minutes: step.minutes, speaks: step.speaks },
    name: redact(session.name, book, about),
    step: redact(step.title, book, about),
    prompt: redact(step.prompt, book, about),
    presenter: session.presenter?.calledName ?? '',
    about: person === undefined || last ? '' : wallLabel(person, book),
    here: session.people.filter(({ state }) => state === 'here').map(({ calledName }) => calledName),
    points: last
      ? session.points.map(({ name, words }) => ({
          name: redact(name, book, about),
          words: redact(words, book, about),
        }))
      : [],
    commitments: last
      ? session.commitments.map(({ what, personId, member }) => ({
          what: redact(what, book, [personId, ...about]),
          who: member?.calledName ?? 'somebody',
        }))
      : [],
  };
}
