/** So much of a rule's text is shown, in UTF-16 units. */
const SHOWN = 24;

/** A rule or a codebook file that cannot be read. It carries rule text only, never text of a case. */
export class RuleError extends Error {
  /** The rule, the class or the field: "neglect/home", "neglect/home, unless 2", "class parent". */
  readonly rule: string;
  /** UTF-16 offset in the rule's text; 0 where the whole is meant. */
  readonly at: number;
  /** What is wrong, in words. */
  readonly problem: string;

  /** `source`, where given, is the rule's text: the message then shows the place. */
  constructor(rule: string, at: number, problem: string, source = '') {
    const place = source.slice(at, at + SHOWN);
    super(
      `${rule}: ${problem}${place === '' ? '' : `, at "${place}${source.length > at + SHOWN ? '…' : ''}"`}`,
    );
    this.name = 'RuleError';
    this.rule = rule;
    this.at = at;
    this.problem = problem;
  }
}
