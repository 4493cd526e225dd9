import { useLocation } from 'wouter';
import type { PackRow } from '../../../../shared/contract/packs';
import { sayCount, startSentence } from '../../../../shared/domain/text';
import { Panel, PanelPart, PanelText, PanelTop } from '../../../components/frame/panel';
import { SecondaryButton } from '../../../components/speak/buttons';
import { GoButton } from '../../../components/speak/go-button';
import { Safe } from '../../../components/speak/panel-words';
import { useDevice } from '../../../lib/use-device';
import { sayLastHeld, sayPresents, sayThemes } from './pack-words';

type Props = { readonly pack: PackRow | null; readonly planning: boolean; readonly onWrite: () => void };

/** The chosen pack, and the step from it to a session; or one of the team's own to be written. */
export function PackChosen({ pack, planning, onWrite }: Props) {
  const [, go] = useLocation();
  const { today } = useDevice();
  const blank = (): void => go('/reflection/plan/blank');
  if (pack === null) {
    return (
      <Panel label="A pack of our own" foot={<GoButton onGo={onWrite}>Write one of our own</GoButton>}>
        <PanelTop>Something else to learn from?</PanelTop>
        <PanelText soft>A purpose, what we will learn, and steps with their minutes are enough.</PanelText>
        <SecondaryButton onPress={blank}>Plan a session from blank</SecondaryButton>
      </Panel>
    );
  }
  return (
    <Panel
      label="The chosen pack"
      foot={
        <>
          <GoButton onGo={() => go(`/reflection/plan/${pack.id}`)}>Plan a session from it</GoButton>
          <Safe>
            A session stands on its own once it is planned. Changing the pack later changes no session.
          </Safe>
        </>
      }
    >
      <PanelTop kicker={pack.own ? 'A pack of our own' : 'Pack'}>{pack.name}</PanelTop>
      <PanelText>
        {startSentence(sayCount(pack.minutes, 'minute'))}, {sayPresents(pack.presents)}.
      </PanelText>
      <PanelText soft>
        {sayThemes(pack.themes)}. {startSentence(sayLastHeld(pack, today))}
        {pack.timesHeld > 1 && `, ${sayCount(pack.timesHeld, 'time')} so far`}.
      </PanelText>
      <PanelPart>
        <SecondaryButton
          onPress={() => go(`/reflection/packs/${pack.id}`)}
          {...(!planning && { hint: 'Enter' })}
        >
          Read it
        </SecondaryButton>
        <SecondaryButton onPress={blank}>Plan one from blank</SecondaryButton>
        <SecondaryButton onPress={onWrite} hint="A">
          Write one of our own
        </SecondaryButton>
      </PanelPart>
    </Panel>
  );
}
