import { cx } from '../../../components/class-names';
import { PanelPart, PanelText } from '../../../components/frame/panel';
import { useKeys } from '../../../components/keys/use-keys';
import { SecondaryButton } from '../../../components/speak/buttons';
import { Safe } from '../../../components/speak/panel-words';
import { Refusal } from '../../../components/speak/refusal';
import { useRoom } from '../room/room';
import css from './pulse.module.css';

const feelings = [1, 2, 3, 4, 5] as const;
export type Feeling = (typeof feelings)[number];
const said: Readonly<Record<Feeling, string>> = { 1: '1, too much', 2: '2', 3: '3', 4: '4', 5: '5, good' };

type Props = {
  readonly answers: number;
  /** Picked, and not kept yet. */
  readonly feeling: Feeling | null;
  readonly onFeel: (feeling: Feeling) => void;
  readonly onKeep: () => void;
  readonly refused: string | null;
};

/** How the week felt, from one to the next: an answer is kept and gone from the screen. Never shown below four. */
export function Pulse({ answers, feeling, onFeel, onKeep, refused }: Props) {
  const { here, mode } = useRoom();
  const all = answers >= here.length;
  useKeys(Object.fromEntries(feelings.map((one) => [String(one), () => onFeel(one)])), {
    off: all || mode !== null,
  });
  if (all) {
    return (
      <PanelPart title="How did this week feel?">
        <PanelText soft>Everyone here has answered. Thank you.</PanelText>
      </PanelPart>
    );
  }
  return (
    <div className={css.pulse} role="radiogroup" aria-label="How did this week feel?">
      <h2>How did this week feel?</h2>
      <div className={css.steps}>
        {feelings.map((one) => (
          <label key={one} className={cx(css.step, one === feeling && css.on)}>
            <input
              type="radio"
              name="pulse"
              aria-label={said[one]}
              checked={one === feeling}
              onChange={() => onFeel(one)}
            />
            {one}
          </label>
        ))}
      </div>
      <p className={css.ends} aria-hidden="true">
        <span>too much</span>
        <span>good</span>
      </p>
      {feeling !== null && (
        <SecondaryButton onPress={onKeep} hint="K">
          Keep mine, and pass the laptop
        </SecondaryButton>
      )}
      {refused !== null && <Refusal>{refused}</Refusal>}
      <Safe>
        Pass the laptop: nobody sees another’s. {answers} of {here.length} so far. Never shown below four.
      </Safe>
    </div>
  );
}
