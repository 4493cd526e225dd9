import { authoriserWords, considerationBlocks } from '../c3-proposals/consideration-document';
import { type DecisionAsMade, decidedBlocks } from '../c3-proposals/decision-document';
import { type SaidPosition, sayCounts, sayPosition } from '../c3-proposals/decision-words';
import type { LocalDate } from '../dates';
import { type DocumentBlock, part, type ReadableDocument, texts } from '../documents/document';
import { dated } from '../plain-text';
import { sentence, together } from '../sentences';
import {
  caseNote,
  type PersonOnNote,
  type PresentOnNote,
  personRows,
  quoted,
  roleWords,
  row,
  rows,
} from './note-parts';

/** Two members may have the same name; what each said is theirs all the same. */
interface ByMember {
  readonly memberId: string;
}

export interface DecisionNoteFacts {
  readonly teamName: string;
  readonly person: PersonOnNote;
  /** Who brought it; null when nobody knows any more. */
  readonly proposer: string | null;
  /** With everybody by their whole name. */
  readonly decision: Omit<DecisionAsMade, 'positions'> & {
    readonly present: readonly (PresentOnNote & ByMember)[];
    readonly positions: readonly (SaidPosition & ByMember)[];
  };
  /** The records of what was tried that the proposal links, each as a line. */
  readonly linkedC1: readonly string[];
  readonly linkedC2: readonly string[];
  /** After a return: when the person was told and what they said; null while that is not written down. */
  readonly told: { readonly on: LocalDate; readonly answer: string } | null;
}

/** Everybody who was there, in which role, and what they said. */
function voices({ present, positions }: DecisionNoteFacts['decision']): readonly DocumentBlock[] {
  const said = new Map(positions.map((position) => [position.memberId, position]));
  const there = present.map((one) => {
    const own = said.get(one.memberId);
    const words = own === undefined ? (one.observing ? 'Observed.' : 'Took no position.') : sayPosition(own);
    return { term: one.name, lines: [together(sentence(roleWords(one)), words)] };
  });
  // Somebody who spoke and is not among those who were noted is heard all the same.
  const others = positions
    .filter(({ memberId }) => !present.some((one) => one.memberId === memberId))
    .map((position) => ({ term: position.name, lines: [sayPosition(position)] }));
  return rows([...there, ...others]);
}

const reading = { level: 2, say: (text: string) => text } as const;

/**
 * A decision for the council's own record of this person (design 1: who was present, their roles, positions and
 * reasons, the consideration, any overruled block, when). It bears the person's name, because that record is theirs.
 */
export function decisionNote(facts: DecisionNoteFacts): ReadableDocument {
  const { teamName, person, proposer, decision, linkedC1, linkedC2, told } = facts;
  const { on, consideration: content } = decision;
  const signed = decision.decision === 'signed-off';
  const what = signed
    ? 'C3 proposal signed off together'
    : 'C3 proposal returned, with something to try first';
  const authoriser = authoriserWords(decision.authoriserName, decision.authorisedOn);
  return caseNote(what, { teamName, person, on }, [
    ...rows([
      ...personRows(person),
      ...(proposer === null ? [] : row('Brought by', `${proposer}.`)),
      ...row('Decided', together(signed ? 'Signed off together.' : 'Returned.', sayCounts(decision))),
    ]),
    ...considerationBlocks({ content, authoriser, linkedC1, linkedC2 }, reading),
    ...decidedBlocks(decision, reading, voices(decision)),
    ...part(
      'What they said when they were told',
      told === null ? [] : [...texts([`Told on ${dated(told.on)}.`]), ...quoted(told.answer)],
    ),
  ]);
}
