import { useEffect, useRef, useState } from 'react';

/** A text that changes many times a second, at a pace at which a screen reader can say it. Milliseconds. */
export function useCalmText(text: string, pace = 3000): string {
  const [said, setSaid] = useState(text);
  const lastAt = useRef(0);
  useEffect(() => {
    const wait = Math.max(0, lastAt.current + pace - Date.now());
    const timer = setTimeout(() => {
      lastAt.current = Date.now();
      setSaid(text);
    }, wait);
    return () => clearTimeout(timer);
  }, [text, pace]);
  return said;
}
