import type { Brief, BriefContent, BriefItem, BriefPart, FlagDecision } from './brief.ts';
import { TITLE_ID } from './brief.ts';

/** One thing done to a brief. */
export type BriefEdit =
  | { readonly act: 'title'; readonly title: string }
  | { readonly act: 'head'; readonly from: string; readonly marking: string }
  | { readonly act: 'add-part'; readonly heading: string; readonly at: number }
  | { readonly act: 'heading'; readonly part: number; readonly heading: string }
  /** `to` is the place that it has afterwards. */
  | { readonly act: 'move-part'; readonly part: number; readonly to: number }
  | { readonly act: 'remove-part'; readonly part: number }
  | {
      readonly act: 'add-item';
      readonly part: number;
      readonly at: number;
      readonly content: BriefContent;
    }
  | {
      readonly act: 'move-item';
      readonly item: number;
      readonly part: number;
      readonly to: number;
    }
  | { readonly act: 'remove-item'; readonly item: number }
  | { readonly act: 'text'; readonly item: number; readonly text: string }
  /** Other edges of a quote, in code points within its passage. */
  | {
      readonly act: 'edges';
      readonly item: number;
      readonly start: number;
      readonly end: number;
    }
  /** One flag, or several in one act, so that one undo opens them again. */
  | { readonly act: 'decide'; readonly decisions: readonly FlagDecision[] }
  /** Takes a decision on a flag back. */
  | { readonly act: 'reopen'; readonly item: number; readonly start: number; readonly end: number };

/** What each act is called on the stack of undo: "moved a part of Asking again". */
const WORDS: Readonly<Record<BriefEdit['act'], string>> = {
  title: 'renamed',
  head: 'changed the head of',
  'add-part': 'added a part to',
  heading: 'changed a heading of',
  'move-part': 'moved a part of',
  'remove-part': 'took a part out of',
  'add-item': 'added to',
  'move-item': 'moved a line of',
  'remove-item': 'took a line out of',
  text: 'changed the words of',
  edges: 'changed the edges of a quote in',
  decide: 'settled a flag in',
  reopen: 'opened a flag in',
};

/** What was done, for the stack of undo. */
export function briefEditWords(edit: BriefEdit, brief: Brief): string {
  const isOfSeveral = edit.act === 'decide' && edit.decisions.length > 1;
  const words = isOfSeveral ? `settled ${edit.decisions.length} flags in` : WORDS[edit.act];
  return `${words} ${brief.title}`;
}

/** The brief with the edit done; undefined where it names a part or an item that is not there. */
export function editBrief(brief: Brief, edit: BriefEdit): Brief | undefined {
  switch (edit.act) {
    case 'title':
      return settled({ ...brief, title: edit.title }, TITLE_ID, edit.title !== brief.title);
    case 'head':
      return { ...brief, from: edit.from, marking: edit.marking };
    case 'add-part': {
      const part: BriefPart = { id: brief.nextId, heading: edit.heading, items: [] };
      return {
        ...brief,
        nextId: brief.nextId + 1,
        parts: brief.parts.toSpliced(edit.at, 0, part),
      };
    }
    case 'heading': {
      const part = brief.parts.find(({ id }) => id === edit.part);
      if (part === undefined) return undefined;
      return settled(
        withPart({ ...part, heading: edit.heading }, brief),
        part.id,
        part.heading !== edit.heading,
      );
    }
    case 'move-part': {
      const part = brief.parts.find(({ id }) => id === edit.part);
      if (part === undefined) return undefined;
      const others = brief.parts.filter((one) => one !== part);
      return { ...brief, parts: others.toSpliced(edit.to, 0, part) };
    }
    case 'remove-part': {
      const part = brief.parts.find(({ id }) => id === edit.part);
      if (part === undefined) return undefined;
      const gone = new Set([part.id, ...part.items.map(({ id }) => id)]);
      return {
        ...brief,
        parts: brief.parts.filter((one) => one !== part),
        decisions: brief.decisions.filter(({ item }) => !gone.has(item)),
      };
    }
    case 'add-item': {
      const part = brief.parts.find(({ id }) => id === edit.part);
      if (part === undefined) return undefined;
      const item: BriefItem = { id: brief.nextId, ...edit.content };
      const items = part.items.toSpliced(edit.at, 0, item);
      return withPart({ ...part, items }, { ...brief, nextId: brief.nextId + 1 });
    }
    case 'move-item': {
      const item = itemOf(brief, edit.item);
      const without = withoutItem(brief, edit.item);
      const part = without.parts.find(({ id }) => id === edit.part);
      if (item === undefined || part === undefined) return undefined;
      return withPart({ ...part, items: part.items.toSpliced(edit.to, 0, item) }, without);
    }
    case 'remove-item':
      if (itemOf(brief, edit.item) === undefined) return undefined;
      return settled(withoutItem(brief, edit.item), edit.item, true);
    case 'text': {
      const item = itemOf(brief, edit.item);
      if (item === undefined || !('text' in item)) return undefined;
      const changed = withItem({ ...item, text: edit.text }, brief);
      return settled(changed, item.id, item.text !== edit.text);
    }
    case 'edges': {
      const item = itemOf(brief, edit.item);
      if (item?.kind !== 'quote' || edit.end <= edit.start) return undefined;
      return withItem({ ...item, start: edit.start, end: edit.end }, brief);
    }
    case 'decide':
      return edit.decisions.reduce(decided, brief);
    case 'reopen':
      return { ...brief, decisions: brief.decisions.filter((one) => !overlap(one, edit)) };
  }
}

/** The later decision takes the place of those that it overlaps. */
function decided(brief: Brief, decision: FlagDecision): Brief {
  const others = brief.decisions.filter((one) => !overlap(one, decision));
  return { ...brief, decisions: [...others, decision] };
}

/** Where an item's own words changed, decisions on them no longer stand: its flags are asked about again. */
function settled(brief: Brief, changed: number, isChanged: boolean): Brief {
  if (!isChanged) return brief;
  return { ...brief, decisions: brief.decisions.filter(({ item }) => item !== changed) };
}

type Place = Pick<FlagDecision, 'item' | 'start' | 'end'>;

function overlap(a: Place, b: Place): boolean {
  return a.item === b.item && a.start < b.end && b.start < a.end;
}

function itemOf(brief: Brief, id: number): BriefItem | undefined {
  return brief.parts.flatMap(({ items }) => items).find((item) => item.id === id);
}

function withPart(part: BriefPart, brief: Brief): Brief {
  return { ...brief, parts: brief.parts.map((one) => (one.id === part.id ? part : one)) };
}

function withItem(item: BriefItem, brief: Brief): Brief {
  const parts = brief.parts.map((part) => ({
    ...part,
    items: part.items.map((one) => (one.id === item.id ? item : one)),
  }));
  return { ...brief, parts };
}

function withoutItem(brief: Brief, id: number): Brief {
  const parts = brief.parts.map((part) => ({
    ...part,
    items: part.items.filter((one) => one.id !== id),
  }));
  return { ...brief, parts };
}
