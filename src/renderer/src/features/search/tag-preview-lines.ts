import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { counted } from '../../ui/words.ts';

/** What tagging results would do, a line for each thing that would happen or not. */
export function tagPreviewLines({
  add,
  accept,
  already,
  headings,
  cases,
}: Omit<OutputOf<'previewTagResults'>, 'sample'>): readonly string[] {
  if (add + accept === 0) {
    return [
      'Nothing would change.',
      ...(already > 0 ? [`${counted(already, 'passage')} ${have(already)} this tag already.`] : []),
      ...(headings > 0 ? [headingsLine(headings)] : []),
    ];
  }
  return [
    `Something changes in ${counted(cases, 'case')}.`,
    ...(add > 0 ? [`${counted(add, 'passage')} ${add === 1 ? 'gets' : 'get'} the tag.`] : []),
    ...(accept > 0
      ? [
          `${counted(accept, 'proposal')} with this theme and stance ${accept === 1 ? 'is' : 'are'} accepted.`,
        ]
      : []),
    ...(already > 0 ? [`${counted(already, 'passage')} ${have(already)} it already.`] : []),
    ...(headings > 0 ? [headingsLine(headings)] : []),
    'One undo takes all of it back.',
  ];
}

function have(count: number): string {
  return count === 1 ? 'has' : 'have';
}

function headingsLine(headings: number): string {
  return `${counted(headings, 'heading')} ${headings === 1 ? 'is' : 'are'} left: headings are not tagged.`;
}
