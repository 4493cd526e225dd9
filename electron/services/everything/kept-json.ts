import { z } from 'zod';
import { parseCarer } from '../../store/c3-proposals/carer-json';
import type { TableOfEverything } from '../../store/everything/tables-of-everything';
import type { Database } from '../../store/tables/database';
import { parseConsideration, parsePositions, parsePresent } from '../c3-proposals/decision-json';
import { parseMinutes } from '../minutes/kept-minutes';
import { parseLines, parseThemes } from '../reflection/session-json';
import { packOf } from '../reflection/stored-pack';

type Parse = (json: string) => unknown;
type JsonColumns = {
  readonly [Table in TableOfEverything]?: { readonly [Column in keyof Database[Table]]?: Parse };
};

const changedColumns = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
const parseChanged: Parse = (json) => changedColumns.parse(JSON.parse(json));

/** Columns that hold one JSON value each, by what reads them: it throws where it could not be shown later either. */
export const keptJson: JsonColumns = {
  conversations: { listenedTo: parseLines },
  c3_proposals: { carer: parseCarer },
  c3_decisions: { present: parsePresent, positions: parsePositions, consideration: parseConsideration },
  minutes: { body: parseMinutes },
  sessions: { themes: parseThemes, learning: parseLines, beforehand: parseLines, watchFor: parseLines },
  learning_points: { themes: parseThemes },
  team_packs: { pack: (pack) => packOf({ pack }) },
  audit_changes: { before: parseChanged, after: parseChanged },
};
