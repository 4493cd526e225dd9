import type { LocalDate } from '../dates';
import { type AgeBand, ageBand } from './ages';
import { weeklyPence } from './costs';
import { type DateRead, readCouncilDate } from './dates';
import { type Columns, type FieldId, nameOfField } from './fields';
import type { WrongDate } from './refusals';
import {
  type EventOutcome,
  type EventType,
  isAboutCarer,
  readEventType,
  readOutcome,
  readService,
  type Service,
  type TermRead,
} from './terms';

/** One row as it is taken in. `person` and `identity` are hashed before they are written anywhere. */
export interface EventRead {
  readonly person: string;
  /** What makes two rows, of one file or of two, the same event. */
  readonly identity: string;
  readonly type: EventType;
  readonly began: LocalDate;
  readonly ended: LocalDate | null;
  readonly outcome: EventOutcome | null;
  readonly service: Service | null;
  readonly description: string;
  readonly weeklyPence: number | null;
  readonly ageBand: AgeBand;
  readonly periodFrom: LocalDate;
  readonly periodTo: LocalDate;
}

export type LeftOut = 'carer' | 'nobody' | 'no-event';

export type RowRead =
  | { readonly kind: 'event'; readonly event: EventRead }
  | { readonly kind: 'left-out'; readonly why: LeftOut }
  | { readonly kind: 'wrong'; readonly wrong: readonly WrongDate[] };

/** How single cells are read. Whoever reads half a million rows remembers what the same words came to. */
export interface CellReaders {
  readonly date: (text: string) => DateRead;
  readonly eventType: (text: string) => TermRead<EventType>;
  readonly outcome: (text: string) => TermRead<EventOutcome>;
  readonly service: (text: string) => TermRead<Service>;
  readonly isAboutCarer: (text: string) => boolean;
}

export const cellReaders: CellReaders = {
  date: readCouncilDate,
  eventType: readEventType,
  outcome: readOutcome,
  service: readService,
  isAboutCarer,
};

/** Told of each term that was not recognised, for the list of them. */
export type OnUnknown = (field: 'eventType' | 'outcome' | 'serviceType', text: string) => void;

export interface RowToRead {
  readonly line: number;
  readonly cells: readonly string[];
}

/** As many letters of a wrong cell as are shown. */
const shown = 24;
const between = '\u001f';

/** Reads the rows of a file under its headings. */
export class RowReader {
  private readonly columns: Columns;
  private readonly read: CellReaders;
  private readonly onUnknown: OnUnknown;

  constructor(columns: Columns, onUnknown: OnUnknown, read: CellReaders = cellReaders) {
    this.columns = columns;
    this.onUnknown = onUnknown;
    this.read = read;
  }

  row({ line, cells }: RowToRead): RowRead {
    const of = (id: FieldId): string => cells[this.columns[id] ?? -1]?.trim() ?? '';
    const type = this.read.eventType(of('eventType'));
    if (type.term === null) {
      this.onUnknown('eventType', of('eventType'));
      return { kind: 'left-out', why: 'no-event' };
    }
    if (this.read.isAboutCarer(of('clientType'))) return { kind: 'left-out', why: 'carer' };
    const person = of('person');
    if (person === '') return { kind: 'left-out', why: 'nobody' };
    const wrong: WrongDate[] = [];
    const day = (id: FieldId, isNeeded: boolean): LocalDate | null => {
      const read = this.read.date(of(id));
      if (read.kind === 'date') return read.date;
      if (read.kind !== 'none' || isNeeded) wrong.push(this.wrongDate(read.kind, id, line, of(id)));
      return null;
    };
    const [began, ended] = [day('began', true), day('ended', false)];
    const [periodFrom, periodTo] = [day('periodFrom', true), day('periodTo', true)];
    if (wrong.length > 0 || began === null || periodFrom === null || periodTo === null)
      return { kind: 'wrong', wrong };
    const birth = this.read.date(of('birthDate'));
    const isService = type.term === 'service';
    return {
      kind: 'event',
      event: {
        person,
        type: type.term,
        began,
        ended,
        periodFrom,
        periodTo,
        identity: this.identity(type.term, person, began, of),
        outcome: this.term('outcome', of('outcome')),
        service: isService ? this.term('serviceType', of('serviceType')) : null,
        description: of('description'),
        weeklyPence: isService ? weeklyPence(of('unitCost'), of('costFrequency'), of('plannedUnits')) : null,
        ageBand: ageBand(birth.kind === 'date' ? birth.date : null, began),
      },
    };
  }

  private term<Field extends 'outcome' | 'serviceType'>(
    field: Field,
    text: string,
  ): Field extends 'outcome' ? EventOutcome | null : Service | null;
  private term(field: 'outcome' | 'serviceType', text: string): EventOutcome | Service | null {
    const read = field === 'outcome' ? this.read.outcome(text) : this.read.service(text);
    if (read.unknown) this.onUnknown(field, text);
    return read.term;
  }

  /**
   * The same person, type, reference and first day are the same event, in whichever file it stands. Where a council
   * writes no reference, what the national code puts together (STS001): route for a request; service type, component and
   * delivery for a service.
   */
  private identity(type: EventType, person: string, began: LocalDate, of: (id: FieldId) => string): string {
    const reference = of('reference');
    const others =
      reference !== '' ? [reference] : [of('route'), of('serviceType'), of('component'), of('delivery')];
    return [type, person, began, ...others].join(between);
  }

  private wrongDate(
    read: 'none' | 'unreadable' | 'too-early',
    id: FieldId,
    line: number,
    found: string,
  ): WrongDate {
    const kinds = {
      none: 'date-missing',
      unreadable: 'date-unreadable',
      'too-early': 'date-too-early',
    } as const;
    const field = (this.columns[id] ?? 0) + 1;
    return { kind: kinds[read], line, field, name: nameOfField(id), found: found.slice(0, shown) };
  }
}
