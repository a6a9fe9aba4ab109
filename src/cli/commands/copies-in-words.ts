import type { Copies } from '../../services/retention-ports.ts';

/** A sentence for each kind of thing that may still hold documents once they are erased, and that Caselight leaves as it is. */
export function copiesInWords({ others, awayFolders, printedIn }: Copies): readonly string[] {
  return [
    ...(printedIn.length === 0
      ? []
      : [
          `The printed pages stay in the file of a document that came before in it: ${printedIn.join(', ')}. Take it away too where they must go.`,
        ]),
    ...(others.length === 0
      ? []
      : [
          `Copies that somebody named are left alone; take them away yourself: ${others.join(', ')}.`,
        ]),
    ...(awayFolders.length === 0
      ? []
      : [
          `Backups were made in folders that are not there now, and are taken away there later: ${awayFolders.join(', ')}.`,
        ]),
  ];
}
