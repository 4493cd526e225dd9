import type { ReportMaterial } from '../../../shared/contract/reports';
import { type ChartId, isChartId } from '../../../shared/domain/measures/all-measures';
import { type Composition, firstComposition, spans } from '../../../shared/domain/reports/composition';

/** What a report can be made of, what was chosen of it, and how to choose otherwise. */
export type ComposingProps = {
  readonly material: ReportMaterial;
  readonly composition: Composition;
  readonly onChange: (part: Partial<Composition>) => void;
};

/** What each chart's team aims at. */
export type Targets = ReadonlyMap<ChartId, number | null>;

type Fields = Readonly<Record<string, unknown>>;

function isFields(json: unknown): json is Fields {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function textsIn(value: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [];
  return all.filter((each) => typeof each === 'string');
}

/** The choices that were kept last; null where they are nothing this form has written. */
export function parseComposition(json: unknown): Composition | null {
  if (!isFields(json)) return null;
  const text = (name: 'title' | 'introduction' | 'from' | 'to'): string => {
    const value = json[name];
    return typeof value === 'string' ? value : firstComposition[name];
  };
  return {
    ...{ title: text('title'), introduction: text('introduction'), from: text('from'), to: text('to') },
    span: spans.find((span) => span === json.span) ?? firstComposition.span,
    chartIds: textsIn(json.chartIds).filter(isChartId),
    storyIds: textsIn(json.storyIds),
    noticed: json.noticed === true,
    figures: json.figures === true,
  };
}
