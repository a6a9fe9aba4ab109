/**
 * Words that headings use for one another. A heading is learned by what kind of word stands where, so
 * that "What the partners are asked to do" teaches "What the council is told to do".
 */
const CLASSES: Readonly<Record<string, string>> = {
  BODY: 'board boards partnership partnerships panel panels committee council councils trust trusts lscb lscbs lscp lscps scp scps safeguardingboard commissioners commissioner government ministers minister partners partner leaders leader chiefs governors directors authorities authority',
  AGENCY:
    'agency agencies service services organisation organisations provider providers institutions departments department team teams',
  WORKER:
    'professional professionals practitioner practitioners staff worker workers manager managers officers colleagues clinicians nurses teachers frontline people',
  SERVICE:
    'police health schools school hospital hospitals nursery midwifery maternity housing probation gp gps camhs ambulance constabulary education social medical paediatric nursing college cafcass fostering surgery clinic paediatrics dentist prison icb ccg nhs a&e charity academy infirmary',
  AUTHOR:
    'author authors reviewer reviewers chair chairs writer writers investigator investigators',
  REVIEW:
    'review reviews report reports scr scrs cspr lcspr cpr sar dhr inquiry enquiry study exercise briefing document paper booklet reviewing case-review overview-report learning-review',
  KIN: 'mother mothers father fathers mum dad parent parents brother brothers sister sisters sibling siblings grandmother grandfather grandparents gran nan aunt uncle stepfather stepmother twin twins relatives relations kin carer carers partner-of cousin cousins couple parental maternal paternal half-brother half-sister mummy daddy',
  FAMILY: 'family families household households home',
  CHILD:
    'child children baby babies boy boys girl girls infant infants teenager toddler youngster child-n victim person lad lass adolescent pupil young',
  LEARN:
    'learn learned learnt learning lesson lessons teach teaches taught insight insights takeaways taken understood',
  FIND: 'find finds found finding findings discover discovered uncovered noticed emerged emerges revealed',
  TELL: 'tell tells told show shows showed shown reveal reveals says say said suggest suggests',
  CHANGE:
    'change changes changed changing improve improves improved improving improvement improvements different differently better difference strengthen strengthening reform',
  ASK: 'ask asks asked asking request requests requested invite invited expect expects expected require required requires demands wish wishes want wants wanted seek seeks sought hope hopes hoped call calls urge urged',
  RECOMMEND:
    'recommend recommends recommended recommending recommendation recommendations recs proposal proposals propose proposes proposed suggestions advice advise advises pledge pledges undertakings undertake commitment commitments promise promises promised remedies',
  ACT: 'act acting action actions step steps measure measures tasks',
  MUST: 'must should shall ought',
  NEED: 'need needs needed have-to',
  WILL: 'will shall going intends intend plans',
  WELL: 'well right proud best strong good great excellent positive positives effective commendable skilled kind careful praise praiseworthy exemplary notable outstanding sound impressed admired celebrate celebrated celebrating praised commended commend strengths strength credit kindness successes success highlights',
  BAD: 'wrong badly poor weak short failed fail failings failures weaknesses weakness shortcomings shortfalls missed missing deficits deficiencies problems difficulties errors mistakes',
  ANALYSE:
    'analysis analyse analysing analyses appraisal appraise appraising evaluation evaluate evaluating discussion discuss discussing examination examine examined examining consider considered considering consideration critique commentary reflection reflections reflecting assess assessing assessed interpretation explain explains explained explaining explanation explanations scrutiny weighing judging judged testing understanding understand reasoning appraised evaluated weighed',
  STORY:
    'story narrative account history facts synopsis events event episode episodes circumstances incident journey biography',
  HAPPEN:
    'happened happen happening occurred occur unfolded unfold developed evolved began begin begins ended started came',
  INVOLVE:
    'involve involved involving involvement participate participation participated contribution contributions contribute contributed contributing engagement engaged engaging took-part consulted consultation spoke talked talking listened listening heard hearing met meeting interviewed interviews',
  DONE: 'done did do does doing work worked working works conducted carried undertaken made performed organised',
  METHOD:
    'method methods methodology approach process model procedure procedures way ways technique means',
  SCOPE:
    'scope terms remit mandate parameters boundaries reference lines questions question focus aims objectives',
  WRITE:
    'write written wrote writing published publish publishing commissioned commissioning prepared produced',
  LOOK: 'look looked looking looks explore explored exploring exploration cover covered covers answer answered answering address addressed investigate test',
  LIVE: 'live lived lives living life',
  HARM: 'death died dies dying injury injuries injured killed killing murder murdered homicide hurt harm harmed assault stabbing attack fire drowning collapse accident fall suicide shooting overdose abuse',
  TIME: 'year years month months week weeks day days night nights weekend morning evening afternoon hour hours summer winter spring autumn term fortnight decade season time',
  MONTH:
    'january february march april may june july august september october november december easter christmas',
  PLACE:
    'placement placements foster care hospital ward school nursery home house street hostel refuge prison residential accommodation flat caravan',
  MOVE: 'move moved moves moving went go goes going left leaving leave arrived arriving arrival return returned returning discharge discharged placed transfer enter entering start starting settling coming removal removed separation separated',
  BIRTH: 'birth born pregnancy pregnant antenatal conception unborn infancy',
  END: 'end ending final finally last closing close concluding conclude conclusion conclusions conclusively parting rounding sum summing epilogue afterword postscript',
  FIRST: 'first second third fourth early earliest middle later later next previous initial',
  START:
    'introduction introductory foreword preface preamble prologue opening welcome outset beginning',
  SINCE: 'since already progress developments development update updates subsequent now today',
  WORDS:
    'words word terms term initials abbreviations abbreviation acronyms acronym jargon language vocabulary letters phrases titles glossary terminology definitions definition initialisms',
  MEAN: 'mean means meant meaning meanings explained stand stands',
  SOURCE:
    'references bibliography reading publications literature books papers links resources websites sources works texts citations webpages helplines endnotes footnotes',
  IDENTITY:
    'ethnicity race culture cultural religion religious faith language heritage identity diversity equality disability belief beliefs characteristics protected racial inclusion nationality',
  WHO: 'who whom whose',
  WHAT: 'what which',
  HOW: 'how',
  WHY: 'why',
  WHERE: 'where',
  WHEN: 'when',
  AUX: 'is was are were be been being has have had',
  YESNO: 'did-q',
  WE: 'we us our ours',
  THEY: 'he she they him her them his hers their theirs',
  YOU: 'you your yours',
  THIS: 'this that it these those',
  NUMW: 'two three four five six seven eight nine ten eleven twelve both several many',
  PEER: 'around close near beside with together',
  INFO: 'information evidence data material records documents documentation',
  MSG: 'message messages points point reminders headlines pointers',
  PLAN: 'plan plans planned planning',
  CONTACT: 'contact contacts dealings referrals referral',
  KNOW: 'know known knew saw seen see aware',
  ISSUE:
    'issue issues theme themes matters matter topics areas area concerns concern factors factor',
};

const CLASS_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(CLASSES).flatMap(([name, words]) =>
    words.split(' ').map((word) => [word, name] as const),
  ),
);

/** The class of a word of a heading, in capitals; undefined for a word of no class. */
export function classOfWord(word: string): string | undefined {
  return CLASS_OF.get(word);
}
