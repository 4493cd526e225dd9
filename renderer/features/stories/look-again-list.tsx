import { type FoundWords, sayWhyLook } from '../../../shared/domain/stories/look-again';
import { wordStoryPart } from '../../../shared/domain/stories/story-words';
import { PanelPart, PanelText } from '../../components/frame/panel';
import { CheckList } from '../../components/words/check-list';

type Props = {
  readonly found: readonly FoundWords[];
  readonly title: string;
  /** What is said where nothing was found. */
  readonly none: string;
};

/** What could still tell who it is: each with why, and what tells for sure first. */
export function LookAgainList({ found, title, none }: Props) {
  return (
    <PanelPart title={title}>
      {found.length === 0 ? (
        <PanelText soft>{none}</PanelText>
      ) : (
        <CheckList
          plain
          items={found.map(({ part, words, why, sure }) => ({
            id: `${part} ${words}`,
            state: sure ? ('flag' as const) : ('open' as const),
            words: <b>{words}</b>,
            by: `${sayWhyLook(why)} ${wordStoryPart(part)}.`,
          }))}
        />
      )}
    </PanelPart>
  );
}
