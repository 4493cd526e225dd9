import { useEffect, useRef, useState } from 'react';

/**
 * What somebody is typing, once they pause: looking through it takes longer than a key press.
 * @param key Another one for other words, however often they are made anew.
 */
export function useSettled<Value>(value: Value, key: string, afterMs = 500): Value {
  const [settled, setSettled] = useState({ value, key });
  const newest = useRef({ value, key });
  newest.current = { value, key };
  useEffect(() => {
    if (key === settled.key) return;
    const timer = window.setTimeout(() => setSettled(newest.current), afterMs);
    return () => window.clearTimeout(timer);
  }, [key, settled.key, afterMs]);
  return settled.value;
}
