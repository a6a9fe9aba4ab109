/* Written by training/headings/train.ts from the teaching list beside it; not to be changed by hand. */

/** The kinds that headings are told apart by, in the order of the letters a, b, c; see heading-kind.ts. */
export const HEADING_KINDS = ["analysis","appendix","body","chronology","conclusion","family","findings","glossary","good_practice","introduction","method","narrative","recommendations","references","terms","topic"] as const;

/** What speaks for each kind before a word is read. */
export const HEADING_BIAS: readonly number[] = [-0.16,-1.35,-0.39,-1.02,-0.96,-0.45,-0.25,-1.36,-0.92,-0.08,-0.27,-0.09,-0.36,-0.86,-0.76,0.42];

/** How many steps of a weight make 1. */
export const WEIGHT_STEPS = 10;

/** A line for each feature of headings: the feature, a tab, and a letter and weight for each kind it speaks for or against. */
export const HEADING_WEIGHTS = `#0	a-23b35c-27d-19e-20f-23g-23h-16i-18j-25k-28l-27m-23n-21o-19p-33
#1	a-14d-8g-16h-8i-28l-9n-11o-8
#10	f-8g21j8k-8l-8p-11
#2	a-9b-7c14d-8e-11g-17h-14i-12j-12o-15p16
#3	a8b-12d-11f-14h-7j-11o-12p16
#6	a10b-20c-19d-22e-29g8h-20i-16k10n-15p14
's $	f-8p11
's AGENCY	c9g8l-9
's AGENCY $	c9p7
's AGENCY AUX	g11p-9
's ANALYSE	a13k-14o-8
's ANALYSE $	a13k-14o-8
's BODY	f15k-13p-14
's BODY $	f15k-13p-14
's CONTACT	l11
's CONTACT PEER	l11
's END	e12k-9
's END note	e9
's END on	a9
's END opinion	e8
's FAMILY	f10l-8
's FAMILY $	f10l-8
's IDENTITY	k12p-10
's IDENTITY private	k12p-10
's INVOLVE	k7l9p-12
's INVOLVE $	l7p-12
's ISSUE	a-8g13
's ISSUE $	a-7g9
's LIVE	d8p-9
's LIVE $	d8
's LIVE experience	l7
's NEED	p8
's NEED before	p8
's NUMW	l7
's NUMW TIME	l7
's PLACE	l-11p9
's PLACE $	l-11p9
's SERVICE	m10
's SERVICE PLACE	m10
's START	j9
's START $	j9
's STORY	a-12b14c-8d-9e-11p-11
's STORY $	a-12b14c-8d-8e-10p-11
's TIME	l9
's WELL	i12
's WELL $	i12
's WHO	c-8f15k-10p-8
's WHO $	f11p-8
's WHO in	f8
's WORDS	b10k-8
's WORDS of	b10k-8
's agreement	k12p-11
's agreement $	k12p-11
's background	f12p-11
's background $	f12p-11
's childhood	l10
's childhood $	l10
's decision	a-12k12
's decision $	a-12k12
's detail	f14l-11p-9
's detail $	f14l-11p-9
's experience	f-9l15p-14
's experience $	f-9l15p-14
's guide	j12p-7
's guide $	j12p-7
's home	f-9l-8p12
's home $	f-9l-8p12
's independence	k11
's independence $	k11
's inside	a-9c15g-10i-7l-9m-8
's inside $	a-9c15g-10i-7l-9m-8
's inspector	c13f-7l-8
's inspector $	c13f-7l-8
's job	p9
's job $	p9
's name	a-7k9
's name AUX	k10
's name or	f8
's note	c17k-8n-8p-10
's note $	c17k-8n-8p-10
's opinion	a12e-7
's opinion $	a12e-7
's own	l-8m11p8
's own ACT	m8
's own childhood	p9
's part	f-8k11
's part in	f-8k11
's perspective	f-8l12p-11
's perspective $	f-8l12p-11
's power	k12
's power $	k12
's response	a11l-9
's response $	a11l-8
's role	f-8p8
's role in	f-8p8
's schoolday	f-9l11
's schoolday $	f-9l11
's summarie	a-9b16l-15p-7
's summarie $	a-9b16l-15p-7
's view	a14f-16k11l-7p-15
's view $	a12f-14k9p-15
's world	l8p-13
's world $	f-10l13p-11
's world at	f9l-8
.	a-9d-11g-9h-14i-12k7o-13p22
?	a42b-16c-8d-17e-12f-17g-12h-12i-14k-13l-10m9n-9o-25p-19
ACT	a-32b-18d-20f-26g-42h-17i-26j-19k-27l-9m48n-23p-25
ACT $	a-21b-13d-14e-28f-16g-22h-11i-18k-24l-15m29n-16p-19
ACT ASK	m10
ACT ASK $	m10
ACT LEARN	e17g-12k-9l14m-25p-10
ACT LEARN $	e11g-9l7m-16
ACT LEARN SINCE	e7
ACT LEARN to	e8l8m-10
ACT NUM	m9
ACT PLAN	l-10m15p-14
ACT PLAN $	l-9m14p-13
ACT SINCE	e10m-10
ACT SINCE LEARN	e10m-10
ACT THIS	m9
ACT THIS MUST	m9
ACT WE	m8
ACT WE WILL	m7
ACT and	m8
ACT arising	m7
ACT arising $	m7
ACT by	l-8m12
ACT by PLACE	m8
ACT completed	e8
ACT completed SINCE	e8
ACT down	l10
ACT down and	l10
ACT for	m11
ACT for AGENCY	m8
ACT from	j-9m13
ACT from THIS	m10
ACT from rapid	m7
ACT in	k10
ACT in REVIEW	k10
ACT of	k-10m-9o12p8
ACT of PLACE	p8
ACT of REVIEW	k-9o12
ACT on	g-8m15
ACT on LEARN	m8
ACT on WHAT	m10
ACT to	g-9m14p-7
ACT to AUX	m11
ACT to keep	l8
ACT to take	m9
ACT tracking	p8
ACT tracking by	p8
AGENCY	f-42g-15h-9i-16j-11l23o-31
AGENCY $	a-10d-10e-11f-27g-7i-11j-7n12o-19p8
AGENCY 's	b15e-7k-17l-7p-13
AGENCY 's INVOLVE	k-10l11
AGENCY 's own	m11
AGENCY 's response	a11l-8
AGENCY 's summarie	a-9b16l-15p-7
AGENCY ACT	m10
AGENCY ANALYSE	a12
AGENCY ANALYSE $	a11
AGENCY ASK	k10
AGENCY ASK for	k10
AGENCY AUTHOR	k12l-11
AGENCY AUTHOR 's	k12l-11
AGENCY AUX	a-20e14k-14
AGENCY AUX CHANGE	a-8e11
AGENCY AUX INVOLVE	a-9k-11l12
AGENCY AUX RECOMMEND	m8
AGENCY AUX inadequate	g11p-9
AGENCY CONTACT	l12p-10
AGENCY CONTACT $	l9p-8
AGENCY DONE	a8e-13g-14k-21l15m-11p-9
AGENCY DONE $	a-9i-14k-11l19
AGENCY DONE PEER	a21e-8k-11l-15
AGENCY DONE WELL	i16
AGENCY FAMILY	l10
AGENCY FAMILY used	l10
AGENCY INFO	a-10j18k-14n-9p-13
AGENCY INFO $	a-7j14k-12n-8p-12
AGENCY INFO and	j8
AGENCY INVOLVE	d8k-8l10p-11
AGENCY INVOLVE $	d8k-14l7
AGENCY INVOLVE primary	l8
AGENCY KNOW	a-9l17m-8
AGENCY KNOW $	l11
AGENCY KNOW and	l8
AGENCY LEARN	g13k-7
AGENCY LEARN $	g13k-7
AGENCY MEAN	h9
AGENCY MEAN $	h9
AGENCY MUST	l-8m13
AGENCY MUST respond	m11
AGENCY PEER	l-8p12
AGENCY PEER FAMILY	l-8p12
AGENCY PLAN	m9
AGENCY PLAN $	m9
AGENCY RECOMMEND	m9
AGENCY RECOMMEND $	m9
AGENCY REVIEW	a-9c11j-15k8l-11p-10
AGENCY REVIEW $	a-8c12j-12l-8p-10
AGENCY REVIEW REVIEW	k7
AGENCY SERVICE	l13p-12
AGENCY SERVICE $	l8p-8
AGENCY SERVICE visiting	l8
AGENCY SINCE	e16l-11m-9p-7
AGENCY SINCE $	e14l-9m-7
AGENCY STORY	l10
AGENCY STORY $	l10
AGENCY THIS	a-8k9l-9n11
AGENCY THIS INVOLVE	k11
AGENCY THIS can	n12p-10
AGENCY WELL	a-7i8
AGENCY WELL practice	a-7i8
AGENCY WILL	m11
AGENCY WILL DONE	m11
AGENCY WORKER	k-11l-9p13
AGENCY WORKER $	k-11l-9p13
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
AGENCY management	k9
AGENCY management REVIEW	k9
AGENCY offer	a-9l12
AGENCY offer $	a-9l12
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
AGENCY return	l13
AGENCY return $	l9
AGENCY return and	l8
AGENCY summarie	l10
AGENCY summarie $	l10
AGENCY taking	k10l-7
AGENCY taking part	k10l-7
AGENCY took	k11l-8
AGENCY took part	k11l-8
ANALYSE	a42b-25d-24e-10f-18g-21h10i-28j-38k-15l-36m-11n-27o7p-19
ANALYSE $	a22b-19d-17f-27g-18h9i-20j-25l-13m-16n-21o13p-26
ANALYSE DONE	a10
ANALYSE DONE $	a10
ANALYSE INFO	a12k-8p-8
ANALYSE INFO $	a12k-8p-8
ANALYSE MSG	a-7c10
ANALYSE MSG for	a-7c10
ANALYSE NEED	f9p-8
ANALYSE NEED $	f9p-8
ANALYSE NUM	a-15m18p-14
ANALYSE NUM $	a-11m12p-8
ANALYSE NUM WRITE	a-8m11p-9
ANALYSE PEER	c8
ANALYSE PEER YOU	c9
ANALYSE REVIEW	a-8c11
ANALYSE REVIEW $	a-8c11
ANALYSE SCOPE	a7c-7
ANALYSE SCOPE $	a7c-7
ANALYSE STORY	a12c-8l-7
ANALYSE STORY $	a12c-8l-7
ANALYSE THIS	a8c-9m-10p10
ANALYSE THIS $	a7
ANALYSE THIS CHANGE	a-8m-7p11
ANALYSE THIS up	a9
ANALYSE WE	h9
ANALYSE WE WORDS	h9
ANALYSE WHAT	a15l-15
ANALYSE WHAT HAPPEN	a15l-15
ANALYSE WHY	a7
ANALYSE WHY $	a7
ANALYSE WORDS	h8
ANALYSE WORDS $	h8
ANALYSE accepted	a-9p11
ANALYSE accepted $	a-9p11
ANALYSE and	a7
ANALYSE by	a8c-9
ANALYSE by BODY	c-7m9
ANALYSE decision	a10
ANALYSE decision $	a10
ANALYSE for	a-8g10
ANALYSE for practice	a-8g10
ANALYSE in	c9
ANALYSE in turn	a8
ANALYSE key	a8
ANALYSE key practice	a8
ANALYSE of	a24g-11j-11k-13l-16m-10o-12p-15
ANALYSE of AGENCY	a8
ANALYSE of DONE	a7
ANALYSE of IDENTITY	a-8f10
ANALYSE of INFO	a8
ANALYSE of ISSUE	a11
ANALYSE of THIS	c9
ANALYSE of WHAT	a8
ANALYSE of WORDS	a-8h10
ANALYSE of key	a8
ANALYSE of practice	a10
ANALYSE on	a9
ANALYSE practice	a12
ANALYSE practice $	a9
ANALYSE risk	p12
ANALYSE risk $	p12
ASK	a-20b-18d-18e-31f-30g-8h-20k-9l-9m25n-8o11
ASK $	b-8d-9e-13f-15g-26h-8j-28m23n-14
ASK AGENCY	k13m-11
ASK AGENCY for	k13m-11
ASK CHANGE	g15m-14p7
ASK CHANGE $	g9m-10p9
ASK CHANGE because	g10m-8
ASK CHILD	a8g8p-12
ASK CHILD $	a8g8p-12
ASK THIS	j12m-11
ASK THIS REVIEW	j12m-11
ASK WORKER	g8
ASK WORKER to	g8
ASK for	a-14g-13i-10j9l-11m18p-11
ASK for $	a-8g-9j-12k-10m17
ASK for INFO	k10
ASK for REVIEW	j9
ASK for case	j8
ASK from	l-8m13
ASK from each	l-8m9
ASK in	l7
ASK in one	l7
ASK instead	p7
ASK instead of	p7
ASK of	l-9m24o-8p-12
ASK of BODY	m16
ASK of SERVICE	m11p-9
ASK of WHO	m9
ASK other	i9
ASK other to	i9
ASK over	p10
ASK over experience	p10
ASK to	a-22c-11e-8f-8g-24h-7k-22l9n7o18p-8
ASK to DONE	o10
ASK to HAPPEN	m8
ASK to KNOW	a-8g-10k-7l-10n7o8
ASK to LOOK	o10
ASK to NUM	l8
ASK to SERVICE	l15m-13p-9
ASK to achieve	j10
ASK to keep	i11m-8
ASK yourself	c15m-10p-11
ASK yourself $	c15m-10p-11
AUTHOR	b9d-20e8f-25g-28h-17i-22k22l-36m-18n-22p-26
AUTHOR $	a-25b-19d-10e11f-13g-14h-9i-11k14l-17m-15n-12p-27
AUTHOR 's	a9b16c-16d-9f-8g-7l-20m-8o-7p-15
AUTHOR 's ANALYSE	a11
AUTHOR 's END	a-7e13
AUTHOR 's START	j9
AUTHOR 's STORY	a-10b15e-9l-15
AUTHOR 's WORDS	b10k-8
AUTHOR 's independence	k11
AUTHOR 's opinion	a12e-7
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
AUTHOR of	a-7b-8c8k9m-7
AUTHOR of BODY	c13k-9
AUTHOR of THIS	c-11j-9k13
AUTHOR thought	a12
AUTHOR thought $	a12
AUX	a9b-20c-15d-19e14f7h-18l-13m-12n-15
AUX $	c-9e-9f14g10j-11l-8m-12p-12
AUX ANALYSE	a-13g-7k10o13
AUX ANALYSE $	a-13g-7k10o13
AUX ASK	a-17e-7f-8g-15j-13k-14l-14m7o12p11
AUX ASK $	a-8i10k-7l-8m-13o10
AUX ASK for	m17o-12
AUX ASK of	m9
AUX ASK to	o13
AUX AUX	a20c-12f-12i-12l-15m-19p-17
AUX AUX CHANGE	a11e-15g7m-7
AUX AUX DONE	g8k-10m-9
AUX AUX IDENTITY	k10
AUX AUX MOVE	a9
AUX AUX affected	n10
AUX AUX predicted	a9
AUX AUX prevented	e8
AUX BAD	g14j-9l-14
AUX BAD $	g14j-9l-14
AUX CHANGE	e22i-18j-12k-9l-17m-7o-8p-12
AUX CHANGE $	e17i-16j-9k-8l-15m-7o-7p-11
AUX CHANGE SINCE	e13m-9
AUX CHILD	a16k-7l-8p-15
AUX CHILD $	f8
AUX CHILD INVOLVE	a10
AUX CHILD KNOW	a9p-8
AUX DONE	i-8j-11k14l-18m16o-14p-17
AUX DONE $	g-19i-28k12l-11m13o-9p-12
AUX DONE CHANGE	a-10g14m-9
AUX DONE WELL	i10
AUX DONE about	g-10m13
AUX DONE out	k11
AUX FIND	g9j-9l8
AUX FIND $	g9j-9l8
AUX HAPPEN	e13m-11
AUX HAPPEN $	e11m-10
AUX HARM	p-7
AUX IDENTITY	k10
AUX IDENTITY $	k10
AUX INFO	a9
AUX INFO shared	a9
AUX INVOLVE	a-8f-8
AUX INVOLVE $	a-8f-8
AUX KIN	a11p-8
AUX KIN included	a8
AUX KNOW	g-12i-8j-8k-9l15
AUX KNOW $	g-11i-7l15p8
AUX KNOW and	a8
AUX LEARN	c-8e-15g14i-9j-11k-16o-10
AUX LEARN $	e-9g11k-10l-8m10
AUX LEARN WE	g12
AUX LEARN and	a10g-9
AUX LEARN for	p10
AUX LEARN from	g7
AUX LEARN up	l8
AUX LIVE	l8
AUX LIVE like	l8
AUX LOOK	a-12g10o8
AUX LOOK $	o9
AUX LOOK after	a-9g11
AUX METHOD	a11k-8
AUX METHOD followed	a11k-8
AUX MOVE	e8j-11m8p-12
AUX MOVE $	l10
AUX MOVE PLACE	a9
AUX MOVE WELL	i8
AUX MOVE on	e10i-8m-11
AUX MOVE to	l-10m15
AUX NAME	f10
AUX NAME $	f10
AUX NEED	m7
AUX NEED $	m7
AUX PLAN	a10p-8
AUX PLAN WELL	a10p-8
AUX RECOMMEND	m11
AUX RECOMMEND $	m8
AUX REVIEW	j10
AUX REVIEW DONE	k8
AUX REVIEW and	j8
AUX SINCE	a-10e22g-11j-8m-15
AUX SINCE $	e12
AUX SINCE AUX	e8
AUX SINCE DONE	e9
AUX TELL	a-8p10
AUX TELL $	p10
AUX THEY	e11
AUX THEY SINCE	e11
AUX THIS	c-11e-7f-14i-11k-14m-10p11
AUX THIS $	a-10f-10p16
AUX THIS BODY	g7
AUX THIS REVIEW	j15
AUX TIME	p8
AUX TIME of	p8
AUX WE	j8m-7
AUX WE SINCE	e8
AUX WE sharing	j9
AUX WELL	a-14i18j-7l-8m-10
AUX WELL $	i9
AUX WELL because	g8
AUX WELL of	i12
AUX WHAT	c-10g-14i-8j-11k-11l18m10o-7
AUX WHAT MUST	m7
AUX WHAT WE	c-8g-10k-9l13
AUX WHAT took	l8
AUX WHO	f11k-8p-8
AUX WHO $	f11k-8p-8
AUX WRITE	j16
AUX WRITE $	j7
AUX WRITE to	j9
AUX YOU	c10
AUX YOU TELL	c10
AUX about	f11g-7k-10
AUX about $	f11g-7k-10
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
AUX black	f8
AUX black and	f8
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
AUX given	a-8o12
AUX given $	o12
AUX given WHERE	p8
AUX held	j20m-9o-8
AUX held $	j20m-9o-8
AUX help	a8
AUX helped	g8
AUX helped and	g8
AUX in	a11g-10k-10l-9m-7o10
AUX in and	o12
AUX in common	a14
AUX in mind	j8
AUX inadequate	g14p-11
AUX inadequate $	g7
AUX inadequate because	g11p-9
AUX kept	i15m-13
AUX kept $	i15m-13
AUX like	a-14f18g-13i-9j-7k-9p-9
AUX like $	a-12f17g-10i-7k-7p-7
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
AUX not	a-8p8
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
AUX out	o12
AUX out $	o12
AUX overseen	c8
AUX overseen $	c8
AUX owed	e9
AUX owed $	e9
AUX predicted	a9
AUX prevented	e8
AUX prevented $	e8
AUX put	c-8j-8k7m9
AUX put PEER	k8
AUX put WELL	c-7m9
AUX quality	a7
AUX quality of	a7
AUX read	p7
AUX read $	p8
AUX referred	a-9h12
AUX referred to	a-9h12
AUX risk	a12p-7
AUX roma	f9
AUX roma in	f9
AUX run	k7
AUX run $	k7
AUX sent THEY	p9
AUX sent and	l8
AUX sent to	j8
AUX serious	j10
AUX serious case	j10
AUX shared	a12c7k-14
AUX shared $	a12c7k-14
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
AUX upset	j-10n11
AUX upset YOU	j-10n11
BAD	b-21c-37d-24e-30f-33g36h17i-35k-39m-33n-28o-26p-8
BAD $	b-10c-17d-10e-18f-17g32h-19i-25k-21m-21n-15o-16p-27
BAD CHILD	p10
BAD CHILD $	p10
BAD FIND	g10
BAD FIND by	g8
BAD LIVE	l12
BAD LIVE $	l12
BAD STORY	l14p-8
BAD STORY $	l14p-8
BAD THEY	g10
BAD THEY $	g10
BAD TIME	p9
BAD TIME make	l-8p10
BAD appointment	g-9p12
BAD appointment $	g-9p12
BAD chance	g11p-9
BAD chance $	g11p-9
BAD form	g-10h16j-11l-7p-11
BAD form $	g-9h13j-7p-10
BAD form used	h8
BAD from	l-8p10
BAD from PLACE	l-8p10
BAD in	g12p-8
BAD in practice	g9
BAD name	g-11h19j-8l-9p-13
BAD name $	g-8h12p-10
BAD name of	h9
BAD of	g11
BAD of BODY	g8
BAD of practice	a-7g8
BAD opportunitie	g8p-10
BAD opportunitie $	g10p-7
BAD opportunitie and	a9
BAD piece	p10
BAD piece $	p10
BAD policy	p9
BAD policy $	p9
BAD version	g-9j15p-13
BAD version $	g-9j15p-13
BIRTH	a-18b-10c-19d-11e-13f-14g-17h-8i-12j-18k-21l29m-17n-13o-13
BIRTH $	a-12b-8c-15d-8e-10f-14g-11i-8j-14k-17l24m-12n-10o-8
BIRTH CHILD	l-8p10
BIRTH CHILD $	l-8p10
BIRTH KIN	l-10p11
BIRTH KIN $	l-10p11
BIRTH and	l7
BIRTH to	l15p-9
BIRTH to NUMW	l7
BODY	a-12c-14d-25e-9f-20h-25i-18k10l-32m22p-10
BODY $	a-18b-10d-21e-21f-10h-19i-17l-17m15
BODY 's	a12c-8g-14i9l-8n-8o-10p-22
BODY 's ANALYSE	k-8
BODY 's WELL	i12
BODY 's agreement	k12p-11
BODY 's decision	a-12k12
BODY 's view	a16k-17
BODY ASK	a-10g10k-9m-14o14p-9
BODY ASK CHANGE	g13m-10p-7
BODY ASK for	j8
BODY ASK to	m-9o13
BODY AUX	a-13g11i-9k11o-8p-10
BODY AUX WELL	g7
BODY AUX before	a-9k13
BODY AUX not	g8
BODY DONE	k9
BODY DONE $	a-8
BODY MONTH	m12o-8
BODY MONTH ASK	m12o-8
BODY MUST	m15
BODY MUST DONE	m8
BODY MUST respond	m8
BODY RECOMMEND	m9
BODY RECOMMEND $	m9
BODY TELL	o8
BODY TELL WE	o8
BODY WILL	m8
BODY WILL DONE	m8
BODY about	m9
BODY about FIND	m9
BODY and	a-10c-8g8j-7k8
BODY and AUTHOR	k8
BODY and BODY	m8
BODY and WORKER	g12k-8p-8
BODY and its	k8
BODY and oversight	p9
BODY conclude	a-10e15k-10m-9
BODY conclude $	a-10e15k-10m-9
BODY concluded	a7
BODY concluded on	a7
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
BODY on SERVICE	g7
BODY on whether	k9
BODY proceeded	k8
BODY proceeded $	k8
BODY relied	n11
BODY relied upon	n11
BODY think	a15m-8
BODY think $	a15m-8
BODY to	g-8m18o-12
BODY to ANALYSE	m15o-9
BODY to LOOK	m7
BODY use	k11
BODY use only	k11
CHANGE	a-24b-17c-29d-18e22f-24h-17j-33k-39l-31m40n-23o-25p-12
CHANGE $	a-21b-12c-19d-13f-19g11h-13j-24k-31l-18m24n-17o-19
CHANGE AGENCY	m10p-8
CHANGE AGENCY $	m10p-8
CHANGE ASK	m11
CHANGE ASK $	m8
CHANGE DONE	e17m-16
CHANGE DONE $	e14m-14
CHANGE FIRST	m8
CHANGE FIRST TIME	m8
CHANGE NEED	m16p-10
CHANGE NEED $	m16p-10
CHANGE NUM	m7
CHANGE NUM $	m7
CHANGE PLAN	g-9m14p-7
CHANGE PLAN $	g-9m14p-7
CHANGE SINCE	e19m-16
CHANGE SINCE $	e9m-8
CHANGE SINCE DONE	e8
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
CHANGE practice	a-10g-9m19p-9
CHANGE practice $	a-7m15p-8
CHANGE practice and	m9
CHANGE system	m11
CHANGE system and	m11
CHANGE to	m8
CHANGE to make	m7
CHILD	b-23c-20d-24e-12f29h-22i-17j-10k-26m-22n-27o-28p16
CHILD $	a-9b-14c-28d-15f32g-9h-13j-15k-37m-17n-17o-18
CHILD 's	a-10d-7e-12f-8i-10j-20k9l16n-7p-8
CHILD 's $	p8
CHILD 's AGENCY	c9g8l-9
CHILD 's IDENTITY	k12p-10
CHILD 's PLACE	f-18p8
CHILD 's SERVICE	m10
CHILD 's STORY	f-11l13
CHILD 's detail	f14l-11p-9
CHILD 's experience	l11p-12
CHILD 's home	f-9l-8p12
CHILD 's name	a-7k9
CHILD 's perspective	f-8l12p-11
CHILD 's world	f-10l13p-11
CHILD AUX	c-9f-14g11j-13k-13m-9
CHILD AUX AUX	a9
CHILD AUX KNOW	a8
CHILD AUX LOOK	a-9g11
CHILD AUX MOVE	l10
CHILD AUX SINCE	e9
CHILD AUX THIS	f-8p11
CHILD AUX WELL	g8
CHILD CHILD	f10p-11
CHILD CHILD $	f9p-10
CHILD CODE	f14p-18
CHILD CODE $	f12p-14
CHILD CODE 's	l9
CHILD CODE and	f7
CHILD HARM	l-8p9
CHILD HARM $	l-8p9
CHILD INVOLVE	a11
CHILD INVOLVE $	a9
CHILD KIN	f-14p15
CHILD KIN $	f-14p15
CHILD KNOW	a7f-7
CHILD KNOW $	a9p-8
CHILD KNOW through	p9
CHILD LIVE	j10
CHILD LIVE in	j10
CHILD LOOK	j9
CHILD LOOK after	j9
CHILD WHO	f-9g8k-7p13
CHILD WHO LOOK	f-7p8
CHILD WHO NEED	g10
CHILD WHO loved	f7
CHILD WHO translated	p8
CHILD WORKER	j9
CHILD WORKER $	j10
CHILD WORKER AUX	g8
CHILD aged	f10l-7p-7
CHILD aged NUMW	f10l-7p-7
CHILD and	a-8f13k-8l-14
CHILD and CHILD	j9
CHILD and perpetrator	f10
CHILD as	p7
CHILD as interpreter	p7
CHILD at	f13j-13
CHILD at centre	f9j-8
CHILD at heart	f8j-7
CHILD behind	p7
CHILD behind illness	p7
CHILD blaming	f-7p10
CHILD blaming $	f-7p10
CHILD called	f10
CHILD called NAME	f10
CHILD completing	c10
CHILD completing form	c10
CHILD detail	f8
CHILD detail $	f8
CHILD dream	p9
CHILD dream $	p9
CHILD in	a-9f-7m-10p8
CHILD in FAMILY	f8
CHILD in NEED	f-12l12m-7
CHILD in PLACE	g8l-10
CHILD in WE	j8
CHILD of	f7l-11
CHILD of NUMW	f7l-11
CHILD practice	k8
CHILD practice REVIEW	k8
CHILD protection	a-8f-14l10
CHILD protection BODY	m10
CHILD protection conference	p7
CHILD protection in	j8
CHILD protection period	l9p-7
CHILD safe	l8
CHILD safe $	l8
CHILD safeguarding	j8
CHILD safeguarding practice	j8
CHILD sexual	p8
CHILD sexual exploitation	p8
CHILD without desk	p7
CODE	b-10c-21d-10e-13f13g-16h-8i-11j-18m10n-11o-19
CODE $	a-17c-15g-8j-10k-17m14o-15
CODE 's	l9
CODE 's NUMW	l7
CODE and	p11
CODE and CODE	p9
CODE brose	k12p-7
CODE brose adolygu	k12p-7
CODE plentyn	f12
CODE plentyn a'r	f12
CODE ymarfer	a11
CODE ymarfer $	a11
CONTACT	a-23b-20c17d21e-26f-30g-27h-17i-21k-36l12m-30o-22
CONTACT $	a-23b-12d16e-19f-20g-16h-11i-13k-20m-17o-12
CONTACT BODY	c8
CONTACT BODY $	c8
CONTACT PEER	a-7c-15f-7k-8l20p-10
CONTACT PEER AGENCY	c-9d8l13p-14
CONTACT PEER BIRTH	l-10p11
CONTACT PEER FAMILY	l8
CONTACT PEER SERVICE	l15p-14
CONTACT WE	c11
CONTACT WE about	c9
CONTACT after	l-15p14
CONTACT after MOVE	l-15p14
CONTACT and	l11p-9
CONTACT and assessment	l11p-9
CONTACT by	d10l-8
CONTACT by TIME	d10l-8
CONTACT detail	c10
CONTACT detail $	c10
CONTACT for	c8
CONTACT for enquirie	c9
CONTACT in	d8
CONTACT in date	d8
CONTACT officer	c10p-9
CONTACT officer $	c10p-9
CONTACT to	c-12j11l12p-13
CONTACT to BODY	c-7j12
CONTACT to CHILD	l10
CONTACT to MOVE	l7
DONE	a13b-20c-23d-18f-32g-8h-17i25j-18k9l-21m11n-23o-19
DONE $	b-15d-14f-20g-25h-17i9k16l-7m7n-18o-13p-12
DONE AGENCY	g-8i-9k-8l15
DONE AGENCY DONE	a9
DONE AGENCY come	a-8l10
DONE AGENCY offer	a-9l12
DONE ANALYSE	a10
DONE ANALYSE $	a10
DONE AUTHOR	a-7k9
DONE AUTHOR AUX	a-7k9
DONE AUX	a-10k12
DONE AUX DONE	a-10k12
DONE BODY	j8
DONE BODY ASK	j9
DONE BODY think	a8
DONE CHANGE	e-16g18i16k-14m-9p-16
DONE CHANGE $	a-21e-16g19i17k-14m-9p-16
DONE CHANGE and	a8
DONE CHILD	p9
DONE CHILD dream	p9
DONE DONE	k7
DONE DONE $	k9
DONE DONE of	p8
DONE IDENTITY	a8
DONE IDENTITY and	a8
DONE KNOW	i14p-8
DONE KNOW $	i7
DONE KNOW THEY	i11
DONE MOVE	a8
DONE MOVE between	a8
DONE PEER	a11e-12f-8j-8k-21m-10p11
DONE PEER $	a16e-8k-10
DONE PEER FAMILY	a8p-16
DONE PEER KIN	p10
DONE PEER interpreter	p8
DONE PEER resistance	p9
DONE PLAN	a8
DONE REVIEW	j-9k10
DONE REVIEW $	j-8k10
DONE REVIEW LOOK	o8
DONE SINCE	a-9e15i-7k-7
DONE SINCE $	e10
DONE SINCE STORY	e7
DONE THIS	a11c-13e-17j-15l-12p-15
DONE THIS CHANGE	m8
DONE THIS DONE	i10
DONE THIS MEAN	g9i-7
DONE THIS SINCE	e-7m9
DONE THIS TELL	a8g-8
DONE THIS WELL	i9
DONE THIS WORDS	a-9h9
DONE THIS hard	a14i-11
DONE THIS thing	m10
DONE WE	a9e7g-9k-11
DONE WE DONE	a8
DONE WE END	e10
DONE WE LEARN	g7
DONE WE LOOK	j7
DONE WE NEED	m10
DONE WE think	a17g-9m-9
DONE WELL	a-19i18k-9l-10m-13p-8
DONE WELL $	a-17i15k-8l-10m-12
DONE WHEN	i8
DONE WHEN THIS	i9
DONE WORKER	a13
DONE WORKER oversee	a8
DONE about	g-11m16
DONE about THIS	g-11m16
DONE ahead	a-9m14p-9
DONE ahead $	a-9m14p-9
DONE and	a9
DONE and WHAT	a10
DONE and WHY	j9
DONE anyone	a9
DONE anyone challenge	a9
DONE assessment	a8
DONE assessment take	a8
DONE back	k8
DONE back $	k8
DONE by	i11p-7
DONE by WORKER	i10
DONE each	a-12l12
DONE each AGENCY	a-12l12
DONE every	l8
DONE every AGENCY	l8
DONE for	a-9g-7i14
DONE for CHILD	i9
DONE for THIS	i8
DONE in	a-8i13l-12
DONE in FIRST	i9l-8
DONE in PLACE	i8
DONE not	c-8f-8g17i-16j-14k-22l-17o8p13
DONE not $	a11
DONE not ASK	i-8p8
DONE not DONE	g14i-11
DONE not HAPPEN	m9
DONE not KNOW	p8
DONE not LOOK	o11
DONE not MOVE	g14i-14
DONE not give	i11k-7p-7
DONE not talk	p9
DONE of	a13l-8m-9
DONE of each	a9
DONE out	a-8k14
DONE out $	a-8k9
DONE out THIS	k10
DONE practice	g7
DONE practice $	g7
DONE thing	i8
DONE thing CHANGE	m8
DONE thing WELL	i11m-11
DONE under	a-10e13k-10
DONE under METHOD	a-10e13k-10
END	a-40b-24c-42d-28e60f-32g-18h-27i-30j-43k-30m-22n-29o-16p-12
END $	a-19b-7c-13d-8e31f-12g-22h-8i-14j-14k-20m-22n-10o-14p-11
END ANALYSE	a-12e15p-8
END ANALYSE $	a-12e15p-8
END CONTACT	e-10l12p-9
END CONTACT $	e-10l12p-9
END LEARN	g-8m9
END LEARN and	g-8m9
END NUMW	e-8l11
END NUMW visit	l8
END PLACE	l10p-10
END PLACE $	l10p-10
END STORY	g7
END STORY only	g7
END TIME	e-18l20p-13
END TIME $	e-17l20p-13
END WORDS	e20h-14j-8l-16p-10
END WORDS $	e18h-13l-14p-9
END YEAR	e-12l-12p13
END YEAR $	e-12l-12p13
END admission	e-11l12
END admission $	e-11l12
END and DONE	k8
END and LEARN	e8g-8
END and RECOMMEND	e-12m8
END as	g8
END as to	g8
END case	e-16j-10l-11p18
END case $	e-16j-10l-10p19
END comment	e13p-9
END comment $	e13p-9
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
END of	e17j-10k-14l-13m-7p-8
END of HARM	e7
END of REVIEW	e9
END of fact	g8
END of period	l-9o10
END off	e9p-8
END off $	e9p-8
END on	a8
END on $	e9
END on practice	a9
END on whether	k9
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
END summary	e8
END summary $	e8
END thing	e11
END thing $	e8
END thought	e17l-8p-15
END thought $	e17l-8p-15
END up	e12l-8
END up $	e12l-8
END version	e-11p13
END version $	e-11p13
FAMILY	a-16c-36d-25e-28f41g-27h-21i-9m-33n-28o-25
FAMILY $	b8c-21d-14e-17f24g-17h-13j-19k-13m-20n-16o-14
FAMILY 's	a-7j-10k14p-8
FAMILY 's CONTACT	l10
FAMILY 's STORY	f13k-8l-12
FAMILY 's part	k9
FAMILY 's view	f-11k14
FAMILY AUX	k11l-9
FAMILY AUX INVOLVE	k11l-8
FAMILY DONE	k-9p13
FAMILY DONE $	p10
FAMILY DONE not	p8
FAMILY HAPPEN	f8
FAMILY HAPPEN from	f9
FAMILY INVOLVE	f-13k17l-16p-8
FAMILY INVOLVE $	f-13k17l-16p-8
FAMILY STORY	f16k-10l-9p-9
FAMILY STORY $	f18k-9l-20
FAMILY STORY before	f-8l10
FAMILY and	f15j-8k-8p-11
FAMILY and AGENCY	l10
FAMILY as	p9
FAMILY as whole	p9
FAMILY at	f9
FAMILY at TIME	f9
FAMILY background	f12j-9
FAMILY background $	f10
FAMILY before	f-13l17p-9
FAMILY before NAME	f-12l12
FAMILY before YEAR	l9p-8
FAMILY compared	f9
FAMILY compared $	f9
FAMILY composition	f11
FAMILY composition $	f11
FAMILY context	f11j-7k-9
FAMILY context $	f8k-8
FAMILY court	f-13k-9p14
FAMILY court $	f-13k-9p14
FAMILY declaration	k8
FAMILY declaration and	k8
FAMILY friend and	f7
FAMILY in	f7
FAMILY in YEAR	f8
FAMILY in period	l9
FAMILY make-up	f9
FAMILY make-up $	f9
FAMILY meet	l11p-8
FAMILY meet AGENCY	l11p-8
FAMILY member	j-8k9l-9p-10
FAMILY member $	f13k-12
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
FAMILY structure $	f8
FAMILY tree	f8
FAMILY tree $	f8
FAMILY tribute	f-14j17k-10l-8p-11
FAMILY tribute $	f-14j17k-10l-8p-11
FAMILY used	l10
FAMILY used $	l10
FIND	a-25b-19c-34d-21e-26f-29g49h-17j-20k-23l-14m-19n8o-10p-44
FIND $	a-21b-11c-21d-11e-18f-19g35h-10i11j-26k-28l-15m-10n-20o-8p-27
FIND END	g8m-8
FIND END and	g8m-8
FIND INFO	g10
FIND INFO $	g10
FIND NUM	a-8g15l-9p-10
FIND NUMW	g7
FIND NUMW $	g7
FIND THIS	j9
FIND against	o-9
FIND against WORDS	a10o-8
FIND against each	a-8g8
FIND and	g8
FIND by	g8
FIND by inspector	g8
FIND during	i8
FIND during HARM	i8
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
FIND out	a-10g-20j-11l-7m-8n17p-8
FIND out $	g-12k9o9
FIND out about	n10
FIND out more	n12
FIRST	a-10b-14c-29d-17f-8g-20h-19i-9l21m21n-22o-24p-13
FIRST $	a-18e-9g-15i-11j-11k-9m27n-8
FIRST ACT	e12l-18m7p-8
FIRST ACT $	l-8m14
FIRST ACT LEARN	e14l-12m-11
FIRST ANALYSE	a11
FIRST ANALYSE $	a9
FIRST BIRTH	l7
FIRST BIRTH $	l7
FIRST CHILD	f-8l15p-15
FIRST CHILD $	l10p-8
FIRST CHILD protection	l10p-10
FIRST CONTACT	j-9l15p-13
FIRST CONTACT $	j-9l15p-13
FIRST HARM	a10l-7
FIRST HARM $	a10l-7
FIRST LEARN	g10
FIRST LEARN $	g10
FIRST PLACE	f12l-11
FIRST PLACE $	f12l-11
FIRST REVIEW	g-9k10
FIRST REVIEW $	g-9k10
FIRST STORY	l7
FIRST STORY $	l7
FIRST TIME	a-8l13p-12
FIRST TIME $	a-8l13p-12
FIRST WORDS	h-9j14l-12
FIRST WORDS $	h-9j14l-12
FIRST assessment	a-9p11
FIRST assessment $	a-9p11
FIRST case	j10k-10
FIRST case REVIEW	j10k-10
FIRST childhood	l9p-7
FIRST childhood $	l9p-7
FIRST complaint	l7
FIRST complaint to	l7
FIRST for	m7
FIRST for AGENCY	m7
FIRST help	l-10p14
FIRST help $	l-8p10
FIRST help and	p9
FIRST of	j8
FIRST of all	j8
FIRST phase	l9
FIRST phase $	l9
FIRST serious	j-12k12
FIRST serious case	j-12k12
HAPPEN	a-8b-14c-33h-16i-30j10k-10l29n-20o-30p-19
HAPPEN $	b-8c-20f-15g-30h-10i-18j8k-21l23n-11o-16p-22
HAPPEN PEER $	j7
HAPPEN PLACE	l10
HAPPEN PLACE $	l10
HAPPEN SINCE	m9
HAPPEN SINCE $	m9
HAPPEN about	l9
HAPPEN about $	l9
HAPPEN after	l8
HAPPEN after $	l8
HAPPEN again	m14
HAPPEN again $	m14
HAPPEN alongside	k11l-8
HAPPEN alongside REVIEW	k11l-8
HAPPEN and	p10
HAPPEN at	k8
HAPPEN at END	k8
HAPPEN before	j10
HAPPEN before BODY	j11l-8
HAPPEN from	f12j-8k10
HAPPEN from $	f7k11
HAPPEN from and	f8
HAPPEN out	a9g8j-8l-8
HAPPEN out $	a10
HAPPEN out of	g11
HAPPEN through	g13l-13
HAPPEN through $	g13l-13
HAPPEN to	a-16c-8j13k-10l12m-9
HAPPEN to CHILD	j7
HAPPEN to THIS	l8
HAPPEN to bring	l7
HAPPEN to light	g10l-10
HAPPEN to notice	j8
HARM	b-18c-31f-16g-14h-16i-9j-12k-14l25m-20n-20o-16p13
HARM $	a-8b-13c-22d-18f-22g-16h-11i-15j-25k-26l27m-21n-15o-14p7
HARM AUX	a9
HARM AUX AUX	a9
HARM REVIEW	a-14c-9d8l-12p-13
HARM REVIEW $	a-14c-9d8l-12p-13
HARM and	l-7p11
HARM and rescue	p9
HARM of	f-9l13p-10
HARM of CHILD	j8
HARM of NAME	l9
HARM safety	l-7p8
HARM safety $	l-7p8
HARM to	p8
HARM to CHILD	p8
HOW	a14b-16c9d-17f-27g-20i-27k11l7n-21p-34
HOW AGENCY	a9c-11k-20p-7
HOW AGENCY AUX	a-15e11k-11l10
HOW AGENCY DONE	a10k-7
HOW AGENCY MUST	m11
HOW AGENCY responded	a14l-11
HOW AUTHOR	k8
HOW AUTHOR DONE	k8
HOW AUX	k8
HOW AUX REVIEW	k8
HOW BODY	a-10k10
HOW BODY DONE	a-9k11
HOW BODY MUST	m8
HOW CHILD	e8k7l-7
HOW CHILD 's	k10
HOW CHILD AUX	e8
HOW DONE	a-14k8l9
HOW DONE AGENCY	a-8l10
HOW DONE AUX	a-9k10
HOW FAMILY	a-8k10
HOW FAMILY AUX	k11l-8
HOW INFO	k9l-8
HOW INFO AUX	k9l-8
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
HOW REVIEW	a-8j10l-8
HOW REVIEW AUX	k10
HOW REVIEW HAPPEN	j12k-12l-7
HOW SERVICE	a8
HOW SERVICE response	a8
HOW SINCE	c8
HOW SINCE WILL	c8
HOW STORY	a-8k9
HOW STORY AUX	k12l-10
HOW STORY HAPPEN	l8
HOW THIS	a-11j-11l16m-10
HOW THIS AUX	p8
HOW THIS HAPPEN	a-19c-8k-10l20
HOW THIS LOOK	a8
HOW THIS REVIEW	k11
HOW WE	a-18c7e-9g-11j-19k24l-14o-10
HOW WE DONE	a-9k13
HOW WE INVOLVE	k10
HOW WE MOVE	j-7k9
HOW WE WILL	c13k-15
HOW WE gathered	k10
HOW WE inspect	k9
HOW WELL	a15c-7g12i-10j-7k-13l-8m-8p-7
HOW WELL AUX	a11
HOW WELL CHILD	a-10g15
HOW WELL DONE	a16k-8
HOW WILL	a-9c7k-7m9
HOW WILL THIS	c-7m9
HOW WILL WE	c13m-9
HOW WILL thing	m10
HOW WORKER	a13h11l-13p-10
HOW WORKER AUX	h12
HOW WORKER KNOW	a10
HOW WORKER LEARN	a11k-8
HOW YOU	c8
HOW can	m12
HOW can WE	m12
HOW case	a-11j16k-14
HOW case HAPPEN	j7
HOW case INVOLVE	j12k-10l-9
HOW decision	a10k-9
HOW decision AUX	a10k-9
HOW each	a18l-17
HOW each AGENCY	a18l-17
HOW far	j-11k-12l-9o16
HOW far REVIEW	j-9k-8l-7o13
HOW far back	o8
HOW long	k7
HOW long REVIEW	k7
HOW practice	l-10m10
HOW practice MUST	m10
HOW practice measured	a9
HOW risk	a11
HOW risk AUX	a11
HOW system	a15k-13
HOW system DONE	a10k-9
HOW system responded	a9
HOW thing	a-15c-9e7k-9l16m-10
HOW thing AUX	e9
HOW thing HAPPEN	l12
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
IDENTITY	a-31b-16c-17d-17e-22f34g-25h13i-21j-31l-31m-29n-22o-21p14
IDENTITY $	a-20b-7c-20d-8e-11f26g-14i-10j-15k-8l-15m-13n-11o-9
IDENTITY DONE	p9
IDENTITY DONE CHILD	p9
IDENTITY IDENTITY	f20p-19
IDENTITY IDENTITY $	f9
IDENTITY IDENTITY and	f16p-15
IDENTITY ISSUE	f13p-10
IDENTITY ISSUE $	f13p-10
IDENTITY NEED	f8
IDENTITY NEED $	f8
IDENTITY THIS	p7
IDENTITY THIS blame	p7
IDENTITY WE	h12p-8
IDENTITY WE use	h12p-8
IDENTITY and	c-8f21g-9h-8k-9l-8m-9
IDENTITY and ANALYSE	f9p-8
IDENTITY and IDENTITY	f9
IDENTITY and additional	f8
IDENTITY and help	p8
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
IDENTITY of CHILD	f8
IDENTITY of METHOD	k8
IDENTITY private	k12p-10
IDENTITY private $	k12p-10
IDENTITY used	f-9h12
IDENTITY used in	f-9h12
INFO	b21c-46d-27e-32f-27g-26h-25i-24j8k22m-39n11o-30p-14
INFO $	b25c-29d-18e-18f-27g-10h-16i-18k-12m-23n8o-18
INFO ANALYSE	a-15k17p-10
INFO ANALYSE $	a-15k17p-10
INFO AUX	k12l-10
INFO AUX ANALYSE	a-13k12
INFO AUX collected	k8
INFO AUX shared	a13k-13
INFO HAPPEN	k13
INFO HAPPEN from	k13
INFO KNOW	l7
INFO KNOW to	l7
INFO LEARN	k7
INFO LEARN $	k7
INFO STORY	k-9l10
INFO STORY $	k-9l10
INFO TELL	a14g-8
INFO TELL $	a10
INFO WE	k-11n12
INFO WE cite	k-11n12
INFO about	a-9g-7j21l-18n-9p-11
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
INFO from AGENCY	l10
INFO from each	l9
INFO gathering	k11p-7
INFO gathering $	k11p-7
INFO held	l9
INFO held by	l9
INFO on	f8
INFO on CHILD	f8
INFO protection	k10p-7
INFO protection $	k10p-7
INFO referred	n9
INFO referred to	n9
INFO reviewed	k11p-7
INFO reviewed $	k11p-7
INFO shared	a9
INFO sharing	k-10l-7p14
INFO sharing $	k-7p11
INFO sharing and	p7
INVOLVE	b-8c-28d-10e-28f-30g-21h-24i-29j-9k36l14m-33o-24p-10
INVOLVE $	c-16e-18f-23g-14h-18i-16j-14k20l15m-21o-16p-8
INVOLVE 's	a9
INVOLVE 's END	a9
INVOLVE AGENCY	k11l-9
INVOLVE AGENCY $	k11l-9
INVOLVE CHILD	l-8p11
INVOLVE CHILD $	l-8p11
INVOLVE KIN	f-8k9l-9
INVOLVE KIN $	f-8k9l-9
INVOLVE PEER	a-9f-9l7
INVOLVE PEER FAMILY	k-18l9p8
INVOLVE PEER KIN	k15l-10p-15
INVOLVE THIS	k8
INVOLVE THIS WHO	k8
INVOLVE criteria	j12k-10l-9
INVOLVE criteria $	j12k-10l-9
INVOLVE detail	k9
INVOLVE detail $	k9
INVOLVE from	k8
INVOLVE held	k10p-8
INVOLVE held $	k10p-8
INVOLVE in	f11j-7
INVOLVE in THIS	f11k-9
INVOLVE of	f-9k12l12p-15
INVOLVE of AGENCY	k-10l10
INVOLVE of CHILD	l9
INVOLVE of FAMILY	k12l-8
INVOLVE primary	l8
INVOLVE primary PLACE	l8
INVOLVE thought	a11
INVOLVE thought $	a11
INVOLVE threshold	p7
INVOLVE threshold $	p7
INVOLVE to	f-10j-7k16l-10
INVOLVE to CHILD	k-7p10
INVOLVE to WORKER	k13p-8
INVOLVE under	j11k-8
INVOLVE under protocol	j11k-8
ISSUE	a32b-25c-29d-10e-33f-24g11h-24i-9k-47l-13m-11n-31o15p-33
ISSUE $	a25b-19c-15e-20f-11g9h-17i-29k-29m-25n-23o-11p-17
ISSUE HAPPEN	j11l-8
ISSUE HAPPEN before	j11l-8
ISSUE NUM	g10l-9m-12p-10
ISSUE NUM $	l-7m-11
ISSUE NUM LEARN	a-8
ISSUE NUM hidden	a7
ISSUE NUMW	a12
ISSUE NUMW supervision	a9
ISSUE PEER	o8
ISSUE PEER WHAT	o8
ISSUE THIS	a13j-10l-7p-13
ISSUE THIS HAPPEN	a10
ISSUE THIS NEED	a-7g8
ISSUE THIS arise	a9
ISSUE THIS reflect	i8
ISSUE WHERE	g8m-8
ISSUE WHERE practice	g8m-8
ISSUE affect	a8
ISSUE affect help	a8
ISSUE arising	a11g-7
ISSUE arising $	a10g-7
ISSUE before	j8
ISSUE before WE	j8
ISSUE drift	a8
ISSUE drift $	a8
ISSUE for	a-12c-10e-11f-7i-11j-19k-11l-10m23o11
ISSUE for ANALYSE	m-10
ISSUE for BODY	a-8m16o-12
ISSUE for LEARN	o10
ISSUE for LOOK	a-8o9
ISSUE for SINCE	m12
ISSUE for determination	o10
ISSUE for national	m8
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
ISSUE in ISSUE	a-8g-10o12
ISSUE in depth	a8
ISSUE in figure	j8
ISSUE most	g11
ISSUE most $	g11
ISSUE of	a-20f-8g16k-7l-11m-10o9p-8
ISSUE of ISSUE	a-7g14o-10
ISSUE of REVIEW	a-7g-7o13
ISSUE of WELL	i8
ISSUE of coroner	g8
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
KIN	a-14c-36d-23e-25f29g-15h-19i-26j-21l-14m-30n-25o-23p17
KIN $	a-9c-25d-16e-18f29g-16h-14i-17j-11l-9m-21n-18o-16
KIN 's	a-12f10j-10k10l-14m-8
KIN 's BODY	f15k-13p-14
KIN 's INVOLVE	k10p-11
KIN 's NEED	p8
KIN 's background	f12p-11
KIN 's own	p9
KIN 's role	f-8p8
KIN 's view	f-7k13p-11
KIN BAD	p9
KIN BAD $	p9
KIN CONTACT	p10
KIN CONTACT $	p10
KIN DONE	p8
KIN DONE DONE	p8
KIN FAMILY	f10p-10
KIN FAMILY $	f10p-10
KIN MOVE	l7
KIN MOVE $	l7
KIN PEER	p8
KIN PEER LEARN	p8
KIN STORY	f-11l-8p12
KIN STORY $	f-11l-8p12
KIN WHO	f-12p16
KIN WHO AUX	p8
KIN WHO TELL	p7
KIN WHO resist	p7
KIN alone	f-8p10
KIN alone $	f-8p10
KIN and	f16k-8
KIN and KIN	f16p-14
KIN as	f-14p15
KIN as KIN	f-10p10
KIN background	f10p-8
KIN background $	f10p-8
KIN blamed	p9
KIN blamed KIN	p9
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
KNOW	b-14c9d-14e-28f-9h-19j-20k-17l29m-20o-10p7
KNOW $	b-8e-19f-18g10h-12i-13j-26l18n-12
KNOW CHILD	f8
KNOW CHILD $	f8
KNOW HAPPEN	l9
KNOW HAPPEN $	l9
KNOW KIN	a10l-7
KNOW KIN $	a10l-7
KNOW NAME	f8
KNOW NAME $	f8
KNOW THEY	i8j9l-8p-10
KNOW THEY $	i9j10k-7p-7
KNOW THEY WELL	k8
KNOW THIS	c12k-7
KNOW THIS AUX	c9
KNOW about	l8
KNOW and	k-8p7
KNOW and DONE	l8
KNOW and INVOLVE	a8
KNOW and not	p9
KNOW as	p9
KNOW more	i10m-10n8
KNOW more $	n9
KNOW more of	i11m-8
KNOW of	l9
KNOW of STORY	l9
KNOW one	p8
KNOW one at	p8
KNOW thing	c11m-11
KNOW thing AUX	c11m-11
KNOW through	p8
KNOW to	l13
KNOW to AGENCY	l13
KNOW took	l10
KNOW took place	l10
LEARN	a-15b-20c-9d-27f-34g56h-19i-28j-19l-24m-14n-13o-15p-25
LEARN $	a-9b-12c-9d-14f-17g44h-12i-19j-16k-7l-20m-19n-17o-12p-41
LEARN ACT	m7
LEARN ACT $	m7
LEARN AGENCY	a-7g11
LEARN AGENCY $	a-7g11
LEARN BAD	g-9l9
LEARN BAD $	g-9l9
LEARN FAMILY	a11k-8
LEARN FAMILY $	a11k-8
LEARN IDENTITY	f-9g-15k-10p17
LEARN IDENTITY $	f-9g-15k-10p17
LEARN ISSUE $	a-8g10
LEARN MSG	a-8g14
LEARN MSG $	g10
LEARN NUM	g13
LEARN PEER	e-8g-14k16
LEARN PEER $	g-11k12
LEARN PEER METHOD	k8
LEARN PLACE	g8
LEARN PLACE MOVE	g8
LEARN REVIEW	c-8g-9o12
LEARN REVIEW $	o10
LEARN REVIEW AGENCY	g-7k8
LEARN SCOPE	c9
LEARN SCOPE of	c9
LEARN SINCE $	e7
LEARN STORY	d-15e-8g-12k21l-17p-8
LEARN STORY $	d-13g-8k14l-14
LEARN STORY HOW	k7
LEARN STORY and	g-9k12
LEARN WE	a-8g23k-11l-7
LEARN WE $	a-7g21k-8l-7
LEARN WILL	c8
LEARN WILL AUX	c8
LEARN about	g8
LEARN about KIN	g8
LEARN and	a11c-8e-8
LEARN and RECOMMEND	g8
LEARN and WHAT	a10g-9
LEARN arising	g7
LEARN arising $	g7
LEARN for	a-10c-8g23j-8k-18l-9m-12p7
LEARN for HARM	g7
LEARN for consent	p7
LEARN for coping	p7
LEARN forward	g-8m11
LEARN forward $	g-8m11
LEARN from	a-11c-8g26j-12k-8l-7o-8
LEARN from FIRST	g-9k10
LEARN from LEARN	g13
LEARN from REVIEW	g9
LEARN from THIS	g12k-8
LEARN gained	g8
LEARN gained $	g8
LEARN identified	g15k-7
LEARN identified $	g13
LEARN into	a-7g-13m16
LEARN into ACT	m9
LEARN into practice	g-10m11
LEARN more	g-11n12
LEARN more $	g-11n12
LEARN one	g9
LEARN one ASK	g9
LEARN outcome	g8
LEARN outcome $	g8
LEARN so	a-11e10
LEARN so far	a-11e10
LEARN summary	j7
LEARN summary $	j7
LEARN to	e8p-7
LEARN to date	e10
LEARN to safeguard	l10
LEARN up	l12
LEARN up $	l12
LIVE	a-26b-10c-20e-18h-11i-18j-9k-24l39m-22n-12o-15p-19
LIVE $	a-9c-9j-9k-9l21p-17
LIVE AUX	l9
LIVE AUX like	l9
LIVE CHANGE	l10
LIVE CHANGE $	l10
LIVE PEER	l10
LIVE PEER THEY	f-10l10
LIVE PEER fear	l11p-10
LIVE PEER violence	l-11p12
LIVE before	l7
LIVE experience	f-8l15p-10
LIVE experience $	l12p-8
LIVE experience of	l7
LIVE here	g8
LIVE here $	g8
LIVE in	f7g-7j7p-14
LIVE in ISSUE	j10
LIVE in PLACE	f11p-9
LIVE like	l8
LIVE like for	l8
LIVE of	l10
LIVE of CHILD	l7
LOOK	a27b-16c-35d-19f-29g-15h-16i-25j-18k-40l-36m-22n-10o33p-8
LOOK $	a17b-7c-16d-8e-16f-13g-27h-7i-13j-26k-24l-17m-10n-13o30p-12
LOOK SCOPE	a12o-11
LOOK SCOPE $	a12o-11
LOOK after	a-11g10j8
LOOK after $	a-9g11
LOOK after in	j9
LOOK at	c-7e-8k-11l-14m-10o17
LOOK at $	a-9g-7j-10l-8o19
LOOK at END	g7
LOOK at THIS	j7
LOOK back	c-8e18l-8p-11
LOOK back $	a-13e14
LOOK back at	a8
LOOK back over	a-10e12
LOOK by	j-10o13
LOOK by THIS	j-8o10
LOOK closer	a10
LOOK closer $	a10
LOOK for	n7p8
LOOK for help	n8
LOOK for sickness	p9
LOOK more	a8
LOOK more closely	a8
LOOK older	f-7p8
LOOK older than	f-7p8
LOOK underneath	a10p-7
LOOK underneath $	a10p-7
MEAN	b19c-20d-11e-10f-8h28i-29j-28l-31m-31n-12o-23
MEAN $	a9b21c-12e-16f-11g-34h21i-16j-15k-21l-19m-17o-10p-18
MEAN BODY	k8
MEAN BODY proceeded	k8
MEAN SINCE	e7
MEAN SINCE $	e7
MEAN away	p9
MEAN away $	p9
MEAN by	a-8g-9h12
MEAN by $	h13
MEAN by WHAT	k8
MEAN for	a-8g16h9i-7m-8
MEAN for $	h10
MEAN for WE	a11g-10
MEAN for YOU	a-10g13
MEAN for practice	a-11g11
MEAN of	p7
MEAN of low	p8
MEAN out	g12
MEAN out $	g12
METHOD	b-17c-30d-17f-27g-31h-17i-25j-20k44l-31n-24o-24p-23
METHOD $	b-9c-17d-10e9f-18g-19h-9i-14j-23k32l-19m-25n-14o-14p-14
METHOD AUX	a-8k10
METHOD AUX chosen	a-8k10
METHOD DONE	a9
METHOD KNOW	p9
METHOD KNOW and	p9
METHOD LEARN	k8
METHOD LEARN $	k8
METHOD THIS	k11
METHOD adopted	k12
METHOD adopted $	k9
METHOD ahead	k-12m12
METHOD ahead $	k-12m12
METHOD and	k8
METHOD followed	a9p-8
METHOD followed $	a9p-8
METHOD forward	k-13m14
METHOD forward $	k-13m14
METHOD in	k8
METHOD in force	k8
METHOD of	i-7k15m-9p-7
METHOD of DONE	a-8k11
METHOD of REVIEW	k7
METHOD of START	j11k-7
METHOD of WELL	a7
METHOD used	k8
METHOD used $	k8
MONTH	a-8c-7f-8g-7k-9l20m7o-12
MONTH $	l15p-8
MONTH ASK	m12o-8
MONTH ASK to	m12o-8
MONTH YEAR	l13p-9
MONTH YEAR $	l9
MONTH and	l8
MONTH and MONTH	l8
MONTH to	l11
MONTH to MONTH	l11
MOVE	a-16b-22c-23d-13e-18f-37g-9h-23i7k-31l27n-21
MOVE $	a-20b-7c-20d-12e-14f-12g-12h-10i-17j9k-23l16m-21n-13p8
MOVE AUX	p8
MOVE AUX TIME	p8
MOVE BAD	a-8g12i-8j-10l9p-11
MOVE BAD $	a-8g12i-8j-10l9p-11
MOVE FIRST	m8
MOVE FIRST $	m8
MOVE INVOLVE	k-7l-15p14
MOVE INVOLVE $	k-7l-15p14
MOVE KIN	p9
MOVE KIN $	p9
MOVE MSG	g-10j14l-9p-7
MOVE MSG $	g-10j14l-9p-7
MOVE PLACE	f-9g-7i-8l18m-8p-10
MOVE PLACE $	f-8l23p-35
MOVE PLACE as	l-8p9
MOVE PLACE at	l-8p9
MOVE PLAN	l-7p10
MOVE PLAN $	l-7p10
MOVE THIS	c9
MOVE THIS form	c9
MOVE WELL	a-9i9l-8m-8p-8
MOVE WELL $	a-9i9l-8m-8p-8
MOVE about	j-7k9
MOVE about REVIEW	j-7k9
MOVE again	j-10m-10p9
MOVE again $	j-7m-9
MOVE again syndrome	l-8p10
MOVE and	d9l-8o10p-9
MOVE and END	l-9o10
MOVE and PLACE	d9l-7
MOVE between	a8
MOVE between ISSUE	a8
MOVE beyond	i12l-7
MOVE beyond WHAT	i12l-7
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
MOVE in	l15p-13
MOVE in $	l8p-7
MOVE in PEER	l7
MOVE in county	l8
MOVE into	l9
MOVE into PLACE	l9
MOVE north	l10
MOVE north $	l10
MOVE on	e9g-12j-10l9m-17o-8p-11
MOVE on $	e9g-11i-16j-7l11m-15
MOVE on ASK	i9
MOVE on at	k9
MOVE out	j13l-11p-11
MOVE out $	j13l-11p-11
MOVE south	l9
MOVE south $	l9
MOVE to	l11m13p-13
MOVE to HAPPEN	l-8m10
MOVE to coast	l7
MOVE to england	l8
MOVE unanswered	p9
MOVE unanswered $	p9
MOVE whole	g7
MOVE whole unseen	g7
MSG	b-17c-14d-20e-21f-25g35h-17k-29l-32m-12n-22p-28
MSG $	a8b-12c-26d-13e-13f-16g25h-10k-18l-22m-10n-14o-20p-31
MSG WHO	g8
MSG WHO else	g8
MSG arising	g11
MSG arising $	g11
MSG at	g-16o12p9
MSG at ISSUE	a-10g-10o13
MSG at TIME	p10
MSG at WHAT	a9
MSG for	a-14g12m7p-11
MSG for AGENCY	a-7c10
MSG for BODY	m9
MSG for WORKER	g8
MSG for practice	g8
MSG of	j11
MSG of condolence	g-8j11
MSG to	a-7g14p-8
MSG to AUX	o8
MSG to note	g9
MSG to ponder	g8
MUST	a-12e-25f-17h-9i13j-8k-20l-31m32n-8o-16p-25
MUST AUX	c-8e-8g-14i13p-11
MUST AUX DONE	i-14m14
MUST AUX LEARN	m9
MUST AUX REVIEW	j8
MUST AUX copied	i10p-7
MUST AUX held	m-8
MUST AUX kept	i15m-13
MUST CHANGE	i-8m14
MUST CHANGE $	i-8m14
MUST CHILD	a9
MUST CHILD AUX	a9
MUST DONE	a-9g-8i-12m20
MUST DONE $	a-9g-8i-12m20
MUST HAPPEN	m11
MUST HAPPEN $	m7
MUST KNOW	g10
MUST KNOW $	g10
MUST SINCE	m14
MUST keep	i11m-9
MUST keep DONE	i11m-9
MUST not	i12m-9
MUST not AUX	i12m-9
MUST read	c12k-7
MUST read THIS	c12k-7
MUST respond	a-7l-7m14
MUST respond $	a-7l-7m14
MUST stay	i9
MUST stay as	i9
MUST take	g7
MUST take from	g7
MUST to	m8
NAME	a-33b-18c-32e-10f39g-13h-17i-8k-39m-31n-22o-21p-17
NAME $	a-20b-12c-23d-15e-10f29g-23h-10k-24m-20n-15o-13p-35
NAME 's	a-10c-8e-9i-9j-11k-11l14m-9p-10
NAME 's FAMILY	f8
NAME 's LIVE	d8f-10
NAME 's PLACE	f12l-18
NAME 's STORY	f-12l10
NAME 's TIME	l9
NAME 's childhood	l10
NAME 's experience	l9
NAME 's schoolday	f-9l11
NAME 's world	f9l-8
NAME AUX	f15k-8p-12
NAME AUX $	f8
NAME AUX like	f11l-9
NAME CHILD	f12p-10
NAME CHILD $	f8
NAME CHILD WHO	f7
NAME HARM	e7
NAME HARM $	e7
NAME PLACE	f-10l-11p12
NAME PLACE $	f-10l-11p12
NAME SERVICE	l-8p10
NAME SERVICE $	l-8p10
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
NEED	a-29b-9d-12e-20g13h-11i-20j-12k-24m21o-21
NEED $	a-11c9d-9e-14f8g-16k-15l-23m12n-9o-10
NEED CHANGE	g-9m11
NEED CHANGE $	g-9m11
NEED DONE	m10
NEED DONE $	m10
NEED PLAN	l13p-12
NEED PLAN $	l13p-12
NEED attention	g12m-9
NEED attention $	g12m-9
NEED before	p8
NEED before CHILD	p8
NEED help	g9n8p-11
NEED help $	n8
NEED help and	g10
NEED period	l8
NEED period $	l8
NEED to	a-15g13i-8l-11m15o-10
NEED to ANALYSE	g13m-10
NEED to AUX	g7
NEED to CHANGE	g-8m11
NEED to DONE	g-10m16
NEED to HAPPEN	m8
NEED to KNOW	g9
NUM	b-18c-37d-25e-24f-28g10h-19i-25j-30k-22l20m17n-24o-34
NUM $	b-13c-27d-16e-15f-18h-11i-13j-19k-15l8m17n-16o-24
NUM LEARN	a-9l8
NUM LEARN $	a-8
NUM LEARN BAD	g-9l9
NUM WELL	i-9p7
NUM WELL $	i-7p9
NUM WELL START	l8
NUM WRITE	a-8m11p-9
NUM WRITE $	a-8m11p-9
NUM YEAR	l-15p15
NUM YEAR $	l-15p15
NUM admission	l7
NUM admission $	l7
NUM escalation	l10p-8
NUM escalation $	l10p-8
NUM hidden	a7
NUM hidden KIN	a7
NUM management	a7
NUM management oversight	a8
NUM strategy	a-8l11
NUM strategy ANALYSE	a-8l11
NUM to	l8
NUM to NUM	l8
NUM training	m8
NUM training $	m8
NUM voice	a10p-8
NUM voice of	a10p-8
NUMW	b-16c-18d-20e-24f15h-15i-23j-30k-8l20m-8n-23
NUMW $	p-13
NUMW ASK	l7
NUMW ASK in	l7
NUMW BODY	k10
NUMW BODY $	k10
NUMW CHILD	f11p-11
NUMW CHILD $	f11p-11
NUMW CONTACT	l-11p12
NUMW CONTACT $	l-11p12
NUMW FAMILY	f11p-7
NUMW FAMILY compared	f9
NUMW HARM	l9p-9
NUMW HARM $	l9p-9
NUMW ISSUE	a16g-10l-9
NUMW ISSUE $	a15g-9l-8
NUMW KIN	f16l-9p-13
NUMW KIN $	f14l-8p-12
NUMW LEARN	g9
NUMW LEARN $	g8
NUMW PLACE	l11p-7
NUMW PLACE $	l11p-7
NUMW SCOPE	a-10o17p-7
NUMW SCOPE $	o9
NUMW SCOPE for	o8
NUMW TIME	l16p-18
NUMW TIME $	l12p-15
NUMW WORKER	l-7p13
NUMW WORKER in	p9
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
NUMW key	a-8o8
NUMW key SCOPE	a-8o8
NUMW list	p9
NUMW list side	p9
NUMW minute	c8
NUMW minute PEER	c8
NUMW model	k12l-8p-8
NUMW model combined	k12l-8p-8
NUMW phone	l12p-9
NUMW phone ASK	l12p-9
NUMW practice	a8g-8
NUMW practice ISSUE	a8g-8
NUMW supervision	a9
NUMW supervision $	a9
NUMW thing	g10m12o-8
NUMW thing WE	m12
NUMW thing to	g9
NUMW to	l9
NUMW to thirteen	l9
NUMW visit	e-7l16p-15
NUMW visit $	e-7l16p-15
PEER	b-12c-23d-11e25g-21h-10i-19j-8k10l-30m-23n-15o-12p-8
PEER $	b-8c-20d-8e27f-16g-18h-8i-13k12l-20m-19n-12o-10p-27
PEER AGENCY	c-9d8l13p-14
PEER AGENCY $	c-9d8l10p-13
PEER BIRTH	l-10p11
PEER BIRTH KIN	l-10p11
PEER CHILD	a13f-9p-11
PEER CHILD $	a13f-9p-11
PEER FAMILY	f-16j-9k-25l12p10
PEER FAMILY $	f-14j-7k-23p13
PEER FAMILY before	l9p-8
PEER FAMILY in	l9
PEER KIN	a-9f-12k11l13p-11
PEER KIN $	a-9f-12k11l13p-11
PEER LEARN	p8
PEER LEARN IDENTITY	p8
PEER METHOD	k8
PEER METHOD $	k8
PEER SERVICE	l15p-14
PEER SERVICE $	l11p-10
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
PEER case	a-8k8
PEER case $	a-7k9
PEER fear	l11p-10
PEER fear $	l11p-10
PEER interpreter	p8
PEER interpreter $	p8
PEER no	p8
PEER no beds	p8
PEER other	k9
PEER other proceeding	k9
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
PLACE	a-29b-23c-38d-14e-30f9g-11h-20j-21k-20l25m-15n-27o-27p9
PLACE $	a-17b-16c-25d-20e-23f9g-12h-15j-29k-36l19m-15n-19o-17p10
PLACE ACT	j12
PLACE ACT $	j12
PLACE BODY	m13p-7
PLACE BODY $	m13p-7
PLACE KIN	f-8p11
PLACE KIN $	f-8p11
PLACE KNOW	l8
PLACE KNOW $	l8
PLACE MOVE	g8p-12
PLACE MOVE $	g8p-12
PLACE PEER	f-8k-8l14
PLACE PEER KIN	l16p-14
PLACE PEER no	p8
PLACE PLACE	l8
PLACE PLACE $	l8
PLACE SERVICE	l10
PLACE SERVICE $	l10
PLACE STORY	f14p-13
PLACE STORY $	f14p-13
PLACE THIS	i10p-7
PLACE THIS MUST	i10p-7
PLACE TIME	l12p-13
PLACE TIME $	l12p-13
PLACE WELL	g8
PLACE WELL $	g8
PLACE admission	l11p-11
PLACE admission $	l11p-11
PLACE and FAMILY	f10p-7
PLACE and PLACE	l-14p13
PLACE and support	l9
PLACE and treatment	l12p-10
PLACE as	l-14p15
PLACE as risk	l-8p9
PLACE at	l-11p14
PLACE at distance	p8
PLACE at eighteen	l-8p9
PLACE attendance	p10
PLACE attendance $	p10
PLACE breakdown	l10p-9
PLACE breakdown $	l10p-9
PLACE by	d9l-7
PLACE by date	d9l-7
PLACE closed	l7
PLACE closed $	l7
PLACE exclusion	l-8p10
PLACE exclusion $	l-8p10
PLACE in	l-7p7
PLACE in TIME	l-7p7
PLACE leaver	l-8p10
PLACE leaver $	p8
PLACE on	l-8p9
PLACE on MOVE	l-8p9
PLACE proceeding	k13p-16
PLACE proceeding $	k14l-12p-13
PLACE proceeding and	l9
PLACE round	p9
PLACE round $	p9
PLACE stay	l12p-11
PLACE stay $	l12p-11
PLACE visit	l-8p9
PLACE visit $	l-8p9
PLACE worth	i10p-8
PLACE worth copying	i10p-8
PLAN	b-14d-17e-20f-25g-26h-13i-20j-27k-31l-10m24n-18p8
PLAN $	a-30b-12d-13e-17f-20g-21h-11i-12j-19k-24l-14m28n-16o7
PLAN AUX	p8
PLAN AUX NEED	p8
PLAN DONE	a9
PLAN DONE not	a9
PLAN THIS	p10
PLAN THIS existed	p8
PLAN WELL	a10p-8
PLAN WELL $	a10p-8
PLAN WILL	c8
PLAN WILL AUX	c8
PLAN period	l9p-8
PLAN period $	l9p-8
PLAN without	p12
PLAN without date	p10
RECOMMEND	a-32b-17c-27d-17e-18f-22g-16h-15i-20j-24k-9l-33m54n-9o-24p-39
RECOMMEND $	a-24b-14c-21d-14e-11f-18h-12i-16j-24l-27m37n-19o-16p-31
RECOMMEND LEARN	j9k-8
RECOMMEND LEARN REVIEW	j9k-8
RECOMMEND NUM	m12p-9
RECOMMEND REVIEW	k9
RECOMMEND REVIEW $	k9
RECOMMEND SOURCE	n9
RECOMMEND SOURCE $	n9
RECOMMEND and	m9
RECOMMEND by	m8
RECOMMEND for	m16
RECOMMEND from	k-8m10
RECOMMEND from individual	m7
RECOMMEND of	j-9k-14m19
RECOMMEND of HARM	m7
RECOMMEND of REVIEW	m9
RECOMMEND to	j-7m8
RECOMMEND to BODY	k7
REVIEW	a-20b-14c8d-19e-14f-14g-15h-12i-27j27k26l-36m-27n-12o17p-25
REVIEW $	a-11b-7d-13f-8g-13i-16j18k12l-23m-14n-11p-15
REVIEW AGENCY	c-12g-10j-14k23l-8p-8
REVIEW AGENCY $	c-10g-9j-13k20
REVIEW AGENCY and	k9
REVIEW ASK	o-7
REVIEW ASK $	k9
REVIEW ASK for	m10
REVIEW ASK to	j10
REVIEW AUX	a-20c-19e-9j12l-9m-14n9p-11
REVIEW AUX DONE	a-11k18
REVIEW AUX FIND	g11j-9
REVIEW AUX about	f11g-7k-10
REVIEW AUX convened	j8
REVIEW AUX for	j8
REVIEW AUX held	j10k-7
REVIEW AUX put	k8
REVIEW AUX sent	j8
REVIEW AUX to	o9
REVIEW AUX upset	j-10n11
REVIEW BODY	j-14k10m-10o7
REVIEW BODY $	j-11k8m-9o9
REVIEW BODY member	k9
REVIEW DONE	a-14g-11k11o9
REVIEW DONE $	a-9k14
REVIEW DONE not	o11
REVIEW FIND	g11
REVIEW FIND $	g11
REVIEW HAPPEN	j13k-14l-9
REVIEW HAPPEN $	j11k-13l-8
REVIEW INVOLVE	k9
REVIEW INVOLVE $	k9
REVIEW LOOK	a-10g-8j-10o18
REVIEW LOOK $	a-9o14
REVIEW LOOK at	o8
REVIEW METHOD	j-8k13
REVIEW METHOD $	j-8k13
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
REVIEW REVIEW	k7
REVIEW REVIEW $	k7
REVIEW STORY	c10
REVIEW STORY $	c10
REVIEW TELL	g16j-7k-10o-8
REVIEW TELL WE	g16j-7k-10o-8
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
REVIEW back	c12k-11
REVIEW back $	c12k-11
REVIEW cannot	j-9k13
REVIEW cannot TELL	j-9k13
REVIEW control	c9
REVIEW control $	c9
REVIEW exist	j8
REVIEW exist $	j8
REVIEW for	o8
REVIEW for HARM	o8
REVIEW group	j-8k10
REVIEW group $	j-8k10
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
REVIEW period	j-10k-11o11
REVIEW period $	j-10k-11o11
REVIEW took	k7
REVIEW took $	k7
REVIEW would	o10
REVIEW would LOOK	o10
SCOPE	a15b-22d-24e-28f-32g-39h-27i-25j-13k-27l-40m-13n-28o44p-11
SCOPE $	b-13c-7d-13e-15f-17g-19h-15i-13j-22k-25l-21m-28n-17o39p-13
SCOPE ANALYSE	c-10
SCOPE ANALYSE in	a8
SCOPE BODY	m8
SCOPE BODY MONTH	m8
SCOPE CODE	a-10c-10m-9o-13p18
SCOPE CODE $	c-7o-10p14
SCOPE CODE and	p9
SCOPE FIRST	a-9p11
SCOPE FIRST assessment	a-9p11
SCOPE LOOK	a11o-12
SCOPE LOOK $	a11o-12
SCOPE NUM	a16c-8l-8m-14o-18
SCOPE NUM $	a11c-7m-13o-14
SCOPE NUM management	a8
SCOPE WE	m-11o14
SCOPE WE ASK	m-11o12
SCOPE and	a-16c-11j14l-8m-9o14p-14
SCOPE and SCOPE	o8
SCOPE and START	j9o-7
SCOPE and date	j8
SCOPE and detail	j9
SCOPE and purpose	o9
SCOPE and timeframe	o7
SCOPE before	o9
SCOPE before WE	o9
SCOPE for	a-23c15g-10j-9k-12m16p-14
SCOPE for ANALYSE	a-12c12o-13
SCOPE for BODY	m15
SCOPE for CHILD	o8
SCOPE for REVIEW	o8
SCOPE for THIS	o8
SCOPE for YOU	c8
SCOPE for safeguarding	m9
SCOPE for supervision	c9
SCOPE in	a13o-8
SCOPE in turn	a10
SCOPE of	a14f-9g-15j-23m-12o11p-19
SCOPE of LEARN	o9
SCOPE of REVIEW	a12c-12j-13k-18o10p-8
SCOPE of THIS	c9
SCOPE of inspection	k12o-10
SCOPE of significant	o8
SCOPE of threshold	a11o-8p-7
SCOPE posed	c-7o10p-8
SCOPE posed $	c-7o10p-8
SCOPE put	m7
SCOPE put to	m7
SCOPE set	o10
SCOPE set $	o10
SCOPE to	c14o-11p-8
SCOPE to ASK	c13m-10o-9
SCOPE to BODY	m9o-9
SCOPE under	j12
SCOPE under PLACE	j12
SERVICE	a-14b-17c-31d-18e-21f-11g-13h-14i-21j-28k-11l8m7n-23o-18p26
SERVICE $	a-16b-9c-16d-11e-11f-24h-8i-10j-14k-23l8m10n-12o-10p14
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
SERVICE and	f10p-8
SERVICE and FAMILY	f10
SERVICE call-out	p8
SERVICE call-out $	p8
SERVICE context	f8
SERVICE context of	f8
SERVICE enquirie	k11p-10
SERVICE enquirie running	k11p-10
SERVICE investigation	k10l-8
SERVICE investigation and	k10l-8
SERVICE response	a8
SERVICE response measured	a8
SERVICE visiting	k-9l12
SERVICE visiting INVOLVE	l11p-10
SERVICE visitor	l9
SERVICE visitor $	l9
SINCE	a-25b-18c-13d-21e59f-25g-17h-19i-35j-21k-42l-45n-23o-28p-41
SINCE $	a-31b-9c-21d-9e34f-15g-29h-9i-17k-19l-22m11n-14o-13p-22
SINCE CHANGE	e11m-11
SINCE CHANGE $	e11m-11
SINCE DONE	a-8e15
SINCE DONE $	a-8e15
SINCE HARM	e8
SINCE HARM $	e8
SINCE KNOW	g12
SINCE KNOW $	g12
SINCE LEARN	e10m-10
SINCE LEARN $	e10m-10
SINCE NAME	e7
SINCE NAME HARM	e7
SINCE REVIEW	e14j-11k-8
SINCE REVIEW $	e12j-8k-7
SINCE SINCE	e16j-7k-8l-7
SINCE STORY	e13l-11
SINCE STORY $	e13l-11
SINCE THIS	e8
SINCE THIS STORY	e8
SINCE WE	e7
SINCE WE finished	e7
SINCE WHAT	a-9e-11m13
SINCE WHAT $	a-9e-11m13
SINCE WILL	c8
SINCE WILL AUX	c8
SINCE against	e10m-9
SINCE against earlier	e10m-9
SINCE believe	a15e-7g-11m-9
SINCE believe $	a15e-7g-11m-9
SINCE from	e8
SINCE from AGENCY	e8
SINCE in	e13
SINCE in local	e8
SINCE of	c8g8p-7
SINCE of CHILD	g8
SINCE of PLAN	c8
SINCE rapid	e10
SINCE rapid REVIEW	e10
SINCE timeline	e8
SINCE timeline $	e8
SINCE under	e7
SINCE under METHOD	e7
SOURCE	a-33b13c-36d-24e-27f-30g-30h-22i-26j-35l-37m-32n46o-25p-26
SOURCE $	a-23b16c-27d-18e-20f-24g-22h-15i-20j-27l-27m-26n29o-19p-27
SOURCE INVOLVE	k-16n14
SOURCE INVOLVE $	k-16n14
SOURCE WE	k-9n9
SOURCE WE read	k-9n9
SOURCE and	n10
SOURCE and SOURCE	n8
SOURCE and staffing	n-9p10
SOURCE cited	n11
SOURCE cited $	n11
SOURCE list	n9
SOURCE list $	n9
SOURCE mentioned	n9
SOURCE mentioned $	n9
SOURCE of	k10
SOURCE of INFO	k13n-11
SOURCE of research	k-7n9
SOURCE quoted	n8
SOURCE quoted $	n8
SOURCE reviewed	n8
SOURCE reviewed $	n8
SOURCE to	n10
SOURCE to tool	n8
SOURCE used	k-8n13
SOURCE used $	k-8n13
START	a-24b-14c-24d-14e-20f-19g-22h-14i-15j43k-14l-16m-22n-16o-20p-20
START $	a-14b-9c-14d-8e-10f-11g-10i-10j28m-12n-9o-13p-23
START ISSUE	j8
START ISSUE $	j8
START WORDS	j7
START WORDS $	j7
START and	p8
START and END	j-9p10
START by	j10
START by community	j7
START remark	j11
START remark $	j11
START statement	j8
START submission	j8
START submission $	j8
START to	g-8j16
START to LEARN	g-7j8
STORY	a-25d18e-11g-31h-22i-26l38m-33n-26o-28p-22
STORY $	a-8d16g-30h-18i-21j-41l24m-26n-22o-20p-29
STORY AUX	a-11j9k10l-13
STORY AUX established	k12l-10
STORY AUX notified	a-7j10
STORY CODE	l9
STORY CODE $	l9
STORY HAPPEN	l8
STORY HAPPEN $	l8
STORY HOW	k7
STORY HOW THIS	k7
STORY LEARN	g9
STORY LEARN WE	g9
STORY NUM	d-9l20p-8
STORY NUM $	l12
STORY NUM admission	l7
STORY TELL	p8
STORY TELL to	p8
STORY THIS	j13k-7
STORY THIS prompted	j10
STORY TIME	d7l-7
STORY TIME by	d7l-7
STORY and	c9g-10k9p-7
STORY and key	l7
STORY and training	c12l-9
STORY and workshop	k8
STORY as	l10
STORY before	f-8l10
STORY before timeline	f-8l10
STORY behind	j11
STORY behind THIS	j11
STORY described	l8
STORY described $	l8
STORY detail	l10
STORY detail $	l10
STORY forgotten	l-12p12
STORY forgotten $	l-12p12
STORY in	d10j-9l9p-8
STORY in order	d13l-8
STORY in summary	l8
STORY of	d-13f-8k-8l24p-11
STORY one	l9
STORY only	g7
STORY only MOVE	g7
STORY resulting	j9
STORY resulting in	j9
STORY so	l9
STORY so far	l9
STORY surrounding	l7
STORY surrounding HARM	l7
TELL	a8b-7c14f-8h-8i-21j-11l-25m-22n-8o-8p17
TELL $	a9f-7g-10i-9j-14l-13m-10o-8
TELL WE	c13g13j-15k-18m-10
TELL WE $	g15j-8k-11o-9
TELL WE WHAT	c11
TELL WE to	o8
TELL WELL	p7
TELL WELL thing	p7
TELL about	g-7j9
TELL about REVIEW	j10
TELL to	p8
TELL to each	p8
THEY	a-16d-19f36g-14i-14j-13k-14l17m-31n-21o-24p-20
THEY $	a-8c-15e-11f26k-24l-19m-10p-19
THEY AUX	e-8f14i-10j-11k-16m-8o-8p10
THEY AUX $	f7
THEY AUX FIND	l9
THEY AUX away	p9
THEY AUX in	a8
THEY AUX like	f14l-9
THEY DONE	a10
THEY DONE $	a10
THEY END	e8
THEY END WORDS	e8l-8
THEY FAMILY	f9
THEY FIRST	f11l-8
THEY FIRST PLACE	f12l-11
THEY FIRST TIME	l8
THEY HAPPEN	k8
THEY HAPPEN $	k10
THEY HAPPEN PLACE	l7
THEY HAPPEN from	f8
THEY HARM	l7
THEY HARM $	l7
THEY INVOLVE	f8
THEY INVOLVE $	f8
THEY KIN	a-7j8k-13l12p-21
THEY KIN $	j9k-11l9p-19
THEY KIN fell	l8
THEY MEAN	a-8b9
THEY MEAN $	b10
THEY SINCE	e11
THEY SINCE $	e11
THEY STORY	f-11l11
THEY STORY $	f-11l11
THEY TELL	p11
THEY WELL	k8
THEY WELL $	k8
THEY WORDS	h7
THEY WORDS $	h7
THEY away	p9
THEY away $	p9
THEY background	f14l-13
THEY background $	f12l-13
THEY experience	k8
THEY experience $	k8
THEY liked	f13g-7l-9
THEY liked $	f13g-7l-9
THEY majesty	c13f-7l-8
THEY majesty 's	c13f-7l-8
THEY own	l12
THEY own WORDS	l12
THEY stopped	l12p-8
THEY stopped eating	l11
THIS	b-14c16d-15g-8h-13l-17o-23p-8
THIS $	b-9c11d-8e-22f-15g7h-10i-17j-17m-10n9o-15
THIS AGENCY	j9
THIS AGENCY $	j9
THIS AUX	a-9e11f-19g-18j-11k-15n-9p9
THIS AUX $	i9
THIS AUX DONE	c9
THIS AUX HAPPEN	e11m-10
THIS AUX NEED	m9
THIS AUX WHAT	c-9g-12j-9k-10l15m9
THIS AUX dealt	p8
THIS AUX for	c11
THIS AUX held	j11
THIS AUX owed	e9
THIS AUX put	c-7m9
THIS AUX read	p9
THIS AUX run	k7
THIS BODY AUX	g7
THIS CHANGE	a-13m12p8
THIS CHANGE $	a-12m7p9
THIS CHANGE FIRST	m8
THIS DONE	a-18c-9e-7g-11i7j11l-10p9
THIS DONE $	j14k-11m-8p-8
THIS DONE CHANGE	i10
THIS DONE not	a-9i-10p15
THIS END	e-10p11
THIS END $	e-10p11
THIS FAMILY	i8
THIS FAMILY $	i8
THIS HAPPEN	c-13e-14g-15i-7k-18l17n-8
THIS HAPPEN $	c-8e-12g-8k-13l16m-12
THIS HAPPEN again	m9
THIS HAPPEN out	a10
THIS HAPPEN to	l8
THIS INVOLVE	a-8k13l-9p-9
THIS INVOLVE $	a-8k13l-9p-9
THIS ISSUE	d13g-17j-8l-8o-10p-9
THIS ISSUE $	c8d14g-12j-26o-7p-9
THIS ISSUE before	j8
THIS LEARN	a-9g8j8
THIS LEARN AGENCY	a-7g11
THIS LEARN summary	g-8j9
THIS LOOK	a7
THIS LOOK at	a7
THIS MEAN	a14g7h-10i-11j-8k-10m-11
THIS MEAN $	a20g-17h-7
THIS MEAN for	g17
THIS METHOD	a-11j-9k14
THIS METHOD AUX	a-8k10
THIS MOVE	i8
THIS MOVE WELL	i10
THIS MOVE unanswered	p9
THIS MUST	i8m9p-10
THIS MUST AUX	i9p-8
THIS MUST CHANGE	m8
THIS NEED	a-7g8
THIS NEED CHANGE	g-9m11
THIS NEED attention	g12m-9
THIS PEER	a-18e15f10i-8l-10m-11p-16
THIS PEER $	a-16c-9e16f-7m-9p-12
THIS PEER THEY	f9
THIS PEER to	f8
THIS REVIEW	a-32c8d-9e-19f11g-22i-16j12l-20m-16n11p-26
THIS REVIEW $	a-18b7c14d-7e-12g-15i-9l-13p-20
THIS REVIEW AUX	a-8c-17f8j7m-7n10o-12
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
THIS STORY	e8f7
THIS STORY $	e8f7
THIS TELL	a8g-8
THIS TELL WE	a8g-8
THIS THIS	c10p-10
THIS THIS REVIEW	j8
THIS THIS happen	c11p-7
THIS TIME	l11
THIS TIME $	l11
THIS WE	a10m-8
THIS WE take	a11k-7
THIS WELL	a-12c-14g-9i10k-8m14p-12
THIS WELL $	a-8c-12m15p-10
THIS WELL WE	i9
THIS WELL for	i7
THIS WHAT	o7
THIS WHAT WE	o7
THIS WHO	c-15g-10i8j12k12l-9m-11p-17
THIS WHO KNOW	f-9i-8j10
THIS WHO MOVE	i9
THIS WHO WE	k10
THIS WHO assisted	k9
THIS WORDS	a-11h14
THIS WORDS MEAN	a-11h14
THIS about	l7
THIS about $	l7
THIS all	e8g-10
THIS all MEAN	a10
THIS all MOVE	l8
THIS all PEER	e9
THIS arise	a9
THIS arise $	a9
THIS blame	p7
THIS blame $	p7
THIS can	n11p-11
THIS can help	n12p-10
THIS case	a-7c-7j16k-12m-9
THIS case $	a-12j15k-9
THIS case LEARN	g8
THIS could	e-10g12
THIS could AUX	e-10g12
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
THIS hard to	a7
THIS helped	i16p-13
THIS helped $	i16p-13
THIS hide	p9
THIS hide $	p9
THIS in	c10
THIS in supervision	c10
THIS inspection	j-16k16
THIS inspection $	j-16k16
THIS leave	e14g-11j-9
THIS leave WE	e14g-11j-9
THIS mattered	i9
THIS mattered $	i9
THIS on	p9
THIS on $	p9
THIS page	c12m-7p-7
THIS page $	c13
THIS piece	j8
THIS piece of	j8
THIS prompted	j10
THIS prompted THIS	j10
THIS reflect	i8
THIS reflect WELL	i8
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
TIME	a-18b-20c-9d12e-19f-19g-35h-25i-16j-34l41m-19n-24o9p-12
TIME $	b-13c-28d10e-10g-24h-12j-22l24m-17n-16o-25
TIME AUX	l11
TIME AUX like	l11
TIME LEARN	g-8k14l-12
TIME LEARN $	g-8k14l-12
TIME LOOK	o7
TIME LOOK at	o7
TIME NEED	c14l-10m-9p-9
TIME NEED $	c14l-10m-9p-9
TIME NUM	g-10l14
TIME NUM LEARN	g-9l9
TIME NUM WELL	l8
TIME THEY	l12p-9
TIME THEY AUX	l11
TIME WORDS	h-12l16o-9
TIME WORDS $	h-11l14o-8
TIME before	l12
TIME before $	l11
TIME by	d18l-17p-7
TIME by TIME	d18l-17p-7
TIME frame	o8
TIME frame for	o8
TIME in	l17
TIME in PLACE	l9
TIME line	c-7d15k-7l-11o-8p-9
TIME line $	c-7d15k-7l-11o-8p-9
TIME make	l-8p10
TIME make long	l-8p10
TIME of	l17
TIME of YEAR	l9
TIME of danger	p8
TIME period	k-8l-12o16
TIME period reviewed	l-10o14
TIME to	m9
TIME to ACT	m9
TIME under	a-8o11
TIME under ANALYSE	a-8o11
WE	b-23d-21f-37j8k16l-39o19p-45
WE $	a-10e7f-11g14j-12l-14m-18n-9p-13
WE ANALYSE	a10
WE ASK	a-21c-13e-9g-14h-8l-14m17n-8o8p-11
WE ASK $	a-10c-9g-14i-13j-8m20p-8
WE ASK AGENCY	k13m-11
WE ASK THIS	j12m-11
WE ASK WORKER	g8
WE ASK of	m10
WE ASK to	a-10g-14i10k-12l-7o9
WE AUX	a-15c-13f-10g-10h-8i-10j13k-11l-11n-8o19
WE AUX $	k9
WE AUX ASK	a-8g-9i-9k-7o16
WE AUX DONE	k-7m10
WE AUX LEARN	g12
WE AUX SINCE	e12
WE AUX WELL	i8
WE AUX WRITE	j12
WE AUX charged	o8
WE AUX come	a12
WE AUX directed	o7
WE AUX given	o12
WE AUX in	j8
WE AUX sent	p9
WE AUX sorry	j13k-8
WE BAD	g14
WE BAD $	g8
WE BAD THEY	g10
WE BODY	k12o-7
WE BODY $	k12o-7
WE CHILD	f-8p10
WE CHILD $	f-8p10
WE DONE	a-9c-12e-10j-12k21
WE DONE $	g-10i-14k16
WE DONE CHANGE	g9
WE DONE THIS	k9
WE DONE WELL	g-10i13
WE END	a-10e22g-11i-7k-9m-11o-7
WE END $	a-9e20g-11k-8m-11
WE FIND	g12
WE FIND $	g12
WE HAPPEN	j13l-10
WE HAPPEN $	j10l-9
WE HAPPEN PEER	j7
WE HAPPEN at	k8
WE INFO	a-8j-8k17
WE INFO $	k14
WE INFO HAPPEN	k8
WE INVOLVE	a-13k10
WE INVOLVE $	j10
WE ISSUE	j8
WE ISSUE $	j8
WE KNOW	a-23c14e-9j-14l14m-13n-7o-19p-11
WE KNOW $	a-16c8j-9k8o-14p-10
WE KNOW HAPPEN	l9
WE KNOW THIS	c8
WE KNOW of	l9
WE KNOW took	l10
WE LEARN	a-14e-9g24k-12m-11o-8
WE LEARN $	a-11g19k-8m-8
WE LEARN so	g10
WE LOOK	a-18k-9o20
WE LOOK $	a-11o13
WE LOOK at	a-11o12
WE MEAN	h13
WE MEAN by	h13
WE METHOD	k10
WE MOVE	e-8i-7j12m7n-7o-10
WE MOVE $	g-12j17m-8
WE MOVE BAD	g7
WE MOVE about	j-7k9
WE MOVE from	m12
WE MUST	i9k-8
WE MUST DONE	m9
WE MUST keep	i11m-9
WE NEED	a-8g8m8
WE NEED to	a-8g8
WE PLAN	m10
WE PLAN $	m10
WE RECOMMEND	g-10k-12m22
WE RECOMMEND $	g-10k-11m21
WE SCOPE	k-9o11
WE SCOPE $	m-8o10
WE SCOPE of	a-10o11
WE SCOPE to	m9o-9
WE SINCE	a12j-7k-8m-16
WE SINCE $	e8
WE SINCE KNOW	g12
WE SINCE believe	a15e-7g-11m-9
WE SOURCE	k11n-9
WE SOURCE $	k11n-9
WE WELL	i12
WE WELL $	i12
WE WHAT	c11
WE WHAT YOU	c11
WE WILL	a-9c11e-8g-9j-11k-17m16
WE WILL CHANGE	c-11m15
WE WILL DONE	m14
WE WILL KNOW	c11m-11
WE WILL check	c9
WE WILL keep	c7
WE WILL put	c-10m10
WE WILL take	m7
WE WORDS	h9
WE WORDS $	h9
WE WRITE	j8
WE WRITE THIS	j8
WE YOU	c7
WE YOU thought	c7
WE about	c8
WE about THIS	c9
WE about practice	a8g-8
WE answer	a14k-10m-8
WE answer $	a14k-10m-8
WE assessment	a14k-9p-9
WE assessment $	a14k-9p-9
WE believe	a11
WE believe MOVE	a11
WE brief	j-7k-8o11
WE brief $	j-7k-8o11
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
WE fell	g8
WE fell BAD	g8
WE finished	e7
WE finished $	e7
WE gathered	k10
WE gathered WHAT	k10
WE got	g11i9
WE got BAD	g13
WE got WELL	i11
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
WE read	a-8g-13j-8k14m-8n8
WE read $	g-12k11m-7n8
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
WE use	h18j-7k-9p-11
WE use $	h18j-7k-9p-11
WE used	n10
WE used $	k-9n10
WE used as	k9
WE view	a9
WE view of	a9
WE would	a-11i14k-11l-7o-11
WE would ASK	i9
WE would DONE	g13i-7m-12
WE would keep	g-11i13
WE would like	j7m9
WELL	a-12b-22c-15d-22e-35f-34g-9h-21i62j-41k-41l-41m-18n-28o-31p-14
WELL $	a-32b-13c-9d-13e-22f-20h-13i28j-24k-18l-31n-16o-18
WELL ACT	c12i-8m-9p-9
WELL ACT $	c12i-8m-9p-9
WELL AUX	a10
WELL AUX become	p7
WELL CHILD	a-10g15
WELL CHILD AUX	a-9g11
WELL CHILD and	g8
WELL DONE	g-9i23k-14l-8m-11p-17
WELL DONE $	a-14i18p-9
WELL DONE KNOW	i7
WELL DONE WE	a11
WELL MSG	i10
WELL MSG $	i10
WELL START	l8
WELL START $	l8
WELL THIS	i-8p8
WELL THIS DONE	i-8p8
WELL WE	g-9i14
WELL WE $	i9
WELL WE KNOW	i9
WELL WHERE	i9
WELL WHERE THIS	i9
WELL and	a11p-10
WELL and BAD	a13i-13
WELL and persistence	i8
WELL aspect	i9
WELL aspect $	i9
WELL because	g13p-10
WELL because $	g13p-10
WELL by	i8
WELL by BODY	i9
WELL enough	a9p-7
WELL enough $	a9p-7
WELL example	i8
WELL example $	i8
WELL feature	i8
WELL feature $	i8
WELL for	i7
WELL for NAME	i7
WELL help	i11p-13
WELL help $	i11p-13
WELL identified	i8
WELL identified $	i8
WELL intention	i-11p11
WELL intention $	i-11p11
WELL news	i9p-7
WELL news $	i9p-7
WELL of	a-11g-9i21l-9p-11
WELL of $	i12
WELL of AGENCY	i8
WELL of PLACE	i8
WELL practice	a-10g-21i29j-9k-9l-9m-11p-20
WELL practice $	g-11i20m-7p-16
WELL practice FIND	i8
WELL thing	i7
WELL thing $	i7
WELL to	i10
WHAT	a7b-7c-13d-14f-13g13i11k-9m7n-22p-32
WHAT $	a7e-12g-8m9
WHAT 's	a-9c15g-10i-7l-9m-8
WHAT 's inside	a-9c15g-10i-7l-9m-8
WHAT AGENCY	a-19g-15l12
WHAT AGENCY AUX	e8
WHAT AGENCY DONE	a-12g-7k-7l13m-10
WHAT AGENCY KNOW	l10
WHAT AGENCY WILL	m7
WHAT AGENCY took	k11l-8
WHAT ANALYSE	a13l-9
WHAT ANALYSE THIS	a7
WHAT ANALYSE WHAT	a9l-8
WHAT AUTHOR	a11k-9
WHAT AUTHOR RECOMMEND	m9
WHAT AUTHOR thought	a12
WHAT AUX	a-12c-14e20f-8h-9i9j8k-28m-9
WHAT AUX ASK	i11l-9p-7
WHAT AUX BAD	g14l-14
WHAT AUX CHANGE	a-8e21g-17i-7m-17
WHAT AUX DONE	g-8i9
WHAT AUX KNOW	a-8g-9l18
WHAT AUX LIVE	l8
WHAT AUX MOVE	a-14e9g-8m7
WHAT AUX SINCE	e11
WHAT AUX TELL	p10
WHAT AUX THIS	j12
WHAT AUX WELL	i10
WHAT AUX behind	a13
WHAT AUX brought	j12
WHAT AUX difficult	a8
WHAT AUX in	o12
WHAT AUX local	j8
WHAT AUX offered	l8
WHAT AUX out	o12
WHAT AUX quality	a7
WHAT AUX serious	j10
WHAT AUX there	i8
WHAT AUX to	m18
WHAT BODY	b-7c-9e10g-22i-16j-17l-16o11p-8
WHAT BODY ASK	a-7o16
WHAT BODY AUX	a-11k12o-7
WHAT BODY RECOMMEND	m8
WHAT BODY TELL	o8
WHAT BODY conclude	a-10e15k-10m-9
WHAT BODY concluded	a7
WHAT BODY decided	k11
WHAT BODY think	a11
WHAT DONE	c-11f-9i22j-8k-24m-23o-14p-14
WHAT DONE $	a-23g-11i23k-9l-8m-11
WHAT DONE AGENCY	a-10l11
WHAT DONE BODY	j8
WHAT DONE CHANGE	g-12i9
WHAT DONE THIS	a12h7i-19m-12
WHAT DONE WE	e8g-7
WHAT DONE WELL	i8
WHAT DONE WHEN	i9
WHAT DONE and	a9
WHAT DONE each	a-12l12
WHAT DONE every	l8
WHAT DONE for	a-8i14
WHAT DONE in	i13l-12
WHAT DONE not	g20i-21
WHAT FIND	g8
WHAT FIND $	g8
WHAT FIRST	a-13l-12m17
WHAT FIRST $	a-12l-9m15
WHAT FIRST for	m7
WHAT HAPPEN	c-8e-16f-12g10h-8i-14j-24l17m-27o-13p-11
WHAT HAPPEN $	a11d8e-8g-16j-8k-11l10m-14
WHAT HAPPEN FIRST	l10m-8
WHAT HAPPEN after	l8
WHAT HAPPEN alongside	k11l-8
WHAT HAPPEN out	g11
WHAT HAPPEN through	g13l-13
WHAT IDENTITY	p9
WHAT IDENTITY DONE	p9
WHAT INFO	a14g-8
WHAT INFO TELL	a14g-8
WHAT INVOLVE	a11
WHAT INVOLVE thought	a11
WHAT ISSUE	g11
WHAT ISSUE most	g11
WHAT LIVE	l9
WHAT LIVE AUX	l9
WHAT MEAN	a-10g11k9
WHAT MEAN BODY	k8
WHAT MEAN out	g12
WHAT METHOD	a9
WHAT METHOD DONE	a9
WHAT MOVE	a-11i8
WHAT MOVE BAD	g10l-11
WHAT MOVE WELL	g-11i11
WHAT MOVE on	l11
WHAT MUST	a-18e-14g-20i11j-11k-11l-14m20p-7
WHAT MUST HAPPEN	m11
WHAT MUST SINCE	m11
WHAT MUST not	i12m-9
WHAT MUST stay	i9
WHAT MUST to	m8
WHAT NAME	f11l-11
WHAT NAME AUX	f11l-9
WHAT NEED	g-8m19
WHAT NEED DONE	m10
WHAT NEED to	m14
WHAT NUMW death	g7
WHAT PLACE	l8
WHAT PLACE KNOW	l8
WHAT REVIEW	c-10e-10g7i-11l-11
WHAT REVIEW ASK	m7
WHAT REVIEW AUX	j10
WHAT REVIEW DONE	k11
WHAT REVIEW LOOK	o10
WHAT REVIEW RECOMMEND	m10
WHAT REVIEW TELL	g16j-7k-10o-8
WHAT REVIEW make	a10
WHAT SCOPE	o8
WHAT SCOPE WE	o8
WHAT SERVICE	l9
WHAT SERVICE KNOW	l9
WHAT SINCE	e-11m12
WHAT SINCE $	e-11m12
WHAT THEY	b8e-9f22i-10j-9k-11l-21m-10p-10
WHAT THEY AUX	f10l-9
WHAT THEY MEAN	a-8b9
WHAT THEY liked	f13g-7l-9
WHAT THIS	a10b-9c-16e-14f-12g11i-13l-15m-16o8p-7
WHAT THIS LEARN	a-9g13
WHAT THIS MEAN	a15h-8k-8
WHAT THIS REVIEW	a-11c-9f-9j8m-8o10
WHAT THIS WORDS	h8
WHAT THIS all	a10
WHAT THIS case	g8
WHAT TIME	l10
WHAT TIME AUX	l11
WHAT WE	b-10c-29d-8f-10j-14k12n-16p-13
WHAT WE ASK	a-16g-9l-11m8
WHAT WE AUX	g-8k-22o16
WHAT WE BAD	g8
WHAT WE DONE	a-11g-12k13
WHAT WE END	e10
WHAT WE FIND	g9
WHAT WE INVOLVE	g10
WHAT WE KNOW	a-16c-15i-15j-8l16o-14
WHAT WE LEARN	g12
WHAT WE MEAN	h13
WHAT WE MUST	i9
WHAT WE NEED	g10
WHAT WE RECOMMEND	g-7m11
WHAT WE SINCE	a12e-11k-7m-13
WHAT WE WILL	m14
WHAT WE believe	a11
WHAT WE could	g-10k15o-7
WHAT WE inquired	k8
WHAT WE make	a12
WHAT WE read	g-12k17m-7
WHAT WE set	g-9o13
WHAT WE think	a13g-10
WHAT WE used	k9
WHAT WE would	a-9i10k-8o-8
WHAT WILL	a-9c11e-8g-11i-8j-7m9
WHAT WILL AUX	m14
WHAT WILL HAPPEN	m8
WHAT WILL WE	m13
WHAT WILL YOU	c14m-15
WHAT WORDS	a-7h14
WHAT WORDS MEAN	a-7h14
WHAT WORKER	k-10l9
WHAT WORKER DONE	a8g-7
WHAT WORKER KNOW	a-10g-8l12
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
WHAT case	g8
WHAT case TELL	g9
WHAT chronology	a11g-8
WHAT chronology TELL	a11g-8
WHAT come	m10
WHAT come FIRST	m10
WHAT could	a-17g8i-10k9m-15p10
WHAT could AUX	a-12k-7p12
WHAT could WE	g9
WHAT could not	k12
WHAT didn't	g15i-15
WHAT didn't DONE	g15i-15
WHAT drove	a9
WHAT drove thinking	a9
WHAT each	a-14l11m9
WHAT each AGENCY	a-13l11
WHAT every	g10
WHAT every WORKER	g10
WHAT everyone	g7
WHAT everyone MUST	g7
WHAT extent	a7
WHAT follow	j12
WHAT follow $	j12
WHAT got	a12
WHAT got in	a12
WHAT guided	a-8k12
WHAT guided WE	a-8k12
WHAT helped	a-16f-15g-17i27j-9k-10l-18m-13
WHAT helped $	a-9g-9i14m-8
WHAT helped CHILD	i12l-8
WHAT helped FAMILY	i10
WHAT helped NAME	i10
WHAT influenced	a12i-8
WHAT influenced DONE	a12i-8
WHAT inspection	b10g-8
WHAT inspection judgement	b10g-8
WHAT judgement	a-10b12g-9
WHAT judgement MEAN	a-10b12g-9
WHAT law	j10
WHAT law TELL	j10
WHAT lay	a16g-8l-8
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
WHAT to	a-12g10i-8l-8m12
WHAT to DONE	a-8m16
WHAT to remember	g7
WHAT to take	g9
WHAT took	l14
WHAT took place	l14
WHAT triggered	j8
WHAT triggered REVIEW	j8
WHAT would	g11m-11
WHAT would WE	g11m-11
WHEN	c-11e-14f-14g-18k-15l21o8p-23
WHEN $	a-8k-8o11
WHEN CHILD	l12p-8
WHEN CHILD AUX	l10
WHEN KIN	l7
WHEN KIN MOVE	l7
WHEN PLACE	l7
WHEN PLACE closed	l7
WHEN THEY	l7
WHEN THEY KIN	l8
WHEN THIS	a-10i11
WHEN THIS all	l8
WHEN THIS mattered	i9
WHEN thing	a11
WHEN thing might	a11
WHEN to	l-9o12
WHEN to WHEN	l-9o12
WHERE	a-29b-11c-21d-12e12g12h-13i10k-11l-28n9p-17
WHERE AUX	e15m-8
WHERE AUX THEY	e11
WHERE AUX WE	e8
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
WHERE THIS	a-9c-10i9j8k-10l-9m-13n-10p-9
WHERE THIS AUX	i9
WHERE THIS HAPPEN	e-7j13
WHERE THIS could	e-10g12
WHERE THIS leave	e14g-11j-9
WHERE WE	g8i-9n-11o-9
WHERE WE BAD	g10
WHERE WE INFO	k8
WHERE WE MOVE	j11k-7
WHERE WE fell	g8
WHERE gaps	g11
WHERE gaps AUX	g11
WHERE help	g7
WHERE help BAD	g7
WHERE practice	g9i9m-9
WHERE practice AUX	i10
WHERE practice NEED	g8m-8
WHERE thing MEAN	e7
WHERE to	g-10i-8n19p-10
WHERE to FIND	n8
WHERE to LOOK	n8
WHERE to get	n7
WHO	a-38b-16d-17e-11f19g-16h-17i13j-19k17l-38m-16n-23o-26p9
WHO $	c-7f18i-9k-14m12p-16
WHO 's	c-8f15k-10p-8
WHO 's WHO	c-8f15k-10p-8
WHO AUX	a-9c-7f11g-7i-10j-8k8
WHO AUX INVOLVE	k10p-10
WHO AUX NAME	f10
WHO AUX WHO	f11k-8p-8
WHO AUX on	k8
WHO AUX once	f-8p10
WHO CHILD	f-8p11
WHO CHILD AUX	f-8p11
WHO DONE	a-7c-9f-11i18j-10
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
WHO LIVE	f13l-7p-8
WHO LOOK	f-7p8
WHO LOOK older	f-7p8
WHO MOVE	i12
WHO MOVE on	i9
WHO MUST	c12k-7
WHO MUST read	c12k-7
WHO NAME	f8
WHO NAME AUX	f8
WHO NEED	g10
WHO NEED help	g10
WHO TELL	f-8p11
WHO TELL WELL	p7
WHO THEY	f12p-9
WHO THEY AUX	f12p-9
WHO THIS	e9f12j-16k-13p-9
WHO THIS AUX	c9e9f-9p-8
WHO THIS REVIEW	f16j-13k-9
WHO WE	c-9g-7i-10k22m-9p-8
WHO WE ASK	k10
WHO WE AUX	k9
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
WHO gave	k7
WHO gave WE	k7
WHO held	p9
WHO held risk	p9
WHO helped	i-9k12
WHO helped WE	i-9k12
WHO in	f8
WHO in THIS	f8
WHO job	p10
WHO job AUX	p10
WHO join	f-8p10
WHO join FAMILY	f-8p10
WHO lead	c-8f-8k-10p12
WHO lead $	c-8f-8k-10p12
WHO loved	f12
WHO loved THEY	f9
WHO loved train	f7
WHO resist	p7
WHO resist $	p7
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
WHY	a22b-8c-22d-10e-19f-16g-22h-9i-15j29l-27m-25n-13o-8p-30
WHY $	j8m-8
WHY AUX	j12k-7
WHY AUX WE	a-7j11
WHY DONE THIS	a9
WHY DONE WE	j7
WHY PLAN	a9
WHY PLAN DONE	a9
WHY STORY	a-7j10
WHY STORY AUX	a-7j10
WHY THEY	k10
WHY THEY HAPPEN	k10
WHY THIS	a15c-8l-11p-8
WHY THIS AUX	j9
WHY THIS HAPPEN	a11j-10
WHY THIS ISSUE	a15j-9
WHY THIS METHOD	a-8k10
WHY THIS REVIEW	j7
WHY THIS case	a-9j10
WHY WE	a-14j17
WHY WE HAPPEN	j7
WHY WE INVOLVE	j11k-11
WHY WE WRITE	j8
WHY WRITE	a-8j9
WHY WRITE SINCE	a-8j9
WHY case	j7
WHY no	a9p-7
WHY no one	a9p-7
WHY nobody	a11j-7
WHY nobody ASK	a11j-7
WILL	a-29c30e-24f-11g-26h-8i-20k-33l-24m20n-8o-16p-14
WILL AUX	a-9c17j-7k-7
WILL AUX CHANGE	m8
WILL AUX DONE	m9
WILL AUX monitored	c8
WILL AUX overseen	c8
WILL AUX shared	c8
WILL CHANGE	c-13m17
WILL CHANGE $	c-13m17
WILL DONE	j10k-8l-8m12
WILL DONE $	j10k-8l-7m10
WILL FIND	j11
WILL FIND in	j8
WILL HAPPEN	m8
WILL KNOW	c14m-11
WILL KNOW thing	c11m-11
WILL THIS	c-7m9
WILL THIS AUX	c-7m9
WILL WE	a-8c12k-8
WILL WE DONE	m13
WILL WE KNOW	c13m-9
WILL YOU	c14m-15
WILL YOU DONE	c14m-15
WILL check	c12
WILL check $	c12
WILL keep	c7
WILL keep watch	c7
WILL make sure	c7
WILL put	c-10m10
WILL put THIS	c-10m10
WILL take	m7
WILL take $	m7
WILL thing	m10
WILL thing AUX	m10
WORDS	a-16b-9c-15d-25f-31g-30h54i-26k-29l-18m-34n-29p-19
WORDS $	a-35b-20d-18f-22g-21h40i-16k-30l-9m-20n-18p-45
WORDS INVOLVE	h-8p12
WORDS INVOLVE $	h-8p12
WORDS MEAN	a-17b-8e-7g-11h24j-8l-8p-10
WORDS MEAN $	a-16g-9h21p-9
WORDS MEAN for	h8
WORDS THIS	p9
WORDS THIS hide	p9
WORDS WE	h11
WORDS WE use	h11
WORDS about	j7
WORDS about THIS	j7
WORDS and	a-9h17
WORDS and ANALYSE	h8
WORDS and WHAT	h8
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
WORDS of	a12b7c-9e-9g-11j-16l-12m-10o10
WORDS of INVOLVE	b10k-8
WORDS of SCOPE	a15g-8h-14j-12k-7m-8o12p-16
WORDS of appointment	k10
WORDS of neighbour	p9
WORDS used	h20j-9k-8p-11
WORDS used $	h13p-7
WORDS used for	h7
WORDS used in	h9
WORKER	c-24d-29e-32f8i11j-22k13l-19m-21n-31o-31p8
WORKER $	a-34b-16d-12e-14l-23n-14o-12p20
WORKER AUX	a-8g7h11
WORKER AUX helped	g8
WORKER AUX referred	h12
WORKER DONE	i12k-9p-8
WORKER DONE $	a9
WORKER DONE KNOW	i11
WORKER DONE WELL	i9
WORKER INVOLVE	a-8l13p-14
WORKER INVOLVE $	a-8l13p-14
WORKER KNOW	g-9l10p-8
WORKER KNOW $	a-10g-8l12
WORKER KNOW KIN	a10
WORKER LEARN	a10k-9
WORKER LEARN FAMILY	a11k-8
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
WORKER WHO	a-7f-16g-8i17
WORKER WHO DONE	i12k-9p-9
WORKER WHO WRITE	k9
WORKER WHO helped	i-7k9
WORKER WHO sign	p10
WORKER WHO stayed	i12k-11p-9
WORKER and	h13
WORKER and AGENCY	h10
WORKER and THEY	h7
WORKER at	f9p-8
WORKER at PLACE	f9p-8
WORKER behind	j-8k12
WORKER behind THIS	j-8k12
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
WORKER in	f17k-11l-14
WORKER in CHILD	f9
WORKER in THIS	f14k-10
WORKER in TIME	p9
WORKER judgement	a8
WORKER judgement ANALYSE	a8
WORKER network	p9
WORKER network $	p9
WORKER oversee	a8
WORKER oversee DONE	a8
WORKER practice	a17j-7k-10
WORKER practice under	a13k-9
WORKER present	f-7k12p-9
WORKER present $	f-7k12p-9
WORKER seeing	a11
WORKER seeing $	a11
WORKER survey	b16k-12p-14
WORKER survey $	b16k-12p-14
WORKER to	g8
WORKER to remember	g8
WORKER too	p7
WORKER too little	p7
WORKER turnover	p10
WORKER turnover $	p10
WRITE	a-23b-8c-21d-7e-14f-16g-15h-8i-12j17l-14n12o-16p9
WRITE $	a-10j7k-13l-8m8p8
WRITE SINCE	a-8j9
WRITE SINCE $	a-8j9
WRITE SOURCE	n9
WRITE SOURCE $	n9
WRITE THIS	c-9k12
WRITE THIS $	k8
WRITE THIS PEER	j8
WRITE THIS REVIEW	k11
WRITE WE	n11
WRITE WE drew	n11
WRITE agreement	p12
WRITE agreement $	p12
WRITE of REVIEW	j12k-11
WRITE of management	j-10k11
WRITE to	j9
WRITE to DONE	j9
YEAR	a-18b-9c-16e-11g-14h-8i-11j-16k-19l23m-17n-11o-11
YEAR $	a-18b-8c-16e-11g-14h-8i-11j-16k-19l22m-17n-11o-11
YEAR to	d9p-8
YEAR to YEAR	d9
YOU	a-41b10c36d-13e-21f-20g-10h-14i-21k-31l-28m-11n13o-20p-34
YOU $	a-12c9m-7n10
YOU AGENCY	c16p-7
YOU AGENCY $	c13
YOU AUX	n10
YOU AUX AUX	n10
YOU DONE	a-11c16m-8
YOU DONE $	a-11c16m-8
YOU NEED	n8
YOU NEED help	n8
YOU TELL	c10
YOU TELL $	c10
YOU WILL	j8
YOU WILL FIND	j8
YOU WORKER	c9
YOU WORKER $	c9
YOU can	m9
YOU can DONE	m10
YOU read	j14n-8
YOU read $	j9
YOU read on	j9
YOU response	b14c-14
YOU response $	b14c-14
YOU sincerely	c8
YOU sincerely $	c8
YOU think	c9
YOU think $	c9
YOU thought	c7
YOU thought $	c7
YOU turn	c11
YOU turn $	c7
YOU turn to	c7
^ $	a-23b35c-27d-19e-20f-23g-23h-16i-18j-25k-28l-27m-23n-21o-19p-33
^ ACT	a-16b-9c-29d-10e9f-14g-25h-8i-12j-24k-11m37n-11p-17
^ ACT $	m8
^ ACT LEARN	e11l11m-16
^ ACT NUM	m9
^ ACT PLAN	m8
^ ACT SINCE	e10m-10
^ ACT THIS	m9
^ ACT WE	m8
^ ACT and	m8
^ ACT arising	m7
^ ACT by	l-8m12
^ ACT completed	e8
^ ACT down	l10
^ ACT for	m11
^ ACT from	j-9m13
^ ACT in	k10
^ ACT of	o9
^ ACT on	g-7m14
^ ACT to	g-9m16
^ ACT tracking	p8
^ AGENCY	d-27f-23g-15h-16i-23l18m-19o-13p-13
^ AGENCY 's	b15e-7k-16l-7p-13
^ AGENCY ASK	k10
^ AGENCY AUTHOR	k12l-11
^ AGENCY CONTACT	l13
^ AGENCY FAMILY	l10
^ AGENCY INFO	a-12j18k-14n-9p-13
^ AGENCY INVOLVE	l12p-8
^ AGENCY PEER	l-8p12
^ AGENCY REVIEW	c12j-10l-9p-8
^ AGENCY SERVICE	l13p-12
^ AGENCY SINCE	e14l-9m-7
^ AGENCY THIS	a-8k9l-9n11
^ AGENCY WORKER	k-11l-9p13
^ AGENCY account	l10
^ AGENCY and	l11
^ AGENCY by	a15l-11
^ AGENCY check	l10
^ AGENCY for	g8
^ AGENCY in	p10
^ AGENCY management	k9
^ AGENCY one	p10
^ AGENCY practice	a11l-9
^ AGENCY provided	l10
^ AGENCY provision	l11p-8
^ AGENCY response	a11l-10
^ AGENCY return	l13
^ AGENCY summarie	l10
^ AGENCY taking	k10l-7
^ ANALYSE	a28b-17c7d-16e-28f-10g-9h16i-17j-26k-41l-39n-17o-37p-8
^ ANALYSE $	e-10f-9g-7h15k-12m-12o-12p-24
^ ANALYSE DONE	a10
^ ANALYSE INFO	a12k-8p-8
^ ANALYSE MSG	a-7c10
^ ANALYSE NUM	a-15m18p-14
^ ANALYSE PEER	c8
^ ANALYSE REVIEW	a-8c11
^ ANALYSE SCOPE	a11o-9
^ ANALYSE STORY	a12c-8l-7
^ ANALYSE THIS	c-7m-8p10
^ ANALYSE WE	h9
^ ANALYSE WHAT	a12l-10
^ ANALYSE WHY	a7
^ ANALYSE WORDS	h8
^ ANALYSE accepted	a-9p11
^ ANALYSE and	a7
^ ANALYSE by	a8
^ ANALYSE decision	a10
^ ANALYSE for	a-8g10
^ ANALYSE key	a8
^ ANALYSE of	a23g-10j-10k-10l-15m-8o-11p-14
^ ANALYSE on	a9
^ ANALYSE practice	a12
^ ANALYSE risk	a-11p12
^ ASK	a-15b-8d-8e-11f-10g-21i-14k-22m13o-15
^ ASK $	c-11l-9
^ ASK CHANGE	g-11p11
^ ASK for	j7
^ ASK from	l-8m9
^ ASK of	l-8m18p-11
^ ASK over	p10
^ ASK to	l16m-16n11p-13
^ ASK yourself	c12m-8p-9
^ AUTHOR	b14c14d-9f-14g-12h-8i-8j-12l-18m-14n-11o-15p-22
^ AUTHOR $	c14j-10
^ AUTHOR 's	a10b17c-15f-7k-13l-13m-8p-14
^ AUTHOR and	k12
^ AUTHOR of	b-7c10j-15
^ AUX	a33b-8d-9e-20f8g-18h-8i-20j-28k-16l-29m-20n-14o-15
^ AUX CHILD	a13p-12
^ AUX INFO	a9
^ AUX INVOLVE	k-12p12
^ AUX KIN	a11p-8
^ AUX KNOW	p9
^ AUX METHOD	a7
^ AUX PLAN	a10p-8
^ AUX THIS	a10p-8
^ AUX YOU	c10
^ AUX anyone	a9p-7
^ AUX believed	p9
^ AUX black	f8
^ AUX case	k8
^ AUX deaf	f14p-13
^ AUX liked	p10
^ AUX nice	p9
^ AUX roma	f9
^ AUX there	g7
^ BAD	a-16b-15c-27d-16e-15f-21g20h18i-13k-25l-14m-18n-16o-13
^ BAD $	a-8g18j-12l-11p-16
^ BAD CHILD	p10
^ BAD LIVE	l8
^ BAD STORY	l14p-8
^ BAD TIME	l-8p10
^ BAD appointment	g-9p12
^ BAD chance	g11p-9
^ BAD form	g-10h16j-11l-7p-11
^ BAD from	l-8p10
^ BAD in	g12p-8
^ BAD name	g-10h16l-8p-12
^ BAD of	a-7g8
^ BAD opportunitie	g8p-10
^ BAD piece	p10
^ BAD policy	p9
^ BAD version	g-9j15p-13
^ BIRTH	a-8c-10f-13g-8j-9k-10l24m-8p-14
^ BIRTH $	l19p-22
^ BIRTH CHILD	l-8p10
^ BIRTH and	l7
^ BODY	b9c-30d-11e-21f-20h-9j-21l-18m-11n16o-25
^ BODY $	a-13b-18c-17e-8f-9g-23j-25n13o-13p11
^ BODY 's	a15g-9i10j-8p-14
^ BODY ASK	g10m-8
^ BODY AUX	g8
^ BODY and	g11p-10
^ BODY decision	k9
^ BODY for	j9
^ BODY member	b16k-16
^ BODY membership	k11
^ BODY relied	n11
^ CHANGE	a-24b-8c-18d-10e21f-11g-24h-7i-19j-16k-17l-20m28n-11o-10p-29
^ CHANGE $	e-12m12p-7
^ CHANGE AGENCY	m10p-8
^ CHANGE ASK	m11
^ CHANGE DONE	e17m-16
^ CHANGE NEED	m12
^ CHANGE NUM	m7
^ CHANGE SINCE	e13m-10
^ CHANGE THIS	e9p-10
^ CHANGE WE	m13
^ CHANGE in	e9m-7
^ CHANGE of	p8
^ CHANGE practice	m16p-8
^ CHANGE system	m11
^ CHANGE to	m8
^ CHILD	a-36b-12c-25d-13e-19f30g-11h-11i-18j-8k-17m-30n-14o-19p10
^ CHILD $	f28l-14p-30
^ CHILD 's	a-12c-9j-13k-12l13m-9
^ CHILD CHILD	f10p-11
^ CHILD CODE	f15p-16
^ CHILD KIN	f-14p15
^ CHILD KNOW	p9
^ CHILD LIVE	j10
^ CHILD LOOK	j9
^ CHILD WHO	f-17p14
^ CHILD aged	f10l-7p-7
^ CHILD and	f12l-7
^ CHILD as	p7
^ CHILD at	f13j-13
^ CHILD behind	p7
^ CHILD blaming	f-7p10
^ CHILD called	f10
^ CHILD detail	f8
^ CHILD in	f-17l8m-8p9
^ CHILD of	f7l-11
^ CHILD practice	k11
^ CHILD protection	f-12
^ CHILD sexual	p8
^ CHILD without	p7
^ CODE	a-11c-10e-7g-8j-10l-16m15p-21
^ CODE $	f-14k-13l-10m17p-15
^ CODE brose	k12p-7
^ CODE plentyn	f12
^ CONTACT	a-16b-9c21e-11f-15g-15h-8i-10k-21m-17n-18o-13
^ CONTACT $	c11d-15j-13l-18
^ CONTACT PEER	c-12d-11l17
^ CONTACT WE	c11
^ CONTACT after	l-15p14
^ CONTACT and	l11p-9
^ CONTACT by	d10l-8
^ CONTACT detail	c10
^ CONTACT for	c8
^ CONTACT in	d8
^ CONTACT officer	c10p-9
^ CONTACT to	c-11j12l8p-10
^ DONE	a13b-9c-18d-10e9f-16g-28h-9j-24m16n-12o-13
^ DONE AGENCY	a7
^ DONE ANALYSE	a10
^ DONE AUTHOR	a-7k9
^ DONE CHANGE	i-8m12
^ DONE IDENTITY	a8
^ DONE MOVE	a8
^ DONE PEER	a-18i-10k-11l11m-7p14
^ DONE REVIEW	k9
^ DONE SINCE	e12
^ DONE THIS	a-14e-13i14m13p-13
^ DONE WORKER	a11
^ DONE ahead	a-9m14p-9
^ DONE anyone	a9
^ DONE assessment	a8
^ DONE of	a11
^ DONE thing	i8
^ DONE under	a-10e13k-10
^ END	a-33b-17c-32d-21e43f-23g-22h-18i-16j-29k-27m-9n-20o-25p-11
^ END $	e14l-12p-15
^ END ANALYSE	a-8e12
^ END CONTACT	e-10l12p-9
^ END LEARN	g-8m9
^ END NUMW	e-8l11
^ END PLACE	l10p-10
^ END TIME	e-16l17p-11
^ END WORDS	e15h-9l-9p-8
^ END YEAR	e-12l-12p13
^ END admission	e-11l12
^ END and	g-10m10
^ END case	e-14l-9p14
^ END comment	e13p-9
^ END could	a-11e10
^ END list	e9
^ END observation	e12
^ END of	e18j-9k-14o-9
^ END off	e9p-8
^ END on	k9
^ END page	e8
^ END present	e11l-10
^ END remark	e11p-8
^ END statement	e10
^ END summary	e8
^ END thought	e12p-10
^ END up	e8
^ END version	e-11p13
^ FAMILY	a-27b-24c-21d-15e-14f28g-17h-11i-19m-16n-15o-13p-26
^ FAMILY $	f11p-8
^ FAMILY 's	a-7j-10k14p-8
^ FAMILY INVOLVE	f-13k17l-16p-8
^ FAMILY STORY	f10
^ FAMILY and	f13k-11p-10
^ FAMILY at	f9
^ FAMILY background	f9j-8
^ FAMILY before	f-12l12
^ FAMILY composition	f11
^ FAMILY context	f11j-7k-9
^ FAMILY court	f-13k-9p14
^ FAMILY declaration	k8
^ FAMILY friend	f7
^ FAMILY in	f8
^ FAMILY make-up	f9
^ FAMILY meet	l11p-8
^ FAMILY member	k10l-7p-8
^ FAMILY new	f8
^ FAMILY profile	f8
^ FAMILY relationship	f7
^ FAMILY statement	f-13j14k-9
^ FAMILY structure	f11
^ FAMILY tree	f8
^ FAMILY tribute	f-13j14k-7
^ FIND	a-7b-9c-11d-8e-10f-13g34h-7i-11j-21k-22m-23n9o-20p-24
^ FIND END	g8m-8
^ FIND INFO	g10
^ FIND NUM	a-7g16l-9p-9
^ FIND NUMW	g7
^ FIND against	o-9
^ FIND and	g8
^ FIND in	g13
^ FIND of	l12
^ FIND out	g-10n14
^ FIRST	b-10c-21d-12f-21h-15i-12j7k-8l25m-8n-15o-14p-13
^ FIRST ACT	e13l-17
^ FIRST ANALYSE	a11
^ FIRST BIRTH	l7
^ FIRST CHILD	f-8l15p-15
^ FIRST CONTACT	j-9l14p-12
^ FIRST LEARN	g10
^ FIRST STORY	l7
^ FIRST TIME	l13
^ FIRST WORDS	h-9j14l-12
^ FIRST case	j10k-10
^ FIRST childhood	l9p-7
^ FIRST help	l-10p14
^ FIRST of	j8
^ FIRST phase	l9
^ FIRST serious	j-12k12
^ HARM	a-16b-7c-11d-8e-14f-16g-11j-16k-14l18m-10n-7
^ HARM $	a-11c-8e-11f-8g-7j-10k-11l18
^ HARM and	p9
^ HARM of	l13p-8
^ HARM safety	l-7p8
^ HARM to	p8
^ HOW	a13b-15c9d-16f-26g-19i-26k10l8n-20p-46
^ HOW AGENCY	a9c-11k-20p-7
^ HOW AUTHOR	k8
^ HOW AUX	k8
^ HOW BODY	a-10k10
^ HOW CHILD	e8k7l-7
^ HOW DONE	a-14k8l9
^ HOW FAMILY	a-8k10
^ HOW INFO	k9l-8
^ HOW ISSUE	a-12j8l10m-7
^ HOW LEARN	c8
^ HOW LIVE	l10
^ HOW NAME	l11
^ HOW PLAN	c8m-7
^ HOW REVIEW	a-8j10l-8
^ HOW SERVICE	a8
^ HOW SINCE	c8
^ HOW STORY	a-8k9
^ HOW THIS	a-8j-9l17m-9
^ HOW WE	a-18c7e-9g-11j-19k24l-14o-10
^ HOW WELL	a13g12i-9k-12l-8
^ HOW WILL	a-9c7k-7m9
^ HOW WORKER	a13h11l-13p-10
^ HOW can	m12
^ HOW case	a-11j16k-14
^ HOW decision	a10k-9
^ HOW each	a18l-17
^ HOW far	j-11k-12l-9o16
^ HOW long	k7
^ HOW practice	l-8m10
^ HOW risk	a11
^ HOW system	a15k-13
^ HOW thing	a-15c-9e7k-9l16m-10
^ HOW to	a-13c14k-15l-9
^ HOW wide	o9
^ IDENTITY	a-26b-12c-11d-13e-15f33g-22h10i-15j-22k-18l-22m-22n-16o-16
^ IDENTITY $	f23k-9p-29
^ IDENTITY IDENTITY	f20p-19
^ IDENTITY ISSUE	f12p-7
^ IDENTITY THIS	p7
^ IDENTITY WE	h12p-8
^ IDENTITY and	a-8f12
^ IDENTITY as	f-7p11
^ IDENTITY at	f-10p9
^ IDENTITY background	f8
^ IDENTITY barrier	f-8p10
^ IDENTITY competence	p9
^ IDENTITY consideration	f12p-10
^ IDENTITY group	p8
^ IDENTITY impact	c8
^ IDENTITY in	p9
^ IDENTITY of	k8p-7
^ IDENTITY used	f-9h12
^ INFO	a-34b-26c-23d-12e-15f-17g-20h-11k24m-19n8o-15
^ INFO $	j-8k-14p15
^ INFO ANALYSE	a-15k17p-10
^ INFO LEARN	k7
^ INFO STORY	k-9l10
^ INFO WE	k-11n12
^ INFO about	j12l-9p-8
^ INFO and	k8n-8
^ INFO cited	k-7n10
^ INFO collection	k10p-7
^ INFO from	k-7l13
^ INFO gathering	k11p-7
^ INFO held	l9
^ INFO protection	k10p-7
^ INFO referred	n9
^ INFO reviewed	k11p-7
^ INFO sharing	k-10l-7p14
^ INVOLVE	a-12b-14c-15d-9e-11f-30g-17h-7i-15j-22k35m-13n-12o-8
^ INVOLVE $	k9
^ INVOLVE 's	a9
^ INVOLVE AGENCY	k11l-9
^ INVOLVE CHILD	l-8p11
^ INVOLVE KIN	f-7l-8
^ INVOLVE PEER	a-8f-8
^ INVOLVE THIS	k8
^ INVOLVE detail	k9
^ INVOLVE from	k8
^ INVOLVE held	k10p-8
^ INVOLVE of	f-8k13l10p-13
^ INVOLVE to	k12l-9
^ ISSUE	a20b-14c-29d-19e-21f-22g12h-14j-42k-26l-34n-18o18p-42
^ ISSUE $	g10j-10l-7m-8o-18p-8
^ ISSUE NUM	a16m-10p-9
^ ISSUE NUMW	a12
^ ISSUE PEER	o8
^ ISSUE THIS	a11j-9p-12
^ ISSUE WHERE	g8m-8
^ ISSUE arising	a11g-7
^ ISSUE drift	a8
^ ISSUE for	a-14c-8e-10i-10j-11l-9m22o8p-11
^ ISSUE from	a13g-9
^ ISSUE giving	g8
^ ISSUE identified	a11g-9
^ ISSUE in	g-12o10
^ ISSUE of	a-14g15j-9m-8
^ ISSUE raised	g10o-7
^ ISSUE referred	o11
^ ISSUE to	o10
^ ISSUE worthy	i9
^ KIN	a-27b-18c-22d-14e-15f31g-24h-10i-16j-25l-35m-19n-14o-13p8
^ KIN $	b-8f30j-9k-26l-9p-28
^ KIN 's	a-10f11g-7j-9k11l-13m-7
^ KIN CONTACT	p10
^ KIN DONE	p8
^ KIN FAMILY	f10p-10
^ KIN PEER	p8
^ KIN STORY	f-11l-8p12
^ KIN WHO	f-12p16
^ KIN alone	f-8p10
^ KIN and	f9
^ KIN as	f-14p15
^ KIN background	f10p-8
^ KIN blamed	p9
^ KIN conflict	p8
^ KIN group	p8
^ KIN in	p7
^ KIN or	f7
^ KNOW one	p8
^ KNOW to	l7
^ LEARN	a-25b-10c-18d-13e-25f-20g39h-9i-12j-29k8l-25m-14o-18p-14
^ LEARN $	g16k-10
^ LEARN IDENTITY	g-13k-7p14
^ LEARN MSG	g8
^ LEARN NUM	g10
^ LEARN PEER	g-12k14
^ LEARN REVIEW	g-7k8
^ LEARN SCOPE	c9
^ LEARN STORY	c-12g-17k19l-7
^ LEARN about	g8
^ LEARN and	g9
^ LEARN arising	g7
^ LEARN for	g21k-13m-8p-9
^ LEARN from	a-9c-7g20j-9
^ LEARN gained	g8
^ LEARN identified	g12
^ LEARN more	g-11n12
^ LEARN one	g9
^ LEARN outcome	g8
^ LEARN summary	g8
^ LEARN to	g9
^ LIVE	a-7f-19g-9j-8k-8l23
^ LIVE PEER	f-12l11
^ LIVE experience	l12
^ LIVE in	l10
^ LOOK	a24b-8c-17d-8e15f-10g-13i-9j-14k-15l-16m-13n-12o-22p-11
^ LOOK SCOPE	a12o-11
^ LOOK at	a9
^ LOOK back	c-8e18l-8p-11
^ LOOK closer	a10
^ LOOK for	p9
^ LOOK more	a8
^ LOOK underneath	a10p-7
^ MEAN by	k8
^ MEAN of	p7
^ METHOD	a-23b-10c-17d-9e-18f-13g-14h-9i-10j-23k26l-16m12n-13o-10p-15
^ METHOD $	k11p-7
^ METHOD KNOW	p9
^ METHOD LEARN	k8
^ METHOD THIS	k11
^ METHOD adopted	k12
^ METHOD ahead	k-12m12
^ METHOD followed	k10
^ METHOD forward	k-13m14
^ METHOD of	j-9k13
^ METHOD used	k8
^ MONTH	l11
^ MONTH YEAR	l7
^ MOVE	a-28b-14c-9e-19f-22g-31h-11k-29l24n-20
^ MOVE $	j-7l14p-15
^ MOVE AUX	p8
^ MOVE BAD	g-8l12p-8
^ MOVE INVOLVE	k-7l-15p14
^ MOVE KIN	p9
^ MOVE MSG	g-10j14l-9p-7
^ MOVE PLACE	l16
^ MOVE PLAN	l-7p10
^ MOVE THIS	c9
^ MOVE again	j-10m-10p9
^ MOVE and	d9l-13o10p-7
^ MOVE beyond	i12l-7
^ MOVE extra	i11l-8
^ MOVE forward	l-12m13p-9
^ MOVE from	l9p-8
^ MOVE in	l15p-13
^ MOVE into	l9
^ MOVE north	l10
^ MOVE out	j13l-11p-11
^ MOVE south	l9
^ MOVE to	l16p-12
^ MSG	a-15b-8c-19d-10e-12f-13g23h-8i-14k-16l-16n-11o10p-9
^ MSG $	g15j-12p-9
^ MSG arising	g11
^ MSG at	g-16o12p9
^ MSG for	g9m10p-8
^ MSG of	j11
^ MSG to	a-7g14p-8
^ MUST	a13
^ MUST CHILD	a9
^ NAME	a-12b-7c-11d-12e-12f20g-15i-12j-17k-14l8m-12n-8o-7
^ NAME $	f11l-8
^ NAME 's	d-8f9g-9j-8k-9l18p-27
^ NAME CHILD	f12p-10
^ NAME PLACE	f-10l-11p12
^ NAME SERVICE	l-8p10
^ NAME at	l9
^ NAME pen	f8
^ NAME primary	l-10p11
^ NUMW	b-11c-26d-14e-14f12h-10i-14j-21n-15o9
^ NUMW ASK	l7
^ NUMW CHILD	f11p-11
^ NUMW CONTACT	l-11p12
^ NUMW FAMILY	f9
^ NUMW HARM	l9p-9
^ NUMW ISSUE	a16g-10l-9
^ NUMW KIN	f16l-9p-13
^ NUMW LEARN	g9
^ NUMW SCOPE	a-10o17p-7
^ NUMW TIME	l16p-10
^ NUMW WORKER	p9
^ NUMW addresse	p12
^ NUMW key	a-8o8
^ NUMW list	p9
^ NUMW model	k12l-8p-8
^ NUMW phone	l12p-9
^ NUMW practice	a8g-8
^ NUMW thing	g10m12o-8
^ NUMW visit	l12p-12
^ PEER	j13p-9
^ PEER thank	j13p-9
^ PLACE	a-20b-14c-22d-17e-14f10g-24h-10j-22m-19n-15o-12p11
^ PLACE $	f13l-12
^ PLACE KIN	f-8p11
^ PLACE MOVE	l11p-11
^ PLACE PEER	l9
^ PLACE PLACE	p11
^ PLACE SERVICE	l12p-10
^ PLACE STORY	f14p-13
^ PLACE THIS	i10p-7
^ PLACE TIME	l9p-7
^ PLACE admission	l11p-11
^ PLACE as	l-9p11
^ PLACE at	p8
^ PLACE attendance	l-9p11
^ PLACE breakdown	l10p-9
^ PLACE exclusion	l-8p10
^ PLACE in	l-7p7
^ PLACE leaver	l-7p11
^ PLACE on	l-8p9
^ PLACE proceeding	k13p-16
^ PLACE round	p9
^ PLACE stay	l12p-11
^ PLACE visit	l-8p9
^ PLACE worth	i10p-8
^ PLAN	a-9c-17l-8m9o-7p10
^ PLAN $	c-11m11
^ PLAN THIS	p10
^ PLAN without	p12
^ RECOMMEND	a-17b-9c-15d-9e-13f-13g-22h-7i-10j-22k-19l-17m40o-12p-24
^ RECOMMEND $	k-8m14
^ RECOMMEND NUM	m12p-9
^ RECOMMEND SOURCE	n9
^ RECOMMEND by	m8
^ RECOMMEND for	m16
^ RECOMMEND from	k-8m10
^ RECOMMEND of	j-9k-14m19
^ RECOMMEND to	k7
^ REVIEW	a-11b-11c23d-9e-14f-16h-7i-7l-21m-15n-13p-23
^ REVIEW AGENCY	c-8k11
^ REVIEW BODY	j-8k14o-8
^ REVIEW FIND	g9
^ REVIEW STORY	c10
^ REVIEW agreed	c9
^ REVIEW and	c9k-10
^ REVIEW arrangement	c-9k10
^ REVIEW back	c12k-11
^ REVIEW control	c9
^ REVIEW in	j15k-9
^ REVIEW of	c11j-11
^ REVIEW on	j9
^ REVIEW period	k-10o11
^ SCOPE	a-8b-14d-13e-17f-18g-23h-11i-15j-15k-13l-26n-16o32
^ SCOPE $	a-13c-18o20p-19
^ SCOPE ANALYSE	a-9c-9o14
^ SCOPE BODY	m8
^ SCOPE CODE	a-10c-10m-9o-13p18
^ SCOPE FIRST	a-9p11
^ SCOPE NUM	a10c-7m-13o-11
^ SCOPE WE	o10
^ SCOPE and	a-9c-7o13p-9
^ SCOPE before	o9
^ SCOPE for	a-19c17g-8k-8m18o-14p-13
^ SCOPE of	a13c-14g-7j-16m-8p-15
^ SCOPE posed	c-7o10p-8
^ SCOPE put	m7
^ SCOPE set	o10
^ SCOPE to	c15m-11p-8
^ SERVICE	a-20b-11c-17d-9e-11g-14h-8i-10j-16l-22m-24n-13o-10p31
^ SERVICE $	k-9l-13m-9p18
^ SERVICE AGENCY	l-15p15
^ SERVICE ANALYSE	p9
^ SERVICE INFO	k-7p10
^ SERVICE and	f10
^ SERVICE call-out	p8
^ SERVICE context	f8
^ SERVICE enquirie	k11p-10
^ SERVICE investigation	k10l-8
^ SERVICE visiting	k-7
^ SINCE	a-22b-9c-22d-12e38f-13g-18h-8i-11j-21k-22l-23m-11n-11o-11p-24
^ SINCE CHANGE	e9m-9
^ SINCE DONE	e8
^ SINCE NAME	e7
^ SINCE REVIEW	e9
^ SINCE SINCE	e16j-7k-8l-7
^ SINCE STORY	e7
^ SINCE WE	e7
^ SINCE WHAT	a-9e-11m13
^ SINCE against	e10m-9
^ SINCE by	e8
^ SINCE from	e8
^ SINCE in	e9
^ SOURCE	a-21b-30c-22d-14e-17f-18g-18h-14i-14j-21l-23m-18n37o-15p-19
^ SOURCE $	b-16c-8f-8j-8k7n11p-17
^ SOURCE INVOLVE	k-16n14
^ SOURCE WE	k-9n9
^ SOURCE and	n9
^ SOURCE cited	n11
^ SOURCE list	n9
^ SOURCE mentioned	n9
^ SOURCE of	k10
^ SOURCE quoted	n8
^ SOURCE reviewed	n8
^ SOURCE to	n10
^ SOURCE used	k-8n13
^ START	a-16b-9c-17d-10e-14f-15g-18h-11i-9j35k-23l-19m-16n-11o-12p-12
^ START $	j15p-11
^ START ISSUE	j8
^ START WORDS	j7
^ START and	p8
^ START by	j10
^ START remark	j11
^ START statement	j8
^ START submission	j8
^ START to	g-8j16
^ STORY	a-20b-11c-11e-19f-25g-16h-8i-11j8k-36l37m-13n-11o-13
^ STORY $	c-14d-17f-9j-8k-10l26p-13
^ STORY THIS	j10
^ STORY TIME	d7l-7
^ STORY and	c12l-9
^ STORY as	l7
^ STORY behind	j11
^ STORY detail	l10
^ STORY forgotten	l-12p12
^ STORY in	j-8l8
^ STORY of	a-8d-12f-7j-10l27p-10
^ STORY so	l8
^ STORY surrounding	l7
^ TELL	c13
^ TELL WE	c13
^ THEY	a-18b-9d-9f17g-16h-10i-11j-19k-22l9m-12n-9o-9
^ THEY AUX	p12
^ THEY END	e8
^ THEY FIRST	f11l-8
^ THEY KIN	f16l-14p-11
^ THEY LIVE	f-9l10
^ THEY STORY	f-11l11
^ THEY TELL	p11
^ THEY background	f14l-13
^ THEY majesty	c13f-7l-8
^ THEY stopped	l12p-8
^ THIS	a-14c-21e-12f14g-20j-11l9
^ THIS AUX	c-9g-12i-8j-10k-11l14m9o-7
^ THIS PEER	f14
^ THIS REVIEW	j8
^ THIS WHAT	o7
^ THIS WHO	c-10i9j-8k9m-8p-11
^ TIME	a-29b-12d16e-18f-22g-25h-18i-16j-20l25m-9n-15o15p-42
^ TIME $	l9
^ TIME LEARN	g-8k14l-12
^ TIME LOOK	o7
^ TIME NEED	c14l-10m-9p-9
^ TIME NUM	g-10l14
^ TIME THEY	l13p-8
^ TIME WORDS	h-12l16o-9
^ TIME before	l11
^ TIME by	d16l-13
^ TIME frame	o8
^ TIME in	l13
^ TIME line	c-7d15k-7l-11o-8p-9
^ TIME of	l17p-8
^ TIME period	k-8l-12o16
^ TIME to	m9
^ TIME under	a-8o11
^ WE	a9b-13c-31d-11f-13h-17l-21m7n-23o17p-33
^ WE ANALYSE	a10
^ WE ASK	m10
^ WE AUX	j13k-8
^ WE BODY	k12o-7
^ WE END	e13
^ WE HAPPEN	k8
^ WE INFO	k10
^ WE INVOLVE	k9
^ WE LEARN	g13
^ WE METHOD	k10
^ WE PLAN	m10
^ WE RECOMMEND	k-9m15
^ WE SCOPE	a-19k-8o14
^ WE SOURCE	k11n-9
^ WE WELL	i9
^ WE answer	a14k-10m-8
^ WE assessment	a14k-9p-9
^ WE brief	j-7k-8o11
^ WE instruction	a-7k-10o13
^ WE task	k-8o11
^ WE view	a9
^ WE would	j9
^ WELL	a-19b-15c-8d-15e-18f-19g-33h-13i37j-22k-27l-25m-31n-18o-17
^ WELL $	c-16g-8m-8p12
^ WELL ACT	c12i-8m-9p-9
^ WELL AUX	p7
^ WELL DONE	a-8i14p-11
^ WELL MSG	i10
^ WELL THIS	i-8p8
^ WELL WE	i9
^ WELL WHERE	i9
^ WELL and	a12p-9
^ WELL aspect	i9
^ WELL example	i8
^ WELL feature	i8
^ WELL help	i11p-11
^ WELL identified	i8
^ WELL intention	i-11p11
^ WELL news	i9p-7
^ WELL of	a-8i11
^ WELL practice	a-18g-15i25j-8k-7l-7p-15
^ WELL thing	i10p-8
^ WELL to	i10
^ WHAT	b-7c-23d-19f-9g19i9j-11k-12n-21p-41
^ WHAT 's	a-9c15g-10i-7l-9m-8
^ WHAT AGENCY	a-19g-15l12
^ WHAT ANALYSE	a13l-9
^ WHAT AUTHOR	a11k-9
^ WHAT AUX	a-20c-11e21f-16h-7j11k-21m-7p-19
^ WHAT BODY	b-7c-9e10g-22i-16j-17l-16o11p-8
^ WHAT DONE	c-10f-8i18k-21m-21o-13p-12
^ WHAT FIND	g8
^ WHAT FIRST	l-10m13
^ WHAT HAPPEN	a-34e-12f-9g12i-11j-20l22m-21o-10p-7
^ WHAT INFO	a14g-8
^ WHAT INVOLVE	a11
^ WHAT ISSUE	g11
^ WHAT LIVE	l9
^ WHAT MEAN	g12
^ WHAT MOVE	a-11i8
^ WHAT MUST	a-18e-13g-20i12j-10k-10l-12m18p-7
^ WHAT NAME	f11l-11
^ WHAT NEED	g-13m20
^ WHAT PLACE	l8
^ WHAT REVIEW	c-10e-9g9i-10l-10m7
^ WHAT SCOPE	o8
^ WHAT SERVICE	l9
^ WHAT SINCE	e-11m12
^ WHAT THEY	e-8f23i-9j-8k-9l-19m-9p-9
^ WHAT THIS	a11b-9c-16e-13f-11g11i-13l-15m-15o9
^ WHAT TIME	l10
^ WHAT WE	b-8c-19f-8j-9l-8n-13p-9
^ WHAT WILL	a-9c11e-8g-11i-8j-7m9
^ WHAT WORDS	a-7h14
^ WHAT WORKER	a-16l10
^ WHAT YOU	c-7m9
^ WHAT became	e13
^ WHAT brought	g-10j16m-9
^ WHAT can	m9
^ WHAT chronology	a11g-8
^ WHAT come	m10
^ WHAT could	a-17g8i-10k9m-15p10
^ WHAT didn't	g15i-15
^ WHAT drove	a9
^ WHAT each	a-14l11m9
^ WHAT every	g10
^ WHAT everyone	g7
^ WHAT got	a12
^ WHAT guided	a-8k12
^ WHAT helped	a-16f-15g-17i27j-9k-10l-18m-13
^ WHAT influenced	a12i-8
^ WHAT inspection	b10g-8
^ WHAT judgement	a-10b12g-9
^ WHAT law	j10
^ WHAT lay	a14g-7l-7
^ WHAT led	j11
^ WHAT might	a9
^ WHAT other	m7
^ WHAT period	o8
^ WHAT set	j9
^ WHAT shaped	a11
^ WHAT stood	a9
^ WHAT stopped	a11
^ WHAT to	a-12g10i-8l-8m12
^ WHAT took	l9
^ WHAT would	g11m-11
^ WHEN	a-10f-9g-9l23p-17
^ WHEN CHILD	l12p-8
^ WHEN KIN	l7
^ WHEN PLACE	l7
^ WHEN THEY	l8
^ WHEN THIS	l8
^ WHERE	a-26b-11c-20d-12e13g11h-13k-10l-27n9p-34
^ WHERE AUX	e15m-8
^ WHERE FAMILY	f9
^ WHERE FIRST	m9
^ WHERE INFO	k8
^ WHERE REVIEW	o10
^ WHERE THEY	f11
^ WHERE THIS	a-8c-9e8j9k-9l-8m-11n-9
^ WHERE WE	g8i-9n-11o-9
^ WHERE gaps	g11
^ WHERE help	g7
^ WHERE practice	i9
^ WHERE to	g-10i-8n19p-10
^ WHO	a-24b-9c12d-12e-18f28g-25h-10i-8j-24k15l-22m-24n-15o-16p-9
^ WHO 's	c-8f15k-10p-8
^ WHO AUX	f15i-7p-21
^ WHO CHILD	f-8p11
^ WHO DONE	i10j-8k9p-7
^ WHO INVOLVE	k8
^ WHO LIVE	f13l-7p-8
^ WHO MUST	c12k-7
^ WHO NAME	f8
^ WHO THEY	f8
^ WHO THIS	c9f10j-13k-9
^ WHO WE	k17
^ WHO WILL	c11
^ WHO WRITE	k11
^ WHO adult	f10p-8
^ WHO can	c9
^ WHO cared	f8
^ WHO decided	j8
^ WHO gave	k7
^ WHO held	p9
^ WHO helped	k8
^ WHO job	p10
^ WHO lead	c-8f-8k-10p12
^ WHO sat	k9
^ WHO to	c10p-8
^ WHO took	k9
^ WHY	a24c-17d-7e-16f-12g-19i-13j25k-16l-22m-19n-11o-15p-26
^ WHY AUX	j12k-7
^ WHY PLAN	a9
^ WHY STORY	a-7j10
^ WHY THIS	a16c-7l-10
^ WHY WE	a-13j18k-11
^ WHY WRITE	a-8j9
^ WHY case	j7
^ WHY no	a9p-7
^ WHY nobody	a11j-7
^ WORDS	a-13b-19c-31d-12e-25f-18g-19h39i-13k-30l-29m-19n-17
^ WORDS $	c-8e-9h20j-18l-8o-10p-14
^ WORDS INVOLVE	h-8p12
^ WORDS MEAN	h10p-8
^ WORDS THIS	p9
^ WORDS WE	h11
^ WORDS about	j7
^ WORDS and	a-9h16
^ WORDS before	j8
^ WORDS buster	h11p-8
^ WORDS from	j10
^ WORDS like	p10
^ WORDS list	h10p-9
^ WORDS of	j-12o14
^ WORDS used	h19j-8k-7p-11
^ WORKER	b10c-31d-16e-15f11g-22i8j-29k12l-13m-20n-16o-15
^ WORKER $	k-9p11
^ WORKER INVOLVE	l9p-13
^ WORKER NAME	f10
^ WORKER PEER	f8
^ WORKER STORY	k10l-7
^ WORKER WHO	f-16g-7i17
^ WORKER and	h7
^ WORKER at	f9p-8
^ WORKER behind	j-8k12
^ WORKER challenge	p11
^ WORKER conversation	k13p-11
^ WORKER curiosity	p8
^ WORKER disagreement	p9
^ WORKER in	f18k-10l-9
^ WORKER judgement	a8
^ WORKER network	p9
^ WORKER practice	a13k-9
^ WORKER present	f-7k12p-9
^ WORKER survey	b16k-12p-14
^ WORKER turnover	p10
^ WRITE	a-7c-10f-8g-8k-8l-9m-12n14o-9p15
^ WRITE $	j-10p12
^ WRITE SOURCE	n9
^ WRITE WE	n11
^ WRITE agreement	p12
^ YEAR	l14p-15
^ YEAR $	l14p-15
^ YOU	a-10b13c11f-7g-8j-10k-8l-9m-8n-9p-13
^ YOU response	b14c-14
^ YOU sincerely	c8
^ YOU turn	c11
^ abbreviated	d10
^ abbreviated chronology	d10
^ about	a-21b-10d-9e-12f20g-27h-7i-15j19l-25m-21n-17o-9p-30
^ about CHILD	f11p-9
^ about FAMILY	f9
^ about KIN	f11
^ about NAME	f12j-11
^ about THEY	f12j-8
^ about THIS	a-8c-21f-9g-14j18m-9
^ about WHAT	j12
^ about inspection	k12
^ about inspectorate	c13f-9j-10
^ about notification	j9
^ about practice	j8k-9
^ accessibility	c19f-7j-12k-11l-9p-14
^ accessibility $	c13k-7p-11
^ accessibility statement	c11j-7
^ acknowledgement	c-8j15k-9l-7p-12
^ acknowledgement $	c-8j15k-9l-7p-12
^ across	a12c-7j-11k-12l-14p7
^ across NUMW	p10
^ across border	p9
^ across case	a15j-8k-8l-9p-14
^ addenda	b17c-10f-8j-9k-10l-9m-7p-14
^ addenda $	b17c-10f-8j-9k-10l-9m-7p-14
^ addendum	e8
^ addendum on	e8
^ additional	a-8b16j-8k-13l-10n-10p-12
^ additional INFO	b17j-7k-11l-9n-9p-11
^ addressing	a14o-14
^ addressing SCOPE	a8
^ addressing WORDS	a10o-10
^ administrative	c-7f-10j13
^ administrative detail	c-7f-10j13
^ adolescence	c-8j-7k-9l15p-12
^ adolescence $	c-8j-7k-9l15p-12
^ adoption	a-9c-13e-8f-11g-12j-11k-14l10m-10n-10p9
^ adoption $	c-9f-7g-8j-8k-9l13
^ adoption performance	p10
^ adoption support	l-8p11
^ adult	a-10c-12e-8f22g-10j-13k-14l-23m-13n-8
^ adult $	f17k-7p-17
^ adult AGENCY	l-10p12
^ adult WHO	f-8p10
^ adult in	f14l-13
^ adultification	p12
^ adultification $	p12
^ adverse	l-8p8
^ adverse childhood	l-7p10
^ after	l21p-21
^ after BIRTH	l8p-7
^ after MOVE	l15p-16
^ after THEY	l7
^ aftermath	c-7k-8l14p-11
^ aftermath $	c-7k-8l14p-11
^ age	l8
^ age NUM	l8
^ ages	l9
^ ages NUMW	l9
^ agreed	a-13g-7j-10m13p-17
^ agreed CHANGE	m9
^ agreed PLAN	c-9m11p-7
^ agreed STORY	l10
^ agreed by	c12j-8m-13
^ agreed key	a-8o9
^ aim	c-8j10
^ aim of	c-8j10
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
^ anonymisation	c-7k14p-12
^ anonymisation $	c-7k14p-12
^ anonymity	k13p-10
^ anonymity $	k13p-10
^ answer	a13o-12
^ answer to	a13o-12
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
^ argymhellion	a-8c-10f-9g-7j-10k-11l-10m20p-16
^ argymhellion $	c-8j-7k-8m15p-12
^ argymhellion i'r	m12
^ arrangement	j-8k10
^ arrangement for	j-8k10
^ arrest	c-8j-7k-8l15p-12
^ arrest $	c-8j-7k-8l15p-12
^ assessment	a12k-10l-11p11
^ assessment $	p11
^ assessment of	a14k-7p-9
^ assessment tool	p8
^ assistant	c12p-9
^ assistant director	c12p-9
^ assurance	c12k-9p-8
^ assurance arrangement	c12k-9p-8
^ at	b14c-13f-7j8k-10p-9
^ at back	b15c-10j-12
^ at glance	j13p-8
^ attachment	a-9b21c-12e-8f-11g-8j-12k-13l-11m-10p-17
^ attachment $	a-9b21c-12e-8f-11g-8j-12k-13l-11m-10p-17
^ attendance	k17l-8p-15
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
^ away	l9p-8
^ away from	l9p-8
^ back	f-13l20p-14
^ back PEER	f-10l11
^ back PLACE	l11p-9
^ back to	l7
^ background	a-18c-19d-12e-13g-16h-9i-12j23k-27l13m-16n-7o-17p-27
^ background $	b-8f-22j22l-22p-7
^ background INFO	l9n-7p-8
^ background SOURCE	b11j-8l-8
^ background STORY	l9
^ background WHAT	j8
^ background and	j13l-9
^ background of	f14j-9
^ background prior	l10
^ background to	l11
^ bail	p9
^ bail condition	p9
^ bank	p10
^ bank holiday	p10
^ barrier	a22c-9g-7i-11j-8k-10l-9m-7p-16
^ barrier $	a15c-7k-7p-13
^ barrier and	a9
^ barrier to	a10i-10
^ bed	p9
^ bed sharing	p9
^ before	a-8c-9f-11g-8k-14l23m-8n-9o-14p-20
^ before NAME	l12
^ before PLACE	l9p-8
^ before WE	j10l-9
^ before YOU	j9
^ before period	j-8l13o-10
^ behaviour	p10
^ behind	a14g-8k-12l-7
^ behind closed	a8
^ behind curtain	p10
^ behind decision	a12k-10p-9
^ believing	p8
^ believing KIN	p8
^ belonging	c-8f15j-7k-9l-7p-12
^ belonging $	c-8f15j-7k-9l-7p-12
^ benefit	p9
^ benefit of	p9
^ bereavement	p12
^ bereavement $	p12
^ between	a-11c-8l12o-9p8
^ between AGENCY	p8
^ between MONTH	l8
^ between NUMW	l12p-12
^ between SCOPE	o-7p10
^ between childhood	p7
^ bias	k-8p12
^ bias $	k-8p12
^ big	g10
^ big MSG	g10
^ book	c12l-8p-9
^ book place	c12l-8p-9
^ booking	k-7l15p-13
^ booking appointment	l13p-11
^ border	p14
^ border $	p10
^ border through	p8
^ brief	a-10b-8c-14d-8e-10f-12g-10k-17l-13m-10n-8o22p-18
^ brief $	c-9f-9j-19k-8l-17m-7o20p-15
^ brief START	j8
^ brief given	o10
^ brief outline	j8
^ bright	c-8i16k-7l-7p-11
^ bright spot	c-8i16k-7l-7p-11
^ bringing	e13k-9
^ bringing THIS	e13k-9
^ bruise	p11
^ bruise MEAN	p9
^ bruising	p14
^ bruising in	p10
^ bruising policy	p9
^ build-up	c-9j-8k-9l16p-13
^ build-up $	c-8j-7k-8l15p-12
^ burden	p8
^ burden on	p8
^ burn	p9
^ burn and	p9
^ by	a-11c-10g-8l-9m17p-12
^ by BODY	k-7m16
^ by METHOD	j11k-7
^ by WHAT	k12
^ by all	m9
^ calendar	a-7c-12d21f-9j-10k-11l-11m-8p-15
^ calendar $	c-9d17f-8j-9k-10l-8m-7p-13
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
^ case	a-26b-13c-21e-22f-22g-24h-16i-13l20m-16p-14
^ case $	j17k-14l-16p-12
^ case MOVE	l-14p13
^ case REVIEW	j-8k10
^ case SCOPE	j9
^ case STORY	l13
^ case and	n10
^ case background	j-11l11
^ case by	d9
^ case chronology	d10
^ case closure	l11
^ case group	k13l-8p-7
^ case in	j7k-7l9p-9
^ case outline	l11p-9
^ case overview	j-9l11
^ case specific	h-10l-10o14
^ case summary	j-11l12
^ casgliad	c-9e17f-8j-9k-10l-8p-14
^ casgliad $	c-9e17f-8j-9k-10l-8p-14
^ casgliadau	c-9e17f-8j-9k-10l-8p-13
^ casgliadau $	c-9e17f-8j-9k-10l-8p-13
^ cast	f12
^ cast of	f12
^ chairing	p8
^ chairing of	p8
^ challenge	a-12c-10f-8g-9j-10k-11l-13m25o-8p-11
^ challenge $	m15p-14
^ challenge NUM	l-7m11p-11
^ challenge and	p9
^ challenge for	m9
^ chance	g10
^ chance BAD	g10
^ charge	m-8o13
^ charge to	m-8o13
^ checking	c11p-7
^ checking THIS	c11p-7
^ chief	c11g8p-10
^ chief LEARN	g7
^ chief executive	c12p-8
^ childhood	l14p-13
^ childhood $	l14p-13
^ choking	p11
^ choking $	p11
^ chronic	p9
^ chronic neglect	p9
^ chronology	a-10c-9d24e-7f-10g-7j-11k-15l-17m-7o-8p-13
^ chronology $	d12p-9
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
^ code	h11k-7
^ code name	h11k-7
^ coercive	c-7p11
^ coercive control	c-7p11
^ combined	d14l-7p-8
^ combined AGENCY	d9
^ combined chronology	d9
^ commendation	c-10f-8i17j-9k-10l-9p-14
^ commendation $	c-10f-8i17j-9k-10l-9p-14
^ commending	i7
^ commending WELL	i7
^ commission	c-8j15k-8l-7p-12
^ commission $	c-8j15k-8l-7p-12
^ common	a13p-9
^ common thread	a13p-9
^ communication	c-7l-8m-9p17
^ communication $	p10
^ communication NEED	p9
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
^ condition	a9
^ condition in	a9
^ condolence	j13k-7p-10
^ condolence $	j13k-7p-10
^ conduct	c-9g-11i16j-14k11l-9o-10p-12
^ conduct deserving	i11
^ conduct of	j-9k11
^ conduct worthy	i10
^ confidentiality	c-9f-7j-11k19l-10m-7
^ confidentiality $	k14p-12
^ confidentiality and	k8
^ confidentiality of	k8
^ consent	p10
^ consent $	p10
^ consideration	c-7f-12g-9j-10k-10l-8m22o-7p-12
^ consideration $	f-10m14p-9
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
^ contributory	a10
^ contributory ISSUE	a10
^ controlling	p9
^ controlling behaviour	p9
^ conversation	k11p-10
^ conversation PEER	k11p-10
^ cookie	c14j-7k-8p-12
^ cookie $	c14j-7k-8p-12
^ copie	b13
^ copie and	b13
^ copyright	c19f-8j-10k-10l-9m-7p-15
^ copyright $	c13k-7p-10
^ copyright notice	c11p-8
^ core	c-10l-7m-12o14
^ core ACT	c-8m-12o14p-10
^ core group	p8
^ coroner	a-12c-11e-7f-10j13k8l-13m-9p-17
^ coroner $	c-7g-10j16k-14p-11
^ coroner 's	a-10g10j-12k14l-9p-11
^ coronial	k7
^ coronial METHOD	k7
^ correspondence	b17c-10f-8j-9k-10l-9m-7p-14
^ correspondence $	b17c-10f-8j-9k-10l-9m-7p-14
^ cost	c14j-10k-11o-7
^ cost of	c14j-10k-11o-7
^ could	a21e-13g-8k-7l-7p-9
^ could HARM	a9
^ could THIS	a13e-8
^ could anyone	a8
^ course	a-7c14f-9j-10k-11l8p-15
^ course $	c14k-7l-11p-11
^ course of	l15
^ court	j-9k13l-10
^ court case	j-7k14l-8p-13
^ court order	p10
^ covid-19	p12
^ covid-19 $	p12
^ criminal	c-9k14l-10
^ criminal exploitation	p11
^ criminal investigation	k10p-8
^ criminal proceeding	k10p-8
^ criteria	a-9j9k10l-9p-9
^ criteria INVOLVE	a-8j7k9l-8p-8
^ critical	a19c-14e-7f-8j-7k-13m-9o-10p-18
^ critical ANALYSE	a13
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
^ crynodeb	a-7c-9j13k-9l9p-14
^ crynodeb gweithredol	j14l-9p-9
^ crynodeb o'r	l12
^ cumulative	l-8p9
^ cumulative HARM	l-8p9
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
^ dadansoddiad	a20c-10f-9g-7j-10k-12l-11m-10p-16
^ dadansoddiad $	a15c-9j-8k-9l-7p-12
^ dadansoddiad CODE	a11
^ daily	l7
^ daily LIVE	l7
^ damp	p9
^ damp and	p9
^ darllen	c-7n14p-10
^ darllen pellach	c-7n14p-10
^ date	a-17d20e-8f-8g-13i-7k-14m-8o8p-16
^ date LOOK	j-8o10
^ date THIS	a-12d15j-8
^ date at	d11j-7
^ date for	c11
^ date of	j9
^ debt	p9
^ debt and	p9
^ decision	a-22c-13e-10f-9g-13i-9j8k26l-11n-8o-12p-20
^ decision $	k10
^ decision DONE	a-8k11
^ decision PEER	k10
^ decision THIS	j9k-7
^ decision WE	k8
^ decision and	k7
^ decision of	j-11k15
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
^ defined	h9
^ defined WORDS	h9
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
^ diary	a-9c-11d24e-7f-10g-8j-12k-13l-15m-9p-17
^ diary $	c-9d16f-8j-8k-9p-13
^ diary of	d14l-11
^ difficult	l10p-8
^ difficult TIME	l10p-8
^ digging	a14p-10
^ digging deeper	a14p-10
^ direction	c-9f-7j-8k-9l-8m16p-13
^ direction $	c-9f-7j-8k-9l-8m16p-13
^ director	c11l-8
^ director of	c11l-8
^ disabled	p9
^ disabled CHILD	p9
^ disclaimer	c15j-7k-8p-12
^ disclaimer $	c15j-7k-8p-12
^ disclosure	c-7k14p-12
^ disclosure $	c-7k14p-12
^ discovery	c-8j-8k-9l18p-14
^ discovery $	c-8k-8l15p-12
^ disguised	p10
^ disguised compliance	p10
^ disposal	c-9e17f-8j-9k-10l-8p-13
^ disposal $	c-9e17f-8j-9k-10l-8p-13
^ disruption	p9
^ disruption meeting	p9
^ dissemination	c-12f-8j-11k22l-9m-7p-15
^ dissemination $	k12p-9
^ dissemination list	k12p-8
^ dissemination of	k8
^ distribution	c19f-8j-8k-12l-9m-7p-15
^ distribution $	c13p-10
^ distribution list	c11p-8
^ diweddglo	c-9e17f-8j-9k-10l-8p-13
^ diweddglo $	c-9e17f-8j-9k-10l-8p-13
^ dogs	p12
^ dogs $	p12
^ domestic	p11
^ domestic HARM	p11
^ door	p7
^ door THIS	p7
^ draft	l-8p9
^ draft NUM	l-7p11
^ drawing	a-9e20j-7k-16p-12
^ drawing PEER	e10k-7
^ drawing THIS	e8
^ drawing thing	e8
^ drawing to	e9
^ drift	k-8p16
^ drift $	p12
^ drift and	p9
^ drug	p11
^ drug and	p8
^ duty	j10k-8
^ duty under	j7
^ dysgu	a-8c-10f-8g20j-9k-11l-10m-8p-15
^ dysgu $	c-7g15j-7k-8p-11
^ dysgu o'r	g11
^ effectiveness	a12c-9g16j-9k-8l-11m-12p-15
^ effectiveness of	a12c-9g16j-9k-8l-11m-12p-15
^ elective	l-9p11
^ elective PLACE	l-9p11
^ email	p9
^ email THIS	p9
^ emergency	l-8p14
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
^ enquirie	c8f-7j-8k-12l-7
^ enquirie $	c8f-7j-8k-12l-7
^ envoi	c-9e17f-8j-9k-10l-8p-13
^ envoi $	c-9e17f-8j-9k-10l-8p-13
^ epilepsy	p12
^ epilepsy $	p12
^ escalation	p12
^ escalation $	p12
^ establishing	j15k-14
^ establishing REVIEW	j10k-9
^ establishing domestic	j10k-8
^ establishment	j8
^ establishment of	j8
^ ethic	c-7k14p-11
^ ethic $	c-7k14p-11
^ example	i18p-10
^ example of	i12
^ example to	i11
^ exclusion	l9p-8
^ exclusion from	l9p-8
^ executive	j14l-8
^ executive summary	j14l-8
^ experience	g12p-7
^ experience and	g8
^ expert	a-8k12m-13p9
^ expert RECOMMEND	k14m-12p-8
^ expert opinion	p11
^ extended	f10p-8
^ extended FAMILY	f10p-7
^ extra	b12k-8p-8
^ extra INFO	b12k-8p-8
^ fabricated	p9
^ fabricated illness	p9
^ facilitator	c11
^ facilitator 's	c11
^ factual	a-7c-11d-8e-8f-11g-8j-13k-10l24m-7p-14
^ factual FIND	l7
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
^ faltering	p10
^ faltering growth	p10
^ fatal	k11
^ fatal HARM	k11
^ fault	g9
^ fault FIND	g9
^ fear	l-11p18
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
^ following	c11l-8
^ following up	c11l-8
^ food	p8
^ food heat	p8
^ for	a-25b-13d-13e-17f-27g-26h-12i-17k-30l-32m47n-18o-17p-39
^ for ANALYSE	a-11c11
^ for BODY	m8
^ for CHILD	l-10m14p-9
^ for NAME	f-11j13l-9
^ for SERVICE	m15p-11
^ for THIS	c-10m14
^ for all	m7
^ for chief	m11
^ for community	m8
^ for england	m11
^ for nation	m11
^ for national	m9
^ for office	c10
^ for wale	m11
^ for welsh	m8
^ form	c10j9p-10
^ form completed	j10
^ form control	c11p-9
^ fracture	p7
^ fracture in	p7
^ fresh	l-8p10
^ fresh MOVE	l-8p10
^ friday	p10
^ friday afternoon	p10
^ friend	p8
^ friend FAMILY	p8
^ from	a-12c-11d-8e-15f-10g-12i-9j-13k-12l24n-8o9p-12
^ from BIRTH	l10
^ from CONTACT	l7
^ from FIRST	l7
^ from WHEN	l-9o12
^ from YEAR	l8
^ from arrest	l9
^ from register	e-7l10
^ front	p7
^ front door	p7
^ further	a-11b-10c9f-9g-8j-13k-16l-15m-9n22p-23
^ further INFO	j-7k-7n13p-9
^ further SOURCE	n9
^ further copie	c12n-7p-9
^ further support	n12p-9
^ gang	p7
^ gang and	p7
^ gaps	a-14c-13e-7f-10g23j-12k-13l-15m-10n-8
^ gaps $	c-7g15k-8p-14
^ gaps and	g8
^ gaps between	p8
^ gaps identified	g12p-9
^ gathering	k13p-11
^ gathering piece	k13p-11
^ geirfa	c-11f-9h18j-10k-11l-10m-8p-15
^ geirfa $	c-11f-9h18j-10k-11l-10m-8p-15
^ general	a-10j7p9
^ general START	j8
^ general practice	a-9p12
^ generic	o7
^ generic WORDS	o7
^ genogram	c-9f17j-8k-10l-8p-13
^ genogram $	c-8f15j-7k-8l-7p-12
^ get	c11
^ get in	c11
^ getting	f11i11l-8p-11
^ getting THIS	i12
^ getting to	f12
^ governance	j-10k16l-8m-7p-13
^ governance $	c-9k14p-11
^ governance and	c7
^ governance of	k8
^ grade	i-7l-7p14
^ grade NUM	i-7l-7p14
^ graded	g11
^ graded judgement	g11
^ ground	j12k-9
^ ground for	j7
^ ground upon	j8
^ groupthink	p12
^ groupthink $	p12
^ growing	c-9l13
^ growing up	c-9l13
^ guidance	a-9c-10f-8g-7h-7j-9k-14l-11m-8n21
^ guidance and	n12p-7
^ guidance cited	n8
^ guidance on	p10
^ guidance referred	n7
^ guidance used	n11
^ guide	h10
^ guide to	h10
^ gwella	m12
^ gwella systemau	m12
^ half	p10
^ half picture	p10
^ handover	l-8p15
^ handover $	p11
^ handover at	p8
^ hane	l12
^ hane yr	l12
^ hard	h10
^ hard WORDS	h10p-8
^ hard to	p10
^ harmful	p8
^ harmful sexual	p8
^ head	a-7c12l-13p8
^ head HARM	l-8p9
^ head lice	p7
^ head of	c13p-10
^ headline	g12
^ headline FIND	g9
^ help	a-11c-8g-10i8j-10k-9l-11m-8n14
^ help THIS	i10
^ help and	n10p-8
^ help by	p9
^ help for	n11p-7
^ helpful	c-7k-9l-9n16p-12
^ helpful AGENCY	l-8n14p-11
^ helpful SOURCE	n7
^ here	l7
^ here AUX	l7
^ hidden	f-9l-10p19
^ hidden CHILD	f-7p9
^ hidden HARM	p8
^ hidden men	p8
^ hierarchy	p8
^ hierarchy between	p8
^ hindsight	a16c-10f-8j-9l-9m-8p-15
^ hindsight $	a17c-8j-7k-16l-7p-12
^ hindsight and	k10
^ historical	a-11g-10j-11k-9l19p-13
^ historical INFO	k-8l12p-8
^ historical ISSUE	a-8g-9l13p-8
^ holding	c10l-11p8
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
^ if	c-11g-7j-12n20p-8
^ if THIS	j-10n11
^ if YOU	n14p-7
^ illness	p9
^ illness as	p9
^ immediate	a-10c-13e-14j-9k-14l27m-9p-18
^ immediate ACT	e-10l14
^ immediate LEARN	g10
^ immediate aftermath	l9
^ immediate safeguarding	l16m-12p-8
^ immigration	p10
^ immigration status	p10
^ impact	c11g9m-11p-8
^ impact ACT	c11m-10
^ impact of	g7
^ implementation	c-12f-7j-8k-10l-9m19p-15
^ implementation $	c-7j-8k-9l-7m15p-12
^ implementation PLAN	m9p-7
^ implication	g9
^ implication for	g9
^ important	c-9d12p-8
^ important date	c-9d12p-8
^ in	b-11c15d-12e15f-32g-27h-20j13k-24l10m-23n-15p-21
^ in BAD	g-8j13l-10
^ in CHILD	f-9l13p-10
^ in END	e12
^ in ISSUE	j8
^ in PLACE	l18p-19
^ in THEY	l12
^ in THIS	a-12c23f-8j-18k-9
^ in WE	a9
^ in WELL	i8
^ in WHAT	p8
^ in WHO	p9
^ in and	l7
^ in detail	a8
^ in few	h-7j11
^ in memory	f-8j14
^ in more	a10
^ in summary	e14j-10l-12
^ inadequate	p12
^ inadequate $	p12
^ incident-led	a-9p11
^ incident-led practice	a-9p11
^ independence	k13l-7
^ independence $	k11p-11
^ independence too	p10
^ independent	j-7k9
^ independent AUTHOR	k13
^ independent REVIEW	k-8p10
^ individual	j-11k9l-9m8p-9
^ individual AGENCY	g7l-7m10
^ individual management	j-7k9
^ induction	p12
^ induction $	p12
^ influence	a8
^ influence on	a8
^ initiation	j10k-8
^ initiation of	j10k-8
^ inquest	k14l-9p-10
^ inquest $	k14l-9p-10
^ inside	c13p-11
^ inside $	c13p-11
^ inspection	a-8c-16e-8f-8g9j-9l-11m-8n-8
^ inspection $	k-17p16
^ inspection AGENCY	c-8k14p-13
^ inspection judgement	g12k-10p-13
^ inspector	c-16k15p-10
^ inspector $	c-16k15p-10
^ instruction	m-9o13
^ instruction of	m-9o13
^ integrated	d12p-8
^ integrated chronology	d12p-8
^ interested	k11
^ interested person	k11
^ interface	k9
^ interface PEER	k9
^ interpreter	p10
^ interpreter $	p10
^ introducing	f13j9k-13l-9p-11
^ introducing FAMILY	f10
^ introducing NAME	f10
^ introducing REVIEW	j11k-10
^ investigation	j-8l12
^ investigation and	j-8l12
^ invisible	p9
^ invisible KIN	p9
^ isolation	p8
^ isolation room	p8
^ job	o10
^ job WE	o10
^ joint	j9
^ joint statement	j9
^ judgement	b8c-8f-8g16h-7j-13k-11l-8m-12p-14
^ judgement about	g18j-11k-8m-10p-11
^ judgement and	a9b9g-7
^ jurisdiction	o8
^ jurisdiction and	o8
^ keeping	a-7c17f-11j-7k8l-10p-19
^ keeping CHILD	k12p-10
^ keeping track	c11p-8
^ keeping watch	c11p-8
^ key	b-20d9e-19f10h14i-19j-27k-32l-7m-11p-36
^ key INFO	a-8b-8n14
^ key ISSUE	a9g-8
^ key LEARN	g20l-8
^ key MSG	g11
^ key SCOPE	a9c-11
^ key STORY	c-10d10f-7
^ key WELL	g8
^ key WORDS	h7
^ key WORKER	f13g-7p-8
^ key date	c-11d13
^ key decision	a11g-10
^ key individual	a-8c-7f14
^ key practice	a-9l13
^ key to	a-16c14d-10f-10g-15h20k-8l-14m-9n-9o-9p-12
^ kinship	l-8p9
^ kinship PLACE	l-8p9
^ kloe	a14b-8c-14d-7e-9f-13g-10j-13k-14l-14m-11n-8o14p-20
^ kloe $	a10b-8c-13e-9f-11g-9j-12k-14l-12m-10n-8o14p-17
^ kloe NUM	a10p-8
^ knife	p9
^ knife crime	p9
^ kpe	a-10l17m-7p-13
^ kpe NUM	a-10l17m-7p-13
^ large	p10
^ large FAMILY	p10
^ lead	c8j-9
^ lead AUTHOR	c-8k11
^ lead WORKER	p9
^ lead inspector	c12k-9p-9
^ leadership	a-7c-8g13j-8k-10l-8p8
^ leadership $	p13
^ leadership and	g11
^ leadership management	g8
^ legal	a-10c-13f-9g-9j15k18l-12m-19o-10
^ legal PLAN	p9
^ legal RECOMMEND	k12m-11
^ legal SCOPE	j12
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
^ letter	a-9b17f-13j10k-16p-8
^ letter AUX	l8
^ letter from	b17f-12j11k-14l-11p-16
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
^ limit of	o12
^ limit to	k10
^ limitation	a-8c-8j-10k18l-8p-13
^ limitation $	k13p-11
^ limitation of	k8
^ limitation on	k8
^ line	a11p-9
^ line of	a11p-9
^ list	c-8d9h9j-9l-9p-10
^ list of	c-8d9h9j-9l-9p-10
^ little	f11p-11
^ little CHILD	f11p-11
^ llinell	c-8d15k-7l-7p-11
^ llinell amser	c-8d15k-7l-7p-11
^ llyfryddiaeth	c-10f-8j-9k-10l-9m-7n17p-14
^ llyfryddiaeth $	c-10f-8j-9k-10l-9m-7n17p-14
^ local	a-13b-8c-12f-7j14l-13n-10
^ local BODY	j-12m-7p14
^ local INFO	j14k-10p-11
^ local ISSUE	j12p-7
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
^ lost opportunitie	g14p-11
^ lost to	p8
^ love	l-7p12
^ love AUX	p8
^ love and	p8
^ low-level	a-8g-9p13
^ low-level ISSUE	a-8g-9p13
^ main	a9c-14d12e-8f-8g12j-12k-12l-11m-9o-10p-16
^ main FIND	g8
^ main ISSUE	a13g-9
^ main LEARN	g7
^ main MSG	g9
^ main STORY	d7
^ main date	c-8d11p-7
^ making	a18c-13e-12f-11g-13i-10j-10k-12l-17m22n-7p-26
^ making CHANGE	m8
^ making THIS	a-9m14p-8
^ making picture	a11p-9
^ making sense	a18l-8m-9p-9
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
^ measuring	c18i-10p-14
^ measuring WELL	c12i-10p-10
^ measuring impact	c11
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
^ membership	a-9b11c-7j-10k10m-8o-8p-9
^ membership and	k10
^ membership of	b12j-8m-8
^ men	f-8p10
^ men WHO	f-8p10
^ mental	p14
^ mental SERVICE	p9
^ mental capacity	p9
^ merged	c-7d16l-9p-11
^ merged chronology	d9
^ merged timeline	d12l-8p-7
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
^ money	p9
^ money and	p9
^ monitoring	c21f-7j-8k-11l-10m-12p-15
^ monitoring $	c11p-9
^ monitoring arrangement	c9
^ monitoring of	c10m-9
^ more	a-16b-8c-16e-8f-11g-10j-16k-15l-13m-9n28p-20
^ more $	n10
^ more INFO	n10
^ more about	c-9j-7n12
^ more help	n8p-8
^ more on	n10
^ multi-agency	a10b-9c-19d13e-13f-12h-8i-14j-14n-12o-10
^ multi-agency ANALYSE	a7
^ multi-agency DONE	a15k-11m-8p-14
^ multi-agency INVOLVE	k-11l11
^ multi-agency WORKER	a-9k14p-11
^ multi-agency chronology	d9
^ multi-agency meeting	p11
^ multi-agency safeguarding	p10
^ multi-agency timeline	d13l-9p-8
^ my	l8
^ my LIVE	l8
^ name	h11k9p-8
^ name and	h9
^ name of	h9
^ name used	h-10k12
^ national	a-9c-10f-9j-7k10l-9n-11
^ national guidance	k14n-9p-11
^ national picture	p11
^ nature	l9
^ nature of	l9
^ negeseuon	c-7g15p-10
^ negeseuon allweddol	c-7g15p-10
^ neglect	p10
^ neglect $	p10
^ neighbour	p11
^ neighbour $	p11
^ new	a-9c-12f-16g-7j-13k-15l27m-14n-8p-11
^ new BODY	c-9j-9k-13l11m-12
^ new CHILD	f-9l13p-12
^ new MOVE	l10p-10
^ new PLACE	l12p-13
^ newly	p8
^ newly qualified	p8
^ no	m-13p19
^ no further	m-11p12
^ nobody	p9
^ nobody held	p9
^ non-engagement	p12
^ non-engagement $	p12
^ not	a-8k-10l-12p21
^ not AUX	p8
^ not INVOLVE	p7
^ not my	p7
^ note	a-16b-11c-25d-11e-16f-17g-17h11i-14l-17m-14n22o-11p-25
^ note $	c-14j-11k-12n16p-8
^ note about	k9
^ note on	a-8c-8f-10g-7h14k10l-9n-14p-14
^ note to	k-11n14p-8
^ notification	a-9c-13d-9e-8f-13g-8j24k-13l-13m-9n-7o-8p-18
^ notification $	c-7j16k-8p-12
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
^ of	f15p-16
^ of CHILD	f9p-8
^ of KIN	f11p-12
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
^ online	l-8p9
^ online HARM	l-8p9
^ open	p12
^ open and	p8
^ open door	p7
^ opinion	a19c-10e7f-7g-7j-11k-14l-8m-9o-7p-17
^ opinion $	a15e-10p-14
^ opinion of	a10e11k-11
^ opportunitie	g14p-11
^ opportunitie lost	g14p-11
^ optimism	p11
^ optimism $	p11
^ order	m12p-10
^ order ASK	m12p-10
^ ordered	m10p-7
^ ordered CHANGE	m10p-7
^ organisational	a16c-8e-7f-7j-11k-12m-13
^ organisational CHANGE	m-11p12
^ organisational ISSUE	a8
^ organisational LEARN	g7
^ organisational context	a13j-8k-9p-9
^ origin	j10k-8
^ origin of	j10k-8
^ other	a-12c9g-10i-7j11k10l-18m-10n-7
^ other CHILD	f8
^ other INFO	j8
^ other KIN	f-10k-9p12
^ other format	c13k-8p-10
^ other inquirie	k9
^ other inspection	j12
^ other investigation	k11
^ out	a-10g-10j-9k-7l10o-7p11
^ out of	a-10g-10j-9k-7l10o-7p11
^ outcome	f-9g11j-7k11p-11
^ outcome and	k8
^ outcome for	f-7g12p-9
^ outcome of	k9
^ outline	l9
^ outline of	l9
^ over	c9
^ over to	c9
^ over-optimism	p12
^ over-optimism $	p12
^ overall	a-9b-12c-21d-11e27f-18g15h-9i-13j-20k-22l-21m-18n-14o-12p-29
^ overall $	e13g-11p-9
^ overall ANALYSE	a9
^ overall effectiveness	e-8g13
^ overall judgement	g14p-8
^ overall picture	a-7e13p-10
^ overall summary	e11g-7
^ overall view	a-8e12k-7
^ overarching	a8
^ overarching ISSUE	a8
^ oversight	c14m-12p-8
^ oversight of	c14m-11p-8
^ overview	a-9c-11d-11f-8j13k-15p-16
^ overview $	j15l-15m-8p-10
^ overview REVIEW	m8
^ overview of	d-9l15
^ owner	c10j-8
^ owner of	c10j-8
^ page	l-7p11
^ page NUM	l-7p11
^ pandemic	p12
^ pandemic $	p12
^ parallel	c-10f-7j-11k20l-10p-14
^ parallel REVIEW	k9
^ parallel investigation	k9
^ parallel proceeding	k8
^ parallel processe	k10
^ parenting	p9
^ parenting assessment	p9
^ part	k8
^ part of	p9
^ part played	k9
^ participant	c-7k14p-12
^ participant $	c-7k14p-12
^ partie	c-11f19j-10k-11l-10m-8p-15
^ partie $	c-11f19j-10k-11l-10m-8p-15
^ passing	p14
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
^ pen	a-8c-9f21k-8l-9p-16
^ pen picture	f14p-10
^ pen portrait	f14p-8
^ period	a-12c-12e-9f-9g-11j-15k-16l8m-12n-8o24p-20
^ period NUM	l11p-7
^ period of	l-11o14
^ period one	l10p-7
^ period selected	l-11o13p-7
^ period under	o9
^ perpetrator	c-8f15k-8p-11
^ perpetrator $	c-8f15k-8p-11
^ person	a-7c-15f27j-14l-14p-14
^ person INVOLVE	f9
^ person LIVE	f8l-7
^ person concerned	f16k-8p-8
^ person referred	f8
^ personal	f10k-8p-8
^ personal detail	f12j-9
^ personal statement	j11
^ pets	p9
^ pets and	p9
^ phase	l18p-17
^ phase NUM	l10p-8
^ phase one	l11p-9
^ phone	l-7p12
^ phone ASK	p7
^ phone at	p8
^ picture	f10p-7
^ picture of	f10p-7
^ piece	p9
^ piece by	p9
^ piecing	e-12k13
^ piecing THIS	e-12k13
^ plain	a-7c-8h20j-8k-9l-8p-14
^ plain english	c-7h18k-9l-7p-13
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
^ practice	b-8c-17d-8e-13f-13g19i18j-20k-22m-23n-10o-13p-29
^ practice ANALYSE	a9
^ practice ISSUE	a-12g17
^ practice MSG	a-9g13i-8
^ practice STORY	l11
^ practice THIS	i9
^ practice WE	i7
^ practice WELL	i12
^ practice in	a10
^ practice reviewed	a12
^ practice under	a10
^ practice worth	i10
^ pre-birth	a-8c-10l13m-8
^ pre-birth PLAN	p9
^ pre-birth assessment	l10
^ pre-birth period	l9
^ predictability	a20c-10f-8j-9k-11l-10m-8p-15
^ predictability $	a16c-9j-8k-9l-7p-12
^ predictability and	a9
^ predictable	a8
^ predictable and	a8
^ preliminary	a-14c-14d-7e-9f-11g-12j26k-13l-14m-11n-8o-8p-18
^ preliminary $	j12p-9
^ preliminary ISSUE	a-8j11
^ preliminary observation	j11p-7
^ preliminary remark	j11
^ premature	l-11p10
^ premature BIRTH	l-11p10
^ prescribing	p8
^ prescribing and	p8
^ present	k8
^ present at	k8
^ presenting	l7
^ presenting STORY	l7
^ press	c12p-9
^ press office	c12p-9
^ pressure	a8
^ pressure on	a8
^ preventability	a16c-9f-7j-8k-9l-8p-13
^ preventability $	a16c-9f-7j-8k-9l-8p-13
^ principal	g13
^ principal END	g8
^ principal LEARN	g9
^ printing	c10
^ printing THIS	c10
^ prior	k-8l9
^ prior INVOLVE	k-8l9
^ prioritie	c-9f-7j-9k-10l-8m21p-14
^ prioritie $	c-8j-7k-8l-7m15p-12
^ prioritie for	m11
^ priority	j-9o8
^ priority FIND	g10m-7
^ priority ISSUE	o10
^ private	k-14l-8p19
^ private $	k-8p12
^ private law	k-7p10
^ proceeding	k11
^ proceeding of	k11
^ procurator	k7
^ procurator fiscal	k7
^ profile	f9
^ profile of	f9
^ project	c-11m-14o16p-13
^ project PLAN	c-11m-14o16p-13
^ public	p10
^ public law	p10
^ publication	b-8c-12f-7j-12k19l-9p-15
^ publication $	j-10k14p-10
^ publication arrangement	c-8k12p-8
^ pulling	e14k-11
^ pulling THIS	e9
^ pulling thread	e9
^ purpose	c-8j18k-9
^ purpose WE	j8
^ purpose of	c-8j15k-8
^ putting	c-9g-13i-20j-10l-8m22p-19
^ putting LEARN	g-10m11
^ putting REVIEW	k10
^ putting THIS	a-7e10i-12k-10m11p-7
^ putting piece	a10
^ putting thing	i-11m12
^ pwyntiau	g13p-9
^ pwyntiau dysgu	g13p-9
^ qualification	k9
^ qualification of	k9
^ quality	c-11f-9g12i-9j-9k12l-16m-10p-8
^ quality assurance	k12p-9
^ quality of	g13i-8j-7l-14m-7
^ quiet	f-8p10
^ quiet CHILD	f-8p10
^ racism	p12
^ racism $	p12
^ rapid	k8
^ rapid REVIEW	k8
^ rating	c12p-9
^ rating scale	c12p-9
^ rationale	j8
^ rationale for	j8
^ re	p8
^ re NUM	p8
^ re-referral	c-8j-7k-9l15p-12
^ re-referral $	c-8j-7k-9l15p-12
^ read	n14p-9
^ read and	n11
^ read more	n8
^ reader	j12p-7
^ reader 's	j12p-7
^ reason	c-11j21l-8o-9p-12
^ reason THIS	j8
^ reason and	a9
^ reason for	j19o-7p-8
^ rec	l-10m13p-12
^ rec NUM	l-10m13p-12
^ recall	c-8d-10k19l-17p-12
^ recall STORY	k11l-9
^ recall TIME	k14l-12p-10
^ recent	e8
^ recent SINCE	e8
^ reception	l8
^ reception TIME	l8
^ reciprocal	k8
^ reciprocal lead	k8
^ recital	c-8j15k-8l-7p-12
^ recital $	c-8j15k-8l-7p-12
^ recognising	p8
^ recognising neglect	p8
^ record	p10
^ record keeping	p10
^ recording	p12
^ recording $	p12
^ ref	p8
^ ref NUM	p8
^ reflect	c15k-8p-12
^ reflect $	c15k-8p-12
^ reflective	c12o-12p-10
^ reflective ANALYSE	a7
^ reflective SCOPE	a-10c13o-12p-8
^ regional LEARN	g8
^ register	p8
^ register as	p8
^ related	a-9b-7c14f-9g-8j-10k7l-12m-9p-18
^ related SOURCE	n8
^ related news	c12k-7p-7
^ related page	c11
^ related processe	c-9k12p-7
^ relationship	a-9c-10e-12f20g-8j-9k-12l-12m-8
^ relationship $	f14p-14
^ relationship PEER	p8
^ relationship THIS	e-10p11
^ relationship to	f10
^ release	p9
^ release from	p9
^ relevance	g10
^ relevance to	g10
^ relevant	c-11f8k10n-7p-15
^ relevant FAMILY	f11l-11
^ relevant STORY	l12
^ relevant case	l7
^ relevant research	k13p-8
^ reliance	p11
^ reliance on	p11
^ remark	a9
^ remark upon	a9
^ remedial	m8
^ remedial ACT	m8
^ remember	c-8g15k-8p-12
^ remember $	c-8g15k-8p-12
^ remembering	f10
^ remembering NAME	f10
^ reorganisation	p12
^ reorganisation $	p12
^ repeated	p8
^ repeated low-level	p8
^ reporting	c16k-8m-9p-10
^ reporting arrangement	c11p-8
^ reporting back	c11m-8
^ representation	k8
^ representation by	k8
^ requirement	c-8k-8m15p-12
^ requirement $	c-8k-8m15p-12
^ research	a-22b-8c-19d-7e-10f-13g-12h-9i-9j-21l-13m-14n27o8p-9
^ research SCOPE	o10p-7
^ research WE	k-11n14
^ research and	a-11n9p-8
^ research behind	j-10k-12n14
^ research cited	n9
^ research context	k12
^ research on	p8
^ resolution	c-9f-7j-9k-10l-8m18p-13
^ resolution $	c-8k-8m15p-12
^ respectful	p10
^ respectful uncertainty	p10
^ response	a18b10c-11d-8f-14g-12i-7j-11k-13o-15
^ response of	a11b12f-11k-7l-11p-11
^ response on	l10
^ response to	a15e9g-9l-14o-13
^ restraint	p12
^ restraint $	p12
^ resulting	m8
^ resulting ACT	m8
^ return	l10
^ return from	l10
^ revolving	p7
^ revolving door	p7
^ rhagair	c-8j15k-9l-7p-12
^ rhagair $	c-8j15k-9l-7p-12
^ rhestr	c-8h16k-8l-8p-12
^ rhestr termau	c-8h16k-8l-8p-12
^ risk	c11l-9
^ risk ANALYSE	a7
^ risk assessment	p9
^ risk register	c13p-12
^ road	l10p-8
^ road to	l10p-8
^ role	p12
^ role of	p12
^ rota	p8
^ rota and	p8
^ route	l11p-8
^ route through	l11p-8
^ rule	p12
^ rule AUX	p8
^ rule of	p7
^ running	j-8k10
^ running REVIEW	j-8k10
^ safe	k-8l-9p16
^ safe at	p7
^ safe on	p9
^ safe sleeping	p8
^ safeguarding	a-9g-11h9j-13l-8m-13p11
^ safeguarding BODY	a-7g-10j-10m-12p13
^ safeguarding WORDS	h9
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
^ screen	p9
^ screen and	p9
^ secondary	l11p-12
^ secondary PLACE	l11p-12
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
^ senior	c11
^ senior inspector	c11
^ sequence	a-8d13
^ sequence of	a-8d13
^ serious	p8
^ serious youth	p8
^ setting	c-9j19k-11l-9p-16
^ setting out	j13k-8p-10
^ setting scene	j13p-10
^ sexual	p10
^ sexual HARM	p10
^ shame	p11
^ shame $	p11
^ share	c12j-9
^ share THIS	c12j-9
^ sharing	c19g-15j-15k-14l-7p9
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
^ sign-off	c-10j-10k17l-8m-11n-11
^ sign-off $	k14p-14
^ sign-off by	k11m-7
^ sign-off without	k-7n-10p12
^ signature	c14f-7j-9l-8m-9p-13
^ signature $	c15k-12p-11
^ signature of	k10
^ signed	c14j-8k-9l-8
^ signed $	c15k-8p-14
^ signed and	p9
^ significant	a-12c-18d14e-11f15g-9j-12k-18m-10n-8p-20
^ significant STORY	d10f-7k-8
^ significant adult	f11
^ significant date	d11
^ significant other	f13p-9
^ significant practice	l7
^ silence	p15
^ silence $	p12
^ silence LEARN	p7
^ silp	k15
^ silp LEARN	k9
^ silp METHOD	k9
^ single	k-10l-13
^ single AGENCY	i7l-7
^ single incident	p11
^ single-agency	m11p-9
^ single-agency PLAN	m11p-9
^ skeletal	p11
^ skeletal survey	p11
^ skill	i12l-8p-11
^ skill and	i12l-8p-11
^ sleep	p16
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
^ so	a10
^ so WHAT	a10
^ some	a-7e10i10p-10
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
^ specific	a-10o18
^ specific SCOPE	o8
^ specific WORDS	o8
^ spreading	c14h-12j-9p-8
^ spreading WORDS	c14h-12j-9p-8
^ st	l-8p10
^ st NAME	l-8p10
^ staffing	p11
^ staffing $	p11
^ stage	j-8l12p-12
^ stage of	k9
^ stage one	l12p-10
^ standard	k10
^ standard of	k10
^ statement	a-11c-14e-10g-11j20m-16n-7o-8p-16
^ statement by	c-7j9m-7
^ statement from	j13
^ statement of	j10l7m-7p-8
^ statistical	b15c-10p-10
^ statistical table	b15c-10p-10
^ status	c8j8l-9
^ status and	c11p-8
^ status of	c-10j11l-7p8
^ statute	n9
^ statute and	n9
^ statutory	a-10c-13f-10g-9j19k-14l-13m9n-8o-7p-18
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
^ strategic	m9
^ strategie	m11
^ strategie for	m11
^ strategy	a-7c-8k-14l11
^ strategy INVOLVE	k-11l13p-12
^ strategy discussion	l-7p11
^ strategy for	m7
^ structure	j9
^ structure of	j9
^ student	l-8p9
^ student on	l-8p9
^ subject	a-10c-11f24g-9j-20k-19l-10o8p-14
^ subject CHILD	f9p-8
^ subject ISSUE	o8
^ subject detail	f9
^ subject for	f-9o13
^ subject of	f21j-11k-14o-18
^ submission	k12p-8
^ submission received	k12p-8
^ subscribe	c14j-7k-8p-12
^ subscribe $	c14j-7k-8p-12
^ substance	p9
^ substance misuse	p9
^ sudden	l-8p9
^ sudden CHILD	l-8p9
^ suggested	m12n8p-10
^ suggested CHANGE	m10
^ suggested SOURCE	n8
^ suicidal	p11
^ suicidal thought	p11
^ summary	a-15b-8c-13f-13h-8i-10j14k-18l12n-10o-11p-21
^ summary $	e-10j13l-14
^ summary chronology	d10
^ summary for	g-8j13
^ summary of	a-10c-7d-11e-11g10j-7k-13l22p-12
^ supervision	a-12c-14k-7o-8p21
^ supervision $	c-9p12
^ supervision without	p9
^ supplementary	b17k-11l-7n-12p-12
^ supplementary INFO	b11
^ supplementary SOURCE	b12n-10p-7
^ support	c-12f-9j-8k-9l10m-8n14p-19
^ support AGENCY	l-15n16p-13
^ support given	l10
^ support offered	l12p-8
^ supporting	b17k-12l-7n-12p-12
^ supporting INFO	b11
^ supporting SOURCE	b12n-10p-8
^ synthesis	c-9e17f-8j-9k-10l-8p-13
^ synthesis $	c-9e17f-8j-9k-10l-8p-13
^ system	a15c-7f-13j-7l-10p-10
^ system CHANGE	m8
^ system ISSUE	a8
^ system METHOD	k8
^ system PEER	a13f-9p-11
^ systemic	a9
^ systemic ISSUE	a9
^ table	a-10b10c-13d16e-7g-9j-12k-11l-14n9p-15
^ table and	b12
^ table of	b-7c-11d17j-9k-8l-12n10p-11
^ take ACT	m7
^ take NUMW	c8
^ take-away	g10
^ take-away MSG	g10
^ take-home	g9
^ take-home MSG	g9
^ taking	a7c-10g-10k-9m17p-10
^ taking LEARN	g-8m11
^ taking THIS	m10
^ talk	c14p-7
^ talk about	c14p-7
^ target	c12p-9
^ target audience	c12p-9
^ task	c-9f-8j-9k-10l-8m-9o18p-13
^ task $	c-8f-7k-7l-7o15p-12
^ task set	o10
^ taxis	l-9p15
^ taxis $	p12
^ taxis to	l-7p8
^ teacher	g-8i11
^ teacher WHO	g-8i11
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
^ thematic	a13c-8p-8
^ thematic ANALYSE	a11
^ thing	a-17c-15f-9g8i20j-13k-16l-18p-9
^ thing THIS	g-8i12
^ thing to	g10l-8m8p-10
^ thing worth	i10n7p-8
^ think	a-7c-14f-12g15j-11k-8p10
^ think FAMILY	f-11p12
^ think about	c-13g15j-10
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
^ timeline	a-12c-11d29e-9f-10g-8j-11k-12l-26m-7p-13
^ timeline $	d13l-8o-7p-9
^ timeline key	d11l-10
^ timeline of	a-9d20l-18
^ timeline period	o8
^ timeliness	j-8k-9p13
^ timeliness of	j-8k-9p13
^ timescale	c-8f-7j-13k20m-7o-7p-11
^ timescale $	k13p-10
^ timescale for	j-7k9
^ timescale of	k9
^ timetable	c-8j-10k18p-11
^ timetable $	k14p-11
^ timetable of	k8
^ to	a-10b-12c-27d-13e18f-23g-21h-10i-18k-29l-10m28o-14p-36
^ to AUX	m7
^ to BODY	j-7m14
^ to END	e10l-7
^ to SERVICE	m13p-8
^ to THIS	f-8j14
^ to WHAT	a7
^ to WHO	e10
^ to YEAR	l10
^ to all	m9
^ to chief	m10
^ to finish	e14p-8
^ to primary	m8
^ to read	j-10n15p-9
^ to reader	j10
^ to secretary	m10
^ toilet	p9
^ toilet and	p9
^ too	k-8p14
^ too NUMW	p7
^ too much	p11
^ tool	b15h-7k-9l-8p-13
^ tool and	n7
^ tool used	b15h-7l-7n-11p-11
^ tracking	c8
^ tracking SINCE	c8
^ train	p8
^ train and	p8
^ trainer	c11
^ trainer 's	c11
^ training	a-8c14d-13e-7f-9j-10k-12l-14m-9
^ training $	c-17p15
^ training and	c10
^ training date	c10p-9
^ training offered	c11p-9
^ transfer	a-7p11
^ transfer between	a-7p11
^ transition	p10
^ transition $	l-7p13
^ transition to	l10p-7
^ transitional	p10
^ transitional safeguarding	p10
^ translation	c13p-11
^ translation $	c13p-11
^ trauma	p12
^ trauma $	p12
^ trauma-informed	a-9p12
^ trauma-informed practice	a-9p12
^ traveller	f9p-8
^ traveller FAMILY	f9p-8
^ trial	c-8j-7k17l-9p-12
^ trial $	k13p-10
^ trial and	k9
^ tribute	f-12j16l-9
^ tribute from	f-9j11
^ tribute to	j10
^ trigger	j8
^ trigger for	j8
^ trusting	p10
^ trusting WHAT	p10
^ try	c10
^ try THIS	c10
^ turning	a17c-10g-14j-9k-7o-9
^ turning MSG	a14g-12p-7
^ turning eighteen	p10
^ turning to	a9
^ tying	a-8e13
^ tying up	a-8e13
^ unconscious	p9
^ unconscious bias	p9
^ underlying	c-8g13j-7l-9p-12
^ underlying ISSUE	a10
^ underlying pattern	a-11g14p-9
^ undertaking	j-10k17p-8
^ undertaking DONE	k12p-8
^ undertaking REVIEW	j-8k10
^ unregulated	l-11p11
^ unregulated PLACE	l-11p11
^ upcoming	c11p-10
^ upcoming training	c11p-10
^ use	a-9c12f-7g-8j-13l-13p12
^ use THIS	c11j-9
^ use in	c10p-9
^ use of	c-11l-11p16
^ useful	c-16d-11k-11l-15m-7n24p-18
^ useful AGENCY	n12p-9
^ useful CONTACT	c-11d-9l-9n14p-11
^ useful SOURCE	n10
^ using	c9j-8
^ using THIS	c10j-8
^ using system	k7
^ version	a-8c17k-8l-17m-8
^ version NUM	l-9p14
^ version STORY	c12l-11p-10
^ version control	c11p-11
^ view	a18b-7c-8f-15g-10i-7j-10k11l-11m-9p-17
^ view THIS	a11k-7
^ view expressed	k9
^ view of	a13f-12k9l-8p-13
^ violence	p11
^ violence in	p8
^ virtual	p9
^ virtual visit	p9
^ visit	p12
^ visit THIS	p10
^ voice	a-10j7l-7p12
^ voice of	a-10f-12j7p13
^ voluntary	l-8p15
^ voluntary AGENCY	p10
^ voluntary sector	p9
^ waiting	c-9k-10l-7p19
^ waiting $	p11
^ waiting for	p7
^ waiting list	p11
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
^ welsh translation	c11
^ whistleblowing	p12
^ whistleblowing $	p12
^ whole	p10
^ whole FAMILY	p10
^ wider	a13c-7k-9l-8p-17
^ wider FAMILY	f10
^ wider picture	a14f-10p-12
^ window	g11
^ window on	g11
^ witnesse	k15n-10p-10
^ witnesse INVOLVE	k9p-7
^ witnesse and	k11n-9
^ workforce	p12
^ workforce $	p12
^ workload	p11
^ workload $	p11
^ worth	a-8c-8i19k-8l-8p-13
^ worth copying	i12p-7
^ worth passing	i11
^ youth	l-8p14
^ youth justice	p9
^ youth offending	p8
_'s AGENCY	c10p-11
_'s AGENCY $	c10p-11
_'s END	a9
_'s END practice	a9
_'s LIVE	d8l-12
_'s LIVE $	d8l-12
_'s PLACE	f-9l13p-10
_'s PLACE $	f-9l13p-10
_'s SERVICE	m10p-11
_'s SERVICE PLACE	m10p-11
_'s WHO	f8
_'s WHO THIS	f8
_'s WORDS	b10k-8
_'s WORDS INVOLVE	b10k-8
_'s name	f8
_'s name identifier	f8
_'s part	f-8k11
_'s part THIS	k9
_'s role	f-8p8
_'s role FAMILY	f-8p8
_'s world	f9l-8
_'s world PLACE	f9l-8
_ACT $	a-7e-9g-12k-8l-15m23o-10p-11
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
_ACT REVIEW $	k10
_ACT REVIEW BODY	k-9o12
_ACT THIS	m10
_ACT THIS REVIEW	m10
_ACT WHAT	m10
_ACT WHAT WE	m10
_ACT down	l10
_ACT down closure	l10
_ACT keep	l8
_ACT keep CHILD	l8
_ACT rapid	m7
_ACT rapid REVIEW	m7
_ACT take	m9
_ACT tracking	p8
_ACT tracking core	p8
_AGENCY $	c11d-19f-17l8n-26o-17p-15
_AGENCY AGENCY	a15l-11
_AGENCY AGENCY $	a12l-11
_AGENCY ANALYSE	a10
_AGENCY ANALYSE $	a9
_AGENCY ASK	k10
_AGENCY ASK INFO	k10
_AGENCY AUX	m8
_AGENCY CHILD	g8
_AGENCY CHILD AUX	g8
_AGENCY CONTACT	d8
_AGENCY CONTACT $	d8
_AGENCY FAMILY	l11
_AGENCY FAMILY $	l11
_AGENCY INFO	j8
_AGENCY INFO context	j8
_AGENCY INVOLVE	d8
_AGENCY INVOLVE $	d8k-8
_AGENCY KNOW	l8
_AGENCY KNOW DONE	l8
_AGENCY MEAN	h9
_AGENCY MEAN $	h9
_AGENCY REVIEW	k10
_AGENCY one	p10
_AGENCY one one	p10
_AGENCY responded	a7
_AGENCY responded neglect	a7
_AGENCY return	l8
_AGENCY return summarie	l8
_AGENCY sequence	p10
_AGENCY sequence $	p10
_ANALYSE $	c9f-12i-11j-14k-22l-14n-8o9
_ANALYSE AGENCY	a7
_ANALYSE BODY	c-7m9
_ANALYSE BODY $	c-7m9
_ANALYSE DONE	a7
_ANALYSE DONE $	a7
_ANALYSE IDENTITY	a-8f10
_ANALYSE IDENTITY $	a-8f10
_ANALYSE INFO	a8
_ANALYSE INFO $	a8
_ANALYSE ISSUE	a12
_ANALYSE MSG	a-7c10
_ANALYSE MSG AGENCY	a-7c10
_ANALYSE NEED	f9p-8
_ANALYSE NEED $	f9p-8
_ANALYSE SCOPE	o7
_ANALYSE SCOPE $	o7
_ANALYSE THIS	c9
_ANALYSE THIS REVIEW	c9
_ANALYSE WHAT	a11
_ANALYSE WHAT HAPPEN	a8
_ANALYSE WORDS	h10
_ANALYSE WORDS $	a-10h11
_ANALYSE key	a9
_ANALYSE practice	g8p-8
_ANALYSE practice $	g8
_ANALYSE turn	a8
_ANALYSE turn $	a8
_ASK $	a-12g-11j-15k-15m14
_ASK AGENCY	k13m-11
_ASK AGENCY $	k13m-11
_ASK BODY	k-7m20o-8
_ASK BODY $	m19o-7
_ASK CHANGE	g8p-8
_ASK CHANGE $	g8p-8
_ASK DONE	o10
_ASK DONE $	o10
_ASK HAPPEN	m8
_ASK HAPPEN $	m8
_ASK INFO	k10
_ASK INFO $	k10
_ASK KNOW	a-8g-10k-7l-10n7o8
_ASK KNOW $	g-8i-13o11
_ASK KNOW more	i10m-10n8
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
_ASK WORKER	g8
_ASK WORKER remember	g8
_ASK achieve	j10
_ASK achieve $	j10
_ASK case	j8
_ASK case management	j8
_ASK each	l-8m9
_ASK each AGENCY	l-8m9
_ASK instead	p7
_ASK instead visit	p7
_ASK keep	i11m-8
_ASK keep $	i11m-8
_ASK one	l7
_ASK one TIME	l7
_ASK other	i9
_ASK other copy	i9
_AUTHOR $	a-18b-12c-20d-7e14f-9g-10i-9j9k10l-13m-11n-8p-18
_AUTHOR 's	b10
_AUTHOR 's WORDS	b10k-8
_AUTHOR AUTHOR	k10
_AUTHOR BODY	c13k-9
_AUTHOR BODY $	c14k-18
_AUTHOR BODY AUTHOR	k8
_AUTHOR NUM	k9
_AUTHOR THEY	k10
_AUTHOR THEY experience	k8
_AUTHOR THIS	c-11j-9k13
_AUTHOR THIS REVIEW	c-11j-9k13
_AUTHOR conference	p9
_AUTHOR conference $	p9
_AUX $	c10i8m-10p-8
_AUX ANALYSE	a-11g-10o18
_AUX ANALYSE $	a-11g-10o18
_AUX ASK	a-9g-9i-9j-9k-7l-7m12p7
_AUX ASK $	m17o-12
_AUX ASK DONE	o10
_AUX ASK WHO	m9
_AUX AUX	a9e-7j9k-7m8
_AUX AUX CHANGE	a8g-8
_AUX AUX DONE	m8
_AUX BAD	a10g-9
_AUX BAD $	a10g-9
_AUX BODY	k8
_AUX BODY $	k8
_AUX CHANGE	e-7m10
_AUX CHANGE $	e-7m7
_AUX CHILD $	f8
_AUX DONE	e-8g-8i-10m16
_AUX DONE $	m13
_AUX KNOW	l8
_AUX KNOW $	l9
_AUX KNOW INVOLVE	a8
_AUX LEARN	e-7j-7k-8p8
_AUX LEARN $	g9m7
_AUX LEARN WHAT	a10g-9
_AUX LEARN coping	p7
_AUX LEARN up	l8
_AUX LIVE	l8
_AUX LIVE like	l8
_AUX LOOK	o12
_AUX LOOK $	o12
_AUX MOVE	e8i-11j-8m10
_AUX MOVE $	e10i-8m-11
_AUX MOVE HAPPEN	l-8m10
_AUX REVIEW	j8
_AUX REVIEW WHEN	j8
_AUX TIME	p8
_AUX TIME danger	p8
_AUX WELL	i11
_AUX WELL $	i12
_AUX WELL because	g8
_AUX WHAT	m7o11
_AUX WHAT AUX	o12
_AUX WRITE	j13
_AUX WRITE $	j7
_AUX WRITE DONE	j9
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
_AUX referred	a-9h12
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
_BAD $	a12g-8i-10j11p-12
_BAD BODY	g8
_BAD BODY $	g8
_BAD FIND	g8
_BAD FIND inspector	g8
_BAD PLACE	l-8p10
_BAD PLACE $	l-8p10
_BAD form	h8
_BAD form used	h8
_BAD name	h12
_BAD name AGENCY	h9
_BAD opportunitie	a9
_BAD opportunitie decision	a9
_BAD practice	a-11g13p-8
_BAD practice $	a-11g13p-8
_BIRTH $	l10
_BIRTH BIRTH	l9
_BIRTH BIRTH $	l9
_BIRTH FIRST	l7
_BIRTH NUMW	l7
_BIRTH NUMW $	l7
_BODY $	a-10d-17e-14f-25g-8h-16i-11l-30m28n-7o8p-26
_BODY 's	m8
_BODY ANALYSE	m15o-9
_BODY ANALYSE $	m15o-9
_BODY ASK	a-10k-8m-10o15
_BODY ASK $	o8
_BODY ASK KNOW	m-7o9
_BODY ASK REVIEW	j9
_BODY AUTHOR	k8
_BODY AUTHOR $	k8
_BODY AUX	m12
_BODY BODY	m8
_BODY LOOK	m7
_BODY LOOK $	m7
_BODY MONTH	m12o-8
_BODY MONTH ASK	m12o-8
_BODY REVIEW	j9
_BODY REVIEW $	j9
_BODY SERVICE	g7
_BODY SERVICE DONE	g7
_BODY TELL	o8
_BODY TELL WE	o8
_BODY WORKER	g12k-8p-8
_BODY WORKER $	g12k-8p-8
_BODY about	m9
_BODY about FIND	m9
_BODY concluded	a7
_BODY concluded each	a7
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
_CHANGE $	c-9e-18g9i-13j-9k-8l-12m22o-9p-23
_CHANGE PLAN	g-8m9
_CHANGE PLAN $	g-8m9
_CHANGE SERVICE	p8
_CHANGE SERVICE WORKER	p8
_CHANGE WHAT	a8
_CHANGE WHAT DONE	a8
_CHANGE make	m7
_CHANGE make $	m7
_CHANGE practice	e8g-8m11
_CHANGE practice $	m10
_CHANGE practice SINCE	e9m-8
_CHANGE practice system	m9
_CHANGE system	m11
_CHANGE system practice	m11
_CHILD $	a-16b-7c-14d-9f12h-8k-22n-9o-12p11
_CHILD 's	c9f10g-9j-7k-8l9m8p-27
_CHILD 's AGENCY	c10p-11
_CHILD 's LIVE	f9
_CHILD 's PLACE	f-9l13p-10
_CHILD 's SERVICE	m10p-11
_CHILD 's name	f8
_CHILD AUX	a11g7l-8p-8
_CHILD AUX KNOW	a8
_CHILD AUX WELL	g8
_CHILD CHILD	j8
_CHILD CHILD WORKER	j9
_CHILD CODE	l7p-9
_CHILD CODE $	l8
_CHILD FAMILY	f10p-8
_CHILD FAMILY $	f9p-7
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
_CHILD NUMW TIME	f11l-10p-7
_CHILD NUMW countie	f-8p9
_CHILD PLACE	g8l-10
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
_CHILD heart	f8j-7
_CHILD heart THIS	f8j-7
_CHILD interpreter	p7
_CHILD interpreter $	p7
_CHILD perpetrator	f10
_CHILD perpetrator $	f10
_CHILD protection	m9p-7
_CHILD protection BODY	m10
_CHILD protection ISSUE	j8
_CHILD safe	l8
_CHILD safe $	l8
_CODE $	l7
_CODE CODE	p9
_CODE CODE $	p9
_CONTACT $	a-17d24e-9f-10g-10h-7i-9j8k-13l-7m-10n-15p-9
_CONTACT BODY	j11m-9
_CONTACT BODY $	j11m-9
_CONTACT CHILD	l10
_CONTACT CHILD 's	l10
_CONTACT MOVE	l7
_CONTACT MOVE $	l7
_CONTACT TIME	d10l-8
_CONTACT TIME $	d10l-8
_CONTACT assessment	l11p-9
_CONTACT assessment $	l11p-9
_CONTACT date	d8
_CONTACT date order	d8
_CONTACT enquirie	c9
_CONTACT enquirie $	c9
_DONE $	a9c-12e-18f-9l-8m17p-20
_DONE AGENCY $	p8
_DONE BODY	j9
_DONE BODY ASK	j9
_DONE CHANGE	a7g-8
_DONE CHANGE WHAT	a8
_DONE CHILD	a-9i9p8
_DONE CHILD $	i9
_DONE CHILD dream	p9
_DONE DONE	p8
_DONE DONE AGENCY	p8
_DONE FIRST	i9l-9
_DONE FIRST TIME	i9l-8
_DONE IDENTITY	a8
_DONE IDENTITY IDENTITY	a8
_DONE PEER	l8
_DONE PEER FAMILY	l8
_DONE PLACE	i8
_DONE PLACE $	i8
_DONE SINCE	m8
_DONE SINCE $	m8
_DONE THIS	a9j-11m-12
_DONE THIS FAMILY	i8
_DONE THIS MEAN	g11
_DONE THIS hard	a7
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
_DONE practice	g7
_DONE practice $	g7
_END $	a-10c-8e23g-10j-8k-10m-12p-20
_END ANALYSE	e8
_END ANALYSE $	e8
_END DONE	k8
_END DONE back	k8
_END HARM	e7
_END HARM REVIEW	e7
_END LEARN	g-13m8
_END LEARN $	e8g-8
_END LEARN RECOMMEND	g-8m9
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
_END period	l-9o10
_END period $	l-9o10
_END practice	g7
_END practice $	g7
_END whether	k9
_END whether RECOMMEND	k9
_FAMILY $	a-29b14c-11d-8e-10f13h-8k9m-12n-9o-9p-10
_FAMILY 's	f-10k11
_FAMILY 's part	k9
_FAMILY AGENCY	l10
_FAMILY AGENCY $	l10
_FAMILY HAPPEN	f8
_FAMILY HAPPEN $	f9
_FAMILY TIME	f9
_FAMILY TIME $	f9
_FAMILY YEAR	f8
_FAMILY YEAR $	f8
_FAMILY background	f9j-7
_FAMILY background context	f8
_FAMILY declaration	k8
_FAMILY declaration INVOLVE	k8
_FAMILY friend	f10
_FAMILY member	f10
_FAMILY member $	f9
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
_FIRST $	m13
_FIRST AGENCY	m7
_FIRST AGENCY $	m7
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
_FIRST help	p9
_FIRST help prevention	p9
_HAPPEN $	d7e-11g-14i-10j-18k12m9n-7o-9p-13
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
_HARM $	f-7j-10k-9l20m-10p-9
_HARM CHILD	j7
_HARM CHILD $	j8l-9p7
_HARM CHILD CODE	l8
_HARM NAME	l9
_HARM NAME $	l9
_HARM REVIEW	a-11d9j-14l-8
_HARM REVIEW $	a-11d9j-14l-8
_HARM rescue	p9
_HARM rescue AGENCY	p9
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
_IDENTITY $	a-15c-11f14i-8j-10k-15l-10m-8n-7
_IDENTITY ANALYSE $	p8
_IDENTITY ANALYSE NEED	f9p-8
_IDENTITY CHILD	f8
_IDENTITY CHILD $	f8
_IDENTITY DONE	p9
_IDENTITY DONE CHILD	p9
_IDENTITY IDENTITY	f15
_IDENTITY IDENTITY IDENTITY	f10p-8
_IDENTITY METHOD	k8
_IDENTITY METHOD $	k8
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
_INFO $	a11b7g-9j-13k15l-15m-8n-17p-10
_INFO AGENCY	l10
_INFO AGENCY $	l10
_INFO CHILD	f8
_INFO CHILD perpetrator	f8
_INFO HAPPEN	k13
_INFO HAPPEN $	k13
_INFO KNOW	l7
_INFO KNOW AGENCY	l7
_INFO SOURCE	k8n-8
_INFO SOURCE $	k8n-8
_INFO context	j8
_INFO context $	j8
_INFO each	l9
_INFO each AGENCY	l9
_INFO held	l9
_INFO held AGENCY	l9
_INFO referred	n9
_INFO referred $	n9
_INFO sharing	p7
_INFO sharing communication	p7
_INVOLVE $	a12b7e-8i-7j-16k9l-10m-9n-9o-8p-13
_INVOLVE 's	a9
_INVOLVE 's END	a9
_INVOLVE AGENCY	k-10l12
_INVOLVE AGENCY $	k-10l12
_INVOLVE CHILD	p10
_INVOLVE CHILD $	k-8p13
_INVOLVE CHILD 's	l11
_INVOLVE FAMILY	f-8k16l-11
_INVOLVE FAMILY $	k14l-10
_INVOLVE KIN	k10p-7
_INVOLVE KIN $	k10p-7
_INVOLVE REVIEW	k9
_INVOLVE REVIEW $	k9
_INVOLVE THIS	f11k-9
_INVOLVE THIS REVIEW	f11k-9
_INVOLVE WORKER	k13p-10
_INVOLVE WORKER $	k8
_ISSUE $	d-9e-8f-8i-11k-10n-7o10p-25
_ISSUE ANALYSE	g-9m-10
_ISSUE ANALYSE $	g-8m-8
_ISSUE AUX	a-8o12
_ISSUE AUX ANALYSE	o9
_ISSUE BODY	a-12g-8m18
_ISSUE BODY $	m11
_ISSUE BODY 's	m7
_ISSUE ISSUE	a-13g10o8
_ISSUE ISSUE $	a-13g10o8
_ISSUE LEARN	j-9o10
_ISSUE LEARN REVIEW	g-8j-8o12
_ISSUE LEARN STORY	a10g-8
_ISSUE LOOK	a-8o9
_ISSUE LOOK $	a-8o9
_ISSUE REVIEW	a-8g-8o14
_ISSUE REVIEW $	j-9o14
_ISSUE REVIEW into	j8
_ISSUE SINCE	m12
_ISSUE SINCE $	m8
_ISSUE SINCE AGENCY	m8
_ISSUE WELL	i11
_ISSUE WHERE	g8m-8
_ISSUE WHERE practice	g8m-8
_ISSUE coroner	g8
_ISSUE coroner $	g8
_ISSUE depth	a8
_ISSUE depth $	a8
_ISSUE determination	o10
_ISSUE determination $	o10
_ISSUE figure	j8
_ISSUE figure $	j8
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
_KIN $	a-19b8c-10d-7e-9f15g-14i-9l-7m-10n-8o-8
_KIN 's	f-10p9
_KIN 's role	f-8p8
_KIN DONE	p8
_KIN DONE DONE	p8
_KIN KIN	f15k-8
_KIN KIN $	f12
_KIN KIN detail	f7
_KIN detail	f7
_KIN detail $	f7
_KIN front	p7
_KIN front CHILD	p7
_KNOW $	c-8i-21j-11m13p-7
_KNOW AGENCY	l13
_KNOW AGENCY $	l12
_KNOW CHILD	f8
_KNOW CHILD $	f8
_KNOW DONE	l8
_KNOW DONE $	l8
_KNOW INVOLVE	a8
_KNOW INVOLVE $	a8
_KNOW NAME	f8
_KNOW NAME $	f8
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
_LEARN $	c-10g12k-18l-11m8p-10
_LEARN ACT	m10
_LEARN CHANGE $	g8
_LEARN CHANGE PLAN	g-8m9
_LEARN FIRST	g-9k10
_LEARN FIRST REVIEW	g-9k10
_LEARN HARM	g9
_LEARN HARM REVIEW	g9
_LEARN LEARN	g13
_LEARN LEARN REVIEW	g7
_LEARN LEARN STORY	g10
_LEARN MSG	g11
_LEARN MSG $	g7
_LEARN RECOMMEND	g8
_LEARN RECOMMEND $	g10
_LEARN REVIEW	c-7k-10o11
_LEARN REVIEW $	k-8o9
_LEARN SCOPE	c9
_LEARN SCOPE THIS	c9
_LEARN STORY	a8c7d-10l-9
_LEARN STORY $	a9c9d-9k-12l-7
_LEARN STORY workshop	k8
_LEARN THIS	g15k-9
_LEARN THIS $	g8
_LEARN THIS INVOLVE	g8
_LEARN WHAT AUX	a10g-9
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
_LIVE $	f10
_LIVE AUX	l9
_LIVE AUX like	l9
_LIVE CHILD	l7
_LIVE CHILD $	l7
_LIVE ISSUE	j10
_LIVE ISSUE $	j10
_LIVE PLACE	f12p-12
_LIVE PLACE $	f12p-11
_LIVE experience	l7
_LIVE experience CHILD	l7
_LIVE like	l8
_LIVE like CHILD	l8
_LOOK $	a-23c-7g-14i-10j-16k-11l-11o29
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
_MEAN $	a-16b8g-13h21k-11l-8m-8o-7
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
_METHOD $	a7e-9f-9g-8j-10k16l-9m-11n-8o-7
_METHOD DONE	k10
_METHOD DONE $	a-8k11
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
_MOVE $	e7g-15i-20j-15k-9l11m-19o-10p13
_MOVE ASK	i9
_MOVE ASK $	i9
_MOVE AUX	p8
_MOVE AUX TIME	p8
_MOVE END	l-9o10
_MOVE END period	l-9o10
_MOVE FIRST	l8m8
_MOVE FIRST $	m8
_MOVE HAPPEN	l-8m10
_MOVE HAPPEN $	l-8m10
_MOVE PEER	l7
_MOVE PEER KIN	l7
_MOVE PLACE	d8
_MOVE PLACE $	l10p-9
_MOVE PLACE date	d9l-7
_MOVE PLACE eighteen	l-8p9
_MOVE PLACE risk	l-8p9
_MOVE THIS	c9
_MOVE THIS form	c9
_MOVE coast	l7
_MOVE coast $	l7
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
_MSG $	g7
_MSG AGENCY	a-7c10
_MSG AGENCY $	a-7c10
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
_MSG WORKER	g8
_MSG WORKER $	g8
_MSG condolence	g-8j11
_MSG condolence $	g-8j11
_MSG note	g9
_MSG note $	g9
_MSG ponder	g8
_MSG ponder $	g8
_MSG practice	g8
_MSG practice $	g8
_MUST AUX REVIEW	j8
_MUST AUX held	k9
_MUST stay	i9
_MUST stay THIS	i9
_MUST take	g7
_MUST take THIS	g7
_NAME $	a-11c-11d-8g-12j17k-10m-12n-7p-17
_NAME 's	d8l-8
_NAME 's LIVE	d8l-7
_NAME 's world	f9l-8
_NAME PLACE	l13p-9
_NAME PLACE $	l9
_NAME THEY	f11
_NEED $	f14l-10
_NEED ANALYSE	g13m-10
_NEED ANALYSE $	g13m-10
_NEED AUX	g7
_NEED CHANGE	g-8m11
_NEED CHANGE $	g-8m11
_NEED DONE	g-10m16
_NEED DONE $	m9
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
_NUM $	a11g-11l12o-9p-13
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
_NUMW SCOPE THIS	o8
_NUMW TIME	f10p-11
_NUMW TIME $	f11l-10p-7
_NUMW WORKER	p9
_NUMW WORKER TIME	p9
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
_PEER KIN	l12p-8
_PEER KIN $	l12p-8
_PEER NAME	f8
_PEER NAME $	f8
_PLACE $	a-22b-10c-15d-13e-13h-11i9j-18k-24l17n-12o-12
_PLACE BODY	m13p-7
_PLACE BODY $	m13p-7
_PLACE FAMILY	f10p-7
_PLACE FAMILY $	f10p-7
_PLACE MOVE	l-11p12
_PLACE MOVE $	l-11p12
_PLACE PEER	l9
_PLACE PEER KIN	l9
_PLACE PLACE	f-8
_PLACE PLACE $	f-8
_PLACE TIME	l-7p7
_PLACE TIME $	l-7p7
_PLACE WELL	g8
_PLACE WELL $	g8
_PLACE date	d9l-7
_PLACE date $	d9l-7
_PLACE distance	p8
_PLACE distance $	p8
_PLACE eighteen	l-8p9
_PLACE eighteen $	l-8p9
_PLACE proceeding	l9
_PLACE proceeding PLACE	l9
_PLACE risk	l-8p9
_PLACE risk $	l-8p9
_PLACE support	l9
_PLACE support provided	l9
_PLACE treatment	l12p-10
_PLACE treatment $	l12p-10
_PLAN $	a-10c23f-9g-14j-7k-8l7o-8p-9
_PLAN THIS	p8
_PLAN THIS existed	p8
_RECOMMEND $	e-18g11k-9l-9m16p-8
_RECOMMEND ACT	m8
_RECOMMEND AGENCY	m9
_RECOMMEND BODY $	m8
_RECOMMEND BODY whether	k9
_RECOMMEND DONE	m7
_RECOMMEND HARM	m7
_RECOMMEND HARM REVIEW	m7
_RECOMMEND LEARN	j9k-8
_RECOMMEND LEARN REVIEW	j9k-8
_RECOMMEND REVIEW	m7
_RECOMMEND REVIEW $	m7
_RECOMMEND individual	m7
_RECOMMEND individual management	m7
_REVIEW $	a-8c-10d-8e-15i-15j13l-10n-25o10p-10
_REVIEW AGENCY	j-8k19
_REVIEW AGENCY $	k14
_REVIEW ASK	m7
_REVIEW ASK $	m10
_REVIEW ASK achieve	j10
_REVIEW AUX	a-8g-10j16m-8o8
_REVIEW AUX $	j8
_REVIEW AUX AUX	j9
_REVIEW AUX sent	j8
_REVIEW BODY	k-11m-8o12
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
_REVIEW NUM $	a9
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
_SCOPE $	a10c-15e-8f-8g-12h-11i-8j-12k-12l-12m-13n-8o21
_SCOPE ANALYSE	a9c11o-23
_SCOPE ANALYSE $	c11o-18
_SCOPE ANALYSE BODY	c-7m9
_SCOPE ANALYSE turn	a8
_SCOPE ASK	c13m-10o-9
_SCOPE ASK $	c10m-8
_SCOPE BODY	c-9m21o-12
_SCOPE BODY $	m15
_SCOPE BODY BODY	m8
_SCOPE BODY MONTH	m8
_SCOPE CHILD	o8
_SCOPE CHILD practice	o8
_SCOPE CODE	p9
_SCOPE CODE CODE	p9
_SCOPE LEARN	o7
_SCOPE LEARN REVIEW	o7
_SCOPE NUM	a13o-9
_SCOPE NUM $	a9
_SCOPE NUM management	a8
_SCOPE REVIEW	a11c-14g-7j-17k-20o13p-9
_SCOPE REVIEW $	a12c-14j-16k-19o11p-9
_SCOPE REVIEW HARM	o8
_SCOPE SCOPE	o8
_SCOPE SCOPE $	o8
_SCOPE START	j9o-7
_SCOPE START $	j9o-7
_SCOPE THIS	c7o7
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
_SCOPE supervision	c9
_SCOPE supervision $	c9
_SCOPE threshold	a11o-8p-7
_SCOPE threshold $	a11o-8p-7
_SCOPE timeframe	o7
_SCOPE timeframe $	o7
_SCOPE turn	a10
_SCOPE turn $	a10
_SERVICE $	k-7m20p-15
_SERVICE BODY	m7
_SERVICE BODY $	m7
_SERVICE DONE	g7
_SERVICE DONE practice	g7
_SERVICE FAMILY	f10
_SERVICE FAMILY $	f7
_SERVICE PLACE	m13p-13
_SERVICE PLACE $	m10p-11
_SERVICE WORKER	p8
_SERVICE WORKER $	p8
_SERVICE context	f8
_SERVICE context FAMILY	f8
_SERVICE investigation	k10l-8
_SERVICE investigation inquest	k10l-8
_SINCE $	a-9g-8m15
_SINCE AGENCY	e12l-7
_SINCE AGENCY $	e12l-7
_SINCE CHILD	g8
_SINCE CHILD PLACE	g8
_SINCE PLAN	c8
_SINCE PLAN $	c8
_SINCE local	e8
_SINCE local AGENCY	e8
_SOURCE $	a-7b-8l-7n18p-15
_SOURCE INFO	k13n-11
_SOURCE INFO $	k13n-11
_SOURCE SOURCE	n10
_SOURCE SOURCE $	n8
_SOURCE guidance	n8
_SOURCE guidance $	n8
_SOURCE research	k-7n9
_SOURCE research $	k-7n9
_SOURCE staffing	n-9p10
_SOURCE staffing $	n-9p10
_SOURCE tool	n8
_SOURCE tool $	n8
_START $	j13l-7o-8p-8
_START END	j-9p10
_START END case	j-9p10
_START LEARN	g-7j8
_START LEARN $	g-7j8
_START community	j7
_START community safety	j7
_STORY $	b-12c11d19e-19f-8g-10h-9i-12j-22k-27m-14n-11o-13
_STORY STORY $	a7
_STORY TELL	p8
_STORY TELL each	p8
_STORY TIME TIME	d7l-7
_STORY described	l8
_STORY described $	l8
_STORY key	l7
_STORY key STORY	l7
_STORY only	g7
_STORY only MOVE	g7
_STORY order	d13l-8
_STORY order $	d13l-10
_STORY resulting	j9
_STORY resulting REVIEW	j9
_STORY summary	l8
_STORY summary $	l8
_STORY training	c12l-9
_STORY training $	c12l-9
_STORY workshop	k8
_STORY workshop $	k8
_TELL WE $	c7
_TELL WE FIND	o8
_TELL each	p8
_TELL each AGENCY	p8
_THEY $	f16i-9j8k-10l-8p-8
_THEY AUX	f9l-8
_THEY AUX common	a8
_THEY DONE	a10
_THEY DONE $	a10
_THEY FAMILY	f9
_THEY HAPPEN	f7k8
_THEY HAPPEN $	k10
_THEY HAPPEN language	f8
_THEY INVOLVE	f8
_THEY INVOLVE $	f8
_THEY KIN	f8j10l-10p-9
_THEY KIN $	j10l-9p-8
_THEY LIVE	f10
_THEY LIVE $	f7
_THEY MEAN	a-8b9
_THEY MEAN $	a-8b9
_THEY WORDS	h7
_THEY WORDS $	h7
_THEY experience	k8
_THEY experience $	k8
_THEY own	l12
_THEY own WORDS	l12
_THIS $	a12c-18e-9g8j-20k-10m-12o-8
_THIS AUX	e7f-12g-11k-13l-9p11
_THIS AUX $	c10f-7i8m-8
_THIS AUX dealt	p8
_THIS AUX owed	e10
_THIS AUX read	p9
_THIS CHANGE	m7
_THIS CHANGE $	m7
_THIS DONE	j8
_THIS DONE $	j8
_THIS FAMILY	i8
_THIS FAMILY $	i8
_THIS HAPPEN	l10
_THIS HAPPEN THIS	l8
_THIS ISSUE	a-8c10
_THIS ISSUE $	a-11c11
_THIS LOOK	a7
_THIS LOOK END	g7
_THIS LOOK TIME	a8
_THIS MEAN	g17
_THIS MEAN WE	a11g-10
_THIS MEAN YOU	a-10g13
_THIS MEAN practice	a-11g11
_THIS PEER	f8
_THIS PEER NAME	f8
_THIS REVIEW	a-17b8e-10f13g-17i-7j10k-15l-12n-14p-15
_THIS REVIEW $	a-14b9e-9f12g-12k-9l-9n-11p-12
_THIS REVIEW AUX	j18k-9
_THIS REVIEW LOOK	o8
_THIS STORY	f8
_THIS STORY $	f8
_THIS WELL	i7
_THIS WELL NAME	i7
_THIS WHAT	o7
_THIS WHAT WE	o7
_THIS WHO	c-8i9j13p-10
_THIS WHO KNOW	f-8j11
_THIS WHO MOVE	i9
_THIS about	l7
_THIS about $	l7
_THIS case	j9k-8m-7
_THIS case $	f7
_THIS county	m10
_THIS county $	m10
_THIS depended	p7
_THIS depended ASK	p7
_THIS existed	p8
_THIS existed REVIEW	p8
_THIS form	c9
_THIS form $	c9
_THIS hard	a7
_THIS hard KNOW	a7
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
_TIME $	b-7c-16d16e-11g-16h-7j-14k-8l-11m-17n-9o-17p14
_TIME ACT	m9
_TIME ACT $	m9
_TIME LIVE	l7
_TIME LOOK	o7
_TIME LOOK $	o7
_TIME PLACE	l15p-10
_TIME PLACE $	l14p-10
_TIME TIME	d18l-17p-7
_TIME TIME $	d18l-17p-7
_TIME YEAR	l9
_TIME YEAR $	l9
_TIME danger	p8
_TIME danger $	p8
_TIME frame	o8
_TIME frame REVIEW	o8
_TIME period	o8
_TIME period reviewed	o8
_WE $	c11k-7
_WE ASK	a-15i8j-10l-9
_WE ASK AGENCY	k13m-11
_WE ASK ANALYSE	m-9o10
_WE ASK BODY	m16
_WE ASK HAPPEN	m8
_WE ASK KNOW	g-8
_WE ASK WORKER	g8
_WE ASK keep	i11m-8
_WE AUX	g-8j9k-13o7
_WE AUX ASK	o8
_WE AUX WELL	i8
_WE AUX WRITE	j9
_WE AUX come	a12
_WE AUX directed	o7
_WE AUX mind	j8
_WE FIND	o8
_WE FIND out	o8
_WE HAPPEN	k8
_WE HAPPEN END	k8
_WE INFO	k8
_WE INFO HAPPEN	k8
_WE INVOLVE	g7k11
_WE ISSUE	j8
_WE ISSUE $	j8
_WE KNOW	g-9m7
_WE KNOW $	k8l-9m8
_WE KNOW STORY	l9
_WE LEARN	g8
_WE LOOK	a-11o12
_WE LOOK $	o13
_WE LOOK THIS	j7
_WE MEAN	h13
_WE MEAN $	h13
_WE MOVE	m12
_WE MOVE here	m12
_WE NEED	a-8g8
_WE NEED ANALYSE	g13m-10
_WE NEED DONE	m13
_WE SCOPE	m8
_WE SCOPE $	a9o-8
_WE SCOPE BODY	m9o-9
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
_WE view	a9
_WE view WHAT	a7
_WE would	g-9m7o-7
_WE would ASK	i9
_WE would like	j7m9
_WELL $	a-13i26j-7l-8m-13o-9p-15
_WELL AGENCY	i8
_WELL AGENCY $	i8
_WELL AUX	p7
_WELL AUX become	p7
_WELL BAD	a13i-13
_WELL BAD $	a12g-12i-8
_WELL BAD BODY	g8
_WELL BAD FIND	g8
_WELL BODY	i9
_WELL BODY $	i9
_WELL CHILD	g8
_WELL CHILD CHILD	g8
_WELL DONE	i16
_WELL DONE $	a-8i13
_WELL NAME	i7
_WELL NAME $	i7
_WELL PLACE	i12l-8p-9
_WELL PLACE $	i12l-8p-9
_WELL because	g8
_WELL because $	g8
_WELL persistence	i8
_WELL persistence $	i8
_WELL practice	g-11i18p-10
_WELL practice $	g-8i12
_WHAT AUX	g-26i-11j-9k-13m15p-12
_WHAT AUX ASK	m9
_WHAT AUX AUX	m12
_WHAT AUX BAD	a10g-9
_WHAT AUX CHANGE	m9
_WHAT AUX KNOW	l7
_WHAT AUX LEARN	a8g-10
_WHAT AUX LIVE	l8
_WHAT AUX MOVE	a-14e9i-8m8
_WHAT AUX WHAT	o12
_WHAT AUX difficult	a8
_WHAT AUX offered	l8
_WHAT AUX out	o12
_WHAT AUX quality	a7
_WHAT AUX there	i8
_WHAT BODY	g-13i-8j-12l-8o14
_WHAT BODY ASK	a-7o16
_WHAT BODY AUX	m12
_WHAT BODY TELL	o8
_WHAT BODY concluded	a7
_WHAT BODY decided	k11
_WHAT DONE	e-9f-7i13k-11l-11m11o-10p-8
_WHAT DONE BODY	j9
_WHAT DONE CHANGE	a8
_WHAT DONE CHILD	i9
_WHAT DONE FIRST	i9l-8
_WHAT DONE PLACE	i8
_WHAT DONE THIS	g9m-7
_WHAT DONE WE	m8
_WHAT DONE WHAT	a10
_WHAT DONE every	l8
_WHAT DONE not	a11
_WHAT FIRST	m7
_WHAT FIRST AGENCY	m7
_WHAT HAPPEN	d7g10j-13k-13l8m-12o-9
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
_WHAT MUST	i7
_WHAT MUST stay	i9
_WHAT NEED	m14
_WHAT NEED AUX	m7
_WHAT NEED HAPPEN	m8
_WHAT REVIEW	g-10j7
_WHAT REVIEW ASK	m7
_WHAT REVIEW make	a10
_WHAT THEY	b9f9g-10l-8
_WHAT THEY AUX	a7
_WHAT THEY MEAN	a-8b9
_WHAT THIS	a-9g8j8k-11
_WHAT THIS MEAN	g11
_WHAT THIS REVIEW	j10k-9
_WHAT WE	c-12e-16j-11k10l-15n-9o9p-9
_WHAT WE ASK	a-14i9j-9l-9
_WHAT WE AUX	k-11
_WHAT WE INVOLVE	g10
_WHAT WE KNOW	g-8m8
_WHAT WE LEARN	g8
_WHAT WE MEAN	h13
_WHAT WE NEED	g10
_WHAT WE believe	a11
_WHAT WE could	k7
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
_WHAT everyone	g7
_WHAT everyone MUST	g7
_WHAT extent	a7
_WHAT got	a12
_WHAT got METHOD	a12
_WHAT led	j11
_WHAT led REVIEW	j8
_WHAT led up	l7
_WHAT remember	g7
_WHAT remember $	g7
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
_WHERE WE	m8
_WHERE WE INFO	k8
_WHERE WE MOVE	m9
_WHERE get	n7
_WHERE get help	n7
_WHERE practice	g8m-8
_WHERE practice NEED	g8m-8
_WHO $	m13
_WHO 's	f8
_WHO 's WHO	f8
_WHO AUX	k11
_WHO AUX BODY	k8
_WHO AUX INVOLVE	k8
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
_WHY $	a-11j9m-7
_WHY DONE WE	j7
_WHY THEY	k10
_WHY THEY HAPPEN	k10
_WHY THIS	j11
_WHY WE	k11
_WILL FIND	j11
_WILL FIND THIS	j11
_WORDS $	a-19c-15e-16f-11g-10h29i-8k-13m-9n-8o-12p-19
_WORDS ANALYSE	h8
_WORDS ANALYSE $	h8
_WORDS BODY	j10
_WORDS BODY $	j10
_WORDS INVOLVE	b10k-8
_WORDS INVOLVE $	b10k-8
_WORDS MEAN	h8
_WORDS MEAN $	h8
_WORDS SCOPE	a15g-8h-14j-12k-7m-8o12p-16
_WORDS SCOPE $	h-8o12p-9
_WORDS SCOPE ANALYSE	a14o-13
_WORDS SCOPE CHILD	o8
_WORDS SCOPE NUM	a13o-9
_WORDS WHAT	h8
_WORDS WHAT THEY	h8
_WORDS WORDS	h13
_WORDS WORDS $	h13
_WORDS appointment	k10
_WORDS appointment $	k10
_WORDS neighbour	p9
_WORDS neighbour $	p9
_WORDS used	h14
_WORDS used WORKER	h7
_WORKER $	a-20b-8c-13e-9f-15g12l-11n-8o-8
_WORKER AGENCY	h10
_WORKER AGENCY $	h10
_WORKER AUX	a-8g7h11
_WORKER AUX helped	g8
_WORKER AUX referred	h12
_WORKER CHILD	f9
_WORKER CHILD 's	f9
_WORKER DONE	a9
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
_WORKER TIME	p9
_WORKER TIME $	p9
_WORKER remember	g8
_WORKER remember $	g8
_WRITE $	j13k-7
_WRITE DONE	j9
_WRITE DONE WHY	j9
_WRITE REVIEW	j12k-11
_WRITE REVIEW $	j12k-11
_WRITE management	j-10k11
_WRITE management REVIEW	j-10k11
_YEAR $	k-8l17m-8p-17
_YEAR YEAR	d9
_YEAR YEAR $	d9
_YOU $	a-12c11
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
_^ ACT	a-11c-17f-11g-18i-8j-19m30
_^ ACT AGENCY	m10
_^ ACT AUX	m11
_^ ACT LEARN	e7g-8l7
_^ ACT PLACE	m8
_^ ACT REVIEW	m-11
_^ ACT THIS	m10
_^ ACT WHAT	m10
_^ ACT down	l10
_^ ACT rapid	m7
_^ ACT take	m9
_^ ACT tracking	p8
_^ AGENCY	b-8c-10e-10f-9i-7m-13n-7p8
_^ AGENCY AGENCY	a15l-11
_^ AGENCY ASK	k10
_^ AGENCY CHILD	g8
_^ AGENCY FAMILY	l11
_^ AGENCY INFO	j8
_^ AGENCY one	p10
_^ AGENCY return	l8
_^ AGENCY sequence	p10
_^ ANALYSE	a20c15d-8e-11i-9j-13k-17l-21m-18n-7o-18p-24
_^ ANALYSE $	a-11c11
_^ ANALYSE AGENCY	a9
_^ ANALYSE IDENTITY	a-8f10
_^ ANALYSE INFO	a8
_^ ANALYSE ISSUE	a12
_^ ANALYSE MSG	a-7c10
_^ ANALYSE THIS	c9
_^ ANALYSE WHAT	a11
_^ ANALYSE WORDS	h10
_^ ANALYSE key	a8
_^ ANALYSE practice	g8
_^ ASK	a-11c-10g-8i-9k-13l9m16n9o-8p-23
_^ ASK BODY	m11
_^ ASK KNOW	n9
_^ ASK NUM	l8
_^ ASK SERVICE	l12p-14
_^ ASK case	j8
_^ ASK each	l-8m9
_^ AUTHOR	a-13b7c8e-7j-21k13p-8
_^ AUTHOR 's	b10
_^ AUTHOR BODY	c14j-10
_^ AUTHOR THEY	k8
_^ AUTHOR THIS	c-11j-9k13
_^ AUX	a8f10j-13l-9p-16
_^ AUX DONE	m7
_^ AUX black	f8
_^ AUX case	k8
_^ AUX roma	f9
_^ AUX there	g7
_^ BAD	c-7g9h11j10k-9l-20m-7
_^ BAD $	g-8j13l-10
_^ BAD PLACE	l-8p10
_^ BAD form	h8
_^ BAD name	h9
_^ BAD opportunitie	a9
_^ BAD practice	a-11g13p-8
_^ BIRTH	l18p-13
_^ BIRTH BIRTH	l9
_^ BIRTH NUMW	l7
_^ BODY	c-13k-7m22n-8o-9p-19
_^ BODY $	c-11j-15k-11m23p-10
_^ BODY REVIEW	j9
_^ BODY WORKER	g12k-8p-8
_^ BODY its	k8
_^ CHANGE	a-9e8g-10m16
_^ CHANGE SERVICE	p8
_^ CHANGE make	m7
_^ CHANGE practice	e9
_^ CHANGE system	m11
_^ CHILD	a-17c-13e-8f21g-9i-9k-15n-7o-11
_^ CHILD $	f9p-8
_^ CHILD 's	m10p-18
_^ CHILD CODE	f7
_^ CHILD LIVE	j10
_^ CHILD LOOK	j9
_^ CHILD NEED	f-12l12m-7
_^ CHILD NUMW	f7l-11
_^ CHILD PLACE	l-8p9
_^ CHILD centre	f9j-8
_^ CHILD heart	f8j-7
_^ CHILD interpreter	p7
_^ CHILD protection	j7
_^ CONTACT	a-9d12j11k-11l10m-10o-8p-15
_^ CONTACT BODY	c-7j12
_^ CONTACT CHILD	l10
_^ CONTACT MOVE	l7
_^ CONTACT TIME	d10l-8
_^ CONTACT assessment	l11p-9
_^ CONTACT date	d8
_^ CONTACT enquirie	c9
_^ DONE	a16p-12
_^ DONE IDENTITY	a8
_^ DONE PEER	l9
_^ DONE assessment	a8
_^ DONE each	a9
_^ END	a-16c-10e30f-9g-9j-16k-9l-13n-7o-15p-19
_^ END $	e13l-9
_^ END ANALYSE	e8
_^ END HARM	e7
_^ END LEARN	g-13m8
_^ END RECOMMEND	e-10m12
_^ END REVIEW	e9
_^ END fact	g8
_^ END whether	k9
_^ FAMILY	a-12c-8f26g-8i-8j-23m-7p-24
_^ FAMILY 's	f-10k11
_^ FAMILY AGENCY	l10
_^ FAMILY TIME	f9
_^ FAMILY YEAR	f8
_^ FAMILY declaration	k8
_^ FAMILY friend	f12
_^ FAMILY new	f8
_^ FIND	g24j-15k-14m-17n-7o-15p-12
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
_^ HOW	a8c11e-11f-11h8j10k-26n-7o-13p-17
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
_^ IDENTITY	a-17e-8f15g-13i-9j-11l-13m-13n-8o-9p11
_^ IDENTITY IDENTITY	a-8f15
_^ IDENTITY METHOD	k8
_^ IDENTITY PLACE	f-10p9
_^ IDENTITY additional	f8
_^ IDENTITY help	p8
_^ IDENTITY impact	c8
_^ IDENTITY practice	p9
_^ IDENTITY used	f-9h12
_^ IDENTITY welsh	f8
_^ INFO	a-12j-10l16
_^ INFO AGENCY	l8
_^ INFO SOURCE	k8n-8
_^ INFO each	l8
_^ INFO held	l9
_^ INFO referred	n9
_^ INFO sharing	p7
_^ INVOLVE	f-15g-11j-11k22m-8p-11
_^ INVOLVE 's	a9
_^ INVOLVE AGENCY	k-10l10
_^ INVOLVE CHILD	p8
_^ INVOLVE FAMILY	f-8k15l-11
_^ INVOLVE KIN	k10p-7
_^ INVOLVE WORKER	k13p-9
_^ ISSUE	a-12b-9c-19d-13e-17f-15g10h-10j-17k-20l-22m11n-12o24p-23
_^ ISSUE ANALYSE	m-10
_^ ISSUE AUX	o10
_^ ISSUE BODY	a-11m16
_^ ISSUE ISSUE	a-14g8o9
_^ ISSUE LOOK	a-8o9
_^ ISSUE REVIEW	o9
_^ ISSUE SINCE	m12
_^ ISSUE WELL	i8
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
_^ KIN	a-9f8j-8k-10l-10p13
_^ KIN $	f11p-12
_^ KIN 's	f-9p8
_^ KIN DONE	p8
_^ KIN KIN	f8
_^ KIN front	p7
_^ KNOW AGENCY	l7
_^ KNOW one	p8
_^ LEARN	a-11d-8e-10f-9g35i-8j-20k-8l-15m-7n-8o-13p-21
_^ LEARN ACT	m10
_^ LEARN FIRST	g-9k10
_^ LEARN HARM	g7
_^ LEARN LEARN	g10
_^ LEARN RECOMMEND	g11m-8
_^ LEARN REVIEW	g9
_^ LEARN SCOPE	c9
_^ LEARN STORY	g-9k12
_^ LEARN THIS	g11k-8
_^ LEARN WHAT	g9
_^ LIVE	f-9l15p-10
_^ LIVE PLACE	l9
_^ LIVE experience	l7
_^ LOOK	a16e-8
_^ LOOK back	a8
_^ LOOK sickness	p9
_^ MEAN WHAT	k8
_^ MEAN low	p8
_^ METHOD	a-9k13m-10
_^ METHOD DONE	k7
_^ METHOD KNOW	p9
_^ METHOD REVIEW	k7
_^ METHOD START	j11k-7
_^ MONTH	l12
_^ MONTH MONTH	l10
_^ MOVE	a-10e-9f-8g-10i-12j-15k-10l13m-14
_^ MOVE $	l8p-7
_^ MOVE AUX	p8
_^ MOVE END	l-9o10
_^ MOVE PEER	l7
_^ MOVE PLACE	d9
_^ MOVE THIS	c9
_^ MOVE coast	l7
_^ MOVE county	l8
_^ MOVE england	l8
_^ MSG	a-10c-13e-9f-8g12i-11k-12l-13n-8o13
_^ MSG AUX	o8
_^ MSG BODY	m9
_^ MSG ISSUE	a-10g-10o13
_^ MSG TIME	p10
_^ MSG WHAT	a9
_^ MSG condolence	g-8j11
_^ MSG note	g9
_^ MSG ponder	g8
_^ NAME	j11p-17
_^ NAME $	f-11j13l-9
_^ NAME 's	f8
_^ NAME PLACE	l13p-9
_^ NAME THEY	f9
_^ NUMW	a-19c-10g8j-10k-11o7p12
_^ NUMW ASK	l7
_^ NUMW SCOPE	o12
_^ NUMW TIME	l10
_^ NUMW WORKER	p9
_^ NUMW list	p9
_^ NUMW thing	g8m7
_^ PLACE	a-9g-10i-13j-9k-16m-10p16
_^ PLACE $	l13p-13
_^ PLACE FAMILY	f10p-7
_^ PLACE MOVE	l-11p12
_^ PLACE PLACE	p11
_^ PLACE TIME	l-7p7
_^ PLACE distance	p8
_^ PLACE proceeding	l9
_^ PLACE support	l9
_^ PLACE treatment	l10p-9
_^ PLAN THIS	p8
_^ RECOMMEND	a-13c-8e-8f-7g-16j-18k-12l-11m36o-10p-12
_^ RECOMMEND AGENCY	m9
_^ RECOMMEND BODY	k7
_^ RECOMMEND HARM	m7
_^ RECOMMEND REVIEW	m9
_^ RECOMMEND individual	m7
_^ REVIEW	c17f-7g-9j11k-11l-9m-9o-12p-12
_^ REVIEW AGENCY	k9
_^ REVIEW THIS	c11j-11
_^ REVIEW agreed	c9
_^ REVIEW brief	j10
_^ REVIEW its	j8
_^ REVIEW monitoring	c10j-7
_^ REVIEW one	j9
_^ REVIEW public	j8
_^ SCOPE	b-8c15d-8e-11f-11g-18h-8i-10j-8l-14m11n-10o7p-15
_^ SCOPE ANALYSE	c11o-15
_^ SCOPE ASK	c13m-10o-9
_^ SCOPE BODY	c-7m19o-15
_^ SCOPE CODE	p9
_^ SCOPE LEARN	o7
_^ SCOPE REVIEW	a8c-8j-10k-13
_^ SCOPE START	j9o-7
_^ SCOPE YOU	c8
_^ SCOPE inspection	k12o-10
_^ SCOPE purpose	o9
_^ SCOPE put	m7
_^ SCOPE safeguarding	m9
_^ SCOPE significant	o8
_^ SCOPE supervision	c9
_^ SCOPE threshold	a11o-8p-7
_^ SCOPE timeframe	o7
_^ SERVICE	f11j-8l-20m20p-23
_^ SERVICE $	l-10m17p-13
_^ SERVICE BODY	m7
_^ SERVICE FAMILY	f10
_^ SERVICE context	f8
_^ SERVICE investigation	k10l-8
_^ SINCE	a-8c-7e13l-9p-9
_^ SINCE $	e-11m11
_^ SINCE AGENCY	e13m-8
_^ SINCE local	e8
_^ SOURCE	a-11b-8g-8j-8l-10m-7n16
_^ SOURCE INFO	k13n-11
_^ SOURCE SOURCE	n10
_^ SOURCE research	k-7n9
_^ SOURCE staffing	n-9p10
_^ SOURCE tool	n8
_^ START	e-7g-12j20k-12l-9m-9
_^ START END	j-9p10
_^ START LEARN	g-7j8
_^ START community	j7
_^ STORY	a-15d7e-12f-14g-11i-7k-22l22m-9o-9p-24
_^ STORY STORY	l9
_^ STORY order	d10l-9
_^ STORY summary	l8
_^ STORY training	c12l-9
_^ THEY	a-8f8h-7j-9k-7l16
_^ THEY own	l12
_^ THIS	a-20c18e-9g-12k-12l-14m9n-9
_^ THIS AUX	p7
_^ THIS ISSUE	a-10c11
_^ THIS PEER	f8
_^ THIS REVIEW	c15f-7j-7k-8
_^ THIS WHAT	o7
_^ THIS WHO	c-7j14p-9
_^ THIS county	m10
_^ THIS region	m9
_^ THIS section	c8
_^ TIME	a-11c-11d12f-10i-7j-11k-18l9o12p-20
_^ TIME ACT	m9
_^ TIME LOOK	o7
_^ TIME TIME	d16l-13
_^ TIME frame	o8
_^ TIME period	o8
_^ WE	a7c-7e-10g-11i-8k10l-8p-9
_^ WE HAPPEN	k8
_^ WE INVOLVE	k9
_^ WE SCOPE	a-11m9
_^ WE opinion	a9
_^ WE view	a9
_^ WE would	j9
_^ WELL	c-10g-11i26j-10k-10l-14m-9o-7p-12
_^ WELL AGENCY	i8
_^ WELL AUX	p7
_^ WELL BAD	a15i-12
_^ WELL PLACE	i8
_^ WELL persistence	i8
_^ WELL practice	a-11i16
_^ WHAT	a15b-17c-27d-13f-16k-16m14n-15o11p-19
_^ WHAT AUX	f-9g-23i-7k-7m15p-7
_^ WHAT BODY	g-13i-8j-12l-8o14
_^ WHAT DONE	e-8i13k-11l-11m11o-10p-8
_^ WHAT FIRST	m7
_^ WHAT HAPPEN	a-11g12j-10k-8l10
_^ WHAT IDENTITY	p9
_^ WHAT LIVE	l9
_^ WHAT MEAN	k12
_^ WHAT METHOD	a9
_^ WHAT MOVE	l11
_^ WHAT MUST	i7
_^ WHAT NEED	g-11m16
_^ WHAT REVIEW	a8g-9k-9
_^ WHAT THEY	f11
_^ WHAT THIS	a-8g8
_^ WHAT WE	c-8e-13h7j-7l-9n-7o9
_^ WHAT WORDS	h8
_^ WHAT WORKER	g9
_^ WHAT YOU	j8
_^ WHAT became	e13
_^ WHAT drove	a9
_^ WHAT everyone	g7
_^ WHAT extent	a7
_^ WHAT got	a12
_^ WHAT led	j11
_^ WHAT remember	g7
_^ WHAT stood	a9
_^ WHAT take	g9
_^ WHEN	l-9o11
_^ WHEN WHEN	l-9o12
_^ WHERE	a-10e-12f12g-20i-12j-18l-13m11n16o-8p-16
_^ WHERE FAMILY	f9
_^ WHERE FIND	n8
_^ WHERE INFO	k8
_^ WHERE LOOK	n8
_^ WHERE THEY	f11
_^ WHERE WE	m8
_^ WHERE get	n7
_^ WHO	a-9c8f11g-9i-13l-12m-11p-12
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
_^ WHY THIS	j8
_^ WORDS	b-8c-11e-9f-8g-9h18k-14l-11m-10o9
_^ WORDS ANALYSE	h8
_^ WORDS BODY	j10
_^ WORDS SCOPE	h-10j-9o15p-10
_^ WORDS WHAT	h8
_^ WORDS WORDS	h11
_^ WORDS neighbour	p9
_^ WORDS used	h12
_^ WORKER	a-8f20j-9k-8l-15p-15
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
_^ addendum	e8
_^ addendum SINCE	e8
_^ addressing	a14o-14
_^ addressing SCOPE	a8
_^ addressing WORDS	a10o-10
_^ adult	f14l-13
_^ adult PLACE	f10p-10
_^ adult THEY	f9l-8
_^ adult room	p9
_^ age	l8
_^ age NUM	l8
_^ ages	l9
_^ ages NUMW	l9
_^ agreed	a-11c11j-8m-14p-7
_^ agreed BODY	c13k-9m-10
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
_^ all BODY	m7
_^ anger	p9
_^ anger HOW	p9
_^ answer	a13o-12
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
_^ assessment	a14k-7p-9
_^ assessment INFO	a10
_^ attendance	k8
_^ attribution	k9
_^ attribution anonymity	k9
_^ authorship	k9
_^ authorship independence	k9
_^ away	l9p-8
_^ away PLACE	l9p-8
_^ back	b14c-10j-12k-7l7
_^ back PLACE	l7
_^ back THIS	b15c-10j-12
_^ background	a-11b-7c-8f13g-9i-7j9k-14l11m-9o-10p-15
_^ background FAMILY	f10
_^ background INFO	f8
_^ background KIN	f8
_^ background THIS	j10
_^ background adult	f9
_^ background case	j-10l13
_^ background context	j9
_^ background prior	l10
_^ background purpose	j8
_^ barrier	a15i-10
_^ barrier WELL	a10i-10
_^ barrier enabler	a9
_^ before	l11o-10
_^ before YOU	j9
_^ before period	j-8l13o-10
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
_^ bruising	p10
_^ burden	p8
_^ burden KIN	p8
_^ burn	p9
_^ burn scald	p9
_^ calendar	d8
_^ calendar CONTACT	d8
_^ capacity	g10m-12p8
_^ capacity CHANGE	g12m-10p-9
_^ capacity workload	p8
_^ case	a-12c-8e-8f-7g-9j8k-8l10o-10p-17
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
_^ challenge	m9
_^ challenge BODY	m11
_^ challenge escalation	p9
_^ charge	m-8o13
_^ charge BODY	m-8o13
_^ chief	j-8m16p-9
_^ chief WORKER	m11
_^ chief constable	m10
_^ chronology	d22j-7k-12l-15
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
_^ conduct	g-9i9j-12k13o-9
_^ conduct AGENCY	a7
_^ conduct LEARN	k9
_^ conduct worthy	i10
_^ confidentiality	k12
_^ confidentiality REVIEW	k8
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
_^ course	l15
_^ course STORY	l8
_^ course case	l8
_^ criteria holding	j9
_^ criteria local	j-8k9
_^ daily	l7
_^ daily LIVE	l7
_^ damp	p9
_^ damp cold	p9
_^ date	a-8d11e-7g-8k-14o10p-11
_^ date LEARN	c11
_^ date LOOK	j-8o10
_^ date glance	d11j-7
_^ date notification	j9
_^ debt	p9
_^ debt eviction	p9
_^ decision	a-8g-9j9k12o-8p-10
_^ decision ACT	m7
_^ decision BODY	k9
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
_^ delay	a-9p9
_^ delay WHY	k10
_^ delay decision	p10
_^ description	b12p-11
_^ description HARM	l7
_^ description grade	b13l-7p-7
_^ detail	f11p-11
_^ detail CHILD	f11
_^ detail ISSUE	a8
_^ detail KIN	f8
_^ detail STORY	l9
_^ detail notification	j9
_^ determination	a8
_^ determination ISSUE	a9
_^ diary	d14l-11
_^ diary case	d12l-7
_^ director	c11l-8
_^ director CHILD	c11l-8
_^ dissemination	k8
_^ dissemination REVIEW	k8
_^ drawing	e9
_^ drawing PEER	e9
_^ drift	p9
_^ drift delay	p9
_^ drug	p11
_^ drug alcohol	p8
_^ duty	j9k-7
_^ duty REVIEW	j9k-7
_^ effectiveness	a12c-9g16j-9k-8l-11m-12p-15
_^ effectiveness AGENCY	a-11g13l-7
_^ effectiveness BODY	g11
_^ effectiveness practice	a9g-8
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
_^ example	i18p-10
_^ example WELL	i12
_^ example follow	i11
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
_^ gang	p7
_^ gang county	p7
_^ gaps BAD	g8
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
_^ governance REVIEW	k8
_^ governance monitoring	c7
_^ graded	g11
_^ graded judgement	g11
_^ ground	j7
_^ ground REVIEW	j7
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
_^ head	c13l-8
_^ head AGENCY	c13p-10
_^ head lice	p7
_^ help	a-9g-8i-9j-9k-7l-10n15p8
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
_^ immediate ACT	l8
_^ impact	g10
_^ impact BODY	g7
_^ implication	g9
_^ implication practice	g9
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
_^ key	c11e-9f-14h18i-9j-15k-15l-18m-15n-11p-16
_^ key LEARN	g10
_^ key WELL	g8
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
_^ legal policy	k8
_^ legislation	n8
_^ legislation guidance	n8
_^ letter	a-9b17f-13j10k-16p-8
_^ letter AUTHOR	j9
_^ letter AUX	l8
_^ letter FAMILY	b12f-7j-8
_^ letter KIN	b12p-9
_^ letter lead	j10
_^ light	i12
_^ light dark	i12
_^ limit	j-8o11
_^ limit REVIEW	k-11o13
_^ limit WHAT	k14
_^ limitation	k13
_^ limitation INFO	k8
_^ limitation REVIEW	k8
_^ line	a11p-9
_^ line REVIEW	a14o-8
_^ line sight	a-7o9
_^ list	c-8d9h9j-9l-9p-10
_^ list SOURCE	n8
_^ list WORDS	h8
_^ list contributor	k7
_^ list key	d8
_^ local	k7
_^ local METHOD	k8
_^ log	d13l-9
_^ log CONTACT	d8
_^ log STORY	d8l-7
_^ lost	p12
_^ lost follow-up	p8
_^ love	p8
_^ love HARM	p8
_^ main	d7
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
_^ membership	a-9b11c-7j-10k10m-8o-8p-9
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
_^ more	a7n12p-9
_^ more THIS	n10
_^ more depth	a10
_^ name	h11k9p-8
_^ name AGENCY	h9
_^ name role	h9
_^ name used	h-10k12
_^ nation	m11
_^ nation $	m11
_^ national	m11
_^ national attention	m9
_^ nature	l9
_^ no	p9
_^ note	a-14b-8c-15d-9e-12f-14g-13h12i-11j9k10l-14m-11n11o-9p-21
_^ note IDENTITY	h12p-7
_^ note WORDS	h9
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
_^ nowhere	p8
_^ nowhere MOVE	p8
_^ observation	a10k-8
_^ observation INFO	a10k-8
_^ occasion	j13k-9
_^ occasion WE	j9
_^ office	c10
_^ office use	c10
_^ one	l-8p12
_^ one STORY	p8
_^ open	p8
_^ open shut	p8
_^ opinion	a10e11k-11
_^ opinion AUTHOR	e11
_^ opinion BODY	a12
_^ origin	j10k-8
_^ origin REVIEW	j10k-8
_^ other	c-7j12k9l-11p-14
_^ other CHILD	f8
_^ other inquirie	k9
_^ other inspection	j12
_^ out	a-10g-11j-9k-7l12o-7p9
_^ out ISSUE	l12
_^ out PLACE	l13p-13
_^ out TIME	l-10p10
_^ out mind	p9
_^ out sight	p8
_^ outcome	f-9g11j-7k11p-11
_^ outcome CHILD	f-7g12p-9
_^ outcome decision	k8
_^ outcome rapid	k9
_^ outline	l9
_^ outline STORY	l9
_^ over	c9
_^ over YOU	c9
_^ oversight	c14m-12p-8
_^ oversight ACT	c10m-10
_^ oversight PLAN	c8
_^ overview	d-9k-7l14
_^ overview AGENCY	l7
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
_^ period	j-8k-9o17
_^ period REVIEW	o8
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
_^ phone	l-7p12
_^ phone ASK	p7
_^ phone TIME	p8
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
_^ practice	i12k-8m-7p-7
_^ practice WELL	i11
_^ practice context	a10
_^ predictability	a9
_^ predictability preventability	a9
_^ predictable	a8
_^ predictable preventable	a8
_^ prescribing	p8
_^ prescribing parenting	p8
_^ present	k8
_^ present INVOLVE	k8
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
_^ proceeding	k11
_^ proceeding BODY	k11
_^ procurator	k7
_^ procurator fiscal	k7
_^ profile	f9
_^ profile CHILD	f9
_^ purpose	c-8j18k-9
_^ purpose REVIEW	j8
_^ purpose THIS	c-7j12
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
_^ read	c-8j-12k-8l-7n20p-12
_^ read $	j-10n15p-9
_^ read watch	n11
_^ reader	j10
_^ reader $	j10
_^ reason	c-8j19l-7o-9p-11
_^ reason ANALYSE	a9
_^ reason CONTACT	j8
_^ reason THIS	j8
_^ reason delay	j-8k9
_^ reason rapid	j8
_^ register	e-9l9
_^ register END	e-9l9
_^ relationship	f12p-7
_^ relationship subject	f10
_^ release	p9
_^ release PLACE	p9
_^ relevance	g10
_^ relevance practice	g10
_^ reliance	p11
_^ reliance KIN	p8
_^ reliance self-report	p7
_^ reporting	c11m-8
_^ reporting back	c11m-8
_^ representation	k8
_^ representation interested	k8
_^ research	a-14j-8m-7n13
_^ research ANALYSE	o7
_^ research WE	n8
_^ research guidance	n9
_^ research head	p8
_^ research practice	k10
_^ response	a18b10c-11d-8f-14g-12i-7j-11k-13o-15
_^ response AGENCY	a14l-8
_^ response CONTACT	a-8p11
_^ response FAMILY	a-8b13f-10
_^ response FIRST	a10l-7
_^ response LEARN	a-7e11
_^ response TIME	l10
_^ response neglect	a8
_^ return	l10
_^ return AGENCY	l10
_^ road	l10p-8
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
_^ screen	p9
_^ screen phone	p9
_^ secretary	m10
_^ secretary state	m10
_^ send	c11
_^ send $	c11
_^ sequence	a-8d13
_^ sequence CONTACT	d8
_^ sequence STORY	d10l-11
_^ sequence WHAT	l11
_^ sign	i8
_^ sign WELL	i8
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
_^ sleep	p10
_^ sleep new	p8
_^ smile	p7
_^ smile door	p7
_^ smiling	p7
_^ smiling AUX	p7
_^ so	a10
_^ so $	a10
_^ something	j7
_^ something HAPPEN	j8
_^ specific	o14
_^ specific WORDS	o8
_^ stage	k9
_^ stage REVIEW	k9
_^ standard	k10
_^ standard proof	k10
_^ statement	a-11c-14e-10g-11j20m-16n-7o-8p-16
_^ statement AUTHOR	k8
_^ statement BODY	j16k-11m-9
_^ statement STORY	l8
_^ statement chief	j9
_^ statement independence	k10
_^ status	c8j8l-9
_^ status PLACE	p9
_^ status THIS	c-10j11
_^ status version	c11p-8
_^ statute	n9
_^ statute guidance	n9
_^ statutory	j7
_^ statutory context	j7
_^ stay	l8
_^ stay PLACE	l8
_^ stepfather	p9
_^ stepfather new	p9
_^ strategie	m11
_^ strategie CHANGE	m11
_^ strategy	m7
_^ strategy CHANGE	m7
_^ structure	j9
_^ structure THIS	j9
_^ student	l-8p9
_^ student PLACE	l-8p9
_^ subject	c-7f18g-8j-18k-17o8p-7
_^ subject HARM	f11
_^ subject ISSUE	o8
_^ subject REVIEW	f14j-13k-13
_^ summary	a-14c-12d-14e12f-11i-9k-17l14n-9o-9p-20
_^ summary $	e14j-10l-12
_^ summary AGENCY	l8
_^ summary CHILD	j10
_^ summary INFO	l7
_^ summary REVIEW	j9
_^ summary STORY	l12
_^ summary busy	j8
_^ summary case	j-10l13
_^ summary judgement	g13l-10
_^ summary timeline	l9
_^ support	l10
_^ support given	l10
_^ table	a-10b10c-13d16e-7g-9j-12k-11l-14n9p-15
_^ table BODY	m-8n13
_^ table date	d8
_^ table figure	b12
_^ taking	a10
_^ task	o10
_^ task set	o10
_^ taxis	l-7p8
_^ taxis PLACE	l-7p8
_^ thematic	a8
_^ thing	a-8g8l-9p-11
_^ thing DONE	m9
_^ thing END	e9
_^ thing WE	i8
_^ thing remember	g7
_^ thing think	g10
_^ thinking	p9
_^ thinking about	p9
_^ threshold	p8
_^ threshold intervention	p8
_^ timeline	a-9d20j-7k-7l-18
_^ timeline NAME	d9
_^ timeline WHAT	d11l-9
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
_^ tribute THEY	f-9j11
_^ trigger	j8
_^ trigger REVIEW	j8
_^ turning	a9
_^ turning SCOPE	a9
_^ use	a-8g-7l-12p13
_^ use STORY	l-8p10
_^ use chronologie	p7
_^ use name	k11p-10
_^ use supervision	c10p-9
_^ view	a12f-15j-8k13l-10p-16
_^ view BODY	a12k-12
_^ view FAMILY	f-7k10
_^ view INVOLVE	a11k-12
_^ view KIN	k10
_^ view WORKER	k9
_^ view expressed	k9
_^ violence	p11
_^ violence PLACE	p8
_^ voice	a-10j7l-7p12
_^ voice CHILD	a-9f-10p16
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
_^ welsh	m8
_^ welsh BODY	m8
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
_against WORDS	a10o-8
_against WORDS SCOPE	a10o-8
_age NUM	l8
_age NUM NUM	l8
_ages NUMW	l9
_ages NUMW thirteen	l9
_agreed BODY	c17j-8k-13m-13
_agreed BODY $	c17j-8k-13m-13
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
_all BODY	m7
_all BODY $	m7
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
_assessment INFO	a10
_assessment INFO $	a10
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
_away PLACE	l9p-8
_away PLACE $	l9p-8
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
_background KIN	f8
_background KIN $	f8
_background THIS	j10
_background THIS DONE	j8
_background adult	f9
_background adult $	f9
_background case	j-10l13
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
_black AUX	f8
_black AUX CHILD	f8
_booking BIRTH	l9
_brief $	k-7l12
_brief given	o10
_brief given AUTHOR	o10
_brief outline	j8
_brief outline STORY	j8
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
_capacity CHANGE	g12m-10p-9
_capacity CHANGE $	g12m-10p-9
_capacity consent $	p8
_capacity consent REVIEW	k8
_capacity workload	p8
_capacity workload $	p8
_cared THEY	f8
_cared THEY $	f8
_case $	c-8d9e-10k-7l14m-8n-7o-8
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
_challenge BODY	m14
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
_cited $	n12
_closure $	l10
_coast $	l7
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
_concluded each	a7
_concluded each SCOPE	a7
_condition WHAT	a9
_condition WHAT WORKER	a9
_condolence $	g-9j15
_conduct AGENCY	a7
_conduct AGENCY ANALYSE	a7
_conduct LEARN	k9
_conduct LEARN REVIEW	k9
_conduct worthy	i10
_conduct worthy note	i10
_conference $	p9
_confidentiality REVIEW	k8
_confidentiality REVIEW $	k8
_confidentiality anonymity	k8
_confidentiality anonymity $	k8
_consent $	p11
_consent REVIEW	k8
_consent REVIEW $	k8
_consideration BODY	m9
_constable $	m10
_context $	j11l-11p-9
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
_contributor REVIEW	k7
_contributor REVIEW $	k7
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
_could DONE	k7
_could DONE $	k7
_countie $	f-8p9
_county $	m8p-8
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
_dark $	i12
_date $	a-9c-15d17e9g-8j7l-18m-12n-8o-9p-16
_date LEARN	c11
_date LEARN STORY	c11
_date LOOK	j-8o10
_date LOOK THIS	j-8o10
_date STORY	d10
_date STORY $	d10
_date glance	d11j-7
_date glance $	d11j-7
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
_description grade	b13l-7p-7
_description grade $	b13l-7p-7
_detail $	j8p-8
_detail CHILD	f11
_detail CHILD $	f10
_detail ISSUE	a8
_detail ISSUE $	a8
_detail KIN	f8
_detail STORY	l9
_detail STORY $	l9
_detail notification	j9
_detail notification $	j9
_determination $	o10
_determination ISSUE	a9
_determination ISSUE $	a9
_diary case	d12l-7
_diary case $	d12l-7
_difficult $	a8
_directed ANALYSE	o7
_directed ANALYSE $	o7
_director CHILD	c11l-8
_director CHILD 's	c11l-8
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
_duty REVIEW	j9k-7
_duty REVIEW $	j9k-7
_each AGENCY	k-7
_each AGENCY $	a8
_each RECOMMEND	m8
_each RECOMMEND $	m8
_each SCOPE	a11
_each SCOPE $	a7
_effectiveness AGENCY	a-11g13l-7
_effectiveness AGENCY $	a-11g13l-7
_effectiveness BODY	g11
_effectiveness BODY $	g11
_effectiveness practice	a9g-8
_effectiveness practice $	a9g-8
_effectiveness safeguarding	a11
_effectiveness safeguarding $	a11g-9
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
_evening $	p8
_every AGENCY	l8
_every AGENCY KNOW	l8
_everyone $	g10
_everyone MUST	g7
_everyone MUST take	g7
_eviction $	p9
_example WELL	i12
_example follow	i11
_example follow $	i11
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
_gang county	p7
_gang county SCOPE	p7
_gaps BAD	g8
_gaps BAD $	g8
_generic WORDS	o7
_generic WORDS SCOPE	o7
_get help	n7
_get help $	n7
_get touch	c11
_get touch $	c11
_getting KNOW	f12
_getting KNOW CHILD	f8
_getting KNOW NAME	f8
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
_grade $	b13l-7p-7
_graded judgement	g11
_graded judgement adoption	g9
_ground REVIEW	j7
_ground REVIEW $	j7
_group $	p8
_growth $	p7
_guidance $	k-11n19p-10
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
_hard KNOW	a7
_hard KNOW $	a7
_hard reach	p12
_hard reach $	p9
_hard reach AGENCY	p7
_head AGENCY	c13p-10
_head AGENCY $	c13p-10
_head lice	p7
_head lice lost	p7
_head trauma	p8
_head trauma $	p8
_heart THIS	f8j-7
_heart THIS REVIEW	f8j-7
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
_immediate ACT keep	l8
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
_instead visit	p7
_instead visit $	p7
_instruction BODY	m-9o13
_instruction BODY $	m-9o13
_interest $	k8
_interested person	k8
_interested person $	k8
_interpreter $	p11
_into HARM	j8
_into HARM CHILD	j8
_investigation inquest	l11
_investigation inquest $	l11
_investigation its	j-7k11
_investigation its START	j-7k11
_its START	j-7k11
_its START $	j-7k11
_its member	k8
_its member $	k8
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
_keep CHILD	l8
_keep CHILD safe	l8
_key CONTACT	d8
_key CONTACT $	d8
_key LEARN	g11
_key LEARN LEARN	g7
_key SCOPE	a7
_key SCOPE REVIEW	o7
_key WELL	g8
_key WELL BAD	g8
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
_legal policy	k8
_legal policy framework	k8
_legislation guidance	n8
_legislation guidance $	n8
_letter $	p9
_letter AUTHOR	j9
_letter AUTHOR $	j9
_letter AUX	l8
_letter AUX sent	l8
_letter FAMILY	b12f-7j-8
_letter FAMILY $	b12f-7j-8
_letter KIN	b12p-9
_letter KIN $	b12p-9
_letter lead	j10
_letter lead AUTHOR	j10
_level $	p8
_lice lost	p7
_lice lost shoe	p7
_light $	g9l-11p8
_light dark	i12
_light dark $	i12
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
_limitation REVIEW	k8
_limitation REVIEW $	k8
_line REVIEW	a18k-8o-9p-7
_line REVIEW $	a11
_line REVIEW NUM	a12
_line sight	a-7o9
_line sight SCOPE	a-7o9
_list SOURCE	n8
_list SOURCE $	n8
_list WORDS	h8
_list WORDS $	h8
_list contributor	k7
_list contributor REVIEW	k7
_list key	d8
_list key CONTACT	d8
_list side	p9
_list side side	p9
_little CHILD	j10
_little CHILD $	j10
_local AGENCY	e8
_local AGENCY $	e8
_local METHOD	k8
_local METHOD force	k8
_local REVIEW	j-8k11
_local REVIEW $	j-8k11
_local practice	j-8k9
_local practice REVIEW	j-8k9
_log CONTACT	d8
_log CONTACT $	d8
_log STORY	d8l-7
_log STORY $	d8l-7
_lost follow-up	p8
_lost follow-up $	p8
_lost shoe	p7
_lost shoe $	p7
_love HARM	p8
_love HARM $	p8
_low level	p8
_low level $	p8
_main STORY	d7
_main STORY order	d7
_make $	m7
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
_mind $	p8
_money gift	p9
_money gift $	p9
_monitoring $	c10j-7
_monitoring ACT	c10m-9
_monitoring ACT $	c10m-9
_monitoring PLAN	c7
_monitoring PLAN $	c7
_more $	i7l-8m-14n17o-9
_more THIS	n10
_more THIS $	n10
_more depth	a10
_more depth $	a10
_name $	k16p-12
_name AGENCY	h14p-7
_name AGENCY $	h9
_name AGENCY MEAN	h9
_name date	k9
_name date $	k9
_name identifier	f8
_name identifier $	f8
_name role	h9
_name role used	h9
_name used	k11
_name used THIS	h-10k12
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
_new BODY	p9
_new BODY $	p9
_new CHILD	p8
_new CHILD $	p8
_new county	f8
_new county $	f8
_no one	p12
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
_note WORDS	h9
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
_nowhere MOVE	p8
_nowhere MOVE $	p8
_nutshell $	j11l-9
_observation INFO	a10k-8
_observation INFO $	a10k-8
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
_opinion BODY	a12
_opinion BODY $	a12e-7
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
_out $	a-7g-7m-8o17
_out ISSUE	l12
_out ISSUE $	l12
_out LEARN	o8
_out LEARN $	o8
_out PLACE	l13p-13
_out PLACE $	l13p-13
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
_outcome rapid	k9
_outcome rapid REVIEW	k9
_outline $	l8
_outline STORY	j7l7
_outline STORY $	l9
_over YOU	c9
_over YOU $	c9
_oversight ACT	c10m-10
_oversight ACT PLAN	c10m-10
_oversight PLAN	c8
_oversight PLAN $	c8
_oversight practice	p9
_oversight practice $	p9
_overview AGENCY	l7
_overview AGENCY CONTACT	l7
_owed $	e10
_own WORDS	l12
_own WORDS $	l12
_owner THIS	c10j-8
_owner THIS REVIEW	c10j-8
_page $	c-8j13
_parenting $	p8
_part REVIEW	k7
_part REVIEW $	k7
_part THIS	k9
_part THIS REVIEW	k9
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
_period $	l7o10p-11
_period REVIEW	j-13k-12l11o7
_period REVIEW $	j-13k-12l11o7
_period reviewed	o8
_period reviewed WHY	o8
_period timeline	l-10o10
_period timeline $	l-10o10
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
_phone $	p9
_phone ASK	p7
_phone ASK instead	p7
_phone TIME	p8
_phone TIME $	p8
_picture $	p12
_picture CHILD	f10p-7
_picture CHILD $	f10p-7
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
_portrait NAME	f12
_portrait NAME $	f12
_position BODY	m-7p11
_position BODY $	m-7p11
_practice $	a15b-7c-13d-8e-15f-14g21h-10j-17k-20l-18n-10o-11p-12
_practice IDENTITY	f9
_practice IDENTITY $	f9
_practice NEED	g8m-8
_practice NEED AUX	g8m-8
_practice SINCE	e9m-8
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
_present INVOLVE	k8
_present INVOLVE $	k8
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
_proceeding BODY	k11
_proceeding BODY $	k11
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
_provided $	l12p-7
_provision $	g11
_pseudonym used	h8
_pseudonym used $	h8
_public interest	j8
_public interest $	j8
_publication $	b12j11k-13p-8
_purpose $	j11k-7o7
_purpose REVIEW	j8
_purpose REVIEW $	j8
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
_quality AGENCY REVIEW	k9
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
_rapid REVIEW	m7o-10
_rapid REVIEW $	e-8l7m8o-8
_rating $	c11
_rationale $	k9
_rationale REVIEW	j10k-9
_rationale REVIEW $	j10k-9
_rationale decision	k10
_rationale decision $	k10
_reach $	p9
_reach AGENCY	p7
_reach AGENCY $	p7
_reach WE	c8
_reach WE $	c8
_read $	a-9c-9k-11l-11m-8n16
_read THIS	c-9j10
_read THIS REVIEW	c-9j10
_read more	n8
_read more $	n8
_read watch	n11
_read watch $	n11
_reader $	a-8c-7j17k-9l-10m-8p-13
_reason ANALYSE	a9
_reason ANALYSE $	a9
_reason CONTACT	j8
_reason CONTACT $	j8
_reason REVIEW	j8
_reason REVIEW $	j8
_reason THIS	j8
_reason delay	j-8k9
_reason delay completing	j-8k9
_reason not	p7
_reason not LOOK	p7
_reason rapid	j8
_reason rapid REVIEW	j8
_referred $	c-8h10j-7k-12l-8n17p-10
_referred BODY	m-8o13
_referred BODY $	m-8o13
_referred THIS	f8
_referred THIS REVIEW	f8
_referred WE	o7
_referred WE $	o7
_region $	m13
_register END	e-9l9
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
_reliance KIN	p8
_reliance KIN $	p8
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
_research ANALYSE	o7
_research ANALYSE SCOPE	o7
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
_response $	a15g-7
_response AGENCY	a15l-8p-8
_response AGENCY $	a15l-8p-8
_response CONTACT	a-8p11
_response CONTACT $	a-8p11
_response FAMILY	a-8b13f-10
_response FAMILY $	a-8b13f-10
_response FIRST	a10l-7
_response FIRST HARM	a10l-7
_response LEARN	a-7e11
_response LEARN so	a-7e11
_response TIME	l10
_response TIME $	l10
_response neglect	a8
_response neglect $	a8
_resulting REVIEW	j9
_resulting REVIEW $	j9
_retention $	c11
_return AGENCY	l10
_return AGENCY $	l10
_return summarie	l8
_return summarie $	l8
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
_safeguarding $	a11g-9
_safeguarding BODY	a-10c-8k8o-7
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
_screen phone	p9
_screen phone $	p9
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
_sequence CONTACT	d8
_sequence CONTACT $	d8
_sequence STORY	d9
_sequence STORY $	d9
_sequence WHAT	l11
_sequence WHAT HAPPEN	l11
_session $	c9
_set BODY	o10
_set BODY $	o10
_set out	g-10o16
_set out LEARN	o8
_shame $	p8
_sharing communication	p7
_sharing communication $	p7
_shelve $	p10
_shoe $	p7
_shut $	p8
_sickness $	p9
_side $	a8
_side side	a8
_side side $	a8
_sight $	p13
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
_significant case REVIEW	k-10
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
_specific WORDS	o8
_specific WORDS SCOPE	o8
_staffing $	n-9p10
_stage REVIEW	k9
_stage REVIEW $	k9
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
_statement independence	j-8k14
_statement independence $	k9
_statement safeguarding	j12k-9
_statement safeguarding BODY	j12k-9
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
_stay THIS	i9
_stay THIS AUX	i9
_stepfather new	p9
_stepfather new BODY	p9
_stood METHOD	a9
_stood METHOD $	a9
_strategie CHANGE	m11
_strategie CHANGE practice	m12
_strategy CHANGE	m7
_strategy CHANGE $	m7
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
_summarie $	l8
_summary $	e15j-12
_summary AGENCY	l8
_summary CHILD	j10
_summary CHILD CHILD	j10
_summary INFO	l7
_summary REVIEW	j13
_summary REVIEW $	j13
_summary STORY	l14
_summary STORY $	l10
_summary busy	j8
_summary busy reader	j8
_summary case	j-10l13
_summary case rapid	j-9l10
_summary judgement	g13l-10
_summary judgement $	g13l-10
_summary timeline	l9
_summary timeline $	l9
_supervision $	a-7c19m-7p-13
_support $	n10p-8
_support given	l10
_support given FAMILY	l10
_support provided	l9
_support provided $	l9
_system $	g17k-8p-13
_system practice	m11
_table $	c11
_table BODY	m-8n13
_table BODY $	m-8n13
_table date	d8
_table date $	d8
_table figure	b12
_table figure $	b12
_take $	m8
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
_thing DONE $	m8
_thing END	e9
_thing END $	e9
_thing WE	i8
_thing WE would	i9
_thing could	a9
_thing could AUX	a9
_thing remember	g11
_thing remember $	g11
_thing safer	m9
_thing safer CHILD	m9
_thing think	g10
_thing think about	g10
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
_timeframe $	o7
_timeline $	d-8g-7l10m-7o9
_timeline NAME	d9
_timeline NAME 's	d9
_timeline WHAT	d11l-9
_timeline WHAT HAPPEN	d11l-9
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
_up HARM	l9
_up HARM $	l9
_use STORY	l-8p10
_use STORY $	l-8p10
_use chronologie WORKER	p7
_use name	k11p-10
_use name $	k11p-10
_use only	c10
_use only $	c10
_use supervision	c10p-9
_use supervision $	c10p-9
_used $	h16k-11l-7
_used INFO	k9
_used INFO $	k9
_used REVIEW	h11
_used REVIEW $	h11
_used THIS	c-11f-11h11j-9k8
_used THIS REVIEW	c-11f-11h11j-9k8
_used WORKER	h7
_used WORKER $	h7
_version $	c11p-8
_view BODY	a12k-12
_view BODY $	a12k-12
_view FAMILY	f-7k10
_view FAMILY $	f-7k10
_view INVOLVE	a11k-12
_view INVOLVE $	a11k-12
_view KIN	k10
_view KIN $	k10
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
_visit $	l7
_voice CHILD	a12f-13j-7l-10p10
_voice CHILD $	f-12l-8p11
_voice FAMILY	j9
_voice FAMILY tribute	j9
_waiting bed	p7
_waiting bed $	p7
_wale $	m10
_watch $	n11
_weekend evening	p8
_weekend evening $	p8
_weight STORY	l-9p11
_weight STORY $	l-9p11
_weight growth	p7
_weight growth $	p7
_welsh BODY	m8
_welsh BODY $	m8
_welsh IDENTITY	f8
_welsh IDENTITY NEED	f8
_whether RECOMMEND	k9
_whether RECOMMEND REVIEW	k9
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
about	a-14b-21d-18e-29f17h-19i-20j24k-9l-13m-12o-28p-34
about $	a-10c-11f9k-14l11m-9
about AGENCY	j10l-11
about AGENCY $	j10l-11
about BODY	g14j-7
about BODY $	g14j-7
about CHILD	f11p-9
about CHILD $	f11p-9
about FAMILY $	f7
about FAMILY as	p9
about FIND	m9
about FIND one	m9
about ISSUE	j12
about ISSUE $	j10
about KIN	f10g7k-7p-9
about KIN $	f8g8p-8
about NAME	f12j-11
about NAME $	f11j-11
about THEY	f12j-8
about THEY $	f12j-8
about THIS	a-22e-11f-17h-7i-14j18l-16p-21
about THIS $	a-16f-7g9i-8j-11k-16l-9m11n8p-13
about THIS AGENCY	j9
about THIS DONE	j11k-8
about THIS LEARN	g-8j9
about THIS REVIEW	c-10j16k-9
about THIS inspection	j-15k13
about THIS piece	j8
about WHAT	j12
about WHAT follow	j12
about inspection	j-12k16p-10
about inspection $	j-12k16p-10
about inspectorate	c13f-9j-10
about inspectorate $	c13f-9j-10
about name	k9
about name and	k9
about neglect	n10
about neglect $	n10
about notification	j9
about notification $	j9
about practice	a16g-14k-11p-8
about practice $	a16g-13p-7
about practice REVIEW	j8k-9
about safeguarding	g10
about safeguarding BODY	g10
about system	g8
about system $	g8
absence	p10
absence $	p10
abuse	f-8l-18p20
ac	m12
ac ymarfer	m12
ac ymarfer $	m12
accepted	a-9p11
accepted $	a-9p11
accessibility	c19f-7j-12k-11l-9p-14
accessibility $	c13k-7p-11
accessibility statement	c11j-7
accessibility statement $	c11j-7
accident	k11
accommodation	p9
account	c11d-9k-10l8p-12
account $	l10
achieve	j10
achieve $	j10
acho	l12
acho $	l12
acknowledgement	c-8j15k-9l-7p-12
acknowledgement $	c-8j15k-9l-7p-12
acronym	h11
across	a21c-8f-12g-10j-13k-15l-16m-8
across FAMILY	a11p-10
across FAMILY $	a11p-10
across NUMW	p10
across NUMW borough	p10
across border	p8
across border $	p8
across case	a15j-8k-8l-9p-14
across case $	a15j-8k-8l-9p-14
act	j10l-8m7o-8p-8
acting	g-7m14
action	a-24b-13c-11d-15e8f-20g-33h-13i-16j-28k-32m45n-17o-27p-20
addenda	b17c-10f-8j-9k-10l-9m-7p-14
addenda $	b17c-10f-8j-9k-10l-9m-7p-14
addendum	e8
addendum on	e8
addendum on SINCE	e8
additional	a-8b16c-8j-9k-13l-11n-10p-16
additional INFO	b17j-7k-11l-9n-9p-11
additional INFO $	b17j-7k-11l-9n-9p-11
additional NEED	f8
additional NEED $	f8
addresse	a-7c-9f-9k-9l-11n14
addresse $	a-7c-9f-9k-9l-11n14
addressing	a14o-14
addressing SCOPE	a8
addressing SCOPE of	a8
addressing WORDS	a10o-10
addressing WORDS of	a10o-10
administrative	c-7f-10j13
administrative detail	c-7f-10j13
administrative detail $	c-7f-10j13
admired	i7
admission	e-12l20p-15
admission $	e-12l20p-15
adolescence	c-8j-7k-9l15p-12
adolescence $	c-8j-7k-9l15p-12
adolygiad	g11
adolygiad $	g11
adolygu	k12p-7
adolygu $	k12p-7
adopted	k12
adopted $	k9
adoption	a-11b-7c-14e-9f-12j-13k-15l9m-11n-11o-7p8
adoption $	a-7c-10f-8j-9k-11l12m-8
adoption performance	p10
adoption performance $	p10
adoption support	l-8p11
adoption support $	l-8p11
adult	a-16b-10c-20d-11e-13f30g-16h-8i-11j-8k-17l-11n-13o-12
adult $	a-7c-10f24j-12k-10l-13m-9p-21
adult AGENCY	p9
adult AGENCY $	p9
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
adulthood	p7
adulthood $	p7
adultification	p12
adultification $	p12
adverse	l-8p8
adverse childhood	l-7p10
adverse childhood experience	l-7p10
advice	k18m-8p-13
affect	a14
affect help	a8
affect help given	a8
affected	n10
affected $	n10
after	a-15c-11e-10f-10k-9l16m-10o-8
after $	a-10g9
after BIRTH	l8p-7
after BIRTH $	l8p-7
after STORY	l10
after STORY $	l10
after THEY	l7
after THEY HAPPEN	l7
after in	j9
after in ISSUE	j9
aftermath	c-10f-8j-8k-10l18m-7p-14
aftermath $	c-10f-8j-8k-10l18m-7p-14
afternoon	p10
afternoon $	p10
again	a-11c-9k-9m9p7
again $	a-9c-8j-11m11
again syndrome	l-8p10
again syndrome $	l-8p10
against	e9m-11o-11
against WORDS	a10o-8
against WORDS of	a10o-8
against WORKER	p8
against WORKER $	p8
against each	a-8g8
against each ISSUE	a-8g8
against earlier	e10m-9
against earlier RECOMMEND	e10m-9
age	l8
age NUM	l8
age NUM to	l8
aged	f10l-7p-7
aged NUMW	f10l-7p-7
aged NUMW $	f10l-7p-7
agencie	b9c-29d-15f-10h-13i-12j-28l11m10n-20o-16p-19
agency	a16b-25c-42d8e-9f-17g-10h-14j-38l23n-26o-13p-31
ages	l9
ages NUMW	l9
ages NUMW to	l9
agreed	a-17c9e-9g-10j-15m15o7p-19
agreed CHANGE	m9
agreed CHANGE $	m9
agreed PLAN	c-9m11p-7
agreed PLAN $	c-9m11p-7
agreed STORY	l10
agreed STORY $	l10
agreed by	c16j-12m-16p-8
agreed by BODY	c17j-8k-13m-13
agreed by safeguarding	k11
agreed key	a-8o9
agreed key SCOPE	a-8o9
agreement	j-7k9
agreement $	j-7k9
ahead	a-11e-7i-7k-15m20p-13
ahead $	a-11e-7i-7k-15m20p-13
aim	c-8j10
aim of	c-8j10
aim of THIS	c-8j10
aims	o14
alcohol	l-11p18
alcohol $	p11
alcohol AGENCY	p8
alcohol AGENCY $	p8
alcohol in	p8
alcohol in PLACE	p8
alert	p9
alert and	p9
alert and flag	p9
all	c-10i-8k-16m16p-15
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
allweddol	c-7g15p-10
allweddol $	c-7g15p-10
alone	f-8p10
alone $	f-8p10
alongside	k17l-11p-10
alongside $	k11p-10
alongside REVIEW	k11l-8
alongside REVIEW $	k11l-8
already	a-12e25i-9k-12l-8m-23p-9
amser	c-8d15k-7l-7p-11
amser $	c-8d15k-7l-7p-11
analysis	a49c-30d-9f-11g-30h-15i-8j-12k-24l-25m-19n-8o-24p-26
and ACT	m15
and ACT $	m11
and ACT PLAN	m7
and AGENCY	f-10h9l12p-7
and AGENCY $	h9l8
and ANALYSE	a13c-8f7g-10p-15
and ANALYSE $	a16g-9o-7p-8
and ANALYSE NEED	f9p-8
and ANALYSE SCOPE	o7
and AUTHOR	j-8k14
and AUTHOR $	k11
and AUX	f8
and AUX CHILD	f8
and BAD	a12g9i-13p-8
and BAD $	a11i-9
and BAD FIND	g8
and BIRTH	l10
and BODY	m8
and CHANGE $	g8
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
and END	e13j-12l-17o9
and END $	e14l-9p-7
and END case	j-9p10
and END of	l-9o10
and FAMILY	f22j-9k-12p-21
and FAMILY $	f17j-7k-9p-18
and FAMILY member	f9
and FIND	g8
and FIND $	g8
and HARM	p8
and HARM $	p8
and HOW	p9
and HOW THIS	p9
and IDENTITY	f15j-7k-8l-9
and IDENTITY $	f11l-7
and IDENTITY of	f8
and INVOLVE	l-8
and INVOLVE $	l-8
and KIN	f17p-15
and KIN $	f17p-15
and METHOD	p8
and METHOD $	p9
and MONTH	l8
and MONTH $	l8
and MOVE	l-8p10
and MOVE $	l-8p10
and PLACE	d9f-8i11l-10
and PLACE $	i12l-18
and PLACE PEER	l9
and PLACE by	d9l-7
and RECOMMEND	e-16g13
and RECOMMEND $	e-16g15
and SCOPE	a-8o14
and SCOPE $	a-8o14
and SINCE	e-11g8m11
and SINCE $	e-11m11
and SINCE of	g8
and SOURCE	b-7k8n12p-12
and SOURCE $	b-7k8n12p-12
and START	j9o-7
and START $	j9o-7
and STORY	c8d8l-11
and STORY $	c8d8l-11
and THEY	f14k7l-12p-11
and THEY KIN	f11
and THEY WORDS	h7
and THEY experience	k8
and THIS	f10
and WELL	i9
and WELL DONE	i8
and WHAT	a13b8g-11i-13j-10m-10o8
and WHAT AUX	a10g-13o11
and WHAT DONE	a11
and WHAT THEY	a-8b9
and WHEN	l8
and WHEN $	l8
and WHO	k7
and WHY	a-16j9k14l-9m-9
and WHY $	a-11j9m-7
and WHY THEY	k10
and WORDS	a-7h10k8p-8
and WORDS $	h11
and WORDS of	k10
and WORKER	g10p-11
and WORKER $	g10p-11
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
and context	j12k-7l-9
and context $	j12k-7l-9
and county	p12
and county SCOPE	p12
and date	c-8d-7j12k8
and date $	c-8d-7j12k8
and decision	k7
and decision $	k8
and decision making	a9
and decision-making	a11
and decision-making $	a11
and delay	p9
and delay $	p9
and detail	j9
and detail $	j9
and enabler	a9
and enabler $	a9
and escalation	p9
and escalation $	p9
and evening	p8
and evening $	p8
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
and guidance	k-12l-8n21p-12
and guidance $	k-10n18p-10
and handover	p8
and handover $	p8
and help	p8
and help $	p8
and house	p8
and house $	p8
and independence	k9
and independence $	k9
and inquest	l9p-9
and inquest $	l9p-9
and its	k11p-9
and its START	j-7k11
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
and lost	p7
and lost shoe	p7
and management	g10
and management $	g10p-8
and monitoring	c13j-8k-7
and monitoring $	c10j-7
and monitoring of	c7
and nappie	p9
and nappie $	p9
and neighbour	f7
and neighbour $	f7
and new	p13
and new BODY	p9
and new CHILD	p8
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
and purpose	o8
and purpose $	o8
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
and summarie	l8
and summarie $	l8
and support	n10p-12
and support $	n10p-8
and support provided	l9
and system	m9
and timeframe	o7
and timeframe $	o7
and training	c12l-9
and training $	c12l-9
and treatment	l12p-10
and treatment $	l12p-10
and version	c11p-8
and version $	c11p-8
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
anonymisation	c-7k14p-12
anonymisation $	c-7k14p-12
anonymity	c-9f-7j-8k20l-9m-7p-14
anonymity $	c-9f-7j-8k20l-9m-7p-14
answer	a19g-8j-10k-13o-9
answer $	a14k-10m-8
answer to	a13o-12
answer to WE	a9o-8
answered	a11o-12
answering	a12o-11
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
anyone AUX	a8
anyone AUX KNOW	a8
anyone challenge	a9
anyone challenge $	a9
apologie	c-7k14p-12
apologie $	c-7k14p-12
application	p9
application of	p9
application of threshold	p9
applied	k10
applied $	k10
appointment	a-9c-9g-12j-8l8m-8p9
appointment $	a-9c-8g-11l10
appointment as	p8
appointment as ACT	p8
appraisal	a20c-15k-8l-9p-9
appreciating	i9
appreciating WHAT	i9
appreciating WHAT DONE	i9
approach	a-10e-7g-8k19m-8p-10
approval	c15j-7k-8p-12
approval $	c15j-7k-8p-12
approved	c11p-7
approved by	c11p-7
approved by $	c11p-7
are	a-33e10f-16g13h7l-20m14n-10o-28p-26
area	a-29c-14d-9e-14f-17g-11j24k-18m10n-9o13p-9
arfer	a-9c-12f-9g-8i22j-9k-12l-12m-9n-8p-16
arfer da	i14p-10
arfer da $	i14p-10
arfer effeithiol	i14p-10
arfer effeithiol $	i14p-10
argymhellion	a-8c-10f-9g-7j-10k-11l-10m20p-16
argymhellion $	c-8j-7k-8m15p-12
argymhellion i'r	m12
argymhellion i'r bwrdd	m12
arise	a9
arise $	a9
arising	a9c-8g9o-9p-10
arising $	a8c-7g12o-7p-9
around	a9f7k-13l-14
arrangement	a-13b-8c15d-8e-9f-13g-12i-8j-19k12m-12n-11o-12
arrangement $	a-12b-8c16d-8e-9f-12g-11i-7j-15k9m-12n-11o-8
arrangement for	j-8k10
arrangement for REVIEW	j-8k10
arrest	c-9f-8j-9k-10l18m-7p-14
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
as KIN	f-15p16
as KIN $	f-14p15
as THEY	a9
as THEY DONE	a10
as THIS	i9m-8
as THIS AUX	i9
as interpreter	p7
as interpreter $	p7
as risk	l-8p9
as risk $	l-8p9
as to	g8
as to practice	g8
as whole	p8
as whole $	p8
ask	a-14c17i-17k-18l-12m17o-23p-8
asked	c-13e-11f-14g-20j-12k11l-26m-13n-8o26
asking	k-7m14o-13
asks	a-8c-9j-12k-15l-8m31o-24p-17
aspect	i9
aspect $	i9
assault	l13p-14
assessing	a-11p12
assessment	a15b-11d-11e-14f-16g-9h-9i-13j-20k-26m-20n-13o-17p17
assessment $	c-20d-8e-10f-11g-15i-8j-15k-19l9m-15n-9o-14p16
assessment THIS	g7
assessment THIS LOOK	g7
assessment of	a14c7k-8p-12
assessment of INFO	a10
assessment of PLAN	c8
assessment take	a8
assessment take STORY	a8
assessment tool	p11
assessment tool $	p11
assistant	c12p-9
assistant director	c12p-9
assistant director $	c12p-9
assisted	k9
assisted WE	k9
assisted WE $	k9
assurance	a-8c10g-7j-7k12l-9p-15
assurance $	k12p-9
assurance arrangement	c12k-9p-8
assurance arrangement $	c12k-9p-8
at $	a-9g-7j-10l-8o19
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
at TIME	a9d-8g-7k-10l-19o-7p15
at TIME $	a9d-8g-7k-10l-19o-7p15
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
at heart	f8j-7
at heart of	f8j-7
at practice	a9
at practice $	a9
at same	k9
at same TIME	k9
attachment	a-9b21c-12e-8f-11g-8j-12k-13l-11m-10p-17
attachment $	a-9b21c-12e-8f-11g-8j-12k-13l-11m-10p-17
attendance	a-8c-9f-8g-9j-8k18l-8m-7
attendance $	c-8f-7g-8j-7k15
attendance at	k8
attention	a-8g10p-7
attention $	a-7g11p-7
attribution	k9
attribution and	k9
attribution and anonymity	k9
audience	c12p-9
audience $	c12p-9
austerity	p12
austerity $	p12
author	b15c-28d-12e17f-13g-13h-9i-10j-26k15l-23n-10o-12p-23
authoritie	a-10b-9c-9g-11j-12k-20m-19n28p-23
authority	a-12c-12f-7g8j17k-22l-7m-12n-10o-10
authorship	k9
authorship and	k9
authorship and independence	k9
autism	p12
autism $	p12
autumn	l10
away	a-9f-8g7k-7p8
away $	a-8g8l-7p13
away because	p9
away because WE	p9
away from	l9p-8
away from PLACE	l9p-8
babie	f-12l-12p18
baby	f11g-10j-8l9p-10
back	a-13b12c14d-7e16f-19g-7h-7i-9j-25k-11l14m-17n-11p-26
back $	a-17c14e12j-11l-9p-11
back PEER	f-11l11
back PEER THEY	f-10l11
back PLACE	l11p-9
back PLACE $	l11p-9
back WE	o8
back WE LOOK	o8
back at	a8
back at DONE	a8
back of	b15c-10j-12
back of THIS	b15c-10j-12
back over	a-10e12
back over case	a-10e12
back to	c10m-8p-8
back to BODY	c11m-8
back to PLACE	l7
background	a-25c-27d-18e-19f22g-21h-13i-16j19k-36l15m-21n-11o-21p-42
background $	a-11b-15c-15d-9e-10f17g-11i-7j17k-18m-11n-12o-8p-29
background INFO	l9n-7p-8
background INFO $	j-17l16
background INFO about	j10l-11
background INFO on	f8
background SOURCE	b11j-8l-8
background SOURCE $	b11j-8l-8
background STORY	l9
background STORY $	l9
background WHAT	j8
background WHAT triggered	j8
background and	j11
background and purpose	j8
background of	f14j-9
background of KIN	f8
background of adult	f9
background prior	l10
background prior to	l10
background to	l11
background to THIS	j10
background to case	j-9l10
bail	p9
bail condition	p9
bail condition $	p9
bank	p10
bank holiday	p10
bank holiday $	p10
barrier	a25c-12e-7f-14g-9i-12j-11k-13l-12m-10
barrier $	a18c-10f-13j-9k-11l-9m-7
barrier and	a9
barrier and enabler	a9
barrier to	a10i-10
barrier to WELL	a10i-10
basis	j16k-12p-9
basis $	j12p-8
be	a-39b-7d-7e-29f-9h-8i12l-17m18n-10o13
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
beds	p8
beds $	p8
been	a20c-11f-12i-11j-14l-14m-18n7p-16
before	a-26b-8c-23d-11e-16f-28g-22h-10i-15j19l35m-22n-15p-19
before $	l14
before BODY	j11l-8
before BODY $	j11l-8
before CHILD	p8
before CHILD 's	p8
before NAME	f-16j-10l19p-8
before NAME $	f-15j-8l16
before PLACE	l10p-9
before PLACE $	l10p-9
before THIS	a-9k13
before THIS $	a-9k13
before WE	a-8c-8g-8j17k-8l-12
before WE $	o9
before WE HAPPEN	j10l-9
before WE MOVE	j8
before YEAR	l9p-8
before YEAR $	l9p-8
before YOU	j14n-8
before YOU read	j14n-8
before period	j-8l13o-10
before period of	j-8l13o-10
before timeline	f-8l10
before timeline $	f-8l10
began	a-10g-8j17m-11
begin	j10l-9
beginning	l8
behaviour	f-7k-7l-7p17
behaviour $	p13
behind	a22c-19e-8f-15g-16i-10j-9k-8l-17m-11n11o-8
behind THIS	a12c-14f-9g-7l-7n13
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
being	a-29c-17f16g-15i-9k-25l-20m-15n-9o-9p22
belief	f-15p18
believe	a22e-9g-15i-8k-8m-12o-9
believe $	a18e-8g-13m-10
believe MOVE	a11
believe MOVE on	a11
believed	p9
believed $	p9
believing	p8
believing KIN	p8
believing KIN $	p8
belonging	c-8f18j-8k-9l-8p-14
belonging $	c-8f18j-8k-9l-8p-14
beneath	a11
beneath $	a11
benefit	p9
benefit of	p9
benefit of doubt	p9
bereavement	p12
bereavement $	p12
best	i8k8
better	a-19e-7g14i-15k-9m14p-12
between	a-11c-15d-8e-10f-12g-16i-10j-16k-15m-8n-10o-14p27
between AGENCY	l-16p18
between AGENCY $	l-16p18
between ISSUE	p10
between ISSUE $	a-7p11
between ISSUE affect	a8
between MONTH	l8
between MONTH and	l8
between NUMW	l10
between NUMW home	l12p-12
between SCOPE	o-7p10
between SCOPE $	o-7p10
between childhood	p7
between childhood and	p7
between profession	p8
between profession $	p8
beyond	i12l-7
beyond WHAT	i12l-7
beyond WHAT AUX	i12l-7
bias	c-8j-7l-8p14
bias $	c-8j-7l-8p14
bibliography	k-12n11
big	g10
big MSG	g10
big MSG $	g10
biography	b15k-15l-7
birth	a-11c-11d-7e-7g-10i-7j-11k-13l20m-10n-8o-8
black	f8
black and	f8
black and AUX	f8
blame	p7
blame $	p7
blamed	p9
blamed KIN	p9
blamed KIN BAD	p9
blaming	f-7p10
blaming $	f-7p10
board	a-36b-17d-9e-17f-14g9h-9k-44l-24m24n-27o8
book	c11k-10l-11n10p-14
book place	c12l-8p-9
book place $	c12l-8p-9
booking	k-8l17p-14
booking appointment	l13p-11
booking appointment $	l13p-11
border	c-8k-8l-8p17
border $	p15
border through	p8
border through file	p8
borough	p10
borough $	p10
boy	f13l-13
boys	l7
breakdown	l10p-9
breakdown $	l10p-9
brief	a-17b-10c-20d-12e-14f-15g-15h-8i-9k-25m-16n-12o25p-23
brief $	a-13b-8c-16d-9e-10f-12g-11i-7j-8k-18m-14n-10o23p-20
brief START	j8
brief START $	j8
brief given	o10
brief given to	o10
brief outline	j8
brief outline of	j8
briefing	a-10c28f-14j-9k-20o-8
bright	c-8i16k-7l-7p-11
bright spot	c-8i16k-7l-7p-11
bright spot $	c-8i16k-7l-7p-11
bring	l7
bring THIS	l7
bring THIS about	l7
bringing	e13k-9
bringing THIS	e13k-9
bringing THIS PEER	e8
bringing THIS all	e9
brose	k12p-7
brose adolygu	k12p-7
brose adolygu $	k12p-7
brother	f17p-13
brought	a-13g-14j21k-8m-12
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
build-up	c-9j-8k-9l16p-13
build-up $	c-8j-7k-8l15p-12
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
by $	a-11c17g-11h12j-8k-13l-9m-9p-12
by AGENCY	a12k-12p-13
by AGENCY $	a10k-11p-12
by AUTHOR	a-8c-11e8k10p-9
by AUTHOR $	e9
by AUTHOR of	j9
by BODY	a-10c11g-10n-7o-11p-15
by BODY $	a-10c11g-10n-7o-11p-15
by CHILD	c9
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
by WHAT	a-7k16
by WHAT MEAN	k12
by WHAT WE	k8
by WHEN	m7
by WHO	m8
by WHO $	m8
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
by date	d17j-8l-12p-8
by date $	d17j-8l-12p-8
by inspector	g8
by inspector $	g8
by interested	k8
by interested person	k8
by letter	p9
by letter $	p9
by one	p10
by one $	p10
by piece	p9
by piece $	p9
by safeguarding	j10m-8p-7
by safeguarding BODY	j10m-8p-7
by side	a8
by side $	a8
calendar	a-7c-12d21f-9j-10k-11l-11m-8p-15
calendar $	c-9d17f-8j-9k-10l-8m-7p-13
calendar of	d8
calendar of CONTACT	d8
call	a-8g-7k-8l25m-11o-7p-11
call-out	p8
call-out $	p8
called	f10
called NAME	f10
called NAME $	f10
camau	m14p-10
camau nesaf	m14p-10
camau nesaf $	m14p-10
came	a-10c-13e-13g16i-10j11m-21n-10o-14
can	a-17e-8i-11j-14k-16l-12m18n13p-15
can AUX	g9
can DONE	m10
can DONE $	m10
can WE	a-7m11
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
cannot	g-7j-10k12
cannot TELL	j-9k13
cannot TELL $	j-9k13
capacity	g9j-8l-8m-12p12
capacity $	p9
capacity and consent	k8
capacity and workload	p8
capacity to	g11m-11
capacity to CHANGE	g12m-10p-9
capacity to consent	p8
caravan	l-7p7
care	a-20b-10c-18d-13e-13f-38g8h-9i15n-13o-15
cared	f11
cared for	f11
cared for THEY	f8
carer	k-8l-10p12
carried	a-8k14
carrying	p10
carrying knife	p10
carrying knife $	p10
case	b-22c-40e-13f-22h-24i-24j19l19m-36n-10p-15
case $	b-10c-18h-8i-11j13m-14n-17o-16
case AUX	a10
case HAPPEN	j7
case HAPPEN $	j-9l11
case HAPPEN to	j11l-7
case INVOLVE	j12k-10l-9
case INVOLVE criteria	j12k-10l-9
case LEARN	g8
case MOVE	l-14p13
case MOVE $	l-14p13
case REVIEW	a-7k8l-11
case REVIEW $	j8l-9
case REVIEW group	j-8k10
case SCOPE	j9
case SCOPE and	j9
case STORY	d-8l17
case STORY $	l13
case STORY and	l7
case TELL	g9
case and	n10
case and statute	n10
case background	j-11l11
case background $	j-11l11
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
case in	j7k-7l9p-9
case in brief	l9
case in nutshell	j11l-9
case in outline	l8
case management	j10
case management REVIEW	j10
case one	k8
case one for	k8
case outline	l11p-9
case outline $	l11p-9
case overview	j-9l11
case overview $	j-9l11
case specific	h-10l-10o14
case specific WORDS	h-10l-10o14
case summary	j-11l12
case summary $	j-11l12
casgliad	c-9e17f-8j-9k-10l-8p-14
casgliad $	c-9e17f-8j-9k-10l-8p-14
casgliadau	c-9e17f-8j-9k-10l-8p-13
casgliadau $	c-9e17f-8j-9k-10l-8p-13
cast	f12
cast of	f12
cast of character	f12
celebrate	i10
centre	f9j-8
centre of	f9j-8
centre of THIS	f9j-8
chair	a-14b-12c10e-13g-8j23k-12l-8m-11o-9
chairing	p8
chairing of	p8
chairing of meeting	p8
challenge	c-12e-8f-11g-11i-8j-13k-17l-16m25n-7o-10
challenge $	c-8f-8k-12l-8m13
challenge NUM	l-7m11p-11
challenge NUM $	l-7m11p-11
challenge and	p9
challenge and escalation	p9
challenge for	m9
challenge for BODY	m9
challenge to	m9
challenge to BODY	m9
chance	a-8g16l-9p-14
chance $	g11p-9
chance BAD	g10
chance BAD $	g10
change	a-22b-7c-19d-8e10f-11g-30h-8i-21j-15k-15l-20m26n-10o-11
changed	a-8c-11e23g-20i-9k-7m-26
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
chief	a-9c9e-7f-8i-7k-14l-12m14n-7p-18
chief LEARN	g7
chief LEARN $	g7
chief WORKER	m10p-9
chief WORKER $	m10p-9
chief constable	m10
chief constable $	m10
chief executive	c12p-8
chief executive $	c12p-8
child	b-13c-27d-14e-24f17g-22h-13k-21l16m-16n-16o-14
childhood	a-10c-11e-8f-16g-10j-11k-15l19m-10
childhood $	c-9f-14j-9k-12l22m-8p-11
childhood and	p7
childhood and adulthood	p7
childhood experience	l-7p10
childhood experience $	l-7p10
children	a-11b-12d-12g17h-13i-9l-14n-15o-20p14
choice	p11
choice $	p12
choking	p11
choking $	p11
chose	k9
chosen	a-8k10
chosen $	a-8k10
chronic	p9
chronic neglect	p9
chronic neglect $	p9
chronologie by	p7
chronologie by WORKER	p7
chronology	b-17c-28d45e-21f-23g-25h-13i-18j-27k-32l-36m-25n-20o-18p-34
chronology $	a-24b-14c-24d38e-16f-19g-18h-11i-13j-23k-25l-26m-21n-18o-13p-31
chronology TELL	a11g-8
chronology TELL $	a11g-8
chronology YEAR	d10l-7
chronology YEAR to	d10l-7
chronology of	d20k-11l-13
chronology of AGENCY	d12l-10
chronology of HARM	d11k-7
circulation	c15j-7k-8p-12
circulation $	c15j-7k-8p-12
circumstance	c-10d-12f22j15k-21l-13p-17
cite	k-11n12
cite $	k-11n12
cited	a-11b-9c-13d-8e-8f-11g-10j-13k-20l-16m-10n29o-8p-22
cited $	a-11b-9c-13d-8e-8f-11g-10j-13k-20l-16m-10n29o-8p-22
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
closer	a17o-8p-13
closer $	a10
closer LOOK	a12p-8
closer LOOK $	a10p-7
closing	a-11c-9e17f-7j-15k-14l-22m-9
closure	l16m-8p-9
closure $	l16m-8p-9
coast	l7
coast $	l7
code	h11k-7
code name	h11k-7
code name used	h11k-7
coercive	c-8p12
coercive control	c-8p12
coercive control $	c-8p12
cold	p9
cold $	p9
collapse	l13p-14
colleague	k8
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
come	k-7
come FIRST	m10
come FIRST $	m10
come into	a-8l10
come into THIS	a-8l10
come to	a12
come to believe	a8
come to think	a7
coming	l13p-10
commendation	a-12b-7c-13e-9f-11g-11i25j-12k-15l-13m-11n-8o-9p-18
commendation $	a-12b-7c-13e-9f-11g-11i25j-12k-15l-13m-11n-8o-9p-18
commended	i10
commending	i7
commending WELL	i7
commending WELL DONE	i7
comment	e13p-9
comment $	e13p-9
commentary	a15c-10
commission	c-8j17k-12l-7p-12
commission $	c-8j15k-8l-7p-12
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
communication	c-8j-7k-10l-10m-10p19
communication $	p13
communication NEED	p9
communication NEED $	p9
communication between	p7
communication between AGENCY	p7
community	k-8l-7p13
community $	p12
compared	f9
compared $	f9
competence	p9
competence $	f-9p10
complaint	c14e-8f-11j-9k-12
complaint $	c15k-7l-7p-14
complaint by	f-7p11
complaint by FAMILY	f-7p11
complaint to	l7
complaint to END	l7
completed	c10k-8m-9p-9
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
composition	f11
composition $	f11
computer	p11
computer system	p11
computer system $	p11
concealed	l-10p11
concealed BIRTH	l-10p11
concealed BIRTH $	l-10p11
concern	a-35c-13d-9f-11g30i-10j-24k-12l9m-16o-25
concerned	f16k-8p-8
concerned $	f11
concerned in	f9
concerned in THIS	f9
conclude	a-15e25g-13i-9k-14l-9m-15o-9
conclude $	a-10e15k-10m-9
concluded	a7
concluded on	a7
concluded on each	a7
concluding	a-13e25k-9l-14m-8p-17
conclusion	a-12c-11d-8e32f-10i-10j-17k-11l-24n-9o-16p-24
condition	k-9p13
condition $	p14
condition in	a9
condition in WHAT	a9
condolence	a-7c-9g-11j22k-10l-9m-8p-14
condolence $	a-7c-9g-11j22k-10l-9m-8p-14
conduct	c-9g-11i16j-14k11l-9o-10p-12
conduct deserving	i11
conduct deserving commendation	i11
conduct of	j-9k11
conduct of AGENCY	a7
conduct of LEARN	k9
conduct worthy	i10
conduct worthy of	i10
conducted	a-11j-10k16
conference	p12
conference $	p12
confidentiality	c-9f-7j-11k19l-10m-7
confidentiality $	k14p-12
confidentiality and	k8
confidentiality and anonymity	k8
confidentiality of	k8
confidentiality of REVIEW	k8
conflict	p8
conflict $	p8
connection	a-7k9
connection PEER	a-7k9
connection PEER case	a-7k9
consent	c-7g-8j-9l-8p18
consent $	k-9p17
consent in	k8
consent in REVIEW	k8
consider	a-10g-11m18
consideration	a-26b-8c-26d-9e-11f11g-19h-13i-8j-16k-20l-19m30n-10o17p-30
consideration $	c-9f9k-9l-7m12p-16
consideration for	m14
consideration for BODY	m9
considered	c-16g-9k11l-7m-9o7p-14
considering	a10
constable	m10
constable $	m10
constabulary	l-12m9
constraint	c-7k14p-11
constraint $	c-7k14p-11
consulted	n14p-12
contact	a-23b-13c24d24e-20f-23g-20h-13i-15j-35k-27m-21o-14p-15
content	j13p-10
content warning	j13p-10
content warning $	j13p-10
context	a11b-13c-22d-12e-14g-18h-9i-14j20k12l-25m-18n-19o-15p-33
context $	a9b-11c-19d-11e-12g-16h-8i-12j14k16l-22m-15n-18o-11p-28
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
contributed	k15p-11
contributing	k11l-9
contribution	f-8k13p-14
contributor	c-8f-7j-12k19l-8p-12
contributor $	k14p-11
contributor to	j-8k12
contributor to HARM	k8
contributor to REVIEW	k7
contributory	a10
contributory ISSUE	a10
contributory ISSUE $	a10
control	c18f-9g-8j-11k-14l-12m-9n-7
control $	c18f-9g-8j-11k-14l-12m-9n-7
controlling	p9
controlling behaviour	p9
controlling behaviour $	p9
convened	j8
convened $	j8
conversation	k18p-17
conversation $	k13p-11
conversation PEER	k11p-10
conversation PEER WORKER	k11p-10
cookie	c14j-7k-8p-12
cookie $	c14j-7k-8p-12
copie	b12c11j-8k-9l-8n-9p-12
copie $	c12n-7p-9
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
core	c-11k-8l-9m-16o14p7
core ACT	c-8m-12o14p-10
core ACT $	c-8m-12o14p-10
core group	p12
core group $	p12
coroner	a-14c-12e-8f-10g11i-7j12k8l-14m-11n-7o-10p-18
coroner $	c-8j15k-14p-12
coroner 's	a-10g10j-12k14l-9p-11
coroner 's ISSUE	g14j-7
coroner 's power	k12
coronial	k7
coronial METHOD	k7
coronial METHOD $	k7
correspondence	b17c-10f-8j-9k-10l-9m-7p-14
correspondence $	b17c-10f-8j-9k-10l-9m-7p-14
cost	c14j-10k-11o-7
cost of	c14j-10k-11o-7
cost of REVIEW	c14j-10k-11o-7
could	a10c-8f-11i-17j-14k15l-15m-23o-15p10
could AUX	e-13g11k-8m-10p11
could AUX AUX	e-12g14m-8
could AUX counted	g-9p12
could DONE	k7
could DONE $	k7
could HARM	a9
could HARM AUX	a9
could WE	g9
could WE AUX	g9
could anyone	a8
could anyone AUX	a8
could not	a-9g-15k17m-8o-8p8
could not AUX	k12
could not FIND	g-9k11
council	c-8j-10k-17n-11p13
counted	g-9p12
counted $	g-9p12
counted AUX	g-9p12
counted AUX counted	g-9p12
countie	f-10p13
countie $	f-8p9
county	a-9c-8j-8m7o-8p8
county $	m8p-8
county SCOPE	p12
county SCOPE $	p12
couple	f7p-9
course	a-7c14f-9j-10k-11l8p-15
course $	c14k-7l-11p-11
course of	l15
course of STORY	l8
course of case	l8
court	a-7f-15j-12k10l-14p13
court $	f-13k-9p14
court case	j-7k14l-8p-13
court case $	j-7k14l-8p-13
court order	p10
court order $	p10
cover	a-18g-14j-13k-11m-8o20p12
covered	j-10o13
covid-19	p12
covid-19 $	p12
credit	a-10g-9i23p-20
crime	p9
crime $	p9
criminal	c-10g-7j-7k17l-11m-7
criminal exploitation	p11
criminal exploitation $	p11
criminal investigation	k10p-8
criminal investigation $	k10p-8
criminal proceeding	k10p-8
criminal proceeding $	k10p-8
criteria	a-14c-8j15k9l-16p-11
criteria $	j12k-10l-9
criteria INVOLVE	a-8j7k9l-8p-8
criteria INVOLVE $	j-11k12
criteria INVOLVE under	j11k-8
criteria for	k8
criteria for holding	j9
criteria for local	j-8k9
critical	a19c-14e-7f-8j-7k-13m-9o-10p-18
critical ANALYSE	a13
critical ANALYSE $	a13
critical LOOK	a9
critical LOOK $	a9
critical STORY	l7
critical STORY $	l7
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
crynodeb	a-7c-9j13k-9l9p-14
crynodeb gweithredol	j14l-9p-9
crynodeb gweithredol $	j14l-9p-9
crynodeb o'r	l12
crynodeb o'r digwyddiadau	l12
cultural	f10
culture	p16
cumulative	l-8p9
cumulative HARM	l-8p9
cumulative HARM $	l-8p9
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
dad	f10k8l9p-21
dadansoddiad	a20c-10f-9g-7j-10k-12l-11m-10p-16
dadansoddiad $	a15c-9j-8k-9l-7p-12
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
dark	i12
dark $	i12
darllen	c-7n14p-10
darllen pellach	c-7n14p-10
darllen pellach $	c-7n14p-10
data	k15l-9p-12
date	a-32b-16d39f-17g-28h-16i-20k-17l-25m-27n-23p-23
date $	a-20b-12d30f-21g-18h-12i-13k-8l-27m-22n-18o-18p-16
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
date of notification	j9
date order	d8
date order $	d8
day	a-17c-8f-14g-12i-8j-7k8l12m-9o-8p-8
days	l17p-10
deaf	f14p-13
deaf $	f14p-13
dealing	l8
dealt	p8
dealt PEER	p8
dealt PEER as	p8
death	f-13k-10l20m-9o-7p-13
death LEARN	g7
death LEARN $	g7
debt	p9
debt and	p9
debt and eviction	p9
decided	a-7k9
decided and	k11
decided and WHY	k11
decided there	j8
decided there MUST	j8
decision	a22b-13c-26d-13e-20f-19g-29h-13i-19k28l-25m-20n-17o-20p-20
decision $	a17b-8c-14e-10f-11g-13i-10j-18k20l-15m-15n-10o-8p-24
decision AUX	a12k-12
decision AUX DONE	a12k-12
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
decision and rationale	k9
decision making	p8
decision making $	p8
decision of	j-11k15
decision of BODY	k9
decision to	j17k-16
decision to RECOMMEND	j9k-8
decision to commission	j8
decision to hold	j8k-7
decision-making	a11
decision-making $	a11
decisive	a13p-9
decisive moment	a13p-9
decisive moment $	a13p-9
declaration	a-8f-10g9j-9k14l-12p-13
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
defined	h9
defined WORDS	h9
defined WORDS $	h9
definition	a-8h12
delay	a-13c-9f-9j-15k20l-12m-8
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
description of HARM	l7
description of grade	b13l-7p-7
deserving	i13
deserving commendation	i11
deserving commendation $	i11
desk	p7
desk $	p7
detail	b-12d-17e-14f30g-11h-9i-12j14k-8l-11m-18n-16o-14p-36
detail $	a-20b-10d-13e-11f26g-7h-7i-10j13l-17m-15n-14o-11p-31
detail ISSUE	a8
detail ISSUE $	a8
detail of	f11p-11
detail of CHILD	f11
detail of KIN	f8
detail of STORY	l9
detail of notification	j9
detailed	d10
detailed chronology	d10
detailed chronology $	d10
determination	g-9m-8o9
determination $	o10
determination of	a9
determination of ISSUE	a9
developed	j-10k-9l14
development	a-9c-11e22g-10j-13k-9l-12o-9p-16
diabete	p12
diabete $	p12
diary	a-9c-11d24e-7f-10g-8j-12k-13l-15m-9p-17
diary $	c-9d16f-8j-8k-9p-13
diary of	d14l-11
diary of case	d12l-7
did	a9b-8c-7d-8e-24f-17h-11j-20k14l20m-43n-9o-16
didn't	g15i-15
didn't DONE	g15i-15
didn't DONE WELL	g15i-15
difference	e-9g-19i22k-10m-14p-12
different	a11g-14i-7m11
differently	a-12e-7g19i-17
difficult	l10p-8
difficult $	a8
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
direction	c-9f-7j-8k-9l-8m16p-13
direction $	c-9f-7j-8k-9l-8m16p-13
director	c18l-11p-12
director $	c12p-9
director of	c11l-8
director of CHILD	c11l-8
disability	f13g-16k-12p9
disabled	p9
disabled CHILD	p9
disabled CHILD $	p9
disagreement	p9
disagreement $	p9
discharge	l9m-7
discharged	a9
disclaimer	c15j-7k-8p-12
disclaimer $	c15j-7k-8p-12
disclosure	c-7k14p-12
disclosure $	c-7k14p-12
discovery	c-8j-8k-9l18p-14
discovery $	c-8k-8l15p-12
discuss	a-22c23h-8p-10
discussion	a15c10f-8g-14h-10j-9m-18o-25
discussion $	l-9p10
disguised	p10
disguised compliance	p10
disguised compliance $	p10
disposal	c-9e17f-8j-9k-10l-8p-13
disposal $	c-9e17f-8j-9k-10l-8p-13
disruption	p9
disruption meeting	p9
disruption meeting $	p9
dissemination	c-12f-8j-11k22l-9m-7p-15
dissemination $	k12p-9
dissemination list	k12p-8
dissemination list $	k12p-8
dissemination of	k8
dissemination of REVIEW	k8
distance	p8
distance $	p8
distribution	c19f-8j-8k-12l-9m-7p-15
distribution $	c13p-10
distribution list	c11p-8
distribution list $	c11p-8
diversity	a-8f16
diweddglo	c-9e17f-8j-9k-10l-8p-13
diweddglo $	c-9e17f-8j-9k-10l-8p-13
do	a-19b-7e-10f-8g-14i-37k-21m36n-8
doctor	p12
doctor $	p12
document	a-22b12c17d-10e-9f-17g-14h-9i-8j-12k-12l-22m-11n22o-13p-25
documentation	k11p-7
does	j-15k-11l-9o12
dogs	p12
dogs $	p12
doing	a-16e-12g-21i12j-12l-9m18p-14
domestic	j9k-10l-8p9
domestic HARM	j9k-10l-8p9
domestic HARM $	p8
domestic HARM REVIEW	j10k-8
done	c-10e14j-16l-12m8o-9p-15
door	c-11f-8g-12j-9k-11l-12m-9p22
door $	a-9c-10k-9l-10m-7p20
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
dream	p9
dream $	p9
drew	k-8n15
drew on	n8
drew on $	n8
drew upon	n11
drew upon $	n11
drift	a8c-7j-8k-9l-8m-7p13
drift $	a9p9
drift and	p9
drift and delay	p9
drove	a9
drove thinking	a9
drove thinking of	a9
drowning	l-18p18
drug	p11
drug and	p8
drug and alcohol	p8
during	i8
during HARM	i8
during HARM REVIEW	i8
duty	c-9j18k-16l-9m-9
duty $	j12p-9
duty AGENCY	p9
duty AGENCY $	p9
duty to	j9k-7
duty to REVIEW	j9k-7
duty under	j7
duty under WHAT	j7
dysgu	a-11b-7c-14e-9f-11g25j-12k-15l-14m-11n-8o-7p-20
dysgu $	a-8c-12f-9g21j-10k-12l-11m-9p-17
dysgu o'r	g11
dysgu o'r adolygiad	g11
each	a11c-11e-10i-15j-13k-19m9o-14
each AGENCY	a8c-7e-8g-13i-12j-9k-15l9
each AGENCY $	a8
each AGENCY AUX	m8
each AGENCY DONE	i-7k-7l9m-13
each ISSUE	a-8g8
each ISSUE $	a-8g8
each RECOMMEND	m8
each RECOMMEND $	m8
each SCOPE	a11
each SCOPE $	a7
each TIME	l-8p10
each TIME $	l-8p10
earlier	e10m-9
earlier RECOMMEND	e10m-9
earlier RECOMMEND $	e10m-9
early	c-10e11j-12k-15m-19n-9
eating	l11
eating $	l11
edge	p13
edge $	p10
education	l14p-8
educational	p10
educational NEED	p10
educational NEED $	p10
effective	i13
effectiveness	a10c-12e-12g21j-12k-11l-13m-13n-8p-18
effectiveness $	e-8g13
effectiveness of	a12c-9g16j-9k-8l-11m-12p-15
effectiveness of AGENCY	a-11g13l-7
effectiveness of BODY	g11
effectiveness of practice	a9g-8
effectiveness of safeguarding	a11
effeithiol	i14p-10
effeithiol $	i14p-10
eight	p12
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
email	p9
email THIS	p9
email THIS MOVE	p9
emerged	g8
emergency	l-8p14
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
end	e11g-9j-9m-9
ended	l10
endnote	e11k-13
endnote by	e11k-9
endnote by AUTHOR	e11k-9
engaged	h-8p12
engagement	a-10b9f-9l-18
engaging	k-15p15
england	m10p-8
england $	m10p-8
english	c-7h18k-9l-7p-13
english guide	h12p-7
english guide $	h12p-7
english list	h12p-8
english list $	h12p-8
enough	a12
enough $	a12
enquirie	a-11c16d-8e-9f-12g-9j-13l-16m-11n-8
enquirie $	a-9c17d-7e-8f-10g-8j-12k-16l-13m-9n-7
enquirie running	k11p-10
enquirie running alongside	k11p-10
enquiry	a21c-10g-11j-16k-15m-7p-12
envoi	c-9e17f-8j-9k-10l-8p-13
envoi $	c-9e17f-8j-9k-10l-8p-13
epilepsy	p12
epilepsy $	p12
episode	c-13d-22f-14g-11j-7k-11l32p-19
equality	a-16f24g-8h-8j-8l-7m-8p-26
escalation	c-7k-9m-9p13
escalation $	c-7k-9m-9p13
established	k12l-10
established $	k12l-10
establishing	j15k-14
establishing REVIEW	j10k-9
establishing REVIEW $	j10k-9
establishing domestic	j10k-8
establishing domestic HARM	j10k-8
establishment	j8
establishment of	j8
establishment of case	j8
ethic	c-7k14p-11
ethic $	c-7k14p-11
ethnicity	f18p-17
evaluation	a12
evening	l-10p14
evening $	p8
event	a-15b-20d35f-29g-19h-13i-15j-14k21l-11m-21n-15o-17p-39
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
everyone MUST	g7
everyone MUST take	g7
eviction	p9
eviction $	p9
evidence	a9b-18c-12e-11f-11g-18h-8j-21k31l-23m-13n-20o-11p-15
examination	p8
examine	o7
examined	a10g-8o8p-13
examining	a9
example	a-8i21p-14
example $	i8
example of	i12
example of WELL	i12
example to	i11
example to follow	i11
exclusion $	l-8p10
exclusion from	l9p-8
exclusion from PLACE	l9p-8
executive	c11e-7g-7j13k-9l-11m-8p-12
executive $	c12p-8
executive summary	j14l-8
executive summary $	j11l-7
exercise	a-9c20j-7k-18p-8
exist	j8
exist $	j8
existed	p8
existed on	p8
existed on REVIEW	p8
experience	a-10c-10f-19g7i-8j-10l17m-9
experience $	a-8c-9f-15g-9j-8l16m-8
experience and	g8
experience and SINCE	g8
expert	a-8k12m-13p9
expert RECOMMEND	k14m-12p-8
expert RECOMMEND $	k14m-12p-8
expert opinion	p11
expert opinion $	p11
explain	a13l-9
explained	a-9b7g-10h13k-9l-8
explaining	c-8h13l-7
explanation	c-14e-8f-8g-20k-7m-13p22
exploitation	f-7k-10l8p11
exploitation $	f-7k-10l8p11
exploration	a-8o9
explore	o8
expressed	k9
expressed by	k9
expressed by FAMILY	k9
extended	f10p-8
extended FAMILY	f10p-7
extended FAMILY $	f10p-7
extent	a7
extra	a-7b11i16j-9k-12l-14p-14
extra INFO	b12k-8p-8
extra INFO $	b12k-8p-8
extra mile	i16l-10p-9
extra mile $	i16l-10p-9
fabricated	p9
fabricated illness	p9
fabricated illness $	p9
facilitator	c11
facilitator 's	c11
facilitator 's note	c11
fact	a-11c-13d-13e-12f-7j-11l29p-15
fact $	g-12l12
fact and	g8
fact and FIND	g8
factor	a23c-8g-18j-13m-9o-7p-16
factual	a-7c-12d-9e-8f-11g-8j-14k-10l25m-7p-14
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
failure	a-9g15k-8p-8
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
faltering	p10
faltering growth	p10
faltering growth $	p10
familie	a9f-17j-9l-23p17
family	a-22c-31d-22e-25f31g-26h-19m-28n-24o-21p-10
far	c-11e7j-16k-17m-10o14p-9
far $	e9m-7
far REVIEW	j-9k-8l-7o13
far REVIEW MOVE	j-9k-8l-7o13
far as	l7
far back	o8
far back WE	o8
fatal	k11
fatal HARM	k11
fatal HARM REVIEW	k11
father	a11b-8c-9f-8j-11k-30l-23m-9p25
fault	g9
fault FIND	g9
fault FIND $	g9
fear	c-8j-8k-8p15
fear $	l8p7
fear of	p12
fear of AGENCY	p10
feature	i8
feature $	i8
feed	c8
feed back	c8
feed back $	c8
feedback	c16j-8k-9l-8p-13
feedback $	c16j-8k-9l-8p-13
fell	g10j-7
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
file	a-9g-7l-10p18
file $	p12
file in	p8
file in NUMW	p8
filing	c11
filing and	c11
filing and retention	c11
final	a-11c-10e10f-8g-7j-7k-9m-10p8
find	a-12c-10f-7g-25i-10j8l-9m-13n19o9p-11
finding	a-13b-14c-21d-15e-19f-19g49h-11i-19j-28k-30l-9m-8n-25o-27p-31
finish	e14p-8
finish $	e14p-8
finished	e7
finished $	e7
fire	l11
firearm	p12
firearm $	p12
first	c-12e-15f-10h-12j11l14m-17o-12p-8
fiscal	k7
fiscal and	k7
fiscal and other	k7
five	f-7j-9k-7
flag	p9
flag $	p9
floor	p9
floor $	p9
focus	a-12o14
follow	a-9f-7g-9i9j10k-9l-9
follow $	a-8g-9i9j11k-8l-9p-9
follow-up	p8
follow-up $	p8
followed	a8p-8
followed $	a9p-8
following	c11l-8
following up	c11l-8
following up $	c11l-8
food	p8
food heat	p8
food heat and	p8
for $	a-14c8e-10f-10g-18h9i-14l-10m11p-11
for ACT	m14
for ACT $	m14
for AGENCY	a-10c8l-10m11
for AGENCY $	a-10c8l-10m11
for ANALYSE	a-11c16p-8
for ANALYSE $	a-9c16m-14
for ANALYSE by	c-8m8
for BODY	a-17c-14j-14k-14l-7m28n-8p-16
for BODY $	a-9c-10j-11k-12m16p-11
for BODY 's	m7
for BODY and	m8
for BODY to	g-8m16o-10
for CHANGE	a-7g-10m21p-12
for CHANGE $	g-7m17p-10
for CHANGE practice	m8
for CHILD	a-16e-8g9k-10l-7m17p-25
for CHILD $	a-11g8p-15
for CHILD 's	l-9m11p-7
for CHILD AUX	g8
for CHILD and	j10
for CHILD practice	o8
for CHILD protection	m10
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
for NAME	f-14j12
for NAME $	f-14j12
for REVIEW	a-12c-13e-8f-15g-12j16l-8m-11o15p-10
for REVIEW $	a-10c-13e-7f-15g-11j17k-10l-8m-11o16p-10
for SERVICE	l-8m18p-13
for SERVICE $	m15p-11
for SINCE	m12
for SINCE $	m8
for SINCE by	m8
for THEY	f8
for THEY $	f8
for THIS	a-8c-16f-10g-7m12p-8
for THIS FAMILY	i8
for THIS REVIEW	c-7k-7o7
for THIS county	m10
for THIS region	m9
for WE	a8j9k-9
for WE $	a11g-10
for WE REVIEW	j9
for WORKER	g11p-10
for WORKER $	g12p-9
for YOU	a-11g13
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
for more	n7
for more $	n7
for nation	m11
for nation $	m11
for national	m17
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
for rapid	k-9l10
for rapid REVIEW	k-9l10
for reader	n11p-7
for reader $	n11p-7
for regional	m11
for regret	g11o-7
for regret $	g11o-7
for resolution	m10
for resolution $	m10
for safeguarding	j8k-7
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
forgotten	l-13p15
forgotten $	l-13p15
form	a-11c17d-7e-7f-9g-15h15k-14l-16m-9n-7p-20
form $	c7g-11h13j-8l-9p-12
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
forward	a-12c-12e-8g-13j-12k-18l-16m28p-18
forward $	a-11c-12e-8g-11j-11k-17l-16m27p-18
foster	f-12l22p-13
fostering	p11
found	a-10g20j-16k-12m-8o-9p-9
four	f16j-7k-8o-9p-23
fracture	p7
fracture in	p7
fracture in CHILD	p7
frame	o8
frame for	o8
frame for REVIEW	o8
framework	j-8k16p-11
framework $	j-8k16p-11
fresh	l-8p10
fresh MOVE	l-8p10
fresh MOVE each	l-8p10
friday	p10
friday afternoon	p10
friday afternoon $	p10
friend	f8l-13p10
friend $	p9
friend FAMILY	p8
friend FAMILY DONE	p8
friend and	f7
friend and neighbour	f7
from $	f7k11
from AGENCY	k-11l12p-10
from AGENCY $	e7k-8l13m-8p-9
from AUTHOR	j11
from AUTHOR $	j11
from BIRTH	l10
from BIRTH to	l10
from BODY	j16k-8p-8
from BODY $	j16k-8p-8
from CONTACT	l7
from CONTACT to	l7
from FAMILY	b11f-13l-9p-11
from FAMILY $	b11f-13l-9p-11
from FIRST	g-9k9l7
from FIRST REVIEW	g-9k10
from FIRST complaint	l7
from KIN	b12p-9
from KIN $	b12p-9
from LEARN	a9c-8k-9
from LEARN REVIEW	g7
from LEARN STORY	a9k-8
from PLACE	f-9l8
from PLACE $	l10
from REVIEW	g9
from REVIEW $	g9
from THEY	f-9j11
from THEY KIN	f-9j11
from THIS	a-7c-8g19j-11k-12
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
front	f-9p15
front door	p7
front door $	p7
front of	p7
front of CHILD	p7
front room	p8
front room $	p8
further	a-13b-11c7e-9f-10g-10j-15k-18l-18m-8n23o-7
further ACT	p12
further ACT $	m-11p12
further INFO	j-7k-7n13p-9
further INFO $	j-7k-7n13p-9
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
gaps	a-15c-13d-7e-11f-14g27i-9j-14k-15l-16m-12n-10o-9p-7
gaps $	c-7g15k-8p-14
gaps AUX	g11
gaps AUX $	g11
gaps and	g8
gaps and BAD	g8
gaps between	p8
gaps between AGENCY	p8
gaps identified	g12p-9
gaps identified $	g12p-9
gathered	k10
gathered WHAT	k10
gathered WHAT WE	k10
gathering	j-8k18l-9p-15
gathering $	k11p-7
gathering piece	k13p-11
gathering piece $	k13p-11
gave WE	k7
gave WE INFO	k7
geirfa	c-11f-9h18j-10k-11l-10m-8p-15
geirfa $	c-11f-9h18j-10k-11l-10m-8p-15
general	a-10j7p9
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
getting to	f12
getting to KNOW	f12
gift	p9
gift $	p9
girl	a-8f18j-10l-16
give	i11k-7p-7
give up	i11k-7p-7
give up $	i11k-7p-7
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
glance	c-8d9j11l-8p-11
glance $	c-8d9j11l-8p-11
glossary	h13
go	a-7g10i-17k-8l-10m14
goes	j-9k-8l-7o13
going	a-9c-7e-18g-19i16l9o-13p-22
good	b-8c-20d-9e-13f-13h-7i17j-18k-20l-10m-22n-12o-11p8
gorchwyl	c-8k-7l-7o15p-11
gorchwyl $	c-8k-7l-7o15p-11
got	e-8i9j-8m-12p-7
got BAD	g13
got BAD $	g13
got WELL	i13
got WELL $	i13
got in	a12
got in METHOD	a12
got worse	l10
got worse $	l10
governance	a-7f-8j-11k16l-9m-8o-7p-15
governance $	c-9k14p-11
governance and	c7
governance and monitoring	c7
governance inadequate	g8
governance inadequate $	g8
governance of	k8
governance of REVIEW	k8
government	c-9k8m12p-9
grade	a-8b12g-8i-9l-13m-8p11
grade $	b13l-7p-7
grade NUM	i-7l-7p14
grade NUM $	p9
grade NUM WELL	i-7p9
graded	g11
graded judgement	g11
graded judgement on	g9
gran	f10p-9
grandmother	f-14j11
grandparent	b11j-9k-12l10
ground	j12k-9
ground for	j7
ground for REVIEW	j7
ground upon	j8
ground upon WHAT	j8
group	a-8c-9f-14g-8j-15k17l-15m-10o-8p15
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
guidance	a-17b-11c-19d-11e-13f-15g-16h-12i-12j-8l-20m-18n31o-12p-16
guidance $	a-8c-9f-7g-8j-9k9l-10m-10n17p-18
guidance and	n12p-7
guidance and law	n10
guidance cited	n10
guidance cited $	n10
guidance on	p10
guidance on shelve	p10
guidance referred	n11
guidance referred to	n11
guidance used	n11
guidance used $	n11
guide	a-9c-8g-7h16j9k-9l-11m-7p-14
guide $	a-8h12j10k-8l-8p-12
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
had	e-8f-11g-11i-7k9l-9m-11
half	p15
half KNOW	p10
half KNOW $	p10
half picture	p10
half picture $	p10
handover	k-7l-10p18
handover $	p14
handover at	p8
handover at BIRTH	p8
hane	l12
hane yr	l12
hane yr acho	l12
happen	a-8c13e-13g-11i-11j-13k-11l-21m27p-14
happen $	c15m-9p-7
happened	a9c-10f-13g-35h-8i-14j-16l25m-30o-12p-16
happening	m9
hard	a11c-8e-8g-8h12i-13j-10l-11m-8p8
hard $	a10i-8
hard WORDS	h13p-9
hard WORDS $	h13p-9
hard to	p12
hard to KNOW	a7
hard to reach	p12
harm	a-10k-7p16
harmful	p8
harmful sexual	p8
harmful sexual behaviour	p8
has	a-25e26f-9i-16k-16l-26m-8n10o-13
have	a21e18f-17g11h-8i-22j-16l-30m-30o-19p-30
he	a-13f11g-16i-9j-9k-11l9m-8p9
head	a-8c12l-14p12
head HARM	l-8p9
head HARM $	l-8p9
head lice	p7
head lice and	p7
head of	c13p-10
head of AGENCY	c13p-10
head trauma	p8
head trauma $	p8
headline	g15p-7
headline FIND	g9
health	a-10c-8f-10j-8k-15l10m8p7
heard	a10c-7f-9j-9l-19p9
hearing	f-7l-11p8
heart	f8j-7
heart of	f8j-7
heart of THIS	f8j-7
heat	p8
heat and	p8
heat and light	p8
held	a-13c-10f-9g-8j17m-12o-9p7
held $	a-8j19m-10o-8p-11
held by	l9
held by AGENCY	l9
held risk	p9
held risk $	p9
held whole	p9
held whole $	p9
help	b-11c-22d-12e-18f-22h-11j-24k-26l-30m-24n27o-15p8
help $	c-13e-11f-15g-13j-12k-15l-18m-15n21o-8p8
help BAD	g7
help BAD $	g7
help THIS	i10
help THIS depended	p7
help THIS helped	i12p-11
help and	g8l-8n11
help and prevention	p9
help and protection	g10
help and support	n10p-8
help by	p9
help by letter	p9
help for	n11p-7
help for reader	n11p-7
help given	a11
help given $	a8
helped	a-21c-14e-11f-20g-8i30j-14l-20m-16o-7p-19
helped $	a-12g-12i22k-8l-8m-11p-14
helped CHILD	i12l-8
helped CHILD $	i12l-8
helped FAMILY	i10
helped FAMILY $	i10
helped NAME	i10
helped NAME $	i10
helped WE	i-9k12
helped WE $	i-9k12
helped and	g8
helped and IDENTITY	g8
helpful	c-7k-9l-9n16p-12
helpful AGENCY	l-8n14p-11
helpful AGENCY $	l-8n14p-11
helpful SOURCE	n7
helpful SOURCE $	n7
helpline	n9
her	a-12b-10d-9f16h-13i-17l12m-12n-10o-10p-30
here	a-10i-9j9k-9m9
here $	a-9i-8j10k-8m9
here AUX	l7
here AUX WHAT	l7
heritage	f19p-16
hidden	f-11l-12p16
hidden CHILD	f-7p9
hidden CHILD $	f-7p9
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
highlight	i13p-14
him	a-10c-9f16g-9i7k-15l-13
hindsight	a16c-11e-7f-9g-8j-12k7l-11m-9n-8p-16
hindsight $	a16c-10f-8j-11l-9m-7p-14
hindsight and	k10
hindsight and outcome	k10
his	a-8f19j-10k-9p-22
historical	a-11g-10j-11k-9l19p-13
historical INFO	k-8l12p-8
historical INFO $	k-8l12p-8
historical ISSUE	a-8g-9l13p-8
historical ISSUE $	a-8g-9l13p-8
history	b-11c9d-27e-12g-10j-19k-29m-8n-8p17
hold	j8
hold REVIEW	j8k-7
hold REVIEW $	j8k-7
holding	c9k-11l-12p8
holding REVIEW	j9
holding REVIEW $	j9
holding ring	p10
holding ring $	p10
holding to	c11l-10
holding to STORY	c11l-10
holiday	p10
holiday $	p10
home	b-8c-15d-10e-11f33g-22h-8i-20j-15k-19m-10n-10o-9
home $	f-12l9
home and	p8
home and house	p8
homelessness	c-8j-7k-9l15p-12
homelessness $	c-8j-7k-9l15p-12
homicide	c-9d7l9p-20
honour	p8
honour and	p8
honour and shame	p8
hope	c-10j15k-12l-11m-25o-8p19
hospital	a-8c-8f-26i-11j-8k-12l7p11
hotel	p12
hotel $	p12
hour	l-10p10
house	l-9p16
house $	p8
household	a-13b-8c-8f34g-9i-9j-13k-23l-24m-8p-14
housing	p9
how	a14b-16c9d-17f-27g-20i-27k11l7n-21p-34
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
identified	c-12e-8g19i9j-8k-14l-9m-10o-8p-16
identified $	c-10g15i9k-9l-8m-9o-8p-15
identifier	f8
identifier $	f8
identity	f21k9l-8p-30
if	c-11g-7j-12n20p-8
if THIS	j-10n11
if THIS REVIEW	j-10n11
if YOU	n14p-7
if YOU AUX	n10
if YOU NEED	n8
ill	l8
ill $	l8
illness	a-9f-7l-9p19
illness $	l-8p15
illness as	p9
illness as ANALYSE	p9
immediate	a-10c-14e-15f-7j-9k-14l26p-19
immediate ACT	e-10g-7l13p-8
immediate ACT ASK	m8
immediate ACT LEARN	e-9l12m-9
immediate ACT to	l8
immediate LEARN	g10
immediate aftermath	l9
immediate aftermath $	l9
immediate safeguarding	l16m-12p-8
immediate safeguarding ACT	l12m-11
immediate safeguarding arrangement	l9
immigration	p10
immigration status	p10
immigration status $	p10
impact	a-9c20f-7k-8l-9m-14p-16
impact $	c11
impact ACT	c11m-10
impact ACT $	c11m-10
impact assessment	c8
impact assessment of	c8
impact of	g7
impact of BODY	g7
implementation	c-12f-7j-8k-10l-9m19p-15
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
improve	c-9g10m8p-10
improved	e10g-7
improvement	a-17b-7c-18d-8e8f-10i-17j-12k-14l-16m22n-10o-10p-8
improving	a-10e-8g-10l-8m22p-14
in $	l8
in BAD	a-8g-11j12p-7
in BAD $	a-8g-11j12p-7
in CHILD $	p10
in CHILD 's	l9p-11
in END	a-9e14
in END $	e10
in END ANALYSE	e8
in FAMILY	f9k-10l-7
in FAMILY $	f9k-10l-7
in FIRST	i9l-8
in FIRST TIME	i9l-8
in ISSUE	a-14f-11g-17j20l-14o9p-12
in ISSUE $	a-12f-7g-15j13l-9o11p-9
in ISSUE in	j8
in ISSUE of	j8
in METHOD	a16k-9
in METHOD $	a13k-8
in METHOD of	a7
in NEED	f-12l12m-7
in NEED $	f-7l-9p12
in NEED PLAN	l13p-12
in NEED period	l8
in NUMW	p11
in NUMW drawer	p8
in PEER	l7
in PEER KIN	l7
in PLACE	a-8k-8l10m-10
in PLACE $	f8g-9m-8
in PLACE PLACE	l15p-14
in PLACE WELL	g8
in REVIEW	h10k17l-10m-9o-11p-9
in REVIEW $	h10k17l-10m-9o-11p-9
in THEY	f7l8
in THEY LIVE	f8
in THEY own	l12
in THIS	a-14b-7c13f19g-14h9j-27l-11n-8o-12p-12
in THIS ISSUE	a-11c11
in THIS REVIEW	f14h10j-28o-9
in THIS STORY	f8
in THIS case	f8
in THIS page	j8
in THIS section	c8
in TIME	l-9p12
in TIME $	l-12p12
in WE	a8
in WE ISSUE	j8
in WE opinion	a9
in WELL	i8
in WELL of	i8
in WHAT	a12j-8
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
in brief	k-7l12
in brief $	k-7l12
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
in depth	a8
in depth $	a8
in detail	a8
in detail ISSUE	a8
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
in local	e8
in local AGENCY	e8
in memory	f-8j14
in memory of	f-8j14
in mind	j8
in mind $	j8
in more	a10
in more depth	a10
in nutshell	j11l-9
in nutshell $	j11l-9
in one TIME	l7
in order	d13l-8
in order $	d13l-10
in outline	l8
in outline $	l8
in period	l9
in period $	l9
in place	e9
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
in summary	e13j-12
in summary $	e13j-12
in supervision	c15p-11
in supervision $	c15p-11
in system	g13
in system $	g13
in timeline	l11
in timeline $	l11
in touch	c11
in touch $	c11
in turn	a14
in turn $	a14
inadequate	c-8e-7f-8g16j-9k-9l-11
inadequate $	c-7g10j-7k-8p10
inadequate because	g11p-9
inadequate because $	g11p-9
incident	a-21b-9c-25d-30f-22g-11i-8k-22l36m-13n-8o-7
incident $	p11
incident-led	a-9p11
incident-led practice	a-9p11
incident-led practice $	a-9p11
included	a8
included $	a8
independence	a-16b-9c-12e-10f-10g-10j-17k29l-15m-10n-7o-7
independence $	a-11b-8c-9e-8f-7j-13k26l-9m-7p-17
independence too	p10
independence too soon	p10
independent	j-7k9
independent AUTHOR	k13
independent AUTHOR $	k10
independent REVIEW	k-8p10
independent REVIEW WORKER	k-8p10
individual	c-13d-8f13j-14l-14m9n-7o-8p-14
individual $	a-9c-8f14g-8
individual AGENCY	g7l-7m10
individual AGENCY LEARN	g9
individual AGENCY PLAN	m9
individual AGENCY REVIEW	k7
individual management	j-9
individual management REVIEW	j-9
induction	p12
induction $	p12
infancy	l9p-8
infant	l-9p12
influence	a8
influence on	a8
influence on practice	a8
influenced	a15g-8i-10
influenced DONE	a12i-8
influenced DONE $	a12i-8
information	b-33c-21d-12e-15f-8g-21h-10i-15j21l13m-20o-12p-9
informed	f-12k13
informed $	f-12k13
initial	c-8e-9f-8g-8h21k-16m-8o-8p-19
initiation	j10k-8
initiation of	j10k-8
initiation of REVIEW	j10k-8
injurie	l16p-10
injury	a7
inquest	a-9c-10f-9g-9j-10k18m-9p-17
inquest $	a-8c-10f-8g-7j-9k16m-8p-16
inquired	k8
inquired $	k8
inquirie	k9
inquirie MOVE	k9
inquirie MOVE on	k9
inquiry	c-12e-7f-16g-10k8l-8m-8o16p-16
inside	a-11c21e-7f-7g-12i-8j-9k-11l-13m-11p-12
inside $	a-11c21e-7f-7g-12i-8j-9k-11l-13m-11p-12
insight	g11k-8
inspect	k9
inspect $	k9
inspection	a-24b10c-17d-11e-8f-18g8h-12i-12j-9k24l-23m-19n-17o-16
inspection $	a-12b-9c-8f-14j-25k20l-12m-11n-11o-13p10
inspection AGENCY	c-8k14p-13
inspection AGENCY $	c-8k14p-13
inspection judgement	a-10b13g9k-12p-14
inspection judgement $	b-10g14k-7p-9
inspection judgement MEAN	a-8b15g-12
inspection of	j12
inspection of AGENCY	j12
inspector	a-14b-8c19d-7e-10f-15i-11j-14k9l-18m-9n-9o-8p-22
inspector $	a-13b-8c19d-7e-10f-15i-9j-13k10l-17m-8n-9o-7p-21
inspectorate	c13f-9j-10
inspectorate $	c13f-9j-10
instead of visit	p7
instruction	a-10c-8g-9j-11k-13m-13o20p-10
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
interface	k9
interface PEER	k9
interface PEER other	k9
interpretation	a-24c-15f8h24p-13
interpreter	a-8f-7k-9l-8p17
interpreter $	a-8f-7k-9l-8p17
interview	k15l-20p8
interviewed	k11
into	a-16c-9g-15k-11l18m14p-17
into ACT	m9
into ACT $	m9
into HARM	j8
into HARM of	j8
into PLACE	l12p-7
into PLACE $	l9
into THIS	a-8l10
into THIS $	a-8l10
into exploitation	l11p-8
into exploitation $	l11p-8
into practice	g-10m11
into practice $	g-10m11
introducing	f13j9k-13l-9p-11
introducing FAMILY	f10
introducing FAMILY $	f10
introducing NAME	f10
introducing NAME $	f10
introducing REVIEW	j11k-10
introducing REVIEW $	j11k-10
introduction	a-9c-9f-8g-12j30k-17l-12m-8o-13p-16
introductory	j11
investigation	a-10c-14e-7f-11g-9j-14k22m-10n-8p-20
investigation $	c-11f-7j-8k20l-10p-15
investigation and	j-9k8l9p-9
investigation and inquest	l11
investigation and its	j-7k11
invisible	p9
invisible KIN	p9
invisible KIN $	p9
involved	a-18c-7f9j-10
involvement	a-17b-13c-12e-7f-19g-13i-8j-16l39m-13n-11p-41
is	a-40b-8c-10d-8h-10j13k-28l9n-13
isolation	p8
isolation room	p8
isolation room $	p8
issue	a20b-9d-14e-11f-9h-9i-19j-30k-15l-28n-11o13p-29
it	a17b-15d-15e10f-17g-21h-19i7j-39m8n-22o-23p-8
its	a-12g-8k14m-8
its START	j-7k11
its START $	j-7k11
its member	k8
its member $	k8
its purpose	j8
its purpose $	j8
itself	p8
itself $	p8
january	l11
jargon	h14j-7p-12
job	a-12j-7k-11o9p13
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
judgement	b21c-18d-10e-18f-17g30h-18i-17j-24k-27l-24m-22n-14o-13p-32
judgement $	b-12g20j-8k-8l-12p-11
judgement ANALYSE	a8
judgement ANALYSE $	a8
judgement AUX	g14p-8
judgement AUX THIS	g11
judgement AUX inadequate	g7
judgement MEAN	a-15b21g-17h-10k-9p-7
judgement MEAN $	a-15b21g-17h-10k-9p-7
judgement about	g18j-11k-8m-10p-11
judgement about BODY	g14j-7
judgement about safeguarding	g10
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
keep $	g-12i19k-8m-11o-9
keep CHILD	l8
keep CHILD safe	l8
keep DONE	i11m-9
keep DONE $	i11m-9
keep watch	c7
keep watch $	c7
keeping	a-11c15e-9f-13g-12i9j-10l-14m-12n-11
keeping $	c-8i11p7
keeping CHILD	k12p-10
keeping CHILD 's	k12p-10
keeping track	c11p-8
keeping track $	c11p-8
keeping watch	c11p-8
keeping watch $	c11p-8
kept	i14m-13
kept $	i15m-13
key	b-21c-7d15e-21f8h13i-20j-29k-34l-12m-12p-40
key CONTACT	d15l-12
key CONTACT $	d8
key CONTACT PEER	d11l-10
key INFO	a-8b-8n14
key INFO $	a-8b-8n14
key ISSUE	a10g-9
key ISSUE $	a14g-8
key LEARN	g21l-8
key LEARN $	g8
key LEARN PLACE	g8
key LEARN for	g8
key LEARN from	g7
key MSG	g11
key MSG $	g8
key SCOPE	a8c-13g-7o12p-9
key SCOPE $	a-11c-7o15
key SCOPE ANALYSE	a11o-12
key SCOPE LOOK	a10o-11
key STORY	c-12d11f-8
key STORY $	c-11d11f-7
key WELL	g8
key WELL and	g8
key WORDS	h7
key WORDS $	h7
key WORKER	f13g-7p-8
key WORKER $	f13g-7p-8
key date	c-11d13
key date $	c-9d11
key decision	a11g-10
key decision MSG	a11g-10
key individual	a-8c-7f14
key individual $	a-8c-7f14
key practice	l10
key practice STORY	l10
key to	a-16c14d-10f-10g-15h20k-8l-14m-9n-9o-9p-12
key to WORDS	h8
key to WORKER	h10
key to pseudonym	h8
key to rating	c11
key to role	h11
key to table	c11
kinship	l-8p9
kinship PLACE	l-8p9
kinship PLACE $	l-8p9
kloe	a14b-8c-14d-7e-9f-13g-10j-13k-14l-14m-11n-8o14p-20
kloe $	a10b-8c-13e-9f-11g-9j-12k-14l-12m-10n-8o14p-17
kloe NUM	a10p-8
kloe NUM voice	a10p-8
knew	a-11g-12i-16j8l14m-10
knife	p15
knife $	p10
knife crime	p9
knife crime $	p9
know	a-30c18e-16f8h-9i-26j-19l16m-31o8
known	c-8e-7g-13i-9j-10k-13l25m-9
kpe	a-10l17m-7p-13
kpe NUM	a-10l17m-7p-13
kpe NUM $	l10p-8
kpe NUM strategy	a-8l11
language	c-18e-9g-13h21i-10j-16k-26l-13m-12n-11o-9p14
language THEY	f8
language THEY INVOLVE	f8
large	p10
large FAMILY	p10
large FAMILY $	p10
last	a-13c-16d-12e16f-13h-13i-10j-13k-14l20m-15n-10o-10p-15
law	a-9c-7g-10k-16l-11m-7n12p12
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
lead	a-9e-8f-13g-8m-8p8
lead $	c-8f-8k-10p12
lead AUTHOR	c-12k12p-9
lead AUTHOR $	c-12k12p-9
lead WORKER	p9
lead WORKER $	p9
lead inspector	c12k-9p-9
lead inspector $	c12k-9p-9
leader	g14k-10m7p-11
leadership	a-7c-8g13j-8k-10l-8p8
leadership $	p13
leadership and	g11
leadership and management	g11
leadership management	g8
leadership management and	g8
learn	a-11k-9m-9n11
learned	a-15g27k-10m-10o-7
learning	a-21b-16d-23e-21f-26g38h-15i-18l-41n-21o-9p-20
learnt	g11
leave	e14j-9
leave WE	e14g-11j-9
leave WE $	e14g-11j-9
leaver	l-8p10
leaver $	p8
led	j12
led to	j10
led to REVIEW	j8
led up	l7
led up to	l7
legal	a-10c-13f-9g-9j15k18l-12m-19o-10
legal PLAN	p9
legal PLAN $	p9
legal RECOMMEND	k12m-11
legal RECOMMEND $	k12m-11
legal SCOPE	j12
legal SCOPE under	j12
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
lesson	a-14c-15f-10g34j-13k-22m-19n-8o-8p-23
let	c13g-8k-7l-7
let WE	c13
let WE KNOW	c13
letter	a-13b16c-9e-9f-15g-11h8i-8j8k-18m-9n-7o-7
letter $	p9
letter AUX	l8
letter AUX sent	l8
letter from	b17f-12j11k-14l-11p-16
letter from AUTHOR	j9
letter from FAMILY	b12f-7j-8
letter from KIN	b12p-9
letter from lead	j10
level	p8
level $	p8
lice	p7
lice and	p7
lice and lost	p7
licence	p12
licence condition	p9
licence condition $	p9
licensing	p12
licensing $	p12
life	a-18c-13e-13f-8h-8i-10j-18k-15l37m-16n-8o-11p-26
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
like	a-21e-8f17g-20h-10i-14k-14l8o-11
like $	a-12f17g-10i-7k-7p-7
like for	l12
like for CHILD	l8
like lifestyle	p10
like lifestyle $	p10
like to	j7m9
like to KNOW	m12
like to thank	j9
liked	a-9f11g-8l-10p9
liked $	a-9f11g-8l-10p9
limit	j-8o11
limit of	o12
limit of REVIEW	k-11o13
limit of WHAT	k7
limit to	k10
limit to WHAT	k10
limitation	a-8c-8j-10k18l-8p-13
limitation $	k13p-11
limitation of	k8
limitation of REVIEW	k8
limitation on	k8
limitation on INFO	k8
line	a19c-22d13e-8f-12g-12j-16k-22l-19m-13n-7
line $	c-7d15k-7l-11o-8p-9
line of	a15k-8p-10
line of REVIEW	a18k-8o-9p-7
line of sight	a-7o9
link	b-7k-16n20p-13
list	a-18b-10f-15g-16h19i-10j-19l-23m-9o-12p-7
list $	a-11b-7d-9f-10g-10h15j-12l-15m-12p-8
list of	c-8d9h9j-9l-9p-10
list of SOURCE	n8
list of WORDS	h8
list of contributor	k7
list of key	d8
list side	p9
list side by	p9
listened	k8
listening	k8
literature	k-14n17p-10
little	f9j8l-7
little CHILD	f10j8p-13
little CHILD $	f10j8p-13
little help	p7
little help $	p7
live	g8
lived	f12k-8l12p-17
living	g-7j7
llinell	c-8d15k-7l-7p-11
llinell amser	c-8d15k-7l-7p-11
llinell amser $	c-8d15k-7l-7p-11
llyfryddiaeth	c-10f-8j-9k-10l-9m-7n17p-14
llyfryddiaeth $	c-10f-8j-9k-10l-9m-7n17p-14
local	a-18b-9c-14e8f-10j14k8l-17m-10n-12o-11
local AGENCY	e8
local AGENCY $	e8
local BODY	k-8m-7p13
local BODY $	j-12m-7p14
local CHILD	j8
local CHILD safeguarding	j8
local INFO	j14k-10p-11
local INFO $	j14k-10p-11
local ISSUE	j12p-7
local ISSUE $	j12p-7
local LEARN	g8
local LEARN $	g8
local METHOD	k8
local METHOD in	k8
local REVIEW	j-8k11
local REVIEW $	j-8k11
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
long REVIEW	k7
long REVIEW took	k7
long TIME	l-8p10
long TIME $	l-8p10
look	a17c-9e-11f-8i-8k-11l-10m-10p-11
looked	c-10e-8f-12k-13l-17m-11o20
looking	a19c-13d-7e16f-9g-12i-8k-14l-14m-11n-11o-14p-23
loss	p12
loss $	p12
lost	a-14c-15d-7e-9f-13g17j-13k-16l-17m-17n-9o-8p8
lost $	g12i11m-11p-12
lost opportunitie	g14p-11
lost opportunitie $	g14p-11
lost shoe	p7
lost shoe $	p7
lost to	p8
lost to follow-up	p8
love	l-7p12
love AUX	p8
love AUX not	p8
love and	p8
love and HARM	p8
loved	f17k-9p-11
loved $	f10
loved THEY	f9
loved THEY $	f9
loved train	f7
loved train $	f7
low	p8
low level	p8
low level $	p8
low-level	a-9g-9j-7l-10p17
low-level CONTACT	p8
low-level CONTACT $	p8
low-level ISSUE	a-8g-9p13
low-level ISSUE $	a-8g-9p13
made	a19c-11e16f-9g-27i16k-9l-13m-24o-9p-23
main	a9c-14d12e-8f-8g12j-12k-12l-11m-9o-10p-16
main FIND	g8
main ISSUE	a13g-9
main ISSUE $	a10g-8
main LEARN	g7
main LEARN $	g7
main MSG	g9
main MSG $	g9
main STORY	d7
main STORY in	d7
main date	c-8d11p-7
main date $	c-8d11p-7
majesty	c13f-7l-8
majesty 's	c13f-7l-8
majesty 's inspector	c13f-7l-8
make	a15e-8g-12j-11k-12l-14m11
make $	m15
make THIS	m7
make THIS CHANGE	m7
make long	l-8p10
make long TIME	l-8p10
make of	a19g-8m-7
make of THIS	a15
make of WHAT	a8
make sure	c7
make sure THIS	c7
make-up	f9
make-up $	f9
making	a20c-14d-7e-14f-13g-17i-11j-13k-17l-19m21n-9p-11
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
making thing	m12
making thing safer	m9
man	p12
man without	p9
man without name	p9
management	c-16d-8e-12f-11g10i-8j8k12l-19n-10o-15
management $	g10p-8
management REVIEW	k16l-8o-8p-9
management REVIEW $	k7
management REVIEW AGENCY	j-8k9
management REVIEW ASK	k9
management and	g8
management and governance	g8
management oversight	p12
management oversight $	p12
management summary	j12l-7p-8
management summary $	j12l-7p-8
manager	c9f-12g12i-16j-8k-23p8
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
material	a-18b26c-10f-9g-8j-17m-7n-15p-22
matrix	l11p-7
matrix $	l11p-7
matter	a-16b-9c-27d8e-14g11h-11k-22n-13o15p-20
mattered	i8
mattered $	i9
mattresse	p9
mattresse on	p9
mattresse on floor	p9
may	m10o-9
mean	b18c-13e-17f-11h19i-23j-19l-21m-24o-15p-12
meaning	p7
measure	c17i-10l-10m-10
measured	a13l-9
measured up	a13l-9
measured up $	a13l-9
measuring	c18i-10p-14
measuring WELL	c12i-10p-10
measuring WELL $	c12i-10p-10
measuring impact	c11
measuring impact $	c11
media	c11
media enquirie	c12p-10
media enquirie $	c12p-10
medical	a-8k-10p15
medication	p12
medication $	p12
medicine	p9
medicine for	p9
medicine for one	p9
meet	f13j-8k-7l7p-15
meet AGENCY	l11p-8
meet AGENCY $	l11p-8
meet FAMILY	f9
meet FAMILY $	f9
meet NAME	f10
meet NAME $	f10
meeting	a10b-10d-11e-12f-18g-17i-13j-17k18m-16n-12o-9
meeting $	a-10c-9l-10p19
meeting without	p7
meeting without PLACE	p7
member	a-14b14c-11e-8f9g-10i-8j-18k11l-18m-11n-9o-10p-22
member $	a-10b15c-8f10g-8j-11l-12m-8n-8o-8p-16
member informed	f-12k13
member informed $	f-12k13
member of	f10
member of FAMILY	f10
membership	a-12b10c-10g-7j-11k16m-11n-7o-9p-14
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
mental	f-7l-10m-9p21
mental SERVICE	l-8m-8p17
mental SERVICE $	p12
mental capacity	p9
mental capacity $	p9
mentioned	n9
mentioned $	n9
merged	c-7d16l-9p-11
merged chronology	d9
merged chronology $	d9
merged timeline	d12l-8p-7
merged timeline $	d12l-8p-7
message	a-23b-8c-17d-11e-9f-14g30h-8i-13k-15l-17m-17n-11o-14p-10
met	a-17j18l-16p-10
methadone	p9
methadone in	p9
methadone in PLACE	p9
method	a-17e-7j-12k25m-8n-8p-13
methodoleg	c-7k14p-11
methodoleg $	c-7k14p-11
methodology	j-7k13
microscope	a10
microscope $	a10
might	a15e-8
might AUX	a15e-8
might AUX AUX	a9
might AUX CHANGE	a11
mile	i16l-10p-9
mile $	i16l-10p-9
milestone	c-10d17f-8j-9k-11l-9m-7p-14
milestone $	c-10d17f-8j-9k-11l-9m-7p-14
mind	p8
mind $	p8
minute	k-7p11
minute $	p12
minute PEER	c8
minute PEER YOU	c8
missed	a13c-10e-8f-10g14h-10i-8j-21k-13l-9m-11o-8
missing	a-16f-9j-13k-7p17
misuse	p12
misuse $	p12
mobile	p10
mobile FAMILY	p10
mobile FAMILY $	p10
model	a-9f-7g-8k23l-11m-7p-14
model combined	k12l-8p-8
model combined $	k12l-8p-8
moment	a21c-11e-10f-8g-10i7j-9k-10l-15m-11p-17
moment $	a18c-9k-9l-10p-13
moment WHEN	a10
moment WHEN thing	a11
money	p9
money and	p9
money and gift	p9
monitored	c8
monitored $	c8
monitoring	a-8c25e-7f-9g-8j-14k-16l-12m-14o-8p-17
monitoring $	c16j-11k-10p-10
monitoring arrangement	c9
monitoring arrangement $	c9
monitoring of	c13m-11
monitoring of ACT	c10m-9
monitoring of PLAN	c7
month	d11l8p-12
more	b-14c-27d-12f-10g-27h-11j-27k-29l-28m-28n40o-19p-34
more $	a-12c-13e-11f-11g-18i-10j-11k-14l-14m-13n32o-8p-18
more INFO	n10
more INFO $	n10
more about	c-9j-7n12
more about THIS	c-9j-7n12
more closely	a8
more closely $	a8
more depth	a10
more depth $	a10
more help	n8p-8
more help $	n8p-8
more of	i11m-8
more of $	i11m-8
more on	n10
more on THIS	n10
more thing	e12p-8
more thing $	e12p-8
most	g11
most $	g11
mother	a-13c-8f17g-12i-8j-12m-10
move	c-10g-8i-10j-15k-7l23m-11p-21
moved	e14l-8
moving	j-8l12m11p-15
much	p11
much REVIEW	p11
much REVIEW $	p11
multi-agency	a10b-9c-20d13e-14f-13h-8j-14n-12o-11p-7
multi-agency ANALYSE	a7
multi-agency DONE	a14k-12m-9p-15
multi-agency DONE $	a14k-12m-9p-15
multi-agency INVOLVE	k-11l11
multi-agency INVOLVE $	k-11l11
multi-agency LEARN ACT	m7
multi-agency WORKER	a-9k14p-11
multi-agency WORKER forum	a-9k14p-11
multi-agency chronology	d9
multi-agency chronology $	d9
multi-agency meeting	p11
multi-agency meeting $	p11
multi-agency safeguarding	p10
multi-agency safeguarding hub	p10
multi-agency timeline	d13l-9p-8
multi-agency timeline $	d13l-9p-8
mum	f12p-11
must	a-10e-10g-13k-8m20p-7
mutilation	p9
mutilation $	p9
my LIVE	l8
my LIVE $	l8
my patient	p7
my patient $	p7
name	a-20b-11c-19d-10e-12g-20h26i-10j-23k21l-23m-13n-16o-9p-15
name $	c-7g-11h10j-10k13l-9
name AUX	k10
name AUX AUX	k10
name and	h9k7
name and date	k9
name and role	h9
name of	h14p-7
name of AGENCY	h14p-7
name or	f8
name or identifier	f8
name used	h12k7p-7
name used $	h14k-8p-7
name used in	h-10k12
nappie	p9
nappie $	p9
narrative	l14
nation	m11
nation $	m11
national	a-14c-13e-8f-11j-11k7l-11m15n-12o-11
national BODY	m10
national BODY $	m10
national LEARN	g9
national LEARN $	g9
national attention	m9
national attention $	m9
national guidance	k14n-9p-11
national guidance $	k14n-9p-11
national picture	p11
national picture $	p11
nature	l12
nature of	l12
nature of STORY	l8
need	a-25c-17e-12g13h-9i-18j-16k-17m17o-16
needed	a-8c12e-10f-9k-11l-13m12o-8p-8
negeseuon	c-7g15p-10
negeseuon allweddol	c-7g15p-10
negeseuon allweddol $	c-7g15p-10
neglect	a10c-14e-9f-11g-10i-7j-14k-15l-16m-12o-8p19
neglect $	a11c-14e-8f-11g-9j-13k-15l-16m-11o-8p16
neighbour	h-8j-8l-8p14
neighbour $	h-7j-7k-9p14
nesaf	m14p-10
nesaf $	m14p-10
network	p9
network $	p9
new	a-12c-15g-10j-17k-19l26m-18n-10o-8
new BODY	c-10j-11k-15l11m-14p9
new BODY $	c-10j-11k-15l11m-14p9
new CHILD	f-11l11
new CHILD $	f-11l11
new MOVE	l10p-10
new MOVE $	l10p-10
new PLACE	l12p-13
new PLACE $	l12p-13
new to	f8
new to county	f8
newly	p8
newly qualified	p8
newly qualified WORKER	p8
news	c11i8k-8p-12
news $	c11i8k-8p-12
next	a-22c-9e-14f-8g-17i-14j-14k-14l-15m34n-9o-7p-13
nice	p9
nice $	p9
night	a-12g-8k-7l12p11
nine	f12
no	c-11f-10g-9j-12k-11l-19m-17p29
no beds	p8
no beds $	p8
no further	m-11p12
no further ACT	m-11p12
no one	j-8l-10p13
no one KNOW	a9p-7
nobody	a8j-13k-11p10
nobody ASK	a11j-7
nobody ASK $	a11j-7
nobody HAPPEN	l8
nobody HAPPEN $	l8
nobody held	p9
nobody held whole	p9
non-engagement	p12
non-engagement $	p12
north	l10
north $	l10
not	a-11b-8c-17d-8e-16f-20g10h-9i-12j-25l-19m-14n-11p33
not $	a11
not ASK	i-8p8
not ASK $	i-8p8
not AUX	a-10i9k10m-15p7
not AUX DONE	k12
not AUX lost	i12m-9
not DONE	g14i-11
not DONE $	g14i-11
not FIND	g-9k11
not FIND out	g-9k11
not HAPPEN	m9
not HAPPEN again	m9
not INVOLVE	p7
not INVOLVE threshold	p7
not KNOW	p8
not KNOW $	p8
not LOOK	g-7o8p10
not LOOK $	o10
not MOVE	g14i-14
not MOVE WELL	g14i-14
not enough	p8
not enough $	p8
not give	i11k-7p-7
not give up	i11k-7p-7
not my	p7
not my patient	p7
not talk	p9
not talk $	p9
not to LOOK	p7
not used	p9
not used $	p9
not yet	g8
not yet WELL	g8
notable	i8
note	a-24b-16c8d-16f-22g-8h9l-24m-21n22o-17p-33
note $	a-14b-9c12d-7f-11h-11j-20k-24l-14m-12n16o-9p-20
note about	k9
note about name	k9
note on	a-8c-8f-10g-7h14k10l-9n-14p-14
note on IDENTITY	h12p-7
note on WORDS	h9
note on hindsight	k10
note on name	k9
note on publication	j12k-10
note to	k-11n14p-8
note to chapter	n10
note to reader	j10n-7
note to text	n10
notice	a-7c10j9k-8l-10
notice $	c10j9l-9p-9
noticed	g-16i20k-9l-7p-13
notification	a-13b-8c-19d-13e-11f-19g-12i-8j30k-18l-17m-13n-11o-11p-22
notification $	a-9c-13d-8e-8f-14g-9j24k-13l-12m-10n-8p-17
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
now	c-14f-11h-8i-19k-18l-17m29n-8o-12p-10
nowhere	p8
nowhere to	p8
nowhere to MOVE	p8
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
objective	a-8o11p-8
observation	a13c-7e10g-8j9k-14l-11m-9p-17
observation $	e7j11l-8p-11
observation on	a10k-8
observation on INFO	a10k-8
observation upon	a8
observation upon practice	a8
occasion	j13k-9
occasion for	j9
occasion for WE	j9
occurred	l10
of $	g-8i18m-11o-9
of ACT	c16m-15
of ACT $	c10m-9
of ACT PLAN	c10m-10
of AGENCY	a12b8d8e-17f-8h8k-13l-8m-23n-15o-8p-13
of AGENCY $	b10d-9e-12k-20l-11m-17n-10p-7
of AGENCY ANALYSE	a9
of AGENCY CONTACT	d8
of AGENCY INVOLVE	d9
of AGENCY MEAN	h9
of AGENCY REVIEW	k9
of AUTHOR	a-8e11
of AUTHOR $	a-8e11
of BODY	a7d-9f-10i-12l-13m-15p-7
of BODY $	a9d-8f-9i-11k-9l-12m-14
of BODY and	k8
of BODY on	g7
of CHILD	e8f11i-13k-8m-15o-9p-16
of CHILD $	e10f14g-16i-8m-9
of CHILD 's	c11p-10
of CHILD CODE	l8
of CHILD in	g8
of CONTACT	c-10d18l-11p-12
of CONTACT $	c-10d18l-11p-12
of DONE	k8m-10
of DONE $	k8m-10
of END	e9
of END $	e9
of FAMILY	a-16b11k10l-8p-21
of FAMILY $	a-14b11j-9k8p-16
of FAMILY tribute	j9
of FIND	g10
of FIND $	g10
of HARM	d8g-10j-16l14o-13p-16
of HARM $	l12p-9
of HARM REVIEW	d10f8j-13o-11
of IDENTITY	a-9f10
of IDENTITY $	a-8f10
of INFO	a8b9j-9n-14p-13
of INFO $	a9b9l-7n-14p-12
of INVOLVE	a9b10k-18
of INVOLVE $	a8b10k-17
of ISSUE	g10j-12l11m-7o-16p-11
of ISSUE $	g10j-12l11o-15p-11
of KIN	a-9f14k7l-11p-9
of KIN $	a-8f13k8l-10p-8
of LEARN	g10j-11
of LEARN $	g11
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
of PLACE	g11k-8
of PLACE $	g11k-8
of PLAN	c19m-10p-14
of PLAN $	c19m-10p-14
of RECOMMEND	m14
of RECOMMEND $	m14
of REVIEW	a14b-11d-13h-13i-11m-14n-12o9
of REVIEW $	a10b-10d-11h-12i-10m-7n-10
of REVIEW BODY	k-9o12
of REVIEW NUM	a12
of REVIEW for	o8
of REVIEW into	j8
of SCOPE	a13c-7g-9h-14j-13k-8l-8m-8o16p-17
of SCOPE $	g-7h-8o16p-10
of SCOPE ANALYSE	a14o-13
of SCOPE NUM	a13o-9
of SCOPE for	o11
of SERVICE	l-9
of SERVICE $	l-9m10
of SERVICE WORKER	p8
of SOURCE	n8
of SOURCE $	n8
of START	j11k-7
of START $	j11k-7
of STORY	b-8c-23d18e-12f-15g-14i-8k-23l10m-9n-7o-9
of STORY $	c-20d17e-11f-13g-10j-13k-19m-8
of STORY described	l8
of THIS	a12b10c7e-8g-11h-9i-9m-18n-9o-17p-14
of THIS $	a20g-8j-7k-8m-10
of THIS INVOLVE	k9
of THIS REVIEW	a-10b12m-7o-12
of THIS session	c9
of TIME	a7p8
of TIME $	a7p8
of WE	k7
of WE REVIEW	k8
of WELL	g-13i26l-7m-8p-14
of WELL $	i12
of WELL DONE	i9
of WELL practice	a-11i14
of WHAT	a9d8g-9j-8m-12
of WHAT AUX	a8
of WHAT HAPPEN	d9
of WHAT WE	k7
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
of assessment $	p11
of assessment THIS	g7
of case	a-8d10g-10l17p-11
of case $	d11j-9l11p-9
of case for	j-9l10
of character	f12
of character $	f12
of chronologie by	p7
of commendation	i9
of commendation $	i9
of condolence	g-8j11
of condolence $	g-8j11
of contributor	k7
of contributor to	k7
of coroner	g8
of coroner $	g8
of danger	p8
of danger $	p8
of date	d8
of date $	d8
of doubt	p9
of doubt $	p9
of each	a11
of each AGENCY	a11
of fact	e-7l11
of fact $	g-12l12
of fact and	g8
of failure	g12k-7
of failure $	g12k-7
of grade	b13l-7p-7
of grade $	b13l-7p-7
of independence	j-10k16
of independence $	j-7k11
of inspection	g8k11o-10p-8
of inspection $	g8k11o-10p-8
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
of optimism	p7
of optimism $	p7
of period	l-9o10
of period $	l-9o10
of picture	p12
of picture $	p12
of practice	a20j-8k-9l-8m-9
of practice $	a15k-7m-8
of practice at	a8
of proof	k10
of proof applied	k10
of provision	g11
of provision $	g11
of rapid	j-9k8
of rapid REVIEW	j-9k8
of research	k-7n9
of research $	k-7n9
of response	a11
of response $	a11
of safeguarding	a10j-12p-9
of safeguarding $	a11g-9
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
offending	p8
offending AGENCY	p8
offending AGENCY $	p8
offer	a-9l12
offer $	a-9l12
offered	a-10c9g-8k-9l16m-7n-8p-16
offered $	c9k-7l11n-8p-14
offered and	l12
offered and WHAT	l8
office	c16k-8l-8p-13
office $	c12p-9
office use	c10
office use only	c10
officer	c8g-8k-13l-10m8
officer $	c10p-9
old	p9
old file	p9
old file $	p9
older	f-9p14
older friend	p10
older friend $	p10
older than	f-7p8
older than THEY	f-7p8
on $	c-12e10f-9g-19k-16m-11n11o-13
on ASK	i8
on ASK $	i8
on BODY	k11
on BODY $	k11
on CHILD	f7
on CHILD and	f8
on IDENTITY	h12p-7
on IDENTITY $	h12p-7
on INFO	a9
on INFO $	a9
on KIN	f-10k-7p14
on KIN $	f-8p12
on LEARN	m8
on LEARN $	m8
on MOVE	l-8p9
on MOVE $	l-8p9
on PLACE	p8
on PLACE $	p8
on REVIEW	j-7p13
on REVIEW $	k-7p13
on SERVICE	g7
on SERVICE DONE	g7
on SINCE	e8
on SINCE $	e8
on THIS	n10
on THIS $	n10
on TIME	l10
on TIME $	l10
on WHAT	j8k-9l-7m9
on WHAT THIS	j9
on WHAT WE	m10
on WORDS	h9
on WORDS $	h8
on adoption	g9
on adoption $	g9
on at	k9
on at same	k9
on each	a7
on each SCOPE	a7
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
on practice	a19p-10
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
one	b-11c-24d-13e10f-13h-10k-12l14m-11n-17o-20p10
one $	c-12e-9f-9g-11j-11k-14l20n-7o-10
one ASK	g9
one ASK CHILD	g9
one END	e8
one END thing	e8
one KNOW	a9p-7
one KNOW $	a9p-7
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
one page	j9
one page $	j9
online	l-8p9
online HARM	l-8p9
online HARM $	l-8p9
only	k9l-7m-8
only $	c7k10p-8
only MOVE	g7
only MOVE whole	g7
open	p12
open and	p8
open and shut	p8
open door	p7
open door $	p7
opening	a-7c-9e-9h-8j15l-13
opinion	a25b-14c-17d-7e10f-11g-12i-8j-17k-24l-15m-14n-10o-11
opinion $	a21b-11c-13f-10g-9j-12k-18l-13m-10n-7o-7
opinion of	a10e11k-11
opinion of AUTHOR	e11
opinion of BODY	a12
opportunitie	a7c-12f-9g22i-7j-11k-12l-13m-9n-8p-23
opportunitie $	a-9g18l-7p-15
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
order	a-9c-14d15g-8j-9k-14l-17m9p7
order $	a-7c-10d16j-8k-10l-17p13
order ASK	m12p-10
order ASK $	m12p-10
ordered	m10p-7
ordered CHANGE	m10p-7
ordered CHANGE $	m10p-7
organisation	a-14c-15g-9j-10l-20m-13n23
organisational	a18c-9e-8f-8j-12k-13l-9m-14
organisational CHANGE	m-11p12
organisational CHANGE $	m-11p12
organisational ISSUE	a12
organisational ISSUE $	a12
organisational LEARN	g11
organisational LEARN $	g9
organisational context	a13j-8k-9p-9
organisational context $	a13j-8k-9p-9
organised	a-9k10
origin	j10k-8
origin of	j10k-8
origin of REVIEW	j10k-8
other	a-20b-10d-12e-14f10g-19h-8k14l-9m-11n-13o-12p-8
other $	f14k-8l-9
other CHILD	l9p-8
other CHILD $	l10
other CHILD in	f8
other INFO	j8
other INFO about	j8
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
ought	m12
our	a15b-14c-35d-12f-21g-10k7l-26n-25o13p-19
out	a-18b-10c-21d-12e-16f-18h-11i-21j7m-25n13o17
out $	c-11e-10f-9i-12j16k9l-21m-16n-10o10p-22
out THIS	k10
out THIS REVIEW	k10
out about	n10
out about neglect	n10
out more	n12
out more $	n12
out of	a-13j-14k-12l10p8
out of ISSUE	l12
out of PLACE	l13p-13
out of REVIEW	g11
out of TIME	l-10p10
out of mind	p9
out of sight	p8
out to	g-10o14
out to LEARN	o8
outcome	a-10f-10g14j-9k15l-9m-7p-15
outcome $	g8
outcome and	k8
outcome and decision	k8
outcome bias	k10
outcome bias $	k10
outcome for	f-7g12p-9
outcome for CHILD	f-7g12p-9
outcome of	k9
outcome of rapid	k9
outline	d-10k-11l15
outline $	j-11k-8l14
outline of	j7l7
outline of STORY	j7l7
outstanding	i-17p17
over	a-12c7e11j-9k-7
over case	a-10e12
over case $	a-10e12
over experience	p10
over experience $	p10
over to	c9
over to YOU	c9
over-optimism	p12
over-optimism $	p12
overall	a-9b-12c-21d-11e27f-18g15h-9i-13j-20k-22l-21m-18n-14o-12p-29
overall $	e13g-11p-9
overall ANALYSE	a9
overall ANALYSE $	a9
overall effectiveness	e-8g13
overall effectiveness $	e-8g13
overall judgement	g14p-8
overall judgement AUX	g14p-8
overall picture	a-7e13p-10
overall picture $	a-7e13p-10
overall summary	e11g-7
overall summary $	e11g-7
overall view	a-8e12k-7
overall view $	a-8e12k-7
overarching	a8
overarching ISSUE	a8
overarching ISSUE $	a8
oversee	a8
oversee DONE	a8
oversee DONE $	a8
overseen	c8
overseen $	c8
oversight	c12g-10j-10l-8m-15o-9p13
oversight $	p12
oversight of	c14m-13
oversight of ACT	c10m-10
oversight of PLAN	c8
oversight of practice	p9
overview	a-12c-14d-13f-11j14k-11l13n-9o-8p-20
overview $	c-9f-7j15k-11m-9p-14
overview REVIEW RECOMMEND	m8
overview of	d-9l15
overview of AGENCY	l7
owed	e9
owed $	e9
own	f-8k-7l8m9p10
own ACT	m8
own ACT $	m8
own WORDS	l12
own WORDS $	l12
own childhood	p9
own childhood $	p9
owner	c10j-8
owner of	c10j-8
owner of THIS	c10j-8
page	a-11c16f-9g-12j9k-15l-17m-15n-9
page $	a-8c17f-7g-9k-13l-12m-10n-7p-17
page NUM	l-7p11
page NUM $	l-7p11
pandemic	p12
pandemic $	p12
panel	a7b15d-12e11f-22g-40h-12i-8j-20k27l-27m-31n-32o9p-43
paper	a-12b24c-16e-9f-12g-11i-7j-13k-7l-13m-11n-9o-11p7
parallel	c-10f-7j-11k20l-10p-14
parallel REVIEW	k9
parallel REVIEW $	k9
parallel investigation	k9
parallel investigation $	k9
parallel proceeding	k8
parallel proceeding $	k8
parallel processe	k10
parallel processe $	k10
parameter	o7
parcel	p9
parcel $	p9
parent	a-25b-12c-15d-10e-12h-8i-12j-20k14l-13m-13n-11o-10p16
parental	k-10l-12p16
parenting	p13
parenting $	p8
parenting assessment	p9
parenting assessment $	p9
part	a-13c-8e-7f-16g-8j-11k28l-17m-10
part $	a-10k20l-14m-8p-10
part in	f-9k13
part in REVIEW	k7
part in THIS	k9
part of	p9
part of picture	p9
part played	k9
part played by	k9
participant	c-7k14p-12
participant $	c-7k14p-12
participation	k12l-9p-7
partie	c-11f19j-10k-11l-10m-8p-15
partie $	c-11f19j-10k-11l-10m-8p-15
partner	b-14d-8e-17g-29h-11i-17k15n-20o-13p-11
partnership	a-16i-8j11k-19l-8m20n-8o-17
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
pattern	a18b-9c-15d-8e-10f-15g17i-8j-14k-17l-16m-13n-10o-8p-24
pattern $	a13c-13e-7f-9g11j-10k-12l-11m-9n-7p-16
pattern across	a11p-10
pattern across FAMILY	a11p-10
pattern in	g9
pattern in system	g9
pattern of	g9
pattern of assessment	g7
pellach	c-7n14p-10
pellach $	c-7n14p-10
pen	a-10c-9f24j-8k-9l-11m-7p-19
pen picture	a-7f17p-14
pen picture $	f15p-12
pen portrait	f14p-8
pen portrait $	f12p-8
people	b-15c-28d-11e-14f22g-19h11i19j-11k10l-32m-21n-15o-13p-26
performance	p10
performance $	p10
performed	a11l-10
period	a-29b-14c-29d-18e-21f-26g-24h-12i-17j-36k-36l26m-26n-18o38p-40
period $	a-14b-7c-17d-7e-11f-16g-12i-9j-17k-18l20m-13n-9o21p-28
period DONE	o8
period DONE REVIEW	o8
period NUM	l11p-7
period NUM $	l9
period for	o8
period for REVIEW	o8
period of	j-11k-10o10
period of REVIEW	j-10k-10l12
period of timeline	l-10o10
period one	l10p-7
period one $	l10p-7
period reviewed	l-10o14
period reviewed $	l-8o10
period reviewed and	o8
period selected	l-11o13p-7
period selected $	l-11o13p-7
period under	j-11k-8o10
period under REVIEW	j-11k-8o10
perpetrator	c-9f20j-10k-10l-10p-15
perpetrator $	c-9f20j-10k-10l-10p-15
persistence	i8
persistence $	i8
person	a-13b-8d-7e-8f27g-13i-7j-18k12l-20m-12n-11o-9p-26
person $	k16p-9
person INVOLVE	f9
person INVOLVE $	k11
person INVOLVE in	f11k-9
person LIVE	f8l-7
person LIVE in	f8l-7
person concerned	f16k-8p-8
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
phase	a-8j-7k-8l21m-8p-19
phase $	l9
phase NUM	l10p-8
phase NUM escalation	l10p-8
phase one	l11p-9
phase one $	l11p-9
phone	a-7k-7m-8p11
phone $	p9
phone ASK	l10
phone ASK $	l12p-9
phone ASK instead	p7
phone at	p8
phone at TIME	p8
picture	a13b-10c-19d-11f15g-18h-8i-11j-16k-21l-21m-18n-13o-10
picture $	a8b-9c-17d-9e8f8g-15i-9j-13k-18l-17m-14n-12o-9
picture of	f12p-9
picture of CHILD	f10p-7
picture whole	a11p-9
picture whole $	a11p-9
piece	c-10f-7g-11k9l-12m-10
piece $	a-8c-8g-10j-8k11l-10p8
piece by	p9
piece by piece	p9
piece of	j8
piece of DONE	j8
piece side	a10
piece side by	a10
piecing	e-12k13
piecing THIS	e-12k13
piecing THIS PEER	e-12k13
place	a-11c10g-14i-9j-10k-14l14m-12o-7p-7
place $	a-10c11g-13i-8j-8k-12l14m-11
placed	l10
placement	a-7c-8e-10f-28g-9i-10j-8k-15l32m-9p-20
plain	a-9c-9f-8g-7h20j-9k-10l-11m-8
plain english	c-7h18k-9l-7p-13
plain english guide	h12p-7
plain english list	h12p-8
plain sight	p9
plain sight $	p9
plan	b-12c8d-14e-18f-21g-24h-11i-18j-22k-26m28n-15p-11
planning	c-17j-7k-8l-18m-25p31
played	k9
played by	k9
played by KIN	k9
plentyn	c-8f11k-9l11m-7p-13
plentyn $	l13p-9
plentyn a'r	f12
plentyn a'r teulu	f12
point	b-9d-11e-13f-14g15h-10k-18l-21n-13o10p-31
poisoning	p12
poisoning $	p12
police	c-12f-9g-11j-8k11l15m-10
policie	k-10p11
policie and	k-10p11
policie and METHOD	k-10p11
policy	a-10c-9f-8g-10j-12k13l-10p10
policy $	g-7p13
policy context	k12p-7
policy context $	k12p-7
policy framework	k8
policy framework $	k8
ponder	g8
ponder $	g8
portrait	f17j-7l-9p-10
portrait $	f12p-8
portrait of	f12
portrait of NAME	f12
posed	c-7o10p-8
posed $	c-7o10p-8
position	p11
position of	m-7p11
position of BODY	m-7p11
positive	a-8c-8i22p-21
postnatal	p10
postnatal depression	p10
postnatal depression $	p10
postscript	e11l-11p-7
poverty	p12
poverty $	p12
power	k12
power $	k12
practice	a26b-21c-39d-24e-17f-26g17h-22i25j-18k-27l-15n-27o-27p-18
practice $	a24b-13c-23d-14e-24f-21g8h-14i7j-27k-30l-33n-17o-15
practice ANALYSE	a9
practice ANALYSE $	a9
practice AUX	i10
practice AUX WELL	i10
practice BAD	a8
practice BAD $	a8
practice FIND	i8
practice FIND during	i8
practice ISSUE	a-10g21l-10p-8
practice ISSUE $	g15l-7
practice ISSUE NUM	a-15g14
practice MSG	a-10g11
practice MSG $	a-8g7
practice MSG WHO	g8
practice MUST	m10
practice MUST CHANGE	m10
practice NEED	g8m-8
practice NEED to	g8m-8
practice REVIEW	a-8f-8g-8j9k9
practice REVIEW $	g-7j11
practice REVIEW METHOD	k11
practice SINCE	e9m-8
practice STORY	g-7l18p-8
practice STORY $	l10
practice STORY CODE	l9
practice STORY NUM	l8
practice THIS	i9
practice THIS WELL	i9
practice WE	i10
practice WE WELL	i7
practice WELL	i12
practice WELL by	i9
practice and	f7m8p-7
practice and IDENTITY	f9
practice and system	m9
practice at	a9p-7
practice at TIME	a10
practice context	k10
practice context $	k10
practice in	a11
practice in context	a10
practice measured	a9
practice measured up	a9
practice reviewed	a12
practice reviewed $	a12
practice under	a18g-7j-9k-10p-8
practice under REVIEW	a13k-9
practice under microscope	a10
practice worth	i10
practice worth sharing	i10
practitioner	a-14b14c-14d-9e-8f-17g14h-10i-9j-11k23l-30m-16o-8p-24
praise	i20p-16
praiseworthy	i10p-14
pre-birth	a-10c-10l14m-8
pre-birth PLAN	p9
pre-birth PLAN $	p9
pre-birth assessment	l10
pre-birth assessment $	l10
pre-birth period	l12
pre-birth period $	l12
predictability	a20c-10f-8j-9k-11l-10m-8p-15
predictability $	a16c-9j-8k-9l-7p-12
predictability and	a9
predictability and preventability	a9
predictable	a8
predictable and	a8
predictable and preventable	a8
predicted	a9
preface	j13
pregnancy	l14
preliminary	a-14c-14d-7e-9f-11g-12j26k-13l-14m-11n-8o-8p-18
preliminary $	j12p-9
preliminary ISSUE	a-8j11
preliminary ISSUE $	a-8j11
preliminary observation	j11p-7
preliminary observation $	j11p-7
preliminary remark	j11
preliminary remark $	j11
premature	l-11p10
premature BIRTH	l-11p10
premature BIRTH $	l-11p10
prescribing	p8
prescribing and	p8
prescribing and parenting	p8
present	e10f-8k14l-12p-14
present $	f-7k12p-9
present TIME	e11l-10
present TIME $	e11l-10
present at	k8
present at INVOLVE	k8
presenting	l7
presenting STORY	l7
presenting STORY $	l7
press	c12p-9
press office	c12p-9
press office $	c12p-9
pressure	a7
pressure on	a8
pressure on practice	a8
preventability	a19c-10f-8j-9k-11l-10m-8p-15
preventability $	a19c-10f-8j-9k-11l-10m-8p-15
preventable	a12
preventable $	a12
prevented	e8
prevented $	e8
prevention	p9
prevention $	p9
previous	g-10j-14k16
primary	p9
primary PLACE	p9
primary PLACE $	l-11p14
primary PLACE BODY	m8
primary PLACE TIME	l8p-8
principal	g13
principal END	g8
principal END as	g8
principal LEARN	g9
principal LEARN $	g9
printing	c10
printing THIS	c10
printing THIS page	c10
prior	j-7k-10l18
prior INVOLVE	k-8l9
prior INVOLVE $	k-8l9
prior to	l13
prior to period	l10
prioritie	c-9f-7j-9k-10l-8m21p-14
prioritie $	c-8j-7k-8l-7m15p-12
prioritie for	m11
priority	j-9o8
priority FIND	g10m-7
priority FIND for	g8
priority ISSUE	o10
priority ISSUE for	o10
prison	l-10p12
private	c-9f-10j-7l-10m-7p15
private $	c-7f-9k10
private law	k-7p10
private law proceeding	k-7p10
problem	g9
procedure	c-8e-7j-9k10l-9m-10p9
proceeded	a-11j-7l12
proceeded $	a-11j-7l12
proceeding	a-12c-13e-8f-12g-11i-9j-15k28l-8m-13n-9o-8p-13
proceeding $	a-9c-11f-10g-9i-8j-12k26l-19m-10n-7p-10
proceeding and	l9
proceeding and PLACE	l9
proceeding of	k11
proceeding of BODY	k11
process	a-8f-10j-10k22p-14
processe	c-12k17l-8p-12
processe $	c-12k17l-8p-12
procurator	k7
procurator fiscal	k7
procurator fiscal and	k7
profession	p8
profession $	p8
professional	a18b-13c-17d-9e-10f-24g-20i-19j-19k-18l17m-17n-9o-12p13
profile	f13p-10
profile $	f8
profile of	f9
profile of CHILD	f9
progress	a-11c7e23i-8j-12k-11l-11m-21p-16
project	c-11m-14o16p-13
project PLAN	c-11m-14o16p-13
project PLAN $	c-11m-14o16p-13
promised	m8
prompted	j10
prompted THIS	j10
prompted THIS REVIEW	j10
proof	k10
proof applied	k10
proof applied $	k10
proposal	m9
propose	m8
proposed	g-8m15
protected	a-8k8p-10
protection	a-10f-17l8
protection $	k10p-10
protection BODY	m10
protection BODY $	m10
protection PLAN $	p9
protection PLAN period	l9p-8
protection conference	p7
protection conference $	p7
protection in	j8
protection in ISSUE	j8
protection period	l9p-7
protection period $	l9p-7
protocol	j11k-8
protocol $	j11k-8
proud	i12
provided	l17p-12
provided $	l17p-12
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
publication	a-12b9c-18d-8e-10f-12g-11h-9i-8k13l-16m-12n9o-8p-22
publication $	a-9b11c-10f-8g-8k10l-10m-8n-10p-15
publication arrangement	c-8k12p-8
publication arrangement $	c-8k12p-8
publish	a-8j9
published	n9
pulling	e14k-11
pulling THIS	e9
pulling THIS PEER	e9
pulling thread	e9
pulling thread PEER	e9
purpose	c-13f-8j22k-15l-8p-9
purpose $	j11k-7o7
purpose WE	j8
purpose WE AUX	j8
purpose of	c-8j15k-8
purpose of REVIEW	j8
purpose of THIS	c-7j12
put	c-16j-11m19o-8
put PEER	k8
put PEER $	k8
put THIS	c-10m10
put THIS WELL	c-10m10
put WELL	c-7m9
put WELL $	c-7m9
put to	m10
put to BODY	m10
putting	c-9g-13i-20j-10l-8m22p-19
putting LEARN	g-10m11
putting LEARN into	g-10m11
putting REVIEW	k10
putting REVIEW PEER	k10
putting THIS	a-7e10i-12k-10m11p-7
putting THIS PEER	e11k-9
putting THIS WELL	i-12m12
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
quality	a7c-12e-7f-9g11i-11j-13k14l-17m-12o-8p-8
quality assurance	k15p-9
quality assurance $	k12p-9
quality of	a9g13i-10j-8l-15m-9
quality of AGENCY	k8
quality of DONE	a7
quality of PLACE	g13l-9p-12
quality of assessment	p11
quality of practice	a9g-9
quality of provision	g11
question	a16b-14c9d-15e-18f-21g-23h-13i-17j-31k-22l-27n-20o23p-15
quiet	f-8p10
quiet CHILD	f-8p10
quiet CHILD $	f-8p10
quoted	n8
quoted $	n8
race	f9p-9
racism	p12
racism $	p12
raised	g10o-7
raised by	g10o-7
raised by REVIEW	g10o-7
rapid	c-9e9j-8o-14
rapid REVIEW	c-9e9j-8o-14
rapid REVIEW $	c-7o-10
rating	a-7c17l-7p-11
rating $	c11
rating scale	c12p-9
rating scale $	c12p-9
rationale	a-7k10p-7
rationale $	k9
rationale for	j8
rationale for REVIEW	j10k-9
rationale for decision	k10
re	p8
re NUM	p8
re NUM YEAR	p8
re-referral	c-8j-7k-9l15p-12
re-referral $	c-8j-7k-9l15p-12
reach	a-8k-8l-7p12
reach $	p8
reach AGENCY	p7
reach AGENCY $	p7
reach WE	c8
reach WE $	c8
reached	k8
reached $	k8
read	a-22b-9d-9e-15g-17h-10i-17j7l-22m-22n26o-15
read $	a-14c-11e-8g-10i-10l-11m-13n15o-9
read THIS	c8k-9
read THIS $	c8
read THIS REVIEW	j7
read and	n11
read and watch	n11
read more	n12
read more $	n12
read on	n9
read on $	n9
reader	a-11c-10e-9f-8g-10i-7j22k-12l-13m-11p-17
reader $	a-8c-7j17k-9l-10m-8p-13
reader 's	j12p-7
reader 's guide	j12p-7
reading	a-8b-23c-10e-7f-9g-9i-10j-10k-23l-12m-13n28
reason	c-13e-8f-9g-11j25l-12m-10o-14p-8
reason $	k10
reason THIS	j8
reason THIS THIS	j8
reason and	a9
reason and ANALYSE	a9
reason for	a-7c-8g-8j25l-8o-10p-10
reason for CONTACT	j8
reason for REVIEW	j8
reason for THIS	j8
reason for delay	j-8k9
reason for rapid	j8
reason not	p7
reason not to	p7
reasoning	a14c-9
rec	l-10m13p-12
rec NUM	l-10m13p-12
rec NUM $	l-10m13p-12
recall	c-9d-10k21l-18p-12
recall STORY	d-7k14l-10
recall STORY $	d-7k14l-10
recall TIME	k14l-12p-10
recall TIME $	k14l-12p-10
received	k15l-7p-11
received $	k15l-7p-11
recent	e8
recent SINCE	e8
recent SINCE $	e8
reception	l11
reception TIME	l8
reception TIME $	l8
reciprocal	k8
reciprocal lead	k8
reciprocal lead AUTHOR	k8
recital	c-8j15k-8l-7p-12
recital $	c-8j15k-8l-7p-12
recognised	a10
recognised $	a10
recognising	p8
recognising neglect	p8
recognising neglect $	p8
recommend	a-8g-12k-13m22
recommendation	a-23b-11c-18d-13e-10f-16h-11i-13j-26k-25l-24m48n-16o-15p-29
recommended	n9
record	b-11c-8g7j-14k-20l-14n-13p21
record keeping	p10
record keeping $	p10
recording	p12
recording $	p12
ref	p8
ref NUM	p8
ref NUM YEAR	p8
reference	b-9c-13d-9e-8f-9g-12h-17i-7k-23l-14m-15n15o8
referral	a-9b-8c-33d-20e-10f-10g-11i-8j13k-15l11m-15n-12o-11p14
referred	a-11c-13g-12h9j-13k-16l-9m-13n16o13p-12
referred to	a-16c-13g-12h9j-13k-16l-9m-13n16o13p-12
referred to $	a-10c-7h10j-7k-12l-8n17p-10
referred to BODY	m-8o13
referred to WE	o7
referred to in	f8
reflect	a-9c14f-7j-8k-9l-8m-8p-13
reflect $	c15k-8p-12
reflect WELL	i8
reflect WELL $	i8
reflection	a-10c8e7g20h-10k-11l-7m-11p-17
reflective	c12o-12p-10
reflective ANALYSE	a7
reflective ANALYSE $	a7
reflective SCOPE	a-10c13o-12p-8
reflective SCOPE $	a-10c13o-12p-8
region	m13
region $	m13
regional	m12
regional LEARN	g8
regional LEARN $	g8
register	a-7c12e-10
register $	c13p-12
register as	p8
register as END	p8
register to	e-7l10
register to END	e-7l10
regret	g11m-8o-8
regret $	g11o-7
related	a-9b-7c14f-9g-8j-10k7l-12m-9p-18
related SOURCE	n8
related SOURCE $	n8
related news	c12k-7p-7
related news $	c12k-7p-7
related page	c11
related page $	c11
related processe	c-9k12p-7
related processe $	c-9k12p-7
relationship	a-10c-11e-13f25g-9j-11k-16l-15m-9
relationship $	f21j-7k-10l-8p-17
relationship PEER	p8
relationship PEER WORKER	p8
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
relevant	c-11f8k10n-7p-15
relevant FAMILY	f11l-11
relevant FAMILY STORY	f11l-11
relevant STORY	l12
relevant STORY $	l12
relevant case	l7
relevant case STORY	l7
relevant research	k13p-8
relevant research $	k13p-8
reliance	p11
reliance on	p11
reliance on KIN	p8
reliance on self-report	p7
relied	n11
relied upon	n11
relied upon $	n11
religion	f15p-16
remark	c-9e9f-7g-8j14k-9l-12m-9p-18
remark $	c-8e9j15k-8l-11p-16
remark upon	a9
remark upon practice	a9
remedial	m8
remedial ACT	m8
remedial ACT $	m8
remedie	m8
remember	a-10c-10e-7f-9g26i-8j-10k-13l-11m-13o-7p-15
remember $	a-10c-10e-7f-9g26i-8j-10k-13l-11m-13o-7p-15
remembering	f10
remembering NAME	f10
remembering NAME $	f10
remit	a-10c-7k-12o18
removal	l7
reorganisation	p12
reorganisation $	p12
repeated	p8
repeated low-level	p8
repeated low-level CONTACT	p8
report	a-29c-12d-11e-22f-8g-18h9i-13j13k17l-28m-14n11o-33
reporting	c16k-8m-9p-10
reporting arrangement	c11p-8
reporting arrangement $	c11p-8
reporting back	c11m-8
reporting back to	c11m-8
representation	k8
representation by	k8
representation by interested	k8
request	j8
requested	k9
require	g16m-25p12
required	l-14m28p-22
requirement	a-8c-11f-9g-7j-13k-12l-11m21p-16
requirement $	a-8c-11f-9g-7j-13k-12l-11m21p-16
rescue	p9
rescue AGENCY	p9
rescue AGENCY $	p9
research	a-18b-10c-23d-9e-13f-17g-15h-11i-11j-23k10l-18m-17n28p-15
research $	k11l-7p-10
research SCOPE	o9p-8
research SCOPE $	o10
research WE	k-11n14
research WE drew	n8
research WE used	k-9n10
research and	a-11n9p-8
research and ANALYSE	o7
research and guidance	n9
research and practice	k10
research behind	j-10k-12n14
research behind THIS	j-10k-12n14
research cited	n9
research cited $	n9
research context	k12
research context $	k12
research on	p8
research on head	p8
residential	l-8p10
resist	p7
resist $	p7
resistance	p9
resistance $	p9
resolution	a-9c-10f-8g-10j-10k-11l-9m21o-9p-14
resolution $	a-8c-8f-7g-8j-8k-9l-8m18o-9p-13
resource	b-8k-19n15
respectful	p10
respectful uncertainty	p10
respectful uncertainty $	p10
respond	a-7l-7m14
respond $	a-7l-7m14
responded	a17k-9l-13
responded $	a15k-9l-11
responded to	a7
responded to neglect	a7
response	a33b17c-26d-14f-18g-21h-10i-14j-19k-24l-12n-14o-18p-15
response $	a24b13c-17e-8g-11i-7j-8k-12l-20m-8n-8p-16
response measured	a8
response measured up	a8
response of	a13b11f-11k-7l-11p-12
response of AGENCY	a15l-8p-8
response of FAMILY	a-8b13f-10
response on	l10
response on TIME	l10
response to	a13c-7e8g-10j-8o-14
response to CONTACT	a-8p11
response to FIRST	a10l-7
response to LEARN	a-7e11
response to neglect	a8
restraint	p12
restraint $	p12
resulting	j9
resulting ACT	m8
resulting ACT $	m8
resulting in	j9
resulting in REVIEW	j9
retention	c11
retention $	c11
return	a-11j-10k-15l9m-10p8
return $	l9
return and	l8
return and summarie	l8
return from	l10
return from AGENCY	l10
review	a-43b-24c-27d-12h-24i-21j27k30l-25m-18n-25o19p-54
reviewed	a12c-9g-10i-9l-16m-9o12p-17
reviewed $	a13c-8g-9i-8j-9l-14m-8o7p-16
reviewed and	o8
reviewed and WHY	o8
reviewer	b-15d-8e-24f-12g-15h-8i-11j-20k27l-19m-16n-9p-22
reviewing	k-8p10
revolving	p7
revolving door	p7
revolving door $	p7
rhagair	c-8j15k-9l-7p-12
rhagair $	c-8j15k-9l-7p-12
rhestr	c-8h16k-8l-8p-12
rhestr termau	c-8h16k-8l-8p-12
rhestr termau $	c-8h16k-8l-8p-12
right	c-21e-9f-11g-18i11j-11k-14l-12m18
ring	p13
ring $	p13
rise	j8
rise to	j8
rise to ISSUE	g8
risk	a13e-8f-13i-8j-11k-20l-15m-12n-7o-9p13
risk $	c-10k-8l-10p19
risk ANALYSE	a7
risk ANALYSE $	a7
risk AUX	a11k-7
risk AUX LEARN	a8
risk assessment	p9
risk assessment $	p9
risk register	c13p-12
risk register $	c13p-12
road	l13p-12
road to	l13p-12
road to PLACE	l11p-9
role	a-8c-8f-13h15k-9l-8p13
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
room	f-8p16
room $	f-8p16
rota	p8
rota and	p8
rota and handover	p8
round	p9
round $	p9
rounding	e9p-8
route	l11p-8
route through	l11p-8
route through AGENCY	l11p-8
rule	p15
rule AUX	p8
rule AUX given	p8
rule of	p7
rule of optimism	p7
run	a11p-9
run $	k7
run through	a13p-8
run through $	a10p-7
running	j-9k16p-10
running REVIEW	j-8k10
running REVIEW $	j-8k10
running alongside	k11p-10
running alongside $	k11p-10
safe	f-8j-9k-10m-8p22
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
safeguarding	b-11c-25d-11e-15f-16i-13m-12n-15o-19p12
safeguarding $	a9g-12k-9l-9p13
safeguarding ACT	l12m-11
safeguarding ACT $	l12m-11
safeguarding BODY	a-14c-12g7k12l-9m-7n-8o-10
safeguarding BODY $	c-9g8m-11
safeguarding BODY 's	k12p-11
safeguarding BODY about	m9
safeguarding BODY and	p9
safeguarding WORDS	h9
safeguarding WORDS $	h9
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
safety	a-7c-13k-9l-13p20
safety $	l-9p13
safety PLAN	c-8m-13p16
safety PLAN $	c-8m-13p16
said	a-10f-12i-7k-8l-8p21
same	k9
same TIME	k9
same TIME $	k9
sat	k9
save	c12d-8p-8
save date	c12d-8p-8
save date $	c12d-8p-8
saw	a7c-12f-7g9j-10m-12o-7
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
school	a-17b-7c-12d-9e-9f-32g-19h-7j-13k-20l13n-9o-9p14
schoolday	f-9l11
schoolday $	f-9l11
scope	a-21c-16l-10m-12o21p-19
scoping	l-12o13
scoping period	l-12o13
scoping period $	l-12o13
screen	p9
screen and	p9
screen and phone	p9
second	f-8l14p-12
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
see	f-8g-13i12j-9k-12l-9m18o-21
seeing	a10f-10l-8p10
seeing $	a11
seeing CHILD	f-8p11
seeing CHILD $	f-8p11
seen	a9f-12k-9l-20p18
selected	l-11o13p-7
selected $	l-11o13p-7
self-harm	p12
self-harm $	p12
self-report	p15
self-report $	p15
send	c14p-8
send WE	c7
send WE YOU	c7
send to	c11
send to $	c11
senior	c11
senior inspector	c11
senior inspector $	c11
sense	a19l-9m-10p-9
sense $	a11
sense of	a11
sense of THIS	a8
sent THEY	p9
sent THEY away	p9
sent and	l8
sent and nobody	l8
sent to	j8
sent to $	j8
separated	p9
separation	c-8j-12l9
september	l7
sequence	a-10d12
sequence $	p10
sequence of	a-8d12p-7
sequence of CONTACT	d8
sequence of STORY	d9
sequence of WHAT	l11
serious	k8
serious case	k9
serious case REVIEW	k9
serious youth	p8
serious youth violence	p8
service	a-25c-9f-31i-9j14k-52l12o-15p8
session	c9
session $	c9
set	a-12c-10g-13k-11m-12o23p-9
set $	o10
set THIS	j9
set THIS REVIEW	j9
set for	o10
set for BODY	o10
set out	g-10o16
set out to	g-10o14
setting	a-8c-12f-9g-8j18k-14l-12m-8n-9
setting $	p10
setting out	j13k-8p-10
setting out $	j13k-8p-10
setting scene	j13p-10
setting scene $	j13p-10
settling	l8p-7
seven	a-7o8p-8
sexual	f-10l-13p20
sexual HARM	l-8p13
sexual HARM $	p10
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
share THIS	c14j-12
share THIS REVIEW	c11j-9
share THIS page	c8
shared	a16c7k-16l-8p-8
shared $	a14c7k-15
sharing	a-17b-7c17f-8g-19i10j-11k-23l-17m-10n-13p19
sharing $	a-8i11j-8k-10l-10p12
sharing INFO	p12
sharing INFO $	p12
sharing LEARN	c15g-15p-7
sharing LEARN $	c15g-15p-7
sharing THIS	c11k-8
sharing THIS $	j9
sharing THIS REVIEW	c12j-11
sharing and	p7
sharing and communication	p7
she	a-13f9j-8k-10p8
shelve	p10
shelve $	p10
shift	m-11p12
shift CHANGE	m-11p12
shift CHANGE $	m-11p12
shoe	p7
shoe $	p7
short	a-21b-9c-20d-11e-11f-16g-10h24i-9j14k-18m-12n-12o-9p-20
shortcoming	g10p-7
should	e-18f-15i14k-16l-27m21n-8o-13p-21
show	a15g7k-13l-8
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
sight	a-9l-7o8p12
sight $	p13
sight SCOPE	a-7o9
sight SCOPE $	a-7o9
sign	c10k-10l-9
sign of	i7
sign of WELL	i8
sign off	p10
sign off $	p10
sign up	c12l-7p-7
sign up $	c12l-7p-7
sign-off	c-10j-10k17l-8m-11n-11
sign-off $	k14p-14
sign-off by	k11m-7
sign-off by BODY	k11m-7
sign-off without	k-7n-10p12
sign-off without SOURCE	k-7n-10p12
signature	c14f-7j-9l-8m-9p-13
signature $	c15k-12p-11
signature of	k10
signature of NUMW	k10
signed	c14j-8k-9l-8
signed $	c15k-8p-14
signed and	p9
signed and forgotten	p9
significant	a-8b-9c-22d17f16i-8j-14k-17m-13n-11p-24
significant STORY	d14f-8k-9
significant STORY $	d16
significant STORY NUM	d-8l14
significant adult	f11
significant adult $	f11
significant date	d11
significant date $	d11
significant other	f15l-8p-10
significant other $	f15l-8p-10
significant practice	l7
significant practice STORY	l7
silence	p15
silence $	p12
silence LEARN	p7
silence LEARN for	p7
silp	k15
silp LEARN	k9
silp LEARN STORY	k9
silp METHOD	k9
silp METHOD $	k9
since	a-17c-16d-10e42f-11g-15i-10j-21k-21l-24m-31n-8o-11p-19
sincerely	c8
sincerely $	c8
single	c-7k-11l-14
single AGENCY	g7i7l-8p-8
single AGENCY ACT	m8
single AGENCY LEARN	g7
single AGENCY WELL	a-7i8
single incident	p11
single incident $	p11
single-agency	m11p-9
single-agency PLAN	m11p-9
single-agency PLAN $	m11p-9
sister	f16l-7p-13
six	f-8l11
skeletal	p11
skeletal survey	p11
skeletal survey $	p11
skill	i12l-8p-11
skill and	i12l-8p-11
skill and PLACE	i12l-8p-11
sleep	f-7k-8l-9p20
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
so	a15c-9i-9k-12o-7p-13
so $	a10
so WHAT	a10
so WHAT $	a12m-10
so WHAT FIRST	a-9m10
so far	e9m-7
so far $	e9m-7
social	a-7k-11l-10m8p9
some	a-7e10i10p-10
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
sought	m12p-10
source	a-12b-12c-8g-7j-10k24l-11m-8o-7p-19
south	l9
south $	l9
special	c-8k-8l11m-9
special educational	p10
special educational NEED	p10
special guardianship	l12
special guardianship $	l14p-15
special guardianship order	l-8p11
specific	a-12c-8h-11j-10k-9l-11m-7o23p-10
specific SCOPE	o8
specific SCOPE $	o8
specific WORDS	h-10j-8l-10o17
specific WORDS $	h-10l-10o14
specific WORDS of	o8
spoke	f8
spot	c-8i16k-7l-7p-11
spot $	c-8i16k-7l-7p-11
spreading	c14h-12j-9p-8
spreading WORDS	c14h-12j-9p-8
spreading WORDS $	c14h-12j-9p-8
spring	l12
st	l-8p10
st NAME	l-8p10
st NAME 's	l-8p10
staff	a-13c-8f-11g-11i10j-7l-15m-9p12
staffing	k-7n-10p16
staffing $	k-7n-10p16
stage	j-8l12p-12
stage of	k9
stage of REVIEW	k9
stage one	l12p-10
stage one $	l12p-10
stand	a-9g9h9k-8l-8m-7
standard	k10
standard of	k10
standard of proof	k10
start	a-7e-10g-15i-8j15k-9m-12
starting	a-8c-10g-13i-10j19k-7l-10m-12o-9
state	m10
state $	m10
statement	a-18b-12d-11f-22g-17h-8i-12j32l-10m-22n-13o-12p-31
statement $	c9e8f-15j14k-15l-14p-16
statement by	c-8j13m-9p-8
statement by AUTHOR	k8
statement by BODY	j8
statement by safeguarding	j12k-9
statement from	f-8j19k-11m-7p-9
statement from BODY	j8
statement from FAMILY	j11
statement from chief	j9
statement of	a-8j10k8m-8p-9
statement of BODY	j8
statement of STORY	l8
statement of independence	j-8k14
statistical	b15c-10p-10
statistical table	b15c-10p-10
statistical table $	b15c-10p-10
status	f-7k-9l-11p10
status $	p10
status and	c11p-8
status and version	c11p-8
status of	c-10j11l-7p8
status of PLACE	p9
status of THIS	c-10j11
statute	n14
statute and	n9
statute and guidance	n9
statute cited	n10
statute cited $	n10
statutory	a-10c-14e-7f-10g-9j20k-14l-13m9n-8o-8p-18
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
stay as	i9
stay as THIS	i9
stay in	l11p-8
stay in PLACE	l11p-8
stayed	f-7i12k-12
stayed $	i12k-11p-9
stayed shut	p7
stayed shut $	p7
step	c-10g-10j-11m14o-10p-12
step-down	p12
step-down $	p12
stepfather and	p9
stepfather and new	p9
stood	a9
stood in	a9
stood in METHOD	a9
stop	m9
stop THIS	m9
stop THIS HAPPEN	m9
stopped	a10f-8l10p-9
stopped WORKER	a11
stopped WORKER seeing	a11
stopped eating	l11
stopped eating $	l11
stori'r	l13p-9
stori'r plentyn	l13p-9
stori'r plentyn $	l13p-9
story	a-9c-18d-10e-7k-17l24
strategic	m9
strategie	m11
strategie for	m11
strategie for CHANGE	m11
strategy	a-13c-10k-15l16
strategy ANALYSE	a-8l11
strategy ANALYSE $	a-8l11
strategy INVOLVE	k-11l13p-12
strategy INVOLVE $	k-11l13p-12
strategy discussion	l-7p11
strategy discussion $	l-7p11
strategy for	m7
strategy for CHANGE	m7
street	l17p-17
strength	c-17f-7g-7i30j-11k-14l-12m-17n-8o-10p-33
strong	a-8g-10i15p-7
structure	f10j7k-8
structure $	f8
structure of	j9
structure of THIS	j9
student	l-8p9
student on	l-8p9
student on PLACE	l-8p9
subject	a-12c-12e-8f27g-11j-21k-20l-12m-9o7p-17
subject $	f10
subject CHILD	f9p-8
subject CHILD $	f9p-8
subject ISSUE	o8
subject ISSUE of	o8
subject detail	f9
subject detail $	f9
subject for	f-9o13
subject for REVIEW	f-9o13
subject of	f21j-11k-14o-18
subject of HARM	f11
subject of REVIEW	f16j-8k-10o-16
submission	c-7j7k11p-12
submission $	j8
submission received	k12p-8
submission received $	k12p-8
subscribe	c14j-7k-8p-12
subscribe $	c14j-7k-8p-12
subsequent	e10m-8
substance	p12
substance misuse	p12
substance misuse $	p12
success	c19i-16m-12
successe	i11p-14
sudden	l-8p9
sudden CHILD	l-8p9
sudden CHILD HARM	l-8p9
suggested	m12n8p-10
suggested CHANGE	m10
suggested CHANGE $	m10
suggested SOURCE	n8
suggested SOURCE $	n8
suicidal	p11
suicidal thought	p11
suicidal thought $	p11
suicide	l-19p18
summarie	a-14b15k-11m-9p-12
summarie $	a-14b15k-11m-9p-12
summary	a-25b-16c-29e16f-23h-13i-16j22k-32l14m-11n-20o-20p-37
summary $	a-14b-10c-21d-16e18f-14g-11h-7i-9j19k-20m-18n-13o-9p-26
summary chronology	d10
summary chronology $	d10
summary for	g-8j13
summary for CHILD	j10
summary for busy	j8
summary of	a-11c-9d-13e-13f-8g9k-17l23o-11p-14
summary of AGENCY	l8
summary of INFO	l7
summary of REVIEW	j13
summary of STORY	l14
summary of case	j-10l13
summary of judgement	g13l-10
summary of timeline	l9
summer	l14
summing	e11l-9
supervision	c13e-7f-10g-9i-8j-12k-13l-12m-8o-15p14
supervision $	c15f-7j-9k-10l-9o-10
supervision without	p9
supervision without SCOPE	p9
supplementary	b17k-11l-7n-12p-12
supplementary INFO	b11
supplementary INFO $	b11
supplementary SOURCE	b12n-10p-7
supplementary SOURCE $	b12n-10p-7
support	a-13b-9c-20d-8e-9f-14g-12i-9j-14k-16l10m-14n23p-11
support $	c-11k-8l-13n16
support AGENCY	l-15n16p-13
support AGENCY $	l-15n16p-13
support given	l10
support given to	l10
support offered	l12p-8
support offered $	l12p-8
support provided	l9
support provided $	l9
supporting	b17k-12l-7n-12p-12
supporting INFO	b11
supporting INFO $	b11
supporting SOURCE	b12n-10p-8
supporting SOURCE $	b12n-10p-8
sure THIS DONE	m9
sure THIS happen	c7
surrounding	l7
surrounding HARM	l7
surrounding HARM $	l7
survey	b15f-8k-14l-7
survey $	b15f-8k-14l-7
syndrome	l-8p10
syndrome $	l-8p10
synopsis	a12c-10
synthesis	c-9e17f-8j-9k-10l-8p-13
synthesis $	c-9e17f-8j-9k-10l-8p-13
system	a17b-8c-21d-10e-17f-20g21h-9i-14j-21l-23n-12o-15p-7
system $	a-9c-9g20j-10k-13l-11
system CHANGE	m8
system CHANGE NEED	m8
system DONE	a10k-9
system DONE $	a10k-9
system ISSUE	a8
system ISSUE $	a8
system METHOD	a-8k13p-8
system METHOD $	a-8k13p-8
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
systemic ISSUE	a9
systemic ISSUE $	a9
table	a-16b19d15e-11f-13g-15h-10i-9j-16k-17l-19m-9n7o-11p-22
table $	a-8b14c8d-7h-7k-8l-8n-7p-12
table and	b12
table and figure	b12
table of	b-7c-11d17j-9k-8l-12n10p-11
table of BODY	m-8n13
table of date	d8
take	a10e-8g16i-8j-12k-15l-17m9o-8p-16
take $	a10k-9m9
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
taken	a-18c-20d-10e18f-10g-32i-8j-13k15l11m-13n-9o-14
taking	c-11g-11j-8k7l-11m16p-14
taking LEARN	g-8m11
taking LEARN forward	g-8m11
taking THIS	m10
taking THIS forward	m10
taking part	k10l-7
taking part $	k10l-7
talk	a-8c15g-7j-8k-8m-9
talk $	p9
talk about	c16p-8
talk about THIS	c14p-7
talking	k10
target	c12p-9
target audience	c12p-9
target audience $	c12p-9
task	a-14b-8c-18e-12f-11g-11j-18k-22l-15m-19n-9o31p-21
task $	a-10c-10f-8g-7j-11k-13l-8m-9o20p-14
task set	o10
task set for	o10
taught	a-12g23k-9l-9m-8
taxis	l-9p15
taxis $	p12
taxis to	l-7p8
taxis to PLACE	l-7p8
teach	g7
teache	g13
teacher	g-9i11
teacher WHO	g-8i11
teacher WHO FIND	g-8i11
team	a-22b-10c25e-10f-11g-17j-22k15l-25m-18n-11o-9
technical	h9
technical WORDS	h9
technical WORDS $	h9
teenage	p8
teenage KIN	p8
teenage KIN $	p8
teeth	p12
teeth $	p12
tell	c14j-11k-12o-8
temporary	p9
temporary PLACE	p9
temporary PLACE $	p9
ten	a-10l7o8p-7
term	c-26d-13e-21f-14g-18h29i-12j-27k-8m-17n-14o13p-34
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
thank	a-8c-12f-9g-8j22k-13l-11m-11n-7p-16
thank $	a-8c-12f-9g-8j22k-13l-11m-11n-7p-16
that	b-14c-14e-14f-26h-18i19j-11k-13l-20m-11o-8p22
their	f14p-12
thematic	a13c-8p-8
thematic ANALYSE	a11
thematic ANALYSE $	a10
theme	a42b-7c-17d-12e-9f-15g-20i-13j-23k-14l-26m-15n-9p-29
there	a-8g12j9m-7
there AUX	g10
there MUST	j8
there MUST AUX	j8
there pattern	g7
there pattern of	g7
there to	i8
there to WELL	i8
these	a-15c-10g-9h13i-9j9l-7
they	a9b7c-7f10i-9j-15l-8m-10o-7p-8
thing	a-10b-13c-12d-15e16f-23h-15i18j-30k-36m18o-14p-29
thing $	a-11e15g-7l-11p-8
thing AUX	a-8c7e7
thing AUX CHANGE	a-8c7e7
thing CHANGE	m11
thing CHANGE $	m11
thing HAPPEN	l11
thing HAPPEN about	l9
thing MEAN	e7
thing MEAN SINCE	e7
thing PEER	e8
thing PEER $	e8
thing THIS	a-9i14l-7
thing THIS DONE	i8
thing THIS MUST	m8
thing THIS everybody	p10
thing THIS helped	i8
thing WE	k-7m8
thing WE would	i9
thing WELL	m8p-7
thing WELL $	m8p-7
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
thing to remember	g11
thing to think	g10
thing worth	i10n7p-8
thing worth SOURCE	n9
thing worth keeping	i11
think	a27e-13f-15g8i-18j-20k-22l-17m-24n-11o-14
think $	a24c11e-8g-21i-12j-9k-14l-8m-16o-11
think FAMILY	f-11p12
think FAMILY $	f-11p12
think about	a-7c-14g19j-11m-7n-8p-8
think about $	g10
think about THIS	c-13g15j-10
think so	a9
think so far	a9
thinking	a16f-7g-12i-9j-9k9l-12m-11
thinking $	a-8k12
thinking THIS	a11p-9
thinking THIS through	a11p-9
thinking about	a8
thinking about FAMILY	p9
thinking about practice	a9
thinking of	a9
thinking of TIME	a9
third	l7
thirteen	l9
thirteen $	l9
this	a-16c23d-19e-14h-10i-31j18l-19o-11p-36
those	a-15c-19e-11f15k14l-8m-15n-8p-25
thought	a14e14f-7g-13i-9j-10k-17l-17m-12
thought $	a14e14f-7g-13i-9j-10k-17l-17m-12
thread	a16c-12e16f-8g-9i-7j-10k-14l-13m-9n-8p-19
thread $	a11c-10e11k-8l-10p-13
thread PEER	e9
thread PEER $	e9
thread THIS	a10p-7
thread THIS run	a10p-7
three	c-11e-12g7i-9j-10l10n-7o-15p-7
threshold	a9c-10f-7j-8k-13l-11m-9o-11p16
threshold $	c-9k-10l-9m-7o-10p13
threshold for	p8
threshold for intervention	p8
through	a14c-15e-11f-14i-10j-14k-17m-15n-10o-7p10
through $	a13c-8g11k-10l-17m-8
through AGENCY	l16p-14
through AGENCY $	l16p-14
through file	p8
through file $	p8
through gap	p10
through gap $	p10
tidy	p8
tidy front	p8
tidy front room	p8
time	b-9d8e-15g-10h-8i-16j-18l-32n-11o17
timeframe	a-9c-11f-9j-10k-12l-10m-9o21p-16
timeframe $	c-11f-8j-10k-11l-9m-8o19p-14
timeline	a-21b-11c-20d35f-21g-18h-9i-11j-21k-22m-19n-13o8p-26
timeline $	a-14b-9c-15d21f-17g-14i-9j-16k-17m-16n-10p-22
timeline key	d11l-10
timeline key CONTACT	d11l-10
timeline of	a-9d20l-18
timeline of NAME	d9
timeline of WHAT	d11l-9
timeline period	o8
timeline period for	o8
timeliness	j-8k-9p13
timeliness of	j-8k-9p13
timeliness of REVIEW	j-8k-9p13
timescale	c-8f-8j-13k20l-8o-8p-12
timescale $	k13p-11
timescale for	j-7k9
timescale for REVIEW	j-7k9
timescale of	k9
timescale of HARM	k9
timetable	c-8j-10k18p-11
timetable $	k14p-11
timetable of	k8
timetable of REVIEW	k8
title	h8
to $	c13e-8f-12g-10h8i-8k-9l-15m-10n15o-9p-19
to ACT	l-7m15
to ACT $	m14
to AGENCY	l13
to AGENCY $	l12
to ANALYSE	a-17k-7m7o10
to ANALYSE $	a-17k-7m7o10
to ASK	c13o-10p-7
to ASK $	c10o-8
to AUTHOR	o10
to AUTHOR $	o10
to AUX	a-22c-11e-14f-9k-18m17o18p-18
to AUX ANALYSE	a-8o13
to AUX DONE	m18
to AUX LEARN	m8
to AUX LOOK	o9
to AUX WELL	i8
to AUX tested	o11
to BIRTH	l11
to BIRTH $	l11
to BODY	a-14e-8g-14l-9m12n-9o11p-17
to BODY $	a-14e-7g-13k-20l-9m14n-9o12p-17
to BODY on	k9
to CHANGE	e-10i-7m16p-11
to CHANGE $	e-9m14p-11
to CHILD	a-8g-8k-10p12
to CHILD $	k-8p14
to CHILD 's	l10
to CHILD in	j8
to CONTACT	a-9c13j-8l-8p7
to CONTACT $	a-8c9l-7p8
to CONTACT BODY	c8
to DONE	a-22e-11g-21i-15k-13l-11m29p-8
to DONE $	a-14g-11i-9j-8k-10m19o7
to DONE and	j9
to END	e10l9m-7p-11
to END $	l11p-8
to END on	e9
to FAMILY	f-8k7l8
to FAMILY $	f-8k7l8
to FIND	g-10n7o14
to FIND out	o11
to FIRST	a9
to FIRST HARM	a10l-7
to HAPPEN	l-11m18
to HAPPEN $	l-10m16
to HARM	l16p-10
to HARM $	l17p-9
to ISSUE	g8
to ISSUE $	g8
to KNOW	c-7f10j-11k-13l-9p-12
to KNOW $	i-18k-9l-13m11o9
to KNOW CHILD	f8
to KNOW NAME	f8
to KNOW more	i10m-10n8
to LEARN	a-10e10g-10o7
to LEARN $	j7o7
to LEARN so	a-7e11
to LOOK	a-12g-7j-8o14
to LOOK $	a-10o14
to LOOK for	n8
to MONTH	l11
to MONTH $	l9
to MOVE FIRST	m8
to MOVE for	n7
to NAME	j8
to NAME $	j8
to NUM	l13m-8p-7
to NUM $	l13m-8p-7
to NUMW	l10
to NUMW $	l10
to PEER	e9
to PEER $	e9
to PLACE	l10
to PLACE $	l9
to RECOMMEND LEARN	j9k-8
to RECOMMEND REVIEW	k9
to REVIEW	f-8j17l-9o-9
to REVIEW $	f-7j18l-9o-9
to SCOPE	a15o-12p-8
to SCOPE $	a9
to SERVICE	l12p-15
to SERVICE $	p-10
to SERVICE AGENCY	l8
to SERVICE BODY	m7
to STORY	c12p-8
to STORY $	c12p-8
to TELL WE	c7
to THEY	f12
to THEY $	f12
to THIS	a-8c-11f-12j21k-12p-7
to THIS $	l8
to THIS DONE	j8
to THIS REVIEW	j9
to THIS WHO	f-9j13
to WE $	o7
to WE SCOPE	a9o-8
to WELL	a8
to WELL $	i10
to WELL practice	a10i-10
to WHAT	k8
to WHAT WE	k10
to WHAT extent	a7
to WHEN	l-9o12
to WHEN $	l-9o12
to WHO	e10
to WHO THIS	e10
to WORDS	h14o-8
to WORDS $	h15
to WORKER	h9k11p-13
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
to believe	a8
to believe $	a8
to bring	l7
to bring THIS	l7
to case	l9
to case $	l9
to chapter	n10
to chapter $	n10
to chief	m10
to chief constable	m10
to coast	l7
to coast $	l7
to commission	j8
to commission LEARN	j8
to consent	p8
to consent $	p8
to copy	i9
to copy $	i9
to county	f8
to county $	f8
to date	e12m-8
to date $	e12m-8
to doctor	p8
to doctor $	p8
to each	l-7
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
to keep CHILD	l8
to light	g10l-10
to light $	g10l-10
to make	m11
to make $	m7
to make THIS	m7
to neglect	a12p-7
to neglect $	a12p-7
to note	g9
to note $	g9
to notice	j8
to notice $	j8
to period	l10
to period under	l10
to ponder	g8
to ponder $	g8
to practice	a-10g14m-8p-8
to practice $	a-9g14p-7
to primary	m8
to primary PLACE	m8
to pseudonym	h8
to pseudonym used	h8
to rating	c11
to rating $	c11
to reach	p12
to reach $	p9
to reach AGENCY	p7
to reach WE	c8
to read	c-13k-9l-7m-9n21p-12
to read $	n13p-8
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
to take	g15p-7
to take $	m8
to take away	g11
to text	n10
to text $	n10
to thank	j9
to thank $	j9
to think about	g10
to thirteen	l9
to thirteen $	l9
to tool	n8
to tool $	n8
today	e7
together	b-7c-19d-8e23f-15g-20h-7i-12k14l-19m-19n-11o-9p-15
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
took	a-12c-9e-8g-13i-8j-10k18l14m-11p-9
took $	k7
took part	k18l-10
took part $	k17l-10
took place	g-10k-8l18
took place $	g-10k-8l18
tool	a-11b14c-11f-8h-9j-8k-15l-14m-9
tool $	p11
tool and	n7
tool and SOURCE	n7
tool used	b15h-7l-7n-11p-11
tool used $	b15h-7l-7n-11p-11
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
train and	p8
train and county	p8
trainer	c11
trainer 's	c11
trainer 's note	c11
training	a-12b-8c23d-17e-11f-12g-10j-14k-18l-21n-9o-7
training $	a-7c10d-7f-7j-9k-11l-14p9
training and	c10
training and STORY	c10
training date	c10p-9
training date $	c10p-9
training offered	c11p-9
training offered $	c11p-9
transfer	a-9j-12l-18p21
transfer between	a-7p11
transfer between ISSUE	a-7p11
transition	c-7j-7k-8p8
transition $	l-8p12
transition to	l10p-7
transition to adult	l10p-7
transitional	p10
transitional safeguarding	p10
transitional safeguarding $	p10
translated	p8
translated $	p8
translation	c19f-8j-9k-12l-10m-8p-14
translation $	c19f-8j-9k-12l-10m-8p-14
trauma	k-7p16
trauma $	k-7p16
trauma-informed	a-9p12
trauma-informed practice	a-9p12
trauma-informed practice $	a-9p12
traveller	f9p-8
traveller FAMILY	f9p-8
traveller FAMILY $	f9p-8
treatment	l12p-10
treatment $	l12p-10
tree	f8
tree $	f8
trial	c-8j-8k20l-10p-13
trial $	k16p-11
trial and	k9
trial and inquest	k9
tribute	f-21j25k-13l-15p-16
tribute $	f-14j17k-10l-8p-11
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
trust	c-9g-10j-13k-18n-11p19
trusting	p10
trusting WHAT	p10
trusting WHAT AUX	p10
try	c10
try THIS	c10
try THIS $	c10
turn	a13c9o-7p-9
turn $	a14p-8
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
twin	f15p-12
two	c-8g-15j-7k7l13m-11o-10
tying	a-8e13
tying up	a-8e13
tying up thread	a-8e13
unanswered	p9
unanswered $	p9
unborn	l-8p10
uncertainty	p10
uncertainty $	p10
unconscious	p9
unconscious bias	p9
unconscious bias $	p9
under	c-14d-8e13f-7g-18i-14j12k-32n-7o12p-23
under ANALYSE	a-8o11
under ANALYSE $	a-8o11
under METHOD	a-12e16k-13
under METHOD $	a-12e16k-13
under PLACE	j12
under PLACE ACT	j12
under REVIEW	a12j-15k-15o9
under REVIEW $	a12j-15k-15o9
under WHAT	j9
under WHAT THIS	j7
under microscope	a10
under microscope $	a10
under protocol	j11k-8
under protocol $	j11k-8
underlying	c-8g13j-7l-9p-12
underlying ISSUE	a10
underlying ISSUE $	a10
underlying pattern	a-11g14p-9
underlying pattern $	a-11g14p-9
underneath	a10p-7
underneath $	a10p-7
understand	g11m-17o8
understanding	a14
understood	a22g-14k-13l-10
undertake	j7
undertaking	a-8k15p-10
undertaking DONE	k12p-8
undertaking DONE $	k12p-8
undertaking REVIEW	j-8k10
undertaking REVIEW $	j-8k10
unfolded	a-9l13
unregulated	l-11p11
unregulated PLACE	l-11p11
unregulated PLACE $	l-11p11
unseen	g7
unseen $	g7
up	b-9c13d-10e15f-15g-17h-8j-18k-24l12m-20n-12o-11p-29
up $	a7b-7c14e8f-12g-13j-14k-21m-16n-10o-8p-25
up thread	a-8e13
up thread $	a-8e13
up to	l14
up to HARM	l9
upcoming	c11p-10
upcoming training	c11p-10
upcoming training $	c11p-10
update	e16l-9m-8
upon	a10g-12i-9k-14l-8m-10n16p-16
upon $	a-7j-8k-9n17p-9
upon WHAT	j8
upon WHAT REVIEW	j8
upon practice	a13p-8
upon practice $	a13p-8
upset	j-10n11
upset YOU	j-10n11
upset YOU $	j-10n11
us	a-10b-8c22d-9f-16g9h-11i-11l-25m-17n-16p-21
use	a-17b-8c15d-10e-12f-17g-13h15i-11j-9l-17m-17n-12o-14
use $	h18j-7k-9p-11
use THIS	c12k-12p-7
use THIS $	c9
use THIS REVIEW	k-8
use in	c10p-9
use in supervision	c10p-9
use of	c-11l-11p16
use of STORY	l-8p10
use of name	k11p-10
use only	c7k10p-8
use only $	c7k10p-8
used	a-23b10c-18d-13e-16f-24g-21h31i-15j-27l-8m-20n14o-18p-25
used $	a-17b11c-20d-12e-14f-15g-16h22i-12j-17k-13m-17n15o-13p-21
used as	k9
used as INFO	k9
used for	h7
used for WORKER	h7
used in	c-12f-12h17j-13
used in REVIEW	h11
used in THIS	c-11f-11h11j-9k8
useful	c-16d-11k-11l-15m-7n24p-18
useful AGENCY	n12p-9
useful AGENCY $	n12p-9
useful CONTACT	c-11d-9l-9n14p-11
useful CONTACT $	c-11d-9l-9n14p-11
useful SOURCE	n10
useful SOURCE $	n10
using	c13j-9
using THIS	c13j-9
using THIS REVIEW	c10j-8
using system	k7
using system METHOD	k7
version	a-13c20d-8e-15f-11g-16h-10j10k-13l-23m-13n-8
version $	c9e-13g-12h-8j12l-12
version NUM	l-9p14
version NUM $	p10
version NUM YEAR	p7
version STORY	c12l-11p-10
version STORY $	c12l-11p-10
version control	c11p-11
version control $	c11p-11
victim	f11j-7l-10
view	a26b-12c-15d-8e11f-27g-20h-7i-14j-19k14l-20m-18n-12o-11p-29
view $	a9c-7e14f-16g-9j-7k7l-11m-8p-18
view THIS	a11k-7
view THIS WE	a11k-7
view expressed	k9
view expressed by	k9
view of	a19f-14g-8j-9k9l-9m-9p-14
view of BODY	a12k-12
view of FAMILY	f-7k10
view of INVOLVE	a11k-12
view of KIN	k10
view of WHAT	a7
view of WORKER	k9
view of practice	a8
violence	f-8l-18p22
violence $	l-14p18
violence in	p8
violence in PLACE	p8
virtual	p9
virtual visit	p9
virtual visit $	p9
visit	a-14c-11f-15g-11i-7j-9k-13l9m-11o-7p18
visit $	a-9c-8f-10g-8k-10l12m-8p10
visit THIS	p10
visiting	k-9l12
visiting INVOLVE	l11p-10
visiting INVOLVE $	l11p-10
visitor	l8p-7
visitor $	l8p-7
vocabulary	h7
voice	a11f-10k-8l-12
voice of	a11f-14k-8l-12p7
voice of CHILD	a12f-13j-7l-10p10
voice of FAMILY	j9
voluntary	l-8p15
voluntary AGENCY	p10
voluntary AGENCY $	p10
voluntary sector	p9
voluntary sector $	p9
waiting	c-9k-10l-7p19
waiting $	p11
waiting for	p7
waiting for bed	p7
waiting list	p11
waiting list $	p11
wale	m10
wale $	m10
want	a-11i15j-10k-15l-10m14n10o-28
wanted	g-8i-9m-23o25
ward	f-8p17
warning	c-10j18k-8l-8n-7p-12
warning $	j13p-10
warning before	j9
warning before YOU	j9
was	a20b-12c-34d-12e-43f8g-24h-14j-12k14m-45n-16o-16p16
watch	c13k-11l-7m-8n9p-12
watch $	c13k-11l-7m-8n9p-12
water	p9
water safety	p9
water safety $	p9
way	c-11e13f-9g-12i-15k-9l-14m13n-8o-8p-20
we	a-16b-16c-15d-16f-25j11k12l-24n10o11p-35
weaknesse	a11g14i-14j-9l-9p-13
web	n15p-13
web addresse	n15p-13
web addresse $	n15p-13
website	k-7n9
week	e-9l15p-19
weekend	l9
weekend and	p8
weekend and evening	p8
weighed	a-13k12
weighing	a13
weight	l-10p14
weight and	p7
weight and growth	p7
weight of	l-9p11
weight of STORY	l-9p11
well	c-11e-11f-8g16i17j-11k-20l-20m-25p-19
welsh	a-7c9j-8k10l-8p-17
welsh BODY	c-8k9
welsh BODY $	m8
welsh BODY use	k11
welsh IDENTITY	f8
welsh IDENTITY NEED	f8
welsh translation	c11
welsh translation $	c11
went	c-11e-11f-8i20j-21m-18n-7o-10
were	a13c-19e-21h-7i-22j-11k-8m-33n-11o25
what	c-11d-14f-12g14i12j-9k-11m9n-22o-9p-35
when	c-11e-14f-14g-18k-15l21o8p-23
where	a-29b-11c-21d-12e12g12h-13i10k-11l-28n9p-17
whether	j-10k16m-9
whether REVIEW	k9
whether REVIEW MUST	k9
whether to	k11
whether to RECOMMEND	k9
which	c-8e-8f-8g-19i-12j15l-14m-19o13
whistleblowing	p12
whistleblowing $	p12
who	a-30b-15d-16e-24f20g-11h-15i15j-14k15l-33m-24n-20o-22
whole	f-10j-9k-13l-11m-9p14
whole $	a8f-7k-7l-7m-7p9
whole FAMILY	p10
whole FAMILY DONE	p10
whole unseen	g7
whole unseen $	g7
whom	c-11e8g-10i-12j-13k12l-9m10p-9
whose	a-11c-8f-14k-8p20
why	a22b-8c-22d-10e-19f-16g-22h-9i-15j29l-27m-25n-13o-8p-30
wide	o9
wide WE	o9
wide WE LOOK	o9
wider	a13c-7k-9l-8p-17
wider FAMILY	f10
wider FAMILY $	f10
wider picture	a14f-10p-12
wider picture $	a14f-10p-12
will	a-29c30e-24f-11g-26h-8i-20k-33l-24m20n-8o-16p-14
window	g9
window $	p9
window on	g9
window on system	g9
winter	l8
wish	m12o-8
without	a-14c-12f-13j-8k-15l-15m-11n-12o-11p29
without PLACE	p7
without PLACE $	p7
without SCOPE	p9
without SCOPE $	p9
without SOURCE	k-7n-10p12
without SOURCE $	k-7n-10p12
without date	p10
without date $	p10
without desk	p7
without desk $	p7
without name	p9
without name $	p9
witnesse	k15n-10p-10
witnesse INVOLVE	k9p-7
witnesse INVOLVE $	k9p-7
witnesse and	k11n-9
witnesse and SOURCE	k11n-9
word	a-27b-17d-11e10f-17g-11h13i-14j17k-26l-15m-20n-15o-24
work	a7b-13c-28d-12f-18g16h-12i12l-11m-17o-15p-17
worked	e-20f-9g-22i34j-19l-33m-31o-9p-19
worker	a-8i-7l-13m-11p17
workforce	p12
workforce $	p12
working	c-9e-10f-8g-9i-17j-10l-16m-20p19
workload	k-7p15
workload $	k-7p15
workshop	k8
workshop $	k8
world	l8p-13
world $	f-10l13p-11
world at	f9l-8
world at PLACE	f9l-8
worse	l10
worse $	l10
worth	a-16b-7c-13d-7e-11f-10g-15i30j-12k-15l-17m-14o-8p-25
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
worthy	i17
worthy of	i17
worthy of commendation	i9
worthy of note	i10
would	a-13e-9g8i13k-14l-8m-10
would ASK	i9
would ASK other	i9
would DONE	g13i-7m-12
would DONE CHANGE	g13i-7m-12
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
wrong	a-11g21i-10j-10m-8
wrote	c-8k13
year	a-15c-10e-10f-14g-16j-9k-15l27m-12p-18
yet	g8
yet WELL	g8
yet WELL because	g8
ymarfer	a10k-7l-8m10p-11
ymarfer $	a10k-7l-8m10p-11
you	a-28b-8c21e-13f-11g-11h-8i-16j11k-19l-19n17o-13p-19
young	j8l-8
your	a-24b12c27d-8e-11f-12h-7i-8j-17k-17l-15m-16n-14o-9p-24
yourself	c15m-10p-11
yourself $	c15m-10p-11
youth	l-9p17
youth justice	p9
youth justice $	p9
youth offending	p8
youth offending AGENCY	p8
youth violence	p8
youth violence $	p8
yr	l12
yr acho	l12
yr acho $	l12`;
