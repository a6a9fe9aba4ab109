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
  -0.06, -1.06, -0.42, -1.16, -0.79, -0.45, -0.27, -1.3, -1.15, -0.09, -0.19, -0.07, -0.36, -0.82,
  -0.96, 0.36,
];

/** How many steps of a weight make 1. */
export const WEIGHT_STEPS = 10;

/** A line for each feature of headings: the feature, a tab, and a letter and weight for each kind it speaks for or against. */
export const HEADING_WEIGHTS = `#0	a-22b35c-25d-17e-20f-22g-22h-14i-17j-23k-26l-26m-22n-20o-18p-32
#1	a-14b-8d-7g-17h-9i-23l-10n-10
#10	f-8g20j8k-8l-7p-11
#2	a-10b-14c12e-13g-17h-14i-9j-10o-12p17
#3	b-19c-8d-10f-12h-9j-10o-10p17
#6	a10b-22c-15d-21e-31h-20i-15k8n-15p16
's $	f-8p12
's AGENCY	g9
's AGENCY $	p9
's AGENCY AUX	g10p-9
's ANALYSE	a16k-15o-8
's ANALYSE $	a16k-15o-8
's BODY	f15k-13p-13
's BODY $	f15k-13p-13
's CONTACT	l12
's CONTACT PEER	l12
's END	e12
's END note	e9
's END opinion	e8
's FAMILY	f9l-8
's FAMILY $	f9l-8
's IDENTITY	k12p-9
's IDENTITY private	k12p-9
's INVOLVE	k8l9p-12
's INVOLVE $	l8p-11
's ISSUE	a-7g13
's ISSUE $	g10
's LEARN	k7
's LEARN STORY	k7
's LIVE	d8p-9
's LIVE $	d8
's NEED	p9
's NEED before	p9
's NUMW	l8
's NUMW TIME	l8
's PLACE	l-11p8
's PLACE $	l-11p8
's SERVICE	m10
's SERVICE PLACE	m10
's START	j9
's START $	j9
's STORY	a-13b14c-8d-8e-11p-12
's STORY $	a-12b14c-7d-8e-10p-12
's TIME	l8
's WELL	i12
's WELL $	i12
's WHO	c-8f14k-10p-8
's WHO $	f10k-7p-8
's WHO in	f8
's WORDS	b10k-9
's WORDS of	b11k-8
's agreement	k11p-11
's agreement $	k11p-11
's background	f12p-11
's background $	f12p-11
's childhood	l9
's childhood $	l9
's decision	a-7k10
's decision $	a-7k10
's detail	f13l-11p-9
's detail $	f13l-11p-9
's experience	f-9l16p-14
's experience $	f-9l16p-14
's guide	j12p-7
's guide $	j12p-7
's home	f-9l-9p11
's home $	f-9l-9p11
's independence	k11
's independence $	k11
's inside	a-9c15g-10l-9m-8
's inside $	a-9c15g-10l-9m-8
's job	p9
's job $	p9
's name	a-7k9
's name AUX	k10
's name or	f8
's note	c17k-8l-7n-9p-10
's note $	c17k-8l-7n-9p-10
's opinion	a11e-7k-7
's opinion $	a11e-7k-7
's own	l-9m9p8
's own ACT	m8
's own childhood	p9
's part	f-9k11
's part in	f-9k11
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
's summarie	a-9b16l-15
's summarie $	a-9b16l-15
's view	f-15k17p-13
's view $	f-13k16p-12
's world	l9p-13
's world $	f-10l12p-11
's world at	f9l-8
.	a-10d-10g-8h-14i-10o-11p23
?	a41b-16c-8d-17e-14f-20g-14h-12i-9k-11m9n-9o-23p-19
ACT	a-31b-19d-20f-26g-42h-17i-26j-16k-29l-8m46n-23p-26
ACT $	a-20b-13c8d-14e-28f-16g-23h-11i-18k-24l-14m31n-16p-18
ACT ASK	l-7m8
ACT ASK $	l-7m8
ACT LEARN	e17g-11k-8l14m-26p-10
ACT LEARN $	e11g-9m-17
ACT LEARN SINCE	e8
ACT LEARN after	l7
ACT LEARN to	e8l8m-10
ACT MSG	m8
ACT MSG $	m8
ACT NUM	m8
ACT PLAN	l-10m16p-14
ACT PLAN $	l-9m14p-13
ACT SINCE	e10m-9
ACT SINCE LEARN	e10m-9
ACT THIS	m8
ACT THIS MUST	m8
ACT WE	m9
ACT WE WILL	m8
ACT and	m9
ACT by	l-8m12
ACT by PLACE	m8
ACT completed	e8
ACT completed SINCE	e8
ACT down	l10
ACT down and	l10
ACT for	m13
ACT for AGENCY	m7
ACT from	j-9m13
ACT from THIS	m10
ACT from rapid	m7
ACT in	k11
ACT in REVIEW	k11
ACT of	k-10m-9o12p8
ACT of PLACE	p9
ACT of REVIEW	k-9o12
ACT on	g-7m16
ACT on LEARN	m8
ACT on WHAT	m10
ACT to	g-9m15p-7
ACT to AUX	m11
ACT to keep	l8
ACT to take	m10
ACT tracking	p8
ACT tracking by	p8
AGENCY	f-42g-12h-10i-15j-12l23o-30
AGENCY $	a-9d-8e-8f-27i-11n12o-18p9
AGENCY 's	b14e-7k-17l-8p-12
AGENCY 's INVOLVE	k-11l12
AGENCY 's own	m9
AGENCY 's response	a11l-8
AGENCY 's summarie	a-9b16l-15
AGENCY ACT	m10
AGENCY ANALYSE	a15
AGENCY ANALYSE $	a13
AGENCY ASK	k9
AGENCY ASK for	k10
AGENCY AUTHOR	k12l-11
AGENCY AUTHOR 's	k12l-11
AGENCY AUX	a-20e14k-15
AGENCY AUX CHANGE	a-8e11
AGENCY AUX INVOLVE	a-8k-11l12
AGENCY AUX RECOMMEND	m8
AGENCY AUX inadequate	g10p-9
AGENCY CONTACT	c-7l13p-10
AGENCY CONTACT $	c-7l10p-7
AGENCY DONE	a8e-13g-15k-21l15m-11p-8
AGENCY DONE $	i-14k-11l20
AGENCY DONE PEER	a20e-7k-11l-15
AGENCY DONE WELL	g-7i12
AGENCY FAMILY	l10
AGENCY FAMILY used	l10
AGENCY INFO	a-9j16k-13n-8p-12
AGENCY INFO $	a-9j16k-13n-8p-12
AGENCY INVOLVE	d7k-9l9p-10
AGENCY INVOLVE $	d7k-15
AGENCY KNOW	a-9l16m-8
AGENCY KNOW $	l10
AGENCY KNOW and	l8
AGENCY LEARN	g12
AGENCY LEARN $	g12
AGENCY MEAN	h8
AGENCY MEAN $	h8
AGENCY MUST	a-8l-8m14
AGENCY MUST respond	m11
AGENCY PEER	l-9p12
AGENCY PEER FAMILY	l-9p12
AGENCY PLAN	m10
AGENCY PLAN $	m10
AGENCY RECOMMEND	m9
AGENCY RECOMMEND $	m9
AGENCY REVIEW	a-10c11j-15k8l-10p-9
AGENCY REVIEW $	a-8c11j-11l-8p-8
AGENCY REVIEW REVIEW	k8
AGENCY SERVICE	l13p-12
AGENCY SERVICE $	l9p-7
AGENCY SERVICE visiting	l8
AGENCY SINCE	e16l-10m-10
AGENCY SINCE $	e14l-9m-8
AGENCY STORY	l10
AGENCY STORY $	l10
AGENCY THIS	a-8k9l-8n10
AGENCY THIS INVOLVE	k11
AGENCY THIS can	n11p-10
AGENCY WELL	i9
AGENCY WELL practice	i9
AGENCY WILL	m9
AGENCY WILL DONE	m9
AGENCY WORKER	k-10l-9p13
AGENCY WORKER $	k-10l-9p13
AGENCY account	l10
AGENCY account $	l10
AGENCY and	l12p-7
AGENCY and FAMILY	l11
AGENCY by	a15l-11
AGENCY by AGENCY	a15l-11
AGENCY check	l10
AGENCY check $	l10
AGENCY chronology	d9
AGENCY chronology $	d9
AGENCY come	a-8l10
AGENCY come into	a-8l10
AGENCY for	k13m-11
AGENCY for $	k13m-11
AGENCY for CHILD	g8
AGENCY in	p10
AGENCY in sequence	l-7p10
AGENCY management	k10
AGENCY management REVIEW	k10
AGENCY offer	a-9l11
AGENCY offer $	a-9l11
AGENCY practice	a15g-7l-9
AGENCY practice $	a15g-7l-9
AGENCY provided	l13
AGENCY provided $	l13
AGENCY provision	l10p-8
AGENCY provision $	l10p-8
AGENCY responded	a14l-11
AGENCY responded $	a11l-9
AGENCY responded to	a7
AGENCY response	a14l-11
AGENCY response $	a14l-11
AGENCY return	l13
AGENCY return $	l9
AGENCY return and	l7
AGENCY summarie	l10
AGENCY summarie $	l10
AGENCY taking	k11l-7
AGENCY taking part	k11l-7
AGENCY took	k10l-9
AGENCY took part	k10l-9
ANALYSE	a41b-26d-24e-9f-16g-21h12i-28j-38k-16l-38m-10n-27p-19
ANALYSE $	a22b-19d-17f-28g-20i-19j-25l-15m-16n-21o12p-22
ANALYSE DONE	a10
ANALYSE DONE $	a10
ANALYSE INFO	a13k-8p-8
ANALYSE INFO $	a13k-8p-8
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
ANALYSE SCOPE	a7c-7
ANALYSE SCOPE $	a7c-7
ANALYSE STORY	a12c-8l-7
ANALYSE STORY $	a12c-8l-7
ANALYSE THIS	a7c-8m-10p10
ANALYSE THIS $	a8
ANALYSE THIS CHANGE	a-9m-8p11
ANALYSE THIS up	a9
ANALYSE WE	h8
ANALYSE WE WORDS	h8
ANALYSE WHAT	a16l-15
ANALYSE WHAT HAPPEN	a16l-15
ANALYSE WORDS	h7
ANALYSE WORDS $	h7
ANALYSE accepted	a-9p11
ANALYSE accepted $	a-9p11
ANALYSE and	a9
ANALYSE by	a8c-9
ANALYSE by BODY	c-7m9
ANALYSE decision	a11
ANALYSE decision $	a11
ANALYSE for	a-8g10
ANALYSE for practice	a-8g10
ANALYSE in	c9
ANALYSE in AGENCY	c7
ANALYSE in turn	a8
ANALYSE key	a7
ANALYSE key practice	a7
ANALYSE of	a24g-12j-11k-14l-16m-11o-11p-15
ANALYSE of AGENCY	a9
ANALYSE of DONE	a8
ANALYSE of IDENTITY	a-8f10
ANALYSE of ISSUE	a12
ANALYSE of THIS	c9
ANALYSE of WHAT	a8
ANALYSE of WORDS	h10
ANALYSE of practice	a9
ANALYSE on	a11
ANALYSE on practice	a7
ANALYSE practice	a9
ANALYSE practice $	a8
ANALYSE risk	p12
ANALYSE risk $	p12
ASK	a-19b-19d-17e-31f-30h-20k-11l-8m26n-7o11
ASK $	b-9d-10e-14f-15g-26h-9j-29m21n-15
ASK AGENCY	k13m-11
ASK AGENCY for	k13m-11
ASK CHANGE	g16m-8p-10
ASK CHANGE $	g9
ASK CHANGE because	g11m-10
ASK CHILD	a9g9p-12
ASK CHILD $	a9g9p-12
ASK THIS	j12m-11
ASK THIS REVIEW	j12m-11
ASK WHERE	p7
ASK WHERE THEY	p7
ASK WORKER	g8
ASK WORKER to	g8
ASK for	a-14g-13i-8j9l-11m16p-10
ASK for $	a-8g-10j-12k-10m16
ASK for INFO	k10
ASK for REVIEW	j9
ASK for case	j8
ASK from	l-8m13
ASK from each	l-8m10
ASK in	l7
ASK in one	l7
ASK instead	p7
ASK instead of	p7
ASK of	j-7l-10m24o-8p-11
ASK of BODY	m16
ASK of SERVICE	l-7m11p-8
ASK of WHO	m9
ASK other	i9
ASK other to	i9
ASK over	p10
ASK over experience	p10
ASK to	a-23c-11e-8f-8g-23k-21l9n8o20
ASK to DONE	o10
ASK to FIND	o7
ASK to HAPPEN	m8
ASK to KNOW	a-8g-11k-8l-10n7o8
ASK to LOOK	o10
ASK to NUM	l8
ASK to SERVICE	l14m-13p-8
ASK to achieve	j10
ASK yourself	c15m-10p-10
ASK yourself $	c15m-10p-10
AUTHOR	b8d-20f-25g-28h-17i-21k23l-37m-19n-22p-26
AUTHOR $	a-26b-20d-10e10f-14g-14h-9i-10k13l-18m-16n-13p-27
AUTHOR 's	a8b16c-16d-9f-7g-7l-20m-8p-15
AUTHOR 's ANALYSE	a12
AUTHOR 's END	e13
AUTHOR 's START	j9
AUTHOR 's STORY	a-10b15e-9l-15
AUTHOR 's WORDS	b11k-8
AUTHOR 's independence	k11
AUTHOR 's opinion	a11e-7k-7
AUTHOR AUX	a-7k9
AUTHOR AUX any	a-7k9
AUTHOR DONE	k8
AUTHOR DONE $	k8
AUTHOR NUM	k9
AUTHOR RECOMMEND	m9
AUTHOR RECOMMEND $	m9
AUTHOR and	j-8k16
AUTHOR and AUTHOR	k10
AUTHOR and THEY	k10
AUTHOR at	p9
AUTHOR at conference	p9
AUTHOR of	a-7b-9c8k9m-8
AUTHOR of BODY	c13k-10
AUTHOR of THIS	c-11j-9k13
AUTHOR thought	a12
AUTHOR thought $	a12
AUX	a10b-21c-17d-19e12f9h-15l-13m-14n-14p8
AUX $	c-7e-8f14g10i-9j-10p-13
AUX ANALYSE	a-13k9o13
AUX ANALYSE $	a-13k9o13
AUX ASK	a-17e-7f-8g-14j-13k-13l-15m8o12p11
AUX ASK $	a-8i10l-9m-13o10
AUX ASK WHERE	p7
AUX ASK for	m16o-13
AUX ASK of	m9
AUX ASK to	o13
AUX AUX	a19c-11f-12i-11l-15m-19p-17
AUX AUX CHANGE	a11e-15
AUX AUX DONE	g8k-10m-10
AUX AUX IDENTITY	k10
AUX AUX MOVE	a9
AUX AUX affected	n10
AUX AUX predicted	a8
AUX AUX prevented	e8
AUX BAD	g14j-8l-14
AUX BAD $	g14j-8l-14
AUX CHANGE	e23i-16j-11k-9l-18m-10o-9p-12
AUX CHANGE $	e17i-15j-9k-7l-15m-9o-7p-11
AUX CHANGE SINCE	e13m-9
AUX CHILD	a17k-8l-9p-17
AUX CHILD $	f7
AUX CHILD INVOLVE	a13
AUX CHILD KNOW	a8p-8
AUX DONE	i-8j-9k15l-18m15o-14p-17
AUX DONE $	g-18i-24k13l-11m13o-9p-12
AUX DONE CHANGE	a-11g16m-10
AUX DONE WELL	i10
AUX DONE about	g-10m13
AUX DONE out	k11
AUX FIND	g9j-10l7
AUX FIND $	g9j-10l7
AUX HAPPEN	e13m-11
AUX HAPPEN $	e12m-10
AUX HARM	p-7
AUX IDENTITY	k10
AUX IDENTITY $	k10
AUX INFO	a8
AUX INFO shared	a8
AUX INVOLVE	f-8
AUX INVOLVE $	f-8
AUX KIN	a11p-8
AUX KIN included	a8
AUX KNOW	g-11i-8j-9k-9l16
AUX KNOW $	g-10i-7j-7l14p7
AUX KNOW and	a8
AUX LEARN	c-7e-15g13i-8j-11k-15m8o-10
AUX LEARN $	e-9g12k-9l-9m11
AUX LEARN WE	g13
AUX LEARN and	a10g-9
AUX LEARN for	p10
AUX LEARN from	g8
AUX LEARN up	l8
AUX LIVE	l8
AUX LIVE like	l8
AUX LOOK	a-12g10o7
AUX LOOK $	o8
AUX LOOK after	a-9g11
AUX METHOD	a11k-8
AUX METHOD followed	a11k-8
AUX MOVE	e7j-11m9p-12
AUX MOVE $	l9
AUX MOVE PLACE	a9
AUX MOVE WELL	i8
AUX MOVE on	e10i-8m-10
AUX MOVE to	l-10m16
AUX NAME	f11
AUX NAME $	f11
AUX NEED	m7
AUX NEED $	m7
AUX PLAN	a9
AUX PLAN WELL	a9
AUX RECOMMEND	m11
AUX RECOMMEND $	m8
AUX REVIEW	j10
AUX REVIEW and	j8
AUX SINCE	a-10e22g-11j-9m-15
AUX SINCE $	e13
AUX SINCE AUX	e8
AUX SINCE DONE	e8
AUX TELL	a-8p11
AUX TELL $	a-7p11
AUX THEY	e10
AUX THEY SINCE	e10
AUX THIS	c-10e-7f-13g8i-11j8k-14m-10p11
AUX THIS $	a-10f-9p16
AUX THIS BODY	g7
AUX THIS REVIEW	j15
AUX THIS neglect	a8
AUX TIME	p8
AUX TIME of	p8
AUX WE	e7j8
AUX WE SINCE	e9
AUX WE sharing	j8
AUX WELL	a-14i16j-7l-8m-9
AUX WELL $	i8
AUX WELL about	i8
AUX WELL because	g8
AUX WELL of	i13
AUX WHAT	c-9g-14j-11k-10l18m9o-8
AUX WHAT MUST	m7
AUX WHAT WE	g-10k-8l13
AUX WHAT took	l7
AUX WHO	f11k-7p-8
AUX WHO $	f11k-7p-8
AUX WRITE	j16
AUX WRITE $	j7
AUX WRITE to	j9
AUX YOU	c11
AUX YOU TELL	c11
AUX about	f11g-8k-10
AUX about $	f11g-8k-10
AUX affected	n10
AUX affected $	n10
AUX any	a-7k9
AUX any connection	a-7k9
AUX anyone	a9p-7
AUX anyone ASK	a9p-7
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
AUX black	f7
AUX black and	f7
AUX brought	j12
AUX brought THIS	j12
AUX case	k8
AUX case one	k8
AUX charged	o8
AUX charged $	o8
AUX chosen	a-9k11
AUX chosen $	a-9k11
AUX collected	k8
AUX collected $	k8
AUX come	a12
AUX come to	a12
AUX convened	j8
AUX convened $	j8
AUX copied	i10p-8
AUX copied $	i10p-8
AUX counted	g-9p12
AUX counted $	g-9p12
AUX counted AUX	g-9p12
AUX deaf	f14p-13
AUX deaf $	f14p-13
AUX dealt	p8
AUX dealt PEER	p8
AUX difficult	a7
AUX difficult $	a7
AUX directed	o7
AUX directed to	o7
AUX drawn	g7
AUX drawn $	g7
AUX established	k12l-10
AUX established $	k12l-10
AUX for	c10f-7
AUX for $	c10f-7
AUX given	a-7o11
AUX given $	o12
AUX given WHERE	p8
AUX held	a-8j20m-9o-8
AUX held $	a-8j20m-9o-8
AUX help	a8
AUX helped	g8
AUX helped and	g8
AUX in	a11g-9k-10l-9m-7o10
AUX in and	o12
AUX in common	a14
AUX in mind	j8
AUX inadequate	g14p-10
AUX inadequate $	g7
AUX inadequate because	g10p-9
AUX kept	i16m-15
AUX kept $	i16m-15
AUX like	a-14f18g-12i-8j-7k-8p-9
AUX like $	a-11f17g-10
AUX liked	p10
AUX liked $	p10
AUX local	j8
AUX local CHILD	j8
AUX monitored	c8
AUX monitored $	c8
AUX nice	p9
AUX nice $	p9
AUX not	a-7p8
AUX not yet	g8
AUX notified	j10
AUX notified $	j10
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
AUX predicted	a8
AUX prevented	e8
AUX prevented $	e8
AUX put	c-9j-8m9
AUX put PEER	k7
AUX put WELL	c-8m9
AUX quality	a8
AUX quality of	a8
AUX read	p7
AUX read $	p8
AUX referred	a-9h11
AUX referred to	a-9h11
AUX risk	a11
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
AUX there	i7
AUX there pattern	g7
AUX there to	i8
AUX threshold	a8
AUX threshold LEARN	a8
AUX to	a-10e-9m13o10
AUX to ANALYSE	o8
AUX to AUX	m11
AUX to CHANGE	m8
AUX upset	j-9n11
AUX upset YOU	j-9n11
BAD	b-22c-35d-23e-30f-33g35h17i-33k-38m-33n-28o-25
BAD $	b-10c-17d-10e-18f-17g34h-19i-25k-20m-21n-15o-15p-23
BAD CHILD	p10
BAD CHILD $	p10
BAD LIVE	l11
BAD LIVE $	l11
BAD STORY	l12p-8
BAD STORY $	l12p-8
BAD THEY	g10
BAD THEY $	g10
BAD TIME	p10
BAD TIME make	l-8p10
BAD appointment	g-9p12
BAD appointment $	g-9p12
BAD chance	g11p-9
BAD chance $	g11p-9
BAD form	g-10h16j-11l-8p-11
BAD form $	g-9h13j-7l-7p-10
BAD form used	h8
BAD from	l-8p9
BAD from PLACE	l-8p9
BAD in	g12p-8
BAD in practice	g9
BAD name	g-11h19j-7l-10p-13
BAD name $	g-7h12p-10
BAD name of	h9
BAD of	g8
BAD of practice	a-7g8
BAD opportunitie	g8p-11
BAD opportunitie $	g10p-7
BAD opportunitie and	a9
BAD piece	p10
BAD piece $	p10
BAD policy	p8
BAD policy $	p8
BAD version	g-9j15p-13
BAD version $	g-9j15p-13
BIRTH	a-18b-10c-19d-11e-13f-13g-16h-8i-11j-19k-21l30m-17n-13o-13
BIRTH $	a-12b-8c-14d-7e-10f-14g-11i-7j-14k-16l25m-12n-10o-8
BIRTH CHILD	l-8p10
BIRTH CHILD $	l-8p10
BIRTH KIN	l-11p11
BIRTH KIN $	l-11p11
BIRTH and	l8
BIRTH period	l7
BIRTH period $	l7
BIRTH to	l15p-9
BIRTH to NUMW	l7
BODY	a-17c-12d-25e-9f-21h-25i-20k10l-32m21p-13
BODY $	a-15b-10d-22e-21f-11h-20i-14l-18m15
BODY 's	g-10i10j-9k9o-9p-19
BODY 's ANALYSE	a8k-10
BODY 's WELL	i12
BODY 's agreement	k11p-11
BODY 's decision	a-7k10
BODY ASK	a-9g7k-9m-11o15
BODY ASK CHANGE	g11m-10
BODY ASK for	j8o7
BODY ASK to	m-9o13
BODY AUX	a-13g10i-9k10o-9p-9
BODY AUX WELL	g7
BODY AUX before	a-9k13
BODY AUX not	g8
BODY DONE	k10
BODY DONE $	a-8k8
BODY DONE of	a7
BODY MONTH	m12o-8
BODY MONTH ASK	m12o-8
BODY MUST	m13
BODY MUST DONE	m7
BODY MUST respond	m7
BODY NEED	m8
BODY NEED to	m8
BODY RECOMMEND	m11
BODY RECOMMEND $	m11
BODY TELL	o7
BODY TELL WE	o7
BODY about	m9
BODY about FIND	m9
BODY and	a-9c-9g8j-8k8
BODY and AUTHOR	k9
BODY and BODY	m9
BODY and WORKER	g12k-8p-9
BODY and its	k8
BODY and oversight	p9
BODY conclude	a-9e15k-10m-9
BODY conclude $	a-9e15k-10m-9
BODY concluded	a8
BODY concluded on	a8
BODY decided	k11
BODY decided and	k11
BODY decision	k9
BODY decision $	k9
BODY for	j9k-7
BODY for REVIEW	j9k-7
BODY member	b16k-11
BODY member $	b16k-11
BODY membership	k11
BODY membership $	k11
BODY on	m-9
BODY on SERVICE	g8
BODY on whether	k9
BODY proceeded	k8
BODY proceeded $	k8
BODY relied	n11
BODY relied upon	n11
BODY think	a15m-9
BODY think $	a15m-9
BODY to	g-7m19o-13
BODY to ANALYSE	m14o-9
BODY to LOOK	m7
BODY use	k11
BODY use only	k11
CHANGE	a-29b-17c-27d-17e23f-24h-17j-33k-38l-30m41n-22o-24p-13
CHANGE $	a-21b-12c-17d-12f-19g11h-14j-23k-30l-18m25n-16o-19
CHANGE AGENCY	m11p-8
CHANGE AGENCY $	m11p-8
CHANGE ASK	m9
CHANGE DONE	e15m-16
CHANGE DONE $	e14m-15
CHANGE FIRST	m7
CHANGE FIRST TIME	m7
CHANGE NEED	m13p-11
CHANGE NEED $	m13p-11
CHANGE PLAN	g-9m14
CHANGE PLAN $	g-9m14
CHANGE SINCE	e19m-16
CHANGE SINCE $	e9
CHANGE SINCE DONE	e8
CHANGE THIS	e10p-10
CHANGE THIS AUX	e10p-9
CHANGE WE	m14
CHANGE WE ASK	m10
CHANGE and	a9
CHANGE and WHAT	a9
CHANGE because	g11m-10
CHANGE because $	g11m-10
CHANGE in	e9
CHANGE practice	a-9g-9m19p-10
CHANGE practice $	m15p-8
CHANGE practice and	m9
CHANGE system	m11
CHANGE system and	m11
CHANGE to	m8
CHANGE to make	m7
CHILD	b-24c-26d-23e-13f29h-23i-13j-11k-21m-22n-27o-27p16
CHILD $	b-15c-24d-14f32g-11h-13j-13k-38l-9m-17n-17o-18
CHILD 's	a-10c-9e-10i-10j-18k10l16
CHILD 's $	p9
CHILD 's AGENCY	g9
CHILD 's IDENTITY	k12p-9
CHILD 's PLACE	f-18p8
CHILD 's SERVICE	m10
CHILD 's STORY	f-11l15p-7
CHILD 's detail	f13l-11p-9
CHILD 's experience	l12p-11
CHILD 's home	f-9l-9p11
CHILD 's name	a-7k9
CHILD 's perspective	f-8l12p-11
CHILD 's world	f-10l12p-11
CHILD AUX	c-8f-14g11j-13k-14m-8
CHILD AUX ASK	p7
CHILD AUX AUX	a9
CHILD AUX INVOLVE	a8
CHILD AUX KNOW	a8
CHILD AUX LOOK	a-9g11
CHILD AUX MOVE	l9
CHILD AUX SINCE	e9
CHILD AUX THIS	f-7p11
CHILD AUX WELL	g8
CHILD CHILD	f10p-10
CHILD CHILD $	f10p-9
CHILD CODE	f12p-15
CHILD CODE $	f11p-11
CHILD CODE 's	l8
CHILD CODE and	f7
CHILD HARM	l-8p9
CHILD HARM $	l-8p9
CHILD INVOLVE	a15p-7
CHILD INVOLVE $	a12
CHILD KIN	f-15p14
CHILD KIN $	f-15p14
CHILD KNOW	a7f-8
CHILD KNOW $	a8p-8
CHILD KNOW through	p10
CHILD LIVE	j10
CHILD LIVE in	j10
CHILD LOOK	j9
CHILD LOOK after	j9
CHILD WHO	f-10g8k-8p14
CHILD WHO LOOK	f-7p8
CHILD WHO NEED	g10
CHILD WHO translated	p8
CHILD WORKER	j9
CHILD WORKER $	j10
CHILD WORKER AUX	g8
CHILD aged	f10l-7p-8
CHILD aged NUMW	f10l-7p-8
CHILD and	a-7f13k-7l-14
CHILD and CHILD	j9
CHILD and perpetrator	f11
CHILD at	f13j-12
CHILD at centre	f9j-7
CHILD at heart	f8
CHILD behind	p8
CHILD behind illness	p8
CHILD between	p7
CHILD between NUMW	p7
CHILD blaming	f-7p9
CHILD blaming $	f-7p9
CHILD called	f9
CHILD called NAME	f9
CHILD completing	c10
CHILD completing form	c10
CHILD detail	f8
CHILD detail $	f8
CHILD dream	p9
CHILD dream $	p9
CHILD in	a-8f-7m-10p9
CHILD in FAMILY	f8
CHILD in NEED	f-12l12m-7
CHILD in PLACE	g8l-9p7
CHILD in WE	j8
CHILD of	f7l-11
CHILD of NUMW	f7l-11
CHILD practice	k7
CHILD practice REVIEW	k7
CHILD protection	a-9f-14l9
CHILD protection BODY	m10
CHILD protection conference	p7
CHILD protection in	j9
CHILD protection period	l8p-8
CHILD safe	l8
CHILD safe $	l8
CHILD safeguarding	j8
CHILD safeguarding practice	j8
CHILD sexual	p8
CHILD sexual exploitation	p8
CHILD without desk	p7
CODE	b-9c-15d-9e-12f11g-15h-7i-10j-17m12n-11o-9p-28
CODE $	a-12c-9g-7j-10k-16m15p-18
CODE 's	l8
CODE 's NUMW	l8
CODE and	f7
CODE brose	k12
CODE brose adolygu	k12
CODE plentyn	f12
CODE plentyn a'r	f12
CODE ymarfer	a11
CODE ymarfer $	a11
CONTACT	a-26b-21c17d21e-27f-30g-28h-18i-21k-36l12m-31o-22
CONTACT $	a-23b-13d17e-19f-19g-16h-11i-12k-20m-17o-11
CONTACT BODY	c8
CONTACT BODY $	c8
CONTACT PEER	a-7c-13f-8k-8l18p-10
CONTACT PEER AGENCY	d7l12p-14
CONTACT PEER BIRTH	l-11p11
CONTACT PEER FAMILY	l7
CONTACT PEER SERVICE	l15p-14
CONTACT WE	c11
CONTACT WE about	c8
CONTACT after	l-15p15
CONTACT after MOVE	l-15p15
CONTACT and	l10p-9
CONTACT and assessment	l10p-9
CONTACT by	d10l-8
CONTACT by TIME	d10l-8
CONTACT detail	c10
CONTACT detail $	c10
CONTACT for	c8
CONTACT for enquirie	c9
CONTACT for safeguarding	j7
CONTACT in	d8
CONTACT in date	d8
CONTACT officer	c10p-9
CONTACT officer $	c10p-9
CONTACT to	c-9j11l12p-14
CONTACT to BODY	c-8j13
CONTACT to CHILD	l9
CONTACT to MOVE	l8
DONE	a12b-21c-22d-18f-33g-10h-17i26j-21k9l-21m11n-24o-20
DONE $	b-15d-14f-20g-27h-18i9k17l-11n-18o-14p-13
DONE AGENCY	g-8i-9k-7l15
DONE AGENCY DONE	a10
DONE AGENCY come	a-8l10
DONE AGENCY offer	a-9l11
DONE ANALYSE	a9
DONE ANALYSE $	a9
DONE AUTHOR	a-7k9
DONE AUTHOR AUX	a-7k9
DONE AUX	a-10k12
DONE AUX DONE	a-10k12
DONE BODY	j8
DONE BODY ASK	j9
DONE BODY think	a8
DONE CHANGE	a-7e-16g17i16k-15m-10p-15
DONE CHANGE $	a-21e-15g18i17k-14m-9p-15
DONE CHANGE and	a9
DONE CHILD	p9
DONE CHILD dream	p9
DONE DONE of	p7
DONE IDENTITY	a8
DONE IDENTITY and	a8
DONE KNOW	i12
DONE KNOW THEY	i11
DONE MOVE	a7
DONE MOVE between	a7
DONE PEER	a12e-12f-8j-7k-20m-10p11
DONE PEER $	a15e-7k-10
DONE PEER FAMILY	l7p-14
DONE PEER KIN	p8
DONE PEER interpreter	p8
DONE PEER resistance	p10
DONE PLAN	a9
DONE REVIEW	j-8k12
DONE REVIEW $	j-7k13
DONE REVIEW LOOK	o8
DONE SINCE	a-9e14l-7
DONE SINCE $	e9
DONE THIS	a11c-13e-18j-15l-13p-14
DONE THIS $	k8
DONE THIS CHANGE	m7
DONE THIS DONE	i10m-7
DONE THIS MEAN	g9
DONE THIS SINCE	e-7m9
DONE THIS TELL	a9g-8
DONE THIS WORDS	a-9h9
DONE THIS hard	a14i-11
DONE THIS thing	m10
DONE WE	a9e8k-11
DONE WE DONE	a8
DONE WE END	e11
DONE WE LOOK	j7
DONE WE NEED	m9
DONE WE think	a16g-9m-9
DONE WELL	a-20i17k-9l-10m-12
DONE WELL $	a-18i14k-8l-9m-10
DONE WHEN	i8
DONE WHEN THIS	i9
DONE WORKER	a12
DONE WORKER oversee	a8
DONE about	g-12m16
DONE about THIS	g-12m16
DONE ahead	a-8m14p-9
DONE ahead $	a-8m14p-9
DONE and	a9k-7o-7
DONE and WHAT	a10
DONE and WHY	j9
DONE anyone	a8
DONE anyone challenge	a8
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
DONE for	a-9g-8i14
DONE for CHILD	i9
DONE for THIS	i8
DONE in	a-8i13l-12
DONE in FIRST	i9l-8
DONE in PLACE	i8
DONE not	c-8f-8g17i-15j-13k-22l-16o8p13
DONE not $	a12
DONE not ASK	i-8p9
DONE not DONE	g13i-10
DONE not HAPPEN	m8
DONE not KNOW	p7
DONE not LOOK	o11
DONE not MOVE	g14i-14
DONE not give	i11k-8p-7
DONE not talk	p9
DONE of	a14l-8m-9
DONE of THIS	a7
DONE of each	a10
DONE out	a-9k14
DONE out $	a-8k9
DONE out THIS	k9
DONE practice	g8
DONE practice $	g8
DONE thing	i7
DONE thing CHANGE	m9
DONE thing WELL	i9m-10
DONE under	a-10e13k-10
DONE under METHOD	a-10e13k-10
END	a-47b-25c-41d-27e59f-31g-17h-27i-29j-43k-29m-23n-29o-17p-11
END $	a-18b-8c-12d-7e32f-12g-21h-8i-13j-14k-20m-22n-10o-13p-12
END ANALYSE	a-12e15p-8
END ANALYSE $	a-12e15p-8
END CONTACT	e-10l12p-9
END CONTACT $	e-10l12p-9
END LEARN	g-7m9
END LEARN and	g-7m9
END NUMW	e-8l10
END NUMW visit	l8
END PLACE	l11p-10
END PLACE $	l11p-10
END STORY	g7
END STORY only	g7
END THIS	e7
END THIS up	e7
END TIME	e-19l20p-13
END TIME $	e-18l20p-13
END WE	e7
END WE reach	e7
END WORDS	e20h-14l-16p-10
END WORDS $	e18h-13l-14p-9
END YEAR	e-12l-13p14
END YEAR $	e-12l-13p14
END admission	e-12l12
END admission $	e-12l12
END and DONE	k8
END and LEARN	e7g-7
END and RECOMMEND	e-12m9
END as	g8
END as to	g8
END case	e-16j-10l-11p18
END case $	e-16j-9l-10p19
END comment	e12p-9
END comment $	e12p-9
END could	a-10e10
END could THIS	a-10e10
END in	p8
END in itself	p8
END list	e9
END list $	e9
END note	e9
END note $	e9
END observation	e11
END observation $	e8
END of	e17j-10k-15l-12m-7p-8
END of HARM	e8
END of REVIEW	e9
END of fact	g8
END of period	l-9o11
END of significant	e7
END off	e10p-8
END off $	e10p-8
END on	k7
END on $	e8
END on whether	k8
END opinion	e12
END opinion $	e12
END page	e8
END page $	e8
END present	e11l-10
END present TIME	e11l-10
END remark	e11p-8
END remark $	e11p-8
END statement	e9
END statement $	e9
END summary	e9
END summary $	e9
END thing	e11
END thing $	e8
END thought	e16l-9p-14
END thought $	e16l-9p-14
END up	e10l-8
END up $	e10l-8
END version	e-12p12
END version $	e-12p12
FAMILY	a-14c-36d-25e-29f41g-28h-22i-8m-34n-29o-25
FAMILY $	b7c-21d-14e-18f23g-18h-13j-20k-14m-21n-17o-14
FAMILY 's	j-10k13p-8
FAMILY 's CONTACT	l11
FAMILY 's STORY	f12k-8l-12
FAMILY 's part	f-7k9
FAMILY 's view	f-10k13
FAMILY AUX	k10l-9
FAMILY AUX INVOLVE	k11l-8
FAMILY DONE	k-8p14
FAMILY DONE $	p10
FAMILY DONE not	p7
FAMILY HAPPEN	f8
FAMILY HAPPEN from	f9
FAMILY INVOLVE	f-13k17l-15p-9
FAMILY INVOLVE $	f-13k17l-15p-9
FAMILY STORY	f16k-10l-8p-9
FAMILY STORY $	f19k-8l-18
FAMILY STORY before	f-8l10
FAMILY and	f15j-7k-7p-11
FAMILY and AGENCY	l10
FAMILY and its	f7
FAMILY as	p9
FAMILY as whole	p9
FAMILY at	f9
FAMILY at TIME	f9
FAMILY background	f12j-8
FAMILY background $	f10
FAMILY before	f-14l17p-8
FAMILY before NAME	f-13l13
FAMILY before YEAR	l9
FAMILY compared	f9
FAMILY compared $	f9
FAMILY composition	f11
FAMILY composition $	f11
FAMILY context	f12k-8
FAMILY context $	f10k-8
FAMILY court	f-13k-8p14
FAMILY court $	f-13k-8p14
FAMILY declaration	k8
FAMILY declaration and	k8
FAMILY detail	f7
FAMILY detail $	f7
FAMILY friend and	f8
FAMILY in YEAR	f8
FAMILY in period	l9
FAMILY make-up	f8
FAMILY make-up $	f8
FAMILY meet	l12p-8
FAMILY meet AGENCY	l12p-8
FAMILY member	j-7k10l-8p-10
FAMILY member $	f14k-12
FAMILY member informed	f-12k13
FAMILY new	f7
FAMILY new to	f7
FAMILY profile	f8
FAMILY profile $	f8
FAMILY statement	f-13j14k-9
FAMILY statement $	f-13j14k-9
FAMILY structure	f11
FAMILY structure $	f9
FAMILY tree	f9
FAMILY tree $	f9
FAMILY tribute	f-14j18k-9l-7p-11
FAMILY tribute $	f-14j18k-9l-7p-11
FAMILY used	l10
FAMILY used $	l10
FIND	a-26b-20c-33d-21e-27f-30g48h-18i8j-20k-27l-10m-22n8o-11p-44
FIND $	a-21b-11c-20d-12e-18f-18g35h-10i11j-25k-27l-16m-12n-20o-10p-28
FIND END	g8m-7
FIND END and	g8m-7
FIND INFO	g10
FIND INFO $	g10
FIND NUM	a-7g16l-10p-9
FIND THIS	j10
FIND against	o-9
FIND against WORDS	a10o-9
FIND against each	a-8g9
FIND for	g11m-9
FIND for BODY	g11m-9
FIND in	g12
FIND in THIS	j8
FIND of	k-9l10
FIND of REVIEW	g8
FIND of fact	g-12l12
FIND of inspection	g9
FIND one	m8
FIND one $	m9
FIND out	a-10g-19j-11l-8m-8n17p-8
FIND out $	g-12k9o9
FIND out about	n10
FIND out more	n12
FIRST	b-14c-27d-17g-19h-20i-8l20m22n-22o-21p-21
FIRST $	a-18e-9g-15i-11j-11k-9m26n-8
FIRST ACT	e12l-19m8
FIRST ACT $	l-9m14
FIRST ACT LEARN	e14l-12m-11
FIRST ANALYSE	a10
FIRST ANALYSE $	a8
FIRST BIRTH	l7
FIRST BIRTH $	l7
FIRST CHILD	f-9l17p-14
FIRST CHILD $	f-7l11p-8
FIRST CHILD protection	l11p-10
FIRST CONTACT	j-9l17p-11
FIRST CONTACT $	j-9l17p-11
FIRST HARM	a9l-7
FIRST HARM $	a9l-7
FIRST LEARN	g9
FIRST LEARN $	g9
FIRST PLACE	f12l-12
FIRST PLACE $	f12l-12
FIRST REVIEW	g-9k10
FIRST REVIEW $	g-9k10
FIRST TIME	a-9f-7l12p-12
FIRST TIME $	a-9f-7l12p-12
FIRST WORDS	h-10j14l-12
FIRST WORDS $	h-10j14l-12
FIRST case	j10k-10
FIRST case REVIEW	j10k-10
FIRST childhood	l10
FIRST childhood $	l10
FIRST complaint	l7
FIRST complaint to	l7
FIRST for	m8
FIRST for AGENCY	m8
FIRST help	l-11p16
FIRST help $	l-8p12
FIRST help and	p8
FIRST of	j8
FIRST of all	j8
FIRST phase	l10
FIRST phase $	l10
FIRST serious	j-12k12
FIRST serious case	j-12k12
HAPPEN	a-8b-15c-32e-7f-8g-9h-17i-28j12k-8l28n-20o-29p-19
HAPPEN $	b-8c-20f-15g-29h-11i-16k-20l23n-12o-15p-22
HAPPEN PEER $	j7
HAPPEN PLACE	l10
HAPPEN PLACE $	l10
HAPPEN SINCE	m8
HAPPEN SINCE $	m8
HAPPEN THIS	l8
HAPPEN THIS TIME	l8
HAPPEN about	l8
HAPPEN about $	l8
HAPPEN after	l8
HAPPEN after $	l8
HAPPEN again	a-7m14
HAPPEN again $	a-7m14
HAPPEN alongside	k11l-8
HAPPEN alongside REVIEW	k11l-8
HAPPEN and	p10
HAPPEN at	k8
HAPPEN at END	k8
HAPPEN before	j10
HAPPEN before BODY	j11l-8
HAPPEN from	f12j-8k9
HAPPEN from $	f7k11
HAPPEN from and	f8
HAPPEN in	l7
HAPPEN out	a8g9j-8l-8
HAPPEN out $	a9
HAPPEN out of	g12
HAPPEN through	g13l-13
HAPPEN through $	g13l-13
HAPPEN to	a-17c-8f-8j13k-11l11m-9
HAPPEN to CHILD	j7
HAPPEN to THIS	l8
HAPPEN to bring	l8
HAPPEN to light	g10l-9
HAPPEN to notice	j8
HARM	b-18c-30f-18g-16h-16i-8j-13k-14l25m-19n-20o-15p13
HARM $	a-8b-14c-21d-16f-21g-14h-11i-14j-25k-26l26m-21n-15o-14p9
HARM AUX	a9
HARM AUX AUX	a9
HARM REVIEW	a-14c-9d8l-11p-12
HARM REVIEW $	a-14c-9d8l-11p-12
HARM and	l-8p11
HARM and rescue	p8
HARM in	p7
HARM in FAMILY	p7
HARM of	f-9l14p-9
HARM of CHILD	j8
HARM of NAME	l9
HARM safety	l-7p9
HARM safety $	l-7p9
HARM to	p9
HARM to CHILD	p9
HOW	a15b-16c10d-16f-27g-20i-26k11l8n-21p-33
HOW AGENCY	a10c-10e7j-7k-20p-8
HOW AGENCY AUX	a-14e11k-12l10
HOW AGENCY DONE	a10k-7
HOW AGENCY MUST	m11
HOW AGENCY responded	a14l-11
HOW AUTHOR	k8
HOW AUTHOR DONE	k8
HOW BODY	a-10k10
HOW BODY DONE	a-9k12
HOW BODY MUST	m7
HOW CHILD	e8l-8
HOW CHILD 's	k10
HOW CHILD AUX	e8
HOW DONE	a-13k8l9
HOW DONE AGENCY	a-8l10
HOW DONE AUX	a-8k10
HOW FAMILY	a-7k10
HOW FAMILY AUX	k11l-8
HOW INFO	k10l-8
HOW INFO AUX	k10l-8
HOW ISSUE	a-12j8l10m-7
HOW ISSUE HAPPEN	j11l-8
HOW ISSUE proceeded	a-9l13
HOW LEARN	c8
HOW LEARN WILL	c8
HOW LIVE	l10
HOW LIVE CHANGE	l10
HOW NAME	l11
HOW PLAN	c8m-7
HOW PLAN WILL	c8
HOW REVIEW	a-8j10l-7
HOW REVIEW AUX	k11
HOW REVIEW HAPPEN	j12k-11
HOW SERVICE	a9
HOW SERVICE response	a9
HOW SINCE	c8
HOW SINCE WILL	c8
HOW STORY	a-8k9
HOW STORY AUX	k12l-10
HOW STORY HAPPEN	l10
HOW THIS	a-13j-10l16m-11
HOW THIS AUX	p8
HOW THIS HAPPEN	a-18c-8k-10l20
HOW THIS LOOK	a9
HOW THIS REVIEW	k10
HOW WE	a-19c7e-8g-11j-18k24l-14o-11
HOW WE DONE	a-9k13
HOW WE INVOLVE	k11
HOW WE MOVE	k9
HOW WE WILL	c13k-14
HOW WE gathered	k10
HOW WE inspect	k8
HOW WELL	a15g12i-9j-7k-13l-9
HOW WELL AUX	a11
HOW WELL CHILD	a-10g16
HOW WELL DONE	a15k-8
HOW WILL	a-10c7k-8m9
HOW WILL THIS	c-8m9
HOW WILL WE	c13m-9
HOW WILL thing	c-7m10
HOW WORKER	a12h11l-13p-10
HOW WORKER AUX	h11
HOW WORKER KNOW	a10
HOW WORKER LEARN	a10k-8
HOW YOU	c8
HOW can	m12
HOW can WE	m12
HOW case	a-10j16k-14
HOW case HAPPEN	j7
HOW case INVOLVE	j12k-10l-9
HOW decision	a9k-9
HOW decision AUX	a9k-9
HOW each	a17l-17
HOW each AGENCY	a17l-17
HOW far	j-11k-12l-9o16
HOW far REVIEW	j-9k-8l-7o13
HOW far back	o7
HOW long	k8
HOW long REVIEW	k8
HOW practice	l-10m9
HOW practice MUST	m8
HOW practice measured	a8
HOW risk	a12
HOW risk AUX	a12
HOW system	a15k-12
HOW system DONE	a10k-9
HOW system responded	a9
HOW thing	a-15c-9e8k-9l16m-10
HOW thing AUX	e10
HOW thing HAPPEN	l12
HOW thing got	l10
HOW to	a-13c14k-15l-9
HOW to CONTACT	c8
HOW to TELL	c7
HOW to feed	c8
HOW to make	m8
HOW to reach	c8
HOW to read	c-9j10
HOW voice	a8
HOW voice of	a8
HOW wide	o9
HOW wide WE	o9
IDENTITY	a-31b-17c-17d-17e-22f33g-26h12i-21j-31l-32m-29n-22o-21p14
IDENTITY $	a-20b-8c-20d-7e-11f26g-14i-9j-15k-11l-15m-13n-11o-9
IDENTITY DONE	p9
IDENTITY DONE CHILD	p9
IDENTITY IDENTITY	f22p-19
IDENTITY IDENTITY $	f8
IDENTITY IDENTITY and	f18p-15
IDENTITY ISSUE	f14p-10
IDENTITY ISSUE $	f14p-10
IDENTITY NEED	f8
IDENTITY NEED $	f8
IDENTITY WE	h12p-8
IDENTITY WE use	h12p-8
IDENTITY and	c-8f20g-9h-8j-7k-10l-8m-9
IDENTITY and ANALYSE	f9p-8
IDENTITY and IDENTITY	f9
IDENTITY and additional	f8
IDENTITY and help	p8
IDENTITY and welsh	f8
IDENTITY as	p11
IDENTITY as ANALYSE	p7
IDENTITY at	f-10p10
IDENTITY at PLACE	f-10p10
IDENTITY background	f7
IDENTITY background $	f7
IDENTITY barrier	f-8p10
IDENTITY barrier $	f-8p10
IDENTITY competence	p9
IDENTITY competence $	f-9p10
IDENTITY consideration	f13p-12
IDENTITY consideration $	f13p-12
IDENTITY group	p7
IDENTITY group $	p7
IDENTITY impact	c8
IDENTITY impact assessment	c8
IDENTITY in	p12
IDENTITY in practice	p9
IDENTITY of	f7p-11
IDENTITY of CHILD	f7
IDENTITY of METHOD	k8
IDENTITY private	k12p-9
IDENTITY private $	k12p-9
IDENTITY used	f-9h12
IDENTITY used in	f-9h12
INFO	b19c-45d-27e-32f-26g-23h-26i-24k22m-39n9o-30p-13
INFO $	b25c-29d-18e-19f-27g-11h-16i-18k-10m-23n7o-17
INFO ANALYSE	a-15k17p-10
INFO ANALYSE $	a-15k17p-10
INFO AUX	k12l-10
INFO AUX ANALYSE	a-12k11
INFO AUX collected	k8
INFO AUX shared	a13k-13
INFO HAPPEN	k13
INFO HAPPEN from	k13
INFO KNOW	l7
INFO KNOW to	l7
INFO LEARN	k8
INFO LEARN $	k8
INFO STORY	k-9l11
INFO STORY $	k-9l11
INFO TELL	a13g-8
INFO TELL $	a10
INFO WE	k-11n13
INFO WE cite	k-11n13
INFO about	a-10j19l-18n-9p-11
INFO about AGENCY	j11l-11
INFO about ISSUE	j11
INFO about THIS	j10
INFO about inspection	k8
INFO and	k9n-9
INFO and SOURCE	k9n-9
INFO cited	k-7n9
INFO cited $	k-7n9
INFO collection	k10p-7
INFO collection $	k10p-7
INFO from	k-8l15
INFO from AGENCY	l9
INFO from each	l11
INFO gathering	k10
INFO gathering $	k10
INFO held	l9
INFO held by	l9
INFO on	f7
INFO on CHILD	f7
INFO protection	k10p-7
INFO protection $	k10p-7
INFO received	k7
INFO received $	k7
INFO referred	n9
INFO referred to	n9
INFO reviewed	k10
INFO reviewed $	k10
INFO shared	a8
INFO sharing	k-10l-8p14
INFO sharing $	k-8p11
INFO sharing and	p8
INVOLVE	a-17b-10c-24d-10e-26f-28g-20h-24i-27j-8k38l17m-32o-23p-8
INVOLVE $	a-10c-14e-18f-24g-14h-19i-16j-14k21l14m-20o-15p-9
INVOLVE AGENCY	k11l-9
INVOLVE AGENCY $	k11l-9
INVOLVE CHILD	l-8p11
INVOLVE CHILD $	l-8p11
INVOLVE KIN	f-7k9l-8
INVOLVE KIN $	f-7k9l-8
INVOLVE PEER	f-9l8
INVOLVE PEER FAMILY	k-18l9p8
INVOLVE PEER KIN	k16l-10p-15
INVOLVE THIS	k8
INVOLVE THIS WHO	k8
INVOLVE criteria	j12k-10l-9
INVOLVE criteria $	j12k-10l-9
INVOLVE detail	k9
INVOLVE detail $	k9
INVOLVE from	k9
INVOLVE from FAMILY	k8
INVOLVE held	k10p-8
INVOLVE held $	k10p-8
INVOLVE in	f11
INVOLVE in THIS	f11k-9
INVOLVE of	f-9k12l12p-15
INVOLVE of AGENCY	k-10l11
INVOLVE of CHILD	l9
INVOLVE of FAMILY	k13l-8
INVOLVE to	f-10j-7k15l-11
INVOLVE to CHILD	k-7p9
INVOLVE to WORKER	k11p-8
INVOLVE under	j11k-8
INVOLVE under protocol	j11k-8
ISSUE	a33b-26c-28d-8e-34f-25g11h-25k-48l-16m-9n-31o16p-35
ISSUE $	a24b-19c-14e-21f-10h-17i-31k-30m-26n-23o-10p-18
ISSUE HAPPEN	j11l-8
ISSUE HAPPEN before	j11l-8
ISSUE NUM	g10l-8m-13p-9
ISSUE NUM $	m-11
ISSUE NUM LEARN	a-8g8
ISSUE NUMW	a12
ISSUE NUMW supervision	a9
ISSUE PEER	o8
ISSUE PEER WHAT	o8
ISSUE THIS	a12j-9p-12
ISSUE THIS HAPPEN	a9
ISSUE THIS NEED	a-8g8
ISSUE THIS arise	a9
ISSUE THIS reflect	i7
ISSUE WHERE	g8m-8
ISSUE WHERE practice	g8m-8
ISSUE affect	a7
ISSUE affect help	a7
ISSUE arising	a12g-7
ISSUE arising $	a10
ISSUE before	j8
ISSUE before WE	j8
ISSUE drift	a8
ISSUE drift $	a8
ISSUE for	a-12c-10e-11i-11j-18k-10l-10m23o12
ISSUE for ANALYSE	m-10o7
ISSUE for BODY	a-8m17o-12
ISSUE for LEARN	o10
ISSUE for LOOK	a-7o10
ISSUE for SINCE	m13
ISSUE for determination	o10
ISSUE for national	m8
ISSUE for personnel	p8
ISSUE for regret	g11o-7
ISSUE for resolution	m10
ISSUE from	a14g-10
ISSUE from LEARN	a10g-8
ISSUE giving	g8
ISSUE giving rise	g8
ISSUE identified	a11g-9
ISSUE identified $	a11g-9
ISSUE in	g-13o10
ISSUE in ISSUE	a-8g-10o12
ISSUE in depth	a8
ISSUE in figure	j9
ISSUE most	g11
ISSUE most $	g11
ISSUE of	a-21f-8g16l-10m-10o9p-8
ISSUE of ISSUE	a-7g14o-10
ISSUE of REVIEW	a-8g-7o13
ISSUE of WELL	i7
ISSUE of coroner	g8
ISSUE one	a7
ISSUE one neglect	a7
ISSUE proceeded	a-9l13
ISSUE proceeded $	a-9l13
ISSUE raised	g10o-7
ISSUE raised by	g10o-7
ISSUE referred	o10
ISSUE referred to	o11
ISSUE to	a-11o12
ISSUE to AUX	a-8o12
ISSUE worthy	i9
ISSUE worthy of	i9
KIN	a-13c-36d-23e-26f29g-16h-19i-25j-22l-18m-31n-26o-23p17
KIN $	a-8c-24d-16e-18f29g-17h-14i-16j-11l-9m-21n-18o-16
KIN 's	a-9f10j-10k10l-14m-8
KIN 's BODY	f15k-13p-13
KIN 's INVOLVE	k10p-10
KIN 's NEED	p9
KIN 's background	f12p-11
KIN 's own	p9
KIN 's role	f-8p8
KIN 's view	k11p-11
KIN BAD	p8
KIN BAD $	p8
KIN CONTACT	p10
KIN CONTACT $	p10
KIN DONE	p7
KIN DONE DONE	p7
KIN FAMILY	f9p-10
KIN FAMILY $	f9p-10
KIN MOVE	l8
KIN MOVE $	l8
KIN PEER	p7
KIN PEER LEARN	p7
KIN STORY	f-11l-8p12
KIN STORY $	f-11l-8p12
KIN WHO	f-13p16
KIN WHO AUX	p9
KIN WHO TELL	p7
KIN WHO resist	p7
KIN alone	f-8p9
KIN alone $	f-8p9
KIN and	f18k-8
KIN and KIN	f17p-14
KIN and stepfather	p8
KIN as	f-13p15
KIN as KIN	f-10p10
KIN background	f9p-8
KIN background $	f9p-8
KIN blamed	p8
KIN blamed KIN	p8
KIN conflict	p9
KIN conflict $	p9
KIN detail	f7
KIN detail $	f7
KIN fell	l8
KIN fell ill	l8
KIN group	p7
KIN group $	p7
KIN in	p7
KIN in front	p7
KIN included	a8
KIN included $	a8
KIN or	f7
KIN or KIN	f7
KIN to protect	p7
KNOW	b-15c10d-14e-29f-11h-20j-17k-17l28m-19o-11p8
KNOW $	b-8d-7e-20f-17g8h-13i-8j-27l16n-12
KNOW CHILD	f8
KNOW CHILD $	f8
KNOW HAPPEN	l9
KNOW HAPPEN $	l9
KNOW KIN	a9l-7
KNOW KIN $	a9l-7
KNOW NAME	f7
KNOW NAME $	f7
KNOW THEY	i7j9l-7p-9
KNOW THEY $	i9j10k-7p-7
KNOW THEY WELL	k8
KNOW THIS	c11k-7
KNOW THIS AUX	c9
KNOW about	l9
KNOW and	k-8p7
KNOW and DONE	l8
KNOW and INVOLVE	a8
KNOW and not	p9
KNOW as	p9
KNOW more	i11m-11n8o-8
KNOW more $	n9
KNOW more of	i12m-8
KNOW of	l9
KNOW of STORY	l9
KNOW one	p7
KNOW one at	p7
KNOW thing	c11m-11
KNOW thing AUX	c11m-11
KNOW through	p8
KNOW to	l12
KNOW to AGENCY	l12
KNOW took	l10
KNOW took place	l10
LEARN	a-18b-21c-9d-27f-35g55h-20i-27j-18l-23m-11n-13o-16p-25
LEARN $	a-8b-12c-8d-13f-16g45h-12i-18j-16l-19m-21n-17o-13p-42
LEARN ACT	m7
LEARN ACT $	m7
LEARN AGENCY	g11
LEARN AGENCY $	g11
LEARN BAD	g-9l9
LEARN BAD $	g-9l9
LEARN FAMILY	a10k-8
LEARN FAMILY $	a10k-8
LEARN IDENTITY	f-9g-15k-10p17
LEARN IDENTITY $	f-9g-15k-10p17
LEARN ISSUE $	a-8g10
LEARN MSG	g13
LEARN MSG $	g8
LEARN MSG NUM	g7
LEARN NUM	g12
LEARN PEER	e-7g-13k15
LEARN PEER $	g-11k12
LEARN PEER METHOD	k8
LEARN PLACE	g8
LEARN PLACE MOVE	g8
LEARN REVIEW	c-7g-8o11
LEARN REVIEW $	o10
LEARN REVIEW AGENCY	g-7k8
LEARN SCOPE	c9
LEARN SCOPE of	c9
LEARN SINCE	m-7
LEARN SINCE $	e8
LEARN STORY	d-14e-8g-12k21l-16p-8
LEARN STORY $	d-13g-9k15l-14
LEARN STORY HOW	k8
LEARN STORY and	g-9k12
LEARN THIS	g7
LEARN THIS can	g7
LEARN WE	a-7g23k-10l-7
LEARN WE $	g21k-7l-7
LEARN WILL	c8
LEARN WILL AUX	c8
LEARN about	g8
LEARN about KIN	g8
LEARN after	l7
LEARN after STORY	l7
LEARN and	a11c-7e-8
LEARN and RECOMMEND	g8
LEARN and WHAT	a10g-9
LEARN arising	g7
LEARN arising $	g7
LEARN for	a-10c-7g24j-8k-17l-9m-13p9
LEARN for all	g7
LEARN for consent	p7
LEARN forward	g-8m10
LEARN forward $	g-8m10
LEARN from	a-11c-8g26j-13k-8m-8o-9
LEARN from FIRST	g-9k10
LEARN from LEARN	g13k-7
LEARN from REVIEW	g10
LEARN from THIS	g14k-8
LEARN gained	g8
LEARN gained $	g8
LEARN identified	g12k-7
LEARN identified $	g10
LEARN into	g-13m16
LEARN into ACT	m9
LEARN into practice	g-10m11
LEARN more	g-11n12
LEARN more $	g-11n12
LEARN one	g10p-7
LEARN one ASK	g10p-7
LEARN so	a-10e10
LEARN so far	a-10e10
LEARN summary	j7
LEARN summary $	j7
LEARN to	e8p-7
LEARN to AUX	g7
LEARN to date	e10m-7
LEARN to safeguard	l10
LEARN up	l11
LEARN up $	l11
LIVE	a-26b-10c-19e-19h-12i-18j-8k-24l38m-22n-13o-15p-21
LIVE $	a-9c-8e-8j-10k-10l20m-7p-17
LIVE AUX	l9
LIVE AUX like	l9
LIVE CHANGE	l10
LIVE CHANGE $	l10
LIVE PEER	l9
LIVE PEER THEY	f-10l11
LIVE PEER fear	l11p-10
LIVE PEER violence	l-11p12
LIVE before	l8
LIVE experience	f-8l14p-10
LIVE experience $	l11p-8
LIVE experience of	l7
LIVE here	g8
LIVE here $	g8
LIVE in	f7g-7j8p-14
LIVE in ISSUE	j10
LIVE in PLACE	f11p-8
LIVE like	l8
LIVE like for	l8
LIVE of	l10
LIVE of CHILD	l8
LOOK	a26b-17c-35d-19f-29g-15h-16i-24j-16k-40l-37m-24n-10o33p-9
LOOK $	a15b-7c-15d-7e-17f-13g-27h-8i-13j-26k-23l-16m-11n-13o29p-11
LOOK SCOPE	a12o-12
LOOK SCOPE $	a12o-12
LOOK after	a-11g10j8
LOOK after $	a-9g11
LOOK after in	j9
LOOK at	c-7e-8k-11l-15m-10o17
LOOK at $	a-8g-8j-10l-8o19
LOOK at END	g7
LOOK at THIS	j7
LOOK back	c-7e18l-8p-11
LOOK back $	a-13e14
LOOK back at	a8
LOOK back over	a-9e12
LOOK by	j-10o13
LOOK by THIS	j-8o10
LOOK closer	a9
LOOK closer $	a9
LOOK for	n7p8
LOOK for help	n8
LOOK for sickness	p9
LOOK more	a8
LOOK more closely	a8
LOOK older	f-7p8
LOOK older than	f-7p8
LOOK underneath	a10
LOOK underneath $	a10
MEAN	b14c-19d-10e-10h28i-27j-28l-30m-31n-12o-22
MEAN $	a11b17c-10e-15f-9g-35h21i-15j-14k-19l-18m-17o-9p-16
MEAN BODY	k8
MEAN BODY proceeded	k8
MEAN SINCE	e7
MEAN SINCE $	e7
MEAN away	p9
MEAN away $	p9
MEAN by	a-9g-9h12
MEAN by $	g-7h13
MEAN by WHAT	k8
MEAN for	a-9g16h9m-8
MEAN for $	h10
MEAN for WE	a10g-9
MEAN for YOU	a-10g14
MEAN for practice	a-11g11
MEAN of	p7
MEAN of low	p8
MEAN out	g12
MEAN out $	g12
METHOD	b-17c-30d-17f-27g-30h-18i-24j-20k42l-31n-23o-24p-22
METHOD $	b-9c-16d-9e8f-18g-19h-9i-13j-23k32l-19m-25n-12o-14p-12
METHOD AUX	a-9k11
METHOD AUX chosen	a-9k11
METHOD DONE	a9
METHOD KNOW	p9
METHOD KNOW and	p9
METHOD THIS	k11
METHOD adopted	k11
METHOD adopted $	k8
METHOD ahead	k-12m13
METHOD ahead $	k-12m13
METHOD and	k9
METHOD followed	a9p-8
METHOD followed $	a9p-8
METHOD forward	k-13m14
METHOD forward $	k-13m14
METHOD in	k8
METHOD in force	k8
METHOD of	k15m-9p-7
METHOD of DONE	a-8k11
METHOD of START	j11k-8
METHOD of WELL	a7
METHOD used	k9
METHOD used $	k9
MONTH	a-9c-8f-9g-7k-9l21o-12
MONTH $	l15p-8
MONTH ASK	m12o-8
MONTH ASK to	m12o-8
MONTH YEAR	l13p-9
MONTH YEAR $	l10
MONTH and	l8
MONTH and MONTH	l8
MONTH to	l11
MONTH to MONTH	l11
MOVE	a-15b-22c-21d-12e-18f-37g-8h-23i10k-31l28n-19o-7
MOVE $	a-20b-7c-20d-11e-14f-12g-12h-10i-16j8k-23l16m-20n-13p8
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
MOVE MSG	g-10j14l-8p-8
MOVE MSG $	g-10j14l-8p-8
MOVE PLACE	f-8i-7j-7l18m-7p-10
MOVE PLACE $	f-8l24p-33
MOVE PLACE as	l-8p9
MOVE PLACE at	l-8p9
MOVE PLAN	l-7p10
MOVE PLAN $	l-7p10
MOVE THIS	c9
MOVE THIS form	c9
MOVE WELL	a-9i8l-9
MOVE WELL $	a-9i8l-9
MOVE about	k9
MOVE about REVIEW	k9
MOVE again	j-10m-10p9
MOVE again $	j-7m-8
MOVE again syndrome	l-8p10
MOVE and	d9l-9o10p-9
MOVE and END	l-9o11
MOVE and PLACE	d10
MOVE between	a7
MOVE between ISSUE	a7
MOVE beyond	i12l-8
MOVE beyond WHAT	i12l-7
MOVE each	l-8p10
MOVE each TIME	l-8p10
MOVE extra	i16l-9p-9
MOVE extra mile	i16l-9p-9
MOVE for more	n7
MOVE forward	l-12m13p-9
MOVE forward $	l-12m13p-9
MOVE from	m12p-9
MOVE from PLACE	l7p-8
MOVE from here	m12
MOVE in	l16p-13
MOVE in $	l9p-7
MOVE in county	l8
MOVE into	l8
MOVE into PLACE	l8
MOVE north	l9
MOVE north $	l9
MOVE on	e9g-12j-10l8m-16o-7p-11
MOVE on $	e9g-11i-15j-8l10m-14
MOVE on ASK	i9
MOVE on at	k9
MOVE out	j13l-11p-11
MOVE out $	j13l-11p-11
MOVE south	l9
MOVE south $	l9
MOVE to	l11m13p-13
MOVE to DONE	m7
MOVE to HAPPEN	l-9m10
MOVE to england	l8
MOVE unanswered	p8
MOVE unanswered $	p8
MOVE whole	g7
MOVE whole unseen	g7
MSG	b-17c-13d-19e-21f-25g37h-17k-29l-31m-10n-22p-27
MSG $	a9b-11c-24d-13e-12f-16g26h-9k-17l-21m-11n-14o-19p-30
MSG NUM	g7
MSG WHO	g8
MSG WHO else	g8
MSG arising	g11
MSG arising $	g11
MSG at	g-17o12p9
MSG at ISSUE	a-10g-10o13
MSG at TIME	p10
MSG at WHAT	a9
MSG for	a-13c8g12m7o-7p-11
MSG for AGENCY	a-8c10
MSG for BODY	m8
MSG for WORKER	g9
MSG for practice	g8
MSG of	j11
MSG of condolence	g-8j11
MSG to	g14p-8
MSG to AUX	o8
MSG to note	g8
MSG to ponder	g8
MUST	a-10e-25f-16h-9i11j-8k-20l-30m33n-9o-15p-23
MUST AUX	c-8e-8g-15i15p-12
MUST AUX DONE	i-10m14
MUST AUX LEARN	m8
MUST AUX REVIEW	j8
MUST AUX copied	i10p-8
MUST AUX held	m-7
MUST AUX kept	i16m-15
MUST CHANGE	m14
MUST CHANGE $	m14
MUST CHILD	a9
MUST CHILD AUX	a9
MUST DONE	a-9g-9i-10m19
MUST DONE $	a-9g-9i-10m19
MUST HAPPEN	m11
MUST HAPPEN $	m7
MUST KNOW	g10
MUST KNOW $	g10
MUST SINCE	m14
MUST keep	i13m-10
MUST keep DONE	i13m-10
MUST read	c12k-7
MUST read THIS	c12k-7
MUST respond	a-8l-8m14
MUST respond $	a-8l-8m14
NAME	a-33b-19c-31e-10f39g-14h-17k-39m-31n-22o-20p-15
NAME $	a-20b-12c-23d-14e-9f29g-23h-11k-25m-20n-15o-12p-34
NAME 's	a-10c-8e-9i-9j-11k-11l14m-9p-11
NAME 's LIVE	d8f-10
NAME 's PLACE	f12l-19
NAME 's STORY	f-12l10
NAME 's TIME	l8
NAME 's childhood	l9
NAME 's experience	l9
NAME 's schoolday	f-9l11
NAME 's world	f9l-8
NAME AUX	f14k-8p-12
NAME AUX $	f8p-7
NAME AUX like	f11l-9
NAME CHILD	f12p-10
NAME CHILD $	f9p-7
NAME HARM	e7
NAME HARM $	e7
NAME PLACE	f-9l-11p12
NAME PLACE $	f-9l-11p12
NAME SERVICE	l-7p9
NAME SERVICE $	l-7p9
NAME and	f9
NAME and THEY	f9
NAME at	l9
NAME at PLACE	l9
NAME loved	f10
NAME loved $	f10
NAME pen	f8
NAME pen picture	f8
NAME primary	l-10p11
NAME primary PLACE	l-10p11
NEED	a-29b-9d-12e-21g14h-11i-20j-12k-24m21o-21
NEED $	a-11c9d-9e-14f8g-17k-15l-22m11n-9o-10p7
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
NEED to	a-15g14i-8l-11m16o-10
NEED to ANALYSE	g13m-10
NEED to CHANGE	g-8m11
NEED to DONE	g-10m17
NEED to HAPPEN	m7
NEED to KNOW	g9
NUM	b-18c-36d-25e-24f-28g10h-19i-22j-30k-18l20m18n-24o-34
NUM $	b-13c-27d-17e-16f-18h-12i-13j-19k-16m16n-17o-25
NUM LEARN	a-9l9
NUM LEARN $	a-8g8
NUM LEARN BAD	g-9l9
NUM MONTH	l7
NUM WELL	l8
NUM WELL START	l8
NUM WRITE	a-7m11p-8
NUM WRITE $	a-7m11p-8
NUM YEAR	l-15p16
NUM YEAR $	l-15p16
NUM admission	l7
NUM admission $	l7
NUM escalation	l10p-8
NUM escalation $	l10p-8
NUM management	a7
NUM management oversight	a8
NUM strategy	a-9l11
NUM strategy ANALYSE	a-9l11
NUM to	l9
NUM to NUM	l9
NUM voice	a10p-8
NUM voice of	a10p-8
NUMW	b-17c-15d-19e-24f15h-15i-22j-29k-7l19m-11n-23
NUMW $	f7p-12
NUMW ASK	l7
NUMW ASK in	l7
NUMW BODY	k10
NUMW BODY $	k10
NUMW CHILD	f11p-11
NUMW CHILD $	f11p-11
NUMW CONTACT	l-11p11
NUMW CONTACT $	l-11p11
NUMW FAMILY	f11
NUMW FAMILY compared	f9
NUMW HARM	l9p-8
NUMW HARM $	l9p-8
NUMW ISSUE	a16g-10l-9
NUMW ISSUE $	a15g-9l-8
NUMW KIN	f16l-9p-13
NUMW KIN $	f14l-8p-12
NUMW LEARN	g10
NUMW LEARN $	g9
NUMW PLACE	l11p-8
NUMW PLACE $	l11p-8
NUMW SCOPE	a-10o16
NUMW SCOPE $	o9
NUMW SCOPE for	o8
NUMW SCOPE of	o7
NUMW SERVICE	p7
NUMW SERVICE $	p7
NUMW TIME	l15p-17
NUMW TIME $	l12p-15
NUMW WORKER	l-7p12
NUMW WORKER in	p8
NUMW WORKER too	p7
NUMW addresse	p12
NUMW addresse $	p12
NUMW borough	p10
NUMW borough $	p10
NUMW countie	f-10p13
NUMW countie $	f-8p9
NUMW countie and	p7
NUMW drawer	p8
NUMW drawer $	p8
NUMW home	l13p-12
NUMW home $	l13p-12
NUMW key	a-8o9
NUMW key SCOPE	a-8o9
NUMW list	p9
NUMW list side	p9
NUMW minute	c8
NUMW minute PEER	c8
NUMW model	k12l-8p-8
NUMW model combined	k12l-8p-8
NUMW phone	l12p-9
NUMW phone ASK	l12p-9
NUMW practice	a10g-8
NUMW practice ISSUE	a10g-8
NUMW supervision	a9
NUMW supervision $	a9
NUMW thing	g11m12o-8
NUMW thing WE	m12
NUMW thing to	g9
NUMW to	l9
NUMW to thirteen	l9
NUMW visit	l16p-15
NUMW visit $	l16p-15
PEER	b-12c-22d-10e25g-19h-10i-18j-8k11l-31m-23n-15o-12p-8
PEER $	b-8c-19d-8e27f-16g-19h-8i-12k13l-20m-19n-12o-10p-27
PEER AGENCY	d7l12p-14
PEER AGENCY $	d8l10p-14
PEER BIRTH	l-11p11
PEER BIRTH KIN	l-11p11
PEER CHILD	a13f-9p-11
PEER CHILD $	a13f-9p-11
PEER FAMILY	b-7f-16j-8k-25l12p10
PEER FAMILY $	f-14k-23p13
PEER FAMILY before	l9
PEER FAMILY in	l9
PEER KIN	a-9f-12k11l14p-11
PEER KIN $	a-9f-12k11l14p-11
PEER LEARN	p7
PEER LEARN IDENTITY	p7
PEER METHOD	k8
PEER METHOD $	k8
PEER SERVICE	l15p-14
PEER SERVICE $	l10p-10
PEER SERVICE visitor	l9
PEER THEY	k-10l15p-11
PEER THEY $	f13
PEER THEY KIN	f-16l17
PEER WHAT	o8
PEER WHAT WE	o8
PEER WORKER	k9
PEER WORKER $	k9
PEER YOU	c15p-9
PEER YOU AGENCY	c10
PEER YOU WORKER	c9
PEER as	p8
PEER as ISSUE	p8
PEER case	a-8k8
PEER case $	a-7k9
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
PEER resistance	p10
PEER resistance $	p10
PEER thank	j13p-9
PEER thank $	j13p-9
PEER to	f8
PEER to NAME	f8
PEER violence	l-11p12
PEER violence $	l-11p12
PLACE	a-27b-23c-37d-13e-30f8g-11h-20j-17k-19l25m-13n-27o-25p11
PLACE $	a-15b-16c-24d-19e-22f10g-12h-15j-30k-36l19m-15n-19o-17p9
PLACE ACT	j11
PLACE ACT $	j11
PLACE BODY	m12
PLACE BODY $	m12
PLACE KIN	f-8p11
PLACE KIN $	f-8p11
PLACE KNOW	l8
PLACE KNOW $	l8
PLACE MOVE	g8l7p-11
PLACE MOVE $	g8l7p-11
PLACE PEER	f-8k-8l14
PLACE PEER KIN	f-7l16p-14
PLACE PEER no	p7
PLACE PLACE	l7
PLACE PLACE $	l7
PLACE SERVICE	l10
PLACE SERVICE $	l10
PLACE STORY	f15p-13
PLACE STORY $	f15p-13
PLACE THIS	i10p-8
PLACE THIS MUST	i10p-8
PLACE TIME	l12p-14
PLACE TIME $	l12p-14
PLACE WELL	g8
PLACE WELL $	g8
PLACE admission	l11p-10
PLACE admission $	l11p-10
PLACE and FAMILY	f9p-7
PLACE and PLACE	l-14p15
PLACE and control	p7
PLACE and support	l9
PLACE and treatment	l12p-9
PLACE as	l-14p15
PLACE as risk	l-8p9
PLACE at	l-12p13
PLACE at distance	p8
PLACE at eighteen	l-8p9
PLACE attendance	p8
PLACE attendance $	p8
PLACE breakdown	l11p-9
PLACE breakdown $	l11p-9
PLACE by	d10
PLACE by date	d10
PLACE exclusion	l-8p9
PLACE exclusion $	l-8p9
PLACE in	p8
PLACE in TIME	p8
PLACE leaver	l-8p10
PLACE leaver $	p9
PLACE on	l-8p9
PLACE on MOVE	l-8p9
PLACE proceeding	k13p-16
PLACE proceeding $	k14l-12p-14
PLACE proceeding and	l8
PLACE round	p8
PLACE round $	p8
PLACE stay	l12p-11
PLACE stay $	l12p-11
PLACE visit	l-8p10
PLACE visit $	l-8p10
PLACE worth	i11p-9
PLACE worth copying	i11p-9
PLAN	b-15d-17e-21f-25g-26h-13i-20j-27k-31l-11m24n-18p9
PLAN $	a-30b-13d-13e-17f-20g-21h-11i-12j-19k-23l-15m26n-16o7
PLAN AUX	p8
PLAN AUX NEED	p8
PLAN DONE	a9
PLAN DONE not	a9
PLAN THIS	p11
PLAN THIS existed	p8
PLAN WELL	a9
PLAN WELL $	a9
PLAN WILL	c8
PLAN WILL AUX	c8
PLAN period	l9p-9
PLAN period $	l9p-9
PLAN without	p11
PLAN without date	p9
RECOMMEND	a-32b-17c-26d-16e-18f-22g-15h-15i-19j-22l-33m56n-9o-23p-38
RECOMMEND $	a-24b-13c-20d-14e-11f-17h-12i-15j-23l-26m39n-18o-16p-29
RECOMMEND ACT	m8
RECOMMEND ACT $	m8
RECOMMEND LEARN	j9k-8
RECOMMEND LEARN REVIEW	j9k-8
RECOMMEND NUM	m14p-8
RECOMMEND REVIEW	k8
RECOMMEND REVIEW $	k8
RECOMMEND SOURCE	m-7n9
RECOMMEND SOURCE $	m-7n9
RECOMMEND and	m9
RECOMMEND for	m15
RECOMMEND from	k-8m10
RECOMMEND of	j-9k-14m19
RECOMMEND of HARM	m7
RECOMMEND of REVIEW	m8
RECOMMEND of safeguarding	m7
RECOMMEND to	m7
RECOMMEND to BODY	k7
REVIEW	a-19b-17c10d-19e-14f-13g-15h-14i-26j25k27l-39m-27n-13o17p-28
REVIEW $	a-11b-9d-13f-8g-15i-15j18k10l-25m-14n-14p-16
REVIEW AGENCY	c-11g-10j-15k24p-8
REVIEW AGENCY $	c-8g-9j-12k21
REVIEW AGENCY and	k9
REVIEW ASK	o-7
REVIEW ASK $	k10
REVIEW ASK for	m10
REVIEW ASK to	j10
REVIEW AUX	a-21c-19e-9j13l-8m-13n8p-10
REVIEW AUX DONE	a-11k18
REVIEW AUX FIND	g11j-9
REVIEW AUX about	f11g-8k-10
REVIEW AUX convened	j8
REVIEW AUX for	j8
REVIEW AUX held	j9k-7
REVIEW AUX put	k7
REVIEW AUX sent	j8
REVIEW AUX to	o9
REVIEW AUX upset	j-9n11
REVIEW BODY	j-14k10m-10o7
REVIEW BODY $	j-11k8m-9o9
REVIEW BODY member	k9
REVIEW DONE	a-14g-12k12o9
REVIEW DONE $	a-9k14
REVIEW DONE not	o11
REVIEW FIND	g12
REVIEW FIND $	g12
REVIEW HAPPEN	j14k-13l-8
REVIEW HAPPEN $	j11k-12
REVIEW INVOLVE	k9
REVIEW INVOLVE $	k9
REVIEW LOOK	a-10g-8j-10o17
REVIEW LOOK $	a-9o14
REVIEW LOOK at	o8
REVIEW METHOD	j-8k14
REVIEW METHOD $	j-8k14
REVIEW MOVE	k-9l-9o11
REVIEW MOVE $	k-9l-9o11
REVIEW MUST	m-7
REVIEW MUST AUX	m-7
REVIEW NUM	a12
REVIEW NUM $	a8
REVIEW PEER	k8
REVIEW PEER $	k8
REVIEW RECOMMEND	k-9m14
REVIEW RECOMMEND $	k-9m14
REVIEW REVIEW	k8
REVIEW REVIEW $	k8
REVIEW STORY	c10l-7
REVIEW STORY $	c10l-7
REVIEW TELL	g15k-9o-8
REVIEW TELL WE	g15k-9o-8
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
REVIEW arrangement	c-9k11
REVIEW arrangement $	c-9k11
REVIEW back	c12k-11
REVIEW back $	c12k-11
REVIEW cannot	j-9k13
REVIEW cannot TELL	j-9k13
REVIEW control	c8
REVIEW control $	c8
REVIEW exist	j8
REVIEW exist $	j8
REVIEW for	o8
REVIEW for HARM	o8
REVIEW group	j-8k9
REVIEW group $	j-8k9
REVIEW in	j15k-9
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
SCOPE	a14b-23d-24e-28f-31g-38h-27i-23k-27l-39m-13n-28o44p-16
SCOPE $	b-13c-7d-13e-16f-18g-19h-15i-13j-24k-26l-22m-28n-17o37
SCOPE ANALYSE	c-10
SCOPE ANALYSE in	a8
SCOPE BODY	m8
SCOPE BODY MONTH	m8
SCOPE LOOK	a12o-13
SCOPE LOOK $	a12o-13
SCOPE NUM	a13c-9l-9m-15o-19p7
SCOPE NUM $	a9c-9l-8m-15o-16p9
SCOPE NUM management	a8
SCOPE WE	m-11o13
SCOPE WE ASK	m-11o11
SCOPE and	a-16c-11j14l-8m-9o14p-12
SCOPE and SCOPE	o8
SCOPE and START	j9
SCOPE and date	j8
SCOPE and detail	j8
SCOPE and purpose	o9
SCOPE before	o10
SCOPE before WE	o10
SCOPE for	a-24c15g-9j-10k-12m15p-10
SCOPE for ANALYSE	a-12c11o-12
SCOPE for BODY	c-7m14
SCOPE for CHILD	o7
SCOPE for REVIEW	o11
SCOPE for THIS	o8
SCOPE for YOU	c8
SCOPE for safeguarding	m9
SCOPE for supervision	c8
SCOPE in	a13o-8
SCOPE in turn	a10
SCOPE of	a14f-9g-14j-23m-12o11p-16
SCOPE of LEARN	o9
SCOPE of REVIEW	a12c-12j-14k-19o10p-7
SCOPE of THIS	c9
SCOPE of inspection	k12o-10
SCOPE of significant	o8
SCOPE of threshold	a11o-8
SCOPE posed	c-7o10
SCOPE posed $	c-7o10
SCOPE put	m7
SCOPE put to	m7
SCOPE set	o9
SCOPE set $	o9
SCOPE to	c14o-10
SCOPE to ASK	c13m-10o-9
SCOPE to BODY	m10o-10
SCOPE under	j11
SCOPE under PLACE	j11
SERVICE	a-16b-18c-30d-18e-21f-11g-13h-14i-20j-28k-12l7m8n-22o-17p27
SERVICE $	a-15b-9c-16d-10e-11f-24h-7i-9j-14k-22l7m11n-12o-9p13
SERVICE AGENCY	p14
SERVICE AGENCY $	p14
SERVICE ANALYSE	p9
SERVICE ANALYSE $	p9
SERVICE DONE	g8
SERVICE DONE practice	g8
SERVICE INFO	p8
SERVICE INFO $	p8
SERVICE KNOW	l9
SERVICE KNOW $	l9
SERVICE PLACE	m12
SERVICE PLACE $	m9
SERVICE and	f10p-8
SERVICE and FAMILY	f10
SERVICE call-out	p8
SERVICE call-out $	p8
SERVICE context	f8
SERVICE context of	f8
SERVICE enquirie	k11p-10
SERVICE enquirie running	k11p-10
SERVICE investigation	k11l-9
SERVICE investigation and	k11l-9
SERVICE response	a9
SERVICE response measured	a9
SERVICE visiting	k-9l11
SERVICE visiting INVOLVE	l11p-10
SERVICE visitor	l9
SERVICE visitor $	l9
SINCE	a-22b-18c-9d-20e61f-24g-15h-18i-32j-17k-42l-45n-22o-27p-41
SINCE $	a-31b-9c-20d-9e35f-14g-28h-9i-15k-19l-22m13n-14o-12p-23
SINCE CHANGE	e12m-11
SINCE CHANGE $	e12m-11
SINCE DONE	a-8e15
SINCE DONE $	a-8e15
SINCE HARM	e8
SINCE HARM $	e8
SINCE KNOW	g12
SINCE KNOW $	g12
SINCE LEARN	e10m-9
SINCE LEARN $	e10m-9
SINCE NAME	e7
SINCE NAME HARM	e7
SINCE REVIEW	e14j-10k-8
SINCE REVIEW $	e12j-8k-7
SINCE SINCE	e16j-8k-8
SINCE STORY	e12l-11
SINCE STORY $	e12l-11
SINCE THIS	e7
SINCE THIS STORY	e7
SINCE WE	e7
SINCE WE finished	e7
SINCE WHAT	a-9e-12m13
SINCE WHAT $	a-9e-12m13
SINCE WILL	c8
SINCE WILL AUX	c8
SINCE against	e10m-9
SINCE against earlier	e10m-9
SINCE believe	a14e-8g-11m-9
SINCE believe $	a14e-8g-11m-9
SINCE from	e8
SINCE from AGENCY	e8
SINCE in	e12
SINCE of	c8g7
SINCE of CHILD	g8
SINCE of PLAN	c8
SINCE rapid	e9
SINCE rapid REVIEW	e9
SINCE under	e8
SINCE under METHOD	e8
SOURCE	a-33b13c-35d-23e-27f-30g-29h-22i-26j-35k-9l-37m-33n48o-25p-26
SOURCE $	a-23b16c-26d-17e-20f-24g-22h-15i-19j-27l-27m-26n33o-19p-26
SOURCE INVOLVE	k-13n13
SOURCE INVOLVE $	k-13n13
SOURCE WE	k-8n9
SOURCE WE read	k-8n9
SOURCE and	k-9n10p7
SOURCE and staffing	n-9p10
SOURCE cited	n11
SOURCE cited $	n11
SOURCE list	n8
SOURCE list $	n8
SOURCE mentioned	n8
SOURCE mentioned $	n8
SOURCE of	k12
SOURCE of INFO	k14n-13
SOURCE of research	n7
SOURCE quoted	n8
SOURCE quoted $	n8
SOURCE reviewed	n8
SOURCE reviewed $	n8
SOURCE to	n10
SOURCE to tool	n8
SOURCE used	n11
SOURCE used $	n11
START	a-23b-14c-24d-14e-19f-19g-21h-14i-15j44k-12l-16m-22n-16o-20p-18
START $	a-14b-9c-14d-8e-10f-11g-10i-10j28m-12n-9o-13p-22
START ISSUE	j7
START ISSUE $	j7
START WORDS	j8
START WORDS $	j8
START and	p8
START and END	j-8p10
START by	j10
START remark	j10
START remark $	j10
START statement	j8
START submission	j8
START submission $	j8
START to	g-8j17
START to LEARN	g-7j8
STORY	a-23d18e-11f-8g-31h-22i-25l39m-34n-26o-27p-23
STORY $	d15g-29h-18i-20j-41l24m-26n-22o-20p-27
STORY AUX	a-11j9k11l-13
STORY AUX established	k12l-10
STORY AUX notified	j10
STORY CODE	l8
STORY CODE $	l8
STORY HAPPEN	l10
STORY HAPPEN $	l10
STORY HOW	k8
STORY HOW THIS	k8
STORY LEARN	g10
STORY LEARN WE	g10
STORY NUM	a-7d-9l19p-8
STORY NUM $	l11
STORY NUM admission	l7
STORY TELL	p8
STORY TELL to	p8
STORY THIS	j11k-7
STORY THIS prompted	j8
STORY and	c9g-10k9p-7
STORY and attendance	k7
STORY and key	l7
STORY and training	c12l-9
STORY and workshop	k8
STORY as	l11
STORY before	f-8l10
STORY before timeline	f-8l10
STORY behind	j10
STORY behind THIS	j10
STORY by	d7
STORY by date	d7
STORY described	l7
STORY described $	l7
STORY detail	l10
STORY detail $	l10
STORY forgotten	l-11p12
STORY forgotten $	l-11p12
STORY in	d10j-9l9p-8
STORY in brief	l8
STORY in order	d13
STORY in summary	l9
STORY of	d-14f-8k-8l22p-12
STORY one	l8
STORY only	g7
STORY only MOVE	g7
STORY resulting	j10
STORY resulting in	j10
STORY so	l9
STORY so far	l9
TELL	a9b-8c14e-7h-9i-20j-10l-25m-21n-8o-8p18
TELL $	a10c7f-8g-13i-9j-14k7l-13m-9o-9
TELL WE	c13g13j-16k-18m-10
TELL WE $	g14j-8k-11o-9
TELL WE WHAT	c11
TELL WE to	o7
TELL WELL	p7
TELL WELL thing	p7
TELL about	g-8j9
TELL about REVIEW	j10
TELL to	p8
TELL to each	p8
THEY	a-13b-18c-28d-17f38g-12i-12j-10k-12l17m-30n-20o-23p-18
THEY $	a-9c-11e-11f27k-24l-19m-9p-19
THEY AUX	e-8f14i-9j-11k-15m-8o-8p9
THEY AUX FIND	l8
THEY AUX away	p9
THEY AUX in	a8
THEY AUX like	f15l-9
THEY DONE	a10
THEY DONE $	a10
THEY END	e8
THEY END WORDS	e9l-8
THEY FAMILY	f9
THEY FIRST	f11
THEY FIRST PLACE	f12l-12
THEY HAPPEN	k7
THEY HAPPEN $	k9
THEY HAPPEN from	f8
THEY HARM	l7
THEY HARM $	l7
THEY INVOLVE	f8
THEY INVOLVE $	f8
THEY KIN	a-7j8k-13l12p-22
THEY KIN $	j9k-11l9p-21
THEY KIN fell	l8
THEY MEAN	h7
THEY SINCE	e10
THEY SINCE $	e10
THEY STORY	f-9l12
THEY STORY $	f-9l12
THEY TELL	p10
THEY WELL	k8
THEY WELL $	k8
THEY WORDS	h7
THEY WORDS $	h7
THEY away	p9
THEY away $	p9
THEY background	f13l-14
THEY background $	f12l-13
THEY could	p7
THEY could not	p7
THEY experience	k8
THEY experience $	k8
THEY liked	f13g-7l-9
THEY liked $	f13g-7l-9
THEY own	l12
THEY own WORDS	l12
THEY stopped	l12p-8
THEY stopped eating	l11
THIS	b-17c15d-11f-8g-8h-14l-22o-20
THIS $	b-9c10d-7e-23f-15h-10i-14j-15m-11n9o-16
THIS AGENCY	j9
THIS AGENCY $	j10
THIS AUX	a-7e10f-19g-19j-11k-15m7n-9p8
THIS AUX DONE	c9
THIS AUX HAPPEN	e12m-10
THIS AUX NEED	m9
THIS AUX WHAT	c-8g-12j-9k-9l15m9
THIS AUX dealt	p8
THIS AUX for	c11
THIS AUX held	j11
THIS AUX owed	e9
THIS AUX put	c-8m9
THIS AUX read	p9
THIS AUX run	k8
THIS BODY AUX	g7
THIS CHANGE	a-13m10p8
THIS CHANGE $	a-12p9
THIS CHANGE FIRST	m7
THIS DONE	a-18c-9e-8g-11i7j11l-9p10
THIS DONE $	j14k-12m-9p-9
THIS DONE CHANGE	i10m-7
THIS DONE not	a-9i-10p14
THIS END	e-10p11
THIS END $	e-10p11
THIS FAMILY	i8
THIS FAMILY $	i8
THIS HAPPEN	c-13e-13g-13k-17l16n-8
THIS HAPPEN $	c-8e-12k-13l16m-13p-7
THIS HAPPEN again	m9
THIS HAPPEN out	a9
THIS HAPPEN to	l8
THIS INVOLVE	k12l-8p-9
THIS INVOLVE $	k12l-8p-9
THIS ISSUE	d13g-16j-7o-10p-9
THIS ISSUE $	c8d13g-11j-26o-7p-9
THIS ISSUE before	j8
THIS LEARN	a-8g8j8
THIS LEARN AGENCY	g11
THIS LEARN summary	g-8j9
THIS LOOK	a7
THIS LOOK at	a7
THIS MEAN	a16g8h-10i-10j-8k-9m-11
THIS MEAN $	a21g-18h-7
THIS MEAN for	a-7g17
THIS METHOD	a-11j-10k14
THIS METHOD AUX	a-9k11
THIS MOVE	i9
THIS MOVE WELL	i11
THIS MOVE unanswered	p8
THIS MUST	i9m9p-10
THIS MUST AUX	i10p-9
THIS MUST CHANGE	m7
THIS NEED	a-8g8
THIS NEED CHANGE	g-9m10
THIS NEED attention	g12m-9
THIS PEER	a-18e15f10i-8l-10m-11p-16
THIS PEER $	a-16c-8e16m-9p-12
THIS PEER THEY	f9
THIS PEER to	f8
THIS REVIEW	a-32d-9e-21f10g-21i-15j13l-18m-18n10p-25
THIS REVIEW $	a-19b7c13d-7e-13g-15i-8l-11p-20
THIS REVIEW AUX	a-9c-16f7j7m-7n10o-12
THIS REVIEW DONE	k-8o11
THIS REVIEW LOOK	o8
THIS REVIEW MOVE	j9
THIS REVIEW MUST	j9k-7
THIS REVIEW WILL	j12m-11
THIS REVIEW about	j12
THIS REVIEW cannot	j-9k13
THIS REVIEW exist	j8
THIS SINCE	e-7m9
THIS SINCE $	e-7m9
THIS STORY	e7f7
THIS STORY $	e7f7
THIS TELL	a9g-8
THIS TELL WE	a9g-8
THIS THIS	c10p-10
THIS THIS REVIEW	j8
THIS THIS happen	c11p-7
THIS TIME	l14
THIS TIME $	l14
THIS WE	a10m-8
THIS WE take	a12k-8
THIS WELL	a-12c-14g-9i10k-8m13p-10
THIS WELL $	a-8c-12m14p-7
THIS WELL WE	i9
THIS WELL for	i7
THIS WHAT	o7
THIS WHAT WE	o7
THIS WHO	c-15g-10i8j11k11l-9m-11p-17
THIS WHO KNOW	f-9i-8j10
THIS WHO MOVE	i9
THIS WHO WE	k9
THIS WHO assisted	k9
THIS WORDS	a-11h14
THIS WORDS MEAN	a-11h14
THIS about	l8
THIS about $	l8
THIS all	e8g-10
THIS all MEAN	a10
THIS all MOVE	l8
THIS all PEER	e9
THIS arise	a9
THIS arise $	a9
THIS can	n11p-11
THIS can AUX	g7
THIS can help	n11p-10
THIS case	j14k-12l-7m-9
THIS case $	a-12j13k-10
THIS case LEARN	g8
THIS could	e-9g11
THIS could AUX	e-9g11
THIS county	m10
THIS county $	m10
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
THIS happen	c15m-9p-7
THIS happen $	c15m-9p-7
THIS hard	a14i-11
THIS hard $	a10i-8
THIS hard to	a8
THIS helped	i16p-14
THIS helped $	i16p-14
THIS hide	p9
THIS hide $	p9
THIS in	c10
THIS in supervision	c10
THIS inspection	j-16k16
THIS inspection $	j-16k16
THIS leave	e14g-10j-9
THIS leave WE	e14g-10j-9
THIS mattered	i9
THIS mattered $	i9
THIS neglect	a8
THIS neglect $	a8
THIS on	p9
THIS on $	p9
THIS page	c12m-7p-8
THIS page $	c13p-7
THIS piece	j8
THIS piece of	j8
THIS prompted	j8
THIS prompted THIS	j8
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
THIS up	a8
THIS up $	a8
TIME	a-19b-21c-9d12e-17f-18g-35h-25i-15j-34l40m-19n-24o9p-14
TIME $	b-14c-28d10e-9g-24h-12j-22l24m-13n-16o-25
TIME AUX	l10
TIME AUX like	l10
TIME LEARN	c-7g-8k14l-12
TIME LEARN $	c-7g-8k14l-12
TIME NEED	c14l-10m-9p-9
TIME NEED $	c14l-10m-9p-9
TIME NUM	g-10l15
TIME NUM LEARN	g-9l9
TIME NUM WELL	l8
TIME THEY	l12p-9
TIME THEY AUX	l10
TIME WORDS	h-12l15o-8
TIME WORDS $	h-11l14o-7
TIME before	l13
TIME before $	l12
TIME by	d18l-17p-7
TIME by TIME	d18l-17p-7
TIME frame	o9
TIME frame for	o9
TIME in	l17
TIME in PLACE	l10
TIME line	c-7d15l-11o-8p-10
TIME line $	c-7d15l-11o-8p-10
TIME make	l-8p10
TIME make long	l-8p10
TIME of	l16
TIME of YEAR	l9
TIME of danger	p8
TIME period	k-7l-12o16
TIME period reviewed	l-10o14
TIME to	m9
TIME to ACT	m9
TIME under	a-8o11
TIME under ANALYSE	a-8o11
WE	b-24d-21f-37j8k14l-40o20p-45
WE $	a-10e8f-11g14h-7j-13l-14m-18n-9p-14
WE ANALYSE	a11
WE ANALYSE $	a7
WE ASK	a-21c-13e-9g-13h-8l-14m16n-8o8p-10
WE ASK $	a-9c-8g-15i-11j-9m20p-8
WE ASK AGENCY	k13m-11
WE ASK THIS	j12m-11
WE ASK WORKER	g8
WE ASK of	m9
WE ASK to	a-9g-13k-11o11
WE AUX	a-15c-12f-11g-10h-10j13k-12l-12n-8o19
WE AUX $	k9
WE AUX ASK	a-8g-9i-7o15
WE AUX DONE	k-7m9
WE AUX LEARN	g11
WE AUX MOVE	m7
WE AUX SINCE	e12
WE AUX WELL	i9
WE AUX WRITE	j12
WE AUX charged	o8
WE AUX come	a12
WE AUX directed	o7
WE AUX given	o12
WE AUX in	j8
WE AUX sent	p9
WE AUX sorry	j13k-8
WE BAD	g12
WE BAD THEY	g10
WE BODY	k12m-7o-8
WE BODY $	k12m-7o-8
WE CHILD	f-8p10
WE CHILD $	f-8p10
WE DONE	a-10c-12e-9j-12k20
WE DONE $	g-10i-13k14
WE DONE CHANGE	g9
WE DONE THIS	k10
WE DONE WELL	g-11i11
WE END	a-10e21g-12k-9m-12o-8
WE END $	a-9e19g-11k-8m-11
WE END WORDS	e7
WE FIND	g13
WE FIND $	g13
WE HAPPEN	j13l-10
WE HAPPEN $	j10l-9
WE HAPPEN PEER	j7
WE HAPPEN at	k8
WE INFO	a-8j-8k17
WE INFO $	k13
WE INFO HAPPEN	k8
WE INVOLVE	a-10j7k10
WE INVOLVE $	j10
WE ISSUE	j8
WE ISSUE $	j8
WE KNOW	a-23c14e-10h-7j-15l14m-13o-19p-11
WE KNOW $	a-16c8j-10k8m-7o-14p-10
WE KNOW HAPPEN	l9
WE KNOW THIS	c8
WE KNOW of	l9
WE KNOW took	l10
WE LEARN	a-14e-8g24k-11m-12o-9
WE LEARN $	a-11g19k-7m-9
WE LEARN so	g10
WE LOOK	a-18k-9o20
WE LOOK $	a-11o13
WE LOOK at	a-10o13
WE MEAN	g-7h13
WE MEAN by	g-7h13
WE METHOD	k11
WE METHOD of	k7
WE MOVE	e-8i-7j13m8o-10
WE MOVE $	g-12j17
WE MOVE BAD	g7
WE MOVE about	k9
WE MOVE from	m12
WE MUST	i11k-8
WE MUST DONE	m9
WE MUST keep	i13m-10
WE NEED	a-8g7m8
WE NEED to	a-8g7
WE PLAN	m10
WE PLAN $	m10
WE RECOMMEND	g-11k-13m18
WE RECOMMEND $	g-11k-13m17
WE SCOPE	j-7k-8o12
WE SCOPE $	m-7o10
WE SCOPE of	a-10o11
WE SCOPE to	m10o-10
WE SINCE	a12j-8k-8m-16
WE SINCE $	e9
WE SINCE KNOW	g12
WE SINCE believe	a14e-8g-11m-9
WE SOURCE	k12n-11
WE SOURCE $	k12n-11
WE WELL	i12
WE WELL $	i12
WE WHAT	c11
WE WHAT YOU	c11
WE WILL	a-9c11e-8g-9j-11k-17m17o-7
WE WILL CHANGE	c-10m13
WE WILL DONE	m11
WE WILL KNOW	c11m-11
WE WILL check	c8
WE WILL keep	c8
WE WILL put	c-10m11
WE WILL take	m8
WE WORDS	h8
WE WORDS $	h8
WE WRITE	j8
WE WRITE THIS	j8
WE YOU	c7
WE YOU thought	c7
WE about	c7
WE about THIS	c8
WE about practice	a9g-8
WE about system	g7
WE answer	a14k-10m-8o-7
WE answer $	a14k-10m-8o-7
WE assessment	a14k-9o-7p-8
WE assessment $	a14k-9o-7p-8
WE believe	a11
WE believe MOVE	a11
WE brief	j-7k-7o12
WE brief $	j-7k-7o12
WE chose	k11
WE cite	k-11n13
WE cite $	k-11n13
WE condolence	j8
WE condolence $	j8
WE could	g-10k15o-7
WE could DONE	k7
WE could not	g-9k11
WE drew	k-9n15
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
WE inspect	k8
WE inspect $	k8
WE instruction	k-10o13
WE instruction $	k-10o13
WE make	a11
WE make of	a12
WE opinion	a9
WE opinion $	a9
WE reach	e7
WE reach $	e7
WE reached	k8
WE reached $	k8
WE read	a-7g-14j-8k14m-8n8o-7
WE read $	g-12k12m-7n8
WE set	g-9o13
WE set out	g-9o13
WE sharing	j8
WE sharing THIS	j8
WE stop	m9
WE stop THIS	m9
WE take	a12k-8
WE take $	a12k-8
WE task	k-8o11
WE task $	k-8o11
WE think	a22g-16i-9m-12
WE think $	a17g-12m-8
WE think so	a8
WE thinking	a-8k12
WE thinking $	a-8k12
WE to FIND	o7
WE use	h18k-10p-11
WE use $	h18k-10p-11
WE used	n10
WE used $	k-9n11
WE used as	k9
WE view	a10
WE view of	a10
WE would	a-7k-7o-8
WE would ASK	i9
WE would DONE	g12m-11
WE would like	g-7j7m9
WELL	a-11b-22c-9d-21e-36f-33g-11h-21i64j-41k-41l-42m-21n-27o-30p-27
WELL $	a-31b-12d-12e-22f-19h-12i37j-24k-17l-30n-16o-18p-29
WELL ACT	c12i-9m-9p-7
WELL ACT $	c12i-9m-9p-7
WELL AUX	a10
WELL AUX become	p7
WELL CHILD	a-10g16
WELL CHILD AUX	a-9g11
WELL CHILD and	g8
WELL DONE	g-8i21k-15l-8m-11p-13
WELL DONE $	a-14i18k-7p-7
WELL DONE WE	a11
WELL MSG	i9
WELL MSG $	i9
WELL START	l8
WELL START $	l8
WELL THIS	i-8p9
WELL THIS DONE	i-8p9
WELL WE	g-8i13
WELL WE $	i9
WELL WE KNOW	i8
WELL WHERE	i11
WELL WHERE THIS	i11
WELL about	i8
WELL about DONE	i8
WELL and	a11g-9p-8
WELL and BAD	a14i-12
WELL and persistence	i7
WELL aspect	i9
WELL aspect $	i9
WELL because	g12p-9
WELL because $	g12p-9
WELL by	i8
WELL by BODY	i9
WELL enough	a9
WELL enough $	a9
WELL feature	i8
WELL feature $	i8
WELL for	i7
WELL for NAME	i7
WELL help	i9p-8
WELL help $	i9p-8
WELL intention	i-14p14
WELL intention $	i-14p14
WELL multi-agency	i8
WELL multi-agency DONE	i8
WELL news	i7
WELL news $	i7
WELL of	a-11g-8i22l-9p-11
WELL of $	i13
WELL of AGENCY	i8
WELL of PLACE	i8
WELL of practice	i7
WELL practice	a-11c-7g-21i26j-8k-9l-9m-11p-17
WELL practice $	a-7g-13i18m-8p-14
WELL practice by	i7
WELL to	i10
WHAT	b-8c-16d-14f-14g13i9k-12m7n-22p-34
WHAT $	a7e-12g-7m9
WHAT 's	a-9c15g-10l-9m-8
WHAT 's inside	a-9c15g-10l-9m-8
WHAT AGENCY	a-20g-15l12
WHAT AGENCY AUX	e9
WHAT AGENCY DONE	a-13g-7k-7l14m-10
WHAT AGENCY KNOW	l11
WHAT AGENCY WILL	m7
WHAT AGENCY took	k10l-9
WHAT ANALYSE	a13l-9
WHAT ANALYSE THIS	a8
WHAT ANALYSE WHAT	a9l-9
WHAT AUTHOR	a11k-9
WHAT AUTHOR RECOMMEND	m9
WHAT AUTHOR thought	a12
WHAT AUX	a-13c-13e20f-10g-8h-10i9j7k-28m-9
WHAT AUX ASK	i11l-9p-7
WHAT AUX BAD	g14l-13
WHAT AUX CHANGE	a-8e22g-16i-7m-18
WHAT AUX DONE	i10
WHAT AUX KNOW	a-9g-8l19
WHAT AUX LIVE	l8
WHAT AUX MOVE	a-14e8g-8m8
WHAT AUX SINCE	e11
WHAT AUX TELL	a-7p11
WHAT AUX THIS	j12
WHAT AUX WELL	i9
WHAT AUX behind	a13
WHAT AUX brought	j12
WHAT AUX difficult	a7
WHAT AUX in	o12
WHAT AUX local	j8
WHAT AUX offered	l8
WHAT AUX out	o12
WHAT AUX quality	a8
WHAT AUX serious	j10
WHAT AUX there	i8
WHAT AUX to	m17
WHAT BODY	b-8c-9e10g-21i-15j-18l-17o11p-8
WHAT BODY ASK	o16
WHAT BODY AUX	a-11k11o-8
WHAT BODY DONE	a7
WHAT BODY RECOMMEND	m8
WHAT BODY TELL	o7
WHAT BODY conclude	a-9e15k-10m-9
WHAT BODY concluded	a8
WHAT BODY decided	k11
WHAT BODY think	a11
WHAT DONE	c-11f-9i22j-7k-24m-22o-14p-13
WHAT DONE $	a-23g-11i23k-9l-8m-11
WHAT DONE AGENCY	a-9l11
WHAT DONE BODY	j8
WHAT DONE CHANGE	g-12i9
WHAT DONE THIS	a12h7i-18m-12
WHAT DONE WE	e9
WHAT DONE WHEN	i9
WHAT DONE and	a9
WHAT DONE each	a-12l12
WHAT DONE every	l8
WHAT DONE for	a-8g-7i14
WHAT DONE in	i14l-12
WHAT DONE not	g20i-20
WHAT FIND	g7
WHAT FIND $	g7
WHAT FIRST	a-13l-13m18
WHAT FIRST $	a-12l-10m15
WHAT FIRST for	m8
WHAT HAPPEN	c-8e-16f-13g8h-9i-14j-24l16m-27o-14p-10
WHAT HAPPEN $	a11d7e-8g-15j-8k-12l10m-14
WHAT HAPPEN FIRST	l9m-7
WHAT HAPPEN THIS	l8
WHAT HAPPEN after	l8
WHAT HAPPEN alongside	k11l-8
WHAT HAPPEN in	l7
WHAT HAPPEN out	g12
WHAT HAPPEN through	g13l-13
WHAT IDENTITY	p9
WHAT IDENTITY DONE	p9
WHAT INFO	a13g-8
WHAT INFO TELL	a13g-8
WHAT ISSUE	g11
WHAT ISSUE most	g11
WHAT LIVE	l9
WHAT LIVE AUX	l9
WHAT MEAN	a-11g11k9l-7
WHAT MEAN BODY	k8
WHAT MEAN out	g12
WHAT METHOD	a9
WHAT METHOD DONE	a9
WHAT MOVE	a-11i8
WHAT MOVE BAD	g10l-11
WHAT MOVE WELL	g-11i10
WHAT MOVE on	l11
WHAT MUST	a-16e-13g-15j-9k-8l-12m24
WHAT MUST AUX	g-7i9
WHAT MUST HAPPEN	m11
WHAT MUST SINCE	m11
WHAT NAME	f11l-11
WHAT NAME AUX	f11l-9
WHAT NEED	m18
WHAT NEED DONE	m9
WHAT NEED to	m14
WHAT PLACE	l8
WHAT PLACE KNOW	l8
WHAT REVIEW	c-10e-10g8i-11l-10
WHAT REVIEW ASK	m7
WHAT REVIEW AUX	j10
WHAT REVIEW DONE	k12
WHAT REVIEW LOOK	o10
WHAT REVIEW RECOMMEND	m11
WHAT REVIEW TELL	g15k-9o-8
WHAT REVIEW make	a10
WHAT SCOPE	o9
WHAT SCOPE WE	o9
WHAT SERVICE	l8
WHAT SERVICE KNOW	l9
WHAT SINCE	e-11m12
WHAT SINCE $	e-11m12
WHAT THEY	e-9f23i-9j-9k-9l-20m-10p-9
WHAT THEY AUX	f10l-9
WHAT THEY MEAN	h7
WHAT THEY liked	f13g-7l-9
WHAT THIS	a9b-8c-16e-15f-13g10i-12l-15m-16o7p-7
WHAT THIS LEARN	a-8g13
WHAT THIS MEAN	a16h-8k-7
WHAT THIS REVIEW	a-11c-9f-9j8m-8o10
WHAT THIS WORDS	h8
WHAT THIS all	a10
WHAT THIS case	g8
WHAT TIME	l10
WHAT TIME AUX	l10
WHAT WE	b-10c-28d-8f-10j-14k15n-14p-13
WHAT WE ASK	a-15g-8l-10m8
WHAT WE AUX	g-8k-22o15
WHAT WE DONE	a-11g-13k13
WHAT WE END	e9
WHAT WE FIND	g9
WHAT WE INVOLVE	g11k-7
WHAT WE KNOW	a-16c-15i-14j-8l16o-14
WHAT WE LEARN	g9
WHAT WE MEAN	g-7h13
WHAT WE MUST	i11k-7
WHAT WE NEED	g10
WHAT WE RECOMMEND	g-8m12
WHAT WE SINCE	a12e-11m-13
WHAT WE WILL	m11
WHAT WE believe	a11
WHAT WE could	g-10k15o-7
WHAT WE inquired	k8
WHAT WE make	a12
WHAT WE read	g-13k17m-7
WHAT WE set	g-9o13
WHAT WE think	a13g-10
WHAT WE used	k9
WHAT WE would	g9
WHAT WILL	a-9c12e-9g-10i-8j-7m9
WHAT WILL AUX	m12
WHAT WILL HAPPEN	m8
WHAT WILL WE	m12
WHAT WILL YOU	c14m-14
WHAT WORDS	a-7h13
WHAT WORDS MEAN	a-7h13
WHAT WORKER	k-10l9
WHAT WORKER DONE	a8g-7
WHAT WORKER KNOW	a-10g-9l13
WHAT WORKER MUST	m9
WHAT WORKER NEED	g9
WHAT YOU	a-8c11g-12
WHAT YOU DONE	c8
WHAT YOU WILL	j8
WHAT YOU can	m10
WHAT YOU think	c9
WHAT became	e13
WHAT became of	e13
WHAT brought	g-10j16m-9
WHAT brought WE	g-8j13
WHAT can	m9
WHAT can YOU	m12
WHAT case	g9
WHAT case TELL	g10
WHAT chronology	a11g-7
WHAT chronology TELL	a11g-7
WHAT come	m10
WHAT come FIRST	m10
WHAT could	a-17g9i-10k9m-15p11
WHAT could AUX	a-12p12
WHAT could WE	g9
WHAT could not	k12m-7
WHAT didn't	g15i-15
WHAT didn't DONE	g15i-15
WHAT drove	a9
WHAT drove thinking	a9
WHAT each	a-15l10m8
WHAT each AGENCY	a-14l11
WHAT every	g10
WHAT every WORKER	g10
WHAT follow	j12
WHAT follow $	j12
WHAT got	a12
WHAT got in	a12
WHAT guided	a-8k12
WHAT guided WE	a-8k12
WHAT helped	a-17e-7f-16g-16i26j-9k-9l-19m-13
WHAT helped $	a-9g-9i14m-8
WHAT helped CHILD	i12l-7
WHAT helped FAMILY	f-7i11
WHAT helped NAME	i10
WHAT influenced	a12i-8
WHAT influenced DONE	a12i-8
WHAT inspection	b12g-10
WHAT inspection judgement	b12g-10
WHAT judgement	a-11b14g-10
WHAT judgement MEAN	a-11b14g-10
WHAT law	j10
WHAT law TELL	j10
WHAT lay	a16g-8l-8
WHAT lay behind	a9
WHAT lay beneath	a11
WHAT led	j10
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
WHAT shaped	a10
WHAT shaped decision	a10
WHAT stood	a9
WHAT stood in	a9
WHAT stopped	a11
WHAT stopped WORKER	a11
WHAT thing	a9
WHAT thing could	a9
WHAT to	a-12g10i-7l-8m12
WHAT to DONE	a-8m18
WHAT to remember	g7
WHAT to take	g8
WHAT took	l14
WHAT took place	l14
WHAT triggered	j8
WHAT triggered REVIEW	j8
WHAT would	g12m-11
WHAT would WE	g12m-11
WHEN	c-11e-14f-15g-19k-16l20o8p-24
WHEN $	a-8k-8o11
WHEN CHILD	l11p-8
WHEN CHILD AUX	l9
WHEN KIN	l8
WHEN KIN MOVE	l8
WHEN THEY	l7
WHEN THEY KIN	l8
WHEN THIS	a-10i11
WHEN THIS all	l8
WHEN THIS mattered	i9
WHEN thing	a11
WHEN thing might	a11
WHEN to	l-9o12
WHEN to WHEN	l-9o12
WHERE	a-29b-11c-21d-11e12g13h-13i10k-10l-28n9p-17
WHERE AUX	e15m-8
WHERE AUX THEY	e10
WHERE AUX WE	e9
WHERE FAMILY	f9
WHERE FAMILY HAPPEN	f9
WHERE FIRST	m9
WHERE FIRST $	m9
WHERE INFO	k8
WHERE INFO HAPPEN	k8
WHERE PLAN	p8
WHERE PLAN AUX	p8
WHERE REVIEW	o10
WHERE REVIEW would	o10
WHERE THEY	f10
WHERE THEY HAPPEN	f8
WHERE THEY could	p7
WHERE THIS	a-9c-9e7i10j8k-9l-8m-12n-10p-9
WHERE THIS AUX	i11
WHERE THIS HAPPEN	e-8j13
WHERE THIS could	e-9g11
WHERE THIS leave	e14g-10j-9
WHERE WE	g8i-9n-10o-9
WHERE WE AUX	e8
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
WHERE practice	g9m-9
WHERE practice AUX	i8
WHERE practice NEED	g8m-8
WHERE thing MEAN	e7
WHERE to	g-10i-7n19p-10
WHERE to FIND	n8
WHERE to LOOK	n8
WHERE to get	n8
WHO	a-38b-17d-16e-12f19g-15h-17i14j-18k17l-38m-13n-23o-25p9
WHO $	f17i-8k-14m12p-15
WHO 's	c-8f14k-10p-8
WHO 's WHO	c-8f14k-10p-8
WHO AUX	a-8f11i-10j-8k7
WHO AUX INVOLVE	k13p-10
WHO AUX NAME	f11
WHO AUX WHO	f11k-7p-8
WHO AUX on	k7
WHO AUX once	f-8p10
WHO CHILD	f-7p11
WHO CHILD AUX	f-7p11
WHO DONE	a-7c-9f-10i18j-10p-12
WHO DONE CHANGE	i14k-9m-7p-7
WHO DONE not	i11k-8
WHO DONE out	k9
WHO FIND	g-8i11
WHO FIND $	g-8i11
WHO IDENTITY	p9
WHO IDENTITY $	p9
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
WHO TELL	f-8p11
WHO TELL WELL	p7
WHO THEY	f11p-8
WHO THEY AUX	f11p-8
WHO THIS	e9f12j-16k-13p-9
WHO THIS AUX	c9e9f-9p-8
WHO THIS REVIEW	f15j-13k-9
WHO WE	c-9g-8i-10j-7k21m-9p-8
WHO WE ASK	k8
WHO WE AUX	k9
WHO WE INVOLVE	k9
WHO WE KNOW	k9
WHO WILL	c10
WHO WILL check	c8
WHO WRITE	c-8j-8k16
WHO WRITE THIS	c-8j-8k16
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
WHO join	f-8p10
WHO join FAMILY	f-8p10
WHO lead	f-8k-10p12
WHO lead $	f-8k-10p12
WHO loved	f13
WHO loved THEY	f10
WHO resist	p7
WHO resist $	p7
WHO sat	k9
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
WHY	a22b-8c-21d-10e-19f-16g-22h-9i-15j29l-26m-24n-13p-30
WHY $	j7m-8
WHY AUX	j12
WHY AUX WE	j10
WHY DONE THIS	a9
WHY DONE WE	j7
WHY PLAN	a9
WHY PLAN DONE	a9
WHY STORY	j10
WHY STORY AUX	j10
WHY THEY	k9
WHY THEY HAPPEN	k9
WHY THIS	a15c-8l-10p-8
WHY THIS AUX	j9
WHY THIS HAPPEN	a11j-10
WHY THIS ISSUE	a15j-9
WHY THIS METHOD	a-9k11
WHY THIS REVIEW	j7
WHY THIS case	a-9j10
WHY WE	a-14j17
WHY WE HAPPEN	j7
WHY WE INVOLVE	j11k-11
WHY WE WRITE	j8
WHY WRITE	a-8j9
WHY WRITE SINCE	a-8j9
WHY case	j7
WHY no	a10p-7
WHY no one	a10p-7
WHY nobody	a11j-7
WHY nobody ASK	a11j-7
WILL	a-29c29e-23f-11g-25h-9i-19k-33l-24m20n-8o-16p-14
WILL AUX	a-10c18g-7j-8k-7
WILL AUX CHANGE	m8
WILL AUX DONE	m8
WILL AUX monitored	c8
WILL AUX overseen	c8
WILL AUX shared	c8
WILL CHANGE	c-12m18
WILL CHANGE $	c-12m18
WILL DONE	a-7j10k-9l-8m11
WILL DONE $	a-7j10k-9l-8m10
WILL FIND	j11
WILL FIND in	j8
WILL HAPPEN	m8
WILL KNOW	c14m-11
WILL KNOW thing	c11m-11
WILL THIS	c-8m9
WILL THIS AUX	c-8m9
WILL WE	a-9c12k-8
WILL WE DONE	m12
WILL WE KNOW	c13m-9
WILL YOU	c14m-14
WILL YOU DONE	c14m-14
WILL check	c13m-7
WILL check $	c13m-7
WILL keep	c8
WILL keep watch	c8
WILL make sure	c8
WILL put	c-10m11
WILL put THIS	c-10m11
WILL take	m8
WILL take $	m8
WILL thing	c-7m10
WILL thing AUX	c-7m10
WORDS	a-18b-12c-17d-25f-32g-30h53i-26k-31l-17m-35n-29p-19
WORDS $	a-33b-19d-18f-23g-21h40i-16k-30l-10m-21n-19p-44
WORDS INVOLVE	h-8p12
WORDS INVOLVE $	h-8p12
WORDS MEAN	a-17e-7g-11h23j-7l-9m-7p-11
WORDS MEAN $	a-16g-9h21p-10
WORDS MEAN for	h8
WORDS THIS	p9
WORDS THIS hide	p9
WORDS WE	h11
WORDS WE use	h11
WORDS about	j7
WORDS about THIS	j7
WORDS and	a-9h18
WORDS and ANALYSE	h8
WORDS and WHAT	h7
WORDS and WORDS	h11
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
WORDS of	a13c-9e-9f-7g-11j-16l-13m-10o10
WORDS of INVOLVE	b11k-8
WORDS of SCOPE	a16g-8h-14j-12k-7l-7m-8o12p-16
WORDS of appointment	k10
WORDS of neighbour	p10
WORDS used	h20j-8k-9p-11
WORDS used $	h13p-8
WORDS used for	h7
WORDS used in	h9
WORKER	c-21d-28e-32f9i11j-22k12l-20m-23n-31o-30p10
WORKER $	a-33b-15d-12e-14l-22n-14o-12p21
WORKER 's	k7
WORKER 's LEARN	k7
WORKER AUX	a-8g7h11
WORKER AUX helped	g8
WORKER AUX referred	h11
WORKER CONTACT	l7
WORKER CONTACT $	l7
WORKER DONE	i13k-9p-8
WORKER DONE $	a9
WORKER DONE KNOW	i11
WORKER DONE WELL	i8
WORKER INVOLVE	l12p-14
WORKER INVOLVE $	l12p-14
WORKER KNOW	g-9l10p-9
WORKER KNOW $	a-10g-9l13
WORKER KNOW KIN	a10
WORKER LEARN	a10k-8
WORKER LEARN FAMILY	a10k-8
WORKER MOVE	i7
WORKER MOVE extra	i7
WORKER MUST	g9i-7
WORKER MUST DONE	m9
WORKER MUST KNOW	g10
WORKER NAME	f10
WORKER NAME loved	f10
WORKER NEED	g9
WORKER NEED to	g9
WORKER PEER	f8
WORKER PEER THEY	f8
WORKER STORY	k10l-7
WORKER STORY $	k10l-7
WORKER WHO	a-7c-7f-17g-8i17
WORKER WHO DONE	i12k-9p-9
WORKER WHO WRITE	k10
WORKER WHO helped	i-7k9
WORKER WHO sign	p10
WORKER WHO stayed	i12k-11p-9
WORKER and	h13
WORKER and AGENCY	h10
WORKER and THEY	h7
WORKER at	f9p-8
WORKER at PLACE	f9p-8
WORKER behind	j-9k12
WORKER behind THIS	j-9k12
WORKER challenge	p11
WORKER challenge $	p11
WORKER conversation	k13p-11
WORKER conversation $	k13p-11
WORKER curiosity	p8
WORKER curiosity $	p8
WORKER disagreement	p9
WORKER disagreement $	p9
WORKER forum	a-9k14p-11
WORKER forum $	a-9k14p-11
WORKER in	f17k-12l-14
WORKER in CHILD	f9
WORKER in THIS	f14k-10
WORKER in TIME	p8
WORKER judgement	a9
WORKER judgement ANALYSE	a9
WORKER network	p10
WORKER network $	p10
WORKER oversee	a8
WORKER oversee DONE	a8
WORKER practice	a15k-10
WORKER practice under	a13k-9
WORKER present	f-7k12p-9
WORKER present $	f-7k12p-9
WORKER seeing	a11
WORKER seeing $	a11
WORKER survey	b16k-13p-15
WORKER survey $	b16k-13p-15
WORKER to	g8
WORKER to remember	g8
WORKER too	p7
WORKER too little	p7
WORKER turnover	p9
WORKER turnover $	p9
WRITE	a-23b-8c-21e-15f-16g-15h-9i-12j17l-14n11o-16p7
WRITE $	a-9j7k-13l-8m8p8
WRITE SINCE	a-8j9
WRITE SINCE $	a-8j9
WRITE SOURCE	n8
WRITE SOURCE $	n8
WRITE THIS	c-9k13
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
YEAR	a-18b-9c-16e-11g-14h-8i-10j-16k-19l25m-17n-11o-10
YEAR $	a-17b-9c-15e-11g-14h-7i-10j-15k-18l23m-16n-11o-10
YEAR to	d9p-8
YEAR to YEAR	d9
YOU	a-40b9c36d-13e-22f-20g-11h-14i-20j7k-31l-28m-13n13o-19p-34
YOU $	a-12c9n10
YOU AGENCY	c16p-7
YOU AGENCY $	c14
YOU AUX	n10
YOU AUX AUX	n10
YOU DONE	a-11c16j-7
YOU DONE $	a-11c16j-7
YOU NEED	n8
YOU NEED help	n8
YOU TELL	c11
YOU TELL $	c11
YOU WILL	j8
YOU WILL FIND	j8
YOU WORKER	c9
YOU WORKER $	c9
YOU can	m10
YOU can DONE	m10
YOU read	j14n-8
YOU read $	j9
YOU read on	j9
YOU response	b14c-14
YOU response $	b14c-14
YOU think	c9
YOU think $	c9
YOU thought	c7
YOU thought $	c7
YOU turn	c12
YOU turn $	c8
YOU turn to	c7
^ $	a-22b35c-25d-17e-20f-22g-22h-14i-17j-23k-26l-26m-22n-20o-18p-32
^ ACT	a-16b-9c-29d-9e8f-15g-26h-9i-11j-24k-12m38n-11p-15
^ ACT $	m11
^ ACT LEARN	e11l11m-16
^ ACT MSG	m8
^ ACT NUM	m8
^ ACT PLAN	m8
^ ACT SINCE	e10m-9
^ ACT THIS	m8
^ ACT WE	m9
^ ACT and	m9
^ ACT by	l-8m12
^ ACT completed	e8
^ ACT down	l10
^ ACT for	m13
^ ACT from	j-9m13
^ ACT in	k11
^ ACT of	o9
^ ACT on	g-7m14
^ ACT to	g-8m16
^ ACT tracking	p8
^ AGENCY	d-27f-23g-17h-15i-22l18m-17o-12p-16
^ AGENCY 's	b14k-17l-9p-12
^ AGENCY ASK	k10
^ AGENCY AUTHOR	k12l-11
^ AGENCY CONTACT	l13
^ AGENCY FAMILY	l10
^ AGENCY INFO	a-12j16k-13n-8p-12
^ AGENCY INVOLVE	l11p-8
^ AGENCY PEER	l-9p12
^ AGENCY REVIEW	c12j-9l-8
^ AGENCY SERVICE	l13p-12
^ AGENCY SINCE	e14l-9m-8
^ AGENCY THIS	a-8k9l-8n10
^ AGENCY WORKER	k-10l-9p13
^ AGENCY account	l10
^ AGENCY and	l11
^ AGENCY by	a15l-11
^ AGENCY check	l10
^ AGENCY for	g8
^ AGENCY in	l-7p10
^ AGENCY management	k10
^ AGENCY practice	a11l-8
^ AGENCY provided	l10
^ AGENCY provision	l10p-8
^ AGENCY response	a11l-10
^ AGENCY return	l13
^ AGENCY summarie	l10
^ AGENCY taking	k11l-7
^ ANALYSE	a27b-17c7d-17e-29f-9g-9h18i-17j-26k-41l-39n-17o-35p-11
^ ANALYSE $	e-10f-10h14k-12m-12o-12p-23
^ ANALYSE DONE	a10
^ ANALYSE INFO	a13k-8p-8
^ ANALYSE MSG	a-8c10
^ ANALYSE NUM	a-15m17p-13
^ ANALYSE PEER	c8
^ ANALYSE REVIEW	a-8c11
^ ANALYSE SCOPE	a11o-9
^ ANALYSE STORY	a12c-8l-7
^ ANALYSE THIS	c-7m-8p10
^ ANALYSE WE	h8
^ ANALYSE WHAT	a12l-9
^ ANALYSE WORDS	h7
^ ANALYSE accepted	a-9p11
^ ANALYSE and	a9
^ ANALYSE by	a9
^ ANALYSE decision	a11
^ ANALYSE for	a-8g10
^ ANALYSE key	a7
^ ANALYSE of	a21g-11j-10k-11l-15m-9o-11p-13
^ ANALYSE on	a11
^ ANALYSE practice	a9
^ ANALYSE risk	a-12p12
^ ASK	a-16b-8d-7e-10f-10g-15i-13k-22m15o-14
^ ASK $	c-12j-7l-10p7
^ ASK CHANGE	m7
^ ASK for	j7
^ ASK from	l-8m10
^ ASK of	l-8m18p-11
^ ASK over	p10
^ ASK to	l15m-13n10p-13
^ ASK yourself	c12m-8p-9
^ AUTHOR	b14c14d-9f-14g-11h-8i-8j-11l-17m-14n-11o-15p-22
^ AUTHOR $	c13j-10
^ AUTHOR 's	a10b17c-15k-14l-13m-8p-14
^ AUTHOR and	k11
^ AUTHOR of	b-7c10j-15
^ AUX	a34b-8d-9e-20f8g-17h-8i-20j-27k-17l-30m-19n-14o-15
^ AUX CHILD	a14p-13
^ AUX INFO	a8
^ AUX INVOLVE	k-11p12
^ AUX KIN	a11p-8
^ AUX KNOW	p10
^ AUX METHOD	a7
^ AUX PLAN	a9
^ AUX THIS	a11p-9
^ AUX YOU	c11
^ AUX anyone	a9p-7
^ AUX believed	p9
^ AUX black	f7
^ AUX case	k8
^ AUX deaf	f14p-13
^ AUX liked	p10
^ AUX nice	p9
^ AUX roma	f9
^ AUX there	g7
^ AUX threshold	a8
^ BAD	a-19b-15c-26d-15e-15f-20g21h18i-13k-26l-12m-19n-16o-13
^ BAD $	a-9g18j-11l-11p-16
^ BAD CHILD	p10
^ BAD LIVE	l8
^ BAD STORY	l12p-8
^ BAD TIME	l-8p10
^ BAD appointment	g-9p12
^ BAD chance	g11p-9
^ BAD form	g-10h16j-11l-8p-11
^ BAD from	l-8p9
^ BAD in	g12p-8
^ BAD name	g-10h16l-9p-12
^ BAD of	a-7g8
^ BAD opportunitie	g8p-11
^ BAD piece	p10
^ BAD policy	p8
^ BAD version	g-9j15p-13
^ BIRTH	a-7c-9f-12g-7j-9k-9l25m-7p-11
^ BIRTH $	l20p-21
^ BIRTH CHILD	l-8p10
^ BIRTH and	l8
^ BIRTH period	l7
^ BIRTH to	l7
^ BODY	b8c-31d-10e-21f-20g9h-9j-19l-18m-14n15o-26
^ BODY $	a-11b-20c-19e-8f-9g-21j-26n12o-15p13
^ BODY 's	a10g-7i10m-7p-10
^ BODY ASK	g11m-10
^ BODY AUX	g8
^ BODY and	g11p-10
^ BODY decision	k9
^ BODY for	j9k-7
^ BODY member	b16k-16
^ BODY membership	k11
^ BODY relied	n11
^ CHANGE	a-22b-8c-17d-9e20f-11g-24h-7i-18j-16k-17l-20m28n-11o-10p-23
^ CHANGE $	e-11m13
^ CHANGE AGENCY	m11p-8
^ CHANGE ASK	m9
^ CHANGE DONE	e15m-16
^ CHANGE NEED	m10p-7
^ CHANGE SINCE	e12m-10
^ CHANGE THIS	e10p-10
^ CHANGE WE	m14
^ CHANGE in	e10m-7
^ CHANGE practice	m15p-9
^ CHANGE system	m11
^ CHANGE to	m8
^ CHILD	a-35b-13c-21d-13e-19f29g-12h-11i-19j-9k-18m-30n-15o-20p9
^ CHILD $	f27l-13p-30
^ CHILD 's	a-11j-12k-13l12m-9
^ CHILD AUX	p7
^ CHILD CHILD	f10p-10
^ CHILD CODE	f13p-13
^ CHILD KIN	f-15p14
^ CHILD KNOW	p10
^ CHILD LIVE	j10
^ CHILD LOOK	j9
^ CHILD WHO	f-16p16
^ CHILD aged	f10l-7p-8
^ CHILD and	f14
^ CHILD at	f13j-12
^ CHILD behind	p8
^ CHILD between	p7
^ CHILD blaming	f-7p9
^ CHILD called	f9
^ CHILD detail	f8
^ CHILD in	f-16l8m-8p9
^ CHILD of	f7l-11
^ CHILD practice	k10
^ CHILD protection	f-12
^ CHILD sexual	p8
^ CHILD without	p7
^ CODE	a-12c-12e-8g-9j-11l-17m14n-7p-17
^ CODE $	c-8f-14k-13l-10m17p-10
^ CODE brose	k12
^ CODE plentyn	f12
^ CONTACT	a-15b-10c21e-11f-15g-15h-8i-9k-21m-17n-19o-13
^ CONTACT $	c10d-14j-12l-18
^ CONTACT PEER	c-10d-11l17
^ CONTACT WE	c11
^ CONTACT after	l-15p15
^ CONTACT and	l10p-9
^ CONTACT by	d10l-8
^ CONTACT detail	c10
^ CONTACT for	c8
^ CONTACT in	d8
^ CONTACT officer	c10p-9
^ CONTACT to	c-8j12p-10
^ DONE	a14b-9c-19d-10e9f-15g-27h-9j-23k-13m15n-12o-13
^ DONE AGENCY	a8
^ DONE ANALYSE	a9
^ DONE AUTHOR	a-7k9
^ DONE CHANGE	i-8m13
^ DONE IDENTITY	a8
^ DONE MOVE	a7
^ DONE PEER	a-17i-9k-10l10m-7p14
^ DONE REVIEW	k11
^ DONE SINCE	e11
^ DONE THIS	a-13e-13i13m13p-12
^ DONE WORKER	a11
^ DONE ahead	a-8m14p-9
^ DONE anyone	a8
^ DONE assessment	a8
^ DONE of	a11
^ DONE thing	i7
^ DONE under	a-10e13k-10
^ END	a-31b-17c-32d-21e43f-23g-24h-18i-16j-28k-25m-11n-21o-24p-12
^ END $	e15l-12p-14
^ END ANALYSE	a-8e12p-7
^ END CONTACT	e-10l12p-9
^ END LEARN	g-7m9
^ END NUMW	e-8l10
^ END PLACE	l11p-10
^ END THIS	e7
^ END TIME	e-17l18p-11
^ END WE	e7
^ END WORDS	e15h-9l-9p-8
^ END YEAR	e-12l-13p14
^ END admission	e-12l12
^ END and	g-9m10
^ END case	e-15l-8p14
^ END comment	e12p-9
^ END could	a-10e10
^ END list	e9
^ END observation	e11
^ END of	e18j-9k-15o-9
^ END off	e10p-8
^ END on	k8
^ END page	e8
^ END present	e11l-10
^ END remark	e11p-8
^ END statement	e9
^ END summary	e9
^ END thought	e11p-10
^ END version	e-12p12
^ FAMILY	a-26b-25c-20d-16e-15f28g-17h-11i-20l-8m-16n-15o-13p-24
^ FAMILY $	f12p-8
^ FAMILY 's	j-10k13p-8
^ FAMILY INVOLVE	f-13k17l-15p-9
^ FAMILY STORY	f11
^ FAMILY and	f13k-10p-10
^ FAMILY at	f9
^ FAMILY background	f9j-8
^ FAMILY before	f-13l13
^ FAMILY composition	f11
^ FAMILY context	f12k-8
^ FAMILY court	f-13k-8p14
^ FAMILY declaration	k8
^ FAMILY friend	f8
^ FAMILY in	f8
^ FAMILY make-up	f8
^ FAMILY meet	l12p-8
^ FAMILY member	k11p-8
^ FAMILY new	f7
^ FAMILY profile	f8
^ FAMILY statement	f-13j14k-9
^ FAMILY structure	f11
^ FAMILY tree	f9
^ FAMILY tribute	f-12j14
^ FIND	a-9b-9c-11d-8e-10f-13g34h-8i-11j-21k-21m-23n10o-19p-25
^ FIND END	g8m-7
^ FIND INFO	g10
^ FIND NUM	g17l-9p-8
^ FIND against	o-9
^ FIND in	g13
^ FIND of	l12
^ FIND out	g-10n15
^ FIRST	b-10c-22d-13f-21h-15i-12j8k-9l25m-7n-15o-14p-12
^ FIRST ACT	e13l-17
^ FIRST ANALYSE	a10
^ FIRST BIRTH	l7
^ FIRST CHILD	f-9l17p-14
^ FIRST CONTACT	j-8l16p-11
^ FIRST LEARN	g9
^ FIRST TIME	l10
^ FIRST WORDS	h-10j14l-12
^ FIRST case	j10k-10
^ FIRST childhood	l10
^ FIRST help	l-11p16
^ FIRST of	j8
^ FIRST phase	l10
^ FIRST serious	j-12k12
^ HARM	a-14b-8c-11d-8e-13f-16g-11j-15k-14l18m-10n-8
^ HARM $	a-10c-8e-9f-8g-7j-9k-10l18
^ HARM and	p8
^ HARM of	l13p-7
^ HARM safety	l-7p9
^ HARM to	p9
^ HOW	a13b-16c10d-16f-26g-18i-25k10l9n-20p-46
^ HOW AGENCY	a10c-10e7j-7k-20p-8
^ HOW AUTHOR	k8
^ HOW BODY	a-10k10
^ HOW CHILD	e8l-8
^ HOW DONE	a-13k8l9
^ HOW FAMILY	a-7k10
^ HOW INFO	k10l-8
^ HOW ISSUE	a-12j8l10m-7
^ HOW LEARN	c8
^ HOW LIVE	l10
^ HOW NAME	l11
^ HOW PLAN	c8m-7
^ HOW REVIEW	a-8j10l-7
^ HOW SERVICE	a9
^ HOW SINCE	c8
^ HOW STORY	a-8k9
^ HOW THIS	a-9j-9l18m-10
^ HOW WE	a-19c7e-8g-11j-18k24l-14o-11
^ HOW WELL	a13g13i-9k-12l-8
^ HOW WILL	a-10c7k-8m9
^ HOW WORKER	a12h11l-13p-10
^ HOW can	m12
^ HOW case	a-10j16k-14
^ HOW decision	a9k-9
^ HOW each	a17l-17
^ HOW far	j-11k-12l-9o16
^ HOW long	k8
^ HOW practice	l-8m9
^ HOW risk	a12
^ HOW system	a15k-12
^ HOW thing	a-15c-9e8k-9l16m-10
^ HOW to	a-13c14k-15l-9
^ HOW voice	a8
^ HOW wide	o9
^ IDENTITY	a-26b-13c-11d-13e-15f32g-22h8i-14j-22k-19l-23m-22n-17o-16
^ IDENTITY $	f24k-9p-28
^ IDENTITY IDENTITY	f22p-19
^ IDENTITY ISSUE	f12p-7
^ IDENTITY WE	h12p-8
^ IDENTITY and	a-8f12
^ IDENTITY as	p11
^ IDENTITY at	f-10p10
^ IDENTITY background	f7
^ IDENTITY barrier	f-8p10
^ IDENTITY competence	p9
^ IDENTITY consideration	f12p-10
^ IDENTITY group	p7
^ IDENTITY impact	c8
^ IDENTITY in	p9
^ IDENTITY of	p-7
^ IDENTITY used	f-9h12
^ INFO	a-35b-25c-23d-12e-16f-17g-22h-11k24m-19n8o-15
^ INFO $	b-7j-8k-15l-7p15
^ INFO ANALYSE	a-15k17p-10
^ INFO LEARN	k8
^ INFO STORY	k-9l11
^ INFO WE	k-11n13
^ INFO about	j12l-9p-7
^ INFO and	k9n-9
^ INFO cited	k-7n9
^ INFO collection	k10p-7
^ INFO from	k-7l12
^ INFO gathering	k10
^ INFO held	l9
^ INFO protection	k10p-7
^ INFO received	k7
^ INFO referred	n9
^ INFO reviewed	k10
^ INFO sharing	k-10l-8p14
^ INVOLVE	a-20b-13c-15d-9e-9f-30g-16i-15j-22k33m-13n-12o-7
^ INVOLVE $	k7
^ INVOLVE AGENCY	k11l-9
^ INVOLVE CHILD	l-8p11
^ INVOLVE KIN	f-7k8l-8
^ INVOLVE PEER	f-8
^ INVOLVE THIS	k8
^ INVOLVE detail	k9
^ INVOLVE from	k9
^ INVOLVE held	k10p-8
^ INVOLVE of	f-8k12l9p-13
^ INVOLVE to	k11l-9
^ ISSUE	a22b-15c-29d-20e-21f-23g13h-14j-42k-27l-33n-17o19p-41
^ ISSUE $	g10j-8m-8o-18p-8
^ ISSUE NUM	a15m-11p-8
^ ISSUE NUMW	a12
^ ISSUE PEER	o8
^ ISSUE THIS	a10j-8p-11
^ ISSUE WHERE	g8m-8
^ ISSUE arising	a12g-7
^ ISSUE drift	a8
^ ISSUE for	a-16c-8e-10i-10j-10l-8m23o8p-11
^ ISSUE from	a13g-10
^ ISSUE giving	g8
^ ISSUE identified	a11g-9
^ ISSUE in	g-12o10
^ ISSUE of	a-14g16j-9m-8
^ ISSUE one	a7
^ ISSUE raised	g10o-7
^ ISSUE referred	o11
^ ISSUE to	o10
^ ISSUE worthy	i9
^ KIN	a-25b-19c-22d-15e-15f31g-24h-11i-16j-25k-8l-34m-19n-15o-13p8
^ KIN $	a-7b-8f31j-9k-24l-8p-28
^ KIN 's	a-8f11j-9k10l-13m-8
^ KIN CONTACT	p10
^ KIN DONE	p7
^ KIN FAMILY	f9p-10
^ KIN PEER	p7
^ KIN STORY	f-11l-8p12
^ KIN WHO	f-13p16
^ KIN alone	f-8p9
^ KIN and	f10
^ KIN as	f-13p15
^ KIN background	f9p-8
^ KIN blamed	p8
^ KIN conflict	p9
^ KIN group	p7
^ KIN in	p7
^ KIN or	f7
^ KNOW	l7
^ KNOW one	p7
^ KNOW to	l7
^ LEARN	a-22b-11c-18d-13e-26f-20g38h-10i-11j-30l-26m-20o-18p-15
^ LEARN $	g13k-10
^ LEARN IDENTITY	g-13k-7p14
^ LEARN MSG	g9
^ LEARN NUM	g9
^ LEARN PEER	g-12k14
^ LEARN REVIEW	g-7k8
^ LEARN SCOPE	c9
^ LEARN STORY	c-13g-16k21l-7
^ LEARN THIS	g7
^ LEARN about	g8
^ LEARN and	g9
^ LEARN arising	g7
^ LEARN for	g23k-13m-9p-9
^ LEARN from	a-8g21j-9
^ LEARN gained	g8
^ LEARN identified	g10
^ LEARN more	g-11n12
^ LEARN one	g10p-7
^ LEARN summary	g10
^ LEARN to	g11
^ LIVE	a-7f-18g-8j-9k-8l23
^ LIVE PEER	f-11l10
^ LIVE experience	l11
^ LIVE in	l10
^ LOOK	a24b-8c-16d-8e15f-10g-13i-9j-15k-15l-16m-13n-12o-22p-11
^ LOOK SCOPE	a12o-12
^ LOOK at	a9
^ LOOK back	c-7e18l-8p-11
^ LOOK closer	a9
^ LOOK for	p9
^ LOOK more	a8
^ LOOK underneath	a10
^ MEAN by	k8
^ MEAN of	p7
^ METHOD	a-23b-10c-17d-9e-18f-13g-14h-10i-10j-22k25l-17m11n-14o-11p-16
^ METHOD $	k11p-7
^ METHOD KNOW	p9
^ METHOD THIS	k11
^ METHOD adopted	k11
^ METHOD ahead	k-12m13
^ METHOD followed	k10
^ METHOD forward	k-13m14
^ METHOD of	j-9k13
^ METHOD used	k9
^ MONTH	l10
^ MOVE	a-28b-14c-8e-19f-21g-31h-11k-29l24n-20
^ MOVE $	j-8l14p-14
^ MOVE AUX	p8
^ MOVE BAD	g-9l12p-9
^ MOVE INVOLVE	k-7l-14p14
^ MOVE KIN	p8
^ MOVE MSG	g-10j14l-8p-8
^ MOVE PLACE	l17
^ MOVE PLAN	l-7p10
^ MOVE THIS	c9
^ MOVE again	j-10m-10p9
^ MOVE and	d9l-13o10p-8
^ MOVE beyond	i12l-7
^ MOVE extra	i11l-9
^ MOVE forward	l-12m13p-9
^ MOVE from	l7p-8
^ MOVE in	l16p-13
^ MOVE into	l8
^ MOVE north	l9
^ MOVE out	j13l-11p-11
^ MOVE south	l9
^ MOVE to	l16p-12
^ MSG	a-14b-8c-18d-9e-12f-13g24h-8i-13k-16l-16n-11o11p-9
^ MSG $	g16j-11p-8
^ MSG arising	g11
^ MSG at	g-17o12p9
^ MSG for	g9m9p-8
^ MSG of	j11
^ MSG to	g14p-8
^ MUST	a12
^ MUST CHILD	a9
^ NAME	a-12b-7c-10d-11e-12f19g-15i-13j-17k-14l9m-13n-8o-8
^ NAME $	f9l-8
^ NAME 's	a-8d-7e-7f9g-9j-8k-9l17p-27
^ NAME CHILD	f12p-10
^ NAME PLACE	f-9l-11p12
^ NAME SERVICE	l-7p9
^ NAME at	l9
^ NAME pen	f8
^ NAME primary	l-10p11
^ NUMW	b-11c-27d-14e-14f12h-10i-14j-21n-15o10
^ NUMW ASK	l7
^ NUMW CHILD	f11p-11
^ NUMW CONTACT	l-11p11
^ NUMW FAMILY	f9
^ NUMW HARM	l9p-8
^ NUMW ISSUE	a16g-10l-9
^ NUMW KIN	f16l-9p-13
^ NUMW LEARN	g10
^ NUMW SCOPE	a-10o16
^ NUMW TIME	l15p-10
^ NUMW WORKER	p8
^ NUMW addresse	p12
^ NUMW countie	p7
^ NUMW key	a-8o9
^ NUMW list	p9
^ NUMW model	k12l-8p-8
^ NUMW phone	l12p-9
^ NUMW practice	a10g-8
^ NUMW thing	g11m12o-8
^ NUMW visit	l12p-12
^ PEER	j13p-9
^ PEER thank	j13p-9
^ PLACE	a-21b-14c-22d-17e-14f11g-23h-10j-24m-17n-15o-12p9
^ PLACE $	f13l-7
^ PLACE KIN	f-8p11
^ PLACE MOVE	l10p-10
^ PLACE PEER	l9
^ PLACE PLACE	p10
^ PLACE SERVICE	l13p-11
^ PLACE STORY	f15p-13
^ PLACE THIS	i10p-8
^ PLACE TIME	l9p-7
^ PLACE admission	l11p-10
^ PLACE as	l-9p10
^ PLACE at	p8
^ PLACE attendance	l-9p9
^ PLACE breakdown	l11p-9
^ PLACE exclusion	l-8p9
^ PLACE in	p8
^ PLACE leaver	l-7p11
^ PLACE on	l-8p9
^ PLACE proceeding	k13p-16
^ PLACE round	p8
^ PLACE stay	l12p-11
^ PLACE visit	l-8p10
^ PLACE worth	i11p-9
^ PLAN	a-9c-17j-7l-8m10o-7p10
^ PLAN $	c-11m10
^ PLAN THIS	p11
^ PLAN without	p11
^ RECOMMEND	a-17b-9c-14d-8e-12f-13g-22i-9j-21k-21l-17m42o-12p-23
^ RECOMMEND $	k-9m14
^ RECOMMEND NUM	m14p-8
^ RECOMMEND SOURCE	m-7n9
^ RECOMMEND for	m15
^ RECOMMEND from	k-8m10
^ RECOMMEND of	j-9k-14m19
^ RECOMMEND to	k8
^ REVIEW	a-12b-11c22d-9e-14f-16i-7l-21m-15n-13p-22
^ REVIEW AGENCY	k14
^ REVIEW BODY	j-8k12o-8
^ REVIEW FIND	g8
^ REVIEW STORY	c10l-7
^ REVIEW agreed	c9
^ REVIEW and	c9k-10
^ REVIEW arrangement	c-9k11
^ REVIEW back	c12k-11
^ REVIEW control	c8
^ REVIEW in	j15k-9
^ REVIEW of	c11j-11
^ REVIEW on	j9
^ REVIEW period	k-9o11
^ SCOPE	b-14d-12e-16f-17g-22h-11i-13j-18k-13l-24n-15o33p-17
^ SCOPE $	a-14c-18o21p-17
^ SCOPE ANALYSE	a-9c-9o14
^ SCOPE BODY	m8
^ SCOPE NUM	c-9l-8m-14o-12p9
^ SCOPE WE	o8
^ SCOPE and	a-9c-7o13
^ SCOPE before	o10
^ SCOPE for	a-19c16g-8k-9m17o-21p-9
^ SCOPE of	a11c-15j-16m-8p-11
^ SCOPE posed	c-7o10
^ SCOPE put	m7
^ SCOPE set	o9
^ SCOPE to	c14m-11
^ SERVICE	a-19b-11c-16d-9e-11g-14h-7i-9j-15l-17m-24n-12o-9p33
^ SERVICE $	k-8l-13m-9p22
^ SERVICE AGENCY	l-15p15
^ SERVICE ANALYSE	p9
^ SERVICE INFO	p8
^ SERVICE and	f10
^ SERVICE call-out	p8
^ SERVICE context	f8
^ SERVICE enquirie	k11p-10
^ SERVICE investigation	k11l-9
^ SERVICE visiting	k-7
^ SINCE	a-21b-9c-21d-11e39f-12g-17h-8i-10j-20k-21l-22m-9n-10o-10p-23
^ SINCE $	e8
^ SINCE CHANGE	e10m-9
^ SINCE DONE	e9
^ SINCE NAME	e7
^ SINCE REVIEW	e10
^ SINCE SINCE	e16j-8k-8
^ SINCE STORY	e8
^ SINCE WE	e7
^ SINCE WHAT	a-9e-12m13
^ SINCE against	e10m-9
^ SINCE by	e8
^ SINCE from	e8
^ SINCE in	e9
^ SOURCE	a-20b-28c-20d-13e-16f-17g-18h-13i-13j-20k-17l-23m-17n42o-14p-18
^ SOURCE $	b-13k-16n20p-15
^ SOURCE INVOLVE	k-13n13
^ SOURCE WE	k-8n9
^ SOURCE and	k-9n8p7
^ SOURCE cited	n11
^ SOURCE list	n8
^ SOURCE mentioned	n8
^ SOURCE of	k12
^ SOURCE quoted	n8
^ SOURCE reviewed	n8
^ SOURCE to	n10
^ SOURCE used	n11
^ START	a-16b-9c-17d-9e-14f-14g-18h-11i-8j36k-24l-19m-16n-11o-11p-11
^ START $	j15k-8p-12
^ START ISSUE	j7
^ START WORDS	j8
^ START and	p8
^ START by	j10
^ START remark	j10
^ START statement	j8
^ START submission	j8
^ START to	g-8j17
^ STORY	a-21b-12c-10e-20f-23g-16h-8i-10j7k-37l37m-14n-12o-12
^ STORY $	c-14d-17f-7j-8k-10l25p-13
^ STORY THIS	j9
^ STORY and	c12l-9
^ STORY as	l8
^ STORY behind	j10
^ STORY by	d7
^ STORY detail	l10
^ STORY forgotten	l-11p12
^ STORY in	j-8l8
^ STORY of	a-8d-13f-8j-10k-7l24p-11
^ STORY resulting	j7
^ STORY so	l8
^ TELL	c13g-7
^ TELL WE	c13g-7
^ THEY	a-17c-10d-8f19g-14h-9i-9j-18k-19l11m-10n-8o-8
^ THEY AUX	p12
^ THEY END	e8
^ THEY FIRST	f11
^ THEY KIN	f17l-13p-12
^ THEY LIVE	f-9l11
^ THEY STORY	f-9l12
^ THEY TELL	p10
^ THEY background	f13l-14
^ THEY stopped	l12p-8
^ THIS	a-15c-20e-13f14g-20j-10l10
^ THIS AUX	a-7c-8g-12j-10k-10l14m8o-8
^ THIS PEER	f14
^ THIS REVIEW	j8
^ THIS WHAT	o7
^ THIS WHO	c-9i9j-9k9m-8p-11
^ TIME	a-29b-12d16e-19f-23g-26h-19i-16j-20l24m-12n-15o16p-44
^ TIME $	l10
^ TIME LEARN	c-7g-8k14l-12
^ TIME NEED	c14l-10m-9p-9
^ TIME NUM	g-10l15
^ TIME THEY	l12p-8
^ TIME WORDS	h-12l15o-8
^ TIME before	l12
^ TIME by	d16l-13
^ TIME frame	o9
^ TIME in	l15
^ TIME line	c-7d15l-11o-8p-10
^ TIME of	l15p-8
^ TIME period	k-7l-12o16
^ TIME to	m9
^ TIME under	a-8o11
^ WE	a8b-13c-30d-11f-13h-18l-21m7n-24o17p-33
^ WE ANALYSE	a11
^ WE ASK	m10
^ WE AUX	j13k-8
^ WE BODY	k12m-7o-8
^ WE END	e12
^ WE FIND	g7
^ WE HAPPEN	k8
^ WE INFO	k9
^ WE INVOLVE	k9
^ WE LEARN	g13
^ WE METHOD	k11
^ WE PLAN	m10
^ WE RECOMMEND	k-10m12
^ WE SCOPE	a-20k-7o15
^ WE SOURCE	k12n-11
^ WE WELL	i10
^ WE answer	a14k-10m-8o-7
^ WE assessment	a14k-9o-7p-8
^ WE brief	j-7k-7o12
^ WE instruction	k-10o13
^ WE task	k-8o11
^ WE view	a10
^ WE would	j9
^ WELL	a-18b-15c-11d-14e-19f-18g-36h-12i44j-21k-26l-25m-29n-18o-16p-12
^ WELL $	c-11i15p-11
^ WELL ACT	c12i-9m-9p-7
^ WELL AUX	p7
^ WELL DONE	a-8i12p-8
^ WELL MSG	i9
^ WELL THIS	i-8p9
^ WELL WE	i8
^ WELL WHERE	i11
^ WELL and	a11g-9p-8
^ WELL aspect	i9
^ WELL feature	i8
^ WELL help	i8
^ WELL intention	i-14p14
^ WELL multi-agency	i8
^ WELL news	i7
^ WELL of	a-8i12
^ WELL practice	a-18g-14i23j-7k-8l-7m-7p-13
^ WELL to	i10
^ WHAT	c-19d-19f-10g18i9j-12k-13n-21p-38
^ WHAT 's	a-9c15g-10l-9m-8
^ WHAT AGENCY	a-20g-15l12
^ WHAT ANALYSE	a13l-9
^ WHAT AUTHOR	a11k-9
^ WHAT AUX	a-17c-10e22f-17h-8j11k-20p-18
^ WHAT BODY	b-8c-9e10g-21i-15j-18l-17o11p-8
^ WHAT DONE	c-10f-9i19k-21m-20o-13p-12
^ WHAT FIND	g7
^ WHAT FIRST	l-11m14
^ WHAT HAPPEN	a-35e-12f-9g11i-12j-21l20m-21o-11
^ WHAT INFO	a13g-8
^ WHAT ISSUE	g11
^ WHAT LIVE	l9
^ WHAT MEAN	g12
^ WHAT MOVE	a-11i8
^ WHAT MUST	a-15e-12g-14j-7k-7l-9m22
^ WHAT NAME	f11l-11
^ WHAT NEED	g-14m19
^ WHAT PLACE	l8
^ WHAT REVIEW	c-9e-9g9i-10l-9
^ WHAT SCOPE	o9
^ WHAT SERVICE	l8
^ WHAT SINCE	e-11m12
^ WHAT THEY	e-8f23i-9j-8k-8l-19m-9p-8
^ WHAT THIS	a10b-8c-15e-14f-12g11i-12j-7l-15m-15o8
^ WHAT TIME	l10
^ WHAT WE	b-8c-19f-9j-9l-7n-12p-9
^ WHAT WILL	a-9c12e-9g-10i-8j-7m9
^ WHAT WORDS	a-7h13
^ WHAT WORKER	a-16l9
^ WHAT YOU	c-8m9
^ WHAT became	e13
^ WHAT brought	g-10j16m-9
^ WHAT can	m9
^ WHAT chronology	a11g-7
^ WHAT come	m10
^ WHAT could	a-17g9i-10k9m-15p11
^ WHAT didn't	g15i-15
^ WHAT drove	a9
^ WHAT each	a-15l10m8
^ WHAT every	g10
^ WHAT got	a12
^ WHAT guided	a-8k12
^ WHAT helped	a-17e-7f-16g-16i26j-9k-9l-19m-13
^ WHAT influenced	a12i-8
^ WHAT inspection	b12g-10
^ WHAT judgement	a-11b14g-10
^ WHAT law	j10
^ WHAT lay	a15g-7l-7
^ WHAT led	j10
^ WHAT might	a9
^ WHAT other	m7
^ WHAT period	o8
^ WHAT set	j9
^ WHAT shaped	a10
^ WHAT stood	a9
^ WHAT stopped	a11
^ WHAT to	a-12g10i-7l-8m12
^ WHAT took	l9
^ WHAT would	g12m-11
^ WHEN	a-10f-9g-9l22p-17
^ WHEN CHILD	l11p-8
^ WHEN KIN	l8
^ WHEN THEY	l8
^ WHEN THIS	l8
^ WHERE	a-26b-11c-19d-11e13g10h-13k-10l-27n9p-33
^ WHERE AUX	e15m-8
^ WHERE FAMILY	f9
^ WHERE FIRST	m9
^ WHERE INFO	k8
^ WHERE REVIEW	o10
^ WHERE THEY	f12
^ WHERE THIS	a-7c-8e9j9k-8l-7m-10n-9
^ WHERE WE	g8i-9n-10o-9
^ WHERE WORKER	i7
^ WHERE gaps	g11
^ WHERE help	g8
^ WHERE to	g-10i-7n19p-10
^ WHO	a-23b-9c13d-11e-18f27g-25h-9i-9j-25k16l-22m-26n-15o-16p-8
^ WHO 's	c-8f14k-10p-8
^ WHO AUX	f16p-20
^ WHO CHILD	f-7p11
^ WHO DONE	i10j-8k9
^ WHO LIVE	f13l-8p-8
^ WHO MUST	c12k-7
^ WHO NAME	f8p-7
^ WHO THEY	f8
^ WHO THIS	c9f10j-13k-10
^ WHO WE	k16
^ WHO WILL	c11
^ WHO WRITE	k10
^ WHO adult	f10p-8
^ WHO can	c9
^ WHO cared	f8
^ WHO decided	j8
^ WHO held	p9
^ WHO helped	k8
^ WHO job	p10
^ WHO lead	f-8k-10p12
^ WHO sat	k9
^ WHO to	c10p-8
^ WHO took	k8
^ WHY	a24c-16d-7e-16f-12g-18i-12j26k-20l-21m-19n-11o-15p-26
^ WHY AUX	j12
^ WHY PLAN	a9
^ WHY STORY	j10
^ WHY THIS	a16l-9p-7
^ WHY WE	a-12j18k-11
^ WHY WRITE	a-8j9
^ WHY case	j7
^ WHY no	a10p-7
^ WHY nobody	a11j-7
^ WORDS	a-13b-17c-31d-12e-25f-18g-18h39i-13k-30l-30m-19n-17
^ WORDS $	c-8e-9h20j-16l-9o-10p-14
^ WORDS INVOLVE	h-8p12
^ WORDS MEAN	h10p-9
^ WORDS THIS	p9
^ WORDS WE	h11
^ WORDS about	j7
^ WORDS and	a-8h17
^ WORDS before	j8
^ WORDS buster	h11p-8
^ WORDS from	j10
^ WORDS like	p10
^ WORDS list	h10p-9
^ WORDS of	j-12o13
^ WORDS used	h19j-8k-8p-11
^ WORKER	b10c-32d-16e-16f11g-23i9j-27k11l-9m-19n-16o-15
^ WORKER $	k-8p11
^ WORKER 's	k7
^ WORKER INVOLVE	l10p-13
^ WORKER NAME	f10
^ WORKER PEER	f8
^ WORKER STORY	k10l-7
^ WORKER WHO	f-16g-8i17
^ WORKER and	h7
^ WORKER at	f9p-8
^ WORKER behind	j-9k12
^ WORKER challenge	p11
^ WORKER conversation	k13p-11
^ WORKER curiosity	p8
^ WORKER disagreement	p9
^ WORKER in	f18k-11l-9
^ WORKER judgement	a9
^ WORKER network	p10
^ WORKER practice	a13k-9
^ WORKER present	f-7k12p-9
^ WORKER survey	b16k-13p-15
^ WORKER turnover	p9
^ WRITE	a-8c-10f-8g-9k-7l-10m-13n13o-9p14
^ WRITE $	j-11p12
^ WRITE SOURCE	n8
^ WRITE WE	n11
^ WRITE agreement	p12
^ YEAR	l14p-14
^ YEAR $	l14p-14
^ YOU	a-10b13c8j-9l-8m-7n-8p-12
^ YOU response	b14c-14
^ YOU turn	c12
^ abbreviated	d10
^ abbreviated chronology	d10
^ about	a-20b-10d-9e-13f21g-26h-7i-14j20l-25m-21n-18o-9p-29
^ about CHILD	f11p-9
^ about KIN	f12
^ about NAME	f14j-10
^ about THEY	f12j-8
^ about THIS	a-8c-21f-9g-14j18m-9
^ about WHAT	j12
^ about inspection	k11
^ about inspectorate	c13f-8j-10k-8
^ about notification	j9
^ about practice	j10k-10
^ accessibility	c19f-7j-12k-11l-9m-7p-14
^ accessibility $	c13k-7p-10
^ accessibility statement	c11j-8
^ acknowledgement	c-8j15k-8l-7p-12
^ acknowledgement $	c-8j15k-8l-7p-12
^ across	a13j-11k-12l-14
^ across NUMW	p10
^ across border	p10
^ across case	a16j-9k-8l-9p-14
^ acute	p7
^ acute SERVICE	p7
^ addenda	b17c-9f-8j-9k-10l-9p-13
^ addenda $	b17c-9f-8j-9k-10l-9p-13
^ addendum	e7
^ addendum on	e7
^ additional	a-8b17g7j-8k-13l-10n-10p-13
^ additional INFO	b17j-7k-11l-9n-9p-11
^ addressing	a14o-14
^ addressing SCOPE	a8
^ addressing WORDS	a9o-10
^ administrative	c-7f-10j13
^ administrative detail	c-7f-10j13
^ adolescence	c-8j-7k-9l15p-12
^ adolescence $	c-8j-7k-9l15p-12
^ adoption	a-9c-13e-8f-11g-12j-12k-14l10m-10n-10p9
^ adoption $	c-9f-7g-8j-8k-9l13
^ adoption performance	p10
^ adoption support	l-8p11
^ adult	a-10c-10e-8f22g-10j-13k-14l-22m-13n-8
^ adult $	f17p-16
^ adult AGENCY	l-9p12
^ adult WHO	f-8p10
^ adult in	f14l-13
^ adultification	p12
^ adultification $	p12
^ adverse	l-9p9
^ adverse childhood	l-7p10
^ after	l21p-22
^ after BIRTH	l8
^ after MOVE	l16p-16
^ aftermath	c-7k-8l14p-11
^ aftermath $	c-7k-8l14p-11
^ age	l9
^ age NUM	l9
^ ages	l9
^ ages NUMW	l9
^ agreed	a-13e-7g-8j-11m12p-17
^ agreed CHANGE	m7
^ agreed PLAN	c-9m10p-8
^ agreed STORY	l8
^ agreed by	c12j-8m-13
^ agreed key	a-9o10
^ aim	c-7j10
^ aim of	c-7j10
^ alcohol	l-9p14
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
^ annexe	b17c-9f-8j-9k-10l-9p-13
^ annexe $	b17c-9f-8j-9k-10l-9p-13
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
^ application	p8
^ application of	p8
^ appointment	p9
^ appointment as	p9
^ appreciating	i9
^ appreciating WHAT	i9
^ approval	c15j-7k-8p-12
^ approval $	c15j-7k-8p-12
^ approved	c11p-7
^ approved by	c11p-7
^ arfer	a-9c-12f-9g-8i22j-9k-12l-12m-9n-8p-16
^ arfer da	i14p-10
^ arfer effeithiol	i14p-10
^ argymhellion	a-8c-10f-9g-7j-10k-11l-10m20p-15
^ argymhellion $	c-8j-7k-8m15p-11
^ argymhellion i'r	m12
^ arrangement	j-8k10
^ arrangement for	j-8k10
^ arrest	c-8j-7k-8l15p-12
^ arrest $	c-8j-7k-8l15p-12
^ assessment	a11c-7k-11l-12p12
^ assessment $	p11
^ assessment of	a15k-8p-9
^ assessment tool	p8
^ assurance	c12k-9p-9
^ assurance arrangement	c12k-9p-9
^ at	b14c-13f-7j8k-10p-8
^ at back	b15c-10j-12
^ at glance	j13p-8
^ attachment	a-9b21c-12e-8f-10g-8j-11k-13l-11m-9n-7p-16
^ attachment $	a-9b21c-12e-8f-10g-8j-11k-13l-11m-9n-7p-16
^ attendance	k17l-8p-14
^ attendance $	k14p-13
^ attendance at	k9
^ attribution	k9
^ attribution and	k9
^ austerity	p11
^ austerity $	p11
^ authorship	k8
^ authorship and	k8
^ autism	p12
^ autism $	p12
^ away	l10p-8
^ away from	l10p-8
^ back	f-13l20p-15
^ back PEER	f-10l11
^ back PLACE	l11p-9
^ back to	l8
^ background	a-19c-19d-12e-14g-16h-9i-11j24k-27l12m-16n-8o-17p-28
^ background $	b-8f-21j22l-22p-7
^ background INFO	l10p-8
^ background SOURCE	b11j-9l-8
^ background STORY	l9
^ background WHAT	j8
^ background and	j13l-9
^ background of	f14j-9
^ background prior	l10
^ background to	l12
^ bail	p9
^ bail condition	p9
^ bank	p10
^ bank holiday	p10
^ barrier	a21c-9g-7i-11j-9k-10l-9m-7p-16
^ barrier $	a15k-7p-14
^ barrier and	a9
^ barrier to	a10i-10
^ bed	p8
^ bed sharing	p8
^ before	a-8c-9f-11g-7j8k-15l23m-8n-8o-13p-21
^ before NAME	l12
^ before PLACE	l8p-9
^ before WE	j10l-9
^ before YOU	j9
^ before period	j-8l12o-10
^ behaviour	p10
^ behind	a14g-8k-12l-7
^ behind closed	a8
^ behind curtain	p10
^ behind decision	a11k-10p-9
^ believing	p9
^ believing KIN	p9
^ belonging	c-8f15j-8k-9l-7p-12
^ belonging $	c-8f15j-8k-9l-7p-12
^ benefit	p9
^ benefit of	p9
^ bereavement	p12
^ bereavement $	p12
^ between	a-11k-7l13o-9p8
^ between MONTH	l8
^ between NUMW	l13p-12
^ between SCOPE	p10
^ between childhood	p7
^ bias	k-7p11
^ bias $	k-7p11
^ big	g9
^ big MSG	g9
^ book	c13l-8p-10
^ book place	c13l-8p-10
^ booking	k-7l16p-13
^ booking appointment	l13p-11
^ border	p14
^ border $	p10
^ border through	p8
^ brief	a-10b-9c-14d-8e-10f-12g-10k-17l-11m-10n-8o22p-19
^ brief $	c-9f-9j-19k-8l-17o20p-14
^ brief START	j7
^ brief given	o10
^ brief outline	j8
^ bright	c-8i16k-7l-7p-11
^ bright spot	c-8i16k-7l-7p-11
^ bringing	e13k-9
^ bringing THIS	e13k-9
^ bruise	p12
^ bruise MEAN	p9
^ bruising	p14
^ bruising in	p9
^ bruising policy	p9
^ build-up	c-9j-7k-9l17p-12
^ build-up $	c-7j-7k-8l15p-11
^ burden	p8
^ burden on	p8
^ burn	p9
^ burn and	p9
^ by	a-10c-9g-8l-9m18p-12
^ by BODY	k-7m17
^ by METHOD	j11k-8
^ by WHAT	k12
^ by all	m9
^ calendar	a-7c-12d20f-9j-10k-11l-11m-8p-15
^ calendar $	c-9d17f-8j-9k-10l-8m-7p-14
^ calendar of	d8
^ camau	m14p-10
^ camau nesaf	m14p-10
^ canfyddiadau	c-9f-8g17j-9k-10l-8p-13
^ canfyddiadau $	c-9f-8g17j-9k-10l-8p-13
^ cannabis	p12
^ cannabis $	p12
^ capacity	g10m-12p8
^ capacity to	g11m-11
^ carrying	p9
^ carrying knife	p9
^ case	a-25b-13c-20e-22f-21g-23h-17i-12l19m-16p-17
^ case $	j17k-14l-16p-12
^ case MOVE	j-7l-13p14
^ case REVIEW	j-8k9
^ case SCOPE	j8
^ case STORY	l12
^ case and	n10
^ case background	j-11l12
^ case by	d9
^ case chronology	d10
^ case closure	l10
^ case group	k12l-8
^ case in	j7k-8l9p-9
^ case management	k7
^ case outline	l11p-9
^ case overview	j-10l11
^ case specific	h-10l-11o14
^ case summary	j-12l12
^ casgliad	c-9e17f-8j-9k-10l-8p-13
^ casgliad $	c-9e17f-8j-9k-10l-8p-13
^ casgliadau	c-9e17f-8j-9k-10l-8p-13
^ casgliadau $	c-9e17f-8j-9k-10l-8p-13
^ cast	f12
^ cast of	f12
^ chairing	p8
^ chairing of	p8
^ challenge	a-12c-10f-8g-9j-10k-11l-14m24o-8p-10
^ challenge $	m15p-14
^ challenge NUM	l-7m11p-11
^ challenge and	p9
^ challenge for	m10
^ chance	g10p-7
^ chance BAD	g10p-7
^ charge	m-8o13
^ charge to	m-8o13
^ checking	c11p-7
^ checking THIS	c11p-7
^ chief	g10
^ childhood	l14p-13
^ childhood $	l14p-13
^ choking	p12
^ choking $	p12
^ chronic	p8
^ chronic neglect	p8
^ chronology	a-11c-9d25e-7f-10g-7j-12k-15l-18m-7o-8p-13
^ chronology $	d12p-9
^ chronology YEAR	d10l-7
^ chronology of	d19k-11l-11
^ circulation	c15j-7k-8p-12
^ circulation $	c15j-7k-8p-12
^ cliff	p10
^ cliff edge	p10
^ closed	p8
^ closed door	p8
^ closer	a13o-7p-8
^ closer LOOK	a13o-7p-8
^ code	h12k-7
^ code name	h12k-7
^ coercive	c-7p11
^ coercive control	c-7p11
^ combined	d14l-7p-8
^ combined AGENCY	d9
^ combined chronology	d9
^ commendation	c-10f-8i17j-9k-10l-9p-14
^ commendation $	c-10f-8i17j-9k-10l-9p-14
^ commission	c-8j15k-8p-12
^ commission $	c-8j15k-8p-12
^ common	a13p-9
^ common thread	a13p-9
^ communication	c-7k-7l-8m-9p16
^ communication $	p9
^ communication NEED	p9
^ communication between	p8
^ community	p12
^ community $	p12
^ complaint	c15f-11j-8k-11l-10
^ complaint $	c15k-7l-7p-14
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
^ condolence	j13k-7p-11
^ condolence $	j13k-7p-11
^ conduct	c-8g-11i16j-14k11l-8o-10p-11
^ conduct and	k8
^ conduct deserving	i11
^ conduct of	j-9k12
^ conduct worthy	i10
^ confidentiality	c-8f-7j-10k20l-10m-7
^ confidentiality $	k14p-12
^ confidentiality and	k8
^ confidentiality between	p8
^ confidentiality of	k8
^ consent	p10
^ consent $	p10
^ consideration	f-12g-8j-10k-9l-7m23o-7p-12
^ consideration $	f-11m14p-9
^ consideration for	m15
^ constraint	c-7k14p-11
^ constraint $	c-7k14p-11
^ content	j13p-10
^ content warning	j13p-10
^ context	f-10j17k-17p-10
^ context $	a-10f-8j14k-14p-7
^ context of	a8
^ contextual	p10
^ contextual safeguarding	p10
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
^ cookie	c15j-7k-8p-12
^ cookie $	c15j-7k-8p-12
^ copie	b13
^ copie and	b13
^ copyright	c19f-8j-10k-10l-9m-7p-15
^ copyright $	c13k-7p-10
^ copyright notice	c11p-8
^ core	c-10l-7m-12o14
^ core ACT	c-8m-12o14p-11
^ core group	p9
^ coroner	a-12c-11e-7f-10j12k8l-13m-10p-18
^ coroner $	c-7g-10j16k-14p-11
^ coroner 's	a-10g10j-11k13l-9p-11
^ coronial	k8
^ coronial METHOD	k8
^ correspondence	b17c-9f-8j-9k-10l-9p-14
^ correspondence $	b17c-9f-8j-9k-10l-9p-14
^ cost	c14j-10k-11o-7
^ cost of	c14j-10k-11o-7
^ could	a21e-13g-8k-8l-7p-9
^ could HARM	a9
^ could THIS	a13e-9
^ could anyone	a7
^ course	a-7c14f-9j-10k-11l9p-14
^ course $	c15k-8l-11p-11
^ course of	l15
^ court	j-9k13l-10
^ court case	j-7k14l-8p-13
^ court order	p9
^ covid-19	p12
^ covid-19 $	p12
^ criminal	c-9k14l-10
^ criminal exploitation	p11
^ criminal investigation	k11p-8
^ criminal proceeding	k10p-9
^ criteria	a-8j9k10l-9p-9
^ criteria INVOLVE	j7k8l-9p-8
^ critical	a21c-14e-8f-8j-7k-13m-9o-10p-19
^ critical ANALYSE	a12
^ critical LOOK	a9
^ critical STORY	l7
^ critical TIME	l9
^ critical moment	a11
^ cross-border	k-7p11
^ cross-border DONE	k-7p11
^ cross-cutting	a8
^ cross-cutting ISSUE	a8
^ crying	p9
^ crying CHILD	p9
^ crynodeb	a-7c-8j13k-9l8p-14
^ crynodeb gweithredol	j14l-9p-9
^ crynodeb o'r	l12
^ cumulative	l-8p9
^ cumulative HARM	l-8p9
^ curiosity	p11
^ curiosity $	p11
^ cyfeiriadau	c-10f-8j-9k-10l-9m-7n17p-14
^ cyfeiriadau $	c-10f-8j-9k-10l-9m-7n17p-14
^ cyflwyniad	c-8j15k-8l-7p-12
^ cyflwyniad $	c-8j15k-8l-7p-12
^ cylch	c-8k-7l-7o15p-11
^ cylch gorchwyl	c-8k-7l-7o15p-11
^ cynllun	m14p-10
^ cynllun gweithredu	m14p-10
^ dadansoddiad	a21c-10f-9j-10k-12l-11m-10p-15
^ dadansoddiad $	a15c-8j-8k-9l-7p-12
^ dadansoddiad CODE	a11
^ daily	l8
^ daily LIVE	l8
^ damp	p9
^ damp and	p9
^ darllen	n14p-10
^ darllen pellach	n14p-10
^ date	a-16d20e-8f-8g-12k-15m-8o9p-16
^ date LOOK	j-8o10
^ date THIS	a-12d14j-8
^ date and	d7
^ date at	d11j-8
^ date for	c11
^ date of	j9
^ debt	p9
^ debt and	p9
^ decision	a-23c-13e-10f-9g-13i-9k24l-11m-8n-8o-11p-19
^ decision $	k9
^ decision DONE	a-8k11
^ decision PEER	k10
^ decision THIS	j9k-7
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
^ dedication	c-8j15k-8l-7p-12
^ dedication $	c-8j15k-8l-7p-12
^ deeper	a11o-7p-8
^ deeper LOOK	a11o-7p-8
^ deference	p8
^ deference to	p8
^ defined	h9
^ defined WORDS	h9
^ delay	a-11c-7f-7j-9k18l-10
^ delay $	k14p-14
^ delay and	k9
^ delay in	p10
^ demographic	f12
^ demographic detail	f12
^ dental	p8
^ dental neglect	p8
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
^ diary	a-9c-11d24e-8f-10g-8j-12k-13l-15m-8p-17
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
^ disposal	c-9e17f-8j-9k-10l-8p-13
^ disposal $	c-9e17f-8j-9k-10l-8p-13
^ disruption	p10
^ disruption meeting	p10
^ dissemination	a-7c-12f-8j-11k21l-9m-7p-15
^ dissemination $	k13p-10
^ dissemination list	k12p-9
^ dissemination of	k9
^ distribution	c19f-8j-8k-12l-9m-7p-15
^ distribution $	c13p-10
^ distribution list	c12p-9
^ diweddglo	c-9e17f-8j-9k-10l-8p-13
^ diweddglo $	c-9e17f-8j-9k-10l-8p-13
^ dogs	p12
^ dogs $	p12
^ domestic	p9
^ domestic HARM	p9
^ door	p7
^ door THIS	p7
^ draft	l-8p10
^ draft NUM	l-7p11
^ drawing	a-9e20k-15p-12
^ drawing PEER	e10k-7
^ drawing THIS	e8
^ drawing thing	e8
^ drawing to	e9
^ drift	k-8p16
^ drift $	p11
^ drift and	p8
^ drug	p11
^ drug and	p8
^ duty	j11k-8
^ duty under	j7
^ dysgu	a-8c-9f-8g20j-9k-11l-10m-8p-14
^ dysgu $	c-7g15k-8p-11
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
^ emerging ISSUE	a9
^ emerging practice	a-13g12
^ empty	p9
^ empty AUTHOR	p9
^ enabler	a9
^ enabler and	a10
^ enclosure	b17c-9f-8j-9k-10l-9p-13
^ enclosure $	b17c-9f-8j-9k-10l-9p-13
^ endnote	e11k-9
^ endnote by	e11k-9
^ enquirie	f-8j-8k-12l-7
^ enquirie $	f-8j-8k-12l-7
^ envoi	c-9e17f-8j-9k-10l-8p-13
^ envoi $	c-9e17f-8j-9k-10l-8p-13
^ epilepsy	p12
^ epilepsy $	p12
^ escalation	p12
^ escalation $	p12
^ establishing	j16k-13
^ establishing REVIEW	j10k-9
^ establishing domestic	j11k-8
^ establishment	j8
^ establishment of	j8
^ ethic	c-7k14p-11
^ ethic $	c-7k14p-11
^ example	i18p-10
^ example of	i11
^ example to	i12
^ exclusion	l9p-8
^ exclusion from	l9p-8
^ executive	j14l-8
^ executive summary	j14l-8
^ experience	g12
^ experience and	g8
^ expert	a-8k12m-13p8
^ expert RECOMMEND	k13m-12p-7
^ expert opinion	p12
^ extended	f10p-8
^ extended FAMILY	f10p-7
^ extra	b12k-8p-8
^ extra INFO	b12k-8p-8
^ fabricated	p9
^ fabricated illness	p9
^ facilitator	c11
^ facilitator 's	c11
^ factual	c-11d-8e-8f-11g-8j-13k-9l25m-7p-14
^ factual STORY	l7
^ factual background	l10
^ factual matrix	l11p-7
^ factual summary	l11
^ faith-based	p8
^ faith-based HARM	p8
^ fall	p9
^ fall from	p9
^ faltering	p9
^ faltering growth	p9
^ fatal	k11
^ fatal HARM	k11
^ fault	g9
^ fault FIND	g9
^ fear	l-11p19
^ fear $	p12
^ fear of	p12
^ feedback	c14k-8p-11
^ feedback $	c14k-8p-11
^ female	p9
^ female genital	p9
^ file	p8
^ file in	p8
^ filing	c11
^ filing and	c11
^ firearm	p11
^ firearm $	p11
^ following	c12l-8
^ following up	c12l-8
^ food	p8
^ food heat	p8
^ for	a-24b-14d-13e-18f-27g-25h-12i-17k-31l-32m47n-19o-17p-40
^ for ANALYSE	a-11c11
^ for BODY	m8
^ for CHILD	l-10m14p-9
^ for NAME	f-12j14l-9
^ for SERVICE	m14p-10
^ for THIS	c-10m14
^ for all	m7
^ for chief	m11
^ for community	m8
^ for england	m11
^ for nation	m11
^ for national	m9
^ for office	c10
^ for wale	m11
^ for welsh	m7
^ form	c10j9p-11
^ form completed	j10
^ form control	c11p-9
^ fracture	p8
^ fracture in	p8
^ fresh	l-8p10
^ fresh MOVE	l-8p10
^ friday	p10
^ friday afternoon	p10
^ friend	p7
^ friend FAMILY	p7
^ from	a-13c-10d-8e-16f-11g-12i-8j-13k-12l24n-8o9p-11
^ from BIRTH	l10
^ from CONTACT	l8
^ from FIRST	l7
^ from WHEN	l-9o12
^ from YEAR	l8
^ from arrest	l9
^ from register	e-8l10
^ front	p7
^ front door	p7
^ further	a-11b-10c9f-9g-8j-13k-16l-15m-9n22p-23
^ further INFO	k-8n13p-9
^ further SOURCE	n9
^ further copie	c12n-8p-9
^ further support	n12p-9
^ gang	p8
^ gang and	p8
^ gaps	a-14c-12e-8f-10g23j-12k-13l-15m-10n-8
^ gaps $	c-7g15k-7p-14
^ gaps and	g8
^ gaps identified	g12p-9
^ gaps in	p7
^ gathering	k13p-11
^ gathering piece	k13p-11
^ geirfa	a-7c-10f-9h18j-10k-11l-10m-8p-14
^ geirfa $	a-7c-10f-9h18j-10k-11l-10m-8p-14
^ general	a-10j7p8
^ general START	j8
^ general practice	a-9p12
^ generic	o7
^ generic WORDS	o7
^ genogram	c-8f18j-8k-10l-8p-13
^ genogram $	c-8f15j-7k-8p-12
^ get	c11
^ get in	c11
^ getting	f11i11l-8p-10
^ getting THIS	i12
^ getting to	f12p-7
^ governance	f-7j-11k16l-8m-7p-13
^ governance $	c-10k14p-11
^ governance of	k9
^ graded	g12
^ graded judgement	g12
^ ground	j13k-9
^ ground for	j8
^ ground upon	j8
^ groupthink	p12
^ groupthink $	p12
^ growing	c-9l13
^ growing up	c-9l13
^ guidance	a-9c-9f-8g-7h-8j-9k-14l-11m-8n21
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
^ handover	l-9p14
^ handover $	p10
^ handover at	p8
^ hane	l11
^ hane yr	l11
^ hard	h10
^ hard WORDS	h10p-8
^ hard to	p10
^ harmful	p7
^ harmful sexual	p7
^ head	l-9p12
^ head HARM	l-8p9
^ headline	g10
^ headline FIND	g8
^ help	a-11c-8g-10i9j-11k-9l-10m-8n14
^ help THIS	i11
^ help and	n10p-8
^ help by	p8
^ help for	n11p-7
^ helpful	k-9l-9n17p-13
^ helpful AGENCY	l-8n14p-11
^ here	l7
^ here AUX	l7
^ hidden	f-10l-10p18
^ hidden CHILD	f-7p10
^ hidden HARM	p7
^ hidden men	p8
^ hierarchy	p8
^ hierarchy between	p8
^ hindsight	a16c-10f-8j-9l-9m-7p-15
^ hindsight $	a17c-8j-7k-16l-7p-12
^ hindsight and	k10
^ historical	a-11g-10j-11k-9l20p-14
^ historical INFO	k-8l13p-8
^ historical ISSUE	a-8g-9l13p-7
^ holding	c10l-11p8
^ holding ring	p10
^ holding to	c11l-10
^ home	p9
^ home and	p9
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
^ if	c-11g-7j-12n20p-8
^ if THIS	j-9n11
^ if YOU	n14p-7
^ illness	p9
^ illness as	p9
^ immediate	a-10c-13e-14f-7j-9k-14l25m-8p-19
^ immediate ACT	e-10g-7l14
^ immediate LEARN	g10
^ immediate aftermath	l9
^ immediate safeguarding	l16m-13p-9
^ immigration	p10
^ immigration status	p10
^ impact	c11g9m-11p-8
^ impact ACT	c11m-10
^ impact of	g8
^ implementation	c-12f-7j-8k-10l-9m19p-16
^ implementation $	c-7j-8k-9l-7m15p-12
^ implementation PLAN	m9p-7
^ implication	g9
^ implication for	g9
^ important	c-8d12p-9
^ important date	c-8d12p-9
^ in	a7b-11c16d-11e15f-33g-27h-20j12k-24l9m-23n-15o-7p-20
^ in BAD	g-9j13l-10
^ in CHILD	f-9l13p-10
^ in END	e12
^ in ISSUE	j8
^ in PLACE	l19p-19
^ in THEY	l12
^ in THIS	a-12c23f-8j-18k-8
^ in WE	a9
^ in WELL	i8
^ in WHAT	p8
^ in WHO	p9
^ in detail	a9
^ in few	h-8j11
^ in memory	f-8j14
^ in more	a10
^ in summary	e14j-10l-12
^ incident-led	a-8p11
^ incident-led practice	a-8p11
^ independence	k12l-7
^ independence $	k12p-11
^ independence too	p10
^ independent	j-7k9
^ independent AUTHOR	k13
^ independent REVIEW	k-8p10
^ individual	j-11k9l-9m7p-9
^ individual AGENCY	l-7m9
^ individual and	a7
^ individual management	j-7k9
^ induction	p12
^ induction $	p12
^ influence	a8
^ influence on	a8
^ initiation	j10k-8
^ initiation of	j10k-8
^ inquest	k14l-9p-10
^ inquest $	k14l-9p-10
^ inside	c13k-7p-11
^ inside $	c13k-7p-11
^ inspection	b-10c-15e-8g11j-8l-10m-8n-7
^ inspection $	k-18p16
^ inspection AGENCY	k14p-14
^ inspection judgement	g13k-8p-10
^ inspector	c-7k15p-11
^ inspector $	c-7k15p-11
^ instruction	m-9o13
^ instruction of	m-9o13
^ integrated	d13p-8
^ integrated chronology	d13p-8
^ interested	k11p-7
^ interested person	k11p-7
^ interface	k8
^ interface PEER	k8
^ interpreter	p10
^ interpreter $	p10
^ introducing	f14j9k-13l-8p-11
^ introducing FAMILY	f9
^ introducing NAME	f10
^ introducing REVIEW	j12k-10
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
^ judgement	a9c-7g17j-13k-11m-12p-14
^ judgement about	g18j-11k-9m-10p-11
^ judgement and	a11
^ jurisdiction	o7
^ jurisdiction and	o7
^ keeping	c17f-10k7l-10p-18
^ keeping CHILD	k12p-9
^ keeping track	c12p-8
^ keeping watch	c11p-8
^ key	b-20d9e-19f10h14i-19j-27k-32l-10m-15p-35
^ key INFO	a-9b-8n13
^ key ISSUE	a9g-8
^ key LEARN	g18l-8
^ key MSG	g11
^ key RECOMMEND	m7
^ key SCOPE	a7c-10
^ key STORY	c-10d9
^ key WORKER	f13p-9
^ key date	c-10d13
^ key decision	a11g-10
^ key individual	a-8f14
^ key practice	a-10l15
^ key to	a-16c14d-10f-10g-14h20k-8l-13m-8n-9o-9p-13
^ kinship	l-8p9
^ kinship PLACE	l-8p9
^ kloe	a14b-9c-13e-9f-13g-10j-13k-14l-14m-11n-8o14p-20
^ kloe $	a10b-8c-13e-8f-11g-9j-12k-14l-12m-10n-8o14p-17
^ kloe NUM	a10p-8
^ knife	p10
^ knife crime	p10
^ kpe	a-11l17m-8p-12
^ kpe NUM	a-11l17m-8p-12
^ large	p9
^ large FAMILY	p9
^ lead	c-7
^ lead AUTHOR	k10
^ lead WORKER	p8
^ leadership	a-7c-8g13j-8k-10l-8p8
^ leadership $	p13
^ leadership and	g11p-7
^ leadership management	g8
^ legal	a-10c-12f-9g-9j14k17l-12m-19n-7o-9
^ legal PLAN	p9
^ legal RECOMMEND	k12m-11
^ legal SCOPE	j11
^ legal and	k8
^ legal context	j10
^ legal framework	k11p-9
^ legislation	n15p-9
^ legislation and	n8
^ legislation cited	n11
^ legislative	k12
^ legislative context	k12
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
^ limit	a-7j-8o12
^ limit of	o12
^ limit to	k10
^ limitation	a-8c-8j-11k19l-8p-13
^ limitation $	k13p-10
^ limitation of	k8
^ limitation on	k8
^ line	a11p-9
^ line of	a11p-9
^ list	c-8d10h9j-9l-9p-10
^ list of	c-8d10h9j-9l-9p-10
^ little	f11p-10
^ little CHILD	f11p-10
^ llinell	c-7d15k-7l-7p-11
^ llinell amser	c-7d15k-7l-7p-11
^ llyfryddiaeth	c-9f-8j-9k-10l-9m-7n17p-14
^ llyfryddiaeth $	c-9f-8j-9k-10l-9m-7n17p-14
^ local	a-14b-8c-12f-7j15l-14n-11o-8
^ local BODY	j-11k-7m-8p13
^ local INFO	j14k-11p-11
^ local ISSUE	a-7j12p-8
^ local LEARN	g8
^ local METHOD	k8
^ local SINCE	e9
^ lockdown	c-7k-8l15p-11
^ lockdown $	c-7k-8l15p-11
^ locum	p12
^ locum $	p12
^ log	d13l-9
^ log of	d13l-9
^ long	l7
^ long road	l7
^ loss	p12
^ loss $	p12
^ lost	a-8c-8g12k-9l-11p8
^ lost opportunitie	g13p-12
^ lost to	p8
^ love	l-7p11
^ love and	p8
^ low-level	a-8g-9p13
^ low-level ISSUE	a-8g-9p13
^ main	a9c-14d12e-8f-8g11j-12k-12l-11m-9o-9p-16
^ main FIND	g7
^ main ISSUE	a12g-8
^ main LEARN	g9
^ main MSG	g8
^ main STORY	d7
^ main date	c-8d11p-7
^ making	a18c-13e-12f-12g-13i-9j-10k-13l-17m21n-8p-26
^ making CHANGE	m9
^ making THIS	a-9m14p-8
^ making picture	a11p-9
^ making sense	a18l-8m-10p-9
^ making sure	m8
^ making thing	m12
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
^ measuring WELL	c12i-10
^ measuring impact	c11p-7
^ media	c12p-10
^ media enquirie	c12p-10
^ medication	p12
^ medication $	p12
^ medicine	p9
^ medicine for	p9
^ meet	f15l-9p-10
^ meet FAMILY	f9
^ meet NAME	f10
^ meeting	p7
^ meeting without	p7
^ member	f10
^ member of	f10
^ membership	a-9b11j-9k10m-9o-8p-9
^ membership and	k10
^ membership of	b12j-8m-8
^ men	f-8p10
^ men WHO	f-8p10
^ mental	p14
^ mental SERVICE	p9
^ mental capacity	p9
^ merged	c-7d16l-9p-11
^ merged chronology	d9
^ merged timeline	d12l-7p-7
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
^ monitoring	c21f-7j-8k-11l-10m-12p-14
^ monitoring $	c11p-9
^ monitoring arrangement	c9
^ monitoring of	c10m-9
^ more	a-17b-8c-16e-8f-11g-10j-16k-15l-13m-9n28p-20
^ more $	n10
^ more INFO	n11
^ more about	c-8n11
^ more help	n8p-7
^ more on	n9
^ multi-agency	a11b-9c-18d14e-13f-12h-8i-13j-14n-11o-10
^ multi-agency ANALYSE	a7
^ multi-agency DONE	a15k-11m-8p-14
^ multi-agency INVOLVE	k-11l11
^ multi-agency WORKER	a-9k14p-11
^ multi-agency chronology	d9
^ multi-agency meeting	p11
^ multi-agency safeguarding	p10
^ multi-agency timeline	d12l-8p-8
^ my	l9
^ my LIVE	l9
^ name	h11k9p-8
^ name and	h9
^ name of	h8
^ name used	h-9k12
^ national	a-8c-9f-8k11l-8n-10
^ national RECOMMEND	m7
^ national guidance	k13n-8p-11
^ national picture	p11
^ nature	l10
^ nature of	l10
^ negeseuon	g15p-11
^ negeseuon allweddol	g15p-11
^ neglect	p10
^ neglect $	p10
^ neighbour	p11
^ neighbour $	p11
^ new	a-8c-12f-16j-13k-15l26m-14n-8p-11
^ new BODY	c-9j-9k-13l12m-12
^ new CHILD	f-9l13p-12
^ new MOVE	l10p-10
^ new PLACE	l13p-13
^ newly	p8
^ newly qualified	p8
^ no	m-12p19
^ no further	m-11p12
^ nobody	p9
^ nobody held	p9
^ non-engagement	p12
^ non-engagement $	p12
^ not	a-7k-10l-12p19
^ not AUX	p8
^ not my	p7
^ note	a-16b-11c-24d-11e-16f-17g-17h10i-13l-17m-14n21o-11p-25
^ note $	c-14j-11k-12n16p-8
^ note about	k9
^ note on	a-8c-8f-10g-7h13k10l-9n-14p-14
^ note to	k-11n14p-8
^ notification	a-9c-13d-8e-7f-13g-8j24k-13l-12m-9n-7o-7p-17
^ notification $	j15k-8p-12
^ notification SCOPE	j8
^ notification and	j9
^ notification detail	f-7j10
^ notifying	j14m-8p-11
^ notifying BODY	j14m-8p-11
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
^ offence	c-8k-8l15p-12
^ offence $	c-8k-8l15p-12
^ old	p9
^ old file	p9
^ older	p10
^ older friend	p10
^ one	a-10e16g-9l-15m-9
^ one END	e8
^ one STORY	p8
^ one more	e12p-8
^ online	l-7p9
^ online HARM	l-7p9
^ open	p12
^ open and	p8
^ open door	p8
^ opinion	a19c-10e8f-7j-11k-14l-8m-9o-7p-17
^ opinion $	a15e-9p-14
^ opinion of	a9e11k-11
^ opportunitie	g14p-11
^ opportunitie lost	g14p-11
^ optimism	p11
^ optimism $	p11
^ order	m12p-11
^ order ASK	m12p-11
^ ordered	m10
^ ordered CHANGE	m10
^ organisational	a16c-8e-8f-7j-10k-12l-7m-14
^ organisational CHANGE	m-12p12
^ organisational ISSUE	a7
^ organisational context	a13j-8k-9p-9
^ origin	j10k-8
^ origin of	j10k-8
^ other	a-12b-7c10e-7g-10i-7j10k9l-18m-10n-7
^ other CHILD	f8
^ other KIN	f-10k-9p12
^ other format	c13k-8p-10
^ other inquirie	k9
^ other inspection	j12
^ other investigation	k11
^ out	a-10g-9j-9k-7l9p11
^ out of	a-10g-9j-9k-7l9p11
^ outcome	f-9g11j-8k11p-11
^ outcome and	k8
^ outcome for	f-7g12p-9
^ outcome of	k9
^ outline	l9
^ outline of	l9
^ over	c9
^ over to	c9
^ over-optimism	p12
^ over-optimism $	p12
^ over-reliance	p7
^ over-reliance on	p7
^ overall	b-12c-21d-12e27f-18g15h-9i-13j-20k-22l-21m-18n-14o-12p-29
^ overall $	e14g-11p-9
^ overall ANALYSE	a8
^ overall effectiveness	e-8g13p-7
^ overall judgement	g14
^ overall picture	a-7e13p-10
^ overall summary	e11
^ overall view	e12k-8
^ overarching	a8
^ overarching ISSUE	a8
^ oversight	c14m-11p-8
^ oversight of	c14m-11p-8
^ overview	a-9c-11d-11f-8j14k-15p-15
^ overview $	j15l-15m-7p-10
^ overview REVIEW	m7
^ overview of	d-9l15
^ owner	c10j-8
^ owner of	c10j-8
^ page	l-7p11
^ page NUM	l-7p11
^ pandemic	p12
^ pandemic $	p12
^ parallel	c-10j-11k21l-9p-14
^ parallel REVIEW	k8
^ parallel investigation	k10
^ parallel proceeding	k8
^ parallel processe	k10
^ parenting	p8
^ parenting assessment	p8
^ part	k7
^ part of	p8
^ part played	k9
^ participant	c-7k14p-11
^ participant $	c-7k14p-11
^ partie	a-7c-11f19j-10k-11l-10m-8p-15
^ partie $	a-7c-11f19j-10k-11l-10m-8p-15
^ passing	p15
^ passing THIS	p9
^ passing parcel	p10
^ path	l16p-13
^ path into	l11p-8
^ path through	l10p-8
^ pathway	p12
^ pathway $	p12
^ pattern	a20c-10f-11j-10k-12l-11m-9p-18
^ pattern $	a16c-8g-13j-7k-8p-11
^ pattern across	a11p-9
^ pattern in	g9
^ pen	a-8c-8f21j-7k-8l-9p-16
^ pen picture	f14p-11
^ pen portrait	f14p-8
^ period	a-12c-11d-7e-9f-9g-11j-14k-15l8m-12n-8o25p-19
^ period NUM	l11
^ period of	l-11o14
^ period one	l9
^ period selected	l-10o13p-7
^ period under	o9
^ perpetrator	c-8f15k-8p-11
^ perpetrator $	c-8f15k-8p-11
^ person	c-15f26j-14l-14p-15
^ person INVOLVE	f9
^ person LIVE	f8l-7
^ person concerned	f15k-8p-8
^ person referred	f8
^ personal	f10k-8p-8
^ personal detail	f12j-9
^ personal statement	j11
^ pets	p9
^ pets and	p9
^ phase	l18p-16
^ phase NUM	l10p-8
^ phase NUMW	l7
^ phase one	l10p-8
^ phone	l-7p12
^ phone ASK	p7
^ phone at	p8
^ picture	f10p-7
^ picture of	f10p-7
^ piece	p9
^ piece by	p9
^ piecing	e-13k13
^ piecing THIS	e-13k13
^ plain	a-7c-7h20j-8k-9l-8p-14
^ plain english	h18j-7k-9l-7p-13
^ poisoning	p12
^ poisoning $	p12
^ policie	k-9p11
^ policie and	k-9p11
^ policy	k12p-7
^ policy context	k12p-7
^ portrait	f8
^ portrait of	f8
^ position	p10
^ position of	m-7p11
^ postnatal	p10
^ postnatal depression	p10
^ poverty	p12
^ poverty $	p12
^ practice	b-8c-17d-9e-13f-14g18h-8i18j-19k-23m-24n-11o-13p-29
^ practice ANALYSE	a9
^ practice ISSUE	a-11g17
^ practice MSG	a-8g12i-7
^ practice STORY	a-7l11
^ practice THIS	i9
^ practice WELL	i11
^ practice in	a10
^ practice reviewed	a13g-7
^ practice under	a10
^ practice worth	i11p-8
^ pre-birth	a-9c-10l13m-8
^ pre-birth PLAN	p8
^ pre-birth assessment	l9
^ pre-birth period	l9
^ predictability	a20c-10f-8j-9k-11l-10m-8p-15
^ predictability $	a16c-8j-8k-9l-7p-12
^ predictability and	a9
^ predictable	a8
^ predictable and	a8
^ preliminary	a-14c-14d-7e-9f-11g-12j26k-13l-14m-11n-8o-9p-18
^ preliminary $	j12p-9
^ preliminary ISSUE	a-8j11
^ preliminary observation	j11p-7
^ preliminary remark	j10
^ premature	l-10p11
^ premature BIRTH	l-10p11
^ prescribing	p8
^ prescribing and	p8
^ press	c12p-9
^ press office	c12p-9
^ pressure	a8
^ pressure on	a8
^ preventability	a16c-8f-7j-8k-9l-8p-12
^ preventability $	a16c-8f-7j-8k-9l-8p-12
^ principal	g13
^ principal END	g8
^ principal LEARN	g9
^ printing	c10
^ printing THIS	c10
^ prior	k-9l9
^ prior INVOLVE	k-9l9
^ prioritie	c-9f-8j-9k-10l-9m20p-14
^ prioritie $	c-8j-7k-8l-7m15p-12
^ prioritie for	m10
^ priority	g7j-9o8
^ priority ACT	m8
^ priority FIND	g10m-8
^ priority ISSUE	o10
^ private	k-14l-8p17
^ private $	k-8p10
^ private law	k-7p10
^ proceeding	k11
^ proceeding of	k11
^ procurator	k7
^ procurator fiscal	k7
^ profile	f9
^ profile of	f9
^ project	c-11m-14o17p-14
^ project PLAN	c-11m-14o17p-14
^ public	p9
^ public law	p9
^ publication	b-8c-12f-7j-12k19l-9p-14
^ publication $	j-10k14p-10
^ publication arrangement	c-8k12p-8
^ pulling	e14k-11
^ pulling THIS	e9
^ pulling thread	e9
^ purpose	c-8j19k-9
^ purpose WE	j8
^ purpose of	c-7j15k-8
^ putting	c-9g-14i-20j-9l-8m21p-17
^ putting LEARN	g-10m11
^ putting REVIEW	k8
^ putting THIS	a-8e9i-12k-10m11
^ putting piece	a10
^ putting thing	i-12m12
^ pwyntiau	g13p-9
^ pwyntiau dysgu	g13p-9
^ qualification	k9
^ qualification of	k9
^ quality	c-10f-9g12i-9j-9k12l-16m-10p-8
^ quality assurance	k12p-9
^ quality of	g13i-8j-7l-14m-7
^ quiet	f-8p10
^ quiet CHILD	f-8p10
^ racism	p12
^ racism $	p12
^ rapid	k10
^ rapid REVIEW	k10
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
^ reason	c-10j22o-8p-12
^ reason THIS	j8
^ reason and	a8
^ reason for	j20p-8
^ rec	l-9m13p-11
^ rec NUM	l-9m13p-11
^ recall	c-8d-10k19l-17p-12
^ recall STORY	k11l-9
^ recall TIME	k14l-12p-10
^ recent	e9
^ recent SINCE	e9
^ reception	l8
^ reception TIME	l8
^ reciprocal	k9
^ reciprocal lead	k9
^ recital	c-8j15k-8l-7p-12
^ recital $	c-8j15k-8l-7p-12
^ recognising	p8
^ recognising neglect	p8
^ record	p10
^ record keeping	p10
^ recording	p12
^ recording $	p12
^ ref	l-7p9
^ ref NUM	l-7p9
^ reflect	c15j-7k-8p-12
^ reflect $	c15j-7k-8p-12
^ reflective	c12o-13p-10
^ reflective ANALYSE	a8
^ reflective SCOPE	a-10c13o-12p-8
^ regional LEARN	g7
^ register	p8
^ register as	p8
^ related	a-9b-7c15e-7f-9g-8j-10k7l-12m-9p-18
^ related SOURCE	n9
^ related news	c12p-7
^ related page	c11p-7
^ related processe	c-9k12p-7
^ relationship	a-9c-10e-13f20g-9j-9k-13l-12m-8
^ relationship $	f14p-14
^ relationship PEER	p9
^ relationship THIS	e-10p11
^ relationship to	f10
^ release	p9
^ release from	p9
^ relevance	g10
^ relevance to	g10
^ relevant	c-10f8k10n-7p-15
^ relevant FAMILY	f11l-10
^ relevant STORY	l11
^ relevant research	k13p-8
^ reliance	p11
^ reliance on	p11
^ remark	a9
^ remark upon	a9
^ remedial	m10
^ remedial ACT	m10
^ remember	c-8g15j-7k-8p-12
^ remember $	c-8g15j-7k-8p-12
^ remembering	f11
^ remembering NAME	f11
^ reorganisation	p12
^ reorganisation $	p12
^ repeated	p8
^ repeated low-level	p8
^ reporting	c16k-8m-9p-10
^ reporting arrangement	c11p-8
^ reporting back	c11m-7
^ representation	k8
^ representation by	k8
^ requirement	c-8k-8m15p-11
^ requirement $	c-8k-8m15p-11
^ research	a-23b-8c-19d-7e-10f-13g-12h-10i-9j-21l-13m-14n27o9p-10
^ research SCOPE	o10
^ research WE	k-12n15
^ research and	a-11n9p-8
^ research behind	j-10k-13n14
^ research cited	n9
^ research context	k11
^ research on	p8
^ resolution	c-9f-7j-9k-10l-8m18p-13
^ resolution $	c-8j-7k-8m15p-12
^ respectful	p10
^ respectful uncertainty	p10
^ response	a18b9c-9d-8f-14g-12j-11k-13o-14
^ response of	a11b11f-11l-11p-11
^ response on	l11
^ response to	a15e9g-9l-13o-13
^ restraint	p12
^ restraint $	p12
^ resulting	m7
^ resulting ACT	m7
^ return	l10
^ return from	l10
^ revolving	p8
^ revolving door	p8
^ rhagair	c-8j15k-9l-7p-12
^ rhagair $	c-8j15k-9l-7p-12
^ rhestr	c-8h16k-8l-8p-12
^ rhestr termau	c-8h16k-8l-8p-12
^ risk	c11l-10
^ risk assessment	p9
^ risk register	c13p-12
^ road	l10p-8
^ road to	l10p-8
^ role	p12
^ role of	p12
^ rota	p8
^ rota and	p8
^ route	l10p-9
^ route through	l10p-9
^ rule	p12
^ rule AUX	p8
^ rule of	p8
^ running	j-8k9
^ running REVIEW	j-8k9
^ safe	k-8l-9p17
^ safe on	p9
^ safe sleeping	p8
^ safeguarding	a-8g-10h8j-12l-8m-13p10
^ safeguarding BODY	g-9j-10m-12p12
^ safeguarding WORDS	h9
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
^ secure	p10
^ secure setting	p10
^ seeing	f-8p9
^ seeing CHILD	f-8p9
^ self-harm	p12
^ self-harm $	p12
^ self-report	p12
^ self-report $	p12
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
^ sexual	p11
^ sexual HARM	p11
^ shame	p11
^ shame $	p11
^ share	c13j-9
^ share THIS	c13j-9
^ sharing	c20g-15j-15k-14l-7p9
^ sharing INFO	p12
^ sharing LEARN	c15g-15
^ sharing THIS	c11j-11
^ shift	m-11p12
^ shift CHANGE	m-11p12
^ sickness	p9
^ sickness absence	p9
^ sign	a-8c12l-8p-8
^ sign of	i8
^ sign up	c12l-8p-7
^ sign-off	c-10j-10k18l-8m-10n-12
^ sign-off $	k14p-13
^ sign-off by	k11m-7
^ sign-off without	n-10p12
^ signature	c14f-7j-9l-8m-8p-13
^ signature $	c15k-11p-11
^ signature of	k10
^ signed	c14f-7j-8k-10l-8
^ signed $	c15k-8p-14
^ signed and	p8
^ significant	a-11c-17d13e-11f15g-9j-12k-17m-10n-8p-20
^ significant STORY	d9k-8
^ significant adult	f11
^ significant date	d11
^ significant other	f13p-9
^ significant practice	l8
^ silence	p15
^ silence $	p11
^ silence LEARN	p7
^ silp	k14
^ silp LEARN	k9
^ silp METHOD	k9
^ single	k-10l-12p8
^ single AGENCY	i8l-7p-7
^ single incident	p11
^ single-agency	m11p-9
^ single-agency PLAN	m11p-9
^ skeletal	p11
^ skeletal survey	p11
^ skill	i12l-8p-11
^ skill and	i12l-8p-11
^ sleep	p17
^ sleep $	p10
^ sleep and	p8
^ sleeping	c-8p12
^ sleeping arrangement	c-8p12
^ slipping	p11
^ slipping through	p11
^ smile	p8
^ smile at	p8
^ so	a10l-7
^ so WHAT	a10l-7
^ some	e10i10p-10
^ some END	e10
^ some WORKER	i11
^ somebody	g-13i14l-9
^ somebody FIND	g-12i14p-9
^ somebody else	p9
^ something	j8
^ something HAPPEN	j8
^ special	c-8k-8l11m-9
^ special educational	p9
^ special guardianship	l12
^ specific	a-10o17
^ specific SCOPE	o8
^ specific WORDS	o8
^ spreading	c14h-12j-8p-9
^ spreading WORDS	c14h-12j-8p-9
^ st	l-8p10
^ st NAME	l-8p10
^ staffing	p10
^ staffing $	p10
^ stage	j-8l12p-11
^ stage of	k9
^ stage one	l12p-10
^ standard	k10
^ standard of	k10
^ statement	a-11c-14e-10f-7g-10j21m-16o-8p-16
^ statement by	c-7j10m-8
^ statement from	j13
^ statement of	j10l8p-8
^ statistical	b15c-10p-10
^ statistical table	b15c-10p-10
^ status	c8j8l-9
^ status and	c11p-9
^ status of	c-10j11p9
^ statute	n9
^ statute and	n9
^ statutory	a-10c-13e-7f-10g-9j19k-14l-13m9n-8p-18
^ statutory basis	j12p-8
^ statutory context	j7
^ statutory duty	j12p-9
^ statutory requirement	j-8m13p-8
^ stay	l8
^ stay in	l8
^ step-down	p12
^ step-down $	p12
^ stepfather	p9
^ stepfather and	p9
^ stori'r	l13p-9
^ stori'r plentyn	l13p-9
^ strategic	m10
^ strategic ACT	m7
^ strategie	m13
^ strategie for	m13
^ strategy	c-8k-14l11
^ strategy INVOLVE	k-12l13p-12
^ strategy discussion	l-8p12
^ structure	j9
^ structure of	j9
^ student	l-8p9
^ student on	l-8p9
^ subject	a-10c-11f24g-9j-19k-19l-10o8p-14
^ subject CHILD	f9p-8
^ subject ISSUE	o8
^ subject detail	f9
^ subject for	f-10j-7o13
^ subject of	f21j-11k-14o-18
^ submission	k12p-8
^ submission received	k12p-8
^ subscribe	c15j-7k-8p-12
^ subscribe $	c15j-7k-8p-12
^ substance	p9
^ substance misuse	p9
^ sudden	l-8p9
^ sudden CHILD	l-8p9
^ suggested	m11n8p-8
^ suggested CHANGE	m9
^ suggested SOURCE	n8
^ suicidal	p11
^ suicidal thought	p11
^ summary	a-15b-9c-13e-9f-14h-8i-9j13k-18l12n-10o-10p-22
^ summary $	e-9j13l-13
^ summary and	e8
^ summary chronology	d10
^ summary for	g-8j14
^ summary of	a-11c-8d-11e-11g10j-7k-13l22p-13
^ supervision	a-12c-14k-7o-9p21
^ supervision $	c-9p12
^ supervision and	p7
^ supervision without	o-7p10
^ supplementary	b17k-11l-8n-12p-13
^ supplementary INFO	b11k-7p-7
^ supplementary SOURCE	b12n-10p-8
^ support	c-10f-8j-8k-9l9m-8n14p-18
^ support AGENCY	l-15n16p-13
^ support given	l10
^ support offered	c-7l13p-8
^ supporting	b17k-11l-7n-12p-13
^ supporting INFO	b11k-7
^ supporting SOURCE	b12n-11p-8
^ synthesis	c-9e17f-8j-9k-10l-8p-13
^ synthesis $	c-9e17f-8j-9k-10l-8p-13
^ system	a16c-7f-12l-9p-10
^ system CHANGE	m9
^ system ISSUE	a8
^ system METHOD	k9
^ system PEER	a13f-9p-11
^ systemic	a10
^ systemic ISSUE	a10
^ systemic LEARN	g8
^ table	a-10b10c-13d16e-8g-8j-12k-11l-14n9p-15
^ table and	b12
^ table of	a-7b-8c-10d17j-9k-9l-12n10p-11
^ take NUMW	c8
^ take-away	g10
^ take-away MSG	g10
^ take-home	g10
^ take-home MSG	g10
^ taking	c-10g-10j-7k-9m16p-10
^ taking LEARN	g-8m10
^ taking THIS	m10
^ talk	c15p-7
^ talk about	c15p-7
^ target	c12p-9
^ target audience	c12p-9
^ task	c-9f-8j-9k-10l-8m-9o19p-13
^ task $	c-7l-7o15p-12
^ task set	o10
^ taxis	l-9p15
^ taxis $	p11
^ taxis to	l-7p8
^ teacher	g-8i11
^ teacher WHO	g-8i11
^ technical	h10
^ technical WORDS	h10
^ teenage	p9
^ teenage KIN	p9
^ teeth	p12
^ teeth $	p12
^ temporary	p9
^ temporary PLACE	p9
^ thank	j13p-10
^ thank $	j13p-10
^ thematic	a13c-7p-8
^ thematic ANALYSE	a11
^ thing	a-17c-15f-9g8i20j-13k-16l-17p-10
^ thing THIS	g-8i12
^ thing WE	i8
^ thing to	g10l-8m8p-10
^ thing worth	i10n7p-9
^ think	a-8c-13f-13g15j-11k-8n-7p9
^ think FAMILY	f-11p12
^ think about	c-13g15j-10
^ thinking	a15
^ thinking THIS	a11p-9
^ thinking about	a8
^ thread	a10p-7
^ thread THIS	a10p-7
^ threshold	p15
^ threshold $	p10
^ threshold for	p8
^ through	p10
^ through gap	p10
^ tidy	p8
^ tidy front	p8
^ timeframe	a-8c-10f-8j-9k-10l-9m-7o18p-14
^ timeframe $	c-9f-8j-8k-10l-8o16p-13
^ timeline	a-12c-10d29e-10f-10g-9j-12k-12l-26m-7p-14
^ timeline $	d13o-7p-9
^ timeline key	d11l-10
^ timeline of	a-9d20l-17
^ timeline period	o8
^ timeliness	j-8k-9p13
^ timeliness of	j-8k-9p13
^ timescale	c-8f-7j-12k21o-7p-11
^ timescale $	k13p-10
^ timescale for	j-7k9
^ timescale of	k8
^ timetable	c-8j-10k18p-11
^ timetable $	k14p-11
^ timetable of	k8
^ to	a-9b-13c-27d-14e17f-24g-20h-10i-17k-29l-11m27o-15p-36
^ to AUX	m7
^ to BODY	j-8m14
^ to END	e10
^ to SERVICE	m13p-9
^ to THIS	f-8j13
^ to WHO	e10
^ to YEAR	l10
^ to all	m8
^ to chief	m10
^ to finish	e13p-8
^ to primary	m8
^ to read	j-9n15p-9
^ to reader	j10
^ to secretary	m10
^ toilet	p9
^ toilet and	p9
^ too	k-8p14
^ too NUMW	p7
^ too much	p11
^ tool	b15h-8k-9l-8p-13
^ tool and	n8
^ tool used	b15h-7l-7n-11p-11
^ tracking	c8
^ tracking SINCE	c8
^ train	p7
^ train and	p7
^ trainer	c11
^ trainer 's	c11
^ training	a-8c15d-13e-8f-9j-10k-12l-14m-10
^ training $	c-17p15
^ training and	c10
^ training date	c11p-9
^ training offered	c11p-9
^ transfer	a-7p11
^ transfer between	a-7p11
^ transition	p9
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
^ trial	c-7j-7k18l-9p-12
^ trial $	k13p-10
^ trial and	k9
^ tribute	f-13j16l-9
^ tribute from	f-9j11
^ tribute to	j10
^ trigger	j8
^ trigger for	j8
^ trusting	a-7p11
^ trusting WHAT	a-7p11
^ try	c11
^ try THIS	c11
^ turning	a16c-10g-14j-9k-7o-9
^ turning MSG	a14g-12p-8
^ turning eighteen	p9
^ turning to	a9
^ tying	a-7e13
^ tying up	a-7e13
^ unconscious	p9
^ unconscious bias	p9
^ underlying	c-8g13j-7l-8p-11
^ underlying ISSUE	a10
^ underlying pattern	a-11g14p-9
^ undertaking	j-9k17p-8
^ undertaking DONE	k12p-7
^ undertaking REVIEW	j-8k9
^ unregulated	l-11p10
^ unregulated PLACE	l-11p10
^ upcoming	c12p-10
^ upcoming training	c12p-10
^ use	a-9c13f-7g-8j-13l-13p12
^ use THIS	c10j-8
^ use in	c10p-9
^ use of	c-10l-12p15
^ useful	c-15d-11j-7k-11l-15m-8n24p-19
^ useful AGENCY	n12p-9
^ useful CONTACT	c-11d-9l-8n14p-10
^ useful SOURCE	n10
^ using	c9j-8
^ using THIS	c10j-8
^ version	a-8c17k-8l-16m-9
^ version NUM	l-9p14
^ version STORY	c12l-10p-10
^ version control	c11p-11
^ view	a16c-8f-14g-9j-10k13l-9m-9p-16
^ view THIS	a12k-8
^ view expressed	k9
^ view of	a10f-11k12p-12
^ violence	p11
^ violence in	p8
^ virtual	p9
^ virtual visit	p9
^ visit	p13
^ visit THIS	p9
^ voice	a-10p11
^ voice of	a-10f-12p12
^ voluntary	k-7l-8p15
^ voluntary AGENCY	p11
^ voluntary sector	p9
^ waiting	c-9k-10l-8p19
^ waiting $	p10
^ waiting for	p8
^ waiting list	p10
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
^ welsh	c9k11l-7m-8p-12
^ welsh BODY	k11
^ welsh translation	c12p-7
^ whistleblowing	p12
^ whistleblowing $	p12
^ whole	p10
^ whole FAMILY	p10
^ wider	a13k-9l-8p-16
^ wider FAMILY	f10
^ wider LEARN	g7
^ wider picture	a14f-10p-12
^ window	g11
^ window on	g11
^ witnesse	k16n-10p-10
^ witnesse INVOLVE	k9p-7
^ witnesse and	k11n-9
^ workforce	p12
^ workforce $	p12
^ workload	p11
^ workload $	p11
^ worth	a-8c-8i20k-8l-8p-12
^ worth copying	i12
^ worth passing	i11
^ youth	l-8p14
^ youth justice	p9
^ youth offending	p9
_'s AGENCY	l9
_'s AGENCY $	l9
_'s LIVE	d8l-12
_'s LIVE $	d8l-12
_'s PLACE	f-9l13p-10
_'s PLACE $	f-9l13p-10
_'s SERVICE	m10p-12
_'s SERVICE PLACE	m10p-12
_'s WHO	f8
_'s WHO THIS	f8
_'s WORDS	b10k-9
_'s WORDS INVOLVE	b11k-8
_'s name	f8
_'s name identifier	f8
_'s part	f-9k11
_'s part THIS	f-7k9
_'s role	f-8p8
_'s role FAMILY	f-8p8
_'s world	f9l-8
_'s world PLACE	f9l-8
_ACT $	a-8e-8g-12j-8k-9l-16m23o-10p-12
_ACT AGENCY	m9
_ACT AGENCY $	m9
_ACT AUX	m11
_ACT AUX LEARN	m11
_ACT LEARN	e7g-8l7
_ACT LEARN $	m8
_ACT LEARN date	e10m-7
_ACT LEARN safeguard	l10
_ACT PLACE	l-10
_ACT PLACE $	l-10
_ACT PLAN	c9
_ACT PLAN $	c9
_ACT REVIEW	j-9m-12o10
_ACT REVIEW $	k11
_ACT REVIEW BODY	k-9o12
_ACT THIS	m10
_ACT THIS REVIEW	m10
_ACT WE	m7
_ACT WHAT	m10
_ACT WHAT WE	m10
_ACT down	l10
_ACT down closure	l10
_ACT keep	l8
_ACT keep CHILD	l8
_ACT rapid	m7
_ACT rapid REVIEW	m7
_ACT take	m10
_ACT tracking	p8
_ACT tracking core	p8
_AGENCY $	d-18f-17j-11l9m7n-25o-17p-12
_AGENCY AGENCY	a15l-11
_AGENCY AGENCY $	a12l-10
_AGENCY ANALYSE	a11
_AGENCY ANALYSE $	a9
_AGENCY ASK	k10
_AGENCY ASK INFO	k10
_AGENCY AUX	m9
_AGENCY CHILD	g8
_AGENCY CHILD AUX	g8
_AGENCY CONTACT	d8
_AGENCY CONTACT $	d8
_AGENCY FAMILY	l11
_AGENCY FAMILY $	l11
_AGENCY INVOLVE	d8
_AGENCY INVOLVE $	d8k-8
_AGENCY KNOW	l8
_AGENCY KNOW DONE	l8
_AGENCY MEAN	h8
_AGENCY MEAN $	h8
_AGENCY REVIEW	k10
_AGENCY practice	a8
_AGENCY practice $	a8
_AGENCY responded	a7
_AGENCY responded neglect	a7
_AGENCY return	l7
_AGENCY return summarie	l7
_AGENCY sequence	l-7p10
_AGENCY sequence $	l-7p10
_ANALYSE $	c9f-12g-7i-10j-14k-22l-13n-8o9
_ANALYSE AGENCY	a8
_ANALYSE AGENCY $	c7
_ANALYSE BODY	c-7m9
_ANALYSE BODY $	c-7m9
_ANALYSE DONE	a8
_ANALYSE DONE $	a8
_ANALYSE IDENTITY	a-8f10
_ANALYSE IDENTITY $	a-8f10
_ANALYSE ISSUE	a12
_ANALYSE MSG	a-8c10
_ANALYSE MSG AGENCY	a-8c10
_ANALYSE NEED	f9p-8
_ANALYSE NEED $	f9p-8
_ANALYSE SCOPE	o8
_ANALYSE SCOPE $	o8
_ANALYSE THIS	c9
_ANALYSE THIS REVIEW	c9
_ANALYSE WHAT	a11
_ANALYSE WHAT HAPPEN	a8
_ANALYSE WORDS	h10
_ANALYSE WORDS $	a-11h10
_ANALYSE key	a8
_ANALYSE practice	p-8
_ANALYSE practice $	g8
_ANALYSE turn	a8
_ANALYSE turn $	a8
_ASK $	a-12g-12j-15k-15m14
_ASK AGENCY	k13m-11
_ASK AGENCY $	k13m-11
_ASK BODY	k-7m19o-8
_ASK BODY $	m18o-7
_ASK DONE	o10
_ASK DONE $	o10
_ASK FIND	o7
_ASK FIND out	o7
_ASK HAPPEN	m8
_ASK HAPPEN $	m8
_ASK INFO	k10
_ASK INFO $	k10
_ASK KNOW	a-8g-11k-8l-10n7o8
_ASK KNOW $	g-8i-10o11
_ASK KNOW more	i11m-11n8o-8
_ASK LOOK	o10
_ASK LOOK $	o10
_ASK NUM	l8
_ASK NUM $	l8
_ASK REVIEW	j9
_ASK REVIEW $	j9
_ASK SERVICE	l12p-14
_ASK SERVICE $	l8p-11
_ASK SERVICE AGENCY	l9
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
_ASK instead	p7
_ASK instead visit	p7
_ASK one	l7
_ASK one TIME	l7
_ASK other	i9
_ASK other copy	i9
_AUTHOR $	a-19b-13c-20e13f-9g-10i-8j10k10l-14m-11n-9p-18
_AUTHOR 's	b10
_AUTHOR 's WORDS	b11k-8
_AUTHOR AUTHOR	k10
_AUTHOR BODY	c13k-10
_AUTHOR BODY $	c14k-18
_AUTHOR BODY AUTHOR	k9
_AUTHOR NUM	k9
_AUTHOR THEY	k10
_AUTHOR THEY experience	k8
_AUTHOR THIS	c-11j-9k13
_AUTHOR THIS REVIEW	c-11j-9k13
_AUTHOR conference	p9
_AUTHOR conference $	p9
_AUX $	c10p-8
_AUX ANALYSE	a-11g-10o17
_AUX ANALYSE $	a-11g-10o17
_AUX ASK	a-9g-9i-8j-9k-7l-8m13p7
_AUX ASK $	m16o-13
_AUX ASK DONE	o10
_AUX ASK WHO	m9
_AUX AUX	a8e-8j9k-7m8
_AUX AUX CHANGE	a8g-8
_AUX AUX DONE	m8
_AUX BAD	a10g-9
_AUX BAD $	a10g-9
_AUX BODY	k7
_AUX BODY $	k7
_AUX CHANGE	e-8m11
_AUX CHANGE $	e-7m8
_AUX CHILD $	f7
_AUX DONE	e-8g-8i-9m16
_AUX DONE $	m14
_AUX KNOW	a7l8
_AUX KNOW $	l9
_AUX KNOW INVOLVE	a8
_AUX LEARN	e-7j-7k-8p8
_AUX LEARN $	g8m8
_AUX LEARN WHAT	a10g-9
_AUX LEARN up	l8
_AUX LIVE	l8
_AUX LIVE like	l8
_AUX LOOK	o11
_AUX LOOK $	o11
_AUX MOVE	a-7e8i-10j-8m10
_AUX MOVE $	e10i-8m-10
_AUX MOVE DONE	m7
_AUX MOVE HAPPEN	l-9m10
_AUX REVIEW	j8
_AUX REVIEW WHEN	j8
_AUX TIME	p8
_AUX TIME danger	p8
_AUX WELL	i11
_AUX WELL $	i13
_AUX WELL because	g8
_AUX WHAT	o11
_AUX WHAT AUX	o12
_AUX WRITE	j14
_AUX WRITE $	j7
_AUX WRITE DONE	j9
_AUX become	p7
_AUX become reason	p7
_AUX black	f7
_AUX black AUX	f7
_AUX case	k8
_AUX case one	k8
_AUX come	a12
_AUX come believe	a8
_AUX come think	a7
_AUX common	a14
_AUX common $	a14
_AUX dealt	p8
_AUX dealt PEER	p8
_AUX difficult	a7
_AUX difficult $	a7
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
_AUX quality	a8
_AUX quality DONE	a8
_AUX read	p7
_AUX read $	p8
_AUX referred	a-9h11
_AUX referred $	h11
_AUX roma	f9
_AUX roma small	f9
_AUX sent	l8
_AUX sent $	j8
_AUX sent nobody	l8
_AUX tested	o11
_AUX tested $	o11
_AUX there	i7
_AUX there WELL	i8
_AUX there pattern	g7
_BAD $	a11i-11j11p-13
_BAD PLACE	l-8p9
_BAD PLACE $	l-8p9
_BAD form	h8
_BAD form used	h8
_BAD name	h12
_BAD name AGENCY	h9
_BAD opportunitie	a9
_BAD opportunitie decision	a9
_BAD practice	a-11g13p-8
_BAD practice $	a-11g13p-8
_BIRTH $	l10
_BIRTH BIRTH	l8
_BIRTH BIRTH $	l8
_BIRTH FIRST	l8
_BIRTH NUMW	l7
_BIRTH NUMW $	l7
_BODY $	a-8d-16e-15f-25g-16h-16i-10l-31m27n-8o8p-25
_BODY 's	m7
_BODY ANALYSE	m14o-9
_BODY ANALYSE $	m14o-9
_BODY ASK	a-8k-8o15
_BODY ASK $	o8
_BODY ASK FIND	o7
_BODY ASK KNOW	m-7o9
_BODY ASK REVIEW	j9
_BODY AUTHOR	k9
_BODY AUTHOR $	k9
_BODY AUX	m11
_BODY BODY	m9
_BODY DONE	a7
_BODY DONE THIS	a7
_BODY LOOK	m7
_BODY LOOK $	m7
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
_BODY its	k8
_BODY its member	k8
_BODY oversight	p9
_BODY oversight practice	p9
_BODY proceeded	k8
_BODY proceeded $	k8
_BODY whether	k9
_BODY whether REVIEW	k9
_CHANGE $	c-8e-18f-7g7i-11j-9k-8l-13m23o-9p-20
_CHANGE PLAN	g-8m9
_CHANGE PLAN $	g-8m9
_CHANGE WHAT	a9
_CHANGE WHAT DONE	a9
_CHANGE make	m7
_CHANGE make $	m7
_CHANGE practice	e8g-7m10
_CHANGE practice $	m9
_CHANGE practice SINCE	e9m-8
_CHANGE practice system	m9
_CHANGE system	m11
_CHANGE system practice	m11
_CHILD $	a-15b-8c-12d-8f13h-8k-23n-10o-12p10
_CHILD 's	f11l12m9p-26
_CHILD 's AGENCY	l9
_CHILD 's LIVE	f9
_CHILD 's PLACE	f-9l13p-10
_CHILD 's SERVICE	m10p-12
_CHILD 's name	f8
_CHILD AUX	a12g7k-7l-9p-8
_CHILD AUX INVOLVE	a8
_CHILD AUX KNOW	a8
_CHILD AUX WELL	g8
_CHILD CHILD	j9
_CHILD CHILD WORKER	j9
_CHILD CODE $	l8
_CHILD FAMILY	f12p-8
_CHILD FAMILY $	f11
_CHILD INVOLVE	a9
_CHILD INVOLVE $	a9
_CHILD LIVE	j10
_CHILD LIVE ISSUE	j10
_CHILD LOOK	j9
_CHILD LOOK after	j9
_CHILD NEED	f-12l12m-7
_CHILD NEED $	l-9p12
_CHILD NEED PLAN	l13p-12
_CHILD NEED period	l8
_CHILD NUMW	f7l-11
_CHILD NUMW TIME	f11l-10p-7
_CHILD NUMW countie	f-8p9
_CHILD PLACE	g8l-9p7
_CHILD PLACE $	l-8p10
_CHILD PLACE WELL	g8
_CHILD WE	j8
_CHILD WE ISSUE	j8
_CHILD WHO	g10
_CHILD WHO NEED	g10
_CHILD WORKER	j9
_CHILD WORKER $	j10
_CHILD WORKER AUX	g8
_CHILD centre	f9j-7
_CHILD centre THIS	f9j-7
_CHILD completing	c10
_CHILD completing form	c10
_CHILD dream	p9
_CHILD dream $	p9
_CHILD heart	f8
_CHILD heart THIS	f8
_CHILD perpetrator	f11
_CHILD perpetrator $	f11
_CHILD protection	m9p-7
_CHILD protection BODY	m10
_CHILD protection ISSUE	j9
_CHILD safe	l8
_CHILD safe $	l8
_CODE $	l8
_CONTACT $	a-17b-7d25e-9f-10g-10h-7i-8k-13l-10m-10n-17p-10
_CONTACT BODY	j11m-9
_CONTACT BODY $	j11m-9
_CONTACT CHILD	l9
_CONTACT CHILD 's	l9
_CONTACT MOVE	l8
_CONTACT MOVE $	l8
_CONTACT TIME	d10l-8
_CONTACT TIME $	d10l-8
_CONTACT assessment	l10p-9
_CONTACT assessment $	l10p-9
_CONTACT date	d8
_CONTACT date order	d8
_CONTACT enquirie	c9
_CONTACT enquirie $	c9
_CONTACT safeguarding	j7
_CONTACT safeguarding adult	j7
_DONE $	a10c-12e-19f-9m15p-19
_DONE AGENCY $	p7
_DONE BODY	j9
_DONE BODY ASK	j9
_DONE CHANGE	a7g-8
_DONE CHANGE WHAT	a9
_DONE CHILD	a-9i9p8
_DONE CHILD $	i9
_DONE CHILD dream	p9
_DONE DONE	p7
_DONE DONE AGENCY	p7
_DONE FIRST	i9l-9
_DONE FIRST TIME	i9l-8
_DONE IDENTITY	a8
_DONE IDENTITY IDENTITY	a8
_DONE PEER	l8
_DONE PEER FAMILY	l8
_DONE PLACE	i8
_DONE PLACE $	i8
_DONE SINCE	m7
_DONE SINCE $	m7
_DONE THIS	a9g7j-11m-12
_DONE THIS $	a7
_DONE THIS FAMILY	i8
_DONE THIS MEAN	g11
_DONE THIS hard	a8
_DONE WE	g-8m11
_DONE WE LOOK	j7
_DONE WE NEED	m9
_DONE WHAT	a10
_DONE WHAT AUX	a7
_DONE WHY	j9
_DONE WHY $	j9
_DONE WORKER	i10p-7
_DONE WORKER $	i10
_DONE assessment	a8
_DONE assessment take	a8
_DONE back	k8
_DONE back $	k8
_DONE each	a10
_DONE each AGENCY	a10
_DONE every	l8
_DONE every AGENCY	l8
_DONE not	a11
_DONE not $	a12
_DONE practice	g8
_DONE practice $	g8
_END $	a-9c-7e23g-10j-8k-10m-11p-20
_END ANALYSE	e7
_END ANALYSE $	e7
_END DONE	k8
_END DONE back	k8
_END HARM	e8
_END HARM REVIEW	e8
_END LEARN	g-12m8
_END LEARN $	e7g-7
_END LEARN RECOMMEND	g-7m9
_END RECOMMEND	e-13m9
_END RECOMMEND $	e-12m9
_END REVIEW	e9
_END REVIEW $	e9
_END STORY	g7
_END STORY only	g7
_END case	j-9p9
_END case $	j-8p10
_END fact	g8
_END fact FIND	g8
_END itself	p8
_END itself $	p8
_END period	l-9o11
_END period $	l-9o11
_END practice	g8
_END practice $	g8
_END significant	e7
_END significant case	e7
_END whether	k8
_END whether RECOMMEND	k8
_FAMILY $	a-29b13c-10d-8e-10f12h-8j-7k9m-12n-9o-9p-11
_FAMILY 's	f-10k11
_FAMILY 's part	f-7k9
_FAMILY AGENCY	l10
_FAMILY AGENCY $	l10
_FAMILY HAPPEN	f8
_FAMILY HAPPEN $	f9
_FAMILY TIME	f9
_FAMILY TIME $	f9
_FAMILY YEAR	f8
_FAMILY YEAR $	f8
_FAMILY background	f9
_FAMILY background context	f8
_FAMILY declaration	k8
_FAMILY declaration INVOLVE	k8
_FAMILY friend	f10
_FAMILY its	f7
_FAMILY its circle	f7
_FAMILY member	f10
_FAMILY member $	f8
_FAMILY new	f7
_FAMILY new county	f7
_FAMILY period	l9
_FAMILY period $	l9
_FAMILY tribute	j9
_FAMILY tribute $	j9
_FAMILY whole	p9
_FAMILY whole $	p9
_FIND $	e-8g9
_FIND BODY	g11m-9
_FIND BODY $	g11m-9
_FIND END	g8m-7
_FIND END RECOMMEND	g8m-7
_FIND NUM	g9
_FIND REVIEW	g8
_FIND REVIEW $	g8
_FIND THIS	j14
_FIND THIS page	j11
_FIND against	a10o-9
_FIND against WORDS	a10o-9
_FIND fact	g-12l12
_FIND fact $	g-12l12
_FIND inspection	g9
_FIND inspection $	g9
_FIND one	m8
_FIND one $	m9
_FIND out	o11
_FIND out $	o12
_FIND system	g9
_FIRST $	m12
_FIRST AGENCY	m8
_FIRST AGENCY $	m8
_FIRST HARM	a9l-7
_FIRST HARM $	a9l-7
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
_HAPPEN $	d8e-10g-14i-8j-18k12m9o-9p-12
_HAPPEN CHILD	j7
_HAPPEN CHILD $	l7
_HAPPEN CHILD WE	j8
_HAPPEN END	k8
_HAPPEN END DONE	k8
_HAPPEN THIS	l8
_HAPPEN THIS $	l8
_HAPPEN bring	l8
_HAPPEN bring THIS	l8
_HAPPEN language	f8
_HAPPEN language THEY	f8
_HAPPEN light	g10l-9
_HAPPEN light $	g10l-9
_HAPPEN notice	j8
_HAPPEN notice $	j8
_HAPPEN out	g12
_HAPPEN out REVIEW	g12
_HARM $	f-7j-10k-9l19m-10p-10
_HARM CHILD	j7
_HARM CHILD $	j8l-9p8
_HARM CHILD CODE	l8
_HARM FAMILY	p7
_HARM FAMILY $	p7
_HARM NAME	l9
_HARM NAME $	l9
_HARM REVIEW	a-11d9j-12l-8
_HARM REVIEW $	a-11d9j-12l-8
_HARM rescue	p8
_HARM rescue AGENCY	p8
_HOW AGENCY responded	a7
_HOW CHILD	a8
_HOW CHILD AUX	a8
_HOW CONTACT	c8
_HOW CONTACT BODY	c8
_HOW TELL	c7
_HOW TELL WE	c7
_HOW THIS	c-7k-8
_HOW THIS AUX	p9
_HOW THIS HAPPEN	l8
_HOW THIS LOOK	a9
_HOW WELL	g8
_HOW WELL CHILD	g8
_HOW WORKER	h11
_HOW WORKER AUX	h11
_HOW case	j11l-7
_HOW case HAPPEN	j11l-7
_HOW feed	c8
_HOW feed back	c8
_HOW make	m8
_HOW make THIS	m8
_HOW reach	c8
_HOW reach WE	c8
_HOW read	c-9j10
_HOW read THIS	c-9j10
_HOW voice	a8
_HOW voice CHILD	a8
_IDENTITY $	a-15c-10e-7f13h7i-7j-11k-16l-11m-8n-7
_IDENTITY ANALYSE	f7
_IDENTITY ANALYSE $	p7
_IDENTITY ANALYSE NEED	f9p-8
_IDENTITY CHILD	f7
_IDENTITY CHILD $	f7
_IDENTITY DONE	p9
_IDENTITY DONE CHILD	p9
_IDENTITY IDENTITY	f14k-7
_IDENTITY IDENTITY IDENTITY	f11p-8
_IDENTITY METHOD	k8
_IDENTITY METHOD $	k8
_IDENTITY NEED	f8
_IDENTITY NEED $	f8
_IDENTITY PLACE	f-10p10
_IDENTITY PLACE $	f-10p10
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
_INFO $	a12g-9j-13k16l-16m-8n-18p-12
_INFO AGENCY	l9
_INFO AGENCY $	l9
_INFO CHILD	f7
_INFO CHILD perpetrator	f7
_INFO HAPPEN	k13
_INFO HAPPEN $	k13
_INFO KNOW	l7
_INFO KNOW AGENCY	l7
_INFO SOURCE	k9n-9
_INFO SOURCE $	k9n-9
_INFO each	l11
_INFO each AGENCY	l11
_INFO held	l9
_INFO held AGENCY	l9
_INFO referred	n9
_INFO referred $	n9
_INFO sharing	p8
_INFO sharing communication	p8
_INVOLVE $	a9b7e-8j-15k11l-10m-8n-8p-13
_INVOLVE AGENCY	k-11l12
_INVOLVE AGENCY $	k-11l12
_INVOLVE CHILD	p9
_INVOLVE CHILD $	k-8p12
_INVOLVE CHILD 's	l11
_INVOLVE FAMILY	f-9k17l-12
_INVOLVE FAMILY $	f-7k14l-11
_INVOLVE FAMILY friend	k8
_INVOLVE KIN	k9p-8
_INVOLVE KIN $	k9p-8
_INVOLVE REVIEW	k9
_INVOLVE REVIEW $	k9
_INVOLVE THIS	f11k-9
_INVOLVE THIS REVIEW	f11k-9
_INVOLVE WORKER	k13p-10
_INVOLVE WORKER $	k8
_ISSUE $	d-9e-8f-7i-11k-9n-7o10p-25
_ISSUE ANALYSE	g-9m-11
_ISSUE ANALYSE $	g-8m-8
_ISSUE AUX	a-8o12
_ISSUE AUX ANALYSE	o9
_ISSUE BODY	a-12m18
_ISSUE BODY $	m11
_ISSUE BODY 's	m7
_ISSUE ISSUE	a-12g10o8
_ISSUE ISSUE $	a-12g10o8
_ISSUE LEARN	j-9o10
_ISSUE LEARN REVIEW	g-8j-7o12
_ISSUE LEARN STORY	a10g-8
_ISSUE LOOK	a-7o10
_ISSUE LOOK $	a-7o10
_ISSUE REVIEW	a-8g-8o14
_ISSUE REVIEW $	j-9o14
_ISSUE REVIEW into	j8
_ISSUE SINCE	m13
_ISSUE SINCE $	m8
_ISSUE SINCE AGENCY	m8
_ISSUE WELL	i10
_ISSUE WHERE	g8m-8
_ISSUE WHERE practice	g8m-8
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
_ISSUE national	m8
_ISSUE national BODY	m8
_ISSUE personnel	p8
_ISSUE personnel $	p8
_ISSUE raised	g10o-7
_ISSUE raised REVIEW	g10o-7
_ISSUE referred	o10
_ISSUE referred WE	o7
_ISSUE regret	g11o-7
_ISSUE regret $	g11o-7
_ISSUE resolution	m10
_ISSUE resolution $	m10
_ISSUE worthy	i9
_ISSUE worthy commendation	i9
_KIN $	a-18b8c-9e-9f14g-14i-8m-10n-8o-8
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
_KIN protect	p7
_KIN protect $	p7
_KIN stepfather	p8
_KIN stepfather $	p8
_KNOW $	c-7i-18j-11m13p-8
_KNOW AGENCY	l12
_KNOW AGENCY $	l11
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
_KNOW more	i11m-11n8o-8
_KNOW more $	i11m-11n8o-8
_KNOW not	p9
_KNOW not used	p9
_KNOW one	p7
_KNOW one TIME	p7
_LEARN $	c-9g12k-18l-11p-10
_LEARN ACT	m8
_LEARN AUX LEARN	g7
_LEARN CHANGE $	g8m-7
_LEARN CHANGE PLAN	g-8m9
_LEARN FIRST	g-9k10
_LEARN FIRST REVIEW	g-9k10
_LEARN HARM	g10
_LEARN HARM REVIEW	g10
_LEARN LEARN	g13k-7
_LEARN LEARN STORY	g10
_LEARN MSG	g9
_LEARN RECOMMEND	g8
_LEARN RECOMMEND $	g10
_LEARN REVIEW	c-7k-10o11
_LEARN REVIEW $	k-9o9
_LEARN SCOPE	c9
_LEARN SCOPE THIS	c9
_LEARN STORY	a8c7d-10l-9
_LEARN STORY $	a9c9d-9k-12
_LEARN STORY attendance	k7
_LEARN STORY workshop	k8
_LEARN THIS	g14k-9
_LEARN THIS INVOLVE	g8
_LEARN WHAT	a7
_LEARN WHAT AUX	a10g-9
_LEARN all	g7
_LEARN consent	p7
_LEARN consent $	p7
_LEARN date	e10m-7
_LEARN date $	e10m-7
_LEARN safeguard	l10
_LEARN safeguard other	l10
_LEARN so	a-7e11
_LEARN so far	a-7e11
_LEARN up	l11
_LEARN up $	l11
_LIVE $	d7f10
_LIVE AUX	l9
_LIVE AUX like	l9
_LIVE CHILD	l8
_LIVE CHILD $	l8
_LIVE ISSUE	j10
_LIVE ISSUE $	j10
_LIVE PLACE	f12p-12
_LIVE PLACE $	f13p-11
_LIVE experience	l7
_LIVE experience CHILD	l7
_LIVE like	l8
_LIVE like CHILD	l8
_LOOK $	a-23g-15i-9j-16k-10l-11o30
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
_MEAN WE	a10g-9
_MEAN WE $	a10g-9
_MEAN WHAT	k8
_MEAN WHAT WE	k8
_MEAN YOU	a-10g14
_MEAN YOU $	a-7g9
_MEAN YOU DONE	g8
_MEAN low	p8
_MEAN low level	p8
_MEAN practice	a-11g11
_MEAN practice $	a-11g11
_METHOD $	a8e-9f-9g-8j-10k14l-9m-11o-7
_METHOD DONE	k10
_METHOD DONE $	a-8k11
_METHOD KNOW	p9
_METHOD KNOW not	p9
_METHOD START	j11k-8
_METHOD START $	j11k-8
_METHOD WELL	a7
_METHOD WELL help	a7
_METHOD force	k8
_METHOD force $	k8
_MONTH $	l15p-8
_MONTH ASK	m12o-8
_MONTH ASK ANALYSE	m10o-7
_MONTH MONTH	l15p-8
_MONTH MONTH $	l13p-7
_MONTH YEAR	l9
_MOVE $	g-15i-18j-15k-10l11m-18o-9p14
_MOVE ASK	i9
_MOVE ASK $	i9
_MOVE AUX	p8
_MOVE AUX TIME	p8
_MOVE DONE	m7
_MOVE DONE $	m7
_MOVE END	l-9o11
_MOVE END period	l-9o11
_MOVE FIRST	l8m7
_MOVE FIRST $	m8
_MOVE HAPPEN	l-9m10
_MOVE HAPPEN $	l-9m10
_MOVE PLACE	d9
_MOVE PLACE $	l8p-9
_MOVE PLACE date	d10
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
_MSG BODY	m8
_MSG BODY ANALYSE	m8
_MSG ISSUE	a-10g-10o13
_MSG ISSUE $	a-10g-10o13
_MSG TIME	p10
_MSG TIME $	p10
_MSG WHAT	a9
_MSG WHAT thing	a9
_MSG WORKER	g9
_MSG WORKER $	g9
_MSG condolence	g-8j11
_MSG condolence $	g-8j11
_MSG note	g8
_MSG note $	g8
_MSG ponder	g8
_MSG ponder $	g8
_MSG practice	g8
_MSG practice $	g8
_MUST AUX REVIEW	j8
_MUST AUX held	k9
_NAME $	a-11c-11d-7g-12j16k-10m-12n-8p-18
_NAME 's	d8l-8
_NAME 's LIVE	d9l-7
_NAME 's world	f9l-8
_NAME PLACE	l12p-10
_NAME PLACE $	l9
_NAME THEY	f11
_NAME THEY FAMILY	f7
_NEED $	f14l-10
_NEED ANALYSE	g13m-10
_NEED ANALYSE $	g13m-10
_NEED CHANGE	g-8m11
_NEED CHANGE $	g-8m11
_NEED DONE	g-10m17
_NEED DONE $	m11
_NEED HAPPEN	m7
_NEED KNOW	g9
_NEED KNOW $	g9
_NEED PLAN	l13p-12
_NEED PLAN $	l13p-12
_NEED help	g9
_NEED help protection	g10
_NEED period	l8
_NEED period $	l8
_NUM $	a10g-11l12o-9p-12
_NUM MONTH	l7
_NUM NUM	l9
_NUM NUM $	l9
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
_NUMW TIME $	f11l-10p-7
_NUMW WORKER	p8
_NUMW WORKER TIME	p8
_NUMW countie	f-10p13
_NUMW countie $	f-8p9
_NUMW countie one	p7
_NUMW drawer	p8
_NUMW drawer $	p8
_NUMW list	p9
_NUMW list side	p9
_NUMW thing	g8m8
_NUMW thirteen	l9
_NUMW thirteen $	l9
_PEER $	e9
_PEER FAMILY	l9
_PEER FAMILY period	l9
_PEER ISSUE	p8
_PEER ISSUE personnel	p8
_PEER KIN	l12p-8
_PEER KIN $	l12p-8
_PEER NAME	f8
_PEER NAME $	f8
_PLACE $	a-23b-10c-14d-12e-13h-10i10j-19k-24l17n-12o-12
_PLACE BODY	m12
_PLACE BODY $	m12
_PLACE FAMILY	f9p-7
_PLACE FAMILY $	f9p-7
_PLACE MOVE	l-12p12
_PLACE MOVE $	l-12p12
_PLACE PEER	l8
_PLACE PEER KIN	l8
_PLACE PLACE	f-8
_PLACE PLACE $	f-8
_PLACE TIME	p8
_PLACE TIME $	p8
_PLACE WELL	g8
_PLACE WELL $	g8
_PLACE control	p7
_PLACE control $	p7
_PLACE date	d10
_PLACE date $	d10
_PLACE distance	p8
_PLACE distance $	p8
_PLACE eighteen	l-8p9
_PLACE eighteen $	l-8p9
_PLACE proceeding	l8
_PLACE proceeding PLACE	l8
_PLACE risk	l-8p9
_PLACE risk $	l-8p9
_PLACE support	l9
_PLACE support provided	l9
_PLACE treatment	l12p-9
_PLACE treatment $	l12p-9
_PLAN $	a-10c23f-9g-14k-8l7p-11
_PLAN THIS	p8
_PLAN THIS existed	p8
_RECOMMEND $	e-18g12k-10l-9m15p-8
_RECOMMEND ACT	m8
_RECOMMEND ACT $	m7
_RECOMMEND AGENCY	m9
_RECOMMEND BODY $	m8
_RECOMMEND BODY whether	k9
_RECOMMEND HARM	m7
_RECOMMEND HARM REVIEW	m7
_RECOMMEND LEARN	j9k-8
_RECOMMEND LEARN REVIEW	j9k-8
_RECOMMEND safeguarding	m7
_RECOMMEND safeguarding adult	m7
_REVIEW $	a-9c-13d-8e-18i-15j14l-13n-24o10p-11
_REVIEW AGENCY	j-8k16
_REVIEW AGENCY $	k12
_REVIEW ASK	m7
_REVIEW ASK $	m10
_REVIEW ASK achieve	j10
_REVIEW AUX	a-9g-11j17m-7o7
_REVIEW AUX $	j8
_REVIEW AUX AUX	j8
_REVIEW AUX sent	j8
_REVIEW BODY	k-11m-8o11
_REVIEW BODY $	k-9o12
_REVIEW HARM	o8
_REVIEW HARM REVIEW	o8
_REVIEW INVOLVE	k9
_REVIEW INVOLVE $	k9
_REVIEW LOOK	o8
_REVIEW LOOK $	o8
_REVIEW MUST	k9
_REVIEW MUST AUX	k9
_REVIEW NUM	a12
_REVIEW NUM $	a8
_REVIEW THIS	c14j-12
_REVIEW THIS REVIEW	c11j-11
_REVIEW WHEN	j8
_REVIEW WHEN $	j8
_REVIEW WHY	j11
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
_SCOPE $	a10c-15e-9f-9g-13h-11i-7j-13k-13l-13m-14n-9o22
_SCOPE ANALYSE	a8c10o-23
_SCOPE ANALYSE $	c10o-18
_SCOPE ANALYSE AGENCY	c7
_SCOPE ANALYSE BODY	c-7m9
_SCOPE ANALYSE turn	a8
_SCOPE ASK	c13m-10o-9
_SCOPE ASK $	c11m-8
_SCOPE BODY	c-10m22o-13
_SCOPE BODY $	m15o-7
_SCOPE BODY BODY	m9
_SCOPE BODY MONTH	m8
_SCOPE CHILD	o7
_SCOPE CHILD practice	o7
_SCOPE LEARN	o7
_SCOPE LEARN REVIEW	o7
_SCOPE NUM	a13o-10
_SCOPE NUM $	a8
_SCOPE NUM management	a8
_SCOPE REVIEW	a11c-15f-7j-18k-20o14p-8
_SCOPE REVIEW $	a12c-14j-16k-19o10p-7
_SCOPE REVIEW HARM	o8
_SCOPE SCOPE	o8
_SCOPE SCOPE $	o8
_SCOPE START	j9
_SCOPE START $	j9
_SCOPE THIS	c8o7
_SCOPE THIS REVIEW	o8
_SCOPE THIS session	c9
_SCOPE YOU	c8
_SCOPE date	j8
_SCOPE date $	j8
_SCOPE detail	j8
_SCOPE detail $	j8
_SCOPE inspection	k12o-10
_SCOPE inspection $	k12o-10
_SCOPE purpose	o9
_SCOPE purpose $	o9
_SCOPE put	m7
_SCOPE put BODY	m7
_SCOPE safeguarding	m9
_SCOPE safeguarding BODY	m9
_SCOPE significant	o8
_SCOPE significant case	o8
_SCOPE supervision	c8
_SCOPE supervision $	c8
_SCOPE threshold	a11o-8
_SCOPE threshold $	a11o-8
_SCOPE turn	a10
_SCOPE turn $	a10
_SERVICE $	k-7m19p-16
_SERVICE DONE	g8
_SERVICE DONE practice	g8
_SERVICE FAMILY	f10
_SERVICE PLACE	m13p-13
_SERVICE PLACE $	m10p-12
_SERVICE context	f8
_SERVICE context FAMILY	f8
_SERVICE investigation	k11l-9
_SERVICE investigation inquest	k11l-9
_SINCE $	a-9g-8m16
_SINCE AGENCY	e11l-8
_SINCE AGENCY $	e11l-8
_SINCE CHILD	g8
_SINCE CHILD PLACE	g8
_SINCE PLAN	c8
_SINCE PLAN $	c8
_SOURCE $	a-8b-9k7l-8n16p-15
_SOURCE INFO	k14n-13
_SOURCE INFO $	k14n-13
_SOURCE SOURCE	n9
_SOURCE guidance	n9
_SOURCE guidance $	n9
_SOURCE research	n7
_SOURCE research $	n7
_SOURCE staffing	n-9p10
_SOURCE staffing $	n-9p10
_SOURCE tool	n8
_SOURCE tool $	n8
_START $	j13l-7o-8p-7
_START END	j-8p10
_START END case	j-8p10
_START LEARN	g-7j8
_START LEARN $	g-7j8
_STORY $	b-13c11d20e-20f-7g-10h-9i-11j-22k-26m-14n-11o-12
_STORY STORY $	a7
_STORY TELL	p8
_STORY TELL each	p8
_STORY attendance	k7
_STORY attendance $	k7
_STORY brief	l8
_STORY brief $	l8
_STORY date	d7
_STORY date $	d7
_STORY described	l7
_STORY described $	l7
_STORY key	l7
_STORY key STORY	l7
_STORY leading REVIEW	j7
_STORY only	g7
_STORY only MOVE	g7
_STORY order	d13
_STORY order $	d13l-10
_STORY resulting	j10
_STORY resulting REVIEW	j10
_STORY summary	l9
_STORY summary $	l9
_STORY training	c12l-9
_STORY training $	c12l-9
_STORY workshop	k8
_STORY workshop $	k8
_TELL WE $	c7
_TELL WE FIND	o7
_TELL each	p8
_TELL each AGENCY	p8
_THEY $	f16i-8j8k-10l-8p-8
_THEY AUX	f7l-8
_THEY AUX common	a8
_THEY DONE	a10
_THEY DONE $	a10
_THEY FAMILY	f9
_THEY HAPPEN	f7k8
_THEY HAPPEN $	k9
_THEY HAPPEN language	f8
_THEY INVOLVE	f8
_THEY INVOLVE $	f8
_THEY KIN	f8j10l-10p-10
_THEY KIN $	j10l-9p-8
_THEY LIVE	f10
_THEY LIVE $	f7
_THEY MEAN	h7
_THEY MEAN $	h7
_THEY WORDS	h7
_THEY WORDS $	h7
_THEY experience	k8
_THEY experience $	k8
_THEY own	l12
_THEY own WORDS	l12
_THIS $	a11c-17e-10g8j-19k-9m-13o-8
_THIS AUX	e7f-12g-9k-13l-8p11
_THIS AUX $	c11
_THIS AUX dealt	p8
_THIS AUX owed	e10
_THIS AUX read	p9
_THIS CHANGE	m8
_THIS CHANGE $	m8
_THIS DONE	j8
_THIS DONE $	j8
_THIS FAMILY	i8
_THIS FAMILY $	i8
_THIS HAPPEN	l10
_THIS HAPPEN THIS	l8
_THIS ISSUE	c10g-7
_THIS ISSUE $	a-10c11
_THIS LOOK	a7
_THIS LOOK END	g7
_THIS LOOK TIME	a9
_THIS MEAN	a-7g17
_THIS MEAN WE	a10g-9
_THIS MEAN YOU	a-10g14
_THIS MEAN practice	a-11g11
_THIS PEER	f8
_THIS PEER NAME	f8
_THIS REVIEW	a-17b8e-11f12g-17j9k-15l-10n-14p-14
_THIS REVIEW $	a-15b9e-9f12g-11k-8l-7n-12p-11
_THIS REVIEW AUX	j18k-9
_THIS REVIEW LOOK	o8
_THIS STORY	f9
_THIS STORY $	f9
_THIS WELL	i7
_THIS WELL NAME	i7
_THIS WHAT	o7
_THIS WHAT WE	o7
_THIS WHO	c-7i9j13p-10
_THIS WHO KNOW	f-7j11
_THIS WHO MOVE	i9
_THIS about	l8
_THIS about $	l8
_THIS case	j10k-7m-7
_THIS case $	f7
_THIS county	m10
_THIS county $	m10
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
_THIS supervision	c10
_THIS supervision $	c10
_TIME $	a7b-8c-16d17e-13f8g-16h-7j-14l-16m-18n-9o-17p14
_TIME ACT	m9
_TIME ACT $	m9
_TIME LIVE	l8
_TIME PLACE	l14p-10
_TIME PLACE $	l14p-9
_TIME TIME	d18l-17p-7
_TIME TIME $	d18l-17p-7
_TIME YEAR	l9
_TIME YEAR $	l9
_TIME danger	p8
_TIME danger $	p8
_TIME frame	o9
_TIME frame REVIEW	o9
_TIME period	o8
_TIME period reviewed	o8
_WE $	c11g-12
_WE ASK	a-14j-9l-9
_WE ASK AGENCY	k13m-11
_WE ASK ANALYSE	m-9o11
_WE ASK BODY	m15
_WE ASK HAPPEN	m8
_WE ASK KNOW	g-9i8k-7
_WE ASK WORKER	g8
_WE AUX	g-9j8k-13o8
_WE AUX ASK	o8
_WE AUX MOVE	m7
_WE AUX WELL	i9
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
_WE INVOLVE	g7k11
_WE ISSUE	j8
_WE ISSUE $	j8
_WE KNOW	g-9l7m7
_WE KNOW $	k9l-9m8
_WE KNOW STORY	l9
_WE LEARN	g8
_WE LOOK	a-10o13
_WE LOOK $	o13
_WE LOOK THIS	j7
_WE MEAN	g-7h13
_WE MEAN $	g-7h13
_WE METHOD	k7
_WE METHOD DONE	k7
_WE MOVE	m12
_WE MOVE here	m12
_WE NEED	a-8g7
_WE NEED ANALYSE	g13m-10
_WE NEED DONE	m11
_WE SCOPE	m9
_WE SCOPE $	a9o-8
_WE SCOPE BODY	m10o-10
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
_WE set	g-9o13
_WE set out	g-9o13
_WE used	k9
_WE used INFO	k9
_WE view	a10
_WE view WHAT	a8
_WE would	g-10i8m7
_WE would ASK	i9
_WE would like	g-7j7m9
_WELL $	a-14i26j-8k-8l-9m-13o-9p-12
_WELL AGENCY	i8
_WELL AGENCY $	i8
_WELL AUX	p7
_WELL AUX become	p7
_WELL BAD	a14i-12
_WELL BAD $	a11i-9
_WELL BODY	i9
_WELL BODY $	i9
_WELL CHILD	g8
_WELL CHILD CHILD	g8
_WELL DONE	i15
_WELL DONE $	a-8i13
_WELL NAME	i7
_WELL NAME $	i7
_WELL PLACE	i11l-8p-8
_WELL PLACE $	i11l-8p-8
_WELL because	g8
_WELL because $	g8
_WELL persistence	i7
_WELL persistence $	i7
_WELL practice	g-11i17p-9
_WELL practice $	g-9i12
_WHAT AUX	g-26i-10j-9k-14m14p-11
_WHAT AUX ASK	m9
_WHAT AUX AUX	m13
_WHAT AUX BAD	a10g-9
_WHAT AUX CHANGE	m8
_WHAT AUX LEARN	a8g-11
_WHAT AUX LIVE	l8
_WHAT AUX MOVE	a-13e9i-8m9
_WHAT AUX WHAT	o12
_WHAT AUX difficult	a7
_WHAT AUX offered	l8
_WHAT AUX out	o12
_WHAT AUX quality	a8
_WHAT AUX there	i8
_WHAT BODY	g-12i-7j-12l-8o14
_WHAT BODY ASK	o16
_WHAT BODY AUX	m11
_WHAT BODY DONE	a7
_WHAT BODY TELL	o7
_WHAT BODY concluded	a8
_WHAT BODY decided	k11
_WHAT DONE	e-9f-7i14k-12l-11m11o-10p-8
_WHAT DONE BODY	j9
_WHAT DONE CHANGE	a9
_WHAT DONE CHILD	i9
_WHAT DONE FIRST	i9l-9
_WHAT DONE PLACE	i8
_WHAT DONE THIS	g9m-8
_WHAT DONE WE	m8
_WHAT DONE WHAT	a10
_WHAT DONE every	l8
_WHAT DONE not	a12
_WHAT FIRST	m8
_WHAT FIRST AGENCY	m8
_WHAT HAPPEN	d8e-7f-7g9j-14k-14m-12o-9
_WHAT HAPPEN $	a9d9
_WHAT HAPPEN CHILD	l7
_WHAT HAPPEN bring	l8
_WHAT HAPPEN light	g10l-9
_WHAT HAPPEN out	g12
_WHAT IDENTITY	p9
_WHAT IDENTITY DONE	p9
_WHAT LIVE	l9
_WHAT LIVE AUX	l9
_WHAT MEAN	k12
_WHAT MEAN BODY	k8
_WHAT METHOD	a9
_WHAT METHOD DONE	a9
_WHAT MOVE	l11
_WHAT MOVE $	l11
_WHAT MUST	m10
_WHAT NEED	m14
_WHAT NEED AUX	m8
_WHAT NEED HAPPEN	m7
_WHAT REVIEW	g-10j7
_WHAT REVIEW ASK	m7
_WHAT REVIEW make	a10
_WHAT THEY	f9g-7
_WHAT THEY AUX	a7
_WHAT THEY MEAN	h7
_WHAT THIS	a-9g8j8k-11
_WHAT THIS MEAN	g12
_WHAT THIS REVIEW	j10k-8
_WHAT WE	c-11e-16j-10k11l-14n-9o10p-8
_WHAT WE ASK	a-13j-8l-8
_WHAT WE AUX	k-11
_WHAT WE INVOLVE	g11k-7
_WHAT WE KNOW	g-8m7
_WHAT WE LEARN	g8
_WHAT WE MEAN	g-7h13
_WHAT WE NEED	g10
_WHAT WE believe	a11
_WHAT WE could	k7
_WHAT WE inquired	k8
_WHAT WE make	a12
_WHAT WE set	g-9o13
_WHAT WE used	k9
_WHAT WE would	m11
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
_WHAT got	a12
_WHAT got METHOD	a12
_WHAT led	j10
_WHAT led REVIEW	j8
_WHAT led up	l7
_WHAT remember	g7
_WHAT remember $	g7
_WHAT stood	a9
_WHAT stood METHOD	a9
_WHAT take	g8
_WHAT take away	g8
_WHAT thing	a9
_WHAT thing could	a9
_WHEN $	a-8k-8o11
_WHEN WHEN	l-9o12
_WHEN WHEN $	l-9o12
_WHERE FAMILY	f9
_WHERE FAMILY HAPPEN	f9
_WHERE FIND	n8
_WHERE INFO	k8
_WHERE INFO HAPPEN	k8
_WHERE LOOK	n8
_WHERE LOOK help	n8
_WHERE MOVE FIRST	m8
_WHERE MOVE more	n7
_WHERE THEY	f12
_WHERE THEY HAPPEN	f8
_WHERE WE	j-7m8
_WHERE WE INFO	k8
_WHERE WE MOVE	m9
_WHERE get	n8
_WHERE get help	n8
_WHERE practice	g8m-8
_WHERE practice NEED	g8m-8
_WHO $	m13
_WHO 's	f8
_WHO 's WHO	f8
_WHO AUX	k12
_WHO AUX BODY	k7
_WHO AUX INVOLVE	k8
_WHO CONTACT	c10p-8
_WHO CONTACT $	c10p-8
_WHO IDENTITY	p9
_WHO IDENTITY $	p9
_WHO KNOW	f-7j11
_WHO KNOW THEY	f-7j11
_WHO LIVE	f10
_WHO LIVE PLACE	f10
_WHO MOVE	i9
_WHO MOVE ASK	i9
_WHO NEED	g10
_WHO NEED help	g10
_WHO THIS	e9f7j-10k-10p-9
_WHO THIS AUX	c9e9f-9p-8
_WHO THIS REVIEW	f12
_WHO cared	f11
_WHO cared THEY	f8
_WHO decided	j8
_WHO decided there	j8
_WHO sat	k9
_WHY $	a-11j9m-7
_WHY DONE WE	j7
_WHY THEY	k9
_WHY THEY HAPPEN	k9
_WHY THIS	j11
_WHY WE	k11
_WILL FIND	j11
_WILL FIND THIS	j11
_WORDS $	a-18c-14e-16f-11g-9h30i-7k-13m-9n-8o-11p-19
_WORDS ANALYSE	h8
_WORDS ANALYSE $	h8
_WORDS BODY	j10
_WORDS BODY $	j10
_WORDS INVOLVE	b11k-8
_WORDS INVOLVE $	b11k-8
_WORDS MEAN	h8
_WORDS MEAN $	h8
_WORDS SCOPE	a16g-8h-14j-12k-7l-7m-8o12p-16
_WORDS SCOPE $	h-8o13p-10
_WORDS SCOPE ANALYSE	a13o-13
_WORDS SCOPE CHILD	o7
_WORDS SCOPE NUM	a13o-10
_WORDS WHAT THEY	h7
_WORDS WORDS	h13
_WORDS WORDS $	h13
_WORDS appointment	k10
_WORDS appointment $	k10
_WORDS neighbour	p10
_WORDS neighbour $	p10
_WORDS used	h14
_WORDS used WORKER	h7
_WORKER $	a-19b-8c-12e-9f-16g11l-10n-8o-7
_WORKER AGENCY	h10
_WORKER AGENCY $	h10
_WORKER AUX	a-8g7h11
_WORKER AUX helped	g8
_WORKER AUX referred	h11
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
_WORKER THIS	f14k-10
_WORKER THIS REVIEW	f9k-7
_WORKER THIS STORY	f9
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
_YOU $	a-11c11g8
_YOU AGENCY	c10
_YOU DONE	g8
_YOU DONE $	g8
_YOU WILL	j8
_YOU WILL FIND	j8
_YOU read	j9
_YOU read $	j9
_YOU turn	c7
_YOU turn think	c7
_^ ACT	a-12c-17f-12g-19i-8j-20m30n-7
_^ ACT AGENCY	m9
_^ ACT AUX	m11
_^ ACT LEARN	e7g-8l7
_^ ACT PLACE	m8
_^ ACT REVIEW	j-7m-11
_^ ACT THIS	m10
_^ ACT WE	m7
_^ ACT WHAT	m10
_^ ACT down	l10
_^ ACT rapid	m7
_^ ACT take	m10
_^ ACT tracking	p8
_^ AGENCY	a8c-8e-8f-9j-12k9m-12
_^ AGENCY AGENCY	a15l-11
_^ AGENCY ASK	k10
_^ AGENCY CHILD	g8
_^ AGENCY FAMILY	l11
_^ AGENCY return	l7
_^ AGENCY sequence	l-7p10
_^ ANALYSE	a20b-7c15d-8e-12i-8j-14k-17l-21m-19n-7o-17p-24
_^ ANALYSE $	a-11c11
_^ ANALYSE AGENCY	a11
_^ ANALYSE IDENTITY	a-8f10
_^ ANALYSE ISSUE	a12
_^ ANALYSE MSG	a-8c10
_^ ANALYSE THIS	c9
_^ ANALYSE WHAT	a11
_^ ANALYSE WORDS	h10
_^ ANALYSE practice	g8
_^ ASK	a-11c-9g-8i-8k-13l9m16n8o-8p-22
_^ ASK BODY	m12
_^ ASK KNOW	n9
_^ ASK NUM	l8
_^ ASK SERVICE	l12p-14
_^ ASK case	j8
_^ ASK each	l-8m10
_^ AUTHOR	a-13b7c8e-7j-20k14p-8
_^ AUTHOR 's	b10
_^ AUTHOR BODY	c14j-10
_^ AUTHOR THEY	k8
_^ AUTHOR THIS	c-11j-9k13
_^ AUX	a8f11j-12l-9p-16
_^ AUX DONE	m7
_^ AUX black	f7
_^ AUX case	k8
_^ AUX roma	f9
_^ AUX there	g7
_^ BAD	c-7g9h11j9k-9l-20
_^ BAD $	g-9j13l-10
_^ BAD PLACE	l-8p9
_^ BAD form	h8
_^ BAD name	h9
_^ BAD opportunitie	a9
_^ BAD practice	a-11g13p-8
_^ BIRTH	l17p-13
_^ BIRTH BIRTH	l8
_^ BIRTH NUMW	l7
_^ BODY	c-14k-10m21n-8o-9p-18
_^ BODY $	c-12j-15k-11m23p-9
_^ BODY REVIEW	j9k-7
_^ BODY WORKER	g12k-8p-9
_^ BODY its	k8
_^ CHANGE	a-9e7g-10l-7m15
_^ CHANGE make	m7
_^ CHANGE practice	e9
_^ CHANGE system	m11
_^ CHILD	a-16c-11e-8f20g-10i-9k-15n-7o-10
_^ CHILD $	f9p-8
_^ CHILD 's	m10p-18
_^ CHILD CODE	f7
_^ CHILD LIVE	j10
_^ CHILD LOOK	j9
_^ CHILD NEED	f-12l12m-7
_^ CHILD NUMW	f7l-11
_^ CHILD PLACE	l-8p10
_^ CHILD centre	f9j-7
_^ CHILD heart	f8
_^ CHILD protection	j7
_^ CONTACT	a-9d12j11k-11l9m-10o-8p-15
_^ CONTACT BODY	c-8j13
_^ CONTACT CHILD	l9
_^ CONTACT MOVE	l8
_^ CONTACT TIME	d10l-8
_^ CONTACT assessment	l10p-9
_^ CONTACT date	d8
_^ CONTACT enquirie	c9
_^ CONTACT safeguarding	j7
_^ DONE	a16p-12
_^ DONE IDENTITY	a8
_^ DONE PEER	l9
_^ DONE assessment	a8
_^ DONE each	a10
_^ END	a-14c-10e30f-9g-9j-16l-18o-14p-18
_^ END $	e13l-8
_^ END ANALYSE	e7
_^ END HARM	e8
_^ END LEARN	g-12m8
_^ END RECOMMEND	e-10m12
_^ END REVIEW	e9
_^ END fact	g8
_^ END significant	e7
_^ END whether	k8
_^ FAMILY	a-13b-7c-7f25g-8i-7j-22m-8p-24
_^ FAMILY 's	f-10k11
_^ FAMILY AGENCY	l10
_^ FAMILY TIME	f9
_^ FAMILY YEAR	f8
_^ FAMILY declaration	k8
_^ FAMILY friend	f11
_^ FAMILY its	f7
_^ FAMILY new	f7
_^ FIND	f-7g26j-15k-14m-18n-7o-15p-12
_^ FIND END	g8m-7
_^ FIND NUM	g11
_^ FIND REVIEW	g8
_^ FIND against	a10o-9
_^ FIND fact	g-12l12
_^ FIND system	g9
_^ FIRST	e-7
_^ FIRST all	j8
_^ FIRST complaint	l7
_^ FIRST help	p8
_^ HARM	f-8p9
_^ HARM NAME	l9
_^ HARM rescue	p8
_^ HOW	c12e-11f-11h8j11k-26n-7o-13p-18
_^ HOW CHILD	a8
_^ HOW CONTACT	c8
_^ HOW TELL	c7
_^ HOW WELL	g8
_^ HOW WORKER	h11
_^ HOW case	j11l-7
_^ HOW feed	c8
_^ HOW make	m8
_^ HOW reach	c8
_^ HOW read	c-9j10
_^ HOW voice	a8
_^ IDENTITY	a-17e-8f14g-13i-8j-12l-14m-13n-9o-8p10
_^ IDENTITY ANALYSE	f7
_^ IDENTITY IDENTITY	a-8f14
_^ IDENTITY METHOD	k8
_^ IDENTITY PLACE	f-10p10
_^ IDENTITY additional	f8
_^ IDENTITY help	p8
_^ IDENTITY impact	c8
_^ IDENTITY practice	p9
_^ IDENTITY used	f-9h12
_^ IDENTITY welsh	f8
_^ INFO	a-12j-9l15
_^ INFO AGENCY	l8
_^ INFO SOURCE	k9n-9
_^ INFO each	l9
_^ INFO held	l9
_^ INFO referred	n9
_^ INFO sharing	p8
_^ INVOLVE	a-10f-15g-10j-11k22p-9
_^ INVOLVE AGENCY	k-10l11
_^ INVOLVE CHILD	p7
_^ INVOLVE FAMILY	f-8k16l-12
_^ INVOLVE KIN	k9p-8
_^ INVOLVE WORKER	k12p-9
_^ ISSUE	a-11b-10c-19d-13e-17f-15g13h-10j-15k-20l-22m11n-11o25p-23
_^ ISSUE ANALYSE	m-10o7
_^ ISSUE AUX	o10
_^ ISSUE BODY	a-11m17
_^ ISSUE ISSUE	a-14g7o9
_^ ISSUE LOOK	a-7o10
_^ ISSUE REVIEW	o11
_^ ISSUE SINCE	m13
_^ ISSUE WELL	i7
_^ ISSUE WHERE	g8m-8
_^ ISSUE coroner	g8
_^ ISSUE depth	a8
_^ ISSUE determination	o10
_^ ISSUE giving	g8
_^ ISSUE national	m8
_^ ISSUE raised	g10o-7
_^ ISSUE referred	o11
_^ ISSUE regret	g11o-7
_^ ISSUE resolution	m10
_^ ISSUE worthy	i9
_^ KIN	a-9f7j-7k-8l-10p14
_^ KIN $	f11p-12
_^ KIN 's	f-9p7
_^ KIN DONE	p7
_^ KIN KIN	f8
_^ KIN front	p7
_^ KIN stepfather	p8
_^ KNOW AGENCY	l7
_^ KNOW one	p7
_^ LEARN	a-8d-7e-11f-10g35i-7j-20l-15n-9o-13p-21
_^ LEARN ACT	m8
_^ LEARN AUX	g7
_^ LEARN FIRST	g-9k10
_^ LEARN LEARN	g10
_^ LEARN RECOMMEND	g11m-11
_^ LEARN REVIEW	g10
_^ LEARN SCOPE	c9
_^ LEARN STORY	g-9k12
_^ LEARN THIS	g11k-8
_^ LEARN WHAT	g8
_^ LEARN all	g7
_^ LIVE	f-9l16p-10
_^ LIVE PLACE	l9
_^ LIVE experience	l7
_^ LOOK	a16e-9
_^ LOOK back	a8
_^ LOOK sickness	p9
_^ MEAN WHAT	k8
_^ MEAN low	p8
_^ METHOD	a-9k13m-10
_^ METHOD KNOW	p9
_^ METHOD START	j11k-8
_^ MONTH	l11
_^ MONTH MONTH	l9
_^ MOVE	a-11e-9f-8g-9i-11j-16k-10l13m-13
_^ MOVE $	l9p-7
_^ MOVE AUX	p8
_^ MOVE END	l-9o11
_^ MOVE PLACE	d9
_^ MOVE THIS	c9
_^ MOVE county	l8
_^ MOVE england	l8
_^ MSG	a-10c-12e-9f-9g11i-10k-12l-13n-8o13
_^ MSG AUX	o8
_^ MSG BODY	m8
_^ MSG ISSUE	a-10g-10o13
_^ MSG TIME	p10
_^ MSG WHAT	a9
_^ MSG condolence	g-8j11
_^ MSG note	g8
_^ MSG ponder	g8
_^ NAME	j12p-17
_^ NAME $	f-12j14l-9
_^ NAME 's	f8
_^ NAME PLACE	l12p-10
_^ NAME THEY	f9
_^ NUMW	a-18c-10g8j-10k-11o7p12
_^ NUMW ASK	l7
_^ NUMW SCOPE	o12
_^ NUMW TIME	l8
_^ NUMW WORKER	p8
_^ NUMW countie	p7
_^ NUMW list	p9
_^ NUMW thing	g8m8
_^ PLACE	a-10g-10i-13j-9k-16m-11p16
_^ PLACE $	l13p-13
_^ PLACE FAMILY	f9p-7
_^ PLACE MOVE	l-12p12
_^ PLACE PLACE	p10
_^ PLACE TIME	p8
_^ PLACE control	p7
_^ PLACE distance	p8
_^ PLACE proceeding	l8
_^ PLACE support	l9
_^ PLACE treatment	l10p-9
_^ PLAN THIS	p8
_^ RECOMMEND	a-14c-8e-8f-8g-16j-18k-12l-12m34o-10p-12
_^ RECOMMEND AGENCY	m9
_^ RECOMMEND BODY	k7
_^ RECOMMEND HARM	m7
_^ RECOMMEND REVIEW	m8
_^ RECOMMEND safeguarding	m7
_^ REVIEW	c16f-8g-9j11k-12l-9m-9o-12p-11
_^ REVIEW AGENCY	k9
_^ REVIEW THIS	c11j-11
_^ REVIEW agreed	c9
_^ REVIEW brief	j10
_^ REVIEW its	j8
_^ REVIEW monitoring	c10j-7
_^ REVIEW one	j9
_^ REVIEW public	j8
_^ SCOPE	b-8c16d-8e-11f-11g-17h-7i-9j-11l-14m11n-10o8p-28
_^ SCOPE ANALYSE	c10o-15
_^ SCOPE ASK	c13m-10o-9
_^ SCOPE BODY	c-9m19o-14
_^ SCOPE LEARN	o7
_^ SCOPE REVIEW	a8c-8j-10k-13
_^ SCOPE START	j9
_^ SCOPE YOU	c8
_^ SCOPE inspection	k12o-10
_^ SCOPE purpose	o9
_^ SCOPE put	m7
_^ SCOPE safeguarding	m9
_^ SCOPE significant	o8
_^ SCOPE supervision	c8
_^ SCOPE threshold	a11o-8
_^ SERVICE	f12j-8l-20m20p-23
_^ SERVICE $	l-10m17p-13
_^ SERVICE FAMILY	f10
_^ SERVICE context	f8
_^ SERVICE investigation	k11l-9
_^ SINCE	a-8e14j-7l-9p-9
_^ SINCE $	e-11m11
_^ SINCE AGENCY	e12m-9
_^ SOURCE	a-11b-8g-7j-8l-9n15
_^ SOURCE INFO	k14n-13
_^ SOURCE SOURCE	n9
_^ SOURCE research	n7
_^ SOURCE staffing	n-9p10
_^ SOURCE tool	n8
_^ START	g-11j22k-13l-9m-9
_^ START END	j-8p10
_^ START LEARN	g-7j8
_^ STORY	a-14d8e-12f-13g-11k-22l22m-9o-8p-24
_^ STORY STORY	l9
_^ STORY brief	l8
_^ STORY date	d7
_^ STORY order	d10l-9
_^ STORY resulting	j7
_^ STORY summary	l9
_^ STORY training	c12l-9
_^ THEY	a-9f8h-8j-9k-8l16
_^ THEY own	l12
_^ THIS	a-20c18e-10g-13k-11l-14m9n-10p-7
_^ THIS AUX	p8
_^ THIS ISSUE	a-10c11
_^ THIS PEER	f8
_^ THIS REVIEW	c14f-7k-8
_^ THIS WHAT	o7
_^ THIS WHO	j13p-9
_^ THIS county	m10
_^ THIS region	m9
_^ THIS section	c8
_^ TIME	a-11c-11d12e-7f-10g-7j-12k-17l10o12p-20
_^ TIME ACT	m9
_^ TIME TIME	d16l-13
_^ TIME frame	o9
_^ TIME period	o8
_^ WE	a8e-10g-11i-8k10l-7p-9
_^ WE HAPPEN	k8
_^ WE INVOLVE	k9
_^ WE METHOD	k7
_^ WE SCOPE	a-11m10
_^ WE opinion	a9
_^ WE view	a10
_^ WE would	j9
_^ WELL	c-9g-15i25j-9k-10l-14m-9p-11
_^ WELL AGENCY	i8
_^ WELL AUX	p7
_^ WELL BAD	a14i-12
_^ WELL PLACE	i8
_^ WELL persistence	i7
_^ WELL practice	a-11i16
_^ WHAT	a14b-17c-26d-13f-15k-11m15n-15o12p-17
_^ WHAT AUX	f-9g-23k-7m15p-7
_^ WHAT BODY	g-12i-7j-12l-8o14
_^ WHAT DONE	e-9f-7i14k-11l-11m11o-9p-7
_^ WHAT FIRST	m8
_^ WHAT HAPPEN	a-12g12j-11k-10l11m-7
_^ WHAT IDENTITY	p9
_^ WHAT LIVE	l9
_^ WHAT MEAN	k12
_^ WHAT METHOD	a9
_^ WHAT MOVE	l11
_^ WHAT MUST	m10
_^ WHAT NEED	g-11m15
_^ WHAT REVIEW	a8g-9k-9
_^ WHAT THEY	f10
_^ WHAT THIS	a-8g8
_^ WHAT WE	c-7e-13h7l-8n-7o9
_^ WHAT WORDS	h8
_^ WHAT WORKER	g9
_^ WHAT YOU	j8
_^ WHAT became	e13
_^ WHAT drove	a9
_^ WHAT got	a12
_^ WHAT led	j10
_^ WHAT remember	g7
_^ WHAT stood	a9
_^ WHAT take	g8
_^ WHEN	l-9o12
_^ WHEN WHEN	l-9o12
_^ WHERE	a-10e-13f12g-19i-12j-19l-13m10n16o-8p-16
_^ WHERE FAMILY	f9
_^ WHERE FIND	n8
_^ WHERE INFO	k8
_^ WHERE LOOK	n8
_^ WHERE THEY	f12
_^ WHERE WE	j-7m8
_^ WHERE get	n8
_^ WHO	a-9c9f11g-9i-12l-12m-12p-10
_^ WHO 's	f8
_^ WHO AUX	k7
_^ WHO CONTACT	c10p-8
_^ WHO IDENTITY	p9
_^ WHO LIVE	f10
_^ WHO THIS	c9e9f-9p-8
_^ WHO cared	f8
_^ WHO decided	j8
_^ WHO sat	k9
_^ WHY	j12
_^ WHY THIS	j7
_^ WORDS	c-10e-9f-8g-9h18k-14l-11m-10o10
_^ WORDS ANALYSE	h8
_^ WORDS BODY	j10
_^ WORDS SCOPE	h-11j-9o15p-11
_^ WORDS WORDS	h11
_^ WORDS neighbour	p10
_^ WORDS used	h13
_^ WORKER	a-9f20j-9l-15p-16
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
_^ about	j8
_^ about THIS	j8
_^ addendum	e7
_^ addendum SINCE	e7
_^ addressing	a14o-14
_^ addressing SCOPE	a8
_^ addressing WORDS	a9o-10
_^ adult	f14l-13
_^ adult PLACE	f10p-10
_^ adult THEY	f9l-8
_^ adult room	p9
_^ age	l9
_^ age NUM	l9
_^ ages	l9
_^ ages NUMW	l9
_^ agreed	a-10c11j-9m-14o8p-7
_^ agreed BODY	c12k-9m-10
_^ agreed key	a-9o10
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
_^ application	p8
_^ application threshold	p8
_^ appointment	p9
_^ appointment ACT	p9
_^ approved	c11p-7
_^ approved $	c11p-7
_^ arrangement	j-8k10
_^ arrangement REVIEW	j-8k10
_^ arrest	l9
_^ arrest release	l9
_^ assessment	a15k-8p-9
_^ assessment INFO	a9
_^ attendance	k9
_^ attribution	k9
_^ attribution anonymity	k9
_^ authorship	k8
_^ authorship independence	k8
_^ away	l10p-8
_^ away PLACE	l10p-8
_^ back	b14c-10j-12l8
_^ back PLACE	l8
_^ back THIS	b15c-10j-12
_^ background	a-12b-8c-8e-7f13g-9j10k-15l10m-9o-10p-15
_^ background FAMILY	f9
_^ background INFO	f7
_^ background KIN	f7
_^ background THIS	j10
_^ background adult	f9
_^ background case	j-10l13
_^ background context	f-7j9
_^ background prior	l10
_^ background purpose	j9
_^ barrier	a15i-10
_^ barrier WELL	a10i-10
_^ barrier enabler	a9
_^ before	k-7l11o-11
_^ before YOU	j9
_^ before period	j-8l12o-10
_^ behaviour	p10
_^ benefit	p9
_^ benefit doubt	p9
_^ between MONTH	l8
_^ between childhood	p7
_^ booking	l9
_^ booking BIRTH	l9
_^ brief	j9k-10o7
_^ brief given	o10
_^ brief outline	j8
_^ bruising	p9
_^ burden	p8
_^ burden KIN	p8
_^ burn	p9
_^ burn scald	p9
_^ calendar	d8
_^ calendar CONTACT	d8
_^ capacity	g10m-12p8
_^ capacity CHANGE	g12m-10p-9
_^ capacity workload	p8
_^ case	a-12c-7e-8f-7g-9j8l10m-7o-9p-16
_^ case SCOPE	j8
_^ case STORY	l7
_^ case brief	l9
_^ case date	d9
_^ case nutshell	j11l-9
_^ case outline	l8
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
_^ chief	j-8m16p-10
_^ chief WORKER	m11
_^ chief constable	m10
_^ chronology	a-7d22j-8k-12l-15
_^ chronology AGENCY	d9l-7
_^ chronology HARM	d11k-7
_^ chronology YEAR	d10l-7
_^ community	m8
_^ community safety	m8
_^ complaint	f-7p11
_^ complaint FAMILY	f-7p11
_^ completed	c11p-7
_^ completed $	c11p-7
_^ condition	a9
_^ condition WHAT	a9
_^ conduct	g-9i10j-12k13o-9
_^ conduct LEARN	k9
_^ conduct REVIEW	k7
_^ conduct timing	k8
_^ conduct worthy	i10
_^ confidentiality	k12
_^ confidentiality REVIEW	k8
_^ confidentiality anonymity	k8
_^ consideration	m15
_^ consideration BODY	m10
_^ context	a8
_^ context THIS	j7
_^ context practice	a8
_^ continuity	p8
_^ continuity WORKER	p8
_^ contributor	k8
_^ contributor HARM	k8
_^ copie	b13
_^ copie publication	b13
_^ cost	c14j-10k-11o-7
_^ cost REVIEW	c14j-10k-11o-7
_^ course	l15
_^ course STORY	l7
_^ course case	l9
_^ criteria holding	j9
_^ criteria local	j-8k9
_^ daily	l8
_^ daily LIVE	l8
_^ damp	p9
_^ damp cold	p9
_^ date	a-7d11e-7g-8k-14o10p-11
_^ date LEARN	c11
_^ date LOOK	j-8o10
_^ date STORY	d7
_^ date glance	d11j-8
_^ date notification	j9
_^ debt	p9
_^ debt eviction	p9
_^ decision	a-8g-8j9k12o-8p-10
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
_^ delay	a-9p9
_^ delay WHY	k9
_^ delay decision	p10
_^ description	b12p-10
_^ description HARM	l8
_^ description grade	b13l-7
_^ detail	f11p-11
_^ detail CHILD	f11
_^ detail ISSUE	a9
_^ detail KIN	f8
_^ detail STORY	l11
_^ detail notification	j9
_^ determination	a8
_^ determination ISSUE	a9
_^ diary	d15l-11
_^ diary case	d12l-8
_^ dissemination	k9
_^ dissemination REVIEW	k9
_^ drawing	e9
_^ drawing PEER	e9
_^ drift	p8
_^ drift delay	p8
_^ drug	p11
_^ drug alcohol	p8
_^ duty	j10k-7
_^ duty REVIEW	j10k-7
_^ effectiveness	a12g10l-11p-13
_^ effectiveness AGENCY	a-12g14l-8p-7
_^ effectiveness practice	a8
_^ effectiveness safeguarding	a11
_^ empty	p9
_^ empty AUTHOR	p9
_^ enabler	a9
_^ enabler barrier	a10
_^ endnote	e11k-9
_^ endnote AUTHOR	e11k-9
_^ england	m11
_^ england $	m11
_^ establishment	j8
_^ establishment case	j8
_^ example	i18p-10
_^ example WELL	i11
_^ example follow	i12
_^ exclusion	l9p-8
_^ exclusion PLACE	l9p-8
_^ experience	g12
_^ experience SINCE	g8
_^ fall	p9
_^ fall window	p9
_^ fear	p12
_^ fear AGENCY	p10
_^ few	h-8j11
_^ few WORDS	h-8j11
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
_^ fracture	p8
_^ fracture CHILD	p8
_^ gang	p8
_^ gang county	p8
_^ gaps	g7
_^ gaps BAD	g8
_^ gaps LOOK	p7
_^ generic	o7
_^ generic WORDS	o7
_^ get	c11
_^ get touch	c11
_^ getting	f11l-8p-8
_^ getting KNOW	f12p-7
_^ getting THIS	i7
_^ glance	j13p-8
_^ glance $	j13p-8
_^ governance	k8
_^ governance REVIEW	k9
_^ graded	g12
_^ graded judgement	g12
_^ ground	j8
_^ ground REVIEW	j8
_^ guidance	k-8n15
_^ guidance law	n10
_^ guidance referred	n7
_^ guidance shelve	p10
_^ guide	h10
_^ guide WORDS	h10
_^ handover	p8
_^ handover BIRTH	p8
_^ hard	p10
_^ hard reach	p10
_^ help	a-9g-8i-8j-9k-7l-10n15p8
_^ help THIS	p11
_^ help letter	p8
_^ help reader	n11p-7
_^ help support	n10p-8
_^ hindsight	k10
_^ hindsight outcome	k10
_^ holding	c11l-10
_^ holding STORY	c11l-10
_^ home	p9
_^ home house	p9
_^ honour	p8
_^ honour shame	p8
_^ hypothese	o11
_^ hypothese AUX	o11
_^ illness	p9
_^ illness ANALYSE	p9
_^ immediate	l10
_^ immediate ACT	l8
_^ impact	g10
_^ impact BODY	g8
_^ implication	g9
_^ implication practice	g9
_^ individual	a7
_^ individual organisational	a7
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
_^ key	c11e-9f-15h18i-8j-14k-15l-17m-13n-11p-16
_^ key LEARN	g10
_^ key WORDS	h8
_^ key WORKER	h10
_^ key pseudonym	h8
_^ key rating	c11
_^ key role	h11
_^ key table	c12
_^ kloe	a10p-8
_^ kloe NUM	a10p-8
_^ leadership	g15p-10
_^ leadership management	g15p-10
_^ legal	j12
_^ legal context	j10
_^ legal policy	k8
_^ legislation	n8
_^ legislation guidance	n8
_^ letter	a-10b17f-13j10k-16p-8
_^ letter AUTHOR	j10
_^ letter AUX	l8
_^ letter FAMILY	b12f-7j-8
_^ letter KIN	b12p-8
_^ letter lead	j10
_^ light	i12p-7
_^ light dark	i12p-7
_^ limit	a-7j-8o12
_^ limit REVIEW	k-12o13
_^ limit WHAT	k14
_^ limitation	k12
_^ limitation INFO	k8
_^ limitation REVIEW	k8
_^ line	a11p-9
_^ line REVIEW	a15o-7
_^ line sight	a-8o9
_^ list	c-8d10h9j-9l-9p-10
_^ list SOURCE	n8
_^ list WORDS	h8
_^ list contributor	k8
_^ list key	d8
_^ local	k7
_^ local METHOD	k8
_^ log	d13l-9
_^ log CONTACT	d8
_^ log STORY	d8
_^ long	l7
_^ long road	l7
_^ lost	p12
_^ lost follow-up	p8
_^ love	p8
_^ love HARM	p8
_^ main	d7
_^ main STORY	d7
_^ making	a10l-7m7
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
_^ membership	a-9b11j-9k10m-9o-8p-9
_^ membership BODY	b12m-7
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
_^ more	a8n12p-9
_^ more THIS	n9
_^ more depth	a10
_^ name	h11k9p-8
_^ name AGENCY	h8
_^ name role	h9
_^ name used	h-9k12
_^ nation	m11
_^ nation $	m11
_^ national	m11
_^ national attention	m9
_^ nature	l10
_^ no	p10
_^ note	a-14b-8c-14d-9e-12f-14g-13h11i-10j8k10l-15m-12n11o-9p-21
_^ note IDENTITY	h12
_^ note WORDS	h10
_^ note about	k9
_^ note chapter	n10
_^ note hindsight	k10
_^ note name	k9
_^ note publication	j12k-10
_^ note reader	j10n-7
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
_^ other	j9k10l-10p-13
_^ other CHILD	f8
_^ other inquirie	k9
_^ other inspection	j12
_^ out	a-10g-10j-10k-8l13o-7p9
_^ out ISSUE	l12
_^ out PLACE	l13p-13
_^ out TIME	l-9p10
_^ out mind	p9
_^ out sight	p8
_^ outcome	f-9g11j-8k11p-11
_^ outcome CHILD	f-7g12p-9
_^ outcome decision	k8
_^ outcome rapid	k9
_^ outline	l9
_^ outline STORY	l9
_^ over	c9
_^ over YOU	c9
_^ over-reliance	p7
_^ over-reliance KIN	p7
_^ oversight	c14m-11p-8
_^ oversight ACT	c10m-10
_^ oversight PLAN	c8
_^ overview	d-9k-7l14
_^ overview AGENCY	l8
_^ overview STORY	l7
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
_^ period	j-8k-8o17
_^ period REVIEW	o8
_^ period timeline	l-9o10
_^ person	c-10f24j-12k-15l-9
_^ person INVOLVE	f11k-9
_^ person LIVE	f8l-7
_^ person concerned	f9
_^ person referred	f8
_^ personal	j11
_^ personal statement	j11
_^ pets	p9
_^ pets animal	p9
_^ phone	l-7p12
_^ phone ASK	p7
_^ phone TIME	p8
_^ picture	f10p-7
_^ picture CHILD	f7
_^ piece	p9
_^ piece piece	p9
_^ policie	k-9p11
_^ policie METHOD	k-9p11
_^ portrait	f8
_^ portrait NAME	f8
_^ position	p10
_^ position BODY	m-7p11
_^ practice	i12k-9m-7
_^ practice WELL	i12
_^ practice context	a10
_^ predictability	a9
_^ predictability preventability	a9
_^ predictable	a8
_^ predictable preventable	a8
_^ prescribing	p8
_^ prescribing parenting	p8
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
_^ proceeding	k11
_^ proceeding BODY	k11
_^ procurator	k7
_^ procurator fiscal	k7
_^ profile	f9
_^ profile CHILD	f9
_^ purpose	c-8j19k-9
_^ purpose REVIEW	j8
_^ purpose THIS	j12
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
_^ rationale REVIEW	j10k-9
_^ rationale decision	k10
_^ read	c-7j-12k-8l-8n20p-12
_^ read $	j-9n15p-9
_^ read watch	n11
_^ reader	j10
_^ reader $	j10
_^ reason	c-8j19o-8p-11
_^ reason ANALYSE	a8
_^ reason CONTACT	j8
_^ reason THIS	j9
_^ reason delay	j-8k9
_^ reason rapid	j8
_^ register	e-9l8
_^ register END	e-9l8
_^ relationship	f12p-7
_^ relationship subject	f10
_^ release	p9
_^ release PLACE	p9
_^ relevance	g10
_^ relevance practice	g10
_^ reliance	p11
_^ reliance KIN	p8
_^ reporting	c11m-7
_^ reporting back	c11m-7
_^ representation	k8
_^ representation interested	k8
_^ research	a-15g-7j-8l-8m-8n13
_^ research ANALYSE	o8
_^ research WE	n8
_^ research guidance	n9
_^ research head	p8
_^ research practice	k10
_^ response	a18b9c-9d-8f-14g-12j-11k-13o-14
_^ response AGENCY	a14l-7
_^ response CONTACT	a-8p11
_^ response FAMILY	a-8b13f-10
_^ response FIRST	a9l-7
_^ response LEARN	a-7e11
_^ response TIME	l11
_^ response neglect	a8
_^ return	l10
_^ return AGENCY	l10
_^ road	l10p-8
_^ role	p12
_^ role KIN	p8
_^ role SERVICE	p7
_^ rota	p8
_^ rota handover	p8
_^ rule	p8
_^ rule optimism	p8
_^ safe	p13
_^ safe REVIEW	p9
_^ safeguarding	p9
_^ safeguarding BODY	p9
_^ schedule	b11d9k-8l-10
_^ schedule INFO	b11k-7
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
_^ sequence WHAT	l11
_^ sexual	p7
_^ sexual HARM	p7
_^ sign	i8
_^ sign WELL	i8
_^ sign-off	k11m-7
_^ sign-off BODY	k11m-7
_^ signature	k10
_^ signature NUMW	k10
_^ signed	p8
_^ signed forgotten	p8
_^ silence	p7
_^ silence LEARN	p7
_^ skill	i12l-8p-11
_^ skill PLACE	i12l-8p-11
_^ sleep	p11
_^ sleep new	p8
_^ smile	p8
_^ smile door	p8
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
_^ status	c8j8l-9
_^ status PLACE	p9
_^ status THIS	c-10j12
_^ status version	c11p-9
_^ statute	n9
_^ statute guidance	n9
_^ statutory	j7
_^ statutory context	j7
_^ stay	l8
_^ stay PLACE	l8
_^ stepfather	p9
_^ stepfather new	p9
_^ strategie	m13
_^ strategie CHANGE	m13
_^ structure	j9
_^ structure THIS	j9
_^ student	l-8p9
_^ student PLACE	l-8p9
_^ subject	a-7c-7f18g-7j-18k-17o8
_^ subject HARM	f11
_^ subject ISSUE	o8
_^ subject REVIEW	f14j-13k-13
_^ summary	a-14b-7c-12d-14e11f-11i-8k-17l15n-9o-9p-20
_^ summary $	e14j-10l-12
_^ summary AGENCY	l8
_^ summary CHILD	j10
_^ summary INFO	l8
_^ summary REVIEW	j9
_^ summary STORY	l12
_^ summary WORKER	l7
_^ summary busy	j8
_^ summary case	j-10l12
_^ summary judgement	g13l-11
_^ summary timeline	l9
_^ supervision	p7
_^ supervision management	p7
_^ support	l10
_^ support given	l10
_^ table	a-10b10c-13d16e-8g-8j-12k-11l-14n9p-15
_^ table BODY	m-8n13
_^ table date	d7
_^ table figure	b12
_^ taking	a10
_^ task	o10
_^ task set	o10
_^ taxis	l-7p8
_^ taxis PLACE	l-7p8
_^ thematic	a8
_^ thing	a-7g8i8j-7k-7l-9p-11
_^ thing DONE	m9
_^ thing END	e8
_^ thing WE	i9
_^ thing remember	g7
_^ thing think	g9
_^ thinking	p9
_^ thinking about	p9
_^ threshold	p8
_^ threshold intervention	p8
_^ timeline	a-9d20j-8k-8l-18
_^ timeline NAME	d9
_^ timeline WHAT	a-7d11l-9
_^ timeline period	o8
_^ timeliness	j-8k-9p13
_^ timeliness REVIEW	j-8k-9p13
_^ timescale	j-9k13
_^ timescale HARM	k8
_^ timescale REVIEW	j-7k9
_^ timetable	k8
_^ timetable REVIEW	k8
_^ toilet	p9
_^ toilet nappie	p9
_^ tool	n8
_^ tool SOURCE	n8
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
_^ tribute	f-13j16l-9
_^ tribute NAME	j10
_^ tribute THEY	f-9j11
_^ trigger	j8
_^ trigger REVIEW	j8
_^ turning	a9
_^ turning SCOPE	a9
_^ use	a-8g-8l-13p12
_^ use STORY	l-8p10
_^ use chronologie	p7
_^ use name	k11p-10
_^ use supervision	c10p-9
_^ view	a9f-14j-7k16l-8p-15
_^ view BODY	a14k-14
_^ view FAMILY	k10
_^ view KIN	k9
_^ view WORKER	k8
_^ view expressed	k9
_^ violence	p11
_^ violence PLACE	p8
_^ voice	a-10p11
_^ voice CHILD	a-8f-10p15
_^ voice FAMILY	j9
_^ waiting	p8
_^ waiting bed	p8
_^ wale	m11
_^ wale $	m11
_^ weekend	p9
_^ weekend evening	p9
_^ weight	l-10p14
_^ weight STORY	l-9p11
_^ weight growth	p7
_^ welsh	m7
_^ welsh BODY	m7
_^ window	g11
_^ window system	g11
_^ witnesse	k11n-9
_^ witnesse SOURCE	k11n-9
_^ worth	i11
_^ worth passing	i11
_about $	g8
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
_addressing WORDS	a9o-10
_addressing WORDS SCOPE	a9o-10
_adoption $	g9
_adult $	f9
_adult AGENCY	l10p-7
_adult AGENCY $	l10p-7
_adult BODY	m8
_adult BODY $	m8
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
_agreed BODY	c16j-8k-12m-13
_agreed BODY $	c16j-8k-12m-13
_agreed key	a-9o10
_agreed key SCOPE	a-9o10
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
_all AGENCY	l-9m14
_all AGENCY $	l-9m14
_all BODY	m7
_all BODY $	m7
_all WE	j8
_all WE condolence	j8
_anger HOW	p9
_anger HOW THIS	p9
_animal $	p9
_anonymity $	k13
_answer WE	a9o-8
_answer WE SCOPE	a9o-8
_anti-racist practice	f9
_anti-racist practice IDENTITY	f9
_application threshold	p8
_application threshold $	p8
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
_back BODY	c11m-7
_back BODY $	c11m-7
_back DONE	a8
_back DONE $	a8
_back PLACE	l8
_back PLACE $	l8
_back THIS	b15c-10j-12
_back THIS REVIEW	b15c-10j-12
_background $	f10
_background FAMILY	f9
_background FAMILY $	f9
_background INFO	f7
_background INFO CHILD	f7
_background KIN	f7
_background KIN $	f7
_background THIS	j10
_background THIS DONE	j8
_background adult	f9
_background adult $	f9
_background case	j-10l13
_background case $	j-9l10
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
_bed $	p8
_before YOU	j9
_before YOU read	j9
_before period	j-8l12o-10
_before period REVIEW	j-8l12o-10
_believe $	a8
_believe MOVE	a11
_believe MOVE $	a11
_benefit doubt	p9
_benefit doubt $	p9
_between MONTH	l8
_between MONTH MONTH	l8
_between childhood	p7
_between childhood adulthood	p7
_bias $	k10
_black AUX	f7
_black AUX CHILD	f7
_booking BIRTH	l9
_brief $	l14
_brief given	o10
_brief given AUTHOR	o10
_brief outline	j8
_brief outline STORY	j8
_brief summary REVIEW	j7
_bring THIS	l8
_bring THIS about	l8
_brought THIS	j10
_burden KIN	p8
_burden KIN $	p8
_burn scald	p9
_burn scald $	p9
_busy reader	j8
_busy reader $	j8
_calendar CONTACT	d8
_calendar CONTACT $	d8
_capacity CHANGE	g12m-10p-9
_capacity CHANGE $	g12m-10p-9
_capacity consent $	p8
_capacity consent REVIEW	k8
_capacity workload	p8
_capacity workload $	p8
_cared THEY	f8
_cared THEY $	f8
_case $	a-8c-8d8e-10l12m-8o-7
_case HAPPEN	j11l-7
_case HAPPEN notice	j8
_case REVIEW	k-11
_case REVIEW $	k-11
_case SCOPE	j8
_case SCOPE detail	j8
_case STORY	l7
_case STORY key	l7
_case brief	l9
_case brief $	l9
_case date	d9
_case date $	d9
_case group	k8
_case management	j12
_case management REVIEW	j12
_case nutshell	j11l-9
_case nutshell $	j11l-9
_case one	k8
_case one local	k8
_case outline	l8
_case outline $	l8
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
_challenge BODY	m15
_challenge BODY $	m11
_challenge BODY LOOK	m7
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
_childhood adulthood	p7
_childhood adulthood $	p7
_chronologie WORKER	p7
_chronologie WORKER $	p7
_chronology AGENCY	d12l-10
_chronology AGENCY INVOLVE	d9l-7
_chronology HARM	d11k-7
_chronology HARM REVIEW	d11k-7
_chronology YEAR	d10l-7
_chronology YEAR YEAR	d10l-7
_circle $	f7
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
_communication $	p8
_complaint END	l7
_complaint END $	l7
_complaint FAMILY	f-7p11
_complaint FAMILY $	f-7p11
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
_condolence $	g-9j15
_conduct LEARN	k9
_conduct LEARN REVIEW	k9
_conduct REVIEW	k7
_conduct REVIEW $	k7
_conduct timing	k8
_conduct timing REVIEW	k8
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
_consideration BODY $	m7
_constable $	m10
_context $	l-9p-8
_context FAMILY	f8
_context FAMILY $	f8
_context REVIEW	j7
_context REVIEW $	j7
_context THIS	j7
_context THIS REVIEW	j7
_context practice	a8
_context practice TIME	a8
_continuity WORKER	p8
_continuity WORKER $	p8
_contributor HARM	k8
_contributor HARM REVIEW	k8
_contributor REVIEW	k8
_contributor REVIEW $	k8
_control $	p10
_copie publication	b13
_copie publication $	b13
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
_countie one	p7
_countie one CHILD	p7
_county $	m8p-8
_county SCOPE	p12
_county SCOPE $	p12
_course STORY	l7
_course STORY described	l7
_course case	l9
_course case $	l9
_criteria holding	j9
_criteria holding REVIEW	j9
_criteria local	j-8k9
_criteria local practice	j-8k9
_daily LIVE	l8
_daily LIVE CHILD	l8
_damp cold	p9
_damp cold $	p9
_danger $	p8
_dark $	i12p-7
_date $	a-9c-15d18e9g-7j8l-18m-12n-8o-8p-16
_date LEARN	c11
_date LEARN STORY	c11
_date LOOK	j-8o10
_date LOOK THIS	j-8o10
_date STORY	d10
_date STORY $	d10
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
_declaration INVOLVE	k8
_declaration INVOLVE $	k8
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
_depended ASK	p7
_depended ASK $	p7
_depth $	a14
_described $	l7
_description HARM	l8
_description HARM $	l8
_description grade	b13l-7
_description grade $	b13l-7
_detail $	f7j7p-8
_detail CHILD	f11
_detail CHILD $	f10
_detail ISSUE	a9
_detail ISSUE $	a9
_detail KIN	f8
_detail STORY	l11
_detail STORY $	l11
_detail notification	j9
_detail notification $	j9
_determination $	o10
_determination ISSUE	a9
_determination ISSUE $	a9
_diary case	d12l-8
_diary case $	d12l-8
_difficult $	a7
_directed ANALYSE	o7
_directed ANALYSE $	o7
_dissemination REVIEW	k9
_dissemination REVIEW $	k9
_distance $	p8
_doctor $	p8
_door $	p8
_doubt $	p9
_down closure	l10
_down closure $	l10
_drawer $	p8
_drawing PEER	e9
_drawing PEER $	e9
_dream $	p9
_drew $	n8
_drift delay	p8
_drift delay $	p8
_drove thinking	a9
_drove thinking TIME	a9
_drug alcohol	p8
_drug alcohol AGENCY	p8
_duty REVIEW	j10k-7
_duty REVIEW $	j10k-7
_each AGENCY	a8k-8
_each AGENCY $	a9k-7
_each RECOMMEND	m8
_each RECOMMEND $	m8
_each SCOPE	a10
_each SCOPE $	a8
_effectiveness AGENCY	a-12g14l-8p-7
_effectiveness AGENCY $	a-12g14l-8p-7
_effectiveness practice	a8
_effectiveness practice $	a8
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
_enquirie $	c9
_escalation $	p9
_establishment case	j8
_establishment case management	j8
_evening $	p9
_every AGENCY	l8
_every AGENCY KNOW	l8
_everyone $	g9
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
_few WORDS	h-8j11
_few WORDS $	h-8j11
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
_forgotten $	p8
_form $	c15
_form completed	j10
_form completed date	j10
_form used	h8
_form used REVIEW	h8
_fracture CHILD	p8
_fracture CHILD $	p8
_frame REVIEW	o9
_frame REVIEW $	o9
_framework $	k8
_friend neighbour $	f8
_front CHILD	p7
_front CHILD $	p7
_gang county	p8
_gang county SCOPE	p8
_gaps BAD	g8
_gaps BAD $	g8
_gaps LOOK	p7
_gaps LOOK TIME	p7
_generic WORDS	o7
_generic WORDS SCOPE	o7
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
_governance REVIEW	k9
_governance REVIEW $	k9
_governance inadequate	g8
_governance inadequate $	g8
_grade $	b13l-7
_graded judgement	g12
_graded judgement adoption	g9
_ground REVIEW	j8
_ground REVIEW $	j8
_group $	p8
_growth $	p7
_guidance $	k-11n19p-11
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
_hard reach $	p10
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
_help letter	p8
_help letter $	p8
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
_home house	p9
_home house $	p9
_honour shame	p8
_honour shame $	p8
_house $	p9
_hypothese AUX	o11
_hypothese AUX tested	o11
_identifier $	f8
_illness ANALYSE	p9
_illness ANALYSE $	p9
_immediate ACT keep	l8
_impact BODY	g8
_impact BODY SERVICE	g8
_impact assessment	c8
_impact assessment PLAN	c8
_implication practice	g9
_implication practice $	g9
_inadequate $	g8
_independence $	j-9k17
_individual organisational	a7
_individual organisational ISSUE	a7
_influence practice	a8
_influence practice $	a8
_initiation REVIEW	j10k-8
_initiation REVIEW $	j10k-8
_inquest $	l9p-9
_inquired $	k8
_inquirie MOVE	k9
_inquirie MOVE same	k9
_inspection $	g8k13o-10p-8
_inspection AGENCY	j12
_inspection AGENCY $	j12
_instead visit	p7
_instead visit $	p7
_instruction BODY	m-9o13
_instruction BODY $	m-9o13
_interest $	k8
_interested person	k8
_interested person $	k8
_interpreter $	p9
_into HARM	j8
_into HARM CHILD	j8
_investigation inquest	l11p-7
_investigation inquest $	l11p-7
_investigation its	k11
_investigation its START	k11
_its START	k11
_its START $	k11
_its circle	f7
_its circle $	f7
_its member	k8
_its member $	k8
_its purpose	j8
_its purpose $	j8
_itself $	p8
_joint statement	j9
_joint statement safeguarding	j9
_judgement $	g13l-11
_judgement adoption	g9
_judgement adoption $	g9
_judgement decision-making	a11
_judgement decision-making $	a11
_jurisdiction SCOPE	o7
_jurisdiction SCOPE $	o7
_keep CHILD	l8
_keep CHILD safe	l8
_key CONTACT	d8
_key CONTACT $	d8
_key LEARN	g12
_key SCOPE	a7
_key SCOPE REVIEW	o7
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
_key table	c12
_key table $	c12
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
_leading REVIEW	j7
_leading REVIEW $	j7
_led REVIEW	j8
_led REVIEW $	j8
_led up	l7
_legal context	j10
_legal policy	k8
_legal policy framework	k8
_legislation guidance	n8
_legislation guidance $	n8
_letter $	p8
_letter AUTHOR	j10
_letter AUTHOR $	j10
_letter AUX	l8
_letter AUX sent	l8
_letter FAMILY	b12f-7j-8
_letter FAMILY $	b12f-7j-8
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
_like KNOW	m11
_like KNOW $	m11
_like thank	j9
_like thank $	j9
_limit REVIEW	k-12o13
_limit REVIEW $	k-12o13
_limit WHAT	k14
_limit WHAT WE	k14
_limitation INFO	k8
_limitation INFO $	k8
_limitation REVIEW	k8
_limitation REVIEW $	k8
_line REVIEW	a18k-7o-8
_line REVIEW $	a11
_line REVIEW NUM	a12
_line sight	a-8o9
_line sight SCOPE	a-8o9
_list SOURCE	n8
_list SOURCE $	n8
_list WORDS	h8
_list WORDS $	h8
_list contributor	k8
_list contributor REVIEW	k8
_list key	d8
_list key CONTACT	d8
_list side	p9
_list side side	p9
_little CHILD	j10
_little CHILD $	j10
_local METHOD	k8
_local METHOD force	k8
_local REVIEW	j-7k11
_local REVIEW $	j-7k11
_local practice	j-8k9
_local practice REVIEW	j-8k9
_log CONTACT	d8
_log CONTACT $	d8
_log STORY	d8
_log STORY $	d8
_long road	l7
_long road PLACE	l7
_lost follow-up	p8
_lost follow-up $	p8
_love HARM	p8
_love HARM $	p8
_low level	p8
_low level $	p8
_main STORY	d7
_main STORY order	d7
_make $	m7
_make THIS	a13g-7
_make THIS $	a14
_make THIS CHANGE	m8
_make WHAT	a8
_make WHAT HAPPEN	a8
_making $	p8
_making sense	a11
_making sense THIS	a7
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
_meeting $	p7
_member $	f7
_member FAMILY	f11
_member FAMILY $	f9
_membership BODY	b12m-7
_membership BODY $	b12m-7
_membership WORDS	k10
_membership WORDS appointment	k10
_memory NAME	j9
_memory NAME $	j9
_memory little	j10
_memory little CHILD	j10
_methadone PLACE	p9
_methadone PLACE $	p9
_mind $	j7p8
_money gift	p9
_money gift $	p9
_monitoring $	c10j-7
_monitoring ACT	c10m-9
_monitoring ACT $	c10m-9
_more $	i9l-8m-15n17o-9
_more THIS	n9
_more THIS $	n9
_more depth	a10
_more depth $	a10
_name $	k15p-12
_name AGENCY	h14p-8
_name AGENCY $	h9
_name AGENCY MEAN	h8
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
_national BODY	m9
_national BODY $	m9
_national attention	m9
_national attention $	m9
_nature STORY	l9
_nature STORY $	l9
_neglect $	a11p-8
_neighbour $	p8
_new BODY	p9
_new BODY $	p9
_new CHILD	p8
_new CHILD $	p8
_new county	f7
_new county $	f7
_no one	p13
_nobody HAPPEN	l8
_nobody HAPPEN $	l8
_not $	a12
_not LOOK	p10
_not LOOK $	p10
_not used	p9
_not used $	p9
_note $	i9
_note IDENTITY	h12
_note IDENTITY $	h12
_note WORDS	h10
_note WORDS $	h8
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
_note reader	j10n-7
_note reader $	j10n-7
_note text	n10
_note text $	n10
_notice $	j11
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
_one CHILD	p7
_one CHILD $	p7
_one STORY	p8
_one STORY TELL	p8
_one local	k8
_one local REVIEW	k8
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
_optimism $	p8
_order $	d17l-11p-8
_organisational ISSUE	a7
_organisational ISSUE $	a7
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
_out $	a-8g-7m-8o17
_out ISSUE	l12
_out ISSUE $	l12
_out LEARN	o8
_out LEARN $	o8
_out PLACE	l13p-13
_out PLACE $	l13p-13
_out REVIEW	g12
_out REVIEW $	g12
_out TIME	l-9p10
_out TIME $	l-9p10
_out mind	p9
_out mind $	p9
_out sight	p8
_out sight $	p8
_outcome CHILD	f-7g12p-9
_outcome CHILD $	f-7g12p-9
_outcome bias	k10
_outcome bias $	k10
_outcome decision	k8
_outcome decision $	k8
_outcome rapid	k9
_outcome rapid REVIEW	k9
_outline $	l8
_outline STORY	j7l8
_outline STORY $	l9
_over YOU	c9
_over YOU $	c9
_over-reliance KIN	p7
_over-reliance KIN protect	p7
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
_owed $	e10
_own WORDS	l12
_own WORDS $	l12
_owner THIS	c10j-8
_owner THIS REVIEW	c10j-8
_page $	c-8j14
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
_perpetrator $	f11
_persistence $	i7
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
_phone ASK	p7
_phone ASK instead	p7
_phone TIME	p8
_phone TIME $	p8
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
_policie METHOD	k-9p11
_policie METHOD $	k-9p11
_policy framework	k8
_policy framework $	k8
_ponder $	g8
_portrait NAME	f11
_portrait NAME $	f11
_position BODY	m-7p11
_position BODY $	m-7p11
_practice $	a13b-8c-12d-8e-14f-14g22h-10j-15k-19l-17n-10o-10p-13
_practice IDENTITY	f9
_practice IDENTITY $	f9
_practice NEED	g8m-8
_practice NEED AUX	g8m-8
_practice SINCE	e9m-8
_practice TIME	a10
_practice TIME $	a10
_practice WELL	i12
_practice WELL BODY	i9
_practice context	a7k8
_practice context $	a7k8
_practice system	m9
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
_proceeding BODY	k11
_proceeding BODY $	k11
_proceeding PLACE	l8
_proceeding PLACE PEER	l8
_procurator fiscal	k7
_procurator fiscal other	k7
_profile CHILD	f9
_profile CHILD $	f9
_proof applied	k10
_proof applied $	k10
_protect $	p7
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
_purpose $	j11k-7o8
_purpose REVIEW	j8
_purpose REVIEW $	j8
_purpose THIS	j12
_purpose THIS REVIEW	j12
_purpose WE	j8
_purpose WE AUX	j8
_put BODY	m10
_put BODY $	m10
_putting piece	a10
_putting piece side	a10
_qualification AUTHOR	k9
_qualification AUTHOR $	k9
_quality AGENCY	k8
_quality AGENCY REVIEW	k8
_quality AGENCY practice	a8
_quality DONE	a8
_quality DONE $	a8
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
_rapid REVIEW	o-9
_rapid REVIEW $	e-7l7o-8
_rating $	c11
_rationale $	k8
_rationale REVIEW	j10k-9
_rationale REVIEW $	j10k-9
_rationale decision	k10
_rationale decision $	k10
_reach $	p10
_reach WE	c8
_reach WE $	c8
_read $	a-10c-9k-11l-11m-8n16
_read THIS	c-9j10
_read THIS REVIEW	c-9j10
_read more	n8
_read more $	n8
_read watch	n11
_read watch $	n11
_reader $	a-8g-7j17k-9l-10m-8p-13
_reason ANALYSE	a8
_reason ANALYSE $	a8
_reason CONTACT	j8
_reason CONTACT $	j8
_reason REVIEW	j8
_reason REVIEW $	j8
_reason THIS	j9
_reason delay	j-8k9
_reason delay completing	j-8k9
_reason not	p7
_reason not LOOK	p7
_reason rapid	j8
_reason rapid REVIEW	j8
_referred $	c-7h10j-7k-11l-8n17p-10
_referred BODY	m-8o13
_referred BODY $	m-8o13
_referred THIS	f8
_referred THIS REVIEW	f8
_referred WE	o7
_referred WE $	o7
_region $	m12
_register END	e-9l8
_register END $	e-8l10
_register END itself	p8
_regret $	g11o-7
_relationship $	f9
_relationship subject	f10
_relationship subject $	f10
_release $	l9
_release PLACE	p9
_release PLACE $	p9
_relevance practice	g10
_relevance practice $	g10
_reliance KIN	p8
_reliance KIN $	p8
_remember $	g19m-10
_reporting back	c11m-7
_reporting back BODY	c11m-7
_representation interested	k8
_representation interested person	k8
_rescue AGENCY	p8
_rescue AGENCY $	p8
_research $	n7
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
_responded neglect	a7
_responded neglect $	a7
_response $	a16
_response AGENCY	a16l-8p-8
_response AGENCY $	a16l-8p-8
_response CONTACT	a-8p11
_response CONTACT $	a-8p11
_response FAMILY	a-8b13f-10
_response FAMILY $	a-8b13f-10
_response FIRST	a9l-7
_response FIRST HARM	a9l-7
_response LEARN	a-7e11
_response LEARN so	a-7e11
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
_risk $	a7l-9p8
_road PLACE	l11p-9
_road PLACE $	l11p-9
_role $	h11
_role FAMILY	f-8p8
_role FAMILY $	f-8p8
_role KIN	p8
_role KIN $	p8
_role SERVICE	p7
_role SERVICE $	p7
_role used	h9
_role used $	h9
_roma small	f9
_roma small town	f9
_room $	p9
_rota handover	p8
_rota handover $	p8
_rule optimism	p8
_rule optimism $	p8
_safe $	p8
_safe REVIEW	p9
_safe REVIEW $	p9
_safeguard other	l10
_safeguard other CHILD	l10
_safeguarding $	a11
_safeguarding BODY	a-9c-8k8
_safeguarding BODY $	k11p-10
_safeguarding BODY about	m9
_safeguarding BODY oversight	p9
_safer CHILD	m9
_safer CHILD $	m9
_same TIME	k9
_same TIME $	k9
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
_send $	c11
_sense THIS	a7
_sense THIS $	a7
_sent $	j8
_sent nobody	l8
_sent nobody HAPPEN	l8
_sequence $	l-7p10
_sequence CONTACT	d9
_sequence CONTACT $	d9
_sequence STORY	d9
_sequence STORY $	d9
_sequence WHAT	l11
_sequence WHAT HAPPEN	l11
_session $	c9
_set BODY	o10
_set BODY $	o10
_set out	g-10o16
_set out LEARN	o8
_sexual HARM	p7
_sexual HARM FAMILY	p7
_shame $	p8
_sharing communication	p8
_sharing communication $	p8
_shelve $	p10
_shut $	p8
_sickness $	p9
_side $	a8
_side side	a8
_side side $	a8
_sight $	p13
_sight SCOPE	a-8o9
_sight SCOPE $	a-8o9
_sign WELL	i8
_sign-off BODY	k11m-7
_sign-off BODY $	k11m-7
_signature NUMW	k10
_signature NUMW BODY	k10
_signed forgotten	p8
_signed forgotten $	p8
_significant case	k-11
_significant case REVIEW	k-9
_silence LEARN	p7
_silence LEARN consent	p7
_skill PLACE	i12l-8p-11
_skill PLACE $	i12l-8p-11
_sleep new	p8
_sleep new CHILD	p8
_small town	f9
_small town $	f9
_smile door	p8
_smile door $	p8
_so $	a10
_so far	a-7e11
_so far $	a-7e11
_something HAPPEN	j8
_something HAPPEN CHILD	j8
_specific WORDS	o8
_specific WORDS SCOPE	o8
_staffing $	n-9p10
_stage REVIEW	k9
_stage REVIEW $	k9
_standard proof	k10
_standard proof applied	k10
_state $	m10
_statement AUTHOR	k7
_statement AUTHOR BODY	j8
_statement BODY	j16k-12m-9
_statement BODY $	j16k-12m-9
_statement FAMILY	j11
_statement FAMILY $	j11
_statement STORY	l8
_statement STORY $	l8
_statement chief	j9
_statement chief WORKER	j9
_statement independence	j-7k15
_statement independence $	k10
_statement safeguarding	j12k-9
_statement safeguarding BODY	j12k-9
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
_statutory context	j7
_statutory context REVIEW	j7
_stay PLACE	l11p-8
_stay PLACE $	l11p-8
_stepfather $	p8
_stepfather new	p9
_stepfather new BODY	p9
_stood METHOD	a9
_stood METHOD $	a9
_strategie CHANGE	m13
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
_summary END $	e8
_summary INFO	l8
_summary REVIEW	j13
_summary REVIEW $	j13
_summary STORY	l14
_summary STORY $	l10
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
_supervision $	a-7c18m-7p-13
_supervision management oversight	p7
_support $	n10p-8
_support given	l10
_support given FAMILY	l10
_support provided	l9
_support provided $	l9
_system $	g18k-7p-13
_system practice	m11
_table $	c12
_table BODY	m-8n13
_table BODY $	m-8n13
_table date	d7
_table date $	d7
_table figure	b12
_table figure $	b12
_take $	m9
_take STORY	a8
_take STORY STORY	a8
_take THIS	g13
_take THIS $	g13
_take away	g11
_take away $	g11
_talk about	c8
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
_there WELL	i8
_there WELL $	i8
_there pattern	g7
_there pattern assessment	g7
_thing DONE	m12
_thing DONE $	m9
_thing END	e8
_thing END $	e8
_thing WE	i9
_thing WE would	i9
_thing could	a9
_thing could AUX	a9
_thing remember	g11
_thing remember $	g11
_thing safer	m9
_thing safer CHILD	m9
_thing think	g9
_thing think about	g9
_think $	c7
_think about	g9
_think about $	g9
_thinking TIME	a9
_thinking TIME $	a9
_thinking about	p9
_thinking about FAMILY	p9
_thirteen $	l9
_threshold $	a9o-9
_threshold intervention	p8
_threshold intervention $	p8
_timeline $	d-8l10m-7o9
_timeline NAME	d9
_timeline NAME 's	d9
_timeline WHAT	a-7d11l-9
_timeline WHAT HAPPEN	a-7d11l-9
_timeline period	o8
_timeline period REVIEW	o8
_timeliness REVIEW	j-8k-9p13
_timeliness REVIEW $	j-8k-9p13
_timescale HARM	k8
_timescale HARM REVIEW	k8
_timescale REVIEW	j-7k9
_timescale REVIEW $	j-7k9
_timetable REVIEW	k8
_timetable REVIEW $	k8
_timing REVIEW	k8
_timing REVIEW $	k8
_toilet nappie	p9
_toilet nappie $	p9
_tool SOURCE	n8
_tool SOURCE $	n8
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
_treatment $	l12p-9
_trial inquest	k9
_trial inquest $	k9
_tribute $	j9
_tribute NAME	j10
_tribute NAME $	j10
_tribute THEY	f-9j11
_tribute THEY KIN	f-9j11
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
_use chronologie WORKER	p7
_use name	k11p-10
_use name $	k11p-10
_use only	c10
_use only $	c10
_use supervision	c10p-9
_use supervision $	c10p-9
_used $	h17k-11l-8
_used INFO	k9
_used INFO $	k9
_used REVIEW	h11
_used REVIEW $	h11
_used THIS	c-11f-12h12j-9k8
_used THIS REVIEW	c-11f-12h12j-9k8
_used WORKER	h7
_used WORKER $	h7
_version $	c11p-9
_view BODY	a14k-14
_view BODY $	a14k-14
_view FAMILY	k10
_view FAMILY $	k10
_view KIN	k9
_view KIN $	k9
_view WHAT	a8
_view WHAT AUX	a8
_view WORKER	k8
_view WORKER $	k8
_view expressed	k9
_view expressed FAMILY	k9
_view practice	a9
_view practice $	a9
_violence PLACE	p8
_violence PLACE $	p8
_voice CHILD	a12f-13j-7l-10p10
_voice CHILD $	f-12p11
_voice CHILD AUX	a8
_voice FAMILY	j9
_voice FAMILY tribute	j9
_waiting bed	p8
_waiting bed $	p8
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
_window system	g9
_window system $	g9
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
_would like	g-7j7m9
_would like KNOW	m11
_would like thank	j9
a'r	f12
a'r teulu	f12
a'r teulu $	f12
abbreviated	d10
abbreviated chronology	d10
abbreviated chronology $	d10
abbreviation	h16p-9
about	a-15b-21d-18e-30f15g7h-19i-22j23l-15m-11o-28p-34
about $	a-10c-11f9k-14l10m-9
about AGENCY	j11l-11
about AGENCY $	j11l-11
about BODY	g14j-7
about BODY $	g14j-7
about CHILD	f11p-9
about CHILD $	f11p-9
about DONE	i8
about DONE $	i8
about FAMILY as	p9
about FIND	m9
about FIND one	m9
about ISSUE	j11
about ISSUE $	j11
about KIN	f10g7k-8p-9
about KIN $	f7g8p-9
about NAME	f14j-10
about NAME $	f12j-10
about THEY	f12j-8
about THEY $	f12j-8
about THIS	a-23e-12f-17i-12j18l-16p-21
about THIS $	a-16f-7g8i-7j-10k-16l-8m11n8p-13
about THIS AGENCY	j10
about THIS DONE	j11k-9
about THIS LEARN	g-8j9
about THIS REVIEW	c-10j16k-10
about THIS inspection	j-15k13
about THIS piece	j8
about WHAT	j12
about WHAT follow	j12
about inspection	j-11k14p-9
about inspection $	j-11k14p-9
about inspectorate	c13f-8j-10k-8
about inspectorate $	c13f-8j-10k-8
about name	k9
about name and	k9
about neglect	n10
about neglect $	n10
about notification	j9
about notification $	j9
about practice	a17g-14j8k-11p-8
about practice $	a17g-13p-7
about practice REVIEW	j10k-10
about safeguarding	g10
about safeguarding BODY	g10
about system	g8
about system $	g8
absence	p9
absence $	p9
abuse	f-8k-7l-18p19
ac	m12
ac ymarfer	m12
ac ymarfer $	m12
accepted	a-9p11
accepted $	a-9p11
accessibility	c19f-7j-12k-11l-9m-7p-14
accessibility $	c13k-7p-10
accessibility statement	c11j-8
accessibility statement $	c11j-8
accident	k11
accommodation	p9
account	c12d-10k-10l9p-12
account $	l10
achieve	j10
achieve $	j10
acho	l11
acho $	l11
acknowledgement	c-8j15k-8l-7p-12
acknowledgement $	c-8j15k-8l-7p-12
acronym	h13
across	a20c-8f-11g-11j-13k-15l-16m-7
across FAMILY	a11p-9
across FAMILY $	a11p-9
across NUMW	p10
across NUMW borough	p10
across border	p9
across border $	p9
across case	a16j-9k-8l-9p-14
across case $	a16j-9k-8l-9p-14
act	j11l-8m7o-7
acting	g-7m14
action	a-24b-14c-13d-14e7f-20g-34h-13i-15j-29k-32m44n-17o-26p-18
acute	p7
acute SERVICE	p7
acute SERVICE $	p7
addenda	b17c-9f-8j-9k-10l-9p-13
addenda $	b17c-9f-8j-9k-10l-9p-13
addendum	e7
addendum on	e7
addendum on SINCE	e7
additional	a-8b16c-7j-9k-13l-11n-10p-17
additional INFO	b17j-7k-11l-9n-9p-11
additional INFO $	b17j-7k-11l-9n-9p-11
additional NEED	f8
additional NEED $	f8
addresse	a-7c-8f-8k-9l-11n14
addresse $	a-7c-8f-8k-9l-11n14
addressing	a14o-14
addressing SCOPE	a8
addressing SCOPE of	a8
addressing WORDS	a9o-10
addressing WORDS of	a9o-10
administrative	c-7f-10j13
administrative detail	c-7f-10j13
administrative detail $	c-7f-10j13
admission	e-12l20p-13
admission $	e-12l20p-13
adolescence	c-8j-7k-9l15p-12
adolescence $	c-8j-7k-9l15p-12
adolygiad	g11
adolygiad $	g11
adolygu	k12
adolygu $	k12
adopted	k11
adopted $	k8
adoption	a-11b-8c-14e-9f-12j-13k-15l9m-11n-11p8
adoption $	a-7c-10f-8j-9k-11l12m-7
adoption performance	p10
adoption performance $	p10
adoption support	l-8p11
adoption support $	l-8p11
adult	a-16b-10c-18d-11e-13f30g-16h-8i-10k-17l-13n-12o-11
adult $	c-9f25j-12k-10l-13m-9p-20
adult AGENCY	p8
adult AGENCY $	p8
adult AUX	f10p-8
adult AUX $	f10p-8
adult BODY	m8
adult BODY $	m8
adult WHO	f-8p10
adult WHO AUX	f-8p10
adult in	f14l-13
adult in PLACE	f10p-10
adult in THEY	f9l-8
adult in room	p9
adulthood	p7
adulthood $	p7
adultification	p12
adultification $	p12
adverse	l-9p9
adverse childhood	l-7p10
adverse childhood experience	l-7p10
advice	k18m-13p-12
affect	a12
affect help	a7
affect help given	a7
affected	n10
affected $	n10
after	a-15c-11e-9f-10k-9l17m-10o-7
after $	a-10g10
after BIRTH	l8
after BIRTH $	l8
after STORY	l8
after STORY $	l8
after in	j9
after in ISSUE	j9
aftermath	c-9f-8j-8k-10l18m-7p-14
aftermath $	c-9f-8j-8k-10l18m-7p-14
afternoon	p10
afternoon $	p10
again	a-11c-9k-9m10
again $	a-9c-8j-11m11
again syndrome	l-8p10
again syndrome $	l-8p10
against	e8m-11o-11
against WORDS	a10o-9
against WORDS of	a10o-9
against WORKER	p8
against WORKER $	p8
against each	a-8g9
against each ISSUE	a-8g9
against earlier	e10m-9
against earlier RECOMMEND	e10m-9
age	l9
age NUM	l9
age NUM to	l9
aged	f10l-7p-8
aged NUMW	f10l-7p-8
aged NUMW $	f10l-7p-8
agencie	b8c-28d-15f-11h-13j-26l10m10n-20o-16p-30
agency	a16b-24c-42d8e-8f-17g-11h-14i-7j-37l23n-26o-12p-28
ages	l9
ages NUMW	l9
ages NUMW to	l9
agreed	a-17c9e-9f-7g-10j-16m13p-19
agreed CHANGE	m7
agreed CHANGE $	m7
agreed PLAN	c-9m10p-8
agreed PLAN $	c-9m10p-8
agreed STORY	l8
agreed STORY $	l8
agreed by	c16j-12m-16p-8
agreed by BODY	c16j-8k-12m-13
agreed by safeguarding	k11
agreed key	a-9o10
agreed key SCOPE	a-9o10
agreement	j-8k9p7
agreement $	j-8k9p7
ahead	a-11e-8i-7k-15m20p-13
ahead $	a-11e-8i-7k-15m20p-13
aim	c-7j10
aim of	c-7j10
aim of THIS	c-7j10
aims	o12
alcohol	l-11p17
alcohol $	p11
alcohol AGENCY	p8
alcohol AGENCY $	p8
alcohol in	p8
alcohol in PLACE	p8
alert	p9
alert and	p9
alert and flag	p9
all	c-9i-8k-16m15p-14
all AGENCY	l-9m14
all AGENCY $	l-9m14
all BODY	m7
all BODY $	m7
all MEAN	a10
all MEAN $	a10
all MOVE	l8
all MOVE BAD	l8
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
alongside	k17l-11p-10
alongside $	k11p-10
alongside REVIEW	k11l-8
alongside REVIEW $	k11l-8
already	a-12e27i-8k-11l-8m-22p-8
amser	c-7d15k-7l-7p-11
amser $	c-7d15k-7l-7p-11
analysis	a49b-8c-29d-9f-12g-29h-16i-8j-12k-24l-24m-20n-9o-22p-27
and ACT	m16
and ACT $	m12
and ACT PLAN	m7
and AGENCY	f-11h9l12p-8
and AGENCY $	h9l8p-8
and ANALYSE	a13c-7g-10p-16
and ANALYSE $	a15g-9p-9
and ANALYSE NEED	f9p-8
and ANALYSE SCOPE	o8
and AUTHOR	j-8k14
and AUTHOR $	k11
and AUX	f7
and AUX CHILD	f7
and BAD	a12i-12p-7
and BAD $	a9i-10
and BIRTH	l9
and BODY	m9
and CHANGE $	g8m-7
and CHANGE PLAN	g-8m9
and CHILD	f-7j8
and CHILD WORKER	j9
and CONTACT	j8
and CONTACT $	j8
and DONE	k8l7
and DONE $	l8
and DONE back	k8
and END	e13j-11l-17o9
and END $	e15l-9
and END case	j-8p10
and END of	l-9o11
and FAMILY	f22j-8k-11p-21
and FAMILY $	f17k-8p-18
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
and INVOLVE	a7l-8
and INVOLVE $	a7l-8
and KIN	f18p-15
and KIN $	f18p-15
and METHOD	p9
and METHOD $	p9
and MONTH	l8
and MONTH $	l8
and MOVE	l-8p10
and MOVE $	l-8p10
and PLACE	d9f-8i11l-9
and PLACE $	i12l-18
and PLACE PEER	l8
and PLACE by	d10
and RECOMMEND	e-16g13
and RECOMMEND $	e-16g14
and SCOPE	a-8o14p-7
and SCOPE $	a-8o14p-7
and SINCE	e-11g7m11
and SINCE $	e-11m11
and SINCE of	g8
and SOURCE	b-8k9n11p-13
and SOURCE $	b-8k9n11p-13
and START	j9
and START $	j9
and STORY	c8d8l-11
and STORY $	c8d8l-11
and THEY	f14l-12p-11
and THEY KIN	f12
and THEY WORDS	h7
and THEY experience	k8
and THIS	f10
and WELL	i10
and WELL DONE	i8
and WHAT	a15g-9i-12j-9m-10o9
and WHAT AUX	a10g-14o11
and WHAT DONE	a12
and WHAT THEY	h7
and WHEN	l8
and WHEN $	l8
and WHY	a-16j9k14l-9m-9
and WHY $	a-11j9m-7
and WHY THEY	k9
and WORDS	h10k9p-8
and WORDS $	h11
and WORDS of	k10
and WORKER	g11p-12
and WORKER $	g11p-12
and additional	f8
and additional NEED	f8
and adulthood	p7
and adulthood $	p7
and alcohol	p8
and alcohol AGENCY	p8
and animal	p9
and animal $	p9
and anonymity	k13
and anonymity $	k13
and assessment	l10p-9
and assessment $	l10p-9
and attendance	k7
and attendance $	k7
and barrier	a10
and barrier $	a10
and by	m8
and by WHO	m8
and closure	l10
and closure $	l10
and cold	p9
and cold $	p9
and communication	p8
and communication $	p8
and consent	k8
and consent in	k8
and context	j9
and context $	j9
and control	p7
and control $	p7
and county	p12
and county SCOPE	p12
and date	c-7j12k7
and date $	c-7j12k7
and decision	k7p-7
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
and flag	p9
and flag $	p9
and forgotten	p8
and forgotten $	p8
and gift	p9
and gift $	p9
and governance	g8
and governance inadequate	g8
and growth	p7
and growth $	p7
and guidance	k-12l-8n21p-12
and guidance $	k-10n18p-10
and handover	p8
and handover $	p8
and help	p8
and help $	p8
and house	p9
and house $	p9
and independence	k8
and independence $	k8
and inquest	l9p-9
and inquest $	l9p-9
and its	k11p-8
and its START	k11
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
and nappie	p9
and nappie $	p9
and neighbour	f8
and neighbour $	f8
and new	p13
and new BODY	p9
and new CHILD	p8
and no	p13
and no one	p10
and nobody HAPPEN	l8
and not	p14
and not used	p9
and one	p7
and one CHILD	p7
and organisational ISSUE	a7
and other	k7
and other proceeding	k7
and outcome	k10
and outcome bias	k10
and oversight	p9
and oversight of	p9
and parenting	p8
and parenting $	p8
and perpetrator	f11
and perpetrator $	f11
and persistence	i7
and persistence $	i7
and phone	p8
and phone $	p8
and policy	k8
and policy framework	k8
and practice	a-8k9m10
and practice context	k10
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
and rationale	k8
and rationale $	k8
and relationship	f9
and relationship $	f9
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
and staffing	n-9p10
and staffing $	n-9p10
and statute	n10
and statute cited	n10
and stepfather	p8
and stepfather $	p8
and summarie	l7
and summarie $	l7
and support	n10p-12
and support $	n10p-8
and support provided	l9
and system	m8
and timing	k8
and timing of	k8
and training	c12l-9
and training $	c12l-9
and treatment	l12p-9
and treatment $	l12p-9
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
annexe	b17c-9f-8j-9k-10l-9p-13
annexe $	b17c-9f-8j-9k-10l-9p-13
anonymisation	c-7k14p-11
anonymisation $	c-7k14p-11
anonymity	a-7c-8f-7j-8k20l-9p-14
anonymity $	a-7c-8f-7j-8k20l-9p-14
answer	a20g-8j-11k-13o-7
answer $	a14k-10m-8o-7
answer to	a12o-12
answer to WE	a9o-8
answered	a12o-13
answering	a12o-12
antenatal	l10
anti-racist	f9
anti-racist practice	f9
anti-racist practice and	f9
any	a-7k9
any connection	a-7k9
any connection PEER	a-7k9
anyone	a17p-12
anyone ASK	a9p-7
anyone ASK CHILD	a9p-7
anyone AUX	a7
anyone AUX KNOW	a7
anyone challenge	a8
anyone challenge $	a8
apologie	c-7k14p-11
apologie $	c-7k14p-11
application	p8
application of	p8
application of threshold	p8
applied	k10
applied $	k10
appointment	a-9c-8g-12j-7m-8p8
appointment $	a-8c-8g-11l10
appointment as	p9
appointment as ACT	p9
appraisal	a19c-15k-8l-9p-10
appreciating	i9
appreciating WHAT	i9
appreciating WHAT DONE	i9
approach	a-9e-7g-8k20m-9p-10
approval	c15j-7k-8p-12
approval $	c15j-7k-8p-12
approved	c11p-7
approved by	c11p-7
approved by $	c11p-7
are	a-33e9f-16g13h8j7l-20m14n-10o-29p-26
area	a-28c-14d-10e-14f-17g-8j21k-17m10n-9o14
arfer	a-9c-12f-9g-8i22j-9k-12l-12m-9n-8p-16
arfer da	i14p-10
arfer da $	i14p-10
arfer effeithiol	i14p-10
arfer effeithiol $	i14p-10
argymhellion	a-8c-10f-9g-7j-10k-11l-10m20p-15
argymhellion $	c-8j-7k-8m15p-11
argymhellion i'r	m12
argymhellion i'r bwrdd	m12
arise	a9
arise $	a9
arising	a9c-8g9o-8p-10
arising $	a8c-7g11o-7p-9
around	a10f7k-14l-14
arrangement	a-13b-8c16d-8e-10f-13g-12i-8j-18k13m-12n-11o-12
arrangement $	a-12b-8c16d-8e-9f-12g-12i-7j-15k8m-12n-11o-8
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
as KIN	f-14p16
as KIN $	f-14p14
as THEY	a9
as THEY DONE	a10
as risk	l-8p9
as risk $	l-8p9
as to	g8
as to practice	g8
as whole	p8
as whole $	p8
ask	a-15c18i-16k-18l-13m16o-23
asked	c-12e-11f-15g-20j-12k11l-26m-12n-8o25
asking	m15o-14
asks	a-8c-9j-13k-15l-8m29o-24p-17
aspect	i9
aspect $	i9
assault	l16p-15
assessing	a-12p12
assessment	a17b-12d-11e-14f-16g-9h-9i-12j-20k-26m-19n-14o-15p14
assessment $	b-7c-19d-7e-10f-11g-15i-7j-15k-19l10m-14n-10o-12p14
assessment THIS	g7
assessment THIS LOOK	g7
assessment of	a14c8k-8p-13
assessment of INFO	a9
assessment of PLAN	c8
assessment take	a8
assessment take STORY	a8
assessment tool	p10
assessment tool $	p10
assisted	k9
assisted WE	k9
assisted WE $	k9
assurance	a-8c10g-7j-8k12l-9p-15
assurance $	k12p-9
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
at TIME	a10d-7g-8k-9l-19o-7p15
at TIME $	a10d-7g-8k-9l-19o-7p15
at WHAT	a11g-7
at WHAT thing	a9
at back	b15c-10j-12
at back of	b15c-10j-12
at centre	f9j-7
at centre of	f9j-7
at conference	p9
at conference $	p9
at distance	p8
at distance $	p8
at door	p8
at door $	p8
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
attachment	a-9b21c-12e-8f-10g-8j-11k-13l-11m-9n-7p-16
attachment $	a-9b21c-12e-8f-10g-8j-11k-13l-11m-9n-7p-16
attendance	a-8c-9f-8g-10j-9k17l-9m-7
attendance $	c-8f-7g-9j-7k15
attendance at	k9
attention	a-9g10p-8
attention $	a-8g11p-7
attribution	k9
attribution and	k9
attribution and anonymity	k9
audience	c12p-9
audience $	c12p-9
austerity	p11
austerity $	p11
author	b15c-28d-11e16f-13g-13h-9i-9j-25k14l-23n-10o-12p-22
authoritie	a-9b-10c-9g-9j-13k-19m-19n28p-24
authority	a-10c-13e-7g9j14k-21l-7m-8n-10o-10
authorship	k8
authorship and	k8
authorship and independence	k8
autism	p12
autism $	p12
autumn	l9
away	a-9f-8g7k-7p9
away $	a-8g8l-7p13
away because	p9
away because WE	p9
away from	l10p-8
away from PLACE	l10p-8
babie	f-12l-12p18
baby	f9g-10j-8k-8l10p-10
back	a-12b11c14d-7e16f-19h-7i-9j-24k-12l12m-16n-11p-26
back $	a-17c14e12j-11l-9p-11
back PEER	f-11l11
back PEER THEY	f-10l11
back PLACE	l11p-9
back PLACE $	l11p-9
back WE	o7
back WE LOOK	o7
back at	a8
back at DONE	a8
back of	b15c-10j-12
back of THIS	b15c-10j-12
back over	a-9e12
back over case	a-9e12
back to	c11l7m-8p-8
back to BODY	c11m-7
back to PLACE	l8
background	a-25c-26d-17e-19f20g-22h-14i-16j19k-37l14m-21n-12o-21p-43
background $	a-11b-14c-14d-9e-10f16g-11h-7i-7j14k-18m-11n-12o-8p-30
background INFO	l10p-8
background INFO $	j-17l16
background INFO about	j11l-11
background INFO on	f7
background SOURCE	b11j-9l-8
background SOURCE $	b11j-9l-8
background STORY	l9
background STORY $	l9
background WHAT	j8
background WHAT triggered	j8
background and	j11
background and purpose	j9
background of	f14j-9
background of KIN	f7
background of adult	f9
background prior	l10
background prior to	l10
background to	l12
background to THIS	j10
background to case	j-9l10
bail	p9
bail condition	p9
bail condition $	p9
bank	p10
bank holiday	p10
bank holiday $	p10
barrier	a24c-12e-8f-14g-10i-12j-11k-13l-12m-10n-7
barrier $	a18c-10f-13j-9k-11l-10m-7
barrier and	a9
barrier and enabler	a9
barrier to	a10i-10
barrier to WELL	a10i-10
basis	j17k-13p-9
basis $	j12p-8
be	a-39b-8e-29f-10h-9i10l-18m18n-10o14
became	e13
became of	e13
became of CHILD	e13
because	a-9f-8g21j-9k-8l-12m-12
because $	g22l-9m-11p-17
because WE	p9
because WE AUX	p9
become	p7
become reason	p7
become reason not	p7
bed	p12
bed $	p8
bed sharing	p8
bed sharing $	p8
beds	p7
beds $	p7
been	a20c-10f-12i-11j-14l-15m-18n7p-16
before	a-27b-9c-22d-11e-17f-27g-21h-11i-14j19l35m-22n-15o-8p-21
before $	l13
before BODY	j11l-8
before BODY $	j11l-8
before CHILD	p9
before CHILD 's	p9
before NAME	f-16j-9l19p-8
before NAME $	f-15j-8l17
before PLACE	l9p-9
before PLACE $	l9p-9
before THIS	a-9k13
before THIS $	a-9k13
before WE	a-8c-8g-8j17k-9l-12
before WE $	o9
before WE HAPPEN	j10l-9
before WE MOVE	j8
before YEAR	l9
before YEAR $	l9
before YOU	j14n-8
before YOU read	j14n-8
before period	j-8l12o-10
before period of	j-8l12o-10
before timeline	f-8l10
before timeline $	f-8l10
began	a-11g-8j17m-11
begin	j10l-9
beginning	l8
behaviour	f-7k-7l-8p17
behaviour $	p13
behind	a22c-19e-9f-16g-16i-9j-8k-8l-17m-11n10o-8
behind THIS	a11c-14f-9g-8l-7n13
behind THIS $	a13
behind THIS REVIEW	c-13f-7n13
behind closed	a8
behind closed door	a8
behind curtain	p10
behind curtain $	p10
behind decision	a14k-11p-9
behind decision $	a14k-11p-9
behind illness	p8
behind illness $	p8
being	a-29c-16f16g-14i-8k-24l-19m-15n-9o-10p22
belief	f-16p18
believe	a22e-10g-15k-8m-12o-9
believe $	a18e-8g-13m-10
believe MOVE	a11
believe MOVE on	a11
believed	p9
believed $	p9
believing	p9
believing KIN	p9
believing KIN $	p9
belonging	c-8f17j-8k-9l-8p-13
belonging $	c-8f17j-8k-9l-8p-13
beneath	a11
beneath $	a11
benefit	p9
benefit of	p9
benefit of doubt	p9
bereavement	p12
bereavement $	p12
better	a-18e-14g15i-15k-9m14p-12
between	a-10c-13d-8e-10f-12g-16i-9j-16k-16m-9n-10o-13p27
between AGENCY	l-17p18
between AGENCY $	l-17p18
between ISSUE	p10
between ISSUE $	a-7p11
between ISSUE affect	a7
between MONTH	l8
between MONTH and	l8
between NUMW	l11
between NUMW SERVICE	p7
between NUMW home	l13p-12
between SCOPE	p10
between SCOPE $	p10
between childhood	p7
between childhood and	p7
between profession	p8
between profession $	p8
beyond	i12l-8
beyond WHAT	i12l-7
beyond WHAT AUX	i12l-7
bias	c-8j-7l-8p15
bias $	c-8j-7l-8p15
big	g9
big MSG	g9
big MSG $	g9
biography	a-7b15k-15l-7
birth	a-11c-11e-7g-10j-11k-13l19m-10n-7o-7
black	f7
black and	f7
black and AUX	f7
blamed	p8
blamed KIN	p8
blamed KIN BAD	p8
blaming	f-7p9
blaming $	f-7p9
board	a-31b-18d-9e-17f-14h-9k-44l-24m26n-27o8
book	c12k-9l-10n10p-14
book place	c13l-8p-10
book place $	c13l-8p-10
booking	k-8l18p-14
booking appointment	l13p-11
booking appointment $	l13p-11
border	c-8k-9l-8p17
border $	p14
border through	p8
border through file	p8
borough	p10
borough $	p10
boy	f13l-13
boys	l7
breakdown	l11p-9
breakdown $	l11p-9
brief	a-17b-10c-19d-12e-14f-15g-14h-8i-9k-25m-16n-12o25p-23
brief $	a-13b-9c-15d-9e-10f-11g-11j-9k-18m-13n-9o24p-19
brief START	j7
brief START $	j7
brief given	o10
brief given to	o10
brief outline	j8
brief outline of	j8
briefing	a-10c28f-14j-11k-20o-8
bright	c-8i16k-7l-7p-11
bright spot	c-8i16k-7l-7p-11
bright spot $	c-8i16k-7l-7p-11
bring	l8
bring THIS	l8
bring THIS about	l8
bringing	e13k-9
bringing THIS	e13k-9
bringing THIS PEER	e8
bringing THIS all	e9
brose	k12
brose adolygu	k12
brose adolygu $	k12
brother	f18p-14
brought	a-12g-14j21k-7m-11o-7
brought THIS	g-7j15
brought THIS ISSUE	j8
brought WE	g-8j13
brought WE here	g-8j13
bruise	p11
bruise MEAN	p9
bruise MEAN away	p9
bruising	p14
bruising in	p9
bruising policy	p9
bruising policy $	p9
build-up	c-9j-7k-9l17p-12
build-up $	c-7j-7k-8l15p-11
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
by AGENCY $	a8k-11p-12
by AUTHOR	a-8c-11e8k10m-7p-9
by AUTHOR $	e9k7
by AUTHOR of	j9
by BODY	a-10c11g-9m7n-7o-11p-15
by BODY $	a-10c11g-9m7n-7o-11p-15
by CHILD	c10
by CHILD completing	c10
by FAMILY	f-10p9
by FAMILY $	f-10p9
by KIN	k9
by KIN $	k9
by METHOD	j11k-8
by METHOD of	j11k-8
by PLACE	m8
by PLACE $	m8
by REVIEW	g9j-8
by REVIEW $	g9j-8
by THIS	j-8o10
by THIS REVIEW	j-8o10
by TIME	d22l-20p-11
by TIME $	d22l-20p-11
by WHAT	a-7k16
by WHAT MEAN	k12
by WHAT WE	k8
by WHO	m7
by WHO $	m8
by WORKER	i10k-8
by WORKER $	i10k-8
by all	m9
by all AGENCY	m9
by and	j10
by and date	j10
by core	p8
by core group	p8
by date	d17j-9l-12p-8
by date $	d17j-9l-12p-8
by interested	k8
by interested person	k8
by letter	p8
by letter $	p8
by piece	p9
by piece $	p9
by safeguarding	j9m-9p-8
by safeguarding BODY	j9m-9p-8
by side	a8
by side $	a8
calendar	a-7c-12d20f-9j-10k-11l-11m-8p-15
calendar $	c-9d17f-8j-9k-10l-8m-7p-14
calendar of	d8
calendar of CONTACT	d8
call	a-8g-8k-8l25m-12o-7p-9
call-out	p8
call-out $	p8
called	f9
called NAME	f9
called NAME $	f9
camau	m14p-10
camau nesaf	m14p-10
camau nesaf $	m14p-10
came	a-9c-13e-12g15i-10j11m-21n-10o-14
can	a-17e-7i-10j-14k-16l-11m19n12p-15
can AUX	g10
can AUX drawn	g7
can DONE	m10
can DONE $	m10
can WE	m11
can WE DONE	m7
can WE stop	m9
can YOU	m12
can YOU DONE	m12
can help	n11p-10
can help $	n11p-10
can use	c9
can use THIS	c9
canfyddiadau	c-9f-8g17j-9k-10l-8p-13
canfyddiadau $	c-9f-8g17j-9k-10l-8p-13
cannabis	p12
cannabis $	p12
cannot	g-7j-10k13
cannot TELL	j-9k13
cannot TELL $	j-9k13
capacity	g10j-8l-8m-13p13
capacity $	p9
capacity and consent	k8
capacity and workload	p8
capacity to	g11m-11
capacity to CHANGE	g12m-10p-9
capacity to consent	p8
caravan	p8
care	a-21b-10c-17d-12e-13f-39g8h-9i15n-13o-13
cared	f11
cared for	f11
cared for THEY	f8
carer	k-8l-9p14
carried	a-9k14
carrying	p9
carrying knife	p9
carrying knife $	p9
case	b-23c-39e-13f-22h-24i-23j18l20m-36n-11p-15
case $	b-10c-18h-8i-10j14m-14n-16o-16
case AUX	a10
case HAPPEN	j7
case HAPPEN $	j-9l9
case HAPPEN to	j11l-7
case INVOLVE	j12k-10l-9
case INVOLVE criteria	j12k-10l-9
case LEARN	g8
case MOVE	j-7l-13p14
case MOVE $	j-7l-13p14
case REVIEW	a-8k7l-11
case REVIEW $	j8l-9
case REVIEW group	j-8k9
case SCOPE	j8
case SCOPE and	j8
case STORY	d-7l15
case STORY $	l12
case STORY and	l7
case TELL	g10
case TELL WE	g7
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
case group	k14l-8p-8
case group member	k11
case in	j7k-8l9p-9
case in brief	l9
case in nutshell	j11l-9
case in outline	l8
case management	j11
case management REVIEW	j11
case one	k8
case one for	k8
case outline	l11p-9
case outline $	l11p-9
case overview	j-10l11
case overview $	j-10l11
case specific	h-10l-11o14
case specific WORDS	h-10l-11o14
case summary	j-12l12
case summary $	j-12l12
casgliad	c-9e17f-8j-9k-10l-8p-13
casgliad $	c-9e17f-8j-9k-10l-8p-13
casgliadau	c-9e17f-8j-9k-10l-8p-13
casgliadau $	c-9e17f-8j-9k-10l-8p-13
cast	f12
cast of	f12
cast of character	f12
celebrate	i11
centre	f9j-7
centre of	f9j-7
centre of THIS	f9j-7
chair	a-14b-12c10e-13j23k-14l-8m-11o-9
chairing	p8
chairing of	p8
chairing of meeting	p8
challenge	b-7c-12e-8f-11g-11i-8j-13k-17l-17m24n-8o-10
challenge $	c-8f-8k-12l-9m13
challenge NUM	l-7m11p-11
challenge NUM $	l-7m11p-11
challenge and	p9
challenge and escalation	p9
challenge for	m10
challenge for BODY	m10
challenge to	m10
challenge to BODY	m10
chance	a-8g16l-8p-14
chance $	g11p-9
chance BAD	g10p-7
chance BAD $	g10p-7
change	a-20b-7c-19d-8e10f-10g-30h-7i-19j-15k-14l-19m25n-10o-10p8
changed	c-11e24g-19i-9k-8m-26p7
changing	m9
chapter	n10
chapter $	n10
character	f12
character $	f12
characteristic	f12p-8
charge	m-8o13
charge to	m-8o13
charge to BODY	m-8o13
charged	o8
charged $	o8
check	c12k-10l9m-9p-9
check $	c12k-10l9m-9p-9
checking	c11p-9
checking THIS	c11p-7
checking THIS THIS	c11p-7
chief	c-7k-10l-9m15p-14
chief WORKER	m10p-9
chief WORKER $	m10p-9
chief constable	m10
chief constable $	m10
child	b-14c-25d-14e-24f18g-25h-13k-24l15m-16n-16o-13
childhood	a-10c-11e-8f-16g-10j-11k-15l19m-10
childhood $	a-7c-9f-14j-9k-12l21m-8p-10
childhood and	p7
childhood and adulthood	p7
childhood experience	l-7p10
childhood experience $	l-7p10
children	a-11b-12c-22d-11g18h-13i-8l-13n-14o-20p14
choice	p11
choice $	p12
choking	p12
choking $	p12
chose	k10
chosen	a-9k11
chosen $	a-9k11
chronic	p8
chronic neglect	p8
chronic neglect $	p8
chronologie by	p7
chronologie by WORKER	p7
chronology	b-17c-27d46e-21f-23g-25h-13i-17j-28k-32l-36m-25n-20o-18p-34
chronology $	a-24b-14c-23d38e-16f-19g-18h-11i-13j-22k-24l-26m-21n-18o-13p-31
chronology TELL	a11g-7
chronology TELL $	a11g-7
chronology YEAR	d10l-7
chronology YEAR to	d10l-7
chronology of	d20k-12l-13
chronology of AGENCY	d12l-10
chronology of HARM	d11k-7
circle	f7
circle $	f7
circulation	c15j-7k-8p-12
circulation $	c15j-7k-8p-12
circumstance	c-9d-11f21j16k-21l-9p-16
cite	k-11n13
cite $	k-11n13
cited	a-11b-9c-13d-8e-9f-10g-10j-13k-20l-16m-11n29o-8p-22
cited $	a-11b-9c-13d-8e-9f-10g-10j-13k-20l-16m-11n29o-8p-22
cliff	p10
cliff edge	p10
cliff edge $	p10
close	e8
closed	a10g-9
closed door	p7
closed door $	p8
closed door WHAT	a8
closely	a11
closely $	a8
closer	a17o-9p-13
closer $	a9
closer LOOK	a13o-7p-8
closer LOOK $	a10
closing	a-10c-9e17f-7j-15k-15l-21m-9p9
closure	l15m-8p-9
closure $	l15m-8p-9
code	h12k-7
code name	h12k-7
code name used	h12k-7
coercive	c-8p13
coercive control	c-8p13
coercive control $	c-8p13
cold	p9
cold $	p9
collapse	l12p-13
colleague	k9
collected	k8
collected $	k8
collection	k10p-7
collection $	k10p-7
combined	a-10d14f-7k9l-13m-7p-13
combined $	k12l-8p-8
combined AGENCY	d9
combined AGENCY chronology	d9
combined chronology	d9
combined chronology $	d9
come	k-7
come FIRST	m10
come FIRST $	m10
come into	a-8l10
come into THIS	a-8l10
come to	a12
come to believe	a8
come to think	a7
coming	l13p-10
commendation	a-12b-8c-12e-9f-11g-11i25j-12k-15l-13m-11n-8o-9p-18
commendation $	a-12b-8c-12e-9f-11g-11i25j-12k-15l-13m-11n-8o-9p-18
commended	i11
comment	e12p-9
comment $	e12p-9
commentary	a17c-9
commission	c-8j18k-12l-7p-12
commission $	c-8j15k-8p-12
commission LEARN	j8
commission LEARN REVIEW	j8
commissioned	j11
commissioner	m9
commissioning	a-10m8p8
committee	m10
common	a21f-9g-8k-7l-9p-10
common $	a14
common thread	a13p-9
common thread $	a13p-9
communication	c-8j-7k-10l-11m-10p18
communication $	p12
communication NEED	p9
communication NEED $	p9
communication between	p8
communication between AGENCY	p8
community	k-8p11
community $	p12
compared	f9
compared $	f9
competence	p9
competence $	f-9p10
complaint	c15e-8f-11j-9k-12
complaint $	c15k-7l-7p-14
complaint by	f-7p11
complaint by FAMILY	f-7p11
complaint to	l7
complaint to END	l7
completed	c10j7k-8m-9p-9
completed SINCE	e8
completed SINCE rapid	e8
completed by	c10j8p-9
completed by $	c11p-7
completed by and	j10
completing	c10j-9
completing REVIEW	j-8k9
completing REVIEW $	j-8k9
completing form	c10
completing form $	c10
compliance	p10
compliance $	p10
composition	f11
composition $	f11
computer	p11
computer system	p11
computer system $	p11
concealed	l-10p11
concealed BIRTH	l-10p11
concealed BIRTH $	l-10p11
concern	a-35c-13d-10f-11g30i-10j-23k-12l9m-16o-26
concerned	f15k-8p-8
concerned $	f11
concerned in	f9
concerned in THIS	f9
concise	j7
concise REVIEW	j7
concise REVIEW WHY	j7
conclude	a-16e24g-14i-9k-14l-9m-15o-10
conclude $	a-9e15k-10m-9
concluded	a8
concluded on	a8
concluded on each	a8
concluding	a-11e25k-11l-14m-8p-17
conclusion	a-22c-10e32f-10i-9j-16k-8l-24n-9o-15p-22
condition	k-9p13
condition $	p14
condition in	a9
condition in WHAT	a9
condolence	a-8c-9f-7g-11j22k-10l-9m-8p-14
condolence $	a-8c-9f-7g-11j22k-10l-9m-8p-14
conduct	c-8g-11i16j-14k11l-8o-10p-11
conduct and	k8
conduct and timing	k8
conduct deserving	i11
conduct deserving commendation	i11
conduct of	j-9k12
conduct of LEARN	k9
conduct of REVIEW	k7
conduct worthy	i10
conduct worthy of	i10
conducted	a-11j-10k14
conference	p12
conference $	p12
confidentiality	c-8f-7j-10k20l-10m-7
confidentiality $	k14p-12
confidentiality and	k8
confidentiality and anonymity	k8
confidentiality between	p8
confidentiality between AGENCY	p8
confidentiality of	k8
confidentiality of REVIEW	k8
conflict	p9
conflict $	p9
connection	a-7k9
connection PEER	a-7k9
connection PEER case	a-7k9
consent	a-7c-7g-9j-9l-8p17
consent $	k-9p15
consent in	k8
consent in REVIEW	k8
consider	a-10g-10m17
consideration	a-26b-9c-25d-9e-11f12g-19h-13i-7j-16k-20l-19m30n-10o17p-30
consideration $	c-8f9j-7k-10l-8m12p-17
consideration for	m15
consideration for BODY	m10
considered	c-15g-9k11m-9o8p-14
considering	a10p-7
constable	m10
constable $	m10
constabulary	l-12m8
constraint	c-7k14p-11
constraint $	c-7k14p-11
consulted	n13p-12
contact	a-23b-14c23d24e-21f-24g-21h-14i-15j-35k-27m-22o-14p-15
content	j13p-10
content warning	j13p-10
content warning $	j13p-10
context	a12b-13c-21d-12e-14g-18h-9i-14j20k12l-24m-18n-19o-15p-32
context $	a9b-11c-18d-10e-12g-15h-8i-12j11k17l-21m-15n-18o-11p-28
context of	j13k-13p-9
context of FAMILY	f8
context of REVIEW	j7
context of THIS	j7
context of practice	a8
contextual	p10
contextual safeguarding	p10
contextual safeguarding $	p10
contingency	p8
contingency PLAN	p8
contingency PLAN $	p8
continuity	p8
continuity of	p8
continuity of WORKER	p8
contributed	k13p-11
contributing	k11l-9
contribution	f-8k13p-14
contributor	c-8f-7j-13k18l-7p-12
contributor $	k14p-11
contributor to	j-8k13
contributor to HARM	k8
contributor to REVIEW	k8
contributory	a10
contributory ISSUE	a10
contributory ISSUE $	a10
control	c18f-9g-8j-12k-14l-13m-9n-8
control $	c18f-9g-8j-12k-14l-13m-9n-8
controlling	p9
controlling behaviour	p9
controlling behaviour $	p9
convened	j8
convened $	j8
conversation	k18p-17
conversation $	k13p-11
conversation PEER	k11p-10
conversation PEER WORKER	k11p-10
cookie	c15j-7k-8p-12
cookie $	c15j-7k-8p-12
copie	b12c12j-8k-9l-8n-10p-13
copie $	c12n-8p-9
copie and	b13
copie and publication	b13
copied	i10p-8
copied $	i10p-8
copy	i9
copy $	i9
copying	i18k-7l-10p-13
copying $	i18k-7l-10p-13
copyright	c19f-8j-10k-10l-9m-7p-15
copyright $	c13k-7p-10
copyright notice	c11p-8
copyright notice $	c11p-8
core	c-11k-8l-9m-16o14p8
core ACT	c-8m-12o14p-11
core ACT $	c-8m-12o14p-11
core group	p13
core group $	p13
coroner	a-14c-12e-8f-10g11j12k8l-14m-11n-7o-9p-18
coroner $	c-8j15k-14p-12
coroner 's	a-10g10j-11k13l-9p-11
coroner 's ISSUE	a-7g13
coroner 's power	k12
coronial	k8
coronial METHOD	k8
coronial METHOD $	k8
correspondence	b17c-9f-8j-9k-10l-9p-14
correspondence $	b17c-9f-8j-9k-10l-9p-14
cost	c14j-10k-11o-7
cost of	c14j-10k-11o-7
cost of REVIEW	c14j-10k-11o-7
could	a11c-8e-7f-11i-15j-14k15l-15m-24o-15p11
could AUX	e-13g11k-8m-10p11
could AUX AUX	e-12g15m-9
could AUX counted	g-9p12
could DONE	k7
could DONE $	k7
could HARM	a9
could HARM AUX	a9
could WE	g9
could WE AUX	g9
could anyone	a7
could anyone AUX	a7
could not	a-9g-15k17m-9o-9p7
could not AUX	k12m-7
could not FIND	g-9k11
could not LOOK	p7
council	c-8j-11k-17n-11p13
counted	g-9p12
counted $	g-9p12
counted AUX	g-9p12
counted AUX counted	g-9p12
countie	f-10p13
countie $	f-8p9
countie and	p7
countie and one	p7
county	a-9c-8j-8m7o-8
county $	m8p-8
county SCOPE	p12
county SCOPE $	p12
couple	f9p-9
course	a-7c14f-9j-10k-11l9p-14
course $	c15k-8l-11p-11
course of	l15
course of STORY	l7
course of case	l9
court	f-15j-12k10l-13p13
court $	f-13k-8p14
court case	j-7k14l-8p-13
court case $	j-7k14l-8p-13
court order	p9
court order $	p9
cover	a-18g-14j-13k-11m-8o19p12
covered	j-10o13
covid-19	p12
covid-19 $	p12
credit	a-9g-8i20p-12
crime	p10
crime $	p10
criminal	c-9g-7j-7k16l-11m-7
criminal exploitation	p11
criminal exploitation $	p11
criminal investigation	k11p-8
criminal investigation $	k11p-8
criminal proceeding	k10p-9
criminal proceeding $	k10p-9
criteria	a-13c-8j15k8l-16p-10
criteria $	j12k-10l-9
criteria INVOLVE	j7k8l-9p-8
criteria INVOLVE $	j-11k12
criteria INVOLVE under	j11k-8
criteria for	k8
criteria for holding	j9
criteria for local	j-8k9
critical	a21c-14e-8f-8j-7k-13m-9o-10p-19
critical ANALYSE	a12
critical ANALYSE $	a12
critical LOOK	a9
critical LOOK $	a9
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
crynodeb	a-7c-8j13k-9l8p-14
crynodeb gweithredol	j14l-9p-9
crynodeb gweithredol $	j14l-9p-9
crynodeb o'r	l12
crynodeb o'r digwyddiadau	l12
cultural	f10
culture	f-9p18
cumulative	l-8p9
cumulative HARM	l-8p9
cumulative HARM $	l-8p9
curiosity	k-9p15
curiosity $	k-9p15
curtain	p10
curtain $	p10
cyfeiriadau	c-10f-8j-9k-10l-9m-7n17p-14
cyfeiriadau $	c-10f-8j-9k-10l-9m-7n17p-14
cyflwyniad	c-8j15k-8l-7p-12
cyflwyniad $	c-8j15k-8l-7p-12
cylch	c-8k-7l-7o15p-11
cylch gorchwyl	c-8k-7l-7o15p-11
cylch gorchwyl $	c-8k-7l-7o15p-11
cynllun	m14p-10
cynllun gweithredu	m14p-10
cynllun gweithredu $	m14p-10
da	i14p-10
da $	i14p-10
dad	f9k8l9p-18
dadansoddiad	a21c-10f-9j-10k-12l-11m-10p-15
dadansoddiad $	a15c-8j-8k-9l-7p-12
dadansoddiad CODE	a11
dadansoddiad CODE ymarfer	a11
daily	f-8l10
daily LIVE	f-8l10
daily LIVE of	l8
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
data	k15l-9p-13
date	a-30b-17c7d40f-17g-27h-16i-19k-18l-27m-27n-23p-21
date $	a-20b-13d30f-21g-18h-12i-13k-9l-27m-22n-18o-18p-15
date LOOK	j-8o10
date LOOK by	j-8o10
date THIS	a-12d14j-8
date THIS ISSUE	a-12d14j-8
date and	d10
date and STORY	d10
date at	d11j-8
date at glance	d11j-8
date for	c11
date for LEARN	c11
date of	j9
date of notification	j9
date order	d8
date order $	d8
day	a-17c-8f-15g-12i-8j-7k7l12m-10o-8p-7
days	l17p-10
deaf	f14p-13
deaf $	f14p-13
dealing	l9
dealt	p8
dealt PEER	p8
dealt PEER as	p8
death	f-13k-10l21m-8p-13
debt	p9
debt and	p9
debt and eviction	p9
decided	k9
decided and	k11
decided and WHY	k11
decided there	j8
decided there MUST	j8
decision	a22b-14c-25d-12e-20f-19g-29h-13i-19k27l-25m-19n-17o-20p-20
decision $	a18b-8c-14e-10f-11g-13i-9j-18k19l-15m-15n-10o-8p-23
decision AUX	a13k-11
decision AUX DONE	a13k-11
decision DONE	a-8k11
decision DONE $	a-8k11
decision MSG	a11g-10
decision MSG $	a11g-10
decision PEER	k10
decision PEER reason	k10
decision THIS	j9k-7
decision THIS REVIEW	j9k-7
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
declaration	a-8f-10g9j-9k13l-12p-13
declaration and	k8
declaration and INVOLVE	k8
declaration by	c9
declaration by AUTHOR	k8
declaration by CHILD	c10
declaration of	g10k8p-9
declaration of failure	g12k-7
declaration of interest	k11
dedicated	i10
dedicated DONE	i10
dedicated DONE by	i10
dedication	c-8j15k-8l-7p-12
dedication $	c-8j15k-8l-7p-12
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
definition	a-7h14
delay	a-13c-9f-9j-15k19l-12m-8
delay $	k13
delay and	k9
delay and WHY	k9
delay in	j-9p10
delay in completing	j-8k9
delay in decision	p10
demographic	f12
demographic detail	f12
demographic detail $	f12
dental	p8
dental neglect	p8
dental neglect $	p8
department	p10
depended	p7
depended on	p7
depended on ASK	p7
depression	p10
depression $	p10
depth	a14
depth $	a14
described	l7
described $	l7
description	b12p-10
description of	b12p-10
description of HARM	l8
description of grade	b13l-7
deserving	i13
deserving commendation	i11
deserving commendation $	i11
desk	p7
desk $	p7
detail	a-7b-12d-17e-15f30g-10h-9i-12j14k-9l-13m-18n-16o-14p-36
detail $	a-18b-10d-13e-12f26h-8i-10j13l-18m-15n-15o-11p-32
detail ISSUE	a9
detail ISSUE $	a9
detail of	f11p-11
detail of CHILD	f11
detail of KIN	f8
detail of STORY	l11
detail of notification	j9
detailed	d10
detailed chronology	d10
detailed chronology $	d10
determination	g-9m-8o10
determination $	o10
determination of	a9
determination of ISSUE	a9
developed	j-10k-9l14
development	a-9c-9e23g-9j-12k-8l-12o-8p-15
diabete	p12
diabete $	p12
diary	a-9c-11d24e-8f-10g-8j-12k-13l-15m-8p-17
diary $	c-9d16f-8j-8k-9p-13
diary of	d15l-11
diary of case	d12l-8
did	a7b-8d-8e-24f-18h-12j-19k12l16m-44n-9o-16
didn't	g15i-15
didn't DONE	g15i-15
didn't DONE WELL	g15i-15
difference	e-9g-18i22k-10m-14p-11
different	a12g-15m12
differently	a-12e-7g18i-14
difficult	l9p-8
difficult $	a7
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
disability	f13g-16k-12p10
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
discovery	c-8j-8k-9l17p-13
discovery $	c-8j-7k-8l15p-12
discuss	a-21c24h-8p-10
discussion	a16c11f-8g-14h-10j-8m-19o-25
discussion $	l-10p9
disguised	p10
disguised compliance	p10
disguised compliance $	p10
disposal	c-9e17f-8j-9k-10l-8p-13
disposal $	c-9e17f-8j-9k-10l-8p-13
disruption	p10
disruption meeting	p10
disruption meeting $	p10
dissemination	a-7c-12f-8j-11k21l-9m-7p-15
dissemination $	k13p-10
dissemination list	k12p-9
dissemination list $	k12p-9
dissemination of	k9
dissemination of REVIEW	k9
distance	p8
distance $	p8
distribution	c19f-8j-8k-12l-9m-7p-15
distribution $	c13p-10
distribution list	c12p-9
distribution list $	c12p-9
diversity	a-8f17
diweddglo	c-9e17f-8j-9k-10l-8p-13
diweddglo $	c-9e17f-8j-9k-10l-8p-13
do	a-16b-7e-13f-9g-12i-39k-21m35n-8
doctor	p12
doctor $	p12
document	a-22b11c17d-10e-10f-17g-15h-9i-8j-15k-14l-23m-11n23o-14p-26
documentation	k10
does	j-15k-11l-9o12
dogs	p12
dogs $	p12
doing	a-16e-12g-21i13j-12l-9m18p-13
domestic	j8k-10l-8p8
domestic HARM	j8k-10l-8p8
domestic HARM REVIEW	j10k-8
done	a-8c-10e13j-16l-12o-9p-15
door	c-11f-8g-12j-9k-11l-12m-9p22
door $	a-9c-9k-10l-10m-7p20
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
drawing	a-9e20k-15p-12
drawing PEER	e10k-7
drawing PEER $	e10k-7
drawing THIS	e8
drawing THIS PEER	e8
drawing thing	e8
drawing thing PEER	e8
drawing to	e9
drawing to PEER	e9
drawn $	g7
dream	p9
dream $	p9
drew	k-9n15
drew on	n8
drew on $	n8
drew upon	n11
drew upon $	n11
drift	j-7k-9l-7m-7p14
drift $	a8p10
drift and	p8
drift and delay	p8
drove	a9
drove thinking	a9
drove thinking of	a9
drowning	l-19p17
drug	p11
drug and	p8
drug and alcohol	p8
duty	c-9j19k-16l-8m-9
duty $	j12p-9
duty AGENCY	p9
duty AGENCY $	p9
duty to	j10k-7
duty to REVIEW	j10k-7
duty under	j7
duty under WHAT	j7
dysgu	a-11b-7c-14e-9f-11g25j-12k-15l-14m-11n-9p-19
dysgu $	a-8c-12f-9g21j-10k-12l-11m-9p-16
dysgu o'r	g11
dysgu o'r adolygiad	g11
each	a10c-10e-10i-13j-12k-19m9o-14
each AGENCY	a7e-8g-13i-11j-9k-15l9
each AGENCY $	a9k-7
each AGENCY AUX	m8
each AGENCY DONE	k-7l10m-13
each ISSUE	a-8g9
each ISSUE $	a-8g9
each RECOMMEND	m8
each RECOMMEND $	m8
each SCOPE	a10
each SCOPE $	a8
each TIME	l-8p10
each TIME $	l-8p10
earlier	e10m-9
earlier RECOMMEND	e10m-9
earlier RECOMMEND $	e10m-9
early	c-9e10j-12k-15m-20n-10
eating	l11
eating $	l11
edge	p13
edge $	p10
education	l14p-8
educational	p9
educational NEED	p9
educational NEED $	p9
effective	i13
effectiveness	a10c-8e-12g18j-9k-10l-14m-9p-18
effectiveness $	e-8g13p-7
effectiveness of	a12g10l-11p-13
effectiveness of AGENCY	a-12g14l-8p-7
effectiveness of practice	a8
effectiveness of safeguarding	a11
effeithiol	i14p-10
effeithiol $	i14p-10
eight	p12
eighteen	l-10p14
eighteen $	l-10p14
elective	l-9p11
elective PLACE	l-9p11
elective PLACE SERVICE	l-9p11
eleven	l8
else	g7p8
else 's	p9
else 's job	p9
else LIVE	g8
else LIVE here	g8
email	p8
email THIS	p8
email THIS MOVE	p8
emerged	g7
emergency	l-8p15
emergency AGENCY	p10
emergency AGENCY $	p10
emergency duty	p9
emergency duty AGENCY	p9
emerging	g13
emerging ISSUE	a9
emerging ISSUE $	a9
emerging practice	a-13g12
emerging practice ISSUE	a-13g12
empty	p9
empty AUTHOR	p9
empty AUTHOR at	p9
enabler	a14p-9
enabler $	a9
enabler and	a10
enabler and barrier	a10
enclosure	b17c-9f-8j-9k-10l-9p-13
enclosure $	b17c-9f-8j-9k-10l-9p-13
end	e11g-9j-9m-8o7
ended	l9
endnote	e11k-10
endnote by	e11k-9
endnote by AUTHOR	e11k-9
engaged	h-8p12
engagement	a-8b9f-8l-18
engaging	k-16p16
england	m10p-8
england $	m10p-8
english	h18j-7k-9l-7p-13
english guide	h12p-7
english guide $	h12p-7
english list	h12p-8
english list $	h12p-8
enough	a11
enough $	a11
enquirie	a-11b-8c17d-8e-9f-12g-10j-13l-16m-11n-9o-7
enquirie $	a-9b-7c17d-7e-8f-10g-8j-12k-16l-13m-10n-8
enquirie running	k11p-10
enquirie running alongside	k11p-10
enquiry	a22c-11f-7g-11j-16k-14m-7p-11
envoi	c-9e17f-8j-9k-10l-8p-13
envoi $	c-9e17f-8j-9k-10l-8p-13
epilepsy	p12
epilepsy $	p12
episode	c-12d-22f-13g-12k-11l33p-19
equality	a-17f24g-8h-8j-8l-7m-8p-26
escalation	a-7k-9m-9p14
escalation $	a-7k-9m-9p14
established	k12l-10
established $	k12l-10
establishing	j16k-13
establishing REVIEW	j10k-9
establishing REVIEW $	j10k-9
establishing domestic	j11k-8
establishing domestic HARM	j11k-8
establishment	j8
establishment of	j8
establishment of case	j8
ethic	c-7k14p-11
ethic $	c-7k14p-11
ethnicity	f15p-17
evaluation	a12
evening	l-10p15
evening $	p9
event	a-16b-20d36f-27g-18h-13i-14j-10k21l-15m-21n-16o-16p-41
every	a-8g10
every AGENCY	l8
every AGENCY KNOW	l8
every WORKER	g10
every WORKER MUST	g10
everybody	p10
everybody half	p10
everybody half KNOW	p10
everyone	g12
everyone $	g9
eviction	p9
eviction $	p9
evidence	a9b-17c-12e-11f-11g-19h-8j-20k32l-23m-13n-21o-11p-9
examination	p8
examine	o7
examined	a10g-8m-7o8p-13
examining	a9
example	a-8i20p-12
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
exercise	a-9c20k-18p-7
exist	j8
exist $	j8
existed	p8
existed on	p8
existed on REVIEW	p8
experience	a-10c-9e-7f-19i-8j-10l16m-9
experience $	a-8c-8f-15g-10j-8l15m-8
experience and	g8
experience and SINCE	g8
expert	a-8k12m-13p8
expert RECOMMEND	k13m-12p-7
expert RECOMMEND $	k13m-12p-7
expert opinion	p12
expert opinion $	p12
explain	a13l-9
explained	h14
explaining	c-7h11l-8
explanation	c-13e-8f-8g-21k-8m-13p21
exploitation	f-7k-10l7p11
exploitation $	f-7k-10l7p11
exploration	a-7o10
explore	o8
expressed	k9
expressed by	k9
expressed by FAMILY	k9
extended	f10p-8
extended FAMILY	f10p-7
extended FAMILY $	f10p-7
extra	a-7b11i16j-9k-12l-13p-15
extra INFO	b12k-8p-8
extra INFO $	b12k-8p-8
extra mile	i16l-9p-9
extra mile $	i16l-9p-9
fabricated	p9
fabricated illness	p9
fabricated illness $	p9
facilitator	c11
facilitator 's	c11
facilitator 's note	c11
fact	a-11c-13d-12e-12g-8j-11l27p-16
fact $	g-12l12
fact and	g8
fact and FIND	g8
factor	a23c-9g-17j-13m-9o-7p-16
factual	a-7c-11d-9e-8f-11g-8j-14k-10l25m-8p-14
factual STORY	l7
factual STORY $	l7
factual background	l10
factual background $	l10
factual matrix	l11p-7
factual matrix $	l11p-7
factual summary	l12
factual summary $	l11
failed	g13
failing	g10p-8
failure	a-9g15k-7p-8
failure $	g12k-7
faith	p8
faith-based	p8
faith-based HARM	p8
faith-based HARM $	p8
fall	l13
fall from	p9
fall from window	p9
faltering	p9
faltering growth	p9
faltering growth $	p9
familie	a9f-18j-8l-23p17
family	a-23c-31d-22e-26f31g-27h-20m-29n-25o-21p-12
far	c-10e7j-16k-17m-11o14p-9
far $	e9m-8
far REVIEW	j-9k-8l-7o13
far REVIEW MOVE	j-9k-8l-7o13
far as	l7
far back	o7
far back WE	o7
fatal	k11
fatal HARM	k11
fatal HARM REVIEW	k11
father	a10b-8c-8f-10j-12k-32l-23m-10p24
fault	g9
fault FIND	g9
fault FIND $	g9
fear	j-8k-8p15
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
fell	g11
fell BAD	g11
fell BAD $	g11
fell ill	l8
fell ill $	l8
female	p9
female genital	p9
female genital mutilation	p9
few	h-8j11
few WORDS	h-8j11
few WORDS $	h-8j11
figure	b12p-9
figure $	b12p-9
file	a-9g-8l-10p17
file $	p12
file in	p8
file in NUMW	p8
filing	c11
filing and	c11
filing and retention	c11
final	a-11c-10e9f-8g-7j-7k-10m-10
finally	e8
find	a-12c-10f-7g-25i-9j8l-10m-13n18o9p-10
finding	a-15b-14c-21d-15e-20f-19g49h-12i-19j-28k-30l-9m-11n-25o-26p-31
finish	e13p-8
finish $	e13p-8
finished	e7
finished $	e7
fire	l11
firearm	p11
firearm $	p11
first	c-10e-15f-10h-12j13l13m-16p-23
fiscal	k7
fiscal and	k7
fiscal and other	k7
five	f-7j-9k-7
flag	p9
flag $	p9
floor	p9
floor $	p9
focus	a-12o17
follow	a-9f-7g-9i9j10k-9l-9
follow $	a-8g-9i10j10k-8l-9p-9
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
for $	a-14c8e-10f-11g-18h8i-11l-10m11p-10
for ACT	m11
for ACT $	m11
for AGENCY	a-10c9l-10m11
for AGENCY $	a-10c9l-10m11
for ANALYSE	a-13c16p-7
for ANALYSE $	a-11c16m-14
for ANALYSE by	c-8m8
for ANALYSE in	c7
for BODY	a-17c-16e-7j-15k-14l-7m28n-8p-16
for BODY $	a-8c-11j-12k-12m16p-10
for BODY 's	m7
for BODY and	m9
for BODY to	g-7m16o-10
for CHANGE	a-8g-11m20p-11
for CHANGE $	g-7m16p-9
for CHANGE practice	m8
for CHILD	a-15e-8g8k-10l-9m18p-25
for CHILD $	a-11g9p-15
for CHILD 's	l-9m11p-7
for CHILD AUX	g8
for CHILD and	j10
for CHILD practice	o7
for CHILD protection	m10
for CONTACT	j8
for CONTACT $	j8
for HARM	o7
for HARM REVIEW	o7
for INFO	k10
for INFO $	k10
for LEARN	c10g-10k-10o8
for LEARN REVIEW	o8
for LEARN STORY	c11
for LOOK	a-9o9
for LOOK $	a-7o10
for NAME	f-15j12
for NAME $	f-15j13
for REVIEW	a-13c-13e-7f-16g-11j16l-7m-12o14p-9
for REVIEW $	a-12c-13f-16g-10j17k-7m-12o14p-9
for SERVICE	l-8m18p-13
for SERVICE $	m15p-11
for SINCE	m13
for SINCE $	m8
for SINCE by	m8
for THEY	f8
for THEY $	f8
for THIS	a-9c-16f-10g-7m12p-8
for THIS FAMILY	i8
for THIS REVIEW	k-7o7
for THIS county	m10
for THIS region	m9
for WE	a9j9k-8
for WE $	a10g-9
for WE REVIEW	j9
for WORKER	g12p-10
for WORKER $	g12p-9
for YOU	a-11c7g13
for YOU $	a-8g9
for YOU DONE	g8
for all	m8
for all BODY	m7
for bed	p8
for bed $	p8
for busy	j8
for busy reader	j8
for case	j8
for case management	j8
for chief	m11
for chief WORKER	m11
for community	m8
for community safety	m8
for consent	p7
for consent $	p7
for decision	k10
for decision $	k10
for delay	j-8k9
for delay in	j-8k9
for determination	o10
for determination $	o10
for england	m11
for england $	m11
for enquirie	c9
for enquirie $	c9
for everyone	g9
for everyone $	g9
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
for national	m16
for national BODY	m9
for national attention	m9
for office	c10
for office use	c10
for one	p9
for one $	p9
for personnel	p8
for personnel $	p8
for practice	a-13g22i-7p-10
for practice $	a-13g22i-7p-10
for rapid	k-9l9
for rapid REVIEW	k-9l9
for reader	n11p-7
for reader $	n11p-7
for regional	m10
for regret	g11o-7
for regret $	g11o-7
for resolution	m10
for resolution $	m10
for safeguarding	j8k-7
for safeguarding adult	j9
for sickness	p9
for sickness $	p9
for supervision	c8
for supervision $	c8
for wale	m10
for wale $	m10
for welsh	m8
for welsh BODY	m8
force	k8
force $	k8
foreword	j12k-8
forgotten	l-12p16
forgotten $	l-12p16
form	a-11c17d-7e-8f-9g-15h15k-14l-16m-9n-7p-21
form $	c8g-10h13j-8l-9p-12
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
forward	a-11c-12e-8g-13j-12k-18l-16m28n-7p-18
forward $	a-11c-12e-8g-12j-12k-18l-16m28n-7p-18
foster	f-12l22p-15
fostering	p10
found	a-7g18j-15k-11m-8o-9p-8
four	f16k-8o-9p-23
fracture	p8
fracture in	p8
fracture in CHILD	p8
frame	o9
frame for	o9
frame for REVIEW	o9
framework	j-8k15p-11
framework $	j-8k15p-11
fresh	l-8p10
fresh MOVE	l-8p10
fresh MOVE each	l-8p10
friday	p10
friday afternoon	p10
friday afternoon $	p10
friend	f8l-13p10
friend $	p9
friend FAMILY	p7
friend FAMILY DONE	p7
friend and	f7
friend and neighbour	f8
from $	f7k11
from AGENCY	k-11l13p-9
from AGENCY $	k-8l13m-8p-8
from AUTHOR	j11
from AUTHOR $	j11
from BIRTH	l10
from BIRTH to	l10
from BODY	j17k-8p-8
from BODY $	j17k-8p-8
from CONTACT	l8
from CONTACT to	l8
from FAMILY	b11f-13l-10p-11
from FAMILY $	b11f-13l-10p-11
from FIRST	g-10k9l7
from FIRST REVIEW	g-9k10
from FIRST complaint	l7
from KIN	b12p-8
from KIN $	b12p-8
from LEARN	a9c-8k-10
from LEARN STORY	a10k-8
from PLACE	f-9l8
from PLACE $	l10
from REVIEW	g10
from REVIEW $	g10
from THEY	f-9j11
from THEY KIN	f-9j11
from THIS	c-7g21j-10k-11
from THIS $	g17m-9
from THIS INVOLVE	g8
from THIS REVIEW	m10
from WHEN	l-9o12
from WHEN to	l-9o12
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
from lead	j10
from lead AUTHOR	j10
from rapid	k-8
from rapid REVIEW	k-8
from register	e-8l10
from register to	e-8l10
from window	p9
from window $	p9
front	f-9p15
front door	p7
front door $	p7
front of	p7
front of CHILD	p7
front room	p8
front room $	p8
further	a-13b-11c8e-9f-10g-10j-15k-18l-18m-12n23
further ACT	m-8p12
further ACT $	m-11p12
further INFO	k-8n13p-9
further INFO $	k-8n13p-9
further SOURCE	n10
further SOURCE $	n10
further copie	c12n-8p-9
further copie $	c12n-8p-9
further support	n12p-9
further support $	n12p-9
gained	g8
gained $	g8
gang	p8
gang and	p8
gang and county	p8
gap	p10
gap $	p10
gaps	a-15b-7c-13e-12f-14g26i-8j-14k-15l-16m-12n-10o-9
gaps $	c-7g15k-7p-14
gaps AUX	g11
gaps AUX $	g11
gaps and	g8
gaps and BAD	g8
gaps identified	g12p-9
gaps identified $	g12p-9
gaps in	p7
gaps in LOOK	p7
gathered	k10
gathered WHAT	k10
gathered WHAT WE	k10
gathering	j-8k18l-10p-15
gathering $	k10
gathering piece	k13p-11
gathering piece $	k13p-11
geirfa	a-7c-10f-9h18j-10k-11l-10m-8p-14
geirfa $	a-7c-10f-9h18j-10k-11l-10m-8p-14
general	a-10j7p8
general START	j8
general START $	j8
general practice	a-9p12
general practice $	a-9p12
generic	o7
generic WORDS	o7
generic WORDS of	o7
genital	p9
genital mutilation	p9
genital mutilation $	p9
genogram	c-8f18j-8k-10l-8p-13
genogram $	c-8f15j-7k-8p-12
get	c11p-8
get help	n8
get help $	n8
get in	c11
get in touch	c11
getting	f11i11l-8p-10
getting THIS	i12
getting THIS WELL	i12
getting to	f12p-7
getting to KNOW	f12p-7
gift	p9
gift $	p9
girl	a-9f17g-7j-10l-16
give	i11k-8p-7
give up	i11k-8p-7
give up $	i11k-8p-7
given	f-10g-8j-12k-14o16
given $	o11
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
glossary	h10
go	a-7g9i-17k-8l-10m14
goes	j-9k-8l-7o13
going	a-10c-7e-19g-20i16l8o-13p-22
good	b-8c-20d-9e-12f-12h-7i28j-17k-20l-10m-20n-12o-11p-7
gorchwyl	c-8k-7l-7o15p-11
gorchwyl $	c-8k-7l-7o15p-11
got	e-7i9j-7m-12
got BAD	g13
got BAD $	g13
got WELL	i13
got WELL $	i13
got in	a12
got in METHOD	a12
got worse	l10
got worse $	l10
governance	a-7f-8j-12k16l-9m-8o-7p-14
governance $	c-10k14p-11
governance inadequate	g8
governance inadequate $	g8
governance of	k9
governance of REVIEW	k9
government	c-9k7m14p-8
grade	b13l-7
grade $	b13l-7
graded	g12
graded judgement	g12
graded judgement on	g9
gran	f8p-8
grandmother	f-14j11
grandparent	b11j-9k-12l10p-7
ground	j13k-9
ground for	j8
ground for REVIEW	j8
ground upon	j8
ground upon WHAT	j8
group	a-8c-9f-14g-8j-15k17l-16m-10o-8p15
group $	f-12j-11l-8m-8p18
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
guidance	a-17b-11c-18d-10e-13f-15g-16h-12i-11j-8l-20m-18n31o-11p-15
guidance $	a-8c-8f-7g-8j-8k10l-10m-10n17p-18
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
guide	a-9c-7g-7h17j9k-9l-11m-7p-14
guide $	a-8h12j10k-8l-9p-12
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
had	e-8f-11g-11k9l-9m-11
half	p15
half KNOW	p10
half KNOW $	p10
half picture	p10
half picture $	p10
handover	k-8l-11p17
handover $	p14
handover at	p8
handover at BIRTH	p8
hane	l11
hane yr	l11
hane yr acho	l11
happen	a-9c13e-13g-11i-9j-13k-11l-21m26p-14
happen $	c15m-9p-7
happened	a7c-10f-14g-35h-9i-14j-16l24m-32o-13p-16
happening	m9
hard	a10c-7e-8g-8h12i-12j-9l-11m-8p7
hard $	a10i-8
hard WORDS	h12p-9
hard WORDS $	h12p-9
hard to	p13
hard to KNOW	a8
hard to reach	p13
harm	a-9k-7p15
harmful	p7
harmful sexual	p7
harmful sexual behaviour	p7
has	a-25e25f-11i-16k-16l-26n9o-14
have	a22b-7e17f-18g13h-9i-21j-15l-31m-28o-20p-30
he	a-14f10g-16i-8j-10k-11l9m-8p9
head	l-10p16
head HARM	l-8p9
head HARM $	l-8p9
head trauma	p8
head trauma $	p8
headline	g15
headline FIND	g8
health	a-10c-8f-10j-9k-15l10m7p8
heard	a14c-8f-9j-9l-20p10
hearing	f-7l-10p9
heart	f8
heart of	f8
heart of THIS	f8
heat	p8
heat and	p8
heat and light	p8
held	a-13c-10f-9g-8j17m-12o-9
held $	a-8j19m-9o-8p-11
held by	l9
held by AGENCY	l9
held risk	p9
held risk $	p9
held whole	p9
held whole $	p9
help	b-12c-21d-12e-19f-22h-11i7j-25k-26l-30m-25n28o-14p9
help $	c-13e-11f-15g-12j-13k-16l-19m-15n22o-8p8
help BAD	g8
help BAD $	g8
help THIS	i11
help THIS depended	p7
help THIS helped	i12p-11
help and	g8l-8n11
help and prevention	p8
help and protection	g10
help and support	n10p-8
help by	p8
help by letter	p8
help for	n11p-7
help for reader	n11p-7
help given	a11
help given $	a7
helped	a-21c-13e-11f-20g-8i31j-14l-21m-17n-7o-8p-20
helped $	a-12g-12i22k-8l-8m-11p-15
helped CHILD	i12l-7
helped CHILD $	i12l-7
helped FAMILY	f-7i11
helped FAMILY $	f-7i11
helped NAME	i10
helped NAME $	i10
helped WE	i-9k13
helped WE $	i-9k13
helped and	g8
helped and IDENTITY	g8
helpful	k-9l-9n17p-13
helpful AGENCY	l-8n14p-11
helpful AGENCY $	l-8n14p-11
her	a-12b-8c-13d-8f16h-13i-16l16m-12n-9o-9p-28
here	a-10e-7i-8j9k-9m10
here $	a-8i-8j10k-8m9
here AUX	l7
here AUX WHAT	l7
heritage	f17p-16
hidden	f-11l-11p16
hidden CHILD	f-7p10
hidden CHILD $	f-7p10
hidden HARM	p7
hidden HARM $	p7
hidden men	p8
hidden men $	p8
hide	p9
hide $	p9
hierarchy	p8
hierarchy between	p8
hierarchy between profession	p8
him	a-11f15g-9i7k-15l-12
hindsight	a15c-11e-7f-9g-8j-12k7l-11m-9n-8p-16
hindsight $	a16c-10f-8j-11l-9m-7p-14
hindsight and	k10
hindsight and outcome	k10
his	f19j-8p-20
historical	a-11g-10j-11k-9l20p-14
historical INFO	k-8l13p-8
historical INFO $	k-8l13p-8
historical ISSUE	a-8g-9l13p-7
historical ISSUE $	a-8g-9l13p-7
history	b-11c10d-27e-13g-11j-19k-30m-8n-8p17
hold	j9
hold REVIEW	j8
hold REVIEW $	j8
holding	c9k-11l-11p8
holding REVIEW	j9
holding REVIEW $	j9
holding ring	p10
holding ring $	p10
holding to	c11l-10
holding to STORY	c11l-10
holiday	p10
holiday $	p10
home	b-9c-14d-10e-11f32g-21h-8i-20j-16k-20m-8n-10o-9
home $	f-12l9
home and	p9
home and house	p9
homelessness	c-8j-7k-9l15p-12
homelessness $	c-8j-7k-9l15p-12
homicide	c-9d7l11p-18
honour	p8
honour and	p8
honour and shame	p8
hope	c-11g-7j15k-12l-12m-26o-9p20
hospital	a-7c-7f-23i-10j-8k-10l10
hotel	p12
hotel $	p12
hour	l-9p10
house	k-7p16
house $	p9
household	a-13b-9c-7f35g-10i-9j-12k-23l-24m-8p-14
housing	p8
how	a15b-16c10d-16f-27g-20i-26k11l8n-21p-33
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
identified	c-12e-8g19j-8k-14l-9m-11o-8p-16
identified $	c-10e-7g16k-10l-9m-10o-7p-15
identifier	f8
identifier $	f8
identity	f22g-8k9l-8p-31
if	c-11g-7j-12n20p-8
if THIS	j-9n11
if THIS REVIEW	j-9n11
if YOU	n14p-7
if YOU AUX	n10
if YOU NEED	n8
ill	l8
ill $	l8
illness	a-9f-7l-9p18
illness $	l-8p15
illness as	p9
illness as ANALYSE	p9
immediate	a-10c-14e-15f-8j-10k-14l25p-20
immediate ACT	e-10g-8l13p-8
immediate ACT LEARN	e-9l13m-10
immediate ACT to	l8
immediate LEARN	g10
immediate aftermath	l9
immediate aftermath $	l9
immediate safeguarding	l16m-13p-9
immediate safeguarding ACT	l12m-12
immediate safeguarding arrangement	l10
immigration	p10
immigration status	p10
immigration status $	p10
impact	a-9c19f-7g7j-7k-8l-9m-14p-16
impact $	c11p-7
impact ACT	c11m-10
impact ACT $	c11m-10
impact assessment	c8
impact assessment of	c8
impact of	g8
impact of BODY	g8
implementation	c-12f-7j-8k-10l-9m19p-16
implementation $	c-7j-8k-9l-7m15p-12
implementation PLAN	m9p-7
implementation PLAN $	m9p-7
implication	g9
implication for	g9
implication for practice	g9
important	c-8d12p-9
important date	c-8d12p-9
important date $	c-8d12p-9
impressed	i9
improve	c-8g9m8p-10
improved	e11g-7
improvement	a-15b-7c-17d-8e10f-10i-16j-12k-15l-15m25n-10o-10p-34
improving	a-9e-9g-10l-8m24p-15
in $	l9
in AGENCY	c7
in AGENCY $	c7
in BAD	a-8g-12j13p-8
in BAD $	a-8g-12j13p-8
in CHILD $	p11
in CHILD 's	l8p-11
in END	a-8e14
in END $	e11
in END ANALYSE	e7
in FAMILY	f8k-9l-8
in FAMILY $	f8k-9l-8
in FIRST	i9l-8
in FIRST TIME	i9l-8
in ISSUE	a-14f-11g-18j21l-14o9p-13
in ISSUE $	a-11f-7g-15j13l-9o11p-9
in ISSUE in	j9
in ISSUE of	j8
in LOOK	p7
in LOOK at	p7
in METHOD	a16k-9
in METHOD $	a13k-8
in METHOD of	a7
in NEED	f-12l12m-7
in NEED $	l-9p12
in NEED PLAN	l13p-12
in NEED period	l8
in NUMW	p11
in NUMW drawer	p8
in PLACE	a-9k-8l9m-10
in PLACE $	a-7f8g-9m-8
in PLACE PLACE	l15p-14
in PLACE WELL	g8
in REVIEW	h10k18l-9m-9o-11p-8
in REVIEW $	h10k18l-9m-9o-11p-8
in THEY	l8
in THEY LIVE	f8
in THEY own	l12
in THIS	a-13c14e-7f19g-14h9j-25l-10n-8o-13p-12
in THIS ISSUE	a-10c11
in THIS REVIEW	f14h10j-28o-9
in THIS STORY	f9
in THIS case	f8
in THIS page	j8
in THIS section	c8
in TIME	l-8p13
in TIME $	l-11p13
in WE	a8
in WE ISSUE	j8
in WE opinion	a9
in WELL	i8
in WELL of	i8
in WHAT	a11j-8
in WHAT IDENTITY	p9
in WHAT METHOD	a9
in WHAT WORKER	a9
in WHO	p9
in WHO IDENTITY	p9
in YEAR	f8
in YEAR $	f8
in YOU	c8
in YOU AGENCY	c8
in and	o12
in and WHAT	o12
in brief	l14
in brief $	l14
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
in few	h-8j11
in few WORDS	h-8j11
in figure	j9
in figure $	j9
in force	k8
in force $	k8
in front	p7
in front of	p7
in itself	p8
in itself $	p8
in memory	f-8j14
in memory of	f-8j14
in mind	j8
in mind $	j8
in more	a10
in more depth	a10
in nutshell	j11l-9
in nutshell $	j11l-9
in one TIME	l7
in order	d13
in order $	d13l-10
in outline	l8
in outline $	l8
in period	l9
in period $	l9
in place	e9
in plain	p9
in plain sight	p9
in practice	a-11
in practice $	a-10
in public	j8
in public interest	j8
in room	p9
in room $	p9
in sequence	l-7p10
in sequence $	l-7p10
in small	f9
in small town	f9
in summary	e13j-12
in summary $	e13j-12
in supervision	c15p-11
in supervision $	c15p-11
in system	g13
in system $	g13
in timeline	l12
in timeline $	l12
in touch	c11
in touch $	c11
in turn	a14
in turn $	a14
inadequate	g17l-8p-13
inadequate $	g12
inadequate because	g10p-9
inadequate because $	g10p-9
incident	a-21b-10c-24d-30f-20g-11i-8k-22l33m-13n-8o-7
incident $	p11
incident-led	a-8p11
incident-led practice	a-8p11
incident-led practice $	a-8p11
included	a8
included $	a8
independence	a-16b-9c-12e-10f-10g-11j-17k29l-15m-10n-7
independence $	a-11b-8c-9e-8f-7j-13k25l-9m-7p-16
independence too	p10
independence too soon	p10
independent	j-7k9
independent AUTHOR	k13
independent AUTHOR $	k10
independent REVIEW	k-8p10
independent REVIEW WORKER	k-8p10
individual	c-12d-8f13j-14l-14m9n-7o-8p-14
individual $	a-9c-7f14g-7
individual AGENCY	l-7m9
individual AGENCY LEARN	g8
individual AGENCY PLAN	m10
individual AGENCY REVIEW	k8
individual and	a7
individual and organisational	a7
individual management	j-9
individual management REVIEW	j-9
induction	p12
induction $	p12
infancy	l9p-8
infant	l-9p13
influence	a8
influence on	a8
influence on practice	a8
influenced	a15g-8i-10
influenced DONE	a12i-8
influenced DONE $	a12i-8
information	b-33c-20d-12e-15f-8g-21h-10i-14j18l12m-21o-11p-11
informed	f-12k13
informed $	f-12k13
initial	c-7e-9f-9g-8h21k-16m-9o-7p-18
initiation	j10k-8
initiation of	j10k-8
initiation of REVIEW	j10k-8
injurie	l16p-12
inquest	a-9c-10f-9g-9j-10k18m-9p-16
inquest $	a-8c-9f-9g-7j-9k16m-8p-15
inquired	k8
inquired $	k8
inquirie	k9
inquirie MOVE	k9
inquirie MOVE on	k9
inquiry	c-12e-7f-17g-10k8l-8m-8o17p-15
inside	a-11c21e-7f-8g-12i-8j-9k-11l-13m-11p-12
inside $	a-11c21e-7f-8g-12i-8j-9k-11l-13m-11p-12
insight	g9k-8
inspect	k8
inspect $	k8
inspection	a-24c-14d-11f-18h-12i-11j-8k23l-23m-19n-17o-15
inspection $	a-13b-8c-7f-14j-26k19l-13m-12n-11o-13p8
inspection AGENCY	k14p-14
inspection AGENCY $	k14p-14
inspection judgement	a-9b11g9k-11p-11
inspection judgement $	g13k-8p-10
inspection judgement MEAN	b12g-10
inspection of	j12
inspection of AGENCY	j12
inspector	c-8j-7k14l-9p-12
inspector $	c-7j-7k14p-12
inspectorate	c13f-8j-10k-8
inspectorate $	c13f-8j-10k-8
instead of visit	p7
instruction	a-9c-7j-11k-12m-13o20p-10
instruction $	k-10o13
instruction of	m-9o13
instruction of BODY	m-9o13
integrated	d12p-9
integrated chronology	d13p-8
integrated chronology $	d13p-8
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
interpretation	a-24c-14f8h24p-13
interpreter	a-7f-7k-9l-8p18
interpreter $	a-7f-7k-9l-8p18
interview	j-7k14l-20
interviewed	k11
into	a-15c-8g-16k-11l18m13p-17
into ACT	m9
into ACT $	m9
into HARM	j8
into HARM of	j8
into PLACE	l10p-7
into PLACE $	l8
into THIS	a-8l10
into THIS $	a-8l10
into exploitation	l11p-8
into exploitation $	l11p-8
into practice	g-10m11
into practice $	g-10m11
introducing	f14j9k-13l-8p-11
introducing FAMILY	f9
introducing FAMILY $	f9
introducing NAME	f10
introducing NAME $	f10
introducing REVIEW	j12k-10
introducing REVIEW $	j12k-10
introduction	a-9c-9f-8g-11j30k-18l-12m-8o-12p-16
introductory	j11
investigation	a-10c-14e-7f-11g-9j-14k22m-10n-8p-21
investigation $	c-11f-7j-7k20l-10p-16
investigation and	j-8k7l9p-9
investigation and inquest	l11p-7
investigation and its	k11
invisible	p9
invisible KIN	p9
invisible KIN $	p9
involved	a-16c-8f9j-9
involvement	a-11b-12c-12e-8f-19g-13i-8j-16l39m-14n-11p-40
is	a-39b-8c-8d-8h-11j13k-29l8n-13o-7
isolation	p9
isolation room	p9
isolation room $	p9
issue	a20b-10d-15e-12f-9h-9i-20j-29k-15l-28n-11o12p-29
it	a18b-15d-16e9f-16g-18h-19j-40m10n-23o-23p-9
its	a-11g-8k14m-7
its START	k11
its START $	k11
its circle	f7
its circle $	f7
its member	k8
its member $	k8
its purpose	j8
its purpose $	j8
itself	p8
itself $	p8
january	l11
jargon	h15p-12
job	a-12j-7k-11o9p12
job $	p9
job AUX	p10
job AUX THIS	p10
job WE	o10
job WE AUX	o10
join	f-8p10
join FAMILY	f-8p10
join FAMILY $	f-8p10
joint	j9
joint statement	j9
joint statement by	j9
journey	f-12l14
judgement	b17c-17d-9e-18f-16g32h-15i-16j-23k-26l-23m-23n-13o-12p-30
judgement $	g20j-7k-9l-12p-12
judgement ANALYSE	a9
judgement ANALYSE $	a9
judgement AUX	g14
judgement AUX THIS	g11
judgement AUX inadequate	g7
judgement MEAN	a-15b20g-16h-9
judgement MEAN $	a-15b20g-16h-9
judgement about	g18j-11k-9m-10p-11
judgement about BODY	g14j-7
judgement about safeguarding	g10
judgement and	a11
judgement and decision-making	a11
judgement on	g9
judgement on adoption	g9
judging	a10
july	l8
jurisdiction	o7
jurisdiction and	o7
jurisdiction and SCOPE	o7
justice	p9
justice $	p9
keep	i12k-9m-15
keep CHILD	l8
keep CHILD safe	l8
keep DONE	i13m-10
keep DONE $	i13m-10
keep watch	c8
keep watch $	c8
keeping	a-11c15e-9f-13g-12i10j-10l-15m-12n-11
keeping $	c-7i11
keeping CHILD	k12p-9
keeping CHILD 's	k12p-9
keeping track	c12p-8
keeping track $	c12p-8
keeping watch	c11p-8
keeping watch $	c11p-8
kept	i16m-15
kept $	i16m-15
key	a8b-22c-8d16e-21f8h12i-20j-29k-35l-15m-18p-40
key CONTACT	d14l-11
key CONTACT $	d8
key CONTACT PEER	d11l-10
key INFO	a-9b-8n13
key INFO $	a-9b-8n13
key ISSUE	a9g-8
key ISSUE $	a12g-7
key LEARN	g19l-9
key LEARN PLACE	g8
key LEARN for	g9
key MSG	g11
key MSG $	g9
key RECOMMEND	m7
key RECOMMEND $	m7
key SCOPE	a8c-13j-7o11p-8
key SCOPE $	a-9o15
key SCOPE ANALYSE	a12o-12
key SCOPE LOOK	a11o-11
key STORY	a-7c-11d11f-8
key STORY $	c-11d12f-7
key WORKER	f13p-9
key WORKER $	f13p-9
key date	c-10d13
key date $	c-8d10
key decision	a11g-10
key decision MSG	a11g-10
key individual	a-8f14
key individual $	a-8f14
key practice	l11
key practice STORY	l11
key to	a-16c14d-10f-10g-14h20k-8l-13m-8n-9o-9p-13
key to WORDS	h8
key to WORKER	h10
key to pseudonym	h8
key to rating	c11
key to role	h11
key to table	c12
kindness	p7
kinship	l-8p9
kinship PLACE	l-8p9
kinship PLACE $	l-8p9
kloe	a14b-9c-13e-9f-13g-10j-13k-14l-14m-11n-8o14p-20
kloe $	a10b-8c-13e-8f-11g-9j-12k-14l-12m-10n-8o14p-17
kloe NUM	a10p-8
kloe NUM voice	a10p-8
knew	a-11g-12i-16j8l15m-10
knife	p14
knife $	p9
knife crime	p10
knife crime $	p10
know	a-31c18e-16f8h-9i-25j-20l16m-31o8
known	e-8g-13i-9j-10k-12l26m-9
kpe	a-11l17m-8p-12
kpe NUM	a-11l17m-8p-12
kpe NUM $	l10p-8
kpe NUM strategy	a-9l11
language	c-18e-9g-13h20i-9j-16k-26l-14m-12n-11o-8p13
language THEY	f8
language THEY INVOLVE	f8
large	p9
large FAMILY	p9
large FAMILY $	p9
last	a-13c-15d-12e15f-13h-13i-9j-12k-15l20m-14n-10o-9p-16
law	a-9c-7g-9k-16l-11m-8n12p12
law $	n10
law TELL	j10
law TELL about	j10
law outline	p9
law outline $	p9
law proceeding	k-7p10
law proceeding $	k-7p10
lay	a16g-8l-8
lay behind	a9
lay beneath	a11
lay beneath $	a11
lead	a-7c-15f-11p12
lead $	f-8k-10p12
lead AUTHOR	c-8j7k11p-9
lead AUTHOR $	c-8j7k11p-9
lead WORKER	p8
lead WORKER $	p8
leader	g15k-10p-11
leadership	a-7c-8g13j-8k-10l-8p8
leadership $	p13
leadership and	g11p-7
leadership and management	g11p-7
leadership management	g8
leadership management and	g8
leading to REVIEW	j7
learn	a-11k-9m-9n12
learned	a-14g26k-10m-11o-8
learning	a-23b-17d-23e-22f-26g38h-15i-17l-42n-22o-8p-19
learnt	g11
leave	e14j-9
leave WE	e14g-10j-9
leave WE $	e14g-10j-9
leaver	l-8p10
leaver $	p9
led	j11
led to	j10
led to REVIEW	j8
led up	l7
led up to	l7
left	l7
legal	a-10c-12f-9g-9j14k17l-12m-19n-7o-9
legal PLAN	p9
legal PLAN $	p9
legal RECOMMEND	k12m-11
legal RECOMMEND $	k12m-11
legal SCOPE	j11
legal SCOPE under	j11
legal and	k8
legal and policy	k8
legal context	j10
legal framework	k11p-9
legal framework $	k11p-9
legislation	n15p-9
legislation and	n8
legislation and guidance	n8
legislation cited	n11
legislation cited $	n11
legislative	k12
legislative context	k12
legislative context $	k12
lesson	a-14c-13f-10g35j-13k-22m-20n-8o-8p-23
let	c13g-8k-7l-7
let WE	c13
let WE KNOW	c13
letter	a-13b16c-8e-9f-15g-11h8i-7j8k-18m-9n-8
letter $	p8
letter AUX	l8
letter AUX sent	l8
letter from	b17f-12j11k-14l-11p-15
letter from AUTHOR	j10
letter from FAMILY	b12f-7j-8
letter from KIN	b12p-8
letter from lead	j10
level	p8
level $	p8
licence	p12
licence condition	p9
licence condition $	p9
licensing	p12
licensing $	p12
life	a-18c-11e-14f-10h-8i-10j-18k-15l36m-16n-8o-11p-25
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
like	a-21e-8f17g-20h-10i-12k-13o-11
like $	a-11f17g-10
like for	l12
like for CHILD	l8
like lifestyle	p10
like lifestyle $	p10
like to	g-7j7m9
like to KNOW	m11
like to thank	j9
liked	a-9f11g-8l-9p9
liked $	a-9f11g-8l-9p9
limit	a-7j-8o12
limit of	o12
limit of REVIEW	k-12o13
limit of WHAT	k7
limit to	k10
limit to WHAT	k10
limitation	a-8c-8j-11k19l-8p-13
limitation $	k13p-10
limitation of	k8
limitation of REVIEW	k8
limitation on	k8
limitation on INFO	k8
line	a20c-22d12e-8f-12g-11j-17k-22l-18m-13n-7p8
line $	c-7d15l-11o-8p-10
line of	a15k-8p-9
line of REVIEW	a18k-7o-8
line of sight	a-8o9
link	k-12n21p-12
list	a-18b-11f-15g-16h20i-10j-18l-23m-9o-12
list $	a-11b-7d-9f-10g-10h14i-7j-12l-16m-12p-9
list of	c-8d10h9j-9l-9p-10
list of SOURCE	n8
list of WORDS	h8
list of contributor	k8
list of key	d8
list side	p9
list side by	p9
listened	k7
listening	k7
literature	k-11n16p-10
little	f9j8
little CHILD	f10j8p-13
little CHILD $	f10j8p-13
little help	p7
little help $	p7
live	g8
lived	f11k-9l13p-16
living	g-7j8
llinell	c-7d15k-7l-7p-11
llinell amser	c-7d15k-7l-7p-11
llinell amser $	c-7d15k-7l-7p-11
llyfryddiaeth	c-9f-8j-9k-10l-9m-7n17p-14
llyfryddiaeth $	c-9f-8j-9k-10l-9m-7n17p-14
local	a-18b-9c-14e8f-10j13l-17n-11o-12
local BODY	j-11k-7m-8p13
local BODY $	j-11k-7m-8p13
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
lockdown	c-8j-8k-9l18p-12
lockdown $	c-8j-8k-9l18p-12
locum	p12
locum $	p12
log	d13l-9
log of	d13l-9
log of CONTACT	d8
log of STORY	d8
long	p7
long REVIEW	k8
long REVIEW took	k8
long TIME	l-8p10
long TIME $	l-8p10
long road	l7
long road to	l7
look	a16c-9e-11f-9i-8k-11l-10m-10o7p-11
looked	c-10e-8f-12k-13l-17m-10o20
looking	a19b-7c-13d-7e15f-9g-12i-8k-14l-14m-11n-11o-13p-23
loss	p12
loss $	p12
lost	a-13c-13e-8f-12g18i-8j-12k-14l-16m-11n-9p9
lost $	g14p-11
lost opportunitie	g13p-12
lost opportunitie $	g13p-12
lost to	p8
lost to follow-up	p8
love	l-7p11
love and	p8
love and HARM	p8
loved	f17k-9p-11
loved $	f10
loved THEY	f10
loved THEY $	f10
low	p8
low level	p8
low level $	p8
low-level	a-9g-10j-7l-10p17
low-level CONTACT	p8
low-level CONTACT $	p8
low-level ISSUE	a-8g-9p13
low-level ISSUE $	a-8g-9p13
made	a20c-12e15f-8g-26i16k-11l-13m-28o-9p-22
main	a9c-14d12e-8f-8g11j-12k-12l-11m-9o-9p-16
main FIND	g7
main ISSUE	a12g-8
main ISSUE $	a10g-7
main LEARN	g9
main LEARN $	g9
main MSG	g8
main MSG $	g8
main STORY	d7
main STORY in	d7
main date	c-8d11p-7
main date $	c-8d11p-7
make	a14e-8g-13j-10k-12l-13m11
make $	m14
make THIS	m8
make THIS CHANGE	m8
make long	l-8p10
make long TIME	l-8p10
make of	a18g-8m-7
make of THIS	a14
make of WHAT	a8
make sure	c8
make sure THIS	c8
make-up	f8
make-up $	f8
making	a20c-14d-7e-14f-13g-17i-10j-13k-17l-19m21n-9p-13
making $	p8
making CHANGE	m9
making THIS	a-9m14p-8
making THIS safer	a-8m11
making picture	a11p-9
making picture whole	a11p-9
making sense	a18l-8m-10p-9
making sense $	a11
making sense of	a11
making sure	m8
making sure THIS	m8
making thing	m12
making thing safer	m9
man	p12
man without	p9
man without name	p9
management	c-16d-7e-12f-12g10i-7j8k11l-20n-10o-14
management $	g10p-8
management REVIEW	k16l-8o-7p-8
management REVIEW $	k7
management REVIEW AGENCY	k10
management REVIEW ASK	k10
management and	g8
management and governance	g8
management oversight	p12
management oversight $	p12
management summary	j12l-7p-8
management summary $	j12l-7p-8
manager	c10f-13g11i-15j-9k-22l-7p8
mandate	j11m-7p-9
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
material	a-18b26c-10f-9g-9j-17m-7n-15p-24
matrix	l11p-7
matrix $	l11p-7
matter	a-17b-10c-28d8e-14g9h-11k-22m-10n-13o16p-19
mattered	i8
mattered $	i9
mattresse	p9
mattresse on	p9
mattresse on floor	p9
may	m10o-9
mean	b16c-12e-17f-11h19i-21j-19l-21m-24o-15p-12
meaning	p7
measure	c17i-10l-10m-11
measured	a13l-9
measured up	a13l-9
measured up $	a13l-9
measuring	c17i-11p-12
measuring WELL	c12i-10
measuring WELL $	c12i-10
measuring impact	c11p-7
measuring impact $	c11p-7
media	c11
media enquirie	c12p-10
media enquirie $	c12p-10
medical	a-8k-9p14
medication	p12
medication $	p12
medicine	p9
medicine for	p9
medicine for one	p9
meet	f13j-8k-7p-15
meet AGENCY	l12p-8
meet AGENCY $	l12p-8
meet FAMILY	f9
meet FAMILY $	f9
meet NAME	f10
meet NAME $	f10
meeting	a-17b-8d-9e-8f-18g-12i-10j-15k21m-13n-11o-7
meeting $	c-9l-10p19
meeting without	p7
meeting without PLACE	p7
member	a-13b14c-10e-8f9g-10i-7j-17k12l-18m-11n-9o-10p-22
member $	a-10b14c-7f11g-8j-11l-12m-8n-7o-8p-16
member informed	f-12k13
member informed $	f-12k13
member of	f10
member of FAMILY	f10
membership	a-11b10c-9j-11k16m-11n-7o-9p-13
membership $	k11
membership and	k10
membership and WORDS	k10
membership of	b12j-8m-8
membership of BODY	b12m-7
memory	f-8j14
memory of	f-8j14
memory of NAME	j9
memory of little	j10
men	f-9p14
men $	p8
men WHO	f-8p10
men WHO join	f-8p10
mental	f-7k-7l-10m-10p19
mental SERVICE	l-8m-9p16
mental SERVICE $	p11
mental SERVICE BODY	p7
mental capacity	p9
mental capacity $	p9
mentioned	n8
mentioned $	n8
merged	c-7d16l-9p-11
merged chronology	d9
merged chronology $	d9
merged timeline	d12l-7p-7
merged timeline $	d12l-7p-7
message	a-23b-8c-16d-10e-9f-13g32h-8i-12k-15l-16m-17n-10o-14p-9
met	a-15j19l-16p-10
methadone	p9
methadone in	p9
methadone in PLACE	p9
method	a-17j-12k23m-7p-12
methodoleg	c-7k14p-11
methodoleg $	c-7k14p-11
methodology	j-7k15
microscope	a10
microscope $	a10
might	a15e-9g-7
might AUX	a15e-9g-7
might AUX AUX	a9
might AUX CHANGE	a11
mile	i16l-9p-9
mile $	i16l-9p-9
milestone	c-10d17f-8j-9k-11l-9m-7p-14
milestone $	c-10d17f-8j-9k-11l-9m-7p-14
mind	j7p8
mind $	j7p8
minute	k-7p11
minute $	p12
minute PEER	c8
minute PEER YOU	c8
missed	a12c-9e-8f-11g15h-11i-7j-20k-13l-10m-11n-7o-8
missing	a-16f-8j-12k-7p17
misuse	p12
misuse $	p12
mobile	p9
mobile FAMILY	p9
mobile FAMILY $	p9
model	a-9f-8g-9k22l-11m-8p-14
model combined	k12l-8p-8
model combined $	k12l-8p-8
moment	a21c-11e-10f-8g-10j-9k-10l-15m-11p-17
moment $	a18c-9k-9l-10p-13
moment WHEN	a10
moment WHEN thing	a11
money	p9
money and	p9
money and gift	p9
monitored	c8
monitored $	c8
monitoring	a-8c27e-7f-9g-8j-14k-15l-12m-14o-8p-17
monitoring $	c17j-10k-10p-10
monitoring arrangement	c9
monitoring arrangement $	c9
monitoring of	c14m-11
monitoring of ACT	c10m-9
month	d11e-7l8p-12
more	b-14c-26d-12f-10g-28h-11j-27k-29l-28m-28n40o-19p-34
more $	a-12c-13e-10f-11g-18i-11j-12k-14l-14m-13n30o-8p-17
more INFO	n11
more INFO $	n11
more about	c-8n11
more about THIS	c-8n11
more closely	a8
more closely $	a8
more depth	a10
more depth $	a10
more help	n8p-7
more help $	n8p-7
more of	i12m-8
more of $	i12m-8
more on	n9
more on THIS	n9
more thing	e12p-8
more thing $	e12p-8
most	g11
most $	g11
mother	a-12c-8f17g-12i-8j-12m-10
move	c-10g-8i-9j-15k-7l24m-10p-21
moved	e14l-7
moving	c-7j-9l13m11p-17
much	p11
much REVIEW	p11
much REVIEW $	p11
multi-agency	a10b-9c-20d14e-14f-12h-8j-14n-12o-10
multi-agency ACT	m8
multi-agency ANALYSE	a7
multi-agency DONE	a14k-12m-9p-15
multi-agency DONE $	a14k-12m-9p-15
multi-agency INVOLVE	k-11l11
multi-agency INVOLVE $	k-11l11
multi-agency LEARN $	g9
multi-agency LEARN ACT	m7
multi-agency WORKER	a-9k14p-11
multi-agency WORKER forum	a-9k14p-11
multi-agency chronology	d9
multi-agency chronology $	d9
multi-agency meeting	p11
multi-agency meeting $	p11
multi-agency safeguarding	p10
multi-agency safeguarding hub	p10
multi-agency timeline	d12l-8p-8
multi-agency timeline $	d12l-8p-8
mum	f13p-10
must	a-9e-9g-9i-13m23
mutilation	p9
mutilation $	p9
my	l7
my LIVE	l9
my LIVE $	l9
my patient	p7
my patient $	p7
name	a-20b-11c-17d-10e-12g-20h25i-9j-21k21l-22m-13n-16o-9p-14
name $	g-10h10j-10k13l-10
name AUX	k10
name AUX AUX	k10
name and	h9k7
name and date	k9
name and role	h9
name of	h14p-8
name of AGENCY	h14p-8
name or	f8
name or identifier	f8
name used	h12k7p-8
name used $	h14k-8p-7
name used in	h-9k12
nappie	p9
nappie $	p9
narrative	l15
nation	m11
nation $	m11
national	a-12c-12e-8f-10j-10k9l-10m15n-12o-10
national BODY	m9
national BODY $	m9
national LEARN	g10
national LEARN $	g10
national RECOMMEND	m7
national RECOMMEND $	m7
national attention	m9
national attention $	m9
national guidance	k13n-8p-11
national guidance $	k13n-8p-11
national picture	p11
national picture $	p11
nature	l13
nature of	l13
nature of STORY	l9
need	a-25c-16e-12g13h-10i-17j-16k-17m16o-16
needed	a-8c11e-11f-9k-10l-13m12o-8p-10
negeseuon	g15p-11
negeseuon allweddol	g15p-11
negeseuon allweddol $	g15p-11
neglect	a10c-14e-9f-11g-9j-14k-16l-16m-12o-8p18
neglect $	a11c-13e-9f-11g-9j-13k-15l-16m-12o-8p16
neighbour	h-7j-7l-8p14
neighbour $	h-7j-7k-9p15
nesaf	m14p-10
nesaf $	m14p-10
network	p10
network $	p10
new	a-12c-15e-7g-10j-17k-19l25m-17n-10o-8
new BODY	c-11j-12k-15l11m-14p10
new BODY $	c-11j-12k-15l11m-14p10
new CHILD	f-11l12
new CHILD $	f-11l12
new MOVE	l10p-10
new MOVE $	l10p-10
new PLACE	l13p-13
new PLACE $	l13p-13
new to	f7
new to county	f7
newly	p8
newly qualified	p8
newly qualified WORKER	p8
news	c11k-8p-10
news $	c11k-8p-10
next	a-21c-8e-15f-8g-17i-13j-15k-13l-12m34n-9o-7p-11
nice	p9
nice $	p9
night	a-12g-7l12p12
nine	f12
no	c-11e-7f-10g-9j-12k-12l-20m-17n-7p29
no beds	p7
no beds $	p7
no further	m-11p12
no further ACT	m-11p12
no one	j-8l-10p13
no one KNOW	a10p-7
nobody	a8j-13k-10p11
nobody ASK	a11j-7
nobody ASK $	a11j-7
nobody HAPPEN	l8
nobody HAPPEN $	l8
nobody held	p9
nobody held whole	p9
non-engagement	p12
non-engagement $	p12
north	l9
north $	l9
not	a-13b-9c-16d-8e-16f-21g10h-10i-21j-25l-20m-11n-11p33
not $	a12
not ASK	i-8p9
not ASK $	i-8p9
not AUX	a-8k10m-10p8
not AUX DONE	k12m-7
not DONE	g13i-10
not DONE $	g13i-10
not FIND	g-9k11
not FIND out	g-9k11
not HAPPEN	m8
not HAPPEN again	m8
not KNOW	p7
not KNOW $	p7
not LOOK	g-8o8p10
not LOOK $	g-7o10
not MOVE	g14i-14
not MOVE WELL	g14i-14
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
notable	i7
note	a-24b-17c8d-15f-22g-8h9l-25m-21n21o-17p-33
note $	a-13b-9c12d-7f-11h-11j-20k-24l-14m-12n16o-9p-20
note about	k9
note about name	k9
note on	a-8c-8f-10g-7h13k10l-9n-14p-14
note on IDENTITY	h12
note on WORDS	h10
note on hindsight	k10
note on name	k9
note on publication	j12k-10
note to	k-11n14p-8
note to chapter	n10
note to reader	j10n-7
note to text	n10
notice	a-7c10j9k-8l-10
notice $	c11j10l-9p-9
noticed	g-17i20k-8l-8p-13
notification	a-13b-9c-18d-12e-10f-19g-12i-7j31k-17l-17m-12n-11o-10p-21
notification $	a-9c-13d-7e-8f-13g-9j25k-13l-12m-9n-8p-16
notification SCOPE	j8
notification SCOPE and	j8
notification and	j9
notification and CONTACT	j9
notification detail	f-7j10
notification detail $	f-7j10
notified	j10
notified $	j10
notifying	j14m-8p-11
notifying BODY	j14m-8p-11
notifying BODY $	j14m-8p-11
now	c-13f-10h-9i-17k-17l-17m28n-8o-12p-9
nowhere	p9
nowhere to	p9
nowhere to MOVE	p9
nursery	f-18p17
nursing	l-15p15
nutshell	j11l-9
nutshell $	j11l-9
o'r	g10k-7l9p-11
o'r adolygiad	g11
o'r adolygiad $	g11
o'r digwyddiadau	l12
o'r digwyddiadau $	l12
obesity	p12
obesity $	p12
objective	a-9g-7o12
observation	a13c-7e9g-8j9k-14l-11m-9p-17
observation $	j11l-8p-11
observation on	a11k-8
observation on INFO	a11k-8
observation upon	a8
observation upon practice	a8
occasion	j13k-9
occasion for	j9
occasion for WE	j9
occurred	l11
of $	g-9i20m-12o-10
of ACT	c16m-15
of ACT $	c10m-9
of ACT PLAN	c10m-10
of AGENCY	a13b9c-17d9e-17h8k-12l-9m-22n-14p-13
of AGENCY $	b11c-10d-8e-12g8k-20l-12m-16n-9
of AGENCY ANALYSE	a9
of AGENCY CONTACT	d8
of AGENCY INVOLVE	d8
of AGENCY MEAN	h8
of AGENCY REVIEW	k8
of AGENCY practice	a8
of AUTHOR	a-8e11
of AUTHOR $	a-8e11
of BODY	a10d-8f-9i-11k-7l-12m-14
of BODY $	a11d-8f-8g-16i-9k-10l-11m-13
of BODY and	k9
of BODY on	g8
of CHILD	e9f12i-12k-10m-14o-9p-11
of CHILD $	e10f14g-15i-8m-9
of CHILD 's	l11
of CHILD AUX	a8
of CHILD CODE	l8
of CHILD in	g8
of CONTACT	c-10d19l-11p-12
of CONTACT $	c-10d19l-11p-12
of DONE	m-10
of DONE $	m-10
of END	e9
of END $	e9
of FAMILY	a-15b10k10p-21
of FAMILY $	a-13b11j-8k9p-16
of FAMILY tribute	j9
of FIND	g9
of FIND $	g9
of HARM	d8g-10j-16l14o-13p-16
of HARM $	l13p-9
of HARM REVIEW	d10f8j-13o-11
of IDENTITY	a-9f10
of IDENTITY $	a-8f10
of INFO	a8b9j-8n-16p-13
of INFO $	a9b9k7l-8n-15p-13
of INVOLVE	b10k-10
of INVOLVE $	b11k-9
of ISSUE	a7g10j-12l11m-7o-16p-11
of ISSUE $	g10j-11l12o-15p-10
of KIN	a-8f14l-11p-10
of KIN $	a-7f13l-10p-9
of LEARN	g10j-12
of LEARN $	g10
of LEARN REVIEW	j-9
of METHOD	k11
of METHOD $	k11
of NAME	d8p-9
of NAME $	f8p-8
of NAME 's	d9
of NUMW	f10k9l-12
of NUMW BODY	k10
of NUMW TIME	f11l-10p-7
of NUMW countie	f-8p9
of PLACE	g11k-8m-7
of PLACE $	g12k-8
of PLAN	c19m-10p-14
of PLAN $	c19m-10p-14
of RECOMMEND	m13
of RECOMMEND $	m13
of REVIEW	a13b-11d-11h-12i-11m-14n-11o9
of REVIEW $	a9b-10d-10h-11i-9m-8n-10
of REVIEW BODY	k-9o12
of REVIEW NUM	a12
of REVIEW for	o8
of REVIEW into	j8
of SCOPE	a14c-7g-9h-14j-13k-8l-8m-9o16p-17
of SCOPE $	g-8h-8o17p-11
of SCOPE ANALYSE	a13o-13
of SCOPE NUM	a13o-10
of SCOPE for	o11
of SERVICE	l-10
of SERVICE $	l-9m9
of SOURCE	n8
of SOURCE $	n8
of START	j11k-8
of START $	j11k-8
of STORY	b-8c-23d18e-13f-14g-14i-7k-23l10m-9n-7o-8
of STORY $	b-7c-20d16e-11f-12g-10j-13k-20l7m-8p7
of STORY described	l7
of THIS	a12b10c8e-9h-8i-8m-18n-9o-17p-13
of THIS $	a20g-8k-8m-10
of THIS INVOLVE	k9
of THIS REVIEW	a-10b12o-12
of THIS session	c9
of TIME	a7p8
of TIME $	a7p8
of WE	k8
of WE REVIEW	k8
of WELL	a-7g-14i24l-8m-8p-13
of WELL $	i10
of WELL DONE	i8
of WELL practice	a-10i16
of WHAT	a10d9g-8j-8m-12
of WHAT AUX	a8
of WHAT HAPPEN	d9
of WHAT WE	k7
of WHO	m8
of WHO $	m9
of WORDS	h17
of WORDS $	a-12h18
of WORKER	g-8l8
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
of assessment	a-10p13
of assessment $	p11
of assessment THIS	g7
of case	a-8d10g-10j-7k-8l17p-11
of case $	d11j-9k-8l10p-10
of case for	j-9l10
of character	f12
of character $	f12
of chronologie by	p7
of commendation	i9
of commendation $	i9
of condolence	g-8j11
of condolence $	g-8j11
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
of inspection	g8k11o-10
of inspection $	g8k11o-10
of interest	k11
of interest $	k11
of judgement	g13l-11
of judgement $	g13l-11
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
of mind	p9
of mind $	p9
of name	k11p-10
of name $	k11p-10
of neighbour	p10
of neighbour $	p10
of note	i10
of note $	i10
of notification	j14
of notification $	j14
of optimism	p8
of optimism $	p8
of period	l-9o11
of period $	l-9o11
of picture	p12
of picture $	p12
of practice	a20j-7k-10l-7m-10
of practice $	a16k-8m-9
of practice at	a8
of proof	k10
of proof applied	k10
of provision	g11
of provision $	g11
of rapid	j-10k8
of rapid REVIEW	j-10k8
of research	n7
of research $	n7
of response	a11
of response $	a11
of safeguarding	a10j-12k7p-8
of safeguarding $	a11
of safeguarding adult	j-8m8
of sight	a-8o8
of sight $	p8
of sight SCOPE	a-8o9
of significant	d10k-8
of state	m10
of state $	m10
of threshold	a9o-9
of threshold $	a9o-9
of timeline	o10
of timeline $	o10
off	e10k-7
off $	e10k-7
offence	c-8j-8k-9l17p-12
offence $	c-8j-8k-9l17p-12
offending	p9
offending AGENCY	p9
offending AGENCY $	p9
offer	a-9l11
offer $	a-9l11
offered	a-10c9g-7k-9l17m-8n-9p-16
offered $	c9k-7l10n-8p-14
offered and	l11
offered and WHAT	l8
office	c17k-9l-9p-13
office $	c12p-9
office use	c10
office use only	c10
officer	c8g-8k-13l-10m9
officer $	c10p-9
old	p9
old file	p9
old file $	p9
older	f-9p13
older friend	p10
older friend $	p10
older than	f-7p8
older than THEY	f-7p8
on $	c-11e10f-9g-19k-16m-18n11o-13
on ASK	i8
on ASK $	i8
on BODY	k10
on BODY $	k10
on CHILD	f7
on CHILD and	f7
on IDENTITY	h12
on IDENTITY $	h12
on INFO	a8p-7
on INFO $	a8p-7
on KIN	f-10k-7p15
on KIN $	f-8p13
on LEARN	m8
on LEARN $	m8
on MOVE	l-8p9
on MOVE $	l-8p9
on PLACE	p8
on PLACE $	p8
on REVIEW	j-8p12
on REVIEW $	j-7k-8p13
on SERVICE	g8
on SERVICE DONE	g8
on SINCE	e7
on SINCE $	e7
on THIS	n9
on THIS $	n9
on TIME	l11
on TIME $	l11
on WHAT	j8k-9l-7m9
on WHAT THIS	j9
on WHAT WE	m10
on WORDS	h10
on WORDS $	h8
on adoption	g9
on adoption $	g9
on at	k9
on at same	k9
on each	a7
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
on practice	a16p-8
on practice $	a16g-10p-8
on publication	j12k-10
on publication $	j12k-10
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
one	b-11c-23d-12e10f-13h-10j-9k-13l15m-10n-17o-19p10
one $	c-11e-8f-8g-10j-10k-13l21o-10p-9
one ASK	g9
one ASK CHILD	g10p-7
one CHILD	p7
one CHILD $	p7
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
one for	k8
one for local	k8
one more	e12p-8
one more thing	e12p-8
one neglect	a7
one neglect $	a7
one page	j9
one page $	j9
online	l-7p9
online HARM	l-7p9
online HARM $	l-7p9
only	k8l-7m-8
only $	c7k9p-8
only MOVE	g7
only MOVE whole	g7
open	p12
open and	p8
open and shut	p8
open door	p8
open door $	p8
opening	c-8e-9h-9j16l-12
opinion	a25b-14c-16e10f-11g-11i-7j-17k-24l-15m-15n-10o-11
opinion $	a22b-11c-12f-10g-9j-13k-17l-13m-10n-7
opinion of	a9e11k-11
opinion of AUTHOR	e11
opinion of BODY	a11
opportunitie	a7c-12e-7f-9g22j-11k-12l-13m-10n-8p-24
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
order	a-10c-14d15f-7g-8j-10k-14l-15m9p8
order $	a-7c-10d16j-8k-11l-16m-7p13
order ASK	m12p-11
order ASK $	m12p-11
ordered	m10
ordered CHANGE	m10
ordered CHANGE $	m10
organisation	a-13c-14e-7g-9j-10l-20m-13n23p-8
organisational	a18c-9e-8f-8j-12k-13l-9m-15
organisational CHANGE	m-12p12
organisational CHANGE $	m-12p12
organisational ISSUE	a11
organisational ISSUE $	a11
organisational LEARN	g11
organisational LEARN $	g9
organisational context	a13j-8k-9p-9
organisational context $	a13j-8k-9p-9
organised	a-8k10
origin	j10k-8
origin of	j10k-8
origin of REVIEW	j10k-8
other	a-20b-11d-12e-15f10g-19h-9k13l-8m-12n-13o-12p-7
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
other investigation	k11
other investigation $	k11
other proceeding	k12
other proceeding $	k12
other to	i9
other to copy	i9
ought	m10
our	a14b-15c-34d-13f-21g-11i-8k7l-26n-25o14p-18
out	a-15b-11c-21d-11e-17f-18g-7h-12i-19j9m-25n13o18
out $	c-11e-10f-9i-11j17k9l-22m-16n-10o11p-21
out THIS	k9
out THIS REVIEW	k9
out about	n10
out about neglect	n10
out more	n12
out more $	n12
out of	a-14j-15k-13l11p8
out of ISSUE	l12
out of PLACE	l13p-13
out of REVIEW	g12
out of TIME	l-9p10
out of mind	p9
out of sight	p8
out to	g-9o14
out to LEARN	o8
outcome	a-10f-10g13j-10k15l-9m-8p-15
outcome and	k8
outcome and decision	k8
outcome bias	k10
outcome bias $	k10
outcome for	f-7g12p-9
outcome for CHILD	f-7g12p-9
outcome of	k9
outcome of rapid	k9
outline	d-9k-12l16
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
over-optimism	p12
over-optimism $	p12
over-reliance	p7
over-reliance on	p7
over-reliance on KIN	p7
overall	b-12c-21d-12e27f-18g15h-9i-13j-20k-22l-21m-18n-14o-12p-29
overall $	e14g-11p-9
overall ANALYSE	a8
overall ANALYSE $	a8
overall effectiveness	e-8g13p-7
overall effectiveness $	e-8g13p-7
overall judgement	g14
overall judgement AUX	g14
overall picture	a-7e13p-10
overall picture $	a-7e13p-10
overall summary	e11
overall summary $	e11
overall view	e12k-8
overall view $	e12k-8
overarching	a8
overarching ISSUE	a8
overarching ISSUE $	a8
oversee	a8
oversee DONE	a8
oversee DONE $	a8
overseen	c8
overseen $	c8
oversight	c12g-9j-10l-8m-14o-8p13
oversight $	p12
oversight of	c14m-12
oversight of ACT	c10m-10
oversight of PLAN	c8
oversight of practice	p9
overview	a-12b-7c-14d-13f-11j13k-11l12n-9o-8p-20
overview $	c-8f-7g-7j14k-11m-9p-14
overview REVIEW RECOMMEND	m7
overview of	d-9l15
overview of AGENCY	l8
overview of STORY	l7
owed	e9
owed $	e9
own	f-8k-7l7m8p9
own ACT	m8
own ACT $	m8
own WORDS	l12
own WORDS $	l12
own childhood	p9
own childhood $	p9
owner	c10j-8
owner of	c10j-8
owner of THIS	c10j-8
page	a-12c16f-9g-12j9k-15l-17m-15n-9
page $	a-8c17f-7g-9k-13l-12m-10n-8p-17
page NUM	l-7p11
page NUM $	l-7p11
pandemic	p11
pandemic $	p12
panel	a9b14c-9d-12e9f-22g-36h-12j-21k26l-27m-27n-32o9p-47
paper	a-12b24c-16e-9f-12g-11j-10l-13m-12n-12o-11p9
parallel	c-10j-11k21l-9p-14
parallel REVIEW	k8
parallel REVIEW $	k8
parallel investigation	k10
parallel investigation $	k10
parallel proceeding	k8
parallel proceeding $	k8
parallel processe	k10
parallel processe $	k10
parcel	p10
parcel $	p10
parent	a-22b-12c-14d-9e-12h-8i-12j-20k12l-11m-13n-11o-9p16
parental	k-10l-12p14
parenting	p13
parenting $	p8
parenting assessment	p8
parenting assessment $	p8
part	a-14c-8e-7f-15g-7j-11k28l-17m-10
part $	a-10k21l-15m-8p-10
part in	f-9k12
part in THIS	f-7k9
part of	p8
part of picture	p8
part played	k9
part played by	k9
participant	c-7k14p-11
participant $	c-7k14p-11
participation	k15l-8p-7
partie	a-7c-11f19j-10k-11l-10m-8p-15
partie $	a-7c-11f19j-10k-11l-10m-8p-15
partner	b-15d-8e-17g-26h-11i-15k17n-20o-12p-9
partnership	a-16j10k-20l-8m21n-8o-16
passing	a-8c-7i10k-8l-9p12
passing THIS	p9
passing THIS on	p9
passing on	i11
passing on $	i11
passing parcel	p10
passing parcel $	p10
path	l16p-13
path into	l11p-8
path into exploitation	l11p-8
path through	l10p-8
path through AGENCY	l10p-8
pathway	p12
pathway $	p12
patient	p7
patient $	p7
pattern	a17b-9c-15d-8e-10f-15g19i-8j-14k-17l-16m-13n-10o-8p-24
pattern $	a13c-12e-7f-9g11j-10k-12l-11m-9n-7p-16
pattern across	a11p-9
pattern across FAMILY	a11p-9
pattern in	g9
pattern in system	g9
pattern of	g9
pattern of assessment	g7
pellach	n14p-10
pellach $	n14p-10
pen	a-10c-9e-8f24j-8k-9l-11m-7p-19
pen picture	f17p-14
pen picture $	f15p-13
pen portrait	f14p-8
pen portrait $	f12p-8
people	b-14c-27d-11e-14f21g-20h11i19j-11k9l-31m-20n-15o-13p-23
performance	p10
performance $	p10
performed	a10l-10
period	a-29b-15c-29d-18e-22f-26g-25h-12i-17j-36k-36l25m-26n-18o40p-40
period $	a-14b-8c-16d-8e-12f-16g-12i-9j-17k-18l20m-13n-10o21p-29
period DONE	o8
period DONE REVIEW	o8
period NUM	l11
period NUM $	l9
period for	o8
period for REVIEW	o8
period of	j-11k-10o10
period of REVIEW	j-11k-9l12
period of timeline	l-9o10
period one	l9
period one $	l9
period reviewed	l-10o14
period reviewed $	l-8o9
period reviewed and	o8
period selected	l-10o13p-7
period selected $	l-10o13p-7
period under	j-11k-8o10
period under REVIEW	j-11k-8o10
perpetrator	c-8f19j-10k-10l-10p-15
perpetrator $	c-8f19j-10k-10l-10p-15
persistence	i7
persistence $	i7
person	a-13b-8d-7e-9f28g-13i-7j-18k12l-20m-12n-11o-9p-24
person $	k15p-9
person INVOLVE	f9
person INVOLVE $	k11
person INVOLVE in	f11k-9
person LIVE	f8l-7
person LIVE in	f8l-7
person concerned	f15k-8p-8
person concerned $	f11
person concerned in	f9
person referred	f8
person referred to	f8
personal	f10k-8p-8
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
phase	a-8j-7k-8l21m-8p-18
phase $	l10
phase NUM	l10p-8
phase NUM escalation	l10p-8
phase NUMW	l7
phase NUMW PLACE	l7
phase one	l10p-8
phase one $	l10p-8
phone	a-7k-7m-8p11
phone $	p8
phone ASK	l10
phone ASK $	l12p-9
phone ASK instead	p7
phone at	p8
phone at TIME	p8
picture	a12b-10c-19d-10e8f15g-18h-8i-11j-16k-21l-21m-18n-13o-10
picture $	a8b-9c-17d-9e9g-15i-8j-13k-18l-17m-14n-12o-8p7
picture of	f12p-9
picture of CHILD	f10p-8
picture whole	a11p-9
picture whole $	a11p-9
piece	c-10f-7g-11k9l-12m-10
piece $	a-8c-7g-9j-8k11l-10p8
piece by	p9
piece by piece	p9
piece of	j8
piece of DONE	j8
piece side	a10
piece side by	a10
piecing	e-13k13
piecing THIS	e-13k13
piecing THIS PEER	e-13k13
place	a-11c11g-14i-8j-10k-13l14m-12o-7
place $	a-10c11g-13i-8j-8k-12l14m-11
placed	l9
placement	a-8c-8e-10f-28g-9i-10j-9k-15l31m-10p-17
plain	a-9c-8e-7f-8g-8h19j-9k-11l-11m-8
plain english	h18j-7k-9l-7p-13
plain english guide	h12p-7
plain english list	h12p-8
plain sight	p9
plain sight $	p9
plan	b-12c8d-14e-18f-21g-23h-11i-18j-23k-26m29n-15p-13
planning	c-17j-8k-8l-18m-25p28
played	k9
played by	k9
played by KIN	k9
plentyn	a-7c-8f11k-9l11m-8p-12
plentyn $	l13p-9
plentyn a'r	f12
plentyn a'r teulu	f12
point	b-10d-11e-14f-14g14h-10k-18l-21n-13o10p-30
poisoning	p12
poisoning $	p12
police	c-12f-8g-11j-8k11l14m-10
policie	k-9p11
policie and	k-9p11
policie and METHOD	k-9p11
policy	a-10c-8f-8g-10j-12k13l-10p9
policy $	g-7p13
policy context	k12p-7
policy context $	k12p-7
policy framework	k8
policy framework $	k8
ponder	g8
ponder $	g8
portrait	f17j-7l-9p-10
portrait $	f12p-8
portrait of	f11
portrait of NAME	f11
posed	c-7o10
posed $	c-7o10
position	p10
position of	m-7p11
position of BODY	m-7p11
positive	a-8c-8i17p-14
postnatal	p10
postnatal depression	p10
postnatal depression $	p10
postscript	e11l-12p-7
poverty	p12
poverty $	p12
power	k12
power $	k12
practice	a27b-21c-39d-24e-18f-27g19h-22i24j-22k-26l-16n-27o-26p-15
practice $	a23b-14c-22d-13e-23f-21g9h-14i8j-25k-30l-32n-17o-15
practice ANALYSE	a9
practice ANALYSE $	a9
practice AUX	i8
practice AUX WELL	i8
practice BAD	a8
practice BAD $	a8
practice ISSUE	a-13g20l-9m-7p-8
practice ISSUE $	g14
practice ISSUE NUM	a-15g14
practice MSG	a-10g11
practice MSG $	a-7
practice MSG WHO	g8
practice MUST	m8
practice MUST CHANGE	m8
practice NEED	g8m-8
practice NEED to	g8m-8
practice REVIEW	a-10f-8g-8j12
practice REVIEW $	a-8g-7j13
practice REVIEW METHOD	k10
practice SINCE	e9m-8
practice STORY	g-8l19p-8
practice STORY $	l11
practice STORY CODE	l8
practice STORY NUM	l9
practice THIS	i9
practice THIS WELL	i9
practice WE	i8
practice WELL	i11
practice WELL by	i9
practice and	f7m7p-8
practice and IDENTITY	f9
practice and system	m9
practice at	a9
practice at TIME	a10
practice by	i7
practice context	k10
practice context $	k10
practice in	a11
practice in context	a10
practice measured	a8
practice measured up	a8
practice reviewed	a13g-7
practice reviewed $	a13g-7
practice to	i7
practice under	a18g-7j-8k-10p-8
practice under REVIEW	a13k-9
practice under microscope	a10
practice worth	i11p-8
practice worth sharing	i11p-8
practitioner	a-18b13c-15d-9e-8f-17g15h-10j-12k23l-31m-16o-8p-24
praise	i16p-8
pre-birth	a-10c-10k-7l14m-8o-7
pre-birth PLAN	p8
pre-birth PLAN $	p8
pre-birth assessment	l9
pre-birth assessment $	l9
pre-birth period	l10
pre-birth period $	l10
predictability	a20c-10f-8j-9k-11l-10m-8p-15
predictability $	a16c-8j-8k-9l-7p-12
predictability and	a9
predictability and preventability	a9
predictable	a8
predictable and	a8
predictable and preventable	a8
predicted	a8
preface	j13
pregnancy	k-7l13
preliminary	a-14c-14d-7e-9f-11g-12j26k-13l-14m-11n-8o-9p-18
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
present	e10f-8k14l-13p-14
present $	f-7k12p-9
present TIME	e11l-10
present TIME $	e11l-10
press	c12p-9
press office	c12p-9
press office $	c12p-9
pressure	a8
pressure on	a8
pressure on practice	a8
preventability	a19c-10f-8j-9k-11l-10m-8p-15
preventability $	a19c-10f-8j-9k-11l-10m-8p-15
preventable	a12
preventable $	a12
prevented	e8
prevented $	e8
prevention	p8
prevention $	p8
previous	g-10j-14k17
primary	p10
primary PLACE	p10
primary PLACE $	l-8p13
primary PLACE BODY	m8
primary PLACE TIME	l7p-8
principal	g13
principal END	g8
principal END as	g8
principal LEARN	g9
principal LEARN $	g9
printing	c10
printing THIS	c10
printing THIS page	c10
prior	j-8k-12l16
prior INVOLVE	k-9l9
prior INVOLVE $	k-9l9
prior to	j-7l13
prior to period	l10
prioritie	c-9f-8j-9k-10l-9m20p-14
prioritie $	c-8j-7k-8l-7m15p-12
prioritie for	m10
priority	g7j-9o8
priority ACT	m8
priority ACT $	m8
priority FIND	g10m-8
priority FIND for	g8
priority ISSUE	o10
priority ISSUE for	o10
prison	l-10p12
private	a-7c-8f-10g-7j-8l-10m-7p14
private $	f-9k9
private law	k-7p10
private law proceeding	k-7p10
probation	p10
problem	g8
procedure	c-7e-7j-9k11l-10m-10p7
proceeded	a-11j-7l12
proceeded $	a-11j-7l12
proceeding	a-12c-13e-9f-12g-10i-9j-15k28m-13n-9o-8p-13
proceeding $	a-9c-11e-7f-10g-9i-8j-12k26l-19m-10n-7p-10
proceeding and	l8
proceeding and PLACE	l8
proceeding of	k11
proceeding of BODY	k11
process	a-7f-10j-9k23p-14
processe	c-11k17l-8p-12
processe $	c-11k17l-8p-12
procurator	k7
procurator fiscal	k7
procurator fiscal and	k7
profession	p8
profession $	p8
professional	a17b-12c-16d-9e-10f-24g-18i-19j-18k-16l17m-16n-9o-11p12
profile	f13p-10
profile $	f8
profile of	f9
profile of CHILD	f9
progress	a-11c9e23i-7j-12k-12l-11m-22p-15
project	c-11m-14o17p-14
project PLAN	c-11m-14o17p-14
project PLAN $	c-11m-14o17p-14
promised	m8
prompted	j8
prompted THIS	j8
prompted THIS REVIEW	j8
proof	k10
proof applied	k10
proof applied $	k10
proposal	m13
propose	m8
proposed	g-8m16
protect $	p7
protected	a-9k8p-10
protection	a-10f-17l7
protection $	k9p-10
protection BODY	m10
protection BODY $	m10
protection PLAN $	p8
protection PLAN period	l9p-9
protection conference	p7
protection conference $	p7
protection in	j9
protection in ISSUE	j9
protection period	l8p-8
protection period $	l8p-8
protocol	j11k-8
protocol $	j11k-8
proud	i13
provided	l17p-11
provided $	l17p-11
provision	a-7g10k-7l9p-11
provision $	a-7g10k-7l9p-11
pseudonym	h8
pseudonym used	h8
pseudonym used $	h8
public	k-8p11
public interest	j8
public interest $	j8
public law	p9
public law outline	p9
publication	a-12b8c-17d-8e-10f-12g-11h-9i-8k13l-16m-12o-8p-21
publication $	a-9b10c-10e-7f-9g-8j7k9l-10m-9n-10p-14
publication arrangement	c-8k12p-8
publication arrangement $	c-8k12p-8
publish	a-8j9
published	n8
pulling	e14k-11
pulling THIS	e9
pulling THIS PEER	e9
pulling thread	e9
pulling thread PEER	e9
purpose	a-7c-12f-9j23k-14l-7p-8
purpose $	j11k-7o8
purpose WE	j8
purpose WE AUX	j8
purpose of	c-7j15k-8
purpose of REVIEW	j8
purpose of THIS	j12
put	c-16j-11m20o-8
put PEER	k7
put PEER $	k7
put THIS	c-10m11
put THIS WELL	c-10m11
put WELL	c-8m9
put WELL $	c-8m9
put to	m10
put to BODY	m10
putting	c-9g-14i-20j-9l-8m21p-17
putting LEARN	g-10m11
putting LEARN into	g-10m11
putting REVIEW	k8
putting REVIEW PEER	k8
putting THIS	a-8e9i-12k-10m11
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
quality	c-12e-8f-9g11i-11j-12k14l-17m-12o-7p-8
quality assurance	k15p-9
quality assurance $	k12p-9
quality of	a9g13i-10j-8l-14m-9
quality of AGENCY	k8
quality of DONE	a8
quality of PLACE	g13l-9p-12
quality of assessment	p11
quality of practice	a9g-9
quality of provision	g11
question	a17b-14c11d-14e-18f-19g-23h-13i-15j-32k-23l-25n-20o26p-32
quiet	f-8p10
quiet CHILD	f-8p10
quiet CHILD $	f-8p10
quoted	n8
quoted $	n8
race	f8p-9
racism	p12
racism $	p12
raised	g10o-7
raised by	g10o-7
raised by REVIEW	g10o-7
rapid	c-9e8o-14
rapid REVIEW	c-9e8o-14
rapid REVIEW $	c-7o-10
rating	a-7c17l-8p-11
rating $	c11
rating scale	c12p-9
rating scale $	c12p-9
rationale	a-7k10p-7
rationale $	k8
rationale for	j8
rationale for REVIEW	j10k-9
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
read	a-22b-9d-8e-15g-14h-10i-16j8l-21m-22n26o-15
read $	a-14c-11e-8g-8i-9l-11m-13n15o-9
read THIS	c8k-9
read THIS $	c9
read and	n11
read and watch	n11
read more	n12
read more $	n12
read on	n9
read on $	n9
reader	a-11c-10e-9f-8g-10j22k-12l-13m-11p-17
reader $	a-8g-7j17k-9l-10m-8p-13
reader 's	j12p-7
reader 's guide	j12p-7
reading	a-8b-23c-10e-8f-9g-9i-10j-10k-19l-12m-13n26
reason	c-13e-8f-9g-10j26l-11m-9o-13
reason $	k10
reason THIS	j8
reason THIS THIS	j8
reason and	a8
reason and ANALYSE	a8
reason for	a-8c-8g-7j25l-8o-9p-10
reason for CONTACT	j8
reason for REVIEW	j8
reason for THIS	j9
reason for delay	j-8k9
reason for rapid	j8
reason not	p7
reason not to	p7
reasoning	a17c-9
rec	l-9m13p-11
rec NUM	l-9m13p-11
rec NUM $	l-9m13p-11
recall	c-10d-11k21l-18p-12
recall STORY	d-8k14l-10
recall STORY $	d-8k14l-10
recall TIME	k14l-12p-10
recall TIME $	k14l-12p-10
received	k16l-7p-12
received $	k16l-7p-12
recent	e9
recent SINCE	e9
recent SINCE $	e9
reception	l11
reception TIME	l8
reception TIME $	l8
reciprocal	k9
reciprocal lead	k9
reciprocal lead AUTHOR	k9
recital	c-8j15k-8l-7p-12
recital $	c-8j15k-8l-7p-12
recognised	a10
recognised $	a10
recognising	p8
recognising neglect	p8
recognising neglect $	p8
recommend	a-8g-12k-13m24
recommendation	a-22b-11c-17d-13e-9f-16h-10i-12j-25k-28l-24m48n-16o-14p-28
recommended	n9
record	b-11c-7g7j-13k-20l-14n-12p22
record keeping	p10
record keeping $	p10
recording	p12
recording $	p12
ref	l-7p9
ref NUM	l-7p9
ref NUM YEAR	l-7p9
reference	b-10c-13d-8e-9f-9g-13h-17k-21l-15m-16n13o9
referral	a-9b-8c-31d-20e-10f-10g-11i-8j14k-15l10m-15n-13o-10p16
referred	a-11c-13g-12h9j-13k-16l-10m-13n16o13p-12
referred to	a-16c-13g-11h9j-13k-16l-9m-13n16o13p-12
referred to $	a-10h10j-7k-11l-8n17p-10
referred to BODY	m-8o13
referred to WE	o7
referred to in	f8
reflect	a-9c14f-7j-8k-9l-8m-7p-13
reflect $	c15j-7k-8p-12
reflect WELL	i7
reflect WELL $	i7
reflection	a-10c8g20h-10k-11m-11p-16
reflective	c12o-13p-10
reflective ANALYSE	a8
reflective ANALYSE $	a8
reflective SCOPE	a-10c13o-12p-8
reflective SCOPE $	a-10c13o-12p-8
region	m11
region $	m12
regional	m12
regional LEARN	g7
regional LEARN $	g7
register	a-7c13e-11
register $	c13p-12
register as	p8
register as END	p8
register to	e-8l10
register to END	e-8l10
regret	g11m-8o-8
regret $	g11o-7
related	a-9b-7c15e-7f-9g-8j-10k7l-12m-9p-18
related SOURCE	n9
related SOURCE $	n9
related news	c12p-7
related news $	c12p-7
related page	c11p-7
related page $	c11p-7
related processe	c-9k12p-7
related processe $	c-9k12p-7
relationship	a-11c-11e-13f23g-10j-12k-16l-15m-9
relationship $	c-7f19j-8k-10l-8p-17
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
relevant	c-10f8k10n-7p-15
relevant FAMILY	f11l-10
relevant FAMILY STORY	f11l-10
relevant STORY	l11
relevant STORY $	l11
relevant research	k13p-8
relevant research $	k13p-8
reliance	p11
reliance on	p11
reliance on KIN	p8
relied	n11
relied upon	n11
relied upon $	n11
religion	f16p-16
remark	c-9e9f-7g-9j14k-10l-12m-9p-19
remark $	c-8e9j14k-9l-11m-7p-16
remark upon	a9
remark upon practice	a9
remedial	m10
remedial ACT	m10
remedial ACT $	m10
remember	a-10c-10e-8f-9g25j-10k-13l-12m-13o-7p-14
remember $	a-10c-10e-8f-9g25j-10k-13l-12m-13o-7p-14
remembering	f11
remembering NAME	f11
remembering NAME $	f11
remit	a-10c-7k-12o20
removal	l8
reorganisation	p12
reorganisation $	p12
repeated	p8
repeated low-level	p8
repeated low-level CONTACT	p8
report	a-29c-8d-11e-23f-8g-18h10i-12j13k17l-27m-14n11o-33
reporting	c16k-8m-9p-10
reporting arrangement	c11p-8
reporting arrangement $	c11p-8
reporting back	c11m-7
reporting back to	c11m-7
representation	k8
representation by	k8
representation by interested	k8
request	j8
requested	k10
require	g16m-13p-8
required	l-15m21p-12
requirement	a-8c-11f-9g-7j-13k-12l-11m21p-15
requirement $	a-8c-11f-9g-7j-13k-12l-11m21p-15
rescue	p8
rescue AGENCY	p8
rescue AGENCY $	p8
research	a-16b-11c-22d-9e-13f-17g-15h-11i-11j-23k11l-18m-17n28p-15
research $	k11l-7p-10
research SCOPE	o9
research SCOPE $	o9
research WE	k-12n15
research WE drew	n8
research WE used	k-9n11
research and	a-11n9p-8
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
resistance	p10
resistance $	p10
resolution	a-9c-10f-8g-10j-10k-11l-9m21o-10p-14
resolution $	a-8c-8f-7g-9j-8k-9l-8m19o-9p-12
resource	b-7k-12n13
respectful	p10
respectful uncertainty	p10
respectful uncertainty $	p10
respond	a-8l-8m14
respond $	a-8l-8m14
responded	a18k-9l-14
responded $	a15k-8l-11
responded to	a7
responded to neglect	a7
response	a33b16c-25d-14f-18g-20h-11i-14j-19k-25l-15n-15o-18p-15
response $	a23b12c-17e-8g-9i-8j-8k-12l-20m-8n-8p-16
response measured	a9
response measured up	a9
response of	a13b11f-11l-11p-12
response of AGENCY	a16l-8p-8
response of FAMILY	a-8b13f-10
response on	l11
response on TIME	l11
response to	a14c-8e8g-10j-8l-7o-13
response to CONTACT	a-8p11
response to FIRST	a9l-7
response to LEARN	a-7e11
response to neglect	a8
restraint	p12
restraint $	p12
resulting	j9
resulting ACT	m7
resulting ACT $	m7
resulting in	j10
resulting in REVIEW	j10
retention	c11
retention $	c11
return	a-11j-9k-15l10m-10p8
return $	l9
return and	l7
return and summarie	l7
return from	l10
return from AGENCY	l10
review	a-39b-23c-28d-13h-23i-20j27k29l-27m-17n-25o20p-53
reviewed	a12c-9g-11i-8l-16m-9o12p-17
reviewed $	a13c-8g-10i-8j-8l-14m-8o7p-16
reviewed and	o8
reviewed and WHY	o8
reviewer	b-15c7d-8e-24f-13g-16h-8i-11j-22k28l-19m-16n-10p-22
reviewing	k-8p10
revolving	p8
revolving door	p8
revolving door $	p8
rhagair	c-8j15k-9l-7p-12
rhagair $	c-8j15k-9l-7p-12
rhestr	c-8h16k-8l-8p-12
rhestr termau	c-8h16k-8l-8p-12
rhestr termau $	c-8h16k-8l-8p-12
right	c-21e-10f-12g-18i10j-11k-14l-12m18
ring	p12
ring $	p12
rise	g7j8
rise to	g7j8
rise to ISSUE	g8
risk	a12e-9f-13i-8j-12k-20l-14m-13n-7o-9p13
risk $	c-10k-9l-10p19
risk AUX	a12k-7
risk AUX LEARN	a9
risk assessment	p9
risk assessment $	p9
risk register	c13p-12
risk register $	c13p-12
road	l13p-11
road to	l13p-11
road to PLACE	l11p-9
role	a-8c-7f-14h15k-10l-9p13
role $	h11
role in	f-8p8
role in FAMILY	f-8p8
role of	p12
role of KIN	p8
role of SERVICE	p7
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
rounding	e10p-8
route	l10p-9
route through	l10p-9
route through AGENCY	l10p-9
rule	p15
rule AUX	p8
rule AUX given	p8
rule of	p8
rule of optimism	p8
run	a12p-9
run $	k8
run through	a13p-8
run through $	a10p-7
running	j-9k16p-11
running REVIEW	j-8k9
running REVIEW $	j-8k9
running alongside	k11p-10
running alongside $	k11p-10
safe	f-8j-9k-11m-8p22
safe $	p8
safe on	p9
safe on REVIEW	p9
safe sleeping	p8
safe sleeping $	p8
safeguard	l10
safeguard other	l10
safeguard other CHILD	l10
safeguarding	b-11c-25d-10e-15f-17i-12m-12n-15o-18p12
safeguarding $	a9g-8j-7k-10l-9p12
safeguarding ACT	l12m-12
safeguarding ACT $	l12m-12
safeguarding BODY	a-13c-13k11l-9n-8o-9
safeguarding BODY $	c-10g10m-10p8
safeguarding BODY 's	k11p-11
safeguarding BODY about	m9
safeguarding BODY and	p9
safeguarding WORDS	h9
safeguarding WORDS $	h9
safeguarding arrangement	l10
safeguarding arrangement $	l10
safeguarding hub	p10
safeguarding hub $	p10
safeguarding practice	j8
safeguarding practice REVIEW	j8
safer	a-11l-7m15
safer $	a-8m11
safer for	m9
safer for CHILD	m9
safer sleep	p9
safer sleep $	p9
safety	a-7c-13k-9l-13p20
safety $	l-9p14
safety PLAN	c-9m-13p15
safety PLAN $	c-9m-13p15
said	a-11f-12k-8l-8p21
same	k9
same TIME	k9
same TIME $	k9
sat	k9
save	c12d-8p-8
save date	c12d-8p-8
save date $	c12d-8p-8
saw	c-12f-7g8j-10m-13o-8
say	a-11c9g-11j-11k11p-9
says	j10
scald	p9
scald $	p9
scale	c12p-9
scale $	c12p-9
scene	j13p-10
scene $	j13p-10
schedule	b11d9k-8l-10
schedule of	b11d9k-8l-10
schedule of INFO	b11k-7
schedule of STORY	d9l-8
school	a-18b-7c-12d-9e-9f-33g-18h-7j-14k-19l14n-9o-9p15
schoolday	f-9l11
schoolday $	f-9l11
scope	a-22c-16g-7l-11m-12o20p-17
scoping	l-12o13
scoping period	l-12o13
scoping period $	l-12o13
screen	p8
screen and	p8
screen and phone	p8
second	f-8l16p-11
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
see	f-7g-14i14j-9k-12l-9m17o-21p-7
seeing	a10f-10l-8p9
seeing $	a11
seeing CHILD	f-8p9
seeing CHILD $	f-8p9
seen	a8f-12k-10l-21p16
selected	l-10o13p-7
selected $	l-10o13p-7
self-harm	p12
self-harm $	p12
self-report	p15
self-report $	p15
send	c15p-8
send WE	c7
send WE YOU	c7
send to	c11
send to $	c11
sense	a18l-8m-10p-9
sense $	a11
sense of	a11
sense of THIS	a7
sent THEY	p9
sent THEY away	p9
sent and	l8
sent and nobody	l8
sent to	j8
sent to $	j8
separated	p8
separation	c-8j-12l8
september	l8
sequence	a-10d12
sequence $	l-7p10
sequence of	a-8d12p-7
sequence of CONTACT	d9
sequence of STORY	d9
sequence of WHAT	l11
serious	k8
serious case	k9
serious case REVIEW	k9
serious youth	p8
serious youth violence	p8
service	a-25c-39f-30i-9j13k-51l14m-9o-15p10
session	c9
session $	c9
set	a-12c-10g-13k-11m-13o22p-7
set $	o9
set THIS	j9
set THIS REVIEW	j9
set for	o10
set for BODY	o10
set out	g-10o16
set out to	g-9o14
setting	a-9c-12f-8g-8j19k-14l-12m-8n-9
setting $	p10
setting out	j12k-8p-9
setting out $	j12k-8p-9
setting scene	j13p-10
setting scene $	j13p-10
settling	l9p-7
seven	o8
sexual	f-10l-13p18
sexual HARM	l-9p13
sexual HARM $	p10
sexual HARM in	p7
sexual behaviour	p7
sexual behaviour $	p7
sexual exploitation	p8
sexual exploitation $	p8
shame	p15
shame $	p15
shaped	a10
shaped decision	a10
shaped decision $	a10
share	c14j-12k-8
share THIS	c15j-12
share THIS REVIEW	c11j-9
share THIS page	c8
shared	a16c7k-16l-9p-7
shared $	a14c8k-16l-7
sharing	a-17b-7c18e-7f-9g-19i10j-9k-23l-17m-10n-13p19
sharing $	a-9i11j-8k-11l-10p12
sharing INFO	p12
sharing INFO $	p12
sharing LEARN	c15g-15
sharing LEARN $	c15g-15
sharing THIS	c11k-7
sharing THIS $	j8
sharing THIS REVIEW	c11j-11
sharing and	p8
sharing and communication	p8
she	a-13f8j-8k-10p8
shelve	p10
shelve $	p10
shift	m-11p12
shift CHANGE	m-11p12
shift CHANGE $	m-11p12
short	a-22b-10c-19d-11e-11f-15g-14h24i-9j14k-18m-13n-12o-9p-20
shortcoming	g9p-7
should	e-18f-15h-7i15k-16l-26m21n-8o-13p-21
show	a15k-12l-9
shut	p12
shut $	p12
sibling	f14k-10l-8
sickness	p14
sickness $	p9
sickness absence	p9
sickness absence $	p9
side	a8
side $	a8
side by	a8
side by side	a8
sight	a-10l-7o8p12
sight $	p13
sight SCOPE	a-8o9
sight SCOPE $	a-8o9
sign	c11k-10l-10
sign of	i7
sign of WELL	i8
sign off	p10
sign off $	p10
sign up	c12l-8p-7
sign up $	c12l-8p-7
sign-off	c-10j-10k18l-8m-10n-12
sign-off $	k14p-13
sign-off by	k11m-7
sign-off by BODY	k11m-7
sign-off without	n-10p12
sign-off without SOURCE	n-10p12
signature	c14f-7j-9l-8m-8p-13
signature $	c15k-11p-11
signature of	k10
signature of NUMW	k10
signed	c14f-7j-8k-10l-8
signed $	c15k-8p-14
signed and	p8
signed and forgotten	p8
significant	a-11b-9c-21d19f16i-8j-12k-20m-13n-11p-24
significant STORY	d14f-7k-10p-7
significant STORY $	d16
significant STORY NUM	d-8l14
significant adult	f11
significant adult $	f11
significant date	d11
significant date $	d11
significant other	f15l-8p-9
significant other $	f15l-8p-9
significant practice	l8
significant practice STORY	l8
silence	p15
silence $	p11
silence LEARN	p7
silence LEARN for	p7
silp	k13
silp LEARN	k9
silp LEARN STORY	k9
silp METHOD	k9
silp METHOD $	k9
since	a-16c-16d-9e42f-11g-15i-9j-21k-20l-24m-31n-8o-11p-19
single	k-11l-13
single AGENCY	g7i8l-8p-8
single AGENCY ACT	m8
single AGENCY LEARN	g8
single AGENCY WELL	i9
single incident	p11
single incident $	p11
single-agency	m11p-9
single-agency PLAN	m11p-9
single-agency PLAN $	m11p-9
sister	f15p-12
six	f-8l11
skeletal	p11
skeletal survey	p11
skeletal survey $	p11
skill	i12l-8p-11
skill and	i12l-8p-11
skill and PLACE	i12l-8p-11
sleep	f-7k-8l-9p21
sleep $	p15
sleep and	p8
sleep and new	p8
sleeping	c-10k-8l-7p15
sleeping $	p8
sleeping arrangement	c-8p12
sleeping arrangement $	c-8p12
slipping	p11
slipping through	p11
slipping through $	p11
small	f9
small town	f9
small town $	f9
smile	p8
smile at	p8
smile at door	p8
so	a15c-8i-9k-12o-7p-12
so $	a10
so WHAT	a10l-7
so WHAT $	a12m-10
so WHAT FIRST	a-9m10
so far	e9m-8
so far $	e9m-8
social	k-11l-10m8p9
some	e10i10p-10
some END	e10
some END thought	e10
some WORKER	i11
some WORKER DONE	i11
somebody	g-13i14l-9
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
source	a-11b-12g-7j-9k15l-10m-8n12o-8p-18
south	l9
south $	l9
special	c-8k-8l11m-9
special educational	p9
special educational NEED	p9
special guardianship	l12
special guardianship $	l14p-14
special guardianship order	l-8p11
specific	a-12c-7h-11j-10k-9l-12m-7o25p-9
specific SCOPE	o8
specific SCOPE $	o8
specific WORDS	h-11j-8l-11o18
specific WORDS $	h-10l-11o14
specific WORDS of	o8
spoke	f8
spot	c-8i16k-7l-7p-11
spot $	c-8i16k-7l-7p-11
spreading	c14h-12j-8p-9
spreading WORDS	c14h-12j-8p-9
spreading WORDS $	c14h-12j-8p-9
spring	l13
st	l-8p10
st NAME	l-8p10
st NAME 's	l-8p10
staff	a-13c-8f-11g-11i10j-7l-16m-8p11
staffing	k-7n-10p15
staffing $	k-7n-10p15
stage	j-8l12p-11
stage of	k9
stage of REVIEW	k9
stage one	l12p-10
stage one $	l12p-10
stand	a-9g9h9k-8l-8m-7
standard	k10
standard of	k10
standard of proof	k10
start	e-10g-14i-8j15k-9m-11
starting	a-8c-9g-13i-10j19l-11m-10o-8
state	m10
state $	m10
statement	a-18b-13d-11f-24g-16h-8i-12j32l-10m-22n-13o-12p-31
statement $	c9e7f-16j13k-15l-14p-16
statement by	c-8j13m-10p-8
statement by AUTHOR	k8
statement by BODY	j9
statement by safeguarding	j12k-9
statement from	f-8j19k-11p-9
statement from BODY	j8
statement from FAMILY	j11
statement from chief	j9
statement of	a-8j9k9m-7p-9
statement of BODY	j8
statement of STORY	l8
statement of independence	j-7k15
statistical	b15c-10p-10
statistical table	b15c-10p-10
statistical table $	b15c-10p-10
status	f-7k-9l-11p10
status $	p10
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
statutory	a-10c-13e-7f-10g-9j21k-15l-13m8n-9o-7p-18
statutory basis	j12p-8
statutory basis $	j12p-8
statutory context	j7
statutory context of	j7
statutory duty	j12p-9
statutory duty $	j12p-9
statutory requirement	j-8m13p-8
statutory requirement $	j-8m13p-8
stay	l18p-15
stay $	l12p-11
stay in	l11p-8
stay in PLACE	l11p-8
stayed	f-7i12k-12
stayed $	i12k-11p-9
stayed shut	p7
stayed shut $	p7
step	c-10g-10j-12m14o-10p-12
step-down	p12
step-down $	p12
stepfather $	p8
stepfather and	p9
stepfather and new	p9
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
story	a-9c-15d-9e-8k-16l25
strategic	m10
strategic ACT	m7
strategic ACT $	m7
strategie	m13
strategie for	m13
strategie for CHANGE	m13
strategy	a-12c-10k-16l17
strategy ANALYSE	a-9l11
strategy ANALYSE $	a-9l11
strategy INVOLVE	k-12l13p-12
strategy INVOLVE $	k-12l13p-12
strategy discussion	l-8p12
strategy discussion $	l-8p12
street	l16p-16
strength	c-15g-20i28j-9k-14l-11m-15n-7o-8p-20
strong	a-8g-11i14
structure	f10j8k-8
structure $	f9
structure of	j9
structure of THIS	j9
student	l-8p9
student on	l-8p9
student on PLACE	l-8p9
subject	a-12c-12e-8f27g-11j-20k-20l-12m-9o7p-17
subject $	f10
subject CHILD	f9p-8
subject CHILD $	f9p-8
subject ISSUE	o8
subject ISSUE of	o8
subject detail	f9
subject detail $	f9
subject for	f-10j-7o13
subject for REVIEW	f-10j-7o13
subject of	f21j-11k-14o-18
subject of HARM	f11
subject of REVIEW	f16j-8k-10o-16
submission	j7k11p-12
submission $	j8
submission received	k12p-8
submission received $	k12p-8
subscribe	c15j-7k-8p-12
subscribe $	c15j-7k-8p-12
subsequent	e9m-8
substance	p12
substance misuse	p12
substance misuse $	p12
success	c18i-16m-11
sudden	l-8p9
sudden CHILD	l-8p9
sudden CHILD HARM	l-8p9
suggested	m11n8p-8
suggested CHANGE	m9
suggested CHANGE $	m9
suggested SOURCE	n8
suggested SOURCE $	n8
suicidal	p11
suicidal thought	p11
suicidal thought $	p11
suicide	l-19p18
summarie	a-14b16k-11m-10p-11
summarie $	a-14b16k-11m-10p-11
summary	a-25b-16c-28e14f-23h-13i-16j21k-33l16m-8n-20o-19p-37
summary $	a-14b-10c-20d-16e18f-13g-13i-9j20k-19m-19n-13o-9p-26
summary and	e8
summary and END	e8
summary chronology	d10
summary chronology $	d10
summary for	g-8j14
summary for CHILD	j10
summary for busy	j8
summary of	a-12c-9d-12e-12f-8g9k-17l23o-11p-14
summary of AGENCY	l8
summary of INFO	l8
summary of REVIEW	j13
summary of STORY	l14
summary of WORKER	l7
summary of case	j-10l12
summary of judgement	g13l-11
summary of timeline	l9
summer	l13
summing	e11l-9
supervision	c13e-7f-10g-10i-8j-12k-14l-12m-9n-7o-16p14
supervision $	c15f-7j-9k-10l-9o-10
supervision without	o-7p10
supervision without SCOPE	o-7p10
supplementary	b17k-11l-8n-12p-13
supplementary INFO	b11k-7p-7
supplementary INFO $	b11k-7p-7
supplementary SOURCE	b12n-10p-8
supplementary SOURCE $	b12n-10p-8
support	a-13b-9c-18d-8e-10f-14g-12i-9j-14k-16l7m-14n23p-11
support $	c-10k-8l-13n16
support AGENCY	l-15n16p-13
support AGENCY $	l-15n16p-13
support given	l10
support given to	l10
support offered	c-7l13p-8
support offered $	c-7l13p-8
support provided	l9
support provided $	l9
supporting	b17k-11l-7n-12p-13
supporting INFO	b11k-7
supporting INFO $	b11k-7
supporting SOURCE	b12n-11p-8
supporting SOURCE $	b12n-11p-8
sure	c7
sure THIS	c7
sure THIS DONE	m8
sure THIS happen	c8
survey	b15f-8k-15l-7
survey $	b15f-8k-15l-7
syndrome	l-8p10
syndrome $	l-8p10
synopsis	a11c-10
synthesis	c-9e17f-8j-9k-10l-8p-13
synthesis $	c-9e17f-8j-9k-10l-8p-13
system	a17b-9c-20d-9e-17f-19g21h-9i-13j-20l-23n-12o-14p-7
system $	a-9c-8g20j-10k-13l-11
system CHANGE	m9
system CHANGE NEED	m9
system DONE	a10k-9
system DONE $	a10k-9
system ISSUE	a8
system ISSUE $	a8
system METHOD	a-7k15p-8
system METHOD $	a-7k15p-8
system PEER	a13f-9p-11
system PEER CHILD	a13f-9p-11
system and	m11
system and practice	m11
system responded	a9
system responded $	a9
systemau	m12
systemau ac	m12
systemau ac ymarfer	m12
systemic	a10
systemic ISSUE	a10
systemic ISSUE $	a10
systemic LEARN	g8
systemic LEARN $	g8
table	a-16b19d15e-12f-13g-14h-11i-9j-16k-17l-19m-10o-11p-22
table $	a-8b14c8d-8f-7g-7h-7k-8l-8n-7p-12
table and	b12
table and figure	b12
table of	a-7b-8c-10d17j-9k-9l-12n10p-11
table of BODY	m-8n13
table of date	d7
take	a11e-8g16i-8j-12k-15l-16m8o-8p-15
take $	a11k-9m11
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
take-home	g10
take-home MSG	g10
take-home MSG $	g10
taken	a-17c-19d-10e18f-10g-32i-8j-13k15l10m-12n-9o-13
taking	c-11g-11j-8l-12m15p-13
taking LEARN	g-8m10
taking LEARN forward	g-8m10
taking THIS	m10
taking THIS forward	m10
taking part	k11l-7
taking part $	k11l-7
talk	a-8c16g-8j-7k-8m-9
talk $	p9
talk about	c16p-8
talk about THIS	c15p-7
talking	k9
target	c12p-9
target audience	c12p-9
target audience $	c12p-9
task	a-13b-9c-18e-12f-11g-11j-18k-23l-15m-18n-9o32p-21
task $	a-9c-9f-8g-7j-10k-13l-9m-9o20p-14
task set	o10
task set for	o10
taught	a-11g22k-8l-8m-8
taxis	l-9p15
taxis $	p11
taxis to	l-7p8
taxis to PLACE	l-7p8
teache	g13
teacher	g-9i11
teacher WHO	g-8i11
teacher WHO FIND	g-8i11
team	a-23b-9c25d-7e-11f-12g-18j-23k16l-25m-18n-11o-9
technical	h10
technical WORDS	h10
technical WORDS $	h10
teenage	p9
teenage KIN	p9
teenage KIN $	p9
teeth	p12
teeth $	p12
tell	c14j-11k-12o-8
temporary	p9
temporary PLACE	p9
temporary PLACE $	p9
ten	a-10l7o8
term	c-25d-14e-22f-15g-19h28i-12j-25k-10m-18n-15o13p-34
termau	c-8h16k-8l-8p-12
termau $	c-8h16k-8l-8p-12
terminology	h10
tested	o11
tested $	o11
testing	a11o-9
teulu	f12
teulu $	f12
text	n13
text $	n10
than	p7
than THEY	f-7p8
than THEY AUX	f-7p8
thank	a-9c-12f-9g-8j22k-13l-11m-11n-7p-16
thank $	a-9c-12f-9g-8j22k-13l-11m-11n-7p-16
that	b-14c-12e-17f-26h-17i19j-8k-12l-28m-11o-9p21
their	f15p-12
thematic	a13c-7p-8
thematic ANALYSE	a11
thematic ANALYSE $	a10
theme	a43b-8c-18d-13e-9f-15g-19h-7i-13j-22k-15l-25m-16n-10o-8p-29
there	a-8g12j8
there AUX	g10
there MUST	j8
there MUST AUX	j8
there pattern	g7
there pattern of	g7
there to	i8
there to WELL	i8
these	a-15c-9g-9h13i-8j8p-7
they	a10f11i-8j-14m-10o-7p-7
thing	a-11b-14c-12d-14e15f-23h-15i17j-30k-36m18n-8o-15p-26
thing $	a-11e15g-7l-11
thing AUX	a-8e8
thing AUX CHANGE	a-8e8
thing CHANGE	m11
thing CHANGE $	m11
thing HAPPEN	l11
thing HAPPEN about	l8
thing MEAN	e7
thing MEAN SINCE	e7
thing PEER	e8
thing PEER $	e8
thing THIS	a-9i15
thing THIS DONE	i9
thing THIS MUST	m7
thing THIS everybody	p10
thing THIS helped	i8
thing WE	k-8m9
thing WE ASK	m8
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
thing to	a-9c-7g13k-7l-13m9p-14
thing to DONE	m12
thing to END	e8
thing to remember	g11
thing to think	g9
thing worth	i10n7p-9
thing worth SOURCE	n9
thing worth keeping	i11
think	a26b-7e-13f-15g9i-17j-20k-22l-18m-23n-11o-14
think $	a24c12e-9g-21i-11j-10k-15l-9m-17o-12
think FAMILY	f-11p12
think FAMILY $	f-11p12
think about	a-7c-14g19j-11m-7n-8p-8
think about $	g9
think about THIS	c-13g15j-10
think so	a8
think so far	a8
thinking	a17f-7g-13i-9j-9k9l-12m-12
thinking $	a-8k12
thinking THIS	a11p-9
thinking THIS through	a11p-9
thinking about	a8
thinking about FAMILY	p9
thinking about practice	a10
thinking of	a9
thinking of TIME	a9
third	l7
thirteen	l9
thirteen $	l9
this	a-17c24d-20e-11h-11i-31j18k-8l-17n8o-10p-38
those	a-14c-19e-11f15k15m-15n-8p-24
thought	a9e13g-11i-7j-9k-14l-14m-11
thought $	a9e13g-11i-7j-9k-14l-14m-11
thread	a16c-12e15f-8g-9j-10k-14l-13m-9n-8p-19
thread $	a11c-9e11k-8l-10p-13
thread PEER	e9
thread PEER $	e9
thread THIS	a10p-7
thread THIS run	a10p-7
three	c-11e-11g7i-9j-11l11n-7o-15
threshold	a9c-10f-7j-8k-13l-11m-9o-11p18
threshold $	c-9k-10l-8m-7o-10p15
threshold LEARN	a8
threshold LEARN $	a8
threshold for	p8
threshold for intervention	p8
through	a13c-14e-11f-14i-9j-14k-17m-15n-10p10
through $	a13c-8g11k-10l-17m-8
through AGENCY	l15p-14
through AGENCY $	l15p-14
through file	p8
through file $	p8
through gap	p10
through gap $	p10
tidy	p8
tidy front	p8
tidy front room	p8
time	b-9d7e-16g-11h-8i-15j-19l-28n-11o17
timeframe	a-9c-11f-9j-10k-12l-10m-9o21p-15
timeframe $	c-10f-8j-10k-11l-9m-8o20p-14
timeline	a-22b-12c-19d34f-22g-18h-9i-11j-21k-22l-9m-19n-14o8p-26
timeline $	a-14b-10c-15d23f-18g-14i-8j-16k-17m-16n-11p-23
timeline key	d11l-10
timeline key CONTACT	d11l-10
timeline of	a-9d20l-17
timeline of NAME	d9
timeline of WHAT	a-7d11l-9
timeline period	o8
timeline period for	o8
timeliness	j-8k-9p13
timeliness of	j-8k-9p13
timeliness of REVIEW	j-8k-9p13
timescale	c-8f-8j-12k20l-8o-7p-12
timescale $	k13p-11
timescale for	j-7k9
timescale for REVIEW	j-7k9
timescale of	k8
timescale of HARM	k8
timetable	c-8j-10k18p-11
timetable $	k14p-11
timetable of	k8
timetable of REVIEW	k8
timing	k8
timing of	k8
timing of REVIEW	k8
title	h8
to $	c13e-8f-12g-10h9k-14l-15m-10n15o-8p-19
to ACT	l-8m14
to ACT $	l-8m13
to AGENCY	l12
to AGENCY $	l11
to ANALYSE	a-18k-7o10
to ANALYSE $	a-18k-7o10
to ASK	c13o-10
to ASK $	c10o-8
to AUTHOR	o10
to AUTHOR $	o10
to AUX	a-21c-11e-15f-9k-18m17o18p-18
to AUX ANALYSE	a-8o13
to AUX DONE	m18
to AUX LEARN	m9
to AUX LOOK	o8
to AUX WELL	i8
to AUX tested	o11
to BIRTH	l10
to BIRTH $	l10
to BODY	a-14b-8e-8g-11l-9m11n-9o11p-16
to BODY $	a-14b-8e-8g-11k-20l-9m14n-9o12p-16
to BODY on	k9
to CHANGE	e-10m15p-11
to CHANGE $	e-9m13p-11
to CHILD	a-8g-8k-10p12
to CHILD $	k-8p13
to CHILD 's	l9
to CHILD in	j8
to CONTACT	a-9c13j-8l-8
to CONTACT $	a-8c9p7
to CONTACT BODY	c8
to DONE	a-23e-12g-22i-14k-14l-11m29p-8
to DONE $	a-14g-11i-9k-11m20o7
to DONE and	j9
to END	e10l9p-11
to END $	l12p-8
to END on	e8
to FAMILY	f-9k7l7
to FAMILY $	f-9k7l7
to FIND	g-10n7o14
to FIND out	o11
to FIRST	a8
to FIRST HARM	a9l-7
to HAPPEN	l-11m17
to HAPPEN $	l-10m15
to HARM	l16p-10
to HARM $	l16p-9
to ISSUE	g8
to ISSUE $	g8
to KNOW	c-7f10j-11k-14l-9p-12
to KNOW $	i-15k-9l-13m10o9
to KNOW CHILD	f8
to KNOW NAME	f7
to KNOW more	i11m-11n8o-8
to LEARN	a-10e10g-9o7
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
to NUM	l13m-8p-7
to NUM $	l13m-8p-7
to NUMW	l9
to NUMW $	l9
to PEER	e9
to PEER $	e9
to PLACE	l11
to PLACE $	l9
to RECOMMEND LEARN	j9k-8
to RECOMMEND REVIEW	k8
to REVIEW	f-8j18l-8o-9
to REVIEW $	f-7j18l-8o-9
to SCOPE	a14o-12
to SCOPE $	a9
to SERVICE	l11p-15
to SERVICE $	l7p-10
to SERVICE AGENCY	l9
to STORY	c13p-9
to STORY $	c13p-9
to TELL WE	c7
to THEY	f12
to THEY $	f13
to THIS	a-8c-10f-12j21k-11p-7
to THIS $	l8
to THIS DONE	j8
to THIS REVIEW	j9
to THIS WHO	f-9j13
to WE $	o7
to WE SCOPE	a9o-8
to WELL	a8
to WELL $	i11
to WELL practice	a10i-10
to WHAT	k8l-7
to WHAT WE	k10
to WHEN	l-9o12
to WHEN $	l-9o12
to WHO	e10
to WHO THIS	e10
to WORDS	h14o-8
to WORDS $	h14
to WORKER	h8k10p-12
to WORKER and	h9
to YEAR	d8l10p-11
to YEAR $	d8l10p-11
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
to bring	l8
to bring THIS	l8
to case	l9
to case $	l9
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
to county	f7
to county $	f7
to date	e13m-8
to date $	e13m-8
to doctor	p8
to doctor $	p8
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
to keep CHILD	l8
to light	g10l-9
to light $	g10l-9
to make	m12
to make $	m7
to make THIS	m8
to neglect	a12p-7
to neglect $	a12p-7
to note	g8
to note $	g8
to notice	j8
to notice $	j8
to period	l10
to period under	l10
to ponder	g8
to ponder $	g8
to practice	a-9g14m-7p-8
to practice $	a-8g14p-7
to primary	m8
to primary PLACE	m8
to protect	p7
to protect $	p7
to pseudonym	h8
to pseudonym used	h8
to rating	c11
to rating $	c11
to reach	p13
to reach $	p10
to reach WE	c8
to read	a-7c-13k-9l-8m-9n21p-12
to read $	n12p-7
to read THIS	c-9j10
to read more	n8
to read on	n10
to reader	j15n-11
to reader $	j15n-11
to release	l9
to release $	l9
to remember	g19m-10
to remember $	g19m-10
to role	h11
to role $	h11
to safeguard	l10
to safeguard other	l10
to secretary	m10
to secretary of	m10
to subject	f10
to subject $	f10
to table	c12
to table $	c12
to take	g15p-7
to take $	m9
to take away	g11
to text	n10
to text $	n10
to thank	j9
to thank $	j9
to think $	c7
to think about	g9
to thirteen	l9
to thirteen $	l9
to tool	n8
to tool $	n8
today	e7
together	b-8c-18d-8e24f-15g-20h-7i-12k14l-19m-19n-11o-9p-15
toilet	p9
toilet and	p9
toilet and nappie	p9
told	g8p8
too	j-8k-12p18
too NUMW	p7
too NUMW WORKER	p7
too little	p7
too little help	p7
too much	p11
too much REVIEW	p11
too soon	p9
too soon $	p10
took	a-13c-9e-8g-13i-8j-10k17l14m-11p-9
took $	k8
took part	k17l-10
took part $	k16l-10
took place	g-10k-8l19
took place $	g-10k-8l19
tool	a-11b14c-11f-7h-9j-7k-14l-14m-8
tool $	p11
tool and	n8
tool and SOURCE	n8
tool used	b15h-7l-7n-11p-11
tool used $	b15h-7l-7n-11p-11
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
train and	p7
train and county	p7
trainer	c11
trainer 's	c11
trainer 's note	c11
training	a-12b-8c24d-17e-11f-12g-10j-15k-18l-21n-10o-7
training $	a-7c9d-7f-8j-10k-11l-14p9
training and	c10
training and STORY	c10
training date	c11p-9
training date $	c11p-9
training offered	c11p-9
training offered $	c11p-9
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
treatment	l12p-9
treatment $	l12p-9
tree	f9
tree $	f9
trial	c-8f-7j-8k19l-10p-13
trial $	k15p-11
trial and	k9
trial and inquest	k9
tribute	f-21j26k-12l-15p-16
tribute $	f-14j18k-9l-7p-11
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
trust	c-10g-8j-14k-18n-12p20
trusting	a-7p11
trusting WHAT	a-7p11
trusting WHAT AUX	a-7p11
try	c11
try THIS	c11
try THIS $	c11
turn	a12c10o-8p-9
turn $	a13o-7
turn to	c7
turn to think	c7
turning	a16c-10g-14j-9k-7o-9
turning MSG	a14g-12p-8
turning MSG $	a14g-12p-8
turning eighteen	p9
turning eighteen $	p9
turning to	a9
turning to SCOPE	a9
turnover	p9
turnover $	p9
twin	f15p-11
two	c-8g-15k7l11m-11o-10
tying	a-7e13
tying up	a-7e13
tying up thread	a-7e13
unanswered	p8
unanswered $	p8
unborn	l-8p10
uncertainty	p10
uncertainty $	p10
unconscious	p9
unconscious bias	p9
unconscious bias $	p9
under	c-14d-7e13g-18i-13j12k-32n-8o12p-23
under ANALYSE	a-8o11
under ANALYSE $	a-8o11
under METHOD	a-12e17k-13
under METHOD $	a-12e17k-13
under PLACE	j11
under PLACE ACT	j11
under REVIEW	a11j-15k-15o9
under REVIEW $	a11j-15k-15o9
under WHAT	j10
under WHAT THIS	j7
under microscope	a10
under microscope $	a10
under protocol	j11k-8
under protocol $	j11k-8
underlying	c-8g13j-7l-8p-11
underlying ISSUE	a10
underlying ISSUE $	a10
underlying pattern	a-11g14p-9
underlying pattern $	a-11g14p-9
underneath	a10
underneath $	a10
understand	g11m-17o8
understanding	a14
understood	a23g-11k-13l-11
undertake	j7
undertaking	a-8k15p-10
undertaking DONE	k12p-7
undertaking DONE $	k12p-7
undertaking REVIEW	j-8k9
undertaking REVIEW $	j-8k9
unfolded	a-9l14
unregulated	l-11p10
unregulated PLACE	l-11p10
unregulated PLACE $	l-11p10
unseen	g7
unseen $	g7
up	b-9c14d-10e15f-15g-17h-8j-18k-24l13m-20n-12o-11p-30
up $	b-7c15d-7e7f-12g-13j-14k-21l7m-16n-10o-8p-26
up thread	a-7e13
up thread $	a-7e13
up to	l14
up to HARM	l8
upcoming	c12p-10
upcoming training	c12p-10
upcoming training $	c12p-10
update	e16l-9m-9
upon	a10g-13i-8k-15l-8m-10n16p-16
upon $	j-8k-9n17p-9
upon WHAT	j8
upon WHAT REVIEW	j8
upon practice	a13p-8
upon practice $	a13p-8
upset	j-9n11
upset YOU	j-9n11
upset YOU $	j-9n11
us	a-12b-8c23d-9f-16g9h-12i-10l-26m-23n-15p-21
use	a-17b-8c16d-9e-12f-17g-11h16i-10j-9l-18m-17n-12o-14
use $	h18k-10p-11
use THIS	c12k-13p-7
use THIS $	c9
use THIS REVIEW	k-8
use in	c10p-9
use in supervision	c10p-9
use of	c-10l-12p15
use of STORY	l-8p10
use of name	k11p-10
use only	c7k9p-8
use only $	c7k9p-8
used	a-23b9c-19d-13e-16f-24g-21h31i-14j-27l-8m-20n14o-18p-24
used $	a-18b10c-19d-12e-14f-15g-16h23i-12j-17k-16m-17n15o-13p-21
used as	k9
used as INFO	k9
used for	h7
used for WORKER	h7
used in	c-12f-12h17j-13
used in REVIEW	h11
used in THIS	c-11f-12h12j-9k8
useful	c-15d-11j-7k-11l-15m-8n24p-19
useful AGENCY	n12p-9
useful AGENCY $	n12p-9
useful CONTACT	c-11d-9l-8n14p-10
useful CONTACT $	c-11d-9l-8n14p-10
useful SOURCE	n10
useful SOURCE $	n10
using	c13j-9
using THIS	c13j-9
using THIS REVIEW	c10j-8
version	a-13c20d-8e-16f-11g-16h-10j11k-14l-23m-13n-8
version $	c9e-14g-11h-8j13l-13
version NUM	l-9p14
version NUM $	p10
version NUM YEAR	p8
version STORY	c12l-10p-10
version STORY $	c12l-10p-10
version control	c11p-11
version control $	c11p-11
victim	f11l-10
view	a19b-11c-13e11f-24g-18i-12j-17k20l-18m-16n-10o-10p-26
view $	a-10e14f-14g-8k13l-10p-16
view THIS	a12k-8
view THIS WE	a12k-8
view expressed	k9
view expressed by	k9
view of	a17f-13g-8j-9k12l-7m-10p-13
view of BODY	a14k-14
view of FAMILY	k10
view of KIN	k9
view of WHAT	a8
view of WORKER	k8
view of practice	a9
violence	f-8l-17p23
violence $	l-13p18
violence in	p8
violence in PLACE	p8
virtual	p9
virtual visit	p9
virtual visit $	p9
visit	a-13c-10e-9f-15g-11j-9k-12l11m-10p19
visit $	a-8c-8e-7f-10g-8k-9l14m-8p10
visit THIS	p9
visiting	k-9l11
visiting INVOLVE	l11p-10
visiting INVOLVE $	l11p-10
visitor	l9p-8
visitor $	l9p-8
voice	a11f-10k-8l-12
voice of	a11f-15k-8l-12p7
voice of CHILD	a12f-13j-7l-10p10
voice of FAMILY	j9
voluntary	k-7l-8p15
voluntary AGENCY	p11
voluntary AGENCY $	p11
voluntary sector	p9
voluntary sector $	p9
waiting	c-9k-10l-8p19
waiting $	p10
waiting for	p8
waiting for bed	p8
waiting list	p10
waiting list $	p10
wale	m10
wale $	m10
want	a-10i12j-9k-14l-10m16n10o-25
wanted	g-8m-23o25
ward	f-8p17
warning	c-9j18k-8l-8p-12
warning $	j13p-10
warning before	j9
warning before YOU	j9
was	a19b-12c-33d-12e-42g-22h-15j-11k15m-45n-17o-21p16
watch	c14k-11l-7m-8n9p-11
watch $	c14k-11l-7m-8n9p-11
water	p9
water safety	p9
water safety $	p9
way	c-10e12f-9g-13i-14k-8l-14m13n-8o-8p-20
we	a-14b-17c-13d-15f-25j9k13l-25n8o12p-35
weaknesse	a11g11i-13l-8p-12
web	n15p-12
web addresse	n15p-12
web addresse $	n15p-12
website	n7
week	e-10l15p-18
weekend	l10
weekend and	p9
weekend and evening	p9
weighed	a-12k11
weighing	a14
weight	l-10p14
weight and	p7
weight and growth	p7
weight of	l-9p11
weight of STORY	l-9p11
well	c-11e-12f-8g15i16j-11k-20l-20m-23o-7p-15
welsh	a-7c8j-8k10l-8p-17
welsh BODY	c-8k9
welsh BODY $	m8
welsh BODY use	k11
welsh IDENTITY	f8
welsh IDENTITY NEED	f8
welsh translation	c12p-7
welsh translation $	c12p-7
went	c-11e-12f-9i20j-21m-17n-8o-10
were	a13c-18e-20h-9i-20j-13k-9m-32n-11o25
what	b-8c-14d-13f-13g14i10j-10k-14m9n-22o-7p-38
when	c-11e-14f-15g-19k-16l20o8p-24
where	a-29b-11c-21d-11e12g13h-13i10k-10l-28n9p-17
whether	j-9k15m-9
whether REVIEW	k9
whether REVIEW MUST	k9
whether to	k10
whether to RECOMMEND	k8
which	c-8e-8f-8g-18i-12j16l-14m-19o13
whistleblowing	p12
whistleblowing $	p12
who	a-30b-15d-15e-24f20g-11h-15i16j-13k14l-33m-22n-20o-21
whole	f-10j-9k-13l-11m-9p14
whole $	a8f-7k-7l-8m-8p9
whole FAMILY	p10
whole FAMILY DONE	p10
whole unseen	g7
whole unseen $	g7
whom	c-11e8g-9i-11j-13k12l-8m9p-9
whose	a-11f-14k-8p20
why	a22b-8c-21d-10e-19f-16g-22h-9i-15j29l-26m-24n-13p-30
wide	o9
wide WE	o9
wide WE LOOK	o9
wider	a13k-9l-8p-16
wider FAMILY	f10
wider FAMILY $	f10
wider LEARN	g7
wider LEARN $	g7
wider picture	a14f-10p-12
wider picture $	a14f-10p-12
will	a-29c29e-23f-11g-25h-9i-19k-33l-24m20n-8o-16p-14
window	g8
window $	p9
window on	g9
window on system	g9
wish	m12o-8
without	a-14c-12f-13j-9k-15l-16m-12n-13o-11p28
without PLACE	p7
without PLACE $	p7
without SCOPE	o-7p10
without SCOPE $	o-7p10
without SOURCE	n-10p12
without SOURCE $	n-10p12
without date	p9
without date $	p9
without desk	p7
without desk $	p7
without name	p9
without name $	p9
witnesse	k16n-10p-10
witnesse INVOLVE	k9p-7
witnesse INVOLVE $	k9p-7
witnesse and	k11n-9
witnesse and SOURCE	k11n-9
word	a-27b-15d-12e10f-17g-11h12i-14j17k-27l-19m-19n-15o-24
work	b-13c-28d-12f-18g15h-13i10l-10m-16o-15p-18
worked	e-20f-9g-19i34j-19l-33m-33o-9p-19
worker	a-8l-13m-11p17
workforce	p12
workforce $	p12
working	a8c-9e-10f-8g-9i-16j-9l-16m-19p19
workload	k-8p14
workload $	k-8p14
workshop	k8
workshop $	k8
world	l9p-13
world $	f-10l12p-11
world at	f9l-8
world at PLACE	f9l-8
worse	l9
worse $	l10
worth	a-16b-8c-13e-11f-11g-15i30j-12k-15l-18m-15o-7p-24
worth SOURCE	n9
worth SOURCE $	n9
worth copying	i18k-7l-10p-13
worth copying $	i18k-7l-10p-13
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
would	a-10e-7g13k-11m-9
would ASK	i9
would ASK other	i9
would DONE	g12m-11
would DONE CHANGE	g12m-11
would LOOK	o10
would LOOK $	o10
would WE	g12m-11
would WE DONE	g12m-11
would like	g-7j7m9
would like to	g-7j7m9
writing	n11
written	k-9p12
wrong	a-11g20i-9j-9m-8
wrote	c-8k14
year	a-16c-9e-12f-14g-17j-10k-15l27m-14p-17
yet	g8
yet WELL	g8
yet WELL because	g8
ymarfer	a10k-7l-8m10p-10
ymarfer $	a10k-7l-8m10p-10
you	a-27b-8c22e-13f-11g-11h-8i-15j12k-19l-19n17o-13p-18
young	j8l-8
your	a-24b12c27d-7e-11f-11h-7i-7j-16k-17l-14m-15n-14o-8p-24
yourself	c15m-10p-10
yourself $	c15m-10p-10
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
