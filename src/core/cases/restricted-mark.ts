/** The name of a case with the mark that goes with it into every file where one of its documents is restricted. */
export function withRestrictedMark(name: string, restricted: number): string {
  return restricted > 0 ? `${name} (restricted)` : name;
}
