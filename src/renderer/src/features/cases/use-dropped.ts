import { useEffect, useState } from 'react';
import { giveFiles } from '../../bridge/give-files.ts';
import { bridge } from '../../data/client.ts';
import { sayDone } from '../../ui/toast-store.ts';
import { filesOfDrop } from './dropped-files.ts';

/** Imports files and folders that are dropped on the window; true while some are held over it. */
export function useDropped(): boolean {
  const [isOver, setOver] = useState(false);
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
      if (event.dataTransfer) void importDropped(event.dataTransfer);
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

async function importDropped(data: DataTransfer): Promise<void> {
  const files = await filesOfDrop(data);
  if (files.length === 0) {
    sayDone('Nothing in what was dropped can be read as a file');
    return;
  }
  const started = await giveFiles(bridge, files);
  if (!started.ok) sayDone(`${started.problem.what} ${started.problem.next}`);
}
