import { WORDS_OF_THINGS } from './words-of-things.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that, written with a capital, still name no one: lower case. Roles, documents, calendar, peoples, brands. */
export const WORDS_OF_NO_ONE: ReadonlySet<string> = new Set([
  ...WORDS_OF_THINGS,
  ...words(`
  a about above abuse abused abusers access accident account accounts achieving act action actions acute address addresses adhd adolescent adolescents adoption adult adults advice advocate advocacy affected
  afghan afghanistan african after again against age aged agencies agency agenda agreed aim aims albania alcohol all alleged allegation allegations alliance allocated also although am ambulance america american among
  an analysis and anglican annex annual anonymous another antenatal any anyone apart appendices appendix approach approval april arab are area areas around as asian ask assessed assessment assessments
  assistant associate association asylum asperger asylum-seeking at attachment attendance attention august aunt author authorities authority autism autistic available avon awareness away
  baby babies background bangladesh bangladeshi baptist barnardo's barnardo bail based be because been before behaviour behavioural being believed best better between biological birth black board boards body book both boy boys boyfriend
  brief briefing britain british brother brothers building bureau burns business but by
  cafcass camhs can care carer carers caribbean case cases catholic cause centile central centre chair chaired chairman chairperson change changes chapter charity check checklist chief child childcare childhood childline childminder children
  children's child's chinese christian christmas chronology church civil clear clerk client clinical clinic clinician close coercive cohort college colleges columbia commission commissioned commissioner commissioners committee common communication communications
  community complex compliance concern concerned concerns conclusion conclusions conclusive conference confidential connexions consent considerations consultant consultation contact contacts contents context contextual contribution control
  coordinator co-ordinator core coroner coroner's coronavirus corporate could council councillor councils county couple court courts cover covid covid-19 criminal crisis critical crown cultural culture current currently custody
  dad data date dates daughter day days deal death december decision decisions declaration dedicated deep definition delay delays department departments deputy deputies despite designated detail details detective development director directors disability disabled
  discharge disclosure discussion disproportionality district diversity do doctor doctors document documents domestic down drug drugs during duty
  each early east easter eastern education educational effective eid eight elder elective emergency emotional employment end engagement england english enquiries enquiry ensure ensuring equality escalation establishment
  ethnic ethnicity europe european evaluation even events every everyone evidence exclusion executive existing expected experience experiences expert extended external
  facebook facetime face factors failure false families family far father fathers father's february female few figure figures final finally finding findings first five following food footnote for force forensic form formal former forms forum foster fostering foundation
  four framework france french friday friend from front full funding further future
  gender general germany get gillick girl girls given glossary god good google governance government governor governors gp gps grandfather grandmother grandparents great group groups grounds guardian guidance guideline guidelines gypsy gypsy/roma
  had half half-brother half-sibling half-sister hard has have having he head headteacher health healthcare healthy hear hearing help her here high hindu his history hmp home homes honour hospital hospitals host house household housing how however hub human
  i ict identification identity if immediate immigration impact implementation implications important improvement improvements in incident incidents inclusion income increasing independent india indian individual infant infants information initial injuries injury
  inquest inquiries inquiry inspection inspections inspector inspectorate instagram instead integrated intensive interim internal internet interpreter intervention interviews into introduction investigation involvement iran iranian iraq iraqi ireland irish is islam islamic
  islamophobia issue issues it italy its
  january japan japanese jewish job joint judge judgment july june just justice juvenile
  keep key kids kin king kingdom kinship know known kosovo
  label lack lado landlord language last later latvia law laws lead leader leaders leadership leaflet learning legal less lesson lessons let letter level levels liaison life like limited line lines list listen listening lithuania little lived local lodger london
  long looked looked-after looking love low ltd lynchpin
  made magistrates main make making male man management manager managers many march marital maternal maternity maths matters may mdt me measures meeting meetings meet member members men mental mental-health merton messenger met method methodology metropolitan microsoft mid
  middle midwife midwifery midwives might military minister ministers ministry minutes missing mixed model monday month months more mother mothers mother's mother’s mr mrs ms much multi multi-agency multiagency mum muslim must my
  named name names national nations near need needs neglect neighbour neighbours neither neonatal never new newborn next nhs nigeria nigerian night nine no nobody nonetheless none non nor north northern norway not note notes nothing notification november now number numbers
  nurse nurseries nursery nurses nursing nspcc
  obligation observation observations observed obstetric october of off offence offences offender offenders offending office officer officers official ofsted often old older on once one online only open operation operational operations opinion opportunities or orange order orders organisation
  organisational organisations orthopaedic other others our out outcome outcomes outreach outside outstanding over overall overview own
  paediatric paediatrician paediatricians page pages pakistan pakistani pan panel paper paragraph paramedic paramedics parent parental parenting parents parents' part participants particular partner partners partnership partnerships paternal pathway pathways patient patients people peer per perhaps perinatal period
  perpetrator perpetrators person personal persons perspective phone phase physical physiotherapist place placement plan planning plans play please point points poland police policies policy poor positive possession post postnatal postcode poverty practice
  practitioner practitioners pre pre-birth pregnancy prepared presentation previous primary prime principal principles prior prison private probation procedure procedures proceedings process processes procurator professional professionals professor professional's programme progress
  project property protection protective protestant protocol provider providers provision psychiatric psychiatrist psychological psychologist psychology ptsd public published publication pupil pupils purpose
  quality question questions quick quite
  race ramadan rapid rather rationale reason reasons recent recognition recommendation recommendations record recording records red reference references referral referrals refuge refugee regarding register registered registrar registration regional registry regulation regulations
  related relationship relationships relevant religion religious report reporting reports request research residential resolution resources respondent response responses responsibilities responsibility result results return review reviewer reviewers reviewing reviews rights risk risks
  role roles roma romania root royal rule rules russia
  safe safeguarding safeguards safer safety same saturday scheme school schools science scotland scots scottish scr screening scrutiny search second secondary secretary section sections senior september serious service services setting settings seven several severe sex sexual
  she sheriff short should show shropshire sibling siblings sickle sikh similarly since single sister sisters site six skeletal skull skype slavery sleep slovakia slovakian snapchat so social society solicitor solicitors solihull somalia some son soon south southern spain special specialist speech spring
  staff staffing stage stages standard standards statement states station statute statutory step stepfather stepmother still story strategic strategy strengths strengthening structure structured student students study subject substance such sudan sudanese sudden summary summer sunday supervising supervision supervisor
  support supported supporting sure surgeon surgery survey suspected swansea syria syrian system systemic systems
  table take taken talk task teacher teachers team teams technical teenager teenagers telephone template ten terms than that the their them theme themes then theory there therapist therapists therapy these they thing things think third this those though thought three threshold thresholds through thursday tiktok time timeline title
  to today together toolkit too tool tools total towards tracing traffic training trauma trauma-informed traveller travellers treatment tribunal trust trusts tuesday turkey twins two type
  uk ukraine unborn uncle under understanding undertaken unfortunately union unit united units universal university unknown unsafe until up update updates upon urdu urgent us use used using usually
  value values various very veterans via victim victims victorian video vietnam vietnamese view views violence virtual visit visiting visitor visitors voice voluntary volunteer vulnerability vulnerable
  wales want ward was way we wednesday week weekly weeks welfare well wellbeing welsh were west western what whatsapp when where whether which while whilst white who whole whose why wider wife with within without witness witnesses woman women women's work worker workers workforce working workplace workshop world would
  xbox year years yes yet you young your youth youtube yugoslavia zoom
  above-named absent according accordingly accepted across adapted additional additionally adding adverse afterwards alongside already alternatively altogether analogous anti-social any-one apparently appointments arrest arrests arising asked aspects attended attempts barriers
  began below beside besides beyond bruises bruising called certainly challenge challenges clearly coming comments comparing complaint complaints conduct consequently considering copy criteria described discharged drinking drawing eventually everybody everything evidently exactly explicit eyes
  feedback firstly fortunately generally goals hence highlights implicitly importantly inappropriate including indeed initially inside intelligence intent interestingly interventions isolated key-worker lastly lateral lateness latterly lawful likewise locally mainly maybe meanwhile
  moreover mostly narrative nationally neighbourhood nevertheless noted notwithstanding obvious occasionally odd ongoing onwards originally otherwise overnight partly perpetration plainly plus possible possibly potential presenting presumably previously probably prompt properly provided purely questioning rarely
  read reading reassuringly recently refusal regardless remarkably remember repeated respectively returning routine secondly seeing seemingly seen shared sharing significant significantly similar simply sincerely sometimes somewhere specific specifically strikingly subsequently successful sufficient thank thanks
  therefore thereafter thirdly throughout thus time-line typically ultimately unable undoubtedly unlike unless unsurprisingly upstairs whatever whenever wherever whichever whoever yesterday yours faithfully dear lone joined joining
  nationality n/k n/a nil dob chronologies genogram index version draft bibliography acknowledgements acronyms abbreviations attendees apologies tel fax email e-mail mobile web www signed sent
  geography pe phonics reception halloween bonfire lent advent boxing mothering autumn winter
  twitter signal excel word outlook onedrive sharepoint carefirst framework-i paris classcharts cpoms
  durham cleveland northumbria cumbria lancashire merseyside cheshire yorkshire humberside lincolnshire derbyshire nottinghamshire leicestershire staffordshire norfolk suffolk essex hertfordshire bedfordshire cambridgeshire northamptonshire oxfordshire buckinghamshire berkshire wiltshire gloucestershire somerset dorset hampshire surrey sussex cornwall kent midlands mersey tyneside teesside thames
  birmingham manchester leeds sheffield bristol newcastle nottingham leicester cardiff edinburgh glasgow belfast dublin africa asia
  shona sinhala telugu gaelic romani
  boots costa b&q
  merlin athena storm exhibit mister smoker guildhall scouts brownies
  textphone braille kew caritas enabler kickback pentecostal methodist wetherspoons campaign oct sept nov dec jan feb ghana ghanaian eritrea eritrean ethiopia ethiopian kenya zimbabwe tamils excellence x-ray x-rays preliminary postscript stresses twin copyright identifier meithrin cylch edition dr did does don't curiosity episode episodes mortem holidays adviser advisers advisor advisors eve grandad granddad nan nana nanny gran grandma grandpa mam dada mummy daddy cymru fiscal
  leanings paediatrics a&e idva isva marac mash mappa dash iro lscb lscp cdop sudi sudic yot eps eds edt cin laa lac pep ehcp senco sen send nrm dsl dcs cpn cpp icb ccg pct sids
  mar apr jun jul aug sep tutor tutors somebody amongst collectively sharply comparatively concerted continual efficiencies judicious assiduous vigorous resultant reciprocal layers homeowners poorer
  permanence prospective adopter adopters adopt collate subscribe agile transgender wi-fi footpath kashmiri jamaican angolan fuller
`),
]);

