import { type RefObject, useRef, useState } from 'react';
import { type ChartId, chartNamed, isChartId } from '../../../shared/domain/measures/all-measures';
import type { Composition } from '../../../shared/domain/reports/composition';
import type { Report } from '../../../shared/domain/reports/report-document';
import { DrawnScene } from '../../components/charts/drawn-scene';
import { asPng, type Scene } from '../../components/charts/scene';
import { PrintedDocument, painted } from '../../telling/documents/printed-document';
import { useSaySaved } from '../../telling/documents/use-say-saved';
import { useDoing } from '../../telling/use-doing';
import { scenesOf } from './report-sheets';

type As = 'pdf' | 'docx';

/** A picture is drawn finer than a screen shows it, so that it can be printed. */
const pngScale = 2;

/** What was laid out hidden is drawn with the next frames: Recharts takes in lines and scales with the first of them. */
async function drawn(): Promise<void> {
  await painted();
  await painted();
}

function inputOf(composition: Composition) {
  const { chartIds, storyIds, ...same } = composition;
  return { ...same, chartIds: [...chartIds], storyIds: [...storyIds] };
}

/** Makes a report a file: its charts are taken apart where they are laid out, and set in it. */
export function useSaveReport(composition: Composition, report: Report | null) {
  const [printing, setPrinting] = useState<ReadonlyMap<ChartId, Scene> | null>(null);
  const [drawing, setDrawing] = useState(false);
  const sheets: RefObject<HTMLDivElement | null> = useRef(null);
  const saving = useDoing('reports.save-as');
  const saySaved = useSaySaved();
  const busy = drawing || saving.busy;
  const save = async (as: As): Promise<void> => {
    if (busy || report === null) return;
    setDrawing(true);
    try {
      await drawn();
      if (sheets.current === null) throw new Error('The charts of the report are not drawn.');
      const scenes = scenesOf(sheets.current);
      if (as === 'pdf') {
        setPrinting(scenes);
        await painted();
      }
      const pictures =
        as === 'docx'
          ? [...scenes].map(([chartId, scene]) => ({ chartId, png: asPng(scene, pngScale) }))
          : [];
      const saved = await saving.run({ composition: inputOf(composition), as, pictures });
      if (saved !== null) saySaved(saved);
    } finally {
      setDrawing(false);
      setPrinting(null);
    }
  };
  const draw = (name: string) => {
    const scene = isChartId(name) ? printing?.get(name) : undefined;
    if (scene === undefined || !isChartId(name)) return null;
    return <DrawnScene scene={scene} label={chartNamed(name).name} />;
  };
  return {
    ...{ sheets, busy, refused: saving.refused, save },
    printed:
      printing === null || report === null ? null : (
        <PrintedDocument document={report.document} draw={draw} />
      ),
  };
}
