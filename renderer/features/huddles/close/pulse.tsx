import { useState } from 'react';
import { PanelPart, PanelText } from '../../../components/frame/panel';
import { LinkButton, SecondaryButton } from '../../../components/speak/buttons';
import { Choices } from '../../../components/speak/choices';
import { Safe } from '../../../components/speak/panel-words';
import { Refusal } from '../../../components/speak/refusal';
import { useDoing } from '../../../telling/use-doing';
import { useRoom } from '../room/room';

const feelings = ['1', '2', '3', '4', '5'] as const;
type Feeling = (typeof feelings)[number];

/** How the week felt, from one to the next: an answer is kept and gone from the screen. Never shown below four. */
export function Pulse({ answers }: { readonly answers: number }) {
  const { view, here } = useRoom();
  const [feeling, setFeeling] = useState<Feeling | null>(null);
  const answering = useDoing('huddles.add-pulse');
  if (answers >= here.length) {
    return (
      <PanelPart title="How did this week feel?">
        <PanelText soft>Everyone here has answered. Thank you.</PanelText>
      </PanelPart>
    );
  }
  const keep = async () => {
    if (feeling === null) return;
    const chosen = feeling;
    setFeeling(null);
    const done = await answering.run({ huddleId: view.huddle.id, feeling: Number(chosen) });
    if (done === null && answering.refused !== null) setFeeling(chosen);
  };
  return (
    <section aria-label="How did this week feel?">
      <Choices
        label="How did this week feel?"
        shape="row"
        choices={feelings.map((value) => ({
          value,
          label: value === '1' ? '1 too much' : value === '5' ? '5 good' : value,
        }))}
        value={feeling}
        onChange={setFeeling}
      />
      {feeling !== null && (
        <SecondaryButton onPress={() => void keep()} hint="K">
          Keep mine, and pass the laptop
        </SecondaryButton>
      )}
      {answering.refused !== null && <Refusal>{answering.refused}</Refusal>}
      <Safe>
        Pass the laptop: nobody sees another’s. {answers} of {here.length} so far. Never shown below four.{' '}
        {feeling !== null && <LinkButton onPress={() => setFeeling(null)}>I would rather not say</LinkButton>}
      </Safe>
    </section>
  );
}
