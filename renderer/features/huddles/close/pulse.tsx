import { useState } from 'react';
import { cx } from '../../../components/class-names';
import { PanelPart, PanelText } from '../../../components/frame/panel';
import { useKeys } from '../../../components/keys/use-keys';
import { SecondaryButton } from '../../../components/speak/buttons';
import { Safe } from '../../../components/speak/panel-words';
import { Refusal } from '../../../components/speak/refusal';
import { useDoing } from '../../../telling/use-doing';
import { useRoom } from '../room/room';
import css from './pulse.module.css';

const feelings = [1, 2, 3, 4, 5] as const;
type Feeling = (typeof feelings)[number];
const said: Readonly<Record<Feeling, string>> = { 1: '1, too much', 2: '2', 3: '3', 4: '4', 5: '5, good' };

/** How the week felt, from one to the next: an answer is kept and gone from the screen. Never shown below four. */
export function Pulse({ answers }: { readonly answers: number }) {
  const { view, here, mode } = useRoom();
  const [feeling, setFeeling] = useState<Feeling | null>(null);
  const answering = useDoing('huddles.add-pulse');
  const all = answers >= here.length;
  useKeys(Object.fromEntries(feelings.map((one) => [String(one), () => setFeeling(one)])), {
    off: all || mode !== null,
  });
  if (all) {
    return (
      <PanelPart title="How did this week feel?">
        <PanelText soft>Everyone here has answered. Thank you.</PanelText>
      </PanelPart>
    );
  }
  const keep = async (chosen: Feeling) => {
    setFeeling(null);
    await answering.run({ huddleId: view.huddle.id, feeling: chosen });
  };
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
              onChange={() => setFeeling(one)}
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
        <SecondaryButton onPress={() => void keep(feeling)} hint="K">
          Keep mine, and pass the laptop
        </SecondaryButton>
      )}
      {answering.refused !== null && <Refusal>{answering.refused}</Refusal>}
      <Safe>
        Pass the laptop: nobody sees another’s. {answers} of {here.length} so far. Never shown below four.
      </Safe>
    </div>
  );
}
