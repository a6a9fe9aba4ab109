import type { ReactElement } from 'react';
import { CaseReport } from '../briefs/case-report.tsx';
import type { Asking } from './case-acts.tsx';
import { DeleteDialog } from './delete-dialog.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { SplitDialog } from './split-dialog.tsx';

/** The dialog for what is being asked about cases. */
export function CaseDialogs({
  asking,
  onClose,
  onMerged,
  onSplit,
  onDeleted,
}: {
  readonly asking: Asking | null;
  readonly onClose: () => void;
  readonly onMerged: (kept: number) => void;
  readonly onSplit: (made: number) => void;
  readonly onDeleted: (gone: ReadonlySet<number>) => void;
}): ReactElement | null {
  switch (asking?.what) {
    case undefined:
      return null;
    case 'merge':
      return <MergeDialog cases={asking.cases} onDone={onMerged} onClose={onClose} />;
    case 'split':
      return <SplitDialog one={asking.one} onDone={onSplit} onClose={onClose} />;
    case 'report':
      return <CaseReport about={asking.one.id} onClose={onClose} />;
    case 'delete':
      return <DeleteDialog cases={asking.cases} onDone={onDeleted} onClose={onClose} />;
  }
}
