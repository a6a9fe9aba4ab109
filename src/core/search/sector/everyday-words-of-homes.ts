/**
 * What people type of parents, homes, money and the family around a child, and how reviews and inspections write it. Written as
 * word-group.ts says; the themes behind # are those whose tags bear on it.
 */
export const EVERYDAY_WORDS_OF_HOMES = `
family: family > household, relatives, siblings
flat: flat, apartment, bedsit, one room > accommodation, tenancy
couple: couple, husband and wife, both parents
husband: husband, spouse
wife: wife, missus
ex: ex, ex-partner, ex-husband, ex-boyfriend > former partner, estranged, separated, previous partner
real-dad: real dad, birth dad, biological father, birth father, natural father > paternity, parental responsibility # invisible_men
dad-not-there: absent dad, dad left, dad gone, dad not around, no dad > father+not involved, left the home, lives elsewhere # invisible_men
dad-not-contacted: dad not contacted, father not contacted, dad left out, fathers left out, father not told, dad not told, nobody spoke to dad, nobody rang dad, did not speak to the father > father was not, father+not asked, not invited, no record of father, parental responsibility, passed over # invisible_men
dads: men in the family > male carer, step-father, men in the household # invisible_men
man-in-house: man in the house, man living there, men in the home, strange man, male visitor > male partner, boots in the hall, unknown male, adult male, household # invisible_men known_offender_in_household
who-is-dad: who is the father, who the father is, father unknown, name of the father, fathers name > paternity, father’s details, name not asked, father not known # invisible_men
partner-checks: checks on the boyfriend, checks on partners, checks on the man, police checks, background checks, checked his record > PNC, probation, convictions, disclosure scheme, checks were not # known_offender_in_household invisible_men
let-him-back: let him back, took him back, back together, back with him, he moved back in, still seeing him > resumed the relationship, reconciled, had returned to live, relationship had resumed, still in contact # domestic_abuse
conditions-broken: breach, broke bail, broke the order, ignored the order, bail, bail conditions > restraining order, non-molestation, licence conditions
injunction: injunction, court order to stay away, keep away order, restraining order > non-molestation order, occupation order, DVPO # domestic_abuse
police-came: police came, police called to the house, called the police, rang the police, 999, emergency call, dialled 999 > officers attended, police attended, police notification, incident # domestic_abuse
risk-level: standard risk, medium risk, high risk, low risk, risk level, risk grade > medium, DASH # domestic_abuse
one-sided: blamed the victim for staying, why did she not leave, expected to leave him, mother blamed, failure to protect, failed to protect > responsibility+mother, mother was expected # domestic_abuse blaming_language
mums-job: left to mother, all on the mother, mother responsible for, mums responsibility, left to mum > mother’s responsibility, responsible for protecting, onus on mother, mother was expected # invisible_men blaming_language
safe-to-talk: asked in private, asked on her own, with him in the room, partner in the room, in front of him, asked alone > routine enquiry, alone, in private, present throughout, unable to ask, selective enquiry # domestic_abuse
kids-saw: children saw it, children heard, children in the house, children upstairs, children were asleep upstairs > children present, witnessed, upstairs, exposure, victims in their own right # domestic_abuse
women-refuge: women’s refuge, place of safety, safe house, shelter > refuge, IDVA, emergency accommodation # domestic_abuse
men-programme: anger management, course for violent men, perpetrator programme, help for abusers > behaviour change, domestic abuse programme # domestic_abuse
forced: forced, made to, pressured, threats > coerced, coercion, intimidated
control-money: took her money, controls the money, not allowed out alone, checks her phone > financial abuse, coercive control, controlling # domestic_abuse
honour: honour, shame on the family, arranged marriage, sent abroad to marry > honour based, forced marriage, dishonour # race_culture_adultification
cut-girls: cutting girls, circumcision, cut abroad > FGM, female genital mutilation # race_culture_adultification
travellers: caravan, travelling families, caravan site > Roma and Traveller, site, prejudice # race_culture_adultification
skin-marks: skin tone, dark skin, bruises on black skin, bruises on dark skin > darker skin, bruising, Black # race_culture_adultification bruising_nonmobile
family-background: where the family comes from, background of the family, nationality, heritage, country they came from > ethnicity, first language, culture # race_culture_adultification
culture-used: culture as an excuse, put down to culture, that is their culture, cultural norm > cultural, assumption, norms, cultural competence, race # race_culture_adultification
family-interpreter: family member interpreted, cousin interpreted, husband translated, child translated, translated by, used as interpreter, child interpreting > interpreter, interpreted, family member, telephone interpreter, language line # race_culture_adultification
new-to-country: new to the country, new to England, just arrived, foreign, from abroad, moved here > recently arrived, country of origin, migrant, first language # race_culture_adultification
black-boy: black boy, black girl, black children > Black, ethnicity, adultification, racism, heritage # race_culture_adultification
class: working class, middle class, posh, well off, nice house, respectable > articulate, affluent, affluent neglect
articulate: articulate, clever parents, plausible parents, persuasive, charming, likeable, polite > plausible, convincing # parental_self_report disguised_compliance
landlord: landlord, housing association, council house, tenant > housing officer, housing provider # poverty_housing
housing-officer: housing officer, housing worker, housing department > housing association, tenancy # poverty_housing
house-repairs: repairs, broken lift, lift broken, mould, mouldy, broken boiler, broken window > disrepair, lift, damp # poverty_housing
temporary-home: b and b, bed and breakfast, hostel, temporary housing, temporary home > temporary accommodation, unsuitable accommodation # poverty_housing
benefits: benefits, universal credit, dole, sanctioned, benefit cut > no recourse, income # poverty_housing
no-papers: no papers, illegal immigrant, visa, home office, undocumented > immigration status, no recourse to public funds, asylum, leave to remain # poverty_housing
out-of-work: unemployed, lost his job, lost her job, out of work, redundancy, redundant > unemployment, furlough, employment
works-long-hours: works long hours, two jobs, shift work, shifts > long hours, night shift, asleep after work
poverty-blamed: poverty or neglect, poor or neglectful, being poor, poverty not neglect > poverty, neglect, financial hardship, prepayment # poverty_housing neglect
lives-with-gran: lives with grandparents, living with gran, living with grandparents, brought up by gran, staying with gran, living with an aunt, living with relatives > kinship, connected person, special guardianship, grandmother, placed with # wider_family_concerns
family-not-heard: family ignored, grandparents ignored, gran ignored, relatives ignored, grandmother not listened to, family not listened to, family concerns > malicious, family dispute, wider family, treated as, MGM # wider_family_concerns
malicious: malicious, grudge, making trouble, spiteful, falling out, family feud > dispute, motive # wider_family_concerns
family-support-network: family help, help from family, who can help, support from family, family around them > support network, family network, family group conference, wider family # wider_family_concerns
neighbours-heard: neighbours heard, neighbour rang, anonymous call, anonymous, anonymous tip > neighbour, member of the public, shouting # wider_family_concerns
brothers-and-sisters: brothers and sisters, other children in the family, other children in the house, other kids > siblings, brother, sister, half-sibling, other children
twins: twin, triplets > siblings
oldest-child: oldest child, eldest, older sister, big brother, big sister > older sibling, young carer, older brother
looks-after-little-ones: looks after the little ones, looked after her brothers, caring for brothers and sisters, got her brother up, parenting the younger ones > caring responsibilities, young carer, parentified, siblings # neglect
stepchild: stepchild, stepson, stepdaughter, stepchildren, half brother, half sister > step-father, half-sibling
child-leaves-home: left home, moved out, living with friends, lodging > left the family home, staying with friends, homeless, private fostering
child-of-friend: living with someone else’s family, living with a friend’s family, living with strangers > private fostering, privately fostered
mum-refuses: mum would not, mother would not, dad would not, parents would not, would not agree, did not agree, no consent, withheld consent > declined, refused consent, consent, did not consent, reluctant # parental_engagement
scared-of-social-workers: scared of social workers, afraid of losing children, fear of losing the children, frightened children will be taken, mistrust of social workers, do not trust social services > fear, children removed, mistrust, reluctant, stigma # parental_engagement
abusive-to-staff: frightened workers, scared of the parents, scared of the father, workers scared, staff scared, intimidated by parents, staff frightened, threats to staff > hostile, intimidating, fear, visits in pairs, threatening, aggressive # parental_engagement
always-an-excuse: always an excuse, cancelled again, kept cancelling, cancels, cancelled visits, put off, rearranged > excuses, avoidance, missed visits # parental_engagement disguised_compliance
tidied-up: tidied up, tidied for the visit, cleaned up for the visit, house clean when they came, knew we were coming > tidied, announced, unannounced, improved before # disguised_compliance
said-yes: said yes, agreed to everything, nodded, signed anything, thanked them, says she will, did just enough, just enough > agreed, superficial, complied, appeared to, minimum, thanked # disguised_compliance
honest-mum: mum hid, mother hid, kept quiet, kept it from, covered up, did not say, did not let on > concealed, did not disclose, withheld, minimised, denied # disguised_compliance
playing-agencies-off: playing one against another, told different things, different stories, said one thing to, told each of them something different > inconsistent, different accounts, splitting, conflicting accounts # disguised_compliance parental_self_report
no-one-checked-story: story not checked, nobody checked the story, took at her word, checked with nobody, not verified, nobody double checked > not triangulated, accepted, self-report, corroborated, not tested # parental_self_report
what-mum-said: mum said, mother said, according to mum, according to mother, mothers account, mums version, parents version > self-report, reported by mother, explanation # parental_self_report
parents-grief: what it did to parents, parents lost, mother’s grief, loss for the family > bereaved, grief, family’s loss
parents-thanked: kind worker, nice worker, good to us, someone who listened, helped us > valued, trusted, listened, praised
parents-judged: felt judged, judged by, looked down upon, treated badly, talked down to, felt blamed, treated like dirt > judged, blamed, stigma, assumptions, felt, disrespect # blaming_language
hard-to-reach: hard to reach, difficult family, problem family, troubled family, chaotic, chaotic family, chaotic lifestyle > difficult to engage, label, non-engagement # blaming_language parental_engagement
own-worst-enemy: own worst enemy, puts herself at risk, puts himself at risk, risky behaviour, asking for it, chose to, her choice, his choice > lifestyle choice, choosing not to engage, language, victim blaming # blaming_language
words-used-about: words used about, how children are described, how they are described, how she was described, how he was described, words we use, the way we write > language, described as, labels, terms used, phrases, victim-blaming # blaming_language
pets-home: dog mess, dog dirt, animals in the house > dog faeces, animals, pets, home conditions # neglect
`;
