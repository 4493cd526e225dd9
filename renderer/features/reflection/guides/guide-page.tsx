import { useEffect } from 'react';
import { useLocation } from 'wouter';
import type { Guide } from '../../../../shared/domain/reflection/guide';
import { Panel, PanelText, PanelTop } from '../../../components/frame/panel';
import { useKeys } from '../../../components/keys/use-keys';
import { SecondaryButton } from '../../../components/speak/buttons';
import { GoButton } from '../../../components/speak/go-button';
import { PlainChoices } from '../../../components/speak/plain-choices';
import { ThreadLine } from '../../../components/time/thread-line';
import { Say } from '../../../components/words/say';
import { Who } from '../../../components/words/who';
import { tell } from '../../../lib/bridge';
import { useRead } from '../../../lib/queries';
import { AppPage } from '../../../telling/app-page';
import { useGuideOnWall } from '../../../telling/guides/guide-on-wall';
import { MarkdownText } from '../../../telling/markdown/markdown';
import { reflectionPlaces } from '../../../telling/reflection-places';

type Props = { readonly guideId: string; readonly section: string | null };

/** One guide, a section at a time, as it is read at a desk and shown on the wall. */
export function GuidePage({ guideId, section }: Props) {
  const { data: guide, error } = useRead('guides.read', { guideId });
  // Once the guide is left, the wall stops showing it.
  useEffect(() => () => void tell('wall.present', { what: null }), []);
  if (error !== null) throw error;
  if (guide === undefined) return null;
  const at = Number(section ?? '1') - 1;
  return <Shown guide={guide} at={guide.sections[at] === undefined ? 0 : at} />;
}

function Shown({ guide, at }: { readonly guide: Guide; readonly at: number }) {
  const [, go] = useLocation();
  const wall = useGuideOnWall(guide.id);
  const { section: onWall } = wall;
  // While it is on the wall, the wall goes where we go.
  useEffect(() => {
    if (onWall !== null && onWall !== at)
      void tell('wall.present', { what: { kind: 'guide', guideId: guide.id, section: at } });
  }, [onWall, at, guide.id]);
  const goTo = (index: number): void => {
    if (guide.sections[index] !== undefined) go(`/guides/${guide.id}/${index + 1}`);
  };
  const turn = (): void => (onWall === null ? wall.put(at) : wall.take());
  const step = (by: 1 | -1) => () => goTo(at + by);
  const all = (): void => go('/guides');
  useKeys({ ArrowRight: step(1), ArrowLeft: step(-1), Escape: all });
  const section = guide.sections[at];
  const next = guide.sections[at + 1];
  if (section === undefined) return null;
  return (
    <AppPage
      at="/reflection"
      about={`guide ${guide.id} ${at}`}
      inside={reflectionPlaces('/guides')}
      keys={[
        [['←', '→'], 'another section'],
        [['F'], onWall === null ? 'on the wall' : 'off the wall'],
        [['Esc'], 'all guides'],
      ]}
      panel={
        <Panel
          label="This guide"
          foot={
            next === undefined ? (
              <GoButton onGo={all}>All guides</GoButton>
            ) : (
              <GoButton onGo={step(1)}>{next.title}</GoButton>
            )
          }
        >
          <PanelTop kicker="Guide">{guide.title}</PanelTop>
          <PanelText soft>{guide.summary}</PanelText>
          <PlainChoices
            label="Sections"
            keys
            choices={guide.sections.map(({ title }, index) => ({ id: String(index), words: title }))}
            chosen={String(at)}
            onChoose={(value) => goTo(Number(value))}
          />
          <SecondaryButton onPress={turn} hint="F">
            {onWall === null ? 'This section on the wall' : 'Off the wall'}
          </SecondaryButton>
        </Panel>
      }
    >
      <Who about={guide.title} wall={`${at + 1} of ${guide.sections.length}`} />
      <Say>{section.title}</Say>
      <ThreadLine />
      <MarkdownText text={section.body} on="guide" />
    </AppPage>
  );
}
