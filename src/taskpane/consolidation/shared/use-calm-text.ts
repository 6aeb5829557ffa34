import { useEffect, useRef, useState } from 'react';

/** Milliseconds between two texts. */
const PACE = 3000;

/** A text that changes many times a second, at a pace at which a screen reader can say it. */
export function useCalmText(text: string): string {
  const [said, setSaid] = useState(text);
  const lastAt = useRef(0);
  useEffect(() => {
    const wait = Math.max(0, lastAt.current + PACE - Date.now());
    const timer = setTimeout(() => {
      lastAt.current = Date.now();
      setSaid(text);
    }, wait);
    return () => clearTimeout(timer);
  }, [text]);
  return said;
}
