import { describe, expect, it } from 'vitest';
import { readReview } from '../../../src/core/review/read-review.ts';
import { documentOf } from './blocks.ts';
import { skeleton } from './skeletons.ts';

const SKELETONS: readonly (readonly [string, string])[] = [
  [
    'an overview report by the book',
    `
    # Serious Case Review: Child R
    # Why the Board held this review => introduction
    Child R died in March 2014 at the age of two. The Board was notified and decided that the criteria were met.
    # Terms of the inquiry and how it was made => method
    The panel met seven times and had reports from nine agencies. An independent author was appointed.
    # Household and relatives => family
    Child R lived with her mother, aged 24, and her brother, who was five. They are of Polish heritage.
    # From pregnancy to the last visit => narrative
    In June 2011 the mother booked late. In January 2012 the midwife rang the social worker. On 3 May 2013 the case was closed.
    # What practice looked like => analysis
    ## Assessments => analysis
    The assessment should have been reviewed, because the facts had changed. It was too readily assumed that she was safe.
    ## Grandmother's part => analysis
    She was seen as a help and not asked what she knew. This meant that nobody heard her.
    # What was done with skill => good_practice
    The nursery nurse kept trying. Her notes were careful and well kept.
    # What is to be learned => findings
    Workers need to ask who else lives in the home. It is important to see where a child sleeps.
    # Closing thoughts => conclusion
    No single act would have prevented this death.
    # Recommendations => recommendations
    The panel makes two recommendations.
    1 !The Board should ask each agency how it hears from grandparents.
    2 !The hospital trust should tell the health visitor on the day a baby goes home.
    `,
  ],
  [
    'findings in whole sentences with questions beside them',
    `
    # Baby N: a systems review
    # About this piece of work => introduction
    This report is about a baby who was injured in May 2015. It sets out what the case tells of the system.
    # How we gathered views => method
    Two lead reviewers held interviews with eighteen practitioners and met the mother.
    # Practice in this case appraised => analysis
    The referral was poor. It could have been stronger, and however good the will, nobody checked it.
    # The findings => findings
    ## Finding 1. Thresholds are read as rules and not as guides, so that children wait => findings
    When families wait, workers see less. This means that risk can hide.
    ## Finding 2. Staff are told to be curious and given no time for it => findings
    Curiosity needs time. It is not enough to ask for it.
    `,
  ],
  [
    'learning points that each have a recommendation',
    `
    # Learning from the life of Omar
    # Opening => introduction
    Omar died in 2021. This review was commissioned by the Partnership, which sends its sympathy to his family.
    # Omar => family
    Omar was a boy of twelve who loved cricket. He lived with his father and two sisters. He was born in Leeds.
    # His last two years => narrative
    In September 2019 he started a new school. By March 2020 he was at home. In October 2020 he went missing twice.
    # Three lessons => findings
    ## Lesson 1: Language => findings
    His words were few, and it was taken for rudeness.
    Recommendation 1: ¡The Partnership should pay for speech therapists in the youth justice team.!
    ## Lesson 2: Fathers => findings
    His father was rung only when things had gone wrong.
    Recommendation 2: ¡Schools should ring both parents, for good news as well.!
    ## Lesson 3: Nights => findings
    No one works at night.
    Recommendation 3: ¡The police must send missing notices within the hour.!
    `,
  ],
  [
    'a table with headings of its own',
    `
    # Rapid review record
    # Details of the notification => introduction
    The local authority notified the Panel in May 2022.
    # What each agency knew => narrative
    In 2020 the midwife referred the family. The police attended in April 2021 and in June 2021.
    # Learning identified => findings
    Plans need to be shared with schools. It is important that fathers are asked.
    # What will be done => recommendations
    | No | Learning | What we recommend | Owner | By when
    | 1 | Plans | ¡The council should send plans to schools within two days.! | Council | May 2023
    | 2 | Fathers | ¡Health visitors should record who fathers are.! | Trust | June 2023
    `,
  ],
  [
    'bullets under a lead-in',
    `
    # Executive summary of a review about Child H
    # Introduction => introduction
    This is a summary of a review that was commissioned in 2010.
    # Summary of the case => narrative
    In 2007 she was placed with carers. In 2008 the placement ended. In 2009 she was found injured.
    # The way ahead => recommendations
    It is recommended that:
    - !the Board publish its rules for placements at a distance;
    - !the trust offer a nurse to every child who is moved.
    `,
  ],
  [
    'a progress report, which asks for nothing',
    `
    # Update on the review about Child H
    # Introduction => introduction
    This paper reports on what was done after a review was published in 2010.
    # Progress since the review => conclusion
    - The Board recommended that schools should be told. They have been told.
    - Recommendation 3 of the earlier review was that all staff should be trained; this has now been completed.
    # How this will be monitored => body
    The quality group will read a report each quarter.
    `,
  ],
  [
    'a story in which others recommended things',
    `
    # Serious Case Review: Child V
    # Introduction => introduction
    This report is about Child V, who died in 2013. The review was commissioned by the Board.
    # Agency contact from 2011 to 2013 => narrative
    In May 2011 the doctor recommended that the family should be rehoused. In June 2011 a meeting was held. The council did not act in 2012.
    # Analysis => analysis
    The doctor's letter should have been answered. It was assumed that housing had it, and nobody checked.
    # Conclusion => conclusion
    Overall, the family was let down.
    `,
  ],
  [
    'considerations and nothing else',
    `
    # Learning review: Nia
    # Why we met => introduction
    Nia was injured in 2018 and the Board decided to hold a review of a lighter kind.
    # What we heard and learned => findings
    Workers learned that plans need dates. It matters who keeps them.
    # Considerations for the Board => recommendations
    - !How the Board can know that plans have dates.
    - !Whether the neglect tool is used with older children.
    `,
  ],
  [
    'agencies as headings of what they are to do',
    `
    # Overview report: Child K
    # Introduction => introduction
    This review was commissioned after the death of Child K in 2009.
    # Analysis by agency => analysis
    ## Housing => analysis
    Repairs were late, and no one asked who lived there.
    ## Police => analysis
    The notices were sent but not read. They should have been.
    # Appendix 2: Recommendations of the agencies => recommendations
    ## Housing => recommendations
    - !Visit each home with a child under one before a repair is put off.
    ## Police => recommendations
    - !Number the notices so that a missing one is noticed.
    # Appendix 3: Words used => glossary
    A word list follows.
    `,
  ],
  [
    'a Welsh review whose method stands at the end',
    `
    # Concise child practice review
    # Brief outline of circumstances resulting in the review => introduction
    A baby was injured in 2019. The criteria for a concise review were met.
    # Practice and organisational learning => findings
    ## A plan in two languages => findings
    The plan was written in English and the family speaks Welsh.
    # Improving systems and practice => recommendations
    1 !The Board should see that plans are written in the language of the home.
    # Statement by reviewers => method
    I have had no involvement with the family or the case.
    `,
  ],
  [
    'a briefing in seven boxes',
    `
    # Seven minutes on missing children
    # 1. Background => introduction
    This briefing is about a review held in 2022 after a girl was harmed.
    # 2. The story => narrative
    In 2020 she went missing four times. In 2021 she went missing thirty times.
    # 3. Why does it matter? => analysis
    Going missing was treated as behaviour because nobody asked where she was.
    # 4. What helped => good_practice
    The youth worker kept trying and was trusted.
    # 5. Lessons => findings
    A child who goes missing needs to be asked where and with whom.
    # 6. What should you do? => recommendations
    - !Ask where the child was, each time.
    - !Write down the names of friends.
    # 7. Talk about it => body
    - When did you last ring a friend of a missing child?
    `,
  ],
  [
    'a review of the death of an adult',
    `
    # Domestic homicide review: Rachel
    # A tribute from her sister => introduction
    Rachel was kind and she is missed.
    # Terms of reference => terms
    The review will consider whether services understood the danger. What was known of him?
    # The parties and the children => family
    Rachel was aged 31. Her two sons lived with her. He was her partner, aged 40.
    # The facts => narrative
    In 2017 she called the police. In 2018 she moved. On 5 May 2019 she was killed.
    # Overview of what was known to agencies => narrative
    The surgery saw her in March 2018 and in June 2018. She told the nurse in January 2019.
    # Discussion and evaluation => analysis
    The nurse should have asked more. It was not understood that leaving was dangerous.
    # Lessons to be learnt => findings
    Professionals need to know that leaving is dangerous.
    # Single agency recommendations => recommendations
    - !The surgery should ask every patient who is alone.
    `,
  ],
  [
    'the answer of a board',
    `
    # Board response to the review about Child D
    # Statement by the chair => introduction
    We accept the findings of the review and are sorry.
    # What is already in place => conclusion
    Since the review a new pathway has been opened. Staff have now been trained.
    # Our answer to each recommendation => recommendations
    | Ref | Recommendation | Response | Lead
    | R1 | ¡The Board should test the new pathway within a year.! | Accepted | Business manager
    | R2 | ¡The council should publish its waiting times.! | Accepted in part | Director
    `,
  ],
  [
    'recommendations as headings with reasons under them',
    `
    # Practice review: Ada
    # Why we reviewed => introduction
    Ada was harmed in 2020 and the partners decided to hold a review.
    # What we found => findings
    Supervision needs time. It is important to ask what a worker felt.
    # Recommendations => recommendations
    ## !The trust should give each health visitor an hour of supervision a month. => recommendations
    At present it is an hour a quarter. Staff told us that they should have more.
    ## !The council must write to parents in the language that they speak. => recommendations
    Letters were in English.
    `,
  ],
  [
    'titles over recommendations that are paragraphs',
    `
    # Overview report: Child W
    # Introduction => introduction
    This review was commissioned in 2015 after Child W died.
    # Analysis => analysis
    The plan was poor because nobody had asked the father.
    # Recommendations => recommendations
    ## Fathers => recommendations
    !The Board should ask each agency how it records fathers.
    This would have helped in the case of Child W.
    ## Records => recommendations
    !All agencies should send their records within five days.
    `,
  ],
  [
    'a table of findings beside recommendations',
    `
    # Overview report: Child W
    # Introduction => introduction
    This review was commissioned in 2015 after Child W died.
    # Findings and what follows from them => findings
    | Finding | Recommendation
    | Fathers were not asked. | ¡The Board should ask each agency how it records fathers.!
    | Records came late. | ¡All agencies should send their records within five days.!
    `,
  ],
  [
    'a plan in columns of its own names',
    `
    # Rapid review of the case of Child S
    # Background => introduction
    The local authority notified the Panel in May 2022.
    # Plan => recommendations
    | What we learned | What we will do | Who | By when
    | Plans have no dates. | ¡Add a date to the template for plans.! | Council | May 2023
    | Fathers are not named. | ¡Put a field for fathers into the record.! | Trust | June 2023
    `,
  ],
  [
    'actions under each recommendation, which are not recommendations',
    `
    # Action plan for the review of Child S
    # Multi-agency action plan => recommendations
    | Recommendation 1: ¡The Board should test its pathway each year.!
    | Action | Lead | By when
    | Write a test | Business manager | May 2023
    | Recommendation 2: ¡The council should publish its waiting times.!
    | Action | Lead | By when
    | Build a page | Head of service | June 2023
    `,
  ],
  [
    'what earlier reviews recommended',
    `
    # Serious Case Review: Child G
    # Introduction => introduction
    This report is about Child G. The review was commissioned by the Board.
    # Recommendations of earlier reviews
    - The Board should train staff about bruises.
    - The trust should appoint a lead nurse.
    # Analysis => analysis
    These had been accepted, but nobody checked, and it was assumed that they were in place.
    # Recommendations => recommendations
    1 !The Board should test whether what it accepts is done.
    `,
  ],
  [
    'letters for numbers',
    `
    # Learning summary: Child G
    # Introduction => introduction
    This report is about Child G. The review was commissioned by the Board.
    # What the partners are asked to do => recommendations
    - !That the council set a limit of twenty children to each worker.
    - !That the police send a copy of each notice to the school.
    `,
  ],
];

describe.each(SKELETONS)('%s', (_, lines) => {
  const { blocks, kinds, recommendations } = skeleton(lines);
  const review = readReview(documentOf(blocks));

  it('is read part by part', () => {
    const read = review.sections.map(({ heading, kind }): [string, string] => [heading, kind]);
    const headings = new Set(kinds.map(([heading]) => heading.replace(/^\d+\. /u, '')));
    expect(read.filter(([heading]) => headings.has(heading))).toEqual(
      kinds.map(([heading, kind]) => [heading.replace(/^\d+\. /u, ''), kind]),
    );
  });

  it('gives its recommendations and no others', () => {
    expect(review.recommendations.map(({ text }) => text)).toEqual(recommendations);
  });
});
