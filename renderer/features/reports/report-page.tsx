import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { ReportMaterial } from '../../../shared/contract/reports';
import { isChartId } from '../../../shared/domain/measures/all-measures';
import { wordRefusal } from '../../../shared/domain/refusal-words';
import { type Composition, firstComposition } from '../../../shared/domain/reports/composition';
import { composeReport } from '../../../shared/domain/reports/report-document';
import { useKeys } from '../../components/keys/use-keys';
import { Empty } from '../../components/words/empty';
import { Say } from '../../components/words/say';
import { Who } from '../../components/words/who';
import { useRead } from '../../lib/queries';
import { useDevice } from '../../lib/use-device';
import { useDraft } from '../../lib/use-draft';
import { AppPage } from '../../telling/app-page';
import { DocumentBlocks } from '../../telling/documents/document-blocks';
import { outPlaces } from '../../telling/out-places';
import { ReportChart } from './report-chart';
import { parseComposition } from './report-choices';
import css from './report-page.module.css';
import { ReportPanel } from './report-panel';

/** A report for readers outside the team: chosen and written in the panel, read on paper as it will be. */
export function ReportPage() {
  const { actingMemberId } = useDevice();
  const { data: material, error } = useRead('reports.material', {});
  // Each member's own choices: the last they put together is there again.
  const kept = useDraft<Composition>(
    `report/${actingMemberId ?? 'nobody'}`,
    parseComposition,
    firstComposition,
  );
  if (error !== null) throw error;
  if (material === undefined || kept.body === null) return null;
  return <ComposedReport material={material} composition={kept.body} onChange={kept.change} />;
}

type Props = {
  readonly material: ReportMaterial;
  readonly composition: Composition;
  readonly onChange: (composition: Composition) => void;
};

function ComposedReport({ material, composition, onChange }: Props) {
  const [, go] = useLocation();
  const { today } = useDevice();
  const back = (): void => go('/data');
  useKeys({ Escape: back });
  // A story that may not be told any more is not chosen any more either.
  const mayBeTold = new Set(material.stories.map(({ id }) => id));
  const chosen = { ...composition, storyIds: composition.storyIds.filter((id) => mayBeTold.has(id)) };
  const composed = composeReport(chosen, material);
  const targets = useMemo(
    () => new Map(material.charts.map(({ chartId, target }) => [chartId, target])),
    [material],
  );
  const report = composed.ok ? composed.value : null;
  const draw = (name: string) => {
    const chart = isChartId(name) ? report?.charts.get(name) : undefined;
    if (chart === undefined || !isChartId(name)) return null;
    return <ReportChart chart={chart} target={targets.get(name) ?? null} />;
  };
  return (
    <AppPage
      at="/data"
      about="report"
      inside={outPlaces('report')}
      keys={[
        [['Ctrl', 'Enter'], 'save it'],
        [['Esc'], 'our questions'],
      ]}
      panel={
        <ReportPanel
          material={material}
          composition={chosen}
          report={report}
          targets={targets}
          onChange={(part) => onChange({ ...chosen, ...part })}
        />
      }
    >
      <Who about="A report for readers outside the team" wall="As it will be read" />
      {report === null ? (
        <>
          <Say size="one">A report.</Say>
          <Empty title="There is nothing to read yet.">
            {composed.ok ? '' : wordRefusal(composed.refusal, { today })}
          </Empty>
        </>
      ) : (
        <div className={css.preview}>
          <DocumentBlocks document={report.document} draw={draw} />
        </div>
      )}
    </AppPage>
  );
}
