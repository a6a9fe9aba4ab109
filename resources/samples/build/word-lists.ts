/** Names of the numbering definitions that paragraphs refer to and the styles define. */
export const lists = { bullet: 'bullet', decimal: 'decimal', letter: 'letter' } as const;
