import { useEffect, useRef, useState } from 'react';

/** Takes a file that is dropped anywhere on the page. Gives whether one is held over it. */
export function useDrop(take: (file: File) => void): boolean {
  const [held, setHeld] = useState(false);
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const over = (event: DragEvent) => {
      event.preventDefault();
      setHeld(true);
    };
    // Only the page's own edge has nothing on its other side.
    const left = (event: DragEvent) => {
      if (event.relatedTarget === null) setHeld(false);
    };
    const dropped = (event: DragEvent) => {
      event.preventDefault();
      setHeld(false);
      const file = event.dataTransfer?.files[0];
      if (file) latest.current(file);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', left);
    window.addEventListener('drop', dropped);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', left);
      window.removeEventListener('drop', dropped);
    };
  }, []);
  return held;
}
