import { useRef, useState } from 'react';
import { useScrolls } from '../../components/frame/use-scrolls';
import { useKeys } from '../../components/keys/use-keys';
import { Sign } from '../../components/marks/sign';
import { LinkButton } from '../../components/speak/buttons';
import { useDevice } from '../../lib/use-device';
import type { Pasted } from './earlier-weeks-paste';
import css from './earlier-weeks-pasted.module.css';
import { sayPlaced, wordNotPlaced } from './earlier-weeks-words';

type Ways = { readonly onTakeBack: () => void; readonly onDismiss: () => void };

/** As many as leave room for the weeks below them. */
const fewLines = 3;

/** What became of a paste: what could not be placed, line by line, and a way back. */
export function WhatWasPasted({ pasted, ...ways }: Ways & { readonly pasted: Pasted | null }) {
  return (
    <div className={css.pasted}>
      {/* There before there is anything to say, so that it is said. */}
      <p className={css.said} role="status">
        {pasted !== null && sayPlaced(pasted)}
      </p>
      {pasted !== null && <Lines pasted={pasted} {...ways} />}
    </div>
  );
}

function Lines({ pasted, onTakeBack, onDismiss }: Ways & { readonly pasted: Pasted }) {
  const { today } = useDevice();
  const [all, setAll] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const scrolls = useScrolls(scroller);
  const { texts, notPlaced } = pasted;
  const somePlaced = Object.keys(texts).length > 0;
  // Before anything that was kept: it is the last thing that was done.
  useKeys(somePlaced ? { 'Ctrl+z': onTakeBack } : {});
  const lines = notPlaced.slice(0, all ? undefined : fewLines).map((line) => wordNotPlaced(line, today));
  return (
    <>
      <div className={css.lines} ref={scroller} tabIndex={scrolls ? 0 : undefined}>
        <ul>
          {lines.map(({ line, why }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its place
            <li key={at}>
              <Sign name="flag" />
              <span>
                <b dir="auto">{line}</b> {why}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <p className={css.ways}>
        {notPlaced.length > fewLines && (
          <LinkButton onPress={() => setAll(!all)}>
            {all ? 'Fewer lines' : `All ${notPlaced.length} lines`}
          </LinkButton>
        )}
        {somePlaced && (
          <span>
            <LinkButton onPress={onTakeBack}>Take the paste back</LinkButton> <kbd>Ctrl Z</kbd>
          </span>
        )}
        <LinkButton onPress={onDismiss}>Close this</LinkButton>
      </p>
    </>
  );
}
