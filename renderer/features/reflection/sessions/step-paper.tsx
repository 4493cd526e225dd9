import { saySpeaks } from '../../../../shared/domain/reflection/speaks-words';
import { Paper, PaperFoot } from '../../../components/frame/paper';
import { ToastRegion } from '../../../components/over/toasts';
import { ThreadLine } from '../../../components/time/thread-line';
import { DashList } from '../../../components/words/check-list';
import { Say } from '../../../components/words/say';
import { Part, Text } from '../../../components/words/text';
import { Who } from '../../../components/words/who';
import { useDevice } from '../../../lib/use-device';
import { OnTheWall } from '../../../telling/on-the-wall';
import { useSessionRoom } from './session-room';

/** The step's question, and beside it what only whoever leads reads. */
export function StepPaper() {
  const { view, step } = useSessionRoom();
  const { presented } = useDevice();
  const { about, presenter, own } = view;
  const first = view.steps[0]?.id === step.id;
  return (
    <Paper over={<ToastRegion />}>
      <Who
        {...(about !== null && { name: about.knownAs })}
        about={step.title}
        wall={
          <OnTheWall>
            {presented?.kind === 'guide' ? 'On the wall: a guide' : 'On the wall: the question'}
          </OnTheWall>
        }
      />
      <Say soft={saySpeaks(step.speaks, presenter?.calledName ?? '')}>{step.prompt}</Say>
      <ThreadLine />
      {step.facilitator !== '' && (
        <Part title="For whoever leads" aside="not on the wall">
          <Text>{step.facilitator}</Text>
        </Part>
      )}
      {first && own !== null && own.story !== '' && (
        <Part title="What it is about" aside="stays with us">
          <Text>{own.story}</Text>
        </Part>
      )}
      {first && own !== null && own.prompt !== '' && (
        <Part title="What made us come together" aside="stays with us">
          <Text>{own.prompt}</Text>
        </Part>
      )}
      {view.watchFor.length > 0 && (
        <PaperFoot>
          <Part title="Watch for">
            <DashList items={view.watchFor} />
          </Part>
        </PaperFoot>
      )}
    </Paper>
  );
}
