import type { Answer } from '../../../shared/contract/answer.ts';
import type { Bridge } from './bridge.ts';

/**
 * Imports files whose bytes this window has. Each is read when the import asks for it, so that no
 * more than a few are in memory.
 */
export async function giveFiles(
  bridge: Bridge,
  files: readonly File[],
): Promise<Answer<{ importId: string | null }>> {
  const early: { importId: string; index: number }[] = [];
  let own: string | null = null;
  const give = async (index: number): Promise<void> => {
    const file = files[index];
    const bytes = await file?.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      () => null,
    );
    if (own !== null) await bridge.giveFile({ importId: own, index, bytes: bytes ?? null });
  };
  // The first file may be wanted before the import's id is known here.
  const stopGiving = bridge.fileWanted((wanted) => {
    if (own === null) early.push(wanted);
    else if (wanted.importId === own) void give(wanted.index);
  });
  const stopListening = bridge.importProgressed(({ importId, status }) => {
    if (importId !== own || status === 'running') return;
    stopGiving();
    stopListening();
  });
  const started = await bridge.importDropped({
    files: files.map((file) => ({ name: nameOf(file), size: file.size })),
  });
  if (started.ok) {
    own = started.value.importId;
    for (const { importId, index } of early) if (importId === own) void give(index);
  } else {
    stopGiving();
    stopListening();
  }
  return started;
}

/** With its folder where a folder was chosen. */
function nameOf(file: File): string {
  return file.webkitRelativePath === '' ? file.name : file.webkitRelativePath;
}
