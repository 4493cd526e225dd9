import type { Alternative, ProposedOutcome } from '../../../shared/domain/c3-proposals/proposal';
import { LinkButton } from '../../components/speak/buttons';
import { Field } from '../../components/speak/field';

type PairProps = {
  readonly first: string;
  readonly second: string;
  readonly more: string;
  readonly pairs: readonly (readonly [string, string])[];
  readonly onChange: (pairs: readonly (readonly [string, string])[]) => void;
};

/** Two short answers that belong together, as often as they are needed. */
function Pairs({ first, second, more, pairs, onChange }: PairProps) {
  const shown = pairs.length === 0 ? [['', ''] as const] : pairs;
  const change = (index: number, pair: readonly [string, string]): void =>
    onChange(shown.map((each, at) => (at === index ? pair : each)));
  return (
    <>
      {shown.map(([one, other], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pairs have no identity but their place, and are only added at the end
        <div key={index}>
          <Field
            label={first}
            value={one}
            onChange={(text) => change(index, [text, other])}
            lines={2}
            autoFocus={index === shown.length - 1}
          />
          <Field
            label={second}
            value={other}
            onChange={(text) => change(index, [one, text])}
            lines={2}
            small
          />
        </div>
      ))}
      {shown.length < 12 && <LinkButton onPress={() => onChange([...shown, ['', '']])}>{more}</LinkButton>}
    </>
  );
}

type AlternativeProps = {
  readonly value: readonly Alternative[];
  readonly onChange: (value: readonly Alternative[]) => void;
};

/** Other ways that were considered, and why not those. */
export function AlternativeFields({ value, onChange }: AlternativeProps) {
  return (
    <Pairs
      first="What else did you think of?"
      second="Why not that?"
      more="One more way"
      pairs={value.map(({ what, whyNot }) => [what, whyNot] as const)}
      onChange={(pairs) => onChange(pairs.map(([what, whyNot]) => ({ what, whyNot })))}
    />
  );
}

type OutcomeProps = {
  readonly value: readonly ProposedOutcome[];
  readonly onChange: (value: readonly ProposedOutcome[]) => void;
};

/** What should come of it, and how we will know: who asks, and when. */
export function OutcomeFields({ value, onChange }: OutcomeProps) {
  return (
    <Pairs
      first="What will be different?"
      second="How will we know? Who asks, and when?"
      more="One more"
      pairs={value.map(({ what, howWeWillKnow }) => [what, howWeWillKnow] as const)}
      onChange={(pairs) => onChange(pairs.map(([what, howWeWillKnow]) => ({ what, howWeWillKnow })))}
    />
  );
}
