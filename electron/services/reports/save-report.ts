import type { ParsedInput } from '../../../shared/contract';
import type { Taken } from '../../../shared/contract/exports';
import { type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { namedIn } from '../../../shared/domain/reports/named-in';
import { composeReport } from '../../../shared/domain/reports/report-document';
import { type Acting, byMember } from '../acting';
import type { FileToSave } from '../device/file-to-save';
import { takeFileOut } from '../exports/take-file-out';
import { storyWithheld } from '../stories/story-withheld';
import { storyToTell, type Ways } from '../stories/take-story-out';
import { readReportMaterial } from './report-material';

/** Saves a report as a file, where somebody says. It is put together anew: what is in it is what may leave today. */
export async function saveReportAs(
  acting: Acting,
  { composition, as, pictures }: ParsedInput<'reports.save-as'>,
  { save, toWord }: Ways,
): Promise<Outcome<Taken | null, Refusal>> {
  if (!byMember(acting)) return refuse({ kind: 'nobody-acting' });
  const { store, teamId, today } = acting;
  for (const storyId of composition.storyIds) {
    const story = await storyToTell(acting, storyId);
    if (!story.ok) return story;
  }
  const withheld = await storyWithheld(store.db, teamId, null);
  const words = namedIn([composition.title, composition.introduction], withheld);
  if (words.length > 0) return refuse({ kind: 'report-names-somebody', words });
  const material = await readReportMaterial(acting);
  if (!material.ok) return material;
  const report = composeReport(composition, material.value);
  if (!report.ok) return report;
  const { document } = report.value;
  const drawn = Object.fromEntries(pictures.map(({ chartId, png }) => [chartId, png]));
  const file: FileToSave = {
    name: `${document.title}, ${today}`,
    extension: as,
    content: as === 'pdf' ? { kind: 'printed' } : { kind: 'base64', data: await toWord(document, drawn) },
  };
  const entry = {
    verb: 'reports.taken-out',
    topic: 'reports',
    subjectId: teamId,
    personId: null,
    huddleId: null,
  } as const;
  return takeFileOut(acting, file, { kind: 'report', outside: true, entry }, save);
}
