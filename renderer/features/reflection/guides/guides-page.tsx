import { useDeferredValue, useState } from 'react';
import { useLocation } from 'wouter';
import { sayCount, startSentence } from '../../../../shared/domain/text';
import { Panel, PanelText, PanelTop } from '../../../components/frame/panel';
import { Finder } from '../../../components/lists/filter-tabs';
import { SearchBox } from '../../../components/lists/search-box';
import { type ToldRow, ToldRows } from '../../../components/lists/told-rows';
import { MatchedWords } from '../../../components/over/matched-words';
import { GoButton } from '../../../components/speak/go-button';
import { PlainChoices } from '../../../components/speak/plain-choices';
import { Empty } from '../../../components/words/empty';
import { Say } from '../../../components/words/say';
import { useRead } from '../../../lib/queries';
import { useLastRead } from '../../../lib/use-last-read';
import { AppPage } from '../../../telling/app-page';
import { reflectionPlaces } from '../../../telling/reflection-places';

/** The guides, found by any words in them; each is a few minutes of reading. */
export function GuidesPage() {
  const [, go] = useLocation();
  const [find, setFind] = useState('');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const { data: guides, error } = useRead('guides.list', {});
  const rows = useGuideRows(find.trim());
  if (error !== null) throw error;
  if (guides === undefined) return null;
  const chosen = rows.find(({ id }) => id === chosenId) ?? rows[0];
  const open = (id: string): void => go(`/guides/${id}`);
  const guide = guides.find(({ id }) => id === chosen?.id.split('/')[0]);
  return (
    <AppPage
      at="/reflection"
      about="guides"
      inside={reflectionPlaces('/guides')}
      keys={[
        [['/'], 'find'],
        [['↑', '↓'], 'move'],
        [['Enter'], 'open'],
      ]}
      panel={
        guide === undefined || chosen === undefined ? (
          <Panel label="A guide" />
        ) : (
          <Panel
            label="The chosen guide"
            foot={
              <GoButton onGo={() => open(chosen.id)}>
                {chosen.id.includes('/') ? 'Read it there' : 'Read it'}
              </GoButton>
            }
          >
            <PanelTop kicker="Guide">{guide.title}</PanelTop>
            <PanelText>{guide.summary}</PanelText>
            <PlainChoices
              label="Sections"
              choices={guide.sections.map((title, index) => ({
                id: `${guide.id}/${index + 1}`,
                words: title,
              }))}
              chosen={chosen.id}
              onChoose={open}
            />
          </Panel>
        )
      }
    >
      <Say size="one">{startSentence(sayCount(guides.length, 'guide'))}, for when we are not sure.</Say>
      <Finder>
        <SearchBox
          label="Find in guides"
          value={find}
          onChange={setFind}
          onEnter={() => chosen !== undefined && open(chosen.id)}
        />
      </Finder>
      {rows.length === 0 ? (
        <Empty title={`Nothing by “${find}”.`}>
          All the words are looked for within one section of a guide. Fewer words find more.
        </Empty>
      ) : (
        <ToldRows
          label="Guides"
          rows={rows}
          chosen={chosen?.id ?? null}
          onChoose={setChosenId}
          onOpen={open}
        />
      )}
    </AppPage>
  );
}

/** All guides; or where words are looked for, each section that says them, with the line. */
function useGuideRows(find: string): readonly ToldRow[] {
  const words = useDeferredValue(find);
  const guides = useRead('guides.list', {}).data ?? [];
  // Nothing is looked for by nothing; a word that no guide says stands in for it.
  const hits = useLastRead('guides.find', { words: words === '' ? '-' : words }) ?? [];
  if (find === '')
    return guides.map(({ id, title, summary, sections }) => ({
      ...{ id, title, words: summary },
      end: `${sections.length} sections`,
    }));
  return hits.flatMap(({ guideId, section, line }) => {
    const guide = guides.find(({ id }) => id === guideId);
    if (guide === undefined) return [];
    return [
      {
        id: `${guideId}/${section + 1}`,
        title: <MatchedWords words={guide.sections[section] ?? guide.title} query={find} />,
        words: <MatchedWords words={line} query={find} />,
        end: guide.title,
      },
    ];
  });
}
