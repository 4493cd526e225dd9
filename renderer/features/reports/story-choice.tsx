import { useLocation } from 'wouter';
import { PanelText } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { Chips } from '../../components/speak/chips';
import type { ComposingProps } from './report-choices';

/** Which stories: only those that somebody else checked as they stand, and whose person said yes, can be chosen. */
export function StoryChoice({ material, composition, onChange }: ComposingProps) {
  const [, go] = useLocation();
  const { stories } = material;
  return (
    <>
      {stories.length === 0 ? (
        <PanelText>No story may be told yet.</PanelText>
      ) : (
        <Chips
          many
          label="Which stories?"
          aside="in the order they are chosen"
          chips={stories.map(({ id, words }) => ({ value: id, label: words.title }))}
          value={composition.storyIds}
          onChange={(storyIds) => onChange({ storyIds })}
        />
      )}
      <PanelText soft>
        A story stands here once a second member has checked it as it is, and its person has said yes.{' '}
        <LinkButton onPress={() => go('/stories')}>All stories</LinkButton>
      </PanelText>
    </>
  );
}