/** Words that make the capitals before them, in one run, the name of a body, a law or a paper, and no person's. */
export const WORDS_OF_BODIES: ReadonlySet<string> = words(`
  act agency airport alliance army assembly association authority award bill campaign board bureau cathedral charter charity code commission commissioners committee company compliant constabulary convention corporation council
  court courts crown department directorate discussion enquiry executive federation fire force form forum foundation framework fund government group guidance guidelines hub index inquiry inspectorate institute
  judgment judgement law laws league legislation ltd limited magistrates matrix ministry model network office ombudsman operation order organisation outline panel partnership plan pathway plc police premium principles profile programme
  project protocol regulations report reports review reviews scale scheme score scrutiny service services society star strategy survey syndrome system team teams test theory tool toolkit tribunal trust trusts union unit university
  centre competence competency disease prison app helpline line awards data notes shield study studies technique checklist questionnaire
`);

/** Words that make the capitals after them, in one run, no person's name. */
export const WORDS_BEFORE_BODIES: ReadonlySet<string> = words(
  'operation hmp hmyoi yoi project police hope appendix annex table figure page section chapter part form version windows crown',
);

/** People whom every such document may name: subjects and authors of public inquiries, and makers of tests and laws. */
export const PUBLIC_NAMES: readonly RegExp[] = [
  /\bBaby P(?:eter)?\b/g,
  /\b(?:Victoria Climbi[eé]|Daniel Pelka|Peter Connelly|Khyra Ishaq|Arthur Labinjo-Hughes|Star Hobson|Jasmine Beckford|Maria Colwell|Hamzah Khan|Keanu Williams|Tyra Henry|Kimberley Carlile|Sara Sharif|Stephen Lawrence|Shannon Matthews|Jamie Bulger|Holly Wells|Jessica Chapman)(?!\p{L})/gu,
  /\b(?:Lord|Lady|Baroness) (?:Laming|Munro|Carlile|Butler-Sloss|Casey)\b/g,
  /\b(?:(?:Eileen )?Munro|Laming|Climbi[eé]|Pelka|Caldicott|Gillick|Bichard|Wolf|Ainsworth|Bowlby|Winnicott|Maslow|Bronfenbrenner|Kolb|Brandon|Sidebotham|Reder|Jay|Marmot|MacAlister)(?=['’]s? (?:review|report|inquiry|recommendations|competen|model|triangle|hierarchy|theory)| (?:[Rr]eview|[Rr]eport|[Ii]nquiry|[Cc]ompeten\w+|[Pp]rinciples|[Mm]odel|et al))/g,
  /\b(?:Fraser|Gillick|Merton|Baker|Bolam|Caldicott|Edinburgh|Glasgow|Lloyd George|Apgar|Ainsworth|Barthel|Schwartz|Hague|Osman) (?:guidelines?|competen\w+|compliant|Act|test|principles?|guardian|scale|score|[Cc]oma|notes?|[Ww]arning|[Pp]ostnatal)\b/g,
  /\b(?:Claire|Clare|Sarah|Megan|Jade|Martha|Helen|Harper|Hillsborough|Benedict|Natasha)['’]s (?:Law|Rule|law|rule)\b/g,
  /\b\p{Lu}[\p{L}-]{1,40}['’]s (?=disease|syndrome|chorea|palsy|sign|lymphoma|sarcoma|contracture|fracture|tumour)/gu,
  /\bWinston['’]s Wish\b/g,
  /\bMoses (?=[Bb]asket)|\bSt\.? (?:David|George|Andrew|Patrick|Valentine)['’]s Day\b/g,
  /\b(?:Bowlby|Winnicott|Bronfenbrenner|Maslow|Laming|Gillick|Caldicott|Climbié|Sidebotham)(?!\p{L})/gu,
  /(?<=\bRAG(?: rating)?:? )(?:Amber|Green|Red)\b/g,
  /\b(?:Dr Foster|Dr Barnardo|Marie (?:Stopes|Curie|Collins)|Lucy Faithfull|Marks (?:and|&) Spencer|Thomas Coram|Betsi Cadwaladr|Jimmy Savile|Stephen Lawrence|Nightingale|Sure Start|Sir Keir Starmer|Boris Johnson|Old Bailey|St Valentine|Mary Seacole|Bradford (?:tool|assessment)|Red Cross|Cafcass Cymru)\b/g,
  /\b\p{Lu}[\p{L}'’-]{1,40}(?:,? (?:and|&) \p{Lu}[\p{L}'’-]{1,40}| et al\.?)?,? \((?:19|20)\d\d[a-z]?\)/gu,
  /\b\p{Lu}[\p{L}'’-]{1,40} et al\b/gu,
  // "(Firmin, 2017)", "Reder, Duncan and Gray (1993)"
  /(?<=\()\p{Lu}[\p{L}'’-]{1,40}(?:(?:,| and| &) \p{Lu}[\p{L}'’-]{1,40}){0,3},? (?:19|20)\d\d[a-z]?\)/gu,
  /\b\p{Lu}[\p{L}'’-]{1,40}(?:, \p{Lu}[\p{L}'’-]{1,40}){1,3},? (?:and|&) \p{Lu}[\p{L}'’-]{1,40} \((?:19|20)\d\d[a-z]?\)/gu,
  /\b\p{Lu}[\p{L}'’-]{1,40}, (?:\p{Lu}\.\s?){1,3}(?:(?:,|and|&|et al\.?|\s|\p{Lu}[\p{L}'’-]{1,40},|\p{Lu}\.)\s?)*\((?:19|20)\d\d/gu,
];
