import { createContext, use } from 'react';
import type { BriefEdit } from '../../../../core/brief/edit-brief.ts';

/** A place in a part that is longer than any part: at its end. */
export const AT_END = 10_000;

/** Does one thing to the brief that is being made, and says so. */
export type EditBrief = (edit: BriefEdit) => void;

/** Given by the builder to everything in it. */
export const BriefEditContext = createContext<EditBrief>(() => undefined);

/** The way to change the brief that is being made. */
export function useBriefEdit(): EditBrief {
  return use(BriefEditContext);
}
