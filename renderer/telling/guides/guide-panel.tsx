import { useState } from 'react';
import { useLocation } from 'wouter';
import type { GuideRow } from '../../../shared/contract/packs';
import { Panel, PanelTop } from '../../components/frame/panel';
import { useKeys } from '../../components/keys/use-keys';
import { LinkButton, SecondaryButton } from '../../components/speak/buttons';
import { Safe } from '../../components/speak/panel-words';
import { PlainChoices } from '../../components/speak/plain-choices';
import { useRead } from '../../lib/queries';
import { MarkdownText } from '../markdown/markdown';
import { useGuideOnWall } from './guide-on-wall';

export type GuidePanelProps = {
  /** Every guide that is offered here; the first is open to begin with. */
  readonly guides: readonly GuideRow[];
  readonly openId: string;
  readonly onOpen: (guideId: string) => void;
  /** Gives the panel back. */
  readonly onBack: () => void;
  readonly backTo: string;
};

/** A guide beside the work it is about: the panel is lent to it, a section at a time, and Esc gives the panel back. */
export function GuidePanel({ guides, openId, onOpen, onBack, backTo }: GuidePanelProps) {
  const [, go] = useLocation();
  const { data: guide, error } = useRead('guides.read', { guideId: openId });
  const [chosen, setChosen] = useState(0);
  const wall = useGuideOnWall(openId);
  const at = wall.section ?? chosen;
  const choose = (section: number): void => {
    setChosen(section);
    if (wall.section !== null) wall.put(section);
  };
  const turn = (): void => (wall.section === null ? wall.put(at) : wall.take());
  const last = (guide?.sections.length ?? 1) - 1;
  const move = (by: 1 | -1) => () => choose(Math.min(Math.max(at + by, 0), last));
  // While a guide stands beside the work, the arrows turn the guide and not the room.
  useKeys({ Escape: onBack, ArrowRight: move(1), ArrowLeft: move(-1) });
  if (error !== null) throw error;
  const section = guide?.sections[at] ?? guide?.sections[0];
  if (guide === undefined || section === undefined) return <Panel label="Guide" />;
  const others = guides.filter(({ id }) => id !== guide.id);
  return (
    <Panel
      label={`Guide: ${guide.title}`}
      many
      foot={
        <>
          <SecondaryButton onPress={turn} hint="F">
            {wall.section === null ? 'On the wall' : 'Off the wall'}
          </SecondaryButton>
          <Safe>
            <LinkButton onPress={onBack}>Back to {backTo}</LinkButton> <kbd>Esc</kbd>{' '}
            <LinkButton onPress={() => go(`/guides/${guide.id}/${at + 1}`)}>The whole guide</LinkButton>
          </Safe>
        </>
      }
    >
      <PanelTop kicker={`Guide · ${guide.title}`}>{section.title}</PanelTop>
      <MarkdownText text={section.body} on="panel" />
      <PlainChoices
        label="In this guide"
        keys
        choices={guide.sections.map(({ title }, index) => ({ id: String(index), words: title }))}
        chosen={String(at)}
        onChoose={(value) => choose(Number(value))}
      />
      {others.length > 0 && (
        <p>
          Of use here too:{' '}
          {others.map(({ id, title }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <LinkButton
                onPress={() => {
                  setChosen(0);
                  onOpen(id);
                }}
              >
                {title}
              </LinkButton>
            </span>
          ))}
        </p>
      )}
    </Panel>
  );
}
