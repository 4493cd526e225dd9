import 'react';

/* Custom properties are how a component hands its stylesheet a value: style={{ '--tracks': '2fr 1fr' }}. */
declare module 'react' {
  interface CSSProperties {
    readonly [name: `--${string}`]: string | number | undefined;
  }
}
