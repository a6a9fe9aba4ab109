/** A rule or a codebook file that cannot be read. It carries rule text only, never text of a case. */
export class RuleError extends Error {
  /** Id of the rule, the class or the field: "neglect/home", "class parent", "theme neglect". */
  readonly rule: string;
  /** UTF-16 offset in the rule's text; 0 where the whole is meant. */
  readonly at: number;
  /** What is wrong, in words. */
  readonly problem: string;

  constructor(rule: string, at: number, problem: string) {
    super(`${rule}: ${problem} (at ${at})`);
    this.name = 'RuleError';
    this.rule = rule;
    this.at = at;
    this.problem = problem;
  }
}
