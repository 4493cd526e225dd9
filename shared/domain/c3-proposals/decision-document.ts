import type { LocalDate } from '../dates';
import { type DocumentBlock, part, texts } from '../documents/document';
import { sentence, together } from '../sentences';
import type { SignOffBy } from '../team/team';
import type { Reading } from './consideration-document';
import { type SaidPosition, sayCounts, sayOverruled, sayPositions, sayToTry } from './decision-words';
import { sayLookAgain } from './look-again';
import type { ProposalContent, ThingToTry } from './proposal';
import type { DecisionKind } from './status';

/** A decision as it was made. */
export interface DecisionAsMade {
  readonly decision: DecisionKind;
  readonly on: LocalDate;
  readonly by: SignOffBy;
  readonly positions: readonly SaidPosition[];
  readonly overruledReason: string | null;
  readonly authoriserName: string | null;
  readonly authorisedOn: LocalDate | null;
  readonly toTry: readonly (Omit<ThingToTry, 'memberId'> & { readonly who: string | null })[];
  readonly whoTells: string | null;
  readonly lookAgainOn: LocalDate | null;
  readonly consideration: ProposalContent;
}

/** Every date with its year: what is filed is read years later. */
const always = '0000-01-01';

function ruleWords({ decision, by }: Pick<DecisionAsMade, 'decision' | 'by'>): string {
  if (by === 'majority') return 'By majority: more than half must agree.';
  return decision === 'signed-off'
    ? 'By consent: one not yet would have stopped it.'
    : 'By consent: one not yet is enough.';
}

function listOf(items: readonly string[]): readonly DocumentBlock[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** What was decided, what each said (`voices` in another form), the block that was overruled, and when we look again. */
export function decidedBlocks(
  made: DecisionAsMade,
  { level, say }: Reading,
  voices: readonly DocumentBlock[] = listOf(sayPositions(made.positions, say)),
): readonly DocumentBlock[] {
  const { decision, on, whoTells, overruledReason } = made;
  const lookAgainOn = made.lookAgainOn ?? (decision === 'signed-off' ? made.consideration.lookAgainOn : null);
  return [
    ...part(
      decision === 'signed-off' ? 'What we decided' : 'What we try first',
      [
        ...listOf(made.toTry.map((thing) => sayToTry(thing, always, say))),
        ...texts([
          together(
            decision === 'signed-off' ? 'Signed off together.' : 'Returned, with something to try first.',
            sayCounts(made),
            ruleWords(made),
          ),
          whoTells === null ? '' : sentence(`Telling them: ${say(whoTells)}`),
        ]),
      ],
      level,
    ),
    ...part('Who was there, and what each said', voices, level),
    ...part(
      'The crisis block was overruled',
      overruledReason === null ? [] : texts([sayOverruled({ overruledReason }, say)]),
      level,
    ),
    ...part('When we look again', texts(sayLookAgain(decision, on, lookAgainOn)), level),
  ];
}
