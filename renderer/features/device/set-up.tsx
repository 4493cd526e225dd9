import { useState } from 'react';
import { sayCount } from '../../../shared/domain/text';
import { Frame } from '../../components/frame/frame';
import { Paper } from '../../components/frame/paper';
import { Brand, Keys, Pace, Rail } from '../../components/frame/rail';
import { RailStops } from '../../components/frame/rail-stops';
import { useKeys } from '../../components/keys/use-keys';
import { Say } from '../../components/words/say';
import { Who } from '../../components/words/who';
import { forgetSetUpDraft, keepSetUpDraft, readSetUpDraft, type SetUpDraft } from './set-up-draft';
import { SetUpMeeting } from './set-up-meeting';
import { SetUpRoom } from './set-up-room';
import { SetUpSoFar } from './set-up-so-far';
import { SetUpTeam } from './set-up-team';

const steps = ['Your team', 'Who is in the room', 'When you meet'] as const;
const paces = [
  ['Three steps,', 'about four minutes.'],
  ['One done, two to go.', 'About three minutes.'],
  ['The last one.', 'Less than a minute.'],
] as const;

/** Setting up a team in three steps. What is typed is mirrored on the paper, and there again if the window closes. */
export function SetUp({ onBack }: { readonly onBack: () => void }) {
  const [draft, setDraft] = useState(readSetUpDraft);
  const change = (part: Partial<SetUpDraft>): void => {
    const next = { ...draft, ...part };
    setDraft(next);
    keepSetUpDraft(next);
  };
  const to = (step: SetUpDraft['step']) => change({ step });
  const back = (): void => {
    if (draft.step === 1) {
      if (draft.name === '' && draft.members.length === 0) forgetSetUpDraft();
      onBack();
    } else to(draft.step === 3 ? 2 : 1);
  };
  useKeys({ 'Alt+ArrowLeft': back });
  const pace = paces[draft.step - 1] ?? paces[0];
  const name = draft.name.trim();
  const panel = {
    1: <SetUpTeam draft={draft} change={change} onNext={() => to(2)} />,
    2: <SetUpRoom draft={draft} change={change} onNext={() => to(3)} />,
    3: <SetUpMeeting draft={draft} change={change} />,
  }[draft.step];
  return (
    <Frame about={`set up ${draft.step}`}>
      <Rail
        label="Setting up"
        head={
          <>
            <Brand under="setting up">Golden Thread</Brand>
            <Pace under={pace[1]}>{pace[0]}</Pace>
          </>
        }
        foot={
          <>
            <p>Kept as you go. Close it, and it opens at this step.</p>
            <Keys keys={[[['Alt', '←'], 'step back']]} />
          </>
        }
      >
        <RailStops
          stops={steps.map((label, index) => ({
            id: String(index + 1),
            label,
            state: index + 1 === draft.step ? 'here' : index + 1 < draft.step ? 'done' : 'ahead',
          }))}
          onGo={(id) => {
            if (Number(id) < draft.step) to(id === '1' ? 1 : 2);
          }}
        />
      </Rail>
      <Paper>
        <Who about="Your team, so far" />
        {draft.step === 1 && <Say>Who are we?</Say>}
        {draft.step === 2 && <Say soft={`${name}.`}>Who is in the room?</Say>}
        {draft.step === 3 && (
          <Say soft={`${name}, ${sayCount(draft.members.length, 'of us', 'of us')}.`}>When do we meet?</Say>
        )}
        <SetUpSoFar draft={draft} />
      </Paper>
      {panel}
    </Frame>
  );
}
