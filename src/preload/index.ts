export const contract: readonly string[] = [];
