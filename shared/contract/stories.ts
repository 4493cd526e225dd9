import { z } from 'zod';
import type { FoundWords } from '../domain/stories/look-again';
import { type Consent, consents, type StoryState, type StoryWords } from '../domain/stories/story';
import { type Done, read, write } from './call';
import type { Taken } from './exports';
import { date, id, nothing, optionalName, words } from './fields';
import type { MemberLabel } from './labels';

export interface StoryRow {
  readonly id: string;
  readonly title: string;
  /** What the person is called in it; empty where they have no name there. */
  readonly called: string;
  readonly state: StoryState;
  readonly consent: Consent;
  readonly consentOn: string | null;
  readonly personId: string;
  /** Their label on the wall: whose story it is, for the team. */
  readonly knownAs: string;
  /** Their record was removed: nobody outside the team is told of them any more. */
  readonly personRemoved: boolean;
  readonly writer: MemberLabel | null;
  readonly changedOn: string;
  /** The first words of what changed. */
  readonly beginsWith: string;
  /** Whether it may leave the team: checked as it stands, and its person said yes. */
  readonly mayBeTold: boolean;
}

export interface StoryView extends StoryRow {
  readonly words: StoryWords;
  readonly version: number;
  /** Whether whoever is at this computer may change its words. */
  readonly mayWrite: boolean;
  /** Whether they may answer for it: they did not write it. */
  readonly mayAnswer: boolean;
  /** Who answered last and when, to these words or to earlier ones; null while nobody has. */
  readonly answered: {
    readonly answer: 'checked' | 'returned';
    readonly by: MemberLabel | null;
    readonly on: string;
    readonly words: string;
    /** The words are still those that were answered to. */
    readonly stands: boolean;
  } | null;
  readonly found: readonly FoundWords[];
}

const storyWords = z.strictObject({
  title: optionalName,
  beginning: words,
  tried: words,
  changed: words,
  difference: words,
});
const story = z.strictObject({ storyId: id });
const consent = z.strictObject({ consent: z.enum(consents), consentOn: date.nullable() });
/** The words that were read: an answer is to them and no others. */
const answered = story.extend({ version: z.number().int().min(1) });
const typed = story.extend({ called: optionalName, words: storyWords });

export const storyCalls = {
  /** Those that were put away last. */
  'stories.list': read<readonly StoryRow[]>()(nothing),
  'stories.read': read<StoryView>()(story),
  /** Names that nobody of the team bears. */
  'stories.suggest-called': read<readonly string[]>()(z.strictObject({ personId: id })),
  /** Drafts a story from what happened with somebody. */
  'stories.begin': write<Done>()(consent.extend({ personId: id, called: optionalName })),
  /** What could still tell who it is, in words that are being typed. */
  'stories.look-again': read<readonly FoundWords[]>()(typed),
  'stories.keep': write<Done>()(typed),
  'stories.ask': write<Done>()(story),
  'stories.check': write<Done>()(answered),
  'stories.return': write<Done>()(
    answered.extend({ words: words.pipe(z.string().min(1, 'says nothing yet')) }),
  ),
  'stories.note-consent': write<Done>()(story.extend(consent.shape)),
  /** Put away, or taken up again. */
  'stories.set-aside': write<Done>()(story.extend({ aside: z.boolean() })),
  'stories.copy': write<Taken>()(story),
  /** Null when nobody chose where to. A PDF is what the window has laid out to be printed. */
  'stories.save-as': write<Taken | null>()(story.extend({ as: z.enum(['docx', 'pdf']) })),
} as const;
