import type { ReactNode } from 'react';
import css from './setting-sentence.module.css';

export type SentencePart = ReactNode | { readonly setting: string; readonly words: string };

type Props = {
  readonly parts: readonly SentencePart[];
  /** The setting that is being changed in the panel. */
  readonly at: string | null;
  readonly onChoose: (setting: string) => void;
};

function isSetting(part: SentencePart): part is { readonly setting: string; readonly words: string } {
  return typeof part === 'object' && part !== null && 'setting' in part;
}

/** What the team has agreed, as a sentence; each underlined part is a setting, changed in the panel. */
export function SettingSentence({ parts, at, onChoose }: Props) {
  return (
    <p className={css.sentence}>
      {parts.map((part) =>
        isSetting(part) ? (
          <button
            type="button"
            key={part.setting}
            className={css.value}
            aria-pressed={part.setting === at}
            onClick={() => onChoose(part.setting)}
          >
            {part.words}
          </button>
        ) : (
          part
        ),
      )}
    </p>
  );
}
