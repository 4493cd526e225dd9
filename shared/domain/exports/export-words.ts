import type { Export, ExportForm, ExportKind } from './export';

const kinds: Readonly<Record<ExportKind, string>> = {
  minutes: 'Minutes of a huddle',
  'case-note': 'Case note',
  'plan-to-keep': 'C2 plan, for the person to keep',
  report: 'Report',
  'story-of-change': 'Story of change',
  everything: 'All of the team’s data',
  chart: 'Chart or its figures',
  'learning-record': 'Record of their own learning',
  invitation: 'Day of a reflective session',
};

const forms: Readonly<Record<ExportForm, string>> = {
  pdf: 'PDF',
  docx: 'Word',
  csv: 'figures (CSV)',
  svg: 'picture (SVG)',
  png: 'picture (PNG)',
  ics: 'calendar entry',
  zip: 'zip file',
  file: 'file',
  clipboard: 'plain text, pasted',
};

export function wordExportKind(kind: ExportKind): string {
  return kinds[kind];
}

export function wordExportForm(form: ExportForm): string {
  return forms[form];
}

/** For readers outside the team, or for the team itself. */
export function wordExportReader({ outside }: Pick<Export, 'outside'>): string {
  return outside ? 'outside the team' : 'our team';
}
