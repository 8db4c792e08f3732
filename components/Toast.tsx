// A short word over the foot of the surface, read out by screen readers, gone by itself.
import { useEffect } from 'react';

// Long enough to read ten characters twice; nothing is lost when it goes.
const GONE_AFTER_MS = 2_500;

export function Toast({ text, onDone }: { text: string; onDone(): void }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new text starts the time anew, a new callback does not
  useEffect(() => {
    if (text === '') return;
    const timer = setTimeout(onDone, GONE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className="toast" role="status">
      {text}
    </p>
  );
}
