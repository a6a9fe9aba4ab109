/** The name of a case with the mark that goes with it into every file where one of its documents is restricted. */
export function withRestrictedMark(name: string, restricted: number): string {
  return restricted > 0 ? `${name} (restricted)` : name;
}

/** A case of a library with how many of its documents are restricted. */
export interface MarkedCase {
  readonly id: number;
  readonly restricted: number;
}

/** What puts the mark to a name by the case it stands for, where only the number of the case is at hand. */
export function restrictedMarks(
  cases: readonly MarkedCase[],
): (caseId: number, name: string) => string {
  const restricted = new Map(cases.map((one) => [one.id, one.restricted]));
  return (caseId, name) => withRestrictedMark(name, restricted.get(caseId) ?? 0);
}
