import type { ReactNode } from 'react';
import css from './sign.module.css';

// Drawn in place rather than as mask images: the content security policy allows no data: addresses.
const stroke = (width: number) =>
  ({
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: width,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  }) as const;
const ring = <circle cx="10" cy="10" r="7.5" {...stroke(2.4)} />;

const pictures = {
  flag: (
    <path
      fillRule="evenodd"
      d="M8.6 1.9a1.6 1.6 0 0 1 2.8 0l8.2 14.6A1.6 1.6 0 0 1 18.2 19H1.8A1.6 1.6 0 0 1 .4 16.5zM8.9 6.5v6h2.2v-6zM10 14a1.4 1.4 0 1 0 0 2.8 1.4 1.4 0 0 0 0-2.8z"
    />
  ),
  tick: <path d="M3 10.5l4.8 5L17 5" {...stroke(3.2)} />,
  arrow: <path d="M2 10h15M11 4l6 6-6 6" {...stroke(2.6)} />,
  open: ring,
  half: (
    <>
      {ring}
      <path d="M10 2.5a7.5 7.5 0 0 0 0 15z" />
    </>
  ),
  full: <circle cx="10" cy="10" r="8.7" />,
  dots: (
    <>
      <circle cx="4" cy="10" r="1.8" />
      <circle cx="10" cy="10" r="1.8" />
      <circle cx="16" cy="10" r="1.8" />
    </>
  ),
  sealed: (
    <path
      fillRule="evenodd"
      d="M2.5 3.5h15A1.5 1.5 0 0 1 19 5v10a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 1 15V5a1.5 1.5 0 0 1 1.5-1.5zM3.6 6.1l6.4 5.3 6.4-5.3-1-1.3-5.4 4.5-5.4-4.5z"
    />
  ),
  bar: <path d="M5 10h10" {...stroke(2.6)} />,
  stopped: <path fillRule="evenodd" d="M6 1h8l5 5v8l-5 5H6l-5-5V6zM5.5 8.5v3h9v-3z" />,
  search: (
    <>
      <circle cx="8.5" cy="8.5" r="6" {...stroke(2.4)} />
      <path d="M13 13l5.5 5.5" {...stroke(2.8)} />
    </>
  ),
  lock: (
    <>
      <rect x="3" y="9" width="14" height="10" rx="1.8" />
      <path d="M6 9V6a4 4 0 0 1 8 0v3" {...stroke(2.4)} />
    </>
  ),
  none: null,
} as const satisfies Readonly<Record<string, ReactNode>>;

export type SignName = keyof typeof pictures;

type Props = {
  readonly name: SignName;
  /** Words for those who cannot see it; leave out where words beside it already say so. */
  readonly label?: string;
};

/** A small sign in the colour of the words beside it. 'none' keeps the place empty. */
export function Sign({ name, label }: Props) {
  if (label === undefined) {
    return (
      <svg className={css.sign} viewBox="0 0 20 20" fill="currentColor" focusable="false" aria-hidden="true">
        {pictures[name]}
      </svg>
    );
  }
  return (
    <svg className={css.sign} viewBox="0 0 20 20" fill="currentColor" focusable="false" role="img">
      <title>{label}</title>
      {pictures[name]}
    </svg>
  );
}
