import type { Theme, ThemeGroup } from '../themes/codebook.ts';

/** Questions that a team can talk about in a few minutes, by theme; a trainer changes them or writes others. */
const BY_THEME: Readonly<Record<string, readonly string[]>> = {
  professional_curiosity: [
    'When did you last go back and ask a second time? What made it possible?',
    'What have we been told about a family this month that nobody has seen for themselves?',
    'Who in the team hears about a feeling that something is not right, before there is anything to write down?',
  ],
  information_sharing: [
    'What do we know about a child that another service would want to know, and have we told them?',
    'When we send information, how do we find out that it was read and understood?',
    'What stops us from picking up the phone?',
  ],
  child_voice: [
    'What was last week like for the child we are most worried about, hour by hour?',
    'When was each child last seen alone, and by somebody they know?',
    'How do we hear a child who cannot or will not speak?',
  ],
  professional_challenge: [
    'When did somebody here last disagree with a decision of another service, and what came of it?',
    'Do we all know how to escalate, and would we do so on a Friday afternoon?',
  ],
  supervision_oversight: [
    'Which family do we never get to in supervision?',
    'What would a manager who read only our records think is happening?',
  ],
  history_cumulative_harm: [
    'Whose history have we not yet read?',
    'What would we see if we put all the small incidents on one page?',
  ],
  invisible_men: [
    'Which men are part of this child’s life, and who has met them?',
    'What do we ask mothers that we do not ask fathers?',
  ],
  over_optimism: [
    'What would have to happen for us to change our minds about this family?',
    'What do we hope is true, and what do we know?',
  ],
  parental_self_report: [
    'Which parts of our assessment rest on what a parent said, and on nothing else?',
    'How do we check an account without treating a parent as a liar?',
  ],
  domestic_abuse: [
    'How do we talk with somebody about abuse when the person they fear may be listening?',
    'What do the children in this home see, hear and do while it happens?',
  ],
  parental_mental_health: [
    'What does a bad day look like for this parent, and what does it look like for the child?',
    'Who tells adult mental health services that there is a child in the home?',
  ],
  parental_substance_misuse: [
    'What happens to the child when a parent has been drinking or using?',
    'What has changed that we can see, and what only that we were told?',
  ],
  neglect: [
    'What have we become used to that a new worker would be shocked by?',
    'How would we show that things are better, or not, than six months ago?',
  ],
  was_not_brought: [
    'What do we do after the second missed appointment, and who decides that?',
    'What does it mean for the child that the appointment was missed?',
  ],
  thresholds: [
    'When a referral comes back with no further action, what do we do next?',
    'What are we closing this month, and what would bring it back?',
  ],
};

const BY_GROUP: Readonly<Record<ThemeGroup, readonly string[]>> = {
  practice: [
    'Where have we seen this in our own work, and what did we do?',
    'What helps us to do this well, even on a busy day?',
  ],
  family: [
    'What is daily life like for a child in this family?',
    'Which other services know this family, and when did we last speak with them?',
  ],
  child: [
    'What would this child say that they need from us?',
    'What do we not yet know about this child, and who could tell us?',
  ],
  system: [
    'What in the way we are organised makes this harder, and whom do we tell?',
    'What do we do in the meantime to keep children safe?',
  ],
};

/** Questions on every theme. */
const ALWAYS = 'What is one thing that each of us will do differently this week?';

/** Questions for a team on these themes, at most `count`: those of the themes in turn, then one for any theme. */
export function teamQuestions(
  themes: readonly Pick<Theme, 'id' | 'group'>[],
  count: number,
): readonly string[] {
  const lists = themes.map(({ id, group }) => BY_THEME[id] ?? BY_GROUP[group]);
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const inTurn = Array.from({ length: longest }, (_, round) =>
    lists.flatMap((list) => list[round] ?? []),
  ).flat();
  return [...new Set([...inTurn.slice(0, count - 1), ALWAYS])];
}
