/* Written by training/headings/train.ts from the teaching list beside it; not to be changed by hand. */

/** The kinds that headings are told apart by, in the order of the letters a, b, c; see heading-kind.ts. */
export const HEADING_KINDS = ["analysis","appendix","body","chronology","conclusion","family","findings","glossary","good_practice","introduction","method","narrative","recommendations","references","terms","topic"] as const;

/** What speaks for each kind before a word is read. */
export const HEADING_BIAS: readonly number[] = [-0.06,-1.31,-0.43,-1.14,-0.92,-0.46,-0.28,-1.37,-0.89,-0.07,-0.27,-0.09,-0.36,-0.85,-0.75,0.45];

/** How many steps of a weight make 1. */
export const WEIGHT_STEPS = 10;

/** A line for each feature of headings: the feature, a tab, and a letter and weight for each kind it speaks for or against. */
export const HEADING_WEIGHTS = `#0	a-23b35c-26d-18e-20f-23g-23h-15i-19j-25k-28l-27m-23n-21o-19p-33
#1	a-13d-7g-18h-8i-30l-10n-12o-9
#10	f-7g21j7k-8l-7p-11
#2	a-11b-8c12e-12g-18h-14i-14j-13o-15p14
#3	b-14d-10f-13h-8j-12o-12p14
#6	a9b-21c-15d-21e-29g9h-21i-19k10n-14p14
's $	f-8p11
's AGENCY	g10
's AGENCY $	p10
's AGENCY AUX	g11p-10
's ANALYSE	a14k-14o-8
's ANALYSE $	a14k-14o-8
's BODY	f14k-13p-13
's BODY $	f14k-13p-13
's CONTACT	l12
's CONTACT PEER	l12
's END	e11k-10
's END note	e9
's END on	a9
's END opinion	e8
's FAMILY	f9l-8
's FAMILY $	f9l-8
's IDENTITY	k12p-10
's IDENTITY private	k12p-10
's INVOLVE	f-7k8l9p-11
's INVOLVE $	l8p-11
's ISSUE	a-8g12
's ISSUE $	a-7g9
's LEARN	k7
's LEARN STORY	k7
's LIVE	d8p-9
's LIVE $	d8
's LIVE experience	l7
's NEED	p9
's NEED before	p9
's NUMW	l7
's NUMW TIME	l7
's PLACE	l-11p9
's PLACE $	l-11p9
's SERVICE	m10
's SERVICE PLACE	m10
's START	j9
's START $	j9
's STORY	a-13b14c-8d-8e-10p-12
's STORY $	a-13b14c-7d-8e-9p-12
's TIME	l9
's WELL	i12
's WELL $	i12
's WHO	c-8f14k-10p-8
's WHO $	f10k-7p-8
's WHO in	f7
's WORDS	b10k-8
's WORDS of	b11k-8
's agreement	k12p-11
's agreement $	k12p-11
's background	f12p-11
's background $	f12p-11
's childhood	l9
's childhood $	l9
's decision	a-12k12
's decision $	a-12k12
's detail	f13l-10p-9
's detail $	f13l-10p-9
's experience	f-9l15p-14
's experience $	f-9l15p-14
's guide	j12p-7
's guide $	j12p-7
's home	f-9l-8p11
's home $	f-9l-8p11
's independence	k11
's independence $	k11
's inside	a-9c15g-10i-7l-9m-8
's inside $	a-9c15g-10i-7l-9m-8
's job	p9
's job $	p9
's name	a-7k9
's name AUX	k10
's name or	f8
's note	c17k-8l-7n-9p-10
's note $	c17k-8l-7n-9p-10
's opinion	a11e-7k-7
's opinion $	a11e-7k-7
's own	l-8m9p8
's own childhood	p9
's part	f-8k11
's part in	f-8k11
's perspective	f-8l12p-11
's perspective $	f-8l12p-11
's power	k12
's power $	k12
's response	a11l-8
's response $	a12l-8
's role	f-8p8
's role in	f-8p8
's schoolday	f-9l11
's schoolday $	f-9l11
's summarie	a-9b16l-15
's summarie $	a-9b16l-15
's view	a14f-16j-7k11p-15
's view $	a12f-15k9p-14
's world	l8p-13
's world $	f-10l13p-11
's world at	f9l-8
.	a-10d-11g-8h-14i-12k7m-8o-13p22
?	a42b-16c-10d-17e-11f-18g-13h-11i-12k-14m10n-8o-25p-19
ACT	a-32b-19d-20f-26g-43h-17i-27j-18k-29m47n-23p-25
ACT $	a-20b-13c8d-14e-28f-16g-23h-11i-18k-24l-17m30n-16p-18
ACT ASK	m10
ACT ASK $	m10
ACT LEARN	e16g-12k-8l12m-25p-10
ACT LEARN $	e11g-10l7m-16
ACT LEARN to	e8l8m-10
ACT MSG	m8
ACT MSG $	m8
ACT NUM	m7
ACT PLAN	l-10m16p-14
ACT PLAN $	l-9m14p-14
ACT SINCE	e10m-9
ACT SINCE LEARN	e10m-9
ACT THIS	m9
ACT THIS MUST	m9
ACT WE	m10
ACT WE WILL	m9
ACT and	m9
ACT arising	m7
ACT arising $	m7
ACT by	l-8m11
ACT by PLACE	m7
ACT completed	e8
ACT completed SINCE	e8
ACT down	l10
ACT down and	l10
ACT for	m13
ACT for AGENCY	m8
ACT from	j-8m14
ACT from THIS	m10
ACT from rapid	m7
ACT in	k11
ACT in REVIEW	k11
ACT of	k-10m-9o12p8
ACT of PLACE	p8
ACT of REVIEW	k-9m-7o12
ACT on	g-8m14
ACT on LEARN	m8
ACT on WHAT	m10
ACT to	g-9m14p-7
ACT to AUX	m12
ACT to keep	l7
ACT to take	m8
ACT tracking	p8
ACT tracking by	p8
AGENCY	c-7f-42g-15h-8i-16j-10l23o-31
AGENCY $	a-10d-9e-8f-27i-11n11o-19p9
AGENCY 's	a7b14e-7k-17l-8p-13
AGENCY 's INVOLVE	k-11l11
AGENCY 's own	m10
AGENCY 's response	a12l-8
AGENCY 's summarie	a-9b16l-15
AGENCY ACT	m10
AGENCY ANALYSE	a14
AGENCY ANALYSE $	a12
AGENCY ASK	k10p-7
AGENCY ASK for	k10
AGENCY AUTHOR	k13l-11
AGENCY AUTHOR 's	k13l-11
AGENCY AUX	a-20e15g7k-14
AGENCY AUX CHANGE	a-8e11
AGENCY AUX INVOLVE	a-9k-11l12
AGENCY AUX RECOMMEND	m8
AGENCY AUX inadequate	g11p-10
AGENCY CONTACT	l11p-10
AGENCY CONTACT $	l9p-8
AGENCY DONE	a8e-13g-15k-20l14m-12p-10
AGENCY DONE $	a-8i-14k-11l19m-7
AGENCY DONE PEER	a20e-8k-11l-15
AGENCY DONE WELL	g-7i12
AGENCY FAMILY	l10
AGENCY FAMILY used	l10
AGENCY INFO	a-10j18k-14n-8p-13
AGENCY INFO $	a-8j14k-12n-8p-12
AGENCY INFO and	j8
AGENCY INVOLVE	a-7d8k-7l10p-10
AGENCY INVOLVE $	d8k-14l7
AGENCY INVOLVE primary	l8
AGENCY KNOW	a-9l16m-8
AGENCY KNOW $	l10
AGENCY KNOW and	l8
AGENCY LEARN	g13
AGENCY LEARN $	g13
AGENCY MEAN	h9
AGENCY MEAN $	h9
AGENCY MUST	l-8m14
AGENCY MUST respond	m11
AGENCY PEER	l-9p12
AGENCY PEER FAMILY	l-9p12
AGENCY PLAN	m9
AGENCY PLAN $	m9
AGENCY RECOMMEND	m10
AGENCY RECOMMEND $	m10
AGENCY REVIEW	a-9c11j-15k8l-10p-10
AGENCY REVIEW $	a-8c12j-12l-8p-9
AGENCY SERVICE	l13p-12
AGENCY SERVICE $	l9p-8
AGENCY SERVICE visiting	l8
AGENCY SINCE	e16l-10m-9p-7
AGENCY SINCE $	e14l-9
AGENCY STORY	l10
AGENCY STORY $	l10
AGENCY THIS	a-8k8l-9n10
AGENCY THIS INVOLVE	k10
AGENCY THIS can	n11p-9
AGENCY WELL	i9
AGENCY WELL practice	i9
AGENCY WILL	m11
AGENCY WILL DONE	m11
AGENCY WORKER	k-10l-9p13
AGENCY WORKER $	k-10l-9p13
AGENCY account	l10
AGENCY account $	l10
AGENCY and	l12p-8
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
AGENCY in	p9
AGENCY in sequence	p10
AGENCY management	k10
AGENCY management REVIEW	k10
AGENCY offer	a-9l11
AGENCY offer $	a-9l11
AGENCY one	p10
AGENCY one by	p10
AGENCY practice	a15l-10
AGENCY practice $	a15l-10
AGENCY provided	l12p-7
AGENCY provided $	l12p-7
AGENCY provision	l11p-8
AGENCY provision $	l11p-8
AGENCY responded	a14l-11
AGENCY responded $	a10l-9
AGENCY responded to	a7
AGENCY response	a15l-11
AGENCY response $	a15l-11
AGENCY return	l13p-7
AGENCY return $	l9
AGENCY summarie	l10
AGENCY summarie $	l10
AGENCY taking	k11l-7
AGENCY taking part	k11l-7
AGENCY took	k10l-8
AGENCY took part	k10l-8
ANALYSE	a40b-26d-24e-11f-15g-23h13i-29j-38k-17l-37m-13n-28p-22
ANALYSE $	a21b-19d-17f-29g-20i-21j-25l-13m-17n-21o12p-24
ANALYSE DONE	a10
ANALYSE DONE $	a10
ANALYSE INFO	a12k-8p-7
ANALYSE INFO $	a12k-8p-7
ANALYSE MSG	a-8c10
ANALYSE MSG for	a-8c10
ANALYSE NEED	f9p-8
ANALYSE NEED $	f9p-8
ANALYSE NUM	a-15m17p-14
ANALYSE NUM $	a-11m12p-8
ANALYSE NUM WRITE	a-7m11p-8
ANALYSE PEER	c9
ANALYSE PEER YOU	c9
ANALYSE REVIEW	a-8c11
ANALYSE REVIEW $	a-8c11
ANALYSE SCOPE	a7c-8
ANALYSE SCOPE $	a7c-8
ANALYSE STORY	a12c-8l-7
ANALYSE STORY $	a12c-8l-7
ANALYSE THIS	a7c-9m-10p10
ANALYSE THIS $	a7
ANALYSE THIS CHANGE	a-9m-7p11
ANALYSE THIS up	a9
ANALYSE WE	h8
ANALYSE WE WORDS	h8
ANALYSE WHAT	a15l-16
ANALYSE WHAT HAPPEN	a15l-16
ANALYSE WHY	a8
ANALYSE WHY $	a8
ANALYSE WORDS	h8
ANALYSE WORDS $	h8
ANALYSE accepted	a-10p11
ANALYSE accepted $	a-10p11
ANALYSE and	a9
ANALYSE by	a9c-9
ANALYSE by BODY	c-7m10
ANALYSE decision	a10
ANALYSE decision $	a10
ANALYSE for	a-7g11
ANALYSE for practice	a-7g11
ANALYSE in	c10
ANALYSE in AGENCY	c7
ANALYSE in turn	a8
ANALYSE of	a25g-11j-11k-13l-16m-11o-12p-14
ANALYSE of AGENCY	a8
ANALYSE of DONE	a8
ANALYSE of IDENTITY	a-8f10
ANALYSE of INFO	a7
ANALYSE of ISSUE	a10
ANALYSE of THIS	c9
ANALYSE of WHAT	a8
ANALYSE of WORDS	a-8h10
ANALYSE of key	a7
ANALYSE of practice	a10
ANALYSE on	a10
ANALYSE practice	a12
ANALYSE practice $	a10
ANALYSE risk	a-9p12
ANALYSE risk $	a-9p12
ASK	a-22b-19d-18e-32f-30h-20k-14l-8m25o11
ASK $	b-9d-9e-13f-15g-26h-8j-28m22n-15
ASK AGENCY	k13m-11
ASK AGENCY for	k13m-11
ASK CHANGE	g15m-15p8
ASK CHANGE $	g9m-11p9
ASK CHANGE because	g10m-8
ASK CHILD	a8g8p-12
ASK CHILD $	a8g8p-12
ASK THIS	j12m-11
ASK THIS REVIEW	j12m-11
ASK WHERE	p7
ASK WHERE THEY	p7
ASK WORKER	g8
ASK WORKER to	g8
ASK for	a-14g-14i-9j8l-11m17p-11
ASK for $	a-8g-10j-12k-10m17
ASK for INFO	k10
ASK for REVIEW	j9
ASK for case	j8
ASK from	l-8m13
ASK from each	l-8m9
ASK in	l7
ASK in one	l7
ASK instead	p8
ASK instead of	p8
ASK of	l-10m25o-8p-12
ASK of BODY	m16
ASK of SERVICE	l-7m11p-9
ASK of WHO	m9
ASK other	i9
ASK other to	i9
ASK over	p9
ASK over experience	p9
ASK to	a-22c-11e-9f-8g-24h-8k-22l9o19p-8
ASK to DONE	o10
ASK to HAPPEN	m8
ASK to KNOW	a-7g-10k-8l-10n7o8
ASK to LOOK	o10
ASK to NUM	l8
ASK to SERVICE	l15m-14p-9
ASK to achieve	j10
ASK to keep	i11m-8
ASK yourself	c15m-10p-11
ASK yourself $	c15m-10p-11
AUTHOR	b10c7d-19e8f-24g-28h-17i-21k23l-35m-14n-21p-24
AUTHOR $	a-25b-19c8d-10e11f-13g-14h-9i-11k14l-18m-16n-12p-26
AUTHOR 's	a9b16c-15d-9f-7g-7l-19m-9p-15
AUTHOR 's ANALYSE	a11
AUTHOR 's END	a-8e13
AUTHOR 's START	j9
AUTHOR 's STORY	a-11b15e-8l-14
AUTHOR 's WORDS	b11k-8
AUTHOR 's independence	k11
AUTHOR 's opinion	a11e-7k-7
AUTHOR AUX	a-7k9
AUTHOR AUX any	a-7k9
AUTHOR DONE	k9
AUTHOR DONE $	k9
AUTHOR NUM	k9
AUTHOR RECOMMEND	m7
AUTHOR RECOMMEND $	m7
AUTHOR and	j-7k16
AUTHOR and AUTHOR	k10
AUTHOR and THEY	k11
AUTHOR at	p8
AUTHOR at conference	p8
AUTHOR of	a-7b-8c8k9m-8
AUTHOR of BODY	c13k-11
AUTHOR of THIS	c-11j-9k13
AUTHOR thought	a12
AUTHOR thought $	a12
AUX	a10b-20c-14d-19e12f7h-17l-14m-13n-17
AUX $	c-9e-9f14g10j-11l-8m-12p-11
AUX ANALYSE	a-12g-7k9o13
AUX ANALYSE $	a-12g-7k9o13
AUX ASK	a-16e-7f-8g-15j-13k-13l-15m8o12p11
AUX ASK $	a-8i10l-8m-13o10
AUX ASK WHERE	p7
AUX ASK for	m16o-12
AUX ASK of	m9
AUX ASK to	o13
AUX AUX	a19c-11f-13i-11l-15m-19o-7p-18
AUX AUX CHANGE	a11e-15g7m-7
AUX AUX DONE	g7k-10m-9
AUX AUX IDENTITY	k10
AUX AUX MOVE	a9
AUX AUX affected	n10
AUX AUX predicted	a8
AUX AUX prevented	e8
AUX BAD	g14j-8l-13
AUX BAD $	g14j-8l-13
AUX CHANGE	e23i-17j-12k-9l-17o-9p-12
AUX CHANGE $	e16i-15j-9k-8l-15o-7p-11
AUX CHANGE SINCE	e13m-9
AUX CHILD	a16k-7l-9p-16
AUX CHILD $	f8
AUX CHILD INVOLVE	a11
AUX CHILD KNOW	a8p-8
AUX DONE	i-10j-11k14l-18m16o-15p-18
AUX DONE $	g-19i-27k12l-11m14o-9p-13
AUX DONE CHANGE	a-11g15m-10
AUX DONE WELL	i12
AUX DONE about	g-11m13
AUX DONE out	k11
AUX FIND	g8j-9l8
AUX FIND $	g8j-9l8
AUX HAPPEN	e13m-10
AUX HAPPEN $	e11m-10
AUX HARM	p-7
AUX IDENTITY	k10
AUX IDENTITY $	k10
AUX INFO	a9
AUX INFO shared	a9
AUX INVOLVE	a-8f-8
AUX INVOLVE $	a-8f-8
AUX KIN	a10p-8
AUX KIN included	a8
AUX KNOW	g-11i-8j-9k-10l16
AUX KNOW $	g-10i-8j-7l14p7
AUX KNOW and	a8
AUX LEARN	c-8e-16g13i-8j-11k-16o-11
AUX LEARN $	e-10g11k-9l-8m10
AUX LEARN WE	g13
AUX LEARN and	a10g-9
AUX LEARN for	p10
AUX LEARN from	g7
AUX LEARN up	l8
AUX LIVE	l8
AUX LIVE like	l8
AUX LOOK	a-11g10o8
AUX LOOK $	o9
AUX LOOK after	a-9g11
AUX METHOD	a10k-8
AUX METHOD followed	a10k-8
AUX MOVE	e8j-11m8p-12
AUX MOVE $	l9
AUX MOVE PLACE	a9
AUX MOVE WELL	i8
AUX MOVE on	e10i-8m-10
AUX MOVE to	l-10m16
AUX NAME	f10
AUX NAME $	f10
AUX NEED	m8
AUX NEED $	m8
AUX PLAN	a9p-7
AUX PLAN WELL	a9p-7
AUX RECOMMEND	m11
AUX RECOMMEND $	m8
AUX REVIEW	j10
AUX REVIEW DONE	k8
AUX REVIEW and	j8
AUX SINCE	a-10e23g-11j-8m-15
AUX SINCE $	e13
AUX SINCE AUX	e7
AUX SINCE DONE	e8
AUX TELL	a-8p11
AUX TELL $	a-7p11
AUX THEY	e11
AUX THEY SINCE	e11
AUX THIS	c-10f-14g8i-11j7k-13l-7m-10p11
AUX THIS $	a-10f-10p16
AUX THIS BODY	g8
AUX THIS REVIEW	j14
AUX THIS neglect	a8
AUX TIME	p8
AUX TIME of	p8
AUX WE	j9
AUX WE SINCE	e7
AUX WE sharing	j9
AUX WELL	a-14i19j-7l-8m-10
AUX WELL $	i9
AUX WELL about	i8
AUX WELL because	g8
AUX WELL of	i13
AUX WHAT	c-9g-13i-8j-11k-11l17m9o-7
AUX WHAT MUST	m7
AUX WHAT WE	c-7g-9k-9l13
AUX WHAT took	l7
AUX WHO	f11k-7p-8
AUX WHO $	f11k-7p-8
AUX WRITE	j15
AUX WRITE $	j7
AUX WRITE to	j9
AUX YOU	c11
AUX YOU TELL	c11
AUX about	f11g-8k-10
AUX about $	f11g-8k-10
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
AUX before	a-9k12
AUX before THIS	a-9k12
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
AUX charged	o8
AUX charged $	o8
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
AUX given	a-8o11
AUX given $	o12
AUX given WHERE	p8
AUX held	j20m-9o-7
AUX held $	j20m-9o-7
AUX help	a8
AUX helped	g8
AUX helped and	g8
AUX in	a10g-9k-10l-9m-7o10
AUX in FAMILY	f7
AUX in and	o12
AUX in common	a14
AUX in mind	j8
AUX inadequate	g15p-11
AUX inadequate $	g7
AUX inadequate because	g11p-10
AUX kept	i15m-13
AUX kept $	i15m-13
AUX like	a-15f18g-13i-9j-7k-9p-9
AUX like $	a-12f17g-10i-7
AUX liked	p9
AUX liked $	p9
AUX local	j8
AUX local CHILD	j8
AUX lost	i11m-10
AUX lost $	i12m-9
AUX monitored	c8
AUX monitored $	c8
AUX nice	p9
AUX nice $	p9
AUX not	a-7g7p8
AUX not brought	p8
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
AUX predicted	a8
AUX prevented	e8
AUX prevented $	e8
AUX put	c-8j-8m9
AUX put PEER	k8
AUX put WELL	c-7m9
AUX quality	a7
AUX quality of	a7
AUX read	p7
AUX read $	p8
AUX referred	a-8h12
AUX referred to	a-8h12
AUX risk	a13p-7
AUX roma	f9
AUX roma in	f9
AUX run	k8
AUX run $	k8
AUX sent THEY	p9
AUX sent and	l8
AUX sent to	j8
AUX serious	j11
AUX serious case	j11
AUX shared	a12c8k-14
AUX shared $	a12c8k-14
AUX sorry	j13k-8
AUX sorry $	j13k-8
AUX tested	o11
AUX tested $	o11
AUX there	i7
AUX there pattern	g7
AUX there to	i8
AUX to	a-10e-9m14o10
AUX to ANALYSE	o9
AUX to AUX	m11
AUX to CHANGE	m9
AUX upset	j-9n11
AUX upset YOU	j-9n11
BAD	b-21c-36d-24e-29f-33g37h17i-35k-39m-32n-28o-25p-8
BAD $	b-10c-16d-10e-18f-17g33h-19i-24k-20m-20n-15o-15p-27
BAD CHILD	g-7p10
BAD CHILD $	g-7p10
BAD FIND	g9
BAD FIND by	g8
BAD LIVE	l13
BAD LIVE $	l13
BAD STORY	l14p-9
BAD STORY $	l14p-9
BAD THEY	g10
BAD THEY $	g10
BAD TIME	p10
BAD TIME make	l-8p10
BAD appointment	g-9p12
BAD appointment $	g-9p12
BAD chance	g11p-9
BAD chance $	g11p-9
BAD form	g-10h16j-11l-7p-11
BAD form $	g-9h13j-7p-10
BAD form used	h8
BAD from	l-8p9
BAD from PLACE	l-8p9
BAD in	g12p-8
BAD in practice	g9
BAD name	g-11h19j-7l-9p-14
BAD name $	g-7h12p-10
BAD name of	h9
BAD of	g12
BAD of BODY	g8
BAD of practice	a-8g9
BAD of response	a7
BAD opportunitie	g8p-10
BAD opportunitie $	g10p-7
BAD opportunitie and	a9
BAD piece	p10
BAD piece $	p10
BAD policy	p9
BAD policy $	p9
BAD version	g-9j14p-13
BAD version $	g-9j14p-13
BIRTH	a-18b-10c-19d-11e-13f-12g-17h-8i-11j-19k-21l30m-17n-13o-13
BIRTH $	a-12b-8c-14d-7e-10f-14g-11i-8j-14k-17l25m-12n-10o-8
BIRTH CHILD	l-8p11
BIRTH CHILD $	l-8p11
BIRTH KIN	l-11p11
BIRTH KIN $	l-11p11
BIRTH period	l7
BIRTH period $	l7
BIRTH to	l15p-9
BIRTH to NUMW	l7
BODY	a-12c-15d-25e-9f-18h-24i-17k10l-29m21p-10
BODY $	a-18b-10d-21e-22f-9h-19i-15l-15m16
BODY 's	a12c-8g-14i9l-8n-8o-11p-22
BODY 's ANALYSE	k-9
BODY 's WELL	i12
BODY 's agreement	k12p-11
BODY 's decision	a-12k12
BODY 's view	a16k-16
BODY ASK	a-10g10k-9m-11o15p-9
BODY ASK CHANGE	g14m-11p-7
BODY ASK for	j8o7
BODY ASK to	m-9o12
BODY AUX	a-13g11i-9k11o-9p-10
BODY AUX WELL	g8
BODY AUX agreed	m7
BODY AUX before	a-9k12
BODY AUX not	g8
BODY DONE	k10
BODY DONE $	a-8k8
BODY MONTH	m12o-8
BODY MONTH ASK	m12o-8
BODY MUST	m14
BODY MUST DONE	m8
BODY NEED	m8
BODY NEED to	m8
BODY RECOMMEND	m12
BODY RECOMMEND $	m12
BODY TELL	o8
BODY TELL WE	o8
BODY WILL	m8
BODY WILL DONE	m8
BODY about	m9
BODY about FIND	m9
BODY and	a-10c-9g9j-8k8
BODY and AUTHOR	k9
BODY and BODY	m9
BODY and WORKER	g12k-8p-9
BODY and its	k9
BODY and oversight	p9
BODY conclude	a-10e15k-11m-9
BODY conclude $	a-10e15k-11m-9
BODY concluded	a8
BODY concluded on	a8
BODY decided	k11
BODY decided and	k11
BODY decision	k9
BODY decision $	k9
BODY for	j8
BODY for REVIEW	j8
BODY member	b16k-9
BODY member $	b16k-9
BODY membership	k10
BODY membership $	k10
BODY on	m-9
BODY on SERVICE	g7
BODY on whether	k9
BODY proceeded	k8
BODY proceeded $	k8
BODY relied	n11
BODY relied upon	n11
BODY think	a15m-8
BODY think $	a15m-8
BODY to	g-8m20o-12
BODY to ANALYSE	m14o-8
BODY to LOOK	m8
BODY use	k11
BODY use only	k11
CHANGE	a-26b-17c-27d-18e22f-24h-17j-33k-39l-31m41n-23o-25p-12
CHANGE $	a-20b-12c-18d-12f-19g10h-13j-24k-30l-17m23n-17o-19
CHANGE AGENCY	m11p-8
CHANGE AGENCY $	m11p-8
CHANGE ASK	m10
CHANGE ASK $	m7
CHANGE DONE	e16m-16
CHANGE DONE $	e14m-14
CHANGE FIRST	m8
CHANGE FIRST TIME	m8
CHANGE NEED	m14p-10
CHANGE NEED $	m14p-10
CHANGE NUM	m7
CHANGE NUM $	m7
CHANGE PLAN	g-9m13
CHANGE PLAN $	g-9m13
CHANGE SINCE	a-8e18m-16
CHANGE SINCE $	e9m-8
CHANGE SINCE DONE	e7
CHANGE THIS	e9p-10
CHANGE THIS AUX	e10p-9
CHANGE WE	m13
CHANGE WE ASK	m10
CHANGE and	a8
CHANGE and WHAT	a8
CHANGE because	g10m-8
CHANGE because $	g10m-8
CHANGE in	e9
CHANGE of	p8
CHANGE of SERVICE	p8
CHANGE practice	a-9g-9m18p-9
CHANGE practice $	a-7m14p-7
CHANGE practice and	m9
CHANGE system	m11
CHANGE system and	m11
CHANGE to	m9
CHANGE to make	m7
CHILD	b-23c-25d-23e-12f28h-22i-15j-11k-25m-21n-27o-27p16
CHILD $	b-14c-25d-14f31g-8h-13j-14k-37l-10m-15n-17o-18
CHILD 's	a-9c-10e-10i-10j-19k9l17o-7
CHILD 's $	p9
CHILD 's AGENCY	g10
CHILD 's IDENTITY	k12p-10
CHILD 's PLACE	f-18p8
CHILD 's SERVICE	m10
CHILD 's STORY	f-11l14p-7
CHILD 's detail	f13l-10p-9
CHILD 's experience	l11p-12
CHILD 's home	f-9l-8p11
CHILD 's name	a-7k9
CHILD 's perspective	f-8l12p-11
CHILD 's world	f-10l13p-11
CHILD AUX	c-8f-14g11j-13k-13m-9
CHILD AUX ASK	p7
CHILD AUX AUX	a9
CHILD AUX KNOW	a8
CHILD AUX LOOK	a-9g11
CHILD AUX MOVE	l9
CHILD AUX SINCE	e9
CHILD AUX THIS	f-7p11
CHILD AUX WELL	g8
CHILD CHILD	f10p-10
CHILD CHILD $	f9p-10
CHILD CODE	f14p-19
CHILD CODE $	f11p-14
CHILD CODE 's	l8
CHILD HARM	l-7p9
CHILD HARM $	l-7p9
CHILD INVOLVE	a13
CHILD INVOLVE $	a10
CHILD KIN	f-14p15
CHILD KIN $	f-14p15
CHILD KNOW	a7f-8
CHILD KNOW $	a8p-8
CHILD KNOW through	p9
CHILD LIVE	j10
CHILD LIVE in	j10
CHILD LOOK	j9
CHILD LOOK after	j9
CHILD WHO	f-10g8p14
CHILD WHO LOOK	f-7p8
CHILD WHO NEED	g10
CHILD WHO loved	f7
CHILD WHO translated	p8
CHILD WORKER	j9
CHILD WORKER $	j10
CHILD WORKER AUX	g8
CHILD aged	f10l-8p-7
CHILD aged NUMW	f10l-8p-7
CHILD and	a-8f13k-8l-14
CHILD and CHILD	j9
CHILD and perpetrator	f11
CHILD at	f13j-12
CHILD at centre	f9j-8
CHILD at heart	f8
CHILD blaming	f-7p9
CHILD blaming $	f-7p9
CHILD called	f9
CHILD called NAME	f9
CHILD completing	c10
CHILD completing form	c10
CHILD detail	f7
CHILD detail $	f7
CHILD dream	p9
CHILD dream $	p9
CHILD in	a-8f-9m-10p8
CHILD in FAMILY	f8
CHILD in NEED	f-12l12m-7
CHILD in PLACE	g8l-10
CHILD in WE	j8
CHILD of	f7l-11
CHILD of NUMW	f7l-11
CHILD protection	a-8f-14g-7l10
CHILD protection BODY	m10
CHILD protection conference	p7
CHILD protection in	j8
CHILD protection period	l9p-7
CHILD safe	l7
CHILD safe $	l7
CHILD safeguarding	j8
CHILD safeguarding practice	j8
CHILD sexual	p8
CHILD sexual exploitation	p8
CHILD without desk	p7
CODE	b-10c-21d-10e-13f13g-16h-8i-12j-18m9n-12o-19
CODE $	a-17c-15g-8j-10k-17m14o-15
CODE 's	l8
CODE 's NUMW	l7
CODE and	p10
CODE and CODE	p9
CODE brose	k12p-7
CODE brose adolygu	k12p-7
CODE plentyn	f12
CODE plentyn a'r	f12
CODE ymarfer	a11
CODE ymarfer $	a11
CONTACT	a-26b-20c16d20e-28f-31g-28h-17i-21k-37l13m-31o-22
CONTACT $	a-23b-12d17e-20f-19g-16h-11i-13k-20m-17o-12
CONTACT BODY	c8
CONTACT BODY $	c8
CONTACT PEER	c-13f-8j-8k-8l19p-10
CONTACT PEER AGENCY	d8l12p-15
CONTACT PEER BIRTH	l-11p11
CONTACT PEER SERVICE	l15p-14
CONTACT WE	c12
CONTACT WE $	c7
CONTACT WE about	c9
CONTACT after	l-15p14
CONTACT after MOVE	l-15p14
CONTACT and	l11p-9
CONTACT and assessment	l11p-9
CONTACT by	d9l-8
CONTACT by TIME	d9l-8
CONTACT detail	c10
CONTACT detail $	c10
CONTACT for	c8
CONTACT for enquirie	c9
CONTACT in	d8
CONTACT in date	d8
CONTACT officer	c10p-9
CONTACT officer $	c10p-9
CONTACT to	c-9j11l11m-7p-14
CONTACT to BODY	c-7j12
CONTACT to CHILD	l9
CONTACT to MOVE	l7
DONE	a13b-20c-23d-18f-32g-10h-16i25j-20k10l-20m9n-24o-18p-8
DONE $	b-15d-14f-20g-24h-18i7k17m8n-18o-14p-8
DONE AGENCY	g-7i-9k-7l15
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
DONE CHANGE	a-8e-17g17i16k-15m-9p-16
DONE CHANGE $	a-21e-16g19i17k-14m-9p-15
DONE CHANGE and	a8
DONE CHILD	p9
DONE CHILD dream	p9
DONE DONE $	k7
DONE DONE of	p7
DONE IDENTITY	a7
DONE IDENTITY and	a7
DONE KNOW	a-7i13p-8
DONE KNOW THEY	i11
DONE MOVE	a7
DONE MOVE between	a7
DONE PEER	a10e-13f-8j-7k-20m-10p12
DONE PEER $	a15e-8k-10
DONE PEER FAMILY	l7p-15
DONE PEER KIN	p10
DONE PEER interpreter	p8
DONE PEER resistance	p10
DONE PLAN	a8
DONE REVIEW	j-8k12
DONE REVIEW $	j-7k13
DONE REVIEW LOOK	o8
DONE SINCE	a-10e14i-8
DONE SINCE $	e9m7
DONE SINCE STORY	e7
DONE THIS	a10c-13e-17j-15l-13p-14
DONE THIS $	k8
DONE THIS CHANGE	m8
DONE THIS DONE	i9m-7
DONE THIS MEAN	g9i-8
DONE THIS SINCE	m9
DONE THIS TELL	a9g-8
DONE THIS WELL	i9
DONE THIS WORDS	a-9h9
DONE THIS hard	a14i-11
DONE THIS thing	m10
DONE WE	a10e7g-11k-10
DONE WE DONE	a8
DONE WE END	e11
DONE WE LEARN	g8
DONE WE LOOK	j7
DONE WE NEED	m10
DONE WE think	a17g-9m-8
DONE WELL	a-21i18k-9l-10m-13p-8
DONE WELL $	a-19i15k-8l-10m-11
DONE WHEN	i8
DONE WHEN THIS	i8
DONE WORKER	a12
DONE WORKER oversee	a8
DONE about	g-12m16
DONE about THIS	g-12m16
DONE ahead	a-9m14p-9
DONE ahead $	a-9m14p-9
DONE and	a9k-7o-7
DONE and WHAT	a11
DONE and WHY	j9
DONE anyone	a7
DONE anyone challenge	a7
DONE assessment	a8
DONE assessment take	a8
DONE back	k8
DONE back $	k8
DONE by	i12p-8
DONE by WORKER	i10
DONE each	a-12l12
DONE each AGENCY	a-12l12
DONE every	l8
DONE every AGENCY	l8
DONE for	a-9g-7i14
DONE for CHILD	i9
DONE for THIS	i9
DONE in	a-8i13l-12
DONE in FIRST	i9l-8
DONE in PLACE	i8
DONE in THIS	k7
DONE not	c-8f-8g18i-16j-14k-21l-16o8p13
DONE not $	a11
DONE not ASK	i-8p9
DONE not DONE	g13i-10
DONE not HAPPEN	m9
DONE not KNOW	p7
DONE not LOOK	o11
DONE not MOVE	g14i-14
DONE not give	i10k-7
DONE not talk	p10
DONE not travel	p7
DONE of	a13l-8m-8
DONE of each	a9
DONE out	a-8k14
DONE out $	a-8k9
DONE out THIS	k10
DONE practice	g7
DONE practice $	g7
DONE thing	i9
DONE thing CHANGE	m9
DONE thing WELL	i12m-11
DONE under	a-10e13k-10
DONE under METHOD	a-10e13k-10
END	a-40b-24c-40d-27e61f-31g-15h-27i-30j-43k-29m-20n-29o-17p-12
END $	a-20c-13d-7e33f-12g-22h-8i-14j-14k-20m-22n-10o-13p-11
END ANALYSE	a-12e15p-8
END ANALYSE $	a-12e15p-8
END CONTACT	e-10l13p-9
END CONTACT $	e-10l13p-9
END LEARN	g-7m9
END LEARN and	g-7m9
END NUMW	e-9l11
END NUMW visit	l8
END PLACE	l11p-10
END PLACE $	l11p-10
END STORY	g7
END STORY only	g7
END THIS	e7
END THIS up	e7
END TIME	e-19l21p-13
END TIME $	e-18l20p-13
END WE	e7
END WE reach	e7
END WORDS	e21h-14l-16p-10
END WORDS $	e19h-13l-14p-8
END YEAR	e-12l-13p13
END YEAR $	e-12l-13p13
END admission	e-12l12
END admission $	e-12l12
END and DONE	k8
END and LEARN	e8g-7
END and RECOMMEND	e-12m8
END as	g8
END as to	g8
END case	e-16j-10l-11p19
END case $	e-16j-10l-10p19
END comment	e12p-9
END comment $	e12p-9
END could	a-11e10
END could THIS	a-11e10
END in	p8
END in itself	p8
END list	e9
END list $	e9
END note	e9
END note $	e9
END observation	e12
END observation $	e9
END of	e17j-10k-14l-12m-8p-7
END of HARM	e8
END of REVIEW	e9
END of fact	g9
END of period	l-9o11
END off	e10p-8
END off $	e10p-8
END on	a8
END on $	e9
END on practice	a9
END on whether	k8
END opinion	e12
END opinion $	e12
END page	e8
END page $	e8
END present	e10l-10
END present TIME	e10l-10
END remark	e11p-8
END remark $	e11p-8
END statement	e10
END statement $	e10
END summary	e8
END summary $	e8
END thing	e11
END thing $	e8
END thought	e17l-8p-14
END thought $	e17l-8p-14
END up	e11l-8
END up $	e11l-8
END version	e-12p13
END version $	e-12p13
FAMILY	a-14c-35d-25e-28f42g-25h-21i-9m-32n-28o-25
FAMILY $	b8c-21d-13e-17f25g-16h-13j-19k-13m-20n-16o-14
FAMILY 's	a-8j-10k14p-9
FAMILY 's CONTACT	l11
FAMILY 's STORY	f12k-8l-12
FAMILY 's part	k8
FAMILY 's view	f-11k13
FAMILY AUX	k11l-9
FAMILY AUX INVOLVE	k11l-8
FAMILY DONE	k-9p14
FAMILY DONE $	p10
FAMILY DONE not	p7
FAMILY HAPPEN	f8
FAMILY HAPPEN from	f9
FAMILY INVOLVE	f-13k18l-15p-8
FAMILY INVOLVE $	f-13k18l-15p-8
FAMILY STORY	f17k-10l-10p-9
FAMILY STORY $	f19k-8l-19p-7
FAMILY STORY before	f-8l10
FAMILY and	f15j-8k-7p-11
FAMILY and AGENCY	l10
FAMILY as	p9
FAMILY as whole	p9
FAMILY at	f9
FAMILY at TIME	f9
FAMILY background	f11j-10
FAMILY background $	f9
FAMILY before	f-13l17p-8
FAMILY before NAME	f-12l13
FAMILY before YEAR	l9p-7
FAMILY compared	f9
FAMILY compared $	f9
FAMILY composition	f10
FAMILY composition $	f10
FAMILY context	f11j-7k-9
FAMILY context $	f9k-8
FAMILY court	f-13k-9p14
FAMILY court $	f-13k-9p14
FAMILY declaration	k8
FAMILY declaration and	k8
FAMILY detail	f7
FAMILY detail $	f7
FAMILY friend and	f7
FAMILY in	f7
FAMILY in YEAR	f8
FAMILY in period	l9
FAMILY make-up	f9
FAMILY make-up $	f9
FAMILY meet	l11p-8
FAMILY meet AGENCY	l11p-8
FAMILY member	j-8k9l-8p-10
FAMILY member $	f14k-12
FAMILY member informed	f-12k13
FAMILY new	f8
FAMILY new to	f8
FAMILY profile	f8
FAMILY profile $	f8
FAMILY relationship	f7
FAMILY relationship $	f7
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
FIND	a-24b-19c-33d-20e-26f-30g48h-17i7j-20k-25l-11m-21n8o-10p-44
FIND $	a-22b-11c-20d-11e-17f-18g35h-10i12j-24k-27l-14m-11n-20o-10p-27
FIND END	g8m-8
FIND END and	g8m-8
FIND INFO	g8
FIND INFO $	g8
FIND NUM	a-8g15l-10p-10
FIND NUMW	g7
FIND NUMW $	g7
FIND THIS	j10
FIND against	o-9
FIND against WORDS	a10o-8
FIND against each	a-8g9
FIND by	g8
FIND by inspector	g8
FIND during	i7
FIND during HARM	i7
FIND for	g10m-9
FIND for BODY	g10m-9
FIND in	g12
FIND in THIS	j8
FIND in significant	g7
FIND of	k-9l11
FIND of REVIEW	g8
FIND of fact	g-12l12
FIND of inspection	g9
FIND on	l7
FIND on sequence	l7
FIND one	m9
FIND one $	m9
FIND out	a-10g-20j-10l-8m-8n17p-8
FIND out $	g-12k9o9
FIND out about	n11
FIND out more	n12
FIRST	a-9b-15c-28d-18f-9g-14h-20i-8l21m21n-23o-24p-17
FIRST $	a-18e-8g-16i-10j-10k-9m26n-7
FIRST ACT	e12l-18m8
FIRST ACT $	l-8m15
FIRST ACT LEARN	e14l-12m-11
FIRST ANALYSE	a9
FIRST ANALYSE $	a8
FIRST CHILD	f-8l17p-15
FIRST CHILD $	l11p-8
FIRST CHILD protection	l11p-10
FIRST CONTACT	j-9l16p-12
FIRST CONTACT $	j-9l16p-12
FIRST HARM	a10l-7
FIRST HARM $	a10l-7
FIRST PLACE	f12l-11
FIRST PLACE $	f12l-11
FIRST REVIEW	g-10k10
FIRST REVIEW $	g-10k10
FIRST STORY	l7
FIRST STORY $	l7
FIRST TIME	a-9f-7l12p-12
FIRST TIME $	a-9f-7l12p-12
FIRST WORDS	h-10j14l-12
FIRST WORDS $	h-10j14l-12
FIRST assessment	a-9p12
FIRST assessment $	a-9p12
FIRST case	j10k-10
FIRST case REVIEW	j10k-10
FIRST childhood	l9
FIRST childhood $	l9
FIRST complaint	l7
FIRST complaint to	l7
FIRST for	m8
FIRST for AGENCY	m8
FIRST help	l-10p15
FIRST help $	l-8p11
FIRST help and	p9
FIRST of	j8
FIRST of all	j8
FIRST phase	l9
FIRST phase $	l9
FIRST serious	j-12k12
FIRST serious case	j-12k12
HAPPEN	a-9b-14c-33f-8h-17i-30j12k-10l29n-20o-30p-20
HAPPEN $	b-8c-20f-15g-30h-10i-17j8k-21l24n-11o-15p-21
HAPPEN PEER $	j7
HAPPEN PLACE	l9
HAPPEN PLACE $	l9
HAPPEN SINCE	m8
HAPPEN SINCE $	m8
HAPPEN about	l8
HAPPEN about $	l8
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
HAPPEN from	f12j-8k10l-7
HAPPEN from $	f7j-7k11
HAPPEN from and	f8
HAPPEN in	l8
HAPPEN out	a8g9j-8l-8
HAPPEN out $	a9
HAPPEN out of	g11
HAPPEN through	g13l-13
HAPPEN through $	g13l-13
HAPPEN to	a-17c-8f-8j13k-10l11m-9
HAPPEN to CHILD	j7
HAPPEN to THIS	l8
HAPPEN to bring	l8
HAPPEN to light	g10l-10
HAPPEN to notice	j8
HARM	b-18c-30f-17g-17h-16i-9j-14k-15l23m-21n-21o-18p12
HARM $	a-12b-13c-21d-17f-22g-14h-11i-15j-24k-26l26m-21n-15o-14p7
HARM AUX	a9
HARM AUX AUX	a9
HARM REVIEW	a-14c-10d8l-11p-13
HARM REVIEW $	a-14c-10d8l-11p-13
HARM and	l-7p11
HARM and rescue	p9
HARM of	f-9l13p-10
HARM of CHILD	j8
HARM of NAME	l9
HARM safety	l-7p9
HARM safety $	l-7p9
HARM to	p8
HARM to CHILD	p8
HOW	a14b-15c10d-16f-27g-20i-26k12l7n-20p-34
HOW AGENCY	a9c-10j-8k-20
HOW AGENCY AUX	a-15e11k-11l10
HOW AGENCY DONE	a10k-7
HOW AGENCY MUST	m11
HOW AGENCY responded	a14l-11
HOW AUTHOR	k9
HOW AUTHOR DONE	k9
HOW AUX	k8
HOW AUX REVIEW	k8
HOW BODY	a-10k10
HOW BODY DONE	a-9k12
HOW CHILD	e8k7l-8
HOW CHILD 's	k10
HOW CHILD AUX	e8
HOW DONE	a-14k8l9
HOW DONE AGENCY	a-8l10
HOW DONE AUX	a-9k9
HOW FAMILY	a-8k10
HOW FAMILY AUX	k11l-8
HOW INFO	k9l-8
HOW INFO AUX	k9l-8
HOW ISSUE	a-11j8l9m-7
HOW ISSUE HAPPEN	j11l-8
HOW ISSUE proceeded	a-9l13
HOW LEARN	c8
HOW LEARN WILL	c8
HOW LIVE	l10
HOW LIVE CHANGE	l10
HOW NAME	l10
HOW NAME LIVE	l7
HOW PLAN	c7m-7
HOW PLAN WILL	c8
HOW REVIEW	a-8j10
HOW REVIEW AUX	k9
HOW REVIEW HAPPEN	j12k-11
HOW SERVICE	a9
HOW SERVICE response	a9
HOW SINCE	c8
HOW SINCE WILL	c8
HOW STORY	a-8k10
HOW STORY AUX	k12l-10
HOW STORY HAPPEN	l8
HOW THIS	a-10j-12l16m-10
HOW THIS AUX	p8
HOW THIS HAPPEN	a-19c-8j-7k-9l20
HOW THIS LOOK	a8
HOW THIS REVIEW	k11
HOW WE	a-20c7e-8g-11j-18k23l-14o-11
HOW WE DONE	a-9k14
HOW WE INVOLVE	k10
HOW WE MOVE	k7
HOW WE WILL	c13j-7k-15
HOW WE gathered	k10
HOW WE inspect	k9
HOW WELL	a15g12i-10j-8k-13l-8m-8
HOW WELL AUX	a11
HOW WELL CHILD	a-10g15
HOW WELL DONE	a14k-7
HOW WILL	a-9c7k-8m9
HOW WILL THIS	c-7m9
HOW WILL WE	c13m-9
HOW WILL thing	m8
HOW WORKER	a12h11l-13p-10
HOW WORKER AUX	h12
HOW WORKER KNOW	a11
HOW WORKER LEARN	a10k-8
HOW YOU	c8
HOW can	m13
HOW can WE	m13
HOW case	a-10j16k-14
HOW case INVOLVE	j12k-10l-8
HOW decision	a9k-9
HOW decision AUX	a9k-9
HOW each	a17l-18
HOW each AGENCY	a17l-18
HOW far	j-11k-12l-9o16
HOW far AUX	a7
HOW far REVIEW	j-9k-8o13
HOW far back	o8
HOW long	k7
HOW long REVIEW	k7
HOW practice	a8l-10m10
HOW practice MUST	m9
HOW practice measured	a8
HOW risk	a12k-7
HOW risk AUX	a12k-7
HOW system	a14k-13
HOW system DONE	a10k-9
HOW system responded	a8
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
HOW wide	o9
HOW wide WE	o9
IDENTITY	a-29b-16c-17d-16e-22f34g-24h12i-21j-31l-31m-29n-22o-21p15
IDENTITY $	a-21b-7c-19d-7e-11f26g-13i-9j-15k-10l-15m-13n-11o-9
IDENTITY DONE	p9
IDENTITY DONE CHILD	p9
IDENTITY IDENTITY	f21p-19
IDENTITY IDENTITY $	f8
IDENTITY IDENTITY and	f17p-15
IDENTITY ISSUE	f13p-10
IDENTITY ISSUE $	f13p-10
IDENTITY NEED	f8
IDENTITY NEED $	f8
IDENTITY WE	h12p-8
IDENTITY WE use	h12p-8
IDENTITY and	c-8f20g-9h-8k-9l-8m-8
IDENTITY and ANALYSE	f9p-8
IDENTITY and IDENTITY	f9
IDENTITY and additional	f8
IDENTITY and help	p7
IDENTITY and welsh	f8
IDENTITY as	f-7p11
IDENTITY as ANALYSE	p8
IDENTITY at	f-10p9
IDENTITY at PLACE	f-10p9
IDENTITY background	f8
IDENTITY background $	f8
IDENTITY barrier	f-8p10
IDENTITY barrier $	f-8p10
IDENTITY competence	p9
IDENTITY competence $	f-10p10
IDENTITY consideration	f14p-11
IDENTITY consideration $	f14p-11
IDENTITY group	p8
IDENTITY group $	p8
IDENTITY impact	c8
IDENTITY impact assessment	c8
IDENTITY in	p12
IDENTITY in practice	p9
IDENTITY of	f8p-11
IDENTITY of CHILD	f9
IDENTITY of METHOD	k7
IDENTITY private	k12p-10
IDENTITY private $	k12p-10
IDENTITY used	f-9h12
IDENTITY used in	f-9h12
INFO	b20c-45d-27e-32f-24g-22h-26i-18j8k23m-38n10o-30p-14
INFO $	b25c-29d-18e-18f-28g-8h-16i-20k-9m-22n7o-17
INFO ANALYSE	a-15k18p-9
INFO ANALYSE $	a-15k18p-9
INFO AUX	k12l-9
INFO AUX ANALYSE	a-13k12
INFO AUX collected	k8
INFO AUX shared	a13k-13
INFO HAPPEN	k13
INFO HAPPEN from	k13
INFO LEARN	k8
INFO LEARN $	k8
INFO STORY	k-8l8
INFO STORY $	k-8l8
INFO TELL	a14g-8
INFO TELL $	a10
INFO TELL about	a7
INFO WE	k-11n12
INFO WE cite	k-11n12
INFO about	a-9g-8j21l-18n-8p-11
INFO about AGENCY	j10l-11
INFO about ISSUE	j12
INFO about THIS	j10
INFO about inspection	k8
INFO and	j8n-8
INFO and SOURCE	k8n-8
INFO and context	j8
INFO cited	k-7n10
INFO cited $	k-7n10
INFO collection	k10p-7
INFO collection $	k10p-7
INFO from	k-8l15
INFO from AGENCY	l9
INFO from each	l10
INFO gathering	k10p-7
INFO gathering $	k10p-7
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
INFO reviewed	k11p-7
INFO reviewed $	k11p-7
INFO shared	a9
INFO sharing	k-9l-7p14
INFO sharing $	k-7p10
INFO sharing and	p7
INVOLVE	b-9c-28d-10e-28f-30g-21h-24i-29j-8k36l14m-33n-7o-25p-12
INVOLVE $	c-16e-19f-23g-15h-19i-16j-16k20l14m-21o-16p-10
INVOLVE 's	a9
INVOLVE 's END	a9
INVOLVE AGENCY	k11l-9p-7
INVOLVE AGENCY $	k11l-9p-7
INVOLVE CHILD	l-8p11
INVOLVE CHILD $	l-8p11
INVOLVE KIN	f-8k7l-8
INVOLVE KIN $	f-8k7l-8
INVOLVE PEER	a-8f-9
INVOLVE PEER FAMILY	k-18l9p8
INVOLVE PEER KIN	k15l-9p-15
INVOLVE THIS	k8
INVOLVE THIS WHO	k8
INVOLVE and group	k7
INVOLVE criteria	j12k-10l-8
INVOLVE criteria $	j12k-10l-8
INVOLVE detail	k10
INVOLVE detail $	k10
INVOLVE from	k8
INVOLVE from FAMILY	k8
INVOLVE held	k10p-8
INVOLVE held $	k10p-8
INVOLVE in	f11j-7
INVOLVE in THIS	f11k-9
INVOLVE of	f-9k12l12p-15
INVOLVE of AGENCY	k-10l11
INVOLVE of CHILD	l8
INVOLVE of FAMILY	k11l-9
INVOLVE primary	l8
INVOLVE primary PLACE	l8
INVOLVE thought	a11
INVOLVE thought $	a11
INVOLVE to	f-10j-7k15l-10
INVOLVE to CHILD	k-7p10
INVOLVE to WORKER	k13p-8
INVOLVE under	j11k-8
INVOLVE under protocol	j11k-8
ISSUE	a32b-25c-27d-10e-33f-22g12h-24i-8j7k-48l-12m-9n-31o15p-31
ISSUE $	a24b-19c-13e-20f-10g9h-17i-29j7k-30m-23n-22o-9p-16
ISSUE HAPPEN	j11l-8
ISSUE HAPPEN before	j11l-8
ISSUE NUM	g9l-9m-13p-10
ISSUE NUM $	g7l-8m-11
ISSUE NUM LEARN	a-8g9
ISSUE NUM hidden	a7
ISSUE NUMW	a11
ISSUE NUMW supervision	a8
ISSUE PEER	o8
ISSUE PEER WHAT	o8
ISSUE THIS	a12j-10p-13
ISSUE THIS HAPPEN	a9
ISSUE THIS NEED	a-8g8
ISSUE THIS arise	a8
ISSUE THIS reflect	i8
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
ISSUE for	a-13c-10e-11f-8i-11j-18k-10l-11m22o12
ISSUE for ANALYSE	m-9o7
ISSUE for BODY	a-8m16o-13
ISSUE for LEARN	o10
ISSUE for LOOK	a-8o9
ISSUE for SINCE	m12
ISSUE for determination	o10
ISSUE for national	m9
ISSUE for personnel	p8
ISSUE for regret	g11o-7
ISSUE for resolution	m10
ISSUE from	a14g-9
ISSUE from LEARN	a10g-8
ISSUE giving	g8
ISSUE giving rise	g8
ISSUE identified	a11g-9
ISSUE identified $	a11g-9
ISSUE in	g-13o10
ISSUE in ISSUE	g-10o12
ISSUE in depth	a9
ISSUE in figure	j8
ISSUE most	g10
ISSUE most $	g10
ISSUE of	a-21f-8g15l-10m-10o9p-8
ISSUE of ISSUE	a-7g14o-10
ISSUE of REVIEW	a-7g-7o13
ISSUE of SCOPE	o7
ISSUE of WELL	i8
ISSUE of coroner	g8
ISSUE one	a7
ISSUE one neglect	a7
ISSUE proceeded	a-9l13
ISSUE proceeded $	a-9l13
ISSUE raised	g10
ISSUE raised by	g10
ISSUE referred	o10
ISSUE referred to	o10
ISSUE to	a-11o12
ISSUE to AUX	a-8o12
ISSUE to YOU	j7
ISSUE worthy	i9
ISSUE worthy of	i9
KIN	a-14c-35d-23e-25f29g-16h-19i-26j-22l-15m-30n-25o-23p18
KIN $	a-10c-24d-16e-18f29g-14h-14i-17j-12l-9m-21n-18o-16
KIN 's	a-11f11j-10k11l-14m-8
KIN 's BODY	f14k-13p-13
KIN 's INVOLVE	k11p-10
KIN 's NEED	p9
KIN 's background	f12p-11
KIN 's own	p9
KIN 's role	f-8p8
KIN 's view	f-8k13p-11
KIN BAD	p9
KIN BAD $	p9
KIN CONTACT	p10
KIN CONTACT $	p10
KIN DONE	p7
KIN DONE DONE	p7
KIN FAMILY	f11p-10
KIN FAMILY $	f11p-10
KIN MOVE	l8
KIN MOVE $	l8
KIN PEER	p7
KIN PEER LEARN	p7
KIN STORY	f-10l-8p12
KIN STORY $	f-10l-8p12
KIN WHO	f-12p16
KIN WHO AUX	p8
KIN WHO resist	p8
KIN alone	f-8p10
KIN alone $	f-8p10
KIN and	f17k-8
KIN and KIN	f16p-14
KIN and stepfather	p7
KIN as	f-13p14
KIN as KIN	f-9p10
KIN background	f9p-8
KIN background $	f9p-8
KIN blamed	p9
KIN blamed KIN	p9
KIN conflict	p8
KIN conflict $	p8
KIN detail	f7
KIN detail $	f7
KIN fell	l8
KIN fell ill	l8
KIN in	p7
KIN in front	p7
KIN included	a8
KIN included $	a8
KIN or	f7
KIN or KIN	f7
KNOW	b-14c10d-14e-29f-8h-19j-18k-16l28m-21o-11p8
KNOW $	b-8d-7e-20f-18h-13i-10j-27l17n-13
KNOW CHILD	f8
KNOW CHILD $	f8
KNOW HAPPEN	l10
KNOW HAPPEN $	l10
KNOW KIN	a10l-8
KNOW KIN $	a10l-8
KNOW NAME	f7
KNOW NAME $	f7
KNOW THEY	i7j9l-8p-10
KNOW THEY $	i9j10k-7p-7
KNOW THEY WELL	k8
KNOW THIS	c11k-7
KNOW THIS AUX	c9
KNOW about	l8
KNOW and	k-8p7
KNOW and DONE	l8
KNOW and INVOLVE	a8
KNOW and not	p9
KNOW as	p9
KNOW more	i10m-10n8
KNOW more $	n9
KNOW more of	i11m-7
KNOW of	l9
KNOW of STORY	l9
KNOW one	p8
KNOW one at	p8
KNOW thing	c11m-11
KNOW thing AUX	c11m-11
KNOW through	p8
KNOW to	l12
KNOW to AGENCY	l12
KNOW took	l10
KNOW took place	l10
LEARN	a-15b-21c-11d-28f-35g55h-20i-28j-20l-27m-13n-10o-14p-26
LEARN $	a-13b-13d-14f-17g44h-12i-19j-16k-11l-21m-21n-19o-14p-41
LEARN ACT	m7
LEARN ACT $	m7
LEARN AGENCY	a-7g11
LEARN AGENCY $	a-7g11
LEARN BAD	g-9l9
LEARN BAD $	g-9l9
LEARN FAMILY	a10k-8
LEARN FAMILY $	a10k-8
LEARN IDENTITY	f-9g-15k-10p17
LEARN IDENTITY $	f-9g-15k-10p17
LEARN ISSUE $	a-8g10
LEARN MSG	a-7g14
LEARN MSG $	g10
LEARN MSG NUM	g9
LEARN NUM	g11
LEARN PEER	e-8g-14k15
LEARN PEER $	g-11k12
LEARN PLACE	g8
LEARN PLACE MOVE	g8
LEARN REVIEW	g-8o11
LEARN REVIEW $	o10
LEARN REVIEW AGENCY	k8
LEARN SCOPE	c9
LEARN SCOPE of	c9
LEARN STORY	d-15e-7g-10k21l-17p-9
LEARN STORY $	a7d-13g-10k14l-14
LEARN STORY HOW	k8
LEARN STORY and	g-9k12
LEARN THIS	g7
LEARN THIS can	g7
LEARN WE	a-8g21k-10l-7
LEARN WE $	a-7g21k-8
LEARN WILL	c8
LEARN WILL AUX	c8
LEARN about	g8
LEARN about KIN	g8
LEARN and	a10c-7e-8
LEARN and RECOMMEND	g8
LEARN and WHAT	a10g-9
LEARN arising	g7
LEARN arising $	g7
LEARN for	a-10g24j-8k-19l-9m-13p8
LEARN for HARM	g7
LEARN for all	g7
LEARN for consent	p7
LEARN for coping	p7
LEARN forward	g-8m10
LEARN forward $	g-8m10
LEARN from	a-11c-8g27j-12k-7m-7o-9
LEARN from FIRST	g-10k10
LEARN from LEARN	g13k-7
LEARN from REVIEW	g9k-7
LEARN from THIS	g13k-9
LEARN gained	g8
LEARN gained $	g8
LEARN identified	g15k-7
LEARN identified $	g12
LEARN into	g-12m16
LEARN into ACT	m9
LEARN into practice	g-9m11
LEARN more	g-11n11
LEARN more $	g-11n11
LEARN one	g9
LEARN one ASK	g9
LEARN so	a-10e10
LEARN so far	a-10e10
LEARN summary	j8
LEARN summary $	j8
LEARN to	e7l7p-7
LEARN to AUX	g7
LEARN to date	e10
LEARN to safeguard	l10
LEARN up	l12
LEARN up $	l12
LIVE	a-25b-10c-19e-19h-11i-18j-9k-24l37m-22n-13o-15p-20
LIVE $	a-9c-8e-7j-9k-9l20p-17
LIVE AUX	l9
LIVE AUX like	l9
LIVE CHANGE	l10
LIVE CHANGE $	l10
LIVE PEER	l10
LIVE PEER THEY	f-10l10
LIVE PEER fear	l10p-10
LIVE PEER violence	l-11p12
LIVE before	l7
LIVE experience	f-9l14p-10
LIVE experience $	l11p-8
LIVE experience of	l7
LIVE here	g8
LIVE here $	g8
LIVE in	f8g-7j8p-14
LIVE in ISSUE	j10
LIVE in PLACE	f11p-8
LIVE like	l8
LIVE like for	l8
LIVE of	l10
LIVE of CHILD	l8
LOOK	a26b-17c-35d-19f-28g-14h-16i-25j-17k-40l-37m-25n-9o32p-10
LOOK $	a16b-7c-16d-8e-16f-14g-27h-8i-13j-26k-23l-16m-11n-13o28p-11
LOOK SCOPE	a11o-11
LOOK SCOPE $	a11o-11
LOOK after	a-11g10j8
LOOK after $	a-9g11
LOOK after in	j9
LOOK at	e-7i-7k-11l-14m-10o17
LOOK at $	a-9g-8j-10l-7o19
LOOK at END	g7
LOOK at THIS	j7
LOOK back	c-7e18l-8p-11
LOOK back $	a-13e14
LOOK back at	a8
LOOK back over	a-10e12
LOOK by	j-10o13
LOOK by THIS	j-8o10
LOOK closer	a10
LOOK closer $	a10
LOOK for	p8
LOOK for help	n8
LOOK for sickness	p9
LOOK more	a8
LOOK more closely	a8
LOOK older	f-7p8
LOOK older than	f-7p8
LOOK underneath	a10
LOOK underneath $	a10
MEAN	b19c-20d-10e-10f-7h27i-29j-28l-31m-31n-13o-23
MEAN $	a8b21c-12e-15f-11g-35h20i-16j-15k-21l-19m-18o-10p-19
MEAN BODY	k8
MEAN BODY proceeded	k8
MEAN SINCE	e7
MEAN SINCE $	e7
MEAN away	p9
MEAN away $	p9
MEAN by	a-8g-9h12
MEAN by $	h13
MEAN by WHAT	k8
MEAN for	a-8g15h9i-7m-8
MEAN for $	h10
MEAN for WE	a10g-10
MEAN for YOU	a-9g14
MEAN for practice	a-11g11
MEAN of	p7
MEAN of low	p8
MEAN out	g12
MEAN out $	g12
METHOD	b-17c-30d-17f-27g-32h-17i-25j-20k44l-31n-24o-24p-22
METHOD $	b-9c-16d-9e9f-18g-18h-9i-13j-23k32l-18m-24n-14o-14p-12
METHOD AUX	a-9k10
METHOD AUX chosen	a-9k10
METHOD DONE	a9
METHOD KNOW	p9
METHOD KNOW and	p9
METHOD LEARN	k8
METHOD LEARN $	k8
METHOD THIS	k11
METHOD adopted	k11
METHOD adopted $	k8
METHOD ahead	k-12m13
METHOD ahead $	k-12m13
METHOD and	k9
METHOD followed	a9p-8
METHOD followed $	a9p-8
METHOD forward	k-13m15p-7
METHOD forward $	k-13m15p-7
METHOD in	k8
METHOD in force	k8
METHOD of	i-8k15m-9p-8
METHOD of DONE	a-8k11
METHOD of START	j11k-7
METHOD of WELL	a7
METHOD used	k9
METHOD used $	k9
MONTH	a-9c-7f-8g-7k-9l21m7o-11
MONTH $	l15p-8
MONTH ASK	m12o-8
MONTH ASK to	m12o-8
MONTH YEAR	l14p-9
MONTH YEAR $	l10
MONTH and	l8
MONTH and MONTH	l8
MONTH to	l11
MONTH to MONTH	l11
MOVE	a-15b-22c-23d-11e-14f-37g-10h-23i9k-25l27n-21
MOVE $	a-20c-19d-12e-16f-12g-11h-10i-17j8k-23l18m-21n-13p8
MOVE AUX	p8
MOVE AUX TIME	p8
MOVE BAD	a-8g12i-8j-10l9p-11
MOVE BAD $	a-8g12i-8j-10l9p-11
MOVE FIRST	m8
MOVE FIRST $	m8
MOVE INVOLVE	k-8l-14p14
MOVE INVOLVE $	k-8l-14p14
MOVE KIN	p8
MOVE KIN $	p8
MOVE MSG	g-11j14l-8p-7
MOVE MSG $	g-11j14l-8p-7
MOVE PLACE	f-9i-7l19m-8p-11
MOVE PLACE $	a7f-8l25p-32
MOVE PLACE as	l-8p9
MOVE PLACE at	l-8p9
MOVE PLAN	p10
MOVE PLAN $	p10
MOVE THIS	c9
MOVE THIS form	c9
MOVE WELL	a-9i9l-8m-8p-8
MOVE WELL $	a-9i9l-8m-8p-8
MOVE about	k7
MOVE about REVIEW	k7
MOVE again	j-9m-10p9
MOVE again $	m-9
MOVE again syndrome	l-8p10
MOVE and	d9l-8o10p-9
MOVE and END	l-9o11
MOVE and PLACE	d9
MOVE between	a7
MOVE between ISSUE	a7
MOVE beyond	i12l-7
MOVE beyond WHAT	i12l-7
MOVE each	l-8p10
MOVE each TIME	l-8p10
MOVE extra	i16l-9p-9
MOVE extra mile	i16l-9p-9
MOVE for	n7
MOVE for more	n8
MOVE forward	l-12m13p-9
MOVE forward $	l-12m13p-9
MOVE from	l8m12p-10
MOVE from PLACE	l9p-9
MOVE from here	m12
MOVE in	l16p-13
MOVE in $	l9p-7
MOVE in county	l8
MOVE into	l10
MOVE into PLACE	l10
MOVE north	l9
MOVE north $	l9
MOVE on	e8g-12j-10l9m-17o-8p-11
MOVE on $	e9g-11i-16j-7l11m-14
MOVE on ASK	i9
MOVE on at	k9
MOVE out	j13l-11p-11
MOVE out $	j13l-11p-11
MOVE south	l10
MOVE south $	l10
MOVE to	l11m13p-13
MOVE to HAPPEN	l-8m10
MOVE to england	l8
MOVE unanswered	p8
MOVE unanswered $	p8
MOVE whole	g7
MOVE whole unseen	g7
MSG	b-16c-10d-19e-21f-24g37h-16k-29l-31m-10n-21p-27
MSG $	a10b-11c-25d-13e-12f-15g27h-9k-17l-21m-11n-13o-19p-30
MSG NUM	g9
MSG WHO	g8
MSG WHO else	g8
MSG arising	g11
MSG arising $	g11
MSG at	g-17o12p9
MSG at ISSUE	a-10g-10o13
MSG at TIME	p10
MSG at WHAT	a9
MSG for	a-14c8g12m7p-11
MSG for AGENCY	a-8c10
MSG for BODY	m9
MSG for WORKER	g9
MSG for practice	g8
MSG of	j10
MSG of condolence	g-9j11
MSG to	a-7g14p-7
MSG to AUX	o8
MSG to note	g9
MSG to ponder	g8
MUST	a-14e-25f-16g-7h-9i13k-20l-31m33n-8o-16p-25
MUST AGENCY	m7
MUST AGENCY DONE	m7
MUST AUX	c-8e-8g-14i13p-12
MUST AUX DONE	i-13m17
MUST AUX LEARN	m9
MUST AUX REVIEW	j8
MUST AUX copied	i10p-7
MUST AUX held	m-8
MUST AUX kept	i15m-13
MUST CHANGE	i-7m16
MUST CHANGE $	i-7m16
MUST CHILD	a9
MUST CHILD AUX	a9
MUST DONE	a-9g-9i-11m20
MUST DONE $	a-9g-9i-11m20
MUST HAPPEN	m11
MUST HAPPEN $	m7
MUST KNOW	g11
MUST KNOW $	g11
MUST SINCE	m14
MUST keep	i11m-9
MUST keep DONE	i11m-9
MUST not	i12m-9
MUST not AUX	i12m-9
MUST read	c12
MUST read THIS	c12
MUST respond	a-7l-8m14
MUST respond $	a-7l-8m14
MUST stay	i10
MUST stay as	i10
MUST to	m7
NAME	a-33b-18c-32e-12f39g-15h-17k-40m-31n-22o-21p-18
NAME $	a-19b-12c-23d-15e-11f29g-22h-11k-24m-20n-15o-13p-34
NAME 's	a-9c-8e-8i-9j-11k-11l13m-9p-10
NAME 's LIVE	d8f-10
NAME 's PLACE	f12l-17
NAME 's STORY	f-11l12
NAME 's TIME	l9
NAME 's childhood	l9
NAME 's experience	l9
NAME 's schoolday	f-9l11
NAME 's world	f9l-8
NAME AUX	f15k-8p-11
NAME AUX $	f9
NAME AUX like	f11l-9
NAME CHILD	f11p-10
NAME CHILD $	f7
NAME CHILD WHO	f7
NAME HARM	e7
NAME HARM $	e7
NAME LIVE	l7
NAME LIVE $	l7
NAME PLACE	f-9l-11p12
NAME PLACE $	f-9l-11p12
NAME SERVICE	l-8p10
NAME SERVICE $	l-8p10
NAME and	f9
NAME and THEY	f9
NAME at	l9
NAME at PLACE	l9
NAME loved	f9
NAME loved $	f9
NAME pen	f9
NAME pen picture	f9
NAME primary	l-10p11
NAME primary PLACE	l-10p11
NEED	a-29b-9d-12e-21g13h-11i-21j-13k-24m21o-22
NEED $	a-11c9d-9e-14f8g-16k-15l-23m12n-10o-10
NEED CHANGE	g-9m10
NEED CHANGE $	g-9m10
NEED DONE	m8
NEED DONE $	m8
NEED PLAN	l13p-12
NEED PLAN $	l13p-12
NEED attention	g12m-9
NEED attention $	g12m-9
NEED before	p9
NEED before CHILD	p9
NEED help	g8n8p-10
NEED help $	n8
NEED help and	g10
NEED period	l8
NEED period $	l8
NEED to	a-15g14i-8l-11m15o-10
NEED to ANALYSE	g13m-10
NEED to AUX	g7
NEED to CHANGE	g-8m12
NEED to DONE	g-9m17
NEED to HAPPEN	m8
NEED to KNOW	g9
NUM	b-18c-36d-25e-24f-28g10h-19i-25j-30k-18l19m19n-24o-34
NUM $	b-13c-27d-17e-16f-18h-12i-13j-19k-14l9m16n-17o-25
NUM LEARN	a-9l9
NUM LEARN $	a-8g9
NUM LEARN BAD	g-9l9
NUM MONTH	l8
NUM WELL	i-10p7
NUM WELL $	i-7p9
NUM WELL START	l8
NUM WRITE	a-7m11p-8
NUM WRITE $	a-7m11p-8
NUM YEAR	l-15p16
NUM YEAR $	l-15p16
NUM admission	l7
NUM admission $	l7
NUM escalation	l10p-8
NUM escalation $	l10p-8
NUM hidden	a7
NUM hidden KIN	a7
NUM management	a8
NUM management oversight	a8
NUM strategy	a-8l11
NUM strategy ANALYSE	a-8l11
NUM to	l9
NUM to NUM	l9
NUM training	m8
NUM training $	m8
NUM voice	a10p-8
NUM voice of	a10p-8
NUMW	b-16c-15d-19e-25f14h-15i-23j-29l20m-10n-23
NUMW $	f8p-13
NUMW ASK	l7
NUMW ASK in	l7
NUMW BODY	k10
NUMW BODY $	k10
NUMW CHILD	f12p-10
NUMW CHILD $	f12p-10
NUMW CONTACT	l-11p12
NUMW CONTACT $	l-11p12
NUMW FAMILY	f11p-7
NUMW FAMILY compared	f9
NUMW FIND	g7
NUMW FIND $	g7
NUMW HARM	l10p-9
NUMW HARM $	l10p-9
NUMW ISSUE	a16g-10l-9p-7
NUMW ISSUE $	a14g-8l-8
NUMW KIN	f15l-9p-13
NUMW KIN $	f14l-8p-12
NUMW LEARN	g10
NUMW LEARN $	g9
NUMW PLACE	l10p-7
NUMW PLACE $	l10p-7
NUMW SCOPE	a-10c-7o16p-7
NUMW SCOPE $	o9
NUMW SCOPE for	o8
NUMW SCOPE of	o8
NUMW TIME	l16p-18
NUMW TIME $	l12p-15
NUMW WORKER	l-7p13
NUMW WORKER in	p8
NUMW WORKER too	p8
NUMW addresse	p12
NUMW addresse $	p12
NUMW borough	p10
NUMW borough $	p10
NUMW countie	f-10p12
NUMW countie $	f-8p9
NUMW death	g7
NUMW death LEARN	g7
NUMW drawer	p8
NUMW drawer $	p8
NUMW home	l13p-12
NUMW home $	l13p-12
NUMW key	a-9o9
NUMW key SCOPE	a-8o9
NUMW list	p9
NUMW list side	p9
NUMW meeting	p7
NUMW meeting and	p7
NUMW minute	c8
NUMW minute PEER	c8
NUMW model	k12l-8p-8
NUMW model combined	k12l-8p-8
NUMW phone	l12p-9
NUMW phone ASK	l12p-9
NUMW practice	a10g-7
NUMW practice ISSUE	a10g-7
NUMW supervision	a8
NUMW supervision $	a8
NUMW thing	g10m12o-8
NUMW thing WE	m12
NUMW thing to	g9
NUMW to	l9
NUMW to thirteen	l9
NUMW visit	e-7l16p-15
NUMW visit $	e-7l16p-15
PEER	b-12c-22d-10e25g-20h-10i-19j-9k10l-30m-23n-15o-12p-8
PEER $	b-8c-19d-8e27f-16g-20h-8i-13k11l-19m-19n-12o-10p-27
PEER AGENCY	d8l12p-15
PEER AGENCY $	d8l10p-14
PEER BIRTH	l-11p11
PEER BIRTH KIN	l-11p11
PEER CHILD	a13f-9p-11
PEER CHILD $	a13f-9p-11
PEER FAMILY	f-16j-9k-25l12p10
PEER FAMILY $	f-14k-24p13
PEER FAMILY before	l9p-7
PEER FAMILY in	l9
PEER KIN	a-10f-13k10l14p-12
PEER KIN $	a-10f-13k10l14p-12
PEER LEARN	p7
PEER LEARN IDENTITY	p7
PEER SERVICE	l15p-14
PEER SERVICE $	l11p-10
PEER SERVICE visitor	l9
PEER THEY	k-10l16p-11
PEER THEY $	f14
PEER THEY KIN	f-17l17
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
PEER fear	l10p-10
PEER fear $	l10p-10
PEER interpreter	p8
PEER interpreter $	p8
PEER other	k8
PEER other proceeding	k8
PEER reason	k10
PEER reason $	k10
PEER resistance	p10
PEER resistance $	p10
PEER thank	j13p-10
PEER thank $	j13p-10
PEER to	f8
PEER to NAME	f8
PEER violence	l-11p12
PEER violence $	l-11p12
PLACE	a-29b-23c-37d-12e-30f9g-11h-20j-19k-20l25m-13n-27o-26p10
PLACE $	a-16b-15c-23d-19e-22f9g-11h-14j-29k-35l19m-11n-18o-17p10
PLACE ACT	j11
PLACE ACT $	j11
PLACE BODY	m13p-7
PLACE BODY $	m13p-7
PLACE KIN	f-9p11
PLACE KIN $	f-9p11
PLACE MOVE	p-13
PLACE MOVE $	p-13
PLACE PEER	f-9k-8l13
PLACE PEER KIN	f-7l15p-14
PLACE PLACE	l7
PLACE PLACE $	l7
PLACE SERVICE	l10
PLACE SERVICE $	l10
PLACE STORY	f14l-7p-14
PLACE STORY $	f14l-7p-14
PLACE THIS	i10p-7
PLACE THIS MUST	i10p-7
PLACE TIME	l14p-13
PLACE TIME $	l14p-13
PLACE WELL	g8
PLACE WELL $	g8
PLACE admission	l11p-10
PLACE admission $	l11p-10
PLACE and FAMILY	f9p-7
PLACE and PLACE	l-13p13
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
PLACE closed	l8
PLACE closed $	l8
PLACE exclusion	l-8p9
PLACE exclusion $	l-8p9
PLACE full	p7
PLACE full of	p7
PLACE in	p8
PLACE in TIME	p8
PLACE leaver	l-8p10
PLACE leaver $	p9
PLACE on	l-8p9
PLACE on MOVE	l-8p9
PLACE proceeding	k13p-16
PLACE proceeding $	k14l-12p-13
PLACE proceeding and	l9
PLACE round	p9
PLACE round $	p9
PLACE stay	l12p-11
PLACE stay $	l12p-11
PLACE visit	l-8p10
PLACE visit $	l-8p10
PLACE worth	i11p-9
PLACE worth copying	i11p-9
PLAN	b-14d-17e-21f-25g-27h-13i-20j-27k-31l-9m25n-18p9
PLAN $	a-30b-12d-12e-17f-20g-22h-11i-12j-19k-24l-16m27n-15o8
PLAN AUX	p8
PLAN AUX NEED	p8
PLAN DONE	a9
PLAN DONE not	a9
PLAN THIS	p10
PLAN THIS existed	p8
PLAN WELL	a9p-7
PLAN WELL $	a9p-7
PLAN WILL	c8
PLAN WILL AUX	c8
PLAN period	l9p-9
PLAN period $	l9p-9
PLAN without	p12
PLAN without date	p11
RECOMMEND	a-31b-16c-26d-16e-17f-22g-14h-14i-20j-21k-7l-33m56n-10o-23p-38
RECOMMEND $	a-24b-13c-20d-14e-10f-17h-12i-16j-24l-27m39n-18o-16p-29
RECOMMEND ACT	m8
RECOMMEND ACT $	m8
RECOMMEND LEARN	j9k-8
RECOMMEND LEARN REVIEW	j9k-8
RECOMMEND NUM	m12p-8
RECOMMEND REVIEW	k8
RECOMMEND REVIEW $	k8
RECOMMEND SOURCE	m-7n9
RECOMMEND SOURCE $	m-7n9
RECOMMEND and	m8
RECOMMEND by	m8
RECOMMEND for	m16
RECOMMEND from	k-9m11
RECOMMEND from individual	m7
RECOMMEND of	j-9k-14m18
RECOMMEND of HARM	m8
RECOMMEND of REVIEW	m8
RECOMMEND to	j-7k7
RECOMMEND to BODY	k8
REVIEW	a-22b-15c7d-20e-14f-15g-17h-14i-27j26k26l-40m-28n-15o17p-27
REVIEW $	a-10b-8d-13e-7f-9g-13i-16j17k11l-24m-14n-12p-15
REVIEW AGENCY	c-11g-10j-14k24p-8
REVIEW AGENCY $	c-8g-9j-12k21
REVIEW AGENCY and	k9
REVIEW ASK	o-8
REVIEW ASK $	k10
REVIEW ASK for	m10
REVIEW ASK to	j10
REVIEW AUX	a-21c-20e-8j12l-8m-13n9p-11
REVIEW AUX DONE	a-11k16
REVIEW AUX FIND	g11j-9
REVIEW AUX about	f11g-8k-10
REVIEW AUX convened	j8
REVIEW AUX for	j9
REVIEW AUX held	j11k-8
REVIEW AUX put	k8
REVIEW AUX sent	j8
REVIEW AUX to	o9
REVIEW AUX upset	j-9n11
REVIEW BODY	j-14k11m-10o7
REVIEW BODY $	j-11k8m-9o9
REVIEW BODY member	k7
REVIEW DONE	a-14g-11k11o9
REVIEW DONE $	a-9k14
REVIEW DONE not	o11
REVIEW FIND	g11
REVIEW FIND $	g11
REVIEW HAPPEN	j13k-13l-7
REVIEW HAPPEN $	j11k-12
REVIEW INVOLVE	k8
REVIEW INVOLVE $	k8
REVIEW LOOK	a-11g-8j-10o17
REVIEW LOOK $	a-9o14
REVIEW LOOK at	o8
REVIEW METHOD	j-8k14
REVIEW METHOD $	j-8k14
REVIEW MOVE	k-10l-9o12
REVIEW MOVE $	k-10l-9o12
REVIEW MUST	m-8
REVIEW MUST AUX	m-8
REVIEW NUM	a12
REVIEW NUM $	a9
REVIEW PEER	k10
REVIEW PEER $	k10
REVIEW RECOMMEND	k-9m14
REVIEW RECOMMEND $	k-9m14
REVIEW STORY	c10
REVIEW STORY $	c10
REVIEW TELL	g16k-10o-8
REVIEW TELL WE	g16k-10o-8
REVIEW WHY	j7
REVIEW WHY THIS	j7
REVIEW WILL	j12m-11
REVIEW WILL DONE	j12m-11
REVIEW WORKER	k-8p10
REVIEW WORKER $	k-8p10
REVIEW about	j11
REVIEW about $	j11
REVIEW agreed	c9
REVIEW agreed by	c9
REVIEW and	c7j12o-9
REVIEW and WHEN	j8
REVIEW and WHY	j10
REVIEW and its	j8
REVIEW and monitoring	c10j-7
REVIEW arrangement	c-9k10
REVIEW arrangement $	c-9k10
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
REVIEW group	j-8k10
REVIEW group $	j-8k10
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
REVIEW period	j-10k-10o10
REVIEW period $	j-10k-10o10
REVIEW took	k7
REVIEW took $	k7
REVIEW would	o10
REVIEW would LOOK	o10
SCOPE	a14b-22d-24e-28f-32g-38h-27i-24j-9k-28l-40m-15n-29o45p-9
SCOPE $	b-12d-13e-15f-17g-19h-15i-13j-23k-25l-20m-27n-17o37p-10
SCOPE ANALYSE	c-10
SCOPE ANALYSE in	a8
SCOPE BODY	m9
SCOPE BODY MONTH	m9
SCOPE CODE	a-9c-10m-9o-13p18
SCOPE CODE $	c-7o-10p14
SCOPE CODE and	p9
SCOPE FIRST	a-9p12
SCOPE FIRST assessment	a-9p12
SCOPE LOOK	a12o-12
SCOPE LOOK $	a12o-12
SCOPE NUM	a17c-9l-9m-14o-18
SCOPE NUM $	a12c-8l-7m-13o-15
SCOPE NUM management	a8
SCOPE WE	m-11o13
SCOPE WE ASK	m-10o12
SCOPE and	a-16c-10j14l-8m-8o13p-14
SCOPE and SCOPE	o7
SCOPE and START	j9
SCOPE and date	j8
SCOPE and detail	j9
SCOPE and purpose	o9
SCOPE before	o9
SCOPE before WE	o9
SCOPE for	a-23c15g-10j-8k-12m16p-15
SCOPE for ANALYSE	a-12c12o-12
SCOPE for BODY	m13
SCOPE for REVIEW	o9
SCOPE for THIS	o8
SCOPE for YOU	c9
SCOPE for safeguarding	m9
SCOPE for supervision	c9
SCOPE in	a13o-8
SCOPE in turn	a10
SCOPE of	a15f-8g-14j-23m-11o11p-19
SCOPE of LEARN	o8
SCOPE of REVIEW	a12c-12j-14k-19o10p-8
SCOPE of THIS	c9
SCOPE of inspection	k12o-10
SCOPE of significant	o8
SCOPE of threshold	a11o-8p-8
SCOPE posed	c-7o10p-7
SCOPE posed $	c-7o10p-7
SCOPE put	m8
SCOPE put to	m8
SCOPE set	o9
SCOPE set $	o9
SCOPE to	c15o-12p-8
SCOPE to ASK	c14m-9o-9
SCOPE to BODY	m10o-9
SCOPE under	j11
SCOPE under PLACE	j11
SERVICE	a-17b-18c-30d-18e-21f-11g-11h-14i-21j-28k-12l9m8n-23o-18p26
SERVICE $	a-15b-9c-16d-10e-11f-24h-8i-10j-14k-23l8m10n-12o-10p13
SERVICE AGENCY	p14
SERVICE AGENCY $	p14
SERVICE ANALYSE	p9
SERVICE ANALYSE $	p9
SERVICE DONE	g7
SERVICE DONE practice	g7
SERVICE INFO	k-7p10
SERVICE INFO $	k-7p10
SERVICE KNOW	l9
SERVICE KNOW $	l9
SERVICE PLACE	m12
SERVICE PLACE $	m10
SERVICE WORKER	p8
SERVICE WORKER $	p8
SERVICE and	f9p-8
SERVICE and FAMILY	f9
SERVICE context	f8
SERVICE context of	f8
SERVICE enquirie	k11p-10
SERVICE enquirie running	k11p-10
SERVICE investigation	k10l-8
SERVICE investigation and	k10l-8
SERVICE media	p7
SERVICE media $	p7
SERVICE response	a9
SERVICE response measured	a9
SERVICE visiting	k-9l12
SERVICE visiting INVOLVE	l11p-10
SERVICE visitor	l9
SERVICE visitor $	l9
SINCE	a-25b-18c-10d-21e59f-25g-18h-19i-35j-19k-42l-46n-23o-29p-42
SINCE $	a-32b-10c-21d-9e33f-15g-28h-10i-17k-19l-22m10n-14o-13p-23
SINCE CHANGE	e11m-12
SINCE CHANGE $	e11m-12
SINCE DONE	a-7e15
SINCE DONE $	a-7e15
SINCE HARM	e7
SINCE HARM $	e7
SINCE KNOW	g13
SINCE KNOW $	g13
SINCE LEARN	e10m-9
SINCE LEARN $	e10m-9
SINCE NAME	e7
SINCE NAME HARM	e7
SINCE REVIEW	e15j-10k-8
SINCE REVIEW $	e12j-8k-7
SINCE SINCE	e16j-7k-8
SINCE SINCE REVIEW	e8
SINCE STORY	e14l-11
SINCE STORY $	e14l-11
SINCE THIS	e9
SINCE THIS STORY	e9
SINCE WE	e7
SINCE WE finished	e7
SINCE WHAT	a-9e-11m13
SINCE WHAT $	a-9e-11m13
SINCE WILL	c8
SINCE WILL AUX	c8
SINCE against	e10m-9
SINCE against earlier	e10m-9
SINCE believe	a14e-8g-11m-9
SINCE believe $	a14e-8g-11m-9
SINCE from	e8
SINCE from AGENCY	e8
SINCE in	e12
SINCE of	c8g8p-7
SINCE of CHILD	g8
SINCE of PLAN	c8
SINCE rapid	e10
SINCE rapid REVIEW	e10
SINCE timeline	e7
SINCE timeline $	e7
SINCE under	e8
SINCE under METHOD	e8
SOURCE	a-33b11c-36d-24e-27f-31g-30h-22i-26j-35l-37m-32n47o-25p-29
SOURCE $	a-23b15c-26d-18e-20f-24g-22h-15i-20j-27l-28m-26n30o-19p-25
SOURCE INVOLVE	k-15n15
SOURCE INVOLVE $	k-15n15
SOURCE WE	k-10n9
SOURCE WE read	k-10n9
SOURCE and	n9
SOURCE and SOURCE	n10
SOURCE and staffing	n-9p11
SOURCE cited	n11
SOURCE cited $	n11
SOURCE list	n8
SOURCE list $	n8
SOURCE mentioned	n8
SOURCE mentioned $	n8
SOURCE of	k10
SOURCE of INFO	k13n-11
SOURCE of research	k-7n9
SOURCE quoted	n8
SOURCE quoted $	n8
SOURCE reviewed	n9
SOURCE reviewed $	n9
SOURCE to	n10
SOURCE to tool	n7
SOURCE used	k-8n12
SOURCE used $	k-8n12
START	a-23b-13c-24d-14e-19f-19g-22h-14i-15j45k-15l-15m-22n-15o-20p-18
START $	a-14b-8c-14d-8e-10f-11g-10i-10j28m-12n-9o-13p-22
START ISSUE	j8
START ISSUE $	j8
START WORDS	j8
START WORDS $	j8
START and	p8
START and END	j-8p10
START by	j10
START by community	j7
START remark	j9
START remark $	j9
START statement	j8
START submission	j9
START submission $	j9
START to	g-8j16
START to LEARN	g-7j8
STORY	a-23d18e-14f-9g-29h-22i-26l39m-34n-27o-28p-25
STORY $	d15g-30h-18i-20j-41l23m-26n-22o-20p-24
STORY AUX	a-11j9k10l-13
STORY AUX established	k12l-10
STORY AUX notified	a-7j10
STORY CODE	l9
STORY CODE $	l9
STORY HAPPEN	l8
STORY HAPPEN $	l8
STORY HOW	k8
STORY HOW THIS	k8
STORY LEARN	g8
STORY LEARN WE	g8
STORY NUM	d-10l17p-8
STORY NUM $	l10
STORY NUM admission	l7
STORY TELL	p8
STORY TELL to	p8
STORY THIS	j11k-8
STORY THIS DONE	p7
STORY THIS prompted	j8
STORY TIME	d7
STORY TIME by	d7
STORY and	c10g-10k10
STORY and attendance	k7
STORY and key	l7
STORY and training	c12l-9
STORY and workshop	k8
STORY as	l10
STORY before	f-8l10
STORY before timeline	f-8l10
STORY behind	j10
STORY behind THIS	j10
STORY described	l8
STORY described $	l8
STORY detail	l10
STORY detail $	l10
STORY forgotten	l-11p12
STORY forgotten $	l-11p12
STORY in	d11j-9l8p-8
STORY in order	d13l-7
STORY of	d-13f-7k-8l24p-11
STORY of STORY	a7
STORY one	l7
STORY only	g7
STORY only MOVE	g7
STORY resulting	j10
STORY resulting in	j10
STORY so	l9
STORY so far	l9
TELL	a8b-7c14f-7h-8i-21j-11k-10l-24m-21n-8o-9p19
TELL $	a10c7f-7g-13i-9j-14l-13m-10o-8
TELL WE	c13g13i-7j-16k-18m-10
TELL WE $	g15j-8k-11o-9
TELL WE WHAT	c11
TELL WE to	o8
TELL about	g-8j9
TELL about REVIEW	j10
TELL about practice	a7
TELL to	p8
TELL to each	p8
THEY	a-14c-28d-18f37g-13i-14j-12k-17l16m-30n-20o-24p-18
THEY $	c-11e-11f25k-23l-19m-10n-7p-19
THEY AUX	e-8f14i-10j-11k-15m-8o-8p9
THEY AUX FIND	l8
THEY AUX away	p9
THEY AUX in	a8
THEY AUX like	f14l-9
THEY DONE	a10
THEY DONE $	a10
THEY END	e8
THEY END WORDS	e8l-8
THEY FAMILY	f10
THEY FAMILY $	f7
THEY FIRST	f11l-7
THEY FIRST PLACE	f12l-11
THEY FIRST TIME	l8
THEY HAPPEN	k8
THEY HAPPEN $	k10
THEY HAPPEN PLACE	l7
THEY HAPPEN from	f8
THEY HARM	l9
THEY HARM $	l9
THEY INVOLVE	f8
THEY INVOLVE $	f8
THEY KIN	a-7j8k-13l12p-21
THEY KIN $	j8k-11l9p-19
THEY KIN fell	l8
THEY MEAN	a-7b9
THEY MEAN $	b9
THEY SINCE	e11
THEY SINCE $	e11
THEY STORY	f-10l13
THEY STORY $	f-10l13
THEY TELL	p10
THEY WELL	k8
THEY WELL $	k8
THEY WORDS	h7
THEY WORDS $	h7
THEY away	p9
THEY away $	p9
THEY background	f14l-13
THEY background $	f13l-12
THEY could	p7
THEY could not	p7
THEY experience	k8
THEY experience $	k8
THEY liked	f13g-7l-9
THEY liked $	f13g-7l-9
THEY own	l12
THEY own WORDS	l12
THEY stopped	f-7l12p-8
THEY stopped eating	l11
THIS	b-15c15d-14f-7g-11h-12i7l-19o-24
THIS $	b-9c11d-8e-21f-16g7h-10i-15j-16m-11n9o-16
THIS AGENCY	j9
THIS AGENCY $	j9
THIS AUX	a-11e12f-19g-19j-10k-16n-8p8
THIS AUX $	i10
THIS AUX DONE	c9
THIS AUX HAPPEN	e11m-10
THIS AUX NEED	m10
THIS AUX WHAT	c-8g-11j-9k-10l14m9
THIS AUX dealt	p8
THIS AUX for	c11
THIS AUX held	j11
THIS AUX owed	e9
THIS AUX put	c-7m9
THIS AUX read	p9
THIS AUX run	k8
THIS BODY AUX	g8
THIS CHANGE	a-13m11p9
THIS CHANGE $	a-11p10
THIS CHANGE FIRST	m8
THIS DONE	a-18c-9e-7g-12i7j12l-10p8
THIS DONE $	j14k-11m-8p-9
THIS DONE CHANGE	i9m-7
THIS DONE not	a-10i-10p15
THIS END	e-10p11
THIS END $	e-10p11
THIS FAMILY	i8
THIS FAMILY $	i9
THIS HAPPEN	c-13e-13g-14k-17l17n-8
THIS HAPPEN $	c-8e-11g-7k-13l16m-12
THIS HAPPEN again	m9
THIS HAPPEN out	a9
THIS HAPPEN to	l8
THIS INVOLVE	a-8k12l-8p-9
THIS INVOLVE $	a-8k12l-8p-9
THIS ISSUE	d13g-16i-7j-8l-7o-10p-10
THIS ISSUE $	c8d14g-12j-27o-8p-9
THIS ISSUE before	j8
THIS ISSUE to	j7
THIS LEARN	a-9g9j8
THIS LEARN AGENCY	a-7g11
THIS LEARN summary	g-8j9
THIS MEAN	a15g8h-11i-11j-8k-9m-11
THIS MEAN $	a22g-17h-8
THIS MEAN for	g17
THIS METHOD	a-11j-9k14
THIS METHOD $	k7
THIS METHOD AUX	a-9k10
THIS MOVE	i8
THIS MOVE WELL	i9
THIS MOVE unanswered	p8
THIS MUST	i8m10p-10
THIS MUST AUX	i9p-9
THIS MUST CHANGE	m7
THIS NEED	a-8g8
THIS NEED CHANGE	g-9m10
THIS NEED attention	g12m-9
THIS PEER	a-18e15f10i-9l-11m-11p-16
THIS PEER $	a-16c-9e16m-9p-13
THIS PEER THEY	f9
THIS PEER to	f8
THIS REVIEW	a-32c8d-9e-19f10g-21i-16j13l-19m-19n10p-26
THIS REVIEW $	a-18b7c13d-7e-12g-15i-9l-12p-20
THIS REVIEW AUX	a-8c-17f8j8m-7n10o-12
THIS REVIEW DONE	k-8o11
THIS REVIEW LOOK	o8
THIS REVIEW MOVE	j9
THIS REVIEW MUST	j8k-7
THIS REVIEW WILL	j12m-11
THIS REVIEW about	j11
THIS REVIEW cannot	j-9k13
THIS REVIEW exist	j8
THIS SINCE	m9
THIS SINCE $	m9
THIS STORY	e9f8
THIS STORY $	e9f8
THIS TELL	a9g-8
THIS TELL WE	a9g-8
THIS THIS	c10p-10
THIS THIS REVIEW	j8
THIS THIS happen	c11p-7
THIS TIME	l12
THIS TIME $	l12
THIS WE	a10m-8
THIS WE take	a11k-7
THIS WELL	a-12c-13g-9i11k-7m14p-12
THIS WELL $	a-9c-12m15p-10
THIS WELL WE	i9
THIS WELL for	i7
THIS WHAT	o7
THIS WHAT WE	o7
THIS WHO	c-15g-11i7j11k12l-9m-11p-18
THIS WHO KNOW	f-9i-8j10
THIS WHO MOVE	i9
THIS WHO WE	k10
THIS WHO assisted	k9
THIS WORDS	a-11h13
THIS WORDS MEAN	a-11h13
THIS about	l8
THIS about $	l8
THIS all	e8g-10
THIS all MEAN	a10
THIS all MOVE	l8
THIS all PEER	e9
THIS arise	a8
THIS arise $	a8
THIS can	n11p-11
THIS can AUX	g7
THIS can help	n11p-9
THIS case	g7j16k-12m-9
THIS case $	a-13j15k-10
THIS case LEARN	g9
THIS could	e-9g11
THIS could AUX	e-9g11
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
THIS happen	c15m-9p-7
THIS happen $	c15m-9p-7
THIS hard	a14i-11
THIS hard $	a10i-8
THIS hard to	a8
THIS helped	i15p-14
THIS helped $	i15p-14
THIS hide	p9
THIS hide $	p9
THIS in	c10
THIS in supervision	c10
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
THIS prompted	j8
THIS prompted THIS	j8
THIS reflect	i8
THIS reflect WELL	i8
THIS region	m9
THIS region $	m9
THIS run	a13p-9
THIS run through	a13p-9
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
TIME	a-16b-20c-12d13e-18f-19g-35h-25i-16j-34l41m-19n-24o9p-14
TIME $	b-13c-26d9e-9g-24h-12j-22l24m-16n-16o-25
TIME AUX	l11
TIME AUX like	l11
TIME LEARN	g-8k15l-12
TIME LEARN $	g-8k15l-12
TIME NEED	c14l-10m-9p-9
TIME NEED $	c14l-10m-9p-9
TIME NUM	g-10l15
TIME NUM LEARN	g-9l9
TIME NUM WELL	l8
TIME THEY	l13p-9
TIME THEY AUX	l11
TIME WORDS	h-12l16o-9
TIME WORDS $	h-11l14o-7
TIME YEAR	l7
TIME YEAR $	l7
TIME before	l11
TIME before $	l10
TIME by	d19l-16p-7
TIME by TIME	d19l-16p-7
TIME frame	o8
TIME frame for	o8
TIME in	l16
TIME in PLACE	l9
TIME line	d15l-11o-8p-9
TIME line $	d15l-11o-8p-9
TIME make	l-8p10
TIME make long	l-8p10
TIME of	l16
TIME of ASK	l7
TIME of YEAR	l9
TIME of danger	p8
TIME period	k-7l-12o16
TIME period reviewed	l-10o13
TIME to	m9
TIME to ACT	m9
TIME under	a-8o11
TIME under ANALYSE	a-8o11
WE	b-23d-21f-38j8k15l-40o19p-47
WE $	a-9e7f-11g13h-7j-12l-14m-18n-9p-13
WE ANALYSE	a11
WE ANALYSE $	a7
WE ASK	a-22c-13e-9g-16h-9l-14m16n-8p-11
WE ASK $	a-9c-8g-14i-13j-8m21p-8
WE ASK AGENCY	k13m-11
WE ASK THIS	j12m-11
WE ASK WORKER	g8
WE ASK of	m10
WE ASK to	a-10g-14i10k-12l-7o10
WE AUX	a-15c-13f-10g-10h-9i-10j13k-16l-11n-8o18
WE AUX $	k10
WE AUX ASK	a-8g-9i-8o15
WE AUX DONE	a-7k-7m10
WE AUX LEARN	g12
WE AUX SINCE	e13
WE AUX WELL	i8
WE AUX WRITE	j11
WE AUX charged	o8
WE AUX come	a12
WE AUX directed	o7
WE AUX given	o12
WE AUX in	j8
WE AUX sent	p9
WE AUX sorry	j13k-8
WE BAD	g13
WE BAD THEY	g10
WE BODY	k12m-7o-7
WE BODY $	k12m-7o-7
WE CHILD	f-8p10
WE CHILD $	f-8p10
WE DONE	a-9c-12e-10j-12k21
WE DONE $	g-11i-14k16
WE DONE CHANGE	g10
WE DONE THIS	k11
WE DONE WELL	g-10i11
WE DONE in	k7
WE END	a-10e21g-12i-7k-9m-11o-8
WE END $	a-10e19g-11k-8m-11
WE FIND	g12
WE FIND $	g12
WE HAPPEN	j13l-10
WE HAPPEN $	j10l-9
WE HAPPEN PEER	j7
WE HAPPEN at	k8
WE INFO	a-8j-8k16
WE INFO $	k12
WE INFO HAPPEN	k8
WE INVOLVE	a-12j7k9
WE INVOLVE $	j10
WE INVOLVE to	k7
WE ISSUE	j8
WE ISSUE $	j8
WE KNOW	a-24c13e-9h-7j-15l14m-12n-7o-18p-11
WE KNOW $	a-16c8g7j-10k8o-14p-10
WE KNOW HAPPEN	l10
WE KNOW THIS	c8
WE KNOW of	l9
WE KNOW took	l10
WE LEARN	a-14e-9g25k-11m-11o-9
WE LEARN $	a-11g20k-7m-8
WE LEARN so	g10
WE LOOK	a-18k-9o20
WE LOOK $	a-11o13
WE LOOK at	a-10o13
WE MEAN	h13
WE MEAN by	h13
WE METHOD	k10
WE METHOD of	k8
WE MOVE	e-8i-7j12n-7o-10
WE MOVE $	g-12j17m-8
WE MOVE BAD	g7
WE MOVE about	k7
WE MOVE from	m12
WE MUST	i9k-7
WE MUST DONE	m8
WE MUST keep	i11m-9
WE NEED	a-8g7m8o-7
WE NEED to	a-8g8o-7
WE PLAN	m11
WE PLAN $	m11
WE RECOMMEND	g-11k-13m20
WE RECOMMEND $	g-11k-12m19
WE SCOPE	k-8o11
WE SCOPE $	o10
WE SCOPE of	a-10o11
WE SCOPE to	m10o-9
WE SINCE	a11j-7k-9m-16o-7
WE SINCE $	e7
WE SINCE KNOW	g13
WE SINCE believe	a14e-8g-11m-9
WE SOURCE	k10n-9
WE SOURCE $	k10n-9
WE WELL	i13
WE WELL $	i13
WE WHAT	c11
WE WHAT YOU	c11
WE WILL	a-9c11e-8g-9j-10k-17m16
WE WILL CHANGE	c-11m15
WE WILL DONE	m13
WE WILL KNOW	c11m-11
WE WILL check	c8
WE WILL put	c-10m10
WE WILL take	m9
WE WORDS	h8
WE WORDS $	h8
WE WRITE	j8
WE WRITE THIS	j8
WE YOU	c7
WE YOU thought	c7
WE about	c8
WE about THIS	c9
WE about practice	a9g-8
WE answer	a14k-10m-8o-7
WE answer $	a14k-10m-8o-7
WE assessment	a14k-9p-9
WE assessment $	a14k-9p-9
WE believe	a11
WE believe MOVE	a11
WE brief	j-7k-8o12
WE brief $	j-7k-8o12
WE chose	k11
WE cite	k-11n12
WE cite $	k-11n12
WE condolence	j8
WE condolence $	j8
WE could	g-10k15o-8
WE could DONE	k8
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
WE got BAD	g12
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
WE reach	e7
WE reach $	e7
WE reached	k8
WE reached $	k8
WE read	a-8g-14i-7j-7k14m-8n8
WE read $	g-13k11m-8n8
WE set	g-9o13
WE set out	g-9o13
WE sharing	j9
WE sharing THIS	j9
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
WE to FIND	o8
WE use	h18j-7k-10p-11
WE use $	h18j-7k-10p-11
WE used	n10
WE used $	k-8n10
WE used as	k9
WE view	a10
WE view of	a10
WE would	a-11i15k-11l-7o-11
WE would ASK	i9
WE would DONE	g13m-11
WE would keep	g-11i13
WE would like	g-7j7m10
WELL	a-14b-22c-11d-22e-35f-34g-9h-21i61j-41k-41l-41m-17n-28o-31p-15
WELL $	a-28b-13c-10d-13e-22f-20h-12i28j-24k-17l-31n-16o-18
WELL ACT	c12i-8m-9p-9
WELL ACT $	c12i-8m-9p-9
WELL AUX	a10
WELL AUX become	p7
WELL CHILD	a-10g15
WELL CHILD AUX	a-9g11
WELL CHILD and	g8
WELL DONE	g-10i23k-15l-9m-11p-18
WELL DONE $	a-14i19p-10
WELL DONE PEER	i7
WELL DONE WE	a11
WELL MSG	g-8i10
WELL MSG $	g-8i10
WELL START	l8
WELL START $	l8
WELL THIS	i-8p9
WELL THIS DONE	i-8p9
WELL WE	g-8i15
WELL WE $	i9
WELL WE KNOW	i10
WELL WHERE	i10
WELL WHERE THIS	i10
WELL about	i8
WELL about DONE	i8
WELL and	a11p-10
WELL and BAD	a13i-13
WELL and persistence	i8
WELL aspect	i9
WELL aspect $	i9
WELL because	g13p-10
WELL because $	g13p-10
WELL by	i8
WELL by BODY	i9
WELL enough	a10p-7
WELL enough $	a10p-7
WELL example	i7
WELL example $	i7
WELL feature	i8
WELL feature $	i8
WELL for	i7
WELL for NAME	i7
WELL help	i11p-13
WELL help $	i11p-13
WELL identified	i7
WELL identified $	i7
WELL intention	i-11p11
WELL intention $	i-11p11
WELL multi-agency	i8
WELL multi-agency DONE	i8
WELL news	i8p-7
WELL news $	i8p-7
WELL of	a-12g-9i20l-9m-8p-12
WELL of $	i13
WELL of AGENCY	i8
WELL of PLACE	i8
WELL practice	a-9g-21i30j-7k-8l-8m-10p-18
WELL practice $	g-12i20m-8p-15
WELL practice FIND	i7
WELL practice by	i8
WELL to	i9
WHAT	b-7c-16d-15f-15g12i10k-10m7n-22p-34
WHAT $	a8e-12g-7m9
WHAT 's	a-9c15g-10i-7l-9m-8
WHAT 's inside	a-9c15g-10i-7l-9m-8
WHAT AGENCY	a-20g-14l12
WHAT AGENCY AUX	e10
WHAT AGENCY DONE	a-12g-7k-8l12m-9
WHAT AGENCY KNOW	l10
WHAT AGENCY took	k10l-8
WHAT ANALYSE	a13l-9
WHAT ANALYSE THIS	a7
WHAT ANALYSE WHAT	a9l-8
WHAT AUTHOR	a10k-9
WHAT AUTHOR RECOMMEND	m7
WHAT AUTHOR thought	a12
WHAT AUX	a-12c-14e21f-8h-9i10j9k-28m-9
WHAT AUX ASK	i11l-9
WHAT AUX BAD	g14l-13
WHAT AUX CHANGE	a-9e21g-16i-7m-18
WHAT AUX DONE	g-7i11
WHAT AUX KNOW	g-8l19
WHAT AUX LIVE	l8
WHAT AUX MOVE	a-14e8g-8m8
WHAT AUX SINCE	e11
WHAT AUX TELL	a-7p11
WHAT AUX THIS	j11
WHAT AUX WELL	i11
WHAT AUX behind	a13
WHAT AUX brought	j12
WHAT AUX difficult	a7
WHAT AUX in	o12
WHAT AUX local	j8
WHAT AUX offered	l8
WHAT AUX out	o12
WHAT AUX quality	a7
WHAT AUX serious	j11
WHAT AUX there	i8
WHAT AUX to	e-7m17
WHAT BODY	b-7c-9e10g-22i-16j-17l-16o11p-7
WHAT BODY ASK	o17
WHAT BODY AUX	a-11k11o-8
WHAT BODY RECOMMEND	m8
WHAT BODY TELL	o8
WHAT BODY conclude	a-10e15k-11m-9
WHAT BODY concluded	a8
WHAT BODY decided	k11
WHAT BODY think	a11
WHAT DONE	c-11f-9i21j-8k-24m-23o-14p-14
WHAT DONE $	a-24g-11i22k-10l-9m-11
WHAT DONE AGENCY	a-9l11
WHAT DONE BODY	j8
WHAT DONE CHANGE	g-12i9
WHAT DONE THIS	a12h7i-19m-12
WHAT DONE WE	e8g-9
WHAT DONE WELL	i8
WHAT DONE WHEN	i8
WHAT DONE and	a9
WHAT DONE each	a-12l12
WHAT DONE every	l8
WHAT DONE for	a-8i14
WHAT DONE in	i13l-12
WHAT DONE not	g20i-20
WHAT FIND	g8
WHAT FIND $	g8
WHAT FIRST	a-12l-12m20
WHAT FIRST $	a-11l-9m16
WHAT FIRST for	m8
WHAT HAPPEN	c-8e-16f-11g8h-8i-14j-24l17m-26o-13p-10
WHAT HAPPEN $	a11d8e-8g-16j-8k-11l10m-14
WHAT HAPPEN FIRST	l9m-7
WHAT HAPPEN after	l8
WHAT HAPPEN alongside	k11l-8
WHAT HAPPEN in	l8
WHAT HAPPEN out	g11
WHAT HAPPEN through	g13l-13
WHAT HAPPEN to	l7
WHAT IDENTITY	p9
WHAT IDENTITY DONE	p9
WHAT INFO	a14g-8
WHAT INFO TELL	a14g-8
WHAT INVOLVE	a11
WHAT INVOLVE thought	a11
WHAT ISSUE	g10
WHAT ISSUE most	g10
WHAT LIVE	l9
WHAT LIVE AUX	l9
WHAT MEAN	a-10g11k9
WHAT MEAN BODY	k8
WHAT MEAN out	g12
WHAT METHOD	a9
WHAT METHOD DONE	a9
WHAT MOVE	a-10i8
WHAT MOVE BAD	g11l-11
WHAT MOVE WELL	g-11i12
WHAT MOVE on	l12
WHAT MUST	a-18e-13g-20i11j-11k-10l-14m21
WHAT MUST AGENCY	m7
WHAT MUST HAPPEN	m11
WHAT MUST SINCE	m11
WHAT MUST not	i12m-9
WHAT MUST stay	i10
WHAT MUST to	m7
WHAT NAME	f11l-11
WHAT NAME AUX	f11l-9
WHAT NEED	g-9m17
WHAT NEED DONE	m8
WHAT NEED to	m15
WHAT NUMW death	g7
WHAT REVIEW	c-11e-10g7i-11l-10
WHAT REVIEW ASK	m7o-7
WHAT REVIEW AUX	j10
WHAT REVIEW DONE	k11
WHAT REVIEW LOOK	o10
WHAT REVIEW RECOMMEND	m10
WHAT REVIEW TELL	g16k-10o-8
WHAT REVIEW make	a10
WHAT SCOPE	o8
WHAT SCOPE WE	o8
WHAT SERVICE	l9
WHAT SERVICE KNOW	l9
WHAT SINCE	e-11m12
WHAT SINCE $	e-11m12
WHAT THEY	b7e-9f22i-10j-10k-10l-21m-10o-7p-10
WHAT THEY AUX	f10l-9
WHAT THEY MEAN	a-7b9
WHAT THEY liked	f13g-7l-9
WHAT THIS	a10b-10c-17e-14f-12g11i-13l-15m-16o8p-7
WHAT THIS LEARN	a-9g13
WHAT THIS MEAN	a16h-8k-7
WHAT THIS REVIEW	a-12c-10f-9j8m-8o10
WHAT THIS WORDS	h8
WHAT THIS all	a10
WHAT THIS case	g9
WHAT TIME	l10
WHAT TIME AUX	l11
WHAT WE	b-10c-29d-8f-10j-16k13n-16p-13
WHAT WE ASK	a-16g-9l-11m7
WHAT WE AUX	g-8k-22o15
WHAT WE DONE	a-10g-12k13
WHAT WE END	e10
WHAT WE FIND	g9
WHAT WE INVOLVE	g10k-7
WHAT WE KNOW	a-16c-14i-16j-8l16o-14
WHAT WE LEARN	g12
WHAT WE MEAN	h13
WHAT WE MUST	i9
WHAT WE NEED	g10
WHAT WE RECOMMEND	g-7m10
WHAT WE SINCE	a12e-11g7k-8m-13
WHAT WE WILL	m13
WHAT WE believe	a11
WHAT WE could	g-10k15o-8
WHAT WE inquired	k8
WHAT WE make	a12
WHAT WE read	g-13k17m-7
WHAT WE set	g-9o13
WHAT WE think	a13g-10
WHAT WE used	k9
WHAT WE would	a-9i10k-8o-8
WHAT WILL	a-10c11e-9g-11i-8j-7m9
WHAT WILL AUX	m10
WHAT WILL HAPPEN	m8
WHAT WILL WE	m12
WHAT WILL YOU	c14m-15
WHAT WORDS	a-7h13
WHAT WORDS MEAN	a-7h13
WHAT WORKER	k-10l9
WHAT WORKER DONE	a7
WHAT WORKER KNOW	a-10g-8l13
WHAT WORKER MUST	m9
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
WHAT can	m9
WHAT can YOU	m11
WHAT case	g8
WHAT case TELL	g9
WHAT chronology	a11g-7
WHAT chronology TELL	a11g-7
WHAT come	m9
WHAT come FIRST	m9
WHAT could	a-18g9i-11k9m-15p11
WHAT could AUX	a-13k-7p12
WHAT could WE	g9
WHAT could not	k12
WHAT didn't	g15i-15
WHAT didn't DONE	g15i-15
WHAT drove	a9
WHAT drove thinking	a9
WHAT each	a-14l11m9
WHAT each AGENCY	a-14l11
WHAT every	g11
WHAT every WORKER	g11
WHAT extent	a7
WHAT follow	j12
WHAT follow $	j12
WHAT got	a12
WHAT got in	a12
WHAT guided	a-8k12
WHAT guided WE	a-8k12
WHAT helped	a-16f-14g-17i27j-9k-10l-19m-13
WHAT helped $	a-9g-8i15m-8
WHAT helped CHILD	i11l-7
WHAT helped FAMILY	i10
WHAT helped NAME	i10
WHAT influenced	a12i-8
WHAT influenced DONE	a12i-8
WHAT inspection	b10g-8
WHAT inspection judgement	b10g-8
WHAT judgement	a-9b12g-9
WHAT judgement MEAN	a-9b12g-9
WHAT law	j10
WHAT law TELL	j10
WHAT lay	a16g-8l-8
WHAT lay behind	a9
WHAT lay beneath	a11
WHAT led	j10
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
WHAT to	a-12g10i-8l-8m12
WHAT to DONE	a-8m17
WHAT to take	g9
WHAT took	l14
WHAT took place	l14
WHAT triggered	j8
WHAT triggered REVIEW	j8
WHAT would	g12m-11
WHAT would WE	g12m-11
WHEN	c-10e-14f-14g-18k-15l20o8p-24
WHEN $	a-9k-8o11
WHEN CHILD	l12p-8
WHEN CHILD AUX	l9
WHEN KIN	l8
WHEN KIN MOVE	l8
WHEN PLACE	l8
WHEN PLACE closed	l8
WHEN THEY	l7
WHEN THEY KIN	l8
WHEN THIS	a-10i11
WHEN THIS all	l8
WHEN THIS mattered	i8
WHEN thing	a11
WHEN thing might	a11
WHEN to	l-9o12
WHEN to WHEN	l-9o12
WHERE	a-29b-11c-21d-12e12g12h-13i9k-11l-28n9p-17
WHERE AUX	e14m-9
WHERE AUX THEY	e11
WHERE AUX WE	e7
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
WHERE THIS	a-9c-10e7i10j9k-9l-9m-13n-10p-10
WHERE THIS AUX	i10
WHERE THIS HAPPEN	e-7j13l-7
WHERE THIS could	e-9g11
WHERE THIS leave	e14g-11j-9
WHERE WE	g8i-9n-11o-9
WHERE WE AUX	e8
WHERE WE BAD	g10
WHERE WE INFO	k8
WHERE WE MOVE	j11k-8
WHERE WE fell	g7
WHERE gaps	g11
WHERE gaps AUX	g11
WHERE help	g7
WHERE help BAD	g7
WHERE practice	g8i8m-9
WHERE practice AUX	i10
WHERE practice NEED	g8m-8
WHERE thing MEAN	e7
WHERE to	g-10i-7n18p-10
WHERE to FIND	n8
WHERE to LOOK	n8
WHERE to get	n7
WHO	a-37b-16d-16e-11f19g-13h-17i12j-18k17l-38m-14n-23o-26p9
WHO $	c-8f17i-9k-15m12p-16
WHO 's	c-8f14k-10p-8
WHO 's WHO	c-8f14k-10p-8
WHO AUX	a-9c-8f11g-8i-10j-8k8
WHO AUX INVOLVE	k10p-10
WHO AUX NAME	f10
WHO AUX WHO	f11k-7p-8
WHO AUX on	k7
WHO AUX once	f-8p10
WHO CHILD	f-7p11
WHO CHILD AUX	f-7p11
WHO DONE	a-7c-9f-11i19j-9p-11
WHO DONE CHANGE	i15k-8p-8
WHO DONE not	i10k-8
WHO DONE out	k10
WHO FIND	g-8i11
WHO FIND $	g-8i11
WHO IDENTITY	p9
WHO IDENTITY $	p9
WHO INVOLVE	k9
WHO INVOLVE $	k9
WHO KNOW	f-9i-8j10
WHO KNOW THEY	f-9i-8j10
WHO LIVE	f13l-8p-8
WHO LOOK	f-7p8
WHO LOOK older	f-7p8
WHO MOVE	i12
WHO MOVE on	i9
WHO MUST	c12
WHO MUST read	c12
WHO NAME	f9
WHO NAME AUX	f9
WHO NEED	g10
WHO NEED help	g10
WHO TELL	f-8p11
WHO THEY	f12p-8
WHO THEY AUX	f12p-8
WHO THIS	e9f12j-16k-13p-9
WHO THIS AUX	c9e9f-9p-8
WHO THIS REVIEW	f16j-13k-9
WHO WE	c-10g-8i-11k24m-8p-7
WHO WE ASK	k9
WHO WE AUX	k10
WHO WE INVOLVE	k10
WHO WE KNOW	k10
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
WHO helped	i-9k12
WHO helped WE	i-9k12
WHO in	f7
WHO in THIS	f7
WHO job	p10
WHO job AUX	p10
WHO join	f-8p10
WHO join FAMILY	f-8p10
WHO lead	f-8k-10p12
WHO lead $	f-8k-10p12
WHO loved	f13
WHO loved THEY	f9
WHO loved train	f7
WHO resist	p8
WHO resist $	p8
WHO sat	k9
WHO sign	p10
WHO sign off	p10
WHO stayed	i12k-11p-9
WHO stayed $	i12k-11p-9
WHO to	c10p-8
WHO to CONTACT	c10p-8
WHO took	k9
WHO took part	k9
WHO translated	p8
WHO translated $	p8
WHY	a21b-8c-21d-10e-19f-17g-22h-9i-15j29l-27m-24n-13o-7p-30
WHY $	j8m-8
WHY AUX	j12
WHY AUX WE	a-7j11
WHY DONE THIS	a8
WHY DONE WE	j7
WHY PLAN	a9
WHY PLAN DONE	a9
WHY STORY	a-7j10
WHY STORY AUX	a-7j10
WHY THEY	k10
WHY THEY HAPPEN	k10
WHY THIS	a16c-8l-10p-8
WHY THIS AUX	j9
WHY THIS HAPPEN	a12j-10
WHY THIS ISSUE	a16j-10
WHY THIS METHOD	a-9k10
WHY THIS REVIEW	j8
WHY THIS case	a-9j9
WHY WE	a-14j17
WHY WE DONE	k7
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
WILL	a-30c29e-23f-11g-25h-9i-20k-34l-24m19n-8o-16p-15
WILL AUX	a-10c17j-8k-7
WILL AUX DONE	m9
WILL AUX monitored	c8
WILL AUX overseen	c8
WILL AUX shared	c8
WILL CHANGE	c-12m19
WILL CHANGE $	c-12m19
WILL DONE	j10k-8l-8m12
WILL DONE $	j10k-8l-8m11
WILL FIND	j11
WILL FIND in	j8
WILL HAPPEN	m8
WILL KNOW	c14m-11
WILL KNOW thing	c11m-11
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
WILL thing	m8
WILL thing AUX	m8
WORDS	a-16b-10c-17d-25f-32g-30h54i-26k-31l-19m-34n-29p-21
WORDS $	a-34b-19d-18f-23g-21h41i-16k-29l-9m-21n-19p-46
WORDS INVOLVE	h-9p12
WORDS INVOLVE $	h-9p12
WORDS MEAN	a-17b-8g-11h23j-8l-8m-7p-10
WORDS MEAN $	a-16b-7g-9h21p-10
WORDS MEAN for	h8
WORDS THIS	p9
WORDS THIS hide	p9
WORDS WE	h11
WORDS WE use	h11
WORDS and	a-9h17
WORDS and ANALYSE	h8
WORDS and WHAT	h9
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
WORDS of	a13b7c-9e-9f-7g-11j-17l-13m-10o10
WORDS of INVOLVE	b11k-8
WORDS of SCOPE	a16g-8h-14j-12m-8o12p-16
WORDS of appointment	k10
WORDS of neighbour	p9
WORDS used	h19j-9k-8p-11
WORDS used $	h13p-7
WORDS used for	h8
WORDS used in	h9
WORKER	c-22d-28e-32f8i10j-22k13l-18m-19n-31o-31p9
WORKER $	a-34b-14d-12e-14l-26n-14o-12p21
WORKER 's	k7
WORKER 's LEARN	k7
WORKER AUX	a-8g7h11
WORKER AUX helped	g8
WORKER AUX referred	h12
WORKER DONE	i13k-9p-8
WORKER DONE $	a9
WORKER DONE KNOW	i11
WORKER DONE WELL	i8
WORKER INVOLVE	a-8l12p-14
WORKER INVOLVE $	a-8l12p-14
WORKER KNOW	g-8l10p-9
WORKER KNOW $	a-10g-8l13
WORKER KNOW KIN	a11
WORKER LEARN	a10k-9
WORKER LEARN FAMILY	a10k-8
WORKER MUST	g9i-7
WORKER MUST DONE	m9
WORKER MUST KNOW	g11
WORKER NAME	f9
WORKER NAME loved	f9
WORKER NEED	g9
WORKER NEED to	g9
WORKER PEER	f9
WORKER PEER THEY	f9
WORKER STORY	k10l-8
WORKER STORY $	k10l-8
WORKER WHO	a-8c-7f-17g-8i17
WORKER WHO DONE	i13k-9p-9
WORKER WHO WRITE	k10
WORKER WHO helped	k8
WORKER WHO sign	p10
WORKER WHO stayed	i12k-11p-9
WORKER and	h13
WORKER and AGENCY	h9
WORKER and THEY	h7
WORKER at	f9p-8
WORKER at PLACE	f9p-8
WORKER behind	j-8k11
WORKER behind THIS	j-8k11
WORKER challenge	p11
WORKER challenge $	p11
WORKER conversation	k12p-11
WORKER conversation $	k12p-11
WORKER curiosity	p8
WORKER curiosity $	p8
WORKER disagreement	p9
WORKER disagreement $	p9
WORKER forum	a-9k14p-11
WORKER forum $	a-9k14p-11
WORKER in	f17k-12l-14
WORKER in CHILD	f8
WORKER in THIS	f14k-10
WORKER in TIME	p8
WORKER judgement	a8
WORKER judgement ANALYSE	a8
WORKER network	p10
WORKER network $	p10
WORKER oversee	a8
WORKER oversee DONE	a8
WORKER practice	a16k-10
WORKER practice under	a13k-9
WORKER present	f-7k12p-8
WORKER present $	f-7k12p-8
WORKER seeing	a11
WORKER seeing $	a11
WORKER survey	b16k-13p-14
WORKER survey $	b16k-13p-14
WORKER to	g8
WORKER to remember	g8
WORKER too	p8
WORKER too little	p8
WORKER turnover	p10
WORKER turnover $	p10
WRITE	a-23b-8c-21e-14f-16g-15h-9i-12j16l-14n11o-17p10
WRITE $	a-10j8k-13l-8m8
WRITE SINCE	a-8j9
WRITE SINCE $	a-8j9
WRITE SOURCE	n9
WRITE SOURCE $	n9
WRITE THIS	c-9k12p-7
WRITE THIS $	k9
WRITE THIS PEER	j8
WRITE THIS REVIEW	k10
WRITE WE	n11
WRITE WE drew	n11
WRITE agreement	p11
WRITE agreement $	p11
WRITE of REVIEW	j12k-11
WRITE of management	j-10k11
WRITE to	j9
WRITE to DONE	j9
YEAR	a-18b-8c-15e-12g-14h-8i-11j-16k-19l24m-17n-11o-11
YEAR $	a-18b-8c-15e-11g-14h-7i-10j-15k-18l23m-16n-11o-11
YEAR to	d9p-8
YEAR to YEAR	d9
YOU	a-40b10c34d-13e-21f-20g-12h-14i-21k-31l-28m-12n14o-19p-33
YOU $	a-11c9m-7n10
YOU AGENCY	c17p-8
YOU AGENCY $	c14
YOU AUX	n10
YOU AUX AUX	n10
YOU DONE	a-11c17j-7m-7
YOU DONE $	a-11c17j-7m-7
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
YOU feedback	c7
YOU feedback $	c7
YOU read	j14n-8
YOU read $	j9
YOU read on	j9
YOU response	b14c-13
YOU response $	b14c-13
YOU think	c9
YOU think $	c9
YOU thought	c7
YOU thought $	c7
YOU turn	c11
YOU turn $	c7
YOU turn to	c7
^ $	a-23b35c-26d-18e-20f-23g-23h-15i-19j-25k-28l-27m-23n-21o-19p-33
^ ACT	a-16b-9c-30d-10e9f-15g-26h-9i-13j-25k-12m35n-11p-18
^ ACT $	m8
^ ACT LEARN	e10l10m-15
^ ACT MSG	m8
^ ACT NUM	m7
^ ACT PLAN	m7
^ ACT SINCE	e10m-9
^ ACT THIS	m9
^ ACT WE	m10
^ ACT and	m9
^ ACT arising	m7
^ ACT by	l-8m11
^ ACT completed	e8
^ ACT down	l10
^ ACT for	m13
^ ACT from	j-8m14
^ ACT in	k11
^ ACT of	k-7o9
^ ACT on	g-7m13
^ ACT to	g-9m15
^ ACT tracking	p8
^ AGENCY	d-27f-23g-15h-16i-23l18m-17o-13p-14
^ AGENCY 's	b15k-17l-9p-13
^ AGENCY ASK	k10
^ AGENCY AUTHOR	k13l-11
^ AGENCY CONTACT	l12
^ AGENCY FAMILY	l10
^ AGENCY INFO	a-12j18k-14n-8p-13
^ AGENCY INVOLVE	l12p-8
^ AGENCY PEER	l-9p12
^ AGENCY REVIEW	c12j-10l-9p-8
^ AGENCY SERVICE	l13p-12
^ AGENCY SINCE	e14l-9
^ AGENCY THIS	a-8k8l-9n10
^ AGENCY WORKER	k-10l-9p13
^ AGENCY account	l10
^ AGENCY and	l11
^ AGENCY by	a15l-11
^ AGENCY check	l10
^ AGENCY for	g8
^ AGENCY in	p10
^ AGENCY management	k10
^ AGENCY one	p10
^ AGENCY practice	a11l-9
^ AGENCY provided	l10
^ AGENCY provision	l11p-8
^ AGENCY response	a11l-10
^ AGENCY return	l13p-7
^ AGENCY summarie	l10
^ AGENCY taking	k11l-7
^ ANALYSE	a27b-17d-17e-29f-10g-9h17i-18j-26k-41l-39n-17o-35p-10
^ ANALYSE $	e-10f-10h14k-12m-12o-11p-23
^ ANALYSE DONE	a10
^ ANALYSE INFO	a12k-8p-7
^ ANALYSE MSG	a-8c10
^ ANALYSE NUM	a-15m17p-14
^ ANALYSE PEER	c9
^ ANALYSE REVIEW	a-8c11
^ ANALYSE SCOPE	a11o-9
^ ANALYSE STORY	a12c-8l-7
^ ANALYSE THIS	c-7m-8p10
^ ANALYSE WE	h8
^ ANALYSE WHAT	a10l-10
^ ANALYSE WHY	a8
^ ANALYSE WORDS	h8
^ ANALYSE accepted	a-10p11
^ ANALYSE and	a9
^ ANALYSE by	a10
^ ANALYSE decision	a10
^ ANALYSE for	a-7g11
^ ANALYSE of	a22g-10j-11k-11l-16m-9o-11p-13
^ ANALYSE on	a10
^ ANALYSE practice	a12
^ ANALYSE risk	a-11p12
^ ASK	a-15b-8d-8e-12f-11g-22i-14j-7k-21m13o-15
^ ASK $	c-11l-9
^ ASK CHANGE	g-11p11
^ ASK from	l-8m9
^ ASK of	l-8m18p-12
^ ASK over	p9
^ ASK to	l15m-11n10p-13
^ ASK yourself	c12m-8p-10
^ AUTHOR	b14c15d-9f-14g-12h-8i-8j-11l-16m-15n-10o-14p-20
^ AUTHOR $	c14j-9
^ AUTHOR 's	a9b17c-14f-7g-7k-12l-12m-8p-15
^ AUTHOR and	k12
^ AUTHOR of	b-7c10j-15
^ AUX	a33b-8d-9e-20g-17h-8i-20j-27k-14l-29m-20n-14o-16
^ AUX CHILD	a14p-12
^ AUX INFO	a9
^ AUX INVOLVE	k-12p12
^ AUX KIN	a10p-8
^ AUX KNOW	p9
^ AUX PLAN	a9p-7
^ AUX THIS	a11p-8
^ AUX YOU	c11
^ AUX anyone	a10p-7
^ AUX believed	p9
^ AUX black	f8
^ AUX case	k8
^ AUX deaf	f14p-13
^ AUX liked	p9
^ AUX nice	p9
^ AUX not	p8
^ AUX roma	f9
^ AUX there	g7
^ BAD	a-17b-15c-26d-16e-15f-20g19h19i-13k-25l-15m-19n-16o-13
^ BAD $	a-9g18j-12l-11p-16
^ BAD CHILD	g-7p10
^ BAD LIVE	l8
^ BAD STORY	l14p-9
^ BAD TIME	l-8p10
^ BAD appointment	g-9p12
^ BAD chance	g11p-9
^ BAD form	g-10h16j-11l-7p-11
^ BAD from	l-8p9
^ BAD in	g12p-8
^ BAD name	g-10h16l-8p-13
^ BAD of	a-8g9
^ BAD opportunitie	g8p-10
^ BAD piece	p10
^ BAD policy	p9
^ BAD version	g-9j14p-13
^ BIRTH	a-8c-9f-13g-8j-9k-9l25m-8p-13
^ BIRTH $	l20p-21
^ BIRTH CHILD	l-8p11
^ BIRTH period	l7
^ BODY	b9c-30d-10e-21f-21h-9j-18l-19m-13n16o-25
^ BODY $	a-13b-19c-17e-7f-10g-23j-26l-7n13o-13p11
^ BODY 's	a15g-9i10j-8p-13
^ BODY ASK	g10m-8
^ BODY AUX	g8
^ BODY and	g11p-10
^ BODY decision	k9
^ BODY for	j8
^ BODY member	b16k-16
^ BODY membership	k10
^ BODY relied	n11
^ CHANGE	a-22b-8c-16d-9e21f-11g-24h-7i-18j-16k-16l-19m29n-11o-10p-28
^ CHANGE $	e-12m13p-7
^ CHANGE AGENCY	m11p-8
^ CHANGE ASK	m10
^ CHANGE DONE	e16m-16
^ CHANGE NEED	m12
^ CHANGE NUM	m7
^ CHANGE SINCE	e11m-10
^ CHANGE THIS	e9p-10
^ CHANGE WE	m13
^ CHANGE in	e10m-7
^ CHANGE of	p8
^ CHANGE practice	m16p-7
^ CHANGE system	m11
^ CHANGE to	m9
^ CHILD	a-35b-12c-22d-13e-19f28g-14h-11i-19j-8k-17m-29n-15o-20p7
^ CHILD $	f27l-13p-30
^ CHILD 's	a-11j-12k-12l12m-9
^ CHILD AUX	p7
^ CHILD CHILD	f10p-10
^ CHILD CODE	f15p-17
^ CHILD KIN	f-14p15
^ CHILD KNOW	p9
^ CHILD LIVE	j10
^ CHILD LOOK	j9
^ CHILD WHO	f-16p16
^ CHILD aged	f10l-8p-7
^ CHILD and	f13l-7
^ CHILD at	f13j-12
^ CHILD blaming	f-7p9
^ CHILD called	f9
^ CHILD detail	f7
^ CHILD in	f-16l7m-8p10
^ CHILD of	f7l-11
^ CHILD practice	k10
^ CHILD protection	f-12
^ CHILD sexual	p8
^ CHILD without	p7
^ CODE	a-11c-10e-7g-8j-10l-16m15p-21
^ CODE $	f-14k-12l-10m17p-15
^ CODE brose	k12p-7
^ CODE plentyn	f12
^ CONTACT	a-15b-9c20e-11f-15g-15h-7i-10k-21m-17n-18o-13
^ CONTACT $	c10d-14j-13l-18
^ CONTACT PEER	c-10d-11l18
^ CONTACT WE	c12
^ CONTACT after	l-15p14
^ CONTACT and	l11p-9
^ CONTACT by	d9l-8
^ CONTACT detail	c10
^ CONTACT for	c8
^ CONTACT in	d8
^ CONTACT officer	c10p-9
^ CONTACT to	c-8j12p-10
^ DONE	a13b-9c-19d-10e9f-16g-28h-9j-23k-13l-7m13n-13o-14p-9
^ DONE AGENCY	a8
^ DONE ANALYSE	a9
^ DONE AUTHOR	a-7k9
^ DONE CHANGE	i-8m12
^ DONE IDENTITY	a7
^ DONE MOVE	a7
^ DONE PEER	a-18i-9k-11l10p15
^ DONE REVIEW	k11
^ DONE SINCE	e11
^ DONE THIS	a-14e-13i13m12p-13
^ DONE WORKER	a11
^ DONE ahead	a-9m14p-9
^ DONE anyone	a7
^ DONE assessment	a8
^ DONE of	a11
^ DONE thing	i9
^ DONE under	a-10e13k-10
^ END	a-31b-16c-31d-20e44f-22g-24h-18i-15j-28k-24m-8n-20o-24p-10
^ END $	e16l-10p-14
^ END ANALYSE	a-8e12
^ END CONTACT	e-10l13p-9
^ END LEARN	g-7m9
^ END NUMW	e-9l11
^ END PLACE	l11p-10
^ END THIS	e7
^ END TIME	e-17l19p-11
^ END WE	e7
^ END WORDS	e16h-9l-9p-8
^ END YEAR	e-12l-13p13
^ END admission	e-12l12
^ END and	g-10m9
^ END case	e-14l-8p14
^ END comment	e12p-9
^ END could	a-11e10
^ END list	e9
^ END observation	e12
^ END of	e18j-9k-13o-9
^ END off	e10p-8
^ END on	k8
^ END page	e8
^ END present	e10l-10
^ END remark	e11p-8
^ END statement	e10
^ END summary	e8
^ END thought	e14p-10
^ END up	e7
^ END version	e-12p13
^ FAMILY	a-28b-25c-20d-16e-15f29g-17h-11i-19l-10m-16n-15o-12p-24
^ FAMILY $	f11p-8
^ FAMILY 's	a-8j-10k14p-9
^ FAMILY INVOLVE	f-13k18l-15p-8
^ FAMILY STORY	f11
^ FAMILY and	f13k-11p-10
^ FAMILY at	f9
^ FAMILY background	f9j-9
^ FAMILY before	f-12l13
^ FAMILY composition	f10
^ FAMILY context	f11j-7k-9
^ FAMILY court	f-13k-9p14
^ FAMILY declaration	k8
^ FAMILY friend	f7
^ FAMILY in	f8
^ FAMILY make-up	f9
^ FAMILY meet	l11p-8
^ FAMILY member	k10p-8
^ FAMILY new	f8
^ FAMILY profile	f8
^ FAMILY relationship	f7
^ FAMILY statement	f-13j14k-9
^ FAMILY structure	f11
^ FAMILY tree	f9
^ FAMILY tribute	f-13j13k-7
^ FIND	a-8b-9c-12d-8e-11f-14g33h-7i-12j-21k-22m-24n9o-20p-24
^ FIND END	g8m-8
^ FIND INFO	g8
^ FIND NUM	a-7g16l-10p-9
^ FIND NUMW	g7
^ FIND against	o-9
^ FIND in	g13
^ FIND of	l12
^ FIND out	g-10n15
^ FIRST	b-10c-21d-13f-20h-16i-13j8k-10l25m-9n-15o-14p-15
^ FIRST ACT	e13l-17
^ FIRST ANALYSE	a9
^ FIRST CHILD	f-8l17p-15
^ FIRST CONTACT	j-9l15p-12
^ FIRST STORY	l7
^ FIRST TIME	l10
^ FIRST WORDS	h-10j14l-12
^ FIRST case	j10k-10
^ FIRST childhood	l9
^ FIRST help	l-10p15
^ FIRST of	j8
^ FIRST phase	l9
^ FIRST serious	j-12k12
^ HARM	a-16b-7c-11d-8e-14f-16g-11i-7j-15k-14l20m-11n-8
^ HARM $	a-11c-8e-11f-9j-10k-11l19m-7
^ HARM and	p9
^ HARM of	l13p-8
^ HARM safety	l-7p9
^ HARM to	p8
^ HOW	a13b-15c10d-16f-26g-19i-26k11l8n-20p-46
^ HOW AGENCY	a9c-10j-8k-20
^ HOW AUTHOR	k9
^ HOW AUX	k8
^ HOW BODY	a-10k10
^ HOW CHILD	e8k7l-8
^ HOW DONE	a-14k8l9
^ HOW FAMILY	a-8k10
^ HOW INFO	k9l-8
^ HOW ISSUE	a-11j8l9m-7
^ HOW LEARN	c8
^ HOW LIVE	l10
^ HOW NAME	l10
^ HOW PLAN	c7m-7
^ HOW REVIEW	a-8j10
^ HOW SERVICE	a9
^ HOW SINCE	c8
^ HOW STORY	a-8k10
^ HOW THIS	a-7j-11l18m-9
^ HOW WE	a-20c7e-8g-11j-18k23l-14o-11
^ HOW WELL	a13g13i-9j-7k-12l-8
^ HOW WILL	a-9c7k-8m9
^ HOW WORKER	a12h11l-13p-10
^ HOW can	m13
^ HOW case	a-10j16k-14
^ HOW decision	a9k-9
^ HOW each	a17l-18
^ HOW far	j-11k-12l-9o16
^ HOW long	k7
^ HOW practice	l-7m10
^ HOW risk	a12k-7
^ HOW system	a14k-13
^ HOW thing	a-15c-9e8k-9l16m-10
^ HOW to	a-13c14k-15l-9
^ HOW wide	o9
^ IDENTITY	a-27b-12c-11d-13e-15f33g-22h9i-15j-22k-16l-22m-21n-16o-16
^ IDENTITY $	f25k-8p-28
^ IDENTITY IDENTITY	f21p-19
^ IDENTITY ISSUE	f11p-8
^ IDENTITY WE	h12p-8
^ IDENTITY and	a-8f11
^ IDENTITY as	f-7p11
^ IDENTITY at	f-10p9
^ IDENTITY background	f8
^ IDENTITY barrier	f-8p10
^ IDENTITY competence	p9
^ IDENTITY consideration	f12p-10
^ IDENTITY group	p8
^ IDENTITY impact	c8
^ IDENTITY in	p9
^ IDENTITY of	k7p-7
^ IDENTITY used	f-9h12
^ INFO	a-35b-25c-23d-12e-15f-18g-22h-12k24m-19n8o-15
^ INFO $	j-9k-15p15
^ INFO ANALYSE	a-15k18p-9
^ INFO LEARN	k8
^ INFO STORY	k-8l8
^ INFO WE	k-11n12
^ INFO about	j12l-9p-8
^ INFO and	k8n-8
^ INFO cited	k-7n10
^ INFO collection	k10p-7
^ INFO from	l12
^ INFO gathering	k10p-7
^ INFO held	l9
^ INFO protection	k10p-7
^ INFO received	k7
^ INFO referred	n9
^ INFO reviewed	k11p-7
^ INFO sharing	k-9l-7p14
^ INVOLVE	a-12b-14c-14d-10e-11f-31g-18h-7i-15j-22k34m-14n-12o-8
^ INVOLVE $	k8
^ INVOLVE 's	a9
^ INVOLVE AGENCY	k11l-9p-7
^ INVOLVE CHILD	l-8p11
^ INVOLVE KIN	f-8l-8
^ INVOLVE PEER	a-8f-8
^ INVOLVE THIS	k8
^ INVOLVE and	k7
^ INVOLVE detail	k10
^ INVOLVE from	k8
^ INVOLVE held	k10p-8
^ INVOLVE of	f-8k12l10p-14
^ INVOLVE to	k11l-9
^ ISSUE	a20b-14c-29d-19e-21f-23g13h-13j-42k-26l-34n-17o19p-42
^ ISSUE $	g10j-9m-8o-18p-8
^ ISSUE NUM	a16g-9m-11p-9
^ ISSUE NUMW	a11
^ ISSUE PEER	o8
^ ISSUE THIS	a10j-9p-12
^ ISSUE WHERE	g8m-8
^ ISSUE arising	a12g-7
^ ISSUE drift	a8
^ ISSUE for	a-14c-8e-10i-10j-11l-9m22o8p-11
^ ISSUE from	a13g-9
^ ISSUE giving	g8
^ ISSUE identified	a11g-9
^ ISSUE in	g-12o11
^ ISSUE of	a-14g14j-9m-8
^ ISSUE one	a7
^ ISSUE raised	g10
^ ISSUE referred	o10
^ ISSUE to	o10
^ ISSUE worthy	i9
^ KIN	a-26b-18c-21d-14e-14f31g-23h-10i-16j-23k-9l-34m-18n-14o-13p9
^ KIN $	a-8b-8f31j-8k-26l-9p-27
^ KIN 's	a-10f11g-7j-8k11l-13m-7
^ KIN CONTACT	p10
^ KIN DONE	p7
^ KIN FAMILY	f11p-10
^ KIN PEER	p7
^ KIN STORY	f-10l-8p12
^ KIN WHO	f-12p16
^ KIN alone	f-8p10
^ KIN and	f10
^ KIN as	f-13p14
^ KIN background	f9p-8
^ KIN blamed	p9
^ KIN conflict	p8
^ KIN in	p7
^ KIN or	f7
^ KNOW one	p8
^ KNOW to	l7
^ LEARN	a-25b-11c-18d-13e-26f-20g38h-10i-12j-30l-25m-15o-19p-14
^ LEARN $	g14k-11
^ LEARN IDENTITY	g-13k-7p14
^ LEARN MSG	g10
^ LEARN NUM	g9
^ LEARN PEER	g-13k13
^ LEARN REVIEW	k8
^ LEARN SCOPE	c9
^ LEARN STORY	c-12g-16k20l-7
^ LEARN THIS	g7
^ LEARN about	g8
^ LEARN and	g10
^ LEARN arising	g7
^ LEARN for	g23k-14m-9p-9
^ LEARN from	a-8g21j-8
^ LEARN gained	g8
^ LEARN identified	g12
^ LEARN more	g-11n11
^ LEARN one	g9
^ LEARN summary	g10
^ LEARN to	g10
^ LIVE	a-8f-19g-9j-8k-8l22
^ LIVE PEER	f-12l10
^ LIVE experience	l11p-7
^ LIVE in	l10
^ LOOK	a25b-8c-16d-8e15f-10g-13i-9j-15k-15l-16m-12n-13o-22p-11
^ LOOK SCOPE	a11o-11
^ LOOK at	a9
^ LOOK back	c-7e18l-8p-11
^ LOOK closer	a10
^ LOOK for	p9
^ LOOK more	a8
^ LOOK underneath	a10
^ MEAN by	k8
^ MEAN of	p7
^ METHOD	a-23b-10c-17d-9e-18f-13g-14h-9i-10j-22k26l-16m11n-13o-11p-17
^ METHOD $	k10p-7
^ METHOD KNOW	p9
^ METHOD LEARN	k8
^ METHOD THIS	k11
^ METHOD adopted	k11
^ METHOD ahead	k-12m13
^ METHOD followed	k10
^ METHOD forward	k-13m15p-7
^ METHOD of	j-9k13
^ METHOD used	k9
^ MONTH	l10
^ MONTH YEAR	l7
^ MOVE	a-28b-14c-8e-20f-21g-31h-11k-31l25n-19
^ MOVE $	l13p-14
^ MOVE AUX	p8
^ MOVE BAD	g-8l12p-8
^ MOVE INVOLVE	k-8l-14p14
^ MOVE KIN	p8
^ MOVE MSG	g-11j14l-8p-7
^ MOVE PLACE	l17p-7
^ MOVE PLAN	p10
^ MOVE THIS	c9
^ MOVE again	j-9m-10p9
^ MOVE and	d9l-13o10p-7
^ MOVE beyond	i12l-7
^ MOVE extra	i11l-8
^ MOVE forward	l-12m13p-9
^ MOVE from	l9p-9
^ MOVE in	l16p-13
^ MOVE into	l10
^ MOVE north	l9
^ MOVE out	j13l-11p-11
^ MOVE south	l10
^ MOVE to	l16p-12
^ MSG	a-15b-8c-19d-9e-11f-13g25h-8i-13k-16l-16n-11o11p-9
^ MSG $	g16j-12p-8
^ MSG arising	g11
^ MSG at	g-17o12p9
^ MSG for	g9m9p-8
^ MSG of	j10
^ MSG to	a-7g14p-7
^ MUST	a13
^ MUST CHILD	a9
^ NAME	a-12b-7c-11d-12e-11f21g-15i-13j-17k-14l8m-13n-8o-7
^ NAME $	f11l-9
^ NAME 's	a-7d-8f9g-9j-7k-8l17p-27
^ NAME CHILD	f11p-10
^ NAME PLACE	f-9l-11p12
^ NAME SERVICE	l-8p10
^ NAME at	l9
^ NAME pen	f9
^ NAME primary	l-10p11
^ NUMW	b-11c-27d-13e-14f13h-10i-14j-20n-15o9
^ NUMW ASK	l7
^ NUMW CHILD	f12p-10
^ NUMW CONTACT	l-11p12
^ NUMW FAMILY	f9
^ NUMW FIND	g7
^ NUMW HARM	l10p-9
^ NUMW ISSUE	a16g-10l-9p-7
^ NUMW KIN	f15l-9p-13
^ NUMW LEARN	g10
^ NUMW SCOPE	a-10c-7o16p-7
^ NUMW TIME	l15p-10
^ NUMW WORKER	p8
^ NUMW addresse	p12
^ NUMW key	a-9o9
^ NUMW list	p9
^ NUMW meeting	p7
^ NUMW model	k12l-8p-8
^ NUMW phone	l12p-9
^ NUMW practice	a10g-7
^ NUMW thing	g10m12o-8
^ NUMW visit	l12p-12
^ PEER	j13p-10
^ PEER thank	j13p-10
^ PLACE	a-20b-14c-22d-18e-14f12g-23h-10j-23m-20n-15o-12p10
^ PLACE $	f13l-11
^ PLACE KIN	f-9p11
^ PLACE MOVE	l9p-11
^ PLACE PEER	l9
^ PLACE PLACE	p11
^ PLACE SERVICE	l13p-10
^ PLACE STORY	f14l-7p-14
^ PLACE THIS	i10p-7
^ PLACE TIME	l8
^ PLACE admission	l11p-10
^ PLACE as	l-9p10
^ PLACE at	p8
^ PLACE attendance	l-9p11
^ PLACE breakdown	l10p-9
^ PLACE exclusion	l-8p9
^ PLACE full	p7
^ PLACE in	p8
^ PLACE leaver	l-7p11
^ PLACE on	l-8p9
^ PLACE proceeding	k13p-16
^ PLACE round	p9
^ PLACE stay	l12p-11
^ PLACE visit	l-8p10
^ PLACE worth	i11p-9
^ PLAN	a-10c-17j-7k-7l-8m10o-7p11
^ PLAN $	c-11m10
^ PLAN THIS	p10
^ PLAN without	p12
^ RECOMMEND	a-17b-8c-14d-8e-12f-13g-22i-10j-21k-19l-17m43o-12p-23
^ RECOMMEND $	k-7m14
^ RECOMMEND NUM	m12p-8
^ RECOMMEND SOURCE	m-7n9
^ RECOMMEND by	m8
^ RECOMMEND for	m16
^ RECOMMEND from	k-9m11
^ RECOMMEND of	j-9k-14m18
^ RECOMMEND to	k8
^ REVIEW	a-12b-11c23d-9e-14f-15h-7i-8l-20m-15n-12p-23
^ REVIEW AGENCY	k14
^ REVIEW BODY	j-8k13o-8
^ REVIEW FIND	g8
^ REVIEW STORY	c10
^ REVIEW agreed	c9
^ REVIEW and	c9k-10
^ REVIEW arrangement	c-9k10
^ REVIEW back	c12k-11
^ REVIEW control	c9
^ REVIEW in	j14k-9
^ REVIEW of	c11j-11
^ REVIEW on	j9
^ REVIEW period	k-9o11
^ SCOPE	a-10b-14d-13e-17f-19g-23h-11i-15j-16k-13l-27n-16o33p-8
^ SCOPE $	a-14c-19j-7o21p-18
^ SCOPE ANALYSE	a-10c-9o14
^ SCOPE BODY	m9
^ SCOPE CODE	a-9c-10m-9o-13p18
^ SCOPE FIRST	a-9p12
^ SCOPE NUM	a10c-8l-7m-13o-12
^ SCOPE WE	o9
^ SCOPE and	a-9o13p-8
^ SCOPE before	o9
^ SCOPE for	a-19c17g-8k-8m17o-20p-14
^ SCOPE of	a13c-14j-17m-7p-14
^ SCOPE posed	c-7o10p-7
^ SCOPE put	m8
^ SCOPE set	o9
^ SCOPE to	c15m-11p-8
^ SERVICE	a-19b-11c-16d-9e-11g-15h-8i-9j-15l-22m-24n-12o-9p31
^ SERVICE $	f-7k-8l-13m-10p18
^ SERVICE AGENCY	l-15p15
^ SERVICE ANALYSE	p9
^ SERVICE INFO	k-7p10
^ SERVICE and	f9
^ SERVICE context	f8
^ SERVICE enquirie	k11p-10
^ SERVICE investigation	k10l-8
^ SERVICE media	p7
^ SERVICE visiting	k-7
^ SINCE	a-21b-9c-22d-12e39f-13g-17h-8i-10j-22k-21l-23n-11o-11p-23
^ SINCE $	e7
^ SINCE CHANGE	e9m-10
^ SINCE DONE	e10
^ SINCE NAME	e7
^ SINCE REVIEW	e9
^ SINCE SINCE	e16j-7k-8
^ SINCE STORY	e7
^ SINCE THIS	e7
^ SINCE WE	e7
^ SINCE WHAT	a-9e-11m13
^ SINCE against	e10m-9
^ SINCE by	e8
^ SINCE from	e8
^ SINCE in	e9
^ SOURCE	a-21b-29c-21d-14e-16f-18g-18h-14i-14j-20l-23m-18n37o-15p-21
^ SOURCE $	b-14c-7f-8j-7n10p-16
^ SOURCE INVOLVE	k-15n15
^ SOURCE WE	k-10n9
^ SOURCE and	n8
^ SOURCE cited	n11
^ SOURCE list	n8
^ SOURCE mentioned	n8
^ SOURCE of	k10
^ SOURCE quoted	n8
^ SOURCE reviewed	n9
^ SOURCE to	n10
^ SOURCE used	k-8n12
^ START	a-16b-8c-17d-9e-14f-14g-18h-11i-9j37k-22l-19m-16n-11o-11p-11
^ START $	j15p-11
^ START ISSUE	j8
^ START WORDS	j8
^ START and	p8
^ START by	j10
^ START remark	j9
^ START statement	j8
^ START submission	j9
^ START to	g-8j16
^ STORY	a-22b-13c-10e-19f-24g-18h-8i-11j7k-35l36m-14n-12o-13p-11
^ STORY $	c-15d-17f-8j-9k-9l27p-13
^ STORY THIS	j9
^ STORY TIME	d7
^ STORY and	c12l-9
^ STORY as	l8
^ STORY behind	j10
^ STORY detail	l10
^ STORY forgotten	l-11p12
^ STORY in	j-8l8
^ STORY of	a-9d-12j-10l26p-10
^ STORY resulting	j7
^ STORY so	l7
^ TELL	c13g-8
^ TELL WE	c13g-8
^ THEY	a-17b-8c-10d-8f19g-14h-8i-9j-17k-18l10m-10n-8o-8
^ THEY AUX	p12
^ THEY END	e8
^ THEY FIRST	f11l-7
^ THEY KIN	f15l-13p-12
^ THEY LIVE	f-9l12
^ THEY STORY	f-10l13
^ THEY TELL	p10
^ THEY background	f14l-13
^ THEY stopped	f-7l12p-8
^ THIS	a-15c-21e-12f14g-20j-12l9
^ THIS AUX	c-9g-12i-7j-10k-10l14m8o-7
^ THIS PEER	f14
^ THIS REVIEW	j8
^ THIS WHAT	o7
^ THIS WHO	c-10g-7i9j-8k9m-8p-11
^ TIME	a-29b-12d16e-19f-22g-26h-18i-16j-20l23m-10n-15o16p-43
^ TIME $	l10
^ TIME LEARN	g-8k15l-12
^ TIME NEED	c14l-10m-9p-9
^ TIME NUM	g-10l15
^ TIME THEY	l14p-8
^ TIME WORDS	h-12l16o-9
^ TIME YEAR	l7
^ TIME before	l10
^ TIME by	d16l-14
^ TIME frame	o8
^ TIME in	l13
^ TIME line	d15l-11o-8p-9
^ TIME of	l16p-8
^ TIME period	k-7l-12o16
^ TIME to	m9
^ TIME under	a-8o11
^ WE	a7b-13c-30d-11f-13h-18l-20m8n-23o18p-31
^ WE ANALYSE	a11
^ WE ASK	m10
^ WE AUX	j13k-8
^ WE BODY	k12m-7o-7
^ WE END	e12
^ WE FIND	g7
^ WE HAPPEN	k8
^ WE INFO	k9
^ WE INVOLVE	k9
^ WE LEARN	g13
^ WE METHOD	k10
^ WE PLAN	m11
^ WE RECOMMEND	k-9m15
^ WE SCOPE	a-20k-8o14
^ WE SOURCE	k10n-9
^ WE WELL	i10
^ WE answer	a14k-10m-8o-7
^ WE assessment	a14k-9p-9
^ WE brief	j-7k-8o12
^ WE instruction	a-7k-10o13
^ WE task	k-8o11
^ WE view	a10
^ WE would	j9
^ WELL	a-18b-15d-15e-19f-19g-33h-13i37j-22k-27l-25m-32n-18o-16
^ WELL $	a-7c-18m-8p13
^ WELL ACT	c12i-8m-9p-9
^ WELL AUX	p7
^ WELL DONE	a-8i14p-11
^ WELL MSG	g-8i10
^ WELL THIS	i-8p9
^ WELL WE	i10
^ WELL WHERE	i10
^ WELL and	a12p-10
^ WELL aspect	i9
^ WELL example	i7
^ WELL feature	i8
^ WELL help	i11p-11
^ WELL identified	i7
^ WELL intention	i-11p11
^ WELL multi-agency	i8
^ WELL news	i8p-7
^ WELL of	a-8i11
^ WELL practice	a-17g-15i27p-14
^ WELL thing	i8p-7
^ WELL to	i9
^ WHAT	b-8c-16d-19f-11g19i10j-12k-13n-21p-39
^ WHAT 's	a-9c15g-10i-7l-9m-8
^ WHAT AGENCY	a-20g-14l12
^ WHAT ANALYSE	a13l-9
^ WHAT AUTHOR	a10k-9
^ WHAT AUX	a-17c-11e22f-15h-8j12k-21m-7p-18
^ WHAT BODY	b-7c-9e10g-22i-16j-17l-16o11p-7
^ WHAT DONE	c-10f-8i18k-21m-22o-13p-12
^ WHAT FIND	g8
^ WHAT FIRST	l-10m16
^ WHAT HAPPEN	a-34e-11f-8g11i-11j-21l22m-20o-10
^ WHAT INFO	a14g-8
^ WHAT INVOLVE	a11
^ WHAT ISSUE	g10
^ WHAT LIVE	l9
^ WHAT MEAN	g12
^ WHAT MOVE	a-10i8
^ WHAT MUST	a-18e-13g-19i11j-10k-10l-11m19
^ WHAT NAME	f11l-11
^ WHAT NEED	g-13m18
^ WHAT REVIEW	c-10e-9g8i-11l-9
^ WHAT SCOPE	o8
^ WHAT SERVICE	l9
^ WHAT SINCE	e-11m12
^ WHAT THEY	e-8f23i-9j-8k-9l-19m-9p-8
^ WHAT THIS	a11b-9c-16e-13f-11g11i-13j-9l-15m-15o9
^ WHAT TIME	l10
^ WHAT WE	b-8c-20f-8j-10l-8n-13p-9
^ WHAT WILL	a-10c11e-9g-11i-8j-7m9
^ WHAT WORDS	a-7h13
^ WHAT WORKER	a-16l9
^ WHAT YOU	c-7j7m9
^ WHAT became	e13
^ WHAT brought	g-10j16m-9
^ WHAT can	m9
^ WHAT chronology	a11g-7
^ WHAT come	m9
^ WHAT could	a-18g9i-11k9m-15p11
^ WHAT didn't	g15i-15
^ WHAT drove	a9
^ WHAT each	a-14l11m9
^ WHAT every	g11
^ WHAT got	a12
^ WHAT guided	a-8k12
^ WHAT helped	a-16f-14g-17i27j-9k-10l-19m-13
^ WHAT influenced	a12i-8
^ WHAT inspection	b10g-8
^ WHAT judgement	a-9b12g-9
^ WHAT law	j10
^ WHAT lay	a14g-8l-7
^ WHAT led	j10
^ WHAT might	a9
^ WHAT other	m7
^ WHAT period	o8
^ WHAT set	j9
^ WHAT shaped	a11
^ WHAT stood	a9
^ WHAT stopped	a11
^ WHAT to	a-12g10i-8l-8m12
^ WHAT took	l9
^ WHAT would	g12m-11
^ WHEN	a-10f-9g-9l23p-17
^ WHEN CHILD	l12p-8
^ WHEN KIN	l8
^ WHEN PLACE	l8
^ WHEN THEY	l8
^ WHEN THIS	l8
^ WHERE	a-26b-10c-19d-11e13g11h-12k-10l-27n9p-34
^ WHERE AUX	e14m-9
^ WHERE FAMILY	f9
^ WHERE FIRST	m9
^ WHERE INFO	k8
^ WHERE REVIEW	o10
^ WHERE THEY	f12
^ WHERE THIS	a-7c-8e9j9k-8l-8m-11n-9
^ WHERE WE	g8i-9n-11o-9
^ WHERE gaps	g11
^ WHERE help	g7
^ WHERE practice	i9
^ WHERE to	g-10i-7n18p-10
^ WHO	a-23b-9c12d-11e-18f28g-27h-9i-8j-24k16l-22m-25n-15o-16p-8
^ WHO 's	c-8f14k-10p-8
^ WHO AUX	f16i-7p-21
^ WHO CHILD	f-7p11
^ WHO DONE	i10j-7k9
^ WHO INVOLVE	k9
^ WHO LIVE	f13l-8p-8
^ WHO MUST	c12
^ WHO NAME	f9
^ WHO THEY	f9
^ WHO THIS	c9f9j-13k-10
^ WHO WE	k19
^ WHO WILL	c10
^ WHO WRITE	k10
^ WHO adult	f10p-8
^ WHO can	c9
^ WHO cared	f9
^ WHO decided	j8
^ WHO held	p9
^ WHO helped	k8
^ WHO job	p10
^ WHO lead	f-8k-10p12
^ WHO sat	k9
^ WHO to	c10p-8
^ WHO took	k9
^ WHY	a25c-16d-7e-16f-12g-18i-12j25k-17l-22m-19n-11o-15p-26
^ WHY AUX	j12
^ WHY PLAN	a9
^ WHY STORY	a-7j10
^ WHY THIS	a17c-7l-10p-7
^ WHY WE	a-12j18k-11
^ WHY WRITE	a-8j9
^ WHY case	j8
^ WHY no	a10p-7
^ WHY nobody	a11j-7
^ WORDS	a-14b-19c-30d-12e-25f-18g-19h39i-14k-29l-29m-19n-17
^ WORDS $	c-8e-8h21j-17l-8o-9p-14
^ WORDS INVOLVE	h-9p12
^ WORDS MEAN	h10p-8
^ WORDS THIS	p9
^ WORDS WE	h11
^ WORDS and	a-8h16
^ WORDS before	j8
^ WORDS buster	h11p-8
^ WORDS from	j10
^ WORDS like	p10
^ WORDS list	h10p-9
^ WORDS of	j-12o13
^ WORDS used	h18j-8k-7p-11
^ WORKER	b9c-31d-16e-15f11g-22i9j-28k12l-11m-21n-16o-15
^ WORKER $	k-9p12
^ WORKER 's	k7
^ WORKER INVOLVE	l10p-12
^ WORKER NAME	f9
^ WORKER PEER	f9
^ WORKER STORY	k10l-8
^ WORKER WHO	a-7f-16g-8i17
^ WORKER and	h7
^ WORKER at	f9p-8
^ WORKER behind	j-8k11
^ WORKER challenge	p11
^ WORKER conversation	k12p-11
^ WORKER curiosity	p8
^ WORKER disagreement	p9
^ WORKER in	f18k-11l-10
^ WORKER judgement	a8
^ WORKER network	p10
^ WORKER practice	a13k-9
^ WORKER present	f-7k12p-8
^ WORKER survey	b16k-13p-14
^ WORKER turnover	p10
^ WRITE	a-8c-10f-8g-8k-8l-9m-12n13o-9p15
^ WRITE $	j-10p12
^ WRITE SOURCE	n9
^ WRITE WE	n11
^ WRITE agreement	p11
^ YEAR	l14p-14
^ YEAR $	l14p-14
^ YOU	a-10b13c8j-8l-8m-7n-8p-12
^ YOU feedback	c7
^ YOU response	b14c-13
^ YOU turn	c11
^ abbreviated	d10
^ abbreviated chronology	d10
^ about	a-20b-10d-9e-13f21g-27h-7i-14j19l-25m-20n-16o-9p-29
^ about CHILD	f12p-9
^ about FAMILY	f7
^ about KIN	f11
^ about NAME	f13j-10
^ about THEY	f11j-8
^ about THIS	c-21f-9g-14j19m-9
^ about WHAT	j12
^ about inspection	k12
^ about inspectorate	c13f-9j-10
^ about notification	j8
^ about practice	j10k-10
^ accessibility	c19f-7j-12k-11l-9m-7p-14
^ accessibility $	c13p-11
^ accessibility statement	c11j-8
^ acknowledgement	c-8j15k-9l-7p-12
^ acknowledgement $	c-8j15k-9l-7p-12
^ across	a12c-7j-11k-12l-14
^ across NUMW	p10
^ across border	p9
^ across case	a16j-9k-8l-9p-14
^ acute	p8
^ acute SERVICE	p8
^ addenda	b17c-9f-8j-9k-10l-9m-7p-13
^ addenda $	b17c-9f-8j-9k-10l-9m-7p-13
^ addendum	e7
^ addendum on	e7
^ additional	a-7b17g7j-8k-12l-10n-10p-12
^ additional INFO	b17j-7k-11l-9n-9p-11
^ addressing	a14o-14
^ addressing SCOPE	a8
^ addressing WORDS	a10o-9
^ administrative	c-7f-10j13
^ administrative detail	c-7f-10j13
^ adolescence	c-8j-7k-9l15p-12
^ adolescence $	c-8j-7k-9l15p-12
^ adoption	a-9c-13e-8f-11g-12j-12k-14l11m-10n-10p8
^ adoption $	c-9f-8g-8j-8k-9l13
^ adoption performance	p10
^ adoption support	l-8p11
^ adult	a-10c-11e-8f22g-10j-13k-14l-22m-13n-8
^ adult $	f17p-16
^ adult AGENCY	l-10p11
^ adult WHO	f-8p10
^ adult in	f14l-13
^ adultification	p12
^ adultification $	p12
^ adverse	l-9p9
^ adverse FIND	g7
^ adverse childhood	l-7p10
^ after	l24p-21
^ after BIRTH	l8p-7
^ after MOVE	l16p-15
^ after THEY	l7
^ aftermath	c-7k-8l14p-11
^ aftermath $	c-7k-8l14p-11
^ age	l9
^ age NUM	l9
^ ages	l9
^ ages NUMW	l9
^ agreed	a-13e-7g-8j-10m12p-18
^ agreed CHANGE	m9
^ agreed PLAN	c-9m11p-7
^ agreed STORY	l9
^ agreed by	c12j-8m-13
^ agreed key	a-8o9
^ aim	c-8j10
^ aim of	c-8j10
^ alcohol	l-8p14
^ alcohol $	p11
^ alcohol in	p8
^ alert	p9
^ alert and	p9
^ allegation	p8
^ allegation against	p8
^ and	a8k-8m8p-8
^ and SINCE	e-10m11
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
^ apologie	c-7k14p-12
^ apologie $	c-7k14p-12
^ application	p9
^ application of	p9
^ appointment	p8
^ appointment as	p8
^ appreciating	i9
^ appreciating WHAT	i9
^ approval	c15j-7k-8p-12
^ approval $	c15j-7k-8p-12
^ approved	c11p-7
^ approved by	c11p-7
^ arfer	a-9c-12f-9g-8i22j-9k-12l-12m-9n-8p-16
^ arfer da	i14p-10
^ arfer effeithiol	i14p-10
^ argymhellion	a-8c-10f-9j-10k-11l-10m20p-15
^ argymhellion $	c-8j-7k-8m15p-11
^ argymhellion i'r	m12
^ arrangement	j-8k10
^ arrangement for	j-8k10
^ arrest	c-8j-7k-8l15p-12
^ arrest $	c-8j-7k-8l15p-12
^ assessment	a11k-10l-10p11
^ assessment $	p10
^ assessment of	a14k-7p-8
^ assessment tool	p8
^ assurance	c12k-9p-9
^ assurance arrangement	c12k-9p-9
^ at	b14c-13f-8j7k-10p-9
^ at back	b15c-10j-11
^ at glance	j13p-8
^ attachment	a-9b21c-12e-8f-11g-8j-12k-13l-11m-10p-17
^ attachment $	a-9b21c-12e-8f-11g-8j-12k-13l-11m-10p-17
^ attendance	k18l-8p-14
^ attendance $	k14p-12
^ attendance at	k8
^ attribution	k9
^ attribution and	k9
^ austerity	p12
^ austerity $	p12
^ authorship	k9
^ authorship and	k9
^ autism	p12
^ autism $	p12
^ away	l10p-8
^ away from	l10p-8
^ back	f-14l20p-14
^ back PEER	f-11l11
^ back PLACE	l11p-9
^ back to	l7
^ background	a-18c-19d-12e-13g-16h-9i-12j23k-27l12m-16n-8o-17p-27
^ background $	b-8f-23j22l-23p-8
^ background INFO	l10p-8
^ background SOURCE	b11j-8l-8
^ background STORY	l9
^ background WHAT	j8
^ background and	j13l-9
^ background of	f15j-9
^ background prior	l10
^ background to	l11
^ bail	p10
^ bail condition	p10
^ bank	p10
^ bank holiday	p10
^ barrier	a21c-9i-11j-8k-9l-9m-7p-16
^ barrier $	a15k-7p-13
^ barrier and	a9
^ barrier to	a10i-10
^ bed	p9
^ bed sharing	p9
^ before	a-8c-9f-10g-8j8k-15l23m-8n-9o-14p-20
^ before NAME	l11
^ before PLACE	l8p-8
^ before WE	j10l-9
^ before YOU	j9
^ before period	j-8l13o-10
^ behaviour	p10
^ behind	a14g-8k-13l-7
^ behind closed	a8
^ behind curtain	p10
^ behind decision	a12k-10p-9
^ believing	p9
^ believing KIN	p9
^ belonging	c-8f15j-7k-9l-7p-12
^ belonging $	c-8f15j-7k-9l-7p-12
^ benefit	p8
^ benefit of	p8
^ bereavement	p12
^ bereavement $	p12
^ between	a-11l12m-7o-9p8
^ between AGENCY	p7
^ between MONTH	l8
^ between NUMW	l13p-12
^ between SCOPE	p10
^ between childhood	p7
^ bias	k-8p11
^ bias $	k-8p11
^ big	g9
^ big MSG	g9
^ book	c13l-9p-10
^ book place	c13l-9p-10
^ booking	k-7l16p-13
^ booking appointment	l13p-11
^ border	p14
^ border $	p10
^ border through	p8
^ brief	a-11b-8c-14d-8e-10f-12g-10k-17l-16m-10n-8o22p-19
^ brief $	c-10f-9j-19k-8l-17m-7o21p-15
^ brief given	o10
^ brief outline	j8
^ bright	c-8i15k-7l-7p-11
^ bright spot	c-8i15k-7l-7p-11
^ bringing	e13k-9
^ bringing THIS	e13k-9
^ bruise	p12
^ bruise MEAN	p9
^ bruising	p14
^ bruising in	p10
^ bruising policy	p9
^ build-up	c-9j-7k-9l18p-12
^ build-up $	c-7j-7k-8l15p-12
^ burden	p8
^ burden on	p8
^ burn	p8
^ burn and	p8
^ by	a-11c-9g-8l-9m17p-12
^ by BODY	k-7m16
^ by METHOD	j11k-7
^ by WHAT	k12
^ by all	m10
^ calendar	a-8c-12d21f-9j-10k-11l-11m-8p-16
^ calendar $	c-9d17f-8j-9k-10l-8m-7p-14
^ calendar of	d8
^ camau	m14p-10
^ camau nesaf	m14p-10
^ canfyddiadau	c-9f-8g17j-9k-10l-8p-13
^ canfyddiadau $	c-9f-8g17j-9k-10l-8p-13
^ cannabis	p12
^ cannabis $	p12
^ capacity	g10m-12p8
^ capacity to	g12m-10
^ carrying	p10
^ carrying knife	p10
^ case	a-25b-13c-20e-21f-21g-23h-16i-13l20m-16p-13
^ case $	j16k-14l-16p-12
^ case MOVE	l-13p13
^ case REVIEW	j-8k10
^ case SCOPE	j9
^ case STORY	l13
^ case and	n10
^ case background	j-11l12
^ case by	d9
^ case chronology	d10
^ case closure	l10
^ case group	k13l-8p-7
^ case in	j8k-7l9p-9
^ case outline	l11p-9
^ case overview	j-10l12
^ case specific	h-10j-7l-11o14
^ case summary	j-11l12
^ casgliad	c-9e17f-8j-9k-10l-8p-13
^ casgliad $	c-9e17f-8j-9k-10l-8p-13
^ casgliadau	c-9e17f-8j-9k-10l-8p-13
^ casgliadau $	c-9e17f-8j-9k-10l-8p-13
^ cast	f12
^ cast of	f12
^ chairing	p8
^ chairing of	p8
^ challenge	a-12c-10f-8g-9j-10k-11l-13m24o-8p-11
^ challenge $	m15p-14
^ challenge NUM	m11p-11
^ challenge and	p9
^ challenge for	m9
^ chance	g10
^ chance BAD	g10
^ charge	m-8o13
^ charge to	m-8o13
^ checking	c11p-7
^ checking THIS	c11p-7
^ chief	g10
^ chief LEARN	g7
^ childhood	l14p-13
^ childhood $	l14p-13
^ choking	p12
^ choking $	p12
^ chronic	p8
^ chronic neglect	p8
^ chronology	a-11c-8d26f-10g-7j-11k-15l-17m-7o-8p-13
^ chronology $	d12p-8
^ chronology YEAR	d10l-7
^ chronology of	d18k-11l-11
^ circulation	c15j-7k-8p-12
^ circulation $	c15j-7k-8p-12
^ cliff	p10
^ cliff edge	p10
^ closed	p9
^ closed door	p9
^ closer	a12p-8
^ closer LOOK	a12p-8
^ code	h12k-7
^ code name	h12k-7
^ coercive	p11
^ coercive control	p11
^ combined	d14l-7p-8
^ combined AGENCY	d9
^ combined chronology	d9
^ commendation	c-10f-8i17j-9k-10l-9m-7p-14
^ commendation $	c-10f-8i17j-9k-10l-9m-7p-14
^ commission	c-8j15k-8p-12
^ commission $	c-8j15k-8p-12
^ common	a13p-9
^ common thread	a13p-9
^ communication	l-7m-9p17
^ communication $	p10
^ communication NEED	p10
^ communication between	p7
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
^ condolence	j14k-7p-10
^ condolence $	j14k-7p-10
^ conduct	c-9g-11i16j-14k11l-8o-10p-11
^ conduct deserving	i11
^ conduct of	j-9k12
^ conduct worthy	i10
^ confidentiality	c-9f-7j-11k20l-10m-7
^ confidentiality $	k13p-12
^ confidentiality and	k8
^ confidentiality between	p8
^ confidentiality of	k7
^ consent	p10
^ consent $	p10
^ consideration	f-12g-9j-10k-10l-8m23p-12
^ consideration $	f-11m14p-8
^ consideration for	m14
^ constraint	c-7k14p-11
^ constraint $	c-7k14p-11
^ content	j13p-10
^ content warning	j13p-10
^ context	c-7f-10j17k-17p-10
^ context $	a-10f-8j14k-14
^ context of	a8
^ contextual	p9
^ contextual safeguarding	p9
^ contingency	p9
^ contingency PLAN	p9
^ continuity	p7
^ continuity of	p7
^ contributor	c-7j-9k16l-7p-11
^ contributor $	k14p-11
^ contributor to	k8
^ contributory	a9
^ contributory ISSUE	a9
^ controlling	p9
^ controlling behaviour	p9
^ conversation	k11p-9
^ conversation PEER	k11p-9
^ cookie	c15j-7k-8p-12
^ cookie $	c15j-7k-8p-12
^ copie	b13
^ copie and	b13
^ copyright	c19f-8j-10k-10l-9m-7p-15
^ copyright $	c13k-7p-10
^ copyright notice	c11p-8
^ core	c-10l-7m-12o14
^ core ACT	c-8m-12o15p-11
^ core group	p9
^ coroner	a-12c-11e-7f-10j13k8l-13m-10p-17
^ coroner $	c-7g-10j15k-13p-11
^ coroner 's	a-10g10j-12k14l-9p-11
^ correspondence	b17c-10f-8j-9k-10l-9m-7p-14
^ correspondence $	b17c-10f-8j-9k-10l-9m-7p-14
^ cost	c14j-10k-11o-7
^ cost of	c14j-10k-11o-7
^ could	a21e-13g-7l-7p-9
^ could HARM	a9
^ could THIS	a13e-9
^ could anyone	a8
^ course	a-7c14f-9j-10k-11l9p-14
^ course $	c15k-8l-12p-11
^ course of	l14
^ court	j-8k13l-10
^ court case	j-7k14l-8p-13
^ court order	p10
^ covid-19	p12
^ covid-19 $	p12
^ criminal	c-9k14l-10
^ criminal exploitation	p11
^ criminal investigation	k10p-8
^ criminal proceeding	k10p-8
^ criteria	a-9j9k11l-9p-9
^ criteria INVOLVE	a-8j7k9l-9p-8
^ critical	a21c-14e-8f-8j-7k-13m-8o-10p-18
^ critical ANALYSE	a12
^ critical LOOK	a9
^ critical STORY	l8
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
^ cumulative	l-7p9
^ cumulative HARM	l-7p9
^ curiosity	p12
^ curiosity $	p12
^ cyfeiriadau	c-10f-8j-9k-10l-9m-7n17p-14
^ cyfeiriadau $	c-10f-8j-9k-10l-9m-7n17p-14
^ cyflwyniad	c-8j15k-9l-7p-12
^ cyflwyniad $	c-8j15k-9l-7p-12
^ cylch	c-8k-7l-7o15p-11
^ cylch gorchwyl	c-8k-7l-7o15p-11
^ cynllun	m14p-10
^ cynllun gweithredu	m14p-10
^ dadansoddiad	a20c-10f-9j-10k-12l-11m-10p-15
^ dadansoddiad $	a15c-8j-8k-9l-7p-12
^ dadansoddiad CODE	a11
^ daily	l8
^ daily LIVE	l8
^ damp	p9
^ damp and	p9
^ darllen	n14p-10
^ darllen pellach	n14p-10
^ date	a-17d20e-8f-8g-12i-8k-15m-8o8p-16
^ date LOOK	j-8o10
^ date THIS	a-12d15j-8
^ date at	d11j-7
^ date for	c11
^ date of	j10
^ debt	p9
^ debt and	p9
^ decision	a-23c-13e-10f-9g-13i-9j8k25l-11n-8o-12p-21
^ decision $	k10
^ decision DONE	a-7k11
^ decision PEER	k10
^ decision THIS	j8k-7
^ decision WE	k8
^ decision and	k7
^ decision of	j-11k16m-8
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
^ deeper	a11p-7
^ deeper LOOK	a11p-7
^ deference	p8
^ deference to	p8
^ defined	h10
^ defined WORDS	h10
^ delay	a-11c-8f-8j-9k17l-10
^ delay $	k14p-14
^ delay and	k10
^ delay in	p10
^ demographic	f12
^ demographic detail	f12
^ dental	p9
^ dental neglect	p9
^ description	b12p-11
^ description of	b12p-11
^ detail	f11p-11
^ detail of	f11p-11
^ detailed	d10
^ detailed chronology	d10
^ determination	a8
^ determination of	a9
^ diabete	p12
^ diabete $	p12
^ diary	a-10c-11d24e-7f-10g-8j-12k-13l-15m-9p-17
^ diary $	c-9d16f-8j-8k-9p-13
^ diary of	d15l-11
^ difficult	l10p-8
^ difficult TIME	l10p-8
^ digging	a14p-10
^ digging deeper	a14p-10
^ direction	c-9f-7j-8k-9l-8m16p-12
^ direction $	c-9f-7j-8k-9l-8m16p-12
^ disabled	p8
^ disabled CHILD	p8
^ disclaimer	c15j-7k-8p-12
^ disclaimer $	c15j-7k-8p-12
^ disclosure	c-7k14p-11
^ disclosure $	c-7k14p-11
^ discovery	c-8j-8k-9l18p-13
^ discovery $	c-8k-8l15p-11
^ disguised	p10
^ disguised compliance	p10
^ disposal	c-9e17f-8j-9k-10l-8p-13
^ disposal $	c-9e17f-8j-9k-10l-8p-13
^ disruption	p10
^ disruption meeting	p10
^ dissemination	a-7c-12f-8j-11k21l-9m-7p-15
^ dissemination $	k12p-10
^ dissemination list	k12p-9
^ dissemination of	k9
^ distribution	c19f-8j-8k-12l-9m-7p-15
^ distribution $	c13p-10
^ distribution list	c12p-9
^ diweddglo	c-9e16f-8j-9k-10l-8p-14
^ diweddglo $	c-9e16f-8j-9k-10l-8p-14
^ dogs	p12
^ dogs $	p12
^ domestic	p10
^ domestic HARM	p10
^ door	p7
^ door THIS	p7
^ draft	l-7p10
^ draft NUM	l-7p11
^ drawing	a-9e20j-7k-16p-12
^ drawing PEER	e10k-7
^ drawing THIS	e8
^ drawing thing	e8
^ drawing to	e9
^ drift	k-8p16
^ drift $	p11
^ drift and	p8
^ drug	p10
^ drug and	p8
^ duty	j11k-8
^ duty under	j7
^ dysgu	a-8c-10f-8g20j-9k-11l-10m-8p-15
^ dysgu $	c-7g15j-7k-8p-11
^ dysgu o'r	g11
^ effectiveness	a12g16j-9k-8l-11m-12p-15
^ effectiveness of	a12g16j-9k-8l-11m-12p-15
^ elective	l-9p9
^ elective PLACE	l-9p9
^ email	p8
^ email THIS	p8
^ emergency	l-8p15
^ emergency AGENCY	p10
^ emergency duty	p9
^ emerging	g13
^ emerging ISSUE	a9
^ emerging practice	a-13g13
^ empty	p8
^ empty AUTHOR	p8
^ enabler	a8
^ enabler and	a10
^ enclosure	b17c-10f-8j-9k-10l-9m-7p-14
^ enclosure $	b17c-10f-8j-9k-10l-9m-7p-14
^ endnote	e11k-9
^ endnote by	e11k-9
^ enquirie	c8f-7j-8k-12l-7
^ enquirie $	c8f-7j-8k-12l-7
^ envoi	c-9e17f-8j-9k-10l-8p-13
^ envoi $	c-9e17f-8j-9k-10l-8p-13
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
^ example	i18p-10
^ example of	i11
^ example to	i12
^ exclusion	l9p-8
^ exclusion from	l9p-8
^ executive	j14l-8
^ executive summary	j14l-8
^ experience	g12p-7
^ experience and	g8
^ expert	a-8k12m-13p9
^ expert RECOMMEND	k13m-12p-8
^ expert opinion	p12
^ extended	f10p-8
^ extended FAMILY	f10p-7
^ extra	b12k-8p-8
^ extra INFO	b12k-8p-8
^ fabricated	p9
^ fabricated illness	p9
^ facilitator	c11
^ facilitator 's	c11
^ factual	a-7c-11d-8e-8f-11g-8j-13k-9l24m-7p-14
^ factual FIND	l7
^ factual background	l10
^ factual matrix	l11p-7
^ factual summary	l10
^ faith-based	p9
^ faith-based HARM	p9
^ fall	p9
^ fall from	p9
^ faltering	p10
^ faltering growth	p10
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
^ firearm	p12
^ firearm $	p12
^ following	c12l-8
^ following up	c12l-8
^ food	p8
^ food heat	p8
^ for	a-23b-13c7d-12e-17f-27g-26h-11i-17k-30l-31m47n-18o-16p-38
^ for ANALYSE	a-11c11
^ for BODY	m10
^ for CHILD	l-10m14p-9
^ for NAME	f-12j13l-9
^ for SERVICE	m14p-11
^ for THIS	c-10m14
^ for chief	m11
^ for community	m8
^ for england	m11
^ for nation	m11
^ for national	m9
^ for office	c9
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
^ from	a-12c-11d-7e-16f-11g-12i-9j-13k-12l24n-8o9p-11
^ from BIRTH	l11
^ from CONTACT	l7
^ from FIRST	l7
^ from WHEN	l-9o12
^ from YEAR	l8
^ from arrest	l9
^ from register	e-7l10
^ front	p8
^ front door	p8
^ further	a-11b-10c9f-9g-8j-13k-16l-15m-9n23p-23
^ further INFO	j-7k-8n13p-9
^ further SOURCE	n9
^ further copie	c13n-8p-9
^ further support	n12p-9
^ gang	p8
^ gang and	p8
^ gaps	a-14c-12e-7f-10g23j-11k-13l-15m-10n-7
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
^ genogram	c-9f17j-8k-10l-8p-13
^ genogram $	c-8f15j-7k-8l-7p-12
^ get	c11
^ get in	c11
^ getting	f11i11l-8p-11
^ getting THIS	i12
^ getting to	f12p-7
^ governance	j-10k17l-7m-7p-12
^ governance $	c-9k14p-10
^ governance and	c7
^ governance of	k9
^ grade	i-8p14
^ grade NUM	i-8p14
^ graded	g11
^ graded judgement	g11
^ ground	j13k-9
^ ground for	j8
^ ground upon	j8
^ groupthink	p12
^ groupthink $	p12
^ growing	c-9l13
^ growing up	c-9l13
^ guidance	a-9c-10f-8g-8h-8j-9k-13l-11m-8n22
^ guidance and	n12p-8
^ guidance cited	n8
^ guidance on	p10
^ guidance used	n11p-7
^ guide	h9
^ guide to	h9
^ gwella	m12
^ gwella systemau	m12
^ half	p9
^ half picture	p9
^ handover	l-9p14
^ handover $	p10
^ handover at	p8
^ hane	l12
^ hane yr	l12
^ hard	h10
^ hard WORDS	h10p-7
^ hard to	p10
^ harmful	p8
^ harmful sexual	p8
^ head	l-8p12
^ head HARM	l-7p9
^ headline	g13
^ headline FIND	g9
^ help	a-11c-7g-10i9j-11k-9l-11m-8n14
^ help THIS	i10
^ help and	n10p-8
^ help by	p8
^ help for	n11p-7
^ helpful	k-9l-8n16p-12
^ helpful AGENCY	l-8n13p-11
^ helpful SOURCE	n7
^ here	l7
^ here AUX	l7
^ hidden	f-9l-10p19
^ hidden CHILD	f-7p10
^ hidden HARM	p8
^ hidden men	p8
^ hierarchy	p8
^ hierarchy between	p8
^ hindsight	a16c-10f-8j-9l-9m-7p-15
^ hindsight $	a17c-8j-7k-16l-7p-12
^ hindsight and	k10
^ historical	a-11g-10j-11k-9l20p-14
^ historical INFO	k-8l13p-8
^ historical ISSUE	a-8g-9l13p-8
^ holding	c10l-11p8
^ holding ring	p10
^ holding to	c12l-9
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
^ if	c-11j-12n20p-8
^ if THIS	j-9n11
^ if YOU	n14p-7
^ illness	p9
^ illness as	p9
^ immediate	a-9c-13e-14j-9k-14l27m-9p-18
^ immediate ACT	e-10l14
^ immediate LEARN	g10
^ immediate aftermath	l9
^ immediate safeguarding	l17m-12p-9
^ immigration	p10
^ immigration status	p10
^ impact	c11g9m-11p-8
^ impact ACT	c11m-10
^ impact of	g7
^ implementation	c-12f-8j-8k-10l-9m19p-16
^ implementation $	c-7j-8k-9l-7m15p-12
^ implementation PLAN	m9p-7
^ implication	g9
^ implication for	g9
^ important	c-9d12p-8
^ important date	c-9d12p-8
^ in	b-11c16d-11e15f-33g-28h-20j12k-24l9m-23n-15o-9p-22
^ in BAD	g-9j13l-11
^ in CHILD	f-9l13p-10
^ in END	e10
^ in ISSUE	j8
^ in PLACE	l18p-19
^ in THEY	l12
^ in THIS	a-11c23f-8j-18k-9
^ in WE	a9
^ in WELL	i8
^ in WHAT	p8
^ in WHO	p9
^ in detail	a9
^ in few	h-7j11
^ in memory	f-8j14
^ in more	a10
^ in summary	e14j-9l-13
^ inadequate	p13
^ inadequate $	p13
^ incident-led	a-9p12
^ incident-led practice	a-9p12
^ independence	k12l-7
^ independence $	k11p-11
^ independence too	p10
^ independent	k10
^ independent AUTHOR	k13
^ independent REVIEW	k-8p10
^ individual	j-12k9l-9m8p-9
^ individual AGENCY	l-8m9p-7
^ individual and	a7
^ individual management	j-7k8
^ induction	p11
^ induction $	p11
^ influence	a8
^ influence on	a8
^ initiation	j10k-8
^ initiation of	j10k-8
^ inquest	k13l-9p-10
^ inquest $	k13l-9p-10
^ inside	c13p-11
^ inside $	c13p-11
^ inspection	a-9c-15e-8f-8g10j-9l-11m-8n-8
^ inspection $	k-17p16
^ inspection AGENCY	k14p-13
^ inspection judgement	g12k-10p-13
^ inspector	c-7k14p-11
^ inspector $	c-7k14p-11
^ instruction	m-9o13
^ instruction of	m-9o13
^ integrated	d12p-8
^ integrated chronology	d12p-8
^ interested	k11
^ interested person	k11
^ interface	k8
^ interface PEER	k8
^ interpreter	p11
^ interpreter $	p11
^ introducing	f13j9k-12l-9p-11
^ introducing FAMILY	f9
^ introducing NAME	f10
^ introducing REVIEW	j12k-10
^ investigation	j-8l12
^ investigation and	j-8l12
^ invisible	p8
^ invisible KIN	p8
^ isolation	p9
^ isolation room	p9
^ job	o10
^ job WE	o10
^ joint	j9
^ joint statement	j9
^ judgement	a7b8c-7f-8g16h-7j-13k-11l-8m-11p-14
^ judgement about	g18j-11k-8m-9p-10
^ judgement and	a9b9g-7
^ jurisdiction	o8
^ jurisdiction and	o8
^ keeping	a-7c17f-11g-7k7l-10p-19
^ keeping CHILD	k12p-10
^ keeping track	c12p-8
^ keeping watch	c11p-8
^ key	b-20d9e-19f8h15i-19j-27k-32l-7m-16p-36
^ key INFO	a-9b-8n14
^ key ISSUE	a10g-8
^ key LEARN	g20l-7
^ key MSG	g12
^ key RECOMMEND	m8
^ key SCOPE	a9c-11
^ key STORY	c-9d10
^ key WELL	g8
^ key WORKER	f13h-7p-8
^ key date	c-11d13
^ key decision	a11g-10
^ key individual	a-8c-7f14
^ key practice	a-10l15
^ key to	a-16c14d-10f-10g-14h19k-8l-14m-8n-9o-10p-12
^ kinship	l-8p9
^ kinship PLACE	l-8p9
^ kloe	a13b-8c-13e-9f-13g-10j-13k-14l-14m-11n-8o14p-21
^ kloe $	a10b-8c-13e-9f-11g-8j-12k-14l-12m-10n-8o14p-17
^ kloe NUM	a10p-8
^ knife	p10
^ knife crime	p10
^ kpe	a-10l17m-7p-13
^ kpe NUM	a-10l17m-7p-13
^ large	p10
^ large FAMILY	p10
^ lead	c-7k7
^ lead AUTHOR	k10
^ lead WORKER	p8
^ leadership	a-8c-8g13j-8k-10l-8p8
^ leadership $	p13
^ leadership and	g11
^ leadership management	g8
^ legal	a-10c-13e-7f-9g-9j14k17l-12m-18n-7o-10
^ legal PLAN	p9
^ legal RECOMMEND	k12m-11
^ legal SCOPE	j11
^ legal and	k8
^ legal context	j10
^ legal framework	k11p-9
^ legislation	n15p-9
^ legislation and	n8
^ legislation cited	n11
^ legislative	j-7k12
^ legislative context	j-7k12
^ let	c13
^ let WE	c13
^ letter	a-10b17f-13j10k-16p-8
^ letter AUX	l8
^ letter from	b17f-12j11k-15l-11p-16
^ licence	p9
^ licence condition	p9
^ licensing	p12
^ licensing $	p12
^ life-story	k-9p13
^ life-story DONE	k-9p13
^ lifestyle	p9
^ lifestyle choice	p9
^ light	i12
^ light in	i12
^ limit	j-8o11
^ limit of	o13
^ limit to	k10
^ limitation	a-8c-8j-10k19l-8p-13
^ limitation $	k13p-11
^ limitation of	k8
^ limitation on	k7
^ line	a12p-9
^ line of	a12p-9
^ list	c-8d9h9j-9l-9p-10
^ list of	c-8d9h9j-9l-9p-10
^ little	f11p-10
^ little CHILD	f11p-10
^ llinell	c-7d15k-7l-7p-11
^ llinell amser	c-7d15k-7l-7p-11
^ llyfryddiaeth	c-10f-8j-9k-10l-9m-7n17p-14
^ llyfryddiaeth $	c-10f-8j-9k-10l-9m-7n17p-14
^ local	a-13b-8c-11f-7j14l-14n-10o-7
^ local BODY	j-12m-7p14
^ local INFO	j14k-11p-11
^ local ISSUE	j12p-7
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
^ lost opportunitie	g13p-12
^ lost to	p8
^ love	l-7p12
^ love AUX	p7
^ love and	p8
^ low-level	a-8g-9p13
^ low-level ISSUE	a-8g-9p13
^ main	a9c-14d13e-8f-8g11j-12k-12l-11m-9o-10p-16
^ main FIND	g7
^ main ISSUE	a13g-8
^ main LEARN	g8
^ main MSG	g9
^ main STORY	d7
^ main date	c-7d11
^ making	a18c-13e-12f-11g-13i-10j-10k-12l-17m21n-8p-27
^ making CHANGE	m9
^ making THIS	a-9m14p-8
^ making picture	a11p-9
^ making sense	a17l-8m-9p-9
^ making sure	m9
^ making thing	m12
^ man	p12
^ man without	p9
^ management	j11k-8l-9
^ management oversight	p10
^ management summary	j12l-8p-8
^ manner	j-8k12
^ manner of	k8
^ map	b14l-9p-9
^ map of	b14l-9p-9
^ mappa	p11
^ mappa $	p11
^ marac	p12
^ marac $	p12
^ mash	p12
^ mash $	p12
^ matching	p12
^ matching $	p12
^ mattresse	p9
^ mattresse on	p9
^ measuring	c18i-10p-14
^ measuring WELL	c12i-10p-10
^ measuring impact	c11p-7
^ media	c12p-10
^ media enquirie	c12p-10
^ medication	p12
^ medication $	p12
^ medicine	p9
^ medicine for	p9
^ meet	f14l-10p-10
^ meet FAMILY	f10
^ meet NAME	f10l-7
^ meeting	p7
^ meeting without	p7
^ member	f10
^ member of	f10
^ membership	a-9b11j-9k10m-9o-8p-9
^ membership and	k10
^ membership of	b12j-8m-8
^ men	f-8p10
^ men WHO	f-8p10
^ mental	m-7p13
^ mental SERVICE	p9
^ mental capacity	p8
^ merged	c-7d16l-9p-11
^ merged chronology	d9
^ merged timeline	d12l-7p-8
^ methadone	p9
^ methadone in	p9
^ methodoleg	c-7k14p-11
^ methodoleg $	c-7k14p-11
^ milestone	c-10d17f-8j-9k-11l-9m-7p-14
^ milestone $	c-10d17f-8j-9k-11l-9m-7p-14
^ minute	p12
^ minute $	p12
^ mobile	p10
^ mobile FAMILY	p10
^ moment	a9i9p-8
^ moment WHEN	a10
^ money	p8
^ money and	p8
^ monitoring	c21f-7j-8k-11l-10m-13p-14
^ monitoring $	c11p-9
^ monitoring arrangement	c9
^ monitoring of	c10m-9
^ more	a-16b-8c-16e-8f-11g-11j-16k-15l-13m-9n28p-19
^ more $	n10
^ more INFO	n10
^ more about	c-9j-7n12
^ more help	n8
^ more on	n10
^ multi-agency	a10b-9c-18d14e-13f-11h-8i-13j-13n-11o-10
^ multi-agency ANALYSE	a8
^ multi-agency DONE	a15k-11m-8p-14
^ multi-agency INVOLVE	k-11l12
^ multi-agency WORKER	a-9k14p-11
^ multi-agency chronology	d9
^ multi-agency meeting	p11
^ multi-agency safeguarding	p10
^ multi-agency timeline	d13l-8p-9
^ my	l7
^ my LIVE	l7
^ name	h11k9p-8
^ name and	h9
^ name of	h9
^ name used	h-9k12
^ national	a-8c-9f-9j-7k10l-8n-11
^ national guidance	k14n-8p-11
^ national picture	p10
^ nature	l9
^ nature of	l9
^ negeseuon	g15p-10
^ negeseuon allweddol	g15p-10
^ neglect	p11
^ neglect $	p11
^ neighbour	p12
^ neighbour $	p12
^ new	a-8c-12f-16g-7j-13k-14l26m-13n-7p-12
^ new BODY	c-9j-9k-12l11m-11
^ new CHILD	f-9l13p-13
^ new MOVE	l10p-10
^ new PLACE	l14p-13
^ newly	p8
^ newly qualified	p8
^ no	m-13p19
^ no further	m-12p12
^ nobody	p8
^ nobody held	p8
^ non-engagement	p12
^ non-engagement $	p12
^ not	a-8k-10l-12p20
^ not AUX	p7
^ not my	p7
^ note	a-16b-10c-24d-11e-16f-17g-16h10i-13l-17m-14n22o-11p-24
^ note $	c-14j-11k-12n16p-8
^ note about	k9
^ note on	a-8c-8f-10g-7h14k10l-9n-15p-14
^ note to	k-11n14p-8
^ notification	a-10c-13d-8e-8f-13g-8j24k-13l-12m-9n-7o-8p-17
^ notification $	j16k-8p-12
^ notification SCOPE	j8
^ notification and	j9
^ notification detail	f-7j10
^ notifying	j14m-8p-11
^ notifying BODY	j14m-8p-11
^ nowhere	p8
^ nowhere to	p8
^ obesity	p12
^ obesity $	p12
^ observation	a14k-9p-7
^ observation on	a10k-8
^ observation upon	a8
^ occasion	j13k-9
^ occasion for	j9
^ of	f16p-16
^ of CHILD	f9p-8
^ of KIN	f12p-12
^ offence	c-8j-7k-8l15p-12
^ offence $	c-8j-7k-8l15p-12
^ old	p9
^ old file	p9
^ older	p10
^ older friend	p10
^ one	a-10e16g-9l-14m-9
^ one END	e8
^ one STORY	p8
^ one more	e12p-8
^ online	l-7p9
^ online HARM	l-7p9
^ open	p11
^ open and	p8
^ opinion	a19c-10e8f-7j-10k-14l-8m-9o-7p-17
^ opinion $	a15e-10p-13
^ opinion of	a10e11k-11
^ opportunitie	g14p-11
^ opportunitie lost	g14p-11
^ optimism	p10
^ optimism $	p10
^ order	m12p-11
^ order ASK	m12p-11
^ ordered	m10p-7
^ ordered CHANGE	m10p-7
^ organisational	a16c-8e-8f-8j-11k-12l-8m-13
^ organisational CHANGE	m-11p12
^ organisational ISSUE	a8
^ organisational context	a13j-8k-10p-9
^ origin	j10k-8
^ origin of	j10k-8
^ other	a-12b-7c10g-10i-7j11k10l-18m-10n-8
^ other CHILD	f8
^ other INFO	j8
^ other KIN	f-10k-10p13
^ other format	c13k-9p-10
^ other inquirie	k9
^ other inspection	j12
^ other investigation	k11
^ out	a-10g-10j-9l10p11
^ out of	a-10g-10j-9l10p11
^ outcome	f-9g11j-8k11l-7p-11
^ outcome and	k8
^ outcome for	f-7g12p-9
^ outcome of	k8
^ outline	l8
^ outline of	l8
^ over	c9
^ over to	c9
^ over-optimism	p12
^ over-optimism $	p12
^ overall	b-12c-21d-11e28f-18g14h-9i-13j-20k-22l-21m-18n-14o-12p-29
^ overall $	e13g-10p-9
^ overall ANALYSE	a8
^ overall effectiveness	e-8g13
^ overall judgement	g14p-9
^ overall picture	a-8e13p-10
^ overall summary	e11
^ overall view	a-9e12k-7
^ overarching	a8
^ overarching ISSUE	a8
^ oversight	c14m-12p-8
^ oversight and	k7
^ oversight of	c14m-12p-8
^ overview	a-10c-11d-11f-8j13k-15p-16
^ overview $	j15l-14m-8p-10
^ overview REVIEW	m7
^ overview of	d-9l16
^ owner	c10j-8
^ owner of	c10j-8
^ page	l-7p10
^ page NUM	l-7p10
^ pandemic	p12
^ pandemic $	p12
^ parallel	c-10j-11k21l-9p-14
^ parallel REVIEW	k8
^ parallel investigation	k9
^ parallel proceeding	k9
^ parallel processe	k10
^ parenting	p8
^ parenting assessment	p8
^ part	k8
^ part of	p9
^ part played	k9
^ participant	c-7k14p-12
^ participant $	c-7k14p-12
^ partie	a-7c-11f19j-10k-11l-10m-8p-15
^ partie $	a-7c-11f19j-10k-11l-10m-8p-15
^ passing	p15
^ passing THIS	p9
^ passing parcel	p9
^ path	l16p-13
^ path into	l11p-8
^ path through	l10p-8
^ pathway	p12
^ pathway $	p12
^ pattern	a20c-10f-11j-10k-12l-11m-9p-18
^ pattern $	a16c-8g-13j-7k-8p-10
^ pattern across	a11p-9
^ pattern in	g9
^ pen	a-9c-9f20k-8l-9p-16
^ pen picture	f13p-11
^ pen portrait	f14p-8
^ period	a-12c-12e-9f-9g-11j-14k-16l9m-12n-8o24p-19
^ period NUM	l11p-7
^ period of	l-11o14
^ period one	l10p-7
^ period selected	l-10o13p-7
^ period under	o9
^ perpetrator	c-8f15k-8p-11
^ perpetrator $	c-8f15k-8p-11
^ person	a-7c-15f25g-7j-15l-14p-15
^ person INVOLVE	f8
^ person LIVE	f8l-7
^ person concerned	f15k-8p-8
^ person referred	f8
^ personal	f9k-8p-8
^ personal detail	f12j-9
^ personal statement	j11
^ pets	p9
^ pets and	p9
^ phase	l18p-17
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
^ plain	a-7c-7h20j-8k-9l-8p-13
^ plain english	h18k-9l-7p-13
^ poisoning	p12
^ poisoning $	p12
^ policie	k-10p11
^ policie and	k-10p11
^ policy	k12p-7
^ policy context	k12p-7
^ portrait	f9
^ portrait of	f9
^ position	p11
^ position of	m-7p11
^ postnatal	p10
^ postnatal depression	p10
^ poverty	p12
^ poverty $	p12
^ practice	b-8c-17d-9e-12f-14g19h-7i18j-19k-23m-23n-11o-13p-28
^ practice ANALYSE	a9
^ practice ISSUE	a-10g17
^ practice MSG	a-9g14
^ practice STORY	l12
^ practice THIS	i9
^ practice WELL	i11
^ practice in	a10
^ practice reviewed	a12g-7
^ practice under	a10
^ practice worth	i11p-7
^ pre-birth	a-9c-10l14m-8
^ pre-birth PLAN	p10
^ pre-birth assessment	l9
^ pre-birth period	l9
^ predictability	a19c-10f-8j-9k-11l-10m-8p-14
^ predictability $	a16c-8j-8k-9l-7p-12
^ predictability and	a9
^ predictable	a8
^ predictable and	a8
^ preliminary	a-14c-14d-7e-9f-11g-12j26k-13l-14m-11n-8o-9p-18
^ preliminary $	j12p-9
^ preliminary ISSUE	a-8j11
^ preliminary observation	j11p-7
^ preliminary remark	j11
^ premature	l-11p11
^ premature BIRTH	l-11p11
^ prescribing	p8
^ prescribing and	p8
^ presenting	l8
^ presenting STORY	l8
^ press	c12p-9
^ press office	c12p-9
^ pressure	a8
^ pressure on	a8
^ preventability	a16c-8j-8k-9l-7p-12
^ preventability $	a16c-8j-8k-9l-7p-12
^ principal	g13
^ principal END	g8
^ principal LEARN	g10
^ printing	c10
^ printing THIS	c10
^ prior	k-8l9
^ prior INVOLVE	k-8l9
^ prioritie	c-9f-7j-8k-10l-8m22p-14
^ prioritie $	c-8j-7k-8m15p-11
^ prioritie for	m12
^ priority	g7j-8o8
^ priority FIND	g11
^ priority ISSUE	o10
^ private	k-14l-8p19
^ private $	k-7p12
^ private law	k-7p10
^ proceeding	k10
^ proceeding of	k10
^ procurator	k7
^ procurator fiscal	k7
^ profile	f9
^ profile of	f9
^ project	c-11m-14o16p-14
^ project PLAN	c-11m-14o16p-14
^ public	p10
^ public law	p10
^ publication	b-8c-12f-7j-12k19l-9p-14
^ publication $	j-10k14p-10
^ publication arrangement	c-8k12p-8
^ pulling	e14k-11
^ pulling THIS	e9
^ pulling thread	e9
^ purpose	c-8j18k-9
^ purpose WE	j8
^ purpose of	c-8j15k-8
^ putting	c-8g-13i-19j-9l-7m22p-18
^ putting LEARN	g-9m11
^ putting REVIEW	k10
^ putting THIS	a-8e10i-12k-10m11p-8
^ putting piece	a10
^ putting thing	i-11m12
^ pwyntiau	g13p-9
^ pwyntiau dysgu	g13p-9
^ qualification	k9
^ qualification of	k9
^ quality	c-10f-8g12i-9j-9k12l-16m-10
^ quality assurance	k12p-9
^ quality of	g13i-8l-14m-7
^ quiet	f-8p10
^ quiet CHILD	f-8p10
^ racism	p11
^ racism $	p11
^ rapid	k10
^ rapid REVIEW	k10
^ rating	c12p-9
^ rating scale	c12p-9
^ rationale	j8
^ rationale for	j8
^ re	p9
^ re NUM	p9
^ re-referral	c-8j-7k-9l15p-12
^ re-referral $	c-8j-7k-9l15p-12
^ read	n15p-9
^ read and	n11
^ read more	n8
^ reader	j12p-7
^ reader 's	j12p-7
^ reason	c-11j21l-7o-9p-12
^ reason THIS	j8
^ reason and	a9
^ reason for	j19o-7p-8
^ rec	l-9m13p-12
^ rec NUM	l-9m13p-12
^ recall	c-8d-10k19l-16p-12
^ recall STORY	d-7k11l-9
^ recall TIME	k14l-12p-10
^ recent	e9
^ recent SINCE	e9
^ reception	l8
^ reception TIME	l8
^ reciprocal	k9
^ reciprocal lead	k9
^ recital	c-8j15k-9l-7p-12
^ recital $	c-8j15k-9l-7p-12
^ recognising	p8
^ recognising neglect	p8
^ record	p10
^ record keeping	p10
^ recording	p12
^ recording $	p12
^ ref	p8
^ ref NUM	p8
^ reflect	c15j-7k-8p-12
^ reflect $	c15j-7k-8p-12
^ reflective	c12o-12p-11
^ reflective ANALYSE	a9
^ reflective SCOPE	a-10c13o-12p-9
^ regional LEARN	g8
^ register	p8
^ register as	p8
^ related	a-9b-7c15e-7f-9g-8j-10k7l-12m-9p-17
^ related SOURCE	n9
^ related news	c12k-7p-7
^ related page	c11p-7
^ related processe	c-9k12p-7
^ relationship	a-10c-10e-13f20g-8j-9k-12l-12m-8
^ relationship $	f14p-14
^ relationship PEER	p9
^ relationship THIS	e-10p11
^ relationship to	f10
^ release	p9
^ release from	p9
^ relevance	g10
^ relevance to	g10
^ relevant	c-10f8k10n-8p-15
^ relevant FAMILY	f11l-10
^ relevant STORY	l12
^ relevant case	l7
^ relevant research	k13p-8
^ reliance	p12
^ reliance on	p12
^ remark	a9
^ remark upon	a9
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
^ reporting	c16k-8m-9p-10
^ reporting arrangement	c11p-8
^ reporting back	c11m-8
^ representation	k8
^ representation by	k8
^ requirement	c-7k-8m15p-12
^ requirement $	c-7k-8m15p-12
^ research	a-21b-8c-19d-7e-10f-13g-12h-10i-9j-21l-13m-14n26o7p-10
^ research SCOPE	o9p-8
^ research WE	k-11n15
^ research and	a-11n9p-8
^ research behind	j-10k-13n14
^ research cited	n8
^ research context	k12
^ research on	p8
^ resolution	c-9f-7j-9k-10l-8m18p-13
^ resolution $	c-8k-8m15p-12
^ respectful	p10
^ respectful uncertainty	p10
^ response	a18b10c-10d-8f-14g-11i-7j-11k-13o-15
^ response of	a11b12f-11k-7l-11p-11
^ response on	l11
^ response to	a15e9g-9l-14o-13
^ restraint	p12
^ restraint $	p12
^ resulting	m7
^ resulting ACT	m7
^ return	l9
^ return from	l9
^ revolving	p8
^ revolving door	p8
^ rhagair	c-8j15k-9l-7p-12
^ rhagair $	c-8j15k-9l-7p-12
^ rhestr	c-8h16k-8l-8p-12
^ rhestr termau	c-8h16k-8l-8p-12
^ risk	c11l-9
^ risk assessment	p9
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
^ rule of	p8
^ running	j-8k10
^ running REVIEW	j-8k10
^ safe	k-8l-9p16
^ safe at	p7
^ safe on	p10
^ safe sleeping	p8
^ safeguarding	a-9g-11h9j-12l-8m-13p10
^ safeguarding BODY	a-7g-10j-10k7m-13p12
^ safeguarding WORDS	h9
^ safer	p9
^ safer sleep	p9
^ safety	c-8m-12p14
^ safety PLAN	c-8m-12p14
^ save	c12d-8p-8
^ save date	c12d-8p-8
^ schedule	b11d9k-8l-9
^ schedule of	b11d9k-8l-9
^ scoping	l-12o13
^ scoping period	l-12o13
^ screen	p9
^ screen and	p9
^ secondary	l11p-11
^ secondary PLACE	l11p-11
^ secure	p10
^ secure setting	p10
^ seeing	f-8p11
^ seeing CHILD	f-8p11
^ self-harm	p12
^ self-harm $	p12
^ self-report	p11
^ self-report $	p11
^ send	c14p-8
^ send WE	c7
^ send to	c11
^ sequence	a-7d13
^ sequence of	a-7d13
^ serious	p8
^ serious youth	p8
^ setting	c-9j19k-11l-9p-16
^ setting out	j13k-8p-9
^ setting scene	j13p-10
^ sexual	p10
^ sexual HARM	p10
^ shame	p11
^ shame $	p11
^ share	c12j-9
^ share THIS	c12j-9
^ sharing	c20g-16j-14k-14p9
^ sharing INFO	p12
^ sharing LEARN	c15g-15p-7
^ sharing THIS	c12j-11
^ shift	m-11p11
^ shift CHANGE	m-11p11
^ sickness	p10
^ sickness absence	p10
^ sign	a-8c12l-8p-8
^ sign of	i7
^ sign up	c12l-8p-7
^ sign-off	a-7c-10f-7j-10k16l-8m-11n-12
^ sign-off $	k14p-14
^ sign-off by	k11m-7
^ sign-off without	k-7n-10p12
^ signature	c14f-7j-9l-8m-9p-13
^ signature $	c15k-11p-12
^ signature of	k10
^ signed	c14f-7j-8k-9l-8
^ signed $	c15k-8p-13
^ signed and	p9
^ significant	a-12b-7c-18d13e-11f15g-10j-13k-18m-10n-8p-20
^ significant STORY	d9k-8
^ significant adult	f11
^ significant date	d11
^ significant other	f13l-7p-9
^ silence	p15
^ silence $	p12
^ silence LEARN	p7
^ silp	k13
^ silp LEARN	k10
^ silp METHOD	k8
^ single	k-9l-13p7
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
^ slipping	p10
^ slipping through	p10
^ smile	p7
^ smile at	p7
^ smiling	p7
^ smiling AUX	p7
^ so	a10l-7
^ so WHAT	a10l-7
^ some	a-8e10i10p-10
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
^ specific	a-10o16p-7
^ specific SCOPE	o9
^ specific WORDS	o9
^ spreading	c14h-12j-8p-8
^ spreading WORDS	c14h-12j-8p-8
^ st	l-8p10
^ st NAME	l-8p10
^ staffing	p11
^ staffing $	p11
^ stage	j-8l12p-11
^ stage of	k10
^ stage one	l12p-11
^ standard	k10
^ standard of	k10
^ statement	a-11c-13e-10f-7g-11i-7j21m-17o-8p-16
^ statement by	c-7j10m-7
^ statement from	j13
^ statement of	j10l7p-8
^ statistical	b15c-10p-10
^ statistical table	b15c-10p-10
^ status	j8l-9
^ status and	c12p-9
^ status of	c-10j11p8
^ statute	n9
^ statute and	n9
^ statutory	a-10c-13e-7f-10g-9j19k-14l-13m9n-8o-7p-18
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
^ strategic	m8
^ strategic ACT	m7
^ strategie	m13
^ strategie for	m13
^ strategy	a-7c-7k-14l10
^ strategy INVOLVE	k-12l14p-12
^ strategy discussion	l-7p12
^ structure	j9
^ structure of	j9
^ student	l-8p9
^ student on	l-8p9
^ subject	a-10c-11e-7f24g-10j-20k-19l-10m-7o8p-14
^ subject CHILD	f9p-8
^ subject ISSUE	o8
^ subject detail	f8
^ subject for	f-9o13
^ subject of	f21j-11k-14o-18
^ submission	k12p-8
^ submission received	k12p-8
^ subscribe	c15j-7k-8p-12
^ subscribe $	c15j-7k-8p-12
^ substance	p9
^ substance misuse	p9
^ sudden	l-7p9
^ sudden CHILD	l-7p9
^ suggested	m12p-10
^ suggested CHANGE	m10
^ suggested SOURCE	n7
^ suicidal	p11
^ suicidal thought	p11
^ summary	a-15b-8c-13f-13h-7i-10j14k-18l12n-10o-11p-23
^ summary $	e-10j14l-13
^ summary chronology	d10
^ summary for	g-8j13
^ summary of	a-11c-7d-10e-12g10j-9k-13l22o-7p-13
^ supervision	a-12c-14k-7o-8p21
^ supervision $	c-10p12
^ supervision and	p7
^ supervision without	p9
^ supplementary	b18k-12l-8n-12p-13
^ supplementary INFO	b11
^ supplementary SOURCE	b12n-11p-8
^ support	c-10f-8j-8k-9l10m-8n14p-19
^ support AGENCY	l-15n16p-13
^ support given	l10
^ support offered	l13p-7
^ supporting	b18k-12l-8n-12p-12
^ supporting INFO	b11
^ supporting SOURCE	b12n-11p-8
^ synthesis	c-9e17f-8j-9k-10l-8p-13
^ synthesis $	c-9e17f-8j-9k-10l-8p-13
^ system	a16c-7f-12l-9p-11
^ system ISSUE	a8
^ system METHOD	k9
^ system PEER	a13f-9p-11
^ system THIS	p7
^ systemic	a9
^ systemic ISSUE	a10
^ table	a-10b10c-13d16e-7g-10j-12k-11l-14n9o-7p-15
^ table and	b12
^ table of	a-7b-8c-11d17g-7j-9k-8l-13n10p-11
^ take ACT	m8
^ take NUMW	c8
^ take-away	g9
^ take-away MSG	g9
^ take-home	g10
^ take-home MSG	g10
^ taking	a7c-10g-10k-9m16p-10
^ taking LEARN	g-8m10
^ taking THIS	m10
^ talk	c14
^ talk about	c14
^ target	c12p-9
^ target audience	c12p-9
^ task	c-9f-8j-9k-10l-8m-9o19p-13
^ task $	c-7l-7o15p-12
^ task set	o10
^ taxis	l-9p16
^ taxis $	p12
^ taxis to	p8
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
^ thematic	a15c-7p-7
^ thematic ANALYSE	a13
^ thing	a-17c-15f-9g8i20j-13k-16l-18p-10
^ thing THIS	g-8i12
^ thing to	g10l-8m8p-10
^ thing worth	i10n8p-8
^ think	a-7c-13f-12g15j-10k-8p10
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
^ timeframe	a-8c-10f-8j-9k-10l-9m-7o19p-15
^ timeframe $	c-9f-8j-8k-10l-8o16p-13
^ timeline	a-12c-11d29e-10f-9g-8j-12k-12l-25m-7p-14
^ timeline $	d13o-7p-9
^ timeline key	d11l-10
^ timeline of	a-9d20l-17
^ timeline period	o8
^ timeliness	j-8k-9p13
^ timeliness of	j-8k-9p13
^ timescale	c-8f-8j-13k19l-7m-7o-8p-11
^ timescale $	k13p-11
^ timescale for	j-7k9
^ timescale of	k9
^ timetable	c-8j-10k18p-11
^ timetable $	k14p-11
^ timetable of	k8
^ to	a-13b-13c-27d-14e17f-24g-21h-10i-18k-29l-7m27o-15p-36
^ to AUX	m7
^ to BODY	j-8m11
^ to END	e10l-7
^ to SERVICE	m13p-9
^ to THIS	f-8j13
^ to WHAT	a7
^ to WHO	e10
^ to YEAR	l9
^ to all	m8
^ to chief	m10
^ to finish	e14p-8
^ to primary	m8
^ to read	j-9n15p-9
^ to reader	j10
^ to secretary	m10
^ toilet	p9
^ toilet and	p9
^ too	k-8p14
^ too NUMW	p8
^ too much	p11
^ tool	b15h-7k-9l-8p-12
^ tool and	n8
^ tool used	b15h-7l-7n-11p-11
^ tracking	c8
^ tracking SINCE	c8
^ train	p7
^ train and	p7
^ trainer	c11
^ trainer 's	c11
^ training	a-8c15d-13e-7f-9j-10k-12l-14m-10p7
^ training $	c-17p16
^ training and	c10
^ training date	c11p-8
^ training offered	c11p-9
^ transfer	a-7p11
^ transfer between	a-7p11
^ transition	p10
^ transition $	l-7p13
^ transition to	l10p-7
^ transitional	p9
^ transitional safeguarding	p9
^ translation	c13p-11
^ translation $	c13p-11
^ trauma	p11
^ trauma $	p11
^ trauma-informed	a-9p12
^ trauma-informed practice	a-9p12
^ traveller	f9p-7
^ traveller FAMILY	f9p-7
^ trial	c-7k17l-9p-12
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
^ turning MSG	a14g-12p-7
^ turning eighteen	p9
^ turning to	a9
^ tying	a-8e13
^ tying up	a-8e13
^ unconscious	p10
^ unconscious bias	p10
^ underlying	c-8g13j-7l-8p-12
^ underlying ISSUE	a10
^ underlying pattern	a-11g14p-9
^ undertaking	j-10k16p-9
^ undertaking DONE	k12p-8
^ undertaking REVIEW	j-8k9
^ unregulated	l-10p12
^ unregulated PLACE	l-10p12
^ upcoming	c12p-10
^ upcoming training	c12p-10
^ urgent	m8
^ urgent ACT	m8
^ use	a-9c13f-7g-8j-13l-12p12
^ use THIS	c11j-9
^ use in	c10p-8
^ use of	c-10l-11p15
^ useful	c-16d-11j-7k-12l-15m-7n24p-19
^ useful AGENCY	n12p-9
^ useful CONTACT	c-11d-9l-9n14p-10
^ useful SOURCE	n10
^ using	c9j-8
^ using THIS	c9j-8
^ using system	k7
^ version	a-7c17k-8l-16m-8
^ version NUM	l-9p13
^ version STORY	c12l-10p-10
^ version control	c11p-11
^ view	a19c-8f-15g-10i-8j-10k11l-11m-10p-18
^ view THIS	a11k-7
^ view expressed	k9
^ view of	a13f-12k9l-8p-14
^ violence	p11
^ violence in	p8
^ virtual	p9
^ virtual visit	p9
^ visit	p14
^ visit THIS	p10
^ voice	a-10j7p12
^ voice of	a-10f-11j7p13
^ voluntary	k-7l-8p16
^ voluntary AGENCY	p11
^ voluntary sector	p9
^ waiting	c-9k-10l-7p19
^ waiting $	p11
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
^ weight of	l-9p10
^ welsh	c10k11m-8p-12
^ welsh BODY	k11
^ welsh METHOD	k7
^ welsh translation	c11p-7
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
^ witnesse	k15n-9p-10
^ witnesse INVOLVE	k10p-7
^ witnesse and	k10n-9
^ workforce	p12
^ workforce $	p12
^ workload	p11
^ workload $	p11
^ worth	a-8c-8i20k-8l-8p-12
^ worth copying	i12p-7
^ worth passing	i11
^ youth	l-8p14
^ youth justice	p9
^ youth offending	p9
_'s AGENCY	l9
_'s AGENCY $	l9
_'s END	a9
_'s END practice	a9
_'s LIVE	d8l-12
_'s LIVE $	d8l-12
_'s PLACE	f-9l13p-10
_'s PLACE $	f-9l13p-10
_'s SERVICE	m10p-12
_'s SERVICE PLACE	m10p-12
_'s WHO	f7
_'s WHO THIS	f7
_'s WORDS	b10k-8
_'s WORDS INVOLVE	b11k-8
_'s name	f8
_'s name identifier	f8
_'s part	f-8k11
_'s part THIS	k8
_'s role	f-8p8
_'s role FAMILY	f-8p8
_'s world	f9l-8
_'s world PLACE	f9l-8
_ACT $	a-8e-8g-13j-7k-8l-15m23o-10p-12
_ACT AGENCY	m10
_ACT AGENCY $	m10
_ACT AUX	m12
_ACT AUX LEARN	m12
_ACT LEARN	e7g-8l7
_ACT LEARN $	m8
_ACT LEARN date	e10
_ACT LEARN safeguard	l10
_ACT PLACE	l-10
_ACT PLACE $	l-10
_ACT PLAN	c9
_ACT PLAN $	c9
_ACT REVIEW	j-9m-12o10
_ACT REVIEW $	k11
_ACT REVIEW BODY	k-9m-7o12
_ACT THIS	m10
_ACT THIS REVIEW	m10
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
_AGENCY $	d-17f-17l9m8n-25o-17p-14
_AGENCY AGENCY	a15l-11
_AGENCY AGENCY $	a12l-10
_AGENCY ANALYSE	a10
_AGENCY ANALYSE $	a8
_AGENCY ASK	k10
_AGENCY ASK INFO	k10
_AGENCY AUX	m9
_AGENCY CHILD	g8
_AGENCY CHILD AUX	g8
_AGENCY CONTACT	d8
_AGENCY CONTACT $	d8
_AGENCY FAMILY	l11
_AGENCY FAMILY $	l11
_AGENCY INFO	j8
_AGENCY INFO context	j8
_AGENCY INVOLVE	d8
_AGENCY INVOLVE $	d8k-7
_AGENCY KNOW	l8
_AGENCY KNOW DONE	l8
_AGENCY MEAN	h9
_AGENCY MEAN $	h9
_AGENCY REVIEW	k10
_AGENCY REVIEW $	k7
_AGENCY one	p10
_AGENCY one one	p10
_AGENCY practice	a7
_AGENCY practice $	a7
_AGENCY responded	a7
_AGENCY responded neglect	a7
_AGENCY sequence	p10
_AGENCY sequence $	p10
_ANALYSE $	c10f-13g-8i-11j-14k-22l-14n-7o8
_ANALYSE AGENCY	a7
_ANALYSE BODY	c-7m10
_ANALYSE BODY $	c-7m10
_ANALYSE DONE	a8
_ANALYSE DONE $	a8
_ANALYSE IDENTITY	a-8f10
_ANALYSE IDENTITY $	a-8f10
_ANALYSE INFO	a7
_ANALYSE INFO $	a7
_ANALYSE ISSUE	a11
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
_ANALYSE WORDS $	a-10h10
_ANALYSE WORDS SCOPE	a7
_ANALYSE key	a8
_ANALYSE practice	g8
_ANALYSE practice $	g8
_ANALYSE turn	a8
_ANALYSE turn $	a8
_ASK $	a-12g-11j-15k-15m14
_ASK AGENCY	k13m-11
_ASK AGENCY $	k13m-11
_ASK BODY	m19o-7
_ASK BODY $	m19
_ASK CHANGE	g8p-7
_ASK CHANGE $	g8p-7
_ASK DONE	o10
_ASK DONE $	o10
_ASK HAPPEN	m8
_ASK HAPPEN $	m8
_ASK INFO	k10
_ASK INFO $	k10
_ASK KNOW	a-7g-10k-8l-10n7o8
_ASK KNOW $	g-7i-13o11
_ASK KNOW more	i10m-10n8
_ASK LOOK	o10
_ASK LOOK $	o10
_ASK NUM	l8
_ASK NUM $	l8
_ASK REVIEW	j9
_ASK REVIEW $	j9
_ASK SERVICE	l12p-15
_ASK SERVICE $	l8p-12
_ASK SERVICE AGENCY	l8
_ASK WHO	m9
_ASK WHO $	m9
_ASK WORKER	g8
_ASK WORKER remember	g8
_ASK achieve	j10
_ASK achieve $	j10
_ASK case	j8
_ASK case management	j8
_ASK each	l-8m9
_ASK each AGENCY	l-8m9
_ASK instead	p8
_ASK instead visit	p8
_ASK keep	i11m-8
_ASK keep $	i11m-8
_ASK one	l7
_ASK one TIME	l7
_ASK other	i9
_ASK other copy	i9
_AUTHOR $	a-19b-12c-20e14f-9g-11i-8j10k10l-13m-12n-9p-19
_AUTHOR 's	a-7b10
_AUTHOR 's WORDS	b11k-8
_AUTHOR AUTHOR	k10
_AUTHOR BODY	c13k-11
_AUTHOR BODY $	c14k-18
_AUTHOR BODY AUTHOR	k9
_AUTHOR NUM	k9
_AUTHOR THEY	k11
_AUTHOR THEY experience	k8
_AUTHOR THIS	c-11j-9k13
_AUTHOR THIS REVIEW	c-11j-9k13
_AUTHOR conference	p8
_AUTHOR conference $	p8
_AUX $	c10i8m-10p-8
_AUX ANALYSE	a-11g-10o17
_AUX ANALYSE $	a-11g-10o17
_AUX ASK	a-9g-9i-9j-9k-7l-8m14
_AUX ASK $	m16o-12
_AUX ASK DONE	o10
_AUX ASK WHO	m9
_AUX AUX	a9e-7j9k-7m8
_AUX AUX CHANGE	a8g-8
_AUX AUX DONE	m8
_AUX BAD	a10g-9
_AUX BAD $	a10g-9
_AUX BODY	k7
_AUX BODY $	k7
_AUX CHANGE	e-7m9
_AUX CHANGE $	e-7
_AUX CHILD $	f8
_AUX DONE	e-8g-8i-9m17
_AUX DONE $	m14
_AUX FAMILY	f7
_AUX FAMILY $	f7
_AUX KNOW	a7l8
_AUX KNOW $	l9
_AUX KNOW INVOLVE	a8
_AUX LEARN	e-8j-7k-8o-7p8
_AUX LEARN $	g8m7
_AUX LEARN WHAT	a10g-9
_AUX LEARN coping	p7
_AUX LEARN up	l8
_AUX LIVE	l8
_AUX LIVE like	l8
_AUX LOOK	o12
_AUX LOOK $	o12
_AUX MOVE	e8i-11j-8m10
_AUX MOVE $	e10i-8m-10
_AUX MOVE HAPPEN	l-8m10
_AUX REVIEW	j8
_AUX REVIEW WHEN	j8
_AUX TIME	p8
_AUX TIME danger	p8
_AUX WELL	g7i11
_AUX WELL $	i13
_AUX WELL because	g8
_AUX WHAT	m7o11
_AUX WHAT AUX	o12
_AUX WRITE	j14
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
_AUX quality	a7
_AUX quality DONE	a7
_AUX read	p7
_AUX read $	p8
_AUX referred	a-8h12
_AUX referred $	h12
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
_BAD $	a13g-9i-10j11p-12
_BAD BODY	g8
_BAD BODY $	g8
_BAD FIND	g8
_BAD FIND inspector	g8
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
_BAD response	a7
_BAD response $	a7
_BIRTH $	l10
_BIRTH BIRTH	l8
_BIRTH BIRTH $	l8
_BIRTH FIRST	l8
_BIRTH NUMW	l7
_BIRTH NUMW $	l7
_BODY $	a-10d-16e-15f-26g-8h-16i-10l-32m28n-8o8p-30
_BODY 's	m8
_BODY ANALYSE	m14o-8
_BODY ANALYSE $	m14o-8
_BODY ASK	a-9k-8m-8o16
_BODY ASK $	o8
_BODY ASK KNOW	o9
_BODY ASK REVIEW	j9
_BODY AUTHOR	k9
_BODY AUTHOR $	k9
_BODY AUX	m11
_BODY AUX agreed	m7
_BODY BODY	m9
_BODY LOOK	m8
_BODY LOOK $	m8
_BODY MONTH	m12o-8
_BODY MONTH ASK	m12o-8
_BODY NEED	m8
_BODY REVIEW	j8
_BODY REVIEW $	j8
_BODY SERVICE	g7
_BODY SERVICE DONE	g7
_BODY TELL	o8
_BODY TELL WE	o8
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
_CHANGE $	c-9e-18g10i-12j-9k-8l-12m22o-9p-23
_CHANGE PLAN	g-8m9
_CHANGE PLAN $	g-8m9
_CHANGE SERVICE	p8
_CHANGE SERVICE WORKER	p8
_CHANGE WHAT	a8
_CHANGE WHAT DONE	a8
_CHANGE make	m7
_CHANGE make $	m7
_CHANGE practice	e8g-7m10
_CHANGE practice $	m9
_CHANGE practice SINCE	e10m-8
_CHANGE practice system	m9
_CHANGE system	m11
_CHANGE system practice	m11
_CHILD $	a-15b-7c-12d-8f12h-8k-22n-9o-12p11
_CHILD 's	f10l11m9p-25
_CHILD 's AGENCY	l9
_CHILD 's LIVE	f8
_CHILD 's PLACE	f-9l13p-10
_CHILD 's SERVICE	m10p-12
_CHILD 's name	f8
_CHILD AUX	a11g7k-7l-8p-8
_CHILD AUX KNOW	a8
_CHILD AUX WELL	g8
_CHILD CHILD	j8
_CHILD CHILD WORKER	j9
_CHILD CODE	p-9
_CHILD CODE $	l8
_CHILD FAMILY	f11p-8
_CHILD FAMILY $	f10p-7
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
_CHILD NUMW TIME	f11l-10p-8
_CHILD NUMW countie	f-8p9
_CHILD PLACE	g8l-10
_CHILD PLACE $	l-9p9
_CHILD PLACE WELL	g8
_CHILD WE	j8
_CHILD WE ISSUE	j8
_CHILD WHO	g9
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
_CHILD perpetrator	f11
_CHILD perpetrator $	f11
_CHILD protection	m10p-7
_CHILD protection BODY	m10
_CHILD protection ISSUE	j8
_CHILD safe	l7
_CHILD safe $	l7
_CODE $	l7
_CODE CODE	p9
_CODE CODE $	p9
_CONTACT $	a-17d25e-9f-10g-10h-7i-9j8k-12l-8m-10n-16p-8
_CONTACT BODY	j11m-9
_CONTACT BODY $	j11m-9
_CONTACT CHILD	l9
_CONTACT CHILD 's	l9
_CONTACT MOVE	l7
_CONTACT MOVE $	l7
_CONTACT TIME	d9l-8
_CONTACT TIME $	d9l-8
_CONTACT assessment	l11p-9
_CONTACT assessment $	l11p-9
_CONTACT date	d8
_CONTACT date order	d8
_CONTACT enquirie	c9
_CONTACT enquirie $	c9
_DONE $	a9c-11e-19f-9g-8l-8m17p-20
_DONE AGENCY $	p7
_DONE BODY	j9
_DONE BODY ASK	j9
_DONE CHANGE	a8g-8
_DONE CHANGE WHAT	a8
_DONE CHILD	a-9i9p8
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
_DONE PLACE	i8
_DONE PLACE $	i8
_DONE SINCE	m9
_DONE SINCE $	m9
_DONE THIS	a8j-11m-12
_DONE THIS FAMILY	i9
_DONE THIS MEAN	g11
_DONE THIS METHOD	k7
_DONE THIS hard	a8
_DONE WE	g-8m10
_DONE WE LOOK	j7
_DONE WE NEED	m10
_DONE WHAT	a10i-7
_DONE WHAT AUX	a7
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
_DONE practice	g7
_DONE practice $	g7
_END $	a-10c-8e22g-11j-8k-10m-12p-19
_END ANALYSE	e8
_END ANALYSE $	e8
_END DONE	k8
_END DONE back	k8
_END HARM	e8
_END HARM REVIEW	e8
_END LEARN	g-13m8
_END LEARN $	e8g-7
_END LEARN RECOMMEND	g-7m9
_END RECOMMEND	e-13m9
_END RECOMMEND $	e-12m8
_END REVIEW	e9
_END REVIEW $	e9
_END STORY	g7
_END STORY only	g7
_END case	j-9p9
_END case $	j-8p10
_END fact	g9
_END fact FIND	g9
_END itself	p8
_END itself $	p8
_END period	l-9o11
_END period $	l-9o11
_END practice	g7
_END practice $	g7
_END whether	k8
_END whether RECOMMEND	k8
_FAMILY $	a-30b14c-11d-8e-10f14h-8k9m-13n-10o-9p-9
_FAMILY 's	f-10k11
_FAMILY 's part	k8
_FAMILY AGENCY	l10
_FAMILY AGENCY $	l10
_FAMILY HAPPEN	f8
_FAMILY HAPPEN $	f9
_FAMILY TIME	f9
_FAMILY TIME $	f9
_FAMILY YEAR	f8
_FAMILY YEAR $	f8
_FAMILY background	f8j-7
_FAMILY background context	f8
_FAMILY declaration	k8
_FAMILY declaration INVOLVE	k8
_FAMILY friend	f10
_FAMILY member	f10
_FAMILY member $	f8
_FAMILY new	f8
_FAMILY new county	f8
_FAMILY period	l9
_FAMILY period $	l9
_FAMILY tribute	j9
_FAMILY tribute $	j9
_FAMILY whole	p9
_FAMILY whole $	p9
_FIND $	e-8g8
_FIND BODY	g10m-9
_FIND BODY $	g10m-9
_FIND END	g8m-8
_FIND END RECOMMEND	g8m-8
_FIND NUM	g9
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
_FIND inspector	g8
_FIND inspector $	g8
_FIND one	m9
_FIND one $	m9
_FIND out	o11
_FIND out $	o11
_FIND sequence	l7
_FIND sequence STORY	l7
_FIND significant	g7
_FIND significant case	g7
_FIND system	g9
_FIRST $	m12
_FIRST AGENCY	m8
_FIRST AGENCY $	m8
_FIRST HARM	a10l-7
_FIRST HARM $	a10l-7
_FIRST REVIEW	g-10k10
_FIRST REVIEW $	g-10k10
_FIRST TIME	i9
_FIRST TIME $	i9
_FIRST all	j8
_FIRST all WE	j8
_FIRST complaint	l7
_FIRST complaint END	l7
_FIRST help	p9
_FIRST help prevention	p9
_HAPPEN $	d8e-11g-14i-9j-19k13m10n-7o-8p-12
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
_HAPPEN light	g10l-10
_HAPPEN light $	g10l-10
_HAPPEN notice	j8
_HAPPEN notice $	j8
_HAPPEN out	g11
_HAPPEN out REVIEW	g11
_HARM $	f-7j-10k-8l20m-10p-10
_HARM CHILD	j7
_HARM CHILD $	j8l-9
_HARM CHILD CODE	l8
_HARM NAME	l9
_HARM NAME $	l9
_HARM REVIEW	a-11d9j-14l-7
_HARM REVIEW $	a-11d9j-14l-7
_HARM rescue	p9
_HARM rescue AGENCY	p9
_HOW AGENCY responded	a7
_HOW CHILD	a8
_HOW CHILD AUX	a8
_HOW CONTACT	c8
_HOW CONTACT BODY	c8
_HOW TELL	c7
_HOW TELL WE	c7
_HOW THIS	k-7
_HOW THIS AUX	p9
_HOW THIS HAPPEN	l8
_HOW THIS LOOK	a8
_HOW WELL	g8
_HOW WELL CHILD	g8
_HOW WORKER	h12
_HOW WORKER AUX	h12
_HOW case	j11
_HOW case HAPPEN	j11
_HOW feed	c8
_HOW feed back	c8
_HOW make	m8
_HOW make THIS	m8
_HOW reach	c8
_HOW reach WE	c8
_HOW read	c-9j10
_HOW read THIS	c-9j10
_IDENTITY $	a-15c-10f12h7i-8j-10k-15l-10m-8n-7
_IDENTITY ANALYSE $	p8
_IDENTITY ANALYSE NEED	f9p-8
_IDENTITY CHILD	f9
_IDENTITY CHILD $	f9
_IDENTITY DONE	p9
_IDENTITY DONE CHILD	p9
_IDENTITY IDENTITY	f14k-7
_IDENTITY IDENTITY IDENTITY	f10p-9
_IDENTITY METHOD	k7
_IDENTITY METHOD $	k7
_IDENTITY NEED	f8
_IDENTITY NEED $	f8
_IDENTITY PLACE	f-10p9
_IDENTITY PLACE $	f-10p9
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
_INFO $	a12b7g-10i-7j-13k15l-15m-8n-17p-11
_INFO AGENCY	l9
_INFO AGENCY $	l9
_INFO CHILD	f7
_INFO CHILD perpetrator	f7
_INFO HAPPEN	k13
_INFO HAPPEN $	k13
_INFO SOURCE	k8n-8
_INFO SOURCE $	k8n-8
_INFO context	j8
_INFO context $	j8
_INFO each	l10
_INFO each AGENCY	l10
_INFO held	l9
_INFO held AGENCY	l9
_INFO referred	n9
_INFO referred $	n9
_INFO sharing	p7
_INFO sharing communication	p7
_INVOLVE $	a11b7e-8i-7j-16k8l-11m-9n-9o-7p-13
_INVOLVE 's	a9
_INVOLVE 's END	a9
_INVOLVE AGENCY	k-11l13
_INVOLVE AGENCY $	k-11l13
_INVOLVE CHILD	p10
_INVOLVE CHILD $	k-8p13
_INVOLVE CHILD 's	l9
_INVOLVE FAMILY	f-8k17l-12
_INVOLVE FAMILY $	k14l-11
_INVOLVE FAMILY friend	k7
_INVOLVE KIN	k9
_INVOLVE KIN $	k9
_INVOLVE REVIEW	k10
_INVOLVE REVIEW $	k10
_INVOLVE THIS	f11k-9
_INVOLVE THIS REVIEW	f11k-9
_INVOLVE WORKER	k12p-10
_INVOLVE WORKER $	k8
_INVOLVE group	k7
_INVOLVE group discussion	k7
_ISSUE $	d-9e-8f-9i-11k-10n-7o10p-25
_ISSUE ANALYSE	g-9m-10o7
_ISSUE ANALYSE $	g-8m-8
_ISSUE AUX	a-8o12
_ISSUE AUX ANALYSE	o9
_ISSUE BODY	a-12g-8m17
_ISSUE BODY $	m9
_ISSUE BODY 's	m7
_ISSUE ISSUE	a-12g10o8
_ISSUE ISSUE $	a-12g10o8
_ISSUE LEARN	j-9o10
_ISSUE LEARN REVIEW	g-8j-8o12
_ISSUE LEARN STORY	a10g-8
_ISSUE LOOK	a-8o9
_ISSUE LOOK $	a-8o9
_ISSUE REVIEW	a-8g-8o14
_ISSUE REVIEW $	j-9o14
_ISSUE REVIEW into	j8
_ISSUE SCOPE	o7
_ISSUE SCOPE $	o7
_ISSUE SINCE	m12
_ISSUE SINCE $	m8
_ISSUE SINCE AGENCY	m9
_ISSUE WELL	i11
_ISSUE WHERE	g8m-8
_ISSUE WHERE practice	g8m-8
_ISSUE YOU	j7
_ISSUE YOU $	j7
_ISSUE coroner	g8
_ISSUE coroner $	g8
_ISSUE depth	a9
_ISSUE depth $	a9
_ISSUE determination	o10
_ISSUE determination $	o10
_ISSUE figure	j8
_ISSUE figure $	j8
_ISSUE giving	g8
_ISSUE giving rise	g8
_ISSUE national	m9
_ISSUE national BODY	m9
_ISSUE personnel	p8
_ISSUE personnel $	p8
_ISSUE raised	g10
_ISSUE raised REVIEW	g10
_ISSUE referred	o10
_ISSUE referred WE	o7
_ISSUE regret	g11o-7
_ISSUE regret $	g11o-7
_ISSUE resolution	m10
_ISSUE resolution $	m10
_ISSUE worthy	i9
_ISSUE worthy commendation	i9
_KIN $	a-19b8c-9e-9f14g-14i-9k7m-10n-8o-8
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
_KIN stepfather	p7
_KIN stepfather $	p7
_KNOW $	c-7i-22j-11m13p-8
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
_KNOW more	i10m-10n8
_KNOW more $	i10m-10n8
_KNOW not	p9
_KNOW not used	p9
_KNOW one	p8
_KNOW one TIME	p8
_LEARN $	c-10g11k-17l-10m9p-10
_LEARN ACT	m10
_LEARN AUX LEARN	g7
_LEARN CHANGE PLAN	g-8m9
_LEARN FIRST	g-10k10
_LEARN FIRST REVIEW	g-10k10
_LEARN HARM	g10
_LEARN HARM REVIEW	g10
_LEARN LEARN	g13k-7
_LEARN LEARN STORY	g10
_LEARN MSG	g9
_LEARN NAME	g7
_LEARN RECOMMEND	g8
_LEARN RECOMMEND $	g10
_LEARN REVIEW	k-11o10
_LEARN REVIEW $	k-9o9
_LEARN SCOPE	c9
_LEARN SCOPE THIS	c9
_LEARN STORY	a8c8d-10l-8
_LEARN STORY $	a9c9d-9k-12
_LEARN STORY attendance	k7
_LEARN STORY workshop	k8
_LEARN THIS	g15k-9
_LEARN THIS INVOLVE	g8
_LEARN THIS case	g8
_LEARN WHAT	a7
_LEARN WHAT AUX	a10g-9
_LEARN all	g7
_LEARN consent	p7
_LEARN consent $	p7
_LEARN coping	p7
_LEARN coping $	p7
_LEARN date	e10
_LEARN date $	e10
_LEARN safeguard	l10
_LEARN safeguard other	l10
_LEARN so	a-7e11
_LEARN so far	a-7e11
_LEARN up	l12
_LEARN up $	l12
_LIVE $	d7f10
_LIVE AUX	l9
_LIVE AUX like	l9
_LIVE CHILD	l8
_LIVE CHILD $	l8
_LIVE ISSUE	j10
_LIVE ISSUE $	j10
_LIVE PLACE	f12p-12
_LIVE PLACE $	f12p-11
_LIVE experience	l7
_LIVE experience CHILD	l7
_LIVE like	l8
_LIVE like CHILD	l8
_LOOK $	a-24c-7g-15i-9j-16k-11l-11o29
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
_MEAN $	a-15b8g-13h21k-11l-8m-8o-7
_MEAN BODY	k8
_MEAN BODY proceeded	k8
_MEAN WE	a10g-10
_MEAN WE $	a10g-10
_MEAN WHAT	k8
_MEAN WHAT WE	k8
_MEAN YOU	a-9g14
_MEAN YOU $	a-7g9
_MEAN YOU DONE	g8
_MEAN low	p8
_MEAN low level	p8
_MEAN practice	a-11g11
_MEAN practice $	a-11g11
_METHOD $	a7e-9f-9g-8j-10k16l-9m-11n-8o-7
_METHOD DONE	k10
_METHOD DONE $	a-8k11
_METHOD KNOW	p9
_METHOD KNOW not	p9
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
_MONTH YEAR	l9
_MOVE $	e7g-15i-20j-15k-10l11m-18o-10p13
_MOVE ASK	i9
_MOVE ASK $	i9
_MOVE AUX	p8
_MOVE AUX TIME	p8
_MOVE END	l-9o11
_MOVE END period	l-9o11
_MOVE FIRST	l8m8
_MOVE FIRST $	m8
_MOVE HAPPEN	l-8m10
_MOVE HAPPEN $	l-8m10
_MOVE PLACE	d9
_MOVE PLACE $	l11p-10
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
_MOVE more	n8
_MOVE more $	n8
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
_MSG note	g9
_MSG note $	g9
_MSG ponder	g8
_MSG ponder $	g8
_MSG practice	g8
_MSG practice $	g8
_MUST AUX REVIEW	j8
_MUST AUX held	k9
_MUST stay	i10
_MUST stay THIS	i10
_NAME $	a-11c-11d-7g-12j17k-10m-12n-7p-17
_NAME 's	d8
_NAME 's LIVE	d9l-7
_NAME 's world	f9l-8
_NAME PLACE	l13p-10
_NAME PLACE $	l9
_NAME THEY	f11
_NAME THEY KIN	f7
_NEED $	f14l-10
_NEED ANALYSE	g13m-10
_NEED ANALYSE $	g13m-10
_NEED AUX	g7
_NEED CHANGE	g-8m12
_NEED CHANGE $	g-8m12
_NEED DONE	g-9m17
_NEED DONE $	m10
_NEED DONE CHANGE	m7
_NEED HAPPEN	m8
_NEED KNOW	g9
_NEED KNOW $	g9
_NEED PLAN	l13p-12
_NEED PLAN $	l13p-12
_NEED help	g9
_NEED help protection	g10
_NEED period	l8
_NEED period $	l8
_NUM $	a10g-11l13o-10p-13
_NUM MONTH	l8
_NUM NUM	l9
_NUM NUM $	l9
_NUM management	a8
_NUM management oversight	a8
_NUM voice	a10p-8
_NUM voice CHILD	a10p-8
_NUMW $	l10
_NUMW ASK	l7
_NUMW ASK one	l7
_NUMW BODY	k10
_NUMW BODY $	k10
_NUMW SCOPE	o12
_NUMW SCOPE REVIEW	o8
_NUMW SCOPE THIS	o8
_NUMW TIME	f10p-11
_NUMW TIME $	f11l-10p-8
_NUMW WORKER	p8
_NUMW WORKER TIME	p8
_NUMW countie	f-10p12
_NUMW countie $	f-8p9
_NUMW drawer	p8
_NUMW drawer $	p8
_NUMW list	p9
_NUMW list side	p9
_NUMW meeting	p7
_NUMW meeting no	p7
_NUMW thing	g8m7
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
_PLACE $	a-22b-9c-15d-12e-13h-11i9j-18k-24l18n-12o-13
_PLACE BODY	m13p-7
_PLACE BODY $	m13p-7
_PLACE FAMILY	f9p-7
_PLACE FAMILY $	f9p-7
_PLACE MOVE	l-11p12
_PLACE MOVE $	l-11p12
_PLACE PEER	l9
_PLACE PEER KIN	l9
_PLACE PLACE	f-8
_PLACE PLACE $	f-8
_PLACE TIME	p8
_PLACE TIME $	p8
_PLACE WELL	g8
_PLACE WELL $	g8
_PLACE date	d9
_PLACE date $	d9
_PLACE distance	p8
_PLACE distance $	p8
_PLACE eighteen	l-8p9
_PLACE eighteen $	l-8p9
_PLACE full	p7
_PLACE full WORKER	p7
_PLACE proceeding	l9
_PLACE proceeding PLACE	l9
_PLACE risk	l-8p9
_PLACE risk $	l-8p9
_PLACE support	l8
_PLACE support provided	l8
_PLACE treatment	l12p-10
_PLACE treatment $	l12p-10
_PLAN $	a-10c23f-10g-14k-8o-7p-9
_PLAN THIS	p8
_PLAN THIS existed	p8
_RECOMMEND $	e-18g12k-9l-9m15p-8
_RECOMMEND ACT	m8
_RECOMMEND AGENCY	m9
_RECOMMEND BODY $	m10
_RECOMMEND BODY whether	k9
_RECOMMEND DONE	m7
_RECOMMEND HARM	m8
_RECOMMEND HARM REVIEW	m8
_RECOMMEND LEARN	j9k-8
_RECOMMEND LEARN REVIEW	j9k-8
_RECOMMEND individual	m7
_RECOMMEND individual management	m7
_REVIEW $	a-10c-11d-9e-14i-16j14l-12n-24o10p-14
_REVIEW AGENCY	j-8k16
_REVIEW AGENCY $	k12
_REVIEW ASK	m7o-7
_REVIEW ASK $	m10
_REVIEW ASK achieve	j10
_REVIEW AUX	a-8g-10j18o8
_REVIEW AUX $	j9
_REVIEW AUX AUX	j9
_REVIEW AUX sent	j8
_REVIEW BODY	k-11m-8o12
_REVIEW BODY $	k-9m-7o12
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
_REVIEW monitoring	c10j-7
_REVIEW monitoring $	c10j-7
_REVIEW one	j9
_REVIEW one page	j9
_REVIEW public	j8
_REVIEW public interest	j8
_SCOPE $	a10c-15e-8f-8g-12h-11i-8j-12k-12l-11m-13n-8o21
_SCOPE ANALYSE	a8c10o-23
_SCOPE ANALYSE $	c10o-18
_SCOPE ANALYSE AGENCY	c7
_SCOPE ANALYSE BODY	c-7m10
_SCOPE ANALYSE turn	a8
_SCOPE ASK	c14m-9o-9
_SCOPE ASK $	c11m-8
_SCOPE BODY	c-9m21o-13
_SCOPE BODY $	m14
_SCOPE BODY BODY	m9
_SCOPE BODY MONTH	m9
_SCOPE CODE	p9
_SCOPE CODE CODE	p9
_SCOPE NUM	a13o-10
_SCOPE NUM $	a8
_SCOPE NUM management	a8
_SCOPE REVIEW	a11c-14j-18k-20o13p-8
_SCOPE REVIEW $	a12c-14j-17k-19o11p-8
_SCOPE REVIEW HARM	o9
_SCOPE SCOPE	o7
_SCOPE SCOPE $	o7
_SCOPE START	j9
_SCOPE START $	j9
_SCOPE THIS	o7
_SCOPE THIS REVIEW	o8
_SCOPE THIS session	c9
_SCOPE YOU	c9
_SCOPE date	j8
_SCOPE date $	j8
_SCOPE detail	j9
_SCOPE detail $	j9
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
_SERVICE $	k-7m19p-17
_SERVICE BODY	m7
_SERVICE BODY $	m7
_SERVICE DONE	g7
_SERVICE DONE practice	g7
_SERVICE FAMILY	f9
_SERVICE FAMILY $	f7
_SERVICE PLACE	m13p-13
_SERVICE PLACE $	m10p-12
_SERVICE WORKER	p8
_SERVICE WORKER $	p8
_SERVICE context	f8
_SERVICE context FAMILY	f8
_SERVICE investigation	k10l-8
_SERVICE investigation inquest	k10l-8
_SINCE $	a-9g-7m16
_SINCE AGENCY	e12l-7
_SINCE AGENCY $	e12l-7
_SINCE CHILD	g8
_SINCE CHILD PLACE	g8
_SINCE PLAN	c8
_SINCE PLAN $	c8
_SOURCE $	a-8b-8l-7n17p-14
_SOURCE INFO	k13n-11
_SOURCE INFO $	k13n-11
_SOURCE SOURCE	n12
_SOURCE SOURCE $	n10
_SOURCE guidance	n8
_SOURCE guidance $	n8
_SOURCE research	k-7n9
_SOURCE research $	k-7n9
_SOURCE staffing	n-9p11
_SOURCE staffing $	n-9p11
_SOURCE tool	n7
_SOURCE tool $	n7
_START $	j12l-7o-8p-8
_START END	j-8p10
_START END case	j-8p10
_START LEARN	g-7j8
_START LEARN $	g-7j8
_START community	j7
_START community safety	j7
_STORY $	b-12c12d19e-18f-7g-11h-9i-11j-22k-22m-14n-11o-13
_STORY STORY	a7
_STORY STORY $	a7
_STORY TELL	p8
_STORY TELL each	p8
_STORY TIME TIME	d7
_STORY attendance	k7
_STORY attendance $	k7
_STORY described	l8
_STORY described $	l8
_STORY key	l7
_STORY key STORY	l7
_STORY only	g7
_STORY only MOVE	g7
_STORY order	d13l-7
_STORY order $	d13l-10
_STORY resulting	j10
_STORY resulting REVIEW	j10
_STORY training	c12l-9
_STORY training $	c12l-9
_STORY workshop	k8
_STORY workshop $	k8
_TELL WE $	c7
_TELL WE FIND	o8
_TELL each	p8
_TELL each AGENCY	p8
_THEY $	f16i-9j8k-9l-8p-8
_THEY AUX	f8l-8
_THEY AUX common	a8
_THEY DONE	a10
_THEY DONE $	a10
_THEY FAMILY	f10
_THEY FAMILY $	f7
_THEY HAPPEN	k8
_THEY HAPPEN $	k10
_THEY HAPPEN language	f8
_THEY INVOLVE	f8
_THEY INVOLVE $	f8
_THEY KIN	f7j10l-11p-9
_THEY KIN $	j11l-9p-8
_THEY LIVE	f10
_THEY LIVE $	f7
_THEY MEAN	a-7b9
_THEY MEAN $	a-7b9
_THEY WORDS	h7
_THEY WORDS $	h7
_THEY experience	k8
_THEY experience $	k8
_THEY own	l12
_THEY own WORDS	l12
_THIS $	a11c-18e-9g8j-20k-9m-12o-9
_THIS AUX	e7f-12g-10k-13l-9p10
_THIS AUX $	c10f-7i9m-8
_THIS AUX dealt	p8
_THIS AUX owed	e10
_THIS AUX read	p9
_THIS CHANGE	m8
_THIS CHANGE $	m8
_THIS DONE	j8
_THIS DONE $	j8
_THIS FAMILY	i8
_THIS FAMILY $	i9
_THIS HAPPEN	l10
_THIS HAPPEN THIS	l8
_THIS ISSUE	a-8c10
_THIS ISSUE $	a-10c11
_THIS ISSUE YOU	j7
_THIS LOOK END	g7
_THIS LOOK TIME	a8
_THIS MEAN	g17
_THIS MEAN WE	a10g-10
_THIS MEAN YOU	a-9g14
_THIS MEAN practice	a-11g11
_THIS METHOD	k7
_THIS METHOD $	k7
_THIS PEER	f8
_THIS PEER NAME	f8
_THIS REVIEW	a-17b8e-10f13g-16i-7j9k-15l-10n-13p-15
_THIS REVIEW $	a-14b9e-9f12g-11k-9l-8n-11p-12
_THIS REVIEW AUX	j19k-9
_THIS REVIEW LOOK	o8
_THIS STORY	f9
_THIS STORY $	f9
_THIS WELL	i7
_THIS WELL NAME	i7
_THIS WHAT	o7
_THIS WHAT WE	o7
_THIS WHO	c-8i9j13p-10
_THIS WHO KNOW	f-8j11
_THIS WHO MOVE	i9
_THIS about	l8
_THIS about $	l8
_THIS case	f7j9k-8m-8
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
_THIS supervision	c10
_THIS supervision $	c10
_TIME $	b-7c-15d16e-12g-15j-14l-15m-17n-9o-17p14
_TIME ACT	m9
_TIME ACT $	m9
_TIME ASK	l7
_TIME ASK $	l7
_TIME LIVE	l8
_TIME PLACE	l14p-10
_TIME PLACE $	l13p-9
_TIME TIME	d19l-16p-7
_TIME TIME $	d19l-16p-7
_TIME YEAR	l9
_TIME YEAR $	l9
_TIME danger	p8
_TIME danger $	p8
_TIME frame	o8
_TIME frame REVIEW	o8
_TIME period	o8
_TIME period reviewed	o8
_WE $	c11g-11k-7
_WE ASK	a-15i7j-10l-10
_WE ASK AGENCY	k13m-11
_WE ASK ANALYSE	m-9o11
_WE ASK BODY	m14
_WE ASK HAPPEN	m8
_WE ASK KNOW	g-8
_WE ASK WORKER	g8
_WE ASK keep	i11m-8
_WE AUX	g-8j8k-13o7
_WE AUX ASK	o8
_WE AUX WELL	i8
_WE AUX WRITE	j9
_WE AUX come	a12
_WE AUX directed	o7
_WE AUX mind	j8
_WE DONE THIS	k7
_WE FIND	o8
_WE FIND out	o8
_WE HAPPEN	k8
_WE HAPPEN END	k8
_WE INFO	k8
_WE INFO HAPPEN	k8
_WE INVOLVE	g7k11
_WE ISSUE	j8
_WE ISSUE $	j8
_WE KNOW	g-8m7
_WE KNOW $	k8l-9m8
_WE KNOW STORY	l9
_WE LEARN	g8
_WE LOOK	a-10o13
_WE LOOK $	o14
_WE LOOK THIS	j7
_WE MEAN	h13
_WE MEAN $	h13
_WE METHOD	k8
_WE METHOD DONE	k8
_WE MOVE	m12
_WE MOVE here	m12
_WE NEED	a-8g8o-7
_WE NEED ANALYSE	g13m-10
_WE NEED DONE	m12
_WE SCOPE	m9
_WE SCOPE $	a9o-8
_WE SCOPE BODY	m10o-9
_WE SCOPE REVIEW	a-10o11
_WE believe	a11
_WE believe MOVE	a11
_WE condolence	j8
_WE condolence $	j8
_WE could	k8
_WE could DONE	k8
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
_WE view WHAT	a7
_WE would	g-10m8o-7
_WE would ASK	i9
_WE would like	g-7j7m10
_WELL $	a-14i27l-8m-13o-8p-15
_WELL AGENCY	i8
_WELL AGENCY $	i8
_WELL AUX	p7
_WELL AUX become	p7
_WELL BAD	a13i-13
_WELL BAD $	a12g-12i-8
_WELL BAD BODY	g8
_WELL BAD FIND	g8
_WELL BAD response	a7
_WELL BODY	i9
_WELL BODY $	i9
_WELL CHILD	g8
_WELL CHILD CHILD	g8
_WELL DONE	i15
_WELL DONE $	a-8i13
_WELL NAME	i7
_WELL NAME $	i7
_WELL PLACE	i12l-8p-9
_WELL PLACE $	i12l-8p-9
_WELL because	g8
_WELL because $	g8
_WELL persistence	i8
_WELL persistence $	i8
_WELL practice	g-11i16p-9
_WELL practice $	g-9i11
_WHAT AUX	g-27i-10j-9k-14m15p-11
_WHAT AUX ASK	m9
_WHAT AUX AUX	m12
_WHAT AUX BAD	a10g-9
_WHAT AUX CHANGE	m9
_WHAT AUX LEARN	a8g-11
_WHAT AUX LIVE	l8
_WHAT AUX MOVE	a-13e9i-8m8
_WHAT AUX WHAT	o12
_WHAT AUX difficult	a7
_WHAT AUX offered	l8
_WHAT AUX out	o12
_WHAT AUX quality	a7
_WHAT AUX there	i8
_WHAT BODY	g-13i-8j-12l-8o15
_WHAT BODY ASK	o17
_WHAT BODY AUX	m11
_WHAT BODY TELL	o8
_WHAT BODY concluded	a8
_WHAT BODY decided	k11
_WHAT DONE	e-8i13k-12l-10m12o-10p-8
_WHAT DONE BODY	j9
_WHAT DONE CHANGE	a8
_WHAT DONE CHILD	i9
_WHAT DONE FIRST	i9l-8
_WHAT DONE PLACE	i8
_WHAT DONE THIS	g9m-7
_WHAT DONE WE	m9
_WHAT DONE WHAT	a11
_WHAT DONE every	l8
_WHAT DONE not	a11
_WHAT FIRST	m8
_WHAT FIRST AGENCY	m8
_WHAT HAPPEN	d8g10j-14k-13m-12o-9
_WHAT HAPPEN $	a9d9
_WHAT HAPPEN CHILD	l7
_WHAT HAPPEN bring	l8
_WHAT HAPPEN light	g10l-10
_WHAT HAPPEN out	g11
_WHAT IDENTITY	p9
_WHAT IDENTITY DONE	p9
_WHAT LIVE	l9
_WHAT LIVE AUX	l9
_WHAT MEAN	k12
_WHAT MEAN BODY	k8
_WHAT METHOD	a9
_WHAT METHOD DONE	a9
_WHAT MOVE	l12
_WHAT MOVE $	l12
_WHAT MUST	i7
_WHAT MUST stay	i10
_WHAT NEED	m15
_WHAT NEED HAPPEN	m8
_WHAT REVIEW	g-10
_WHAT REVIEW ASK	m7o-7
_WHAT REVIEW make	a10
_WHAT THEY	b8f9g-10l-8
_WHAT THEY AUX	a7
_WHAT THEY MEAN	a-7b9
_WHAT THIS	a-9g8j8k-11
_WHAT THIS MEAN	g12
_WHAT THIS REVIEW	j10k-8
_WHAT WE	c-12e-16j-12k11l-14n-9o9p-8
_WHAT WE ASK	a-14i8j-8l-9
_WHAT WE AUX	k-11
_WHAT WE INVOLVE	g10k-7
_WHAT WE KNOW	g-7m7
_WHAT WE LEARN	g8
_WHAT WE MEAN	h13
_WHAT WE NEED	g10
_WHAT WE believe	a11
_WHAT WE could	k8
_WHAT WE inquired	k8
_WHAT WE make	a12
_WHAT WE set	g-9o13
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
_WHAT extent	a7
_WHAT got	a12
_WHAT got METHOD	a12
_WHAT led	j10
_WHAT led REVIEW	j8
_WHAT led up	l8
_WHAT stood	a9
_WHAT stood METHOD	a9
_WHAT take	g9
_WHAT take away	g9
_WHAT thing	a9
_WHAT thing could	a9
_WHEN $	a-9k-8o11
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
_WHERE MOVE more	n8
_WHERE THEY	f12
_WHERE THEY HAPPEN	f8
_WHERE WE	m8
_WHERE WE INFO	k8
_WHERE WE MOVE	m10
_WHERE get	n7
_WHERE get help	n7
_WHERE practice	g8m-8
_WHERE practice NEED	g8m-8
_WHO $	m13
_WHO 's	f7
_WHO 's WHO	f7
_WHO AUX	k11
_WHO AUX BODY	k7
_WHO AUX FAMILY	f7
_WHO AUX INVOLVE	k9
_WHO CONTACT	c10p-8
_WHO CONTACT $	c10p-8
_WHO IDENTITY	p9
_WHO IDENTITY $	p9
_WHO KNOW	f-8j11
_WHO KNOW THEY	f-8j11
_WHO LIVE	f10
_WHO LIVE PLACE	f10
_WHO MOVE	i9
_WHO MOVE ASK	i9
_WHO NEED	g10
_WHO NEED help	g10
_WHO THIS	e9f7j-9k-11p-9
_WHO THIS AUX	c9e9f-9p-8
_WHO THIS REVIEW	f11
_WHO cared	f11
_WHO cared THEY	f8
_WHO decided	j8
_WHO decided there	j8
_WHO sat	k9
_WHY $	a-11j9k7m-7
_WHY DONE WE	j7
_WHY THEY	k10
_WHY THEY HAPPEN	k10
_WHY THIS	j11
_WHY THIS ISSUE	j7
_WHY WE	k11
_WHY WE DONE	k7
_WILL FIND	j11
_WILL FIND THIS	j11
_WORDS $	a-19c-15e-16f-12g-10h29i-8k-13m-9n-8o-12p-19
_WORDS ANALYSE	h8
_WORDS ANALYSE $	h8
_WORDS BODY	j10
_WORDS BODY $	j10
_WORDS INVOLVE	b11k-8
_WORDS INVOLVE $	b11k-8
_WORDS MEAN	h8
_WORDS MEAN $	h8
_WORDS SCOPE	a16g-8h-14j-12m-8o12p-16
_WORDS SCOPE $	h-8o13p-9
_WORDS SCOPE ANALYSE	a13o-13
_WORDS SCOPE NUM	a13o-10
_WORDS WHAT	h8
_WORDS WHAT THEY	h9
_WORDS WORDS	h13
_WORDS WORDS $	h13
_WORDS appointment	k10
_WORDS appointment $	k10
_WORDS neighbour	p9
_WORDS neighbour $	p9
_WORDS used	h14
_WORDS used WORKER	h8
_WORKER $	a-20b-7c-12e-9f-15g12l-13n-8o-8
_WORKER AGENCY	h9
_WORKER AGENCY $	h9
_WORKER AUX	a-8g7h11
_WORKER AUX helped	g8
_WORKER AUX referred	h12
_WORKER CHILD	f8
_WORKER CHILD 's	f8
_WORKER DONE	a8
_WORKER DONE $	a9
_WORKER NEED	g9
_WORKER NEED KNOW	g9
_WORKER PLACE	f9p-8
_WORKER PLACE $	f9p-8
_WORKER THEY	h7
_WORKER THEY WORDS	h7
_WORKER THIS	f14k-10
_WORKER THIS REVIEW	f9k-8
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
_YEAR $	k-8l15m-7p-17
_YEAR YEAR	d9
_YEAR YEAR $	d9
_YOU $	a-11c11g7
_YOU AGENCY	c11
_YOU AGENCY $	c7
_YOU DONE	g8
_YOU DONE $	g8
_YOU WILL	j8
_YOU WILL FIND	j8
_YOU read	j9
_YOU read $	j9
_YOU turn	c7
_YOU turn think	c7
_^ ACT	a-12c-18f-11g-19i-9j-20m30n-7p-8
_^ ACT AGENCY	m10
_^ ACT AUX	m12
_^ ACT LEARN	e7g-8l7
_^ ACT PLACE	m7
_^ ACT REVIEW	j-7m-11o7
_^ ACT THIS	m10
_^ ACT WHAT	m10
_^ ACT down	l10
_^ ACT rapid	m7
_^ ACT take	m8
_^ ACT tracking	p8
_^ AGENCY	b-8c-8e-10f-10i-8k7m-13n-8p8
_^ AGENCY AGENCY	a15l-11
_^ AGENCY ASK	k10
_^ AGENCY CHILD	g8
_^ AGENCY FAMILY	l11
_^ AGENCY INFO	j8
_^ AGENCY one	p10
_^ AGENCY sequence	p10
_^ ANALYSE	a20c14d-8e-11i-9j-14k-17l-22m-18n-8o-18p-24
_^ ANALYSE $	a-11c11
_^ ANALYSE AGENCY	a10
_^ ANALYSE IDENTITY	a-8f10
_^ ANALYSE INFO	a7
_^ ANALYSE ISSUE	a11
_^ ANALYSE MSG	a-8c10
_^ ANALYSE THIS	c9
_^ ANALYSE WHAT	a11
_^ ANALYSE WORDS	h10
_^ ANALYSE key	a7
_^ ANALYSE practice	g8
_^ ASK	a-11c-9g-9i-9k-13l9m15n8o-8p-24
_^ ASK BODY	m12
_^ ASK KNOW	n9
_^ ASK NUM	l8
_^ ASK SERVICE	l12p-15
_^ ASK case	j8
_^ ASK each	l-8m9
_^ AUTHOR	a-14b7c8e-7j-20k14o-7p-8
_^ AUTHOR 's	a-7b10
_^ AUTHOR BODY	c14j-10
_^ AUTHOR THEY	k8
_^ AUTHOR THIS	c-11j-9k13
_^ AUX	a8f10j-12l-8p-16
_^ AUX DONE	m7
_^ AUX black	f8
_^ AUX case	k8
_^ AUX roma	f9
_^ AUX there	g7
_^ BAD	c-7g8h11j9k-9l-20m-7
_^ BAD $	g-9j13l-11
_^ BAD PLACE	l-8p9
_^ BAD form	h8
_^ BAD name	h9
_^ BAD opportunitie	a9
_^ BAD practice	a-11g14p-8
_^ BIRTH	l17p-13
_^ BIRTH BIRTH	l8
_^ BIRTH NUMW	l7
_^ BODY	c-13k-9m22n-8o-9p-18
_^ BODY $	c-10j-15k-11m24p-10
_^ BODY REVIEW	j8
_^ BODY WORKER	g12k-8p-9
_^ BODY its	k9
_^ CHANGE	a-8e7g-10m16
_^ CHANGE SERVICE	p8
_^ CHANGE make	m7
_^ CHANGE practice	e9
_^ CHANGE system	m11
_^ CHILD	a-16c-11e-8f22g-10i-9k-15n-7o-11
_^ CHILD $	f9p-8
_^ CHILD 's	m10p-18
_^ CHILD LIVE	j10
_^ CHILD LOOK	j9
_^ CHILD NEED	f-12l12m-7
_^ CHILD NUMW	f7l-11
_^ CHILD PLACE	l-9p9
_^ CHILD centre	f9j-8
_^ CHILD heart	f8
_^ CHILD protection	j7
_^ CONTACT	a-9d11j11k-11l9m-10o-8p-15
_^ CONTACT BODY	c-7j12
_^ CONTACT CHILD	l9
_^ CONTACT MOVE	l7
_^ CONTACT TIME	d9l-8
_^ CONTACT assessment	l11p-9
_^ CONTACT date	d8
_^ CONTACT enquirie	c9
_^ DONE	a15p-12
_^ DONE IDENTITY	a7
_^ DONE PEER	l9
_^ DONE assessment	a8
_^ DONE each	a9
_^ END	a-16c-10e30f-9g-10j-16k-8l-17n-7o-15p-18
_^ END $	e12l-8p-7
_^ END ANALYSE	e8
_^ END HARM	e8
_^ END LEARN	g-13m8
_^ END RECOMMEND	e-10m12
_^ END REVIEW	e9
_^ END fact	g9
_^ END whether	k8
_^ FAMILY	a-13c-7f26g-8i-7j-22m-7p-24
_^ FAMILY 's	f-10k11
_^ FAMILY AGENCY	l10
_^ FAMILY TIME	f9
_^ FAMILY YEAR	f8
_^ FAMILY declaration	k8
_^ FAMILY friend	f11
_^ FAMILY new	f8
_^ FIND	f-7g24j-15k-14m-18n-7o-16p-12
_^ FIND END	g8m-8
_^ FIND NUM	g12
_^ FIND REVIEW	g8
_^ FIND against	a10o-8
_^ FIND fact	g-12l12
_^ FIND significant	g7
_^ FIND system	g9
_^ FIRST all	j8
_^ FIRST complaint	l7
_^ FIRST help	p9
_^ HARM	f-8p8
_^ HARM NAME	l9
_^ HARM rescue	p9
_^ HOW	a8c11e-11f-11h8j11k-27n-7o-13p-17
_^ HOW CHILD	a8
_^ HOW CONTACT	c8
_^ HOW TELL	c7
_^ HOW WELL	g8
_^ HOW WORKER	h12
_^ HOW case	j11
_^ HOW feed	c8
_^ HOW make	m8
_^ HOW reach	c8
_^ HOW read	c-9j10
_^ IDENTITY	a-18e-8f15g-13i-9j-11l-13m-13n-9o-9p11
_^ IDENTITY IDENTITY	a-8f14
_^ IDENTITY METHOD	k7
_^ IDENTITY PLACE	f-10p9
_^ IDENTITY additional	f8
_^ IDENTITY help	p7
_^ IDENTITY impact	c8
_^ IDENTITY practice	p9
_^ IDENTITY used	f-9h12
_^ IDENTITY welsh	f8
_^ INFO	a-12j-10l15m-7
_^ INFO AGENCY	l8
_^ INFO SOURCE	k8n-8
_^ INFO each	l8
_^ INFO held	l9
_^ INFO referred	n9
_^ INFO sharing	p7
_^ INVOLVE	f-15g-12i-7j-11k21m-8p-12
_^ INVOLVE 's	a9
_^ INVOLVE AGENCY	k-10l11
_^ INVOLVE CHILD	p8
_^ INVOLVE FAMILY	f-8k15l-12
_^ INVOLVE KIN	k9
_^ INVOLVE WORKER	k12p-9
_^ INVOLVE group	k7
_^ ISSUE	a-13b-9c-19d-12e-17f-16g12h-10j-17k-20l-22m11n-12o23p-24
_^ ISSUE ANALYSE	m-9o7
_^ ISSUE AUX	o10
_^ ISSUE BODY	a-11m15
_^ ISSUE ISSUE	a-14g7o9
_^ ISSUE LEARN	a8
_^ ISSUE LOOK	a-8o9
_^ ISSUE REVIEW	o10
_^ ISSUE SINCE	m12
_^ ISSUE WELL	i8
_^ ISSUE WHERE	g8m-8
_^ ISSUE coroner	g8
_^ ISSUE depth	a9
_^ ISSUE determination	o10
_^ ISSUE giving	g8
_^ ISSUE national	m9
_^ ISSUE raised	g10
_^ ISSUE referred	o10
_^ ISSUE regret	g11o-7
_^ ISSUE resolution	m10
_^ ISSUE worthy	i9
_^ KIN	a-9f9j-7k-10l-10p14
_^ KIN $	f12p-12
_^ KIN 's	f-9p7
_^ KIN DONE	p7
_^ KIN KIN	f8
_^ KIN front	p7
_^ KIN stepfather	p7
_^ KNOW AGENCY	l7
_^ KNOW one	p8
_^ LEARN	a-10e-11f-9g35i-7j-19l-14n-9o-13p-21
_^ LEARN ACT	m10
_^ LEARN AUX	g7
_^ LEARN FIRST	g-10k10
_^ LEARN HARM	g7
_^ LEARN LEARN	g10
_^ LEARN NAME	g7
_^ LEARN RECOMMEND	g11m-11
_^ LEARN REVIEW	g9k-7
_^ LEARN SCOPE	c9
_^ LEARN STORY	g-9k12
_^ LEARN THIS	g12k-9
_^ LEARN WHAT	g10
_^ LEARN all	g7
_^ LIVE	f-9l16p-10
_^ LIVE PLACE	l8
_^ LIVE experience	l7
_^ LOOK	a16e-8
_^ LOOK back	a8
_^ LOOK sickness	p9
_^ MEAN WHAT	k8
_^ MEAN low	p8
_^ METHOD	a-9k13m-9
_^ METHOD DONE	k7
_^ METHOD KNOW	p9
_^ METHOD START	j11k-7
_^ MONTH	l11
_^ MONTH MONTH	l9
_^ MOVE	a-11e-9f-8g-9i-12j-15k-11l13m-15
_^ MOVE $	l9p-7
_^ MOVE AUX	p8
_^ MOVE END	l-9o11
_^ MOVE PLACE	d9
_^ MOVE THIS	c9
_^ MOVE county	l8
_^ MOVE england	l8
_^ MSG	a-11c-13e-9f-9g12i-10k-12l-13n-8o12
_^ MSG AUX	o8
_^ MSG BODY	m9
_^ MSG ISSUE	a-10g-10o13
_^ MSG TIME	p10
_^ MSG WHAT	a9
_^ MSG condolence	g-9j11
_^ MSG note	g9
_^ MSG ponder	g8
_^ NAME	j12p-17
_^ NAME $	f-12j13l-9
_^ NAME 's	f8
_^ NAME PLACE	l13p-10
_^ NAME THEY	f9
_^ NUMW	a-19c-10g8j-10k-12p12
_^ NUMW ASK	l7
_^ NUMW SCOPE	o12
_^ NUMW TIME	l8
_^ NUMW WORKER	p8
_^ NUMW list	p9
_^ NUMW meeting	p7
_^ NUMW thing	g8m7
_^ PLACE	a-10g-10i-13j-9k-16m-11p17
_^ PLACE $	l14p-13
_^ PLACE FAMILY	f9p-7
_^ PLACE MOVE	l-11p12
_^ PLACE PLACE	p10
_^ PLACE TIME	p8
_^ PLACE distance	p8
_^ PLACE full	p7
_^ PLACE proceeding	l9
_^ PLACE support	l8
_^ PLACE treatment	l10p-9
_^ PLAN THIS	p8
_^ RECOMMEND	a-13c-8e-8g-16j-18k-12l-10m35o-10p-11
_^ RECOMMEND AGENCY	m9
_^ RECOMMEND BODY	k7
_^ RECOMMEND HARM	m8
_^ RECOMMEND REVIEW	m8
_^ RECOMMEND individual	m7
_^ REVIEW	c16f-8g-9j12k-11l-9m-9o-12p-12
_^ REVIEW AGENCY	k9
_^ REVIEW THIS	c11j-11
_^ REVIEW agreed	c9
_^ REVIEW brief	j10
_^ REVIEW its	j8
_^ REVIEW monitoring	c10j-7
_^ REVIEW one	j9
_^ REVIEW public	j8
_^ SCOPE	b-8c15d-8e-11f-11g-17h-7i-10j-8l-14m12n-10p-15
_^ SCOPE ANALYSE	c11o-15
_^ SCOPE ASK	c14m-9o-9
_^ SCOPE BODY	c-8m18o-14
_^ SCOPE CODE	p9
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
_^ SERVICE	f11g-8j-8l-21m20p-23
_^ SERVICE $	l-11m17p-14
_^ SERVICE BODY	m7
_^ SERVICE FAMILY	f9
_^ SERVICE context	f8
_^ SERVICE investigation	k10l-8
_^ SINCE	a-8e13j-7l-9p-9
_^ SINCE $	e-10m11
_^ SINCE AGENCY	e13m-9
_^ SOURCE	a-11b-7g-8j-8l-10m-7n16
_^ SOURCE INFO	k13n-11
_^ SOURCE SOURCE	n12
_^ SOURCE research	k-7n9
_^ SOURCE staffing	n-9p11
_^ SOURCE tool	n7
_^ START	g-12j21k-12l-9m-10
_^ START END	j-8p10
_^ START LEARN	g-7j8
_^ START community	j7
_^ STORY	a-15d7e-11f-13g-12i-8k-21l22m-9o-9p-22
_^ STORY STORY	l10
_^ STORY order	d10l-9
_^ STORY resulting	j7
_^ STORY training	c12l-9
_^ THEY	a-9f8h-7j-9k-7l16
_^ THEY own	l12
_^ THIS	a-19c18e-9g-12k-13l-14m9n-9
_^ THIS AUX	p7
_^ THIS ISSUE	a-10c11
_^ THIS PEER	f8
_^ THIS REVIEW	c15f-8j-7k-8
_^ THIS WHAT	o7
_^ THIS WHO	j13p-9
_^ THIS county	m9
_^ THIS region	m9
_^ THIS section	c8
_^ TIME	a-12c-10d12f-10i-7j-11k-17l10o11p-20
_^ TIME ACT	m9
_^ TIME ASK	l7
_^ TIME TIME	d16l-14
_^ TIME frame	o8
_^ TIME period	o8
_^ WE	a7e-10g-11i-8k10l-8m7p-9
_^ WE HAPPEN	k8
_^ WE INVOLVE	k9
_^ WE METHOD	k8
_^ WE SCOPE	a-11m10
_^ WE opinion	a9
_^ WE view	a10
_^ WE would	j9
_^ WELL	c-9f-7g-11i25j-10k-11l-14m-10o-7p-13
_^ WELL AGENCY	i8
_^ WELL AUX	p7
_^ WELL BAD	a15i-12
_^ WELL PLACE	i8
_^ WELL persistence	i8
_^ WELL practice	a-11i15
_^ WHAT	a14b-17c-28d-13f-14k-14m13n-15o12p-18
_^ WHAT AUX	f-8g-23k-8m16p-7
_^ WHAT BODY	g-13i-8j-12l-8o15
_^ WHAT DONE	e-8i13k-11l-10m12o-10p-7
_^ WHAT FIRST	m8
_^ WHAT HAPPEN	a-12g12j-11k-9l11
_^ WHAT IDENTITY	p9
_^ WHAT LIVE	l9
_^ WHAT MEAN	k12
_^ WHAT METHOD	a9
_^ WHAT MOVE	l12
_^ WHAT MUST	i7
_^ WHAT NEED	g-10m16
_^ WHAT REVIEW	a7g-9k-10
_^ WHAT THEY	f10
_^ WHAT THIS	a-8g9
_^ WHAT WE	c-8e-14j-8l-8n-7o9
_^ WHAT WORDS	h8
_^ WHAT WORKER	g9
_^ WHAT YOU	j8
_^ WHAT became	e13
_^ WHAT drove	a9
_^ WHAT extent	a7
_^ WHAT got	a12
_^ WHAT led	j10
_^ WHAT stood	a9
_^ WHAT take	g9
_^ WHEN	l-9o12
_^ WHEN WHEN	l-9o12
_^ WHERE	a-10e-12f11g-19i-12j-18l-13m10n16o-8p-16
_^ WHERE FAMILY	f9
_^ WHERE FIND	n8
_^ WHERE INFO	k8
_^ WHERE LOOK	n8
_^ WHERE THEY	f12
_^ WHERE WE	m8
_^ WHERE get	n7
_^ WHO	a-9c9f11g-9i-13l-12m-11p-11
_^ WHO 's	f7
_^ WHO AUX	k7
_^ WHO CONTACT	c10p-8
_^ WHO IDENTITY	p9
_^ WHO LIVE	f10
_^ WHO THIS	c9e9f-9p-8
_^ WHO cared	f9
_^ WHO decided	j8
_^ WHO sat	k9
_^ WHY	j12
_^ WHY THIS	j8
_^ WHY WE	k7
_^ WORDS	b-8c-10e-9f-9g-9h18k-14l-11m-10o10
_^ WORDS ANALYSE	h8
_^ WORDS BODY	j10
_^ WORDS SCOPE	h-11j-9o15p-11
_^ WORDS WHAT	h8
_^ WORDS WORDS	h11
_^ WORDS neighbour	p9
_^ WORDS used	h13
_^ WORKER	a-8f20j-9k-8l-15p-15
_^ WORKER CHILD	f8
_^ WORKER PLACE	f9p-8
_^ WORKER THEY	h7
_^ WORKER THIS	f14k-10
_^ WRITE REVIEW	j12k-11
_^ WRITE management	j-10k11
_^ YEAR	l13p-8
_^ YEAR $	l9
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
_^ adult PLACE	f9p-10
_^ adult THEY	f9l-8
_^ adult room	p9
_^ age	l9
_^ age NUM	l9
_^ ages	l9
_^ ages NUMW	l9
_^ agreed	a-11c11j-8m-13o7
_^ agreed BODY	c13k-10m-10
_^ agreed key	a-8o9
_^ agreed safeguarding	k11
_^ aim	c-8j10
_^ aim THIS	c-8j10
_^ alcohol	p8
_^ alcohol PLACE	p8
_^ alert	p9
_^ alert flag	p9
_^ all	l-9m16
_^ all AGENCY	l-8m14
_^ anger	p9
_^ anger HOW	p9
_^ answer	a12o-12
_^ answer WE	a9o-8
_^ anti-racist	f9
_^ anti-racist practice	f9
_^ application	p9
_^ application threshold	p9
_^ appointment	p8
_^ appointment ACT	p8
_^ approved	c11p-7
_^ approved $	c11p-7
_^ arrangement	j-8k10
_^ arrangement REVIEW	j-8k10
_^ arrest	l9
_^ arrest release	l9
_^ assessment	a14k-7p-8
_^ assessment INFO	a9
_^ attendance	k8
_^ attribution	k9
_^ attribution anonymity	k9
_^ authorship	k9
_^ authorship independence	k9
_^ away	l10p-8
_^ away PLACE	l10p-8
_^ back	b14c-10j-12k-7l7
_^ back PLACE	l7
_^ back THIS	b15c-10j-11
_^ background	a-11c-8f13g-9i-7j9k-14l11m-9o-10p-15
_^ background FAMILY	f11
_^ background INFO	f7
_^ background THIS	j10
_^ background adult	f9
_^ background case	j-10l12
_^ background context	j9
_^ background prior	l10
_^ background purpose	j9
_^ barrier	a15i-10
_^ barrier WELL	a10i-10
_^ barrier enabler	a9
_^ before	k-7l11o-11
_^ before YOU	j9
_^ before period	j-8l13o-10
_^ behaviour	p10
_^ benefit	p8
_^ benefit doubt	p8
_^ between MONTH	l8
_^ between childhood	p7
_^ booking	l9
_^ booking BIRTH	l9
_^ brief	j10k-10o7
_^ brief given	o10
_^ brief outline	j8
_^ bruising	p10
_^ burden	p8
_^ burden KIN	p8
_^ burn	p8
_^ burn scald	p8
_^ calendar	d8
_^ calendar CONTACT	d8
_^ capacity	g10m-12p8
_^ capacity CHANGE	g12m-10p-9
_^ capacity workload	p8
_^ case	a-12c-7e-7f-7g-9j8k-7l10o-10p-17
_^ case SCOPE	j9
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
_^ chronology	a-8d21j-7k-12l-16
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
_^ conduct	g-9i9j-12k14o-9
_^ conduct AGENCY	a7
_^ conduct LEARN	k10
_^ conduct REVIEW	k7
_^ conduct worthy	i10
_^ confidentiality	k12
_^ confidentiality REVIEW	k7
_^ confidentiality anonymity	k8
_^ consideration	m14
_^ consideration BODY	m9
_^ context	a8
_^ context practice	a8
_^ continuity	p7
_^ continuity WORKER	p7
_^ contributor	k8
_^ contributor HARM	k8
_^ copie	b13
_^ copie publication	b13
_^ cost	c14j-10k-11o-7
_^ cost REVIEW	c14j-10k-11o-7
_^ course	l14
_^ course STORY	l8
_^ course case	l8
_^ criteria holding	j9
_^ criteria local	j-8k9
_^ daily	l8
_^ daily LIVE	l8
_^ damp	p9
_^ damp cold	p9
_^ date	a-8d11e-7f-7g-8k-14o10p-11
_^ date LEARN	c11
_^ date LOOK	j-8o10
_^ date glance	d11j-7
_^ date notification	j10
_^ debt	p9
_^ debt eviction	p9
_^ decision	a-9g-9j9k12o-8p-10
_^ decision BODY	k10
_^ decision RECOMMEND	j9k-8
_^ decision commission	j8
_^ decision hold	j8k-7
_^ decision rationale	k9
_^ declaration	a-8g9j-8k10l-8p-12
_^ declaration AUTHOR	k8
_^ declaration CHILD	c10
_^ declaration failure	g12k-7
_^ declaration interest	k11
_^ dedicated	i10
_^ dedicated DONE	i10
_^ deference	p8
_^ deference doctor	p8
_^ delay	a-9k8p9
_^ delay WHY	k10
_^ delay decision	p10
_^ description	b12p-11
_^ description HARM	l8
_^ description grade	b13l-7
_^ detail	f11p-12
_^ detail CHILD	f10
_^ detail ISSUE	a9
_^ detail KIN	f9
_^ detail STORY	l10
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
_^ drug	p10
_^ drug alcohol	p8
_^ duty	j10
_^ duty REVIEW	j10
_^ effectiveness	a12g16j-9k-8l-11m-12p-15
_^ effectiveness AGENCY	a-11g13
_^ effectiveness BODY	g11
_^ effectiveness practice	a9g-8
_^ effectiveness safeguarding	a11
_^ empty	p8
_^ empty AUTHOR	p8
_^ enabler	a8
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
_^ experience	g12p-7
_^ experience SINCE	g8
_^ factual	l7
_^ factual FIND	l7
_^ fall	p9
_^ fall window	p9
_^ fear	p12
_^ fear AGENCY	p10
_^ few	h-7j11
_^ few WORDS	h-7j11
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
_^ gaps	a-7
_^ gaps BAD	g8
_^ gaps LOOK	p7
_^ get	c11
_^ get touch	c11
_^ getting	f11l-8p-8
_^ getting KNOW	f12p-7
_^ getting THIS	i7
_^ glance	j13p-8
_^ glance $	j13p-8
_^ governance	k8
_^ governance REVIEW	k9
_^ governance monitoring	c7
_^ graded	g11
_^ graded judgement	g11
_^ ground	j8
_^ ground REVIEW	j8
_^ guidance	k-8n14
_^ guidance law	n10
_^ guidance shelve	p10
_^ guide	h9
_^ guide WORDS	h9
_^ handover	p8
_^ handover BIRTH	p8
_^ hard	p10
_^ hard reach	p10
_^ help	a-9g-8i-9j-9l-10n15p8
_^ help THIS	p11
_^ help letter	p8
_^ help reader	n11p-7
_^ help support	n10p-8
_^ hindsight	k10
_^ hindsight outcome	k10
_^ holding	c12l-9
_^ holding STORY	c12l-9
_^ home	p9
_^ home house	p9
_^ honour	p8
_^ honour shame	p8
_^ hypothese	o11
_^ hypothese AUX	o11
_^ illness	p9
_^ illness ANALYSE	p9
_^ immediate	l9
_^ immediate ACT	l7
_^ impact	g10
_^ impact BODY	g7
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
_^ investigation inquest	k-15l14
_^ investigation its	j-7k11
_^ joint	j9
_^ joint statement	j9
_^ judgement	a9b9g-7
_^ judgement WHAT	b10
_^ judgement decision-making	a11
_^ jurisdiction	o8
_^ jurisdiction SCOPE	o8
_^ key	c11e-9f-14h18i-9j-15k-15l-18m-14n-12p-16
_^ key ISSUE	o7
_^ key LEARN	g10
_^ key WELL	g8
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
_^ legal	j11
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
_^ light	i12
_^ light dark	i12
_^ limit	j-8o11
_^ limit REVIEW	k-12o13
_^ limit WHAT	k14
_^ limitation	k12
_^ limitation INFO	k7
_^ limitation REVIEW	k8
_^ line	a12p-9
_^ line REVIEW	a15o-7
_^ line sight	a-7o9
_^ list	c-8d9h9j-9l-9p-10
_^ list SOURCE	n8
_^ list WORDS	h8
_^ list contributor	k8
_^ list key	d8
_^ local	k8
_^ local METHOD	k8
_^ log	d13l-9
_^ log CONTACT	d8
_^ log STORY	d8
_^ lost	p12
_^ lost follow-up	p8
_^ love	p8
_^ love HARM	p8
_^ main STORY	d7
_^ making	a10l-8m7
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
_^ money	p8
_^ money gift	p8
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
_^ national	m12
_^ national attention	m9
_^ nature	l9
_^ no	p10
_^ note	a-14b-8c-15d-9e-12f-14g-13h12i-11j8k10l-15m-12n12o-9p-21
_^ note IDENTITY	h12p-7
_^ note WORDS	h10
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
_^ nowhere	p8
_^ nowhere MOVE	p8
_^ observation	a10k-8
_^ observation INFO	a10k-8
_^ occasion	j13k-9
_^ occasion WE	j9
_^ office	c9
_^ office use	c9
_^ one	l-8p12
_^ one STORY	p8
_^ open	p8
_^ open shut	p8
_^ opinion	a10e11k-11
_^ opinion AUTHOR	e11
_^ opinion BODY	a12
_^ origin	j10k-8
_^ origin REVIEW	j10k-8
_^ other	j12k9l-11p-14
_^ other CHILD	f8
_^ other inquirie	k9
_^ other inspection	j12
_^ out	a-10g-10j-9k-7l13o-7p9
_^ out ISSUE	l12
_^ out PLACE	l14p-13
_^ out TIME	l-10p10
_^ out mind	p9
_^ out sight	p8
_^ outcome	f-9g11j-8k11l-7p-11
_^ outcome CHILD	f-7g12p-9
_^ outcome decision	k8
_^ outcome rapid	k8
_^ outline	l8
_^ outline STORY	l8
_^ over	c9
_^ over YOU	c9
_^ oversight	c14m-12p-8
_^ oversight ACT	c10m-10
_^ oversight PLAN	c8
_^ oversight quality	k7
_^ overview	d-9l14
_^ overview AGENCY	l8
_^ owner	c10j-8
_^ owner THIS	c10j-8
_^ part	k8
_^ part picture	p9
_^ part played	k9
_^ passing	p9
_^ passing THIS	p9
_^ pattern	g9
_^ pattern system	g9
_^ pen	f8
_^ period	j-8k-8o16
_^ period REVIEW	o7
_^ period timeline	l-10o10
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
_^ portrait	f9
_^ portrait NAME	f9
_^ position	p11
_^ position BODY	m-7p11
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
_^ primary	m8
_^ primary PLACE	m8
_^ principal	g8
_^ principal END	g8
_^ prioritie	m12
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
_^ purpose THIS	c-7j11
_^ purpose WE	j8
_^ putting	a10
_^ putting piece	a10
_^ qualification	k9
_^ qualification AUTHOR	k9
_^ quality	g13i-8l-14m-7
_^ quality AGENCY	k8
_^ quality PLACE	g14l-9p-12
_^ quality assessment	p10
_^ quality practice	a9g-8
_^ quality provision	g11
_^ rationale	j8
_^ rationale REVIEW	j10k-9
_^ rationale decision	k10
_^ read	c-7j-11k-8l-8n20p-12
_^ read $	j-9n15p-9
_^ read watch	n11
_^ reader	j10
_^ reader $	j10
_^ reason	c-8j19l-7o-8p-11
_^ reason ANALYSE	a9
_^ reason CONTACT	j8
_^ reason THIS	j9
_^ reason delay	j-8k9
_^ reason rapid	j8
_^ register	e-9l8
_^ register END	e-9l8
_^ relationship	f13p-8
_^ relationship subject	f10
_^ release	p9
_^ release PLACE	p9
_^ relevance	g10
_^ relevance practice	g10
_^ reliance	p12
_^ reliance KIN	p7
_^ reliance self-report	p7
_^ reporting	c11m-8
_^ reporting back	c11m-8
_^ representation	k8
_^ representation interested	k8
_^ research	a-14j-8m-7n13
_^ research ANALYSE	o8
_^ research WE	n8
_^ research guidance	n9
_^ research head	p8
_^ research practice	k10
_^ response	a18b10c-10d-8f-14g-11i-7j-11k-13o-15
_^ response AGENCY	a14
_^ response CONTACT	a-8p11
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
_^ role SERVICE	p7
_^ rota	p8
_^ rota handover	p8
_^ rule	p8
_^ rule optimism	p8
_^ safe	p13
_^ safe PLACE	p7
_^ safe REVIEW	p10
_^ safeguarding	p9
_^ safeguarding BODY	p9
_^ schedule	b11d9k-8l-9
_^ schedule INFO	b11k-7
_^ schedule STORY	d9l-8
_^ screen	p9
_^ screen phone	p9
_^ secretary	m10
_^ secretary state	m10
_^ send	c11
_^ send $	c11
_^ sequence	a-7d13
_^ sequence CONTACT	d9
_^ sequence STORY	d10l-10
_^ sequence WHAT	l10
_^ sign	i7
_^ sign WELL	i7
_^ sign-off	k11m-7
_^ sign-off BODY	k11m-7
_^ signature	k10
_^ signature NUMW	k10
_^ signed	p9
_^ signed forgotten	p9
_^ silence	p7
_^ silence LEARN	p7
_^ skill	i12l-8p-11
_^ skill PLACE	i12l-8p-11
_^ sleep	p11
_^ sleep new	p8
_^ smile	p7
_^ smile door	p7
_^ smiling	p7
_^ smiling AUX	p7
_^ so	a10
_^ so $	a10
_^ something	j7
_^ something HAPPEN	j8
_^ specific	o13
_^ specific WORDS	o9
_^ stage	k10
_^ stage REVIEW	k10
_^ standard	k10
_^ standard proof	k10
_^ statement	a-11c-13e-10f-7g-11i-7j21m-17o-8p-16
_^ statement AUTHOR	k8
_^ statement BODY	j16k-11m-9
_^ statement STORY	l8
_^ statement chief	j9
_^ statement independence	k10
_^ status	j8l-9
_^ status PLACE	p8
_^ status THIS	c-10j11
_^ status version	c12p-9
_^ statute	n9
_^ statute guidance	n9
_^ statutory	j7
_^ statutory context	j7
_^ stay	l8
_^ stay PLACE	l8
_^ stepfather	p10
_^ stepfather new	p10
_^ strategie	m13
_^ strategie CHANGE	m13
_^ structure	j9
_^ structure THIS	j9
_^ student	l-8p9
_^ student PLACE	l-8p9
_^ subject	c-7f19g-7j-18k-18o8
_^ subject HARM	f11
_^ subject ISSUE	o8
_^ subject REVIEW	f14j-13k-13
_^ summary	a-15c-12d-13e12f-11i-9k-17l14n-9o-9p-20
_^ summary $	e14j-9l-13
_^ summary AGENCY	l8
_^ summary CHILD	j10
_^ summary INFO	l8
_^ summary REVIEW	j10
_^ summary STORY	l10
_^ summary busy	j7
_^ summary case	j-10l13
_^ summary judgement	g13l-10
_^ summary timeline	l8
_^ supervision	p7
_^ supervision management	p7
_^ support	l10
_^ support given	l10
_^ table	a-10b10c-13d16e-7g-10j-12k-11l-14n9o-7p-15
_^ table BODY	m-8n13
_^ table date	d7
_^ table figure	b12
_^ taking	a10
_^ task	o10
_^ task set	o10
_^ taxis	p8
_^ taxis PLACE	p8
_^ thematic	a8
_^ thing	a-8g8j-7l-9p-11
_^ thing DONE	m10
_^ thing END	e9
_^ thing WE	i8
_^ thing think	g9
_^ thinking	p9
_^ thinking about	p9
_^ threshold	p8
_^ threshold intervention	p8
_^ timeline	a-10d20j-7k-7l-18
_^ timeline NAME	d9
_^ timeline WHAT	d11l-10
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
_^ use	a-8g-7l-12p12
_^ use STORY	l-8p10
_^ use chronologie	p7
_^ use name	k11p-10
_^ use supervision	c10p-8
_^ view	a12f-15j-8k13l-10p-16
_^ view BODY	a13k-12
_^ view FAMILY	f-7k11
_^ view INVOLVE	a11k-12
_^ view KIN	k9
_^ view WORKER	k9
_^ view expressed	k9
_^ violence	p11
_^ violence PLACE	p8
_^ voice	a-10j7p12
_^ voice CHILD	a-8f-10p16
_^ voice FAMILY	j9
_^ waiting	p7
_^ waiting bed	p7
_^ wale	m11
_^ wale $	m11
_^ weekend	p9
_^ weekend evening	p9
_^ weight	l-10p14
_^ weight STORY	l-9p10
_^ weight growth	p7
_^ welsh	m8
_^ welsh BODY	m8
_^ window	g11
_^ window system	g11
_^ witnesse	k10n-9
_^ witnesse SOURCE	k10n-9
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
_addressing WORDS	a10o-9
_addressing WORDS SCOPE	a10o-9
_adoption $	g9
_adult $	f9
_adult AGENCY	l10p-7
_adult AGENCY $	l10p-7
_adult BODY	m7
_adult BODY $	m7
_adult PLACE	f9p-10
_adult PLACE $	f9p-10
_adult THEY	f9l-8
_adult THEY LIVE	f9l-8
_adult room	p9
_adult room $	p9
_adulthood $	p7
_after ISSUE	j9
_after ISSUE $	j9
_against WORDS	a10o-8
_against WORDS SCOPE	a10o-8
_age NUM	l9
_age NUM NUM	l9
_ages NUMW	l9
_ages NUMW thirteen	l9
_agreed BODY	c17j-8k-13m-12
_agreed BODY $	c17j-8k-13m-12
_agreed DONE	m7
_agreed DONE $	m7
_agreed key	a-8o9
_agreed key SCOPE	a-8o9
_agreed safeguarding	k11
_agreed safeguarding BODY	k11
_aim THIS	c-8j10
_aim THIS REVIEW	c-8j10
_alcohol AGENCY	p8
_alcohol AGENCY $	p8
_alcohol PLACE	p8
_alcohol PLACE $	p8
_alert flag	p9
_alert flag $	p9
_all AGENCY	l-9m14
_all AGENCY $	l-9m14
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
_appointment ACT	p8
_appointment ACT PLACE	p8
_approved $	c11p-7
_arrangement REVIEW	j-8k10
_arrangement REVIEW $	j-8k10
_arrest release	l9
_arrest release $	l9
_assessment $	a-8l9
_assessment INFO	a9
_assessment INFO $	a9
_assessment PLAN	c8
_assessment PLAN $	c8
_assessment THIS	g7
_assessment THIS LOOK	g7
_assessment take	a8
_assessment take STORY	a8
_assurance REVIEW	k7
_assurance REVIEW $	k7
_attendance $	k7
_attention $	m9
_attribution anonymity	k9
_attribution anonymity $	k9
_authorship independence	k9
_authorship independence $	k9
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
_back THIS	b15c-10j-11
_back THIS REVIEW	b15c-10j-11
_background $	f9
_background FAMILY	f11
_background FAMILY $	f11
_background INFO	f7
_background INFO CHILD	f7
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
_benefit doubt	p8
_benefit doubt $	p8
_between MONTH	l8
_between MONTH MONTH	l8
_between childhood	p7
_between childhood adulthood	p7
_bias $	k10
_black AUX	f8
_black AUX CHILD	f8
_booking BIRTH	l9
_brief $	k-7l13
_brief given	o10
_brief given AUTHOR	o10
_brief outline	j8
_brief outline STORY	j8
_brief summary REVIEW	j7
_bring THIS	l8
_bring THIS about	l8
_brought THIS	j11
_burden KIN	p8
_burden KIN $	p8
_burn scald	p8
_burn scald $	p8
_busy reader	j7
_busy reader $	j7
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
_case $	a-8c-9d9e-10l12m-8n-7o-7
_case HAPPEN	j11
_case HAPPEN notice	j8
_case REVIEW	k-11
_case REVIEW $	k-11
_case SCOPE	j9
_case SCOPE detail	j9
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
_challenge BODY	m13
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
_condolence $	g-10j15
_conduct AGENCY	a7
_conduct AGENCY ANALYSE	a7
_conduct LEARN	k10
_conduct LEARN REVIEW	k10
_conduct REVIEW	k7
_conduct REVIEW $	k7
_conduct worthy	i10
_conduct worthy note	i10
_conference $	p8
_confidentiality REVIEW	k7
_confidentiality REVIEW $	k7
_confidentiality anonymity	k8
_confidentiality anonymity $	k8
_consent $	p12
_consent REVIEW	k8
_consent REVIEW $	k8
_consideration BODY	m9
_constable $	m10
_context $	g-7j11l-11p-9
_context FAMILY	f8
_context FAMILY $	f8
_context REVIEW	j7
_context REVIEW $	j7
_context practice	a8
_context practice TIME	a8
_continuity WORKER	p7
_continuity WORKER $	p7
_contributor HARM	k8
_contributor HARM REVIEW	k8
_contributor REVIEW	k8
_contributor REVIEW $	k8
_control $	p9
_copie publication	b13
_copie publication $	b13
_coping $	p7
_copy $	i9
_core group	p8
_core group $	p8
_coroner $	g8
_cost REVIEW	c14j-10k-11o-7
_cost REVIEW $	c14j-10k-11o-7
_could AUX	a9
_could AUX AUX	a9
_could DONE	k8
_could DONE $	k8
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
_daily LIVE	l8
_daily LIVE CHILD	l8
_damp cold	p9
_damp cold $	p9
_danger $	p8
_dark $	i12
_date $	a-9c-15d17e9f-7g-8j7l-17m-12n-8o-9p-15
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
_dealt PEER	p8
_dealt PEER ISSUE	p8
_debt eviction	p9
_debt eviction $	p9
_decided WHY	k11
_decided WHY $	k11
_decided there	j8
_decided there MUST	j8
_decision $	k13p-8
_decision BODY	k10
_decision BODY $	k10
_decision RECOMMEND	j9k-8
_decision RECOMMEND LEARN	j9k-8
_decision commission	j8
_decision commission LEARN	j8
_decision hold	j8k-7
_decision hold REVIEW	j8k-7
_decision making	p8
_decision making $	p8
_decision rationale	k9
_decision rationale $	k9
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
_description HARM	l8
_description HARM $	l8
_description grade	b13l-7
_description grade $	b13l-7
_detail $	j8p-8
_detail CHILD	f10
_detail CHILD $	f9
_detail ISSUE	a9
_detail ISSUE $	a9
_detail KIN	f9
_detail STORY	l10
_detail STORY $	l10
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
_door $	p7
_doubt $	p8
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
_duty REVIEW	j10
_duty REVIEW $	j10
_each AGENCY	a7k-7
_each AGENCY $	a8
_each RECOMMEND	m8
_each RECOMMEND $	m8
_each SCOPE	a11
_each SCOPE $	a8
_effectiveness AGENCY	a-11g13
_effectiveness AGENCY $	a-11g13
_effectiveness BODY	g11
_effectiveness BODY $	g11
_effectiveness practice	a9g-8
_effectiveness practice $	a9g-8
_effectiveness safeguarding	a11
_effectiveness safeguarding $	a11g-10
_eighteen $	l-8p9
_empty AUTHOR	p8
_empty AUTHOR conference	p8
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
_fact $	g-12l12
_fact FIND	g9
_fact FIND $	g9
_factual FIND	l7
_factual FIND sequence	l7
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
_finish $	e14p-8
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
_frame REVIEW	o8
_frame REVIEW $	o8
_framework $	k8
_friend neighbour $	f7
_front CHILD	p7
_front CHILD $	p7
_full WORKER	p7
_full WORKER $	p7
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
_getting THIS	i7
_getting THIS WELL	i7
_gift $	p8
_given AUTHOR	o10
_given AUTHOR $	o10
_given FAMILY	l10
_given FAMILY $	l10
_giving rise	g7
_giving rise ISSUE	g8
_glance $	c-8d9j11l-7p-11
_got METHOD	a12
_got METHOD $	a8
_got METHOD WELL	a7
_governance REVIEW	k9
_governance REVIEW $	k9
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
_group discussion	k7
_group discussion $	k7
_growth $	p7
_guidance $	k-11n19p-10
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
_help letter	p8
_help letter $	p8
_help prevention	p9
_help prevention $	p9
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
_hold REVIEW	j8k-7
_hold REVIEW $	j8k-7
_holding REVIEW	j9
_holding REVIEW $	j9
_holding STORY	c12l-9
_holding STORY $	c12l-9
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
_immediate ACT keep	l7
_impact BODY	g7
_impact BODY SERVICE	g7
_impact assessment	c8
_impact assessment PLAN	c8
_implication practice	g9
_implication practice $	g9
_inadequate $	g8
_independence $	j-9k17p-7
_individual management	m7
_individual management REVIEW	m7
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
_inspection $	a-7g8k14o-11p-9
_inspection AGENCY	j12
_inspection AGENCY $	j12
_inspector $	g8
_instead visit	p8
_instead visit $	p8
_instruction BODY	m-9o13
_instruction BODY $	m-9o13
_interest $	k8
_interested person	k8
_interested person $	k8
_interpreter $	p9
_into HARM	j8
_into HARM CHILD	j8
_investigation inquest	l11
_investigation inquest $	l11
_investigation its	j-7k11
_investigation its START	j-7k11
_its START	j-7k11
_its START $	j-7k11
_its member	k9
_its member $	k9
_its purpose	j8
_its purpose $	j8
_itself $	p8
_joint statement	j9
_joint statement safeguarding	j9
_judgement $	g13l-10
_judgement WHAT	b10
_judgement WHAT THEY	b10
_judgement adoption	g9
_judgement adoption $	g9
_judgement decision-making	a11
_judgement decision-making $	a11
_jurisdiction SCOPE	o8
_jurisdiction SCOPE $	o8
_keep $	i11m-8
_keep CHILD	l7
_keep CHILD safe	l7
_key CONTACT	d8
_key CONTACT $	d8
_key ISSUE SCOPE	o7
_key LEARN	g12
_key SCOPE REVIEW	o7
_key WELL	g8
_key WELL BAD	g8
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
_leadership management $	g11
_leadership management governance	g8
_led REVIEW	j8
_led REVIEW $	j8
_led up	l8
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
_light $	g10l-11p8
_light dark	i12
_light dark $	i12
_like CHILD	l8
_like CHILD $	l8
_like KNOW	m12
_like KNOW $	m12
_like thank	j9
_like thank $	j9
_limit REVIEW	k-12o13
_limit REVIEW $	k-12o13
_limit WHAT	k14
_limit WHAT WE	k14
_limitation INFO	k7
_limitation INFO $	k7
_limitation REVIEW	k8
_limitation REVIEW $	k8
_line REVIEW	a19k-8o-9
_line REVIEW $	a12
_line REVIEW NUM	a12
_line sight	a-7o9
_line sight SCOPE	a-7o9
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
_lost follow-up	p8
_lost follow-up $	p8
_love HARM	p8
_love HARM $	p8
_low level	p8
_low level $	p8
_main STORY	d7
_main STORY order	d7
_make $	m7
_make THIS	a13
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
_meeting $	p8
_meeting no	p7
_meeting no PLAN	p7
_member $	f7
_member FAMILY	f11
_member FAMILY $	f8
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
_mind $	j7p7
_money gift	p8
_money gift $	p8
_monitoring $	c10j-7
_monitoring ACT	c10m-9
_monitoring ACT $	c10m-9
_monitoring PLAN	c7
_monitoring PLAN $	c7
_more $	i8l-8m-14n17o-9
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
_new CHILD	p8
_new CHILD $	p8
_new county	f8
_new county $	f8
_no PLAN	p7
_no PLAN $	p7
_no one	p13
_nobody HAPPEN	l8
_nobody HAPPEN $	l8
_not $	a11
_not LOOK	p10
_not LOOK $	p10
_not used	p9
_not used $	p9
_note $	i9k-8
_note IDENTITY	h12p-7
_note IDENTITY $	h12p-7
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
_note reader	j10n-8
_note reader $	j10n-8
_note text	n10
_note text $	n10
_notice $	j11
_notification $	j14
_notification CONTACT	j9
_notification CONTACT $	j9
_notification SCOPE	j8
_notification SCOPE date	j8
_nowhere MOVE	p8
_nowhere MOVE $	p8
_nutshell $	j11l-9
_observation INFO	a10k-8
_observation INFO $	a10k-8
_occasion WE	j9
_occasion WE REVIEW	j9
_offered WHAT	l8
_offered WHAT AUX	l8
_office use	c9
_office use only	c9
_one $	l-11p12
_one STORY	p8
_one STORY TELL	p8
_one local	k8
_one local REVIEW	k8
_one one	p10
_one one $	p10
_one page	j9
_one page $	j9
_only $	c9
_only MOVE	g7
_only MOVE whole	g7
_open shut	p8
_open shut $	p8
_opinion $	a9
_opinion AUTHOR	e11
_opinion AUTHOR $	e11
_opinion BODY	a12
_opinion BODY $	a12e-7
_opportunitie decision	a9
_opportunitie decision making	a9
_optimism $	p8
_order $	d17l-12p-8
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
_out $	a-7g-7m-8o17
_out ISSUE	l12
_out ISSUE $	l12
_out LEARN	o8
_out LEARN $	o8
_out PLACE	l14p-13
_out PLACE $	l14p-13
_out REVIEW	g11
_out REVIEW $	g11
_out TIME	l-10p10
_out TIME $	l-10p10
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
_outcome rapid	k8
_outcome rapid REVIEW	k8
_outline $	l9
_outline STORY	j7l7
_outline STORY $	l8
_over YOU	c9
_over YOU $	c9
_oversight ACT	c10m-10
_oversight ACT PLAN	c10m-10
_oversight PLAN	c8
_oversight PLAN $	c8
_oversight practice	p9
_oversight practice $	p9
_oversight quality	k7
_oversight quality assurance	k7
_overview AGENCY	l8
_overview AGENCY CONTACT	l8
_owed $	e10
_own WORDS	l12
_own WORDS $	l12
_owner THIS	c10j-8
_owner THIS REVIEW	c10j-8
_page $	c-7j13
_parenting $	p8
_part REVIEW	k8
_part REVIEW $	k8
_part THIS	k8
_part THIS REVIEW	k8
_part picture	p9
_part picture $	p9
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
_period timeline	l-10o10
_period timeline $	l-10o10
_period under	l10
_period under REVIEW	l10
_perpetrator $	f11
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
_phone $	p9
_phone ASK	p8
_phone ASK instead	p8
_phone TIME	p7
_phone TIME $	p7
_picture $	p12
_picture CHILD	f11p-8
_picture CHILD $	f11p-8
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
_position BODY	m-7p11
_position BODY $	m-7p11
_practice $	a14b-7c-12d-8e-15f-15g21h-10j-16k-20l-19n-10o-11p-10
_practice IDENTITY	f9
_practice IDENTITY $	f9
_practice NEED	g8m-8
_practice NEED AUX	g8m-8
_practice SINCE	e10m-8
_practice TIME	a10
_practice TIME $	a10
_practice WELL	i12
_practice WELL BODY	i9
_practice context	a8k8
_practice context $	a8k8
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
_prevention $	p9
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
_proceeding $	k10
_proceeding BODY	k10
_proceeding BODY $	k10
_proceeding PLACE	l9
_proceeding PLACE PEER	l9
_procurator fiscal	k7
_procurator fiscal other	k7
_profile CHILD	f9
_profile CHILD $	f9
_proof applied	k10
_proof applied $	k10
_protection BODY	m10
_protection BODY $	m10
_protection ISSUE	j8
_protection ISSUE figure	j8
_provided $	l11p-7
_provision $	g11
_pseudonym used	h8
_pseudonym used $	h8
_public interest	j8
_public interest $	j8
_publication $	b12j10k-14n-7p-8
_purpose $	j11o8
_purpose REVIEW	j8
_purpose REVIEW $	j8
_purpose THIS	c-7j11
_purpose THIS REVIEW	c-7j11
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
_quality AGENCY practice	a7
_quality DONE	a7
_quality DONE $	a7
_quality PLACE	g14l-9p-12
_quality PLACE $	g14l-9p-12
_quality assessment	p10
_quality assessment $	p10
_quality assurance	k7
_quality assurance REVIEW	k7
_quality practice	a9g-8
_quality practice $	a9g-8
_quality provision	g11
_quality provision $	g11
_raised REVIEW	g10
_raised REVIEW $	g10
_rapid REVIEW	l7o-10
_rapid REVIEW $	e-8l8m7o-9
_rating $	c11
_rationale $	k9
_rationale REVIEW	j10k-9
_rationale REVIEW $	j10k-9
_rationale decision	k10
_rationale decision $	k10
_reach $	p9
_reach WE	c8
_reach WE $	c8
_read $	a-9c-9k-11l-11m-8n16
_read THIS	c-9j10
_read THIS REVIEW	c-9j10
_read more	n8
_read more $	n8
_read watch	n11
_read watch $	n11
_reader $	a-7g-7j18k-9l-10m-8p-13
_reason ANALYSE	a9
_reason ANALYSE $	a9
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
_referred $	c-8h10j-7k-12l-8n16p-10
_referred BODY	m-8o13
_referred BODY $	m-8o13
_referred THIS	f8
_referred THIS REVIEW	f8
_referred WE	o7
_referred WE $	o7
_region $	m12
_register END	e-9l8
_register END $	e-7l10
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
_rescue AGENCY	p9
_rescue AGENCY $	p9
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
_responded neglect	a7
_responded neglect $	a7
_response $	a14g-7
_response AGENCY	a16l-8p-8
_response AGENCY $	a16l-8p-8
_response CONTACT	a-8p11
_response CONTACT $	a-8p11
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
_resulting REVIEW	j10
_resulting REVIEW $	j10
_retention $	c11
_return AGENCY	l9
_return AGENCY $	l9
_reviewed WHY	o8
_reviewed WHY $	o8
_rise ISSUE	g8
_rise ISSUE $	g8
_risk $	a7l-9p8
_road PLACE	l10p-9
_road PLACE $	l10p-9
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
_safe PLACE	p7
_safe PLACE $	p7
_safe REVIEW	p10
_safe REVIEW $	p10
_safeguard other	l10
_safeguard other CHILD	l10
_safeguarding $	a11g-10
_safeguarding BODY	a-10c-8k8
_safeguarding BODY $	k11p-10
_safeguarding BODY about	m9
_safeguarding BODY oversight	p9
_safer CHILD	m9
_safer CHILD $	m9
_same TIME	k9
_same TIME $	k9
_scald $	p8
_schedule INFO	b11k-7
_schedule INFO $	b11k-7
_schedule STORY	d9l-8
_schedule STORY $	d9l-8
_screen phone	p9
_screen phone $	p9
_secretary state	m10
_secretary state $	m10
_section $	c8
_self-report $	p7
_send $	c11
_sense THIS	a7
_sense THIS $	a7
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
_shame $	p8
_sharing communication	p7
_sharing communication $	p7
_shelve $	p10
_shut $	p8
_sickness $	p9
_side $	a8
_side side	a8
_side side $	a8
_sight $	p13
_sight SCOPE	a-7o9
_sight SCOPE $	a-7o9
_sign WELL	i7
_sign-off BODY	k11m-7
_sign-off BODY $	k11m-7
_signature NUMW	k10
_signature NUMW BODY	k10
_signed forgotten	p9
_signed forgotten $	p9
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
_smile door	p7
_smile door $	p7
_smiling AUX	p7
_smiling AUX LEARN	p7
_so $	a10
_so far	a-8e11
_so far $	a-7e11
_something HAPPEN	j8
_something HAPPEN CHILD	j8
_specific WORDS	o9
_specific WORDS SCOPE	o9
_staffing $	n-9p11
_stage REVIEW	k10
_stage REVIEW $	k10
_standard proof	k10
_standard proof applied	k10
_state $	m10
_statement AUTHOR	k8
_statement AUTHOR BODY	j8
_statement BODY	j16k-11m-9
_statement BODY $	j16k-11m-9
_statement FAMILY	j11
_statement FAMILY $	j11
_statement STORY	l8
_statement STORY $	l8
_statement chief	j9
_statement chief WORKER	j9
_statement independence	j-7k14
_statement independence $	k10
_statement safeguarding	j12k-9
_statement safeguarding BODY	j12k-9
_status PLACE	p8
_status PLACE $	p8
_status THIS	c-10j11
_status THIS REVIEW	c-10j11
_status version	c12p-9
_status version $	c12p-9
_statute cited	n10
_statute cited $	n10
_statute guidance	n9
_statute guidance $	n9
_statutory context	j7
_statutory context REVIEW	j7
_stay PLACE	l12p-8
_stay PLACE $	l12p-8
_stay THIS	i10
_stay THIS AUX	i10
_stepfather $	p7
_stepfather new	p10
_stepfather new BODY	p10
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
_summary $	e14j-12
_summary AGENCY	l8
_summary CHILD	j10
_summary CHILD CHILD	j10
_summary INFO	l8
_summary REVIEW	j13
_summary REVIEW $	j13
_summary STORY	l13
_summary STORY $	l12
_summary busy	j7
_summary busy reader	j7
_summary case	j-10l13
_summary case rapid	j-9l10
_summary judgement	g13l-10
_summary judgement $	g13l-10
_summary timeline	l8
_summary timeline $	l8
_supervision $	a-7c19m-7p-13
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
_take $	m7
_take STORY	a8
_take STORY STORY	a8
_take THIS	g13
_take THIS $	g13
_take away	g11
_take away $	g11
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
_there pattern	g7
_there pattern assessment	g7
_thing DONE	m12
_thing DONE $	m9
_thing END	e9
_thing END $	e9
_thing WE	i7
_thing WE would	i9
_thing could	a9
_thing could AUX	a9
_thing remember	g10
_thing remember $	g10
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
_timeline $	d-8g-7l11m-7o9
_timeline NAME	d9
_timeline NAME 's	d9
_timeline WHAT	d11l-10
_timeline WHAT HAPPEN	d11l-10
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
_use only	c9
_use only $	c9
_use supervision	c10p-8
_use supervision $	c10p-8
_used $	h17k-11l-7
_used INFO	k9
_used INFO $	k9
_used REVIEW	h10
_used REVIEW $	h10
_used THIS	c-11f-12h12j-9k8
_used THIS REVIEW	c-11f-12h12j-9k8
_used WORKER	h8
_used WORKER $	h8
_version $	c12p-9
_view BODY	a13k-12
_view BODY $	a13k-12
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
_view practice	a8
_view practice $	a8
_violence PLACE	p8
_violence PLACE $	p8
_voice CHILD	a12f-13j-7l-10p10
_voice CHILD $	f-12l-7p11
_voice FAMILY	j9
_voice FAMILY tribute	j9
_waiting bed	p7
_waiting bed $	p7
_wale $	m11
_watch $	n11
_weekend evening	p9
_weekend evening $	p9
_weight STORY	l-9p10
_weight STORY $	l-9p10
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
_whole unseen	g7
_whole unseen $	g7
_window $	p9
_window system	g9
_window system $	g9
_witnesse SOURCE	k10n-9
_witnesse SOURCE $	k10n-9
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
_would like	g-7j7m10
_would like KNOW	m12
_would like thank	j9
a'r	f12
a'r teulu	f12
a'r teulu $	f12
abbreviated	d10
abbreviated chronology	d10
abbreviated chronology $	d10
abbreviation	h17j-8l-8p-10
about	a-16b-21d-18e-28f17g10h-18i-23j25l-15m-12o-28p-35
about $	a-10c-11f9k-14l10m-9
about AGENCY	j10l-11
about AGENCY $	j10l-11
about BODY	g14
about BODY $	g14
about CHILD	f12p-9
about CHILD $	f12p-9
about DONE	i8
about DONE $	i8
about FAMILY as	p9
about FIND	m9
about FIND one	m9
about ISSUE	j12
about ISSUE $	j9
about KIN	f9k-8p-9
about KIN $	f7k-7p-8
about NAME	f13j-10
about NAME $	f12j-10
about THEY	f11j-8
about THEY $	f11j-8
about THIS	a-22e-10f-17i-13j18l-16p-20
about THIS $	a-16f-7g9i-7j-12k-16l-9m11n9p-12
about THIS AGENCY	j9
about THIS DONE	j11k-8
about THIS LEARN	g-8j9
about THIS REVIEW	c-10j16k-9
about THIS inspection	j-15k13
about THIS piece	j8
about WHAT	j12
about WHAT follow	j12
about inspection	j-11k15p-9
about inspection $	j-11k15p-9
about inspectorate	c13f-9j-10
about inspectorate $	c13f-9j-10
about name	k9
about name and	k9
about neglect	n11
about neglect $	n11
about notification	j8
about notification $	j8
about practice	a16g-15j8k-11
about practice $	a16g-14
about practice REVIEW	j10k-10
about safeguarding	g9
about safeguarding BODY	g9
about system	g8
about system $	g8
absence	p10
absence $	p10
abuse	f-8l-17p20
ac	m12
ac ymarfer	m12
ac ymarfer $	m12
accepted	a-10p11
accepted $	a-10p11
accessibility	c19f-7j-12k-11l-9m-7p-14
accessibility $	c13p-11
accessibility statement	c11j-8
accessibility statement $	c11j-8
accident	k11
accommodation	p9
account	c11d-10k-10l8p-13
account $	l10
achieve	j10
achieve $	j10
acho	l12
acho $	l12
acknowledgement	c-8j15k-9l-7p-12
acknowledgement $	c-8j15k-9l-7p-12
acronym	h11
across	a20c-8f-11g-11j-13k-15l-16m-7
across FAMILY	a11p-9
across FAMILY $	a11p-9
across NUMW	p10
across NUMW borough	p10
across border	p8
across border $	p8
across case	a16j-9k-8l-9p-14
across case $	a16j-9k-8l-9p-14
act	j11l-9m7o-8p-8
acting	g-7m13
action	a-24b-13c-12d-14e7f-20g-34h-13i-16j-28k-32m45n-17o-25p-19
acute	p8
acute SERVICE	p8
acute SERVICE $	p8
addenda	b17c-9f-8j-9k-10l-9m-7p-13
addenda $	b17c-9f-8j-9k-10l-9m-7p-13
addendum	e7
addendum on	e7
addendum on SINCE	e7
additional	a-8b16c-7j-9k-13l-11n-10p-16
additional INFO	b17j-7k-11l-9n-9p-11
additional INFO $	b17j-7k-11l-9n-9p-11
additional NEED	f8
additional NEED $	f8
addresse	a-7c-8f-9k-9l-11n14
addresse $	a-7c-8f-9k-9l-11n14
addressing	a14o-14
addressing SCOPE	a8
addressing SCOPE of	a8
addressing WORDS	a10o-9
addressing WORDS of	a10o-9
administrative	c-7f-10j13
administrative detail	c-7f-10j13
administrative detail $	c-7f-10j13
admission	e-12l20p-14
admission $	e-12l20p-14
adolescence	c-8j-7k-9l15p-12
adolescence $	c-8j-7k-9l15p-12
adolygiad	g11
adolygiad $	g11
adolygu	k12p-7
adolygu $	k12p-7
adopted	k11
adopted $	k8
adoption	a-11b-8c-14e-9f-12j-13k-15l9m-11n-11o-7
adoption $	a-8c-10f-9j-10k-11l12m-8
adoption performance	p10
adoption performance $	p10
adoption support	l-8p11
adoption support $	l-8p11
adult	a-16b-10c-18d-11e-13f30g-17h-8i-11j-8k-17l-14n-12o-12
adult $	a-7c-10f24j-12k-10l-13m-9p-20
adult AGENCY	p8
adult AGENCY $	p8
adult AUX	f10p-8
adult AUX $	f10p-8
adult BODY	m7
adult BODY $	m7
adult WHO	f-8p10
adult WHO AUX	f-8p10
adult in	f14l-13
adult in PLACE	f9p-10
adult in THEY	f9l-8
adult in room	p9
adulthood	p7
adulthood $	p7
adultification	p12
adultification $	p12
adverse	l-9p9
adverse FIND	g7
adverse FIND $	g7
adverse childhood	l-7p10
adverse childhood experience	l-7p10
advice	k19m-12p-12
affect	a13
affect help	a7
affect help given	a7
affected	n10
affected $	n10
after	a-15c-10e-9f-10k-9l17m-9o-7
after $	a-10g9
after BIRTH	l8p-7
after BIRTH $	l8p-7
after STORY	l10
after STORY $	l10
after THEY	l7
after THEY HAPPEN	l7
after in	j9
after in ISSUE	j9
aftermath	c-9f-8j-8k-10l19m-7p-14
aftermath $	c-9f-8j-8k-10l19m-7p-14
afternoon	p10
afternoon $	p10
again	a-11c-9k-9m9
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
age	l9
age NUM	l9
age NUM to	l9
aged	f10l-8p-7
aged NUMW	f10l-8p-7
aged NUMW $	f10l-8p-7
agencie	b9c-27d-15f-11h-14i-9j-28l9m10n-20o-16p-18
agency	a17b-26c-40d8e-8f-16g-10h-14j-39l24n-26o-13p-28
ages	l9
ages NUMW	l9
ages NUMW to	l9
agreed	a-17c8e-9f-7g-10j-15m14o7p-20
agreed CHANGE	m9
agreed CHANGE $	m9
agreed PLAN	c-9m11p-7
agreed PLAN $	c-9m11p-7
agreed STORY	l9
agreed STORY $	l9
agreed by	c16j-12m-16p-7
agreed by BODY	c17j-8k-13m-12
agreed by safeguarding	k11
agreed key	a-8o9
agreed key SCOPE	a-8o9
agreed to DONE	m7
agreement	j-8k9
agreement $	j-8k9
ahead	a-11e-8i-7k-15m20p-13
ahead $	a-11e-8i-7k-15m20p-13
aim	c-8j10
aim of	c-8j10
aim of THIS	c-8j10
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
all	c-9i-8k-16m16p-15
all AGENCY	l-9m14
all AGENCY $	l-9m14
all BODY	m8
all BODY $	m8
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
allweddol	g15p-10
allweddol $	g15p-10
alone	f-8p10
alone $	f-8p10
alongside	k18l-11p-10
alongside $	k11p-10
alongside REVIEW	k11l-8
alongside REVIEW $	k11l-8
already	a-13e25i-10j-7k-12l-9m-23p-9
amser	c-7d15k-7l-7p-11
amser $	c-7d15k-7l-7p-11
analysis	a46b-8c-30d-9f-13g-30h-16i-9j-12k-25l-24m-20n-9o-24p-27
and ACT	m12
and ACT $	m9
and ACT PLAN	m7
and AGENCY	f-11h9l12p-7
and AGENCY $	h9l8
and ANALYSE	a13c-8f7g-9p-15
and ANALYSE $	a16g-9p-8
and ANALYSE NEED	f9p-8
and ANALYSE SCOPE	o8
and AUTHOR	j-7k14
and AUTHOR $	k11
and AUX	f8
and AUX CHILD	f8
and BAD	a11g9i-13p-8
and BAD $	a11i-8
and BAD FIND	g8
and BIRTH	l9
and BODY	m9
and CHANGE PLAN	g-8m9
and CHILD	f-8j8
and CHILD WORKER	j9
and CODE	p9
and CODE $	p9
and CONTACT	j9
and CONTACT $	j9
and DONE	k8l7
and DONE $	l8
and DONE back	k8
and END	e12j-11l-17o9
and END $	e14l-9
and END case	j-8p10
and END of	l-9o11
and FAMILY	f21j-9k-12p-22
and FAMILY $	f17k-9p-18
and FAMILY member	f8
and FIND	g9
and FIND $	g9
and FIRST	l7
and HARM	p8
and HARM $	p8
and HOW	p9
and HOW THIS	p9
and IDENTITY	f15j-7k-9l-9
and IDENTITY $	f11
and INVOLVE	l-8
and INVOLVE $	l-8
and KIN	f18p-16
and KIN $	f18p-16
and METHOD	p9
and METHOD $	p9
and MONTH	l8
and MONTH $	l8
and MOVE	l-8p10
and MOVE $	l-8p10
and PLACE	d9f-8i12l-10
and PLACE $	i12l-17
and PLACE PEER	l9
and PLACE by	d9
and RECOMMEND	e-15g13
and RECOMMEND $	e-15g14
and SCOPE	a-8o14p-8
and SCOPE $	a-8o14p-8
and SINCE	e-11g8m11
and SINCE $	e-10m11
and SINCE of	g8
and SOURCE	k7n12p-12
and SOURCE $	k7n12p-12
and START	j9
and START $	j9
and STORY	c8d8l-12
and STORY $	c8d8l-11
and THEY	f15l-12p-11
and THEY FAMILY	f7
and THEY KIN	f13
and THEY WORDS	h7
and THEY experience	k8
and THIS	f10
and WELL	i10
and WELL DONE	i8
and WHAT	a13b8e-7g-11i-14j-10k-7m-10o8
and WHAT AUX	a10g-13o11
and WHAT DONE	a11
and WHAT THEY	a-7b9
and WHEN	l8
and WHEN $	l8
and WHY	a-16j10k14l-9m-9
and WHY $	a-11j9k7m-7
and WHY THEY	k10
and WORDS	a-7h9k9p-7
and WORDS $	h10
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
and anonymity	k13p-7
and anonymity $	k13p-7
and assessment	l11p-9
and assessment $	l11p-9
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
and communication	p7
and communication $	p7
and consent	k8
and consent in	k8
and context	j13k-7l-8
and context $	j13k-7l-8
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
and detail	j9
and detail $	j9
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
and gift	p8
and gift $	p8
and governance	g8
and governance inadequate	g8
and group	k7
and group discussion	k7
and growth	p7
and growth $	p7
and guidance	a-7k-12l-8n21p-12
and guidance $	k-10n18p-10
and handover	p8
and handover $	p8
and help	p7
and help $	p7
and house	p9
and house $	p9
and independence	k9
and independence $	k9
and inquest	l9p-9
and inquest $	l9p-9
and its	k10p-9
and its START	j-7k11
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
and monitoring $	c10j-7
and monitoring of	c7
and nappie	p9
and nappie $	p9
and neighbour	f7
and neighbour $	f7
and new	p14
and new BODY	p10
and new CHILD	p8
and no	p13
and no PLAN	p7
and no one	p10
and nobody HAPPEN	l8
and not	p13
and not used	p9
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
and persistence	i8
and persistence $	i8
and phone	p9
and phone $	p9
and policy	k8
and policy framework	k8
and practice	a-8k9m10
and practice context	k10
and preventability	a9
and preventability $	a9
and preventable	a8
and preventable $	a8
and prevention	p9
and prevention $	p9
and protection	g10
and publication	b13
and publication $	b13
and purpose	o9
and purpose $	o9
and quality	k7
and quality assurance	k7
and rationale	k9
and rationale $	k9
and relationship	f8
and relationship $	f8
and rescue	p9
and rescue AGENCY	p9
and retention	c11
and retention $	c11
and role	h9
and role used	h9
and scald	p8
and scald $	p8
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
and stepfather	p7
and stepfather $	p7
and support	l7n10p-12
and support $	n10p-8
and support provided	l8
and system	m9
and training	c12l-9
and training $	c12l-9
and treatment	l12p-10
and treatment $	l12p-10
and version	c12p-9
and version $	c12p-9
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
anonymity	a-7c-9f-8j-8k20l-9m-7p-14
anonymity $	a-7c-9f-8j-8k20l-9m-7p-14
answer	a21g-8j-11k-13
answer $	a14k-10m-8o-7
answer to	a12o-12
answer to WE	a9o-8
answered	a12o-12
answering	a11o-11
antenatal	l10
anti-racist	f9
anti-racist practice	f9
anti-racist practice and	f9
any	a-7k9
any connection	a-7k9
any connection PEER	a-7k9
anyone	a16l-7p-12
anyone ASK	a10p-7
anyone ASK CHILD	a10p-7
anyone AUX	a8
anyone AUX KNOW	a8
anyone challenge	a7
anyone challenge $	a7
apologie	c-7k14p-12
apologie $	c-7k14p-12
application	p9
application of	p9
application of threshold	p9
applied	k10
applied $	k10
appointment	a-9c-8g-12j-7l8m-8p9
appointment $	a-8c-8g-11l10
appointment as	p8
appointment as ACT	p8
appraisal	a20c-15k-8l-9p-9
appreciating	i9
appreciating WHAT	i9
appreciating WHAT DONE	i9
approach	a-9e-7g-8k21m-8p-11
approval	c15j-7k-8p-12
approval $	c15j-7k-8p-12
approved	c11p-7
approved by	c11p-7
approved by $	c11p-7
are	a-33e10f-16g15h8l-20m13n-10o-28p-26
area	a-26c-14d-9e-14f-17g-12j24k-18m9n-9o13p-10
arfer	a-9c-12f-9g-8i22j-9k-12l-12m-9n-8p-16
arfer da	i14p-10
arfer da $	i14p-10
arfer effeithiol	i14p-10
arfer effeithiol $	i14p-10
argymhellion	a-8c-10f-9j-10k-11l-10m20p-15
argymhellion $	c-8j-7k-8m15p-11
argymhellion i'r	m12
argymhellion i'r bwrdd	m12
arise	a8
arise $	a8
arising	a9c-7g9o-8p-10
arising $	a8c-7g12o-7p-9
around	a9k-13l-14
arrangement	a-13b-8c15d-8e-10f-13g-13i-8j-20k13m-12n-11o-12
arrangement $	a-12b-8c16d-8e-9f-12g-12i-8j-15k9m-12n-11o-9
arrangement for	j-8k10
arrangement for REVIEW	j-8k10
arrest	c-9f-8j-9k-10l19m-7p-14
arrest $	c-8j-7k-8l15p-12
arrest to	l9
arrest to release	l9
arriving	l8
as ACT	p8
as ACT of	p8
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
as THEY	a9
as THEY DONE	a10
as THIS	i9m-8
as THIS AUX	i10
as risk	l-8p9
as risk $	l-8p9
as to	g8
as to practice	g8
as whole	p8
as whole $	p8
ask	a-14c18i-17k-17l-13m16o-23p-7
asked	c-12e-11f-14g-21j-13k12l-26m-15n-8o26
asking	m13o-13
asks	a-8c-9j-13k-15l-8m31o-24p-18
aspect	i9
aspect $	i9
assault	l15p-14
assessing	a-11p12
assessment	a16b-11d-11e-14f-16g-9h-9i-13j-20k-26m-20n-14o-18p16
assessment $	c-20d-8e-10f-11g-15i-8j-16k-19l9m-15n-10o-15p16
assessment THIS	g7
assessment THIS LOOK	g7
assessment of	a14c7k-8p-12
assessment of INFO	a9
assessment of PLAN	c8
assessment take	a8
assessment take STORY	a8
assessment tool	p11
assessment tool $	p11
assisted	k9
assisted WE	k9
assisted WE $	k9
assurance	a-7c10g-7j-7k12l-9p-14
assurance $	k12p-9
assurance arrangement	c12k-9p-9
assurance arrangement $	c12k-9p-9
assurance of	k7
assurance of REVIEW	k7
at $	a-9g-8j-10l-7o19
at BIRTH	p8
at BIRTH $	p8
at DONE	a8
at DONE $	a8
at END	k8
at END STORY	g7
at END and	k8
at INVOLVE	k12
at INVOLVE $	k12
at ISSUE	a-10g-10o13
at ISSUE $	a-10g-10o13
at PLACE	f9
at PLACE $	f9
at THIS	a-8j11
at THIS case	a-8j11
at TIME	a9d-7g-8k-10l-19o-7p15
at TIME $	a9d-7g-8k-10l-19o-7p15
at WHAT	a11g-7
at WHAT thing	a9
at back	b15c-10j-11
at back of	b15c-10j-11
at centre	f9j-8
at centre of	f9j-8
at conference	p8
at conference $	p8
at distance	p8
at distance $	p8
at door	p7
at door $	p7
at eighteen	l-8p9
at eighteen $	l-8p9
at glance	c-8d9j11l-7p-11
at glance $	c-8d9j11l-7p-11
at heart	f8
at heart of	f8
at practice	a8
at practice $	a8
at same	k9
at same TIME	k9
attachment	a-9b21c-12e-8f-11g-8j-12k-13l-11m-10p-17
attachment $	a-9b21c-12e-8f-11g-8j-12k-13l-11m-10p-17
attendance	a-8c-9f-7g-9j-8k20
attendance $	c-8g-8k16
attendance at	k8
attention	a-8g10p-8
attention $	a-7g11p-7
attribution	k9
attribution and	k9
attribution and anonymity	k9
audience	c12p-9
audience $	c12p-9
austerity	p12
austerity $	p12
author	b15c-28d-11e17f-13g-13h-9i-10j-25k14l-22n-10o-12p-23
authoritie	a-10b-9c-9g-11j-13k-20m-19n28p-23
authority	a-12c-12f-8g7j17k-22l-8m-12n-10o-10
authorship	k9
authorship and	k9
authorship and independence	k9
autism	p12
autism $	p12
autumn	l11
away	a-9f-8g7k-7p9
away $	a-8g8l-7p13
away because	p9
away because WE	p9
away from	l10p-8
away from PLACE	l10p-8
babie	f-11l-12p18
baby	f11g-10j-8k-7l10p-10
back	a-15b11c15d-7e15f-20h-7i-9j-24k-11l14m-16n-11p-26
back $	a-16c14e12j-11l-9o-7p-11
back PEER	f-11l10
back PEER THEY	f-11l11
back PLACE	l11p-9
back PLACE $	l11p-9
back WE	o8
back WE LOOK	o8
back at	a8
back at DONE	a8
back of	b15c-10j-11
back of THIS	b15c-10j-11
back over	a-10e12
back over case	a-10e12
back to	c10m-8p-8
back to BODY	c11m-8
back to PLACE	l7
background	a-24c-26d-17e-19f21g-22h-13i-16j18k-37l15m-21n-12o-21p-42
background $	a-12b-14c-14d-9e-10f16g-11h-7i-8j17k-18m-12n-11o-8p-30
background INFO	l10p-8
background INFO $	j-17l16
background INFO about	j10l-11
background INFO on	f7
background SOURCE	b11j-8l-8
background SOURCE $	b11j-8l-8
background STORY	l9
background STORY $	l9
background WHAT	j8
background WHAT triggered	j8
background and	j10
background and purpose	j9
background of	f15j-9
background of adult	f9
background prior	l10
background prior to	l10
background to	l11
background to THIS	j10
background to case	j-9l9
bail	p10
bail condition	p10
bail condition $	p10
bank	p10
bank holiday	p10
bank holiday $	p10
barrier	a24c-12e-7f-14g-9i-12j-10k-13l-12m-10
barrier $	a18c-10f-12j-9k-11l-9m-7
barrier and	a9
barrier and enabler	a9
barrier to	a10i-10
barrier to WELL	a10i-10
basis	j18k-12p-9
basis $	j12p-8
be	a-39b-7d-7e-29f-9h-9i11k-8l-19m18n-10o12
became	e13
became of	e13
became of CHILD	e13
because	a-8f-8g21j-9k-7l-11m-11
because $	g22l-8m-10p-19
because WE	p9
because WE AUX	p9
become	p7
become reason	p7
become reason not	p7
bed	p12
bed $	p7
bed sharing	p9
bed sharing $	p9
been	a20c-11f-12i-11j-15l-15m-18n7p-17
before	a-26b-9c-22d-11e-16f-28g-21h-11i-14j17l35m-21n-15p-21
before $	l12
before BODY	j11l-8
before BODY $	j11l-8
before CHILD	p9
before CHILD 's	p9
before NAME	f-16j-10l18p-7
before NAME $	f-15j-8l16
before PLACE	l9p-9
before PLACE $	l9p-9
before THIS	a-9k12
before THIS $	a-9k12
before WE	a-8c-8g-8j17k-9l-12
before WE $	o8
before WE HAPPEN	j10l-9
before WE MOVE	j8
before YEAR	l9p-7
before YEAR $	l9p-7
before YOU	j14n-8
before YOU read	j14n-8
before period	j-8l13o-10
before period of	j-8l13o-10
before timeline	f-8l10
before timeline $	f-8l10
began	a-11g-8j17m-11
begin	j10l-9
beginning	l8
behaviour	f-7k-7l-8p18
behaviour $	p13
behind	a21c-19e-8f-16g-16i-10j-8k-7l-17m-12n11o-8
behind THIS	a11c-14f-9g-7l-8n13
behind THIS $	a13
behind THIS REVIEW	c-13f-7n13
behind closed	a8
behind closed door	a8
behind curtain	p10
behind curtain $	p10
behind decision	a14k-11p-9
behind decision $	a14k-11p-9
being	a-29c-17f15g-14i-9k-24l-19m-15n-8o-10p21
belief	f-16p18
believe	a23e-9g-15i-8k-8m-12o-9
believe $	a18e-8g-13m-10
believe MOVE	a11
believe MOVE on	a11
believed	p9
believed $	p9
believing	p9
believing KIN	p9
believing KIN $	p9
belonging	c-8f18j-8k-9l-8p-13
belonging $	c-8f18j-8k-9l-8p-13
beneath	a11
beneath $	a11
benefit	p8
benefit of	p8
benefit of doubt	p8
bereavement	p12
bereavement $	p12
best	k8
better	a-19e-7g15i-16j-7k-9m14p-13
between	a-9c-13d-7e-10f-12g-16i-9j-16k-16n-10o-14p27
between AGENCY	l-16p19
between AGENCY $	l-16p19
between ISSUE	p10
between ISSUE $	a-7p11
between ISSUE affect	a7
between MONTH	l8
between MONTH and	l8
between NUMW	l10
between NUMW home	l13p-12
between SCOPE	p10
between SCOPE $	p10
between childhood	p7
between childhood and	p7
between profession	p8
between profession $	p8
beyond	i12l-7
beyond WHAT	i12l-7
beyond WHAT AUX	i12l-7
bias	c-8j-7l-8p14
bias $	c-8j-7l-8p14
bibliography	k-11n13
big	g9
big MSG	g9
big MSG $	g9
biography	a-8b15k-15
birth	a-11c-11e-7g-10j-11k-13l20m-10n-7o-7
black	f8
black and	f8
black and AUX	f8
blamed	p9
blamed KIN	p9
blamed KIN BAD	p9
blaming	f-7p9
blaming $	f-7p9
board	a-36b-17d-9e-16f-15g9h-9k-44l-25m26n-27
book	c12k-10l-10n10p-14
book place	c13l-9p-10
book place $	c13l-9p-10
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
breakdown	l10p-9
breakdown $	l10p-9
brief	a-17b-10c-20d-12e-14f-15g-15h-8i-9k-25m-17n-12o24p-23
brief $	a-14b-8c-16d-9e-10f-12g-11i-7j-8k-19m-14n-10o23p-20
brief given	o10
brief given to	o10
brief outline	j8
brief outline of	j8
briefing	a-10c28f-14g-7j-9k-21o-8
bright	c-8i15k-7l-7p-11
bright spot	c-8i15k-7l-7p-11
bright spot $	c-8i15k-7l-7p-11
bring	l8
bring THIS	l8
bring THIS about	l8
bringing	e13k-9
bringing THIS	e13k-9
bringing THIS PEER	e8
bringing THIS all	e9
brose	k12p-7
brose adolygu	k12p-7
brose adolygu $	k12p-7
brother	f17p-14
brought	a-12g-14j22k-8m-11
brought $	p8
brought THIS	g-7j15
brought THIS ISSUE	j8
brought WE	g-8j13
brought WE here	g-8j13
bruise	p11
bruise MEAN	p9
bruise MEAN away	p9
bruising	p14
bruising in	p10
bruising policy	p9
bruising policy $	p9
build-up	c-9j-7k-9l18p-12
build-up $	c-7j-7k-8l15p-12
burden	p8
burden on	p8
burden on KIN	p8
burn	p8
burn and	p8
burn and scald	p8
buster	h11p-8
buster $	h11p-8
busy	j7
busy reader	j7
busy reader $	j7
bwrdd	m12
bwrdd $	m12
by $	a-11c17g-11h12j-8k-13l-9m-9o-7p-13
by AGENCY	a13k-12p-13
by AGENCY $	a10k-11p-12
by AUTHOR	a-8c-11e8k10m-7p-9
by AUTHOR $	c-7e9
by AUTHOR of	j10
by BODY	a-10c11g-10n-7o-12p-15
by BODY $	a-10c11g-10n-7o-12p-15
by CHILD	c10
by CHILD completing	c10
by FAMILY	f-10p9
by FAMILY $	f-10p9
by KIN	k9
by KIN $	k9
by METHOD	j11k-7
by METHOD of	j11k-7
by PLACE	m7
by PLACE $	m7
by REVIEW	g9j-8
by REVIEW $	g9j-8
by THIS	j-8o10
by THIS REVIEW	j-8o10
by TIME	d22l-19p-11
by TIME $	d22l-19p-11
by WHAT	a-7k16
by WHAT MEAN	k12
by WHAT WE	k8
by WHO	m8
by WHO $	m8
by WORKER	i10k-8
by WORKER $	i10k-8
by all	m10
by all AGENCY	m10
by and	j10
by and date	j10
by community	j7
by community safety	j7
by core	p8
by core group	p8
by date	d17j-9l-12p-7
by date $	d17j-9l-12p-7
by inspector	g8
by inspector $	g8
by interested	k8
by interested person	k8
by letter	p8
by letter $	p8
by one	p10
by one $	p10
by piece	p9
by piece $	p9
by safeguarding	j9m-8p-7
by safeguarding BODY	j9m-8p-7
by side	a8
by side $	a8
calendar	a-8c-12d21f-9j-10k-11l-11m-8p-16
calendar $	c-9d17f-8j-9k-10l-8m-7p-14
calendar of	d8
calendar of CONTACT	d8
call	a-8g-8k-8l24m-8o-7p-12
called	f9
called NAME	f9
called NAME $	f9
camau	m14p-10
camau nesaf	m14p-10
camau nesaf $	m14p-10
came	a-10c-13e-12g15i-11j11m-21n-10o-14
can	a-17e-7i-10j-15k-17l-12m18n12p-16
can AUX	g10
can AUX drawn	g7
can DONE	m11
can DONE $	m11
can WE	m11
can WE stop	m9
can YOU	m11
can YOU DONE	m11
can help	n11p-9
can help $	n11p-9
can use	c9
can use THIS	c9
canfyddiadau	c-9f-8g17j-9k-10l-8p-13
canfyddiadau $	c-9f-8g17j-9k-10l-8p-13
cannabis	p12
cannabis $	p12
cannot	g-8j-10k13
cannot TELL	j-9k13
cannot TELL $	j-9k13
capacity	g9j-8l-8m-13p12
capacity $	p8
capacity and consent	k8
capacity and workload	p8
capacity to	g12m-10
capacity to CHANGE	g12m-10p-9
capacity to consent	p8
caravan	p8
care	a-20b-10c-17d-13e-13f-38h-9i14n-13o-14
cared	f11
cared for	f11
cared for THEY	f8
carer	k-8l-10p13
carried	a-8k14
carrying	p10
carrying knife	p10
carrying knife $	p10
case	b-22c-39e-12f-21h-24i-24j18l20m-35n-12p-13
case $	b-10c-18e-7g-8h-8i-11j14m-15n-16o-15
case AUX	a11
case HAPPEN $	j-9l11
case HAPPEN to	j11
case INVOLVE	j12k-10l-8
case INVOLVE criteria	j12k-10l-8
case LEARN	g9
case MOVE	l-13p13
case MOVE $	l-13p13
case REVIEW	a-8l-10
case REVIEW $	j8l-8
case REVIEW group	j-8k10
case SCOPE	j9
case SCOPE and	j9
case STORY	d-8l16
case STORY $	l13
case STORY and	l7
case TELL	g9
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
case group	k15l-8p-8
case group member	k11
case in	j8k-7l9p-9
case in brief	l8
case in nutshell	j11l-9
case in outline	l9
case management	j10
case management REVIEW	j10
case one	k8
case one for	k8
case outline	l11p-9
case outline $	l11p-9
case overview	j-10l12
case overview $	j-10l12
case specific	h-10j-7l-11o14
case specific WORDS	h-10j-7l-11o14
case summary	j-11l12
case summary $	j-11l12
casgliad	c-9e17f-8j-9k-10l-8p-13
casgliad $	c-9e17f-8j-9k-10l-8p-13
casgliadau	c-9e17f-8j-9k-10l-8p-13
casgliadau $	c-9e17f-8j-9k-10l-8p-13
cast	f12
cast of	f12
cast of character	f12
celebrate	i11
centre	f9j-8
centre of	f9j-8
centre of THIS	f9j-8
chair	a-14b-12c9e-13g-8j23k-13l-8m-11o-9
chairing	p8
chairing of	p8
chairing of meeting	p8
challenge	c-12e-8f-11g-12i-8j-13k-17l-17m25n-8o-10
challenge $	c-8f-8j-7k-11l-9m13
challenge NUM	m11p-11
challenge NUM $	m11p-11
challenge and	p9
challenge and escalation	p9
challenge for	m9
challenge for BODY	m9
challenge to	m8
challenge to BODY	m8
chance	a-8g16l-8p-14
chance $	g11p-9
chance BAD	g10
chance BAD $	g10
change	a-21c-19d-8e10f-11g-29h-7i-20j-15k-14l-19m26n-10o-11
changed	c-11e23g-19i-9k-7m-27
changing	m9
chapter	n10
chapter $	n10
character	f12
character $	f12
characteristic	f11p-9
charge	m-8o13
charge to	m-8o13
charge to BODY	m-8o13
charged	o8
charged $	o8
check	c11k-10l9m-9p-9
check $	c11k-10l9m-9p-9
checking	c11p-9
checking THIS	c11p-7
checking THIS THIS	c11p-7
chief	c-7k-10l-9m15p-14
chief LEARN	g7
chief LEARN $	g7
chief WORKER	m10p-9
chief WORKER $	m10p-9
chief constable	m10
chief constable $	m10
child	b-13c-25d-14e-24f18g-21h-13k-21l15m-17n-16o-13
childhood	a-10c-11e-8f-15g-10j-11k-15l20m-10
childhood $	c-9f-14j-9k-12l22m-8p-10
childhood and	p7
childhood and adulthood	p7
childhood experience	l-7p10
childhood experience $	l-7p10
children	a-11b-11c-22d-12g17h-12i-9l-11n-14o-21p14
choice	p12
choice $	p13
choking	p12
choking $	p12
chose	k9
chosen	a-9k10
chosen $	a-9k10
chronic	p8
chronic neglect	p8
chronic neglect $	p8
chronologie by	p7
chronologie by WORKER	p7
chronology	b-17c-27d47e-21f-23g-25h-13i-17j-28k-32l-35m-25n-20o-18p-34
chronology $	a-24b-14c-23d38e-16f-18g-18h-10i-12j-22k-24l-25m-20n-17o-13p-29
chronology TELL	a11g-7
chronology TELL $	a11g-7
chronology YEAR	d10l-7
chronology YEAR to	d10l-7
chronology of	a-7d20k-11l-13
chronology of AGENCY	d12l-10
chronology of HARM	d11k-7
circulation	c15j-7k-8p-12
circulation $	c15j-7k-8p-12
circumstance	c-9d-11f22j16k-20l-10p-16
cite	k-11n12
cite $	k-11n12
cited	a-10b-9c-13d-8e-8f-10g-10i-7j-13k-20l-16m-10n29o-8p-21
cited $	a-10b-9c-13d-8e-8f-10g-10i-7j-13k-20l-16m-10n29o-8p-21
cliff	p10
cliff edge	p10
cliff edge $	p10
close	e8
closed	a10g-9
closed $	l7
closed door	p8
closed door $	p9
closed door WHAT	a8
closely	a11
closely $	a8
closer	a17o-9p-12
closer $	a10
closer LOOK	a12p-8
closer LOOK $	a10p-7
closing	a-11c-9e17j-15k-14l-21m-9p8
closure	l16m-8p-9
closure $	l16m-8p-9
code	h12k-7
code name	h12k-7
code name used	h12k-7
coercive	c-8p12
coercive control	c-8p12
coercive control $	c-8p12
cold	p9
cold $	p9
collapse	l12p-13
colleague	k9
collected	k8
collected $	k8
collection	k10p-7
collection $	k10p-7
combined	a-11d14f-7k10l-13p-13
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
commendation	a-12b-7c-13e-9f-11g-11i25j-12k-15l-13m-12n-8o-9p-18
commendation $	a-12b-7c-13e-9f-11g-11i25j-12k-15l-13m-12n-8o-9p-18
commended	i10
comment	e12p-9
comment $	e12p-9
commentary	a14c-9
commission	c-8j17k-12l-7p-12
commission $	c-8j15k-8p-12
commission LEARN	j8
commission LEARN REVIEW	j8
commissioned	j11
commissioner	m10
commissioning	a-10m8p7
committee	m10
common	a21f-9g-8k-7l-9p-10
common $	a14
common thread	a13p-9
common thread $	a13p-9
communication	c-7k-9l-10m-10p20
communication $	p14
communication NEED	p10
communication NEED $	p10
communication between	p7
communication between AGENCY	p7
community	k-8l-7p13
community $	p12
compared	f9
compared $	f9
competence	p9
competence $	f-10p10
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
completing	c9j-9
completing REVIEW	j-8k9
completing REVIEW $	j-8k9
completing form	c10
completing form $	c10
compliance	p10
compliance $	p10
composition	f10
composition $	f10
computer	p11
computer system	p11
computer system $	p11
concealed	l-10p11
concealed BIRTH	l-10p11
concealed BIRTH $	l-10p11
concern	a-34c-13d-9f-11g31i-10j-24k-12l9m-16o-26
concerned	f15k-8p-8
concerned $	f11
concerned in	f9
concerned in THIS	f9
concise	j7
concise REVIEW	j7
concise REVIEW WHY	j7
conclude	a-16e25g-13i-10k-14l-9m-15o-9
conclude $	a-10e15k-11m-9
concluded	a8
concluded on	a8
concluded on each	a8
concluding	a-12e24k-10l-14m-8p-16
conclusion	a-13c-11d-7e31f-11i-10j-17k-11l-24n-9o-15p-22
condition	k-9p14
condition $	p14
condition in	a9
condition in WHAT	a9
condolence	a-8c-9f-7g-12j22k-10l-9m-8p-14
condolence $	a-8c-9f-7g-12j22k-10l-9m-8p-14
conduct	c-9g-11i16j-14k11l-8o-10p-11
conduct deserving	i11
conduct deserving commendation	i11
conduct of	j-9k12
conduct of AGENCY	a7
conduct of LEARN	k10
conduct of REVIEW	k7
conduct worthy	i10
conduct worthy of	i10
conducted	a-10j-10k17
conference	p12
conference $	p12
confidentiality	c-9f-7j-11k20l-10m-7
confidentiality $	k13p-12
confidentiality and	k8
confidentiality and anonymity	k8
confidentiality between	p8
confidentiality between AGENCY	p8
confidentiality of	k7
confidentiality of REVIEW	k7
conflict	p8
conflict $	p8
connection	a-7k9
connection PEER	a-7k9
connection PEER case	a-7k9
consent	c-7g-9j-9l-8p18
consent $	k-9p17
consent in	k8
consent in REVIEW	k8
consider	a-10g-11m18
consideration	a-25b-8c-25d-9e-11f12g-19h-13i-8j-16k-20l-20m31n-9o16p-30
consideration $	c-8f10k-9l-7m12p-16
consideration for	m14
consideration for BODY	m9
considered	c-16g-8k11l-8m-8o8p-14
considering	a11
constable	m10
constable $	m10
constabulary	l-12m9
constraint	c-7k14p-11
constraint $	c-7k14p-11
consulted	n15p-12
contact	a-23b-14c24d24e-21f-24g-21h-13i-15j-36k-27m-22o-15p-14
content	j13p-10
content warning	j13p-10
content warning $	j13p-10
context	a12b-13c-21d-12e-14g-18h-9i-14j20k12l-25m-18n-19o-15p-32
context $	a8b-11c-18d-11e-12g-16h-8i-12j14k17l-21m-15n-18o-11p-28
context of	j13k-13p-9
context of FAMILY	f8
context of REVIEW	j7
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
contributed	k14p-10
contributing	k11l-9p-7
contribution	f-8k14p-14
contributor	c-8f-7j-12k18l-7p-12
contributor $	k14p-11
contributor to	j-8k13
contributor to HARM	k8
contributor to REVIEW	k8
contributory	a9
contributory ISSUE	a9
contributory ISSUE $	a9
control	c18f-9g-8j-12k-13l-12m-9n-8
control $	c18f-9g-8j-12k-13l-12m-9n-8
controlling	p9
controlling behaviour	p9
controlling behaviour $	p9
convened	j8
convened $	j8
conversation	k18p-17
conversation $	k12p-11
conversation PEER	k11p-9
conversation PEER WORKER	k11p-9
cookie	c15j-7k-8p-12
cookie $	c15j-7k-8p-12
copie	b12c12j-8k-9l-8n-10p-13
copie $	c13n-8p-9
copie and	b13
copie and publication	b13
copied	i10p-7
copied $	i10p-7
coping	p7
coping $	p7
copy	i9
copy $	i9
copying	i17k-7l-10p-13
copying $	i17k-7l-10p-13
copyright	c19f-8j-10k-10l-9m-7p-15
copyright $	c13k-7p-10
copyright notice	c11p-8
copyright notice $	c11p-8
core	c-11k-8l-9m-15o14p8
core ACT	c-8m-12o15p-11
core ACT $	c-8m-12o15p-11
core group	p14
core group $	p14
coroner	a-14c-12e-8f-10g11j13k8l-14m-11n-7o-10p-17
coroner $	c-8j15k-14p-11
coroner 's	a-10g10j-12k14l-9p-11
coroner 's ISSUE	g13j-8
coroner 's power	k12
correspondence	b17c-10f-8j-9k-10l-9m-7p-14
correspondence $	b17c-10f-8j-9k-10l-9m-7p-14
cost	c14j-10k-11o-7
cost of	c14j-10k-11o-7
cost of REVIEW	c14j-10k-11o-7
could	a11c-8f-10i-16j-14k14l-15m-24o-15p10
could AUX	e-13g11k-8m-10p11
could AUX AUX	e-12g15m-9
could AUX counted	g-9p12
could DONE	k8
could DONE $	k8
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
council	c-7j-10k-16n-10p14
counted	g-9p12
counted $	g-9p12
counted AUX	g-9p12
counted AUX counted	g-9p12
countie	f-10p12
countie $	f-8p9
county	a-9c-8j-8o-8p8
county $	m8p-9
county SCOPE	p12
county SCOPE $	p12
couple	f8p-8
course	a-7c14f-9j-10k-11l9p-14
course $	c15k-8l-12p-11
course of	l14
course of STORY	l8
course of case	l8
court	f-15j-12k10l-13p12
court $	f-13k-9p14
court case	j-7k14l-8p-13
court case $	j-7k14l-8p-13
court order	p10
court order $	p10
cover	a-18g-14j-13k-11m-8o19p12
covered	j-10o13
covid-19	p12
covid-19 $	p12
credit	a-10g-8i23p-20
crime	p10
crime $	p10
criminal	c-9g-7j-7k16l-11m-7
criminal exploitation	p11
criminal exploitation $	p11
criminal investigation	k10p-8
criminal investigation $	k10p-8
criminal proceeding	k10p-8
criminal proceeding $	k10p-8
criteria	a-14c-7j15k9l-16p-11
criteria $	j12k-10l-8
criteria INVOLVE	a-8j7k9l-9p-8
criteria INVOLVE $	j-11k13
criteria INVOLVE under	j11k-8
criteria for	k8
criteria for holding	j9
criteria for local	j-8k9
critical	a21c-14e-8f-8j-7k-13m-8o-10p-18
critical ANALYSE	a12
critical ANALYSE $	a12
critical LOOK	a9
critical LOOK $	a9
critical STORY	l8
critical STORY $	l8
critical TIME	l9
critical TIME $	l9
critical moment	a11
critical moment $	a11
critique	a13c-9
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
culture	p18
cumulative	l-7p9
cumulative HARM	l-7p9
cumulative HARM $	l-7p9
curiosity	k-8p15
curiosity $	k-8p15
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
dad	f10k7l8p-22
dadansoddiad	a20c-10f-9j-10k-12l-11m-10p-15
dadansoddiad $	a15c-8j-8k-9l-7p-12
dadansoddiad CODE	a11
dadansoddiad CODE ymarfer	a11
daily	f-8l11
daily LIVE	f-8l11
daily LIVE of	l8
damp	p9
damp and	p9
damp and cold	p9
danger	p8
danger $	p8
dark	i12
dark $	i12
darllen	n14p-10
darllen pellach	n14p-10
darllen pellach $	n14p-10
data	k15l-9p-12
date	a-31b-16d40f-15g-27h-16i-20k-16l-29m-27n-23p-26
date $	a-20b-12c7d30f-21g-18h-12i-13k-8l-26m-22n-18o-18p-18
date LOOK	j-8o10
date LOOK by	j-8o10
date THIS	a-12d15j-8
date THIS ISSUE	a-12d15j-8
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
day	a-18c-7f-14g-12i-8k9l12m-9o-8
days	l15p-10
deaf	f14p-13
deaf $	f14p-13
dealing	l9
dealt	p8
dealt PEER	p8
dealt PEER as	p8
death	f-14k-10l18m-9o-7p-13
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
decision	a22b-13c-25d-12e-20f-19g-30h-13i-19k27l-25m-14n-18o-20p-19
decision $	a17b-8c-14e-10f-11g-13h-7i-10j-18k20l-15m-16n-10o-8p-23
decision AUX	a13k-12
decision AUX DONE	a13k-12
decision DONE	a-7k11
decision DONE $	a-7k11
decision MSG	a11g-10
decision MSG $	a11g-10
decision PEER	k10
decision PEER reason	k10
decision THIS	j8k-7
decision THIS REVIEW	j8k-7
decision WE	k8
decision WE reached	k8
decision and	k7
decision and rationale	k9
decision making	p8
decision making $	p8
decision of	j-11k16m-8
decision of BODY	k10
decision to	j17k-16
decision to RECOMMEND	j9k-8
decision to commission	j8
decision to hold	j8k-7
decision-making	a11
decision-making $	a11
decisive	a13p-9
decisive moment	a13p-9
decisive moment $	a13p-9
declaration	a-9f-10g9j-9k13l-12p-13
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
dedication	c-8j15k-9l-7p-12
dedication $	c-8j15k-9l-7p-12
deeper	a19c-8k-7l-8o-8p-14
deeper $	a14p-10
deeper LOOK	a11p-7
deeper LOOK $	a11p-7
deference	p8
deference to	p8
deference to doctor	p8
defined	h10
defined WORDS	h10
defined WORDS $	h10
definition	h14
delay	a-13c-9f-9j-15k18l-12m-8
delay $	c-7k13
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
description	b12p-11
description of	b12p-11
description of HARM	l8
description of grade	b13l-7
deserving	i13
deserving commendation	i11
deserving commendation $	i11
desk	p7
desk $	p7
detail	b-13d-17e-15f29g-12h-10i-13j13k-10l-13m-18n-17o-15p-37
detail $	a-19b-11d-14e-12f26g-8h-8i-10j12l-18m-15n-15o-12p-32
detail ISSUE	a9
detail ISSUE $	a9
detail of	f11p-11
detail of CHILD	f10
detail of KIN	f9
detail of STORY	l10
detail of notification	j9
detailed	d10
detailed chronology	d10
detailed chronology $	d10
determination	g-9m-7o9
determination $	o10
determination of	a9
determination of ISSUE	a9
developed	j-11k-9l15
development	a-9c-10e22g-9j-13k-9l-13o-8p-15
diabete	p12
diabete $	p12
diary	a-10c-11d24e-7f-10g-8j-12k-13l-15m-9p-17
diary $	c-9d16f-8j-8k-9p-13
diary of	d15l-11
diary of case	d12l-8
did	a9b-8d-8e-24f-18h-11j-20k13l18m-44n-9o-16
didn't	g15i-15
didn't DONE	g15i-15
didn't DONE WELL	g15i-15
difference	e-9g-18i23k-10m-14p-12
different	a10g-14m9
differently	a-13e-8g19i-17
difficult	l9p-8
difficult $	a7
difficult TIME	l10p-8
difficult TIME $	l10p-8
digging	a14p-10
digging deeper	a14p-10
digging deeper $	a14p-10
digwyddiadau	l12
digwyddiadau $	l12
directed	o7
directed to	o7
directed to ANALYSE	o7
direction	c-9f-7j-8k-9l-8m16p-12
direction $	c-9f-7j-8k-9l-8m16p-12
disability	f12g-15k-12p11
disabled	p8
disabled CHILD	p8
disabled CHILD $	p8
disagreement	p9
disagreement $	p9
discharge	l8m-8
discharged	a9
disclaimer	c15j-7k-8p-12
disclaimer $	c15j-7k-8p-12
disclosure	c-7k14p-11
disclosure $	c-7k14p-11
discovered	g7
discovery	c-8j-8k-9l18p-13
discovery $	c-8k-8l15p-11
discuss	a-21c23h-8p-9
discussion	a15c11f-8g-13h-10j-8m-18o-25
discussion $	l-10p10
disguised	p10
disguised compliance	p10
disguised compliance $	p10
disposal	c-9e17f-8j-9k-10l-8p-13
disposal $	c-9e17f-8j-9k-10l-8p-13
disruption	p10
disruption meeting	p10
disruption meeting $	p10
dissemination	a-7c-12f-8j-11k21l-9m-7p-15
dissemination $	k12p-10
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
diversity	a-9f16
diweddglo	c-9e16f-8j-9k-10l-8p-14
diweddglo $	c-9e16f-8j-9k-10l-8p-14
do	a-17b-7e-13f-8g-12i-42k-24m37n-8
doctor	p12
doctor $	p12
document	a-23b12c18d-10e-9f-16g-15h-9i-9j-14k-12l-22m-10n23o-14p-25
documentation	k11p-7
does	j-15k-11l-10o13
dogs	p12
dogs $	p12
doing	a-16e-13g-21i12j-12l-10m18p-14
domestic	j9k-10l-8p9
domestic HARM	j9k-10l-8p9
domestic HARM $	p8
domestic HARM REVIEW	j10k-9
done	a-8c-10e13j-16l-13o-10p-15
door	c-11f-8g-12j-9k-11l-12m-9p22
door $	a-8c-9k-9l-10m-7p20
door THIS	p7
door THIS stayed	p7
door WHAT	a8
door WHAT practice	a8
doubt	p8
doubt $	p8
down	l10
down and	l10
down and closure	l10
draft	l-7p10
draft NUM	l-7p11
draft NUM $	l-7p11
drawer	p8
drawer $	p8
drawing	a-9e20j-7k-16p-12
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
drift	j-7k-9l-7m-7p14
drift $	a8p10
drift and	p8
drift and delay	p8
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
duty	c-9j18k-15l-8m-9
duty $	j12p-9
duty AGENCY	p9
duty AGENCY $	p9
duty to	j10
duty to REVIEW	j10
duty under	j7
duty under WHAT	j7
dysgu	a-11b-7c-14e-9f-11g25j-12k-15l-14m-11n-9p-19
dysgu $	a-8c-12f-9g21j-10k-12l-11m-9p-16
dysgu o'r	g11
dysgu o'r adolygiad	g11
each	a10c-9e-10i-14j-13k-19m10o-14
each AGENCY	a8e-8g-12i-12j-9k-15l8
each AGENCY $	a8
each AGENCY AUX	m7
each AGENCY DONE	k-8l8m-13
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
early	c-9e10j-12k-14m-19n-10
eating	l11
eating $	l11
edge	p13
edge $	p10
education	l14p-7
educational	p10
educational NEED	p10
educational NEED $	p10
effective	i18
effectiveness	a10c-10e-12g21j-12k-11l-14m-13n-8p-18
effectiveness $	e-8g13
effectiveness of	a12g16j-9k-8l-11m-12p-15
effectiveness of AGENCY	a-11g13
effectiveness of BODY	g11
effectiveness of practice	a9g-8
effectiveness of safeguarding	a11
effeithiol	i14p-10
effeithiol $	i14p-10
eight	p12
eighteen	l-10p13
eighteen $	l-10p13
elective	l-9p9
elective PLACE	l-9p9
elective PLACE SERVICE	l-9p9
eleven	l7
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
emerging practice	a-13g13
emerging practice ISSUE	a-13g13
empty	p8
empty AUTHOR	p8
empty AUTHOR at	p8
enabler	a14p-9
enabler $	a9
enabler and	a10
enabler and barrier	a10
enclosure	b17c-10f-8j-9k-10l-9m-7p-14
enclosure $	b17c-10f-8j-9k-10l-9m-7p-14
end	e11g-9j-9m-9
ended	l10
endnote	e11k-12n8
endnote by	e11k-9
endnote by AUTHOR	e11k-9
engaged	h-9p12
engagement	a-10b10f-8l-18
engaging	k-16p15
england	m10p-8
england $	m10p-8
english	h18k-9l-7p-13
english guide	h12p-7
english guide $	h12p-7
english list	h12p-8
english list $	h12p-8
enough	a12
enough $	a12
enquirie	a-11b-7c16d-8e-8f-11g-9j-13l-16m-11n-8
enquirie $	a-9c17d-7e-7f-10g-8j-12k-16l-13m-9n-7
enquirie running	k11p-10
enquirie running alongside	k11p-10
enquiry	a21c-10g-11j-16k-15m-7p-11
envoi	c-9e17f-8j-9k-10l-8p-13
envoi $	c-9e17f-8j-9k-10l-8p-13
epilepsy	p12
epilepsy $	p12
episode	c-12d-22f-13g-13j-7k-10l30m-7p-19
equality	a-17f26g-8h-8j-7l-7m-8p-26
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
ethnicity	f16p-16
evaluation	a13
evening	l-10p15
evening $	p9
event	a-16b-21d35f-27g-15h-13i-15j-10k20l-14m-21n-16o-17p-40
every	a-8g10
every AGENCY	l8
every AGENCY KNOW	l8
every WORKER	g11
every WORKER MUST	g11
everybody	p10
everybody half	p10
everybody half KNOW	p10
everyone	g13
everyone $	g10
eviction	p9
eviction $	p9
evidence	a10b-17c-12e-11f-12g-19h-8j-21k31l-23m-14n-20o-11p-14
examination	p7
examine	o7
examined	a10g-8l-7o8p-13
examining	a8
example	a-8i20p-14
example $	i7
example of	i11
example of WELL	i11
example to	i12
example to follow	i12
exclusion $	l-8p9
exclusion from	l9p-8
exclusion from PLACE	l9p-8
executive	j14l-8
executive summary	j14l-8
executive summary $	j11l-8
exercise	a-9c20j-7k-18p-8
exist	j8
exist $	j8
existed	p8
existed on	p8
existed on REVIEW	p8
experience	a-10c-9e-7f-20i-8j-10l17m-10
experience $	a-8c-8f-16g-10j-8l16m-8
experience and	g8
experience and SINCE	g8
expert	a-8k12m-13p9
expert RECOMMEND	k13m-12p-8
expert RECOMMEND $	k13m-12p-8
expert opinion	p12
expert opinion $	p12
explain	a13l-9
explained	a-9b8g-10h13k-9l-8
explaining	c-7h12l-8
explanation	c-14e-8f-8g-20k-8m-13p21
exploitation	f-7k-9p12
exploitation $	f-7k-9p12
exploration	a-8o9
explore	o8
expressed	k9
expressed by	k9
expressed by FAMILY	k9
extended	f10p-8
extended FAMILY	f10p-7
extended FAMILY $	f10p-7
extent	a7
extra	a-7b11i16j-9k-12l-13p-14
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
fact	a-12c-13d-13e-11f-7g-8j-11l26p-16
fact $	g-12l12
fact and	g9
fact and FIND	g9
factor	a22c-9g-18j-14m-10o-8p-16
factual	a-7c-11d-9e-8f-11g-8j-14k-10l25m-7p-14
factual FIND	l7
factual FIND on	l7
factual background	l10
factual background $	l10
factual matrix	l11p-7
factual matrix $	l11p-7
factual summary	l12
factual summary $	l10
failed	g13
failing	g10p-7
failure	a-9g16k-7p-7
failure $	g12k-7
faith	p8
faith-based	p9
faith-based HARM	p9
faith-based HARM $	p9
fall	l12
fall from	p9
fall from window	p9
faltering	p10
faltering growth	p10
faltering growth $	p10
familie	a9f-18j-8l-23p17
family	a-21c-30d-21e-25f31g-27h-19m-28n-24o-21p-9
far	c-10e7j-16k-17m-11o14p-9
far $	e9m-7
far AUX	a7
far AUX METHOD	a7
far REVIEW	j-9k-8o13
far REVIEW MOVE	j-9k-8o13
far as	l8
far back	o8
far back WE	o8
fatal	k11
fatal HARM	k11
fatal HARM REVIEW	k11
father	a10b-8c-9j-11k-32l-23m-10p24
fault	g9
fault FIND	g9
fault FIND $	g9
fear	a-7j-8k-8p15
fear $	l8
fear of	p12
fear of AGENCY	p10
feature	i8
feature $	i8
feed	c8
feed back	c8
feed back $	c8
feedback	c17f-7j-8k-9l-8p-13
feedback $	c17f-7j-8k-9l-8p-13
fell	g10
fell BAD	g10
fell BAD $	g10
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
file	a-9g-8l-10p18
file $	p12
file in	p8
file in NUMW	p8
filing	c11
filing and	c11
filing and retention	c11
final	a-11c-10e9f-7j-7k-9m-10p10
finally	e8
find	a-12c-10f-7g-25i-10j8l-10m-13n19o9p-11
finding	a-13b-13c-21d-15e-20f-19g49h-11i-19j-27k-29l-10m-9n-25o-27p-31
finish	e14p-8
finish $	e14p-8
finished	e7
finished $	e7
fire	l10
firearm	p12
firearm $	p12
first	c-12d-7e-15f-10h-13j12l13m-17o-12
fiscal	k7
fiscal and	k7
fiscal and other	k7
five	f-7j-9k-8
flag	p9
flag $	p9
floor	p9
floor $	p9
focus	a-12o16
follow	a-10f-8g-10i8j10k-9l-10
follow $	a-8g-9i9j10k-8l-9p-9
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
for $	a-14c8e-9f-10g-17h9i-13l-9m11p-10
for ACT	m13
for ACT $	m13
for AGENCY	a-10c9l-10m10
for AGENCY $	a-10c9l-10m10
for ANALYSE	a-11c16p-8
for ANALYSE $	a-9c16m-14
for ANALYSE by	c-8m8
for ANALYSE in	c7
for BODY	a-17c-14j-15k-14l-8m29n-8p-16
for BODY $	a-9c-10j-12k-12m17p-11
for BODY 's	m7
for BODY and	m9
for BODY to	g-8m17o-10
for CHANGE	a-7g-11m21p-12
for CHANGE $	g-8m17p-10
for CHANGE practice	m8
for CHILD	a-15e-8g8k-10m18p-25
for CHILD $	a-11g8p-15
for CHILD 's	l-10m11p-8
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
for LOOK $	a-8o9
for NAME	f-15j12
for NAME $	f-15j12
for REVIEW	a-13c-14e-8f-15g-12j16l-7m-12o15p-10
for REVIEW $	a-11c-13e-8f-14g-11j17k-8m-11o15p-9
for SERVICE	l-8m16p-13
for SERVICE $	l-7m14p-11
for SINCE	m12
for SINCE $	m8
for SINCE by	m9
for THEY	f8
for THEY $	f8
for THIS	a-8c-17f-10m12p-8
for THIS FAMILY	i9
for THIS REVIEW	c-7k-7o8
for THIS county	m9
for THIS region	m9
for WE	a8j9k-9
for WE $	a10g-10
for WE REVIEW	j9
for WORKER	g12p-10
for WORKER $	g13p-9
for YOU	a-10c8g13m-7
for YOU $	a-8g9
for YOU DONE	g8
for all	m8
for all BODY	m8
for bed	p7
for bed $	p7
for busy	j7
for busy reader	j7
for case	j8
for case management	j8
for chief	m11
for chief WORKER	m11
for community	m8
for community safety	m8
for consent	p7
for consent $	p7
for coping	p7
for coping $	p7
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
for more	n8
for more $	n8
for nation	m11
for nation $	m11
for national	m17
for national BODY	m10
for national attention	m9
for office	c9
for office use	c9
for one	p9
for one $	p9
for personnel	p8
for personnel $	p8
for practice	a-16g22i-8p-9
for practice $	a-16g22i-8p-9
for rapid	k-9l10
for rapid REVIEW	k-9l10
for reader	n11p-7
for reader $	n11p-7
for regional	m10
for regret	g11o-7
for regret $	g11o-7
for resolution	m10
for resolution $	m10
for safeguarding	j8k-7
for safeguarding BODY	m8
for safeguarding adult	j10
for sickness	p9
for sickness $	p9
for supervision	c9
for supervision $	c9
for wale	m11
for wale $	m11
for welsh	m9
for welsh BODY	m9
force	k8
force $	k8
foreword	j14k-7
forgotten	l-12p16
forgotten $	l-12p16
form	a-11c16d-7e-7f-9g-15h15k-14l-15m-9n-7p-21
form $	c8g-11h13j-8l-8p-12
form completed	j10
form completed by	j10
form control	c11p-9
form control $	c11p-9
form to	c9
form to $	c9
form used	h8
form used in	h8
format	c13k-9p-10
format $	c13k-9p-10
forum	a-9k14p-11
forum $	a-9k14p-11
forward	a-11c-12e-8g-13j-12k-17l-16m28p-18
forward $	a-11c-12e-8g-11j-11k-17l-16m27p-18
foster	f-12l22p-15
fostering	p9
found	a-11g20j-15k-12m-8o-9p-9
four	f16k-8o-9p-22
fracture	p7
fracture in	p7
fracture in CHILD	p7
frame	o8
frame for	o8
frame for REVIEW	o8
framework	j-7k16p-11
framework $	j-7k16p-11
fresh	l-8p10
fresh MOVE	l-8p10
fresh MOVE each	l-8p10
friday	p10
friday afternoon	p10
friday afternoon $	p10
friend	l-13p11
friend $	p9
friend FAMILY	p7
friend FAMILY DONE	p7
friend and	f7
friend and neighbour	f7
from $	f7j-7k11
from AGENCY	k-11l13p-9
from AGENCY $	e7k-8l13m-8p-9
from AUTHOR	j11
from AUTHOR $	j11
from BIRTH	l11
from BIRTH to	l11
from BODY	j16k-8p-8
from BODY $	j16k-8p-8
from CONTACT	l7
from CONTACT to	l7
from FAMILY	b11f-13l-10p-11
from FAMILY $	b11f-13l-10p-11
from FIRST	g-10k9
from FIRST REVIEW	g-10k10
from FIRST complaint	l7
from KIN	b12p-8
from KIN $	b12p-8
from LEARN	a9c-7k-10
from LEARN STORY	a9k-8
from PLACE	f-9
from PLACE $	l9
from REVIEW	g9k-7
from REVIEW $	g9k-7
from THEY	f-9j11
from THEY KIN	f-9j11
from THIS	a-7c-8g20j-11k-12
from THIS $	g16m-9
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
from individual	m7
from individual management	m7
from lead	j10
from lead AUTHOR	j10
from rapid	k-8m7
from rapid REVIEW	k-8m7
from register	e-7l10
from register to	e-7l10
from window	p9
from window $	p9
front	f-9p14
front door	p8
front door $	p8
front of	p7
front of CHILD	p7
front room	p8
front room $	p8
full of	p7
full of WORKER	p7
further	a-13b-10e-9f-10g-10j-14k-18l-18m-9n24
further ACT	p12
further ACT $	m-12p12
further INFO	j-7k-8n13p-9
further INFO $	j-7k-8n13p-9
further SOURCE	n11
further SOURCE $	n11
further copie	c13n-8p-9
further copie $	c13n-8p-9
further support	n12p-9
further support $	n12p-9
gained	g8
gained $	g8
gang	p8
gang and	p8
gang and county	p8
gap	p10
gap $	p10
gaps	a-15c-13e-11f-14g27i-8j-14k-15l-16m-12n-10o-9p-7
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
genogram	c-9f17j-8k-10l-8p-13
genogram $	c-8f15j-7k-8l-7p-12
get	c11p-8
get help	n7
get help $	n7
get in	c11
get in touch	c11
getting	f11i11l-8p-11
getting THIS	i12
getting THIS WELL	i12
getting to	f12p-7
getting to KNOW	f12p-7
gift	p8
gift $	p8
girl	a-8f18g-7j-10l-15
give	i10k-7
give up	i10k-7
give up $	i10k-7
given	f-10g-9j-12k-14o16
given $	o11p-7
given WHERE	p8
given WHERE PLAN	p8
given to	k-8l9o10
given to AUTHOR	o10
given to FAMILY	l10
giving	g7
giving rise	g7
giving rise to	g7
glance	c-8d9j11l-7p-11
glance $	c-8d9j11l-7p-11
glossary	h12
go	a-8g9i-17k-9l-10m14
goes	j-9k-8o13
going	a-9e-19g-19i16l9o-13p-22
good	b-8c-21d-9e-13f-13h-8i18j-18k-21l-11m-22n-12o-11p7
gorchwyl	c-8k-7l-7o15p-11
gorchwyl $	c-8k-7l-7o15p-11
got	e-7i8j-8m-12p-7
got BAD	g12
got BAD $	g12
got WELL	i13
got WELL $	i13
got in	a12
got in METHOD	a12
got worse	l10
got worse $	l10
governance	a-7f-8j-11k17l-9m-8p-15
governance $	c-9k14p-10
governance and	c7
governance and monitoring	c7
governance inadequate	g8
governance inadequate $	g8
governance of	k9
governance of REVIEW	k9
government	c-9k8m13p-8
grade	a-8b12g-8i-9l-13m-8p11
grade $	b13l-7
grade NUM	i-8p14
grade NUM $	p9
grade NUM WELL	i-7p9
graded	g11
graded judgement	g11
graded judgement on	g9
gran	f8p-8
grandmother	f-14j11
grandparent	b11j-9k-12l10
ground	j13k-9
ground for	j8
ground for REVIEW	j8
ground upon	j8
ground upon WHAT	j8
group	a-8c-9f-14g-8j-15k17l-15m-10o-8p14
group $	f-12j-11l-8m-8p17
group discussion	k7
group discussion $	k7
group member	k11
group member $	k11
groupthink	p12
groupthink $	p12
growing	c-9l13
growing up	c-9l13
growing up $	c-9l13
growth	p14
growth $	p14
guardianship	l12
guardianship $	l14p-15
guardianship order	l-8p11
guardianship order $	l-8p11
guidance	a-17b-11c-18d-10e-13f-15g-16h-12i-12j-9l-20m-18n31o-12p-15
guidance $	a-8c-9f-7g-8j-8k10l-10m-10n17p-18
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
guide	a-9c-8g-8h17j10k-10l-11m-8p-14
guide $	a-8h12j11k-8l-8p-12
guide to	h9
guide to WORDS	h9
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
had	e-8f-11g-11i-7k9l-9m-10
half	p15
half KNOW	p10
half KNOW $	p10
half picture	p9
half picture $	p9
handover	k-7l-10p17
handover $	p14
handover at	p8
handover at BIRTH	p8
hane	l12
hane yr	l12
hane yr acho	l12
happen	c13e-13g-11i-11j-14k-11l-22m27p-14
happen $	c15m-9p-7
happened	a7c-10f-13g-35h-9i-15j-15l24m-30o-12p-15
happening	m9
hard	a11c-7e-8g-8h12i-13j-9l-11m-8p7
hard $	a10i-8
hard WORDS	h12p-8
hard WORDS $	h12p-8
hard to	p13
hard to KNOW	a8
hard to reach	p13
harm	a-9p16
harmful	p8
harmful sexual	p8
harmful sexual behaviour	p8
has	a-25e26f-9i-16k-16l-26m-7n10o-13
have	a21e18f-18g12h-8i-21j-11l-30m-30o-20p-31
he	a-14f11g-16i-8j-10k-10l10m-8p9
head	l-10p16
head HARM	l-7p9
head HARM $	l-7p9
head trauma	p8
head trauma $	p8
headline	g15
headline FIND	g9
health	a-10c-8f-10j-9k-15l10m7p8
heard	a11f-10j-9l-20p9
hearing	f-8l-10p9
heart	f8
heart of	f8
heart of THIS	f8
heat	p8
heat and	p8
heat and light	p8
held	a-13c-10f-9g-8j17m-12o-9p7
held $	a-8j19m-10o-8p-12
held by	l9
held by AGENCY	l9
held risk	p9
held risk $	p9
held whole	p8
held whole $	p8
help	b-11c-21d-12e-18f-22h-10i8j-25k-26l-30m-24n28o-14p9
help $	c-13e-11f-15g-12j-12k-16l-18m-15n22o-8p7
help BAD	g7
help BAD $	g7
help THIS	i10
help THIS depended	p7
help THIS helped	i12p-11
help and	g7l-8n11
help and prevention	p9
help and protection	g10
help and support	n10p-8
help by	p8
help by letter	p8
help for	n11p-7
help for reader	n11p-7
help given	a11
help given $	a7
helped	a-21c-14e-10f-20g-8i30j-14l-21m-17o-8p-20
helped $	a-12g-12i23k-8l-8m-11p-14
helped CHILD	i11l-7
helped CHILD $	i11l-7
helped FAMILY	i10
helped FAMILY $	i10
helped NAME	i10
helped NAME $	i10
helped WE	i-9k12
helped WE $	i-9k12
helped and	g8
helped and IDENTITY	g8
helpful	k-9l-8n16p-12
helpful AGENCY	l-8n13p-11
helpful AGENCY $	l-8n13p-11
helpful SOURCE	n7
helpful SOURCE $	n7
helpline	n9
her	a-9b-9c-13d-8f17h-12i-16l16m-12n-9o-9p-30
here	a-10e-7i-9j9k-9m9
here $	a-9i-7j10k-8m9
here AUX	l7
here AUX WHAT	l7
heritage	f18p-16
hidden	f-11l-12p16
hidden CHILD	f-7p10
hidden CHILD $	f-7p10
hidden HARM	p8
hidden HARM $	p8
hidden KIN	a7
hidden KIN $	a7
hidden men	p8
hidden men $	p8
hide	p9
hide $	p9
hierarchy	p8
hierarchy between	p8
hierarchy between profession	p8
highlight	i12p-14
him	a-11c-7f14g-9k-15l-13
hindsight	a15c-11e-7f-9g-8j-12k8l-11m-9n-8p-16
hindsight $	a16c-10f-8j-11l-9m-7p-14
hindsight and	k10
hindsight and outcome	k10
his	a-7f18j-9p-20
historical	a-11g-10j-11k-9l20p-14
historical INFO	k-8l13p-8
historical INFO $	k-8l13p-8
historical ISSUE	a-8g-9l13p-8
historical ISSUE $	a-8g-9l13p-8
history	b-13c10d-28e-11g-11i-7j-19k-30m-8n-8p17
hold	j9
hold REVIEW	j8k-7
hold REVIEW $	j8k-7
holding	c9k-10l-11p8
holding REVIEW	j9
holding REVIEW $	j9
holding ring	p10
holding ring $	p10
holding to	c12l-9
holding to STORY	c12l-9
holiday	p10
holiday $	p10
home	b-8c-14d-10e-11f33g-22h-8i-20j-15k-19m-12n-10o-9
home $	f-12l8
home and	p9
home and house	p9
homelessness	c-8j-7k-9l15p-12
homelessness $	c-8j-7k-9l15p-12
homicide	a-9c-10d7l12p-21
honour	p8
honour and	p8
honour and shame	p8
hope	c-11j15k-11l-11m-25o-9p19
hospital	a-8c-8f-26i-11j-8k-11p10
hotel	p12
hotel $	p12
hour	l-10p10
house	p15
house $	p9
household	a-14b-7c-8f34g-10i-9j-13k-24l-24m-8p-15
housing	p8
how	a14b-15c10d-16f-27g-20i-26k12l7n-20p-34
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
identified	c-12e-8g19i8j-8k-14l-9m-10o-8p-16
identified $	c-10e-7g15i9k-10l-9m-9o-8p-15
identifier	f8
identifier $	f8
identity	f23k9l-8p-30
if	c-11j-12n20p-8
if THIS	j-9n11
if THIS REVIEW	j-9n11
if YOU	n14p-7
if YOU AUX	n10
if YOU NEED	n8
ill	l8
ill $	l8
illness	a-10f-8l-9p18
illness $	f-7l-8p14
illness as	p9
illness as ANALYSE	p9
immediate	a-10c-14e-15f-7j-9k-14l27p-19
immediate ACT	e-11g-7l13p-8
immediate ACT ASK	m8
immediate ACT LEARN	e-9l12m-9
immediate ACT to	l7
immediate LEARN	g10
immediate aftermath	l9
immediate aftermath $	l9
immediate safeguarding	l17m-12p-9
immediate safeguarding ACT	l12m-11
immediate safeguarding arrangement	l10
immigration	p10
immigration status	p10
immigration status $	p10
impact	a-9c19f-7k-8l-9m-14p-16
impact $	c11p-7
impact ACT	c11m-10
impact ACT $	c11m-10
impact assessment	c8
impact assessment of	c8
impact of	g7
impact of BODY	g7
implementation	c-12f-8j-8k-10l-9m19p-16
implementation $	c-7j-8k-9l-7m15p-12
implementation PLAN	m9p-7
implementation PLAN $	m9p-7
implication	g9
implication for	g9
implication for practice	g9
important	c-9d12p-8
important date	c-9d12p-8
important date $	c-9d12p-8
impressed	i9
improve	c-9g9m8p-10
improved	e11g-7m-7
improvement	a-16b-7c-18d-8e10f-10i-16j-12k-14l-15m23n-11o-10p-10
improving	a-9e-8g-10l-8m25p-14
in $	l8
in AGENCY	c7
in AGENCY $	c7
in BAD	a-8g-12j12p-8
in BAD $	a-8g-12j12p-8
in CHILD $	p11
in CHILD 's	l9p-11
in END	a-9e12
in END $	e9
in END ANALYSE	e8
in FAMILY	f8k-9l-7
in FAMILY $	f8k-9l-7
in FIRST	i9l-8
in FIRST TIME	i9l-8
in ISSUE	a-13f-11g-17j20l-14o9p-13
in ISSUE $	a-11f-7g-15j13l-9o11p-9
in ISSUE in	j8
in ISSUE of	j8
in LOOK	p7
in LOOK at	p7
in METHOD	a17k-9
in METHOD $	a13k-8
in METHOD of	a7
in NEED	f-12l12m-7
in NEED $	l-9p12
in NEED PLAN	l13p-12
in NEED period	l8
in NUMW	p11
in NUMW drawer	p8
in PLACE	a-8f7k-7l9m-11
in PLACE $	f8g-9m-9
in PLACE PLACE	l14p-14
in PLACE WELL	g8
in REVIEW	h10k18l-9m-9o-11p-8
in REVIEW $	h10k18l-9m-9o-11p-8
in THEY	l8
in THEY LIVE	f8
in THEY own	l12
in THIS	a-14b-7c14f19g-13h9j-26l-10n-8o-12p-12
in THIS ISSUE	a-10c11
in THIS METHOD	k7
in THIS REVIEW	f14h10j-28o-9
in THIS STORY	f9
in THIS case	f8
in THIS page	j8
in THIS section	c8
in TIME	l-9p13
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
in YOU	c9
in YOU AGENCY	c9
in and	o12
in and WHAT	o12
in brief	k-7l13
in brief $	k-7l13
in common	a14
in common $	a14
in completing	j-8k9
in completing REVIEW	j-8k9
in context	a10
in context $	a10
in county	l8
in county $	l8
in dark	i12
in dark $	i12
in date	d8
in date order	d8
in decision	p10
in decision making	p10
in depth	a9
in depth $	a9
in detail	a8
in detail ISSUE	a9
in few	h-7j11
in few WORDS	h-7j11
in figure	j8
in figure $	j8
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
in order	d13l-7
in order $	d13l-10
in outline	l9
in outline $	l9
in period	l9
in period $	l9
in place	e10
in plain	p9
in plain sight	p9
in practice	a-11
in practice $	a-11
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
in summary	e13j-11
in summary $	e13j-11
in supervision	c16p-11
in supervision $	c16p-11
in system	g12
in system $	g12
in timeline	l13
in timeline $	l13
in touch	c11
in touch $	c11
in turn	a14
in turn $	a14
inadequate	a-7c-7e-7f-8g16j-9k-9l-12
inadequate $	g10j-7k-8p10
inadequate because	g11p-10
inadequate because $	g11p-10
incident	a-21b-10c-23d-30f-20g-11i-8k-21l36m-12n-8
incident $	p11
incident-led	a-9p12
incident-led practice	a-9p12
incident-led practice $	a-9p12
included	a8
included $	a8
independence	a-16b-9c-12e-10f-10g-10j-17k28l-15m-10n-7
independence $	a-12b-7c-9e-8f-7j-13k25l-9m-8p-17
independence too	p10
independence too soon	p10
independent	k10
independent AUTHOR	k13
independent AUTHOR $	k10
independent REVIEW	k-8p10
independent REVIEW WORKER	k-8p10
individual	c-13d-8f12j-15l-14m10n-7o-9p-14
individual $	a-9c-8f14g-8
individual AGENCY	l-8m9p-7
individual AGENCY LEARN	g8
individual AGENCY PLAN	m9
individual and	a7
individual and organisational	a7
individual management	j-9
individual management REVIEW	j-9
induction	p11
induction $	p11
infancy	l9p-8
infant	l-8p12
influence	a8
influence on	a8
influence on practice	a8
influenced	a15g-8i-10
influenced DONE	a12i-8
influenced DONE $	a12i-8
information	b-32c-20d-12e-15f-7g-23h-10i-16j20l13m-20o-12
informed	f-12k13
informed $	f-12k13
initial	c-8e-9f-8g-9h21k-15m-8o-7p-18
initiation	j10k-8
initiation of	j10k-8
initiation of REVIEW	j10k-8
injurie	l16p-9
inquest	a-9c-10f-9g-9j-10k19m-9p-17
inquest $	a-8c-9f-9g-7j-9k16m-9p-16
inquired	k8
inquired $	k8
inquirie	k9
inquirie MOVE	k9
inquirie MOVE on	k9
inquiry	c-12e-7f-16g-10k8l-8m-8o16p-15
inside	a-11c21e-7f-7g-12i-8j-9k-11l-13m-11p-12
inside $	a-11c21e-7f-7g-12i-8j-9k-11l-13m-11p-12
insight	g9k-8
inspect	k9
inspect $	k9
inspection	a-24b10c-15d-11e-8f-19g9h-12i-12j-9k23l-23m-19n-17o-15
inspection $	a-12b-9c-8f-14j-25k20l-12m-11n-10o-13p10
inspection AGENCY	k14p-13
inspection AGENCY $	k14p-13
inspection judgement	a-10b13g9k-12p-13
inspection judgement $	b-10g14k-7p-9
inspection judgement MEAN	a-8b15g-12
inspection of	j12
inspection of AGENCY	j12
inspector	a-9c-8g8i-7j-8k13l-9p-12
inspector $	a-8c-8j-7k14l-7p-12
inspectorate	c13f-9j-10
inspectorate $	c13f-9j-10
instead of visit	p8
instruction	a-9c-7g-9j-11k-12m-13o20p-9
instruction $	a-7k-10o13
instruction of	m-9o13
instruction of BODY	m-9o13
integrated	d12p-9
integrated chronology	d12p-8
integrated chronology $	d12p-8
intention	i-11p11
intention $	i-11p11
interest	k8
interest $	k8
interested	k16p-9
interested person	k16p-9
interested person $	k16p-9
interface	k8
interface PEER	k8
interface PEER other	k8
interpretation	a-24c-15f8h24p-12
interpreter	a-8f-7k-8l-8p18
interpreter $	a-8f-7k-8l-8p18
interview	j-7k14l-20p7
interviewed	k10
into	a-15c-7g-15k-11l19m13p-17
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
into practice	g-9m11
into practice $	g-9m11
introducing	f13j9k-12l-9p-11
introducing FAMILY	f9
introducing FAMILY $	f9
introducing NAME	f10
introducing NAME $	f10
introducing REVIEW	j12k-10
introducing REVIEW $	j12k-10
introduction	a-9c-9f-8g-12j29k-17l-12m-9o-13p-17
introductory	j10
investigation	a-10c-14e-7f-11g-9j-15k22m-11n-8p-21
investigation $	c-11f-7j-8k20l-10p-16
investigation and	j-9k8l9p-9
investigation and inquest	l11
investigation and its	j-7k11
invisible	p8
invisible KIN	p8
invisible KIN $	p8
involved	a-18c-7f9j-10
involvement	a-14b-13c-11e-8f-20g-13i-9j-16l39m-13n-11p-41
is	a-40b-8c-10d-8e7h-10j12k-30l9n-12
isolation	p9
isolation room	p9
isolation room $	p9
issue	a20b-9d-14e-11f-10h-9i-20j-30k-15l-28m-8n-11o12p-29
it	a18b-15d-15e10f-16g-18h-19j-37m7n-22o-23p-8
its	a-12g-8k13m-8
its START	j-7k11
its START $	j-7k11
its member	k9
its member $	k9
its purpose	j8
its purpose $	j8
itself	p8
itself $	p8
january	l11
jargon	h15p-11
job	a-12j-7k-10o9p12
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
judgement	b21c-18d-10e-18f-17g30h-18i-17j-24k-27l-24m-22n-13o-13p-31
judgement $	b-11g20j-7k-8l-12p-11
judgement ANALYSE	a8
judgement ANALYSE $	a8
judgement AUX	g14p-9
judgement AUX THIS	g11
judgement AUX inadequate	g7
judgement MEAN	a-15b21g-17h-10k-9p-7
judgement MEAN $	a-15b21g-17h-10k-9p-7
judgement about	g18j-11k-8m-9p-10
judgement about BODY	g14
judgement about safeguarding	g9
judgement and	a9b9g-7
judgement and WHAT	b10
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
keep	a-11g-16i23j-8k-14m-21o-11
keep $	g-13i19k-7m-11o-9
keep CHILD	l7
keep CHILD safe	l7
keep DONE	i11m-9
keep DONE $	i11m-9
keeping	a-11c16e-9f-13g-12i9j-10l-15m-12n-11
keeping $	c-8i11p7
keeping CHILD	k12p-10
keeping CHILD 's	k12p-10
keeping track	c12p-8
keeping track $	c12p-8
keeping watch	c11p-8
keeping watch $	c11p-8
kept	i15m-14
kept $	i15m-13
key	a7b-21d16e-21h14i-20j-29k-34l-13m-18p-40
key CONTACT	d15l-11
key CONTACT $	d8
key CONTACT PEER	d11l-10
key INFO	a-9b-8n14
key INFO $	a-9b-8n14
key ISSUE	a11g-8
key ISSUE $	a13g-7
key ISSUE of	o7
key LEARN	g21l-8
key LEARN $	g8
key LEARN PLACE	g8
key LEARN for	g8
key MSG	g12
key MSG $	g9
key RECOMMEND	m8
key RECOMMEND $	m8
key SCOPE	a8c-13o11p-10
key SCOPE $	a-12c-7o15
key SCOPE ANALYSE	a10o-11
key SCOPE LOOK	a10o-11
key STORY	a-7c-11d11
key STORY $	c-11d11
key WELL	g8
key WELL and	g8
key WORKER	f13h-7p-8
key WORKER $	f13h-7p-8
key date	c-11d13
key date $	c-9d10
key decision	a11g-10
key decision MSG	a11g-10
key individual	a-8c-7f14
key individual $	a-8c-7f14
key practice	l10
key practice STORY	l10
key to	a-16c14d-10f-10g-14h19k-8l-14m-8n-9o-10p-12
key to WORDS	h8
key to WORKER	h9
key to pseudonym	h8
key to rating	c11
key to role	h11
key to table	c11
kinship	l-8p9
kinship PLACE	l-8p9
kinship PLACE $	l-8p9
kloe	a13b-8c-13e-9f-13g-10j-13k-14l-14m-11n-8o14p-21
kloe $	a10b-8c-13e-9f-11g-8j-12k-14l-12m-10n-8o14p-17
kloe NUM	a10p-8
kloe NUM voice	a10p-8
knew	a-11g-12i-16j8l15m-10
knife	p15
knife $	p10
knife crime	p10
knife crime $	p10
know	a-32c18e-16f8h-9i-27j-20l16m-29o7
known	e-7g-13i-10j-11k-13l26m-8
kpe	a-10l17m-7p-13
kpe NUM	a-10l17m-7p-13
kpe NUM $	l10p-8
kpe NUM strategy	a-8l11
language	c-17e-9g-13h21i-9j-16k-26l-13m-12n-11o-9p14
language THEY	f8
language THEY INVOLVE	f8
large	p10
large FAMILY	p10
large FAMILY $	p10
last	a-13c-15d-11e14f-12h-13i-10j-12k-14l21m-15n-10o-10p-14
law	a-9c-7g-10k-16l-11m-7n13p11
law $	n10
law TELL	j10
law TELL about	j10
law outline	p10
law outline $	p10
law proceeding	k-7p10
law proceeding $	k-7p10
lay	a16g-8l-8
lay behind	a9
lay beneath	a11
lay beneath $	a11
lead	a-7c-16f-11p12
lead $	f-8k-10p12
lead AUTHOR	c-9j7k11p-9
lead AUTHOR $	c-9j7k11p-9
lead WORKER	p8
lead WORKER $	p8
leader	g14k-10p-11
leadership	a-8c-8g13j-8k-10l-8p8
leadership $	p13
leadership and	g11
leadership and management	g11
leadership management	g8
leadership management and	g8
learn	a-11k-9m-9n11
learned	a-15e-7g21k-10m-11o-8
learning	a-23b-16d-23e-21f-26g38h-15i-17l-40n-23o-7p-19
learnt	g12
leave	e14j-9
leave WE	e14g-11j-9
leave WE $	e14g-11j-9
leaver	l-8p10
leaver $	p9
led	j11
led to	j9
led to REVIEW	j8
led up	l8
led up to	l8
left	l7
legal	a-10c-13e-7f-9g-9j14k17l-12m-18n-7o-10
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
legislative	j-7k12
legislative context	j-7k12
legislative context $	j-7k12
lesson	a-14c-14f-10g32j-13k-22m-20n-9o-9p-23
let	c12g-8k-8l-8
let WE	c13
let WE KNOW	c13
letter	a-13b16c-9e-9f-15g-11h8i-8j8k-18m-9n-7o-7
letter $	p8
letter AUX	l8
letter AUX sent	l8
letter from	b17f-12j11k-15l-11p-16
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
life	a-17c-12e-14f-9h-8i-10j-18k-15l36m-16n-8o-11p-26
life-story	k-9p13
life-story DONE	k-9p13
life-story DONE $	k-9p13
lifestyle	h-7p15
lifestyle $	p10
lifestyle choice	p9
lifestyle choice $	p9
light	a-7g8i11l-13
light $	g10l-11p8
light in	i12
light in dark	i12
like	a-20e-8f17g-20h-9i-14k-14l9o-12
like $	a-12f17g-10i-7
like for	l11
like for CHILD	l8
like lifestyle	p10
like lifestyle $	p10
like to	g-7j7m10
like to KNOW	m12
like to thank	j9
liked	a-9f11g-8l-10p8
liked $	a-9f11g-8l-10p8
limit	j-8o11
limit of	o13
limit of REVIEW	k-12o13
limit of WHAT	k8
limit to	k10
limit to WHAT	k10
limitation	a-8c-8j-10k19l-8p-13
limitation $	k13p-11
limitation of	k8
limitation of REVIEW	k8
limitation on	k7
limitation on INFO	k7
line	a19c-21d13e-8f-12g-12j-17k-22l-19m-13n-7
line $	d15l-11o-8p-9
line of	a16k-8p-10
line of REVIEW	a19k-8o-9
line of sight	a-7o9
link	k-16n18p-12
list	a-18b-10f-15g-16h20i-10j-19l-22m-9o-12
list $	a-11b-7d-9f-10g-10h15j-12l-16m-12o-7p-8
list of	c-8d9h9j-9l-9p-10
list of SOURCE	n8
list of WORDS	h8
list of contributor	k8
list of key	d8
list side	p9
list side by	p9
listened	k8
listening	l-7
literature	k-15n17p-9
little	f9j8
little CHILD	f10j8p-13
little CHILD $	f10j8p-13
little help	p8
little help $	p8
live	g8
lived	f11k-8l13p-16
living	g-7j7
llinell	c-7d15k-7l-7p-11
llinell amser	c-7d15k-7l-7p-11
llinell amser $	c-7d15k-7l-7p-11
llyfryddiaeth	c-10f-8j-9k-10l-9m-7n17p-14
llyfryddiaeth $	c-10f-8j-9k-10l-9m-7n17p-14
local	a-18b-9c-13e8f-10j13k8l-17m-8n-12o-12
local BODY	k-8m-8p13
local BODY $	j-12m-7p14
local CHILD	j8
local CHILD safeguarding	j8
local INFO	j14k-11p-11
local INFO $	j14k-11p-11
local ISSUE	j12p-7
local ISSUE $	j12p-7
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
lockdown	c-8j-8k-9l16p-13
lockdown $	c-8j-8k-9l16p-13
locum	p12
locum $	p12
log	d13l-9
log of	d13l-9
log of CONTACT	d8
log of STORY	d8
long REVIEW	k7
long REVIEW took	k7
long TIME	l-8p10
long TIME $	l-8p10
look	a17c-9e-11f-8i-8k-11l-10m-10p-11
looked	c-10e-8f-12k-13l-17m-10o20
looking	a20b-7c-13d-7e15f-9g-12i-8k-14l-14m-11n-11o-14p-23
loss	p12
loss $	p12
lost	a-15c-14e-9f-13g17i7j-12k-15l-17m-17n-9o-8p8
lost $	g12i11m-11p-12
lost opportunitie	g13p-12
lost opportunitie $	g13p-12
lost to	p8
lost to follow-up	p8
love	l-7p12
love AUX	p7
love AUX not	p7
love and	p8
love and HARM	p8
loved	f17k-9p-11
loved $	f9
loved THEY	f9
loved THEY $	f9
loved train	f7
loved train $	f7
low	p8
low level	p8
low level $	p8
low-level	a-9g-10j-8l-10p17
low-level CONTACT	p8
low-level CONTACT $	p8
low-level ISSUE	a-8g-9p13
low-level ISSUE $	a-8g-9p13
made	a19c-11e15f-9g-27i15k-11l-14m-26o-9p-24
main	a9c-14d13e-8f-8g11j-12k-12l-11m-9o-10p-16
main FIND	g7
main ISSUE	a13g-8
main ISSUE $	a12g-7
main LEARN	g8
main LEARN $	g8
main MSG	g9
main MSG $	g9
main STORY	d7
main STORY in	d7
main date	c-7d11
main date $	c-7d11
make	a14e-8g-13j-11k-12l-14m11
make $	m13
make THIS	m8
make THIS CHANGE	m8
make long	l-8p10
make long TIME	l-8p10
make of	a18g-7m-7
make of THIS	a14
make of WHAT	a8
make sure	c7
make sure THIS	c7
make-up	f9
make-up $	f9
making	a20c-14d-7e-14f-13g-17i-11j-13k-17l-18m20n-9o-7p-11
making $	p8
making CHANGE	m9
making THIS	a-9m14p-8
making THIS safer	a-8m11
making picture	a11p-9
making picture whole	a11p-9
making sense	a17l-8m-9p-9
making sense $	a11p-7
making sense of	a11
making sure	m9
making sure THIS	m9
making thing	m12
making thing safer	m9
man	p12
man without	p9
man without name	p9
management	c-16d-7e-13f-11g9i-8j9k12l-19n-10o-14
management $	g10p-8
management REVIEW	k16l-8o-8p-9
management REVIEW $	k7
management REVIEW AGENCY	j-7k9
management REVIEW ASK	k10
management and	g8
management and governance	g8
management oversight	p13
management oversight $	p13
management summary	j12l-8p-8
management summary $	j12l-8p-8
manager	c10f-12g10i-15j-8k-23p8
mandate	j11m-8p-10
manner	j-8k12
manner of	k8
manner of WE	k8
many	p8
map	b14l-9p-9
map of	b14l-9p-9
map of AGENCY	b14l-9p-9
mappa	p11
mappa $	p11
marac	p12
marac $	p12
march	l10
mash	p12
mash $	p12
matching	p12
matching $	p12
material	a-19b26c-10f-9g-10j-17k-7m-7n-15p-23
matrix	l11p-7
matrix $	l11p-7
matter	a-17b-9c-28d8e-14g10h-11k-22n-13o15p-21
mattered	i8
mattered $	i8
mattresse	p9
mattresse on	p9
mattresse on floor	p9
may	m10o-9
mean	b18c-13e-17f-11h18i-23j-19l-21m-25o-15p-12
meaning	p7
measure	c17i-10l-11m-10
measured	a13l-9
measured up	a13l-9
measured up $	a13l-9
measuring	c18i-10p-14
measuring WELL	c12i-10p-10
measuring WELL $	c12i-10p-10
measuring impact	c11p-7
measuring impact $	c11p-7
media	c11
media $	p7
media enquirie	c12p-10
media enquirie $	c12p-10
medical	a-8k-10p16
medication	p12
medication $	p12
medicine	p9
medicine for	p9
medicine for one	p9
meet	f12j-8k-8p-15
meet AGENCY	l11p-8
meet AGENCY $	l11p-8
meet FAMILY	f10
meet FAMILY $	f10
meet NAME	f10l-7
meet NAME $	f10l-7
meeting	a11b-10d-11e-12f-18g-17i-13j-18k17m-16n-12o-9
meeting $	a-10c-8l-9p19
meeting and	p7
meeting and no	p7
meeting without	p7
meeting without PLACE	p7
member	a-13b14c-10e-8f9g-10i-8j-17k12l-17m-10n-9o-10p-22
member $	a-10b15c-7f11g-8j-11l-12m-8n-7o-8p-17
member informed	f-12k13
member informed $	f-12k13
member of	f10
member of FAMILY	f10
membership	a-11b10c-9g-7j-11k15m-11n-7o-9p-13
membership $	k10
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
mental	f-8l-10m-9p19
mental SERVICE	l-9m-8p16
mental SERVICE $	p12
mental capacity	p8
mental capacity $	p8
mentioned	n8
mentioned $	n8
merged	c-7d16l-9p-11
merged chronology	d9
merged chronology $	d9
merged timeline	d12l-7p-8
merged timeline $	d12l-7p-8
message	a-23b-7c-16d-10e-9f-12g32h-8i-11k-14l-15m-16n-10o-14p-7
met	a-17j18l-16p-10
methadone	p9
methadone in	p9
methadone in PLACE	p9
method	a-17j-12k26n-8p-13
methodoleg	c-7k14p-11
methodoleg $	c-7k14p-11
methodology	j-8k12
microscope	a10
microscope $	a10
might	a15e-8
might AUX	a15e-8
might AUX AUX	a9
might AUX CHANGE	a11
mile	i16l-9p-9
mile $	i16l-9p-9
milestone	c-10d17f-8j-9k-11l-9m-7p-14
milestone $	c-10d17f-8j-9k-11l-9m-7p-14
mind	j7p7
mind $	j7p7
minute	k-7p11
minute $	p12
minute PEER	c8
minute PEER YOU	c8
missed	a12c-9e-8f-11g14h-11i-8j-20k-13l-9m-11o-8
missing	a-16f-8j-12k-7p18
misuse	p12
misuse $	p12
mobile	p10
mobile FAMILY	p10
mobile FAMILY $	p10
model	a-9f-7g-8k23l-11p-15
model combined	k12l-8p-8
model combined $	k12l-8p-8
moment	a21c-11e-10f-8g-10i7j-9k-10l-14m-11p-18
moment $	a18c-9k-9l-10p-13
moment WHEN	a10
moment WHEN thing	a11
money	p8
money and	p8
money and gift	p8
monitored	c8
monitored $	c8
monitoring	a-9c26e-7f-9g-8j-14k-16l-12m-15o-8p-17
monitoring $	c17j-10k-10p-10
monitoring arrangement	c9
monitoring arrangement $	c9
monitoring of	c14m-10
monitoring of ACT	c10m-9
monitoring of PLAN	c7
month	d11e-7l7p-12
more	b-14c-26d-12f-10g-28h-10j-26k-28l-28m-28n41o-18p-34
more $	a-12c-12e-10f-11g-18i-10j-11k-14l-14m-13n31o-8p-18
more INFO	n10
more INFO $	n10
more about	c-9j-7n12
more about THIS	c-9j-7n12
more closely	a8
more closely $	a8
more depth	a10
more depth $	a10
more help	n8
more help $	n8
more of	i11m-7
more of $	i11m-7
more on	n10
more on THIS	n10
more thing	e12p-8
more thing $	e12p-8
most	g10
most $	g10
mother	a-12c-7f17g-12i-8j-11l-7m-9
move	c-9g-8i-10j-14k-8l24m-11p-22
moved	e14
moving	j-8l14m11p-16
much	p11
much REVIEW	p11
much REVIEW $	p11
multi-agency	a9b-9c-19d14e-14f-12h-8j-14n-11o-10
multi-agency ACT	m8
multi-agency ANALYSE	a8
multi-agency DONE	a14k-12m-8p-15
multi-agency DONE $	a14k-12m-8p-15
multi-agency INVOLVE	k-11l12
multi-agency INVOLVE $	k-11l12
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
multi-agency timeline	d13l-8p-9
multi-agency timeline $	d13l-8p-9
mum	f10p-11
must	a-10e-9g-13k-8m20
mutilation	p9
mutilation $	p9
my LIVE	l7
my LIVE $	l7
my patient	p7
my patient $	p7
name	a-20b-11c-18d-10e-12g-20h25i-10j-22k21l-23m-13n-16o-9p-14
name $	c-7g-11h10j-10k13l-9
name AUX	k10
name AUX AUX	k10
name and	h9k8
name and date	k9
name and role	h9
name of	h14p-8
name of AGENCY	h14p-8
name or	f8
name or identifier	f8
name used	c-7h12k7p-8
name used $	h14k-8p-7
name used in	h-9k12
nappie	p9
nappie $	p9
narrative	l14
nation	m11
nation $	m11
national	a-13c-12e-8f-10j-11k8l-11m15n-12o-11
national BODY	m10
national BODY $	m10
national LEARN	g8
national LEARN $	g8
national attention	m9
national attention $	m9
national guidance	k14n-8p-11
national guidance $	k14n-8p-11
national picture	p10
national picture $	p10
nature	l11
nature of	l11
nature of STORY	l8
need	a-25c-16e-12g13h-9i-18j-16k-17m16o-16
needed	a-8c11d-7e-11f-9k-11l-13m12o-9p-9
negeseuon	g15p-10
negeseuon allweddol	g15p-10
negeseuon allweddol $	g15p-10
neglect	a11c-14e-9f-11g-10j-14k-15l-16m-12o-8p19
neglect $	a11c-13e-8f-11g-9j-13k-14l-15m-11o-7p17
neighbour	h-7j-7l-8p15
neighbour $	h-7k-9p15
nesaf	m14p-10
nesaf $	m14p-10
network	p10
network $	p10
new	a-12c-14e-7g-11j-17k-19l26m-17n-9o-8
new BODY	c-10j-11k-15l10m-14p10
new BODY $	c-10j-11k-15l10m-14p10
new CHILD	f-12l12
new CHILD $	f-12l12
new MOVE	l10p-10
new MOVE $	l10p-10
new PLACE	l14p-13
new PLACE $	l14p-13
new to	f8
new to county	f8
newly	p8
newly qualified	p8
newly qualified WORKER	p8
news	c11i8k-8p-12
news $	c11i8k-8p-12
next	a-21c-8e-14f-7g-18i-14j-14k-13l-14m35n-9p-11
nice	p9
nice $	p9
night	a-12g-8k-7l12p12
nine	f11
no	c-11f-10g-9j-12k-11l-19m-16n-7p28
no PLAN	p7
no PLAN $	p7
no further	m-12p12
no further ACT	m-12p12
no one	j-8l-10p13
no one KNOW	a10p-7
nobody	a8j-13k-10p11
nobody ASK	a11j-7
nobody ASK $	a11j-7
nobody HAPPEN	l8
nobody HAPPEN $	l8
nobody held	p8
nobody held whole	p8
non-engagement	p12
non-engagement $	p12
north	l9
north $	l9
not	a-12b-8c-17d-8e-16f-21g11h-9i-11j-25l-20m-14n-11p33
not $	a11
not ASK	i-8p9
not ASK $	i-8p9
not AUX	a-10i9k10m-16p8
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
not LOOK	g-8o8p10
not LOOK $	g-7o10
not MOVE	g14i-14
not MOVE WELL	g14i-14
not brought	p8
not brought $	p8
not enough	p7
not enough $	p7
not give	i10k-7
not give up	i10k-7
not my	p7
not my patient	p7
not talk	p10
not talk $	p10
not to LOOK	p7
not travel	p7
not travel $	p7
not used	p9
not used $	p9
not yet	g8
not yet WELL	g8
notable	i8
note	a-24b-16c8d-15f-22g-9h9l-24m-21n22o-17p-33
note $	a-14b-9c12d-7f-11h-10j-19k-25l-14m-12n16o-9p-20
note about	k9
note about name	k9
note on	a-8c-8f-10g-7h14k10l-9n-15p-14
note on IDENTITY	h12p-7
note on WORDS	h10
note on hindsight	k10
note on name	k9
note on publication	j12k-10
note to	k-11n14p-8
note to chapter	n10
note to reader	j10n-8
note to text	n10
notice	a-7c10j9k-7l-10
notice $	c11j9l-9p-9
noticed	g-16i20k-8l-8p-13
notification	a-13b-8c-19d-12e-11f-19g-12i-8j31k-18l-17m-13n-11o-11p-21
notification $	a-9c-13d-7e-8f-14g-9j24k-13l-12m-10n-7p-16
notification SCOPE	j8
notification SCOPE and	j8
notification and	j9
notification and CONTACT	j9
notification detail	f-7j10
notification detail $	f-7j10
notified	a-7j10
notified $	a-7j10
notifying	j14m-8p-11
notifying BODY	j14m-8p-11
notifying BODY $	j14m-8p-11
now	c-14f-10h-9i-19k-18l-17m27n-8o-13p-9
nowhere	p8
nowhere to	p8
nowhere to MOVE	p8
nursery	f-18p17
nursing	l-15p16
nutshell	j11l-9
nutshell $	j11l-9
o'r	g10k-7l9p-11
o'r adolygiad	g11
o'r adolygiad $	g11
o'r digwyddiadau	l12
o'r digwyddiadau $	l12
obesity	p12
obesity $	p12
objective	a-9o10p-7
observation	a13c-7e10g-8j10k-14l-11m-9p-16
observation $	e7j11l-8p-11
observation on	a10k-8
observation on INFO	a10k-8
observation upon	a8
observation upon practice	a8
occasion	j13k-9
occasion for	j9
occasion for WE	j9
occurred	l10
of $	g-8i19m-11o-9
of ACT	c16m-15
of ACT $	c10m-9
of ACT PLAN	c10m-10
of AGENCY	a13b8c-17d9e-16f-7h7k-15l-9m-21n-14p-13
of AGENCY $	b11c-10d-7e-11g7k-19l-11m-15n-9
of AGENCY ANALYSE	a8
of AGENCY CONTACT	d8
of AGENCY INVOLVE	d8
of AGENCY MEAN	h9
of AGENCY REVIEW	k9
of AGENCY practice	a7
of ASK	l7
of ASK $	l7
of AUTHOR	a-9e11
of AUTHOR $	a-9e11
of BODY	a8d-9f-10i-13k-7l-13m-15
of BODY $	a9d-8f-9i-12k-9l-12m-15
of BODY and	k9
of BODY on	g7
of CHILD	c-7e9f12i-13k-7m-14o-10p-13
of CHILD $	e10f13g-16i-9m-9
of CHILD 's	l9
of CHILD CODE	l8
of CHILD in	g8
of CONTACT	c-11d18l-11p-12
of CONTACT $	c-11d18l-11p-12
of DONE	k7m-10
of DONE $	k7m-10
of END	e9
of END $	e9
of FAMILY	a-17b11k10p-21
of FAMILY $	a-14b11j-8k9p-16
of FAMILY tribute	j9
of FIND	g9
of FIND $	g9
of HARM	d8g-10j-15l14o-13p-16
of HARM $	l13p-9
of HARM REVIEW	d10f8j-13o-11
of IDENTITY	a-9f10
of IDENTITY $	a-8f10
of INFO	a8b9j-9n-14p-13
of INFO $	a9b9l-7n-14p-12
of INVOLVE	a10b10k-17
of INVOLVE $	a9b10k-16
of ISSUE	g9j-12l11m-8o-16p-12
of ISSUE $	g10j-12l11o-15p-11
of KIN	a-8f14l-11p-8
of KIN $	a-8f13l-11p-8
of LEARN	g10j-11
of LEARN $	g10
of LEARN REVIEW	j-9
of METHOD	k11
of METHOD $	k11
of NAME	d8p-9
of NAME $	f8p-8
of NAME 's	d9
of NUMW	f10k9l-12
of NUMW BODY	k10
of NUMW TIME	f11l-10p-8
of NUMW countie	f-8p9
of PLACE	g11k-8m-8
of PLACE $	g11k-8m-7
of PLAN	c19m-10p-14
of PLAN $	c19m-10p-14
of RECOMMEND	m15
of RECOMMEND $	m15
of REVIEW	a12b-11d-12h-13i-11m-11n-12o8
of REVIEW $	a9b-10d-10h-12i-10n-10
of REVIEW BODY	k-9m-7o12
of REVIEW NUM	a12
of REVIEW for	o9
of REVIEW into	j8
of SCOPE	a14c-7g-9h-14j-13k-8l-8m-8o15p-17
of SCOPE $	g-7h-8o17p-11
of SCOPE ANALYSE	a13o-13
of SCOPE NUM	a13o-10
of SCOPE for	o11
of SERVICE	l-10
of SERVICE $	l-9m10
of SERVICE WORKER	p8
of SOURCE	n8
of SOURCE $	n8
of START	j11k-7
of START $	j11k-7
of STORY	b-8c-23d18e-11f-14g-15i-8k-22l11m-9n-7o-9
of STORY $	c-19d17e-10f-12g-11j-13k-19l7m-8
of STORY described	l8
of THIS	a13b10c7e-8g-10h-8i-9m-18n-9o-17p-14
of THIS $	a20g-8j-7k-8m-9
of THIS INVOLVE	k10
of THIS REVIEW	a-10b12o-12
of THIS session	c9
of TIME	p8
of TIME $	p8
of WE	k8
of WE REVIEW	k8
of WELL	g-14i25l-8m-9p-14
of WELL $	i11
of WELL DONE	i9
of WELL practice	a-10i13
of WHAT	a10d9g-8j-8m-12
of WHAT AUX	a8
of WHAT HAPPEN	d9
of WHAT WE	k8
of WHO	m8
of WHO $	m9
of WORDS	a-10h18
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
of assessment	a-9p12
of assessment $	p10
of assessment THIS	g7
of case	a-8d10g-10l16p-11
of case $	d11j-10k-8l10p-10
of case for	j-9l10
of character	f12
of character $	f12
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
of doubt	p8
of doubt $	p8
of each	a11
of each AGENCY	a11
of fact	e-7l11
of fact $	g-12l12
of fact and	g9
of failure	g12k-7
of failure $	g12k-7
of grade	b13l-7
of grade $	b13l-7
of independence	j-10k16
of independence $	k11
of inspection	g8k11o-10p-8
of inspection $	g8k11o-10p-8
of interest	k11
of interest $	k11
of judgement	g13l-10
of judgement $	g13l-10
of key	d11
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
of neighbour	p9
of neighbour $	p9
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
of practice	a20g-8j-7k-9l-7m-10
of practice $	a16g-7k-7m-9
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
of safeguarding	a10j-12k7p-9
of safeguarding $	a11g-10
of safeguarding adult	j-8
of sight	a-8o8
of sight $	p8
of sight SCOPE	a-7o9
of significant	d9k-8
of state	m10
of state $	m10
of threshold	a9o-9
of threshold $	a9o-9
of timeline	o10
of timeline $	o10
off	e9k-7
off $	e9k-7
offence	c-8j-8k-9l16p-12
offence $	c-8j-8k-9l16p-12
offending	p9
offending AGENCY	p9
offending AGENCY $	p9
offer	a-9l11
offer $	a-9l11
offered	a-9c9g-7k-9l17m-7n-8p-16
offered $	c9k-7l10n-8p-14
offered and	l12
offered and WHAT	l8
office	c17k-8l-9p-13
office $	c12p-9
office use	c9
office use only	c9
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
on $	c-11e11f-8g-19k-16m-16n11o-13
on ASK	i8
on ASK $	i8
on BODY	k11
on BODY $	k11
on CHILD	f7
on CHILD and	f7
on IDENTITY	h12p-7
on IDENTITY $	h12p-7
on INFO	a8
on INFO $	a8
on KIN	f-10k-8p14
on KIN $	f-8p12
on LEARN	m8
on LEARN $	m8
on MOVE	l-8p9
on MOVE $	l-8p9
on PLACE	p8
on PLACE $	p8
on REVIEW	j-8p13
on REVIEW $	j-7k-7p14
on SERVICE	g7
on SERVICE DONE	g7
on SINCE	e7
on SINCE $	e7
on THIS	n10
on THIS $	n10
on TIME	l11
on TIME $	l11
on WHAT	j8k-9l-8m9
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
on practice	a18p-9
on practice $	a19g-11p-9
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
on whether	j-10k16m-9
on whether REVIEW	k9
on whether to	k11
once	f-8p10
once WE	f-8p10
once WE CHILD	f-8p10
one	b-11c-23d-13e10f-13h-10k-13l13m-11n-17o-20p11
one $	c-12e-9f-9g-12j-11k-14l21n-7o-10
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
one at	p8
one at TIME	p8
one by	p10
one by one	p10
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
only	k9l-7m-8
only $	c7k9p-8
only MOVE	g7
only MOVE whole	g7
open	p11
open and	p8
open and shut	p8
opening	c-8e-8h-8j16l-13
opinion	a25b-13c-16e11f-11g-12i-7j-17k-24l-14m-14n-10o-11
opinion $	a22b-10c-12f-10g-8j-12k-17l-12m-10n-7
opinion of	a10e11k-11
opinion of AUTHOR	e11
opinion of BODY	a12
opportunitie	a8c-12f-9g22i-7j-11k-12l-13m-9n-8p-24
opportunitie $	a-9g18l-7p-16
opportunitie and	a9
opportunitie and decision	a9
opportunitie lost	g14p-11
opportunitie lost $	g14p-11
optimism	p13
optimism $	p13
or KIN	f7
or KIN detail	f7
or identifier	f8
or identifier $	f8
order	a-10c-14d15f-7g-8j-10k-13l-16m9n-7p7
order $	a-7c-10d16j-8k-10l-17m-7p12
order ASK	m12p-11
order ASK $	m12p-11
ordered	m10p-7
ordered CHANGE	m10p-7
ordered CHANGE $	m10p-7
organisation	a-13c-14e-7g-8j-10l-20m-13n23p-9
organisational	a17c-9e-9f-9j-13k-13l-9m-15
organisational CHANGE	m-11p12
organisational CHANGE $	m-11p12
organisational ISSUE	a11
organisational ISSUE $	a11
organisational LEARN	g9
organisational LEARN $	g7
organisational context	a13j-8k-10p-9
organisational context $	a13j-8k-10p-9
organised	a-9k9
origin	j10k-8
origin of	j10k-8
origin of REVIEW	j10k-8
other	a-20b-11d-12e-15f8g-19h-8j8k14l-11m-11n-13o-12p-7
other $	f14k-9l-9
other CHILD	l9p-8
other CHILD $	l10
other CHILD in	f8
other INFO	j8
other INFO about	j8
other KIN	f-10k-10p13
other KIN $	f-10k-10p13
other MUST	m7
other MUST DONE	m7
other format	c13k-9p-10
other format $	c13k-9p-10
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
ought	m11
our	a15b-14c-34d-13f-21g-12i-7k7l-25n-25o14p-20
out	a-18b-10c-21d-11e-16f-18h-11i-21j7m-25n13o17
out $	c-11e-10f-9i-12j16k9l-22m-16n-11o10p-22
out THIS	k10
out THIS REVIEW	k10
out about	n11
out about neglect	n11
out more	n12
out more $	n12
out of	a-13j-15k-12l11p9
out of ISSUE	l12
out of PLACE	l14p-13
out of REVIEW	g11
out of TIME	l-10p10
out of mind	p9
out of sight	p8
out to	g-9o14
out to LEARN	o8
outcome	a-10f-10g13j-9k15l-10m-8p-15
outcome and	k8
outcome and decision	k8
outcome bias	k10
outcome bias $	k10
outcome for	f-7g12p-9
outcome for CHILD	f-7g12p-9
outcome of	k8
outcome of rapid	k8
outline	d-9k-11l16
outline $	j-11k-9l13
outline of	j7l7
outline of STORY	j7l7
outstanding	i-17p17
over	a-12c7e11j-10k-7
over case	a-10e12
over case $	a-10e12
over experience	p9
over experience $	p9
over to	c9
over to YOU	c9
over-optimism	p12
over-optimism $	p12
overall	b-12c-21d-11e28f-18g14h-9i-13j-20k-22l-21m-18n-14o-12p-29
overall $	e13g-10p-9
overall ANALYSE	a8
overall ANALYSE $	a8
overall effectiveness	e-8g13
overall effectiveness $	e-8g13
overall judgement	g14p-9
overall judgement AUX	g14p-9
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
oversight	c12g-9j-10l-8m-15o-9p13
oversight $	p13
oversight and	k7
oversight and quality	k7
oversight of	c14m-13
oversight of ACT	c10m-10
oversight of PLAN	c8
oversight of practice	p9
overview	a-12c-14d-13f-10j14k-10l13n-8o-8p-20
overview $	c-8f-7j15k-11m-9p-14
overview REVIEW RECOMMEND	m7
overview of	d-9l16
overview of AGENCY	l8
owed	e9
owed $	e9
own	f-8l8m8p9
own WORDS	l12
own WORDS $	l12
own childhood	p9
own childhood $	p9
owner	c10j-8
owner of	c10j-8
owner of THIS	c10j-8
page	a-11c15f-10g-12j9k-15l-17m-15n-9
page $	a-8c16f-7g-9k-13l-12m-10n-7p-17
page NUM	l-7p10
page NUM $	l-7p10
pandemic	p12
pandemic $	p12
panel	b14d-12e11f-23g-40h-12j-19k27l-27m-28n-32o11p-43
paper	a-12b24c-16e-9f-12g-11i-7j-8k-8l-13m-11n-12o-11p10
parallel	c-10j-11k21l-9p-14
parallel REVIEW	k8
parallel REVIEW $	k8
parallel investigation	k9
parallel investigation $	k9
parallel proceeding	k9
parallel proceeding $	k9
parallel processe	k10
parallel processe $	k10
parcel	p9
parcel $	p9
parent	a-24b-12c-14d-9e-11h-8i-12j-19k14l-12m-12n-10o-9p17
parental	k-9l-12p14
parenting	p13
parenting $	p8
parenting assessment	p8
parenting assessment $	p8
part	a-13c-8f-16g-7j-11k28l-17m-10
part $	a-10k21l-14m-8p-10
part in	f-9k13
part in REVIEW	k8
part in THIS	k8
part of	p9
part of picture	p9
part played	k9
part played by	k9
participant	c-7k14p-12
participant $	c-7k14p-12
participation	k14l-9
partie	a-7c-11f19j-10k-11l-10m-8p-15
partie $	a-7c-11f19j-10k-11l-10m-8p-15
partner	b-14d-8e-16g-29h-11i-18k14n-20o-13p-13
partnership	a-16i-8j9k-20l-9m20n-8o-17
passing	a-9c-7i10k-8l-9p12
passing THIS	p9
passing THIS on	p9
passing on	i11
passing on $	i11
passing parcel	p9
passing parcel $	p9
path	l16p-13
path into	l11p-8
path into exploitation	l11p-8
path through	l10p-8
path through AGENCY	l10p-8
pathway	p12
pathway $	p12
patient	p7
patient $	p7
pattern	a17b-9c-15d-8e-10f-15g20i-8j-14k-17l-16m-13n-9o-8p-23
pattern $	a13c-12e-7f-9g11j-10k-12l-11m-9n-7p-15
pattern across	a11p-9
pattern across FAMILY	a11p-9
pattern in	g9
pattern in system	g9
pattern of	g9
pattern of assessment	g7
pellach	n14p-10
pellach $	n14p-10
pen	a-10c-9e-7f23j-8k-9l-12m-7p-18
pen picture	a-7f17p-14
pen picture $	f15p-12
pen portrait	f14p-8
pen portrait $	f12p-8
people	b-14c-27d-11e-14f22g-19h11i18j-11k10l-32m-21n-15o-13p-31
performance	p10
performance $	p10
performed	a11l-10
period	a-29b-14c-29d-18e-22f-26g-25h-12i-17j-36k-37l25m-26n-18o39p-39
period $	a-14b-7c-16d-8e-12f-16g-12i-9j-17k-19l20m-13n-9o21p-29
period DONE	o8
period DONE REVIEW	o8
period NUM	l11p-7
period NUM $	l9
period for	o8
period for REVIEW	o8
period of	j-11k-11o10
period of REVIEW	j-11k-10l12
period of timeline	l-10o10
period one	l10p-7
period one $	l10p-7
period reviewed	l-10o13
period reviewed $	l-8o9
period reviewed and	o8
period selected	l-10o13p-7
period selected $	l-10o13p-7
period under	j-11k-8o10
period under REVIEW	j-11k-8o10
perpetrator	c-8f21j-10k-9l-10p-15
perpetrator $	c-8f21j-10k-9l-10p-15
persistence	i8
persistence $	i8
person	a-14b-8d-8e-9f26g-13i-8j-19k12l-20m-12n-11o-9p-25
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
phase	a-8j-7k-8l21m-8p-19
phase $	l9
phase NUM	l10p-8
phase NUM escalation	l10p-8
phase one	l11p-9
phase one $	l11p-9
phone	a-8k-7m-8p11
phone $	p9
phone ASK	l10
phone ASK $	l12p-9
phone ASK instead	p8
phone at	p7
phone at TIME	p7
picture	a13b-10c-19d-10e8f14g-18h-8i-11j-16k-21l-21m-18n-13o-10
picture $	a8b-9c-17d-9e9f8g-15i-9j-13k-18l-17m-14n-12o-9
picture of	f13p-9
picture of CHILD	f11p-8
picture whole	a11p-9
picture whole $	a11p-9
piece	c-10f-8g-11k9l-12m-10
piece $	a-8c-8g-10j-8k11l-10p8
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
place $	a-10c11g-13i-8j-8k-12l14m-11
placed	l9
placement	c-8e-10f-28g-8i-9j-8k-15l32m-9p-20
plain	a-9c-8f-8g-8h20j-9k-11l-11m-7
plain english	h18k-9l-7p-13
plain english guide	h12p-7
plain english list	h12p-8
plain sight	p9
plain sight $	p9
plan	b-12c9d-14e-18f-21g-25h-11i-18j-23k-26m29n-15p-12
planning	c-17j-7k-8l-18m-25p30
played	k9
played by	k9
played by KIN	k9
plentyn	c-8f11k-9l11m-7p-13
plentyn $	l13p-9
plentyn a'r	f12
plentyn a'r teulu	f12
point	b-9d-11e-14f-14g15h-10k-18l-21n-13o9p-31
poisoning	p12
poisoning $	p12
police	c-12e-7f-9g-12i-7j-9k10l12n-7
policie	k-10p11
policie and	k-10p11
policie and METHOD	k-10p11
policy	a-9c-8f-8g-10j-12k14l-10p9
policy $	g-7p14
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
posed	c-7o10p-7
posed $	c-7o10p-7
position	p11
position of	m-7p11
position of BODY	m-7p11
positive	a-8c-9i23p-21
postnatal	p10
postnatal depression	p10
postnatal depression $	p10
postscript	e12l-11
poverty	p12
poverty $	p12
power	k12
power $	k12
practice	a26b-20c-39d-23e-19f-26g18h-21i24j-22k-25l-14n-27o-25p-20
practice $	a24b-13c-23d-13e-23f-21g8h-14j-25k-31l-33n-17o-15
practice ANALYSE	a9
practice ANALYSE $	a9
practice AUX	i10
practice AUX WELL	i10
practice BAD	a8
practice BAD $	a8
practice FIND	i7
practice FIND during	i7
practice ISSUE	a-11g20l-10p-7
practice ISSUE $	g14l-7
practice ISSUE NUM	a-15g14
practice MSG	a-10g12
practice MSG $	a-8g7
practice MSG WHO	g8
practice MUST	m9
practice MUST CHANGE	m9
practice NEED	g8m-8
practice NEED to	g8m-8
practice REVIEW	a-9f-8g-9j11
practice REVIEW $	a-7g-8j13
practice REVIEW METHOD	k10
practice SINCE	e10m-8
practice STORY	g-8l18p-8
practice STORY $	l10
practice STORY CODE	l9
practice STORY NUM	l8
practice THIS	i9
practice THIS WELL	i9
practice WE	i8
practice WELL	i11
practice WELL by	i9
practice and	f8m7
practice and IDENTITY	f9
practice and system	m9
practice at	a9
practice at TIME	a10
practice by	i8
practice context	k10
practice context $	k10
practice in	a11
practice in context	a10
practice measured	a8
practice measured up	a8
practice reviewed	a12g-7
practice reviewed $	a12g-7
practice to	i7
practice under	a18g-7j-7k-10p-7
practice under REVIEW	a13k-9
practice under microscope	a10
practice worth	i11p-7
practice worth sharing	i11p-7
practitioner	a-20b13c-15d-10e-7f-17g16h-10j-12k24l-30m-16o-9p-24
praise	i20p-17
praiseworthy	i13p-14
pre-birth	a-10c-10l15m-8o-7
pre-birth PLAN	p10
pre-birth PLAN $	p10
pre-birth assessment	l9
pre-birth assessment $	l9
pre-birth period	l11
pre-birth period $	l11
predictability	a19c-10f-8j-9k-11l-10m-8p-14
predictability $	a16c-8j-8k-9l-7p-12
predictability and	a9
predictability and preventability	a9
predictable	a8
predictable and	a8
predictable and preventable	a8
predicted	a8
preface	j13
pregnancy	k-7l14
preliminary	a-14c-14d-7e-9f-11g-12j26k-13l-14m-11n-8o-9p-18
preliminary $	j12p-9
preliminary ISSUE	a-8j11
preliminary ISSUE $	a-8j11
preliminary observation	j11p-7
preliminary observation $	j11p-7
preliminary remark	j11
preliminary remark $	j11
premature	l-11p11
premature BIRTH	l-11p11
premature BIRTH $	l-11p11
prescribing	p8
prescribing and	p8
prescribing and parenting	p8
present	e10f-8k14l-13p-14
present $	f-7k12p-8
present TIME	e10l-10
present TIME $	e10l-10
presenting	l8
presenting STORY	l8
presenting STORY $	l8
press	c12p-9
press office	c12p-9
press office $	c12p-9
pressure	a7
pressure on	a8
pressure on practice	a8
preventability	a19c-10f-8j-9k-11l-10m-8p-14
preventability $	a19c-10f-8j-9k-11l-10m-8p-14
preventable	a11
preventable $	a11
prevented	e8
prevented $	e8
prevention	p9
prevention $	p9
previous	g-11j-14k16
primary	p10
primary PLACE	p10
primary PLACE $	l-10p14
primary PLACE BODY	m8
primary PLACE TIME	l10p-9
principal	g13
principal END	g8
principal END as	g8
principal LEARN	g10
principal LEARN $	g10
printing	c10
printing THIS	c10
printing THIS page	c10
prior	j-8k-11l17
prior INVOLVE	k-8l9
prior INVOLVE $	k-8l9
prior to	l13
prior to period	l10
prioritie	c-9f-7j-8k-10l-8m22p-14
prioritie $	c-8j-7k-8m15p-11
prioritie for	m12
priority	g7j-8o8
priority FIND	g11
priority FIND for	g8
priority ISSUE	o10
priority ISSUE for	o10
prison	l-11p12
private	a-7c-8f-11j-7l-10m-7p15
private $	f-9k9
private law	k-7p10
private law proceeding	k-7p10
probation	p7
problem	g9
procedure	c-7e-8j-9k10l-10m-9p8
proceeded	a-11j-8l12
proceeded $	a-11j-8l12
proceeding	a-12c-13e-8f-12g-11i-9j-15k29l-8m-13n-9o-8p-13
proceeding $	a-9c-11f-10g-9i-8j-12k26l-19m-10n-7p-10
proceeding and	l9
proceeding and PLACE	l9
proceeding of	k10
proceeding of BODY	k10
process	a-7f-10j-10k21p-14
processe	c-11k17l-8p-12
processe $	c-11k17l-8p-12
procurator	k7
procurator fiscal	k7
procurator fiscal and	k7
profession	p8
profession $	p8
professional	a18b-12c-16d-9e-10f-24g-18i-19j-18k-18l16m-16n-9o-11p13
profile	f13p-10
profile $	f8
profile of	f9
profile of CHILD	f9
progress	a-10c8e24f-7i-8j-12k-11l-11m-21p-15
project	c-11m-14o16p-14
project PLAN	c-11m-14o16p-14
project PLAN $	c-11m-14o16p-14
promised	m8
prompted	j8
prompted THIS	j8
prompted THIS REVIEW	j8
proof	k10
proof applied	k10
proof applied $	k10
proposal	m10
proposed	g-8m16
protected	a-9k8p-10
protection	a-10f-17k7l7
protection $	k10p-9
protection BODY	m10
protection BODY $	m10
protection PLAN $	p9
protection PLAN period	l9p-9
protection conference	p7
protection conference $	p7
protection in	j8
protection in ISSUE	j8
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
public law	p10
public law outline	p10
publication	a-12b9c-17d-7e-10f-12g-11h-9i-8k14l-15m-12n10o-8p-20
publication $	a-9b11c-10f-9g-8k10l-10m-9n-10p-14
publication arrangement	c-8k12p-8
publication arrangement $	c-8k12p-8
publish	a-8j9
published	n9
pulling	e14k-11
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
purpose of THIS	c-7j11
put	c-16j-11m20o-7
put PEER	k8
put PEER $	k8
put THIS	c-10m10
put THIS WELL	c-10m10
put WELL	c-7m9
put WELL $	c-7m9
put to	m11
put to BODY	m11
putting	c-8g-13i-19j-9l-7m22p-18
putting LEARN	g-9m11
putting LEARN into	g-9m11
putting REVIEW	k10
putting REVIEW PEER	k10
putting THIS	a-8e10i-12k-10m11p-8
putting THIS PEER	e10k-8
putting THIS WELL	i-11m12
putting piece	a10
putting piece side	a10
putting thing	i-11m12
putting thing WELL	i-11m12
pwyntiau	g13p-9
pwyntiau dysgu	g13p-9
pwyntiau dysgu $	g13p-9
qualification	k9
qualification of	k9
qualification of AUTHOR	k9
qualified	p8
qualified WORKER	p8
qualified WORKER $	p8
quality	c-12e-8f-9g12i-11j-12k14l-17m-12o-7
quality assurance	k15p-9
quality assurance $	k12p-9
quality assurance of	k7
quality of	a9g13i-10j-8l-15m-9
quality of AGENCY	k8
quality of DONE	a7
quality of PLACE	g14l-9p-12
quality of assessment	p10
quality of practice	a9g-8
quality of provision	g11
question	a17b-14c11d-15e-18f-21g-24h-14i-17j-32k-23l-27n-20o24p-14
quiet	f-8p10
quiet CHILD	f-8p10
quiet CHILD $	f-8p10
quoted	n8
quoted $	n8
race	f11p-8
racism	p11
racism $	p11
raised	g10
raised by	g10
raised by REVIEW	g10
rapid	c-9e9j-8o-14
rapid REVIEW	c-9e9j-8o-14
rapid REVIEW $	c-8l7o-10
rating	a-7c18l-7p-10
rating $	c11
rating scale	c12p-9
rating scale $	c12p-9
rationale	a-7k10p-7
rationale $	k9
rationale for	j8
rationale for REVIEW	j10k-9
rationale for decision	k10
re	p9
re NUM	p9
re NUM YEAR	p9
re-referral	c-8j-7k-9l15p-12
re-referral $	c-8j-7k-9l15p-12
reach	a-7k-8p12
reach $	p9
reach WE	c8
reach WE $	c8
reached	k8
reached $	k8
read	a-22b-8d-8e-15g-15h-9i-17l-22m-22n27o-15
read $	a-14c-11e-8g-9i-10l-11m-13n15o-9
read THIS	c8k-9
read THIS $	c8
read and	n11
read and watch	n11
read more	n13
read more $	n13
read on	n9
read on $	n9
reader	a-11c-10e-9f-8g-10i-7j23k-12l-13m-11p-17
reader $	a-7g-7j18k-9l-10m-8p-13
reader 's	j12p-7
reader 's guide	j12p-7
reading	a-8b-22c-10e-8f-9g-9i-10j-10k-23l-12m-14n28
reason	c-14e-8f-9g-10j24l-11m-10o-14p-7
reason $	k10
reason THIS	j8
reason THIS THIS	j8
reason and	a9
reason and ANALYSE	a9
reason for	a-7c-8g-7j24k-7l-8o-10p-10
reason for CONTACT	j8
reason for REVIEW	j8
reason for THIS	j9
reason for delay	j-8k9
reason for rapid	j8
reason not	p7
reason not to	p7
reasoning	a16c-9
rec	l-9m13p-12
rec NUM	l-9m13p-12
rec NUM $	l-9m13p-12
recall	c-9d-11k22l-18p-12
recall STORY	d-8k14l-10
recall STORY $	d-8k14l-10
recall TIME	k14l-12p-10
recall TIME $	k14l-12p-10
received	k15l-7p-11
received $	k15l-7p-11
recent	e9
recent SINCE	e9
recent SINCE $	e9
reception	l11
reception TIME	l8
reception TIME $	l8
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
recommend	a-8g-12k-13m21
recommendation	a-22b-10c-17d-13e-10f-16h-11i-13j-26k-26l-24m47n-16o-15p-28
recommended	n9
record	b-11c-7g8j-14k-21l-14n-12p22
record keeping	p10
record keeping $	p10
recording	p12
recording $	p12
ref	p8
ref NUM	p8
ref NUM YEAR	p8
reference	b-9c-13d-8e-9f-9g-13h-16i-7k-24l-15m-16n15o8
referral	a-10b-8c-31d-20e-10f-11g-12i-8j13k-15l10m-15n-12o-11p13
referred	a-11c-13g-12h9j-13k-16l-10m-13n16o13p-13
referred to	a-16c-13g-12h9j-13k-16l-9m-13n16o13p-12
referred to $	a-10c-7h10k-11l-8n16p-10
referred to BODY	m-8o13
referred to WE	o7
referred to in	f8
reflect	a-10c14f-7j-8k-9l-8m-8p-14
reflect $	c15j-7k-8p-12
reflect WELL	i8
reflect WELL $	i8
reflection	a-10c8e7g20h-10k-11l-7m-11p-17
reflective	c12o-12p-11
reflective ANALYSE	a9
reflective ANALYSE $	a9
reflective SCOPE	a-10c13o-12p-9
reflective SCOPE $	a-10c13o-12p-9
region	m11
region $	m12
regional	m12
regional LEARN	g8
regional LEARN $	g8
register	a-7c12e-11
register $	c13p-12
register as	p8
register as END	p8
register to	e-7l10
register to END	e-7l10
regret	g11m-8o-8
regret $	g11o-7
related	a-9b-7c15e-7f-9g-8j-10k7l-12m-9p-17
related SOURCE	n9
related SOURCE $	n9
related news	c12k-7p-7
related news $	c12k-7p-7
related page	c11p-7
related page $	c11p-7
related processe	c-9k12p-7
related processe $	c-9k12p-7
relationship	a-11c-11e-13f24g-9j-11k-16l-15m-9
relationship $	f20j-7k-10l-7p-16
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
relevant	c-10f8k10n-8p-15
relevant FAMILY	f11l-10
relevant FAMILY STORY	f11l-10
relevant STORY	l12
relevant STORY $	l12
relevant case	l7
relevant case STORY	l7
relevant research	k13p-8
relevant research $	k13p-8
reliance	p12
reliance on	p12
reliance on KIN	p7
reliance on self-report	p7
relied	n11
relied upon	n11
relied upon $	n11
religion	f15p-16
remark	c-9e9f-7g-9j14k-10l-12m-9p-18
remark $	c-8e9j15k-9l-11m-7p-16
remark upon	a9
remark upon practice	a9
remedial	m9
remedial ACT	m9
remedial ACT $	m9
remember	a-10c-10e-7f-9g26i-8j-10k-13l-12m-13o-8p-15
remember $	a-10c-10e-7f-9g26i-8j-10k-13l-12m-13o-8p-15
remembering	f11
remembering NAME	f11
remembering NAME $	f11
remit	a-11c-7k-12o16
removal	l7
reorganisation	p12
reorganisation $	p12
repeated	p8
repeated low-level	p8
repeated low-level CONTACT	p8
report	a-29c-10d-11e-23g-21h10i-13j12k17l-27m-15n11o-33
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
require	g16m-24p12
required	l-14m28p-22
requirement	a-8c-11f-9j-13k-12l-11m21p-16
requirement $	a-8c-11f-9j-13k-12l-11m21p-16
rescue	p9
rescue AGENCY	p9
rescue AGENCY $	p9
research	a-20b-10c-23d-9e-13f-17g-15h-11i-11j-23k10l-18m-17n27p-14
research $	k11l-7p-10
research SCOPE	o9p-8
research SCOPE $	o9
research WE	k-11n15
research WE drew	n8
research WE used	k-8n10
research and	a-11n9p-8
research and ANALYSE	o8
research and guidance	n9
research and practice	k10
research behind	j-10k-13n14
research behind THIS	j-10k-13n14
research cited	n8
research cited $	n8
research context	k12
research context $	k12
research on	p8
research on head	p8
residential	l-9p11
resist	p8
resist $	p8
resistance	p10
resistance $	p10
resolution	a-9c-10f-8g-10j-10k-11l-9m21o-9p-14
resolution $	a-8c-8f-7g-8j-8k-9l-8m18o-9p-13
resource	k-19n16
respectful	p10
respectful uncertainty	p10
respectful uncertainty $	p10
respond	a-7l-8m14
respond $	a-7l-8m14
responded	a17k-9l-13
responded $	a15k-9l-11
responded to	a7
responded to neglect	a7
response	a33b16c-25d-14f-18g-22h-10i-14j-19k-25l-14n-15o-18p-14
response $	a24b12c-17e-8g-11i-8j-8k-12l-19m-9n-8p-16
response measured	a9
response measured up	a9
response of	a13b11f-11k-7l-11p-12
response of AGENCY	a16l-8p-8
response of FAMILY	a-8b13f-10
response on	l11
response on TIME	l11
response to	a14c-8e8g-10j-8o-14
response to CONTACT	a-8p11
response to FIRST	a10l-7
response to LEARN	a-7e11
response to neglect	a7
restraint	p12
restraint $	p12
resulting	j9
resulting ACT	m7
resulting ACT $	m7
resulting in	j10
resulting in REVIEW	j10
retention	c11
retention $	c11
return	a-10j-9k-15l10m-10p8
return $	l9
return from	l9
return from AGENCY	l9
reveal	a7
review	a-41b-23c-24d-13h-24i-21j26k29l-27m-17n-25o18p-53
reviewed	a12c-8g-11i-9l-17m-9o12p-17
reviewed $	a13c-8g-10i-8j-8l-15m-7o8p-16
reviewed and	o8
reviewed and WHY	o8
reviewer	b-14c8d-8e-24f-12g-15h-8i-11j-21k28l-19m-16n-9p-20
reviewing	k-8p10
revolving	p8
revolving door	p8
revolving door $	p8
rhagair	c-8j15k-9l-7p-12
rhagair $	c-8j15k-9l-7p-12
rhestr	c-8h16k-8l-8p-12
rhestr termau	c-8h16k-8l-8p-12
rhestr termau $	c-8h16k-8l-8p-12
right	c-21e-9f-11g-18i11j-11k-13l-12m18
ring	p13
ring $	p13
rise	j8
rise to	j8
rise to ISSUE	g8
risk	a12e-9f-13i-8j-11k-20l-15m-12n-7o-9p12
risk $	c-10k-9l-10p20
risk AUX	a12k-8
risk AUX LEARN	a9
risk assessment	p9
risk assessment $	p9
risk register	c13p-12
risk register $	c13p-12
road	l14p-11
road to	l14p-11
road to PLACE	l10p-9
role	a-8c-8f-14h15k-9l-9p13
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
round	p9
round $	p9
rounding	e10p-8
route	l10p-8
route through	l10p-8
route through AGENCY	l10p-8
rule	p15
rule AUX	p8
rule AUX given	p8
rule of	p8
rule of optimism	p8
run	a12p-9
run $	k8
run through	a13p-9
run through $	a10p-7
running	j-9k17p-10
running REVIEW	j-8k10
running REVIEW $	j-8k10
running alongside	k11p-10
running alongside $	k11p-10
safe	f-8j-9k-10m-8p21
safe $	p8
safe at	p7
safe at PLACE	p7
safe on	p10
safe on REVIEW	p10
safe sleeping	p8
safe sleeping $	p8
safeguard	l10
safeguard other	l10
safeguard other CHILD	l10
safeguarding	b-11c-24d-10e-15f-16i-13m-11n-14o-18p14
safeguarding $	a9g-12k-9l-9p13
safeguarding ACT	l12m-11
safeguarding ACT $	l12m-11
safeguarding BODY	a-14c-12k12l-9n-7o-9
safeguarding BODY $	c-9g8m-10
safeguarding BODY 's	k12p-11
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
safer	a-11l-8m15
safer $	a-8m11
safer for	m9
safer for CHILD	m9
safer sleep	p9
safer sleep $	p9
safety	a-7c-13k-8l-13p22
safety $	l-9p14
safety PLAN	c-8m-13p16
safety PLAN $	c-8m-13p16
said	a-11f-12i-7k-7l-8p22
same	k9
same TIME	k9
same TIME $	k9
sat	k9
save	c12d-8p-8
save date	c12d-8p-8
save date $	c12d-8p-8
saw	a7c-12f-7g9j-10m-12o-7
say	a-11c9g-11j-11k11p-9
says	j10
scald	p8
scald $	p8
scale	c12p-9
scale $	c12p-9
scene	j13p-10
scene $	j13p-10
schedule	b11d9k-8l-9
schedule of	b11d9k-8l-9
schedule of INFO	b11k-7
schedule of STORY	d9l-8
school	a-17c-12d-9e-9f-32g-18j-13k-19l13n-9o-9p15
schoolday	f-9l11
schoolday $	f-9l11
scope	a-21c-16l-10m-11o22p-20
scoping	l-12o13
scoping period	l-12o13
scoping period $	l-12o13
screen	p9
screen and	p9
screen and phone	p9
second	f-8l15p-12
secondary	l11p-11
secondary PLACE	l11p-11
secondary PLACE $	l11p-11
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
see	f-8g-13i12j-9k-12l-10m18o-21
seeing	a10f-10l-8p10
seeing $	a11
seeing CHILD	f-8p11
seeing CHILD $	f-8p11
seen	a9f-13k-10l-20p16
selected	l-10o13p-7
selected $	l-10o13p-7
self-harm	p12
self-harm $	p12
self-report	p14
self-report $	p14
send	c14p-8
send WE	c7
send WE YOU	c7
send to	c11
send to $	c11
sense	a19l-9m-10p-9
sense $	a11p-7
sense of	a11
sense of THIS	a7
sent THEY	p9
sent THEY away	p9
sent and	l8
sent and nobody	l8
sent to	j8
sent to $	j8
separated	p8
separation	j-12l8
september	l9
sequence	a-10d12
sequence $	p10
sequence of	a-8d12p-7
sequence of CONTACT	d9
sequence of STORY	d9
sequence of WHAT	l10
serious	k8p7
serious case	k9
serious case REVIEW	k9
serious youth	p8
serious youth violence	p8
service	a-26c-39f-30i-8j15k-52l13o-15p10
session	c9
session $	c9
set	a-12c-10g-13k-11m-12o21p-9
set $	o9
set THIS	j9
set THIS REVIEW	j9
set for	o10
set for BODY	o10
set out	g-10o17
set out to	g-9o14
setting	a-8c-12f-8g-8j19k-14l-12m-8n-9
setting $	p10
setting out	j13k-8p-9
setting out $	j13k-8p-9
setting scene	j13p-10
setting scene $	j13p-10
settling	l9p-7
seven	a-7o8p-9
sexual	f-10l-13p18
sexual HARM	l-8p13
sexual HARM $	p9
sexual behaviour	p8
sexual behaviour $	p8
sexual exploitation	p8
sexual exploitation $	p8
shame	p15
shame $	p15
shaped	a11
shaped decision	a11
shaped decision $	a11
share	c14j-12k-8
share THIS	c15j-12
share THIS REVIEW	c12j-9
share THIS page	c8
shared	a17c7k-16l-8p-7
shared $	a15c8k-15
sharing	a-17b-7c17e-7f-9g-19i9j-10k-24l-16m-10n-13p18
sharing $	a-8i10j-8k-11l-10p12
sharing INFO	p12
sharing INFO $	p12
sharing LEARN	c15g-15p-7
sharing LEARN $	c15g-15p-7
sharing THIS	c11k-8
sharing THIS $	j9
sharing THIS REVIEW	c12j-11
sharing and	p7
sharing and communication	p7
she	a-13f9j-8k-9p8
shelve	p10
shelve $	p10
shift	m-11p11
shift CHANGE	m-11p11
shift CHANGE $	m-11p11
short	a-22b-10c-19d-11e-11f-16g-10h23i-9j13k-18m-12n-12o-9p-21
shortcoming	g10p-8
should	a-8e-18f-15i15k-16l-27m21n-7o-13p-21
show	a15k-12l-8
shut	p12
shut $	p12
sibling	f15k-10l-8
sickness	p15
sickness $	p9
sickness absence	p10
sickness absence $	p10
side	a8
side $	a8
side by	a8
side by side	a8
sight	a-10l-7o8p12
sight $	p13
sight SCOPE	a-7o9
sight SCOPE $	a-7o9
sign	c11k-10l-10
sign of	i7
sign of WELL	i7
sign off	p10
sign off $	p10
sign up	c12l-8p-7
sign up $	c12l-8p-7
sign-off	a-7c-10f-7j-10k16l-8m-11n-12
sign-off $	k14p-14
sign-off by	k11m-7
sign-off by BODY	k11m-7
sign-off without	k-7n-10p12
sign-off without SOURCE	k-7n-10p12
signature	c14f-7j-9l-8m-9p-13
signature $	c15k-11p-12
signature of	k10
signature of NUMW	k10
signed	c14f-7j-8k-9l-8
signed $	c15k-8p-13
signed and	p9
signed and forgotten	p9
significant	a-9b-9c-22d18f14i-9j-12k-18m-13n-11p-25
significant STORY	d13f-7k-9p-7
significant STORY $	d15l-9
significant STORY NUM	d-9l13
significant adult	f11
significant adult $	f11
significant date	d11
significant date $	d11
significant other	f15k-7l-8p-10
significant other $	f15k-7l-8p-10
silence	p15
silence $	p12
silence LEARN	p7
silence LEARN for	p7
silp	k13
silp LEARN	k10
silp LEARN STORY	k10
silp METHOD	k8
silp METHOD $	k8
since	a-17c-17d-10e42f-10g-15i-10j-21k-20l-24m-32n-8o-11p-19
single	k-11l-14
single AGENCY	g8i8l-8p-8
single AGENCY ACT	m8
single AGENCY LEARN	g8
single AGENCY WELL	i9
single incident	p11
single incident $	p11
single-agency	m11p-9
single-agency PLAN	m11p-9
single-agency PLAN $	m11p-9
sister	f16l-8p-14
six	f-7l11
skeletal	p11
skeletal survey	p11
skeletal survey $	p11
skill	i12l-8p-11
skill and	i12l-8p-11
skill and PLACE	i12l-8p-11
sleep	f-7k-7l-9p21
sleep $	p15
sleep and	p8
sleep and new	p8
sleeping	c-10k-8l-7p15
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
smiling	p7
smiling AUX	p7
smiling AUX LEARN	p7
so	a15c-8i-9k-12o-8p-12
so $	a10
so WHAT	a10l-7
so WHAT $	a12m-10
so WHAT FIRST	a-9m9
so far	e9m-7
so far $	e9m-7
social	k-11l-9p9
some	a-8e10i10p-10
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
source	a-11b-11c-7g-7j-9k23l-11m-8o-7p-19
south	l10
south $	l10
special	c-8k-8l11m-9
special educational	p10
special educational NEED	p10
special guardianship	l12
special guardianship $	l14p-15
special guardianship order	l-8p11
specific	a-12c-8h-11j-10k-9l-12o23p-10
specific SCOPE	o9
specific SCOPE $	o9
specific WORDS	h-11j-8l-11o17
specific WORDS $	h-10j-7l-11o14
specific WORDS of	o9
spoke	f8
spot	c-8i15k-7l-7p-11
spot $	c-8i15k-7l-7p-11
spreading	c14h-12j-8p-8
spreading WORDS	c14h-12j-8p-8
spreading WORDS $	c14h-12j-8p-8
spring	l12
st	l-8p10
st NAME	l-8p10
st NAME 's	l-8p10
staff	a-13c-7f-11g-10i10l-15m-9p11
staffing	k-8n-10p16
staffing $	k-8n-10p16
stage	j-8l12p-11
stage of	k10
stage of REVIEW	k10
stage one	l12p-11
stage one $	l12p-11
stand	a-9g10h9k-8l-7m-7
standard	k10
standard of	k10
standard of proof	k10
start	a-7e-10g-15i-9j15k-10m-12
starting	a-8c-9g-13i-10j20k-7l-13m-11o-8
state	m10
state $	m10
statement	a-18b-12d-11f-24g-18h-8i-12j32l-10m-23n-13o-12p-31
statement $	c9e8f-15j14k-15l-14p-16
statement by	c-8j14m-9p-8
statement by AUTHOR	k8
statement by BODY	j9
statement by safeguarding	j12k-9
statement from	f-9j19k-11m-7p-9
statement from BODY	j8
statement from FAMILY	j11
statement from chief	j9
statement of	a-8j9k9m-8p-9
statement of BODY	j8
statement of STORY	l8
statement of independence	j-7k14
statistical	b15c-10p-10
statistical table	b15c-10p-10
statistical table $	b15c-10p-10
status	f-7k-9l-11p10
status $	p10
status and	c12p-9
status and version	c12p-9
status of	c-10j11p8
status of PLACE	p8
status of THIS	c-10j11
statute	n15
statute and	n9
statute and guidance	n9
statute cited	n10
statute cited $	n10
statutory	a-10c-13e-7f-10g-9j20k-15l-13m9n-8o-8p-18
statutory basis	j12p-8
statutory basis $	j12p-8
statutory context	j7
statutory context of	j7
statutory duty	j12p-9
statutory duty $	j12p-9
statutory requirement	j-8m13p-8
statutory requirement $	j-8m13p-8
stay	f-7i8l17m-9p-16
stay $	l12p-11
stay as	i10
stay as THIS	i10
stay in	l12p-8
stay in PLACE	l12p-8
stayed	f-7i11k-12
stayed $	i12k-11p-9
stayed shut	p7
stayed shut $	p7
step	c-10g-10j-12m15o-10p-12
step-down	p12
step-down $	p12
stepfather	f7p7
stepfather $	p7
stepfather and	p10
stepfather and new	p10
stood	a9
stood in	a9
stood in METHOD	a9
stop	m9
stop THIS	m9
stop THIS HAPPEN	m9
stopped	a10f-9l11p-9
stopped WORKER	a11
stopped WORKER seeing	a11
stopped eating	l11
stopped eating $	l11
stori'r	l13p-9
stori'r plentyn	l13p-9
stori'r plentyn $	l13p-9
story	a-10c-15d-10k-16l23
strategic	m8
strategic ACT	m7
strategic ACT $	m7
strategie	m13
strategie for	m13
strategie for CHANGE	m13
strategy	a-13c-10k-15l17
strategy ANALYSE	a-8l11
strategy ANALYSE $	a-8l11
strategy INVOLVE	k-12l14p-12
strategy INVOLVE $	k-12l14p-12
strategy discussion	l-7p12
strategy discussion $	l-7p12
street	l17p-17
strength	c-17f-7g-7i29j-11k-14l-12m-18n-8o-10p-33
strong	a-8g-11i16p-7
structure	f10j7k-8
structure $	f9
structure of	j9
structure of THIS	j9
student	l-8p9
student on	l-8p9
student on PLACE	l-8p9
subject	a-12c-13e-8f26g-11j-21k-20l-12m-9o7p-17
subject $	f10
subject CHILD	f9p-8
subject CHILD $	f9p-8
subject ISSUE	o8
subject ISSUE of	o8
subject detail	f8
subject detail $	f8
subject for	f-9o13
subject for REVIEW	f-9o13
subject of	f21j-11k-14o-18
subject of HARM	f11
subject of REVIEW	f17j-9k-10o-16
submission	k12p-12
submission $	j9
submission received	k12p-8
submission received $	k12p-8
subscribe	c15j-7k-8p-12
subscribe $	c15j-7k-8p-12
subsequent	e9m-9
substance	p12
substance misuse	p12
substance misuse $	p12
success	c18i-15m-12
successe	i13p-14
sudden	l-7p9
sudden CHILD	l-7p9
sudden CHILD HARM	l-7p9
suggested	m12p-10
suggested CHANGE	m10
suggested CHANGE $	m10
suggested SOURCE	n7
suggested SOURCE $	n7
suicidal	p11
suicidal thought	p11
suicidal thought $	p11
suicide	l-19p18
summarie	a-13b15k-11m-9p-12
summarie $	a-13b15k-11m-9p-12
summary	a-25b-16c-28e15f-23h-13i-16j21k-33l14m-11n-20o-20p-37
summary $	a-14b-10c-20d-15e17f-14g-13h-7i-9j19k-20m-18n-13o-9p-26
summary chronology	d10
summary chronology $	d10
summary for	g-8j13
summary for CHILD	j10
summary for busy	j7
summary of	a-12c-9d-12e-13f-8g9k-17l23o-11p-14
summary of AGENCY	l8
summary of INFO	l8
summary of REVIEW	j13
summary of STORY	l13
summary of case	j-10l13
summary of judgement	g13l-10
summary of timeline	l8
summer	l14
summing	e11l-8
supervision	c14f-10g-10i-9j-12k-14l-12m-9o-15p14
supervision $	c16f-8j-9k-10l-9o-9
supervision without	p9
supervision without SCOPE	p9
supplementary	b18k-12l-8n-12p-13
supplementary INFO	b11
supplementary INFO $	b11
supplementary SOURCE	b12n-11p-8
supplementary SOURCE $	b12n-11p-8
support	a-13b-9c-18d-8e-9f-13g-12i-9j-14k-16l10m-14n22p-10
support $	c-10k-7l-13n15
support AGENCY	l-15n16p-13
support AGENCY $	l-15n16p-13
support given	l10
support given to	l10
support offered	l13p-7
support offered $	l13p-7
support provided	l8
support provided $	l8
supporting	b18k-12l-8n-12p-12
supporting INFO	b11
supporting INFO $	b11
supporting SOURCE	b12n-11p-8
supporting SOURCE $	b12n-11p-8
sure THIS DONE	m9
sure THIS happen	c7
survey	b15f-8k-15
survey $	b15f-8k-15
syndrome	l-8p10
syndrome $	l-8p10
synopsis	a11c-9
synthesis	c-9e17f-8j-9k-10l-8p-13
synthesis $	c-9e17f-8j-9k-10l-8p-13
system	a17b-8c-21d-9e-17f-20g20h-9i-13j-21l-23n-13o-15p-8
system $	a-9c-9g20j-9k-12l-11
system DONE	a10k-9
system DONE $	a10k-9
system ISSUE	a8
system ISSUE $	a8
system METHOD	a-7k15p-8
system METHOD $	a-7k15p-8
system PEER	a13f-9p-11
system PEER CHILD	a13f-9p-11
system THIS	p7
system THIS DONE	p7
system and	m11
system and practice	m11
system responded	a8
system responded $	a8
systemau	m12
systemau ac	m12
systemau ac ymarfer	m12
systemic	a9
systemic ISSUE	a10
systemic ISSUE $	a10
table	a-16b19d15e-11f-13g-15h-11i-9j-16k-17l-19m-10o-11p-22
table $	a-8b14c8d-7g-7h-7k-8l-8n-7p-12
table and	b12
table and figure	b12
table of	a-7b-8c-11d17g-7j-9k-8l-13n10p-11
table of BODY	m-8n13
table of date	d7
take	a10e-8g16i-8j-12k-14l-16m9o-8p-16
take $	a10k-9m10
take ACT	m8
take ACT $	m8
take NUMW	c8
take NUMW minute	c8
take STORY	a8
take STORY of	a8
take away	g11
take away $	g11
take from	g13
take from THIS	g13
take-away	g9
take-away MSG	g9
take-away MSG $	g9
take-home	g10
take-home MSG	g10
take-home MSG $	g10
taken	a-18c-20d-10e17f-10g-32i-8j-13k15l10m-15n-10o-14
taking	c-11g-11j-8l-11m15p-14
taking LEARN	g-8m10
taking LEARN forward	g-8m10
taking THIS	m10
taking THIS forward	m10
taking part	k11l-7
taking part $	k11l-7
talk	a-8c15g-8j-7k-8m-9
talk $	p10
talk about	c16p-8
talk about THIS	c14
talked	k7
talking	k10
target	c12p-9
target audience	c12p-9
target audience $	c12p-9
task	a-14b-9c-18e-12f-11g-11j-18k-22l-15m-17n-9o32p-21
task $	a-10c-10f-8g-7j-10k-13l-8m-9o20p-14
task set	o10
task set for	o10
taught	a-12g22k-9l-8m-8
taxis	l-9p16
taxis $	p12
taxis to	p8
taxis to PLACE	p8
teach	g7
teache	g13
teacher	g-9i11
teacher WHO	g-8i11
teacher WHO FIND	g-8i11
team	a-22b-10c26e-11f-11g-18j-22k15l-24m-18n-11o-9
technical	h9
technical WORDS	h9
technical WORDS $	h9
teenage	p9
teenage KIN	p9
teenage KIN $	p9
teeth	p12
teeth $	p12
tell	c15j-11k-12o-8
temporary	p9
temporary PLACE	p9
temporary PLACE $	p9
ten	a-10l8o8p-7
term	c-25d-14e-21f-14g-19h28i-13j-24k-9m-17n-15o13p-34
termau	c-8h16k-8l-8p-12
termau $	c-8h16k-8l-8p-12
terminology	h8
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
that	b-13c-15e-14f-26h-18i18j-9k-11l-24m-11o-9p21
their	f15p-12
thematic	a15c-7p-7
thematic ANALYSE	a13
thematic ANALYSE $	a11
theme	a45c-17d-12e-8f-15g-21i-12j-23k-14l-26m-14n-9o-8p-29
there	a-8g12j9
there AUX	g10
there MUST	j8
there MUST AUX	j8
there pattern	g7
there pattern of	g7
there to	i8
there to WELL	i8
these	a-15c-10g-9h13i-9j9l-8
they	a9f10i-9j-15m-10o-8p-8
thing	a-9b-13c-12d-14e16f-23h-14i18j-30k-36m18n-8o-12p-28
thing $	a-11e15g-8l-11p-8
thing AUX	a-8e8
thing AUX CHANGE	a-8e8
thing CHANGE	m12
thing CHANGE $	m12
thing HAPPEN	l11
thing HAPPEN $	l7
thing HAPPEN about	l8
thing MEAN	e7
thing MEAN SINCE	e7
thing MOVE BAD	g7
thing PEER	e8
thing PEER $	e8
thing THIS	a-9i14k-7l-7
thing THIS DONE	i9
thing THIS MUST	m7
thing THIS everybody	p10
thing THIS helped	i8
thing WE	m10
thing WE ASK	m7
thing WE LEARN	g7
thing WE would	i9
thing WELL	m9p-8
thing WELL $	m9p-8
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
thing to think	g9
thing worth	i10n8p-8
thing worth SOURCE	n9
thing worth keeping	i11
think	a25e-12f-15g9i-17j-20k-22l-17m-23n-10o-14
think $	a24c12e-8g-21i-12j-10k-15l-9m-16o-11
think FAMILY	f-11p12
think FAMILY $	f-11p12
think about	c-14g20j-11p-8
think about $	g9
think about THIS	c-13g15j-9
think so	a9
think so far	a9
thinking	a16g-13i-9j-9k9l-12m-11
thinking $	a-8k12
thinking THIS	a11p-9
thinking THIS through	a11p-9
thinking about	a8
thinking about FAMILY	p9
thinking about practice	a9
thinking of	a9
thinking of TIME	a9
thirteen	l9
thirteen $	l9
this	a-18c23d-19e-13h-12i-35j18k-8l-17o-12p-37
those	a-16c-19e-11f15k15l-8m-15n-8p-26
thought	a15e14g-13i-9j-10k-17l-17m-12
thought $	a15e14g-13i-9j-10k-17l-17m-12
thread	a16c-12e15f-8g-9i-7j-10k-14l-13m-9n-8p-19
thread $	a11c-9e11k-8l-10p-13
thread PEER	e9
thread PEER $	e9
thread THIS	a10p-7
thread THIS run	a10p-7
three	c-11e-12g8i-9j-10l10n-7o-14
threshold	a9c-10f-7j-8k-13l-11m-9o-11p16
threshold $	c-9k-10l-9m-7o-10p14
threshold for	p8
threshold for intervention	p8
through	a13c-14e-11f-14g7i-10j-14k-17m-14n-10o-7p10
through $	a13c-8g11k-9l-18m-8
through AGENCY	l15p-14
through AGENCY $	l15p-14
through file	p8
through file $	p8
through gap	p10
through gap $	p10
tidy	p8
tidy front	p8
tidy front room	p8
time	b-9d8e-16g-11h-8i-16j-19l-27n-12o17
timeframe	a-9c-11f-9j-10k-12l-10m-9o22p-16
timeframe $	a-7c-10f-8j-10k-11l-9m-8o20p-15
timeline	a-22b-11c-19d34f-21g-18h-9i-11j-21k-22l-9m-18n-13o8p-26
timeline $	a-14b-9c-15d23f-18g-14i-9j-16k-17l8m-16n-10p-22
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
timescale	c-8f-8j-13k18l-8o-8p-12
timescale $	k13l-7p-12
timescale for	j-7k9
timescale for REVIEW	j-7k9
timescale of	k9
timescale of HARM	k9
timetable	c-8j-10k18p-11
timetable $	k14p-11
timetable of	k8
timetable of REVIEW	k8
title	h9
to $	c13e-8f-12g-10h9i-7k-13l-15m-10n15o-9p-18
to ACT	l-7m15
to ACT $	l-7m14
to AGENCY	l12
to AGENCY $	l10
to ANALYSE	a-17k-7o10
to ANALYSE $	a-17k-7o10
to ASK	c13o-10
to ASK $	c10o-8
to AUTHOR	o10
to AUTHOR $	o10
to AUX	a-21c-11e-14f-9k-18m18o18p-18
to AUX ANALYSE	a-8o13
to AUX DONE	m19
to AUX LEARN	m9
to AUX LOOK	o9
to AUX WELL	i8
to AUX tested	o11
to BIRTH	l11
to BIRTH $	l11
to BODY	a-13b-7e-7g-14i-7l-9m11n-9o11p-16
to BODY $	a-13e-7g-13k-20l-9m13n-8o11p-16
to BODY on	k9
to CHANGE	e-10i-7m15p-11
to CHANGE $	e-10m13p-11
to CHILD	a-8g-8k-10p11
to CHILD $	k-8p13
to CHILD 's	l9
to CHILD in	j8
to CONTACT	a-9c13j-8l-8
to CONTACT $	a-8c9p7
to CONTACT BODY	c8
to DONE	a-23e-11g-22i-15k-14l-11m30p-8
to DONE $	a-14g-11i-9j-7k-10l-7m20o7
to DONE SINCE	m7
to DONE and	j9
to END	e9l9m-7p-11
to END $	l11p-8
to END on	e9
to FAMILY	f-8k8l7
to FAMILY $	f-8k8l7
to FIND	g-10n7o14
to FIND out	o11
to FIRST	a9
to FIRST HARM	a10l-7
to HAPPEN	l-11m19
to HAPPEN $	l-10m16
to HARM	l17p-10
to HARM $	l17p-9
to ISSUE	g8
to ISSUE $	g8
to KNOW	c-7f10j-11k-13l-10p-12
to KNOW $	i-19k-9l-13m10o9
to KNOW CHILD	f8
to KNOW NAME	f7
to KNOW more	i10m-10n8
to LEARN	a-10e10g-9
to LEARN $	j7o7
to LEARN so	a-7e11
to LOOK	a-12g-8j-8o15
to LOOK $	a-10j-7o15
to LOOK for	n8
to MONTH	l11
to MONTH $	l9
to MOVE FIRST	m8
to MOVE for	n8
to NAME	j8
to NAME $	j8
to NUM	l13m-8p-7
to NUM $	l13m-8p-7
to NUMW	l10
to NUMW $	l10
to PEER	e9
to PEER $	e9
to PLACE	l11
to PLACE $	l10
to RECOMMEND LEARN	j9k-8
to RECOMMEND REVIEW	k8
to REVIEW	f-7j18l-8o-10
to REVIEW $	j18l-8o-10
to SCOPE	a15o-12p-9
to SCOPE $	a9
to SERVICE	l11p-15
to SERVICE $	p-11
to SERVICE AGENCY	l8
to SERVICE BODY	m7
to STORY	c12p-9
to STORY $	c12p-9
to TELL WE	c7
to THEY	f12
to THEY $	f13
to THIS	a-8c-11f-12j20k-11p-7
to THIS $	l8
to THIS DONE	j8
to THIS REVIEW	j11
to THIS WHO	f-9j13
to WE $	o7
to WE SCOPE	a9o-8
to WELL	a8
to WELL $	i11
to WELL practice	a10i-10
to WHAT	k8l-7
to WHAT WE	k10
to WHAT extent	a7
to WHEN	l-9o12
to WHEN $	l-9o12
to WHO	e10
to WHO THIS	e10
to WORDS	h13o-8
to WORDS $	h13
to WORKER	h9k11p-13
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
to bring	l8
to bring THIS	l8
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
to each AGENCY	p7
to england	l8
to england $	l8
to feed	c8
to feed back	c8
to finish	e14p-8
to finish $	e14p-8
to follow	i11
to follow $	i11
to follow-up	p8
to follow-up $	p8
to get	n7
to get help	n7
to hold	j9
to hold REVIEW	j8k-7
to in	f8
to in THIS	f8
to keep	i10m-11
to keep $	i11m-8
to keep CHILD	l7
to light	g10l-10
to light $	g10l-10
to make	m12
to make $	m7
to make THIS	m8
to neglect	a11p-7
to neglect $	a11p-7
to note	g9
to note $	g9
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
to reach	p12
to reach $	p9
to reach WE	c8
to read	c-13k-9l-8m-9n21p-12
to read $	n13p-7
to read THIS	c-9j10
to read more	n8
to read on	n10
to reader	j15n-11
to reader $	j15n-11
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
to take	g15p-8
to take $	m7
to take away	g11
to text	n10
to text $	n10
to thank	j9
to thank $	j9
to think	g7
to think $	c7
to think about	g9
to thirteen	l9
to thirteen $	l9
to tool	n7
to tool $	n7
today	e7
together	b-7c-18d-8e23f-15g-21h-7i-13k14l-19m-19n-11o-10p-16
toilet	p9
toilet and	p9
toilet and nappie	p9
told	g7p8
too	a-7j-8k-12p18
too NUMW	p8
too NUMW WORKER	p8
too little	p8
too little help	p8
too much	p11
too much REVIEW	p11
too soon	p9
too soon $	p10
took	a-13c-10e-8g-13i-9j-10k17l14m-11p-9
took $	k7
took part	k17l-10
took part $	k16l-10
took place	g-10k-8l19m-7
took place $	g-10k-8l19m-7
tool	a-11b14c-11f-8h-9j-7k-15l-14m-8
tool $	p10
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
train $	f7
train and	p7
train and county	p7
trainer	c11
trainer 's	c11
trainer 's note	c11
training	a-12b-8c24d-17e-11f-12g-10j-15k-18l-21n-9o-7
training $	a-7c10f-8j-10k-11l-14p8
training and	c10
training and STORY	c10
training date	c11p-8
training date $	c11p-8
training offered	c11p-9
training offered $	c11p-9
transfer	a-9j-12l-17p20
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
translation	c19f-8j-9k-12l-9m-8p-15
translation $	c19f-8j-9k-12l-9m-8p-15
trauma	k-7p15
trauma $	k-7p15
trauma-informed	a-9p12
trauma-informed practice	a-9p12
trauma-informed practice $	a-9p12
travel	p7
travel $	p7
traveller	f9p-7
traveller FAMILY	f9p-7
traveller FAMILY $	f9p-7
treatment	l12p-10
treatment $	l12p-10
tree	f9
tree $	f9
trial	c-8f-7j-8k20l-10p-13
trial $	k16p-11
trial and	k9
trial and inquest	k9
tribute	f-21j26k-13l-15p-16
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
trust	c-9g-10j-14k-18n-11p20
trusting	a-7p11
trusting WHAT	a-7p11
trusting WHAT AUX	a-7p11
try	c11
try THIS	c11
try THIS $	c11
turn	a12c9o-8p-10
turn $	a13o-7p-8
turn to	c7
turn to think	c7
turning	a16c-10g-14j-9k-7o-9
turning MSG	a14g-12p-7
turning MSG $	a14g-12p-7
turning eighteen	p9
turning eighteen $	p9
turning to	a9
turning to SCOPE	a9
turnover	p10
turnover $	p10
twelve	p7
twin	f14p-10
two	c-9g-15j-8l13m-12o-10
tying	a-8e13
tying up	a-8e13
tying up thread	a-8e13
unanswered	p8
unanswered $	p8
unborn	l-8p11
uncertainty	p10
uncertainty $	p10
unconscious	p10
unconscious bias	p10
unconscious bias $	p10
under	a7c-14d-7e13f-8g-18i-13j12k-31n-7o12p-23
under ANALYSE	a-8o11
under ANALYSE $	a-8o11
under METHOD	a-12e17k-13
under METHOD $	a-12e17k-13
under PLACE	j11
under PLACE ACT	j11
under REVIEW	a12j-15k-15o8
under REVIEW $	a12j-15k-15o8
under WHAT	j9
under WHAT THIS	j7
under microscope	a10
under microscope $	a10
under protocol	j11k-8
under protocol $	j11k-8
underlying	c-8g13j-7l-8p-12
underlying ISSUE	a10
underlying ISSUE $	a10
underlying pattern	a-11g14p-9
underlying pattern $	a-11g14p-9
underneath	a10
underneath $	a10
understand	g11m-17o8
understanding	a15
understood	a22g-15k-13l-10
undertake	j7
undertaking	a-8k15p-10
undertaking DONE	k12p-8
undertaking DONE $	k12p-8
undertaking REVIEW	j-8k9
undertaking REVIEW $	j-8k9
unfolded	a-9l15
unregulated	l-10p12
unregulated PLACE	l-10p12
unregulated PLACE $	l-10p12
unseen	g7
unseen $	g7
up	b-9c13d-10e15f-15g-17h-8j-18k-24l12m-20n-12o-11p-29
up $	b-7c15d-7e8f-12g-13j-14k-21m-16n-10o-8p-25
up thread	a-8e13
up thread $	a-8e13
up to	l13
up to HARM	l8
upcoming	c12p-10
upcoming training	c12p-10
upcoming training $	c12p-10
update	e15l-10m-9
upon	a10g-12i-9k-14l-8m-10n16o-7p-15
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
us	a-13b-8c22d-9f-16g9h-12i-13l-26m-22n-16p-22
use	a-17b-8c15d-9e-12f-17g-14h15i-11j-8l-17m-17n-12o-14
use $	h18j-7k-10p-11
use THIS	c12k-13p-7
use THIS $	c9
use THIS REVIEW	k-8
use in	c10p-8
use in supervision	c10p-8
use of	c-10l-11p15
use of STORY	l-8p10
use of name	k11p-10
use only	c7k9p-8
use only $	c7k9p-8
used	a-23b10c-16d-13e-16f-24g-21h31i-15j-27l-8m-20n14o-18p-24
used $	a-17b11c-20d-12e-14f-15g-16h22i-12j-17k-16m-17n15o-13p-20
used as	k9
used as INFO	k9
used for	h8
used for WORKER	h8
used in	c-12f-12h17j-13
used in REVIEW	h10
used in THIS	c-11f-12h12j-9k8
useful	c-16d-11j-7k-12l-15m-7n24p-19
useful AGENCY	n12p-9
useful AGENCY $	n12p-9
useful CONTACT	c-11d-9l-9n14p-10
useful CONTACT $	c-11d-9l-9n14p-10
useful SOURCE	n10
useful SOURCE $	n10
using	c12j-10
using THIS	c12j-9
using THIS REVIEW	c9j-8
using system	k7
using system METHOD	k7
version	a-13c20d-8e-16f-11g-16h-10j11k-14l-23m-13n-8
version $	c9e-14g-12h-8j13l-12
version NUM	l-9p13
version NUM $	p10
version NUM YEAR	p8
version STORY	c12l-10p-10
version STORY $	c12l-10p-10
version control	c11p-11
version control $	c11p-11
victim	f12l-10
view	a26b-11c-14d-7e11f-26g-19i-14j-19k14l-20m-18n-12o-12p-28
view $	a9e13f-16g-9j-7k7l-11m-7p-18
view THIS	a11k-7
view THIS WE	a11k-7
view expressed	k9
view expressed by	k9
view of	a18f-14g-9j-10k9l-9m-10p-14
view of BODY	a13k-12
view of FAMILY	f-7k11
view of INVOLVE	a11k-12
view of KIN	k9
view of WHAT	a7
view of WORKER	k9
view of practice	a8
violence	f-8l-16p22
violence $	l-13p18
violence in	p8
violence in PLACE	p8
virtual	p9
virtual visit	p9
virtual visit $	p9
visit	a-13c-10f-15g-11i-7j-9k-13l10m-10o-7p18
visit $	a-8c-8f-10g-8k-10l13m-8p10
visit THIS	p10
visiting	k-9l12
visiting INVOLVE	l11p-10
visiting INVOLVE $	l11p-10
visitor	l8p-8
visitor $	l8p-8
vocabulary	h8
voice	a11f-9k-8l-12
voice of	a12f-14k-8l-12p7
voice of CHILD	a12f-13j-7l-10p10
voice of FAMILY	j9
voluntary	k-7l-8p16
voluntary AGENCY	p11
voluntary AGENCY $	p11
voluntary sector	p9
voluntary sector $	p9
waiting	c-9k-10l-7p19
waiting $	p11
waiting for	p7
waiting for bed	p7
waiting list	p11
waiting list $	p11
wale	m11
wale $	m11
want	a-11i14j-10k-15l-10m13n10o-28
wanted	g-8i-9m-23o25
ward	f-8p17
warning	c-9j18k-8l-8n-7p-12
warning $	j13p-10
warning before	j9
warning before YOU	j9
was	a20b-12c-34d-12e-42f8g-20h-14j-12k14m-44n-16o-18p16
watch	c14k-11l-7m-8n9p-11
watch $	c14k-11l-7m-8n9p-11
water	p9
water safety	p9
water safety $	p9
way	c-11e13f-9g-12i-15k-10l-14m14n-8o-8p-21
we	a-15b-16c-13d-15f-25j9k11l-24n9o11p-34
weaknesse	a10g13i-14j-9l-9p-12
web	n15p-12
web addresse	n15p-12
web addresse $	n15p-12
website	k-8n9
week	e-10l15p-18
weekend	l10
weekend and	p9
weekend and evening	p9
weighed	a-13k12
weighing	a12
weight	l-10p14
weight and	p7
weight and growth	p7
weight of	l-9p10
weight of STORY	l-9p10
well	c-10e-12f-8g15i17j-12k-20l-20m-25o-8p-19
welsh	c9j-8k10l-8p-16
welsh BODY	c-7k10
welsh BODY $	m9
welsh BODY use	k11
welsh IDENTITY	f8
welsh IDENTITY NEED	f8
welsh METHOD	k7
welsh METHOD $	k7
welsh translation	c11p-7
welsh translation $	c11p-7
went	c-10e-12f-8i20j-20m-18n-7o-10
were	a12c-18e-20h-8i-21j-14k-9m-34n-11o24
what	c-15d-14f-14g14i11j-9k-12m9n-22o-9p-39
when	c-10e-14f-14g-18k-15l20o8p-24
where	a-29b-11c-21d-12e12g12h-13i9k-11l-28n9p-17
whether	j-10k16m-9
whether REVIEW	k9
whether REVIEW MUST	k9
whether to	k11
whether to RECOMMEND	k8
which	c-8e-8f-8g-18i-12j16l-14m-18o13
whistleblowing	p12
whistleblowing $	p12
who	a-30b-14c7d-15e-24f19g-9h-15i15j-13k14l-33m-21n-20o-22
whole	f-10j-9k-13l-11m-9p13
whole $	a8f-7k-7l-8m-8p8
whole FAMILY	p10
whole FAMILY DONE	p10
whole unseen	g7
whole unseen $	g7
whom	c-11e8g-9i-12j-13k13l-8m10p-9
whose	a-11c-7f-14k-8p20
why	a21b-8c-21d-10e-19f-17g-22h-9i-15j29l-27m-24n-13o-7p-30
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
will	a-30c29e-23f-11g-25h-9i-20k-34l-24m19n-8o-16p-15
window	g9
window $	p9
window on	g9
window on system	g9
winter	l7
wish	m12o-8
without	a-14c-12f-13j-9k-16l-16m-12n-13o-11p28
without PLACE	p7
without PLACE $	p7
without SCOPE	p9
without SCOPE $	p9
without SOURCE	k-7n-10p12
without SOURCE $	k-7n-10p12
without date	p11
without date $	p11
without desk	p7
without desk $	p7
without name	p9
without name $	p9
witnesse	k15n-9p-10
witnesse INVOLVE	k10p-7
witnesse INVOLVE $	k10p-7
witnesse and	k10n-9
witnesse and SOURCE	k10n-9
word	a-27b-17d-11e10f-17g-11h12i-14j17k-26l-16m-19n-15o-24
work	b-13c-27d-12f-18g15h-13i11l-13m-15o-16p-16
worked	e-20f-8g-22i33j-19l-33m-32o-10p-19
worker	a-8i-8l-13m-12p17
workforce	p12
workforce $	p12
working	a8c-8e-10f-9g-9i-16j-10l-17m-19p18
workload	k-7p15
workload $	k-7p15
workshop	k8
workshop $	k8
world	l8p-13
world $	f-10l13p-11
world at	f9l-8
world at PLACE	f9l-8
worse	l9
worse $	l10
worth	a-16b-7c-13e-11f-11g-15i30j-11k-15l-17m-14o-8p-24
worth SOURCE	n9
worth SOURCE $	n9
worth copying	i17k-7l-10p-13
worth copying $	i17k-7l-10p-13
worth keeping	i11
worth keeping $	i11
worth passing	i11
worth passing on	i11
worth sharing	i11p-8
worth sharing $	i11p-8
worthy	i17
worthy of	i17
worthy of commendation	i9
worthy of note	i10
would	a-14e-9g10i13k-14l-8m-11
would ASK	i9
would ASK other	i9
would DONE	g13m-11
would DONE CHANGE	g13m-11
would LOOK	o10
would LOOK $	o10
would WE	g12m-11
would WE DONE	g12m-11
would keep	g-11i13
would keep $	g-11i13
would like	g-7j7m10
would like to	g-7j7m10
writing	n11
written	k-9p11
wrong	a-11g22i-10j-9m-7
wrote	c-9k13
year	a-16c-9e-11f-14g-16j-9k-15l27m-13p-16
yet	g8
yet WELL	g8
yet WELL because	g8
ymarfer	a10k-7l-8m10p-11
ymarfer $	a10k-7l-8m10p-11
you	a-27b-8c21e-13f-11g-12h-8i-15j10k-20l-19n17o-13p-19
young	j8l-8
your	a-24b12c26d-7e-11f-11h-8i-7j-16k-17l-14m-15n-14o-8p-23
yourself	c15m-10p-11
yourself $	c15m-10p-11
youth	l-9p17
youth justice	p9
youth justice $	p9
youth offending	p9
youth offending AGENCY	p9
youth violence	p8
youth violence $	p8
yr	l12
yr acho	l12
yr acho $	l12`;
