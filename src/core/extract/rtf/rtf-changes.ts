import { NO_CELL, PLAIN, PLAIN_PARAGRAPH, type RtfState } from './rtf-state.ts';

/** Word makes no row of more cells. */
const MAX_CELLS = 64;

/**
 * Applies a control word that changes how what follows looks, or how it stands in tables, and says
 * whether it is one (RTF 1.9.1, "Font (Character) Formatting", "Paragraph Formatting", "Table Definitions").
 */
export function changesState(state: RtfState, name: string, value: number | null): boolean {
  return characterWord(state, name, value) || paragraphWord(state, name, value);
}

function characterWord(state: RtfState, name: string, value: number | null): boolean {
  const on = value !== 0;
  const set = (change: Partial<RtfState['character']>): true => {
    state.character = { ...state.character, ...change };
    return true;
  };
  switch (name) {
    case 'plain':
      return set(PLAIN);
    case 'b':
      return set({ bold: on });
    case 'i':
      return set({ italic: on });
    case 'caps':
      return set({ caps: on });
    case 'v':
      return set({ hidden: on });
    case 'deleted':
      return set({ deleted: on });
    case 'fs':
      return set({ size: (value ?? 24) / 2 });
    case 'f':
      return set({ font: value ?? 0 });
    case 'super':
      return set({ raised: on });
    case 'up':
      return set({ raised: (value ?? 6) > 0 });
    case 'nosupersub':
    case 'sub':
    case 'dn':
      return set({ raised: false });
    default:
      return false;
  }
}

function paragraphWord(state: RtfState, name: string, value: number | null): boolean {
  const set = (change: Partial<RtfState['paragraph']>): true => {
    state.paragraph = { ...state.paragraph, ...change };
    return true;
  };
  switch (name) {
    case 'pard':
      return set(PLAIN_PARAGRAPH);
    case 's':
      return set({ style: value ?? 0 });
    case 'outlinelevel':
      return set({ outline: value });
    case 'li':
      return set({ indent: (value ?? 0) / 20 });
    case 'ilvl':
      return set({ listLevel: value ?? 0 });
    case 'pagebb':
      return set({ pageBefore: value !== 0 });
    case 'intbl':
      return set({ depth: Math.max(state.paragraph.depth, 1) });
    case 'itap':
      return set({ depth: Math.min(Math.max(value ?? 1, 0), 20) });
    case 'trowd':
      state.definitions = [];
      state.cell = NO_CELL;
      return true;
    case 'clmrg':
      state.cell = { ...state.cell, joinsLeft: true };
      return true;
    case 'clvmgf':
      state.cell = { ...state.cell, vertical: 'first' };
      return true;
    case 'clvmrg':
      state.cell = { ...state.cell, vertical: 'joins' };
      return true;
    case 'cellx':
      if (state.definitions.length < MAX_CELLS) {
        state.definitions = [...state.definitions, { ...state.cell, right: value ?? 0 }];
      }
      state.cell = NO_CELL;
      return true;
    default:
      return false;
  }
}
