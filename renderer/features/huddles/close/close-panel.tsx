import { useState } from 'react';
import { useLocation } from 'wouter';
import { Field } from '../../../components/speak/field';
import { GoButton } from '../../../components/speak/go-button';
import { Decide } from '../../../components/speak/panel-words';
import { Refusal } from '../../../components/speak/refusal';
import { useDoing } from '../../../telling/use-doing';
import { ItemPanel } from '../room/item-panel';
import type { Item } from '../room/item-view';
import { useRoom } from '../room/room';
import { type Feeling, Pulse } from './pulse';

/** What did we learn, whom do we thank, how did the week feel; and then the minutes are made. */
export function ClosePanel({ item }: { readonly item: Item<'close'> }) {
  const { view, draft, change, flush } = useRoom();
  const [, go] = useLocation();
  const closing = useDoing('huddles.close');
  const answering = useDoing('huddles.add-pulse');
  const [feeling, setFeeling] = useState<Feeling | null>(null);
  const learned = draft.learned ?? item.learned;
  const thanks = draft.thanks ?? item.thanks;
  const keepFeeling = async () => {
    if (feeling === null) return;
    setFeeling(null);
    await answering.run({ huddleId: view.huddle.id, feeling });
  };
  const close = async () => {
    await flush();
    // Whoever has the laptop last closes with their answer picked: it counts like the others.
    await keepFeeling();
    const done = await closing.run({ huddleId: view.huddle.id, learned, thanks });
    if (done !== null) go(`/minutes/${view.huddle.id}`);
  };
  return (
    <ItemPanel
      label="Learning and close"
      foot={
        <>
          <Decide>
            <b>If we close,</b> the minutes are made and do not change. Anything later is added to them, with
            a name and a date.
          </Decide>
          {closing.refused !== null && <Refusal>{closing.refused}</Refusal>}
          <GoButton onGo={() => void close()} busy={closing.busy} next="Minutes">
            Close the huddle
          </GoButton>
        </>
      }
    >
      <Field
        label="What did we learn?"
        value={learned}
        onChange={(words) => change({ learned: words })}
        lines={2}
      />
      <Field
        label="Who do we thank?"
        value={thanks}
        onChange={(words) => change({ thanks: words })}
        lines={2}
      />
      <Pulse
        answers={item.pulseAnswers}
        feeling={feeling}
        onFeel={setFeeling}
        onKeep={() => void keepFeeling()}
        refused={answering.refused}
      />
    </ItemPanel>
  );
}
