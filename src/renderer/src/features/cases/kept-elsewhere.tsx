import type { ReactElement } from 'react';
import type { OutputOf } from '../../../../shared/contract/contract.ts';

/** What may still hold documents that are about to go and that Caselight leaves as it is: rows of a list of answers. */
export function KeptElsewhere({
  others,
  awayFolders,
  printedIn,
}: Pick<OutputOf<'copies'>, 'others' | 'awayFolders' | 'printedIn'>): ReactElement {
  return (
    <>
      {printedIn.length > 0 && (
        <div>
          <dt>Printed pages</dt>
          <dd>
            {printedIn.join(', ')}: the same file, which stays and has the pages of what goes. Take
            it away too where they must go
          </dd>
        </div>
      )}
      {others.length > 0 && (
        <div>
          <dt>Copies that Caselight leaves alone</dt>
          <dd>{others.join(', ')}: somebody named them. Take them away yourself</dd>
        </div>
      )}
      {awayFolders.length > 0 && (
        <div>
          <dt>Folders that are not there now</dt>
          <dd>{awayFolders.join(', ')}: backups in them go when they are back</dd>
        </div>
      )}
    </>
  );
}
