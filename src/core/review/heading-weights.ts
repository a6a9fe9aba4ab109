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
  -0.08, -1.25, -0.51, -1.36, -0.81, -0.45, -0.31, -1.18, -0.99, -0.16, -0.22, -0.07, -0.38, -0.85,
  -1.05, 0.23,
];

/** How many steps of a weight make 1. */
export const WEIGHT_STEPS = 10;

/** A line for each feature of headings: the feature, a tab, and a letter and weight for each kind it speaks for or against. */
export const HEADING_WEIGHTS = `#0	a-22b35c-26d-16e-20f-22g-22h-15i-18j-24k-27l-26m-22n-20o-18p-32
#1	a-15b-12g-17h-14i-27l-10n-11
#10	f-8g21j8k-8l-7p-11
#2	a-9b-11c13e-13g-15h-18i-13j-9o-11p18
#3	b-17f-13h-11j-11n-7o-8p18
#6	a9b-21c-13d-20e-30h-21i-18k9n-16p17
's $	f-8p12
's AGENCY	g8
's AGENCY $	p10
's AGENCY AUX	g11p-9
's ANALYSE	a15k-15o-8
's ANALYSE $	a15k-15o-8
's BODY	f15k-13p-13
's BODY $	f15k-13p-13
's CONTACT	l11
's CONTACT PEER	l11
's END	e11k-7
's END note	e8
's END opinion	e8
's FAMILY	f9l-8
's FAMILY $	f9l-8
's IDENTITY	k12p-10
's IDENTITY private	k12p-10
's INVOLVE	f-7k8l9p-12
's INVOLVE $	l8p-11
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
's SERVICE	m10
's SERVICE PLACE	m10
's START	j10
's START $	j10
's STORY	a-13b14c-7d-8e-9p-12
's STORY $	a-12b14d-8e-9p-12
's TIME	l11
's WELL	i12
's WELL $	i12
's WHO	c-8f14k-10p-8
's WHO $	f10k-7p-8
's WHO in	f8
's WORDS	b10k-9
's WORDS of	b11k-9
's agreement	k11p-11
's agreement $	k11p-11
's background	f12p-10
's background $	f12p-10
's childhood	l10
's childhood $	l10
's decision	a-8k9
's decision $	a-8k9
's detail	f13l-11p-9
's detail $	f13l-11p-9
's experience	f-9l15p-14
's experience $	f-9l15p-14
's guide	j12p-7
's guide $	j12p-7
's home	f-9l-8p12
's home $	f-9l-8p12
's independence	k10
's independence $	k10
's inside	a-8c15g-9l-9m-8
's inside $	a-8c15g-9l-9m-8
's job	p9
's job $	p9
's name	a-7k9
's name AUX	k10
's name or	f8
's note	c17k-8l-7n-8p-10
's note $	c17k-8l-7n-8p-10
's opinion	a11e-7
's opinion $	a11e-7
's own	l-8m11p8
's own ACT	m8
's own childhood	p9
's part	f-9k12
's part in	f-9k12
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
's summarie	a-10b16l-15
's summarie $	a-10b16l-15
's view	f-14k18p-13
's view $	f-12k17p-12
's world	l9p-12
's world $	f-10l13p-11
's world at	f9l-8
.	a-11d-9e-8g-9h-15i-11n-7o-11p24
?	a40b-16d-16e-13f-24g-16h-12i-9k-17l-12m9o-22p-17
ACT	a-31b-19d-20f-26g-42h-17i-27j-18k-28l-9m47n-23p-26
ACT $	a-20b-13c8d-13e-28f-16g-23h-11i-18k-24l-16m30n-16p-16
ACT ASK	l-7m9
ACT ASK $	l-7m9
ACT LEARN	e18g-12k-8l14m-25p-10
ACT LEARN $	e11g-9l7m-16
ACT LEARN SINCE	e7
ACT LEARN to	e8l8m-11
ACT MSG	m8
ACT MSG $	m8
ACT PLAN	l-9m15p-14
ACT PLAN $	l-9m13p-13
ACT SINCE	e10m-10
ACT SINCE LEARN	e10m-10
ACT THIS	m9
ACT THIS MUST	m9
ACT WE	m9
ACT WE WILL	m8
ACT and	m10
ACT by	l-8m12
ACT by PLACE	m8
ACT completed	e7
ACT completed SINCE	e7
ACT down	l10
ACT down and	l10
ACT for	m13
ACT for AGENCY	m8
ACT from	j-9m13
ACT from THIS	m10
ACT from rapid	m7
ACT in	k11
ACT in REVIEW	k11
ACT of	k-10m-9o12p8
ACT of PLACE	p9
ACT of REVIEW	k-9m-7o12
ACT on	g-7m15
ACT on LEARN	m8
ACT on WHAT	m10
ACT to	g-9m13p-7
ACT to AUX	m11
ACT to keep	l7
ACT to take	m9
ACT tracking	p8
ACT tracking by	p8
AGENCY	f-43g-11h-9i-19j-11l24o-30
AGENCY $	a-9d-8e-11f-26i-10j-8n13o-18p10
AGENCY 's	a8b14e-7k-18l-8p-12
AGENCY 's INVOLVE	k-10l11
AGENCY 's own	m11
AGENCY 's response	a11l-8
AGENCY 's summarie	a-10b16l-15
AGENCY ACT	m8
AGENCY ANALYSE	a14
AGENCY ANALYSE $	a12
AGENCY ASK	k9
AGENCY ASK for	k10
AGENCY AUTHOR	k13l-11
AGENCY AUTHOR 's	k13l-11
AGENCY AUX	a-19e14k-15
AGENCY AUX CHANGE	a-8e11
AGENCY AUX INVOLVE	a-8k-11l12
AGENCY AUX RECOMMEND	m8
AGENCY AUX inadequate	g11p-9
AGENCY CONTACT	l12p-10
AGENCY CONTACT $	l9p-8
AGENCY DONE	a9e-13g-15k-20l15m-13p-8
AGENCY DONE $	a-7i-13k-11l19m-8
AGENCY DONE PEER	a20e-7k-11l-15
AGENCY DONE WELL	g-8i14
AGENCY FAMILY	l10
AGENCY FAMILY used	l10
AGENCY INFO	a-9j16k-13n-9p-12
AGENCY INFO $	a-9j16k-13n-9p-12
AGENCY INVOLVE	d7k-8l9p-10
AGENCY INVOLVE $	d8k-14
AGENCY INVOLVE primary	l8
AGENCY KNOW	a-9l18m-8
AGENCY KNOW $	l11
AGENCY KNOW about	l7
AGENCY KNOW and	l8
AGENCY LEARN	g11
AGENCY LEARN $	g11
AGENCY MEAN	h8
AGENCY MEAN $	h8
AGENCY MUST	l-8m13
AGENCY MUST respond	m11
AGENCY PEER	l-9p13
AGENCY PEER FAMILY	l-9p13
AGENCY PLAN	m9
AGENCY PLAN $	m9
AGENCY RECOMMEND	m11
AGENCY RECOMMEND $	m11
AGENCY REVIEW	a-9c11j-16k8l-11p-10
AGENCY REVIEW $	a-8c12j-13l-8p-9
AGENCY SERVICE	l13p-12
AGENCY SERVICE $	l9p-8
AGENCY SERVICE visiting	l8
AGENCY SINCE	e17l-11m-9
AGENCY SINCE $	e14l-9m-7
AGENCY STORY	l10
AGENCY STORY $	l10
AGENCY THIS	a-8k9l-9n10p-8
AGENCY THIS INVOLVE	k10
AGENCY THIS can	n12p-10
AGENCY WELL	a-7i9
AGENCY WELL practice	a-7i9
AGENCY WILL	m9
AGENCY WILL DONE	m9
AGENCY WORKER	k-10l-9p13
AGENCY WORKER $	k-10l-9p13
AGENCY account	l10
AGENCY account $	l10
AGENCY and	l11p-8
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
AGENCY for $	k13m-11
AGENCY for CHILD	g8
AGENCY in	p10
AGENCY in sequence	l-7p10
AGENCY management	k10
AGENCY management REVIEW	k10
AGENCY offer	a-9l11
AGENCY offer $	a-9l11
AGENCY practice	a14g-8l-9p-8
AGENCY practice $	a14g-8l-9p-8
AGENCY provided	l12p-7
AGENCY provided $	l12p-7
AGENCY provision	l11p-8
AGENCY provision $	l11p-8
AGENCY responded	a14l-11
AGENCY responded $	a11l-9
AGENCY response	a14l-11
AGENCY response $	a14l-11
AGENCY return	l14
AGENCY return $	l10
AGENCY return and	l7
AGENCY summarie	l11
AGENCY summarie $	l11
AGENCY taking	k11l-7
AGENCY taking part	k11l-7
AGENCY took	k11l-8
AGENCY took part	k11l-8
ANALYSE	a40b-26d-24e-13f-15g-19h12i-29j-38k-18l-40m-13n-28p-20
ANALYSE $	a21b-19d-17f-28g-22i-20j-25l-15m-18n-21o12p-22
ANALYSE DONE	a10
ANALYSE DONE $	a10
ANALYSE INFO	a13k-8p-7
ANALYSE INFO $	a13k-8p-7
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
ANALYSE SCOPE	c-7
ANALYSE SCOPE $	c-7
ANALYSE STORY	a12c-7
ANALYSE STORY $	a12c-7
ANALYSE THIS	c-9m-11p10
ANALYSE THIS $	a8
ANALYSE THIS CHANGE	a-9m-8p11
ANALYSE THIS up	a9
ANALYSE WE	h8
ANALYSE WE WORDS	h8
ANALYSE WHAT	a16l-15
ANALYSE WHAT HAPPEN	a16l-15
ANALYSE WHY	a8
ANALYSE WHY $	a8
ANALYSE WORDS	h8
ANALYSE WORDS $	h8
ANALYSE accepted	a-9p11
ANALYSE accepted $	a-9p11
ANALYSE and	a8
ANALYSE by	a9c-9
ANALYSE by BODY	c-8m9
ANALYSE decision	a10
ANALYSE decision $	a10
ANALYSE for	a-7g10
ANALYSE for practice	a-7g10
ANALYSE in	c9
ANALYSE in AGENCY	c7
ANALYSE in turn	a8
ANALYSE of	a25g-12j-10k-13l-16m-10o-11p-14
ANALYSE of AGENCY	a8
ANALYSE of IDENTITY	a-8f10
ANALYSE of INFO	a8
ANALYSE of ISSUE	a10
ANALYSE of THIS	c9
ANALYSE of WHAT	a7
ANALYSE of WORDS	a-8h10
ANALYSE of key	a7
ANALYSE of practice	a9
ANALYSE on	a9
ANALYSE practice	a12
ANALYSE practice $	a10
ANALYSE risk	p12
ANALYSE risk $	p12
ASK	a-22b-19d-17e-31f-30h-20k-15l-8m25o11
ASK $	b-9d-10e-15f-15g-27h-9j-29m21n-16
ASK AGENCY	k13m-11
ASK AGENCY for	k13m-11
ASK CHANGE	g16p-9
ASK CHANGE $	g9
ASK CHANGE because	g11m-9
ASK CHILD	a9g8p-12
ASK CHILD $	a9g8p-12
ASK THIS	j12m-11
ASK THIS REVIEW	j12m-11
ASK WORKER	g9
ASK WORKER to	g9
ASK for	a-14g-12i-8j9l-11m17p-9
ASK for $	a-8g-9j-12k-10m17
ASK for INFO	k10
ASK for REVIEW	j9
ASK for case	j8
ASK from	l-8m13
ASK from each	l-8m10
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
ASK over	p10
ASK over experience	p10
ASK to	a-22c-11e-9f-8g-23h-7k-21l9n7o19
ASK to DONE	o10
ASK to HAPPEN	m8
ASK to KNOW	a-8g-10k-8l-10o7
ASK to LOOK	o10
ASK to NUM	l8
ASK to SERVICE	l15m-14p-8
ASK to achieve	j10
ASK yourself	c15m-10p-10
ASK yourself $	c15m-10p-10
AUTHOR	b8c7d-19e7f-25g-27h-18i-22k21l-36m-17n-21p-25
AUTHOR $	a-26b-19d-10e9f-13g-14h-9i-11k14l-17m-16n-13p-27
AUTHOR 's	a8b16c-16d-9f-8g-7l-19m-8p-15
AUTHOR 's ANALYSE	a13
AUTHOR 's END	e12
AUTHOR 's START	j10
AUTHOR 's STORY	a-11b14e-8l-15
AUTHOR 's WORDS	b11k-9
AUTHOR 's independence	k10
AUTHOR 's opinion	a11e-7
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
AUTHOR of	b-8c9k8
AUTHOR of BODY	c13k-9
AUTHOR of THIS	c-11j-9k13
AUTHOR thought	a12
AUTHOR thought $	a12
AUX	a9b-21c-17d-18e13h-20l-13m-18n-18p7
AUX $	c-7e-9f14g9i-9j-10p-13
AUX ANALYSE	a-11g-8k10o13
AUX ANALYSE $	a-11g-8k10o13
AUX ASK	a-16e-7f-8g-15j-13k-13l-15m8o12p10
AUX ASK $	a-8i11l-9m-13o10
AUX ASK for	m16o-12
AUX ASK of	m9
AUX ASK to	o13
AUX AUX	a19c-11f-12i-12l-15m-19p-17
AUX AUX CHANGE	a11e-15g7
AUX AUX DONE	g8k-10m-9
AUX AUX IDENTITY	k10
AUX AUX MOVE	a9
AUX AUX affected	n10
AUX AUX predicted	a8
AUX AUX prevented	e8
AUX BAD	g14j-8l-13
AUX BAD $	g14j-8l-13
AUX CHANGE	e22i-16j-12k-9l-17m-9o-9p-11
AUX CHANGE $	e17i-15j-9k-8l-15m-7o-7p-10
AUX CHANGE SINCE	e13m-10
AUX CHILD	a17k-8l-8p-16
AUX CHILD $	f7
AUX CHILD INVOLVE	a11
AUX CHILD KNOW	a9p-8
AUX DONE	j-9k13l-18m16o-15p-17
AUX DONE $	g-18i-24k12l-12m13o-9p-12
AUX DONE CHANGE	a-11g15m-10
AUX DONE WELL	i10
AUX DONE about	g-10m13
AUX DONE out	k11
AUX FIND	g8j-9
AUX FIND $	g8j-9
AUX HAPPEN	e14m-10
AUX HAPPEN $	e12m-10
AUX HARM	p-7
AUX HARM preventable	a7
AUX IDENTITY	k10
AUX IDENTITY $	k10
AUX INFO	a8
AUX INFO shared	a8
AUX INVOLVE	f-8
AUX INVOLVE $	f-8
AUX KIN	a10p-8
AUX KIN included	a8
AUX KNOW	g-12i-7j-8k-11l15
AUX KNOW $	g-10l14p7
AUX KNOW and	a8
AUX LEARN	c-8e-15g13i-8j-12k-15m8o-10
AUX LEARN $	e-10g12k-10l-9m11p-7
AUX LEARN WE	g11
AUX LEARN and	a10g-9
AUX LEARN for	p10
AUX LEARN from	g8
AUX LEARN up	l8
AUX LIVE	l8
AUX LIVE like	l8
AUX LOOK	a-11g10
AUX LOOK $	o8
AUX LOOK after	a-9g11
AUX METHOD	a12k-8
AUX METHOD followed	a12k-8
AUX MOVE	e7j-11m8o-7p-12
AUX MOVE $	l9
AUX MOVE PLACE	a9
AUX MOVE WELL	i8
AUX MOVE on	e10i-8m-10
AUX MOVE to	l-10m15
AUX NAME	f11
AUX NAME $	f11
AUX NEED	m7
AUX NEED $	m7
AUX PLAN	a10
AUX PLAN WELL	a10
AUX RECOMMEND	m11
AUX RECOMMEND $	m8
AUX REVIEW	j9
AUX REVIEW DONE	k8
AUX REVIEW and	j8
AUX SINCE	a-10e23g-12j-8m-15
AUX SINCE $	e13
AUX SINCE DONE	e9
AUX TELL	p10
AUX TELL $	p10
AUX THEY	e10
AUX THEY SINCE	e10
AUX THIS	c-11e-7f-13g8i-12j7k-14m-10p11
AUX THIS $	a-10f-9p16
AUX THIS BODY	g7
AUX THIS REVIEW	j14
AUX TIME	p8
AUX TIME of	p8
AUX WE	j9
AUX WE SINCE	e8
AUX WE sharing	j8
AUX WELL	a-14i16j-7l-8m-9
AUX WELL $	i7
AUX WELL about	i7
AUX WELL because	g8
AUX WELL of	i13
AUX WHAT	c-9g-14j-10k-11l17m10o-8
AUX WHAT MUST	m7
AUX WHAT WE	c-7g-10k-9l13
AUX WHAT took	l7
AUX WHO	f11k-7p-8
AUX WHO $	f11k-7p-8
AUX WRITE	a-8j17k-8
AUX WRITE $	j7
AUX WRITE THIS	j8
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
AUX chosen	a-8k10
AUX chosen $	a-8k10
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
AUX difficult	a8
AUX difficult $	a8
AUX directed	o7
AUX directed to	o7
AUX established	k12l-10
AUX established $	k12l-10
AUX for	c10f-7
AUX for $	c10f-7
AUX given	a-7o11
AUX given $	o12
AUX given WHERE	p8
AUX held	a-7j19m-9o-8
AUX held $	a-7j19m-9o-8
AUX help	a8
AUX helped	g9
AUX helped and	g9
AUX in	a11g-10k-10l-10m-8o10
AUX in and	o12
AUX in common	a14
AUX in mind	j8
AUX inadequate	g14p-10
AUX inadequate $	g7
AUX inadequate because	g11p-9
AUX kept	i16m-15
AUX kept $	i16m-15
AUX like	a-15f19g-12i-8j-8k-8p-9
AUX like $	a-12f17g-9
AUX liked	p10
AUX liked $	p10
AUX local	j7
AUX local CHILD	j7
AUX monitored	c8
AUX monitored $	c8
AUX nice	p9
AUX nice $	p9
AUX not	p9
AUX not brought	p7
AUX not enough	p8
AUX not yet	g8
AUX notified	a-7j10
AUX notified $	a-7j10
AUX offered	l8
AUX offered and	l8
AUX on	k8
AUX on BODY	k8
AUX once	f-8p10
AUX once WE	f-8p10
AUX opportunitie	a8
AUX opportunitie BAD	a8
AUX out	o12
AUX out $	o12
AUX overseen	c8
AUX overseen $	c8
AUX owed	e9
AUX owed $	e9
AUX predicted	a8
AUX prevented	e8
AUX prevented $	e8
AUX put	c-9m9
AUX put PEER	k7
AUX put WELL	c-7m9
AUX read	p7
AUX read $	p8
AUX referred	a-8h12
AUX referred to	a-8h12
AUX risk	a10
AUX roma	f9
AUX roma in	f9
AUX run	k8
AUX run $	k8
AUX sent THEY	p9
AUX sent and	l8
AUX sent to	j8
AUX serious	j10
AUX serious case	j10
AUX shared	a12c8k-15
AUX shared $	a12c8k-15
AUX sorry	j13k-8
AUX sorry $	j13k-8
AUX tested	o11
AUX tested $	o11
AUX there pattern	g7
AUX there to	i7
AUX threshold	a8
AUX threshold LEARN	a8
AUX to	a-10e-9k-7m14o10
AUX to ANALYSE	o9
AUX to AUX	m11
AUX to CHANGE	m9
AUX upset	j-10n12
AUX upset YOU	j-10n12
BAD	b-21c-35d-23e-30f-33g36h17i-34k-38m-33n-28o-24
BAD $	b-10c-17d-10e-19f-17g34h-19i-25k-20m-21n-15o-15p-23
BAD CHILD	p10
BAD CHILD $	p10
BAD LIVE	l11
BAD LIVE $	l11
BAD STORY	l13p-9
BAD STORY $	l13p-9
BAD THEY	g10
BAD THEY $	g10
BAD TIME	p10
BAD TIME make	l-8p10
BAD appointment	g-9p12
BAD appointment $	g-9p12
BAD chance	g11p-9
BAD chance $	g11p-9
BAD form	g-10h17j-11l-7p-10
BAD form $	g-9h13j-7p-9
BAD form used	h8
BAD from	l-8p8
BAD from PLACE	l-8p8
BAD in	g12p-8
BAD in practice	g9
BAD name	g-11h19j-8l-9p-13
BAD name $	g-7h12p-10
BAD name of	h9
BAD of	g8
BAD of practice	a-7g9
BAD opportunitie	g8p-11
BAD opportunitie $	g10p-7
BAD opportunitie and	a9
BAD piece	p10
BAD piece $	p10
BAD policy	p10
BAD policy $	p10
BAD version	g-9j14p-13
BAD version $	g-9j14p-13
BIRTH	a-18b-10c-19d-11e-13f-15g-17h-8i-11j-19k-21l29m-17n-13o-13
BIRTH $	a-12b-8c-15d-7e-10f-14g-11i-8j-15k-17l25m-13n-10o-8
BIRTH CHILD	l-8p10
BIRTH CHILD $	l-8p10
BIRTH KIN	l-11p11
BIRTH KIN $	l-11p11
BIRTH and	l8
BIRTH period	l7
BIRTH period $	l7
BIRTH to	l15p-9
BIRTH to NUMW	l8
BODY	a-16c-12d-24e-10f-20h-26i-20k11l-32m20p-10
BODY $	a-17b-10d-21e-21f-11h-20i-15l-18m15
BODY 's	g-10i9j-8k10o-9p-19
BODY 's ANALYSE	a8k-11
BODY 's WELL	i12
BODY 's agreement	k11p-11
BODY 's decision	a-8k9
BODY ASK	a-9k-8m-12o15
BODY ASK CHANGE	g11m-9
BODY ASK for	j8
BODY ASK to	m-9o12
BODY AUX	a-13g11i-9k11o-9p-9
BODY AUX WELL	g7
BODY AUX agreed	m7
BODY AUX before	a-9k13
BODY AUX not	g8
BODY DONE	k10
BODY DONE $	a-8k7
BODY DONE of	a7
BODY MONTH	m12o-8
BODY MONTH ASK	m12o-8
BODY MUST	m16
BODY MUST DONE	m9
BODY MUST respond	m8
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
BODY and	a-10c-9g8k7
BODY and AUTHOR	k8
BODY and BODY	m8
BODY and WORKER	g12k-8p-9
BODY and its	k8
BODY and oversight	p9
BODY conclude	a-10e15k-11m-9
BODY conclude $	a-10e15k-11m-9
BODY concluded	a8
BODY concluded on	a8
BODY decided	k11
BODY decided and	k11
BODY decision	k9
BODY decision $	k9
BODY for	j9
BODY for REVIEW	j9
BODY member	b16k-10
BODY member $	b16k-10
BODY membership	k11
BODY membership $	k11
BODY on	m-9
BODY on SERVICE	g8
BODY on WRITE	j7
BODY on whether	k9
BODY proceeded	k8
BODY proceeded $	k8
BODY relied	n11
BODY relied upon	n11
BODY think	a15m-9
BODY think $	a15m-9
BODY to	g-8m19o-12
BODY to ANALYSE	m15o-8
BODY to LOOK	m8
BODY use	k11
BODY use only	k11
CHANGE	a-26b-17c-27d-17e23f-24h-17j-33k-39l-31m41n-23o-25p-18
CHANGE $	a-19b-12c-18d-12f-19g11h-13j-23k-30l-17m25n-16o-19
CHANGE AGENCY	m11p-8
CHANGE AGENCY $	m11p-8
CHANGE ASK	m11
CHANGE ASK $	m8
CHANGE DONE	e16m-16
CHANGE DONE $	e14m-14
CHANGE FIRST	m8
CHANGE FIRST TIME	m8
CHANGE NEED	m15p-10
CHANGE NEED $	m15p-10
CHANGE PLAN	g-10m11
CHANGE PLAN $	g-10m11
CHANGE SINCE	e19m-16
CHANGE SINCE $	e9m-8
CHANGE SINCE DONE	e7
CHANGE THIS	e9p-10
CHANGE THIS AUX	e10p-9
CHANGE WE	m15
CHANGE WE ASK	m11
CHANGE and	a9
CHANGE and WHAT	a9
CHANGE because	g11m-9
CHANGE because $	g11m-9
CHANGE in	e8
CHANGE of	p8
CHANGE of SERVICE	p8
CHANGE practice	a-9g-9m19p-9
CHANGE practice $	m15p-8
CHANGE practice and	m9
CHANGE system	m10
CHANGE system and	m10
CHANGE to	m8
CHILD	b-23c-24d-22e-13f30h-23i-14j-9k-24m-19n-27o-26p17
CHILD $	b-14c-25d-14f32g-10h-13j-13k-38m-15n-17o-18
CHILD 's	a-10c-10e-10i-10j-19k9l17p-7
CHILD 's $	p9
CHILD 's AGENCY	g8
CHILD 's IDENTITY	k12p-10
CHILD 's PLACE	f-18p8
CHILD 's SERVICE	m10
CHILD 's STORY	f-11l13p-8
CHILD 's detail	f13l-11p-9
CHILD 's experience	l11p-12
CHILD 's home	f-9l-8p12
CHILD 's name	a-7k9
CHILD 's perspective	f-8l12p-11
CHILD 's world	f-10l13p-11
CHILD AUX	c-8f-14g11j-13k-13m-9
CHILD AUX AUX	a9
CHILD AUX INVOLVE	a7
CHILD AUX KNOW	a8
CHILD AUX LOOK	a-9g11
CHILD AUX MOVE	l9
CHILD AUX SINCE	e9
CHILD AUX THIS	f-7p11
CHILD AUX WELL	g8
CHILD CHILD	f12p-10
CHILD CHILD $	f10p-9
CHILD CODE	f12p-15
CHILD CODE $	f11p-11
CHILD CODE 's	l10
CHILD HARM	l-8p9
CHILD HARM $	l-8p9
CHILD INVOLVE	a13
CHILD INVOLVE $	a10
CHILD KIN	f-14p14
CHILD KIN $	f-14p14
CHILD KNOW	a8f-8
CHILD KNOW $	a9p-8
CHILD KNOW through	p9
CHILD LIVE	j10
CHILD LIVE in	j10
CHILD LOOK	j9
CHILD LOOK after	j9
CHILD WHO	f-9g8k-7p14
CHILD WHO LOOK	f-7p8
CHILD WHO NEED	g10
CHILD WHO translated	p8
CHILD WORKER	j9
CHILD WORKER $	j10
CHILD WORKER AUX	g9
CHILD aged	f10l-7p-7
CHILD aged NUMW	f10l-7p-7
CHILD and	a-8f13k-8l-13
CHILD and CHILD	j9
CHILD and perpetrator	f11
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
CHILD detail	f8
CHILD detail $	f8
CHILD dream	p9
CHILD dream $	p9
CHILD in	a-8m-10p9
CHILD in FAMILY	f8
CHILD in NEED	f-12l12m-7
CHILD in PLACE	g8l-10p7
CHILD in WE	j8
CHILD of	f7l-11
CHILD of NUMW	f7l-11
CHILD protection	a-8f-15g-7l10
CHILD protection BODY	m11
CHILD protection conference	p7
CHILD protection in	j9
CHILD protection period	l8p-8
CHILD safe	l7
CHILD safe $	l7
CHILD safeguarding	j7
CHILD safeguarding practice	j7
CHILD without	p7
CHILD without desk	p8
CODE	b-9c-15d-9e-12f12g-15h-7i-10j-17m11n-10o-9p-28
CODE $	a-12c-9g-7j-10k-16m15p-18
CODE 's	l10
CODE 's NUMW	l7
CODE brose	k12
CODE brose adolygu	k12
CODE plentyn	f12
CODE plentyn a'r	f12
CODE ymarfer	a11
CODE ymarfer $	a11
CONTACT	a-24b-20c17d21e-27f-30g-27h-18i-21k-36l12m-30o-22
CONTACT $	a-23b-12d17e-20f-19g-17h-11i-13k-20m-17o-11
CONTACT BODY	c8
CONTACT BODY $	c8
CONTACT PEER	a-7c-13f-8k-8l19p-9
CONTACT PEER AGENCY	c-7d8l12p-14
CONTACT PEER BIRTH	l-11p11
CONTACT PEER FAMILY	l8
CONTACT PEER SERVICE	l15p-14
CONTACT WE	c11
CONTACT WE about	c7
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
CONTACT to	c-9j11l12m-7p-14
CONTACT to BODY	c-8j13
CONTACT to CHILD	l9
CONTACT to MOVE	l8
DONE	a12b-21c-24d-18f-32g-11h-17i26j-26k10l-17m11n-23o-16
DONE $	b-15d-13f-20g-25h-18i10j-11k17l-8m7n-17o-13p-10
DONE AGENCY	g-8i-8l14
DONE AGENCY DONE	a8
DONE AGENCY come	a-8l10
DONE AGENCY offer	a-9l11
DONE ANALYSE	a10
DONE ANALYSE $	a10
DONE AUTHOR	a-7k9
DONE AUTHOR AUX	a-7k9
DONE AUX	a-10k12
DONE AUX DONE	a-10k12
DONE BODY	j8
DONE BODY ASK	j9
DONE BODY think	a8
DONE CHANGE	a-10e-17g17i16k-15m-11p-14
DONE CHANGE $	a-22e-16g18i17k-14m-10p-14
DONE CHANGE and	a9
DONE CHILD	p9
DONE CHILD dream	p9
DONE DONE $	k8
DONE DONE of	p7
DONE KNOW	i13
DONE KNOW THEY	i11
DONE MOVE	a8
DONE MOVE between	a8
DONE PEER	a12e-12f-9k-20m-10p11
DONE PEER $	a14e-7k-9
DONE PEER FAMILY	k-7l8p-15
DONE PEER KIN	p10
DONE PEER interpreter	p8
DONE PEER resistance	p9
DONE PLAN	a8
DONE REVIEW	j-8k12
DONE REVIEW $	j-7k13
DONE REVIEW LOOK	o8
DONE SINCE	a-9e15i-7k-7l-7
DONE SINCE $	e9
DONE THIS	a11c-13e-17j-14l-13p-14
DONE THIS $	k8
DONE THIS CHANGE	m8
DONE THIS DONE	i9m-8
DONE THIS MEAN	g10i-8
DONE THIS SINCE	m9
DONE THIS TELL	a9g-8
DONE THIS WELL	i8
DONE THIS WORDS	a-9h9
DONE THIS hard	a13i-11
DONE THIS thing	m10
DONE WE	a8e7g-11k-11
DONE WE DONE	a7
DONE WE END	e10
DONE WE LEARN	g8
DONE WE LOOK	j7
DONE WE NEED	m10
DONE WE think	a16g-8m-8
DONE WELL	a-19i18k-9l-11m-12
DONE WELL $	a-17i15k-8l-10m-11
DONE WHEN	i8
DONE WHEN THIS	i9
DONE WORKER	a12
DONE WORKER oversee	a8
DONE about	g-11m16
DONE about THIS	g-11m16
DONE ahead	a-8m14p-9
DONE ahead $	a-8m14p-9
DONE and	a9k-8o-7
DONE and WHAT	a10
DONE and WHY	j9
DONE anyone	a8
DONE anyone challenge	a8
DONE assessment	a8
DONE assessment take	a8
DONE back	k8
DONE back $	k8
DONE by	i11p-7
DONE by WORKER	i10
DONE each	a-12l13
DONE each AGENCY	a-12l13
DONE every	l8
DONE every AGENCY	l8
DONE for	a-9g-7i14
DONE for CHILD	i9
DONE for THIS	i9
DONE in	a-8i13l-12
DONE in FIRST	i9l-8
DONE in PLACE	i7
DONE not	c-7f-9g17i-14j-12k-22l-18o7p13
DONE not $	a11
DONE not ASK	i-8p8
DONE not DONE	g13i-10
DONE not HAPPEN	m9
DONE not KNOW	p8
DONE not LOOK	o11
DONE not MOVE	g14i-14
DONE not give	i11k-8p-7
DONE not talk	p10
DONE of	a14l-8m-9
DONE of THIS	a7
DONE of each	a9
DONE out	a-8k14
DONE out $	a-8k9
DONE out THIS	k10
DONE practice	g8
DONE practice $	g8
DONE thing	i8
DONE thing CHANGE	m9
DONE thing WELL	i11m-10
DONE under	a-10e13k-10
DONE under METHOD	a-10e13k-10
END	a-46b-25c-41d-27e59f-32g-19h-27i-30j-43k-31m-24n-29o-15p-10
END $	a-17b-7c-12d-7e32f-11g-21h-7i-13j-14k-19m-21n-10o-14p-12
END ANALYSE	a-12e16p-8
END ANALYSE $	a-12e16p-8
END CONTACT	e-10l13p-9
END CONTACT $	e-10l13p-9
END LEARN	g-8m10
END LEARN and	g-8m10
END NUMW	e-8l10
END NUMW visit	l8
END PLACE	l11p-10
END PLACE $	l11p-10
END STORY	g7
END STORY only	g7
END THIS	e8
END THIS up	e8
END TIME	e-19l20p-13
END TIME $	e-18l19p-13
END WORDS	e20h-14j-7l-15p-10
END WORDS $	e18h-13l-14p-8
END YEAR	e-12l-13p14
END YEAR $	e-12l-13p14
END admission	e-12l12
END admission $	e-12l12
END and DONE	k8
END and LEARN	e7
END and RECOMMEND	e-12m9
END as	g8
END as to	g8
END case	e-16j-9l-10p19
END case $	e-16j-9l-10p19
END comment	e12p-9
END comment $	e12p-9
END could	a-10e10
END could THIS	a-10e10
END in	p8
END in itself	p8
END list	e9
END list $	e9
END note	e8
END note $	e8
END observation	e12
END observation $	e8
END of	e16j-10k-15l-13m-7p-8
END of REVIEW	e9
END of fact	g8
END of period	l-9o10
END of significant	e7
END off	e9p-8
END off $	e9p-8
END on	k8
END on $	e9
END on whether	k8
END opinion	e12
END opinion $	e12
END page	e8
END page $	e8
END present	e11l-10
END present TIME	e11l-10
END remark	e11p-8
END remark $	e11p-8
END statement	e11
END statement $	e11
END summary	e8
END summary $	e8
END thing	e11
END thing $	e8
END thought	e16l-9p-15
END thought $	e16l-9p-15
END up	e11l-8
END up $	e11l-8
END version	e-12p12
END version $	e-12p12
FAMILY	a-14c-35d-24e-29f42g-27h-22i-8l-7m-33n-28o-24
FAMILY $	b8c-21d-13e-17f25g-18h-13j-19k-13l-8m-20n-16o-14
FAMILY 's	j-10k13p-8
FAMILY 's CONTACT	l10
FAMILY 's STORY	f13k-7l-12
FAMILY 's part	f-7k9
FAMILY 's view	f-10k13
FAMILY AUX	k11l-9
FAMILY AUX INVOLVE	k11l-8
FAMILY DONE	k-9p13
FAMILY DONE $	p10
FAMILY DONE not	p8
FAMILY HAPPEN	f8
FAMILY HAPPEN from	f9
FAMILY INVOLVE	f-13k16l-16p-8
FAMILY INVOLVE $	f-13k16l-16p-8
FAMILY STORY	f16k-10l-8p-9
FAMILY STORY $	f19k-8l-20
FAMILY STORY before	f-8l10
FAMILY and	f15j-7k-8p-11
FAMILY and AGENCY	l10
FAMILY as	p9
FAMILY as whole	p9
FAMILY at	f9
FAMILY at TIME	f9
FAMILY background	f12j-9
FAMILY background $	f10
FAMILY before	f-14l16p-9
FAMILY before NAME	f-13l12
FAMILY before YEAR	l9p-7
FAMILY compared	f9
FAMILY compared $	f9
FAMILY composition	f11
FAMILY composition $	f11
FAMILY context	f11k-9
FAMILY context $	f9k-8
FAMILY court	f-13k-9p14
FAMILY court $	f-13k-9p14
FAMILY declaration	k8
FAMILY declaration and	k8
FAMILY detail	f8
FAMILY detail $	f8
FAMILY friend and	f7
FAMILY in	f7
FAMILY in YEAR	f8
FAMILY in period	l9
FAMILY make-up	f9
FAMILY make-up $	f9
FAMILY meet	l11p-8
FAMILY meet AGENCY	l11p-8
FAMILY member	j-7k10l-8p-10
FAMILY member $	f15k-12
FAMILY member informed	f-13k13
FAMILY new	f8
FAMILY new to	f8
FAMILY profile	f8
FAMILY profile $	f8
FAMILY statement	f-13j14k-9
FAMILY statement $	f-13j14k-9
FAMILY structure	f11
FAMILY structure $	f8
FAMILY tree	f9
FAMILY tree $	f9
FAMILY tribute	f-14j17k-9l-7p-11
FAMILY tribute $	f-14j17k-9l-7p-11
FAMILY used	l10
FAMILY used $	l10
FIND	a-24b-20c-34d-20e-27f-30g48h-18j-18k-28l-12m-23n8o-11p-44
FIND $	a-23b-11c-20d-11e-18f-18g34h-10i11j-26k-27l-14m-11n-20o-9p-28
FIND END	g7m-7
FIND END and	g7m-7
FIND INFO	g9
FIND INFO $	g9
FIND NUM	a-8g17l-10p-9
FIND NUMW	g8
FIND NUMW $	g8
FIND THIS	j9
FIND against	o-9
FIND against WORDS	a10o-8
FIND against each	a-8g9
FIND and	g7
FIND during	i7
FIND during HARM	i7
FIND for	g11m-10
FIND for BODY	g11m-10
FIND in	g12
FIND in THIS	j8
FIND of	j-7k-10l11
FIND of REVIEW	g8
FIND of fact	g-12l12
FIND of inspection	g9
FIND on	l7
FIND on sequence	l7
FIND one	m8
FIND one $	m9
FIND out	a-10g-20j-11l-8m-8n18p-8
FIND out $	g-11k9o9
FIND out about	n10
FIND out more	n13
FIRST	a-9b-15c-27d-17f-9g-14h-20i-9l20m22n-23o-21p-21
FIRST $	a-17e-9g-15i-10j-10k-9m27n-8
FIRST ACT	e12l-18m8
FIRST ACT $	l-8m14
FIRST ACT LEARN	e14l-13m-11
FIRST ANALYSE	a10
FIRST ANALYSE $	a9
FIRST BIRTH	l7
FIRST BIRTH $	l7
FIRST CHILD	f-8l16p-14
FIRST CHILD $	f-7l10p-8
FIRST CHILD protection	l10p-10
FIRST CONTACT	j-8l16p-11
FIRST CONTACT $	j-8l16p-11
FIRST HARM	a10l-7
FIRST HARM $	a10l-7
FIRST PLACE	f12l-12
FIRST PLACE $	f12l-12
FIRST REVIEW	g-9k10
FIRST REVIEW $	g-9k10
FIRST TIME	a-9f-8l12p-11
FIRST TIME $	a-9f-8l12p-11
FIRST WORDS	h-10j14l-12
FIRST WORDS $	h-10j14l-12
FIRST case	j11k-10
FIRST case REVIEW	j11k-10
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
HAPPEN	b-15c-33h-17i-28j10k-8l29n-19o-29p-19
HAPPEN $	b-8c-20f-15g-30h-10i-16j10k-22l23n-11o-15p-21
HAPPEN PLACE	l10
HAPPEN PLACE $	l10
HAPPEN SINCE	m8
HAPPEN SINCE $	m8
HAPPEN about	l9
HAPPEN about $	l9
HAPPEN again	m14
HAPPEN again $	m14
HAPPEN alongside	k11l-8
HAPPEN alongside REVIEW	k11l-8
HAPPEN and	p11
HAPPEN at	k8
HAPPEN at END	k8
HAPPEN before	j10
HAPPEN before BODY	j11l-8
HAPPEN from	f12j-7k9
HAPPEN from $	k11
HAPPEN from and	f8
HAPPEN in	l8
HAPPEN out	a8g9j-8l-8
HAPPEN out $	a9
HAPPEN out of	g11
HAPPEN through	g13l-13
HAPPEN through $	g13l-13
HAPPEN to	a-17c-8f-7j13k-11l12m-9
HAPPEN to CHILD	j7
HAPPEN to THIS	l8
HAPPEN to bring	l7
HAPPEN to light	g10l-10
HAPPEN to notice	j8
HARM	b-18c-29f-18g-17h-16i-10j-13k-11l25m-19n-20o-13p13
HARM $	a-8b-13c-20d-17f-21g-15h-11i-14j-24k-27l26m-21n-15o-14p9
HARM AUX	a9
HARM AUX AUX	a9
HARM REVIEW	a-14c-9d8l-12p-13
HARM REVIEW $	a-14c-9d8l-12p-13
HARM and	l-8p11
HARM and rescue	p9
HARM of	f-9l13p-9
HARM of CHILD	j8
HARM of NAME	l9
HARM preventable	a7
HARM preventable $	a7
HARM safety	p9
HARM safety $	p9
HARM to	p8
HARM to CHILD	p8
HOW	a14b-16c11d-16f-27g-20i-27k11l7n-21p-33
HOW AGENCY	a8c-9k-21
HOW AGENCY AUX	a-14e10k-12l10
HOW AGENCY DONE	a9
HOW AGENCY MUST	m11
HOW AGENCY responded	a14l-11
HOW AUTHOR	k9
HOW AUTHOR DONE	k9
HOW AUX	k8
HOW AUX REVIEW	k8
HOW BODY	a-10k9
HOW BODY DONE	a-9k11
HOW BODY MUST	m8
HOW CHILD	e8k7l-7
HOW CHILD 's	k10
HOW CHILD AUX	e8
HOW DONE	a-13k9l9
HOW DONE AGENCY	a-8l10
HOW DONE AUX	a-8k10
HOW FAMILY	a-7k10
HOW FAMILY AUX	k11l-8
HOW INFO	k10l-8
HOW INFO AUX	k10l-8
HOW ISSUE	a-12j9k-7l10m-8
HOW ISSUE HAPPEN	j11l-8
HOW ISSUE proceeded	a-9l13
HOW LEARN	c9
HOW LEARN WILL	c9
HOW LIVE	l10
HOW LIVE CHANGE	l10
HOW NAME	l9
HOW PLAN	c7m-7
HOW PLAN WILL	c8
HOW REVIEW	a-8j10l-7
HOW REVIEW AUX	k13
HOW REVIEW HAPPEN	j12k-11
HOW SERVICE	a8
HOW SERVICE response	a8
HOW SINCE	c8
HOW SINCE WILL	c8
HOW STORY	a-8k9
HOW STORY AUX	k12l-10
HOW STORY HAPPEN	l9
HOW THIS	a-11j-11l16m-11
HOW THIS AUX	p8
HOW THIS HAPPEN	a-18c-8k-9l19
HOW THIS LOOK	a8
HOW THIS REVIEW	k11
HOW WE	a-19c7e-8g-11j-17k22l-14o-10
HOW WE DONE	a-9k15
HOW WE MOVE	k9
HOW WE WILL	c13k-15
HOW WE gathered	k9
HOW WE inspect	k9
HOW WELL	a14g12i-10j-7k-13l-8m-7
HOW WELL AUX	a11
HOW WELL CHILD	a-10g15
HOW WELL DONE	a13k-7
HOW WILL	a-10k-7m10
HOW WILL THIS	c-7m9
HOW WILL WE	c12m-9
HOW WILL thing	m9
HOW WORKER	a13c-7h11l-13p-10
HOW WORKER AUX	h12
HOW WORKER KNOW	a10
HOW WORKER LEARN	a10k-8
HOW YOU	c7
HOW can	m12
HOW can WE	m12
HOW case	a-10j16k-15
HOW case HAPPEN	j7
HOW case INVOLVE	j12k-11l-9
HOW decision	a10k-9
HOW decision AUX	a10k-9
HOW each	a17l-18
HOW each AGENCY	a17l-18
HOW far	j-10k-12l-9o16
HOW far AUX	a7
HOW far REVIEW	j-9k-7l-7o13
HOW far back	o8
HOW long	k7
HOW long REVIEW	k7
HOW practice	l-9m9
HOW practice MUST	m9
HOW practice measured	a8
HOW risk	a12
HOW risk AUX	a12
HOW system	a14k-13
HOW system DONE	a10k-10
HOW system responded	a9
HOW thing	a-15c-9e7k-10l16m-10
HOW thing AUX	e10
HOW thing HAPPEN	l12
HOW thing got	l10
HOW to	a-13c14k-15l-9
HOW to CONTACT	c8
HOW to feed	c8
HOW to make	m8
HOW to reach	c8
HOW to read	c-9j10
HOW voice	a7
HOW voice of	a7
HOW wide	o9
HOW wide WE	o9
IDENTITY	a-28b-17c-18d-16e-22f33g-28h12i-22j-31k-7l-32m-29n-22o-21p15
IDENTITY $	a-21b-7c-19d-7e-12f26g-15i-10j-15k-9l-15m-13n-11o-8
IDENTITY DONE	p9
IDENTITY DONE CHILD	p9
IDENTITY IDENTITY	f20p-19
IDENTITY IDENTITY $	f8p-7
IDENTITY IDENTITY and	f17p-15
IDENTITY ISSUE	f13p-10
IDENTITY ISSUE $	f13p-10
IDENTITY NEED	f7
IDENTITY NEED $	f7
IDENTITY WE	h12p-9
IDENTITY WE use	h12p-9
IDENTITY and	c-8f19g-8h-9k-9l-8m-8
IDENTITY and ANALYSE	f9p-8
IDENTITY and IDENTITY	f9
IDENTITY and additional	f8
IDENTITY and help	p7
IDENTITY and welsh	f7
IDENTITY as	f-7p11
IDENTITY as ANALYSE	p8
IDENTITY at	f-10p10
IDENTITY at PLACE	f-10p10
IDENTITY background	f8
IDENTITY background $	f8
IDENTITY barrier	f-8p9
IDENTITY barrier $	f-8p9
IDENTITY competence	p9
IDENTITY competence $	f-10p10
IDENTITY consideration	f13p-11
IDENTITY consideration $	f13p-11
IDENTITY group	p7
IDENTITY group $	p7
IDENTITY impact	c8
IDENTITY impact assessment	c8
IDENTITY in	p13
IDENTITY in practice	p9
IDENTITY of	f8p-11
IDENTITY of CHILD	f8
IDENTITY of METHOD	k8
IDENTITY private	k12p-10
IDENTITY private $	k12p-10
IDENTITY used	f-9h12
IDENTITY used in	f-9h12
INFO	b20c-45d-27e-32f-26g-23h-26i-23k24m-38n11o-30p-13
INFO $	b25c-29d-18e-19f-27g-9h-16i-19k-11m-23n8o-17p-7
INFO ANALYSE	a-14k18p-10
INFO ANALYSE $	a-14k18p-10
INFO AUX	k12l-9
INFO AUX ANALYSE	a-13k12
INFO AUX collected	k8
INFO AUX shared	a14k-13
INFO HAPPEN	k12
INFO HAPPEN from	k12
INFO LEARN	k8
INFO LEARN $	k8
INFO STORY	k-9l9
INFO STORY $	k-9l9
INFO TELL	a13g-8k-7
INFO TELL $	a10
INFO WE	k-11n12
INFO WE cite	k-11n12
INFO about	a-9j20l-18n-10p-12
INFO about AGENCY	j11l-11
INFO about ISSUE	j11
INFO about THIS	j10
INFO about inspection	k7
INFO and	k9n-9
INFO and SOURCE	k9n-9
INFO cited	n10
INFO cited $	n10
INFO collection	k10p-7
INFO collection $	k10p-7
INFO from	k-8l16
INFO from AGENCY	l10
INFO from each	l11
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
INFO reviewed	k11
INFO reviewed $	k11
INFO shared	a8
INFO sharing	k-10l-7p13
INFO sharing $	k-8p10
INFO sharing and	p7
INVOLVE	a-13b-8c-25d-9e-26f-30g-26h-24i-27j-12k39l15m-32o-22
INVOLVE $	a-7c-14e-19f-22g-13h-18i-16j-33k22l16m-21o-15p-12
INVOLVE AGENCY	k10l-9
INVOLVE AGENCY $	k10l-9
INVOLVE CHILD	l-8p12
INVOLVE CHILD $	l-8p12
INVOLVE KIN	f-7k9l-9
INVOLVE KIN $	f-7k9l-9
INVOLVE PEER	a-7f-9l7
INVOLVE PEER FAMILY	k-18l10p8
INVOLVE PEER KIN	k14l-10p-15
INVOLVE THIS	k8
INVOLVE THIS WHO	k8
INVOLVE criteria	j12k-11l-9
INVOLVE criteria $	j12k-11l-9
INVOLVE detail	k10
INVOLVE detail $	k10
INVOLVE from	k9
INVOLVE held	k10p-9
INVOLVE held $	k10p-9
INVOLVE in	f10
INVOLVE in THIS	f11k-9
INVOLVE of	f-9k12l12p-15
INVOLVE of AGENCY	k-11l11
INVOLVE of CHILD	l9
INVOLVE of FAMILY	k12l-8
INVOLVE primary	l8
INVOLVE primary PLACE	l8
INVOLVE to	f-10k15l-10
INVOLVE to CHILD	k-7p10
INVOLVE to WORKER	k12p-8
INVOLVE under	j11k-9
INVOLVE under protocol	j11k-9
ISSUE	a33b-26c-27d-9e-34f-20g11h-24i-7k-48l-15m-11n-31o17p-31
ISSUE $	a24b-18c-13e-20f-8g8h-17i-30j8k-30m-26n-23o-9p-16
ISSUE HAPPEN	j11l-8
ISSUE HAPPEN before	j11l-8
ISSUE LOOK	a7
ISSUE LOOK $	a7
ISSUE NUM	g11l-9m-13p-10
ISSUE NUM $	g7l-7m-11
ISSUE NUM LEARN	a-8g8
ISSUE NUMW	a11
ISSUE NUMW supervision	a8
ISSUE PEER	o8
ISSUE PEER WHAT	o8
ISSUE THIS	a12j-9p-13
ISSUE THIS HAPPEN	a9
ISSUE THIS NEED	a-7g8
ISSUE THIS arise	a9
ISSUE THIS reflect	i7
ISSUE WE	o7
ISSUE WHERE	g8m-8
ISSUE WHERE practice	g8m-8
ISSUE affect	a8
ISSUE affect help	a8
ISSUE arising	a11g-7
ISSUE arising $	a10
ISSUE before	j8
ISSUE before WE	j8
ISSUE drift	a8
ISSUE drift $	a8
ISSUE for	a-12c-10e-11f-8i-11j-17k-10l-10m23o12
ISSUE for ANALYSE	m-9o8
ISSUE for BODY	a-8m17o-13
ISSUE for LEARN	o10
ISSUE for LOOK	a-8o9
ISSUE for SINCE	m13
ISSUE for determination	o11
ISSUE for national	m8
ISSUE for personnel	p8
ISSUE for regret	g11o-7
ISSUE for resolution	m10
ISSUE from	a15g-10
ISSUE from LEARN	a10g-8
ISSUE giving	g8
ISSUE giving rise	g8
ISSUE identified	a11g-9
ISSUE identified $	a11g-9
ISSUE in	g-13o10
ISSUE in ISSUE	g-10o12
ISSUE in depth	a9
ISSUE in figure	j9
ISSUE most	g11
ISSUE most $	g11
ISSUE of	a-20f-8g17l-10m-9o9p-9
ISSUE of ISSUE	a-8g15o-10
ISSUE of REVIEW	a-7g-7o13
ISSUE of SCOPE	o7
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
ISSUE to YOU	j8
ISSUE worthy	i9
ISSUE worthy of	i9
KIN	a-12c-35d-22e-25f30g-16h-19i-26j-21l-13m-31n-25o-22p18
KIN $	a-9c-24d-15e-18f30g-15h-14i-16j-11l-9m-21n-18o-16
KIN 's	a-9f9j-9k11l-14m-8
KIN 's BODY	f15k-13p-13
KIN 's INVOLVE	k11p-10
KIN 's NEED	p9
KIN 's background	f12p-10
KIN 's own	p9
KIN 's role	f-8p8
KIN 's view	k12p-11
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
KIN WHO	f-13p15
KIN WHO AUX	p9
KIN WHO TELL	p7
KIN alone	f-8p10
KIN alone $	f-8p10
KIN and	f17k-8l-7
KIN and KIN	f17p-14
KIN as	f-13p15
KIN as KIN	f-9p10
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
KIN to protect	p7
KNOW	b-14c10d-13e-28f-10h-19j-16k-16l28m-21o-11p9
KNOW $	b-9e-19f-17g9h-12i-13j-27l18n-13
KNOW CHILD	f8
KNOW CHILD $	f8
KNOW HAPPEN	l9
KNOW HAPPEN $	l9
KNOW KIN	a10l-8
KNOW KIN $	a10l-8
KNOW NAME	f7
KNOW NAME $	f7
KNOW THEY	i7j9l-8p-9
KNOW THEY $	i9j10k-7p-7
KNOW THEY WELL	k8
KNOW THIS	c12
KNOW THIS AUX	c9
KNOW about	l9
KNOW about FAMILY	l7
KNOW and	k-8p7
KNOW and DONE	l8
KNOW and INVOLVE	a8
KNOW and not	p9
KNOW as	p9
KNOW more	i11m-10n8o-7
KNOW more $	n8
KNOW more of	i12m-8
KNOW of	l9
KNOW of STORY	l9
KNOW one	p8
KNOW one at	p8
KNOW thing	c11m-11
KNOW thing AUX	c11m-11
KNOW through	p8
KNOW to	l12
KNOW to AGENCY	l12
KNOW took	l11
KNOW took place	l11
LEARN	a-18b-21c-10d-27f-35g56h-20i-27j-18l-24m-12n-10o-17p-22
LEARN $	a-12b-12d-13f-16g44h-12i-18j-14k-11l-21m-21n-19o-13p-43
LEARN ACT	m8
LEARN ACT $	m8
LEARN AGENCY	a-7g11
LEARN AGENCY $	a-7g11
LEARN BAD	g-9l9
LEARN BAD $	g-9l9
LEARN FAMILY	a10k-8
LEARN FAMILY $	a10k-8
LEARN IDENTITY	f-9g-14k-9p17
LEARN IDENTITY $	f-9g-14k-9p17
LEARN ISSUE $	a-8g10
LEARN MSG	g15
LEARN MSG $	g10
LEARN MSG NUM	g9
LEARN NUM	g13
LEARN PEER	e-7g-13k15
LEARN PEER $	g-11k12
LEARN PEER METHOD	k9
LEARN PLACE	g7
LEARN PLACE MOVE	g7
LEARN REVIEW	g-8o12
LEARN REVIEW $	o10
LEARN REVIEW AGENCY	g-7
LEARN SCOPE	c9
LEARN SCOPE of	c9
LEARN SINCE $	e7
LEARN STORY	d-15g-12k21l-17p-9
LEARN STORY $	d-13g-10k14l-14
LEARN STORY HOW	k8
LEARN STORY and	g-9k11
LEARN WE	a-7g22k-10l-8
LEARN WE $	g21k-8l-7
LEARN WILL	c9
LEARN WILL AUX	c9
LEARN about	g8
LEARN about KIN	g8
LEARN and	a11c-7e-8
LEARN and RECOMMEND	g8
LEARN and WHAT	a10g-9
LEARN arising	g7
LEARN arising $	g7
LEARN for	a-10g23j-8k-18l-9m-13p8
LEARN for consent	p7
LEARN forward	g-8m10
LEARN forward $	g-8m10
LEARN from	a-10c-8g27j-12k-7m-7o-8
LEARN from FIRST	g-9k10
LEARN from LEARN	g14k-8
LEARN from REVIEW	g9k-7
LEARN from THIS	g14k-8
LEARN gained	g8
LEARN gained $	g8
LEARN identified	g12k-8
LEARN identified $	g9
LEARN into	g-13m17
LEARN into ACT	m9
LEARN into practice	g-9m11
LEARN more	g-11n12
LEARN more $	g-11n12
LEARN one	g9
LEARN one ASK	g9
LEARN outcome	g7
LEARN outcome $	g7
LEARN so	a-10e10
LEARN so far	a-10e10
LEARN summary	j8
LEARN summary $	j8
LEARN to	e7k-7
LEARN to date	e10
LEARN to safeguard	l10
LEARN up	l12
LEARN up $	l12
LIVE	a-26b-10c-19e-19h-12i-18k-24l38m-22n-13o-15p-20
LIVE $	a-9c-8e-7g-7j-10k-10l19m-7p-17
LIVE AUX	l9
LIVE AUX like	l9
LIVE CHANGE	l10
LIVE CHANGE $	l10
LIVE PEER	l10
LIVE PEER THEY	f-10l10
LIVE PEER fear	l11p-10
LIVE PEER violence	l-11p11
LIVE before	l7
LIVE experience	f-9l15p-10
LIVE experience $	l11p-8
LIVE experience of	l7
LIVE here	g8
LIVE here $	g8
LIVE in	f7g-7j8p-14
LIVE in ISSUE	j10
LIVE in PLACE	f11p-9
LIVE like	l8
LIVE like for	l8
LIVE of	l10
LIVE of CHILD	l8
LOOK	a26b-17c-35d-19f-29g-12h-16i-25j-18k-40l-37m-24n-10o33p-11
LOOK $	a14b-7c-16d-7e-17f-13g-27h-8i-13j-26k-24l-17m-11n-13o30p-9
LOOK SCOPE	a11o-11
LOOK SCOPE $	a11o-11
LOOK after	a-11g10j8
LOOK after $	a-9g11
LOOK after in	j9
LOOK at	e-8k-11l-15m-10o17
LOOK at $	a-9g-8j-10l-8o18
LOOK at END	g7
LOOK at THIS	j7
LOOK back	c-7e19l-8p-11
LOOK back $	a-13e13
LOOK back at	a8
LOOK back over	a-9e12
LOOK by	j-10o13
LOOK by THIS	j-8o10
LOOK closer	a10
LOOK closer $	a10
LOOK for	n7p7
LOOK for help	n8
LOOK for sickness	p9
LOOK more	a8
LOOK more closely	a8
LOOK older	f-7p8
LOOK older than	f-7p8
LOOK underneath	a10
LOOK underneath $	a10
MEAN	b15c-19d-9e-7h28i-27j-27l-30m-31n-12o-22
MEAN $	a11b17c-10e-15f-9g-34h20i-15j-14k-18l-18m-17o-9p-17
MEAN BODY	k8
MEAN BODY proceeded	k8
MEAN away	p9
MEAN away $	p9
MEAN by	a-9g-8h12
MEAN by $	a-7h13
MEAN by WHAT	k8
MEAN for	a-9g16h9i-8m-8
MEAN for $	h10
MEAN for WE	a11g-10
MEAN for YOU	a-10g13
MEAN for practice	a-11g11
MEAN of	p7
MEAN of low	p8
MEAN out	g12
MEAN out $	g12
METHOD	b-17c-30d-16f-27g-30h-17i-24j-18k43l-31n-23o-24p-20
METHOD $	a-7b-9c-16d-9e8f-17g-18h-9i-13j-22k32l-19m-25n-12o-14p-13
METHOD AUX	a-8k10
METHOD AUX chosen	a-8k10
METHOD DONE	a9
METHOD KNOW	p9
METHOD KNOW and	p9
METHOD LEARN	k7
METHOD LEARN $	k7
METHOD THIS	k11
METHOD adopted	k10
METHOD adopted $	k8
METHOD ahead	k-12m13
METHOD ahead $	k-12m13
METHOD and	k9
METHOD followed	a9p-8
METHOD followed $	a9p-8
METHOD forward	k-13m14p-7
METHOD forward $	k-13m14p-7
METHOD in	k8
METHOD in force	k8
METHOD of	i-7k16m-8p-8
METHOD of DONE	a-8k11
METHOD of START	j10k-7
METHOD of WELL	a7
METHOD used	k9
METHOD used $	k9
MONTH	a-9c-8f-9g-8k-9l19m7o-11
MONTH $	l15p-8
MONTH ASK	m12o-8
MONTH ASK to	m12o-8
MONTH YEAR	l12p-9
MONTH YEAR $	l9
MONTH and	l8
MONTH and MONTH	l8
MONTH to	l11
MONTH to MONTH	l11
MOVE	a-15b-22c-23d-11e-15f-37h-23i8k-31l27n-20
MOVE $	a-20b-7c-19d-12e-16f-12g-10h-11i-17k-24l17m-22n-14p8
MOVE AUX	p8
MOVE AUX TIME	p8
MOVE BAD	a-8g12i-7j-9l10p-11
MOVE BAD $	a-8g12i-7j-9l10p-11
MOVE FIRST	m8
MOVE FIRST $	m8
MOVE INVOLVE	k-8l-15p14
MOVE INVOLVE $	k-8l-15p14
MOVE KIN	p9
MOVE KIN $	p9
MOVE MSG	g-10j14l-8
MOVE MSG $	g-10j14l-8
MOVE PLACE	f-8i-8l19m-8p-10
MOVE PLACE $	f-7l26p-33
MOVE PLACE as	l-8p9
MOVE PLACE at	l-8p9
MOVE PLAN	p10
MOVE PLAN $	p10
MOVE THIS	c9
MOVE THIS form	c9
MOVE WELL	a-8i9l-9
MOVE WELL $	a-8i9l-9
MOVE about	k9
MOVE about REVIEW	k9
MOVE again	j-10m-10p9
MOVE again $	j-7m-9
MOVE again syndrome	l-8p10
MOVE and	d9l-7o10p-9
MOVE and END	l-9o10
MOVE and PLACE	d9
MOVE between	a8
MOVE between ISSUE	a8
MOVE beyond	i12l-8
MOVE beyond WHAT	i12l-8
MOVE each	l-8p10
MOVE each TIME	l-8p10
MOVE extra	i16l-10p-9
MOVE extra mile	i16l-10p-9
MOVE for	n7
MOVE for more	n7
MOVE forward	l-12m13p-9
MOVE forward $	l-12m13p-9
MOVE from	l8m12p-9
MOVE from PLACE	l9p-8
MOVE from here	m12
MOVE in	l16p-12
MOVE in $	l9p-7
MOVE in county	l8
MOVE into	l8
MOVE into PLACE	l8
MOVE north	l9
MOVE north $	l9
MOVE on	e8g-11j-10l8m-17o-8p-11
MOVE on $	e9g-10i-15j-8l10m-14
MOVE on ASK	i9
MOVE on at	k9
MOVE out	j13l-11p-11
MOVE out $	j13l-11p-11
MOVE south	l10
MOVE south $	l10
MOVE to	l12m13p-13
MOVE to HAPPEN	l-9m10
MOVE to england	l8
MOVE unanswered	p8
MOVE unanswered $	p8
MOVE whole	g7
MOVE whole unseen	g7
MSG	b-17c-11d-19e-21f-25g36h-17k-29l-31m-12n-22p-27
MSG $	a8b-11c-25d-13e-13f-16g25h-10k-18l-21m-11n-14o-19p-31
MSG NUM	g9
MSG WHO	g8
MSG WHO else	g8
MSG arising	g11
MSG arising $	g11
MSG at	g-17o12p9
MSG at ISSUE	a-10g-10o13
MSG at TIME	p10
MSG at WHAT	a9
MSG for	a-13c8g12m8p-11
MSG for AGENCY	a-8c10
MSG for BODY	m9
MSG for WORKER	g9
MSG for practice	g9
MSG of	j11
MSG of condolence	g-8j11
MSG to	g14p-8
MSG to AUX	o8
MSG to note	g8
MSG to ponder	g8
MUST	a-11b-7e-25f-16h-9i11k-21l-30m33n-8o-15p-23
MUST AUX	c-7e-8g-15i15l-7p-12
MUST AUX DONE	i-10m16
MUST AUX LEARN	m9
MUST AUX REVIEW	j8
MUST AUX copied	i10p-7
MUST AUX held	m-7
MUST AUX kept	i16m-15
MUST CHANGE	m13
MUST CHANGE $	m13
MUST CHILD	a9
MUST CHILD AUX	a9
MUST DONE	a-9g-8i-10m18
MUST DONE $	a-9g-8i-10m18
MUST HAPPEN	m10
MUST HAPPEN $	m7
MUST KNOW	g11
MUST KNOW $	g11
MUST SINCE	m14
MUST keep	i12m-10
MUST keep DONE	i12m-10
MUST read	c12
MUST read THIS	c12
MUST respond	a-7l-7m14
MUST respond $	a-7l-7m14
NAME	a-33b-19c-32e-9f38g-16h-17k-39l8m-31n-22o-20p-16
NAME $	a-20b-12c-23d-14e-10f28g-23h-11k-24m-20n-15o-12p-36
NAME 's	a-9c-8e-9i-9j-10k-11l13m-8p-12
NAME 's LIVE	d8f-10
NAME 's PLACE	f13l-17
NAME 's STORY	f-11l9
NAME 's TIME	l11
NAME 's childhood	l10
NAME 's experience	l8
NAME 's schoolday	f-9l11
NAME 's world	f9l-8
NAME AUX	f15k-8p-12
NAME AUX $	f8p-7
NAME AUX like	f11l-9
NAME CHILD	f12p-10
NAME CHILD $	f8
NAME PLACE	f-9l-11p12
NAME PLACE $	f-9l-11p12
NAME SERVICE	l-7p10
NAME SERVICE $	l-7p10
NAME and	f9
NAME and THEY	f9
NAME at	l9
NAME at PLACE	l9
NAME loved	f10
NAME loved $	f10
NAME pen	f9
NAME pen picture	f9
NAME primary	l-9p10
NAME primary PLACE	l-9p10
NEED	a-29b-9d-12e-20g15h-11i-20j-9k-24m21o-22
NEED $	a-11c9d-9e-14f8g-17k-15l-22m12n-10o-10p8
NEED CHANGE	g-9m11
NEED CHANGE $	g-9m11
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
NEED of	p7
NEED of help	p7
NEED period	l7
NEED period $	l7
NEED to	a-15g15i-8k-7l-11m15o-10
NEED to ANALYSE	g13m-11
NEED to CHANGE	g-8m11
NEED to DONE	g-10m18
NEED to KNOW	g9
NUM	b-18c-36d-24e-24f-28g9h-19i-23j-30k-19l21m19n-24o-33
NUM $	b-13c-27d-16e-15f-17h-11i-13j-19k-13l10m16n-17o-24
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
NUM admission	l8
NUM admission $	l8
NUM escalation	l10p-8
NUM escalation $	l10p-8
NUM management	a7
NUM management oversight	a8
NUM strategy	a-8l11
NUM strategy ANALYSE	a-8l11
NUM to	l8
NUM to NUM	l8
NUM voice	a10p-8
NUM voice of	a10p-8
NUMW	b-17c-14d-19e-25f13h-16i-22j-30k-9l20m-10n-23
NUMW $	f8p-13
NUMW ASK	l7
NUMW ASK in	l7
NUMW BODY	k10
NUMW BODY $	k10
NUMW CHILD	f12p-11
NUMW CHILD $	f12p-11
NUMW CONTACT	l-11p12
NUMW CONTACT $	l-11p12
NUMW FAMILY	f11p-8
NUMW FAMILY compared	f9
NUMW FIND	g7
NUMW FIND $	g7
NUMW HARM	l9p-9
NUMW HARM $	l9p-9
NUMW ISSUE	a18g-10l-8p-7
NUMW ISSUE $	a16g-8l-7
NUMW KIN	f16l-10p-13
NUMW KIN $	f14l-9p-12
NUMW LEARN	g10
NUMW LEARN $	g9
NUMW PLACE	l11p-8
NUMW PLACE $	l11p-8
NUMW SCOPE	a-10o15
NUMW SCOPE $	o8
NUMW SCOPE for	o8
NUMW SCOPE of	o8
NUMW TIME	l16p-18
NUMW TIME $	l12p-15
NUMW WORKER	l-7p13
NUMW WORKER in	p8
NUMW WORKER too	p8
NUMW addresse	p11
NUMW addresse $	p11
NUMW borough	p10
NUMW borough $	p10
NUMW countie	f-10p13
NUMW countie $	f-8p9
NUMW drawer	p8
NUMW drawer $	p8
NUMW home	l12p-12
NUMW home $	l12p-12
NUMW key	a-8o8
NUMW key SCOPE	a-8o8
NUMW list	p9
NUMW list side	p9
NUMW minute	c8
NUMW minute PEER	c8
NUMW model	k12l-8p-8
NUMW model combined	k12l-8p-8
NUMW phone	l12p-10
NUMW phone ASK	l12p-10
NUMW practice	a9g-8
NUMW practice ISSUE	a9g-8
NUMW supervision	a8
NUMW supervision $	a8
NUMW thing	g10m12o-8p-7
NUMW thing WE	m12
NUMW thing to	g9
NUMW to	l9
NUMW to thirteen	l9
NUMW visit	l17p-15
NUMW visit $	l17p-15
PEER	b-12c-22d-10e25g-20h-10i-18j-23k10l-30m-22n-14o-11p-9
PEER $	b-8c-19d-8e27f-16g-19h-8i-12j-17k14l-19m-19n-11o-9p-27
PEER AGENCY	c-7d8l12p-14
PEER AGENCY $	d8l10p-14
PEER BIRTH	l-11p11
PEER BIRTH KIN	l-11p11
PEER CHILD	a13f-9p-11
PEER CHILD $	a13f-9p-11
PEER FAMILY	b-7f-16j-8k-25l14p9
PEER FAMILY $	f-14k-23p12
PEER FAMILY before	l9p-7
PEER FAMILY in	l9
PEER KIN	a-10f-12k10l14p-11
PEER KIN $	a-10f-12k10l14p-11
PEER LEARN	p7
PEER LEARN IDENTITY	p7
PEER METHOD	k9
PEER METHOD $	k9
PEER SERVICE	l15p-14
PEER SERVICE $	l10p-10
PEER SERVICE visitor	l9
PEER THEY	k-10l15p-11
PEER THEY $	f13
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
PEER case	a-8k9
PEER case $	a-7k9
PEER fear	l11p-10
PEER fear $	l11p-10
PEER interpreter	p8
PEER interpreter $	p8
PEER no	p8
PEER no beds	p8
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
PLACE	a-27b-23c-36d-12e-30f9g-9h-20j-19k-21l25m-12n-26o-26p11
PLACE $	a-15b-16c-23d-19e-23f9g-12h-15j-29k-34l19m-15n-19o-16p11
PLACE ACT	j11
PLACE ACT $	j11
PLACE BODY	m12
PLACE BODY $	m12
PLACE KIN	f-9p11
PLACE KIN $	f-9p11
PLACE KNOW	l8
PLACE KNOW $	l8
PLACE MOVE	p-12
PLACE MOVE $	p-12
PLACE PEER	f-8k-7l14
PLACE PEER KIN	f-7l16p-14
PLACE PEER no	p8
PLACE PLACE	l7
PLACE PLACE $	l7
PLACE SERVICE	l9
PLACE SERVICE $	l9
PLACE STORY	f14p-13
PLACE STORY $	f14p-13
PLACE THIS	i10p-7
PLACE THIS MUST	i10p-7
PLACE TIME	l15p-13
PLACE TIME $	l15p-13
PLACE WELL	g8
PLACE WELL $	g8
PLACE admission	l11p-10
PLACE admission $	l11p-10
PLACE and	p8
PLACE and FAMILY	f10p-7
PLACE and PLACE	l-13p13
PLACE and support	l8
PLACE and treatment	l12p-9
PLACE as	l-13p15
PLACE as risk	l-8p9
PLACE at	l-12p13
PLACE at distance	p8
PLACE at eighteen	l-8p9
PLACE attendance	p10
PLACE attendance $	p10
PLACE breakdown	l11p-9
PLACE breakdown $	l11p-9
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
PLACE leaver $	p8
PLACE on	l-8p8
PLACE on MOVE	l-8p8
PLACE proceeding	k13p-16
PLACE proceeding $	k14l-11p-14
PLACE proceeding and	l9
PLACE round	p8
PLACE round $	p8
PLACE stay	l12p-11
PLACE stay $	l12p-11
PLACE visit	l-9p10
PLACE visit $	l-9p10
PLACE worth	i10l-7p-8
PLACE worth copying	i10l-7p-8
PLAN	b-15d-16e-21f-25g-27h-13i-21j-27k-31l-11m24n-18p9
PLAN $	a-29b-13d-12e-17f-20g-22h-11i-12j-19k-24l-16m26n-16o8
PLAN AUX	p8
PLAN AUX NEED	p8
PLAN DONE	a9
PLAN DONE not	a9
PLAN THIS	p10
PLAN THIS existed	p7
PLAN WELL	a10
PLAN WELL $	a10
PLAN WILL	c8
PLAN WILL AUX	c8
PLAN period	l10p-9
PLAN period $	l10p-9
PLAN without	p13
PLAN without date	p11
RECOMMEND	a-32b-17c-26d-16e-18f-22g-18h-15i-19j-22l-33m55n-8o-23p-39
RECOMMEND $	a-24b-13c-20d-14e-11f-17h-12i-15j-23l-26m37n-19o-16p-30
RECOMMEND LEARN	j9k-8
RECOMMEND LEARN REVIEW	j9k-8
RECOMMEND NUM	m12p-8
RECOMMEND REVIEW	k8
RECOMMEND REVIEW $	k8
RECOMMEND SOURCE	n8
RECOMMEND SOURCE $	n8
RECOMMEND and	m9
RECOMMEND by	m8
RECOMMEND for	m16
RECOMMEND from	k-8m11
RECOMMEND from individual	m7
RECOMMEND of	j-9k-14m19
RECOMMEND of HARM	m7
RECOMMEND of REVIEW	m8
RECOMMEND to	k7m8
RECOMMEND to BODY	k8
REVIEW	a-19b-15c9d-17e-12f-13g-17h-12i-26j27k26l-38m-27n-14o18p-24
REVIEW $	a-12b-7c8d-11e-7f-8g-14i-16j19k11l-23m-15n-11p-14
REVIEW AGENCY	c-10g-11j-15k22l-8p-8
REVIEW AGENCY $	c-8g-10j-12k19
REVIEW AGENCY and	k9
REVIEW ASK	o-7
REVIEW ASK $	k10
REVIEW ASK for	j-7m10
REVIEW ASK to	j10
REVIEW AUX	a-22c-19e-9j13l-9m-12n9p-10
REVIEW AUX DONE	a-11k17
REVIEW AUX FIND	g10j-9
REVIEW AUX about	f11g-8k-10
REVIEW AUX convened	j8
REVIEW AUX for	j8
REVIEW AUX held	j10k-8
REVIEW AUX put	k7
REVIEW AUX sent	j8
REVIEW AUX to	o9
REVIEW AUX upset	j-10n12
REVIEW BODY	j-13k12m-10o7
REVIEW BODY $	j-11k9m-9o9
REVIEW BODY member	k8
REVIEW DONE	a-14g-11k11o9
REVIEW DONE $	a-10k14
REVIEW DONE not	o11
REVIEW FIND	g12
REVIEW FIND $	g12
REVIEW HAPPEN	j13k-12l-8
REVIEW HAPPEN $	j11k-11l-7
REVIEW INVOLVE	k8
REVIEW INVOLVE $	k8
REVIEW LOOK	a-10g-8j-10o18
REVIEW LOOK $	a-9o14
REVIEW LOOK at	o8
REVIEW METHOD	j-8k13
REVIEW METHOD $	j-8k13
REVIEW MOVE	k-10l-9o11
REVIEW MOVE $	k-10l-9o11
REVIEW MUST	m-7
REVIEW MUST AUX	m-7
REVIEW NUM	a11
REVIEW NUM $	a9
REVIEW PEER	k9
REVIEW PEER $	k9
REVIEW RECOMMEND	k-10m13
REVIEW RECOMMEND $	k-10m13
REVIEW STORY	c10
REVIEW STORY $	c10
REVIEW TELL	g15j-7k-10o-8
REVIEW TELL WE	g15j-7k-10o-8
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
REVIEW and	j13o-9
REVIEW and WHEN	j8
REVIEW and WHY	j11
REVIEW and its	j8
REVIEW and monitoring	c10j-8
REVIEW arrangement	c-8k10
REVIEW arrangement $	c-8k10
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
REVIEW on	j8
REVIEW on one	j9
REVIEW period	j-10k-10o11
REVIEW period $	j-10k-10o11
REVIEW took	k7
REVIEW took $	k7
REVIEW would	o10
REVIEW would LOOK	o10
SCOPE	a13b-23d-24e-28f-31g-38h-27i-24j-8k-28l-40m-12n-28o45p-16
SCOPE $	b-13c-10d-13e-16f-18g-19h-16i-13j-24k-26l-22m-29n-17o38
SCOPE ANALYSE	c-11
SCOPE ANALYSE $	c-7
SCOPE ANALYSE in	a8
SCOPE BODY	m8
SCOPE BODY MONTH	m8
SCOPE LOOK	a13o-12
SCOPE LOOK $	a13o-12
SCOPE NUM	a15c-10l-10m-16o-19p7
SCOPE NUM $	a10c-9l-8m-15o-15p9
SCOPE NUM management	a8
SCOPE WE	m-11o13
SCOPE WE ASK	m-10o11
SCOPE and	a-16c-11j14l-8m-9o14p-12
SCOPE and SCOPE	o8
SCOPE and START	j9o-7
SCOPE and date	j8
SCOPE and detail	j9
SCOPE and purpose	o9
SCOPE before	o9
SCOPE before WE	o9
SCOPE for	a-23c15g-10j-10k-12m15p-11
SCOPE for ANALYSE	a-12c12o-12
SCOPE for BODY	c-7m13
SCOPE for CHILD	o8
SCOPE for REVIEW	o9
SCOPE for THIS	o8
SCOPE for YOU	c8
SCOPE for safeguarding	m9
SCOPE for supervision	c8
SCOPE in	a13o-8
SCOPE in turn	a10
SCOPE of	a15e-7f-9g-15j-23m-12o12p-16
SCOPE of LEARN	o8
SCOPE of REVIEW	a12c-12j-14k-18o10p-8
SCOPE of THIS	c9
SCOPE of inspection	k12o-10
SCOPE of significant	o8
SCOPE of threshold	a10o-8
SCOPE posed	c-8o11
SCOPE posed $	c-8o11
SCOPE put	m7
SCOPE put to	m7
SCOPE set	o9
SCOPE set $	o9
SCOPE to	c14o-12
SCOPE to ASK	c13m-10o-9
SCOPE to BODY	m10o-10
SCOPE under	j11
SCOPE under PLACE	j11
SERVICE	a-15b-18c-30d-17e-22f-9g-13h-14i-20j-27k-9l9m9n-23o-17p26
SERVICE $	a-16b-8c-16d-10e-11f-25g-7h-7i-10j-15k-23m9n-12o-10p14
SERVICE AGENCY	p15
SERVICE AGENCY $	p15
SERVICE ANALYSE	p8
SERVICE ANALYSE $	p8
SERVICE DONE	g8
SERVICE DONE practice	g8
SERVICE INFO	k-8p10
SERVICE INFO $	k-8p10
SERVICE KNOW	l8
SERVICE KNOW $	l8
SERVICE PLACE	f-7l-7m12
SERVICE PLACE $	m9
SERVICE WORKER	p8
SERVICE WORKER $	p8
SERVICE and	f8p-7
SERVICE and FAMILY	f9
SERVICE call-out	p8
SERVICE call-out $	p8
SERVICE context	f8
SERVICE context of	f8
SERVICE enquirie	k11p-9
SERVICE enquirie running	k11p-9
SERVICE investigation	k10l-8
SERVICE investigation and	k10l-8
SERVICE response	a8
SERVICE response measured	a8
SERVICE visiting	k-9l11
SERVICE visiting INVOLVE	l11p-10
SERVICE visitor	l9
SERVICE visitor $	l9
SINCE	a-24b-18c-11d-21e60f-25g-16h-19i-33j-20k-43l-46n-23o-28p-41
SINCE $	a-30b-10c-20d-9e32f-14g-29h-10i-16k-19l-22m11n-14o-13p-23
SINCE CHANGE	e12m-10
SINCE CHANGE $	e12m-10
SINCE DONE	a-8e15
SINCE DONE $	a-8e15
SINCE HARM	e8
SINCE HARM $	e8
SINCE KNOW	g13
SINCE KNOW $	g13
SINCE LEARN	e10m-10
SINCE LEARN $	e10m-10
SINCE REVIEW	e14j-11k-8
SINCE REVIEW $	e11j-9k-7
SINCE SINCE	e17k-7
SINCE STORY	e14l-11
SINCE STORY $	e14l-11
SINCE THIS	e10
SINCE THIS STORY	e10
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
SINCE in	e13
SINCE in local	e7
SINCE of	c8g8
SINCE of CHILD	g8
SINCE of PLAN	c8
SINCE rapid	e10
SINCE rapid REVIEW	e10
SINCE timeline	e7
SINCE timeline $	e7
SINCE under	e8
SINCE under METHOD	e8
SOURCE	a-32b11c-36d-23e-27f-30g-29h-22i-26j-35k-11l-37m-32n48o-25p-26
SOURCE $	a-23b15c-26d-17e-20f-24g-21h-15i-19j-27l-27m-26n33o-19p-25
SOURCE INVOLVE	k-13n13
SOURCE INVOLVE $	k-13n13
SOURCE WE	k-8n9
SOURCE WE read	k-8n9
SOURCE and	k-9n10
SOURCE and SOURCE	n7
SOURCE and staffing	n-9p10
SOURCE cited	n11
SOURCE cited $	n11
SOURCE list	n8
SOURCE list $	n8
SOURCE mentioned	n8
SOURCE mentioned $	n8
SOURCE of	k12
SOURCE of INFO	k14n-13
SOURCE of research	n8
SOURCE quoted	n8
SOURCE quoted $	n8
SOURCE reviewed	n8
SOURCE reviewed $	n8
SOURCE to	n9
SOURCE used	n12
SOURCE used $	n12
START	a-24b-14c-24d-13e-20f-19g-22h-14i-15j45k-14l-16m-22n-16o-20p-17
START $	a-14b-9c-14d-7e-10f-11g-10i-10j28m-12n-9o-13p-23
START ISSUE	j7
START ISSUE $	j7
START WORDS	j8
START WORDS $	j8
START and	p8
START and END	j-8p10
START by	j11
START remark	j10
START remark $	j10
START submission	j9
START submission $	j9
START to	g-8j15
START to LEARN	g-7j8
STORY	a-24d19e-17g-32h-22i-26l38m-34n-27o-27p-23
STORY $	a-7d16g-30h-19i-20j-41l24m-26n-22o-19p-25
STORY AUX	a-11j9k10l-13
STORY AUX established	k12l-10
STORY AUX notified	a-7j10
STORY CODE	l9
STORY CODE $	l9
STORY HAPPEN	l9
STORY HAPPEN $	l9
STORY HOW	k8
STORY HOW THIS	k8
STORY LEARN	g10
STORY LEARN WE	g10
STORY NUM	d-9l17p-7
STORY NUM $	l10
STORY NUM admission	l8
STORY TELL	p8
STORY TELL to	p8
STORY THIS	j11k-7
STORY THIS prompted	j8
STORY and	c9g-11k9p-7
STORY and key	l7
STORY and training	c11l-9
STORY and workshop	k8
STORY as	l12
STORY before	f-8l10
STORY before timeline	f-8l10
STORY behind	j10
STORY behind THIS	j10
STORY by	d7
STORY by date	d7
STORY described	l7
STORY described $	l7
STORY detail	l8
STORY detail $	l8
STORY forgotten	l-11p12
STORY forgotten $	l-11p12
STORY in	d11j-9l9p-8
STORY in brief	l8
STORY in order	d13l-7
STORY in summary	l8
STORY of	d-13f-8k-8l24p-12
STORY of STORY	a7
STORY only	g7
STORY only MOVE	g7
STORY resulting	j9
STORY resulting in	j9
STORY so	l9
STORY so far	l9
TELL	a8b-8c15e-7h-8i-20j-10k-9l-24m-21n-8o-8p18
TELL $	a10f-8g-12i-9j-15l-13m-10o-9
TELL WE	c13g13j-15k-18m-11
TELL WE $	g15j-8k-11o-9
TELL WE WHAT	c11
TELL WE to	o7
TELL WELL	p7
TELL WELL thing	p7
TELL about	g-8j9
TELL about REVIEW	j10
TELL to	p8
TELL to each	p8
THEY	a-15b-18c-28d-17f37g-12i-13j-10k-16l17m-30n-20o-23p-18
THEY $	a-7c-11e-11f26k-23l-19m-10p-19
THEY AUX	e-8f13i-10j-11k-15m-7o-8p9
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
THEY HAPPEN PLACE	l7
THEY HAPPEN from	f8
THEY HARM	l9
THEY HARM $	l9
THEY INVOLVE	f8
THEY INVOLVE $	f8
THEY KIN	a-7j8k-12l12p-22
THEY KIN $	j8k-11l9p-20
THEY KIN fell	l8
THEY LIVE	l7
THEY MEAN	h7
THEY SINCE	e10
THEY SINCE $	e10
THEY STORY	f-11l11
THEY STORY $	f-11l11
THEY TELL	p10
THEY WELL	k8
THEY WELL $	k8
THEY WORDS	h7
THEY WORDS $	h7
THEY away	p9
THEY away $	p9
THEY background	f14l-12
THEY background $	f12l-12
THEY experience	k8
THEY experience $	k8
THEY liked	f13g-7l-9
THEY liked $	f13g-7l-9
THEY own	l12
THEY own WORDS	l12
THEY stopped	l12p-8
THEY stopped eating	l11
THIS	b-15c16d-14g-8h-13l-19o-19
THIS $	b-10c11e-22f-16g8h-10i-15j-15m-10n10o-16
THIS AGENCY	j10
THIS AGENCY $	j10
THIS AUX	a-7e11f-19g-17j-11k-16m7n-8p9
THIS AUX DONE	c9
THIS AUX HAPPEN	e12m-10
THIS AUX NEED	m9
THIS AUX WHAT	c-8g-12j-9k-10l14m9
THIS AUX dealt	p8
THIS AUX for	c11
THIS AUX held	j11
THIS AUX owed	e9
THIS AUX put	c-7m9
THIS AUX read	p9
THIS AUX run	k8
THIS BODY AUX	g7
THIS CHANGE	a-14m10p9
THIS CHANGE $	a-12p9
THIS CHANGE FIRST	m8
THIS DONE	a-16g-11i9l-11p10
THIS DONE $	i7j9p-8
THIS DONE CHANGE	i9m-8
THIS DONE not	a-9i-10p14
THIS END	e-9p11
THIS END $	e-9p11
THIS FAMILY	i8
THIS FAMILY $	i9
THIS HAPPEN	c-13e-13g-14i-7k-16l16n-7
THIS HAPPEN $	c-8e-12g-8k-12l15m-12p-7
THIS HAPPEN again	m9
THIS HAPPEN out	a9
THIS HAPPEN to	l8
THIS INVOLVE	k12l-9p-9
THIS INVOLVE $	k12l-9p-9
THIS ISSUE	d14g-16o-11p-10
THIS ISSUE $	c8d14g-11j-27o-8p-10
THIS ISSUE before	j8
THIS ISSUE to	j8
THIS LEARN	a-9j9m-7
THIS LEARN AGENCY	a-7g11
THIS LEARN summary	g-9j10
THIS MEAN	a15g9h-10i-11j-8k-9m-11
THIS MEAN $	a20g-17h-7
THIS MEAN for	a-7g17
THIS METHOD	a-11j-8k13
THIS METHOD AUX	a-8k10
THIS MOVE	i8
THIS MOVE WELL	i9
THIS MOVE unanswered	p8
THIS MUST	g-7i8m9p-11
THIS MUST AUX	i9p-9
THIS NEED	a-7g8
THIS NEED CHANGE	g-9m11
THIS NEED attention	g12m-9
THIS PEER	a-18e15f10i-8j-9l-11m-11p-16
THIS PEER $	a-16c-8e16f-7m-9p-13
THIS PEER THEY	f8
THIS PEER to	f8
THIS REVIEW	a-31c7d-9e-20f10g-18i-15j15l-19m-19n10p-26
THIS REVIEW $	a-18c13d-8e-12g-16i-8l-12p-21
THIS REVIEW AUX	a-9c-17f7j8n10o-12
THIS REVIEW DONE	k-8o10
THIS REVIEW LOOK	o8
THIS REVIEW MOVE	j10
THIS REVIEW MUST	j7
THIS REVIEW WILL	j12m-11
THIS REVIEW about	j11
THIS REVIEW cannot	j-9k13
THIS REVIEW exist	j8
THIS SINCE	m9
THIS SINCE $	m9
THIS STORY	e10f8
THIS STORY $	e10f8
THIS TELL	a9g-8
THIS TELL WE	a9g-8
THIS THIS	c10p-10
THIS THIS REVIEW	j8
THIS THIS happen	c12p-7
THIS TIME	l12
THIS TIME $	l12
THIS WE	a10m-8
THIS WE take	a12k-8
THIS WELL	a-12c-13g-10i10k-7m14p-10
THIS WELL $	a-8c-12m15p-7
THIS WELL WE	i9
THIS WELL for	i7
THIS WHAT	o7
THIS WHAT WE	o7
THIS WHO	c-15g-11i8j11k13l-9m-11p-17
THIS WHO KNOW	f-9i-8j10
THIS WHO MOVE	i9
THIS WHO WE	k10
THIS WHO assisted	k9
THIS WORDS	a-11h13
THIS WORDS MEAN	a-11h13
THIS about	l7
THIS about $	l7
THIS all	e8g-10
THIS all MEAN	a10
THIS all MOVE	l9
THIS all PEER	e9
THIS arise	a9
THIS arise $	a9
THIS can	n11p-11
THIS can help	n12p-10
THIS case	c-8g7j16k-14l-7m-9
THIS case $	a-13j15k-11
THIS case LEARN	g8
THIS could	e-9g11
THIS could AUX	e-9g11
THIS county	m10
THIS county $	m10
THIS depended	p7
THIS depended on	p7
THIS everybody	p10
THIS everybody half	p10
THIS existed	p7
THIS existed on	p7
THIS form	c9
THIS form to	c9
THIS forward	m10
THIS forward $	m10
THIS happen	c15m-9p-8
THIS happen $	c15m-9p-8
THIS hard	a13i-11
THIS hard $	a10i-8
THIS hard to	a8
THIS helped	i16p-14
THIS helped $	i16p-14
THIS hide	p9
THIS hide $	p9
THIS in	c9
THIS in supervision	c9
THIS inspection	j-15k15
THIS inspection $	j-15k15
THIS leave	e14g-11j-9
THIS leave WE	e14g-11j-9
THIS mattered	i9
THIS mattered $	i9
THIS on	p9
THIS on $	p9
THIS page	c12m-7p-8
THIS page $	c13p-7
THIS prompted	j8
THIS prompted THIS	j8
THIS reflect	i7
THIS reflect WELL	i7
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
TIME	a-17b-21c-13d13e-20f-18g-35h-26i-17j-34l39m-23n-24o10p-14
TIME $	b-13c-26d11e-11g-25h-13i-7j-22l24m-16n-16o-26
TIME AUX	l10
TIME AUX like	l10
TIME LEARN	c-7g-9k15l-12
TIME LEARN $	c-7g-9k15l-12
TIME NEED	c14l-10m-9p-10
TIME NEED $	c14l-10m-9p-10
TIME NUM	g-10l15
TIME NUM LEARN	g-9l9
TIME NUM WELL	l8
TIME THEY	l13p-9
TIME THEY AUX	l10
TIME WORDS	h-12l17o-9
TIME WORDS $	h-12l15o-8
TIME YEAR	l7
TIME YEAR $	l7
TIME before	l10
TIME before $	l9
TIME by	d18l-16p-7
TIME by TIME	d18l-16p-7
TIME frame	o9
TIME frame for	o9
TIME in	l16p-7
TIME in PLACE	l9
TIME line	d15l-11o-8p-9
TIME line $	d15l-11o-8p-9
TIME make	l-8p10
TIME make long	l-8p10
TIME of	l16
TIME of YEAR	l9
TIME of danger	p8
TIME period	k-8l-12o15
TIME period reviewed	l-10o13
TIME to	m10
TIME to ACT	m10
TIME under	a-8o11
TIME under ANALYSE	a-8o11
WE	b-24d-21f-38i-10k15l-39o19p-46
WE $	a-10e7f-12g13h-8j-11l-15m-18n-9p-13
WE ANALYSE	a10
WE ANALYSE $	a7
WE ASK	a-21c-15e-9g-14h-8l-14m16n-9o8p-10
WE ASK $	a-10c-9g-15i-10j-8m19p-8
WE ASK AGENCY	k13m-11
WE ASK THIS	j12m-11
WE ASK WORKER	g9
WE ASK of	m9
WE ASK to	a-9g-12k-11o11
WE AUX	a-15c-14f-10g-9h-8j14k-13l-12n-8o19
WE AUX $	k9
WE AUX ASK	a-8g-10o15
WE AUX DONE	k-7m9
WE AUX LEARN	g11
WE AUX SINCE	e13g-7
WE AUX WELL	i8
WE AUX WRITE	a-7j14
WE AUX charged	o8
WE AUX come	a12
WE AUX directed	o7
WE AUX given	o12
WE AUX in	j8
WE AUX sent	p9
WE AUX sorry	j13k-8
WE BAD	g12
WE BAD THEY	g10
WE BODY	k11m-7o-8
WE BODY $	k11m-7o-8
WE CHILD	f-8p10
WE CHILD $	f-8p10
WE DONE	a-9c-12e-9j-9k22
WE DONE $	g-10i-12k15
WE DONE CHANGE	g9
WE DONE THIS	k11
WE DONE WELL	g-11i15
WE END	a-9e21g-11k-9m-11o-8
WE END $	a-9e19g-11k-8m-11
WE END WORDS	e7
WE FIND	g12
WE FIND $	g12
WE HAPPEN	j10l-10
WE HAPPEN $	j11l-9
WE HAPPEN at	k8
WE INFO	a-8j-8k15
WE INFO $	k12
WE INFO HAPPEN	k8
WE INVOLVE	k15
WE ISSUE	j8
WE ISSUE $	j8
WE KNOW	a-23c13e-9j-14l14m-13n-8o-18p-11
WE KNOW $	a-16c8j-9k7o-14p-10
WE KNOW HAPPEN	l9
WE KNOW THIS	c8
WE KNOW of	l9
WE KNOW took	l11
WE LEARN	a-13e-8g25k-11m-11
WE LEARN $	a-10g20k-7m-9
WE LEARN so	g10
WE LOOK	a-18k-9o21
WE LOOK $	a-11o14
WE LOOK at	a-11o13
WE MEAN	a-7h13
WE MEAN by	a-7h13
WE METHOD	k10
WE MOVE	e-9i-7j13m8n-8o-11
WE MOVE $	g-12j18m-8o-8
WE MOVE about	k9
WE MOVE from	m12
WE MUST	a-7i11k-9
WE MUST DONE	m10
WE MUST keep	i12m-10
WE NEED	a-9g7m8o-7
WE NEED to	a-9g8
WE PLAN	m11o-7
WE PLAN $	m11o-7
WE RECOMMEND	g-9k-14m22
WE RECOMMEND $	g-9k-13m21
WE SCOPE	k-8o11
WE SCOPE $	m-7o10
WE SCOPE of	a-11o11
WE SCOPE to	m10o-10
WE SINCE	a12k-8m-15
WE SINCE $	e8
WE SINCE KNOW	g13
WE SINCE believe	a14e-8g-11m-9
WE SOURCE	k12n-11
WE SOURCE $	k12n-11
WE WELL	i13
WE WELL $	i13
WE WHAT	c11
WE WHAT YOU	c11
WE WILL	a-9c11e-8g-10j-10k-18m16
WE WILL CHANGE	c-11m12
WE WILL DONE	m11
WE WILL KNOW	c11m-11
WE WILL check	c8
WE WILL keep	c8
WE WILL put	c-10m10
WE WILL take	m8
WE WORDS	h8
WE WORDS $	h8
WE YOU	c8
WE YOU thought	c8
WE about THIS	c7
WE about practice	a9g-8
WE about system	g7
WE answer	a14k-10m-8o-8
WE answer $	a14k-10m-8o-8
WE assessment	a14k-9o-7p-8
WE assessment $	a14k-9o-7p-8
WE believe	a11
WE believe MOVE	a11
WE brief	j-7k-8o11
WE brief $	j-7k-8o11
WE chose	k10
WE cite	k-11n12
WE cite $	k-11n12
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
WE gathered	k9
WE gathered WHAT	k9
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
WE reached	k8
WE reached $	k8
WE read	a-7g-13k13m-8n8
WE read $	g-12k12m-8n8
WE set	g-9o13
WE set out	g-9o13
WE sharing	j8
WE sharing THIS	j8
WE stop	m9
WE stop THIS	m9
WE take	a11k-8
WE take $	a12k-8
WE task	k-8o11
WE task $	k-8o11
WE think	a22g-16i-8k-7m-11
WE think $	a16g-12m-8
WE think so	a9
WE thinking	a-7k12
WE thinking $	a-7k12
WE to FIND	o7
WE use	h18k-10p-11
WE use $	h18k-10p-11
WE used	n10
WE used $	k-9n10
WE used as	k8
WE view	a9
WE view of	a9
WE would	a-8g7k-8o-8
WE would ASK	i9
WE would DONE	g11m-11
WE would like	g-7j8m9
WELL	a-9b-21c-16d-20e-35f-33g-8h-21i65j-40k-41l-41m-21n-27o-30p-24
WELL $	a-32b-12d-11e-21f-19h-12i39j-23k-16l-29n-15o-17p-29
WELL ACT	c12i-9m-9p-8
WELL ACT $	c12i-9m-9p-8
WELL AUX	a9
WELL AUX become	p7
WELL CHILD	a-10g15
WELL CHILD AUX	a-9g11
WELL CHILD and	g9
WELL DONE	g-9i21k-15l-9m-11p-13
WELL DONE $	a-14i18k-7p-7
WELL DONE WE	a10
WELL MSG	i10
WELL MSG $	i10
WELL START	l8
WELL START $	l8
WELL THIS	i-8p8
WELL THIS DONE	i-8p8
WELL WE	g-8i14
WELL WE $	i9
WELL WE KNOW	i9
WELL WHERE	i11
WELL WHERE THIS	i11
WELL about	i7
WELL about DONE	i7
WELL and	a12g-8p-8
WELL and BAD	a14i-12
WELL and persistence	i7
WELL aspect	i9
WELL aspect $	i9
WELL because	g12p-9
WELL because $	g12p-9
WELL by	i8
WELL by BODY	i9
WELL enough	a10
WELL enough $	a10
WELL example	i7
WELL example $	i7
WELL feature	i8
WELL feature $	i8
WELL for	i7
WELL for NAME	i7
WELL help	i8p-9
WELL help $	i8p-9
WELL identified	i8
WELL identified $	i8
WELL intention	i-14p14
WELL intention $	i-14p14
WELL news	i8
WELL news $	i8
WELL of	a-12g-8i22l-8p-11
WELL of $	i13
WELL of AGENCY	i8
WELL of PLACE	i8
WELL practice	a-11g-20i26j-9k-9l-8m-10p-17
WELL practice $	g-12i17m-7p-14
WELL practice FIND	i7
WELL to	i10
WHAT	a8c-14d-14f-14g12i9k-9m9n-22p-33
WHAT $	a7e-12m9
WHAT 's	a-8c15g-9l-9m-8
WHAT 's inside	a-8c15g-9l-9m-8
WHAT AGENCY	a-20g-15l11
WHAT AGENCY AUX	e9
WHAT AGENCY DONE	a-12g-7k-7l13m-9
WHAT AGENCY KNOW	l11
WHAT AGENCY took	k11l-8
WHAT ANALYSE	a14l-9
WHAT ANALYSE THIS	a8
WHAT ANALYSE WHAT	a9l-8
WHAT AUTHOR	a11k-9
WHAT AUTHOR RECOMMEND	m9
WHAT AUTHOR thought	a12
WHAT AUX	a-15b-7c-15e20f-8h-9i9j7k-28m-7
WHAT AUX ASK	i11l-9p-7
WHAT AUX BAD	g14l-13
WHAT AUX CHANGE	a-8e21g-16m-19
WHAT AUX DONE	i9k-7
WHAT AUX KNOW	g-8l18
WHAT AUX LIVE	l8
WHAT AUX MOVE	a-14e8g-9m8
WHAT AUX SINCE	e10
WHAT AUX TELL	p10
WHAT AUX THIS	j11
WHAT AUX WELL	i11
WHAT AUX behind	a13
WHAT AUX brought	j12
WHAT AUX difficult	a8
WHAT AUX in	o12
WHAT AUX local	j7
WHAT AUX offered	l8
WHAT AUX out	o12
WHAT AUX serious	j10
WHAT AUX there	i7
WHAT AUX to	m17
WHAT BODY	b-8c-10e10g-22i-15j-17l-17o11p-8
WHAT BODY ASK	o16
WHAT BODY AUX	a-11k12o-8
WHAT BODY DONE	a7
WHAT BODY MUST	m7
WHAT BODY TELL	o7
WHAT BODY conclude	a-10e15k-11m-9
WHAT BODY concluded	a8
WHAT BODY decided	k11
WHAT BODY think	a11
WHAT DONE	c-12f-9i23k-25m-24o-14p-13
WHAT DONE $	a-23g-10i24k-9l-8m-10
WHAT DONE AGENCY	a-9l11
WHAT DONE BODY	j8
WHAT DONE CHANGE	g-12i9
WHAT DONE THIS	a12h7i-19m-12
WHAT DONE WE	e8g-8
WHAT DONE WHEN	i9
WHAT DONE and	a9
WHAT DONE each	a-12l13
WHAT DONE every	l8
WHAT DONE for	a-8i14
WHAT DONE in	i13l-12
WHAT DONE not	g20i-21l-8
WHAT FIND	g8
WHAT FIND $	g8
WHAT FIRST	a-13l-12m18
WHAT FIRST $	a-12l-8m15
WHAT FIRST for	m8
WHAT HAPPEN	c-8e-16f-12g10h-9i-13j-23l18m-27o-13p-10
WHAT HAPPEN $	a11d8e-8g-16j-8k-11l10m-14
WHAT HAPPEN FIRST	l10m-7
WHAT HAPPEN alongside	k11l-8
WHAT HAPPEN in	l8
WHAT HAPPEN out	g11
WHAT HAPPEN through	g13l-13
WHAT IDENTITY	p9
WHAT IDENTITY DONE	p9
WHAT INFO	a13g-8k-7
WHAT INFO TELL	a13g-8k-7
WHAT ISSUE	g11
WHAT ISSUE most	g11
WHAT LIVE	l9
WHAT LIVE AUX	l9
WHAT MEAN	a-11g11k9l-7
WHAT MEAN BODY	k8
WHAT MEAN out	g12
WHAT METHOD	a9
WHAT METHOD DONE	a9
WHAT MOVE	a-10i9
WHAT MOVE BAD	g11l-11
WHAT MOVE WELL	g-11i14
WHAT MOVE on	l11
WHAT MUST	a-17e-13g-15j-9k-9l-12m24
WHAT MUST AUX	i9
WHAT MUST HAPPEN	m10
WHAT MUST SINCE	m11
WHAT NAME	f11l-11
WHAT NAME AUX	f11l-9
WHAT NEED	g-9m18
WHAT NEED DONE	m9
WHAT NEED to	m14
WHAT PLACE	l8
WHAT PLACE KNOW	l8
WHAT REVIEW	c-10e-11g9i-11l-11
WHAT REVIEW ASK	m7
WHAT REVIEW AUX	j10
WHAT REVIEW DONE	k11
WHAT REVIEW LOOK	o10
WHAT REVIEW RECOMMEND	m9
WHAT REVIEW TELL	g15j-7k-10o-8
WHAT REVIEW make	a10
WHAT SCOPE	o9
WHAT SCOPE WE	o9
WHAT SERVICE	l8
WHAT SERVICE KNOW	l8
WHAT SINCE	e-11m11
WHAT SINCE $	e-11m11
WHAT THEY	e-8f23i-9j-9k-9l-20m-10p-9
WHAT THEY AUX	f10l-9
WHAT THEY MEAN	h7
WHAT THEY liked	f13g-7l-9
WHAT THIS	a11b-9c-17e-14f-13g11i-12l-16m-16o7p-8
WHAT THIS LEARN	a-8g13
WHAT THIS MEAN	a15h-8k-7
WHAT THIS REVIEW	a-12c-9f-9j8m-8o10
WHAT THIS WORDS	h8
WHAT THIS all	a10
WHAT THIS case	g8
WHAT TIME	l10
WHAT TIME AUX	l10
WHAT WE	b-10c-31d-7f-10j-12k14n-15p-13
WHAT WE ASK	a-16g-7l-11m8
WHAT WE AUX	g-9k-22o16
WHAT WE DONE	a-11g-13k13
WHAT WE END	e9
WHAT WE FIND	g9
WHAT WE KNOW	a-15c-15i-12j-8l16o-14
WHAT WE LEARN	g9
WHAT WE MEAN	a-7h13
WHAT WE MUST	g-7i11k-8
WHAT WE NEED	g11
WHAT WE RECOMMEND	m11
WHAT WE SINCE	a12e-11k-8m-13
WHAT WE WILL	m11
WHAT WE believe	a11
WHAT WE could	g-10k15o-7
WHAT WE inquired	k8
WHAT WE make	a12
WHAT WE read	g-12k16m-7
WHAT WE set	g-9o13
WHAT WE think	a12g-10
WHAT WE used	k8
WHAT WE would	g9
WHAT WILL	a-9c11e-9g-10i-8m9
WHAT WILL AUX	m14
WHAT WILL HAPPEN	m9
WHAT WILL WE	m12
WHAT WILL YOU	c14m-15
WHAT WORDS	h13
WHAT WORDS MEAN	h13
WHAT WORKER	k-10l8
WHAT WORKER DONE	a8
WHAT WORKER KNOW	a-9g-8l13
WHAT WORKER MUST	m8
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
WHAT case TELL	g11
WHAT chronology	a11g-7
WHAT chronology TELL	a11g-7
WHAT come	m10
WHAT come FIRST	m10
WHAT could	a-17g9i-10k9m-15p11
WHAT could AUX	a-12k-7p12
WHAT could WE	g9
WHAT could not	k12
WHAT didn't	g15i-15
WHAT didn't DONE	g15i-15
WHAT drove	a9
WHAT drove thinking	a9
WHAT each	a-14l10m10
WHAT each AGENCY	a-13l11m7
WHAT every	g11
WHAT every WORKER	g11
WHAT got	a12
WHAT got in	a12
WHAT guided	a-7k12
WHAT guided WE	a-7k12
WHAT helped	a-16e-7f-15g-17i27j-9k-11l-19m-13
WHAT helped $	a-9g-8i15m-9
WHAT helped CHILD	i12l-8
WHAT helped FAMILY	f-7i11
WHAT helped NAME	i10
WHAT influenced	a12i-8
WHAT influenced DONE	a12i-8
WHAT inspection	b12g-9
WHAT inspection judgement	b12g-9
WHAT inspector	g7
WHAT inspector FIND	g7
WHAT judgement	a-11b14g-10
WHAT judgement MEAN	a-11b14g-10
WHAT law	j10
WHAT law TELL	j10
WHAT lay	a16g-8l-8m-7
WHAT lay behind	a9
WHAT lay beneath	a11
WHAT led	j10
WHAT led to	j8
WHAT led up	l7
WHAT might	a9
WHAT might AUX	a9
WHAT period	o8
WHAT period DONE	o8
WHAT practice	a8
WHAT practice BAD	a8
WHAT set	j10
WHAT set THIS	j10
WHAT shaped	a11
WHAT shaped decision	a11
WHAT stood	a9
WHAT stood in	a9
WHAT stopped	a11
WHAT stopped WORKER	a11
WHAT thing	a9
WHAT thing could	a9
WHAT to	a-12g10i-8l-9m12
WHAT to DONE	a-8m17
WHAT to remember	g8
WHAT to take	g9
WHAT took	l13
WHAT took place	l13
WHAT triggered	j8
WHAT triggered REVIEW	j8
WHAT would	g11m-11
WHAT would WE	g11m-11
WHEN	c-10e-14f-15g-18k-15l20o8p-23
WHEN $	a-8k-8o11
WHEN CHILD	l11p-8
WHEN CHILD AUX	l9
WHEN KIN	l8
WHEN KIN MOVE	l8
WHEN PLACE	l8
WHEN PLACE closed	l8
WHEN THEY	l7
WHEN THEY KIN	l8
WHEN THIS	a-10i11
WHEN THIS all	l9
WHEN THIS mattered	i9
WHEN thing	a10
WHEN thing might	a10
WHEN to	l-9o12
WHEN to WHEN	l-9o12
WHERE	a-29b-11c-21d-11e11g12h-13i10k-11l-28n9p-16
WHERE AUX	e15m-8
WHERE AUX THEY	e10
WHERE AUX WE	e8
WHERE FAMILY	f9
WHERE FAMILY HAPPEN	f9
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
WHERE THIS	a-10c-10e7i9j9k-9l-9m-12n-9p-9
WHERE THIS AUX	i11
WHERE THIS HAPPEN	e-7j13
WHERE THIS could	e-9g11
WHERE THIS leave	e14g-11j-9
WHERE WE	g7i-9j8n-11o-10
WHERE WE AUX	e7
WHERE WE BAD	g10
WHERE WE INFO	k8
WHERE WE MOVE	j12k-8
WHERE WE fell	g7
WHERE gaps	g12
WHERE gaps AUX	g12
WHERE help	g7
WHERE help BAD	g7
WHERE practice	g9m-9
WHERE practice AUX	i7
WHERE practice NEED	g8m-8
WHERE to	g-10i-8n19p-10
WHERE to FIND	n8
WHERE to LOOK	n8
WHERE to get	n8
WHO	a-37b-16d-16e-12f18g-13h-18i13j-18k16l-38m-11n-23o-25p9
WHO $	f18i-9k-14m11p-15
WHO 's	c-8f14k-10p-8
WHO 's WHO	c-8f14k-10p-8
WHO AUX	a-8c-7f12g-7i-11j-9k7
WHO AUX INVOLVE	k12p-10
WHO AUX NAME	f11
WHO AUX WHO	f11k-7p-8
WHO AUX on	k8
WHO AUX once	f-8p10
WHO CHILD	f-7p11
WHO CHILD AUX	f-7p11
WHO DONE	a-7c-8f-11i18j-9p-9
WHO DONE CHANGE	i14k-8m-7p-7
WHO DONE not	i10k-9
WHO DONE out	k10
WHO FIND	g-8i11
WHO FIND $	g-8i11
WHO IDENTITY	p9
WHO IDENTITY $	p9
WHO INVOLVE	k7
WHO INVOLVE $	k7
WHO KNOW	f-9i-8j10
WHO KNOW THEY	f-9i-8j10
WHO LIVE	f13l-8p-8
WHO LOOK	f-7p8
WHO LOOK older	f-7p8
WHO MOVE	i12
WHO MOVE on	i9
WHO MUST	c12
WHO MUST read	c12
WHO NAME	f8p-7
WHO NAME AUX	f8p-7
WHO NEED	g10
WHO NEED help	g10
WHO TELL	f-8p11
WHO TELL WELL	p7
WHO THEY	f10p-9
WHO THEY AUX	f10p-9
WHO THIS	e9f12j-17k-13p-9
WHO THIS AUX	c9e9f-9p-8
WHO THIS REVIEW	f16j-13k-9
WHO WE	c-9g-8i-9k21m-9p-8
WHO WE ASK	k9
WHO WE AUX	k9
WHO WE INVOLVE	k7
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
WHY	a22b-8c-21d-9e-18f-17g-22h-9i-15j26l-26m-24n-12o-8p-30
WHY $	j8m-7
WHY AUX	j12k-7
WHY AUX WE	a-8j11
WHY DONE THIS	a9
WHY DONE WE	j7
WHY PLAN	a9
WHY PLAN DONE	a9
WHY STORY	a-7j10
WHY STORY AUX	a-7j10
WHY THEY	k9
WHY THEY HAPPEN	k9
WHY THIS	a15c-8l-10p-9
WHY THIS AUX	j9
WHY THIS HAPPEN	a11j-10
WHY THIS ISSUE	a17j-10
WHY THIS METHOD	a-8k10
WHY THIS case	a-9j9
WHY WE	a-8k7
WHY WE AUX	j8
WHY WRITE	a-8j10
WHY WRITE SINCE	a-8j10
WHY case	j8
WHY no	a9
WHY no one	a9
WHY nobody	a11
WHY nobody ASK	a11
WILL	a-29c29e-24f-11g-26h-9i-19k-34l-23m19n-8o-16p-14
WILL AUX	a-10c17g-7j-8k-8
WILL AUX CHANGE	m8
WILL AUX DONE	m9
WILL AUX monitored	c8
WILL AUX overseen	c8
WILL AUX shared	c9
WILL CHANGE	c-13m15
WILL CHANGE $	c-13m15
WILL DONE	a-7j10k-9l-8m10
WILL DONE $	j10k-9l-8m9
WILL FIND	j11
WILL FIND in	j8
WILL HAPPEN	m9
WILL KNOW	c14m-11
WILL KNOW thing	c11m-11
WILL THIS	c-7m9
WILL THIS AUX	c-7m9
WILL WE	a-9c12k-7
WILL WE DONE	m12
WILL WE KNOW	c12m-9
WILL YOU	c14m-15
WILL YOU DONE	c14m-15
WILL check	c12m-7
WILL check $	c12m-7
WILL keep	c8
WILL keep watch	c8
WILL make sure	c7
WILL put	c-10m10
WILL put THIS	c-10m10
WILL take	m8
WILL take $	m8
WILL thing	m9
WILL thing AUX	m9
WORDS	a-18b-10c-17d-24f-32g-30h54i-26k-28l-22m-34n-29p-20
WORDS $	a-33b-20d-18f-23g-21h41i-15k-31l-10m-21n-19p-46
WORDS INVOLVE	h-9k-7p12
WORDS INVOLVE $	h-9k-7p12
WORDS MEAN	a-17e-7g-10h24j-8l-8m-7p-10
WORDS MEAN $	a-16g-8h21p-10
WORDS MEAN for	h8
WORDS THIS	p9
WORDS THIS hide	p9
WORDS WE	h12
WORDS WE use	h12
WORDS and	a-9h17
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
WORDS list	h10p-9
WORDS list $	h10p-9
WORDS of	a13c-9e-9f-7g-11h-9j-16l-12m-10o10
WORDS of INVOLVE	b11k-9
WORDS of SCOPE	a16g-8h-14j-12k-7m-8o12p-16
WORDS of appointment	k10
WORDS of neighbour	p9
WORDS used	h19j-9k-9p-11
WORDS used $	h13p-8
WORDS used for	h7
WORDS used in	h9
WORKER	c-22d-28e-32f8i9j-29k10l-17m-20n-31o-31p9
WORKER $	a-33b-15d-11e-14l-26n-14o-11p20
WORKER AUX	a-8g7h11
WORKER AUX helped	g9
WORKER AUX referred	h12
WORKER DONE	i13k-9p-8
WORKER DONE $	a9
WORKER DONE KNOW	i11
WORKER DONE WELL	i8
WORKER INVOLVE	a-7l12p-13
WORKER INVOLVE $	a-7l12p-13
WORKER KNOW	g-9l10p-9
WORKER KNOW $	a-9g-8l13
WORKER KNOW KIN	a10
WORKER LEARN	a10k-9
WORKER LEARN FAMILY	a10k-8
WORKER MUST	g9i-7
WORKER MUST DONE	m8
WORKER MUST KNOW	g11
WORKER NAME	f10
WORKER NAME loved	f10
WORKER NEED	g9
WORKER NEED to	g9
WORKER PEER	f8
WORKER PEER THEY	f8
WORKER STORY	k11l-7
WORKER STORY $	k11l-7
WORKER WHO	a-7c-7f-17g-8i17
WORKER WHO DONE	i12k-9p-9
WORKER WHO WRITE	k10
WORKER WHO helped	k8
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
WORKER conversation	k13p-11
WORKER conversation $	k13p-11
WORKER curiosity	p9
WORKER curiosity $	p9
WORKER disagreement	p9
WORKER disagreement $	p9
WORKER forum	a-9k14p-11
WORKER forum $	a-9k14p-11
WORKER in	f17k-11l-14
WORKER in CHILD	f9
WORKER in THIS	f14k-9
WORKER in TIME	p8
WORKER judgement	a8
WORKER judgement ANALYSE	a8
WORKER network	p9
WORKER network $	p9
WORKER oversee	a8
WORKER oversee DONE	a8
WORKER practice	a16k-10
WORKER practice under	a13k-9
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
WRITE	a-23b-8c-21e-14f-16g-15h-9i-12j17l-15n11o-16p10
WRITE $	a-10j9k-14l-8m8p8
WRITE SINCE	a-8j10
WRITE SINCE $	a-8j10
WRITE SOURCE	n9
WRITE SOURCE $	n9
WRITE THIS	c-9k13p-7
WRITE THIS $	j7k8
WRITE THIS REVIEW	k9
WRITE WE	n11
WRITE WE drew	n11
WRITE agreement	p12
WRITE agreement $	p12
WRITE of REVIEW	j11k-11
WRITE of management	j-10k10
WRITE to	j9
WRITE to DONE	j9
YEAR	a-18b-8c-15e-10g-14h-8i-11j-16k-19l24m-17n-11o-11
YEAR $	a-18b-8c-15e-10g-14h-8i-11j-16k-19l23m-16n-11o-10
YEAR to	d9p-8
YEAR to YEAR	d9
YOU	a-40b9c36d-12e-22f-20g-11h-15i-21k-31l-27m-13n14o-19p-34
YOU $	a-12c8n10
YOU AGENCY	c16
YOU AGENCY $	c13
YOU AUX	n10
YOU AUX AUX	n10
YOU DONE	a-11c16m-7
YOU DONE $	a-11c16m-7
YOU NEED	n8
YOU NEED help	n8
YOU TELL	c11
YOU TELL $	c11
YOU WILL	j8
YOU WILL FIND	j8
YOU WORKER	c9
YOU WORKER $	c9
YOU can	m9
YOU can DONE	m10
YOU feedback	c7
YOU feedback $	c7
YOU read	j14n-8
YOU read $	j9
YOU read on	j9
YOU response	b14c-14
YOU response $	b14c-14
YOU think	c9
YOU think $	c9
YOU thought	c8
YOU thought $	c8
YOU turn	c12
YOU turn $	c7
YOU turn to	c7
^ $	a-22b35c-26d-16e-20f-22g-22h-15i-18j-24k-27l-26m-22n-20o-18p-32
^ ACT	a-16b-9c-29d-9e9f-15g-25h-9i-12j-24k-11m36n-11p-17
^ ACT $	m11
^ ACT LEARN	e11l11m-16
^ ACT MSG	m8
^ ACT PLAN	m8
^ ACT SINCE	e10m-10
^ ACT THIS	m9
^ ACT WE	m9
^ ACT and	m10
^ ACT by	l-8m12
^ ACT completed	e7
^ ACT down	l10
^ ACT for	m13
^ ACT from	j-9m13
^ ACT in	k11
^ ACT of	o9
^ ACT on	m14
^ ACT to	g-8m16
^ ACT tracking	p8
^ AGENCY	a7d-27f-23g-18h-16i-21l18m-21n-7o-12p-16
^ AGENCY 's	b14e-7k-17l-8p-12
^ AGENCY ASK	k10
^ AGENCY AUTHOR	k13l-11
^ AGENCY CONTACT	l13p-7
^ AGENCY FAMILY	l10
^ AGENCY INFO	a-11j16k-13n-9p-12
^ AGENCY INVOLVE	l11p-8
^ AGENCY PEER	l-9p13
^ AGENCY REVIEW	c12j-10l-9p-8
^ AGENCY SERVICE	l13p-12
^ AGENCY SINCE	e14l-9m-7
^ AGENCY THIS	a-8k9l-9n10p-8
^ AGENCY WORKER	k-10l-9p13
^ AGENCY account	l10
^ AGENCY and	l10
^ AGENCY by	a14l-11
^ AGENCY check	l10
^ AGENCY for	g8
^ AGENCY in	l-7p10
^ AGENCY management	k10
^ AGENCY practice	a11l-9
^ AGENCY provided	l9
^ AGENCY provision	l11p-8
^ AGENCY response	a11l-10
^ AGENCY return	l14
^ AGENCY summarie	l11
^ AGENCY taking	k11l-7
^ ANALYSE	a28b-17d-16e-27f-10g-9h17i-17j-26k-40l-39n-17o-34p-10
^ ANALYSE $	e-9f-10g-8h14k-12m-12o-10p-25
^ ANALYSE DONE	a10
^ ANALYSE INFO	a13k-8p-7
^ ANALYSE MSG	a-8c10
^ ANALYSE NUM	a-15m17p-14
^ ANALYSE PEER	c9
^ ANALYSE REVIEW	a-8c11
^ ANALYSE SCOPE	a11o-8
^ ANALYSE STORY	a12c-7
^ ANALYSE THIS	m-9p10
^ ANALYSE WE	h8
^ ANALYSE WHAT	a11l-10
^ ANALYSE WHY	a8
^ ANALYSE WORDS	h8
^ ANALYSE accepted	a-9p11
^ ANALYSE and	a8
^ ANALYSE by	a9
^ ANALYSE decision	a10
^ ANALYSE for	a-7g10
^ ANALYSE of	a22g-11j-10k-10l-15m-9o-10p-13
^ ANALYSE on	a9
^ ANALYSE practice	a12
^ ANALYSE risk	a-12p12
^ ASK	a-15b-8d-8e-10f-10g-16i-13k-21m16o-14
^ ASK $	c-12j-7l-10p8
^ ASK for	j8
^ ASK from	l-8m10
^ ASK of	l-8m18p-11
^ ASK over	p10
^ ASK to	l15m-10n10p-13
^ ASK yourself	c12m-8p-9
^ AUTHOR	b14c14d-9f-14g-12h-9i-9j-9l-18m-14n-11o-15p-23
^ AUTHOR $	c13e-7j-11
^ AUTHOR 's	a9b17c-15f-7g-7k-10l-13m-8p-15
^ AUTHOR and	k12
^ AUTHOR of	c10j-13
^ AUX	a34b-8d-9e-21f10g-17h-8i-21j-28k-14l-29m-18n-14o-15
^ AUX CHILD	a14p-12
^ AUX HARM	a7
^ AUX INFO	a8
^ AUX INVOLVE	k-12p12
^ AUX KIN	a10p-8
^ AUX KNOW	p9
^ AUX METHOD	a7
^ AUX PLAN	a10
^ AUX THIS	a10p-8
^ AUX YOU	c11
^ AUX anyone	a9p-7
^ AUX believed	p9
^ AUX black	f7
^ AUX case	k8
^ AUX deaf	f14p-13
^ AUX liked	p10
^ AUX nice	p9
^ AUX not	p7
^ AUX opportunitie	a8
^ AUX roma	f9
^ AUX there	g7
^ AUX threshold	a8
^ BAD	a-16b-15c-26d-15e-15f-20g20h19i-13k-25l-11m-19n-17o-12
^ BAD $	a-9g18j-12l-11p-16
^ BAD CHILD	p10
^ BAD LIVE	l7
^ BAD STORY	l13p-9
^ BAD TIME	l-8p10
^ BAD appointment	g-9p12
^ BAD chance	g11p-9
^ BAD form	g-10h17j-11l-7p-10
^ BAD from	l-8p8
^ BAD in	g12p-8
^ BAD name	g-10h16j-7l-8p-12
^ BAD of	a-7g9
^ BAD opportunitie	g8p-11
^ BAD piece	p10
^ BAD policy	p10
^ BAD version	g-9j14p-13
^ BIRTH	a-8c-8f-12g-8j-9k-9l24m-8p-11
^ BIRTH $	l20p-22
^ BIRTH CHILD	l-8p10
^ BIRTH and	l8
^ BIRTH period	l7
^ BIRTH to	l7
^ BODY	b9c-31d-10e-21f-20g7h-9j-18l-18m-13n16o-26
^ BODY $	a-11b-18c-18e-9f-9g-22j-26n13o-14p12
^ BODY 's	a10g-8i10p-11
^ BODY ASK	g11m-9
^ BODY AUX	g8
^ BODY and	g11p-10
^ BODY decision	k9
^ BODY for	j9
^ BODY member	b16k-16
^ BODY membership	k11
^ BODY relied	n11
^ CHANGE	a-23b-8c-17d-9e20f-11g-25h-7i-19j-16k-18l-20m28n-12o-10p-24
^ CHANGE $	e-13m11
^ CHANGE AGENCY	m11p-8
^ CHANGE ASK	m11
^ CHANGE DONE	e16m-16
^ CHANGE NEED	m10
^ CHANGE SINCE	e12m-9
^ CHANGE THIS	e9p-10
^ CHANGE WE	m15
^ CHANGE in	e9m-7
^ CHANGE of	p8
^ CHANGE practice	m15p-8
^ CHANGE system	m10
^ CHANGE to	m8
^ CHILD	a-35b-12c-21d-12e-19f29g-11h-11i-18k-14m-30n-14o-19p10
^ CHILD $	f28j-8l-14p-29
^ CHILD 's	a-11j-13k-14l13m-9
^ CHILD CHILD	f12p-10
^ CHILD CODE	f13p-13
^ CHILD KIN	f-14p14
^ CHILD KNOW	p9
^ CHILD LIVE	j10
^ CHILD LOOK	j9
^ CHILD WHO	f-17p16
^ CHILD aged	f10l-7p-7
^ CHILD and	f13
^ CHILD at	f13j-12
^ CHILD behind	p7
^ CHILD blaming	f-7p10
^ CHILD called	f9
^ CHILD detail	f8
^ CHILD in	f-16l8m-8p9
^ CHILD of	f7l-11
^ CHILD practice	k9
^ CHILD protection	f-12
^ CHILD without	p8
^ CODE	a-12c-12e-8g-9j-11l-17m14n-7p-17
^ CODE $	c-7f-15k-13l-10m17p-10
^ CODE brose	k12
^ CODE plentyn	f12
^ CONTACT	a-16b-9c22e-11f-14g-14h-7i-9k-21m-17n-17o-12
^ CONTACT $	c11d-14j-13l-16
^ CONTACT PEER	c-11d-11l17
^ CONTACT WE	c11
^ CONTACT after	l-15p15
^ CONTACT and	l10p-9
^ CONTACT by	d10l-8
^ CONTACT detail	c10
^ CONTACT for	c8
^ CONTACT in	d8
^ CONTACT officer	c10p-9
^ CONTACT to	c-9j12p-10
^ DONE	a13b-9c-18d-10e9f-15g-27h-9j-21k-11l-9m15n-12o-14p-7
^ DONE ANALYSE	a10
^ DONE AUTHOR	a-7k9
^ DONE CHANGE	i-9m11
^ DONE MOVE	a8
^ DONE PEER	a-18i-10k-11l10m-7p15
^ DONE REVIEW	k11
^ DONE SINCE	e12
^ DONE THIS	a-13e-12i13m13p-12
^ DONE WORKER	a11
^ DONE ahead	a-8m14p-9
^ DONE anyone	a8
^ DONE assessment	a8
^ DONE of	a11
^ DONE thing	i8
^ DONE under	a-10e13k-10
^ END	a-31b-17c-32d-21e43f-23g-23h-18i-16j-29k-27m-10n-21o-25p-14
^ END $	e14l-11p-14
^ END ANALYSE	a-8e13p-7
^ END CONTACT	e-10l13p-9
^ END LEARN	g-8m10
^ END NUMW	e-8l10
^ END PLACE	l11p-10
^ END THIS	e8
^ END TIME	e-17l18p-11
^ END WORDS	e14h-9l-8p-8
^ END YEAR	e-12l-13p14
^ END admission	e-12l12
^ END and	g-9m10
^ END case	e-14l-8p14
^ END comment	e12p-9
^ END could	a-10e10
^ END list	e9
^ END observation	e12
^ END of	e17j-9k-14o-9
^ END off	e9p-8
^ END on	k8
^ END page	e8
^ END present	e11l-10
^ END remark	e11p-8
^ END statement	e11
^ END summary	e8
^ END thought	e11p-10
^ END up	e7
^ END version	e-12p12
^ FAMILY	a-25b-25c-20d-15e-14f29g-17h-11i-19m-16n-15o-12p-27
^ FAMILY $	f11p-8
^ FAMILY 's	j-10k13p-8
^ FAMILY INVOLVE	f-13k16l-16p-8
^ FAMILY STORY	f10
^ FAMILY and	f13k-11p-11
^ FAMILY at	f9
^ FAMILY background	f10j-8
^ FAMILY before	f-13l12
^ FAMILY composition	f11
^ FAMILY context	f11k-9
^ FAMILY court	f-13k-9p14
^ FAMILY declaration	k8
^ FAMILY friend	f7
^ FAMILY in	f8
^ FAMILY make-up	f9
^ FAMILY meet	l11p-8
^ FAMILY member	k11p-7
^ FAMILY new	f8
^ FAMILY profile	f8
^ FAMILY statement	f-13j14k-9
^ FAMILY structure	f11
^ FAMILY tree	f9
^ FAMILY tribute	f-13j13k-7
^ FIND	a-8b-9c-11d-7e-11f-13g33h-8i-11j-22k-22m-23n9o-19p-25
^ FIND END	g7m-7
^ FIND INFO	g9
^ FIND NUM	a-8g18l-9p-9
^ FIND NUMW	g8
^ FIND against	o-9
^ FIND and	g7
^ FIND in	g13
^ FIND of	l12
^ FIND out	g-10n15
^ FIRST	b-10c-22d-13f-21h-16i-12k-9l25m-10n-15o-14p-12
^ FIRST ACT	e13l-17
^ FIRST ANALYSE	a10
^ FIRST BIRTH	l7
^ FIRST CHILD	f-8l16p-14
^ FIRST CONTACT	j-8l15p-11
^ FIRST TIME	l10
^ FIRST WORDS	h-10j14l-12
^ FIRST case	j11k-10
^ FIRST childhood	l10
^ FIRST help	l-11p16
^ FIRST of	j8
^ FIRST phase	l10
^ FIRST serious	j-12k12
^ HARM	a-14c-10d-8e-14f-15g-11j-15k-15l18m-11n-7o-7
^ HARM $	a-10c-8e-11f-7j-10k-11l18
^ HARM and	p9
^ HARM of	l13
^ HARM safety	p9
^ HARM to	p8
^ HOW	a13b-16c10d-16f-27g-19i-26k11l8n-20p-47
^ HOW AGENCY	a8c-9k-21
^ HOW AUTHOR	k9
^ HOW AUX	k8
^ HOW BODY	a-10k9
^ HOW CHILD	e8k7l-7
^ HOW DONE	a-13k9l9
^ HOW FAMILY	a-7k10
^ HOW INFO	k10l-8
^ HOW ISSUE	a-12j9k-7l10m-8
^ HOW LEARN	c9
^ HOW LIVE	l10
^ HOW NAME	l9
^ HOW PLAN	c7m-7
^ HOW REVIEW	a-8j10l-7
^ HOW SERVICE	a8
^ HOW SINCE	c8
^ HOW STORY	a-8k9
^ HOW THIS	a-8j-9l17m-10
^ HOW WE	a-19c7e-8g-11j-17k22l-14o-10
^ HOW WELL	a12g12i-9j-7k-12l-7
^ HOW WILL	a-10k-7m10
^ HOW WORKER	a13c-7h11l-13p-10
^ HOW can	m12
^ HOW case	a-10j16k-15
^ HOW decision	a10k-9
^ HOW each	a17l-18
^ HOW far	j-10k-12l-9o16
^ HOW long	k7
^ HOW practice	m10
^ HOW risk	a12
^ HOW system	a14k-13
^ HOW thing	a-15c-9e7k-10l16m-10
^ HOW to	a-13c14k-15l-9
^ HOW voice	a7
^ HOW wide	o9
^ IDENTITY	a-27b-13c-11d-13e-15f32g-22h9i-15j-22k-18l-22m-22n-17o-16
^ IDENTITY $	f23k-9p-27
^ IDENTITY IDENTITY	f20p-19
^ IDENTITY ISSUE	f11p-7
^ IDENTITY WE	h12p-9
^ IDENTITY and	a-8f11
^ IDENTITY as	f-7p11
^ IDENTITY at	f-10p10
^ IDENTITY background	f8
^ IDENTITY barrier	f-8p9
^ IDENTITY competence	p9
^ IDENTITY consideration	f12p-11
^ IDENTITY group	p7
^ IDENTITY impact	c8
^ IDENTITY in	p9
^ IDENTITY of	k7p-8
^ IDENTITY used	f-9h12
^ INFO	a-34b-25c-23d-11e-15f-17g-22h-11k24m-19o-14
^ INFO $	j-9k-15l-7p15
^ INFO ANALYSE	a-14k18p-10
^ INFO LEARN	k8
^ INFO STORY	k-9l9
^ INFO WE	k-11n12
^ INFO about	j12l-9p-9
^ INFO and	k9n-9
^ INFO cited	n10
^ INFO collection	k10p-7
^ INFO from	l13
^ INFO gathering	k10p-7
^ INFO held	l9
^ INFO protection	k10p-7
^ INFO received	k7
^ INFO referred	n9
^ INFO reviewed	k11
^ INFO sharing	k-10l-7p13
^ INVOLVE	a-21b-13c-14d-8e-9f-30g-15i-15j-20k34m-13n-12o-7
^ INVOLVE $	k9
^ INVOLVE AGENCY	k10l-9
^ INVOLVE CHILD	l-8p12
^ INVOLVE KIN	f-7l-8
^ INVOLVE PEER	f-8
^ INVOLVE THIS	k8
^ INVOLVE detail	k10
^ INVOLVE from	k8
^ INVOLVE held	k10p-9
^ INVOLVE of	f-8k13l10p-14
^ INVOLVE to	k11l-9
^ ISSUE	a21b-14c-29d-18e-21f-25g12h-14j-41k-26l-33n-17o20p-41
^ ISSUE $	g11j-9m-8o-18p-8
^ ISSUE NUM	a17m-11p-8
^ ISSUE NUMW	a11
^ ISSUE PEER	o8
^ ISSUE THIS	a10j-8p-12
^ ISSUE WE	o7
^ ISSUE WHERE	g8m-8
^ ISSUE arising	a11g-7
^ ISSUE drift	a8
^ ISSUE for	a-13c-8e-10i-10j-10l-8m23o8p-11
^ ISSUE from	a14g-9
^ ISSUE giving	g8
^ ISSUE identified	a11g-9
^ ISSUE in	g-11o11
^ ISSUE of	a-14g16j-9m-7
^ ISSUE raised	g10o-7
^ ISSUE referred	o10
^ ISSUE to	o10
^ ISSUE worthy	i9
^ KIN	a-26b-18c-21d-14e-15f31g-24h-10i-16j-24k-12l-35m-19n-15o-12p11
^ KIN $	a-8b-7f30j-9k-24l-11p-28
^ KIN 's	a-7f10j-8k12l-13
^ KIN CONTACT	p10
^ KIN DONE	p7
^ KIN FAMILY	f9p-10
^ KIN PEER	p7
^ KIN STORY	f-11l-8p12
^ KIN WHO	f-13p15
^ KIN alone	f-8p10
^ KIN and	f10
^ KIN as	f-13p15
^ KIN background	f10p-8
^ KIN blamed	p8
^ KIN conflict	p8
^ KIN group	p8
^ KIN in	p7
^ KIN or	f7
^ KNOW	l7
^ KNOW one	p8
^ LEARN	a-24b-11c-18d-12e-25f-20g39h-10i-12j-29l-26m-15o-17p-16
^ LEARN $	g14k-10
^ LEARN IDENTITY	g-13k-7p14
^ LEARN MSG	g10
^ LEARN NUM	g10
^ LEARN PEER	g-12k14
^ LEARN REVIEW	g-7
^ LEARN SCOPE	c9
^ LEARN STORY	c-11g-17k19l-7
^ LEARN about	g8
^ LEARN and	g9
^ LEARN arising	g7
^ LEARN for	g22k-14m-8p-9
^ LEARN from	a-8g21j-9
^ LEARN gained	g8
^ LEARN identified	g9
^ LEARN more	g-11n12
^ LEARN one	g9
^ LEARN outcome	g7
^ LEARN summary	g8
^ LEARN to	g9
^ LIVE	a-7f-19g-9j-9k-8l23
^ LIVE PEER	f-12l11
^ LIVE experience	l11p-7
^ LIVE in	l11
^ LOOK	a24b-8c-16d-8e14f-11g-14i-9j-14k-15l-16m-13n-13o-22p-12
^ LOOK SCOPE	a11o-11
^ LOOK at	a9
^ LOOK back	c-7e19l-8p-11
^ LOOK closer	a10
^ LOOK for	p9
^ LOOK more	a8
^ LOOK underneath	a10
^ MEAN by	k8
^ MEAN of	p7
^ METHOD	a-24b-10c-17d-8e-18f-12g-14h-9i-9j-22k26l-16m13n-13o-10p-15
^ METHOD $	k11p-8
^ METHOD KNOW	p9
^ METHOD LEARN	k7
^ METHOD THIS	k11
^ METHOD adopted	k10
^ METHOD ahead	k-12m13
^ METHOD followed	k10
^ METHOD forward	k-13m14p-7
^ METHOD of	j-9k15
^ METHOD used	k9
^ MONTH	l10
^ MONTH YEAR	l8
^ MOVE	a-27b-14c-9e-20f-21g-32h-11j7k-30l24n-20
^ MOVE $	j-7l13p-14
^ MOVE AUX	p8
^ MOVE BAD	g-9l11p-8
^ MOVE INVOLVE	k-8l-15p14
^ MOVE KIN	p9
^ MOVE MSG	g-10j14l-8
^ MOVE PLACE	l17
^ MOVE PLAN	p10
^ MOVE THIS	c9
^ MOVE again	j-10m-10p9
^ MOVE and	d9l-13o10p-7
^ MOVE beyond	i12l-8
^ MOVE extra	i11l-9
^ MOVE forward	l-12m13p-9
^ MOVE from	l9p-8
^ MOVE in	l16p-12
^ MOVE into	l8
^ MOVE north	l9
^ MOVE out	j13l-11p-11
^ MOVE south	l10
^ MOVE to	l17p-12
^ MSG	a-14b-8c-19d-9e-12f-13g24h-8i-13k-16l-16n-11o11p-8
^ MSG $	g15j-12p-8
^ MSG arising	g11
^ MSG at	g-17o12p9
^ MSG for	g10m10p-8
^ MSG of	j11
^ MSG to	g14p-8
^ MUST	a12
^ MUST CHILD	a9
^ NAME	a-12b-7c-10d-11e-12f19g-14i-13j-17k-14l8m-12n-8o-7
^ NAME $	f9l-9
^ NAME 's	d-7f9g-8j-7k-8l17p-28
^ NAME CHILD	f12p-10
^ NAME PLACE	f-9l-11p12
^ NAME SERVICE	l-7p10
^ NAME at	l9
^ NAME pen	f9
^ NAME primary	l-9p10
^ NUMW	b-11c-27d-13e-14f11h-10i-14j-21n-15o9
^ NUMW ASK	l7
^ NUMW CHILD	f12p-11
^ NUMW CONTACT	l-11p12
^ NUMW FAMILY	f9
^ NUMW FIND	g7
^ NUMW HARM	l9p-9
^ NUMW ISSUE	a18g-10l-8p-7
^ NUMW KIN	f16l-10p-13
^ NUMW LEARN	g10
^ NUMW SCOPE	a-10o15
^ NUMW TIME	l16p-10
^ NUMW WORKER	p8
^ NUMW addresse	p11
^ NUMW key	a-8o8
^ NUMW list	p9
^ NUMW model	k12l-8p-8
^ NUMW phone	l12p-10
^ NUMW practice	a9g-8
^ NUMW thing	g10m12o-8p-7
^ NUMW visit	l12p-12
^ PEER	j13p-9
^ PEER thank	j13p-9
^ PLACE	a-20b-13c-21d-17e-14f12g-23h-10j-23m-20n-15o-12p9
^ PLACE $	f13l-10
^ PLACE KIN	f-9p11
^ PLACE MOVE	l9p-11
^ PLACE PEER	l10
^ PLACE PLACE	l-7p11
^ PLACE SERVICE	l12p-10
^ PLACE STORY	f14p-13
^ PLACE THIS	i10p-7
^ PLACE TIME	l8
^ PLACE admission	l11p-10
^ PLACE and	p8
^ PLACE as	l-8p10
^ PLACE at	p8
^ PLACE attendance	l-9p11
^ PLACE breakdown	l11p-9
^ PLACE exclusion	l-8p9
^ PLACE full	p7
^ PLACE in	p8
^ PLACE leaver	l-7p10
^ PLACE on	l-8p8
^ PLACE proceeding	k13p-16
^ PLACE round	p8
^ PLACE stay	l12p-11
^ PLACE visit	l-9p10
^ PLACE worth	i10l-7p-8
^ PLAN	a-9c-17l-8m9o-8p11
^ PLAN $	c-11m11
^ PLAN THIS	p10
^ PLAN without	p13
^ RECOMMEND	a-17b-8c-14d-8e-13f-13g-21h-8i-10j-21k-21l-17m41o-12p-23
^ RECOMMEND $	k-10m13
^ RECOMMEND NUM	m12p-8
^ RECOMMEND SOURCE	n8
^ RECOMMEND by	m8
^ RECOMMEND for	m16
^ RECOMMEND from	k-8m11
^ RECOMMEND of	j-9k-14m19
^ RECOMMEND to	k8
^ REVIEW	a-12b-11c24d-9e-15f-16l-20m-14n-12p-23
^ REVIEW AGENCY	k12
^ REVIEW BODY	j-8k15o-8
^ REVIEW FIND	g8
^ REVIEW STORY	c10
^ REVIEW agreed	c9
^ REVIEW and	c9k-10
^ REVIEW arrangement	c-8k10
^ REVIEW back	c12k-11
^ REVIEW control	c9
^ REVIEW in	j14k-9
^ REVIEW of	c12j-11
^ REVIEW on	j9
^ REVIEW period	j-7k-9o12
^ SCOPE	b-13d-12e-16f-17g-22h-11i-13j-16k-12l-24n-15o34p-16
^ SCOPE $	a-14c-17j-7o22p-16
^ SCOPE ANALYSE	a-10c-10o14
^ SCOPE BODY	m8
^ SCOPE NUM	a9c-9l-8m-15o-13p8
^ SCOPE WE	o8
^ SCOPE and	a-9c-7o13
^ SCOPE before	o9
^ SCOPE for	a-19c16g-8k-8m17o-20p-9
^ SCOPE of	a13c-14j-17m-8p-11
^ SCOPE posed	c-8o11
^ SCOPE put	m7
^ SCOPE set	o9
^ SCOPE to	c14m-11
^ SERVICE	a-20b-10c-16d-9e-11g-15h-8i-9j-15l-22m-25n-13o-9p31
^ SERVICE $	f-8k-10l-14m-10p18
^ SERVICE AGENCY	l-14p16
^ SERVICE ANALYSE	p8
^ SERVICE INFO	k-8p10
^ SERVICE and	f9
^ SERVICE call-out	p8
^ SERVICE context	f8
^ SERVICE enquirie	k11p-9
^ SERVICE investigation	k10l-8
^ SERVICE visiting	k-7
^ SINCE	a-21b-9c-21d-12e37f-13g-17h-8i-10j-19k-21l-23m-10n-11o-10p-22
^ SINCE CHANGE	e9m-9
^ SINCE DONE	e9
^ SINCE REVIEW	e8
^ SINCE SINCE	e17k-7
^ SINCE STORY	e7
^ SINCE THIS	e7
^ SINCE WE	e7
^ SINCE WHAT	a-9e-11m13
^ SINCE against	e10m-9
^ SINCE by	e8
^ SINCE from	e8
^ SINCE in	e9
^ SOURCE	a-20b-26c-20d-13e-16f-17g-18h-13i-14j-19k-18l-23m-17n42o-13p-19
^ SOURCE $	b-10j-7k-15n20p-16
^ SOURCE INVOLVE	k-13n13
^ SOURCE WE	k-8n9
^ SOURCE and	k-8n9p7
^ SOURCE cited	n11
^ SOURCE list	n8
^ SOURCE mentioned	n8
^ SOURCE of	k12
^ SOURCE quoted	n8
^ SOURCE reviewed	n8
^ SOURCE to	n9
^ SOURCE used	n12
^ START	a-16b-8c-17d-9e-14f-15g-18h-11i-8j36k-23l-19m-16n-11o-11p-11
^ START $	j15p-12
^ START ISSUE	j7
^ START WORDS	j8
^ START and	p8
^ START by	j11
^ START remark	j10
^ START submission	j9
^ START to	g-8j15
^ STORY	a-21b-12c-8e-18f-25g-16h-9i-11k-36l35m-14n-12o-13p-9
^ STORY $	c-14d-18f-9j-9k-10l23p-14
^ STORY THIS	j9
^ STORY and	c11l-9
^ STORY as	l8
^ STORY behind	j10
^ STORY by	d7
^ STORY detail	l8
^ STORY forgotten	l-11p12
^ STORY in	j-8l8
^ STORY of	a-8d-13f-8j-10l27p-11
^ STORY resulting	j7
^ STORY so	l8
^ TELL	c13g-7
^ TELL WE	c13g-7
^ THEY	a-16c-10d-8f19g-14h-9i-9j-17k-18l11m-10n-8o-8
^ THEY AUX	p12
^ THEY END	e8
^ THEY FIRST	f11
^ THEY KIN	f16l-13p-11
^ THEY LIVE	f-9l12
^ THEY STORY	f-11l11
^ THEY TELL	p10
^ THEY background	f14l-12
^ THEY stopped	l12p-8
^ THIS	a-15c-21e-12f13g-21j-11l9
^ THIS AUX	a-7c-9g-12j-10k-11l14m8o-8
^ THIS PEER	f13
^ THIS REVIEW	j8
^ THIS WHAT	o7
^ THIS WHO	c-10g-8i9j-9k9m-8p-11
^ TIME	a-30b-13d16e-19f-23g-26h-19i-16j-21l24m-12n-15o16p-45
^ TIME $	l10
^ TIME LEARN	c-7g-9k15l-12
^ TIME NEED	c14l-10m-9p-10
^ TIME NUM	g-10l15
^ TIME THEY	l13p-8
^ TIME WORDS	h-12l17o-9
^ TIME YEAR	l7
^ TIME before	l9
^ TIME by	d15l-13
^ TIME frame	o9
^ TIME in	l12
^ TIME line	d15l-11o-8p-9
^ TIME of	l15p-7
^ TIME period	k-8l-12o15
^ TIME to	m10
^ TIME under	a-8o11
^ WE	a9b-13c-31d-11f-13g-7h-18l-21n-25o18p-32
^ WE ANALYSE	a10
^ WE ASK	m10o-7
^ WE AUX	j13k-8
^ WE BODY	k11m-7o-8
^ WE END	e13
^ WE HAPPEN	k8
^ WE INFO	k8
^ WE INVOLVE	k9
^ WE LEARN	g14
^ WE METHOD	k10
^ WE PLAN	m11o-7
^ WE RECOMMEND	k-10m15
^ WE SCOPE	a-20k-8o13
^ WE SOURCE	k12n-11
^ WE WELL	i10
^ WE answer	a14k-10m-8o-8
^ WE assessment	a14k-9o-7p-8
^ WE brief	j-7k-8o11
^ WE instruction	a-7k-10o13
^ WE task	k-8o11
^ WE view	a9
^ WE would	j9
^ WELL	a-18b-13d-13e-18f-18g-36h-12i44j-21k-26l-24m-28n-17o-15p-10
^ WELL $	c-8i15p-12
^ WELL ACT	c12i-9m-9p-8
^ WELL AUX	p7
^ WELL DONE	a-8i12p-8
^ WELL MSG	i10
^ WELL THIS	i-8p8
^ WELL WE	i9
^ WELL WHERE	i11
^ WELL and	a12g-8p-8
^ WELL aspect	i9
^ WELL example	i7
^ WELL feature	i8
^ WELL help	i7
^ WELL identified	i8
^ WELL intention	i-14p14
^ WELL news	i8
^ WELL of	a-8i12
^ WELL practice	a-18g-14i22j-8k-8p-13
^ WELL to	i10
^ WHAT	c-16d-18f-10g18i9j-8k-13n-21p-38
^ WHAT 's	a-8c15g-9l-9m-8
^ WHAT AGENCY	a-20g-15l11
^ WHAT ANALYSE	a14l-9
^ WHAT AUTHOR	a11k-9
^ WHAT AUX	a-18c-12e21f-16h-8j10k-21p-19
^ WHAT BODY	b-8c-10e10g-22i-15j-17l-17o11p-8
^ WHAT DONE	c-11f-8i20k-22m-23o-14p-12
^ WHAT FIND	g8
^ WHAT FIRST	l-10m13
^ WHAT HAPPEN	a-32e-12f-8g13i-11j-20l23m-22o-10
^ WHAT INFO	a13g-8k-7
^ WHAT ISSUE	g11
^ WHAT LIVE	l9
^ WHAT MEAN	g12
^ WHAT MOVE	a-10i9
^ WHAT MUST	a-16e-12g-14j-7k-9l-9m22
^ WHAT NAME	f11l-11
^ WHAT NEED	g-13m19
^ WHAT PLACE	l8
^ WHAT REVIEW	c-10e-9g10i-10l-10m8
^ WHAT SCOPE	o9
^ WHAT SERVICE	l8
^ WHAT SINCE	e-11m11
^ WHAT THEY	e-8f23i-9j-8k-9l-19m-9p-8
^ WHAT THIS	a11b-9c-16e-13f-11g11i-11j-8l-15m-16o8
^ WHAT TIME	l10
^ WHAT WE	b-9c-21f-8l-8n-13p-9
^ WHAT WILL	a-9c11e-9g-10i-8m9
^ WHAT WORDS	h13
^ WHAT WORKER	a-16l9
^ WHAT YOU	c-8j7m9
^ WHAT became	e13
^ WHAT brought	g-10j16m-9
^ WHAT can	m9
^ WHAT chronology	a11g-7
^ WHAT come	m10
^ WHAT could	a-17g9i-10k9m-15p11
^ WHAT didn't	g15i-15
^ WHAT drove	a9
^ WHAT each	a-14l10m10
^ WHAT every	g11
^ WHAT got	a12
^ WHAT guided	a-7k12
^ WHAT helped	a-16e-7f-15g-17i27j-9k-11l-19m-13
^ WHAT influenced	a12i-8
^ WHAT inspection	b12g-9
^ WHAT inspector	g7
^ WHAT judgement	a-11b14g-10
^ WHAT law	j10
^ WHAT lay	a14g-7l-7
^ WHAT led	j10
^ WHAT might	a9
^ WHAT period	o8
^ WHAT set	j10
^ WHAT shaped	a11
^ WHAT stood	a9
^ WHAT stopped	a11
^ WHAT to	a-12g10i-8l-9m12
^ WHAT took	l8
^ WHAT would	g11m-11
^ WHEN	a-10f-9g-9l24p-16
^ WHEN CHILD	l11p-8
^ WHEN KIN	l8
^ WHEN PLACE	l8
^ WHEN THEY	l8
^ WHEN THIS	l9
^ WHERE	a-26b-11c-20d-11e12g10h-13k-10l-27n9p-33
^ WHERE AUX	e15m-8
^ WHERE FAMILY	f9
^ WHERE FIRST	m10
^ WHERE INFO	k8
^ WHERE REVIEW	o10
^ WHERE THEY	f11
^ WHERE THIS	a-8c-9e8j9k-8l-8m-11n-9
^ WHERE WE	g7i-9j8n-11o-10
^ WHERE gaps	g12
^ WHERE help	g7
^ WHERE to	g-10i-8n19p-10
^ WHO	a-22b-9c13d-11e-18f28g-27h-9i-8j-26k16l-22m-26n-14o-16p-9
^ WHO 's	c-8f14k-10p-8
^ WHO AUX	f17i-8p-21
^ WHO CHILD	f-7p11
^ WHO DONE	i10j-7k9
^ WHO INVOLVE	k7
^ WHO LIVE	f13l-8p-8
^ WHO MUST	c12
^ WHO NAME	f8p-7
^ WHO THEY	f8
^ WHO THIS	c9f9j-13k-10
^ WHO WE	k16m-7
^ WHO WILL	c11
^ WHO WRITE	k9
^ WHO adult	f10p-8
^ WHO can	c9
^ WHO cared	f8
^ WHO decided	j8
^ WHO held	p9
^ WHO helped	k9
^ WHO job	p10
^ WHO lead	f-8k-10p12
^ WHO sat	k9
^ WHO to	c10p-8
^ WHO took	k8
^ WHY	a25c-17e-15f-12g-18i-12j23k-12l-21m-19n-10o-14p-26
^ WHY AUX	j12k-7
^ WHY PLAN	a9
^ WHY STORY	a-7j10
^ WHY THIS	a16c-7l-10p-8
^ WHY WRITE	a-8j10
^ WHY case	j8
^ WHY no	a9
^ WHY nobody	a11
^ WORDS	a-12b-17c-30d-12e-25f-18g-19h40i-13k-31l-28m-19n-17
^ WORDS $	e-9h21j-17l-7o-9p-14
^ WORDS INVOLVE	h-9k-7p12
^ WORDS MEAN	h10p-8
^ WORDS THIS	p9
^ WORDS WE	h12
^ WORDS and	a-8h15
^ WORDS before	j9
^ WORDS buster	h11p-8
^ WORDS from	j10
^ WORDS like	p10
^ WORDS list	h10p-9
^ WORDS of	j-11o14
^ WORDS used	h18j-8k-8p-11
^ WORKER	b9c-32d-16e-16f11g-21i8j-27k11l-12m-20n-16o-15
^ WORKER $	k-8p9
^ WORKER INVOLVE	l9p-12
^ WORKER NAME	f10
^ WORKER PEER	f8
^ WORKER STORY	k11l-7
^ WORKER WHO	a-7f-16g-8i18
^ WORKER and	h7
^ WORKER at	f9p-8
^ WORKER behind	j-8k12
^ WORKER challenge	p10
^ WORKER conversation	k13p-11
^ WORKER curiosity	p9
^ WORKER disagreement	p9
^ WORKER in	f18k-10l-10
^ WORKER judgement	a8
^ WORKER network	p9
^ WORKER practice	a13k-9
^ WORKER present	f-7k12p-9
^ WORKER survey	b16k-12p-15
^ WORKER turnover	p10
^ WRITE	a-8c-10f-8g-8l-9m-12n12o-9p15
^ WRITE $	j-11p13
^ WRITE SOURCE	n9
^ WRITE WE	n11
^ WRITE agreement	p12
^ YEAR	l14p-14
^ YEAR $	l14p-14
^ YOU	a-10b13c8j-9l-8m-7n-8p-12
^ YOU feedback	c7
^ YOU response	b14c-14
^ YOU turn	c12
^ abbreviated	d10
^ abbreviated chronology	d10
^ about	a-14b-9d-8e-11f21g-23i-9j13l-22m-16n-16o-7p-27
^ about CHILD	f11p-9
^ about FAMILY	f9
^ about KIN	f11
^ about NAME	f13j-9
^ about THEY	f12j-7
^ about THIS	c-20f-9g-13j15k7
^ about inspection	k11
^ about inspectorate	c13f-8j-9k-7
^ about notification	j9
^ about practice	j10k-10
^ accessibility	c19f-7j-12k-11l-10m-7p-14
^ accessibility $	c13k-7p-11
^ accessibility statement	c11j-7
^ acknowledgement	c-8j15k-9l-7p-12
^ acknowledgement $	c-8j15k-9l-7p-12
^ across	a12c-7j-11k-12l-14
^ across NUMW	p10
^ across border	p10
^ across case	a16j-9k-8l-9p-14
^ acute	p8
^ acute SERVICE	p8
^ addenda	b17c-9f-8j-9k-10l-9m-7p-14
^ addenda $	b17c-9f-8j-9k-10l-9m-7p-14
^ addendum	e8
^ addendum on	e8
^ additional	a-8b16j-9k-12l-10n-10p-12
^ additional INFO	b17j-8k-11l-9n-9p-11
^ addressing	a14o-13
^ addressing SCOPE	a8
^ addressing WORDS	a10o-9
^ administrative	c-7f-10j13
^ administrative detail	c-7f-10j13
^ adolescence	c-8j-7k-9l15p-12
^ adolescence $	c-8j-7k-9l15p-12
^ adoption	a-9c-13e-8f-10g-12j-11k-13l10m-10n-10p8
^ adoption $	c-8f-7g-8j-8k-9l13
^ adoption performance	p10
^ adoption support	l-8p12
^ adult	a-10c-10e-8f22g-10j-13k-14l-22m-13n-8
^ adult $	f17k-7p-17
^ adult AGENCY	l-10p10
^ adult WHO	f-8p10
^ adult in	f15l-13
^ adultification	p12
^ adultification $	p12
^ adverse	l-8p9
^ adverse childhood	p10
^ after	l21p-23
^ after BIRTH	l7p-7
^ after MOVE	l16p-17
^ after THEY	l7
^ aftermath	k-8l14p-11
^ aftermath $	k-8l14p-11
^ age	l8
^ age NUM	l8
^ ages	l9
^ ages NUMW	l9
^ agreed	a-13e-7g-8j-11m12p-17
^ agreed CHANGE	m7
^ agreed PLAN	c-9m11p-7
^ agreed STORY	l8
^ agreed by	c12j-7m-13
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
^ application	p8
^ application of	p8
^ appointment	p9
^ appointment as	p9
^ appreciating	i9
^ appreciating WHAT	i9
^ approval	c15j-7k-8l-7p-12
^ approval $	c15j-7k-8l-7p-12
^ approved	c11p-7
^ approved by	c11p-7
^ arfer	a-9c-12f-9g-8i22j-9k-12l-12m-9n-8p-16
^ arfer da	i14p-10
^ arfer effeithiol	i14p-10
^ argymhellion	a-8c-10f-8g-7j-10k-11l-10m20p-15
^ argymhellion $	c-7j-7k-8l-7m15p-11
^ argymhellion i'r	m12
^ arrangement	j-8k10
^ arrangement for	j-8k10
^ arrest	c-7j-7k-8l15p-11
^ arrest $	c-7j-7k-8l15p-11
^ assessment	a11c-7k-11l-12p11
^ assessment $	a-8p11
^ assessment of	a14k-8p-9
^ assessment tool	p9
^ assurance	c12k-9p-9
^ assurance arrangement	c12k-9p-9
^ at	b14c-13f-7j8k-10p-9
^ at back	b15c-10j-12
^ at glance	j13p-8
^ attachment	a-9b21c-12e-9f-11g-9j-12k-13l-12m-10n-8p-17
^ attachment $	a-9b21c-12e-9f-11g-9j-12k-13l-12m-10n-8p-17
^ attendance	k17l-8p-14
^ attendance $	k14p-13
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
^ back	f-14l20p-15
^ back PEER	f-11l11
^ back PLACE	l11p-9
^ back to	l8
^ background	a-19c-19d-12e-14g-16h-9i-12j23k-27l12m-16n-9o-17p-27
^ background $	f-22j22l-22p-7
^ background INFO	b-7k-7l8n-8p-8
^ background SOURCE	b11j-8l-8p-7
^ background STORY	l8
^ background WHAT	j8
^ background and	j13l-9
^ background of	f14j-8
^ background prior	l10
^ background to	j8l12
^ bail	p9
^ bail condition	p9
^ bank	p10
^ bank holiday	p10
^ barrier	a22c-8g-7i-11j-8k-10l-9m-7p-16
^ barrier $	a15k-7p-13
^ barrier and	a9
^ barrier to	a10i-10
^ bed	p9
^ bed sharing	p9
^ before	a-8c-9f-10g-8j9k-15l23m-8n-9o-14p-21
^ before MOVE	l7
^ before NAME	l12
^ before PLACE	l9p-8
^ before WE	j11l-9
^ before YOU	j9
^ before period	j-8l13o-10
^ behaviour	p10
^ behind	a13g-8k-12l-7
^ behind closed	a8
^ behind curtain	p10
^ behind decision	a11k-9p-9
^ believing	f-7p8
^ believing KIN	f-7p8
^ belonging	c-8f15j-8k-9l-8p-12
^ belonging $	c-8f15j-8k-9l-8p-12
^ benefit	p9
^ benefit of	p9
^ bereavement	p12
^ bereavement $	p12
^ between	a-11l12o-9p8
^ between AGENCY	p8
^ between MONTH	l8
^ between NUMW	l12p-12
^ between SCOPE	p10
^ between childhood	p7
^ bias	k-8p11
^ bias $	k-8p11
^ big	g10
^ big MSG	g10
^ book	c13l-8p-10
^ book place	c13l-8p-10
^ booking	k-7l15p-13
^ booking appointment	l13p-11
^ border	p13
^ border $	p10
^ border through	p8
^ brief	a-10b-8c-13d-7e-10f-12g-10k-17l-12m-10n-8o22p-19
^ brief $	c-9f-9j-19k-8l-17m-7o20p-14
^ brief given	o10
^ brief outline	j8
^ bright	c-8i16k-7l-7p-11
^ bright spot	c-8i16k-7l-7p-11
^ bringing	a-7e13k-9
^ bringing THIS	a-7e13k-9
^ bruise	p11
^ bruise MEAN	p9
^ bruising	p14
^ bruising in	p10
^ bruising policy	p9
^ build-up	c-8j-7k-9l16p-12
^ build-up $	c-7j-7k-8l15p-12
^ burden	p8
^ burden on	p8
^ burn	p9
^ burn and	p9
^ by	a-11c-10g-8j7l-10m17p-12
^ by BODY	k-7m16
^ by METHOD	j10k-7
^ by WHAT	k12
^ by all	m10
^ calendar	a-7c-12d20f-9j-10k-11l-11m-8p-16
^ calendar $	c-9d17f-8j-9k-10l-9m-8p-14
^ calendar of	d8
^ camau	m14p-10
^ camau nesaf	m14p-10
^ canfyddiadau	c-9f-8g17j-9k-10l-9p-14
^ canfyddiadau $	c-9f-8g17j-9k-10l-9p-14
^ cannabis	p12
^ cannabis $	p12
^ capacity	g10m-12p8
^ capacity to	g11m-11
^ carrying	p10
^ carrying knife	p10
^ case	a-25b-13c-20e-21f-22g-23h-16i-12l19m-16p-15
^ case $	j16k-14l-16p-12
^ case MOVE	l-14p14
^ case REVIEW	j-8k10
^ case SCOPE	j9
^ case STORY	l12
^ case and	n10
^ case background	j-12l12
^ case by	d9
^ case chronology	d10
^ case closure	l11
^ case group	k14l-7p-7
^ case in	j8k-7l9p-9
^ case management	k7
^ case outline	l11p-9
^ case overview	j-10l12
^ case specific	h-11j-7l-10o14
^ case summary	j-12l12
^ casgliad	c-9e16f-8j-9k-10l-9p-13
^ casgliad $	c-9e16f-8j-9k-10l-9p-13
^ casgliadau	c-9e16f-7j-9k-10l-9p-13
^ casgliadau $	c-9e16f-7j-9k-10l-9p-13
^ cast	f12
^ cast of	f12
^ chairing	p8
^ chairing of	p8
^ challenge	a-12c-10f-8g-9j-10k-11l-14m23o-8p-10
^ challenge $	m15p-15
^ challenge NUM	l-7m12p-11
^ challenge and	p9
^ challenge for	m10
^ chance	g10
^ chance BAD	g10
^ charge	m-9o13
^ charge to	m-9o13
^ checking	c12p-7
^ checking THIS	c12p-7
^ chief	g10
^ chief LEARN	g7
^ childhood	l14p-14
^ childhood $	l14p-14
^ choking	p12
^ choking $	p12
^ chronic	p9
^ chronic neglect	p9
^ chronology	a-10c-8d26e-8f-10g-7j-11k-15l-18m-7o-7p-13
^ chronology $	d12p-9
^ chronology YEAR	d10l-8
^ chronology of	d18k-11l-11
^ circulation	c15j-7k-8l-7p-12
^ circulation $	c15j-7k-8l-7p-12
^ cliff	p10
^ cliff edge	p10
^ closed	p9
^ closed door	p9
^ closer	a13p-8
^ closer LOOK	a13p-8
^ code	h11k-7
^ code name	h11k-7
^ coercive	p11
^ coercive control	p11
^ combined	d14l-7p-8
^ combined AGENCY	d9
^ combined chronology	d9
^ commendation	c-10f-8i17j-9k-10l-9m-7p-14
^ commendation $	c-10f-8i17j-9k-10l-9m-7p-14
^ commission	c-7j15k-8l-7p-12
^ commission $	c-7j15k-8l-7p-12
^ common	a13p-9
^ common thread	a13p-9
^ communication	k-7l-8m-9p17
^ communication $	p9
^ communication NEED	p9
^ communication between	p7
^ community	p12
^ community $	p12
^ complaint	c15f-11j-8k-11l-10
^ complaint $	c15k-7l-7p-14
^ complaint by	f-7p10
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
^ conduct	c-8g-10i16j-13k11l-8o-10p-11
^ conduct and	k7
^ conduct deserving	i11
^ conduct of	j-8k12
^ conduct worthy	i10
^ confidentiality	a-7c-8f-7j-11k18l-10m-7
^ confidentiality $	k14p-12
^ confidentiality and	k8
^ confidentiality between	p8
^ confidentiality of	k7
^ consent	p11
^ consent $	p11
^ consideration	f-12g-9j-10k-10l-8m22o-7p-12
^ consideration $	f-11m14p-9
^ consideration for	m14
^ constraint	c-7k14p-12
^ constraint $	c-7k14p-12
^ content	j13p-10
^ content warning	j13p-10
^ context	c-7f-11j16k-17p-10
^ context $	a-11f-8j15k-14p-7
^ context of	a8
^ contextual	p9
^ contextual safeguarding	p9
^ contingency	p8
^ contingency PLAN	p8
^ continuity	p7
^ continuity of	p7
^ contributor	c-7j-9k16l-7p-11
^ contributor $	k14p-11
^ contributor to	k9
^ contributory	a10
^ contributory ISSUE	a10
^ controlling	p9
^ controlling behaviour	p9
^ conversation	k11p-10
^ conversation PEER	k11p-10
^ cookie	c15j-7k-8l-7p-12
^ cookie $	c15j-7k-8l-7p-12
^ copie	b13
^ copie and	b13
^ copyright	c19f-8j-10k-11l-9m-8p-15
^ copyright $	c13k-7p-11
^ copyright notice	c11p-8
^ core	c-10m-12o14
^ core ACT	c-8m-12o15p-11
^ core group	p9
^ coroner	a-12c-11e-8f-10j13k8l-13m-10p-17
^ coroner $	g-10j15k-13p-11
^ coroner 's	a-10g10j-11k14l-9p-11
^ coronial	k8
^ coronial METHOD	k8
^ correspondence	b17c-9f-8j-9k-10l-9m-7p-14
^ correspondence $	b17c-9f-8j-9k-10l-9m-7p-14
^ cost	c15j-10k-11o-7
^ cost of	c15j-10k-11o-7
^ could	a22e-13g-8k-7l-7p-9
^ could HARM	a9
^ could THIS	a13e-8
^ could anyone	a8
^ course	a-7c14f-9j-10k-11l8p-14
^ course $	c15k-8l-12p-11
^ course of	l15
^ court	j-9k12l-10
^ court case	j-7k14l-8p-13
^ court order	p9
^ covid-19	p12
^ covid-19 $	p12
^ criminal	c-9k14l-10
^ criminal exploitation	p11
^ criminal investigation	k10p-8
^ criminal proceeding	k9p-8
^ criteria	a-9j10k9l-9p-9
^ criteria INVOLVE	a-8j9k7l-8p-8
^ critical	a20c-14e-7f-8j-7k-13m-8n-7o-10p-19
^ critical ANALYSE	a12
^ critical LOOK	a9
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
^ cumulative	l-8p9
^ cumulative HARM	l-8p9
^ curiosity	p11
^ curiosity $	p11
^ cyfeiriadau	c-9f-8j-9k-10l-9m-7n17p-14
^ cyfeiriadau $	c-9f-8j-9k-10l-9m-7n17p-14
^ cyflwyniad	c-8j15k-9l-7p-12
^ cyflwyniad $	c-8j15k-9l-7p-12
^ cylch	c-8k-7l-7o15p-11
^ cylch gorchwyl	c-8k-7l-7o15p-11
^ cynllun	m14p-10
^ cynllun gweithredu	m14p-10
^ dadansoddiad	a20c-10f-9g-7j-10k-12l-11m-10p-15
^ dadansoddiad $	a15c-8j-8k-9l-7p-12
^ dadansoddiad CODE	a11
^ daily	l8
^ daily LIVE	l8
^ damp	p9
^ damp and	p9
^ darllen	n14p-10
^ darllen pellach	n14p-10
^ date	a-17d20e-8f-8g-12i-7k-15m-8o8p-16
^ date LOOK	j-8o10
^ date THIS	a-12d15j-8
^ date at	d11j-7
^ date for	c11
^ date of	j10
^ debt	p8
^ debt and	p8
^ decision	a-23c-13e-10f-9g-13i-9j8k25l-12n-8o-11p-21
^ decision $	k10
^ decision DONE	a-8k10
^ decision PEER	k10
^ decision THIS	j7
^ decision WE	k8
^ decision and	k7
^ decision of	j-10k15m-8
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
^ deeper	a11o-7p-8
^ deeper LOOK	a11o-7p-8
^ deference	p8
^ deference to	p8
^ defined	h9
^ defined WORDS	h9
^ delay	a-11c-7f-7j-9k17l-10
^ delay $	k14p-14
^ delay and	k9
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
^ diary	a-9c-11d24e-8f-10g-8j-12k-13l-16m-9p-17
^ diary $	c-9d16f-7j-8k-9l-7m-7p-13
^ diary of	d14l-11
^ difficult	l10p-7
^ difficult TIME	l10p-7
^ digging	a14p-10
^ digging deeper	a14p-10
^ direction	c-8f-7j-8k-9l-8m16p-13
^ direction $	c-8f-7j-8k-9l-8m16p-13
^ disabled	p9
^ disabled CHILD	p9
^ disclaimer	c15j-7k-8l-7p-12
^ disclaimer $	c15j-7k-8l-7p-12
^ disclosure	c-7k14p-11
^ disclosure $	c-7k14p-11
^ discovery	c-8j-8k-9l17p-13
^ discovery $	c-7j-7k-8l15p-11
^ disguised	p10
^ disguised compliance	p10
^ disposal	c-9e16f-8j-9k-10l-9p-13
^ disposal $	c-9e16f-8j-9k-10l-9p-13
^ disruption	p9
^ disruption meeting	p9
^ dissemination	c-12f-8j-11k21l-9m-7p-16
^ dissemination $	k13p-9
^ dissemination list	k12p-9
^ dissemination of	k8
^ distribution	c19f-8j-9k-12l-9m-8p-16
^ distribution $	c13k-7p-10
^ distribution list	c12p-9
^ diweddglo	c-9e16f-7j-9k-10l-9p-13
^ diweddglo $	c-9e16f-7j-9k-10l-9p-13
^ dogs	p12
^ dogs $	p12
^ domestic	p10
^ domestic HARM	p10
^ door	p7
^ door THIS	p7
^ draft	l-8p9
^ draft NUM	l-8m-7p11
^ drawing	a-10e20k-16p-12
^ drawing PEER	e10k-7
^ drawing THIS	e8
^ drawing thing	e8
^ drawing to	e9
^ drift	k-8p16
^ drift $	p12
^ drift and	p8
^ drug	p10
^ drug and	p8
^ duty	j11k-8
^ duty under	j7
^ dysgu	a-8c-9f-8g20j-9k-11l-10m-8p-14
^ dysgu $	c-7g14j-7k-8p-11
^ dysgu o'r	g11
^ effectiveness	a12g10l-11p-14
^ effectiveness of	a12g10l-11p-14
^ elective	l-9p11
^ elective PLACE	l-9p11
^ email	p8
^ email THIS	p8
^ emergency	k-7l-8p15
^ emergency AGENCY	p10
^ emergency duty	p10
^ emerging	g13
^ emerging ISSUE	a9
^ emerging practice	a-13g12
^ empty	p9
^ empty AUTHOR	p9
^ enabler	a8
^ enabler and	a10
^ enclosure	b17c-9f-8j-9k-10l-9m-7p-14
^ enclosure $	b17c-9f-8j-9k-10l-9m-7p-14
^ endnote	e11k-10
^ endnote by	e11k-10
^ enquirie	c8f-7j-8k-12l-8
^ enquirie $	c8f-7j-8k-12l-8
^ envoi	c-9e16f-8j-9k-10l-9p-13
^ envoi $	c-9e16f-8j-9k-10l-9p-13
^ epilepsy	p12
^ epilepsy $	p12
^ escalation	l-7p12
^ escalation $	l-7p12
^ establishing	j16k-14
^ establishing REVIEW	j10k-9
^ establishing domestic	j11k-8
^ establishment	j8
^ establishment of	j8
^ ethic	c-7k14p-11
^ ethic $	c-7k14p-11
^ example	a-7i18p-9
^ example of	i11
^ example to	i11
^ exclusion	l9p-8
^ exclusion from	l9p-8
^ executive	j14l-8
^ executive summary	j14l-8
^ experience	g12
^ experience and	g8
^ expert	a-8k11m-13p9
^ expert RECOMMEND	k13m-12p-7
^ expert opinion	p11
^ extended	f9p-8
^ extended FAMILY	f10p-7
^ extra	b12k-8p-7
^ extra INFO	b12k-8p-7
^ fabricated	p9
^ fabricated illness	p9
^ facilitator	c12
^ facilitator 's	c12
^ factual	a-7c-11d-8e-8f-11g-8j-14k-10l24m-7p-15
^ factual FIND	l7
^ factual STORY	l7
^ factual background	l10
^ factual matrix	l11p-7
^ factual summary	l10
^ faith-based	p8
^ faith-based HARM	p8
^ fall	p9
^ fall from	p9
^ faltering	p10
^ faltering growth	p10
^ fatal	k11
^ fatal HARM	k11
^ fault	g9
^ fault FIND	g9
^ fear	l-11p17
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
^ for	a-23b-14d-12e-17f-28g-25h-12i-18k-31l-32m46n-18o-16p-40
^ for ANALYSE	a-11c11
^ for BODY	m8
^ for CHILD	l-10m14p-8
^ for NAME	f-12j13l-9
^ for SERVICE	m15p-10
^ for THIS	c-10m14
^ for all	m7
^ for chief	m11
^ for community	m9
^ for england	m11
^ for nation	m11
^ for national	m9
^ for office	c10
^ for wale	m11
^ for welsh	m7
^ form	c10j8p-10
^ form completed	j10
^ form control	c11p-9
^ fracture	p8
^ fracture in	p8
^ fresh	l-8p10
^ fresh MOVE	l-8p10
^ friday	p9
^ friday afternoon	p9
^ friend	p8
^ friend FAMILY	p8
^ from	a-12c-10d-7e-16f-11g-12i-8j-13k-12l24n-8o10p-11
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
^ further copie	c13n-7p-9
^ further support	n12p-9
^ gang	p8
^ gang and	p8
^ gaps	a-13c-12e-8f-10g23j-11k-12l-15m-10n-8
^ gaps $	g15k-8p-14
^ gaps and	g8
^ gaps between	p8
^ gaps identified	g12p-9
^ gaps in	p8
^ gathering	k13p-11
^ gathering piece	k13p-11
^ geirfa	a-7c-10f-9h18j-10k-11l-10m-8p-15
^ geirfa $	a-7c-10f-9h18j-10k-11l-10m-8p-15
^ general	a-9p9
^ general START	j9
^ general practice	a-8p11
^ generic	o7
^ generic WORDS	o7
^ genogram	c-8f17j-8k-10l-9p-13
^ genogram $	c-8f15j-8k-9l-8p-12
^ get	c11
^ get in	c11
^ getting	f11i11l-8p-10
^ getting THIS	i12
^ getting to	f12
^ governance	j-11k16l-8m-7p-13
^ governance $	c-9k14p-11
^ governance of	k9
^ graded	g11
^ graded judgement	g11
^ ground	j12k-9
^ ground for	j8
^ ground upon	j8
^ groupthink	p12
^ groupthink $	p12
^ growing	c-9l13
^ growing up	c-9l13
^ guidance	a-9c-9f-8g-8h-7j-9k-13l-11m-8n21
^ guidance and	n12p-8
^ guidance cited	n8
^ guidance on	p10
^ guidance referred	n7
^ guidance used	n11p-8
^ guide	h9
^ guide to	h9
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
^ hard WORDS	h11p-8
^ hard to	p10
^ harmful	p7
^ harmful sexual	p7
^ head	l-9p12
^ head HARM	l-8p9
^ headline	g11
^ headline FIND	g8
^ help	a-11c-7g-10i9j-10k-9l-11m-8n14
^ help THIS	i10
^ help and	n10p-8
^ help by	p9
^ help for	n11p-7
^ helpful	k-9l-8n16p-13
^ helpful AGENCY	k-7l-7n13p-11
^ here	l7
^ here AUX	l7
^ hidden	f-9l-11p17
^ hidden CHILD	f-7p9
^ hidden HARM	p8
^ hidden men	p8
^ hierarchy	p8
^ hierarchy between	p8
^ hindsight	a16c-9f-8j-9l-9m-8p-15
^ hindsight $	a17c-8j-7k-15l-8p-12
^ hindsight and	k10
^ historical	a-11g-10j-11k-9l20n-7p-14
^ historical INFO	k-9l13p-8
^ historical ISSUE	a-8g-9l13p-8
^ holding	c10l-11p8
^ holding ring	p10
^ holding to	c12l-10
^ home	p8
^ home and	p8
^ homelessness	c-8j-7k-8l15p-12
^ homelessness $	c-8j-7k-8l15p-12
^ honour	p8
^ honour and	p8
^ hotel	p12
^ hotel $	p12
^ hunger	p12
^ hunger $	p12
^ hypothese	o11
^ hypothese to	o11
^ if	c-11g-8j-12n20p-8
^ if THIS	j-10n12
^ if YOU	n14p-7
^ illness	p9
^ illness as	p9
^ immediate	a-9c-13e-14f-7j-9k-14l26m-8p-19
^ immediate ACT	e-10l14
^ immediate LEARN	g10
^ immediate aftermath	l9
^ immediate safeguarding	l16m-12p-8
^ immigration	p10
^ immigration status	p10
^ impact	c11g10m-11p-8
^ impact ACT	c11m-9
^ impact of	g8
^ implementation	c-12f-7j-8k-10l-9m19p-16
^ implementation $	c-7j-8k-9l-8m15p-12
^ implementation PLAN	m10p-8
^ implication	g9
^ implication for	g9
^ important	c-8d12p-8
^ important date	c-8d12p-8
^ in	a7b-11c16d-11e15f-33g-27h-21j13k-24l7m-23n-15o-8p-21
^ in BAD	g-9j13l-10
^ in CHILD	f-8l12p-10
^ in END	e11
^ in ISSUE	j8
^ in PLACE	l18p-19
^ in THEY	l12
^ in THIS	a-12c22f-8j-19k-8
^ in WE	a9
^ in WELL	i8
^ in WHAT	p8
^ in WHO	p9
^ in and	l7
^ in detail	a9
^ in few	h-7j11
^ in memory	f-8j14
^ in more	a10
^ in summary	e14j-10l-12
^ incident-led	a-8p11
^ incident-led practice	a-8p11
^ independence	k12l-8
^ independence $	k12p-11
^ independence too	p9
^ independent	k10
^ independent AUTHOR	k13
^ independent REVIEW	k-8p10
^ index	l8
^ index STORY	l8
^ individual	j-12k8l-9m7p-9
^ individual AGENCY	l-8m8p-7
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
^ inspection	b-9c-14e-7g10j-8l-10m-7n-7p7
^ inspection $	g-7k-17p16
^ inspection AGENCY	k14p-13
^ inspection judgement	g13k-8p-10
^ inspector	k14p-12
^ inspector $	k14p-12
^ instruction	m-9o13
^ instruction of	m-9o13
^ integrated	d12p-8
^ integrated chronology	d12p-8
^ interested	k11
^ interested person	k11
^ interface	k8
^ interface PEER	k8
^ interpreter	p10
^ interpreter $	p10
^ introducing	f14j9k-13l-8p-11
^ introducing FAMILY	f8
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
^ judgement	a8c-7g17j-12k-11m-11p-14
^ judgement about	g18j-10k-8m-10p-10
^ judgement and	a11
^ jurisdiction	o7
^ jurisdiction and	o7
^ keeping	a-7c17f-11g-7j-7k7l-10p-19
^ keeping CHILD	k12p-10
^ keeping track	c12p-8
^ keeping watch	c11p-8
^ key	b-20d9e-19f9h14i-19j-27k-32l-8m-15p-36
^ key INFO	a-8b-7n13
^ key ISSUE	a9g-8
^ key LEARN	g17l-8
^ key MSG	g11
^ key SCOPE	a8c-11
^ key STORY	c-9d10
^ key WORDS	h8
^ key WORKER	f13p-8
^ key date	c-10d13
^ key decision	a11g-10
^ key individual	a-8c-7f14g-7
^ key practice	a-10l14
^ key to	a-16c14d-10f-10g-14h19k-8l-14m-8n-9o-9p-12
^ kinship	l-8p10
^ kinship PLACE	l-8p10
^ kloe	a14b-7c-13e-10f-13g-10j-13k-14l-14m-11n-8o14p-20
^ kloe $	a10b-7c-13e-9f-11g-9j-12k-14l-12m-10n-8o14p-17
^ kloe NUM	a10p-8
^ knife	p10
^ knife crime	p10
^ kpe	a-10l17m-7p-13
^ kpe NUM	a-10l17m-7p-13
^ large	p9
^ large FAMILY	p9
^ law	n7
^ law and	n7
^ lead	c-7k8
^ lead AUTHOR	k10
^ lead WORKER	p8
^ leadership	a-7c-8g13j-8k-10l-8p9
^ leadership $	p13
^ leadership and	g11p-7
^ leadership management	g8
^ legal	a-10c-13e-7f-9g-9j14k17l-12m-19n-7o-10
^ legal PLAN	p9
^ legal RECOMMEND	k12m-11
^ legal SCOPE	j11
^ legal and	k8
^ legal context	j10
^ legal framework	k11p-9
^ legislation	n15p-9
^ legislation and	n9
^ legislation cited	n11
^ legislative	k12
^ legislative context	k12
^ let	c13
^ let WE	c13
^ letter	a-10b17c-7e-7f-14j10k-16p-9
^ letter AUX	l8
^ letter from	b17f-12j12k-15l-11p-16
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
^ limit	j-7o12
^ limit of	o13
^ limit to	k10
^ limitation	a-8c-8j-11k18l-8p-13
^ limitation $	k13p-11
^ limitation of	k8
^ limitation on	k8
^ line	a12p-9
^ line of	a12p-9
^ list	c-8d10h9j-9l-9p-10
^ list of	c-8d10h9j-9l-9p-10
^ little	f11p-11
^ little CHILD	f11p-11
^ llinell	c-7d15k-7l-7p-11
^ llinell amser	c-7d15k-7l-7p-11
^ llyfryddiaeth	c-9f-8j-9k-10l-9m-7n17p-14
^ llyfryddiaeth $	c-9f-8j-9k-10l-9m-7n17p-14
^ local	a-14b-8c-12f-8j15k-7l-13n-11o-7
^ local BODY	j-11m-8p13
^ local INFO	j13k-11p-11
^ local ISSUE	j12p-8
^ local LEARN	g8
^ local METHOD	k8
^ local SINCE	e9
^ lockdown	c-7j-7k-8l15p-12
^ lockdown $	c-7j-7k-8l15p-12
^ locum	p12
^ locum $	p12
^ log	d13l-9
^ log of	d13l-9
^ long	l7
^ long road	l7
^ loss	p12
^ loss $	p12
^ lost	a-8c-8g11k-9l-11p8
^ lost between	p8
^ lost opportunitie	g13p-11
^ lost to	p8
^ love	l-7p12
^ love AUX	p8
^ love and	p8
^ low-level	a-8g-9p13
^ low-level ISSUE	a-8g-9p13
^ main	a9c-14d13e-8f-8g12j-12k-12l-11m-9o-9p-16
^ main FIND	g7
^ main ISSUE	a14g-9
^ main LEARN	g8
^ main MSG	g9
^ main STORY	d7
^ main date	c-7d11
^ making	a16c-13e-12f-12g-13i-9j-10k-13l-17m21n-8p-27
^ making CHANGE	m7
^ making THIS	a-9m13p-8
^ making picture	a11p-9
^ making sense	a18l-8m-10p-10
^ making sure	m9
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
^ measuring	c18i-11p-12
^ measuring WELL	c12i-11p-7
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
^ member	f10
^ member of	f10
^ membership	a-9b11c-7j-9k9m-9o-8p-9
^ membership and	k10
^ membership of	b12j-7m-8
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
^ milestone	c-10d17f-8j-10k-11l-9m-8p-14
^ milestone $	c-10d17f-8j-10k-11l-9m-8p-14
^ minute	p12
^ minute $	p12
^ mobile	p10
^ mobile FAMILY	p10
^ moment	a9i8
^ moment WHEN	a9
^ money	p9
^ money and	p9
^ monitoring	c22f-7j-8k-11l-10m-12p-14
^ monitoring $	c11p-9
^ monitoring arrangement	c9
^ monitoring of	c10m-9
^ more	a-16b-7c-16e-8f-11g-10j-16k-15l-12m-9n29p-19
^ more $	n10
^ more INFO	n10
^ more about	c-9n12
^ more help	n8
^ more on	n10
^ multi-agency	a10b-9c-18d14e-12f-12h-8i-14j-13n-11o-10
^ multi-agency DONE	a15k-11m-8p-14
^ multi-agency INVOLVE	k-11l12
^ multi-agency WORKER	a-9k14p-11
^ multi-agency chronology	d9
^ multi-agency meeting	p10
^ multi-agency safeguarding	p10
^ multi-agency timeline	d13l-8p-9
^ my	l7
^ my LIVE	l7
^ name	h11k9p-8
^ name and	h9
^ name of	h8
^ name used	h-9k12
^ national	a-8c-9f-8j-7k10l-8n-11
^ national RECOMMEND	m7
^ national guidance	k14n-9p-11
^ national picture	p11
^ nature	l9
^ nature of	l9
^ negeseuon	g15p-10
^ negeseuon allweddol	g15p-10
^ neglect	p10
^ neglect $	p10
^ neighbour	p11
^ neighbour $	p11
^ new	a-8c-12f-16g-8j-13k-15l27m-14n-8p-11
^ new BODY	c-9j-9k-13l12m-11
^ new CHILD	f-9l13p-13
^ new MOVE	l10p-10
^ new PLACE	l13p-12
^ newly	p8
^ newly qualified	p8
^ no	m-13p19
^ no further	m-12p12
^ nobody	p9
^ nobody held	p9
^ non-engagement	p12
^ non-engagement $	p12
^ not	k-11l-12p20
^ not AUX	p8
^ note	a-16b-11c-24d-11e-17f-17g-17h10i-14l-17m-15n21o-11p-24
^ note $	c-13j-11k-12n16p-8
^ note about	k9
^ note on	a-8c-8e-7f-10g-7h14k10l-8n-14p-14
^ note to	k-12n14p-8
^ notification	a-9c-13d-8e-8f-13g-8j24k-13l-13m-9n-7o-7p-17
^ notification $	j15k-8p-12
^ notification SCOPE	j8
^ notification and	j9
^ notification detail	j10
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
^ of KIN	f12p-12
^ offence	c-7j-7k-8l15p-12
^ offence $	c-7j-7k-8l15p-12
^ old	p9
^ old file	p9
^ older	p10
^ older friend	p10
^ one	a-10e16g-9l-14m-9
^ one END	e8
^ one STORY	p8
^ one more	e12p-8
^ online	l-8p9
^ online HARM	l-8p9
^ open	p11
^ open and	p8
^ opinion	a19c-10f-7j-10k-14l-8m-10o-7p-17
^ opinion $	a15e-10p-14
^ opinion of	a9e11k-12
^ opportunitie	g14p-11
^ opportunitie lost	g14p-11
^ optimism	p11
^ optimism $	p11
^ order	m12p-11
^ order ASK	m12p-11
^ ordered	m9
^ ordered CHANGE	m9
^ organisational	a16c-9e-8f-8j-10k-12l-7m-14
^ organisational CHANGE	m-12p13
^ organisational ISSUE	a8
^ organisational LEARN	g7
^ organisational context	a13j-7k-10p-9
^ origin	j10k-7
^ origin of	j10k-7
^ other	a-12b-7c10g-10i-7j10k10l-18m-11n-8
^ other CHILD	f8
^ other KIN	f-10k-9p12
^ other format	c13k-8p-10
^ other inquirie	k9
^ other inspection	j12
^ other investigation	k11p-7
^ out	a-10g-10j-9k-7l10p11
^ out of	a-10g-10j-9k-7l10p11
^ outcome	f-9g11j-8k11l-7p-11
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
^ overall	b-12c-21d-11e27f-18g14h-9i-13j-20k-22l-21m-18n-14o-11p-29
^ overall $	e13g-10p-9
^ overall ANALYSE	a7
^ overall effectiveness	e-8g13p-7
^ overall judgement	g14
^ overall picture	a-8e13p-10
^ overall summary	e11
^ overall view	e12k-8
^ overarching	a8
^ overarching ISSUE	a8
^ oversight	c14m-11p-8
^ oversight of	c14m-11p-8
^ overview	a-9c-10d-11f-8j13k-16p-16
^ overview $	j16l-14m-8p-10
^ overview REVIEW	m7
^ overview of	d-9l16
^ owner	c10j-8
^ owner of	c10j-8
^ page	l-7p11
^ page NUM	l-7p11
^ pandemic	p12
^ pandemic $	p12
^ parallel	c-10j-11k21l-9p-14
^ parallel REVIEW	j-7k9
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
^ partie	a-7c-10f19j-10k-11l-10m-8p-15
^ partie $	a-7c-10f19j-10k-11l-10m-8p-15
^ passing	p15
^ passing THIS	p9
^ passing parcel	p9
^ path	l16p-13
^ path into	l11p-8
^ path through	l10p-8
^ pathway	p12
^ pathway $	p12
^ pattern	a20c-10f-11j-10k-12l-11m-9p-18
^ pattern $	a16c-8g-13j-7k-8p-11
^ pattern across	a11p-10
^ pattern in	g9
^ pen	a-9c-8f21k-8l-9p-16
^ pen picture	f14p-11
^ pen portrait	f14p-8
^ period	a-12c-11e-9f-9g-11j-14k-16l9m-12n-8o24p-19
^ period NUM	l11
^ period of	l-11o14
^ period one	l9
^ period selected	l-11o13p-7
^ period under	o9
^ perpetrator	c-8f15k-8p-11
^ perpetrator $	c-8f15k-8p-11
^ person	a-7c-15f26j-14l-14p-14
^ person INVOLVE	f8
^ person LIVE	f8l-7
^ person concerned	f15k-8p-8
^ person referred	f8
^ personal	f10k-9l-7p-9
^ personal detail	f12j-10
^ personal statement	f-7j11
^ pets	p9
^ pets and	p9
^ phase	l18p-17
^ phase NUM	l10p-8
^ phase one	l10p-8
^ phone	l-7p11
^ phone ASK	p8
^ phone at	p7
^ picture	f10p-7
^ picture of	f10p-7
^ piece	p9
^ piece by	p9
^ piecing	e-13k13
^ piecing THIS	e-13k13
^ plain	a-7c-7h19j-8k-9l-8p-13
^ plain english	h18k-9l-7p-13
^ poisoning	p12
^ poisoning $	p12
^ policie	k-9p11
^ policie and	k-9p11
^ policy	k12p-7
^ policy context	k12p-7
^ portrait	f8
^ portrait of	f8
^ position	p11
^ position of	m-7p11
^ postnatal	p10
^ postnatal depression	p10
^ poverty	p12
^ poverty $	p12
^ practice	b-8c-17d-9e-13f-14g19i18j-20k-23m-23n-11o-13p-29
^ practice ANALYSE	a9
^ practice ISSUE	a-12g17
^ practice MSG	a-8g14i-7
^ practice STORY	a-7l13
^ practice THIS	i9
^ practice WELL	i11
^ practice in	a10
^ practice reviewed	a13g-7p-7
^ practice under	a11
^ practice worth	i11p-7
^ pre-birth	a-9c-10l13m-8
^ pre-birth PLAN	p9
^ pre-birth assessment	l9
^ pre-birth period	l9
^ predictability	a19c-10f-8j-9k-11l-10m-8p-14
^ predictability $	a16c-8j-8k-9l-8p-12
^ predictability and	a9
^ predictable	a9
^ predictable and	a9
^ preliminary	a-14c-14d-7e-10f-11g-12j26k-13l-14m-11n-8o-8p-19
^ preliminary $	j12p-9
^ preliminary ISSUE	a-8j11
^ preliminary observation	j11p-7
^ preliminary remark	j11
^ premature	l-10p11
^ premature BIRTH	l-10p11
^ prescribing	p9
^ prescribing and	p9
^ presenting	l8
^ presenting STORY	l8
^ press	c12p-8
^ press office	c12p-8
^ pressure	a8
^ pressure on	a8
^ preventability	a16c-8j-8k-9l-8p-13
^ preventability $	a16c-8j-8k-9l-8p-13
^ principal	g13
^ principal END	g8
^ principal LEARN	g9
^ printing	c10
^ printing THIS	c10
^ prior	k-8l9
^ prior INVOLVE	k-8l9
^ prioritie	c-9f-7j-9k-10l-9m19p-14
^ prioritie $	c-8j-8k-9l-8m15p-12
^ prioritie for	m11
^ priority	g7j-9o8
^ priority ACT	m8
^ priority FIND	g10m-8
^ priority ISSUE	o10
^ private	k-14l-8p18
^ private $	k-8p11
^ private law	k-7p10
^ proceeding	k10
^ proceeding of	k10
^ procurator	k7
^ procurator fiscal	k7
^ profile	f9
^ profile of	f9
^ project	c-11m-14o16p-13
^ project PLAN	c-11m-14o16p-13
^ public	p10
^ public law	p10
^ publication	b-7c-12f-7j-12k20l-10p-14
^ publication $	j-10k14p-9
^ publication arrangement	c-8k12p-8
^ pulling	a-8e14k-11
^ pulling THIS	e9
^ pulling thread	e9
^ purpose	c-9j18k-10
^ purpose WE	j8
^ purpose of	c-8j14k-8
^ putting	c-8g-13i-20j-7l-8m21p-17
^ putting LEARN	g-9m11
^ putting REVIEW	k9
^ putting THIS	a-8e10i-13k-10m11
^ putting piece	a10
^ putting thing	i-12m12
^ pwyntiau	g13p-9
^ pwyntiau dysgu	g13p-9
^ qualification	k9
^ qualification of	k9
^ quality	c-11f-9g12i-9j-9k13l-16m-10p-7
^ quality assurance	k12p-9
^ quality of	g14i-8l-14m-7
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
^ re	l-7p8
^ re NUM	l-7p8
^ re-referral	c-8j-7k-9l15p-12
^ re-referral $	c-8j-7k-9l15p-12
^ read	n14p-9
^ read and	n11
^ read more	n8
^ reader	j12p-7
^ reader 's	j12p-7
^ reason	c-11j21l-7o-8p-12
^ reason THIS	j8
^ reason and	a8
^ reason for	j19p-8
^ rec	l-10m13p-11
^ rec NUM	l-10m13p-11
^ recall	c-8d-10k19l-17p-12
^ recall STORY	d-7k11l-9
^ recall TIME	k13l-12p-10
^ recent	e9
^ recent SINCE	e9
^ reception	l8
^ reception TIME	l8
^ reciprocal	k9
^ reciprocal lead	k9
^ recital	c-8j15k-9l-7p-12
^ recital $	c-8j15k-9l-7p-12
^ recognising	p9
^ recognising neglect	p9
^ record	p10
^ record keeping	p10
^ recording	p12
^ recording $	p12
^ ref	p9
^ ref NUM	p9
^ reflect	c15j-7k-8l-7p-12
^ reflect $	c15j-7k-8l-7p-12
^ reflective	c12o-13p-10
^ reflective SCOPE	a-11c14o-12p-7
^ regional LEARN	g8
^ register	p8
^ register as	p8
^ related	a-9b-7c14e-7f-9g-8j-10k8l-12m-9p-17
^ related SOURCE	n9
^ related news	c12k-7p-7
^ related page	c11p-7
^ related processe	c-9k12p-7
^ relationship	a-9c-10e-12f20g-8j-9k-12l-12m-8
^ relationship $	f14p-14
^ relationship PEER	p9
^ relationship THIS	e-9p11
^ relationship to	f10
^ release	p9
^ release from	p9
^ relevance	g10
^ relevance to	g10
^ relevant	c-10f8k10n-7p-15
^ relevant FAMILY	f11l-11
^ relevant STORY	l11
^ relevant case	l8
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
^ reporting	c17k-8m-9p-10
^ reporting arrangement	c11p-8
^ reporting back	c11m-8
^ representation	k8
^ representation by	k8
^ requirement	c-7k-8m15p-11
^ requirement $	c-7k-8m15p-11
^ research	a-22b-8c-19d-7e-10f-13g-12h-10i-9j-21l-13m-14n26o8p-9
^ research SCOPE	o10
^ research WE	k-12n14
^ research and	a-11n10p-8
^ research behind	j-11k-13n14
^ research cited	n9
^ research context	k11
^ research on	p8
^ resolution	c-9f-7j-9k-10l-8m18p-13
^ resolution $	c-7j-7k-8l-7m15p-12
^ respectful	p10
^ respectful uncertainty	p10
^ response	a17b10c-9d-8f-13g-12j-11k-13o-14
^ response of	a11b12f-10k-7l-11p-12
^ response on	l11
^ response to	a15e9g-9l-13o-13
^ restraint	p12
^ restraint $	p12
^ resulting	m8
^ resulting ACT	m8
^ return	l9
^ return from	l9
^ revolving	p8
^ revolving door	p8
^ rhagair	c-8j15k-9l-7p-12
^ rhagair $	c-8j15k-9l-7p-12
^ rhestr	c-8h16k-8l-8p-12
^ rhestr termau	c-8h16k-8l-8p-12
^ risk	c11l-9
^ risk ANALYSE	a8
^ risk assessment	p10
^ risk register	c13p-12
^ road	l9p-7
^ road to	l9p-7
^ role	p11
^ role of	p11
^ rota	p8
^ rota and	p8
^ route	l10p-8
^ route through	l10p-8
^ rule	p12
^ rule AUX	p8
^ rule of	p8
^ running	j-8k10
^ running REVIEW	j-8k10
^ safe	k-7l-9p17
^ safe at	p8
^ safe on	p9
^ safe sleeping	p8
^ safeguarding	a-8g-10h9j-12l-8m-12p11
^ safeguarding BODY	g-9j-9k7m-12p12
^ safeguarding WORDS	h10
^ safer	p9
^ safer sleep	p9
^ safety	c-8m-12p14
^ safety PLAN	c-8m-12p14
^ save	c12d-8p-8
^ save date	c12d-8p-8
^ schedule	b11d9k-8l-10
^ schedule of	b11d9k-8l-10
^ scoping	l-12o13
^ scoping period	l-12o13
^ screen	p8
^ screen and	p8
^ secondary	l11p-12
^ secondary PLACE	l11p-12
^ secure	p10
^ secure setting	p10
^ seeing	f-9p9
^ seeing CHILD	f-9p9
^ self-harm	p12
^ self-harm $	p12
^ self-report	p11
^ self-report $	p11
^ send	c15p-8
^ send WE	c8
^ send to	c11
^ sequence	a-7d13
^ sequence of	a-7d13
^ serious	p8
^ serious youth	p8
^ setting	c-9j19k-11l-9p-15
^ setting out	j12k-7p-9
^ setting scene	j13p-10
^ sexual	p11
^ sexual HARM	p11
^ shame	p11
^ shame $	p11
^ share	c12j-9
^ share THIS	c12j-9
^ sharing	c20g-16j-15k-13l-7p9
^ sharing INFO	p12
^ sharing LEARN	c15g-15p-7
^ sharing THIS	c12j-11
^ shift	m-11p12
^ shift CHANGE	m-11p12
^ sickness	p10
^ sickness absence	p10
^ sign	a-8c11l-8p-8
^ sign of	i7
^ sign up	c12l-7p-7
^ sign-off	c-10j-9k17l-8m-11n-12
^ sign-off $	k14p-14
^ sign-off by	k10m-7
^ sign-off without	n-10p12
^ signature	c14f-7j-9l-8m-9p-13
^ signature $	c15k-12p-11
^ signature of	k10
^ signed	c14f-7j-8k-10l-8
^ signed $	c15k-8p-14
^ signed and	p9
^ significant	a-12c-17d14e-10f15g-10j-12k-18m-10n-8p-20
^ significant STORY	d10k-9
^ significant adult	f11
^ significant date	d11
^ significant other	f13l-7p-9
^ significant practice	l7
^ silence	p14
^ silence $	p11
^ silence LEARN	p7
^ silp	k13
^ silp LEARN	k9
^ silp METHOD	k8
^ single	i7k-10l-13p7
^ single AGENCY	i8l-7p-7
^ single incident	p11
^ single-agency	m11p-9
^ single-agency PLAN	m11p-9
^ skeletal	p11
^ skeletal survey	p11
^ skill	i12l-8p-10
^ skill and	i12l-8p-10
^ sleep	l-7p14
^ sleep $	p9
^ sleep and	p8
^ sleeping	c-8p12
^ sleeping arrangement	c-8p12
^ slipping	p10
^ slipping through	p10
^ smile	p7
^ smile at	p7
^ so	a10
^ so WHAT	a10
^ some	e10i10l-7p-10
^ some END	e10
^ some WORKER	i11
^ somebody	g-13i14l-8
^ somebody FIND	g-12i14p-9
^ somebody else	p9
^ something	j8
^ something HAPPEN	j8
^ special	c-8g-7k-8l11m-9
^ special educational	p9
^ special guardianship	l12
^ specific	a-10o17
^ specific SCOPE	o8
^ specific WORDS	o8
^ spreading	c14h-12j-9p-8
^ spreading WORDS	c14h-12j-9p-8
^ st	l-8p10
^ st NAME	l-8p10
^ staffing	p11
^ staffing $	p11
^ stage	j-8l12p-11
^ stage of	k10
^ stage one	l12p-10
^ standard	k10
^ standard of	k10
^ statement	a-8c-9e-7g-7j14k10m-12p-13
^ statement by	k9
^ statement from	j9
^ statement of	j9l7p-8
^ statistical	b15c-10p-10
^ statistical table	b15c-10p-10
^ status	c7j8l-9
^ status and	c11p-8
^ status of	c-10j10p8
^ statute	n9
^ statute and	n9
^ statutory	a-10c-13e-7f-10g-9j19k-14l-12m9n-9p-18
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
^ strategy	c-8k-14l11
^ strategy INVOLVE	k-12l13p-12
^ strategy discussion	l-8p12
^ structure	j9
^ structure of	j9
^ student	l-8p9
^ student on	l-8p9
^ subject	a-10c-11e-7f23g-9j-20k-19l-11o8p-14
^ subject CHILD	f9p-8
^ subject ISSUE	o8
^ subject detail	f8
^ subject for	f-9o13
^ subject of	f21j-11k-14o-18
^ submission	k12p-8
^ submission received	k12p-8
^ subscribe	c15j-7k-8l-7p-12
^ subscribe $	c15j-7k-8l-7p-12
^ substance	p9
^ substance misuse	p9
^ sudden	l-8p9
^ sudden CHILD	l-8p9
^ suggested	m11n7p-8
^ suggested CHANGE	m9
^ suggested SOURCE	n8
^ suicidal	p11
^ suicidal thought	p11
^ summary	a-15b-9c-13e-8f-13h-8i-10j14k-18l11n-10o-10p-22
^ summary $	e-10j13l-13
^ summary chronology	d10
^ summary for	g-8j14
^ summary of	a-11c-8d-11e-11g9k-13l22p-13
^ supervision	a-12c-14k-8o-9p19
^ supervision $	c-10p11
^ supervision and	p7
^ supervision without	o-7p10
^ supplementary	b17k-11l-7n-13p-12
^ supplementary INFO	b11
^ supplementary SOURCE	b12n-11p-8
^ support	c-10f-9j-8k-9l10m-8n14p-19
^ support AGENCY	l-15n16p-13
^ support given	l10
^ support offered	c-7l12p-8
^ supporting	b17k-11l-7n-13p-12
^ supporting INFO	b11k-7
^ supporting SOURCE	b12n-11p-8
^ synthesis	c-9e16f-7j-9k-10l-9p-13
^ synthesis $	c-9e16f-7j-9k-10l-9p-13
^ system	a15c-7f-12l-9p-11
^ system CHANGE	m8
^ system ISSUE	a9
^ system METHOD	k8
^ system PEER	a13f-9p-11
^ system THIS	p7
^ systemic	a10
^ systemic ISSUE	a10
^ systemic LEARN	g8
^ table	a-10b10c-13d17e-8g-8j-11k-12l-14n9p-15
^ table and	b12
^ table of	a-7b-8c-11d17j-8k-9l-12n10p-11
^ take ACT	m8
^ take NUMW	c8
^ take-away	g9
^ take-away MSG	g9
^ take-home	g9
^ take-home MSG	g9
^ taking	c-10g-11k-9m16p-10
^ taking LEARN	g-8m10
^ taking THIS	m10
^ talk	c15p-7
^ talk about	c15p-7
^ target	c12p-9
^ target audience	c12p-9
^ task	c-9f-8j-9k-10l-8m-9o19p-13
^ task $	c-7k-7l-8o15p-12
^ task set	o10
^ taxis	l-10p14
^ taxis $	p11
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
^ thematic	a16c-7p-8
^ thematic ANALYSE	a13
^ thematic FIND	g7
^ thing	a-17c-15f-9g7i19j-13k-16l-17p-11
^ thing THIS	g-8i12
^ thing WE	i8
^ thing to	g9l-8m7p-10
^ thing worth	i10n7p-8
^ think	a-7c-13f-13g15j-10k-8p9
^ think FAMILY	f-11p12
^ think about	c-13g15j-9
^ thinking	a15
^ thinking THIS	a11p-9
^ thinking about	a9
^ thread	a10p-8
^ thread THIS	a10p-8
^ threshold	p14
^ threshold $	p10
^ threshold for	p8
^ through	p10
^ through gap	p10
^ tidy	p8
^ tidy front	p8
^ timeframe	a-8c-10f-8j-9k-11l-9m-8o18p-15
^ timeframe $	c-9f-8j-9k-10l-9o17p-13
^ timeline	a-13c-11d27e-10f-10g-9j-12k-12l-25m-8p-14
^ timeline $	d13l-8o-8p-10
^ timeline key	d11l-10
^ timeline of	a-9d20l-17
^ timeline period	o8
^ timeliness	j-8k-9p13
^ timeliness of	j-8k-9p13
^ timescale	c-7f-7j-12k20l-7o-7p-11
^ timescale $	k13p-10
^ timescale for	j-7k9
^ timescale of	k8
^ timetable	c-7j-10k17p-12
^ timetable $	k14p-11
^ timetable of	k8
^ to	a-10b-13c-27d-13e17f-24g-21h-10i-18k-29l-9m28o-14p-36
^ to AUX	m8
^ to BODY	j-7m14
^ to END	e10
^ to SERVICE	m13p-8
^ to THIS	f-8j13
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
^ too	k-8p15
^ too NUMW	p8
^ too much	p11
^ tool	b15h-7k-9l-8p-13
^ tool and	n7
^ tool used	b15n-12p-11
^ tracking	c8
^ tracking SINCE	c8
^ train	p7
^ train and	p7
^ trainer	c11
^ trainer 's	c11
^ training	a-8c15d-13e-7f-9j-10k-13l-13m-10p7
^ training $	c-17p16
^ training and	c10
^ training date	c11p-8
^ training offered	c11p-9
^ transfer	p11
^ transfer between	p11
^ transition	k-7p10
^ transition $	l-8p13
^ transition to	l10p-7
^ transitional	p10
^ transitional safeguarding	p10
^ translation	c13p-10
^ translation $	c13p-10
^ trauma	p12
^ trauma $	p12
^ trauma-informed	a-8p11
^ trauma-informed practice	a-8p11
^ traveller	f10p-7
^ traveller FAMILY	f10p-7
^ trial	c-7j-7k17l-9p-12
^ trial $	k13p-10
^ trial and	k9
^ tribute	f-13j16l-9
^ tribute from	f-9j11
^ tribute to	j10
^ trigger	j9
^ trigger for	j9
^ trusting	p10
^ trusting WHAT	p10
^ try	c10
^ try THIS	c10
^ turning	a17c-10g-14j-9k-7o-9
^ turning MSG	a14g-12p-7
^ turning eighteen	p10
^ turning to	a9
^ tying	a-7e13
^ tying up	a-7e13
^ unconscious	p10
^ unconscious bias	p10
^ underlying	c-8g13j-7l-8p-12
^ underlying ISSUE	a10
^ underlying pattern	a-11g14p-9
^ undertaking	j-10k16p-8
^ undertaking DONE	k12p-7
^ undertaking REVIEW	j-8k9
^ unregulated	l-11p11
^ unregulated PLACE	l-11p11
^ upcoming	c12p-11
^ upcoming training	c12p-11
^ urgent	m8
^ urgent ACT	m8
^ use	a-9c13f-7g-8j-14l-14p12
^ use THIS	c11j-9
^ use in	c10p-8
^ use of	c-10l-12p16
^ useful	c-15d-11k-11l-15m-7n24p-19
^ useful AGENCY	n12p-9
^ useful CONTACT	c-12d-9l-9n14p-11
^ useful SOURCE	n9
^ using	c9j-9
^ using THIS	c9j-8
^ version	a-8c17k-8l-17m-9
^ version NUM	l-9p14
^ version STORY	c13l-10p-11
^ version control	c11p-11
^ view	a16c-8f-15g-10j-9k13l-9m-10p-16
^ view THIS	a12k-8
^ view expressed	k9
^ view of	a9f-12k11p-12
^ violence	p11
^ violence in	p8
^ virtual	p9
^ virtual visit	p9
^ visit	p13
^ visit THIS	p9
^ visit without	p7
^ voice	a-10p11
^ voice of	a-9f-12j7p12
^ voluntary	k-7l-8p16
^ voluntary AGENCY	p11
^ voluntary sector	p9
^ waiting	c-9k-10l-8p18
^ waiting $	p11
^ waiting for	p7
^ waiting list	p10
^ warning	j9
^ warning before	j9
^ water	p9
^ water safety	p9
^ web	n15p-13
^ web addresse	n15p-13
^ weekend	p8
^ weekend and	p8
^ weight	l-10p14
^ weight and	p7
^ weight of	l-9p11
^ welsh	c9k11m-8p-12
^ welsh BODY	k11
^ welsh translation	c11p-7
^ whistleblowing	p12
^ whistleblowing $	p12
^ whole	p10
^ whole FAMILY	p10
^ wider	a14k-9l-7p-17
^ wider FAMILY	f10
^ wider picture	a14f-9p-12
^ window	g11
^ window on	g11
^ witnesse	k16n-10p-10
^ witnesse INVOLVE	k9p-7
^ witnesse and	k11n-9
^ workforce	p12
^ workforce $	p12
^ workload	p11
^ workload $	p11
^ worth	a-8c-8i19k-8l-8p-12
^ worth copying	i12
^ worth passing	i11
^ youth	l-8p13
^ youth justice	p9
^ youth offending	p9
_'s AGENCY	l9
_'s AGENCY $	l9
_'s LIVE	d9l-13
_'s LIVE $	d9l-13
_'s PLACE	f-8l12p-10
_'s PLACE $	f-8l12p-10
_'s SERVICE	m10p-12
_'s SERVICE PLACE	m10p-12
_'s WHO	f8
_'s WHO THIS	f8
_'s WORDS	b10k-9
_'s WORDS INVOLVE	b11k-9
_'s name	f8
_'s name identifier	f8
_'s part	f-9k12
_'s part THIS	f-7k9
_'s role	f-8p8
_'s role FAMILY	f-8p8
_'s world	f9l-8
_'s world PLACE	f9l-8
_ACT $	a-8e-9g-13j-8k-9l-15m23o-10p-12
_ACT AGENCY	m10
_ACT AGENCY $	m10
_ACT AUX	m11
_ACT AUX LEARN	m11
_ACT LEARN	e7g-8l7
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
_ACT THIS	m10
_ACT THIS REVIEW	m10
_ACT WE	m7
_ACT WHAT	m10
_ACT WHAT WE	m10
_ACT down	l10
_ACT down closure	l10
_ACT keep	l7
_ACT keep CHILD	l7
_ACT rapid	m7
_ACT rapid REVIEW	m7
_ACT take	m9
_ACT take $	m7
_ACT tracking	p8
_ACT tracking core	p8
_AGENCY $	d-18f-17j-9k-8l9m8n-26o-16p-12
_AGENCY AGENCY	a14l-11
_AGENCY AGENCY $	a12l-11
_AGENCY ANALYSE	a11
_AGENCY ANALYSE $	a9
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
_AGENCY INVOLVE $	d8k-8
_AGENCY KNOW	l8
_AGENCY KNOW DONE	l8
_AGENCY MEAN	h8
_AGENCY MEAN $	h8
_AGENCY REVIEW	k10
_AGENCY practice	a8
_AGENCY practice $	a8
_AGENCY return	l7
_AGENCY return summarie	l7
_AGENCY sequence	l-7p10
_AGENCY sequence $	l-7p10
_ANALYSE $	c10f-12g-7i-10j-14k-22l-12n-7o10
_ANALYSE AGENCY	a7
_ANALYSE BODY	c-8m9
_ANALYSE BODY $	c-8m9
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
_ANALYSE WHAT	a9
_ANALYSE WORDS	h10
_ANALYSE WORDS $	a-10h10
_ANALYSE key	a8
_ANALYSE practice	g7p-8
_ANALYSE practice $	g8
_ANALYSE turn	a8
_ANALYSE turn $	a8
_ASK $	a-12g-11j-15k-15m13
_ASK AGENCY	k13m-11
_ASK AGENCY $	k13m-11
_ASK BODY	k-7m20o-8
_ASK BODY $	m19o-8
_ASK DONE	o10
_ASK DONE $	o10
_ASK HAPPEN	m8
_ASK HAPPEN $	m8
_ASK INFO	k10
_ASK INFO $	k10
_ASK KNOW	a-8g-10k-8l-10o7
_ASK KNOW $	g-8i-10o10
_ASK KNOW more	i11m-10n8o-7
_ASK LOOK	o10
_ASK LOOK $	o10
_ASK NUM	l8
_ASK NUM $	l8
_ASK REVIEW	j9
_ASK REVIEW $	j9
_ASK SERVICE	l12p-14
_ASK SERVICE $	l8p-11
_ASK SERVICE AGENCY	l8
_ASK WHO	m9
_ASK WHO $	m9
_ASK WORKER	g9
_ASK WORKER remember	g9
_ASK achieve	j10
_ASK achieve $	j10
_ASK case	j8
_ASK case management	j8
_ASK each	l-8m10
_ASK each AGENCY	l-8m10
_ASK instead	p8
_ASK instead visit	p8
_ASK one	l7
_ASK one TIME	l7
_ASK other	i9
_ASK other copy	i9
_AUTHOR $	a-18b-13c-20e14f-9g-10i-8j9k11l-13m-11n-8p-17
_AUTHOR 's	b10
_AUTHOR 's WORDS	b11k-9
_AUTHOR AUTHOR	k10
_AUTHOR BODY	c13k-9
_AUTHOR BODY $	c14k-16
_AUTHOR BODY AUTHOR	k8
_AUTHOR NUM	k9
_AUTHOR THEY	k11
_AUTHOR THEY experience	k8
_AUTHOR THIS	c-11j-9k13
_AUTHOR THIS REVIEW	c-11j-9k13
_AUTHOR conference	p9
_AUTHOR conference $	p9
_AUX $	c10p-8
_AUX ANALYSE	a-11g-10o17
_AUX ANALYSE $	a-11g-10o17
_AUX ASK	a-9g-9i-8j-9k-7l-8m14p7
_AUX ASK $	m16o-12
_AUX ASK DONE	o10
_AUX ASK WHO	m9
_AUX AUX	a9e-8j9k-8m8
_AUX AUX CHANGE	a8g-8
_AUX AUX DONE	m8
_AUX BAD	a10g-9
_AUX BAD $	a10g-9
_AUX BODY	k8
_AUX BODY $	k8
_AUX CHANGE	e-8m10
_AUX CHANGE $	e-8m8
_AUX CHILD $	f7
_AUX DONE	e-9g-7i-9m17
_AUX DONE $	m14
_AUX KNOW	a8l9
_AUX KNOW $	l8
_AUX KNOW INVOLVE	a8
_AUX LEARN	e-8j-8k-9p8
_AUX LEARN $	g8m7
_AUX LEARN WHAT	a10g-9
_AUX LEARN up	l8
_AUX LIVE	l8
_AUX LIVE like	l8
_AUX LOOK	o11
_AUX LOOK $	o11
_AUX MOVE	e8i-11j-8m10
_AUX MOVE $	e10i-8m-10
_AUX MOVE HAPPEN	l-9m10
_AUX REVIEW	j8
_AUX REVIEW WHEN	j8
_AUX TIME	p8
_AUX TIME danger	p8
_AUX WELL	a-7i11
_AUX WELL $	i13
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
_AUX difficult	a8
_AUX difficult $	a8
_AUX directed	o7
_AUX directed ANALYSE	o7
_AUX held	j10m-8
_AUX held $	j10m-8
_AUX helped	g9
_AUX helped IDENTITY	g9
_AUX like	l8
_AUX mind	j8
_AUX mind $	j8
_AUX offered	l8
_AUX offered WHAT	l8
_AUX out	o12
_AUX out $	o12
_AUX owed	e10
_AUX owed $	e10
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
_AUX there WELL	i7
_AUX there pattern	g7
_BAD $	a12i-10j11p-13
_BAD PLACE	l-8p8
_BAD PLACE $	l-8p8
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
_BIRTH FIRST	l7
_BIRTH NUMW	l8
_BIRTH NUMW $	l8
_BODY $	a-9d-16e-14f-26g-17h-17i-10l-31m27n-10o9p-28
_BODY 's	m8
_BODY ANALYSE	m15o-8
_BODY ANALYSE $	m15o-8
_BODY ASK	a-9k-7m-7o15
_BODY ASK $	o8
_BODY ASK KNOW	o9
_BODY ASK REVIEW	j9
_BODY AUTHOR	k8
_BODY AUTHOR $	k8
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
_BODY REVIEW	j9
_BODY REVIEW $	j9
_BODY SERVICE	g8
_BODY SERVICE DONE	g8
_BODY TELL	o7
_BODY TELL WE	o7
_BODY WORKER	g12k-8p-9
_BODY WORKER $	g12k-8p-9
_BODY WRITE	j7
_BODY WRITE $	j7
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
_CHANGE $	c-8e-18g9i-11j-8k-7l-12m23o-8p-19
_CHANGE PLAN	g-9m9
_CHANGE PLAN $	g-9m9
_CHANGE SERVICE	p8
_CHANGE SERVICE WORKER	p8
_CHANGE WHAT	a9
_CHANGE WHAT DONE	a9
_CHANGE practice	e8g-8m10
_CHANGE practice $	m10
_CHANGE practice SINCE	e9m-8
_CHANGE practice system	m9
_CHANGE system	m10
_CHANGE system practice	m10
_CHILD $	a-15b-7c-12d-8f12h-8k-22n-9o-12p10
_CHILD 's	f10l11m8p-25
_CHILD 's AGENCY	l9
_CHILD 's LIVE	f9
_CHILD 's PLACE	f-8l12p-10
_CHILD 's SERVICE	m10p-12
_CHILD 's name	f8
_CHILD AUX	a11k-7l-8p-7
_CHILD AUX INVOLVE	a7
_CHILD AUX KNOW	a8
_CHILD AUX WELL	g8
_CHILD CHILD	j9
_CHILD CHILD WORKER	j9
_CHILD CODE $	l7
_CHILD FAMILY	f10p-8
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
_CHILD NEED help	p7
_CHILD NEED period	l7
_CHILD NUMW	f7l-11
_CHILD NUMW TIME	f11l-9p-7
_CHILD NUMW countie	f-8p9
_CHILD PLACE	g8l-10p7
_CHILD PLACE $	l-8p10
_CHILD PLACE WELL	g8
_CHILD WE	j8
_CHILD WE ISSUE	j8
_CHILD WHO	g10
_CHILD WHO NEED	g10
_CHILD WORKER	j9
_CHILD WORKER $	j10
_CHILD WORKER AUX	g9
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
_CHILD protection	m10
_CHILD protection BODY	m11
_CHILD protection ISSUE	j9
_CHILD safe	l7
_CHILD safe $	l7
_CODE $	l7
_CONTACT $	a-17d25e-9f-10g-10h-8i-8j7k-13l-7m-10n-15p-7
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
_DONE $	a10c-10e-19f-9h-7l-9m16p-19
_DONE AGENCY $	p7
_DONE BODY	j9
_DONE BODY ASK	j9
_DONE CHANGE	a8g-8
_DONE CHANGE WHAT	a9
_DONE CHILD	a-9i8p8
_DONE CHILD $	i9
_DONE CHILD dream	p9
_DONE DONE	p7
_DONE DONE AGENCY	p7
_DONE FIRST	i9l-9
_DONE FIRST TIME	i9l-8
_DONE PEER	l8
_DONE PEER FAMILY	l8
_DONE PLACE	i7
_DONE PLACE $	i7
_DONE SINCE	m8
_DONE SINCE $	m8
_DONE THIS	a9g7j-10m-12
_DONE THIS $	a7
_DONE THIS FAMILY	i9
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
_END $	a-9c-8e23g-10j-8k-10m-11p-20
_END ANALYSE	e7
_END ANALYSE $	e7
_END DONE	k8
_END DONE back	k8
_END LEARN	g-13m9
_END LEARN $	e7
_END LEARN RECOMMEND	g-8m10
_END RECOMMEND	e-13m10
_END RECOMMEND $	e-12m9
_END REVIEW	e9
_END REVIEW $	e9
_END STORY	g7
_END STORY only	g7
_END case	j-8p9
_END case $	j-8p10
_END fact	g8
_END fact FIND	g8
_END itself	p8
_END itself $	p8
_END period	l-9o10
_END period $	l-9o10
_END practice	g8
_END practice $	g8
_END significant	e7
_END significant case	e7
_END whether	k8
_END whether RECOMMEND	k8
_FAMILY $	a-28b13c-10d-8e-11f13g-8h-9k8m-12n-9o-9p-8
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
_FAMILY background context	f9
_FAMILY declaration	k8
_FAMILY declaration INVOLVE	k8
_FAMILY friend	f10
_FAMILY member	f11
_FAMILY member $	f8
_FAMILY new	f8
_FAMILY new county	f8
_FAMILY period	l9
_FAMILY period $	l9
_FAMILY tribute	j9
_FAMILY tribute $	j9
_FAMILY whole	p9
_FAMILY whole $	p9
_FIND $	e-8g9
_FIND BODY	g11m-10
_FIND BODY $	g11m-10
_FIND END	g7m-7
_FIND END RECOMMEND	g7m-7
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
_FIND one	m8
_FIND one $	m9
_FIND out	o11
_FIND out $	o11
_FIND sequence	l7
_FIND sequence STORY	l7
_FIND system	g9
_FIRST $	m12
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
_HAPPEN $	d8e-11g-14i-8j-18k12m9n-7o-8p-12
_HAPPEN CHILD	j7
_HAPPEN CHILD $	l7
_HAPPEN CHILD WE	j8
_HAPPEN END	k8
_HAPPEN END DONE	k8
_HAPPEN THIS	l8
_HAPPEN THIS $	l8
_HAPPEN bring	l7
_HAPPEN bring THIS	l7
_HAPPEN language	f8
_HAPPEN language THEY	f8
_HAPPEN light	g10l-10
_HAPPEN light $	g10l-10
_HAPPEN notice	j8
_HAPPEN notice $	j8
_HAPPEN out	g11
_HAPPEN out REVIEW	g11
_HARM $	j-9k-9l20m-9p-9
_HARM CHILD	j7
_HARM CHILD $	j8l-9p7
_HARM CHILD CODE	l7
_HARM NAME	l9
_HARM NAME $	l9
_HARM REVIEW	a-11d9j-14l-8
_HARM REVIEW $	a-11d9j-14l-8
_HARM rescue	p9
_HARM rescue AGENCY	p9
_HOW CHILD	a8
_HOW CHILD AUX	a8
_HOW CONTACT	c8
_HOW CONTACT BODY	c8
_HOW THIS	k-7
_HOW THIS AUX	p9
_HOW THIS HAPPEN	l8
_HOW THIS LOOK	a8
_HOW WELL	g8
_HOW WELL CHILD	g9
_HOW WORKER	h12
_HOW WORKER AUX	h12
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
_HOW voice	a7
_HOW voice CHILD	a7
_IDENTITY $	a-16c-10f12i-8j-10k-15l-10m-8n-7
_IDENTITY ANALYSE $	p8
_IDENTITY ANALYSE NEED	f9p-8
_IDENTITY CHILD	f8
_IDENTITY CHILD $	f8
_IDENTITY DONE	p9
_IDENTITY DONE CHILD	p9
_IDENTITY IDENTITY	f14k-7
_IDENTITY IDENTITY IDENTITY	f10p-9
_IDENTITY METHOD	k8
_IDENTITY METHOD $	k8
_IDENTITY NEED	f7
_IDENTITY NEED $	f7
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
_IDENTITY welsh	f7
_IDENTITY welsh IDENTITY	f7
_INFO $	a12b7g-9j-13k16l-16m-8n-18p-10
_INFO AGENCY	l10
_INFO AGENCY $	l10
_INFO CHILD	f7
_INFO CHILD perpetrator	f7
_INFO HAPPEN	k12
_INFO HAPPEN $	k12
_INFO SOURCE	k9n-9
_INFO SOURCE $	k9n-9
_INFO each	l11
_INFO each AGENCY	l11
_INFO held	l9
_INFO held AGENCY	l9
_INFO referred	n9
_INFO referred $	n9
_INFO sharing	p7
_INFO sharing communication	p7
_INVOLVE $	a8b8e-8j-13k11l-8m-8n-8p-12
_INVOLVE AGENCY	k-11l12
_INVOLVE AGENCY $	k-11l12
_INVOLVE CHILD	p10
_INVOLVE CHILD $	k-8p13
_INVOLVE CHILD 's	l11
_INVOLVE FAMILY	f-8k16l-11
_INVOLVE FAMILY $	k14l-10
_INVOLVE FAMILY friend	k7
_INVOLVE KIN	k11
_INVOLVE KIN $	k11
_INVOLVE REVIEW	k10
_INVOLVE REVIEW $	k10
_INVOLVE THIS	f11k-9
_INVOLVE THIS REVIEW	f11k-9
_INVOLVE WORKER	k14p-10
_INVOLVE WORKER $	k8
_ISSUE $	d-8e-8i-11k-10n-7o10p-25
_ISSUE ANALYSE	g-9m-10o7
_ISSUE ANALYSE $	g-8m-8
_ISSUE AUX	a-8o12
_ISSUE AUX ANALYSE	o9
_ISSUE BODY	a-11g-7m18
_ISSUE BODY $	m12
_ISSUE BODY 's	m7
_ISSUE ISSUE	a-9g10o9
_ISSUE ISSUE $	a-9g10o9
_ISSUE LEARN	j-9o10
_ISSUE LEARN REVIEW	g-8j-8o13
_ISSUE LEARN STORY	a10g-8
_ISSUE LOOK	a-8o9
_ISSUE LOOK $	a-8o9
_ISSUE REVIEW	a-8g-7o14
_ISSUE REVIEW $	j-9o14
_ISSUE REVIEW into	j8
_ISSUE SCOPE	o7
_ISSUE SCOPE $	o7
_ISSUE SINCE	m13
_ISSUE SINCE $	m8
_ISSUE SINCE AGENCY	m8
_ISSUE WELL	i11
_ISSUE WHERE	g8m-8
_ISSUE WHERE practice	g8m-8
_ISSUE YOU	j8
_ISSUE YOU $	j8
_ISSUE coroner	g8
_ISSUE coroner $	g8
_ISSUE depth	a9
_ISSUE depth $	a9
_ISSUE determination	o11
_ISSUE determination $	o11
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
_KIN $	a-18b8c-9e-9f15g-14h-7i-8m-10n-8o-7
_KIN 's	f-10p9
_KIN 's role	f-8p8
_KIN DONE	p7
_KIN DONE DONE	p7
_KIN KIN	f15k-7
_KIN KIN $	f12
_KIN KIN detail	f7
_KIN detail	f7
_KIN detail $	f7
_KIN front	p7
_KIN front CHILD	p7
_KIN protect	p7
_KIN protect $	p7
_KNOW $	c-8i-18j-11m12p-8
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
_KNOW more	i11m-10n8o-7
_KNOW more $	i11m-10n8o-7
_KNOW not	p9
_KNOW not used	p9
_KNOW one	p8
_KNOW one TIME	p8
_LEARN $	c-10g7k-13l-11m9p-10
_LEARN ACT	m9
_LEARN CHANGE PLAN	g-9m9
_LEARN FIRST	g-9k10
_LEARN FIRST REVIEW	g-9k10
_LEARN HARM	g10
_LEARN HARM REVIEW	g10
_LEARN LEARN	g14k-8
_LEARN LEARN REVIEW	g7
_LEARN LEARN STORY	g10
_LEARN MSG	g9
_LEARN NAME	g7
_LEARN RECOMMEND	g8
_LEARN RECOMMEND $	g10
_LEARN REVIEW	k-10o11
_LEARN REVIEW $	k-9o10
_LEARN SCOPE	c9
_LEARN SCOPE THIS	c9
_LEARN STORY	a8c8d-10l-9
_LEARN STORY $	a9c9d-9k-13
_LEARN STORY workshop	k8
_LEARN THIS	g16k-9
_LEARN THIS $	g8
_LEARN THIS INVOLVE	g8
_LEARN THIS case	g7
_LEARN WHAT	a7
_LEARN WHAT AUX	a10g-9
_LEARN consent	p7
_LEARN consent $	p7
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
_LIVE PLACE $	f13p-11
_LIVE experience	l7
_LIVE experience CHILD	l7
_LIVE like	l8
_LIVE like CHILD	l8
_LOOK $	a-24c-7e-7g-15i-9j-16k-11l-11o29
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
_MEAN WE	a11g-10
_MEAN WE $	a11g-10
_MEAN WHAT	k8
_MEAN WHAT WE	k8
_MEAN YOU	a-10g13
_MEAN YOU $	a-7g9
_MEAN YOU DONE	g8
_MEAN low	p8
_MEAN low level	p8
_MEAN practice	a-11g11
_MEAN practice $	a-11g11
_METHOD $	a8e-9f-8g-7j-9k14l-9m-10
_METHOD DONE	k11
_METHOD DONE $	a-8k11
_METHOD KNOW	p9
_METHOD KNOW not	p9
_METHOD START	j10k-7
_METHOD START $	j10k-7
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
_MOVE $	e7g-15i-19j-15k-10l10m-18o-10p14
_MOVE ASK	i9
_MOVE ASK $	i9
_MOVE AUX	p8
_MOVE AUX TIME	p8
_MOVE END	l-9o10
_MOVE END period	l-9o10
_MOVE FIRST	l8m7
_MOVE FIRST $	m8
_MOVE HAPPEN	l-9m10
_MOVE HAPPEN $	l-9m10
_MOVE PLACE	d9
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
_MSG condolence	g-8j11
_MSG condolence $	g-8j11
_MSG note	g8
_MSG note $	g8
_MSG ponder	g8
_MSG ponder $	g8
_MSG practice	g9
_MSG practice $	g9
_MUST AUX REVIEW	j8
_MUST AUX held	k9
_NAME $	a-11c-11d-7f7g-12j16k-10m-12n-7p-17
_NAME 's	d8l-9
_NAME 's LIVE	d9l-8
_NAME 's world	f9l-8
_NAME PLACE	l12p-10
_NAME PLACE $	l9
_NAME THEY	f11
_NAME THEY FAMILY	f7
_NEED $	f13l-11
_NEED ANALYSE	g13m-11
_NEED ANALYSE $	g13m-11
_NEED CHANGE	g-8m11
_NEED CHANGE $	g-8m11
_NEED DONE	g-10m18
_NEED DONE $	m11
_NEED DONE CHANGE	m8
_NEED KNOW	g9
_NEED KNOW $	g9
_NEED PLAN	l13p-12
_NEED PLAN $	l13p-12
_NEED help	g9
_NEED help $	p7
_NEED help protection	g10
_NEED period	l7
_NEED period $	l7
_NUM $	a11g-10l12o-9p-12
_NUM MONTH	l7
_NUM NUM	l8
_NUM NUM $	l8
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
_NUMW TIME $	f11l-9p-7
_NUMW WORKER	p8
_NUMW WORKER TIME	p8
_NUMW countie	f-10p13
_NUMW countie $	f-8p9
_NUMW drawer	p8
_NUMW drawer $	p8
_NUMW list	p9
_NUMW list side	p9
_NUMW thing	g8m7
_NUMW thirteen	l9
_NUMW thirteen $	l9
_PEER $	e9
_PEER FAMILY	l9
_PEER FAMILY period	l9
_PEER ISSUE	p8
_PEER ISSUE personnel	p8
_PEER KIN	l12p-7
_PEER KIN $	l12p-7
_PEER NAME	f8
_PEER NAME $	f8
_PLACE $	a-22b-10c-15d-12e-13h-11i10j-18k-24l17n-12o-12
_PLACE BODY	m12
_PLACE BODY $	m12
_PLACE FAMILY	f10p-7
_PLACE FAMILY $	f10p-7
_PLACE MOVE	l-12p12
_PLACE MOVE $	l-12p12
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
_PLACE treatment	l12p-9
_PLACE treatment $	l12p-9
_PLAN $	a-9c23f-9g-14k-8l7o-8p-12
_PLAN THIS	p7
_PLAN THIS existed	p7
_RECOMMEND $	e-17g12k-10l-9m16p-8
_RECOMMEND ACT	m7
_RECOMMEND AGENCY	m10
_RECOMMEND BODY $	m10
_RECOMMEND BODY whether	k9
_RECOMMEND HARM	m7
_RECOMMEND HARM REVIEW	m7
_RECOMMEND LEARN	j9k-8
_RECOMMEND LEARN REVIEW	j9k-8
_RECOMMEND individual	m7
_RECOMMEND individual management	m7
_REVIEW $	a-8c-9e-16i-15j14l-11n-24o11p-9
_REVIEW AGENCY	j-8k18
_REVIEW AGENCY $	k13
_REVIEW ASK	m7
_REVIEW ASK $	j-7m10
_REVIEW ASK achieve	j10
_REVIEW AUX	a-9g-10j16o8
_REVIEW AUX $	j8
_REVIEW AUX AUX	j9
_REVIEW AUX DONE	k7
_REVIEW AUX sent	j8
_REVIEW BODY	k-11m-8o11
_REVIEW BODY $	k-9m-7o12
_REVIEW HARM	o9
_REVIEW HARM REVIEW	o9
_REVIEW INVOLVE	k8
_REVIEW INVOLVE $	k8
_REVIEW LOOK	o8
_REVIEW LOOK $	o8
_REVIEW MUST	k9
_REVIEW MUST AUX	k9
_REVIEW NUM	a11
_REVIEW NUM $	a9
_REVIEW THIS	c14j-12
_REVIEW THIS REVIEW	c12j-11
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
_REVIEW monitoring	c10j-8
_REVIEW monitoring $	c10j-8
_REVIEW one	j9
_REVIEW one page	j9
_REVIEW public	j8
_REVIEW public interest	j8
_SCOPE $	a9c-15e-9f-8g-12h-11i-8j-12k-12l-12m-14n-8o21
_SCOPE ANALYSE	a7c10o-23
_SCOPE ANALYSE $	c11o-18
_SCOPE ANALYSE AGENCY	c7
_SCOPE ANALYSE BODY	c-8m9
_SCOPE ANALYSE turn	a8
_SCOPE ASK	c13m-10o-9
_SCOPE ASK $	c10m-8
_SCOPE BODY	c-10m21o-10
_SCOPE BODY $	m14
_SCOPE BODY BODY	m8
_SCOPE BODY MONTH	m8
_SCOPE CHILD	o8
_SCOPE CHILD practice	o8
_SCOPE LEARN	o7
_SCOPE LEARN REVIEW	o7
_SCOPE NUM	a13o-10
_SCOPE NUM $	a9
_SCOPE NUM management	a8
_SCOPE REVIEW	a11c-14j-17k-20o14p-8
_SCOPE REVIEW $	a12c-14j-17k-19o11p-8
_SCOPE REVIEW HARM	o9
_SCOPE SCOPE	o8
_SCOPE SCOPE $	o8
_SCOPE START	j9o-7
_SCOPE START $	j9o-7
_SCOPE THIS	c8o7
_SCOPE THIS REVIEW	o8
_SCOPE THIS session	c9
_SCOPE YOU	c8
_SCOPE date	j8
_SCOPE date $	j8
_SCOPE detail	j9
_SCOPE detail $	j9
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
_SCOPE threshold	a10o-8
_SCOPE threshold $	a10o-8
_SCOPE turn	a10
_SCOPE turn $	a10
_SERVICE $	k-7m20p-16
_SERVICE DONE	g8
_SERVICE DONE practice	g8
_SERVICE FAMILY	f9
_SERVICE PLACE	m13p-13
_SERVICE PLACE $	m10p-12
_SERVICE WORKER	p8
_SERVICE WORKER $	p8
_SERVICE context	f8
_SERVICE context FAMILY	f8
_SERVICE investigation	k10l-8
_SERVICE investigation inquest	k10l-8
_SINCE $	a-9g-8m16
_SINCE AGENCY	e11l-7
_SINCE AGENCY $	e11l-7
_SINCE CHILD	g8
_SINCE CHILD PLACE	g8
_SINCE PLAN	c8
_SINCE PLAN $	c8
_SINCE local	e7
_SINCE local AGENCY	e7
_SOURCE $	a-8b-9k8l-8n16p-15
_SOURCE INFO	k14n-13
_SOURCE INFO $	k14n-13
_SOURCE SOURCE	n9
_SOURCE SOURCE $	n7
_SOURCE guidance	n8
_SOURCE guidance $	n8
_SOURCE research	n8
_SOURCE research $	n8
_SOURCE staffing	n-9p10
_SOURCE staffing $	n-9p10
_START $	j13l-7o-8p-7
_START END	j-8p10
_START END case	j-8p10
_START LEARN	g-7j8
_START LEARN $	g-7j8
_STORY $	b-13c12d20e-17f-8g-11h-10i-11j-22k-28m-14n-10o-12
_STORY STORY	a7
_STORY STORY $	a7
_STORY TELL	p8
_STORY TELL each	p8
_STORY brief	l8
_STORY brief $	l8
_STORY date	d7
_STORY date $	d7
_STORY described	l7
_STORY described $	l7
_STORY key	l7
_STORY key STORY	l7
_STORY only	g7
_STORY only MOVE	g7
_STORY order	d13l-7
_STORY order $	d13l-11
_STORY resulting	j9
_STORY resulting REVIEW	j9
_STORY summary	l8
_STORY summary $	l8
_STORY training	c11l-9
_STORY training $	c11l-9
_STORY workshop	k8
_STORY workshop $	k8
_TELL WE FIND	o7
_TELL each	p8
_TELL each AGENCY	p8
_THEY $	f17i-9j8k-10l-8p-8
_THEY AUX	f8l-8
_THEY AUX common	a8
_THEY DONE	a10
_THEY DONE $	a10
_THEY FAMILY	f9
_THEY HAPPEN	k8
_THEY HAPPEN $	k9
_THEY HAPPEN language	f8
_THEY INVOLVE	f8
_THEY INVOLVE $	f8
_THEY KIN	f7j10l-11p-9
_THEY KIN $	j10l-10p-8
_THEY LIVE	f9
_THEY LIVE $	f7
_THEY MEAN	h7
_THEY MEAN $	h7
_THEY WORDS	h7
_THEY WORDS $	h7
_THEY experience	k8
_THEY experience $	k8
_THEY own	l12
_THEY own WORDS	l12
_THIS $	a11c-18e-9g8j-19k-9m-13o-9
_THIS AUX	e8f-12g-9k-12l-8p10
_THIS AUX $	c11
_THIS AUX dealt	p8
_THIS AUX owed	e10
_THIS AUX read	p9
_THIS CHANGE	m8
_THIS CHANGE $	m8
_THIS DONE	j9
_THIS DONE $	j9
_THIS FAMILY	i8
_THIS FAMILY $	i9
_THIS HAPPEN	l10
_THIS HAPPEN THIS	l8
_THIS ISSUE	a-9c10
_THIS ISSUE $	a-10c11
_THIS ISSUE YOU	j8
_THIS LOOK END	g7
_THIS LOOK TIME	a8
_THIS MEAN	a-7g17
_THIS MEAN WE	a11g-10
_THIS MEAN YOU	a-10g13
_THIS MEAN practice	a-11g11
_THIS PEER	f8
_THIS PEER NAME	f8
_THIS REVIEW	a-17b8e-10f12g-17j9k-14l-11n-13p-15
_THIS REVIEW $	a-14b9e-9f12g-11k-8l-8n-11p-12
_THIS REVIEW AUX	j17k-9
_THIS REVIEW LOOK	o8
_THIS STORY	f8
_THIS STORY $	f8
_THIS WELL	i7
_THIS WELL NAME	i7
_THIS WHAT	o7
_THIS WHAT WE	o7
_THIS WHO	c-7i9j13p-10
_THIS WHO KNOW	f-7j11
_THIS WHO MOVE	i9
_THIS about	l7
_THIS about $	l7
_THIS case	f7j9k-8m-7
_THIS case $	f7
_THIS county	m10
_THIS county $	m10
_THIS depended	p7
_THIS depended ASK	p7
_THIS existed	p7
_THIS existed REVIEW	p7
_THIS form	c9
_THIS form $	c9
_THIS hard	a8
_THIS hard KNOW	a8
_THIS page	j11
_THIS page $	j8
_THIS region	m9
_THIS region $	m9
_THIS section	c8
_THIS section $	c8
_THIS session	c9
_THIS session $	c9
_THIS supervision	c9
_THIS supervision $	c9
_TIME $	b-8c-15d17e-12f7g-16h-8j-13k-8l-17m-16n-9o-17p14
_TIME ACT	m10
_TIME ACT $	m10
_TIME LIVE	l7
_TIME PLACE	l14p-10
_TIME PLACE $	l14p-10
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
_WE $	c10
_WE ASK	a-14j-9l-9
_WE ASK AGENCY	k13m-11
_WE ASK ANALYSE	m-9o11
_WE ASK BODY	m14
_WE ASK HAPPEN	m8
_WE ASK KNOW	g-8i8k-7
_WE ASK WORKER	g9
_WE AUX	g-10j9k-14o8
_WE AUX ASK	o8
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
_WE INVOLVE	k14
_WE ISSUE	j8
_WE ISSUE $	j8
_WE KNOW	g-8m7
_WE KNOW $	k8l-9m8
_WE KNOW STORY	l9
_WE LOOK	a-11o13
_WE LOOK $	o13
_WE LOOK THIS	j7
_WE MEAN	a-7h13
_WE MEAN $	a-7h13
_WE MOVE	m12
_WE MOVE here	m12
_WE NEED	a-9g8
_WE NEED ANALYSE	g13m-11
_WE NEED DONE	m12
_WE SCOPE	m9
_WE SCOPE $	a9o-8
_WE SCOPE BODY	m10o-10
_WE SCOPE REVIEW	a-11o11
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
_WE used	k8
_WE used INFO	k8
_WE view	a9
_WE view WHAT	a8
_WE would	g-10i8m7o-7
_WE would ASK	i9
_WE would like	g-7j8m9
_WELL $	a-14i25j-7k-7l-8m-13o-8p-12
_WELL AGENCY	i8
_WELL AGENCY $	i8
_WELL AUX	p7
_WELL AUX become	p7
_WELL BAD	a14i-12
_WELL BAD $	a11i-9
_WELL BODY	i9
_WELL BODY $	i9
_WELL CHILD	g9
_WELL CHILD CHILD	g9
_WELL DONE	i14
_WELL DONE $	a-8i12
_WELL NAME	i7
_WELL NAME $	i7
_WELL PLACE	i11l-8p-8
_WELL PLACE $	i11l-8p-8
_WELL because	g8
_WELL because $	g8
_WELL persistence	i7
_WELL persistence $	i7
_WELL practice	g-11i18p-9
_WELL practice $	g-8i12
_WHAT AUX	g-26i-9j-9k-14m14p-11
_WHAT AUX ASK	m9
_WHAT AUX AUX	m12
_WHAT AUX BAD	a10g-9
_WHAT AUX CHANGE	m9
_WHAT AUX LEARN	a8g-10
_WHAT AUX LIVE	l8
_WHAT AUX MOVE	a-14e9i-8m8
_WHAT AUX WHAT	o12
_WHAT AUX difficult	a8
_WHAT AUX offered	l8
_WHAT AUX out	o12
_WHAT AUX there	i7
_WHAT BODY	g-12i-7j-11l-9o14
_WHAT BODY ASK	o16
_WHAT BODY AUX	m11
_WHAT BODY DONE	a7
_WHAT BODY TELL	o7
_WHAT BODY concluded	a8
_WHAT BODY decided	k11
_WHAT DONE	e-9i13k-12l-11m11o-10p-8
_WHAT DONE BODY	j9
_WHAT DONE CHANGE	a9
_WHAT DONE CHILD	i9
_WHAT DONE FIRST	i9l-9
_WHAT DONE PLACE	i7
_WHAT DONE THIS	g9m-7
_WHAT DONE WE	m9
_WHAT DONE WHAT	a10
_WHAT DONE every	l8
_WHAT DONE not	a11
_WHAT FIRST	m8
_WHAT FIRST AGENCY	m8
_WHAT HAPPEN	d9e-7g10j-13k-14m-12o-8
_WHAT HAPPEN $	a9d9
_WHAT HAPPEN CHILD	l7
_WHAT HAPPEN bring	l7
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
_WHAT MOVE	l11
_WHAT MOVE $	l11
_WHAT MUST	m9
_WHAT NEED	m14
_WHAT NEED AUX	m7
_WHAT REVIEW	g-10
_WHAT REVIEW ASK	m7
_WHAT REVIEW make	a10
_WHAT THEY	f9
_WHAT THEY AUX	a7
_WHAT THEY MEAN	h7
_WHAT THIS	a-10g8j8k-11
_WHAT THIS MEAN	g11
_WHAT THIS REVIEW	j9k-8
_WHAT WE	c-12e-16g-11j-9k11l-15n-9o10p-8
_WHAT WE ASK	a-14j-8l-8
_WHAT WE AUX	g-7k-11
_WHAT WE KNOW	g-7m7
_WHAT WE MEAN	a-7h13
_WHAT WE NEED	g11
_WHAT WE believe	a11
_WHAT WE could	k7
_WHAT WE inquired	k8
_WHAT WE make	a12
_WHAT WE set	g-9o13
_WHAT WE used	k8
_WHAT WE would	m12
_WHAT WHEN	m7
_WHAT WHEN $	m7
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
_WHAT remember	g8
_WHAT remember $	g8
_WHAT stood	a9
_WHAT stood METHOD	a9
_WHAT take	g9
_WHAT take away	g9
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
_WHO AUX	k12
_WHO AUX BODY	k8
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
_WHO THIS	e9j-10k-11p-9
_WHO THIS AUX	c9e9f-9p-8
_WHO THIS REVIEW	c-7f12
_WHO cared	f11
_WHO cared THEY	f8
_WHO decided	j8
_WHO decided there	j8
_WHO sat	k9
_WHY $	a-11j9
_WHY DONE WE	j7
_WHY THEY	k9
_WHY THEY HAPPEN	k9
_WHY THIS	j12
_WHY THIS ISSUE	j8
_WHY WE	k10
_WILL FIND	j11
_WILL FIND THIS	j11
_WORDS $	a-18c-14e-16f-11g-10h28i-8k-13m-9n-8o-11p-18
_WORDS ANALYSE	h8
_WORDS ANALYSE $	h8
_WORDS BODY	j10
_WORDS BODY $	j10
_WORDS INVOLVE	b11k-9
_WORDS INVOLVE $	b11k-9
_WORDS MEAN	h8
_WORDS MEAN $	h8
_WORDS SCOPE	a16g-8h-14j-12k-7m-8o12p-16
_WORDS SCOPE $	h-8o13p-9
_WORDS SCOPE ANALYSE	a13o-13
_WORDS SCOPE CHILD	o8
_WORDS SCOPE NUM	a13o-10
_WORDS WHAT THEY	h7
_WORDS WORDS	h13
_WORDS WORDS $	h13
_WORDS appointment	k10
_WORDS appointment $	k10
_WORDS neighbour	p9
_WORDS neighbour $	p9
_WORDS used	h14
_WORDS used WORKER	h7
_WORKER $	a-18b-7c-12e-9f-15g13l-13n-7
_WORKER AGENCY	h9
_WORKER AGENCY $	h9
_WORKER AUX	a-8g7h11
_WORKER AUX helped	g9
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
_WORKER THIS	f14k-9
_WORKER THIS REVIEW	f10k-7
_WORKER THIS STORY	f8
_WORKER TIME	p8
_WORKER TIME $	p8
_WORKER remember	g9
_WORKER remember $	g9
_WRITE $	j15k-9
_WRITE DONE	j9
_WRITE DONE WHY	j9
_WRITE REVIEW	j11k-11
_WRITE REVIEW $	j11k-11
_WRITE management	j-10k10
_WRITE management REVIEW	j-10k10
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
_^ ACT	a-12c-17f-12g-19i-8j-20m30n-7p-7
_^ ACT AGENCY	m10
_^ ACT AUX	m11
_^ ACT LEARN	e7g-8l7
_^ ACT PLACE	m8
_^ ACT REVIEW	j-7k7m-11
_^ ACT THIS	m10
_^ ACT WE	m7
_^ ACT WHAT	m10
_^ ACT down	l10
_^ ACT rapid	m7
_^ ACT take	m9
_^ ACT tracking	p8
_^ AGENCY	a8c-7e-8f-8j-12k8m-11
_^ AGENCY AGENCY	a14l-11
_^ AGENCY ASK	k10
_^ AGENCY CHILD	g8
_^ AGENCY FAMILY	l10
_^ AGENCY return	l7
_^ AGENCY sequence	l-7p10
_^ ANALYSE	a20b-7c14d-8e-11i-9j-14k-17l-21m-18n-8o-17p-24
_^ ANALYSE $	a-11c11
_^ ANALYSE AGENCY	a10
_^ ANALYSE IDENTITY	a-8f10
_^ ANALYSE INFO	a8
_^ ANALYSE ISSUE	a10
_^ ANALYSE MSG	a-8c10
_^ ANALYSE THIS	c9
_^ ANALYSE WHAT	a9
_^ ANALYSE WORDS	h10
_^ ANALYSE key	a7
_^ ANALYSE practice	g8p-7
_^ ASK	a-10c-10g-8i-8k-13l9m15n8o-8p-22
_^ ASK BODY	m12
_^ ASK KNOW	n8
_^ ASK NUM	l8
_^ ASK SERVICE	l12p-14
_^ ASK case	j8
_^ ASK each	l-8m10
_^ AUTHOR	a-13b7c8e-7j-18k13l-7o-7p-8
_^ AUTHOR 's	b10
_^ AUTHOR BODY	c14k-7
_^ AUTHOR THEY	k8
_^ AUTHOR THIS	c-11j-9k13
_^ AUX	a8e-7f10j-12l-8p-16
_^ AUX DONE	m8
_^ AUX black	f7
_^ AUX case	k8
_^ AUX roma	f9
_^ AUX there	g7
_^ BAD	c-7g8h10j8k-9l-21m-7
_^ BAD $	g-9j13l-10
_^ BAD PLACE	l-8p8
_^ BAD form	h8
_^ BAD name	h9
_^ BAD opportunitie	a9
_^ BAD practice	a-11g13p-8
_^ BIRTH	l18p-13
_^ BIRTH BIRTH	l8
_^ BIRTH NUMW	l8
_^ BODY	c-14k-9m21n-8o-10p-19
_^ BODY $	c-12j-14k-11m22p-9
_^ BODY REVIEW	j9
_^ BODY WORKER	g12k-8p-9
_^ BODY its	k8
_^ CHANGE	a-9g-11k-7m15
_^ CHANGE SERVICE	p8
_^ CHANGE practice	e8
_^ CHANGE system	m10
_^ CHILD	a-17c-11e-8f21g-10i-9k-16n-7o-10
_^ CHILD $	f9p-8
_^ CHILD 's	m10p-18
_^ CHILD LIVE	j10
_^ CHILD LOOK	j9
_^ CHILD NEED	f-12l12m-7
_^ CHILD NUMW	f7l-11
_^ CHILD PLACE	l-8p10
_^ CHILD centre	f9j-8
_^ CHILD heart	f8
_^ CHILD protection	j7
_^ CONTACT	a-9d12j11k-11l9m-10o-8p-14
_^ CONTACT BODY	c-8j13
_^ CONTACT CHILD	l9
_^ CONTACT MOVE	l8
_^ CONTACT TIME	d10l-8
_^ CONTACT assessment	l10p-9
_^ CONTACT date	d8
_^ CONTACT enquirie	c9
_^ CONTACT safeguarding	j7
_^ DONE	a15p-12
_^ DONE PEER	l9
_^ DONE assessment	a8
_^ DONE each	a9
_^ END	a-15c-10e30f-10g-9j-16k-9l-18n-7o-15p-19
_^ END $	e13l-8p-7
_^ END ANALYSE	e7
_^ END LEARN	g-13m9
_^ END RECOMMEND	e-10m12
_^ END REVIEW	e9
_^ END fact	g8
_^ END significant	e7
_^ END whether	k8
_^ FAMILY	a-12c-7f26g-8i-7j-22m-7p-24
_^ FAMILY 's	f-10k11
_^ FAMILY AGENCY	l10
_^ FAMILY TIME	f9
_^ FAMILY YEAR	f8
_^ FAMILY declaration	k8
_^ FAMILY friend	f11
_^ FAMILY new	f8
_^ FIND	f-7g25j-15k-14m-18n-7o-15p-12
_^ FIND END	g7m-7
_^ FIND NUM	g11
_^ FIND REVIEW	g8
_^ FIND against	a10o-8
_^ FIND fact	g-12l12
_^ FIND system	g9
_^ FIRST all	j8
_^ FIRST complaint	l7
_^ FIRST help	p8
_^ HARM	f-8p10
_^ HARM NAME	l9
_^ HARM rescue	p9
_^ HOW	a9c12e-12f-11h8j11k-27n-7o-13p-17
_^ HOW CHILD	a8
_^ HOW CONTACT	c8
_^ HOW WELL	g9
_^ HOW WORKER	h12
_^ HOW case	j11l-7
_^ HOW feed	c8
_^ HOW make	m8
_^ HOW reach	c8
_^ HOW read	c-9j10
_^ HOW voice	a7
_^ IDENTITY	a-17e-8f14g-13i-9j-11l-13m-12n-8o-8p10
_^ IDENTITY IDENTITY	a-7f13
_^ IDENTITY METHOD	k8
_^ IDENTITY PLACE	f-10p10
_^ IDENTITY additional	f8
_^ IDENTITY help	p7
_^ IDENTITY impact	c8
_^ IDENTITY practice	p9
_^ IDENTITY used	f-9h12
_^ IDENTITY welsh	f7
_^ INFO	a-12j-9l15
_^ INFO AGENCY	l8
_^ INFO SOURCE	k9n-9
_^ INFO each	l9
_^ INFO held	l9
_^ INFO referred	n9
_^ INFO sharing	p7
_^ INVOLVE	a-10f-15g-9j-10k22m-7p-12
_^ INVOLVE AGENCY	k-11l11
_^ INVOLVE CHILD	p7
_^ INVOLVE FAMILY	f-8k15l-11
_^ INVOLVE KIN	k11
_^ INVOLVE WORKER	k12p-9
_^ ISSUE	a-15b-9c-19d-12e-17f-17g13h-10j-15k-20l-22m12n-11o25p-24
_^ ISSUE ANALYSE	m-9o8
_^ ISSUE AUX	o10
_^ ISSUE BODY	a-11m17
_^ ISSUE ISSUE	a-14g8o10
_^ ISSUE LOOK	a-8o9
_^ ISSUE REVIEW	o11
_^ ISSUE SINCE	m13
_^ ISSUE WELL	i8
_^ ISSUE WHERE	g8m-8
_^ ISSUE coroner	g8
_^ ISSUE depth	a9
_^ ISSUE determination	o11
_^ ISSUE giving	g8
_^ ISSUE national	m8
_^ ISSUE raised	g10o-7
_^ ISSUE referred	o10
_^ ISSUE regret	g11o-7
_^ ISSUE resolution	m10
_^ ISSUE worthy	i9
_^ KIN	a-9f7j-7k-7l-10p14
_^ KIN $	f12p-12
_^ KIN 's	f-9p7
_^ KIN DONE	p7
_^ KIN KIN	f8
_^ KIN front	p7
_^ KNOW one	p8
_^ LEARN	a-9e-10f-9g36i-7j-19l-14n-8o-12p-21
_^ LEARN ACT	m9
_^ LEARN FIRST	g-9k10
_^ LEARN LEARN	g10
_^ LEARN NAME	g7
_^ LEARN RECOMMEND	g11m-8
_^ LEARN REVIEW	g9k-7
_^ LEARN SCOPE	c9
_^ LEARN STORY	g-9k11
_^ LEARN THIS	g12k-9
_^ LEARN WHAT	g9
_^ LIVE	f-9l17p-10
_^ LIVE PLACE	l9
_^ LIVE experience	l7
_^ LOOK	a16e-9
_^ LOOK back	a8
_^ LOOK sickness	p9
_^ MEAN WHAT	k8
_^ MEAN low	p8
_^ METHOD	a-9k14m-9
_^ METHOD DONE	k8
_^ METHOD KNOW	p9
_^ METHOD START	j10k-7
_^ MONTH	l11
_^ MONTH MONTH	l9
_^ MOVE	a-11e-10f-9g-10i-11j-15k-10l13m-14
_^ MOVE $	l9p-7
_^ MOVE AUX	p8
_^ MOVE END	l-9o10
_^ MOVE PLACE	d9
_^ MOVE THIS	c9
_^ MOVE county	l8
_^ MOVE england	l8
_^ MSG	a-10c-13e-9f-9g12i-10k-11l-13n-7o13
_^ MSG AUX	o8
_^ MSG BODY	m9
_^ MSG ISSUE	a-10g-10o13
_^ MSG TIME	p10
_^ MSG WHAT	a9
_^ MSG condolence	g-8j11
_^ MSG note	g8
_^ MSG ponder	g8
_^ NAME	j12p-17
_^ NAME $	f-12j13l-9
_^ NAME 's	f8
_^ NAME PLACE	l12p-10
_^ NAME THEY	f9
_^ NUMW	a-18c-10g8j-10k-11o8p12
_^ NUMW ASK	l7
_^ NUMW SCOPE	o12
_^ NUMW TIME	l10
_^ NUMW WORKER	p8
_^ NUMW list	p9
_^ NUMW thing	g8m7
_^ PLACE	a-9g-9i-13j-8k-15m-9p16
_^ PLACE $	l13p-13
_^ PLACE FAMILY	f10p-7
_^ PLACE MOVE	l-12p12
_^ PLACE PLACE	p11
_^ PLACE TIME	p8
_^ PLACE distance	p8
_^ PLACE full	p7
_^ PLACE proceeding	l9
_^ PLACE support	l8
_^ PLACE treatment	l10p-9
_^ PLAN THIS	p7
_^ RECOMMEND	a-13c-8e-8f-7g-15j-18k-12l-10m37o-9p-11
_^ RECOMMEND AGENCY	m10
_^ RECOMMEND BODY	k8
_^ RECOMMEND HARM	m7
_^ RECOMMEND REVIEW	m8
_^ RECOMMEND individual	m7
_^ REVIEW	c17f-8g-8j11k-11l-9m-9o-12p-11
_^ REVIEW AGENCY	k9
_^ REVIEW THIS	c12j-11
_^ REVIEW agreed	c9
_^ REVIEW brief	j10
_^ REVIEW its	j8
_^ REVIEW monitoring	c10j-8
_^ REVIEW one	j9
_^ REVIEW public	j8
_^ SCOPE	b-8c16d-8e-11f-11g-18h-8i-9j-9l-14m12n-10o8p-27
_^ SCOPE ANALYSE	c10o-15
_^ SCOPE ASK	c13m-10o-9
_^ SCOPE BODY	c-9m18o-16
_^ SCOPE LEARN	o7
_^ SCOPE REVIEW	a8c-7j-11k-13
_^ SCOPE START	j9o-7
_^ SCOPE YOU	c8
_^ SCOPE inspection	k12o-10
_^ SCOPE purpose	o9
_^ SCOPE put	m7
_^ SCOPE safeguarding	m9
_^ SCOPE significant	o8
_^ SCOPE supervision	c8
_^ SCOPE threshold	a10o-8
_^ SERVICE	f11j-8l-20m20p-23
_^ SERVICE $	l-10m17p-13
_^ SERVICE FAMILY	f9
_^ SERVICE context	f8
_^ SERVICE investigation	k10l-8
_^ SINCE	a-8e14l-9p-8
_^ SINCE $	e-11m11
_^ SINCE AGENCY	e12m-9
_^ SINCE local	e7
_^ SOURCE	a-11b-8g-8j-8l-10n15
_^ SOURCE INFO	k14n-13
_^ SOURCE SOURCE	n9
_^ SOURCE research	n8
_^ SOURCE staffing	n-9p10
_^ START	g-11j21k-13l-9m-9
_^ START END	j-8p10
_^ START LEARN	g-7j8
_^ STORY	a-14d8e-11f-14g-11i-7k-22l24m-9o-8p-23
_^ STORY STORY	l9
_^ STORY brief	l8
_^ STORY date	d7
_^ STORY order	d10l-9
_^ STORY resulting	j7
_^ STORY summary	l8
_^ STORY training	c11l-9
_^ THEY	a-8f7h-8j-9k-7l16
_^ THEY own	l12
_^ THIS	a-20c17e-10g-13k-12l-14m9n-9p-8
_^ THIS AUX	p8
_^ THIS ISSUE	a-10c11
_^ THIS PEER	f8
_^ THIS REVIEW	c14k-7
_^ THIS WHAT	o7
_^ THIS WHO	j13p-9
_^ THIS county	m10
_^ THIS region	m9
_^ THIS section	c8
_^ TIME	a-12c-11d12e-7f-11g-7i-7j-12k-18l11o12p-20
_^ TIME ACT	m10
_^ TIME TIME	d15l-13
_^ TIME frame	o9
_^ TIME period	o8
_^ WE	a8c-8e-10g-11i-8k9l-8p-9
_^ WE HAPPEN	k8
_^ WE INVOLVE	k9
_^ WE SCOPE	a-11m10
_^ WE opinion	a9
_^ WE view	a9
_^ WE would	j9
_^ WELL	c-8f-7g-15i25j-9k-10l-14m-9p-11
_^ WELL AGENCY	i8
_^ WELL AUX	p7
_^ WELL BAD	a14i-12
_^ WELL PLACE	i8
_^ WELL persistence	i7
_^ WELL practice	a-12i15
_^ WHAT	a14b-18c-28d-12f-15k-14m12n-16o12p-17
_^ WHAT AUX	f-9g-23k-7m15p-7
_^ WHAT BODY	g-12i-7j-11l-9o14
_^ WHAT DONE	e-9i13k-11l-11m12o-10p-7
_^ WHAT FIRST	m8
_^ WHAT HAPPEN	a-11g13j-10k-9l10
_^ WHAT IDENTITY	p9
_^ WHAT LIVE	l9
_^ WHAT MEAN	k12
_^ WHAT METHOD	a9
_^ WHAT MOVE	l11
_^ WHAT MUST	m9
_^ WHAT NEED	g-11m16
_^ WHAT REVIEW	a8g-9k-9
_^ WHAT THEY	f10
_^ WHAT THIS	a-9g8
_^ WHAT WE	c-8e-13g-12h7l-9n-7o10
_^ WHAT WORDS	h8
_^ WHAT WORKER	g9
_^ WHAT YOU	j8
_^ WHAT became	e13
_^ WHAT drove	a9
_^ WHAT got	a12
_^ WHAT led	j10
_^ WHAT remember	g8
_^ WHAT stood	a9
_^ WHAT take	g9
_^ WHEN	l-9o12
_^ WHEN WHEN	l-9o12
_^ WHERE	a-10e-13f12g-19i-12j-17l-13m11n16o-9p-15
_^ WHERE FAMILY	f9
_^ WHERE FIND	n8
_^ WHERE INFO	k8
_^ WHERE LOOK	n8
_^ WHERE THEY	f11
_^ WHERE WE	m9
_^ WHERE get	n8
_^ WHO	a-9c9f12g-9i-12l-12m-12p-11
_^ WHO 's	f8
_^ WHO AUX	k8
_^ WHO CONTACT	c10p-8
_^ WHO IDENTITY	p9
_^ WHO LIVE	f10
_^ WHO THIS	c9e9f-9p-8
_^ WHO cared	f8
_^ WHO decided	j8
_^ WHO sat	k9
_^ WHY	j14
_^ WHY THIS	j9
_^ WORDS	c-10e-9f-8g-9h18k-15l-10m-10o10
_^ WORDS ANALYSE	h8
_^ WORDS BODY	j10
_^ WORDS SCOPE	h-10j-9o15p-10
_^ WORDS WORDS	h11
_^ WORDS neighbour	p9
_^ WORDS used	h13
_^ WORKER	a-8f20j-9k-8l-16p-15
_^ WORKER CHILD	f9
_^ WORKER PLACE	f9p-8
_^ WORKER THEY	h7
_^ WORKER THIS	f14k-9
_^ WRITE REVIEW	j11k-11
_^ WRITE management	j-10k10
_^ YEAR	l13p-8
_^ YEAR $	l10
_^ YEAR YEAR	l8
_^ YOU	c7
_^ YOU turn	c7
_^ addendum	e8
_^ addendum SINCE	e8
_^ addressing	a14o-13
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
_^ agreed	a-10c11j-8m-14o7
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
_^ assessment	a14k-8p-9
_^ assessment INFO	a9
_^ attendance	k8
_^ attribution	k9
_^ attribution anonymity	k9
_^ authorship	k9
_^ authorship independence	k9
_^ away	l10p-8
_^ away PLACE	l10p-8
_^ back	b14c-10j-12k-7l7
_^ back PLACE	l8
_^ back THIS	b15c-10j-12
_^ background	a-12b-8c-9e-7f13g-9i-8j11k-15l10m-9o-10p-15
_^ background FAMILY	f11
_^ background INFO	f7
_^ background KIN	f7
_^ background THIS	j11
_^ background adult	f9
_^ background case	j-10l12
_^ background context	f-7j9
_^ background prior	l10
_^ background purpose	j8
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
_^ between childhood	p7
_^ booking	l9
_^ booking BIRTH	l9
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
_^ capacity	g10m-12p8
_^ capacity CHANGE	g12m-10p-8
_^ capacity workload	p8
_^ case	a-12c-7e-7f-7g-9j9l10o-9p-16
_^ case SCOPE	j9
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
_^ challenge	m11
_^ challenge BODY	m13
_^ challenge escalation	p9
_^ charge	m-9o13
_^ charge BODY	m-9o13
_^ chief	m16p-10
_^ chief WORKER	m11
_^ chief constable	m10
_^ chronology	d22k-12l-16
_^ chronology AGENCY	d9l-7
_^ chronology HARM	d11k-8
_^ chronology YEAR	d10l-8
_^ community	m9
_^ community safety	m9
_^ complaint	f-7p10
_^ complaint FAMILY	f-7p10
_^ completed	c11p-7
_^ completed $	c11p-7
_^ condition	a9
_^ condition WHAT	a9
_^ conduct	g-9i10j-12k14o-9
_^ conduct AGENCY	a7
_^ conduct LEARN	k10
_^ conduct REVIEW	k8
_^ conduct timing	k7
_^ conduct worthy	i10
_^ confidentiality	k12
_^ confidentiality REVIEW	k7
_^ confidentiality anonymity	k8
_^ consideration	m14
_^ consideration BODY	m9
_^ context	a8
_^ context THIS	j7
_^ context practice	a8
_^ continuity	p7
_^ continuity WORKER	p7
_^ contributor	k9
_^ contributor HARM	k9
_^ copie	b13
_^ copie publication	b13
_^ cost	c15j-10k-11o-7
_^ cost REVIEW	c15j-10k-11o-7
_^ course	l15
_^ course STORY	l7
_^ course case	l9
_^ criteria holding	j8
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
_^ debt	p8
_^ debt eviction	p8
_^ decision	a-8g-9j9k11o-7p-10
_^ decision BODY	k9
_^ decision RECOMMEND	j9k-8
_^ decision commission	j8
_^ decision hold	j8
_^ decision rationale	k8
_^ declaration	a-8g8j-8k10l-8p-12
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
_^ description	b12p-11
_^ description HARM	l7
_^ description grade	b13l-8
_^ detail	f10p-12
_^ detail CHILD	f10
_^ detail ISSUE	a9
_^ detail KIN	f8
_^ detail STORY	l10
_^ detail notification	j9
_^ determination	a8
_^ determination ISSUE	a9
_^ diary	d14l-11
_^ diary case	d12l-7
_^ dissemination	k8
_^ dissemination REVIEW	k8
_^ drawing	e9
_^ drawing PEER	e9
_^ drift	p8
_^ drift delay	p8
_^ drug	p10
_^ drug alcohol	p8
_^ duty	j10
_^ duty REVIEW	j10
_^ effectiveness	a12g10l-11p-14
_^ effectiveness AGENCY	a-12g14l-7
_^ effectiveness practice	a8
_^ effectiveness safeguarding	a11
_^ empty	p9
_^ empty AUTHOR	p9
_^ enabler	a8
_^ enabler barrier	a10
_^ endnote	e11k-10
_^ endnote AUTHOR	e11k-10
_^ england	m11
_^ england $	m11
_^ establishment	j8
_^ establishment case	j8
_^ example	a-7i18p-9
_^ example WELL	i11
_^ example follow	i11
_^ exclusion	l9p-8
_^ exclusion PLACE	l9p-8
_^ experience	g12
_^ experience SINCE	g8
_^ factual	l7
_^ factual FIND	l7
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
_^ fracture	p8
_^ fracture CHILD	p8
_^ gang	p8
_^ gang county	p8
_^ gaps	a-7g7
_^ gaps BAD	g8
_^ gaps LOOK	p8
_^ generic	o7
_^ generic WORDS	o7
_^ get	c11
_^ get touch	c11
_^ getting	f11l-8p-8
_^ getting KNOW	f12
_^ getting THIS	i7
_^ glance	j13p-8
_^ glance $	j13p-8
_^ governance	k8
_^ governance REVIEW	k9
_^ graded	g11
_^ graded judgement	g11
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
_^ help	a-9g-8i-9j-9l-10n15p8
_^ help THIS	p11
_^ help letter	p9
_^ help reader	n11p-7
_^ help support	n10p-8
_^ hindsight	k10
_^ hindsight outcome	k10
_^ holding	c12l-10
_^ holding STORY	c12l-10
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
_^ investigation its	k11
_^ joint	j9
_^ joint statement	j9
_^ judgement	a11
_^ judgement decision-making	a11
_^ jurisdiction	o7
_^ jurisdiction SCOPE	o7
_^ key	c11e-9f-15h17i-8j-14k-15l-18m-13n-12p-16
_^ key ISSUE	o7
_^ key LEARN	g10
_^ key WORDS	h7
_^ key WORKER	h9
_^ key pseudonym	h8
_^ key rating	c11
_^ key role	h11
_^ key table	c11
_^ kloe	a10p-8
_^ kloe NUM	a10p-8
_^ law	n7
_^ law guidance	n7
_^ leadership	g15p-10
_^ leadership management	g15p-10
_^ legal	j12
_^ legal context	j10
_^ legal policy	k8
_^ legislation	n9
_^ legislation guidance	n9
_^ letter	a-10b17c-7e-7f-14j10k-16p-9
_^ letter AUTHOR	j11
_^ letter AUX	l8
_^ letter FAMILY	b12f-7j-8
_^ letter KIN	b12p-8
_^ letter lead	j10
_^ light	i12
_^ light dark	i12
_^ limit	j-7o12
_^ limit REVIEW	k-12o13
_^ limit WHAT	k14
_^ limitation	k12
_^ limitation INFO	k8
_^ limitation REVIEW	k8
_^ line	a12p-9
_^ line REVIEW	a15o-7
_^ line sight	a-7o9
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
_^ lost	p11
_^ lost follow-up	p8
_^ love	p8
_^ love HARM	p8
_^ main	d7
_^ main STORY	d7
_^ making	a10l-8m8
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
_^ memory little	j9
_^ methadone	p9
_^ methadone PLACE	p9
_^ money	p9
_^ money gift	p9
_^ monitoring	c13m-10
_^ monitoring ACT	c10m-9
_^ more	a8n12p-9
_^ more THIS	n10
_^ more depth	a10
_^ name	h11k9p-8
_^ name AGENCY	h8
_^ name role	h9
_^ name used	h-9k12
_^ nation	m11
_^ nation $	m11
_^ national	m11
_^ national attention	m9
_^ nature	l9
_^ no	p9
_^ note	a-14b-8c-14d-9e-12f-14g-13h11i-11j9k10l-15m-12n12o-9p-21
_^ note IDENTITY	h12p-7
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
_^ opinion	a9e11k-12
_^ opinion AUTHOR	e11
_^ opinion BODY	a11
_^ origin	j10k-7
_^ origin REVIEW	j10k-7
_^ other	j9k9l-10p-13
_^ other CHILD	f8
_^ other inquirie	k9
_^ other inspection	j12
_^ out	a-10g-10j-9k-7l13o-7p9
_^ out ISSUE	l12
_^ out PLACE	l13p-13
_^ out TIME	l-9p10
_^ out mind	p9
_^ out sight	p8
_^ outcome	f-9g11j-8k11l-7p-11
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
_^ owner	c10j-8
_^ owner THIS	c10j-8
_^ part	k8
_^ part picture	p8
_^ part played	k9
_^ passing	p9
_^ passing THIS	p9
_^ pattern	g9
_^ pattern system	g9
_^ pen	f8
_^ period	j-8k-9o17
_^ period REVIEW	o8
_^ period timeline	l-10o10
_^ person	c-10f24j-13k-15l-9
_^ person INVOLVE	f11k-9
_^ person LIVE	f8l-7
_^ person concerned	f9
_^ person referred	f8
_^ personal	f-7j11
_^ personal statement	f-7j11
_^ pets	p9
_^ pets animal	p9
_^ phone	l-7p11
_^ phone ASK	p8
_^ phone TIME	p7
_^ picture	f10p-7
_^ picture CHILD	f8
_^ piece	p9
_^ piece piece	p9
_^ policie	k-9p11
_^ policie METHOD	k-9p11
_^ portrait	f8
_^ portrait NAME	f8
_^ position	p11
_^ position BODY	m-7p11
_^ practice	i12k-9m-7
_^ practice WELL	i11
_^ practice context	a10
_^ predictability	a9
_^ predictability preventability	a9
_^ predictable	a9
_^ predictable preventable	a9
_^ prescribing	p9
_^ prescribing parenting	p9
_^ pressure	a8
_^ pressure practice	a8
_^ primary	m8
_^ primary PLACE	m8
_^ principal	g8
_^ principal END	g8
_^ prioritie	m11
_^ priority	j-8o9
_^ priority FIND	g8
_^ priority ISSUE	o10
_^ proceeding	k10
_^ proceeding BODY	k10
_^ procurator	k7
_^ procurator fiscal	k7
_^ profile	f9
_^ profile CHILD	f9
_^ purpose	c-9j18k-10
_^ purpose REVIEW	j7
_^ purpose THIS	c-7j12
_^ purpose WE	j8
_^ putting	a10
_^ putting piece	a10
_^ qualification	k9
_^ qualification AUTHOR	k9
_^ quality	g14i-8l-14m-7
_^ quality AGENCY	k8
_^ quality PLACE	g13l-9p-12
_^ quality assessment	p11
_^ quality practice	a9g-9
_^ quality provision	g11
_^ rationale	j8
_^ rationale REVIEW	j10k-9
_^ rationale decision	k10
_^ read	c-7j-12k-8l-8n20p-12
_^ read $	j-10n15p-9
_^ read watch	n11
_^ reader	j10
_^ reader $	j10
_^ reason	c-8j19l-7o-8p-11
_^ reason ANALYSE	a8
_^ reason CONTACT	j8
_^ reason THIS	j8
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
_^ reliance KIN	p7
_^ reliance self-report	p7
_^ reporting	c11m-8
_^ reporting back	c11m-8
_^ representation	k8
_^ representation interested	k8
_^ research	a-14g-7j-7l-7m-7n13
_^ research ANALYSE	o8
_^ research WE	n8
_^ research guidance	n9
_^ research head	p8
_^ research practice	k10
_^ response	a17b10c-9d-8f-13g-12j-11k-13o-14
_^ response AGENCY	a14l-7p-7
_^ response CONTACT	a-7p11
_^ response FAMILY	a-8b13f-10
_^ response FIRST	a10l-7
_^ response LEARN	a-7e11
_^ response TIME	l11
_^ response neglect	a8
_^ return	l9
_^ return AGENCY	l9
_^ road	l9p-7
_^ role	p11
_^ role KIN	p8
_^ role SERVICE	p7
_^ rota	p8
_^ rota handover	p8
_^ rule	p8
_^ rule optimism	p8
_^ safe	p13
_^ safe PLACE	p8
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
_^ skill	i12l-8p-10
_^ skill PLACE	i12l-8p-10
_^ sleep	p11
_^ sleep new	p8
_^ smile	p7
_^ smile door	p7
_^ so	a10
_^ so $	a10
_^ something	j7
_^ something HAPPEN	j8
_^ specific	o13
_^ specific WORDS	o8
_^ stage	k10
_^ stage REVIEW	k10
_^ standard	k10
_^ standard proof	k10
_^ statement	a-8c-9e-7g-7j14k10m-12p-13
_^ statement AUTHOR	j-8k11
_^ statement BODY	j9
_^ statement STORY	l8
_^ statement independence	k10
_^ statement regret	j8
_^ statement safeguarding	j7
_^ status	c7j8l-9
_^ status PLACE	p9
_^ status THIS	c-10j11
_^ status version	c11p-8
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
_^ subject	a-7c-7f18g-7j-18k-18o8p-7
_^ subject HARM	f11
_^ subject ISSUE	o8
_^ subject REVIEW	f14j-13k-13
_^ summary	a-14b-7c-12d-13e11f-11h-7i-9k-17l14n-9o-9p-20
_^ summary $	e14j-10l-12
_^ summary AGENCY	l8
_^ summary CHILD	j10
_^ summary INFO	l8
_^ summary REVIEW	j9
_^ summary STORY	l13
_^ summary busy	j8
_^ summary case	j-10l12
_^ summary judgement	g13l-11
_^ summary timeline	l8
_^ supervision	p7
_^ supervision management	p7
_^ support	l10
_^ support given	l10
_^ table	a-10b10c-13d17e-8g-8j-11k-12l-14n9p-15
_^ table BODY	m-8n13
_^ table date	d8
_^ table figure	b12
_^ taking	a10
_^ task	o10
_^ task set	o10
_^ taxis	p8
_^ taxis PLACE	p8
_^ thematic	a8
_^ thing	a-8g8i8k-7l-9p-11
_^ thing DONE	m9
_^ thing END	e9
_^ thing WE	i9m-7
_^ thing think	g10
_^ thinking	p9
_^ thinking about	p9
_^ threshold	p8
_^ threshold intervention	p8
_^ timeline	a-10d20j-7k-7l-17
_^ timeline NAME	d9
_^ timeline WHAT	a-7d11l-10
_^ timeline period	o8
_^ timeliness	j-8k-9p13
_^ timeliness REVIEW	j-8k-9p13
_^ timescale	j-10k13
_^ timescale HARM	k8
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
_^ tribute	f-13j16l-9
_^ tribute NAME	j10
_^ tribute THEY	f-9j11
_^ trigger	j9
_^ trigger REVIEW	j9
_^ turning	a9
_^ turning SCOPE	a9
_^ use	a-8g-8l-13p13
_^ use STORY	l-8p9
_^ use chronologie	p7
_^ use name	k11p-10
_^ use supervision	c10p-8
_^ view	a8f-14k15l-8p-15
_^ view BODY	a14k-14
_^ view FAMILY	f-7k10
_^ view KIN	k9
_^ view WORKER	k9
_^ view expressed	k9
_^ violence	p11
_^ violence PLACE	p8
_^ voice	a-10p11
_^ voice CHILD	a-8f-10p15
_^ voice FAMILY	j9
_^ waiting	p7
_^ waiting bed	p7
_^ wale	m11
_^ wale $	m11
_^ weekend	p8
_^ weekend evening	p8
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
_about name	k9
_about name date	k9
_achieve $	j10
_addendum SINCE	e8
_addendum SINCE $	e8
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
_adulthood $	p7
_after ISSUE	j9
_after ISSUE $	j9
_against WORDS	a10o-8
_against WORDS SCOPE	a10o-8
_age NUM	l8
_age NUM NUM	l8
_ages NUMW	l9
_ages NUMW thirteen	l9
_agreed BODY	c16k-13m-13
_agreed BODY $	c16k-13m-13
_agreed DONE	m7
_agreed DONE $	m7
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
_back PLACE	l8
_back PLACE $	l8
_back THIS	b15c-10j-12
_back THIS REVIEW	b15c-10j-12
_background $	f9
_background FAMILY	f11
_background FAMILY $	f11
_background INFO	f7
_background INFO CHILD	f7
_background KIN	f7
_background KIN $	f7
_background THIS	j11
_background THIS DONE	j9
_background adult	f9
_background adult $	f9
_background case	j-10l12
_background case $	j-9l10
_background context	j7
_background context $	j7
_background prior	l10
_background prior period	l10
_background purpose	j8
_background purpose $	j8
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
_between childhood	p7
_between childhood adulthood	p7
_bias $	k10
_black AUX	f7
_black AUX CHILD	f7
_booking BIRTH	l9
_brief $	k-7l13
_brief given	o10
_brief given AUTHOR	o10
_brief outline	j8
_brief outline STORY	j8
_brief summary REVIEW	j8
_bring THIS	l7
_bring THIS about	l7
_brought THIS	j10
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
_case $	a-8c-8d9e-10l13m-8
_case HAPPEN	j11l-7
_case HAPPEN notice	j8
_case REVIEW	k-11
_case REVIEW $	k-11
_case SCOPE	j9
_case SCOPE detail	j9
_case STORY	l7
_case STORY key	l7
_case brief	l9
_case brief $	l9
_case date	d9
_case date $	d9
_case group	k8
_case management	j11
_case management REVIEW	j11
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
_centre THIS	f9j-8
_centre THIS REVIEW	f9j-8
_chairing meeting	p8
_chairing meeting $	p8
_challenge BODY	m15
_challenge BODY $	m11
_challenge BODY LOOK	m8
_challenge escalation	p9
_challenge escalation $	p9
_chapter $	n10
_character $	f12
_charge BODY	m-9o13
_charge BODY $	m-9o13
_chief WORKER	m11
_chief WORKER $	m11
_chief constable	m10
_chief constable $	m10
_childhood adulthood	p7
_childhood adulthood $	p7
_chronologie WORKER	p7
_chronologie WORKER $	p7
_chronology AGENCY	d12l-10
_chronology AGENCY INVOLVE	d9l-7
_chronology HARM	d11k-8
_chronology HARM REVIEW	d11k-8
_chronology YEAR	d10l-8
_chronology YEAR YEAR	d10l-8
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
_complaint FAMILY	f-7p10
_complaint FAMILY $	f-7p10
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
_conduct REVIEW	k8
_conduct REVIEW $	k8
_conduct timing	k7
_conduct timing REVIEW	k7
_conduct worthy	i10
_conduct worthy note	i10
_conference $	p9
_confidentiality REVIEW	k7
_confidentiality REVIEW $	k7
_confidentiality anonymity	k8
_confidentiality anonymity $	k8
_consent $	p12
_consent REVIEW	k8
_consent REVIEW $	k8
_consideration BODY	m9
_constable $	m10
_context $	j8l-9p-8
_context FAMILY	f8
_context FAMILY $	f8
_context REVIEW	j7
_context REVIEW $	j7
_context THIS	j7
_context THIS REVIEW	j7
_context practice	a8
_context practice TIME	a8
_continuity WORKER	p7
_continuity WORKER $	p7
_contributor HARM	k9
_contributor HARM REVIEW	k9
_contributor REVIEW	k8
_contributor REVIEW $	k8
_control $	p10
_copie publication	b13
_copie publication $	b13
_copy $	i9
_core group	p8
_core group $	p8
_coroner $	g8
_cost REVIEW	c15j-10k-11o-7
_cost REVIEW $	c15j-10k-11o-7
_could AUX	a9
_could AUX AUX	a9
_could DONE	k7
_could DONE $	k7
_countie $	f-8p9
_county $	m8p-8
_county SCOPE	p12
_county SCOPE $	p12
_course STORY	l7
_course STORY described	l7
_course case	l9
_course case $	l9
_criteria holding	j8
_criteria holding REVIEW	j8
_criteria local	j-8k9
_criteria local practice	j-8k9
_daily LIVE	l8
_daily LIVE CHILD	l8
_damp cold	p9
_damp cold $	p9
_danger $	p8
_dark $	i12
_date $	a-9c-15d17e9f-7g-8j8l-17m-12n-8o-8p-15
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
_debt eviction	p8
_debt eviction $	p8
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
_description HARM	l7
_description HARM $	l7
_description grade	b13l-8
_description grade $	b13l-8
_detail $	f7j7p-7
_detail CHILD	f10
_detail CHILD $	f10
_detail ISSUE	a9
_detail ISSUE $	a9
_detail KIN	f8
_detail STORY	l10
_detail STORY $	l10
_detail notification	j9
_detail notification $	j9
_determination $	o11
_determination ISSUE	a9
_determination ISSUE $	a9
_diary case	d12l-7
_diary case $	d12l-7
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
_drift delay	p8
_drift delay $	p8
_drove thinking	a9
_drove thinking TIME	a9
_drug alcohol	p8
_drug alcohol AGENCY	p8
_duty REVIEW	j10
_duty REVIEW $	j10
_each AGENCY	a8k-8
_each AGENCY $	a9k-7
_each RECOMMEND	m8
_each RECOMMEND $	m8
_each SCOPE	a10
_each SCOPE $	a8
_effectiveness AGENCY	a-12g14l-7
_effectiveness AGENCY $	a-12g14l-7
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
_endnote AUTHOR	e11k-10
_endnote AUTHOR $	e11k-10
_england $	m10p-8
_enquirie $	c9
_escalation $	p9
_establishment case	j8
_establishment case management	j8
_evening $	p8
_every AGENCY	l8
_every AGENCY KNOW	l8
_everyone $	g11
_eviction $	p8
_example WELL	i11
_example follow	i11
_example follow $	i11
_exclusion PLACE	l9p-8
_exclusion PLACE $	l9p-8
_existed REVIEW	p7
_existed REVIEW $	p7
_experience $	k8
_experience CHILD $	l7
_experience SINCE	g8
_experience SINCE CHILD	g8
_expressed FAMILY	k9
_expressed FAMILY $	k9
_fact $	g-12l12
_fact FIND	g8
_fact FIND $	g8
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
_fracture CHILD	p8
_fracture CHILD $	p8
_frame REVIEW	o9
_frame REVIEW $	o9
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
_gaps LOOK	p8
_gaps LOOK TIME	p8
_generic WORDS	o7
_generic WORDS SCOPE	o7
_get help	n8
_get help $	n8
_get touch	c11
_get touch $	c11
_getting KNOW	f12
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
_glance $	c-8d9j11k-7l-7p-11
_got METHOD	a12
_got METHOD $	a8
_got METHOD WELL	a7
_governance REVIEW	k9
_governance REVIEW $	k9
_governance inadequate	g8
_governance inadequate $	g8
_grade $	b13l-8
_graded judgement	g11
_graded judgement adoption	g9
_ground REVIEW	j8
_ground REVIEW $	j8
_group $	p8
_growth $	p7
_guidance $	k-10n19p-11
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
_helped IDENTITY	g9
_helped IDENTITY $	g9
_here $	m12
_hindsight $	k10
_hindsight outcome	k10
_hindsight outcome bias	k10
_hold REVIEW	j8
_hold REVIEW $	j8
_holding REVIEW	j8
_holding REVIEW $	j8
_holding STORY	c12l-10
_holding STORY $	c12l-10
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
_independence $	k16
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
_inspection $	a-7g7k13o-11p-8
_inspection AGENCY	j12
_inspection AGENCY $	j12
_instead visit	p8
_instead visit $	p8
_instruction BODY	m-9o13
_instruction BODY $	m-9o13
_interest $	k8
_interested person	k8
_interested person $	k8
_interpreter $	p9
_intervention $	p7
_into HARM	j8
_into HARM CHILD	j8
_investigation inquest	l11
_investigation inquest $	l11
_investigation its	k11
_investigation its START	k11
_its START	k11
_its START $	k11
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
_keep CHILD	l7
_keep CHILD safe	l7
_key CONTACT	d8
_key CONTACT $	d8
_key ISSUE	o7
_key ISSUE SCOPE	o7
_key LEARN	g12
_key LEARN LEARN	g7
_key WORDS	h7
_key WORDS $	h7
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
_law guidance	n7
_law guidance referred	n7
_lead AUTHOR	j10
_lead AUTHOR $	j10
_leadership management	g15p-10
_leadership management $	g11p-7
_leadership management governance	g8
_led REVIEW	j8
_led REVIEW $	j8
_led up	l7
_legal context	j10
_legal policy	k8
_legal policy framework	k8
_legislation guidance	n9
_legislation guidance $	n9
_letter $	p9
_letter AUTHOR	j11
_letter AUTHOR $	j11
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
_limitation INFO	k8
_limitation INFO $	k8
_limitation REVIEW	k8
_limitation REVIEW $	k8
_line REVIEW	a18k-7o-8
_line REVIEW $	a11
_line REVIEW NUM	a11
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
_little CHILD	j9
_little CHILD $	j9
_local AGENCY	e7
_local AGENCY $	e7
_local METHOD	k8
_local METHOD force	k8
_local REVIEW	j-8k10
_local REVIEW $	j-8k10
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
_make THIS	a13
_make THIS $	a14
_make THIS CHANGE	m8
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
_meeting $	p7
_member $	f7
_member FAMILY	f11
_member FAMILY $	f9
_membership BODY	b12m-8
_membership BODY $	b12m-8
_membership WORDS	k10
_membership WORDS appointment	k10
_memory NAME	j9
_memory NAME $	j9
_memory little	j9
_memory little CHILD	j9
_methadone PLACE	p9
_methadone PLACE $	p9
_mind $	j7p8
_money gift	p9
_money gift $	p9
_monitoring $	c10j-8
_monitoring ACT	c10m-9
_monitoring ACT $	c10m-9
_more $	i9l-7m-15n16o-9
_more THIS	n10
_more THIS $	n10
_more depth	a10
_more depth $	a10
_name $	k15p-12
_name AGENCY	h14p-7
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
_new BODY	p10
_new BODY $	p10
_new CHILD	p8
_new CHILD $	p8
_new county	f8
_new county $	f8
_no one	p13
_nobody HAPPEN	l8
_nobody HAPPEN $	l8
_not $	a11
_not LOOK	p10
_not LOOK $	p10
_not used	p9
_not used $	p9
_note $	i9
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
_one $	p7
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
_order $	d17l-12p-8
_organisational ISSUE	a7
_organisational ISSUE $	a7
_origin REVIEW	j10k-7
_origin REVIEW $	j10k-7
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
_out $	a-7m-8o17
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
_owed $	e10
_own WORDS	l12
_own WORDS $	l12
_owner THIS	c10j-8
_owner THIS REVIEW	c10j-8
_page $	c-8j14
_parenting $	p9
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
_pattern assessment	g7
_pattern assessment THIS	g7
_pattern system	g9
_pattern system $	g9
_period $	l7o10p-11
_period REVIEW	j-14k-12l11o7
_period REVIEW $	j-14k-12l11o7
_period reviewed	o8
_period reviewed WHY	o8
_period timeline	l-10o10
_period timeline $	l-10o10
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
_personal statement	f-7j11
_personal statement FAMILY	f-7j11
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
_piece piece	p9
_piece piece $	p9
_piece side	a10
_piece side side	a10
_plain sight	p10
_plain sight $	p10
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
_practice $	a15b-8c-12d-8e-15f-15g22h-10j-16k-20l-17n-10o-10p-13
_practice IDENTITY	f9
_practice IDENTITY $	f9
_practice NEED	g8m-8
_practice NEED AUX	g8m-8
_practice SINCE	e9m-8
_practice TIME	a10
_practice TIME $	a10
_practice WELL	i11
_practice WELL BODY	i9
_practice context	a8k8
_practice context $	a8k8
_practice system	m9
_predictability preventability	a9
_predictability preventability $	a9
_predictable preventable	a9
_predictable preventable $	a9
_prescribing parenting	p9
_prescribing parenting $	p9
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
_proceeding PLACE	l9
_proceeding PLACE PEER	l9
_procurator fiscal	k7
_procurator fiscal other	k7
_profile CHILD	f9
_profile CHILD $	f9
_proof applied	k10
_proof applied $	k10
_protect $	p7
_protection BODY	m11
_protection BODY $	m11
_protection ISSUE	j9
_protection ISSUE figure	j9
_provided $	l11
_provision $	g11
_pseudonym used	h8
_pseudonym used $	h8
_public interest	j8
_public interest $	j8
_publication $	b12j11k-14p-8
_purpose $	j11k-7o7
_purpose REVIEW	j7
_purpose REVIEW $	j7
_purpose THIS	c-7j12
_purpose THIS REVIEW	c-7j12
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
_rapid REVIEW	o-10
_rapid REVIEW $	e-8l7m7o-8
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
_reader $	a-7g-7j17k-9l-10m-8p-13
_reason ANALYSE	a8
_reason ANALYSE $	a8
_reason CONTACT	j8
_reason CONTACT $	j8
_reason REVIEW	j9
_reason REVIEW $	j9
_reason THIS	j8
_reason delay	j-8k9
_reason delay completing	j-8k9
_reason not	p7
_reason not LOOK	p7
_reason rapid	j8
_reason rapid REVIEW	j8
_referred $	c-7h9j-7k-11l-9n16p-10
_referred BODY	m-8o12
_referred BODY $	m-8o12
_referred THIS	f8
_referred THIS REVIEW	f8
_referred WE	o7
_referred WE $	o7
_region $	m13
_register END	e-9l8
_register END $	e-8l10
_register END itself	p8
_regret $	g11o-7
_regret BODY	j8
_regret BODY $	j8
_relationship $	f7
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
_remember $	g18m-11
_reporting back	c11m-8
_reporting back BODY	c11m-8
_representation interested	k8
_representation interested person	k8
_rescue AGENCY	p9
_rescue AGENCY $	p9
_research $	n8
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
_response AGENCY	a15l-8p-8
_response AGENCY $	a15l-8p-8
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
_response neglect	a8
_response neglect $	a8
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
_risk $	l-9p8
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
_safe PLACE	p8
_safe PLACE $	p8
_safe REVIEW	p9
_safe REVIEW $	p9
_safeguard other	l10
_safeguard other CHILD	l10
_safeguarding $	a11
_safeguarding BODY	a-9c-9k8
_safeguarding BODY $	k11p-10
_safeguarding BODY WRITE	j7
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
_sequence $	l-7p10
_sequence CONTACT	d9
_sequence CONTACT $	d9
_sequence STORY	d9
_sequence STORY $	d9
_sequence WHAT	l10
_sequence WHAT HAPPEN	l10
_session $	c9
_set BODY	o10
_set BODY $	o10
_set out	g-10o16
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
_sign-off BODY	k10m-7
_sign-off BODY $	k10m-7
_signature NUMW	k10
_signature NUMW BODY	k10
_signed forgotten	p9
_signed forgotten $	p9
_significant case	k-11
_significant case REVIEW	k-10
_silence LEARN	p7
_silence LEARN consent	p7
_skill PLACE	i12l-8p-10
_skill PLACE $	i12l-8p-10
_sleep new	p8
_sleep new CHILD	p8
_small town	f9
_small town $	f9
_smile door	p7
_smile door $	p7
_so $	a10
_so far	a-7e11
_so far $	a-7e11
_something HAPPEN	j8
_something HAPPEN CHILD	j8
_specific WORDS	o8
_specific WORDS SCOPE	o8
_staffing $	n-9p10
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
_statement independence	k15
_statement independence $	k10
_statement regret	j8
_statement regret BODY	j8
_statement safeguarding	j13k-10
_statement safeguarding BODY	j13k-10
_status PLACE	p9
_status PLACE $	p9
_status THIS	c-10j11
_status THIS REVIEW	c-10j11
_status version	c11p-8
_status version $	c11p-8
_statute cited	n10
_statute cited $	n10
_statute guidance	n9
_statute guidance $	n9
_statutory context	j7
_statutory context REVIEW	j7
_stay PLACE	l11p-8
_stay PLACE $	l11p-8
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
_summary INFO	l8
_summary REVIEW	j13
_summary REVIEW $	j13
_summary STORY	l14
_summary STORY $	l10
_summary busy	j8
_summary busy reader	j8
_summary case	j-10l12
_summary case rapid	j-9l10
_summary judgement	g13l-11
_summary judgement $	g13l-11
_summary timeline	l8
_summary timeline $	l8
_supervision $	c19m-7p-12
_supervision management oversight	p7
_support $	n10p-8
_support given	l10
_support given FAMILY	l10
_support provided	l8
_support provided $	l8
_system $	g18k-8p-13
_system practice	m10
_table $	c11
_table BODY	m-8n13
_table BODY $	m-8n13
_table date	d8
_table date $	d8
_table figure	b12
_table figure $	b12
_take $	m9
_take STORY	a8
_take STORY STORY	a8
_take THIS	g13
_take THIS $	g13
_take away	g11
_take away $	g11
_talk about	c7
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
_timeline $	d-8g-7l10m-7o10
_timeline NAME	d9
_timeline NAME 's	d9
_timeline WHAT	a-7d11l-10
_timeline WHAT HAPPEN	a-7d11l-10
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
_timing REVIEW	k7
_timing REVIEW $	k7
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
_training $	c11l-9
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
_trigger REVIEW	j9
_trigger REVIEW $	j9
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
_use STORY	l-8p9
_use STORY $	l-8p9
_use chronologie WORKER	p7
_use name	k11p-10
_use name $	k11p-10
_use only	c10
_use only $	c10
_use supervision	c10p-8
_use supervision $	c10p-8
_used $	h17k-11l-7
_used INFO	k8
_used INFO $	k8
_used REVIEW	h10
_used REVIEW $	h10
_used THIS	c-11f-11h12j-10k8
_used THIS REVIEW	c-11f-11h12j-10k8
_used WORKER	h7
_used WORKER $	h7
_version $	c11p-8
_view BODY	a14k-14
_view BODY $	a14k-14
_view FAMILY	f-7k10
_view FAMILY $	f-7k10
_view KIN	k9
_view KIN $	k9
_view WHAT	a8
_view WHAT AUX	a8
_view WORKER	k9
_view WORKER $	k9
_view expressed	k9
_view expressed FAMILY	k9
_view practice	a8
_view practice $	a8
_violence PLACE	p8
_violence PLACE $	p8
_voice CHILD	a12f-14j-7l-10p10
_voice CHILD $	f-13l-7p11
_voice CHILD AUX	a7
_voice FAMILY	j9
_voice FAMILY tribute	j9
_waiting bed	p7
_waiting bed $	p7
_wale $	m11
_watch $	n11
_weekend evening	p8
_weekend evening $	p8
_weight STORY	l-9p11
_weight STORY $	l-9p11
_weight growth	p7
_weight growth $	p7
_welsh BODY	m8
_welsh BODY $	m8
_welsh IDENTITY	f7
_welsh IDENTITY NEED	f7
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
_would like	g-7j8m9
_would like KNOW	m12
_would like thank	j9
a'r	f12
a'r teulu	f12
a'r teulu $	f12
abbreviated	d10
abbreviated chronology	d10
abbreviated chronology $	d10
abbreviation	h18j-8p-9
about	a-14b-20d-17e-27f17g9h-18i-19j21l-16m-9o-27p-33
about $	a-10c-11f9k-14l11m-9
about AGENCY	j11l-11
about AGENCY $	j11l-11
about BODY	g14
about BODY $	g14
about CHILD	f11p-9
about CHILD $	f11p-9
about DONE	i7
about DONE $	i7
about FAMILY $	f7
about FAMILY as	p9
about FIND	m9
about FIND one	m9
about ISSUE	j11
about ISSUE $	j11
about KIN	f10k-8p-9
about KIN $	f8g7k-7p-8
about NAME	f13j-9
about NAME $	f11j-9
about THEY	f12j-7
about THEY $	f12j-7
about THIS	a-20e-9f-17i-9j16l-15m7p-20
about THIS $	a-16f-8g8i-7j-11k-16l-8m11n9p-13
about THIS AGENCY	j10
about THIS LEARN	g-9j10
about THIS REVIEW	c-12j17k-12
about THIS case	j8
about THIS inspection	j-14k12
about inspection	j-10k15p-9
about inspection $	j-10k15p-9
about inspectorate	c13f-8j-9k-7
about inspectorate $	c13f-8j-9k-7
about name	k9
about name and	k9
about neglect	n10
about neglect $	n10
about notification	j9
about notification $	j9
about practice	a16g-14j8k-13p-8
about practice $	a17g-13p-8
about practice REVIEW	j10k-10
about safeguarding	g10
about safeguarding BODY	g10
about system	g9
about system $	g9
absence	p10
absence $	p10
abuse	f-8k-7l-18p20
ac	m12
ac ymarfer	m12
ac ymarfer $	m12
accepted	a-9p11
accepted $	a-9p11
accessibility	c19f-7j-12k-11l-10m-7p-14
accessibility $	c13k-7p-11
accessibility statement	c11j-7
accessibility statement $	c11j-7
accident	k11
accommodation	p9
account	c12d-10k-10l10p-13
account $	l10
achieve	j10
achieve $	j10
acho	l11
acho $	l11
acknowledgement	c-8j15k-9l-7p-12
acknowledgement $	c-8j15k-9l-7p-12
acronym	h11
across	a21c-8f-12g-10j-13k-15l-16m-7
across FAMILY	a11p-10
across FAMILY $	a11p-10
across NUMW	p10
across NUMW borough	p10
across border	p9
across border $	p9
across case	a16j-9k-8l-9p-14
across case $	a16j-9k-8l-9p-14
act	j11l-9o-8p-7
acting	m14
action	a-24b-14c-11d-14e7f-20g-33h-13i-16j-28k-32m45n-17o-26p-19
acute	p8
acute SERVICE	p8
acute SERVICE $	p8
addenda	b17c-9f-8j-9k-10l-9m-7p-14
addenda $	b17c-9f-8j-9k-10l-9m-7p-14
addendum	e8
addendum on	e8
addendum on SINCE	e8
additional	a-8b16c-7j-9k-13l-11n-10p-16
additional INFO	b17j-8k-11l-9n-9p-11
additional INFO $	b17j-8k-11l-9n-9p-11
additional NEED	f8
additional NEED $	f8
addresse	a-7c-8f-8k-9l-11n14
addresse $	a-7c-8f-8k-9l-11n14
addressing	a14o-13
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
adolygu	k12
adolygu $	k12
adopted	k10
adopted $	k8
adoption	a-11b-7c-14e-9f-11j-12k-15l10m-11n-11p8
adoption $	a-7c-9f-8j-9k-11l12m-8
adoption performance	p10
adoption performance $	p10
adoption support	l-8p12
adoption support $	l-8p12
adult	a-16b-10c-18d-11e-13f30g-16h-8i-11j-9k-17l-13n-13o-12
adult $	a-7c-9f24g-7j-12k-10l-14m-10p-21
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
adverse	l-8p9
adverse childhood	p10
adverse childhood experience	p10
advice	k18m-11p-12
affect	a13
affect help	a8
affect help given	a8
affected	n10
affected $	n10
after	a-15c-11e-9f-10k-9l16m-10o-8
after $	a-10g9
after BIRTH	l7p-7
after BIRTH $	l7p-7
after STORY	l10
after STORY $	l10
after THEY	l7
after THEY HAPPEN	l7
after in	j9
after in ISSUE	j9
aftermath	c-9f-8j-8k-10l18m-7p-14
aftermath $	c-9f-8j-8k-10l18m-7p-14
afternoon	p9
afternoon $	p9
again	a-11c-9k-9m9p7
again $	a-9c-7j-11m11
again syndrome	l-8p10
again syndrome $	l-8p10
against	e9m-10o-11
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
agencie	a8b9c-27d-15f-11h-14i-8j-25l9m10n-21o-16p-27
agency	a16b-25c-42d9e-8f-17g-9h-15i-7j-37l23n-26o-12p-26
ages	l9
ages NUMW	l9
ages NUMW to	l9
agreed	a-18c9e-10f-8g-10j-14m14p-19
agreed CHANGE	m7
agreed CHANGE $	m7
agreed PLAN	c-9m11p-7
agreed PLAN $	c-9m11p-7
agreed STORY	l8
agreed STORY $	l8
agreed by	c16j-11m-16p-7
agreed by BODY	c16k-13m-13
agreed by safeguarding	k11
agreed key	a-9o10
agreed key SCOPE	a-9o10
agreed to DONE	m7
agreement	j-7k9
agreement $	j-7k9
ahead	a-11e-7i-7k-15m20p-13
ahead $	a-11e-7i-7k-15m20p-13
aim	c-7j10
aim of	c-7j10
aim of THIS	c-7j10
aims	o13
alcohol	l-11p18
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
alongside	j-7k17l-11p-9
alongside $	k11p-9
alongside REVIEW	k11l-8
alongside REVIEW $	k11l-8
already	a-12e26i-9k-12l-9m-23p-8
amser	c-7d15k-7l-7p-11
amser $	c-7d15k-7l-7p-11
analysis	a48b-8c-30d-8f-13g-29h-16i-8j-11k-24l-24m-19n-9o-22p-28
and ACT	m12
and ACT $	m9
and ACT PLAN	m7
and AGENCY	f-10h9l11p-7
and AGENCY $	h9l8p-7
and ANALYSE	a13c-8g-10p-15
and ANALYSE $	a16g-9p-9
and ANALYSE NEED	f9p-8
and ANALYSE SCOPE	o8
and AUTHOR	k14
and AUTHOR $	k11
and AUX	f7
and AUX CHILD	f7
and BAD	a13i-12p-7
and BAD $	a9i-9
and BIRTH	l9
and BODY	m8
and CHANGE PLAN	g-9m9
and CHILD	f-8j8
and CHILD WORKER	j9
and CONTACT	j9
and CONTACT $	j9
and DONE	k8l7
and DONE $	l8
and DONE back	k8
and END	e12j-11l-16o9
and END $	e15l-9
and END case	j-8p10
and END of	l-9o10
and FAMILY	f21j-8k-12p-22
and FAMILY $	f16k-9p-19
and FAMILY member	f8
and FIND	g8
and FIND $	g8
and HARM	p8
and HARM $	p8
and HOW	p9
and HOW THIS	p9
and IDENTITY	f15j-7k-9l-9
and IDENTITY $	f11
and INVOLVE	a7l-8
and INVOLVE $	a7l-8
and KIN	f18p-16
and KIN $	f18p-16
and METHOD	p10
and METHOD $	p10
and MONTH	l8
and MONTH $	l8
and MOVE	l-8p11
and MOVE $	l-8p11
and PLACE	d9f-8i11l-11
and PLACE $	i12l-17
and PLACE PEER	l9
and PLACE by	d9
and RECOMMEND	e-16g13
and RECOMMEND $	e-15g15
and SCOPE	a-8o14p-7
and SCOPE $	a-8o14p-7
and SINCE	e-11g7m11
and SINCE $	e-11m11
and SINCE of	g8
and SOURCE	b-7k9n11p-13
and SOURCE $	b-7k9n11p-13
and START	j9o-7
and START $	j9o-7
and STORY	c8d8l-11
and STORY $	c8d8l-11
and THEY	f14l-12p-11
and THEY KIN	f11
and THEY WORDS	h7
and THEY experience	k8
and THIS	f10
and WELL	i10
and WELL DONE	i8
and WHAT	a15g-12i-13j-9m-10o10
and WHAT AUX	a10g-13j-7o11
and WHAT DONE	a11
and WHAT THEY	h7
and WHEN	l8
and WHEN $	l8
and WHY	a-16j10k14l-9m-8
and WHY $	a-11j9
and WHY THEY	k9
and WORDS	h10k9p-7
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
and anonymity	k13
and anonymity $	k13
and assessment	l10p-9
and assessment $	l10p-9
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
and context	j10
and context $	j10
and county	p12
and county SCOPE	p12
and date	c-7j12
and date $	c-7j12
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
and evening	p8
and evening $	p8
and eviction	p8
and eviction $	p8
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
and guidance	k-11l-8n21p-12
and guidance $	k-9n18p-10
and guidance referred	n7
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
and its	k11p-8
and its START	k11
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
and monitoring $	c10j-8
and nappie	p9
and nappie $	p9
and neighbour	f7
and neighbour $	f7
and new	p14
and new BODY	p10
and new CHILD	p8
and no	p13
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
and parenting	p9
and parenting $	p9
and perpetrator	f11
and perpetrator $	f11
and persistence	i7
and persistence $	i7
and phone	p8
and phone $	p8
and policy	k8
and policy framework	k8
and practice	a-8k9m9
and practice context	k10
and preventability	a9
and preventability $	a9
and preventable	a9
and preventable $	a9
and prevention	p8
and prevention $	p8
and protection	g10
and publication	b13
and publication $	b13
and purpose	o8
and purpose $	o8
and rationale	k8
and rationale $	k8
and relationship	f7
and relationship $	f7
and rescue	p9
and rescue AGENCY	p9
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
and summarie	l7
and summarie $	l7
and support	n10p-12
and support $	n10p-8
and support provided	l8
and system	m9
and timing	k7
and timing of	k7
and training	c11l-9
and training $	c11l-9
and treatment	l12p-9
and treatment $	l12p-9
and version	c11p-8
and version $	c11p-8
and watch	n11
and watch $	n11
and welsh	f7
and welsh IDENTITY	f7
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
anonymity	c-8f-7j-8k20l-9m-7p-14
anonymity $	c-8f-7j-8k20l-9m-7p-14
answer	a20g-9j-11k-14
answer $	a14k-10m-8o-8
answer to	a12o-12
answer to WE	a9o-8
answered	a13o-12
answering	a11o-11
antenatal	l10
anti-racist	f9
anti-racist practice	f9
anti-racist practice and	f9
any	a-7k9
any connection	a-7k9
any connection PEER	a-7k9
anyone	a18p-12
anyone ASK	a9p-7
anyone ASK CHILD	a9p-7
anyone AUX	a8
anyone AUX KNOW	a8
anyone challenge	a8
anyone challenge $	a8
apologie	c-7k14p-11
apologie $	c-7k14p-11
application	p8
application of	p8
application of threshold	p8
applied	k10
applied $	k10
appointment	a-9c-8g-12j-8l8m-8p9
appointment $	a-8c-7g-12j-7l10
appointment as	p9
appointment as ACT	p9
appraisal	a22c-14k-8l-9p-10
appreciating	i9
appreciating WHAT	i9
appreciating WHAT DONE	i9
approach	a-9g-9k19m-8p-11
approval	c15j-7k-8l-7p-12
approval $	c15j-7k-8l-7p-12
approved	c11p-7
approved by	c11p-7
approved by $	c11p-7
are	a-32e9f-15g14h8j8l-20m14n-10o-28p-25
area	a-30c-14d-9e-13f-18g-10j22k-17m10n-9o14
arfer	a-9c-12f-9g-8i22j-9k-12l-12m-9n-8p-16
arfer da	i14p-10
arfer da $	i14p-10
arfer effeithiol	i14p-10
arfer effeithiol $	i14p-10
argymhellion	a-8c-10f-8g-7j-10k-11l-10m20p-15
argymhellion $	c-7j-7k-8l-7m15p-11
argymhellion i'r	m12
argymhellion i'r bwrdd	m12
arise	a9
arise $	a9
arising	a8c-8g9o-9p-10
arising $	a7c-7g11o-7p-10
around	a9k-13l-14
arrangement	a-13b-8c16d-8e-10f-13g-12i-8j-19k13m-12n-11o-12
arrangement $	a-12b-8c16d-8e-9f-12g-12i-7j-15k8m-12n-11o-8
arrangement for	j-8k10
arrangement for REVIEW	j-8k10
arrest	c-9f-7j-8k-10l18m-7p-14
arrest $	c-7j-7k-8l15p-11
arrest to	l9
arrest to release	l9
arriving	l8
as ACT	p9
as ACT of	p9
as ANALYSE	a-8p13
as ANALYSE $	a-8p13
as END	p8
as END in	p8
as INFO	k8
as INFO $	k8
as ISSUE	p8
as ISSUE for	p8
as KIN	f-14p17
as KIN $	f-13p15
as THEY	a9
as THEY DONE	a10
as risk	l-8p9
as risk $	l-8p9
as to	g8
as to practice	g8
as whole	p8
as whole $	p8
ask	a-14c17i-16k-18l-14m16o-23
asked	c-13e-11f-14g-20j-12k11l-27m-15n-8o25
asking	m15o-13
asks	a-8c-9j-12k-15l-8m28o-24p-17
aspect	i9
aspect $	i9
assault	l13p-13
assessing	a-12p12
assessment	a17b-12d-11e-14f-16g-10h-9i-13j-20k-26m-19n-14o-15p12
assessment $	c-19d-7e-10f-11g-15i-7j-15k-19l10m-14n-10o-12p12
assessment THIS	g7
assessment THIS LOOK	g7
assessment of	a14c7k-8p-12
assessment of INFO	a9
assessment of PLAN	c8
assessment take	a8
assessment take STORY	a8
assessment tool	p12
assessment tool $	p12
assisted	k9
assisted WE	k9
assisted WE $	k9
assurance	a-8c10g-7j-8k11l-9p-15
assurance $	k12p-9
assurance arrangement	c12k-9p-9
assurance arrangement $	c12k-9p-9
at $	a-9g-8j-10l-8o18
at BIRTH	p8
at BIRTH $	p8
at DONE	a8
at DONE $	a8
at END	k8
at END STORY	g7
at END and	k8
at INVOLVE	k11
at INVOLVE $	k11
at ISSUE	a-10g-10o13
at ISSUE $	a-10g-10o13
at PLACE	f8
at PLACE $	f8
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
at glance	c-8d9j11k-7l-7p-11
at glance $	c-8d9j11k-7l-7p-11
at heart	f8
at heart of	f8
at practice	a8
at practice $	a8
at same	k9
at same TIME	k9
attachment	a-9b21c-12e-9f-11g-9j-12k-13l-12m-10n-8p-17
attachment $	a-9b21c-12e-9f-11g-9j-12k-13l-12m-10n-8p-17
attendance	a-8c-9f-8g-9j-8k19l-10m-7
attendance $	c-8f-7g-9j-7k16l-7
attendance at	k8
attention	a-9g11p-8
attention $	a-8g11p-7
attribution	k9
attribution and	k9
attribution and anonymity	k9
audience	c12p-9
audience $	c12p-9
austerity	p12
austerity $	p12
author	b15c-28d-11e16f-13g-13h-9i-10j-24k14l-23n-10o-13p-23
authoritie	a-9b-10c-9g-10j-12k-20m-18n28p-24
authority	a-10c-12g8j14k-20m-11n-10o-10
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
babie	f-12l-12p18
baby	f11g-10j-9k-8l10p-10
back	a-14b12c14e16f-20h-7i-9j-24k-11l14m-16n-11p-26
back $	a-17c13e12j-11l-9p-11
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
back to	c10m-8p-8
back to BODY	c11m-8
back to PLACE	l8
background	a-26c-25d-17e-19f21g-21h-13i-16j18k-36l16m-21n-13o-20p-41
background $	a-11b-13c-14d-8e-10f17g-11i-7j17k-17m-11n-12o-7p-28
background INFO	b-7k-7l8n-8p-8
background INFO $	j-17l16
background INFO about	j11l-11
background INFO on	f7
background SOURCE	b11j-8l-8p-7
background SOURCE $	b11j-8l-8p-7
background STORY	l8
background STORY $	l8
background WHAT	j8
background WHAT triggered	j8
background and	j11
background and context	j7
background and purpose	j8
background of	f14j-8
background of KIN	f7
background of adult	f9
background prior	l10
background prior to	l10
background to	j8l12
background to THIS	j11
background to case	j-9l10
bail	p9
bail condition	p9
bail condition $	p9
bank	p10
bank holiday	p10
bank holiday $	p10
barrier	a25c-11e-8f-14g-10i-12j-11k-13l-12m-10
barrier $	a18c-10f-13j-9k-11l-10m-8
barrier and	a9
barrier and enabler	a9
barrier to	a10i-10
barrier to WELL	a10i-10
basis	j16k-12p-9
basis $	j12p-8
be	a-38b-7e-29f-9h-9i10l-18m19n-9o14
became	e13
became of	e13
became of CHILD	e13
because	a-8f-8g21j-9k-8l-11m-12
because $	g22l-8m-11p-17
because WE	p9
because WE AUX	p9
become	p7
become reason	p7
become reason not	p7
bed	p13
bed $	p7
bed sharing	p9
bed sharing $	p9
beds	p8
beds $	p8
been	a20c-11f-12i-12j-14l-14m-18n7p-16
before	a-26b-9c-23d-11e-17f-29g-22h-11i-15j19l34m-23n-16p-23
before $	l12
before BODY	j11l-8
before BODY $	j11l-8
before CHILD	p9
before CHILD 's	p9
before MOVE	l7
before MOVE $	l7
before NAME	f-16j-10l18p-8
before NAME $	f-15j-9l16
before PLACE	l11p-9
before PLACE $	l11p-9
before THIS	a-9k13
before THIS $	a-9k13
before WE	a-8c-9g-9j17k-9l-13
before WE $	c-7o8
before WE HAPPEN	j11l-9
before WE MOVE	j9
before YEAR	l9p-7
before YEAR $	l9p-7
before YOU	j14n-8
before YOU read	j14n-8
before period	j-8l13o-10
before period of	j-8l13o-10
before timeline	f-8l10
before timeline $	f-8l10
began	a-11g-8j17m-11
begin	j11l-9
beginning	l8
behaviour	f-7k-7l-8p18
behaviour $	p13
behind	a23c-19e-9f-16g-16i-9j-9k-8l-17m-11n11o-8
behind THIS	a11c-14f-9g-8l-8n13
behind THIS $	a13
behind THIS REVIEW	c-13f-8n13
behind closed	a8
behind closed door	a8
behind curtain	p10
behind curtain $	p10
behind decision	a15k-11p-9
behind decision $	a15k-11p-9
behind illness	p7
behind illness $	p7
being	a-29c-16f16g-15i-9k-25l-20m-14n-8o-10p22
belief	f-17p18
believe	a22e-10g-15k-8m-12o-9
believe $	a18e-8g-13m-10
believe MOVE	a11
believe MOVE on	a11
believed	p9
believed $	p9
believing	f-7p8
believing KIN	f-7p8
believing KIN $	f-7p8
belonging	c-8f17j-8k-9l-8p-14
belonging $	c-8f17j-8k-9l-8p-14
beneath	a11
beneath $	a11
benefit	p9
benefit of	p9
benefit of doubt	p9
bereavement	p12
bereavement $	p12
better	a-19e-15g14i-16k-9m13p-11
between	a-11c-13d-7e-10f-12g-16i-9j-15k-16m-8n-11o-13p27
between AGENCY	l-16p19
between AGENCY $	l-16p19
between ISSUE	p10
between ISSUE $	p11
between ISSUE affect	a8
between MONTH	l8
between MONTH and	l8
between NUMW	l11
between NUMW home	l12p-12
between SCOPE	p10
between SCOPE $	p10
between childhood	p7
between childhood and	p7
between profession	p8
between profession $	p8
between ward	p8
between ward $	p8
beyond	i12l-8
beyond WHAT	i12l-8
beyond WHAT AUX	i12l-8
bias	a-7c-8j-7l-9p14
bias $	a-7c-8j-7l-9p14
bibliography	n8
big	g10
big MSG	g10
big MSG $	g10
biography	a-7b15k-15l-7
birth	a-11c-11e-7g-10j-11k-13l19m-10n-7
black	f7
black and	f7
black and AUX	f7
blamed	p8
blamed KIN	p8
blamed KIN BAD	p8
blaming	f-7p10
blaming $	f-7p10
board	a-31b-17d-8e-16f-14h-9k-43l-24m27n-27o7
book	c12k-8l-10n10p-14
book place	c13l-8p-10
book place $	c13l-8p-10
booking	k-8l17p-15
booking appointment	l13p-11
booking appointment $	l13p-11
border	c-8k-9l-9p17
border $	k-7p14
border through	p8
border through file	p8
borough	p10
borough $	p10
boundarie	o7
boy	f14l-13
boys	l7
breakdown	l11p-9
breakdown $	l11p-9
brief	a-17b-10c-19d-12e-14f-15g-14h-8i-9k-25m-16n-12o25p-24
brief $	a-13b-8c-15d-9e-10f-12g-11j-8k-18m-13n-10o24p-19
brief given	o10
brief given to	o10
brief outline	j8
brief outline of	j8
briefing	a-10c27f-14g-7j-11k-21o-8
bright	c-8i16k-7l-7p-11
bright spot	c-8i16k-7l-7p-11
bright spot $	c-8i16k-7l-7p-11
bring	l7
bring THIS	l7
bring THIS about	l7
bringing	a-7e13k-9
bringing THIS	a-7e13k-9
bringing THIS PEER	e8
bringing THIS all	e9
brose	k12
brose adolygu	k12
brose adolygu $	k12
brother	f14l-7p-14
brought	a-12g-14j22k-8m-11o-7
brought $	p7
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
build-up	c-8j-7k-9l16p-12
build-up $	c-7j-7k-8l15p-12
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
by $	a-12c17g-11h12j-8k-13l-9m-9o-7p-13
by AGENCY	a11g-8k-13p-13
by AGENCY $	a10g-7k-12p-13
by AUTHOR	c-9e9k11p-8
by AUTHOR $	e10j-11k9
by BODY	a-9c11g-9j-14m8o-11p-14
by BODY $	a-9c11g-9j-14m8o-11p-14
by CHILD	c10
by CHILD completing	c10
by FAMILY	f-11p9
by FAMILY $	f-11p9
by KIN	k9
by KIN $	k9
by METHOD	j10k-7
by METHOD of	j10k-7
by PLACE	m8
by PLACE $	m8
by REVIEW	g9j-9
by REVIEW $	g9j-9
by THIS	j-8o10
by THIS REVIEW	j-8o10
by TIME	d22l-20p-11
by TIME $	d22l-20p-11
by WHAT	a-8k16
by WHAT MEAN	k12
by WHAT WE	k8
by WHO $	m7
by WORKER	i10k-8
by WORKER $	i10k-8
by all	m10
by all AGENCY	m10
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
by piece	p9
by piece $	p9
by safeguarding	j11m-9p-8
by safeguarding BODY	j11m-9p-8
by side	a8
by side $	a8
calendar	a-7c-12d20f-9j-10k-11l-11m-8p-16
calendar $	c-9d17f-8j-9k-10l-9m-8p-14
calendar of	d8
calendar of CONTACT	d8
call	a-8g-8k-8l25m-9o-7p-11
call-out	p8
call-out $	p8
called	f9
called NAME	f9
called NAME $	f9
camau	m14p-10
camau nesaf	m14p-10
camau nesaf $	m14p-10
came	a-9c-14e-12g16i-10j7m-21n-10o-14
can	a-17e-8i-10j-14k-16l-11m19n13p-15
can AUX	g9
can DONE	m10
can DONE $	m10
can WE	m11
can WE DONE	m7
can WE stop	m9
can YOU	m12
can YOU DONE	m12
can help	n12p-10
can help $	n12p-10
can use	c9
can use THIS	c9
canfyddiadau	c-9f-8g17j-9k-10l-9p-14
canfyddiadau $	c-9f-8g17j-9k-10l-9p-14
cannabis	p12
cannabis $	p12
cannot	g-8j-10k13
cannot TELL	j-9k13
cannot TELL $	j-9k13
capacity	g10j-8l-8m-13p12
capacity $	p8
capacity and consent	k8
capacity and workload	p8
capacity to	g11m-11
capacity to CHANGE	g12m-10p-8
capacity to consent	p8
caravan	p8
care	a-21b-11c-17d-12e-13f-38h-10i13n-13o-14
cared	f11
cared for	f11
cared for THEY	f8
carer	k-8l-10p14
carried	a-8k14
carrying	p10
carrying knife	p10
carrying knife $	p10
case	b-23c-39d8e-13f-22h-24i-24j18l21m-35n-10p-14
case $	b-10c-18g-8h-9i-11j14l-7m-15n-16o-15
case AUX	a10
case HAPPEN	j7
case HAPPEN $	j-9l11
case HAPPEN to	j11l-7
case INVOLVE	j12k-11l-9
case INVOLVE criteria	j12k-11l-9
case LEARN	g8
case MOVE	l-14p14
case MOVE $	l-14p14
case REVIEW	a-8k8l-11
case REVIEW $	j8l-9
case REVIEW group	j-8k10
case SCOPE	j9
case SCOPE and	j9
case STORY	d-8l15
case STORY $	l12
case STORY and	l7
case TELL	g11
case TELL WE	g7
case and	n10
case and statute	n10
case background	j-12l12
case background $	j-12l12
case by	d9
case by date	d9
case chronology	d10
case chronology $	d10
case closure	l11
case closure $	l11
case for	j-9l10
case for rapid	j-9l10
case group	k15l-8p-8
case group member	k11
case in	j8k-7l9p-9
case in brief	l9
case in nutshell	j11l-9
case in outline	l8
case management	j11
case management REVIEW	j11
case one	k8
case one for	k8
case outline	l11p-9
case outline $	l11p-9
case overview	j-10l12
case overview $	j-10l12
case specific	h-11j-7l-10o14
case specific WORDS	h-11j-7l-10o14
case summary	j-12l12
case summary $	j-12l12
casgliad	c-9e16f-8j-9k-10l-9p-13
casgliad $	c-9e16f-8j-9k-10l-9p-13
casgliadau	c-9e16f-7j-9k-10l-9p-13
casgliadau $	c-9e16f-7j-9k-10l-9p-13
cast	f12
cast of	f12
cast of character	f12
celebrate	i10
centre	f9j-8
centre of	f9j-8
centre of THIS	f9j-8
chair	a-13b-13c11e-11j14m-10o-8
chairing	p8
chairing of	p8
chairing of meeting	p8
challenge	c-12e-9f-11g-11i-8j-13k-17l-17m23n-8o-10
challenge $	c-8f-8j-7k-11l-9m14
challenge NUM	l-7m12p-11
challenge NUM $	l-7m12p-11
challenge and	p9
challenge and escalation	p9
challenge for	m10
challenge for BODY	m10
challenge to	m9
challenge to BODY	m9
chance	a-8g16l-8p-13
chance $	g11p-9
chance BAD	g10
chance BAD $	g10
change	a-22b-8c-20d-8e10f-11g-30h-8i-19j-15k-15l-20m24n-11o-10
changed	c-11e23g-20i-9k-8m-28
changing	m8
chapter	n10
chapter $	n10
character	f12
character $	f12
characteristic	f10p-9
charge	m-9o13
charge to	m-9o13
charge to BODY	m-9o13
charged	o8
charged $	o8
check	c11k-10l8m-9p-9
check $	c11k-10l8m-9p-9
checking	c11p-9
checking THIS	c12p-7
checking THIS THIS	c12p-7
chief	g7k-8l-7m15p-12
chief LEARN	g7
chief LEARN $	g7
chief WORKER	m11
chief WORKER $	m11
chief constable	m10
chief constable $	m10
child	b-14c-25d-13e-24f18g-24h-14k-19l15m-18n-16o-13
childhood	a-10c-11e-8f-16g-10j-11k-15l18m-10
childhood $	c-9f-14j-9k-12l21m-8p-10
childhood and	p7
childhood and adulthood	p7
childhood experience	p10
childhood experience $	p10
children	a-10b-11c-22d-11g17h-13i-8l-12n-14o-19p14
choice	p12
choice $	p13
choking	p12
choking $	p12
chose	k9
chosen	a-8k10
chosen $	a-8k10
chronic	p9
chronic neglect	p9
chronic neglect $	p9
chronologie by	p7
chronologie by WORKER	p7
chronology	b-17c-28d46e-21f-23g-25h-13i-17j-28k-32l-35m-25n-20o-18p-34
chronology $	a-24b-14c-23d39e-17f-19g-18h-10i-13j-23k-24l-26m-20n-18o-13p-30
chronology TELL	a11g-7
chronology TELL $	a11g-7
chronology YEAR	d10l-8
chronology YEAR to	d10l-8
chronology of	d20k-12l-13
chronology of AGENCY	d12l-10
chronology of HARM	d11k-8
circulation	c15j-7k-8l-7p-12
circulation $	c15j-7k-8l-7p-12
circumstance	c-9d-11f21j15k-20l-10p-16
cite	k-11n12
cite $	k-11n12
cited	a-11b-9c-13d-7e-8f-10g-10i-7j-13k-19l-16m-10n29o-7p-22
cited $	a-11b-9c-13d-7e-8f-10g-10i-7j-13k-19l-16m-10n29o-7p-22
cliff	p10
cliff edge	p10
cliff edge $	p10
close	e8f7
closed	a10g-9
closed $	l7
closed door	p8
closed door $	p9
closed door WHAT	a8
closely	a11
closely $	a8
closer	a17o-8p-13
closer $	a10
closer LOOK	a13p-8
closer LOOK $	a10
closing	a-10c-9e17f-7j-15k-14l-21m-9n-7p9
closure	l15m-8p-9
closure $	l15m-8p-9
code	h11k-7
code name	h11k-7
code name used	h11k-7
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
combined	a-10d14f-7k10l-13m-7p-13
combined $	k12l-8p-8
combined AGENCY	d9
combined AGENCY chronology	d9
combined chronology	d9
combined chronology $	d9
come FIRST	m10
come FIRST $	m10
come into	a-8l10
come into THIS	a-8l10
come to	a12
come to believe	a8
come to think	a7
coming	l12p-10
commendation	a-12c-12e-9f-11g-11i25j-12k-15l-13m-12n-8o-9p-18
commendation $	a-12c-12e-9f-11g-11i25j-12k-15l-13m-12n-8o-9p-18
commended	i10
comment	e12p-9
comment $	e12p-9
commentary	a17c-9
commission	c-8j17k-12l-7p-12
commission $	c-7j15k-8l-7p-12
commission LEARN	j8
commission LEARN REVIEW	j8
commissioned	j11
commissioner	m11
commissioning	a-10l-7m8
committee	m11
common	a21f-9g-8k-7l-9p-10
common $	a14
common thread	a13p-9
common thread $	a13p-9
communication	c-8j-7k-10l-11m-10p19
communication $	p13
communication NEED	p9
communication NEED $	p9
communication between	p7
communication between AGENCY	p7
community	k-8p11
community $	p12
compared	f9
compared $	f9
competence	p9
competence $	f-10p10
complaint	c15e-8f-11j-9k-12
complaint $	c15k-7l-7p-14
complaint by	f-7p10
complaint by FAMILY	f-7p10
complaint to	l7
complaint to END	l7
completed	c10k-8m-9p-10
completed SINCE	e7
completed SINCE rapid	e7
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
concern	a-35c-13d-9f-12g30i-10j-23k-12l9m-15o-26
concerned	f15k-8p-8
concerned $	f11
concerned in	f9
concerned in THIS	f9
concise	j7
concise REVIEW	j7
concise REVIEW WHY	j7
conclude	a-15e24g-13i-8k-14l-9m-15o-10
conclude $	a-10e15k-11m-9
concluded	a8
concluded on	a8
concluded on each	a8
concluding	a-12e23k-10l-14m-8p-16
conclusion	a-21c-11e32f-10i-9j-16k-10l-23n-9o-15p-22
condition	k-9p13
condition $	p14
condition in	a9
condition in WHAT	a9
condolence	a-8c-8f-7g-12j21k-10l-10m-9p-14
condolence $	a-8c-8f-7g-12j21k-10l-10m-9p-14
conduct	c-8g-10i16j-13k11l-8o-10p-11
conduct and	k7
conduct and timing	k7
conduct deserving	i11
conduct deserving commendation	i11
conduct of	j-8k12
conduct of AGENCY	a7
conduct of LEARN	k10
conduct of REVIEW	k8
conduct worthy	i10
conduct worthy of	i10
conducted	a-11j-9k15
conference	p12
conference $	p12
confidentiality	a-7c-8f-7j-11k18l-10m-7
confidentiality $	k14p-12
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
consent	g-9j-9l-8p19
consent $	k-9p17
consent in	k8
consent in REVIEW	k8
consider	a-10g-10m19
consideration	a-26b-8c-25d-9e-11f11g-19h-13i-8j-16k-20l-19m30n-10o17p-30
consideration $	c-8f9j-7k-9l-8m12p-17
consideration for	m14
consideration for BODY	m9
considered	a7c-16g-9k11m-8o8p-14
considering	a11
constable	m10
constable $	m10
constabulary	l-12m9
constraint	c-7k14p-12
constraint $	c-7k14p-12
consulted	n13p-12
contact	a-23b-14c24d25e-21f-24g-20h-14i-15j-35k-27m-21o-14p-15
content	j13p-10
content warning	j13p-10
content warning $	j13p-10
context	a11b-13c-21d-12e-14g-18h-9i-14j16k13l-24m-18n-19o-15p-33
context $	a9b-11c-18d-10e-13g-16h-8i-12j11k16l-21m-16n-18o-11p-28
context of	j13k-14p-9
context of FAMILY	f8
context of REVIEW	j7
context of THIS	j7
context of practice	a8
contextual	p9
contextual safeguarding	p9
contextual safeguarding $	p9
contingency	p8
contingency PLAN	p8
contingency PLAN $	p8
continuity	p7
continuity of	p7
continuity of WORKER	p7
contributed	k14p-10
contributing	k10l-9
contribution	f-8k14p-14
contributor	c-8f-7j-12k18l-8p-12
contributor $	k14p-11
contributor to	j-8k13
contributor to HARM	k9
contributor to REVIEW	k8
contributory	a10
contributory ISSUE	a10
contributory ISSUE $	a10
control	c18f-9g-8j-12k-13l-12m-9n-8
control $	c18f-9g-8j-12k-13l-12m-9n-8
controlling	p9
controlling behaviour	p9
controlling behaviour $	p9
convened	j8
convened $	j8
conversation	k18p-17
conversation $	k13p-11
conversation PEER	k11p-10
conversation PEER WORKER	k11p-10
cookie	c15j-7k-8l-7p-12
cookie $	c15j-7k-8l-7p-12
copie	b12c12j-8k-9l-8n-10p-13
copie $	c13n-7p-9
copie and	b13
copie and publication	b13
copied	i10p-7
copied $	i10p-7
copy	i9
copy $	i9
copying	i18k-7l-10p-13
copying $	i18k-7l-10p-13
copyright	c19f-8j-10k-11l-9m-8p-15
copyright $	c13k-7p-11
copyright notice	c11p-8
copyright notice $	c11p-8
core	c-11k-8l-9m-16o14p8
core ACT	c-8m-12o15p-11
core ACT $	c-8m-12o15p-11
core group	p13
core group $	p13
coroner	a-14c-12e-8f-11g11j13k7l-14m-11n-7o-9p-18
coroner $	c-7j15k-14l-7p-12
coroner 's	a-10g10j-11k14l-9p-11
coroner 's ISSUE	a-7g13
coroner 's power	k12
coronial	k8
coronial METHOD	k8
coronial METHOD $	k8
correspondence	b17c-9f-8j-9k-10l-9m-7p-14
correspondence $	b17c-9f-8j-9k-10l-9m-7p-14
cost	c15j-10k-11o-7
cost of	c15j-10k-11o-7
cost of REVIEW	c15j-10k-11o-7
could	a10c-8e-8f-11i-15j-14k15l-15m-24o-15p10
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
could not	a-8g-15k17m-8o-9p7
could not AUX	k12
could not FIND	g-9k11
council	c-8j-10k-17n-11p13
counted	g-9p12
counted $	g-9p12
counted AUX	g-9p12
counted AUX counted	g-9p12
countie	f-10p13
countie $	f-8p9
county	a-9c-8j-8o-8p8
county $	m8p-8
county SCOPE	p12
county SCOPE $	p12
couple	f9p-9
course	a-7c14f-9j-10k-11l8p-14
course $	c15k-8l-12p-11
course of	l15
course of STORY	l7
course of case	l9
court	f-15j-12k10l-13p12
court $	f-13k-9p14
court case	j-7k14l-8p-13
court case $	j-7k14l-8p-13
court order	p9
court order $	p9
cover	a-18g-14j-13k-11m-8o20p13
covered	j-10o13
covid-19	p12
covid-19 $	p12
credit	a-10g-8i20p-12
crime	p10
crime $	p10
criminal	a-7c-9g-7j-7k16l-11m-7
criminal exploitation	p11
criminal exploitation $	p11
criminal investigation	k10p-8
criminal investigation $	k10p-8
criminal proceeding	k9p-8
criminal proceeding $	k9p-8
criteria	a-14c-8j16k8l-16p-11
criteria $	j12k-11l-9
criteria INVOLVE	a-8j9k7l-8p-8
criteria INVOLVE $	j-9k12
criteria INVOLVE under	j11k-9
criteria for	k9
criteria for holding	j8
criteria for local	j-8k9
critical	a20c-14e-7f-8j-7k-13m-8n-7o-10p-19
critical ANALYSE	a12
critical ANALYSE $	a12
critical LOOK	a9
critical LOOK $	a9
critical TIME	l9
critical TIME $	l9
critical moment	a11
critical moment $	a11
critique	a9c-9
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
cumulative	l-8p9
cumulative HARM	l-8p9
cumulative HARM $	l-8p9
curiosity	k-9p14
curiosity $	k-9p14
curtain	p10
curtain $	p10
cyfeiriadau	c-9f-8j-9k-10l-9m-7n17p-14
cyfeiriadau $	c-9f-8j-9k-10l-9m-7n17p-14
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
dad	f9k8l8p-21
dadansoddiad	a20c-10f-9g-7j-10k-12l-11m-10p-15
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
data	k16l-9p-12
date	a-31b-17d41f-19g-28h-16i-19k-15l-28m-27n-23p-27
date $	a-20b-13d30f-20g-18h-12i-13k-8l-27m-22n-18o-18p-18
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
day	a-18c-7f-14g-11i-8j-7k9l11m-8o-8
days	l15p-11
deaf	f14p-13
deaf $	f14p-13
dealing	l8
dealt	p8
dealt PEER	p8
dealt PEER as	p8
death	f-13k-11l21m-9o-7p-13
debt	p8
debt and	p8
debt and eviction	p8
decided	k9
decided and	k11
decided and WHY	k11
decided there	j8
decided there MUST	j8
decision	a22b-13c-25d-12e-20f-19g-29h-14i-19k27l-25m-13n-17o-20p-17
decision $	a19b-8c-14e-10f-10g-13i-9j-18k19l-15m-16n-10o-8p-24
decision AUX	a12k-12
decision AUX DONE	a12k-12
decision DONE	a-8k10
decision DONE $	a-8k10
decision MSG	a11g-10
decision MSG $	a11g-10
decision PEER	k10
decision PEER reason	k10
decision THIS	j7
decision THIS REVIEW	j7
decision WE	k8
decision WE reached	k8
decision and	k7
decision and rationale	k8
decision making	p8
decision making $	p8
decision of	j-10k15m-8
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
declaration	a-9f-10g8j-8k14l-12p-13
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
deeper	a18c-8k-8l-8o-9p-14
deeper $	a14p-10
deeper LOOK	a11o-7p-8
deeper LOOK $	a11o-7p-8
deference	p8
deference to	p8
deference to doctor	p8
defined	h9
defined WORDS	h9
defined WORDS $	h9
definition	h13
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
described	l7
described $	l7
description	b12p-11
description of	b12p-11
description of HARM	l7
description of grade	b13l-8
deserving	i13
deserving commendation	i11
deserving commendation $	i11
desk	p8
desk $	p8
detail	a-8b-13d-17e-15f29g-11h-10i-13j14k-10l-10m-18n-16o-14p-37
detail $	a-18b-11d-13e-12f25g-7h-8i-10j13l-13m-15n-15o-11p-32
detail ISSUE	a9
detail ISSUE $	a9
detail of	f11p-11
detail of CHILD	f10
detail of KIN	f8
detail of STORY	l10
detail of notification	j9
detailed	d10
detailed chronology	d10
detailed chronology $	d10
determination	g-9m-7o10
determination $	o11
determination of	a9
determination of ISSUE	a9
developed	j-10k-9l15
development	a-9c-9e21g-10j-12k-8l-13o-8p-16
diabete	p12
diabete $	p12
diary	a-9c-11d24e-8f-10g-8j-12k-13l-16m-9p-17
diary $	c-9d16f-7j-8k-9l-7m-7p-13
diary of	d14l-11
diary of case	d12l-7
did	a9b-8c-7d-8e-24f-18h-12j-16k11l20m-44n-10o-17
didn't	g15i-15
didn't DONE	g15i-15
didn't DONE WELL	g15i-15
difference	e-9g-19i22k-10m-8p-11
different	a11g-14m12
differently	a-12e-8g18i-14
difficult	l10p-8
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
direction	c-8f-7j-8k-9l-8m16p-13
direction $	c-8f-7j-8k-9l-8m16p-13
disability	f13g-15k-11p9
disabled	p9
disabled CHILD	p9
disabled CHILD $	p9
disagreement	p9
disagreement $	p9
discharge	l9m-7
discharged	a9
disclaimer	c15j-7k-8l-7p-12
disclaimer $	c15j-7k-8l-7p-12
disclosure	c-7k14p-11
disclosure $	c-7k14p-11
discovery	c-8j-8k-9l17p-13
discovery $	c-7j-7k-8l15p-11
discuss	a-21c24h-8p-10
discussion	a15c11f-8g-14h-11j-8m-18o-24
discussion $	l-10p9
disguised	p10
disguised compliance	p10
disguised compliance $	p10
disposal	c-9e16f-8j-9k-10l-9p-13
disposal $	c-9e16f-8j-9k-10l-9p-13
disruption	p9
disruption meeting	p9
disruption meeting $	p9
dissemination	c-12f-8j-11k21l-9m-7p-16
dissemination $	k13p-9
dissemination list	k12p-9
dissemination list $	k12p-9
dissemination of	k8
dissemination of REVIEW	k8
distance	p8
distance $	p8
distribution	c19f-8j-9k-12l-9m-8p-16
distribution $	c13k-7p-10
distribution list	c12p-9
distribution list $	c12p-9
diversity	a-8f15
diweddglo	c-9e16f-7j-9k-10l-9p-13
diweddglo $	c-9e16f-7j-9k-10l-9p-13
do	a-17b-8e-11f-9g-9i-38k-23m35n-8
doctor	p12
doctor $	p12
document	a-22b12c17d-10e-9f-17g-14h-9i-8j-12k-16l-21m-10n23o-13p-26
documentation	k11
does	j-14k-10l-9o12
dogs	p12
dogs $	p12
doing	a-16e-12g-21i12j-11l-10m18p-13
domestic	j8k-10l-8p8
domestic HARM	j8k-10l-8p8
domestic HARM REVIEW	j9k-9
done	a-7c-10e13j-15l-13m7o-9p-15
door	c-11f-8g-11j-9k-11l-12m-9p22
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
draft	l-8p9
draft NUM	l-8m-7p11
draft NUM $	l-8m-7p11
drawer	p8
drawer $	p8
drawing	a-10e20k-16p-12
drawing PEER	e10k-7
drawing PEER $	e10k-7
drawing THIS	e8
drawing THIS PEER	e8
drawing thing	e8
drawing thing PEER	e8
drawing to	e9
drawing to PEER	e9
dream	p9
dream $	p9
drew	k-9n15
drew on	n8
drew on $	n8
drew upon	n11
drew upon $	n11
drift	a8j-7k-9l-8m-7p14
drift $	a9p10
drift and	p8
drift and delay	p8
drove	a9
drove thinking	a9
drove thinking of	a9
drowning	l-19p17
drug	p10
drug and	p8
drug and alcohol	p8
during	i7
during HARM	i7
during HARM REVIEW	i7
duty	c-9j20k-16l-9m-9
duty $	j12p-9
duty AGENCY	p10
duty AGENCY $	p10
duty to	j10
duty to REVIEW	j10
duty under	j7
duty under WHAT	j7
dysgu	a-11c-14e-9f-11g25j-12k-14l-14m-11n-9p-19
dysgu $	a-8c-12f-9g21j-10k-12l-11m-9p-16
dysgu o'r	g11
dysgu o'r adolygiad	g11
each	a10c-10e-10i-13j-11k-19m10o-14
each AGENCY	a7e-8g-13i-11j-8k-15l9
each AGENCY $	a9k-7
each AGENCY AUX	m8
each AGENCY DONE	k-8l9m-12
each AGENCY KNOW	l7
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
early	c-9e10i-7j-12k-15m-20n-10
eating	l11
eating $	l11
edge	p13
edge $	p10
education	l14p-9
educational	p9
educational NEED	p9
educational NEED $	p9
effective	i12
effectiveness	a10c-9e-12g18j-9k-10l-14m-9p-18
effectiveness $	e-8g13p-7
effectiveness of	a12g10l-11p-14
effectiveness of AGENCY	a-12g14l-7
effectiveness of practice	a8
effectiveness of safeguarding	a11
effeithiol	i14p-10
effeithiol $	i14p-10
eight	p11
eighteen	l-10p15
eighteen $	l-10p15
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
emerged	g8
emergency	k-7l-8p15
emergency AGENCY	p10
emergency AGENCY $	p10
emergency duty	p10
emergency duty AGENCY	p10
emerging	g13
emerging ISSUE	a9
emerging ISSUE $	a9
emerging practice	a-13g12
emerging practice ISSUE	a-13g12
empty	p9
empty AUTHOR	p9
empty AUTHOR at	p9
enabler	a13p-9
enabler $	a9
enabler and	a10
enabler and barrier	a10
enclosure	b17c-9f-8j-9k-10l-9m-7p-14
enclosure $	b17c-9f-8j-9k-10l-9m-7p-14
end	e11g-9j-9m-9
ended	l8
endnote	e11k-10
endnote by	e11k-10
endnote by AUTHOR	e11k-10
engaged	h-9k-7p12
engagement	a-8b9f-8l-17
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
enquirie	a-11c17d-8e-9f-12g-10j-13l-16m-11n-9
enquirie $	a-9c17d-7e-8f-10g-8j-12k-16l-13m-10n-8
enquirie running	k11p-9
enquirie running alongside	k11p-9
enquiry	a22c-11g-11j-16k-15p-11
envoi	c-9e16f-8j-9k-10l-9p-13
envoi $	c-9e16f-8j-9k-10l-9p-13
epilepsy	p12
epilepsy $	p12
episode	c-11d-22f-14g-11j-7k-11l31p-18
equality	a-17f24g-8h-8j-7l-7m-8p-25
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
evaluation	a10
evening	l-10p14
evening $	p8
event	a-15b-21d35f-29g-17h-13i-15j-10k21l-14m-21n-16o-16p-41
every	a-8g10
every AGENCY	l8
every AGENCY KNOW	l8
every WORKER	g11
every WORKER MUST	g11
everybody	p10
everybody half	p10
everybody half KNOW	p10
everyone	g14
everyone $	g11
eviction	p8
eviction $	p8
evidence	a8b-18c-13e-11f-12g-19h-8j-21k32l-23m-13n-22o-11p-13
examine	o7
examined	a10g-9o8p-14
examining	a8
example	a-8i20p-12
example $	i7
example of	i11
example of WELL	i11
example to	i11
example to follow	i11
exclusion $	l-8p9
exclusion from	l9p-8
exclusion from PLACE	l9p-8
executive	j14l-8
executive summary	j14l-8
executive summary $	j11l-7
exercise	a-9c20j-7k-17p-8
exist	j8
exist $	j8
existed	p7
existed on	p7
existed on REVIEW	p7
experience	a-10c-9e-7f-20i-9j-10l17m-9
experience $	a-8c-8f-16g-10j-8l15m-8
experience and	g8
experience and SINCE	g8
expert	a-8k11m-13p9
expert RECOMMEND	k13m-12p-7
expert RECOMMEND $	k13m-12p-7
expert opinion	p11
expert opinion $	p11
explain	a14l-9
explained	h14
explaining	h12l-7
explanation	c-14e-8f-8g-21k-7m-13p21
exploitation	f-8k-10p11
exploitation $	f-8k-10p11
exploration	a-8o9
explore	o8
expressed	k9
expressed by	k9
expressed by FAMILY	k9
extended	f9p-8
extended FAMILY	f10p-7
extended FAMILY $	f10p-7
extra	a-7b11i16j-9k-12l-14p-14
extra INFO	b12k-8p-7
extra INFO $	b12k-8p-7
extra mile	i16l-10p-9
extra mile $	i16l-10p-9
fabricated	p9
fabricated illness	p9
fabricated illness $	p9
facilitator	c12
facilitator 's	c12
facilitator 's note	c12
fact	a-12c-13d-13e-11f-8g-8j-11l26p-15
fact $	g-12l12
fact and	g8
fact and FIND	g8
factor	a23c-9f-7g-18j-13m-9o-7p-16
factual	a-8c-11d-9e-8f-11g-8j-14k-10l24m-8p-15
factual FIND	l7
factual FIND on	l7
factual STORY	l7
factual STORY $	l7
factual background	l10
factual background $	l10
factual matrix	l11p-7
factual matrix $	l11p-7
factual summary	l11
factual summary $	l10
failed	g13
failing	g9p-8
failure	a-9g16k-8p-8
failure $	g12k-7
faith	p8
faith-based	p8
faith-based HARM	p8
faith-based HARM $	p8
fall	l12
fall from	p9
fall from window	p9
faltering	p10
faltering growth	p10
faltering growth $	p10
familie	a9f-18j-8l-22p17
family	a-21c-30d-21e-25f31g-25h-19m-29n-24o-21p-9
far	c-11e7j-15k-18m-11o14p-9
far $	e9m-7
far AUX	a7
far AUX METHOD	a7
far REVIEW	j-9k-7l-7o13
far REVIEW MOVE	j-9k-7l-7o13
far as	l8
far back	o8
far back WE	o8
fatal	k11
fatal HARM	k11
fatal HARM REVIEW	k11
father	a11b-8c-9e-7f-8j-11k-32l-24m-9p25
fault	g9
fault FIND	g9
fault FIND $	g9
fear	a-7j-8k-8p14
fear $	l8p7
fear of	p13
fear of AGENCY	p10
feature	i8
feature $	i8
feed	c8
feed back	c8
feed back $	c8
feedback	c18j-8k-9l-8p-13
feedback $	c18j-8k-9l-8p-13
fell	g10
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
file	a-9g-7l-10p18
file $	p12
file in	p8
file in NUMW	p8
filing	c11
filing and	c11
filing and retention	c11
final	a-11c-10e9f-7j-7k-9m-9p8
finally	e8
find	a-12c-10f-7g-24i-9j8l-10m-13n19o9p-11
finding	a-14b-14c-21d-15e-20f-19g48h-12i-19j-28k-30l-10m-11n-25o-27p-31
finish	e13p-8
finish $	e13p-8
finished	e7
finished $	e7
fire	l9
firearm	p12
firearm $	p12
first	c-10e-14f-9h-13j13l15m-15p-23
fiscal	k7
fiscal and	k7
fiscal and other	k7
five	f-7j-9k-7
flag	p9
flag $	p9
floor	p9
floor $	p9
focus	a-12o13
follow	i10
follow $	i10p-8
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
for $	a-14c8e-10f-10g-17h8i-11l-10m10p-10
for ACT	m11
for ACT $	m11
for AGENCY	a-10c9l-10m11
for AGENCY $	a-10c9l-10m11
for ANALYSE	a-10c16p-7
for ANALYSE $	a-8c15m-14
for ANALYSE by	c-8m8
for ANALYSE in	c7
for BODY	a-17c-16j-14k-14l-7m27n-8p-16
for BODY $	a-8c-11j-11k-12m16p-10
for BODY 's	m7
for BODY and	m8
for BODY to	g-7m16o-10
for CHANGE	g-10m23p-10
for CHANGE $	g-7m19p-8
for CHANGE practice	m8
for CHILD	a-16e-8g8k-10l-9m17p-24
for CHILD $	a-11g8j-7p-15
for CHILD 's	l-10m11p-7
for CHILD AUX	g8
for CHILD and	j10
for CHILD practice	o8
for CHILD protection	m11
for CONTACT	j8
for CONTACT $	j8
for HARM	o8
for HARM REVIEW	o8
for INFO	k10
for INFO $	k10
for LEARN	c10g-10k-10o8
for LEARN REVIEW	o8
for LEARN STORY	c11
for LOOK	a-9o9
for LOOK $	a-8o9
for NAME	f-15j12
for NAME $	f-15j12
for REVIEW	a-13c-13e-8f-16g-11j15l-8m-11o16p-10
for REVIEW $	a-11c-12e-8f-15g-10j16k-9l-8m-10o16p-10
for SERVICE	l-8m18p-13
for SERVICE $	m15p-11
for SINCE	m13
for SINCE $	m8
for SINCE by	m8
for THEY	f8
for THEY $	f8
for THIS	a-8c-16f-10g-7m12p-8
for THIS FAMILY	i9
for THIS REVIEW	k-7o7
for THIS county	m10
for THIS region	m9
for WE	a9j9k-8
for WE $	a11g-10
for WE REVIEW	j9
for WORKER	g12p-10
for WORKER $	g13p-9
for YOU	a-11c7g13m-7
for YOU $	a-8g9
for YOU DONE	g8
for all	m8
for all BODY	m7
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
for consent	p7
for consent $	p7
for decision	k10
for decision $	k10
for delay	j-8k9
for delay in	j-8k9
for determination	o11
for determination $	o11
for england	m11
for england $	m11
for enquirie	c9
for enquirie $	c9
for everyone	g11
for everyone $	g11
for help	n8
for help $	n8
for holding	j8
for holding REVIEW	j8
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
for practice	a-15g22i-8p-10
for practice $	a-15g22i-8p-10
for rapid	k-8l9
for rapid REVIEW	k-8l9
for reader	n11p-7
for reader $	n11p-7
for regional	m10
for regret	g11o-7
for regret $	g11o-7
for resolution	m10
for resolution $	m10
for safeguarding	j8
for safeguarding adult	j10
for sickness	p9
for sickness $	p9
for supervision	c8
for supervision $	c8
for wale	m11
for wale $	m11
for welsh	m8
for welsh BODY	m8
force	k8
force $	k8
foreword	j14k-9
forgotten	l-12p16
forgotten $	l-12p16
form	a-11c18e-7f-9g-15h16k-14l-16m-9n-7p-20
form $	c8g-10h13j-9l-8p-12
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
forward $	a-11c-12e-8g-12j-12k-17l-16m28p-18
foster	f-12l23p-14
fostering	p8
found	a-8g19j-15k-11m-8o-9p-8
four	f16k-8o-9p-23
fracture	p8
fracture in	p8
fracture in CHILD	p8
frame	o9
frame for	o9
frame for REVIEW	o9
framework	j-7k16p-11
framework $	j-7k16p-11
fresh	l-8p10
fresh MOVE	l-8p10
fresh MOVE each	l-8p10
friday	p9
friday afternoon	p9
friday afternoon $	p9
friend	f8l-13p10
friend $	p9
friend FAMILY	p8
friend FAMILY DONE	p8
friend and	f7
friend and neighbour	f7
from $	k11
from AGENCY	k-11l14p-9
from AGENCY $	e7k-8l14m-8p-9
from AUTHOR	j10
from AUTHOR $	j10
from BIRTH	l10
from BIRTH to	l10
from BODY	j17k-10p-9
from BODY $	j17k-10p-9
from CONTACT	l8
from CONTACT to	l8
from FAMILY	b11f-14l-9p-11
from FAMILY $	b11f-14l-9p-11
from FIRST	g-10k9
from FIRST REVIEW	g-9k10
from FIRST complaint	l7
from KIN	b12p-8
from KIN $	b12p-8
from LEARN	a9c-7k-10
from LEARN REVIEW	g7
from LEARN STORY	a10k-8
from PLACE	f-9l8
from PLACE $	l11
from REVIEW	g9k-7
from REVIEW $	g9k-7
from THEY	f-9j11
from THEY KIN	f-9j11
from THIS	a-7c-8g20j-10k-12
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
from each	m8
from each AGENCY	m8
from here	m12
from here $	m12
from individual	m7
from individual management	m7
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
full of	p7
full of WORKER	p7
further	a-13b-11c7e-9f-10g-10j-14k-17l-18m-10n23
further ACT	p12
further ACT $	m-12p12
further INFO	k-8n13p-9
further INFO $	k-8n13p-9
further SOURCE	n11
further SOURCE $	n11
further copie	c13n-7p-9
further copie $	c13n-7p-9
further support	n12p-9
further support $	n12p-9
gained	g8
gained $	g8
gang	p8
gang and	p8
gang and county	p8
gap	p10
gap $	p10
gaps	a-15c-13e-12f-13g27i-8j-13k-15l-15m-11n-10o-9p-7
gaps $	g15k-8p-14
gaps AUX	g12
gaps AUX $	g12
gaps and	g8
gaps and BAD	g8
gaps between	p8
gaps between AGENCY	p8
gaps identified	g12p-9
gaps identified $	g12p-9
gaps in	p8
gaps in LOOK	p8
gathered	k9
gathered WHAT	k9
gathered WHAT WE	k9
gathering	j-7k18l-9p-15
gathering $	k10p-7
gathering piece	k13p-11
gathering piece $	k13p-11
geirfa	a-7c-10f-9h18j-10k-11l-10m-8p-15
geirfa $	a-7c-10f-9h18j-10k-11l-10m-8p-15
general	a-9p9
general START	j9
general START $	j9
general practice	a-8p11
general practice $	a-8p11
generic	o7
generic WORDS	o7
generic WORDS of	o7
genital	p9
genital mutilation	p9
genital mutilation $	p9
genogram	c-8f17j-8k-10l-9p-13
genogram $	c-8f15j-8k-9l-8p-12
get	c11p-8
get help	n8
get help $	n8
get in	c11
get in touch	c11
getting	f11i11l-8p-10
getting THIS	i12
getting THIS WELL	i12
getting to	f12
getting to KNOW	f12
gift	p9
gift $	p9
girl	a-9f17g-8j-11l-16
give	i11k-8p-7
give up	i11k-8p-7
give up $	i11k-8p-7
given	f-10g-9j-12k-14o16
given $	o12p-7
given WHERE	p8
given WHERE PLAN	p8
given to	k-8l9o10
given to AUTHOR	o10
given to FAMILY	l10
giving	g7
giving rise	g7
giving rise to	g7
glance	c-8d9j11k-7l-7p-11
glance $	c-8d9j11k-7l-7p-11
glossary	h12
go	a-7g10i-17k-9l-10m14
goes	j-9k-7l-7o13
going	a-9c-7e-19g-20i16l10o-14p-22
good	b-8c-18d-8e-13f-12h-7i27j-17k-20l-9m-19n-11o-11p-10
gorchwyl	c-8k-7l-7o15p-11
gorchwyl $	c-8k-7l-7o15p-11
got	c-7e-8i9j-7m-13
got BAD	g12
got BAD $	g12
got WELL	i13
got WELL $	i13
got in	a12
got in METHOD	a12
got worse	l10
got worse $	l10
governance	a-7f-8j-12k16l-9m-8p-14
governance $	c-9k14p-11
governance inadequate	g8
governance inadequate $	g8
governance of	k9
governance of REVIEW	k9
government	c-9k9m13p-8
grade	b13l-8
grade $	b13l-8
graded	g11
graded judgement	g11
graded judgement on	g9
gran	f9p-9
grandmother	f-14j11
grandparent	b11j-9k-12l10
ground	j12k-9
ground for	j8
ground for REVIEW	j8
ground upon	j8
ground upon WHAT	j8
group	a-8c-8f-14g-7j-15k18l-15m-10o-7p15
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
guardianship $	l14p-15
guardianship order	l-8p11
guardianship order $	l-8p11
guidance	a-17b-11c-18d-10e-13f-15g-16h-12i-12j-9l-20m-18n31o-12p-13
guidance $	a-8c-9f-7g-8j-8k9l-10m-10n17p-19
guidance and	n12p-8
guidance and law	n10
guidance cited	n10
guidance cited $	n10
guidance on	p10
guidance on shelve	p10
guidance referred	n11
guidance referred to	n11
guidance used	n11p-8
guidance used $	n11p-8
guide	a-9c-8g-8h17j9k-10l-11m-7p-14
guide $	a-7h12j11k-8l-9p-12
guide to	h9
guide to WORDS	h9
guided	a-7k12
guided WE	a-7k12
guided WE thinking	a-7k12
gweithredol	j14l-9p-9
gweithredol $	j14l-9p-9
gweithredu	m14p-10
gweithredu $	m14p-10
gwella	m12
gwella systemau	m12
gwella systemau ac	m12
had	e-8f-11g-12i-7k10l-9m-11
half	p15
half KNOW	p10
half KNOW $	p10
half picture	p10
half picture $	p10
handover	k-8l-11p18
handover $	p14
handover at	p8
handover at BIRTH	p8
hane	l11
hane yr	l11
hane yr acho	l11
happen	c13e-13g-11i-10j-13k-11l-21m26p-14
happen $	c15m-9p-8
happened	a8c-10f-13g-36h-9i-14j-15l25m-31o-12p-16
happening	m9
hard	a11c-7e-8g-8h11i-12j-9l-11m-8p8
hard $	a10i-8
hard WORDS	h13p-8
hard WORDS $	h13p-8
hard to	p13
hard to KNOW	a8
hard to reach	p13
harm	a-9k-7p17
harmful	p7
harmful sexual	p7
harmful sexual behaviour	p7
has	a-24e25f-10i-16k-16l-26n9o-13
have	a20b-7e17f-18g13h-9i-22j-13l-31m-31o-20p-30
he	a-14f11g-16i-8j-10k-10l9m-8p9
head	l-10p16
head HARM	l-8p9
head HARM $	l-8p9
head trauma	p8
head trauma $	p8
headline	g14
headline FIND	g8
health	a-10c-8f-11j-8k-15l10m8p8
heard	a12f-10j-7l-19p10
hearing	f-7l-10p9
heart	f8
heart of	f8
heart of THIS	f8
heat	p8
heat and	p8
heat and light	p8
held	a-13c-9f-9g-8j17m-12o-9p7
held $	a-8j19m-9o-8p-11
held by	l9
held by AGENCY	l9
held risk	p9
held risk $	p9
held whole	p9
held whole $	p9
help	b-11c-21d-11e-18f-22h-11i8j-25k-26l-30m-25n27o-14p9
help $	c-13e-11f-15g-15j-12k-15l-19m-15n22o-8p9
help BAD	g7
help BAD $	g7
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
help given	a11
help given $	a8
helped	a-21c-14e-11f-20g-9i31j-15l-20m-16o-8p-20
helped $	a-12g-12i22k-8l-8m-11p-15
helped CHILD	i12l-8
helped CHILD $	i12l-8
helped FAMILY	f-7i11
helped FAMILY $	f-7i11
helped NAME	i10
helped NAME $	i10
helped WE	i-9k13
helped WE $	i-9k13
helped and	g9
helped and IDENTITY	g9
helpful	k-9l-8n16p-13
helpful AGENCY	k-7l-7n13p-11
helpful AGENCY $	k-7l-7n13p-11
her	a-11b-8c-13d-7f16h-14i-17l16m-13n-10o-9p-29
here	a-10e-7i-8j9k-9m9
here $	a-8i-7j10k-8m9
here AUX	l7
here AUX WHAT	l7
heritage	f16p-16
hidden	f-11l-12p15
hidden CHILD	f-7p9
hidden CHILD $	f-7p9
hidden HARM	p8
hidden HARM $	p8
hidden men	p8
hidden men $	p8
hide	p9
hide $	p9
hierarchy	p8
hierarchy between	p8
hierarchy between profession	p8
him	a-11c-7f14g-9k-15l-12
hindsight	a16c-11e-7f-9g-8j-12k7l-11m-9n-8p-16
hindsight $	a16c-9f-8j-11l-9m-7p-14
hindsight and	k10
hindsight and outcome	k10
his	f20j-9p-20
historical	a-11g-10j-11k-9l20n-7p-14
historical INFO	k-9l13p-8
historical INFO $	k-9l13p-8
historical ISSUE	a-8g-9l13p-8
historical ISSUE $	a-8g-9l13p-8
history	b-12c10d-27e-10g-10j-19k-29m-8n-8p16
hold	j9
hold REVIEW	j8
hold REVIEW $	j8
holding	c9k-11l-12p8
holding REVIEW	j8
holding REVIEW $	j8
holding ring	p10
holding ring $	p10
holding to	c12l-10
holding to STORY	c12l-10
holiday	p10
holiday $	p10
home	b-8c-14d-10e-11f32g-22h-8i-21j-15k-19m-11n-10o-9
home $	f-11l9
home and	p8
home and house	p8
homelessness	c-8j-7k-8l15p-12
homelessness $	c-8j-7k-8l15p-12
homicide	a-8c-9d7l10p-20
honour	p8
honour and	p8
honour and shame	p8
hope	c-12g-7j15k-11l-12m-26o-9p20
hospital	c-7f-22i-11j-7k-10l9
hotel	p12
hotel $	p12
hour	l-9p10
house	l-9p16
house $	p8
household	a-13b-8f34g-9i-9j-13k-23l-24m-8p-14
housing	p9
how	a14b-16c11d-16f-27g-20i-27k11l7n-21p-33
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
identified	c-11e-8g19i7j-8k-14l-9m-11o-8p-17
identified $	c-10e-7g16i7k-10l-9m-9o-8p-16
identifier	f8
identifier $	f8
identity	f23k9l-7p-29
if	c-11g-8j-12n20p-8
if THIS	j-10n12
if THIS REVIEW	j-10n12
if YOU	n14p-7
if YOU AUX	n10
if YOU NEED	n8
ill	l8
ill $	l8
illness	a-9f-7l-8p19
illness $	l-7p16
illness as	p9
illness as ANALYSE	p9
immediate	a-10c-14e-15f-7j-9k-14l26p-20
immediate ACT	e-11g-7l14p-8
immediate ACT ASK	m8
immediate ACT LEARN	e-9l13m-9
immediate ACT to	l7
immediate LEARN	g10
immediate aftermath	l9
immediate aftermath $	l9
immediate safeguarding	l16m-12p-8
immediate safeguarding ACT	l12m-11
immediate safeguarding arrangement	l9
immigration	p10
immigration status	p10
immigration status $	p10
impact	a-9c20f-7g8k-9l-9m-14p-16
impact $	c11p-7
impact ACT	c11m-9
impact ACT $	c11m-9
impact assessment	c8
impact assessment of	c8
impact of	g8
impact of BODY	g8
implementation	c-12f-7j-8k-10l-9m19p-16
implementation $	c-7j-8k-9l-8m15p-12
implementation PLAN	m10p-8
implementation PLAN $	m10p-8
implication	g9
implication for	g9
implication for practice	g9
important	c-8d12p-8
important date	c-8d12p-8
important date $	c-8d12p-8
impressed	i9
improve	a-7c-9g9m8p-9
improved	e11
improvement	a-16c-17d-8e8f-10i-16j-11k-14l-15m24n-10o-9p-33
improving	a-10e-9g-10l-7m24p-14
in $	l9
in AGENCY $	c7
in BAD	a-8g-12j13p-8
in BAD $	a-8g-12j13p-8
in CHILD $	p11
in CHILD 's	l9p-11
in END	a-8e13
in END $	e10
in END ANALYSE	e7
in FAMILY	f8k-9
in FAMILY $	f8k-9
in FIRST	i9l-8
in FIRST TIME	i9l-8
in ISSUE	a-9f-12g-17j20l-14o9p-13
in ISSUE $	a-8f-8g-15j13l-9o11p-9
in ISSUE in	j9
in ISSUE of	j8
in LOOK	p8
in LOOK at	p8
in METHOD	a17k-9
in METHOD $	a14k-8
in METHOD of	a7
in NEED	f-12l12m-7
in NEED $	l-9p12
in NEED PLAN	l13p-12
in NEED of	p7
in NEED period	l7
in NUMW	p11
in NUMW drawer	p8
in PLACE	a-8k-7l10m-10
in PLACE $	f8g-9m-8
in PLACE PLACE	l15p-14
in PLACE WELL	g8
in REVIEW	h9k17l-10m-8o-11p-8
in REVIEW $	h9k17l-10m-8o-11p-8
in THEY	f7h-7l9
in THEY LIVE	f8
in THEY own	l12
in THIS	a-14b-8c14f19g-13h8j-24l-11n-7o-12p-12
in THIS ISSUE	a-10c11
in THIS REVIEW	f13h10j-29o-9
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
in WHAT	a11j-7
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
in and out	l7
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
in order $	d13l-11
in outline	l8
in outline $	l8
in period	l9
in period $	l9
in place	e9
in plain	p10
in plain sight	p10
in practice	a-11
in practice $	a-11
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
in supervision	c15p-10
in supervision $	c15p-10
in system	g12
in system $	g12
in timeline	l14
in timeline $	l14
in touch	c11
in touch $	c11
in turn	a14
in turn $	a14
inadequate	g18l-8p-12
inadequate $	g12
inadequate because	g11p-9
inadequate because $	g11p-9
incident	a-21b-10c-23d-30f-21g-11i-8k-22l34m-13n-8
incident $	p11
incident-led	a-8p11
incident-led practice	a-8p11
incident-led practice $	a-8p11
included	a8
included $	a8
independence	a-15b-9c-12e-11f-10g-10j-15k27l-15m-11n-7
independence $	a-11b-8c-9e-9f-7j-11k24l-9m-7p-17
independence too	p9
independence too soon	p9
independent	k10
independent AUTHOR	k13
independent AUTHOR $	k10
independent REVIEW	k-8p10
independent REVIEW WORKER	k-8p10
index	l8
index STORY	l8
index STORY $	l8
individual	c-13d-8f11j-15l-15m8n-8o-9p-14
individual $	a-9c-8f13g-8
individual AGENCY	l-8m8p-7
individual AGENCY LEARN	g7
individual AGENCY PLAN	m9
individual and	a7
individual and organisational	a7
individual management	j-9
individual management REVIEW	j-9
induction	p12
induction $	p12
infancy	l9p-8
infant	l-9p12
influence	a8
influence on	a8
influence on practice	a8
influenced	a15g-8i-10m-7
influenced DONE	a12i-8
influenced DONE $	a12i-8
information	b-33c-20d-11e-15f-8g-22h-10i-14j18l11m-21o-11
informed	f-13k13
informed $	f-13k13
initial	c-8e-8f-8g-9h21k-16m-8o-7p-18
initiation	j10k-8
initiation of	j10k-8
initiation of REVIEW	j10k-8
injurie	l16p-10
inquest	a-9c-10e-7f-9g-9j-10k17m-9p-17
inquest $	a-8c-9f-9g-7j-9k15m-9p-16
inquired	k8
inquired $	k8
inquirie	k9
inquirie MOVE	k9
inquirie MOVE on	k9
inquiry	c-13e-7f-16g-10k7l-8m-7o16p-16
inside	a-11c21e-7f-8g-12i-8j-9k-11l-13m-11p-12
inside $	a-11c21e-7f-8g-12i-8j-9k-11l-13m-11p-12
insight	g11k-8
inspect	k9
inspect $	k9
inspection	a-24b7c-13d-10f-18g8h-11i-12k24l-23m-19n-17o-15
inspection $	a-13b-8c-7f-15j-25k19l-13m-12n-10o-13p7
inspection AGENCY	k14p-13
inspection AGENCY $	k14p-13
inspection judgement	a-9b11g9k-11p-11
inspection judgement $	g13k-8p-10
inspection judgement MEAN	b12g-9
inspection of	j12
inspection of AGENCY	j12
inspector	c-7j-8k14l-9p-12
inspector $	c-7j-7k14l-7p-12
inspector FIND	g7
inspector FIND $	g7
inspectorate	c13f-8j-9k-7
inspectorate $	c13f-8j-9k-7
instead of visit	p8
instruction	a-9c-8j-10k-13m-13o20p-10
instruction $	a-7k-10o13
instruction of	m-9o13
instruction of BODY	m-9o13
integrated	d12p-9
integrated chronology	d12p-8
integrated chronology $	d12p-8
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
interpretation	a-23c-14f7h24p-13
interpreter	a-8f-7k-9l-8p18
interpreter $	a-8f-7k-9l-8p18
intervention	p7
intervention $	p7
interview	k13l-20p8
interviewed	k11
into	a-15c-8g-16k-11l18m13p-18
into ACT	m9
into ACT $	m9
into HARM	j8
into HARM of	j8
into PLACE	l9p-8
into THIS	a-8l10
into THIS $	a-8l10
into exploitation	l11p-8
into exploitation $	l11p-8
into practice	g-9m11
into practice $	g-9m11
introducing	f14j9k-13l-8p-11
introducing FAMILY	f8
introducing FAMILY $	f8
introducing NAME	f10
introducing NAME $	f10
introducing REVIEW	j12k-10
introducing REVIEW $	j12k-10
introduction	a-9c-9f-9g-12j30k-17l-12m-9o-12p-17
introductory	j11
investigation	a-10c-14e-7f-11g-9j-14k22m-11n-8p-20
investigation $	c-11f-7j-8k20l-10p-15
investigation and	j-8k7l9p-9
investigation and inquest	l11
investigation and its	k11
invisible	p8
invisible KIN	p8
invisible KIN $	p8
involved	a-16c-8f8j-9
involvement	a-10b-12c-12e-8f-20g-13i-8j-14k-8l39m-14n-11p-41
is	a-38b-9c-7d-8h-10j14k-27l9m7n-12
isolation	p9
isolation room	p9
isolation room $	p9
issue	a20b-9d-14e-12f-8h-10i-20j-29k-15l-28n-12o13p-30
it	a18b-16d-15e10f-18g-19h-19j-37k-8m9n-22o-24p-10
its	a-11g-8k13m-7
its START	k11
its START $	k11
its member	k8
its member $	k8
its purpose	j8
its purpose $	j8
itself	p8
itself $	p8
january	l11
jargon	h15p-11
job	a-11k-10o9p13
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
journey	f-12l15
judgement	b17c-17d-8e-17f-16g32h-15i-16j-23k-26l-24m-22n-12o-12p-30
judgement $	g20j-8k-9l-12p-12
judgement ANALYSE	a8
judgement ANALYSE $	a8
judgement AUX	g14
judgement AUX THIS	g11
judgement AUX inadequate	g7
judgement MEAN	a-15b20g-16h-9
judgement MEAN $	a-15b20g-16h-9
judgement about	g18j-10k-8m-10p-10
judgement about BODY	g14
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
keep CHILD	l7
keep CHILD safe	l7
keep DONE	i12m-10
keep DONE $	i12m-10
keep watch	c8
keep watch $	c8
keeping	a-12c15e-9f-13g-12i10j-10l-15m-12n-11
keeping $	c-8i11
keeping CHILD	k12p-10
keeping CHILD 's	k12p-10
keeping track	c12p-8
keeping track $	c12p-8
keeping watch	c11p-8
keeping watch $	c11p-8
kept	i15m-15
kept $	i16m-15
key	a8b-22c-7d17e-21f7h13i-21j-29k-34l-14m-17p-41
key CONTACT	d15l-12
key CONTACT $	d8
key CONTACT PEER	d11l-10
key INFO	a-8b-7n13
key INFO $	a-8b-7n13
key ISSUE	a10g-8
key ISSUE $	a12g-7
key ISSUE of	o7
key LEARN	g18l-9
key LEARN PLACE	g7
key LEARN for	g8
key LEARN from	g7
key MSG	g11
key MSG $	g9
key SCOPE	c-13o10p-8
key SCOPE $	a-10o15
key SCOPE ANALYSE	a12o-11
key SCOPE LOOK	a10o-11
key STORY	a-7c-11d11f-8
key STORY $	c-10d11f-7
key WORDS	h8
key WORDS $	h8
key WORKER	f13p-8
key WORKER $	f13p-8
key date	c-10d13
key date $	c-8d10
key decision	a11g-10
key decision MSG	a11g-10
key individual	a-8c-7f14g-7
key individual $	a-8c-7f14g-7
key practice	l10
key practice STORY	l10
key to	a-16c14d-10f-10g-14h19k-8l-14m-8n-9o-9p-12
key to WORDS	h7
key to WORKER	h9
key to pseudonym	h8
key to rating	c11
key to role	h11
key to table	c11
kinship	l-8p10
kinship PLACE	l-8p10
kinship PLACE $	l-8p10
kloe	a14b-7c-13e-10f-13g-10j-13k-14l-14m-11n-8o14p-20
kloe $	a10b-7c-13e-9f-11g-9j-12k-14l-12m-10n-8o14p-17
kloe NUM	a10p-8
kloe NUM voice	a10p-8
knew	a-10g-12i-15j8l14m-10
knife	p15
knife $	p10
knife crime	p10
knife crime $	p10
know	a-31c17e-16h-9i-25j-19l15m-32o7
known	c-7e-8g-13i-9j-10k-14l25m-9
kpe	a-10l17m-7p-13
kpe NUM	a-10l17m-7p-13
kpe NUM $	l9p-8
kpe NUM strategy	a-8l11
language	c-17e-10g-13h19i-10j-16k-26l-14m-13n-11o-9p13
language THEY	f8
language THEY INVOLVE	f8
large	p9
large FAMILY	p9
large FAMILY $	p9
last	a-13c-15d-11e14f-13h-14i-9j-13k-14l21m-14n-10o-10p-16
law	a-9c-8g-9k-16l-11m-7n12p12
law $	n10
law TELL	j10
law TELL about	j10
law and	n7
law and guidance	n7
law outline	p10
law outline $	p10
law proceeding	k-7p10
law proceeding $	k-7p10
lay	a16g-8l-8m-7
lay behind	a9
lay beneath	a11
lay beneath $	a11
lead	a-8c-16f-12p11
lead $	f-8k-10p12
lead AUTHOR	c-9k12p-9
lead AUTHOR $	c-9k12p-9
lead WORKER	p8
lead WORKER $	p8
leader	g14k-11p-11
leadership	a-7c-8g13j-8k-10l-8p9
leadership $	p13
leadership and	g11p-7
leadership and management	g11p-7
leadership management	g8
leadership management and	g8
leading	l7
learn	a-11k-9m-9n12
learned	a-12g22k-7m-10
learning	a-22b-16d-23e-21f-27g38h-16i-17l-41n-23o-8p-17
learnt	g12
leave	e14j-9
leave WE	e14g-11j-9
leave WE $	e14g-11j-9
leaver	l-8p10
leaver $	p8
led	j10
led to	j8
led to REVIEW	j8
led up	l7
led up to	l7
legal	a-10c-13e-7f-9g-9j14k17l-12m-19n-7o-10
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
legislation and	n9
legislation and guidance	n9
legislation cited	n11
legislation cited $	n11
legislative	k12
legislative context	k12
legislative context $	k12
lesson	a-13c-13f-10g33j-13k-22m-18n-9o-8p-23
let	c12g-8k-7l-8
let WE	c13
let WE KNOW	c13
letter	a-14b16c-9e-10f-16g-11h8i-8j9k-18m-9n-8o-7
letter $	p9
letter AUX	l8
letter AUX sent	l8
letter from	b17f-12j12k-15l-11p-16
letter from AUTHOR	j11
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
life	a-18c-12e-14f-8h-9i-10j-20k-15l35m-16n-8o-10p-25
life-story	k-9p13
life-story DONE	k-9p13
life-story DONE $	k-9p13
lifestyle	h-7p15
lifestyle $	p10
lifestyle choice	p9
lifestyle choice $	p9
light	a-7g8i11l-13
light $	g9l-11p8
light in	i12
light in dark	i12
like	a-21e-9f17g-19h-10i-13k-14l8o-11
like $	a-12f17g-9
like for	l11
like for CHILD	l8
like lifestyle	p10
like lifestyle $	p10
like to	g-7j8m9
like to KNOW	m12
like to thank	j9
liked	a-8f11g-8l-9p9
liked $	a-8f11g-8l-9p9
limit	j-7o12
limit of	o13
limit of REVIEW	k-12o13
limit of WHAT	k7
limit to	k10
limit to WHAT	k10
limitation	a-8c-8j-11k18l-8p-13
limitation $	k13p-11
limitation of	k8
limitation of REVIEW	k8
limitation on	k8
limitation on INFO	k8
line	a20c-21d13e-8f-12g-12h-7j-17k-23l-19m-13n-7
line $	d15l-11o-8p-9
line of	a15k-8p-10
line of REVIEW	a18k-7o-8
line of sight	a-7o9
link	k-12n19p-13
list	a-18b-11f-15g-15h19i-10j-19l-22m-8o-12
list $	a-11b-7d-9f-10g-10h15i-7j-12l-15m-12p-7
list of	c-8d10h9j-9l-9p-10
list of SOURCE	n8
list of WORDS	h8
list of contributor	k8
list of key	d8
list side	p9
list side by	p9
listened	k7
listening	l-7
literature	k-11n17p-9
little	f9j8l-7
little CHILD	f10j8p-13
little CHILD $	f10j8p-13
little help	p8
little help $	p8
live	g8
lived	f11k-8l13p-16
living	j8
llinell	c-7d15k-7l-7p-11
llinell amser	c-7d15k-7l-7p-11
llinell amser $	c-7d15k-7l-7p-11
llyfryddiaeth	c-9f-8j-9k-10l-9m-7n17p-14
llyfryddiaeth $	c-9f-8j-9k-10l-9m-7n17p-14
local	a-18b-9c-14e8f-10j13k7l-16n-12o-11
local AGENCY	e7
local AGENCY $	e7
local BODY	j-11m-8p13
local BODY $	j-11m-8p13
local CHILD	j7
local CHILD safeguarding	j7
local INFO	j13k-11p-11
local INFO $	j13k-11p-11
local ISSUE	j12p-8
local ISSUE $	j12p-8
local LEARN	g8
local LEARN $	g8
local METHOD	k8
local METHOD in	k8
local REVIEW	j-8k10
local REVIEW $	j-8k10
local SINCE	e9
local SINCE $	e9
local practice	j-8k9
local practice REVIEW	j-8k9
lockdown	c-8j-8k-9l16p-12
lockdown $	c-8j-8k-9l16p-12
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
long road	l7
long road to	l7
look	a17c-9e-11f-9i-8k-11l-10m-11p-11
looked	c-10e-8f-12k-14l-17m-10o20
looking	a20b-7c-13e15f-9g-13i-8k-14l-14m-11n-11o-13p-23
loss	p12
loss $	p12
lost	a-13c-13e-8f-12g18i-8j-11k-14l-16m-11n-9p9
lost $	g14p-11
lost between	p8
lost between ward	p8
lost opportunitie	g13p-11
lost opportunitie $	g13p-11
lost to	p8
lost to follow-up	p8
love	l-7p12
love AUX	p8
love AUX not	p8
love and	p8
love and HARM	p8
loved	f17k-9p-11
loved $	f10
loved THEY	f10
loved THEY $	f10
low	p8
low level	p8
low level $	p8
low-level	a-9g-9j-7l-10p16
low-level CONTACT	p8
low-level CONTACT $	p8
low-level ISSUE	a-8g-9p13
low-level ISSUE $	a-8g-9p13
made	a19c-12e15f-9g-27i15k-11l-15m-27o-10p-22
main	a9c-14d13e-8f-8g12j-12k-12l-11m-9o-9p-16
main FIND	g7
main ISSUE	a14g-9
main ISSUE $	a11g-7
main ISSUE LOOK	a7
main LEARN	g8
main LEARN $	g8
main MSG	g9
main MSG $	g9
main STORY	d7
main STORY in	d7
main date	c-7d11
main date $	c-7d11
make	a14e-8g-12j-10k-12l-14m10
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
making	a18c-14d-7e-14f-13g-17h-7i-11j-13k-17l-19m20n-9p-11
making $	p8
making CHANGE	m7
making THIS	a-9m13p-8
making THIS safer	a-8m11
making picture	a11p-9
making picture whole	a11p-9
making sense	a18l-8m-10p-10
making sense $	a12m-7p-7
making sense of	a11
making sure	m9
making sure THIS	m9
making thing	m12
making thing safer	m9
man	p12
man without	p9
man without name	p9
management	c-16d-8e-13f-12g10h-7i-7k12l-20n-10o-14
management $	g10p-8
management REVIEW	k16l-8o-7p-9
management REVIEW $	k7
management REVIEW AGENCY	k11
management REVIEW ASK	k10
management and	g8
management and governance	g8
management oversight	p12
management oversight $	p12
management summary	j12l-7p-8
management summary $	j12l-7p-8
manager	c10f-12g10i-15j-7k-22p8
mandate	j11m-8p-9
manner	j-8k12
manner of	k8
manner of WE	k8
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
material	a-17b26c-10f-9g-10j-17m-7n-16p-23
matrix	l11p-7
matrix $	l11p-7
matter	a-16b-10c-28d8e-14g10h-11j8k-22m-7n-12o16p-20
mattered	i9
mattered $	i9
mattresse	p9
mattresse on	p9
mattresse on floor	p9
may	m11o-9
mean	b17c-13e-17f-10h18i-22j-19l-20m-24o-15p-12
meaning	p7
measure	c17i-11l-10m-9
measured	a13l-9
measured up	a13l-9
measured up $	a13l-9
measuring	c18i-11p-12
measuring WELL	c12i-11p-7
measuring WELL $	c12i-11p-7
measuring impact	c11p-7
measuring impact $	c11p-7
media	c11
media enquirie	c12p-10
media enquirie $	c12p-10
medical	a-8k-11p15
medication	p12
medication $	p12
medicine	p9
medicine for	p9
medicine for one	p9
meet	f13j-8k-8p-15
meet AGENCY	l11p-8
meet AGENCY $	l11p-8
meet FAMILY	f9
meet FAMILY $	f9
meet NAME	f10
meet NAME $	f10
meeting	a-17b-8d-9e-8f-18g-12i-11j-14k22m-13n-11o-7p7
meeting $	c-8l-10p17
member	a-13b14c-10e-8f9g-10i-8j-17k12l-17m-11n-9o-9p-22
member $	a-9b15c-7f12g-7j-11l-11m-8n-7o-7p-16
member informed	f-13k13
member informed $	f-13k13
member of	f10
member of FAMILY	f10
membership	a-11b10c-10j-10k15m-11n-7o-9p-13
membership $	k11
membership and	k10
membership and WORDS	k10
membership of	b12j-7m-8
membership of BODY	b12m-8
memory	f-8j14
memory of	f-8j14
memory of NAME	j9
memory of little	j9
men	f-10p13
men $	p8
men WHO	f-8p10
men WHO join	f-8p10
mental	f-8k-7l-10m-10p19
mental SERVICE	l-8m-8p16
mental SERVICE $	p11
mental capacity	p8
mental capacity $	p8
mentioned	n8
mentioned $	n8
merged	c-7d16l-9p-11
merged chronology	d9
merged chronology $	d9
merged timeline	d12l-7p-8
merged timeline $	d12l-7p-8
message	a-23b-8c-16d-10e-9f-13g31h-8i-12k-15l-16m-16n-10o-13p-9
met	a-13j15k8l-15p-9
methadone	p9
methadone in	p9
methadone in PLACE	p9
method	a-16j-11k23p-12
methodoleg	c-7k14p-11
methodoleg $	c-7k14p-11
methodology	k16
microscope	a11
microscope $	a11
might	a15e-9
might AUX	a15e-9
might AUX AUX	a9
might AUX CHANGE	a10
mile	i16l-10p-9
mile $	i16l-10p-9
milestone	c-10d17f-8j-10k-11l-9m-8p-14
milestone $	c-10d17f-8j-10k-11l-9m-8p-14
mind	j7p8
mind $	j7p8
minute	k-7l-7p11
minute $	p12
minute PEER	c8
minute PEER YOU	c8
missed	a12c-9e-8f-10g15h-11i-8j-21k-13l-9m-11o-7
missing	a-17f-8j-13k-7p17
misuse	p12
misuse $	p12
mobile	p10
mobile FAMILY	p10
mobile FAMILY $	p10
model	a-9f-7g-8k22l-11m-7p-15
model combined	k12l-8p-8
model combined $	k12l-8p-8
moment	a22c-10e-10f-8g-10j-8k-10l-14m-11p-17
moment $	a18c-9k-9l-10p-13
moment WHEN	a9
moment WHEN thing	a10
money	p9
money and	p9
money and gift	p9
monitored	c8
monitored $	c8
monitoring	a-8c28e-8f-9g-8j-14k-16l-12m-14o-8p-17
monitoring $	c16j-11k-10p-9
monitoring arrangement	c9
monitoring arrangement $	c9
monitoring of	c13m-11
monitoring of ACT	c10m-9
month	d12e-7l9p-12
more	b-14c-26d-12f-10g-28h-11j-27k-29l-28m-29n40o-19p-34
more $	a-12c-12e-11f-11g-19i-11j-12k-14l-14m-13n30o-8p-18
more INFO	n10
more INFO $	n10
more about	c-9n12
more about THIS	c-9n12
more closely	a8
more closely $	a8
more depth	a10
more depth $	a10
more help	n8
more help $	n8
more of	i12m-8
more of $	i12m-8
more on	n10
more on THIS	n10
more thing	e12p-8
more thing $	e12p-8
most	g11
most $	g11
mother	a-12c-7f17g-12i-8j-11m-10
move	c-9g-9i-10j-15k-8l24m-11o-7p-18
moved	e14l-7
moving	j-9l14m11p-16
much	p11
much REVIEW	p11
much REVIEW $	p11
multi-agency	a10b-9c-20d14e-13f-12h-8j-13n-12o-10
multi-agency ACT	m7
multi-agency DONE	a13k-12m-8p-15
multi-agency DONE $	a13k-12m-8p-15
multi-agency INVOLVE	k-11l12
multi-agency INVOLVE $	k-11l12
multi-agency LEARN $	g8
multi-agency LEARN ACT	m8
multi-agency WORKER	a-9k14p-11
multi-agency WORKER forum	a-9k14p-11
multi-agency chronology	d9
multi-agency chronology $	d9
multi-agency meeting	p10
multi-agency meeting $	p10
multi-agency safeguarding	p10
multi-agency safeguarding hub	p10
multi-agency timeline	d13l-8p-9
multi-agency timeline $	d13l-8p-9
mum	f12p-10
must	a-9e-9g-9i-13k-8m23
mutilation	p9
mutilation $	p9
my LIVE	l7
my LIVE $	l7
name	a-20b-11c-17d-9e-12g-21h25i-10j-22k21l-23m-13n-15o-9p-15
name $	c-7g-11h10j-10k13l-10
name AUX	k10
name AUX AUX	k10
name and	h8k7
name and date	k9
name and role	h9
name of	h14p-7
name of AGENCY	h14p-7
name or	f8
name or identifier	f8
name used	c-7h12k7p-7
name used $	h14k-8p-7
name used in	h-9k12
nappie	p9
nappie $	p9
narrative	l14
nation	m11
nation $	m11
national	a-13c-12e-9f-11j-11k7l-11m16n-12o-10
national BODY	m9
national BODY $	m9
national LEARN	g9
national LEARN $	g9
national RECOMMEND	m7
national RECOMMEND $	m7
national attention	m9
national attention $	m9
national guidance	k14n-9p-11
national guidance $	k14n-9p-11
national picture	p11
national picture $	p11
nature	l12
nature of	l12
nature of STORY	l9
need	a-25c-16e-12g15h-10i-17j-17k-17m16o-16
needed	a-8c12e-11f-9k-10l-13m12o-9p-9
negeseuon	g15p-10
negeseuon allweddol	g15p-10
negeseuon allweddol $	g15p-10
neglect	a11c-14e-9f-12g-9i-7j-14k-16l-17m-12o-8p18
neglect $	a11c-13e-9f-11g-8j-14k-15l-16m-12o-7p16
neighbour	h-7j-7l-8p15
neighbour $	h-7j-7k-9p15
nesaf	m14p-10
nesaf $	m14p-10
network	p9
network $	p9
new	a-11c-15e-7g-10i-7j-17k-19l27m-17n-10o-8
new BODY	c-11j-11k-15l11m-14p10
new BODY $	c-11j-11k-15l11m-14p10
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
news	c11k-8p-10
news $	c11k-8p-10
next	a-21c-9e-14f-8g-18i-13j-14k-13l-15m34n-10p-11
nice	p9
nice $	p9
night	a-12d-7f-7g-8k-7l12p11
nine	f11
no	c-11e-7f-10g-9j-11k-12l-20m-17p29
no beds	p8
no beds $	p8
no further	m-12p12
no further ACT	m-12p12
no one	j-7l-10p14
no one KNOW	a9
nobody	a8j-12k-11p11
nobody ASK	a11
nobody ASK $	a11
nobody HAPPEN	l8
nobody HAPPEN $	l8
nobody held	p9
nobody held whole	p9
non-engagement	p12
non-engagement $	p12
north	l9
north $	l9
not	a-14b-8c-16d-7e-16f-21g11h-10i-21j-24l-20m-11n-11p34
not $	a11
not ASK	i-8p8
not ASK $	i-8p8
not AUX	a-8k10m-9p9
not AUX DONE	k12
not DONE	g13i-10
not DONE $	g13i-10
not FIND	g-9k11
not FIND out	g-9k11
not HAPPEN	m9
not HAPPEN again	m9
not KNOW	p8
not KNOW $	p8
not LOOK	g-8o8p10
not LOOK $	o10
not MOVE	g14i-14
not MOVE WELL	g14i-14
not brought	p7
not brought $	p7
not enough	p8
not enough $	p8
not give	i11k-8p-7
not give up	i11k-8p-7
not talk	p10
not talk $	p10
not to LOOK	p7
not used	p9
not used $	p9
not yet	g8
not yet WELL	g8
note	a-24b-16c8d-15f-22g-8h8l-25m-21n20o-16p-32
note $	a-13b-9c12f-11h-11j-20k-24l-14m-12n15o-9p-20
note about	k9
note about name	k9
note on	a-8c-8e-7f-10g-7h14k10l-8n-14p-14
note on IDENTITY	h12p-7
note on WORDS	h10
note on hindsight	k10
note on name	k9
note on publication	j12k-10
note to	k-12n14p-8
note to chapter	n10
note to reader	j10n-7
note to text	n10
notice	a-7c10j9k-8l-10
notice $	c11j9l-9p-9
noticed	g-17i20k-8l-7p-13
notification	a-13b-8c-19d-12e-11f-19g-12i-8j31k-18l-18m-13n-11o-10p-22
notification $	a-10c-13d-7e-8f-14g-9j24k-14l-13m-10n-8p-17
notification SCOPE	j8
notification SCOPE and	j8
notification and	j9
notification and CONTACT	j9
notification detail	j10
notification detail $	j10
notified	a-7j10
notified $	a-7j10
notifying	j14m-8p-11
notifying BODY	j14m-8p-11
notifying BODY $	j14m-8p-11
now	c-14f-9h-8i-17k-18l-17m28n-8o-13p-9
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
objective	a-8o14
observation	a13c-7e9g-8j10k-14l-11m-9p-16
observation $	j11l-8p-11
observation on	a11k-8
observation on INFO	a11k-8
observation upon	a8
observation upon practice	a8
occasion	j13k-9
occasion for	j9
occasion for WE	j9
occurred	l12
of $	g-8i20m-12o-9
of ACT	c15m-15
of ACT $	c10m-9
of ACT PLAN	c10m-10
of AGENCY	a13b8c-17d9e-16f-7h8k-12l-10m-22n-15p-13
of AGENCY $	b11c-10d-8e-11g8k-20l-11m-16n-10
of AGENCY ANALYSE	a9
of AGENCY CONTACT	d8
of AGENCY INVOLVE	d8
of AGENCY MEAN	h8
of AGENCY REVIEW	k8
of AGENCY practice	a8
of AUTHOR	a-9e11
of AUTHOR $	a-9e11
of BODY	a10d-8f-9i-11j-7l-12m-14
of BODY $	a12d-8f-8g-17i-10l-11m-13
of BODY and	k8
of BODY on	g8
of CHILD	e8f13i-13k-9m-15o-9p-9
of CHILD $	e10f14g-15i-8m-10
of CHILD 's	l11
of CHILD AUX	a7
of CHILD CODE	l7
of CHILD in	g8
of CONTACT	c-10d18l-11p-12
of CONTACT $	c-10d18l-11p-12
of DONE	k9m-8
of DONE $	k9m-8
of END	e9
of END $	e9
of FAMILY	a-15b10k10p-21
of FAMILY $	a-13b11j-8k8p-17
of FAMILY tribute	j9
of FIND	g9
of FIND $	g9
of HARM	d8g-10j-15l14o-13p-16
of HARM $	l14p-9
of HARM REVIEW	d9f8j-13o-11
of IDENTITY	a-9f10
of IDENTITY $	a-8f10
of INFO	a8b9j-8n-16p-13
of INFO $	a9b9k7l-7n-15p-12
of INVOLVE	b10k-11l7
of INVOLVE $	b10k-9
of ISSUE	a7g10j-12l11m-7o-16p-12
of ISSUE $	g11j-11l12o-15p-11
of KIN	a-8f14l-12p-7
of KIN $	a-7f13l-11
of LEARN	g10j-11
of LEARN $	g11
of LEARN REVIEW	j-9
of METHOD	k11
of METHOD $	k11
of NAME	d8p-9
of NAME $	f8p-8
of NAME 's	d9
of NUMW	f10k8l-12
of NUMW BODY	k10
of NUMW TIME	f11l-9p-7
of NUMW countie	f-8p9
of PLACE	g11k-8m-7
of PLACE $	g11k-8
of PLAN	c19m-10p-13
of PLAN $	c19m-10p-13
of RECOMMEND	m15
of RECOMMEND $	m15
of REVIEW	a14b-11d-13e-8h-14i-11m-11n-11o10
of REVIEW $	a7b-10d-11h-12i-10n-10
of REVIEW BODY	k-9m-7o12
of REVIEW NUM	a11
of REVIEW for	o9
of REVIEW into	j8
of SCOPE	a14c-7g-9h-15j-13k-8l-8m-8o16p-17
of SCOPE $	g-7h-8o17p-10
of SCOPE ANALYSE	a13o-13
of SCOPE NUM	a13o-10
of SCOPE for	o10
of SERVICE	l-10
of SERVICE $	l-9m10
of SERVICE WORKER	p8
of SOURCE	n8
of SOURCE $	n8
of START	j10k-7
of START $	j10k-7
of STORY	b-8c-22d18e-11f-16g-14i-7k-23l10m-9n-7o-8
of STORY $	b-7c-19d17e-9f-14g-10j-13k-19m-7
of STORY described	l7
of THIS	a13b11e-9g-8h-9i-8m-17n-9o-17p-14
of THIS $	a20g-8k-8m-10
of THIS INVOLVE	k9
of THIS REVIEW	a-10b12o-12
of THIS session	c9
of TIME	a7p9
of TIME $	a7p9
of WE	k8
of WE REVIEW	k8
of WELL	g-14i24l-8m-8p-13
of WELL $	i10
of WELL DONE	i8
of WELL practice	a-10i16
of WHAT	a9d9g-8m-12
of WHAT AUX	a8
of WHAT HAPPEN	d10
of WHAT WE	k7
of WHO	m8
of WHO $	m9
of WORDS	a-9h17
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
of assessment	a-10p13
of assessment $	p11
of assessment THIS	g7
of case	a-8d10g-10k-8l16p-11
of case $	d11j-10k-7l10p-9
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
of date	d8
of date $	d8
of doubt	p9
of doubt $	p9
of each	a12
of each AGENCY	a12
of fact	e-7l12
of fact $	g-12l12
of fact and	g8
of failure	g12k-7
of failure $	g12k-7
of grade	b13l-8
of grade $	b13l-8
of help	p7
of help $	p7
of independence	k15
of independence $	k10
of inspection	g8k11o-11
of inspection $	g8k11o-11
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
of management	j-10k10
of management REVIEW	j-10k10
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
of period	l-9o10
of period $	l-9o10
of picture	p12
of picture $	p12
of practice	a21k-10m-10
of practice $	a17k-8m-9
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
of safeguarding	a10g-7j-12k7p-8
of safeguarding $	a11
of safeguarding adult	j-8m8
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
offered	a-10c9g-7k-9l16m-8n-8p-15
offered $	c9k-7l11n-8p-14
offered and	l12
offered and WHAT	l8
office	c17k-8l-9p-13
office $	c12p-8
office use	c10
office use only	c10
officer	c8k-11l-8m10
officer $	c10p-9
old	p9
old file	p9
old file $	p9
older	f-9p14
older friend	p10
older friend $	p10
older than	f-7p8
older than THEY	f-7p8
on $	c-11e10f-9g-19h-7k-16m-14n11o-13
on ASK	i8
on ASK $	i8
on BODY	k11
on BODY $	k11
on CHILD	f7
on CHILD and	f7
on IDENTITY	h12p-7
on IDENTITY $	h12p-7
on INFO	a9
on INFO $	a9
on KIN	f-10k-8p15
on KIN $	f-8p12
on LEARN	m8
on LEARN $	m8
on MOVE	l-8p8
on MOVE $	l-8p8
on PLACE	p7
on PLACE $	p7
on REVIEW	j-7p13
on REVIEW $	p13
on SERVICE	g8
on SERVICE DONE	g8
on SINCE	e8
on SINCE $	e8
on THIS	n10
on THIS $	n10
on TIME	l11
on TIME $	l11
on WHAT	j8k-10l-8m9
on WHAT THIS	j9
on WHAT WE	m10
on WORDS	h10
on WORDS $	h8
on WRITE	j7
on WRITE $	j7
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
on practice	a15p-8
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
on whether	j-9k16m-8
on whether REVIEW	k9
on whether to	k11
once	f-8p10
once WE	f-8p10
once WE CHILD	f-8p10
one	b-11c-23d-12e9f-14h-10j-8k-11l15m-12n-17o-19p8
one $	c-11e-8f-8g-11j-10k-13l21n-7o-10p-9
one ASK	g9
one ASK CHILD	g9
one END	e8
one END thing	e8
one KNOW	a9
one KNOW $	a9
one STORY	p8
one STORY TELL	p8
one TIME	l7
one TIME $	l7
one at	p8
one at TIME	p8
one for	k8
one for local	k8
one more	e12p-8
one more thing	e12p-8
one page	j9
one page $	j9
online	l-8p9
online HARM	l-8p9
online HARM $	l-8p9
only	k9l-8m-7
only $	c7k9p-8
only MOVE	g7
only MOVE whole	g7
open	p11
open and	p8
open and shut	p8
opening	c-8e-8h-8j14l-12
opinion	a24b-14c-17e10f-12g-11i-8j-17k-24l-15m-15n-10o-11
opinion $	a21b-10c-12f-10g-9j-13k-18l-13m-10n-8
opinion of	a9e11k-12
opinion of AUTHOR	e11
opinion of BODY	a11
opportunitie	a7c-12f-9g22j-11k-12l-13m-9n-8p-24
opportunitie $	a-9g18l-7p-15
opportunitie BAD	a8
opportunitie BAD $	a8
opportunitie and	a9
opportunitie and decision	a9
opportunitie lost	g14p-11
opportunitie lost $	g14p-11
optimism	p15
optimism $	p15
or KIN	f7
or KIN detail	f7
or identifier	f8
or identifier $	f8
order	a-10c-14d15f-7g-8j-10k-14l-17m9n-7p8
order $	a-8c-10d16j-8k-11l-18m-7p12
order ASK	m12p-11
order ASK $	m12p-11
ordered	m9
ordered CHANGE	m9
ordered CHANGE $	m9
organisation	a-13c-14g-9j-9l-20m-13n22p-8
organisational	a17c-10e-9f-9j-12k-14l-9m-15
organisational CHANGE	m-12p13
organisational CHANGE $	m-12p13
organisational ISSUE	a11
organisational ISSUE $	a11
organisational LEARN	g10
organisational LEARN $	g10
organisational context	a13j-7k-10p-9
organisational context $	a13j-7k-10p-9
organised	a-8k10
origin	j10k-7
origin of	j10k-7
origin of REVIEW	j10k-7
other	a-20b-11d-12e-15f10g-19h-9k12l-8n-13o-12
other $	f15k-9l-9
other CHILD	l9p-8
other CHILD $	l10
other CHILD in	f8
other KIN	f-10k-9p12
other KIN $	f-10k-9p12
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
ought	m9
our	a13b-15c-35d-12f-21g-12k8l-26n-26o15p-19
out	a-17b-11c-21d-11e-17f-19h-12i-20j9m-25n13o18
out $	c-11e-10f-9i-11j17k8l-22m-16n-10o11p-21
out THIS	k10
out THIS REVIEW	k10
out about	n10
out about neglect	n10
out more	n13
out more $	n13
out of	a-13j-14k-13l11p9
out of ISSUE	l12
out of PLACE	l13p-13
out of REVIEW	g11
out of TIME	l-9p10
out of mind	p9
out of sight	p8
out to	g-9o14
out to LEARN	o8
outcome	a-10f-10g14j-9k15l-9m-8p-15
outcome $	g7
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
over	a-12c8e11j-9k-7m-7
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
overall	b-12c-21d-11e27f-18g14h-9i-13j-20k-22l-21m-18n-14o-11p-29
overall $	e13g-10p-9
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
oversight	c12g-9j-10l-8m-15o-9p13
oversight $	p12
oversight of	c14m-12
oversight of ACT	c10m-10
oversight of PLAN	c8
oversight of practice	p9
overview	a-12c-14d-13f-10j14k-12l13n-9o-7p-20
overview $	c-8e-7f-7j14k-11m-10p-14
overview REVIEW RECOMMEND	m7
overview of	d-9l16
overview of AGENCY	l8
owed	e9
owed $	e9
own	f-8h-7l8m9p9
own ACT	m8
own ACT $	m8
own WORDS	l12
own WORDS $	l12
own childhood	p9
own childhood $	p9
owner	c10j-8
owner of	c10j-8
owner of THIS	c10j-8
page	a-11c16f-9g-12j9k-15l-16m-15n-9
page $	a-8c17f-8g-9k-13l-12m-10n-7p-17
page NUM	l-7p11
page NUM $	l-7p11
pandemic	p11
pandemic $	p12
panel	a9b14d-12e10f-23g-37h-13j-19k26l-27m-23n-32o10p-45
paper	a-11b24c-16e-9f-12g-11j-9l-13m-11n-11o-10p9
parallel	c-10j-11k21l-9p-14
parallel REVIEW	j-7k9
parallel REVIEW $	j-7k9
parallel investigation	k9
parallel investigation $	k9
parallel proceeding	k8
parallel proceeding $	k8
parallel processe	k10
parallel processe $	k10
parcel	p9
parcel $	p9
parent	a-22b-13c-14d-9e-11h-8i-12j-19k13l-14m-13n-10o-9p18
parental	k-8l-12p14
parenting	p13
parenting $	p9
parenting assessment	p9
parenting assessment $	p9
part	a-14c-8e-7f-16g-8j-11k26l-17m-10
part $	a-10k20l-15m-8p-10
part in	f-9k13
part in REVIEW	k7
part in THIS	f-7k9
part of	p8
part of picture	p8
part played	k9
part played by	k9
participant	c-7k14p-11
participant $	c-7k14p-11
participation	k11l-8p-7
partie	a-7c-10f19j-10k-11l-10m-8p-15
partie $	a-7c-10f19j-10k-11l-10m-8p-15
partner	b-14d-7e-16f8g-26h-11i-16k18n-19o-12p-10
partnership	a-16i-7j11k-19l-9m21n-8o-18
passing	a-8i10k-8l-9p12
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
pattern	a18b-9c-15d-7e-11f-15g17i-8j-14k-16l-16m-12n-10o-8p-24
pattern $	a13c-12e-7f-9g11j-11k-12l-11m-9n-7p-16
pattern across	a11p-10
pattern across FAMILY	a11p-10
pattern in	g9
pattern in system	g9
pattern of	g9
pattern of assessment	g7
pellach	n14p-10
pellach $	n14p-10
pen	a-10c-9e-7f24j-8k-9l-11p-19
pen picture	a-7f17p-14
pen picture $	f15p-13
pen portrait	f14p-8
pen portrait $	f12p-7
people	b-14c-27d-11e-15f21g-21h10i19j-9k10l-33m-21n-15o-13p-29
performance	p10
performance $	p10
performed	a11l-11
period	a-29b-15c-28d-18e-22f-26g-24h-12i-17j-36k-35l26m-25n-18o39p-39
period $	a-14b-7c-16d-8e-11f-16g-12i-9j-18k-18l21m-13n-9o21p-28
period DONE	o8
period DONE REVIEW	o8
period NUM	l11
period NUM $	l9
period for	o8
period for REVIEW	o8
period of	j-11k-10o10
period of REVIEW	j-11k-9l12
period of timeline	l-10o10
period one	l9
period one $	l9
period reviewed	l-10o13
period reviewed $	l-8o9
period reviewed and	o8
period selected	l-11o13p-7
period selected $	l-11o13p-7
period under	j-12k-8o10
period under REVIEW	j-12k-8o10
perpetrator	c-8f20j-10k-10l-10p-14
perpetrator $	c-8f20j-10k-10l-10p-14
persistence	i7
persistence $	i7
person	a-13b-8d-7e-9f28g-13i-8j-18k10l-20m-12n-11o-8p-25
person $	k16p-9
person INVOLVE	f8
person INVOLVE $	k11
person INVOLVE in	f11k-9
person LIVE	f8l-7
person LIVE in	f8l-7
person concerned	f15k-8p-8
person concerned $	f11
person concerned in	f9
person referred	f8
person referred to	f8
personal	f10k-9l-7p-9
personal detail	f12j-10
personal detail $	f12j-10
personal statement	f-7j11
personal statement from	f-7j11
personnel	p8
personnel $	p8
perspective	f-8l12p-11
perspective $	f-8l12p-11
pets	p9
pets and	p9
pets and animal	p9
phase	a-8k-8l21m-8p-18
phase $	l10
phase NUM	l10p-8
phase NUM escalation	l10p-8
phase one	l10p-8
phase one $	l10p-8
phone	a-7k-7m-8p11
phone $	p8
phone ASK	l10
phone ASK $	l12p-10
phone ASK instead	p8
phone at	p7
phone at TIME	p7
picture	a14b-10c-19d-10e8f15g-18h-8i-11j-16k-21l-21m-18n-13o-10
picture $	a8b-9c-17d-9e9g-15i-9j-13k-18l-17m-14n-12o-8p8
picture of	f12p-9
picture of CHILD	f10p-8
picture whole	a11p-9
picture whole $	a11p-9
piece	c-9g-11j-8k10l-11m-8
piece $	a-8c-8g-9k11l-10p8
piece by	p9
piece by piece	p9
piece side	a10
piece side by	a10
piecing	e-13k13
piecing THIS	e-13k13
piecing THIS PEER	e-13k13
place	a-11c10g-14i-8j-10k-14l14m-12p-7
place $	a-10c11g-13i-8j-8k-12l14m-11
placed	l9
placement	a-7c-7e-10f-28g-8i-10j-8k-14l32m-9p-17
plain	a-9c-8f-8g-7h19j-9k-11l-10m-7
plain english	h18k-9l-7p-13
plain english guide	h12p-7
plain english list	h12p-8
plain sight	p10
plain sight $	p10
plan	b-12c8d-14e-19f-21g-24h-12i-18j-22k-27m29n-15o8p-12
planning	c-17j-8k-8l-18m-25p29
played	k9
played by	k9
played by KIN	k9
plentyn	a-7c-8f11k-9l11m-8p-12
plentyn $	l13p-9
plentyn a'r	f12
plentyn a'r teulu	f12
point	b-10d-10e-14f-14g15h-10k-19l-21n-13o10p-31
poisoning	p12
poisoning $	p12
police	c-12e-7f-9g-11j-8k11l14m-9n-7
policie	k-9p11
policie and	k-9p11
policie and METHOD	k-9p11
policy	a-9c-8f-8g-10j-11k14l-10p9
policy $	g-7p14
policy context	k12p-7
policy context $	k12p-7
policy framework	k8
policy framework $	k8
ponder	g8
ponder $	g8
portrait	f18j-7l-9p-10
portrait $	f12p-7
portrait of	f11
portrait of NAME	f11
posed	c-8o11
posed $	c-8o11
position	p11
position of	m-7p11
position of BODY	m-7p11
positive	a-8c-7i18p-15
postnatal	p10
postnatal depression	p10
postnatal depression $	p10
postscript	e13l-11
poverty	p12
poverty $	p12
power	k12
power $	k12
practice	a27b-21c-39d-23e-15f-26g17h-22i24j-16k-23l-18n-27o-25p-14
practice $	a23b-13c-22d-13e-23f-21g8h-14j-26k-31l-31n-17o-14
practice ANALYSE	a9
practice ANALYSE $	a9
practice AUX	i7
practice AUX WELL	i7
practice BAD	a8
practice BAD $	a8
practice FIND	i7
practice FIND during	i7
practice ISSUE	a-11g20l-9m-7p-9
practice ISSUE $	g15
practice ISSUE NUM	a-15g14
practice MSG	a-9g12
practice MSG $	a-7g7
practice MSG WHO	g8
practice MUST	m9
practice MUST CHANGE	m9
practice NEED	g8m-8
practice NEED to	g8m-8
practice REVIEW	a-9f-8g-8j10
practice REVIEW $	a-8j12
practice REVIEW METHOD	k9
practice SINCE	e9m-8
practice STORY	g-8l20p-9
practice STORY $	l11
practice STORY CODE	l9
practice STORY NUM	l8
practice THIS	i9
practice THIS WELL	i9
practice WE	i9
practice WELL	i11
practice WELL by	i9
practice and	f8m7
practice and IDENTITY	f9
practice and system	m9
practice at	a10
practice at TIME	a10
practice context	k10
practice context $	k10
practice in	a12
practice in context	a10
practice measured	a8
practice measured up	a8
practice reviewed	a13g-7p-7
practice reviewed $	a13g-7p-7
practice under	a18g-7j-8k-10p-8
practice under REVIEW	a13k-9
practice under microscope	a11
practice worth	i11p-7
practice worth sharing	i11p-7
practitioner	a-19b13c-15d-9e-7f-17g15h-10j-10k24l-31m-16o-8p-23
praise	i14p-8
pre-birth	a-10c-10l14m-8
pre-birth PLAN	p9
pre-birth PLAN $	p9
pre-birth assessment	l9
pre-birth assessment $	l9
pre-birth period	l12
pre-birth period $	l12
predictability	a19c-10f-8j-9k-11l-10m-8p-14
predictability $	a16c-8j-8k-9l-8p-12
predictability and	a9
predictability and preventability	a9
predictable	a9
predictable and	a9
predictable and preventable	a9
predicted	a8
preface	j13
pregnancy	k-7l13
preliminary	a-14c-14d-7e-10f-11g-12j26k-13l-14m-11n-8o-8p-19
preliminary $	j12p-9
preliminary ISSUE	a-8j11
preliminary ISSUE $	a-8j11
preliminary observation	j11p-7
preliminary observation $	j11p-7
preliminary remark	j11
preliminary remark $	j11
premature	l-10p11
premature BIRTH	l-10p11
premature BIRTH $	l-10p11
prescribing	p9
prescribing and	p9
prescribing and parenting	p9
present	e10f-8k14l-12p-14
present $	f-7k12p-9
present TIME	e11l-10
present TIME $	e11l-10
presenting	l8
presenting STORY	l8
presenting STORY $	l8
press	c12p-8
press office	c12p-8
press office $	c12p-8
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
previous	g-11j-14k17
primary	p9
primary PLACE	p9
primary PLACE $	l-9p14
primary PLACE BODY	m8
primary PLACE TIME	l10p-8
principal	g13
principal END	g8
principal END as	g8
principal LEARN	g9
principal LEARN $	g9
printing	c10
printing THIS	c10
printing THIS page	c10
prior	j-7k-12l17
prior INVOLVE	k-8l9
prior INVOLVE $	k-8l9
prior to	l13
prior to period	l10
prioritie	c-9f-7j-9k-10l-9m19p-14
prioritie $	c-8j-8k-9l-8m15p-12
prioritie for	m11
priority	g7j-9o8
priority ACT	m8
priority ACT $	m8
priority FIND	g10m-8
priority FIND for	g8
priority ISSUE	o10
priority ISSUE for	o10
prison	l-11p12
private	a-7c-8f-11g-7j-8l-10m-8p14
private $	f-9k9
private law	k-7p10
private law proceeding	k-7p10
probation	p9
problem	g9
procedure	c-7e-7j-9k11l-10m-9p8
proceeded	a-11j-7l12
proceeded $	a-11j-7l12
proceeding	a-12c-13e-9f-13g-11i-9j-14k28l-8m-13n-9o-8p-14
proceeding $	a-9c-11e-7f-10g-9i-8j-12k26l-19m-10n-8p-11
proceeding and	l9
proceeding and PLACE	l9
proceeding of	k10
proceeding of BODY	k10
process	a-7f-10j-10k22p-15
processe	c-11k17l-8p-12
processe $	c-11k17l-8p-12
procurator	k7
procurator fiscal	k7
procurator fiscal and	k7
profession	p8
profession $	p8
professional	a16b-12c-16d-9e-10f-24g-17i-18j-17k-16l16m-16n-9o-11p13
profile	f12p-10
profile $	f8
profile of	f9
profile of CHILD	f9
progress	a-11c8e22i-8j-11k-12l-11m-20p-14
project	c-11m-14o16p-13
project PLAN	c-11m-14o16p-13
project PLAN $	c-11m-14o16p-13
promised	m8
prompted	j8
prompted THIS	j8
prompted THIS REVIEW	j8
proof	k10
proof applied	k10
proof applied $	k10
proposal	m13
propose	m7
proposed	g-7m16
protect $	p7
protected	a-9k8p-10
protection	a-11f-17l8
protection $	k10p-10
protection BODY	m11
protection BODY $	m11
protection PLAN $	p8
protection PLAN period	l10p-9
protection conference	p7
protection conference $	p7
protection in	j9
protection in ISSUE	j9
protection period	l8p-8
protection period $	l8p-8
protocol	j11k-9
protocol $	j11k-9
proud	i13
provided	l16p-11
provided $	l16p-11
provision	a-7g10k-7l9p-11
provision $	a-7g10k-7l9p-11
pseudonym	h8
pseudonym used	h8
pseudonym used $	h8
public	k-8p12
public interest	j8
public interest $	j8
public law	p10
public law outline	p10
publication	a-12b9c-17d-7e-10f-12g-11h-9i-8k15l-16m-12o-8p-21
publication $	a-9b11c-10e-7f-8g-8k10l-10m-8n-10p-14
publication arrangement	c-8k12p-8
publication arrangement $	c-8k12p-8
publish	a-8j10
published	n9
publishing	j7
pulling	a-8e14k-11
pulling THIS	e9
pulling THIS PEER	e9
pulling thread	e9
pulling thread PEER	e9
purpose	a-7c-13f-9j22k-15l-8p-9
purpose $	j11k-7o7
purpose WE	j8
purpose WE AUX	j8
purpose of	c-8j14k-8
purpose of REVIEW	j7
purpose of THIS	c-7j12
put	c-17j-10m20o-8
put PEER	k7
put PEER $	k7
put THIS	c-10m10
put THIS WELL	c-10m10
put WELL	c-7m9
put WELL $	c-7m9
put to	m10
put to BODY	m10
putting	c-8g-13i-20j-7l-8m21p-17
putting LEARN	g-9m11
putting LEARN into	g-9m11
putting REVIEW	k9
putting REVIEW PEER	k9
putting THIS	a-8e10i-13k-10m11
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
quality	a7c-12e-8f-9g12i-11j-12k15l-17m-12o-7p-7
quality assurance	k15p-9
quality assurance $	k12p-9
quality of	a9g13i-10j-8l-15m-9
quality of AGENCY	k8
quality of PLACE	g13l-9p-12
quality of assessment	p11
quality of practice	a9g-9
quality of provision	g11
question	a17b-14c11d-14e-18f-20g-23h-14i-16j-32k-22l-25n-20o25p-33
quiet	f-8p11
quiet CHILD	f-8p11
quiet CHILD $	f-8p11
quoted	n8
quoted $	n8
race	f9p-9
racism	p12
racism $	p12
raised	g10o-7
raised by	g10o-7
raised by REVIEW	g10o-7
rapid	c-8e8j-8o-14
rapid REVIEW	c-8e8j-8o-14
rapid REVIEW $	k-7o-10
rating	a-7c17l-8p-11
rating $	c11
rating scale	c12p-9
rating scale $	c12p-9
rationale	a-7k10p-8
rationale $	k8
rationale for	j8
rationale for REVIEW	j10k-9
rationale for decision	k10
re	l-7p8
re NUM	l-7p8
re NUM YEAR	l-7p8
re-referral	c-8j-7k-9l15p-12
re-referral $	c-8j-7k-9l15p-12
reach	a-7k-8l-7p11
reach $	p9
reach WE	c8
reach WE $	c8
reached	k8
reached $	k8
read	a-22b-9d-8e-15g-17h-10i-16j8l-21m-22n26o-14
read $	a-14c-11e-8g-10i-8k8l-11m-13n14o-9
read THIS	c8k-9
read THIS $	c9
read and	n11
read and watch	n11
read more	n12
read more $	n12
read on	n9
read on $	n9
reader	a-11c-10e-9f-8g-10i-7j23k-12l-13m-11p-17
reader $	a-7g-7j17k-9l-10m-8p-13
reader 's	j12p-7
reader 's guide	j12p-7
reading	a-8b-22c-10f-9g-8i-9j-9k-18l-11m-13n28
reason	c-13e-8f-10g-11j25l-12m-10o-14p-8
reason $	k10
reason THIS	j8
reason THIS THIS	j8
reason and	a8
reason and ANALYSE	a8
reason for	a-8c-8g-7j25k-7l-8o-9p-10
reason for CONTACT	j8
reason for REVIEW	j9
reason for THIS	j8
reason for delay	j-8k9
reason for rapid	j8
reason not	p7
reason not to	p7
reasoning	a16c-9
rec	l-10m13p-11
rec NUM	l-10m13p-11
rec NUM $	l-10m13p-11
recall	c-9d-10k20l-18p-12
recall STORY	d-8k14l-10
recall STORY $	d-8k14l-10
recall TIME	k13l-12p-10
recall TIME $	k13l-12p-10
received	k15l-7p-12
received $	k15l-7p-12
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
recognised	a9
recognised $	a9
recognising	p9
recognising neglect	p9
recognising neglect $	p9
recommend	a-9g-11k-14m19
recommendation	a-22b-11c-17d-12e-9f-16h-11i-13j-25k-27l-24m48n-17o-14p-28
recommended	n8
record	b-11c-8g7j-14k-21l-14n-13p22
record keeping	p10
record keeping $	p10
recording	p12
recording $	p12
ref	p9
ref NUM	p9
ref NUM YEAR	p9
reference	b-9c-12d-8e-9f-9g-12h-17i-7k-21l-15m-16n14o9
referral	a-8b-8c-31d-19e-10f-10g-11i-8j13k-15l10m-15n-12o-10p15
referred	a-11c-13g-12h9j-13k-16l-10m-13n16o13p-12
referred to	a-16c-13g-12h9j-13k-16l-10m-13n16o14p-12
referred to $	a-10h10k-11l-9n16p-10
referred to BODY	m-8o12
referred to WE	o7
referred to in	f8
reflect	a-9c14f-7j-8k-9l-8m-7p-14
reflect $	c15j-7k-8l-7p-12
reflect WELL	i7
reflect WELL $	i7
reflection	a-9c8g20h-10k-11m-11p-17
reflective	c12o-13p-10
reflective SCOPE	a-11c14o-12p-7
reflective SCOPE $	a-11c14o-12p-7
region	m12
region $	m13
regional	m12
regional LEARN	g8
regional LEARN $	g8
register	a-7c13e-11
register $	c13p-12
register as	p8
register as END	p8
register to	e-8l10
register to END	e-8l10
regret	g11j7m-9o-8
regret $	g11o-7
regret from	j8
regret from BODY	j8
related	a-9b-7c14e-7f-9g-8j-10k8l-12m-9p-17
related SOURCE	n9
related SOURCE $	n9
related news	c12k-7p-7
related news $	c12k-7p-7
related page	c11p-7
related page $	c11p-7
related processe	c-9k12p-7
related processe $	c-9k12p-7
relationship	a-10c-10e-13f25g-10j-11k-16l-15m-9
relationship $	f21j-8k-10l-8p-17
relationship PEER	p9
relationship PEER WORKER	p9
relationship THIS	e-9p11
relationship THIS END	e-9p11
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
relevant FAMILY	f11l-11
relevant FAMILY STORY	f11l-11
relevant STORY	l11
relevant STORY $	l11
relevant case	l8
relevant case STORY	l8
relevant research	k13p-8
relevant research $	k13p-8
reliance	p11
reliance on	p11
reliance on KIN	p7
reliance on self-report	p7
relied	n11
relied upon	n11
relied upon $	n11
religion	f14p-15
remark	c-9e9f-7g-9j14k-10l-12m-9p-19
remark $	c-8e9j15k-9l-11m-7p-16
remark upon	a9
remark upon practice	a9
remedial	m10
remedial ACT	m10
remedial ACT $	m10
remedie	m8
remember	a-10c-10e-8f-9g25i-7j-10k-13l-12m-14o-8p-15
remember $	a-10c-10e-8f-9g25i-7j-10k-13l-12m-14o-8p-15
remembering	f11
remembering NAME	f11
remembering NAME $	f11
remit	a-11k-12o18
removal	l8
reorganisation	p12
reorganisation $	p12
repeated	p8
repeated low-level	p8
repeated low-level CONTACT	p8
report	a-29c-7d-11e-23f-11g-19h10i-13j14k17l-27m-14n11o-32
reporting	c17k-8m-9p-10
reporting arrangement	c11p-8
reporting arrangement $	c11p-8
reporting back	c11m-8
reporting back to	c11m-8
representation	k8
representation by	k8
representation by interested	k8
request	j8
requested	k10
require	g17m-12p-7
required	l-14m21p-12
requirement	a-8c-11f-9g-7j-13k-11l-11m21p-16
requirement $	a-8c-11f-9g-7j-13k-11l-11m21p-16
rescue	p9
rescue AGENCY	p9
rescue AGENCY $	p9
research	a-18b-11c-23d-9e-13f-17g-15h-11i-11j-23k11l-18m-17n27p-14
research $	k11l-7p-10
research SCOPE	o9
research SCOPE $	o10
research WE	k-12n14
research WE drew	n8
research WE used	k-9n10
research and	a-11n10p-8
research and ANALYSE	o8
research and guidance	n9
research and practice	k10
research behind	j-11k-13n14
research behind THIS	j-11k-13n14
research cited	n9
research cited $	n9
research context	k11
research context $	k11
research on	p8
research on head	p8
residential	l-7p10
resistance	p9
resistance $	p9
resolution	a-9c-9f-8g-10j-10k-11l-9m21o-9p-14
resolution $	a-8c-8f-7g-9j-8k-9l-8m18o-9p-13
resource	k-11n13
respectful	p10
respectful uncertainty	p10
respectful uncertainty $	p10
respond	a-7l-7m14
respond $	a-7l-7m14
responded	a18k-9l-13
responded $	a15k-9l-11
response	a33b16c-25d-13f-19g-20h-11i-14j-19k-24l-14n-15o-18p-12
response $	a22b12c-17e-8g-10i-8j-9k-12l-20m-8n-8p-16
response measured	a8
response measured up	a8
response of	a13b11f-11k-7l-11p-12
response of AGENCY	a15l-8p-8
response of FAMILY	a-8b13f-10
response on	l11
response on TIME	l11
response to	a13c-7e8g-10j-7l-8o-14
response to CONTACT	a-7p11
response to FIRST	a10l-7
response to LEARN	a-7e11
response to neglect	a8
restraint	p12
restraint $	p12
resulting	j9m7
resulting ACT	m8
resulting ACT $	m8
resulting in	j9
resulting in REVIEW	j9
retention	c11
retention $	c11
return	a-11j-8k-15l9m-10p8
return $	l10
return and	l7
return and summarie	l7
return from	l9
return from AGENCY	l9
review	a-39b-25c-31d-11h-25i-20j28k29l-25m-17n-25o20p-55
reviewed	a11c-9g-11i-9l-16m-9o12p-17
reviewed $	a12c-8g-10i-8j-9l-14m-8o8p-16
reviewed and	o8
reviewed and WHY	o8
reviewer	b-15c7d-8e-25f-13g-16h-8i-12j-7k21l-19m-17n-10p-22
reviewing	k-8p10
revolving	p8
revolving door	p8
revolving door $	p8
rhagair	c-8j15k-9l-7p-12
rhagair $	c-8j15k-9l-7p-12
rhestr	c-8h16k-8l-8p-12
rhestr termau	c-8h16k-8l-8p-12
rhestr termau $	c-8h16k-8l-8p-12
right	c-20e-9f-12g-18i10j-11k-14l-12m18
ring	p12
ring $	p12
rise	g7j8
rise to	g7j8
rise to ISSUE	g8
risk	a12e-9f-13i-8j-12k-20l-14m-12n-7o-8p13
risk $	c-10k-8l-11p19
risk ANALYSE	a8
risk ANALYSE $	a8
risk AUX	a12k-7
risk AUX LEARN	a9
risk assessment	p10
risk assessment $	p10
risk register	c13p-12
risk register $	c13p-12
road	l13p-11
road to	l13p-11
road to PLACE	l11p-9
role	a-8c-7f-14h15k-9l-9p13
role $	h11
role in	f-8p8
role in FAMILY	f-8p8
role of	p11
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
rounding	e9p-8
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
run through $	a10p-8
running	j-9k16p-10
running REVIEW	j-8k10
running REVIEW $	j-8k10
running alongside	k11p-9
running alongside $	k11p-9
safe	f-8j-9k-10m-8p22
safe $	p8
safe at	p8
safe at PLACE	p8
safe on	p9
safe on REVIEW	p9
safe sleeping	p8
safe sleeping $	p8
safeguard	l10
safeguard other	l10
safeguard other CHILD	l10
safeguarding	b-11c-25d-10e-15f-17i-12l7m-11n-14o-18p14
safeguarding $	a9g-9k-9l-9p13
safeguarding ACT	l12m-11
safeguarding ACT $	l12m-11
safeguarding BODY	a-13c-13k11l-9n-8o-9
safeguarding BODY $	c-10g9m-10
safeguarding BODY 's	k11p-11
safeguarding BODY about	m9
safeguarding BODY and	p9
safeguarding BODY on	j7
safeguarding WORDS	h10
safeguarding WORDS $	h10
safeguarding arrangement	l9
safeguarding arrangement $	l9
safeguarding hub	p10
safeguarding hub $	p10
safeguarding practice	j7
safeguarding practice REVIEW	j7
safer	a-11l-7m15
safer $	a-8m11
safer for	m9
safer for CHILD	m9
safer sleep	p9
safer sleep $	p9
safety	a-7c-13k-9l-13p21
safety $	l-9p14
safety PLAN	c-9m-13p15
safety PLAN $	c-9m-13p15
said	a-10f-12k-8l-8p21
same	k9
same TIME	k9
same TIME $	k9
sat	k9
save	c12d-8p-8
save date	c12d-8p-8
save date $	c12d-8p-8
saw	a8c-13g10j-9m-12
say	a-11c8g-11j-11k11p-9
says	j10
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
school	a-18b-7c-12d-9e-10f-33g-19h-7j-14k-20l12n-10o-9p14
schoolday	f-9l11
schoolday $	f-9l11
scope	a-22c-16g-7l-11m-12o23p-18
scoping	l-12o13
scoping period	l-12o13
scoping period $	l-12o13
screen	p8
screen and	p8
screen and phone	p8
second	f-7l16p-11
secondary	l11p-12
secondary PLACE	l11p-12
secondary PLACE $	l11p-12
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
see	f-7g-13i14j-10k-12l-10m17o-21
seeing	a9f-10l-8p9
seeing $	a11
seeing CHILD	f-9p9
seeing CHILD $	f-9p9
seen	a9f-12k-10l-20p18
selected	l-11o13p-7
selected $	l-11o13p-7
self-harm	p12
self-harm $	p12
self-report	p14
self-report $	p14
send	c15p-8
send WE	c8
send WE YOU	c8
send to	c11
send to $	c11
sense	a18l-9m-10p-10
sense $	a12m-7p-7
sense of	a11
sense of THIS	a8
sent THEY	p9
sent THEY away	p9
sent and	l8
sent and nobody	l8
sent to	j8
sent to $	j8
separated	p9
separation	c-7j-12l8
september	l7
sequence	a-10d12
sequence $	l-7p10
sequence of	a-8d12p-8
sequence of CONTACT	d9
sequence of STORY	d9
sequence of WHAT	l10
serious	k8
serious case	k9
serious case REVIEW	k9
serious youth	p8
serious youth violence	p8
service	a-23c-39f-30i-8j14k-51l14o-14p11
session	c9
session $	c9
set	a-12c-10g-13k-11m-13o23p-7
set $	o9
set THIS	j10
set THIS REVIEW	j10
set for	o10
set for BODY	o10
set out	g-10o16
set out to	g-9o14
setting	a-8c-12f-8g-8j18k-14l-12m-8n-9
setting $	p10
setting out	j12k-7p-9
setting out $	j12k-7p-9
setting scene	j13p-10
setting scene $	j13p-10
settling	l9p-7
seven	o8p-8
sexual	f-10l-13p18
sexual HARM	l-8p13
sexual HARM $	p10
sexual behaviour	p7
sexual behaviour $	p7
shame	k-7p14
shame $	k-7p14
shaped	a11
shaped decision	a11
shaped decision $	a11
share	c14j-13k-8
share THIS	c14j-12
share THIS REVIEW	c11j-9
share THIS page	c8
shared	a16c7k-17l-8
shared $	a14c8k-16
sharing	a-17b-8c17e-7f-8g-19i10j-9k-23l-17m-10n-13p18
sharing $	a-8i11j-8k-11l-10p12
sharing INFO	p12
sharing INFO $	p12
sharing LEARN	c15g-15p-7
sharing LEARN $	c15g-15p-7
sharing THIS	c11k-7
sharing THIS $	j8
sharing THIS REVIEW	c12j-11
sharing and	p7
sharing and communication	p7
she	a-12f8j-7k-9p8
shelve	p10
shelve $	p10
shift	m-11p12
shift CHANGE	m-11p12
shift CHANGE $	m-11p12
short	a-21b-10c-19d-10e-11f-15g-12h24i-9j14k-18m-12n-12o-9p-19
shortcoming	g10p-8
should	e-18f-15h-7i16k-16l-27m21n-7o-13p-21
show	a15g7k-13l-8m-7
shut	p12
shut $	p12
sibling	f15k-9l-8
sickness	p15
sickness $	p9
sickness absence	p10
sickness absence $	p10
side	a8
side $	a8
side by	a8
side by side	a8
sight	a-10l-8o8p12
sight $	p13
sight SCOPE	a-7o9
sight SCOPE $	a-7o9
sign	c11k-10l-9
sign of WELL	i7
sign off	p10
sign off $	p10
sign up	c12l-7p-7
sign up $	c12l-7p-7
sign-off	c-10j-9k17l-8m-11n-12
sign-off $	k14p-14
sign-off by	k10m-7
sign-off by BODY	k10m-7
sign-off without	n-10p12
sign-off without SOURCE	n-10p12
signature	c14f-7j-9l-8m-9p-13
signature $	c15k-12p-11
signature of	k10
signature of NUMW	k10
signed	c14f-7j-8k-10l-8
signed $	c15k-8p-14
signed and	p9
signed and forgotten	p9
significant	a-10b-9c-21d19f14h-7i-9j-13k-13m-13n-11p-25
significant STORY	d14f-8k-10p-7
significant STORY $	d15
significant STORY NUM	d-8l12
significant adult	f11
significant adult $	f11
significant date	d11
significant date $	d11
significant other	f16k-7l-8p-10
significant other $	f16k-7l-8p-10
significant practice	l7
significant practice STORY	l7
silence	p14
silence $	p11
silence LEARN	p7
silence LEARN for	p7
silp	k13
silp LEARN	k9
silp LEARN STORY	k9
silp METHOD	k8
silp METHOD $	k8
since	a-16c-16d-11e43f-11g-15i-10j-19k-20l-25m-30n-8o-10p-19
single	k-11l-14
single AGENCY	i8l-8p-9
single AGENCY LEARN	g8
single AGENCY WELL	a-7i9
single incident	p11
single incident $	p11
single-agency	m11p-9
single-agency PLAN	m11p-9
single-agency PLAN $	m11p-9
sister	f16l-8p-14
six	f-8l11
skeletal	p11
skeletal survey	p11
skeletal survey $	p11
skill	i12l-8p-10
skill and	i12l-8p-10
skill and PLACE	i12l-8p-10
sleep	c-7f-8j-7k-8l-10p18
sleep $	k-7p14
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
so	a15c-9i-9k-12o-7p-12
so $	a10
so WHAT	a10
so WHAT $	a12m-10
so WHAT FIRST	a-8m10
so far	e9k-7l7m-8
so far $	e9m-7
social	a-7k-12l-11m8p9
some	e10i10l-7p-10
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
soon $	p9
sorry	j13k-8
sorry $	j13k-8
sought	m12p-11
source	a-12b-11g-7j-9k15l-10m-8n12o-8p-18
south	l10
south $	l10
special	c-8g-7k-8l11m-9
special educational	p9
special educational NEED	p9
special guardianship	l12
special guardianship $	l14p-15
special guardianship order	l-8p11
specific	a-12c-7h-11j-10k-9l-11m-7o24p-9
specific SCOPE	o8
specific SCOPE $	o8
specific WORDS	h-11j-8l-10o18
specific WORDS $	h-11j-7l-10o14
specific WORDS of	o8
spoke	f8
spot	c-8i16k-7l-7p-11
spot $	c-8i16k-7l-7p-11
spreading	c14h-12j-9p-8
spreading WORDS	c14h-12j-9p-8
spreading WORDS $	c14h-12j-9p-8
spring	l13
st	l-8p10
st NAME	l-8p10
st NAME 's	l-8p10
staff	a-13c-8f-11g-10i9l-15m-8p11
staffing	n-10p16
staffing $	n-10p16
stage	j-8l12p-11
stage of	k10
stage of REVIEW	k10
stage one	l12p-10
stage one $	l12p-10
stand	a-9g9h9k-9l-8m-7
standard	k10
standard of	k10
standard of proof	k10
start	a-7e-10g-15i-8j15k-10m-12p8
starting	a-8c-9g-13i-10j19l-9m-11o-9
state	m10
state $	m10
statement	a-16b-11d-9f-22g-14i-10j27m-18n-11o-10p-28
statement $	c9e8f-15j15k-15l-14p-16
statement by	j9
statement by AUTHOR	j-8k11
statement by safeguarding	j13k-10
statement from	f-8j15k-8
statement from BODY	j9
statement from FAMILY	f-7j11
statement of	a-8j7k11m-7p-9
statement of STORY	l8
statement of independence	k15
statement of regret	j8
statistical	b15c-10p-10
statistical table	b15c-10p-10
statistical table $	b15c-10p-10
status	f-7k-9l-11p10
status $	p10
status and	c11p-8
status and version	c11p-8
status of	c-10j10p8
status of PLACE	p9
status of THIS	c-10j11
statute	l-7n14
statute and	n9
statute and guidance	n9
statute cited	n10
statute cited $	n10
statutory	a-10c-13e-7f-10g-9j20k-15l-13m9n-9o-7p-18
statutory basis	j12p-8
statutory basis $	j12p-8
statutory context	j7
statutory context of	j7
statutory duty	j12p-9
statutory duty $	j12p-9
statutory requirement	j-8m13p-8
statutory requirement $	j-8m13p-8
stay	f-7l17p-16
stay $	l12p-11
stay in	l11p-8
stay in PLACE	l11p-8
stayed	f-7i12k-12
stayed $	i12k-11p-9
stayed shut	p7
stayed shut $	p7
step	c-9g-10j-11m14o-10p-12
step-down	p12
step-down $	p12
stepfather	f8p7
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
story	a-10c-15d-9k-16l24
strategic	m10
strategic ACT	m7
strategic ACT $	m7
strategie	m12
strategie for	m12
strategie for CHANGE	m12
strategy	a-12c-10k-16l16
strategy ANALYSE	a-8l11
strategy ANALYSE $	a-8l11
strategy INVOLVE	k-12l13p-12
strategy INVOLVE $	k-12l13p-12
strategy discussion	l-8p12
strategy discussion $	l-8p12
street	l17p-17
strength	c-13g-20i26j-9k-14l-11m-14n-7o-8p-19
strong	a-8g-10i17
structure	f10j7k-8
structure $	f8
structure of	j9
structure of THIS	j9
student	l-8p9
student on	l-8p9
student on PLACE	l-8p9
subject	a-12c-12e-8f26g-11j-21k-21l-13m-9o7p-17
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
subscribe	c15j-7k-8l-7p-12
subscribe $	c15j-7k-8l-7p-12
subsequent	e9m-8
substance	p12
substance misuse	p12
substance misuse $	p12
success	c19i-17m-12
sudden	l-8p9
sudden CHILD	l-8p9
sudden CHILD HARM	l-8p9
suggested	m11n7p-8
suggested CHANGE	m9
suggested CHANGE $	m9
suggested SOURCE	n8
suggested SOURCE $	n8
suicidal	p11
suicidal thought	p11
suicidal thought $	p11
suicide	l-19p18
summarie	a-14b15k-11m-9p-12
summarie $	a-14b15k-11m-9p-12
summary	a-25b-16c-28e15f-23h-14i-16j22k-33l15m-12n-20o-20p-38
summary $	a-14b-10c-20d-16e17f-14g-11h-7i-9j19k-20m-18n-13o-9p-26
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
summary of case	j-10l12
summary of judgement	g13l-11
summary of timeline	l8
summer	l14
summing	e11l-9
supervision	c14e-7f-10g-10i-9j-11k-14l-13m-8o-15p13
supervision $	c16f-8j-9k-10l-9o-10
supervision without	o-7p10
supervision without SCOPE	o-7p10
supplementary	b17k-11l-7n-13p-12
supplementary INFO	b11
supplementary INFO $	b11
supplementary SOURCE	b12n-11p-8
supplementary SOURCE $	b12n-11p-8
support	a-13b-9c-18d-8e-9f-14g-12i-9j-13k-16l9m-14n22p-12
support $	c-10k-8l-13n16
support AGENCY	l-15n16p-13
support AGENCY $	l-15n16p-13
support given	l10
support given to	l10
support offered	c-7l12p-8
support offered $	c-7l12p-8
support provided	l8
support provided $	l8
supporting	b17k-11l-7n-13p-12
supporting INFO	b11k-7
supporting INFO $	b11k-7
supporting SOURCE	b12n-11p-8
supporting SOURCE $	b12n-11p-8
sure THIS DONE	m9
sure THIS happen	c7
survey	b15f-8k-15
survey $	b15f-8k-15
syndrome	l-8p10
syndrome $	l-8p10
synopsis	a11c-9p-7
synthesis	c-9e16f-7j-9k-10l-9p-13
synthesis $	c-9e16f-7j-9k-10l-9p-13
system	a17b-9c-21d-9e-17f-20g20h-9i-13j-21l-23n-13o-15p-8
system $	a-8c-9e-7g21j-9k-13l-11
system CHANGE	m8
system CHANGE NEED	m8
system DONE	a10k-10
system DONE $	a10k-10
system ISSUE	a9
system ISSUE $	a9
system METHOD	a-8k14p-8
system METHOD $	a-8k14p-8
system PEER	a13f-9p-11
system PEER CHILD	a13f-9p-11
system THIS	p7
system THIS DONE	p7
system and	m10
system and practice	m10
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
table $	a-8b14c8d-7f-7g-7h-7k-8l-8n-7p-12
table and	b12
table and figure	b12
table of	a-7b-8c-11d17j-8k-9l-12n10p-11
table of BODY	m-8n13
table of date	d8
take	a11e-9g17i-8j-11k-15l-16m9o-8p-15
take $	a11c-7k-10m10
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
take-home	g9
take-home MSG	g9
take-home MSG $	g9
taken	a-17c-20d-10e18f-10g-32i-8j-14k14l10m-12n-9o-13
taking	c-11g-12j-8l-12m15p-13
taking LEARN	g-8m10
taking LEARN forward	g-8m10
taking THIS	m10
taking THIS forward	m10
taking part	k11l-7
taking part $	k11l-7
talk	a-8c16g-8k-7m-10
talk $	p10
talk about	c16p-8
talk about THIS	c15p-7
talking	k10
target	c12p-9
target audience	c12p-9
target audience $	c12p-9
task	a-14b-8c-18e-12f-11g-11j-18k-22l-15m-17n-9o33p-21
task $	a-10c-9f-8g-7j-11k-13l-9m-9o20p-13
task set	o10
task set for	o10
taught	a-12g22k-9l-9m-8
taxis	l-10p14
taxis $	p11
taxis to	p8
taxis to PLACE	p8
teache	g14
teacher	g-9i11
teacher WHO	g-8i11
teacher WHO FIND	g-8i11
team	a-22b-10c26e-11f-12g-20h-7j-23k15l-25m-18n-12o-9
technical	h9
technical WORDS	h9
technical WORDS $	h9
teenage	p9
teenage KIN	p9
teenage KIN $	p9
teeth	p12
teeth $	p12
tell	c14j-10k-12m-7o-8
temporary	p9
temporary PLACE	p9
temporary PLACE $	p9
ten	a-10l8o7
term	c-25d-14e-22f-14g-19h28i-13j-23k-9m-17n-15o14p-34
termau	c-8h16k-8l-8p-12
termau $	c-8h16k-8l-8p-12
terminology	h10
tested	o11
tested $	o11
testing	a11o-8
teulu	f12
teulu $	f12
text	n13
text $	n10
than	p7
than THEY	f-7p8
than THEY AUX	f-7p8
thank	a-9c-12e-7f-9g-8j22k-13l-11m-11n-7p-17
thank $	a-9c-12e-7f-9g-8j22k-13l-11m-11n-7p-17
that	b-15c-15e-15f-28h-19i18j-7k-12l-24m-10o-9p22
their	f15p-13
thematic	a16c-7p-8
thematic ANALYSE	a13
thematic ANALYSE $	a12
thematic FIND	g7
thematic FIND $	g7
theme	a44c-17d-11e-8f-16g-20i-13j-22k-14l-24m-13n-9o-7p-30
there	a-8g12j8
there AUX	g10
there MUST	j8
there MUST AUX	j8
there pattern	g7
there pattern of	g7
there to	i7
there to WELL	i7
these	a-15c-10g-8h12i-8j9l-7p-8
they	a10f10i-9j-13m-10o-7
thing	a-9b-14c-12d-14e16f-23h-15i16j-29k-36m19n-7o-13p-24
thing $	a-11e15g-8l-11
thing AUX	a-9e8
thing AUX CHANGE	a-9e8
thing CHANGE	m12
thing CHANGE $	m12
thing HAPPEN	l11
thing HAPPEN about	l9
thing MOVE BAD	g7
thing MOVE WELL	i8
thing PEER	e8
thing PEER $	e8
thing THIS	a-9i15k-7
thing THIS DONE	i9
thing THIS everybody	p10
thing THIS helped	i8
thing WE	k-7m9
thing WE LEARN	g7
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
thing to	a-9g14k-7l-12m8p-14
thing to DONE	m12
thing to END	e9
thing to remember	g10
thing to think	g10
thing worth	i10n7p-8
thing worth SOURCE	n9
thing worth keeping	i11
think	a27b-7e-13f-16g10i-17j-20k-22l-17m-24n-11o-14
think $	a24c12e-9g-21i-11j-9k-15l-9m-17o-11
think FAMILY	f-11p12
think FAMILY $	f-11p12
think about	c-14g20j-10m-7n-7p-8
think about $	g10
think about THIS	c-13g15j-9
think so	a9
think so far	a9
thinking	a15f-7g-13i-9j-9k9l-12m-12
thinking $	a-7k12
thinking THIS	a11p-9
thinking THIS through	a11p-9
thinking about	a9
thinking about FAMILY	p9
thinking about practice	a10p-7
thinking of	a9
thinking of TIME	a9
third	l7
thirteen	l9
thirteen $	l9
this	a-17c23d-19e-12h-11i-32j17l-18o-10p-38
those	a-14c-19e-10f14k15l-8m-15n-8p-25
thought	a8e14g-11i-7j-9k-13l-14m-11
thought $	a8e14g-11i-7j-9k-13l-14m-11
thread	a15c-12e16f-9g-9i-7j-9k-14l-13m-9n-8p-19
thread $	a11c-9e11k-8l-10p-13
thread PEER	e9
thread PEER $	e9
thread THIS	a10p-8
thread THIS run	a10p-8
three	c-11e-11g7i-8j-10l12n-7o-15
threshold	a9c-10f-7j-8k-13l-11m-9o-10p17
threshold $	c-9k-10l-9m-7o-10p15
threshold LEARN	a8
threshold LEARN $	a8
threshold for	p8
threshold for intervention	p8
through	a13c-14e-11f-14i-10j-14k-17m-15n-10p8
through $	a13c-8g10k-10l-18m-8
through AGENCY	l15p-13
through AGENCY $	l15p-13
through file	p8
through file $	p8
through gap	p10
through gap $	p10
tidy	p8
tidy front	p8
tidy front room	p8
time	b-9d8e-16g-11h-8i-15j-19l-31n-12o18
timeframe	a-9c-11f-9g-7j-11k-12l-10m-9o20p-16
timeframe $	a-7c-10f-8j-10k-11l-9m-8o19p-14
timeline	a-22b-11c-20d33f-21g-19h-9i-11j-21k-22l-9m-19n-14o8p-25
timeline $	a-15b-9c-15d23f-17g-14i-9j-16k-18m-16n-11p-22
timeline key	d11l-10
timeline key CONTACT	d11l-10
timeline of	a-9d20l-17
timeline of NAME	d9
timeline of WHAT	a-7d11l-10
timeline period	o8
timeline period for	o8
timeliness	j-8k-9p13
timeliness of	j-8k-9p13
timeliness of REVIEW	j-8k-9p13
timescale	c-8f-8j-13k20l-8o-7p-12
timescale $	k13p-11
timescale for	j-7k9
timescale for REVIEW	j-7k9
timescale of	k8
timescale of HARM	k8
timetable	c-7j-10k17p-12
timetable $	k14p-11
timetable of	k8
timetable of REVIEW	k8
timing	k7
timing of	k7
timing of REVIEW	k7
title	h9
to $	c12e-8f-12g-10h9i-7k-12l-16m-10n15o-8p-18
to ACT	l-8m15
to ACT $	l-7m14
to AGENCY	l12
to AGENCY $	l11
to ANALYSE	a-18k-8o11
to ANALYSE $	a-18k-8o11
to ASK	c13o-10
to ASK $	c10o-7
to AUTHOR	o10
to AUTHOR $	o10
to AUX	a-20c-11e-15f-9k-19m18o19p-18
to AUX ANALYSE	a-8o14
to AUX DONE	k-7m18
to AUX LEARN	m8
to AUX LOOK	o8
to AUX WELL	i8
to AUX tested	o11
to BIRTH	l10
to BIRTH $	l10
to BODY	a-14b-7e-8g-12l-9m11n-9o11p-16
to BODY $	a-13b-7e-8g-12k-20l-9m13n-8o11p-16
to BODY on	k9
to CHANGE	e-10m14p-10
to CHANGE $	e-10m13p-10
to CHILD	a-8g-8k-10p12
to CHILD $	k-8p14
to CHILD 's	l9
to CHILD in	j8
to CONTACT	a-9c13j-8l-8
to CONTACT $	a-7c9p7
to CONTACT BODY	c8
to DONE	a-23e-12g-22i-15k-14l-12m28p-8
to DONE $	a-14g-11i-9k-10l-7m19
to DONE and	j9
to END	e10l9p-11
to END $	l12p-8
to END on	e9
to FAMILY	f-8l8
to FAMILY $	f-8l8
to FIND	g-9n7o14
to FIND out	o11
to FIRST	a8
to FIRST HARM	a10l-7
to HAPPEN	l-12m17
to HAPPEN $	l-11m16
to HARM	l16p-10
to HARM $	l16p-9
to ISSUE	g8
to ISSUE $	g8
to KNOW	c-7f10j-11k-14l-10p-12
to KNOW $	i-16k-9l-13m10o8
to KNOW CHILD	f8
to KNOW NAME	f7
to KNOW more	i11m-10n8o-7
to LEARN	a-10e10g-8o7
to LEARN $	o7
to LEARN so	a-7e11
to LOOK	a-12g-8j-8o15
to LOOK $	a-10j-7o15
to LOOK for	n8
to MONTH	l11
to MONTH $	l9
to MOVE FIRST	m8
to MOVE for	n7
to NAME	j8
to NAME $	j8
to NUM	l13m-8
to NUM $	l13m-8
to NUMW	l10
to NUMW $	l10
to PEER	e9
to PEER $	e9
to PLACE	l11
to PLACE $	l9
to RECOMMEND	j7
to RECOMMEND LEARN	j9k-8
to RECOMMEND REVIEW	k8
to REVIEW	f-8j17l-9o-9
to REVIEW $	f-8j18l-9o-9
to SCOPE	a15o-12
to SCOPE $	a9
to SERVICE	l12p-15
to SERVICE $	l7p-10
to SERVICE AGENCY	l8
to STORY	c13p-9
to STORY $	c13p-9
to THEY	f13
to THEY $	f13
to THIS	a-8c-11f-12j22k-11p-7
to THIS $	l8
to THIS DONE	j9
to THIS REVIEW	j11
to THIS WHO	f-9j13
to WE $	o7
to WE SCOPE	a9o-8
to WELL	a8
to WELL $	i10
to WELL practice	a10i-10
to WHAT	k8
to WHAT WE	k10
to WHEN	l-9o12
to WHEN $	l-9o12
to WHO	e10
to WHO THIS	e10
to WORDS	h13o-8
to WORDS $	h13
to WORKER	h9k10p-12
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
to date	e13m-7
to date $	e13m-7
to doctor	p8
to doctor $	p8
to each AGENCY	p8
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
to keep CHILD	l7
to light	g10l-10
to light $	g10l-10
to make	m11
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
to practice	a-9g14m-8p-8
to practice $	a-9g14p-7
to primary	m8
to primary PLACE	m8
to protect	p7
to protect $	p7
to pseudonym	h8
to pseudonym used	h8
to rating	c11
to rating $	c11
to reach	p12
to reach $	p10
to reach WE	c8
to read	a-7c-13k-9l-8m-9n21p-12
to read $	n13p-8
to read THIS	c-9j10
to read more	n8
to read on	n10
to reader	j15n-11
to reader $	j15n-11
to release	l9
to release $	l9
to remember	g18m-11
to remember $	g18m-11
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
to take $	m9
to take away	g11
to text	n10
to text $	n10
to thank	j9
to thank $	j9
to think	g7
to think $	c7
to think about	g10
to thirteen	l9
to thirteen $	l9
together	b-7c-18d-7e24f-15g-20h-7i-12j-16k15l-18m-19n-10o-8p-15
toilet	p9
toilet and	p9
toilet and nappie	p9
told	p8
too	j-8k-12p18
too NUMW	p8
too NUMW WORKER	p8
too little	p8
too little help	p8
too much	p11
too much REVIEW	p11
too soon	p9
too soon $	p9
took	a-13c-10e-8g-13i-8j-10k17l14m-12p-9
took $	k7
took part	k17l-10
took part $	k16l-10
took place	g-10k-8l18
took place $	g-10k-8l18
tool	a-11b14c-12f-8h-9j-8k-14l-14m-9
tool $	p11
tool and	n7
tool and SOURCE	n7
tool used	b15n-12p-11
tool used $	b15n-12p-11
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
training	a-12b-8c23d-17e-11f-12g-10j-15k-18l-21n-10o-7
training $	a-8c10f-8j-10k-11l-14p8
training and	c10
training and STORY	c10
training date	c11p-8
training date $	c11p-8
training offered	c11p-9
training offered $	c11p-9
transfer	a-9j-12l-17p21
transfer between	p11
transfer between ISSUE	p11
transition	j-7k-8p7
transition $	l-9p12
transition to	l10p-7
transition to adult	l10p-7
transitional	p10
transitional safeguarding	p10
transitional safeguarding $	p10
translated	p8
translated $	p8
translation	c19f-8j-9k-12l-10m-8p-15
translation $	c19f-8j-9k-12l-10m-8p-15
trauma	k-7p16
trauma $	k-7p16
trauma-informed	a-8p11
trauma-informed practice	a-8p11
trauma-informed practice $	a-8p11
traveller	f10p-7
traveller FAMILY	f10p-7
traveller FAMILY $	f10p-7
treatment	l12p-9
treatment $	l12p-9
tree	f9
tree $	f9
trial	c-8f-7j-8k19l-10p-13
trial $	j-7k15p-11
trial and	k9
trial and inquest	k9
tribute	f-22j25k-12l-15p-15
tribute $	f-14j17k-9l-7p-11
tribute from	f-9j11
tribute from THEY	f-9j11
tribute to	j10
tribute to NAME	j10
trigger	j9
trigger for	j9
trigger for REVIEW	j9
triggered	j8
triggered REVIEW	j8
triggered REVIEW $	j8
trust	c-10g-9j-13k-19n-12p19
trusting	p10
trusting WHAT	p10
trusting WHAT AUX	p10
try	c10
try THIS	c10
try THIS $	c10
turn	a12c10o-8p-9
turn $	a13o-7
turn to	c7
turn to think	c7
turning	a17c-10g-14j-9k-7o-9
turning MSG	a14g-12p-7
turning MSG $	a14g-12p-7
turning eighteen	p10
turning eighteen $	p10
turning to	a9
turning to SCOPE	a9
turnover	p10
turnover $	p10
twin	f14p-11
two	c-9g-14j-7l13m-11o-10
tying	a-7e13
tying up	a-7e13
tying up thread	a-7e13
unanswered	p8
unanswered $	p8
unborn	l-8p10
uncertainty	p10
uncertainty $	p10
unconscious	p10
unconscious bias	p10
unconscious bias $	p10
under	c-14d-8e13g-18i-13j13k-32n-7o12p-23
under ANALYSE	a-8o11
under ANALYSE $	a-8o11
under METHOD	a-12e16k-13m-7
under METHOD $	a-12e16k-13m-7
under PLACE	j11
under PLACE ACT	j11
under REVIEW	a11j-15k-15o9
under REVIEW $	a11j-15k-15o9
under WHAT	j9
under WHAT THIS	j7
under microscope	a11
under microscope $	a11
under protocol	j11k-9
under protocol $	j11k-9
underlying	c-8g13j-7l-8p-12
underlying ISSUE	a10
underlying ISSUE $	a10
underlying pattern	a-11g14p-9
underlying pattern $	a-11g14p-9
underneath	a10
underneath $	a10
understand	g11m-17o7
understanding	a14
understood	a23g-15k-13l-10
undertake	j7
undertaking	a-8k14p-10
undertaking DONE	k12p-7
undertaking DONE $	k12p-7
undertaking REVIEW	j-8k9
undertaking REVIEW $	j-8k9
unfolded	a-9l14
unregulated	l-11p11
unregulated PLACE	l-11p11
unregulated PLACE $	l-11p11
unseen	g7
unseen $	g7
up	b-10c13d-9e15f-16g-17h-9j-18k-24l11m-20n-12o-11p-30
up $	b-8c15d-7f-12g-14j-14k-21m-16n-10o-8p-26
up thread	a-7e13
up thread $	a-7e13
up to	l13
up to HARM	l8
upcoming	c12p-11
upcoming training	c12p-11
upcoming training $	c12p-11
update	e16l-10m-9
upon	a10g-13i-9k-15l-8m-11n16p-16
upon $	j-8k-9n17p-9
upon WHAT	j8
upon WHAT REVIEW	j8
upon practice	a13p-9
upon practice $	a13p-9
upset	j-10n12
upset YOU	j-10n12
upset YOU $	j-10n12
urgent	m8
urgent ACT	m8
urgent ACT $	m8
us	a-14b-8c22d-8f-16g9h-12i-11l-26m-24n-16p-21
use	a-17b-8c15d-9e-12f-17g-13h14i-11l-19m-17n-12o-13p7
use $	h18k-10p-11
use THIS	c13k-12p-8
use THIS $	c9
use THIS REVIEW	k-7
use in	c10p-8
use in supervision	c10p-8
use of	a-7c-10l-12p15
use of STORY	l-8p9
use of name	k11p-10
use only	c7k9p-8
use only $	c7k9p-8
used	a-23b9c-14d-12e-16f-25g-20h31i-14j-27l-8m-20n14o-18p-23
used $	a-17b10c-20d-11e-14f-15g-16h21i-12j-17k-15m-17n15o-13p-20
used as	k8
used as INFO	k8
used for	h7
used for WORKER	h7
used in	c-12f-12h17j-14
used in REVIEW	h10
used in THIS	c-11f-11h12j-10k8
useful	c-15d-11k-11l-15m-7n24p-19
useful AGENCY	n12p-9
useful AGENCY $	n12p-9
useful CONTACT	c-12d-9l-9n14p-11
useful CONTACT $	c-12d-9l-9n14p-11
useful SOURCE	n9
useful SOURCE $	n9
using	c12j-10
using THIS	c12j-9
using THIS REVIEW	c9j-8
version	a-13c20d-8e-16f-11g-16h-9j11k-14l-23m-13n-8
version $	c9e-14g-11h-8j13l-12
version NUM	l-9p14
version NUM $	p10
version NUM YEAR	p8
version STORY	c13l-10p-11
version STORY $	c13l-10p-11
version control	c11p-11
version control $	c11p-11
victim	f10j-7l-10
view	a19b-10c-13e12f-25g-18i-12j-16k19l-17m-17n-10o-11p-27
view $	a-10e14f-14g-8k13l-10p-16
view THIS	a12k-8
view THIS WE	a12k-8
view expressed	k9
view expressed by	k9
view of	a17f-14g-8j-9k11l-7m-11p-14
view of BODY	a14k-14
view of FAMILY	f-7k10
view of KIN	k9
view of WHAT	a8
view of WORKER	k9
view of practice	a8
violence	f-8l-17p22
violence $	l-13p18
violence in	p8
violence in PLACE	p8
virtual	p9
virtual visit	p9
virtual visit $	p9
visit	a-13c-10e-9f-15g-11j-9k-12l11m-10p18
visit $	a-8c-8e-7f-10g-8k-9l14m-8p10
visit THIS	p9
visit without	p7
visit without CHILD	p7
visiting	k-9l11
visiting INVOLVE	l11p-10
visiting INVOLVE $	l11p-10
visitor	l9p-8
visitor $	l9p-8
voice	a11k-9l-12
voice of	a11f-16k-8l-12p7
voice of CHILD	a12f-14j-7l-10p10
voice of FAMILY	j9
voluntary	k-7l-8p16
voluntary AGENCY	p11
voluntary AGENCY $	p11
voluntary sector	p9
voluntary sector $	p9
waiting	c-9k-10l-8p18
waiting $	p11
waiting for	p7
waiting for bed	p7
waiting list	p10
waiting list $	p10
wale	m11
wale $	m11
want	a-10i12j-9k-13l-10m14n10o-26
wanted	g-7m-22o25
ward	f-8p17
ward $	p8
warning	c-9j18k-8l-8n-7p-12
warning $	j13p-10
warning before	j9
warning before YOU	j9
was	a21b-13c-33d-11e-43g-26h-15j-7k14m-45n-16o-20p16
watch	c13k-12l-7m-8n9p-11
watch $	c13k-12l-7m-8n9p-11
water	p9
water safety	p9
water safety $	p9
way	c-11e13f-9g-12i-15k-10l-14m13n-8o-8p-20
we	a-13b-17c-13d-15f-25k15l-23n10o11p-34
weaknesse	a12g11i-12j-7l-8p-12
web	n15p-13
web addresse	n15p-13
web addresse $	n15p-13
website	n7
week	e-10l14p-18
weekend	l9
weekend and	p8
weekend and evening	p8
weighed	a-13k12
weighing	a15
weight	l-10p14
weight and	p7
weight and growth	p7
weight of	l-9p11
weight of STORY	l-9p11
welcome	j7
well	c-9e-12f-8g17i16j-11k-20l-20m-24o-7p-15
welsh	a-7c8j-8k10l-8p-17
welsh BODY	c-7k9
welsh BODY $	m8
welsh BODY use	k11
welsh IDENTITY	f7
welsh IDENTITY NEED	f7
welsh translation	c11p-7
welsh translation $	c11p-7
went	c-10e-12f-8i20j-19m-17n-7o-10
were	a13c-18e-21h-8i-20j-11k-8m-34n-10o25
what	c-12d-14f-13g14i10j-12k-11m11n-22p-37
when	c-10e-14f-15g-18k-15l20o8p-23
where	a-29b-11c-21d-11e11g12h-13i10k-11l-28n9p-16
whether	j-9k16m-8
whether REVIEW	k9
whether REVIEW MUST	k9
whether to	k11
whether to RECOMMEND	k8
which	c-8e-9f-8g-18i-11j15l-14m-18o12
whistleblowing	p12
whistleblowing $	p12
who	a-30b-15d-15e-24f19g-9h-16i16j-13k14l-33m-21n-20o-22
whole	f-10j-8k-12l-11m-9p14
whole $	a9f-7k-7l-7m-8p9
whole FAMILY	p10
whole FAMILY DONE	p10
whole unseen	g7
whole unseen $	g7
whom	c-11e8g-9i-11j-13k11l-8m9p-9
whose	a-11f-13k-7p20
why	a22b-8c-21d-9e-18f-17g-22h-9i-15j26l-26m-24n-12o-8p-30
wide	o9
wide WE	o9
wide WE LOOK	o9
wider	a14k-9l-7p-17
wider FAMILY	f10
wider FAMILY $	f10
wider picture	a14f-9p-12
wider picture $	a14f-9p-12
will	a-29c29e-24f-11g-26h-9i-19k-34l-23m19n-8o-16p-14
window	g8
window $	p9
window on	g9
window on system	g9
winter	l8
wish	m12o-8
without	a-14c-12f-13j-8k-15l-15m-11n-12o-11p29
without CHILD	p7
without CHILD $	p7
without SCOPE	o-7p10
without SCOPE $	o-7p10
without SOURCE	n-10p12
without SOURCE $	n-10p12
without date	p11
without date $	p11
without desk	p8
without desk $	p8
without name	p9
without name $	p9
witnesse	k16n-10p-10
witnesse INVOLVE	k9p-7
witnesse INVOLVE $	k9p-7
witnesse and	k11n-9
witnesse and SOURCE	k11n-9
word	a-26b-16d-11e10f-17g-12h11i-14j17k-27l-17m-19n-15o-24
work	b-13c-25d-12f-18g14h-13i11l-15m-15o-16p-19
worked	e-20f-9g-18i35j-16l-34m-32o-9p-19
worker	a-8l-13m-11p17
workforce	p12
workforce $	p12
working	a9c-8e-10f-8g-9i-16j-7l-17m-19p18
workload	k-8p15
workload $	k-8p15
workshop	k8
workshop $	k8
world	l9p-12
world $	f-10l13p-11
world at	f9l-8
world at PLACE	f9l-8
worse	l9
worse $	l10
worth	a-16b-7c-13e-11f-11g-15i30j-11k-15l-17m-14o-7p-25
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
worthy	a-7i16
worthy of	a-7i16
worthy of commendation	i9
worthy of note	i10
would	a-11e-7g13k-11m-9
would ASK	i9
would ASK other	i9
would DONE	g11m-11
would DONE CHANGE	g11m-11
would LOOK	o10
would LOOK $	o10
would WE	g11m-11
would WE DONE	g11m-11
would like	g-7j8m9
would like to	g-7j8m9
writing	n11
written	j8k-11p12
wrong	a-11g22i-9j-8m-8
wrote	c-8j-8k15
year	a-17c-9e-11f-15g-17j-10k-16l27m-13p-16
yet	g8
yet WELL	g8
yet WELL because	g8
ymarfer	a9k-7l-8m10p-10
ymarfer $	a9k-7l-8m10p-10
you	a-27b-8c22e-13f-11g-10h-8i-16j11k-19l-19n17o-13p-18
young	j8l-8
your	a-23b12c27e-11f-11h-7i-7j-15k-17l-14m-15n-14o-8p-24
yourself	c15m-10p-10
yourself $	c15m-10p-10
youth	l-9p16
youth justice	p9
youth justice $	p9
youth offending	p9
youth offending AGENCY	p9
youth violence	p8
youth violence $	p8
yr	l11
yr acho	l11
yr acho $	l11`;
