import { useEffect, useState } from 'react';

/**
 * What is typed between the key that opens the palette and the palette being there: a hand that is quicker than the
 * screen loses no letter, and no letter lands in the field below.
 */
export function useTypedEarly(opening: boolean): string {
  const [typed, setTyped] = useState('');
  useEffect(() => {
    if (!opening) return undefined;
    const hold = (event: KeyboardEvent): void => {
      if (event.target instanceof Element && event.target.closest('[role=dialog]') !== null) return;
      if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      setTyped((before) => before + event.key);
    };
    window.addEventListener('keydown', hold, true);
    return () => {
      window.removeEventListener('keydown', hold, true);
      setTyped('');
    };
  }, [opening]);
  return typed;
}
