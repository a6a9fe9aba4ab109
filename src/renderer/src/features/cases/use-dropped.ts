import { useEffect, useEffectEvent, useState } from 'react';
import { giveFiles } from '../../bridge/give-files.ts';
import { bridge } from '../../data/client.ts';
import { sayDone } from '../../ui/toast-store.ts';
import { filesOfDrop } from './dropped-files.ts';

/**
 * Imports files and folders that are dropped on the window, and tells when an import of them has begun; true while some are
 * held over it.
 */
export function useDropped(onBegun: () => void): boolean {
  const [isOver, setOver] = useState(false);
  const begun = useEffectEvent(onBegun);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer) void importDropped(event.dataTransfer, begun);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}

async function importDropped(data: DataTransfer, begun: () => void): Promise<void> {
  const files = await filesOfDrop(data);
  if (files.length === 0) {
    sayDone('Nothing in what was dropped can be read as a file');
    return;
  }
  const started = await giveFiles(bridge, files);
  if (started.ok) begun();
  else sayDone(`${started.problem.what} ${started.problem.next}`);
}
