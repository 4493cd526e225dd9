import { useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { ChartView } from '../../../shared/contract/measures';
import { chartNamed } from '../../../shared/domain/measures/all-measures';
import type { Reader } from '../../../shared/domain/measures/for-reader';
import {
  chartsOfPage,
  type DataPageId,
  isDataPageId,
  pageOfChart,
} from '../../../shared/domain/measures/pages';
import { asPng, asSvg, sceneOf } from '../../components/charts/scene';
import { Panel, PanelText, PanelTop } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { type Choice, Choices } from '../../components/speak/choices';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { useRead } from '../../lib/queries';
import { useSaySaved } from '../../telling/documents/use-say-saved';
import { useDoing } from '../../telling/use-doing';
import { PrintedPage } from './printed-page';
import type { Scope } from './scope';
import css from './take-out-panel.module.css';
import { TakenChart } from './taken-chart';

type As = 'png' | 'svg' | 'csv' | 'pdf';

type Props = { readonly chart: ChartView; readonly scope: Scope; readonly onBack: () => void };

const readers: readonly Choice<Reader>[] = [
  { value: 'team', label: 'Our team' },
  {
    value: 'outside',
    label: 'Somebody outside the team',
    sentence:
      'Weeks of fewer than five are left out, also of what is usual, and so are counts behind a percentage.',
  },
];

const kinds: readonly Choice<As>[] = [
  { value: 'png', label: 'A picture of this chart (PNG)' },
  { value: 'svg', label: 'A picture that can be scaled (SVG)' },
  { value: 'csv', label: 'Its figures (CSV)' },
  { value: 'pdf', label: 'All charts of this question (PDF)' },
];

/** A picture is drawn finer than a screen shows it, so that it can be printed. */
const pngScale = 2;

function pageIdOf(chart: ChartView): DataPageId {
  const { id } = pageOfChart(chart.chartId);
  if (!isDataPageId(id)) throw new Error(`There is no page ${id}.`);
  return id;
}

/**
 * The hidden sheet is drawn anew for another reader at once, but for its line and scale: Recharts takes those in with the
 * next frame, and draws them in the one after it.
 */
async function drawn(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** A chart, its figures or the whole page as a file; for readers outside the team without small numbers. */
export function TakeOutPanel({ chart, scope, onBack }: Props) {
  const [reader, setReader] = useState<Reader>('team');
  const [as, setAs] = useState<As>('png');
  const sheet = useRef<HTMLDivElement>(null);
  const saving = useDoing('measures.take-out');
  const [drawing, setDrawing] = useState(false);
  const saySaved = useSaySaved();
  const pageId = pageIdOf(chart);
  const page = useRead('measures.page', { pageId, scope }).data;
  const shown = chartsOfPage(pageOfChart(chart.chartId));
  const allTeams = scope === 'team' ? null : (page?.teams ?? null);
  // What is chosen stays so until the file is there: else it could be drawn for one reader and recorded for another.
  const busy = drawing || saving.busy;
  const input = () => {
    if (as === 'pdf') return { as, pageId, reader, scope };
    if (as === 'csv') return { as, chartId: chart.chartId, reader, scope };
    if (sheet.current === null) throw new Error('The chart to be saved is not drawn.');
    const scene = sceneOf(sheet.current);
    const picture = as === 'svg' ? asSvg(scene, chartNamed(chart.chartId).name) : asPng(scene, pngScale);
    return { as, chartId: chart.chartId, reader, scope, picture };
  };
  const save = async (): Promise<void> => {
    setDrawing(true);
    try {
      await drawn();
      const saved = await saving.run(input());
      if (saved === null) return;
      saySaved(saved);
      onBack();
    } finally {
      setDrawing(false);
    }
  };
  return (
    <Panel
      label="Save as a file"
      many
      foot={
        <>
          {saving.refused !== null && <Refusal>{saving.refused}</Refusal>}
          <GoButton onGo={() => void save()} busy={busy || page === undefined}>
            {busy ? 'Choosing where to …' : 'Choose where to'}
          </GoButton>
          <Safe>That it was saved, and for whom, stays in the trail.</Safe>
          <LinkButton onPress={onBack} disabled={busy}>
            Back to what we notice
          </LinkButton>
        </>
      }
    >
      <PanelTop kicker="Save as a file">What, and for whom?</PanelTop>
      <Choices
        label="Who reads it?"
        keys={false}
        choices={readers.map((choice) => ({ ...choice, disabled: busy }))}
        value={reader}
        onChange={setReader}
      />
      <Choices
        label="As what?"
        keys={false}
        shape="tight"
        choices={kinds.map((choice) => ({ ...choice, disabled: busy }))}
        value={as}
        onChange={setAs}
      />
      <PanelText soft>Nothing is sent anywhere: it becomes a file where you say.</PanelText>
      {createPortal(
        <>
          <div className={css.aside} aria-hidden="true">
            <TakenChart chart={chart} reader={reader} allTeams={allTeams} ref={sheet} />
          </div>
          {as === 'pdf' && page !== undefined && (
            <PrintedPage
              question={pageOfChart(chart.chartId).question}
              charts={page.charts.filter(({ chartId }) => shown.includes(chartId))}
              reader={reader}
              allTeams={allTeams}
            />
          )}
        </>,
        document.body,
      )}
    </Panel>
  );
}
