import type { Speaks } from '../../../../shared/domain/reflection/pack';
import { wordSpeaks } from '../../../../shared/domain/reflection/speaks-words';
import css from './steps-in-time.module.css';

type Step = {
  readonly title: string;
  readonly minutes: number;
  readonly speaks: Speaks;
  readonly prompt: string;
};

/** The steps of a session as wide as they are long, so that one sees where its time goes. */
export function StepsInTime({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <ol className={css.steps} aria-label="How it goes">
      {steps.map(({ title, minutes, speaks, prompt }) => (
        <li key={`${title} ${prompt}`} data-speaks={speaks}>
          <span
            className={css.minutes}
            aria-hidden="true"
            style={{ width: `${Math.min(100, minutes * 4)}%` }}
          />
          <b>{minutes} min</b>
          <span className={css.title} dir="auto">
            {title}
          </span>
          <span className={css.prompt} dir="auto">
            {prompt} <small>{wordSpeaks(speaks)}</small>
          </span>
        </li>
      ))}
    </ol>
  );
}
