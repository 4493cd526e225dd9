import type { MemberLabel } from '../../../../shared/contract/labels';
import { PanelPart } from '../../../components/frame/panel';
import { ConversationMark } from '../../../components/marks/conversation-mark';
import { LinkButton } from '../../../components/speak/buttons';
import { Field } from '../../../components/speak/field';
import { readNextStep } from '../../../telling/next-step/read-next-step';
import { WhoAndWhen } from '../../../telling/next-step/who-and-when';
import css from './things-to-try.module.css';
import { nothingYet, type Trying } from './use-return';

type Props = {
  readonly things: readonly Trying[];
  readonly onChange: (things: readonly Trying[]) => void;
  readonly members: readonly MemberLabel[];
  readonly today: string;
};

/** What we try first, each under its conversation. The mark turns C1 into C2 and back. */
export function ThingsToTry({ things, onChange, members, today }: Props) {
  const put = (at: number, thing: Trying) => onChange(things.with(at, thing));
  const write = (at: number, thing: Trying, what: string) => {
    const read = readNextStep(what, members, today);
    put(at, { ...thing, what, memberId: read.memberId ?? thing.memberId, dueOn: read.dueOn ?? thing.dueOn });
  };
  return (
    <PanelPart title="What do we try first?">
      <ul className={css.things}>
        {things.map((thing, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: things being typed have no identity but their place
          <li key={at}>
            <button
              type="button"
              className={css.kind}
              aria-label={`In ${thing.kind}. Make it ${thing.kind === 'C1' ? 'C2' : 'C1'}`}
              onClick={() => put(at, { ...thing, kind: thing.kind === 'C1' ? 'C2' : 'C1' })}
            >
              <ConversationMark kind={thing.kind} />
            </button>
            <div className={css.what}>
              <Field
                label={`Thing to try ${at + 1}`}
                plainLabel
                small
                value={thing.what}
                onChange={(what) => write(at, thing, what)}
                placeholder={
                  thing.kind === 'C1'
                    ? 'somebody or something to connect with'
                    : 'something to stay close with'
                }
              />
              {thing.what.trim() !== '' && (
                <div className={css.who}>
                  <WhoAndWhen
                    value={{ memberId: thing.memberId, on: thing.dueOn }}
                    onChange={({ memberId, on }) => put(at, { ...thing, memberId, dueOn: on })}
                    members={members}
                    today={today}
                  >
                    <LinkButton onPress={() => onChange(things.toSpliced(at, 1))}>Take it out</LinkButton>
                  </WhoAndWhen>
                </div>
              )}
            </div>
          </li>
        ))}
      </ul>
      {things.length < 10 && (
        <LinkButton onPress={() => onChange([...things, nothingYet])}>Something else to try</LinkButton>
      )}
    </PanelPart>
  );
}
