import { escaped } from '../../../shared/domain/text';
import css from './marked-words.module.css';

type Mark = { readonly words: string; readonly sure: boolean };

type Props = { readonly text: string; readonly marks: readonly Mark[] };

/** Words of a story, a paragraph each, with whatever is to be looked at again marked where it stands. */
export function MarkedWords({ text, marks }: Props) {
  const sure = new Set(marks.filter((mark) => mark.sure).map(({ words }) => words));
  const all = marks.map(({ words }) => words).toSorted((a, b) => b.length - a.length);
  // What stands between is never found within a longer word: `Ann` is not marked in `Annual`.
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${all.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one text, in their order
      <p key={at} className={css.paragraph}>
        {(all.length === 0 ? [paragraph] : paragraph.split(pattern)).map((part, index) =>
          index % 2 === 1 ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts of one paragraph, in their order
            <mark key={index} className={css.mark} data-sure={sure.has(part) || undefined}>
              {part}
            </mark>
          ) : (
            part
          ),
        )}
      </p>
    ));
}
