import type { ReactElement } from 'react';
import type { LibraryFolder } from '../../../../shared/contract/library.ts';
import { call, shellKind } from '../../data/client.ts';
import { useAct } from '../../data/use-act.ts';
import { Button } from '../../ui/button.tsx';
import { ProblemBox } from '../../ui/problem-box.tsx';

/** Where a new library is kept: Caselight's own folder, or one that the person chooses in the system's dialog. */
export function LibraryPlace({
  folder,
  onChosen,
}: {
  /** Null for the usual place. */
  readonly folder: LibraryFolder | null;
  readonly onChosen: (folder: LibraryFolder) => void;
}): ReactElement {
  const choose = useAct(async () => {
    const chosen = await call('chooseLibraryFolder', {});
    if (chosen.folder) onChosen(chosen.folder);
  });
  if (shellKind === 'browser') {
    return (
      <p className="small quiet prose">
        It is kept in Caselight’s own folder on this computer. To keep one elsewhere, make it with{' '}
        <span className="nowrap">caselight --library</span> followed by a file, and init; then start
        Caselight with that file.
      </p>
    );
  }
  return (
    <div className="prose">
      {choose.problem && <ProblemBox problem={choose.problem} />}
      <p className="small quiet" role="status">
        {folder === null
          ? 'It is kept in Caselight’s own folder on this computer.'
          : `It is kept in the folder “${folder.name}”.`}
      </p>
      {folder?.warning && <p className="note">{folder.warning}</p>}
      <Button isSmall isBusy={choose.isBusy} onClick={() => void choose.run()}>
        Choose another place
      </Button>
    </div>
  );
}
