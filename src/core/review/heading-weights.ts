/* Written by training/headings/train.ts from the teaching list beside it; not to be changed by hand. */

/** The kinds that headings are told apart by, in the order of the letters a, b, c; see heading-kind.ts. */
export const HEADING_KINDS = [
  'analysis',
  'appendix',
  'body',
  'chronology',
  'conclusion',
  'family',
  'findings',
  'glossary',
  'good_practice',
  'introduction',
  'method',
  'narrative',
  'recommendations',
  'references',
  'terms',
  'topic',
] as const;

/** What speaks for each kind before a word is read. */
export const HEADING_BIAS: readonly number[] = [
  -0.01, -1.21, -0.36, -1.07, -0.98, -0.58, -0.42, -1.4, -1, -0.26, -0.12, -0.24, -0.26, -0.97,
  -1.14, 0.27,
];

/** How many steps of a weight make 1. */
export const WEIGHT_STEPS = 10;

/** A line for each feature of headings: the feature, a tab, and a letter and weight for each kind it speaks for or against. */
export const HEADING_WEIGHTS = `#0	a-22b34c-26d-18e-19f-22g-23h-15i-17j-24k-27l-26m-21n-20o-17p-33
#1	a-16b-8d-12g-18i-25l-8
#10	f-7g21j7k-8p-10
#2	a-12b-13c9d-8e-11g-18h-14i-14j-8m-8o-12p17
#3	b-20c-8d-9f-10h-8j-8o-7p19
#6	a12b-24c-9d-22e-23g12h-21i-23n-14
's $	f-9p13
's AGENCY	g9
's AGENCY $	p9
's AGENCY AUX	g10
's ANALYSE	a14k-15o-8
's ANALYSE $	a14k-15o-8
's BODY	f15k-13p-13
's BODY $	f15k-13p-13
's CONTACT	l11
's CONTACT PEER	l11
's END	e9
's END note	e9
's FAMILY	f9l-9
's FAMILY $	f9l-9
's IDENTITY	k12p-10
's IDENTITY private	k12p-10
's INVOLVE	f-7k7l8p-11
's INVOLVE $	l7p-11
's ISSUE	a-7g12
's ISSUE $	g10
's LEARN	k7
's LEARN STORY	k7
's LIVE	d7p-9
's LIVE $	d8
's NEED	f-7p10
's NEED before	f-7p10
's NUMW	f-7l9
's NUMW TIME	f-7l9
's PLACE	l-11p9
's PLACE $	l-11p9
's SERVICE	m10
's SERVICE PLACE	m10
's START	j10
's START $	j10
's STORY	a-13b14c-8d-9e-9p-12
's STORY $	a-12b14c-8d-9e-9p-11
's TIME	l10
's WELL	i12
's WELL $	i12
's WHO	c-8f14k-10p-8
's WHO $	f10p-7
's WHO in	f8
's WORDS	b10k-9
's WORDS of	b10k-8
's agreement	k11p-11
's agreement $	k11p-11
's background	f12p-11
's background $	f12p-11
's childhood	l9
's childhood $	l9
's decision	k9
's decision $	k9
's detail	f13l-11p-9
's detail $	f13l-11p-9
's experience	f-9l16p-14
's experience $	f-9l16p-14
's guide	j12p-7
's guide $	j12p-7
's home	f-9l-9p12
's home $	f-9l-9p12
's independence	k11
's independence $	k11
's inside	a-9c16g-10i-7l-10m-8
's inside $	a-9c16g-10i-7l-10m-8
's job	p9
's job $	p9
's name	a-7k9
's name AUX	k10
's name or	f8
's note	c17g-7k-8l-7n-8p-10
's note $	c17g-7k-8l-7n-8p-10
's opinion	a11k-8
's opinion $	a11k-8
's own	l-8m8p7
's own ACT	m8
's own childhood	p8
's part	f-9k12
's part in	f-9k12
's perspective	f-8l12p-11
's perspective $	f-8l12p-11
's power	k12
's power $	k12
's response	a11l-9
's response $	a11l-8
's role	f-7p8
's role in	f-7p8
's schoolday	f-9l11
's schoolday $	f-9l11
's summarie	a-9b16l-15
's summarie $	a-9b16l-15
's view	f-15k18p-13
's view $	f-13k16p-12
's world	l8p-13
's world $	f-10l13p-11
's world at	f9l-8
.	a-14d-11e-8h-14i-14m-11n-7o-11p22
?	a39b-15c-18d-17e-13f-16g-8h-9i-15k-11l-25m15o-21p-44
ACT	a-32b-19d-21f-27g-43h-17i-25j-18k-29l-10m47n-23p-23
ACT $	a-20b-13c8d-14e-28f-16g-23h-11i-18k-24l-14m31n-16p-19
ACT ASK	m10
ACT ASK $	m10
ACT LEARN	e17g-12k-8l13m-25p-9
ACT LEARN $	e11g-9l7m-17
ACT LEARN to	e9l8m-10
ACT MSG	m8
ACT MSG $	m8
ACT NUM	m8
ACT PLAN	l-9m15p-14
ACT PLAN $	l-8m14p-13
ACT SINCE	e10m-9
ACT SINCE LEARN	e10m-9
ACT THIS	m10
ACT THIS MUST	m10
ACT WE	m8
ACT WE WILL	m7
ACT and	m9
ACT by	l-8m13
ACT by PLACE	m8
ACT completed	e8
ACT completed SINCE	e8
ACT down	l10
ACT down and	l10
ACT for	m11
ACT for AGENCY	m7
ACT from	j-8m14
ACT from THIS	m10
ACT from rapid	m7
ACT in	k11m-7
ACT in REVIEW	k11m-7
ACT of	k-10m-10o13p7
ACT of PLACE	p8
ACT of REVIEW	k-9m-8o13
ACT on	g-8m14
ACT on LEARN	m8
ACT on WHAT	m9
ACT to	g-9m14
ACT to AUX	m11
ACT to keep	l7
ACT to take	m9
ACT tracking	p8
ACT tracking by	p8
AGENCY	f-43g-15h-12i-17j-11l19o-31p-7
AGENCY $	a-9d-9e-10f-27i-10n10o-18p10
AGENCY 's	a8b14e-7k-18l-8p-12
AGENCY 's INVOLVE	k-10l10
AGENCY 's own	m9
AGENCY 's response	a11l-8
AGENCY 's summarie	a-9b16l-15
AGENCY ACT	m11
AGENCY ANALYSE	a10
AGENCY ANALYSE $	a8
AGENCY ASK	k10
AGENCY ASK for	k10
AGENCY AUTHOR	k12l-11
AGENCY AUTHOR 's	k12l-11
AGENCY AUX	a-19e14k-14p-10
AGENCY AUX ASK	m7
AGENCY AUX CHANGE	a-8e11
AGENCY AUX INVOLVE	a-9k-10l13
AGENCY AUX RECOMMEND	m8
AGENCY AUX inadequate	g10
AGENCY CONTACT	l12p-10
AGENCY CONTACT $	l9p-8
AGENCY DONE	a8e-13g-14k-22l14m-13p-8
AGENCY DONE $	a-8i-12k-13l18m-7
AGENCY DONE PEER	a19e-7k-10l-13
AGENCY DONE WELL	g-7i15
AGENCY FAMILY	l11
AGENCY FAMILY used	l11
AGENCY INFO	a-9j16k-14n-9p-13
AGENCY INFO $	a-9j16k-14n-9p-13
AGENCY INVOLVE	d7k-8l10p-11
AGENCY INVOLVE $	d8k-14l7
AGENCY INVOLVE primary	l8
AGENCY KNOW	l14
AGENCY KNOW $	l10
AGENCY KNOW about	l7
AGENCY LEARN	g13
AGENCY LEARN $	g13
AGENCY MEAN	h9
AGENCY MEAN $	h9
AGENCY MUST	a-8l-7m13
AGENCY MUST respond	m11
AGENCY PEER	l-9p12
AGENCY PEER FAMILY	l-9p12
AGENCY PLAN	m10
AGENCY PLAN $	m10
AGENCY RECOMMEND	m10
AGENCY RECOMMEND $	m10
AGENCY REVIEW	a-10c11j-15k8l-11p-11
AGENCY REVIEW $	a-8c12j-12l-8p-10
AGENCY REVIEW REVIEW	k7
AGENCY SERVICE	l13p-11
AGENCY SERVICE $	l9p-8
AGENCY SERVICE visiting	l9
AGENCY SINCE	e17l-10m-9p-8
AGENCY SINCE $	e14l-9
AGENCY STORY	l9
AGENCY STORY $	l9
AGENCY THIS	a-8k9l-9n10
AGENCY THIS INVOLVE	k11
AGENCY THIS can	n11p-10
AGENCY WELL	a-7i9
AGENCY WELL practice	a-7i9
AGENCY WILL	m9
AGENCY WILL DONE	m9
AGENCY WORKER	k-11l-9p13
AGENCY WORKER $	k-11l-9p13
AGENCY account	l10
AGENCY account $	l10
AGENCY and	f-7l11p-8
AGENCY and FAMILY	l10
AGENCY by	a14l-11
AGENCY by AGENCY	a14l-11
AGENCY check	l10
AGENCY check $	l10
AGENCY chronology	d9
AGENCY chronology $	d9
AGENCY for	k12m-11
AGENCY for $	k13m-10
AGENCY for CHILD	g7
AGENCY in	p9
AGENCY in sequence	p10
AGENCY management	k10
AGENCY management REVIEW	k10
AGENCY practice	a15g-7l-10p-8
AGENCY practice $	a15g-7l-10p-8
AGENCY provided	l12p-8
AGENCY provided $	l12p-8
AGENCY provision	l12p-8
AGENCY provision $	l12p-8
AGENCY responded	a14l-11
AGENCY responded $	a11l-8
AGENCY response	a14l-12
AGENCY response $	a14l-12
AGENCY return	l13p-7
AGENCY return $	l10
AGENCY return and	l7
AGENCY summarie	l10
AGENCY summarie $	l10
AGENCY taking	k11l-7
AGENCY taking part	k11l-7
AGENCY took	k11l-8
AGENCY took part	k11l-8
ANALYSE	a40b-26d-25e-8f-15g-18h10i-28j-38k-17l-38m-9n-28p-21
ANALYSE $	a23b-19d-17f-29g-18h7i-19j-25l-15m-16n-21o10p-24
ANALYSE DONE	a10
ANALYSE DONE $	a10
ANALYSE INFO	a14k-8p-8
ANALYSE INFO $	a14k-8p-8
ANALYSE MSG	a-8c10
ANALYSE MSG for	a-8c10
ANALYSE NEED	f9p-7
ANALYSE NEED $	f9p-7
ANALYSE NUM	a-15m17p-13
ANALYSE NUM $	a-11m12p-7
ANALYSE NUM WRITE	a-7m11p-8
ANALYSE PEER	c8
ANALYSE PEER YOU	c9
ANALYSE REVIEW	a-8c11
ANALYSE REVIEW $	a-8c11
ANALYSE SCOPE	c-7
ANALYSE SCOPE $	c-7
ANALYSE STORY	a12c-8
ANALYSE STORY $	a12c-8
ANALYSE THIS	a8c-9m-11p10
ANALYSE THIS CHANGE	a-8m-8p11
ANALYSE THIS up	a9
ANALYSE WE	h9
ANALYSE WE WORDS	h9
ANALYSE WHAT	a15l-16
ANALYSE WHAT HAPPEN	a15l-16
ANALYSE WHY	a7
ANALYSE WHY $	a7
ANALYSE WORDS	h7
ANALYSE WORDS $	h7
ANALYSE accepted	a-9p11
ANALYSE accepted $	a-9p11
ANALYSE and	a8
ANALYSE by	a8c-9
ANALYSE by BODY	c-7m9
ANALYSE decision	a11
ANALYSE decision $	a11
ANALYSE for	a-7g11
ANALYSE for practice	a-7g11
ANALYSE in	c11
ANALYSE key	a8
ANALYSE key practice	a8
ANALYSE of	a23g-12j-11k-13l-15m-11o-11p-14
ANALYSE of AGENCY	a8
ANALYSE of IDENTITY	a-8f10
ANALYSE of INFO	a7
ANALYSE of ISSUE	a9
ANALYSE of THIS	c10
ANALYSE of WHAT	a7
ANALYSE of WORDS	h10
ANALYSE of key	a8
ANALYSE of practice	a10
ANALYSE on	a10
ANALYSE on practice	a8
ANALYSE practice	a11p-7
ANALYSE practice $	a9
ANALYSE risk	a-8p12
ANALYSE risk $	a-8p12
ASK	a-13b-18d-17e-30f-27h-20k-13l-10m23o12
ASK $	b-9d-9e-14f-13g-23h-8j-29l-16m21n-16
ASK AGENCY	k13m-10
ASK AGENCY for	k13m-10
ASK CHANGE	g15p-9
ASK CHANGE $	g8
ASK CHANGE because	g11m-10
ASK CHILD	a7g8p-10
ASK CHILD $	a7g8p-10
ASK THIS	j12m-11
ASK THIS REVIEW	j12m-11
ASK WORKER	g9
ASK WORKER to	g9
ASK for	a-14g-12i-8j10l-11m15p-9
ASK for $	a-8g-9j-12k-10m15
ASK for INFO	k10
ASK for REVIEW	j9
ASK for THIS	j7
ASK for case	j8
ASK from	l-8m13
ASK from each	l-8m10
ASK of	m17
ASK of BODY	m17
ASK other	i9
ASK other to	i9
ASK over	p10
ASK over experience	p10
ASK to	a-22c-11e-8g-23k-21l11n8o19p-17
ASK to ANALYSE	o7
ASK to DONE	o10
ASK to HAPPEN	m7
ASK to KNOW	a-8g-11i7k-8l-9o8
ASK to LOOK	o10
ASK to NUM	l9
ASK to SERVICE	l13m-9p-10
ASK to achieve	j10
ASK yourself	c14m-9p-10
ASK yourself $	c14m-9p-10
AUTHOR	b10c7d-20f-24g-28h-17i-20k22l-34m-17n-20p-23
AUTHOR $	a-23b-19c7d-10f-13g-13h-8i-10k16l-16m-15n-12p-26
AUTHOR 's	a9b16c-17d-10f-8g-8l-19m-9p-16
AUTHOR 's ANALYSE	a10
AUTHOR 's END	e9
AUTHOR 's START	j10
AUTHOR 's STORY	a-11b15e-7l-15
AUTHOR 's WORDS	b10k-8
AUTHOR 's independence	k11
AUTHOR 's opinion	a11k-8
AUTHOR AUX	k8
AUTHOR AUX any	k8
AUTHOR DONE	a-7k9
AUTHOR DONE $	a-7k9
AUTHOR NUM	k9
AUTHOR RECOMMEND	m9
AUTHOR RECOMMEND $	m9
AUTHOR and	j-7k15
AUTHOR and AUTHOR	k10
AUTHOR and THEY	k11
AUTHOR at	p8
AUTHOR at conference	p8
AUTHOR of	a-7b-8c9k7
AUTHOR of BODY	c13
AUTHOR of THIS	c-11j-9k13
AUTHOR thought	a12
AUTHOR thought $	a12
AUX	a9b-21c-10d-21e13f8h-16k-7l-16m-15n-15
AUX $	c-9e-8f14g10i-8j-11
AUX ANALYSE	a-10g-8k11o12
AUX ANALYSE $	a-10g-8k11o12
AUX ASK	a-13g-13i8j-12k-12l-11o13
AUX ASK $	a-8g-8i10l-8m-11o9
AUX ASK for	m13o-11
AUX ASK to	o13
AUX AUX	a19c-12f-12i-11l-14m-20o-7p-14
AUX AUX CHANGE	a11e-15g7m-7
AUX AUX DONE	g7k-10m-9
AUX AUX IDENTITY	k10
AUX AUX MOVE	a9
AUX AUX affected	n10
AUX AUX closed	a8
AUX AUX predicted	a8
AUX AUX prevented	e8
AUX BAD	g14j-8l-13
AUX BAD $	g14j-8l-13
AUX CHANGE	e24i-16j-12k-9l-17m-9o-9p-9
AUX CHANGE $	a7e17i-15j-10k-8l-15m-9o-8p-8
AUX CHANGE SINCE	e14m-9
AUX CHILD	a15k-8l-8p-13
AUX CHILD $	f7
AUX CHILD INVOLVE	a11
AUX CHILD KNOW	a8
AUX DONE	i-8j-14k12l-15m15o-14p-11
AUX DONE $	g-20i-22j-11k13l-10m11o-9p-9
AUX DONE CHANGE	a-10g15m-10
AUX DONE WELL	i9
AUX DONE about	g-11m13
AUX DONE out	k9
AUX FIND	g8j-9l7
AUX FIND $	g8j-9l7
AUX HAPPEN	e13m-11
AUX HAPPEN $	e11m-10
AUX IDENTITY	k10
AUX IDENTITY $	k10
AUX INFO	a8
AUX INFO shared	a8
AUX INVOLVE	f-8p8
AUX INVOLVE $	f-8p8
AUX KIN	a10
AUX KIN included	a7
AUX KNOW	g-14i-8j-8k-9l15p8
AUX KNOW $	g-12i-8l14p8
AUX KNOW and	a7
AUX LEARN	e-13g12j-10k-12o-10
AUX LEARN $	e-10g11k-9l-8m10
AUX LEARN and	a9g-9
AUX LEARN from	g8
AUX LEARN up	l8
AUX LIVE	l8
AUX LIVE like	l8
AUX LOOK	a-12g10o7
AUX LOOK $	o8
AUX LOOK after	a-9g11
AUX METHOD	a11k-8
AUX METHOD followed	a11k-8
AUX MOVE	e7g-7j-12m8o-8p-10
AUX MOVE $	l8
AUX MOVE PLACE	a9
AUX MOVE on	e11i-9m-11
AUX MOVE to	l-10m16
AUX NAME	f10
AUX NAME $	f10
AUX NEED	m9
AUX NEED $	m9
AUX PLAN	a9
AUX PLAN WELL	a9
AUX RECOMMEND	m8
AUX RECOMMEND $	m8
AUX REVIEW	a-7j9
AUX REVIEW DONE	k8
AUX REVIEW and	j8
AUX SINCE	e21g-12j-8m-13
AUX SINCE $	e9
AUX SINCE AUX	e7
AUX SINCE DONE	e8
AUX TELL	a-8p12
AUX TELL $	a-8p12
AUX THIS	a8g9i-8j10k-8m-8
AUX THIS REVIEW	j15
AUX WE	e8j7m-9
AUX WE SINCE	e9
AUX WE sharing	j9
AUX WELL	a-12i17m-9p-7
AUX WELL $	i8
AUX WELL because	g7
AUX WELL of	i13
AUX WHO	f10k-8
AUX WHO $	f10k-8
AUX WRITE	j15
AUX WRITE $	j8
AUX WRITE to	j9
AUX YOU	c10
AUX YOU TELL	c10
AUX about	f11g-8k-10
AUX about $	f11g-8k-10
AUX affected	n10
AUX affected $	n10
AUX any	k8
AUX any connection	k8
AUX anyone	a8
AUX anyone ASK	a8
AUX before	a-9k13
AUX before THIS	a-9k13
AUX behind	a12
AUX behind THIS	a12
AUX believed	p8
AUX believed $	p8
AUX black	f7
AUX black and	f7
AUX case	k8
AUX case one	k8
AUX chosen	a-9k11
AUX chosen $	a-9k11
AUX closed	a8
AUX closed $	a8
AUX collected	a-7k8
AUX collected $	a-7k8
AUX convened	j8
AUX convened $	j8
AUX deaf	f14p-14
AUX deaf $	f14p-14
AUX due	i7
AUX due $	i7
AUX fine	f-8p8
AUX fine $	f-8p8
AUX for	c10f-8
AUX for $	c10f-8
AUX given	o12
AUX given $	o12
AUX held	a-7j19m-9o-7
AUX held $	a-7j19m-9o-7
AUX help	a7
AUX helped	g8
AUX helped and	g8
AUX in	k-7o10
AUX in and	o12
AUX in mind	j8
AUX inadequate	g14p-8
AUX inadequate $	g7
AUX inadequate because	g10
AUX kept	i16m-15
AUX kept $	i16m-15
AUX like	a-13f17g-13i-8j-8k-8
AUX like $	a-11f18g-11
AUX liked	p10
AUX liked $	p10
AUX local	j8
AUX local CHILD	j8
AUX monitored	c8
AUX monitored $	c8
AUX nice	p9
AUX nice $	p9
AUX not	a-8p11
AUX not brought	p8
AUX not enough	p8
AUX not yet	g8
AUX notified	a-7j10
AUX notified $	a-7j10
AUX offered	l8
AUX offered and	l8
AUX on	k7
AUX on BODY	k7
AUX once	f-8p10
AUX once WE	f-8p10
AUX out	o12
AUX out $	o12
AUX overseen	c8
AUX overseen $	c8
AUX predicted	a8
AUX prevented	e8
AUX prevented $	e8
AUX put	c-9m9
AUX put PEER	k7
AUX put WELL	c-7m9
AUX quality	a7
AUX quality of	a7
AUX read	p9
AUX read $	p9
AUX referred	h12
AUX referred to	h12
AUX risk	a11
AUX roma	f9
AUX roma in	f9
AUX run	k8
AUX run $	k8
AUX sent	j8
AUX sent to	j8
AUX serious	j9
AUX serious case	j9
AUX shared	a12c8k-14
AUX shared $	a12c8k-14
AUX sorry	j12k-7
AUX sorry $	j12k-7
AUX tested	o11
AUX tested $	o11
AUX there to	i8
AUX threshold	a7
AUX threshold LEARN	a7
AUX to	a-10e-9m8o10
AUX to ANALYSE	o9
AUX upset	j-9n11
AUX upset YOU	j-9n11
BAD	b-21c-35d-23e-27f-32g34h15i-32k-37m-30n-26o-23p-9
BAD $	b-10c-17d-10e-18f-17g33h-18i-24k-20m-20n-15o-15p-24
BAD CHILD	p10
BAD CHILD $	p10
BAD LIVE	l12
BAD LIVE $	l12
BAD STORY	l13p-7
BAD STORY $	l13p-7
BAD appointment	g-9p11
BAD appointment $	g-9p11
BAD chance	g11p-9
BAD chance $	g11p-9
BAD form	g-11h17j-11l-8p-10
BAD form $	g-9h14j-8l-8p-9
BAD form used	h8
BAD from	l-8p9
BAD from PLACE	l-8p9
BAD in	g12p-8
BAD in practice	g10
BAD name	g-9h14l-7p-10
BAD name $	g-9h14l-7p-10
BAD of	g8
BAD of practice	a-7g8
BAD opportunitie	g8p-10
BAD opportunitie $	g10p-7
BAD opportunitie and	a9
BAD piece	p10
BAD piece $	p10
BAD policy	p9
BAD policy $	p9
BAD version	g-9j14p-13
BAD version $	g-9j14p-13
BIRTH	a-18b-10c-19d-11e-12f-14g-17h-8i-11j-19k-21l30m-16n-13o-12
BIRTH $	a-12b-8c-14d-7e-9f-13g-11j-14k-16l24m-12n-9o-7
BIRTH CHILD	l-9p10
BIRTH CHILD $	l-9p10
BIRTH KIN	l-11p11
BIRTH KIN $	l-11p11
BIRTH and	l8
BIRTH period	l7
BIRTH period $	l7
BIRTH to	l16p-10
BIRTH to NUMW	l8
BODY	a-17c-13d-26e-8f-19h-25i-19k11l-26m22p-7
BODY $	a-13b-9d-22e-16f-10h-20i-13l-14m16
BODY 's	g-11i9j-8k9o-9p-19
BODY 's ANALYSE	a8k-11
BODY 's WELL	i12
BODY 's agreement	k11p-11
BODY 's decision	k9
BODY ASK	a-10g7k-9m-12o15
BODY ASK CHANGE	g11m-10
BODY ASK for	j7o8
BODY ASK to	m-10o13
BODY AUX	a-13g9i-9k10o-9
BODY AUX ASK	m8
BODY AUX before	a-9k13
BODY AUX not	g8
BODY DONE	k10
BODY DONE $	a-8k7
BODY DONE of	a7
BODY MONTH	m12o-7
BODY MONTH ASK	m12o-7
BODY MUST	m15
BODY MUST DONE	m9
BODY MUST respond	m7
BODY NEED	m8
BODY NEED to	m8
BODY RECOMMEND	m9
BODY RECOMMEND $	m9
BODY WILL	m7
BODY WILL DONE	m7
BODY about	m8
BODY about FIND	m8
BODY and	a-10c-9g8
BODY and AUTHOR	k7
BODY and BODY	m8
BODY and WORKER	g12k-8p-9
BODY and its	k8
BODY and oversight	p9
BODY conclude	a-10e15k-11m-9
BODY conclude $	a-10e15k-11m-9
BODY concluded	a7
BODY concluded on	a7
BODY decided	k11
BODY decided and	k11
BODY decision	k8
BODY decision $	k8
BODY for	j9k-7
BODY for REVIEW	j9k-7
BODY member	b16k-11p-7
BODY member $	b16k-11p-7
BODY membership	k10
BODY membership $	k10
BODY on	m-9
BODY on SERVICE	g7
BODY on whether	k9
BODY think	a12k-7
BODY think $	a12k-7
BODY to	g-8m18o-11
BODY to ANALYSE	m13o-7
BODY to LOOK	m7
BODY use	k11
BODY use only	k11
CHANGE	a-29b-18c-27d-19e22f-25h-18j-34k-40l-30m41n-23o-25p-16
CHANGE $	a-20b-13c-18d-13f-19g9h-14j-24k-31l-16m25n-16o-19
CHANGE AGENCY	m11p-8
CHANGE AGENCY $	m11p-8
CHANGE ASK	m10
CHANGE ASK $	m7
CHANGE DONE	e16m-16
CHANGE DONE $	e14m-14
CHANGE FIRST	m8
CHANGE FIRST TIME	m8
CHANGE NEED	m15p-9
CHANGE NEED $	m15p-9
CHANGE NUM	m7
CHANGE NUM $	m7
CHANGE PLAN	g-9m11
CHANGE PLAN $	g-9m11
CHANGE SINCE	e20g-7m-17
CHANGE SINCE $	e10m-7
CHANGE SINCE DONE	e8
CHANGE THIS	e9p-8
CHANGE THIS AUX	e10p-7
CHANGE WE	m15
CHANGE WE ASK	m12
CHANGE and	a8
CHANGE and WHAT	a8
CHANGE because	g11m-10
CHANGE because $	g11m-10
CHANGE in	e8
CHANGE of	p7
CHANGE of SERVICE	p7
CHANGE practice	a-8g-9m19p-10
CHANGE practice $	m16p-8
CHANGE practice and	m8
CHANGE system	m11
CHANGE system and	m11
CHANGE to	m8
CHILD	b-23c-27d-24e-29f29h-22i-11j-8k-24m-21n-27o-26p16
CHILD $	b-14c-25d-14e-18f32g-10h-13j-14k-38l-9m-16n-17o-18
CHILD 's	a-9c-11d-7e-8f-8i-10j-20k9l16p-8
CHILD 's $	f-7p10
CHILD 's AGENCY	g9
CHILD 's IDENTITY	k12p-10
CHILD 's PLACE	f-18p8
CHILD 's SERVICE	m10
CHILD 's STORY	f-11l11
CHILD 's detail	f13l-11p-9
CHILD 's experience	l11p-11
CHILD 's home	f-9l-9p12
CHILD 's name	a-7k9
CHILD 's perspective	f-8l12p-11
CHILD 's world	f-10l13p-11
CHILD AUX	a8g12j-9k-10p-12
CHILD AUX AUX	a9
CHILD AUX INVOLVE	a7
CHILD AUX KNOW	a7
CHILD AUX LOOK	a-9g11
CHILD AUX MOVE	l8
CHILD AUX WELL	g7
CHILD CHILD	f12p-11
CHILD CHILD $	f10p-10
CHILD CODE	f14p-16
CHILD CODE $	f11p-10
CHILD CODE 's	l9
CHILD HARM	l-7p8
CHILD HARM $	l-7p8
CHILD INVOLVE	a12
CHILD INVOLVE $	a9
CHILD KIN	f-15p15
CHILD KIN $	f-15p15
CHILD KNOW	f-8
CHILD KNOW $	a8
CHILD KNOW through	p8
CHILD LIVE	j10
CHILD LIVE in	j10
CHILD LOOK	j9
CHILD LOOK after	j9
CHILD WHO	f-10k-8p15
CHILD WHO LOOK	f-8p9
CHILD WHO NEED	g10
CHILD WHO TELL	f-8p8
CHILD WHO loved	f7
CHILD WHO translated	p7
CHILD WORKER	j9
CHILD WORKER $	g-7j10
CHILD WORKER AUX	g8
CHILD aged	f10l-7p-8
CHILD aged NUMW	f10l-7p-8
CHILD and	a-9f13k-9l-15
CHILD and CHILD	j9
CHILD and perpetrator	f11
CHILD at	f13j-12
CHILD at centre	f9j-7
CHILD at heart	f8
CHILD behind	p7
CHILD behind illness	p7
CHILD blaming	f-7p10
CHILD blaming $	f-7p10
CHILD called	f10
CHILD called NAME	f10
CHILD completing	c10
CHILD completing form	c10
CHILD detail	f7
CHILD detail $	f7
CHILD in	a-8m-10
CHILD in FAMILY	f8
CHILD in NEED	f-12l12m-7
CHILD in PLACE	g7l-10p7
CHILD in WE	j8
CHILD of	f7l-10
CHILD of NUMW	f7l-10
CHILD protection	a-8f-14l9
CHILD protection BODY	m10
CHILD protection conference	p7
CHILD protection in	j9
CHILD protection period	l9p-7
CHILD safe	l7
CHILD safe $	l7
CHILD safeguarding	j8
CHILD safeguarding practice	j8
CHILD sexual	p8
CHILD sexual exploitation	p8
CHILD without desk	p7
CODE	b-9c-16d-9e-11f13g-15h-7i-10j-17m13n-10o-9p-28
CODE $	a-11c-9j-9k-15m16p-17
CODE 's	l9
CODE 's NUMW	f-7l9
CODE brose	k12
CODE brose adolygu	k12
CODE plentyn	f12
CODE plentyn a'r	f12
CODE ymarfer	a11
CODE ymarfer $	a11
CONTACT	a-25b-20c15d20e-26f-30g-28h-17i-20k-37l13m-30o-21
CONTACT $	a-23b-13d16e-19f-20g-16h-11i-12k-20m-17o-12
CONTACT BODY	c8
CONTACT BODY $	c8
CONTACT PEER	a-7c-13f-8j-7k-8l19p-9
CONTACT PEER AGENCY	c-8l13p-15
CONTACT PEER BIRTH	l-11p11
CONTACT PEER SERVICE	l15p-14
CONTACT WE	c12
CONTACT WE $	c7
CONTACT WE about	c8
CONTACT after	l-15p15
CONTACT after MOVE	l-15p15
CONTACT and	l10p-9
CONTACT and assessment	l10p-9
CONTACT by	d9l-8
CONTACT by TIME	d9l-8
CONTACT detail	c10l-7
CONTACT detail $	c10l-7
CONTACT for	c8
CONTACT for enquirie	c8
CONTACT in	d8
CONTACT in date	d8
CONTACT officer	c10p-8
CONTACT officer $	c10p-8
CONTACT to	c-9j11l11p-13
CONTACT to BODY	c-8j12
CONTACT to CHILD	l9
CONTACT to MOVE	l8
DONE	a15b-21c-28d-20e7f-33g-7h-16i25j-22k9l-25m8n-24o-16
DONE $	b-15c-9d-14f-18g-28h-18i10j-15k18l-11m10n-17o-13
DONE AGENCY	a10
DONE AGENCY DONE	a8
DONE ANALYSE	a9
DONE ANALYSE $	a9
DONE AUTHOR	k8
DONE AUTHOR AUX	k8
DONE AUX	a-10k10
DONE AUX DONE	a-10k10
DONE BODY	j8
DONE BODY ASK	j9
DONE CHANGE	a-8e-18g17i17k-16m-9p-18
DONE CHANGE $	a-20e-17g18i18k-16m-8p-17
DONE CHANGE and	a8
DONE DONE	k8
DONE DONE $	k8
DONE IDENTITY	a7
DONE IDENTITY and	a7
DONE PEER	a9e-12f-8k-20m-9p11
DONE PEER $	a13e-7k-9
DONE PEER FAMILY	l8p-14
DONE PEER KIN	p10
DONE PEER interpreter	p8
DONE PEER resistance	p9
DONE PLAN	a8
DONE REVIEW	j-9k12
DONE REVIEW $	j-8k13
DONE REVIEW LOOK	o8
DONE SINCE	a-9e14g-8i-7l-7
DONE SINCE $	e9m8
DONE THIS	a10c-11e-11j-12l-9p-9
DONE THIS $	k8
DONE THIS CHANGE	m8
DONE THIS DONE	i9
DONE THIS MEAN	g12
DONE THIS TELL	a9g-8
DONE THIS WELL	i8
DONE THIS WORDS	a-9h9
DONE THIS hard	a14i-11
DONE WE	e8g-7k-11
DONE WE DONE	a9k-7
DONE WE END	e10
DONE WE LEARN	g7
DONE WE LOOK	j7
DONE WE NEED	m7
DONE WE think	a8
DONE WELL	a-19i17k-8l-9m-12
DONE WELL $	a-16i15k-7l-9m-10
DONE WHEN	i9
DONE WHEN THIS	i9
DONE WORKER	a11
DONE WORKER oversee	a7
DONE about	g-11m13
DONE about THIS	g-11m13
DONE ahead	a-9i-7m14p-10
DONE ahead $	a-9i-7m14p-10
DONE and	a9k-7m-10
DONE and WHAT	a10
DONE and WHY	j9
DONE anyone	a8
DONE anyone challenge	a8
DONE assessment	a7
DONE assessment take	a7
DONE by	i12p-7
DONE by WORKER	i10
DONE for	a-8g-8i13
DONE for CHILD	i9
DONE for THIS	i8
DONE in	i13l-9
DONE in FIRST	i8
DONE in PLACE	i7
DONE not	c-8e-7g17i-25j-12k-19l-13o8p15
DONE not $	a11
DONE not ASK	p8
DONE not DONE	g13i-8
DONE not HAPPEN	m8
DONE not KNOW	p7
DONE not LOOK	o11
DONE not MOVE	g13i-13
DONE not talk	p8
DONE of	a15m-8
DONE of THIS	a7
DONE of each	a9
DONE out	a-8k13
DONE out $	a-8k7
DONE out THIS	k10
DONE practice	g7
DONE practice $	g7
DONE thing	i8
DONE thing CHANGE	m8
DONE thing WELL	i11m-10
DONE under	a-10e13k-9
DONE under METHOD	a-10e13k-9
END	a-42b-23c-40d-27e57f-30g-19h-26i-26j-41k-34m-20n-27o-14p-12
END $	a-14c-12e32f-11g-19i-13j-13k-18l-20m-20n-9o-12p-10
END ANALYSE	a-12e15p-8
END ANALYSE $	a-12e15p-8
END CONTACT	e-8l13p-9
END CONTACT $	e-8l13p-9
END LEARN	m9
END LEARN and	m9
END PLACE	l9p-10
END PLACE $	l9p-10
END TIME	e-17l22p-13
END TIME $	e-16l21p-13
END WORDS	e21h-13j-7l-12p-10
END WORDS $	e18h-12l-10p-8
END YEAR	e-12l-12p13
END YEAR $	e-12l-12p13
END admission	e-11l12
END admission $	e-11l12
END and LEARN	e8
END and RECOMMEND	e-11m8
END case	e-16j-10l-11p18
END case $	e-16j-10l-10p18
END comment	e12p-9
END comment $	e12p-9
END could	a-10e10
END could THIS	a-10e10
END note	e9
END note $	e9
END observation	e12p-8
END observation $	e9
END of	e17j-10k-15l-13m-8p-8
END of HARM	e7
END of REVIEW	e9
END of fact	g9
END of period	l-8o10
END of significant	e7
END off	e10p-9
END off $	e10p-9
END on	k8
END on whether	k8
END present	e11l-10
END present TIME	e11l-10
END remark	e13p-8
END remark $	e13p-8
END statement	e11
END statement $	e11
END summary	e9
END summary $	e9
END thought	e17l-9p-16
END thought $	e17l-9p-16
END up	e11l-8
END up $	e11l-8
END version	e-12p12
END version $	e-12p12
FAMILY	a-23c-35d-25e-27f41g-22h-21m-31n-27o-23
FAMILY $	b8c-20d-14e-16f24g-15h-12j-18k-17m-20n-15o-13
FAMILY 's	j-10k13p-9
FAMILY 's CONTACT	l11
FAMILY 's STORY	f12l-12
FAMILY 's part	f-7k9
FAMILY 's view	f-10k13
FAMILY AUX	k11l-9
FAMILY AUX INVOLVE	k11l-9
FAMILY DONE	k-8p13
FAMILY DONE $	p9
FAMILY DONE not	p7
FAMILY HAPPEN	f8
FAMILY HAPPEN from	f8
FAMILY INVOLVE	f-12k18l-15p-7
FAMILY INVOLVE $	f-12k18l-15p-7
FAMILY STORY	f17k-9l-10p-9
FAMILY STORY $	f19k-8l-19
FAMILY STORY before	f-8l10
FAMILY and	f11p-10
FAMILY and AGENCY	l10
FAMILY and its	f7
FAMILY as	p9
FAMILY as whole	p9
FAMILY at	f9
FAMILY at TIME	f9
FAMILY background	f11j-9
FAMILY background $	f9
FAMILY before	f-13l17p-9
FAMILY before NAME	f-12l12
FAMILY before YEAR	l9p-7
FAMILY composition	f12
FAMILY composition $	f12
FAMILY context	f12k-9
FAMILY context $	f9k-8
FAMILY court	f-13k-9p14
FAMILY court $	f-13k-9p14
FAMILY declaration	k7
FAMILY declaration and	k7
FAMILY detail	f8
FAMILY detail $	f8
FAMILY friend and	f7
FAMILY in	f7
FAMILY in YEAR	f8
FAMILY in period	l8
FAMILY make-up	f9
FAMILY make-up $	f9
FAMILY meet	l12p-9
FAMILY meet AGENCY	l12p-9
FAMILY member	j-7k10l-9p-11
FAMILY member $	f14k-12
FAMILY member informed	f-13k13
FAMILY new	f8
FAMILY new to	f8
FAMILY profile	f9
FAMILY profile $	f9
FAMILY statement	f-14j14k-9
FAMILY statement $	f-14j14k-9
FAMILY structure	f10
FAMILY structure $	f8
FAMILY tree	f10
FAMILY tree $	f10
FAMILY tribute	f-14j18k-9l-8p-11
FAMILY tribute $	f-14j18k-9l-8p-11
FAMILY used	l11
FAMILY used $	l11
FIND	a-24b-18c-31d-20e-26f-27g47h-17j-26k-23l-9m-22n10o-14p-39
FIND $	a-19b-9c-17d-9e-17f-17g34h-9j-22k-26l-14m-10n-16p-23
FIND END	g8m-8
FIND END and	g8m-8
FIND INFO	g9
FIND INFO $	g9
FIND NUM	g16l-10p-9
FIND against	o-9
FIND against WORDS	a10o-9
FIND against each	a-8g8
FIND and	g8
FIND during	i7
FIND during HARM	i7
FIND for	g11m-9
FIND for BODY	g11m-9
FIND in	g11
FIND in THIS	j9
FIND in significant	g7
FIND of	k-9l11
FIND of REVIEW	g9
FIND of fact	g-11l12
FIND of inspection	g9
FIND on	l7
FIND on sequence	l7
FIND one	m8
FIND one $	m8
FIND out	a-8g-19j-8l-8n17p-8
FIND out $	g-10k10
FIND out about	n11
FIND out more	n12
FIRST	b-14c-26d-18f-7g-18h-19i-10l21m21n-22o-21p-21
FIRST $	a-14e-8g-14i-9j-11k-9m25n-8
FIRST ACT	e12l-18m8
FIRST ACT $	l-8m15
FIRST ACT LEARN	e14l-12m-11
FIRST ANALYSE	a8
FIRST BIRTH	l8
FIRST BIRTH $	l8
FIRST CHILD	f-8l16p-14
FIRST CHILD $	f-7l10p-7
FIRST CHILD protection	l10p-9
FIRST CONTACT	j-9l16p-11
FIRST CONTACT $	j-9l16p-11
FIRST HARM	a9l-7
FIRST HARM $	a9l-7
FIRST LEARN	g9
FIRST LEARN $	g9
FIRST PLACE	f12l-12
FIRST PLACE $	f12l-12
FIRST REVIEW	g-9k9
FIRST REVIEW $	g-9k9
FIRST TIME	a-9f-8k-7l12p-10
FIRST TIME $	a-9f-8k-7l12p-10
FIRST WORDS	h-9j13l-12
FIRST WORDS $	h-9j13l-12
FIRST case	j10k-10
FIRST case REVIEW	j10k-10
FIRST childhood	l10p-7
FIRST childhood $	l10p-7
FIRST for	m8
FIRST for AGENCY	m8
FIRST help	l-11p16
FIRST help $	l-8p12
FIRST help and	p8
FIRST of	j8
FIRST of all	j8
FIRST period	l7
FIRST period $	l7
FIRST phase	l9
FIRST phase $	l9
FIRST serious	j-12k12
FIRST serious case	j-12k12
HAPPEN	b-14c-32g-9h-17i-27k-11l30n-20o-28p-23
HAPPEN $	b-8c-20f-15g-30h-11i-17j9k-22l24n-12o-17p-19
HAPPEN PLACE	l10
HAPPEN PLACE $	l10
HAPPEN SINCE	m8
HAPPEN SINCE $	m8
HAPPEN THIS	l8
HAPPEN THIS TIME	l8
HAPPEN about	l9
HAPPEN about $	l9
HAPPEN again	m14
HAPPEN again $	m14
HAPPEN alongside	k12l-9
HAPPEN alongside REVIEW	k12l-9
HAPPEN from	f11k9
HAPPEN from $	k11
HAPPEN from and	f8
HAPPEN in	l8
HAPPEN out	a9g9j-8l-8
HAPPEN out $	a10
HAPPEN out of	g11
HAPPEN through	g13l-12
HAPPEN through $	g13l-12
HAPPEN to	a-18c-9f-7j14k-12l12m-10
HAPPEN to CHILD	j8
HAPPEN to THIS	l8
HAPPEN to bring	l8
HAPPEN to light	g10l-10
HAPPEN to notice	j8
HARM	b-18c-30f-17g-17h-16i-9j-11k-12l24m-17n-20o-14p13
HARM $	a-9b-13c-21d-17f-21g-14h-11i-14j-25k-27l25m-21n-15o-14p10
HARM AUX	a9
HARM AUX AUX	a9
HARM REVIEW	a-14c-9d8l-12p-13
HARM REVIEW $	a-14c-9d8l-12p-13
HARM and	l-7p11
HARM and rescue	p8
HARM in	p7
HARM in FAMILY	p7
HARM of	f-9l13p-9
HARM of CHILD	j7
HARM of NAME	l9
HARM safety	l-7p9
HARM safety $	l-7p9
HARM to	p8
HARM to CHILD	p8
HOW	a15b-15c9d-17f-27g-20i-26k12n-20p-29
HOW AGENCY	a9c-10j-7k-20p-8
HOW AGENCY AUX	a-15e10k-11l10
HOW AGENCY DONE	a9
HOW AGENCY MUST	m11
HOW AGENCY responded	a14l-11
HOW AUTHOR	a-7k9
HOW AUTHOR DONE	a-7k9
HOW AUX	k8
HOW AUX REVIEW	k8
HOW BODY	a-11k9
HOW BODY DONE	a-10k11
HOW BODY MUST	m7
HOW CHILD	k8
HOW CHILD 's	k10
HOW CHILD AUX	a7
HOW DONE	a-10k10
HOW DONE AUX	a-10k10
HOW FAMILY	k10
HOW FAMILY AUX	k11l-9
HOW INFO	k10l-8
HOW INFO AUX	k10l-8
HOW LEARN	c9
HOW LEARN WILL	c9
HOW LIVE	l10
HOW LIVE CHANGE	l10
HOW NAME	l10
HOW NAME LIVE	l7
HOW PLAN	c7m-8
HOW PLAN WILL	c8
HOW REVIEW	j10l-8
HOW REVIEW AUX	k10
HOW REVIEW HAPPEN	j12k-11l-7
HOW SERVICE	a9
HOW SERVICE response	a9
HOW SINCE	c8
HOW SINCE WILL	c8
HOW STORY	l8
HOW STORY HAPPEN	l8
HOW THIS	a-14g-7j-8l18m-10
HOW THIS AUX	a-8p9
HOW THIS HAPPEN	a-19c-8k-9l22
HOW THIS LOOK	a9
HOW THIS REVIEW	k9
HOW WE	a-19c7e-8g-11j-17k23l-10o-10
HOW WE DONE	a-10c-8k14
HOW WE INVOLVE	k8
HOW WE MOVE	k9
HOW WE WILL	c13k-14
HOW WE gathered	k9
HOW WE inspect	k9
HOW WELL	a13g12i-9j-7k-13m-8
HOW WELL AUX	a10
HOW WELL CHILD	a-11g15
HOW WELL DONE	a14k-8
HOW WILL	a-10c8k-7m8
HOW WILL THIS	c-7m9
HOW WILL WE	c13m-10
HOW WILL thing	m8
HOW WORKER	a13c-7h11l-13p-11
HOW WORKER AUX	h12
HOW WORKER KNOW	a10p-7
HOW WORKER LEARN	a11k-8
HOW YOU	c8
HOW can	m11
HOW can WE	m11
HOW case	a-10j17k-15
HOW case HAPPEN	j8
HOW case INVOLVE	j12k-11l-9
HOW decision	a9k-8
HOW decision AUX	a9k-8
HOW each	a16l-15
HOW each AGENCY	a16l-15
HOW far	j-11k-12l-9o16
HOW far REVIEW	j-9k-8l-7o13
HOW far back	o8
HOW inspection	k7
HOW inspection AUX	k7
HOW practice	a8l-9m8
HOW practice MUST	m9
HOW practice measured	a8
HOW risk	a12
HOW risk AUX	a12
HOW system	a14k-12
HOW system DONE	a10k-9
HOW system responded	a8
HOW thing	a-15c-10e10k-9l16m-10
HOW thing AUX	e12
HOW thing HAPPEN	l12
HOW thing got	l10
HOW to	a-13c14j8k-16l-9
HOW to CONTACT	c8
HOW to feed	c8
HOW to make	m8
HOW to reach	c8
HOW to read	c-9j10
HOW voice	a7
HOW voice of	a7
HOW wide	o9
HOW wide WE	o9
IDENTITY	a-29b-17c-18d-17e-20f34g-23h13i-20j-30l-31m-28n-22o-20p12
IDENTITY $	a-19b-7c-18d-7e-10f26g-12i-8j-14k-8l-15m-12n-10o-8
IDENTITY IDENTITY	f20p-19
IDENTITY IDENTITY $	f8
IDENTITY IDENTITY and	f16p-15
IDENTITY ISSUE	f12p-9
IDENTITY ISSUE $	f12p-9
IDENTITY NEED	f8
IDENTITY NEED $	f8
IDENTITY THIS	p7
IDENTITY THIS blame	p7
IDENTITY WE	h12p-7
IDENTITY WE use	h12p-7
IDENTITY and	c-8f20g-9h-8k-9l-8m-9
IDENTITY and ANALYSE	f9p-7
IDENTITY and IDENTITY	f9
IDENTITY and additional	f8
IDENTITY and help	p7
IDENTITY and welsh	f8
IDENTITY as	f-7p11
IDENTITY as ANALYSE	p7
IDENTITY at	f-10p10
IDENTITY at PLACE	f-10p10
IDENTITY background	f8
IDENTITY background $	f8
IDENTITY barrier	f-9p10
IDENTITY barrier $	f-9p10
IDENTITY competence	p9
IDENTITY competence $	f-10p10
IDENTITY consideration	f14p-11
IDENTITY consideration $	f14p-11
IDENTITY group	p8
IDENTITY group $	p8
IDENTITY impact	c8
IDENTITY impact assessment	c8
IDENTITY in	p13
IDENTITY in practice	p9
IDENTITY of	f7k7p-11
IDENTITY of CHILD	f8
IDENTITY of METHOD	k8
IDENTITY private	k12p-10
IDENTITY private $	k12p-10
IDENTITY used	f-9h12
IDENTITY used in	f-9h12
INFO	b20c-46d-27e-31f-26g-21h-25i-23k21m-37n13o-29p-13
INFO $	b24c-29d-18e-18f-27g-10h-16i-18k-8m-22n8o-17
INFO ANALYSE	a-14k17p-10
INFO ANALYSE $	a-14k17p-10
INFO AUX	k9l-8
INFO AUX ANALYSE	a-13k13
INFO AUX collected	a-7k8
INFO AUX shared	a13k-13
INFO HAPPEN	k12
INFO HAPPEN from	k12
INFO KNOW	l7
INFO KNOW to	l7
INFO LEARN	k8
INFO LEARN $	k8
INFO STORY	l8
INFO STORY $	l8
INFO TELL	a14g-8k-7
INFO TELL $	a10
INFO TELL about	a7
INFO WE	k-10n12
INFO WE cite	k-10n12
INFO about	a-10j19l-17n-10p-11
INFO about AGENCY	j10l-10
INFO about ISSUE	j12
INFO about THIS	j10
INFO about inspection	k8
INFO cited	k-7n10
INFO cited $	k-7n10
INFO collection	k10p-7
INFO collection $	k10p-7
INFO from	k-7l15
INFO from AGENCY	l9
INFO from each	l10
INFO gathering	k11p-7
INFO gathering $	k11p-7
INFO held	l9
INFO held by	l9
INFO on	f8
INFO on CHILD	f8
INFO protection	k11p-8
INFO protection $	k11p-8
INFO received	k8
INFO received $	k8
INFO referred	n9
INFO referred to	n9
INFO reviewed	k11p-7
INFO reviewed $	k11p-7
INFO shared	a8
INFO sharing	k-10l-7p13
INFO sharing $	k-8p10
INFO sharing and	p7
INVOLVE	a-14b-8c-28d-9e-25f-27g-26h-23i-25j-10k37l16m-31n-8o-22p-9
INVOLVE $	a-8c-16e-18f-24g-13h-18i-16j-33k22l16m-21o-15p-13
INVOLVE AGENCY	k10l-9
INVOLVE AGENCY $	k10l-9
INVOLVE CHILD	l-8p12
INVOLVE CHILD $	l-8p12
INVOLVE KIN	f-7k8l-8
INVOLVE KIN $	f-7k8l-8
INVOLVE PEER	f-9l7
INVOLVE PEER FAMILY	k-17l9p7
INVOLVE PEER KIN	k15l-10p-14
INVOLVE THIS	k8
INVOLVE THIS WHO	k8
INVOLVE and	k7
INVOLVE and group	k7
INVOLVE criteria	j12k-11l-9
INVOLVE criteria $	j12k-11l-9
INVOLVE detail	k9
INVOLVE detail $	k9
INVOLVE from	k10
INVOLVE from FAMILY	k8
INVOLVE held	k9p-8
INVOLVE held $	k9p-8
INVOLVE in	f11j-7
INVOLVE in THIS	f11k-10
INVOLVE of	f-8k13l11p-15
INVOLVE of AGENCY	k-10l10
INVOLVE of CHILD	l8
INVOLVE of FAMILY	k13l-8
INVOLVE primary	l8
INVOLVE primary PLACE	l8
INVOLVE to	f-10k14l-11
INVOLVE to CHILD	k-7p9
INVOLVE to WORKER	k10p-7
INVOLVE under	j11k-8
INVOLVE under protocol	j11k-8
ISSUE	a35b-26c-28d-10e-33f-20g13h-24i-19k-46l-18m-11n-31o16p-34
ISSUE $	a23b-20c-15e-21f-10g9h-18i-24j7k-31m-23n-23o-8p-17
ISSUE LOOK	a7
ISSUE LOOK $	a7
ISSUE NUM	g10l-8m-12p-10
ISSUE NUM $	m-11
ISSUE NUM LEARN	a-8g7
ISSUE NUM hidden	a8
ISSUE NUMW	a11
ISSUE NUMW supervision	a9
ISSUE THIS	a15j-8p-12
ISSUE THIS HAPPEN	a10
ISSUE THIS NEED	a-8g7
ISSUE THIS arise	a8
ISSUE THIS run	a7
ISSUE WHERE	g8m-8
ISSUE WHERE practice	g8m-8
ISSUE arising	a12g-7
ISSUE arising $	a10
ISSUE drift	a8
ISSUE drift $	a8
ISSUE for	a-11c-9e-10g-21j-15k-9m22o14p-9
ISSUE for ANALYSE	m-9o7
ISSUE for BODY	a-8m17o-12
ISSUE for LEARN	o9
ISSUE for LOOK	a-8o9
ISSUE for SINCE	m13
ISSUE for determination	a-7o10
ISSUE for national	m8
ISSUE from	a14g-10
ISSUE from LEARN	a10g-8
ISSUE giving	g8
ISSUE giving rise	g8
ISSUE identified	a11g-9
ISSUE identified $	a11g-9
ISSUE in	g-13o10
ISSUE in ISSUE	a-7g-10o12
ISSUE in depth	a9
ISSUE in figure	j9
ISSUE most	g10
ISSUE most $	g10
ISSUE of	a-21g16i7l-9m-9p-8
ISSUE of ISSUE	a-8g15o-10
ISSUE of REVIEW	o10
ISSUE of WELL	i10
ISSUE of coroner	g8
ISSUE raised	g10
ISSUE raised by	g10
ISSUE referred	o9
ISSUE referred to	o9
ISSUE to	a-12o11
ISSUE to AUX	a-8o11
ISSUE to YOU	j8
KIN	a-13c-36d-24e-24f29g-17h-19i-24j-22l-16m-30n-25o-22p16
KIN $	a-10c-24d-16e-18f29g-16h-14i-16j-12l-10m-21n-18o-16
KIN 's	a-9f9j-10k10l-14m-8
KIN 's BODY	f15k-13p-13
KIN 's INVOLVE	k10p-10
KIN 's NEED	f-7p10
KIN 's background	f12p-11
KIN 's own	p8
KIN 's role	f-7p8
KIN 's view	k11p-11
KIN BAD	p8
KIN BAD $	p8
KIN CONTACT	p10
KIN CONTACT $	p10
KIN FAMILY	f11p-10
KIN FAMILY $	f11p-10
KIN MOVE	l8
KIN MOVE $	l8
KIN PEER	p8
KIN PEER LEARN	p8
KIN STORY	f-11l-8p12
KIN STORY $	f-11l-8p12
KIN WHO	f-11p14
KIN WHO TELL	p7
KIN WHO resist	p8
KIN alone	f-8p9
KIN alone $	f-8p9
KIN and	f16k-8
KIN and KIN	f16p-14
KIN and stepfather	p7
KIN as	f-13p15
KIN as KIN	f-9p9
KIN background	f9p-8
KIN background $	f9p-8
KIN blamed	p8
KIN blamed KIN	p8
KIN conflict	p8
KIN conflict $	p8
KIN detail	f7
KIN detail $	f7
KIN fell	l7
KIN fell ill	l7
KIN group	p9
KIN group $	p9
KIN in	p7
KIN in front	p7
KIN included	a7
KIN included $	a7
KIN or	f7
KIN or KIN	f7
KNOW	b-14c12d-14e-27h-18j-16k-19l25m-19o-9p8
KNOW $	b-8e-18f-17g8h-12i-8j-25k-8l19n-11
KNOW CHILD	f8
KNOW CHILD $	f8
KNOW HAPPEN	g-8k-8l13
KNOW HAPPEN $	g-8k-8l13
KNOW KIN	a9
KNOW KIN $	a9
KNOW NAME	f7
KNOW NAME $	f7
KNOW THEY	j10
KNOW THEY $	j11
KNOW THEY WELL	k8
KNOW THIS	c12
KNOW THIS AUX	c9
KNOW about	l10
KNOW about FAMILY	l7
KNOW and	k-8p8
KNOW and INVOLVE	a7
KNOW and not	p9
KNOW as	p9
KNOW more	i11m-11n8o-8
KNOW more $	n9
KNOW more of	i13m-9
KNOW one	p8
KNOW one at	p8
KNOW thing	c11m-11
KNOW thing AUX	c11m-11
KNOW to	l14
KNOW to AGENCY	l14
LEARN	a-15b-21c-10d-28f-34g54h-20i-26j-17l-23m-12n-12o-12p-27
LEARN $	a-11b-13c-7d-13f-16g42h-12i-17j-17k-8l-20m-19n-18o-12p-40
LEARN ACT	m7
LEARN ACT $	m7
LEARN AGENCY	a-8g12
LEARN AGENCY $	a-8g12
LEARN FAMILY	a11k-8
LEARN FAMILY $	a11k-8
LEARN IDENTITY	f-9g-15k-10p18
LEARN IDENTITY $	f-9g-15k-10p18
LEARN ISSUE $	a-8g7
LEARN MSG	a-8g16
LEARN MSG $	g10
LEARN MSG NUM	g8
LEARN NUM	g12
LEARN PEER	e-8g-14k15
LEARN PEER $	g-11k11
LEARN PEER METHOD	k9
LEARN PLACE	g8
LEARN PLACE MOVE	g8
LEARN REVIEW	c-7g-8o12
LEARN REVIEW $	o10
LEARN REVIEW AGENCY	g-7k8
LEARN SCOPE	c9
LEARN SCOPE of	c9
LEARN STORY	d-14g-12k21l-16p-8
LEARN STORY $	d-13g-9k15l-13
LEARN STORY HOW	k8
LEARN STORY and	g-9k12
LEARN WE	g17k-10
LEARN WE $	g15k-7
LEARN WILL	c9
LEARN WILL AUX	c9
LEARN about	g9
LEARN about KIN	g9
LEARN and	a11c-7e-8
LEARN and RECOMMEND	g8
LEARN and WHAT	a9g-9
LEARN arising	g7
LEARN arising $	g7
LEARN for	a-8c-7g24k-17l-7m-12
LEARN for HARM	g7
LEARN for consent	p7
LEARN forward	g-8m10
LEARN forward $	g-8m10
LEARN from	a-12c-8g26j-13l-7m-8o-9
LEARN from FIRST	g-9k9
LEARN from LEARN	g12k-8
LEARN from REVIEW	g9k-7
LEARN from THIS	g14k-8
LEARN from rapid	g7
LEARN gained	g8
LEARN gained $	g8
LEARN identified	g15k-7
LEARN identified $	g12
LEARN into	g-13m16
LEARN into ACT	m9
LEARN into practice	g-9m11
LEARN more	g-11n12
LEARN more $	g-11n12
LEARN one	g9
LEARN one ASK	g9
LEARN outcome	g7
LEARN outcome $	g7
LEARN so	e10
LEARN so far	e10
LEARN summary	j8
LEARN summary $	j8
LEARN to	e8l7
LEARN to date	e10
LEARN to safeguard	l9
LEARN up	l11
LEARN up $	l11
LIVE	a-26b-10c-19e-17g-8h-11i-16k-25l39m-22n-12o-14p-19
LIVE $	a-9c-8j-10k-10l20m-7p-16
LIVE AUX	l9
LIVE AUX like	l9
LIVE CHANGE	l10
LIVE CHANGE $	l10
LIVE PEER	l9
LIVE PEER THEY	f-10l10
LIVE PEER fear	l11p-10
LIVE PEER violence	l-11p12
LIVE experience	f-8l14p-10
LIVE experience $	l11p-8
LIVE experience of	l7
LIVE here	g8
LIVE here $	g8
LIVE in	j8l8p-12
LIVE in ISSUE	j10
LIVE like	l8
LIVE like for	l8
LIVE of	l9
LIVE of CHILD	l7
LOOK	a27b-17c-36d-20f-29g-14h-16i-23j-16k-40l-36m-23n-8o34p-12
LOOK $	a17b-7c-16d-7e-16f-11g-25h-7i-11j-26k-23l-15m-9n-13o30p-21
LOOK SCOPE	a11o-12
LOOK SCOPE $	a11o-12
LOOK after	a-11g10j8
LOOK after $	a-9g11
LOOK after in	j9
LOOK at	c-7e-8k-11l-14m-10o17
LOOK at $	g-7j-9l-8o19
LOOK at THIS	j7
LOOK back	c-8e18l-8p-11
LOOK back $	a-13e13
LOOK back at	a8
LOOK back over	a-8e11
LOOK by	j-10o13
LOOK by THIS	j-8o10
LOOK closer	a10
LOOK closer $	a10
LOOK for	n7p8
LOOK for help	n8
LOOK for sickness	p9
LOOK more	a8
LOOK more closely	a8
LOOK older	f-8p9
LOOK older than	f-8p9
LOOK underneath	a11
LOOK underneath $	a11
MEAN	b15c-18d-9h29i-25j-27k-26l-28m-29n-11o-21
MEAN $	a11b17c-10e-15f-9g-33h22i-15j-15k-14l-18m-16o-10p-16
MEAN SINCE	e8
MEAN SINCE $	e8
MEAN away	p9
MEAN away $	p9
MEAN by	g-7h12
MEAN by $	g-7h12
MEAN for	a-17g17h9m-7
MEAN for $	h10
MEAN for YOU	a-8g12
MEAN for practice	a-8g9
MEAN of low	p8
MEAN out	g12
MEAN out $	g12
METHOD	b-17c-29d-17f-27g-29h-17i-23j-33k42l-30n-22o-23p-20
METHOD $	b-9c-17d-9e8f-18g-19h-9i-13j-18k32l-19m-24n-12o-14p-13
METHOD AUX	a-9k11
METHOD AUX chosen	a-9k11
METHOD DONE	a9
METHOD KNOW	p9
METHOD KNOW and	p9
METHOD LEARN	k7
METHOD LEARN $	k7
METHOD adopted	k12
METHOD adopted $	k8
METHOD ahead	k-11m12
METHOD ahead $	k-11m12
METHOD followed	a9p-7
METHOD followed $	a9p-7
METHOD forward	k-13m14p-7
METHOD forward $	k-13m14p-7
METHOD in	k8
METHOD in force	k8
METHOD of	j-9k17m-8
METHOD of DONE	a-8k12
METHOD used	k9
METHOD used $	k9
MONTH	a-9l21m8o-10p-15
MONTH $	l15p-8
MONTH ASK	m12o-7
MONTH ASK to	m12o-7
MONTH YEAR	l13p-8
MONTH YEAR $	l10
MONTH and	l8
MONTH and MONTH	l8
MONTH to	l12
MONTH to MONTH	l12
MOVE	a-18b-22c-24d-12e-14f-37g-8h-23i8k-28l26n-17
MOVE $	a-19c-20d-12e-15f-12g-10h-10i-16j8k-23l18m-21n-14p8
MOVE BAD	a-8g10i-8j-8l9p-11
MOVE BAD $	a-8g10i-8j-8l9p-11
MOVE FIRST	m8
MOVE FIRST $	m8
MOVE INVOLVE	k-8l-15p14
MOVE INVOLVE $	k-8l-15p14
MOVE KIN	p9
MOVE KIN $	p9
MOVE MSG	g-10j14l-9p-8
MOVE MSG $	g-10j14l-9p-8
MOVE PLACE	f-8l18m-7p-10
MOVE PLACE $	f-7l24p-33
MOVE PLACE as	l-8p9
MOVE PLACE at	l-8p9
MOVE PLAN	p9
MOVE PLAN $	p9
MOVE THIS	c9
MOVE THIS form	c9
MOVE WELL	i10l-7m-7
MOVE WELL $	i10l-7m-7
MOVE about	k9
MOVE about REVIEW	k9
MOVE again	j-9m-10p9
MOVE again $	m-8
MOVE again syndrome	l-9p10
MOVE and	d9o10p-9
MOVE and END	l-8o10
MOVE and PLACE	d9
MOVE beyond	i12l-7
MOVE beyond WHAT	i12l-7
MOVE each	l-7p10
MOVE each TIME	l-7p10
MOVE extra	i18k-8l-9p-11
MOVE extra mile	i18k-8l-9p-11
MOVE for	n7
MOVE for more	n7
MOVE forward	l-12m13p-9
MOVE forward $	l-12m13p-9
MOVE from	l8m12p-8
MOVE from PLACE	l8p-8
MOVE from here	m12
MOVE in	l16p-12
MOVE in $	l9p-7
MOVE in county	l8
MOVE into	l9p-7
MOVE into PLACE	l9p-7
MOVE north	l9
MOVE north $	l9
MOVE on	e9g-10i-13j-8l9m-14
MOVE on $	e10g-9i-13l11m-13
MOVE on at	k8
MOVE out	j13l-11p-12
MOVE out $	j13l-11p-12
MOVE south	l10
MOVE south $	l10
MOVE to	l11m14p-12
MOVE to HAPPEN	l-9m11
MOVE to england	l8
MOVE unanswered	p8
MOVE unanswered $	p8
MSG	b-17c-12d-20e-21f-25g36h-17k-30l-31m-10n-21p-28
MSG $	a9b-12c-26d-13e-13f-16g25h-10k-18l-21m-11n-14o-19p-30
MSG NUM	g8
MSG WHO	g8
MSG WHO else	g8
MSG arising	g11
MSG arising $	g11
MSG at	g-17o12p9
MSG at ISSUE	a-10g-10o13
MSG at TIME	p10
MSG at WHAT	a9
MSG for	a-14c7g12p-12
MSG for AGENCY	a-8c10
MSG for BODY	m8
MSG for WORKER	g8
MSG for practice	g9
MSG of	j11
MSG of condolence	g-9j11
MSG to	a-7g14p-7
MSG to AUX	o8
MSG to note	g8
MSG to ponder	g8
MUST	e-24f-14g-9h-8i8k-20l-25m33n-7o-14p-17
MUST AUX	c-7e-8g-14i11
MUST AUX DONE	i-10m13
MUST AUX LEARN	m10
MUST AUX REVIEW	j8
MUST AUX held	m-7
MUST AUX kept	i16m-15
MUST CHANGE	m14
MUST CHANGE $	m14
MUST CHILD	a9
MUST CHILD AUX	a9
MUST DONE	a-9g-8i-11k-7m20
MUST DONE $	a-9g-8i-11k-7m20
MUST HAPPEN	m7
MUST KNOW	g11
MUST KNOW $	g11
MUST SINCE	m12
MUST case	a8
MUST case AUX	a8
MUST keep	i13m-11
MUST keep DONE	i13m-11
MUST read	c12k-7
MUST read THIS	c12k-7
MUST respond	a-8l-7m14
MUST respond $	a-8l-7m14
NAME	a-33b-18c-32e-8f39g-9h-17k-40l9m-29n-22o-20p-14
NAME $	a-20b-12c-23d-15e-8f29g-24h-10j7k-24m-19n-15o-12p-34
NAME 's	a-9c-8e-9i-8j-10k-10l14m-9p-12
NAME 's LIVE	d8f-10
NAME 's PLACE	f12l-19
NAME 's STORY	f-12l12
NAME 's TIME	l10
NAME 's childhood	l9
NAME 's experience	l9
NAME 's schoolday	f-9l11
NAME 's world	f9l-8
NAME AUX	f15k-7p-9
NAME AUX $	f8
NAME AUX like	f12l-9
NAME CHILD	f11p-11
NAME CHILD $	f7p-7
NAME CHILD WHO	f7
NAME LIVE	l7
NAME LIVE $	l7
NAME PLACE	f-9l-12p12
NAME PLACE $	f-9l-12p12
NAME SERVICE	l-7p10
NAME SERVICE $	l-7p10
NAME and	f9
NAME and THEY	f9
NAME at	l9
NAME at PLACE	l9
NAME loved	f9
NAME loved $	f9
NAME pen	f8
NAME pen picture	f8
NAME primary	l-10p10
NAME primary PLACE	l-10p10
NEED	a-27b-9d-13e-20g13h-11i-18j-10k-24l-7m20o-20
NEED $	a-10c8d-9e-14f9g-16k-15l-21m11n-9o-9
NEED CHANGE	g-10m10
NEED CHANGE $	g-10m10
NEED DONE	m9
NEED DONE $	m9
NEED PLAN	l13p-12
NEED PLAN $	l13p-12
NEED attention	g11m-8
NEED attention $	g11m-8
NEED before	f-7p10
NEED before CHILD	f-7p10
NEED help	g9n8p-10
NEED help $	n8
NEED help and	g10
NEED period	l8
NEED period $	l8
NEED to	a-14g14i-8k-8l-10m14o-10
NEED to ANALYSE	g12m-11
NEED to CHANGE	g-8m9
NEED to DONE	g-9m17
NEED to HAPPEN	m7
NEED to KNOW	g9
NUM	b-18c-37d-25e-23f-28g13h-18i-20j-29k-19l19m19n-23o-33
NUM $	b-13c-27d-16e-15f-17h-12i-13j-20k-18l9m18n-16o-25
NUM LEARN	a-8g7
NUM LEARN $	a-8g7
NUM MONTH	l7
NUM WRITE	a-7m11p-8
NUM WRITE $	a-7m11p-8
NUM YEAR	l-15p15
NUM YEAR $	l-15p15
NUM admission	l8
NUM admission $	l8
NUM escalation	l10p-8
NUM escalation $	l10p-8
NUM hidden	a8
NUM hidden KIN	a8
NUM management oversight	a7
NUM strategy	a-9l11
NUM strategy ANALYSE	a-9l11
NUM to	l9
NUM to NUM	l9
NUM voice	a10p-8
NUM voice of	a10p-8
NUMW	b-14c-13d-18e-19f13h-12i-17j-26k-14l14m-19n-19o7
NUMW $	f7p-13
NUMW BODY	k10
NUMW BODY $	k10
NUMW CHILD	f12p-11
NUMW CHILD $	f12p-11
NUMW CONTACT	l-8p10
NUMW CONTACT $	l-8p10
NUMW ISSUE	a16g-11p-8
NUMW ISSUE $	a13g-8
NUMW ISSUE THIS	a7
NUMW KIN	f14p-15
NUMW KIN $	f14p-15
NUMW LEARN	g9
NUMW LEARN $	g8
NUMW PLACE	l12p-8
NUMW PLACE $	l12p-8
NUMW SCOPE	a-11o16
NUMW SCOPE $	o8
NUMW SCOPE for	o8
NUMW SCOPE of	o8
NUMW TIME	l13p-14
NUMW TIME $	l9p-12
NUMW TIME in	l8
NUMW WORKER	p12
NUMW WORKER in	p8
NUMW WORKER too	p8
NUMW addresse	p11
NUMW addresse $	p11
NUMW borough	p9
NUMW borough $	p9
NUMW countie	f-9p12
NUMW countie $	f-7p9
NUMW drawer	p8
NUMW drawer $	p8
NUMW home	l13p-13
NUMW home $	l13p-13
NUMW key	a-9o8
NUMW key SCOPE	a-8o8
NUMW meeting	p7
NUMW meeting and	p7
NUMW minute	c8
NUMW minute PEER	c8
NUMW practice	a9g-8
NUMW practice ISSUE	a9g-8
NUMW supervision	a9
NUMW supervision $	a9
NUMW thing	g11
NUMW thing to	g9
NUMW to	l9
NUMW to thirteen	l9
PEER	b-11c-23d-11e26g-20h-10i-16j-23k10l-29m-22n-14o-11p-9
PEER $	b-8c-20d-9e27f-16g-19h-8i-12j-17k11l-18m-19n-11o-9p-25
PEER AGENCY	c-8l13p-15
PEER AGENCY $	c-7d7l11p-14
PEER BIRTH	l-11p11
PEER BIRTH KIN	l-11p11
PEER CHILD	a13f-9p-11
PEER CHILD $	a13f-9p-11
PEER FAMILY	f-16j-7k-24l12p9
PEER FAMILY $	f-14k-23p12
PEER FAMILY before	l9p-7
PEER FAMILY in	l8
PEER KIN	a-9f-12k10l15p-13
PEER KIN $	a-9f-12k10l15p-13
PEER LEARN	p8
PEER LEARN IDENTITY	p8
PEER METHOD	k9
PEER METHOD $	k9
PEER SERVICE	l15p-14
PEER SERVICE $	l10p-10
PEER SERVICE visitor	l9
PEER THEY	k-10l15p-11
PEER THEY $	f13
PEER THEY KIN	f-16l17
PEER WORKER	k9
PEER WORKER $	k9
PEER YOU	c14p-9
PEER YOU AGENCY	c9
PEER YOU WORKER	c9
PEER case	a-7k8
PEER case $	k8
PEER fear	l11p-10
PEER fear $	l11p-10
PEER interpreter	p8
PEER interpreter $	p8
PEER no	p7
PEER no beds	p7
PEER other	k8
PEER other proceeding	k8
PEER reason	k10
PEER reason $	k10
PEER resistance	p9
PEER resistance $	p9
PEER thank	j13p-9
PEER thank $	j13p-9
PEER to	f8
PEER to NAME	f8
PEER violence	l-11p12
PEER violence $	l-11p12
PLACE	a-26b-23c-37d-13e-29f11g-9h-20j-18k-20l27m-16n-26o-25p12
PLACE $	a-16b-16c-24d-20e-22f11g-12h-15j-29k-35l19m-12n-18o-16p11
PLACE ACT	j11
PLACE ACT $	j11
PLACE BODY	m10
PLACE BODY $	m10
PLACE KIN	f-9p11
PLACE KIN $	f-9p11
PLACE MOVE	g8l7p-12
PLACE MOVE $	g8l7p-12
PLACE PEER	f-9k-8l14
PLACE PEER KIN	f-7l16p-14
PLACE PEER no	p7
PLACE PLACE	f-7
PLACE PLACE $	f-7
PLACE SERVICE	l10
PLACE SERVICE $	l10
PLACE STORY	f14l-7p-14
PLACE STORY $	f14l-7p-14
PLACE TIME	l14p-13
PLACE TIME $	l14p-13
PLACE WELL	g8
PLACE WELL $	g8
PLACE admission	l11p-10
PLACE admission $	l11p-10
PLACE and FAMILY	f10p-7
PLACE and PLACE	l-13p14
PLACE and control	p7
PLACE and support	l8
PLACE and treatment	l12p-10
PLACE as	l-14p15
PLACE as risk	l-8p9
PLACE at	l-12p14
PLACE at distance	p8
PLACE at eighteen	l-8p9
PLACE attendance	p10
PLACE attendance $	p10
PLACE breakdown	l10p-9
PLACE breakdown $	l10p-9
PLACE by	d9
PLACE by date	d9
PLACE closed	l7
PLACE closed $	l7
PLACE exclusion	l-8p9
PLACE exclusion $	l-8p9
PLACE in	p7
PLACE in TIME	p7
PLACE leaver	l-7p11
PLACE leaver $	p9
PLACE on	l-8p8
PLACE on MOVE	l-8p8
PLACE proceeding	k13p-16
PLACE proceeding $	k14l-12p-14
PLACE proceeding and	l8
PLACE round	p8
PLACE round $	p8
PLACE stay	l12p-11
PLACE stay $	l12p-11
PLACE visit	p8
PLACE visit $	p8
PLAN	b-15d-17e-20f-24g-26h-13i-19j-26k-31l-10m24n-18p8
PLAN $	a-29b-13d-13e-17f-20g-22h-11i-12j-20k-24l-16m26n-16o8
PLAN DONE	a9
PLAN DONE not	a9
PLAN THIS	p8
PLAN THIS existed	p8
PLAN WELL	a9
PLAN WELL $	a9
PLAN WILL	c8
PLAN WILL AUX	c8
PLAN period	l9p-8
PLAN period $	l9p-8
PLAN without	p13
PLAN without date	p11
RECOMMEND	a-31b-17c-26d-17e-17f-22g-16h-15i-19j-23l-33m55n-10o-22p-38
RECOMMEND $	a-23b-13c-20d-14e-10f-17h-12i-15j-23l-26m38n-18o-15p-30
RECOMMEND ACT	m8
RECOMMEND ACT $	m8
RECOMMEND LEARN	j9k-8
RECOMMEND LEARN REVIEW	j9k-8
RECOMMEND NUM	m11p-9
RECOMMEND REVIEW	k8
RECOMMEND REVIEW $	k8
RECOMMEND SOURCE	n9
RECOMMEND SOURCE $	n9
RECOMMEND and	m9
RECOMMEND by	m8
RECOMMEND for	m15
RECOMMEND from	k-8m11
RECOMMEND from individual	m7
RECOMMEND of	j-9k-14m19
RECOMMEND of REVIEW	m8
RECOMMEND to BODY	k7
REVIEW	a-20b-15c8d-20e-12f-14g-16h-11i-25j28k25l-36m-24n-10o18p-21
REVIEW $	a-9b-8d-13f-7g-12i-15j19k12l-23m-16n-9p-13
REVIEW AGENCY	c-11g-10j-15k24l-7p-9
REVIEW AGENCY $	c-9g-9j-13k21
REVIEW AGENCY and	k9
REVIEW ASK	k7o-8
REVIEW ASK $	k10
REVIEW ASK for	j-7m10
REVIEW ASK to	j10
REVIEW AUX	a-20c-20e-9j13l-8m-11n8
REVIEW AUX DONE	a-8k15
REVIEW AUX FIND	g11j-8
REVIEW AUX about	f11g-8k-10
REVIEW AUX convened	j8
REVIEW AUX for	j9
REVIEW AUX held	j10k-7
REVIEW AUX put	k7
REVIEW AUX sent	j8
REVIEW AUX to	o9
REVIEW AUX upset	j-9n11
REVIEW BODY	j-14k11m-11o9
REVIEW BODY $	j-11k9m-10o10
REVIEW BODY member	k9
REVIEW DONE	a-14g-11k12o9
REVIEW DONE $	a-10k16
REVIEW DONE not	o11
REVIEW FIND	g11k-7
REVIEW FIND $	g11k-7
REVIEW HAPPEN	j14k-12l-9
REVIEW HAPPEN $	j11k-11l-8
REVIEW INVOLVE	k8
REVIEW INVOLVE $	k8
REVIEW LOOK	a-10g-8j-10o17
REVIEW LOOK $	a-9o14
REVIEW LOOK at	o8
REVIEW METHOD	j-8k13
REVIEW METHOD $	j-8k13
REVIEW MOVE	k-10l-9o11
REVIEW MOVE $	k-10l-9o11
REVIEW MUST	m-7
REVIEW MUST AUX	m-7
REVIEW NUM	a12
REVIEW NUM $	a9
REVIEW PEER	k9
REVIEW PEER $	k9
REVIEW RECOMMEND	k-8m13
REVIEW RECOMMEND $	k-8m13
REVIEW REVIEW	k7
REVIEW REVIEW $	k7
REVIEW STORY	c10l-7
REVIEW STORY $	c10l-7
REVIEW TELL	g15k-9
REVIEW TELL WE	g15k-9
REVIEW WHY	j7
REVIEW WHY THIS	j7
REVIEW WILL	j12m-11
REVIEW WILL DONE	j12m-11
REVIEW WORKER	k-8p10
REVIEW WORKER $	k-8p10
REVIEW about	j12
REVIEW about $	j12
REVIEW agreed	c9
REVIEW agreed by	c9
REVIEW and	j13o-9
REVIEW and WHEN	j8
REVIEW and WHY	j11
REVIEW and its	j8
REVIEW and monitoring	c10j-7
REVIEW arrangement	c-9k10
REVIEW arrangement $	c-9k10
REVIEW back	c11k-9
REVIEW back $	c11k-9
REVIEW cannot	j-9k13
REVIEW cannot TELL	j-9k13
REVIEW control	c9
REVIEW control $	c9
REVIEW for	o9
REVIEW for HARM	o9
REVIEW group	j-8k10
REVIEW group $	j-8k10
REVIEW in	j15k-9
REVIEW in brief	j10
REVIEW in public	j8
REVIEW into	j8
REVIEW into HARM	j8
REVIEW make	a10
REVIEW make of	a10
REVIEW of	c14j-11
REVIEW of THIS	c14j-11
REVIEW on	j9
REVIEW on one	j9
REVIEW period	j-10k-10o11
REVIEW period $	j-10k-10o11
REVIEW would	o10
REVIEW would LOOK	o10
SCOPE	a15b-23d-25e-28f-31g-39h-27i-23k-29l-39m-14n-28o45p-14
SCOPE $	b-14c-11d-14e-16f-18g-19h-16i-13j-25k-26l-21m-27n-17o38
SCOPE ANALYSE	c-9
SCOPE ANALYSE $	c-9
SCOPE BODY	m8
SCOPE BODY MONTH	m8
SCOPE LOOK	a12o-13
SCOPE LOOK $	a12o-13
SCOPE NUM	a15c-9l-9m-15o-19
SCOPE NUM $	a11c-9l-8m-14o-15p7
SCOPE NUM management	a7
SCOPE WE	m-10o14
SCOPE WE ASK	m-9o12
SCOPE and	a-16c-11j14l-8m-9o13p-12
SCOPE and SCOPE	o7
SCOPE and START	j9o-7
SCOPE and date	j7
SCOPE and detail	j8
SCOPE and purpose	o9
SCOPE before	c-7o10
SCOPE before WE	c-7o10
SCOPE for	a-23c14g-9j-9k-12m15p-10
SCOPE for ANALYSE	a-11c11o-11
SCOPE for BODY	m13
SCOPE for CHILD	o7
SCOPE for REVIEW	o10
SCOPE for THIS	o8
SCOPE for YOU	c9
SCOPE for safeguarding	m8
SCOPE for supervision	c9
SCOPE in	a14o-8
SCOPE in turn	a11
SCOPE of	a14f-9g-14j-23m-12o12p-17
SCOPE of LEARN	o9
SCOPE of REVIEW	a12c-12j-14k-18o11p-7
SCOPE of THIS	c9
SCOPE of inspection	k12o-10
SCOPE of significant	o8
SCOPE of threshold	a11o-8
SCOPE period	o7
SCOPE period $	o7
SCOPE posed	c-8o10
SCOPE posed $	c-8o10
SCOPE put	m8
SCOPE put to	m8
SCOPE referred	o8
SCOPE referred to	o8
SCOPE set	o9
SCOPE set $	o9
SCOPE to	a-7c14o-10
SCOPE to ASK	c13m-9o-9
SCOPE to BODY	m9o-7
SCOPE under	j11
SCOPE under PLACE	j11
SERVICE	a-16b-18c-31d-18e-21f-9g-12h-14i-19j-28k-12l9n-22o-17p26
SERVICE $	a-14b-8c-16d-10e-10f-24h-7i-8j-13k-22l7m8n-11o-9p14
SERVICE AGENCY	m-8p14
SERVICE AGENCY $	m-8p14
SERVICE ANALYSE	p9
SERVICE ANALYSE $	p9
SERVICE BODY	m7
SERVICE DONE	g7
SERVICE DONE practice	g7
SERVICE INFO	k-7p9
SERVICE INFO $	k-7p9
SERVICE KNOW	l8
SERVICE KNOW $	l8
SERVICE PLACE	l-7m12
SERVICE PLACE $	m10
SERVICE WORKER	p7
SERVICE WORKER $	p7
SERVICE and	f9p-8
SERVICE and FAMILY	f9
SERVICE call-out	p8
SERVICE call-out $	p8
SERVICE context	f8
SERVICE context of	f8
SERVICE enquirie	k11p-10
SERVICE enquirie running	k11p-10
SERVICE investigation	k10l-8
SERVICE investigation and	k10l-8
SERVICE response	a9
SERVICE response measured	a9
SERVICE visiting	k-9l12
SERVICE visiting INVOLVE	l10p-10
SERVICE visitor	l9
SERVICE visitor $	l9
SINCE	a-42b-19c-12d-22e59f-24g-12h-18i-32j-22k-42l-44n-23o-28p-40
SINCE $	a-24b-10c-18d-10e32f-13g-29h-10i-16k-19l-21m9n-14o-14p-21
SINCE CHANGE	e11m-11
SINCE CHANGE $	e11m-11
SINCE DONE	e15
SINCE DONE $	e15
SINCE HARM	e8
SINCE HARM $	e8
SINCE KNOW	g12
SINCE KNOW $	g12
SINCE LEARN	e10m-9
SINCE LEARN $	e10m-9
SINCE REVIEW	e14j-10k-8
SINCE REVIEW $	e12j-8k-7
SINCE SINCE	e17k-7l-7
SINCE STORY	e13l-11
SINCE STORY $	e13l-11
SINCE THIS	e9
SINCE THIS STORY	e9
SINCE WHAT	e-11m12
SINCE WHAT $	e-11m12
SINCE WILL	c8
SINCE WILL AUX	c8
SINCE against	e10m-9
SINCE against earlier	e10m-9
SINCE from	e8
SINCE from AGENCY	e8
SINCE in	e13
SINCE of	c8g7
SINCE of CHILD	g8
SINCE of PLAN	c8
SINCE rapid	e10
SINCE rapid REVIEW	e10
SINCE timeline	e7
SINCE timeline $	e7
SINCE under	e8
SINCE under METHOD	e8
SOURCE	a-31b13c-35d-23e-26f-30g-29h-21i-22j-34k-16l-36m-31n47o-24p-25
SOURCE $	a-22b16c-26d-16e-19f-23g-21h-14i-16j-27k-11l-26m-25n33o-18p-22
SOURCE INVOLVE	k-13n13
SOURCE INVOLVE $	k-13n13
SOURCE WE	n8
SOURCE WE read	n8
SOURCE and	k-8n10
SOURCE and staffing	n-9p11
SOURCE cited	n11
SOURCE cited $	n11
SOURCE list	n8
SOURCE list $	n8
SOURCE mentioned	n9
SOURCE mentioned $	n9
SOURCE of	k12
SOURCE of INFO	k14n-13
SOURCE of research	n8
SOURCE reviewed	n8
SOURCE reviewed $	n8
SOURCE to	n10
SOURCE to tool	n7
SOURCE used	n12
SOURCE used $	n12
START	a-21b-14c-25d-13e-19f-19g-20h-14i-12j42k-14l-23m-21n-15o-19p-19
START $	a-13b-9c-14e-9f-11g-9j26l-14m-10n-9o-13p-22
START WORDS	j7
START WORDS $	j7
START and	p8
START and END	j-9p10
START by	j12
START by AUTHOR	j7
START by community	j7
START remark	j11p-7
START remark $	j11p-7
START submission	j9
START submission $	j9
START to	g-8j16
START to LEARN	g-7j8
STORY	a-23d17e-13g-26h-22i-25k-8l38m-34n-27o-27p-24
STORY $	a-9d15g-28h-19i-20j-42l23m-26n-22o-20p-27
STORY AUX	a-7j10
STORY AUX notified	a-7j10
STORY CODE	l9
STORY CODE $	l9
STORY HAPPEN	l8
STORY HAPPEN $	l8
STORY HOW	k8
STORY HOW THIS	k8
STORY LEARN	g9
STORY LEARN WE	g9
STORY NUM	d-10l19p-8
STORY NUM $	l12
STORY NUM admission	l8
STORY TELL	p9
STORY TELL to	p9
STORY THIS	j12k-7
STORY THIS prompted	j9
STORY and	c9g-10k9p-7
STORY and key	l7
STORY and training	c12l-9
STORY and workshop	k8
STORY as	l7
STORY before	f-8l10
STORY before timeline	f-8l10
STORY behind	j11
STORY behind THIS	j11
STORY detail	l10
STORY detail $	l10
STORY forgotten	l-11p12
STORY forgotten $	l-11p12
STORY in	d10j-9l8p-7
STORY in brief	l9
STORY in order	d13l-9
STORY in summary	l8
STORY of	d-13f-8k-8l23p-10
STORY one	l8
STORY resulting	j10
STORY resulting in	j10
STORY so	l9
STORY so far	l9
TELL	a11b-7c16e-14h-8i-21j-10l-23m-22o-18p17
TELL $	a10c7e-7f-7g-12i-9j-14l-13m-9o-8p7
TELL THEY	p8
TELL THEY AUX	p8
TELL WE	c15g14i-8j-14k-16m-12o-9
TELL WE $	g15j-8k-10
TELL WE WHAT	c12
TELL WE about	a8
TELL WELL	p7
TELL WELL thing	p7
TELL about	g-8j9
TELL about REVIEW	j10
TELL about practice	a7
TELL to	p9
TELL to each	p9
THEY	a-14b-17c-28d-18e-22f38g-19i-25j-8k-9l17m-26n-17o-19p-25
THEY $	c-11f26g-9i-8k-20l-15m-8p-15
THEY AUX	a-11f11j-7k-12
THEY AUX FIND	l8
THEY AUX fine	f-8p8
THEY AUX like	f13l-9
THEY DONE	a9
THEY DONE $	a9
THEY FAMILY	f8
THEY FIRST	f10
THEY FIRST PLACE	f12l-12
THEY FIRST TIME	l7
THEY HAPPEN	k7
THEY HAPPEN $	k9
THEY HAPPEN from	f8
THEY HARM	l9
THEY HARM $	l9
THEY INVOLVE	f8
THEY INVOLVE $	f8
THEY KIN	a-8j8k-15l12p-21
THEY KIN $	j8k-13l9p-19
THEY KIN fell	l7
THEY LIVE	l7
THEY MEAN	h7
THEY STORY	f-10l13
THEY STORY $	f-10l13
THEY WELL	k8
THEY WELL $	k8
THEY WORDS	h7
THEY WORDS $	h7
THEY background	f13l-13
THEY background $	f12l-12
THEY experience	k8
THEY experience $	k8
THEY liked	f13l-9
THEY liked $	f13l-9
THEY own	l12
THEY own WORDS	l12
THIS	b-13c17d-14h-10j7k-8l-25o-21
THIS $	a11b-8c10e-18f-20g8h-9i-21j-9m-9o-15p-22
THIS AGENCY	j9
THIS AGENCY $	j10
THIS AUX	e9f-12g-17l-11o-7p9
THIS AUX DONE	c9
THIS AUX HAPPEN	e11m-10
THIS AUX NEED	m9
THIS AUX due	i7
THIS AUX for	c10f-7
THIS AUX held	j11
THIS AUX put	c-7m9
THIS AUX read	p10
THIS AUX run	k8
THIS CHANGE	a-13c-7m11p9
THIS CHANGE $	a-11p9
THIS CHANGE FIRST	m8
THIS DONE	a-16c-7g-11i9k-9l-8p11
THIS DONE $	i7j9
THIS DONE CHANGE	i9
THIS DONE not	a-10i-8p14
THIS END	e-8p11
THIS END $	e-8p11
THIS FAMILY	i8
THIS FAMILY $	i8
THIS HAPPEN	c-14e-13g-14k-17l18n-8
THIS HAPPEN $	c-9e-11k-12l17m-12
THIS HAPPEN again	m9
THIS HAPPEN out	a10
THIS HAPPEN to	l8
THIS INVOLVE	k13l-9p-9
THIS INVOLVE $	k13l-9p-9
THIS ISSUE	d13g-14j-13o-8p-9
THIS ISSUE $	c8d13g-13j-25p-9
THIS ISSUE to	j8
THIS LEARN	a-10g8j9m-7
THIS LEARN AGENCY	a-8g12
THIS LEARN summary	g-10j10
THIS LOOK	a7
THIS LOOK at	a7
THIS MEAN	a12g8h-10i-10j-8m-9
THIS MEAN $	a19g-17h-8
THIS MEAN for	a-15g19
THIS METHOD	a-9k11
THIS METHOD AUX	a-9k11
THIS MOVE unanswered	p8
THIS MUST	m12
THIS MUST AUX	m10
THIS NEED	a-8g7
THIS NEED CHANGE	g-10m10
THIS NEED attention	g11m-8
THIS PEER	a-18e15f9i-7j-11l-10m-11p-15
THIS PEER $	a-15c-10e16m-9p-11
THIS PEER THEY	f9
THIS PEER to	f8
THIS REVIEW	a-33c7d-9e-19f9g-21i-15j11l-17m-18n11p-22
THIS REVIEW $	a-19c12d-7e-12f7g-17i-8l-11p-20
THIS REVIEW AUX	a-9c-18f8n10o-13
THIS REVIEW DONE	k-8o10
THIS REVIEW LOOK	o8
THIS REVIEW MOVE	j9
THIS REVIEW MUST	j8
THIS REVIEW WILL	j12m-11
THIS REVIEW about	j12
THIS REVIEW and	j7
THIS REVIEW cannot	j-9k13
THIS STORY	e9f8
THIS STORY $	e9f8
THIS TELL	a9g-8
THIS TELL WE	a9g-8
THIS THIS	c11
THIS THIS happen	c11
THIS TIME	l12
THIS TIME $	l12
THIS WELL	a-11c-15g-10i10k-8m13p-9
THIS WELL $	a-8c-13m15
THIS WELL WE	i8
THIS WELL for	i8
THIS WHO	c-7j9p-11
THIS WHO DONE	i7
THIS WHO KNOW	f-11j11
THIS WHO loved	f7
THIS WORDS	a-11h13
THIS WORDS MEAN	a-11h13
THIS about	l8
THIS about $	l8
THIS all	e8g-10
THIS all MEAN	a10
THIS all MOVE	l9
THIS all PEER	e9
THIS arise	a8
THIS arise $	a8
THIS blame	p7
THIS blame $	p7
THIS can	n11p-11
THIS can help	n11p-10
THIS case	g8j17k-12m-8
THIS case $	a-7j16k-9
THIS case LEARN	g9
THIS case to	j7
THIS could	e-10g12
THIS could AUX	e-10g12
THIS existed	p8
THIS existed on	p8
THIS form	c9
THIS form to	c9
THIS forward	m10
THIS forward $	m10
THIS happen	c14m-9
THIS happen $	c14m-9
THIS hard	a14i-11
THIS hard $	a11i-9
THIS hard to	a8
THIS helped	i10
THIS helped $	i10
THIS hide	p9
THIS hide $	p9
THIS in	c9
THIS in supervision	c9
THIS inspection	j-15k15
THIS inspection $	j-15k15
THIS leave	e14g-11j-8
THIS leave WE	e14g-11j-8
THIS mattered	i9
THIS mattered $	i9
THIS on	p9
THIS on $	p9
THIS page	c12
THIS page $	c12
THIS prompted	j9
THIS prompted THIS	j9
THIS run	a7
THIS run through	a7
THIS safer	a-7m11
THIS safer $	a-7m11
THIS section	c8
THIS section $	c8
THIS session	c9
THIS session $	c9
THIS stayed	p7
THIS stayed shut	p7
THIS through	a11p-9
THIS through $	a11p-9
THIS up	a8c-7
THIS up $	a8c-7
TIME	a-20b-21c-12d12e-19f-16g-33h-25i-16j-34l38m-21n-24o10p-17
TIME $	b-13c-27d10e-9g-24h-11i-8j-21l22m-13n-15o-25
TIME AUX	l10
TIME AUX like	l10
TIME LEARN	g-9k14l-12
TIME LEARN $	g-9k14l-12
TIME LOOK	o7
TIME LOOK at	o7
TIME NEED	c14l-10m-9p-8
TIME NEED $	c14l-10m-9p-8
TIME THEY	l12p-7
TIME THEY AUX	l10
TIME WORDS	h-12l16o-9
TIME WORDS $	h-11l14o-7
TIME before	l13
TIME before $	l12
TIME by	d18l-15p-7
TIME by TIME	d18l-15p-7
TIME frame	o9
TIME frame for	o9
TIME in	f-7l17p-8
TIME in BAD	l8
TIME in PLACE	l11
TIME line	d15l-11o-8p-9
TIME line $	d15l-11o-8p-9
TIME of	l20p-10
TIME of ASK	l8
TIME of YEAR	l9
TIME period	k-7l-12o16
TIME period reviewed	l-10o13
TIME to	m9
TIME to ACT	m9
TIME under	a-8o11
TIME under ANALYSE	a-8o11
WE	a-10b-24d-23f-37k15l-43o18p-46
WE $	a-17e9f-9g15j-23l-11m-16n-9p-12
WE ANALYSE	a11
WE ANALYSE $	a7
WE ASK	a-19c-13e-9g-11h-7l-9m13n-8o8p-8
WE ASK $	a-9c-8g-11i-9j-8m17
WE ASK AGENCY	k13m-10
WE ASK THIS	j12m-11
WE ASK WORKER	g9
WE ASK of	m9
WE ASK to	a-8g-13k-11o10
WE AUX	a-25c-13f-8h-7j13k-11l-7n-8o16p-10
WE AUX $	k10
WE AUX ASK	g-10i-8k-7o15
WE AUX DONE	k-8m9
WE AUX LEARN	g10
WE AUX SINCE	e13g-7
WE AUX WELL	i8
WE AUX WRITE	j12
WE AUX given	o12
WE AUX in	j8
WE AUX sorry	j12k-7
WE BAD	g8
WE BAD $	g8
WE BODY	k12m-8
WE BODY $	k12m-8
WE CHILD	f-8p10
WE CHILD $	f-8p10
WE DONE	c-10e-10j-8k18
WE DONE $	g-10i-13k14
WE DONE CHANGE	g10
WE DONE THIS	k10
WE DONE WELL	g-10i11
WE END	a-8e21g-11i-7k-9m-12o-8
WE END $	e19g-10k-8m-11
WE END WORDS	e7
WE FIND	g13
WE FIND $	g13
WE HAPPEN	j11l-9
WE HAPPEN $	j11l-9
WE INFO	j-7k15
WE INFO $	k11
WE INFO HAPPEN	k7
WE INVOLVE	k13
WE ISSUE	j8
WE ISSUE $	j8
WE KNOW	a-19c16e-8j-11m-10o-15p-8
WE KNOW $	a-13c8g8j-7l-18o-12p-7
WE KNOW HAPPEN	g-8k-8l13
WE KNOW THIS	c9
WE LEARN	a-10e-9g25k-12m-11o-8
WE LEARN $	a-8g21k-8m-8
WE LEARN so	g10
WE LOOK	a-17k-9m-8o20
WE LOOK $	a-10o13
WE LOOK at	a-10o12
WE MEAN	g-7h12
WE MEAN by	g-7h12
WE METHOD	k10
WE METHOD of	k7
WE MOVE	e-8g-12j13m7n-7o-10
WE MOVE $	g-8j17m-8o-7
WE MOVE about	k9
WE MOVE from	m12
WE MUST	i11k-9
WE MUST DONE	m8
WE MUST keep	i13m-11
WE NEED	g8
WE NEED to	g9
WE PLAN	m10
WE PLAN $	m10
WE RECOMMEND	g-9k-14m20
WE RECOMMEND $	g-9k-13m19
WE SCOPE	j-7k-9o12
WE SCOPE $	m-8o10
WE SCOPE of	a-10o11
WE SCOPE to	m9o-7
WE SINCE	e7g10m-11
WE SINCE $	e9
WE SINCE KNOW	g12
WE SOURCE	k13n-12
WE SOURCE $	k13n-12
WE WELL	i13
WE WELL $	i13
WE WHAT	c12
WE WHAT YOU	c12
WE WILL	a-8c11e-8g-9j-10k-17m15
WE WILL CHANGE	c-10m12
WE WILL DONE	m12
WE WILL KNOW	c11m-11
WE WILL check	c8
WE WILL keep	c8
WE WILL put	c-10m11
WE WILL take	m7
WE WORDS	h9
WE WORDS $	h9
WE YOU	c7
WE YOU thought	c7
WE about	a7c7
WE about THIS	c8
WE about practice	a9g-8
WE answer	a14k-10m-8
WE answer $	a14k-10m-8
WE assessment	a14k-9p-9
WE assessment $	a14k-9p-9
WE brief	j-7k-8o12
WE brief $	j-7k-8o12
WE cite	k-10n12
WE cite $	k-10n12
WE condolence	j8
WE condolence $	j8
WE could	g-10k14
WE could not	g-9k11
WE drew	j-7k-9n16
WE drew on	n8
WE drew upon	n11
WE fell	g8
WE fell BAD	g8
WE gathered	k9
WE gathered WHAT	k9
WE here	g-9j13
WE here $	g-9j13
WE inspect	k9
WE inspect $	k9
WE make	a12
WE make of	a12
WE reached	k9
WE reached $	k9
WE read	g-13k13m-9n7
WE read $	g-12k12m-8n7
WE set	g-9o13
WE set out	g-9o13
WE sharing	j9
WE sharing THIS	j9
WE stop	m9
WE stop THIS	m9
WE task	k-8o12
WE task $	k-8o12
WE think	a19g-14i-8k-9m-10
WE think $	a16g-13k-9m-8
WE think AUX	a8
WE thinking	k12
WE thinking $	k12
WE use	h18j-8k-10o-7p-10
WE use $	h18j-8k-10o-7p-10
WE used	n10
WE used $	k-9n10
WE used as	k8
WE view	a10
WE view of	a10
WE would	k-8o-8
WE would ASK	i9
WE would DONE	g12m-12
WE would like	j7m9
WELL	a-11b-22c-13d-21e-33f-32g-7h-21i65j-40k-41l-44m-19n-27o-29p-28
WELL $	a-31b-12c-8d-11e-21f-17h-12i38j-23k-15l-27n-15o-16p-34
WELL ACT	c12i-9m-10
WELL ACT $	c12i-9m-10
WELL AUX	a10
WELL CHILD	a-11g15
WELL CHILD AUX	a-9g11
WELL CHILD and	g8
WELL DONE	g-9i22k-15m-11p-14
WELL DONE $	a-15i18k-7p-8
WELL DONE WE	a11
WELL MSG	i9
WELL MSG $	i9
WELL THIS	p8
WELL THIS DONE	p8
WELL WE	g-8i13
WELL WE $	i8
WELL WE KNOW	i9
WELL WHERE	i7
WELL WHERE THIS	i7
WELL and	a11g-8p-7
WELL and BAD	a14i-12
WELL and persistence	i8
WELL aspect	i8
WELL aspect $	i8
WELL because	g12
WELL because $	g12
WELL by	i9
WELL by BODY	i9
WELL enough	a9
WELL enough $	a9
WELL feature	i8
WELL feature $	i8
WELL for	i8
WELL for NAME	i8
WELL help	i9p-9
WELL help $	i9p-9
WELL identified	i7
WELL identified $	i7
WELL intention	i-14p14
WELL intention $	i-14p14
WELL multi-agency	i8
WELL multi-agency DONE	i8
WELL news	i8
WELL news $	i8
WELL of	a-11g-10i20l-10m-7p-10
WELL of $	i13
WELL of AGENCY	i7
WELL of PLACE	i8
WELL practice	a-10g-21i27j-8k-10l-8m-11p-17
WELL practice $	g-12i18m-7p-13
WELL practice FIND	i7
WELL practice by	i7
WHAT	c-18d-15f-15g13i11k-10n-23p-37
WHAT $	e-11m12
WHAT 's	a-9c16g-10i-7l-10m-8
WHAT 's inside	a-9c16g-10i-7l-10m-8
WHAT AGENCY	a-20g-16l14
WHAT AGENCY AUX	e9
WHAT AGENCY DONE	a-14g-8k-9l15m-11
WHAT AGENCY KNOW	l11
WHAT AGENCY took	k11l-8
WHAT ANALYSE	a13l-9
WHAT ANALYSE WHAT	a9l-9
WHAT AUTHOR	a11g-7k-10
WHAT AUTHOR RECOMMEND	m9
WHAT AUTHOR thought	a12
WHAT AUX	a-11c-13e21f-16g-7h-9i10k-27m-11
WHAT AUX ASK	i12l-7
WHAT AUX BAD	g14l-12
WHAT AUX CHANGE	a-8e24g-16i-8m-18
WHAT AUX DONE	i9
WHAT AUX KNOW	a-9g-10l18
WHAT AUX LIVE	l8
WHAT AUX MOVE	a-14e9g-9m8
WHAT AUX SINCE	e11
WHAT AUX TELL	a-8p12
WHAT AUX THIS	j12
WHAT AUX WELL	i8
WHAT AUX behind	a12
WHAT AUX in	o12
WHAT AUX local	j8
WHAT AUX offered	l8
WHAT AUX out	o12
WHAT AUX quality	a7
WHAT AUX serious	j9
WHAT AUX there	i8
WHAT AUX to	m11
WHAT BODY	b-8c-8e10g-22i-16j-17l-18o9
WHAT BODY ASK	a-8k-7o16
WHAT BODY AUX	a-12k12o-8
WHAT BODY DONE	a7
WHAT BODY MUST	m7
WHAT BODY RECOMMEND	m8
WHAT BODY conclude	a-10e15k-11m-9
WHAT BODY concluded	a7
WHAT BODY decided	k11
WHAT BODY think	a12k-7
WHAT DONE	c-8f-8i24k-23l-21m-19o-13p-11
WHAT DONE $	a-21g-10i22k-9m-11
WHAT DONE BODY	j8
WHAT DONE CHANGE	g-11i8
WHAT DONE THIS	a9h7i-18m-10
WHAT DONE WE	e8
WHAT DONE WHEN	i9
WHAT DONE and	a8
WHAT DONE for	a-7g-7i13
WHAT DONE in	i13l-9
WHAT DONE not	g19i-20
WHAT FIND	g8
WHAT FIND $	g8
WHAT FIRST	a-9l-11m18
WHAT FIRST $	a-8l-8m15
WHAT FIRST for	m8
WHAT HAPPEN	c-7e-16f-11g7h-8i-14j-23l17m-26o-14p-9
WHAT HAPPEN $	a10d7e-9g-15j-8k-12l11m-15
WHAT HAPPEN FIRST	l9
WHAT HAPPEN THIS	l8
WHAT HAPPEN alongside	k12l-9
WHAT HAPPEN in	l8
WHAT HAPPEN out	g11
WHAT HAPPEN through	g13l-12
WHAT INFO	a14g-8k-7
WHAT INFO TELL	a14g-8k-7
WHAT ISSUE	g10
WHAT ISSUE most	g10
WHAT LIVE	l9
WHAT LIVE AUX	l9
WHAT MEAN	g12
WHAT MEAN out	g12
WHAT METHOD	a9
WHAT METHOD DONE	a9
WHAT MOVE	a-8i8
WHAT MOVE BAD	g11l-11
WHAT MOVE WELL	g-11i11
WHAT MOVE on	l11
WHAT MUST	a-16e-12g-14j-7k-8l-9m20
WHAT MUST AUX	g-8i9
WHAT MUST HAPPEN	m7
WHAT MUST SINCE	m9
WHAT NAME	f11l-12
WHAT NAME AUX	f11l-10
WHAT NEED	g-8m19
WHAT NEED DONE	m9
WHAT NEED to	m15
WHAT REVIEW	c-9e-10g7i-10l-11
WHAT REVIEW ASK	m7o-7
WHAT REVIEW AUX	j11k-7
WHAT REVIEW DONE	k12
WHAT REVIEW LOOK	o10
WHAT REVIEW RECOMMEND	m9
WHAT REVIEW TELL	g15k-9
WHAT REVIEW make	a10
WHAT SCOPE	o9
WHAT SCOPE WE	o9
WHAT SERVICE	l8
WHAT SERVICE KNOW	l8
WHAT SINCE	e-10m12
WHAT SINCE $	e-10m12
WHAT THEY	a-12f22g-12j-7k-8l-17m-8
WHAT THEY AUX	f9
WHAT THEY MEAN	h7
WHAT THEY liked	f13l-9
WHAT THIS	a12b-9c-15e-13f-12g9i-12l-15m-18o7
WHAT THIS LEARN	a-9g13
WHAT THIS MEAN	a15h-8
WHAT THIS REVIEW	a-11c-8f-8o10
WHAT THIS WORDS	h8
WHAT THIS all	a10
WHAT THIS case	g9
WHAT TIME	l9
WHAT TIME AUX	l10
WHAT WE	b-9c-23f-8j-10k16l-9n-14p-9
WHAT WE ASK	a-13g-8j7l-7
WHAT WE AUX	a-15g-8k-20o11
WHAT WE BAD	g8
WHAT WE DONE	a-9g-12k12m-7
WHAT WE END	e9
WHAT WE FIND	g10
WHAT WE KNOW	a-11c-10g9i-11o-11
WHAT WE LEARN	g9
WHAT WE MEAN	g-7h12
WHAT WE MUST	i11k-8
WHAT WE NEED	g10
WHAT WE RECOMMEND	m10
WHAT WE SINCE	g12
WHAT WE WILL	m12
WHAT WE could	g-10k14
WHAT WE make	a12
WHAT WE read	g-12k15m-8
WHAT WE set	g-9o13
WHAT WE think	a16g-13k-9m-8
WHAT WE used	k8
WHAT WE would	g9
WHAT WILL	g-8m22
WHAT WILL AUX	m11
WHAT WILL HAPPEN	m8
WHAT WILL WE	m9
WHAT WORDS	h14
WHAT WORDS MEAN	h14
WHAT WORKER	k-10l9
WHAT WORKER DONE	a7g-9i7
WHAT WORKER KNOW	a-9g-8l12
WHAT WORKER MUST	m8
WHAT WORKER NEED	g9
WHAT WORKER got	i8
WHAT YOU	a-9c13g-13k-7
WHAT YOU DONE	c9
WHAT YOU WILL	j9
WHAT YOU can	m10
WHAT YOU think	c10
WHAT brought	g-10j16m-10
WHAT brought THIS	j7
WHAT brought WE	g-9j13
WHAT can YOU	m8
WHAT case	g10
WHAT case TELL	g10
WHAT chronology	a11g-7
WHAT chronology TELL	a11g-7
WHAT come	m9
WHAT come FIRST	m9
WHAT could	a-14g12i-7k11m-15
WHAT could AUX	a-8g11
WHAT could WE	g8
WHAT could not	g-7k12
WHAT didn't	g15i-14
WHAT didn't DONE	g15i-14
WHAT drove	a9
WHAT drove thinking	a9
WHAT each	a-17g-7l13
WHAT each AGENCY	a-16l13
WHAT every	g11
WHAT every WORKER	g11
WHAT extent	a7
WHAT got	a12
WHAT got in	a12
WHAT guided	k12
WHAT guided WE	k12
WHAT helped	a-16f-15g-17i27j-10k-11l-19m-13
WHAT helped $	a-9g-9i15m-9
WHAT helped CHILD	i11l-7
WHAT helped FAMILY	f-7i11
WHAT helped NAME	i10
WHAT influenced	a12i-8
WHAT influenced DONE	a12i-8
WHAT inspection	b12g-10
WHAT inspection judgement	b12g-10
WHAT inspector	g7
WHAT inspector FIND	g7
WHAT judgement	a-11b13g-10
WHAT judgement MEAN	a-11b13g-10
WHAT law	j10
WHAT law TELL	j10
WHAT lay	a16g-9l-8
WHAT lay behind	a9
WHAT lay beneath	a11
WHAT led	j11
WHAT led to	j8
WHAT led up	l7
WHAT might	a9
WHAT might AUX	a9
WHAT other	m7
WHAT other MUST	m7
WHAT period	o8
WHAT period DONE	o8
WHAT practice	a8
WHAT practice BAD	a8
WHAT set	j9
WHAT set THIS	j9
WHAT shaped	a11
WHAT shaped decision	a11
WHAT stood	a9
WHAT stood in	a9
WHAT stopped	a11
WHAT stopped WORKER	a11
WHAT thing	a9
WHAT thing could	a9
WHAT to	a-8g11
WHAT to DONE	m8
WHAT to take	g8
WHAT took	l12
WHAT took place	l12
WHAT triggered	j8
WHAT triggered REVIEW	j8
WHAT would	g12m-11
WHAT would WE	g12m-11
WHEN	c-11e-13f-15g-18k-16l21o8p-22
WHEN $	a-8k-8o11
WHEN CHILD	l11p-7
WHEN CHILD AUX	l8
WHEN KIN	l8
WHEN KIN MOVE	l8
WHEN PLACE	l7
WHEN PLACE closed	l7
WHEN THEY KIN	l7
WHEN THIS	a-9i8l8
WHEN THIS all	l9
WHEN THIS mattered	i9
WHEN thing	a10
WHEN thing might	a10
WHEN to	l-8o12
WHEN to WHEN	l-8o12
WHERE	a-27b-11c-22d-12e10g10h-12i9k-9l-27n9p-28
WHERE AUX	e9
WHERE AUX WE	e9
WHERE FAMILY	f8
WHERE FAMILY HAPPEN	f8
WHERE FIRST	m9
WHERE FIRST $	m9
WHERE INFO	k8
WHERE INFO HAPPEN	k8
WHERE REVIEW	o10
WHERE REVIEW would	o10
WHERE THEY	f11
WHERE THEY HAPPEN	f8
WHERE THIS	a-9c-11e7f-7j8k-9l-8m-12n-10
WHERE THIS AUX	i7
WHERE THIS HAPPEN	j13
WHERE THIS could	e-10g12
WHERE THIS leave	e14g-11j-8
WHERE WE	j7n-10o-8
WHERE WE AUX	e9
WHERE WE INFO	k7
WHERE WE MOVE	g-10j11k-7
WHERE WE fell	g8
WHERE WORKER	i7
WHERE WORKER MOVE	i7
WHERE gaps	g11
WHERE gaps AUX	g11
WHERE help	g8
WHERE help BAD	g8
WHERE practice	g10i8m-9
WHERE practice AUX	i9
WHERE practice NEED	g8m-8
WHERE thing MEAN	e8
WHERE to	g-9i-7n18p-9
WHERE to FIND	n8
WHERE to LOOK	n8
WHERE to get	n7
WHO	a-32b-15d-17e-21f20g-11h-15i10j-20k15l-34m-17n-21o-22
WHO $	f18k-14p-14
WHO 's	c-8f14k-10p-8
WHO 's WHO	c-8f14k-10p-8
WHO ASK	j7
WHO ASK for	j7
WHO AUX	a-9c-7f10g-8i-8j-8k8
WHO AUX INVOLVE	k10
WHO AUX NAME	f10
WHO AUX WHO	f10k-8
WHO AUX on	k7
WHO AUX once	f-8p10
WHO DONE	c-8f-10i15j-9
WHO DONE CHANGE	i16k-10m-8p-10
WHO DONE out	k10
WHO FIND	g-10i13p-8
WHO FIND $	g-10i13p-8
WHO KNOW	f-11j11
WHO KNOW THEY	f-11j11
WHO LIVE	f12l-9p-8
WHO LIVE in	f7
WHO LOOK	f-8p9
WHO LOOK older	f-8p9
WHO MOVE	i8
WHO MOVE extra	i8
WHO MUST	c12k-7
WHO MUST read	c12k-7
WHO NAME	f8
WHO NAME AUX	f8
WHO NEED	g10
WHO NEED help	g10
WHO TELL	f-10p13
WHO TELL THEY	f-8p8
WHO TELL WELL	p7
WHO THEY	f11
WHO THEY AUX	f11
WHO THIS	c8f10j-13k-10
WHO THIS AUX	c10f-7
WHO THIS REVIEW	f13j-12k-8
WHO WE	c-8k19
WHO WE ASK	k9
WHO WE AUX	k10
WHO WE INVOLVE	k8
WHO WILL	c12
WHO WILL check	c8
WHO WRITE	c-8k14
WHO WRITE THIS	c-8k14
WHO adult	f10p-8
WHO adult AUX	f10p-8
WHO can	c8
WHO can use	c8
WHO cared	f11
WHO cared for	f11
WHO decided	j8
WHO decided there	j8
WHO else	g8
WHO else LIVE	g8
WHO held	p9
WHO held risk	p9
WHO helped	k12
WHO helped WE	k12
WHO in	f8
WHO in THIS	f8
WHO join	f-8p9
WHO join FAMILY	f-8p9
WHO lead	f-8k-10p12
WHO lead $	f-8k-10p12
WHO loved	f12
WHO loved THEY	f7
WHO loved train	f7
WHO resist	p8
WHO resist $	p8
WHO sat	k8
WHO sat on	k8
WHO sign	p9
WHO sign off	p9
WHO to	c10p-7
WHO to CONTACT	c10p-7
WHO took	k9
WHO took part	k9
WHO translated	p7
WHO translated $	p7
WHY	a22b-8c-22d-10e-17f-17g-22h-9i-13j26l-25m-23n-12p-27
WHY $	j8m-8
WHY AUX	j11
WHY AUX WE	j10
WHY DONE THIS	a7
WHY DONE WE	j7
WHY PLAN	a9
WHY PLAN DONE	a9
WHY STORY	a-7j10
WHY STORY AUX	a-7j10
WHY THEY	k9
WHY THEY HAPPEN	k9
WHY THIS	a14c-9g-7l-10
WHY THIS AUX	j8
WHY THIS HAPPEN	a11j-9l-7
WHY THIS ISSUE	a15j-7
WHY THIS METHOD	a-9k11
WHY THIS case	j8
WHY WRITE	j10
WHY WRITE SINCE	j10
WHY case	j8
WHY no	a9
WHY no one	a9
WHY nobody	a10
WHY nobody ASK	a10
WILL	a-28c25e-21f-11g-25h-8i-18k-33l-20m23n-8o-15p-13
WILL AUX	a-9c18g-7j-8k-7
WILL AUX DONE	m7
WILL AUX monitored	c8
WILL AUX overseen	c8
WILL AUX shared	c9
WILL CHANGE	c-11m15
WILL CHANGE $	c-11m15
WILL DONE	j10k-10m10
WILL DONE $	j10k-9m9
WILL FIND	j9
WILL FIND in	j9
WILL HAPPEN	m8
WILL KNOW	c14m-11
WILL KNOW thing	c11m-11
WILL THIS	c-7m9
WILL THIS AUX	c-7m9
WILL WE	a-8c13k-7
WILL WE DONE	m9
WILL WE KNOW	c13m-10
WILL check	c13m-8
WILL check $	c13m-8
WILL keep	c8
WILL keep watch	c8
WILL make sure	c7
WILL put	c-10m11
WILL put THIS	c-10m11
WILL take	m7
WILL take $	m7
WILL thing	m8
WILL thing AUX	m8
WORDS	a-17b-9c-16d-26f-32g-31h52i-25k-33l-18m-33n-29p-21
WORDS $	a-33b-20d-18f-23g-21h39i-15k-29l-9m-21n-19p-45
WORDS INVOLVE	h-9k-7p13
WORDS INVOLVE $	h-9k-7p13
WORDS MEAN	a-17g-11h24j-8l-8p-10
WORDS MEAN $	a-16g-9h22p-10
WORDS MEAN for	h8
WORDS THIS	p9
WORDS THIS hide	p9
WORDS WE	h11
WORDS WE use	h11
WORDS about	j8
WORDS about THIS	j8
WORDS and	a-10h17
WORDS and ANALYSE	h8
WORDS and WHAT	h7
WORDS and WORDS	h11
WORDS before	j9
WORDS before WE	j9
WORDS buster	h11p-8
WORDS buster $	h11p-8
WORDS from	j10
WORDS from BODY	j10
WORDS like	p10
WORDS like lifestyle	p10
WORDS of	a13b7c-9e-7g-10j-15l-12m-10o10p-16
WORDS of INVOLVE	b10k-8
WORDS of SCOPE	a16g-8h-14j-12l-7m-8o11p-13
WORDS of appointment	k10
WORDS used	h18j-9k-9p-11
WORDS used $	h13p-8
WORDS used in	h10
WORKER	c-19d-29e-31f10j-29k13l-19m-18n-30o-30p10
WORKER $	a-31b-15d-12e-13l-23n-13o-11p20
WORKER 's	k7
WORKER 's LEARN	k7
WORKER AUX	a-8g7h11
WORKER AUX helped	g8
WORKER AUX referred	h12
WORKER CONTACT	l7
WORKER CONTACT $	l7
WORKER DONE	i7
WORKER DONE $	a9
WORKER DONE WELL	g-7i11
WORKER INVOLVE	l12p-13
WORKER INVOLVE $	l12p-13
WORKER KNOW	g-9l10p-9
WORKER KNOW $	a-9g-8l12
WORKER KNOW KIN	a10p-7
WORKER LEARN	a10k-9
WORKER LEARN FAMILY	a11k-8
WORKER MOVE	i7
WORKER MOVE extra	i7
WORKER MUST	g9
WORKER MUST DONE	m8
WORKER MUST KNOW	g11
WORKER NAME	f9
WORKER NAME loved	f9
WORKER NEED	g9
WORKER NEED to	g9
WORKER PEER	f8
WORKER PEER THEY	f8
WORKER STORY	k10
WORKER STORY $	k10
WORKER WHO	f-12g-7i9k8
WORKER WHO DONE	i7
WORKER WHO MOVE	i8
WORKER WHO WRITE	k9
WORKER WHO helped	k7
WORKER WHO sign	p9
WORKER and	h14
WORKER and AGENCY	h10
WORKER and THEY	h7
WORKER at	f9p-8
WORKER at PLACE	f9p-8
WORKER behind	j-8k12
WORKER behind THIS	j-8k12
WORKER challenge	p10
WORKER challenge $	p10
WORKER conversation	k12p-12
WORKER conversation $	k12p-12
WORKER curiosity	p9
WORKER curiosity $	p9
WORKER disagreement	p9
WORKER disagreement $	p9
WORKER forum	a-8k14p-11
WORKER forum $	a-8k14p-11
WORKER got	i8
WORKER got WELL	i8
WORKER in	f17k-11l-12
WORKER in CHILD	f9
WORKER in THIS	f14k-9
WORKER in TIME	p8
WORKER judgement	a9
WORKER judgement ANALYSE	a9
WORKER network	p9
WORKER network $	p9
WORKER oversee	a7
WORKER oversee DONE	a7
WORKER practice	a15k-10
WORKER practice under	a13k-10
WORKER present	f-7k12p-9
WORKER present $	f-7k12p-9
WORKER seeing	a11
WORKER seeing $	a11
WORKER survey	b16k-12p-15
WORKER survey $	b16k-12p-15
WORKER to	g9
WORKER to remember	g9
WORKER too	p8
WORKER too little	p8
WORKER turnover	p10
WORKER turnover $	p10
WRITE	a-21b-8c-21d-7e-14f-17g-16h-9i-10j16l-14n11o-16p9
WRITE $	a-10c-7j9k-14l-8m8p7
WRITE SINCE	j10
WRITE SINCE $	j10
WRITE SOURCE	n8
WRITE SOURCE $	n8
WRITE THIS	c-9k13
WRITE THIS $	k8
WRITE THIS REVIEW	k9
WRITE WE	n11
WRITE WE drew	n11
WRITE agreement	p12
WRITE agreement $	p12
WRITE of REVIEW	j12k-11
WRITE of management	j-10k11
WRITE to	j9
WRITE to DONE	j9
YEAR	a-18b-8c-16e-10g-15h-8i-11j-15k-19l24m-16n-10o-10
YEAR $	a-17b-8c-16e-10g-14h-8i-10j-15k-19l22m-16n-10o-10
YEAR to	d9p-8
YEAR to YEAR	d9
YOU	a-38b9c32d-13e-20f-19g-12h-13i-20k-30l-25n14o-18p-32
YOU $	a-11c9m-7n9
YOU AGENCY	c15
YOU AGENCY $	c13
YOU AUX	n10
YOU AUX AUX	n10
YOU DONE	a-9c8
YOU DONE $	a-9c8
YOU NEED	n8
YOU NEED help	n8
YOU TELL	c10
YOU TELL $	c10
YOU WILL	j9
YOU WILL FIND	j9
YOU WORKER	c9
YOU WORKER $	c9
YOU can	m8
YOU can DONE	m10
YOU feedback	c7
YOU feedback $	c7
YOU read	j10
YOU read on	j10
YOU response	b14c-13
YOU response $	b14c-13
YOU think	c10
YOU think $	c10
YOU thought	c7
YOU thought $	c7
YOU turn	c9
YOU turn $	c9
^ $	a-22b34c-26d-18e-19f-22g-23h-15i-17j-24k-27l-26m-21n-20o-17p-33
^ ACT	a-16b-9c-29d-10e9f-15g-26h-9i-11j-25k-12m36n-11p-17
^ ACT $	m11
^ ACT LEARN	e11l10m-15
^ ACT MSG	m8
^ ACT NUM	m8
^ ACT PLAN	m8
^ ACT SINCE	e10m-9
^ ACT THIS	m10
^ ACT WE	m8
^ ACT and	m9
^ ACT by	l-8m13
^ ACT completed	e8
^ ACT down	l10
^ ACT for	m11
^ ACT from	j-8m14
^ ACT in	k11m-7
^ ACT of	o10
^ ACT on	g-7m13
^ ACT to	g-8m16
^ ACT tracking	p8
^ AGENCY	d-28f-23g-15h-15i-21l20m-15o-12p-16
^ AGENCY 's	b15k-17l-8p-12
^ AGENCY ASK	k10
^ AGENCY AUTHOR	k12l-11
^ AGENCY CONTACT	l11p-7
^ AGENCY FAMILY	l11
^ AGENCY INFO	a-11j16k-13n-9p-13
^ AGENCY INVOLVE	l13p-8
^ AGENCY PEER	l-9p12
^ AGENCY REVIEW	c13j-10l-9p-9
^ AGENCY SERVICE	l13p-11
^ AGENCY SINCE	e14l-9
^ AGENCY THIS	a-8k9l-9n10
^ AGENCY WORKER	k-11l-9p13
^ AGENCY account	l10
^ AGENCY and	l10
^ AGENCY by	a14l-11
^ AGENCY check	l10
^ AGENCY for	g7
^ AGENCY in	p10
^ AGENCY management	k10
^ AGENCY practice	a12l-9
^ AGENCY provided	l10p-7
^ AGENCY provision	l12p-8
^ AGENCY response	a11l-10
^ AGENCY return	l13p-7
^ AGENCY summarie	l10
^ AGENCY taking	k11l-7
^ ANALYSE	a28b-17d-17e-29f-11g-10h17i-17j-26k-41l-38n-17o-36p-9
^ ANALYSE $	e-10f-10g-7h14k-12m-13o-10p-24
^ ANALYSE DONE	a10
^ ANALYSE INFO	a14k-8p-8
^ ANALYSE MSG	a-8c10
^ ANALYSE NUM	a-15m17p-13
^ ANALYSE PEER	c8
^ ANALYSE REVIEW	a-8c11
^ ANALYSE SCOPE	a10o-9
^ ANALYSE STORY	a12c-8
^ ANALYSE THIS	c-8m-8p10
^ ANALYSE WE	h9
^ ANALYSE WHAT	a10l-10
^ ANALYSE WHY	a7
^ ANALYSE WORDS	h7
^ ANALYSE accepted	a-9p11
^ ANALYSE and	a8
^ ANALYSE by	a10
^ ANALYSE decision	a11
^ ANALYSE for	a-7g11
^ ANALYSE key	a8
^ ANALYSE of	a20g-11j-10k-11l-15m-9o-10p-13
^ ANALYSE on	a10
^ ANALYSE practice	a11p-7
^ ANALYSE risk	a-11p12
^ ASK	a-17b-8d-8e-10f-11g-15i-12j-7k-21m15o-13
^ ASK $	c-12j-8k-7l-8p7
^ ASK for	j7
^ ASK from	l-8m10
^ ASK of	m12
^ ASK over	p10
^ ASK to	a-7l15m-10n10p-14
^ ASK yourself	c12m-8p-9
^ AUTHOR	b14c13d-9f-14g-12h-9i-8j-7l-18m-15n-11o-14p-22
^ AUTHOR $	c13j-10
^ AUTHOR 's	a10b17c-16f-8g-8k-11l-14m-8p-15
^ AUTHOR and	k11
^ AUTHOR of	b-7c10j-13
^ AUX	a31b-8d-10e-19f8g-20h-8i-20j-30k-13l-27m-21n-15o-16p9
^ AUX CHILD	a13p-8
^ AUX INFO	a8
^ AUX INVOLVE	k-12p12
^ AUX KIN	a10
^ AUX KNOW	p8
^ AUX METHOD	a7
^ AUX PLAN	a9
^ AUX THIS	a10
^ AUX YOU	c10
^ AUX anyone	a8
^ AUX believed	p8
^ AUX black	f7
^ AUX case	k8
^ AUX deaf	f14p-14
^ AUX liked	p10
^ AUX nice	p9
^ AUX not	p8
^ AUX roma	f9
^ AUX threshold	a7
^ BAD	a-17b-15c-26d-15e-14f-21g22h18i-13k-26l-13m-18n-16o-12
^ BAD $	a-9g18j-12l-11p-16
^ BAD CHILD	p10
^ BAD LIVE	l9
^ BAD STORY	l13p-7
^ BAD appointment	g-9p11
^ BAD chance	g11p-9
^ BAD form	g-11h17j-11l-8p-10
^ BAD from	l-8p9
^ BAD in	g12p-8
^ BAD name	g-9h14l-7p-10
^ BAD of	a-7g8
^ BAD opportunitie	g8p-10
^ BAD piece	p10
^ BAD policy	p9
^ BAD version	g-9j14p-13
^ BIRTH	a-8c-9f-12g-7j-9k-10l25m-8p-13
^ BIRTH $	l20p-21
^ BIRTH CHILD	l-9p10
^ BIRTH and	l8
^ BIRTH period	l7
^ BIRTH to	l7
^ BODY	b9c-29d-9e-20f-19g9h-8j-16l-18m-9n10o-22
^ BODY $	a-11b-20c-18e-9f-10g-21j-25l-9n14o-11p8
^ BODY 's	a10g-9i10m-8p-11
^ BODY ASK	g11m-10
^ BODY AUX	g8
^ BODY and	g11p-10
^ BODY decision	k8
^ BODY for	j9k-7
^ BODY member	b16k-17
^ BODY membership	k10
^ CHANGE	a-22b-8c-18d-9e20f-11g-25h-7i-19j-16k-18l-19m29n-12o-10p-25
^ CHANGE $	e-11m14
^ CHANGE AGENCY	m11p-8
^ CHANGE ASK	m10
^ CHANGE DONE	e16m-16
^ CHANGE NEED	m11
^ CHANGE NUM	m7
^ CHANGE SINCE	e12m-10
^ CHANGE THIS	e9p-8
^ CHANGE WE	m15
^ CHANGE in	e9m-7
^ CHANGE of	p7
^ CHANGE practice	m15p-8
^ CHANGE system	m11
^ CHANGE to	m8
^ CHILD	a-35b-12c-23d-14e-15f29g-13h-11i-19k-16m-29n-15o-19p10
^ CHILD $	f27j-8l-14p-30
^ CHILD 's	a-11j-14k-13l12m-9
^ CHILD CHILD	f12p-11
^ CHILD CODE	f15p-14
^ CHILD KIN	f-15p15
^ CHILD KNOW	p8
^ CHILD LIVE	j10
^ CHILD LOOK	j9
^ CHILD WHO	f-18p16
^ CHILD aged	f10l-7p-8
^ CHILD and	f12l-8
^ CHILD at	f13j-12
^ CHILD behind	p7
^ CHILD blaming	f-7p10
^ CHILD called	f10
^ CHILD detail	f7
^ CHILD in	f-16l7m-8p9
^ CHILD of	f7l-10
^ CHILD practice	k10
^ CHILD protection	f-12
^ CHILD sexual	p8
^ CHILD without	p7
^ CODE	a-12c-12e-8g-9j-11l-17m15n-7p-17
^ CODE $	c-7f-14k-13l-10m17p-10
^ CODE brose	k12
^ CODE plentyn	f12
^ CONTACT	a-15b-10c20e-11f-15g-15h-8i-9k-21m-17n-17o-11
^ CONTACT $	c10d-14j-13l-19p7
^ CONTACT PEER	c-11d-12l17
^ CONTACT WE	c12
^ CONTACT after	l-15p15
^ CONTACT and	l10p-9
^ CONTACT by	d9l-8
^ CONTACT detail	c10l-7
^ CONTACT for	c8
^ CONTACT in	d8
^ CONTACT officer	c10p-8
^ CONTACT to	c-9j12p-10
^ DONE	a13b-9c-17d-11e9f-16g-29h-9j-21k-11m11n-12o-13
^ DONE ANALYSE	a9
^ DONE AUTHOR	k8
^ DONE CHANGE	i-10m13
^ DONE IDENTITY	a7
^ DONE PEER	a-17i-9k-11l10p14
^ DONE REVIEW	k11
^ DONE SINCE	e11
^ DONE THIS	a-10i13p-8
^ DONE WORKER	a10
^ DONE ahead	a-9i-7m14p-10
^ DONE anyone	a8
^ DONE assessment	a7
^ DONE of	a12
^ DONE thing	i8
^ DONE under	a-10e13k-9
^ END	a-30b-17c-32d-20e43f-23g-20h-19i-16j-29k-24m-11n-20o-24p-10
^ END $	e15l-10p-16
^ END ANALYSE	a-9e12
^ END CONTACT	e-8l13p-9
^ END LEARN	m9
^ END PLACE	l9p-10
^ END TIME	e-16l19p-11
^ END WORDS	e19h-10l-11p-9
^ END YEAR	e-12l-12p13
^ END admission	e-11l12
^ END and	g-9m10
^ END case	e-14l-9p14
^ END comment	e12p-9
^ END could	a-10e10
^ END observation	e12p-8
^ END of	e18j-9k-14o-10
^ END off	e10p-9
^ END on	k8
^ END present	e11l-10
^ END remark	e13p-8
^ END statement	e11
^ END summary	e9
^ END thought	e13p-10
^ END up	e8
^ END version	e-12p12
^ FAMILY	a-24b-24c-20d-16e-14f29g-18h-10i-19m-16n-15o-12p-25
^ FAMILY $	f10p-10
^ FAMILY 's	j-10k13p-9
^ FAMILY INVOLVE	f-12k18l-15p-7
^ FAMILY STORY	f11
^ FAMILY and	f11k-10p-10
^ FAMILY at	f9
^ FAMILY background	f9j-8
^ FAMILY before	f-12l12
^ FAMILY composition	f12
^ FAMILY context	f12k-9
^ FAMILY court	f-13k-9p14
^ FAMILY declaration	k7
^ FAMILY friend	f7
^ FAMILY in	f8
^ FAMILY make-up	f9
^ FAMILY meet	l12p-9
^ FAMILY member	k11l-7p-8
^ FAMILY new	f8
^ FAMILY profile	f9
^ FAMILY statement	f-14j14k-9
^ FAMILY structure	f10
^ FAMILY tree	f10
^ FAMILY tribute	f-13j13k-7
^ FIND	a-10b-9c-12d-8e-10f-13g34h-8i-11j-20k-23m-23n10o-19p-25
^ FIND END	g8m-8
^ FIND INFO	g9
^ FIND NUM	g18l-9p-9
^ FIND against	o-9
^ FIND and	g8
^ FIND in	g12
^ FIND of	l12
^ FIND out	g-10n15p-7
^ FIRST	b-10c-22d-13f-21h-15i-12k-9l25m-9n-15o-14p-12
^ FIRST ACT	e13l-17
^ FIRST ANALYSE	a8
^ FIRST BIRTH	l8
^ FIRST CHILD	f-8l16p-14
^ FIRST CONTACT	j-9l16p-10
^ FIRST LEARN	g9
^ FIRST TIME	l10
^ FIRST WORDS	h-9j13l-12
^ FIRST case	j10k-10
^ FIRST childhood	l10p-7
^ FIRST help	l-11p16
^ FIRST of	j8
^ FIRST period	l7
^ FIRST phase	l9
^ FIRST serious	j-12k12
^ HARM	a-14b-8c-11d-8e-13f-16g-10j-15k-15l21m-11n-8
^ HARM $	a-10c-8e-10f-8j-9k-11l19m-7
^ HARM and	p8
^ HARM of	l13p-7
^ HARM safety	l-7p9
^ HARM to	p8
^ HOW	a14b-15c9d-16f-26g-18i-25k11l7n-20p-44
^ HOW AGENCY	a9c-10j-7k-20p-8
^ HOW AUTHOR	a-7k9
^ HOW AUX	k8
^ HOW BODY	a-11k9
^ HOW CHILD	k8
^ HOW DONE	a-10k10
^ HOW FAMILY	k10
^ HOW INFO	k10l-8
^ HOW LEARN	c9
^ HOW LIVE	l10
^ HOW NAME	l10
^ HOW PLAN	c7m-8
^ HOW REVIEW	j10l-8
^ HOW SERVICE	a9
^ HOW SINCE	c8
^ HOW STORY	l8
^ HOW THIS	a-10l19m-9
^ HOW WE	a-19c7e-8g-11j-17k23l-10o-10
^ HOW WELL	a12g12i-8j-7k-12m-7
^ HOW WILL	a-10c8k-7m8
^ HOW WORKER	a13c-7h11l-13p-11
^ HOW can	m11
^ HOW case	a-10j17k-15
^ HOW decision	a9k-8
^ HOW each	a16l-15
^ HOW far	j-11k-12l-9o16
^ HOW inspection	k7
^ HOW practice	l-7m9
^ HOW risk	a12
^ HOW system	a14k-12
^ HOW thing	a-15c-10e10k-9l16m-10
^ HOW to	a-13c14j8k-16l-9
^ HOW voice	a7
^ HOW wide	o9
^ IDENTITY	a-26b-13c-13d-14e-16f32g-23h9i-14j-22k-19l-22m-22n-17o-16
^ IDENTITY $	f23k-9p-28
^ IDENTITY IDENTITY	f20p-19
^ IDENTITY ISSUE	f11
^ IDENTITY THIS	p7
^ IDENTITY WE	h12p-7
^ IDENTITY and	a-7f11
^ IDENTITY as	f-7p11
^ IDENTITY at	f-10p10
^ IDENTITY background	f8
^ IDENTITY barrier	f-9p10
^ IDENTITY competence	p9
^ IDENTITY consideration	f12p-10
^ IDENTITY group	p8
^ IDENTITY impact	c8
^ IDENTITY in	p9
^ IDENTITY of	k8p-8
^ IDENTITY used	f-9h12
^ INFO	a-33b-25c-23d-12e-15f-17g-21h-11k23m-18n10o-14
^ INFO $	j-8k-14n-7p16
^ INFO ANALYSE	a-14k17p-10
^ INFO LEARN	k8
^ INFO STORY	l8
^ INFO WE	k-10n12
^ INFO about	j12l-8n-7p-8
^ INFO cited	k-7n10
^ INFO collection	k10p-7
^ INFO from	l12
^ INFO gathering	k11p-7
^ INFO held	l9
^ INFO protection	k11p-8
^ INFO received	k8
^ INFO referred	n9
^ INFO reviewed	k11p-7
^ INFO sharing	k-10l-7p13
^ INVOLVE	a-20b-13c-15d-9e-9f-31g-15i-14j-21k34m-13n-11o-7
^ INVOLVE AGENCY	k10l-9
^ INVOLVE CHILD	l-8p12
^ INVOLVE KIN	f-7k7l-8
^ INVOLVE PEER	f-8
^ INVOLVE THIS	k8
^ INVOLVE and	k7
^ INVOLVE detail	k9
^ INVOLVE from	k8
^ INVOLVE held	k9p-8
^ INVOLVE of	f-8k13l10p-13
^ INVOLVE to	k12l-10
^ ISSUE	a23b-14c-29d-18e-21f-23g11h-13j-40k-26l-30n-16o19p-40
^ ISSUE $	g10j-8m-7o-18p-8
^ ISSUE NUM	a16m-10p-9
^ ISSUE NUMW	a11
^ ISSUE THIS	a13p-10
^ ISSUE WHERE	g8m-8
^ ISSUE arising	a12g-7
^ ISSUE drift	a8
^ ISSUE for	a-13c-8e-10g-16j-8m21o11p-8
^ ISSUE from	a13g-10
^ ISSUE giving	g8
^ ISSUE identified	a11g-9
^ ISSUE in	g-12o11
^ ISSUE of	a-16g15i8j-11m-8
^ ISSUE raised	g10
^ ISSUE referred	o9
^ ISSUE to	o9
^ KIN	a-24b-18c-22d-14e-15f32g-23h-11i-14j-24k-12l-34m-19n-15o-12p7
^ KIN $	b-9f30j-8k-25l-9p-27
^ KIN 's	a-7f9g-7j-9k11l-13m-7
^ KIN CONTACT	p10
^ KIN FAMILY	f11p-10
^ KIN PEER	p8
^ KIN STORY	f-11l-8p12
^ KIN WHO	f-11p14
^ KIN alone	f-8p9
^ KIN and	f9
^ KIN as	f-13p15
^ KIN background	f9p-8
^ KIN blamed	p8
^ KIN conflict	p8
^ KIN group	p9
^ KIN in	p7
^ KIN or	f7
^ KNOW	l8
^ KNOW one	p8
^ KNOW to	l7
^ LEARN	a-24b-11c-18d-12e-25f-19g39h-9i-11j-30l-25m-20o-18p-12
^ LEARN $	g16k-12
^ LEARN IDENTITY	g-13k-7p14
^ LEARN MSG	g9
^ LEARN NUM	g9
^ LEARN PEER	g-13k13
^ LEARN REVIEW	g-7k8
^ LEARN SCOPE	c9
^ LEARN STORY	c-12g-17k20
^ LEARN about	g9
^ LEARN and	g9
^ LEARN arising	g7
^ LEARN for	g21k-14m-8p-9
^ LEARN from	a-9g20j-9
^ LEARN gained	g8
^ LEARN identified	g12
^ LEARN more	g-11n12
^ LEARN one	g9
^ LEARN outcome	g7
^ LEARN summary	g8
^ LEARN to	g10
^ LIVE	a-7f-18g-8j-9k-8l22
^ LIVE PEER	f-11l10
^ LIVE experience	l11p-7
^ LIVE in	l9
^ LOOK	a25b-8c-16d-9e15f-10g-13i-9j-15k-15l-16m-13n-12o-22p-11
^ LOOK SCOPE	a11o-12
^ LOOK at	a8
^ LOOK back	c-8e18l-8p-11
^ LOOK closer	a10
^ LOOK for	p9
^ LOOK more	a8
^ LOOK underneath	a11
^ METHOD	a-22b-10c-17d-9e-18f-13g-13h-9i-9j-16k24l-16m13n-13o-10p-17
^ METHOD $	k11p-8
^ METHOD KNOW	p9
^ METHOD LEARN	k7
^ METHOD adopted	k12
^ METHOD ahead	k-11m12
^ METHOD followed	k9
^ METHOD forward	k-13m14p-7
^ METHOD of	j-7k13
^ METHOD used	k9
^ MONTH	l9
^ MONTH YEAR	l7
^ MOVE	a-27b-14c-9e-19f-21g-31h-11k-30l25n-20
^ MOVE $	l14p-14
^ MOVE BAD	g-8l11p-9
^ MOVE INVOLVE	k-8l-15p14
^ MOVE KIN	p9
^ MOVE MSG	g-10j14l-9p-8
^ MOVE PLACE	l17p-7
^ MOVE PLAN	p9
^ MOVE THIS	c9
^ MOVE again	j-9m-10p9
^ MOVE and	d9l-13o10p-7
^ MOVE beyond	i12l-7
^ MOVE extra	i11l-8
^ MOVE forward	l-12m13p-9
^ MOVE from	l8p-8
^ MOVE in	l16p-12
^ MOVE into	l9p-7
^ MOVE north	l9
^ MOVE out	j13l-11p-12
^ MOVE south	l10
^ MOVE to	l17p-12
^ MSG	a-16b-8c-20d-10e-12f-13g24h-8i-12k-16l-16n-11o11p-9
^ MSG $	g15j-12p-8
^ MSG arising	g11
^ MSG at	g-17o12p9
^ MSG for	g9m8p-8
^ MSG of	j11
^ MSG to	a-7g14p-7
^ MUST	a13
^ MUST CHILD	a9
^ MUST case	a8
^ NAME	a-12c-11d-12e-11f21g-16i-11j-17k-14l8m-12n-8o-7
^ NAME $	f10l-8
^ NAME 's	d-8f9g-10j-7k-8l18p-27
^ NAME CHILD	f11p-11
^ NAME PLACE	f-9l-12p12
^ NAME SERVICE	l-7p10
^ NAME at	l9
^ NAME pen	f8
^ NAME primary	l-10p10
^ NUMW	b-8c-22d-10e-9f13g9i-9j-17k-19l-19m-15n-11o13
^ NUMW CHILD	f12p-11
^ NUMW CONTACT	l-8p10
^ NUMW ISSUE	a16g-11p-8
^ NUMW KIN	f14p-15
^ NUMW LEARN	g9
^ NUMW SCOPE	a-11o16
^ NUMW TIME	l8
^ NUMW WORKER	p8
^ NUMW addresse	p11
^ NUMW key	a-9o8
^ NUMW meeting	p7
^ NUMW practice	a9g-8
^ NUMW thing	g11
^ PEER	j13p-9
^ PEER thank	j13p-9
^ PLACE	a-19b-13c-21d-16e-13f12g-23h-10i-17j-21m-13n-14o-11p10
^ PLACE $	f13l-9
^ PLACE KIN	f-9p11
^ PLACE MOVE	l11p-11
^ PLACE PEER	l9
^ PLACE PLACE	p10
^ PLACE SERVICE	l12p-10
^ PLACE STORY	f14l-7p-14
^ PLACE TIME	l9
^ PLACE admission	l11p-10
^ PLACE as	l-9p10
^ PLACE at	p8
^ PLACE attendance	l-9p11
^ PLACE breakdown	l10p-9
^ PLACE exclusion	l-8p9
^ PLACE in	p7
^ PLACE leaver	p11
^ PLACE on	l-8p8
^ PLACE proceeding	k13p-16
^ PLACE round	p8
^ PLACE stay	l12p-11
^ PLACE visit	p8
^ PLAN	a-7c-17l-8m11o-7p11
^ PLAN $	c-11m11
^ PLAN THIS	p8
^ PLAN without	p13
^ RECOMMEND	a-17b-9c-14d-8e-12f-13g-21h-7i-9j-21k-20l-16m41o-11p-23
^ RECOMMEND $	k-10m14
^ RECOMMEND NUM	m11p-9
^ RECOMMEND SOURCE	n9
^ RECOMMEND by	m8
^ RECOMMEND for	m15
^ RECOMMEND from	k-8m11
^ RECOMMEND of	j-9k-14m19
^ RECOMMEND to	k7
^ REVIEW	a-12b-11c22d-9e-15f-16h-7l-21m-15n-13p-24
^ REVIEW AGENCY	k13
^ REVIEW BODY	j-8k14o-7
^ REVIEW FIND	g7
^ REVIEW STORY	c10l-7
^ REVIEW agreed	c9
^ REVIEW and	c9k-10
^ REVIEW arrangement	c-9k10
^ REVIEW back	c11k-9
^ REVIEW control	c9
^ REVIEW in	j15k-9
^ REVIEW of	c11j-10
^ REVIEW on	j9
^ REVIEW period	j-7k-9o12
^ SCOPE	a-10b-13d-12e-16f-17g-23h-11i-13j-16k-13l-24n-15o32p-17
^ SCOPE $	a-13c-17j-7o20p-17
^ SCOPE ANALYSE	a-16o14
^ SCOPE BODY	m8
^ SCOPE NUM	a8c-9l-8m-14o-12p8
^ SCOPE WE	o9
^ SCOPE and	a-9c-8o12p-7
^ SCOPE before	c-7o10
^ SCOPE for	a-18c16g-8k-8m16o-19p-10
^ SCOPE of	a13c-15j-17m-8p-12
^ SCOPE period	o7
^ SCOPE posed	c-8o10
^ SCOPE put	m8
^ SCOPE referred	o8
^ SCOPE set	o9
^ SCOPE to	c14m-10
^ SERVICE	a-19b-11c-17d-9e-11g-15h-8i-9j-15l-22m-22n-13o-9p31
^ SERVICE $	f-7k-9l-13m-8p20
^ SERVICE AGENCY	l-14p14
^ SERVICE ANALYSE	p9
^ SERVICE INFO	k-7p9
^ SERVICE and	f9
^ SERVICE call-out	p8
^ SERVICE context	f8
^ SERVICE enquirie	k11p-10
^ SERVICE investigation	k10l-8
^ SERVICE visiting	k-7
^ SINCE	a-17b-9c-21d-13e37f-13g-19h-8i-11j-20k-22l-23m-11n-10o-10p-23
^ SINCE CHANGE	e9m-9
^ SINCE DONE	e9
^ SINCE REVIEW	e9
^ SINCE SINCE	e17k-7l-7
^ SINCE STORY	e7
^ SINCE THIS	e7
^ SINCE WHAT	e-11m12
^ SINCE against	e10m-9
^ SINCE by	e8
^ SINCE from	e8
^ SINCE in	e9
^ SOURCE	a-20b-28c-20d-13e-15f-17g-18h-13i-13j-19k-15l-23m-17n41o-13p-22
^ SOURCE $	b-13k-12n19p-15
^ SOURCE INVOLVE	k-13n13
^ SOURCE WE	n8
^ SOURCE and	k-7n9
^ SOURCE cited	n11
^ SOURCE list	n8
^ SOURCE mentioned	n9
^ SOURCE of	k12
^ SOURCE reviewed	n8
^ SOURCE to	n10
^ SOURCE used	n12
^ START	a-14b-9c-18d-9e-15f-15g-17h-12i-9j35k-25l-18m-17n-12o-11p-13
^ START $	j15k-8p-12
^ START WORDS	j7
^ START and	p8
^ START by	j12
^ START remark	j11p-7
^ START submission	j9
^ START to	g-8j16
^ STORY	a-20b-12c-12e-19f-25g-17h-8i-10k-35l35m-14n-12o-12p-7
^ STORY $	c-15d-16f-9j-8k-10l24p-13
^ STORY THIS	j10
^ STORY and	c12l-9
^ STORY behind	j11
^ STORY detail	l10
^ STORY forgotten	l-11p12
^ STORY in	j-8l9
^ STORY of	d-12f-7j-8l25p-9
^ STORY resulting	j7
^ STORY so	l8
^ TELL	c14g-8
^ TELL WE	c14g-8
^ THEY	a-8c-7f19g-7j-12k-13l7p-21
^ THEY FIRST	f10
^ THEY KIN	f15l-14p-10
^ THEY LIVE	f-9l11
^ THEY STORY	f-10l13
^ THEY background	f13l-13
^ THIS	c-8f17k-11p-10
^ THIS PEER	f13
^ THIS REVIEW	j8
^ THIS WHO	f9i7
^ TIME	a-28b-12d15e-19f-24g-23h-19i-13j-21k-7l23m-13n-15o15p-42
^ TIME $	l10
^ TIME LEARN	g-9k14l-12
^ TIME LOOK	o7
^ TIME NEED	c14l-10m-9p-8
^ TIME THEY	l12
^ TIME WORDS	h-12l16o-9
^ TIME before	l12
^ TIME by	d16l-12
^ TIME frame	o9
^ TIME in	l11
^ TIME line	d15l-11o-8p-9
^ TIME of	l17p-8
^ TIME period	k-7l-12o16
^ TIME to	m9
^ TIME under	a-8o11
^ WE	a11b-14c-31d-11f-12h-18l-18m8n-24o14p-32
^ WE ANALYSE	a11
^ WE ASK	k-7m11
^ WE AUX	j12k-7
^ WE BODY	k12m-8
^ WE END	e13
^ WE FIND	g7
^ WE INFO	k8
^ WE LEARN	g13
^ WE METHOD	k10
^ WE PLAN	m10
^ WE RECOMMEND	k-10m15
^ WE SCOPE	a-20k-8o15
^ WE SOURCE	k13n-12
^ WE WELL	i9
^ WE answer	a14k-10m-8
^ WE assessment	a14k-9p-9
^ WE brief	j-7k-8o12
^ WE task	k-8o12
^ WE view	a10
^ WE would	j9
^ WELL	a-16b-14d-14e-17f-18g-37h-12i45j-21k-25l-22m-28n-17o-14p-12
^ WELL $	c-10i16p-10
^ WELL ACT	c12i-9m-10
^ WELL DONE	a-8i13p-8
^ WELL MSG	i9
^ WELL THIS	p8
^ WELL WE	i9
^ WELL WHERE	i7
^ WELL and	a11g-8p-7
^ WELL aspect	i8
^ WELL feature	i8
^ WELL help	i8p-7
^ WELL identified	i7
^ WELL intention	i-14p14
^ WELL multi-agency	i8
^ WELL news	i8
^ WELL of	a-7i10
^ WELL practice	a-17g-14i23k-8m-7p-12
^ WHAT	c-25d-21f-11g16i9j-9k-14n-22p-43
^ WHAT 's	a-9c16g-10i-7l-10m-8
^ WHAT AGENCY	a-20g-16l14
^ WHAT ANALYSE	a13l-9
^ WHAT AUTHOR	a11g-7k-10
^ WHAT AUX	a-16c-10e22f-13h-8k-20m-8p-13
^ WHAT BODY	b-8c-8e10g-22i-16j-17l-18o9
^ WHAT DONE	c-8f-7i21k-20l-21m-18o-13p-10
^ WHAT FIND	g8
^ WHAT FIRST	l-10m15
^ WHAT HAPPEN	a-33e-12f-8g11i-11j-20l22m-20o-11
^ WHAT INFO	a14g-8k-7
^ WHAT ISSUE	g10
^ WHAT LIVE	l9
^ WHAT MEAN	g12
^ WHAT MOVE	a-8i8
^ WHAT MUST	a-16e-12g-14j-7k-8l-9m20
^ WHAT NAME	f11l-12
^ WHAT NEED	g-14m20
^ WHAT REVIEW	c-9e-9g8i-10l-10m8
^ WHAT SCOPE	o9
^ WHAT SERVICE	l8
^ WHAT SINCE	e-10m12
^ WHAT THEY	a-11f22g-11k-7l-16m-8
^ WHAT THIS	a12b-9c-15e-13f-11g9i-12l-15m-18o8
^ WHAT TIME	l9
^ WHAT WE	b-8c-17f-7j-8k7n-13p-7
^ WHAT WILL	g-8m22
^ WHAT WORDS	h14
^ WHAT WORKER	a-17i8k-7l9
^ WHAT YOU	j8m7
^ WHAT brought	g-10j16m-10
^ WHAT chronology	a11g-7
^ WHAT come	m9
^ WHAT could	a-14g12i-7k11m-15
^ WHAT didn't	g15i-14
^ WHAT drove	a9
^ WHAT each	a-17g-7l13
^ WHAT every	g11
^ WHAT got	a12
^ WHAT guided	k12
^ WHAT helped	a-16f-15g-17i27j-10k-11l-19m-13
^ WHAT influenced	a12i-8
^ WHAT inspection	b12g-10
^ WHAT inspector	g7
^ WHAT judgement	a-11b13g-10
^ WHAT law	j10
^ WHAT lay	a14g-8l-7
^ WHAT led	j11
^ WHAT might	a9
^ WHAT other	m7
^ WHAT period	o8
^ WHAT set	j9
^ WHAT shaped	a11
^ WHAT stood	a9
^ WHAT stopped	a11
^ WHAT to	a-8g11
^ WHAT took	l12
^ WHAT would	g12m-11
^ WHEN	a-10f-9g-9l23p-16
^ WHEN CHILD	l11p-7
^ WHEN KIN	l8
^ WHEN PLACE	l7
^ WHEN THEY	l7
^ WHEN THIS	l9
^ WHERE	a-26b-10c-21d-12e11g8h-12k-9l-26n9p-27
^ WHERE AUX	e9
^ WHERE FAMILY	f8
^ WHERE FIRST	m9
^ WHERE INFO	k8
^ WHERE REVIEW	o10
^ WHERE THEY	f11
^ WHERE THIS	a-8c-10e8j9k-8l-8m-11n-9
^ WHERE WE	j7n-10o-8
^ WHERE WORKER	i7
^ WHERE gaps	g11
^ WHERE help	g8
^ WHERE practice	i8
^ WHERE to	g-9i-7n18p-9
^ WHO	a-19b-9c11d-12e-15f28g-27h-10i-8j-22k16l-22m-23n-15o-17p-20
^ WHO 's	c-8f14k-10p-8
^ WHO ASK	j7
^ WHO AUX	f15p-17
^ WHO DONE	i9j-7k9
^ WHO LIVE	f12l-9p-8
^ WHO MUST	c12k-7
^ WHO NAME	f8
^ WHO THEY	f9
^ WHO THIS	c8f10j-13k-10
^ WHO WE	c-7k17
^ WHO WILL	c12
^ WHO WRITE	k9
^ WHO adult	f10p-8
^ WHO can	c8
^ WHO cared	f8
^ WHO decided	j8
^ WHO held	p9
^ WHO helped	k8
^ WHO lead	f-8k-10p12
^ WHO sat	k8
^ WHO to	c10p-7
^ WHO took	k9
^ WHY	a24c-17d-8e-14f-12g-19i-11j21k-12l-21m-18n-10o-14p-24
^ WHY AUX	j11
^ WHY PLAN	a9
^ WHY STORY	a-7j10
^ WHY THIS	a15c-8l-10
^ WHY WRITE	j10
^ WHY case	j8
^ WHY no	a9
^ WHY nobody	a10
^ WORDS	a-13b-18c-31d-12e-23f-18g-18h36i-13k-29l-28m-19n-17
^ WORDS $	c-9e-8h20j-19l-9o-9p-14
^ WORDS INVOLVE	h-9k-7p13
^ WORDS MEAN	h11p-9
^ WORDS THIS	p9
^ WORDS WE	h11
^ WORDS about	j8
^ WORDS and	a-9h15
^ WORDS before	j9
^ WORDS buster	h11p-8
^ WORDS from	j10
^ WORDS like	p10
^ WORDS of	j-10o14p-8
^ WORDS used	h17j-8k-8p-11
^ WORKER	b10c-31d-15e-15f12g-21j-26k11l-11m-20n-16o-14
^ WORKER $	k-9p12
^ WORKER 's	k7
^ WORKER INVOLVE	l9p-12
^ WORKER NAME	f9
^ WORKER PEER	f8
^ WORKER STORY	k10
^ WORKER WHO	f-12i9
^ WORKER and	h7
^ WORKER at	f9p-8
^ WORKER behind	j-8k12
^ WORKER challenge	p10
^ WORKER conversation	k12p-12
^ WORKER curiosity	p9
^ WORKER disagreement	p9
^ WORKER in	f17k-10l-9
^ WORKER judgement	a9
^ WORKER network	p9
^ WORKER practice	a13k-10
^ WORKER present	f-7k12p-9
^ WORKER survey	b16k-12p-15
^ WORKER turnover	p10
^ WRITE	a-7c-11f-8g-9k-8l-9m-12n13o-9p15
^ WRITE $	j-11p13
^ WRITE SOURCE	n8
^ WRITE WE	n11
^ WRITE agreement	p12
^ YEAR	l14p-14
^ YEAR $	l14p-14
^ YOU	a-9b13j-8l-7n-8p-12
^ YOU feedback	c7
^ YOU response	b14c-13
^ YOU turn	c9
^ abbreviated	d10
^ abbreviated chronology	d10
^ about	a-15b-10d-8e-10f22g-24i-9j14l-23m-14n-16o-8p-27
^ about CHILD	f11p-8
^ about KIN	f11
^ about NAME	f12j-10
^ about THEY	f13j-8
^ about THIS	c-20f-8g-14j15k8
^ about inspection	k12
^ about inspectorate	c13f-9j-9k-7
^ about notification	j9
^ about practice	j11k-10
^ accessibility	c18f-7j-12k-11l-9p-14
^ accessibility $	c13k-7p-11
^ accessibility statement	c11j-7
^ acknowledgement	c-8j15k-9l-7p-12
^ acknowledgement $	c-8j15k-9l-7p-12
^ across	p13
^ across NUMW	p9
^ across border	p8
^ acute	p9
^ acute SERVICE	p9
^ addenda	b17c-10f-8j-9k-10l-9p-14
^ addenda $	b17c-10f-8j-9k-10l-9p-14
^ addendum	e8
^ addendum on	e8
^ additional	a-7b16j-8k-13l-11n-10p-12
^ additional INFO	b17j-7k-11l-9n-9p-11
^ addressing	a14o-14
^ addressing SCOPE	a8
^ addressing WORDS	a10o-10
^ administrative	c-7f-10j13
^ administrative detail	c-7f-10j13
^ adolescence	c-8j-7k-9l15p-12
^ adolescence $	c-8j-7k-9l15p-12
^ adoption	a-9c-13e-8f-10g-11j-11k-14l11m-9n-10p9
^ adoption $	c-9f-7g-8j-8k-9l13
^ adoption performance	p10
^ adoption support	l-8p11
^ adult	a-10c-11e-7f22g-10j-13k-14l-22m-13n-8
^ adult $	f17k-7p-17
^ adult AGENCY	l-8p12
^ adult WHO	f-8p10
^ adult in	f15l-13
^ adultification	p12
^ adultification $	p12
^ adverse	l-9p8
^ adverse childhood	p10
^ after	l22p-22
^ after BIRTH	l9p-7
^ after MOVE	l15p-16
^ aftermath	c-7k-8l14p-11
^ aftermath $	c-7k-8l14p-11
^ age	l9
^ age NUM	l9
^ ages	l9
^ ages NUMW	l9
^ agreed	a-13e-7g-7j-10m12p-17
^ agreed CHANGE	m8
^ agreed PLAN	c-9m11
^ agreed STORY	l10
^ agreed by	c12j-7m-13
^ agreed key	a-9o9
^ aim	c-8j11
^ aim of	c-8j11
^ alcohol	l-9p15
^ alcohol $	p11
^ alcohol in	p8
^ alert	p8
^ alert and	p8
^ allegation	p8
^ allegation against	p8
^ and	m10
^ and SINCE	e-11m11
^ anger	p10
^ anger and	p10
^ annexe	b17c-10f-8j-9k-10l-9p-14
^ annexe $	b17c-10f-8j-9k-10l-9p-14
^ anonymisation	c-7k14p-11
^ anonymisation $	c-7k14p-11
^ anonymity	k14p-10
^ anonymity $	k14p-10
^ answer	a12o-11
^ answer to	a12o-11
^ anti-racist	f9
^ anti-racist practice	f9
^ apologie	c-7k14p-12
^ apologie $	c-7k14p-12
^ application	p8
^ application of	p8
^ appointment	p8
^ appointment as	p8
^ appreciating	i9
^ appreciating WHAT	i9
^ approval	c14j-7k-8l-7p-12
^ approval $	c14j-7k-8l-7p-12
^ approved	c11p-7
^ approved by	c11p-7
^ arfer	a-9c-12f-9g-8i22j-9k-12l-12m-9n-8p-17
^ arfer da	i15p-10
^ arfer effeithiol	i14p-10
^ argymhellion	a-8c-10f-9g-7j-10k-12l-11m21p-15
^ argymhellion $	c-8j-7k-8l-7m15p-12
^ argymhellion i'r	m12
^ arrangement	j-8k10
^ arrangement for	j-8k10
^ arrest	c-8j-7k-9l15p-12
^ arrest $	c-8j-7k-9l15p-12
^ assessment	a11c-7k-11l-12p11
^ assessment $	p11
^ assessment of	a14k-8p-9
^ assessment tool	p8
^ assurance	c12k-9p-9
^ assurance arrangement	c12k-9p-9
^ at	b14c-13f-7j7k-10p-9
^ at back	b14c-10j-11
^ at glance	j13p-8
^ attachment	a-8b21c-12e-8f-11g-8j-11k-13l-11m-9n-7p-16
^ attachment $	a-8b21c-12e-8f-11g-8j-11k-13l-11m-9n-7p-16
^ attendance	k19l-8p-14
^ attendance $	k14p-12
^ attendance at	k8
^ austerity	p12
^ austerity $	p12
^ authorship	k9
^ authorship and	k9
^ autism	p12
^ autism $	p12
^ away	l9p-8
^ away from	l9p-8
^ back	f-14l19p-15
^ back PEER	f-10l11
^ back PLACE	l10p-9
^ back to	l8
^ background	a-19c-19d-12e-14g-16h-9i-12j24k-26l12m-16n-8o-17p-27
^ background $	b-8f-22j21l-21p-8
^ background INFO	l10n-7p-8
^ background SOURCE	b11j-8l-8p-7
^ background STORY	l9
^ background WHAT	j8
^ background and	j13l-10
^ background of	f16j-9p-7
^ background prior	l10
^ background to	j8l12
^ bail	p10
^ bail condition	p10
^ bank	p10
^ bank holiday	p10
^ barrier	a23c-9i-11j-8k-10l-9p-16
^ barrier $	a15k-7p-14
^ barrier and	a9
^ barrier to	a10i-10
^ bed	p9
^ bed sharing	p9
^ before	a-9c-10e-7f-11g-8j10k-15l23m-9n-8o-13p-22
^ before NAME	l12
^ before PLACE	l8p-9
^ before WE	j11l-9
^ before YOU	j10
^ before period	j-7l13o-10
^ behaviour	p11
^ behaviour as	p7
^ behind	a13g-8k-12
^ behind closed	a8
^ behind curtain	p10
^ behind decision	a12k-10p-9
^ believing	p9
^ believing KIN	p9
^ belonging	c-8f15j-7k-9l-7p-12
^ belonging $	c-8f15j-7k-9l-7p-12
^ benefit	p9
^ benefit of	p9
^ bereavement	p12
^ bereavement $	p12
^ between	a-11l13o-9p7
^ between AGENCY	p7
^ between MONTH	l8
^ between NUMW	l13p-13
^ between SCOPE	p10
^ between childhood	p7
^ bias	k-8p12
^ bias $	k-8p12
^ big	g9
^ big MSG	g9
^ book	c12l-7p-10
^ book place	c12l-7p-10
^ booking	k-7l15p-13
^ booking appointment	k-7l13p-11
^ border	p11
^ border $	p11
^ brief	a-10b-8c-14d-7e-9f-12g-9k-17l-15m-10n-8o22p-18
^ brief $	c-9f-9j-19k-8l-16o20p-14
^ brief START	j7
^ brief given	o10
^ brief outline	j8
^ bright	c-8i16k-8l-7p-11
^ bright spot	c-8i16k-8l-7p-11
^ bringing	a-7e13k-8
^ bringing THIS	a-7e13k-8
^ bruise	p12
^ bruise MEAN	p9
^ bruising	p15
^ bruising in	p10
^ bruising policy	p9
^ build-up	c-9j-7k-9l17p-12
^ build-up $	c-7k-8l15p-12
^ burden	p8
^ burden on	p8
^ burn	p9
^ burn and	p9
^ by	c-8k-9m18p-9
^ by BODY	m14
^ by all	m9
^ calendar	c-12d20f-9j-10k-11l-11m-8p-15
^ calendar $	c-9d17f-8j-9k-11l-9m-7p-14
^ calendar of	d8
^ camau	m14p-10
^ camau nesaf	m14p-10
^ canfyddiadau	c-9f-8g17j-9k-10l-9p-13
^ canfyddiadau $	c-9f-8g17j-9k-10l-9p-13
^ cannabis	p12
^ cannabis $	p12
^ capacity	g10m-12p7
^ capacity to	g11m-11
^ carrying	p10
^ carrying knife	p10
^ case	a-21b-13c-20e-21f-19g-22h-16i-12l20m-16p-14
^ case $	j16k-14l-16p-12
^ case MOVE	l-14p13
^ case REVIEW	j-8k10
^ case SCOPE	j8
^ case STORY	l11
^ case and	n10
^ case background	j-11l12
^ case by	d9
^ case chronology	d10l-7
^ case closure	l11
^ case group	k12l-8p-7
^ case in	j8k-8l9p-9
^ case management	k7
^ case outline	l11p-9
^ case overview	j-10l12
^ case specific	h-10j-7l-11o14
^ case summary	j-12l12
^ casgliad	c-9e17f-8j-9k-10l-9p-14
^ casgliad $	c-9e17f-8j-9k-10l-9p-14
^ casgliadau	c-9e17f-8j-9k-10l-9p-14
^ casgliadau $	c-9e17f-8j-9k-10l-9p-14
^ cast	f12
^ cast of	f12
^ chairing	p8
^ chairing of	p8
^ challenge	a-11c-11f-8g-9j-10k-11l-14m25o-7p-11
^ challenge $	m15p-14
^ challenge NUM	m12p-11
^ challenge and	p9
^ challenge for	m9
^ chance	g10p-7
^ chance BAD	g10p-7
^ checking	c11
^ checking THIS	c11
^ childhood	l15p-13
^ childhood $	l15p-13
^ choking	p12
^ choking $	p12
^ chronic	p9
^ chronic neglect	p9
^ chronology	a-10c-9d25e-7f-10g-7j-11k-15l-17m-7o-7p-13
^ chronology $	d12p-9
^ chronology YEAR	d10l-7
^ chronology of	d19k-11l-11
^ circulation	c15k-8l-7p-12
^ circulation $	c15k-8l-7p-12
^ cliff	p10
^ cliff edge	p10
^ closed	p8
^ closed door	p8
^ closer	a12p-7
^ closer LOOK	a12p-7
^ code	h12k-8
^ code name	h12k-8
^ coercive	c-7p10
^ coercive control	c-7p10
^ combined	d14l-7p-8
^ combined AGENCY	d9
^ combined chronology	d9
^ commendation	c-11f-9i18j-10k-11l-10m-8p-15
^ commendation $	c-11f-9i18j-10k-11l-10m-8p-15
^ commission	c-8j15k-8l-7p-12
^ commission $	c-8j15k-8l-7p-12
^ communication	l-8m-8p18
^ communication $	p10
^ communication NEED	p9
^ communication between	p8
^ community	p12
^ community $	p12
^ complaint	c15f-11j-8k-11l-9
^ complaint $	c15k-7p-14
^ complaint by	f-7p11
^ completed	c11p-7
^ completed by	c11p-7
^ computer	p11
^ computer system	p11
^ concealed	l-10p11
^ concealed BIRTH	l-10p11
^ concise	j7
^ concise REVIEW	j7
^ condition	a9
^ condition in	a9
^ condolence	j13k-7p-10
^ condolence $	j13k-7p-10
^ conduct	j-10k17o-7
^ conduct of	j-8k14
^ confidentiality	a-7c-9f-7j-11k20l-10m-7
^ confidentiality $	k14p-12
^ confidentiality and	k8
^ confidentiality between	p7
^ confidentiality of	k8
^ consent	p11
^ consent $	p11
^ consideration	c-7f-12g-8j-9k-10l-8m23p-12
^ consideration $	f-10m14p-9
^ consideration for	m16
^ constraint	c-7k14p-11
^ constraint $	c-7k14p-11
^ content	j14p-10
^ content warning	j14p-10
^ context	c-7f-11j17k-17p-10
^ context $	a-10f-8j15k-14p-7
^ context of	a8
^ contextual	p9
^ contextual safeguarding	p9
^ contingency	p9
^ contingency PLAN	p9
^ continuity	p7
^ continuity of	p7
^ contributor	c-7j-9k17l-7p-11
^ contributor $	k14p-10
^ contributor to	k8
^ contributory	a9
^ contributory ISSUE	a9
^ controlling	p9
^ controlling behaviour	p9
^ conversation	k11p-10
^ conversation PEER	k11p-10
^ cookie	c14j-7k-8l-7p-12
^ cookie $	c14j-7k-8l-7p-12
^ copie	b13
^ copie and	b13
^ copyright	c19f-8j-9k-11l-9m-7p-15
^ copyright $	c13k-7p-10
^ copyright notice	c11p-8
^ core	c-10m-13o14
^ core ACT	c-8m-12o14p-11
^ core group	p8
^ coroner	a-12c-12e-7f-10j13k7l-13m-9p-17
^ coroner $	c-7g-10j15k-13p-11
^ coroner 's	a-10g9j-10k13l-8p-11
^ correspondence	b17c-10f-8j-9k-10l-9p-14
^ correspondence $	b17c-10f-8j-9k-10l-9p-14
^ cost	c14j-10k-11
^ cost of	c14j-10k-11
^ could	a21e-13g-8k-8p-7
^ could HARM	a9
^ could THIS	a13e-8
^ could anyone	a8
^ course	c14f-9j-9k-10p-14
^ course $	c15k-8l-11p-11
^ course of	l12
^ court	j-9k13l-10
^ court case	j-7k14l-8p-13
^ court order	p10
^ covid-19	p12
^ covid-19 $	p12
^ criminal	c-9k14l-10
^ criminal exploitation	p11
^ criminal investigation	k11p-8
^ criminal proceeding	k10p-9
^ criteria	a-9j10k9l-8p-8
^ criteria INVOLVE	a-8j9l-7
^ critical	a20c-14e-8f-8j-8k-13m-9o-10p-18
^ critical ANALYSE	a12
^ critical LEARN	g8
^ critical LOOK	a9
^ critical STORY	l8
^ critical TIME	l9
^ critical moment	a11
^ cross-border	k-7p10
^ cross-border DONE	k-7p10
^ cross-cutting	a9
^ cross-cutting ISSUE	a9
^ crying	p8
^ crying CHILD	p8
^ crynodeb	a-7c-9j13k-9l8p-14
^ crynodeb gweithredol	j14l-9p-10
^ crynodeb o'r	l12
^ cumulative	l-7p9
^ cumulative HARM	l-7p9
^ curiosity	p11
^ curiosity $	p11
^ cyfeiriadau	c-10f-8j-9k-10l-9n17p-13
^ cyfeiriadau $	c-10f-8j-9k-10l-9n17p-13
^ cyflwyniad	c-8j15k-9l-7p-12
^ cyflwyniad $	c-8j15k-9l-7p-12
^ cylch	c-8k-8l-7o16p-11
^ cylch gorchwyl	c-8k-8l-7o16p-11
^ cynllun	m14p-10
^ cynllun gweithredu	m14p-10
^ dadansoddiad	a20c-11f-9g-7j-10k-12l-11m-10p-15
^ dadansoddiad $	a16c-9j-8k-9l-8p-13
^ dadansoddiad CODE	a11
^ daily	l7
^ daily LIVE	l7
^ damp	p9
^ damp and	p9
^ darllen	n14p-11
^ darllen pellach	n14p-11
^ date	a-16d19e-8f-8g-13k-15m-8o9p-15
^ date LOOK	j-8o10
^ date THIS	a-11d14
^ date and	d7
^ date at	d11j-7
^ date for	c11
^ date of	j10
^ debt	p9
^ debt and	p9
^ decision	a-22c-13e-10f-9g-13i-9j8k25l-11n-8o-11p-20
^ decision $	k10
^ decision DONE	a-8k10
^ decision PEER	k10
^ decision THIS	j8
^ decision WE	k9
^ decision and	k7
^ decision of	j-11k14m-8
^ decision to	j17k-16
^ decisive	a13p-9
^ decisive moment	a13p-9
^ declaration	a-8g8j-8k10l-8p-12
^ declaration by	c9
^ declaration of	g10k8p-9
^ dedicated	i10
^ dedicated DONE	i10
^ dedication	c-8j15k-9l-7p-12
^ dedication $	c-8j15k-9l-7p-12
^ deeper	a10
^ deeper LOOK	a10
^ deference	p8
^ deference to	p8
^ defined	h10
^ defined WORDS	h10
^ delay	a-11c-8f-8j-9k17l-10
^ delay $	k14p-14
^ delay and	k9
^ delay in	p10
^ demographic	f12
^ demographic detail	f12
^ dental	p9
^ dental neglect	p9
^ description	b12p-11
^ description of	b12p-11
^ detail	f12p-11
^ detail of	f12p-11
^ detailed	d10
^ detailed chronology	d10
^ determination	a8
^ determination of	a8
^ diabete	p11
^ diabete $	p11
^ diary	a-9c-11d24e-7f-10g-8j-12k-13l-16m-8p-17
^ diary $	c-9d16f-8j-8k-10p-13
^ diary of	d14l-11
^ difficult	l10p-8
^ difficult TIME	l10p-8
^ digging	a14p-10
^ digging deeper	a14p-10
^ direction	c-9f-7j-8k-10l-8m16p-13
^ direction $	c-9f-7j-8k-10l-8m16p-13
^ disabled	p10
^ disabled CHILD	p10
^ disclaimer	c14j-7k-8l-7p-12
^ disclaimer $	c14j-7k-8l-7p-12
^ disclosure	c-7k14p-11
^ disclosure $	c-7k14p-11
^ discovery	c-8j-7k-9l18p-13
^ discovery $	c-8k-8l15p-11
^ disguised	p10
^ disguised compliance	p10
^ disposal	c-9e17f-8j-9k-10l-9p-13
^ disposal $	c-9e17f-8j-9k-10l-9p-13
^ disruption	p9
^ disruption meeting	p9
^ dissemination	c-12f-8j-11k22l-9p-15
^ dissemination $	k12p-9
^ dissemination list	k12p-8
^ dissemination of	k8
^ distribution	c19f-8j-8k-12l-9m-7p-15
^ distribution $	c13p-10
^ distribution list	c12p-9
^ diweddglo	c-9e17f-8j-9k-10l-9p-13
^ diweddglo $	c-9e17f-8j-9k-10l-9p-13
^ dogs	p12
^ dogs $	p12
^ domestic	p10
^ domestic HARM	p10
^ door	p7
^ door THIS	p7
^ draft	l-8p10
^ draft NUM	l-7p11
^ drawing	a-10e20k-16l-7p-12
^ drawing PEER	e10k-7
^ drawing THIS	e8
^ drawing thing	e8
^ drawing to	e9
^ drift	k-8p16
^ drift $	p12
^ drift and	p8
^ drug	p10
^ drug and	p8
^ dysgu	a-7c-10f-8g19j-9k-11l-10m-8p-14
^ dysgu $	c-7g15j-7k-8p-11
^ dysgu o'r	g11
^ effectiveness	a12g10l-11p-14
^ effectiveness of	a12g10l-11p-14
^ elective	l-9p10
^ elective PLACE	l-9p10
^ email	p8
^ email THIS	p8
^ emergency	l-8p15
^ emergency AGENCY	p10
^ emergency duty	p9
^ emerging	g13
^ emerging ISSUE	a9
^ emerging practice	a-12g12
^ empty	p8
^ empty AUTHOR	p8
^ enabler	a8
^ enabler and	a10
^ enclosure	b17c-10f-8j-9k-10l-9p-13
^ enclosure $	b17c-10f-8j-9k-10l-9p-13
^ endnote	e12k-10
^ endnote by	e12k-10
^ enquirie	c7f-7j-8k-12l-7
^ enquirie $	c7f-7j-8k-12l-7
^ epilepsy	p12
^ epilepsy $	p12
^ escalation	p12
^ escalation $	p12
^ establishing	j16k-14
^ establishing REVIEW	j10k-9
^ establishing domestic	j11k-8
^ establishment	j8
^ establishment of	j8
^ ethic	c-7k14p-11
^ ethic $	c-7k14p-11
^ example	a-7i18p-10
^ example of	i11
^ example to	i12
^ exclusion	l9p-8
^ exclusion from	l9p-8
^ executive	j14l-8
^ executive summary	j14l-8
^ experience	g11
^ experience and	g8
^ expert	a-7k11m-13p8
^ expert RECOMMEND	k13m-12p-7
^ expert opinion	p11
^ extended	f10p-8
^ extended FAMILY	f10p-8
^ extra	b12k-8p-8
^ extra INFO	b12k-8p-8
^ fabricated	p9
^ fabricated illness	p9
^ facilitator	c11
^ facilitator 's	c11
^ factual	a-7c-11d-8e-8f-11g-8j-14k-10l24m-7p-14
^ factual FIND	l7
^ factual background	l10
^ factual matrix	l11p-8
^ factual summary	l11
^ faith-based	p8
^ faith-based HARM	p8
^ fall	p9
^ fall from	p9
^ falling	p7
^ falling between	p7
^ faltering	p9
^ faltering growth	p9
^ fatal	k11
^ fatal HARM	k11
^ fear	l-11p17
^ fear $	p11
^ fear of	p12
^ feedback	c14k-8p-11
^ feedback $	c14k-8p-11
^ female	p9
^ female genital	p9
^ file	p8
^ file in	p8
^ filing	c11
^ filing and	c11
^ firearm	p12
^ firearm $	p12
^ following	c12l-8
^ following up	c12l-8
^ food	p8
^ food heat	p8
^ for	a-21b-10c11d-9e-13f-22g-21h-8i-13k-25l-27m38n-12o-12p-35
^ for ANALYSE	a-11c11
^ for BODY	m9
^ for CHILD	l-11m15p-10
^ for NAME	f-12j13l-9
^ for SERVICE	l-8m17p-14
^ for all	m7
^ for chief	m11p-7
^ for community	m9
^ for national	m10
^ for office	c9
^ for welsh	m8
^ form	c10j9p-11
^ form completed	j10
^ form control	c11p-9
^ fracture	p7
^ fracture in	p7
^ fresh	l-7p10
^ fresh MOVE	l-7p10
^ friday	p10
^ friday afternoon	p10
^ friend	p7
^ friend FAMILY	p7
^ from	a-9c-8f-8g-10j-10k-9l16o11p-8
^ from BIRTH	l11
^ from CONTACT	l8
^ from WHEN	l-8o12
^ from YEAR	l8
^ front	p8
^ front door	p8
^ further	a-11b-10c8f-9g-8j-13k-16l-15m-9n22p-24
^ further INFO	k-8n13p-9
^ further SOURCE	n9
^ further copie	c12n-7p-9
^ further support	n12p-10
^ gang	p8
^ gang and	p8
^ gaps	a-13c-12e-7f-10g23j-11k-13l-14m-10n-8
^ gaps $	c-7g15k-8p-14
^ gaps and	g8
^ gaps identified	g12p-9
^ gaps in	p7
^ gathering	k13p-11
^ gathering piece	k13p-11
^ geirfa	c-10f-9h18j-10k-11l-10m-7p-14
^ geirfa $	c-10f-9h18j-10k-11l-10m-7p-14
^ general	a-9j8p9
^ general START	j9
^ general practice	a-8p11
^ genogram	c-9f17j-8k-10l-8p-13
^ genogram $	c-8f15j-7k-8l-7p-12
^ get	c11
^ get in	c11
^ getting	f11i12l-7p-10
^ getting THIS	i13
^ getting to	f12p-7
^ governance	j-10k16l-8m-7p-13
^ governance $	c-9k14p-11
^ governance and	c7
^ governance of	k9
^ graded	g12
^ graded judgement	g12
^ ground	j12k-8
^ ground for	j8
^ ground upon	j8
^ groupthink	p12
^ groupthink $	p12
^ growing	c-9l13p-7
^ growing up	c-9l13p-7
^ guidance	a-9c-10f-8g-8h-7j-9k-14l-11m-8n22
^ guidance and	n12p-8
^ guidance cited	n8
^ guidance on	p10
^ guidance referred	n7
^ guidance used	n11p-7
^ guide	h9
^ guide to	h9
^ gwella	m12
^ gwella systemau	m12
^ half	p10
^ half picture	p10
^ handover	l-8p15
^ handover $	p11
^ handover at	p8
^ hane	l11p-7
^ hane yr	l11p-7
^ hard	h10
^ hard WORDS	h11p-8
^ hard to	p10
^ harmful	p8
^ harmful sexual	p8
^ head	l-8p12
^ head HARM	l-7p8
^ headline	g12
^ headline FIND	g9
^ help	a-9g-8j-9l-10n15
^ help THIS	p10
^ help and	n10p-8
^ help by	p8
^ help for	n11p-8
^ helpful	k-9l-8n17p-13
^ helpful AGENCY	k-7l-7n14p-11
^ hidden	f-9l-10p18
^ hidden CHILD	f-7p9
^ hidden men	p8
^ hierarchy	p8
^ hierarchy between	p8
^ hindsight	a16c-10f-8j-9l-9m-7p-15
^ hindsight $	a17c-8f-7j-7k-16l-8p-12
^ hindsight and	k10
^ historical	a-11g-11j-10k-10l20p-14
^ historical INFO	k-8l13p-8
^ historical ISSUE	a-9g-10l13p-8
^ holding	c10l-11p8
^ holding ring	p9
^ holding to	c11l-9
^ home	p8
^ home and	p8
^ homelessness	c-8j-7k-9l15p-12
^ homelessness $	c-8j-7k-9l15p-12
^ honour	p8
^ honour and	p8
^ hotel	p12
^ hotel $	p12
^ hunger	p12
^ hunger $	p12
^ hypothese	o11
^ hypothese to	o11
^ if	c-12g-7j-12n20p-8
^ if THIS	j-9n11
^ if YOU	n14p-8
^ illness	p9
^ illness as	p9
^ immediate	a-10c-13e-14j-9k-14l26m-9p-18
^ immediate ACT	e-10l14
^ immediate LEARN	g11
^ immediate aftermath	l9
^ immediate safeguarding	l17m-12p-9
^ immigration	p9
^ immigration status	p9
^ impact	c11g9m-12p-8
^ impact ACT	c11m-9
^ impact of	g7
^ implementation	c-12f-8j-8k-10l-9m19p-16
^ implementation $	c-8f-7j-8k-9l-8m15p-12
^ implementation PLAN	m9
^ implication	g9
^ implication for	g9
^ important	c-8d12p-8
^ important date	c-8d12p-8
^ in	b-10c16d-11e16f-31g-26h-19j14k-21l7m-19n-14p-37
^ in BAD	g-9j13l-11
^ in CHILD	f-9l12p-9
^ in END	e11
^ in ISSUE	j8
^ in PLACE	l16p-16
^ in THEY	l12
^ in THIS	a-12c22f-8j-18k-7
^ in WELL	i8
^ in WHAT	a9
^ in and	l7
^ in detail	a9
^ in few	h-7j10
^ in memory	f-8j14
^ in more	a10
^ in summary	e14j-10l-13
^ incident-led	a-8p11
^ incident-led practice	a-8p11
^ independence	c-7k13l-8
^ independence $	k12p-11
^ independence too	p10
^ independent	k9
^ independent AUTHOR	k13p-7
^ independent REVIEW	k-8p10
^ index	l8
^ index STORY	l8
^ individual	j-11k9l-9m8p-9
^ individual AGENCY	g7l-7m9p-7
^ individual and	a7
^ individual management	j-7k9
^ induction	p12
^ induction $	p12
^ influence	a9
^ influence on	a9
^ initiation	j10k-8
^ initiation of	j10k-8
^ inquest	k14l-9p-10
^ inquest $	k14l-9p-10
^ inside	c13k-7p-11
^ inside $	c13k-7p-11
^ inspection	b-10c-14g11j-8l-10
^ inspection $	k-17p16
^ inspection AGENCY	c-7k14p-13
^ inspection judgement	g13k-8p-10
^ inspector	c-7k14p-11
^ inspector $	c-7k14p-11
^ integrated	d12p-8
^ integrated chronology	d12p-8
^ interested	k11p-7
^ interested person	k11p-7
^ interface	k8
^ interface PEER	k8
^ interpreter	p10
^ interpreter $	p10
^ introducing	f14j9k-13l-9p-12
^ introducing FAMILY	f8
^ introducing NAME	f10
^ introducing REVIEW	j11k-10
^ investigation	j-7l12
^ investigation and	j-7l12
^ invisible	p8
^ invisible KIN	p8
^ isolation	p9
^ isolation room	p9
^ job	o10
^ job WE	o10
^ joint	j9
^ joint statement	j9
^ judgement	a9c-8g17j-12k-11m-11p-15
^ judgement about	g18j-10k-8m-10p-11
^ judgement and	a11
^ jurisdiction	o8
^ jurisdiction and	o8
^ keeping	a-7c17f-11j-7l-10p-19
^ keeping CHILD	k12p-10
^ keeping track	c11p-8
^ keeping watch	c11p-8
^ key	b-20d8e-18f11h15i-17j-27k-32l-7m-15p-36
^ key INFO	a-8b-8n13
^ key ISSUE	a10g-8
^ key LEARN	g19l-8
^ key MSG	g11
^ key SCOPE	a10c-10
^ key STORY	c-10d9f-7
^ key WORDS	h7
^ key WORKER	f13p-8
^ key date	c-10d14
^ key decision	a11g-9
^ key individual	a-7c-7f14
^ key practice	a-10l13
^ key to	a-16c14d-11f-10g-14h20k-8l-13m-8n-9o-9p-12
^ kinship	l-8p9
^ kinship PLACE	l-8p9
^ kloe	a15b-8c-14e-9f-13g-10j-13k-14l-14m-11n-9o14p-21
^ kloe $	a10b-8c-13e-8f-11g-9j-12k-14l-12m-10n-8o14p-17
^ kloe NUM	a10p-8
^ knife	p10
^ knife crime	p10
^ kpe	a-10l17m-8p-12
^ kpe NUM	a-10l17m-8p-12
^ large	p9
^ large FAMILY	p9
^ lead	c-8k7
^ lead AUTHOR	k9
^ lead WORKER	p8
^ leadership	a-7c-8g13j-8k-10l-8p8
^ leadership $	p13
^ leadership and	g11
^ leadership management	g8
^ legal	a-10c-13e-7f-9g-9j14k16l-12m-18o-10
^ legal PLAN	p9
^ legal RECOMMEND	k12m-11
^ legal SCOPE	j11
^ legal and	k9
^ legal context	j10
^ legal framework	k12p-9
^ legislation	n15p-9
^ legislation and	n9
^ legislation cited	n11p-7
^ legislative	k12
^ legislative context	k12
^ let	c12g-7
^ let WE	c12g-7
^ letter	a-7b17f-12j12k-15l-9p-15
^ letter from	a-7b17f-12j12k-15l-9p-15
^ licence	p9
^ licence condition	p9
^ licensing	p12
^ licensing $	p12
^ life-story	k-9p13
^ life-story DONE	k-9p13
^ lifestyle	p9
^ lifestyle choice	p9
^ limit	g-7j-7o12
^ limit of	o12
^ limit to	k10
^ limitation	c-8j-11k19l-8p-13
^ limitation $	k13p-10
^ limitation of	k7
^ limitation on	k7
^ line	a11k-7p-9
^ line of	a11k-7p-9
^ list	c-8d10h8j-9l-9p-9
^ list of	c-8d10h8j-9l-9p-9
^ little	f11p-11
^ little CHILD	f11p-11
^ llinell	c-8d15k-7l-7p-11
^ llinell amser	c-8d15k-7l-7p-11
^ llyfryddiaeth	c-10f-8j-9k-10l-9n17p-13
^ llyfryddiaeth $	c-10f-8j-9k-10l-9n17p-13
^ local	a-13b-8c-12f-7j16l-14n-10o-7
^ local BODY	j-10p13
^ local INFO	j14k-11p-11
^ local ISSUE	a-7g-7j12p-8
^ local LEARN	g8
^ local METHOD	k8
^ local SINCE	e9
^ lockdown	c-8k-8l15p-12
^ lockdown $	c-8k-8l15p-12
^ locum	p12
^ locum $	p12
^ log	d13l-9
^ log of	d13l-9
^ loss	p12
^ loss $	p12
^ lost	a-8c-8g11k-9l-11p8
^ lost opportunitie	g13p-11
^ lost to	p8
^ love	p12
^ love AUX	p8
^ love and	p8
^ low-level	a-8g-9p13
^ low-level ISSUE	a-8g-9p13
^ main	a9c-14d12e-8f-8g11j-12k-13l-11m-9o-9p-16
^ main FIND	g7
^ main ISSUE	a14g-9
^ main LEARN	g8
^ main MSG	g8
^ main STORY	d7
^ main date	c-7d11
^ making	a14c-13e-11f-10g-12i-8j-9k-11l-15m22p-22
^ making THIS	a-8m14p-8
^ making sense	a18l-8m-10p-10
^ making sure	m8
^ making thing	m12
^ man	p12
^ man without	p9
^ management	j11k-8l-9
^ management oversight	p10
^ management summary	j12l-7p-8
^ map	b14l-9p-9
^ map of	b14l-9p-9
^ mappa	p12
^ mappa $	p12
^ marac	p12
^ marac $	p12
^ mash	p12
^ mash $	p12
^ matching	p12
^ matching $	p12
^ mattresse	p8
^ mattresse on	p8
^ measuring	c17i-11p-11
^ measuring WELL	c12i-10
^ measuring impact	c11p-7
^ media	c12p-10
^ media enquirie	c12p-10
^ medication	p12
^ medication $	p12
^ meet	f14l-10p-10
^ meet FAMILY	f10
^ meet NAME	f10
^ member	f8
^ member of	f8
^ membership	a-9b11c-8j-9k10m-9p-10
^ membership and	k10
^ membership of	a-7b11j-8m-8
^ men	f-8p9
^ men WHO	f-8p9
^ mental	p13
^ mental SERVICE	p8
^ mental capacity	p9
^ merged	c-7d16l-9p-11
^ merged chronology	d9
^ merged timeline	d12l-7p-7
^ methadone	p8
^ methadone in	p8
^ methodoleg	c-7k14p-12
^ methodoleg $	c-7k14p-12
^ milestone	c-10d17f-8j-9k-11l-9m-7p-14
^ milestone $	c-10d17f-8j-9k-11l-9m-7p-14
^ minute	p12
^ minute $	p12
^ mobile	p9
^ mobile FAMILY	p9
^ moment	a10
^ moment WHEN	a10
^ money	p9
^ money and	p9
^ monitoring	c21f-7j-8k-11l-10m-13p-14
^ monitoring $	c11p-9
^ monitoring arrangement	c9
^ monitoring of	c10m-9
^ more	a-13c-13g-9j-13k-13l-10n25p-17
^ more INFO	n11
^ more about	c-9j-8n12
^ more help	n9p-8
^ more to	n9
^ multi-agency	a9b-9c-18d14e-13f-12h-7i-13j-13n-11o-9
^ multi-agency ANALYSE	a8
^ multi-agency DONE	a15k-11m-8p-14
^ multi-agency INVOLVE	k-11l12
^ multi-agency WORKER	a-8k14p-11
^ multi-agency chronology	d9
^ multi-agency meeting	k-7p11
^ multi-agency safeguarding	p10
^ multi-agency timeline	d12l-9p-8
^ my	l8
^ my LIVE	l8
^ name	h12k8p-9
^ name and	h9
^ name of	h9
^ name used	h-9k12
^ national	a-7c-9f-8k11l-7n-10
^ national LEARN	g8
^ national RECOMMEND	m7
^ national guidance	k13n-8p-11
^ national picture	p11
^ nature	l9
^ nature of	l9
^ negeseuon	g15p-11
^ negeseuon allweddol	g15p-11
^ neglect	p11
^ neglect $	p11
^ neighbour	p12
^ neighbour $	p12
^ new	a-7c-12f-16g-7j-12k-15l25m-13p-12
^ new BODY	c-8j-8k-13l10m-11
^ new CHILD	f-9l13p-13
^ new MOVE	l10p-10
^ new PLACE	l13p-13
^ newly	p7
^ newly qualified	p7
^ no	m-13p20
^ no further	m-11p12
^ nobody	p8
^ nobody held	p8
^ non-engagement	p12
^ non-engagement $	p12
^ not	a-7k-10l-12p20
^ not AUX	p10
^ note	a-16b-11c-25d-12e-17f-17g-18h10i-10l-18m-15n21o-11p-25
^ note $	c-14j-11k-13n16p-8
^ note about	k9
^ note on	a-9c-8e-7f-10g-8h14k10l-9n-13p-14
^ note to	k-12n14p-9
^ notification	a-9c-13d-8e-7f-13g-8j25k-13l-12m-9n-7o-7p-18
^ notification $	j15k-8p-12
^ notification SCOPE	j7
^ notification and	j9
^ notification detail	j10
^ notifying	j14m-8p-12
^ notifying BODY	j14m-8p-12
^ nowhere	p8
^ nowhere to	p8
^ obesity	p12
^ obesity $	p12
^ offence	c-8k-8l15p-11
^ offence $	c-8k-8l15p-11
^ old	p10
^ old file	p10
^ older	p9
^ older friend	p9
^ one	p9
^ one STORY	p9
^ online	l-7p9
^ online HARM	l-7p9
^ open	p12
^ open and	p8
^ open door	p7
^ opinion	a21c-10j-9k-11l-7m-9p-16
^ opinion $	a15p-14
^ opinion of	a11
^ opportunitie	g14p-10
^ opportunitie lost	g14p-10
^ optimism	p11
^ optimism $	p11
^ order	m13p-11
^ order ASK	m13p-11
^ ordered	m10
^ ordered CHANGE	m10
^ organisational	a16c-9e-8f-8j-11k-13l-8m-15
^ organisational CHANGE	m-12p12
^ organisational ISSUE	a8
^ organisational context	a13j-7k-10p-9
^ origin	j10k-8
^ origin of	j10k-8
^ other	a-12c9g-10j10k12l-17m-10n-7p-19
^ other CHILD	f8
^ other INFO	j7
^ other format	c13k-9p-7
^ other inquirie	k8
^ other inspection	j12
^ other investigation	k10
^ out	a-10g-10j-9l10o-7p10
^ out of	a-10g-10j-9l10o-7p10
^ outcome	a-7f-9g11j-8k11l-7p-11
^ outcome and	k8
^ outcome for	f-7g12p-9
^ outcome of	k8
^ outline	l9
^ outline of	l9
^ over	c9
^ over to	c9
^ over-optimism	p12
^ over-optimism $	p12
^ overall	a-8b-12c-21d-11e28f-18g16h-9i-12j-20k-22l-20m-18n-14o-11p-28
^ overall $	e14g-11p-9
^ overall ANALYSE	a10
^ overall effectiveness	e-8g13p-7
^ overall judgement	g13
^ overall picture	e13p-10
^ overall summary	e11g-7
^ overall view	e12k-8
^ overarching	a8
^ overarching ISSUE	a8
^ oversight	c14m-12p-8
^ oversight of	c14m-12p-7
^ overview	a-10c-11d-11f-8j12k-15p-16
^ overview $	j15l-14m-7p-10
^ overview REVIEW	m7
^ overview of	d-9l16
^ owner	c10j-7
^ owner of	c10j-7
^ page	l-7p11
^ page NUM	l-7p11
^ pandemic	p12
^ pandemic $	p12
^ parallel	c-9j-10k21l-9p-14
^ parallel REVIEW	k8
^ parallel investigation	k9
^ parallel proceeding	k8
^ parallel processe	k10
^ parenting	p9
^ parenting assessment	p9
^ part	k8
^ part of	p8
^ part played	k9
^ participant	c-7k14p-11
^ participant $	c-7k14p-11
^ partie	c-11f19j-10k-11l-10m-8p-15
^ partie $	c-11f19j-10k-11l-10m-8p-15
^ passing	p14
^ passing THIS	p9
^ passing parcel	p9
^ path	l12p-9
^ path into	l12p-9
^ pathway	p11
^ pathway $	p11
^ pattern	g9
^ pattern in	g9
^ pen	a-8c-8f22k-8l-9p-16
^ pen picture	f14p-11
^ pen portrait	f15p-8
^ period	a-12c-12d-7e-9f-9g-12j-15k-16l8m-12n-8o25p-19
^ period NUM	l11p-7
^ period of	l-11o14
^ period one	l9
^ period selected	l-10o13p-7
^ period under	o9
^ perpetrator	c-8f15k-8p-11
^ perpetrator $	c-8f15k-8p-11
^ person	c-14f20j-11l-10p-12
^ person INVOLVE	f9
^ person concerned	f13k-8p-8
^ person referred	f9
^ personal	f10k-9l-7p-9
^ personal detail	f12j-9
^ personal statement	f-7j11
^ pets	p9
^ pets and	p9
^ phase	l18p-16
^ phase NUM	l10p-8
^ phase NUMW	l7
^ phase one	l10
^ phone	p11
^ picture	f8p-7
^ picture of	f8p-7
^ piece	p9
^ piece by	p9
^ piecing	e-13k13
^ piecing THIS	e-13k13
^ plain	a-7c-8h20j-8k-10l-9p-14
^ plain english	c-8h19j-7k-9l-8p-13
^ poisoning	p12
^ poisoning $	p12
^ policie	k-9p10
^ policie and	k-9p10
^ policy	k12p-7
^ policy context	k12p-7
^ portrait	f8
^ portrait of	f8
^ position	p10
^ position of	p11
^ postnatal	p10
^ postnatal depression	p10
^ poverty	p12
^ poverty $	p12
^ practice	b-8c-17d-9e-14f-13g17h-7i18j-19k-24m-23n-11o-13p-29
^ practice ANALYSE	a10
^ practice ISSUE	a-9g16
^ practice MSG	a-10g12
^ practice STORY	l13
^ practice THIS	i8
^ practice WELL	i11
^ practice in	a10
^ practice reviewed	a13g-7p-7
^ practice under	a10
^ practice worth	i11p-8
^ pre-birth	a-9c-10k-7l13m-8
^ pre-birth PLAN	p8
^ pre-birth assessment	l9
^ pre-birth period	l9
^ predictability	a20c-10f-8j-9k-11l-10m-8p-15
^ predictability $	a16c-9f-7j-8k-9l-8p-13
^ predictability and	a9
^ predictable	a8
^ predictable and	a8
^ preliminary	a-11c-9f-8g-10j20k-9l-9p-14
^ preliminary $	c-7j14k-8p-11
^ preliminary ISSUE	a-10g-7j12
^ premature	l-10p11
^ premature BIRTH	l-10p11
^ prescribing	p8
^ prescribing and	p8
^ presenting	l8
^ presenting STORY	l8
^ press	c12p-9
^ press office	c12p-9
^ pressure	a8
^ pressure on	a8
^ preventability	a16c-9f-7j-8k-9l-8p-12
^ preventability $	a16c-9f-7j-8k-9l-8p-12
^ printing	c10
^ printing THIS	c10
^ prior	k-8l9
^ prior INVOLVE	k-8l9
^ prioritie	c-9f-8j-9k-10l-9m21p-14
^ prioritie $	c-8j-7k-9l-7m15p-12
^ prioritie for	m10
^ priority	g7j-8o8
^ priority FIND	g11m-8
^ priority ISSUE	o9
^ private	k-14l-8p18
^ private $	k-8p11
^ private law	p10
^ profile	f9
^ profile of	f9
^ project	c-12m-14o16p-13
^ project PLAN	c-12m-14o16p-13
^ public	p9
^ public law	p9
^ publication	b-8c-12f-7j-12k19l-9p-14
^ publication $	j-10k14p-9
^ publication arrangement	c-8k12p-8
^ pulling	e14k-11
^ pulling THIS	e9
^ pulling thread	e9
^ purpose	c-9j18k-9
^ purpose WE	j8
^ purpose of	c-8j15k-8
^ putting	a-13c-9g-13i-20m22p-13
^ putting LEARN	g-9m11
^ putting REVIEW	k9
^ putting THIS	e10i-12k-10m11
^ putting thing	i-12m12
^ pwyntiau	g13p-9
^ pwyntiau dysgu	g13p-9
^ qualification	k8
^ qualification of	k8
^ quality	c-11f-8g12i-8j-9k13l-16m-9
^ quality assurance	k12p-9
^ quality of	g13l-13m-7
^ quiet	f-8p11
^ quiet CHILD	f-8p11
^ racism	p12
^ racism $	p12
^ rapid	k10
^ rapid REVIEW	k10
^ rating	c12p-9
^ rating scale	c12p-9
^ rationale	j8
^ rationale for	j8
^ re	p8
^ re NUM	p8
^ re-referral	c-8j-7k-9l15p-12
^ re-referral $	c-8j-7k-9l15p-12
^ read	n9
^ read more	n9
^ reader	j12p-7
^ reader 's	j12p-7
^ reason	c-9j19l-7o-8p-10
^ reason and	a9
^ reason for	c-7j19p-8
^ rec	l-9m13p-11
^ rec NUM	l-9m13p-11
^ recall	c-8d-10k19l-17p-10
^ recall STORY	d-7k11l-9
^ recall TIME	k13l-12p-8
^ recent	e8
^ recent SINCE	e8
^ reciprocal	k9
^ reciprocal lead	k9
^ recital	c-8j15k-9l-7p-12
^ recital $	c-8j15k-9l-7p-12
^ recognising	p8
^ recognising neglect	p8
^ record	p10
^ record keeping	p10
^ recording	p11
^ recording $	p11
^ ref	p9
^ ref NUM	p9
^ reflect	c14k-8l-7p-12
^ reflect $	c14k-8l-7p-12
^ reflective	c13o-13p-10
^ reflective ANALYSE	a9
^ reflective SCOPE	a-10c14o-12p-8
^ related	a-9b-7c15f-9g-8j-10l-12m-9p-18
^ related SOURCE	n8
^ related news	c12k-7p-7
^ related page	c11p-7
^ related processe	c-9k12p-7
^ relationship	a-9c-10e-12f18g-9j-9k-12l-12m-8
^ relationship $	f14p-14
^ relationship PEER	p8
^ relationship THIS	e-8p11
^ relationship to	f10
^ release	p8
^ release from	p8
^ relevance	g10
^ relevance to	g10
^ relevant	c-10f8k10p-15
^ relevant FAMILY	f11l-10
^ relevant STORY	l12
^ relevant case	l7
^ relevant research	k13p-8
^ reliance	p11
^ reliance on	p11
^ remedial	m9
^ remedial ACT	m9
^ remember	c-8g15j-7k-8p-12
^ remember $	c-8g15j-7k-8p-12
^ remembering	f11
^ remembering NAME	f11
^ reorganisation	p12
^ reorganisation $	p12
^ repeated	p8
^ repeated low-level	p8
^ reporting	c17k-8m-9p-10
^ reporting arrangement	c11p-8
^ reporting back	c10m-7
^ representation	k8
^ representation by	k8
^ requirement	c-8k-8l-7m15p-12
^ requirement $	c-8k-8l-7m15p-12
^ research	a-21b-8c-19d-8e-10f-13g-13h-9i-9j-21l-13m-14n26o8p-10
^ research SCOPE	o10
^ research WE	k-12n14
^ research and	a-10n9p-8
^ research behind	j-10k-12n14
^ research cited	n9
^ research context	k11
^ research on	p8
^ respectful	p10
^ respectful uncertainty	p10
^ response	a19b10c-10d-9f-14g-12j-11k-13o-14
^ response of	a11b12f-11l-11p-11
^ response on	l11
^ response to	a16e9g-9l-14o-13
^ restraint	p12
^ restraint $	p12
^ resulting	m8
^ resulting ACT	m8
^ return	l10
^ return from	l10
^ revolving	p8
^ revolving door	p8
^ rhagair	c-8j15k-9l-7p-12
^ rhagair $	c-8j15k-9l-7p-12
^ rhestr	c-8h16k-8l-8p-12
^ rhestr termau	c-8h16k-8l-8p-12
^ risk	c11l-9
^ risk assessment	p9
^ risk register	c13p-12
^ road	l11p-9
^ road to	l11p-9
^ role	p10
^ role of	p10
^ rota	p8
^ rota and	p8
^ rule	p8
^ rule of	p8
^ running	j-8k10
^ running REVIEW	j-8k10
^ safe	k-7l-9p17
^ safe at	p7
^ safe on	p9
^ safe sleeping	p8
^ safeguarding	a-9g-10h9j-12l-9m-12p10
^ safeguarding BODY	a-7g-9j-9m-12p11
^ safeguarding WORDS	h10
^ safer	p9
^ safer sleep	p9
^ safety	c-8m-12p15
^ safety PLAN	c-8m-12p15
^ save	c12d-8p-8
^ save date	c12d-8p-8
^ schedule	b11d8k-9l-10
^ schedule of	b11d8k-9l-10
^ scoping	l-12o13
^ scoping period	l-12o13
^ screen	p8
^ screen and	p8
^ secondary	l12p-11
^ secondary PLACE	l12p-11
^ secure	p10
^ secure setting	p10
^ seeing	f-8p10
^ seeing CHILD	f-8p10
^ self-harm	p12
^ self-harm $	p12
^ self-report	p11
^ self-report $	p11
^ send	c15p-8
^ send WE	c7
^ send to	c11
^ sequence	a-8d13
^ sequence of	a-8d13
^ serious	p8
^ serious youth	p8
^ setting	c-9j19k-11l-9p-16
^ setting out	j12k-7p-10
^ setting scene	j13p-10
^ sexual	p10
^ sexual HARM	p10
^ shame	p11
^ shame $	p11
^ share	c12j-9
^ share THIS	c12j-9
^ sharing	c20g-15j-14k-14l-7n-7p9
^ sharing INFO	p12
^ sharing LEARN	c15g-14p-7
^ sharing THIS	c11j-11
^ shift	m-11p12
^ shift CHANGE	m-11p12
^ sickness	p10
^ sickness absence	p10
^ sign	a-8c11l-8p-8
^ sign of	i7
^ sign up	c12l-8p-7
^ sign-off	c-10j-9k18l-8m-10n-11
^ sign-off $	k14p-13
^ sign-off by	k10m-7
^ sign-off without	n-9p11
^ signature	c14f-7j-9l-8m-8p-13
^ signature $	c15k-12p-11
^ signature of	k10
^ signed	c14f-7j-8k-10l-8
^ signed $	c15k-8p-13
^ signed and	p9
^ significant	a-12b-7c-18d14e-11f14g-11j-13k-18m-10n-8p-19
^ significant STORY	d10f-7k-8
^ significant adult	f11
^ significant date	d10
^ significant other	f13l-7
^ significant practice	l8
^ silence	p15
^ silence $	p12
^ silence LEARN	p7
^ silp	k15
^ silp LEARN	k9
^ silp METHOD	k9
^ single	k-10l-13
^ single AGENCY	i8p-7
^ single incident	p11
^ single-agency	m11p-9
^ single-agency PLAN	m11p-9
^ skeletal	p11
^ skeletal survey	p11
^ skill	i13l-9p-12
^ skill and	i13l-9p-12
^ sleep	p14
^ sleep $	p10
^ sleep and	p8
^ sleeping	c-8p12
^ sleeping arrangement	c-8p12
^ slipping	p10
^ slipping through	p10
^ smile	p7
^ smile at	p7
^ so	m7
^ so WHAT	m7
^ some	e10p-7
^ some END	e10p-7
^ somebody	p9
^ somebody else	p9
^ something	j8
^ something HAPPEN	j8
^ special	c-8k-8l11m-9
^ special educational	p9
^ special guardianship	l12
^ specific	a-10o17
^ specific SCOPE	o8
^ specific WORDS	o8
^ spreading	c14h-12j-9p-8
^ spreading WORDS	c14h-12j-9p-8
^ st	l-9p10
^ st NAME	l-9p10
^ staffing	p11
^ staffing $	p11
^ stage	j-8l12p-9
^ stage of	k10
^ stage one	l12p-9
^ standard	k10
^ standard of	k10
^ statement	a-8c-9j14k10m-12p-12
^ statement by	k9
^ statement from	j9
^ statement of	j9p-8
^ statistical	b15c-10p-10
^ statistical table	b15c-10p-10
^ status	j9l-9
^ status and	c11p-9
^ status of	c-10j11p9
^ statute	n9
^ statute and	n9
^ statutory	a-10c-13e-7f-10g-9j20k-14l-13m9n-8p-18
^ statutory basis	j12p-8
^ statutory duty	j12p-9
^ statutory requirement	j-8m13p-8
^ stay	l7
^ stay in	l7
^ step-down	p12
^ step-down $	p12
^ stepfather	p10
^ stepfather and	p10
^ stori'r	l13p-9
^ stori'r plentyn	l13p-9
^ strategic	m9
^ strategic ACT	m7
^ strategie	m12
^ strategie for	m12
^ strategy	c-8k-14l11
^ strategy INVOLVE	k-12l13p-11
^ strategy discussion	l-8p12
^ structure	j10
^ structure of	j10
^ student	l-8p9
^ student on	l-8p9
^ subject	a-9c-11f23g-9j-18k-19l-10m-7p-15
^ subject CHILD	f8p-8
^ subject detail	f8
^ subject for	f-10o13
^ subject of	f21j-12k-14o-17
^ submission	k12p-8
^ submission received	k12p-8
^ subscribe	c15k-8p-12
^ subscribe $	c15k-8p-12
^ substance	p9
^ substance misuse	p9
^ sudden	l-7p8
^ sudden CHILD	l-7p8
^ suggested	m10n8p-9
^ suggested CHANGE	m9
^ suggested SOURCE	n8
^ suicidal	p11
^ suicidal thought	p11
^ summary	a-15b-9c-14f-14h-8i-9j13k-19l12n-10o-10p-22
^ summary $	e-9j13l-13
^ summary and	e8
^ summary chronology	d10
^ summary for	g-9j14
^ summary of	a-11c-8d-11e-11g9j-9k-13l22p-13
^ supervision	a-12c-14k-7o-8p21
^ supervision $	c-10p12
^ supervision and	p7
^ supervision without	p10
^ supplementary	b17k-10l-8n-13p-13
^ supplementary INFO	b11k-7
^ supplementary SOURCE	b12n-11p-8
^ support	c-10f-8j-8k-9l11m-8n14p-19
^ support AGENCY	l-14n15p-13
^ support given	l10
^ support offered	l12p-8
^ supporting	b17k-10l-8n-12p-13
^ supporting INFO	b11k-7
^ supporting SOURCE	b12n-11p-8
^ synthesis	c-9e17f-8j-9k-10l-9p-14
^ synthesis $	c-9e17f-8j-9k-10l-9p-14
^ system	a15c-7f-13l-9p-12
^ system CHANGE	m8
^ system ISSUE	a8
^ system METHOD	k9
^ system PEER	a13f-9p-11
^ systemic	a9
^ systemic ISSUE	a9
^ systemic LEARN	g8
^ table	a-10b10c-14d16e-8g-9j-12k-12l-14n9p-15
^ table and	b12
^ table of	a-8b-8c-11d17j-8k-9l-12n10p-11
^ take ACT	m7
^ take NUMW	c8
^ take-away	g9
^ take-away MSG	g9
^ take-home	g10
^ take-home MSG	g10
^ taking	c-11g-11j-8k-9m17p-10
^ taking LEARN	g-8m10
^ taking SCOPE	a7
^ taking THIS	m10
^ talk	c14
^ talk about	c14
^ target	c12p-9
^ target audience	c12p-9
^ task	c-9f-8j-9k-10l-8m-10o19p-13
^ task $	c-8f-7k-7l-7o15p-12
^ task set	o10
^ taxis	l-9p16
^ taxis $	p11
^ taxis to	p8
^ teacher	g-10i13p-8
^ teacher WHO	g-10i13p-8
^ technical	h9
^ technical WORDS	h9
^ teenage	p8
^ teenage KIN	p8
^ teeth	p12
^ teeth $	p12
^ temporary	p9
^ temporary PLACE	p9
^ thank	j13p-10
^ thank $	j13p-10
^ thematic	a14c-8p-8
^ thematic ANALYSE	a13
^ thing	a-14c-15e-14f-8i23j-12k-15l-13n-9p-22
^ thing THIS	i15p-12
^ thing WE	i8
^ thing to	e-7g10m10p-8
^ thing worth	i11
^ think	c-13f-12g15j-10k-7p10
^ think FAMILY	f-11p12
^ think about	c-12g15j-9
^ thinking	a15g-7k-7
^ thinking THIS	a11p-9
^ thinking about	a8
^ threshold	p14
^ threshold $	p11
^ threshold for	p8
^ through	p10
^ through gap	p10
^ tidy	p8
^ tidy front	p8
^ timeframe	a-7c-10f-8j-9k-11l-9o18p-14
^ timeframe $	c-9f-8j-8k-10l-8o16p-13
^ timeline	a-12c-11d29e-9f-10g-8j-12k-12l-26m-8p-14
^ timeline $	d13l-7o-8p-9
^ timeline key	d10l-10
^ timeline of	a-9d20l-17
^ timeline period	o8
^ timeliness	j-8k-9p13
^ timeliness of	j-8k-9p13
^ timescale	c-8f-7j-12k19l-7o-7p-11
^ timescale $	k13p-11
^ timescale for	j-7k9
^ timescale of	k9
^ timetable	c-8j-10k18p-11
^ timetable $	k14p-11
^ timetable of	k8
^ to	a-10b-10c-21d-11e16f-19g-17h-8i-12j8k-26m25n-14o-11p-30
^ to AUX	m8
^ to BODY	m12
^ to DONE	m7
^ to END	e11
^ to SERVICE	m8
^ to THIS	f-9j11
^ to WHAT	a7
^ to YEAR	l10
^ to all	m9
^ to chief	m10
^ to finish	e14p-8
^ to reader	j10
^ to secretary	m10
^ toilet	p9
^ toilet and	p9
^ too	k-7p14
^ too NUMW	p8
^ too much	p10
^ tool	b15h-7k-8l-8p-13
^ tool and	n7
^ tool used	b15k-7n-11p-11
^ tracking	c8
^ tracking SINCE	c8
^ train	p7
^ train and	p7
^ trainer	c11
^ trainer 's	c11
^ training	a-8c14d-13e-7f-9j-10k-13l-14m-9
^ training $	c-17p16
^ training and	c10
^ training date	c11p-9
^ training offered	c11p-10
^ transfer	a-7p11
^ transfer between	a-7p11
^ transition	k-7p10
^ transition $	l-7p13
^ transition to	l10p-7
^ transitional	p9
^ transitional safeguarding	p9
^ translation	c13p-10
^ translation $	c13p-10
^ trauma	p11
^ trauma $	p11
^ trauma-informed	a-8p11
^ trauma-informed practice	a-8p11
^ traveller	f10p-8
^ traveller FAMILY	f10p-8
^ trial	c-8j-7k17l-9p-12
^ trial $	k13p-10
^ trial and	k9
^ tribute	f-12j16l-9
^ tribute from	f-9j11
^ tribute to	j10
^ trigger	j8
^ trigger for	j8
^ trusting	a-8p12
^ trusting WHAT	a-8p12
^ try	c10
^ try THIS	c10
^ turning	a16c-10g-14j-9k-8o-9
^ turning MSG	a14g-12p-7
^ turning eighteen	p10
^ turning to	a9
^ tying	e13p-7
^ tying up	e13p-7
^ unconscious	p9
^ unconscious bias	p9
^ underlying	a8c-8g12j-7k-7l-8p-12
^ underlying ISSUE	a10
^ underlying pattern	g14p-10
^ undertaking	j-10k16p-9
^ undertaking DONE	k12p-7
^ undertaking REVIEW	j-9k9
^ unregulated	l-11p11
^ unregulated PLACE	l-11p11
^ upcoming	c12p-11
^ upcoming training	c12p-11
^ urgent	m8
^ urgent ACT	m8
^ use	a-9c13f-7g-8j-13l-13p12
^ use THIS	c11j-9
^ use in	c10p-9
^ use of	c-11l-11p16
^ useful	c-16d-11j-8k-11l-15m-7n24p-19
^ useful AGENCY	n12p-9
^ useful CONTACT	c-12d-9l-9n14p-10
^ useful SOURCE	n10
^ using	c9j-8
^ using THIS	c9j-8
^ version	a-8c17k-8l-16m-8
^ version NUM	l-9p13
^ version STORY	c12l-10p-10
^ version control	c11p-11
^ view	a9f-14j-7k15l-8m-7p-15
^ view expressed	k9
^ view of	a10f-11k11p-12
^ violence	p11
^ violence in	p8
^ virtual	p9
^ virtual visit	p9
^ visit	p12
^ visit THIS	p10
^ voice	a-10p11
^ voice of	a-10f-11p12
^ voluntary	k-7l-7p15
^ voluntary AGENCY	p11
^ voluntary sector	p9
^ waiting	c-10k-10l-8p18
^ waiting $	p10
^ waiting for	p8
^ waiting list	p11
^ water	p9
^ water safety	p9
^ web	n15p-13
^ web addresse	n15p-13
^ weekend	p9
^ weekend and	p9
^ weight	l-10p14
^ weight and	p7
^ weight of	l-9p11
^ welsh	c9k12m-8p-12
^ welsh BODY	k11
^ welsh METHOD	k7
^ welsh translation	c11
^ whistleblowing	p12
^ whistleblowing $	p12
^ whole	p9
^ whole FAMILY	p9
^ wider	a14c-7k-9l-8p-17
^ wider FAMILY	f9
^ wider picture	a15f-10p-13
^ window	g11
^ window on	g11
^ witnesse	k10p-8
^ witnesse INVOLVE	k10p-8
^ workforce	p12
^ workforce $	p12
^ workload	p11
^ workload $	p11
^ worth	a-8c-9f-7i21j-8k-10l-10m-8p-15
^ worth copying	i14p-10
^ worth passing	i11
^ youth	l-7p13
^ youth justice	p9
^ youth offending	p9
_'s AGENCY	l9
_'s AGENCY $	l9
_'s LIVE	d8l-13
_'s LIVE $	d8l-13
_'s PLACE	f-9l12p-9
_'s PLACE $	f-9l12p-9
_'s SERVICE	m10p-12
_'s SERVICE PLACE	m10p-12
_'s WHO	f8
_'s WHO THIS	f8
_'s WORDS	b10k-9
_'s WORDS INVOLVE	b10k-8
_'s name	f8
_'s name identifier	f8
_'s part	f-9k12
_'s part THIS	f-7k9
_'s role	f-7p8
_'s role FAMILY	f-7p8
_'s world	f9l-8
_'s world PLACE	f9l-8
_ACT $	a-8e-8g-13k-8l-14m24o-10p-12
_ACT AGENCY	m9
_ACT AGENCY $	m9
_ACT AUX	m11
_ACT AUX LEARN	m11
_ACT LEARN	e8g-7
_ACT LEARN $	m8
_ACT LEARN date	e10
_ACT LEARN safeguard	l9
_ACT PLACE	l-10
_ACT PLACE $	l-10
_ACT PLAN	c9
_ACT PLAN $	c9
_ACT REVIEW	j-8m-13o11
_ACT REVIEW $	k11m-7
_ACT REVIEW BODY	k-9m-8o13
_ACT THIS	m10
_ACT THIS REVIEW	m10
_ACT WHAT	m9
_ACT WHAT WE	m9
_ACT down	l10
_ACT down closure	l10
_ACT keep	l7
_ACT keep CHILD	l7
_ACT rapid	m7
_ACT rapid REVIEW	m7
_ACT take	m9
_ACT tracking	p8
_ACT tracking core	p8
_AGENCY $	d-20f-17j-10l11n-25o-17p-14
_AGENCY AGENCY	a14l-11
_AGENCY AGENCY $	a12l-11
_AGENCY ANALYSE	a8
_AGENCY ASK	k10
_AGENCY ASK INFO	k10
_AGENCY AUX	m10
_AGENCY AUX ASK	m7
_AGENCY CHILD	g7
_AGENCY CHILD AUX	g7
_AGENCY CONTACT	d8
_AGENCY CONTACT $	d8
_AGENCY FAMILY	l10
_AGENCY FAMILY $	l10
_AGENCY INVOLVE	d8
_AGENCY INVOLVE $	d8k-7
_AGENCY MEAN	h9
_AGENCY MEAN $	h9
_AGENCY REVIEW	k10
_AGENCY practice	a8
_AGENCY practice $	a8
_AGENCY return	l7
_AGENCY return summarie	l7
_AGENCY sequence	p10
_AGENCY sequence $	p10
_ANALYSE $	c9f-12i-9j-13k-20l-12o8
_ANALYSE AGENCY	a8
_ANALYSE BODY	c-7m9
_ANALYSE BODY $	c-7m9
_ANALYSE IDENTITY	a-8f10
_ANALYSE IDENTITY $	a-8f10
_ANALYSE INFO	a7
_ANALYSE INFO $	a7
_ANALYSE ISSUE	a9
_ANALYSE MSG	a-8c10
_ANALYSE MSG AGENCY	a-8c10
_ANALYSE NEED	f9p-7
_ANALYSE NEED $	f9p-7
_ANALYSE SCOPE	o8
_ANALYSE SCOPE $	o8
_ANALYSE THIS	c10
_ANALYSE THIS REVIEW	c10
_ANALYSE WHAT	a10
_ANALYSE WHAT HAPPEN	a7
_ANALYSE WORDS	h10
_ANALYSE WORDS $	a-10h10
_ANALYSE key	a9
_ANALYSE practice	g8p-8
_ANALYSE practice $	g8
_ASK $	a-12c7g-10i-7j-14k-12m13
_ASK AGENCY	k13m-10
_ASK AGENCY $	k13m-10
_ASK ANALYSE	o7
_ASK ANALYSE $	o7
_ASK BODY	k-7m20
_ASK BODY $	m19
_ASK DONE	o10
_ASK DONE $	o10
_ASK HAPPEN	m7
_ASK HAPPEN $	m7
_ASK INFO	k10
_ASK INFO $	k10
_ASK KNOW	a-8g-11i7k-8l-9o8
_ASK KNOW $	g-8i-10o11
_ASK KNOW more	i11m-11n8o-8
_ASK LOOK	o10
_ASK LOOK $	o10
_ASK NUM	l9
_ASK NUM $	l9
_ASK REVIEW	j9
_ASK REVIEW $	j9
_ASK SERVICE	l13m-9p-10
_ASK SERVICE $	l9
_ASK SERVICE AGENCY	l8
_ASK THIS	j7
_ASK THIS REVIEW	j7
_ASK WORKER	g9
_ASK WORKER remember	g9
_ASK achieve	j10
_ASK achieve $	j10
_ASK case	j8
_ASK case management	j8
_ASK each	l-8m10
_ASK each AGENCY	l-8m10
_ASK other	i9
_ASK other copy	i9
_AUTHOR $	a-15b-11c-20e11f-8g-10j9k13l-12m-11n-7p-17
_AUTHOR 's	b10
_AUTHOR 's WORDS	b10k-8
_AUTHOR AUTHOR	k10
_AUTHOR BODY	c13
_AUTHOR BODY $	c14k-15
_AUTHOR BODY AUTHOR	k7
_AUTHOR NUM	k9
_AUTHOR THEY	k11
_AUTHOR THEY experience	k8
_AUTHOR THIS	c-11j-9k13
_AUTHOR THIS REVIEW	c-11j-9k13
_AUTHOR conference	p8
_AUTHOR conference $	p8
_AUX $	c9
_AUX ANALYSE	a-11g-11o17
_AUX ANALYSE $	a-11g-11o17
_AUX ASK	m8o8
_AUX ASK $	m13o-11
_AUX ASK DONE	o10
_AUX AUX	a9e-7j9
_AUX AUX CHANGE	a8g-9
_AUX BAD	a9g-9
_AUX BAD $	a9g-9
_AUX BODY	k7
_AUX BODY $	k7
_AUX CHANGE	e-9m9
_AUX CHANGE $	e-8
_AUX CHILD $	f7
_AUX DONE	k-15m13
_AUX DONE $	k-11m10
_AUX KNOW	a7
_AUX KNOW INVOLVE	a7
_AUX LEARN $	g7
_AUX LEARN WHAT	a9g-9
_AUX LEARN up	l8
_AUX LIVE	l8
_AUX LIVE like	l8
_AUX LOOK	o11
_AUX LOOK $	o11
_AUX MOVE	e8i-12j-8m10
_AUX MOVE $	e11i-9m-11
_AUX MOVE HAPPEN	l-9m11
_AUX REVIEW	j8
_AUX REVIEW WHEN	j8
_AUX WELL	i11
_AUX WELL $	i13
_AUX WELL because	g7
_AUX WHAT	o12
_AUX WHAT AUX	o12
_AUX WRITE	j13
_AUX WRITE $	j8
_AUX WRITE DONE	j9
_AUX black	f7
_AUX black AUX	f7
_AUX case	k8
_AUX case one	k8
_AUX held	j9m-8
_AUX held $	j9m-8
_AUX helped	g8
_AUX helped IDENTITY	g8
_AUX like	l9
_AUX mind	j8
_AUX mind $	j8
_AUX offered	l8
_AUX offered WHAT	l8
_AUX out	o12
_AUX out $	o12
_AUX quality	a7
_AUX quality DONE	a7
_AUX read	p9
_AUX read $	p9
_AUX referred	h12
_AUX referred $	h12
_AUX roma	f9
_AUX roma small	f9
_AUX sent	j8
_AUX sent $	j8
_AUX tested	o11
_AUX tested $	o11
_AUX there WELL	i8
_BAD $	a11i-11j11p-12
_BAD PLACE	l-8p9
_BAD PLACE $	l-8p9
_BAD form	h8
_BAD form used	h8
_BAD opportunitie	a9
_BAD opportunitie decision	a9
_BAD practice	a-11g14p-8
_BAD practice $	a-11g14p-8
_BIRTH $	l8
_BIRTH BIRTH	l9
_BIRTH BIRTH $	l9
_BIRTH FIRST	l8
_BIRTH NUMW	l8
_BIRTH NUMW $	l8
_BODY $	c7d-17e-9f-25g-16h-16i-8l-33m28p-29
_BODY 's	m8
_BODY ANALYSE	m13o-7
_BODY ANALYSE $	m13o-7
_BODY ASK	a-9g-7k-8o16
_BODY ASK $	o9
_BODY ASK KNOW	m-8o10
_BODY ASK REVIEW	j9
_BODY AUTHOR	k7
_BODY AUTHOR $	k7
_BODY AUX	m11
_BODY AUX ASK	m8
_BODY BODY	m8
_BODY DONE	a7
_BODY DONE THIS	a7
_BODY LOOK	m7
_BODY LOOK $	m7
_BODY MONTH	m12o-7
_BODY MONTH ASK	m12o-7
_BODY NEED	m8
_BODY REVIEW	j9k-7
_BODY REVIEW $	j9k-7
_BODY SERVICE	g7
_BODY SERVICE DONE	g7
_BODY WORKER	g12k-8p-9
_BODY WORKER $	g12k-8p-9
_BODY about	m8
_BODY about FIND	m8
_BODY concluded	a7
_BODY concluded each	a7
_BODY decided	k11
_BODY decided WHY	k11
_BODY its	k8
_BODY its member	k8
_BODY oversight	p9
_BODY oversight practice	p9
_BODY whether	k9
_BODY whether REVIEW	k9
_CHANGE $	c-9e-18g7i-11j-8k-7l-12m23o-8p-20
_CHANGE PLAN	g-8m9
_CHANGE PLAN $	g-8m9
_CHANGE SERVICE	p7
_CHANGE SERVICE WORKER	p7
_CHANGE WHAT	a8
_CHANGE WHAT DONE	a8
_CHANGE practice	e8g-7m10
_CHANGE practice $	m9
_CHANGE practice SINCE	e9m-8
_CHANGE practice system	m8
_CHANGE system	m11
_CHANGE system practice	m11
_CHILD $	a-13c-12d-8e-11f11h-7k-21n-9o-11p13
_CHILD 's	f10k-7l10m9p-24
_CHILD 's AGENCY	l9
_CHILD 's LIVE	f9
_CHILD 's PLACE	f-9l12p-9
_CHILD 's SERVICE	m10p-12
_CHILD 's name	f8
_CHILD AUX	a11k-7l-8
_CHILD AUX INVOLVE	a7
_CHILD AUX KNOW	a7
_CHILD AUX WELL	g7
_CHILD CHILD	j9
_CHILD CHILD WORKER	j9
_CHILD CODE $	l7
_CHILD FAMILY	f10p-7
_CHILD FAMILY $	f9
_CHILD INVOLVE	a9
_CHILD INVOLVE $	a9
_CHILD LIVE	j10
_CHILD LIVE ISSUE	j10
_CHILD LOOK	j9
_CHILD LOOK after	j9
_CHILD NEED	f-12l12m-7
_CHILD NEED $	f-7l-9p13
_CHILD NEED PLAN	l13p-12
_CHILD NEED period	l8
_CHILD NUMW	f7l-10
_CHILD NUMW TIME	f11l-8p-8
_CHILD NUMW countie	f-7p9
_CHILD PLACE	g7l-10p7
_CHILD PLACE $	l-8p10
_CHILD PLACE WELL	g8
_CHILD WE	j8
_CHILD WE ISSUE	j8
_CHILD WHO	g9
_CHILD WHO NEED	g10
_CHILD WORKER	j9
_CHILD WORKER $	g-7j10
_CHILD WORKER AUX	g8
_CHILD centre	f9j-7
_CHILD centre THIS	f9j-7
_CHILD completing	c10
_CHILD completing form	c10
_CHILD heart	f8
_CHILD heart THIS	f8
_CHILD perpetrator	f11
_CHILD perpetrator $	f11
_CHILD protection	m10
_CHILD protection BODY	m10
_CHILD protection ISSUE	j9
_CHILD safe	l7
_CHILD safe $	l7
_CODE $	l7
_CONTACT $	a-16d24e-8f-10g-10i-8j8k-13l-11m-10n-14p-9
_CONTACT BODY	j11m-9
_CONTACT BODY $	j11m-9
_CONTACT CHILD	l9
_CONTACT CHILD 's	l9
_CONTACT MOVE	l8
_CONTACT MOVE $	l8
_CONTACT TIME	d9l-8
_CONTACT TIME $	d9l-8
_CONTACT assessment	l10p-9
_CONTACT assessment $	l10p-9
_CONTACT date	d8
_CONTACT date order	d8
_CONTACT enquirie	c8
_CONTACT enquirie $	c8
_DONE $	a9c-10e-19f-8l-15m18p-18
_DONE AGENCY	a7
_DONE AGENCY ANALYSE	a8
_DONE BODY	j8
_DONE BODY ASK	j9
_DONE CHANGE	a7g-9m7
_DONE CHANGE WHAT	a8
_DONE CHILD	i9
_DONE CHILD $	i9
_DONE FIRST	i8
_DONE FIRST TIME	i8
_DONE IDENTITY	a7
_DONE IDENTITY IDENTITY	a7
_DONE PEER	l8
_DONE PEER FAMILY	l8
_DONE PLACE	i7
_DONE PLACE $	i7
_DONE SINCE	m8
_DONE SINCE $	m8
_DONE THIS	a8g8j-7m-10
_DONE THIS $	a7
_DONE THIS FAMILY	i8
_DONE THIS MEAN	a-12g13
_DONE THIS hard	a8
_DONE WE	g-8m7
_DONE WE LOOK	j7
_DONE WE NEED	m7
_DONE WE think	a8
_DONE WHAT	a10
_DONE WHY	j9
_DONE WHY $	j9
_DONE WORKER	i10
_DONE WORKER $	i10
_DONE assessment	a7
_DONE assessment take	a7
_DONE each	a9
_DONE each AGENCY	a9
_DONE not	a10
_DONE not $	a11
_DONE practice	g7
_DONE practice $	g7
_END $	e20l-11m-7p-12
_END ANALYSE	e8
_END ANALYSE $	e8
_END HARM	e7
_END HARM REVIEW	e7
_END LEARN	g-11m9
_END LEARN $	e8
_END LEARN RECOMMEND	m9
_END RECOMMEND	e-12m8
_END RECOMMEND $	e-11m8
_END REVIEW	e9
_END REVIEW $	e9
_END WORDS	e7
_END case	j-9p10
_END case $	j-9p10
_END fact	g9
_END fact FIND	g9
_END period	l-8o10
_END period $	l-8o10
_END significant	e7
_END significant case	e7
_END whether	k8
_END whether RECOMMEND	k8
_FAMILY $	a-26b14c-11d-8e-10f12h-7k7m-12n-9o-8p-13
_FAMILY 's	f-10k10
_FAMILY 's part	f-7k9
_FAMILY AGENCY	l10
_FAMILY AGENCY $	l10
_FAMILY HAPPEN	f8
_FAMILY HAPPEN $	f8
_FAMILY TIME	f9
_FAMILY TIME $	f9
_FAMILY YEAR	f8
_FAMILY YEAR $	f8
_FAMILY background	f8
_FAMILY background context	f8
_FAMILY declaration	k7
_FAMILY declaration INVOLVE	k7
_FAMILY friend	f10
_FAMILY its	f7
_FAMILY its circle	f7
_FAMILY member	f11
_FAMILY member $	f8
_FAMILY new	f8
_FAMILY new county	f8
_FAMILY period	l8
_FAMILY period $	l8
_FAMILY tribute	j9
_FAMILY tribute $	j9
_FAMILY whole	p9
_FAMILY whole $	p9
_FIND $	e-8g8
_FIND BODY	g11m-9
_FIND BODY $	g11m-9
_FIND END	g8m-8
_FIND END RECOMMEND	g8m-8
_FIND NUM	g10
_FIND REVIEW	g9
_FIND REVIEW $	g9
_FIND THIS	j9
_FIND THIS page	j9
_FIND against	a10o-9
_FIND against WORDS	a10o-9
_FIND fact	g-11l12
_FIND fact $	g-11l12
_FIND inspection	g9
_FIND inspection $	g9
_FIND one	m8
_FIND one $	m8
_FIND sequence	l7
_FIND sequence STORY	l7
_FIND significant	g7
_FIND significant case	g7
_FIND system	g9
_FIRST $	m10
_FIRST AGENCY	m8
_FIRST AGENCY $	m8
_FIRST HARM	a9l-7
_FIRST HARM $	a9l-7
_FIRST REVIEW	g-9k9
_FIRST REVIEW $	g-9k9
_FIRST TIME	i8
_FIRST TIME $	i8
_FIRST all	j8
_FIRST all WE	j8
_FIRST help	p8
_FIRST help prevention	p8
_HAPPEN $	d7e-11g-13i-9j-16k11m9o-8p-9
_HAPPEN CHILD	j8
_HAPPEN CHILD $	l7
_HAPPEN CHILD WE	j8
_HAPPEN THIS	l8
_HAPPEN THIS $	l8
_HAPPEN bring	l8
_HAPPEN bring THIS	l8
_HAPPEN language	f8
_HAPPEN language THEY	f8
_HAPPEN light	g10l-10
_HAPPEN light $	g10l-10
_HAPPEN notice	j8
_HAPPEN notice $	j8
_HAPPEN out	g11
_HAPPEN out REVIEW	g11
_HARM $	j-10k-9l21m-10p-10
_HARM CHILD $	j8l-9p7
_HARM CHILD CODE	l7
_HARM FAMILY	p7
_HARM FAMILY $	p7
_HARM NAME	l9
_HARM NAME $	l9
_HARM REVIEW	a-11d9j-13l-8
_HARM REVIEW $	a-11d9j-13l-8
_HARM rescue	p8
_HARM rescue AGENCY	p8
_HOW CHILD	a7
_HOW CHILD AUX	a7
_HOW CONTACT	c8
_HOW CONTACT BODY	c8
_HOW THIS	c-8k-8p8
_HOW THIS AUX	p10
_HOW THIS HAPPEN	l8
_HOW THIS LOOK	a9
_HOW WELL	g8
_HOW WELL CHILD	g8
_HOW WORKER	h12
_HOW WORKER AUX	h12
_HOW case	j12l-8
_HOW case HAPPEN	j12l-8
_HOW feed	c8
_HOW feed back	c8
_HOW make	m8
_HOW make THIS	m8
_HOW reach	c8
_HOW reach WE	c8
_HOW read	c-9j10
_HOW read THIS	c-9j10
_HOW voice	a7
_HOW voice CHILD	a7
_IDENTITY $	a-13c-9f14h8j-9k-14l-9m-7
_IDENTITY ANALYSE $	p7
_IDENTITY ANALYSE NEED	f9p-7
_IDENTITY CHILD	f8
_IDENTITY CHILD $	f8
_IDENTITY IDENTITY	f14k-7
_IDENTITY IDENTITY IDENTITY	f10p-8
_IDENTITY METHOD	k8
_IDENTITY METHOD $	k8
_IDENTITY NEED	f8
_IDENTITY NEED $	f8
_IDENTITY PLACE	f-10p10
_IDENTITY PLACE $	f-10p10
_IDENTITY additional	f8
_IDENTITY additional NEED	f8
_IDENTITY help	p7
_IDENTITY help $	p7
_IDENTITY impact	c8
_IDENTITY impact assessment	c8
_IDENTITY practice	p9
_IDENTITY practice $	p9
_IDENTITY used	f-9h12
_IDENTITY used THIS	f-9h12
_IDENTITY welsh	f8
_IDENTITY welsh IDENTITY	f8
_INFO $	a8b8g-9j-11k17l-15m-8n-17p-8
_INFO AGENCY	l9
_INFO AGENCY $	l9
_INFO CHILD	f8
_INFO CHILD perpetrator	f8
_INFO HAPPEN	k12
_INFO HAPPEN $	k12
_INFO KNOW	l7
_INFO KNOW AGENCY	l7
_INFO each	l10
_INFO each AGENCY	l10
_INFO held	l9
_INFO held AGENCY	l9
_INFO referred	n9
_INFO referred $	n9
_INFO sharing	p7
_INFO sharing communication	p7
_INVOLVE $	a8b7e-7j-13k12l-7m-9n-8p-18
_INVOLVE AGENCY	k-10l12
_INVOLVE AGENCY $	k-10l12
_INVOLVE CHILD	p9
_INVOLVE CHILD $	k-8p12
_INVOLVE CHILD 's	l10
_INVOLVE FAMILY	f-8k19l-12
_INVOLVE FAMILY $	k17l-11
_INVOLVE KIN	k9p-7
_INVOLVE KIN $	k9p-7
_INVOLVE REVIEW	k10
_INVOLVE REVIEW $	k10
_INVOLVE THIS	f11k-10
_INVOLVE THIS REVIEW	f11k-10
_INVOLVE WORKER	k12p-10
_INVOLVE WORKER $	k7
_INVOLVE group	k7
_INVOLVE group discussion	k7
_ISSUE $	d-10e-8f-7i-9j7k-10n-7o11p-24
_ISSUE ANALYSE	g-8m-10
_ISSUE ANALYSE $	g-7m-8
_ISSUE AUX	a-8o11
_ISSUE AUX ANALYSE	o8
_ISSUE BODY	a-12m18
_ISSUE BODY $	m10
_ISSUE BODY 's	m7
_ISSUE ISSUE	a-13g10o9
_ISSUE ISSUE $	a-13g10o9
_ISSUE LEARN	j-9o10
_ISSUE LEARN REVIEW	g-8j-8o12
_ISSUE LEARN STORY	a10g-8
_ISSUE LOOK	a-8o9
_ISSUE LOOK $	a-8o9
_ISSUE REVIEW	a-7o11
_ISSUE REVIEW $	o11
_ISSUE REVIEW into	j8
_ISSUE SINCE	m13
_ISSUE SINCE $	m9
_ISSUE SINCE AGENCY	m8
_ISSUE WELL	a-7i13
_ISSUE WHERE	g8m-8
_ISSUE WHERE practice	g8m-8
_ISSUE YOU	j8
_ISSUE YOU $	j8
_ISSUE coroner	g8
_ISSUE coroner $	g8
_ISSUE depth	a9
_ISSUE depth $	a9
_ISSUE determination	a-7o10
_ISSUE determination $	a-7o10
_ISSUE figure	j9
_ISSUE figure $	j9
_ISSUE giving	g8
_ISSUE giving rise	g8
_ISSUE national	m8
_ISSUE national BODY	m8
_ISSUE raised	g10
_ISSUE raised REVIEW	g10
_ISSUE referred	o9
_ISSUE referred BODY	o9
_KIN $	a-17b9c-9d-8e-8f10g-13i-8k7m-11n-8o-7
_KIN 's	f-10p9
_KIN 's role	f-7p8
_KIN KIN	f14k-8
_KIN KIN $	f11
_KIN KIN detail	f7
_KIN detail	f7
_KIN detail $	f7
_KIN front	p7
_KIN front CHILD	p7
_KIN stepfather	p7
_KIN stepfather $	p7
_KNOW $	c-8i-17j-10m12
_KNOW AGENCY	l14
_KNOW AGENCY $	l12
_KNOW CHILD	f8
_KNOW CHILD $	f8
_KNOW INVOLVE	a7
_KNOW INVOLVE $	a7
_KNOW NAME	f7
_KNOW NAME $	f7
_KNOW THEY	j11
_KNOW THEY $	j11
_KNOW more	i11m-11n8o-8
_KNOW more $	i11m-11n8o-8
_KNOW not	p9
_KNOW not used	p9
_KNOW one	p8
_KNOW one TIME	p8
_LEARN $	c-10g8k-13l-11m9p-10
_LEARN ACT	m10
_LEARN CHANGE $	g9
_LEARN CHANGE PLAN	g-8m9
_LEARN FIRST	g-9k9
_LEARN FIRST REVIEW	g-9k9
_LEARN HARM	g10
_LEARN HARM REVIEW	g10
_LEARN LEARN	g12k-8
_LEARN LEARN STORY	g8
_LEARN MSG	g10
_LEARN NAME	g7
_LEARN RECOMMEND	g8
_LEARN RECOMMEND $	g11
_LEARN REVIEW	k-11o11
_LEARN REVIEW $	k-10o9
_LEARN SCOPE	c9
_LEARN SCOPE THIS	c9
_LEARN STORY	a8c8d-10l-8
_LEARN STORY $	a8c9d-9k-12
_LEARN STORY workshop	k8
_LEARN THIS	g17k-9
_LEARN THIS $	g8
_LEARN THIS INVOLVE	g8
_LEARN THIS case	g8
_LEARN WHAT AUX	a9g-9
_LEARN consent	p7
_LEARN consent $	p7
_LEARN date	e10
_LEARN date $	e10
_LEARN rapid	g7
_LEARN rapid REVIEW	g7
_LEARN safeguard	l9
_LEARN safeguard other	l9
_LEARN so	e11
_LEARN so far	e11
_LEARN up	l11
_LEARN up $	l11
_LIVE $	d7f9p-7
_LIVE AUX	l9
_LIVE AUX like	l9
_LIVE CHILD	l7
_LIVE CHILD $	l7
_LIVE ISSUE	j10
_LIVE ISSUE $	j10
_LIVE PLACE	f9p-10
_LIVE PLACE $	f9p-9
_LIVE experience	l7
_LIVE experience CHILD	l7
_LIVE like	l8
_LIVE like CHILD	l8
_LOOK $	a-22c-7g-14j-16k-10l-11o30p-10
_LOOK THIS	o10
_LOOK THIS REVIEW	j-8o10
_LOOK THIS case	j7
_LOOK after	j9
_LOOK after ISSUE	j9
_LOOK back	a8
_LOOK back DONE	a8
_LOOK help	n8
_LOOK help $	n8
_LOOK sickness	p9
_LOOK sickness $	p9
_MEAN $	a-11g-11h22k-8m-8o-7
_MEAN YOU	a-8g12
_MEAN YOU $	g8
_MEAN YOU DONE	g7
_MEAN low	p8
_MEAN low level	p8
_MEAN practice	a-8g9
_MEAN practice $	a-8g9
_METHOD $	a9e-8f-8g-7k11l-8m-10
_METHOD DONE	k10m-7
_METHOD DONE $	a-8k12
_METHOD KNOW	p9
_METHOD KNOW not	p9
_METHOD force	k8
_METHOD force $	k8
_MONTH $	l15p-8
_MONTH ASK	m12o-7
_MONTH ASK ANALYSE	m10
_MONTH MONTH	l15p-8
_MONTH MONTH $	l13
_MONTH YEAR	l8
_MOVE $	e8g-14i-16j-14k-8l12m-17o-8p13
_MOVE END	l-8o10
_MOVE END period	l-8o10
_MOVE FIRST	m8
_MOVE FIRST $	m8
_MOVE HAPPEN	l-9m11
_MOVE HAPPEN $	l-9m11
_MOVE PLACE	d8
_MOVE PLACE $	l10p-9
_MOVE PLACE date	d9
_MOVE PLACE eighteen	l-8p9
_MOVE PLACE risk	l-8p9
_MOVE THIS	c9
_MOVE THIS form	c9
_MOVE county	l8
_MOVE county $	l8
_MOVE england	l8
_MOVE england $	l8
_MOVE here	m12
_MOVE here $	m12
_MOVE more	n7
_MOVE more $	n7
_MOVE same	k8
_MOVE same TIME	k8
_MSG AGENCY	a-8c10
_MSG AGENCY $	a-8c10
_MSG AUX	o8
_MSG AUX ANALYSE	o8
_MSG BODY	m8
_MSG BODY ANALYSE	m8
_MSG ISSUE	a-10g-10o13
_MSG ISSUE $	a-10g-10o13
_MSG TIME	p10
_MSG TIME $	p10
_MSG WHAT	a9
_MSG WHAT thing	a9
_MSG WORKER	g8
_MSG WORKER $	g8
_MSG condolence	g-9j11
_MSG condolence $	g-9j11
_MSG note	g8
_MSG note $	g8
_MSG ponder	g8
_MSG ponder $	g8
_MSG practice	g9
_MSG practice $	g9
_MUST AUX	m-9
_MUST AUX REVIEW	j8
_MUST AUX held	k9
_NAME $	a-11c-12d-8g-13j17k-10m-12n-7p-18
_NAME 's	d8l-9
_NAME 's LIVE	d8l-8
_NAME 's world	f9l-8
_NAME PLACE	l12p-10
_NAME PLACE $	l9
_NAME THEY	f10
_NEED $	f14l-10
_NEED ANALYSE	g12m-11
_NEED ANALYSE $	g12m-11
_NEED CHANGE	g-8m9
_NEED CHANGE $	g-8m9
_NEED DONE	g-9m17
_NEED DONE $	m12
_NEED DONE CHANGE	m9
_NEED HAPPEN	m7
_NEED KNOW	g9
_NEED KNOW $	g9
_NEED PLAN	l13p-12
_NEED PLAN $	l13p-12
_NEED help	g9
_NEED help protection	g10
_NEED period	l8
_NEED period $	l8
_NUM $	a10g-10l14o-9p-12
_NUM MONTH	l7
_NUM NUM	l9
_NUM NUM $	l9
_NUM management	a7
_NUM management oversight	a7
_NUM voice	a10p-8
_NUM voice CHILD	a10p-8
_NUMW $	l11
_NUMW BODY	k10
_NUMW BODY $	k10
_NUMW SCOPE	o12
_NUMW SCOPE REVIEW	o8
_NUMW SCOPE THIS	o8
_NUMW TIME	f10p-9
_NUMW TIME $	f11l-8p-8
_NUMW TIME BAD	l8
_NUMW WORKER	p8
_NUMW WORKER TIME	p8
_NUMW countie	f-9p12
_NUMW countie $	f-7p9
_NUMW drawer	p8
_NUMW drawer $	p8
_NUMW meeting	p7
_NUMW meeting no	p7
_NUMW thing	g9
_NUMW thirteen	l9
_NUMW thirteen $	l9
_PEER $	e9
_PEER FAMILY	l8
_PEER FAMILY period	l8
_PEER KIN	l12p-8
_PEER KIN $	l12p-8
_PEER NAME	f8
_PEER NAME $	f8
_PLACE $	a-22b-9c-15d-13e-12h-10i10j-18k-24l17n-11o-11
_PLACE BODY	m10
_PLACE BODY $	m10
_PLACE FAMILY	f10p-7
_PLACE FAMILY $	f10p-7
_PLACE MOVE	l-12p12
_PLACE MOVE $	l-12p12
_PLACE PEER	l8
_PLACE PEER KIN	l8
_PLACE PLACE	f-8
_PLACE PLACE $	f-8
_PLACE TIME	p7
_PLACE TIME $	p7
_PLACE WELL	g8
_PLACE WELL $	g8
_PLACE control	p7
_PLACE control $	p7
_PLACE date	d9
_PLACE date $	d9
_PLACE distance	p8
_PLACE distance $	p8
_PLACE eighteen	l-8p9
_PLACE eighteen $	l-8p9
_PLACE proceeding	l8
_PLACE proceeding PLACE	l8
_PLACE risk	l-8p9
_PLACE risk $	l-8p9
_PLACE support	l8
_PLACE support provided	l8
_PLACE treatment	l12p-10
_PLACE treatment $	l12p-10
_PLAN $	a-9c22f-9g-14k-8l7o-7p-12
_PLAN THIS	p8
_PLAN THIS existed	p8
_RECOMMEND $	e-17g11k-10l-9m16p-8
_RECOMMEND ACT	m9
_RECOMMEND ACT $	m8
_RECOMMEND AGENCY	m11
_RECOMMEND BODY $	m8
_RECOMMEND BODY whether	k9
_RECOMMEND LEARN	j9k-8
_RECOMMEND LEARN REVIEW	j9k-8
_RECOMMEND individual	m7
_RECOMMEND individual management	m7
_REVIEW $	c-11d-9e-17i-15j14l-10n-25o12p-15
_REVIEW AGENCY	j-8k17
_REVIEW AGENCY $	k13
_REVIEW ASK	m7o-7
_REVIEW ASK $	j-7m10
_REVIEW ASK achieve	j10
_REVIEW AUX	a-8g-10j19k-13o8
_REVIEW AUX $	j9
_REVIEW AUX AUX	j8
_REVIEW AUX sent	j8
_REVIEW BODY	k-11m-9o12
_REVIEW BODY $	k-9m-8o13
_REVIEW HARM	o9
_REVIEW HARM REVIEW	o9
_REVIEW INVOLVE	k8
_REVIEW INVOLVE $	k8
_REVIEW LOOK	o8
_REVIEW LOOK $	o8
_REVIEW MUST	k9
_REVIEW MUST AUX	k9
_REVIEW NUM	a12
_REVIEW NUM $	a9
_REVIEW THIS	c14j-11
_REVIEW THIS REVIEW	c11j-10
_REVIEW WHEN	j8
_REVIEW WHEN $	j8
_REVIEW WHY	j11
_REVIEW WHY $	j7
_REVIEW agreed	c9
_REVIEW agreed BODY	c9
_REVIEW brief	j10
_REVIEW brief $	j10
_REVIEW into	j8
_REVIEW into HARM	j8
_REVIEW its	j8
_REVIEW its purpose	j8
_REVIEW make	a10
_REVIEW make THIS	a10
_REVIEW monitoring	c10j-7
_REVIEW monitoring $	c10j-7
_REVIEW one	j9
_REVIEW one page	j9
_REVIEW public	j8
_REVIEW public interest	j8
_SCOPE $	a8c-16d-7e-8f-8g-12h-11i-7j-12k-12l-12m-14n-8o22
_SCOPE ANALYSE	c11o-20
_SCOPE ANALYSE $	a8c10o-18
_SCOPE ANALYSE BODY	c-7m9
_SCOPE ASK	c13m-9o-9
_SCOPE ASK $	c10m-7
_SCOPE BODY	c-10m21o-7
_SCOPE BODY $	m15
_SCOPE BODY BODY	m8
_SCOPE BODY MONTH	m8
_SCOPE CHILD	o7
_SCOPE CHILD practice	o7
_SCOPE LEARN	o7
_SCOPE LEARN REVIEW	o7
_SCOPE NUM	a12o-9
_SCOPE NUM $	a8
_SCOPE NUM management	a7
_SCOPE REVIEW	a11c-14j-17k-19o13p-8
_SCOPE REVIEW $	a12c-14j-17k-18o11p-8
_SCOPE REVIEW HARM	o9
_SCOPE SCOPE	o7
_SCOPE SCOPE $	o7
_SCOPE START	j9o-7
_SCOPE START $	j9o-7
_SCOPE THIS	c7o7
_SCOPE THIS REVIEW	o8
_SCOPE THIS session	c9
_SCOPE YOU	c9
_SCOPE date	j7
_SCOPE date $	j7
_SCOPE detail	j8
_SCOPE detail $	j8
_SCOPE inspection	k12o-10
_SCOPE inspection $	k12o-10
_SCOPE purpose	o9
_SCOPE purpose $	o9
_SCOPE put	m8
_SCOPE put BODY	m8
_SCOPE referred	o8
_SCOPE referred BODY	o8
_SCOPE safeguarding	m8
_SCOPE safeguarding BODY	m8
_SCOPE significant	o8
_SCOPE significant case	o8
_SCOPE supervision	c9
_SCOPE supervision $	c9
_SCOPE threshold	a11o-8
_SCOPE threshold $	a11o-8
_SCOPE turn	a11
_SCOPE turn $	a11
_SERVICE $	m14p-7
_SERVICE BODY	m8
_SERVICE BODY $	m8
_SERVICE DONE	g7
_SERVICE DONE practice	g7
_SERVICE FAMILY	f9
_SERVICE FAMILY $	f7
_SERVICE PLACE	m13p-13
_SERVICE PLACE $	m10p-12
_SERVICE WORKER	p7
_SERVICE WORKER $	p7
_SERVICE context	f8
_SERVICE context FAMILY	f8
_SERVICE investigation	k10l-8
_SERVICE investigation inquest	k10l-8
_SINCE $	a-8g-8m15o-7p-7
_SINCE AGENCY	e11l-8
_SINCE AGENCY $	e11l-8
_SINCE CHILD	g8
_SINCE CHILD PLACE	g8
_SINCE PLAN	c8
_SINCE PLAN $	c8
_SOURCE $	k-9n20p-13
_SOURCE INFO	k14n-13
_SOURCE INFO $	k14n-13
_SOURCE SOURCE	n8
_SOURCE guidance	n8
_SOURCE guidance $	n8
_SOURCE research	n8
_SOURCE research $	n8
_SOURCE staffing	n-9p11
_SOURCE staffing $	n-9p11
_SOURCE tool	n7
_SOURCE tool $	n7
_START $	k10o-8
_START AUTHOR	j7
_START AUTHOR BODY	j7
_START END	j-9p10
_START END case	j-9p10
_START LEARN	g-7j8
_START LEARN $	g-7j8
_START community	j7
_START community safety	j7
_STORY $	b-12c11d17e-18g-9h-9i-11j-21k-22l7m-14n-11o-12
_STORY TELL	p9
_STORY TELL each	p9
_STORY brief	l9
_STORY brief $	l9
_STORY key	l7
_STORY key STORY	l7
_STORY order	d13l-9
_STORY order $	d13l-9
_STORY resulting	j10
_STORY resulting REVIEW	j10
_STORY summary	l8
_STORY summary $	l8
_STORY training	c12l-9
_STORY training $	c12l-9
_STORY workshop	k8
_STORY workshop $	k8
_TELL each	p9
_TELL each AGENCY	p9
_THEY $	f12j9k-9p-7
_THEY AUX	g9
_THEY DONE	a9
_THEY DONE $	a9
_THEY FAMILY	f8
_THEY HAPPEN	k8
_THEY HAPPEN $	k9
_THEY HAPPEN language	f8
_THEY INVOLVE	f8
_THEY INVOLVE $	f8
_THEY KIN	f8j10l-11p-9
_THEY KIN $	j10l-10p-8
_THEY LIVE	f10
_THEY MEAN	h7
_THEY MEAN $	h7
_THEY WORDS	h7
_THEY WORDS $	h7
_THEY experience	k8
_THEY experience $	k8
_THEY own	l12
_THEY own WORDS	l12
_THIS $	a15c-12g9i-8j-14k-14m-16o-7
_THIS AUX	c7f-9k-10p11
_THIS AUX $	c10f-7
_THIS AUX read	p10
_THIS CHANGE	m8
_THIS CHANGE $	m8
_THIS DONE	j9
_THIS DONE $	j9
_THIS FAMILY	i8
_THIS FAMILY $	i8
_THIS HAPPEN	l10
_THIS HAPPEN THIS	l8
_THIS ISSUE	a-9c9g-7
_THIS ISSUE $	a-11c11
_THIS ISSUE YOU	j8
_THIS LOOK	a7
_THIS LOOK TIME	a9
_THIS MEAN	a-15g19
_THIS MEAN YOU	a-8g12
_THIS MEAN practice	a-8g9
_THIS PEER	f8
_THIS PEER NAME	f8
_THIS REVIEW	a-18b8e-10f12g-17k-16l-9n-14p-12
_THIS REVIEW $	a-15b9e-8f13g-12k-11l-7n-13p-11
_THIS REVIEW AUX	j19k-7
_THIS REVIEW LOOK	o8
_THIS REVIEW WHY	j7
_THIS STORY	f8
_THIS STORY $	f8
_THIS WELL	i8
_THIS WELL NAME	i8
_THIS WHO	j11
_THIS WHO KNOW	f-9j11
_THIS about	l8
_THIS about $	l8
_THIS case	j11m-7
_THIS case $	j8
_THIS case BODY	j7
_THIS existed	p8
_THIS existed REVIEW	p8
_THIS form	c9
_THIS form $	c9
_THIS hard	a8
_THIS hard KNOW	a8
_THIS page	j9
_THIS page $	j9
_THIS section	c8
_THIS section $	c8
_THIS session	c9
_THIS session $	c9
_THIS supervision	c9
_THIS supervision $	c9
_TIME $	b-7c-16d16e-12f8g-17h-7j-14l-20m-16n-9o-17p15
_TIME ACT	m9
_TIME ACT $	m9
_TIME ASK	l8
_TIME ASK $	l8
_TIME BAD	l8
_TIME BAD $	l8
_TIME LIVE	l8
_TIME LOOK	o7
_TIME LOOK $	o7
_TIME PLACE	l14p-7
_TIME PLACE $	l13
_TIME TIME	d18l-15p-7
_TIME TIME $	d18l-15p-7
_TIME YEAR	l9
_TIME YEAR $	l9
_TIME frame	o9
_TIME frame REVIEW	o9
_TIME period	o8
_TIME period reviewed	o8
_WE $	c11
_WE ASK	a-12j-10l-7
_WE ASK AGENCY	k13m-10
_WE ASK ANALYSE	m-10o11
_WE ASK BODY	m14
_WE ASK HAPPEN	m7
_WE ASK KNOW	g-9i9
_WE ASK WORKER	g9
_WE AUX	a-11j10k-10
_WE AUX ASK	o8
_WE AUX WELL	i8
_WE AUX WRITE	j9
_WE AUX mind	j8
_WE INFO	k7
_WE INFO HAPPEN	k7
_WE INVOLVE	k9
_WE ISSUE	j8
_WE ISSUE $	j8
_WE KNOW	k8m7
_WE KNOW $	k8m7
_WE LOOK	a-10o12
_WE LOOK $	o12
_WE LOOK THIS	j7
_WE MEAN	g-7h12
_WE MEAN $	g-7h12
_WE METHOD	k7
_WE METHOD DONE	k7
_WE MOVE	m12
_WE MOVE here	m12
_WE NEED	g9
_WE NEED ANALYSE	g12m-11
_WE NEED DONE	m10
_WE SCOPE	m8
_WE SCOPE $	a9o-8
_WE SCOPE BODY	m9o-7
_WE SCOPE REVIEW	a-10o11
_WE condolence	j8
_WE condolence $	j8
_WE drew	n8
_WE drew $	n8
_WE make	a12
_WE make WHAT	a9
_WE set	g-9o13
_WE set out	g-9o13
_WE think	a8
_WE think AUX	a8
_WE used	k8
_WE used INFO	k8
_WE view	a10
_WE view WHAT	a7
_WE would	g-10i8m7
_WE would ASK	i9
_WE would like	j7m9
_WELL $	a-12i25l-7m-12o-7p-10
_WELL AGENCY	i7
_WELL AGENCY $	i7
_WELL BAD	a14i-12
_WELL BAD $	a11i-9
_WELL BODY	i9
_WELL BODY $	i9
_WELL CHILD	g8
_WELL CHILD CHILD	g8
_WELL DONE	i16
_WELL DONE $	a-8i14
_WELL NAME	i8
_WELL NAME $	i8
_WELL PLACE	i8
_WELL PLACE $	i8
_WELL because	g7
_WELL because $	g7
_WELL persistence	i8
_WELL persistence $	i8
_WELL practice	g-11i17p-9
_WELL practice $	g-9i11
_WHAT AGENCY AUX	m7
_WHAT AUX	f-7g-25i-8j-16k-11m9
_WHAT AUX AUX	m9
_WHAT AUX BAD	a9g-9
_WHAT AUX DONE	a7
_WHAT AUX LEARN	g-10
_WHAT AUX LIVE	l8
_WHAT AUX MOVE	a-13e9i-9m9
_WHAT AUX WHAT	o12
_WHAT AUX offered	l8
_WHAT AUX out	o12
_WHAT AUX quality	a7
_WHAT AUX there	i8
_WHAT BODY	g-11i-7j-11l-9o12
_WHAT BODY ASK	a-8k-7o16
_WHAT BODY AUX	m11
_WHAT BODY DONE	a7
_WHAT BODY concluded	a7
_WHAT BODY decided	k11
_WHAT DONE	e-7i14k-10l-15o-9
_WHAT DONE $	m8
_WHAT DONE BODY	j8
_WHAT DONE CHANGE	a8
_WHAT DONE CHILD	i9
_WHAT DONE FIRST	i8
_WHAT DONE PLACE	i7
_WHAT DONE THIS	g11
_WHAT DONE WE	a7
_WHAT DONE WHAT	a10
_WHAT DONE not	a11
_WHAT FIRST	m8
_WHAT FIRST AGENCY	m8
_WHAT HAPPEN	d8g9j-13k-14m-12o-9
_WHAT HAPPEN $	a9d9m-7
_WHAT HAPPEN CHILD	l7
_WHAT HAPPEN bring	l8
_WHAT HAPPEN light	g10l-10
_WHAT HAPPEN out	g11
_WHAT LIVE	l9
_WHAT LIVE AUX	l9
_WHAT METHOD	a9
_WHAT METHOD DONE	a9
_WHAT MOVE	l11
_WHAT MOVE $	l11
_WHAT NEED	m15
_WHAT NEED AUX	m8
_WHAT NEED HAPPEN	m7
_WHAT REVIEW	g-10j8k-11
_WHAT REVIEW ASK	m7o-7
_WHAT REVIEW make	a10
_WHAT THEY MEAN	h7
_WHAT THIS	a-8g7j9k-8
_WHAT THIS MEAN	g11
_WHAT THIS REVIEW	j10
_WHAT WE	c-10e-14j-9k11l-20n-9o9
_WHAT WE ASK	a-11j-9
_WHAT WE AUX	a-7k-8
_WHAT WE KNOW	k8m7
_WHAT WE MEAN	g-7h12
_WHAT WE NEED	g10
_WHAT WE make	a12
_WHAT WE set	g-9o13
_WHAT WE used	k8
_WHAT WE would	m11
_WHAT WHEN	m8
_WHAT WHEN $	m8
_WHAT WORDS	h8
_WHAT WORDS MEAN	h8
_WHAT WORKER	a8g8
_WHAT WORKER DONE	a9
_WHAT WORKER NEED	g9
_WHAT YOU	j9
_WHAT YOU WILL	j9
_WHAT brought	j7
_WHAT brought THIS	j7
_WHAT drove	a9
_WHAT drove thinking	a9
_WHAT extent	a7
_WHAT got	a12
_WHAT got METHOD	a12
_WHAT led	j11
_WHAT led REVIEW	j8
_WHAT led up	l7
_WHAT stood	a9
_WHAT stood METHOD	a9
_WHAT take	g8
_WHAT take away	g8
_WHAT thing	a9
_WHAT thing could	a9
_WHEN $	a-8k-8o11
_WHEN WHEN	l-8o12
_WHEN WHEN $	l-8o12
_WHERE FAMILY	f8
_WHERE FAMILY HAPPEN	f8
_WHERE FIND	n8
_WHERE INFO	k8
_WHERE INFO HAPPEN	k8
_WHERE LOOK	n8
_WHERE LOOK help	n8
_WHERE MOVE FIRST	m8
_WHERE MOVE more	n7
_WHERE THEY	f11
_WHERE THEY HAPPEN	f8
_WHERE WE	m8
_WHERE WE INFO	k7
_WHERE WE MOVE	m9
_WHERE get	n7
_WHERE get help	n7
_WHERE practice	g8m-8
_WHERE practice NEED	g8m-8
_WHO 's	f8
_WHO 's WHO	f8
_WHO ASK	j7
_WHO ASK THIS	j7
_WHO AUX	k10
_WHO AUX BODY	k7
_WHO CONTACT	c10p-7
_WHO CONTACT $	c10p-7
_WHO KNOW	f-9j11
_WHO KNOW THEY	f-9j11
_WHO LIVE	f11l-7
_WHO LIVE PLACE	f11l-7
_WHO NEED	g10
_WHO NEED help	g10
_WHO THIS	c7k-7
_WHO THIS AUX	c10f-7
_WHO THIS REVIEW	f8
_WHO cared	f11
_WHO cared THEY	f8
_WHO decided	j8
_WHO decided there	j8
_WHO sat	k8
_WHO sat BODY	k8
_WHY $	a-10j9m-8
_WHY DONE WE	j7
_WHY THEY	k9
_WHY THEY HAPPEN	k9
_WHY THIS	j12
_WHY THIS ISSUE	j8
_WILL FIND	j9
_WILL FIND THIS	j9
_WORDS $	a-19c-16d-8e-15f-12g-10h30i-8k-13m-10n-8o-12p-18
_WORDS ANALYSE	h8
_WORDS ANALYSE $	h8
_WORDS BODY	j10
_WORDS BODY $	j10
_WORDS INVOLVE	b10k-8
_WORDS INVOLVE $	b10k-8
_WORDS MEAN	h8
_WORDS MEAN $	h8
_WORDS SCOPE	a16g-8h-14j-12l-7m-8o11p-13
_WORDS SCOPE $	h-8o12p-8
_WORDS SCOPE ANALYSE	a13o-13
_WORDS SCOPE CHILD	o7
_WORDS SCOPE NUM	a12o-9
_WORDS WHAT THEY	h7
_WORDS WORDS	h13
_WORDS WORDS $	h13
_WORDS appointment	k10
_WORDS appointment $	k10
_WORDS used	h13
_WORKER $	a-17b-7c-13e-8f-15g12i7l-11n-7
_WORKER AGENCY	h10
_WORKER AGENCY $	h10
_WORKER AUX	a-8g7h11
_WORKER AUX helped	g8
_WORKER AUX referred	h12
_WORKER CHILD	f9
_WORKER CHILD 's	f9
_WORKER CONTACT	l7
_WORKER CONTACT $	l7
_WORKER DONE	a8
_WORKER DONE $	a9
_WORKER NEED	g9
_WORKER NEED KNOW	g9
_WORKER PLACE	f9p-8
_WORKER PLACE $	f9p-8
_WORKER THEY	h7
_WORKER THEY WORDS	h7
_WORKER THIS	f14k-9
_WORKER THIS REVIEW	f9k-7
_WORKER THIS STORY	f8
_WORKER TIME	p8
_WORKER TIME $	p8
_WORKER remember	g9
_WORKER remember $	g9
_WRITE $	j15k-9
_WRITE DONE	j9
_WRITE DONE WHY	j9
_WRITE REVIEW	j12k-11
_WRITE REVIEW $	j12k-11
_WRITE management	j-10k11
_WRITE management REVIEW	j-10k11
_YEAR $	k-8l15m-7p-17
_YEAR YEAR	d9
_YEAR YEAR $	d9
_YOU $	a-11c11
_YOU AGENCY	c11
_YOU DONE	g7
_YOU DONE $	g7
_YOU WILL	j9
_YOU WILL FIND	j9
_YOU read	j10
_YOU read $	j10
_^ ACT	a-12c-18d-7f-12g-18i-8j-20m29
_^ ACT AGENCY	m9
_^ ACT AUX	m11
_^ ACT LEARN	e8g-7
_^ ACT PLACE	m8
_^ ACT REVIEW	k7m-12o7
_^ ACT THIS	m10
_^ ACT WHAT	m9
_^ ACT down	l10
_^ ACT rapid	m7
_^ ACT take	m9
_^ ACT tracking	p8
_^ AGENCY	a8c-8e-8f-9j-12k9m-12
_^ AGENCY AGENCY	a14l-11
_^ AGENCY ASK	k10
_^ AGENCY CHILD	g7
_^ AGENCY FAMILY	l10
_^ AGENCY return	l7
_^ AGENCY sequence	p10
_^ ANALYSE	a19c14d-8e-11i-9j-13k-17l-20m-18n-7o-17p-25
_^ ANALYSE $	a-11c11
_^ ANALYSE AGENCY	a10
_^ ANALYSE IDENTITY	a-8f10
_^ ANALYSE INFO	a7
_^ ANALYSE ISSUE	a9
_^ ANALYSE MSG	a-8c10
_^ ANALYSE THIS	c10
_^ ANALYSE WHAT	a10
_^ ANALYSE WORDS	h10
_^ ANALYSE key	a8
_^ ANALYSE practice	g8p-7
_^ ASK	a-12c-9g-8i-8k-12l10m11n9p-20
_^ ASK BODY	m12
_^ ASK KNOW	n9
_^ ASK NUM	l9
_^ ASK SERVICE	l13m-9p-10
_^ ASK case	j8
_^ ASK each	l-8m10
_^ AUTHOR	a-13b7c7j-18k13l-7p-8
_^ AUTHOR 's	b10
_^ AUTHOR BODY	c14
_^ AUTHOR THEY	k8
_^ AUTHOR THIS	c-11j-9k13
_^ AUX	f11j-12l-8p-15
_^ AUX DONE	m8
_^ AUX black	f7
_^ AUX case	k8
_^ AUX roma	f9
_^ BAD	c-7g10j9k-9l-20
_^ BAD $	g-9j13l-11
_^ BAD PLACE	l-8p9
_^ BAD form	h8
_^ BAD opportunitie	a9
_^ BAD practice	a-11g14p-8
_^ BIRTH	l19p-14
_^ BIRTH BIRTH	l9
_^ BIRTH NUMW	l8
_^ BODY	c-14g7k-9m21o-8p-19
_^ BODY $	c-12j-13k-11m23p-11
_^ BODY REVIEW	j9k-7
_^ BODY WORKER	g12k-8p-9
_^ BODY its	k8
_^ CHANGE	a-9e7g-10l-7m16
_^ CHANGE SERVICE	p7
_^ CHANGE practice	e9
_^ CHANGE system	m11
_^ CHILD	a-16c-12f18g-9i-9k-16o-11
_^ CHILD 's	m11p-17
_^ CHILD LIVE	j10
_^ CHILD LOOK	j9
_^ CHILD NEED	f-12l12m-7
_^ CHILD NUMW	f7l-10
_^ CHILD PLACE	l-8p10
_^ CHILD centre	f9j-7
_^ CHILD heart	f8
_^ CHILD protection	j7
_^ CONTACT	a-8d11j11k-10l10m-10p-25
_^ CONTACT BODY	c-8j12
_^ CONTACT CHILD	l9
_^ CONTACT MOVE	l8
_^ CONTACT TIME	d9l-8
_^ CONTACT assessment	l10p-9
_^ CONTACT date	d8
_^ CONTACT enquirie	c8
_^ DONE	a15k-8p-11
_^ DONE $	m7
_^ DONE IDENTITY	a7
_^ DONE PEER	l8
_^ DONE assessment	a7
_^ DONE each	a9
_^ END	a-16c-12e30f-10g-8j-17k-7l-16n-7o-15p-19
_^ END $	e13p-8
_^ END ANALYSE	e8
_^ END HARM	e7
_^ END LEARN	g-11m9
_^ END RECOMMEND	e-10m12
_^ END REVIEW	e9
_^ END WORDS	e7
_^ END fact	g9
_^ END significant	e7
_^ END whether	k8
_^ FAMILY	a-12c-8f24g-8i-7j-22m-8p-23
_^ FAMILY 's	f-10k10
_^ FAMILY AGENCY	l10
_^ FAMILY TIME	f9
_^ FAMILY YEAR	f8
_^ FAMILY declaration	k7
_^ FAMILY friend	f10
_^ FAMILY its	f7
_^ FAMILY new	f8
_^ FIND	f-7g24j-14k-15l7m-17n-7o-15p-12
_^ FIND END	g8m-8
_^ FIND NUM	g12
_^ FIND REVIEW	g9
_^ FIND against	a10o-9
_^ FIND fact	g-11l12
_^ FIND significant	g7
_^ FIND system	g9
_^ FIRST	j7
_^ FIRST all	j8
_^ FIRST help	p8
_^ HARM	f-8p9
_^ HARM NAME	l9
_^ HARM rescue	p8
_^ HOW	c11e-12f-12h8j12k-23m-7n-7o-11p-16
_^ HOW CHILD	a7
_^ HOW CONTACT	c8
_^ HOW WELL	g8
_^ HOW WORKER	h12
_^ HOW case	j12l-8
_^ HOW feed	c8
_^ HOW make	m8
_^ HOW reach	c8
_^ HOW read	c-9j10
_^ HOW voice	a7
_^ IDENTITY	a-17d-7e-8f14g-14i-9j-11l-14m-13n-9o-8p10
_^ IDENTITY IDENTITY	a-8f14
_^ IDENTITY METHOD	k8
_^ IDENTITY PLACE	f-10p10
_^ IDENTITY additional	f8
_^ IDENTITY help	p7
_^ IDENTITY impact	c8
_^ IDENTITY practice	p9
_^ IDENTITY used	f-9h12
_^ IDENTITY welsh	f8
_^ INFO	a-12j-9l16
_^ INFO AGENCY	l8
_^ INFO each	l9
_^ INFO held	l9
_^ INFO referred	n9
_^ INFO sharing	p7
_^ INVOLVE	a-10f-15g-9j-10k23m-8p-10
_^ INVOLVE AGENCY	k-10l10
_^ INVOLVE CHILD	p7
_^ INVOLVE FAMILY	f-8k18l-12
_^ INVOLVE KIN	k9p-7
_^ INVOLVE WORKER	k12p-10
_^ INVOLVE group	k7
_^ ISSUE	a-11b-8c-18d-11e-16f-14g10h-9j-13k-20l-19m7n-10o26p-19
_^ ISSUE ANALYSE	m-9o7
_^ ISSUE AUX	o9
_^ ISSUE BODY	a-11m16
_^ ISSUE ISSUE	a-15g7o9
_^ ISSUE LOOK	a-8o9
_^ ISSUE REVIEW	a-7o11
_^ ISSUE SINCE	m13
_^ ISSUE WELL	i10
_^ ISSUE WHERE	g8m-8
_^ ISSUE coroner	g8
_^ ISSUE depth	a9
_^ ISSUE determination	a-7o10
_^ ISSUE giving	g8
_^ ISSUE national	m8
_^ ISSUE raised	g10
_^ ISSUE referred	o9
_^ KIN	l-8p16
_^ KIN 's	f-9p7
_^ KIN KIN	f9
_^ KIN front	p7
_^ KIN stepfather	p7
_^ KNOW AGENCY	l7
_^ KNOW one	p8
_^ LEARN	a-10d-8e-11f-9g34i-7j-20l-14m-11n-8o-12p-20
_^ LEARN ACT	m10
_^ LEARN FIRST	g-9k9
_^ LEARN HARM	g7
_^ LEARN LEARN	g8
_^ LEARN NAME	g7
_^ LEARN RECOMMEND	g12m-10
_^ LEARN REVIEW	g9k-7
_^ LEARN SCOPE	c9
_^ LEARN STORY	g-9k12
_^ LEARN THIS	g13k-8
_^ LEARN WHAT	g10
_^ LEARN rapid	g7
_^ LIVE	f-9l15p-10
_^ LIVE PLACE	l9
_^ LIVE experience	l7
_^ LOOK	a15e-8
_^ LOOK back	a8
_^ LOOK sickness	p9
_^ MEAN low	p8
_^ METHOD	a-8j-8k15m-8
_^ METHOD DONE	k7
_^ METHOD KNOW	p9
_^ MONTH	l11
_^ MONTH MONTH	l10
_^ MOVE	a-10e-9f-8g-9i-10j-14k-10l14m-12o7
_^ MOVE $	l9p-7
_^ MOVE END	l-8o10
_^ MOVE PLACE	d8
_^ MOVE THIS	c9
_^ MOVE county	l8
_^ MOVE england	l8
_^ MSG	a-11c-14d-7e-9f-9g12i-9k-12l-13n-7o13
_^ MSG AUX	o8
_^ MSG BODY	m8
_^ MSG ISSUE	a-10g-10o13
_^ MSG TIME	p10
_^ MSG WHAT	a9
_^ MSG condolence	g-9j11
_^ MSG note	g8
_^ MSG ponder	g8
_^ NAME	j12p-17
_^ NAME $	f-12j13l-9
_^ NAME 's	f8
_^ NAME PLACE	l12p-10
_^ NAME THEY	f8
_^ NUMW	a-15c-9f-10g11j-8k-7o9p11
_^ NUMW SCOPE	o12
_^ NUMW TIME	l8
_^ NUMW WORKER	p8
_^ NUMW meeting	p7
_^ NUMW thing	g9
_^ PLACE	a-9c-7g-10i-9j-9k-16m-10p15
_^ PLACE $	l11p-11
_^ PLACE FAMILY	f10p-7
_^ PLACE MOVE	l-12p12
_^ PLACE PLACE	p11
_^ PLACE TIME	p7
_^ PLACE control	p7
_^ PLACE distance	p8
_^ PLACE proceeding	l8
_^ PLACE support	l8
_^ PLACE treatment	l10p-9
_^ PLAN THIS	p8
_^ RECOMMEND	a-14c-8e-8f-7g-15j-17k-12l-11m36o-9p-11
_^ RECOMMEND AGENCY	m11
_^ RECOMMEND REVIEW	m8
_^ RECOMMEND individual	m7
_^ REVIEW	c16f-8g-9j12k-8l-9m-9o-11p-12
_^ REVIEW AGENCY	k9
_^ REVIEW THIS	c11j-10
_^ REVIEW agreed	c9
_^ REVIEW brief	j10
_^ REVIEW its	j8
_^ REVIEW monitoring	c10j-7
_^ REVIEW one	j9
_^ REVIEW public	j8
_^ SCOPE	b-8c16d-8e-11f-11g-17h-7i-9j-10l-13m12n-9o9p-27
_^ SCOPE ANALYSE	a-11c11o-11
_^ SCOPE ASK	c13m-9o-9
_^ SCOPE BODY	c-8m19o-13
_^ SCOPE LEARN	o7
_^ SCOPE REVIEW	a8c-8j-11k-13
_^ SCOPE START	j9o-7
_^ SCOPE YOU	c9
_^ SCOPE inspection	k12o-10
_^ SCOPE purpose	o9
_^ SCOPE put	m8
_^ SCOPE referred	o8
_^ SCOPE safeguarding	m8
_^ SCOPE significant	o8
_^ SCOPE supervision	c9
_^ SCOPE threshold	a11o-8
_^ SERVICE	f11j-8l-19m18p-23
_^ SERVICE $	l-8m15p-13
_^ SERVICE BODY	m8
_^ SERVICE FAMILY	f9
_^ SERVICE context	f8
_^ SERVICE investigation	k10l-8
_^ SINCE	e14j-7l-9p-9
_^ SINCE $	e-11m11
_^ SINCE AGENCY	e13m-9
_^ SOURCE	a-11b-8g-8j-8l-10m-7n15
_^ SOURCE INFO	k14n-13
_^ SOURCE SOURCE	n8
_^ SOURCE research	n8
_^ SOURCE staffing	n-9p11
_^ SOURCE tool	n7
_^ START	c-7e-7g-11j22k-13l-9m-10
_^ START AUTHOR	j7
_^ START END	j-9p10
_^ START LEARN	g-7j8
_^ START community	j7
_^ STORY	a-13e-11f-13g-11k-20l21m-9o-8p-23
_^ STORY STORY	l8
_^ STORY brief	l9
_^ STORY order	d9l-8
_^ STORY resulting	j7
_^ STORY summary	l8
_^ STORY training	c12l-9
_^ THEY	h-7l18p-9
_^ THEY own	l12
_^ THIS	a-14c21g-7k-14l-7m-7p-9
_^ THIS ISSUE	a-10c11
_^ THIS PEER	f8
_^ THIS REVIEW	c14j-7
_^ THIS WHO	j11
_^ THIS section	c8
_^ TIME	a-12c-12d11f-11g-7j-11k-17l12o11p-20
_^ TIME ACT	m9
_^ TIME ASK	l8
_^ TIME LOOK	o7
_^ TIME TIME	d16l-12
_^ TIME frame	o9
_^ TIME period	o8
_^ WE	g-8j8
_^ WE METHOD	k7
_^ WE SCOPE	a-11m9
_^ WE view	a10
_^ WE would	j9
_^ WELL	c-8g-15i25j-8k-10l-14m-9p-19
_^ WELL AGENCY	i7
_^ WELL BAD	a14i-12
_^ WELL PLACE	i8
_^ WELL persistence	i8
_^ WELL practice	a-11i15
_^ WHAT	a12b-17c-26d-13e-13f-15k-15m12n-15o14p-22
_^ WHAT AUX	e8g-23j-14m11
_^ WHAT BODY	g-11i-7j-11l-9o12
_^ WHAT DONE	e-7i14k-9l-15o-9
_^ WHAT FIRST	m8
_^ WHAT HAPPEN	a-12g12j-10k-9l10
_^ WHAT LIVE	l9
_^ WHAT METHOD	a9
_^ WHAT MOVE	l11
_^ WHAT NEED	g-11m16
_^ WHAT REVIEW	g-9k-8
_^ WHAT THIS	g8
_^ WHAT WE	e-12h7l-16n-7o11
_^ WHAT WORDS	h8
_^ WHAT WORKER	g9
_^ WHAT YOU	j9
_^ WHAT brought	j7
_^ WHAT drove	a9
_^ WHAT extent	a7
_^ WHAT got	a12
_^ WHAT led	j11
_^ WHAT stood	a9
_^ WHAT take	g8
_^ WHEN	l-9o12
_^ WHEN WHEN	l-8o12
_^ WHERE	a-10e-12f11g-18i-12j-18l-13m9n16o-8p-14
_^ WHERE FAMILY	f8
_^ WHERE FIND	n8
_^ WHERE INFO	k8
_^ WHERE LOOK	n8
_^ WHERE THEY	f11
_^ WHERE WE	m8
_^ WHERE get	n7
_^ WHO	a-7c9f15g-8i-9l-12m-9p-22
_^ WHO 's	f8
_^ WHO ASK	j7
_^ WHO AUX	k8
_^ WHO CONTACT	c10p-7
_^ WHO LIVE	f11l-7
_^ WHO THIS	c10f-7
_^ WHO cared	f8
_^ WHO decided	j8
_^ WHO sat	k8
_^ WHY	j15k-8
_^ WHY THIS	j8
_^ WORDS	c-10e-8f-8g-8h19k-13l-10m-10o11p-18
_^ WORDS ANALYSE	h8
_^ WORDS BODY	j10
_^ WORDS SCOPE	h-10j-9o14p-8
_^ WORDS WORDS	h11
_^ WORDS used	h12
_^ WORKER	a-8f19j-9l-15p-15
_^ WORKER CHILD	f9
_^ WORKER PLACE	f9p-8
_^ WORKER THEY	h7
_^ WORKER THIS	f14k-9
_^ WRITE REVIEW	j12k-11
_^ WRITE management	j-10k11
_^ YEAR	l14p-9
_^ YEAR $	l10
_^ YEAR YEAR	l8
_^ addendum	e8
_^ addendum SINCE	e8
_^ addressing	a14o-14
_^ addressing SCOPE	a8
_^ addressing WORDS	a10o-10
_^ adult	f15l-14
_^ adult PLACE	f10p-10
_^ adult THEY	f9l-8
_^ adult room	p9
_^ age	l9
_^ age NUM	l9
_^ ages	l9
_^ ages NUMW	l9
_^ agreed	a-10c11j-8m-14o7p-7
_^ agreed BODY	c13k-10m-10
_^ agreed key	a-9o9
_^ agreed safeguarding	k11
_^ aim	c-8j11
_^ aim THIS	c-8j11
_^ alcohol	p8
_^ alcohol PLACE	p8
_^ alert	p8
_^ alert flag	p8
_^ all	l-9m17
_^ all AGENCY	l-9m14
_^ all BODY	m7
_^ anger	p10
_^ anger HOW	p10
_^ answer	a12o-11
_^ answer WE	a9o-8
_^ anti-racist	f9
_^ anti-racist practice	f9
_^ application	p8
_^ application threshold	p8
_^ appointment	p8
_^ appointment ACT	p8
_^ approved	c11p-7
_^ approved $	c11p-7
_^ arrangement	j-8k10
_^ arrangement REVIEW	j-8k10
_^ assessment	a14k-8p-9
_^ assessment INFO	a10
_^ attendance	k8
_^ authorship	k9
_^ authorship independence	k9
_^ away	l9p-8
_^ away PLACE	l9p-8
_^ back	b14c-10j-11l8p-7
_^ back PLACE	l8
_^ back THIS	b14c-10j-11
_^ background	a-12b-8c-9f14g-9i-8j11k-15l10m-9o-10p-15
_^ background FAMILY	f10
_^ background INFO	f8
_^ background KIN	f8
_^ background THIS	j12
_^ background adult	f9
_^ background case	j-10l12
_^ background context	f-7j9
_^ background prior	l10
_^ background purpose	j8
_^ barrier	a15i-10
_^ barrier WELL	a10i-10
_^ barrier enabler	a9
_^ before	k-7l11o-10
_^ before YOU	j10
_^ before period	j-7l13o-10
_^ behaviour	p11
_^ behaviour IDENTITY	p7
_^ benefit	p9
_^ benefit doubt	p9
_^ between MONTH	l8
_^ between childhood	p7
_^ brief	j9k-10o8
_^ brief given	o10
_^ brief outline	j8
_^ bruising	p10
_^ burden	p8
_^ burden KIN	p8
_^ burn	p9
_^ burn scald	p9
_^ calendar	d8
_^ calendar CONTACT	d8
_^ capacity	g10m-12p7
_^ capacity CHANGE	g12m-10p-8
_^ capacity workload	p8
_^ case	a-10c-8e-7g-8j8l10n7o-9p-17
_^ case SCOPE	j8
_^ case STORY	l7
_^ case brief	l8
_^ case date	d9
_^ case nutshell	j11l-9
_^ case outline	l9
_^ case statute	n10
_^ cast	f12
_^ cast character	f12
_^ chairing	p8
_^ chairing meeting	p8
_^ challenge	m10
_^ challenge BODY	m11
_^ challenge escalation	p9
_^ chief	m16p-10
_^ chief WORKER	m11p-7
_^ chief constable	m10
_^ chronology	d22j-7k-12l-15
_^ chronology AGENCY	d9l-7
_^ chronology HARM	d11k-8
_^ chronology YEAR	d10l-7
_^ community	m9
_^ community safety	m9
_^ complaint	f-7p11
_^ complaint FAMILY	f-7p11
_^ completed	c11p-7
_^ completed $	c11p-7
_^ condition	a9
_^ condition WHAT	a9
_^ conduct	j-10k17o-7
_^ conduct LEARN	k9
_^ conduct REVIEW	k8
_^ confidentiality	k12
_^ confidentiality REVIEW	k8
_^ confidentiality anonymity	k8
_^ consideration	m16
_^ consideration BODY	m10
_^ context	a8
_^ context THIS	j8
_^ context practice	a8
_^ continuity	p7
_^ continuity WORKER	p7
_^ contributor	k8
_^ contributor HARM	k8
_^ copie	b13
_^ copie publication	b13
_^ cost	c14j-10k-11
_^ cost REVIEW	c14j-10k-11
_^ course	l12
_^ course case	l9
_^ criteria holding	j9
_^ criteria local	j-8k9
_^ daily	l7
_^ daily LIVE	l7
_^ damp	p9
_^ damp cold	p9
_^ date	a-7d11g-8k-14o10p-10
_^ date LEARN	c11
_^ date LOOK	j-8o10
_^ date STORY	d7
_^ date glance	d11j-7
_^ date notification	j10
_^ debt	p9
_^ debt eviction	p9
_^ decision	a-8c-7g-9j9k12o-7p-10
_^ decision BODY	k9
_^ decision RECOMMEND	j9k-8
_^ decision commission	j8
_^ decision hold	j8
_^ decision rationale	k9
_^ decision safeguarding	k7
_^ declaration	a-8g8j-8k10l-8p-12
_^ declaration AUTHOR	k7
_^ declaration CHILD	c10
_^ declaration failure	g12k-7
_^ declaration interest	k11
_^ dedicated	i10
_^ dedicated DONE	i10
_^ deference	p8
_^ deference doctor	p8
_^ delay	a-9k7p9
_^ delay WHY	k9
_^ delay decision	p10
_^ description	b12p-11
_^ description HARM	l8
_^ description grade	b13l-8
_^ detail	f11k-7p-12
_^ detail CHILD	f11
_^ detail ISSUE	a9
_^ detail KIN	f9
_^ detail STORY	l11
_^ detail notification	j8
_^ determination	a8
_^ determination ISSUE	a8
_^ diary	d14l-11
_^ diary case	d11l-8
_^ dissemination	k8
_^ dissemination REVIEW	k8
_^ drawing	e9
_^ drawing PEER	e9
_^ drift	p8
_^ drift delay	p8
_^ drug	p10
_^ drug alcohol	p8
_^ duty	j10k-7
_^ duty REVIEW	j10k-7
_^ effectiveness	a12g10l-11p-14
_^ effectiveness AGENCY	a-12g14l-7
_^ effectiveness practice	a7
_^ effectiveness safeguarding	a11
_^ empty	p8
_^ empty AUTHOR	p8
_^ enabler	a8
_^ enabler barrier	a10
_^ endnote	e12k-10
_^ endnote AUTHOR	e12k-10
_^ establishment	j8
_^ establishment case	j8
_^ example	a-7i18p-10
_^ example WELL	i11
_^ example follow	i12
_^ exclusion	l9p-8
_^ exclusion PLACE	l9p-8
_^ experience	g11
_^ experience SINCE	g8
_^ factual	l7
_^ factual FIND	l7
_^ fall	p9
_^ fall window	p9
_^ fear	p12
_^ fear AGENCY	p10
_^ few	h-7j10
_^ few WORDS	h-7j10
_^ file	p8
_^ file NUMW	p8
_^ filing	c11
_^ filing retention	c11
_^ finish	e14p-8
_^ finish $	e14p-8
_^ food	p8
_^ food heat	p8
_^ form	j10
_^ form completed	j10
_^ fracture	p7
_^ fracture CHILD	p7
_^ gang	p8
_^ gang county	p8
_^ gaps	g7
_^ gaps BAD	g8
_^ gaps LOOK	p7
_^ get	c11
_^ get touch	c11
_^ getting	f11p-8
_^ getting KNOW	f12p-7
_^ getting THIS	i8
_^ glance	j13p-8
_^ glance $	j13p-8
_^ governance	k8
_^ governance REVIEW	k9
_^ governance monitoring	c7
_^ graded	g12
_^ graded judgement	g12
_^ ground	j8
_^ ground REVIEW	j8
_^ guidance	k-8n14
_^ guidance law	n10
_^ guidance referred	n7
_^ guidance shelve	p10
_^ guide	h9
_^ guide WORDS	h9
_^ handover	p8
_^ handover BIRTH	p8
_^ hard	p10
_^ hard reach	p10
_^ help	a-9g-8j-9l-10n15
_^ help THIS	p10
_^ help letter	p8
_^ help reader	n11p-8
_^ help support	n10p-8
_^ hindsight	k10
_^ hindsight outcome	k10
_^ holding	c11l-9
_^ holding STORY	c11l-9
_^ home	p8
_^ home house	p8
_^ honour	p8
_^ honour shame	p8
_^ hypothese	o11
_^ hypothese AUX	o11
_^ illness	p9
_^ illness ANALYSE	p9
_^ immediate	l10
_^ immediate ACT	l7
_^ impact	g10
_^ impact BODY	g7
_^ implication	g9
_^ implication practice	g9
_^ individual	a7
_^ individual organisational	a7
_^ influence	a9
_^ influence practice	a9
_^ initiation	j10k-8
_^ initiation REVIEW	j10k-8
_^ investigation	j-7l12
_^ investigation inquest	k-14l14
_^ investigation its	k10
_^ joint	j9
_^ joint statement	j9
_^ judgement	a11
_^ judgement decision-making	a11
_^ jurisdiction	o8
_^ jurisdiction SCOPE	o8
_^ key	c11e-9f-15h18i-8j-15k-15l-17m-13n-11p-16
_^ key LEARN	g10
_^ key WORDS	h8
_^ key WORKER	h10
_^ key pseudonym	h8
_^ key rating	c11
_^ key role	h11
_^ key table	c11
_^ kloe	a10p-8
_^ kloe NUM	a10p-8
_^ leadership	g15p-10
_^ leadership management	g15p-10
_^ legal	j12
_^ legal context	j10
_^ legal policy	k9
_^ legislation	n9
_^ legislation guidance	n9
_^ letter	a-7b17f-12j12k-15l-9p-15
_^ letter AUTHOR	j10
_^ letter FAMILY	b12f-7j-9
_^ letter KIN	b12p-8
_^ letter lead	j10
_^ limit	g-7j-7o12
_^ limit REVIEW	k-12o13
_^ limit WHAT	k14
_^ limitation	k11
_^ limitation INFO	k7
_^ limitation REVIEW	k7
_^ line	a11k-7p-9
_^ line REVIEW	a15o-7
_^ line sight	a-7o9
_^ list	c-8d10h8j-9l-9p-9
_^ list SOURCE	n8
_^ list WORDS	h10
_^ list contributor	k8
_^ list key	d8
_^ local	k7
_^ local METHOD	k8
_^ log	d13l-9
_^ log CONTACT	d8
_^ log STORY	d8
_^ lost	p12
_^ lost follow-up	p8
_^ love	p8
_^ love HARM	p8
_^ main	d7
_^ main STORY	d7
_^ making	a10l-7m7
_^ making sense	a11
_^ making thing	m9
_^ map	b14l-9p-9
_^ map AGENCY	b14l-9p-9
_^ mattresse	p8
_^ mattresse floor	p8
_^ member	f8
_^ member FAMILY	f8
_^ membership	a-9b11c-8j-9k10m-9p-10
_^ membership BODY	b11m-8
_^ membership WORDS	k10
_^ memory	f-8j14
_^ memory NAME	j9
_^ memory little	j9
_^ methadone	p8
_^ methadone PLACE	p8
_^ money	p9
_^ money gift	p9
_^ monitoring	c12m-10
_^ monitoring ACT	c10m-9
_^ more	a9n8p-8
_^ more depth	a10
_^ more read	n9
_^ name	h12k8p-9
_^ name AGENCY	h9
_^ name role	h9
_^ name used	h-9k12
_^ national	m12
_^ national attention	m10
_^ nature	l9
_^ no	p10
_^ note	a-14b-8c-15d-10e-12f-14g-14h12i-9j8k10l-15m-12n12o-9p-21
_^ note IDENTITY	h12
_^ note WORDS	h10
_^ note about	k9
_^ note chapter	n11
_^ note hindsight	k10
_^ note name	k9
_^ note publication	j12k-10
_^ note reader	j10n-7
_^ note text	n10
_^ notification	j13p-7
_^ notification CONTACT	j9
_^ notification SCOPE	j7
_^ nowhere	p8
_^ nowhere MOVE	p8
_^ office	c9
_^ office use	c9
_^ one	p9
_^ one STORY	p9
_^ open	p8
_^ open shut	p8
_^ opinion	a11
_^ opinion BODY	a11
_^ origin	j10k-8
_^ origin REVIEW	j10k-8
_^ other	j9k9l-10p-11
_^ other CHILD	f8
_^ other inquirie	k8
_^ other inspection	j12
_^ out	a-10g-11j-10k-7l13o-7p8
_^ out ISSUE	l13p-7
_^ out PLACE	l13p-12
_^ out TIME	l-9p10
_^ out mind	p9
_^ out sight	p7
_^ outcome	a-7f-9g11j-8k11l-7p-11
_^ outcome CHILD	f-7g12p-9
_^ outcome decision	k8
_^ outcome rapid	k8
_^ outline	l9
_^ outline STORY	l9
_^ over	c9
_^ over YOU	c9
_^ oversight	c14m-12p-8
_^ oversight ACT	c10m-10
_^ oversight PLAN	c8
_^ overview	d-9k-7l14
_^ overview AGENCY	l8
_^ overview STORY	l7
_^ owner	c10j-7
_^ owner THIS	c10j-7
_^ part	k8
_^ part picture	p8
_^ part played	k9
_^ passing	p9
_^ passing THIS	p9
_^ pattern	g9
_^ pattern system	g9
_^ pen	f8
_^ period	j-8k-8o17
_^ period REVIEW	o7
_^ period timeline	l-9o10
_^ person	c-8f16j-9k-12
_^ person INVOLVE	f11k-10
_^ person referred	f9
_^ personal	f-7j11
_^ personal statement	f-7j11
_^ pets	p9
_^ pets animal	p9
_^ phone	p11
_^ picture	f8p-7
_^ picture CHILD	f8p-7
_^ piece	p9
_^ piece piece	p9
_^ policie	k-9p10
_^ policie METHOD	k-9p10
_^ portrait	f8
_^ portrait NAME	f8
_^ position	p10
_^ position BODY	p11
_^ practice	i12k-9m-7
_^ practice WELL	i11
_^ practice context	a10
_^ predictability	a9
_^ predictability preventability	a9
_^ predictable	a8
_^ predictable preventable	a8
_^ prescribing	p8
_^ prescribing parenting	p8
_^ pressure	a8
_^ pressure practice	a8
_^ prioritie	m10
_^ priority	j-8o9
_^ priority FIND	g8
_^ priority ISSUE	o9
_^ profile	f9
_^ profile CHILD	f9
_^ purpose	c-9j18k-9
_^ purpose REVIEW	j7
_^ purpose THIS	c-8j11
_^ purpose WE	j8
_^ qualification	k8
_^ qualification AUTHOR	k8
_^ quality	g13l-13m-7
_^ quality AGENCY	k8
_^ quality PLACE	g13l-9p-12
_^ quality assessment	p10
_^ quality practice	a10g-9
_^ quality provision	g11
_^ rationale	j8
_^ rationale REVIEW	j10k-9
_^ rationale decision	k10
_^ reader	j10
_^ reader $	j10
_^ reason	c-9j19l-7o-8p-10
_^ reason ANALYSE	a9
_^ reason CONTACT	j8
_^ reason THIS	j9
_^ reason delay	j-8k9
_^ reason rapid	j8
_^ relationship	f13p-8
_^ relationship subject	f10
_^ release	p8
_^ release PLACE	p8
_^ relevance	g10
_^ relevance practice	g10
_^ reliance	p11
_^ reliance self-report	p7
_^ reporting	c10m-7
_^ reporting back	c10m-7
_^ representation	k8
_^ representation interested	k8
_^ research	a-14g-7j-7m-8n13
_^ research ANALYSE	o8
_^ research WE	n8
_^ research guidance	n9
_^ research head	p8
_^ research practice	k9
_^ response	a19b10c-10d-9f-14g-12j-11k-13o-14
_^ response AGENCY	a14l-7
_^ response CONTACT	a-7p11
_^ response FAMILY	a-8b13f-10
_^ response FIRST	a9l-7
_^ response LEARN	e11
_^ response TIME	l11
_^ response neglect	a8
_^ return	l10
_^ return AGENCY	l10
_^ road	l11p-9
_^ role	p10
_^ role KIN	p8
_^ rota	p8
_^ rota handover	p8
_^ rule	p8
_^ rule optimism	p8
_^ safe	p13
_^ safe PLACE	p7
_^ safe REVIEW	p9
_^ safeguarding	p9
_^ safeguarding BODY	p9
_^ schedule	b11d8k-9l-10
_^ schedule INFO	b11k-7
_^ schedule STORY	d9l-8
_^ screen	p8
_^ screen phone	p8
_^ secretary	m10
_^ secretary state	m10
_^ send	c11
_^ send $	c11
_^ sequence	a-8d13
_^ sequence CONTACT	d8
_^ sequence STORY	d10l-10
_^ sequence WHAT	l10
_^ sexual	p7
_^ sexual HARM	p7
_^ sign	i7
_^ sign WELL	i7
_^ sign-off	k10m-7
_^ sign-off BODY	k10m-7
_^ signature	k10
_^ signature NUMW	k10
_^ signed	p9
_^ signed forgotten	p9
_^ silence	p7
_^ silence LEARN	p7
_^ skill	i13l-9p-12
_^ skill PLACE	i13l-9p-12
_^ sleep	p8
_^ sleep new	p8
_^ smile	p7
_^ smile door	p7
_^ something	j8
_^ something HAPPEN	j8
_^ specific	o13
_^ specific WORDS	o8
_^ stage	k10
_^ stage REVIEW	k10
_^ standard	k10
_^ standard proof	k10
_^ statement	a-8c-9j14k10m-12p-12
_^ statement AUTHOR	j-8k11
_^ statement BODY	j9
_^ statement STORY	l8
_^ statement independence	k9
_^ statement regret	j8
_^ status	j9l-9
_^ status PLACE	p9
_^ status THIS	c-10j12
_^ status version	c11p-9
_^ statute	n9
_^ statute guidance	n9
_^ stay	l7
_^ stay PLACE	l7
_^ stepfather	p10
_^ stepfather new	p10
_^ strategie	m12
_^ strategie CHANGE	m12
_^ structure	j10
_^ structure THIS	j10
_^ student	l-8p9
_^ student PLACE	l-8p9
_^ subject	f18j-16k-17
_^ subject HARM	f11
_^ subject REVIEW	f14j-14k-13
_^ summary	a-15b-7c-13d-14e12f-12i-9k-17l15n-9o-9p-20
_^ summary $	e14j-10l-13
_^ summary AGENCY	l7
_^ summary CHILD	g-7j10
_^ summary INFO	l8
_^ summary REVIEW	j9
_^ summary STORY	l10
_^ summary WORKER	l7
_^ summary busy	j8
_^ summary case	j-10l12
_^ summary judgement	g13l-11
_^ summary timeline	l9
_^ supervision	p7
_^ supervision management	p7
_^ support	l10
_^ support given	l10
_^ table	a-10b10c-14d16e-8g-9j-12k-12l-14n9p-15
_^ table BODY	m-8n13
_^ table date	d7
_^ table figure	b12
_^ taking	a11
_^ taking SCOPE	a7
_^ task	o10
_^ task set	o10
_^ taxis	p8
_^ taxis PLACE	p8
_^ thing	e-8g9i8k-7p-9
_^ thing DONE	m10
_^ thing WE	i9
_^ thing think	g10
_^ thinking	p9
_^ thinking about	p9
_^ threshold	p8
_^ threshold intervention	p8
_^ timeline	a-10d19j-7k-7l-18
_^ timeline NAME	d9
_^ timeline WHAT	a-7d11l-9
_^ timeline period	o8
_^ timeliness	j-8k-9p13
_^ timeliness REVIEW	j-8k-9p13
_^ timescale	j-10k14
_^ timescale HARM	k9
_^ timescale REVIEW	j-7k9
_^ timetable	k8
_^ timetable REVIEW	k8
_^ toilet	p9
_^ toilet nappie	p9
_^ tool	n7
_^ tool SOURCE	n7
_^ tracking	c8
_^ tracking SINCE	c8
_^ train	p7
_^ train county	p7
_^ training	c10
_^ training STORY	c10
_^ transition	l10p-7
_^ transition adult	l10p-7
_^ trial	k9
_^ trial inquest	k9
_^ tribute	f-12j16l-9
_^ tribute NAME	j10
_^ tribute THEY	f-9j11
_^ trigger	j8
_^ trigger REVIEW	j8
_^ turning	a9
_^ turning SCOPE	a9
_^ use	a-8g-8l-12p13
_^ use STORY	l-8p10
_^ use name	k11p-10
_^ use supervision	c10p-9
_^ view	a9f-14j-7k15l-8m-7p-15
_^ view BODY	a14k-13
_^ view FAMILY	f-7k10
_^ view KIN	k8
_^ view WORKER	k7
_^ view expressed	k9
_^ violence	p11
_^ violence PLACE	p8
_^ voice	a-10p11
_^ voice CHILD	a-8f-9p14
_^ voice FAMILY	j9
_^ waiting	p8
_^ waiting bed	p8
_^ weekend	p9
_^ weekend evening	p9
_^ weight	l-10p14
_^ weight STORY	l-9p11
_^ weight growth	p7
_^ welsh	m8
_^ welsh BODY	m8
_^ window	g11
_^ window system	g11
_^ worth	i11
_^ worth passing	i11
_about $	g8
_about FAMILY	p9
_about FAMILY whole	p9
_about FIND	m8
_about FIND one	m8
_about name	k9
_about name date	k9
_achieve $	j10
_addendum SINCE	e8
_addendum SINCE $	e8
_additional NEED	f8
_additional NEED $	f8
_addressing SCOPE	a8
_addressing SCOPE REVIEW	a8
_addressing WORDS	a10o-10
_addressing WORDS SCOPE	a10o-10
_adoption $	g9
_adult $	f9
_adult AGENCY	l10p-7
_adult AGENCY $	l10p-7
_adult BODY	m7
_adult BODY $	m7
_adult PLACE	f10p-10
_adult PLACE $	f10p-10
_adult THEY	f9l-8
_adult THEY LIVE	f9l-8
_adult room	p9
_adult room $	p9
_adulthood $	p7
_after ISSUE	j9
_after ISSUE $	j9
_against WORDS	a10o-9
_against WORDS SCOPE	a10o-9
_age NUM	l9
_age NUM NUM	l9
_ages NUMW	l9
_ages NUMW thirteen	l9
_agreed BODY	c17k-13m-13
_agreed BODY $	c17k-13m-13
_agreed key	a-9o9
_agreed key SCOPE	a-9o9
_agreed safeguarding	k11
_agreed safeguarding BODY	k11
_aim THIS	c-8j11
_aim THIS REVIEW	c-8j11
_alcohol AGENCY	p8
_alcohol AGENCY $	p8
_alcohol PLACE	p8
_alcohol PLACE $	p8
_alert flag	p8
_alert flag $	p8
_all AGENCY	l-9m14
_all AGENCY $	l-9m14
_all BODY	m9
_all BODY $	m9
_all WE	j8
_all WE condolence	j8
_anger HOW	p10
_anger HOW THIS	p10
_animal $	p9
_anonymity $	k8
_answer WE	a9o-8
_answer WE SCOPE	a9o-8
_anti-racist practice	f9
_anti-racist practice IDENTITY	f9
_application threshold	p8
_application threshold $	p8
_applied $	k10
_appointment $	k10
_appointment ACT	p8
_appointment ACT PLACE	p8
_approved $	c11p-7
_arrangement REVIEW	j-8k10
_arrangement REVIEW $	j-8k10
_assessment $	a-8l9
_assessment INFO	a10
_assessment INFO $	a10
_assessment PLAN	c8
_assessment PLAN $	c8
_assessment take	a7
_assessment take STORY	a7
_attention $	m10
_authorship independence	k9
_authorship independence $	k9
_away $	g10
_away PLACE	l9p-8
_away PLACE $	l9p-8
_back $	c8
_back BODY	c10m-7
_back BODY $	c10m-7
_back DONE	a8
_back DONE $	a8
_back PLACE	l8
_back PLACE $	l8
_back THIS	b14c-10j-11
_back THIS REVIEW	b14c-10j-11
_background $	f9
_background FAMILY	f10
_background FAMILY $	f10
_background INFO	f8
_background INFO CHILD	f8
_background KIN	f8
_background KIN $	f8
_background THIS	j12
_background THIS DONE	j9
_background adult	f9
_background adult $	f9
_background case	j-10l12
_background case $	j-9l10
_background prior	l10
_background prior period	l10
_background purpose	j8
_background purpose $	j8
_barrier $	a10
_barrier WELL	a10i-10
_barrier WELL practice	a10i-10
_barrier enabler	a9
_barrier enabler $	a9
_because $	g7
_bed $	p8
_before YOU	j10
_before YOU read	j10
_before period	j-7l13o-10
_before period REVIEW	j-7l13o-10
_behaviour IDENTITY	p7
_behaviour IDENTITY $	p7
_benefit doubt	p9
_benefit doubt $	p9
_between MONTH	l8
_between MONTH MONTH	l8
_between childhood	p7
_between childhood adulthood	p7
_bias $	k10
_black AUX	f7
_black AUX CHILD	f7
_brief $	k-7l12
_brief given	o10
_brief given AUTHOR	o10
_brief outline	j8
_brief outline STORY	j8
_bring THIS	l8
_bring THIS about	l8
_brought THIS	j7
_brought THIS case	j7
_burden KIN	p8
_burden KIN $	p8
_burn scald	p9
_burn scald $	p9
_busy reader	j8
_busy reader $	j8
_calendar CONTACT	d8
_calendar CONTACT $	d8
_capacity CHANGE	g12m-10p-8
_capacity CHANGE $	g12m-10p-8
_capacity consent $	p7
_capacity consent REVIEW	k8
_capacity workload	p8
_capacity workload $	p8
_cared THEY	f8
_cared THEY $	f8
_case $	c-8d8e-10l14m-8o-7
_case BODY	j7
_case BODY $	j7
_case HAPPEN	j12l-8
_case HAPPEN notice	j8
_case REVIEW	k-11
_case REVIEW $	k-11
_case SCOPE	j8
_case SCOPE detail	j8
_case STORY	l7
_case STORY key	l7
_case brief	l8
_case brief $	l8
_case date	d9
_case date $	d9
_case group	k7
_case management	j12
_case management REVIEW	j12
_case nutshell	j11l-9
_case nutshell $	j11l-9
_case one	k8
_case one local	k8
_case outline	l9
_case outline $	l9
_case rapid	j-9l10
_case rapid REVIEW	j-9l10
_case statute	n10
_case statute cited	n10
_cast character	f12
_cast character $	f12
_centre THIS	f9j-7
_centre THIS REVIEW	f9j-7
_chairing meeting	p8
_chairing meeting $	p8
_challenge BODY	m14
_challenge BODY $	m12
_challenge BODY LOOK	m7
_challenge escalation	p9
_challenge escalation $	p9
_chapter $	n11
_character $	f12
_chief WORKER	m11p-7
_chief WORKER $	m11p-7
_chief constable	m10
_chief constable $	m10
_childhood adulthood	p7
_childhood adulthood $	p7
_chronology AGENCY	d12l-10
_chronology AGENCY INVOLVE	d9l-7
_chronology HARM	d11k-8
_chronology HARM REVIEW	d11k-8
_chronology YEAR	d10l-7
_chronology YEAR YEAR	d10l-7
_circle $	f7
_cited $	n12
_closure $	l10
_cold $	p9
_commission LEARN	j8
_commission LEARN REVIEW	j8
_communication $	p7
_complaint FAMILY	f-7p11
_complaint FAMILY $	f-7p11
_completed $	c11p-7
_completed date	j10
_completed date $	j10
_completing REVIEW	j-8k9
_completing REVIEW $	j-8k9
_completing form	c10
_completing form $	c10
_concluded each	a7
_concluded each SCOPE	a7
_condition WHAT	a9
_condition WHAT WORKER	a9
_condolence $	g-10j15
_conduct LEARN	k9
_conduct LEARN REVIEW	k9
_conduct REVIEW	k8
_conduct REVIEW $	k8
_conference $	p8
_confidentiality REVIEW	k8
_confidentiality REVIEW $	k8
_confidentiality anonymity	k8
_confidentiality anonymity $	k8
_consent $	p12
_consent REVIEW	k8
_consent REVIEW $	k8
_consideration BODY	m10
_constable $	m10
_context $	j7l-9p-8
_context FAMILY	f8
_context FAMILY $	f8
_context THIS	j8
_context THIS REVIEW	j8
_context practice	a8
_context practice TIME	a8
_continuity WORKER	p7
_continuity WORKER $	p7
_contributor HARM	k8
_contributor HARM REVIEW	k8
_contributor REVIEW	k8
_contributor REVIEW $	k8
_control $	p11
_copie publication	b13
_copie publication $	b13
_copy $	i9
_core group	p8
_core group $	p8
_coroner $	g8
_cost REVIEW	c14j-10k-11
_cost REVIEW $	c14j-10k-11
_could AUX	a9
_could AUX AUX	a9
_countie $	f-7p9
_county $	f7
_county SCOPE	p12
_county SCOPE $	p12
_course case	l9
_course case $	l9
_criteria holding	j9
_criteria holding REVIEW	j9
_criteria local	j-8k9
_criteria local practice	j-8k9
_daily LIVE	l7
_daily LIVE CHILD	l7
_damp cold	p9
_damp cold $	p9
_date $	a-9c-15d17e9g-8j8l-17m-12n-8o-8p-15
_date LEARN	c11
_date LEARN STORY	c11
_date LOOK	j-8o10
_date LOOK THIS	j-8o10
_date STORY	d10
_date STORY $	d10
_date glance	d11j-7
_date glance $	d11j-7
_date notification	j10
_date notification $	j10
_date order	d8
_date order $	d8
_debt eviction	p9
_debt eviction $	p9
_decided WHY	k11
_decided WHY $	k11
_decided there	j8
_decided there MUST	j8
_decision $	k13p-8
_decision BODY	k9
_decision BODY $	k9
_decision RECOMMEND	j9k-8
_decision RECOMMEND LEARN	j9k-8
_decision commission	j8
_decision commission LEARN	j8
_decision hold	j8
_decision hold REVIEW	j8
_decision making	p8
_decision making $	p8
_decision rationale	k9
_decision rationale $	k9
_decision safeguarding	k7
_decision safeguarding BODY	k7
_decision-making $	a11
_declaration AUTHOR	k7
_declaration AUTHOR $	k7
_declaration CHILD	c10
_declaration CHILD completing	c10
_declaration INVOLVE	k7
_declaration INVOLVE $	k7
_declaration failure	g12k-7
_declaration failure $	g12k-7
_declaration interest	k11
_declaration interest $	k11
_dedicated DONE	i10
_dedicated DONE WORKER	i10
_deference doctor	p8
_deference doctor $	p8
_delay $	p8
_delay WHY	k9
_delay WHY THEY	k9
_delay completing	j-8k9
_delay completing REVIEW	j-8k9
_delay decision	p10
_delay decision making	p10
_depth $	a14
_description HARM	l8
_description HARM $	l8
_description grade	b13l-8
_description grade $	b13l-8
_detail $	p-8
_detail CHILD	f11
_detail CHILD $	f10
_detail ISSUE	a9
_detail ISSUE $	a9
_detail KIN	f9
_detail STORY	l11
_detail STORY $	l11
_detail notification	j8
_detail notification $	j8
_determination $	a-7o10
_determination ISSUE	a8
_determination ISSUE $	a8
_diary case	d11l-8
_diary case $	d11l-8
_dissemination REVIEW	k8
_dissemination REVIEW $	k8
_distance $	p8
_doctor $	p8
_door $	p7
_doubt $	p9
_down closure	l10
_down closure $	l10
_drawer $	p8
_drawing PEER	e9
_drawing PEER $	e9
_drew $	n8
_drift delay	p8
_drift delay $	p8
_drove thinking	a9
_drove thinking TIME	a9
_drug alcohol	p8
_drug alcohol AGENCY	p8
_duty REVIEW	j10k-7
_duty REVIEW $	j10k-7
_each RECOMMEND	m8
_each RECOMMEND $	m8
_each SCOPE	a11
_each SCOPE $	a7
_effectiveness AGENCY	a-12g14l-7
_effectiveness AGENCY $	a-12g14l-7
_effectiveness practice	a7
_effectiveness practice $	a7
_effectiveness safeguarding	a11
_effectiveness safeguarding $	a11
_eighteen $	l-8p9
_empty AUTHOR	p8
_empty AUTHOR conference	p8
_enabler $	a9
_enabler barrier	a10
_enabler barrier $	a10
_endnote AUTHOR	e12k-10
_endnote AUTHOR $	e12k-10
_england $	l8
_enquirie $	c8
_escalation $	p9
_establishment case	j8
_establishment case management	j8
_evening $	p9
_everyone $	g10
_eviction $	p9
_example WELL	i11
_example follow	i12
_example follow $	i12
_exclusion PLACE	l9p-8
_exclusion PLACE $	l9p-8
_existed REVIEW	p8
_existed REVIEW $	p8
_experience $	k8
_experience CHILD $	l7
_experience SINCE	g8
_experience SINCE CHILD	g8
_expressed FAMILY	k9
_expressed FAMILY $	k9
_fact $	g-11l12
_fact FIND	g9
_fact FIND $	g9
_factual FIND	l7
_factual FIND sequence	l7
_failure $	g12k-7
_fall window	p9
_fall window $	p9
_far $	e11
_fear AGENCY	p10
_fear AGENCY $	p10
_feed back	c8
_feed back $	c8
_few WORDS	h-7j10
_few WORDS $	h-7j10
_figure $	b12p-8
_file NUMW	p8
_file NUMW drawer	p8
_filing retention	c11
_filing retention $	c11
_finish $	e14p-8
_flag $	p8
_floor $	p8
_follow $	i12
_follow-up $	p8
_food heat	p8
_food heat light	p8
_force $	k8
_forgotten $	p9
_form $	c15
_form completed	j10
_form completed date	j10
_form used	h8
_form used REVIEW	h8
_fracture CHILD	p7
_fracture CHILD $	p7
_frame REVIEW	o9
_frame REVIEW $	o9
_framework $	k9
_friend neighbour $	f7
_front CHILD	p7
_front CHILD $	p7
_gang county	p8
_gang county SCOPE	p8
_gaps BAD	g8
_gaps BAD $	g8
_gaps LOOK	p7
_gaps LOOK TIME	p7
_get help	n7
_get help $	n7
_get touch	c11
_get touch $	c11
_getting KNOW	f12p-7
_getting KNOW CHILD	f8
_getting KNOW NAME	f7
_getting THIS	i8
_getting THIS WELL	i8
_gift $	p9
_given AUTHOR	o10
_given AUTHOR $	o10
_given FAMILY	l10
_given FAMILY $	l10
_giving rise	g7
_giving rise ISSUE	g8
_glance $	c-8d9j11k-7l-7p-11
_got METHOD	a12
_got METHOD $	a8
_governance REVIEW	k9
_governance REVIEW $	k9
_governance inadequate	g8
_governance inadequate $	g8
_governance monitoring	c7
_governance monitoring PLAN	c7
_grade $	b13l-8
_graded judgement	g12
_graded judgement adoption	g9
_ground REVIEW	j8
_ground REVIEW $	j8
_group $	p8
_group discussion	k7
_group discussion $	k7
_growth $	p7
_guidance $	k-11n20p-10
_guidance law	n10
_guidance law $	n10
_guidance referred	n11
_guidance referred $	n11
_guidance shelve	p10
_guidance shelve $	p10
_guide WORDS	h9
_guide WORDS $	h9
_handover $	p8
_handover BIRTH	p8
_handover BIRTH $	p8
_hard KNOW	a8
_hard KNOW $	a8
_hard reach	p13
_hard reach $	p10
_head trauma	p8
_head trauma $	p8
_heart THIS	f8
_heart THIS REVIEW	f8
_heat light	p8
_heat light $	p8
_held $	j9m-8
_held AGENCY	l9
_held AGENCY $	l9
_help $	f-10m-7n13
_help THIS	p10
_help letter	p8
_help letter $	p8
_help prevention	p8
_help prevention $	p8
_help protection	g10
_help reader	n11p-8
_help reader $	n11p-8
_help support	n10p-8
_help support $	n10p-8
_helped IDENTITY	g8
_helped IDENTITY $	g8
_here $	m12
_hindsight $	k10
_hindsight outcome	k10
_hindsight outcome bias	k10
_hold REVIEW	j8
_hold REVIEW $	j8
_holding REVIEW	j9
_holding REVIEW $	j9
_holding STORY	c11l-9
_holding STORY $	c11l-9
_home house	p8
_home house $	p8
_honour shame	p8
_honour shame $	p8
_house $	p8
_hypothese AUX	o11
_hypothese AUX tested	o11
_identifier $	f8
_illness ANALYSE	p9
_illness ANALYSE $	p9
_immediate ACT keep	l7
_impact BODY	g7
_impact BODY SERVICE	g7
_impact assessment	c8
_impact assessment PLAN	c8
_implication practice	g9
_implication practice $	g9
_inadequate $	g8
_independence $	k16p-7
_individual management	m7
_individual management REVIEW	m7
_individual organisational	a7
_individual organisational ISSUE	a7
_influence practice	a9
_influence practice $	a9
_initiation REVIEW	j10k-8
_initiation REVIEW $	j10k-8
_inquest $	l9p-9
_inquirie MOVE	k8
_inquirie MOVE same	k8
_inspection $	a-7g8k14o-10p-9
_inspection AGENCY	j12
_inspection AGENCY $	j12
_interest $	k8
_interested person	k8
_interested person $	k8
_interpreter $	p10
_into HARM	j8
_into HARM CHILD	j8
_investigation inquest	l11
_investigation inquest $	l11
_investigation its	k10
_investigation its START	k10
_its START	k10
_its START $	k10
_its circle	f7
_its circle $	f7
_its member	k8
_its member $	k8
_its purpose	j8
_its purpose $	j8
_joint statement	j9
_joint statement safeguarding	j9
_judgement $	g13l-11
_judgement adoption	g9
_judgement adoption $	g9
_judgement decision-making	a11
_judgement decision-making $	a11
_jurisdiction SCOPE	o8
_jurisdiction SCOPE $	o8
_keep CHILD	l7
_keep CHILD safe	l7
_key CONTACT	d8
_key CONTACT $	d8
_key LEARN	g13
_key SCOPE REVIEW	o8
_key WORDS	h8
_key WORDS $	h8
_key WORKER	h10
_key WORKER AGENCY	h10
_key pseudonym	h8
_key pseudonym used	h8
_key rating	c11
_key rating $	c11
_key role	h11
_key role $	h11
_key table	c11
_key table $	c11
_kloe NUM	a10p-8
_kloe NUM voice	a10p-8
_language THEY	f8
_language THEY INVOLVE	f8
_law $	n10
_lead AUTHOR	j10
_lead AUTHOR $	j10
_leadership management	g15p-10
_leadership management $	g11
_leadership management governance	g8
_led REVIEW	j8
_led REVIEW $	j8
_led up	l7
_legal context	j10
_legal policy	k9
_legal policy framework	k9
_legislation guidance	n9
_legislation guidance $	n9
_letter $	p8
_letter AUTHOR	j10
_letter AUTHOR $	j10
_letter FAMILY	b12f-7j-9
_letter FAMILY $	b12f-7j-9
_letter KIN	b12p-8
_letter KIN $	b12p-8
_letter lead	j10
_letter lead AUTHOR	j10
_level $	p8
_light $	g9l-11p8
_like CHILD	l8
_like CHILD $	l8
_like KNOW	m11
_like KNOW $	m11
_like thank	j9
_like thank $	j9
_limit REVIEW	k-12o13
_limit REVIEW $	k-12o13
_limit WHAT	k14
_limit WHAT WE	k14
_limitation INFO	k7
_limitation INFO $	k7
_limitation REVIEW	k7
_limitation REVIEW $	k7
_line REVIEW	a18k-8o-9
_line REVIEW $	a11
_line REVIEW NUM	a12
_line sight	a-7o9
_line sight SCOPE	a-7o9
_list SOURCE	n8
_list SOURCE $	n8
_list WORDS	h10
_list WORDS $	h10
_list contributor	k8
_list contributor REVIEW	k8
_list key	d8
_list key CONTACT	d8
_little CHILD	j9
_little CHILD $	j9
_local METHOD	k8
_local METHOD force	k8
_local REVIEW	j-7k10
_local REVIEW $	j-7k10
_local practice	j-8k9
_local practice REVIEW	j-8k9
_log CONTACT	d8
_log CONTACT $	d8
_log STORY	d8
_log STORY $	d8
_lost follow-up	p8
_lost follow-up $	p8
_love HARM	p8
_love HARM $	p8
_low level	p8
_low level $	p8
_main STORY	d7
_main STORY order	d7
_make THIS	a13g-7
_make THIS $	a14
_make THIS CHANGE	m8
_make WHAT	a9
_make WHAT HAPPEN	a9
_making $	p8
_making sense	a11
_making sense THIS	a7
_making thing	m9
_making thing safer	m9
_management $	g10p-8
_management governance	g8
_management governance inadequate	g8
_map AGENCY	b14l-9p-9
_map AGENCY $	b14l-9p-9
_mattresse floor	p8
_mattresse floor $	p8
_meeting $	p7
_meeting no	p7
_meeting no PLAN	p7
_member $	f8
_member FAMILY	f9
_member FAMILY $	f9
_membership BODY	b11m-8
_membership BODY $	b11m-8
_membership WORDS	k10
_membership WORDS appointment	k10
_memory NAME	j9
_memory NAME $	j9
_memory little	j9
_memory little CHILD	j9
_methadone PLACE	p8
_methadone PLACE $	p8
_mind $	p8
_money gift	p9
_money gift $	p9
_monitoring $	c10j-7
_monitoring ACT	c10m-9
_monitoring ACT $	c10m-9
_monitoring PLAN	c7
_monitoring PLAN $	c7
_more $	i9m-15n17o-9
_more depth	a10
_more depth $	a10
_more read	n9
_more read $	n9
_name $	k15p-12
_name AGENCY	h9
_name AGENCY MEAN	h9
_name date	k9
_name date $	k9
_name identifier	f8
_name identifier $	f8
_name role	h9
_name role used	h9
_name used	h-9k12
_name used THIS	h-9k12
_nappie $	p9
_national BODY	m10
_national BODY $	m10
_national attention	m10
_national attention $	m10
_nature STORY	l9
_nature STORY $	l9
_neglect $	a11p-9
_neighbour $	f7
_new BODY	p10
_new BODY $	p10
_new CHILD	p8
_new CHILD $	p8
_new county	f8
_new county $	f8
_no PLAN	p7
_no PLAN $	p7
_no one	p10
_not $	a11
_not used	p9
_not used $	p9
_note $	g7
_note IDENTITY	h12
_note IDENTITY $	h12
_note WORDS	h10
_note WORDS $	h8
_note about	k9
_note about name	k9
_note chapter	n11
_note chapter $	n11
_note hindsight	k10
_note hindsight $	k10
_note name	k9
_note name $	k9
_note publication	j12k-10
_note publication $	j12k-10
_note reader	j10n-7
_note reader $	j10n-7
_note text	n10
_note text $	n10
_notice $	j8
_notification $	j14
_notification CONTACT	j9
_notification CONTACT $	j9
_notification SCOPE	j7
_notification SCOPE date	j7
_nowhere MOVE	p8
_nowhere MOVE $	p8
_nutshell $	j11l-9
_offered WHAT	l8
_offered WHAT AUX	l8
_office use	c9
_office use only	c9
_one $	m7
_one STORY	p9
_one STORY TELL	p9
_one TIME	p8
_one TIME $	p8
_one local	k8
_one local REVIEW	k8
_one page	j9
_one page $	j9
_only $	c9
_open shut	p8
_open shut $	p8
_opinion BODY	a11
_opinion BODY $	a11
_opportunitie decision	a9
_opportunitie decision making	a9
_optimism $	p8
_order $	d17l-11p-8
_organisational ISSUE	a7
_organisational ISSUE $	a7
_origin REVIEW	j10k-8
_origin REVIEW $	j10k-8
_other CHILD	l9
_other CHILD $	l9
_other CHILD FAMILY	f8
_other copy	i9
_other copy $	i9
_other inquirie	k8
_other inquirie MOVE	k8
_other inspection	j12
_other inspection AGENCY	j12
_out $	o14
_out FIND	o7
_out FIND $	o7
_out ISSUE	l13p-7
_out ISSUE $	l13p-7
_out LEARN	o8
_out LEARN $	o8
_out PLACE	l13p-12
_out PLACE $	l13p-12
_out REVIEW	g11
_out REVIEW $	g11
_out TIME	l-9p10
_out TIME $	l-9p10
_out mind	p9
_out mind $	p9
_out sight	p7
_out sight $	p7
_outcome CHILD	f-7g12p-9
_outcome CHILD $	f-7g12p-9
_outcome bias	k10
_outcome bias $	k10
_outcome decision	k8
_outcome decision $	k8
_outcome rapid	k8
_outcome rapid REVIEW	k8
_outline $	l9
_outline STORY	j7l8
_outline STORY $	l9
_over YOU	c9
_over YOU $	c9
_oversight ACT	c10m-10
_oversight ACT PLAN	c10m-10
_oversight PLAN	c8
_oversight PLAN $	c8
_oversight practice	p9
_oversight practice $	p9
_overview AGENCY	l8
_overview AGENCY CONTACT	l8
_overview STORY	l7
_overview STORY $	l7
_own WORDS	l12
_own WORDS $	l12
_owner THIS	c10j-7
_owner THIS REVIEW	c10j-7
_page $	c-8j14
_parenting $	p8
_part REVIEW	k7
_part REVIEW $	k7
_part THIS	f-7k9
_part THIS REVIEW	f-7k9
_part picture	p8
_part picture $	p8
_part played	k9
_part played KIN	k9
_passing $	i11
_passing THIS	p9
_passing THIS $	p9
_pattern system	g9
_pattern system $	g9
_period $	l8o10p-11
_period REVIEW	j-13k-12l11o7
_period REVIEW $	j-13k-12l11o7
_period reviewed	o8
_period reviewed WHY	o8
_period timeline	l-9o10
_period timeline $	l-9o10
_period under	l10
_period under REVIEW	l10
_perpetrator $	f11
_persistence $	i8
_person $	k8
_person INVOLVE	f11k-10
_person INVOLVE THIS	f11k-10
_person referred	f9
_person referred THIS	f9
_personal statement	f-7j11
_personal statement FAMILY	f-7j11
_pets animal	p9
_pets animal $	p9
_phone $	p8
_picture $	p12
_picture CHILD	f10p-9
_picture CHILD $	f10p-9
_piece $	p9
_piece piece	p9
_piece piece $	p9
_plain sight	p10
_plain sight $	p10
_played KIN	k9
_played KIN $	k9
_policie METHOD	k-9p10
_policie METHOD $	k-9p10
_policy framework	k9
_policy framework $	k9
_ponder $	g8
_portrait NAME	f11
_portrait NAME $	f11
_position BODY	p11
_position BODY $	p11
_practice $	a13b-7c-13d-9e-13f-14g19h-10j-15k-20l-17n-10o-10p-13
_practice IDENTITY	f9
_practice IDENTITY $	f9
_practice NEED	g8m-8
_practice NEED AUX	g8m-8
_practice SINCE	e9m-8
_practice TIME	a10
_practice TIME $	a10
_practice WELL	i13
_practice WELL BODY	i9
_practice context	a7k8
_practice context $	a7k8
_practice system	m8
_predictability preventability	a9
_predictability preventability $	a9
_predictable preventable	a8
_predictable preventable $	a8
_prescribing parenting	p8
_prescribing parenting $	p8
_pressure practice	a8
_pressure practice $	a8
_preventability $	a9
_preventable $	a8
_prevention $	p8
_prior period	l10
_prior period under	l10
_priority FIND	g8
_priority FIND BODY	g8
_priority ISSUE	o9
_priority ISSUE LEARN	o9
_proceeding $	k10
_proceeding PLACE	l8
_proceeding PLACE PEER	l8
_profile CHILD	f9
_profile CHILD $	f9
_proof applied	k10
_proof applied $	k10
_protection BODY	m10
_protection BODY $	m10
_protection ISSUE	j9
_protection ISSUE figure	j9
_provided $	l12
_provision $	g11
_pseudonym used	h8
_pseudonym used $	h8
_public interest	j8
_public interest $	j8
_publication $	b12j11k-14p-8
_purpose $	j11k-7o7
_purpose REVIEW	j7
_purpose REVIEW $	j7
_purpose THIS	c-8j11
_purpose THIS REVIEW	c-8j11
_purpose WE	j8
_purpose WE AUX	j8
_put BODY	m8
_put BODY $	m8
_qualification AUTHOR	k8
_qualification AUTHOR $	k8
_quality AGENCY	k8
_quality AGENCY REVIEW	k9
_quality AGENCY practice	a8
_quality DONE	a7
_quality DONE $	a7
_quality PLACE	g13l-9p-12
_quality PLACE $	g13l-9p-12
_quality assessment	p10
_quality assessment $	p10
_quality practice	a10g-9
_quality practice $	a10g-9
_quality provision	g11
_quality provision $	g11
_raised REVIEW	g10
_raised REVIEW $	g10
_rapid REVIEW	o-9
_rapid REVIEW $	e-7l7m7o-8
_rating $	c11
_rationale $	k9
_rationale REVIEW	j10k-9
_rationale REVIEW $	j10k-9
_rationale decision	k10
_rationale decision $	k10
_reach $	p10
_reach WE	c8
_reach WE $	c8
_read $	a-8c-7j8k-9l-9n8
_read THIS	c-9j10
_read THIS REVIEW	c-9j10
_read more	n9
_read more $	n9
_reader $	a-8c-7g-7j17k-9l-10m-8n7p-13
_reason ANALYSE	a9
_reason ANALYSE $	a9
_reason CONTACT	j8
_reason CONTACT $	j8
_reason REVIEW	j8
_reason REVIEW $	j8
_reason THIS	j9
_reason delay	j-8k9
_reason delay completing	j-8k9
_reason rapid	j8
_reason rapid REVIEW	j8
_referred $	a-10c-7h10k-11l-8n17p-10
_referred BODY	m-9o13
_referred BODY $	m-9o13
_referred THIS	f9
_referred THIS REVIEW	f9
_regret BODY	j8
_regret BODY $	j8
_relationship $	f8
_relationship subject	f10
_relationship subject $	f10
_release PLACE	p8
_release PLACE $	p8
_relevance practice	g10
_relevance practice $	g10
_reliance self-report	p7
_reliance self-report $	p7
_remember $	g17m-9
_reporting back	c10m-7
_reporting back BODY	c10m-7
_representation interested	k8
_representation interested person	k8
_rescue AGENCY	p8
_rescue AGENCY $	p8
_research $	n8
_research ANALYSE	o8
_research ANALYSE SCOPE	o8
_research WE	n8
_research WE drew	n8
_research guidance	n9
_research head	p8
_research head trauma	p8
_research practice	k9
_research practice context	k9
_response $	a14
_response AGENCY	a16l-8p-8
_response AGENCY $	a16l-8p-8
_response CONTACT	a-7p11
_response CONTACT $	a-7p11
_response FAMILY	a-8b13f-10
_response FAMILY $	a-8b13f-10
_response FIRST	a9l-7
_response FIRST HARM	a9l-7
_response LEARN	e11
_response LEARN so	e11
_response TIME	l11
_response TIME $	l11
_response neglect	a8
_response neglect $	a8
_resulting REVIEW	j10
_resulting REVIEW $	j10
_retention $	c11
_return AGENCY	l10
_return AGENCY $	l10
_return summarie	l7
_return summarie $	l7
_reviewed WHY	o8
_reviewed WHY $	o8
_rise ISSUE	g8
_rise ISSUE $	g8
_risk $	l-8p9
_role $	h11
_role FAMILY	f-7p8
_role FAMILY $	f-7p8
_role KIN	p8
_role KIN $	p8
_role used	h9
_role used $	h9
_roma small	f9
_roma small town	f9
_room $	p9
_rota handover	p8
_rota handover $	p8
_rule optimism	p8
_rule optimism $	p8
_safe $	l7
_safe PLACE	p7
_safe PLACE $	p7
_safe REVIEW	p9
_safe REVIEW $	p9
_safeguard other	l9
_safeguard other CHILD	l9
_safeguarding $	a11
_safeguarding BODY	a-10c-9j7k7
_safeguarding BODY $	k11p-10
_safeguarding BODY about	m8
_safeguarding BODY oversight	p9
_safer CHILD	m9
_safer CHILD $	m9
_same TIME	k8
_same TIME $	k8
_sat BODY	k8
_sat BODY $	k8
_scald $	p9
_schedule INFO	b11k-7
_schedule INFO $	b11k-7
_schedule STORY	d9l-8
_schedule STORY $	d9l-8
_screen phone	p8
_screen phone $	p8
_secretary state	m10
_secretary state $	m10
_section $	c8
_self-report $	p7
_send $	c11
_sense THIS	a7
_sense THIS $	a7
_sent $	j8
_sequence $	p10
_sequence CONTACT	d8
_sequence CONTACT $	d8
_sequence STORY	d9
_sequence STORY $	d9
_sequence WHAT	l10
_sequence WHAT HAPPEN	l10
_session $	c9
_set BODY	o10
_set BODY $	o10
_set out	g-10o16
_set out FIND	o7
_set out LEARN	o8
_sexual HARM	p7
_sexual HARM FAMILY	p7
_shame $	p8
_sharing communication	p7
_sharing communication $	p7
_shelve $	p10
_shut $	p8
_sickness $	p9
_sight $	p13
_sight SCOPE	a-7o9
_sight SCOPE $	a-7o9
_sign WELL	i7
_sign-off BODY	k10m-7
_sign-off BODY $	k10m-7
_signature NUMW	k10
_signature NUMW BODY	k10
_signed forgotten	p9
_signed forgotten $	p9
_significant case	k-11
_significant case REVIEW	k-9
_silence LEARN	p7
_silence LEARN consent	p7
_skill PLACE	i13l-9p-12
_skill PLACE $	i13l-9p-12
_sleep new	p8
_sleep new CHILD	p8
_small town	f9
_small town $	f9
_smile door	p7
_smile door $	p7
_so far	e11g-7
_so far $	e11
_something HAPPEN	j8
_something HAPPEN CHILD	j8
_specific WORDS	o8
_specific WORDS SCOPE	o8
_staffing $	n-9p11
_stage REVIEW	k10
_stage REVIEW $	k10
_standard proof	k10
_standard proof applied	k10
_state $	m10
_statement AUTHOR	j-8k11
_statement AUTHOR $	j-8k11
_statement BODY	j9
_statement BODY $	j9
_statement FAMILY	f-7j11
_statement FAMILY $	f-7j11
_statement STORY	l8
_statement STORY $	l8
_statement independence	k14
_statement independence $	k9
_statement regret	j8
_statement regret BODY	j8
_statement safeguarding	j12k-10
_statement safeguarding BODY	j12k-10
_status PLACE	p9
_status PLACE $	p9
_status THIS	c-10j12
_status THIS REVIEW	c-10j12
_status version	c11p-9
_status version $	c11p-9
_statute cited	n10
_statute cited $	n10
_statute guidance	n9
_statute guidance $	n9
_stay PLACE	l10p-8
_stay PLACE $	l10p-8
_stepfather $	p7
_stepfather new	p10
_stepfather new BODY	p10
_stood METHOD	a9
_stood METHOD $	a9
_strategie CHANGE	m12
_strategie CHANGE practice	m11
_structure THIS	j10
_structure THIS REVIEW	j10
_student PLACE	l-8p9
_student PLACE $	l-8p9
_subject $	f10
_subject HARM	f11
_subject HARM REVIEW	f11
_subject REVIEW	f14j-14k-13
_subject REVIEW $	f14j-14k-13
_summarie $	l7
_summary $	e15j-13
_summary AGENCY	l7
_summary CHILD	g-7j10
_summary CHILD CHILD	g-7j10
_summary END $	e8
_summary INFO	l8
_summary REVIEW	j13
_summary REVIEW $	j13
_summary STORY	l12
_summary STORY $	l9
_summary WORKER	l7
_summary WORKER CONTACT	l7
_summary busy	j8
_summary busy reader	j8
_summary case	j-10l12
_summary case rapid	j-9l10
_summary judgement	g13l-11
_summary judgement $	g13l-11
_summary timeline	l9
_summary timeline $	l9
_supervision $	a-7c19m-7p-12
_supervision management oversight	p7
_support $	n10p-8
_support given	l10
_support given FAMILY	l10
_support provided	l8
_support provided $	l8
_system $	g17k-8p-13
_system practice	m11
_table $	c11
_table BODY	m-8n13
_table BODY $	m-8n13
_table date	d7
_table date $	d7
_table figure	b12
_table figure $	b12
_take $	m7
_take STORY	a7
_take STORY STORY	a7
_take THIS	g10
_take THIS $	g10
_take away	g10
_take away $	g10
_taking SCOPE	a7
_taking SCOPE turn	a7
_talk about	c8
_task set	o10
_task set BODY	o10
_taxis PLACE	p8
_taxis PLACE $	p8
_tested $	o11
_text $	n10
_thank $	j9
_there AUX	g10
_there MUST	j8
_there MUST AUX	j8
_there WELL	i8
_there WELL $	i8
_thing DONE	m10
_thing WE	i9
_thing WE would	i9
_thing could	a9
_thing could AUX	a9
_thing remember	g10
_thing remember $	g10
_thing safer	m9
_thing safer CHILD	m9
_thing think	g10
_thing think about	g10
_think AUX	a8
_think AUX MOVE	a8
_think about	g10
_think about $	g10
_thinking TIME	a9
_thinking TIME $	a9
_thinking about	p9
_thinking about FAMILY	p9
_thirteen $	l9
_threshold $	a9o-9
_threshold intervention	p8
_threshold intervention $	p8
_timeline $	d-9g-7l11m-7o9
_timeline NAME	d9
_timeline NAME 's	d9
_timeline WHAT	a-7d11l-9
_timeline WHAT HAPPEN	a-7d11l-9
_timeline period	o8
_timeline period REVIEW	o8
_timeliness REVIEW	j-8k-9p13
_timeliness REVIEW $	j-8k-9p13
_timescale HARM	k9
_timescale HARM REVIEW	k9
_timescale REVIEW	j-7k9
_timescale REVIEW $	j-7k9
_timetable REVIEW	k8
_timetable REVIEW $	k8
_toilet nappie	p9
_toilet nappie $	p9
_tool SOURCE	n7
_tool SOURCE $	n7
_touch $	c11
_town $	f9
_tracking SINCE	c8
_tracking SINCE PLAN	c8
_tracking core	p8
_tracking core group	p8
_train county	p7
_train county SCOPE	p7
_training $	c12l-9
_training STORY	c10
_training STORY $	c10
_transition adult	l10p-7
_transition adult AGENCY	l10p-7
_trauma $	p8
_treatment $	l12p-10
_trial inquest	k9
_trial inquest $	k9
_tribute $	j9
_tribute NAME	j10
_tribute NAME $	j10
_tribute THEY	f-9j11
_tribute THEY KIN	f-9j11
_trigger REVIEW	j8
_trigger REVIEW $	j8
_turn $	a11
_turning SCOPE	a9
_turning SCOPE $	a9
_under REVIEW	l10
_under REVIEW $	l10
_up $	l10
_up HARM	l9
_up HARM $	l9
_use STORY	l-8p10
_use STORY $	l-8p10
_use name	k11p-10
_use name $	k11p-10
_use only	c9
_use only $	c9
_use supervision	c10p-9
_use supervision $	c10p-9
_used $	h15k-10
_used INFO	k8
_used INFO $	k8
_used REVIEW	h11
_used REVIEW $	h11
_used THIS	c-11f-11h12j-9k8
_used THIS REVIEW	c-11f-11h12j-9k8
_version $	c11p-9
_view BODY	a14k-13
_view BODY $	a14k-13
_view FAMILY	f-7k10
_view FAMILY $	f-7k10
_view KIN	k8
_view KIN $	k8
_view WHAT	a7
_view WHAT AUX	a7
_view WORKER	k7
_view WORKER $	k7
_view expressed	k9
_view expressed FAMILY	k9
_view practice	a10
_view practice $	a10
_violence PLACE	p8
_violence PLACE $	p8
_visit $	l8
_voice CHILD	a11f-12j-7l-11p10
_voice CHILD $	f-12l-7p10
_voice CHILD AUX	a7
_voice FAMILY	j9
_voice FAMILY tribute	j9
_waiting bed	p8
_waiting bed $	p8
_weekend evening	p9
_weekend evening $	p9
_weight STORY	l-9p11
_weight STORY $	l-9p11
_weight growth	p7
_weight growth $	p7
_welsh BODY	m9
_welsh BODY $	m9
_welsh IDENTITY	f8
_welsh IDENTITY NEED	f8
_whether RECOMMEND	k8
_whether RECOMMEND REVIEW	k8
_whether REVIEW	k9
_whether REVIEW MUST	k9
_whole $	p8
_window $	p9
_window system	g9
_window system $	g9
_workload $	p8
_workshop $	k8
_world PLACE	f9l-8
_world PLACE $	f9l-8
_worth passing	i11
_worth passing $	i11
_would ASK	i9
_would ASK other	i9
_would like	j7m9
_would like KNOW	m11
_would like thank	j9
a'r	f12
a'r teulu	f12
a'r teulu $	f12
abbreviated	d10
abbreviated chronology	d10
abbreviated chronology $	d10
abbreviation	h16j-8p-10
about	a-13b-20d-18e-27f17g7h-18i-15j21l-15m-10o-26p-37
about $	a-10c-11f9j7k-15l10m-9
about AGENCY	j10l-10
about AGENCY $	j10l-10
about BODY	g14
about BODY $	g14
about CHILD	f11p-8
about CHILD $	f11p-8
about FAMILY as	p9
about FIND	m8
about FIND one	m8
about ISSUE	j12
about ISSUE $	j12
about KIN	f10g8k-8p-9
about KIN $	f7g8k-7p-8
about NAME	f12j-10
about NAME $	f11j-9
about THEY	f13j-8
about THEY $	f13j-8
about THIS	a-20e-9f-16h-8i-9j14l-13p-16
about THIS $	a-16g8j-10k-16m9n10p-9
about THIS AGENCY	j10
about THIS LEARN	g-10j10
about THIS REVIEW	c-12j18k-13
about THIS case	j8
about THIS inspection	j-14k12
about inspection	j-10k15p-9
about inspection $	j-10k15p-9
about inspectorate	c13f-9j-9k-7
about inspectorate $	c13f-9j-9k-7
about name	k9
about name and	k9
about neglect	n11
about neglect $	n11
about notification	j9
about notification $	j9
about practice	a16g-14j8k-12p-8
about practice $	a16g-13p-7
about practice REVIEW	j11k-10
about safeguarding	g10
about safeguarding BODY	g10
about system	g8
about system $	g8
absence	p10
absence $	p10
abuse	f-8k-7l-16p20
ac	m12
ac ymarfer	m12
ac ymarfer $	m12
accepted	a-9p11
accepted $	a-9p11
accessibility	c18f-7j-12k-11l-9p-14
accessibility $	c13k-7p-11
accessibility statement	c11j-7
accessibility statement $	c11j-7
accident	k11
accommodation	p9
account	c11d-9k-10l8p-11
account $	l10
achieve	j10
achieve $	j10
acho	l11p-7
acho $	l11p-7
acknowledgement	c-8j15k-9l-7p-12
acknowledgement $	c-8j15k-9l-7p-12
acronym	h11
across	l-8p12
across NUMW	p9
across NUMW borough	p9
act	j11l-8m7o-8p-7
acting	g-7m13
action	a-24b-13c-12d-15e8f-20g-34h-13i-15j-29k-32m45n-17o-27p-19
acute	p9
acute SERVICE	p9
acute SERVICE $	p9
addenda	b17c-10f-8j-9k-10l-9p-14
addenda $	b17c-10f-8j-9k-10l-9p-14
addendum	e8
addendum on	e8
addendum on SINCE	e8
additional	a-8b16c-7j-8k-13l-11n-10p-16
additional INFO	b17j-7k-11l-9n-9p-11
additional INFO $	b17j-7k-11l-9n-9p-11
additional NEED	f8
additional NEED $	f8
addresse	a-7c-9f-8k-9l-9n14
addresse $	a-7c-9f-8k-9l-9n14
addressing	a14o-14
addressing SCOPE	a8
addressing SCOPE of	a8
addressing WORDS	a10o-10
addressing WORDS of	a10o-10
administrative	c-7f-10j13
administrative detail	c-7f-10j13
administrative detail $	c-7f-10j13
admission	e-12l19p-15
admission $	e-12l19p-15
adolescence	c-8j-7k-9l15p-12
adolescence $	c-8j-7k-9l15p-12
adolygiad	g11
adolygiad $	g11
adolygu	k12
adolygu $	k12
adopted	k12
adopted $	k8
adoption	a-10b-8c-14e-8f-11j-12k-15l10m-10n-11p8
adoption $	a-7c-10f-8j-9k-11l12m-7
adoption performance	p10
adoption performance $	p10
adoption support	l-8p11
adoption support $	l-8p11
adult	a-17b-10c-19d-11e-13f29g-17h-8i-10j-8k-18l-13n-13o-11
adult $	c-10f23j-12k-10l-13m-9p-20
adult AGENCY	p7
adult AGENCY $	p7
adult AUX	f10p-8
adult AUX $	f10p-8
adult BODY	m7
adult BODY $	m7
adult WHO	f-8p10
adult WHO AUX	f-8p10
adult in	f15l-13
adult in PLACE	f10p-10
adult in THEY	f9l-8
adult in room	p9
adulthood	p7
adulthood $	p7
adultification	p12
adultification $	p12
adverse	l-9p8
adverse childhood	p10
adverse childhood experience	p10
advice	k18m-9p-12
affect	a10
affected	n10
affected $	n10
after	a-15c-11e-9f-10k-9l17m-9o-7
after $	a-10g9
after BIRTH	l9p-7
after BIRTH $	l9p-7
after STORY	l10
after STORY $	l10
after in	j9
after in ISSUE	j9
aftermath	c-10f-8j-8k-10l18p-14
aftermath $	c-10f-8j-8k-10l18p-14
afternoon	p10
afternoon $	p10
again	a-11c-9k-9m9p7
again $	a-9c-8j-11m10
again syndrome	l-9p10
again syndrome $	l-9p10
against	e9m-11o-11
against WORDS	a10o-9
against WORDS of	a10o-9
against WORKER	p8
against WORKER $	p8
against each	a-8g8
against each ISSUE	a-8g8
against earlier	e10m-9
against earlier RECOMMEND	e10m-9
age	l9
age NUM	l9
age NUM to	l9
aged	f10l-7p-8
aged NUMW	f10l-7p-8
aged NUMW $	f10l-7p-8
agencie	b9c-28d-16f-10h-12i-11j-26l12m10n-20o-16p-28
agency	a15b-25c-41d8e-8f-16g-10h-13i-7j-36l24n-26o-12p-25
ages	l9
ages NUMW	l9
ages NUMW to	l9
agreed	a-17c8e-10f-7g-10j-14m15o8p-19
agreed CHANGE	m8
agreed CHANGE $	m8
agreed PLAN	c-9m11
agreed PLAN $	c-9m11
agreed STORY	l10
agreed STORY $	l10
agreed by	c16j-11m-16p-8
agreed by BODY	c17k-13m-13
agreed by safeguarding	k11
agreed key	a-9o9
agreed key SCOPE	a-9o9
agreement	j-7k9
agreement $	j-7k9
ahead	a-11e-8i-8k-15l-7m20p-14
ahead $	a-11e-8i-8k-15l-7m20p-14
aim	c-8j11
aim of	c-8j11
aim of THIS	c-8j11
aims	o12
alcohol	l-11p18
alcohol $	p11
alcohol AGENCY	p8
alcohol AGENCY $	p8
alcohol in	p8
alcohol in PLACE	p8
alert	p8
alert and	p8
alert and flag	p8
all	c-10i-8k-15m16p-14
all AGENCY	l-9m14
all AGENCY $	l-9m14
all BODY	m9
all BODY $	m9
all MEAN	a10
all MEAN $	a10
all MOVE	l9
all MOVE BAD	l9
all PEER	e9
all PEER $	e9
all WE	j8
all WE condolence	j8
allegation	p8
allegation against	p8
allegation against WORKER	p8
allweddol	g15p-11
allweddol $	g15p-11
alone	f-8p9
alone $	f-8p9
alongside	k18l-11p-10
alongside $	k11p-10
alongside REVIEW	k12l-9
alongside REVIEW $	k12l-9
already	a-10e25i-9k-12l-8m-22p-9
amser	c-8d15k-7l-7p-11
amser $	c-8d15k-7l-7p-11
analysis	a49b-7c-31d-9f-12g-30h-16i-8j-11k-25l-24m-21n-9o-22p-28
and ACT	m15
and ACT $	m12
and ACT PLAN	m7
and AGENCY	f-10h10l11p-8
and AGENCY $	h10l8p-8
and ANALYSE	a13c-9f7g-10p-15
and ANALYSE $	a17g-9p-8
and ANALYSE NEED	f9p-7
and ANALYSE SCOPE	o8
and AUTHOR	k13
and AUTHOR $	k11
and AUX	f7
and AUX CHILD	f7
and BAD	a12i-12
and BAD $	a9i-10
and BIRTH	l10
and BODY	m8
and CHANGE $	g9
and CHANGE PLAN	g-8m9
and CHILD	j9
and CHILD WORKER	j9
and CONTACT	j9
and CONTACT $	j9
and END	e13j-12l-16o9
and END $	e15l-7p-8
and END case	j-9p10
and END of	l-8o10
and FAMILY	f22j-9k-11p-21
and FAMILY $	f17k-8p-18
and FAMILY member	f8
and FIND	g9
and FIND $	g9
and FIRST	l7
and HARM	p8
and HARM $	p8
and HOW	p10
and HOW THIS	p10
and IDENTITY	f15j-7k-9l-9
and IDENTITY $	f10
and INVOLVE	l-8
and INVOLVE $	l-8
and KIN	f17p-15
and KIN $	f17p-15
and METHOD	p9
and METHOD $	p9
and MONTH	l8
and MONTH $	l8
and MOVE	l-8p10
and MOVE $	l-8p10
and PLACE	d9f-8i13k-7l-11
and PLACE $	i13l-18
and PLACE PEER	l8
and PLACE by	d9
and RECOMMEND	e-15g13
and RECOMMEND $	e-15g15
and SCOPE	a-8o14p-7
and SCOPE $	a-8o14p-7
and SINCE	e-11m10
and SINCE $	e-11m11
and SINCE of	g8
and SOURCE	n16p-9
and SOURCE $	n16p-9
and START	j9o-7
and START $	j9o-7
and STORY	c7d8l-11
and STORY $	c8d8l-11
and THEY	f12k8l-12p-10
and THEY KIN	f12
and THEY WORDS	h7
and THEY experience	k8
and WELL	i10
and WELL DONE	i8
and WHAT	a15g-14i-12j-9m-9o9
and WHAT AUX	a9g-13o11
and WHAT DONE	a11
and WHAT THEY	h7
and WHEN	l8
and WHEN $	l8
and WHY	a-14j11k12l-8m-8
and WHY $	a-10j9m-8
and WHY THEY	k9
and WORDS	a-7h10k8p-7
and WORDS $	h11
and WORDS of	k10
and WORKER	g11p-11
and WORKER $	g11p-11
and additional	f8
and additional NEED	f8
and adulthood	p7
and adulthood $	p7
and alcohol	p8
and alcohol AGENCY	p8
and animal	p9
and animal $	p9
and anonymity	k8
and anonymity $	k8
and assessment	l10p-9
and assessment $	l10p-9
and barrier	a10
and barrier $	a10
and closure	l10
and closure $	l10
and cold	p9
and cold $	p9
and communication	p7
and communication $	p7
and consent	k8
and consent in	k8
and context	j9
and context $	j9
and control	p7
and control $	p7
and county	p12
and county SCOPE	p12
and date	c-7d-7j12
and date $	c-7d-7j12
and decision	k7
and decision $	k8
and decision making	a9
and decision-making	a11
and decision-making $	a11
and delay	p8
and delay $	p8
and detail	j8
and detail $	j8
and enabler	a9
and enabler $	a9
and escalation	p9
and escalation $	p9
and evening	p9
and evening $	p9
and eviction	p9
and eviction $	p9
and figure	b12
and figure $	b12
and flag	p8
and flag $	p8
and forgotten	p9
and forgotten $	p9
and gift	p9
and gift $	p9
and governance	g8
and governance inadequate	g8
and group	k7
and group discussion	k7
and growth	p7
and growth $	p7
and guidance	k-12l-8n22p-12
and guidance $	k-10n19p-10
and handover	p8
and handover $	p8
and help	p7
and help $	p7
and house	p8
and house $	p8
and independence	k9
and independence $	k9
and inquest	l9p-9
and inquest $	l9p-9
and its	k11p-7
and its START	k10
and its circle	f7
and its member	k8
and its purpose	j8
and key	l7
and key STORY	l7
and language	f8
and language THEY	f8
and law	n10
and law $	n10
and light	p8
and light $	p8
and management	g10
and management $	g10p-8
and management oversight	p7
and monitoring	c14j-8k-7
and monitoring $	c10j-7
and monitoring of	c7
and nappie	p9
and nappie $	p9
and neighbour	f7
and neighbour $	f7
and new	p14
and new BODY	p10
and new CHILD	p8
and no	p11
and no PLAN	p7
and not	p12
and not used	p9
and organisational ISSUE	a7
and outcome	k10
and outcome bias	k10
and oversight	p9
and oversight of	p9
and parenting	p8
and parenting $	p8
and perpetrator	f11
and perpetrator $	f11
and persistence	i8
and persistence $	i8
and phone	p8
and phone $	p8
and policy	k9
and policy framework	k9
and practice	a-8k9m10
and practice context	k9
and preventability	a9
and preventability $	a9
and preventable	a8
and preventable $	a8
and prevention	p8
and prevention $	p8
and protection	g10
and publication	b13
and publication $	b13
and purpose	o8
and purpose $	o8
and rationale	k9
and rationale $	k9
and relationship	f8
and relationship $	f8
and rescue	p8
and rescue AGENCY	p8
and retention	c11
and retention $	c11
and role	h9
and role used	h9
and scald	p9
and scald $	p9
and shame	p8
and shame $	p8
and shut	p8
and shut $	p8
and staffing	n-9p11
and staffing $	n-9p11
and statute	n10
and statute cited	n10
and stepfather	p7
and stepfather $	p7
and summarie	l7
and summarie $	l7
and support	n10p-12
and support $	n10p-8
and support provided	l8
and system	m8
and training	c12l-9
and training $	c12l-9
and treatment	l12p-10
and treatment $	l12p-10
and version	c11p-9
and version $	c11p-9
and welsh	f8
and welsh IDENTITY	f8
and workload	p8
and workload $	p8
and workshop	k8
and workshop $	k8
anger	p10
anger and	p10
anger and HOW	p10
animal	p9
animal $	p9
annexe	b17c-10f-8j-9k-10l-9p-14
annexe $	b17c-10f-8j-9k-10l-9p-14
anonymisation	c-7k14p-11
anonymisation $	c-7k14p-11
anonymity	c-8j-7k18l-8p-13
anonymity $	c-8j-7k18l-8p-13
answer	a21g-7j-10k-14p-9
answer $	a14k-10m-8
answer to	a12o-11
answer to WE	a9o-8
answered	a12o-13
answering	a11o-12
antenatal	l11
anti-racist	f9
anti-racist practice	f9
anti-racist practice and	f9
any	k8
any connection	k8
any connection PEER	k8
anyone	a16p-8
anyone ASK	a8
anyone ASK CHILD	a8
anyone AUX	a8
anyone AUX KNOW	a8
anyone challenge	a8
anyone challenge $	a8
apologie	c-7k14p-12
apologie $	c-7k14p-12
application	p8
application of	p8
application of threshold	p8
applied	k10
applied $	k10
appointment	a-9c-9g-13j-8l8m-8p9
appointment $	a-8c-8g-12j-7l10
appointment as	p8
appointment as ACT	p8
appraisal	a26c-15k-8l-8p-9
appreciating	i9
appreciating WHAT	i9
appreciating WHAT DONE	i9
approach	a-8g-8k18p-10
approval	c14j-7k-8l-7p-12
approval $	c14j-7k-8l-7p-12
approved	c11p-7
approved by	c11p-7
approved by $	c11p-7
are	a-29f-15g12h8j7l-17m12n-10o-26p-20
area	a-27b-7c-15d-10e-14f-18g-9h-7j20k-18m10n-10o15
arfer	a-9c-12f-9g-8i22j-9k-12l-12m-9n-8p-17
arfer da	i15p-10
arfer da $	i15p-10
arfer effeithiol	i14p-10
arfer effeithiol $	i14p-10
argymhellion	a-8c-10f-9g-7j-10k-12l-11m21p-15
argymhellion $	c-8j-7k-8l-7m15p-12
argymhellion i'r	m12
argymhellion i'r bwrdd	m12
arise	a8
arise $	a8
arising	a9c-8g9o-8p-10
arising $	a8c-7g12o-7p-10
around	a9k-13l-14
arrangement	a-12b-8c16d-8e-10f-13g-12i-7j-19k13m-12n-11o-11
arrangement $	a-12b-8c16d-8e-9f-12g-11i-7j-15k8m-11n-11o-8
arrangement for	j-8k10
arrangement for REVIEW	j-8k10
arrest	c-8j-7k-9l15p-12
arrest $	c-8j-7k-9l15p-12
arriving	l8
as ACT	p8
as ACT of	p8
as ANALYSE	a-8p13
as ANALYSE $	a-8p13
as IDENTITY	p7
as IDENTITY $	p7
as INFO	k8
as INFO $	k8
as KIN	f-14p16
as KIN $	f-13p14
as THEY	a8
as THEY DONE	a9
as risk	l-8p9
as risk $	l-8p9
as whole	p8
as whole $	p8
ask	a-14c18i-12k-17l-10m10o-21
asked	c-12e-9f-11g-18j-11k11l-19m-25o26
asking	m12o-12
asks	a-9c-10j-13k-16l-8m32o-24p-17
aspect	i8
aspect $	i8
assault	l14p-14
assessing	a-11p12
assessment	a17b-12d-12e-14f-16g-10h-9i-13j-20k-27m-19n-14o-14p14
assessment $	b-7c-19d-8e-10f-10g-15j-15k-19l10m-14n-9o-11p13
assessment of	a14c7k-8p-13
assessment of INFO	a10
assessment of PLAN	c8
assessment take	a7
assessment take STORY	a7
assessment tool	p10
assessment tool $	p10
assurance	a-7c10g-7j-7k12l-9p-15
assurance $	k12p-9
assurance arrangement	c12k-9p-9
assurance arrangement $	c12k-9p-9
at $	g-7j-9l-8o19
at BIRTH	p8
at BIRTH $	p8
at DONE	a8
at DONE $	a8
at INVOLVE	k12
at INVOLVE $	k12
at ISSUE	a-10g-10o13
at ISSUE $	a-10g-10o13
at PLACE	f8
at PLACE $	f8
at THIS	a-7j10
at THIS case	a-7j10
at TIME	a10d-9g-8k-11l-16o-8p15
at TIME $	a10d-9g-8k-11l-16o-8p15
at WHAT	a11g-7
at WHAT thing	a9
at back	b14c-10j-11
at back of	b14c-10j-11
at centre	f9j-7
at centre of	f9j-7
at conference	p8
at conference $	p8
at distance	p8
at distance $	p8
at door	p7
at door $	p7
at eighteen	l-8p9
at eighteen $	l-8p9
at glance	c-8d9j11k-7l-7p-11
at glance $	c-8d9j11k-7l-7p-11
at heart	f8
at heart of	f8
at practice	a9
at practice $	a9
at same	k8
at same TIME	k8
attachment	a-8b21c-12e-8f-11g-8j-11k-13l-11m-9n-7p-16
attachment $	a-8b21c-12e-8f-11g-8j-11k-13l-11m-9n-7p-16
attendance	a-7c-9f-7g-9j-8k20l-8
attendance $	c-8g-8k16
attendance at	k8
attention	a-9g10p-8
attention $	a-8g10p-8
audience	c12p-9
audience $	c12p-9
austerity	p12
austerity $	p12
author	b15c-28d-11e12f-12g-13h-8i-8j-23k15l-22n-9o-11p-22
authoritie	b-8c-8j-10k-18m-18n25p-21
authority	a-10c-12e-7g8j16k-21l-8m-10n-8o-8
authorship	k9
authorship and	k9
authorship and independence	k9
autism	p12
autism $	p12
autumn	l11
away	g9
away $	g9p8
away from	l9p-8
away from PLACE	l9p-8
babie	f-12l-12p17
baby	f9g-9j-8k-8l10p-13
back	a-13b11c15d-7e16f-19h-7i-8j-23k-23l13m-16n-11p-26
back $	a-16c14e12j-10k-12l-8p-11
back PEER	f-10l10
back PEER THEY	f-10l11
back PLACE	l10p-9
back PLACE $	l10p-9
back WE	o8
back WE LOOK	o8
back at	a8
back at DONE	a8
back of	b14c-10j-11
back of THIS	b14c-10j-11
back over	a-8e11
back over case	a-8e11
back to	c10l7m-8p-9
back to BODY	c10m-7
back to PLACE	l8
background	a-25c-26d-17e-18f22g-22h-13i-16j20k-37l16m-21n-12o-20p-41
background $	a-11b-15c-14d-8e-9f19g-11h-7i-7j17k-18m-11n-12o-8p-29
background INFO	l10n-7p-8
background INFO $	j-17l16
background INFO about	j10l-10
background INFO on	f8
background SOURCE	b11j-8l-8p-7
background SOURCE $	b11j-8l-8p-7
background STORY	l9
background STORY $	l9
background WHAT	j8
background WHAT triggered	j8
background and	j11
background and purpose	j8
background of	f16j-9p-7
background of KIN	f8
background of adult	f9
background prior	l10
background prior to	l10
background to	j8l12
background to THIS	j12
background to case	j-9l10
bail	p10
bail condition	p10
bail condition $	p10
bank	p10
bank holiday	p10
bank holiday $	p10
barrier	a26c-12e-7f-14g-9i-12j-11k-13l-12m-9
barrier $	a19c-10f-13j-9k-11l-10m-7
barrier and	a9
barrier and enabler	a9
barrier to	a10i-10
barrier to WELL	a10i-10
basis	j17k-11p-9
basis $	j12p-8
be	a-37e-28f-14h-8i8l-12m18n-8o15p-21
because	g21l-8m-12p-14
because $	g21l-8m-12p-14
bed	p13
bed $	p8
bed sharing	p9
bed sharing $	p9
beds	p7
beds $	p7
been	a20c-12f-12i-11j-15l-13m-19n7p-13
before	a-24b-8c-20d-11e-16f-27g-18h-10i-13j10l37m-19n-11p-19
before $	l13
before CHILD	f-7p10
before CHILD 's	f-7p10
before NAME	f-15j-8l19
before NAME $	f-14j-7l16
before PLACE	l8p-9
before PLACE $	l8p-9
before THIS	a-9k13
before THIS $	a-9k13
before WE	c-9j15k-8l-12o7
before WE $	c-7o10
before WE HAPPEN	j11l-9
before WE MOVE	j9
before YEAR	l9p-7
before YEAR $	l9p-7
before YOU	j10
before YOU read	j10
before period	j-7l13o-10
before period of	j-7l13o-10
before timeline	f-8l10
before timeline $	f-8l10
began	a-10j18k-14m-10
begin	j11l-9
behaviour	f-7k-7l-8p18
behaviour $	p13
behaviour as	p7
behaviour as IDENTITY	p7
behind	a21c-19e-9f-15g-16i-9j-9k-9l-16m-10n11o-8
behind THIS	a11c-14f-8g-8n13
behind THIS $	a12
behind THIS REVIEW	c-13f-7n13
behind closed	a8
behind closed door	a8
behind curtain	p10
behind curtain $	p10
behind decision	a14k-11p-9
behind decision $	a14k-11p-9
behind illness	p7
behind illness $	p7
being	a-27c-19f15g-15i-9k-24l-19m-14n-8o-11p20
belief	f-15p18
believed	p8
believed $	p8
believing	p9
believing KIN	p9
believing KIN $	p9
belonging	c-8f18j-8k-9l-8p-13
belonging $	c-8f18j-8k-9l-8p-13
beneath	a11
beneath $	a11
benefit	p9
benefit of	p9
benefit of doubt	p9
bereavement	p12
bereavement $	p12
best	k7
better	a-18e-11g14i-16j-7k-9m15p-12
between	a-9c-14d-8e-10f-12g-17i-8j-15k-15m-9n-10o-14p26
between AGENCY	l-15p18
between AGENCY $	l-15p18
between ISSUE	p10
between ISSUE $	a-7p11
between MONTH	l8
between MONTH and	l8
between NUMW	l11p-7
between NUMW home	l13p-13
between SCOPE	p10
between SCOPE $	p10
between childhood	p7
between childhood and	p7
between profession	p8
between profession $	p8
beyond	i12l-7
beyond WHAT	i12l-7
beyond WHAT AUX	i12l-7
bias	c-8j-7l-8p15
bias $	c-8j-7l-8p15
bibliography	n7
big	g9
big MSG	g9
big MSG $	g9
biography	a-7b15k-15l-8
birth	a-11c-11d-7e-7g-10j-10k-13l20m-10n-7o-7
black	f7
black and	f7
black and AUX	f7
blame	p7
blame $	p7
blamed	p8
blamed KIN	p8
blamed KIN BAD	p8
blaming	f-7p10
blaming $	f-7p10
board	a-28b-15d-8e-15f-13h-8k-40l-19m27n-20
book	c12l-8p-11
book place	c12l-7p-10
book place $	c12l-7p-10
booking	k-7l15p-13
booking appointment	k-7l13p-11
booking appointment $	k-7l13p-11
border	c-7k-8l-7p14
border $	c-7k-8l-7p14
borough	p9
borough $	p9
boy	f13l-13
boys	l7
breakdown	l10p-9
breakdown $	l10p-9
brief	a-17b-11c-20d-12e-14f-15g-15h-9i-9k-25m-16n-12o26p-23
brief $	a-13b-9c-16d-9e-10f-12g-12h-7j-9k-19m-14n-10o24p-19
brief START	j7
brief START $	j7
brief given	o10
brief given to	o10
brief outline	j8
brief outline of	j8
briefing	a-11c28f-14g-8j-8k-21o-8
bright	c-8i16k-8l-7p-11
bright spot	c-8i16k-8l-7p-11
bright spot $	c-8i16k-8l-7p-11
bring	l8
bring THIS	l8
bring THIS about	l8
bringing	a-7e13k-8
bringing THIS	a-7e13k-8
bringing THIS PEER	e8
bringing THIS all	e9
brose	k12
brose adolygu	k12
brose adolygu $	k12
brother	f13p-13
brought	a-9g-11j16k-7m-10p7
brought $	p8
brought THIS	j7
brought THIS case	j7
brought WE	g-9j13
brought WE here	g-9j13
bruise	p12
bruise MEAN	p9
bruise MEAN away	p9
bruising	p15
bruising in	p10
bruising policy	p9
bruising policy $	p9
build-up	c-9j-7k-9l17p-12
build-up $	c-7k-8l15p-12
burden	p8
burden on	p8
burden on KIN	p8
burn	p9
burn and	p9
burn and scald	p9
buster	h11p-8
buster $	h11p-8
busy	j8
busy reader	j8
busy reader $	j8
bwrdd	m12
bwrdd $	m12
by $	a-10c17g-11h11j-8k-12l-9m-10o-7p-12
by AGENCY	a12k-12p-12
by AGENCY $	a10k-11p-12
by AUTHOR	a-8c-10e10k10p-8
by AUTHOR $	c-8e10j-12k8
by AUTHOR of	j7
by BODY	a-10c10g-9j-13m8o-9p-15
by BODY $	a-10c10g-9j-13m8o-9p-15
by CHILD	c10
by CHILD completing	c10
by FAMILY	f-10p9
by FAMILY $	f-10p9
by KIN	k9
by KIN $	k9
by PLACE	m8
by PLACE $	m8
by REVIEW	g9j-8
by REVIEW $	g9j-8
by THIS	j-8o10
by THIS REVIEW	j-8o10
by TIME	d21l-19p-10
by TIME $	d21l-19p-10
by WORKER	i10k-8
by WORKER $	i10k-8
by all	m9
by all AGENCY	m9
by and	j10
by and date	j10
by community	j7
by community safety	j7
by core	p8
by core group	p8
by date	d17j-9l-12p-7
by date $	d17j-9l-12p-7
by interested	k8
by interested person	k8
by letter	p8
by letter $	p8
by piece	p9
by piece $	p9
by safeguarding	j10m-9p-8
by safeguarding BODY	j10m-9p-8
calendar	c-12d20f-9j-10k-11l-11m-8p-15
calendar $	c-9d17f-8j-9k-11l-9m-7p-14
calendar of	d8
calendar of CONTACT	d8
call	l18
call-out	p8
call-out $	p8
called	f10
called NAME	f10
called NAME $	f10
camau	m14p-10
camau nesaf	m14p-10
camau nesaf $	m14p-10
came	a-9c-13e-10g16i-8m-18n-9o-11
can	a-17e-7i-10j-13k-16l-9m16n12p-14
can AUX	g10
can DONE	m10
can DONE $	m10
can WE	m10
can WE stop	m9
can YOU	m8
can YOU DONE	m8
can help	n11p-10
can help $	n11p-10
can use	c8
can use THIS	c8
canfyddiadau	c-9f-8g17j-9k-10l-9p-13
canfyddiadau $	c-9f-8g17j-9k-10l-9p-13
cannabis	p12
cannabis $	p12
cannot	j-9k13
cannot TELL	j-9k13
cannot TELL $	j-9k13
capacity	g10j-8l-8m-12p12
capacity $	p9
capacity and consent	k8
capacity and workload	p8
capacity to	g11m-11
capacity to CHANGE	g12m-10p-8
capacity to consent	p7
caravan	p7
care	a-18b-9c-16d-12e-11f-37g10h-8n-11o-12p8
cared	f11
cared for	f11
cared for THEY	f8
carer	k-9l-10p12
carried	a-8k13
carrying	p10
carrying knife	p10
carrying knife $	p10
case	a-22b-21c-39e-11f-31h-23i-22j20l22m-34n-9p-11
case $	a-11b-9c-16f-13h-8i-9j15k8m-13n-14o-14
case AUX	a8
case AUX AUX	a8
case HAPPEN	j8
case HAPPEN $	j-8l11
case HAPPEN to	j12l-8
case INVOLVE	j12k-11l-9
case INVOLVE criteria	j12k-11l-9
case LEARN	g9
case MOVE	l-14p13
case MOVE $	l-14p13
case REVIEW	a-8k8l-11
case REVIEW $	j8l-9
case REVIEW group	j-8k10
case SCOPE	j8
case SCOPE and	j8
case STORY	d-8l15
case STORY $	l12
case STORY and	l7
case TELL	g10
case and	n10
case and statute	n10
case background	j-11l12
case background $	j-11l12
case by	d9
case by date	d9
case chronology	d10l-7
case chronology $	d10l-7
case closure	l11
case closure $	l11
case for	j-9l10
case for rapid	j-9l10
case group	k14l-9p-8
case group member	k11
case in	j8k-8l9p-9
case in brief	l8
case in nutshell	j11l-9
case in outline	l9
case management	j11
case management REVIEW	j11
case one	k8
case one for	k8
case outline	l11p-9
case outline $	l11p-9
case overview	j-10l12
case overview $	j-10l12
case specific	h-10j-7l-11o14
case specific WORDS	h-10j-7l-11o14
case summary	j-12l12
case summary $	j-12l12
case to	j7
case to BODY	j7
casgliad	c-9e17f-8j-9k-10l-9p-14
casgliad $	c-9e17f-8j-9k-10l-9p-14
casgliadau	c-9e17f-8j-9k-10l-9p-14
casgliadau $	c-9e17f-8j-9k-10l-9p-14
cast	f12
cast of	f12
cast of character	f12
celebrate	i11
centre	f9j-7
centre of	f9j-7
centre of THIS	f9j-7
chair	a-14b-12c10e-11j13m-10
chairing	p8
chairing of	p8
chairing of meeting	p8
challenge	c-12e-8f-11g-11j-13k-17l-16m24n-8o-9
challenge $	c-8f-8j-7k-12l-8m13
challenge NUM	m12p-11
challenge NUM $	m12p-11
challenge and	p9
challenge and escalation	p9
challenge for	m9
challenge for BODY	m9
challenge to	m9
challenge to BODY	m9
chance	a-8g15l-7p-14
chance $	g11p-9
chance BAD	g10p-7
chance BAD $	g10p-7
change	a-20b-7c-20d-9e10f-11g-30h-7i-19j-15k-15l-20m25n-11o-10
changed	c-13e23g-20i-9j-7k-8m-28p7
changing	m8
chapter	n11
chapter $	n11
character	f12
character $	f12
characteristic	f12p-8
check	c12k-10l9m-9p-10
check $	c12k-10l9m-9p-10
checking	c11p-9
checking THIS	c11
checking THIS THIS	c11
chief	m16p-10
chief WORKER	m11p-7
chief WORKER $	m11p-7
chief constable	m10
chief constable $	m10
child	b-14c-24d-15e-17f18g-23h-13k-20l15m-17n-16o-13
childhood	a-10c-11e-8f-16g-10j-11k-15l18m-10
childhood $	c-9f-14j-9k-12l21m-8p-8
childhood and	p7
childhood and adulthood	p7
childhood experience	p10
childhood experience $	p10
children	a-9b-11c-22d-12e-16g18h-12i-9l-9n-13o-17p15
choice	p13
choice $	p13
choking	p12
choking $	p12
chosen	a-9k11
chosen $	a-9k11
chronic	p9
chronic neglect	p9
chronic neglect $	p9
chronology	b-17c-28d45e-21f-23g-25h-13i-17j-28k-31l-35m-25n-20o-18p-33
chronology $	a-24b-15c-24d38e-16f-19g-18h-11i-12j-23k-24l-26m-20n-18o-13p-30
chronology TELL	a11g-7
chronology TELL $	a11g-7
chronology YEAR	d10l-7
chronology YEAR to	d10l-7
chronology of	d20k-11l-13
chronology of AGENCY	d12l-10
chronology of HARM	d11k-8
circle	f7
circle $	f7
circulation	c15k-8l-7p-12
circulation $	c15k-8l-7p-12
circumstance	c-10d-12f21j15k-20l-9p-17
cite	k-10n12
cite $	k-10n12
cited	a-10b-9c-13d-8e-8f-10g-10i-7j-13k-20l-16m-10n29o-7p-22
cited $	a-10b-9c-13d-8e-8f-10g-10i-7j-13k-20l-16m-10n29o-7p-22
cliff	p10
cliff edge	p10
cliff edge $	p10
close	e8
closed	a10g-9
closed door	p7
closed door $	p8
closed door WHAT	a8
closely	a10
closely $	a8
closer	a17o-9p-11
closer $	a10
closer LOOK	a12p-7
closer LOOK $	a10
closing	a-11b-7c-10e19f-7j-16k-16l-21m-10n-7
closure	l16m-8p-9
closure $	l16m-8p-9
code	h12k-8
code name	h12k-8
code name used	h12k-8
coercive	c-8p11
coercive control	c-8p11
coercive control $	c-8p11
cold	p9
cold $	p9
collapse	l12p-14
colleague	k8
collected	a-7k8
collected $	a-7k8
collection	k10p-7
collection $	k10p-7
combined	d14l-7p-8
combined AGENCY	d9
combined AGENCY chronology	d9
combined chronology	d9
combined chronology $	d9
come	l-7m9
come FIRST	m9
come FIRST $	m9
coming	l14p-11
commendation	c-11f-9i18j-10k-11l-10m-8p-15
commendation $	c-11f-9i18j-10k-11l-10m-8p-15
commended	i11
comment	e12p-9
comment $	e12p-9
commentary	a12c-10
commission	c-8j18k-12l-7p-12
commission $	c-8j15k-8l-7p-12
commission LEARN	j8
commission LEARN REVIEW	j8
commissioned	j10
commissioner	m10
commissioning	a-9m8
committee	m10
communication	c-8k-10l-10m-9p20
communication $	p13
communication NEED	p9
communication NEED $	p9
communication between	p8
communication between AGENCY	p8
community	c-7k-8p10
community $	p12
competence	p9
competence $	f-10p10
complaint	c15f-11j-8k-11l-9
complaint $	c15k-7p-14
complaint by	f-7p11
complaint by FAMILY	f-7p11
completed	c10j7k-8m-9p-9
completed SINCE	e8
completed SINCE rapid	e8
completed by	c10j8p-9
completed by $	c11p-7
completed by and	j10
completing	c9j-9
completing REVIEW	j-8k9
completing REVIEW $	j-8k9
completing form	c10
completing form $	c10
compliance	p10
compliance $	p10
composition	f12
composition $	f12
computer	p11
computer system	p11
computer system $	p11
concealed	l-10p11
concealed BIRTH	l-10p11
concealed BIRTH $	l-10p11
concern	a-35c-13d-10f-12g30i-7j-23k-12l10m-15o-26
concerned	f13k-8p-8
concerned $	f13k-8p-8
concise	j7
concise REVIEW	j7
concise REVIEW WHY	j7
conclude	a-14e24g-13i-9k-14m-15o-9
conclude $	a-10e15k-11m-9
concluded	a7
concluded on	a7
concluded on each	a7
concluding	a-8e22k-8l-13m-7p-14
conclusion	a-20c-10e30f-9i-7j-15l-19n-8o-14p-19
condition	k-9p14
condition $	p14
condition in	a9
condition in WHAT	a9
condolence	a-7c-9f-7g-11j22k-10l-9m-8p-14
condolence $	a-7c-9f-7g-11j22k-10l-9m-8p-14
conduct	j-10k17o-7
conduct of	j-8k14
conduct of LEARN	k9
conduct of REVIEW	k8
conducted	a-7k11
conference	p12
conference $	p12
confidentiality	a-7c-9f-7j-11k20l-10m-7
confidentiality $	k14p-12
confidentiality and	k8
confidentiality and anonymity	k8
confidentiality between	p7
confidentiality between AGENCY	p7
confidentiality of	k8
confidentiality of REVIEW	k8
conflict	p8
conflict $	p8
connection	k8
connection PEER	k8
connection PEER case	k8
consent	c-7g-9j-9l-8p19
consent $	k-9p17
consent in	k8
consent in REVIEW	k8
consider	a-11g-12m17
consideration	a-26b-8c-26d-9e-11f11g-18h-13i-7j-16k-20l-19m30n-9o17p-30
consideration $	c-8f9j-7k-10l-8m13p-16
consideration for	m16
consideration for BODY	m10
considered	c-15g-10k11m-9o8p-14
considering	a12p-7
constable	m10
constable $	m10
constabulary	l-7p10
constraint	c-7k14p-11
constraint $	c-7k14p-11
consulted	n13p-11
contact	a-22b-14c22d23e-20f-24g-21h-13i-15j-35k-28m-22o-14p-17
content	j14p-10
content warning	j14p-10
content warning $	j14p-10
context	a12b-13c-22d-12e-14g-18h-9i-14j18k12l-24m-17n-18o-15p-32
context $	a10b-11c-18d-10e-12g-15h-8i-12j12k16l-21m-15n-17o-11p-28
context of	j13k-13p-9
context of FAMILY	f8
context of THIS	j8
context of practice	a8
contextual	p9
contextual safeguarding	p9
contextual safeguarding $	p9
contingency	p9
contingency PLAN	p9
contingency PLAN $	p9
continuity	p7
continuity of	p7
continuity of WORKER	p7
contributed	k14l-7p-10
contributing	k10l-9
contribution	f-8k14p-14
contributor	c-8f-7j-12k20l-7p-12
contributor $	k14p-10
contributor to	j-8k12
contributor to HARM	k8
contributor to REVIEW	k8
contributory	a9
contributory ISSUE	a9
contributory ISSUE $	a9
control	c18f-9g-8j-12k-14l-13m-9n-8
control $	c18f-9g-8j-12k-14l-13m-9n-8
controlling	p9
controlling behaviour	p9
controlling behaviour $	p9
convened	j8
convened $	j8
conversation	k17p-17
conversation $	k12p-12
conversation PEER	k11p-10
conversation PEER WORKER	k11p-10
cookie	c14j-7k-8l-7p-12
cookie $	c14j-7k-8l-7p-12
copie	b12c11j-8k-9l-8n-9p-13
copie $	c12n-7p-9
copie and	b13
copie and publication	b13
copy	i9
copy $	i9
copying	i14p-10
copying $	i14p-10
copyright	c19f-8j-9k-11l-9m-7p-15
copyright $	c13k-7p-10
copyright notice	c11p-8
copyright notice $	c11p-8
core	c-10k-8l-8m-16o14p8
core ACT	c-8m-12o14p-11
core ACT $	c-8m-12o14p-11
core group	p13
core group $	p13
coroner	a-14c-12e-8f-11g10j12k7l-14m-11n-7o-9p-18
coroner $	c-8j15k-14l-7p-12
coroner 's	a-10g9j-10k13l-8p-11
coroner 's ISSUE	a-7g12
coroner 's power	k12
correspondence	b17c-10f-8j-9k-10l-9p-14
correspondence $	b17c-10f-8j-9k-10l-9p-14
cost	c14j-10k-11
cost of	c14j-10k-11
cost of REVIEW	c14j-10k-11
could	a12c-9e-7g8i-13j-12k16l-11m-24o-11
could AUX	e-13g15m-9
could AUX AUX	e-13g15m-9
could HARM	a9
could HARM AUX	a9
could WE	g8
could WE AUX	g8
could anyone	a8
could anyone AUX	a8
could not	a-7g-15k17m-8
could not AUX	g-7k12
could not FIND	g-9k11
council	c-8j-9k-17n-9p13
countie	f-9p12
countie $	f-7p9
county	a-8p9
county $	f7
county SCOPE	p12
county SCOPE $	p12
couple	f7p-9
course	c14f-9j-9k-10p-14
course $	c15k-8l-11p-11
course of	l12
course of case	l9
court	f-15j-12k10l-14p13
court $	f-13k-9p14
court case	j-7k14l-8p-13
court case $	j-7k14l-8p-13
court order	p10
court order $	p10
cover	a-18g-14j-13k-11m-8o19p13
covered	j-10o13
covid-19	p12
covid-19 $	p12
credit	i14p-8
crime	p10
crime $	p10
criminal	c-10g-7j-7k16l-11
criminal exploitation	p11
criminal exploitation $	p11
criminal investigation	k11p-8
criminal investigation $	k11p-8
criminal proceeding	k10p-9
criminal proceeding $	k10p-9
criteria	a-13c-7j16k7l-15p-10
criteria $	j12k-11l-9
criteria INVOLVE	a-8j9l-7
criteria INVOLVE $	j-8k11
criteria INVOLVE under	j11k-8
criteria for	k8
criteria for holding	j9
criteria for local	j-8k9
critical	a20c-14e-8f-8j-8k-13m-9o-10p-18
critical ANALYSE	a12
critical ANALYSE $	a12
critical LEARN	g8
critical LEARN $	g8
critical LOOK	a9
critical LOOK $	a9
critical STORY	l8
critical STORY $	l8
critical TIME	l9
critical TIME $	l9
critical moment	a11
critical moment $	a11
critique	a12c-9
cross-border	k-7p10
cross-border DONE	k-7p10
cross-border DONE $	k-7p10
cross-cutting	a9
cross-cutting ISSUE	a9
cross-cutting ISSUE $	a9
crying	p8
crying CHILD	p8
crying CHILD $	p8
crynodeb	a-7c-9j13k-9l8p-14
crynodeb gweithredol	j14l-9p-10
crynodeb gweithredol $	j14l-9p-10
crynodeb o'r	l12
crynodeb o'r digwyddiadau	l12
cultural	f10
culture	p17
cumulative	l-7p9
cumulative HARM	l-7p9
cumulative HARM $	l-7p9
curiosity	k-9p15
curiosity $	k-9p15
curtain	p10
curtain $	p10
cyfeiriadau	c-10f-8j-9k-10l-9n17p-13
cyfeiriadau $	c-10f-8j-9k-10l-9n17p-13
cyflwyniad	c-8j15k-9l-7p-12
cyflwyniad $	c-8j15k-9l-7p-12
cylch	c-8k-8l-7o16p-11
cylch gorchwyl	c-8k-8l-7o16p-11
cylch gorchwyl $	c-8k-8l-7o16p-11
cynllun	m14p-10
cynllun gweithredu	m14p-10
cynllun gweithredu $	m14p-10
da	i15p-10
da $	i15p-10
dad	f11k7l9p-21
dadansoddiad	a20c-11f-9g-7j-10k-12l-11m-10p-15
dadansoddiad $	a16c-9j-8k-9l-8p-13
dadansoddiad CODE	a11
dadansoddiad CODE ymarfer	a11
daily	f-7l11
daily LIVE	f-7l11
daily LIVE of	l7
damp	p9
damp and	p9
damp and cold	p9
darllen	n14p-11
darllen pellach	n14p-11
darllen pellach $	n14p-11
data	k16l-9p-13
date	a-30b-16c7d40f-19g-28h-16i-18k-16l-26m-26n-22p-25
date $	a-20b-13d30f-20g-18h-12i-13k-9l-27m-21n-17o-17p-17
date LOOK	j-8o10
date LOOK by	j-8o10
date THIS	a-11d14
date THIS ISSUE	a-11d14
date and	d10
date and STORY	d10
date at	d11j-7
date at glance	d11j-7
date for	c11
date for LEARN	c11
date of	j9
date of notification	j10
date order	d8
date order $	d8
day	a-16c-8f-14g-10k8l15m-9o-8p-22
days	l14p-8
deaf	f14p-14
deaf $	f14p-14
dealing	l9
death	f-13g-10k-10l21m-9p-10
debt	p9
debt and	p9
debt and eviction	p9
decided	k9
decided and	k11
decided and WHY	k11
decided there	j8
decided there MUST	j8
decision	a23b-13c-26d-13e-20f-19g-30h-13i-18k27l-25m-19n-17o-19p-21
decision $	a18b-8c-14e-10f-10g-13i-9j-18k18l-15m-15n-9o-8p-23
decision AUX	a11k-11
decision AUX DONE	a11k-11
decision DONE	a-8k10
decision DONE $	a-8k10
decision MSG	a11g-9
decision MSG $	a11g-9
decision PEER	k10
decision PEER reason	k10
decision THIS	j8
decision THIS REVIEW	j8
decision WE	k9
decision WE reached	k9
decision and	k7
decision and rationale	k9
decision making	p8
decision making $	p8
decision of	j-11k14m-8
decision of BODY	k9
decision of safeguarding	k7
decision to	j17k-16
decision to RECOMMEND	j9k-8
decision to commission	j8
decision to hold	j8
decision-making	a11
decision-making $	a11
decisive	a13p-9
decisive moment	a13p-9
decisive moment $	a13p-9
declaration	a-9f-10g8j-8k14l-12p-13
declaration and	k7
declaration and INVOLVE	k7
declaration by	c9
declaration by AUTHOR	k7
declaration by CHILD	c10
declaration of	g10k8p-9
declaration of failure	g12k-7
declaration of interest	k11
dedicated	i10
dedicated DONE	i10
dedicated DONE by	i10
dedication	c-8j15k-9l-7p-12
dedication $	c-8j15k-9l-7p-12
deeper	a19c-8k-8l-8o-8p-14
deeper $	a14p-10
deeper LOOK	a10
deeper LOOK $	a10
deference	p8
deference to	p8
deference to doctor	p8
defined	h10
defined WORDS	h10
defined WORDS $	h10
definition	h13
delay	a-13c-9f-9j-15k19l-12m-8
delay $	c-7k13
delay and	k9
delay and WHY	k9
delay in	j-9p10
delay in completing	j-8k9
delay in decision	p10
demographic	f12
demographic detail	f12
demographic detail $	f12
dental	p9
dental neglect	p9
dental neglect $	p9
department	p10
depression	p10
depression $	p10
depth	a14
depth $	a14
description	b12p-11
description of	b12p-11
description of HARM	l8
description of grade	b13l-8
desk	p7
desk $	p7
detail	a-8b-13d-18e-15f29g-9h-10i-13j14k-10l-14m-17n-16o-14p-36
detail $	a-18b-11d-13e-12f26h-8i-10j12l-16m-15n-14o-11p-32
detail ISSUE	a9
detail ISSUE $	a9
detail of	f12p-11
detail of CHILD	f11
detail of KIN	f9
detail of STORY	l11
detail of notification	j8
detailed	d10
detailed chronology	d10
detailed chronology $	d10
determination	g-8m-7o9
determination $	a-7o10
determination of	a8
determination of ISSUE	a8
developed	j-9k-7l14
development	a-9c-10e23g-10j-12k-9l-13o-9p-17
diabete	p11
diabete $	p11
diary	a-9c-11d24e-7f-10g-8j-12k-13l-16m-8p-17
diary $	c-9d16f-8j-8k-10p-13
diary of	d14l-11
diary of case	d11l-8
did	a15d-7e-23f-13h-10i-12j-15k15l10m-42n-8o-17
didn't	g15i-14
didn't DONE	g15i-14
didn't DONE WELL	g15i-14
difference	e-10g-19i23k-11m-15p-14
different	a12g-14m12
differently	a-12e-8g18i-16
difficult	l9p-8
difficult TIME	l10p-8
difficult TIME $	l10p-8
digging	a14p-10
digging deeper	a14p-10
digging deeper $	a14p-10
digwyddiadau	l12
digwyddiadau $	l12
direction	c-9f-7j-8k-10l-8m16p-13
direction $	c-9f-7j-8k-10l-8m16p-13
disability	f13g-15k-12p11
disabled	p10
disabled CHILD	p10
disabled CHILD $	p10
disagreement	p9
disagreement $	p9
discharge	l9m-7
discharged	a9
disclaimer	c14j-7k-8l-7p-12
disclaimer $	c14j-7k-8l-7p-12
disclosure	c-7k14p-11
disclosure $	c-7k14p-11
discovery	c-8j-7k-9l18p-13
discovery $	c-8k-8l15p-11
discuss	a-22c24h-8p-10
discussion	a15c10f-8g-14h-11j-8m-19o-24
discussion $	l-10p9
disguised	p10
disguised compliance	p10
disguised compliance $	p10
disposal	c-9e17f-8j-9k-10l-9p-13
disposal $	c-9e17f-8j-9k-10l-9p-13
disruption	p9
disruption meeting	p9
disruption meeting $	p9
dissemination	c-12f-8j-11k22l-9p-15
dissemination $	k12p-9
dissemination list	k12p-8
dissemination list $	k12p-8
dissemination of	k8
dissemination of REVIEW	k8
distance	p8
distance $	p8
distribution	c19f-8j-8k-12l-9m-7p-15
distribution $	c13p-10
distribution list	c12p-9
distribution list $	c12p-9
diversity	a-8f17
diweddglo	c-9e17f-8j-9k-10l-9p-13
diweddglo $	c-9e17f-8j-9k-10l-9p-13
do	a-16c-14i-26k-19l-19m34
doctor	p12
doctor $	p12
document	a-21b12c17d-10e-9f-17g-15h-9i-7j-12k-11l-22m-10n23o-13p-25
documentation	k11p-7
does	j-13k-10m7o13
dogs	p12
dogs $	p12
doing	a-16e-13g-21i12j-13l-9m19p-14
domestic	j9k-10l-7p9
domestic HARM	j9k-10l-7p9
domestic HARM $	p7
domestic HARM REVIEW	j10k-8
done	c-8e13j-13l-10o-9p-12
door	c-11f-7g-11j-9k-11l-12m-9p22
door $	a-8c-9k-10l-10p20
door THIS	p7
door THIS stayed	p7
door WHAT	a8
door WHAT practice	a8
doubt	p9
doubt $	p9
down	l10
down and	l10
down and closure	l10
draft	l-8p10
draft NUM	l-7p11
draft NUM $	l-7p11
drawer	p8
drawer $	p8
drawing	a-10e20k-16l-7p-12
drawing PEER	e10k-7
drawing PEER $	e10k-7
drawing THIS	e8
drawing THIS PEER	e8
drawing thing	e8
drawing thing PEER	e8
drawing to	e9
drawing to PEER	e9
drew	j-7k-9n16
drew on	n8
drew on $	n8
drew upon	n11
drew upon $	n11
drift	a7c-7j-7k-9l-7p15
drift $	a8p9
drift and	p8
drift and delay	p8
drove	a9
drove thinking	a9
drove thinking of	a9
drowning	l-19p18
drug	p10
drug and	p8
drug and alcohol	p8
due	i7
due $	i7
during	i7
during HARM	i7
during HARM REVIEW	i7
duty	c-9j16k-13l-8m-8
duty $	j12p-9
duty AGENCY	p9
duty AGENCY $	p9
duty to	j10k-7
duty to REVIEW	j10k-7
dysgu	a-11b-7c-14e-9f-11g24j-12k-15l-14m-11n-9p-19
dysgu $	a-8c-12f-10g21j-10k-12l-11m-9n-7p-16
dysgu o'r	g11
dysgu o'r adolygiad	g11
each	a12c-10e-10i-11j-11k-19m11o-13
each AGENCY	a9e-7g-12i-8j-8k-15l8
each AGENCY AUX	m8
each AGENCY DONE	a8k-8m-11
each ISSUE	a-8g8
each ISSUE $	a-8g8
each RECOMMEND	m8
each RECOMMEND $	m8
each SCOPE	a11
each SCOPE $	a7
each TIME	l-7p10
each TIME $	l-7p10
earlier	e10m-9
earlier RECOMMEND	e10m-9
earlier RECOMMEND $	e10m-9
early	c-10e10j-12k-15m-19n-9
edge	p13
edge $	p10
education	l14p-10
educational	p9
educational NEED	p9
educational NEED $	p9
effective	i14
effectiveness	a11c-9e-12g17j-9k-10l-13m-9p-18
effectiveness $	e-8g13p-7
effectiveness of	a12g10l-11p-14
effectiveness of AGENCY	a-12g14l-7
effectiveness of practice	a7
effectiveness of safeguarding	a11
effeithiol	i14p-10
effeithiol $	i14p-10
eight	p11
eighteen	l-10p14
eighteen $	l-10p14
elective	l-9p10
elective PLACE	l-9p10
elective PLACE SERVICE	l-9p10
eleven	f-7l9
else	p8
else 's	p9
else 's job	p9
else LIVE	g8
else LIVE here	g8
email	p8
email THIS	p8
email THIS MOVE	p8
emerged	g8
emergency	l-8p15
emergency AGENCY	p10
emergency AGENCY $	p10
emergency duty	p9
emergency duty AGENCY	p9
emerging	g13
emerging ISSUE	a9
emerging ISSUE $	a9
emerging practice	a-12g12
emerging practice ISSUE	a-12g12
empty	p8
empty AUTHOR	p8
empty AUTHOR at	p8
enabler	a14p-9
enabler $	a9
enabler and	a10
enabler and barrier	a10
enclosure	b17c-10f-8j-9k-10l-9p-13
enclosure $	b17c-10f-8j-9k-10l-9p-13
end	e13k-7l-10o8
ended	l9
endnote	e12k-11
endnote by	e12k-10
endnote by AUTHOR	e12k-10
engaged	h-9k-7p13
engagement	b10f-9l-17
engaging	k-16p15
england	l8
england $	l8
english	c-8h19j-7k-9l-8p-13
english guide	h12p-7
english guide $	h12p-7
english list	h12p-8
english list $	h12p-8
enough	a11
enough $	a11
enquirie	a-10b-7c17d-8e-8f-12g-9j-13l-16m-11n-8
enquirie $	a-9c17d-7e-7f-10g-8j-12k-16l-13m-9n-8
enquirie running	k11p-10
enquirie running alongside	k11p-10
enquiry	a21c-11f-7g-11j-17k-15m-7p-11
epilepsy	p12
epilepsy $	p12
episode	c-12d-22f-14g-13k-11l33p-19
equality	a-16f24g-8h-9m-8p-26
escalation	c-7k-9m-8p13
escalation $	c-7k-9m-8p13
establishing	j16k-14
establishing REVIEW	j10k-9
establishing REVIEW $	j10k-9
establishing domestic	j11k-8
establishing domestic HARM	j11k-8
establishment	j8
establishment of	j8
establishment of case	j8
ethic	c-7k14p-11
ethic $	c-7k14p-11
ethnicity	f17p-17
evaluation	a12
evening	p9
evening $	p9
event	a-14b-20d34f-29g-17h-12i-14j-15k22l-16m-20n-15o-15p-41
every	g11
every WORKER	g11
every WORKER MUST	g11
everyone	g10
everyone $	g10
eviction	p9
eviction $	p9
evidence	b-16c-12e-10f-10g-17h-7j-18k29l-21m-12n-17o-9p-9
examination	p9
examined	a9g-8p-12
examining	a10
example	a-9i19p-13
example of	i11
example of WELL	i11
example to	i12
example to follow	i12
exclusion $	l-8p9
exclusion from	l9p-8
exclusion from PLACE	l9p-8
executive	j14l-8
executive summary	j14l-8
executive summary $	j11l-7
exercise	a-9c20j-7k-18p-9
existed	p8
existed on	p8
existed on REVIEW	p8
experience	a-10c-10f-19i-8j-10l17m-9
experience $	a-8c-8f-15g-9j-8l16m-8
experience and	g8
experience and SINCE	g8
expert	a-7k11m-13p8
expert RECOMMEND	k13m-12p-7
expert RECOMMEND $	k13m-12p-7
expert opinion	p11
expert opinion $	p11
explain	a13l-9
explained	a-8h15l-7
explaining	c-8h12l-8
explanation	c-15e-8f-8g-21k-8m-14p21
exploitation	f-8k-10l8p10
exploitation $	f-8k-10l8p10
exploration	a-8o9
expressed	k9
expressed by	k9
expressed by FAMILY	k9
extended	f10p-8
extended FAMILY	f10p-8
extended FAMILY $	f10p-8
extent	a7
extra	b11i17j-9k-14l-13p-15
extra INFO	b12k-8p-8
extra INFO $	b12k-8p-8
extra mile	i18k-8l-9p-11
extra mile $	i18k-8l-9p-11
fabricated	p9
fabricated illness	p9
fabricated illness $	p9
facilitator	c11
facilitator 's	c11
facilitator 's note	c11
fact	a-8c-12d-12e-11f-7g-8j-9k-15l27m-7p-15
fact $	g-11l12
fact and	g9
fact and FIND	g9
factor	a23c-9f-7g-19j-12m-9o-7p-16
factual	a-7c-11d-9e-8f-11g-8j-14k-10l25m-7p-14
factual FIND	l7
factual FIND on	l7
factual background	l10
factual background $	l10
factual matrix	l11p-8
factual matrix $	l11p-8
factual summary	l12
factual summary $	l11
failed	g8
failing	g10p-7
failure	a-9g15k-8p-8
failure $	g12k-7
faith	p8
faith-based	p8
faith-based HARM	p8
faith-based HARM $	p8
fall	l12
fall from	p9
fall from window	p9
falling	p7
falling between	p7
falling between AGENCY	p7
faltering	p9
faltering growth	p9
faltering growth $	p9
familie	a-9f-14l-20p19
family	a-17c-31d-22e-25f33g-27h-19m-28n-24o-21p-11
far	c-9e8j-14k-16m-9o15p-9
far $	a-7e10
far REVIEW	j-9k-8l-7o13
far REVIEW MOVE	j-9k-8l-7o13
far back	o8
far back WE	o8
fatal	k11
fatal HARM	k11
fatal HARM REVIEW	k11
father	a11b-8c-9f-10j-11k-31l-22m-9p26
fear	c-7j-8k-8p14
fear $	l8p7
fear of	p12
fear of AGENCY	p10
feature	i8
feature $	i8
feed	c8
feed back	c8
feed back $	c8
feedback	c17f-7j-8k-9l-8p-13
feedback $	c17f-7j-8k-9l-8p-13
fell	g12j-8
fell BAD	g12
fell BAD $	g12
fell ill	l7
fell ill $	l7
female	p9
female genital	p9
female genital mutilation	p9
few	h-7j10
few WORDS	h-7j10
few WORDS $	h-7j10
figure	b12p-8
figure $	b12p-8
file	p14
file $	p10
file in	p8
file in NUMW	p8
filing	c11
filing and	c11
filing and retention	c11
final	a-12c-11e11f-9g-8h-7j-8k-11m-10p7
finally	e7
find	a-10c-9g-23i-8l-10m-12n18p-10
finding	a-16b-15c-22d-16e-20f-19g47h-12i-18j-26k-31l-8m-12n-26o-25p-32
fine	f-8p8
fine $	f-8p8
finish	e14p-8
finish $	e14p-8
fire	l11
firearm	p12
firearm $	p12
first	c-10d-7e-12f-9h-12j12k-12l14m-15p-22
five	j-9
flag	p8
flag $	p8
floor	p8
floor $	p8
focus	a-12o16
follow	i11
follow $	i11p-8
follow-up	p8
follow-up $	p8
followed	a8p-7
followed $	a9p-7
following	c12l-8
following up	c12l-8
following up $	c12l-8
food	p8
food heat	p8
food heat and	p8
for $	a-13c7e-8f-10g-17h8i-10l-9m9p-7
for ACT	m13
for ACT $	m13
for AGENCY	a-10c9l-10m11
for AGENCY $	a-10c9l-10m11
for ANALYSE	a-12c16p-7
for ANALYSE $	a-9c15m-14
for ANALYSE by	c-8m8
for BODY	a-17c-16e-8j-13k-14l-8m29n-7p-16
for BODY $	a-9c-12j-11k-12m17p-12
for BODY 's	m7
for BODY and	m8
for BODY to	g-7m16o-9
for CHANGE	g-10m21p-11
for CHANGE $	m17p-8
for CHANGE practice	m8
for CHILD	a-17g9k-10l-8m18p-24
for CHILD $	a-12g8j-7p-14
for CHILD 's	l-10m12p-8
for CHILD AUX	g7
for CHILD and	g-7j10
for CHILD practice	o7
for CHILD protection	m10
for CONTACT	j8
for CONTACT $	j8
for HARM	o8
for HARM REVIEW	o8
for INFO	k10
for INFO $	k10
for LEARN	c10g-9k-9o8
for LEARN REVIEW	o8
for LEARN STORY	c11
for LOOK	a-9o9
for LOOK $	a-8o9
for NAME	f-15j12
for NAME $	f-14j12
for REVIEW	a-13c-13e-7f-16g-12j16l-9m-12o16p-11
for REVIEW $	a-12c-13f-15g-11j17k-8l-8m-12o16p-10
for SERVICE	l-9m18p-16
for SERVICE $	l-9m17p-15
for SINCE	m13
for SINCE $	m9
for SINCE by	m8
for THEY	f8
for THEY $	f8
for THIS	c-10j7
for THIS FAMILY	i8
for THIS REVIEW	c-8k-7o7
for WORKER	g11p-9
for WORKER $	g12p-8
for YOU	a-9c8g12m-7
for YOU $	g8
for YOU DONE	g7
for all	m8
for all BODY	m9
for bed	p8
for bed $	p8
for busy	j8
for busy reader	j8
for case	j8
for case management	j8
for chief	m11p-7
for chief WORKER	m11p-7
for community	m9
for community safety	m9
for consent	p7
for consent $	p7
for decision	k10
for decision $	k10
for delay	j-8k9
for delay in	j-8k9
for determination	a-7o10
for determination $	a-7o10
for enquirie	c8
for enquirie $	c8
for everyone	g10
for everyone $	g10
for help	n8
for help $	n8
for holding	j9
for holding REVIEW	j9
for intervention	p8
for intervention $	p8
for local	j-11k14
for local REVIEW	k8
for local practice	j-8k9
for more	n7
for more $	n7
for national	m17
for national BODY	m10
for national attention	m10
for office	c9
for office use	c9
for practice	a-13g22i-8p-10
for practice $	a-13g22i-8p-10
for rapid	k-9l9
for rapid REVIEW	k-9l9
for reader	n11p-8
for reader $	n11p-8
for regional	m11
for safeguarding	j8k-7
for safeguarding adult	j10
for sickness	p9
for sickness $	p9
for supervision	c9
for supervision $	c9
for welsh	m9
for welsh BODY	m9
force	k8
force $	k8
foreword	j16k-9
forgotten	l-12p16
forgotten $	l-12p16
form	a-11c17d-8e-7f-9g-16h16k-15l-16m-9n-7p-20
form $	c7g-11h13j-9l-9p-11
form completed	j10
form completed by	j10
form control	c11p-9
form control $	c11p-9
form to	c9
form to $	c9
form used	h8
form used in	h8
format	c13k-9p-7
format $	c13k-9p-7
forum	a-8k14p-11
forum $	a-8k14p-11
forward	a-12c-13e-8f-7g-13j-11k-17l-16m28p-18
forward $	a-11c-12e-8f-7g-12j-11k-17l-16m28p-17
foster	f-12l23p-14
fostering	p9
found	g17j-13k-11o-9
four	a8f15p-20
fracture	p7
fracture in	p7
fracture in CHILD	p7
frame	o9
frame for	o9
frame for REVIEW	o9
framework	j-8k15p-11
framework $	j-8k15p-11
fresh	l-7p10
fresh MOVE	l-7p10
fresh MOVE each	l-7p10
friday	p10
friday afternoon	p10
friday afternoon $	p10
friend	f7l-12p9
friend $	p8
friend FAMILY	p7
friend FAMILY DONE	p7
friend and	f7
friend and neighbour	f7
from $	k11
from AGENCY	k-11l13p-9
from AGENCY $	k-8l13m-8p-9
from AUTHOR	j10
from AUTHOR $	j10
from BIRTH	l11
from BIRTH to	l11
from BODY	j17k-10p-9
from BODY $	j17k-10p-9
from CONTACT	l8
from CONTACT to	l8
from FAMILY	b11f-14l-9p-11
from FAMILY $	b11f-14l-9p-11
from FIRST	g-9k9
from FIRST REVIEW	g-9k9
from KIN	b12p-8
from KIN $	b12p-8
from LEARN	a9c-7k-10
from LEARN STORY	a9k-8
from PLACE	f-9l9
from PLACE $	f-7l10
from REVIEW	g9k-7
from REVIEW $	g9k-7
from THEY	f-9j11
from THEY KIN	f-9j11
from THIS	c-8g18j-10k-12
from THIS $	g13
from THIS INVOLVE	g8
from THIS REVIEW	m10
from WHEN	l-8o12
from WHEN to	l-8o12
from YEAR	l8
from YEAR to	l8
from and	f8
from and language	f8
from each	m8
from each AGENCY	m8
from here	m12
from here $	m12
from individual	m7
from individual management	m7
from lead	j10
from lead AUTHOR	j10
from rapid	k-8m7
from rapid REVIEW	k-8m7
from window	p9
from window $	p9
front	f-8p16
front door	p8
front door $	p8
front of	p7
front of CHILD	p7
front room	p8
front room $	p8
further	a-13b-11d-7e-9f-10g-10i-7j-15k-17l-18m-9n22
further ACT	p12
further ACT $	m-11p12
further INFO	k-8n13p-9
further INFO $	k-8n13p-9
further SOURCE	n11p-7
further SOURCE $	n11p-7
further copie	c12n-7p-9
further copie $	c12n-7p-9
further support	n12p-10
further support $	n12p-10
gained	g8
gained $	g8
gang	p8
gang and	p8
gang and county	p8
gap	p10
gap $	p10
gaps	a-15b-7c-13d-7e-11f-14g27i-8j-14k-15l-15m-12n-10o-9
gaps $	c-7g15k-8p-14
gaps AUX	g11
gaps AUX $	g11
gaps and	g8
gaps and BAD	g8
gaps identified	g12p-9
gaps identified $	g12p-9
gaps in	p7
gaps in LOOK	p7
gathered	k9
gathered WHAT	k9
gathered WHAT WE	k9
gathering	j-7k18l-10p-15
gathering $	k11p-7
gathering piece	k13p-11
gathering piece $	k13p-11
geirfa	c-10f-9h18j-10k-11l-10m-7p-14
geirfa $	c-10f-9h18j-10k-11l-10m-7p-14
general	a-9j8p9
general START	j9
general START $	j9
general practice	a-8p11
general practice $	a-8p11
genital	p9
genital mutilation	p9
genital mutilation $	p9
genogram	c-9f17j-8k-10l-8p-13
genogram $	c-8f15j-7k-8l-7p-12
get	c10p-8
get help	n7
get help $	n7
get in	c11
get in touch	c11
getting	f11i12l-7p-10
getting THIS	i13
getting THIS WELL	i13
getting to	f12p-7
getting to KNOW	f12p-7
gift	p9
gift $	p9
girl	a-9f18g-7j-11l-15
given	f-9g-8j-12k-13o16p-12
given $	o12
given to	k-8l9o10
given to AUTHOR	o10
given to FAMILY	l10
giving	g7
giving rise	g7
giving rise to	g7
glance	c-8d9j11k-7l-7p-11
glance $	c-8d9j11k-7l-7p-11
glossary	h10
go	a-8g10i-16k-9l-10m13
goes	j-9k-8l-7o13
going	c-8e-19g-21i16l8o-14p-19
good	b-8c-19d-8e-12f-12i28j-16k-20l-16m-19n-11o-10
gorchwyl	c-8k-8l-7o16p-11
gorchwyl $	c-8k-8l-7o16p-11
got	a9g-7k-8l8m-8
got WELL	i8
got WELL $	i8
got in	a12
got in METHOD	a12
got worse	l10
got worse $	l10
governance	a-7f-8j-11k16l-9m-8p-15
governance $	c-9k14p-11
governance and	c7
governance and monitoring	c7
governance inadequate	g8
governance inadequate $	g8
governance of	k9
governance of REVIEW	k9
government	c-10k7m14p-9
grade	b13l-8
grade $	b13l-8
graded	g12
graded judgement	g12
graded judgement on	g9
gran	f9p-8
grandmother	f-13j11
grandparent	b11j-9k-12l11
ground	j12k-8
ground for	j8
ground for REVIEW	j8
ground upon	j8
ground upon WHAT	j8
group	a-8c-9f-14g-7j-15k17l-15m-10o-7p14
group $	f-12j-11l-8m-8p19
group discussion	k7
group discussion $	k7
group member	k11
group member $	k11
groupthink	p12
groupthink $	p12
growing	c-9l13p-7
growing up	c-9l13p-7
growing up $	c-9l13p-7
growth	p13
growth $	p13
guardianship	l12
guardianship $	l14p-15
guardianship order	l-8p11
guardianship order $	l-8p11
guidance	a-17b-11c-18d-11e-13f-15g-16h-12i-11j-9l-20m-17n32o-11p-15
guidance $	a-8c-9f-7g-8j-8k10l-10m-9n18p-18
guidance and	n12p-8
guidance and law	n10
guidance cited	n10
guidance cited $	n10
guidance on	p10
guidance on shelve	p10
guidance referred	n11
guidance referred to	n11
guidance used	n11p-7
guidance used $	n11p-7
guide	a-9c-8g-8h17j9k-10l-11m-8p-14
guide $	a-7h11j11k-8l-8p-12
guide to	h9
guide to WORDS	h9
guided	k12
guided WE	k12
guided WE thinking	k12
gweithredol	j14l-9p-10
gweithredol $	j14l-9p-10
gweithredu	m14p-10
gweithredu $	m14p-10
gwella	m12
gwella systemau	m12
gwella systemau ac	m12
had	g-8k11m-9
half	p10
half picture	p10
half picture $	p10
handover	k-7l-10p18
handover $	p14
handover at	p8
handover at BIRTH	p8
hane	l11p-7
hane yr	l11p-7
hane yr acho	l11p-7
happen	c12e-13g-11i-9j-11k-10l-20m23p-13
happen $	c14m-9
happened	a8c-11f-13g-36h-9i-15j-16l27m-32o-14p-15
happening	m9
hard	a11c-8e-8g-9h13i-13j-10l-10m-8p8
hard $	a11i-9
hard WORDS	h13p-9
hard WORDS $	h13p-9
hard to	p13
hard to KNOW	a8
hard to reach	p13
harm	a-9k-7p16
harmful	p8
harmful sexual	p8
harmful sexual behaviour	p8
has	a-21e26i-14j-11k-14l-24n9o-11
have	a14b-7d-8e18f-17g14h-8i-19j-9l-28m-27o-16p-27
he	a-8g-11k-7l9
head	l-9p16
head HARM	l-7p8
head HARM $	l-7p8
head trauma	p8
head trauma $	p8
headline	g17p-7
headline FIND	g9
health	a-10c-9f-11j-9k-16l8m10
heard	a11f-8j-7l-18p9
hearing	f-8l-11p9
heart	f8
heart of	f8
heart of THIS	f8
heat	p8
heat and	p8
heat and light	p8
held	a-12c-11f-9g-8j17m-12o-9
held $	a-8j18m-10o-8p-11
held by	l9
held by AGENCY	l9
held risk	p9
held risk $	p9
held whole	p8
held whole $	p8
help	b-11c-21d-12e-17f-22h-10j-24k-25l-29m-25n29o-13p12
help $	c-14d-7e-11f-15g-13j-12k-16l-19m-15n23o-8p8
help BAD	g8
help BAD $	g8
help THIS	p10
help and	g7l-7n11
help and prevention	p8
help and protection	g10
help and support	n10p-8
help by	p8
help by letter	p8
help for	n11p-8
help for reader	n11p-8
help given	a10
helped	a-19c-13e-10f-20g-9i28j-14k7l-21m-17o-7p-15
helped $	a-11g-11i19k-7l-8m-11
helped CHILD	i11l-7
helped CHILD $	i11l-7
helped FAMILY	f-7i11
helped FAMILY $	f-7i11
helped NAME	i10
helped NAME $	i10
helped WE	k12
helped WE $	k12
helped and	g8
helped and IDENTITY	g8
helpful	k-9l-8n17p-13
helpful AGENCY	k-7l-7n14p-11
helpful AGENCY $	k-7l-7n14p-11
her	a-11b-8c-14d-8e-9f14g-14h-10i-12l18m-11n-8o-8p-25
here	a-8i-8j11k-9m7
here $	a-8i-8j11k-9m7
heritage	f18p-15
hidden	f-11l-11p16
hidden CHILD	f-7p9
hidden CHILD $	f-7p9
hidden KIN	a8
hidden KIN $	a8
hidden men	p8
hidden men $	p8
hide	p9
hide $	p9
hierarchy	p8
hierarchy between	p8
hierarchy between profession	p8
him	c-7f15k-10l-8p-9
hindsight	a15c-11f-9g-8j-12k7l-11m-9n-8p-16
hindsight $	a16c-10f-8j-11l-9m-7p-14
hindsight and	k10
hindsight and outcome	k10
his	f18j-8p-16
historical	a-11g-11j-10k-10l20p-14
historical INFO	k-8l13p-8
historical INFO $	k-8l13p-8
historical ISSUE	a-9g-10l13p-8
historical ISSUE $	a-9g-10l13p-8
history	b-11c9d-27e-12g-12j-18k-29m-8n-8p15
hold	j9
hold REVIEW	j8
hold REVIEW $	j8
holding	c9k-11l-12p7
holding REVIEW	j9
holding REVIEW $	j9
holding ring	p9
holding ring $	p9
holding to	c11l-9
holding to STORY	c11l-9
holiday	p10
holiday $	p10
home	b-8c-14d-11e-10f31g-22h-8i-16j-16k-19m-10n-10o-9
home $	f-11l9
home and	p8
home and house	p8
homelessness	c-8j-7k-9l15p-12
homelessness $	c-8j-7k-9l15p-12
homicide	a-8c-9d7l11p-21
honour	p8
honour and	p8
honour and shame	p8
hope	c-11g-7j15k-12l-11m-26o-9p20
hospital	a-7c-8f-24i-7j-7k-11l9
hotel	p12
hotel $	p12
hour	l-9p10
house	l-10p15
house $	p8
household	a-9b-8f30g-8i-8j-12k-22l-21m-7p-13
how	a15b-15c9d-17f-27g-20i-26k12n-20p-29
hub	p10
hub $	p10
hunger	p12
hunger $	p12
hypothese	o11
hypothese to	o11
hypothese to AUX	o11
i'r	m12
i'r bwrdd	m12
i'r bwrdd $	m12
identified	c-12e-7g19i8j-9k-14l-9m-10o-8p-17
identified $	c-10g16i8k-10l-9m-9o-7p-16
identifier	f8
identifier $	f8
identity	f22g-7k8l-8p-30
if	c-12g-7j-12n20p-8
if THIS	j-9n11
if THIS REVIEW	j-9n11
if YOU	n14p-8
if YOU AUX	n10
if YOU NEED	n8
ill	l7
ill $	l7
illness	a-9f-8l-8p19
illness $	l-7p16
illness as	p9
illness as ANALYSE	p9
immediate	a-10c-14e-15f-7j-10k-15l25p-19
immediate ACT	e-11g-7l13p-7
immediate ACT ASK	m8
immediate ACT LEARN	e-9l12m-9
immediate ACT to	l7
immediate LEARN	g11
immediate aftermath	l9
immediate aftermath $	l9
immediate safeguarding	l17m-12p-9
immediate safeguarding ACT	l12m-11
immediate safeguarding arrangement	l10
immigration	p9
immigration status	p9
immigration status $	p9
impact	a-9c19f-8g7j-7k-9l-9m-14p-16
impact $	c11p-7
impact ACT	c11m-9
impact ACT $	c11m-9
impact assessment	c8
impact assessment of	c8
impact of	g7
impact of BODY	g7
implementation	c-12f-8j-8k-10l-9m19p-16
implementation $	c-8f-7j-8k-9l-8m15p-12
implementation PLAN	m9
implementation PLAN $	m9
implication	g9
implication for	g9
implication for practice	g9
important	c-8d12p-8
important date	c-8d12p-8
important date $	c-8d12p-8
impressed	i8
improve	c-8g10m8p-9
improved	e11m-7
improvement	a-15b-7c-18d-8e9f-10i-16j-12k-15l-15m25n-10o-9p-32
improving	a-9e-9g-10m24p-14
in $	l8
in BAD	a-9g-13j12
in BAD $	a-9g-13j12
in CHILD $	p11
in CHILD 's	l8p-10
in END	e11
in END $	e8
in END ANALYSE	e8
in FAMILY	k-9
in FAMILY $	k-9
in FIRST	i8
in FIRST TIME	i8
in ISSUE	a-14f-11g-17j20l-13o10p-12
in ISSUE $	a-12g-15j13l-9o11p-9
in ISSUE in	j9
in ISSUE of	j8
in LOOK	p7
in LOOK at	p7
in METHOD	a16k-8
in METHOD $	a13k-8
in NEED	f-12l12m-7
in NEED $	f-7l-9p13
in NEED PLAN	l13p-12
in NEED period	l8
in NUMW	p7
in NUMW drawer	p8
in PLACE	a-8k-7l10m-9
in PLACE $	g-9m-8
in PLACE PLACE	l14p-14
in PLACE WELL	g8
in REVIEW	h10k16l-10m-9o-11p-8
in REVIEW $	h10k16l-10m-9o-11p-8
in THEY	f7l8
in THEY LIVE	f8
in THEY own	l12
in THIS	a-10b-8c13f17g-13h9j-21l-9n-8o-12p-9
in THIS ISSUE	a-11c11
in THIS REVIEW	f15h10j-28o-9
in THIS STORY	f8
in THIS page	j9
in THIS section	c8
in TIME	p12
in TIME $	l-10p12
in WE	j8
in WE ISSUE	j8
in WELL	i8
in WELL of	i8
in WHAT	a14
in WHAT METHOD	a9
in WHAT WORKER	a9
in YEAR	f8
in YEAR $	f8
in YOU	c9
in YOU AGENCY	c9
in and	o11
in and WHAT	o12
in and out	l7
in brief	k-7l12
in brief $	k-7l12
in completing	j-8k9
in completing REVIEW	j-8k9
in context	a10
in context $	a10
in county	l8
in county $	l8
in date	d8
in date order	d8
in decision	p10
in decision making	p10
in depth	a9
in depth $	a9
in detail	a8
in detail ISSUE	a9
in few	h-7j10
in few WORDS	h-7j10
in figure	j9
in figure $	j9
in force	k8
in force $	k8
in front	p7
in front of	p7
in memory	f-8j14
in memory of	f-8j14
in mind	j8
in mind $	j8
in more	a10
in more depth	a10
in nutshell	j11l-9
in nutshell $	j11l-9
in order	d13l-9
in order $	d13l-9
in outline	l9
in outline $	l9
in period	l8
in period $	l8
in plain	p10
in plain sight	p10
in practice	a-11
in practice $	a-10
in public	j8
in public interest	j8
in room	p9
in room $	p9
in sequence	p10
in sequence $	p10
in significant	g7
in significant case	g7
in small	f9
in small town	f9
in summary	e13j-12
in summary $	e13j-12
in supervision	c15p-10
in supervision $	c15p-10
in system	g12p-7
in system $	g12p-7
in timeline	l13
in timeline $	l13
in touch	c11
in touch $	c11
in turn	a11
in turn $	a11
inadequate	g17l-8p-11
inadequate $	g12
inadequate because	g10
inadequate because $	g10
incident	a-20b-9c-25d-29f-21g-13i-8k-21l37m-12n-8
incident $	p11
incident-led	a-8p11
incident-led practice	a-8p11
incident-led practice $	a-8p11
included	a7
included $	a7
independence	a-16b-9c-13e-10f-10g-11j-15k26l-14m-11n-7
independence $	a-12b-8c-10e-8f-8j-11k23l-9m-8p-17
independence too	p10
independence too soon	p10
independent	k9
independent AUTHOR	k13p-7
independent AUTHOR $	k10
independent REVIEW	k-8p10
independent REVIEW WORKER	k-8p10
index	l8
index STORY	l8
index STORY $	l8
individual	c-13d-8f13j-14l-14m10n-7o-8p-14
individual $	a-9c-8f14g-7
individual AGENCY	g7l-7m9p-7
individual AGENCY LEARN	g8
individual AGENCY PLAN	m10
individual AGENCY REVIEW	k7
individual and	a7
individual and organisational	a7
individual management	j-9
individual management REVIEW	j-9
induction	p12
induction $	p12
infancy	l10p-8
infant	l-9p11
influence	a9
influence on	a9
influence on practice	a9
influenced	a14g-8i-9m-7
influenced DONE	a12i-8
influenced DONE $	a12i-8
information	b-33c-21d-12e-15f-8g-22h-10i-14j18l13m-20o-11p-8
informed	f-13k13
informed $	f-13k13
initial	c-8e-9f-9g-9h20k-17m-9o-8p-17
initiation	j10k-8
initiation of	j10k-8
initiation of REVIEW	j10k-8
injurie	l13p-9
inquest	a-9c-10f-9g-9j-10k18m-9p-16
inquest $	a-8c-10f-9g-7j-9k16m-8p-16
inquirie	k8
inquirie MOVE	k8
inquirie MOVE on	k8
inquiry	c-10f-14j-17o17p-14
inside	a-11c21e-7f-8g-12i-8j-10k-11l-13m-11p-12
inside $	a-11c21e-7f-8g-12i-8j-10k-11l-13m-11p-12
insight	g10k-8
inspect	k9
inspect $	k9
inspection	a-23c-15d-11f-18g7h-11i-12k24l-22m-18n-16o-15
inspection $	a-13b-8c-8f-14j-24k19l-12m-11n-11o-13p10
inspection AGENCY	c-7k14p-13
inspection AGENCY $	c-7k14p-13
inspection AUX	k7
inspection AUX DONE	k7
inspection judgement	a-9b11g10k-10p-11
inspection judgement $	g13k-8p-10
inspection judgement MEAN	b12g-10
inspection of	j12
inspection of AGENCY	j12
inspector	c-8j-7k14l-9p-12
inspector $	c-8k14p-12
inspector FIND	g7
inspector FIND $	g7
inspectorate	c13f-9j-9k-7
inspectorate $	c13f-9j-9k-7
integrated	d12p-10
integrated chronology	d12p-8
integrated chronology $	d12p-8
intention	i-14p14
intention $	i-14p14
interest	k8
interest $	k8
interested	k15p-9
interested person	k15p-9
interested person $	k15p-9
interface	k8
interface PEER	k8
interface PEER other	k8
interpretation	a-24c-15f7h23p-12
interpreter	a-7k-9l-8p18
interpreter $	a-7k-9l-8p18
interview	k12l-20
interviewed	k10
into	a-11c-7g-16k-9l15m13p-18
into ACT	m9
into ACT $	m9
into HARM	j8
into HARM of	j8
into PLACE	l10p-8
into PLACE $	l8
into exploitation	l12p-9
into exploitation $	l12p-9
into practice	g-9m11
into practice $	g-9m11
introducing	f14j9k-13l-9p-12
introducing FAMILY	f8
introducing FAMILY $	f8
introducing NAME	f10
introducing NAME $	f10
introducing REVIEW	j11k-10
introducing REVIEW $	j11k-10
introduction	a-9c-10f-8g-12j30k-16l-11m-9o-13p-17
introductory	j7
investigation	a-10c-13e-7f-11g-9j-14k21m-10n-8p-19
investigation $	c-10f-7j-7k20l-10p-14
investigation and	j-8k7l9p-9
investigation and inquest	l11
investigation and its	k10
invisible	p8
invisible KIN	p8
invisible KIN $	p8
involved	a-16c-8f10j-10
involvement	a-8b-12c-11e-8f-20g-13i-8j-14k-8l39m-14n-10p-40
is	a-33f9h-8j17k-20n-9p-11
isolation	p9
isolation room	p9
isolation room $	p9
issue	a18b-10d-15e-12f-11h-10i-15j-30k-16l-26n-12o14p-30
it	a18b-15d-16e11f-25g-21h-20j-36m9n-22o-22p-17
its	a-10g-7k14p-9
its START	k10
its START $	k10
its circle	f7
its circle $	f7
its member	k8
its member $	k8
its purpose	j8
its purpose $	j8
january	l12
jargon	h15p-11
job	o10
job $	p9
job WE	o10
job WE AUX	o10
join	f-8p9
join FAMILY	f-8p9
join FAMILY $	f-8p9
joint	j9
joint statement	j9
joint statement by	j9
journey	f-12l15
judgement	b17c-18d-9e-17f-16g31h-15i-16j-23k-25l-24m-23n-12o-11p-29
judgement $	g20j-8k-9l-13p-12
judgement ANALYSE	a9
judgement ANALYSE $	a9
judgement AUX	g13
judgement AUX THIS	g10
judgement AUX inadequate	g7
judgement MEAN	a-15b20g-16h-10
judgement MEAN $	a-15b20g-16h-10
judgement about	g18j-10k-8m-10p-11
judgement about BODY	g14
judgement about safeguarding	g10
judgement and	a11
judgement and decision-making	a11
judgement on	g9
judgement on adoption	g9
judging	a10
july	l8
jurisdiction	o8
jurisdiction and	o8
jurisdiction and SCOPE	o8
justice	p9
justice $	p9
keep	i12k-9m-16
keep CHILD	l7
keep CHILD safe	l7
keep DONE	i13m-11
keep DONE $	i13m-11
keep watch	c8
keep watch $	c8
keeping	a-11c15e-8f-14g-12i9j-10l-15m-12n-8
keeping $	c-8i11p7
keeping CHILD	k12p-10
keeping CHILD 's	k12p-10
keeping track	c11p-8
keeping track $	c11p-8
keeping watch	c11p-8
keeping watch $	c11p-8
kept	i16m-15
kept $	i16m-15
key	b-21c-7d17e-21f9h14i-19j-29k-35l-13m-17p-40
key CONTACT	d14l-11
key CONTACT $	d8
key CONTACT PEER	d10l-10
key INFO	a-8b-8n13
key INFO $	a-8b-8n13
key ISSUE	a11g-8
key ISSUE $	a15g-7
key LEARN	g21l-8
key LEARN $	g7
key LEARN PLACE	g8
key LEARN for	g9
key MSG	g11
key MSG $	g9
key SCOPE	a9c-13o11p-9
key SCOPE $	a-11o16
key SCOPE ANALYSE	a10o-12
key SCOPE LOOK	a10o-11
key STORY	c-11d11f-8
key STORY $	c-11d12f-8
key WORDS	h7
key WORDS $	h7
key WORKER	f13p-8
key WORKER $	f13p-8
key date	c-10d14
key date $	c-8d10
key decision	a11g-9
key decision MSG	a11g-9
key individual	a-7c-7f14
key individual $	a-7c-7f14
key practice	l10
key practice STORY	l10
key to	a-16c14d-11f-10g-14h20k-8l-13m-8n-9o-9p-12
key to WORDS	h8
key to WORKER	h10
key to pseudonym	h8
key to rating	c11
key to role	h11
key to table	c11
kinship	l-8p9
kinship PLACE	l-8p9
kinship PLACE $	l-8p9
kloe	a15b-8c-14e-9f-13g-10j-13k-14l-14m-11n-9o14p-21
kloe $	a10b-8c-13e-8f-11g-9j-12k-14l-12m-10n-8o14p-17
kloe NUM	a10p-8
kloe NUM voice	a10p-8
knew	a-9g-12i-10j8l15m-9p-10
knife	p15
knife $	p10
knife crime	p10
knife crime $	p10
know	a-25c19e-14f8g8h-8i-20j-17m-29o10
known	c-8e-8g-15i-9j-9k-12l27m-9
kpe	a-10l17m-8p-12
kpe NUM	a-10l17m-8p-12
kpe NUM $	l10p-8
kpe NUM strategy	a-9l11
language	c-16e-8g-12h21i-7j-14k-25l-12m-11n-10o-7p9
language THEY	f8
language THEY INVOLVE	f8
large	p9
large FAMILY	p9
large FAMILY $	p9
last	a-10c-12d-10f-9h-11j-10k-10l22m-10o-7p-7
law	a-9c-8g-10k-16l-11m-8n12p11
law $	n10
law TELL	j10
law TELL about	j10
law outline	p9
law outline $	p9
law proceeding	p10
law proceeding $	p10
lay	a16g-9l-8
lay behind	a9
lay beneath	a11
lay beneath $	a11
lead	a-8c-16f-12p11
lead $	f-8k-10p12
lead AUTHOR	c-9k11p-10
lead AUTHOR $	c-9k11p-10
lead WORKER	p8
lead WORKER $	p8
leader	g14k-11p-11
leadership	a-7c-8g13j-8k-10l-8p8
leadership $	p13
leadership and	g11
leadership and management	g11
leadership management	g8
leadership management and	g8
leading	l7
learn	a-10k-10m-9n12
learned	a-10e-7g22k-7m-9
learning	a-20b-16d-24e-23f-27g39h-15i-17l-41n-22p-17
learnt	g12
leave	e14j-9
leave WE	e14g-11j-8
leave WE $	e14g-11j-8
leaver	l-7p11
leaver $	p9
led	j12
led to	j9
led to REVIEW	j8
led up	l7
led up to	l7
left	l7
legal	a-10c-13e-7f-9g-9j14k16l-12m-18o-10
legal PLAN	p9
legal PLAN $	p9
legal RECOMMEND	k12m-11
legal RECOMMEND $	k12m-11
legal SCOPE	j11
legal SCOPE under	j11
legal and	k9
legal and policy	k9
legal context	j10
legal framework	k12p-9
legal framework $	k12p-9
legislation	n15p-9
legislation and	n9
legislation and guidance	n9
legislation cited	n11p-7
legislation cited $	n11p-7
legislative	k12
legislative context	k12
legislative context $	k12
lesson	a-12c-11f-9g34j-12k-20l-12m-17o-8p-19
let	c12g-8
let WE	c12g-7
let WE KNOW	c12g-7
letter	a-10b16c-8e-8f-14g-9j10k-17l-12m-8
letter $	p8
letter from	a-7b17f-12j12k-15l-9p-15
letter from AUTHOR	j10
letter from FAMILY	b12f-7j-9
letter from KIN	b12p-8
letter from lead	j10
level	p8
level $	p8
licence	p12
licence condition	p9
licence condition $	p9
licensing	p12
licensing $	p12
life	a-18c-12e-12f-9g-11h-7i-10j-19k-15l36m-16n-8o-10p-25
life-story	k-9p13
life-story DONE	k-9p13
life-story DONE $	k-9p13
lifestyle	p15
lifestyle $	p10
lifestyle choice	p9
lifestyle choice $	p9
light	g9l-11p8
light $	g9l-11p8
like	a-19e-8f15g-20h-9i-12k-13l8o-11
like $	a-11f18g-11
like for	l12
like for CHILD	l8
like lifestyle	p10
like lifestyle $	p10
like to	j7m9
like to KNOW	m11
like to thank	j9
liked	a-8f12g-7l-10p9
liked $	a-8f12g-7l-10p9
limit	g-7j-7o12
limit of	o12
limit of REVIEW	k-12o13
limit to	k10
limit to WHAT	k10
limitation	c-8j-11k19l-8p-13
limitation $	k13p-10
limitation of	k7
limitation of REVIEW	k7
limitation on	k7
limitation on INFO	k7
line	a19c-22d12e-8f-13g-11j-17k-22l-19m-13n-8
line $	d15l-11o-8p-9
line of	a14k-8p-10
line of REVIEW	a18k-8o-9
line of sight	a-7o9
link	b-7k-10n19p-13
list	a-14b-9e-11f-13g-13h14i-9j-16l-18o-10p-8
list $	a-10c7d-8e-8f-10g-9h11j-9l-12m-11
list of	c-8d10h8j-9l-9p-9
list of SOURCE	n8
list of WORDS	h10
list of contributor	k8
list of key	d8
listening	k8l-7
literature	k-11n17p-9
little	a-7f9j7
little CHILD	f10j8p-14
little CHILD $	f10j8p-14
little help	p8
little help $	p8
live	g8
lived	f11k-8l11p-17
living	f-10j8
llinell	c-8d15k-7l-7p-11
llinell amser	c-8d15k-7l-7p-11
llinell amser $	c-8d15k-7l-7p-11
llyfryddiaeth	c-10f-8j-9k-10l-9n17p-13
llyfryddiaeth $	c-10f-8j-9k-10l-9n17p-13
local	a-17b-9c-14e9f-10j14l-16m-9n-11o-11
local BODY	j-10p13
local BODY $	j-10p13
local CHILD	j8
local CHILD safeguarding	j8
local INFO	j14k-11p-11
local INFO $	j14k-11p-11
local ISSUE	a-7g-7j12p-8
local ISSUE $	a-7g-7j12p-8
local LEARN	g8
local LEARN $	g8
local METHOD	k8
local METHOD in	k8
local REVIEW	j-7k10
local REVIEW $	j-7k10
local SINCE	e9
local SINCE $	e9
local practice	j-8k9
local practice REVIEW	j-8k9
lockdown	c-8j-8k-9l17p-13
lockdown $	c-8j-8k-9l17p-13
locum	p12
locum $	p12
log	d13l-9
log of	d13l-9
log of CONTACT	d8
log of STORY	d8
look	a17c-9e-11f-8k-12l-10m-10o7p-16
looked	c-11e-7f-12k-13l-16m-11o20
looking	a19b-7c-13d-7e15f-9g-12i-8k-14l-14m-11n-11o-13p-23
loss	p12
loss $	p12
lost	a-13c-14e-8f-10g18j-11k-14l-15m-11n-9
lost $	g14p-10
lost opportunitie	g13p-11
lost opportunitie $	g13p-11
lost to	p8
lost to follow-up	p8
love	p12
love AUX	p8
love AUX not	p8
love and	p8
love and HARM	p8
loved	f16k-8p-12
loved $	f9
loved THEY	f7
loved THEY $	f7
loved train	f7
loved train $	f7
low	p8
low level	p8
low level $	p8
low-level	a-9g-10j-7l-10p16
low-level CONTACT	p8
low-level CONTACT $	p8
low-level ISSUE	a-8g-9p13
low-level ISSUE $	a-8g-9p13
made	a18c-11e14f-9g-28i16k-8l-11m-24o-9p-23
main	a9c-14d12e-8f-8g11j-12k-13l-11m-9o-9p-16
main FIND	g7
main ISSUE	a14g-9
main ISSUE $	a11g-8
main ISSUE LOOK	a7
main LEARN	g8
main LEARN $	g8
main MSG	g8
main MSG $	g8
main STORY	d7
main STORY in	d7
main date	c-7d11
main date $	c-7d11
make	a16e-8g-11j-10k-12l-8m10
make $	m13
make THIS	m8
make THIS CHANGE	m8
make of	a18g-8j-7k-7m-8
make of THIS	a14
make of WHAT	a9
make sure	c7
make sure THIS	c7
make-up	f9
make-up $	f9
making	a16c-14d-7e-12f-11g-16i-9j-12k-16l-17m21n-8p-9
making $	p8
making THIS	a-8m14p-8
making THIS safer	a-7m11
making sense	a18l-8m-10p-10
making sense $	a12m-7p-8
making sense of	a11
making sure	m8
making sure THIS	m8
making thing	m12
making thing safer	m9
man	p12
man without	p9
man without name	p9
management	c-16d-8e-12f-11g11j8k11l-19n-9o-14
management $	g10p-8
management REVIEW	k16l-8o-8p-9
management REVIEW $	k8
management REVIEW AGENCY	k10
management REVIEW ASK	k10
management and	g8
management and governance	g8
management oversight	p13
management oversight $	p13
management summary	j12l-7p-8
management summary $	j12l-7p-8
manager	c9f-13g10i-12k-22p8
mandate	j11m-7p-9
many	p8
map	b14l-9p-9
map of	b14l-9p-9
map of AGENCY	b14l-9p-9
mappa	p12
mappa $	p12
marac	p12
marac $	p12
march	l10
mash	p12
mash $	p12
matching	p12
matching $	p12
material	a-17b26c-10f-9g-10j-16k-7m-8n-15p-23
matrix	l11p-8
matrix $	l11p-8
matter	a-11c-21d10e-9g12h-7i-11k-13l-18m-10n-9o13p-24
mattered	i9
mattered $	i9
mattresse	p8
mattresse on	p8
mattresse on floor	p8
may	m12o-8
mean	b17c-10e-15f-8h19i-20j-17k-17l-17m-21o-14p-8
measure	c17i-11l-10m-9
measured	a13l-9
measured up	a13l-9
measured up $	a13l-9
measuring	c17i-11p-11
measuring WELL	c12i-10
measuring WELL $	c12i-10
measuring impact	c11p-7
measuring impact $	c11p-7
media	c11
media enquirie	c12p-10
media enquirie $	c12p-10
medical	a-8k-10p13
medication	p12
medication $	p12
meet	f12j-9k-8l7p-16
meet AGENCY	l12p-9
meet AGENCY $	l12p-9
meet FAMILY	f10
meet FAMILY $	f10
meet NAME	f10
meet NAME $	f10
meeting	a-17b-8d-10e-8f-18g-12i-9j-14k22m-13n-10o-7
meeting $	c-9l-10p18
meeting and	p7
meeting and no	p7
member	a-12b14c-11e-8f9g-11i-7j-18k12l-17m-11n-8o-9p-22
member $	a-9b15c-8f11g-8j-11l-12m-9o-7p-17
member informed	f-13k13
member informed $	f-13k13
member of	f8
member of FAMILY	f8
membership	a-12b10c-10e-7j-11k15l-7m-11o-7p-14
membership $	k10
membership and	k10
membership and WORDS	k10
membership of	a-7b11j-8m-8
membership of BODY	b11m-8
memory	f-8j14
memory of	f-8j14
memory of NAME	j9
memory of little	j9
men	f-9p14
men $	p8
men WHO	f-8p9
men WHO join	f-8p9
mental	f-8l-10m-9p20
mental SERVICE	l-8m-8p16
mental SERVICE $	p12
mental capacity	p9
mental capacity $	p9
mentioned	n9
mentioned $	n9
merged	c-7d16l-9p-11
merged chronology	d9
merged chronology $	d9
merged timeline	d12l-7p-7
merged timeline $	d12l-7p-7
message	a-23b-8c-17d-11e-10f-14g31h-8i-11k-16l-16m-16n-11o-14p-10
met	a-12j15k7l-15p-9
methadone	p8
methadone in	p8
methadone in PLACE	p8
method	a-15j-9k20p-10
methodoleg	c-7k14p-12
methodoleg $	c-7k14p-12
methodology	k15
microscope	a10
microscope $	a10
might	a15e-9g-7
might AUX	a15e-9g-7
might AUX AUX	a9
might AUX CHANGE	a10
mile	i18k-8l-9p-11
mile $	i18k-8l-9p-11
milestone	c-10d17f-8j-9k-11l-9m-7p-14
milestone $	c-10d17f-8j-9k-11l-9m-7p-14
mind	p8
mind $	p8
minute	k-7p11
minute $	p12
minute PEER	c8
minute PEER YOU	c8
missed	a12c-9e-8f-10g17h-10i-8j-20k-13l-21m-11o-8
missing	a-16f-9j-12k-8p18
misuse	p12
misuse $	p12
mobile	p9
mobile FAMILY	p9
mobile FAMILY $	p9
model	k18p-10
moment	a22c-10e-10f-7g-9j-8k-10l-12m-10p-15
moment $	a19c-9k-9l-11p-14
moment WHEN	a10
moment WHEN thing	a10
money	p9
money and	p9
money and gift	p9
monitored	c8
monitored $	c8
monitoring	a-8c26e-7f-9g-8j-14k-16l-12m-15o-7p-16
monitoring $	c17j-10k-10p-10
monitoring arrangement	c9
monitoring arrangement $	c9
monitoring of	c13m-11
monitoring of ACT	c10m-9
monitoring of PLAN	c7
month	d11e-8l8p-12
more	b-12c-24d-11e-16f-16g-25h-9j-24k-27l-23m-24n40o-17p-29
more $	a-11c-11e-7f-8g-18i-10j-10k-14l-12m-12n29p-16
more INFO	n11
more INFO $	n11
more about	c-9j-8n12
more about THIS	c-9j-8n12
more closely	a8
more closely $	a8
more depth	a10
more depth $	a10
more help	n9p-8
more help $	n9p-8
more of	i13m-9
more of $	i13m-9
more to	n9
more to read	n9
most	g10
most $	g10
mother	a-12c-8f17g-12i-8j-11m-10
move	c-10g-8i-9j-14k-9l24m-11p-19
moved	e14l-15
moving	j-9l13m11p-17
much	p10
much REVIEW	p10
much REVIEW $	p10
multi-agency	a9b-9c-19d13e-13f-12h-8j-13n-11o-10
multi-agency ACT	m7
multi-agency ANALYSE	a8
multi-agency DONE	a14k-12m-8p-15
multi-agency DONE $	a14k-12m-8p-15
multi-agency INVOLVE	k-11l12
multi-agency INVOLVE $	k-11l12
multi-agency LEARN $	g10
multi-agency LEARN ACT	m7
multi-agency WORKER	a-8k14p-11
multi-agency WORKER forum	a-8k14p-11
multi-agency chronology	d9
multi-agency chronology $	d9
multi-agency meeting	k-7p11
multi-agency meeting $	k-7p11
multi-agency safeguarding	p10
multi-agency safeguarding hub	p10
multi-agency timeline	d12l-9p-8
multi-agency timeline $	d12l-9p-8
mum	f13p-10
must	a-9e-10g-9i-13k-8m24
mutilation	p9
mutilation $	p9
my LIVE	l8
my LIVE $	l8
name	a-19b-10c-18d-10e-11g-20h22i-9j-21k21l-22m-13n-15o-9p-13
name $	a-7c-8g-12h12j-11k12l-11
name AUX	k10
name AUX AUX	k10
name and	h9k7
name and date	k9
name and role	h9
name of	h9
name of AGENCY	h9
name or	f8
name or identifier	f8
name used	h10k7p-7
name used $	h12k-8
name used in	h-9k12
nappie	p9
nappie $	p9
narrative	l14
national	a-13c-12e-8f-10j-10k9l-10m17n-11o-10
national BODY	m10
national BODY $	m10
national LEARN	g12
national LEARN $	g12
national RECOMMEND	m7
national RECOMMEND $	m7
national attention	m10
national attention $	m10
national guidance	k13n-8p-11
national guidance $	k13n-8p-11
national picture	p11
national picture $	p11
nature	l12
nature of	l12
nature of STORY	l9
need	a-24c-17d-7e-12g13h-9i-16j-17k-18m15o-15
needed	c11e-11f-8k-10l-12m12o-7p-19
negeseuon	g15p-11
negeseuon allweddol	g15p-11
negeseuon allweddol $	g15p-11
neglect	a10c-14e-8f-11g-9j-14k-16l-16m-12o-7p18
neglect $	a10c-13e-8f-11g-9j-13k-15l-15m-11p17
neighbour	l-7p11
neighbour $	k-9p11
nesaf	m14p-10
nesaf $	m14p-10
network	p9
network $	p9
new	a-11b-7c-14g-10j-17k-19l25m-16n-9
new BODY	c-10j-10k-15l10m-13p9
new BODY $	c-10j-10k-15l10m-13p9
new CHILD	f-12l12
new CHILD $	f-12l12
new MOVE	l10p-10
new MOVE $	l10p-10
new PLACE	l13p-13
new PLACE $	l13p-13
new to	f8
new to county	f8
newly	p7
newly qualified	p7
newly qualified WORKER	p7
news	c11k-8p-10
news $	c11k-8p-10
next	a-19c-8e-14f-8g-17i-13j-15k-14l-13m34n-10o-7p-11
nice	p9
nice $	p9
night	a-10d-7g-8p15
nine	f12l-9p-9
no	c-10f-9g-8j-10k-9l-16m-15p26
no PLAN	p7
no PLAN $	p7
no beds	p7
no beds $	p7
no further	m-11p12
no further ACT	m-11p12
no one	l-9p10
no one KNOW	a9
nobody	a9j-9k-8p8
nobody ASK	a10
nobody ASK $	a10
nobody held	p8
nobody held whole	p8
non-engagement	p12
non-engagement $	p12
north	l9
north $	l9
not	a-13b-7c-16d-8e-15f-18g11h-8i-30j-22l-17m-10n-10p33
not $	a11
not ASK	p8
not ASK $	p8
not AUX	a-9k10m-9p11
not AUX DONE	g-7k12
not DONE	g13i-8
not DONE $	g13i-8
not FIND	g-9k11
not FIND out	g-9k11
not HAPPEN	m8
not HAPPEN again	m8
not KNOW	p7
not KNOW $	p7
not LOOK	o11
not LOOK $	o11
not MOVE	g13i-13
not MOVE WELL	g13i-13
not brought	p8
not brought $	p8
not enough	p8
not enough $	p8
not talk	p8
not talk $	p8
not used	p9
not used $	p9
not yet	g8
not yet WELL	g8
notable	i7
note	a-23b-16c9d-15f-21h9i-15l-24m-20n20o-16p-32
note $	a-12b-9c12f-10h-10j-19k-22l-13m-11n15o-8p-19
note about	k9
note about name	k9
note on	a-9c-8e-7f-10g-8h14k10l-9n-13p-14
note on IDENTITY	h12
note on WORDS	h10
note on hindsight	k10
note on name	k9
note on publication	j12k-10
note to	k-12n14p-9
note to chapter	n11
note to reader	j10n-7
note to text	n10
notice	c10k-7l-10
notice $	c11l-9p-9
noticed	g-10i13p-8
notification	a-13b-8c-19d-12e-10f-20g-12i-8j32k-18l-17m-12n-11o-10p-22
notification $	a-9c-14d-7e-8f-14g-9j24k-14l-12m-9n-8p-17
notification SCOPE	j7
notification SCOPE and	j7
notification and	j9
notification and CONTACT	j9
notification detail	j10
notification detail $	j10
notified	a-7j10
notified $	a-7j10
notifying	j14m-8p-12
notifying BODY	j14m-8p-12
notifying BODY $	j14m-8p-12
now	a-21c-9i-14k-14l-12m28n-7o-10
nowhere	p8
nowhere to	p8
nowhere to MOVE	p8
nursery	f-19p15
nursing	l-16p15
nutshell	j11l-9
nutshell $	j11l-9
o'r	g10k-7l10p-11
o'r adolygiad	g11
o'r adolygiad $	g11
o'r digwyddiadau	l12
o'r digwyddiadau $	l12
obesity	p12
obesity $	p12
objective	a-8o12
observation	e12p-8
observation $	e9
of $	g-9i20m-12o-10
of ACT	c16m-15
of ACT $	c10m-9
of ACT PLAN	c10m-10
of AGENCY	a11b9c-17d9e-16k-11m-22n-13p-15
of AGENCY $	b11c-10d-8e-11g10h-7k-19l-8m-15n-8p-7
of AGENCY CONTACT	d8
of AGENCY INVOLVE	d8
of AGENCY MEAN	h9
of AGENCY REVIEW	k9
of AGENCY practice	a8
of ASK	l8
of ASK $	l8
of AUTHOR	k8
of AUTHOR $	k8
of BODY	a11b7d-8f-8i-10k-7l-12m-12n8o-16
of BODY $	a13b7d-8f-7g-15i-8k-11l-11m-11n8o-15
of BODY and	k7
of BODY on	g7
of CHILD	c-7f11i-10k-9l8m-11o-8
of CHILD $	f13g-10
of CHILD 's	l10
of CHILD AUX	a7
of CHILD CODE	l7
of CHILD in	g8
of CONTACT	c-10d18l-11p-12
of CONTACT $	c-10d18l-11p-12
of DONE	k10m-8
of DONE $	k10m-8
of FAMILY	a-14b10k10l-8p-20
of FAMILY $	a-12b11j-9k8p-17
of FAMILY tribute	j9
of FIND	g10
of FIND $	g10
of HARM	d8g-10j-16k-7l14o-13p-16
of HARM $	l13p-9
of HARM REVIEW	d10f8j-13o-11
of IDENTITY	a-8f10
of IDENTITY $	a-8f10
of INFO	a10b8j-9n-16p-14
of INFO $	a11b9j-7l-8n-15p-13
of INVOLVE	b10k-10
of INVOLVE $	b10k-9
of ISSUE	g9j-11l10o-15p-11
of ISSUE $	g10j-10l10o-15p-11
of KIN	f9k8l-10
of KIN $	f7k8l-10
of LEARN	g10j-12
of LEARN $	g11
of LEARN REVIEW	j-9
of METHOD	k8
of METHOD $	k8
of NAME	d7p-9
of NAME $	f8p-8
of NAME 's	d9
of NUMW	k9l-10
of NUMW BODY	k10
of NUMW TIME	f11l-8p-8
of NUMW countie	f-7p9
of PLACE	g11k-8
of PLACE $	g11k-7
of PLAN	c19m-11p-13
of PLAN $	c19m-11p-13
of RECOMMEND	m13
of RECOMMEND $	m13
of REVIEW	a12b-11d-12h-13i-10m-13n-12o9
of REVIEW $	a10b-9d-10h-11i-9m-7n-10
of REVIEW BODY	k-9m-8o13
of REVIEW NUM	a12
of REVIEW for	o9
of REVIEW into	j8
of SCOPE	a13c-8g-9h-14j-14k-8l-8m-9o16p-14
of SCOPE $	g-8h-8o17p-10
of SCOPE ANALYSE	a13o-13
of SCOPE NUM	a12o-9
of SCOPE for	o11
of SERVICE	p10
of SERVICE WORKER	p7
of SOURCE	n8
of SOURCE $	n8
of STORY	b-7c-23d17e-11f-15g-15k-20l8m-9o-7
of STORY $	c-21d16e-10f-14g-11j-13k-18l7m-8
of THIS	a13b10e-8g-10h-9i-8m-17n-9o-17p-13
of THIS $	a20g-8j-8k-8m-10
of THIS INVOLVE	k9
of THIS REVIEW	a-10b12h-7o-12
of THIS session	c9
of TIME	a8p9
of TIME $	a8p9
of WELL	g-13i23m-7p-10
of WELL $	i10
of WELL DONE	i9
of WELL practice	a-10i15
of WHAT	a10d8g-8m-12
of WHAT AUX	a8
of WHAT HAPPEN	d9
of WORDS	h18
of WORDS $	a-12h18
of WORKER	g-8l9
of WORKER $	p9
of WORKER CONTACT	l7
of YEAR	l9
of YEAR $	l9
of adult	f9
of adult $	f9
of all	j8
of all WE	j8
of appointment	k10
of appointment $	k10
of assessment	a-9p12
of assessment $	p10
of case	d10g-10j-7k-10l17p-11
of case $	d10j-10k-8l10p-10
of case for	j-9l10
of character	f12
of character $	f12
of condolence	g-9j11
of condolence $	g-9j11
of contributor	k8
of contributor to	k8
of coroner	g8
of coroner $	g8
of date	d7
of date $	d7
of doubt	p9
of doubt $	p9
of each	a9
of each AGENCY	a9
of fact	e-7l11
of fact $	g-11l12
of fact and	g9
of failure	g12k-7
of failure $	g12k-7
of grade	b13l-8
of grade $	b13l-8
of independence	k14
of independence $	k9
of inspection	g8k10o-10
of inspection $	g8k10o-10
of interest	k11
of interest $	k11
of judgement	g13l-11
of judgement $	g13l-11
of key	d10
of key CONTACT	d8
of little	j9
of little CHILD	j9
of low	p8
of low level	p8
of management	j-10k11
of management REVIEW	j-10k11
of meeting	p8
of meeting $	p8
of mind	p9
of mind $	p9
of name	k11p-10
of name $	k11p-10
of notification	j14
of notification $	j14
of optimism	p8
of optimism $	p8
of period	l-8o10
of period $	l-8o10
of picture	p12
of picture $	p12
of practice	a20j-8k-12l-8m-12
of practice $	a16k-10m-10
of practice at	a8
of proof	k10
of proof applied	k10
of provision	g11
of provision $	g11
of rapid	j-10k8
of rapid REVIEW	j-10k8
of regret	j8
of regret from	j8
of research	n8
of research $	n8
of response	a11
of response $	a11
of safeguarding	a10j-11p-8
of safeguarding $	a11
of safeguarding BODY	k7
of sight	a-8o8
of sight $	p7
of sight SCOPE	a-7o9
of significant	d9k-8
of state	m10
of state $	m10
of threshold	a9o-9
of threshold $	a9o-9
of timeline	o10
of timeline $	o10
off	e9k-8
off $	e9k-8
offence	c-8j-8k-9l17p-12
offence $	c-8j-8k-9l17p-12
offending	p9
offending AGENCY	p9
offending AGENCY $	p9
offered	a-10c9g-7k-9l17m-7n-8p-16
offered $	c9k-7l11n-7p-14
offered and	l11
offered and WHAT	l8
office	c16k-8l-8p-13
office $	c12p-9
office use	c9
office use only	c9
officer	c8k-12l-9m10
officer $	c10p-8
old	p10
old file	p10
old file $	p10
older	f-10p14
older friend	p9
older friend $	p9
older than	f-8p9
older than THEY	f-8p9
on $	c-11g-15k-13m-12o-10
on BODY	k12
on BODY $	k12
on CHILD	f7
on CHILD and	f8
on IDENTITY	h12
on IDENTITY $	h12
on INFO	k7
on INFO $	k7
on KIN	f-9k-8p14
on KIN $	f-7p12
on LEARN	m8
on LEARN $	m8
on MOVE	l-8p8
on MOVE $	l-8p8
on PLACE	l-8p9
on PLACE $	l-8p9
on REVIEW	j-8p13
on REVIEW $	j-7p14
on SERVICE	g7
on SERVICE DONE	g7
on SINCE	e8
on SINCE $	e8
on TIME	l11
on TIME $	l11
on WHAT	j7k-8m8
on WHAT THIS	j8
on WHAT WE	m9
on WORDS	h10
on WORDS $	h8
on adoption	g9
on adoption $	g9
on at	k8
on at same	k8
on each SCOPE	a7
on floor	p8
on floor $	p8
on head	p8
on head trauma	p8
on hindsight	k10
on hindsight $	k10
on name	k9
on name $	k9
on one	j9
on one page	j9
on practice	a15p-9
on practice $	a16g-10p-8
on publication	j12k-10
on publication $	j12k-10
on self-report	p7
on self-report $	p7
on sequence	l7
on sequence of	l7
on shelve	p10
on shelve $	p10
on system	g9
on system $	g9
on whether	j-9k15m-9
on whether REVIEW	k9
on whether to	k10
once	f-8p10
once WE	f-8p10
once WE CHILD	f-8p10
one	b-8c-20d-10e-10f-18i-9k-8l17n-11o-16
one $	c-11g-9j-9k-12l21o-9p-18
one ASK	g9
one ASK CHILD	g9
one KNOW	a9
one KNOW $	a9
one STORY	p9
one STORY TELL	p9
one at	p8
one at TIME	p8
one for	k8
one for local	k8
one page	j9
one page $	j9
online	l-7p9
online HARM	l-7p9
online HARM $	l-7p9
only	k9m-7
only $	c7k9p-8
open	p12
open and	p8
open and shut	p8
open door	p7
open door $	p7
opening	a-7c-9e-9f-7h-8j14l-12
opinion	a23b-11c-14e-10f-10g-9j-13k-19l-12m-11n-8
opinion $	a19b-9c-12e-9f-9g-7j-11k-15l-11m-8
opinion of	a11
opinion of BODY	a11
opportunitie	a8c-12f-9g21j-11k-12l-13m-9n-8p-23
opportunitie $	a-9g18l-7p-15
opportunitie and	a9
opportunitie and decision	a9
opportunitie lost	g14p-10
opportunitie lost $	g14p-10
optimism	p15
optimism $	p15
or KIN	f7
or KIN detail	f7
or identifier	f8
or identifier $	f8
order	a-10c-14d15f-7g-8j-10k-14l-18m10
order $	a-7c-10d16j-8k-11l-16p13
order ASK	m13p-11
order ASK $	m13p-11
ordered	m10
ordered CHANGE	m10
ordered CHANGE $	m10
organisation	a-13c-15e-7g-9j-10l-19m-13n23p-10
organisational	a18c-10e-9f-9j-12k-14l-9m-16
organisational CHANGE	m-12p12
organisational CHANGE $	m-12p12
organisational ISSUE	a11
organisational ISSUE $	a11
organisational LEARN	g9
organisational LEARN $	g7
organisational context	a13j-7k-10p-9
organisational context $	a13j-7k-10p-9
organised	a-10k10
origin	j10k-8
origin of	j10k-8
origin of REVIEW	j10k-8
other	a-19b-10d-12e-13f12g-19h-7k16l-8m-10n-12o-11p-27
other $	f15k-7l-8p-7
other CHILD	l9
other CHILD $	l9
other CHILD in	f8
other INFO	j7
other INFO about	j7
other MUST	m7
other MUST DONE	m7
other format	c13k-9p-7
other format $	c13k-9p-7
other inquirie	k8
other inquirie MOVE	k8
other inspection	j12
other inspection of	j12
other investigation	k10
other investigation $	k10
other proceeding	k12
other proceeding $	k12
other to	i9
other to copy	i9
our	a15b-15c-33d-12f-20g-10i-7j-9k10l-24n-25o12p-16
out	a-18b-10c-21d-12e-16f-18h-11i-18j10m-23n13o16
out $	c-10e-10f-7i-10j18k8l-22m-14n-9o8p-20
out THIS	k10
out THIS REVIEW	k10
out about	n11
out about neglect	n11
out more	n12
out more $	n12
out of	a-13j-15k-13l11p8
out of ISSUE	l13p-7
out of PLACE	l13p-12
out of REVIEW	g11
out of TIME	l-9p10
out of mind	p9
out of sight	p7
out to	g-9o14
out to FIND	o7
out to LEARN	o8
outcome	a-10f-10g13j-10k15l-9m-8p-15
outcome $	g7
outcome and	k8
outcome and decision	k8
outcome bias	k10
outcome bias $	k10
outcome for	f-7g12p-9
outcome for CHILD	f-7g12p-9
outcome of	k8
outcome of rapid	k8
outline	d-9k-12l17
outline $	j-11k-9l13
outline of	j7l8
outline of STORY	j7l8
over	a-10c7e11j-9l-11
over case	a-8e11
over case $	a-8e11
over experience	p10
over experience $	p10
over to	c9
over to YOU	c9
over-optimism	p12
over-optimism $	p12
overall	a-8b-12c-21d-11e28f-18g16h-9i-12j-20k-22l-20m-18n-14o-11p-28
overall $	e14g-11p-9
overall ANALYSE	a10
overall ANALYSE $	a10
overall effectiveness	e-8g13p-7
overall effectiveness $	e-8g13p-7
overall judgement	g13
overall judgement AUX	g13
overall picture	e13p-10
overall picture $	e13p-10
overall summary	e11g-7
overall summary $	e11g-7
overall view	e12k-8
overall view $	e12k-8
overarching	a8
overarching ISSUE	a8
overarching ISSUE $	a8
oversee	a7
oversee DONE	a7
oversee DONE $	a7
overseen	c8
overseen $	c8
oversight	c12g-9j-10l-8m-15o-8p13
oversight $	p13
oversight of	c14m-13
oversight of ACT	c10m-10
oversight of PLAN	c8
oversight of practice	p9
overview	a-12b-7c-14d-13f-10j15k-12l12n-9o-7p-20
overview $	c-9f-7j15k-11m-9p-14
overview REVIEW RECOMMEND	m7
overview of	d-9l16
overview of AGENCY	l8
overview of STORY	l7
own	f-8l8m8
own ACT	m8
own ACT $	m8
own WORDS	l12
own WORDS $	l12
own childhood	p8
own childhood $	p8
owner	c10j-7
owner of	c10j-7
owner of THIS	c10j-7
page	a-11c16f-8g-11j8k-14l-13m-14n-8
page $	a-8c17g-9j9k-12l-8m-9p-14
page NUM	l-7p11
page NUM $	l-7p11
pandemic	p12
pandemic $	p12
panel	a11b14c-8d-12e9f-22g-37h-12j-17k23l-28m-27n-28o9p-42
paper	a-11b24c-16e-8f-11g-10j-12k-22l-12m-11n-7o-10p9
parallel	c-9j-10k21l-9p-14
parallel REVIEW	k8
parallel REVIEW $	k8
parallel investigation	k9
parallel investigation $	k9
parallel proceeding	k8
parallel proceeding $	k8
parallel processe	k10
parallel processe $	k10
parcel	p9
parcel $	p9
parent	a-19b-11c-14d-9e-10h-7i-9j-18k14l-11m-13n-10o-8p15
parental	k-9l-13p15
parenting	p13
parenting $	p8
parenting assessment	p9
parenting assessment $	p9
part	a-13c-8f-16g-8j-11k27l-16m-10
part $	a-10k20l-14m-8p-10
part in	f-9k13
part in REVIEW	k7
part in THIS	f-7k9
part of	p8
part of picture	p8
part played	k9
part played by	k9
participant	c-7k14p-11
participant $	c-7k14p-11
participation	k13l-9
partie	c-11f19j-10k-11l-10m-8p-15
partie $	c-11f19j-10k-11l-10m-8p-15
partner	a-14b-14d-8e-16f8g-24h-10i-13k20n-17o-22p-12
partnership	a-17e-8i-7j10k-19l-10m18n-7o-16
passing	a-8c-8i10k-8l-9p11
passing THIS	p9
passing THIS on	p9
passing on	i11
passing on $	i11
passing parcel	p9
passing parcel $	p9
path	l12p-9
path into	l12p-9
path into exploitation	l12p-9
pathway	p11
pathway $	p11
pattern	a-11c-8g21k-9l-9m-7p-14
pattern $	g14p-10
pattern in	g9
pattern in system	g9
pattern of	g9
pellach	n14p-11
pellach $	n14p-11
pen	a-9c-9f24j-8k-9l-11p-19
pen picture	f17p-14
pen picture $	f15p-13
pen portrait	f15p-8
pen portrait $	f12p-7
people	b-14c-27d-11e-13f24g-18h10i10k11l-29m-21n-14o-12p-22
performance	p10
performance $	p10
performed	a10l-7
period	a-29b-15c-29d-19e-21f-26g-25h-12i-16j-36k-35l26m-26n-18o40p-39
period $	a-14b-7c-16d-8e-11f-16g-12i-9j-17k-17l21m-13n-9o21p-28
period DONE	o8
period DONE REVIEW	o8
period NUM	l11p-7
period NUM $	l9
period for	o8
period for REVIEW	o8
period of	j-11k-10o10
period of REVIEW	j-10k-9l12
period of timeline	l-9o10
period one	l9
period one $	l9
period reviewed	l-10o13
period reviewed $	l-8o9
period reviewed and	o8
period selected	l-10o13p-7
period selected $	l-10o13p-7
period under	j-11k-8o11
period under REVIEW	j-11k-8o11
perpetrator	c-9f20j-10k-10l-10p-15
perpetrator $	c-9f20j-10k-10l-10p-15
persistence	i8
persistence $	i8
person	a-12b-7e-8f23g-11j-16k13l-17m-11n-10o-8p-24
person $	k15p-9
person INVOLVE	f9
person INVOLVE $	k10
person INVOLVE in	f11k-10
person concerned	f13k-8p-8
person concerned $	f13k-8p-8
person referred	f9
person referred to	f9
personal	f10k-9l-7p-9
personal detail	f12j-9
personal detail $	f12j-9
personal statement	f-7j11
personal statement from	f-7j11
perspective	f-8l12p-11
perspective $	f-8l12p-11
pets	p9
pets and	p9
pets and animal	p9
phase	a-8j-7k-8l21m-8p-18
phase $	l9
phase NUM	l10p-8
phase NUM escalation	l10p-8
phase NUMW	l7
phase NUMW PLACE	l7
phase one	l10
phase one $	l10
phone	l-7p15
phone $	p8
picture	a7b-9c-18d-10e8f14g-17i-9j-15k-19l-20m-15n-12o-8
picture $	a9b-9c-17d-9e8f8g-16i-8j-14k-19l-17m-14n-12o-8p7
picture of	f10p-9
picture of CHILD	f10p-9
piece	c-8g-10k11l-10p7
piece $	c-8g-10k11l-10p7
piece by	p9
piece by piece	p9
piecing	e-13k13
piecing THIS	e-13k13
piecing THIS PEER	e-13k13
place	a-10c11g-11j-8k-10l11m-10
place $	a-9c12g-10k-9m-9
placed	l8
placement	a-8c-8e-9f-29g-9j-8k-15l32m-9p-19
plain	a-9c-9f-8g-8h20j-9k-11l-11m-8
plain english	c-8h19j-7k-9l-8p-13
plain english guide	h12p-7
plain english list	h12p-8
plain sight	p10
plain sight $	p10
plan	b-12c8d-15e-18f-20g-23h-11i-17j-22k-27m29n-15p-19
planning	c-16j-7k-8l-18m-25p28
played	k9
played by	k9
played by KIN	k9
plentyn	a-7c-8f11k-10l11m-8p-12
plentyn $	l13p-9
plentyn a'r	f12
plentyn a'r teulu	f12
point	b-9d-11e-14f-14g14h-10k-18l-21n-13o10p-30
poisoning	p12
poisoning $	p12
police	c-12e-7f-9g-12j-8k11l13n-7
policie	k-9p10
policie and	k-9p10
policie and METHOD	k-9p10
policy	a-10c-8f-8g-10j-11k13l-10p10
policy $	g-7p14
policy context	k12p-7
policy context $	k12p-7
policy framework	k9
policy framework $	k9
ponder	g8
ponder $	g8
portrait	f18j-7l-9p-10
portrait $	f12p-7
portrait of	f11
portrait of NAME	f11
posed	c-8o10
posed $	c-8o10
position	p10
position of	p11
position of BODY	p11
positive	a-8c-9i18p-14
postnatal	p10
postnatal depression	p10
postnatal depression $	p10
postscript	e14l-11
poverty	p12
poverty $	p12
power	k12
power $	k12
practice	a25b-21c-40d-25e-14f-27g17h-22i25j-21k-23l-16n-26o-25p-15
practice $	a22b-13c-22d-13e-22f-20h-13i8j-24k-31l-31n-16o-14
practice ANALYSE	a10
practice ANALYSE $	a10
practice AUX	i9
practice AUX WELL	i9
practice BAD	a8
practice BAD $	a8
practice FIND	i7
practice FIND during	i7
practice ISSUE	a-10g20l-8p-9
practice ISSUE $	a-7g15
practice ISSUE NUM	a-15g14
practice MSG	a-11g11
practice MSG $	a-8g7
practice MSG WHO	g8
practice MUST	m9
practice MUST CHANGE	m9
practice NEED	g8m-8
practice NEED to	g8m-8
practice REVIEW	a-9f-8g-8j12
practice REVIEW $	a-8g-7j14
practice REVIEW METHOD	k10
practice SINCE	e9m-8
practice STORY	g-9l19p-8
practice STORY $	l10
practice STORY CODE	l9
practice STORY NUM	l8
practice THIS	i8
practice THIS WELL	i8
practice WE	i9
practice WELL	i11
practice WELL by	i9
practice and	f8m7p-7
practice and IDENTITY	f9
practice and system	m8
practice at	a9
practice at TIME	a10
practice by	i7
practice context	k9
practice context $	k9
practice in	a11
practice in context	a10
practice measured	a8
practice measured up	a8
practice reviewed	a13g-7p-7
practice reviewed $	a13g-7p-7
practice to	i7
practice under	a18g-7j-8k-11p-9
practice under REVIEW	a13k-10
practice under microscope	a10
practice worth	i11p-8
practice worth sharing	i11p-8
practitioner	a-17b13c-16d-10e-8f-17g14h-9j-10k24l-30m-17o-8p-21
praise	i13l-7p-8
pre-birth	a-10c-10k-7l14m-8o-7
pre-birth PLAN	p8
pre-birth PLAN $	p8
pre-birth assessment	l9
pre-birth assessment $	l9
pre-birth period	l10
pre-birth period $	l10
predictability	a20c-10f-8j-9k-11l-10m-8p-15
predictability $	a16c-9f-7j-8k-9l-8p-13
predictability and	a9
predictability and preventability	a9
predictable	a8
predictable and	a8
predictable and preventable	a8
predicted	a8
preface	j9
pregnancy	k-7l13
preliminary	a-11c-9f-8g-10j20k-9l-9p-14
preliminary $	c-7j14k-8p-11
preliminary ISSUE	a-10g-7j12
preliminary ISSUE $	a-10g-7j12
premature	l-10p11
premature BIRTH	l-10p11
premature BIRTH $	l-10p11
prescribing	p8
prescribing and	p8
prescribing and parenting	p8
present	e10f-8k14l-12p-13
present $	f-7k12p-9
present TIME	e11l-10
present TIME $	e11l-10
presenting	l8
presenting STORY	l8
presenting STORY $	l8
press	c12p-9
press office	c12p-9
press office $	c12p-9
pressure	a8
pressure on	a8
pressure on practice	a8
preventability	a20c-10f-8j-9k-11l-10m-7p-14
preventability $	a20c-10f-8j-9k-11l-10m-7p-14
preventable	a12
preventable $	a12
prevented	e8
prevented $	e8
prevention	p8
prevention $	p8
previous	g-10j-13k16
primary	p11
primary PLACE	p11
primary PLACE $	l-9p13
primary PLACE TIME	l9p-8
printing	c10
printing THIS	c10
printing THIS page	c10
prior	j-7k-11l17
prior INVOLVE	k-8l9
prior INVOLVE $	k-8l9
prior to	l13
prior to period	l10
prioritie	c-9f-8j-9k-10l-9m21p-14
prioritie $	c-8j-7k-9l-7m15p-12
prioritie for	m10
priority	g7j-8o8
priority FIND	g11m-8
priority FIND for	g8
priority ISSUE	o9
priority ISSUE for	o9
prison	l-10p12
private	c-8f-11g-7j-8l-10p14
private $	f-9k9
private law	p10
private law proceeding	p10
probation	p9
problem	g9
procedure	c-8e-7j-8k11l-9m-10p8
proceeding	a-10c-11f-12g-10j-12k27l-7m-10n-7p-12
proceeding $	a-9c-11f-10g-9j-12k27l-19m-10n-7p-11
proceeding and	l8
proceeding and PLACE	l8
process	a-7f-10j-9k22p-16
processe	c-11k17l-7p-12
processe $	c-11k17l-7p-12
profession	p8
profession $	p8
professional	a18b-13c-17d-9e-10f-24g-19i-16j-17k-17l16m-17n-9o-11p13
profile	f14p-10
profile $	f9
profile of	f9
profile of CHILD	f9
progress	a-10d-7e22f-8i-8j-12k-12l-12m-22p-15
project	c-12m-14o16p-13
project PLAN	c-12m-14o16p-13
project PLAN $	c-12m-14o16p-13
promised	m8
prompted	j9
prompted THIS	j9
prompted THIS REVIEW	j9
proof	k10
proof applied	k10
proof applied $	k10
proposal	m9
propose	m8
proposed	m10
protected	a-9k8p-10
protection	a-10f-17l8
protection $	k10p-10
protection BODY	m10
protection BODY $	m10
protection PLAN $	p9
protection PLAN period	l9p-8
protection conference	p7
protection conference $	p7
protection in	j9
protection in ISSUE	j9
protection period	l9p-7
protection period $	l9p-7
protocol	j11k-8
protocol $	j11k-8
proud	i13
provided	l16p-12
provided $	l16p-12
provision	g10k-7l10p-12
provision $	g10k-7l10p-12
pseudonym	h8
pseudonym used	h8
pseudonym used $	h8
public	k-8p12
public interest	j8
public interest $	j8
public law	p9
public law outline	p9
publication	a-12b9c-18d-8e-10f-12g-11h-9i-7k13l-16m-12n7o-8p-21
publication $	a-8b11c-10f-9g-8j7k9l-10m-8n-10p-15
publication arrangement	c-8k12p-8
publication arrangement $	c-8k12p-8
publish	j10
published	n8
pulling	e14k-11
pulling THIS	e9
pulling THIS PEER	e9
pulling thread	e9
pulling thread PEER	e9
purpose	c-14f-9j22k-14l-8p-9
purpose $	j11k-7o7
purpose WE	j8
purpose WE AUX	j8
purpose of	c-8j15k-8
purpose of REVIEW	j7
purpose of THIS	c-8j11
put	c-17j-9m19
put PEER	k7
put PEER $	k7
put THIS	c-10m11
put THIS WELL	c-10m11
put WELL	c-7m9
put WELL $	c-7m9
put to	m8
put to BODY	m8
putting	a-13c-9g-13i-20m22p-13
putting LEARN	g-9m11
putting LEARN into	g-9m11
putting REVIEW	k9
putting REVIEW PEER	k9
putting THIS	e10i-12k-10m11
putting THIS PEER	e10k-9
putting THIS WELL	i-11m12
putting thing	i-12m12
putting thing WELL	i-12m12
pwyntiau	g13p-9
pwyntiau dysgu	g13p-9
pwyntiau dysgu $	g13p-9
qualification	k8
qualification of	k8
qualification of AUTHOR	k8
qualified	p7
qualified WORKER	p7
qualified WORKER $	p7
quality	c-12e-7f-9g11i-10j-12k14l-16m-11
quality assurance	k15p-9
quality assurance $	k12p-9
quality of	a9g13i-9j-7l-14m-9
quality of AGENCY	k8
quality of DONE	a7
quality of PLACE	g13l-9p-12
quality of assessment	p10
quality of practice	a10g-9
quality of provision	g11
question	a17b-14c11d-15e-17f-19g-23h-13i-15j-31k-22l-24n-19o26p-31
quiet	f-8p11
quiet CHILD	f-8p11
quiet CHILD $	f-8p11
race	f9p-8
racism	p12
racism $	p12
raised	g10
raised by	g10
raised by REVIEW	g10
rapid	c-9e8o-13
rapid REVIEW	c-9e8o-13
rapid REVIEW $	c-7o-9
rating	c18l-7p-11
rating $	c11
rating scale	c12p-9
rating scale $	c12p-9
rationale	a-7k9p-7
rationale $	k9
rationale for	j8
rationale for REVIEW	j10k-9
rationale for decision	k10
re	p8
re NUM	p8
re NUM YEAR	p8
re-referral	c-8j-7k-9l15p-12
re-referral $	c-8j-7k-9l15p-12
reach	a-7k-8p12
reach $	p9
reach WE	c8
reach WE $	c8
reached	k9
reached $	k9
read	a-17e-10f-12g-11h-7i-13l-15m-18n19o-12
read $	a-12g-7i-8j-11k9l-8m-11n12o-8p7
read THIS	c7k-10
read THIS $	c8
read THIS REVIEW	j7
read more	n14p-7
read more $	n14p-7
read on	j10
read on $	j10
reader	a-11c-10e-8f-8g-10j23k-12l-13m-11p-18
reader $	a-8c-7g-7j17k-9l-10m-8n7p-13
reader 's	j12p-7
reader 's guide	j12p-7
reading	a-7b-22c-9f-8j-9k-15l-11m-12n27
reason	c-12e-8f-8g-10j23l-11m-9o-11p-16
reason $	k10
reason and	a9
reason and ANALYSE	a9
reason for	a-8c-9g-8j25k-8l-9o-9p-10
reason for CONTACT	j8
reason for REVIEW	j8
reason for THIS	j9
reason for delay	j-8k9
reason for rapid	j8
reasoning	a15c-9
rec	l-9m13p-11
rec NUM	l-9m13p-11
rec NUM $	l-9m13p-11
recall	c-10d-11k20l-18p-11
recall STORY	c-7d-8k13l-10
recall STORY $	c-7d-8k13l-10
recall TIME	k13l-12p-8
recall TIME $	k13l-12p-8
received	k16l-7p-12
received $	k16l-7p-12
recent	e8
recent SINCE	e8
recent SINCE $	e8
reciprocal	k9
reciprocal lead	k9
reciprocal lead AUTHOR	k9
recital	c-8j15k-9l-7p-12
recital $	c-8j15k-9l-7p-12
recognised	a10
recognised $	a10
recognising	p8
recognising neglect	p8
recognising neglect $	p8
recommend	a-7g-11k-13m20
recommendation	a-23b-10c-19d-13e-9f-17h-10i-13j-25k-28l-24m49n-16o-14p-28
recommended	n9
record	b-11c-8g8j-13k-21l-14n-13p22
record keeping	p10
record keeping $	p10
recording	p11
recording $	p11
ref	p9
ref NUM	p9
ref NUM YEAR	p9
reference	b-10c-13d-9e-9f-10g-13h-17i-8k-18l-15m-16n12o9
referral	a-10b-8c-32d-20e-10f-10g-11i-8j13k-15l12m-15n-12o-9p14
referred	a-14c-14g-9h9j-13k-16l-9m-12n16o11p-11
referred to	a-14c-14g-9h9j-13k-16l-9m-12n16o11p-11
referred to $	a-10c-7h10k-11l-8n17p-10
referred to BODY	m-9o13
referred to in	f9
reflect	c14f-7j-7k-9l-8p-13
reflect $	c14k-8l-7p-12
reflecting	a7
reflection	a-9c8g20h-11k-11m-12p-17
reflective	c13o-13p-10
reflective ANALYSE	a9
reflective ANALYSE $	a9
reflective SCOPE	a-10c14o-12p-8
reflective SCOPE $	a-10c14o-12p-8
regional	m12
register	c13p-12
register $	c13p-12
regret	j8
regret from	j8
regret from BODY	j8
related	a-9b-7c15f-9g-8j-10l-12m-9p-18
related SOURCE	n8
related SOURCE $	n8
related news	c12k-7p-7
related news $	c12k-7p-7
related page	c11p-7
related page $	c11p-7
related processe	c-9k12p-7
related processe $	c-9k12p-7
relationship	a-10c-11e-12f24g-10j-11k-16l-15m-9
relationship $	f21j-8k-10l-8p-17
relationship PEER	p8
relationship PEER WORKER	p8
relationship THIS	e-8p11
relationship THIS END	e-8p11
relationship to	f10
relationship to subject	f10
relative	k9
release	p8
release from	p8
release from PLACE	p8
relevance	g10
relevance to	g10
relevance to practice	g10
relevant	c-10f8k10p-15
relevant FAMILY	f11l-10
relevant FAMILY STORY	f11l-10
relevant STORY	l12
relevant STORY $	l12
relevant case	l7
relevant case STORY	l7
relevant research	k13p-8
relevant research $	k13p-8
reliance	p11
reliance on	p11
reliance on self-report	p7
religion	f13p-16
remark	e11j10l-9p-14
remark $	e11j10l-9p-14
remedial	m9
remedial ACT	m9
remedial ACT $	m9
remember	a-10c-10f-9g25j-10k-13l-12m-12o-8p-15
remember $	a-10c-10f-9g25j-10k-13l-12m-12o-8p-15
remembering	f11
remembering NAME	f11
remembering NAME $	f11
remit	a-11c-7k-12o16
removal	l8
reorganisation	p12
reorganisation $	p12
repeated	p8
repeated low-level	p8
repeated low-level CONTACT	p8
report	a-29c-11d-11e-22f-11g-19h10i-12j14k18l-27m-15n11o-32
reporting	c17k-8m-9p-10
reporting arrangement	c11p-8
reporting arrangement $	c11p-8
reporting back	c10m-7
reporting back to	c10m-7
representation	k8
representation by	k8
representation by interested	k8
request	j8
requested	k10
require	g16m-14p-7
required	l-14m21p-12
requirement	a-8c-12f-9g-7j-13k-12l-11m21p-16
requirement $	a-8c-12f-9g-7j-13k-12l-11m21p-16
rescue	p8
rescue AGENCY	p8
rescue AGENCY $	p8
research	a-19b-11c-23d-10e-13f-17g-15h-11i-11j-23k11l-18m-16n27p-16
research $	k11p-10
research SCOPE	o8p-7
research SCOPE $	o9
research WE	k-12n14
research WE drew	n8
research WE used	k-9n10
research and	a-10n9p-8
research and ANALYSE	o8
research and guidance	n9
research and practice	k9
research behind	j-10k-12n14
research behind THIS	j-10k-12n14
research cited	n9
research cited $	n9
research context	k11
research context $	k11
research on	p8
research on head	p8
residential	p10
resist	p8
resist $	p8
resistance	p9
resistance $	p9
resource	b-7k-9n12
respectful	p10
respectful uncertainty	p10
respectful uncertainty $	p10
respond	a-8l-7m14
respond $	a-8l-7m14
responded	a17k-10l-13
responded $	a14k-9l-11
response	a33b16c-25d-14f-18g-20h-10i-14j-19k-25l-13n-15o-17p-14
response $	a23b12c-17e-8g-9i-8j-8k-12l-20m-9n-8p-16
response measured	a9
response measured up	a9
response of	a13b12f-11l-11p-12
response of AGENCY	a16l-8p-8
response of FAMILY	a-8b13f-10
response on	l11
response on TIME	l11
response to	a14c-8e8g-11j-8o-14
response to CONTACT	a-7p11
response to FIRST	a9l-7
response to LEARN	e11
response to neglect	a8
restraint	p12
restraint $	p12
resulting	j9m7
resulting ACT	m8
resulting ACT $	m8
resulting in	j10
resulting in REVIEW	j10
retention	c11
retention $	c11
return	a-10j-8k-15l9m-9
return $	l10
return and	l7
return and summarie	l7
return from	l10
return from AGENCY	l10
reveal	a7
review	a-41b-24c-27d-13h-24i-19j29k29l-24m-14n-26o20p-53
reviewed	a11c-9g-11i-9l-17m-9o12p-17
reviewed $	a13c-8g-10i-8j-9l-15m-7o8p-16
reviewed and	o8
reviewed and WHY	o8
reviewer	b-15c7d-8e-22f-12g-16h-8i-11j-8k22l-19m-17n-10p-22
reviewing	k-8p10
revolving	p8
revolving door	p8
revolving door $	p8
rhagair	c-8j15k-9l-7p-12
rhagair $	c-8j15k-9l-7p-12
rhestr	c-8h16k-8l-8p-12
rhestr termau	c-8h16k-8l-8p-12
rhestr termau $	c-8h16k-8l-8p-12
right	c-20e-8f-9g-15j-9k-12l-9m18
ring	p12
ring $	p12
rise	g7
rise to	g7
rise to ISSUE	g8
risk	a11e-9f-13g-8i-8j-12k-20l-12m-13n-7o-8p13
risk $	c-10k-9l-10p20
risk AUX	a11
risk AUX LEARN	a9
risk assessment	p9
risk assessment $	p9
risk register	c13p-12
risk register $	c13p-12
road	l11p-9
road to	l11p-9
role	a-8c-8f-13h15k-10l-9p11
role $	h11
role in	f-7p8
role in FAMILY	f-7p8
role of	p10
role of KIN	p8
role used	h9
role used $	h9
roma	f9
roma in	f9
roma in small	f9
room	f-8p17
room $	f-8p17
rota	p8
rota and	p8
rota and handover	p8
round	p8
round $	p8
rounding	e10p-9
rule	p8
rule of	p8
rule of optimism	p8
run	k8
run $	k8
run through	a7
run through case	a7
running	j-9k16p-10
running REVIEW	j-8k10
running REVIEW $	j-8k10
running alongside	k11p-10
running alongside $	k11p-10
safe	j-8k-9m-7p18
safe $	l7
safe at	p7
safe at PLACE	p7
safe on	p9
safe on REVIEW	p9
safe sleeping	p8
safe sleeping $	p8
safeguard	l9
safeguard other	l9
safeguard other CHILD	l9
safeguarding	b-11c-25d-11e-15f-16i-12j7m-13n-14o-17p13
safeguarding $	a9g-8k-10l-9p12
safeguarding ACT	l12m-11
safeguarding ACT $	l12m-11
safeguarding BODY	a-13c-13k11l-10o-8
safeguarding BODY $	c-9g10m-12
safeguarding BODY 's	k11p-11
safeguarding BODY about	m8
safeguarding BODY and	p9
safeguarding WORDS	h10
safeguarding WORDS $	h10
safeguarding arrangement	l10
safeguarding arrangement $	l10
safeguarding hub	p10
safeguarding hub $	p10
safeguarding practice	j8
safeguarding practice REVIEW	j8
safer	a-11l-7m15
safer $	a-7m11
safer for	m9
safer for CHILD	m9
safer sleep	p9
safer sleep $	p9
safety	a-7c-13k-9l-13p21
safety $	l-9p14
safety PLAN	c-9m-13p16
safety PLAN $	c-9m-13p16
said	a-9f-11p19
same	k8
same TIME	k8
same TIME $	k8
sat	k8
sat on	k8
sat on BODY	k8
save	c12d-8p-8
save date	c12d-8p-8
save date $	c12d-8p-8
saw	a8c-10g8j-8k-19l8m-13o-7
say	a-10c9g-10j-11k11p-7
says	j10
scald	p9
scald $	p9
scale	c12p-9
scale $	c12p-9
scene	j13p-10
scene $	j13p-10
schedule	b11d8k-9l-10
schedule of	b11d8k-9l-10
schedule of INFO	b11k-7
schedule of STORY	d9l-8
school	a-17c-12d-10e-9f-33g-19j-13k-19l14n-9o-8p14
schoolday	f-9l11
schoolday $	f-9l11
scope	a-22c-17g-7l-10m-12o21p-17
scoping	l-12o13
scoping period	l-12o13
scoping period $	l-12o13
screen	p8
screen and	p8
screen and phone	p8
second	f-8l15p-11
secondary	l12p-11
secondary PLACE	l12p-11
secondary PLACE $	l12p-11
secretary	m10
secretary of	m10
secretary of state	m10
section	c8
section $	c8
sector	p9
sector $	p9
secure	p10
secure setting	p10
secure setting $	p10
see	g-13i7j-8k-10m17o-21
seeing	a10f-10l-8p10
seeing $	a11
seeing CHILD	f-8p10
seeing CHILD $	f-8p10
seen	a7c-7f-14g-7k-10l-18p18
selected	l-10o13p-7
selected $	l-10o13p-7
self-harm	p12
self-harm $	p12
self-report	p14
self-report $	p14
send	c15p-8
send WE	c7
send WE YOU	c7
send to	c11
send to $	c11
sense	a19l-8m-10p-10
sense $	a12m-7p-8
sense of	a11
sense of THIS	a7
sent	j8
sent to	j8
sent to $	j8
separated	p9
separation	j-11l9
september	l9
sequence	a-11d12
sequence $	p10
sequence of	a-9d12p-7
sequence of CONTACT	d8
sequence of STORY	d9
sequence of WHAT	l10
serious	k8
serious case	k9
serious case REVIEW	k9
serious youth	p8
serious youth violence	p8
service	a-23c-40f-31j14k-51o-14p11
session	c9
session $	c9
set	a-12c-10g-14k-11m-13o22p-8
set $	o9
set THIS	j9
set THIS REVIEW	j9
set for	o10
set for BODY	o10
set out	g-10o16
set out to	g-9o14
setting	a-8c-12f-8g-8j18k-14l-12m-8n-8
setting $	p10
setting out	j12k-7p-10
setting out $	j12k-7p-10
setting scene	j13p-10
setting scene $	j13p-10
settling	l9p-7
seven	a-8o8p-8
sexual	f-10l-13p18
sexual HARM	l-8p13
sexual HARM $	p9
sexual HARM in	p7
sexual behaviour	p8
sexual behaviour $	p8
sexual exploitation	p8
sexual exploitation $	p8
shame	p15
shame $	p15
shaped	a11
shaped decision	a11
shaped decision $	a11
share	c14j-12k-7
share THIS	c14j-12
share THIS REVIEW	c11j-9
share THIS page	c8
shared	a15c7k-16l-8
shared $	a14c7k-15l-7
sharing	a-17b-8c17e-7f-8g-19i10j-9k-23l-17m-10n-14p18
sharing $	a-9c-7i11j-8k-11l-10p12
sharing INFO	p12
sharing INFO $	p12
sharing LEARN	c15g-14p-7
sharing LEARN $	c15g-14p-7
sharing THIS	c11k-7
sharing THIS $	j9
sharing THIS REVIEW	c11j-11
sharing and	p7
sharing and communication	p7
she	a-7f11
shelve	p10
shelve $	p10
shift	m-11p12
shift CHANGE	m-11p12
shift CHANGE $	m-11p12
short	a-20b-9c-19d-10e-11f-15g-9h21i-8j14k-18l9m-12n-11o-9p-30
shortcoming	g10p-8
should	e-18f-14i12k-16l-22m21o-12p-15
show	a16j-7k-12l-9m-7
shut	p12
shut $	p12
sibling	f14k-11l-8
sickness	p14
sickness $	p9
sickness absence	p10
sickness absence $	p10
sight	a-10l-7o8p12
sight $	p13
sight SCOPE	a-7o9
sight SCOPE $	a-7o9
sign	c11k-10l-9
sign of WELL	i7
sign off	p9
sign off $	p9
sign up	c12l-8p-7
sign up $	c12l-8p-7
sign-off	c-10j-9k18l-8m-10n-11
sign-off $	k14p-13
sign-off by	k10m-7
sign-off by BODY	k10m-7
sign-off without	n-9p11
sign-off without SOURCE	n-9p11
signature	c14f-7j-9l-8m-8p-13
signature $	c15k-12p-11
signature of	k10
signature of NUMW	k10
signed	c14f-7j-8k-10l-8
signed $	c15k-8p-13
signed and	p9
signed and forgotten	p9
significant	a-9b-9c-22d17f15i-8j-12k-20m-13n-11p-23
significant STORY	c-7d13f-8k-9p-7
significant STORY $	d15
significant STORY NUM	d-9l14
significant adult	f11
significant adult $	f11
significant date	d10
significant date $	d10
significant other	f15k-7l-8p-7
significant other $	f15k-7l-8p-7
significant practice	l8
significant practice STORY	l8
silence	p15
silence $	p12
silence LEARN	p7
silence LEARN for	p7
silp	k15
silp LEARN	k9
silp LEARN STORY	k9
silp METHOD	k9
silp METHOD $	k9
since	a-15c-17d-11e41f-11g-16i-10j-20k-20l-24m-31n-8o-10p-19
single	c-7k-11l-14
single AGENCY	g8i8l-8p-9
single AGENCY ACT	m8
single AGENCY LEARN	g8
single AGENCY WELL	a-7i9
single incident	p11
single incident $	p11
single-agency	m11p-9
single-agency PLAN	m11p-9
single-agency PLAN $	m11p-9
sister	f16p-14
skeletal	p11
skeletal survey	p11
skeletal survey $	p11
skill	i13l-9p-12
skill and	i13l-9p-12
skill and PLACE	i13l-9p-12
sleep	c-7f-7k-8l-9p18
sleep $	k-7p15
sleep and	p8
sleep and new	p8
sleeping	c-10k-9l-7p16
sleeping $	p8
sleeping arrangement	c-8p12
sleeping arrangement $	c-8p12
slipping	p10
slipping through	p10
slipping through $	p10
small	f9
small town	f9
small town $	f9
smile	p7
smile at	p7
smile at door	p7
so	a-12e8k-8p-9
so WHAT	m7
so WHAT FIRST	m7
so far	a-8e10l8
so far $	a-7e10
social	a-7k-11l-10p8
some	e10p-7
some END	e10p-7
some END thought	e10p-7
somebody	p9
somebody else	p9
somebody else 's	p9
something	j8
something HAPPEN	j8
something HAPPEN to	j8
soon	p9
soon $	p10
sorry	j12k-7
sorry $	j12k-7
sought	m13p-11
source	a-11b-12c-7g-7j-9k14l-10m-9n13o-8p-18
south	l10
south $	l10
special	c-8k-8l11m-9
special educational	p9
special educational NEED	p9
special guardianship	l12
special guardianship $	l14p-15
special guardianship order	l-8p11
specific	a-12c-8h-11j-10k-9l-12m-7o25p-10
specific SCOPE	o8
specific SCOPE $	o8
specific WORDS	h-11j-8l-11o18
specific WORDS $	h-10j-7l-11o14
specific WORDS of	o8
spoke	f8
spot	c-8i16k-8l-7p-11
spot $	c-8i16k-8l-7p-11
spreading	c14h-12j-9p-8
spreading WORDS	c14h-12j-9p-8
spreading WORDS $	c14h-12j-9p-8
spring	l11
st	l-9p10
st NAME	l-9p10
st NAME 's	l-9p10
staff	a-13c-9f-11g-11i11l-15m-9p11
staffing	k-7n-10p16
staffing $	k-7n-10p16
stage	j-8l12p-9
stage of	k10
stage of REVIEW	k10
stage one	l12p-9
stage one $	l12p-9
stand	a-9g9h9l-8m-8
standard	k10
standard of	k10
standard of proof	k10
start	a-7e-10g-12i-8j15k-10m-12n-7
starting	a-8c-9g-13i-10j19k-7l-7m-11o-8
state	m10
state $	m10
statement	a-15b-11d-10f-22g-14i-10j27l-10m-17n-11o-9p-28
statement $	c9e8f-16j15k-16l-14p-17
statement by	j10
statement by AUTHOR	j-8k11
statement by safeguarding	j12k-10
statement from	f-7j15k-8
statement from BODY	j9
statement from FAMILY	f-7j11
statement of	j8k11m-7p-9
statement of STORY	l8
statement of independence	k14
statement of regret	j8
statistical	b15c-10p-10
statistical table	b15c-10p-10
statistical table $	b15c-10p-10
status	f-7j7k-9l-11p10
status $	p9
status and	c11p-9
status and version	c11p-9
status of	c-10j11p9
status of PLACE	p9
status of THIS	c-10j12
statute	l-7n15
statute and	n9
statute and guidance	n9
statute cited	n10
statute cited $	n10
statutory	a-10c-13e-7f-10g-9j22k-15l-13m9n-8o-7p-18
statutory basis	j12p-8
statutory basis $	j12p-8
statutory duty	j12p-9
statutory duty $	j12p-9
statutory requirement	j-8m13p-8
statutory requirement $	j-8m13p-8
stay	l18p-15
stay $	l12p-11
stay in	l10p-8
stay in PLACE	l10p-8
stayed	p7
stayed shut	p7
stayed shut $	p7
step	c-10g-10j-11m16o-10p-12
step-down	p12
step-down $	p12
stepfather	f7
stepfather $	p7
stepfather and	p10
stepfather and new	p10
stood	a9
stood in	a9
stood in METHOD	a9
stop	m9
stop THIS	m9
stop THIS HAPPEN	m9
stopped	a11
stopped WORKER	a11
stopped WORKER seeing	a11
stori'r	l13p-9
stori'r plentyn	l13p-9
stori'r plentyn $	l13p-9
story	a-9c-15d-10k-16l22
strategic	m9
strategic ACT	m7
strategic ACT $	m7
strategie	m12
strategie for	m12
strategie for CHANGE	m12
strategy	a-12c-10k-15l16
strategy ANALYSE	a-9l11
strategy ANALYSE $	a-9l11
strategy INVOLVE	k-12l13p-11
strategy INVOLVE $	k-12l13p-11
strategy discussion	l-8p12
strategy discussion $	l-8p12
street	l16p-16
strength	c-15g-22i29j-9k-13l-10m-15o-8p-18
strong	a-9g-11i15
structure	f9j8k-8
structure $	f8
structure of	j10
structure of THIS	j10
student	l-8p9
student on	l-8p9
student on PLACE	l-8p9
subject	a-11c-12e-8f26g-10j-19k-20l-12m-9p-18
subject $	f10
subject CHILD	f8p-8
subject CHILD $	f8p-8
subject detail	f8
subject detail $	f8
subject for	f-10o13
subject for REVIEW	f-10o13
subject of	f21j-12k-14o-17
subject of HARM	f11
subject of REVIEW	f16j-9k-10o-14
submission	c-7j7k11p-12
submission $	j9
submission received	k12p-8
submission received $	k12p-8
subscribe	c15k-8p-12
subscribe $	c15k-8p-12
subsequent	e11m-8
substance	p12
substance misuse	p12
substance misuse $	p12
success	c18i-16m-12p-11
sudden	l-7p8
sudden CHILD	l-7p8
sudden CHILD HARM	l-7p8
suggested	m10n8p-9
suggested CHANGE	m9
suggested CHANGE $	m9
suggested SOURCE	n8
suggested SOURCE $	n8
suicidal	p11
suicidal thought	p11
suicidal thought $	p11
suicide	l-19p17
summarie	a-14b15k-11m-10p-12
summarie $	a-14b15k-11m-10p-12
summary	a-24b-16c-29e15f-23h-13i-16j23k-33l14m-10n-20o-19p-38
summary $	a-13b-10c-20d-15e18f-13g-11h-7i-9j19k-20m-18n-13o-9p-26
summary and	e8
summary and END	e8
summary chronology	d10
summary chronology $	d10
summary for	g-9j14
summary for CHILD	g-7j10
summary for busy	j8
summary of	a-12c-10d-13e-12f-8g8k-17l22o-11p-14
summary of AGENCY	l7
summary of INFO	l8
summary of REVIEW	j13
summary of STORY	l12
summary of WORKER	l7
summary of case	j-10l12
summary of judgement	g13l-11
summary of timeline	l9
summer	l15
summing	e12l-9
supervision	c13f-10g-10i-8j-11k-14l-12m-8o-15p14
supervision $	c15f-7j-8k-10l-9o-10
supervision without	p10
supervision without SCOPE	p10
supplementary	b17k-10l-8n-13p-13
supplementary INFO	b11k-7
supplementary INFO $	b11k-7
supplementary SOURCE	b12n-11p-8
supplementary SOURCE $	b12n-11p-8
support	a-13b-9c-19d-8e-10f-14g-12i-8j-14k-16l9m-14n23p-11
support $	c-10k-8l-13n16
support AGENCY	l-14n15p-13
support AGENCY $	l-14n15p-13
support given	l10
support given to	l10
support offered	l12p-8
support offered $	l12p-8
support provided	l8
support provided $	l8
supporting	b17k-10l-8n-12p-13
supporting INFO	b11k-7
supporting INFO $	b11k-7
supporting SOURCE	b12n-11p-8
supporting SOURCE $	b12n-11p-8
sure THIS DONE	m8
sure THIS happen	c7
survey	b15f-8k-15
survey $	b15f-8k-15
syndrome	l-9p10
syndrome $	l-9p10
synopsis	a11c-10
synthesis	c-9e17f-8j-9k-10l-9p-14
synthesis $	c-9e17f-8j-9k-10l-9p-14
system	a17b-9c-21d-10e-17f-20g19h-9i-13j-20l-23n-13o-14p-8
system $	a-8c-9f-7g20j-10k-13l-11
system CHANGE	m8
system CHANGE NEED	m8
system DONE	a10k-9
system DONE $	a10k-9
system ISSUE	a8
system ISSUE $	a8
system METHOD	a-8k14p-8
system METHOD $	a-8k14p-8
system PEER	a13f-9p-11
system PEER CHILD	a13f-9p-11
system and	m11
system and practice	m11
system responded	a8
system responded $	a8
systemau	m12
systemau ac	m12
systemau ac ymarfer	m12
systemic	a9
systemic ISSUE	a9
systemic ISSUE $	a9
systemic LEARN	g8
systemic LEARN $	g8
table	a-16b18d14e-11f-13g-14h-11i-9j-16k-17l-19m-9n7o-10p-22
table $	a-8b14c8d-7f-7h-7k-8l-8n-7p-12
table and	b12
table and figure	b12
table of	a-8b-8c-11d17j-8k-9l-12n10p-11
table of BODY	m-8n13
table of date	d7
take	g15j-9k-9l-14m11p-13
take $	m11
take ACT	m7
take ACT $	m7
take NUMW	c8
take NUMW minute	c8
take STORY	a7
take STORY of	a7
take away	g10
take away $	g10
take from	g10
take from THIS	g10
take-away	g9
take-away MSG	g9
take-away MSG $	g9
take-home	g10
take-home MSG	g10
take-home MSG $	g10
taken	a-16c-19d-10e18f-9g-30j-12k16l12m-15n-9o-14
taking	c-12g-12j-9l-12m16p-14
taking LEARN	g-8m10
taking LEARN forward	g-8m10
taking SCOPE	a7
taking SCOPE in	a7
taking THIS	m10
taking THIS forward	m10
taking part	k11l-7
taking part $	k11l-7
talk	a-8c16g-8j-7k-7m-8
talk $	p8
talk about	c16
talk about THIS	c14
talking	k13
target	c12p-9
target audience	c12p-9
target audience $	c12p-9
task	a-14b-9c-19e-13f-11g-11j-18k-23l-15m-16n-10o32p-22
task $	a-9c-10e-7f-8g-8j-11k-13l-9m-10o20p-14
task set	o10
task set for	o10
taught	a-9g18k-8m-7
taxis	l-9p16
taxis $	p11
taxis to	p8
taxis to PLACE	p8
teache	g12
teacher	g-11i13k-7p-8
teacher WHO	g-10i13p-8
teacher WHO FIND	g-10i13p-8
team	a-22b-9c25d-8e-11f-11g-18j-23k16l-24m-18n-11o-9
technical	h9
technical WORDS	h9
technical WORDS $	h9
teenage	p8
teenage KIN	p8
teenage KIN $	p8
teeth	p12
teeth $	p12
tell	c16j-10k-12m-9
temporary	p9
temporary PLACE	p9
temporary PLACE $	p9
ten	a-11l8o7p-7
term	c-27d-14e-20f-14g-19h29i-13j-28k-11m-18n-14o13p-32
termau	c-8h16k-8l-8p-12
termau $	c-8h16k-8l-8p-12
terminology	h10
tested	o11
tested $	o11
testing	a10o-9
teulu	f12
teulu $	f12
text	n13
text $	n10
than	f-8p9
than THEY	f-8p9
than THEY AUX	f-8p9
thank	a-8c-12f-9g-8j23k-13l-11m-11p-16
thank $	a-8c-12f-9g-8j23k-13l-11m-11p-16
that	a-10b-12c-11e-11f-25h-17i13j-10k-15l-19m-8o-21p24
their	f11p-10
thematic	a14c-8p-8
thematic ANALYSE	a13
thematic ANALYSE $	a12
theme	a44b-7c-18d-12e-9f-16g-18i-10j-22k-15l-22m-14n-9o-10p-30
there	a-8g11j8
there AUX	g9
there MUST	j8
there MUST AUX	j8
there to	i8
there to WELL	i8
these	a-12c-8e8g-8h12
they	f14j-11l-12p-12
thing	a-8b-10c-10d-13f-21h-12i20j-25k-31m13n-17o-7p-27
thing AUX	a-8e10
thing AUX CHANGE	a-8e10
thing CHANGE	m11
thing CHANGE $	m11
thing HAPPEN	l12
thing HAPPEN $	l7
thing HAPPEN about	l9
thing MEAN	e8
thing MEAN SINCE	e8
thing MOVE BAD	g8
thing PEER	e8
thing PEER $	e8
thing THIS	i15p-12
thing THIS DONE	i8
thing THIS helped	i10
thing WE	i8
thing WE LEARN	g8
thing WE would	i9
thing WELL	m9
thing WELL $	m9
thing could	a9
thing could AUX	a9
thing got	l10
thing got worse	l10
thing might	a10
thing might AUX	a10
thing safer	m9
thing safer for	m9
thing to	a-8e-8g15l-8m8p-10
thing to DONE	m10
thing to remember	g10
thing to think	g10
thing worth	i11
thing worth keeping	i11
think	a21e-11f-14g10i-14j-18k-22l-14m-20n-9o-12p8
think $	a20c9e-8g-19i-8j-8k-15m-14o-10
think AUX	a8
think AUX MOVE	a8
think FAMILY	f-11p12
think FAMILY $	f-11p12
think about	a-7c-14g19j-11
think about $	g10
think about THIS	c-12g15j-9
thinking	a17f-7g-13i-9j-9k8l-11m-12
thinking $	k12
thinking THIS	a11p-9
thinking THIS through	a11p-9
thinking about	a8
thinking about FAMILY	p9
thinking about practice	a9
thinking of	a9
thinking of TIME	a9
third	l8
thirteen	l9
thirteen $	l9
this	a-12c24d-19e-14h-10i-24j16l-23o-8p-47
those	a-11c-11e-8f14k7l-12m-8p-18
thought	a8e15g-11i-7j-9k-14l-15m-12
thought $	a8e15g-11i-7j-9k-14l-15m-12
thread	a-8e17k-9l-8p-10
thread $	e13p-7
thread PEER	e9
thread PEER $	e9
three	c-8m-10
threshold	a9c-11f-7j-8k-13l-11m-9o-11p17
threshold $	c-9k-10l-9m-7o-10p15
threshold LEARN	a7
threshold LEARN $	a7
threshold for	p8
threshold for intervention	p8
through	a12c-11f-12g8j-10k-13l-19m-10p14
through $	a8c-7g11k-8l-14
through case	a7
through case $	a7
through gap	p10
through gap $	p10
tidy	p8
tidy front	p8
tidy front room	p8
time	b-9d8e-15g-11h-8i-14j-18l-33n-11o18p-10
timeframe	a-9c-11f-9j-11k-12l-10m-9o21p-16
timeframe $	c-11f-8j-10k-11l-9m-8o20p-14
timeline	a-21b-11c-20d35f-21g-19h-9i-11j-20k-22l-8m-19n-13o8p-26
timeline $	a-14b-9c-15d23f-17g-14i-8j-16k-18l7m-15n-10p-22
timeline key	d10l-10
timeline key CONTACT	d10l-10
timeline of	a-9d20l-17
timeline of NAME	d9
timeline of WHAT	a-7d11l-9
timeline period	o8
timeline period for	o8
timeliness	j-8k-9p13
timeliness of	j-8k-9p13
timeliness of REVIEW	j-8k-9p13
timescale	c-8f-8j-13k19l-8o-8p-12
timescale $	k13p-11
timescale for	j-7k9
timescale for REVIEW	j-7k9
timescale of	k9
timescale of HARM	k9
timetable	c-8j-10k18p-11
timetable $	k14p-11
timetable of	k8
timetable of REVIEW	k8
title	h9
to $	c13e-7f-12g-10h9k-8l-15m-10n15o-7p-18
to ACT	m16
to ACT $	m14
to AGENCY	l14
to AGENCY $	l12
to ANALYSE	a-15o8
to ANALYSE $	a-15o8
to ASK	c12o-10
to ASK $	c9o-7
to AUTHOR	o10
to AUTHOR $	o10
to AUX	a-22c-13e-15f-8k-18m15o18p-14
to AUX ANALYSE	a-8g-7o13
to AUX DONE	m14
to AUX LEARN	m9
to AUX LOOK	o8
to AUX WELL	i8
to AUX tested	o11
to BIRTH	l8
to BIRTH $	l8
to BODY	a-12g-11j7l-9m11p-13
to BODY $	a-12g-10j9k-15l-9m13p-13
to BODY on	k9
to CHANGE	e-9m14p-11
to CHANGE $	e-9m12p-11
to CHILD	a-8g-8k-10p12
to CHILD $	k-8p13
to CHILD 's	l9
to CHILD in	j8
to CONTACT	a-9c13j-8l-8p7
to CONTACT $	a-8c9p8
to CONTACT BODY	c8
to DONE	a-18e-9g-18i-14k-14m25
to DONE $	a-15g-12i-11j-7k-12m21o7
to DONE and	j9
to END	e11
to END $	e8
to FAMILY	f-7l9
to FAMILY $	f-7l9
to FIND	g-7n8o10
to FIND $	o7
to FIRST	a8
to FIRST HARM	a9l-7
to HAPPEN	l-11m18
to HAPPEN $	l-10m16
to HARM	l17p-11
to HARM $	l18p-10
to ISSUE	g8
to ISSUE $	g8
to KNOW	c-8f10j-11k-14l-8p-11
to KNOW $	i-15k-9l-11m9o9
to KNOW CHILD	f8
to KNOW NAME	f7
to KNOW more	i11m-11n8o-8
to LEARN	a-8e10g-8
to LEARN so	e11
to LOOK	a-10j-8o15
to LOOK $	a-9j-7o15
to LOOK for	n8
to MONTH	l12
to MONTH $	l9
to MOVE FIRST	m8
to MOVE for	n7
to NAME	j8
to NAME $	j8
to NUM	l13m-8p-7
to NUM $	l13m-8p-7
to NUMW	l11
to NUMW $	l11
to PEER	e9
to PEER $	e9
to PLACE	l11
to PLACE $	l8
to RECOMMEND LEARN	j9k-8
to RECOMMEND REVIEW	k8
to REVIEW	f-8j18l-9o-9
to REVIEW $	j18l-8o-9
to SCOPE	a14o-11
to SCOPE $	a9
to SERVICE	l12p-14
to SERVICE $	l8m-7p-7
to SERVICE AGENCY	l8
to SERVICE BODY	m8
to STORY	c12p-8
to STORY $	c12p-8
to THEY	f10
to THEY $	f10
to THIS	a-8c-9f-11j19k-9
to THIS $	l8
to THIS DONE	j9
to THIS REVIEW	j8
to THIS WHO	f-9j11
to WE	a9o-8
to WE SCOPE	a9o-8
to WELL	a8
to WELL $	i11
to WELL practice	a10i-10
to WHAT	k8
to WHAT WE	k10
to WHAT extent	a7
to WHEN	l-8o12
to WHEN $	l-8o12
to WORDS	h13o-8
to WORDS $	h13
to WORKER	h9k9p-13
to WORKER and	h10
to YEAR	d8l11p-11
to YEAR $	d8l11p-11
to YOU	c8
to YOU $	c8
to achieve	j10
to achieve $	j10
to adult	l10p-7
to adult AGENCY	l10p-7
to all	m9
to all AGENCY	m9
to bring	l8
to bring THIS	l8
to case	l8
to case $	l8
to chapter	n11
to chapter $	n11
to chief	m10
to chief constable	m10
to commission	j8
to commission LEARN	j8
to consent	p7
to consent $	p7
to copy	i9
to copy $	i9
to county	f8
to county $	f8
to date	e13m-7
to date $	e13m-7
to doctor	p8
to doctor $	p8
to each	l-8p7
to each AGENCY	p8
to england	l8
to england $	l8
to feed	c8
to feed back	c8
to finish	e14p-8
to finish $	e14p-8
to follow	i12
to follow $	i12
to follow-up	p8
to follow-up $	p8
to get	n7
to get help	n7
to hold	j10
to hold REVIEW	j8
to in	f9
to in THIS	f9
to keep	l7
to keep CHILD	l7
to light	g10l-10
to light $	g10l-10
to make	m11
to make THIS	m8
to neglect	a12p-8
to neglect $	a12p-8
to note	g8
to note $	g8
to notice	j8
to notice $	j8
to period	l10
to period under	l10
to ponder	g8
to ponder $	g8
to practice	a-7g10
to practice $	g10
to pseudonym	h8
to pseudonym used	h8
to rating	c11
to rating $	c11
to reach	p13
to reach $	p10
to reach WE	c8
to read	c-11j7n14
to read $	n9
to read THIS	c-9j10
to read more	n9
to reader	j15n-10
to reader $	j15n-10
to remember	g17m-9
to remember $	g17m-9
to role	h11
to role $	h11
to safeguard	l9
to safeguard other	l9
to secretary	m10
to secretary of	m10
to subject	f10
to subject $	f10
to table	c11
to table $	c11
to take	g14
to take $	m7
to take away	g10
to text	n10
to text $	n10
to thank	j9
to thank $	j9
to think	g10
to think about	g10
to thirteen	l9
to thirteen $	l9
to tool	n7
to tool $	n7
today	e8
together	b-7c-19d-8e24f-14g-20h-7i-11j-16k14l-17m-18n-11o-8p-24
toilet	p9
toilet and	p9
toilet and nappie	p9
told	p9
too	a-7j-8k-12p18
too NUMW	p8
too NUMW WORKER	p8
too little	p8
too little help	p8
too much	p10
too much REVIEW	p10
too soon	p9
too soon $	p10
took	a-12c-8g-10j-8k18m-10p-8
took part	k17l-9
took part $	k16l-9
took place	l12
took place $	l12
tool	a-11b14c-11f-8h-9j-8k-14l-14m-9
tool $	p10
tool and	n7
tool and SOURCE	n7
tool used	b15k-7n-11p-11
tool used $	b15k-7n-11p-11
touch	c11
touch $	c11
town	f9
town $	f9
track	c11p-8
track $	c11p-8
tracking	c8m-9
tracking SINCE	c8
tracking SINCE of	c8
tracking by	p8
tracking by core	p8
train $	f7
train and	p7
train and county	p7
trainer	c11
trainer 's	c11
trainer 's note	c11
training	a-12b-8c23d-17e-11f-12g-10j-15k-18l-21n-9o-7
training $	a-7c10f-8j-10k-11l-14p8
training and	c10
training and STORY	c10
training date	c11p-9
training date $	c11p-9
training offered	c11p-10
training offered $	c11p-10
transfer	a-9j-11l-17p20
transfer between	a-7p11
transfer between ISSUE	a-7p11
transition	c-7j-7k-8p7
transition $	l-8p12
transition to	l10p-7
transition to adult	l10p-7
transitional	p9
transitional safeguarding	p9
transitional safeguarding $	p9
translated	p7
translated $	p7
translation	c19f-8j-9k-12l-10m-7p-14
translation $	c19f-8j-9k-12l-10m-7p-14
trauma	k-8p15
trauma $	k-8p15
trauma-informed	a-8p11
trauma-informed practice	a-8p11
trauma-informed practice $	a-8p11
traveller	f10p-8
traveller FAMILY	f10p-8
traveller FAMILY $	f10p-8
treatment	l12p-10
treatment $	l12p-10
tree	f10
tree $	f10
trial	c-8f-7j-8k19l-10p-13
trial $	c-7k15p-11
trial and	k9
trial and inquest	k9
tribute	f-21j25k-13l-15p-16
tribute $	f-14j18k-9l-8p-11
tribute from	f-9j11
tribute from THEY	f-9j11
tribute to	j10
tribute to NAME	j10
trigger	j8
trigger for	j8
trigger for REVIEW	j8
triggered	j8
triggered REVIEW	j8
triggered REVIEW $	j8
trust	c-9g-7j-10k-17n-9p21
trusting	a-8p12
trusting WHAT	a-8p12
trusting WHAT AUX	a-8p12
try	c10
try THIS	c10
try THIS $	c10
turn	a10c8p-7
turn $	a10c8p-7
turning	a16c-10g-14j-9k-8o-9
turning MSG	a14g-12p-7
turning MSG $	a14g-12p-7
turning eighteen	p10
turning eighteen $	p10
turning to	a9
turning to SCOPE	a9
turnover	p10
turnover $	p10
twelve	p7
twin	f14p-11
two	c-7g-11k-9l13m-7o-7
tying	e13p-7
tying up	e13p-7
tying up thread	e13p-7
unanswered	p8
unanswered $	p8
unborn	l-9p10
uncertainty	p10
uncertainty $	p10
unconscious	p9
unconscious bias	p9
unconscious bias $	p9
under	a7c-14d-8e13g-18i-12j11k-31o12p-23
under ANALYSE	a-8o11
under ANALYSE $	a-8o11
under METHOD	a-12e17k-12
under METHOD $	a-12e17k-12
under PLACE	j11
under PLACE ACT	j11
under REVIEW	a12j-15k-15o9
under REVIEW $	a12j-15k-15o9
under microscope	a10
under microscope $	a10
under protocol	j11k-8
under protocol $	j11k-8
underlying	a8c-8g12j-7k-7l-8p-12
underlying ISSUE	a10
underlying ISSUE $	a10
underlying pattern	g14p-10
underlying pattern $	g14p-10
underneath	a11
underneath $	a11
understand	g11m-18o8
understanding	a17
understood	a23g-14k-12l-10
undertake	j7
undertaking	a-8k15p-10
undertaking DONE	k12p-7
undertaking DONE $	k12p-7
undertaking REVIEW	j-9k9
undertaking REVIEW $	j-9k9
unfolded	a-9l15
unregulated	l-11p11
unregulated PLACE	l-11p11
unregulated PLACE $	l-11p11
up	b-9c13d-10e16f-14g-17h-8i-11j-18k-22l11m-19n-12o-11p-27
up $	b-7c14d-7e8f-11g-13i-8j-14k-18l7m-16n-10o-8p-23
up thread	e13p-7
up thread $	e13p-7
up to	l14
up to HARM	l9
upcoming	c12p-11
upcoming training	c12p-11
upcoming training $	c12p-11
update	e15l-10m-8
upon	k-9n11
upon $	n11
upon WHAT	j8
upon WHAT REVIEW	j8
upset	j-9n11
upset YOU	j-9n11
upset YOU $	j-9n11
urgent	m8
urgent ACT	m8
urgent ACT $	m8
us	a-15b-8c22d-9f-14g9h-10l-21m-15n-15p-20
use	a-17b-8c15d-10e-12f-18g-11h15i-10l-18m-17n-12o-14p7
use $	h18j-8k-10o-7p-10
use THIS	c12k-13
use THIS $	c8
use THIS REVIEW	k-7
use in	c10p-9
use in supervision	c10p-9
use of	c-11l-12p16
use of STORY	l-8p10
use of name	k11p-10
use only	c7k9p-8
use only $	c7k9p-8
used	a-22b10c-19d-13e-16f-25g-21h29i-14j-27l-8m-20n14o-18p-25
used $	a-17b11c-20d-12e-14f-16g-16h22i-12j-17k-14m-17n15o-13p-22
used as	k8
used as INFO	k8
used in	c-12f-12h17j-13
used in REVIEW	h11
used in THIS	c-11f-11h12j-9k8
useful	c-16d-11j-8k-11l-15m-7n24p-19
useful AGENCY	n12p-9
useful AGENCY $	n12p-9
useful CONTACT	c-12d-9l-9n14p-10
useful CONTACT $	c-12d-9l-9n14p-10
useful SOURCE	n10
useful SOURCE $	n10
using	c12j-9
using THIS	c12j-8
using THIS REVIEW	c9j-8
version	a-13c20d-8e-16f-11g-16h-9j10k-14l-23m-13n-8
version $	c8e-14g-12h-7j13l-12
version NUM	l-9p13
version NUM $	p11
version STORY	c12l-10p-10
version STORY $	c12l-10p-10
version control	c11p-11
version control $	c11p-11
victim	f12j-8l-10
view	a14b-10c-12e12f-24g-16i-11j-14k21l-17m-15n-8o-8p-25
view $	a-9e14f-15g-8k13l-10p-16
view expressed	k9
view expressed by	k9
view of	a17f-13g-9j-9k11l-8m-11p-13
view of BODY	a14k-13
view of FAMILY	f-7k10
view of KIN	k8
view of WHAT	a7
view of WORKER	k7
view of practice	a10
violence	l-16p20
violence $	l-13p15
violence in	p8
violence in PLACE	p8
virtual	p9
virtual visit	p9
virtual visit $	p9
visit	a-10c-9f-12g-7j-8k-9m-8p22
visit $	p16
visit THIS	p10
visiting	k-9l12
visiting INVOLVE	l10p-10
visiting INVOLVE $	l10p-10
visitor	l9p-7
visitor $	l9p-7
voice	a10f-9k-8l-12
voice of	a10f-14k-8l-12p7
voice of CHILD	a11f-12j-7l-11p10
voice of FAMILY	j9
voluntary	k-7l-7p15
voluntary AGENCY	p11
voluntary AGENCY $	p11
voluntary sector	p9
voluntary sector $	p9
waiting	c-10k-10l-8p18
waiting $	p10
waiting for	p8
waiting for bed	p8
waiting list	p11
waiting list $	p11
want	a-10i12j-10k-14l-9m14n10o-25
wanted	g-9k-7m-24o26
ward	l-12p19
warning	j14p-10
warning $	j14p-10
was	a22b-10c-33d-11e-39f8g-18h-13k13m-39n-14o-14
watch	c14k-9m-7p-8
watch $	c14k-9m-7p-8
water	p9
water safety	p9
water safety $	p9
way	c-10e13f-8g-12i-14j-10k-14l-13m14n-7o-7p-18
we	a-22b-16c-11d-16f-24j11k10l-29n12o13p-38
weaknesse	a11g12i-13j-7l-8p-11
web	n15p-13
web addresse	n15p-13
web addresse $	n15p-13
website	n7
week	e-9l15p-16
weekend	l10
weekend and	p9
weekend and evening	p9
weighed	a-13k13
weighing	a14c-7
weight	l-10p14
weight and	p7
weight and growth	p7
weight of	l-9p11
weight of STORY	l-9p11
well	c-9e-11f-7g16i18j-11k-21l-17m-22o-7p-13
welsh	c9j-8k10l-8p-16
welsh BODY	c-8k9
welsh BODY $	m9
welsh BODY use	k11
welsh IDENTITY	f8
welsh IDENTITY NEED	f8
welsh METHOD	k7
welsh METHOD $	k7
welsh translation	c11
welsh translation $	c11
went	a-15c-9e-9f-8i18j-16m-14
were	a17c-17e-18h-7i-19j-10k-17m-30n-10o21
what	c-17d-15f-14g14i11j-11k-11m8n-23p-36
when	c-11e-13f-15g-18k-16l21o8p-22
where	a-27b-11c-22d-12e10g10h-12i9k-9l-27n9p-28
whether	j-9k15m-9
whether REVIEW	k9
whether REVIEW MUST	k9
whether to	k10
whether to RECOMMEND	k8
which	a8g-13i-8j14l-11m-14o7
whistleblowing	p12
whistleblowing $	p12
who	a-31b-15d-16e-21f19g-10h-15i11j-19k15l-33m-22n-20o-22p7
whole	a-9f-8k-11l-8p16
whole $	p12
whole FAMILY	p9
whole FAMILY DONE	p9
why	a22b-8c-22d-10e-17f-17g-22h-9i-13j26l-25m-23n-12p-27
wide	o9
wide WE	o9
wide WE LOOK	o9
wider	a14c-7k-9l-8p-17
wider FAMILY	f9
wider FAMILY $	f9
wider picture	a15f-10p-13
wider picture $	a15f-10p-13
will	a-28c25e-21f-11g-25h-8i-18k-33l-20m23n-8o-15p-13
window	g8
window $	p9
window on	g9
window on system	g9
winter	l7
wish	m12o-7
without	a-14c-13d-8f-13j-9k-14l-15m-12n-12o-11p28
without SCOPE	p10
without SCOPE $	p10
without SOURCE	n-9p11
without SOURCE $	n-9p11
without date	p11
without date $	p11
without desk	p7
without desk $	p7
without name	p9
without name $	p9
witnesse	k10p-8
witnesse INVOLVE	k10p-8
witnesse INVOLVE $	k10p-8
word	a-26b-15d-11e10f-16g-11h11i-13j18k-25l-18m-19n-14o-23
work	b-13c-25d-12f-17g16h-13i12j-8l-8m-15o-16p-24
worked	e-18f-8g-22i34j-15l-27m-32o-9p-17
worker	a-8l-11m-11p16
workforce	p12
workforce $	p12
working	a9c-8e-11f-8g-9i-16j-8l-15m-19p17
workload	k-8p15
workload $	k-8p15
workshop	k8
workshop $	k8
world	l8p-13
world $	f-10l13p-11
world at	f9l-8
world at PLACE	f9l-8
worse	l9
worse $	l10
worth	a-15c-14d-7e-9f-10g-14i29j-11k-14l-15m-13n-9p-23
worth copying	i14p-10
worth copying $	i14p-10
worth keeping	i11
worth keeping $	i11
worth passing	i11
worth passing on	i11
worth sharing	i12p-8
worth sharing $	i12p-8
would	a-9e-7g14k-11m-10
would ASK	i9
would ASK other	i9
would DONE	g12m-12
would DONE CHANGE	g12m-12
would LOOK	o10
would LOOK $	o10
would WE	g12m-11
would WE DONE	g12m-11
would like	j7m9
would like to	j7m9
writing	n11
written	j7k-10p11
wrong	g14
wrote	c-8k14
year	a-15c-9e-10f-16g-11j-9k-14l25m-12p-17
yet	g8
yet WELL	g8
yet WELL because	g8
ymarfer	a10k-7l-8m10p-10
ymarfer $	a10k-7l-8m10p-10
you	a-25b-7c16e-12f-11g-12h-8i-15j10k-19l-16n18o-12p-17
young	j8l-8
your	a-22b11c26d-8e-10f-11i-7j-15k-17l-14m-16n-13o-8p-23
yourself	c14m-9p-10
yourself $	c14m-9p-10
youth	l-9p16
youth justice	p9
youth justice $	p9
youth offending	p9
youth offending AGENCY	p9
youth violence	p8
youth violence $	p8
yr	l11p-7
yr acho	l11p-7
yr acho $	l11p-7`;
