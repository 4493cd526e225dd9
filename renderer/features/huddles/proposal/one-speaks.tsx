import type { NotYetCarries, PositionKind } from '../../../../shared/domain/c3-proposals/proposal';
import { wordCarries, wordPosition } from '../../../../shared/domain/c3-proposals/proposal-words';
import { firstNameOf } from '../../../../shared/domain/people/first-name';
import { whose } from '../../../../shared/domain/text';
import { LinkButton } from '../../../components/speak/buttons';
import { Chips } from '../../../components/speak/chips';
import { type Choice, Choices } from '../../../components/speak/choices';
import { Field } from '../../../components/speak/field';
import { Safe } from '../../../components/speak/panel-words';
import { positionSigns } from '../../../telling/c3-proposals/positions';
import type { Item } from '../room/item-view';
import { HowWePass } from './how-we-pass';
import css from './one-speaks.module.css';
import type { InRound } from './round-states';
import type { Speaking } from './use-speaking';

const kinds: readonly PositionKind[] = ['agree', 'reservation', 'not-yet'];
const positions = kinds.map(
  (value): Choice<PositionKind> => ({
    value,
    label: wordPosition(value),
    sign: positionSigns[value],
  }),
);
const carried: readonly NotYetCarries[] = ['try-c1', 'try-c2', 'question'];

type Props = {
  readonly item: Item<'c3-proposal'>;
  readonly speaking: Speaking;
  readonly speaker: InRound;
};

/** One member speaks: agree, agree with a reservation, or not yet with what it carries. */
export function OneSpeaks({ item, speaking, speaker }: Props) {
  const { position, reason, carries, say, sealed, refused } = speaking;
  const name = speaker.member.calledName;
  const person = firstNameOf(item.proposal.person.fullName);
  return (
    <div className={css.speaks}>
      <HowWePass speaking={speaking} />
      <Choices
        label={sealed && !speaking.passing ? `What does ${name} think?` : `${name}, what do you think?`}
        choices={positions}
        value={position}
        onChange={(kind) => say({ position: kind })}
      />
      {position !== null && (
        <Field
          label={`${whose(name)} reason`}
          plainLabel
          value={reason}
          onChange={(words) => say({ reason: words })}
          placeholder={position === 'agree' ? 'Nothing needs to be added' : 'Why, in a sentence'}
          {...(refused !== null && { wrong: refused })}
        />
      )}
      {position === 'not-yet' && (
        <Chips
          label="It carries"
          plainLabel
          chips={carried.map((value) => ({
            value,
            label: value === 'question' ? `A question about ${person}` : wordCarries(value),
          }))}
          value={carries}
          onChange={(one) => say({ carries: one })}
        />
      )}
      {refused === null && (
        <Safe>
          Not yet needs something to try, or a question about {person}. Cost alone is not a reason: we test
          our thinking, we are not a panel.
        </Safe>
      )}
      {speaker.spoken && (
        <LinkButton onPress={() => void speaking.withdraw()}>Take back what {name} said</LinkButton>
      )}
    </div>
  );
}
