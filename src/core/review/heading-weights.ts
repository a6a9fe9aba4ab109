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
  -0.05, -1.04, -0.39, -1.14, -0.77, -0.47, -0.26, -1.32, -1.05, -0.07, -0.18, -0.07, -0.36, -0.84,
  -0.71, 0.38,
];

/** How many steps of a weight make 1. */
export const WEIGHT_STEPS = 10;

/** A line for each feature of headings: the feature, a tab, and a letter and weight for each kind it speaks for or against. */
export const HEADING_WEIGHTS = `#0	a-22b34c-25d-17e-20f-22g-22h-14i-17j-23k-26l-26m-22n-19o-18p-32
#1	a-15b-12g-17h-8i-27l-10n-11o-9
#10	f-7g21j8k-8l-7p-11
#2	a-10b-13c12e-13g-17h-16i-12j-10o-15p17
#3	a7b-17d-9f-11h-8j-9o-12p18
#6	a11b-22c-15d-21e-29h-21i-19k9n-17p16
's $	f-8p12
's AGENCY	g9
's AGENCY $	p10
's AGENCY AUX	g11p-9
's ANALYSE	a13k-14o-8
's ANALYSE $	a13k-14o-8
's BODY	f15k-13p-13
's BODY $	f15k-13p-13
's CONTACT	l13
's CONTACT PEER	l13
's END	e11k-10
's END note	e8
's END on	a9
's END opinion	e8
's FAMILY	f10l-8
's FAMILY $	f10l-8
's IDENTITY	k12p-10
's IDENTITY private	k12p-10
's INVOLVE	k7l9p-12
's INVOLVE $	l8p-12
's ISSUE	a-7g13
's ISSUE $	g10
's LIVE	d8p-9
's LIVE $	d8
's LIVE experience	l8
's NEED	p9
's NEED before	p9
's NUMW	l7
's NUMW TIME	l7
's PLACE	l-10p9
's PLACE $	l-10p9
's SERVICE	m9
's SERVICE PLACE	m9
's START	j9
's START $	j9
's STORY	a-13b14c-8d-8e-10p-12
's STORY $	a-13b14c-8d-8e-10p-12
's TIME	l8
's WELL	i11
's WELL $	i11
's WHO	c-8f14k-10p-8
's WHO $	f10p-8
's WHO in	f8
's WORDS	b10k-8
's WORDS of	b11k-8
's agreement	k12p-11
's agreement $	k12p-11
's background	f12p-11
's background $	f12p-11
's childhood	l9
's childhood $	l9
's decision	a-12k11
's decision $	a-12k11
's detail	f13l-11p-9
's detail $	f13l-11p-9
's experience	f-9l16p-14
's experience $	f-9l16p-14
's guide	j12p-7
's guide $	j12p-7
's home	f-8l-9p12
's home $	f-8l-9p12
's independence	k10
's independence $	k10
's inside	a-9c15g-10i-7l-9m-8
's inside $	a-9c15g-10i-7l-9m-8
's job	p9
's job $	p9
's name	k9
's name AUX	k10
's name or	f8
's note	c17k-8l-7n-8p-10
's note $	c17k-8l-7n-8p-10
's opinion	a12e-8k-7
's opinion $	a12e-8k-7
's own	l-8m11p7
's own ACT	m8
's own childhood	p9
's part	f-8k11
's part in	f-8k11
's perspective	f-8l12p-11
's perspective $	f-8l12p-11
's power	k12
's power $	k12
's response	a11l-8
's response $	a11l-8
's role	f-8p8
's role in	f-8p8
's schoolday	f-9l11
's schoolday $	f-9l11
's summarie	a-9b16l-14
's summarie $	a-9b16l-14
's view	a14f-16k11l-7p-15
's view $	a12f-15k9p-15
's world	l9p-13
's world $	f-10l12p-11
's world at	f9l-8
.	a-10d-10g-8h-14i-9o-13p23
?	a42b-16c-10d-17e-11f-22g-17h-10i-12k-16l-11m9n-10o-26p-18
ACT	a-31b-19d-19e7f-26g-40h-16i-26j-19k-28l-9m48n-23p-26
ACT $	a-20b-13c9d-13e-28f-16g-22h-10i-18k-24l-17m31n-15p-17
ACT ASK	m11
ACT ASK $	m11
ACT LEARN	e17g-12k-8l14m-25p-10
ACT LEARN $	e11g-10l7m-16
ACT LEARN to	e8l8m-10
ACT NUM	m9
ACT PLAN	l-9m15p-13
ACT PLAN $	l-9m13p-13
ACT SINCE	e10m-9
ACT SINCE LEARN	e10m-9
ACT THIS	m10
ACT THIS MUST	m10
ACT WE	m9
ACT WE WILL	m9
ACT and	m10
ACT arising	m7
ACT arising $	m7
ACT by	l-8m12
ACT by PLACE	m8
ACT completed	e8
ACT completed SINCE	e8
ACT down	l10
ACT down and	l10
ACT for	m13
ACT for AGENCY	m7
ACT from	j-9m13
ACT from THIS	m9
ACT from rapid	m7
ACT in	k11
ACT in REVIEW	k11
ACT of	k-10m-9o12p8
ACT of PLACE	p9
ACT of REVIEW	k-9m-7o12
ACT on	g-8m15
ACT on LEARN	m8
ACT on WHAT	m10
ACT to	g-9m13p-7
ACT to AUX	m11
ACT to keep	l7
ACT to take	m8
ACT tracking	p8
ACT tracking by	p8
AGENCY	c-10f-42g-13h-8i-17j-12l23o-31
AGENCY $	a-9d-8e-12f-27i-10n13o-19p8
AGENCY 's	a8b14e-7k-17l-9p-13
AGENCY 's INVOLVE	k-10l11
AGENCY 's own	m11
AGENCY 's response	a11l-8
AGENCY 's summarie	a-9b16l-14
AGENCY ACT	m11
AGENCY ANALYSE	a13
AGENCY ANALYSE $	a12
AGENCY ASK	k10
AGENCY ASK for	k10
AGENCY AUTHOR	k13l-11
AGENCY AUTHOR 's	k13l-11
AGENCY AUX	a-20e13k-14
AGENCY AUX CHANGE	a-8e11
AGENCY AUX INVOLVE	a-9k-11l12
AGENCY AUX RECOMMEND	m8
AGENCY AUX inadequate	g11p-9
AGENCY CONTACT	l12p-10
AGENCY CONTACT $	l10p-8
AGENCY DONE	a9e-14g-15k-21l14m-14p-9
AGENCY DONE $	a-11i-14k-12l20m-9
AGENCY DONE PEER	a19e-8k-11l-15
AGENCY DONE WELL	g-7i15
AGENCY FAMILY	l10
AGENCY FAMILY used	l10
AGENCY INFO	a-9j16k-13n-9p-12
AGENCY INFO $	a-9j16k-13n-9p-12
AGENCY INVOLVE	a-7d7l10p-11
AGENCY INVOLVE $	d8k-14l7
AGENCY INVOLVE primary	l8
AGENCY KNOW	a-9l15m-8
AGENCY KNOW $	l9
AGENCY KNOW about	l8
AGENCY KNOW and	l8
AGENCY LEARN	g12
AGENCY LEARN $	g12
AGENCY MEAN	h9
AGENCY MEAN $	h9
AGENCY MUST	a-7l-8m14
AGENCY MUST respond	m11
AGENCY PEER	l-9p13
AGENCY PEER FAMILY	l-9p13
AGENCY PLAN	m9
AGENCY PLAN $	m9
AGENCY RECOMMEND	m11
AGENCY RECOMMEND $	m11
AGENCY REVIEW	a-9c11j-16k8l-11p-10
AGENCY REVIEW $	a-8c12j-12l-8p-9
AGENCY REVIEW REVIEW	k8
AGENCY SERVICE	l13p-11
AGENCY SERVICE $	l8p-7
AGENCY SERVICE visiting	l9
AGENCY SINCE	e15l-10m-9p-7
AGENCY SINCE $	e13l-9
AGENCY STORY	l9
AGENCY STORY $	l9
AGENCY THIS	a-8k9l-9n10p-7
AGENCY THIS INVOLVE	k10
AGENCY THIS can	n12p-10
AGENCY WELL	a-7i9
AGENCY WELL practice	a-7i9
AGENCY WILL	m11
AGENCY WILL DONE	m11
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
AGENCY come	a-8l10
AGENCY come into	a-8l10
AGENCY for	k13m-11
AGENCY for $	k13m-10
AGENCY for CHILD	g8
AGENCY in	p9
AGENCY in sequence	p10
AGENCY management	k10
AGENCY management REVIEW	k10
AGENCY offer	a-9l11
AGENCY offer $	a-9l11
AGENCY one	p10
AGENCY one by	p10
AGENCY practice	a14g-7l-9
AGENCY practice $	a14g-7l-9
AGENCY provided	l12p-7
AGENCY provided $	l12p-7
AGENCY provision	l11p-8
AGENCY provision $	l11p-8
AGENCY responded	a14l-11
AGENCY responded $	a11l-9
AGENCY response	a16l-11
AGENCY response $	a16l-11
AGENCY return	l14p-7
AGENCY return $	l10
AGENCY return and	l7
AGENCY summarie	l10
AGENCY summarie $	l10
AGENCY taking	k11
AGENCY taking part	k11
AGENCY took	k11l-8
AGENCY took part	k11l-8
ANALYSE	a41b-26d-24e-10f-18g-22h12i-28j-38k-17l-39m-10n-27p-21
ANALYSE $	a22b-19d-17f-27g-20h9i-20j-25l-17m-16n-21o12p-22
ANALYSE DONE	a9
ANALYSE DONE $	a9
ANALYSE INFO	a14k-8p-8
ANALYSE INFO $	a14k-8p-8
ANALYSE MSG	a-8c10
ANALYSE MSG for	a-8c10
ANALYSE NEED	f9p-8
ANALYSE NEED $	f9p-8
ANALYSE NUM	a-15m17p-13
ANALYSE NUM $	a-11m12p-7
ANALYSE NUM WRITE	a-7m11p-8
ANALYSE PEER	c8
ANALYSE PEER YOU	c9
ANALYSE REVIEW	a-8c11
ANALYSE REVIEW $	a-8c11
ANALYSE STORY	a12c-8
ANALYSE STORY $	a12c-8
ANALYSE THIS	c-9m-11p10
ANALYSE THIS CHANGE	a-9m-8p11
ANALYSE THIS up	a9
ANALYSE WE	h9
ANALYSE WE WORDS	h9
ANALYSE WHAT	a15l-15
ANALYSE WHAT HAPPEN	a15l-15
ANALYSE WHY	a7
ANALYSE WHY $	a7
ANALYSE WORDS	h7
ANALYSE WORDS $	h7
ANALYSE accepted	a-9p11
ANALYSE accepted $	a-9p11
ANALYSE and	a9
ANALYSE by	a9c-9m7
ANALYSE by BODY	c-7m9
ANALYSE decision	a10
ANALYSE decision $	a10
ANALYSE for	a-7g10
ANALYSE for practice	a-7g10
ANALYSE in	c10
ANALYSE in AGENCY	c7
ANALYSE in turn	a8
ANALYSE of	a24g-12j-11k-13l-15m-11o-12p-14
ANALYSE of AGENCY	a8
ANALYSE of DONE	a8
ANALYSE of IDENTITY	a-8f10
ANALYSE of INFO	a8
ANALYSE of ISSUE	a10
ANALYSE of THIS	c9
ANALYSE of WORDS	h10
ANALYSE of key	a7
ANALYSE of practice	a12
ANALYSE on	a9
ANALYSE practice	a9
ANALYSE practice $	a8
ANALYSE risk	a-8p12
ANALYSE risk $	a-8p12
ASK	a-20b-19d-17e-31f-30h-20k-12l-10m26n-8o12
ASK $	b-9d-10e-14f-15g-26h-8j-29m21n-15
ASK AGENCY	k13m-10
ASK AGENCY for	k13m-10
ASK CHANGE	g15p-10
ASK CHANGE $	g9
ASK CHANGE because	g11m-10
ASK CHILD	a9g8p-12
ASK CHILD $	a9g8p-12
ASK THIS	j12m-11
ASK THIS REVIEW	j12m-11
ASK WHERE	p7
ASK WHERE THEY	p7
ASK WORKER	g8
ASK WORKER to	g8
ASK for	a-14g-13i-9j9l-10m18p-9
ASK for $	a-8g-9j-11k-10m18
ASK for INFO	k10
ASK for REVIEW	j9
ASK for case	j8
ASK from	l-8m13
ASK from BODY	m7
ASK from each	l-8m10
ASK in	l7
ASK in one	l7
ASK instead	p8
ASK instead of	p8
ASK of	l-10m24o-8p-11
ASK of BODY	m15
ASK of SERVICE	l-7m11p-8
ASK of WHO	m9
ASK other	i9
ASK other to	i9
ASK over	p10
ASK over experience	p10
ASK to	a-23c-11e-9f-8g-24h-7k-22l9o19p-8
ASK to DONE	o10
ASK to HAPPEN	m8
ASK to KNOW	a-7g-11k-8l-10n7o8
ASK to LOOK	o9
ASK to NUM	l9
ASK to SERVICE	l15m-14p-9
ASK to achieve	j10
ASK to keep	i11m-8
ASK yourself	c14m-10p-10
ASK yourself $	c14m-10p-10
AUTHOR	b8c8d-19f-24g-27h-17i-21k22l-36m-17n-21p-24
AUTHOR $	a-26b-20c7d-10e10f-13g-14h-9i-10k13l-18m-15n-12p-26
AUTHOR 's	a9b16c-16d-9f-7g-7l-19m-8p-15
AUTHOR 's ANALYSE	a11
AUTHOR 's END	a-7e12
AUTHOR 's START	j9
AUTHOR 's STORY	a-11b15e-8l-15
AUTHOR 's WORDS	b11k-8
AUTHOR 's independence	k10
AUTHOR 's opinion	a12e-8k-7
AUTHOR AUX	a-7k9
AUTHOR AUX any	a-7k9
AUTHOR DONE	k9
AUTHOR DONE $	k9
AUTHOR NUM	k9
AUTHOR RECOMMEND	m9
AUTHOR RECOMMEND $	m9
AUTHOR and	j-7k16
AUTHOR and AUTHOR	k10
AUTHOR and THEY	k11
AUTHOR at	p9
AUTHOR at conference	p9
AUTHOR of	a-7b-8c9k9m-8
AUTHOR of BODY	c13k-11
AUTHOR of THIS	c-11j-9k13
AUTHOR thought	a12
AUTHOR thought $	a12
AUX	a10b-21c-14d-19e13h-16l-12m-14n-11
AUX $	c-9e-9f15g10j-11l-8m-11o-7p-12
AUX ANALYSE	a-11k9o13
AUX ANALYSE $	a-11k9o13
AUX ASK	a-17e-7f-8g-15j-13k-13l-15m8o12p11
AUX ASK $	a-8i10l-8m-12o10
AUX ASK WHERE	p7
AUX ASK for	m17o-12
AUX ASK of	m9
AUX ASK to	o13
AUX AUX	a19c-11f-12i-11l-15m-19o-8p-17
AUX AUX CHANGE	a11e-15m-7
AUX AUX DONE	g8k-10m-9
AUX AUX IDENTITY	k10
AUX AUX MOVE	a9
AUX AUX affected	n10
AUX AUX predicted	a7
AUX AUX prevented	e8
AUX BAD	g14j-8l-14
AUX BAD $	g14j-8l-14
AUX CHANGE	e23i-18j-11k-9l-18m-8o-9p-11
AUX CHANGE $	a7e17i-17j-9k-8l-16m-8o-7p-10
AUX CHANGE SINCE	e13m-9
AUX CHILD	a18k-8l-8p-16
AUX CHILD $	f8
AUX CHILD INVOLVE	a12
AUX CHILD KNOW	a9p-8
AUX DONE	i-10j-11k14l-17m17o-15p-17
AUX DONE $	g-19i-27k13l-11m13o-9p-12
AUX DONE CHANGE	a-11g15m-10
AUX DONE WELL	i11
AUX DONE about	g-10m13
AUX DONE out	k11
AUX FIND	g8j-9l8
AUX FIND $	g8j-9l8
AUX HAPPEN	e13m-10
AUX HAPPEN $	e12m-10
AUX HARM	p-8
AUX IDENTITY	k10
AUX IDENTITY $	k10
AUX INFO	a9
AUX INFO shared	a9
AUX INVOLVE	f-8
AUX INVOLVE $	f-8
AUX KIN	a11p-8
AUX KIN included	a8
AUX KNOW	g-12i-8j-8k-9l16
AUX KNOW $	g-10i-8l15p7
AUX KNOW and	a8
AUX LEARN	c-8e-15g13i-9j-11k-15o-10
AUX LEARN $	e-9g12k-9l-9m10
AUX LEARN WE	g12
AUX LEARN and	a10g-9
AUX LEARN for	p10
AUX LEARN from	g8
AUX LEARN up	l8
AUX LIVE	l8
AUX LIVE like	l8
AUX LOOK	a-11g10o7
AUX LOOK $	o8
AUX LOOK after	a-9g11
AUX METHOD	a11k-8
AUX METHOD followed	a11k-8
AUX MOVE	e8j-11m8o-8p-12
AUX MOVE $	l8
AUX MOVE PLACE	a9
AUX MOVE WELL	i8
AUX MOVE on	e10i-8m-10
AUX MOVE to	l-10m15
AUX NAME	f11
AUX NAME $	f11
AUX NEED	m8
AUX NEED $	m8
AUX PLAN	a9
AUX PLAN WELL	a9
AUX RECOMMEND	m11
AUX RECOMMEND $	m8
AUX REVIEW	j10
AUX REVIEW DONE	k8
AUX REVIEW and	j8
AUX SINCE	a-10e23g-12j-8m-15
AUX SINCE $	e13
AUX SINCE AUX	e7
AUX SINCE DONE	e9
AUX TELL	a-8p10
AUX TELL $	p10
AUX THEY	e10
AUX THEY SINCE	e10
AUX THIS	c-11f-13g9i-12k-14m-10p11
AUX THIS $	a-9f-9p16
AUX THIS BODY	g7
AUX THIS REVIEW	j15
AUX THIS neglect	a8
AUX TIME	p8
AUX TIME of	p8
AUX WE	j8
AUX WE SINCE	e8
AUX WE sharing	j8
AUX WELL	a-13i16j-7l-8m-9
AUX WELL because	g8
AUX WELL of	i12
AUX WHAT	c-9g-14i-8j-11k-11l17m10o-7
AUX WHAT MUST	m7
AUX WHAT WE	g-10k-9l13
AUX WHAT took	l7
AUX WHO	f11k-8p-8
AUX WHO $	f11k-8p-8
AUX WRITE	j16
AUX WRITE $	j7
AUX WRITE to	j9
AUX YOU	c11
AUX YOU TELL	c11
AUX about	f11g-7k-10
AUX about $	f11g-7k-10
AUX affected	n10
AUX affected $	n10
AUX agreed	m7
AUX agreed to	m7
AUX any	a-7k9
AUX any connection	a-7k9
AUX anyone	a10p-7
AUX anyone ASK	a10p-7
AUX away	p9
AUX away because	p9
AUX become	p7
AUX become reason	p7
AUX before	a-9k13
AUX before THIS	a-9k13
AUX behind	a13
AUX behind THIS	a13
AUX believed	p9
AUX believed $	p9
AUX black	f8
AUX black and	f8
AUX brought	j12
AUX brought THIS	j12
AUX case	k8
AUX case one	k8
AUX charged	o7
AUX charged $	o7
AUX chosen	a-9k10
AUX chosen $	a-9k10
AUX collected	k8
AUX collected $	k8
AUX come	a12
AUX come to	a12
AUX convened	j8
AUX convened $	j8
AUX copied	i10p-7
AUX copied $	i10p-7
AUX counted	g-9p12
AUX counted $	g-9p12
AUX counted AUX	g-9p12
AUX deaf	f14p-14
AUX deaf $	f14p-14
AUX dealt	p8
AUX dealt PEER	p8
AUX difficult	a8
AUX difficult $	a8
AUX directed	o7
AUX directed to	o7
AUX drawn	g7
AUX drawn $	g7
AUX established	k12l-10
AUX established $	k12l-10
AUX for	c10f-7
AUX for $	c10f-7
AUX given	a-7o12
AUX given $	o13
AUX given WHERE	p8
AUX held	j20m-9o-7
AUX held $	j20m-9o-7
AUX help	a9
AUX helped	g8
AUX helped and	g8
AUX in	a11g-9k-10l-9m-7o10
AUX in and	o12
AUX in common	a14
AUX in mind	j8
AUX inadequate	g14l-7p-10
AUX inadequate $	g7
AUX inadequate because	g11p-9
AUX kept	i14m-13
AUX kept $	i14m-13
AUX like	a-14f19g-13i-9j-8k-8p-9
AUX like $	a-12f17g-10i-7p-7
AUX liked	p10
AUX liked $	p10
AUX local	j8
AUX local CHILD	j8
AUX lost	i11m-10
AUX lost $	i12m-9
AUX monitored	c8
AUX monitored $	c8
AUX nice	p9
AUX nice $	p9
AUX not	a-7p9
AUX not enough	p7
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
AUX owed	e9
AUX owed $	e9
AUX predicted	a7
AUX prevented	e8
AUX prevented $	e8
AUX put	c-8j-8m9
AUX put PEER	k8
AUX put WELL	c-7m9
AUX quality	a7
AUX quality of	a7
AUX read	p7
AUX read $	p8
AUX referred	a-9h11
AUX referred to	a-9h11
AUX risk	a12p-7
AUX roma	f9
AUX roma in	f9
AUX run	k8
AUX run $	k8
AUX sent THEY	p9
AUX sent and	l8
AUX sent to	j8
AUX serious	j10
AUX serious case	j10
AUX shared	a12c8k-14
AUX shared $	a12c8k-14
AUX sorry	j13k-8
AUX sorry $	j13k-8
AUX tested	o11
AUX tested $	o11
AUX there pattern	g7
AUX there to	i7
AUX to	a-10e-9k-7m13o10
AUX to ANALYSE	o8
AUX to AUX	m11
AUX to CHANGE	m9
AUX upset	j-9n11
AUX upset YOU	j-9n11
BAD	b-22c-35d-24e-30f-33g35h18i-34k-39m-32n-28o-25p-8
BAD $	b-10c-17d-10e-19f-17g34h-19i-25k-21m-20n-15o-16p-25
BAD CHILD	p9
BAD CHILD $	p9
BAD LIVE	l13
BAD LIVE $	l13
BAD STORY	l13p-9
BAD STORY $	l13p-9
BAD THEY	g10
BAD THEY $	g10
BAD TIME	p10
BAD TIME make	l-8p10
BAD appointment	g-9p12
BAD appointment $	g-9p12
BAD chance	g11p-10
BAD chance $	g11p-10
BAD form	g-10h17j-10l-7p-10
BAD form $	g-9h13p-10
BAD form used	h8
BAD from	l-8p9
BAD from PLACE	l-8p9
BAD in	g12p-8
BAD in practice	g9
BAD name	g-11h19j-7l-9p-13
BAD name $	g-7h12p-10
BAD name of	h9
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
BIRTH	a-18b-10c-19d-11e-13f-13g-16h-8i-11j-19k-21l30m-17n-13o-13
BIRTH $	a-12b-8c-14d-7e-10f-13g-11i-7j-14k-16l24m-12n-10o-8
BIRTH CHILD	l-9p10
BIRTH CHILD $	l-9p10
BIRTH KIN	l-11p11
BIRTH KIN $	l-11p11
BIRTH and	l7
BIRTH period	l7
BIRTH period $	l7
BIRTH to	l15p-9
BIRTH to NUMW	l7
BODY	a-11c-14d-25e-12f-18h-25i-18k11l-30m22p-10
BODY $	a-18b-10d-21e-21f-9h-19i-15l-16m15
BODY 's	a13c-7g-11i9j-10l-7o-9p-20
BODY 's ANALYSE	k-8
BODY 's WELL	i11
BODY 's agreement	k12p-11
BODY 's decision	a-12k11
BODY 's view	a17k-17
BODY ASK	a-10g7k-9m-13o15
BODY ASK CHANGE	g11m-10
BODY ASK for	j7
BODY ASK to	m-9o13
BODY AUX	a-14g11i-10k10o-9p-9
BODY AUX WELL	g7
BODY AUX agreed	m7
BODY AUX before	a-9k13
BODY AUX not	g8
BODY DONE	k9
BODY DONE $	a-8
BODY DONE of	a7
BODY MONTH	m12o-8
BODY MONTH ASK	m12o-8
BODY MUST	m14
BODY MUST DONE	m9
BODY NEED	m8
BODY NEED to	m8
BODY RECOMMEND	m8
BODY RECOMMEND $	m8
BODY TELL	o7
BODY TELL WE	o7
BODY WILL	m8
BODY WILL DONE	m8
BODY about	m9
BODY about FIND	m9
BODY and	a-10c-9g8j-7k7
BODY and AUTHOR	k9
BODY and BODY	m8
BODY and WORKER	g12k-8p-9
BODY and its	k9
BODY and oversight	p9
BODY conclude	a-10e15k-11m-9
BODY conclude $	a-10e15k-11m-9
BODY concluded	a8
BODY concluded on	a8
BODY decided	k11
BODY decided and	k11
BODY decision	a-7k9
BODY decision $	a-7k9
BODY for	j9k-7
BODY for REVIEW	j9k-7
BODY member	b16k-10
BODY member $	b16k-10
BODY membership	k11
BODY membership $	k11
BODY on	m-9
BODY on SERVICE	g8
BODY on whether	k9
BODY proceeded	k8
BODY proceeded $	k8
BODY relied	n11
BODY relied upon	n11
BODY think	a14m-8
BODY think $	a14m-8
BODY to	g-8m19o-12
BODY to ANALYSE	m14o-8
BODY to LOOK	m8
BODY use	k11
BODY use only	k11
CHANGE	a-29b-17c-27d-17e21f-24h-17j-33k-38l-28m42n-22o-25p-15
CHANGE $	a-20b-13c-17d-12f-19g11h-13j-23k-30l-15m26n-16o-19
CHANGE AGENCY	m10p-8
CHANGE AGENCY $	m10p-8
CHANGE ASK	m9
CHANGE DONE	e16m-16
CHANGE DONE $	e15m-14
CHANGE FIRST	m8
CHANGE FIRST TIME	m8
CHANGE NEED	m15p-10
CHANGE NEED $	m15p-10
CHANGE PLAN	g-9m13
CHANGE PLAN $	g-9m13
CHANGE SINCE	e21m-16
CHANGE SINCE $	e9m-7
CHANGE SINCE DONE	e8m-7
CHANGE THIS	e9p-10
CHANGE THIS AUX	e10p-9
CHANGE WE	m13
CHANGE WE ASK	m10
CHANGE and	a9
CHANGE and WHAT	a9
CHANGE because	g11m-10
CHANGE because $	g11m-10
CHANGE in	e8
CHANGE of	p7
CHANGE of SERVICE	p7
CHANGE practice	a-9g-9m18p-9
CHANGE practice $	m14p-8
CHANGE practice and	m9
CHANGE system	m11
CHANGE system and	m11
CHANGE to	m8
CHANGE to make	m8
CHILD	b-24c-26d-23e-13f31h-22i-15j-9k-22m-20n-27o-25p17
CHILD $	b-14c-24d-14f32g-9h-12j-13k-37m-16n-16o-19
CHILD 's	c-10e-10f-8i-10j-19k10l16o-7
CHILD 's $	p9
CHILD 's AGENCY	g9
CHILD 's IDENTITY	k12p-10
CHILD 's PLACE	f-18p8
CHILD 's SERVICE	m9
CHILD 's STORY	f-11l12p-7
CHILD 's detail	f13l-11p-9
CHILD 's experience	l11p-11
CHILD 's home	f-8l-9p12
CHILD 's name	k9
CHILD 's perspective	f-8l12p-11
CHILD 's world	f-10l12p-11
CHILD AUX	c-8f-14g11j-13k-14m-9o-7
CHILD AUX ASK	p7
CHILD AUX AUX	a9
CHILD AUX KNOW	a8
CHILD AUX LOOK	a-9g11
CHILD AUX MOVE	l8
CHILD AUX SINCE	e8
CHILD AUX THIS	f-7p11
CHILD AUX WELL	g8
CHILD CHILD	f11p-10
CHILD CHILD $	f9p-9
CHILD CODE	f13p-21
CHILD CODE $	f11p-15
CHILD CODE 's	l9
CHILD HARM	l-7p9
CHILD HARM $	l-7p9
CHILD INVOLVE	a14
CHILD INVOLVE $	a11
CHILD KIN	f-15p14
CHILD KIN $	f-15p14
CHILD KNOW	a7f-8
CHILD KNOW $	a9p-8
CHILD KNOW through	p9
CHILD LIVE	j10
CHILD LIVE in	j10
CHILD LOOK	j9
CHILD LOOK after	j9
CHILD WHO	f-7g7k-7p14
CHILD WHO LOOK	f-7p8
CHILD WHO NEED	g10
CHILD WHO translated	p8
CHILD WORKER	j9
CHILD WORKER $	j10
CHILD WORKER AUX	g8
CHILD aged	f10l-7p-7
CHILD aged NUMW	f10l-7p-7
CHILD and	a-8f13k-8l-14
CHILD and CHILD	j9
CHILD and perpetrator	f10
CHILD at	f13j-12
CHILD at centre	f9j-8
CHILD at heart	f8
CHILD behind	p7
CHILD behind illness	p7
CHILD blaming	f-7p10
CHILD blaming $	f-7p10
CHILD called	f9
CHILD called NAME	f9
CHILD completing	c10
CHILD completing form	c10
CHILD dream	p9
CHILD dream $	p9
CHILD in	a-8f-9m-11p10
CHILD in FAMILY	f8
CHILD in NEED	f-12l12m-7
CHILD in PLACE	g8l-10p7
CHILD in WE	j8
CHILD of	f7l-11
CHILD of NUMW	f7l-11
CHILD practice	k7
CHILD practice REVIEW	k7
CHILD protection	a-8f-15l10
CHILD protection BODY	m10
CHILD protection conference	p7
CHILD protection in	j9
CHILD protection period	l8p-7
CHILD safe	l7
CHILD safe $	l7
CHILD safeguarding	j8
CHILD safeguarding practice	j8
CHILD sexual	p8
CHILD sexual exploitation	p8
CODE	b-10c-21d-10e-13f12g-16h-8i-11j-18m9n-11o-19
CODE $	a-18c-15g-8j-11k-17m13o-15
CODE 's	l9
CODE 's NUMW	l7
CODE and	p10
CODE and CODE	p9
CODE brose	k12p-7
CODE brose adolygu	k12p-7
CODE plentyn	f12
CODE plentyn a'r	f12
CODE ymarfer	a11
CODE ymarfer $	a11
CONTACT	a-27b-21c17d21e-26f-30g-28h-17i-21k-36l10m-30o-22
CONTACT $	a-22b-13d16e-19f-19g-16h-11i-12k-20m-17o-11
CONTACT BODY	c8
CONTACT BODY $	c8
CONTACT PEER	c-13f-8j-7k-8l18p-9
CONTACT PEER AGENCY	d7l12p-14
CONTACT PEER BIRTH	l-11p11
CONTACT PEER SERVICE	l15p-13
CONTACT WE	c11
CONTACT WE about	c9
CONTACT after	l-15p15
CONTACT after MOVE	l-15p15
CONTACT and	l10p-9
CONTACT and assessment	l10p-9
CONTACT by	d9l-8
CONTACT by TIME	d9l-8
CONTACT detail	c10
CONTACT detail $	c10
CONTACT for	c8
CONTACT for enquirie	c8
CONTACT in	d8
CONTACT in date	d8
CONTACT officer	c10p-8
CONTACT officer $	c10p-8
CONTACT to	c-9j11l12p-13
CONTACT to BODY	c-8j13
CONTACT to CHILD	l9
CONTACT to MOVE	l8
DONE	a12b-21c-22d-18f-32g-8h-16i25j-18k9l-22m12n-23o-17p-7
DONE $	b-15d-14f-20g-23h-17i9k17l-9m7n-18o-16p-10
DONE AGENCY	g-8i-8k-7l15
DONE AGENCY DONE	a8
DONE AGENCY come	a-8l10
DONE AGENCY offer	a-9l11
DONE ANALYSE	a9
DONE ANALYSE $	a9
DONE AUTHOR	a-7k9
DONE AUTHOR AUX	a-7k9
DONE AUX	a-10k12
DONE AUX DONE	a-10k12
DONE BODY	j7
DONE BODY ASK	j9
DONE BODY think	a8
DONE CHANGE	a-8e-17g18i16k-15m-12p-15
DONE CHANGE $	a-21e-17g19i17k-14m-11p-15
DONE CHANGE and	a9
DONE CHILD	p9
DONE CHILD dream	p9
DONE DONE $	k9
DONE DONE of	p7
DONE IDENTITY	a7
DONE IDENTITY and	a7
DONE KNOW	a-7i13
DONE KNOW THEY	i11
DONE MOVE	a8
DONE MOVE between	a8
DONE PEER	a12e-13f-9j-8k-20m-10p11
DONE PEER $	a14e-8k-10
DONE PEER FAMILY	a7k-7l7p-15
DONE PEER KIN	p9
DONE PEER interpreter	p8
DONE PEER resistance	p9
DONE PLAN	a7
DONE REVIEW	j-9k11
DONE REVIEW $	j-8k12
DONE REVIEW LOOK	o8
DONE SINCE	a-10e14g-7i-7l-7
DONE SINCE $	e10m7
DONE SINCE STORY	e7
DONE THIS	a10c-13e-18j-16l-12p-14
DONE THIS $	k8
DONE THIS CHANGE	m8
DONE THIS DONE	i9m-7
DONE THIS MEAN	g10i-7
DONE THIS SINCE	e-7m9
DONE THIS TELL	a9g-8
DONE THIS WELL	i8
DONE THIS WORDS	a-9h9
DONE THIS hard	a15i-11
DONE THIS thing	m10
DONE WE	a10g-9k-11
DONE WE DONE	a8
DONE WE END	e10
DONE WE LEARN	g7
DONE WE LOOK	j7
DONE WE NEED	m10
DONE WE think	a16g-9m-9
DONE WELL	a-20i17k-8l-10m-12
DONE WELL $	a-18i15k-7l-9m-11
DONE WHEN	i8
DONE WHEN THIS	i8
DONE WORKER	a13
DONE WORKER oversee	a8
DONE about	g-12m16
DONE about THIS	g-12m16
DONE ahead	a-8m14p-9
DONE ahead $	a-8m14p-9
DONE and	a9k-7o-7
DONE and WHAT	a10
DONE and WHY	j9
DONE anyone	a9
DONE anyone challenge	a9
DONE assessment	a8
DONE assessment take	a8
DONE back	k8
DONE back $	k8
DONE by	i12p-7
DONE by WORKER	i10
DONE each	a-12l12
DONE each AGENCY	a-12l12
DONE every	l8
DONE every AGENCY	l8
DONE for	a-8g-7i13
DONE for CHILD	i9
DONE for THIS	i8
DONE in	a-8i13l-12
DONE in FIRST	i9l-8
DONE in PLACE	i7
DONE not	c-8e-7f-9g17i-15j-14k-22l-16o7p13
DONE not $	a11
DONE not ASK	i-8p9
DONE not DONE	g13i-10
DONE not HAPPEN	m9
DONE not KNOW	p7
DONE not LOOK	o10
DONE not MOVE	g14i-15
DONE not give	i11k-8p-7
DONE not talk	p9
DONE of	a14l-8m-9
DONE of AGENCY	p7
DONE of THIS	a7
DONE of each	a9
DONE out	a-8k14
DONE out $	a-8k9
DONE out THIS	k10
DONE practice	g8
DONE practice $	g8
DONE thing CHANGE	m9
DONE thing WELL	i9m-10
DONE under	a-10e13k-10
DONE under METHOD	a-10e13k-10
END	a-41b-26c-42d-27e58f-32g-17h-27i-30j-43k-31m-21n-29o-19p-14
END $	a-19b-8c-13d-8e31f-12g-22h-8i-13j-14k-20m-22n-10o-13p-10
END ANALYSE	a-12e15p-8
END ANALYSE $	a-12e15p-8
END CONTACT	e-10l13p-9
END CONTACT $	e-10l13p-9
END LEARN	g-7m10
END LEARN and	g-7m10
END NUMW	e-8l10
END NUMW visit	l8
END PLACE	l9p-10
END PLACE $	l9p-10
END STORY	g7
END STORY only	g7
END TIME	e-19l21p-12
END TIME $	e-18l21p-11
END WORDS	e20h-14j-7l-15p-10
END WORDS $	e18h-14l-13p-8
END YEAR	e-12l-13p14
END YEAR $	e-12l-13p14
END admission	e-12l12
END admission $	e-12l12
END and DONE	k8
END and LEARN	e7g-7
END and RECOMMEND	e-12m8
END as	g8
END as to	g8
END case	e-16j-10l-11p18
END case $	e-16j-10l-11p19
END comment	e12p-9
END comment $	e12p-9
END could	a-11e10
END could THIS	a-11e10
END in	p8
END in itself	p8
END list	e9
END list $	e9
END note	e8
END note $	e8
END observation	e12
END observation $	e9
END of	e18j-10k-15l-13m-8p-7
END of HARM	e7
END of REVIEW	e9
END of fact	g8
END of period	l-9o11
END of significant	e7
END off	e9p-8
END off $	e9p-8
END on	a8
END on $	e9
END on practice	a9
END on whether	k8
END opinion	e12
END opinion $	e12
END page	e8
END page $	e8
END present	e11l-10
END present TIME	e11l-10
END remark	e11p-8
END remark $	e11p-8
END statement	e10
END statement $	e10
END summary	e10
END summary $	e10
END thing	e11
END thing $	e8
END thought	e16l-9p-15
END thought $	e16l-9p-15
END up	e10l-8
END up $	e10l-8
END version	e-12p13
END version $	e-12p13
FAMILY	a-16c-35d-24e-29f43g-26h-21i-8m-32n-27o-25
FAMILY $	b8c-20d-13e-17f24g-16h-12j-19k-13m-19n-16o-14
FAMILY 's	j-10k13p-9
FAMILY 's CONTACT	l11
FAMILY 's STORY	f12k-7l-12
FAMILY 's part	f-7k9
FAMILY 's view	f-11k14
FAMILY AUX	k10l-9
FAMILY AUX INVOLVE	k10l-8
FAMILY DONE	k-9p13
FAMILY DONE $	p10
FAMILY DONE not	p7
FAMILY HAPPEN	f8
FAMILY HAPPEN from	f8
FAMILY INVOLVE	f-13k17l-15p-8
FAMILY INVOLVE $	f-13k17l-15p-8
FAMILY STORY	f16k-10l-8p-9
FAMILY STORY $	f19k-8l-19
FAMILY STORY before	f-8l9
FAMILY and	f15j-7k-7p-12
FAMILY and AGENCY	l10
FAMILY as	p9
FAMILY as whole	p9
FAMILY at	f9
FAMILY at TIME	f9
FAMILY background	f11j-9
FAMILY background $	f9
FAMILY before	f-13l17p-8
FAMILY before NAME	f-12l13
FAMILY before YEAR	l9p-7
FAMILY compared	f9
FAMILY compared $	f9
FAMILY composition	f11
FAMILY composition $	f11
FAMILY context	f13k-9
FAMILY context $	f11k-8
FAMILY court	f-13k-9p14
FAMILY court $	f-13k-9p14
FAMILY declaration	k7
FAMILY declaration and	k7
FAMILY friend and	f7
FAMILY in YEAR	f8
FAMILY in period	l8
FAMILY make-up	f8
FAMILY make-up $	f8
FAMILY meet	l11p-8
FAMILY meet AGENCY	l11p-8
FAMILY member	j-7k10l-8p-10
FAMILY member $	f15k-12
FAMILY member informed	f-13k13
FAMILY new	f8
FAMILY new to	f8
FAMILY profile	f9
FAMILY profile $	f9
FAMILY statement	f-13j14k-9
FAMILY statement $	f-13j14k-9
FAMILY structure	f10
FAMILY structure $	f8
FAMILY tree	f9
FAMILY tree $	f9
FAMILY tribute	f-14j18k-9l-7p-11
FAMILY tribute $	f-14j18k-9l-7p-11
FAMILY used	l10
FAMILY used $	l10
FIND	a-25b-20c-33d-20e-27f-30g48h-17j-19k-25l-10m-21n8o-10p-44
FIND $	a-22b-12c-20d-11e-18f-19g35h-10i11j-24k-27l-18m-11n-20o-10p-28
FIND END	g8m-8
FIND END and	g8m-8
FIND INFO	g10
FIND INFO $	g10
FIND NUM	a-7g18l-10p-9
FIND NUMW	g8
FIND NUMW $	g8
FIND THIS	j10
FIND against	o-9
FIND against WORDS	a10o-8
FIND against each	a-8g9
FIND during	i7
FIND during HARM	i7
FIND for	g11m-10
FIND for BODY	g11m-10
FIND in	g12
FIND in THIS	j8
FIND of	k-9l11
FIND of REVIEW	g8
FIND of fact	g-12l12
FIND of inspection	g9
FIND one	m9
FIND one $	m9
FIND out	a-10g-20j-11l-8m-8n17p-8
FIND out $	g-12k9o9
FIND out about	n11
FIND out more	n12
FIRST	a-12b-15c-28d-17g-19h-20i-10l21m22n-22o-25p-16
FIRST $	a-18e-9g-15i-10j-11k-9m27n-8
FIRST ACT	e12l-18m7p-7
FIRST ACT $	l-8m13
FIRST ACT LEARN	e14l-13m-11
FIRST ANALYSE	a10
FIRST ANALYSE $	a9
FIRST CHILD	f-8l16p-15
FIRST CHILD $	f-7l10p-8
FIRST CHILD protection	l11p-10
FIRST CONTACT	j-8l16p-13
FIRST CONTACT $	j-8l16p-13
FIRST HARM	a10l-7
FIRST HARM $	a10l-7
FIRST LEARN	g9
FIRST LEARN $	g9
FIRST PLACE	f12l-12
FIRST PLACE $	f12l-12
FIRST REVIEW	g-9k10
FIRST REVIEW $	g-9k10
FIRST TIME	a-9f-8l12p-12
FIRST TIME $	a-9f-8l12p-12
FIRST WORDS	h-10j14l-12
FIRST WORDS $	h-10j14l-12
FIRST assessment	a-9p12
FIRST assessment $	a-9p12
FIRST case	j11k-10
FIRST case REVIEW	j11k-10
FIRST childhood	l10p-7
FIRST childhood $	l10p-7
FIRST complaint	l7
FIRST complaint to	l7
FIRST for	m8
FIRST for AGENCY	m8
FIRST help	l-10p15
FIRST help $	l-8p11
FIRST help and	p8
FIRST of	j8
FIRST of all	j8
FIRST period	l7
FIRST period $	l7
FIRST phase	l9
FIRST phase $	l9
FIRST serious	j-12k12
FIRST serious case	j-12k12
HAPPEN	b-15c-32e-9h-16i-29j11k-7l29n-19o-30p-19
HAPPEN $	b-8c-20f-15g-29h-10i-17j8k-22l24n-11o-15p-22
HAPPEN PEER $	j7
HAPPEN PLACE	l9
HAPPEN PLACE $	l9
HAPPEN SINCE	m8
HAPPEN SINCE $	m8
HAPPEN THIS	l7
HAPPEN THIS TIME	l7
HAPPEN about	l9
HAPPEN about $	l9
HAPPEN after	l8
HAPPEN after $	l8
HAPPEN again	a-7m14
HAPPEN again $	a-7m14
HAPPEN alongside	k11l-8
HAPPEN alongside REVIEW	k11l-8
HAPPEN and	p11
HAPPEN at	k8
HAPPEN at END	k8
HAPPEN before	j10
HAPPEN before BODY	j11l-8
HAPPEN from	f11j-8k9
HAPPEN from $	k10
HAPPEN from and	f8
HAPPEN in	l8
HAPPEN out	a8g9j-8l-7
HAPPEN out $	a10
HAPPEN out of	g11
HAPPEN through	g13l-13
HAPPEN through $	g13l-13
HAPPEN to	a-16c-8f-8j13k-11l12m-9
HAPPEN to CHILD	j7
HAPPEN to THIS	l8
HAPPEN to bring	l7
HAPPEN to light	g10l-9
HAPPEN to notice	j8
HARM	b-18c-30f-15g-16h-16i-9j-13k-13l24m-18n-20o-16p14
HARM $	a-10b-14c-21d-17f-23g-14h-10i-14j-24k-27l26m-21n-15o-14p9
HARM AUX	a9
HARM AUX AUX	a9
HARM REVIEW	a-14c-9d8l-12p-13
HARM REVIEW $	a-14c-9d8l-12p-13
HARM and	l-8p11
HARM and rescue	p8
HARM in	p7
HARM in FAMILY	p7
HARM of	f-9l13p-10
HARM of CHILD	j8
HARM of NAME	l8
HARM safety	l-7p9
HARM safety $	l-7p9
HARM to	p9
HARM to CHILD	p9
HOW	a14b-16c10d-16f-27g-20i-26k11l7n-21p-34
HOW AGENCY	a10c-9e7k-20
HOW AGENCY AUX	a-14e10k-12l10
HOW AGENCY DONE	a10k-7
HOW AGENCY MUST	m11
HOW AGENCY responded	a14l-11
HOW AUTHOR	k9
HOW AUTHOR DONE	k9
HOW AUX	k8
HOW AUX REVIEW	k8
HOW BODY	a-11k9
HOW BODY DONE	a-9k10
HOW CHILD	e8l-8
HOW CHILD 's	k10
HOW CHILD AUX	e8
HOW DONE	a-14k8l9
HOW DONE AGENCY	a-8l10
HOW DONE AUX	a-9k9
HOW FAMILY	a-7k9
HOW FAMILY AUX	k10l-8
HOW INFO	k10l-8
HOW INFO AUX	k10l-8
HOW ISSUE	a-11j8k-7l9m-7
HOW ISSUE HAPPEN	j11l-8
HOW ISSUE proceeded	a-9l13
HOW LEARN	c9
HOW LEARN WILL	c9
HOW LIVE	l9
HOW LIVE CHANGE	l9
HOW NAME	l10
HOW PLAN	c8m-7
HOW PLAN WILL	c8
HOW REVIEW	a-8j10l-7
HOW REVIEW AUX	k11
HOW REVIEW HAPPEN	j12k-11
HOW SERVICE	a8
HOW SERVICE response	a8
HOW SINCE	c8
HOW SINCE WILL	c8
HOW STORY	a-8k9
HOW STORY AUX	k12l-10
HOW STORY HAPPEN	l9
HOW THIS	a-11j-12l17m-10
HOW THIS AUX	p8
HOW THIS HAPPEN	a-19c-8k-9l20
HOW THIS LOOK	a8
HOW THIS REVIEW	k11
HOW WE	a-19c8e-8g-11j-18k24l-14o-10
HOW WE DONE	a-9k15
HOW WE INVOLVE	k10
HOW WE MOVE	j-7k8
HOW WE WILL	c13k-15
HOW WE gathered	k10
HOW WE inspect	k9
HOW WELL	a16g13i-9j-7k-13l-8m-7
HOW WELL AUX	a12
HOW WELL CHILD	a-10g16
HOW WELL DONE	a15k-8
HOW WILL	a-10c7k-8m9
HOW WILL THIS	c-7m9
HOW WILL WE	c13m-9
HOW WILL thing	m10
HOW WORKER	a12h11l-14p-10
HOW WORKER AUX	h12
HOW WORKER KNOW	a11
HOW WORKER LEARN	a11k-8
HOW YOU	c8
HOW can	m13
HOW can WE	m13
HOW case	a-11j15k-14
HOW case HAPPEN	j8
HOW case INVOLVE	j12k-10l-9
HOW decision	a9k-9
HOW decision AUX	a9k-9
HOW each	a18l-18
HOW each AGENCY	a18l-18
HOW far	j-10k-12l-9o16
HOW far AUX	a7
HOW far REVIEW	j-9k-8l-7o13
HOW far back	o8
HOW long	k8
HOW long REVIEW	k8
HOW practice	a8l-10m8
HOW practice MUST	m8
HOW practice measured	a8
HOW risk	a12k-7
HOW risk AUX	a12k-7
HOW system	a15k-12
HOW system DONE	a10k-9
HOW system responded	a9
HOW thing	a-15c-9e7k-9l16m-10
HOW thing AUX	e10
HOW thing HAPPEN	l13
HOW thing got	l10
HOW to	a-13c14k-15l-9
HOW to CONTACT	c8
HOW to TELL	c7
HOW to feed	c8
HOW to make	m7
HOW to reach	c8
HOW to read	c-9j10
HOW wide	o9
HOW wide WE	o9
IDENTITY	a-29b-17c-17d-17e-22f34g-25h12i-21j-31l-31m-29n-22o-21p14
IDENTITY $	a-20b-8c-20d-8e-12f25g-14i-9j-15k-9l-15m-13n-11o-9
IDENTITY DONE	p9
IDENTITY DONE CHILD	p9
IDENTITY IDENTITY	f20p-20
IDENTITY IDENTITY $	f7
IDENTITY IDENTITY and	f17p-16
IDENTITY ISSUE	f14p-10
IDENTITY ISSUE $	f14p-10
IDENTITY NEED	f8
IDENTITY NEED $	f8
IDENTITY THIS	p7
IDENTITY THIS blame	p7
IDENTITY WE	h12p-8
IDENTITY WE use	h12p-8
IDENTITY and	c-8f20g-9h-8j-7k-9l-8m-8
IDENTITY and ANALYSE	f9p-8
IDENTITY and IDENTITY	f9
IDENTITY and additional	f8
IDENTITY and help	p8
IDENTITY and welsh	f8
IDENTITY as	f-7p11
IDENTITY as ANALYSE	p7
IDENTITY at	f-10p9
IDENTITY at PLACE	f-10p9
IDENTITY background	f9
IDENTITY background $	f9
IDENTITY barrier	f-8p9
IDENTITY barrier $	f-8p9
IDENTITY competence	p10
IDENTITY competence $	f-9p10
IDENTITY consideration	f13p-11
IDENTITY consideration $	f13p-11
IDENTITY group	p8
IDENTITY group $	p8
IDENTITY impact	c8
IDENTITY impact assessment	c8
IDENTITY in	p12
IDENTITY in practice	p9
IDENTITY of	f8p-11
IDENTITY of CHILD	f7
IDENTITY of METHOD	k7
IDENTITY private	k12p-10
IDENTITY private $	k12p-10
IDENTITY used	f-9h12
IDENTITY used in	f-9h12
INFO	b20c-45d-27e-32f-25g-25h-25i-25k23m-38n12o-30p-13
INFO $	b24c-29d-18e-19f-27g-10h-16i-18k-10m-22n8o-17
INFO ANALYSE	a-15k18p-10
INFO ANALYSE $	a-15k18p-10
INFO AUX	k12l-9
INFO AUX ANALYSE	a-13k12
INFO AUX collected	k8
INFO AUX shared	a13k-13
INFO HAPPEN	k12
INFO HAPPEN from	k12
INFO LEARN	k8
INFO LEARN $	k8
INFO STORY	k-9l8
INFO STORY $	k-9l8
INFO TELL	a14g-7
INFO TELL $	a11
INFO WE	k-11n12
INFO WE cite	k-11n12
INFO about	a-9j19l-18n-10p-11
INFO about AGENCY	j11l-11
INFO about ISSUE	j11
INFO about THIS	j10
INFO about inspection	k8
INFO and	k8n-8
INFO and SOURCE	k8n-8
INFO cited	n9
INFO cited $	n9
INFO collection	k10p-7
INFO collection $	k10p-7
INFO from	k-8l15
INFO from AGENCY	l9
INFO from each	l10
INFO gathering	k10p-7
INFO gathering $	k10p-7
INFO held	l9
INFO held by	l9
INFO on	f8
INFO on CHILD	f8
INFO protection	k10p-7
INFO protection $	k10p-7
INFO referred	n9
INFO referred to	n9
INFO reviewed	k10p-7
INFO reviewed $	k10p-7
INFO shared	a9
INFO sharing	k-10l-8p15
INFO sharing $	k-8p11
INFO sharing and	p7
INVOLVE	b-10c-27d-9e-28f-28g-20h-24i-28k36l14m-33o-24p-8
INVOLVE $	a-9c-15e-19f-23g-13h-18i-16j-16k20l16m-20o-16p-13
INVOLVE 's	a9
INVOLVE 's END	a9
INVOLVE AGENCY	k11l-9p-7
INVOLVE AGENCY $	k11l-9p-7
INVOLVE CHILD	l-8p11
INVOLVE CHILD $	l-8p11
INVOLVE KIN	f-8k8l-8
INVOLVE KIN $	f-8k8l-8
INVOLVE PEER	a-9f-9l8
INVOLVE PEER FAMILY	k-18l9p8
INVOLVE PEER KIN	k16l-10p-16
INVOLVE THIS	k8
INVOLVE THIS WHO	k8
INVOLVE criteria	j12k-10l-9
INVOLVE criteria $	j12k-10l-9
INVOLVE detail	k10
INVOLVE detail $	k10
INVOLVE from	k9
INVOLVE from FAMILY	k7
INVOLVE held	k10p-9
INVOLVE held $	k10p-9
INVOLVE in	f10
INVOLVE in THIS	f11k-9
INVOLVE of	f-9k12l12p-15
INVOLVE of AGENCY	k-10l11
INVOLVE of CHILD	l8
INVOLVE of FAMILY	k13l-8
INVOLVE primary	l8
INVOLVE primary PLACE	l8
INVOLVE thought	a11
INVOLVE thought $	a11
INVOLVE to	f-10j-7k15l-11
INVOLVE to CHILD	k-8p10
INVOLVE to WORKER	k12p-8
INVOLVE under	j11k-8
INVOLVE under protocol	j11k-8
ISSUE	a33b-26c-29e-34f-23g11h-24i-7k-48l-11m-9n-31o15p-34
ISSUE $	a25b-19c-14e-21f-10g9h-16i-30j7k-29m-22n-23o-9p-18
ISSUE HAPPEN	j11l-8
ISSUE HAPPEN before	j11l-8
ISSUE NUM	g10l-9m-13p-10
ISSUE NUM $	g7l-7m-11
ISSUE NUM LEARN	a-8g8
ISSUE NUMW	a11
ISSUE NUMW supervision	a8
ISSUE PEER	o7
ISSUE PEER WHAT	o7
ISSUE THIS	a12j-9p-12
ISSUE THIS HAPPEN	a10
ISSUE THIS NEED	a-7g8
ISSUE THIS arise	a8
ISSUE THIS reflect	i7
ISSUE WHERE	g8m-8
ISSUE WHERE practice	g8m-8
ISSUE affect	a8
ISSUE affect help	a8
ISSUE arising	a12g-7
ISSUE arising $	a10
ISSUE before	j8
ISSUE before WE	j8
ISSUE drift	a7
ISSUE drift $	a7
ISSUE for	a-14c-10e-11f-7i-11j-18k-10l-10m23o12
ISSUE for ANALYSE	m-10o8
ISSUE for BODY	a-8m16o-12
ISSUE for LEARN	o10
ISSUE for LOOK	a-7o10
ISSUE for SINCE	m13
ISSUE for determination	o10
ISSUE for national	m9
ISSUE for personnel	p8
ISSUE for regret	g11o-7
ISSUE for resolution	m10
ISSUE from	a14g-10
ISSUE from LEARN	a10g-8
ISSUE giving	g8
ISSUE giving rise	g8
ISSUE identified	a11g-9
ISSUE identified $	a11g-9
ISSUE in	g-14o10
ISSUE in ISSUE	g-10o12
ISSUE in depth	a8
ISSUE in figure	j9
ISSUE most	g11
ISSUE most $	g11
ISSUE of	a-21f-8g15k-7l-10m-10o9p-8
ISSUE of ISSUE	a-7g14o-10
ISSUE of REVIEW	g-7o13
ISSUE of WELL	i8
ISSUE of coroner	g8
ISSUE proceeded	a-9l13
ISSUE proceeded $	a-9l13
ISSUE raised	g10o-7
ISSUE raised by	g10o-7
ISSUE referred	o10
ISSUE referred to	o10
ISSUE to	a-11o12
ISSUE to AUX	a-8o12
ISSUE to YOU	j7
ISSUE worthy	i9
ISSUE worthy of	i9
KIN	a-14c-35d-23e-26f29g-16h-18i-25j-22l-14m-30n-25o-23p17
KIN $	a-9c-24d-16e-18f30g-17h-14i-16j-11l-9m-21n-18o-16
KIN 's	a-12f10j-10k11l-14m-8
KIN 's BODY	f15k-13p-13
KIN 's INVOLVE	k10p-11
KIN 's NEED	p9
KIN 's background	f12p-11
KIN 's own	p9
KIN 's role	f-8p8
KIN 's view	f-8k13p-12
KIN BAD	p8
KIN BAD $	p8
KIN CONTACT	p10
KIN CONTACT $	p10
KIN DONE	p7
KIN DONE DONE	p7
KIN FAMILY	f11p-10
KIN FAMILY $	f11p-10
KIN MOVE	l7
KIN MOVE $	l7
KIN PEER	p7
KIN PEER LEARN	p7
KIN STORY	f-11l-8p12
KIN STORY $	f-11l-8p12
KIN WHO	f-13p17
KIN WHO AUX	p9
KIN WHO TELL	p7
KIN WHO resist	p7
KIN alone	f-8p10
KIN alone $	f-8p10
KIN and	f18k-8
KIN and KIN	f17p-14
KIN as	f-13p15
KIN as KIN	f-10p10
KIN background	f10p-8
KIN background $	f10p-8
KIN blamed	p8
KIN blamed KIN	p8
KIN conflict	p8
KIN conflict $	p8
KIN detail	f7
KIN detail $	f7
KIN fell	l8
KIN fell ill	l8
KIN group	p8
KIN group $	p8
KIN in	p7
KIN in front	p7
KIN included	a8
KIN included $	a8
KIN or	f7
KIN or KIN	f7
KNOW	b-15c10d-14e-28f-10h-18j-19k-16l28m-19o-12p9
KNOW $	b-9d-7e-19f-17g9h-12i-12j-26l18n-13
KNOW CHILD	f8
KNOW CHILD $	f8
KNOW HAPPEN	l9
KNOW HAPPEN $	l9
KNOW KIN	a10l-8
KNOW KIN $	a10l-8
KNOW NAME	f7
KNOW NAME $	f7
KNOW THEY	f-8i8j9l-7p-9
KNOW THEY $	i10j10k-7p-8
KNOW THEY WELL	k8
KNOW THIS	c11
KNOW THIS AUX	c9
KNOW about	l10
KNOW about FAMILY	l8
KNOW and	k-8p7
KNOW and DONE	l8
KNOW and INVOLVE	a8
KNOW and not	p9
KNOW as	p9
KNOW more	i10m-10n8o-7
KNOW more $	n9
KNOW more of	i11m-8
KNOW of	l9
KNOW of STORY	l9
KNOW one	p7
KNOW one at	p7
KNOW thing	c11m-10
KNOW thing AUX	c11m-10
KNOW through	p7
KNOW to	l12
KNOW to AGENCY	l12
KNOW took	l10
KNOW took place	l10
LEARN	a-18b-21c-11d-27f-35g55h-20i-28j-20l-24m-11n-12o-18p-23
LEARN $	a-12b-13d-14f-16g43h-12i-19j-17k-11l-24m-23n-18o-14p-41
LEARN ACT	m7
LEARN ACT $	m7
LEARN AGENCY	g10
LEARN AGENCY $	g10
LEARN BAD	g-9l9
LEARN BAD $	g-9l9
LEARN FAMILY	a11k-8
LEARN FAMILY $	a11k-8
LEARN IDENTITY	f-9g-15k-10p18
LEARN IDENTITY $	f-9g-15k-10p18
LEARN ISSUE $	a-8g10
LEARN MSG	a-7g14
LEARN MSG $	g9
LEARN MSG NUM	g8
LEARN NUM	g13
LEARN PEER	e-7g-14k15
LEARN PEER $	g-11k11
LEARN PEER METHOD	k8
LEARN PLACE	g8
LEARN PLACE MOVE	g8
LEARN REVIEW	c-7g-7o11
LEARN REVIEW $	o10
LEARN REVIEW AGENCY	g-7k7
LEARN SCOPE	c9
LEARN SCOPE of	c9
LEARN STORY	d-14g-10k21l-16p-8
LEARN STORY $	d-13g-9k15l-14
LEARN STORY HOW	k8
LEARN STORY and	g-9k12
LEARN THIS	g7
LEARN THIS can	g7
LEARN WE	a-8g23k-10l-7
LEARN WE $	a-7g21k-7
LEARN WILL	c9
LEARN WILL AUX	c9
LEARN about	g9
LEARN about KIN	g9
LEARN and	a11e-8
LEARN and RECOMMEND	g7
LEARN and WHAT	a10g-9
LEARN arising	g7
LEARN arising $	g7
LEARN for	a-11c-7g23j-9k-18l-9m-14p8
LEARN for all	g7
LEARN forward	g-8m10
LEARN forward $	g-8m10
LEARN from	a-11c-8g26j-12k-7m-8o-8
LEARN from FIRST	g-9k10
LEARN from LEARN	g13k-7
LEARN from REVIEW	g10
LEARN from THIS	g13k-8
LEARN gained	g8
LEARN gained $	g8
LEARN identified	g12k-8
LEARN identified $	g9
LEARN into	g-13m15
LEARN into ACT	m8
LEARN into practice	g-9m11
LEARN more	g-11n12
LEARN more $	g-11n12
LEARN one	g9
LEARN one ASK	g9
LEARN outcome	g8
LEARN outcome $	g8
LEARN so	a-10e10
LEARN so far	a-10e10
LEARN summary	j8
LEARN summary $	j8
LEARN to	e7g7
LEARN to AUX	g7
LEARN to date	e10
LEARN to safeguard	l10
LEARN up	l12
LEARN up $	l12
LIVE	a-25b-10c-19e-18h-11i-18j-8k-24l38m-21n-12o-15p-16
LIVE $	a-9c-8e-7g-7j-9k-10l21m-7p-18
LIVE AUX	l9
LIVE AUX like	l9
LIVE CHANGE	l9
LIVE CHANGE $	l9
LIVE PEER	l10
LIVE PEER THEY	f-10l11
LIVE PEER fear	l11p-10
LIVE PEER violence	l-11p11
LIVE before	l8
LIVE experience	f-9l14p-11
LIVE experience $	l11p-9
LIVE experience of	l7
LIVE here	g8
LIVE here $	g8
LIVE in	f8g-7j8p-14
LIVE in ISSUE	j10
LIVE in PLACE	f11p-9
LIVE like	l8
LIVE like for	l8
LIVE of	l9
LIVE of CHILD	l7
LOOK	a26b-18c-35d-19f-30g-14h-16i-25j-17k-40l-36m-24n-9o33p-11
LOOK $	a17b-8c-16d-7e-16f-13g-26h-7i-12j-26k-23l-16m-11n-13o29p-10
LOOK SCOPE	a11o-11
LOOK SCOPE $	a11o-11
LOOK after	a-11g10j8
LOOK after $	a-9g11
LOOK after in	j9
LOOK at	e-8k-11l-14m-10o17
LOOK at $	a-8g-8j-10l-8o19
LOOK at END	g7
LOOK at THIS	j7
LOOK back	a-7c-8e19l-8p-11
LOOK back $	a-13e13
LOOK back at	a8
LOOK back over	a-9e12
LOOK by	j-10o13
LOOK by THIS	j-8o10
LOOK closer	a9
LOOK closer $	a9
LOOK for	n7p7
LOOK for help	n8
LOOK for sickness	p9
LOOK more	a9
LOOK more closely	a9
LOOK older	f-7p8
LOOK older than	f-7p8
LOOK underneath	a10
LOOK underneath $	a10
MEAN	b15c-18d-9e-10h29i-28j-27l-30m-30n-11o-22
MEAN $	a11b17c-10e-15f-9g-33h22i-15j-14k-18l-18m-16o-9p-16
MEAN BODY	k8
MEAN BODY proceeded	k8
MEAN SINCE	e8
MEAN SINCE $	e8
MEAN away	p9
MEAN away $	p9
MEAN by	a-9g-9h12
MEAN by $	g-7h13
MEAN by WHAT	k8
MEAN for	a-9g15h9i-7m-8
MEAN for $	h10
MEAN for WE	a10g-10
MEAN for YOU	a-10g14
MEAN for practice	a-11g11
MEAN of	p7
MEAN of low	p8
MEAN out	g12
MEAN out $	g12
METHOD	b-17c-29d-16f-26g-30h-16i-24j-19k44l-30n-24o-24p-21
METHOD $	b-9c-16d-9e8f-17g-18h-9i-13j-23k33l-19m-25n-14o-14p-12
METHOD AUX	a-9k10
METHOD AUX chosen	a-9k10
METHOD DONE	a9
METHOD KNOW	p9
METHOD KNOW and	p9
METHOD LEARN	k7
METHOD LEARN $	k7
METHOD THIS	k11
METHOD adopted	k10
METHOD adopted $	k8
METHOD ahead	k-12m12
METHOD ahead $	k-12m12
METHOD and	k9
METHOD followed	a9p-8
METHOD followed $	a9p-8
METHOD forward	k-13m14
METHOD forward $	k-13m14
METHOD in	k8
METHOD in force	k8
METHOD of	i-7k17m-9p-7
METHOD of DONE	a-8k12
METHOD of REVIEW	k7
METHOD of START	j11k-7
METHOD of WELL	a7
METHOD used	k8
METHOD used $	k8
MONTH	a-9c-7f-9g-7k-9l20m8o-12
MONTH $	l15p-8
MONTH ASK	m12o-8
MONTH ASK to	m12o-8
MONTH YEAR	l13p-8
MONTH YEAR $	l10
MONTH and	l8
MONTH and MONTH	l8
MONTH to	l11
MONTH to MONTH	l11
MOVE	a-15b-23c-23d-10e-17f-37g-8h-22i8k-30l28n-20
MOVE $	a-19b-7c-19d-12e-15f-12g-10h-10i-16j8k-23l18m-20n-13p7
MOVE AUX	p8
MOVE AUX TIME	p8
MOVE BAD	a-8g12i-8j-10l9p-12
MOVE BAD $	a-8g12i-8j-10l9p-12
MOVE FIRST	m8
MOVE FIRST $	m8
MOVE INVOLVE	k-7l-14p14
MOVE INVOLVE $	k-7l-14p14
MOVE KIN	p8
MOVE KIN $	p8
MOVE MSG	g-11j14l-8p-8
MOVE MSG $	g-11j14l-8p-8
MOVE PLACE	f-9i-7l19p-12
MOVE PLACE $	f-8l25p-32
MOVE PLACE as	l-8p9
MOVE PLACE at	l-8p9
MOVE PLAN	p10
MOVE PLAN $	p10
MOVE THIS	c9
MOVE THIS form	c9
MOVE WELL	a-8i8l-8
MOVE WELL $	a-8i8l-8
MOVE about	j-7k8
MOVE about REVIEW	j-7k8
MOVE again	j-9m-9p8
MOVE again $	m-7
MOVE again syndrome	l-8p10
MOVE and	d9l-8o10p-9
MOVE and END	l-9o11
MOVE and PLACE	d9
MOVE between	a8
MOVE between ISSUE	a8
MOVE beyond	i12l-7p-7
MOVE beyond WHAT	i12l-7
MOVE each	l-8p10
MOVE each TIME	l-8p10
MOVE extra	i17l-10p-9
MOVE extra mile	i17l-10p-9
MOVE for	n7
MOVE for more	n7
MOVE forward	l-12m13p-10
MOVE forward $	l-12m13p-10
MOVE from	l8m12p-9
MOVE from PLACE	l9p-8
MOVE from here	m12
MOVE in	l15p-13
MOVE in $	l9p-8
MOVE in county	l8
MOVE into	l9p-7
MOVE into PLACE	l9p-7
MOVE north	l9p-7
MOVE north $	l9p-7
MOVE on	e8g-12j-10l9m-16o-8p-11
MOVE on $	e9g-11i-16j-7l10m-14
MOVE on ASK	i9
MOVE on at	k9
MOVE out	j13l-11p-11
MOVE out $	j13l-11p-11
MOVE south	l9
MOVE south $	l9
MOVE to	l12m13p-12
MOVE to DONE	m7
MOVE to HAPPEN	l-9m10
MOVE to england	l8
MOVE unanswered	p8
MOVE unanswered $	p8
MOVE whole	g7
MOVE whole unseen	g7
MSG	b-18c-12d-20e-22f-25g36h-17k-29l-32m-11n-22p-28
MSG $	a7b-12c-25d-13e-13f-16g26h-10k-18l-22m-9n-14o-19p-30
MSG NUM	g8
MSG WHO	g8
MSG WHO else	g8
MSG arising	g11
MSG arising $	g11
MSG at	g-16o12p9
MSG at ISSUE	a-10g-10o13
MSG at TIME	p10
MSG at WHAT	a9
MSG for	a-13c8g13m7p-11
MSG for AGENCY	a-8c10
MSG for BODY	m9
MSG for WORKER	g9
MSG for practice	g8
MSG of	j11
MSG of condolence	g-9j11
MSG to	g14p-7
MSG to AUX	o8
MSG to note	g8
MSG to ponder	g8
MUST	a-10b-7e-25f-16h-9i14j-7k-19l-31m33n-8o-16p-24
MUST AGENCY	m7
MUST AGENCY DONE	m7
MUST AUX	c-8e-8g-13i13j7p-11
MUST AUX DONE	i-13m16
MUST AUX LEARN	m10
MUST AUX REVIEW	j8
MUST AUX copied	i10p-7
MUST AUX held	m-7
MUST AUX kept	i14m-13
MUST CHANGE	i-7m14
MUST CHANGE $	i-7m14
MUST CHILD	a9
MUST CHILD AUX	a9
MUST DONE	a-9g-8i-11m21
MUST DONE $	a-9g-8i-11m21
MUST HAPPEN	m11
MUST HAPPEN $	m7
MUST KNOW	g10
MUST KNOW $	g10
MUST SINCE	m13
MUST keep	i11m-9
MUST keep DONE	i11m-9
MUST not	i12m-9
MUST not AUX	i12m-9
MUST read	c12k-7
MUST read THIS	c12k-7
MUST respond	a-7l-8m14
MUST respond $	a-7l-8m14
MUST stay	i10m-7
MUST stay as	i10m-7
MUST to	m8
NAME	a-34b-19c-31e-9f39g-12h-17k-39l8m-31n-22o-21p-14
NAME $	a-19b-12c-22d-14e-8f29g-23h-10j8k-24m-19n-15o-12p-35
NAME 's	a-10c-8e-9i-9j-11k-11l13m-9p-7
NAME 's LIVE	d8f-10
NAME 's PLACE	f12l-18
NAME 's STORY	f-11l12
NAME 's TIME	l8
NAME 's childhood	l9
NAME 's experience	l9
NAME 's schoolday	f-9l11
NAME 's world	f9l-8
NAME AUX	f15k-8p-12
NAME AUX $	f8p-7
NAME AUX like	f11l-9
NAME CHILD	f12p-10
NAME CHILD $	f8p-7
NAME PLACE	f-9l-11p13
NAME PLACE $	f-9l-11p13
NAME SERVICE	l-8p11
NAME SERVICE $	l-8p11
NAME and	f8
NAME and THEY	f8
NAME at	l9
NAME at PLACE	l9
NAME loved	f10
NAME loved $	f10
NAME pen	f8
NAME pen picture	f8
NAME primary	l-10p10
NAME primary PLACE	l-10p10
NEED	a-29b-9d-12e-21g14h-11i-20j-11k-24m21o-22
NEED $	a-11c9d-9e-14f9g-17k-15l-23m12n-10o-10
NEED CHANGE	g-9m10
NEED CHANGE $	g-9m10
NEED DONE	m9
NEED DONE $	m9
NEED PLAN	l13p-12
NEED PLAN $	l13p-12
NEED attention	g12m-9
NEED attention $	g12m-9
NEED before	p9
NEED before CHILD	p9
NEED help	g9n8p-10
NEED help $	n8
NEED help and	g10
NEED period	l8
NEED period $	l8
NEED to	a-16g14i-8k-7l-11m15o-10
NEED to ANALYSE	g13m-11
NEED to AUX	g7
NEED to CHANGE	g-8m9
NEED to DONE	g-9m19
NEED to HAPPEN	m7
NEED to KNOW	g9
NUM	b-19c-36d-25e-24f-28g10h-18i-22j-30k-19l21m19n-24o-34
NUM $	b-13c-27d-16e-15f-17h-11i-13j-19k-15m17n-16o-25
NUM LEARN	a-9l8
NUM LEARN $	a-8g8
NUM LEARN BAD	g-9l9
NUM WELL	l8
NUM WELL START	l8
NUM WRITE	a-7m11p-8
NUM WRITE $	a-7m11p-8
NUM YEAR	l-15p16
NUM YEAR $	l-15p16
NUM admission	l8
NUM admission $	l8
NUM escalation	l10p-8
NUM escalation $	l10p-8
NUM management	a8
NUM management oversight	a8
NUM strategy	a-9l11
NUM strategy ANALYSE	a-9l11
NUM to	l8
NUM to NUM	l8
NUM training	m8
NUM training $	m8
NUM voice	a10p-8
NUM voice of	a10p-8
NUMW	b-18c-17d-20e-25f13h-15i-22j-30k-9l20m-10n-23
NUMW $	f8p-13
NUMW ASK	l7
NUMW ASK in	l7
NUMW BODY	k10
NUMW BODY $	k10
NUMW CHILD	f12p-11
NUMW CHILD $	f12p-11
NUMW CONTACT	l-11p12
NUMW CONTACT $	l-11p12
NUMW FAMILY	f11p-7
NUMW FAMILY compared	f9
NUMW FIND	g7
NUMW FIND $	g7
NUMW HARM	l10p-9
NUMW HARM $	l10p-9
NUMW ISSUE	a15g-10l-9
NUMW ISSUE $	a14g-9l-8
NUMW KIN	f16l-9p-13
NUMW KIN $	f14l-8p-12
NUMW LEARN	g10
NUMW LEARN $	g10
NUMW PLACE	l10p-8
NUMW PLACE $	l10p-8
NUMW SCOPE	a-10o16p-7
NUMW SCOPE $	o9
NUMW SCOPE for	o8
NUMW SCOPE of	o7
NUMW TIME	l15p-17
NUMW TIME $	l11p-15
NUMW WORKER	l-7p12
NUMW WORKER in	p8
NUMW WORKER too	p7
NUMW addresse	p12
NUMW addresse $	p12
NUMW borough	p10
NUMW borough $	p10
NUMW countie	f-10p13
NUMW countie $	f-8p9
NUMW death	g7
NUMW death LEARN	g7
NUMW drawer	p8
NUMW drawer $	p8
NUMW home	l12p-12
NUMW home $	l12p-12
NUMW key	a-9o8
NUMW key SCOPE	a-8o8
NUMW list	p9
NUMW list side	p9
NUMW minute	c8
NUMW minute PEER	c8
NUMW model	k12l-8p-8
NUMW model combined	k12l-8p-8
NUMW phone	l12p-9
NUMW phone ASK	l12p-9
NUMW practice	a8g-7
NUMW practice ISSUE	a8g-7
NUMW supervision	a8
NUMW supervision $	a8
NUMW thing	a-7g10m11o-9
NUMW thing WE	m12
NUMW thing to	g8
NUMW to	l9
NUMW to thirteen	l9
NUMW visit	e-7l17p-15
NUMW visit $	e-7l17p-15
PEER	b-12c-22d-11e24g-20h-10i-18j-9k10l-31m-23n-15o-12p-9
PEER $	b-8c-19d-8e26f-17g-20h-8i-13k12l-19m-19n-12o-10p-27
PEER AGENCY	d7l12p-14
PEER AGENCY $	d8l10p-13
PEER BIRTH	l-11p11
PEER BIRTH KIN	l-11p11
PEER CHILD	a13f-9p-11
PEER CHILD $	a13f-9p-11
PEER FAMILY	b-7f-16j-9k-25l13p10
PEER FAMILY $	f-14k-24p12
PEER FAMILY before	l9p-7
PEER FAMILY in	l8
PEER KIN	a-9f-12k11l15p-11
PEER KIN $	a-9f-12k11l15p-11
PEER LEARN	p7
PEER LEARN IDENTITY	p7
PEER METHOD	k8
PEER METHOD $	k8
PEER SERVICE	l15p-13
PEER SERVICE $	l10p-10
PEER SERVICE visitor	l9
PEER THEY	k-10l14p-11
PEER THEY $	f13
PEER THEY KIN	f-17l17
PEER WHAT	o7
PEER WHAT WE	o7
PEER WORKER	k9
PEER WORKER $	k9
PEER YOU	c15p-9
PEER YOU AGENCY	c11
PEER YOU WORKER	c9
PEER as	p8
PEER as ISSUE	p8
PEER case	a-8k8
PEER case $	a-7k9
PEER fear	l11p-10
PEER fear $	l11p-10
PEER interpreter	p8
PEER interpreter $	p8
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
PEER violence	l-11p11
PEER violence $	l-11p11
PLACE	a-26b-23c-36d-11e-30f11g-10h-19j-21k-19l25m-13n-26o-26p12
PLACE $	a-15b-16c-23d-20e-22f11g-12h-14j-28k-36l19m-13n-18o-17p11
PLACE ACT	j11
PLACE ACT $	j11
PLACE BODY	m13
PLACE BODY $	m13
PLACE KIN	f-8p9
PLACE KIN $	f-8p9
PLACE KNOW	l7
PLACE KNOW $	l7
PLACE MOVE	g7p-11
PLACE MOVE $	g7p-11
PLACE PEER	f-8k-8l14
PLACE PEER KIN	l16p-14
PLACE PLACE	f-7l7
PLACE PLACE $	f-7l7
PLACE SERVICE	l10
PLACE SERVICE $	l10
PLACE STORY	f14l-8p-14
PLACE STORY $	f14l-8p-14
PLACE THIS	i10p-7
PLACE THIS MUST	i10p-7
PLACE TIME	l14p-13
PLACE TIME $	l14p-13
PLACE WELL	g8
PLACE WELL $	g8
PLACE admission	l11p-11
PLACE admission $	l11p-11
PLACE and	p7
PLACE and FAMILY	f9p-7
PLACE and PLACE	l-14p12
PLACE and control	p7
PLACE and support	l8
PLACE and treatment	l12p-10
PLACE as	l-14p16
PLACE as PLACE	p7
PLACE as risk	l-8p9
PLACE at	l-12p13
PLACE at distance	p8
PLACE at eighteen	l-8p9
PLACE attendance	p10
PLACE attendance $	p10
PLACE breakdown	l11p-10
PLACE breakdown $	l11p-10
PLACE by	d9
PLACE by date	d9
PLACE closed	l8
PLACE closed $	l8
PLACE exclusion	l-8p9
PLACE exclusion $	l-8p9
PLACE in	l-7p8
PLACE in TIME	l-7p8
PLACE leaver	l-7p10
PLACE leaver $	p8
PLACE on	l-8p9
PLACE on MOVE	l-8p9
PLACE proceeding	k13p-16
PLACE proceeding $	k14l-12p-14
PLACE proceeding and	l8
PLACE round	p9
PLACE round $	p9
PLACE stay	l12p-11
PLACE stay $	l12p-11
PLACE visit	l-8p10
PLACE visit $	l-8p10
PLACE worth	i11p-9
PLACE worth copying	i11p-9
PLAN	b-15d-17e-21f-25g-26h-13i-19j-27k-31l-11m24n-18p9
PLAN $	a-30b-13d-12e-17f-20g-21h-10i-12j-19k-24l-15m27n-16
PLAN AUX	p8
PLAN AUX NEED	p8
PLAN DONE	a9
PLAN DONE not	a9
PLAN THIS	p10
PLAN THIS existed	p8
PLAN WELL	a9
PLAN WELL $	a9
PLAN WILL	c8
PLAN WILL AUX	c8
PLAN period	l10p-8
PLAN period $	l10p-8
PLAN without	p13
PLAN without date	p11
RECOMMEND	a-32b-17c-26d-17e-18f-22g-16h-15i-20j-23l-33m55n-8o-24p-39
RECOMMEND $	a-24b-14c-20d-14e-12f-17h-12i-16j-24l-27m38n-19o-16p-30
RECOMMEND LEARN	j9k-8
RECOMMEND LEARN REVIEW	j9k-8
RECOMMEND NUM	m11p-9
RECOMMEND REVIEW	k8
RECOMMEND REVIEW $	k8
RECOMMEND SOURCE	m-7n9
RECOMMEND SOURCE $	m-7n9
RECOMMEND and	m7
RECOMMEND by	m7
RECOMMEND for	m17
RECOMMEND from	k-8m11
RECOMMEND from individual	m7
RECOMMEND of	j-9k-14m17
RECOMMEND of HARM	m7
RECOMMEND of REVIEW	m7
RECOMMEND of safeguarding	m7
RECOMMEND to	m7
RECOMMEND to BODY	k8
REVIEW	a-21b-16c9d-20e-14f-14g-16h-11i-27j27k25l-40m-26n-12o16p-23
REVIEW $	a-11b-9d-13f-8g-12i-15j18k12l-22m-14n-10p-15
REVIEW AGENCY	c-9g-11j-15k23l-7p-9
REVIEW AGENCY $	c-7g-10j-12k20
REVIEW AGENCY and	k8
REVIEW ASK	k7o-8
REVIEW ASK $	k10
REVIEW ASK for	m10
REVIEW ASK to	j10
REVIEW AUX	a-21c-20e-8j13l-8m-13n8p-10
REVIEW AUX DONE	a-11k18
REVIEW AUX FIND	g11j-9
REVIEW AUX about	f11g-7k-10
REVIEW AUX convened	j8
REVIEW AUX for	j8
REVIEW AUX held	j10k-7
REVIEW AUX put	k8
REVIEW AUX sent	j8
REVIEW AUX to	o9
REVIEW AUX upset	j-9n11
REVIEW BODY	j-13k11m-10o7
REVIEW BODY $	j-11k8m-9o9
REVIEW BODY member	k8
REVIEW DONE	a-14g-11k12o9
REVIEW DONE $	a-9j-7k15
REVIEW DONE not	o10
REVIEW FIND	g11
REVIEW FIND $	g11
REVIEW HAPPEN	j14k-12l-8
REVIEW HAPPEN $	j11k-12
REVIEW INVOLVE	k9
REVIEW INVOLVE $	k9
REVIEW LOOK	a-10g-8j-10o18
REVIEW LOOK $	a-9o14
REVIEW LOOK at	o8
REVIEW METHOD	j-9k13
REVIEW METHOD $	j-9k13
REVIEW MOVE	k-10l-9o12
REVIEW MOVE $	k-10l-9o12
REVIEW MUST	m-7
REVIEW MUST AUX	m-7
REVIEW NUM	a12
REVIEW NUM $	a9
REVIEW PEER	k9
REVIEW PEER $	k9
REVIEW RECOMMEND	k-9m13
REVIEW RECOMMEND $	k-9m13
REVIEW REVIEW	k8
REVIEW REVIEW $	k8
REVIEW STORY	c10
REVIEW STORY $	c10
REVIEW TELL	g16j-7k-9o-8
REVIEW TELL WE	g16j-7k-9o-8
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
REVIEW and	c7j13o-9
REVIEW and WHEN	j8
REVIEW and WHY	j10
REVIEW and its	j8
REVIEW and monitoring	c10j-8
REVIEW arrangement	c-9k11
REVIEW arrangement $	c-9k11
REVIEW back	c12k-11
REVIEW back $	c12k-11
REVIEW cannot	j-9k13
REVIEW cannot TELL	j-9k13
REVIEW control	c9
REVIEW control $	c9
REVIEW exist	j8
REVIEW exist $	j8
REVIEW for	o9
REVIEW for HARM	o9
REVIEW group	j-8k9
REVIEW group $	j-8k9
REVIEW in	j14k-9
REVIEW in brief	j10
REVIEW in public	j8
REVIEW into	j8
REVIEW into HARM	j8
REVIEW make	a10
REVIEW make of	a10
REVIEW of	c14j-12
REVIEW of THIS	c14j-12
REVIEW on	j9
REVIEW on one	j9
REVIEW period	j-10k-10o11
REVIEW period $	j-10k-10o11
REVIEW took	k8
REVIEW took $	k8
REVIEW would	o10
REVIEW would LOOK	o10
SCOPE	a13b-24d-24e-29f-32g-38h-27i-24j-7k-28l-41m-15n-29o44p-12
SCOPE $	b-13c-9d-13e-16f-18g-19h-15i-13j-24k-25l-21m-27n-17o38p-11
SCOPE ANALYSE	c-10
SCOPE ANALYSE in	a8
SCOPE BODY	m9
SCOPE BODY MONTH	m9
SCOPE CODE	a-10c-9m-9o-13p18
SCOPE CODE $	c-7o-10p13
SCOPE CODE and	p9
SCOPE FIRST	a-9p12
SCOPE FIRST assessment	a-9p12
SCOPE LOOK	a12o-13
SCOPE LOOK $	a12o-13
SCOPE NUM	a17c-8l-8m-14o-18
SCOPE NUM $	a11c-8m-13o-15
SCOPE NUM management	a8
SCOPE WE	m-10o13
SCOPE WE ASK	m-10o11
SCOPE and	a-16c-10j13l-8m-8o14p-13
SCOPE and SCOPE	o7
SCOPE and START	j9
SCOPE and date	j8
SCOPE and detail	j8
SCOPE and purpose	o9
SCOPE before	o10
SCOPE before WE	o10
SCOPE for	a-23c15g-9j-8k-12m16p-15
SCOPE for ANALYSE	a-12c12o-12
SCOPE for BODY	m14
SCOPE for REVIEW	o10
SCOPE for THIS	o8
SCOPE for YOU	c9
SCOPE for safeguarding	m9
SCOPE for supervision	c9
SCOPE in	a13o-8
SCOPE in turn	a10
SCOPE of	a14f-9g-15j-24m-12o12p-19
SCOPE of LEARN	o9
SCOPE of REVIEW	a12c-12j-14k-18o10p-8
SCOPE of THIS	c9
SCOPE of inspection	k12o-10
SCOPE of significant	o8
SCOPE of threshold	a11o-8p-8
SCOPE posed	c-7o11p-7
SCOPE posed $	c-7o11p-7
SCOPE put	m8
SCOPE put to	m8
SCOPE set	o10
SCOPE set $	o10
SCOPE to	c15o-12p-8
SCOPE to ASK	c14m-10o-9
SCOPE to BODY	m10o-9
SCOPE under	j11
SCOPE under PLACE	j11
SERVICE	a-13b-18c-30d-18e-22f-10g-11h-14i-20j-28k-10l7m9n-23o-18p27
SERVICE $	a-16b-9c-16d-10e-11f-24h-7i-9j-14k-23l10m11n-11o-9p13
SERVICE AGENCY	p14
SERVICE AGENCY $	p14
SERVICE ANALYSE	p9
SERVICE ANALYSE $	p9
SERVICE DONE	g8
SERVICE DONE practice	g8
SERVICE INFO	k-7p9
SERVICE INFO $	k-7p9
SERVICE KNOW	l8
SERVICE KNOW $	l8
SERVICE PLACE	m11
SERVICE PLACE $	m9
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
SERVICE investigation	k11l-9
SERVICE investigation and	k11l-9
SERVICE response	a8
SERVICE response measured	a8
SERVICE visiting	k-8l12
SERVICE visiting INVOLVE	l11p-10
SERVICE visitor	l9
SERVICE visitor $	l9
SINCE	a-23b-19c-10d-20e60f-25g-15h-18i-35j-19k-41l-45n-23o-28p-41
SINCE $	a-31b-10c-21d-9e34f-15g-29h-9i-17k-19l-22m12n-14o-14p-23
SINCE CHANGE	e13m-11
SINCE CHANGE $	e13m-11
SINCE DONE	a-8e15
SINCE DONE $	a-8e15
SINCE HARM	e8
SINCE HARM $	e8
SINCE KNOW	g12
SINCE KNOW $	g12
SINCE LEARN	e10m-9
SINCE LEARN $	e10m-9
SINCE REVIEW	e13j-11k-8
SINCE REVIEW $	e11j-8k-8
SINCE SINCE	e17j-8k-8l-7
SINCE STORY	e13l-11
SINCE STORY $	e13l-11
SINCE THIS	e9
SINCE THIS STORY	e9
SINCE WE	e7
SINCE WE finished	e7
SINCE WHAT	a-9e-12m13
SINCE WHAT $	a-9e-12m13
SINCE WILL	c8
SINCE WILL AUX	c8
SINCE against	e10m-9
SINCE against earlier	e10m-9
SINCE believe	a14e-7g-11m-9
SINCE believe $	a14e-7g-11m-9
SINCE by	e7
SINCE by AGENCY	e7
SINCE from	e8
SINCE from AGENCY	e8
SINCE in	e12
SINCE in local	e7
SINCE of	c8g7
SINCE of CHILD	g8
SINCE of PLAN	c8
SINCE rapid	e10
SINCE rapid REVIEW	e10
SINCE timeline	e8
SINCE timeline $	e8
SINCE under	e8
SINCE under METHOD	e8
SOURCE	a-33b12c-36d-24e-28f-31g-30h-22i-26j-36l-37m-32n46o-26p-29
SOURCE $	a-23b15c-27d-18e-21f-24g-22h-15i-20j-27l-28m-26n29o-20p-25
SOURCE INVOLVE	k-16n14
SOURCE INVOLVE $	k-16n14
SOURCE WE	k-9n9
SOURCE WE read	k-9n9
SOURCE and	n11
SOURCE and SOURCE	n8
SOURCE and staffing	n-9p11
SOURCE cited	n11
SOURCE cited $	n11
SOURCE list	n7
SOURCE list $	n7
SOURCE mentioned	n10
SOURCE mentioned $	n10
SOURCE of	k10
SOURCE of INFO	k13n-11
SOURCE of research	k-7n9
SOURCE quoted	n8
SOURCE quoted $	n8
SOURCE reviewed	n9
SOURCE reviewed $	n9
SOURCE to	n10
SOURCE to tool	n8
SOURCE used	k-9n12
SOURCE used $	k-9n12
START	a-24b-14c-24d-14e-19f-19g-22h-14i-15j44k-15l-16m-21n-15o-20p-19
START $	a-14b-9c-14d-8e-10f-11g-10i-10j29m-12n-9o-13p-22
START ISSUE	j8
START ISSUE $	j8
START WORDS	j8
START WORDS $	j8
START and	p8
START and END	j-9p10
START by	j10
START remark	j9
START remark $	j9
START statement	j8
START submission	j9
START submission $	j9
START to	g-8j17
START to LEARN	g-7j8
STORY	a-21d18e-13g-30h-21i-25l38m-33n-26o-28p-24
STORY $	d16g-28h-18i-20j-41l24m-26n-22o-20p-25
STORY AUX	a-11j9k10l-13
STORY AUX established	k12l-10
STORY AUX notified	a-7j10
STORY CODE	l9
STORY CODE $	l9
STORY HAPPEN	l9
STORY HAPPEN $	l9
STORY HOW	k8
STORY HOW THIS	k8
STORY LEARN	g9
STORY LEARN WE	g9
STORY NUM	d-10l19p-7
STORY NUM $	l11
STORY NUM admission	l8
STORY TELL	p8
STORY TELL to	p8
STORY THIS	j13k-8
STORY THIS prompted	j9
STORY TIME	d7
STORY TIME by	d7
STORY and	c9g-10k10p-7
STORY and attendance	k7
STORY and key	l7
STORY and training	c12l-9
STORY and workshop	k8
STORY as	l11
STORY before	f-8l9
STORY before timeline	f-8l9
STORY behind	j11k-7
STORY behind THIS	j11k-7
STORY by	d7
STORY by date	d7
STORY described	l8
STORY described $	l8
STORY detail	l10
STORY detail $	l10
STORY forgotten	l-11p12
STORY forgotten $	l-11p12
STORY in	d10j-9l9p-8
STORY in brief	l8
STORY in order	d13l-7
STORY in summary	l7
STORY of	d-13f-8k-8l24p-11
STORY one	l8
STORY only	g7
STORY only MOVE	g7
STORY resulting	j9
STORY resulting in	j9
STORY so	l9
STORY so far	l9
TELL	a8b-8c15f-8h-8i-20j-9k-9l-25m-22n-8o-9p18
TELL $	a10c7f-7g-12i-9j-14l-13m-9o-8
TELL WE	c13g13j-16k-18m-10
TELL WE $	g15j-8k-11o-9
TELL WE WHAT	c11
TELL WE to	o7
TELL WELL	p7
TELL WELL thing	p7
TELL about	g-8j9
TELL about REVIEW	j9
TELL to	p8
TELL to each	p8
THEY	a-12b-18c-28d-18f39g-12i-12j-14k-16l15m-29n-20o-24p-18
THEY $	a-9c-11e-12f25k-24l-19m-10n-7p-19
THEY AUX	e-8f14i-10j-10k-15m-7o-8p10
THEY AUX $	f7
THEY AUX FIND	l8
THEY AUX away	p9
THEY AUX in	a8
THEY AUX like	f15l-9
THEY DONE	a9
THEY DONE $	a9
THEY END	e8
THEY END WORDS	e8l-7
THEY FAMILY	f9
THEY FIRST	f10
THEY FIRST PLACE	f12l-12
THEY HAPPEN	k7
THEY HAPPEN $	k10
THEY HAPPEN from	f8
THEY HARM	l9
THEY HARM $	l9
THEY INVOLVE	f8
THEY INVOLVE $	f8
THEY KIN	a-7j8k-13l12p-22
THEY KIN $	j9k-11l9p-20
THEY KIN fell	l8
THEY MEAN	h8
THEY SINCE	e10
THEY SINCE $	e10
THEY STORY	f-10l14
THEY STORY $	f-10l14
THEY TELL	p11
THEY WELL	k8
THEY WELL $	k8
THEY WORDS	h7
THEY WORDS $	h7
THEY away	p9
THEY away $	p9
THEY background	f15l-13
THEY background $	f13l-12
THEY could	p7
THEY could not	p7
THEY experience	k8
THEY experience $	k8
THEY liked	f13g-7l-8
THEY liked $	f13g-7l-8
THEY own	l12
THEY own WORDS	l12
THEY stopped	f-7l12p-8
THEY stopped eating	l11
THIS	b-16c16d-11g-10h-13l-20o-21
THIS $	b-9c11d-8e-22f-16g9h-10i-16j-16m-10n9o-16
THIS AGENCY	j10
THIS AGENCY $	j10
THIS AUX	e12f-19g-18j-10k-16n-9p8
THIS AUX $	i10m-7
THIS AUX DONE	c9
THIS AUX HAPPEN	e12m-10
THIS AUX NEED	m9
THIS AUX WHAT	c-8g-11i-7j-9k-10l15m9
THIS AUX dealt	p8
THIS AUX for	c11
THIS AUX held	j10
THIS AUX owed	e9
THIS AUX put	c-7m9
THIS AUX read	p9
THIS AUX run	k8
THIS BODY AUX	g7
THIS CHANGE	a-13m11p9
THIS CHANGE $	a-11p9
THIS CHANGE FIRST	m8
THIS DONE	a-18c-9e-7g-12i8j11l-9p10
THIS DONE $	j15k-12m-8p-8
THIS DONE CHANGE	i9m-7
THIS DONE not	a-10i-11p15
THIS END	e-10p11
THIS END $	e-10p11
THIS FAMILY	i7
THIS FAMILY $	i8
THIS HAPPEN	c-13e-12g-14k-17l17n-8
THIS HAPPEN $	c-8e-11g-7k-13l16m-12p-7
THIS HAPPEN again	m9
THIS HAPPEN out	a10
THIS HAPPEN to	l8
THIS INVOLVE	a-8k13l-8p-9
THIS INVOLVE $	a-8k13l-8p-9
THIS ISSUE	d13g-16j-8o-10p-9
THIS ISSUE $	c8d13g-11j-26o-8p-8
THIS ISSUE before	j8
THIS ISSUE to	j7
THIS LEARN	a-8g8j8
THIS LEARN AGENCY	g10
THIS LEARN summary	g-8j9
THIS MEAN	a15g8h-10i-11j-8k-9m-11
THIS MEAN $	a21g-17h-7
THIS MEAN for	g17
THIS METHOD	a-11j-9k13
THIS METHOD AUX	a-9k10
THIS MOVE	i9
THIS MOVE WELL	i11
THIS MOVE unanswered	p8
THIS MUST	i8m11p-10
THIS MUST AUX	i10p-8
THIS MUST CHANGE	m7
THIS NEED	a-7g8
THIS NEED CHANGE	g-9m10
THIS NEED attention	g12m-9
THIS PEER	a-18e15f10i-9l-10m-11p-17
THIS PEER $	a-17c-9e16f-7m-9p-13
THIS PEER THEY	f8
THIS PEER to	f8
THIS REVIEW	a-32d-9e-19f10g-19i-15j13l-18m-16n9p-26
THIS REVIEW $	a-18b7c13d-7e-12g-15i-8l-11p-20
THIS REVIEW AUX	a-8c-17f8j7m-7n9o-12
THIS REVIEW DONE	k-8o10
THIS REVIEW LOOK	o8
THIS REVIEW MOVE	j10
THIS REVIEW MUST	j8k-8
THIS REVIEW WILL	j12m-11
THIS REVIEW about	j12
THIS REVIEW cannot	j-9k13
THIS REVIEW exist	j8
THIS SINCE	e-7m9
THIS SINCE $	e-7m9
THIS STORY	e9f8
THIS STORY $	e9f8
THIS TELL	a9g-8
THIS TELL WE	a9g-8
THIS THIS	c10p-10
THIS THIS REVIEW	j8
THIS THIS happen	c11p-7
THIS TIME	l13
THIS TIME $	l13
THIS WE	a10m-7
THIS WE take	a11k-7
THIS WELL	a-12c-14g-9i9k-8m15p-9
THIS WELL $	a-8c-12m15
THIS WELL WE	i9
THIS WELL for	i7
THIS WHAT	o7
THIS WHAT WE	o7
THIS WHO	c-15g-11i8j12k12l-9m-11p-17
THIS WHO KNOW	f-9i-8j10
THIS WHO MOVE	i9
THIS WHO WE	k9
THIS WHO assisted	k9
THIS WORDS	a-11h13
THIS WORDS MEAN	a-11h13
THIS about	l7
THIS about $	l7
THIS all	e8g-10
THIS all MEAN	a10
THIS all MOVE	l9
THIS all PEER	e9
THIS arise	a8
THIS arise $	a8
THIS blame	p7
THIS blame $	p7
THIS can	n11p-12
THIS can AUX	g7
THIS can help	n12p-10
THIS case	a-8c-7j15k-13m-9
THIS case $	a-13j14k-10
THIS case LEARN	g8
THIS could	e-9g12
THIS could AUX	e-9g12
THIS county	m9
THIS county $	m9
THIS depended	p7
THIS depended on	p7
THIS everybody	p10
THIS everybody half	p10
THIS existed	p8
THIS existed on	p8
THIS form	c9
THIS form to	c9
THIS forward	m10
THIS forward $	m10
THIS happen	c15m-9p-8
THIS happen $	c15m-9p-8
THIS hard	a15i-11
THIS hard $	a11i-8
THIS hard to	a8
THIS helped	i16p-13
THIS helped $	i16p-13
THIS hide	p9
THIS hide $	p9
THIS in	c9
THIS in supervision	c9
THIS inspection	j-16k16
THIS inspection $	j-16k16
THIS leave	e14g-11j-9
THIS leave WE	e14g-11j-9
THIS mattered	i8
THIS mattered $	i8
THIS neglect	a8
THIS neglect $	a8
THIS on	p9
THIS on $	p9
THIS page	c12m-7p-8
THIS page $	c13p-7
THIS piece	j8
THIS piece of	j8
THIS prompted	j9
THIS prompted THIS	j9
THIS reflect	i7
THIS reflect WELL	i7
THIS region	m9
THIS region $	m9
THIS run	a13p-8
THIS run through	a13p-8
THIS safer	a-8m11
THIS safer $	a-8m11
THIS section	c8
THIS section $	c8
THIS session	c9
THIS session $	c9
THIS stayed	p7
THIS stayed shut	p7
THIS thing	m10
THIS thing $	m10
THIS through	a11p-9
THIS through $	a11p-9
THIS up	a7
THIS up $	a7
TIME	a-18b-21c-13d12e-17f-17g-36h-25i-18j-34l40m-21n-24o9p-15
TIME $	b-14c-26d10e-9g-24h-12i-7j-22l24m-15n-16o-26
TIME AUX	l10
TIME AUX like	l10
TIME LEARN	c-7g-9k15l-12
TIME LEARN $	c-7g-9k15l-12
TIME NEED	c14l-10m-9p-9
TIME NEED $	c14l-10m-9p-9
TIME NUM	g-10l15
TIME NUM LEARN	g-9l9
TIME NUM WELL	l8
TIME THEY	l14p-10
TIME THEY AUX	l12
TIME WORDS	h-12l18o-10
TIME WORDS $	h-12l16o-8
TIME before	l11
TIME before $	l10
TIME by	d18l-16p-7
TIME by TIME	d18l-16p-7
TIME frame	o9
TIME frame for	o9
TIME in	l18p-7
TIME in PLACE	l10
TIME line	d15l-11o-8p-10
TIME line $	d15l-11o-8p-10
TIME make	l-8p10
TIME make long	l-8p10
TIME of	l17
TIME of YEAR	l9
TIME of danger	p8
TIME period	k-7l-12o16
TIME period reviewed	l-10o14
TIME to	m9
TIME to ACT	m9
TIME under	a-8o11
TIME under ANALYSE	a-8o11
WE	b-23d-21f-37j8k15l-39o19p-46
WE $	a-9e7f-11g14j-12l-14m-18n-9p-13
WE ANALYSE	a11
WE ANALYSE $	a7
WE ASK	a-22c-13e-9g-13h-8l-15m16n-8o8p-11
WE ASK $	a-9c-8g-14i-13j-9m20p-8
WE ASK AGENCY	k13m-10
WE ASK THIS	j12m-11
WE ASK WORKER	g8
WE ASK from	m7
WE ASK of	m7
WE ASK to	a-10g-15i10k-13l-7o10
WE AUX	a-14c-13f-9h-8i-10j12k-16l-12n-9o20
WE AUX $	k10
WE AUX ASK	a-8g-10i-9o16
WE AUX DONE	m9
WE AUX LEARN	g10
WE AUX MOVE	m7
WE AUX SINCE	e14g-7
WE AUX WELL	i8
WE AUX WRITE	j12
WE AUX charged	o7
WE AUX come	a12
WE AUX directed	o7
WE AUX given	o13
WE AUX in	j8
WE AUX sent	p9
WE AUX sorry	j13k-8
WE BAD	g13
WE BAD $	g7
WE BAD THEY	g10
WE BODY	k11m-7o-8
WE BODY $	k11m-7o-8
WE CHILD	f-8p10
WE CHILD $	f-8p10
WE DONE	a-10c-12e-10j-12k21
WE DONE $	g-10i-14k15
WE DONE CHANGE	g10
WE DONE THIS	k11
WE DONE WELL	g-10i11
WE END	a-10e21g-11i-7k-9m-12o-8
WE END $	a-9e19g-11k-8m-11
WE END WORDS	e7
WE FIND	g13
WE FIND $	g13
WE HAPPEN	a-7j13l-10
WE HAPPEN $	j11l-9
WE HAPPEN PEER	j7
WE HAPPEN at	k8
WE INFO	a-7j-8k14
WE INFO $	k11
WE INFO HAPPEN	k8
WE INVOLVE	a-11j7k10
WE INVOLVE $	j10
WE INVOLVE to	k7
WE ISSUE	j8
WE ISSUE $	j8
WE KNOW	a-23c14e-9j-15l13m-14n-7o-17p-11
WE KNOW $	a-16c8j-10k8m-7o-13p-10
WE KNOW HAPPEN	l9
WE KNOW THIS	c8
WE KNOW of	l9
WE KNOW took	l10
WE LEARN	a-14e-8g27k-11m-11o-7
WE LEARN $	a-11g22m-9
WE LEARN so	g10
WE LOOK	a-18k-9o20
WE LOOK $	a-11o13
WE LOOK at	a-10o12
WE MEAN	g-7h13
WE MEAN by	g-7h13
WE METHOD	k11
WE METHOD of	k7
WE MOVE	e-8i-7j12m8n-7o-10
WE MOVE $	g-12j17
WE MOVE BAD	g7
WE MOVE about	j-7k8
WE MOVE from	m12
WE MUST	i9k-8
WE MUST DONE	m10
WE MUST keep	i11m-9
WE NEED	a-8g7m8
WE NEED to	a-8g8
WE PLAN	m10
WE PLAN $	m10
WE RECOMMEND	g-10k-14m18
WE RECOMMEND $	g-10k-13m17
WE SCOPE	k-9o11
WE SCOPE $	m-7o10
WE SCOPE of	a-10o11
WE SCOPE to	m10o-9
WE SINCE	a12j-8k-8m-16
WE SINCE $	e8
WE SINCE KNOW	g12
WE SINCE believe	a14e-7g-11m-9
WE SOURCE	k10n-9
WE SOURCE $	k10n-9
WE WELL	i12
WE WELL $	i12
WE WHAT	c11
WE WHAT YOU	c11
WE WILL	a-9c11e-8g-9j-11k-17m16
WE WILL CHANGE	c-11m13
WE WILL DONE	m11
WE WILL KNOW	c11m-10
WE WILL check	c9
WE WILL put	c-10m10
WE WILL take	m9
WE WORDS	h9
WE WORDS $	h9
WE WRITE	j8
WE WRITE THIS	j8
WE YOU	c7
WE YOU thought	c7
WE about	c8
WE about THIS	c9
WE about practice	a9g-8
WE answer	a14k-10m-8o-7
WE answer $	a14k-10m-8o-7
WE assessment	a14k-9p-8
WE assessment $	a14k-9p-8
WE believe	a11
WE believe MOVE	a11
WE brief	k-8o11
WE brief $	k-8o11
WE chose	k11
WE cite	k-11n12
WE cite $	k-11n12
WE condolence	j8
WE condolence $	j8
WE could	g-10k15o-7
WE could DONE	k7
WE could not	g-9k11
WE drew	k-8n15
WE drew on	n8
WE drew upon	n11
WE fell	g7
WE fell BAD	g7
WE finished	e7
WE finished $	e7
WE gathered	k10
WE gathered WHAT	k10
WE got	g10i9
WE got BAD	g13
WE got WELL	i10
WE here	g-8j13
WE here $	g-8j13
WE inquired	k8
WE inquired $	k8
WE inspect	k9
WE inspect $	k9
WE instruction	a-7k-10o13
WE instruction $	a-7k-10o13
WE make	a11
WE make of	a12
WE opinion	a9
WE opinion $	a9
WE reached	k8
WE reached $	k8
WE read	a-8g-14i-7j-8k14m-9n8
WE read $	g-13j-7k11m-8n8
WE set	g-9o14
WE set out	g-9o14
WE sharing	j8
WE sharing THIS	j8
WE stop	m9
WE stop THIS	m9
WE take	a11k-8
WE take $	a11k-7
WE task	k-8o11
WE task $	k-8o11
WE think	a22g-16i-9k-7m-12
WE think $	a16g-12m-8
WE think so	a9
WE thinking	a-8k12
WE thinking $	a-8k12
WE to FIND	o7
WE use	h18j-8k-10p-11
WE use $	h18j-8k-10p-11
WE used	n10
WE used $	k-9n10
WE used as	k9
WE view	a9
WE view of	a9
WE would	a-11i14k-11l-7o-11
WE would ASK	i9
WE would DONE	g13m-11
WE would keep	g-11i13
WE would like	j7m9
WELL	a-11b-22c-12d-21e-35f-33g-9h-20i65j-40k-41l-41m-20n-27o-31p-27
WELL $	a-31b-12c-7d-11e-21f-19h-11i38j-23k-16l-29n-15o-17p-28
WELL ACT	c12i-9m-9
WELL ACT $	c12i-9m-9
WELL AUX	a10
WELL AUX become	p7
WELL CHILD	a-10g16
WELL CHILD AUX	a-9g11
WELL CHILD and	g8
WELL DONE	g-9i21k-15l-7m-11p-13
WELL DONE $	a-14i17
WELL DONE WE	a11
WELL MSG	i9
WELL MSG $	i9
WELL START	l8
WELL START $	l8
WELL THIS	i-8p9
WELL THIS DONE	i-8p9
WELL WE	g-8i14
WELL WE $	i9
WELL WE KNOW	i9
WELL WHERE	i9
WELL WHERE THIS	i9
WELL and	a12g-8p-8
WELL and BAD	a14i-12
WELL and persistence	i8
WELL aspect	i8
WELL aspect $	i8
WELL because	g13p-9
WELL because $	g13p-9
WELL by	i8
WELL by BODY	i9
WELL enough	a9
WELL enough $	a9
WELL example	i7
WELL example $	i7
WELL feature	i8
WELL feature $	i8
WELL for	i7
WELL for NAME	i7
WELL help	i8p-8
WELL help $	i8p-8
WELL identified	i7
WELL identified $	i7
WELL intention	i-14p14
WELL intention $	i-14p14
WELL news	i8
WELL news $	i8
WELL of	a-11g-9i20l-9p-11
WELL of $	i12
WELL of AGENCY	i7
WELL of PLACE	i8
WELL practice	a-12g-20i27j-8k-9l-9m-11p-15
WELL practice $	a-7g-12i18m-7p-12
WELL practice FIND	i7
WELL practice by	i8
WELL to	i9
WHAT	b-9c-16d-15f-14g12i10k-10m7n-22p-33
WHAT $	a7e-13m9
WHAT 's	a-9c15g-10i-7l-9m-8
WHAT 's inside	a-9c15g-10i-7l-9m-8
WHAT AGENCY	a-19g-15l12
WHAT AGENCY AUX	e8
WHAT AGENCY DONE	a-12g-7k-7l13m-9
WHAT AGENCY KNOW	l9
WHAT AGENCY took	k11l-8
WHAT ANALYSE	a12l-9
WHAT ANALYSE WHAT	a9l-8
WHAT AUTHOR	a10k-8
WHAT AUTHOR RECOMMEND	m9
WHAT AUTHOR thought	a12
WHAT AUX	a-12c-13e19f-7h-9i9j8k-27m-9
WHAT AUX ASK	i11l-9p-8
WHAT AUX BAD	g14l-13
WHAT AUX CHANGE	a-8e21g-16i-8m-17
WHAT AUX DONE	g-8i10
WHAT AUX KNOW	g-8i-7l19
WHAT AUX LIVE	l8
WHAT AUX MOVE	a-14e9g-8m8
WHAT AUX SINCE	e11
WHAT AUX TELL	p10
WHAT AUX THIS	j12
WHAT AUX WELL	i9
WHAT AUX behind	a13
WHAT AUX brought	j12
WHAT AUX difficult	a8
WHAT AUX in	o12
WHAT AUX local	j8
WHAT AUX offered	l8
WHAT AUX out	o12
WHAT AUX quality	a7
WHAT AUX serious	j10
WHAT AUX there	i7
WHAT AUX to	m17
WHAT BODY	c-9e10g-21i-16j-17l-16o11p-8
WHAT BODY ASK	a-7o16
WHAT BODY AUX	a-12k11m7o-8
WHAT BODY DONE	a7
WHAT BODY RECOMMEND	m9
WHAT BODY TELL	o7
WHAT BODY conclude	a-10e15k-11m-9
WHAT BODY concluded	a8
WHAT BODY decided	k11
WHAT BODY think	a10
WHAT DONE	c-11f-9i21k-24m-24o-14p-13
WHAT DONE $	a-23g-11i24k-9l-8m-11
WHAT DONE AGENCY	a-9l11
WHAT DONE BODY	j7
WHAT DONE CHANGE	g-13i9
WHAT DONE THIS	a12h7i-18m-12
WHAT DONE WE	e7g-8
WHAT DONE WELL	i7
WHAT DONE WHEN	i8
WHAT DONE and	a9
WHAT DONE each	a-12l12
WHAT DONE every	l8
WHAT DONE for	a-7i13
WHAT DONE in	i13l-12
WHAT DONE not	g20i-22
WHAT FIND	g9
WHAT FIND $	g9
WHAT FIRST	a-12l-12m18
WHAT FIRST $	a-12l-9m15
WHAT FIRST for	m8
WHAT HAPPEN	c-8e-15f-12g9h-8i-14j-24l18m-27o-13p-10
WHAT HAPPEN $	a10d8e-8g-16j-8k-11l10m-14
WHAT HAPPEN FIRST	l9m-7
WHAT HAPPEN THIS	l7
WHAT HAPPEN after	l8
WHAT HAPPEN alongside	k11l-8
WHAT HAPPEN in	l8
WHAT HAPPEN out	g11
WHAT HAPPEN through	g13l-13
WHAT HAPPEN to	l7
WHAT IDENTITY	p9
WHAT IDENTITY DONE	p9
WHAT INFO	a14g-7
WHAT INFO TELL	a14g-7
WHAT INVOLVE	a11
WHAT INVOLVE thought	a11
WHAT ISSUE	g11
WHAT ISSUE most	g11
WHAT LIVE	l9
WHAT LIVE AUX	l9
WHAT MEAN	a-11g11k9
WHAT MEAN BODY	k8
WHAT MEAN out	g12
WHAT METHOD	a9
WHAT METHOD DONE	a9
WHAT MOVE	a-11i8
WHAT MOVE BAD	g11l-11
WHAT MOVE WELL	g-11i11
WHAT MOVE on	l12
WHAT MUST	a-19e-14g-20i12j-11k-10l-14m22p-7
WHAT MUST AGENCY	m7
WHAT MUST CHANGE	m8
WHAT MUST HAPPEN	m11
WHAT MUST SINCE	m10
WHAT MUST not	i12m-9
WHAT MUST stay	i10m-7
WHAT MUST to	m8
WHAT NAME	f11l-11
WHAT NAME AUX	f11l-10
WHAT NEED	g-8m18
WHAT NEED DONE	m9
WHAT NEED to	m14
WHAT NUMW death	g7
WHAT PLACE	l7
WHAT PLACE KNOW	l7
WHAT REVIEW	c-10e-10i-11l-10
WHAT REVIEW AUX	j10
WHAT REVIEW DONE	k12
WHAT REVIEW FIND	g7
WHAT REVIEW LOOK	o10
WHAT REVIEW RECOMMEND	m10
WHAT REVIEW TELL	g16j-7k-9o-8
WHAT REVIEW make	a10
WHAT SCOPE	o8
WHAT SCOPE WE	o8
WHAT SERVICE	l8
WHAT SERVICE KNOW	l8
WHAT SINCE	e-11m12
WHAT SINCE $	e-11m12
WHAT THEY	e-9f22i-10j-9k-9l-20m-9p-10
WHAT THEY AUX	f10l-9
WHAT THEY MEAN	h8
WHAT THEY liked	f13g-7l-8
WHAT THIS	a8b-8c-16e-14f-13g10i-13l-15m-16o7p-8
WHAT THIS LEARN	a-8g12
WHAT THIS MEAN	a15h-8k-7
WHAT THIS REVIEW	a-11c-10f-9j8m-8o9
WHAT THIS WORDS	h8
WHAT THIS all	a10
WHAT THIS case	g8
WHAT TIME	l9
WHAT TIME AUX	l10
WHAT WE	b-10c-28d-8f-10j-13k16n-15p-13
WHAT WE ASK	a-16g-8l-11m8
WHAT WE AUX	k-22o16
WHAT WE BAD	g7
WHAT WE DONE	a-11g-12k13
WHAT WE END	e11
WHAT WE FIND	g11
WHAT WE INVOLVE	g10
WHAT WE KNOW	a-15c-14i-16j-8l16o-13
WHAT WE LEARN	g12
WHAT WE MEAN	g-7h13
WHAT WE MUST	i10
WHAT WE NEED	g10
WHAT WE RECOMMEND	m13
WHAT WE SINCE	a12e-10k-7m-13
WHAT WE WILL	m11
WHAT WE believe	a11
WHAT WE could	g-10k15o-7
WHAT WE inquired	k8
WHAT WE make	a12
WHAT WE read	g-13k17m-8
WHAT WE set	g-9o14
WHAT WE think	a13g-10
WHAT WE used	k9
WHAT WE would	a-9i10k-8o-7
WHAT WILL	a-9c12e-9g-11i-8j-8m8
WHAT WILL AUX	m12
WHAT WILL HAPPEN	m8
WHAT WILL WE	m12
WHAT WILL YOU	c14m-15
WHAT WORDS	a-7h14
WHAT WORDS MEAN	a-7h14
WHAT WORKER	k-10l8
WHAT WORKER DONE	a8g-7
WHAT WORKER KNOW	a-10g-8l13
WHAT WORKER MUST	m8
WHAT WORKER NEED	g9
WHAT YOU	a-8c11g-12
WHAT YOU DONE	c8
WHAT YOU WILL	j8
WHAT YOU can	m11
WHAT YOU think	c9
WHAT became	e13
WHAT became of	e13
WHAT brought	g-10j16m-9
WHAT brought WE	g-8j13
WHAT can	m8
WHAT can YOU	m10
WHAT case	g9
WHAT case TELL	g10
WHAT chronology	a11g-7
WHAT chronology TELL	a11g-7
WHAT come	m9
WHAT come FIRST	m9
WHAT could	a-17e-7g9i-10k9m-15p10
WHAT could AUX	a-12p12
WHAT could WE	g9
WHAT could not	k12
WHAT didn't	g15i-15
WHAT didn't DONE	g15i-15
WHAT drove	a9
WHAT drove thinking	a9
WHAT each	a-14l11m8
WHAT each AGENCY	a-14l11
WHAT every	g10
WHAT every WORKER	g10
WHAT extent	a8
WHAT follow	j12
WHAT follow $	j12
WHAT got	a12
WHAT got in	a12
WHAT guided	a-8k12
WHAT guided WE	a-8k12
WHAT helped	a-16e-7f-15g-16i26j-9k-10l-18m-13
WHAT helped $	a-10g-8i14m-8
WHAT helped CHILD	i11l-7
WHAT helped FAMILY	f-7i10
WHAT helped NAME	i10
WHAT influenced	a12i-8
WHAT influenced DONE	a12i-8
WHAT inspection	a-7b12g-10
WHAT inspection judgement	a-7b12g-10
WHAT judgement	a-11b14g-10
WHAT judgement MEAN	a-11b14g-10
WHAT law	j9
WHAT law TELL	j9
WHAT lay	a17g-8l-8
WHAT lay behind	a9
WHAT lay beneath	a11
WHAT led	j11
WHAT led to	j8
WHAT led up	l8
WHAT might	a9
WHAT might AUX	a9
WHAT other	m7
WHAT other MUST	m7
WHAT period	o8
WHAT period DONE	o8
WHAT practice	a8
WHAT practice BAD	a8
WHAT set	j10
WHAT set THIS	j10
WHAT shaped	a10
WHAT shaped decision	a10
WHAT stood	a9
WHAT stood in	a9
WHAT stopped	a11
WHAT stopped WORKER	a11
WHAT thing	a9
WHAT thing could	a9
WHAT to	a-12g10i-8l-8m12
WHAT to DONE	a-8m17
WHAT to remember	g7
WHAT to take	g9
WHAT took	l14
WHAT took place	l14
WHAT triggered	j8
WHAT triggered REVIEW	j8
WHAT would	g11m-11
WHAT would WE	g11m-11
WHEN	c-10e-14f-14g-18k-15l20o8p-23
WHEN $	a-8k-8o11
WHEN CHILD	l11p-8
WHEN CHILD AUX	l8
WHEN KIN	l7
WHEN KIN MOVE	l7
WHEN PLACE	l8
WHEN PLACE closed	l8
WHEN THEY	l7
WHEN THEY KIN	l8
WHEN THIS	a-10g-7i10
WHEN THIS all	l9
WHEN THIS mattered	i8
WHEN thing	a11
WHEN thing might	a11
WHEN to	l-8o12
WHEN to WHEN	l-8o12
WHERE	a-29b-12c-21d-12e11g12h-13i10k-10l-29n9p-16
WHERE AUX	e14m-8
WHERE AUX THEY	e10
WHERE AUX WE	e8
WHERE FAMILY	f8
WHERE FAMILY HAPPEN	f8
WHERE FIRST	m10
WHERE FIRST $	m10
WHERE INFO	k8
WHERE INFO HAPPEN	k8
WHERE PLAN	p8
WHERE PLAN AUX	p8
WHERE REVIEW	o10
WHERE REVIEW would	o10
WHERE THEY	f10
WHERE THEY HAPPEN	f8
WHERE THEY could	p7
WHERE THIS	a-9c-10e8i8j8k-10l-8m-11n-10p-8
WHERE THIS AUX	i9
WHERE THIS HAPPEN	j13
WHERE THIS could	e-9g12
WHERE THIS leave	e14g-11j-9
WHERE WE	g8i-9n-11o-9
WHERE WE AUX	e9
WHERE WE BAD	g10
WHERE WE INFO	k8
WHERE WE MOVE	j11k-8
WHERE WE fell	g7
WHERE WORKER	i7
WHERE WORKER MOVE	i7
WHERE gaps	g11
WHERE gaps AUX	g11
WHERE help	g8
WHERE help BAD	g8
WHERE practice	g10m-9
WHERE practice AUX	i8
WHERE practice NEED	g8m-8
WHERE thing MEAN	e8
WHERE to	g-10i-8n19p-11
WHERE to FIND	n8
WHERE to LOOK	n8
WHERE to MOVE	m7
WHERE to get	n8
WHO	a-38b-17d-16e-11f20g-14h-17i13j-20k17l-37m-11n-23o-26p9
WHO $	c-7f18i-9k-14m11p-15
WHO 's	c-8f14k-10p-8
WHO 's WHO	c-8f14k-10p-8
WHO AUX	a-9c-8f11i-11j-8k8
WHO AUX INVOLVE	k12p-9
WHO AUX NAME	f11
WHO AUX WHO	f11k-8p-8
WHO AUX on	k7
WHO AUX once	f-8p10
WHO CHILD	f-7p11
WHO CHILD AUX	f-7p11
WHO DONE	a-7c-9f-11i19j-10p-7
WHO DONE CHANGE	i14k-9p-8
WHO DONE not	i10k-8
WHO DONE out	k10
WHO FIND	g-8i11
WHO FIND $	g-8i11
WHO IDENTITY	p9
WHO IDENTITY $	p9
WHO INVOLVE	k8
WHO INVOLVE $	k8
WHO KNOW	f-9i-8j10
WHO KNOW THEY	f-9i-8j10
WHO LIVE	f13l-8p-8
WHO LOOK	f-7p8
WHO LOOK older	f-7p8
WHO MOVE	i12p-7
WHO MOVE on	i9
WHO MUST	c12k-7
WHO MUST read	c12k-7
WHO NAME	f8p-7
WHO NAME AUX	f8p-7
WHO NEED	g10
WHO NEED help	g10
WHO TELL	f-9p11
WHO TELL WELL	p7
WHO THEY	f11p-9
WHO THEY AUX	f11p-9
WHO THIS	e9f12j-16k-13p-9
WHO THIS AUX	c9e9f-9p-7
WHO THIS REVIEW	f16j-13k-9
WHO WE	c-10g-8i-10k23m-8p-8
WHO WE ASK	k9
WHO WE AUX	k10
WHO WE INVOLVE	k10
WHO WE KNOW	k9
WHO WILL	c10
WHO WILL check	c8
WHO WRITE	c-8j-8k15
WHO WRITE THIS	c-8j-8k15
WHO adult	f10p-8
WHO adult AUX	f10p-8
WHO assisted	k9
WHO assisted WE	k9
WHO can	c9
WHO can use	c9
WHO cared	f11
WHO cared for	f11
WHO decided	j8
WHO decided there	j8
WHO else	g8
WHO else LIVE	g8
WHO held	p9
WHO held risk	p9
WHO helped	i-9k13
WHO helped WE	i-9k13
WHO in	f8
WHO in THIS	f8
WHO job	p10
WHO job AUX	p10
WHO join	f-9p10
WHO join FAMILY	f-9p10
WHO lead	f-8k-10p12
WHO lead $	f-8k-10p12
WHO loved	f12
WHO loved THEY	f9
WHO resist	p7
WHO resist $	p7
WHO sat	k10
WHO sign	p10
WHO sign off	p10
WHO stayed	i12k-11p-9
WHO stayed $	i12k-11p-9
WHO to	c10p-8
WHO to CONTACT	c10p-8
WHO took	k8
WHO took part	k8
WHO translated	p8
WHO translated $	p8
WHY	a22b-8c-21d-10e-19f-16g-22h-9i-15j30l-26m-24n-13o-8p-30
WHY $	j7m-8
WHY AUX	j11
WHY AUX WE	a-7j10
WHY DONE THIS	a10
WHY DONE WE	j7
WHY PLAN	a9
WHY PLAN DONE	a9
WHY STORY	a-7j10
WHY STORY AUX	a-7j10
WHY THEY	k10
WHY THEY HAPPEN	k10
WHY THIS	a15c-8l-10p-8
WHY THIS AUX	j8
WHY THIS HAPPEN	a11j-10
WHY THIS ISSUE	a17j-11
WHY THIS METHOD	a-9k10
WHY THIS REVIEW	j7
WHY THIS case	a-9j10
WHY WE	a-14j17
WHY WE HAPPEN	j7
WHY WE INVOLVE	j11k-11
WHY WE WRITE	j8
WHY WRITE	a-8j9
WHY WRITE SINCE	a-8j9
WHY case	j8
WHY no	a10p-7
WHY no one	a10p-7
WHY nobody	a11j-7
WHY nobody ASK	a11j-7
WILL	a-29c30e-23f-11g-25h-9i-19k-34l-24m19n-8o-15p-14
WILL AUX	a-9c17j-8k-8
WILL AUX CHANGE	m8
WILL AUX DONE	m8
WILL AUX monitored	c8
WILL AUX overseen	c8
WILL AUX shared	c9
WILL CHANGE	c-12m17
WILL CHANGE $	c-12m17
WILL DONE	a-7j10k-8l-8m12
WILL DONE $	j10k-8l-8m11
WILL FIND	j11
WILL FIND in	j8
WILL HAPPEN	m8
WILL KNOW	c14m-11
WILL KNOW thing	c11m-10
WILL THIS	c-7m9
WILL THIS AUX	c-7m9
WILL WE	a-9c12k-8
WILL WE DONE	m12
WILL WE KNOW	c13m-9
WILL YOU	c14m-15
WILL YOU DONE	c14m-15
WILL check	c12
WILL check $	c12
WILL make sure	c7
WILL put	c-10m10
WILL put THIS	c-10m10
WILL take	m9
WILL take $	m9
WILL thing	m10
WILL thing AUX	m10
WORDS	a-18b-11c-17d-25f-32g-30h55i-26k-33l-23m-34n-29p-20
WORDS $	a-33b-20d-18f-23g-21h40i-15k-29l-11m-21n-19p-45
WORDS INVOLVE	h-8p13
WORDS INVOLVE $	h-8p13
WORDS MEAN	a-17g-10h25j-8l-7p-10
WORDS MEAN $	a-16g-8h22p-10
WORDS MEAN for	h8
WORDS THIS	p9
WORDS THIS hide	p9
WORDS WE	h12
WORDS WE use	h12
WORDS and	a-9h17
WORDS and ANALYSE	h7
WORDS and WHAT	h8
WORDS and WORDS	h10
WORDS before	j8
WORDS before WE	j8
WORDS buster	h11p-8
WORDS buster $	h11p-8
WORDS from	j10
WORDS from BODY	j10
WORDS like	p10
WORDS like lifestyle	p10
WORDS list	h10p-9
WORDS list $	h10p-9
WORDS of	a13c-9e-9f-7g-11j-17l-12m-10o10
WORDS of INVOLVE	b11k-8
WORDS of SCOPE	a16g-8h-14j-13m-7o12p-16
WORDS of appointment	k10
WORDS of neighbour	p9
WORDS used	h20j-9k-8p-11
WORDS used $	h13p-8
WORDS used for	h7
WORDS used in	h9
WORKER	c-22d-28e-32i11j-22k14l-17m-20n-30o-31p10
WORKER $	a-34b-15d-12e-14l-26n-14o-12p20
WORKER AUX	a-8g7h11
WORKER AUX helped	g8
WORKER AUX referred	h12
WORKER DONE	i13k-9p-8
WORKER DONE $	a9
WORKER DONE KNOW	i11
WORKER DONE WELL	i9
WORKER INVOLVE	a-8l13p-13
WORKER INVOLVE $	a-8l13p-13
WORKER KNOW	g-9l9p-9
WORKER KNOW $	a-10g-8l13
WORKER KNOW KIN	a11
WORKER LEARN	a10k-9
WORKER LEARN FAMILY	a11k-8
WORKER MOVE	i7
WORKER MOVE extra	i7
WORKER MUST	g9i-7
WORKER MUST DONE	m8
WORKER MUST KNOW	g10
WORKER NAME	f10
WORKER NAME loved	f10
WORKER NEED	g9
WORKER NEED to	g9
WORKER PEER	f8
WORKER PEER THEY	f8
WORKER STORY	k10l-8
WORKER STORY $	k10l-8
WORKER WHO	a-8c-7f-16g-8i17
WORKER WHO DONE	i12k-9p-9
WORKER WHO WRITE	k10
WORKER WHO helped	i-7k8
WORKER WHO sign	p10
WORKER WHO stayed	i12k-11p-9
WORKER and	h13
WORKER and AGENCY	h9
WORKER and THEY	h7
WORKER at	f9p-8
WORKER at PLACE	f9p-8
WORKER behind	j-8k12
WORKER behind THIS	j-8k12
WORKER challenge	p10
WORKER challenge $	p10
WORKER conversation	k12p-11
WORKER conversation $	k12p-11
WORKER curiosity	p9
WORKER curiosity $	p9
WORKER disagreement	p9
WORKER disagreement $	p9
WORKER forum	a-9k14p-11
WORKER forum $	a-9k14p-11
WORKER in	f17k-12l-14
WORKER in CHILD	f9
WORKER in THIS	f14k-10
WORKER in TIME	p8
WORKER judgement	a8
WORKER judgement ANALYSE	a8
WORKER network	p10
WORKER network $	p10
WORKER oversee	a8
WORKER oversee DONE	a8
WORKER practice	a16j-7k-10
WORKER practice under	a13k-9
WORKER present	k12p-9
WORKER present $	k12p-9
WORKER seeing	a11
WORKER seeing $	a11
WORKER survey	b16k-13p-14
WORKER survey $	b16k-13p-14
WORKER to	g8
WORKER to remember	g8
WORKER too	p7
WORKER too little	p7
WORKER turnover	p10
WORKER turnover $	p10
WRITE	a-23b-8c-20e-14f-16g-15h-8i-12j18l-14n11o-16p9
WRITE $	a-10j8k-13l-8m7p7
WRITE SINCE	a-8j9
WRITE SINCE $	a-8j9
WRITE SOURCE	n10
WRITE SOURCE $	n10
WRITE THIS	c-9k12
WRITE THIS $	k9
WRITE THIS PEER	j8
WRITE THIS REVIEW	k10
WRITE WE	n11
WRITE WE drew	n11
WRITE agreement	p12
WRITE agreement $	p12
WRITE of REVIEW	j12k-11
WRITE of management	j-10k11
WRITE to	j9
WRITE to DONE	j9
YEAR	a-18b-9c-16e-11g-15h-8i-11j-16k-19l23m-17n-11o-11
YEAR $	a-18b-9c-15e-11g-14h-8i-10j-16k-19l22m-16n-11o-11
YEAR to	d9p-8
YEAR to YEAR	d9
YOU	a-40b9c36d-13e-22f-19g-10h-14i-20k-31l-27m-10n14o-19p-33
YOU $	a-12c9m-7n10
YOU AGENCY	c17p-8
YOU AGENCY $	c15p-7
YOU AUX	n10
YOU AUX AUX	n10
YOU DONE	a-11c17j-7
YOU DONE $	a-11c17j-7
YOU NEED	n8
YOU NEED help	n8
YOU TELL	c11
YOU TELL $	c11
YOU WILL	j8
YOU WILL FIND	j8
YOU WORKER	c9
YOU WORKER $	c9
YOU can	m10
YOU can DONE	m11
YOU feedback	c8
YOU feedback $	c8
YOU read	j14n-8
YOU read $	j9
YOU read on	j9
YOU response	b14c-13
YOU response $	b14c-13
YOU think	c9
YOU think $	c9
YOU thought	c7
YOU thought $	c7
YOU turn	c12
YOU turn $	c7
YOU turn to	c7
^ $	a-22b34c-25d-17e-20f-22g-22h-14i-17j-23k-26l-26m-22n-19o-18p-32
^ ACT	a-15b-9c-29d-9e10f-14g-25h-8i-12j-23k-12m37n-11p-16
^ ACT $	m9
^ ACT LEARN	e10l10m-16
^ ACT NUM	m9
^ ACT PLAN	m8
^ ACT SINCE	e10m-9
^ ACT THIS	m10
^ ACT WE	m9
^ ACT and	m10
^ ACT arising	m7
^ ACT by	l-8m12
^ ACT completed	e8
^ ACT down	l10
^ ACT for	m13
^ ACT from	j-9m13
^ ACT in	k11
^ ACT of	o9
^ ACT on	g-7m14
^ ACT to	g-9m14
^ ACT tracking	p8
^ AGENCY	d-28f-23g-16h-16i-22l18m-23n-8o-13p-14
^ AGENCY 's	b14e-7k-16l-9p-13
^ AGENCY ASK	k10
^ AGENCY AUTHOR	k13l-11
^ AGENCY CONTACT	l12p-7
^ AGENCY FAMILY	l10
^ AGENCY INFO	a-10j16k-13n-9p-12
^ AGENCY INVOLVE	l12p-9
^ AGENCY PEER	l-9p13
^ AGENCY REVIEW	c12j-10l-9p-8
^ AGENCY SERVICE	l13p-11
^ AGENCY SINCE	e13l-9
^ AGENCY THIS	a-8k9l-9n10p-7
^ AGENCY WORKER	k-11l-9p13
^ AGENCY account	l10
^ AGENCY and	l10
^ AGENCY by	a14l-11
^ AGENCY check	l10
^ AGENCY for	g8
^ AGENCY in	p10
^ AGENCY management	k10
^ AGENCY one	p10
^ AGENCY practice	a11l-9
^ AGENCY provided	l9
^ AGENCY provision	l11p-8
^ AGENCY response	a11l-10
^ AGENCY return	l14p-7
^ AGENCY summarie	l10
^ AGENCY taking	k11
^ ANALYSE	a28b-17c7d-16e-29f-10g-9h17i-17j-26k-40l-39n-17o-36p-11
^ ANALYSE $	e-10f-9h13k-12m-13o-11p-23
^ ANALYSE DONE	a9
^ ANALYSE INFO	a14k-8p-8
^ ANALYSE MSG	a-8c10
^ ANALYSE NUM	a-15m17p-13
^ ANALYSE PEER	c8
^ ANALYSE REVIEW	a-8c11
^ ANALYSE SCOPE	a11o-9
^ ANALYSE STORY	a12c-8
^ ANALYSE THIS	c-7m-8p10
^ ANALYSE WE	h9
^ ANALYSE WHAT	a12l-10
^ ANALYSE WHY	a7
^ ANALYSE WORDS	h7
^ ANALYSE accepted	a-9p11
^ ANALYSE and	a9
^ ANALYSE by	a11
^ ANALYSE decision	a10
^ ANALYSE for	a-7g10
^ ANALYSE of	a22g-11j-11k-10l-15m-9o-11p-13
^ ANALYSE on	a9
^ ANALYSE practice	a9
^ ANALYSE risk	a-12p12
^ ASK	a-16b-8d-8e-10f-10g-15i-13k-21m15o-15
^ ASK $	c-12j-8l-9p8
^ ASK for	j7
^ ASK from	l-8m10
^ ASK of	l-8m18p-11
^ ASK over	p10
^ ASK to	l16m-13n10p-13
^ ASK yourself	c12m-9p-9
^ AUTHOR	b14c14d-9f-14g-12h-9i-8j-12l-17m-14n-10o-15p-20
^ AUTHOR $	c13j-9
^ AUTHOR 's	a10b16c-15f-7k-11l-13m-8p-15
^ AUTHOR and	k12
^ AUTHOR of	c10j-15
^ AUX	a34b-8d-9e-20f10g-16h-8i-20j-28k-15l-29m-19n-15o-16
^ AUX CHILD	a14p-12
^ AUX INFO	a9
^ AUX INVOLVE	k-11p12
^ AUX KIN	a11p-8
^ AUX KNOW	p10
^ AUX PLAN	a9
^ AUX THIS	a11p-9
^ AUX YOU	c11
^ AUX anyone	a10p-7
^ AUX believed	p9
^ AUX black	f8
^ AUX case	k8
^ AUX deaf	f14p-14
^ AUX liked	p10
^ AUX nice	p9
^ AUX roma	f9
^ AUX there	g7
^ BAD	a-16b-16c-26d-15e-15f-21g21h19i-13k-26l-15m-19n-17o-13
^ BAD $	a-9g18j-11l-11p-16
^ BAD CHILD	p9
^ BAD LIVE	l9
^ BAD STORY	l13p-9
^ BAD TIME	l-8p10
^ BAD appointment	g-9p12
^ BAD chance	g11p-10
^ BAD form	g-10h17j-10l-7p-10
^ BAD from	l-8p9
^ BAD in	g12p-8
^ BAD name	g-10h16l-8p-12
^ BAD of	a-7g8
^ BAD opportunitie	g8p-10
^ BAD piece	p10
^ BAD policy	p9
^ BAD version	g-9j14p-13
^ BIRTH	a-8c-9f-12g-8j-9k-10l26m-8p-10
^ BIRTH $	l20p-21
^ BIRTH CHILD	l-9p10
^ BIRTH and	l7
^ BIRTH period	l7
^ BODY	b8c-31d-11e-21f-21g7h-9j-18l-19m-10n15o-25
^ BODY $	a-13b-16c-17e-8f-10g-21j-26l-7n12o-13p11
^ BODY 's	a15g-8i9m-9p-12
^ BODY ASK	g11m-10
^ BODY AUX	g8
^ BODY and	g11p-10
^ BODY decision	a-7k9
^ BODY for	j9k-7
^ BODY member	b16k-17
^ BODY membership	k11
^ BODY relied	n11
^ CHANGE	a-22b-8c-17d-9e21f-11g-25i-18j-16k-17l-21m28n-11o-10p-24
^ CHANGE $	e-11m12
^ CHANGE AGENCY	m10p-8
^ CHANGE ASK	m9
^ CHANGE DONE	e16m-16
^ CHANGE NEED	m12
^ CHANGE SINCE	e14m-10
^ CHANGE THIS	e9p-10
^ CHANGE WE	m13
^ CHANGE in	e9m-8
^ CHANGE of	p7
^ CHANGE practice	m14p-8
^ CHANGE system	m11
^ CHANGE to	m8
^ CHILD	a-35b-13c-22d-13e-19f29g-13h-11i-18j-9k-18m-31n-15o-21p9
^ CHILD $	f28l-13p-28
^ CHILD 's	a-11j-13k-13l13m-9
^ CHILD AUX	p7
^ CHILD CHILD	f11p-10
^ CHILD CODE	f14p-18
^ CHILD KIN	f-15p14
^ CHILD KNOW	p9
^ CHILD LIVE	j10
^ CHILD LOOK	j9
^ CHILD WHO	f-17p16
^ CHILD aged	f10l-7p-7
^ CHILD and	f12l-7
^ CHILD at	f13j-12
^ CHILD behind	p7
^ CHILD blaming	f-7p10
^ CHILD called	f9
^ CHILD in	f-16l7m-8p10
^ CHILD of	f7l-11
^ CHILD practice	k11
^ CHILD protection	f-12
^ CHILD sexual	p8
^ CODE	a-11c-10e-8g-8j-10l-16m15p-21
^ CODE $	f-14k-12l-10m17p-15
^ CODE brose	k12p-7
^ CODE plentyn	f12
^ CONTACT	a-16b-10c22e-11f-15g-15h-8i-10k-21m-17n-18o-13
^ CONTACT $	c10d-15j-13l-18
^ CONTACT PEER	c-11d-12l17
^ CONTACT WE	c11
^ CONTACT after	l-15p15
^ CONTACT and	l10p-9
^ CONTACT by	d9l-8
^ CONTACT detail	c10
^ CONTACT for	c8
^ CONTACT in	d8
^ CONTACT officer	c10p-8
^ CONTACT to	c-9j12p-10
^ DONE	a13b-9c-19d-10e8f-16g-28h-9j-23k-11m13n-12o-14
^ DONE ANALYSE	a9
^ DONE AUTHOR	a-7k9
^ DONE CHANGE	i-9m12
^ DONE IDENTITY	a7
^ DONE MOVE	a8
^ DONE PEER	a-17i-9k-10l10p14
^ DONE REVIEW	k10
^ DONE SINCE	e12
^ DONE THIS	a-13e-13i12m13p-12
^ DONE WORKER	a12
^ DONE ahead	a-8m14p-9
^ DONE anyone	a9
^ DONE assessment	a8
^ DONE of	a12
^ DONE under	a-10e13k-10
^ END	a-33b-18c-32d-21e41f-23g-23h-18i-16j-29k-27m-11n-21o-25p-13
^ END $	e14l-12p-14
^ END ANALYSE	a-8e13
^ END CONTACT	e-10l13p-9
^ END LEARN	g-7m10
^ END NUMW	e-8l10
^ END PLACE	l9p-10
^ END TIME	e-16l18p-10
^ END WORDS	e15h-9l-9p-8
^ END YEAR	e-12l-13p14
^ END admission	e-12l12
^ END and	g-10m9
^ END case	e-14l-9p14
^ END comment	e12p-9
^ END could	a-11e10
^ END list	e9
^ END observation	e12
^ END of	e19j-9k-14o-9
^ END off	e9p-8
^ END on	k8
^ END opinion	e7
^ END page	e8
^ END present	e11l-10
^ END remark	e11p-8
^ END statement	e10
^ END summary	e10
^ END thought	e12p-10
^ END version	e-12p13
^ FAMILY	a-26b-25c-19d-15e-14f29g-17h-10i-19k7m-16n-15o-12p-21
^ FAMILY $	f14p-8
^ FAMILY 's	j-10k13p-9
^ FAMILY INVOLVE	f-13k17l-15p-8
^ FAMILY STORY	f10
^ FAMILY and	f14k-11p-11
^ FAMILY at	f9
^ FAMILY background	f8j-8
^ FAMILY before	f-12l13
^ FAMILY composition	f11
^ FAMILY context	f13k-9
^ FAMILY court	f-13k-9p14
^ FAMILY declaration	k7
^ FAMILY friend	f7
^ FAMILY in	f8
^ FAMILY make-up	f8
^ FAMILY meet	l11p-8
^ FAMILY member	k11p-8
^ FAMILY new	f8
^ FAMILY profile	f9
^ FAMILY statement	f-13j14k-9
^ FAMILY structure	f10
^ FAMILY tree	f9
^ FAMILY tribute	f-13j13k-7p-7
^ FIND	a-8b-9c-11d-8e-10f-13g35h-8i-11j-21k-21m-22n9o-20p-24
^ FIND END	g8m-8
^ FIND INFO	g10
^ FIND NUM	g19l-9p-8
^ FIND NUMW	g8
^ FIND against	o-9
^ FIND in	g13
^ FIND of	l12
^ FIND out	g-11n15
^ FIRST	b-10c-21d-12f-21h-15i-11k-9l25m-9n-15o-14p-14
^ FIRST ACT	e13l-17
^ FIRST ANALYSE	a10
^ FIRST CHILD	f-8l16p-15
^ FIRST CONTACT	j-8l16p-12
^ FIRST LEARN	g9
^ FIRST TIME	l10
^ FIRST WORDS	h-10j14l-12
^ FIRST case	j11k-10
^ FIRST childhood	l10p-7
^ FIRST help	l-10p15
^ FIRST of	j8
^ FIRST period	l7
^ FIRST phase	l9
^ FIRST serious	j-12k12
^ HARM	a-15c-11d-8e-14f-16g-11j-16k-15l19m-11n-8
^ HARM $	a-10c-8e-10f-9g-7j-10k-11l18m-7p-8
^ HARM and	p8
^ HARM of	l13p-8
^ HARM safety	l-7p9
^ HARM to	p9
^ HOW	a12b-16c9d-16f-26g-18i-26k11l8n-20p-46
^ HOW AGENCY	a10c-9e7k-20
^ HOW AUTHOR	k9
^ HOW AUX	k8
^ HOW BODY	a-11k9
^ HOW CHILD	e8l-8
^ HOW DONE	a-14k8l9
^ HOW FAMILY	a-7k9
^ HOW INFO	k10l-8
^ HOW ISSUE	a-11j8k-7l9m-7
^ HOW LEARN	c9
^ HOW LIVE	l9
^ HOW NAME	l10
^ HOW PLAN	c8m-7
^ HOW REVIEW	a-8j10l-7
^ HOW SERVICE	a8
^ HOW SINCE	c8
^ HOW STORY	a-8k9
^ HOW THIS	a-8j-10l18m-9
^ HOW WE	a-19c8e-8g-11j-18k24l-14o-10
^ HOW WELL	a14g13i-9k-12l-8
^ HOW WILL	a-10c7k-8m9
^ HOW WORKER	a12h11l-14p-10
^ HOW can	m13
^ HOW case	a-11j15k-14
^ HOW decision	a9k-9
^ HOW each	a18l-18
^ HOW far	j-10k-12l-9o16
^ HOW long	k8
^ HOW practice	l-8m8
^ HOW risk	a12k-7
^ HOW system	a15k-12
^ HOW thing	a-15c-9e7k-9l16m-10
^ HOW to	a-13c14k-15l-9
^ HOW wide	o9
^ IDENTITY	a-27b-13c-11d-13e-15f32g-22h10i-14j-22k-18l-22m-22n-16o-16
^ IDENTITY $	f23k-10p-29
^ IDENTITY IDENTITY	f20p-20
^ IDENTITY ISSUE	f12p-7
^ IDENTITY THIS	p7
^ IDENTITY WE	h12p-8
^ IDENTITY and	a-8f11
^ IDENTITY as	f-7p11
^ IDENTITY at	f-10p9
^ IDENTITY background	f9
^ IDENTITY barrier	f-8p9
^ IDENTITY competence	p10
^ IDENTITY consideration	f12p-10
^ IDENTITY group	p8
^ IDENTITY impact	c8
^ IDENTITY in	p9
^ IDENTITY of	p-7
^ IDENTITY used	f-9h12
^ INFO	a-34b-26c-22d-11e-15f-17g-20h-11k24m-18n8o-15
^ INFO $	j-8k-15l-7p15
^ INFO ANALYSE	a-15k18p-10
^ INFO LEARN	k8
^ INFO STORY	k-9l8
^ INFO WE	k-11n12
^ INFO about	j12l-9n-7p-8
^ INFO and	k8n-8
^ INFO cited	n9
^ INFO collection	k10p-7
^ INFO from	l12
^ INFO gathering	k10p-7
^ INFO held	l9
^ INFO protection	k10p-7
^ INFO referred	n9
^ INFO reviewed	k10p-7
^ INFO sharing	k-10l-8p15
^ INVOLVE	a-11b-14c-14d-9e-11f-30g-18i-15j-22k34m-13n-13o-8
^ INVOLVE $	k8
^ INVOLVE 's	a9
^ INVOLVE AGENCY	k11l-9p-7
^ INVOLVE CHILD	l-8p11
^ INVOLVE KIN	f-7l-8
^ INVOLVE PEER	a-8f-8
^ INVOLVE THIS	k8
^ INVOLVE detail	k10
^ INVOLVE from	k9
^ INVOLVE held	k10p-9
^ INVOLVE of	f-8k13l10p-13
^ INVOLVE to	k11l-10
^ ISSUE	a21b-15c-29d-20e-21f-23g12h-14j-42k-26l-34n-17o19p-41
^ ISSUE $	g9j-9m-9o-18p-8
^ ISSUE NUM	a16m-11p-8
^ ISSUE NUMW	a11
^ ISSUE PEER	o7
^ ISSUE THIS	a9j-8p-11
^ ISSUE WHERE	g8m-8
^ ISSUE arising	a12g-7
^ ISSUE drift	a7
^ ISSUE for	a-15c-8e-10i-10j-10l-9m22o8p-11
^ ISSUE from	a14g-10
^ ISSUE giving	g8
^ ISSUE identified	a11g-9
^ ISSUE in	g-12o11
^ ISSUE of	a-14g15j-9m-8
^ ISSUE raised	g10o-7
^ ISSUE referred	o10
^ ISSUE to	o10
^ ISSUE worthy	i9
^ KIN	a-26b-18c-22d-14e-15f30g-24h-10i-16j-24k-8l-35m-18n-15o-13p9
^ KIN $	b-7f31j-8k-26l-9p-28
^ KIN 's	a-11f10g-7j-9k11l-13m-8
^ KIN CONTACT	p10
^ KIN DONE	p7
^ KIN FAMILY	f11p-10
^ KIN PEER	p7
^ KIN STORY	f-11l-8p12
^ KIN WHO	f-13p17
^ KIN alone	f-8p10
^ KIN and	f11
^ KIN as	f-13p15
^ KIN background	f10p-8
^ KIN blamed	p8
^ KIN conflict	p8
^ KIN group	p8
^ KIN in	p7
^ KIN or	f7
^ KNOW	l7
^ KNOW one	p7
^ LEARN	a-21b-11c-17d-13e-26f-20g38h-10i-12j-30l-26m-14o-17p-15
^ LEARN $	g13k-11
^ LEARN IDENTITY	g-13k-8p14
^ LEARN MSG	g10
^ LEARN NUM	g10
^ LEARN PEER	g-13k13
^ LEARN REVIEW	g-7k7
^ LEARN SCOPE	c9
^ LEARN STORY	c-12g-15k20
^ LEARN THIS	g7
^ LEARN about	g9
^ LEARN and	g9
^ LEARN arising	g7
^ LEARN for	g22k-14m-9p-9
^ LEARN from	a-9g21j-9
^ LEARN gained	g8
^ LEARN identified	g10
^ LEARN more	g-11n12
^ LEARN one	g9
^ LEARN outcome	g8
^ LEARN summary	g10
^ LEARN to	g11
^ LIVE	a-7f-19g-8j-8k-8l21
^ LIVE PEER	f-12l11
^ LIVE experience	l10p-7
^ LIVE in	l10
^ LOOK	a24b-9c-16d-8e14f-10g-13i-9j-15k-15l-16m-12n-12o-22p-12
^ LOOK SCOPE	a11o-11
^ LOOK at	a9
^ LOOK back	a-7c-8e19l-8p-11
^ LOOK closer	a9
^ LOOK for	p9
^ LOOK more	a9
^ LOOK underneath	a10
^ MEAN by	k8
^ MEAN of	p7
^ METHOD	a-23b-10c-16d-8e-17f-12g-14h-8i-9j-22k26l-16m13n-13o-10p-16
^ METHOD $	k11p-7
^ METHOD KNOW	p9
^ METHOD LEARN	k7
^ METHOD THIS	k11
^ METHOD adopted	k10
^ METHOD ahead	k-12m12
^ METHOD followed	k10
^ METHOD forward	k-13m14
^ METHOD of	j-9k15
^ METHOD used	k8
^ MONTH	l10
^ MOVE	a-28b-15c-8e-19f-21g-31h-11k-30l23n-19
^ MOVE $	j-7l14p-14
^ MOVE AUX	p8
^ MOVE BAD	g-9l12p-8
^ MOVE INVOLVE	k-7l-14p14
^ MOVE KIN	p8
^ MOVE MSG	g-11j14l-8p-8
^ MOVE PLACE	l18
^ MOVE PLAN	p10
^ MOVE THIS	c9
^ MOVE again	j-9m-9p8
^ MOVE and	d9l-13o10p-7
^ MOVE beyond	i12l-7
^ MOVE extra	i11l-8
^ MOVE forward	l-12m13p-10
^ MOVE from	l9p-8
^ MOVE in	l15p-13
^ MOVE into	l9p-7
^ MOVE north	l9p-7
^ MOVE out	j13l-11p-11
^ MOVE south	l9
^ MOVE to	l17p-12
^ MSG	a-15b-8c-19d-9e-12f-13g23h-8i-13k-16l-16n-11o10p-9
^ MSG $	g15j-12p-8
^ MSG arising	g11
^ MSG at	g-16o12p9
^ MSG for	g10m10p-7
^ MSG of	j11
^ MSG to	g14p-7
^ MUST	a12
^ MUST CHILD	a9
^ NAME	a-12b-8c-11d-11e-12f20g-15i-13j-18k-14l9m-13n-8o-8
^ NAME $	f10l-9
^ NAME 's	a-7d-7f9g-9j-8k-8l18p-28
^ NAME CHILD	f12p-10
^ NAME PLACE	f-9l-11p13
^ NAME SERVICE	l-8p11
^ NAME at	l9
^ NAME pen	f8
^ NAME primary	l-10p10
^ NUMW	b-12c-26d-14e-14f11h-10i-14j-21n-15o9p-7
^ NUMW ASK	l7
^ NUMW CHILD	f12p-11
^ NUMW CONTACT	l-11p12
^ NUMW FAMILY	f9
^ NUMW FIND	g7
^ NUMW HARM	l10p-9
^ NUMW ISSUE	a15g-10l-9
^ NUMW KIN	f16l-9p-13
^ NUMW LEARN	g10
^ NUMW SCOPE	a-10o16p-7
^ NUMW TIME	l15p-10
^ NUMW WORKER	p8
^ NUMW addresse	p12
^ NUMW key	a-9o8
^ NUMW list	p9
^ NUMW model	k12l-8p-8
^ NUMW phone	l12p-9
^ NUMW practice	a8g-7
^ NUMW thing	a-7g10m11o-9
^ NUMW visit	l12p-12
^ PEER	j13p-9
^ PEER thank	j13p-9
^ PLACE	a-21b-14c-22d-18e-14f10g-23h-10j-22m-15n-15o-12p11
^ PLACE $	f12l-10
^ PLACE KIN	f-8p9
^ PLACE MOVE	l9p-10
^ PLACE PEER	l9
^ PLACE PLACE	p10
^ PLACE SERVICE	l13p-10
^ PLACE STORY	f14l-8p-14
^ PLACE THIS	i10p-7
^ PLACE TIME	l8
^ PLACE admission	l11p-11
^ PLACE and	p7
^ PLACE as	l-9p10
^ PLACE at	p8
^ PLACE attendance	l-9p11
^ PLACE breakdown	l11p-10
^ PLACE exclusion	l-8p9
^ PLACE in	l-7p8
^ PLACE leaver	l-7p10
^ PLACE on	l-8p9
^ PLACE proceeding	k13p-16
^ PLACE round	p9
^ PLACE stay	l12p-11
^ PLACE visit	l-8p10
^ PLACE worth	i11p-9
^ PLAN	a-9c-17l-7m9p11
^ PLAN $	c-11m11
^ PLAN THIS	p10
^ PLAN without	p13
^ RECOMMEND	a-17b-9c-14d-9e-13f-13g-21h-8i-10j-21k-21l-18m40o-13p-24
^ RECOMMEND $	k-10m14p-7
^ RECOMMEND NUM	m11p-9
^ RECOMMEND SOURCE	m-7n9
^ RECOMMEND by	m7
^ RECOMMEND for	m17
^ RECOMMEND from	k-8m11
^ RECOMMEND of	j-9k-14m17
^ RECOMMEND to	k8
^ REVIEW	a-12b-11c23d-8e-14f-16h-7l-20m-15n-13p-22
^ REVIEW AGENCY	k12
^ REVIEW BODY	j-8k15o-8
^ REVIEW FIND	g7
^ REVIEW STORY	c10
^ REVIEW agreed	c9
^ REVIEW and	c9k-10
^ REVIEW arrangement	c-9k11
^ REVIEW back	c12k-11
^ REVIEW control	c9
^ REVIEW in	j14k-9
^ REVIEW of	c11j-11
^ REVIEW on	j9
^ REVIEW period	j-7k-10o12
^ SCOPE	a-9b-14d-13e-17f-18g-23h-11i-14j-16k-13l-27n-16o32
^ SCOPE $	a-14c-17j-8o21p-20
^ SCOPE ANALYSE	a-9c-9o14
^ SCOPE BODY	m9
^ SCOPE CODE	a-10c-9m-9o-13p18
^ SCOPE FIRST	a-9p12
^ SCOPE NUM	a10c-8m-13o-11
^ SCOPE WE	o9
^ SCOPE and	a-9o13p-8
^ SCOPE before	o10
^ SCOPE for	a-19c17g-8k-8m18o-17p-14
^ SCOPE of	a13c-14g-7j-17m-8p-15
^ SCOPE posed	c-7o11p-7
^ SCOPE put	m8
^ SCOPE set	o10
^ SCOPE to	c15m-11p-8
^ SERVICE	a-20b-11c-16d-9e-11g-15h-7i-9j-15l-20m-24n-13o-9p32
^ SERVICE $	k-9l-13m-9p24
^ SERVICE AGENCY	l-15p14
^ SERVICE ANALYSE	p9
^ SERVICE INFO	k-7p9
^ SERVICE and	f9
^ SERVICE call-out	p8
^ SERVICE context	f8
^ SERVICE enquirie	k11p-10
^ SERVICE investigation	k11l-9
^ SERVICE visiting	k-7
^ SINCE	a-21b-9c-21d-12e39f-13g-17h-8i-10j-21k-21l-23n-10o-10p-23
^ SINCE CHANGE	e10m-9
^ SINCE DONE	e8
^ SINCE REVIEW	e7
^ SINCE SINCE	e17j-8k-8l-7
^ SINCE THIS	e7
^ SINCE WE	e7
^ SINCE WHAT	a-9e-12m13
^ SINCE against	e10m-9
^ SINCE by	e9
^ SINCE from	e8
^ SINCE in	e9
^ SOURCE	a-21b-31c-22d-14e-17f-19g-19h-14i-14j-21l-24m-18n37o-15p-21
^ SOURCE $	b-15c-7f-8j-8n10p-16
^ SOURCE INVOLVE	k-16n14
^ SOURCE WE	k-9n9
^ SOURCE and	n9
^ SOURCE cited	n11
^ SOURCE list	n7
^ SOURCE mentioned	n10
^ SOURCE of	k10
^ SOURCE quoted	n8
^ SOURCE reviewed	n9
^ SOURCE to	n10
^ SOURCE used	k-9n12
^ START	a-16b-9c-17d-9e-14f-14g-18h-11i-8j36k-23l-19m-16n-11o-12p-12
^ START $	j15p-11
^ START ISSUE	j8
^ START WORDS	j8
^ START and	p8
^ START by	j10
^ START remark	j9
^ START statement	j8
^ START submission	j9
^ START to	g-8j17
^ STORY	a-22b-12c-11e-19f-25g-17h-8i-10k-36l37m-13n-11o-13p-9
^ STORY $	c-15d-17f-9j-7k-10l26p-13
^ STORY THIS	j10
^ STORY TIME	d7
^ STORY and	c12l-9
^ STORY as	l8
^ STORY behind	j11k-7
^ STORY by	d7
^ STORY detail	l10
^ STORY forgotten	l-11p12
^ STORY in	j-7l8
^ STORY of	a-9d-12f-7j-9l27p-10
^ STORY resulting	j7
^ STORY so	l8
^ TELL	c13g-7
^ TELL WE	c13g-7
^ THEY	a-17c-10d-8f17g-14h-8i-9j-16k-18l12m-10n-7o-8
^ THEY AUX	p12
^ THEY END	e8
^ THEY FIRST	f10
^ THEY KIN	f17l-13p-11
^ THEY LIVE	f-8l9
^ THEY STORY	f-10l14
^ THEY TELL	p11
^ THEY background	f15l-13
^ THEY stopped	f-7l12p-8
^ THIS	a-15c-21e-12f13g-20j-12l9n-7
^ THIS AUX	a-7c-9g-12i-8j-10k-11l14m9o-7
^ THIS PEER	f13
^ THIS REVIEW	j8
^ THIS WHAT	o7
^ THIS WHO	c-10g-7i9j-8k9m-8p-11
^ TIME	a-29b-13d16e-20f-24g-26h-19i-16j-21l24m-11n-15o16p-44
^ TIME $	l8
^ TIME LEARN	c-7g-9k15l-12
^ TIME NEED	c14l-10m-9p-9
^ TIME NUM	g-10l15
^ TIME THEY	l15p-8
^ TIME WORDS	h-12l18o-10
^ TIME before	l10
^ TIME by	d16l-13
^ TIME frame	o9
^ TIME in	l13
^ TIME line	d15l-11o-8p-10
^ TIME of	l17p-8
^ TIME period	k-7l-12o16
^ TIME to	m9
^ TIME under	a-8o11
^ WE	a8b-14c-29d-11f-14h-17l-21m8n-24o17p-32
^ WE ANALYSE	a11
^ WE ASK	m11
^ WE AUX	j13k-8
^ WE BODY	k11m-7o-8
^ WE END	e12
^ WE HAPPEN	k8
^ WE INFO	k8
^ WE INVOLVE	k9
^ WE LEARN	g13
^ WE METHOD	k11
^ WE PLAN	m10
^ WE RECOMMEND	k-10m12
^ WE SCOPE	a-20k-8o14
^ WE SOURCE	k10n-9
^ WE WELL	i9
^ WE answer	a14k-10m-8o-7
^ WE assessment	a14k-9p-8
^ WE brief	k-8o11
^ WE instruction	a-7k-10o13
^ WE task	k-8o11
^ WE view	a9
^ WE would	j9
^ WELL	a-18b-14d-13e-18f-18g-36h-12i45j-21k-25l-24m-28n-17o-16p-11
^ WELL $	c-10i17p-11
^ WELL ACT	c12i-9m-9
^ WELL AUX	p7
^ WELL DONE	a-8i12p-7
^ WELL MSG	i9
^ WELL THIS	i-8p9
^ WELL WE	i9
^ WELL WHERE	i9
^ WELL and	a12g-8p-8
^ WELL aspect	i8
^ WELL example	i7
^ WELL feature	i8
^ WELL help	i8
^ WELL identified	i7
^ WELL intention	i-14p14
^ WELL news	i8
^ WELL of	a-8i10
^ WELL practice	a-18g-14i23j-7k-8l-7m-7p-11
^ WELL thing	i7
^ WELL to	i9
^ WHAT	c-18d-18f-10g18i11j-12k-17n-21p-41
^ WHAT 's	a-9c15g-10i-7l-9m-8
^ WHAT AGENCY	a-19g-15l12
^ WHAT ANALYSE	a12l-9
^ WHAT AUTHOR	a10k-8
^ WHAT AUX	a-18c-11e21f-15h-7j11k-20p-18
^ WHAT BODY	c-9e10g-21i-16j-17l-16o11p-8
^ WHAT DONE	c-10f-8i18k-21m-23o-14p-12
^ WHAT FIND	g9
^ WHAT FIRST	l-10m15
^ WHAT HAPPEN	a-33e-11f-9g12i-11j-20l22m-21o-10
^ WHAT INFO	a14g-7
^ WHAT INVOLVE	a11
^ WHAT ISSUE	g11
^ WHAT LIVE	l9
^ WHAT MEAN	g12
^ WHAT MOVE	a-11i8
^ WHAT MUST	a-18e-13g-19i12j-9k-10l-11m20
^ WHAT NAME	f11l-11
^ WHAT NEED	g-13m20
^ WHAT PLACE	l7
^ WHAT REVIEW	c-9e-9g8i-10l-9
^ WHAT SCOPE	o8
^ WHAT SERVICE	l8
^ WHAT SINCE	e-11m12
^ WHAT THEY	e-8f22i-9j-7k-8l-19m-9p-9
^ WHAT THIS	a9b-8c-16e-14f-12g11i-13j-7l-15m-15o8p-7
^ WHAT TIME	l9
^ WHAT WE	b-8c-19f-8j-8n-13p-9
^ WHAT WILL	a-9c12e-9g-11i-8j-8m8
^ WHAT WORDS	a-7h14
^ WHAT WORKER	a-16l9
^ WHAT YOU	c-7j7m8
^ WHAT became	e13
^ WHAT brought	g-10j16m-9
^ WHAT can	m8
^ WHAT chronology	a11g-7
^ WHAT come	m9
^ WHAT could	a-17e-7g9i-10k9m-15p10
^ WHAT didn't	g15i-15
^ WHAT drove	a9
^ WHAT each	a-14l11m8
^ WHAT every	g10
^ WHAT got	a12
^ WHAT guided	a-8k12
^ WHAT helped	a-16e-7f-15g-16i26j-9k-10l-18m-13
^ WHAT influenced	a12i-8
^ WHAT inspection	a-7b12g-10
^ WHAT judgement	a-11b14g-10
^ WHAT law	j9
^ WHAT lay	a15g-7l-7
^ WHAT led	j11
^ WHAT might	a9
^ WHAT other	m7
^ WHAT period	o8
^ WHAT set	j10
^ WHAT shaped	a10
^ WHAT stood	a9
^ WHAT stopped	a11
^ WHAT to	a-12g10i-8l-8m12
^ WHAT took	l9
^ WHAT would	g11m-11
^ WHEN	a-10f-9g-9l23p-17
^ WHEN CHILD	l11p-8
^ WHEN KIN	l7
^ WHEN PLACE	l8
^ WHEN THEY	l8
^ WHEN THIS	l9
^ WHERE	a-26b-11c-20d-11e13g11h-12k-9l-27n9p-33
^ WHERE AUX	e14m-8
^ WHERE FAMILY	f8
^ WHERE FIRST	m10
^ WHERE INFO	k8
^ WHERE REVIEW	o10
^ WHERE THEY	f11
^ WHERE THIS	a-7c-8e9j9k-9l-7m-10n-9
^ WHERE WE	g8i-9n-11o-9
^ WHERE WORKER	i7
^ WHERE gaps	g11
^ WHERE help	g8
^ WHERE practice	i7
^ WHERE to	g-10i-8n19p-11
^ WHO	a-23b-9c13d-11e-18f27g-26h-9i-8j-25k16l-21m-24n-15o-16p-8
^ WHO 's	c-8f14k-10p-8
^ WHO AUX	f16i-8p-21
^ WHO CHILD	f-7p11
^ WHO DONE	i10j-8k9
^ WHO INVOLVE	k8
^ WHO LIVE	f13l-8p-8
^ WHO MUST	c12k-7
^ WHO NAME	f8p-7
^ WHO THEY	f9
^ WHO THIS	c9f10j-13k-10
^ WHO WE	k18
^ WHO WILL	c11
^ WHO WRITE	k10
^ WHO adult	f10p-8
^ WHO can	c9
^ WHO cared	f9
^ WHO decided	j8
^ WHO held	p9
^ WHO helped	k8
^ WHO job	p10
^ WHO lead	f-8k-10p12
^ WHO sat	k10
^ WHO to	c10p-8
^ WHO took	k8
^ WHY	a25c-16d-8e-16f-12g-18i-12j25k-17l-21m-18n-11o-15p-26
^ WHY AUX	j11
^ WHY PLAN	a9
^ WHY STORY	a-7j10
^ WHY THIS	a17j-7l-9
^ WHY WE	a-13j18k-12
^ WHY WRITE	a-8j9
^ WHY case	j8
^ WHY no	a10p-7
^ WHY nobody	a11j-7
^ WORDS	a-12b-17c-30d-12e-25f-18g-19h39i-13k-29l-28m-19n-18
^ WORDS $	c-8e-8h19j-17o-10p-13
^ WORDS INVOLVE	h-8p13
^ WORDS MEAN	h11p-8
^ WORDS THIS	p9
^ WORDS WE	h12
^ WORDS and	a-9h15
^ WORDS before	j8
^ WORDS buster	h11p-8
^ WORDS from	j10
^ WORDS like	p10
^ WORDS list	h10p-9
^ WORDS of	j-13o15
^ WORDS used	h19j-9k-8p-11
^ WORKER	b9c-31d-15e-15f12g-22i9j-28k12l-9m-20n-16o-15
^ WORKER $	k-9p12
^ WORKER INVOLVE	l9p-12
^ WORKER NAME	f10
^ WORKER PEER	f8
^ WORKER STORY	k10l-8
^ WORKER WHO	a-7c-7f-16g-8i17
^ WORKER and	h7
^ WORKER at	f9p-8
^ WORKER behind	j-8k12
^ WORKER challenge	p10
^ WORKER conversation	k12p-11
^ WORKER curiosity	p9
^ WORKER disagreement	p9
^ WORKER in	f18k-11l-10
^ WORKER judgement	a8
^ WORKER network	p10
^ WORKER practice	a13k-9
^ WORKER present	k12p-9
^ WORKER survey	b16k-13p-14
^ WORKER turnover	p10
^ WRITE	a-7c-10f-8g-8k-8l-9m-12n13o-9p16
^ WRITE $	j-11p12
^ WRITE SOURCE	n10
^ WRITE WE	n11
^ WRITE agreement	p12
^ YEAR	l14p-15
^ YEAR $	l14p-15
^ YOU	a-10b13c8j-8l-8m-8n-8p-12
^ YOU feedback	c8
^ YOU response	b14c-13
^ YOU turn	c12
^ abbreviated	d10
^ abbreviated chronology	d10
^ about	a-20b-10d-9e-13f21g-26i-16j20l-24m-21n-17o-9p-29
^ about CHILD	f11p-8
^ about FAMILY	f8
^ about KIN	f12
^ about NAME	f14j-11
^ about THEY	f11j-8
^ about THIS	a-7c-21f-10g-14j18m-9
^ about WHAT	j12
^ about inspection	k12
^ about inspectorate	c13f-9j-10
^ about notification	j9
^ about practice	j10k-9
^ accessibility	c19f-7j-12k-11l-9p-14
^ accessibility $	c13k-7p-10
^ accessibility statement	c11j-8
^ acknowledgement	c-8j15k-9l-7p-12
^ acknowledgement $	c-8j15k-9l-7p-12
^ across	a12j-11k-12l-14p7
^ across NUMW	p10
^ across border	p10
^ across case	a16j-9k-8l-9p-14
^ acute	p8
^ acute SERVICE	p8
^ addenda	b17c-10f-8j-9k-10l-9m-7p-13
^ addenda $	b17c-10f-8j-9k-10l-9m-7p-13
^ addendum	e7
^ addendum on	e7
^ additional	a-8b16j-8k-13l-10n-10p-13
^ additional INFO	b17k-11l-9n-9p-11
^ addressing	a14o-14
^ addressing SCOPE	a8
^ addressing WORDS	a10o-9
^ administrative	c-7f-10j13
^ administrative detail	c-7f-10j13
^ adolescence	c-8j-7k-9l15p-12
^ adolescence $	c-8j-7k-9l15p-12
^ adoption	a-9c-13e-8f-11g-12j-12k-14l10m-10n-10p9
^ adoption $	c-9f-8g-9j-8k-10l13
^ adoption performance	p10
^ adoption support	l-8p11
^ adult	a-10c-10e-8f23g-10j-13k-14l-22m-13n-8
^ adult $	f17k-7p-16
^ adult AGENCY	l-10p11
^ adult WHO	f-8p10
^ adult in	f14l-13
^ adultification	p12
^ adultification $	p12
^ adverse	l-9p8
^ adverse childhood	l-7p10
^ after	l22p-22
^ after BIRTH	l8p-7
^ after MOVE	l16p-16
^ aftermath	c-7k-8l14p-11
^ aftermath $	c-7k-8l14p-11
^ age	l8
^ age NUM	l8
^ ages	l9
^ ages NUMW	l9
^ agreed	a-13g-7j-10m12p-16
^ agreed CHANGE	m9
^ agreed PLAN	c-9m11p-7
^ agreed STORY	l10
^ agreed by	c12j-8m-13
^ agreed key	a-9o9
^ aim	c-7j10
^ aim of	c-7j10
^ alcohol	l-9p15
^ alcohol $	p11
^ alcohol in	p8
^ alert	p9
^ alert and	p9
^ allegation	p8
^ allegation against	p8
^ and	a8k-8m8p-8
^ and SINCE	e-11m11
^ and so	a10
^ anger	p9
^ anger and	p9
^ annexe	b17c-10f-8j-9k-10l-9m-7p-14
^ annexe $	b17c-10f-8j-9k-10l-9m-7p-14
^ anonymisation	c-7k14p-11
^ anonymisation $	c-7k14p-11
^ anonymity	k13p-10
^ anonymity $	k13p-10
^ answer	a12o-12
^ answer to	a12o-12
^ anti-racist	f9
^ anti-racist practice	f9
^ apologie	c-7k14p-11
^ apologie $	c-7k14p-11
^ application	p9
^ application of	p9
^ appointment	p9
^ appointment as	p9
^ appreciating	i9
^ appreciating WHAT	i9
^ approval	c15j-7k-8p-12
^ approval $	c15j-7k-8p-12
^ approved	c11p-7
^ approved by	c11p-7
^ arfer	a-9c-12f-9g-8i22j-9k-12l-12m-9n-8p-17
^ arfer da	i14p-10
^ arfer effeithiol	i14p-10
^ argymhellion	a-8c-10f-9g-7j-10k-11l-10m20p-15
^ argymhellion $	c-8j-7k-8m15p-12
^ argymhellion i'r	m12
^ arrangement	j-8k10
^ arrangement for	j-8k10
^ arrest	c-8j-7k-8l15p-12
^ arrest $	c-8j-7k-8l15p-12
^ assessment	a11k-10l-12p11
^ assessment $	p11
^ assessment of	a14k-7p-9
^ assessment tool	p8
^ assurance	c12k-9p-9
^ assurance arrangement	c12k-9p-9
^ at	b14c-13f-7j8k-10p-9
^ at back	b15c-10j-12
^ at glance	j13p-8
^ attachment	a-9b21c-12e-8f-11g-8j-12k-13l-12m-10n-7p-17
^ attachment $	a-9b21c-12e-8f-11g-8j-12k-13l-12m-10n-7p-17
^ attendance	k16l-8p-14
^ attendance $	k14p-12
^ attendance at	k9
^ attribution	k9
^ attribution and	k9
^ austerity	p12
^ austerity $	p12
^ authorship	k8
^ authorship and	k8
^ autism	p12
^ autism $	p12
^ away	l10p-8
^ away from	l10p-8
^ back	f-14l20p-14
^ back PEER	f-11l11
^ back PLACE	l11p-9
^ back to	l7
^ background	a-19c-19d-12e-14g-16h-9i-11j23k-27l12m-16n-7o-17p-26
^ background $	f-22j22l-22p-7
^ background INFO	l10n-8p-7
^ background SOURCE	b11j-8l-8
^ background STORY	l8
^ background WHAT	j8
^ background and	j13l-10
^ background of	f15j-9
^ background prior	l10
^ background to	l11
^ bail	p10
^ bail condition	p10
^ bank	p9
^ bank holiday	p9
^ barrier	a22c-9g-7i-11j-8k-10l-9m-7p-16
^ barrier $	a15c-7k-8p-13
^ barrier and	a9
^ barrier to	a10i-10
^ bed	p9
^ bed sharing	p9
^ before	a-8c-9f-10g-7j8k-14l23m-8n-8o-13p-20
^ before MOVE	l7
^ before NAME	l12
^ before PLACE	l8p-8
^ before WE	j11l-9
^ before YOU	j9
^ before period	j-8l13o-10
^ behaviour	p10
^ behind	a13g-8k-12l-7
^ behind closed	a8
^ behind curtain	p10
^ behind decision	a12k-10p-9
^ believing	p9
^ believing KIN	p9
^ belonging	c-8f15j-8k-9l-7p-12
^ belonging $	c-8f15j-8k-9l-7p-12
^ benefit	p9
^ benefit of	p9
^ bereavement	p12
^ bereavement $	p12
^ between	a-11l13o-9p8
^ between AGENCY	p8
^ between MONTH	l8
^ between NUMW	l12p-12
^ between SCOPE	p10
^ bias	k-8p12
^ bias $	k-8p12
^ big	g10
^ big MSG	g10
^ book	c13l-9p-10
^ book place	c13l-9p-10
^ booking	k-7l15p-12
^ booking appointment	l13p-11
^ border	p14
^ border $	p10
^ border through	p8
^ brief	a-10b-8c-14d-8e-10f-12g-10k-17l-14m-10n-8o22p-18
^ brief $	c-10f-9j-18k-8l-17m-7o21p-15
^ brief START	j7
^ brief given	o10
^ brief outline	j7
^ bright	c-8i16k-7l-7p-11
^ bright spot	c-8i16k-7l-7p-11
^ bringing	a-7e13k-8
^ bringing THIS	a-7e13k-8
^ bruise	p11
^ bruise MEAN	p9
^ bruising	p13
^ bruising in	p10
^ bruising policy	p8
^ build-up	c-9j-8k-9l16p-12
^ build-up $	c-8j-7k-8l15p-11
^ burden	p8
^ burden on	p8
^ burn	p9
^ burn and	p9
^ by	a-11c-9g-8l-10m16p-13
^ by BODY	k-7m14
^ by METHOD	j11k-7
^ by WHAT	k11
^ by all	m9
^ calendar	a-7c-12d21f-9j-10k-11l-11m-8p-15
^ calendar $	c-9d17f-8j-9k-10l-8m-7p-13
^ calendar of	d8
^ camau	m14p-10
^ camau nesaf	m14p-10
^ canfyddiadau	c-9f-8g17j-9k-10l-9p-13
^ canfyddiadau $	c-9f-8g17j-9k-10l-9p-13
^ cannabis	p12
^ cannabis $	p12
^ capacity	g10m-11p8
^ capacity to	g12m-10
^ carrying	p10
^ carrying knife	p10
^ case	a-25b-14c-20e-21f-22g-23h-16i-12l19m-16p-15
^ case $	j17k-14l-16p-12
^ case MOVE	l-14p14
^ case REVIEW	j-8k9
^ case SCOPE	j8
^ case STORY	l13
^ case and	n10
^ case background	j-11l12
^ case by	d9
^ case chronology	d10
^ case closure	l10
^ case group	k14l-7
^ case in	j7k-7l9p-9
^ case outline	l11p-9
^ case overview	j-10l12
^ case specific	h-10j-7l-10o14
^ case summary	j-11l13
^ casgliad	c-9e17f-8j-9k-10l-8p-13
^ casgliad $	c-9e17f-8j-9k-10l-8p-13
^ casgliadau	c-9e16f-8j-9k-10l-8p-13
^ casgliadau $	c-9e16f-8j-9k-10l-8p-13
^ cast	f12
^ cast of	f12
^ chairing	p8
^ chairing of	p8
^ challenge	a-12c-10f-8g-9j-10k-11l-13m25o-8p-12
^ challenge $	m15p-14
^ challenge NUM	m11p-10
^ challenge and	p9
^ challenge for	m10
^ chance	g10
^ chance BAD	g10
^ charge	m-8o13
^ charge to	m-8o13
^ checking	c11p-7
^ checking THIS	c11p-7
^ chief	g10
^ chief LEARN	g7
^ childhood	l14p-14
^ childhood $	l14p-14
^ choking	p12
^ choking $	p12
^ chronic	p8
^ chronic neglect	p8
^ chronology	a-10c-9d24e-7f-10g-7j-11k-15l-17m-7o-8p-13
^ chronology $	d12p-9
^ chronology YEAR	d10l-7
^ chronology of	d18k-11l-11
^ circulation	c15j-7k-8p-12
^ circulation $	c15j-7k-8p-12
^ cliff	p9
^ cliff edge	p9
^ closed	p9
^ closed door	p9
^ closer	a12o-7p-8
^ closer LOOK	a12o-7p-8
^ code	h12k-8
^ code name	h12k-8
^ coercive	p11
^ coercive control	p11
^ combined	d14l-7p-8
^ combined AGENCY	d9
^ combined chronology	d9
^ commendation	c-10f-8i17j-9k-10l-9m-7p-14
^ commendation $	c-10f-8i17j-9k-10l-9m-7p-14
^ commission	c-8j15k-8p-11
^ commission $	c-8j15k-8p-11
^ common	a13p-9
^ common thread	a13p-9
^ communication	c-7l-8m-9p17
^ communication $	p9
^ communication NEED	p9
^ communication between	p7
^ community	p12
^ community $	p12
^ complaint	c15f-11j-8k-11l-10
^ complaint $	c15k-7l-7p-14
^ complaint by	f-8p11
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
^ condolence	j14k-7p-11
^ condolence $	j14k-7p-11
^ conduct	c-9g-11i16j-14k11l-8o-10p-11
^ conduct and	k7
^ conduct deserving	i11
^ conduct of	j-8k12
^ conduct worthy	i10
^ confidentiality	c-9f-7j-11k18l-10m-8
^ confidentiality $	k13p-12
^ confidentiality and	k8
^ confidentiality between	p7
^ confidentiality of	k8
^ consent	p11
^ consent $	p11
^ consideration	f-12g-9j-10k-10l-7m23p-12
^ consideration $	f-10m13p-8
^ consideration for	m15
^ constraint	c-7k14p-11
^ constraint $	c-7k14p-11
^ content	j13p-10
^ content warning	j13p-10
^ context	c-7f-10j17k-17p-10
^ context $	a-10f-8j15k-14p-7
^ context of	a8
^ contextual	p9
^ contextual safeguarding	p9
^ contingency	p8
^ contingency PLAN	p8
^ continuity	p8
^ continuity of	p8
^ contributor	c-7j-9k16l-7p-11
^ contributor $	k14p-11
^ contributor to	k8
^ contributory	a10
^ contributory ISSUE	a10
^ controlling	p9
^ controlling behaviour	p9
^ conversation	k11p-10
^ conversation PEER	k11p-10
^ cookie	c15j-7k-8p-11
^ cookie $	c15j-7k-8p-11
^ copie	b12
^ copie and	b12
^ copyright	c19f-8j-10k-10l-9m-7p-15
^ copyright $	c13k-7p-10
^ copyright notice	c11p-8
^ core	c-10m-13o14
^ core ACT	c-8m-12o14p-10
^ core group	p8
^ coroner	a-12c-11e-8f-10j13k7l-13m-10p-17
^ coroner $	c-7g-10j15k-13p-11
^ coroner 's	a-10g10j-11k13l-9p-11
^ coronial	k8
^ coronial METHOD	k8
^ correspondence	b17c-10f-8j-9k-10l-9m-7p-14
^ correspondence $	b17c-10f-8j-9k-10l-9m-7p-14
^ cost	c14j-10k-11o-7
^ cost of	c14j-10k-11o-7
^ could	a21e-14g-7k-8l-7p-9
^ could HARM	a9
^ could THIS	a12e-9
^ could anyone	a8
^ course	a-7c14f-9j-10k-11l8p-14
^ course $	c15k-8l-11p-11
^ course of	l15
^ court	j-9k13l-10
^ court case	j-7k14l-8p-13
^ court order	p10
^ covid-19	p12
^ covid-19 $	p12
^ criminal	c-9k14l-10
^ criminal exploitation	p11
^ criminal investigation	k11p-8
^ criminal proceeding	k10p-9
^ criteria	a-9j9k10l-9p-9
^ criteria INVOLVE	a-8k9l-8p-8
^ critical	a20c-14e-8f-8j-8k-13m-9n-7o-11p-19
^ critical ANALYSE	a12
^ critical LOOK	a10
^ critical STORY	l7
^ critical TIME	l9
^ critical moment	a11
^ cross-border	k-7p11
^ cross-border DONE	k-7p11
^ cross-cutting	a8
^ cross-cutting ISSUE	a8
^ crying	p9
^ crying CHILD	p9
^ crynodeb	a-7c-8j13k-9l8p-13
^ crynodeb gweithredol	j14l-9p-9
^ crynodeb o'r	l12
^ cumulative	l-7p9
^ cumulative HARM	l-7p9
^ curiosity	p11
^ curiosity $	p11
^ cyfeiriadau	c-10f-8j-9k-10l-9m-7n17p-14
^ cyfeiriadau $	c-10f-8j-9k-10l-9m-7n17p-14
^ cyflwyniad	c-8j15k-9l-7p-12
^ cyflwyniad $	c-8j15k-9l-7p-12
^ cylch	c-8k-7l-7o15p-11
^ cylch gorchwyl	c-8k-7l-7o15p-11
^ cynllun	m14p-10
^ cynllun gweithredu	m14p-10
^ dadansoddiad	a21c-10f-9j-10k-12l-11m-10p-16
^ dadansoddiad $	a15c-8j-8k-9l-7p-12
^ dadansoddiad CODE	a11
^ daily	l7
^ daily LIVE	l7
^ damp	p9
^ damp and	p9
^ darllen	n14p-10
^ darllen pellach	n14p-10
^ date	a-17d19e-8f-8g-12k-15m-8o8p-15
^ date LOOK	j-8o10
^ date THIS	a-11d14j-7
^ date and	d7
^ date at	d11j-8
^ date for	c11
^ date of	j9
^ debt	p9
^ debt and	p9
^ decision	a-23c-13e-10f-9g-13i-9j7k25l-11m-8n-8o-12p-20
^ decision $	k10
^ decision DONE	a-8k11
^ decision PEER	k10
^ decision THIS	j8k-8
^ decision WE	k8
^ decision and	k7
^ decision of	j-11k15m-7
^ decision to	j17k-16
^ decisive	a13p-9
^ decisive moment	a13p-9
^ declaration	a-8g9j-8k10l-8p-12
^ declaration by	c9
^ declaration of	g10k8p-9
^ dedicated	i10
^ dedicated DONE	i10
^ dedication	c-8j15k-9l-7p-12
^ dedication $	c-8j15k-9l-7p-12
^ deeper	a11o-7p-8
^ deeper LOOK	a11o-7p-8
^ deference	p8
^ deference to	p8
^ defined	h9
^ defined WORDS	h9
^ delay	a-11c-7f-8j-9k16l-10
^ delay $	k14p-14
^ delay and	k10
^ delay in	p10
^ demographic	f12
^ demographic detail	f12
^ dental	p9
^ dental neglect	p9
^ description	b12p-10
^ description of	b12p-10
^ detail	f11p-11
^ detail of	f11p-11
^ detailed	d10
^ detailed chronology	d10
^ determination	a8
^ determination of	a9
^ diabete	p12
^ diabete $	p12
^ diary	a-9c-11d23e-8f-10g-8j-12k-13l-15m-8p-17
^ diary $	c-9d16f-8j-8k-9p-13
^ diary of	d15l-11
^ difficult	l10p-7
^ difficult TIME	l10p-7
^ digging	a14p-10
^ digging deeper	a14p-10
^ direction	c-9f-7j-8k-9l-8m16p-13
^ direction $	c-9f-7j-8k-9l-8m16p-13
^ disabled	p9
^ disabled CHILD	p9
^ disclaimer	c15j-7k-8p-12
^ disclaimer $	c15j-7k-8p-12
^ disclosure	c-7k14p-11
^ disclosure $	c-7k14p-11
^ discovery	c-8j-8k-9l17p-13
^ discovery $	c-8j-7k-8l15p-12
^ disguised	p10
^ disguised compliance	p10
^ disposal	c-9e16f-8j-9k-10l-8p-13
^ disposal $	c-9e16f-8j-9k-10l-8p-13
^ disruption	p9
^ disruption meeting	p9
^ dissemination	c-12f-8j-11k21l-9m-7p-16
^ dissemination $	k12p-9
^ dissemination list	k12p-8
^ dissemination of	k8
^ distribution	c19f-8j-8k-12l-9m-7p-15
^ distribution $	c13k-7p-10
^ distribution list	c12p-9
^ diweddglo	c-9e16f-8j-9k-10l-8p-13
^ diweddglo $	c-9e16f-8j-9k-10l-8p-13
^ dogs	p11
^ dogs $	p11
^ domestic	p10
^ domestic HARM	p10
^ door	p7
^ door THIS	p7
^ draft	l-8p10
^ draft NUM	l-7p11
^ drawing	a-10e20k-15p-12
^ drawing PEER	e10k-7
^ drawing THIS	e8
^ drawing thing	e8
^ drawing to	e9
^ drift	k-8p15
^ drift $	p11
^ drift and	p9
^ drug	p10
^ drug and	p8
^ duty	j12k-8
^ duty under	j8
^ dysgu	a-8c-10f-8g20j-9k-11l-10m-8p-14
^ dysgu $	c-7g14j-7k-8p-11
^ dysgu o'r	g11
^ effectiveness	a12g10l-11p-13
^ effectiveness of	a12g10l-11p-13
^ elective	l-9p11
^ elective PLACE	l-9p11
^ email	p8
^ email THIS	p8
^ emergency	l-8p15
^ emergency AGENCY	p10
^ emergency duty	p9
^ emerging	g13
^ emerging ISSUE	a10
^ emerging practice	a-13g12
^ empty	p9
^ empty AUTHOR	p9
^ enabler	a8
^ enabler and	a10
^ enclosure	b17c-10f-8j-9k-10l-9m-7p-14
^ enclosure $	b17c-10f-8j-9k-10l-9m-7p-14
^ endnote	e11k-9
^ endnote by	e11k-9
^ enquirie	c7f-8j-8k-12l-7
^ enquirie $	c7f-8j-8k-12l-7
^ envoi	c-9e16f-8j-9k-10l-8p-13
^ envoi $	c-9e16f-8j-9k-10l-8p-13
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
^ exclusion	l8p-8
^ exclusion from	l8p-8
^ executive	j14l-8
^ executive summary	j14l-8
^ experience	g12
^ experience and	g8
^ expert	a-8k12m-13p8
^ expert RECOMMEND	k13m-12p-8
^ expert opinion	p11
^ extended	f10p-8
^ extended FAMILY	f10p-7
^ extra	b12k-8p-8
^ extra INFO	b12k-8p-8
^ fabricated	p9
^ fabricated illness	p9
^ facilitator	c11
^ facilitator 's	c11
^ factual	a-7c-11d-8e-7f-11g-7j-13k-9l25m-7p-14
^ factual STORY	l7
^ factual background	l10
^ factual matrix	l11p-7
^ factual summary	l10
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
^ fault	g9
^ fault FIND	g9
^ fear	l-11p19
^ fear $	p11
^ fear of	p13
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
^ for	a-23b-14d-12e-17f-27g-25h-11i-17k-31l-32m47n-18o-16p-39
^ for ANALYSE	a-11c11
^ for BODY	m10
^ for CHILD	l-10m14p-8
^ for NAME	f-11j13l-8
^ for SERVICE	m13p-11
^ for THIS	c-10m14
^ for all	m7
^ for chief	m11
^ for community	m9
^ for england	m11
^ for nation	m11
^ for national	m9
^ for office	c10
^ for wale	m11
^ for welsh	m8
^ form	c10j9p-11
^ form completed	j10
^ form control	c11p-9
^ fracture	p7
^ fracture in	p7
^ fresh	l-8p10
^ fresh MOVE	l-8p10
^ friday	p10
^ friday afternoon	p10
^ friend	p7
^ friend FAMILY	p7
^ from	a-12c-10d-8e-16f-11g-12i-8j-13k-12l24n-8o9p-11
^ from BIRTH	l10
^ from CONTACT	l8
^ from FIRST	l7
^ from WHEN	l-8o12
^ from YEAR	l8
^ from arrest	l9
^ from register	e-8l10
^ front	p8
^ front door	p8
^ further	a-11b-10c9f-9g-8j-13k-16l-15m-8n22p-23
^ further INFO	k-8n13p-9
^ further SOURCE	n9
^ further copie	c12n-7p-9
^ further support	n12p-9
^ gang	p7
^ gang and	p7
^ gaps	a-14c-12e-8f-10g23j-11k-13l-15m-10n-8
^ gaps $	c-7g15k-8p-14
^ gaps and	g8
^ gaps between	p8
^ gaps identified	g12p-9
^ gaps in	p7
^ gathering	k13p-11
^ gathering piece	k13p-11
^ geirfa	a-7c-10f-9h18j-10k-11l-10m-8p-15
^ geirfa $	a-7c-10f-9h18j-10k-11l-10m-8p-15
^ general	a-10j7p9
^ general START	j8
^ general practice	a-9p12
^ genogram	c-8f17j-8k-10l-8p-13
^ genogram $	c-8f15j-7k-9l-7p-12
^ get	c11
^ get in	c11
^ getting	f11i11l-8p-10
^ getting THIS	i11
^ getting to	f12p-7
^ governance	j-10k17l-8m-7p-13
^ governance $	c-9k14p-10
^ governance and	c7
^ governance of	k8
^ graded	g11
^ graded judgement	g11
^ ground	j13k-9
^ ground for	j8
^ ground upon	j8
^ groupthink	p12
^ groupthink $	p12
^ growing	c-9l13
^ growing up	c-9l13
^ guidance	a-9c-10f-8g-7h-7j-9k-13l-11m-8n22
^ guidance and	n12p-8
^ guidance cited	n8
^ guidance on	p10
^ guidance referred	n7
^ guidance used	n11p-7
^ guide	h10
^ guide to	h10
^ gwella	m12
^ gwella systemau	m12
^ half	p10
^ half picture	p10
^ handover	l-9p13
^ handover $	p10
^ handover at	p8
^ hane	l11
^ hane yr	l11
^ hard	h10
^ hard WORDS	h10p-8
^ hard to	p10
^ harmful	p8
^ harmful sexual	p8
^ head	l-8p12
^ head HARM	l-7p8
^ headline	g12
^ headline FIND	g9
^ help	a-11c-8g-10i9j-10k-9l-11m-7n14
^ help THIS	i10
^ help and	n10p-8
^ help by	p9
^ help for	n11p-7
^ helpful	k-9l-8n16p-13
^ helpful AGENCY	l-8n13p-11
^ helpful SOURCE	n8
^ here	l7
^ here AUX	l7
^ hidden	f-10l-10p18
^ hidden CHILD	f-7p9
^ hidden HARM	p7
^ hidden men	p8
^ hierarchy	p8
^ hierarchy between	p8
^ hindsight	a16c-10f-8j-9l-9m-8p-15
^ hindsight $	a17c-8j-7k-16l-7p-12
^ hindsight and	k10
^ historical	a-11g-10j-10k-9l19p-13
^ historical INFO	k-8l13p-8
^ historical ISSUE	a-8g-9l13p-7
^ holding	c10l-12p8
^ holding ring	p10
^ holding to	c11l-10
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
^ if	c-11j-12n20p-8
^ if THIS	j-9n11
^ if YOU	n14p-7
^ illness	p9
^ illness as	p9
^ immediate	a-10c-13e-14j-9k-14l26m-12p-19
^ immediate ACT	e-10g-7l14
^ immediate LEARN	g8
^ immediate aftermath	l9
^ immediate safeguarding	l16m-12p-9
^ immigration	p10
^ immigration status	p10
^ impact	c11g9m-12p-8
^ impact ACT	c11m-9
^ impact of	g8
^ implementation	c-12f-7j-8k-10l-9m19p-15
^ implementation $	c-7j-8k-9l-7m15p-12
^ implementation PLAN	m9p-7
^ implication	g9
^ implication for	g9
^ important	c-8d12p-8
^ important date	c-8d12p-8
^ in	a7b-12c16d-12e15f-33g-28h-20j14k-24l9m-23n-15o-9p-21
^ in BAD	g-9j13l-11
^ in CHILD	f-8l12p-10
^ in END	e11
^ in ISSUE	j8
^ in PLACE	l18p-19
^ in THEY	l12
^ in THIS	a-12c23f-8j-19k-8
^ in WE	a9
^ in WELL	i8
^ in WHAT	p8
^ in WHO	p9
^ in detail	a9
^ in few	h-7j11
^ in memory	f-8j14
^ in more	a10
^ in summary	e14j-10l-12
^ incident-led	a-9p12
^ incident-led practice	a-9p12
^ independence	k12l-7
^ independence $	k11p-11
^ independence too	p10
^ independent	k9
^ independent AUTHOR	k13
^ independent REVIEW	k-8p10
^ individual	j-12k9l-9m8p-9
^ individual AGENCY	l-7m9
^ individual management	j-7k9
^ induction	p12
^ induction $	p12
^ influence	a8
^ influence on	a8
^ initiation	j10k-8
^ initiation of	j10k-8
^ inquest	k13l-9p-10
^ inquest $	k13l-9p-10
^ inside	c13k-7p-11
^ inside $	c13k-7p-11
^ inspection	b-10c-13g11j-8l-10m-7
^ inspection $	k-17p16
^ inspection AGENCY	k14p-13
^ inspection judgement	g13k-8p-10
^ inspector	c-7k14p-11
^ inspector $	c-7k14p-11
^ instruction	m-9o13
^ instruction of	m-9o13
^ integrated	d13p-8
^ integrated chronology	d13p-8
^ interested	k11
^ interested person	k11
^ interface	k8
^ interface PEER	k8
^ interpreter	p10
^ interpreter $	p10
^ introducing	f13j9k-13l-9p-11
^ introducing FAMILY	f9
^ introducing NAME	f10
^ introducing REVIEW	j11k-10
^ investigation	j-8l12
^ investigation and	j-8l12
^ invisible	p9
^ invisible KIN	p9
^ isolation	p9
^ isolation room	p9
^ job	o10
^ job WE	o10
^ joint	j9
^ joint statement	j9
^ judgement	a8c-7g17j-13k-10m-11p-14
^ judgement about	g18j-11k-8m-10p-11
^ judgement and	a11
^ jurisdiction	o7
^ jurisdiction and	o7
^ keeping	a-7c17f-10k7l-10p-19
^ keeping CHILD	k12p-10
^ keeping track	c12p-8
^ keeping watch	c11p-8
^ key	b-21d9e-19f10h15i-19j-27k-32l-9m-14p-36
^ key INFO	a-7b-7n13
^ key ISSUE	a10g-9
^ key LEARN	g17l-8
^ key MSG	g11
^ key SCOPE	a9c-11
^ key STORY	c-11d10f-7
^ key WORDS	h7
^ key WORKER	f13p-8
^ key date	c-11d13
^ key decision	a11g-10
^ key individual	a-7c-7f14
^ key practice	a-10l14
^ key to	a-16c14d-10f-10g-14h19k-8l-14m-8n-9o-9p-12
^ kinship	l-8p9
^ kinship PLACE	l-8p9
^ kloe	a14b-8c-13d-7e-9f-13g-10j-13k-14l-14m-11n-8o14p-20
^ kloe $	a10b-8c-13e-9f-11g-9j-12k-14l-12m-10n-8o14p-17
^ kloe NUM	a10p-8
^ knife	p9
^ knife crime	p9
^ kpe	a-10l17m-8p-12
^ kpe NUM	a-10l17m-8p-12
^ large	p10
^ large FAMILY	p10
^ lead	c-7k8
^ lead AUTHOR	k10
^ lead WORKER	p8
^ leadership	a-8c-8g13j-8k-10l-8p8
^ leadership $	p13
^ leadership and	g11p-7
^ leadership management	g8
^ legal	a-10c-13e-7f-9g-9j15k17l-12m-19n-7o-10
^ legal PLAN	p9
^ legal RECOMMEND	k12m-11
^ legal SCOPE	j11
^ legal and	k8
^ legal context	j9
^ legal framework	k12p-9
^ legislation	n15p-9
^ legislation and	n8
^ legislation cited	n11
^ legislative	j-7k12
^ legislative context	j-7k12
^ let	c13
^ let WE	c13
^ letter	a-10b17f-13j10k-16p-8
^ letter AUX	l8
^ letter from	b17f-12j11k-14l-11p-15
^ licence	p9
^ licence condition	p9
^ licensing	p12
^ licensing $	p12
^ life-story	k-9p13
^ life-story DONE	k-9p13
^ lifestyle	p9
^ lifestyle choice	p9
^ light	i12p-7
^ light in	i12p-7
^ limit	j-7o12
^ limit of	o12
^ limit to	k10
^ limitation	a-8c-8j-10k20l-8p-13
^ limitation $	k13p-10
^ limitation of	k7
^ limitation on	k8
^ line	a12p-9
^ line of	a12p-9
^ list	c-8d10h9j-9l-9p-10
^ list of	c-8d10h9j-9l-9p-10
^ little	f11p-10
^ little CHILD	f11p-10
^ llinell	c-7d15k-7l-7p-11
^ llinell amser	c-7d15k-7l-7p-11
^ llyfryddiaeth	c-10f-8j-9k-10l-9m-7n17p-14
^ llyfryddiaeth $	c-10f-8j-9k-10l-9m-7n17p-14
^ local	a-14b-8c-12f-7j16k-8l-14n-11o-7
^ local BODY	j-10k-7m-7p13
^ local INFO	j14k-11p-11
^ local ISSUE	a-7j12p-8
^ local LEARN	g8
^ local METHOD	k8
^ local SINCE	e9
^ lockdown	c-8j-7k-8l15p-12
^ lockdown $	c-8j-7k-8l15p-12
^ locum	p12
^ locum $	p12
^ log	d13l-9
^ log of	d13l-9
^ loss	p12
^ loss $	p12
^ lost	a-8c-8g12k-9l-11p8
^ lost between	p7
^ lost opportunitie	g13p-12
^ lost to	p8
^ love	p12
^ love AUX	p7
^ love and	p8
^ low-level	a-8g-9p13
^ low-level ISSUE	a-8g-9p13
^ main	a9c-14d13e-8f-7g11j-12k-12l-11m-9o-9p-16
^ main FIND	g8
^ main ISSUE	a14g-9
^ main LEARN	g9
^ main MSG	g8
^ main STORY	d7
^ main date	c-7d11
^ making	a17c-13e-12f-11g-13i-9j-11k-12l-16m22n-8p-26
^ making CHANGE	m8
^ making THIS	a-9m14p-8
^ making picture	a11p-9
^ making sense	a18l-8m-9p-9
^ making sure	m9
^ making thing	m11
^ man	p12
^ man without	p9
^ management	j11k-8l-9
^ management oversight	p10
^ management summary	j12l-7p-8
^ manner	j-8k12
^ manner of	k8
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
^ mattresse	p9
^ mattresse on	p9
^ measuring	c17i-11p-12
^ measuring WELL	c12i-11p-7
^ measuring impact	c11p-8
^ media	c12p-10
^ media enquirie	c12p-10
^ medication	p12
^ medication $	p12
^ medicine	p9
^ medicine for	p9
^ meet	f14l-10p-10
^ meet FAMILY	f9
^ meet NAME	f10
^ meeting	p7
^ meeting without	p7
^ member	f10
^ member of	f10
^ membership	a-9b11c-7j-9k9m-9o-8p-9
^ membership and	k10
^ membership of	b12j-8m-8
^ men	f-9p10
^ men WHO	f-9p10
^ mental	p14
^ mental SERVICE	p9
^ mental capacity	p8
^ merged	c-7d16l-9p-11
^ merged chronology	d9
^ merged timeline	d12l-8p-8
^ methadone	p9
^ methadone in	p9
^ methodoleg	c-7k14p-11
^ methodoleg $	c-7k14p-11
^ milestone	c-10d17f-8j-9k-11l-9m-7p-14
^ milestone $	c-10d17f-8j-9k-11l-9m-7p-14
^ minute	p12
^ minute $	p12
^ mobile	p9
^ mobile FAMILY	p9
^ moment	a9i9
^ moment WHEN	a10
^ money	p9
^ money and	p9
^ monitoring	c22f-7j-8k-11l-10m-12p-14
^ monitoring $	c11p-8
^ monitoring arrangement	c9
^ monitoring of	c10m-9
^ more	a-16b-8c-16e-8f-11g-10j-16k-15l-13m-9n29p-19
^ more $	n10
^ more INFO	n10
^ more about	c-8j-7n11
^ more help	n8p-7
^ more on	n10
^ multi-agency	a10b-9c-18d14e-13f-12h-7i-14j-13n-11o-10
^ multi-agency ANALYSE	a7
^ multi-agency DONE	a15k-11m-8p-14
^ multi-agency INVOLVE	k-11l12
^ multi-agency WORKER	a-9k14p-11
^ multi-agency chronology	d9
^ multi-agency meeting	p12
^ multi-agency safeguarding	p10
^ multi-agency timeline	d13l-9p-8
^ my	l8
^ my LIVE	l8
^ name	h11k9p-8
^ name and	h9
^ name of	h9
^ name used	h-9k12
^ national	a-8c-9f-9k10l-8n-11
^ national guidance	k14n-9p-11
^ national picture	p11
^ nature	l8
^ nature of	l8
^ negeseuon	g15p-10
^ negeseuon allweddol	g15p-10
^ neglect	p10
^ neglect $	p10
^ neighbour	p12
^ neighbour $	p12
^ new	a-8c-11f-16j-13k-14l26m-13n-8p-11
^ new BODY	c-9j-9k-13l11m-11
^ new CHILD	f-9l13p-13
^ new MOVE	l10p-10
^ new PLACE	l13p-12
^ newly	p8
^ newly qualified	p8
^ no	m-13p20
^ no further	m-11p12
^ nobody	p8
^ nobody held	p8
^ non-engagement	p12
^ non-engagement $	p12
^ not	a-8k-10l-12p20
^ not AUX	p8
^ not my	p7
^ note	a-16b-11c-24d-11e-17f-17g-17h10i-13l-17m-14n22o-11p-25
^ note $	c-13j-11k-12n16p-8
^ note about	k9
^ note on	a-9c-8e-7f-10g-8h13k9l-9n-14p-14
^ note to	k-11n14p-8
^ notification	a-9c-13d-8e-8f-13g-8j24k-13l-12m-9n-7o-8p-18
^ notification $	j16k-8p-12
^ notification SCOPE	j8
^ notification and	j9
^ notification detail	f-7j10
^ notifying	j14m-8p-12
^ notifying BODY	j14m-8p-12
^ nowhere	p9
^ nowhere to	p9
^ obesity	p12
^ obesity $	p12
^ observation	a14k-9p-8
^ observation on	a11k-8
^ observation upon	a8
^ occasion	j13k-9
^ occasion for	j9
^ of	f16p-16
^ of CHILD	f9p-8
^ of KIN	f11p-12
^ offence	c-8j-7k-8l15p-12
^ offence $	c-8j-7k-8l15p-12
^ old	p9
^ old file	p9
^ older	p9
^ older friend	p9
^ one	a-10e16g-9l-15m-9
^ one END	e8
^ one STORY	p8
^ one more	e12p-8
^ online	l-7p9
^ online HARM	l-7p9
^ open	p11
^ open and	p8
^ opinion	a18c-10e7f-7j-11k-14l-8m-10o-7p-16
^ opinion $	a15e-10p-14
^ opinion of	a9e11k-11
^ opportunitie	g14p-11
^ opportunitie lost	g14p-11
^ optimism	p11
^ optimism $	p11
^ order	m12p-11
^ order ASK	m12p-11
^ ordered	m10
^ ordered CHANGE	m10
^ organisational	a16c-8e-8f-7j-10k-12l-8m-14
^ organisational CHANGE	m-12p12
^ organisational ISSUE	a8
^ organisational context	a13j-8k-9p-9
^ origin	j10k-8
^ origin of	j10k-8
^ other	a-12b-7c10f-7g-10i-7j10k9l-18m-10n-8
^ other CHILD	f8
^ other KIN	f-10k-9p12
^ other format	c13k-8p-10
^ other inquirie	k9
^ other inspection	j12
^ other investigation	k11p-7
^ out	a-10g-10j-9l9p11
^ out of	a-10g-10j-9l9p11
^ outcome	f-8g11j-8k12l-7p-11
^ outcome and	k8
^ outcome for	g12p-9
^ outcome of	k8
^ outline	l9
^ outline of	l9
^ over	c9
^ over to	c9
^ over-optimism	p11
^ over-optimism $	p11
^ overall	b-12c-21d-11e27f-18g15h-8i-13j-20k-22l-21m-18n-14o-12p-28
^ overall $	e13g-10p-8
^ overall ANALYSE	a7
^ overall effectiveness	e-8g13p-7
^ overall judgement	g14
^ overall picture	a-8e13p-10
^ overall summary	e11
^ overall view	a-9e12k-7
^ overarching	a8
^ overarching ISSUE	a8
^ oversight	c14m-12p-8
^ oversight of	c14m-12p-8
^ overview	a-10c-11d-11f-8j13k-16p-16
^ overview $	j15l-14m-8p-10
^ overview of	d-9l15
^ owner	c10j-8
^ owner of	c10j-8
^ page	l-7p11
^ page NUM	l-7p11
^ pandemic	p12
^ pandemic $	p12
^ parallel	c-10j-11k20l-9p-14
^ parallel REVIEW	k9
^ parallel investigation	k9
^ parallel proceeding	k8
^ parallel processe	k10
^ parenting	p8
^ parenting assessment	p8
^ part	k7
^ part of	p8
^ part played	k9
^ participant	c-7k14p-12
^ participant $	c-7k14p-12
^ partie	a-7c-11f19j-10k-11l-10m-8p-15
^ partie $	a-7c-11f19j-10k-11l-10m-8p-15
^ passing	p15
^ passing THIS	p9
^ passing parcel	p10
^ path	l16p-13
^ path into	l11p-7
^ path through	l10p-7
^ pathway	p11
^ pathway $	p11
^ pattern	a20c-10f-11j-10k-12l-11m-9p-18
^ pattern $	a16c-8g-13j-7k-8p-11
^ pattern across	a11p-10
^ pattern in	g9
^ pen	a-9c-8f21j-7k-8l-9p-16
^ pen picture	f13p-11
^ pen portrait	f14p-9
^ period	a-12c-11e-9f-9g-11j-14k-16l8m-12n-8o25p-19
^ period NUM	l11p-7
^ period of	l-11o14
^ period one	l10p-7
^ period selected	l-11o13p-7
^ period under	o9
^ perpetrator	c-8f15k-8p-11
^ perpetrator $	c-8f15k-8p-11
^ person	a-7c-15f26j-14l-14p-14
^ person INVOLVE	f8
^ person LIVE	f8l-7
^ person concerned	f15k-8p-8
^ person referred	f8
^ personal	f9k-8p-8
^ personal detail	f12j-9
^ personal statement	j11
^ pets	p9
^ pets and	p9
^ phase	l19p-16
^ phase NUM	l10p-8
^ phase one	l11p-9
^ phone	l-7p11
^ phone ASK	p8
^ phone at	p7
^ picture	f10p-7
^ picture of	f10p-7
^ piece	p9
^ piece by	p9
^ piecing	e-13k13
^ piecing THIS	e-13k13
^ plain	a-7c-7h20j-8k-9l-8p-14
^ plain english	h18k-9l-7p-13
^ poisoning	p12
^ poisoning $	p12
^ policie	k-10p11
^ policie and	k-10p11
^ policy	k12p-7
^ policy context	k12p-7
^ portrait	f8
^ portrait of	f8
^ position	p10
^ position of	m-8p11
^ postnatal	p10
^ postnatal depression	p10
^ poverty	p12
^ poverty $	p12
^ practice	b-8c-16d-9e-13f-14g18i17j-19k-22m-23n-10o-14p-28
^ practice ANALYSE	a8
^ practice ISSUE	a-11g17
^ practice MSG	a-8g13i-7
^ practice STORY	a-7l11
^ practice THIS	i9
^ practice WE	i7
^ practice WELL	i11
^ practice in	a10
^ practice reviewed	a13g-7
^ practice under	a10
^ practice worth	i11p-7
^ pre-birth	a-8c-10l13m-8
^ pre-birth PLAN	p10
^ pre-birth assessment	l9
^ pre-birth period	l9
^ predictability	a20c-10f-8j-9k-11l-10m-8p-14
^ predictability $	a16c-8j-8k-9l-7p-12
^ predictability and	a9
^ predictable	a9
^ predictable and	a9
^ preliminary	a-14c-14d-7e-10f-11g-12j26k-13l-14m-11n-8o-9p-18
^ preliminary $	j12p-9
^ preliminary ISSUE	a-8j11
^ preliminary observation	j11p-7
^ preliminary remark	j10
^ premature	l-10p11
^ premature BIRTH	l-10p11
^ prescribing	p8
^ prescribing and	p8
^ present	k7
^ present at	k7
^ presenting	l8
^ presenting STORY	l8
^ press	c12p-9
^ press office	c12p-9
^ pressure	a8
^ pressure on	a8
^ preventability	a16c-8j-8k-9l-8p-12
^ preventability $	a16c-8j-8k-9l-8p-12
^ principal	g13
^ principal END	g8
^ principal LEARN	g10
^ printing	c10
^ printing THIS	c10
^ prior	k-8l9
^ prior INVOLVE	k-8l9
^ prioritie	c-9f-8j-9k-10l-9m21p-14
^ prioritie $	c-8j-7k-8m15p-11
^ prioritie for	m10
^ priority	j-9o7
^ priority FIND	g9m-8
^ priority ISSUE	o10
^ private	k-14l-8p19
^ private $	k-8p11
^ private law	k-7p10
^ proceeding	k10
^ proceeding of	k10
^ procurator	k7
^ procurator fiscal	k7
^ profile	f9
^ profile of	f9
^ project	c-11m-14o17p-13
^ project PLAN	c-11m-14o17p-13
^ public	p10
^ public law	p10
^ publication	b-8c-12f-7j-12k20l-9p-14
^ publication $	j-10k14p-9
^ publication arrangement	c-8k12p-8
^ pulling	a-7e14k-10
^ pulling THIS	e9
^ pulling thread	e9
^ purpose	c-8j18k-9
^ purpose WE	j8
^ purpose of	c-8j15k-8
^ putting	c-9g-13i-19j-9l-7m22p-17
^ putting LEARN	g-9m11
^ putting REVIEW	k9
^ putting THIS	a-8e10i-12k-10m11
^ putting piece	a10
^ putting thing	i-12m12
^ pwyntiau	g13p-9
^ pwyntiau dysgu	g13p-9
^ qualification	k9
^ qualification of	k9
^ quality	c-10f-8g12i-9j-9k13l-16m-9p-7
^ quality assurance	k12p-8
^ quality of	g13i-8j-7l-14m-7
^ quiet	f-9p10
^ quiet CHILD	f-9p10
^ racism	p11
^ racism $	p11
^ rapid	k8
^ rapid REVIEW	k8
^ rating	c12p-9
^ rating scale	c12p-9
^ rationale	j8
^ rationale for	j8
^ re	l-7p8
^ re NUM	l-7p8
^ re-referral	c-8j-7k-9l15p-12
^ re-referral $	c-8j-7k-9l15p-12
^ read	n14p-9
^ read and	n11
^ read more	n8
^ reader	j12p-7
^ reader 's	j12p-7
^ reason	c-11j21l-7o-9p-12
^ reason THIS	j8
^ reason and	a9
^ reason for	j19o-7p-8
^ rec	l-9m13p-11
^ rec NUM	l-9m13p-11
^ recall	c-8d-10k19l-17p-12
^ recall STORY	k11l-9
^ recall TIME	k13l-12p-9
^ recent	e8
^ recent SINCE	e8
^ reception	l8
^ reception TIME	l8
^ reciprocal	k8
^ reciprocal lead	k8
^ recital	c-8j15k-9l-7p-12
^ recital $	c-8j15k-9l-7p-12
^ recognising	p9
^ recognising neglect	p9
^ record	p10
^ record keeping	p10
^ recording	p12
^ recording $	p12
^ ref	l-7p9
^ ref NUM	l-7p9
^ reflect	c15j-7k-8p-11
^ reflect $	c15j-7k-8p-11
^ reflective	c13o-13p-11
^ reflective ANALYSE	a9
^ reflective SCOPE	a-11c14o-12p-9
^ regional LEARN	g7
^ register	p8
^ register as	p8
^ related	a-9b-8c15e-8f-9g-8j-11l-12m-9p-18
^ related SOURCE	n9
^ related news	c12p-7
^ related page	c11p-7
^ related processe	c-9k13p-7
^ relationship	a-10c-10e-13f20g-9j-9k-13l-12m-8
^ relationship $	f14p-14
^ relationship PEER	p9
^ relationship THIS	e-10p11
^ relationship to	f10
^ release	p9
^ release from	p9
^ relevance	g10
^ relevance to	g10
^ relevant	c-10f7k10n-7p-15
^ relevant FAMILY	f11l-11
^ relevant STORY	l10
^ relevant case	l7
^ relevant research	k13p-8
^ reliance	p11
^ reliance on	p11
^ remark	a9
^ remark upon	a9
^ remedial	m10
^ remedial ACT	m10
^ remember	c-8g15k-8p-11
^ remember $	c-8g15k-8p-11
^ remembering	f11
^ remembering NAME	f11
^ reorganisation	p12
^ reorganisation $	p12
^ repeated	p8
^ repeated low-level	p8
^ reporting	c16k-8m-9p-10
^ reporting arrangement	c11p-8
^ reporting back	c11m-8
^ representation	k8
^ representation by	k8
^ requirement	c-8k-8m15p-11
^ requirement $	c-8k-8m15p-11
^ research	a-21b-9c-19d-7e-10f-13g-12h-9i-9j-21l-13m-14n26o8p-10
^ research SCOPE	o10p-8
^ research WE	k-12n14
^ research and	a-10n10p-8
^ research behind	j-10k-13n14
^ research cited	n9
^ research context	k11
^ research on	p8
^ resolution	c-9f-7j-9k-10l-8m18p-13
^ resolution $	c-8k-8m15p-12
^ respectful	p10
^ respectful uncertainty	p10
^ response	a18b9c-9d-8f-14g-12j-11k-13o-14
^ response of	a11b11f-10k-7l-11p-11
^ response on	l11
^ response to	a15e9g-9l-13o-13
^ restraint	p12
^ restraint $	p12
^ return	l9
^ return from	l9
^ revolving	p8
^ revolving door	p8
^ rhagair	c-8j15k-9l-7p-12
^ rhagair $	c-8j15k-9l-7p-12
^ rhestr	c-8h16k-8l-8p-12
^ rhestr termau	c-8h16k-8l-8p-12
^ risk	c12l-9
^ risk ANALYSE	a8
^ risk assessment	p10
^ risk register	c13p-12
^ road	l11p-7
^ road to	l11p-7
^ role	p12
^ role of	p12
^ rota	p8
^ rota and	p8
^ route	l10p-8
^ route through	l10p-8
^ rule	p12
^ rule AUX	p8
^ rule of	p7
^ running	j-8k10
^ running REVIEW	j-8k10
^ safe	k-7l-9p16
^ safe at	p7
^ safe on	p9
^ safe sleeping	p8
^ safeguarding	a-9g-9h9j-12l-8m-13p11
^ safeguarding BODY	a-8g-9j-10m-12p12
^ safeguarding WORDS	h10
^ safer	p9
^ safer sleep	p9
^ safety	c-8m-12p13
^ safety PLAN	c-8m-12p13
^ save	c12d-8p-8
^ save date	c12d-8p-8
^ schedule	b11d9k-8l-10
^ schedule of	b11d9k-8l-10
^ scoping	l-12o13
^ scoping period	l-12o13
^ screen	p8
^ screen and	p8
^ secondary	l12p-11
^ secondary PLACE	l12p-11
^ secure	p11
^ secure setting	p11
^ seeing	f-8p10
^ seeing CHILD	f-8p10
^ self-harm	p12
^ self-harm $	p12
^ self-report	p11
^ self-report $	p11
^ send	c15p-8
^ send WE	c7
^ send to	c11
^ sequence	a-7d13
^ sequence of	a-7d13
^ serious	p8
^ serious youth	p8
^ setting	c-9j19k-11l-9p-16
^ setting out	j12k-8p-9
^ setting scene	j13p-10
^ sexual	p10
^ sexual HARM	p10
^ shame	p11
^ shame $	p11
^ share	c12j-9
^ share THIS	c12j-9
^ sharing	c19g-16j-14k-14l-7p9
^ sharing INFO	p12
^ sharing LEARN	c15g-15p-7
^ sharing THIS	c12j-11
^ shift	m-11p12
^ shift CHANGE	m-11p12
^ sickness	p10
^ sickness absence	p10
^ sign	a-8c12l-8p-8
^ sign of	i8
^ sign up	c12l-7p-7
^ sign-off	c-10j-10k17l-8m-10n-12
^ sign-off $	k14p-14
^ sign-off by	k11m-7
^ sign-off without	k-7n-10p12
^ signature	c14f-7j-9l-8m-9p-13
^ signature $	c15k-12p-11
^ signature of	k10
^ signed	c14f-7j-8k-10l-8
^ signed $	c15k-8p-14
^ signed and	p9
^ significant	a-12b-7c-17d14e-11f15g-10j-12k-17m-10n-8p-20
^ significant STORY	d10f-7k-8
^ significant adult	f10
^ significant date	d11
^ significant other	f13p-9
^ significant practice	l7
^ silence	p15
^ silence $	p12
^ silp	k13
^ silp LEARN	k9
^ silp METHOD	k8
^ single	k-9l-13p7
^ single AGENCY	i8l-7
^ single incident	p10
^ single-agency	m11p-9
^ single-agency PLAN	m11p-9
^ skeletal	p11
^ skeletal survey	p11
^ skill	i12l-8p-11
^ skill and	i12l-8p-11
^ sleep	p16
^ sleep $	p11
^ sleep and	p7
^ sleeping	c-8p12
^ sleeping arrangement	c-8p12
^ slipping	p10
^ slipping through	p10
^ smile	p7
^ smile at	p7
^ so	a10
^ so WHAT	a10
^ some	a-8e9i10p-11
^ some END	e10
^ some WORKER	i11
^ somebody	g-13i14l-8
^ somebody FIND	g-12i14p-9
^ somebody else	p9
^ something	j8
^ something HAPPEN	j8
^ special	c-8k-8l11m-9
^ special educational	p10
^ special guardianship	l12
^ specific	a-10o17p-7
^ specific SCOPE	o8
^ specific WORDS	o8
^ spreading	c14h-12j-9p-9
^ spreading WORDS	c14h-12j-9p-9
^ st	l-8p9
^ st NAME	l-8p9
^ staffing	p11
^ staffing $	p11
^ stage	j-8l12p-11
^ stage of	k9
^ stage one	l12p-10
^ standard	k10
^ standard of	k10
^ statement	a-11c-14e-10f-7g-10j21m-16o-8p-16
^ statement by	c-7j10m-7
^ statement from	j13
^ statement of	j10l7m-7p-8
^ statistical	b15c-9p-10
^ statistical table	b15c-9p-10
^ status	c7j8l-9
^ status and	c11p-9
^ status of	c-10j11p9
^ statute	n9
^ statute and	n9
^ statutory	a-10c-13e-7f-10g-9j19k-14l-13m10n-8p-18
^ statutory basis	j12p-8
^ statutory context	j7
^ statutory duty	j12p-9
^ statutory requirement	j-8m13p-8
^ stay	l8
^ stay in	l8
^ step-down	p12
^ step-down $	p12
^ stepfather	p10
^ stepfather and	p10
^ stori'r	l13p-9
^ stori'r plentyn	l13p-9
^ strategic	m10
^ strategic ACT	m7
^ strategie	m12
^ strategie for	m12
^ strategy	a-7c-8k-14l10
^ strategy INVOLVE	k-12l14p-12
^ strategy discussion	l-8p12
^ structure	j9
^ structure of	j9
^ student	l-8p9
^ student on	l-8p9
^ subject	a-10c-11f24g-10j-20k-19l-10m-7o7p-14
^ subject CHILD	f8p-8
^ subject ISSUE	o8
^ subject detail	f9
^ subject for	f-9j-7o13
^ subject of	f21j-11k-14o-18
^ submission	k12p-8
^ submission received	k12p-8
^ subscribe	c15j-7k-8p-12
^ subscribe $	c15j-7k-8p-12
^ substance	p9
^ substance misuse	p9
^ sudden	l-7p9
^ sudden CHILD	l-7p9
^ suggested	m11n7p-9
^ suggested CHANGE	m9
^ suggested SOURCE	n8
^ suicidal	p11
^ suicidal thought	p11
^ summary	a-16b-9c-13e-8f-14h-8i-9j13k-18l12n-10o-11p-22
^ summary $	e-10j13l-14
^ summary chronology	d10
^ summary for	g-8j14
^ summary of	a-11c-8d-11e-11g10k-13l22o-7p-13
^ supervision	a-12c-14k-7o-8p21
^ supervision $	c-10p12
^ supervision and	p7
^ supervision without	p9
^ supplementary	b17k-11l-7n-12p-12
^ supplementary INFO	b11
^ supplementary SOURCE	b12n-10p-8
^ support	c-9f-9j-8k-9l10m-8n14p-19
^ support AGENCY	l-15n15p-13
^ support given	l10
^ support offered	c-7l13p-8
^ supporting	b17k-11l-8n-12p-12
^ supporting INFO	b11
^ supporting SOURCE	b12n-10p-7
^ synthesis	c-9e17f-8j-9k-10l-8p-13
^ synthesis $	c-9e17f-8j-9k-10l-8p-13
^ system	a15c-7f-13l-10p-10
^ system CHANGE	m7
^ system ISSUE	a8
^ system METHOD	k8
^ system PEER	a13f-9p-11
^ systemic	a9
^ systemic ISSUE	a10
^ table	a-10b10c-13d16e-7g-8j-12k-11l-13n9o-7p-15
^ table and	b12
^ table of	a-7b-8c-11d17j-9k-9l-11n10p-11
^ take ACT	m7
^ take NUMW	c8
^ take-away	g10
^ take-away MSG	g10
^ take-home	g9
^ take-home MSG	g9
^ taking	c-10g-10j-7k-9m16p-10
^ taking LEARN	g-8m10
^ taking THIS	m10
^ talk	c15
^ talk about	c15
^ target	c12p-9
^ target audience	c12p-9
^ task	c-9f-8j-9k-10l-8m-9o18p-13
^ task $	c-8f-7k-7l-7o15p-12
^ task set	o10
^ taxis	l-10p14
^ taxis $	p11
^ taxis to	l-7p8
^ teacher	g-8i11
^ teacher WHO	g-8i11
^ technical	h9
^ technical WORDS	h9
^ teenage	p9
^ teenage KIN	p9
^ teeth	p12
^ teeth $	p12
^ temporary	p9
^ temporary PLACE	p9
^ thank	j13p-10
^ thank $	j13p-10
^ thematic	a14p-7
^ thematic ANALYSE	a12
^ thing	a-17c-15f-9i21j-13k-16l-18p-10
^ thing THIS	g-8i12
^ thing to	g10l-8m8p-9
^ thing worth	i10n8p-8
^ think	c-13f-13g15j-11k-8p10
^ think FAMILY	f-11p12
^ think about	c-13g15j-9
^ thinking	a15
^ thinking THIS	a11p-9
^ thinking about	a8
^ thread	a10p-7
^ thread THIS	a10p-7
^ threshold	p14
^ threshold $	p10
^ threshold for	p8
^ through	p10
^ through gap	p10
^ tidy	p8
^ tidy front	p8
^ timeframe	a-7c-10f-8j-9k-11l-9m-7o18p-14
^ timeframe $	c-9f-8j-8k-10l-8o16p-13
^ timeline	a-12c-11d28e-9f-10g-9j-12k-12l-26m-8p-14
^ timeline $	d13l-7o-7p-9
^ timeline key	d11l-10
^ timeline of	a-9d20l-17
^ timeline period	o8
^ timeliness	j-8k-9p13
^ timeliness of	j-8k-9p13
^ timescale	c-8f-7j-13k20l-7o-7p-11
^ timescale $	k13p-10
^ timescale for	j-7k8
^ timescale of	k8
^ timetable	c-8j-10k16p-11
^ timetable $	k14p-11
^ timetable of	k9
^ to	a-13b-13c-27d-13e18f-23g-21h-9i-18k-30l-8m28o-14p-36
^ to AUX	m7
^ to BODY	j-7m15
^ to END	e10l-7
^ to SERVICE	m13p-9
^ to THIS	f-8j14
^ to WHAT	a8
^ to WHO	e10
^ to YEAR	l10
^ to all	m8
^ to chief	m10
^ to finish	e13p-8
^ to primary	m8
^ to read	j-10n15p-9
^ to reader	j10
^ to secretary	m10
^ toilet	p9
^ toilet and	p9
^ too	k-8p14
^ too NUMW	p7
^ too much	p11
^ tool	b15h-7k-10l-8p-13
^ tool and	n7
^ tool used	b15k-7l-7n-11p-11
^ tracking	c8
^ tracking SINCE	c8
^ train	p8
^ train and	p8
^ trainer	c11
^ trainer 's	c11
^ training	a-8c15d-13e-7f-9j-10k-12l-14m-9p8
^ training $	c-17p15
^ training and	c10
^ training date	c11p-9
^ training offered	c11p-10
^ transfer	a-7p11
^ transfer between	a-7p11
^ transition	p10
^ transition $	l-7p13
^ transition to	l10p-7
^ transitional	p9
^ transitional safeguarding	p9
^ translation	c13p-10
^ translation $	c13p-10
^ trauma	p11
^ trauma $	p11
^ trauma-informed	a-9p11
^ trauma-informed practice	a-9p11
^ traveller	f10p-7
^ traveller FAMILY	f10p-7
^ trial	c-8j-7k17l-9p-12
^ trial $	k13p-10
^ trial and	k9
^ tribute	f-12j16l-9
^ tribute from	f-9j12
^ tribute to	j10
^ trigger	j8
^ trigger for	j8
^ trusting	p10
^ trusting WHAT	p10
^ try	c11
^ try THIS	c11
^ turning	a16c-10g-14j-9k-7o-9
^ turning MSG	a14g-12p-8
^ turning eighteen	p10
^ turning to	a9
^ tying	a-7e13
^ tying up	a-7e13
^ unconscious	p10
^ unconscious bias	p10
^ underlying	c-7g13j-7l-9p-12
^ underlying ISSUE	a10
^ underlying pattern	a-11g14p-9
^ undertaking	j-10k17p-8
^ undertaking DONE	k12p-7
^ undertaking REVIEW	j-8k9
^ unregulated	l-11p11
^ unregulated PLACE	l-11p11
^ upcoming	c12p-11
^ upcoming training	c12p-11
^ urgent	m8
^ urgent ACT	m8
^ use	a-9c13f-7g-8j-12l-13p12
^ use THIS	c11j-8
^ use in	c10p-8
^ use of	c-10l-12p15
^ useful	c-15d-11k-12l-15m-7n24p-18
^ useful AGENCY	n12p-9
^ useful CONTACT	c-11d-9l-9n14p-10
^ useful SOURCE	n10
^ using	c9j-8
^ using THIS	c10j-8
^ version	a-8c17k-8l-16m-9
^ version NUM	l-9p14
^ version STORY	c12l-10p-10
^ version control	c11p-11
^ view	a18b-7c-8f-16g-10i-7j-10k11l-11m-9p-17
^ view THIS	a11k-7
^ view expressed	k9
^ view of	a14f-12k9l-8p-13
^ violence	l-7p11
^ violence in	p8
^ virtual	p9
^ virtual visit	p9
^ visit	p13
^ visit THIS	p10
^ visit without	p7
^ voice	a-10l-7p11
^ voice of	a-9f-12p12
^ voluntary	k-7l-8p15
^ voluntary AGENCY	p11
^ voluntary sector	p9
^ waiting	c-9k-10l-8p18
^ waiting $	p10
^ waiting for	p7
^ waiting list	p11
^ warning	j9
^ warning before	j9
^ water	p9
^ water safety	p9
^ web	n15p-12
^ web addresse	n15p-12
^ weekend	p9
^ weekend and	p9
^ weight	l-10p14
^ weight and	p7
^ weight of	l-9p11
^ welsh	c9k11l-7m-8p-13
^ welsh BODY	k11
^ welsh translation	c12p-7
^ whistleblowing	p12
^ whistleblowing $	p12
^ whole	p10
^ whole FAMILY	p10
^ wider	a14k-9l-8p-16
^ wider FAMILY	f10
^ wider LEARN	g7
^ wider picture	a14f-10p-12
^ window	g11
^ window on	g11
^ witnesse	k16n-10p-10
^ witnesse INVOLVE	k10p-7
^ witnesse and	k11n-9
^ workforce	p12
^ workforce $	p12
^ workload	p11
^ workload $	p11
^ worth	a-8c-8i19k-8l-8p-12
^ worth copying	i12p-7
^ worth passing	i11
^ youth	l-8p13
^ youth justice	p9
^ youth offending	p9
_'s AGENCY	l9
_'s AGENCY $	l9
_'s END	a9
_'s END practice	a9
_'s LIVE	d9l-12
_'s LIVE $	d9l-12
_'s PLACE	f-8l12p-10
_'s PLACE $	f-8l12p-10
_'s SERVICE	m10p-12
_'s SERVICE PLACE	m10p-12
_'s WHO	f8
_'s WHO THIS	f8
_'s WORDS	b10k-8
_'s WORDS INVOLVE	b11k-8
_'s name	f8
_'s name identifier	f8
_'s part	f-8k11
_'s part THIS	f-7k9
_'s role	f-8p8
_'s role FAMILY	f-8p8
_'s world	f9l-8
_'s world PLACE	f9l-8
_ACT $	a-7e-8g-12k-8l-14m24o-10p-11
_ACT AGENCY	m9
_ACT AGENCY $	m9
_ACT AUX	m11
_ACT AUX LEARN	m11
_ACT LEARN	e7g-7l7
_ACT LEARN $	m8
_ACT LEARN date	e10
_ACT LEARN safeguard	l10
_ACT PLACE	l-10
_ACT PLACE $	l-10
_ACT PLAN	c9
_ACT PLAN $	c9
_ACT REVIEW	j-8m-12o10
_ACT REVIEW $	k11
_ACT REVIEW BODY	k-9m-7o12
_ACT THIS	m9
_ACT THIS REVIEW	m9
_ACT WHAT	m10
_ACT WHAT WE	m10
_ACT down	l10
_ACT down closure	l10
_ACT keep	l7
_ACT keep CHILD	l7
_ACT rapid	m7
_ACT rapid REVIEW	m7
_ACT take	m8
_ACT tracking	p8
_ACT tracking core	p8
_AGENCY $	d-19f-16j-10l10n-27o-17p-12
_AGENCY AGENCY	a14l-11
_AGENCY AGENCY $	a12l-11
_AGENCY ANALYSE	a12
_AGENCY ANALYSE $	a10
_AGENCY ASK	k10
_AGENCY ASK INFO	k10
_AGENCY AUX	m9
_AGENCY CHILD	g8
_AGENCY CHILD AUX	g8
_AGENCY CONTACT	d8
_AGENCY CONTACT $	d8
_AGENCY FAMILY	l10
_AGENCY FAMILY $	l10
_AGENCY INVOLVE	d8
_AGENCY INVOLVE $	d8k-7
_AGENCY KNOW	l8
_AGENCY KNOW DONE	l8
_AGENCY MEAN	h9
_AGENCY MEAN $	h9
_AGENCY REVIEW	k10
_AGENCY one	p10
_AGENCY one one	p10
_AGENCY practice	a8
_AGENCY practice $	a8
_AGENCY return	l7
_AGENCY return summarie	l7
_AGENCY sequence	p10
_AGENCY sequence $	p10
_ANALYSE $	c9f-12i-12j-14k-22l-13n-7o9
_ANALYSE AGENCY	a7
_ANALYSE AGENCY $	c7
_ANALYSE BODY	c-7m9
_ANALYSE BODY $	c-7m9
_ANALYSE DONE	a8
_ANALYSE DONE $	a8
_ANALYSE IDENTITY	a-8f10
_ANALYSE IDENTITY $	a-8f10
_ANALYSE INFO	a8
_ANALYSE INFO $	a8
_ANALYSE ISSUE	a10
_ANALYSE MSG	a-8c10
_ANALYSE MSG AGENCY	a-8c10
_ANALYSE NEED	f9p-8
_ANALYSE NEED $	f9p-8
_ANALYSE SCOPE	o8
_ANALYSE SCOPE $	o8
_ANALYSE THIS	c9
_ANALYSE THIS REVIEW	c9
_ANALYSE WHAT	a10
_ANALYSE WHAT HAPPEN	a8
_ANALYSE WORDS	h10
_ANALYSE WORDS $	a-10h10
_ANALYSE key	a8
_ANALYSE practice	g8
_ANALYSE practice $	g8
_ANALYSE turn	a8
_ANALYSE turn $	a8
_ASK $	a-13g-11j-14k-15m15
_ASK AGENCY	k13m-10
_ASK AGENCY $	k13m-10
_ASK BODY	m18o-7
_ASK BODY $	m17
_ASK DONE	o10
_ASK DONE $	o10
_ASK HAPPEN	m8
_ASK HAPPEN $	m8
_ASK INFO	k10
_ASK INFO $	k10
_ASK KNOW	a-7g-11k-8l-10n7o8
_ASK KNOW $	g-8i-13o11
_ASK KNOW more	i10m-10n8o-7
_ASK LOOK	o9
_ASK LOOK $	o9
_ASK NUM	l9
_ASK NUM $	l9
_ASK REVIEW	j9
_ASK REVIEW $	j9
_ASK SERVICE	l12p-14
_ASK SERVICE $	l8p-11
_ASK SERVICE AGENCY	l8
_ASK WHO	m9
_ASK WHO $	m9
_ASK WORKER	g8
_ASK WORKER remember	g8
_ASK achieve	j10
_ASK achieve $	j10
_ASK case	j8
_ASK case management	j8
_ASK each	l-8m10
_ASK each AGENCY	l-8m10
_ASK instead	p8
_ASK instead visit	p8
_ASK keep	i11m-8
_ASK keep $	i11m-8
_ASK one	l7
_ASK one TIME	l7
_ASK other	i9
_ASK other copy	i9
_AUTHOR $	a-19b-13c-20e14f-9g-10i-8j10k10l-13m-11n-8p-18
_AUTHOR 's	b10
_AUTHOR 's WORDS	b11k-8
_AUTHOR AUTHOR	k10
_AUTHOR BODY	c13k-11
_AUTHOR BODY $	c14j7k-18
_AUTHOR BODY AUTHOR	k9
_AUTHOR NUM	k9
_AUTHOR THEY	k11
_AUTHOR THEY experience	k8
_AUTHOR THIS	c-11j-9k13
_AUTHOR THIS REVIEW	c-11j-9k13
_AUTHOR conference	p9
_AUTHOR conference $	p9
_AUX $	c9i8m-10p-8
_AUX ANALYSE	a-11g-9o17
_AUX ANALYSE $	a-11g-9o17
_AUX ASK	a-9g-9i-9j-9k-7l-7m13p7
_AUX ASK $	m17o-12
_AUX ASK DONE	o10
_AUX ASK WHO	m9
_AUX AUX	a8e-8j9k-8m9
_AUX AUX CHANGE	a8g-8
_AUX AUX DONE	m8
_AUX BAD	a10g-9
_AUX BAD $	a10g-9
_AUX BODY	k7
_AUX BODY $	k7
_AUX CHANGE	e-7m10
_AUX CHANGE $	e-7m7
_AUX CHILD $	f8
_AUX DONE	e-9g-8i-9m15
_AUX DONE $	m12
_AUX KNOW	a7l8
_AUX KNOW $	l8
_AUX KNOW INVOLVE	a8
_AUX LEARN	e-8j-7k-9o-7p7
_AUX LEARN $	g9m7
_AUX LEARN WHAT	a10g-9
_AUX LEARN up	l8
_AUX LIVE	l8
_AUX LIVE like	l8
_AUX LOOK	o12
_AUX LOOK $	o12
_AUX MOVE	e9i-11j-8m10
_AUX MOVE $	e10i-8m-10
_AUX MOVE DONE	m7
_AUX MOVE HAPPEN	l-9m10
_AUX REVIEW	j8
_AUX REVIEW WHEN	j8
_AUX TIME	p8
_AUX TIME danger	p8
_AUX WELL	i11
_AUX WELL $	i12
_AUX WELL because	g8
_AUX WHAT	o11
_AUX WHAT AUX	o12
_AUX WRITE	j13
_AUX WRITE $	j7
_AUX WRITE DONE	j9
_AUX agreed	m7
_AUX agreed DONE	m7
_AUX become	p7
_AUX become reason	p7
_AUX black	f8
_AUX black AUX	f8
_AUX case	k8
_AUX case one	k8
_AUX come	a12
_AUX come believe	a8
_AUX come think	a7
_AUX common	a14
_AUX common $	a14
_AUX dealt	p8
_AUX dealt PEER	p8
_AUX difficult	a8
_AUX difficult $	a8
_AUX directed	o7
_AUX directed ANALYSE	o7
_AUX held	j10m-8
_AUX held $	j10m-8
_AUX helped	g8
_AUX helped IDENTITY	g8
_AUX like	l8
_AUX mind	j8
_AUX mind $	j8
_AUX offered	l8
_AUX offered WHAT	l8
_AUX out	o12
_AUX out $	o12
_AUX owed	e10
_AUX owed $	e10
_AUX quality	a7
_AUX quality DONE	a7
_AUX read	p7
_AUX read $	p8
_AUX referred	a-9h11
_AUX referred $	h12
_AUX roma	f9
_AUX roma small	f9
_AUX sent	l8
_AUX sent $	j8
_AUX sent nobody	l8
_AUX tested	o11
_AUX tested $	o11
_AUX there WELL	i7
_AUX there pattern	g7
_BAD $	a12i-10j11p-13
_BAD PLACE	l-8p9
_BAD PLACE $	l-8p9
_BAD form	h8
_BAD form used	h8
_BAD name	h12
_BAD name AGENCY	h9
_BAD opportunitie	a9
_BAD opportunitie decision	a9
_BAD practice	a-11g14p-8
_BAD practice $	a-11g14p-8
_BIRTH $	l10
_BIRTH BIRTH	l8
_BIRTH BIRTH $	l8
_BIRTH FIRST	l7
_BIRTH NUMW	l7
_BIRTH NUMW $	l7
_BODY $	a-9d-16e-14f-26g-14h-16i-10l-32m28n-10o8p-28
_BODY 's	m9
_BODY ANALYSE	m14o-8
_BODY ANALYSE $	m14o-8
_BODY ASK	a-9k-8m-8o15
_BODY ASK $	o8
_BODY ASK KNOW	o9
_BODY ASK REVIEW	j9
_BODY AUTHOR	k9
_BODY AUTHOR $	k9
_BODY AUX	m11
_BODY AUX agreed	m7
_BODY BODY	m8
_BODY DONE	a7
_BODY DONE THIS	a7
_BODY LOOK	m8
_BODY LOOK $	m8
_BODY MONTH	m12o-8
_BODY MONTH ASK	m12o-8
_BODY NEED	m8
_BODY REVIEW	j9k-7
_BODY REVIEW $	j9k-7
_BODY SERVICE	g8
_BODY SERVICE DONE	g8
_BODY TELL	o7
_BODY TELL WE	o7
_BODY WORKER	g12k-8p-9
_BODY WORKER $	g12k-8p-9
_BODY about	m9
_BODY about FIND	m9
_BODY concluded	a8
_BODY concluded each	a8
_BODY decided	k11
_BODY decided WHY	k11
_BODY its	k9
_BODY its member	k9
_BODY oversight	p9
_BODY oversight practice	p9
_BODY proceeded	k8
_BODY proceeded $	k8
_BODY whether	k9
_BODY whether REVIEW	k9
_CHANGE $	c-8e-18g8i-12j-8k-7l-13m24o-9p-20
_CHANGE PLAN	g-8m9
_CHANGE PLAN $	g-8m9
_CHANGE SERVICE	p7
_CHANGE SERVICE WORKER	p7
_CHANGE WHAT	a9
_CHANGE WHAT DONE	a9
_CHANGE make	m8
_CHANGE make $	m8
_CHANGE practice	e8g-8m9
_CHANGE practice $	m9
_CHANGE practice SINCE	e9m-9
_CHANGE practice system	m9
_CHANGE system	m11
_CHANGE system practice	m11
_CHILD $	a-14b-8c-12d-8f12h-8k-22n-9o-13p11
_CHILD 's	f11k-7l11m9p-25
_CHILD 's AGENCY	l9
_CHILD 's LIVE	f9
_CHILD 's PLACE	f-8l12p-10
_CHILD 's SERVICE	m10p-12
_CHILD 's name	f8
_CHILD AUX	a11g7k-7l-9p-8
_CHILD AUX KNOW	a8
_CHILD AUX WELL	g8
_CHILD CHILD	j9
_CHILD CHILD WORKER	j9
_CHILD CODE	p-9
_CHILD CODE $	l8
_CHILD FAMILY	f10p-8
_CHILD FAMILY $	f10
_CHILD INVOLVE	a8
_CHILD INVOLVE $	a8
_CHILD LIVE	j10
_CHILD LIVE ISSUE	j10
_CHILD LOOK	j9
_CHILD LOOK after	j9
_CHILD NEED	f-12l12m-7
_CHILD NEED $	f-7l-9p12
_CHILD NEED PLAN	l13p-12
_CHILD NEED period	l8
_CHILD NUMW	f7l-11
_CHILD NUMW TIME	f11l-9p-7
_CHILD NUMW countie	f-8p9
_CHILD PLACE	g8l-10p7
_CHILD PLACE $	l-8p9
_CHILD PLACE WELL	g8
_CHILD WE	j8
_CHILD WE ISSUE	j8
_CHILD WHO	g10
_CHILD WHO NEED	g10
_CHILD WORKER	j9
_CHILD WORKER $	j10
_CHILD WORKER AUX	g8
_CHILD centre	f9j-8
_CHILD centre THIS	f9j-8
_CHILD completing	c10
_CHILD completing form	c10
_CHILD dream	p9
_CHILD dream $	p9
_CHILD heart	f8
_CHILD heart THIS	f8
_CHILD perpetrator	f10
_CHILD perpetrator $	f10
_CHILD protection	m9
_CHILD protection BODY	m10
_CHILD protection ISSUE	j9
_CHILD safe	l7
_CHILD safe $	l7
_CODE $	l8
_CODE CODE	p9
_CODE CODE $	p9
_CONTACT $	a-16b-7d25e-9f-10g-10h-7i-8j7k-12l-8m-10n-15
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
_DONE $	a9c-11e-20f-9m17p-19
_DONE AGENCY $	p7
_DONE AGENCY ANALYSE	a8
_DONE BODY	j8
_DONE BODY ASK	j9
_DONE CHANGE	a8g-8
_DONE CHANGE WHAT	a9
_DONE CHILD	a-9i8p8
_DONE CHILD $	i9
_DONE CHILD dream	p9
_DONE DONE	p7
_DONE DONE AGENCY	p7
_DONE FIRST	i9l-8
_DONE FIRST TIME	i9l-8
_DONE IDENTITY	a7
_DONE IDENTITY IDENTITY	a7
_DONE PEER	l8
_DONE PEER FAMILY	l8
_DONE PLACE	i7
_DONE PLACE $	i7
_DONE SINCE	m8
_DONE SINCE $	m8
_DONE THIS	a8g7j-11m-12
_DONE THIS $	a7
_DONE THIS FAMILY	i8
_DONE THIS MEAN	g11
_DONE THIS hard	a8
_DONE WE	g-8m10
_DONE WE LOOK	j7
_DONE WE NEED	m10
_DONE WHAT	a10i-7
_DONE WHAT AUX	a8
_DONE WHY	j9
_DONE WHY $	j9
_DONE WORKER	i10
_DONE WORKER $	i10
_DONE assessment	a8
_DONE assessment take	a8
_DONE back	k8
_DONE back $	k8
_DONE each	a9
_DONE each AGENCY	a9
_DONE every	l8
_DONE every AGENCY	l8
_DONE not	a11
_DONE not $	a11
_DONE practice	g8
_DONE practice $	g8
_END $	a-10c-8e23g-11j-7k-9m-11p-20
_END DONE	k8
_END DONE back	k8
_END HARM	e7
_END HARM REVIEW	e7
_END LEARN	g-13m9
_END LEARN $	e7g-7
_END LEARN RECOMMEND	g-7m10
_END RECOMMEND	e-13m9
_END RECOMMEND $	e-12m8
_END REVIEW	e9
_END REVIEW $	e9
_END STORY	g7
_END STORY only	g7
_END case	j-9p9
_END case $	j-9p10
_END fact	g8
_END fact FIND	g8
_END itself	p8
_END itself $	p8
_END period	l-9o11
_END period $	l-9o11
_END practice	g7
_END practice $	g7
_END significant	e7
_END significant case	e7
_END whether	k8
_END whether RECOMMEND	k8
_FAMILY $	a-29b13c-11d-8e-10f14g-7h-8j-8k9m-13n-10o-9p-11
_FAMILY 's	f-10k11
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
_FAMILY background context	f7
_FAMILY declaration	k7
_FAMILY declaration INVOLVE	k7
_FAMILY friend	f10
_FAMILY member	f10
_FAMILY member $	f8
_FAMILY new	f8
_FAMILY new county	f8
_FAMILY period	l8
_FAMILY period $	l8
_FAMILY tribute	j9
_FAMILY tribute $	j9
_FAMILY whole	p9
_FAMILY whole $	p9
_FIND $	e-8g9
_FIND BODY	g11m-10
_FIND BODY $	g11m-10
_FIND END	g8m-8
_FIND END RECOMMEND	g8m-8
_FIND NUM	g10
_FIND REVIEW	g8
_FIND REVIEW $	g8
_FIND THIS	j14
_FIND THIS page	j11
_FIND against	a10o-8
_FIND against WORDS	a10o-8
_FIND fact	g-12l12
_FIND fact $	g-12l12
_FIND inspection	g9
_FIND inspection $	g9
_FIND one	m9
_FIND one $	m9
_FIND out	o11
_FIND out $	o11
_FIND system	g8
_FIRST $	m13
_FIRST AGENCY	m8
_FIRST AGENCY $	m8
_FIRST HARM	a10l-7
_FIRST HARM $	a10l-7
_FIRST REVIEW	g-9k10
_FIRST REVIEW $	g-9k10
_FIRST TIME	i9
_FIRST TIME $	i9
_FIRST all	j8
_FIRST all WE	j8
_FIRST complaint	l7
_FIRST complaint END	l7
_FIRST help	p8
_FIRST help prevention	p8
_HAPPEN $	d8e-10g-14i-9j-18k12m9o-9p-12
_HAPPEN CHILD	j7
_HAPPEN CHILD $	l8
_HAPPEN CHILD WE	j8
_HAPPEN END	k8
_HAPPEN END DONE	k8
_HAPPEN THIS	l8
_HAPPEN THIS $	l8
_HAPPEN bring	l7
_HAPPEN bring THIS	l7
_HAPPEN language	f8
_HAPPEN language THEY	f8
_HAPPEN light	g10l-9
_HAPPEN light $	g10l-9
_HAPPEN notice	j8
_HAPPEN notice $	j8
_HAPPEN out	g11
_HAPPEN out REVIEW	g11
_HARM $	f-7j-9k-9l20m-10p-10
_HARM CHILD	j7
_HARM CHILD $	j8l-9p8
_HARM CHILD CODE	l8
_HARM FAMILY	p7
_HARM FAMILY $	p7
_HARM NAME	l8
_HARM NAME $	l8
_HARM REVIEW	a-11d9j-13l-8
_HARM REVIEW $	a-11d9j-13l-8
_HARM rescue	p8
_HARM rescue AGENCY	p8
_HOW CHILD	a8
_HOW CHILD AUX	a8
_HOW CONTACT	c8
_HOW CONTACT BODY	c8
_HOW TELL	c7
_HOW TELL WE	c7
_HOW THIS	c-7k-7
_HOW THIS AUX	p9
_HOW THIS HAPPEN	l8
_HOW THIS LOOK	a8
_HOW WELL	g8
_HOW WELL CHILD	g8
_HOW WORKER	h12
_HOW WORKER AUX	h12
_HOW case	j11l-7
_HOW case HAPPEN	j11l-7
_HOW feed	c8
_HOW feed back	c8
_HOW make	m7
_HOW make THIS	m7
_HOW reach	c8
_HOW reach WE	c8
_HOW read	c-9j10
_HOW read THIS	c-9j10
_IDENTITY $	a-15c-11e-7f13h7i-7j-10k-15l-10m-8n-7
_IDENTITY ANALYSE $	p7
_IDENTITY ANALYSE NEED	f9p-8
_IDENTITY CHILD	f7
_IDENTITY CHILD $	f7
_IDENTITY DONE	p9
_IDENTITY DONE CHILD	p9
_IDENTITY IDENTITY	f15k-7
_IDENTITY IDENTITY IDENTITY	f10p-9
_IDENTITY METHOD	k7
_IDENTITY METHOD $	k7
_IDENTITY NEED	f8
_IDENTITY NEED $	f8
_IDENTITY PLACE	f-10p9
_IDENTITY PLACE $	f-10p9
_IDENTITY additional	f8
_IDENTITY additional NEED	f8
_IDENTITY help	p8
_IDENTITY help $	p8
_IDENTITY impact	c8
_IDENTITY impact assessment	c8
_IDENTITY practice	p9
_IDENTITY practice $	p9
_IDENTITY used	f-9h12
_IDENTITY used THIS	f-9h12
_IDENTITY welsh	f8
_IDENTITY welsh IDENTITY	f8
_INFO $	a12b7g-9j-13k15l-16m-8n-17p-10
_INFO AGENCY	l9
_INFO AGENCY $	l9
_INFO CHILD	f8
_INFO CHILD perpetrator	f8
_INFO HAPPEN	k12
_INFO HAPPEN $	k12
_INFO SOURCE	k8n-8
_INFO SOURCE $	k8n-8
_INFO each	l10
_INFO each AGENCY	l10
_INFO held	l9
_INFO held AGENCY	l9
_INFO referred	n9
_INFO referred $	n9
_INFO sharing	p7
_INFO sharing communication	p7
_INVOLVE $	a11e-8j-16k8l-9m-9n-9o-8p-12
_INVOLVE 's	a9
_INVOLVE 's END	a9
_INVOLVE AGENCY	k-10l13
_INVOLVE AGENCY $	k-10l13
_INVOLVE CHILD	p9
_INVOLVE CHILD $	k-8p13
_INVOLVE CHILD 's	l10
_INVOLVE FAMILY	f-8k17l-12
_INVOLVE FAMILY $	k14l-10
_INVOLVE FAMILY friend	k7
_INVOLVE KIN	k11
_INVOLVE KIN $	k11
_INVOLVE REVIEW	k9
_INVOLVE REVIEW $	k9
_INVOLVE THIS	f11k-9
_INVOLVE THIS REVIEW	f11k-9
_INVOLVE WORKER	k13p-10
_INVOLVE WORKER $	k9
_ISSUE $	d-10e-8i-11k-10n-7o10p-25
_ISSUE ANALYSE	g-9m-11o7
_ISSUE ANALYSE $	g-8m-9
_ISSUE AUX	a-8o12
_ISSUE AUX ANALYSE	o9
_ISSUE BODY	a-11g-7m17
_ISSUE BODY $	m9
_ISSUE BODY 's	m8
_ISSUE ISSUE	a-12g10o8
_ISSUE ISSUE $	a-12g10o8
_ISSUE LEARN	a7j-9o10
_ISSUE LEARN REVIEW	g-8j-8o12
_ISSUE LEARN STORY	a10g-8
_ISSUE LOOK	a-7o10
_ISSUE LOOK $	a-7o10
_ISSUE REVIEW	a-8g-8o14
_ISSUE REVIEW $	j-9o14
_ISSUE REVIEW into	j8
_ISSUE SINCE	m13
_ISSUE SINCE $	m8
_ISSUE SINCE AGENCY	m8
_ISSUE WELL	i11
_ISSUE WHERE	g8m-8
_ISSUE WHERE practice	g8m-8
_ISSUE YOU	j7
_ISSUE YOU $	j7
_ISSUE coroner	g8
_ISSUE coroner $	g8
_ISSUE depth	a8
_ISSUE depth $	a8
_ISSUE determination	o10
_ISSUE determination $	o10
_ISSUE figure	j9
_ISSUE figure $	j9
_ISSUE giving	g8
_ISSUE giving rise	g8
_ISSUE national	m9
_ISSUE national BODY	m9
_ISSUE personnel	p8
_ISSUE personnel $	p8
_ISSUE raised	g10o-7
_ISSUE raised REVIEW	g10o-7
_ISSUE referred	o10
_ISSUE referred WE	o8
_ISSUE regret	g11o-7
_ISSUE regret $	g11o-7
_ISSUE resolution	m10
_ISSUE resolution $	m10
_ISSUE worthy	i9
_ISSUE worthy commendation	i9
_KIN $	a-19b8c-9e-9f14g-13i-8m-10n-8o-8
_KIN 's	f-10p9
_KIN 's role	f-8p8
_KIN DONE	p7
_KIN DONE DONE	p7
_KIN KIN	f15k-8
_KIN KIN $	f12
_KIN KIN detail	f7
_KIN detail	f7
_KIN detail $	f7
_KIN front	p7
_KIN front CHILD	p7
_KNOW $	c-7i-21j-11m13p-8
_KNOW AGENCY	l12
_KNOW AGENCY $	l10
_KNOW CHILD	f8
_KNOW CHILD $	f8
_KNOW DONE	l8
_KNOW DONE $	l8
_KNOW INVOLVE	a8
_KNOW INVOLVE $	a8
_KNOW NAME	f7
_KNOW NAME $	f7
_KNOW STORY	l9
_KNOW STORY $	l9
_KNOW THEY	j10
_KNOW THEY $	j10
_KNOW more	i10m-10n8o-7
_KNOW more $	i10m-10n8o-7
_KNOW not	p9
_KNOW not used	p9
_KNOW one	p7
_KNOW one TIME	p7
_LEARN $	c-10g11k-17l-11m8p-10
_LEARN ACT	m9
_LEARN AUX LEARN	g7
_LEARN CHANGE $	g7
_LEARN CHANGE PLAN	g-8m9
_LEARN FIRST	g-9k10
_LEARN FIRST REVIEW	g-9k10
_LEARN HARM	g10
_LEARN HARM REVIEW	g10
_LEARN LEARN	g13k-7
_LEARN LEARN STORY	g9
_LEARN MSG	g9
_LEARN RECOMMEND	g7
_LEARN RECOMMEND $	g10
_LEARN REVIEW	k-11o11
_LEARN REVIEW $	k-10o9
_LEARN SCOPE	c9
_LEARN SCOPE THIS	c9
_LEARN STORY	a8c7d-10l-9
_LEARN STORY $	a9c9d-9k-12
_LEARN STORY attendance	k7
_LEARN STORY workshop	k8
_LEARN THIS	g15k-9
_LEARN THIS $	g8
_LEARN THIS INVOLVE	g7
_LEARN THIS case	g8
_LEARN WHAT AUX	a10g-9
_LEARN all	g7
_LEARN date	e10
_LEARN date $	e10
_LEARN safeguard	l10
_LEARN safeguard other	l10
_LEARN so	a-7e11
_LEARN so far	a-7e11
_LEARN up	l12
_LEARN up $	l12
_LIVE $	d7f10p-7
_LIVE AUX	l9
_LIVE AUX like	l9
_LIVE CHILD	l7
_LIVE CHILD $	l7
_LIVE ISSUE	j10
_LIVE ISSUE $	j10
_LIVE PLACE	f12p-12
_LIVE PLACE $	f12p-12
_LIVE experience	l7
_LIVE experience CHILD	l7
_LIVE like	l8
_LIVE like CHILD	l8
_LOOK $	a-23g-15i-9j-15k-10l-11o30
_LOOK END	g7
_LOOK END STORY	g7
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
_MEAN $	a-12g-11h22k-10m-7
_MEAN BODY	k8
_MEAN BODY proceeded	k8
_MEAN WE	a10g-10
_MEAN WE $	a10g-10
_MEAN WHAT	k8
_MEAN WHAT WE	k8
_MEAN YOU	a-10g14
_MEAN YOU $	g10
_MEAN YOU DONE	g7
_MEAN low	p8
_MEAN low level	p8
_MEAN practice	a-11g11
_MEAN practice $	a-11g11
_METHOD $	a7e-9f-8g-8j-10k16l-9m-11n-8o-7
_METHOD DONE	k11
_METHOD DONE $	a-8k12
_METHOD KNOW	p9
_METHOD KNOW not	p9
_METHOD REVIEW	k7
_METHOD REVIEW $	k7
_METHOD START	j11k-7
_METHOD START $	j11k-7
_METHOD WELL	a7
_METHOD WELL help	a7
_METHOD force	k8
_METHOD force $	k8
_MONTH $	l15p-8
_MONTH ASK	m12o-8
_MONTH ASK ANALYSE	m10o-7
_MONTH MONTH	l15p-9
_MONTH MONTH $	l13p-7
_MONTH YEAR	l10
_MONTH YEAR $	l7
_MOVE $	g-15i-19j-15k-10l10m-17o-10p13
_MOVE ASK	i9
_MOVE ASK $	i9
_MOVE AUX	p8
_MOVE AUX TIME	p8
_MOVE DONE	m7
_MOVE DONE $	m7
_MOVE END	l-9o11
_MOVE END period	l-9o11
_MOVE FIRST	l8m8
_MOVE FIRST $	m8
_MOVE HAPPEN	l-9m10
_MOVE HAPPEN $	l-9m10
_MOVE PLACE	d8
_MOVE PLACE $	l9p-9
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
_MOVE same	k9
_MOVE same TIME	k9
_MOVE whole	g7
_MOVE whole unseen	g7
_MSG AGENCY	a-8c10
_MSG AGENCY $	a-8c10
_MSG AUX	o8
_MSG AUX ANALYSE	o8
_MSG BODY	m9
_MSG BODY ANALYSE	m9
_MSG ISSUE	a-10g-10o13
_MSG ISSUE $	a-10g-10o13
_MSG TIME	p10
_MSG TIME $	p10
_MSG WHAT	a9
_MSG WHAT thing	a9
_MSG WORKER	g9
_MSG WORKER $	g9
_MSG condolence	g-9j11
_MSG condolence $	g-9j11
_MSG note	g8
_MSG note $	g8
_MSG ponder	g8
_MSG ponder $	g8
_MSG practice	g8
_MSG practice $	g8
_MUST AUX REVIEW	j8
_MUST AUX held	k9
_MUST stay	i10m-7
_MUST stay THIS	i10m-7
_NAME $	a-11c-11d-7f7g-12j17k-10m-12n-7p-17
_NAME 's	d8l-9
_NAME 's LIVE	d9l-7
_NAME 's world	f9l-8
_NAME PLACE	l13p-10
_NAME PLACE $	l9
_NAME THEY	f10
_NEED $	f14l-11
_NEED ANALYSE	g13m-11
_NEED ANALYSE $	g13m-11
_NEED AUX	g7
_NEED CHANGE	g-8m9
_NEED CHANGE $	g-8m9
_NEED DONE	g-9m19
_NEED DONE $	m10
_NEED DONE CHANGE	m7
_NEED HAPPEN	m7
_NEED KNOW	g9
_NEED KNOW $	g9
_NEED PLAN	l13p-12
_NEED PLAN $	l13p-12
_NEED help	g9
_NEED help protection	g10
_NEED period	l8
_NEED period $	l8
_NUM $	a11g-11l13o-10p-12
_NUM NUM	l8
_NUM NUM $	l8
_NUM management	a8
_NUM management oversight	a8
_NUM voice	a10p-8
_NUM voice CHILD	a10p-8
_NUMW $	l9
_NUMW ASK	l7
_NUMW ASK one	l7
_NUMW BODY	k10
_NUMW BODY $	k10
_NUMW SCOPE	o12
_NUMW SCOPE REVIEW	o7
_NUMW SCOPE THIS	o8
_NUMW TIME	f10p-11
_NUMW TIME $	f11l-9p-7
_NUMW WORKER	p8
_NUMW WORKER TIME	p8
_NUMW countie	f-10p13
_NUMW countie $	f-8p9
_NUMW drawer	p8
_NUMW drawer $	p8
_NUMW list	p9
_NUMW list side	p9
_NUMW thing	g7m7
_NUMW thirteen	l9
_NUMW thirteen $	l9
_PEER $	e9
_PEER FAMILY	l9
_PEER FAMILY period	l8
_PEER ISSUE	p8
_PEER ISSUE personnel	p8
_PEER KIN	l12p-8
_PEER KIN $	l12p-8
_PEER NAME	f8
_PEER NAME $	f8
_PLACE $	a-23b-10c-14d-13e-13h-11i10j-18k-24l18n-12o-12
_PLACE BODY	m13
_PLACE BODY $	m13
_PLACE FAMILY	f9p-7
_PLACE FAMILY $	f9p-7
_PLACE MOVE	l-11p12
_PLACE MOVE $	l-11p12
_PLACE PEER	l8
_PLACE PEER KIN	l8
_PLACE PLACE	f-8p7
_PLACE PLACE $	f-8p7
_PLACE TIME	l-7p8
_PLACE TIME $	l-7p8
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
_PLAN $	a-10c23f-9g-14k-8l7o-7p-9
_PLAN THIS	p8
_PLAN THIS existed	p8
_RECOMMEND $	e-18g12k-10l-9m15p-8
_RECOMMEND ACT	m7
_RECOMMEND AGENCY	m11
_RECOMMEND BODY $	m11
_RECOMMEND BODY whether	k9
_RECOMMEND DONE	m7
_RECOMMEND HARM	m7
_RECOMMEND HARM REVIEW	m7
_RECOMMEND LEARN	j9k-8
_RECOMMEND LEARN REVIEW	j9k-8
_RECOMMEND individual	m7
_RECOMMEND individual management	m7
_RECOMMEND safeguarding	m7
_RECOMMEND safeguarding adult	m7
_REVIEW $	a-8c-9d-8e-19i-15j13l-11n-25o10p-10
_REVIEW AGENCY	j-8k16
_REVIEW AGENCY $	k13
_REVIEW ASK $	m10
_REVIEW ASK achieve	j10
_REVIEW AUX	a-8g-10j17m-7o8
_REVIEW AUX $	j8
_REVIEW AUX AUX	j9
_REVIEW AUX sent	j8
_REVIEW BODY	k-11m-8o11
_REVIEW BODY $	k-9m-7o12
_REVIEW HARM	o9
_REVIEW HARM REVIEW	o9
_REVIEW INVOLVE	k9
_REVIEW INVOLVE $	k9
_REVIEW LOOK	o8
_REVIEW LOOK $	o8
_REVIEW MUST	k9
_REVIEW MUST AUX	k9
_REVIEW NUM	a12
_REVIEW NUM $	a9
_REVIEW THIS	c14j-12
_REVIEW THIS REVIEW	c11j-11
_REVIEW WHEN	j8
_REVIEW WHEN $	j8
_REVIEW WHY	j10
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
_REVIEW monitoring	c10j-8
_REVIEW monitoring $	c10j-8
_REVIEW one	j9
_REVIEW one page	j9
_REVIEW public	j8
_REVIEW public interest	j8
_SCOPE $	a9c-15e-8f-8g-12h-11i-7j-13k-12l-11m-13n-8o21
_SCOPE ANALYSE	a9c10o-24
_SCOPE ANALYSE $	c10o-18
_SCOPE ANALYSE AGENCY	c7
_SCOPE ANALYSE BODY	c-7m9
_SCOPE ANALYSE turn	a8
_SCOPE ASK	c14m-10o-9
_SCOPE ASK $	c11m-8
_SCOPE BODY	c-9m22o-10
_SCOPE BODY $	m16
_SCOPE BODY BODY	m8
_SCOPE BODY MONTH	m9
_SCOPE CODE	p9
_SCOPE CODE CODE	p9
_SCOPE LEARN	o7
_SCOPE LEARN REVIEW	o7
_SCOPE NUM	a13o-10
_SCOPE NUM $	a8
_SCOPE NUM management	a8
_SCOPE REVIEW	a11c-15f-7j-18k-20o14p-9
_SCOPE REVIEW $	a12c-14j-17k-19o11p-8
_SCOPE REVIEW HARM	o9
_SCOPE SCOPE	o7
_SCOPE SCOPE $	o7
_SCOPE START	j9
_SCOPE START $	j9
_SCOPE THIS	c8o8
_SCOPE THIS REVIEW	o8
_SCOPE THIS session	c9
_SCOPE YOU	c9
_SCOPE date	j8
_SCOPE date $	j8
_SCOPE detail	j8
_SCOPE detail $	j8
_SCOPE inspection	k12o-10
_SCOPE inspection $	k12o-10
_SCOPE purpose	o9
_SCOPE purpose $	o9
_SCOPE put	m8
_SCOPE put BODY	m8
_SCOPE safeguarding	m9
_SCOPE safeguarding BODY	m9
_SCOPE significant	o8
_SCOPE significant case	o8
_SCOPE supervision	c9
_SCOPE supervision $	c9
_SCOPE threshold	a11o-8p-8
_SCOPE threshold $	a11o-8p-8
_SCOPE turn	a10
_SCOPE turn $	a10
_SERVICE $	k-7m19p-13
_SERVICE BODY	m7
_SERVICE BODY $	m7
_SERVICE DONE	g8
_SERVICE DONE practice	g8
_SERVICE FAMILY	f9
_SERVICE FAMILY $	f7
_SERVICE PLACE	m13p-13
_SERVICE PLACE $	m10p-12
_SERVICE WORKER	p7
_SERVICE WORKER $	p7
_SERVICE context	f8
_SERVICE context FAMILY	f8
_SERVICE investigation	k11l-9
_SERVICE investigation inquest	k11l-9
_SINCE $	a-9g-8m15
_SINCE AGENCY	e12l-7
_SINCE AGENCY $	e12l-7
_SINCE CHILD	g8
_SINCE CHILD PLACE	g8
_SINCE PLAN	c8
_SINCE PLAN $	c8
_SINCE local	e7
_SINCE local AGENCY	e7
_SOURCE $	a-8b-9l-8n17p-15
_SOURCE INFO	k13n-11
_SOURCE INFO $	k13n-11
_SOURCE SOURCE	n10
_SOURCE SOURCE $	n8
_SOURCE guidance	n8
_SOURCE guidance $	n8
_SOURCE research	k-7n9
_SOURCE research $	k-7n9
_SOURCE staffing	n-9p11
_SOURCE staffing $	n-9p11
_SOURCE tool	n8
_SOURCE tool $	n8
_START $	j13l-7o-8p-8
_START END	j-9p10
_START END case	j-9p10
_START LEARN	g-7j8
_START LEARN $	g-7j8
_STORY $	b-13c12d19e-19g-10h-9i-11j-22k-25l7m-14n-10o-13
_STORY STORY $	a7
_STORY TELL	p8
_STORY TELL each	p8
_STORY TIME TIME	d7
_STORY attendance	k7
_STORY attendance $	k7
_STORY brief	l8
_STORY brief $	l8
_STORY date	d7
_STORY date $	d7
_STORY described	l8
_STORY described $	l8
_STORY key	l7
_STORY key STORY	l7
_STORY only	g7
_STORY only MOVE	g7
_STORY order	d13l-7
_STORY order $	d13l-10
_STORY resulting	j9
_STORY resulting REVIEW	j9
_STORY summary	l7
_STORY summary $	l7
_STORY training	c12l-9
_STORY training $	c12l-9
_STORY workshop	k8
_STORY workshop $	k8
_TELL WE $	c7
_TELL WE FIND	o7
_TELL each	p8
_TELL each AGENCY	p8
_THEY $	f16i-9j8k-10l-8p-8
_THEY AUX	f8l-8
_THEY AUX common	a8
_THEY DONE	a9
_THEY DONE $	a9
_THEY FAMILY	f9
_THEY HAPPEN	k8
_THEY HAPPEN $	k10
_THEY HAPPEN language	f8
_THEY INVOLVE	f8
_THEY INVOLVE $	f8
_THEY KIN	f8j10l-11p-10
_THEY KIN $	j10l-10p-8
_THEY LIVE	f10
_THEY LIVE $	f7
_THEY MEAN	h8
_THEY MEAN $	h8
_THEY WORDS	h7
_THEY WORDS $	h7
_THEY experience	k8
_THEY experience $	k8
_THEY own	l12
_THEY own WORDS	l12
_THIS $	a11c-18e-9g8j-19k-9m-11o-9
_THIS AUX	e7f-12g-10k-13l-9p11
_THIS AUX $	c10f-7i9m-8
_THIS AUX dealt	p8
_THIS AUX owed	e10
_THIS AUX read	p9
_THIS CHANGE	m7
_THIS CHANGE $	m7
_THIS DONE	j8
_THIS DONE $	j8
_THIS FAMILY	i7
_THIS FAMILY $	i8
_THIS HAPPEN	l10
_THIS HAPPEN THIS	l8
_THIS ISSUE	a-9c10
_THIS ISSUE $	a-11c11
_THIS ISSUE YOU	j7
_THIS LOOK END	g7
_THIS LOOK TIME	a8
_THIS MEAN	g17
_THIS MEAN WE	a10g-10
_THIS MEAN YOU	a-10g14
_THIS MEAN practice	a-11g11
_THIS PEER	f8
_THIS PEER NAME	f8
_THIS REVIEW	a-17b8e-10f13g-17j9k-14l-10n-14p-14
_THIS REVIEW $	a-14b9e-8f12g-11k-8l-8n-12p-12
_THIS REVIEW AUX	j18k-9
_THIS REVIEW LOOK	o8
_THIS STORY	f8
_THIS STORY $	f8
_THIS WELL	i7
_THIS WELL NAME	i7
_THIS WHAT	o7
_THIS WHAT WE	o7
_THIS WHO	c-8i9j13p-10
_THIS WHO KNOW	f-7j11
_THIS WHO MOVE	i9
_THIS about	l7
_THIS about $	l7
_THIS case	f7j10k-8m-7
_THIS case $	f8
_THIS county	m9
_THIS county $	m9
_THIS depended	p7
_THIS depended ASK	p7
_THIS existed	p8
_THIS existed REVIEW	p8
_THIS form	c9
_THIS form $	c9
_THIS hard	a8
_THIS hard KNOW	a8
_THIS page	j11
_THIS page $	j8
_THIS piece	j8
_THIS piece DONE	j8
_THIS region	m9
_THIS region $	m9
_THIS section	c8
_THIS section $	c8
_THIS session	c9
_THIS session $	c9
_THIS supervision	c9
_THIS supervision $	c9
_TIME $	b-8c-16d17e-13f8g-16h-7j-14k-7l-15m-17n-9o-17p14
_TIME ACT	m9
_TIME ACT $	m9
_TIME PLACE	l16p-10
_TIME PLACE $	l16p-9
_TIME TIME	d18l-16p-7
_TIME TIME $	d18l-16p-7
_TIME YEAR	l9
_TIME YEAR $	l9
_TIME danger	p8
_TIME danger $	p8
_TIME frame	o9
_TIME frame REVIEW	o9
_TIME period	o8
_TIME period reviewed	o8
_WE $	c11g-8
_WE ASK	a-15i7j-10l-10
_WE ASK AGENCY	k13m-10
_WE ASK ANALYSE	m-9o11
_WE ASK BODY	m12
_WE ASK HAPPEN	m8
_WE ASK KNOW	g-9
_WE ASK WORKER	g8
_WE ASK keep	i11m-8
_WE AUX	j8k-13o8
_WE AUX ASK	o8
_WE AUX MOVE	m7
_WE AUX WELL	i8
_WE AUX WRITE	j9
_WE AUX come	a12
_WE AUX directed	o7
_WE AUX mind	j8
_WE FIND	o7
_WE FIND out	o7
_WE HAPPEN	k8
_WE HAPPEN END	k8
_WE INFO	k8
_WE INFO HAPPEN	k8
_WE INVOLVE	g7k12
_WE ISSUE	j8
_WE ISSUE $	j8
_WE KNOW	g-9
_WE KNOW $	k8l-9m8
_WE KNOW STORY	l9
_WE LEARN	g8
_WE LOOK	a-10o12
_WE LOOK $	o13
_WE LOOK THIS	j7
_WE MEAN	g-7h13
_WE MEAN $	g-7h13
_WE METHOD	k7
_WE METHOD DONE	k7
_WE MOVE	m12
_WE MOVE here	m12
_WE NEED	a-8g8
_WE NEED ANALYSE	g13m-11
_WE NEED DONE	m13
_WE SCOPE	m9
_WE SCOPE $	a9o-8
_WE SCOPE BODY	m10o-9
_WE SCOPE REVIEW	a-10o11
_WE believe	a11
_WE believe MOVE	a11
_WE condolence	j8
_WE condolence $	j8
_WE could	k7
_WE could DONE	k7
_WE drew	n8
_WE drew $	n8
_WE inquired	k8
_WE inquired $	k8
_WE make	a12
_WE make WHAT	a8
_WE opinion	a9
_WE opinion $	a9
_WE set	g-9o14
_WE set out	g-9o14
_WE used	k9
_WE used INFO	k9
_WE view	a9
_WE view WHAT	a7
_WE would	g-9m7o-7
_WE would ASK	i9
_WE would like	j7m9
_WELL $	a-13i26l-8m-12o-8p-12
_WELL AGENCY	i7
_WELL AGENCY $	i7
_WELL AUX	p7
_WELL AUX become	p7
_WELL BAD	a14i-12
_WELL BAD $	a11i-9
_WELL BODY	i9
_WELL BODY $	i9
_WELL CHILD	g8
_WELL CHILD CHILD	g8
_WELL DONE	i15
_WELL DONE $	a-8i14
_WELL NAME	i7
_WELL NAME $	i7
_WELL PLACE	i11l-8p-8
_WELL PLACE $	i11l-8p-8
_WELL because	g8
_WELL because $	g8
_WELL persistence	i8
_WELL persistence $	i8
_WELL practice	g-10i18p-8
_WELL practice $	g-8i12
_WHAT AUX	g-26i-10j-9k-14m14p-12
_WHAT AUX ASK	m9
_WHAT AUX AUX	m12
_WHAT AUX BAD	a10g-9
_WHAT AUX CHANGE	m9
_WHAT AUX LEARN	a8g-11
_WHAT AUX LIVE	l8
_WHAT AUX MOVE	a-14e9i-8m8
_WHAT AUX WHAT	o12
_WHAT AUX difficult	a8
_WHAT AUX offered	l8
_WHAT AUX out	o12
_WHAT AUX quality	a7
_WHAT AUX there	i7
_WHAT BODY	g-12i-8j-12l-8o14
_WHAT BODY ASK	a-7o16
_WHAT BODY AUX	m11
_WHAT BODY DONE	a7
_WHAT BODY TELL	o7
_WHAT BODY concluded	a8
_WHAT BODY decided	k11
_WHAT DONE	e-9i14k-12l-10m11o-10p-8
_WHAT DONE BODY	j8
_WHAT DONE CHANGE	a9
_WHAT DONE CHILD	i9
_WHAT DONE FIRST	i9l-8
_WHAT DONE PLACE	i7
_WHAT DONE THIS	g9m-7
_WHAT DONE WE	m9
_WHAT DONE WHAT	a10
_WHAT DONE every	l8
_WHAT DONE not	a11
_WHAT FIRST	m8
_WHAT FIRST AGENCY	m8
_WHAT HAPPEN	d8f-7g10j-13k-14m-12o-9
_WHAT HAPPEN $	a9d9
_WHAT HAPPEN CHILD	l8
_WHAT HAPPEN bring	l7
_WHAT HAPPEN light	g10l-9
_WHAT HAPPEN out	g11
_WHAT IDENTITY	p9
_WHAT IDENTITY DONE	p9
_WHAT LIVE	l9
_WHAT LIVE AUX	l9
_WHAT MEAN	k11
_WHAT MEAN BODY	k8
_WHAT METHOD	a9
_WHAT METHOD DONE	a9
_WHAT MOVE	l12
_WHAT MOVE $	l12
_WHAT MUST	i7
_WHAT MUST stay	i10m-7
_WHAT NEED	m14
_WHAT NEED AUX	m7
_WHAT NEED HAPPEN	m7
_WHAT REVIEW	g-10
_WHAT REVIEW make	a10
_WHAT THEY	f10g-7
_WHAT THEY AUX	a7
_WHAT THEY MEAN	h8
_WHAT THIS	a-9g8j8k-11
_WHAT THIS MEAN	g11
_WHAT THIS REVIEW	j10k-8
_WHAT WE	c-11e-15j-11k11l-15n-9o9p-9
_WHAT WE ASK	a-14i8j-9l-9
_WHAT WE AUX	k-11o7
_WHAT WE INVOLVE	g10
_WHAT WE KNOW	g-8
_WHAT WE LEARN	g8
_WHAT WE MEAN	g-7h13
_WHAT WE NEED	g10
_WHAT WE believe	a11
_WHAT WE could	k7
_WHAT WE inquired	k8
_WHAT WE make	a12
_WHAT WE set	g-9o14
_WHAT WE used	k9
_WHAT WE would	m12
_WHAT WHEN	m8
_WHAT WHEN $	m8
_WHAT WORDS	h8
_WHAT WORDS MEAN	h8
_WHAT WORKER	a8g8
_WHAT WORKER DONE	a9
_WHAT WORKER NEED	g9
_WHAT YOU	j8
_WHAT YOU WILL	j8
_WHAT became	e13
_WHAT became CHILD	e13
_WHAT drove	a9
_WHAT drove thinking	a9
_WHAT extent	a8
_WHAT got	a12
_WHAT got METHOD	a12
_WHAT led	j11
_WHAT led REVIEW	j8
_WHAT led up	l8
_WHAT remember	g7
_WHAT remember $	g7
_WHAT stood	a9
_WHAT stood METHOD	a9
_WHAT take	g9
_WHAT take away	g9
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
_WHERE MOVE	m7
_WHERE MOVE FIRST	m8
_WHERE MOVE more	n7
_WHERE THEY	f11
_WHERE THEY HAPPEN	f8
_WHERE WE	m9
_WHERE WE INFO	k8
_WHERE WE MOVE	m10
_WHERE get	n8
_WHERE get help	n8
_WHERE practice	g8m-8
_WHERE practice NEED	g8m-8
_WHO $	m12
_WHO 's	f8
_WHO 's WHO	f8
_WHO AUX	k10
_WHO AUX BODY	k7
_WHO AUX INVOLVE	k7
_WHO CONTACT	c10p-8
_WHO CONTACT $	c10p-8
_WHO IDENTITY	p9
_WHO IDENTITY $	p9
_WHO KNOW	f-7j11
_WHO KNOW THEY	f-7j11
_WHO LIVE	f9
_WHO LIVE PLACE	f9
_WHO MOVE	i9
_WHO MOVE ASK	i9
_WHO NEED	g10
_WHO NEED help	g10
_WHO THIS	e9f7j-9k-11p-9
_WHO THIS AUX	c9e9f-9p-7
_WHO THIS REVIEW	f12
_WHO cared	f11
_WHO cared THEY	f8
_WHO decided	j8
_WHO decided there	j8
_WHO sat	k10
_WHY $	a-11j9k7m-7
_WHY DONE WE	j7
_WHY THEY	k10
_WHY THEY HAPPEN	k10
_WHY THIS	j11
_WHY THIS ISSUE	j7
_WHY WE	k11
_WILL FIND	j11
_WILL FIND THIS	j11
_WORDS $	a-19c-14e-16f-11g-10h29i-8k-12m-9n-8o-13p-19
_WORDS ANALYSE	h7
_WORDS ANALYSE $	h7
_WORDS BODY	j10
_WORDS BODY $	j10
_WORDS INVOLVE	b11k-8
_WORDS INVOLVE $	b11k-8
_WORDS MEAN	h8
_WORDS MEAN $	h8
_WORDS SCOPE	a16g-8h-14j-13m-7o12p-16
_WORDS SCOPE $	h-8o12p-9
_WORDS SCOPE ANALYSE	a12o-13
_WORDS SCOPE NUM	a13o-10
_WORDS WHAT	h7
_WORDS WHAT THEY	h8
_WORDS WORDS	h13
_WORDS WORDS $	h13
_WORDS appointment	k10
_WORDS appointment $	k10
_WORDS neighbour	p9
_WORDS neighbour $	p9
_WORDS used	h14
_WORDS used WORKER	h7
_WORKER $	a-20b-8c-12e-9f-15g12l-13n-8o-7
_WORKER AGENCY	h9
_WORKER AGENCY $	h9
_WORKER AUX	a-8g7h11
_WORKER AUX helped	g8
_WORKER AUX referred	h12
_WORKER CHILD	f9
_WORKER CHILD 's	f9
_WORKER DONE	a8
_WORKER DONE $	a9
_WORKER NEED	g9
_WORKER NEED KNOW	g9
_WORKER PLACE	f9p-8
_WORKER PLACE $	f9p-8
_WORKER THEY	h7
_WORKER THEY WORDS	h7
_WORKER THIS	f14k-10
_WORKER THIS REVIEW	f10k-8
_WORKER THIS STORY	f8
_WORKER TIME	p8
_WORKER TIME $	p8
_WORKER remember	g8
_WORKER remember $	g8
_WRITE $	j13k-7
_WRITE DONE	j9
_WRITE DONE WHY	j9
_WRITE REVIEW	j12k-11
_WRITE REVIEW $	j12k-11
_WRITE management	j-10k11
_WRITE management REVIEW	j-10k11
_YEAR $	k-8l16m-7p-16
_YEAR YEAR	d9
_YEAR YEAR $	d9
_YOU $	a-12c11g8
_YOU AGENCY	c11
_YOU AGENCY $	c7
_YOU DONE	g7
_YOU DONE $	g7
_YOU WILL	j8
_YOU WILL FIND	j8
_YOU read	j9
_YOU read $	j9
_YOU turn	c7
_YOU turn think	c7
_^ ACT	a-12c-17f-11g-19i-8j-19m30n-7p-7
_^ ACT AGENCY	m9
_^ ACT AUX	m11
_^ ACT LEARN	e7g-7l7
_^ ACT PLACE	m8
_^ ACT REVIEW	j-7m-11
_^ ACT THIS	m9
_^ ACT WHAT	m10
_^ ACT down	l10
_^ ACT rapid	m7
_^ ACT take	m8
_^ ACT tracking	p8
_^ AGENCY	a8b-8c-8e-10f-9j-13k8m-12n-7p8
_^ AGENCY AGENCY	a14l-11
_^ AGENCY ASK	k10
_^ AGENCY CHILD	g8
_^ AGENCY FAMILY	l10
_^ AGENCY one	p10
_^ AGENCY return	l7
_^ AGENCY sequence	p10
_^ ANALYSE	a20b-7c15d-8e-11i-9j-13k-17l-21m-19n-7o-18p-24
_^ ANALYSE $	a-11c11
_^ ANALYSE AGENCY	a10
_^ ANALYSE IDENTITY	a-8f10
_^ ANALYSE INFO	a8
_^ ANALYSE ISSUE	a10
_^ ANALYSE MSG	a-8c10
_^ ANALYSE THIS	c9
_^ ANALYSE WHAT	a10
_^ ANALYSE WORDS	h10
_^ ANALYSE key	a7
_^ ANALYSE practice	g8
_^ ASK	a-11c-10g-8i-8k-13l9m15n8o-8p-22
_^ ASK BODY	m11
_^ ASK KNOW	n9
_^ ASK NUM	l9
_^ ASK SERVICE	l12p-14
_^ ASK case	j8
_^ ASK each	l-8m10
_^ AUTHOR	a-14b7c9e-7j-20k14l-7o-7p-8
_^ AUTHOR 's	b10
_^ AUTHOR BODY	c14j-9
_^ AUTHOR THEY	k8
_^ AUTHOR THIS	c-11j-9k13
_^ AUX	a8f10j-13l-8p-16
_^ AUX DONE	m7
_^ AUX black	f8
_^ AUX case	k8
_^ AUX roma	f9
_^ AUX there	g7
_^ BAD	c-7g9h11j9k-9l-21m-7
_^ BAD $	g-9j13l-11
_^ BAD PLACE	l-8p9
_^ BAD form	h8
_^ BAD name	h9
_^ BAD opportunitie	a9
_^ BAD practice	a-11g14p-8
_^ BIRTH	l18p-13
_^ BIRTH BIRTH	l8
_^ BIRTH NUMW	l7
_^ BODY	c-13g7k-9m22n-8o-9p-18
_^ BODY $	c-11j-15k-11m23p-10
_^ BODY REVIEW	j9k-7
_^ BODY WORKER	g12k-8p-9
_^ BODY its	k9
_^ CHANGE	a-9e7g-10l-8m16
_^ CHANGE SERVICE	p7
_^ CHANGE make	m8
_^ CHANGE practice	e9
_^ CHANGE system	m11
_^ CHILD	a-16c-11e-8f21g-10i-9k-16n-7o-12
_^ CHILD $	f9p-8
_^ CHILD 's	m10p-18
_^ CHILD LIVE	j10
_^ CHILD LOOK	j9
_^ CHILD NEED	f-12l12m-7
_^ CHILD NUMW	f7l-11
_^ CHILD PLACE	l-8p9
_^ CHILD centre	f9j-8
_^ CHILD heart	f8
_^ CHILD protection	j7
_^ CONTACT	a-9d11j11k-11l9m-10o-8p-14
_^ CONTACT BODY	c-8j13
_^ CONTACT CHILD	l9
_^ CONTACT MOVE	l8
_^ CONTACT TIME	d9l-8
_^ CONTACT assessment	l10p-9
_^ CONTACT date	d8
_^ CONTACT enquirie	c8
_^ DONE	a15k-7p-12
_^ DONE IDENTITY	a7
_^ DONE PEER	l8
_^ DONE assessment	a8
_^ DONE each	a9
_^ END	a-16c-11e30f-9g-9j-17k-9l-11n-7o-15p-18
_^ END $	e13l-9
_^ END HARM	e7
_^ END LEARN	g-13m9
_^ END RECOMMEND	e-11m12
_^ END REVIEW	e9
_^ END fact	g8
_^ END significant	e7
_^ END whether	k8
_^ FAMILY	a-12c-7f25g-8i-7j-22m-7p-24
_^ FAMILY 's	f-10k11
_^ FAMILY AGENCY	l10
_^ FAMILY TIME	f9
_^ FAMILY YEAR	f8
_^ FAMILY declaration	k7
_^ FAMILY friend	f11
_^ FAMILY new	f8
_^ FIND	f-7g23j-15k-14m-18n-7o-15p-12
_^ FIND END	g8m-8
_^ FIND NUM	g12
_^ FIND REVIEW	g8
_^ FIND against	a10o-8
_^ FIND fact	g-12l12
_^ FIND system	g8
_^ FIRST all	j8
_^ FIRST complaint	l7
_^ FIRST help	p8
_^ HARM	f-9p8
_^ HARM NAME	l8
_^ HARM rescue	p8
_^ HOW	a8c12e-11f-11h8j10k-27n-7o-13p-17
_^ HOW CHILD	a8
_^ HOW CONTACT	c8
_^ HOW TELL	c7
_^ HOW WELL	g8
_^ HOW WORKER	h12
_^ HOW case	j11l-7
_^ HOW feed	c8
_^ HOW make	m7
_^ HOW reach	c8
_^ HOW read	c-9j10
_^ IDENTITY	a-18e-8f14g-13i-9j-11l-13m-13n-8o-8p10
_^ IDENTITY IDENTITY	a-8f14
_^ IDENTITY METHOD	k7
_^ IDENTITY PLACE	f-10p9
_^ IDENTITY additional	f8
_^ IDENTITY help	p8
_^ IDENTITY impact	c8
_^ IDENTITY practice	p9
_^ IDENTITY used	f-9h12
_^ IDENTITY welsh	f8
_^ INFO	a-12j-9l15
_^ INFO AGENCY	l8
_^ INFO SOURCE	k8n-8
_^ INFO each	l8
_^ INFO held	l9
_^ INFO referred	n9
_^ INFO sharing	p7
_^ INVOLVE	f-15g-11j-11k22m-8p-12
_^ INVOLVE 's	a9
_^ INVOLVE AGENCY	k-10l11
_^ INVOLVE CHILD	p7
_^ INVOLVE FAMILY	f-8k16l-11
_^ INVOLVE KIN	k11
_^ INVOLVE WORKER	k12p-9
_^ ISSUE	a-15b-10c-19d-13e-17f-15g12h-10j-16k-20l-22m11n-11o24p-23
_^ ISSUE ANALYSE	m-10o8
_^ ISSUE AUX	o10
_^ ISSUE BODY	a-11m16
_^ ISSUE ISSUE	a-14g7o9
_^ ISSUE LEARN	a7
_^ ISSUE LOOK	a-7o10
_^ ISSUE REVIEW	o10
_^ ISSUE SINCE	m13
_^ ISSUE WELL	i8
_^ ISSUE WHERE	g8m-8
_^ ISSUE coroner	g8
_^ ISSUE depth	a8
_^ ISSUE determination	o10
_^ ISSUE giving	g8
_^ ISSUE national	m9
_^ ISSUE raised	g10o-7
_^ ISSUE referred	o10
_^ ISSUE regret	g11o-7
_^ ISSUE resolution	m10
_^ ISSUE worthy	i9
_^ KIN	a-9f8j-7k-8l-11p14
_^ KIN $	f11p-12
_^ KIN 's	f-9p7
_^ KIN DONE	p7
_^ KIN KIN	f8
_^ KIN front	p7
_^ KNOW one	p7
_^ LEARN	a-7d-7e-11f-9g35i-7j-20k-8l-15m-8n-8o-12p-21
_^ LEARN ACT	m9
_^ LEARN AUX	g7
_^ LEARN FIRST	g-9k10
_^ LEARN LEARN	g9
_^ LEARN RECOMMEND	g11m-8
_^ LEARN REVIEW	g10
_^ LEARN SCOPE	c9
_^ LEARN STORY	g-9k12
_^ LEARN THIS	g12k-8
_^ LEARN WHAT	g9
_^ LEARN all	g7
_^ LIVE	f-9l16p-10
_^ LIVE PLACE	l10
_^ LIVE experience	l7
_^ LOOK	a16e-9
_^ LOOK back	a8
_^ LOOK sickness	p9
_^ MEAN WHAT	k8
_^ MEAN low	p8
_^ METHOD	a-9k13m-10
_^ METHOD DONE	k8
_^ METHOD KNOW	p9
_^ METHOD REVIEW	k7
_^ METHOD START	j11k-7
_^ MONTH	l12
_^ MONTH MONTH	l10
_^ MOVE	a-11e-9f-8g-10i-11j-15k-10l13m-13
_^ MOVE $	l9p-8
_^ MOVE AUX	p8
_^ MOVE END	l-9o11
_^ MOVE PLACE	d8
_^ MOVE THIS	c9
_^ MOVE county	l8
_^ MOVE england	l8
_^ MSG	a-10c-13e-9f-9g11i-10k-12l-13n-8o12
_^ MSG AUX	o8
_^ MSG BODY	m9
_^ MSG ISSUE	a-10g-10o13
_^ MSG TIME	p10
_^ MSG WHAT	a9
_^ MSG condolence	g-9j11
_^ MSG note	g8
_^ MSG ponder	g8
_^ NAME	j12p-17
_^ NAME $	f-11j13l-8
_^ NAME 's	f8
_^ NAME PLACE	l13p-10
_^ NAME THEY	f7
_^ NUMW	a-19c-10g8j-10k-12p11
_^ NUMW ASK	l7
_^ NUMW SCOPE	o12
_^ NUMW TIME	l9
_^ NUMW WORKER	p8
_^ NUMW list	p9
_^ NUMW thing	g7m7
_^ PLACE	a-10g-10i-13j-9k-16m-11p16
_^ PLACE $	l13p-13
_^ PLACE FAMILY	f9p-7
_^ PLACE MOVE	l-11p12
_^ PLACE PLACE	p10
_^ PLACE TIME	l-7p8
_^ PLACE control	p7
_^ PLACE distance	p8
_^ PLACE proceeding	l8
_^ PLACE support	l8
_^ PLACE treatment	l10p-9
_^ PLAN THIS	p8
_^ RECOMMEND	a-13c-8e-8f-7g-15j-18k-12l-11m36o-10p-12
_^ RECOMMEND AGENCY	m11
_^ RECOMMEND BODY	k8
_^ RECOMMEND HARM	m7
_^ RECOMMEND REVIEW	m7
_^ RECOMMEND individual	m7
_^ RECOMMEND safeguarding	m7
_^ REVIEW	c16f-8g-8j11k-7l-8m-9o-12p-11
_^ REVIEW AGENCY	k8
_^ REVIEW THIS	c11j-11
_^ REVIEW agreed	c9
_^ REVIEW brief	j10
_^ REVIEW its	j8
_^ REVIEW monitoring	c10j-8
_^ REVIEW one	j9
_^ REVIEW public	j8
_^ SCOPE	b-9c16d-8e-11f-11g-17h-8i-10j-8l-14m12n-10p-15
_^ SCOPE ANALYSE	c11o-15
_^ SCOPE ASK	c14m-10o-9
_^ SCOPE BODY	c-8m19o-15
_^ SCOPE CODE	p9
_^ SCOPE LEARN	o7
_^ SCOPE REVIEW	a8c-8j-11k-13
_^ SCOPE START	j9
_^ SCOPE YOU	c9
_^ SCOPE inspection	k12o-10
_^ SCOPE purpose	o9
_^ SCOPE put	m8
_^ SCOPE safeguarding	m9
_^ SCOPE significant	o8
_^ SCOPE supervision	c9
_^ SCOPE threshold	a11o-8p-8
_^ SERVICE	f11g-7j-8l-20m19p-23
_^ SERVICE $	l-11m17p-14
_^ SERVICE BODY	m7
_^ SERVICE FAMILY	f9
_^ SERVICE context	f8
_^ SERVICE investigation	k11l-9
_^ SINCE	a-8e13l-9p-9
_^ SINCE $	e-11m11
_^ SINCE AGENCY	e13m-9
_^ SINCE local	e7
_^ SOURCE	a-11b-8g-8j-8l-10n17
_^ SOURCE INFO	k13n-11
_^ SOURCE SOURCE	n10
_^ SOURCE research	k-7n9
_^ SOURCE staffing	n-9p11
_^ SOURCE tool	n8
_^ START	g-12j21k-12l-9m-9
_^ START END	j-9p10
_^ START LEARN	g-7j8
_^ STORY	a-15d8e-11f-13g-11k-22l22m-9o-9p-23
_^ STORY STORY	l8
_^ STORY brief	l8
_^ STORY date	d7
_^ STORY order	d10l-9
_^ STORY resulting	j7
_^ STORY summary	l7
_^ STORY training	c12l-9
_^ THEY	a-9f7h-8j-9k-7l17
_^ THEY own	l12
_^ THIS	a-20c17e-10g-13k-12l-14m10n-9
_^ THIS AUX	p7
_^ THIS ISSUE	a-10c11
_^ THIS PEER	f8
_^ THIS REVIEW	c14j-7k-8
_^ THIS WHAT	o7
_^ THIS WHO	j13p-9
_^ THIS county	m9
_^ THIS region	m9
_^ THIS section	c8
_^ TIME	a-12c-10d12f-10j-11k-17l9o12p-20
_^ TIME ACT	m9
_^ TIME TIME	d16l-13
_^ TIME frame	o9
_^ TIME period	o8
_^ WE	a7e-10g-10i-8k9l-8p-9
_^ WE HAPPEN	k8
_^ WE INVOLVE	k9
_^ WE METHOD	k7
_^ WE SCOPE	a-11m10
_^ WE opinion	a9
_^ WE view	a9
_^ WE would	j9
_^ WELL	c-9g-15i25j-9k-10l-14m-9o-7p-10
_^ WELL AGENCY	i7
_^ WELL AUX	p7
_^ WELL BAD	a14i-12
_^ WELL PLACE	i8
_^ WELL persistence	i8
_^ WELL practice	a-11i17
_^ WHAT	a14b-17c-27d-13f-14k-12m14n-15o12p-18
_^ WHAT AUX	f-8g-23k-8m15p-8
_^ WHAT BODY	g-12i-8j-12l-8o14
_^ WHAT DONE	e-9g-7i14k-11l-10m11o-10p-8
_^ WHAT FIRST	m8
_^ WHAT HAPPEN	a-11g12j-11k-9l11
_^ WHAT IDENTITY	p9
_^ WHAT LIVE	l9
_^ WHAT MEAN	k11
_^ WHAT METHOD	a9
_^ WHAT MOVE	l12
_^ WHAT MUST	i7
_^ WHAT NEED	g-10m15
_^ WHAT REVIEW	a8g-9k-9
_^ WHAT THEY	f10
_^ WHAT THIS	a-8g8
_^ WHAT WE	c-7e-13h8j-7l-8n-7o8
_^ WHAT WORDS	h8
_^ WHAT WORKER	g9
_^ WHAT YOU	j8
_^ WHAT became	e13
_^ WHAT drove	a9
_^ WHAT extent	a8
_^ WHAT got	a12
_^ WHAT led	j11
_^ WHAT remember	g7
_^ WHAT stood	a9
_^ WHAT take	g9
_^ WHEN	l-9o12
_^ WHEN WHEN	l-8o12
_^ WHERE	a-10e-12f11g-19i-12j-18l-13m10n16o-9p-16
_^ WHERE FAMILY	f8
_^ WHERE FIND	n8
_^ WHERE INFO	k8
_^ WHERE LOOK	n8
_^ WHERE MOVE	m7
_^ WHERE THEY	f11
_^ WHERE WE	m9
_^ WHERE get	n8
_^ WHO	a-9c8f11g-9i-13l-12m-11p-11
_^ WHO 's	f8
_^ WHO CONTACT	c10p-8
_^ WHO IDENTITY	p9
_^ WHO LIVE	f9
_^ WHO THIS	c9e9f-9p-7
_^ WHO cared	f9
_^ WHO decided	j8
_^ WHO sat	k10
_^ WHY	j13
_^ WHY THIS	j8
_^ WORDS	c-10e-8f-9g-9h18k-13l-10m-10o11
_^ WORDS ANALYSE	h7
_^ WORDS BODY	j10
_^ WORDS SCOPE	h-10j-10o16p-10
_^ WORDS WHAT	h7
_^ WORDS WORDS	h11
_^ WORDS neighbour	p9
_^ WORDS used	h12
_^ WORKER	a-8f20j-9l-15p-15
_^ WORKER CHILD	f9
_^ WORKER PLACE	f9p-8
_^ WORKER THEY	h7
_^ WORKER THIS	f14k-10
_^ WRITE REVIEW	j12k-11
_^ WRITE management	j-10k11
_^ YEAR	l14p-8
_^ YEAR $	l10
_^ YEAR YEAR	l8
_^ YOU	c7
_^ YOU turn	c7
_^ about	j7
_^ about THIS	j8
_^ addendum	e7
_^ addendum SINCE	e7
_^ addressing	a14o-14
_^ addressing SCOPE	a8
_^ addressing WORDS	a10o-9
_^ adult	f14l-13
_^ adult PLACE	f10p-10
_^ adult THEY	f9l-8
_^ adult room	p9
_^ age	l8
_^ age NUM	l8
_^ ages	l9
_^ ages NUMW	l9
_^ agreed	a-11c11j-8m-13o7
_^ agreed BODY	c13k-9m-9
_^ agreed key	a-9o9
_^ agreed safeguarding	k11
_^ aim	c-7j10
_^ aim THIS	c-7j10
_^ alcohol	p8
_^ alcohol PLACE	p8
_^ alert	p9
_^ alert flag	p9
_^ all	l-9m16
_^ all AGENCY	l-8m14
_^ all BODY	m7
_^ anger	p9
_^ anger HOW	p9
_^ answer	a12o-12
_^ answer WE	a9o-8
_^ anti-racist	f9
_^ anti-racist practice	f9
_^ application	p9
_^ application threshold	p9
_^ appointment	p9
_^ appointment ACT	p9
_^ approved	c11p-7
_^ approved $	c11p-7
_^ arrangement	j-8k10
_^ arrangement REVIEW	j-8k10
_^ arrest	l9
_^ arrest release	l9
_^ assessment	a14k-7p-9
_^ assessment INFO	a9
_^ attendance	k9
_^ attribution	k9
_^ attribution anonymity	k9
_^ authorship	k8
_^ authorship independence	k8
_^ away	l10p-8
_^ away PLACE	l10p-8
_^ back	b15c-10j-12k-7l7
_^ back PLACE	l7
_^ back THIS	b15c-10j-12
_^ background	a-11b-8c-9f12g-9j10k-15l10m-9o-10p-15
_^ background FAMILY	f10
_^ background INFO	f8
_^ background KIN	f7
_^ background THIS	j10
_^ background adult	f9
_^ background case	j-10l12
_^ background context	f-7j9
_^ background prior	l10
_^ background purpose	j9
_^ barrier	a15i-10
_^ barrier WELL	a10i-10
_^ barrier enabler	a9
_^ before	k-7l11o-11
_^ before YOU	j9
_^ before period	j-8l13o-10
_^ behaviour	p10
_^ benefit	p9
_^ benefit doubt	p9
_^ between MONTH	l8
_^ booking	l10
_^ booking BIRTH	l10
_^ brief	j9k-10
_^ brief given	o10
_^ brief outline	j7
_^ bruising	p10
_^ burden	p8
_^ burden KIN	p8
_^ burn	p9
_^ burn scald	p9
_^ calendar	d8
_^ calendar CONTACT	d8
_^ capacity	g10m-11p8
_^ capacity CHANGE	g12m-10p-8
_^ capacity workload	p8
_^ case	a-12c-7e-7f-7g-9j9k-8l10o-10p-16
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
_^ challenge BODY	m12
_^ challenge escalation	p9
_^ charge	m-8o13
_^ charge BODY	m-8o13
_^ chief	j-8m16p-9
_^ chief WORKER	m11
_^ chief constable	m10
_^ chronology	d22j-7k-12l-15
_^ chronology AGENCY	d9l-7
_^ chronology HARM	d11k-8
_^ chronology YEAR	d10l-7
_^ community	m9
_^ community safety	m9
_^ complaint	f-8p11
_^ complaint FAMILY	f-8p11
_^ completed	c11p-7
_^ completed $	c11p-7
_^ condition	a9
_^ condition WHAT	a9
_^ conduct	g-9i10j-12k14o-9
_^ conduct AGENCY	a7
_^ conduct LEARN	k10
_^ conduct REVIEW	k7
_^ conduct timing	k7
_^ conduct worthy	i10
_^ confidentiality	k12
_^ confidentiality REVIEW	k8
_^ confidentiality anonymity	k8
_^ consideration	m15
_^ consideration BODY	m10
_^ context	a8
_^ context practice	a8
_^ continuity	p8
_^ continuity WORKER	p8
_^ contributor	k8
_^ contributor HARM	k8
_^ copie	b12
_^ copie publication	b12
_^ cost	c14j-10k-11o-7
_^ cost REVIEW	c14j-10k-11o-7
_^ course	l15
_^ course STORY	l8
_^ course case	l8
_^ criteria holding	j9
_^ criteria local	j-8k9
_^ daily	l7
_^ daily LIVE	l7
_^ damp	p9
_^ damp cold	p9
_^ date	a-8d11g-8k-14o10p-11
_^ date LEARN	c11
_^ date LOOK	j-8o10
_^ date STORY	d7
_^ date glance	d11j-8
_^ date notification	j9
_^ debt	p9
_^ debt eviction	p9
_^ decision	a-9g-9j9k12o-8p-10
_^ decision ACT	m7
_^ decision BODY	k9
_^ decision RECOMMEND	j9k-8
_^ decision commission	j8
_^ decision hold	j8
_^ decision rationale	k8
_^ declaration	a-8g9j-8k10l-8p-12
_^ declaration AUTHOR	k8
_^ declaration CHILD	c10
_^ declaration failure	g12k-7
_^ declaration interest	k11
_^ dedicated	i10
_^ dedicated DONE	i10
_^ deference	p8
_^ deference doctor	p8
_^ delay	a-9k7p9
_^ delay WHY	k10
_^ delay decision	p10
_^ description	b12p-10
_^ description HARM	l7
_^ description grade	b13l-7
_^ detail	f11p-12
_^ detail CHILD	f10
_^ detail ISSUE	a9
_^ detail KIN	f8
_^ detail STORY	l9
_^ detail notification	j8
_^ determination	a8
_^ determination ISSUE	a9
_^ diary	d15l-11
_^ diary case	d12l-8
_^ dissemination	k8
_^ dissemination REVIEW	k8
_^ drawing	e9
_^ drawing PEER	e9
_^ drift	p9
_^ drift delay	p9
_^ drug	p10
_^ drug alcohol	p8
_^ duty	j10
_^ duty REVIEW	j10
_^ effectiveness	a12g10l-11p-13
_^ effectiveness AGENCY	a-12g14l-8p-7
_^ effectiveness response	a7
_^ effectiveness safeguarding	a11
_^ empty	p9
_^ empty AUTHOR	p9
_^ enabler	a8
_^ enabler barrier	a10
_^ endnote	e11k-9
_^ endnote AUTHOR	e11k-9
_^ england	m11
_^ england $	m11
_^ establishment	j8
_^ establishment case	j8
_^ example	a-7i18p-10
_^ example WELL	i11
_^ example follow	i12
_^ exclusion	l8p-8
_^ exclusion PLACE	l8p-8
_^ experience	g12
_^ experience SINCE	g8
_^ fall	p9
_^ fall window	p9
_^ fear	p13
_^ fear AGENCY	p10
_^ few	h-7j11
_^ few WORDS	h-7j11
_^ file	p8
_^ file NUMW	p8
_^ filing	c11
_^ filing retention	c11
_^ finish	e13p-8
_^ finish $	e13p-8
_^ food	p8
_^ food heat	p8
_^ form	j10
_^ form completed	j10
_^ fracture	p7
_^ fracture CHILD	p7
_^ gang	p7
_^ gang county	p7
_^ gaps	a-7g7
_^ gaps BAD	g8
_^ gaps LOOK	p7
_^ get	c11
_^ get touch	c11
_^ getting	f11l-8p-9
_^ getting KNOW	f12p-7
_^ getting THIS	i7
_^ glance	j13p-8
_^ glance $	j13p-8
_^ governance	k7
_^ governance REVIEW	k8
_^ governance monitoring	c7
_^ graded	g11
_^ graded judgement	g11
_^ ground	j8
_^ ground REVIEW	j8
_^ guidance	k-8n14
_^ guidance law	n10
_^ guidance referred	n7
_^ guidance shelve	p10
_^ guide	h10
_^ guide WORDS	h10
_^ handover	p8
_^ handover BIRTH	p8
_^ hard	p10
_^ hard reach	p10
_^ help	a-9g-8i-8j-9l-10n15p8
_^ help THIS	p11
_^ help letter	p9
_^ help reader	n11p-7
_^ help support	n10p-8
_^ hindsight	k10
_^ hindsight outcome	k10
_^ holding	c11l-10
_^ holding STORY	c11l-10
_^ home	p8
_^ home house	p8
_^ honour	p8
_^ honour shame	p8
_^ hypothese	o11
_^ hypothese AUX	o11
_^ illness	p9
_^ illness ANALYSE	p9
_^ immediate	l9
_^ immediate ACT	l7
_^ impact	g10
_^ impact BODY	g8
_^ implication	g9
_^ implication practice	g9
_^ influence	a8
_^ influence practice	a8
_^ initiation	j10k-8
_^ initiation REVIEW	j10k-8
_^ instruction	m-9o13
_^ instruction BODY	m-9o13
_^ investigation	j-8l12
_^ investigation inquest	k-14l14
_^ investigation its	k11
_^ joint	j9
_^ joint statement	j9
_^ judgement	a11
_^ judgement decision-making	a11
_^ jurisdiction	o7
_^ jurisdiction SCOPE	o7
_^ key	b-7c11e-9f-15h18i-8j-15k-15l-17m-13n-11p-16
_^ key LEARN	g10
_^ key WORDS	h8
_^ key WORKER	h9
_^ key pseudonym	h8
_^ key rating	c11
_^ key role	h11
_^ key table	c11
_^ kloe	a10p-8
_^ kloe NUM	a10p-8
_^ leadership	g15p-10
_^ leadership management	g15p-10
_^ legal	j12
_^ legal context	j9
_^ legal policy	k8
_^ legislation	n8
_^ legislation guidance	n8
_^ letter	a-10b17f-13j10k-16p-8
_^ letter AUTHOR	j10
_^ letter AUX	l8
_^ letter FAMILY	b12j-8
_^ letter KIN	b12p-8
_^ letter lead	j10
_^ light	i12p-7
_^ light dark	i12p-7
_^ limit	j-7o12
_^ limit REVIEW	k-11o13
_^ limit WHAT	k14
_^ limitation	k12
_^ limitation INFO	k8
_^ limitation REVIEW	k7
_^ line	a12p-9
_^ line REVIEW	a15
_^ line sight	a-7o9
_^ list	c-8d10h9j-9l-9p-10
_^ list SOURCE	n8
_^ list WORDS	h9
_^ list contributor	k8
_^ list key	d8
_^ local	k7
_^ local METHOD	k8
_^ log	d13l-9
_^ log CONTACT	d8
_^ log STORY	d8l-7
_^ lost	p11
_^ lost follow-up	p8
_^ love	p8
_^ love HARM	p8
_^ main	d7
_^ main STORY	d7
_^ making	a10l-7m8
_^ making sense	a11
_^ making thing	m9
_^ manner	j-8k12
_^ manner WE	k8
_^ map	b14l-9p-9
_^ map AGENCY	b14l-9p-9
_^ mattresse	p9
_^ mattresse floor	p9
_^ medicine	p9
_^ medicine one	p9
_^ member	f10
_^ member FAMILY	f10
_^ membership	a-9b11c-7j-9k9m-9o-8p-9
_^ membership BODY	b12m-8
_^ membership WORDS	k10
_^ memory	f-8j14
_^ memory NAME	j9
_^ memory little	j10
_^ methadone	p9
_^ methadone PLACE	p9
_^ money	p9
_^ money gift	p9
_^ monitoring	c13m-10
_^ monitoring ACT	c10m-9
_^ more	a7n12p-9
_^ more THIS	n10
_^ more depth	a10
_^ name	h11k9p-8
_^ name AGENCY	h9
_^ name role	h9
_^ name used	h-9k12
_^ nation	m11
_^ nation $	m11
_^ national	m11
_^ national attention	m9
_^ nature	l8
_^ no	p9
_^ note	a-14b-9c-15d-9e-12f-14g-13h12i-11j8k9l-15m-12n12o-9p-21
_^ note IDENTITY	h12
_^ note WORDS	h9
_^ note about	k9
_^ note chapter	n10
_^ note hindsight	k10
_^ note name	k9
_^ note publication	j12k-10
_^ note reader	j10n-8
_^ note text	n10
_^ notification	j13p-7
_^ notification CONTACT	j9
_^ notification SCOPE	j8
_^ nowhere	p9
_^ nowhere MOVE	p9
_^ observation	a11k-8
_^ observation INFO	a11k-8
_^ occasion	j13k-9
_^ occasion WE	j9
_^ office	c10
_^ office use	c10
_^ one	l-8p12
_^ one STORY	p8
_^ open	p8
_^ open shut	p8
_^ opinion	a9e11k-11
_^ opinion AUTHOR	e11
_^ opinion BODY	a11
_^ origin	j10k-8
_^ origin REVIEW	j10k-8
_^ other	j10k9l-10p-13
_^ other CHILD	f8
_^ other inquirie	k9
_^ other inspection	j12
_^ out	a-10g-11j-10k-7l13o-7p9
_^ out ISSUE	l12
_^ out PLACE	l13p-13
_^ out TIME	l-9p10
_^ out mind	p8
_^ out sight	p8
_^ outcome	f-8g11j-8k12l-7p-11
_^ outcome CHILD	g12p-9
_^ outcome decision	k8
_^ outcome rapid	k8
_^ outline	l9
_^ outline STORY	l9
_^ over	c9
_^ over YOU	c9
_^ oversight	c14m-12p-8
_^ oversight ACT	c10m-10
_^ oversight PLAN	c8
_^ overview	d-9l14
_^ overview AGENCY	l8
_^ owner	c10j-8
_^ owner THIS	c10j-8
_^ part	k7
_^ part picture	p8
_^ part played	k9
_^ passing	p9
_^ passing THIS	p9
_^ pattern	g9
_^ pattern system	g9
_^ pen	f8
_^ period	j-8k-9o17
_^ period REVIEW	o8
_^ period timeline	l-9o10
_^ person	c-10f24j-13k-15l-9
_^ person INVOLVE	f11k-9
_^ person LIVE	f8l-7
_^ person concerned	f9
_^ person referred	f8
_^ personal	j11
_^ personal statement	j11
_^ pets	p9
_^ pets animal	p9
_^ phone	l-7p11
_^ phone ASK	p8
_^ phone TIME	p7
_^ picture	f10p-7
_^ picture CHILD	f8
_^ piece	p9
_^ piece piece	p9
_^ policie	k-10p11
_^ policie METHOD	k-10p11
_^ portrait	f8
_^ portrait NAME	f8
_^ position	p10
_^ position BODY	m-8p11
_^ practice	i12k-8m-7
_^ practice WELL	i11
_^ practice context	a10
_^ predictability	a9
_^ predictability preventability	a9
_^ predictable	a9
_^ predictable preventable	a9
_^ prescribing	p8
_^ prescribing parenting	p8
_^ present	k7
_^ present INVOLVE	k7
_^ pressure	a8
_^ pressure practice	a8
_^ primary	m8
_^ primary PLACE	m8
_^ principal	g8
_^ principal END	g8
_^ prioritie	m10
_^ priority	j-8o9
_^ priority FIND	g8
_^ priority ISSUE	o10
_^ proceeding	k10
_^ proceeding BODY	k10
_^ procurator	k7
_^ procurator fiscal	k7
_^ profile	f9
_^ profile CHILD	f9
_^ purpose	c-8j18k-9
_^ purpose REVIEW	j8
_^ purpose THIS	j11
_^ purpose WE	j8
_^ putting	a10
_^ putting piece	a10
_^ qualification	k9
_^ qualification AUTHOR	k9
_^ quality	g13i-8j-7l-14m-7
_^ quality AGENCY	k8
_^ quality PLACE	g13l-9p-12
_^ quality assessment	p11
_^ quality practice	a9g-9
_^ quality provision	g11
_^ rationale	j8
_^ rationale REVIEW	j9k-9
_^ rationale decision	k10
_^ read	c-8j-12k-8l-8n20p-12
_^ read $	j-10n15p-9
_^ read watch	n11
_^ reader	j10
_^ reader $	j10
_^ reason	c-8j19o-8p-11
_^ reason ANALYSE	a9
_^ reason CONTACT	j8
_^ reason THIS	j8
_^ reason delay	j-8k9
_^ register	e-10l9
_^ register END	e-10l9
_^ relationship	f12p-7
_^ relationship subject	f10
_^ release	p9
_^ release PLACE	p9
_^ relevance	g10
_^ relevance practice	g10
_^ reliance	p11
_^ reliance KIN	p7
_^ reliance self-report	p7
_^ reporting	c11m-8
_^ reporting back	c11m-8
_^ representation	k8
_^ representation interested	k8
_^ research	a-14j-8l-7m-7n13
_^ research ANALYSE	o8
_^ research WE	n8
_^ research guidance	n9
_^ research head	p8
_^ research practice	k10
_^ response	a18b9c-9d-8f-14g-12j-11k-13o-14
_^ response AGENCY	a14l-7p-8
_^ response CONTACT	a-7p11
_^ response FAMILY	a-8b13f-10
_^ response FIRST	a10l-7
_^ response LEARN	a-7e11
_^ response TIME	l11
_^ response neglect	a7
_^ return	l9
_^ return AGENCY	l9
_^ road	l11p-7
_^ role	p12
_^ role KIN	p8
_^ rota	p8
_^ rota handover	p8
_^ rule	p7
_^ rule optimism	p7
_^ safe	p13
_^ safe PLACE	p7
_^ safe REVIEW	p9
_^ safeguarding	p9
_^ safeguarding BODY	p9
_^ schedule	b11d9k-8l-10
_^ schedule INFO	b11
_^ schedule STORY	d9l-8
_^ screen	p8
_^ screen phone	p8
_^ secretary	m10
_^ secretary state	m10
_^ send	c11
_^ send $	c11
_^ sequence	a-7d13
_^ sequence CONTACT	d9
_^ sequence STORY	d10l-10
_^ sequence WHAT	l10
_^ sexual	p7
_^ sexual HARM	p7
_^ sign	i8
_^ sign WELL	i8
_^ sign-off	k11m-7
_^ sign-off BODY	k11m-7
_^ signature	k10
_^ signature NUMW	k10
_^ signed	p9
_^ signed forgotten	p9
_^ skill	i12l-8p-11
_^ skill PLACE	i12l-8p-11
_^ sleep	p10
_^ sleep new	p7
_^ smile	p7
_^ smile door	p7
_^ so	a10
_^ so $	a10
_^ something	j7
_^ something HAPPEN	j8
_^ specific	o13
_^ specific WORDS	o8
_^ stage	k9
_^ stage REVIEW	k9
_^ standard	k10
_^ standard proof	k10
_^ statement	a-11c-14e-10f-7g-10j21m-16o-8p-16
_^ statement AUTHOR	k8
_^ statement BODY	j16k-12m-9
_^ statement STORY	l8
_^ statement chief	j9
_^ statement independence	k10
_^ status	c7j8l-9
_^ status PLACE	p9
_^ status THIS	c-10j11
_^ status version	c11p-9
_^ statute	n9
_^ statute guidance	n9
_^ statutory	j7
_^ statutory context	j7
_^ stay	l8
_^ stay PLACE	l8
_^ stepfather	p10
_^ stepfather new	p10
_^ strategie	m12
_^ strategie CHANGE	m12
_^ structure	j9
_^ structure THIS	j9
_^ student	l-8p9
_^ student PLACE	l-8p9
_^ subject	a-7c-7f18g-8j-18k-18o8p-7
_^ subject HARM	f11
_^ subject ISSUE	o8
_^ subject REVIEW	f14j-13k-13
_^ summary	a-15b-8c-12d-13e12f-11i-9k-17l14n-9o-10p-20
_^ summary $	e14j-10l-12
_^ summary AGENCY	l8
_^ summary CHILD	j10
_^ summary INFO	l9
_^ summary REVIEW	j9
_^ summary STORY	l10
_^ summary busy	j8
_^ summary case	j-10l12
_^ summary judgement	g13l-10
_^ summary timeline	l8
_^ supervision	p7
_^ supervision management	p7
_^ support	l10
_^ support given	l10
_^ table	a-10b10c-13d16e-7g-8j-12k-11l-13n9o-7p-15
_^ table BODY	m-8n13
_^ table date	d7
_^ table figure	b12
_^ taking	a10
_^ task	o10
_^ task set	o10
_^ taxis	l-7p8
_^ taxis PLACE	l-7p8
_^ thematic	a7
_^ thing	a-7g9i7l-9p-11
_^ thing DONE	m9
_^ thing END	e9
_^ thing WE	i8
_^ thing think	g10
_^ thinking	p9
_^ thinking about	p9
_^ threshold	p8
_^ threshold intervention	p8
_^ timeline	a-10d19j-8k-8l-18
_^ timeline NAME	d9
_^ timeline WHAT	d11l-10
_^ timeline period	o8
_^ timeliness	j-8k-9p13
_^ timeliness REVIEW	j-8k-9p13
_^ timescale	j-10k13
_^ timescale HARM	k8
_^ timescale REVIEW	j-7k8
_^ timetable	k9
_^ timetable REVIEW	k9
_^ toilet	p9
_^ toilet nappie	p9
_^ tool	n7
_^ tool SOURCE	n7
_^ tracking	c8
_^ tracking SINCE	c8
_^ train	p8
_^ train county	p8
_^ training	c10
_^ training STORY	c10
_^ transition	l10p-7
_^ transition adult	l10p-7
_^ trial	k9
_^ trial inquest	k9
_^ tribute	f-12j16l-9
_^ tribute NAME	j10
_^ tribute THEY	f-9j12
_^ trigger	j8
_^ trigger REVIEW	j8
_^ turning	a9
_^ turning SCOPE	a9
_^ use	a-8g-7l-13p12
_^ use STORY	l-8p10
_^ use chronologie	p7
_^ use name	k11p-10
_^ use supervision	c10p-8
_^ view	a13f-15j-8k13l-10p-16
_^ view BODY	a12k-12
_^ view FAMILY	f-7k11
_^ view INVOLVE	a11k-12
_^ view KIN	k9
_^ view WORKER	k9
_^ view expressed	k9
_^ violence	l-7p11
_^ violence PLACE	p8
_^ voice	a-10l-7p11
_^ voice CHILD	a-8f-10p15
_^ voice FAMILY	j9
_^ waiting	p7
_^ waiting bed	p7
_^ wale	m11
_^ wale $	m11
_^ weekend	p9
_^ weekend evening	p9
_^ weight	l-10p14
_^ weight STORY	l-9p11
_^ weight growth	p7
_^ welsh	m8
_^ welsh BODY	m8
_^ window	g11
_^ window system	g11
_^ witnesse	k11n-9
_^ witnesse SOURCE	k11n-9
_^ worth	i11
_^ worth passing	i11
_about $	g7
_about FAMILY	p9
_about FAMILY whole	p9
_about FIND	m9
_about FIND one	m9
_about THIS piece	j8
_about name	k9
_about name date	k9
_achieve $	j10
_addendum SINCE	e7
_addendum SINCE $	e7
_additional NEED	f8
_additional NEED $	f8
_addressing SCOPE	a8
_addressing SCOPE REVIEW	a8
_addressing WORDS	a10o-9
_addressing WORDS SCOPE	a10o-9
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
_after ISSUE	j9
_after ISSUE $	j9
_against WORDS	a10o-8
_against WORDS SCOPE	a10o-8
_age NUM	l8
_age NUM NUM	l8
_ages NUMW	l9
_ages NUMW thirteen	l9
_agreed BODY	c17j-8k-12m-12
_agreed BODY $	c17j-8k-12m-12
_agreed DONE	m7
_agreed DONE $	m7
_agreed key	a-9o9
_agreed key SCOPE	a-9o9
_agreed safeguarding	k11
_agreed safeguarding BODY	k11
_aim THIS	c-7j10
_aim THIS REVIEW	c-7j10
_alcohol AGENCY	p8
_alcohol AGENCY $	p8
_alcohol PLACE	p8
_alcohol PLACE $	p8
_alert flag	p9
_alert flag $	p9
_all AGENCY	l-9m15
_all AGENCY $	l-9m15
_all BODY	m8
_all BODY $	m8
_all WE	j8
_all WE condolence	j8
_anger HOW	p9
_anger HOW THIS	p9
_animal $	p9
_anonymity $	k13p-7
_answer WE	a9o-8
_answer WE SCOPE	a9o-8
_anti-racist practice	f9
_anti-racist practice IDENTITY	f9
_application threshold	p9
_application threshold $	p9
_applied $	k10
_appointment $	k10
_appointment ACT	p9
_appointment ACT PLACE	p9
_approved $	c11p-7
_arrangement REVIEW	j-8k10
_arrangement REVIEW $	j-8k10
_arrest release	l9
_arrest release $	l9
_assessment $	a-9l9
_assessment INFO	a9
_assessment INFO $	a9
_assessment PLAN	c8
_assessment PLAN $	c8
_assessment THIS	g7
_assessment THIS LOOK	g7
_assessment take	a8
_assessment take STORY	a8
_attendance $	k7
_attention $	m9
_attribution anonymity	k9
_attribution anonymity $	k9
_authorship independence	k8
_authorship independence $	k8
_away $	g10
_away PLACE	l10p-8
_away PLACE $	l10p-8
_back $	c8
_back BODY	c11m-8
_back BODY $	c11m-8
_back DONE	a8
_back DONE $	a8
_back PLACE	l7
_back PLACE $	l7
_back THIS	b15c-10j-12
_back THIS REVIEW	b15c-10j-12
_background $	f9
_background FAMILY	f10
_background FAMILY $	f10
_background INFO	f8
_background INFO CHILD	f8
_background KIN	f7
_background KIN $	f7
_background THIS	j10
_background THIS DONE	j8
_background adult	f9
_background adult $	f9
_background case	j-10l12
_background case $	j-9l9
_background prior	l10
_background prior period	l10
_background purpose	j9
_background purpose $	j9
_barrier $	a10
_barrier WELL	a10i-10
_barrier WELL practice	a10i-10
_barrier enabler	a9
_barrier enabler $	a9
_became CHILD	e13
_became CHILD $	e13
_because $	g8
_become reason	p7
_become reason not	p7
_bed $	p7
_before YOU	j9
_before YOU read	j9
_before period	j-8l13o-10
_before period REVIEW	j-8l13o-10
_believe $	a8
_believe MOVE	a11
_believe MOVE $	a11
_benefit doubt	p9
_benefit doubt $	p9
_between MONTH	l8
_between MONTH MONTH	l8
_bias $	k10
_black AUX	f8
_black AUX CHILD	f8
_booking BIRTH	l10
_brief $	l13
_brief given	o10
_brief given AUTHOR	o10
_brief outline	j7
_brief outline STORY	j7
_brief summary REVIEW	j7
_bring THIS	l7
_bring THIS about	l7
_brought THIS	j11
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
_capacity consent $	p8
_capacity consent REVIEW	k8
_capacity workload	p8
_capacity workload $	p8
_cared THEY	f8
_cared THEY $	f8
_case $	a-8c-9d8e-10l12m-8o-8
_case HAPPEN	j11l-7
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
_case group	k8
_case management	j11
_case management REVIEW	j11
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
_centre THIS	f9j-8
_centre THIS REVIEW	f9j-8
_chairing meeting	p8
_chairing meeting $	p8
_challenge BODY	m14
_challenge BODY $	m10
_challenge BODY LOOK	m8
_challenge escalation	p9
_challenge escalation $	p9
_chapter $	n10
_character $	f12
_charge BODY	m-8o13
_charge BODY $	m-8o13
_chief WORKER	m10p-9
_chief WORKER $	m10p-9
_chief constable	m10
_chief constable $	m10
_chronologie WORKER	p7
_chronologie WORKER $	p7
_chronology AGENCY	d12l-10
_chronology AGENCY INVOLVE	d9l-7
_chronology HARM	d11k-8
_chronology HARM REVIEW	d11k-8
_chronology YEAR	d10l-7
_chronology YEAR YEAR	d10l-7
_cited $	n12
_closure $	l10
_cold $	p9
_come believe	a8
_come believe $	a8
_come think	a7
_come think $	a7
_commendation $	i9
_commission LEARN	j8
_commission LEARN REVIEW	j8
_common $	a14
_communication $	p7
_complaint END	l7
_complaint END $	l7
_complaint FAMILY	f-8p11
_complaint FAMILY $	f-8p11
_completed $	c11p-7
_completed date	j10
_completed date $	j10
_completing REVIEW	j-8k9
_completing REVIEW $	j-8k9
_completing form	c10
_completing form $	c10
_concerned THIS	f9
_concerned THIS case	f9
_concluded each	a8
_concluded each SCOPE	a8
_condition WHAT	a9
_condition WHAT WORKER	a9
_condolence $	g-10j15
_conduct AGENCY	a7
_conduct AGENCY ANALYSE	a7
_conduct LEARN	k10
_conduct LEARN REVIEW	k10
_conduct REVIEW	k7
_conduct REVIEW $	k7
_conduct timing	k7
_conduct timing REVIEW	k7
_conduct worthy	i10
_conduct worthy note	i10
_conference $	p9
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
_context REVIEW	j7
_context REVIEW $	j7
_context practice	a8
_context practice TIME	a8
_continuity WORKER	p8
_continuity WORKER $	p8
_contributor HARM	k8
_contributor HARM REVIEW	k8
_contributor REVIEW	k8
_contributor REVIEW $	k8
_control $	p10
_copie publication	b12
_copie publication $	b12
_copy $	i9
_core group	p8
_core group $	p8
_coroner $	g8
_cost REVIEW	c14j-10k-11o-7
_cost REVIEW $	c14j-10k-11o-7
_could AUX	a9
_could AUX AUX	a9
_could DONE	k7
_could DONE $	k7
_countie $	f-8p9
_county $	m8p-9
_county SCOPE	p12
_county SCOPE $	p12
_course STORY	l8
_course STORY described	l8
_course case	l8
_course case $	l8
_criteria holding	j9
_criteria holding REVIEW	j9
_criteria local	j-8k9
_criteria local practice	j-8k9
_daily LIVE	l7
_daily LIVE CHILD	l7
_damp cold	p9
_damp cold $	p9
_danger $	p8
_dark $	i12p-7
_date $	a-9c-15d18e9g-8j7l-18m-12n-8o-9p-15
_date LEARN	c11
_date LEARN STORY	c11
_date LOOK	j-8o10
_date LOOK THIS	j-8o10
_date STORY	d11
_date STORY $	d11
_date glance	d11j-8
_date glance $	d11j-8
_date notification	j9
_date notification $	j9
_date order	d8
_date order $	d8
_dealt PEER	p8
_dealt PEER ISSUE	p8
_debt eviction	p9
_debt eviction $	p9
_decided WHY	k11
_decided WHY $	k11
_decided there	j8
_decided there MUST	j8
_decision $	k13p-8
_decision ACT	m7
_decision ACT $	m7
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
_decision rationale	k8
_decision rationale $	k8
_decision-making $	a11
_declaration AUTHOR	k8
_declaration AUTHOR $	k8
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
_delay $	p9
_delay WHY	k10
_delay WHY THEY	k10
_delay completing	j-8k9
_delay completing REVIEW	j-8k9
_delay decision	p10
_delay decision making	p10
_depended ASK	p7
_depended ASK $	p7
_depth $	a14
_described $	l8
_description HARM	l7
_description HARM $	l7
_description grade	b13l-7
_description grade $	b13l-7
_detail $	j7p-8
_detail CHILD	f10
_detail CHILD $	f9
_detail ISSUE	a9
_detail ISSUE $	a9
_detail KIN	f8
_detail STORY	l9
_detail STORY $	l9
_detail notification	j8
_detail notification $	j8
_determination $	o10
_determination ISSUE	a9
_determination ISSUE $	a9
_diary case	d12l-8
_diary case $	d12l-8
_difficult $	a8
_directed ANALYSE	o7
_directed ANALYSE $	o7
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
_dream $	p9
_drew $	n8
_drift delay	p9
_drift delay $	p9
_drove thinking	a9
_drove thinking TIME	a9
_drug alcohol	p8
_drug alcohol AGENCY	p8
_duty REVIEW	j10
_duty REVIEW $	j10
_each AGENCY	a8k-8
_each AGENCY $	a8k-7
_each RECOMMEND	m8
_each RECOMMEND $	m8
_each SCOPE	a11
_each SCOPE $	a8
_effectiveness AGENCY	a-12g14l-8p-7
_effectiveness AGENCY $	a-12g14l-8p-7
_effectiveness response	a7
_effectiveness response $	a7
_effectiveness safeguarding	a11
_effectiveness safeguarding $	a11
_eighteen $	l-8p9
_empty AUTHOR	p9
_empty AUTHOR conference	p9
_enabler $	a9
_enabler barrier	a10
_enabler barrier $	a10
_endnote AUTHOR	e11k-9
_endnote AUTHOR $	e11k-9
_england $	m10p-8
_enquirie $	c8
_escalation $	p9
_establishment case	j8
_establishment case management	j8
_evening $	p9
_every AGENCY	l8
_every AGENCY KNOW	l8
_everyone $	g10
_eviction $	p9
_example WELL	i11
_example follow	i12
_example follow $	i12
_exclusion PLACE	l8p-8
_exclusion PLACE $	l8p-8
_existed REVIEW	p8
_existed REVIEW $	p8
_experience $	k8
_experience CHILD $	l7
_experience SINCE	g8
_experience SINCE CHILD	g8
_expressed FAMILY	k9
_expressed FAMILY $	k9
_fact $	g-12l12
_fact FIND	g8
_fact FIND $	g8
_failure $	g12k-7
_fall window	p9
_fall window $	p9
_far $	a-7e11
_fear AGENCY	p10
_fear AGENCY $	p10
_feed back	c8
_feed back $	c8
_few WORDS	h-7j11
_few WORDS $	h-7j11
_figure $	b12p-9
_file NUMW	p8
_file NUMW drawer	p8
_filing retention	c11
_filing retention $	c11
_finish $	e13p-8
_fiscal other	k7
_fiscal other proceeding	k7
_flag $	p9
_floor $	p9
_follow $	i11
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
_framework $	k8
_friend neighbour $	f7
_front CHILD	p7
_front CHILD $	p7
_gang county	p7
_gang county SCOPE	p7
_gaps BAD	g8
_gaps BAD $	g8
_gaps LOOK	p7
_gaps LOOK TIME	p7
_get help	n8
_get help $	n8
_get touch	c11
_get touch $	c11
_getting KNOW	f12p-7
_getting KNOW CHILD	f8
_getting KNOW NAME	f7
_getting THIS	i7
_getting THIS WELL	i7
_gift $	p9
_given AUTHOR	o10
_given AUTHOR $	o10
_given FAMILY	l10
_given FAMILY $	l10
_giving rise	g7
_giving rise ISSUE	g8
_glance $	c-8d9j11l-8p-11
_got METHOD	a12
_got METHOD $	a8
_got METHOD WELL	a7
_governance REVIEW	k8
_governance REVIEW $	k8
_governance inadequate	g8
_governance inadequate $	g8
_governance monitoring	c7
_governance monitoring PLAN	c7
_grade $	b13l-7
_graded judgement	g11
_graded judgement adoption	g9
_ground REVIEW	j8
_ground REVIEW $	j8
_group $	p8
_growth $	p7
_guidance $	k-10n20p-10
_guidance law	n10
_guidance law $	n10
_guidance referred	n11
_guidance referred $	n11
_guidance shelve	p10
_guidance shelve $	p10
_guide WORDS	h10
_guide WORDS $	h10
_handover $	p8
_handover BIRTH	p8
_handover BIRTH $	p8
_hard KNOW	a8
_hard KNOW $	a8
_hard reach	p13
_hard reach $	p9
_head trauma	p8
_head trauma $	p8
_heart THIS	f8
_heart THIS REVIEW	f8
_heat light	p8
_heat light $	p8
_held $	j10m-8
_held AGENCY	l9
_held AGENCY $	l9
_help $	f-10n13
_help THIS	p11
_help THIS depended	p7
_help letter	p9
_help letter $	p9
_help prevention	p8
_help prevention $	p8
_help protection	g10
_help reader	n11p-7
_help reader $	n11p-7
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
_holding STORY	c11l-10
_holding STORY $	c11l-10
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
_impact BODY	g8
_impact BODY SERVICE	g8
_impact assessment	c8
_impact assessment PLAN	c8
_implication practice	g9
_implication practice $	g9
_inadequate $	g8
_independence $	j-9k17p-7
_individual management	m7
_individual management REVIEW	m7
_influence practice	a8
_influence practice $	a8
_initiation REVIEW	j10k-8
_initiation REVIEW $	j10k-8
_inquest $	l9p-9
_inquired $	k8
_inquirie MOVE	k9
_inquirie MOVE same	k9
_inspection $	a-7g8k14o-11p-9
_inspection AGENCY	j12
_inspection AGENCY $	j12
_instead visit	p8
_instead visit $	p8
_instruction BODY	m-9o13
_instruction BODY $	m-9o13
_interest $	k8
_interested person	k8
_interested person $	k8
_interpreter $	p10
_into HARM	j8
_into HARM CHILD	j8
_investigation inquest	l11
_investigation inquest $	l11
_investigation its	k11
_investigation its START	k11
_its START	k11
_its START $	k11
_its member	k9
_its member $	k9
_its purpose	j8
_its purpose $	j8
_itself $	p8
_joint statement	j9
_joint statement safeguarding	j9
_judgement $	g13l-10
_judgement adoption	g9
_judgement adoption $	g9
_judgement decision-making	a11
_judgement decision-making $	a11
_jurisdiction SCOPE	o7
_jurisdiction SCOPE $	o7
_keep $	i11m-8
_keep CHILD	l7
_keep CHILD safe	l7
_key CONTACT	d8
_key CONTACT $	d8
_key LEARN	g12
_key SCOPE	a7
_key WORDS	h8
_key WORDS $	h8
_key WORKER	h9
_key WORKER AGENCY	h9
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
_leadership management $	g11p-7
_leadership management governance	g8
_led REVIEW	j8
_led REVIEW $	j8
_led up	l8
_legal context	j9
_legal policy	k8
_legal policy framework	k8
_legislation guidance	n8
_legislation guidance $	n8
_letter $	p9
_letter AUTHOR	j10
_letter AUTHOR $	j10
_letter AUX	l8
_letter AUX sent	l8
_letter FAMILY	b12j-8
_letter FAMILY $	b12j-8
_letter KIN	b12p-8
_letter KIN $	b12p-8
_letter lead	j10
_letter lead AUTHOR	j10
_level $	p8
_light $	g9l-11p8
_light dark	i12p-7
_light dark $	i12p-7
_like CHILD	l8
_like CHILD $	l8
_like KNOW	m12
_like KNOW $	m12
_like thank	j9
_like thank $	j9
_limit REVIEW	k-11o13
_limit REVIEW $	k-11o13
_limit WHAT	k14
_limit WHAT WE	k14
_limitation INFO	k8
_limitation INFO $	k8
_limitation REVIEW	k7
_limitation REVIEW $	k7
_line REVIEW	a17k-8o-8
_line REVIEW $	a11
_line REVIEW NUM	a12
_line sight	a-7o9
_line sight SCOPE	a-7o9
_list SOURCE	n8
_list SOURCE $	n8
_list WORDS	h9
_list WORDS $	h9
_list contributor	k8
_list contributor REVIEW	k8
_list key	d8
_list key CONTACT	d8
_list side	p9
_list side side	p9
_little CHILD	j10
_little CHILD $	j10
_local AGENCY	e7
_local AGENCY $	e7
_local METHOD	k8
_local METHOD force	k8
_local REVIEW	j-7k11
_local REVIEW $	j-7k11
_local practice	j-8k9
_local practice REVIEW	j-8k9
_log CONTACT	d8
_log CONTACT $	d8
_log STORY	d8l-7
_log STORY $	d8l-7
_lost follow-up	p8
_lost follow-up $	p8
_love HARM	p8
_love HARM $	p8
_low level	p8
_low level $	p8
_main STORY	d7
_main STORY order	d7
_make $	m8
_make THIS	a13
_make THIS $	a15
_make THIS CHANGE	m7
_make WHAT	a8
_make WHAT HAPPEN	a8
_making $	p8
_making sense	a11
_making sense THIS	a8
_making thing	m9
_making thing safer	m9
_management $	g10p-8
_management governance	g8
_management governance inadequate	g8
_manner WE	k8
_manner WE REVIEW	k8
_map AGENCY	b14l-9p-9
_map AGENCY $	b14l-9p-9
_mattresse floor	p9
_mattresse floor $	p9
_medicine one	p9
_medicine one $	p9
_meeting $	p8
_member $	f8
_member FAMILY	f11
_member FAMILY $	f9
_membership BODY	b12m-8
_membership BODY $	b12m-8
_membership WORDS	k10
_membership WORDS appointment	k10
_memory NAME	j9
_memory NAME $	j9
_memory little	j10
_memory little CHILD	j10
_methadone PLACE	p9
_methadone PLACE $	p9
_mind $	p7
_money gift	p9
_money gift $	p9
_monitoring $	c10j-8
_monitoring ACT	c10m-9
_monitoring ACT $	c10m-9
_monitoring PLAN	c7
_monitoring PLAN $	c7
_more $	i8l-7m-14n17o-9
_more THIS	n10
_more THIS $	n10
_more depth	a10
_more depth $	a10
_name $	k15p-12
_name AGENCY	h14p-8
_name AGENCY $	h9
_name AGENCY MEAN	h9
_name date	k9
_name date $	k9
_name identifier	f8
_name identifier $	f8
_name role	h9
_name role used	h9
_name used	k11
_name used THIS	h-9k12
_nappie $	p9
_nation $	m11
_national BODY	m10
_national BODY $	m10
_national attention	m9
_national attention $	m9
_nature STORY	l8
_nature STORY $	l8
_neglect $	a11p-8
_neighbour $	p8
_new BODY	p10
_new BODY $	p10
_new CHILD	p7
_new CHILD $	p7
_new county	f8
_new county $	f8
_no one	p12
_nobody HAPPEN	l8
_nobody HAPPEN $	l8
_not $	a11
_not LOOK	p11
_not LOOK $	p11
_not used	p9
_not used $	p9
_note $	i9k-8
_note IDENTITY	h12
_note IDENTITY $	h12
_note WORDS	h9
_note WORDS $	h7
_note about	k9
_note about name	k9
_note chapter	n10
_note chapter $	n10
_note hindsight	k10
_note hindsight $	k10
_note name	k9
_note name $	k9
_note publication	j12k-10
_note publication $	j12k-10
_note reader	j10n-8
_note reader $	j10n-8
_note text	n10
_note text $	n10
_notice $	j12
_notification $	j14
_notification CONTACT	j9
_notification CONTACT $	j9
_notification SCOPE	j8
_notification SCOPE date	j8
_nowhere MOVE	p9
_nowhere MOVE $	p9
_nutshell $	j11l-9
_observation INFO	a11k-8
_observation INFO $	a11k-8
_occasion WE	j9
_occasion WE REVIEW	j9
_offered WHAT	l8
_offered WHAT AUX	l8
_office use	c10
_office use only	c10
_one $	l-11p12
_one STORY	p8
_one STORY TELL	p8
_one local	k8
_one local REVIEW	k8
_one one	p10
_one one $	p10
_one page	j9
_one page $	j9
_only $	c10
_only MOVE	g7
_only MOVE whole	g7
_open shut	p8
_open shut $	p8
_opinion $	a9
_opinion AUTHOR	e11
_opinion AUTHOR $	e11
_opinion BODY	a11
_opinion BODY $	a12e-8
_opportunitie decision	a9
_opportunitie decision making	a9
_optimism $	p7
_order $	d17l-12p-8
_origin REVIEW	j10k-8
_origin REVIEW $	j10k-8
_other CHILD	l9p-8
_other CHILD $	l10
_other CHILD FAMILY	f8
_other copy	i9
_other copy $	i9
_other inquirie	k9
_other inquirie MOVE	k9
_other inspection	j12
_other inspection AGENCY	j12
_other proceeding	k7
_other proceeding $	k7
_out $	a-7g-7m-7o17
_out ISSUE	l12
_out ISSUE $	l12
_out LEARN	o8
_out LEARN $	o8
_out PLACE	l13p-13
_out PLACE $	l13p-13
_out REVIEW	g11
_out REVIEW $	g11
_out TIME	l-9p10
_out TIME $	l-9p10
_out mind	p8
_out mind $	p8
_out sight	p8
_out sight $	p8
_outcome CHILD	g12p-9
_outcome CHILD $	g12p-9
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
_owed $	e10
_own WORDS	l12
_own WORDS $	l12
_owner THIS	c10j-8
_owner THIS REVIEW	c10j-8
_page $	c-7j13
_parenting $	p8
_part THIS	f-7k9
_part THIS REVIEW	f-7k9
_part picture	p8
_part picture $	p8
_part played	k9
_part played KIN	k9
_passing $	i11
_passing THIS	p9
_passing THIS $	p9
_pattern assessment	g7
_pattern assessment THIS	g7
_pattern system	g9
_pattern system $	g9
_period $	l8o10p-11
_period REVIEW	j-14k-12l11o7
_period REVIEW $	j-14k-12l11o7
_period reviewed	o8
_period reviewed WHY	o8
_period timeline	l-9o10
_period timeline $	l-9o10
_period under	l10
_period under REVIEW	l10
_perpetrator $	f10
_persistence $	i8
_person $	k8
_person INVOLVE	f11k-9
_person INVOLVE THIS	f11k-9
_person LIVE	f8l-7
_person LIVE PLACE	f8l-7
_person concerned	f9
_person concerned THIS	f9
_person referred	f8
_person referred THIS	f8
_personal statement	j11
_personal statement FAMILY	j11
_personnel $	p8
_pets animal	p9
_pets animal $	p9
_phone $	p8
_phone ASK	p8
_phone ASK instead	p8
_phone TIME	p7
_phone TIME $	p7
_picture $	p12
_picture CHILD	f10p-8
_picture CHILD $	f10p-8
_piece $	p9
_piece DONE	j8
_piece DONE $	j8
_piece piece	p9
_piece piece $	p9
_piece side	a10
_piece side side	a10
_plain sight	p9
_plain sight $	p9
_played KIN	k9
_played KIN $	k9
_policie METHOD	k-10p11
_policie METHOD $	k-10p11
_policy framework	k8
_policy framework $	k8
_ponder $	g8
_portrait NAME	f11
_portrait NAME $	f11
_position BODY	m-8p11
_position BODY $	m-8p11
_practice $	a14b-8c-12d-8e-16f-14g22h-10j-16k-20l-19n-10o-11p-9
_practice IDENTITY	f9
_practice IDENTITY $	f9
_practice NEED	g8m-8
_practice NEED AUX	g8m-8
_practice SINCE	e9m-9
_practice TIME	a10
_practice TIME $	a10
_practice WELL	i12
_practice WELL BODY	i9
_practice context	a7k8
_practice context $	a7k8
_practice system	m9
_predictability preventability	a9
_predictability preventability $	a9
_predictable preventable	a9
_predictable preventable $	a9
_prescribing parenting	p8
_prescribing parenting $	p8
_present INVOLVE	k7
_present INVOLVE $	k7
_pressure practice	a8
_pressure practice $	a8
_preventability $	a9
_preventable $	a9
_prevention $	p8
_primary PLACE	m8
_primary PLACE BODY	m8
_principal END	g8
_principal END practice	g8
_prior period	l10
_prior period under	l10
_priority FIND	g8
_priority FIND BODY	g8
_priority ISSUE	o10
_priority ISSUE LEARN	o10
_proceeded $	k8
_proceeding $	k11
_proceeding BODY	k10
_proceeding BODY $	k10
_proceeding PLACE	l8
_proceeding PLACE PEER	l8
_procurator fiscal	k7
_procurator fiscal other	k7
_profile CHILD	f9
_profile CHILD $	f9
_proof applied	k10
_proof applied $	k10
_protection BODY	m10
_protection BODY $	m10
_protection ISSUE	j9
_protection ISSUE figure	j9
_provided $	l12p-7
_provision $	g11
_pseudonym used	h8
_pseudonym used $	h8
_public interest	j8
_public interest $	j8
_publication $	b12j11k-14p-8
_purpose $	j11o8
_purpose REVIEW	j8
_purpose REVIEW $	j8
_purpose THIS	j11
_purpose THIS REVIEW	j11
_purpose WE	j8
_purpose WE AUX	j8
_put BODY	m11
_put BODY $	m11
_putting piece	a10
_putting piece side	a10
_qualification AUTHOR	k9
_qualification AUTHOR $	k9
_quality AGENCY	k8
_quality AGENCY REVIEW	k9
_quality AGENCY practice	a8
_quality DONE	a7
_quality DONE $	a7
_quality PLACE	g13l-9p-12
_quality PLACE $	g13l-9p-12
_quality assessment	p11
_quality assessment $	p11
_quality practice	a9g-9
_quality practice $	a9g-9
_quality provision	g11
_quality provision $	g11
_raised REVIEW	g10o-7
_raised REVIEW $	g10o-7
_rapid REVIEW	l7o-10
_rapid REVIEW $	l8m8o-8
_rating $	c11
_rationale $	k8
_rationale REVIEW	j9k-9
_rationale REVIEW $	j9k-9
_rationale decision	k10
_rationale decision $	k10
_reach $	p9
_reach WE	c8
_reach WE $	c8
_read $	a-9c-9e-7k-11l-11m-8n16
_read THIS	c-9j10
_read THIS REVIEW	c-9j10
_read more	n9
_read more $	n9
_read watch	n11
_read watch $	n11
_reader $	a-7j17k-9l-10m-8n7p-13
_reason ANALYSE	a9
_reason ANALYSE $	a9
_reason CONTACT	j8
_reason CONTACT $	j8
_reason REVIEW	j9
_reason REVIEW $	j9
_reason THIS	j8
_reason delay	j-8k9
_reason delay completing	j-8k9
_reason not	p7
_reason not LOOK	p7
_referred $	c-7h10j-7k-11l-8n17p-10
_referred BODY	m-8o13
_referred BODY $	m-8o13
_referred THIS	f8
_referred THIS REVIEW	f8
_referred WE	o8
_referred WE $	o8
_region $	m12
_register END	e-10l9
_register END $	e-8l10
_register END itself	p8
_regret $	g11o-7
_relationship $	f8
_relationship subject	f10
_relationship subject $	f10
_release $	l9
_release PLACE	p9
_release PLACE $	p9
_relevance practice	g10
_relevance practice $	g10
_reliance KIN	p7
_reliance KIN $	p7
_reliance self-report	p7
_reliance self-report $	p7
_remember $	g18m-10
_reporting back	c11m-8
_reporting back BODY	c11m-8
_representation interested	k8
_representation interested person	k8
_rescue AGENCY	p8
_rescue AGENCY $	p8
_research $	k-7n9
_research ANALYSE	o8
_research ANALYSE SCOPE	o8
_research WE	n8
_research WE drew	n8
_research guidance	n9
_research head	p8
_research head trauma	p8
_research practice	k10
_research practice context	k10
_resolution $	m10
_response $	a14
_response AGENCY	a15b-7l-8p-8
_response AGENCY $	a15b-7l-8p-8
_response CONTACT	a-7p11
_response CONTACT $	a-7p11
_response FAMILY	a-8b13f-10
_response FAMILY $	a-8b13f-10
_response FIRST	a10l-7
_response FIRST HARM	a10l-7
_response LEARN	a-7e11
_response LEARN so	a-7e11
_response TIME	l11
_response TIME $	l11
_response neglect	a7
_response neglect $	a7
_resulting REVIEW	j9
_resulting REVIEW $	j9
_retention $	c11
_return AGENCY	l9
_return AGENCY $	l9
_return summarie	l7
_return summarie $	l7
_reviewed WHY	o8
_reviewed WHY $	o8
_rise ISSUE	g8
_rise ISSUE $	g8
_risk $	l-9p9
_road PLACE	l11p-9
_road PLACE $	l11p-9
_role $	h11
_role FAMILY	f-8p8
_role FAMILY $	f-8p8
_role KIN	p8
_role KIN $	p8
_role used	h9
_role used $	h9
_roma small	f9
_roma small town	f9
_room $	p9
_rota handover	p8
_rota handover $	p8
_rule optimism	p7
_rule optimism $	p7
_safe $	p8
_safe PLACE	p7
_safe PLACE $	p7
_safe REVIEW	p9
_safe REVIEW $	p9
_safeguard other	l10
_safeguard other CHILD	l10
_safeguarding $	a11
_safeguarding BODY	a-10c-8k9
_safeguarding BODY $	k11p-10
_safeguarding BODY about	m9
_safeguarding BODY oversight	p9
_safer CHILD	m9
_safer CHILD $	m9
_same TIME	k9
_same TIME $	k9
_scald $	p9
_schedule INFO	b11
_schedule INFO $	b11
_schedule STORY	d9l-8
_schedule STORY $	d9l-8
_screen phone	p8
_screen phone $	p8
_secretary state	m10
_secretary state $	m10
_section $	c8
_self-report $	p7
_send $	c11
_sense THIS	a8
_sense THIS $	a8
_sent $	j8
_sent nobody	l8
_sent nobody HAPPEN	l8
_sequence $	p10
_sequence CONTACT	d9
_sequence CONTACT $	d9
_sequence STORY	d9
_sequence STORY $	d9
_sequence WHAT	l10
_sequence WHAT HAPPEN	l10
_session $	c9
_set BODY	o10
_set BODY $	o10
_set out	g-10o17
_set out LEARN	o8
_sexual HARM	p7
_sexual HARM FAMILY	p7
_shame $	p8
_sharing communication	p7
_sharing communication $	p7
_shelve $	p10
_shut $	p8
_sickness $	p9
_side $	a8
_side side	a8
_side side $	a8
_sight $	p14
_sight SCOPE	a-7o9
_sight SCOPE $	a-7o9
_sign WELL	i8
_sign-off BODY	k11m-7
_sign-off BODY $	k11m-7
_signature NUMW	k10
_signature NUMW BODY	k10
_signed forgotten	p9
_signed forgotten $	p9
_significant case	k-11
_significant case REVIEW	k-9
_skill PLACE	i12l-8p-11
_skill PLACE $	i12l-8p-11
_sleep new	p7
_sleep new CHILD	p7
_small town	f9
_small town $	f9
_smile door	p7
_smile door $	p7
_so $	a10
_so far	a-8e11
_so far $	a-7e11
_something HAPPEN	j8
_something HAPPEN CHILD	j8
_specific WORDS	o8
_specific WORDS SCOPE	o8
_staffing $	n-9p11
_stage REVIEW	k9
_stage REVIEW $	k9
_standard proof	k10
_standard proof applied	k10
_state $	m10
_statement AUTHOR	k8
_statement AUTHOR BODY	j8
_statement BODY	j16k-12m-9
_statement BODY $	j16k-12m-9
_statement FAMILY	j11
_statement FAMILY $	j11
_statement STORY	l8
_statement STORY $	l8
_statement chief	j9
_statement chief WORKER	j9
_statement independence	j-8k14
_statement independence $	k9
_statement safeguarding	j12k-9
_statement safeguarding BODY	j12k-9
_status PLACE	p9
_status PLACE $	p9
_status THIS	c-10j11
_status THIS REVIEW	c-10j11
_status version	c11p-9
_status version $	c11p-9
_statute cited	n10
_statute cited $	n10
_statute guidance	n9
_statute guidance $	n9
_statutory context	j7
_statutory context REVIEW	j7
_stay PLACE	l11p-8
_stay PLACE $	l11p-8
_stay THIS	i10m-7
_stay THIS AUX	i10m-7
_stepfather new	p10
_stepfather new BODY	p10
_stood METHOD	a9
_stood METHOD $	a9
_strategie CHANGE	m12
_strategie CHANGE practice	m11
_structure THIS	j9
_structure THIS REVIEW	j9
_student PLACE	l-8p9
_student PLACE $	l-8p9
_subject $	f10
_subject HARM	f11
_subject HARM REVIEW	f11
_subject ISSUE	o8
_subject ISSUE REVIEW	o8
_subject REVIEW	f14j-13k-13
_subject REVIEW $	f14j-13k-13
_summarie $	l7
_summary $	e15j-12
_summary AGENCY	l8
_summary CHILD	j10
_summary CHILD CHILD	j10
_summary INFO	l9
_summary REVIEW	j13
_summary REVIEW $	j13
_summary STORY	l13
_summary STORY $	l10
_summary busy	j8
_summary busy reader	j8
_summary case	j-10l12
_summary case rapid	j-9l10
_summary judgement	g13l-10
_summary judgement $	g13l-10
_summary timeline	l8
_summary timeline $	l8
_supervision $	a-7c19p-13
_supervision management oversight	p7
_support $	n10p-8
_support given	l10
_support given FAMILY	l10
_support provided	l8
_support provided $	l8
_system $	g18k-7p-13
_system practice	m11
_table $	c11
_table BODY	m-8n13
_table BODY $	m-8n13
_table date	d7
_table date $	d7
_table figure	b12
_table figure $	b12
_take $	m8
_take STORY	a8
_take STORY STORY	a8
_take THIS	g13
_take THIS $	g13
_take away	g11
_take away $	g11
_talk about	c7
_task set	o10
_task set BODY	o10
_taxis PLACE	l-7p8
_taxis PLACE $	l-7p8
_tested $	o11
_text $	n10
_thank $	j9
_there AUX	g10
_there MUST	j8
_there MUST AUX	j8
_there WELL	i7
_there WELL $	i7
_there pattern	g7
_there pattern assessment	g7
_thing DONE	m12
_thing DONE $	m9
_thing END	e9
_thing END $	e9
_thing WE	i8
_thing WE would	i9
_thing could	a9
_thing could AUX	a9
_thing remember	g10
_thing remember $	g10
_thing safer	m9
_thing safer CHILD	m9
_thing think	g10
_thing think about	g10
_think $	c7
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
_timeline $	d-8g-7l10m-8o9
_timeline NAME	d9
_timeline NAME 's	d9
_timeline WHAT	d11l-10
_timeline WHAT HAPPEN	d11l-10
_timeline period	o8
_timeline period REVIEW	o8
_timeliness REVIEW	j-8k-9p13
_timeliness REVIEW $	j-8k-9p13
_timescale HARM	k8
_timescale HARM REVIEW	k8
_timescale REVIEW	j-7k8
_timescale REVIEW $	j-7k8
_timetable REVIEW	k9
_timetable REVIEW $	k9
_timing REVIEW	k7
_timing REVIEW $	k7
_toilet nappie	p9
_toilet nappie $	p9
_tool $	n7
_tool SOURCE	n7
_tool SOURCE $	n7
_touch $	c11
_town $	f9
_tracking SINCE	c8
_tracking SINCE PLAN	c8
_tracking core	p8
_tracking core group	p8
_train county	p8
_train county SCOPE	p8
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
_tribute THEY	f-9j12
_tribute THEY KIN	f-9j12
_trigger REVIEW	j8
_trigger REVIEW $	j8
_turn $	a14
_turn think	c7
_turn think $	c7
_turning SCOPE	a9
_turning SCOPE $	a9
_under REVIEW	l10
_under REVIEW $	l10
_unseen $	g7
_up $	l10
_up HARM	l8
_up HARM $	l8
_use STORY	l-8p10
_use STORY $	l-8p10
_use chronologie	p7
_use chronologie WORKER	p7
_use name	k11p-10
_use name $	k11p-10
_use only	c10
_use only $	c10
_use supervision	c10p-8
_use supervision $	c10p-8
_used $	h17k-11l-7
_used INFO	k9
_used INFO $	k9
_used REVIEW	h10
_used REVIEW $	h10
_used THIS	c-11f-11h12j-9k8
_used THIS REVIEW	c-11f-11h12j-9k8
_used WORKER	h7
_used WORKER $	h7
_version $	c11p-9
_view BODY	a12k-12
_view BODY $	a12k-12
_view FAMILY	f-7k11
_view FAMILY $	f-7k11
_view INVOLVE	a11k-12
_view INVOLVE $	a11k-12
_view KIN	k9
_view KIN $	k9
_view WHAT	a7
_view WHAT AUX	a7
_view WORKER	k9
_view WORKER $	k9
_view expressed	k9
_view expressed FAMILY	k9
_view practice	a7
_view practice $	a7
_violence PLACE	p8
_violence PLACE $	p8
_voice CHILD	a12f-13j-8l-11p10
_voice CHILD $	f-12l-8p11
_voice FAMILY	j9
_voice FAMILY tribute	j9
_waiting bed	p7
_waiting bed $	p7
_wale $	m10
_watch $	n11
_weekend evening	p9
_weekend evening $	p9
_weight STORY	l-9p11
_weight STORY $	l-9p11
_weight growth	p7
_weight growth $	p7
_welsh BODY	m8
_welsh BODY $	m8
_welsh IDENTITY	f8
_welsh IDENTITY NEED	f8
_whether RECOMMEND	k8
_whether RECOMMEND REVIEW	k8
_whether REVIEW	k9
_whether REVIEW MUST	k9
_whole $	p8
_whole unseen	g7
_whole unseen $	g7
_window $	p9
_window system	g10
_window system $	g10
_witnesse SOURCE	k11n-9
_witnesse SOURCE $	k11n-9
_workload $	p8
_workshop $	k8
_world PLACE	f9l-8
_world PLACE $	f9l-8
_worth passing	i11
_worth passing $	i11
_worthy commendation	i9
_worthy commendation $	i9
_worthy note	i10
_worthy note $	i10
_would ASK	i9
_would ASK other	i9
_would like	j7m9
_would like KNOW	m12
_would like thank	j9
a'r	f12
a'r teulu	f12
a'r teulu $	f12
abbreviated	d10
abbreviated chronology	d10
abbreviated chronology $	d10
abbreviation	h18j-8p-10
about	a-16b-21d-18e-29f17g8h-18i-16j25l-19m-12o-28p-34
about $	a-10c-11f9k-14l10m-9
about AGENCY	j11l-11
about AGENCY $	j11l-11
about BODY	g14
about BODY $	g14
about CHILD	f11p-8
about CHILD $	f11p-8
about FAMILY as	p9
about FIND	m9
about FIND one	m9
about ISSUE	j11
about ISSUE $	j11
about KIN	f10g8k-7p-9
about KIN $	f7g8p-8
about NAME	f14j-11
about NAME $	f13j-10
about THEY	f11j-8
about THEY $	f11j-8
about THIS	a-22e-10f-17h-7i-14j18l-15p-21
about THIS $	a-16f-8g9i-8j-10k-15l-8m11n8p-13
about THIS AGENCY	j10
about THIS DONE	j11k-8
about THIS LEARN	g-8j9
about THIS REVIEW	c-10j14k-9
about THIS inspection	j-15k13
about THIS piece	j8
about WHAT	j12
about WHAT follow	j12
about inspection	f-7j-11k15p-10
about inspection $	f-7j-11k15p-10
about inspectorate	c13f-9j-10
about inspectorate $	c13f-9j-10
about name	k9
about name and	k9
about neglect	n11
about neglect $	n11
about notification	j9
about notification $	j9
about practice	a16g-14k-11p-7
about practice $	a17g-13
about practice REVIEW	j10k-9
about safeguarding	g10
about safeguarding BODY	g10
about system	g9
about system $	g9
absence	p10
absence $	p10
abuse	f-9k-7l-17p19
ac	m12
ac ymarfer	m12
ac ymarfer $	m12
accepted	a-9p11
accepted $	a-9p11
accessibility	c19f-7j-12k-11l-9p-14
accessibility $	c13k-7p-10
accessibility statement	c11j-8
accessibility statement $	c11j-8
accident	k11
accommodation	p9
account	c11d-9k-10l9p-12
account $	l10
achieve	j10
achieve $	j10
acho	l11
acho $	l11
acknowledgement	c-8j15k-9l-7p-12
acknowledgement $	c-8j15k-9l-7p-12
acronym	h12
across	a21c-8f-11g-10j-13k-15l-16m-7
across FAMILY	a11p-10
across FAMILY $	a11p-10
across NUMW	p10
across NUMW borough	p10
across border	p8
across border $	p8
across case	a16j-9k-8l-9p-14
across case $	a16j-9k-8l-9p-14
act	j11l-8o-8p-7
acting	g-7m14
action	a-24b-14c-13d-14e7f-19g-31h-12i-15j-27k-31m46n-16o-26p-19
acute	p8
acute SERVICE	p8
acute SERVICE $	p8
addenda	b17c-10f-8j-9k-10l-9m-7p-13
addenda $	b17c-10f-8j-9k-10l-9m-7p-13
addendum	e7
addendum on	e7
addendum on SINCE	e7
additional	a-8b16c-7j-9k-13l-11n-10p-16
additional INFO	b17k-11l-9n-9p-11
additional INFO $	b17k-11l-9n-9p-11
additional NEED	f8
additional NEED $	f8
addresse	a-8c-8f-8k-9l-11n14
addresse $	a-8c-8f-8k-9l-11n14
addressing	a14o-14
addressing SCOPE	a8
addressing SCOPE of	a8
addressing WORDS	a10o-9
addressing WORDS of	a10o-9
administrative	c-7f-10j13
administrative detail	c-7f-10j13
administrative detail $	c-7f-10j13
admired	i7
admission	e-12l20p-14
admission $	e-12l20p-14
adolescence	c-8j-7k-9l15p-12
adolescence $	c-8j-7k-9l15p-12
adolygiad	g11
adolygiad $	g11
adolygu	k12p-7
adolygu $	k12p-7
adopted	k10
adopted $	k8
adoption	a-11b-8c-14e-9f-12j-13k-15l9m-11n-11o-7p8
adoption $	a-7c-10f-9j-10k-11l12m-8
adoption performance	p10
adoption performance $	p10
adoption support	l-8p11
adoption support $	l-8p11
adult	a-16b-10c-18d-11e-13f30g-16h-8i-11j-7k-15l-14n-13o-12
adult $	c-10f24j-12k-10l-13m-9p-20
adult AGENCY	p8
adult AGENCY $	p8
adult AUX	f10p-8
adult AUX $	f10p-8
adult BODY	m7
adult BODY $	m7
adult WHO	f-8p10
adult WHO AUX	f-8p10
adult in	f14l-13
adult in PLACE	f10p-10
adult in THEY	f9l-8
adult in room	p9
adultification	p12
adultification $	p12
adverse	l-9p8
adverse childhood	l-7p10
adverse childhood experience	l-7p10
advice	k18m-14p-12
affect	a13
affect help	a8
affect help given	a8
affected	n10
affected $	n10
after	a-15c-10e-9f-10k-9l17m-9o-8
after $	a-10g9
after BIRTH	l8p-7
after BIRTH $	l8p-7
after STORY	l9
after STORY $	l9
after in	j9
after in ISSUE	j9
aftermath	c-9f-8j-8k-10l18m-7p-14
aftermath $	c-9f-8j-8k-10l18m-7p-14
afternoon	p10
afternoon $	p10
again	a-11c-9k-9m10
again $	a-9c-7j-11m11
again syndrome	l-8p10
again syndrome $	l-8p10
against	e9m-11o-11
against WORDS	a10o-8
against WORDS of	a10o-8
against WORKER	p8
against WORKER $	p8
against each	a-8g9
against each ISSUE	a-8g9
against earlier	e10m-9
against earlier RECOMMEND	e10m-9
age	l8
age NUM	l8
age NUM to	l8
aged	f10l-7p-7
aged NUMW	f10l-7p-7
aged NUMW $	f10l-7p-7
agencie	b9c-26d-16f-10h-14i-13j-26l11m9n-21o-16p-18
agency	a17b-27c-41d9e-8f-16g-10h-14i-8j-37l23n-26o-12p-30
ages	l9
ages NUMW	l9
ages NUMW to	l9
agreed	a-17c9e-9f-7g-10j-15m14o8p-19
agreed CHANGE	m9
agreed CHANGE $	m9
agreed PLAN	c-9m11p-7
agreed PLAN $	c-9m11p-7
agreed STORY	l10
agreed STORY $	l10
agreed by	c16j-12m-15p-7
agreed by BODY	c17j-8k-12m-12
agreed by safeguarding	k11
agreed key	a-9o9
agreed key SCOPE	a-9o9
agreed to DONE	m7
agreement	j-7k9
agreement $	j-7k9
ahead	a-11e-8i-7k-15m20p-13
ahead $	a-11e-8i-7k-15m20p-13
aim	c-7j10
aim of	c-7j10
aim of THIS	c-7j10
aims	o12
alcohol	l-11p19
alcohol $	p11
alcohol AGENCY	p8
alcohol AGENCY $	p8
alcohol in	p8
alcohol in PLACE	p8
alert	p9
alert and	p9
alert and flag	p9
all	c-9i-8k-16m16p-15
all AGENCY	l-9m15
all AGENCY $	l-9m15
all BODY	m8
all BODY $	m8
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
allweddol	g15p-10
allweddol $	g15p-10
alone	f-8p10
alone $	f-8p10
alongside	j-7k17l-11p-10
alongside $	k11p-10
alongside REVIEW	k11l-8
alongside REVIEW $	k11l-8
already	a-12e26i-9k-11l-8m-23p-8
amser	c-7d15k-7l-7p-11
amser $	c-7d15k-7l-7p-11
analysis	a47b-8c-30d-8f-12g-28h-16i-8j-12k-24l-24m-20n-8o-23p-27
and ACT	m14
and ACT $	m11
and AGENCY	f-10h9l12p-8
and AGENCY $	h9l8p-7
and ANALYSE	a13c-8g-10p-16
and ANALYSE $	a16g-9p-8
and ANALYSE NEED	f9p-8
and ANALYSE SCOPE	o8
and AUTHOR	j-7k14
and AUTHOR $	k11
and AUX	f8
and AUX CHILD	f8
and BAD	a13i-12p-7
and BAD $	a9i-9
and BIRTH	l9
and BODY	m8
and CHANGE $	g7
and CHANGE PLAN	g-8m9
and CHILD	f-7j8
and CHILD WORKER	j9
and CODE	p9
and CODE $	p9
and CONTACT	j9
and CONTACT $	j9
and DONE	k8l7
and DONE $	l8
and DONE back	k8
and END	e13j-11l-16o9
and END $	e15l-9
and END case	j-9p10
and END of	l-9o11
and FAMILY	f21j-8k-12p-21
and FAMILY $	f16k-9p-18
and FAMILY member	f8
and FIND	g8
and FIND $	g8
and HARM	p8
and HARM $	p8
and HOW	p9
and HOW THIS	p9
and IDENTITY	f15j-7k-9l-9
and IDENTITY $	f11l-7
and IDENTITY of	f8
and INVOLVE	l-8
and INVOLVE $	l-8
and KIN	f19p-15
and KIN $	f19p-15
and METHOD	p9
and METHOD $	p9
and MONTH	l8
and MONTH $	l8
and MOVE	l-8p10
and MOVE $	l-8p10
and PLACE	d8f-7i11l-10
and PLACE $	i12l-18
and PLACE PEER	l8
and PLACE by	d9
and RECOMMEND	e-16g12
and RECOMMEND $	e-15g15
and SCOPE	a-8o14p-8
and SCOPE $	a-8o14p-8
and SINCE	e-11g8m11
and SINCE $	e-11m11
and SINCE of	g8
and SOURCE	b-8k7n12p-12
and SOURCE $	b-8k7n12p-12
and START	j9
and START $	j9
and STORY	c8d8l-11
and STORY $	c8d8l-11
and THEY	f14l-12p-11
and THEY KIN	f11
and THEY WORDS	h7
and THEY experience	k8
and THIS	f10
and WELL	i11
and WELL DONE	i8
and WHAT	a15g-10i-13j-10m-10o8
and WHAT AUX	a10g-13o10
and WHAT DONE	a11
and WHAT THEY	h8
and WHEN	l8
and WHEN $	l8
and WHY	a-16j10k15l-9m-9
and WHY $	a-11j9k7m-7
and WHY THEY	k10
and WORDS	a-7h9k9p-7
and WORDS $	h10
and WORDS of	k10
and WORKER	g11p-11
and WORKER $	g11p-11
and additional	f8
and additional NEED	f8
and alcohol	p8
and alcohol AGENCY	p8
and animal	p9
and animal $	p9
and anonymity	k13p-7
and anonymity $	k13p-7
and assessment	l10p-9
and assessment $	l10p-9
and attendance	k7
and attendance $	k7
and barrier	a10
and barrier $	a10
and by	m7
and by WHO	m7
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
and date	j12k7
and date $	j12k7
and decision	k7
and decision $	k8
and decision making	a9
and decision-making	a11
and decision-making $	a11
and delay	p9
and delay $	p9
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
and flag	p9
and flag $	p9
and forgotten	p9
and forgotten $	p9
and gift	p9
and gift $	p9
and governance	g8
and governance inadequate	g8
and growth	p7
and growth $	p7
and guidance	a-7k-11l-8n22p-12
and guidance $	k-9n19p-9
and handover	p8
and handover $	p8
and help	p8
and help $	p8
and house	p8
and house $	p8
and independence	k8
and independence $	k8
and inquest	l9p-9
and inquest $	l9p-9
and its	k11p-8
and its START	k11
and its member	k9
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
and monitoring	c13j-8k-7
and monitoring $	c10j-8
and monitoring of	c7
and nappie	p9
and nappie $	p9
and neighbour	f7
and neighbour $	f7
and new	p13
and new BODY	p10
and new CHILD	p7
and no	p13
and no one	p10
and nobody HAPPEN	l8
and not	p14
and not used	p9
and other	k7
and other proceeding	k7
and outcome	k10
and outcome bias	k10
and oversight	p9
and oversight of	p9
and parenting	p8
and parenting $	p8
and perpetrator	f10
and perpetrator $	f10
and persistence	i8
and persistence $	i8
and phone	p8
and phone $	p8
and policy	k8
and policy framework	k8
and practice	a-8k9m10
and practice context	k10
and preventability	a9
and preventability $	a9
and preventable	a9
and preventable $	a9
and prevention	p8
and prevention $	p8
and protection	g10
and publication	b12
and publication $	b12
and purpose	o9
and purpose $	o9
and rationale	k8
and rationale $	k8
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
and so	a10
and so $	a10
and staffing	n-9p11
and staffing $	n-9p11
and statute	n10
and statute cited	n10
and summarie	l7
and summarie $	l7
and support	n10p-12
and support $	n10p-8
and support provided	l8
and system	m9
and timing	k7
and timing of	k7
and training	c12l-9
and training $	c12l-9
and treatment	l12p-10
and treatment $	l12p-10
and version	c11p-9
and version $	c11p-9
and watch	n11
and watch $	n11
and welsh	f8
and welsh IDENTITY	f8
and workload	p8
and workload $	p8
and workshop	k8
and workshop $	k8
anger	p9
anger and	p9
anger and HOW	p9
animal	p9
animal $	p9
annexe	b17c-10f-8j-9k-10l-9m-7p-14
annexe $	b17c-10f-8j-9k-10l-9m-7p-14
anonymisation	c-7k14p-11
anonymisation $	c-7k14p-11
anonymity	a-7c-9f-7j-8k20l-9m-7p-14
anonymity $	a-7c-9f-7j-8k20l-9m-7p-14
answer	a19g-8j-10k-13
answer $	a14k-10m-8o-7
answer to	a12o-12
answer to WE	a9o-8
answered	a12o-13
answering	a11o-11
antenatal	l11
anti-racist	f9
anti-racist practice	f9
anti-racist practice and	f9
any	a-7k9
any connection	a-7k9
any connection PEER	a-7k9
anyone	a17p-12
anyone ASK	a10p-7
anyone ASK CHILD	a10p-7
anyone AUX	a8
anyone AUX KNOW	a8
anyone challenge	a9
anyone challenge $	a9
apologie	c-7k14p-11
apologie $	c-7k14p-11
application	p9
application of	p9
application of threshold	p9
applied	k10
applied $	k10
appointment	a-9c-8g-12j-7l7m-8p8
appointment $	a-9c-8g-11l10
appointment as	p9
appointment as ACT	p9
appraisal	a21c-15k-8l-9p-9
appreciating	i9
appreciating WHAT	i9
appreciating WHAT DONE	i9
approach	a-9g-7k21m-8p-11
approval	c15j-7k-8p-12
approval $	c15j-7k-8p-12
approved	c11p-7
approved by	c11p-7
approved by $	c11p-7
are	a-32e10f-15g13h8j8l-20m14n-11o-29p-26
area	a-29b-7c-13d-10e-14f-17g-10j21k-17m10n-9o13p-8
arfer	a-9c-12f-9g-8i22j-9k-12l-12m-9n-8p-17
arfer da	i14p-10
arfer da $	i14p-10
arfer effeithiol	i14p-10
arfer effeithiol $	i14p-10
argymhellion	a-8c-10f-9g-7j-10k-11l-10m20p-15
argymhellion $	c-8j-7k-8m15p-12
argymhellion i'r	m12
argymhellion i'r bwrdd	m12
arise	a8
arise $	a8
arising	a10c-7g9o-8p-10
arising $	a8g12p-9
around	a9k-13l-14
arrangement	a-13b-9c15d-8e-10f-13g-12i-8j-20k13m-12n-11o-12
arrangement $	a-12b-8c16d-7e-9f-12g-11i-7j-15k8m-11n-11o-8
arrangement for	j-8k10
arrangement for REVIEW	j-8k10
arrest	c-9f-8j-9k-10l18m-7p-14
arrest $	c-8j-7k-8l15p-12
arrest to	l9
arrest to release	l9
arriving	l8
as ACT	p9
as ACT of	p9
as ANALYSE	a-8p13
as ANALYSE $	a-8p13
as END	p8
as END in	p8
as INFO	k9
as INFO $	k9
as ISSUE	p8
as ISSUE for	p8
as KIN	f-14p17
as KIN $	f-14p15
as PLACE	p7
as PLACE $	p7
as THEY	a9
as THEY DONE	a9
as THIS	i9m-8
as THIS AUX	i10m-7
as risk	l-8p9
as risk $	l-8p9
as to	g8
as to practice	g8
as whole	p8
as whole $	p8
ask	a-15c17i-18k-18l-13m16o-23
asked	c-12e-11f-14g-20j-13k12l-27m-15n-7o25
asking	m15o-13
asks	a-8c-9j-12k-15l-8m30o-24p-16
aspect	i8
aspect $	i8
assault	l13p-15
assessing	a-12p12
assessment	a16b-13d-11e-15f-16g-9h-9i-13j-20k-26m-20n-14o-18p15
assessment $	b-7c-20d-8e-10f-11g-15i-8j-16k-19l9m-16n-10o-15p16
assessment THIS	g7
assessment THIS LOOK	g7
assessment of	a14c8k-8p-13
assessment of INFO	a9
assessment of PLAN	c8
assessment take	a8
assessment take STORY	a8
assessment tool	p11
assessment tool $	p11
assisted	k9
assisted WE	k9
assisted WE $	k9
assurance	a-8c10g-7j-7k13l-9p-15
assurance $	k12p-8
assurance arrangement	c12k-9p-9
assurance arrangement $	c12k-9p-9
at $	a-8g-8j-10l-8o19
at BIRTH	p8
at BIRTH $	p8
at DONE	a8
at DONE $	a8
at END	k8
at END STORY	g7
at END and	k8
at INVOLVE	k13
at INVOLVE $	k13
at ISSUE	a-10g-10o13
at ISSUE $	a-10g-10o13
at PLACE	f9
at PLACE $	f9
at THIS	a-8j11
at THIS case	a-8j11
at TIME	a9d-8g-8k-10l-18o-7p15
at TIME $	a9d-8g-8k-10l-18o-7p15
at WHAT	a11g-7
at WHAT thing	a9
at back	b15c-10j-12
at back of	b15c-10j-12
at centre	f9j-8
at centre of	f9j-8
at conference	p9
at conference $	p9
at distance	p8
at distance $	p8
at door	p7
at door $	p7
at eighteen	l-8p9
at eighteen $	l-8p9
at glance	c-8d9j11l-8p-11
at glance $	c-8d9j11l-8p-11
at heart	f8
at heart of	f8
at practice	a8
at practice $	a8
at same	k9
at same TIME	k9
attachment	a-9b21c-12e-8f-11g-8j-12k-13l-12m-10n-7p-17
attachment $	a-9b21c-12e-8f-11g-8j-12k-13l-12m-10n-7p-17
attendance	a-8c-9f-8g-9j-8k18l-8m-7
attendance $	c-8f-7g-9k15
attendance at	k9
attention	a-9g10p-8
attention $	a-8g11p-7
attribution	k9
attribution and	k9
attribution and anonymity	k9
audience	c12p-9
audience $	c12p-9
austerity	p12
austerity $	p12
author	b15c-28d-11e16f-13g-13h-9i-10j-26k16l-22n-10o-12p-23
authoritie	a-10b-9c-9g-10j-12k-19m-19n28p-23
authority	a-11c-12f-7g9j14k-20l-7m-10n-10o-9
authorship	k8
authorship and	k8
authorship and independence	k8
autism	p12
autism $	p12
autumn	l10
away	a-9f-8g8p9
away $	a-8g8l-7p13
away because	p9
away because WE	p9
away from	l10p-8
away from PLACE	l10p-8
babie	f-12l-12p18
baby	f11g-9j-8k-8l10p-9
back	a-14b12c15e16f-20h-7i-9j-24k-11l13m-17n-11p-26
back $	a-16c14e11j-11l-9p-11
back PEER	f-11l11
back PEER THEY	f-11l11
back PLACE	l11p-9
back PLACE $	l11p-9
back WE	o8
back WE LOOK	o8
back at	a8
back at DONE	a8
back of	b15c-10j-12
back of THIS	b15c-10j-12
back over	a-9e12
back over case	a-9e12
back to	c11m-8p-8
back to BODY	c11m-8
back to PLACE	l7
background	a-25c-25d-17e-19f21g-21h-13i-16j19k-37l16m-21n-10o-21p-42
background $	a-11b-13c-14d-8e-10f17g-10j17k-18m-11n-12o-8p-29
background INFO	l10n-8p-7
background INFO $	j-16l16
background INFO about	j11l-11
background INFO on	f8
background SOURCE	b11j-8l-8
background SOURCE $	b11j-8l-8
background STORY	l8
background STORY $	l8
background WHAT	j8
background WHAT triggered	j8
background and	j11
background and purpose	j9
background of	f15j-9
background of FAMILY	f7
background of KIN	f7
background of adult	f9
background prior	l10
background prior to	l10
background to	l11
background to THIS	j10
background to case	j-9l9
bail	p10
bail condition	p10
bail condition $	p10
bank	p9
bank holiday	p9
bank holiday $	p9
barrier	a24c-12e-8f-14g-10i-12j-11k-13l-12m-10
barrier $	a18c-10f-13j-9k-11l-10m-8
barrier and	a9
barrier and enabler	a9
barrier to	a10i-10
barrier to WELL	a10i-10
basis	j17k-12p-9
basis $	j12p-8
be	a-40b-8e-29f-9g-9h-9i13l-15m19n-10o13
became	e13
became of	e13
became of CHILD	e13
because	a-9f-8g22i-7j-9k-8l-12m-12
because $	g23l-9m-11p-17
because WE	p9
because WE AUX	p9
become	p7
become reason	p7
become reason not	p7
bed	p13
bed $	p7
bed sharing	p9
bed sharing $	p9
been	a20c-11f-11i-11j-14l-14m-18p-16
before	a-26b-9c-23d-11e-16f-27g-22h-10i-15j19l35m-22n-15p-23
before $	l12
before BODY	j11l-8
before BODY $	j11l-8
before CHILD	p9
before CHILD 's	p9
before MOVE	l7
before MOVE $	l7
before NAME	f-15j-10l19p-8
before NAME $	f-14j-9l17
before PLACE	l9p-9
before PLACE $	l9p-9
before THIS	a-9k13
before THIS $	a-9k13
before WE	a-8c-8g-8j17k-8l-12
before WE $	o8
before WE HAPPEN	j11l-9
before WE MOVE	j8
before YEAR	l9p-7
before YEAR $	l9p-7
before YOU	j14n-8
before YOU read	j14n-8
before period	j-8l13o-10
before period of	j-8l13o-10
before timeline	f-8l9
before timeline $	f-8l9
began	a-11g-8j17m-11
begin	j11l-9
beginning	l8
behaviour	f-7k-7l-8p18
behaviour $	p14
behind	a22c-19e-9f-15g-16i-10j-9k-7l-17m-11n11o-8
behind THIS	a12c-14f-9g-8l-7n13
behind THIS $	a13
behind THIS REVIEW	c-13f-7n13
behind closed	a8
behind closed door	a8
behind curtain	p10
behind curtain $	p10
behind decision	a14k-11p-9
behind decision $	a14k-11p-9
behind illness	p7
behind illness $	p7
being	a-29c-17f16g-15i-9k-24l-19m-14n-9o-10p22
belief	f-15p18
believe	a22e-9g-15i-8k-8m-12o-8
believe $	a18e-8g-13m-10
believe MOVE	a11
believe MOVE on	a11
believed	p9
believed $	p9
believing	p9
believing KIN	p9
believing KIN $	p9
belonging	c-9f17j-8k-9l-8p-14
belonging $	c-9f17j-8k-9l-8p-14
beneath	a11
beneath $	a11
benefit	p9
benefit of	p9
benefit of doubt	p9
bereavement	p12
bereavement $	p12
best	k7
better	a-18e-13g15i-15k-9l-7m14p-12
between	a-11c-12d-8e-10f-11g-16i-9j-15k-15m-9n-10o-14p28
between AGENCY	l-17p19
between AGENCY $	l-17p19
between ISSUE	p10
between ISSUE $	a-7p11
between ISSUE affect	a8
between MONTH	l8
between MONTH and	l8
between NUMW	l11
between NUMW home	l12p-12
between SCOPE	p10
between SCOPE $	p10
between profession	p8
between profession $	p8
between ward	p7
between ward $	p7
beyond	i12l-7p-7
beyond WHAT	i12l-7
beyond WHAT AUX	i12l-7
bias	c-8j-7l-9p14
bias $	c-8j-7l-9p14
bibliography	k-12n10
big	g10
big MSG	g10
big MSG $	g10
biography	a-7b15k-15l-7
birth	a-12c-11e-7g-10j-11k-13l20m-10n-7o-8
black	f8
black and	f8
black and AUX	f8
blame	p7
blame $	p7
blamed	p8
blamed KIN	p8
blamed KIN BAD	p8
blaming	f-7p10
blaming $	f-7p10
board	a-32b-16d-9e-16f-15h-8k-44l-24m25n-27
book	c12k-10l-11n10p-14
book place	c13l-9p-10
book place $	c13l-9p-10
booking	k-8l18p-14
booking appointment	l13p-11
booking appointment $	l13p-11
border	c-8k-9l-8p17
border $	p15
border through	p8
border through file	p8
borough	p10
borough $	p10
boy	f13l-13
boys	l8
breakdown	l11p-10
breakdown $	l11p-10
brief	a-17b-10c-19d-12e-14f-15g-14h-8i-9k-25m-16n-12o25p-22
brief $	a-13b-8c-15d-9e-10f-12g-11j-9k-18m-13n-9o23p-19
brief START	j7
brief START $	j7
brief given	o10
brief given to	o10
brief outline	j7
brief outline of	j7
briefing	a-10c28f-14k-21o-8
bright	c-8i16k-7l-7p-11
bright spot	c-8i16k-7l-7p-11
bright spot $	c-8i16k-7l-7p-11
bring	l7
bring THIS	l7
bring THIS about	l7
bringing	a-7e13k-8
bringing THIS	a-7e13k-8
bringing THIS PEER	e8
bringing THIS all	e9
brose	k12p-7
brose adolygu	k12p-7
brose adolygu $	k12p-7
brother	f15l-7p-13
brought	a-13g-14j21k-8m-12o-8
brought THIS	g-7j15
brought THIS ISSUE	j8
brought WE	g-8j13
brought WE here	g-8j13
bruise	p11
bruise MEAN	p9
bruise MEAN away	p9
bruising	p13
bruising in	p10
bruising policy	p8
bruising policy $	p8
build-up	c-9j-8k-9l16p-12
build-up $	c-8j-7k-8l15p-11
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
by $	a-11c17g-11h12j-8k-13l-9m-9p-13
by AGENCY	a12k-12p-12
by AGENCY $	a10k-11m7p-12
by AUTHOR	a-8c-11e8k10p-9
by AUTHOR $	c-7e9k7
by AUTHOR of	j9
by BODY	a-11c11g-9m7n-7o-12p-15
by BODY $	a-11c11g-9m7n-7o-12p-15
by CHILD	c10
by CHILD completing	c10
by FAMILY	f-10p9
by FAMILY $	f-10p9
by KIN	k9
by KIN $	k9
by METHOD	j11k-7
by METHOD of	j11k-7
by PLACE	m8
by PLACE $	m8
by REVIEW	g9j-8
by REVIEW $	g9j-8
by THIS	j-8o10
by THIS REVIEW	j-8o10
by TIME	d22l-20p-11
by TIME $	d22l-20p-11
by WHAT	a-7k15
by WHAT MEAN	k11
by WHAT WE	k8
by WHO $	m7
by WORKER	i10k-8
by WORKER $	i10k-8
by all	m9
by all AGENCY	m9
by and	j10
by and date	j10
by core	p8
by core group	p8
by date	d17j-9l-12p-7
by date $	d17j-9l-12p-7
by interested	k8
by interested person	k8
by letter	p9
by letter $	p9
by one	p10
by one $	p10
by piece	p9
by piece $	p9
by safeguarding	j9m-8p-7
by safeguarding BODY	j9m-8p-7
by side	a8
by side $	a8
calendar	a-7c-12d21f-9j-10k-11l-11m-8p-15
calendar $	c-9d17f-8j-9k-10l-8m-7p-13
calendar of	d8
calendar of CONTACT	d8
call	a-8g-8k-8l24m-10o-8p-10
call-out	p8
call-out $	p8
called	f9
called NAME	f9
called NAME $	f9
camau	m14p-10
camau nesaf	m14p-10
camau nesaf $	m14p-10
came	a-12c-14e-12g16i-10j11m-20n-10o-14
can	a-17e-8i-10j-14k-17l-11m18n12p-15
can AUX	g10
can AUX drawn	g7
can DONE	m11
can DONE $	m11
can WE	m11
can WE stop	m9
can YOU	m10
can YOU DONE	m10
can help	n12p-10
can help $	n12p-10
can use	c9
can use THIS	c9
canfyddiadau	c-9f-8g17j-9k-10l-9p-13
canfyddiadau $	c-9f-8g17j-9k-10l-9p-13
cannabis	p12
cannabis $	p12
cannot	g-7j-10k13
cannot TELL	j-9k13
cannot TELL $	j-9k13
capacity	g9j-8l-8m-12p13
capacity $	p8
capacity and consent	k8
capacity and workload	p8
capacity to	g12m-10
capacity to CHANGE	g12m-10p-8
capacity to consent	p8
caravan	l-7p8
care	a-21b-10c-17d-13e-13f-39g7h-9i14n-12o-14
cared	f11
cared for	f11
cared for THEY	f8
carer	k-8l-10p13
carried	a-8k14
carrying	p10
carrying knife	p10
carrying knife $	p10
case	b-23c-40e-13f-22h-24i-24j17l21m-35n-12p-16
case $	b-11c-18g-8h-8i-10j14m-15n-16o-17
case AUX	a10
case HAPPEN	j8
case HAPPEN $	j-8l11
case HAPPEN to	j11l-7
case INVOLVE	j12k-10l-9
case INVOLVE criteria	j12k-10l-9
case LEARN	g8
case MOVE	l-14p14
case MOVE $	l-14p14
case REVIEW	a-7k8l-11
case REVIEW $	j9l-9
case REVIEW group	j-8k9
case SCOPE	j8
case SCOPE and	j8
case STORY	d-7l16
case STORY $	l13
case STORY and	l7
case TELL	g10
case and	n10
case and statute	n10
case background	j-11l12
case background $	j-11l12
case by	d9
case by date	d9
case chronology	d10
case chronology $	d10
case closure	l10
case closure $	l10
case for	j-9l10
case for rapid	j-9l10
case group	k16l-8p-7
case group member	k11
case in	j7k-7l9p-9
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
case specific	h-10j-7l-10o14
case specific WORDS	h-10j-7l-10o14
case summary	j-11l13
case summary $	j-11l13
casgliad	c-9e17f-8j-9k-10l-8p-13
casgliad $	c-9e17f-8j-9k-10l-8p-13
casgliadau	c-9e16f-8j-9k-10l-8p-13
casgliadau $	c-9e16f-8j-9k-10l-8p-13
cast	f12
cast of	f12
cast of character	f12
celebrate	i10
centre	f9j-8
centre of	f9j-8
centre of THIS	f9j-8
chair	a-14b-12c10e-13j24k-13l-8m-11o-9
chairing	p8
chairing of	p8
chairing of meeting	p8
challenge	c-12e-9f-11g-11i-7j-13k-17l-16m25n-8o-10
challenge $	c-8f-8j-7k-11l-9m13
challenge NUM	m11p-10
challenge NUM $	m11p-10
challenge and	p9
challenge and escalation	p9
challenge for	m10
challenge for BODY	m10
challenge to	m8
challenge to BODY	m8
chance	a-8g16l-8p-14
chance $	g11p-10
chance BAD	g10
chance BAD $	g10
change	a-20b-8c-19d-8e11f-11g-30h-7i-21j-15k-14l-21m26n-10o-11
changed	c-11e23g-19i-10k-7m-25p7
changing	m8
chapter	n10
chapter $	n10
character	f12
character $	f12
characteristic	f10p-9
charge	m-8o13
charge to	m-8o13
charge to BODY	m-8o13
charged	o7
charged $	o7
check	c12k-10l9m-8p-9
check $	c12k-10l9m-8p-9
checking	c11p-9
checking THIS	c11p-7
checking THIS THIS	c11p-7
chief	c-7k-10l-8m15p-14
chief LEARN	g7
chief LEARN $	g7
chief WORKER	m10p-9
chief WORKER $	m10p-9
chief constable	m10
chief constable $	m10
child	b-14c-25d-14e-25f18g-22h-13j-7k-22l15m-18n-16o-12
childhood	a-10c-11e-8f-16g-10j-11k-15l19m-10
childhood $	c-9f-14j-9k-12l21m-8p-10
childhood experience	l-7p10
childhood experience $	l-7p10
children	a-13b-12c-22d-12g18h-13i-8l-11n-14o-21p14
choice	p12
choice $	p12
choking	p12
choking $	p12
chose	k9
chosen	a-9k10
chosen $	a-9k10
chronic	p8
chronic neglect	p8
chronic neglect $	p8
chronologie	p7
chronologie by	p7
chronologie by WORKER	p7
chronology	b-18c-28d45e-22f-24g-25h-13i-17j-28k-32l-35m-25n-20o-19p-34
chronology $	a-24b-15c-23d38e-17f-19g-18h-10i-13j-23k-25l-26m-21n-18o-14p-31
chronology TELL	a11g-7
chronology TELL $	a11g-7
chronology YEAR	d10l-7
chronology YEAR to	d10l-7
chronology of	d20k-11l-13
chronology of AGENCY	d12l-10
chronology of HARM	d11k-8
circulation	c15j-7k-8p-12
circulation $	c15j-7k-8p-12
circumstance	c-9d-11f21j16k-20l-8p-16
cite	k-11n12
cite $	k-11n12
cited	a-11b-9c-13d-7e-9f-10g-10j-13k-20l-16m-10n29o-8p-22
cited $	a-11b-9c-13d-7e-9f-10g-10j-13k-20l-16m-10n29o-8p-22
cliff	p9
cliff edge	p9
cliff edge $	p9
close	e8
closed	a10g-9
closed $	l7
closed door	p8
closed door $	p9
closed door WHAT	a8
closely	a11
closely $	a9
closer	a17o-9p-12
closer $	a9
closer LOOK	a12o-7p-8
closer LOOK $	a10p-7
closing	a-10c-9e17j-15k-14l-21m-9p9
closure	l15m-8p-9
closure $	l15m-8p-9
code	h12k-8
code name	h12k-8
code name used	h12k-8
coercive	c-8p12
coercive control	c-8p12
coercive control $	c-8p12
cold	p9
cold $	p9
collapse	l12p-13
colleague	k10
collected	k8
collected $	k8
collection	k10p-7
collection $	k10p-7
combined	a-11d14f-7k10l-13m-7p-13
combined $	k12l-8p-8
combined AGENCY	d9
combined AGENCY chronology	d9
combined chronology	d9
combined chronology $	d9
come	k-7
come FIRST	m9
come FIRST $	m9
come into	a-8l10
come into THIS	a-8l10
come to	a12
come to believe	a8
come to think	a7
coming	l14p-10
commendation	a-12b-7c-13e-9f-11g-11i25j-12k-15l-13m-11n-8o-9p-18
commendation $	a-12b-7c-13e-9f-11g-11i25j-12k-15l-13m-11n-8o-9p-18
commended	i10
comment	e12p-9
comment $	e12p-9
commentary	a17c-9
commission	c-8j18k-12l-7p-12
commission $	c-8j15k-8p-11
commission LEARN	j8
commission LEARN REVIEW	j8
commissioned	j11
commissioner	m10
commissioning	a-10m8p8
committee	m10
common	a21e-7f-9g-8k-7l-9p-10
common $	a14
common thread	a13p-9
common thread $	a13p-9
communication	c-8j-7k-10l-11m-10p19
communication $	p13
communication NEED	p9
communication NEED $	p9
communication between	p7
communication between AGENCY	p7
community	k-8l-8p13
community $	p12
compared	f9
compared $	f9
competence	p10
competence $	f-9p10
complaint	c15e-8f-11j-9k-12
complaint $	c15k-7l-7p-14
complaint by	f-8p11
complaint by FAMILY	f-8p11
complaint to	l7
complaint to END	l7
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
composition	f11p-7
composition $	f11
computer	p11
computer system	p11
computer system $	p11
concealed	l-10p11
concealed BIRTH	l-10p11
concealed BIRTH $	l-10p11
concern	a-34c-12d-10f-11g31i-10j-23k-12l9m-16o-26
concerned	f15k-8p-8
concerned $	f11
concerned in	f9
concerned in THIS	f9
concise	j7
concise REVIEW	j7
concise REVIEW WHY	j7
conclude	a-16e25g-13i-9k-14l-9m-15o-9
conclude $	a-10e15k-11m-9
concluded	a8
concluded on	a8
concluded on each	a8
concluding	a-12e26k-10l-14m-8p-16
conclusion	a-13b-8c-11d-8e30f-11h-7i-10j-17k-12l-24n-10o-16p-23
condition	k-9p13
condition $	p14
condition in	a9
condition in WHAT	a9
condolence	a-8c-9f-7g-11j21k-10l-10m-8p-13
condolence $	a-8c-9f-7g-11j21k-10l-10m-8p-13
conduct	c-9g-11i16j-14k11l-8o-10p-11
conduct and	k7
conduct and timing	k7
conduct deserving	i11
conduct deserving commendation	i11
conduct of	j-8k12
conduct of AGENCY	a7
conduct of LEARN	k10
conduct of REVIEW	k7
conduct worthy	i10
conduct worthy of	i10
conducted	a-11j-10k17
conference	p12
conference $	p12
confidentiality	c-9f-7j-11k18l-10m-8
confidentiality $	k13p-12
confidentiality and	k8
confidentiality and anonymity	k8
confidentiality between	p7
confidentiality between AGENCY	p7
confidentiality of	k8
confidentiality of REVIEW	k8
conflict	p8
conflict $	p8
connection	a-7k9
connection PEER	a-7k9
connection PEER case	a-7k9
consent	g-8j-9l-8p19
consent $	k-9p18
consent in	k8
consent in REVIEW	k8
consider	a-10g-10m18
consideration	a-26b-8c-25d-9e-11f12g-19h-13i-7j-16k-20l-19m32n-9o17p-30
consideration $	c-8f9k-9l-7m12p-16
consideration for	m15
consideration for BODY	m10
considered	a7c-15g-8k10l-7m-9o9p-15
considering	a11
constable	m10
constable $	m10
constabulary	l-12m9
constraint	c-7k14p-11
constraint $	c-7k14p-11
consulted	n14p-12
contact	a-23b-15c23d24e-21f-24g-21h-13i-15j-36k-28m-21o-15p-16
content	j13p-10
content warning	j13p-10
content warning $	j13p-10
context	a11b-13c-21d-12e-14g-18h-9i-14j20k12l-24m-18n-18o-15p-32
context $	a9b-11c-18d-10e-12g-16h-8i-12j13k16l-21m-15n-18o-11p-28
context of	j13k-13p-9
context of FAMILY	f8
context of REVIEW	j7
context of practice	a8
contextual	p9
contextual safeguarding	p9
contextual safeguarding $	p9
contingency	p8
contingency PLAN	p8
contingency PLAN $	p8
continuity	p8
continuity of	p8
continuity of WORKER	p8
contributed	k14p-10
contributing	k11l-9p-7
contribution	f-8k13p-14
contributor	c-8f-7j-12k19l-7p-12
contributor $	k14p-11
contributor to	j-8k13
contributor to HARM	k8
contributor to REVIEW	k8
contributory	a10
contributory ISSUE	a10
contributory ISSUE $	a10
control	c18f-9g-8j-12k-13l-13m-9n-8
control $	c18f-9g-8j-12k-13l-13m-9n-8
controlling	p9
controlling behaviour	p9
controlling behaviour $	p9
convened	j8
convened $	j8
conversation	k18p-17
conversation $	k12p-11
conversation PEER	k11p-10
conversation PEER WORKER	k11p-10
cookie	c15j-7k-8p-11
cookie $	c15j-7k-8p-11
copie	b12c12j-8k-9l-8n-9p-13
copie $	c12n-7p-9
copie and	b12
copie and publication	b12
copied	i10p-7
copied $	i10p-7
copy	i9
copy $	i9
copying	i17k-7l-10p-13
copying $	i17k-7l-10p-13
copyright	c19f-8j-10k-10l-9m-7p-15
copyright $	c13k-7p-10
copyright notice	c11p-8
copyright notice $	c11p-8
core	c-11k-8l-9m-16o14p8
core ACT	c-8m-12o14p-10
core ACT $	c-8m-12o14p-10
core group	p13
core group $	p13
coroner	a-14c-12e-8f-10g11j13k7l-14m-11n-7o-10p-18
coroner $	c-8j15k-14p-12
coroner 's	a-10g10j-11k13l-9p-11
coroner 's ISSUE	a-7g13
coroner 's power	k12
coronial	k8
coronial METHOD	k8
coronial METHOD $	k8
correspondence	b17c-10f-8j-9k-10l-9m-7p-14
correspondence $	b17c-10f-8j-9k-10l-9m-7p-14
cost	c14j-10k-11o-7
cost of	c14j-10k-11o-7
cost of REVIEW	c14j-10k-11o-7
could	a10c-8f-10i-16j-14k15l-15m-24o-15p10
could AUX	e-13g11k-8m-10p11
could AUX AUX	e-12g14m-9
could AUX counted	g-9p12
could DONE	k7
could DONE $	k7
could HARM	a9
could HARM AUX	a9
could WE	g9
could WE AUX	g9
could anyone	a8
could anyone AUX	a8
could not	a-9g-15k17m-8o-9p8
could not AUX	k12
could not FIND	g-9k11
could not LOOK	p7
council	c-8j-10k-17n-12p13
counted	g-9p12
counted $	g-9p12
counted AUX	g-9p12
counted AUX counted	g-9p12
countie	f-10p13
countie $	f-8p9
county	a-9c-8j-8m7o-8p8
county $	m8p-9
county SCOPE	p12
county SCOPE $	p12
couple	f9p-8
course	a-7c14f-9j-10k-11l8p-14
course $	c15k-8l-11p-11
course of	l15
course of STORY	l8
course of case	l8
court	a-7f-15j-12k10l-13p13
court $	f-13k-9p14
court case	j-7k14l-8p-13
court case $	j-7k14l-8p-13
court order	p10
court order $	p10
cover	a-18g-13j-13k-11m-8o20p12
covered	j-10o13
covid-19	p12
covid-19 $	p12
credit	a-9g-8i20p-11
crime	p9
crime $	p9
criminal	a-7c-9g-7j-7k16l-11m-7
criminal exploitation	p11
criminal exploitation $	p11
criminal investigation	k11p-8
criminal investigation $	k11p-8
criminal proceeding	k10p-9
criminal proceeding $	k10p-9
criteria	a-14c-8j15k9l-15p-11
criteria $	j12k-10l-9
criteria INVOLVE	a-8k9l-8p-8
criteria INVOLVE $	j-11k13
criteria INVOLVE under	j11k-8
criteria for	k9
criteria for holding	j9
criteria for local	j-8k9
critical	a20c-14e-8f-8j-8k-13m-9n-7o-11p-19
critical ANALYSE	a12
critical ANALYSE $	a12
critical LOOK	a10
critical LOOK $	a10
critical STORY	l7
critical STORY $	l7
critical TIME	l9
critical TIME $	l9
critical moment	a11
critical moment $	a11
critique	a11c-9
cross-border	k-7p11
cross-border DONE	k-7p11
cross-border DONE $	k-7p11
cross-cutting	a8
cross-cutting ISSUE	a8
cross-cutting ISSUE $	a8
crying	p9
crying CHILD	p9
crying CHILD $	p9
crynodeb	a-7c-8j13k-9l8p-13
crynodeb gweithredol	j14l-9p-9
crynodeb gweithredol $	j14l-9p-9
crynodeb o'r	l12
crynodeb o'r digwyddiadau	l12
cultural	f10
culture	p17
cumulative	l-7p9
cumulative HARM	l-7p9
cumulative HARM $	l-7p9
curiosity	k-9l-7p15
curiosity $	k-9l-7p15
curtain	p10
curtain $	p10
cyfeiriadau	c-10f-8j-9k-10l-9m-7n17p-14
cyfeiriadau $	c-10f-8j-9k-10l-9m-7n17p-14
cyflwyniad	c-8j15k-9l-7p-12
cyflwyniad $	c-8j15k-9l-7p-12
cylch	c-8k-7l-7o15p-11
cylch gorchwyl	c-8k-7l-7o15p-11
cylch gorchwyl $	c-8k-7l-7o15p-11
cynllun	m14p-10
cynllun gweithredu	m14p-10
cynllun gweithredu $	m14p-10
da	i14p-10
da $	i14p-10
dad	f9k7l9p-20
dadansoddiad	a21c-10f-9j-10k-12l-11m-10p-16
dadansoddiad $	a15c-8j-8k-9l-7p-12
dadansoddiad CODE	a11
dadansoddiad CODE ymarfer	a11
daily	f-7l10
daily LIVE	f-7l10
daily LIVE of	l7
damp	p9
damp and	p9
damp and cold	p9
danger	p8
danger $	p8
dark	i12p-7
dark $	i12p-7
darllen	n14p-10
darllen pellach	n14p-10
darllen pellach $	n14p-10
data	k16l-9p-12
date	a-31b-17d39f-18g-27h-16i-19k-17l-25m-27n-22p-26
date $	a-20b-13d31f-21g-18h-12i-13k-8l-27m-21n-18o-18p-18
date LOOK	j-8o10
date LOOK by	j-8o10
date THIS	a-11d14j-7
date THIS ISSUE	a-11d14j-7
date and	d11
date and STORY	d11
date at	d11j-8
date at glance	d11j-8
date for	c11
date for LEARN	c11
date of	j9
date of notification	j9
date order	d8
date order $	d8
day	a-18c-7f-14g-12i-8j-7k9l11m-9o-8
days	l17p-10
deaf	f14p-14
deaf $	f14p-14
dealing	l10
dealt	p8
dealt PEER	p8
dealt PEER as	p8
death	f-14k-10l19m-9o-7p-15
death LEARN	g7
death LEARN $	g7
debt	p9
debt and	p9
debt and eviction	p9
decided	k9
decided and	k11
decided and WHY	k11
decided there	j8
decided there MUST	j8
decision	a23b-13c-25d-12e-20f-19g-29h-13i-19k27l-25m-20n-17o-20p-18
decision $	a17b-8c-13e-10f-10g-13i-9j-18k20l-15m-14n-9o-8p-23
decision AUX	a12k-12
decision AUX DONE	a12k-12
decision DONE	a-8k11
decision DONE $	a-8k11
decision MSG	a11g-10
decision MSG $	a11g-10
decision PEER	k10
decision PEER reason	k10
decision THIS	j8k-8
decision THIS REVIEW	j8k-8
decision WE	k8
decision WE reached	k8
decision and	k7
decision and ACT	m7
decision and rationale	k8
decision making	p8
decision making $	p8
decision of	j-11k15m-7
decision of BODY	k9
decision to	j17k-16
decision to RECOMMEND	j9k-8
decision to commission	j8
decision to hold	j8
decision-making	a11
decision-making $	a11
decisive	a13p-9
decisive moment	a13p-9
decisive moment $	a13p-9
declaration	a-9f-10g8j-9k14l-12p-13
declaration and	k7
declaration and INVOLVE	k7
declaration by	c9
declaration by AUTHOR	k8
declaration by CHILD	c10
declaration of	g10k8p-9
declaration of failure	g12k-7
declaration of interest	k11
dedicated	i10
dedicated DONE	i10
dedicated DONE by	i10
dedication	c-8j15k-9l-7p-12
dedication $	c-8j15k-9l-7p-12
deeper	a19c-8k-8l-8o-9p-14
deeper $	a14p-10
deeper LOOK	a11o-7p-8
deeper LOOK $	a11o-7p-8
deference	p8
deference to	p8
deference to doctor	p8
defined	h9
defined WORDS	h9
defined WORDS $	h9
definition	h14
delay	a-13c-9f-9j-15k19l-12m-8
delay $	c-7k14
delay and	k10
delay and WHY	k10
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
depended	p7
depended on	p7
depended on ASK	p7
depression	p10
depression $	p10
depth	a14
depth $	a14
described	l8
described $	l8
description	b12p-10
description of	b12p-10
description of HARM	l7
description of grade	b13l-7
deserving	i13
deserving commendation	i11
deserving commendation $	i11
detail	a-8b-13d-17e-15f29g-11h-9i-13j14k-9l-12m-18n-16o-15p-37
detail $	a-19b-11d-13e-12f26g-7h-7i-10j12l-18m-15n-15o-12p-32
detail ISSUE	a9
detail ISSUE $	a9
detail of	f11p-11
detail of CHILD	f10
detail of KIN	f8
detail of STORY	l9
detail of notification	j8
detailed	d10
detailed chronology	d10
detailed chronology $	d10
determination	g-9m-8o9
determination $	o10
determination of	a9
determination of ISSUE	a9
developed	j-10k-9l15
development	a-8c-9e22g-9j-12k-8l-12o-8p-15
diabete	p12
diabete $	p12
diary	a-9c-11d23e-8f-10g-8j-12k-13l-15m-8p-17
diary $	c-9d16f-8j-8k-9p-13
diary of	d15l-11
diary of case	d12l-8
did	a10b-9d-8e-26f-17h-12j-19k13l17m-43n-9o-17
didn't	g15i-15
didn't DONE	g15i-15
didn't DONE WELL	g15i-15
difference	e-9g-19i22k-10m-13p-11
different	a11g-14i-8m12
differently	a-12e-8g19i-17
difficult	l9p-8
difficult $	a8
difficult TIME	l10p-7
difficult TIME $	l10p-7
digging	a14p-10
digging deeper	a14p-10
digging deeper $	a14p-10
digwyddiadau	l12
digwyddiadau $	l12
directed	o7
directed to	o7
directed to ANALYSE	o7
direction	c-9f-7j-8k-9l-8m16p-13
direction $	c-9f-7j-8k-9l-8m16p-13
disability	f12g-16k-12p9
disabled	p9
disabled CHILD	p9
disabled CHILD $	p9
disagreement	p9
disagreement $	p9
discharge	l8
discharged	a9
disclaimer	c15j-7k-8p-12
disclaimer $	c15j-7k-8p-12
disclosure	c-7k14p-11
disclosure $	c-7k14p-11
discovered	g7
discovery	c-8j-8k-9l17p-13
discovery $	c-8j-7k-8l15p-12
discuss	a-23c23h-8p-10
discussion	a15c11f-8g-14h-11j-8m-19o-25
discussion $	l-10p9
disguised	p10
disguised compliance	p10
disguised compliance $	p10
disposal	c-9e16f-8j-9k-10l-8p-13
disposal $	c-9e16f-8j-9k-10l-8p-13
disruption	p9
disruption meeting	p9
disruption meeting $	p9
dissemination	c-12f-8j-11k21l-9m-7p-16
dissemination $	k12p-9
dissemination list	k12p-8
dissemination list $	k12p-8
dissemination of	k8
dissemination of REVIEW	k8
distance	p8
distance $	p8
distribution	c19f-8j-8k-12l-9m-7p-15
distribution $	c13k-7p-10
distribution list	c12p-9
distribution list $	c12p-9
diversity	a-9f16
diweddglo	c-9e16f-8j-9k-10l-8p-13
diweddglo $	c-9e16f-8j-9k-10l-8p-13
do	a-19b-7e-11f-9g-12i-42k-20m35n-8
doctor	p12
doctor $	p12
document	a-21b11c16d-10e-9f-17g-14h-9i-8j-14k-12l-22m-11n23o-13p-25
documentation	k10p-7
does	j-15k-10l-9o13
dogs	p11
dogs $	p11
doing	a-16e-12g-21i11j-12l-9m19p-13
domestic	j8k-10l-7p9
domestic HARM	j8k-10l-7p9
domestic HARM $	p7
domestic HARM REVIEW	j9k-8
done	a-8c-10e13j-16l-12m8o-10p-15
door	c-10f-8g-11j-8k-11l-12m-9p22
door $	a-9c-9k-9l-10p20
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
drawing	a-10e20k-15p-12
drawing PEER	e10k-7
drawing PEER $	e10k-7
drawing THIS	e8
drawing THIS PEER	e8
drawing thing	e8
drawing thing PEER	e8
drawing to	e9
drawing to PEER	e9
drawn	g7
drawn $	g7
dream	p9
dream $	p9
drew	k-8n15
drew on	n8
drew on $	n8
drew upon	n11
drew upon $	n11
drift	a8c-7j-8k-9l-8m-7p13
drift $	a8p10
drift and	p9
drift and delay	p9
drove	a9
drove thinking	a9
drove thinking of	a9
drowning	l-19p18
drug	p10
drug and	p8
drug and alcohol	p8
during	i7
during HARM	i7
during HARM REVIEW	i7
duty	c-9j18k-16l-8m-9
duty $	j12p-9
duty AGENCY	p9
duty AGENCY $	p9
duty to	j10
duty to REVIEW	j10
duty under	j8
duty under WHAT	j8
dysgu	a-11b-7c-14e-9f-11g25j-12k-15l-14m-11n-8p-19
dysgu $	a-8c-12f-9g21j-10k-12l-11m-9p-16
dysgu o'r	g11
dysgu o'r adolygiad	g11
each	a11c-10e-11i-14j-13k-19m9o-14
each AGENCY	a8e-8g-13i-12j-9k-15l9
each AGENCY $	a8k-7
each AGENCY AUX	m8
each AGENCY DONE	k-8l9m-13
each ISSUE	a-8g9
each ISSUE $	a-8g9
each RECOMMEND	m8
each RECOMMEND $	m8
each SCOPE	a11
each SCOPE $	a8
each TIME	l-8p10
each TIME $	l-8p10
earlier	e10m-9
earlier RECOMMEND	e10m-9
earlier RECOMMEND $	e10m-9
early	c-9e9j-11k-15m-20n-9
eating	l11
eating $	l11
edge	p12
edge $	p9
education	l15p-9
educational	p10
educational NEED	p10
educational NEED $	p10
effective	i12
effectiveness	a10c-9e-12g17j-10k-10l-14m-9n-7p-17
effectiveness $	e-8g13p-7
effectiveness of	a12g10l-11p-13
effectiveness of AGENCY	a-12g14l-8p-7
effectiveness of response	a7
effectiveness of safeguarding	a11
effeithiol	i14p-10
effeithiol $	i14p-10
eight	p12
eighteen	l-10p14
eighteen $	l-10p14
elective	l-9p11
elective PLACE	l-9p11
elective PLACE SERVICE	l-9p11
eleven	l7
else	g7p8
else 's	p9
else 's job	p9
else LIVE	g8
else LIVE here	g8
email	p8
email THIS	p8
email THIS MOVE	p8
emerged	g9
emergency	l-8p15
emergency AGENCY	p10
emergency AGENCY $	p10
emergency duty	p9
emergency duty AGENCY	p9
emerging	g13
emerging ISSUE	a10
emerging ISSUE $	a10
emerging practice	a-13g12
emerging practice ISSUE	a-13g12
empty	p9
empty AUTHOR	p9
empty AUTHOR at	p9
enabler	a14p-9
enabler $	a9
enabler and	a10
enabler and barrier	a10
enclosure	b17c-10f-8j-9k-10l-9m-7p-14
enclosure $	b17c-10f-8j-9k-10l-9m-7p-14
end	e10g-9j-9m-9
ended	l9
endnote	e11k-12n7
endnote by	e11k-9
endnote by AUTHOR	e11k-9
engaged	h-8p13
engagement	a-10b9f-9l-18
engaging	k-15p15
england	m10p-8
england $	m10p-8
english	h18k-9l-7p-13
english guide	h12p-7
english guide $	h12p-7
english list	h12p-8
english list $	h12p-8
enough	a11
enough $	a11
enquirie	a-11b-7c17d-8e-9f-12g-10j-13l-16m-11n-9o-7
enquirie $	a-9c17d-7e-8f-10g-8j-12k-16l-13m-10n-8
enquirie running	k11p-10
enquirie running alongside	k11p-10
enquiry	a22c-11f-7g-11j-16k-15m-8p-11
envoi	c-9e16f-8j-9k-10l-8p-13
envoi $	c-9e16f-8j-9k-10l-8p-13
epilepsy	p12
epilepsy $	p12
episode	c-12d-22f-15g-12k-11l32p-19
equality	a-17f23g-8h-8j-7l-7m-8p-26
escalation	a-7k-9m-9p13
escalation $	a-7k-9m-9p13
established	k12l-10
established $	k12l-10
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
evaluation	a13
evening	l-10p15
evening $	p9
event	a-18b-21d34f-28g-16h-12i-14j-12k21l-15m-21n-15o-16p-40
every	a-8g9
every AGENCY	l8
every AGENCY KNOW	l8
every WORKER	g10
every WORKER MUST	g10
everybody	p10
everybody half	p10
everybody half KNOW	p10
everyone	g13
everyone $	g10
eviction	p9
eviction $	p9
evidence	b-18c-12e-11f-12g-18h-8j-20k31l-23m-13n-20o-11p-14
examination	p7
examine	o7
examined	a11g-8m-7o8p-13
examining	a8
example	a-8i20p-12
example $	i7
example of	i11
example of WELL	i11
example to	i12
example to follow	i12
exclusion $	l-8p9
exclusion from	l8p-8
exclusion from PLACE	l8p-8
executive	j14l-8
executive summary	j14l-8
executive summary $	j11l-8
exercise	a-9c20j-7k-19p-8
exist	j8
exist $	j8
existed	p8
existed on	p8
existed on REVIEW	p8
experience	a-10c-9e-7f-19i-8j-10l17m-9
experience $	a-8c-8f-15g-10j-8l15m-8
experience and	g8
experience and SINCE	g8
expert	a-8k12m-13p8
expert RECOMMEND	k13m-12p-8
expert RECOMMEND $	k13m-12p-8
expert opinion	p11
expert opinion $	p11
explain	a12l-9
explained	h15
explaining	c-7h12l-7
explanation	c-14e-8f-8g-21k-7m-13p21
exploitation	f-8k-9p11
exploitation $	f-8k-9p11
exploration	a-7o10
explore	o7
expressed	k9
expressed by	k9
expressed by FAMILY	k9
extended	f10p-8
extended FAMILY	f10p-7
extended FAMILY $	f10p-7
extent	a8
extra	b11i16j-9k-12l-14p-14
extra INFO	b12k-8p-8
extra INFO $	b12k-8p-8
extra mile	i17l-10p-9
extra mile $	i17l-10p-9
fabricated	p9
fabricated illness	p9
fabricated illness $	p9
facilitator	c11
facilitator 's	c11
facilitator 's note	c11
fact	a-12c-14d-12e-12f-8g-8j-11l26p-15
fact $	g-12l12
fact and	g8
fact and FIND	g8
factor	a23c-8g-18j-12m-9o-8p-16
factual	a-8c-11d-8e-8f-11g-8j-13k-10l25m-7p-14
factual STORY	l7
factual STORY $	l7
factual background	l10
factual background $	l10
factual matrix	l11p-7
factual matrix $	l11p-7
factual summary	l13
factual summary $	l10
failed	g14
failing	g9p-7
failure	a-9g15k-7p-8
failure $	g12k-7
faith	p8
faith-based	p8
faith-based HARM	p8
faith-based HARM $	p8
fall	l13
fall from	p9
fall from window	p9
falling	p7
falling between	p7
falling between AGENCY	p7
faltering	p9
faltering growth	p9
faltering growth $	p9
familie	a9f-18j-8l-23p17
family	a-23c-30d-21e-25f32g-26h-18m-28n-24o-21p-9
far	c-10e7j-15k-18m-11o15p-9
far $	e9m-8
far AUX	a7
far AUX METHOD	a7
far REVIEW	j-9k-8l-7o13
far REVIEW MOVE	j-9k-8l-7o13
far as	l8
far back	o8
far back WE	o8
fatal	k11
fatal HARM	k11
fatal HARM REVIEW	k11
father	a11b-8c-9f-7j-11k-31l-23m-9p25
fault	g9
fault FIND	g9
fault FIND $	g9
fear	j-8k-8p14
fear $	l8
fear of	p13
fear of AGENCY	p10
feature	i8
feature $	i8
feed	c8
feed back	c8
feed back $	c8
feedback	c17j-8k-9l-8p-13
feedback $	c17j-8k-9l-8p-13
fell	g11
fell BAD	g11
fell BAD $	g11
fell ill	l8
fell ill $	l8
female	p9
female genital	p9
female genital mutilation	p9
few	h-7j11
few WORDS	h-7j11
few WORDS $	h-7j11
figure	b12p-9
figure $	b12p-9
file	a-9g-7l-10p17
file $	p12
file in	p8
file in NUMW	p8
filing	c11
filing and	c11
filing and retention	c11
final	a-12c-11e9f-9g-8j-8k-10m-11p7
finally	e9
find	a-12c-10f-8g-25i-9j8l-10m-13n19o9p-11
finding	a-14b-15c-21d-15e-20f-19g49h-11i-18j-28k-29l-8m-10n-25o-27p-31
finish	e13p-8
finish $	e13p-8
finished	e7
finished $	e7
fire	l11
firearm	p12
firearm $	p12
first	c-12e-15f-10h-13j12l14m-17o-12
fiscal	k7
fiscal and	k7
fiscal and other	k7
five	f-8j-10k-8
flag	p9
flag $	p9
floor	p9
floor $	p9
focus	a-12o15
follow	a-9f-7g-9i9j10k-9l-9
follow $	a-8g-9i9j10k-8l-8p-9
follow-up	p8
follow-up $	p8
followed	a8p-8
followed $	a9p-8
following	c12l-8
following up	c12l-8
following up $	c12l-8
food	p8
food heat	p8
food heat and	p8
footnote	n9
for $	a-14c8e-9f-10g-18h8i-14l-9m11p-10
for ACT	m13
for ACT $	m13
for AGENCY	a-10c9l-10m11
for AGENCY $	a-10c9l-10m11
for ANALYSE	a-12c16p-8
for ANALYSE $	a-9c16m-14
for ANALYSE by	c-8m8
for ANALYSE in	c7
for BODY	a-17c-14j-14k-14l-7m29n-8p-16
for BODY $	a-9c-10j-12k-11m17p-11
for BODY 's	m8
for BODY and	m8
for BODY to	m17o-10
for CHANGE	g-10m23p-11
for CHANGE $	m18p-8
for CHANGE practice	m8
for CHILD	a-15e-8f-8g9k-10l-9m17p-25
for CHILD $	a-11g8p-15
for CHILD 's	l-9m11p-7
for CHILD AUX	g8
for CHILD and	j10
for CHILD protection	m10
for CONTACT	j8
for CONTACT $	j8
for HARM	o8
for HARM REVIEW	o8
for INFO	k10
for INFO $	k10
for LEARN	c10g-10k-10o8
for LEARN REVIEW	o9
for LEARN STORY	c11
for LOOK	a-9o9
for LOOK $	a-7o10
for NAME	f-15j12
for NAME $	f-14j12
for REVIEW	a-13c-13e-7f-16g-11j16l-8m-12o14p-11
for REVIEW $	a-11c-13f-15g-11j16l-7m-11o15p-10
for SERVICE	l-8m18p-13
for SERVICE $	m15p-11
for SINCE	m13
for SINCE $	m8
for SINCE by	m8
for THEY	f8
for THEY $	f8
for THIS	a-8c-17f-10m12p-8
for THIS FAMILY	i8
for THIS REVIEW	c-7k-8o8
for THIS county	m9
for THIS region	m9
for WE	a8j8k-8
for WE $	a10g-10
for WE REVIEW	j9
for WORKER	g13k-7p-10
for WORKER $	g13p-9
for YOU	a-11c8g13m-7
for YOU $	a-8g9
for YOU DONE	g7
for all	m8
for all BODY	m8
for bed	p7
for bed $	p7
for busy	j8
for busy reader	j8
for case	j8
for case management	j8
for chief	m11
for chief WORKER	m11
for community	m9
for community safety	m9
for decision	k10
for decision $	k10
for delay	j-8k9
for delay in	j-8k9
for determination	o10
for determination $	o10
for england	m11
for england $	m11
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
for nation	m11
for nation $	m11
for national	m15
for national BODY	m10
for national attention	m9
for office	c10
for office use	c10
for one	p9
for one $	p9
for personnel	p8
for personnel $	p8
for practice	a-16g22i-8p-10
for practice $	a-16g22i-8p-10
for rapid	k-9l9
for rapid REVIEW	k-9l9
for reader	n11p-7
for reader $	n11p-7
for regional	m10
for regret	g11o-7
for regret $	g11o-7
for resolution	m10
for resolution $	m10
for safeguarding	j8k-8
for safeguarding BODY	m7
for safeguarding adult	j10
for sickness	p9
for sickness $	p9
for supervision	c9
for supervision $	c9
for wale	m10
for wale $	m10
for welsh	m8
for welsh BODY	m8
force	k8
force $	k8
foreword	j14k-7
forgotten	l-12p16
forgotten $	l-12p16
form	a-11c17d-7e-7f-9g-15h16k-14l-16m-9n-7p-20
form $	c8g-10h13j-8l-8p-12
form completed	j10
form completed by	j10
form control	c11p-9
form control $	c11p-9
form to	c9
form to $	c9
form used	h8
form used in	h8
format	c13k-8p-10
format $	c13k-8p-10
forum	a-9k14p-11
forum $	a-9k14p-11
forward	a-11c-12e-8g-13j-12k-18l-16m28p-18
forward $	a-11c-12e-8g-12j-12k-18l-16m28p-18
foster	f-12l21p-10
fostering	p10
found	a-7g19j-14k-11m-8o-9p-8
four	f16k-8o-9p-23
fracture	p7
fracture in	p7
fracture in CHILD	p7
frame	o9
frame for	o9
frame for REVIEW	o9
framework	j-8k16p-11
framework $	j-8k16p-11
fresh	l-8p10
fresh MOVE	l-8p10
fresh MOVE each	l-8p10
friday	p10
friday afternoon	p10
friday afternoon $	p10
friend	f7l-13p10
friend $	p9
friend FAMILY	p7
friend FAMILY DONE	p7
friend and	f7
friend and neighbour	f7
from $	k10
from AGENCY	k-11l13p-9
from AGENCY $	k-8l13m-8p-9
from AUTHOR	j11
from AUTHOR $	j11
from BIRTH	l10
from BIRTH to	l10
from BODY	j16k-8p-8
from BODY $	j16k-8p-8
from CONTACT	l8
from CONTACT to	l8
from FAMILY	b11f-13l-9p-11
from FAMILY $	b11f-13l-9p-11
from FIRST	g-10k9l7
from FIRST REVIEW	g-9k10
from FIRST complaint	l7
from KIN	b12p-8
from KIN $	b12p-8
from LEARN	a9c-7k-10
from LEARN STORY	a9k-8
from PLACE	f-9l8
from PLACE $	l10
from REVIEW	g10
from REVIEW $	g10
from THEY	f-9j12
from THEY KIN	f-9j12
from THIS	a-7c-7g19j-10k-12
from THIS $	g16m-9
from THIS INVOLVE	g7
from THIS REVIEW	m9
from WHEN	l-8o12
from WHEN to	l-8o12
from YEAR	l8
from YEAR to	l8
from and	f8
from and language	f8
from arrest	l9
from arrest to	l9
from chief	j9
from chief WORKER	j9
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
from register	e-8l10
from register to	e-8l10
from window	p9
from window $	p9
front	f-9p15
front door	p8
front door $	p8
front of	p7
front of CHILD	p7
front room	p8
front room $	p8
further	a-13b-11c8e-9f-10g-10j-14k-18l-18m-11n23o-7
further ACT	m-8p12
further ACT $	m-11p12
further INFO	k-8n13p-9
further INFO $	k-8n13p-9
further SOURCE	n11
further SOURCE $	n11
further copie	c12n-7p-9
further copie $	c12n-7p-9
further support	n12p-9
further support $	n12p-9
gained	g8
gained $	g8
gang	p7
gang and	p7
gang and county	p7
gap	p10
gap $	p10
gaps	a-15b-7c-13d-7e-12f-14g26i-8j-14k-15l-16m-11n-10o-9p-8
gaps $	c-7g15k-8p-14
gaps AUX	g11
gaps AUX $	g11
gaps and	g8
gaps and BAD	g8
gaps between	p8
gaps between AGENCY	p8
gaps identified	g12p-9
gaps identified $	g12p-9
gaps in	p7
gaps in LOOK	p7
gathered	k10
gathered WHAT	k10
gathered WHAT WE	k10
gathering	j-8k18l-10p-15
gathering $	k10p-7
gathering piece	k13p-11
gathering piece $	k13p-11
geirfa	a-7c-10f-9h18j-10k-11l-10m-8p-15
geirfa $	a-7c-10f-9h18j-10k-11l-10m-8p-15
general	a-10j7p9
general START	j8
general START $	j8
general practice	a-9p12
general practice $	a-9p12
genital	p9
genital mutilation	p9
genital mutilation $	p9
genogram	c-8f17j-8k-10l-8p-13
genogram $	c-8f15j-7k-9l-7p-12
get	c11p-8
get help	n8
get help $	n8
get in	c11
get in touch	c11
getting	f11i11l-8p-10
getting THIS	i11
getting THIS WELL	i11
getting to	f12p-7
getting to KNOW	f12p-7
gift	p9
gift $	p9
girl	a-8f18j-10l-16
give	i11k-8p-7
give up	i11k-8p-7
give up $	i11k-8p-7
given	f-9g-8j-12k-14o16
given $	o12
given WHERE	p8
given WHERE PLAN	p8
given to	k-8l9o10
given to AUTHOR	o10
given to FAMILY	l10
giving	g7
giving rise	g7
giving rise to	g7
glance	c-8d9j11l-8p-11
glance $	c-8d9j11l-8p-11
glossary	h13
go	a-7g10i-17k-9l-10m14
goes	j-9k-8l-7o13
going	a-9e-19g-20i15l9m7o-14p-22
good	b-9c-20d-9e-13f-12h-7i27j-18k-20l-10m-21n-12o-12p-10
gorchwyl	c-8k-7l-7o15p-11
gorchwyl $	c-8k-7l-7o15p-11
got	e-7i8j-8m-13
got BAD	g13
got BAD $	g13
got WELL	i12
got WELL $	i12
got in	a12
got in METHOD	a12
got worse	l10
got worse $	l10
governance	a-8f-8j-12k17l-9m-8p-14
governance $	c-9k14p-10
governance and	c7
governance and monitoring	c7
governance inadequate	g8
governance inadequate $	g8
governance of	k8
governance of REVIEW	k8
government	c-9k7m13p-8
grade	b13l-7
grade $	b13l-7
graded	g11
graded judgement	g11
graded judgement on	g9
gran	f9p-9
grandmother	f-14j11
grandparent	b11j-8k-12l9
ground	j13k-9
ground for	j8
ground for REVIEW	j8
ground upon	j8
ground upon WHAT	j8
group	a-8c-8f-14g-7j-15k17l-15m-9o-8p15
group $	f-12j-11l-8m-8p19
group member	k11
group member $	k11
groupthink	p12
groupthink $	p12
growing	c-9l13
growing up	c-9l13
growing up $	c-9l13
growth	p13
growth $	p13
guardianship	l12
guardianship $	l14p-14
guardianship order	l-8p11
guardianship order $	l-8p11
guidance	a-17b-12c-18d-10e-13f-15g-16h-11i-11j-8l-20m-18n32o-12p-16
guidance $	a-8c-9f-7g-8j-9k9l-10m-10n18p-18
guidance and	n12p-8
guidance and law	n10
guidance cited	n11
guidance cited $	n11
guidance on	p10
guidance on shelve	p10
guidance referred	n11
guidance referred to	n11
guidance used	n11p-7
guidance used $	n11p-7
guide	a-9c-7g-7h16j9k-9l-11m-7p-14
guide $	a-8h12j11k-8l-9p-12
guide to	h10
guide to WORDS	h10
guided	a-8k12
guided WE	a-8k12
guided WE thinking	a-8k12
gweithredol	j14l-9p-9
gweithredol $	j14l-9p-9
gweithredu	m14p-10
gweithredu $	m14p-10
gwella	m12
gwella systemau	m12
gwella systemau ac	m12
had	e-8f-11g-11i-8k9l-9m-10
half	p15
half KNOW	p10
half KNOW $	p10
half picture	p10
half picture $	p10
handover	k-8l-11p16
handover $	p13
handover at	p8
handover at BIRTH	p8
hane	l11
hane yr	l11
hane yr acho	l11
happen	a-11c13e-13g-11i-11j-14k-11l-21m26p-15
happen $	c15m-9p-8
happened	a8c-10f-14g-35h-8i-14j-14l25m-31o-12p-16
happening	m9
hard	a11c-7e-8g-9h12i-13j-9l-11m-8p7
hard $	a11i-8
hard WORDS	h13p-9
hard WORDS $	h13p-9
hard to	p13
hard to KNOW	a8
hard to reach	p13
harm	a-9p15
harmful	p8
harmful sexual	p8
harmful sexual behaviour	p8
has	a-25e26f-9i-17k-16l-26n10o-13
have	a21b-8d-7e18f-17g12h-8i-22j-16l-31m-31o-21p-30
he	a-14f11g-16i-8j-9k-10l10m-8p9
head	l-10p15
head HARM	l-7p8
head HARM $	l-7p8
head trauma	p8
head trauma $	p8
headline	g15
headline FIND	g9
health	a-11c-8f-10j-9k-15l9m8p8
heard	a11c-7f-9j-9l-19p10
hearing	f-8l-10p9
heart	f8
heart of	f8
heart of THIS	f8
heat	p8
heat and	p8
heat and light	p8
held	a-13c-10f-9g-7j17m-12o-9p7
held $	a-8j19m-9o-8p-12
held by	l9
held by AGENCY	l9
held risk	p9
held risk $	p9
held whole	p8
held whole $	p8
help	b-12c-21d-12e-18f-22h-11i9j-25k-26l-28m-24n28o-14p9
help $	b-7c-13e-11f-15g-12j-12k-16l-18m-14n21o-8p9
help BAD	g8
help BAD $	g8
help THIS	i10
help THIS depended	p7
help THIS helped	i12p-11
help and	g8l-8n11
help and prevention	p8
help and protection	g10
help and support	n10p-8
help by	p9
help by letter	p9
help for	n11p-7
help for reader	n11p-7
help given	a12
help given $	a8
helped	a-20c-13e-11f-20g-7i30j-14l-21m-16o-8p-20
helped $	a-12g-11i22k-8l-8m-11p-14
helped CHILD	i11l-7
helped CHILD $	i11l-7
helped FAMILY	f-7i10
helped FAMILY $	f-7i10
helped NAME	i10
helped NAME $	i10
helped WE	i-9k13
helped WE $	i-9k13
helped and	g8
helped and IDENTITY	g8
helpful	k-9l-8n16p-13
helpful AGENCY	l-8n13p-11
helpful AGENCY $	l-8n13p-11
helpful SOURCE	n8
helpful SOURCE $	n8
her	a-11b-9c-13d-8f16h-12i-16l16m-12n-9o-9p-29
here	a-10e-7i-9j9k-9m9
here $	a-9i-8j10k-8m8
here AUX	l7
here AUX WHAT	l7
heritage	f18p-16
hidden	f-11l-11p15
hidden CHILD	f-7p9
hidden CHILD $	f-7p9
hidden HARM	p7
hidden HARM $	p7
hidden men	p8
hidden men $	p8
hide	p9
hide $	p9
hierarchy	p8
hierarchy between	p8
hierarchy between profession	p8
him	a-11c-7f14g-9k-15l-12
hindsight	a15c-11e-7f-9g-8j-12k7l-11m-9n-8p-16
hindsight $	a16c-10f-8j-11l-9m-7p-14
hindsight and	k10
hindsight and outcome	k10
his	a-8f19j-8p-20
historical	a-11g-10j-10k-9l19p-13
historical INFO	k-8l13p-8
historical INFO $	k-8l13p-8
historical ISSUE	a-8g-9l13p-7
historical ISSUE $	a-8g-9l13p-7
history	b-12c10d-26e-11g-11j-19k-29m-8n-8p17
hold	j9
hold REVIEW	j8
hold REVIEW $	j8
holding	c9k-11l-12p8
holding REVIEW	j9
holding REVIEW $	j9
holding ring	p10
holding ring $	p10
holding to	c11l-10
holding to STORY	c11l-10
holiday	p9
holiday $	p9
home	b-9c-13d-10e-11f33g-21h-8i-20j-15k-19m-8n-10o-9
home $	f-11l9
home and	p8
home and house	p8
homelessness	c-8j-7k-9l15p-12
homelessness $	c-8j-7k-9l15p-12
homicide	a-9c-9d8l11p-22
honour	p8
honour and	p8
honour and shame	p8
hope	c-12g-7j15k-12l-12m-26o-9p20
hospital	a-8c-8f-27i-12j-7k-11p9
hotel	p12
hotel $	p12
hour	l-9p10
house	l-9p15
house $	p8
household	a-13b-8c-7f34g-9i-9j-13k-24l-24m-8p-14
housing	p8
how	a14b-16c10d-16f-27g-20i-26k11l7n-21p-34
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
identified	c-12e-8g19i7j-8k-14l-9m-11o-8p-16
identified $	c-10e-7g16i8k-10l-9m-9o-7p-15
identifier	f8
identifier $	f8
identity	f22g-7k8l-8p-31
if	c-11j-12n20p-8
if THIS	j-9n11
if THIS REVIEW	j-9n11
if YOU	n14p-7
if YOU AUX	n10
if YOU NEED	n8
ill	l8
ill $	l8
illness	a-9f-8l-9p18
illness $	f-7l-8p14
illness as	p9
illness as ANALYSE	p9
immediate	a-10c-14e-15f-7j-9k-14l26m-7p-19
immediate ACT	e-11g-8l14p-8
immediate ACT ASK	m9
immediate ACT LEARN	e-9l13m-9
immediate ACT to	l7
immediate LEARN	g8
immediate aftermath	l9
immediate aftermath $	l9
immediate safeguarding	l16m-12p-9
immediate safeguarding ACT	l12m-11
immediate safeguarding arrangement	l9
immigration	p10
immigration status	p10
immigration status $	p10
impact	a-10c19f-7j-7k-8l-9m-15p-16
impact $	c11p-8
impact ACT	c11m-9
impact ACT $	c11m-9
impact assessment	c8
impact assessment of	c8
impact of	g8
impact of BODY	g8
implementation	c-12f-7j-8k-10l-9m19p-15
implementation $	c-7j-8k-9l-7m15p-12
implementation PLAN	m9p-7
implementation PLAN $	m9p-7
implication	g9
implication for	g9
implication for practice	g9
important	c-8d12p-8
important date	c-8d12p-8
important date $	c-8d12p-8
impressed	i9
improve	c-9g10m7p-9
improved	e12g-7m-7
improvement	a-14c-17d-8e9f-9i-16j-11k-14l-15m25n-9o-9p-32
improving	a-10e-9g-11l-8m23p-14
in $	l8
in AGENCY	c7
in AGENCY $	c7
in BAD	a-8g-12j13p-8
in BAD $	a-8g-12j13p-8
in CHILD $	p11
in CHILD 's	l8p-11
in END	a-8e13
in END $	e11
in FAMILY	f8k-10l-7
in FAMILY $	f8k-10l-7
in FIRST	i9l-8
in FIRST TIME	i9l-8
in ISSUE	a-13f-11g-17j20l-14o9p-13
in ISSUE $	a-11f-7g-15j13l-9o11p-9
in ISSUE in	j9
in ISSUE of	j8
in LOOK	p7
in LOOK at	p7
in METHOD	a16k-9
in METHOD $	a13k-8
in METHOD of	a7
in NEED	f-12l12m-7
in NEED $	f-7l-9p12
in NEED PLAN	l13p-12
in NEED period	l8
in NUMW	p11
in NUMW drawer	p8
in PLACE	a-9k-7l8m-10
in PLACE $	a-7f8g-9m-9
in PLACE PLACE	l16p-14
in PLACE WELL	g8
in REVIEW	h9k17l-9m-9o-11p-9
in REVIEW $	h9k17l-9m-9o-11p-9
in THEY	l9
in THEY LIVE	f9
in THEY own	l12
in THIS	a-15b-7c14f19g-13h9j-25l-11n-8o-12p-12
in THIS ISSUE	a-11c11
in THIS REVIEW	f14h10j-29o-8
in THIS STORY	f8
in THIS case	f8
in THIS page	j8
in THIS section	c8
in TIME	l-8p13
in TIME $	l-11p13
in WE	a8
in WE ISSUE	j8
in WE opinion	a9
in WELL	i7
in WELL of	i8
in WHAT	a11j-8
in WHAT IDENTITY	p9
in WHAT METHOD	a9
in WHAT WORKER	a9
in WHO	p9
in WHO IDENTITY	p9
in YEAR	f8
in YEAR $	f8
in YOU	c9
in YOU AGENCY	c9
in and	o12
in and WHAT	o12
in brief	l13
in brief $	l13
in common	a14
in common $	a14
in completing	j-8k9
in completing REVIEW	j-8k9
in context	a10
in context $	a10
in county	l8
in county $	l8
in dark	i12p-7
in dark $	i12p-7
in date	d8
in date order	d8
in decision	p10
in decision making	p10
in depth	a8
in depth $	a8
in detail	a8
in detail ISSUE	a9
in few	h-7j11
in few WORDS	h-7j11
in figure	j9
in figure $	j9
in force	k8
in force $	k8
in front	p7
in front of	p7
in itself	p8
in itself $	p8
in local	e7
in local AGENCY	e7
in memory	f-8j14
in memory of	f-8j14
in mind	j8
in mind $	j8
in more	a10
in more depth	a10
in nutshell	j11l-9
in nutshell $	j11l-9
in one TIME	l7
in order	d13l-7
in order $	d13l-10
in outline	l9
in outline $	l9
in period	l8
in period $	l8
in place	e10
in plain	p9
in plain sight	p9
in practice	a-12
in practice $	a-11
in public	j8
in public interest	j8
in room	p9
in room $	p9
in sequence	p10
in sequence $	p10
in small	f9
in small town	f9
in summary	e13j-12
in summary $	e13j-12
in supervision	c15p-10
in supervision $	c15p-10
in system	g12
in system $	g12
in timeline	l11
in timeline $	l11
in touch	c11
in touch $	c11
in turn	a14
in turn $	a14
inadequate	g18l-8p-13
inadequate $	g12
inadequate because	g11p-9
inadequate because $	g11p-9
incident	a-21b-10c-24d-29f-21g-11i-8k-21l36m-11n-8
incident $	p10
incident-led	a-9p12
incident-led practice	a-9p12
incident-led practice $	a-9p12
included	a8
included $	a8
independence	a-16b-9c-12e-11f-10g-11j-17k28l-15m-10n-7o-7
independence $	a-11b-8c-9e-9f-8j-13k25l-9m-8p-17
independence too	p10
independence too soon	p10
independent	k9
independent AUTHOR	k13
independent AUTHOR $	k10
independent REVIEW	k-8p10
independent REVIEW WORKER	k-8p10
individual	c-12d-8f13j-15l-14m9n-8o-8p-14
individual $	a-9c-8f14g-7
individual AGENCY	l-7m9
individual AGENCY LEARN	g9
individual AGENCY PLAN	m9
individual AGENCY REVIEW	k8
individual management	j-9
individual management REVIEW	j-9
induction	p12
induction $	p12
infancy	l10p-8
infant	l-8p13
influence	a8
influence on	a8
influence on practice	a8
influenced	a15g-8i-10
influenced DONE	a12i-8
influenced DONE $	a12i-8
information	b-34c-20d-12e-15f-7g-21h-10i-14j18l12m-20o-11p-10
informed	f-13k13
informed $	f-13k13
initial	c-8e-8f-8g-8h21k-15m-8o-8p-18
initiation	j10k-8
initiation of	j10k-8
initiation of REVIEW	j10k-8
injurie	l16p-12
injury	a7
inquest	a-9c-10e-7f-9g-9j-10k17m-9p-17
inquest $	a-8c-10f-9g-7j-9k16m-8p-16
inquired	k8
inquired $	k8
inquirie	k9
inquirie MOVE	k9
inquirie MOVE on	k9
inquiry	c-13e-7f-16g-10k7l-8m-8o16p-16
inside	a-11c21e-8f-8g-12i-8j-9k-11l-13m-11p-12
inside $	a-11c21e-8f-8g-12i-8j-9k-11l-13m-11p-12
insight	g10k-8
inspect	k9
inspect $	k9
inspection	a-24b7c-15d-11f-18g9h-11i-11j-7k24l-23m-19n-17o-15
inspection $	a-12b-8c-8f-14j-25k20l-12m-11n-11o-13p9
inspection AGENCY	k14p-13
inspection AGENCY $	k14p-13
inspection judgement	a-10b11g10k-11p-11
inspection judgement $	g13k-8p-10
inspection judgement MEAN	a-7b12g-10
inspection of	j12
inspection of AGENCY	j12
inspector	c-8j-7k14l-9p-12
inspector $	c-7k14p-12
inspectorate	c13f-9j-10
inspectorate $	c13f-9j-10
instead of visit	p8
instruction	a-9c-7j-11k-13m-13o20p-9
instruction $	a-7k-10o13
instruction of	m-9o13
instruction of BODY	m-9o13
integrated	d13p-9
integrated chronology	d13p-8
integrated chronology $	d13p-8
intention	i-14p14
intention $	i-14p14
interest	k8
interest $	k8
interested	k16p-9
interested person	k16p-9
interested person $	k16p-9
interface	k8
interface PEER	k8
interface PEER other	k8
interpretation	a-23c-15f8h23p-13
interpreter	a-8f-7k-9l-8p18
interpreter $	a-8f-7k-9l-8p18
interview	j-7k14l-19p8
interviewed	k10
into	a-16c-8g-15k-11l19m13p-17
into ACT	m8
into ACT $	m8
into HARM	j8
into HARM of	j8
into PLACE	l10p-8
into PLACE $	l8
into THIS	a-8l10
into THIS $	a-8l10
into exploitation	l11p-7
into exploitation $	l11p-7
into practice	g-9m11
into practice $	g-9m11
introducing	f13j9k-13l-9p-11
introducing FAMILY	f9
introducing FAMILY $	f9
introducing NAME	f10
introducing NAME $	f10
introducing REVIEW	j11k-10
introducing REVIEW $	j11k-10
introduction	a-9c-9f-8g-12j30k-17l-12m-8o-12p-17
introductory	j11
investigation	a-10c-14e-8f-11g-9j-14k22m-10n-8p-20
investigation $	c-11f-7j-7k20l-10p-15
investigation and	j-9k8l9p-9
investigation and inquest	l11
investigation and its	k11
invisible	p9
invisible KIN	p9
invisible KIN $	p9
involved	a-18c-7f8j-10
involvement	a-10b-13c-11e-8f-20g-13i-8j-16l39m-13n-12p-41
is	a-41b-9c-8d-8h-10j12k-28l8n-13o-8
isolation	p9
isolation room	p9
isolation room $	p9
issue	a20b-10d-15e-12f-8h-9i-19j-29k-14l-28n-11o12p-29
it	a18b-15d-16e10f-17g-17h-19j-36k-8m9n-23o-24p-7
its	a-11g-8k14
its START	k11
its START $	k11
its member	k9
its member $	k9
its purpose	j8
its purpose $	j8
itself	p8
itself $	p8
january	l11
jargon	h14j-7p-11
job	a-11k-10o9p12
job $	p9
job AUX	p10
job AUX THIS	p10
job WE	o10
job WE AUX	o10
join	f-9p10
join FAMILY	f-9p10
join FAMILY $	f-9p10
joint	j9
joint statement	j9
joint statement by	j9
journey	f-11l16
judgement	b17c-17d-8e-18f-16g31h-15i-17j-23k-26l-23m-22n-13o-12p-29
judgement $	b-7g20j-8k-9l-12p-12
judgement ANALYSE	a8
judgement ANALYSE $	a8
judgement AUX	g14
judgement AUX THIS	g11
judgement AUX inadequate	g7
judgement MEAN	a-16b20g-16h-9
judgement MEAN $	a-16b20g-16h-9
judgement about	g18j-11k-8m-10p-11
judgement about BODY	g14
judgement about safeguarding	g10
judgement and	a11
judgement and decision-making	a11
judgement on	g9
judgement on adoption	g9
judging	a9
july	l8
jurisdiction	o7
jurisdiction and	o7
jurisdiction and SCOPE	o7
justice	p9
justice $	p9
keep	a-11g-16i23j-8k-14m-21o-11
keep $	g-13i19k-7m-11o-9
keep CHILD	l7
keep CHILD safe	l7
keep DONE	i11m-9
keep DONE $	i11m-9
keeping	a-11c15e-9f-13g-12i9j-10l-15m-12n-11
keeping $	c-8i11p7
keeping CHILD	k12p-10
keeping CHILD 's	k12p-10
keeping track	c12p-8
keeping track $	c12p-8
keeping watch	c11p-8
keeping watch $	c11p-8
kept	i14m-14
kept $	i14m-13
key	a8b-22d16e-21f9h14i-20j-29k-35l-14m-17p-40
key CONTACT	d14l-12
key CONTACT $	d8
key CONTACT PEER	d11l-10
key INFO	a-7b-7n13
key INFO $	a-7b-7n13
key ISSUE	a10g-9
key ISSUE $	a12g-8
key LEARN	g18l-9
key LEARN PLACE	g8
key LEARN for	g9
key MSG	g11
key MSG $	g9
key SCOPE	a7c-13j-7o11p-10
key SCOPE $	a-11o15
key SCOPE ANALYSE	a12o-11
key SCOPE LOOK	a10o-11
key STORY	a-7c-12d11f-8
key STORY $	c-12d11f-8
key WORDS	h7
key WORDS $	h7
key WORKER	f13p-8
key WORKER $	f13p-8
key date	c-11d13
key date $	c-9d10
key decision	a11g-10
key decision MSG	a11g-10
key individual	a-7c-7f14
key individual $	a-7c-7f14
key practice	l11
key practice STORY	l11
key to	a-16c14d-10f-10g-14h19k-8l-14m-8n-9o-9p-12
key to WORDS	h8
key to WORKER	h9
key to pseudonym	h8
key to rating	c11
key to role	h11
key to table	c11
kindness	p8
kinship	l-8p9
kinship PLACE	l-8p9
kinship PLACE $	l-8p9
kloe	a14b-8c-13d-7e-9f-13g-10j-13k-14l-14m-11n-8o14p-20
kloe $	a10b-8c-13e-9f-11g-9j-12k-14l-12m-10n-8o14p-17
kloe NUM	a10p-8
kloe NUM voice	a10p-8
knew	a-11f-7g-13i-16j8l14m-10
knife	p14
knife $	p10
knife crime	p9
knife crime $	p9
know	a-30c18e-15f8h-9i-26j-19l16m-30o8
known	e-8g-13i-10j-10k-13l26m-8
kpe	a-10l17m-8p-12
kpe NUM	a-10l17m-8p-12
kpe NUM $	l10p-8
kpe NUM strategy	a-9l11
language	c-18e-10g-13h21i-10j-16k-26l-13m-12n-11o-9p14
language THEY	f8
language THEY INVOLVE	f8
large	p10
large FAMILY	p10
large FAMILY $	p10
last	a-13c-15d-11e16f-13h-13i-9j-12k-14l21m-14n-10o-10p-14
law	a-9c-7g-10k-16l-11m-7n12p11
law $	n10
law TELL	j9
law TELL about	j9
law outline	p10
law outline $	p10
law proceeding	k-7p10
law proceeding $	k-7p10
lay	a17g-8l-8
lay behind	a9
lay beneath	a11
lay beneath $	a11
lead	a-8c-16f-12p12
lead $	f-8k-10p12
lead AUTHOR	c-9j7k12p-10
lead AUTHOR $	c-9j7k12p-10
lead WORKER	p8
lead WORKER $	p8
leader	g14k-10p-11
leadership	a-8c-8g13j-8k-10l-8p8
leadership $	p13
leadership and	g11p-7
leadership and management	g11p-7
leadership management	g8
leadership management and	g8
leading	l7
learn	a-11k-9m-9n12
learned	a-14g24k-10m-11o-7
learning	a-20b-17d-23e-22f-27g38h-15i-17l-41n-22o-9p-20
learnt	g11
leave	e14j-9
leave WE	e14g-11j-9
leave WE $	e14g-11j-9
leaver	l-7p10
leaver $	p8
led	j12
led to	j10
led to REVIEW	j8
led up	l8
led up to	l8
legal	a-10c-13e-7f-9g-9j15k17l-12m-19n-7o-10
legal PLAN	p9
legal PLAN $	p9
legal RECOMMEND	k12m-11
legal RECOMMEND $	k12m-11
legal SCOPE	j11
legal SCOPE under	j11
legal and	k8
legal and policy	k8
legal context	j9
legal framework	k12p-9
legal framework $	k12p-9
legislation	n15p-9
legislation and	n8
legislation and guidance	n8
legislation cited	n11
legislation cited $	n11
legislative	j-7k12
legislative context	j-7k12
legislative context $	j-7k12
lesson	a-15c-14f-11g32j-13k-23m-21n-9o-9p-24
let	c13g-8k-7l-8
let WE	c13
let WE KNOW	c13
letter	a-13b16c-9e-9f-15g-11h8i-7j8k-18m-8n-7o-7
letter $	p9
letter AUX	l8
letter AUX sent	l8
letter from	b17f-12j11k-14l-11p-15
letter from AUTHOR	j10
letter from FAMILY	b12j-8
letter from KIN	b12p-8
letter from lead	j10
level	p8
level $	p8
licence	p12
licence condition	p9
licence condition $	p9
licensing	p12
licensing $	p12
life	a-17c-11e-14f-9h-8i-10j-18k-15l37m-15n-7o-11p-26
life-story	k-9p13
life-story DONE	k-9p13
life-story DONE $	k-9p13
lifestyle	h-7p15
lifestyle $	p10
lifestyle choice	p9
lifestyle choice $	p9
light	a-7g8i12l-13
light $	g9l-11p8
light in	i12p-7
light in dark	i12p-7
like	a-21e-9f17g-20h-9i-14k-13l7o-11
like $	a-12f17g-10i-7p-7
like for	l12
like for CHILD	l8
like lifestyle	p10
like lifestyle $	p10
like to	j7m9
like to KNOW	m12
like to thank	j9
liked	a-9f11g-8l-9p8
liked $	a-9f11g-8l-9p8
limit	j-7o12
limit of	o12
limit of REVIEW	k-11o13
limit of WHAT	k7
limit to	k10
limit to WHAT	k10
limitation	a-8c-8j-10k20l-8p-13
limitation $	k13p-10
limitation of	k7
limitation of REVIEW	k7
limitation on	k8
limitation on INFO	k8
line	a19c-22d13e-8f-12g-12j-17k-22l-18m-13n-7
line $	d15l-11o-8p-10
line of	a15k-8p-10
line of REVIEW	a17k-8o-8
line of sight	a-7o9
link	b-8k-16n19p-12
list	a-18b-11f-15g-16h20i-10j-19l-22m-9o-12
list $	a-11b-8d-9f-10g-10h15i-7j-12l-16m-12o-7p-9
list of	c-8d10h9j-9l-9p-10
list of SOURCE	n8
list of WORDS	h9
list of contributor	k8
list of key	d8
list side	p9
list side by	p9
listened	k7
listening	l-7
literature	k-14n19p-8
little	f9j8
little CHILD	f10j8p-13
little CHILD $	f10j8p-13
little help	p7
little help $	p7
live	g8
lived	f11k-9l13p-17
living	g-7j7
llinell	c-7d15k-7l-7p-11
llinell amser	c-7d15k-7l-7p-11
llinell amser $	c-7d15k-7l-7p-11
llyfryddiaeth	c-10f-8j-9k-10l-9m-7n17p-14
llyfryddiaeth $	c-10f-8j-9k-10l-9m-7n17p-14
local	a-18b-9c-13e8f-10j12k7l-17m-9n-12o-12
local AGENCY	e7
local AGENCY $	e7
local BODY	j-10k-7m-7p13
local BODY $	j-10k-7m-7p13
local CHILD	j8
local CHILD safeguarding	j8
local INFO	j14k-11p-11
local INFO $	j14k-11p-11
local ISSUE	a-7j12p-8
local ISSUE $	a-7j12p-8
local LEARN	g8
local LEARN $	g8
local METHOD	k8
local METHOD in	k8
local REVIEW	j-7k11
local REVIEW $	j-7k11
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
log of STORY	d8l-7
long	p7
long REVIEW	k8
long REVIEW took	k8
long TIME	l-8p10
long TIME $	l-8p10
look	a16c-9e-11f-8i-8k-11l-10m-10p-11
looked	c-10e-8f-12k-13l-17m-10o20
looking	a19b-7c-13e15f-9g-12i-8k-14l-14m-10n-11o-14p-23
loss	p12
loss $	p12
lost	a-15b-7c-14e-9f-13g17i7j-13k-16l-17m-17n-9o-8p8
lost $	g12i11m-11p-12
lost between	p7
lost between ward	p7
lost opportunitie	g13p-12
lost opportunitie $	g13p-12
lost to	p8
lost to follow-up	p8
love	p12
love AUX	p7
love AUX not	p7
love and	p8
love and HARM	p8
loved	f17k-9p-11
loved $	f10
loved THEY	f9
loved THEY $	f9
low	p8
low level	p8
low level $	p8
low-level	a-9g-10j-7l-10p17
low-level CONTACT	p8
low-level CONTACT $	p8
low-level ISSUE	a-8g-9p13
low-level ISSUE $	a-8g-9p13
made	a19c-12e15f-9g-27i15k-10l-14m-22o-9p-22
main	a9c-14d13e-8f-7g11j-12k-12l-11m-9o-9p-16
main FIND	g8
main ISSUE	a14g-9
main ISSUE $	a11g-7
main LEARN	g9
main LEARN $	g9
main MSG	g8
main MSG $	g8
main STORY	d7
main STORY in	d7
main date	c-7d11
main date $	c-7d11
make	a15e-8g-12j-11k-13l-14m11
make $	m15
make THIS	m7
make THIS CHANGE	m7
make long	l-8p10
make long TIME	l-8p10
make of	a18g-8m-7
make of THIS	a15
make of WHAT	a8
make sure	c7
make sure THIS	c7
make-up	f8
make-up $	f8
making	a19c-14d-7e-13f-13g-17i-11j-13k-17l-18m21n-9o-7p-11
making $	p8
making CHANGE	m8
making THIS	a-9m14p-8
making THIS safer	a-8m11
making picture	a11p-9
making picture whole	a11p-9
making sense	a18l-8m-9p-9
making sense $	a11
making sense of	a11
making sure	m9
making sure THIS	m9
making thing	m11
making thing safer	m9
man	p12
man without	p9
man without name	p9
management	b-7c-15d-7e-13f-11g9i-7j8k12l-19n-9o-14
management $	g10p-8
management REVIEW	k17l-7o-8p-9
management REVIEW AGENCY	k9
management REVIEW ASK	k10
management and	g8
management and governance	g8
management oversight	p12
management oversight $	p12
management summary	j12l-7p-8
management summary $	j12l-7p-8
manager	c10f-13g12i-15j-8k-23p9
mandate	j11m-8p-10
manner	j-8k12
manner of	k8
manner of WE	k8
many	p7
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
material	a-17b25c-10f-9g-9j-16m-7n-15p-23
matrix	l11p-7
matrix $	l11p-7
matter	a-19b-10c-27d8e-14g9h-11k-22m-10n-13o15p-19
mattered	i8
mattered $	i8
mattresse	p9
mattresse on	p9
mattresse on floor	p9
may	m11o-9
mean	b17c-12e-17f-10h19i-23j-19l-20m-24o-15p-12
meaning	p7
measure	c17i-10l-10m-10
measured	a13l-9
measured up	a13l-9
measured up $	a13l-9
measuring	c17i-11p-12
measuring WELL	c12i-11p-7
measuring WELL $	c12i-11p-7
measuring impact	c11p-8
measuring impact $	c11p-8
media	c11
media enquirie	c12p-10
media enquirie $	c12p-10
medical	a-8k-10p15
medication	p12
medication $	p12
medicine	p9
medicine for	p9
medicine for one	p9
meet	f12j-8k-8p-15
meet AGENCY	l11p-8
meet AGENCY $	l11p-8
meet FAMILY	f9
meet FAMILY $	f9
meet NAME	f10
meet NAME $	f10
meeting	a10b-11d-11e-13f-18g-17i-13j-17k18l-7m-16n-13o-9
meeting $	a-10c-8l-9p19
meeting without	p7
meeting without PLACE	p7
member	a-14b14c-10e-8f10g-10i-8j-17k12l-17m-10n-9o-10p-22
member $	a-11b15c-8f12g-7j-11l-11m-8n-7o-8p-17
member informed	f-13k13
member informed $	f-13k13
member of	f10
member of FAMILY	f10
membership	a-12b10c-10j-11k15l-7m-11n-7o-10p-13
membership $	k11
membership and	k10
membership and WORDS	k10
membership of	b12j-8m-8
membership of BODY	b12m-8
memory	f-8j14
memory of	f-8j14
memory of NAME	j9
memory of little	j10
men	f-10p14
men $	p8
men WHO	f-9p10
men WHO join	f-9p10
mental	f-7l-10m-9p19
mental SERVICE	l-8m-8p16
mental SERVICE $	p11
mental capacity	p8
mental capacity $	p8
mentioned	n10
mentioned $	n10
merged	c-7d16l-9p-11
merged chronology	d9
merged chronology $	d9
merged timeline	d12l-8p-8
merged timeline $	d12l-8p-8
message	a-22b-8c-16d-10e-9f-13g31h-8i-12k-15l-16m-17n-10o-14p-9
met	a-16j19l-16p-10
methadone	p9
methadone in	p9
methadone in PLACE	p9
method	a-17e-7j-12k25m-8n-9p-14
methodoleg	c-7k14p-11
methodoleg $	c-7k14p-11
methodology	j-7k13
microscope	a10
microscope $	a10
might	a15e-9
might AUX	a15e-9
might AUX AUX	a9
might AUX CHANGE	a11
mile	i17l-10p-9
mile $	i17l-10p-9
milestone	c-10d17f-8j-9k-11l-9m-7p-14
milestone $	c-10d17f-8j-9k-11l-9m-7p-14
mind	p7
mind $	p7
minute	k-7p11
minute $	p12
minute PEER	c8
minute PEER YOU	c8
missed	a12c-9e-8f-10g15h-11i-8j-20k-13l-9m-11o-8
missing	a-17f-8j-12k-8p17
misuse	p11
misuse $	p11
mobile	p9
mobile FAMILY	p9
mobile FAMILY $	p9
model	a-9f-7g-8k21l-11m-7p-14
model combined	k12l-8p-8
model combined $	k12l-8p-8
moment	a21c-10e-10f-8g-10j-8k-10l-15m-11p-17
moment $	a18c-9k-9l-10p-13
moment WHEN	a10
moment WHEN thing	a11
money	p9
money and	p9
money and gift	p9
monitored	c8
monitored $	c8
monitoring	a-8c27e-7f-9g-7j-14k-16l-12m-14o-7p-17
monitoring $	c17j-10k-10p-10
monitoring arrangement	c9
monitoring arrangement $	c9
monitoring of	c14m-11
monitoring of ACT	c10m-9
monitoring of PLAN	c7
month	d12e-8l8p-11
more	b-14c-26d-12f-10g-26h-10j-27k-29l-27m-28n40o-19p-33
more $	a-12c-12e-11f-11g-18i-10j-12k-14l-14m-13n31o-9p-17
more INFO	n10
more INFO $	n10
more about	c-8j-7n11
more about THIS	c-8j-7n11
more closely	a9
more closely $	a9
more depth	a10
more depth $	a10
more help	n8p-7
more help $	n8p-7
more of	i11m-8
more of $	i11m-8
more on	n10
more on THIS	n10
more thing	e12p-8
more thing $	e12p-8
most	g11
most $	g11
mother	a-13c-8f18g-12i-8j-12l-8m-10
move	c-9g-8i-9j-14k-8l23m-10p-20
moved	e14l-8
moving	j-8l13m12p-16
much	p11
much REVIEW	p11
much REVIEW $	p11
multi-agency	a9b-10c-20d14e-14f-12h-8j-14n-12o-10p-7
multi-agency ACT	m8
multi-agency ANALYSE	a7
multi-agency DONE	a14k-12m-9p-15
multi-agency DONE $	a14k-12m-9p-15
multi-agency INVOLVE	k-11l12
multi-agency INVOLVE $	k-11l12
multi-agency LEARN $	g9
multi-agency LEARN ACT	m7
multi-agency WORKER	a-9k14p-11
multi-agency WORKER forum	a-9k14p-11
multi-agency chronology	d9
multi-agency chronology $	d9
multi-agency meeting	p12
multi-agency meeting $	p12
multi-agency safeguarding	p10
multi-agency safeguarding hub	p10
multi-agency timeline	d13l-9p-8
multi-agency timeline $	d13l-9p-8
mum	f11p-10
must	a-11e-9g-13k-9m21
mutilation	p9
mutilation $	p9
my LIVE	l8
my LIVE $	l8
my patient	p7
my patient $	p7
name	a-20b-11c-18d-10e-12g-20h25i-10j-22k21l-23m-13n-16o-9p-13
name $	c-7g-11h10j-10k13l-9
name AUX	k10
name AUX AUX	k10
name and	h8k7
name and date	k9
name and role	h9
name of	h14p-8
name of AGENCY	h14p-8
name or	f8
name or identifier	f8
name used	h12k7p-8
name used $	h15k-9p-7
name used in	h-9k12
nappie	p9
nappie $	p9
narrative	l12
nation	m11
nation $	m11
national	a-13c-12e-9f-10j-11k8l-11m16n-12o-10
national BODY	m10
national BODY $	m10
national LEARN	g10
national LEARN $	g10
national attention	m9
national attention $	m9
national guidance	k14n-9p-11
national guidance $	k14n-9p-11
national picture	p11
national picture $	p11
nature	l11
nature of	l11
nature of STORY	l8
need	a-25c-16e-12g13h-9i-18j-17k-17m16o-16
needed	a-7c12e-11f-9k-10l-13m11o-9p-8
negeseuon	g15p-10
negeseuon allweddol	g15p-10
negeseuon allweddol $	g15p-10
neglect	a11c-14e-9f-11g-10j-14k-16l-16m-12o-8p18
neglect $	a11c-13e-9f-11g-9j-13k-15l-15m-11o-8p16
neighbour	h-7j-8l-8p15
neighbour $	h-7j-7k-9p15
nesaf	m14p-10
nesaf $	m14p-10
network	p10
network $	p10
new	a-12c-14g-10j-17k-19l26m-16n-10o-8
new BODY	c-10j-11k-15l11m-13p9
new BODY $	c-10j-11k-15l11m-13p9
new CHILD	f-11l12
new CHILD $	f-11l12
new MOVE	l10p-10
new MOVE $	l10p-10
new PLACE	l13p-12
new PLACE $	l13p-12
new to	f8
new to county	f8
newly	p8
newly qualified	p8
newly qualified WORKER	p8
news	c11k-7p-10
news $	c11k-7p-10
next	a-21c-8e-14f-9g-17i-14j-14k-13l-14m35n-9o-7p-12
nice	p9
nice $	p9
night	a-12d-7f-7g-8k-7l12p12
nine	f11
no	c-11e-7f-10g-9j-12k-11l-19m-17p28
no further	m-11p12
no further ACT	m-11p12
no one	j-8l-10p13
no one KNOW	a10p-7
nobody	a7j-13k-10p11
nobody ASK	a11j-7
nobody ASK $	a11j-7
nobody HAPPEN	l8
nobody HAPPEN $	l8
nobody held	p8
nobody held whole	p8
non-engagement	p12
non-engagement $	p12
north	l9p-7
north $	l9p-7
not	a-13b-9c-17d-8e-17f-21g11h-10i-11j-26l-21m-17n-11p33
not $	a11
not ASK	i-8p9
not ASK $	i-8p9
not AUX	a-10i8k10m-15p8
not AUX DONE	k12
not AUX lost	i12m-9
not DONE	g13i-10
not DONE $	g13i-10
not FIND	g-9k11
not FIND out	g-9k11
not HAPPEN	m9
not HAPPEN again	m9
not KNOW	p7
not KNOW $	p7
not LOOK	g-7o8p10
not LOOK $	o9
not MOVE	g14i-15
not MOVE WELL	g14i-15
not enough	p7
not enough $	p7
not give	i11k-8p-7
not give up	i11k-8p-7
not my	p7
not my patient	p7
not talk	p9
not talk $	p9
not to LOOK	p7
not used	p9
not used $	p9
not yet	g8
not yet WELL	g8
note	a-25b-17c7d-15f-22g-7h9l-25m-21n22o-17p-33
note $	a-14b-9c12d-7f-11h-11j-20k-24l-14m-12n16o-9p-20
note about	k9
note about name	k9
note on	a-9c-8e-7f-10g-8h13k9l-9n-14p-14
note on IDENTITY	h12
note on WORDS	h9
note on hindsight	k10
note on name	k9
note on publication	j12k-10
note to	k-11n14p-8
note to chapter	n10
note to reader	j10n-8
note to text	n10
notice	a-7c10j9k-8l-10
notice $	c11j10l-9p-9
noticed	g-17i20k-8l-7p-13
notification	a-13b-8c-19d-12e-11f-19g-12i-7j31k-17l-17m-12n-11o-10p-22
notification $	a-9c-13d-7e-8f-13g-9j24k-13l-12m-10n-8p-16
notification SCOPE	j8
notification SCOPE and	j8
notification and	j9
notification and CONTACT	j9
notification detail	f-7j10
notification detail $	f-7j10
notified	a-7j10
notified $	a-7j10
notifying	j14m-8p-12
notifying BODY	j14m-8p-12
notifying BODY $	j14m-8p-12
now	c-14f-10h-8i-19k-18l-17m28n-8o-13p-10
nowhere	p9
nowhere to	p9
nowhere to MOVE	p9
nursery	f-18p17
nursing	l-15p15
nutshell	j11l-9
nutshell $	j11l-9
o'r	g10k-7l10p-11
o'r adolygiad	g11
o'r adolygiad $	g11
o'r digwyddiadau	l12
o'r digwyddiadau $	l12
obesity	p12
obesity $	p12
objective	a-8o13p-7
observation	a13c-7e9g-8j10k-14l-12m-9p-16
observation $	j11l-8p-11
observation on	a11k-8
observation on INFO	a11k-8
observation upon	a8
observation upon practice	a8
occasion	j13k-9
occasion for	j9
occasion for WE	j9
occurred	l11
of $	g-8i19m-11o-9
of ACT	c16m-15
of ACT $	c10m-9
of ACT PLAN	c10m-10
of AGENCY	a13b8c-16d9e-17h7k-13l-10m-23n-15p-13
of AGENCY $	b10c-10d-8e-11g9k-20l-12m-16n-10
of AGENCY ANALYSE	a10
of AGENCY CONTACT	d8
of AGENCY INVOLVE	d8
of AGENCY MEAN	h9
of AGENCY REVIEW	k9
of AGENCY practice	a8
of AUTHOR	a-8e11
of AUTHOR $	a-8e11
of BODY	a8d-9f-10i-12l-13m-11
of BODY $	a10d-8f-9g-17i-10k-7l-12m-11
of BODY and	k9
of BODY on	g8
of CHILD	c-7e8f13i-13k-9m-15o-11p-12
of CHILD $	e10f14g-15i-8m-10o-8
of CHILD 's	l10
of CHILD CODE	l8
of CHILD in	g8
of CONTACT	c-10d18l-11p-12
of CONTACT $	c-10d18l-11p-12
of DONE	k8m-10
of DONE $	k8m-10
of END	e9
of END $	e9
of FAMILY	a-16b10k10p-21
of FAMILY $	a-14b11j-9k9p-16
of FAMILY tribute	j9
of FIND	g9
of FIND $	g9
of HARM	d8g-10j-16l15o-13p-16
of HARM $	l14p-9
of HARM REVIEW	d10f8j-13o-11
of IDENTITY	a-9f10
of IDENTITY $	a-8f10
of INFO	a9b9j-8n-14p-13
of INFO $	a10b9l-7n-14p-12
of INVOLVE	a10b10k-17
of INVOLVE $	a9b10k-16
of ISSUE	g9j-12l11m-8o-16p-11
of ISSUE $	g10j-11l11o-15p-11
of KIN	a-9f14l-11p-9
of KIN $	a-8f13k7l-11p-8
of LEARN	g11j-11
of LEARN $	g12
of LEARN REVIEW	j-9
of METHOD	k11
of METHOD $	k11
of NAME	d7p-9
of NAME $	f8p-8
of NAME 's	d9
of NUMW	f10k9l-12
of NUMW BODY	k10
of NUMW TIME	f11l-9p-7
of NUMW countie	f-8p9
of PLACE	g11k-8m-8
of PLACE $	g11k-8m-7
of PLAN	c19m-10p-13
of PLAN $	c19m-10p-13
of RECOMMEND	m14
of RECOMMEND $	m14
of REVIEW	a13b-12d-12h-14i-11m-10n-12o9p-8
of REVIEW $	a9b-10d-10h-13i-9j-8n-10
of REVIEW BODY	k-9m-7o12
of REVIEW NUM	a12
of REVIEW for	o9
of REVIEW into	j8
of SCOPE	a14c-7g-9h-14j-14k-7l-8m-8o16p-17
of SCOPE $	g-7h-8o16p-10
of SCOPE ANALYSE	a12o-13
of SCOPE NUM	a13o-10
of SCOPE for	o10
of SERVICE	l-10
of SERVICE $	l-9m10
of SERVICE WORKER	p7
of SOURCE	n8
of SOURCE $	n8
of START	j11k-7
of START $	j11k-7
of STORY	b-9c-23d18e-12f-15g-15i-8k-23l11m-9n-7o-9
of STORY $	b-8c-20d17e-10f-13g-11j-13k-20l7m-8
of STORY described	l8
of THIS	a13b10c7e-8g-9h-9i-8m-18n-9o-16p-14
of THIS $	a21g-8k-8m-10
of THIS INVOLVE	k10
of THIS REVIEW	a-10b11o-11
of THIS session	c9
of TIME	a7p9
of TIME $	a7p9
of WE	k8
of WE REVIEW	k8
of WELL	a-7g-14i24l-8m-9p-12
of WELL $	i10
of WELL DONE	i10
of WELL practice	a-11i14
of WHAT	a9d9g-8j-8m-12
of WHAT AUX	a8
of WHAT HAPPEN	d9
of WHAT WE	k7
of WHO	m8
of WHO $	m9
of WORDS	h18
of WORDS $	a-12h18
of WORKER	g-8l8
of WORKER $	p9
of YEAR	l9
of YEAR $	l9
of adult	f9
of adult $	f9
of all	j8
of all WE	j8
of appointment	k10
of appointment $	k10
of assessment	a-9p13
of assessment $	p11
of assessment THIS	g7
of case	a-8d10g-10l17p-11
of case $	d11j-9k-7l9p-9
of case for	j-9l10
of character	f12
of character $	f12
of chronologie	p7
of chronologie by	p7
of commendation	i9
of commendation $	i9
of condolence	g-9j11
of condolence $	g-9j11
of contributor	k8
of contributor to	k8
of coroner	g8
of coroner $	g8
of danger	p8
of danger $	p8
of date	d7
of date $	d7
of doubt	p9
of doubt $	p9
of each	a12
of each AGENCY	a12
of fact	e-7l11
of fact $	g-12l12
of fact and	g8
of failure	g12k-7
of failure $	g12k-7
of grade	b13l-7
of grade $	b13l-7
of independence	j-10k16
of independence $	k11
of inspection	g8k11o-10p-7
of inspection $	g8k11o-10p-7
of interest	k11
of interest $	k11
of judgement	g13l-10
of judgement $	g13l-10
of key	d10
of key CONTACT	d8
of little	j10
of little CHILD	j10
of low	p8
of low level	p8
of management	j-10k11
of management REVIEW	j-10k11
of meeting	p8
of meeting $	p8
of mind	p8
of mind $	p8
of name	k11p-10
of name $	k11p-10
of neighbour	p9
of neighbour $	p9
of note	i10
of note $	i10
of notification	j14
of notification $	j14
of optimism	p7
of optimism $	p7
of period	l-9o11
of period $	l-9o11
of picture	p12
of picture $	p12
of practice	a18j-7k-9m-9
of practice $	a14m-8
of practice at	a8
of proof	k10
of proof applied	k10
of provision	g11
of provision $	g11
of rapid	j-10k8
of rapid REVIEW	j-10k8
of research	k-7n9
of research $	k-7n9
of response	a11
of response $	a11
of safeguarding	a9j-12p-8
of safeguarding $	a11
of safeguarding adult	j-8m7
of sight	a-8o8
of sight $	p8
of sight SCOPE	a-7o9
of significant	d10k-8
of state	m10
of state $	m10
of threshold	a9o-9
of threshold $	a9o-9
of timeline	o10
of timeline $	o10
off	e9k-8
off $	e9k-8
offence	c-8j-8k-9l16p-12
offence $	c-8j-8k-9l16p-12
offending	p9
offending AGENCY	p9
offending AGENCY $	p9
offer	a-9l11
offer $	a-9l11
offered	a-10c9g-7k-9l17m-7n-8p-16
offered $	c9k-7l10n-8p-14
offered and	l12
offered and WHAT	l8
office	c16k-9l-9p-13
office $	c12p-9
office use	c10
office use only	c10
officer	c8g-8k-14l-10m9
officer $	c10p-8
old	p9
old file	p9
old file $	p9
older	f-10p13
older friend	p9
older friend $	p9
older than	f-7p8
older than THEY	f-7p8
on $	c-11e10f-9g-19k-16m-18n11o-13
on ASK	i8
on ASK $	i8
on BODY	k11
on BODY $	k11
on CHILD	f7
on CHILD and	f8
on IDENTITY	h12
on IDENTITY $	h12
on INFO	a9
on INFO $	a9
on KIN	f-10k-8p15
on KIN $	f-8p12
on LEARN	m8
on LEARN $	m8
on MOVE	l-8p9
on MOVE $	l-8p9
on PLACE	p7
on PLACE $	p7
on REVIEW	j-7p12
on REVIEW $	k-7p13
on SERVICE	g8
on SERVICE DONE	g8
on SINCE	e7
on SINCE $	e7
on THIS	n10
on THIS $	n10
on TIME	l11
on TIME $	l11
on WHAT	j8k-9l-8m9
on WHAT THIS	j8
on WHAT WE	m10
on WORDS	h9
on WORDS $	h7
on adoption	g9
on adoption $	g9
on at	k9
on at same	k9
on each SCOPE	a8
on floor	p9
on floor $	p9
on head	p8
on head trauma	p8
on hindsight	k10
on hindsight $	k10
on name	k9
on name $	k9
on one	j9
on one page	j9
on practice	a18p-9
on practice $	a19g-11p-9
on publication	j12k-10
on publication $	j12k-10
on self-report	p7
on self-report $	p7
on shelve	p10
on shelve $	p10
on system	g10
on system $	g10
on whether	j-9k16m-8
on whether REVIEW	k9
on whether to	k11
once	f-8p10
once WE	f-8p10
once WE CHILD	f-8p10
one	b-12c-23d-12e10f-13h-10k-13l14m-11n-17o-20p11
one $	c-12e-9f-9g-11j-11k-14l21n-7o-10
one ASK	g9
one ASK CHILD	g9
one END	e8
one END thing	e8
one KNOW	a10p-7
one KNOW $	a10p-7
one STORY	p8
one STORY TELL	p8
one TIME	l7
one TIME $	l7
one at	p7
one at TIME	p7
one by	p10
one by one	p10
one for	k8
one for local	k8
one more	e12p-8
one more thing	e12p-8
one page	j9
one page $	j9
online	l-7p9
online HARM	l-7p9
online HARM $	l-7p9
only	k9l-7m-8
only $	c7k9p-8
only MOVE	g7
only MOVE whole	g7
open	p11
open and	p8
open and shut	p8
opening	c-8e-9h-8j15l-13
opinion	a24b-14c-17d-7e10f-11g-11i-7j-17k-24l-15m-15n-10o-11
opinion $	a21b-11c-13f-10g-9j-13k-17l-13m-10n-7
opinion of	a9e11k-11
opinion of AUTHOR	e11
opinion of BODY	a11
opportunitie	a7c-12f-9g22j-11k-12l-13m-9n-8p-24
opportunitie $	a-9g18l-7p-16
opportunitie and	a9
opportunitie and decision	a9
opportunitie lost	g14p-11
opportunitie lost $	g14p-11
optimism	p14
optimism $	p14
or KIN	f7
or KIN detail	f7
or identifier	f8
or identifier $	f8
order	a-10c-14d15f-7g-8j-10k-14l-15m9
order $	a-7c-10d16j-8k-10l-17p13
order ASK	m12p-11
order ASK $	m12p-11
ordered	m10
ordered CHANGE	m10
ordered CHANGE $	m10
organisation	a-13c-13e-7g-9j-10l-20m-13n22p-9
organisational	a18c-9e-9f-8j-12k-13l-10m-15
organisational CHANGE	m-12p12
organisational CHANGE $	m-12p12
organisational ISSUE	a12
organisational ISSUE $	a12
organisational LEARN	g10
organisational LEARN $	g8
organisational context	a13j-8k-9p-9
organisational context $	a13j-8k-9p-9
organised	a-9k9
origin	j10k-8
origin of	j10k-8
origin of REVIEW	j10k-8
other	a-20b-11c7d-12e-15f9g-19h-8k13l-9m-11n-13o-12p-7
other $	f15k-8l-9
other CHILD	l9p-8
other CHILD $	l10
other CHILD in	f8
other KIN	f-10k-9p12
other KIN $	f-10k-9p12
other MUST	m7
other MUST DONE	m7
other format	c13k-8p-10
other format $	c13k-8p-10
other inquirie	k9
other inquirie MOVE	k9
other inspection	j12
other inspection of	j12
other investigation	k11p-7
other investigation $	k11p-7
other proceeding	k12
other proceeding $	k12
other to	i9
other to copy	i9
ought	m11
our	a13b-15c-33d-12f-21g-11k7l-26n-26o14p-20
out	a-17b-11c-21d-11e-17f-18h-11i-20j8m-24n13o17
out $	c-11e-10f-9i-11j17k9l-22m-16n-10o11p-22
out THIS	k10
out THIS REVIEW	k10
out about	n11
out about neglect	n11
out more	n12
out more $	n12
out of	a-14j-14k-13l11p8
out of ISSUE	l12
out of PLACE	l13p-13
out of REVIEW	g11
out of TIME	l-9p10
out of mind	p8
out of sight	p8
out to	g-10o15
out to LEARN	o8
outcome	a-10f-10g13j-9k15l-9m-7p-15
outcome $	g8
outcome and	k8
outcome and decision	k8
outcome bias	k10
outcome bias $	k10
outcome for	g12p-9
outcome for CHILD	g12p-9
outcome of	k8
outcome of rapid	k8
outline	d-9k-11l16
outline $	j-11k-9l13
outline of	j7l8
outline of STORY	j7l8
over	a-12c7e11j-10k-7m-7
over case	a-9e12
over case $	a-9e12
over experience	p10
over experience $	p10
over to	c9
over to YOU	c9
over-optimism	p11
over-optimism $	p11
overall	b-12c-21d-11e27f-18g15h-8i-13j-20k-22l-21m-18n-14o-12p-28
overall $	e13g-10p-8
overall ANALYSE	a7
overall ANALYSE $	a7
overall effectiveness	e-8g13p-7
overall effectiveness $	e-8g13p-7
overall judgement	g14
overall judgement AUX	g14
overall picture	a-8e13p-10
overall picture $	a-8e13p-10
overall summary	e11
overall summary $	e11
overall view	a-9e12k-7
overall view $	a-9e12k-7
overarching	a8
overarching ISSUE	a8
overarching ISSUE $	a8
oversee	a8
oversee DONE	a8
oversee DONE $	a8
overseen	c8
overseen $	c8
oversight	c12g-9j-10l-8m-15o-8p13
oversight $	p12
oversight of	c14m-13
oversight of ACT	c10m-10
oversight of PLAN	c8
oversight of practice	p9
overview	a-12c-14d-13f-10j14k-11l13n-8o-8p-20
overview $	c-8f-7j16k-11m-9p-14
overview of	d-9l15
overview of AGENCY	l8
owed	e9
owed $	e9
own	f-8k-7l8m9p9
own ACT	m8
own ACT $	m8
own WORDS	l12
own WORDS $	l12
own childhood	p9
own childhood $	p9
owner	c10j-8
owner of	c10j-8
owner of THIS	c10j-8
page	a-12c15f-10g-12j9k-15l-17m-15n-9
page $	a-8c17f-7g-9k-13l-12m-10n-8p-17
page NUM	l-7p11
page NUM $	l-7p11
pandemic	p12
pandemic $	p12
panel	b13d-12e10f-23g-37h-12j-22k27l-28m-31n-32o10p-46
paper	a-12b24c-16e-9f-12g-11j-11k-7l-13m-11n-9o-11p10
parallel	c-10j-11k20l-9p-14
parallel REVIEW	k9
parallel REVIEW $	k9
parallel investigation	k9
parallel investigation $	k9
parallel proceeding	k8
parallel proceeding $	k8
parallel processe	k10
parallel processe $	k10
parcel	p10
parcel $	p10
parent	a-25b-13c-14d-9e-12h-8i-12j-19k13l-11m-13n-11o-9p15
parental	k-9l-13p15
parenting	p13
parenting $	p8
parenting assessment	p8
parenting assessment $	p8
part	a-13c-8e-7f-16g-7j-11k28l-17m-10
part $	a-10k21l-14m-7p-10
part in	f-9k12
part in THIS	f-7k9
part of	p8
part of picture	p8
part played	k9
part played by	k9
participant	c-7k14p-12
participant $	c-7k14p-12
participation	k14l-9
partie	a-7c-11f19j-10k-11l-10m-8p-15
partie $	a-7c-11f19j-10k-11l-10m-8p-15
partner	b-14d-8e-17f7g-26h-11i-17k14n-21o-13p-12
partnership	a-17i-7j9k-20l-9m20n-8o-17
passing	a-8i10k-8l-9p12
passing THIS	p9
passing THIS on	p9
passing on	i11
passing on $	i11
passing parcel	p10
passing parcel $	p10
path	l16p-13
path into	l11p-7
path into exploitation	l11p-7
path through	l10p-7
path through AGENCY	l10p-7
pathway	p11
pathway $	p11
patient	p7
patient $	p7
pattern	a17b-9c-15d-8e-11f-15g18i-8j-14k-17l-16m-13n-10o-8p-24
pattern $	a13c-12e-7f-9g11j-11k-12l-11m-9n-7p-16
pattern across	a11p-10
pattern across FAMILY	a11p-10
pattern in	g9
pattern in system	g9
pattern of	g9
pattern of assessment	g7
pellach	n14p-10
pellach $	n14p-10
pen	a-10c-9e-7f23j-8k-9l-11p-19
pen picture	a-7f17p-14
pen picture $	f15p-13
pen portrait	f14p-9
pen portrait $	f12p-8
people	b-14c-27d-11e-14f21g-19h11i19j-11k8l-32m-21n-15o-14p-24
performance	p10
performance $	p10
performed	a11l-10
period	a-29b-15c-29d-18e-22f-26g-24h-12i-16j-36k-35l26m-25n-18o38p-41
period $	a-14b-8c-16d-7e-12f-16g-12i-9j-18k-18l20m-13n-9o21p-29
period DONE	o8
period DONE REVIEW	o8
period NUM	l11p-7
period NUM $	l9
period for	o8
period for REVIEW	o8
period of	j-11k-10o10
period of REVIEW	j-10k-10l12
period of timeline	l-9o10
period one	l10p-7
period one $	l10p-7
period reviewed	l-10o14
period reviewed $	l-8o9
period reviewed and	o8
period selected	l-11o13p-7
period selected $	l-11o13p-7
period under	j-11k-8o10
period under REVIEW	j-11k-8o10
perpetrator	c-8f20j-10k-10l-10p-15
perpetrator $	c-8f20j-10k-10l-10p-15
persistence	i8
persistence $	i8
person	a-13b-8d-7e-9f28g-13i-7j-18k13l-20m-12n-11o-9p-24
person $	k16p-9
person INVOLVE	f8
person INVOLVE $	k10
person INVOLVE in	f11k-9
person LIVE	f8l-7
person LIVE in	f8l-7
person concerned	f15k-8p-8
person concerned $	f11
person concerned in	f9
person referred	f8
person referred to	f8
personal	f9k-8p-8
personal detail	f12j-9
personal detail $	f12j-9
personal statement	j11
personal statement from	j11
personnel	p8
personnel $	p8
perspective	f-8l12p-11
perspective $	f-8l12p-11
pets	p9
pets and	p9
pets and animal	p9
phase	a-8k-8l22m-8p-18
phase $	l9
phase NUM	l10p-8
phase NUM escalation	l10p-8
phase one	l11p-9
phase one $	l11p-9
phone	a-8k-7m-8p11
phone $	p8
phone ASK	l10
phone ASK $	l12p-9
phone ASK instead	p8
phone at	p7
phone at TIME	p7
picture	a13b-11c-18d-10f15g-18h-8i-11j-16k-21l-21m-18n-13o-10
picture $	a8b-9c-17d-9e8f8g-15i-8j-13k-18l-17m-14n-11o-8p7
picture of	f12p-9
picture of CHILD	f10p-8
picture whole	a11p-9
picture whole $	a11p-9
piece	c-10f-7g-11k10l-11m-9
piece $	a-8c-7g-10j-8k11l-10p8
piece by	p9
piece by piece	p9
piece of	j8
piece of DONE	j8
piece side	a10
piece side by	a10
piecing	e-13k13
piecing THIS	e-13k13
piecing THIS PEER	e-13k13
place	a-11c11g-14i-9j-9k-14l14m-12o-7
place $	a-10c11g-13i-8j-8k-12l13m-11
placed	l8
placement	a-8c-8e-10f-29g-8i-10j-8k-15l32m-10p-19
plain	a-9c-8f-8g-8h20j-9k-11l-11m-8
plain english	h18k-9l-7p-13
plain english guide	h12p-7
plain english list	h12p-8
plain sight	p9
plain sight $	p9
plan	b-12c8d-14e-18f-21g-23h-11i-17j-22k-26m29n-15p-13
planning	c-17j-8k-8l-18m-25p28
played	k9
played by	k9
played by KIN	k9
plentyn	a-7c-7f10k-9l11m-7p-13
plentyn $	l13p-9
plentyn a'r	f12
plentyn a'r teulu	f12
point	b-10d-11e-14f-15g15h-10k-19l-22n-13o9p-31
poisoning	p12
poisoning $	p12
police	c-12e-7f-9g-11j-8k11l14m-7
policie	k-10p11
policie and	k-10p11
policie and METHOD	k-10p11
policy	a-10c-8f-8g-10j-12k13l-10p9
policy $	g-8p13
policy context	k12p-7
policy context $	k12p-7
policy framework	k8
policy framework $	k8
ponder	g8
ponder $	g8
portrait	f17j-8l-9p-10
portrait $	f12p-8
portrait of	f11
portrait of NAME	f11
posed	c-7o11p-7
posed $	c-7o11p-7
position	p10
position of	m-8p11
position of BODY	m-8p11
positive	a-8c-8i20p-14
postnatal	p10
postnatal depression	p10
postnatal depression $	p10
postscript	e11l-12
poverty	p12
poverty $	p12
power	k12
power $	k12
practice	a27b-22c-40d-24e-16f-26g17h-22i23j-22k-27l-14n-27o-23p-20
practice $	a24b-14c-23d-14e-25f-21g9h-14i7j-26k-30l-34n-17o-16
practice ANALYSE	a8
practice ANALYSE $	a8
practice AUX	i8
practice AUX WELL	i8
practice BAD	a8
practice BAD $	a8
practice FIND	i7
practice FIND during	i7
practice ISSUE	a-10g21l-10m-8p-7
practice ISSUE $	g15l-7
practice ISSUE NUM	a-15g14
practice MSG	a-10g11
practice MSG $	a-7
practice MSG WHO	g8
practice MUST	m8
practice MUST CHANGE	m8
practice NEED	g8m-8
practice NEED to	g8m-8
practice REVIEW	a-9f-8g-8j11k7
practice REVIEW $	a-7g-7j12
practice REVIEW METHOD	k11
practice SINCE	e9m-9
practice STORY	g-8l18p-8
practice STORY $	l10
practice STORY CODE	l9
practice STORY NUM	l8
practice THIS	i9
practice THIS WELL	i9
practice WE	i8
practice WE WELL	i7
practice WELL	i11
practice WELL by	i9
practice and	f8m8
practice and IDENTITY	f9
practice and system	m9
practice at	a9
practice at TIME	a10
practice by	i8
practice context	k10
practice context $	k10
practice in	a12
practice in context	a10
practice measured	a8
practice measured up	a8
practice reviewed	a13g-7
practice reviewed $	a13g-7
practice under	a18g-7j-8k-10p-8
practice under REVIEW	a13k-9
practice under microscope	a10
practice worth	i11p-7
practice worth sharing	i11p-7
practitioner	a-17b13c-14d-9e-7f-16g15h-10i-8j-11k23l-31m-16o-8p-23
praise	i14p-8
pre-birth	a-10c-10l15m-8
pre-birth PLAN	p10
pre-birth PLAN $	p10
pre-birth assessment	l9
pre-birth assessment $	l9
pre-birth period	l11
pre-birth period $	l11
predictability	a20c-10f-8j-9k-11l-10m-8p-14
predictability $	a16c-8j-8k-9l-7p-12
predictability and	a9
predictability and preventability	a9
predictable	a9
predictable and	a9
predictable and preventable	a9
predicted	a7
preface	j13
pregnancy	k-7l14
preliminary	a-14c-14d-7e-10f-11g-12j26k-13l-14m-11n-8o-9p-18
preliminary $	j12p-9
preliminary ISSUE	a-8j11
preliminary ISSUE $	a-8j11
preliminary observation	j11p-7
preliminary observation $	j11p-7
preliminary remark	j10
preliminary remark $	j10
premature	l-10p11
premature BIRTH	l-10p11
premature BIRTH $	l-10p11
prescribing	p8
prescribing and	p8
prescribing and parenting	p8
present	e10f-8k15l-13p-13
present $	k12p-9
present TIME	e11l-10
present TIME $	e11l-10
present at	k7
present at INVOLVE	k7
presenting	l8
presenting STORY	l8
presenting STORY $	l8
press	c12p-9
press office	c12p-9
press office $	c12p-9
pressure	a7
pressure on	a8
pressure on practice	a8
preventability	a20c-10f-8j-9k-11l-10m-8p-14
preventability $	a20c-10f-8j-9k-11l-10m-8p-14
preventable	a12
preventable $	a12
prevented	e8
prevented $	e8
prevention	p8
prevention $	p8
previous	g-10j-13k17
primary	p10
primary PLACE	p10
primary PLACE $	l-9p14
primary PLACE BODY	m8
primary PLACE TIME	l9p-8
principal	g13
principal END	g8
principal END as	g8
principal LEARN	g10
principal LEARN $	g10
printing	c10
printing THIS	c10
printing THIS page	c10
prior	j-7k-11l18
prior INVOLVE	k-8l9
prior INVOLVE $	k-8l9
prior to	l13
prior to period	l10
prioritie	c-9f-8j-9k-10l-9m21p-14
prioritie $	c-8j-7k-8m15p-11
prioritie for	m10
priority	j-9o7
priority FIND	g9m-8
priority FIND for	g8
priority ISSUE	o10
priority ISSUE for	o10
prison	l-11p12
private	c-8f-10j-7l-10m-7p15
private $	f-9k9
private law	k-7p10
private law proceeding	k-7p10
probation	p9
problem	g9
procedure	c-7e-7j-9k12l-10m-10p8
proceeded	a-11l12
proceeded $	a-11l12
proceeding	a-12c-13e-9f-12g-10i-9j-14k28m-12n-9o-9p-13
proceeding $	a-9c-11e-7f-10g-9i-8j-12k26l-19m-10n-7p-10
proceeding and	l8
proceeding and PLACE	l8
proceeding of	k10
proceeding of BODY	k10
process	a-7f-10j-10k22p-14
processe	c-11k17l-8p-12
processe $	c-11k17l-8p-12
procurator	k7
procurator fiscal	k7
procurator fiscal and	k7
profession	p8
profession $	p8
professional	a18b-13c-16d-9e-10f-24g-19i-19j-19k-18l16m-16n-9o-12p13
profile	f13p-10
profile $	f9
profile of	f9
profile of CHILD	f9
progress	a-11c8e23f-7i-8j-12k-12l-11m-21p-15
project	c-11m-14o17p-13
project PLAN	c-11m-14o17p-13
project PLAN $	c-11m-14o17p-13
promised	m8
prompted	j9
prompted THIS	j9
prompted THIS REVIEW	j9
proof	k10
proof applied	k10
proof applied $	k10
proposal	m11
propose	m9
proposed	g-8m16
protected	a-9k8p-10
protection	a-10f-17l8
protection $	k10p-10
protection BODY	m10
protection BODY $	m10
protection PLAN $	p9
protection PLAN period	l10p-8
protection conference	p7
protection conference $	p7
protection in	j9
protection in ISSUE	j9
protection period	l8p-7
protection period $	l8p-7
protocol	j11k-8
protocol $	j11k-8
proud	i12
provided	l16p-11
provided $	l16p-11
provision	g10k-7l9p-12
provision $	g10k-7l9p-12
pseudonym	h8
pseudonym used	h8
pseudonym used $	h8
public	k-8p12
public interest	j8
public interest $	j8
public law	p10
public law outline	p10
publication	a-12b9c-17d-7e-10f-12g-11h-9i-7k13l-15m-12n9o-8p-21
publication $	a-9b11c-10e-7f-8g-8k10l-10m-8n-10p-15
publication arrangement	c-8k12p-8
publication arrangement $	c-8k12p-8
publish	a-8j9
published	n10
pulling	a-7e14k-10
pulling THIS	e9
pulling THIS PEER	e9
pulling thread	e9
pulling thread PEER	e9
purpose	a-7c-13f-8j23k-14l-8p-9
purpose $	j11o8
purpose WE	j8
purpose WE AUX	j8
purpose of	c-8j15k-8
purpose of REVIEW	j8
purpose of THIS	j11
put	c-17j-11m20o-7
put PEER	k8
put PEER $	k8
put THIS	c-10m10
put THIS WELL	c-10m10
put WELL	c-7m9
put WELL $	c-7m9
put to	m11
put to BODY	m11
putting	c-9g-13i-19j-9l-7m22p-17
putting LEARN	g-9m11
putting LEARN into	g-9m11
putting REVIEW	k9
putting REVIEW PEER	k9
putting THIS	a-8e10i-12k-10m11
putting THIS PEER	e10k-9
putting THIS WELL	i-12m12
putting piece	a10
putting piece side	a10
putting thing	i-12m12
putting thing WELL	i-12m12
pwyntiau	g13p-9
pwyntiau dysgu	g13p-9
pwyntiau dysgu $	g13p-9
qualification	k9
qualification of	k9
qualification of AUTHOR	k9
qualified	p8
qualified WORKER	p8
qualified WORKER $	p8
quality	a7c-12e-8f-9g11i-11j-12k15l-17m-12o-7p-8
quality assurance	k16p-9
quality assurance $	k12p-8
quality of	a9g13i-10j-8l-15m-9
quality of AGENCY	k8
quality of DONE	a7
quality of PLACE	g13l-9p-12
quality of assessment	p11
quality of practice	a9g-9
quality of provision	g11
question	a16b-15c10d-15e-19f-21g-23h-14i-17j-35k-24l-27n-20o23p-14
quiet	f-9p10
quiet CHILD	f-9p10
quiet CHILD $	f-9p10
quoted	n8
quoted $	n8
race	f10p-9
racism	p11
racism $	p11
raised	g10o-7
raised by	g10o-7
raised by REVIEW	g10o-7
rapid	c-9e8o-14
rapid REVIEW	c-9e8o-14
rapid REVIEW $	c-7k-7l7o-10
rating	a-7c18l-8p-10
rating $	c11
rating scale	c12p-9
rating scale $	c12p-9
rationale	a-8k10p-8
rationale $	k8
rationale for	j8
rationale for REVIEW	j9k-9
rationale for decision	k10
re	l-7p8
re NUM	l-7p8
re NUM YEAR	l-7p8
re-referral	c-8j-7k-9l15p-12
re-referral $	c-8j-7k-9l15p-12
reach	a-7k-8l-7p12
reach $	p9
reach WE	c8
reach WE $	c8
reached	k8
reached $	k8
read	a-22b-9d-8e-15g-16h-9i-17l-22m-22n26o-15
read $	a-14c-11e-8g-9i-10l-12m-13n15o-9
read THIS	c8k-9
read THIS $	c8
read THIS REVIEW	j7
read and	n11
read and watch	n11
read more	n12
read more $	n12
read on	n9
read on $	n9
reader	a-11c-10e-9f-8g-10i-7j23k-12l-13m-11p-17
reader $	a-7j17k-9l-10m-8n7p-13
reader 's	j12p-7
reader 's guide	j12p-7
reading	a-9b-24c-10e-8f-10g-9i-10j-10k-23l-12m-14n27
reason	c-14e-8f-9g-10j25l-11m-9o-14p-7
reason $	k10
reason THIS	j8
reason THIS THIS	j8
reason and	a9
reason and ANALYSE	a9
reason for	a-7c-8g-7j25k-7l-8o-10p-10
reason for CONTACT	j8
reason for REVIEW	j9
reason for THIS	j8
reason for delay	j-8k9
reason not	p7
reason not to	p7
reasoning	a15c-9
rec	l-9m13p-11
rec NUM	l-9m13p-11
rec NUM $	l-9m13p-11
recall	c-9d-10k20l-18p-12
recall STORY	c-7d-7k14l-10
recall STORY $	c-7d-7k14l-10
recall TIME	k13l-12p-9
recall TIME $	k13l-12p-9
received	k15l-7p-12
received $	k15l-7p-12
recent	e8
recent SINCE	e8
recent SINCE $	e8
reception	l11
reception TIME	l8
reception TIME $	l8
reciprocal	k8
reciprocal lead	k8
reciprocal lead AUTHOR	k8
recital	c-8j15k-9l-7p-12
recital $	c-8j15k-9l-7p-12
recognised	a10
recognised $	a10
recognising	p9
recognising neglect	p9
recognising neglect $	p9
recommend	a-8g-11k-13m24
recommendation	a-23b-11c-18d-13e-10f-16h-11i-13j-26k-27l-24m47n-17o-15p-28
recommended	n9
record	b-11c-7g7j-13k-21l-14n-13p20
record keeping	p10
record keeping $	p10
recording	p12
recording $	p12
ref	l-7p9
ref NUM	l-7p9
ref NUM YEAR	l-7p9
reference	b-10c-12d-8e-8f-9g-13h-16k-23l-14m-15n15o9
referral	a-10b-8c-31d-20e-10f-10g-11i-8j13k-15l11m-15n-12o-10p15
referred	a-11c-13g-12h9j-13k-16l-9m-13n16o13p-12
referred to	a-16c-13g-11h9j-13k-16l-9m-13n16o14p-12
referred to $	a-10h10k-11l-8n17p-10
referred to BODY	m-8o13
referred to WE	o8
referred to in	f8
reflect	a-9c14f-7j-8k-9l-8m-7p-13
reflect $	c15j-7k-8p-11
reflect WELL	i7
reflect WELL $	i7
reflection	a-13c7g20h-11k-11m-12p-17
reflective	c13o-13p-11
reflective ANALYSE	a9
reflective ANALYSE $	a9
reflective SCOPE	a-11c14o-12p-9
reflective SCOPE $	a-11c14o-12p-9
refuge	p7
region	m11
region $	m12
regional	m11
regional LEARN	g7
regional LEARN $	g7
register	a-8c12e-11
register $	c13p-12
register as	p8
register as END	p8
register to	e-8l10
register to END	e-8l10
regret	g11m-8o-8
regret $	g11o-7
related	a-9b-8c15e-8f-9g-8j-11l-12m-9p-18
related SOURCE	n9
related SOURCE $	n9
related news	c12p-7
related news $	c12p-7
related page	c11p-7
related page $	c11p-7
related processe	c-9k13p-7
related processe $	c-9k13p-7
relationship	a-11c-11e-14f24g-10j-12k-17l-15m-10
relationship $	f20j-8k-10l-8p-17
relationship PEER	p9
relationship PEER WORKER	p9
relationship THIS	e-10p11
relationship THIS END	e-10p11
relationship to	f10
relationship to subject	f10
relative	k9
release $	l9
release from	p9
release from PLACE	p9
relevance	g10
relevance to	g10
relevance to practice	g10
relevant	c-10f7k10n-7p-15
relevant FAMILY	f11l-11
relevant FAMILY STORY	f11l-11
relevant STORY	l10
relevant STORY $	l10
relevant case	l7
relevant case STORY	l7
relevant research	k13p-8
relevant research $	k13p-8
reliance	p11
reliance on	p11
reliance on KIN	p7
reliance on self-report	p7
relied	n11
relied upon	n11
relied upon $	n11
religion	f16p-17
remark	c-8e9g-9j15k-9l-12m-9p-18
remark $	c-8e9j15k-8l-11p-16
remark upon	a9
remark upon practice	a9
remedial	m10
remedial ACT	m10
remedial ACT $	m10
remember	a-10c-10e-8f-9g27i-7j-10k-13l-11m-13o-7p-15
remember $	a-10c-10e-8f-9g27i-7j-10k-13l-11m-13o-7p-15
remembering	f11
remembering NAME	f11
remembering NAME $	f11
remit	a-10k-12o16
removal	l8
reorganisation	p12
reorganisation $	p12
repeated	p8
repeated low-level	p8
repeated low-level CONTACT	p8
report	a-29c-9d-11e-22f-8g-19h10i-13j14k17l-27m-13n11o-32p-9
reporting	c16k-8m-9p-10
reporting arrangement	c11p-8
reporting arrangement $	c11p-8
reporting back	c11m-8
reporting back to	c11m-8
representation	k8
representation by	k8
representation by interested	k8
request	j8
requested	k10
require	g17m-13p-8
required	l-15m23p-11
requirement	a-8c-11f-9g-7j-13k-12l-11m21p-16
requirement $	a-8c-11f-9g-7j-13k-12l-11m21p-16
rescue	p8
rescue AGENCY	p8
rescue AGENCY $	p8
research	a-20b-11c-22d-9e-13f-17g-15h-11i-11j-23k11l-18m-17n27p-15
research $	k11l-7p-10
research SCOPE	o9p-8
research SCOPE $	o9
research WE	k-12n14
research WE drew	n8
research WE used	k-9n10
research and	a-10n10p-8
research and ANALYSE	o8
research and guidance	n9
research and practice	k10
research behind	j-10k-13n14
research behind THIS	j-10k-13n14
research cited	n9
research cited $	n9
research context	k11
research context $	k11
research on	p8
research on head	p8
residential	l-8p10
resist	p7
resist $	p7
resistance	p9
resistance $	p9
resolution	a-9c-10f-8g-10j-10k-11l-9m21o-10p-14
resolution $	a-8c-8f-7g-9j-8k-9l-8m19o-9p-12
resource	b-8k-19n16
respectful	p10
respectful uncertainty	p10
respectful uncertainty $	p10
respond	a-7l-8m14
respond $	a-7l-8m14
responded	a18k-10l-14
responded $	a15k-9l-11
response	a32b16c-25d-13f-18g-20h-10i-14j-19k-24l-12n-14o-18p-12
response $	a24b12c-17e-8g-9i-7j-8k-12l-20n-8p-16
response measured	a8
response measured up	a8
response of	a13b11f-11k-7l-11p-12
response of AGENCY	a15b-7l-8p-8
response of FAMILY	a-8b13f-10
response on	l11
response on TIME	l11
response to	a13c-7e8g-10j-8o-14
response to CONTACT	a-7p11
response to FIRST	a10l-7
response to LEARN	a-7e11
response to neglect	a7
restraint	p12
restraint $	p12
resulting	j9
resulting in	j9
resulting in REVIEW	j9
retention	c11
retention $	c11
return	a-11j-9k-15l9m-9p8
return $	l10
return and	l7
return and summarie	l7
return from	l9
return from AGENCY	l9
review	a-42b-24c-27d-13h-25i-21j27k29l-27m-17n-25o19p-55
reviewed	a11c-9g-10i-8l-17m-9o12p-16
reviewed $	a12c-8g-10i-8j-8l-15m-8o8p-15
reviewed and	o8
reviewed and WHY	o8
reviewer	b-15c8d-8e-24f-12g-15h-8i-11j-21k26l-19m-16n-9p-21
reviewing	k-8p10
revolving	p8
revolving door	p8
revolving door $	p8
rhagair	c-8j15k-9l-7p-12
rhagair $	c-8j15k-9l-7p-12
rhestr	c-8h16k-8l-8p-12
rhestr termau	c-8h16k-8l-8p-12
rhestr termau $	c-8h16k-8l-8p-12
right	c-21e-9f-12g-18i9j-11k-14l-12m19
ring	p12
ring $	p12
rise	g7j8
rise to	g7j8
rise to ISSUE	g8
risk	a12e-9f-13i-8j-11k-20l-14m-12n-7o-8p13
risk $	c-11k-9l-10p19
risk ANALYSE	a8
risk ANALYSE $	a8
risk AUX	a12k-8
risk AUX LEARN	a9
risk assessment	p10
risk assessment $	p10
risk register	c13p-12
risk register $	c13p-12
road	l14p-11
road to	l14p-11
road to PLACE	l11p-9
role	a-8c-8f-14h15k-10l-9p12
role $	h11
role in	f-8p8
role in FAMILY	f-8p8
role of	p12
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
round	p9
round $	p9
rounding	e9p-8
route	l10p-8
route through	l10p-8
route through AGENCY	l10p-8
rule	p15
rule AUX	p8
rule AUX given	p8
rule of	p7
rule of optimism	p7
run	a12p-9
run $	k8
run through	a13p-8
run through $	a10p-7
running	j-9k16p-11
running REVIEW	j-8k10
running REVIEW $	j-8k10
running alongside	k11p-10
running alongside $	k11p-10
safe	f-8j-9k-10m-8p21
safe $	p8
safe at	p7
safe at PLACE	p7
safe on	p9
safe on REVIEW	p9
safe sleeping	p8
safe sleeping $	p8
safeguard	l10
safeguard other	l10
safeguard other CHILD	l10
safeguarding	b-11c-25d-10e-15f-17i-12m-14n-15o-19p14
safeguarding $	a8g-8k-10l-9p12
safeguarding ACT	l12m-11
safeguarding ACT $	l12m-11
safeguarding BODY	a-13c-13k12l-9n-8o-9
safeguarding BODY $	c-9g9m-11
safeguarding BODY 's	k12p-11
safeguarding BODY about	m9
safeguarding BODY and	p9
safeguarding WORDS	h10
safeguarding WORDS $	h10
safeguarding arrangement	l9
safeguarding arrangement $	l9
safeguarding hub	p10
safeguarding hub $	p10
safeguarding practice	j8
safeguarding practice REVIEW	j8
safer	a-11l-7m14
safer $	a-8m11
safer for	m9
safer for CHILD	m9
safer sleep	p9
safer sleep $	p9
safety	a-8c-13k-9l-13p20
safety $	l-9p14
safety PLAN	c-8m-13p15
safety PLAN $	c-8m-13p15
said	a-10f-12k-7l-8p21
same	k9
same TIME	k9
same TIME $	k9
sat	k10
save	c12d-8p-8
save date	c12d-8p-8
save date $	c12d-8p-8
saw	c-11f-7g9j-10m-12
say	a-11c8g-11j-11k11p-9
says	j9
scald	p9
scald $	p9
scale	c12p-9
scale $	c12p-9
scene	j13p-10
scene $	j13p-10
schedule	b11d9k-8l-10
schedule of	b11d9k-8l-10
schedule of INFO	b11
schedule of STORY	d9l-8
school	a-18b-8c-12d-9e-9f-33g-18j-13k-19l14n-9o-10p14
schoolday	f-9l11
schoolday $	f-9l11
scope	a-21c-15k7l-10m-11o22p-20
scoping	l-12o13
scoping period	l-12o13
scoping period $	l-12o13
screen	p8
screen and	p8
screen and phone	p8
second	f-8l16p-12
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
secure	p11
secure setting	p11
secure setting $	p11
see	f-7g-14i12j-9k-12l-9m18o-21p-7
seeing	a10f-10l-8p10
seeing $	a11
seeing CHILD	f-8p10
seeing CHILD $	f-8p10
seen	a9f-12k-10l-20p17
selected	l-11o13p-7
selected $	l-11o13p-7
self-harm	p12
self-harm $	p12
self-report	p15
self-report $	p15
send	c15p-8
send WE	c7
send WE YOU	c7
send to	c11
send to $	c11
sense	a20l-8m-10p-9
sense $	a11
sense of	a11
sense of THIS	a8
sent THEY	p9
sent THEY away	p9
sent and	l8
sent and nobody	l8
sent to	j8
sent to $	j8
separated	p8
separation	c-7j-12l9
september	l8
sequence	a-10d12
sequence $	p10
sequence of	a-8d12p-8
sequence of CONTACT	d9
sequence of STORY	d9
sequence of WHAT	l10
serious	k8
serious case	k9
serious case REVIEW	k9
serious youth	p8
serious youth violence	p8
service	a-26c-38f-31i-7j12k-51l14o-15p10
session	c9
session $	c9
set	a-12c-10g-13k-11m-12o22p-9
set $	o10
set THIS	j10
set THIS REVIEW	j10
set for	o10
set for BODY	o10
set out	g-10o17
set out to	g-10o15
setting	a-9c-12f-8g-8j19k-14l-12m-8n-8
setting $	p11
setting out	j12k-8p-9
setting out $	j12k-8p-9
setting scene	j13p-10
setting scene $	j13p-10
settling	l9p-8
seven	a-7o9p-8
sexual	f-10l-13p18
sexual HARM	l-8p12
sexual HARM $	p9
sexual HARM in	p7
sexual behaviour	p8
sexual behaviour $	p8
sexual exploitation	p8
sexual exploitation $	p8
shame	k-7p15
shame $	k-7p15
shaped	a10
shaped decision	a10
shaped decision $	a10
share	c14j-12k-8
share THIS	c15j-12
share THIS REVIEW	c11j-9
share THIS page	c8
shared	a16c7k-16l-8
shared $	a14c8k-15
sharing	a-17b-8c18e-7f-9g-18i10j-9k-23l-17m-10n-13p19
sharing $	a-9i11j-7k-11l-10p12
sharing INFO	p12
sharing INFO $	p12
sharing LEARN	c15g-15p-7
sharing LEARN $	c15g-15p-7
sharing THIS	c11k-7
sharing THIS $	j8
sharing THIS REVIEW	c12j-11
sharing and	p7
sharing and communication	p7
she	a-13f9j-7k-9p8
shelve	p10
shelve $	p10
shift	m-11p12
shift CHANGE	m-11p12
shift CHANGE $	m-11p12
short	a-22b-10c-19d-10e-11f-15g-12h24i-9j14k-18m-12n-12o-9p-19
shortcoming	g10p-7
should	e-18f-15h-7i15k-15l-27m22n-8o-13p-21
show	a15j-7k-12l-8
shut	p12
shut $	p12
sibling	f16k-10l-8
sickness	a-7p14
sickness $	p9
sickness absence	p10
sickness absence $	p10
side	a8
side $	a8
side by	a8
side by side	a8
sight	a-10l-7o8p12
sight $	p14
sight SCOPE	a-7o9
sight SCOPE $	a-7o9
sign	c11k-10l-9
sign of	i7
sign of WELL	i8
sign off	p10
sign off $	p10
sign up	c12l-7p-7
sign up $	c12l-7p-7
sign-off	c-10j-10k17l-8m-10n-12
sign-off $	k14p-14
sign-off by	k11m-7
sign-off by BODY	k11m-7
sign-off without	k-7n-10p12
sign-off without SOURCE	k-7n-10p12
signature	c14f-7j-9l-8m-9p-13
signature $	c15k-12p-11
signature of	k10
signature of NUMW	k10
signed	c14f-7j-8k-10l-8
signed $	c15k-8p-14
signed and	p9
signed and forgotten	p9
significant	a-10b-9c-22d19f15i-8j-13k-20m-13n-11p-24
significant STORY	c-7d13f-8k-9p-8
significant STORY $	d15l-9
significant STORY NUM	d-9l14
significant adult	f10
significant adult $	f10
significant date	d11
significant date $	d11
significant other	f16l-8p-10
significant other $	f16l-8p-10
significant practice	l7
significant practice STORY	l7
silence	p15
silence $	p12
silp	k13
silp LEARN	k9
silp LEARN STORY	k9
silp METHOD	k8
silp METHOD $	k8
since	a-16c-17d-10e42f-11g-16i-9j-21k-20l-24m-32n-8o-11p-19
single	k-10l-14
single AGENCY	g7i8l-8p-8
single AGENCY ACT	m8
single AGENCY WELL	a-7i9
single incident	p10
single incident $	p10
single-agency	m11p-9
single-agency PLAN	m11p-9
single-agency PLAN $	m11p-9
sister	f18l-8p-14
six	f-7l9
skeletal	p11
skeletal survey	p11
skeletal survey $	p11
skill	i12l-8p-11
skill and	i12l-8p-11
skill and PLACE	i12l-8p-11
sleep	f-7k-8l-9p19
sleep $	p15
sleep and	p7
sleep and new	p7
sleeping	c-9k-8l-7p16
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
so	a14c-8i-8k-12o-7p-13
so $	a10
so WHAT	a10
so WHAT $	a12m-10
so WHAT FIRST	a-8m9
so far	e9m-8
so far $	e9m-8
social	a-8k-12l-10p9
some	a-8e9i10p-11
some END	e10
some END thought	e10
some WORKER	i11
some WORKER DONE	i11
somebody	g-13i14l-8
somebody FIND	g-12i14p-9
somebody FIND $	g-12i14p-9
somebody else	p9
somebody else 's	p9
something	j7
something HAPPEN	j8
something HAPPEN to	j8
soon	p9
soon $	p10
sorry	j13k-8
sorry $	j13k-8
sought	m12p-11
source	a-11b-13c-7g-7j-9k23l-11m-8o-8p-20
south	l9
south $	l9
special	c-8k-8l11m-9
special educational	p10
special educational NEED	p10
special guardianship	l12
special guardianship $	l14p-14
special guardianship order	l-8p11
specific	a-12c-7h-11j-10k-9l-11m-7o23p-9
specific SCOPE	o8
specific SCOPE $	o8
specific WORDS	h-10j-8l-10o17
specific WORDS $	h-10j-7l-10o14
specific WORDS of	o8
spoke	f8
spot	c-8i16k-7l-7p-11
spot $	c-8i16k-7l-7p-11
spreading	c14h-12j-9p-9
spreading WORDS	c14h-12j-9p-9
spreading WORDS $	c14h-12j-9p-9
spring	l12
st	l-8p9
st NAME	l-8p9
st NAME 's	l-8p9
staff	a-13c-7f-10g-11i10l-15m-8p11
staffing	k-8n-10p17
staffing $	k-8n-10p17
stage	j-8l12p-11
stage of	k9
stage of REVIEW	k9
stage one	l12p-10
stage one $	l12p-10
stand	a-9g10h9k-8l-7m-7
standard	k10
standard of	k10
standard of proof	k10
start	a-7e-10g-15i-8j15k-9m-11
starting	a-8c-9g-13i-10j19k-7l-7m-10o-9
state	m10
state $	m10
statement	a-19b-13d-11f-24g-17h-8i-12j32l-10m-21n-13o-12p-30
statement $	c9e8f-16j14k-15l-14p-16
statement by	c-8j13m-9p-8
statement by AUTHOR	k8
statement by BODY	j8
statement by safeguarding	j12k-9
statement from	f-9j19k-11p-9
statement from BODY	j8
statement from FAMILY	j11
statement from chief	j9
statement of	a-8j9k9m-8p-9
statement of BODY	j8
statement of STORY	l8
statement of independence	j-8k14
statistical	b15c-9p-10
statistical table	b15c-9p-10
statistical table $	b15c-9p-10
status	f-7k-9l-11p11
status $	p10
status and	c11p-9
status and version	c11p-9
status of	c-10j11p9
status of PLACE	p9
status of THIS	c-10j11
statute	l-7n14
statute and	n9
statute and guidance	n9
statute cited	n10
statute cited $	n10
statutory	a-10c-13e-8f-10g-9j20k-15l-13m10n-8o-8p-18
statutory basis	j12p-8
statutory basis $	j12p-8
statutory context	j7
statutory context of	j7
statutory duty	j12p-9
statutory duty $	j12p-9
statutory requirement	j-8m13p-8
statutory requirement $	j-8m13p-8
stay	f-8i8l17m-9p-16
stay $	l12p-11
stay as	i10m-7
stay as THIS	i10m-7
stay in	l11p-8
stay in PLACE	l11p-8
stayed	f-7i12k-12
stayed $	i12k-11p-9
stayed shut	p7
stayed shut $	p7
step	c-10g-11j-11m15o-11p-12
step-down	p12
step-down $	p12
stepfather	f7
stepfather and	p10
stepfather and new	p10
stood	a9
stood in	a9
stood in METHOD	a9
stop	m9
stop THIS	m9
stop THIS HAPPEN	m9
stopped	a10f-9l10p-9
stopped WORKER	a11
stopped WORKER seeing	a11
stopped eating	l11
stopped eating $	l11
stori'r	l13p-9
stori'r plentyn	l13p-9
stori'r plentyn $	l13p-9
story	a-10c-15d-9e-7k-16l23
strategic	m10
strategic ACT	m7
strategic ACT $	m7
strategie	m12
strategie for	m12
strategie for CHANGE	m12
strategy	a-13c-10k-15l17
strategy ANALYSE	a-9l11
strategy ANALYSE $	a-9l11
strategy INVOLVE	k-12l14p-12
strategy INVOLVE $	k-12l14p-12
strategy discussion	l-8p12
strategy discussion $	l-8p12
street	l16p-17
strength	c-14g-20i27j-8k-12l-11m-14o-7p-19
strong	a-7g-10i17
structure	f9j7k-8
structure $	f8
structure of	j9
structure of THIS	j9
student	l-8p9
student on	l-8p9
student on PLACE	l-8p9
subject	a-12c-13e-8f27g-11j-21k-20l-12m-9p-17
subject $	f10
subject CHILD	f8p-8
subject CHILD $	f8p-8
subject ISSUE	o8
subject ISSUE of	o8
subject detail	f9
subject detail $	f9
subject for	f-9j-7o13
subject for REVIEW	f-9j-7o13
subject of	f21j-11k-14o-18
subject of HARM	f11
subject of REVIEW	f16j-8k-10o-16
submission	j7k12p-12
submission $	j9
submission received	k12p-8
submission received $	k12p-8
subscribe	c15j-7k-8p-12
subscribe $	c15j-7k-8p-12
subsequent	e11m-8
substance	p11
substance misuse	p11
substance misuse $	p11
success	c18i-17m-12
sudden	l-7p9
sudden CHILD	l-7p9
sudden CHILD HARM	l-7p9
suggested	m11n7p-9
suggested CHANGE	m9
suggested CHANGE $	m9
suggested SOURCE	n8
suggested SOURCE $	n8
suicidal	p11
suicidal thought	p11
suicidal thought $	p11
suicide	l-19p18
summarie	a-13b15k-11m-9p-12
summarie $	a-13b15k-11m-9p-12
summary	a-26b-17c-28e15f-23h-13i-16j21k-33l14m-9n-20o-20p-37
summary $	a-14b-10c-20d-15e17f-13g-12i-9j19k-20m-19n-13o-9p-25
summary chronology	d10
summary chronology $	d10
summary for	g-8j14
summary for CHILD	j10
summary for busy	j8
summary of	a-12c-9d-12e-13f-8g9k-17l23o-11p-14
summary of AGENCY	l8
summary of INFO	l9
summary of REVIEW	j13
summary of STORY	l13
summary of case	j-10l12
summary of judgement	g13l-10
summary of timeline	l8
summer	l15
summing	e10l-9
supervision	c14e-7f-10g-9i-8j-12k-14l-12m-8o-15p14
supervision $	c16f-7j-9k-10l-9o-10
supervision without	p9
supervision without SCOPE	p9
supplementary	b17k-11l-7n-12p-12
supplementary INFO	b11
supplementary INFO $	b11
supplementary SOURCE	b12n-10p-8
supplementary SOURCE $	b12n-10p-8
support	a-13b-9c-18d-8e-10f-14g-12i-9j-13k-16l9m-14n23p-10
support $	c-10k-8l-13n16
support AGENCY	l-15n15p-13
support AGENCY $	l-15n15p-13
support given	l10
support given to	l10
support offered	c-7l13p-8
support offered $	c-7l13p-8
support provided	l8
support provided $	l8
supporting	b17k-11l-8n-12p-12
supporting INFO	b11
supporting INFO $	b11
supporting SOURCE	b12n-10p-7
supporting SOURCE $	b12n-10p-7
sure THIS DONE	m9
sure THIS happen	c7
survey	b15f-8k-15l-7
survey $	b15f-8k-15l-7
syndrome	l-8p10
syndrome $	l-8p10
synopsis	a11c-9
synthesis	c-9e17f-8j-9k-10l-8p-13
synthesis $	c-9e17f-8j-9k-10l-8p-13
system	a15b-9c-21d-9e-17f-20g21h-9i-13j-21l-23m7n-12o-15p-7
system $	a-9c-8g20j-9k-12l-11
system CHANGE	m7
system CHANGE NEED	m7
system DONE	a10k-9
system DONE $	a10k-9
system ISSUE	a8
system ISSUE $	a8
system METHOD	a-7k14p-8
system METHOD $	a-7k14p-8
system PEER	a13f-9p-11
system PEER CHILD	a13f-9p-11
system and	m11
system and practice	m11
system responded	a9
system responded $	a9
systemau	m12
systemau ac	m12
systemau ac ymarfer	m12
systemic	a9
systemic ISSUE	a10
systemic ISSUE $	a10
table	a-16b19d15e-11f-13g-14h-11i-9j-16k-17l-18m-9o-11p-22
table $	a-8b14c8d-7h-7k-7l-8n-7p-12
table and	b12
table and figure	b12
table of	a-7b-8c-11d17j-9k-9l-11n10p-11
table of BODY	m-8n13
table of date	d7
take	a10e-8g16i-8j-12k-14l-16m9o-8p-15
take $	a10k-9m10
take ACT	m7
take ACT $	m7
take NUMW	c8
take NUMW minute	c8
take STORY	a8
take STORY of	a8
take away	g11
take away $	g11
take from	g13
take from THIS	g13
take-away	g10
take-away MSG	g10
take-away MSG $	g10
take-home	g9
take-home MSG	g9
take-home MSG $	g9
taken	a-17c-20d-10e18f-10g-33i-8j-13k14l11m-12n-9o-14
taking	c-11g-11j-8l-11m15p-14
taking LEARN	g-8m10
taking LEARN forward	g-8m10
taking THIS	m10
taking THIS forward	m10
taking part	k11
taking part $	k11
talk	a-8c16g-8j-8k-7m-9
talk $	p9
talk about	c16p-8
talk about THIS	c15
talked	k7
talking	k10
target	c12p-9
target audience	c12p-9
target audience $	c12p-9
task	a-14b-8c-18e-12f-11g-11j-17k-23l-15m-17n-9o32p-21
task $	a-10c-9f-8g-7j-11k-13l-8m-10o20p-13
task set	o10
task set for	o10
taught	a-12g21k-8l-9m-9
taxis	l-10p14
taxis $	p11
taxis to	l-7p8
taxis to PLACE	l-7p8
teach	g7
teache	g13
teacher	g-9i11
teacher WHO	g-8i11
teacher WHO FIND	g-8i11
team	a-22b-10c25d-7e-11f-12g-20h-7j-23k16l-25m-18n-12o-10
technical	h9
technical WORDS	h9
technical WORDS $	h9
teenage	p9
teenage KIN	p9
teenage KIN $	p9
teeth	p12
teeth $	p12
tell	c14j-11k-12m-7o-8
temporary	p9
temporary PLACE	p9
temporary PLACE $	p9
ten	a-11o8p-7
term	c-25d-14e-21f-14g-19h30i-12j-23k-10m-17n-14o12p-35
termau	c-8h16k-8l-8p-12
termau $	c-8h16k-8l-8p-12
terminology	h7
tested	o11
tested $	o11
testing	a11o-9
teulu	f12
teulu $	f12
text	n12
text $	n10
than	p7
than THEY	f-7p8
than THEY AUX	f-7p8
thank	a-9c-12e-7f-9g-8j22k-13l-11m-11n-7p-17
thank $	a-9c-12e-7f-9g-8j22k-13l-11m-11n-7p-17
that	b-14c-13e-14f-27h-18i17j-11k-12l-25m-14o-10p23
their	f16p-13
thematic	a14p-7
thematic ANALYSE	a12
thematic ANALYSE $	a11
theme	a43b-8c-17d-13e-9f-15g-19i-13j-22k-15l-26m-13n-9o-8p-29
there	a-8g12j8
there AUX	g9
there MUST	j8
there MUST AUX	j8
there pattern	g7
there pattern of	g7
there to	i7
there to WELL	i7
these	a-15c-10g-8h12i-8j8l-7p-7
they	a10f10i-8j-14m-9o-7p-7
thing	a-11b-15c-12d-15e15f-23h-15i17j-30k-35m19o-11p-28
thing $	a-11e15g-8l-11
thing AUX	a-8e8
thing AUX CHANGE	a-8e8
thing CHANGE	m10
thing CHANGE $	m10
thing HAPPEN	l12
thing HAPPEN $	l7
thing HAPPEN about	l9
thing MEAN	e8
thing MEAN SINCE	e8
thing PEER	e8
thing PEER $	e8
thing THIS	a-9i15
thing THIS DONE	i9
thing THIS MUST	m7
thing THIS everybody	p10
thing THIS helped	i9
thing WE	k-7m9
thing WE ASK	m7
thing WE would	i9
thing WELL	m9
thing WELL $	m9
thing could	a9
thing could AUX	a9
thing got	l10
thing got worse	l10
thing might	a11
thing might AUX	a11
thing safer	m9
thing safer for	m9
thing to	a-9g14l-12m9p-14
thing to DONE	m12
thing to END	e9
thing to remember	g10
thing to think	g10
thing worth	i10n8p-8
thing worth SOURCE	n9
thing worth keeping	i11
think	a26b-7e-13f-15g10i-17j-20k-22l-17m-23n-11o-14
think $	a24c12e-8g-21i-12j-10k-15l-9m-16o-11
think FAMILY	f-11p12
think FAMILY $	f-11p12
think about	c-14g19j-11n-8p-8
think about $	g10
think about THIS	c-13g15j-9
think so	a9
think so far	a9
thinking	a16f-7g-13i-9j-9k9l-12m-11
thinking $	a-8k12
thinking THIS	a11p-9
thinking THIS through	a11p-9
thinking about	a8
thinking about FAMILY	p9
thinking about practice	a10
thinking of	a9
thinking of TIME	a9
thirteen	l9
thirteen $	l9
this	a-17c24d-20e-13h-10i-31j17l-17n7o-11p-37
those	a-16c-19e-11f14k15l-7m-15n-8p-25
thought	a14e13f-7g-13i-9j-10k-16l-17m-12o-7
thought $	a14e13f-7g-13i-9j-10k-16l-17m-12o-7
thread	a15c-12e16f-9g-9i-7j-10k-14l-13m-9n-8p-19
thread $	a11c-9e11k-8l-10p-13
thread PEER	e9
thread PEER $	e9
thread THIS	a10p-7
thread THIS run	a10p-7
three	c-11e-12f7i-9j-10l12n-7o-15p-8
threshold	a9c-10f-7j-9k-13l-11m-9o-11p17
threshold $	c-9k-10l-9o-10p14
threshold for	p8
threshold for intervention	p8
through	a14c-14e-11f-14i-10j-14k-17m-14n-10o-7p9
through $	a13c-8g10k-9l-17m-7
through AGENCY	l15p-13
through AGENCY $	l15p-13
through file	p8
through file $	p8
through gap	p10
through gap $	p10
tidy	p8
tidy front	p8
tidy front room	p8
time	b-10d8e-17g-10h-8i-15j-19l-32n-11o17
timeframe	a-9c-11f-9j-11k-12l-10m-9o21p-16
timeframe $	c-10f-8j-10k-11l-9m-8o20p-14
timeline	a-22b-12c-19d34f-22g-19h-9i-11j-21k-22m-19n-14o8p-26
timeline $	a-15b-10c-15d22f-18g-14i-9j-16k-18m-16n-10p-23
timeline key	d11l-10
timeline key CONTACT	d11l-10
timeline of	a-9d20l-17
timeline of NAME	d9
timeline of WHAT	d11l-10
timeline period	o8
timeline period for	o8
timeliness	j-8k-9p13
timeliness of	j-8k-9p13
timeliness of REVIEW	j-8k-9p13
timescale	c-8f-8j-13k20l-8o-7p-12
timescale $	k13p-11
timescale for	j-7k8
timescale for REVIEW	j-7k8
timescale of	k8
timescale of HARM	k8
timetable	c-8j-10k16p-11
timetable $	k14p-11
timetable of	k9
timetable of REVIEW	k9
timing	k7
timing of	k7
timing of REVIEW	k7
title	h8
to $	c12e-8f-11g-10h9i-7k-14l-15m-10n15o-9p-18
to ACT	m15
to ACT $	m14
to AGENCY	l12
to AGENCY $	l10
to ANALYSE	a-17k-7o10
to ANALYSE $	a-17k-7o10
to ASK	c13o-10
to ASK $	c10o-7
to AUTHOR	o10
to AUTHOR $	o10
to AUX	a-21c-11e-15f-9k-19m17o18p-18
to AUX ANALYSE	a-8o13
to AUX DONE	m16
to AUX LEARN	m9
to AUX LOOK	o8
to AUX WELL	i8
to AUX tested	o11
to BIRTH	l11
to BIRTH $	l11
to BODY	a-14e-8g-12l-9m12n-9o11p-17
to BODY $	a-14e-7g-12k-20l-9m14n-9o11p-17
to BODY on	k9
to CHANGE	e-10m15p-11
to CHANGE $	e-10m13p-11
to CHILD	a-8g-8k-10p11
to CHILD $	k-8p14
to CHILD 's	l9
to CHILD in	j8
to CONTACT	a-8c13j-8l-8
to CONTACT $	a-7c9p7
to CONTACT BODY	c8
to DONE	a-23e-12g-22i-15k-14l-11m28p-8
to DONE $	a-14g-12i-9j-8k-11m18
to DONE and	j9
to END	e10l9p-11
to END $	l11p-8
to END on	e9
to FAMILY	f-8k7l8
to FAMILY $	f-8k7l8
to FIND	g-10n7o14
to FIND out	o11
to FIRST	a9
to FIRST HARM	a10l-7
to HAPPEN	l-11m18
to HAPPEN $	l-11m16
to HARM	l17p-10
to HARM $	l17p-9
to ISSUE	g8
to ISSUE $	g8
to KNOW	c-7f11j-10k-13l-12p-12
to KNOW $	i-19k-9l-13m11o9
to KNOW CHILD	f8
to KNOW NAME	f7
to KNOW more	i10m-10n8o-7
to LEARN	a-10e10o7
to LEARN $	j7o8
to LEARN so	a-7e11
to LOOK	a-12g-8j-8o15
to LOOK $	a-10j-7o14
to LOOK for	n8
to MONTH	l11
to MONTH $	l9
to MOVE FIRST	m8
to MOVE for	n7
to NAME	j8
to NAME $	j8
to NUM	l13m-8
to NUM $	l13m-8
to NUMW	l9
to NUMW $	l9
to PEER	e9
to PEER $	e9
to PLACE	l11
to PLACE $	l9
to RECOMMEND LEARN	j9k-8
to RECOMMEND REVIEW	k8
to REVIEW	f-8j18l-9o-10
to REVIEW $	f-7j18l-8o-9
to SCOPE	a16o-12p-8
to SCOPE $	a9
to SERVICE	l11p-16
to SERVICE $	p-11
to SERVICE AGENCY	l8
to SERVICE BODY	m7
to STORY	c12p-9
to STORY $	c12p-9
to TELL WE	c7
to THEY	f12
to THEY $	f12
to THIS	a-8c-11f-12j22k-11p-7
to THIS $	l8
to THIS DONE	j8
to THIS REVIEW	j11
to THIS WHO	f-9j13
to WE $	o8
to WE SCOPE	a9o-8
to WELL	a8
to WELL $	i10
to WELL practice	a10i-10
to WHAT	k8
to WHAT WE	k10
to WHAT extent	a8
to WHEN	l-8o12
to WHEN $	l-8o12
to WHO	e10
to WHO THIS	e10
to WORDS	h13o-9
to WORDS $	h13
to WORKER	h9k10p-13
to WORKER and	h9
to YEAR	d8l11p-11
to YEAR $	d8l11p-11
to YOU	c8
to YOU $	c8
to achieve	j10
to achieve $	j10
to adult	l10p-7
to adult AGENCY	l10p-7
to all	m8
to all AGENCY	m8
to believe	a8
to believe $	a8
to bring	l7
to bring THIS	l7
to case	l8
to case $	l8
to chapter	n10
to chapter $	n10
to chief	m10
to chief constable	m10
to commission	j8
to commission LEARN	j8
to consent	p8
to consent $	p8
to copy	i9
to copy $	i9
to county	f8
to county $	f8
to date	e13m-8
to date $	e13m-8
to doctor	p8
to doctor $	p8
to each	l-7
to each AGENCY	p7
to england	l8
to england $	l8
to feed	c8
to feed back	c8
to finish	e13p-8
to finish $	e13p-8
to follow	i11
to follow $	i11
to follow-up	p8
to follow-up $	p8
to get	n8
to get help	n8
to hold	j9
to hold REVIEW	j8
to in	f8
to in THIS	f8
to keep	i10m-11o-7
to keep $	i11m-8
to keep CHILD	l7
to light	g10l-9
to light $	g10l-9
to make	m12
to make $	m8
to make THIS	m7
to neglect	a11p-8
to neglect $	a11p-8
to note	g8
to note $	g8
to notice	j8
to notice $	j8
to period	l10
to period under	l10
to ponder	g8
to ponder $	g8
to practice	a-10g14m-8p-7
to practice $	a-9g14
to primary	m8
to primary PLACE	m8
to pseudonym	h8
to pseudonym used	h8
to rating	c11
to rating $	c11
to reach	p13
to reach $	p9
to reach WE	c8
to read	c-13k-9l-8m-8n21p-12
to read $	n12p-8
to read THIS	c-9j10
to read more	n9
to read on	n10
to reader	j16n-11
to reader $	j16n-11
to release	l9
to release $	l9
to remember	g18m-10
to remember $	g18m-10
to role	h11
to role $	h11
to safeguard	l10
to safeguard other	l10
to secretary	m10
to secretary of	m10
to subject	f10
to subject $	f10
to table	c11
to table $	c11
to take	g15p-7
to take $	m8
to take away	g11
to text	n10
to text $	n10
to thank	j9
to thank $	j9
to think $	c7
to think about	g10
to thirteen	l9
to thirteen $	l9
to tool	n8
to tool $	n8
today	e8
together	b-8c-18d-8e23f-16g-22h-7i-12k14l-19m-19n-11o-9p-16
toilet	p9
toilet and	p9
toilet and nappie	p9
told	g7p8
too	j-8k-12p18
too NUMW	p7
too NUMW WORKER	p7
too little	p7
too little help	p7
too much	p11
too much REVIEW	p11
too soon	p9
too soon $	p10
took	a-13c-9e-8g-13i-8j-10k18l14m-11p-9
took $	k8
took part	k18l-10
took part $	k16l-10
took place	g-10k-8l19
took place $	g-10k-8l19
tool	a-11b14c-11f-8h-9j-8k-15l-14m-8
tool $	p11
tool and	n7
tool and SOURCE	n7
tool used	b15k-7l-7n-11p-11
tool used $	b15k-7l-7n-11p-11
touch	c11
touch $	c11
town	f9
town $	f9
track	c12p-8
track $	c12p-8
tracking	c8m-9
tracking SINCE	c8
tracking SINCE of	c8
tracking by	p8
tracking by core	p8
train and	p8
train and county	p8
trainer	c11
trainer 's	c11
trainer 's note	c11
training	a-12b-8c24d-17e-11f-12g-10j-15k-18l-21n-9o-7
training $	a-7c10f-7j-9k-11l-14p9
training and	c10
training and STORY	c10
training date	c11p-9
training date $	c11p-9
training offered	c11p-10
training offered $	c11p-10
transfer	a-9j-12l-17p21
transfer between	a-7p11
transfer between ISSUE	a-7p11
transition	j-7k-8p8
transition $	l-8p12
transition to	l10p-7
transition to adult	l10p-7
transitional	p9
transitional safeguarding	p9
transitional safeguarding $	p9
translated	p8
translated $	p8
translation	c19f-8j-9k-12l-10m-8p-14
translation $	c19f-8j-9k-12l-10m-8p-14
trauma	k-7p16
trauma $	k-7p16
trauma-informed	a-9p11
trauma-informed practice	a-9p11
trauma-informed practice $	a-9p11
traveller	f10p-7
traveller FAMILY	f10p-7
traveller FAMILY $	f10p-7
treatment	l12p-10
treatment $	l12p-10
tree	f9
tree $	f9
trial	c-8f-7j-8k19l-10p-13
trial $	c-7k15p-11
trial and	k9
trial and inquest	k9
tribute	f-21j26k-13l-15p-16
tribute $	f-14j18k-9l-7p-11
tribute from	f-9j12
tribute from THEY	f-9j12
tribute to	j10
tribute to NAME	j10
trigger	j8
trigger for	j8
trigger for REVIEW	j8
triggered	j8
triggered REVIEW	j8
triggered REVIEW $	j8
trust	a-7c-9g-8j-14k-18n-12p19
trusting	p10
trusting WHAT	p10
trusting WHAT AUX	p10
try	c11
try THIS	c11
try THIS $	c11
turn	a12c10o-7p-9
turn $	a13o-7p-8
turn to	c7
turn to think	c7
turning	a16c-10g-14j-9k-7o-9
turning MSG	a14g-12p-8
turning MSG $	a14g-12p-8
turning eighteen	p10
turning eighteen $	p10
turning to	a9
turning to SCOPE	a9
turnover	p10
turnover $	p10
twin	f16p-12
two	c-8g-15j-7k7l12m-11o-9
tying	a-7e13
tying up	a-7e13
tying up thread	a-7e13
unanswered	p8
unanswered $	p8
unborn	l-9p10
uncertainty	p10
uncertainty $	p10
unconscious	p10
unconscious bias	p10
unconscious bias $	p10
under	c-14d-7e13f-8g-18i-13j11k-32n-7o12p-23
under ANALYSE	a-8o11
under ANALYSE $	a-8o11
under METHOD	a-12e16k-13
under METHOD $	a-12e16k-13
under PLACE	j11
under PLACE ACT	j11
under REVIEW	a12j-15k-15o9
under REVIEW $	a12j-15k-15o9
under WHAT	j10
under WHAT THIS	j8
under microscope	a10
under microscope $	a10
under protocol	j11k-8
under protocol $	j11k-8
underlying	c-7g13j-7l-9p-12
underlying ISSUE	a10
underlying ISSUE $	a10
underlying pattern	a-11g14p-9
underlying pattern $	a-11g14p-9
underneath	a10
underneath $	a10
understand	g11m-16o8
understanding	a16
understood	a23g-15k-13l-10
undertake	j7
undertaking	a-7k15p-10
undertaking DONE	k12p-7
undertaking DONE $	k12p-7
undertaking REVIEW	j-8k9
undertaking REVIEW $	j-8k9
unfolded	a-9l15
unregulated	l-11p11
unregulated PLACE	l-11p11
unregulated PLACE $	l-11p11
unseen	g7
unseen $	g7
up	b-10c14d-10e15f-16g-18h-8j-18k-24l12m-20n-12o-11p-30
up $	b-8c15d-7e8f-12g-14j-14k-21m-16n-10o-9p-26
up thread	a-7e13
up thread $	a-7e13
up to	l14
up to HARM	l8
upcoming	c12p-11
upcoming training	c12p-11
upcoming training $	c12p-11
update	e14l-10m-8
upon	a10g-12i-8k-14l-8m-10n16o-7p-16
upon $	a-7j-8k-9n17p-9
upon WHAT	j8
upon WHAT REVIEW	j8
upon practice	a13p-7
upon practice $	a13p-7
upset	j-9n11
upset YOU	j-9n11
upset YOU $	j-9n11
urgent	m8
urgent ACT	m8
urgent ACT $	m8
us	a-13b-8c22d-9f-16g10h-11i-11l-25m-21n-16p-21
use	a-17b-8c16d-9e-12f-17g-13h15i-11j-9l-18m-17n-12o-14
use $	h18j-8k-10p-11
use THIS	c12k-13
use THIS $	c9
use THIS REVIEW	k-8
use in	c10p-8
use in supervision	c10p-8
use of	c-10l-12p15
use of STORY	l-8p10
use of chronologie	p7
use of name	k11p-10
use only	c7k9p-8
use only $	c7k9p-8
used	a-23b8c-15d-13e-16f-24g-21h31i-14j-27l-8m-20n14o-18p-24
used $	a-17b10c-20d-11e-14f-15g-15h23i-12j-17k-12m-16n16o-13p-20
used as	k9
used as INFO	k9
used for	h7
used for WORKER	h7
used in	c-12f-12h17j-13
used in REVIEW	h10
used in THIS	c-11f-11h12j-9k8
useful	c-15d-11k-12l-15m-7n24p-18
useful AGENCY	n12p-9
useful AGENCY $	n12p-9
useful CONTACT	c-11d-9l-9n14p-10
useful CONTACT $	c-11d-9l-9n14p-10
useful SOURCE	n10
useful SOURCE $	n10
using	c13j-9
using THIS	c13j-9
using THIS REVIEW	c10j-8
version	a-13b-7c20d-8e-16f-11g-16h-10j12k-14l-22m-13n-8
version $	c9e-14g-12h-8j13l-13
version NUM	l-9p14
version NUM $	p11
version NUM YEAR	p7
version STORY	c12l-10p-10
version STORY $	c12l-10p-10
version control	c11p-11
version control $	c11p-11
victim	f12j-7l-10
view	a25b-12c-14d-7e11f-27g-19i-13j-18k15l-20m-17n-12o-11p-29
view $	a10e14f-16g-9k7l-11m-7p-19
view THIS	a11k-7
view THIS WE	a11k-7
view expressed	k9
view expressed by	k9
view of	a19f-14g-8j-9k9l-9m-9p-14
view of BODY	a12k-12
view of FAMILY	f-7k11
view of INVOLVE	a11k-12
view of KIN	k9
view of WHAT	a7
view of WORKER	k9
view of practice	a7
violence	f-8l-18p21
violence $	l-14p17
violence in	p8
violence in PLACE	p8
virtual	p9
virtual visit	p9
virtual visit $	p9
visit	a-13c-10f-15g-11j-9k-12l11m-10o-7p18
visit $	a-9c-8f-10g-8k-9l13m-8p10
visit THIS	p10
visit without	p7
visit without CHILD	p7
visiting	k-8l12
visiting INVOLVE	l11p-10
visiting INVOLVE $	l11p-10
visitor	l9p-8
visitor $	l9p-8
voice	a11f-9k-8l-13
voice of	a11f-15k-8l-12p7
voice of CHILD	a12f-13j-8l-11p10
voice of FAMILY	j9
voluntary	k-7l-8p15
voluntary AGENCY	p11
voluntary AGENCY $	p11
voluntary sector	p9
voluntary sector $	p9
waiting	c-9k-10l-8p18
waiting $	p10
waiting for	p7
waiting for bed	p7
waiting list	p11
waiting list $	p11
wale	m10
wale $	m10
want	a-11i15j-10k-15l-10m12n10o-28
wanted	g-7i-9m-22o25
ward	f-8p16
ward $	p7
warning	c-9j18k-8l-8n-7p-12
warning $	j13p-10
warning before	j9
warning before YOU	j9
was	a18b-12c-34d-12e-43f8g-21h-15j-9k15m-45n-17o-18p17
watch	c14k-11l-7m-8n9p-11
watch $	c14k-11l-7m-8n9p-11
water	p9
water safety	p9
water safety $	p9
way	c-10e12f-9g-12i-15k-9l-14m14n-8o-8p-19
we	a-15b-17c-13d-15f-25j10k12l-22n10o12p-34
weaknesse	a11g11i-12j-7l-8p-12
web	n15p-12
web addresse	n15p-12
web addresse $	n15p-12
website	k-8n9
week	e-9l15p-18
weekend	l9
weekend and	p9
weekend and evening	p9
weighed	a-13k12
weighing	a15
weight	l-10p14
weight and	p7
weight and growth	p7
weight of	l-9p11
weight of STORY	l-9p11
welcome	j7
well	c-10e-12f-7g17i16j-11k-19l-19m-23o-7p-15
welsh	a-7c9j-8k10l-8p-17
welsh BODY	c-7k9
welsh BODY $	m8
welsh BODY use	k11
welsh IDENTITY	f8
welsh IDENTITY NEED	f8
welsh translation	c12p-7
welsh translation $	c12p-7
went	c-10e-11f-9i19j-20m-17o-10
were	a13c-18e-20h-8i-22j-12k-7m-33n-11o24
what	b-8c-14d-14f-13g14i11j-11k-11m9n-22o-9p-36
when	c-10e-14f-14g-18k-15l20o8p-23
where	a-29b-12c-21d-12e11g12h-13i10k-10l-29n9p-16
whether	j-9k16m-8
whether REVIEW	k9
whether REVIEW MUST	k9
whether to	k11
whether to RECOMMEND	k8
which	c-8e-8f-8g-18i-11j16l-14m-19o13
whistleblowing	p12
whistleblowing $	p12
who	a-30b-15c7d-15e-24f21g-10h-15i16j-14k14l-33m-26n-20o-22
whole	f-10j-9k-13l-10m-9p14
whole $	a8f-7k-7l-7m-8p9
whole FAMILY	p10
whole FAMILY DONE	p10
whole unseen	g7
whole unseen $	g7
whom	c-11e8g-9i-12j-13k12l-8m9p-9
whose	a-11c-7f-13k-8p20
why	a22b-8c-21d-10e-19f-16g-22h-9i-15j30l-26m-24n-13o-8p-30
wide	o9
wide WE	o9
wide WE LOOK	o9
wider	a14k-9l-8p-16
wider FAMILY	f10
wider FAMILY $	f10
wider LEARN	g7
wider LEARN $	g7
wider picture	a14f-10p-12
wider picture $	a14f-10p-12
will	a-29c30e-23f-11g-25h-9i-19k-34l-24m19n-8o-15p-14
window	g9
window $	p9
window on	g10
window on system	g10
winter	l7
wish	m12o-8
without	a-14c-12f-13j-9k-16l-15m-11n-12o-11p28
without CHILD	p7
without CHILD $	p7
without PLACE	p7
without PLACE $	p7
without SCOPE	p9
without SCOPE $	p9
without SOURCE	k-7n-10p12
without SOURCE $	k-7n-10p12
without date	p11
without date $	p11
without name	p9
without name $	p9
witnesse	k16n-10p-10
witnesse INVOLVE	k10p-7
witnesse INVOLVE $	k10p-7
witnesse and	k11n-9
witnesse and SOURCE	k11n-9
word	a-27b-16d-12e9f-17g-11h13i-14j17k-26l-17m-19n-16o-25
work	b-14c-28d-12f-19g15h-13i11l-11m-15o-16p-19
worked	e-21f-8g-20i35j-19l-32m-32o-9p-18
worker	a-8i-7l-13m-11p17
workforce	p12
workforce $	p12
working	c-8e-11f-8g-9i-16j-10l-16m-19p19
workload	k-7p15
workload $	k-7p15
workshop	k8
workshop $	k8
world	l9p-13
world $	f-10l12p-11
world at	f9l-8
world at PLACE	f9l-8
worse	l9
worse $	l10
worth	a-16b-8c-13d-7e-12f-11g-15i30j-12k-15l-18m-15o-8p-24
worth SOURCE	n9
worth SOURCE $	n9
worth copying	i17k-7l-10p-13
worth copying $	i17k-7l-10p-13
worth keeping	i11
worth keeping $	i11
worth passing	i11
worth passing on	i11
worth sharing	i12p-8
worth sharing $	i12p-8
worthy	a-7i17
worthy of	a-7i17
worthy of commendation	i9
worthy of note	i10
would	a-13e-9g9i12k-14l-8m-10
would ASK	i9
would ASK other	i9
would DONE	g13m-11
would DONE CHANGE	g13m-11
would LOOK	o10
would LOOK $	o10
would WE	g11m-11
would WE DONE	g11m-11
would keep	g-11i13
would keep $	g-11i13
would like	j7m9
would like to	j7m9
writing	n11
written	k-9p12
wrong	a-11g21i-10j-9m-8
wrote	c-9k13
year	a-16c-9e-11f-15g-17j-9k-15l26m-13p-15
yet	g8
yet WELL	g8
yet WELL because	g8
ymarfer	a10k-7l-8m10p-11
ymarfer $	a10k-7l-8m10p-11
you	a-27b-9c22e-13f-11g-12h-8i-15j11k-19l-18n17o-13p-18
young	j8l-8
your	a-23b12c26e-11f-11h-7i-7j-16k-17l-14m-16n-14o-8p-23
yourself	c14m-10p-10
yourself $	c14m-10p-10
youth	l-9p17
youth justice	p9
youth justice $	p9
youth offending	p9
youth offending AGENCY	p9
youth violence	p8
youth violence $	p8
yr	l11
yr acho	l11
yr acho $	l11`;
