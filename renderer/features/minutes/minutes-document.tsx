import type { Minutes, MinutesSection } from '../../../shared/contract/minutes';
import { localDateOf } from '../../../shared/domain/dates';
import { sayDate, sayLongDay, sayTimeOf } from '../../../shared/domain/dates-said';
import { sayRecordStood, termOf } from '../../../shared/domain/minutes/minutes-document';
import { startSentence } from '../../../shared/domain/text';
import { ConversationMark } from '../../components/marks/conversation-mark';
import { ThreadMark } from '../../components/thread/thread-mark';
import { Say } from '../../components/words/say';
import { Text } from '../../components/words/text';
import { Who } from '../../components/words/who';
import { useRead } from '../../lib/queries';
import { useDevice } from '../../lib/use-device';
import css from './minutes-document.module.css';

/** One huddle's minutes as a document on the thread, and what was added to them since. */
export function MinutesDocument({ huddleId }: { readonly huddleId: string }) {
  const { today } = useDevice();
  const { data, error } = useRead('minutes.read', { huddleId });
  if (error !== null) throw error;
  if (data === undefined) return null;
  const { minutes, amendments } = data;
  const times = `${sayTimeOf(minutes.startedAt)} to ${sayTimeOf(minutes.closedAt)}`;
  return (
    <>
      <Who about={`${minutes.teamName} · ${times} · closed by ${minutes.closedBy}`} />
      <Say>{startSentence(sayLongDay(minutes.on, today))}</Say>
      <Present minutes={minutes} />
      <ol className={css.doc}>
        {minutes.sections.map((section, index) => (
          <Section
            key={`${section.heading} ${section.kind}`}
            section={section}
            first={index === 0}
            last={index === minutes.sections.length - 1 && amendments.length === 0}
          />
        ))}
        {amendments.map((amendment, index) => (
          <li key={amendment.id} className={css.amendment}>
            <span className={css.at}>
              <i className={css.knot} />
              {index === amendments.length - 1 && <ThreadMark order={102} className={css.point} />}
            </span>
            <div>
              <h2>
                Added on {sayDate(localDateOf(amendment.at), today)} <span>by {amendment.by}</span>
              </h2>
              <p dir="auto">{amendment.words}</p>
            </div>
          </li>
        ))}
      </ol>
      {minutes.mark !== undefined && (
        <Text soft small>
          {sayRecordStood(minutes.mark)}
        </Text>
      )}
    </>
  );
}

function Present({ minutes }: { readonly minutes: Minutes }) {
  const groups = [
    ['Here', minutes.here],
    ['Observing', minutes.observing],
    ['Away', minutes.away],
  ] as const;
  return (
    <p className={css.present}>
      {groups
        .filter(([, names]) => names.length > 0)
        .map(([title, names]) => (
          <span key={title}>
            <b>{title}:</b> {names.join(', ')}.{' '}
          </span>
        ))}
    </p>
  );
}

type SectionProps = { readonly section: MinutesSection; readonly first: boolean; readonly last: boolean };

function Section({ section, first, last }: SectionProps) {
  return (
    <li>
      <span className={css.at}>
        {section.mark === null ? (
          <i className={css.dot} />
        ) : (
          <ConversationMark kind={section.mark} size="small" />
        )}
        {first && <ThreadMark order={100} turn="hv" className={css.point} />}
        {last && <ThreadMark order={102} className={css.point} />}
      </span>
      <div>
        <h2 dir="auto">{section.heading}</h2>
        {section.paragraphs.map((paragraph) => (
          <p key={paragraph} dir="auto">
            <Paragraph words={paragraph} named={section.kind === 'c2-plan'} />
          </p>
        ))}
      </div>
    </li>
  );
}

/** In a section about several people, each paragraph begins with whom it is about and what was decided. */
function Paragraph({ words, named }: { readonly words: string; readonly named: boolean }) {
  const found = named ? termOf(words) : null;
  if (found === null) return words;
  return (
    <>
      <b>{found.term}:</b> {found.rest}
    </>
  );
}
