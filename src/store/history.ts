import type { Fields } from '../core/coding/change.ts';
import type { HistoryFields, HistoryRow } from '../services/coding-ports.ts';
import type { Parts } from './parts.ts';

/** All that was done to a tag. */
export function tagHistory({ acts, tags, passages }: Parts, tagId: number): HistoryRow[] {
  const steps = acts.history('tag', tagId);
  // A tag that was taken away is known by the row that it had.
  const had = steps
    .flatMap(({ before, after }) => [before?.['passage'], after?.['passage']])
    .find((id) => typeof id === 'number');
  const passageId = tags.get(tagId)?.passageId ?? had;
  const inPassage = (passageId === undefined ? undefined : passages.get(passageId)?.start) ?? 0;
  return steps.map(({ before, after, ...step }) => ({
    ...step,
    before: told(before),
    after: told(after),
  }));

  function told(fields: Fields | null): HistoryFields | null {
    if (fields === null) return null;
    const { unsure, start, end } = fields;
    return {
      ...some(fields, ['theme', 'stance', 'state', 'note']),
      ...(unsure === undefined ? {} : { unsure: unsure === 1 }),
      ...(typeof start === 'number' && { start: start - inPassage }),
      ...(typeof end === 'number' && { end: end - inPassage }),
    };
  }
}

/** All that was done to a fact. */
export function factHistory({ acts }: Parts, factId: number): HistoryRow[] {
  const told = (fields: Fields | null) => fields && some(fields, ['name', 'value', 'iso', 'state']);
  return acts
    .history('case_fact', factId)
    .map(({ before, after, ...step }) => ({ ...step, before: told(before), after: told(after) }));
}

function some(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
}
