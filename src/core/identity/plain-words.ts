/** Words of the language, as the teaching passages use them, lower case. Written by training/plain-words.ts. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  `
  abandoned abbreviated abbreviations abdomen abdominal abduction abide ability able abnormal abnormality aboard
  abolished about above abroad abrupt abscess abscesses absconded absconder absconders absconding absconds abseiled
  absence absences absent absolutely absorbed abstinence abstinent absurd abt abuse abused abuser abusive academic
  academies academy accept acceptable acceptance accepted accepting accepts access accessed accessible accident
  accidental accidents accommodate accommodated accommodation accompanied accompanies accompany accompanying
  accomplished accord accordance according accordingly account accountability accountable accountant accounted accounts
  accredited accumulated accumulation accuracy accurate accurately accused accustomed ache aches achievable achieve
  achieved achievement achieving acid acknowledge acknowledged acknowledgement acknowledgements acknowledges
  acknowledgment acquaintance acquitted acrimonious acrimony acronym across act acted acting action actions activated
  active actively activities activity acts actual actually acuity acute ad adaptations adapted adapting add added
  addendum addict addiction addictions adding addition additional address addressed addressee addresses adds adenoids
  adept adequate adequately adhere adhered adherence adhesive adjacent adjectives adjoining adjourned adjust adjusted
  adjustment adjustments administration administrative administrator administrators admirable admirably admiration
  admire admired admission admissions admit admits admitted adolescence adolescent adolescents adopt adopted adopters
  adoption adoptions adoptive adored adrenaline adult adulthood adultification adults advance advanced advantage
  adventure adventurous adverse adversity advertised advertisement advice advise advised adviser advisers advises
  advising advisory advocacy advocate advocates affair affairs affect affected affecting affection affectionate
  affectionately affective affects affiliated afford affray afloat afraid afresh after afternoon afternoons afterwards
  again against age aged agencies agency agenda agent agents ages aggression aggressive ago agree agreeable agreed
  agreeing agreement agreements agrees agricultural ahead aid aide aider aids ailments aim aimed aims air aired airing
  airline airport airs airways al alacrity alarm alarmed alarms album alc alcohol alcoholic alert alerted alerts
  aliases alight alike alive all allegation allegations alleged alleges alleging allergies allergy alley alliance
  allies allocate allocated allocating allocation allotment allotted allow allowance allowances allowed allowing allows
  alluded almost alone along alongside aloud alphabet alphabetical already also alt alter alteration altercation
  altered altering alternate alternative alternatives although altogether always am ambition ambitious ambivalent
  ambulance ambulances amenable amended amendment amendments amiably amicable amicably amiss among amount amounted
  amounting amounts amphetamine amphetamines ample ampoules an anaemia anaesthetic anaesthetist analgesia analyse
  analysed analyses analysis analyst analytical anaphylaxis anchoring and anecdote anew angels anger angry animal
  animals animation ankle ankles annex annexe annexed anniversary annotations announced announces annual annually
  anomaly anon anonymised anonymity anonymous anonymously anorexia another answer answered answering answers antenatal
  antenatally antibiotic antibiotics anticipate anticipated anticonvulsant antidepressant antidepressants antifreeze
  antihistamine antihistamines antipsychotic antiseptic antisocial anxieties anxiety anxious any anybody anyone
  anything anyway anywhere apart apartment apologetic apologies apologise apologised apologises apologising apology app
  apparent apparently appeal appear appearance appearances appeared appearing appears appended appendicectomy
  appendices appendicitis appendix appetite applause apples appliance applicable applicant applicants application
  applications applied applies apply appoint appointed appointing appointment appointments apportion appraisal
  appraised appreciate appreciated appreciation appreciative apprentice apprentices apprenticeship apprenticeships
  approach approachable approached approaches approaching appropriate appropriately approval approve approved approving
  approx approximate approximately appt appts apron aprons apt aptitude arcade archive archived archives archivist are
  area areas arg arguably argue argued argues arguing argument argumentative arguments arise arisen arises arising
  arithmetic arm armbands armchair arms army arose around arouse aroused arr arrange arranged arrangement arrangements
  arranges arranging arrears arrest arrested arrests arrival arrive arrived arrives arriving arson art arthritis
  article articles articulate artist artwork as ascertained ascribe ascribed ashamed ashtrays aside ask asked asking
  asks asleep aspect aspects aspirations assailant assault assaulted assaulting assaults assembled assemblies
  assembling assembly assertion assertive assertiveness assess assessed assesses assessing assessment assessments
  assessor asset assigned assist assistance assistant assistants assisted assists associate associated associates
  associating association asst assume assumed assuming assumption assumptions assurance assurances assure assured
  asterisk asthma astonished astray astronaut asylum at ate atlas att attach attached attaches attachment attack
  attacked attacker attacks attainment attempt attempted attempting attempts attend attendance attendances attended
  attendees attender attending attends attention attentive attested attic attitude attitudes attracted attractive
  attributable attribute attributed attributes au audible audience audio audiologist audiology audit audited auditing
  auditor auditors auditory audits aunt aunts aut author authored authorisation authorised authorises authorising
  authoritative authorities authority authors autism autistic auto automated automatic automatically autumn avail
  availability available avenue average averaged averaging avoid avoidable avoidance avoidant avoided avoiding await
  awaited awaiting awaits awake award awarded awards aware awareness away awe awful awkward awkwardly awkwardness axe
  babbles babbling babies baby babygro babysat babysit babysitter babysitting back backbone backed background
  backgrounds backing backlog backs backstroke backwards bacterial bad badge badgers badges badly baffling bag bags
  bail bailed bailiff bailiffs bake baked bakery baking balance balanced balcony bald ball balloon balloons banana
  bananas band bandaged bandages banged banging bangles banister bank banks banned banner banners baptised bar barbecue
  barber barbers bare barefoot barely barge barracks barred barricaded barrier barriers barring barrister barristers
  bars base based baseline basement bases basic basin basis basket basketball bat batch batched batches bath bathe
  bathed bathing bathroom baths batteries battery bay bays bday be beach bead beaker beanbag beans bear bearable beard
  bearing bearings bears beat beaten beating beatings beautiful beautifully became because become becomes becoming bed
  bedding bedroom bedrooms beds bedside bedsit bedtime bedtimes bedwetting been beer bees beetroot befell before
  beforehand befriend befriended befriender befriending began begging begin beginning begins begun behalf behave
  behaved behaviour behavioural behaviours behind being belief beliefs believable believe believed believes believing
  bell belong belonged belonging belongings belongs below belt bench benchmark beneath benefit benefited benefits bent
  benzodiazepine benzodiazepines bereaved bereavement bereavements beside besides bespoke best betrayal better betting
  between beyond bf bias biased biases bib bibliography bicycle bicycles bid bifida big bigger biggest bike bikes
  bilateral bilingual bill bills bin binder binge bingo bins biological biology biomechanics bipolar bird birth
  birthday birthdays birthing birthmark birthmarks births birthweight biscuit biscuits bishop bit bite biting bits
  bitten bitter bitterness black blackboard blacked blackout blackouts bladder blade blades blame blamed blaming
  blanched blank blanket blankets blazer bleach bleak bleed bleeding bleeds blended blind blinded blinds blip blister
  block blocked blocking blog bloke blood bloods blouse blow blue bluer blues blunt blurred board boarding boards boat
  bodies bodily body boiler boilers bold bolt bolts bombing bond bonded bonding bonds bone bones bonnet bonny book
  bookcase booked booking bookings bookkeeper bookkeeping booklet books boom boomerang booster boosters boot bootlace
  boots border borders bore bored boring born borne borough boroughs borrow borrowed borrowers boss bossy both bothered
  bothering bottle bottleneck bottles bottom bought bounce bounced bouncer bouncing bouncy bound boundaried boundaries
  boundary bouts bow bowed bowel bowl bowled bowler bowling bowls box boxer boxes boxing boy boyfriend boyfriends boys
  brace braced bracelet braces brackets brain brake brakes branch brand brass brave braver bravery breach breached
  breaches breaching bread break breakage breakdown breakfast breakfasts breaking breaks breaktimes breast breastfed
  breastfeeding breath breathalysed breathalyser breathe breathing bred brewery brick bricklayers bricklaying bricks
  bridesmaid bridge bridges bridging brief briefed briefing briefings briefly brigade bright brighter brightest
  brilliant brilliantly bring bringing brings brittle brittleness broad broadcasting broadly broccoli broke broken
  bronchiolitis bronze brooch brother brothers brought brown brownie bruise bruised bruiser bruises bruising brush
  brushed bubble bucket buckle buddy budgerigar budget budgeting budgets budgies bug buggy bugs build building
  buildings builds built bulb bulk bull bulletin bulletins bullied bullying bump bumped bumper bumpers bunch bundle
  bundles bungalow bunk bunks buprenorphine burden burger burglar burglary burgled burial buried burn burned burner
  burning bursar burst bus buses business busy but butcher buttocks button buttons buy buying buys buzzers by bypass
  cabin cabinet cable caddy cadets caesarean caffeine café cake cakes calculated calendar calendars calibration call
  called caller callers calling callouts calls callus calm calmed calmer calms calves came camera cameras camp campaign
  campaigns camping campus campuses can canal canals cancel cancellation cancellations cancelled cancelling cancer
  candid candidly candle candles candour canisters cannabis cannot cannula canoe canoeing canoeist cans canteen
  canvassed cap capable capacity cape capitalised capped captain captained capture captured car caravan caravans carbon
  card cardiac cardigan cardiology cards care cared career careers careful carefully careless carer carers cares
  caretaker caretakers caries caring carnival carpet carpeted carpets carriageway carried carrier carries carrot carry
  carrying cars cartilage cartons cartoon carve carved cascaded case caseload caseloads cases caseworker cash cast
  castle casual casualty cat catalogue catalytic catch catchment categories categorised category catering cathedral
  catheter cats cattery caught cause caused causes causing caution cautioned cautions cautious cautiously cc cease
  ceased ceases ceiling celebrate celebrated celebration cell cellar cellist cellmate cells cemetery census cent
  centile centiles centimetre centimetres central centre centred centres ceramics cereal cerebral ceremony certain
  certainly certainty certificate certificates certified cessation ch chain chair chaired chairing chairman chairs
  chalet challenge challenged challenges challenging chamber chance chances change changed changeover changes changing
  channel channels chaotic chapel chaperoning chaplain chaplaincy chapter chapters character characterise
  characteristic characteristics characters charge charged charger charges charging charities charity charm charming
  chart charted charter charts chased chat chats chatted chatterbox chatty cheap cheapness check checkable checked
  checking checklist checks cheek cheekbone cheeks cheeky cheered cheerful cheerfulness chef chemist chemistry
  chemotherapy chess chest chests chewed chicken chickenpox chicks chief chiefly child childbirth childcare childhood
  childhoods childminder childminders childproof children chimney chin chip chips chiropodist chlamydia chocolate
  choice choices choir choirmaster choked cholesterol choose chooses choosing chores chorister chose chosen christening
  chronic chronologies chronology chuffed church churches cider cigarette cigarettes cinema circle circles circling
  circuit circular circulate circulated circumstances cistern cite cited cites cities citing city civic civil civilian
  claim claimants claimed claiming claims clan clapped clarification clarified clarify clarinet clarity clash clashed
  class classes classmate classmates classroom classrooms clauses clavicle clay clean cleaned cleaner cleaning cleanly
  cleansing clear cleared clearest clearing clearly cleft clerical clerk clerks clever click client clients climb
  climbed climber climbing clingy clinic clinical clinically clinician clinicians clinics clip clipboard clipboards
  cloakroom clock clocks close closed closely closer closes closest closing closure closures cloth clothes clothing
  clotting cloud club clubbed clubs clue clues clumsy clung cluster clustered clusters cluttered coach coached coaches
  coast coastal coastguard coastline coat coats coc cocaine code coded codeine codes coding coeliac coercion coercive
  coffee coffin cognitive coherence coherent cohesion cohort cohorts coincide coincided coincidence colander cold colds
  colic colicky collapse collapsed collar collarbone collated collateral colleague colleagues collect collected
  collecting collection collections collector collects college colleges collision collusion colour coloured colouring
  colours column columns coma combination combined come comes comfort comfortable comfortably comforted comic comical
  coming comma command commander commas commence commenced commencing commend commendable commended commending commends
  comment commentary commented commenting comments commercial commission commissioned commissioner commissioners
  commissioning commissions commitment committed committee common commonest commonly communal communicate communicated
  communicates communicating communication communications communities community companies companions company comparable
  compare compared compares comparing comparison comparisons compartment compassion compassionate compatible compelled
  compensate compered competence competent competition competitively compiled complacent complain complained
  complaining complaint complaints complement complete completed completely completeness completing completion complex
  complexity compliance compliant complicated complicating complications complicit complied compliment complimentary
  complimented compliments comply composing composite composition composure compound compounding comprehension
  comprehensive compress compressed comprised comprises compromise compromised compulsive compulsory computer
  computerised computers conceal concealed conceded conceived concentrate concentrated concentrates concentration
  concept conception concern concerned concerning concerns concert concierge concise conclude concluded concludes
  conclusion conclusions conclusive concur concurred concurrently concussion condemned condensed condition conditional
  conditions condolence condolences condoms conduct conducted conducting conductress cone cones conference conferences
  conferencing conferred confided confidence confidences confident confidential confidentiality configured confine
  confined confirm confirmation confirmed confirming confirms confiscated conflated conflict conflicted conflicting
  conflicts confront confrontational confronted confuse confused confusing confusion congenital congratulate
  congratulated congratulates congratulation congratulations conjunction conjunctivitis conkers connected connection
  conscientious conscientiously consecutive consensual consensus consent consented consenting consents consequence
  consequences consequently conservatory consider considerable considerably considerately consideration considerations
  considered considering considers consist consisted consistency consistent consistently consists console constable
  constables constabulary constancy constant constipation constituent constitute constitutes constitution construction
  consulate consult consultant consultants consultation consultations consulted consulting consults consumed
  consumption contact contactable contacted contacting contacts contain contained contains contaminate contaminated
  contamination contemporaneous contending content contented contentment contents contest contested context contextual
  continence continents contingencies contingency continuation continue continued continues continuing continuity
  continuous continuum contraception contraceptive contract contracted contractor contractors contracts contractures
  contradict contradicted contrary contrast contrasts contribute contributed contributes contributing contribution
  contributions contributor contributors control controlled controller controlling conurbation convalescent convene
  convened convenient convention conversation conversations conversion converted converter convey conveyance conveyed
  convicted conviction convictions convinced convincing convulsion cook cooked cooker cookers cookery cooking cooks
  cooperate cooperated cooperation cooperative coordinated coordinating coordinator coordinators cope coped copied
  copies coping copy copying cord cordial cords core corkscrew corner corners cornet coroner coronial corporal
  corporate correct corrected correction corrections correctly correlation correspond corresponded correspondence
  corresponds corridor corridors corroborated cos cost costing costs costume costumes cosy cot coterminous cots cottage
  cottages cough coughed coughing coughs could council councillor councillors councils counsel counselling counsellor
  counsellors count counted counter counterfeit counterpart countersign countersignature countersigned countersigning
  counties counting countries country counts county couple couples courage courageous courier course courses court
  courteous courteously courtesies courtesy courthouse courts cousin cousins cover coverage covered covering covers
  covertly cows crabs crack cracked craft crammed crash crate cravings crawl crawler crawling cream creamed creams
  crease creases create created creative creatively creatures credence credibility credible credit creditable credited
  creeping crept crescent crest crew crews cricket cried cries crime crimes criminal criminally crises crisis crisps
  criteria criterion critical criticise criticised criticism cross crossbar crossed crossing crossword crouched croup
  crowd crowded crown cruelty cruise cruising crusted crutches cry crying crèche cubicle cubicles cubs cuddles cue cues
  cuffs cultural culture cultures cumulative cumulatively cunning cup cupboard cupboards cups cure curfew curiosity
  curious curls current currently curriculum curse cursory curtailed curtain curtains curve curved cushion cushions
  custard custody custom customary customer customers customs cut cutlery cuts cutting cycle cycled cycles cycling
  cyclist cylinders cystic dad daddies daddy dads daft daily dairy damage damaged damaging damp dance danced dancing
  danger dangerous dangers dare dared dark darker darts dash dashboard data database databases dataset date dated dates
  dating daughter daughters dawn day daylight days daytime dead deadline deaf deafness deal dealer dealers dealing
  dealings deals dealt death deaths debate debated debit debrief debriefs debt debts decade decay decayed deceased
  deceive deceived decent deception decibels decide decided decides deciding decile decimals decision decisions
  decisive decisively decl declaration declare declared decline declined declines declining decommissioned decorate
  decorated decorating decoration decorator decreases decree dedicated deductions deemed deep deepened deepening deeply
  default defect defects defence defended defensible defer deference deferential deferred defiance deficit define
  defined defines definite definition definitions deflect degree degrees dehumidifier dehydration del delay delayed
  delaying delays delegated delegates delete deleted deliberate deliberately delight delighted delightful deliver
  delivered deliveries delivering delivery delusional delusions demand demanding demeanour dementia demob demolished
  demonstrably demonstrate demonstrated demonstrates demonstrations den denial denied denies denote denotes dens dental
  dentist dentistry dentists departing department departments departure departures depend dependable dependants
  depended dependence dependency dependent depends depicted deployed deployment deposit depot depraved depressed
  depression depressive deprivation deprived depth deputise deputy deregistered deregistering deregistration derived
  derives dermal dermatologist dermatology derogatory des describe described describes describing description
  descriptions descriptive descriptors deserved deservedly deserves design designated designation designed designing
  desk desks despair desperate desperation despite destination destitution destroyed detached detail detailed details
  detainable detained detainee detect detected detecting detective detectives detector detention detentions
  deteriorated deteriorating deterioration determination determine determined determinedly determining detox
  detoxification detoxifications detoxified detrimental dev devastated develop developed developing development
  developmental develops device devices devised devising devolved devoted devotes devotion devout diabetes diabetic
  diagnosed diagnosis diagnostic diagram dialect dialled diaries diary diazepam dictated dictation did die died dies
  diet dietary dietetic dietetics dietician dietitian dietitians differ differed difference differences different
  differently differing differs difficult difficulties difficulty dig digger diggers digit digital dignity diligence
  diligent diligently dimensions diminishing dining dinner dinners dinosaur dinosaurs diocese dip diploma dipped
  dipstick direct directed direction directions directly directness director directorate directorates directors
  directory dirt dirty disabilities disability disabled disagree disagreed disagreeing disagreement disagreements
  disagrees disappear disappearances disappeared disappointed disappointment disbanded disbelieve disc discern
  discerned disch discharge discharged discharges discharging disciplinary discipline disciplined disciplines disclose
  disclosed discloses disclosing disclosure disclosures discomfort disconnected discontinued discord discount
  discounted discourages discover discovered discovering discovers discovery discrepancies discrepancy discretion
  discretionary discuss discussed discusses discussing discussion discussions disease diseases disengaged disengagement
  disengaging disentangle disfigure disgrace disguise disguised dishes dishonest dishonesty disjointed dislike disliked
  dismay dismayed dismiss dismissed disorder disorderly disorders dispatched dispensed dispenser dispenses dispensing
  dispersed dispiriting display displayed disposal disposed disproportion dispute disputed disputes disqualified
  disquiet disregarded disrupt disrupted disruption disruptive disruptor disrupts dissatisfaction dissatisfied
  disseminate disseminated dissemination dissent dissented dissenting dissents dissertation distance distancing distant
  distinct distinction distinctions distinguish distinguished distinguishes distracted distraction distress distressed
  distressing distributed distribution district districts disturb disturbance disturbances disturbed disused ditto dive
  diverse diversity divert diverted divide divided division divisions divorce divorced djinn do doc dock dockyard
  doctor doctorate doctors document documented documents dodger does dog dogs doing doll dolls dom domains domestic
  domiciliary dominated donation done donkey door doorbell doors doorstep doorway doorways dose dosed doses dots dotted
  double doubled doubt doubted doubts dough down downloaded downs downstairs downwards doze dozen dozens draft drafted
  drafting drafts dragon drain drained draining drains drama dramatic drank draught draw drawer drawers drawing
  drawings drawn draws dread dreaded dreadful dreading dress dressed dresses dressing dressings drew dried drift
  drifted drifts drill drink drinker drinkers drinking drinks drip dripping drive driven driver drivers drives driving
  drop dropped dropper dropping drops drove drowning drowsiness drowsy drug drugged drugs drum drums drunk drunken dry
  dryer drying dual ducks duct due duet dug dummies dummy dumper dunno dup duplicate duplicated duplicates duplication
  duration during dust dustman dustmen duties duty duvet dwellings dwelt dx dye dying dynamics dyslexia each ear
  earache earlier earliest early earn earned ears earshot earth ease eased easier easily east eastern easy eat eaten
  eater eating eats eccentricity echoed eclipsed ecomap economy eczema edge edges edited edition editor educate
  educated educating education educational educator educators effect effective effectively effectiveness effects
  efficiency efficient effort efforts effusive egg eggs eight eighteen eighteenth eighth eights eighty either elapsed
  elbow elbows elder elderflower elderly elders eldest elected election elections elective electively electoral
  electric electrician electricians electricity electronic electronically elegant elegy element elements elephant
  eleven eleventh elicited eligible eliminated else elsewhere email emailed emails embarrass embarrassed embarrassment
  embedded emerge emerged emergencies emergency emerges emerging emigrate emigrated eminent emollient emotion emotional
  emotionally emphasis emphasise emphasised employed employee employees employer employers employing employment employs
  emptied empties empty enable enabled enables enclosed enclosing encounters encourage encouraged encouragement
  encourages encouraging encrypted end endeavour endeavouring ended ending endocrine endorsed endorsement endoscopies
  ends endure enduring enemy energetic energy engage engaged engagement engages engaging engine engineer engineering
  engineers enhanced enjoy enjoyed enjoying enlarged enlisted enmeshed enough enquire enquired enquirer enquiries
  enquiring enquiry enrol enrolled enrolment ensure ensured ensures ensuring enter entered entering enterprise
  enthusiastic entire entirely entitled entitlement entrance entrenched entries entrusted entry enumerator env envelope
  envelopes environment environmental envy enzyme enzymes epilepsy episode episodes episodic equal equality equally
  equals equated equipment equipped equivalent equivocation erased erratic error errors escalate escalated escalating
  escalation escalations escalator escape escaped escaping escort especially essay essays establish established
  establishing establishment estate estates esteem estimate estimated estimates estranged estuary et ethnic ethnicity
  evacuated evaded evaluate evaluated evaluates evaluation evasive evasiveness eve even evening evenings event events
  eventual eventually ever every everybody everyday everyone everything everywhere evict evicted eviction evidence
  evidenced evidencing evident evidential evidently evil ex exacerbation exact exactly exaggerate exaggerated
  exaggerating exam examination examinations examine examined examiner examining example examples exams exasperation
  exceed exceeded exceeding exceeds excellent except exception exceptional exceptionally exceptions excess excessive
  exchange exchanged exchanges exchanging excited exclamation exclude excluded excludes excluding exclusion exclusions
  exclusively excusable excuse excused excuses exec executed executing executive executives exemplary exempt exercise
  exercised exercises exes exhausted exhausting exhaustion exhaustive exhibited exhibits exist existed existence
  existing exists exit exits expect expectant expectation expectations expected expecting expects expense expenses
  experience experienced experiences experiencing experimentation expert expertise experts expire expired explain
  explained explaining explains explanation explanations explicit exploit exploitation exploited exploiting exploration
  explore explored exposed exposure express expressed expressing expression expressions expressive expressly extend
  extended extending extends extension extensions extensive extent external externally extinguished extinguisher extra
  extract extracted extraction extractions extractor extracts extraordinary extravagant extremely extremism eye eyebrow
  eyelashes eyes fabricated fabricating face faced faces facial facilitated facilitator facilitators facilities
  facility facing fact factor factors factory facts factual faddy fade faded fading faeces fail failed failing failings
  fails failure failures fainted fair fairer fairground fairly fairness faith faiths fall fallen falling falls false
  falsely faltering falters familiar families family fan fancied fantasies fantastic far fare fared fares farewell farm
  farmed farmer farmhouse farming farmland farms farrier farthest fashion fast faster fastest fasting fatal father
  fathers fatigue fatter fault faulted faultless faultlessly faulty favour favourable favourably favoured favourite fax
  faxed fear feared fearful fearing fears feature featured features febrile fed fee feed feedback feeder feeding feeds
  feel feeling feelings feels fees feet feigned fell felled fellowship felt female females femoral femur fence fentanyl
  ferred ferries festival fetch fetched fetching fever few fewer fiancé fiancée fibrosis fictitious fiddly field fields
  fieldwork fifteen fifteenth fifth fifths fifties fiftieth fifty fig fight fighting fights figure figures file filed
  files filing fill filled filling fills film filmed filming films filtering filters filthy final finalised finally
  finals finance finances financial financially find finders finding findings finds fine fined finer finger fingernail
  fingers fingertip finish finished finishes finishing fire firearm firearms fireguard fireman fires firework fireworks
  firm firmer first fish fisherman fishing fissure fist fists fit fits fitted fitter fitting five fix fixation fixed
  fizzle flag flagged flagging flags flannel flap flapping flask flat flats flattened flavour flaw fleas fled flee
  flesh flew flexible flexibly flight flights flinch flinched flinches flip flipcharts flirtatious flood flooding
  floods floor floorboards floors floppy flourish flourished flow flowchart flowed flowerpot flowers flu fluctuated
  fluency fluent fluid fluids flyer flyers flying fobbed focus focused focuses fog foil folded folder folders folic
  follow followed following follows fond fondly fondness fontanelles food foodbank foods fooled foolish foot footage
  football footbridge footing footnote footnotes footsteps for forbade forbidden force forced forceful forceps forces
  fore forearm forearms forecast forehead foremost forename forensic forerunners foresee foreseeable foreseen forest
  foreword forgetful forgiven forgot forgotten fork forklift form formal formality formally format formats formed
  former formerly forming forms formula formulaic formulation forth forthcoming forthright forties fortnight
  fortnightly fortunate forty forum forward forwarded forwarding forwards fossils foster fostered fostering fought
  found foundation founded foundry four fours fourteen fourteenth fourth foyer fractions fracture fractured fractures
  fragile fragmented fragments frame framed frames framework frameworks frank frankly frankness fraud free freedom
  freehold freely freezer freezes freezing frenulum frenulums frequency frequent frequently fresh freshly fridge fried
  friend friendly friends friendship friendships fright frighten frightened frightening fro frogs from front frontline
  frozen fruit fruition frustrated frustration fuel fulfilled fulfils full fullest fully fun function functional
  functioning functions fund funded funding funds funeral funerals funniest funny fur furious furloughed furnish
  furnished furniture further furthest fuss fussy future futures fwd fête gain gained gaining gains gala galas gall
  gallbladder gallstones gambling game games gaming gang gangs gap gaps garage garages garden gardener gardens garrison
  gas gastroenterologist gastrostomy gate gates gateway gathered gave gazebo gear gearbox gel gender general generally
  generated generates generation generations generic generous generously genetic geneticist genetics genital genogram
  genograms gentle gentlest gently genuine geographical geography germs gestation gestational gesture gestures get gets
  getting gf gift gifts giggling gin giraffe giraffes girl girlfriend girlfriends girls give given gives giving glad
  glance glanced glands glandular glass glasses glazier gleamed glimpsed global globe glossary glossy glove gloves
  glowing glucose glue glued go goal goals goat goats godmother godmothers godparents goes going gold golden goldfish
  gone good goodbye goodnight goods goodwill googling gossip got gov governance governed governing government governor
  governors gown gowns grabbed grace grade graded grades grading gradually graduated graduates graffiti grafter gram
  grammar grams gran grandad grandchild grandchildren granddad granddaughter grandfather grandfathers grandmother
  grandmothers grandparent grandparents grandsons grant granted grants graph graphs grasp grass grateful gratitude
  gratuity grave gravity gravy graze grazed grazes great greater greatest greed green greenhouse greet greeted
  greetings grew grey grid grief grievances grieve grieving grievous grind grip grips grizzly grommets groom groomed
  grooming grotto ground grounded groundless grounds groundsman group grouped groups grow growing grown growth groyne
  grubby grudge guaranteed guard guarded guardian guardians guardianship guards guess guessed guest guests guidance
  guide guided guideline guidelines guilty guinea guitar gulled gum gurdwara gut gym gymnasium gynaecologist habit had
  haematologist haematology haemoglobin haemorrhage haemorrhages hailstorm hair haircut hairdresser hairdressing
  hairline hairstyle halal half hall hallway halted halved halving hamlet hammer hampered hamster hamsters hand handbag
  handbook handcuffed handcuffs handed handful handheld handing handle handled handler handlers handling handouts
  handover handovers handprint hands handset handwriting handwritten hang hanging hangs happen happened happening
  happens happier happiest happily happy harassment harbouring hard harder hardest hardly hardship harm harmed harmful
  harming harness harvest has haste hastened hasty hat hate hated haunts have having hay hazard he head headache
  headaches headed heading headings headline headmistress headphones heads headset headstone headteacher headteachers
  headway heal healed healing health healthcare healthy heaps hear heard hearing hearings hears hearsay heart heartbeat
  heartburn heartened heartening heat heated heater heating heatwave heaven heavily heavy hedge hedgehog heel heels
  height heighten heightened heights held helicopter hell hello helmet help helped helper helpers helpful helping
  helpings helpline helplines helps hence henna hens hepatitis hepatology her here heritage hernia hero heroin hers
  herself hesitancy hesitant hesitate hesitated hesitation hiatus hid hidden hide hides hiding high highchair higher
  highest highlight highlighted highlights highly highs highways hill hills him himself hindered hinders hindsight
  hinges hints hip hips hire hired hirers his historian historic historical histories history hit hits hitting hoard
  hoarded hoarding hoc hoist hold holder holders holding holds hole holes holiday holidays holistic home homebirth
  homeless homelessness homes homesick homesickness homework homicide honest honestly honesty honeymoon honour
  honourable honours hood hooded hook hoovered hop hope hoped hopeful hopeless hopelessness hopes hoping horizontal
  horrible horse horses horseshoe horticulture hose hoses hosiery hospice hospital hospitalised hospitals host hosted
  hostel hostels hostile hostility hosting hosts hot hotel hoteliers hotels hour hourly hours house housed household
  householder households housekeeper housemaster houses housing hover how however hr hrs hub hubs huddle human humane
  humerus humming humour hunch hundred hunger hungry hurdler hurry hurrying hurt hurtful hurting hurts husband husbands
  hut hutch hx hybrid hydrated hydrotherapy hygiene hygienist hyperactivity hypnobirthing hypotheses hypothesis
  ibuprofen ice icons idea ideal ideas identical identification identified identifies identify identifying identity
  idle if igloos ignorance ignorant ignoring ill illicit illiterate illness illnesses illustrated illustrates
  illustration images imagination imaginative imagine imagined imaging imagining imam immaculate immature immediate
  immediately immersion immigration immobile imms immunisation immunisations immunised impact impairment impassable
  impending impetigo implant implement implementation implemented implicated implications implied implies imply
  importance important importer imposed imposing impossible impressed impression impressive imprisoned improbable
  improve improved improvement improvements improving impulsive in inaccurate inactivity inadequate inadequately
  inappropriate inappropriately inbox incapable incense inch inches incidence incident incidents incisive incisors incl
  inclined include included includes including inclusion income incoming incomplete inconceivable inconclusive
  inconsistencies inconsistency inconsistent inconsistently inconsolably incorporated incorrect incorrectly increase
  increased increasing increasingly incubator incurious indebted indecent indeed indefinitely independence independent
  independently index indexed indicate indicated indicates indication indications indicator indicators
  indistinguishable individual individually individuals indoors induced induction industrial ineffective inestimable
  inevitable inexperience infancy infant infants infected infection infections inference inferred infestation infested
  inflammation inflammatory inflicted inflicting influence influenced influences influential influenza info inform
  informal informally informant informants information informative informed informing informs infrequently infusion ing
  ingenuity ingrown inhaler inhalers inheritance inherited inheriting inhibit initial initialled initially initials
  initiate initiated initiative injecting injection injections injunction injunctions injured injuries injuring injury
  injustice ink inkling innate inner innkeeper innocent innovation innovative inpatient input inquest inquests inquired
  inquiries inquiring inquiry inquisitive inquorate insect insecure insensitive inserted inside insight insightful
  insist insisted insistence insoles insomnia inspect inspected inspecting inspection inspections inspector
  inspectorate inspectorates inspectors installed instalments instance instances instead instigation instinct
  institution institutions instruct instructed instruction instructions instructive instructor instruments insufficient
  insufficiently insulin insurance insurer insurers intact intake integrated intel intelligence intelligent intend
  intended intending intends intense intensive intent intention intentionally intentioned interact interaction
  interactions interchangeably intercom interest interested interesting interests interface interfere interim interims
  intermediary intermittent internal international internet interpersonal interplay interpret interpretation
  interpreted interpreter interpreters interpreting interprets interrogated interrupted interruption interval intervals
  intervene intervened intervening intervenor intervention interventions interview interviewed interviewer interviewers
  interviewing interviews intimate intimidated intimidating into intolerable intolerance intox intoxicated intranet
  intravenous intrigued introduce introduced introduces introducing introduction introductions introductory intrusive
  invaluable invariably invasive invented inventory inverted invest invested investigate investigated investigating
  investigation investigations investigator investigators investment invisible invitation invitations invite invited
  invitees invites inviting invoice invoked involve involved involvement involves involving iron ironed ironing irony
  irregular irregularly irrelevant irrespective irreversible irritability irritable irritated is isolated isolating
  isolation issue issued issues issuing it italics item items its itself jab jabs jacket jackets jar jargon jaundice
  javelin jaw jealous jealousy jeopardise jeopardising jewellery jiffy jigsaw jigsaws jittery job jobs join joined
  joiner joiners joining joins joint jointly joke joked jokes journal journalist journey journeys jubilee judge judged
  judgement judgements judges judging judgment judgmental judgments judiciary judo juice jump jumper jumpers jumping
  junction junior juniors junk jurisdiction juror jury just justice justified justify juvenile karate kebab keen keep
  keeper keepers keeping keeps kept kerb ketamine ketoacidosis kettle key keyboard keypad keys keystroke keyworker kg
  kick kickabout kicked kicking kicks kid kidnap kidney kidneys kids kill killed killer killing kilogram kilograms
  kilos kin kind kinder kindest kindly kindness kindnesses kinds kinship kiss kit kitchen kitchens kite kits kitten
  kittens knackered knee knees knelt knew knickers knife knit knitted knitting knives knock knocked knocker knocking
  know knowing knowledge knowledgeable known knows label labelled labels laboratory labour labrador lack lacked lacking
  lacks lactose lad ladder ladies lads lady laid lain lakes lamentable laminated lamp lampshade land landed landing
  landline landlord landlords landscape lane language languages lantern lanyard lanyards lap lapse lapsed lapses laptop
  laptops larder large largely larger largest last lasted lasting lasts late lately lateness later latest lathe latter
  latterly laudable laugh laughed laughing laughter launch launched launderette laundry lavatory lavender law lawful
  lawfully lawn lawnmower lawyer lawyers laxative lay laying layout lays lead leader leaders leadership leading leads
  leaflet leafleted leaflets league leak leaking lean leans learn learned learning learns learnt lease least leave
  leaver leavers leaves leaving lecture lectured lecturer lectures led ledge left leftovers leg legacy legal legalistic
  legend leggings legible legislated legislation legitimacy legs leisure lender length lengthened lengths lengthy lens
  lenses lent lentil less lessen lesser lesson lessons lest let lets letter letterbox letterhead letters letting
  leukaemia level levels levothyroxine liability liaised liaison liar librarian libraries library lice licence licences
  licensed licensee licensing lid lids lie lied lies lieu life lifeguard lifeguards lifeless lifestyle lift lifted
  lifting lifts ligature ligatures light lighter lighting lights like likeable liked likelihood likely likes likewise
  limb limbs limit limitations limited limits limp limping linctus line linear lined liner lines linger lining link
  linked links lions lip list listed listen listened listener listening listing lists lit literature lithium little
  littlest live lived lively liver lives living load loads loan loans lobby local localities locality locally located
  locations lock lockable lockbox lockdown lockdowns locked locker lockers locks locksmith locum locums lodged lodger
  lodgers lodging lodgings loft log logged logo logs lollipop lolly lone lonely long longer longest look looked looking
  looks loop loose lorry lose loses losing loss losses lost lot lots lottery loud loudspeaker lounge love loved lovely
  loves loving low lower lowered lowering lowest loyal loyalty luck lucky lulled lump lunch lunches lunchtime lung
  lungs luxury lying machete machine machines mad madam made magazine magistrate magistrates magnifying maiden mailbox
  main mainly mainstream maintain maintained maintaining maintains maintenance majority make maker makes making makings
  malaria male males malformation malicious maltreatment man manage manageable managed management manager managerial
  managers manages managing mandated mandatory manhole mania manipulating manipulative manner mannered mannerism
  manners manslaughter manual manufacture manufacturer many map mapped mapping march margarine margin marginally
  margins marine marital mark marked markedly marker markers market markings marks marquee marriage marriages married
  marry marrying marvellous masculine mashed mask masked masks mass massage masturbated mat match matchbox matched
  matches matching mate material materials maternal maternity mates mathematician mathematics maths matrix matron mats
  matter mattered matters mattress mattresses mature maturing maximisation maximum may maybe mayor me meal meals
  mealtime mealtimes mean meaning meaningful meanings means meant meantime meanwhile measure measured measurement
  measurements measures measuring mechanic mechanism medal media median mediation mediator medical medically medicals
  medication medicinal medicine medicines medium meet meeting meetings meets melanocytosis meltdown member members
  membership memberships memorandum memorial memories memory men menacing mend mended meningitis meningococcal mental
  mentally mention mentioned mentioning mentions mentor mentoring mentors menu menus merchant merely merged merger
  merges merit merits merry mess message messages messing messy met metabolic metabolism metaphor meter methadone
  method methodology methods meticulous metre metres mg mgr mi microfiche microfilm microphone microphones microscopic
  microwave midday middle midnight midst midway midweek midwife midwifery midwives might migraine migrant migrate
  migrated migrating migration mild mildly mile mileage miles milestones military milk milking milkman million min
  mince mind minded minder mindful minding minds mine miner miniature minibus minicab minimisation minimise minimised
  minimising minimum mining minister minor minority mins mints minus minute minuted minutes mirror mirrored mirrors
  misadventure misapplied miscarriage miscarriages miscounted misgivings mishearing misinformed mislaid mislead misled
  misper misprint misreading misremembered miss missed missing misspelled misspelling misspelt mistake mistaken
  mistakes mistrust misunderstanding misunderstandings misuse misused mittens mix mixed mixture mobile mock mod mode
  model modelled models moderate moderation modern modest modesty modifiable module modules molars moment moments
  momentum money mongolian monitor monitored monitoring monkey monoxide month monthly months mood moods moon moored
  moorland moot mop moped morale more morning mornings morphine mortem mortgage mortified mortuary mosque mosques most
  mostly mother mothers motivate motivated motivation motivational motives motor motorcycle motorist motorists motorway
  mottled mould moulds mouldy mouth mouthwash mouthy move moved movement movements moves moving movingly mow mower msg
  mtg mth mths much muck muddled mug multidisciplinary multiple multiplied mum mummy mums mural murder murmur muscle
  museum museums music musical must mutilation muttering mutual my myocarditis myself naevi nagging nail nails naive
  naloxone name named nameless namely names naming nan nanny nap nape nappies nappy naps narrated narrative narrator
  narrow narrowness nasogastric national nationally native nativity natural naturally nature naughty naval navy near
  nearby nearer nearest nearly neat neatly nebuliser necessarily necessary neck necklace need needed needing needle
  needles needlework needs needy neg negative neglect neglected neglectful neglecting negligence negotiated neighbour
  neighbourhood neighbourhoods neighbouring neighbours neither neonatal neonatologist nephew nerve nerves nervous
  nervousness nervy net netball nets network networking networks neurodevelopmental neurologist neurology neurosurgeon
  neutrals never nevertheless new newborn newcomer newly news newsletter newspaper newspapers next nice nicely nickname
  nicknames niece nieces niggle night nightclothes nightclub nightdress nightfall nightly nightmare nightmares nights
  nil nine nineteen nineteenth nineties ninety ninth nipper nits no nobody nod nodded nodding noise noises noisy
  nominal nominals nominate nominated none nonetheless nonfatal noodles noon nor norm normal normalised normally
  norovirus north northern nose nosebleed nosebleeds nostril nosy not notable notably note notebook notebooks noted
  notes noteworthy nothing notice noticeable noticeboard noticed notices noticing notification notifications notified
  notify notifying noting notion notwithstanding nought nourished novels now nowhere nts nuance nuisance number
  numbered numbering numbers numerous nurse nursed nursemaid nurseries nursery nurses nursing nurture nurtured
  nurturing nuts obesity object objected objection objections objective objectives objects obligation obliged obliges
  obs obscure obscured obscures obscuring observance observant observation observations observe observed observer
  observing obsessed obsessive obstacle obstacles obstetric obstetrician obstructed obstruction obstructive obtain
  obtained obtaining obvious obviously occasion occasional occasioned occasions occupancy occupant occupants occupation
  occupational occupations occupied occupier occupies occupy occur occurred occurrence occurring occurs odd odds of off
  offence offences offend offended offender offenders offending offer offered offering offers office officer officers
  offices official officials offset often oh oil ok olanzapine old older oldest olds ombudsman omission omissions omits
  omitted on once one ones oneself ongoing online only onset onto onward onwards op open opened opening openly openness
  opens operate operated operates operating operation operational operations operative operator ophthalmology opi
  opiates opinion opinions opportunities opportunity oppose opposed opposite opposition opt optical optician opticians
  optimism optimistic option options optometrist or oral orally orbit orchestra order ordered orderliness orderly
  orders ordinarily ordinary organic organisation organisational organisations organised organiser organisers organism
  organist orientated orientation origin original originally orphanage orthodontist orthopaedic orthoptist orthotics
  orthotist osteomyelitis other others otherwise ought our ours ourselves out outbreak outbursts outcome outcomes
  outdoor outdoors outgoing outgrowing outing outings outline outlined outlives outlying outpatient outpatients
  outreach outright outset outside outstanding outstripped outward outwards outweigh outweighed outweighing oven over
  overactive overall overarching overcome overcrowding overdose overdosed overdoses overdue overflow overheard overhung
  overlap overlapping overlay overlays overlook overlooked overly overnight overpayment overran overreaction overruled
  oversaw overseas oversee overseen oversees oversight oversized overstate overstated overstep overtaken overturned
  overview overwhelmed overwhelming owe owed owes owing owl own owned owner owners ownership owns oxide oxygen pace
  paces pacing pack package packages packaging packed packet packing packs pad paddling padlock padlocked padlocks pads
  paed paediatric paediatrician paediatricians paediatrics paeds page pages paid pain painful painkillers pains paint
  painted painting paintings pair pairs palate pale pallets palpable palpation palsy pan pancakes pancreatitis pandemic
  panel panels panes panic pantomime pantry pants paper papered papers paperwork para paracetamol parade paraffin
  paragraph paragraphs paralegal parallel paramedic paramedics paranoid paraphernalia parcel parcels parent parentage
  parental parentcraft parented parenthood parentified parenting parents parish parity park parked parking parks part
  parted partial participant participants participates participation particular particularly particulars parties partly
  partner partners partnership partnerships parts party pass passage passages passed passenger passengers passes
  passing passion passport passports password passwords past paste pasted pastor pastoral patch patched patches
  patching patchy paternal paternity path pathologist pathologists pathology paths pathway pathways patience patient
  patiently patients patrol patrols pattern patterns pause paused pauses pavement pay payable payday paying payment
  payments pays payslips peace peacemaker peak peaked peanut peas pebble peculiar peer peers peg pegs pelican pen
  penalised penalty pence pencil pencilled pencils pending penicillin penknife penny pens pension people per perceived
  percentage percentages perfect perfectly performance performed perhaps perinatal period periodic periods permanence
  permanent permanently permission permissions permit permits permitted perpetrate perpetrator perpetrators perplexing
  persevere persist persistence persistent person personal personalised personality personally personnel persons
  perspective persuade persuaded persuasive pest pet petechiae petition petrol pets pew pharmacies pharmacist
  pharmacists pharmacy phase phased phases phone phoned phones phonics photo photocopied photograph photographed
  photographer photographs photos phrase phrases physical physically physician physio physiotherapist physiotherapy
  piano pick picked picking picks picky picnic picture pictured pictures pie piece pieced pieces pier pig pigeonhole
  pigeonholes pigeons pigs pile piles pill pillar pillow pillows pills pilot piloted pimp pin pinch pinched pink pinna
  pinned pinpoint pinprick pint pints pipe pipelines pipes pit pitch pitied pity pivotal pizza pizzas place placed
  placement placements placenta places placid placing plain plainer plainly plait plaited plan planned planner planning
  plans plant planted plants plaque plaster plastered plasterer plastic plate plates platform platforms plausible play
  played players playground playgroup playgroups playing playroom playrooms plays playscheme playtime plea pleaded
  pleading pleasant pleasantly please pleased pleases pleasing pleasure pledge pledges plentiful plenty plimsolls plot
  plotted pls plumber plus pm pneumonia pocket pockets podcast podiatry poem poems point pointed pointing points
  poisoning police policeman policemen policewoman policies policing policy polite politely politeness political pollen
  polling pond ponds ponies pony pool pooled pools poolside poor poorest poorly pop popped popper popular population
  porch porches porridge port portage portal porter porters portfolio portion portrayed ports pose posed posing
  position positional positioning positive positively positives possession possessions possibilities possibility
  possible possibly post postal postbox postcard postcards postcode posted poster posterior posters posting postman
  postnatal postnatally postponed posts pot potato potential potentially potholes potty pound pounds pour poverty
  powder power powerful powers pox pp practicable practical practically practice practices practise practised
  practising practitioner practitioners praise praised pram prayer prayers praying preacher precaution preceded
  precedence preceding preceptorship precinct precipitant precipitated precise precisely precision precondition
  predated predatory predecessor predecessors predict predicted predicting predisposition predominantly prefect prefer
  preference preferences preferred prefers pregabalin pregnancies pregnancy pregnant prejudice premature prematurely
  prematurity premises premium preparation preparations prepare prepared preparing prepayment prescribed prescriber
  prescribers prescribing prescription prescriptions presence present presentation presentations presented presenting
  presently presents preserve preserved press pressed pressing pressure pressures presumed pretend pretended pretending
  pretext pretty prevalent prevent preventative prevented preventer preventers preventing prevention preventive
  prevents previous previously price prick pride priest prim primaries primarily primary primroses principal
  principally principle principles print printable printed printer printout prior priorities prioritise prioritised
  prioritises priority prison prisons privacy private privately privileged prize prized prn proactive probabilities
  probable probably probation probationary probe probed problem problems procedure procedures proceed proceeded
  proceeding proceedings process processes processing procurement produce produced produces product production products
  prof profession professional professionally professionals professor proficiency profile profit proforma profound prog
  programme programmes progress progressed progressing progression prohibit prohibited prohibition project projector
  projects prolong promenade promiscuous promise promised promises promising promote promoted promotes promoting
  promotion prompt prompted prompting promptly prone pronoun pronounce pronounced proof proper properly properties
  property proportion proportionate proportions proposal propose proposed proposes proposing propped proprietor
  prosecuted prosecution prosecutions prosecutor prospect prospective prospects prostitute protect protected protecting
  protection protective protectively protest protested protocol protocols proud proudly prove proved proves provide
  provided provider providers provides providing provision provisional provoke provoking pry pseudonym pseudonyms
  psychiatric psychiatrist psychiatrists psychiatry psychological psychologist psychologists psychology psychosis
  psychosocial pt pub puberty public publican publication publications publicise publicised publicity publicly publish
  published publishes pudding puerperal puerperium pull pulled pulling pulls pulse pulses pump pumpkin pumps punched
  punctual punctuality puncture punishment pupil pupils puppets puppy purchase purchased purchases purchasing pureed
  purple purpose purposeful purposes purse pursue pursued push pushchair pushchairs pushed put putative puts putting
  puzzle puzzled puzzles pyjamas qs qualification qualifications qualified qualify qualifying quality quantity
  quarantined quarrel quarrels quarry quarter quarterly quarters quashed quay queen queried query question questioned
  questioning questionnaire questionnaires questions queue queues quick quicker quickly quiet quieter quietly quietness
  quit quite quiz quoracy quorate quorum quotation quotations quote quoted quotes quoting rabbit rabbits race
  racecourse racism racist radiator radiators radicalisation radio radiographer radiologist radiology radishes radius
  raffle rage rages raided rail railcard railings rails railway railwaymen railways rain rained raining raise raised
  raises raising ramp rampant ran rancour random randomised rang range ranged ranger rank ranked ranks rape raped rapes
  rapid rare rarely rarer rarity rash rashes rate rated rates rather ratifies rating ratings ratio rational rationale
  ratios rats rattle raw razor re reach reached reaches reaching reaction reactions reactive read readable reader
  readers readier readily readiness reading readings readmitted reads ready real realise realised realism realistic
  reality reallocated really rear rearranged reason reasonable reasonably reasoned reasoning reasons reassessed
  reassessment reassignment reassurance reassure reassured reassures reassuring rebooked rebuilding rebuilt rebuked rec
  recalculated recall recalled recalls recedes receipt receipts receive received receiver receives receiving recent
  recently recep reception receptionist receptionists receptive recipe recipes recipient recite recited recites
  reckoned reckoning recognise recognised recognises recognising recognition recollection recollections recollects
  recommend recommendation recommendations recommended recommends recommissioned reconcile reconciled reconciliation
  reconsideration reconsidered reconvene reconvened record recorded recorder recording recordings records recourse
  recover recovered recoveries recovering recovery recreation recreational recruit recruited recruitment recruits recur
  recurrent recurring recurs recycled recycling red redacted redaction redecorated redeployed redeployment redesign
  redesigned redirected redrafted redrawing redrawn redrew reduce reduced reducing reduction reductions redundancy
  redundant ref refer referees reference referenced references referral referrals referred referrer referrers referring
  refers refined reflect reflected reflection reflections reflective reflects reflux refrain refresh refreshed
  refresher refreshingly refreshments refrigerator refuge refugee refugees refuges refurbished refurbishment refusal
  refusals refuse refused refuses refusing refuted regained regard regarded regarding regardless regards regeneration
  regime region regional regionally regions register registered registering registers registrar registrars registration
  registrations registry regraded regressed regret regrettable regretted regular regularity regularly regulated
  regulation regulations regulator regulatory rehab rehabilitated rehabilitation rehearsal rehearse rehearsed rehoused
  rehousing reinforce reins reinstated reinvestigate reissued rejected rejoins relapse relapsed relapses relate related
  relates relating relation relations relationship relationships relative relatives relaunched relax relaxed relayed
  release released releases releasing relevance relevant reliable reliably reliance reliant relied relief relies
  relieved reliever religion religious relocated reluctance reluctant rely relying remain remainder remained remaining
  remains remanded remark remarkable remarkably remarked remarks remarried remedies remedy remember remembered
  remembers remind reminded reminder reminders reminding remission remit remodelled remorseful remote remotely removal
  removals remove removed removers removing renamed renewal renewed rent rented reoffending reopened reorganisation
  reorganised repaid repair repaired repairs reparation repay repays repeat repeated repeatedly repeats repetition
  replace replaced replacement replaces replacing replied replies reply replying report reported reporter reporting
  reports repository represent representation representations representative representatives represented representing
  represents reprimand reprinted reproach reproduced reproduces reputation req request requested requesting requests
  require required requirement requirements requires requiring rescheduling rescue rescued research researcher
  researchers resented reservations reserve reserved reservoir reset resettlement resided residence resident
  residential residents residual resignation resigned resilience resilient resist resistance resistant resisted
  resisting resolution resolve resolved resolving resort resource resourced resources respect respected respectful
  respectfully respective respectively respects respiratory respite respond responded responder responders responding
  responds response responses responsibilities responsibility responsible responsive rest restarted restates restaurant
  rested resting restless restore restored restrain restrained restraining restraint restraints restricted restriction
  restrictions restrictive restrictor restrictors restructure restructured restructuring rests resubmit resubmitted
  result resulted resulting results resume resumed resurfaced resuscitated resuscitation retail retailer retain
  retained retaining retains retelling retention reticence retinal retired retirement retires retiring retract
  retracted retracts retrained retrieved retrospect retrospective return returned returning returns reunification
  reunion reunite reunited reuse reveal revealed reverse reversed review reviewed reviewer reviewers reviewing reviews
  revise revised revision revisit revisited reward rewarding rewards rewired rewritten rewrote rheumatoid rhyme rib
  ribbon ribs rich richer richest rid ride rider rides riding rig right rightly rights rigid rigorous rigorously rigour
  rigs ring ringing ringleader rings rink rise risen rises rising risk risks risky rival river rivers road roads
  roadworks robbed robbery robot robust rocked rocket rocking rodent rodents role roles roll rolled rolling rolls roof
  roofer room rooms roots rope ropes rose roses rosy rota rotas rotate rotated rotating rotation rotting rough roughly
  round roundabout rounded rounders rounding rounds rouse roused route routed routes routine routinely routines roux
  row rowan rowing rows rpt rubbed rubber rubbing rubbish rucksack rude rudeness rudimentary rug rugby rule ruled rules
  rumour run runaway rung runner runners running runs rural rush rushed sack sacked sacrum sad sadly sadness safe
  safeguard safeguarded safeguarding safely safer safety said sailing sake salaried salary sale sales salon salt same
  samosa sample sampled samples sampling sanction sanctioned sanctions sand sandpit sandwich sandwiches sang sanitised
  sardines sat satellite satisfaction satisfactorily satisfactory satisfied satisfy saturations save saved saves
  savings saw say saying says scaffolder scaffolding scald scalded scalds scale scales scalps scan scanned scanner
  scanning scans scar scarce scarcely scare scared scarf scars scary scattered scene scenes sceptic sceptical
  scepticism schedule scheduled scheduling scheme schemes schizoaffective schizophrenia scholarship school schooling
  schoolroom schools sciatica science scissors sclerosis scoop scoops scooter scope scoping score scored scores scoring
  scout scouts scratch scratched scratches scratching screamed screaming screams screen screened screening screens
  screenshot screwdriver script scripts scroll scrolled scrub scrupulous scrutineer scrutinise scrutinised scrutiny sea
  seafront seal sealant sealed search searched searches searching seaside season seasonal seat seated seating seats sec
  seclusion second secondary seconded secondment seconds secret secretarial secretariat secretary secrets section
  sectioned sections sector secure secured securely securing security sedating sedative see seeing seek seekers seeking
  seem seemed seemingly seems seen sees seized seizure seizures seldom selected selecting self sell selling seminar
  seminars send sender sending sends senior seniority sense sensible sensibly sensing sensitive sensitively sensitivity
  sensor sensory sent sentence sentenced sentences sentencing sentinel separate separated separately separates
  separating separation separations sepsis septicaemia sequence sequenced sergeant serial series serious seriously
  seriousness sertraline serve served serves service serviced services serving session sessional sessions set setbacks
  sets settee setting settings settle settled settlement settling seven seventeen seventeenth seventh seventies seventy
  several severe severely severing severity sew sewage sewing sex sexual sexualised sexually shade shaded shadow
  shadowed shadowing shadows shake shaken shaking shall shame shape shaped shapes share shared shares sharing sharks
  sharp sharpened sharps shaved shawl she shed sheep sheet sheets shelf shells shelter sheltered shelves sheriff
  shielding shift shifted shifting shifts shin shingle shins shipbuilder shirt shisha shocked shoe shoes shook shooting
  shop shopkeeper shopkeepers shoplifting shopper shopping shops shore short shortage shortcomings shortened shorter
  shortest shorthand shortly shorts shot shotgun should shoulder shoulders shout shouted shouting shouts shoved show
  showed shower showing shown shows shredded shrug shrunk shunt shut shuttered shy shyness sib sibling siblings sick
  sickle sickness side sideboard sides sight sighted sighting sightings sign signage signal signalman signals signatory
  signature signatures signed signers significance significant significantly signified signify signing signposted
  signposting signs silence silences silent sill silly silver similar simple simpler simplest simply simulation sin
  since sincere sincerely sing singing single singled singly sings sink sir siren sister sisters sit site sites sits
  sitters sitting situated situation situations six sixteen sixteenth sixth sixties sixty size sizes skate skateboard
  skeletal sketch sketchbook ski skilful skilfully skill skilled skills skin skip skipped skirting skull sky slack slam
  slammed slap slapped slashed slate slavery sledge sleep sleepiness sleeping sleepless sleeplessness sleepover
  sleepovers sleeps sleepsuit sleepy sleeve sleeves slender slept slick slid slide slides slideshow sliding slight
  slightly slimming sling slip slipped slipper slippers slips slipway slogan sloping slot slots slow slowed slower
  slowly slurred slurring smacking small smaller smallest smear smears smell smelled smelling smells smelt smile smiled
  smiles smiley smiling smoke smoked smoking smooth smoothed smoothly smothering snack snacks snails snap sneezed
  sneezing snipped snoring snow snowed so soap sober sobering sobriety sociable social society sock socks sofa sofas
  soft software soil soiled soiling sold soldier sole solely solicitor solicitors solid solids solo solution solvable
  solved some somebody someone something sometimes somewhat somewhere son song songs sonnet sonographer sons soon
  sooner sophisticated sore soreness sores sorrow sorry sort sorted sorting sorts sought soul sound sounded sounding
  sounds soup source sources south space spacer spaces spacing spaghetti spaniel spaniels spare spared spares sparingly
  sparsely spasms spat speak speaker speaking speaks special specialised specialist specialists specially specialties
  specific specifically specification specified specify spectacles spectrum speculate speech speed speedily speeding
  spell spelled spelling spellings spelt spend spending spends spent spiders spied spina spinal spine spiral spirit
  spirits spite splint splinter splints spoiled spoke spoken spokesperson sponsor sponsored spontaneous spontaneously
  spoon spoons sport sports spot spotless spots spotted spousal spouse spr sprained spread spreadsheet spreadsheets
  spring spurt spy squabbled squad squalid squalor square squared squarely squares squash squatted squeezing squint sr
  stab stabbed stabbing stabilising stability stable stables stadium staff staffed staffing stage stages stagnate stain
  stair staircase staircases stairgate stairlift stairs stairwell stake stakeholder stale stalking stall stalled stalls
  stammer stamp stamped stamps stand standard standards standing stands stapled star stared stark stars start started
  starter starters starting startled starts starving state stated statement statemented statements states stating
  station stations statistical statistics status statutory stay stayed staying stays stead steadied steadier steadily
  steadiness steady steal stealing steals steam steelworks steep steering step stepbrother stepchildren stepdad
  stepdaughter stepfather stepmother stepped stepping steps stepson stereotype sterilised steriliser sterilising
  steroid steroids stew stick sticker stickers sticky stiff stiffness stigma stigmatises still stillbirth sting
  stipulated stir stitched stitches stn stock stolen stomach stone stones stood stop stopped stopping stops stopwatch
  storage store stored storeroom stories storing stork storm story storyteller stove straight straighteners
  straightforward strain strained strains strand strands strange strangely stranger strangers strangle strangled
  strangling strangulation strap strapline strapped straps strategic strategies strategy straw strawberries
  streamlining street streets streetwise strength strengthen strengthened strengths strenuous stress stressed stressors
  stretched stretcher strewn strict strictly strike striking string strings strip stripped strips stroke strong
  stronger strongest strongly struck structure structured struggle struggled struggling stubborn stubs stuck student
  students studied studies study studying stuff stump stung style subdued subdural subdurals subgroup subgroups subject
  subjects submission submissions submit submits submitted subsection subsequent subsequently subsistence substance
  substances substantial substantiated substitute succeed succeeded success successes successful successfully
  succession successive successor successors succinct such suction sudden suddenly suffer suffered suffering suffers
  suffice sufficiency sufficient sufficiently sugar sugars suggest suggested suggesting suggestion suggestions
  suggestive suggests suicidal suicide suit suitability suitable suitably suitcase suitcases suite suited suites suits
  sum sumatriptan summaries summarise summarised summarises summary summer summers summing summons sums sun sunglasses
  sunk sunny superficial superintendent superior superlatives supermarket supernumerary superseded supervise supervised
  supervises supervising supervision supervisor supervisors supervisory supper supplementary supplemented supplied
  supplier supplies supply supplying support supported supporter supporting supportive supportively supports suppose
  supposed supposing suppressed suppression sure surer surface surfaces surgeon surgeons surgeries surgery surname
  surnames surplus surprise surprised surprising surprisingly surrounds surveillance survey surveyed surveyor surveys
  survival survive survived surviving survivors suspect suspected suspects suspended suspension suspensions suspicion
  suspicions suspicious sustain sustained svc swab swaddle swallowed swam swapped swaying swearing swears sweatshirts
  sweep sweepstake sweet sweetheart sweets swelling swept swift swiftly swim swimmer swimmers swimming swing swings
  switch switchboard switched switches swollen sword swore sworn symbol symbols sympathetic sympathises sympathy
  symptom symptoms syndrome syndromes syringe syringed system systematic systematically systemic systems tab tabla
  table tablecloth tabled tables tablespoon tablet tablets tabs tachograph tackle tackled tact tactical tag tagged
  tailor tailored tails take takeaway taken taker takes taking tale talent tales talipes talk talkative talked talker
  talking talks tall taller tallest tally tandem tank tanning tantrums tap tape taped taps target targeted targets task
  tasking tasks taste taster tat tattooist taught tax taxi taxis tbc tea teach teacher teachers teaches teaching team
  teams tear tearful tearfulness tears teas teased teasing teatime tech technical technician technique techniques
  technology teddies teenage teenager teenagers teens teeth teething teetotal teetotaller telephone telephoned
  telephones telephoning television tell telling tells telly temp temper temperature temperatures template templates
  temple temporarily temporary temptation tempting ten tenacious tenacity tenancy tenant tenants tend tended tendency
  tender tending tends tennis tense tension tent tenth term terminal terminated termination terminations terminology
  terminus termly terms terrace terraced terrible terrier terrified territory terror test tested testes testing tests
  tether text texted textiles texts textures than thank thanked thanking thanks that the theatre theft their theirs
  them thematic theme themed themes themselves then thence theories theory therapeutic therapies therapist therapists
  therapy there thereafter thereby therefore thermometer thermostat these they thick thickener thigh thighs thin thing
  things think thinking thinks thinner thinness thins third thirds thirteen thirteenth thirties thirtieth thirty this
  thorough thoroughly thoroughness those though thought thoughtful thoughtfully thoughts thousand thousands thread
  threat threatened threatening threats three threes threshold thresholds threw thrive thrived thriving throat throats
  thrombosis through throughout throughput throwing thrown throws thrush thumb thus thx thyroid tibia tick ticked
  ticket tickets ticking tickle tickling ticks tide tidies tidy tidying tie tied tier tiers tight tightened tightly
  tiler tiles till tills time timed timeframe timekeeping timeline timeliness timely timer times timescale timescales
  timesheets timetable timetables timing timings tin tins tiny tion tioners tip tired tiredness tireless tit title
  titles to toast toaster toastie tobacco today toddler toddlers toe together toilet toilets told tolerance tolerated
  tomatoes tombola tomorrow tone tongue tonight tonsillectomy tonsillitis tonsils too took tool toolkit tools tooth
  toothache toothbrush toothbrushes top topic topics tops torch tore torn tortoise total totality totals touch touched
  touching tough tour toured touring tournament tours tow toward towards towel towels tower town towns towpath toxic
  toxicologist toxicology toy toys trace traced traces tracheostomy tracing track tracked tracker tracking tracks
  tracksuit tractor tractors trade traded tradesmen trading traditional traditions traffic trafficked trafficking
  tragedy trail trailer train trained trainee trainees trainer trainers training trains traits tram tramadol trampoline
  trampolining trams transcribed transcript transcription transcripts transfer transferred transferring transfers
  transformation transformations transformed transfusion transient transition transitional transitioned transitions
  translate translated transmitted transparent transpired transplant transport transposed trap trapped trauma traumatic
  traumatised travel travelled travelling travels trawl tray treat treated treating treatment treats trebled tree trees
  trembling tremendous tremor trend trestle triage triaged triaging trial triangle triangulated triangulation tribunal
  tribute trick tricked tricycle tried triennial trigger triggered triggers trilogy trim trimester trimesters trio trip
  triplets tripped trips trolley trombone troop trouble troubled troubles troubling trousers truant true truly trust
  trusted trustee trustees trusting trusts truth truthful truthfully try trying tub tube tucked tuition tumble tummy
  tumour tunnel turban turkey turn turned turning turnover turns turnstile tutor tutors twelfth twelve twelvemonth
  twenties twentieth twenty twice twin twins two twos tx tying type typed types typical typically typographical tyre uk
  ultrasound umbilical umbrella unable unacceptable unacceptably unaccompanied unaffected unaided unallocated unalloyed
  unanimous unanimously unannounced unanswered unascertained unasked unassessed unassisted unattended unauthorised
  unavailability unavailable unavoidable unaware unbooked unborn unbroken uncertain uncertainty unchanged uncle unclear
  uncles uncomfortable uncommon unconnected unconscious uncontested unconvinced uncorroborated uncovered uncritical
  undamaged undated undelivered under underactive underdeveloped underestimate underestimated underestimation undergo
  undergoing undergone underground underlined underlying undermines underneath underpinned underpinning underplayed
  underside understand understandable understandably understanding understandings understands understood undertake
  undertaken undertaking undertakings undertook underwent undescribed undetermined undiagnosed undone undoubtedly
  undress undressed undue unduly unease uneasy unemployment unenforceable uneven unevenly uneventful unexceptional
  unexpected unexplained unfair unfamiliar unfed unfilled unfinished unfit unflappable unflinching unfortunate
  unfounded unfussy unhappiness unhappy unheated unhelpful unhurt unicorn uniform uniformly uniforms uninhabitable
  uninvited union unit unitary units universal universities university unjust unkind unkindness unknown unlawfully
  unless unlike unlikely unlit unlocked unmade unmarked unmet unmistakably unnamed unnecessary unnoticed unopened
  unpack unpacked unpaid unplanned unpopular unpredictable unprogressed unprompted unprovoked unqualified unread
  unreadable unrealistic unreasonable unreasonably unreconciled unredacted unregistered unregulated unrelated
  unreliability unreliable unremarkable unremarked unresolved unresponsive unreturned unrevised unsafe unsaid
  unsatisfactory unsay unseen unsentimental unsettle unsettled unsighted unsigned unspoken unstable unsteady
  unsubstantiated unsuitable unsupervised unsupported unsure unsurprising untapped unthinkable unticked untidy until
  untrained untreated untrue unused unusual unusually unvarnished unverified unwanted unwashed unwelcome unwell
  unwilling unwillingness unwise unwrapped up upbringing update updated updates upgrade upgraded upheld uploaded upon
  upper uppermost ups upset upsets upsetting upshot upstairs uptake upward upwards urge urgency urgent urinary urine
  urn us use used useful usefully usefulness useless user users uses usher using usual usually utmost vacancies vacancy
  vacant vacated vacations vaccinated vaccination vaccinations vaccine vaccines vague vain validated valley valuable
  value valued values valve van vanish vanished vaping variable variant variation varied varies variety various
  variously vary vascular ve vegan vegetable vegetables vehicle vehicles vein vending vent ventilator ventouse ventures
  venue venues verbal verbally verbatim verdict verdicts verge verified verify verruca versa versed version versions
  very vessels vest vests vet veterinary vets vetted vetting via viability vicar vice victim victims video view
  viewable viewed viewing viewpoint views vigil vigilance vignette vile village villages violence violent violin viral
  virtual virtually virus visa visible visibly vision visit visited visiting visitor visitors visits visor visual vitae
  vitamin vitamins vivid vividly vm vocabulary vodka voice voiced voicemail voices volatile volcanoes volume volumes
  voluntary volunteer volunteered volunteering volunteers vomited vomiting vote voted voucher vouchers vulnerabilities
  vulnerability vulnerable waffles wage wages wagons waistcoat wait waited waiting waits waived wake waking walk walked
  walkers walking walks walkway walkways wall wallet wallpaper walls wanderer wandering want wanted wanting wants war
  ward warden wardens wardrobe wards warehouse warehoused warehouses wariness warm warmly warmth warned warning
  warnings warns warrant warranted wart wary was wash washbasin washed washing wasp wasps waste wasting watch watched
  watchful watching water watered watering waters wave waved waver waving wax way ways we weak weakened weaker weakest
  weakness weaknesses weaned weaning weapon weapons wear wearing wears weary weather weathers weave web webinar website
  websites wedding weddings weed week weekday weekdays weekend weekends weekly weeks weeping weepy weigh weighed
  weighing weighs weight weights weir welcome welcomed welcomes welcoming weld welfare well wellbeing wellingtons went
  wept were west western wet wetting what whatever wheel wheelbarrow wheelchair wheels when whenever where whereabouts
  whereas whereby wherever whether which whichever while whilst whisper whispered whispering whistle white whiteboard
  who whoever whole wholly whom whooping whose why wide widely widened wider widespread widow widower width wife wig
  wild wildlife wilful will willing willingly willingness wills win wind winding window windows windowsill wine wing
  winning winter winters wipe wiped wipes wired wiser wish wished wishes wishful wishing witch witchcraft with withdraw
  withdrawal withdrawals withdrawing withdrawn withdrew withheld withhold withholding within without withstand witness
  witnessed witnesses wk wkr wks wobble wobbles wobbly woke woken woman women won wonder wondered wonderful wonderfully
  wondering wonders wood wooden woodwork word wording words wore work workbook workbooks worked worker workers
  workforce working workload workloads workmen workplace works worksheet worksheets workshop workshops worktop world
  worlds worn worried worrier worries worry worrying worse worsen worsened worsening worship worst worth worthless
  would wound wounding wounds woven wrapped wrapping wraps wrestling wriggler wrist wrists write writer writers writes
  writing written wrong wrongly wrote wryly wt yard yards yeah year yearbook yearly years yelling yellow yellowish yes
  yet yoga yoghurt you young younger youngest your yourself youth youthful youths yp yr yrs zebra zero zone zoo
  zopiclone
`
    .trim()
    .split(/\s+/),
);
