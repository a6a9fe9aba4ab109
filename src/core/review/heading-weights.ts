/* Written by training/headings/train.ts from the teaching list beside it; not to be changed by hand. */

/** The kinds that headings are told apart by, in the order of the letters a, b, c; see heading-kind.ts. */
// prettier-ignore
export const HEADING_KINDS = ['analysis','appendix','body','chronology','conclusion','family','findings','glossary','good_practice','introduction','method','narrative','recommendations','references','terms','topic'] as const;

/** What speaks for each kind before a word is read. */
// prettier-ignore
export const HEADING_BIAS: readonly number[] = [-0.09,-1.17,-0.32,-1.2,-0.95,-0.59,-0.47,-1.42,-1.01,-0.15,0.13,-0.13,-0.44,-0.84,-0.67,0.46];

/** How many steps of a weight make 1. */
export const WEIGHT_STEPS = 10;

/** A line for each feature of headings: the feature, a tab, and a letter and weight for each kind it speaks for or against. */
export const HEADING_WEIGHTS = `#0	a-22b35c-26d-17e-20f-23g-22h-14i-18j-25k-27l-26m-21n-20o-19p-34
#1	a-14b-12d-11g-18h-10i-33l-10n-9
#10	f-8g21j8k-9p-11
#2	a-12b-14c13g-16h-12j-11o-17p15
#3	a7b-18d-9f-9h-8j-9n-7o-11p14
#6	a11b-20c-13d-18e-26h-20i-17j7k10n-16p12
's $	f-9p12
's AGENCY	c9g8j-8l-7
's AGENCY $	c9g-8
's AGENCY AUX	g11p-9
's ANALYSE	a14k-14o-8
's ANALYSE $	a14k-14o-8
's ASK	k9
's BAD	l9
's BAD LIVE	l9
's BODY	f14k-12p-12
's BODY $	f14k-12p-12
's CONTACT	l14p-11
's CONTACT PEER	l14p-11
's END	e15k-13
's END $	e8
's END note	e8
's END on	a9
's END opinion	e9
's FAMILY	f10l-10
's FAMILY $	f10l-10
's FIRST	f10l-8
's FIRST LIVE	f10l-10
's IDENTITY	k12p-10
's IDENTITY private	k12p-10
's INVOLVE	f-9k10l7p-10
's INVOLVE $	f-7k8p-10
's ISSUE	a-9g12
's ISSUE $	a-8g9
's LIVE	l8p-9
's LIVE $	d7
's NEED	f-8p10
's NEED before	f-8p10
's NUMW	l7
's NUMW TIME	l7
's PLACE	l-11p11
's PLACE $	l-11p11
's SERVICE	m10
's SERVICE PLACE	m10
's START	j10
's START $	j10
's STORY	a-15b13c-10d-10e-11j-8l11p-18
's STORY $	a-14b13c-9d-10e-11l11p-18
's TIME	k8p-8
's TIME $	k8
's WELL	i13
's WELL $	i13
's WHO	f14k-10p-8
's WHO $	f10p-8
's WHO in	f8
's WORDS	b11k-8
's WORDS of	b11k-8
's agreement	k12p-11
's agreement $	k12p-11
's background	f11p-7
's background $	f11p-7
's childhood	f12k-7p-18
's childhood $	f12k-7p-18
's daily	l7
's daily LIVE	l7
's decision	a-12k12
's decision $	a-12k12
's detail	f12l-10p-8
's detail $	f12l-10p-8
's experience	f-8l16p-14
's experience $	f-8l16p-14
's guide	j12
's guide $	j12
's home	f-9l-8p12
's home $	f-9l-8p12
's independence	k11
's independence $	k11
's inside	a-9c15g-9l-9m-8
's inside $	a-9c15g-9l-9m-8
's inspector	c14f-9l-7
's inspector $	c14f-9l-7
's job	p9
's job $	p9
's name	k8
's name AUX	k9
's name or	f8
's note	c17k-8n-7p-9
's note $	c17k-8n-7p-9
's opinion	a11
's opinion $	a11
's own	k-10l-14m8
's own childhood	f-13p13
's own historie	f11p-11
's part	a11f-8j-7l7p-9
's part $	a11k-12
's part in	f-7k9
's perspective	f-8l12p-11
's perspective $	f-8l12p-11
's power	k11
's power $	k11
's relationship	f9p-8
's relationship $	f9p-8
's response	a11l-9
's response $	a11l-8
's role	f-8p9
's role in	f-8p9
's schoolday	f-8l11
's schoolday $	f-8l11
's summarie	a-9b16l-15
's summarie $	a-9b16l-15
's view	a16c-8e-7f-20j-9k10l-11p-18
's view $	a16f-19l-9p-16
's view AUX	k9
's violence	p7
's violence $	p7
's world	l7p-13
's world $	f-10l13p-11
's world at	f9l-9
.	a-12d-10g-8h-14i-11m-8n-8o-11p22
?	a44b-16d-17e-17f-23g-16h-12i-14j-9k-14l-13n-10o-25p-18
ACT	a-33b-21d-24e9f-28g-44h-19i-30j-13k-33l-13m42n-25o10p-26
ACT $	a-22b-14d-16e-35f-18g-25h-12i-18k-26l-17m27n-17o13p-20
ACT ASK	m11
ACT ASK $	m11
ACT CHANGE	c11m-12
ACT CHANGE $	c11m-12
ACT LEARN	c-8e16g-11k-8l13m-25p-11
ACT LEARN $	e11g-9m-17
ACT LEARN after	l8
ACT LEARN to	e8l9m-10
ACT MSG	m7
ACT MSG $	m7
ACT NEED	m10
ACT NEED $	m10
ACT NUM	m9
ACT PLAN	l-11m14p-13
ACT PLAN $	l-11m13p-13
ACT SINCE	e12m-9
ACT SINCE LEARN	e9m-8
ACT THIS	m10
ACT THIS MUST	m10
ACT WE	m11
ACT WE WILL	m10
ACT agreed	m7
ACT agreed $	m7
ACT and	m14
ACT and lead	m8
ACT arising	m7
ACT arising $	m7
ACT by	l-8m12
ACT by PLACE	m8
ACT completed	e17m-15
ACT completed $	e15m-14
ACT down	l10
ACT down and	l10
ACT for	m13
ACT from	j-8m14
ACT from THIS	m10
ACT from rapid	m8
ACT given	o8
ACT given to	o8
ACT in	k11
ACT in REVIEW	k11
ACT large	p8
ACT large HARM	p8
ACT of	c10i-9k-10m-13o10
ACT of PLACE	p8
ACT of REVIEW	k-9o11
ACT of WELL	c11i-8
ACT on	g-8m17
ACT on LEARN	m9
ACT on WHAT	m10
ACT to	g-9m15p-7
ACT to AUX	m12
ACT to keep	l8
ACT to take	m9
ACT tracking	p9
ACT tracking by	p9
AGENCY	f-41g-12i-20j-14l20o-22p-8
AGENCY $	a-8d-14e-13f-27i-14j-7l-7n11p8
AGENCY 's	b14e-9j-7k-19p-19
AGENCY 's CONTACT	l10p-9
AGENCY 's INVOLVE	k-10l11
AGENCY 's own	m9
AGENCY 's part	l9
AGENCY 's response	a11l-8
AGENCY 's summarie	a-9b16l-15
AGENCY ACT	m9
AGENCY ANALYSE	a14k-7
AGENCY ANALYSE $	a13
AGENCY ASK	k9
AGENCY ASK for	k10
AGENCY AUTHOR	k13l-12
AGENCY AUTHOR 's	k13l-12
AGENCY AUX	a-22e15k-8
AGENCY AUX ASK	k8
AGENCY AUX CHANGE	a-9e11
AGENCY AUX INVOLVE	a-8k-14l14
AGENCY AUX RECOMMEND	m9
AGENCY AUX inadequate	g11p-9
AGENCY AUX put	e7
AGENCY CHANGE	e12l-11
AGENCY CHANGE $	e12l-11
AGENCY CONTACT	c-8l13p-7
AGENCY CONTACT $	c-8l12
AGENCY DONE	a9e-14g-14k-23l15m-12
AGENCY DONE $	i-12k-12l19m-7
AGENCY DONE PEER	a20k-14l-13
AGENCY DONE WELL	i13
AGENCY FAMILY	l11
AGENCY FAMILY used	l11
AGENCY INFO	j18k-14n-10p-14
AGENCY INFO $	j15k-12n-9p-13
AGENCY INFO and	j8
AGENCY INVOLVE	a-9l8p-13
AGENCY INVOLVE $	a-8p-8
AGENCY INVOLVE primary	l9
AGENCY KNOW	a-9l17
AGENCY KNOW $	l8
AGENCY KNOW and	l8
AGENCY LEARN	g13k-9
AGENCY LEARN $	g13k-9
AGENCY MEAN	h7
AGENCY MEAN $	h7
AGENCY MUST	a-8l-7m15
AGENCY MUST respond	m11
AGENCY PEER	l-11p13
AGENCY PEER FAMILY	l-11p13
AGENCY PLAN	m10
AGENCY PLAN $	m10
AGENCY RECOMMEND	m11
AGENCY RECOMMEND $	m11
AGENCY REVIEW	a-7c9j-15k10l-10p-9
AGENCY REVIEW $	c9j-12l-7p-8
AGENCY REVIEW REVIEW	k7
AGENCY SERVICE	l13p-12
AGENCY SERVICE $	l9p-8
AGENCY SERVICE visiting	l8
AGENCY SINCE	e17l-11m-10p-8
AGENCY SINCE $	e16l-10m-9
AGENCY STORY	l10
AGENCY STORY $	l10
AGENCY THIS	a-8k8l-9n11
AGENCY THIS INVOLVE	k11
AGENCY THIS can	n12p-10
AGENCY WELL	i8
AGENCY WELL practice	i8
AGENCY WHAT	a-10l11
AGENCY WHAT AUX	a-10l11
AGENCY WILL	m9
AGENCY WILL DONE	m9
AGENCY WORKER	k-12l-9p14
AGENCY WORKER $	k-12l-9p14
AGENCY account	l9
AGENCY account $	l9
AGENCY and	l11
AGENCY and FAMILY	l10
AGENCY by	a13k-8m-7
AGENCY by AGENCY	a13k-8m-7
AGENCY check	l10
AGENCY check $	l10
AGENCY chronology	d9
AGENCY chronology $	d9
AGENCY come	a-9l10
AGENCY come into	a-9l10
AGENCY for	k13m-11o-7
AGENCY for $	k13m-11o-7
AGENCY for CHILD	g8
AGENCY in	p8
AGENCY in sequence	l-8p10
AGENCY in touch	l7
AGENCY inquirie	k11
AGENCY inquirie $	k11
AGENCY listen	a10
AGENCY listen $	a10
AGENCY management	k10
AGENCY management REVIEW	k10
AGENCY offer	a-10l12
AGENCY offer $	a-10l12
AGENCY one	p10
AGENCY one by	p10
AGENCY practice	a15l-10
AGENCY practice $	a15l-10
AGENCY provided	l11p-7
AGENCY provided $	l11p-7
AGENCY provision	l12p-10
AGENCY provision $	l12p-10
AGENCY recorded	l9
AGENCY recorded $	l9
AGENCY responded	a14l-9
AGENCY responded $	a10
AGENCY response	a15l-11
AGENCY response $	a15l-11
AGENCY return	l12
AGENCY return $	l9
AGENCY return and	l8
AGENCY summarie	l11
AGENCY summarie $	l11
AGENCY taking	k10
AGENCY taking part	k10
AGENCY talk	c11p-9
AGENCY talk $	c11p-9
AGENCY timeline	d17l-16p-9
AGENCY timeline $	d17l-16p-9
AGENCY took	k11l-9
AGENCY took part	k11l-9
ANALYSE	a41b-25c8d-24e-8f-19g-21h10i-30j-40k-16l-39m-12n-29p-25
ANALYSE $	a22b-19d-17f-28g-20h8i-21j-26l-17m-16n-22o12p-24
ANALYSE DONE	a9
ANALYSE DONE $	a9
ANALYSE INFO	a14k-10
ANALYSE INFO $	a14k-10
ANALYSE MSG	c8
ANALYSE MSG for	c8
ANALYSE NEED	f9p-8
ANALYSE NEED $	f9p-8
ANALYSE NUM	a-15m18p-14
ANALYSE NUM $	a-11m12p-8
ANALYSE NUM WRITE	a-7m11p-8
ANALYSE PEER YOU	c7
ANALYSE REVIEW	c9
ANALYSE REVIEW $	c9
ANALYSE STORY	a12c-9l-7
ANALYSE STORY $	a12c-9l-7
ANALYSE THIS	c-11m-10p11
ANALYSE THIS $	a7
ANALYSE THIS CHANGE	a-10m-7p11
ANALYSE THIS up	a10c-7
ANALYSE WE	h8
ANALYSE WE WORDS	h8
ANALYSE WHAT	a20g-10l-14
ANALYSE WHAT HAPPEN	a16l-14
ANALYSE WHAT MOVE	a9g-7
ANALYSE WHY	a7
ANALYSE WHY $	a7
ANALYSE WORDS	h8
ANALYSE WORDS $	h8
ANALYSE accepted	a-9c-8p12
ANALYSE accepted $	a-9c-8p12
ANALYSE and	a12c-8
ANALYSE at	e8
ANALYSE at END	e8
ANALYSE by	c-11
ANALYSE by BODY	c-9k9
ANALYSE decision	a12
ANALYSE decision $	a12
ANALYSE for	a-8g11
ANALYSE for practice	a-8g11
ANALYSE guide	a-9c11
ANALYSE guide $	a-9c11
ANALYSE in turn	a8
ANALYSE of	a21e-13g-13i-7j-14l-16m-13o-14p-16
ANALYSE of AGENCY	a9
ANALYSE of DONE	a9
ANALYSE of IDENTITY	a-8f10
ANALYSE of INFO	a9
ANALYSE of ISSUE	a11
ANALYSE of REVIEW	a-12c-8k14
ANALYSE of SINCE	a-8c11e-7
ANALYSE of THIS	c9
ANALYSE of WHAT	a8
ANALYSE of WORDS	a-8h11
ANALYSE of practice	a10
ANALYSE on	a9
ANALYSE practice	a13
ANALYSE practice $	a12
ANALYSE prompt	a-9c10
ANALYSE prompt $	a-9c10
ANALYSE risk	a-8c-9p12
ANALYSE risk $	a-8c-9p12
ASK	a-22b-19d-18e-33f-34h-20l-8m25n-8o12
ASK $	b-10c-8d-11e-18f-19g-9h-9j-34m22n-16o7
ASK AGENCY	k13m-11o-7
ASK AGENCY for	k13m-11o-7
ASK CHANGE	g15m-15p8
ASK CHANGE $	g9m-11p10
ASK CHANGE because	g10m-8
ASK CHILD	a9g9p-12
ASK CHILD $	a9g9p-12
ASK THIS	j13m-12
ASK THIS REVIEW	j13m-12
ASK WHERE	p7
ASK WHERE THEY	p7
ASK WHY	p9
ASK WHY $	p9
ASK WORKER	g9
ASK WORKER to	g9
ASK for	a-13c-7g-14i-10j12k-8l-11m20p-11
ASK for $	a-8g-10i-8j-13k-13m20
ASK for INFO	k10
ASK for REVIEW	j14o-7
ASK for case	j7
ASK from	l-8m13
ASK from each	l-8m10
ASK in	l7
ASK in one	l7
ASK instead	p7
ASK instead of	p7
ASK of	a-12c-7g-8i-7j-9l-14m21p-13
ASK of AGENCY	a-10k12m-10o7
ASK of BODY	m16
ASK of SERVICE	l-7m11p-8
ASK of WHO	m10
ASK other	i9
ASK other to	i9
ASK over	p9
ASK over experience	p9
ASK to	a-22c-11e-9f-10g-25h-8k-7l8n7o18p-9
ASK to DONE	k-7o9
ASK to HAPPEN	m8
ASK to KNOW	g-11k-11l-9n7o10
ASK to LOOK	o12
ASK to NUM	l8
ASK to SERVICE	l15m-14p-9
ASK to achieve	j10
ASK to keep	i11m-9
ASK to provide	k10
ASK yourself	c14m-9p-9
ASK yourself $	c14m-9p-9
AUTHOR	b9d-21f-26g-28h-17i-22k24l-37m-19n-22p-26
AUTHOR $	a-29b-21d-11e9f-15g-15h-10i-12j9k14l-19m-19n-14p-30
AUTHOR 's	a14b17c-19d-9f-8l-20m-8o-9p-15
AUTHOR 's ANALYSE	a14k-7
AUTHOR 's END	a-8e13
AUTHOR 's START	j10
AUTHOR 's STORY	a-12b14e-9l-16
AUTHOR 's WORDS	b11k-8
AUTHOR 's independence	k11
AUTHOR 's opinion	a11
AUTHOR 's view	a13k-13
AUTHOR AUX	a-9k11
AUTHOR AUX any	a-7k8
AUTHOR DONE	a-10k12
AUTHOR DONE $	a-10k12
AUTHOR NUM	k9
AUTHOR RECOMMEND	m9
AUTHOR RECOMMEND $	m9
AUTHOR and	c-9j-11k20
AUTHOR and AUTHOR	k10
AUTHOR and BODY	k9
AUTHOR and THEY	k11
AUTHOR at	p8
AUTHOR at conference	p8
AUTHOR of	a-7c13m-7
AUTHOR of BODY	c14j7k-14
AUTHOR of THIS	j-12k11
AUTHOR thought	a11
AUTHOR thought $	a11
AUX	a8b-18c-20d-17e10f8h-17l-7m-16n-14
AUX $	c-9e-8f22g8j-11k-9l-8m-12p-19
AUX ANALYSE	a-8k8o12
AUX ANALYSE $	a-8k8o12
AUX ASK	a-23e-9f-13g-19j-16k12l-21o11
AUX ASK $	a-12g-8i10l-10m-13o10p-8
AUX ASK WHERE	p7
AUX ASK for	m15o-10
AUX ASK of	k11o-8
AUX ASK to	l-8o12
AUX AUX	a17c-13e7f-13g9i-18l-17m-22o-8p-17
AUX AUX CHANGE	a11e-13
AUX AUX DONE	g8k-10m-9
AUX AUX IDENTITY	k9
AUX AUX KNOW	a-8g11
AUX AUX MOVE	a9
AUX AUX affected	n10
AUX AUX predicted	a8
AUX AUX prevented	e7
AUX AUX put	e14i-8
AUX BAD	g13j-9l-14
AUX BAD $	g13j-9l-14
AUX CHANGE	a8e21f-9i-18j-14k-11l-17o-8p-11
AUX CHANGE $	e15i-15j-7k-7l-12p-10
AUX CHANGE SINCE	e12m-8
AUX CHANGE for	a12
AUX CHILD	a17k-9l-8p-15
AUX CHILD $	f7
AUX CHILD INVOLVE	a11
AUX CHILD KNOW	a9p-7
AUX DONE	a-9j-13k13m17o-16p-17
AUX DONE $	g-21i-28j-8k14m13o-10p-12
AUX DONE CHANGE	a-13g16m-9
AUX DONE WELL	g-8i11
AUX DONE about	g-9k-8m13
AUX DONE at	l11
AUX DONE out	k10
AUX FIND	g9j-9l8
AUX FIND $	g9j-9l8
AUX HAPPEN	a-10e13g11l-9m-16
AUX HAPPEN $	a-9e10g12l-8m-15
AUX IDENTITY	k9
AUX IDENTITY $	k9
AUX INFO	a9
AUX INFO shared	a9
AUX INVOLVE	f-9p9
AUX INVOLVE $	f-9p9
AUX KIN	a13p-10
AUX KIN helped	a8
AUX KIN included	a7
AUX KNOW	c-7e-9i-13j-10k-14l13m-10
AUX KNOW $	f-9i-11j-8k-9l16m-8p7
AUX KNOW and	a8
AUX KNOW of	f11l-9
AUX LEARN	c-8e-16g12i-8k-20m9o-11
AUX LEARN $	e-9g9k-14l-9m12
AUX LEARN WE	g13
AUX LEARN and	a10g-9
AUX LEARN for	p10
AUX LEARN from	g9
AUX LEARN up	l7
AUX LIVE	l8
AUX LIVE like	l8
AUX LOOK	a-12g11o8
AUX LOOK $	o9
AUX LOOK after	a-9g11
AUX METHOD	a12k-10
AUX METHOD followed	a12k-10
AUX MOVE	j-10k-8m10o-7p-11
AUX MOVE $	l9
AUX MOVE PLACE	a9
AUX MOVE WELL	i8
AUX MOVE on	e10i-7m-9
AUX MOVE to	l-10m15
AUX NAME	f10k-8
AUX NAME $	f10k-8
AUX NEED	m7
AUX NEED $	m7
AUX NEG	a-17g19i-11l-10m-8o-9
AUX NEG ASK	g13
AUX NEG DONE	g12
AUX NEG able	k11
AUX NEG brought	p7
AUX NEG yet	g8
AUX PLAN	a9
AUX PLAN WELL	a9
AUX RECOMMEND	m12
AUX RECOMMEND $	m9
AUX REVIEW	a-8j7k8
AUX REVIEW $	k7
AUX REVIEW and	j9
AUX SINCE	a-10e25g-12j-10k-8l-8m-15
AUX SINCE $	e13
AUX SINCE AUX	e7
AUX SINCE DONE	e10
AUX TELL	a-16g-7l9o-7p9
AUX TELL $	a-15g-13l9p9
AUX THEY	e12
AUX THEY SINCE	e12
AUX THIS	c-11f-17g8i-12j8k-15m-9p13
AUX THIS $	a-9f-13k-7p18
AUX THIS REVIEW	j15
AUX THIS neglect	a8
AUX TIME	p8
AUX TIME of	p8
AUX WE	e7j8
AUX WE SINCE	e8
AUX WE sharing	j8
AUX WELL	f-8i21j-8k-9l-10m-10o-9
AUX WELL $	i10
AUX WELL SCOPE	a8
AUX WELL about	a-7i13
AUX WELL because	g8
AUX WELL of	g-7i14
AUX WHAT	c-8g-14i-7j-12k-13l18m10
AUX WHAT MUST	m7
AUX WHAT WE	g-9k-10l13
AUX WHAT took	l8
AUX WHO	f11k-9
AUX WHO $	f11k-9
AUX WRITE	a-9g-10j14k9m-12o-8
AUX WRITE $	g-8k12m-9
AUX WRITE to	j10
AUX YOU	c10
AUX YOU TELL	c10
AUX about	f11g-9k-10
AUX about $	f12k-9
AUX about to	j7
AUX affected	n10
AUX affected $	n10
AUX agreed	m7
AUX agreed $	k8
AUX agreed to	m7
AUX any	a-7k8
AUX any connection	a-7k8
AUX anyone	a9
AUX anyone ASK	a9
AUX assessment	a9
AUX assessment WELL	a9
AUX available	k11
AUX available to	k11
AUX away	p9
AUX away because	p9
AUX before	a-8k13
AUX before THIS	a-8k13
AUX behind	a14g-7
AUX behind THIS	a14g-7
AUX believed	p9
AUX believed $	p9
AUX black	f7
AUX black and	f7
AUX brought	j12
AUX brought THIS	j12
AUX case	k7
AUX case one	k7
AUX charged	o8
AUX charged $	o8
AUX chosen	a-10j-7k13
AUX chosen $	a-10j-7k13
AUX come	a13
AUX come to	a13
AUX convened	j8
AUX convened $	j8
AUX copied	i10p-7
AUX copied $	i10p-7
AUX counted	g-9k-7p13
AUX counted $	g-9k-7p13
AUX counted AUX	g-9k-7p13
AUX deaf	f14p-13
AUX deaf $	f14p-13
AUX dealt	p8
AUX dealt PEER	p8
AUX difficult	a7
AUX difficult $	a7
AUX directed	o8
AUX directed to	o8
AUX drawn	g7
AUX drawn $	g7
AUX easier	p7
AUX easier $	p7
AUX established	k11l-10
AUX established $	k11l-10
AUX for	c10f-8j9
AUX for $	c10f-8j9
AUX further	k12
AUX further REVIEW	k12
AUX given	k-8o11
AUX given $	o12
AUX given WHERE	p9
AUX glad	i11
AUX glad to	i11
AUX held	a-10j20m-9o-8
AUX held $	a-10j20m-9o-8
AUX help	a7
AUX helped	g9
AUX helped and	g9
AUX in	a7e-8g-11l-13m-8o13
AUX in FAMILY	f8
AUX in SCOPE	o9
AUX in THIS	k8
AUX in and	o12
AUX in common	a15
AUX in mind	j9
AUX inadequate	g15p-10
AUX inadequate $	g7
AUX inadequate because	g11p-9
AUX kept	g-9i15m-13
AUX kept $	g-9i15m-13
AUX like	a-14f19g-12i-10j-8k-10p-8
AUX like $	a-11f17g-10i-8k-7
AUX liked	p10
AUX liked $	p10
AUX local	j8
AUX local CHILD	j8
AUX lost	g-11i12m-9
AUX lost $	g-10i13m-9
AUX monitored	c8
AUX monitored $	c8
AUX nice	p10
AUX nice $	p10
AUX notified	j9
AUX notified $	j9
AUX offered	l7
AUX offered and	l7
AUX once	f-8p10
AUX once WE	f-8p10
AUX out	o12
AUX out $	o12
AUX overseen	c9
AUX overseen $	c9
AUX owed	e9
AUX owed $	e9
AUX predicted	a8
AUX prevented	e7
AUX prevented $	e7
AUX put	a-9c-10e16g-8i-9j-11
AUX put PEER	j-8k9
AUX put WELL	c-9e11i-8m8
AUX put in	e11
AUX quality	a7
AUX quality of	a7
AUX read	p8
AUX read $	p9
AUX recorded	l12
AUX recorded $	l12
AUX referred	a-12h11j7k-11
AUX referred $	j10
AUX referred to	a-8h11k-7
AUX reviewed	j10
AUX reviewed PEER	j7
AUX risk	a12
AUX roma	f9
AUX roma in	f9
AUX sent	k-7l7
AUX sent THEY	p9
AUX sent and	l9
AUX sent to	j8
AUX serious	j11k-7
AUX serious case	j11k-7
AUX shared	a12c8k-15
AUX shared $	a12c8k-15
AUX sorry	j12k-8
AUX sorry $	j12k-8
AUX supported	k7
AUX supported and	k7
AUX tested	o11
AUX tested $	o11
AUX there	a8p-9
AUX there pattern	g8
AUX there to	i8
AUX threat	p7
AUX threat to	p7
AUX threshold	a8
AUX threshold LEARN	a8
AUX to	a-16e-13i-7l-8m11o12
AUX to ANALYSE	a-7o13
AUX to AUX	k-7m13
AUX to CHANGE	m10
AUX to DONE	k11
AUX to LEARN	g7
AUX upset	j-10n11
AUX upset YOU	j-10n11
BAD	b-22c-38d-26e-30f-12g37h17i-37k-40m-32n-29o-27p-7
BAD $	a8b-9c-17d-10e-18f-23g33h-18i-25k-22m-20n-15o-17p-26
BAD CHILD	p10
BAD CHILD $	p10
BAD FIND	g10
BAD FIND by	g8
BAD LIVE	f-10l16p-8
BAD LIVE $	f-10l16p-8
BAD STORY	f12g-7p-14
BAD STORY $	f12g-7p-14
BAD THEY	g9
BAD THEY $	g9
BAD TIME	p13
BAD TIME make	l-8p10
BAD appointment	g-9p12
BAD appointment $	g-9p12
BAD at	l11p-10
BAD at PLACE	l11p-10
BAD chance	g10p-10
BAD chance $	g10p-10
BAD form	g-10h17j-10l-7p-10
BAD form $	g-8h13j-7p-9
BAD form used	h8
BAD from	l-11p11
BAD from PLACE	l-11p11
BAD in	a-8g13p-7
BAD in practice	g10
BAD name	g-10h17l-8p-12
BAD name $	h12p-9
BAD name of	h7
BAD of	g12
BAD of BODY	g7
BAD of practice	a-7g9
BAD of response	a7
BAD opportunitie	g8p-10
BAD opportunitie $	g10p-7
BAD opportunitie and	a9
BAD piece	p10
BAD piece $	p10
BAD policy	p9
BAD policy $	p9
BAD version	g-9j15p-13
BAD version $	g-9j15p-13
BIRTH	a-17b-10c-20d-11e-13f-15g-16h-8i-11j-20k-21l29m-16n-13o-14
BIRTH $	a-12b-7c-15d-7e-10f-13g-10i-7j-14k-17l24m-12n-10o-9
BIRTH CHILD	l-11p13
BIRTH CHILD $	p10
BIRTH CHILD protocol	p8
BIRTH KIN	l-11p11
BIRTH KIN $	l-11p11
BIRTH and	l8
BIRTH to	l16p-9
BIRTH to NUMW	l8
BODY	a-14c-12d-24e-12f-21h-23i-22k9l-33m20p-8
BODY $	a-21b-10d-22e-20f-13h-19i-16l-20m16
BODY 's	a11c-8g-13i10n-7o-11p-21
BODY 's ANALYSE	k-9
BODY 's ISSUE	j7
BODY 's WELL	i13
BODY 's agreement	k12p-11
BODY 's decision	a-12k12
BODY 's view	a15k-16
BODY ASK	a-14g9k-15m-18o20p-10
BODY ASK $	k-8m-13o14
BODY ASK CHANGE	g13m-11p-7
BODY ASK to	m-7o11
BODY AUX	a-15g10i-9k9p-10
BODY AUX ASK	m9o-8
BODY AUX NEG	g8
BODY AUX agreed	m7
BODY AUX before	a-8k13
BODY AUX to	o9
BODY DONE	k11
BODY DONE $	a-8k9
BODY DONE of	a8
BODY MONTH	m12o-10
BODY MONTH ASK	m12o-10
BODY MUST	m13
BODY MUST respond	m8
BODY NEED	m8
BODY NEED to	m8
BODY RECOMMEND	m11
BODY RECOMMEND $	m11
BODY TELL	o7
BODY TELL WE	o7
BODY WILL	m7
BODY WILL DONE	m12
BODY WILL hear	c8
BODY about	m9
BODY about FIND	m9
BODY and	a-12c-9g8j-10k11o-9
BODY and AUTHOR	k10
BODY and BODY	m9
BODY and WORKER	g12k-10p-8
BODY and its	k7
BODY and oversight	p9
BODY and timetable	k8
BODY conclude	a-9e15k-10m-8o-8
BODY conclude $	a-9e15k-10m-8o-8
BODY concluded	a8
BODY concluded on	a8
BODY decided	k11
BODY decided and	k11
BODY decision	k9
BODY decision $	k9
BODY for	j9k-7
BODY for REVIEW	j9k-7
BODY member	b16k-10
BODY member $	b16k-10
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
BODY to	a-8g-10j9m14o-14
BODY to ACT	j11m-7
BODY to ANALYSE	m14o-10
BODY use	k11
BODY use only	k11
CHANGE	a-11b-17c-15d-18e21f-26h-17i-9j-35k-42l-32m41n-23o-26p-13
CHANGE $	a-11b-13d-14f-20g11h-14j-24k-32l-18m23n-17o-20
CHANGE AGENCY	m11p-8
CHANGE AGENCY $	m11p-8
CHANGE ASK	m9
CHANGE ASK $	m8
CHANGE DONE	e16m-18
CHANGE DONE $	e14m-14
CHANGE FIRST	m8
CHANGE FIRST TIME	m8
CHANGE NEED	m14p-10
CHANGE NEED $	m14p-10
CHANGE NUM	m8
CHANGE NUM $	m8
CHANGE PLAN	g-9m13
CHANGE PLAN $	g-9m13
CHANGE SINCE	a-7e20m-16
CHANGE SINCE $	e9m-7
CHANGE SINCE DONE	e8
CHANGE SINCE YEAR	e8
CHANGE THIS	e9p-10
CHANGE THIS AUX	e10p-9
CHANGE WE	m13
CHANGE WE ASK	m9
CHANGE because	g10m-8
CHANGE because $	g10m-8
CHANGE for	a12
CHANGE for THIS	a12
CHANGE in	e7
CHANGE of	p7
CHANGE of SERVICE	p7
CHANGE practice	a-10g-9i-9m19p-9
CHANGE practice $	a-8i-8m15p-7
CHANGE practice and	m9
CHANGE prioritie	m7
CHANGE prioritie $	m7
CHANGE system	m11
CHANGE system and	m11
CHANGE to make	m7
CHANGE under	e9m-8
CHANGE under METHOD	e9m-8
CHILD	b-22c-19d-23e-14f31h-21i-12j-8k-28m-21n-26o-27p18
CHILD $	a-9b-14c-29d-14f34g-10h-12j-16k-38m-16n-17o-19
CHILD 's	a-12e-11f-7h-7i-10j-22k12l16n-7o-8
CHILD 's $	f-8p10
CHILD 's AGENCY	c9g8j-8l-7
CHILD 's IDENTITY	k12p-10
CHILD 's PLACE	f-18p9
CHILD 's SERVICE	m10
CHILD 's STORY	f-8l12
CHILD 's daily	l7
CHILD 's detail	f12l-10p-8
CHILD 's experience	l11p-12
CHILD 's home	f-9l-8p12
CHILD 's name	k8
CHILD 's perspective	f-8l12p-11
CHILD 's view	k9
CHILD 's world	f-10l13p-11
CHILD AUX	a9c-11g11i-8j-15k-19m-9
CHILD AUX $	f12p-12
CHILD AUX ASK	p7
CHILD AUX AUX	a9
CHILD AUX INVOLVE	a7
CHILD AUX KNOW	a8
CHILD AUX LOOK	a-9g11
CHILD AUX MOVE	l9
CHILD AUX SINCE	e8
CHILD AUX THIS	f-11p13
CHILD AUX WELL	g8
CHILD CHILD	f11p-10
CHILD CHILD $	f9p-9
CHILD CODE	f14p-19
CHILD CODE $	f12p-14
CHILD CODE 's	l10p-7
CHILD CODE and	f7
CHILD HARM	l-8p9
CHILD HARM $	l-8p9
CHILD INVOLVE	a13
CHILD INVOLVE $	a10
CHILD KIN	f-16p14
CHILD KIN $	f-16p14
CHILD KNOW	a7f-8l-7
CHILD KNOW $	a9p-7
CHILD KNOW through	p9
CHILD LIVE	j10
CHILD LIVE in	j10
CHILD LOOK	j9
CHILD LOOK after	j9
CHILD WHO	f-8g8k-7p13
CHILD WHO LOOK	f-8p8
CHILD WHO NEED	g10p-7
CHILD WHO translated	p8
CHILD WORKER	j9
CHILD WORKER $	j9
CHILD WORKER AUX	g9
CHILD aged	f10l-7p-7
CHILD aged NUMW	f10l-7p-7
CHILD and	a-9f13k-9l-14
CHILD and CHILD	j8
CHILD and FAMILY	f7
CHILD and perpetrator	f11
CHILD at	f14j-13
CHILD at centre	f9j-8
CHILD at heart	f9j-8
CHILD behind	p8
CHILD behind illness	p8
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
CHILD in	a-9m-9p9
CHILD in FAMILY	f8
CHILD in NEED	f-11l11
CHILD in PLACE	g8l-9
CHILD in WE	j8
CHILD of	f7l-11
CHILD of NUMW	f7l-11
CHILD protection	a-8f-14k-8l7
CHILD protection BODY	m11
CHILD protection STORY	j8
CHILD protection in	j8
CHILD protection period	l9p-7
CHILD protocol	p8
CHILD protocol $	p8
CHILD safe	l8
CHILD safe $	l8
CHILD safeguarding	j8
CHILD safeguarding practice	j8
CHILD sexual	p7
CHILD sexual exploitation	p7
CODE	b-9c-21d-9e-13f12g-15h-7i-11j-19m11n-11o-20
CODE $	a-18c-16e-7j-11k-18m15o-17
CODE 's	l10p-7
CODE 's BAD	l9
CODE 's FAMILY	f7
CODE 's NUMW	l7
CODE and	p11
CODE and CODE	p9
CODE brose	k12p-7
CODE brose adolygu	k12p-7
CODE plentyn	f12
CODE plentyn a'r	f12
CODE ymarfer	a11
CODE ymarfer $	a11
CONTACT	a-25b-20c16d19e-28f-32g-32h-18i-24j7k-39l13m-31o-24
CONTACT $	a-26b-13c7d17e-20f-20g-18h-11i-15k-21m-19o-14
CONTACT AGENCY	c9p-8
CONTACT AGENCY $	c9p-8
CONTACT BODY	c7
CONTACT BODY $	c7
CONTACT PEER	c-14f-9j-8k-8l24p-16
CONTACT PEER AGENCY	c-9d7l13p-13
CONTACT PEER BIRTH	l-11p11
CONTACT PEER FAMILY	l17p-17
CONTACT PEER SERVICE	l14p-13
CONTACT TELL	j14l-10
CONTACT TELL $	j14l-10
CONTACT WE	c11
CONTACT WE about	c8
CONTACT after	l-15p14
CONTACT after MOVE	l-15p14
CONTACT and	l11p-10
CONTACT and assessment	l11p-10
CONTACT by	d10l-8
CONTACT by TIME	d10l-8
CONTACT centre	c-11l-7p12
CONTACT centre $	c-11l-7p12
CONTACT detail	c11l-7
CONTACT detail $	c11l-7
CONTACT for	c8
CONTACT for enquirie	c8
CONTACT in	d7
CONTACT in date	d7
CONTACT officer	c10p-9
CONTACT officer $	c10p-9
CONTACT to	c-11j10l13p-13
CONTACT to BODY	j12
CONTACT to CHILD	l10
CONTACT to MOVE	l8
DONE	a17b-19c-15d-18f-33g-8h-18i25j-23l-20m14n-23o-16p-15
DONE $	b-15d-14f-20g-28h-16i7j-8k12m8n-19o-7p-12
DONE AGENCY	g-8i-9k-8l15
DONE AGENCY DONE	a7
DONE AGENCY come	a-9l10
DONE AGENCY listen	a10
DONE AGENCY offer	a-10l12
DONE ANALYSE	a9
DONE ANALYSE $	a9
DONE AUTHOR	a-7k8
DONE AUTHOR AUX	a-7k8
DONE AUX	a-12k16l-8
DONE AUX DONE	a-12k16l-8
DONE BODY	j7
DONE BODY ASK	j8
DONE BODY think	a8
DONE CHANGE	c-10e-20g15i11k-16l-7m-12p-16
DONE CHANGE $	c-10e-19g16i12k-16m-11p-16
DONE CHILD	p9
DONE CHILD dream	p9
DONE DONE	a-7p7
DONE DONE of	p8
DONE KNOW	a-8i13
DONE KNOW THEY	i11
DONE MOVE	a7
DONE MOVE between	a7
DONE NEG	c-9f-8g17i-13j-14k-14l-18p9
DONE NEG $	a10
DONE NEG ASK	i-7p9
DONE NEG DONE	g11
DONE NEG HAPPEN	a-10g9l-8m8p-8
DONE NEG LOOK	g-7o11
DONE NEG MOVE	g13i-13
DONE NEG give	i11k-9p-7
DONE NEG reach	a8
DONE NEG respond	a7
DONE NEG talk	p9
DONE PEER	a15c-8e-14f-9j-11m-15o-11p12
DONE PEER $	a12e-7
DONE PEER FAMILY	k-8p-13
DONE PEER KIN	k-11p9
DONE PEER WHAT	k10
DONE PEER interpreter	p8
DONE PEER other	a10
DONE PEER resistance	p10
DONE PLAN	a10
DONE PLAN DONE	a7
DONE REVIEW	j-7k9
DONE REVIEW $	k10
DONE REVIEW LOOK	o8
DONE SINCE	a-9e12g-7i-7
DONE SINCE $	e8m7
DONE THIS	a12c-16e-18j-14l-12p-13
DONE THIS $	k7
DONE THIS CHANGE	m8
DONE THIS DONE	a-7i10
DONE THIS MEAN	g10
DONE THIS SINCE	e-7m9
DONE THIS TELL	a8g-8
DONE THIS WELL	i7
DONE THIS WORDS	a-9h10
DONE THIS hard	a15i-11
DONE THIS thing	m9
DONE WE	c-8g-9i8k-15l-7o-8
DONE WE AUX	i11
DONE WE DONE	a8
DONE WE END	e10
DONE WE LEARN	g8
DONE WE LOOK	j7
DONE WE NEED	m10
DONE WE think	a16g-8m-9
DONE WELL	a-22e-8i21k-9l-11m-12
DONE WELL $	a-18i18k-8l-10m-11
DONE WHAT	c-8k-8m17
DONE WHAT $	m12
DONE WHAT by	m11
DONE WHEN	i8
DONE WHEN THIS	i9
DONE WORKER	a13
DONE YOU	a-11c11
DONE YOU think	a-9c12
DONE about	g-11k-8m17
DONE about THIS	g-11k-8m17
DONE ahead	a-9i-8m14p-9
DONE ahead $	a-9i-8m14p-9
DONE and	a10k-12
DONE and WHAT	a11
DONE and WHY	j10
DONE anyone	a9
DONE assessment	a8
DONE assessment take	a8
DONE at	l11
DONE at TIME	l11
DONE back	k8
DONE back $	k8
DONE by	i12p-7
DONE by WORKER	i10
DONE each	a-12l13
DONE each AGENCY	a-12l13
DONE every	l8
DONE every AGENCY	l8
DONE for	a-11g-7i14
DONE for CHILD	i9
DONE for THIS	a-7i10
DONE in	a-14e11i11l-14m-7
DONE in FIRST	i10l-8
DONE in PLACE	i8
DONE in THIS	k7
DONE in hand	e12
DONE of	a15k-8l-9m-9
DONE of THIS	a8
DONE of each	a9
DONE out	a-8k13
DONE out $	a-8k8
DONE out THIS	k9
DONE practice	g7
DONE practice $	g7
DONE thing	i9
DONE thing CHANGE	m8
DONE thing WELL	i12m-11
DONE under	a-9e12k-9
DONE under METHOD	a-9e12k-9
END	a-41b-25c-44d-29e59f-32g-16h-29i-31j-47k-35m-24n-29o-12p-13
END $	a-20b-7c-15d-8e35f-12g-23h-7i-14j-17k-22m-21n-10o-16p-11
END ANALYSE	a-11e13
END ANALYSE $	a-11e13
END ASK	e-8l10p-7
END ASK $	e-8l10p-7
END CONTACT	e-7l11
END CONTACT $	e-7l11
END LEARN	g-7m9
END LEARN and	g-7m9
END NUMW	l8
END PLACE	l10p-9
END PLACE $	l10p-9
END REVIEW	e10k-8
END REVIEW $	e10k-8
END STORY	g8
END STORY only	g8
END TIME	e-17l18p-11
END TIME $	e-16l17p-11
END WORDS	e13h-19j-11p-12
END WORDS $	e10h-18j-9p-10
END YEAR	e-12l-14p14
END YEAR $	e-12l-14p14
END admission	e-10l10
END admission $	e-10l10
END and DONE	k8
END and LEARN	e8g-7
END and RECOMMEND	e-12m9
END as	g8
END as to	g8
END case	e-16j-10l-12p18
END case $	e-16j-9l-11p19
END chapter	e10l-9p-7
END chapter $	e10l-9p-7
END comment	e12l-7p-9
END comment $	e12l-7p-9
END conference	e-10l12p-10
END conference $	e-10l12p-10
END could	a-10e10
END could THIS	a-10e10
END date	o10
END date $	o10
END in	p8
END in itself	p8
END list	e10
END list $	e10
END note	e8
END note $	e8
END observation	e12
END observation $	e9
END of	e17j-9k-15l-12m-7p-7
END of REVIEW	e11k-7
END of fact	g8
END of period	o8
END off	e9p-8
END off $	e9p-8
END on	a8
END on $	e8
END on practice	a9
END on whether	k8
END opinion	e12
END opinion $	e12
END page	e9l-8
END page $	e9l-8
END present	e11l-10
END present TIME	e11l-10
END reached	e8
END reached $	e8
END remark	e11l-7p-8
END remark $	e11l-7p-8
END section	e9p-7
END section $	e9p-7
END statement	e12l-7
END statement $	e12l-7
END summary	e9l-9
END summary $	e9l-9
END thing	e11l-8
END thing $	e8
END thought	e16l-10p-14
END thought $	e16l-10p-14
END up	e12l-9
END up $	e12l-9
END version	e-12p13
END version $	e-12p13
END visit	l11p-9
END visit $	l11p-9
FAMILY	a-19c-38d-26e-30f39g-25h-23i-12m-34n-28o-27
FAMILY $	c-24d-16e-20f22g-22h-16k-15m-22n-18o-18
FAMILY 's	a-9j-10k12p-9
FAMILY 's CONTACT	l9
FAMILY 's STORY	f10k-10
FAMILY 's part	k7
FAMILY 's view	f-9k13
FAMILY AUX	k10l-11
FAMILY AUX INVOLVE	k10l-10
FAMILY DONE	k-10p14
FAMILY DONE $	p10
FAMILY DONE NEG	p7
FAMILY HAPPEN	f8
FAMILY HAPPEN from	f9
FAMILY INVOLVE	f-12k19l-16p-9
FAMILY INVOLVE $	f-12k19l-16p-9
FAMILY MOVE	l10p-7
FAMILY MOVE $	l10p-7
FAMILY STORY	f17k-9l-11p-10
FAMILY STORY $	f20l-20p-8
FAMILY STORY before	f-8l11
FAMILY and	f10j-18k10p-16
FAMILY and AGENCY	l11
FAMILY and REVIEW	f-7k9
FAMILY and THIS	j-9k11
FAMILY and friend	f8
FAMILY and its	f8
FAMILY arrive	f-13k-8l14p-9
FAMILY arrive $	f-13k-8l14p-9
FAMILY as	p9
FAMILY as whole	p9
FAMILY at	f13p-8
FAMILY at TIME	f9
FAMILY at glance	f8
FAMILY background	f13j-11
FAMILY background $	f10
FAMILY background and	j-8
FAMILY before	f-12l16p-8
FAMILY before NAME	f-11l12
FAMILY before YEAR	l9
FAMILY compared	f9
FAMILY compared $	f9
FAMILY composition	f11p-8
FAMILY composition $	f11p-8
FAMILY context	f13j-9k-9
FAMILY context $	f11k-8
FAMILY court	f-11k-7l-8p13
FAMILY court $	f-11k-7l-8p13
FAMILY declaration	k7
FAMILY declaration and	k7
FAMILY detail	f8
FAMILY detail $	f8
FAMILY friend	f7
FAMILY friend and	f8
FAMILY group	f-7p10
FAMILY group conference	f-7p10
FAMILY in	f8
FAMILY in YEAR	f9
FAMILY in period	l8
FAMILY make-up	f10
FAMILY make-up $	f10
FAMILY meet	l11p-9
FAMILY meet AGENCY	l11p-9
FAMILY member	j-8k9l-9p-11
FAMILY member $	f14k-12
FAMILY member informed	f-12k13
FAMILY new	f8
FAMILY new to	f8
FAMILY nurse	f-8p11
FAMILY nurse BODY	f-8p11
FAMILY profile	f11p-7
FAMILY profile $	f11p-7
FAMILY statement	f-13j14k-9l-8p-7
FAMILY statement $	f-13j14k-9l-8p-7
FAMILY structure	f10p-7
FAMILY structure $	f8
FAMILY support	f-9p10
FAMILY support WORKER	f-9p10
FAMILY tree	f10
FAMILY tree $	f10
FAMILY tribute	f-14j17k-11l-9p-12
FAMILY tribute $	f-14j17k-11l-9p-12
FAMILY used	l11
FAMILY used $	l11
FIND	a-27b-19c-35d-21e-27f-30g50h-18i7j-21k-23l-12m-21n9o-13p-45
FIND $	a-22b-11c-21d-12e-19f-18g35h-11i12j-26k-16l-16m-13n-20o-9p-27
FIND END	g8m-8
FIND END and	g8m-8
FIND INFO	g10
FIND INFO $	g10
FIND NUM	a-7g15l-10p-10
FIND NUMW	g8
FIND NUMW $	g8
FIND THIS	j10
FIND against	o-9
FIND against WORDS	a10o-9
FIND against each	a-8g8
FIND and	g12m-11
FIND and SCOPE	g8
FIND by	g8
FIND by inspector	g8
FIND during	i7
FIND during HARM	i7
FIND for	g14m-10
FIND for BODY	g11m-9
FIND in	g11
FIND in THIS	j8
FIND of	k-10l11
FIND of REVIEW	g9
FIND of fact	g-12l12
FIND of inspection	g9
FIND on	l7
FIND on sequence	l7
FIND one	m9
FIND one $	m9
FIND out	a-9g-21j-10n17p-8
FIND out $	g-12k8o9
FIND out about	g-8n11
FIND out more	n12
FIRST	a-12b-16d-19g-19h-22i-10k-11l23m20n-24o-26p-15
FIRST $	a-18c-11e-11f-7g-16i-12k-9l-9m27n-9p-9
FIRST ACT	c-10e12l-18m9p-8
FIRST ACT $	c-9l-7m15
FIRST ACT LEARN	e14l-13m-11
FIRST ANALYSE	a11
FIRST ANALYSE $	a9
FIRST BIRTH	l7
FIRST BIRTH $	l7
FIRST CHILD	f-8l15p-14
FIRST CHILD $	l10p-7
FIRST CHILD protection	l10p-10
FIRST CONTACT	c-8j-12l18p-14
FIRST CONTACT $	c-8j-12l18p-14
FIRST HARM	a9p-11
FIRST HARM $	a9p-11
FIRST INVOLVE	c15k-12l-10p-9
FIRST INVOLVE $	c15k-12l-15p-7
FIRST ISSUE	a-8l15
FIRST ISSUE $	a-8l15
FIRST LEARN	g10
FIRST LEARN $	g10
FIRST LIVE	f9
FIRST LIVE $	f9
FIRST PLACE	f11l-10
FIRST PLACE $	f11l-10
FIRST REVIEW	g-9k10
FIRST REVIEW $	g-9k10
FIRST TIME	a-8f-8i7l11p-11
FIRST TIME $	a-8f-8i7l11p-11
FIRST WORDS	h-12j17l-15p-7
FIRST WORDS $	h-12j17l-15p-7
FIRST assessment	a-9p12
FIRST assessment $	a-9p12
FIRST case	j11k-10
FIRST case REVIEW	j11k-10
FIRST childhood	l9
FIRST childhood $	l9
FIRST for	m7
FIRST for AGENCY	m7
FIRST help	p14
FIRST help $	l-12p12
FIRST help and	p9
FIRST help offered	l8
FIRST of	j7
FIRST of all	j7
FIRST phase	l8
FIRST phase $	l8
FIRST serious	j-12k12
FIRST serious case	j-12k12
FIRST sign	l10
FIRST sign $	l10
FIRST to	k8
FIRST to FAMILY	k8
HAPPEN	a-8b-14c-35e-8f-8h-16i-32j9k-11l30n-19o-30p-21
HAPPEN $	b-8c-21f-17h-10i-22k-22l23n-11o-16p-22
HAPPEN FIRST	l7
HAPPEN FIRST $	l7
HAPPEN PLACE	l9
HAPPEN PLACE $	l9
HAPPEN SINCE	m10
HAPPEN SINCE $	m10
HAPPEN about	l9
HAPPEN about $	l9
HAPPEN after	l8
HAPPEN after $	l8
HAPPEN again	a-7m15
HAPPEN again $	a-7m15
HAPPEN alongside	k12l-8
HAPPEN alongside REVIEW	k12l-8
HAPPEN and	p11
HAPPEN and MOVE	p7
HAPPEN at	k8
HAPPEN at END	k8
HAPPEN before	j11
HAPPEN before BODY	j11l-8
HAPPEN from	f11g-7j-7k9
HAPPEN from $	k11
HAPPEN in	l10
HAPPEN out	a9g9j-8k-7l-9
HAPPEN out $	a10
HAPPEN out of	g12
HAPPEN through	g13l-13
HAPPEN through $	g13l-13
HAPPEN to	a-16c-8f-8j12k-12l13m-9
HAPPEN to CHILD	j7l7
HAPPEN to THIS	l8
HAPPEN to bring	l8
HAPPEN to light	g11l-10
HAPPEN to notice	j8
HARM	b-17c-32f-17g-17h-15i-10j-14k-16l25m-17n-21o-17p13
HARM $	a-7b-13c-22d-17f-22g-14h-10i-14j-25k-26l28m-22n-15o-15p7
HARM AUX	a10
HARM AUX AUX	a10
HARM REVIEW	a-14c-10d8l-12p-13
HARM REVIEW $	a-14c-10d8l-12p-13
HARM and	l-7p11
HARM and rescue	p9
HARM of	f-9l13p-10
HARM of CHILD	j8p-7
HARM of NAME	l9
HARM safety	l-7p8
HARM safety $	l-7p8
HARM to	l-7p9
HARM to CHILD	l-7p9
HOW	a16b-17c7d-17f-19g-22i-27k12n-21p-35
HOW AGENCY	a8c-13j-8
HOW AGENCY AUX	a-15e11k-15l12
HOW AGENCY DONE	a14k-11
HOW AGENCY INVOLVE	a-8k13l-13
HOW AGENCY MUST	m11
HOW AGENCY responded	a14l-9
HOW AUTHOR	a-10k12
HOW AUTHOR DONE	a-10k12
HOW BODY	a-14k12
HOW BODY DONE	a-10k12
HOW BODY MUST	m8
HOW BODY WILL	c8
HOW CHILD	k10l-9
HOW CHILD 's	a-11k14
HOW CHILD AUX	a9e8k-8
HOW DONE	a-13l9
HOW DONE AGENCY	a-9l10
HOW DONE AUX	a-7k9
HOW FAMILY	a-7k9
HOW FAMILY AUX	k10l-10
HOW INFO	k10l-7
HOW INFO AUX	k10l-7
HOW ISSUE	a-12j8k-8l10m-7
HOW ISSUE HAPPEN	j11l-8
HOW ISSUE proceeded	a-10l13
HOW LEARN	c9
HOW LEARN WILL	c9
HOW LIVE	l11
HOW LIVE CHANGE	l11
HOW NAME	l12
HOW NAME LIVE	l8
HOW PLACE	a15k-8l-12
HOW PLACE DONE	a10
HOW PLACE responded	a10l-7
HOW PLAN	c8m-7
HOW PLAN WILL	c9
HOW REVIEW	a-8j9l-8
HOW REVIEW AUX	j-9k15
HOW REVIEW HAPPEN	j13k-12
HOW SERVICE	a8
HOW SERVICE response	a8
HOW SINCE	c8
HOW SINCE WILL	c8
HOW STORY	a-8k8
HOW STORY AUX	k11l-10
HOW STORY HAPPEN	l8
HOW THEY	f8
HOW THEY INVOLVE	f8
HOW THIS	a-15e-10g-8l17m-10
HOW THIS AUX	p9
HOW THIS HAPPEN	a-17c-9j-12k-9l21
HOW THIS LOOK	a9
HOW THIS REVIEW	k12
HOW THIS case	a-8c-8j16k-11
HOW WE	a-22c7e-9g-15j-21k26l-13o-11
HOW WE DONE	a-9c-8k14
HOW WE IDENTITY	k7
HOW WE INVOLVE	k10
HOW WE MOVE	k8
HOW WE WILL	c15j-7k-16
HOW WE gathered	k9
HOW WE inspect	k8
HOW WE tested	g-8k9
HOW WELL	a13c-8g13i-10j-7k-13
HOW WELL AUX	a12
HOW WELL CHILD	a-10g16
HOW WELL DONE	a13k-7
HOW WILL	a-10k-7m11
HOW WILL THIS	c-9m10
HOW WILL WE	c13m-8
HOW WILL thing	c-7m9
HOW WORKER	a18c-10f-8h10j-8k-8l-16p-12
HOW WORKER AUX	a-9h11
HOW WORKER DONE	a10k-8
HOW WORKER KNOW	a9
HOW WORKER LEARN	a10k-7
HOW WORKER led	a9
HOW YOU	c8
HOW can	a-8m13
HOW can WE	a-8m13
HOW case	a-11j15k-14
HOW case HAPPEN	a-7l7
HOW case INVOLVE	j12k-10l-7
HOW conversation	k10
HOW conversation AUX	k10
HOW decision	a8j7k-13
HOW decision AUX	a9k-10
HOW decision to	j8
HOW each	a17l-17
HOW each AGENCY	a17l-17
HOW far	j-11k-13l-8o16
HOW far AUX	a7
HOW far REVIEW	j-9k-8o13
HOW far back	o8
HOW practice	c-8l-7m10
HOW practice MUST	m10
HOW practice measured	a8
HOW risk	a13k-9
HOW risk AUX	a13k-9
HOW supervision	a10k-8
HOW supervision DONE	a10k-8
HOW system	a12k-10
HOW system DONE	a8k-7
HOW system responded	a8
HOW thing	a-19c-13e15g-7j-9k-14l16m-12
HOW thing AUX	e8
HOW thing HAPPEN	l13
HOW thing MEAN	a-9e13l-8
HOW thing got	l11
HOW to	a-18c17e-8k-20l-12o-7
HOW to CONTACT	c7
HOW to feed	c8
HOW to give	c7
HOW to make	m8
HOW to order	c8
HOW to reach	c8
HOW to read	c-11h8
HOW voice	a7
HOW voice of	a7
HOW wide	o9
HOW wide WE	o9
IDENTITY	a-31b-18c-23d-18e-24f35g-27h18i-23j-33k-8l-34m-30n-23o-23p12
IDENTITY $	a-20b-8c-20d-8e-12f28g-14i-10j-15k-11l-15m-13n-11o-10
IDENTITY DONE	p9
IDENTITY DONE CHILD	p9
IDENTITY IDENTITY	f19p-18
IDENTITY IDENTITY $	f9
IDENTITY IDENTITY and	f15p-14
IDENTITY ISSUE	f13p-9
IDENTITY ISSUE $	f13p-9
IDENTITY NEED	f7
IDENTITY NEED $	f7
IDENTITY WE	h11p-7
IDENTITY WE use	h11p-7
IDENTITY and	c-9f22g-9h-10j-7k-10l-9m-9
IDENTITY and ANALYSE	f9p-8
IDENTITY and IDENTITY	f8
IDENTITY and additional	f8
IDENTITY and status	f9p-9
IDENTITY and welsh	f7
IDENTITY as	f-7p12
IDENTITY as ANALYSE	p8
IDENTITY at	f-10p10
IDENTITY at PLACE	f-10p10
IDENTITY background	f10p-8
IDENTITY background $	f10p-8
IDENTITY barrier	f-8p11
IDENTITY barrier $	f-8p11
IDENTITY competence	p9
IDENTITY competence $	f-9p10
IDENTITY consideration	f13p-11
IDENTITY consideration $	f13p-11
IDENTITY group	p9
IDENTITY group $	p9
IDENTITY guide	f-11h14p-13
IDENTITY guide $	f-11h14p-13
IDENTITY identitie	k7
IDENTITY identitie $	k7
IDENTITY impact	c9
IDENTITY impact assessment	c9
IDENTITY in	p12
IDENTITY in practice	p9
IDENTITY of	f9p-11
IDENTITY of CHILD	f8
IDENTITY of METHOD	k8
IDENTITY private	k12p-10
IDENTITY private $	k12p-10
IDENTITY used	f-9h12k-8
IDENTITY used in	f-9h12k-8
INFO	b20c-48d-29e-34f-24g-21h-26i-26k21m-38n15o-32p-12
INFO $	b24c-31d-20e-20f-29g-13h-16i-19k-14m-23n13o-19
INFO ANALYSE	a-15k19n-7p-11
INFO ANALYSE $	a-15k19n-7p-11
INFO AUX	k12l-8
INFO AUX ANALYSE	a-13k13
INFO AUX shared	a13k-13
INFO HAPPEN	k13
INFO HAPPEN from	k13
INFO KNOW	l7
INFO KNOW to	l7
INFO LEARN	k8
INFO LEARN $	k8
INFO STORY	k-9l11
INFO STORY $	k-9l11
INFO TELL	a12k-11
INFO TELL $	a13g-11
INFO TELL WE	a-11g12
INFO TELL about	a9
INFO WE	k-15n15
INFO WE cite	k-9n11
INFO WE read	k-10n9
INFO about	a-10g-8j23l-16n-10p-11
INFO about AGENCY	j10l-10
INFO about ISSUE	j12
INFO about THIS	j14k-7
INFO about inspection	k9
INFO and	j8k10n-9
INFO and SOURCE	k9n-9
INFO and context	j8
INFO base	k8
INFO base $	k8
INFO cited	k-12n12p-7
INFO cited $	k-12n12p-7
INFO collection	k10p-9
INFO collection $	k10p-9
INFO from	k-10l16p-8
INFO from AGENCY	l11
INFO from each	l10
INFO gathering	k11
INFO gathering $	k11
INFO held	l10
INFO held by	l10
INFO on	f7
INFO on CHILD	f7
INFO protection	k11p-9
INFO protection $	k11p-9
INFO read	k12n-10p-11
INFO read $	k12n-10p-11
INFO received	k7
INFO received $	k7
INFO referred	n9
INFO referred to	n9
INFO reviewed	k11
INFO reviewed $	k11
INFO shared	a9
INFO sharing	k-11l-7p14
INFO sharing $	k-8p11
INFO sharing and	p7
INFO used	k10n-9
INFO used $	k10n-9
INVOLVE	b-9d-11e-28f-23g-20h-24i-29j-9k37l12m-33o-24p-12
INVOLVE $	a-8e-19f-19g-14h-19i-18j-17k19l14m-22o-16p-10
INVOLVE 's	a9
INVOLVE 's END	a9
INVOLVE AGENCY	k10l-8
INVOLVE AGENCY $	k10l-8
INVOLVE CHILD	l-8p12
INVOLVE CHILD $	l-8p12
INVOLVE FIRST	k8
INVOLVE FIRST to	k8
INVOLVE KIN	f-8k7l-9
INVOLVE KIN $	f-8k7l-9
INVOLVE MSG	c9
INVOLVE MSG for	c9
INVOLVE PEER	a-8f-8
INVOLVE PEER FAMILY	k-18p11
INVOLVE PEER KIN	k16l-10p-17
INVOLVE THIS	k9
INVOLVE THIS WHO	k9
INVOLVE and LEARN	g7
INVOLVE community	k11p-11
INVOLVE community $	k11p-11
INVOLVE criteria	j12k-10l-7
INVOLVE criteria $	j12k-10l-7
INVOLVE detail	k10
INVOLVE detail $	k10
INVOLVE from	f-7k13
INVOLVE from FAMILY	k8
INVOLVE from THEY	k8
INVOLVE held	k8
INVOLVE held $	k8
INVOLVE in	f11
INVOLVE in THIS	f11k-10
INVOLVE of	f-8k9l13p-14
INVOLVE of AGENCY	k-12l12
INVOLVE of CHILD	l9
INVOLVE of FAMILY	k12l-9
INVOLVE primary	l9
INVOLVE primary PLACE	l9
INVOLVE thought	a11
INVOLVE thought $	a11
INVOLVE to	f-9k14l-11
INVOLVE to CHILD	k-7p10
INVOLVE to WORKER	k11
INVOLVE under	j11k-8
INVOLVE under protocol	j11k-8
ISSUE	a34b-25c-27d-11e-34f-22g10h-23i-8k-48l-10m-9n-30o13p-35
ISSUE $	a23b-19c-10e-21f-9g11h-17i-31k-29m-25n-23o-11p-18
ISSUE ANALYSE	a10
ISSUE ANALYSE $	a10
ISSUE HAPPEN	j11l-8
ISSUE HAPPEN before	j11l-8
ISSUE LOOK	a10o-10
ISSUE LOOK $	a10o-10
ISSUE NUM	g11l-9m-12p-10
ISSUE NUM $	g8l-8m-11
ISSUE NUM LEARN	a-8g8
ISSUE NUMW	a11
ISSUE NUMW supervision	a8
ISSUE PEER	o8
ISSUE PEER WHAT	o8
ISSUE THIS	a14j-9l-7p-12
ISSUE THIS AUX	o7
ISSUE THIS HAPPEN	a10
ISSUE THIS NEED	a-8g8
ISSUE THIS arise	a9
ISSUE THIS influenced	a7
ISSUE THIS reflect	i7
ISSUE WE	o7
ISSUE WHERE	g8m-7
ISSUE WHERE practice	g8m-7
ISSUE affect	a7
ISSUE affect help	a7
ISSUE and	a8o-8
ISSUE and ISSUE	a9
ISSUE arising	a11
ISSUE arising $	a10
ISSUE before	j8
ISSUE before WE	j8
ISSUE drift	a8
ISSUE drift $	a8
ISSUE faded	a9
ISSUE faded $	a9
ISSUE for	a-13c-12e-11f-8i-11j-22k-13l-11m22o13
ISSUE for ANALYSE	m-10
ISSUE for BODY	a-8m18o-13
ISSUE for LEARN	o9
ISSUE for LOOK	a-7o9
ISSUE for REVIEW	j-8o11
ISSUE for SINCE	m13
ISSUE for determination	o10
ISSUE for national	m9
ISSUE for personnel	p8
ISSUE for regret	g11o-8
ISSUE for resolution	m10o-7
ISSUE from	a14g-9
ISSUE from LEARN	a10g-7
ISSUE giving	g8
ISSUE giving rise	g8
ISSUE identified	a10g-8
ISSUE identified $	a10g-8
ISSUE in	g-16o9
ISSUE in ISSUE	a-9g-9o13
ISSUE in depth	a8
ISSUE in figure	j8
ISSUE in practice	a9
ISSUE most	a-7g11
ISSUE most $	a-7g11
ISSUE of	a-21f-8g16l-11m-9p-7
ISSUE of ISSUE	a-9g14o-10
ISSUE of REVIEW	o11
ISSUE of WELL	i8
ISSUE of coroner	g8
ISSUE proceeded	a-10l13
ISSUE proceeded $	a-10l13
ISSUE put	o8
ISSUE put to	o8
ISSUE raised	g10o-8
ISSUE raised by	g10o-8
ISSUE referred	o10
ISSUE referred to	o11
ISSUE to	a-11o12
ISSUE to AUX	a-9o12
ISSUE worthy	i10
ISSUE worthy of	i10
KIN	a-12b-7c-39d-24e-27f32g-18h-21i-27j-17m-31n-26o-26p16
KIN $	a-8c-26d-16e-19f28g-15h-16i-16l-14m-21n-18o-17
KIN 's	a-20b-7c-10e-8f16j-14k11m-10o-7p-12
KIN 's BODY	f14k-12p-12
KIN 's FIRST	f10l-10
KIN 's INVOLVE	k11p-8
KIN 's NEED	f-8p10
KIN 's STORY	f-20k-9l20p-10
KIN 's background	f11p-7
KIN 's childhood	f18l-14p-16
KIN 's own	k-8l-8
KIN 's relationship	f9p-8
KIN 's role	f-8p9
KIN 's view	a-11f-14k17p-13
KIN AUX	f8p-7
KIN AUX $	f8
KIN BAD	p9
KIN BAD $	p9
KIN CONTACT	p10
KIN CONTACT $	p10
KIN DONE	p8
KIN DONE DONE	p8
KIN FAMILY	f12p-9
KIN FAMILY $	f12p-9
KIN KNOW	l9
KIN KNOW $	l9
KIN PEER	p7
KIN PEER LEARN	p7
KIN STORY	f-11l-9p12
KIN STORY $	f-11l-9p12
KIN WHO	f-13p16
KIN WHO AUX	f-7p9
KIN WHO resist	p8
KIN alone	f-8p10
KIN alone $	f-8p10
KIN and	f20j-9l-10p-10
KIN and HOW	f8
KIN and KIN	f15p-12
KIN and REVIEW	f-7k10
KIN and aunt	f9p-7
KIN and stepfather	p8
KIN as	f-13p15
KIN as KIN	f-9p10
KIN background	f10p-8
KIN background $	f10p-8
KIN blamed	p9
KIN blamed KIN	p9
KIN conflict	p8
KIN conflict $	p8
KIN fell	l8
KIN fell ill	l8
KIN group	k-8p9
KIN group $	k-8p9
KIN helped	a8
KIN helped $	a8
KIN in	f-7p8
KIN in front	f-7p8
KIN included	a7
KIN included $	a7
KIN to protect	p7
KNOW	b-15c8d-15e-31h-7j-23k-17l29m-24o-14
KNOW $	b-9d-8e-22f-27g11i-8j-29l21m-8n-14
KNOW CHILD	f7
KNOW CHILD $	f7
KNOW HAPPEN	g-8l10
KNOW HAPPEN $	g-8l10
KNOW KIN	a9l-8
KNOW KIN $	a9l-8
KNOW THEY	a-8f-10i8j10p-8
KNOW THEY $	a-7f-7i9j10
KNOW THEY WELL	k9
KNOW THIS	c13k-9m-7
KNOW THIS AUX	c9
KNOW about	l8
KNOW and	p7
KNOW and DONE	l8
KNOW and INVOLVE	a8
KNOW and NEG	p8
KNOW and WHY	k8
KNOW as	p10
KNOW more	i10m-10n8
KNOW more $	n9
KNOW more of	i12m-8
KNOW of	f15k-10
KNOW of KIN	f11l-9
KNOW of STORY	l10
KNOW of THEY	f9
KNOW one	p8
KNOW one at	p8
KNOW thing	c10m-10
KNOW thing AUX	c10m-10
KNOW through	f-7p8
KNOW to	l15p-8
KNOW to AGENCY	l13
KNOW took	l10
KNOW took place	l10
LEARN	a-19b-19c-13d-27f-35g58h-19i-27j-23l-24m-13n-11o-16p-22
LEARN $	a-14b-12d-14f-16g44h-11i-19j-12k-10l-19m-19n-18o-16p-44
LEARN ACT	m7
LEARN ACT $	m7
LEARN AGENCY	g10
LEARN AGENCY $	g10
LEARN BAD	g-9l9
LEARN BAD $	g-9l9
LEARN FAMILY	a10k-7
LEARN FAMILY $	a10k-7
LEARN IDENTITY	f-10g-14k-9p18
LEARN IDENTITY $	f-10g-14k-9p18
LEARN ISSUE $	a-7g9
LEARN MSG	a-8g15
LEARN MSG $	g9
LEARN MSG NUM	g8
LEARN NUM	g10
LEARN PEER	e-8g-14k16
LEARN PEER $	g-11k12
LEARN PEER METHOD	k7
LEARN PLACE	g9
LEARN PLACE MOVE	g9
LEARN REVIEW	c-7o10
LEARN REVIEW $	o10
LEARN REVIEW AGENCY	g-8k8
LEARN SCOPE	c9g-10k-7o7
LEARN SCOPE of	c9g-10k-7o7
LEARN STORY	d-14e-8g-12k22l-16p-9
LEARN STORY $	d-13g-10k14l-14p-7
LEARN STORY and	g-9k11
LEARN THIS	g10
LEARN THIS can	g7
LEARN WE	a-8e-9g24k-10l-8
LEARN WE $	a-7e-9g22k-8l-8
LEARN WILL	c9
LEARN WILL AUX	c9
LEARN about	g12
LEARN after	l8
LEARN after STORY	l8
LEARN and	a11e-8l-7
LEARN and RECOMMEND	g8
LEARN and WHAT	a10g-9
LEARN arising	g7
LEARN arising $	g7
LEARN by	g7
LEARN by ISSUE	g7
LEARN for	a-11c-8g26j-9k-19l-11m-16o-8
LEARN for BODY	g7
LEARN for all	g7
LEARN for coping	p7
LEARN forward	g-8m10
LEARN forward $	g-8m10
LEARN from	a-12c-8g26j-13m-8o-10
LEARN from FIRST	g-9k10
LEARN from LEARN	g13k-7
LEARN from REVIEW	g10k-7
LEARN from THIS	g13k-8
LEARN gained	g8
LEARN gained $	g8
LEARN identified	g16k-7
LEARN identified $	g12
LEARN into	g-13m16
LEARN into ACT	m9
LEARN into practice	g-9m11
LEARN more	g-11n12
LEARN more $	g-11n12
LEARN one	g10p-7
LEARN one ASK	g10p-7
LEARN outcome	g8
LEARN outcome $	g8
LEARN so	a-10e10
LEARN so far	a-10e10
LEARN to	e7k-7l7p-7
LEARN to AUX	g7
LEARN to date	e10
LEARN to safeguard	l10
LEARN up	l11
LEARN up $	l11
LIVE	a-28b-12c-25d9e-22f8h-13i-20j-8k-28l33m-24n-16o-17p-13
LIVE $	a-10c-12e-10g-11i-7j-13k-13l17m-8n-8
LIVE AUX	l9
LIVE AUX like	l9
LIVE CHANGE	l11
LIVE CHANGE $	l11
LIVE PEER	l11
LIVE PEER THEY	f-12l12
LIVE PEER fear	l11p-11
LIVE PEER violence	l-10p11
LIVE and	f14l-10
LIVE and character	f12l-9
LIVE experience	f-10l15p-11
LIVE experience $	l12p-9
LIVE experience of	l8
LIVE here	g9
LIVE here $	g9
LIVE in	j8p-15
LIVE in ISSUE	j10
LIVE in PLACE	f10p-9
LIVE like	l8
LIVE like for	l8
LIVE of	l10
LIVE of CHILD	l8
LIVE timeline	d12l-13
LIVE timeline $	d12l-13
LOOK	a25b-18c-8d-20f-31g-15h-18i-14j-8k-45l-38m-16n-11o30p-12
LOOK $	a20b-7c-23d-8e-16f-13g-27h-8i-14j-30k-24l-16m-15n-14o28p-13
LOOK SCOPE	a12c-7o-12
LOOK SCOPE $	a12c-7o-12
LOOK after	a-11g10
LOOK after $	a-9g11
LOOK after in	j9
LOOK again	c8j10m-8
LOOK again $	c9j7m-7
LOOK at	c-10e-8i-7k-13l-14m-14o20
LOOK at $	a-8g-8j-13m-11o22
LOOK at END	g8
LOOK at THIS	j7
LOOK at TIME	a8
LOOK back	c-11e19l-8p-11
LOOK back $	a-12c-9e14
LOOK back at	a8
LOOK back over	a-9e12
LOOK by	j-10o13
LOOK by THIS	j-8o10
LOOK closer	a10
LOOK closer $	a10
LOOK for	a-12g-8m10p8
LOOK for $	m12
LOOK for help	n7
LOOK for sickness	p9
LOOK into	j9
LOOK into THIS	j9
LOOK like	i10
LOOK like $	i10
LOOK more	a8
LOOK more closely	a8
LOOK older	f-8p8
LOOK older than	f-8p8
LOOK underneath	a11p-7
LOOK underneath $	a11p-7
LOOK yourself	a-7c12p-8
LOOK yourself $	a-7c12p-8
MEAN	b19c-24d-11f-8h27i-28j-32k-8l-33m-22n-13o-25
MEAN $	a8b22c-15f-12g-36h20i-16j-18k-23l-23m-23n-7o-12p-19
MEAN BODY	k8
MEAN BODY proceeded	k8
MEAN WE	m8
MEAN WE MUST	m8
MEAN away	p9
MEAN away $	p9
MEAN by	a-8g-8h13
MEAN by $	h13k-8
MEAN by WHAT	k8
MEAN for	a-8g16h9j-7m-10
MEAN for $	h11
MEAN for WE	a11g-10
MEAN for YOU	a-10g14
MEAN for practice	a-11g11
MEAN of low	p8
MEAN out	g12
MEAN out $	g12
METHOD	b-16c-30d-16f-27g-29h-16i-15j-21k43l-30n-24o-25p-22
METHOD $	b-8c-17d-9e11f-19g-17h-9j-23k32l-18m-26n-14o-15p-12
METHOD AUX	a-8k10
METHOD AUX chosen	a-8k10
METHOD DONE	a9
METHOD KNOW	p8
METHOD KNOW and	p8
METHOD THIS	k11
METHOD adopted	k10
METHOD adopted $	k8
METHOD ahead	k-12m13
METHOD ahead $	k-12m13
METHOD and	k13
METHOD followed	a10
METHOD followed $	a10
METHOD forward	k-13m14
METHOD forward $	k-13m14
METHOD in	k8
METHOD in force	k8
METHOD of	i-8k15m-11p-7
METHOD of DONE	a-9k13
METHOD of START	j10
MONTH	a-13c-13e-8f-12g-10i-7k-15l26n-7p-13
MONTH $	a-7c-8j-9k-9l23m-9p-17
MONTH ASK	m12o-10
MONTH ASK to	m12o-10
MONTH YEAR	l11p-9
MONTH YEAR $	l10
MONTH YEAR period	o8
MONTH YEAR to	o8
MONTH and	l7
MONTH and MONTH	l7
MONTH to	l11
MONTH to MONTH	l11
MOVE	a-11b-22c-27e-20f-40g-8h-22i11k-35l27n-22
MOVE $	a-23b-8c-21e-15f-16g-12h-10i-18j7k-24l19m-22n-15
MOVE AUX	p8
MOVE AUX TIME	p8
MOVE BAD	g10i-8j-10l9p-12
MOVE BAD $	g10i-8j-10l9p-12
MOVE FIRST	m8
MOVE FIRST $	m8
MOVE INVOLVE	k-7l-15p14
MOVE INVOLVE $	k-7l-15p14
MOVE KIN	p8
MOVE KIN $	p8
MOVE MSG	g-11j14l-8p-7
MOVE MSG $	g-11j14l-8p-7
MOVE PLACE	f-9i-8l18m-8p-10
MOVE PLACE $	f-8l24p-35
MOVE PLACE as	l-8p8
MOVE PLACE at	l-8p9
MOVE PLAN	l-8p10
MOVE PLAN $	l-8p10
MOVE THIS	c9
MOVE THIS form	c9
MOVE WELL	a-10i11l-8
MOVE WELL $	a-10i11l-8
MOVE about	k8
MOVE about REVIEW	k8
MOVE again	c-7j-12m-9p10
MOVE again $	j-9m-8
MOVE again syndrome	l-9p10
MOVE and	l-12o14
MOVE and END	l-10o14
MOVE and PLACE	d8
MOVE between	a7
MOVE between ISSUE	a7
MOVE beyond	i12l-8
MOVE beyond WHAT	i13l-8
MOVE each	l-8p10
MOVE each TIME	l-8p10
MOVE extra	i16l-9p-9
MOVE extra mile	i16l-9p-9
MOVE for	n7
MOVE for more	n7
MOVE forward	l-12m13p-9
MOVE forward $	l-12m13p-9
MOVE from	l8m12p-10
MOVE from PLACE	l9p-9
MOVE from here	m12
MOVE in	l15p-12
MOVE in $	l8
MOVE in county	l8
MOVE into	l7
MOVE into PLACE	l7
MOVE north	l9
MOVE north $	l9
MOVE on	e8g-11j-9l9m-15o-8p-9
MOVE on $	e8g-10i-15l10m-13o-7
MOVE on ASK	i9
MOVE on at	k7
MOVE out	j14k-8l-11p-13
MOVE out $	j14l-11p-12
MOVE out of	i8
MOVE south	l9
MOVE south $	l9
MOVE to	l11m13p-12
MOVE to HAPPEN	l-9m10
MOVE to england	l8
MOVE unanswered	p9
MOVE unanswered $	p9
MOVE unseen	a8
MOVE unseen $	a8
MOVE whole	g8
MOVE whole unseen	g8
MSG	b-18c-13d-21e-23f-28g39h-18k-35l-35m-10n-23p-27
MSG $	b-11c-28d-14e-15f-16g30h-10k-18l-24m-7n-15o-22p-33
MSG NUM	g8
MSG WHO	g9
MSG WHO else	g9
MSG arising	g11
MSG arising $	g11
MSG at	g-16j-7o12p9
MSG at ISSUE	a-11g-10o13
MSG at TIME	p10
MSG at WHAT	a8
MSG for	a-14c11g11j-9k-9m8o-8p-12
MSG for AGENCY	c8
MSG for BODY	m9
MSG for WORKER	g9
MSG for practice	g9
MSG for supervision	c9
MSG from	j10
MSG from safeguarding	j10
MSG of	j12
MSG of ANALYSE	a7
MSG of THIS	j7
MSG of condolence	j9
MSG to	a-10f-8g13j9k-9l-7p-11
MSG to AUX	o8
MSG to FAMILY	g-8j14
MSG to note	g8
MSG to ponder	g9
MUST	a-13b-7e-28f-18h-9i14j-11k-15l-33m35n-9o-18p-25
MUST AUX	a-10c-8e-11i12j8k-8l-13p-12
MUST AUX AUX	g10
MUST AUX CHANGE	m9
MUST AUX DONE	i-13m15
MUST AUX HAPPEN	g13m-10
MUST AUX LEARN	m10
MUST AUX REVIEW	j9
MUST AUX copied	i10p-7
MUST AUX held	j7
MUST AUX kept	g-9i15m-13
MUST CHANGE	a-7m18
MUST CHANGE $	a-7m18
MUST CHILD	a9
MUST CHILD AUX	a9
MUST DONE	a-12g-12i-13k-9m25
MUST DONE $	a-12g-12i-11k-7m23
MUST DONE WHAT	m7
MUST HAPPEN	m12
MUST HAPPEN $	m7
MUST KNOW	g10
MUST KNOW $	g10
MUST NEG	g-10i13m-9
MUST NEG AUX	g-10i13m-9
MUST SINCE	m14
MUST keep	i12m-10
MUST keep DONE	i12m-10
MUST read	c13k-8
MUST read THIS	c13k-8
MUST respond	a-8m14
MUST respond $	a-8m14
MUST stay	i10
MUST stay as	i10
MUST there	j-9k11
MUST there AUX	j-9k11
MUST to	m8
NAME	a-33b-17c-32d-7e-10f38g-16h-16k-39m-29n-21o-21p-18
NAME $	a-19b-11c-24d-14e-11f29g-21h-10k-25m-20n-15o-13p-35
NAME 's	a-9c-8e-8i-8j-11k-11l14m-8p-9
NAME 's LIVE	d7f-12
NAME 's PLACE	f13l-17
NAME 's STORY	f-8
NAME 's TIME	l7
NAME 's childhood	f-13l13
NAME 's experience	l8
NAME 's schoolday	f-8l11
NAME 's world	f9l-9
NAME AUX	f15k-8p-9
NAME AUX $	f8
NAME AUX like	f12l-9
NAME CHILD	f11p-10
NAME CHILD $	f8
NAME LIVE	l8
NAME LIVE $	l8
NAME PLACE	f-9l-11p12
NAME PLACE $	f-9l-11p12
NAME SERVICE	l-8p11
NAME SERVICE $	l-8p11
NAME and	f9
NAME and THEY	f9
NAME at	l8
NAME at PLACE	l8
NAME loved	f9
NAME loved $	f9
NAME pen	f8
NAME pen picture	f8
NAME primary	l-10p11
NAME primary PLACE	l-10p11
NEED	a-30b-9d-11e-21g14h-11i-20j-15k-10m23o-24
NEED $	a-13c8d-9e-15f8g-17l-21m13n-10o-12
NEED CHANGE	g-9m11
NEED CHANGE $	g-9m11
NEED DONE	m9
NEED DONE $	m9
NEED PLAN	l12p-11
NEED PLAN $	l12p-11
NEED attention	g12m-9
NEED attention $	g12m-9
NEED before	f-8p10
NEED before CHILD	f-8p10
NEED from	m9
NEED from BODY	m9
NEED help	g9n8p-11
NEED help $	n8
NEED help and	g10p-7
NEED period	l8
NEED period $	l8
NEED to	a-14g15i-8k-8l-11m14o-10
NEED to ANALYSE	g13m-12
NEED to AUX	g7
NEED to CHANGE	m10
NEED to DONE	g-9m16
NEED to HAPPEN	m8
NEED to KNOW	g9
NEG	b-12c-26d-13e-22f-17g20h-12i-18j-36l-22m-20n-18o-11p36
NEG $	a10
NEG ASK	a8g11i-10k-11
NEG ASK $	a8g11i-10k-11
NEG AUX	a-9g-10i10k7m-14
NEG AUX DONE	g-7k11
NEG AUX lost	g-10i13m-9
NEG DONE	g24i-18k-11p-9
NEG DONE $	g18i-11k-11p-8
NEG DONE WELL	g13i-14
NEG FIND	g-9k10
NEG FIND out	g-9k10
NEG HAPPEN	a-11g9m7p-11
NEG HAPPEN $	a-9g10
NEG HAPPEN again	m9
NEG INVOLVE	p9
NEG KNOW $	p7
NEG KNOW and	k8
NEG LOOK	a-7g-10j-7k-7o12p10
NEG LOOK $	g-9o10
NEG MOVE	g13i-13
NEG MOVE WELL	g13i-13
NEG SCOPE	p8
NEG SCOPE $	p8
NEG SOURCE	k-9n-8p11
NEG SOURCE $	k-9n-8p11
NEG TELL	g-8j-9k13
NEG TELL $	g-8j-9k13
NEG able	k11
NEG able to	k11
NEG brought	p7
NEG brought $	p7
NEG date	p8
NEG date $	p8
NEG enough	p9
NEG give	i11k-9p-7
NEG give up	i11k-9p-7
NEG in dispute	l8
NEG name	p7
NEG name $	p7
NEG reach	a8
NEG reach THEY	a8
NEG respond	a7
NEG respond $	a7
NEG talk	p9
NEG talk $	p9
NEG to	k9
NEG used	p8
NEG used $	p8
NEG yet	g8
NEG yet WELL	g8
NUM	b-19c-39d-26e-26f-29g10h-19i-26j-31k-25l21m19n-24o-36
NUM $	b-13c-29d-17e-17f-19h-12i-14j-21k-18m17n-17o-26
NUM LEARN	a-9l9
NUM LEARN $	a-8g8
NUM LEARN BAD	g-9l9
NUM MONTH	l12p-8
NUM MONTH $	l10p-7
NUM WELL	i-9l7p8
NUM WELL $	i-7p9
NUM WELL START	l8
NUM WRITE	a-7m11p-8
NUM WRITE $	a-7m11p-8
NUM YEAR	l-15p15
NUM YEAR $	l-15p15
NUM admission	l8
NUM admission $	l8
NUM escalation	l10p-8
NUM escalation $	l10p-8
NUM management oversight	a8
NUM strategy	a-8l11
NUM strategy ANALYSE	a-8l11
NUM to	l9
NUM to NUM	l9
NUM training	m8
NUM training $	m8
NUM voice	a10p-8
NUM voice of	a10p-8
NUMW	b-17c-19d-20e-23f13g8h-15i-23j-19k-12l17m-9n-23
NUMW $	f8p-12
NUMW ASK	l7
NUMW ASK in	l7
NUMW BODY	k10
NUMW BODY $	k10
NUMW CHILD	f12p-10
NUMW CHILD $	f12p-10
NUMW CONTACT	l-11p12
NUMW CONTACT $	l-11p12
NUMW FAMILY	f12l-8
NUMW FAMILY compared	f9
NUMW FIND	g11
NUMW FIND $	g9
NUMW HARM	l9p-9
NUMW HARM $	l9p-9
NUMW ISSUE	a16g-11l-10
NUMW ISSUE $	a15g-9l-9
NUMW KIN	f16l-10p-14
NUMW KIN $	f14l-9p-13
NUMW LEARN	g9
NUMW LEARN $	g7
NUMW MSG	g10
NUMW MSG $	g8
NUMW PLACE	l10p-7
NUMW PLACE $	l10p-7
NUMW RECOMMEND	m9
NUMW RECOMMEND $	m8
NUMW SCOPE	a-9o15
NUMW SCOPE $	o8
NUMW SCOPE for	o8
NUMW TIME	l14p-17
NUMW TIME $	f7l10p-15
NUMW WORKER	p13
NUMW WORKER in	p8
NUMW WORKER too	p8
NUMW addresse	l-11p13
NUMW addresse $	l-11p13
NUMW borough	p10
NUMW borough $	p10
NUMW case	j7
NUMW case AUX	j7
NUMW countie	f-10p13
NUMW countie $	f-8p9
NUMW drawer	p8
NUMW drawer $	p8
NUMW home	l12p-11
NUMW home $	l12p-11
NUMW key	a-8o8
NUMW key SCOPE	a-8o8
NUMW list	p9
NUMW list side	p9
NUMW meeting	p8
NUMW meeting and	p8
NUMW model	k12l-8p-8
NUMW model combined	k12l-8p-8
NUMW phone	l11p-9
NUMW phone ASK	l11p-9
NUMW practice	a9g-9
NUMW practice ISSUE	a9g-9
NUMW storie	l11p-8
NUMW storie $	l11p-8
NUMW supervision	a8
NUMW supervision $	a8
NUMW thing	g13l-9m10o-8p-8
NUMW thing WE	m11
NUMW thing to	g13l-7
NUMW to	l9
NUMW to thirteen	l9
NUMW visit	l15p-14
NUMW visit $	l15p-14
PEER	b-12c-23d-11e27g-20h-10i-18k9l-30m-22n-15o-12p-7
PEER $	b-8c-20d-9e28f-17g-20h-8i-14k13l-19m-22n-12o-14p-28
PEER AGENCY	c-9d7l13p-13
PEER AGENCY $	c-9d7l11p-13
PEER BIRTH	l-11p11
PEER BIRTH KIN	l-11p11
PEER CHILD	a12f-9p-11
PEER CHILD $	a12f-9p-11
PEER FAMILY	b-7f-18j-13k-27l17
PEER FAMILY $	f-16j-12k-25l10p9
PEER FAMILY before	l9
PEER FAMILY in	l8
PEER KIN	f-13k8l14p-9
PEER KIN $	f-13k8l14p-9
PEER LEARN	p7
PEER LEARN IDENTITY	p7
PEER METHOD	k7
PEER METHOD $	k7
PEER SERVICE	l14p-13
PEER SERVICE $	l10p-10
PEER SERVICE visitor	l8
PEER THEY	k-10l17p-10
PEER THEY $	f13
PEER THEY KIN	f-19l18
PEER THIS	f8
PEER THIS $	f8
PEER WE	e13g-9
PEER WE $	e13g-9
PEER WHAT	a-8g-8k9
PEER WHAT WE	a-8g-8k9
PEER WORKER	f-8g-7k16l-10
PEER WORKER $	f-8k16l-10
PEER YOU	c12
PEER YOU AGENCY	c8
PEER YOU WORKER	c7
PEER as	p8
PEER as ISSUE	p8
PEER case	a-8k8
PEER case $	a-7k8
PEER fear	l11p-11
PEER fear $	l11p-11
PEER interpreter	p8
PEER interpreter $	p8
PEER no	p7
PEER no beds	p7
PEER other	a9k11l-9n-8p-8
PEER other AGENCY	a10
PEER other inquirie	k9
PEER reason	k10
PEER reason $	k10
PEER resistance	p10
PEER resistance $	p10
PEER thank	j12p-9
PEER thank $	j12p-9
PEER to	f8
PEER to NAME	f8
PEER violence	l-10p11
PEER violence $	l-10p11
PLACE	a-19b-23c-39d-9e-30f10g-15h-20j-25k-27l25m-13n-27o-28p14
PLACE $	a-19b-16c-25d-8e-22f10g-12h-15j-28k-33l19m-16n-19o-18
PLACE ACT	j10
PLACE ACT $	j10
PLACE BODY	m14p-8
PLACE BODY $	m14p-8
PLACE DONE	l8
PLACE DONE $	a-9l12
PLACE DONE PEER	a10
PLACE FAMILY	f11l-8p-9
PLACE FAMILY $	f11l-8p-9
PLACE KIN	f-11p12
PLACE KIN $	f-11p12
PLACE KNOW	l9
PLACE KNOW $	l9
PLACE MOVE	g8
PLACE MOVE $	g9l7p-12
PLACE PEER	f-8l14p-7
PLACE PEER KIN	f-7l16p-13
PLACE PEER no	p7
PLACE PLACE	f-8l7
PLACE PLACE $	f-8l7
PLACE SERVICE	l9
PLACE SERVICE $	l9
PLACE STORY	f12p-14
PLACE STORY $	f12p-14
PLACE THIS	i10p-7
PLACE THIS MUST	i10p-7
PLACE TIME	l14p-13
PLACE TIME $	l14p-13
PLACE WELL	g9
PLACE WELL $	g9
PLACE WILL	m9
PLACE admission	l12p-11
PLACE admission $	l12p-11
PLACE and	f9i-7
PLACE and FAMILY	f9
PLACE and control	p7
PLACE and neighbourhood	f10p-9
PLACE and support	l8
PLACE and treatment	l12p-9
PLACE as	l-14p15
PLACE as PLACE	p8
PLACE as risk	l-8p8
PLACE at	l-11p12
PLACE at eighteen	l-8p9
PLACE attendance	p11
PLACE attendance $	p11
PLACE breakdown	l11p-9
PLACE breakdown $	l11p-9
PLACE by	d8
PLACE by date	d8
PLACE closed	l8
PLACE closed $	l8
PLACE exclusion	l-8p8
PLACE exclusion $	l-8p8
PLACE full	p7
PLACE full of	p7
PLACE funding	p7
PLACE funding $	p7
PLACE in	l-7p8
PLACE in TIME	l-7p8
PLACE leaver	l-7p10
PLACE leaver $	p8
PLACE on	l-10p10
PLACE on MOVE	l-10p10
PLACE order	l-8p12
PLACE order $	l-8p12
PLACE proceeding	k13p-16
PLACE proceeding $	k14l-12p-14
PLACE proceeding and	l9
PLACE profile	p9
PLACE profile $	p9
PLACE responded	a10l-7
PLACE responded $	a10l-7
PLACE round	p9
PLACE round $	p9
PLACE stay	l12p-12
PLACE stay $	l12p-12
PLACE transport	l-7p7
PLACE transport $	l-7p7
PLACE visit	l-9p10
PLACE visit $	l-9p10
PLACE worth	i11p-9
PLACE worth copying	i11p-9
PLAN	b-16d-18e-22f-26g-28h-14i-22j-29k-34m25n-20
PLAN $	a-30b-12d-13e-17f-20g-22h-11i-12j-20k-23l-21m28n-15
PLAN AUX	p8
PLAN AUX NEED	p9
PLAN DONE	a12
PLAN DONE $	a7
PLAN DONE NEG	a8
PLAN NEG	p10
PLAN NEG date	p8
PLAN THIS	p11
PLAN THIS existed	p8
PLAN WELL	a9
PLAN WELL $	a9
PLAN WILL	c9
PLAN WILL AUX	c9
PLAN and	l9
PLAN and its	l9
PLAN ends	l12m-9p-10
PLAN ends $	l12m-9p-10
PLAN of	m12
PLAN of DONE	m10
PLAN period	l8
PLAN period $	l8
PLAN start	l13m-8p-11
PLAN start $	l13m-8p-11
RECOMMEND	a-30b-15c-26d-16e-18f-21g-17h-13i-18j-23l-32m60o-23p-38
RECOMMEND $	a-23b-12c-20d-14e-11f-17h-11i-14j-23l-26m41n-18o-16p-29
RECOMMEND ACT	m8
RECOMMEND ACT $	m8
RECOMMEND LEARN	j9k-8
RECOMMEND LEARN REVIEW	j9k-8
RECOMMEND NUM	m12p-8
RECOMMEND REVIEW	k8
RECOMMEND REVIEW $	k8
RECOMMEND SOURCE	n8
RECOMMEND SOURCE $	n8
RECOMMEND and	m8
RECOMMEND by	m7
RECOMMEND for	m16
RECOMMEND from	k-9m11
RECOMMEND of	j-9k-14m18
RECOMMEND of REVIEW	m8
REVIEW	a-24b-16c9d-20e-14f-13g-18h-13i-26j25k25l-35m-26n-7o15p-22
REVIEW $	a-13b-9d-13f-9g-15i-16j16k16l-27m-15n-11p-11
REVIEW 's	e8
REVIEW 's END	e8
REVIEW AGENCY	c-15g-10j-14k25
REVIEW AGENCY $	c-13g-10j-12k22
REVIEW AGENCY and	k9
REVIEW ASK	o-8
REVIEW ASK $	k10
REVIEW ASK for	m10
REVIEW ASK to	j10
REVIEW AUX	a-21c-20e-10j15l-12m-13n8p-10
REVIEW AUX DONE	a-9k19
REVIEW AUX FIND	g11j-9
REVIEW AUX LEARN	j8
REVIEW AUX about	f12k-9
REVIEW AUX agreed	k8
REVIEW AUX convened	j8
REVIEW AUX for	j9
REVIEW AUX held	j12k-11
REVIEW AUX put	j-8k9
REVIEW AUX sent	j8
REVIEW AUX to	o9
REVIEW AUX upset	j-10n11
REVIEW BODY	c-8j-13k10m-9
REVIEW BODY $	j-10m-7o8
REVIEW BODY member	k8
REVIEW DONE	a-14g-12k11o9
REVIEW DONE $	a-10k15
REVIEW DONE NEG	g-7o11
REVIEW FIND	g12k-8
REVIEW FIND $	g12k-8
REVIEW HAPPEN	j14k-14l-7
REVIEW HAPPEN $	j12k-12
REVIEW INVOLVE	k8
REVIEW INVOLVE $	k8
REVIEW LOOK	a-10j-11o16
REVIEW LOOK $	a-9o13
REVIEW LOOK at	o8
REVIEW METHOD	j-9k14
REVIEW METHOD $	j-9k14
REVIEW MOVE	k-10l-9o11
REVIEW MOVE $	k-10l-9o11
REVIEW MUST	j7
REVIEW MUST AUX	j7
REVIEW NEED	k12
REVIEW NEED $	k12
REVIEW NEG	g-8j-9k13
REVIEW NEG TELL	g-8j-9k13
REVIEW NUM	a12
REVIEW NUM $	a9
REVIEW PEER	k9
REVIEW PEER $	k9
REVIEW RECOMMEND	k-9m13
REVIEW RECOMMEND $	k-9m13
REVIEW REVIEW	k7
REVIEW REVIEW $	k7
REVIEW STORY	c10
REVIEW STORY $	c10
REVIEW TELL	g14j-7k-7o-8
REVIEW TELL WE	g14j-7k-7o-8
REVIEW WILL	j10m-14o9
REVIEW WILL DONE	j13m-12
REVIEW WORKER	k-8p10
REVIEW WORKER $	k-8p10
REVIEW about	j12
REVIEW about $	j12
REVIEW agreed	c9
REVIEW agreed by	c9
REVIEW and	g-10j15k-9o-10
REVIEW and REVIEW	n8
REVIEW and WHEN	j9
REVIEW and WHY	j10k-7
REVIEW and its	j10
REVIEW and monitoring	c10
REVIEW arrangement	c-10k12
REVIEW arrangement $	c-10k12
REVIEW back	c12k-10
REVIEW back $	c12k-10
REVIEW cited	c-9j-9k-10n15
REVIEW cited $	c-9j-9k-10n15
REVIEW control	c9
REVIEW control $	c9
REVIEW date	c13j-10k-12
REVIEW date $	c13j-10k-12
REVIEW exist	j8
REVIEW exist $	j8
REVIEW for	o9
REVIEW for HARM	o9
REVIEW group	k7
REVIEW group $	k7
REVIEW in	j17k-10
REVIEW in brief	j14
REVIEW in public	j8
REVIEW into	j9
REVIEW into HARM	j9
REVIEW make	a10
REVIEW make of	a10
REVIEW of	c14j-11
REVIEW of THIS	c14j-11
REVIEW on	j8
REVIEW on one	j10
REVIEW period	j-12k-11l8o9
REVIEW period $	j-12k-11l8o9
REVIEW took	j-10k13
REVIEW took so	j-9k10
REVIEW would	o10
REVIEW would LOOK	o10
SCOPE	a13b-24d-26e-30f-32g-35h-28i-27j-13k-13l-42m-18n-30o46p-18
SCOPE $	b-13d-14e-17f-18g-21h-16i-14j-25k-31l-23m-27n-17o38p-12
SCOPE ANALYSE	c-11
SCOPE ANALYSE $	c-7
SCOPE ANALYSE in	a8
SCOPE ASK	o8
SCOPE ASK $	a8
SCOPE ASK of	o10
SCOPE BODY	m9
SCOPE BODY MONTH	m9
SCOPE CODE	a-10c-11m-9o-15p18
SCOPE CODE $	c-8o-12p14
SCOPE CODE and	p9
SCOPE FIRST	a-9p12
SCOPE FIRST assessment	a-9p12
SCOPE LOOK	a15o-15
SCOPE LOOK $	a15o-15
SCOPE NUM	a17c-9k-7l-9m-13o-19
SCOPE NUM $	a12c-8m-13o-16
SCOPE NUM management	a8
SCOPE WE	a-8k-7m-10o15
SCOPE WE ASK	m-8o10
SCOPE WE followed	o8
SCOPE agreed	o7
SCOPE agreed at	o7
SCOPE and	a-15c-10j13l-8m-8o13p-12
SCOPE and START	j9o-7
SCOPE and date	j8
SCOPE and detail	j8
SCOPE and purpose	o7
SCOPE before	o10
SCOPE before WE	o10
SCOPE followed	a-8o11p-8
SCOPE followed $	a-8o11p-8
SCOPE for	a-24c12j-9k-16m12o8p-15
SCOPE for AGENCY	c-9m-11o13
SCOPE for ANALYSE	a-11c11m8o-14
SCOPE for BODY	c-8m12
SCOPE for CHILD	o7
SCOPE for THIS	o8
SCOPE for WORKER	c8
SCOPE for YOU	c7
SCOPE for safeguarding	m9
SCOPE for supervision	c7
SCOPE group	a-7c-8k19o-13p-17
SCOPE group $	a-7c-8k19o-13p-17
SCOPE in	a13o-8
SCOPE in turn	a10
SCOPE of	a19f-9g-16j-23m-11o10p-19
SCOPE of LEARN	o8
SCOPE of REVIEW	a13c-12g-9j-14k-23o10p-7
SCOPE of THIS	c10
SCOPE of argument	a9o-7
SCOPE of inspection	k12o-10
SCOPE of significant	o8
SCOPE of threshold	a10o-8
SCOPE posed	c-7o10
SCOPE posed $	c-7o10
SCOPE put	m8
SCOPE put to	m8
SCOPE set	c-8o11p-8
SCOPE set $	c-8o11p-8
SCOPE to	a-11c17p-10
SCOPE to ASK	c14m-8o-12
SCOPE to BODY	m10o-9
SCOPE to follow	o10
SCOPE under	j10
SCOPE under PLACE	j10
SERVICE	a-19b-18c-33d-19e-23f-8g-9h-16i-22j-31k-10l11m8n-23o-20p25
SERVICE $	a-17b-9c-17d-11e-12f-27h-8i-10j-15k-26m9n-13o-11p14
SERVICE AGENCY	p14
SERVICE AGENCY $	l-8m-8p17
SERVICE AGENCY 's	l9p-9
SERVICE ANALYSE	p9
SERVICE ANALYSE $	p9
SERVICE CONTACT	l11p-11
SERVICE CONTACT PEER	l11p-11
SERVICE DONE	g7
SERVICE DONE practice	g7
SERVICE INFO	k-8p10
SERVICE INFO $	k-8p10
SERVICE KNOW	l9
SERVICE KNOW $	l9
SERVICE PLACE	l-8m13
SERVICE PLACE $	m10
SERVICE WORKER	p7
SERVICE WORKER $	p7
SERVICE and	f13k7l-11p-7
SERVICE and FAMILY	f9
SERVICE and IDENTITY	f10p-10
SERVICE and NUM	p9
SERVICE and coroner	k11p-8
SERVICE association	p7
SERVICE association $	p7
SERVICE call-out	p8
SERVICE call-out $	p8
SERVICE context	f9
SERVICE context of	f9
SERVICE custody	p8
SERVICE custody $	p8
SERVICE enquirie	k11p-9
SERVICE enquirie running	k11p-9
SERVICE investigation	k10l-8
SERVICE investigation and	k10l-8
SERVICE response	a8
SERVICE response measured	a8
SERVICE visiting	k-9l10
SERVICE visiting $	p7
SERVICE visiting INVOLVE	l10p-10
SERVICE visitor	l8
SERVICE visitor $	l8
SINCE	a-26b-18c-9d-22e61f-27g-18h-19i-34j-14k-44l-46n-23o-30p-44
SINCE $	a-35b-11d-12e35f-18g-31h-11i-19k-22l-23m9n-16o-15p-27
SINCE CHANGE	e10m-10
SINCE CHANGE $	e10m-10
SINCE DONE	e16k-7
SINCE DONE $	e16k-7
SINCE HARM	e11
SINCE HARM $	e11
SINCE KNOW	g12
SINCE KNOW $	g12
SINCE LEARN	e9m-8
SINCE LEARN $	e9m-8
SINCE REVIEW	e15j-10k-9
SINCE REVIEW $	e13j-8k-8
SINCE SINCE	e16j-8k-8
SINCE SINCE REVIEW	e8
SINCE STORY	e14l-11
SINCE STORY $	e14l-11
SINCE THIS	e7
SINCE THIS STORY	e7
SINCE WE	e7
SINCE WE finished	e7
SINCE WHAT	a-9e-12m13
SINCE WHAT $	a-9e-12m13
SINCE WILL	c8
SINCE WILL AUX	c8
SINCE YEAR	e8
SINCE YEAR $	e8
SINCE against	e10m-9
SINCE against earlier	e10m-9
SINCE believe	a15e-8g-10m-9
SINCE believe $	a15e-8g-10m-9
SINCE from	e8
SINCE from AGENCY	e8
SINCE in	e12
SINCE in local	e7
SINCE of	g8
SINCE of CHILD	g9
SINCE of PLAN	c7
SINCE rapid	e10
SINCE rapid REVIEW	e10
SOURCE	a-35b11c-40d-26e-29f-33g-33h-23i-19j-38l-40m-34n48o-28p-33
SOURCE $	a-24b15c-29d-19e-22f-25g-23h-15i-10j-29l-30m-26n32o-21p-30
SOURCE INVOLVE	k-17n14
SOURCE INVOLVE $	k-17n14
SOURCE PEER	k9
SOURCE PEER other	k9
SOURCE WE	k-9n9
SOURCE WE read	k-9n9
SOURCE and	n12
SOURCE and REVIEW	k-10n10
SOURCE and SOURCE	n9
SOURCE and WORKER	k11n-7
SOURCE and staffing	n-10p11
SOURCE cited	n11
SOURCE cited $	n11
SOURCE file	k13n-13p-10
SOURCE file $	k13n-13p-10
SOURCE for	n9
SOURCE for practice	n9
SOURCE list	k-11n13
SOURCE list $	k-11n13
SOURCE mentioned	n10
SOURCE mentioned $	n10
SOURCE of	k9
SOURCE of INFO	k12n-11
SOURCE of research	k-8n8
SOURCE quoted	n8
SOURCE quoted $	n8
SOURCE reviewed	n9
SOURCE reviewed $	n9
SOURCE to	n7
SOURCE to other	k7
SOURCE to tool	n8
SOURCE used	k-14n13
SOURCE used $	k-14n13
START	a-23b-13c-24d-14e-20f-19g-21h-14i-14j44k-16l-16m-20n-15o-20p-18
START $	a-15b-9c-14d-8e-11f-11g-9i-9j28m-12n-9o-14p-23
START ISSUE	j8
START ISSUE $	j8
START WORDS	j7
START WORDS $	j7
START and	p8
START and END	j-8p10
START by	j10
START by community	j7
START remark	j10
START remark $	j10
START statement	j8
START submission	j9
START submission $	j9
START to	g-8j16
START to LEARN	g-7j8
STORY	a-22d17e-8g-32h-22i-26l38m-34n-27o-29p-22
STORY $	d13f11g-29h-19i-20j-47l23m-25n-22o-20p-21
STORY AUX	a-11j8k10l-12
STORY AUX established	k11l-10
STORY AUX notified	j9
STORY CODE	l9
STORY CODE $	l9
STORY HAPPEN	l8
STORY HAPPEN $	l8
STORY LEARN	g10
STORY LEARN WE	g10
STORY NEG	l8
STORY NEG in	l8
STORY NUM	d-9l18p-8
STORY NUM $	l11
STORY NUM admission	l8
STORY TELL by	l8
STORY TELL to	p9
STORY THIS	j12k-8
STORY THIS prompted	j9
STORY TIME	d7
STORY TIME by	d7
STORY WHAT	e11l-11
STORY WHAT AGENCY	e12l-11
STORY about	j8
STORY about THIS	j8
STORY and	c9g-11l-9p-9
STORY and REVIEW	j8
STORY and attendance	k7
STORY and key	l8
STORY and training	c12l-9
STORY and workshop	k7
STORY as	l14
STORY before	f-8l13
STORY before timeline	f-8l11
STORY behind	j11k-7
STORY behind THIS	j11k-7
STORY described	l8
STORY described $	l8
STORY detail	l11
STORY detail $	l11
STORY forgotten	l-11p11
STORY forgotten $	l-11p11
STORY in	d10k-7l10p-8
STORY in order	d13
STORY in summary	l9
STORY in timeline	l8
STORY investigation	k9
STORY investigation by	k9
STORY notification	j10l-7
STORY notification $	j10l-7
STORY of	c-11d-14k-10l19p-13
STORY of THIS	j7
STORY of adult	f10l-9
STORY one	l8
STORY only	g8
STORY only MOVE	g8
STORY resulting	j10
STORY resulting in	j10
STORY so	l7
STORY so far	l7
STORY surrounding	l7
STORY surrounding HARM	l7
TELL	b-9c10d-8e-12f-10g9h-10i-25k-7l-7m-24n-9o-13p15
TELL $	f-10i-15k8m-14o-14
TELL WE	c11e-7g18i-7j-17k-19m-9
TELL WE $	a-14g20j-10k-13o-9
TELL WE WHAT	c10
TELL WE to	o7
TELL about	a8g-9j9
TELL about REVIEW	j9
TELL about practice	a9
TELL by	l8
TELL by INFO	l8
TELL to	p9
TELL to each	p9
TELL yes	p7
TELL yes because	p7
THEY	a-10c-12d-20f41g-9i-15j-13k-21l14m-31n-23o-26p-20
THEY $	c-15e-11f24k-25l-19m-10p-20
THEY AUX	e-7f15i-10j-11k-17o-8p11
THEY AUX $	f8
THEY AUX FIND	l9
THEY AUX away	p9
THEY AUX in	a8
THEY AUX like	f15l-9
THEY DONE	a9
THEY DONE $	a9
THEY END	e11l-8
THEY END WORDS	e11l-12
THEY FAMILY	f9
THEY FIRST	f9
THEY FIRST PLACE	f11l-10
THEY HAPPEN	k8
THEY HAPPEN $	k10
THEY HARM	l9
THEY HARM $	l9
THEY INVOLVE	f12k-7
THEY INVOLVE $	f12k-7
THEY KIN	a-10f8g-9j10l9p-24
THEY KIN $	a-7j11l10p-20
THEY KIN 's	f13l-12
THEY KIN fell	l8
THEY LIVE	f7l10p-8
THEY LIVE $	f7l8
THEY MEAN	a-8b9
THEY MEAN $	a-8b9
THEY METHOD	i8
THEY METHOD $	i8
THEY SINCE	e12
THEY SINCE $	e12
THEY STORY	f-13l16
THEY STORY $	f-13l16
THEY TELL	p9
THEY TELL yes	p7
THEY WELL	f11i-13k8
THEY WELL $	f11i-13k8
THEY WORDS	h8
THEY WORDS $	h8
THEY away	p9
THEY away $	p9
THEY background	f12l-13
THEY background $	f12l-12
THEY character	f8
THEY character $	f8
THEY could	p7
THEY could NEG	p7
THEY down	g9
THEY down $	g9
THEY experience	k8
THEY experience $	k8
THEY like	f8
THEY like and	f8
THEY liked	f13l-8
THEY liked $	f13l-8
THEY majesty	c14f-9l-7
THEY majesty 's	c14f-9l-7
THEY own	h-7l13
THEY own WORDS	h-7l13
THEY personality	f10
THEY personality $	f10
THEY stopped	f-8l13p-8
THEY stopped eating	l11
THIS	b-17c15d-16f-8h-14i9j7l-20o-22
THIS $	b-9c12d-8e-25f-18g8h-11i-18j-10n10o-20
THIS AGENCY	j8
THIS AGENCY $	j9
THIS ASK	p9
THIS ASK WHY	p9
THIS AUX	a-8e10f-20g-19k-15n-8p10
THIS AUX $	i10
THIS AUX DONE	c9
THIS AUX HAPPEN	e11m-8
THIS AUX NEED	m10
THIS AUX WHAT	g-12j-10k-12l14m10
THIS AUX dealt	p8
THIS AUX easier	p7
THIS AUX for	c11f-7
THIS AUX held	j9
THIS AUX owed	e9
THIS AUX put	c-9m10
THIS AUX read	p9
THIS AUX referred	o7
THIS CHANGE	a-14c-9m12p9
THIS CHANGE $	a-13c-8m8p10
THIS CHANGE FIRST	m8
THIS DONE	a-28e-13g-18i11j9k-11l-11m-9o11
THIS DONE $	a-16c8e-10g-7j11k-18m-20o12p-11
THIS DONE CHANGE	a-10i14m-7
THIS DONE NEG	a-8g-8i-10k-7p13
THIS END	e-10p12
THIS END $	e-10p12
THIS FAMILY	f-9i7j12k-7
THIS FAMILY $	f-8i8j8
THIS HAPPEN	c-16e-13f-7g-17i-8k-18l18n-7
THIS HAPPEN $	c-9e-12g-11k-13l17m-11
THIS HAPPEN again	m9
THIS HAPPEN and	p7
THIS HAPPEN out	a10
THIS HAPPEN to	l8
THIS INVOLVE	a-8k15l-10p-9
THIS INVOLVE $	a-8k15l-10p-9
THIS ISSUE	d13g-11j-9l-7o-11p-9
THIS ISSUE $	c8d14j-27o-9p-8
THIS ISSUE before	j8
THIS LEARN	a-8j8
THIS LEARN AGENCY	g10
THIS LEARN summary	g-8j9
THIS LOOK	a7g7
THIS LOOK at	a7g7
THIS MEAN	a14c-8e-11h-10i-11j-10k-10
THIS MEAN $	a21e-8g-18m-9
THIS MEAN WE	m8
THIS MEAN for	g18m-8
THIS METHOD	a-10j-9k13
THIS METHOD $	k7
THIS METHOD AUX	a-8k10
THIS MOVE	i7j-8
THIS MOVE WELL	i9
THIS MOVE unanswered	p9
THIS MOVE unseen	a8
THIS MUST	g-8i8m11p-10
THIS MUST AUX	g-7i9p-9
THIS NEED	a-8g8
THIS NEED CHANGE	g-9m11
THIS NEED attention	g12m-9
THIS PEER	a-18e14f11i-9l-10m-10p-16
THIS PEER $	a-15c-9e16m-8p-12
THIS PEER THEY	f9
THIS PEER to	f8
THIS REVIEW	a-29d-9e-23f10g-20i-14j15l-19m-17n8p-25
THIS REVIEW $	a-17b7c10d-8e-13g-15i-8l-13p-20
THIS REVIEW AUX	c-16e-7f8n10o-10
THIS REVIEW DONE	g-7k-9o11
THIS REVIEW LOOK	o8
THIS REVIEW MOVE	j9
THIS REVIEW MUST	j10k-10
THIS REVIEW NEG	g-8j-9k13
THIS REVIEW WILL	j13m-12
THIS REVIEW about	j12
THIS REVIEW and	j8
THIS REVIEW exist	j8
THIS SINCE	e-7m9
THIS SINCE $	e-7m9
THIS STORY	e7
THIS STORY $	e7
THIS TELL	a8g-8
THIS TELL WE	a8g-8
THIS THIS	c10p-9
THIS THIS REVIEW	j8
THIS THIS happen	c11p-7
THIS TIME	k-9l19p-13
THIS TIME $	k-9l19p-13
THIS WE	a10m-7
THIS WE take	a12k-8
THIS WELL	a-11c-14e-8g-8i10m16p-12
THIS WELL $	a-9c-13m16p-10
THIS WELL for	i8
THIS WHAT	o8
THIS WHAT WE	o8
THIS WHO	a-7c-16g-10i12j11k11l-9m-12p-17
THIS WHO DONE	i7
THIS WHO KNOW	f-11i-8j11
THIS WHO MOVE	i9
THIS WHO WE	k10
THIS WHO assisted	k9
THIS WHO loved	f7
THIS WHO tried	i9
THIS WORDS	a-11h14
THIS WORDS MEAN	a-11h14
THIS about	l8
THIS about $	l8
THIS all	e12g-13m-8
THIS all MEAN	a12
THIS all MOVE	l9
THIS all PEER	e8
THIS all come	e10
THIS arise	a9
THIS arise $	a9
THIS can	n12p-11
THIS can AUX	g7
THIS can help	n12p-10
THIS case	a-15c-14e-9g15j20k-21l-14m-11o-7p-8
THIS case $	a-11j13k-9
THIS case AUX	j10
THIS case TELL	a-9g14j-9
THIS case reached	j10
THIS come	e11
THIS come down	e11
THIS connected	f8
THIS connected PEER	f8
THIS could	e-8g11
THIS could AUX	e-8g11
THIS county	m10
THIS county $	m10
THIS depended	p7
THIS depended on	p7
THIS deserve	i13p-8
THIS deserve thank	i11
THIS everybody	p10
THIS everybody half	p10
THIS existed	p8
THIS existed on	p8
THIS form	c9
THIS form to	c9
THIS forward	m10
THIS forward $	m10
THIS guided	k10
THIS guided DONE	k10
THIS happen	c15m-8p-8
THIS happen $	c15m-8p-8
THIS hard	a15i-11
THIS hard $	a10i-7
THIS hard to	a9
THIS helped	a-8i16p-13
THIS helped $	a-8i16p-13
THIS hide	p10
THIS hide $	p10
THIS in	c11
THIS in supervision	c8
THIS influenced	a7
THIS influenced practice	a7
THIS inspection	j-17k16
THIS inspection $	j-17k16
THIS leaflet	c9
THIS leaflet $	c9
THIS leave	e14g-11j-9
THIS leave WE	e14g-11j-9
THIS mattered	i9
THIS mattered $	i9
THIS neglect	a8
THIS neglect $	a8
THIS on	p9
THIS on $	p9
THIS page	c15m-8p-9
THIS page $	c15p-8
THIS piece	j8
THIS piece of	j8
THIS present	k11
THIS present $	k11
THIS prompted	j9
THIS prompted THIS	j9
THIS reflect	i7
THIS reflect WELL	i7
THIS region	m9
THIS region $	m9
THIS run	a12p-8
THIS run through	a12p-8
THIS safer	a-8m11
THIS safer $	a-8m11
THIS section	c8
THIS section $	c8
THIS session	c10
THIS session $	c10
THIS stayed	p8
THIS stayed shut	p8
THIS taking	k7
THIS taking part	k7
THIS thing	m9
THIS thing $	m9
THIS through	a10p-9
THIS through $	a10p-9
THIS up	a8c-8
THIS up $	a8c-8
TIME	a-21b-21c-12d11e-21f-22g-35h-24i-19j-36l40m-22n-25o14p-15
TIME $	b-13c-29d11e-10g-25h-12i-9j-23l25m-15n-16o-29
TIME AUX	l10
TIME AUX like	l10
TIME LEARN	c-7g-8k15l-12
TIME LEARN $	c-7g-8k15l-12
TIME NEED	c14k-8l-10m-8p-10
TIME NEED $	c14k-8l-10m-8p-10
TIME NUM	g-10l14
TIME NUM LEARN	g-9l9
TIME NUM WELL	l8
TIME PEER	k9
TIME PEER WORKER	k9
TIME THEY	l12p-9
TIME THEY AUX	l10
TIME WORDS	h-10l14o-9
TIME WORDS $	h-10l13o-8
TIME YEAR	l8
TIME YEAR $	l8
TIME after	l8
TIME after $	l8
TIME before	l14
TIME before $	l14
TIME by	d19l-16p-8
TIME by TIME	d19l-16p-8
TIME frame	o8
TIME frame for	o8
TIME holiday	l9
TIME holiday $	l9
TIME in	l17p-8
TIME in PLACE	l10
TIME line	d15l-12o-10p-11
TIME line $	d15l-12o-10p-11
TIME make	l-8p10
TIME make long	l-8p10
TIME of	c-7l19m-7o-8
TIME of PLAN	l8
TIME of YEAR	l8
TIME of danger	p8
TIME period	l-9o13
TIME period reviewed	l-7o10
TIME reviewed	o9
TIME reviewed $	o9
TIME span	c-7l-11o14p-8
TIME span $	c-7l-11o14p-8
TIME to	l-13m9o-11p9
TIME to ACT	m10
TIME to reflect	c11
TIME to think	c-9p12
TIME under	a-9l-10o14
TIME under ANALYSE	a-9l-10o14
WE	b-21d-20f-33j9k10l-39o17p-45
WE $	a-17e14f-15g16h-8i-9l-19m-20n-10p-14
WE ACT	j9
WE ACT $	j9
WE ANALYSE	a16g-8
WE ANALYSE $	a7
WE ANALYSE WHAT	a9g-7
WE ASK	a-20c-13e-9g-15h-8l-13m18n-8p-10
WE ASK $	a-9c-8g-15i-12j-11m22p-8
WE ASK AGENCY	k13m-11o-7
WE ASK THIS	j13m-12
WE ASK WORKER	g9
WE ASK for	m12
WE ASK of	m8
WE ASK to	a-9g-15i10k-16o12
WE AUX	a-16c-13f-14g-9h-7j11l-15n-8o19
WE AUX $	k9
WE AUX ASK	g-9i-8k-19o19
WE AUX DONE	k-9m10
WE AUX LEARN	g10
WE AUX NEG	k10
WE AUX SINCE	e14
WE AUX TELL	k9
WE AUX WELL	i7
WE AUX WRITE	j12k-8
WE AUX charged	o8
WE AUX come	a13
WE AUX directed	o8
WE AUX given	o12
WE AUX glad	i11
WE AUX in	j9
WE AUX sent	p9
WE AUX sorry	j12k-8
WE AUX to	k11
WE BAD	g14
WE BAD $	g8
WE BAD THEY	g9
WE BODY	k13m-8o-7
WE BODY $	k13m-8o-7
WE CHILD	f-8p10
WE CHILD $	f-8p10
WE DONE	a-15c-16e-10j-13k27o-11
WE DONE $	g-8i-13k15
WE DONE CHANGE	a-7g10
WE DONE NEG	k8
WE DONE PEER	k10
WE DONE THIS	k10
WE DONE WELL	g-8i13
WE DONE in	k7
WE END	a-9e23g-11j-7k-7m-11o-8
WE END $	a-9e19g-10m-10
WE END WORDS	e9
WE FIND	g10
WE FIND $	g10
WE HAPPEN	j13l-10
WE HAPPEN $	j11l-9
WE HAPPEN at	k8
WE IDENTITY	k7
WE IDENTITY identitie	k7
WE INFO	a-7j-9k15
WE INFO $	k12
WE INFO HAPPEN	k8
WE INVOLVE	a-12c-8g7k12
WE INVOLVE $	j9
WE INVOLVE FIRST	k8
WE INVOLVE and	g7
WE ISSUE	j8
WE ISSUE $	j8
WE KNOW	a-23c11e-9h-9j-15l12m-12o-19p-10
WE KNOW $	a-15c8f-8j-9o-13p-8
WE KNOW HAPPEN	g-8l10
WE KNOW THIS	c8
WE KNOW of	f8k-9l8
WE KNOW took	l10
WE LEARN	a-15e-8g24k-13m-13o-9
WE LEARN $	a-11g18k-9m-9
WE LEARN about	g8
WE LEARN so	g10
WE LOOK	a-22c-10g-10k-12m9o15
WE LOOK $	a-12o16
WE LOOK at	a-9m-7o13
WE LOOK for	m15o-14
WE LOOK into	j9
WE MEAN	h13k-8
WE MEAN by	h13k-8
WE METHOD	k12
WE METHOD of	k8
WE MOVE	i-9j13m8n-7o-11
WE MOVE $	g-12j17o-8
WE MOVE BAD	g7
WE MOVE about	k8
WE MOVE from	m12
WE MSG	j7
WE MSG to	j7
WE MUST	a-8i10k-9
WE MUST DONE	m11
WE MUST keep	i12m-10
WE NEED	a-8g7m10o-8
WE NEED from	m9
WE NEED to	a-7g9
WE PLAN	m9
WE PLAN $	m9
WE RECOMMEND	g-9k-12m20
WE RECOMMEND $	g-8k-11m18
WE SCOPE	j-8k-9o11
WE SCOPE $	o9
WE SCOPE of	a-10o11
WE SCOPE to	m10o-9
WE SINCE	a12j-9k-8m-16
WE SINCE $	e8
WE SINCE KNOW	g12
WE SINCE believe	a15e-8g-10m-9
WE SOURCE	k11n-9
WE SOURCE $	k11n-9
WE WELL	a-7g-7i16
WE WELL $	a-7g-7i16
WE WHAT	c10
WE WHAT YOU	c10
WE WILL	a-9c16e-8g-8j-14k-19m11o-11
WE WILL ACT	c11m-12
WE WILL CHANGE	c-16m17
WE WILL DONE	m11
WE WILL KNOW	c13m-11
WE WILL LOOK	c10
WE WILL check	c7
WE WILL put	c-11m11
WE WILL take	m10
WE WORDS	h8
WE WORDS $	h8
WE WRITE	j8
WE WRITE THIS	j8
WE about THIS	c8
WE about practice	a8g-8
WE answer	a14j-8k-10m-9o-7
WE answer $	a14j-8k-10m-9o-7
WE apology	j12k-8
WE apology $	j12k-8
WE assessment	a14j-7k-8m-7p-10
WE assessment $	a14j-7k-8m-7p-10
WE believe	a11
WE believe MOVE	a11
WE brief	j-10o12
WE brief $	j-10o12
WE chose	k10
WE cite	k-9n11
WE cite $	k-9n11
WE condolence	j13
WE condolence $	j13
WE could	g-12k16
WE could DONE	k7
WE could NEG	g-9k10
WE drew	k-8n15
WE drew on	n8
WE drew upon	n11
WE expectation	k-8m12
WE expectation $	k-8m12
WE fell	g8
WE fell BAD	g8
WE finished	e7
WE finished $	e7
WE followed	o8
WE followed $	o8
WE gathered	k9
WE gathered WHAT	k9
WE got	a-7g11i9
WE got BAD	g13
WE got WELL	i10
WE here	g-8j12
WE here $	g-8j12
WE inquired	k8
WE inquired $	k8
WE inspect	k8
WE inspect $	k8
WE instruction	j-8k-9m-7o13
WE instruction $	j-8k-9m-7o13
WE make	a11
WE make of	a12
WE offer	j9
WE offer WE	j9
WE opinion	a9
WE opinion $	a9
WE reached	k9
WE reached $	k9
WE read	a-7g-13i-7j-11k10m-9n13o-7
WE read $	g-12j-11k7m-8n13
WE set	g-9o13
WE set out	g-9o13
WE sharing	j8
WE sharing THIS	j8
WE stop	m9
WE stop THIS	m9
WE take	a11g8k-10m-8
WE take $	a12k-8
WE take from	g11
WE task	k-7o11
WE task $	k-7o11
WE tested	g-8k9
WE tested WHAT	g-8k9
WE think	a22g-16i-10k-8m-12
WE think $	a17g-12m-8
WE think so	a8
WE thinking	a-8k12
WE thinking $	a-8k12
WE to FIND	o7
WE use	h17j-8k-9p-10
WE use $	h17j-8k-9p-10
WE used	n10
WE used $	k-10n11
WE used as	k8
WE view	a11
WE view of	a11
WE would	a-12i14k-14l-7
WE would ASK	i9
WE would DONE	g12m-12
WE would LOOK	m-7o11
WE would keep	g-11i14
WE would like	j7m10
WELL	a-8b-21c-11d-21e-26f-21g-7h-20i62j-41k-44l-42m-19n-26o-34p-13
WELL $	a-28b-14c-9d-13e-10h-13i31j-25k-20l-32n-17o-20
WELL ACT	c11p-8
WELL ACT $	c11p-8
WELL AUX	a10
WELL CHILD	a-10g16
WELL CHILD AUX	a-9g11
WELL CHILD and	g9
WELL DONE	a10c-9g-10i18k-15l-8m-12p-15
WELL DONE $	i13m-8p-8
WELL DONE WE	a11
WELL LOOK	i10
WELL LOOK like	i10
WELL MSG	g-8i11
WELL MSG $	g-7i9
WELL SCOPE	a8
WELL SCOPE ASK	a8
WELL START	l8
WELL START $	l8
WELL THIS	i-7p9
WELL THIS DONE	i-7p9
WELL WE	g-7i12
WELL WE KNOW	i8
WELL WHERE	i10
WELL WHERE THIS	i10
WELL about	a-7i13
WELL about help	i9
WELL and	a11p-9
WELL and BAD	a13i-13
WELL and persistence	i8
WELL aspect	i8
WELL aspect $	i8
WELL because	g13p-10
WELL because $	g13p-10
WELL by	i8
WELL by BODY	i9
WELL enough	a9
WELL enough $	a9
WELL example	i8
WELL example $	i8
WELL feature	i10
WELL feature $	i8
WELL for	i8
WELL for NAME	i8
WELL help	i9p-11
WELL help $	i9p-11
WELL identified	i7
WELL identified $	i7
WELL intention	i-12p11
WELL intention $	i-12p11
WELL multi-agency	i9
WELL multi-agency DONE	i9
WELL news	i10
WELL news $	i10
WELL of	a-11g-10i22l-10p-10
WELL of $	g-7i14
WELL of AGENCY	i8
WELL of PLACE	i8
WELL practice	a-7c-8g-19i25j-8k-10l-8m-9p-15
WELL practice $	g-10i16p-11
WELL practice FIND	i7
WELL practice by	i7
WELL to	i9
WHAT	a9b-9c-18d-15f-15g11i9k-13m8n-22p-34
WHAT $	c-10e-13g-7m15
WHAT 's	a-9c15g-9l-9m-8
WHAT 's inside	a-9c15g-9l-9m-8
WHAT AGENCY	a-23e13g-17j-8l11
WHAT AGENCY AUX	e11
WHAT AGENCY CHANGE	e12l-11
WHAT AGENCY DONE	a-13i7l13m-9
WHAT AGENCY KNOW	l9
WHAT AGENCY recorded	l9
WHAT AGENCY took	k10l-9
WHAT ANALYSE	a13l-8
WHAT ANALYSE THIS	a7
WHAT ANALYSE WHAT	a9l-8
WHAT AUTHOR	a10k-8
WHAT AUTHOR RECOMMEND	m9
WHAT AUTHOR thought	a11
WHAT AUX	a-16b-8c-15e21h-9i7k-14l7m-10
WHAT AUX ASK	a-9i10k10l-13o-12
WHAT AUX AUX	e14i-9
WHAT AUX BAD	g13l-14
WHAT AUX CHANGE	e21g-17i-8j-8l-8m-18
WHAT AUX DONE	a-8g-10i9k-14l14m-11
WHAT AUX KNOW	a-7f9g-16i-9l18
WHAT AUX LIVE	l8
WHAT AUX MOVE	a-14e8g-8m9
WHAT AUX NEG	a-12g19i-8k-12l-8p-9
WHAT AUX SINCE	e13
WHAT AUX TELL	p11
WHAT AUX THIS	j12
WHAT AUX WELL	a-9g-9i16
WHAT AUX available	k11
WHAT AUX behind	a14g-7
WHAT AUX brought	j12
WHAT AUX difficult	a7
WHAT AUX in	a-9o16
WHAT AUX local	j8
WHAT AUX offered	l7
WHAT AUX out	o12
WHAT AUX quality	a7
WHAT AUX recorded	l12
WHAT AUX serious	j11k-7
WHAT AUX there	i8
WHAT AUX to	e-9m19
WHAT BODY	c-13e8g-23i-15j-21l-17o17p-8
WHAT BODY ASK	a-11g-8k-13m-12o22
WHAT BODY AUX	a-13k10
WHAT BODY DONE	a8
WHAT BODY RECOMMEND	m8
WHAT BODY TELL	o7
WHAT BODY WILL	m10
WHAT BODY conclude	a-9e15k-10m-8o-8
WHAT BODY concluded	a8
WHAT BODY decided	k11
WHAT BODY think	a11
WHAT CONTACT	j14l-10
WHAT CONTACT TELL	j14l-10
WHAT DONE	f-8i19j-8k-25m-25o-15p-13
WHAT DONE $	a-24g-9i24k-7l-8m-10
WHAT DONE AGENCY	a-10l12
WHAT DONE BODY	j7
WHAT DONE CHANGE	a16g-18m-9
WHAT DONE NEG	g21i-20l-10
WHAT DONE THIS	a12h8i-18m-12
WHAT DONE WE	e8
WHAT DONE WELL	i9
WHAT DONE WHEN	i9
WHAT DONE YOU	a-11c11
WHAT DONE and	a9
WHAT DONE each	a-12l13
WHAT DONE every	l8
WHAT DONE for	a-10i15
WHAT DONE in	i14l-12
WHAT FAMILY	g8
WHAT FIND	g9
WHAT FIND $	g9
WHAT FIRST	a-13l-11m18
WHAT FIRST $	a-12l-9m16
WHAT FIRST for	m7
WHAT HAPPEN	c-8e-19f-13g8i-13j-26l17m-26o-14p-9
WHAT HAPPEN $	a12d8e-10g-23j-11k-11l9m-13
WHAT HAPPEN FIRST	l10m-7
WHAT HAPPEN after	l8
WHAT HAPPEN alongside	k12l-8
WHAT HAPPEN in	l10
WHAT HAPPEN out	g12
WHAT HAPPEN through	g13l-13
WHAT HAPPEN to	l8
WHAT IDENTITY	p9
WHAT IDENTITY DONE	p9
WHAT INFO	a12k-11
WHAT INFO TELL	a12k-11
WHAT INVOLVE	a11
WHAT INVOLVE thought	a11
WHAT ISSUE	a-7g11
WHAT ISSUE most	a-7g11
WHAT KIN	l9
WHAT KIN KNOW	l9
WHAT LIVE	l9
WHAT LIVE AUX	l9
WHAT MEAN	a-10g11k9
WHAT MEAN BODY	k8
WHAT MEAN out	g12
WHAT METHOD	a9
WHAT METHOD DONE	a9
WHAT MOVE	i7m-7
WHAT MOVE BAD	g8l-12
WHAT MOVE WELL	g-10i10
WHAT MOVE on	a-7l11
WHAT MUST	a-24c-8e-17i13j-14k-14l-18m19o-8p-9
WHAT MUST AUX	a-15e-8g12k-7l-10
WHAT MUST CHANGE	m7
WHAT MUST HAPPEN	m12
WHAT MUST NEG	g-10i13m-9
WHAT MUST SINCE	m10
WHAT MUST stay	i10
WHAT MUST to	m8
WHAT NAME	f11l-12
WHAT NAME AUX	f11l-10
WHAT NEED	g-8m19
WHAT NEED DONE	m9
WHAT NEED to	m15
WHAT NEG	g13i-14
WHAT NEG DONE	g13i-14
WHAT PLACE	a-12g-7i-9l15
WHAT PLACE DONE	a-9l12
WHAT PLACE KNOW	l9
WHAT PLACE WILL	m9
WHAT REVIEW	c-12e-11f-7g8i-11l-14
WHAT REVIEW ASK	o-8
WHAT REVIEW AUX	j13
WHAT REVIEW DONE	k12
WHAT REVIEW LOOK	o9
WHAT REVIEW RECOMMEND	m10
WHAT REVIEW TELL	g14j-7k-7o-8
WHAT REVIEW WILL	o10
WHAT REVIEW make	a10
WHAT SCOPE	o8
WHAT SCOPE WE	o8
WHAT SERVICE KNOW	l9
WHAT SINCE	e-13m13
WHAT SINCE $	e-13m13
WHAT SOURCE	i9
WHAT SOURCE $	i9
WHAT THEY	b7e-11f21i-11j-10k-11l-21m-10o-7p-10
WHAT THEY AUX	f10l-9
WHAT THEY MEAN	a-8b9
WHAT THEY liked	f13l-8
WHAT THIS	a7b-9c-19f-13g14i-15k-8l-19m-11p-9
WHAT THIS LEARN	a-7g12
WHAT THIS MEAN	a15e-9h-8j-8k-8
WHAT THIS REVIEW	a-10c-8e-8f-8m-8o11
WHAT THIS WORDS	h8
WHAT THIS all	a9g-9
WHAT THIS case	a-10g17j-11
WHAT THIS come	e11
WHAT TIME	l9
WHAT TIME AUX	l10
WHAT WE	b-10c-31d-8e-11j-11k17n-17p-14
WHAT WE ACT	j9
WHAT WE ASK	a-14g-8l-10
WHAT WE AUX	g-10i-7l-9o16
WHAT WE BAD	g8
WHAT WE DONE	a-15g-16k19m-9
WHAT WE END	e9
WHAT WE INVOLVE	g11k-8
WHAT WE KNOW	a-16c-14f9i-16j-10l15o-15
WHAT WE LEARN	g17
WHAT WE LOOK	m13
WHAT WE MEAN	h13k-8
WHAT WE MUST	i11
WHAT WE NEED	g10
WHAT WE RECOMMEND	m10
WHAT WE SINCE	a13e-12g7k-7m-13
WHAT WE WILL	m11
WHAT WE believe	a11
WHAT WE could	g-12k16
WHAT WE inquired	k8
WHAT WE make	a12
WHAT WE read	g-12j-8k17m-7
WHAT WE set	g-9o13
WHAT WE take	g9
WHAT WE think	a13g-10
WHAT WE used	k8
WHAT WE would	a-11i10j-8k-10
WHAT WELL	i10
WHAT WELL LOOK	i10
WHAT WILL	a-8c8e-8g-9m12
WHAT WILL AUX	m13
WHAT WILL HAPPEN	m9
WHAT WILL WE	m12
WHAT WILL YOU	c12m-13
WHAT WORDS	h14
WHAT WORDS MEAN	h14
WHAT WORKER	k-14l13p-10
WHAT WORKER AUX	a-9g-10l12
WHAT WORKER DONE	a7
WHAT WORKER KNOW	l9
WHAT WORKER MUST	m8
WHAT WORKER NEED	g9
WHAT YOU	a-7c8g-12j9
WHAT YOU AUX	j7
WHAT YOU WILL	j8
WHAT YOU can	m11
WHAT YOU think	c9
WHAT became	e13
WHAT became of	e13
WHAT brought	g-9j15m-8
WHAT brought WE	g-8j12
WHAT by	m11
WHAT by WHEN	m11
WHAT can	a-9c-10j-9k12
WHAT can AUX	k13m-11
WHAT can YOU	c-9m12
WHAT case	g7
WHAT case TELL	g9
WHAT caused	j11m-10
WHAT caused BODY	j11m-10
WHAT chronology	a12g-9
WHAT chronology TELL	a12g-9
WHAT come	m10
WHAT come FIRST	m10
WHAT could	a-18g8i-9k7m-14p11
WHAT could AUX	a-13k-8p13
WHAT could NEG	g-7k11
WHAT could WE	g9
WHAT drove	a9
WHAT drove thinking	a9
WHAT each	a-17g-9l11
WHAT each AGENCY	a-14l7
WHAT each WORKER	l8
WHAT every	g10
WHAT every WORKER	g10
WHAT follow	a-11g-13i-11j8k-7l-12m15
WHAT follow $	a-8g-9i-10j9l-10m11
WHAT follow from	m10
WHAT followed	j10
WHAT followed THIS	j10
WHAT gave	j8
WHAT gave rise	j8
WHAT got	a13
WHAT got in	a13
WHAT guided	a-8k12
WHAT guided WE	a-8k12
WHAT helped	a-9e-9f-15g-16i27j-12k-11l-20m-13
WHAT helped $	g-8i15l-7m-8
WHAT helped CHILD	i12l-7
WHAT helped FAMILY	f-7i11
WHAT helped NAME	i10
WHAT hindered	a22g-10i-15l-10m-9
WHAT hindered $	a13l-8
WHAT hindered WELL	a12i-12
WHAT hindered and	a8
WHAT influenced	a12i-7
WHAT influenced DONE	a12i-7
WHAT inspection	b11g-8
WHAT inspection judgement	b11g-8
WHAT judgement	a-10b13g-9
WHAT judgement MEAN	a-10b13g-9
WHAT law	j9
WHAT law TELL	j9
WHAT lay	a15g-8l-8
WHAT lay behind	a8
WHAT lay beneath	a12
WHAT led	j10
WHAT led to	j8
WHAT led up	l7
WHAT might	a10
WHAT might AUX	a10
WHAT neighbour	l10
WHAT neighbour KNOW	l10
WHAT period	o8
WHAT period DONE	o8
WHAT practice	a7
WHAT practice BAD	a7
WHAT prompted	j13l-11
WHAT prompted CONTACT	j13l-11
WHAT remain	a-8e16g-10l-11m-9
WHAT remain $	a-8e16g-10l-11m-9
WHAT set	j9
WHAT set THIS	j9
WHAT shaped	a10
WHAT shaped decision	a10
WHAT stay	e13g-9
WHAT stay PEER	e13g-9
WHAT stood	a9
WHAT stood in	a9
WHAT stopped	a11
WHAT stopped WORKER	a11
WHAT there	g7
WHAT there AUX	g7
WHAT thing	a8
WHAT thing could	a8
WHAT to	a-11g10i-7l-9m11
WHAT to DONE	m14
WHAT to remember	g7
WHAT to take	g9
WHAT took	l14
WHAT took place	l14
WHAT triggered	j7
WHAT triggered REVIEW	j7
WHAT would	a-8c11g9m-16
WHAT would WE	g12m-11
WHAT would YOU	c12m-9
WHEN	e-15f-15g-19l19n-7p-24
WHEN $	a-8i-8k-12m9o11
WHEN CHILD	l11p-8
WHEN CHILD AUX	l9
WHEN DONE	k10
WHEN DONE AUX	k10
WHEN PLACE	l8
WHEN PLACE closed	l8
WHEN THEY	l7
WHEN THEY KIN	l8
WHEN THIS	a-11i11
WHEN THIS all	l9
WHEN THIS mattered	i9
WHEN WE	c10
WHEN WE WILL	c10
WHEN thing	a10
WHEN thing might	a10
WHEN to	l-8o12
WHEN to WHEN	l-8o12
WHERE	a-32b-12c-25d-13e9g16h-13i13k-13l-31n9p-19
WHERE AUX	e15g-7j-7m-8
WHERE AUX THEY	e12
WHERE AUX WE	e8
WHERE FAMILY	f9
WHERE FAMILY HAPPEN	f9
WHERE FIRST	m10
WHERE FIRST $	m10
WHERE INFO	k8
WHERE INFO HAPPEN	k8
WHERE PLAN	p9
WHERE PLAN AUX	p9
WHERE REVIEW	o10
WHERE REVIEW would	o10
WHERE THEY	f15g-8l-9
WHERE THEY LIVE	f13l-7
WHERE THEY could	p7
WHERE THIS	a-9c-10f-7i12j8k-10l-8m-12n-9p-9
WHERE THIS AUX	i10
WHERE THIS DONE	i8
WHERE THIS HAPPEN	e-7g-9j13
WHERE THIS could	e-8g11
WHERE THIS leave	e14g-11j-9
WHERE WE	f-7i-11j8n-10o-10
WHERE WE AUX	e8
WHERE WE BAD	g9
WHERE WE INFO	k8
WHERE WE MOVE	i-8j12k-7
WHERE WE fell	g8
WHERE gaps	g15
WHERE gaps AUX	g10
WHERE gaps lay	g9
WHERE help	i10
WHERE help BAD	g8
WHERE help DONE	i9
WHERE practice	g13m-11
WHERE practice AUX	i9
WHERE practice NEED	g8m-7
WHERE practice could	g8
WHERE system	g11
WHERE system let	g9
WHERE to	g-11i-10k-7n20p-10
WHERE to FIND	n11
WHERE to LOOK	n7
WHERE to MOVE	m7
WHERE to get	n7
WHO	a-39b-16d-16e-12f19g-14h-17i15j-20k15l-37n-23o-26p9
WHO $	f17i-8k-18m13p-14
WHO 's	f14k-10p-8
WHO 's WHO	f14k-10p-8
WHO AUX	a-8c-8f11i-13j-9k10
WHO AUX ASK	k10p-10
WHO AUX INVOLVE	k12p-8
WHO AUX NAME	f10k-8
WHO AUX WHO	f11k-9
WHO AUX once	f-8p10
WHO DONE	a-10c-11f-12i20j-10p-12
WHO DONE CHANGE	i15k-10m-10p-7
WHO DONE NEG	i11k-9
WHO DONE WHAT	m11
WHO DONE out	k9
WHO FIND	g-8i11
WHO FIND $	g-8i11
WHO IDENTITY	p10
WHO IDENTITY $	p10
WHO INVOLVE	k11
WHO INVOLVE $	k11
WHO KIN	f8
WHO KIN AUX	f8
WHO KNOW	f-11i-8j11
WHO KNOW THEY	f-11i-8j11
WHO LIVE	f11l-7p-7
WHO LOOK	f-8p8
WHO LOOK older	f-8p8
WHO MOVE	i15k-10p-8
WHO MOVE on	i9
WHO MOVE out	i8
WHO MUST	c13k-10
WHO MUST DONE	m7
WHO MUST read	c13k-8
WHO NAME	f8
WHO NAME AUX	f8
WHO NEED	g10p-7
WHO NEED help	g10p-7
WHO TELL	f-9p10
WHO THEY	f12p-8
WHO THEY AUX	f12p-8
WHO THIS	e9f12j-17k-14p-9
WHO THIS AUX	c9e10f-10p-8
WHO THIS REVIEW	f16j-13k-10
WHO WE	c-8f-9i-11k24m-11
WHO WE ASK	k10
WHO WE AUX	k9
WHO WE INVOLVE	k11
WHO WE KNOW	k10
WHO WILL	c8f-8k-8p-7
WHO WILL DONE	m8
WHO WILL check	c8
WHO WRITE	j-8k15
WHO WRITE THIS	j-8k15
WHO adult	f9p-7
WHO adult AUX	f9p-7
WHO assisted	k9
WHO assisted WE	k9
WHO attended	f-9k12p-9
WHO attended $	f-9k12p-9
WHO can	c9
WHO can use	c9
WHO cared	f11
WHO cared for	f11
WHO decided	j9
WHO decided there	j9
WHO else	g8
WHO else AUX	f7
WHO else LIVE	g9
WHO fight	p9
WHO fight $	p9
WHO gave	k8
WHO gave WE	k8
WHO held	p10
WHO held risk	p10
WHO helped	i-9k14
WHO helped WE	i-9k14
WHO in	f8
WHO in THIS	f8
WHO job	p10
WHO job AUX	p10
WHO join	f-8p10
WHO join FAMILY	f-8p10
WHO lead	c-7f-8k-10p12
WHO lead $	c-7f-8k-10p12
WHO loved	f13
WHO loved THEY	f10
WHO resist	p8
WHO resist $	p8
WHO sat	k10
WHO sign	k-8p10
WHO sign off	k-8p10
WHO stayed	f-7i12k-11p-8
WHO stayed $	f-7i12k-11p-8
WHO to	c10p-8
WHO to CONTACT	c10p-8
WHO took	k10
WHO took part	k10
WHO translated	p8
WHO translated $	p8
WHO tried	i9
WHO tried $	i9
WHO voice	k8
WHO voice AUX	k8
WHY	a24b-10c-25d-11e-22f-19g-27h-10i-18j30l-29m-25n-14p-22
WHY $	g-7l-8m-10
WHY AUX	j12
WHY AUX WE	a-7j11
WHY DONE	a7
WHY DONE WE	j7
WHY ISSUE	a9
WHY ISSUE faded	a9
WHY NEG	a11p-9
WHY NEG ASK	a11p-9
WHY NUMW	j7
WHY NUMW case	j7
WHY PLAN	a8
WHY PLAN DONE	a8
WHY REVIEW took	j-9k10
WHY SINCE	e-7j10
WHY SINCE $	e-7j10
WHY STORY	j9
WHY STORY AUX	j9
WHY THEY	k10
WHY THEY HAPPEN	k10
WHY THIS	a15c-9g-7l-10p-11
WHY THIS AUX	j9k-8
WHY THIS FAMILY	a-13j12
WHY THIS HAPPEN	a11j-11
WHY THIS ISSUE	a17j-12
WHY THIS METHOD	a-8k10
WHY THIS MOVE	a8
WHY THIS REVIEW	j7
WHY THIS case	j8
WHY WE	a-14j18
WHY WE DONE	k7
WHY WE INVOLVE	j11k-11
WHY WE WRITE	j8
WHY WRITE	a-7j9
WHY WRITE SINCE	a-7j9
WHY case	j8
WHY help	a8
WHY help DONE	a8
WHY no	a10p-7
WHY no one	a10p-7
WHY system	a7
WHY system DONE	a7
WHY there	j8k-7
WHY there AUX	j8k-7
WILL	a-33c33e-26f-13g-26h-9i-22k-37l-25m21n-9p-16
WILL ACT	c11m-12
WILL ACT CHANGE	c11m-12
WILL AUX	a-9c17j-8k-8
WILL AUX CHANGE	m7
WILL AUX DONE	m8
WILL AUX monitored	c8
WILL AUX overseen	c9
WILL AUX shared	c9
WILL CHANGE	c-18m22
WILL CHANGE $	c-18m22
WILL DONE	a-7c-15j9k-9l-11m17
WILL DONE $	c-8j10k-7l-10m10
WILL DONE WHAT	m8
WILL FIND	j11
WILL FIND in	j8
WILL HAPPEN	m9
WILL KNOW	c15m-11
WILL KNOW THIS	c9
WILL KNOW thing	c10m-10
WILL LOOK	c9m-8
WILL LOOK again	c10
WILL THIS	a-9c8i-7
WILL THIS AUX	c-9m10
WILL THIS DONE	c12m-10
WILL WE	a-8c11
WILL WE DONE	m12
WILL WE KNOW	c13m-8
WILL YOU	c12m-13
WILL YOU DONE	c12m-13
WILL check	c12
WILL check $	c12
WILL hear	c8
WILL hear about	c8
WILL put	c-11m11
WILL put THIS	c-11m11
WILL take	m10
WILL take $	m10
WILL thing	c-7m9
WILL thing AUX	c-7m9
WORDS	a-19b-11c-21d-25e-8f-36g-31h57i-26k-31l-14m-34n-29p-21
WORDS $	a-34b-19d-18f-22g-20h42i-16k-30m-20n-18p-46
WORDS FIRST	j9
WORDS FIRST $	j9
WORDS INVOLVE	h-9j-7p13
WORDS INVOLVE $	h-9j-7p13
WORDS MEAN	a-17b-7e-11g-11h23j-9l-8m-8p-10
WORDS MEAN $	a-16e-9g-9h21j-8p-10
WORDS MEAN for	h8
WORDS THIS	p10
WORDS THIS hide	p10
WORDS WE	h11
WORDS WE use	h11
WORDS and	a-9h18o-7
WORDS and ANALYSE	h8
WORDS and WHAT	h9
WORDS and WORDS	h11
WORDS before	j8
WORDS before WE	j8
WORDS buster	h11p-8
WORDS buster $	h11p-8
WORDS from	f-11h-11j18p-12
WORDS from FAMILY	j8
WORDS from KIN	j8
WORDS from THEY	j9
WORDS like	h-7p10
WORDS like lifestyle	h-7p10
WORDS list	h12p-10
WORDS list $	h12p-10
WORDS of	a13c-13e-9f-8g-11j-11l-14m-10n-7o8
WORDS of INVOLVE	b11k-8
WORDS of SCOPE	a16g-8h-14j-12k-9o11p-14
WORDS of THIS	j-7k10
WORDS of appointment	k10
WORDS of art	h9
WORDS of neighbour	h-7p10
WORDS to	h9
WORDS to KNOW	h9
WORDS used	h18j-9k-10p-10
WORDS used $	h12
WORDS used in	h9
WORKER	c-20d-29e-33f10i9j-25k13l-17m-25n-16o-34p9
WORKER $	a-36b-17c-13d-14e-15f9l-25n-21o-14p20
WORKER 's	k13l-9p-7
WORKER 's TIME	k9
WORKER AUX	a-17f-7h11l11p-9
WORKER AUX TELL	a-8g-7l13
WORKER AUX helped	g9
WORKER AUX referred	h12
WORKER AUX supported	k7
WORKER DONE	a9f-8i13k-15p-9
WORKER DONE $	a9
WORKER DONE KNOW	i11
WORKER DONE PEER	a10k-8
WORKER DONE WELL	i8
WORKER INVOLVE	a-7l13p-13
WORKER INVOLVE $	a-7l13p-13
WORKER KNOW	g-8l10p-7
WORKER KNOW $	a-10l14
WORKER KNOW KIN	a9
WORKER LEARN	a10k-8
WORKER LEARN FAMILY	a10k-7
WORKER MUST	g9
WORKER MUST DONE	m8
WORKER MUST KNOW	g10
WORKER NAME	f9
WORKER NAME loved	f9
WORKER NEED	g9
WORKER NEED to	g9
WORKER PEER	f8
WORKER PEER THEY	f8
WORKER STORY	k10
WORKER STORY $	k10
WORKER WHO	a-8c-7f-20g-8i19
WORKER WHO DONE	i13k-10p-9
WORKER WHO MOVE	i10k-7
WORKER WHO WRITE	k10
WORKER WHO helped	i-7k8
WORKER WHO sign	k-8p10
WORKER WHO stayed	f-7i12k-11p-8
WORKER WORDS	h9
WORKER WORDS $	h9
WORKER affected	n10
WORKER affected $	n10
WORKER and	h12
WORKER and AGENCY	h9
WORKER and THEY	h8
WORKER and place	f8
WORKER at	f8
WORKER at PLACE	f8
WORKER behind	j-7k11
WORKER behind THIS	j-7k11
WORKER challenge	p11
WORKER challenge $	p11
WORKER conversation	k10p-9
WORKER conversation $	k10p-9
WORKER curiosity	p8
WORKER curiosity $	p8
WORKER disagreement	p10
WORKER disagreement $	p10
WORKER forum	a-9k14p-12
WORKER forum $	a-9k14p-12
WORKER in	f16k-12l-12
WORKER in CHILD	f7
WORKER in THIS	f13k-11
WORKER in TIME	p8
WORKER judgement	a8
WORKER judgement ANALYSE	a8
WORKER led	a9
WORKER led $	a9
WORKER named	f9k-7
WORKER named in	f9k-7
WORKER network	p10
WORKER network $	p10
WORKER practice	a15k-10
WORKER practice under	a13k-10
WORKER present	k11
WORKER present $	k11
WORKER seeing	a11
WORKER seeing $	a11
WORKER spoken	k10
WORKER spoken to	k10
WORKER survey	b16k-15p-14
WORKER survey $	b16k-15p-14
WORKER to	c8g8
WORKER to remember	g9
WORKER to use	c8
WORKER too	p8
WORKER too little	p8
WORKER turnover	k-7p10
WORKER turnover $	k-7p10
WORKER using	c9
WORKER using THIS	c9
WORKER view	k8
WORKER view $	k8
WORKER voice	k10p-7
WORKER voice $	k10p-7
WRITE	a-24b-8c-21e-15f-17g-19h-8i-14j17l-16n11o-18p9
WRITE $	a-12c-8g-12l-11p7
WRITE SINCE	a-7j9
WRITE SINCE $	a-7j9
WRITE SOURCE	k-9n10
WRITE SOURCE $	k-9n10
WRITE THIS	c-8k12
WRITE THIS $	k9
WRITE THIS PEER	j8
WRITE THIS REVIEW	k9
WRITE WE	n11
WRITE WE drew	n11
WRITE agreement	k-7p12
WRITE agreement $	k-7p12
WRITE of REVIEW	j12k-11
WRITE of management	j-10k11
WRITE to	j10
WRITE to DONE	j10
YEAR	a-17b-8c-16e-8g-13h-7i-10j-17k-20l24m-17n-11
YEAR $	a-16b-8c-15e-8g-13i-10j-16k-19l24m-16n-10o-13
YEAR period	o8
YEAR period reviewed	o8
YEAR to	d9p-9
YEAR to MONTH	o8
YEAR to YEAR	d9
YOU	a-44b8c42d-15e-25f-21g-14h-15i-27k-35l-31m-15n11o-22p-37
YOU $	a-11c7g7n9
YOU AGENCY	c15
YOU AGENCY $	c14
YOU AUX	n9
YOU AUX AUX	n10
YOU AUX about	j7
YOU DONE	a-13c18i-7j-8m-7
YOU DONE $	a-13c18i-7j-8m-7
YOU NEED	n8
YOU NEED help	n8
YOU TELL	c10
YOU TELL $	c10
YOU WILL	j8
YOU WILL FIND	j8
YOU WORKER	c7
YOU WORKER $	c7
YOU can	m10
YOU can DONE	m11
YOU feedback	c11
YOU feedback ISSUE	c9
YOU practice	c10
YOU practice $	c10
YOU read	c-7j14n-8
YOU read $	j9
YOU read on	j9
YOU response	b15c-15
YOU response $	b15c-15
YOU think	a-10c16g-8
YOU think $	a-10c16g-8
YOU turn	c10
YOU view	c9
YOU view $	c9
^ $	a-22b35c-26d-17e-20f-23g-22h-14i-18j-25k-27l-26m-21n-20o-19p-34
^ ACT	a-17b-11c-17d-12e15f-17g-26h-10i-17j-26k-15m25n-13o13p-24
^ ACT $	c-10e-8m-8o16p-7
^ ACT LEARN	e9l12m-14p-7
^ ACT MSG	m7
^ ACT NEED	m10
^ ACT NUM	m9
^ ACT SINCE	e12m-9
^ ACT THIS	m10
^ ACT WE	m11
^ ACT agreed	m7
^ ACT and	m11
^ ACT arising	m7
^ ACT by	l-8m12
^ ACT completed	e17m-15
^ ACT down	l10
^ ACT for	m12
^ ACT from	j-8m14
^ ACT given	o8
^ ACT in	k11
^ ACT of	c11i-8m-10o7
^ ACT on	g-7m15
^ ACT to	g-8m17
^ ACT tracking	p9
^ AGENCY	f-24g-18h-19i-25l17m-17n-7o-17p-15
^ AGENCY 's	b15e-9k-17p-13
^ AGENCY ASK	k10
^ AGENCY AUTHOR	k13l-12
^ AGENCY CONTACT	d-10l13
^ AGENCY FAMILY	l11
^ AGENCY INFO	a-14j18k-14n-9p-14
^ AGENCY INVOLVE	k-7l17p-10
^ AGENCY PEER	l-11p13
^ AGENCY REVIEW	c10j-8l-8
^ AGENCY SERVICE	l13p-12
^ AGENCY SINCE	e14l-9
^ AGENCY THIS	a-8k8l-9n11
^ AGENCY WORKER	k-12l-9p14
^ AGENCY account	l9
^ AGENCY and	l10
^ AGENCY by	a13k-8m-7
^ AGENCY check	l10
^ AGENCY for	g8
^ AGENCY in	p8
^ AGENCY management	k10
^ AGENCY one	p10
^ AGENCY practice	a12l-9
^ AGENCY provided	l9
^ AGENCY provision	l12p-10
^ AGENCY response	a12l-10
^ AGENCY return	l12
^ AGENCY summarie	l11
^ AGENCY taking	k10
^ AGENCY talk	c11p-9
^ AGENCY timeline	d17l-16p-9
^ ANALYSE	a25b-17c13d-17e-24f-13g-8h16i-19j-28k-26l-39n-19o-41p-12
^ ANALYSE $	e-14f-10g-8h14k-16m-12o-14p-23
^ ANALYSE DONE	a9
^ ANALYSE INFO	a14k-10
^ ANALYSE MSG	c8
^ ANALYSE NUM	a-15m18p-14
^ ANALYSE REVIEW	c9
^ ANALYSE SCOPE	c8o-14
^ ANALYSE STORY	a12c-9l-7
^ ANALYSE THIS	c-9m-8p11
^ ANALYSE WE	h8
^ ANALYSE WHAT	a12l-9
^ ANALYSE WHY	a7
^ ANALYSE WORDS	h8
^ ANALYSE accepted	a-9c-8p12
^ ANALYSE and	a12c-8
^ ANALYSE at	e8
^ ANALYSE by	a10
^ ANALYSE decision	a12
^ ANALYSE for	a-8g11
^ ANALYSE guide	a-9c11
^ ANALYSE of	a18e-13g-12j-13l-16m-11o-13p-15
^ ANALYSE on	a9
^ ANALYSE practice	a13
^ ANALYSE prompt	a-9c10
^ ANALYSE risk	a-11c-9p12
^ ASK	a-16b-9d-9e-12f-11g-23h-7i-14k-27m16o-20
^ ASK $	c-13j-10k-10l-13m13o-8
^ ASK CHANGE	g-10m-7p12
^ ASK for	j13k-10
^ ASK from	l-8m10
^ ASK of	l-8m18p-11
^ ASK over	p9
^ ASK to	l16m-11n10p-15
^ ASK yourself	c11m-8p-8
^ AUTHOR	a11b14c12d-9f-15g-12h-8i-8j-18l-17m-14n-11o-19p-24
^ AUTHOR $	a-8c11e-9j-17p-8
^ AUTHOR 's	a15b17c-18f-8k-18l-13m-7o-8p-14
^ AUTHOR and	c-8j-8k16
^ AUTHOR of	c11j-15
^ AUX	a41b-8d-10e-20f7g-22h-8i-25j-31k-9l-32m-22n-16o-21
^ AUX CHILD	a14p-11
^ AUX INFO	a9
^ AUX INVOLVE	k-13p13
^ AUX KIN	a13p-10
^ AUX KNOW	l-7p9
^ AUX METHOD	a7
^ AUX NEG	p7
^ AUX PLAN	a9
^ AUX THIS	a11p-7
^ AUX WELL	a8
^ AUX YOU	c10
^ AUX anyone	a9
^ AUX assessment	a9
^ AUX believed	p9
^ AUX black	f7
^ AUX case	k7
^ AUX deaf	f14p-13
^ AUX further	k12
^ AUX liked	p10
^ AUX nice	p10
^ AUX roma	f9
^ AUX there	a10p-8
^ AUX threshold	a8
^ BAD	a-20b-16c-28d-18e-16g22h19i-14k-26l-11m-18n-17o-14
^ BAD $	a-10g19j-11l-11p-16
^ BAD CHILD	p10
^ BAD LIVE	l10
^ BAD STORY	f12g-7p-14
^ BAD TIME	l-8p10
^ BAD appointment	g-9p12
^ BAD at	l11p-10
^ BAD chance	g11p-9
^ BAD form	g-10h17j-10l-7p-10
^ BAD from	l-11p11
^ BAD in	a-8g13p-7
^ BAD name	g-9h15l-8p-12
^ BAD of	a-7g9
^ BAD opportunitie	g8p-10
^ BAD piece	p10
^ BAD policy	p9
^ BAD version	g-9j15p-13
^ BIRTH	a-9c-10f-13g-8j-10k-11l24m-8o-8p-10
^ BIRTH $	k-7l20p-24
^ BIRTH CHILD	l-11p13
^ BIRTH and	l8
^ BIRTH to	l7
^ BODY	b10c-32d-10e-21f-21h-8j-20l-17m-13n16o-27
^ BODY $	a-11b-15c-18e-8f-9g-22j-25n13o-14p9
^ BODY 's	a14g-9i11j-8m-7p-13
^ BODY ASK	g10m-8
^ BODY AUX	g8
^ BODY and	g11k9m-8p-11
^ BODY decision	k9
^ BODY for	j9k-7
^ BODY member	b16k-17
^ BODY membership	k10
^ BODY relied	n11
^ CHANGE	a-25b-8c-24d-9e24f-11g-26h-7i-20j-16k-19l-20m30n-12o-10p-27
^ CHANGE $	e-13m14p-8
^ CHANGE AGENCY	m11p-8
^ CHANGE ASK	m9
^ CHANGE DONE	e16m-16
^ CHANGE NEED	m12
^ CHANGE NUM	m8
^ CHANGE SINCE	e14m-11
^ CHANGE THIS	e9p-10
^ CHANGE WE	m13
^ CHANGE in	e8
^ CHANGE of	p7
^ CHANGE practice	a-8i-8m15p-7
^ CHANGE prioritie	m7
^ CHANGE system	m11
^ CHANGE under	e9m-8
^ CHILD	a-34b-11c-25d-12e-18f28g-11h-10i-18k-17m-28n-14o-20p9
^ CHILD $	f27l-12p-29
^ CHILD 's	a-10c-8j-14k-12l13m-8
^ CHILD AUX	p7
^ CHILD CHILD	f11p-10
^ CHILD CODE	f14p-16
^ CHILD KIN	f-16p14
^ CHILD KNOW	p9
^ CHILD LIVE	j10
^ CHILD LOOK	j9
^ CHILD WHO	f-17p15
^ CHILD aged	f10l-7p-7
^ CHILD and	f14l-7
^ CHILD at	f14j-13
^ CHILD behind	p8
^ CHILD blaming	f-7p10
^ CHILD called	f9
^ CHILD detail	f8
^ CHILD in	f-16m-7p9
^ CHILD of	f7l-11
^ CHILD practice	k10
^ CHILD protection	f-12j10
^ CHILD sexual	p7
^ CODE	a-11c-10e-8g-8j-10l-16m15p-21
^ CODE $	f-15k-12l-10m17p-15
^ CODE brose	k12p-7
^ CODE plentyn	f12
^ CONTACT	a-16b-9c20e-11f-15g-14h-8i-9k-23m-16n-19o-13
^ CONTACT $	c10d-12j-15l-17
^ CONTACT AGENCY	c9p-8
^ CONTACT PEER	c-11d-10l17
^ CONTACT WE	c11
^ CONTACT after	l-15p14
^ CONTACT and	l11p-10
^ CONTACT by	d10l-8
^ CONTACT centre	c-11l-7p12
^ CONTACT detail	c11l-7
^ CONTACT for	c8
^ CONTACT in	d7
^ CONTACT officer	c10p-9
^ CONTACT to	c-10j11l9p-10
^ DONE	a14b-9c-26d-11e12f-16g-30h-10i8j-24k-11l-10m14n-13o-18
^ DONE AGENCY	a13
^ DONE ANALYSE	a9
^ DONE AUTHOR	a-7k8
^ DONE CHANGE	i-8m12
^ DONE MOVE	a7
^ DONE PEER	a-20i-9k-13l10p16
^ DONE PLAN	a7
^ DONE REVIEW	k8
^ DONE SINCE	e10
^ DONE THIS	a-15e-13i14m14p-11
^ DONE WE	a-7i13
^ DONE WORKER	a12
^ DONE ahead	a-9i-8m14p-9
^ DONE anyone	a9
^ DONE assessment	a8
^ DONE in	e12
^ DONE of	a11
^ DONE thing	i9
^ DONE under	a-9e12k-9
^ END	a-32b-18c-34d-21e41f-23g-24h-22i-17j-31k-30l10m-11n-22o-29p-14
^ END $	e13l-12p-13
^ END ANALYSE	a-7e11
^ END ASK	e-8l10p-7
^ END CONTACT	e-7l11
^ END LEARN	g-7m9
^ END NUMW	l8
^ END PLACE	l10p-9
^ END REVIEW	e10k-8
^ END TIME	e-15l15p-10
^ END WORDS	h-14l9p-10
^ END YEAR	e-12l-14p14
^ END admission	e-10l10
^ END and	g-9m9
^ END case	e-14l-10p15
^ END chapter	e10l-9p-7
^ END comment	e12l-7p-9
^ END conference	e-10l12p-10
^ END could	a-10e10
^ END list	e10
^ END observation	e12
^ END of	e18j-9k-15o-10
^ END off	e9p-8
^ END on	k8
^ END page	e9l-8
^ END present	e11l-10
^ END reached	e8
^ END remark	e11l-7p-8
^ END section	e9p-7
^ END statement	e12l-7
^ END summary	e9l-9
^ END thought	e11p-9
^ END up	e8
^ END version	e-12p13
^ END visit	e-11l11p-8
^ FAMILY	a-29b-25c-22d-16e-15f27g-19h-11i-20m-18n-16o-14p-13
^ FAMILY $	f10p-10
^ FAMILY 's	a-9j-10k12p-9
^ FAMILY INVOLVE	f-12k19l-16p-9
^ FAMILY MOVE	l10p-7
^ FAMILY STORY	f12p-7
^ FAMILY and	f9j-16k8p-12
^ FAMILY arrive	f-13k-8l14p-9
^ FAMILY at	f13p-8
^ FAMILY background	f11j-10
^ FAMILY before	f-11l12
^ FAMILY composition	f11p-8
^ FAMILY context	f13j-9k-9
^ FAMILY court	f-11k-7l-8p13
^ FAMILY declaration	k7
^ FAMILY friend	f8
^ FAMILY group	f-7p10
^ FAMILY in	f9
^ FAMILY make-up	f10
^ FAMILY meet	l11p-9
^ FAMILY member	j-7k10l-8p-9
^ FAMILY new	f8
^ FAMILY nurse	f-8p11
^ FAMILY profile	f11p-7
^ FAMILY statement	f-13j14k-9l-8p-7
^ FAMILY structure	f10p-7
^ FAMILY support	f-9p10
^ FAMILY tree	f10
^ FAMILY tribute	f-13j13l-7p-8
^ FIND	a-8b-9c-12d-8e-10f-13g35h-8i-12j-22k-24m-26n8o-21p-25
^ FIND END	g8m-8
^ FIND INFO	g10
^ FIND NUM	g16l-10p-9
^ FIND NUMW	g8
^ FIND against	o-9
^ FIND and	g12m-11
^ FIND for	g10
^ FIND in	g13
^ FIND of	k-8l12
^ FIND out	g-11n15
^ FIRST	a-9b-11d-14f-24g-8h-17i-14k-16l27m-8n-16o-15p-15
^ FIRST ACT	c-9e13l-17
^ FIRST ANALYSE	a11
^ FIRST BIRTH	l7
^ FIRST CHILD	f-8l15p-14
^ FIRST CONTACT	c-8j-12l18p-14
^ FIRST HARM	l11p-8
^ FIRST INVOLVE	c15k-12l-10p-9
^ FIRST ISSUE	a-7l13
^ FIRST LEARN	g10
^ FIRST LIVE	l7
^ FIRST TIME	l9
^ FIRST WORDS	h-12j17l-15p-7
^ FIRST case	j11k-10
^ FIRST childhood	l9
^ FIRST help	p14
^ FIRST of	j7
^ FIRST phase	l8
^ FIRST serious	j-12k12
^ FIRST sign	l10
^ HARM	a-15c-11d-7e-14f-16g-9j-15k-13l19m-10n-8o-8
^ HARM $	a-10c-8e-11f-8j-8k-10l19
^ HARM and	p9
^ HARM of	l13p-8
^ HARM safety	l-7p8
^ HARM to	l-7p9
^ HOW	a15b-16d-16f-32g-20i-26k9n-20p-47
^ HOW AGENCY	c-12j-8
^ HOW AUTHOR	a-10k12
^ HOW BODY	a-14k12
^ HOW CHILD	k10l-9
^ HOW DONE	a-13l9
^ HOW FAMILY	a-7k9
^ HOW INFO	k10l-7
^ HOW ISSUE	a-12j8k-8l10m-7
^ HOW LEARN	c9
^ HOW LIVE	l11
^ HOW NAME	l12
^ HOW PLACE	a15k-8l-12
^ HOW PLAN	c8m-7
^ HOW REVIEW	a-8j9l-8
^ HOW SERVICE	a8
^ HOW SINCE	c8
^ HOW STORY	a-8k8
^ HOW THIS	a-12e-8l18m-9p-7
^ HOW WE	a-22c7e-9g-15j-21k26l-13o-11
^ HOW WELL	a11c-7g14i-9k-12
^ HOW WILL	a-10k-7m11
^ HOW WORKER	a18c-10f-8h10j-8k-8l-16p-12
^ HOW can	a-8m13
^ HOW case	a-11j15k-14
^ HOW conversation	k10
^ HOW decision	a8j7k-13
^ HOW each	a17l-17
^ HOW far	j-11k-13l-8o16
^ HOW practice	c-8m10
^ HOW risk	a13k-9
^ HOW supervision	a10k-8
^ HOW system	a12k-10
^ HOW thing	a-19c-13e15g-7j-9k-14l16m-12
^ HOW to	a-18c17e-8k-20l-12o-7
^ HOW voice	a7
^ HOW wide	o9
^ IDENTITY	a-27b-13c-14d-14e-16f30g-22h17i-16j-23k-23l-25m-22n-17o-17
^ IDENTITY $	f21k-7p-24
^ IDENTITY IDENTITY	f19p-18
^ IDENTITY ISSUE	f11p-7
^ IDENTITY WE	h11p-7
^ IDENTITY and	a-9f13h-8k-7
^ IDENTITY as	f-7p12
^ IDENTITY at	f-10p10
^ IDENTITY background	f10p-8
^ IDENTITY barrier	f-8p11
^ IDENTITY competence	p9
^ IDENTITY consideration	f12p-10
^ IDENTITY group	p9
^ IDENTITY guide	f-11h14p-13
^ IDENTITY impact	c9
^ IDENTITY in	p9
^ IDENTITY of	k8p-7
^ IDENTITY used	f-9h12k-8
^ INFO	a-37b-33c-26d-14e-17f-21g-24h-14i-9j-11k24m-20n15o-17
^ INFO $	a-7b-15j-15k-14l-13n10p13
^ INFO ANALYSE	a-15k19n-7p-11
^ INFO LEARN	k8
^ INFO STORY	k-9l11
^ INFO WE	k-15n15
^ INFO about	j13l-7p-8
^ INFO and	k12n-9
^ INFO base	k8
^ INFO cited	k-12n12p-7
^ INFO collection	k10p-9
^ INFO from	k-9l14p-7
^ INFO gathering	k11
^ INFO held	l10
^ INFO protection	k11p-9
^ INFO read	k12n-10p-11
^ INFO received	k7
^ INFO referred	n9
^ INFO reviewed	k11
^ INFO sharing	k-11l-7p14
^ INFO used	k10n-9
^ INVOLVE	a-12b-13c-8d-10e-11f-34g-18h-7i-15j-25k36m-14n-13o-9
^ INVOLVE $	k8
^ INVOLVE 's	a9
^ INVOLVE AGENCY	k10l-8
^ INVOLVE CHILD	l-8p12
^ INVOLVE KIN	f-8l-8
^ INVOLVE MSG	c9
^ INVOLVE PEER	a-8f-8
^ INVOLVE THIS	k9
^ INVOLVE community	k11p-11
^ INVOLVE detail	k10
^ INVOLVE from	k13
^ INVOLVE held	k8
^ INVOLVE of	f-8k10l11p-12
^ INVOLVE to	k11l-10
^ ISSUE	a23b-14c-32d-18e-21f-24g12h-13j-43k-29l-34n-17o19p-42
^ ISSUE $	g11j-7l-8m-7o-20p-7
^ ISSUE LOOK	a8o-8
^ ISSUE NUM	a16m-11p-9
^ ISSUE NUMW	a11
^ ISSUE PEER	o8
^ ISSUE THIS	a10j-9p-12
^ ISSUE WE	o7
^ ISSUE WHERE	g8m-7
^ ISSUE arising	a11
^ ISSUE drift	a8
^ ISSUE for	a-16c-10e-10i-10j-16k-10l-9m22o10p-11
^ ISSUE from	a13g-9
^ ISSUE giving	g8
^ ISSUE identified	a10g-8
^ ISSUE in	g-15o10
^ ISSUE of	a-15g15j-7m-7
^ ISSUE put	o8
^ ISSUE raised	g10o-8
^ ISSUE referred	o11
^ ISSUE to	o10
^ ISSUE worthy	i10
^ KIN	a-33b-18c-24d-16e-17f30g-25h-11i-16j-30k-8l-21m-19n-16o-15p9
^ KIN $	a-8f29j-9k-23l-11p-28
^ KIN 's	a-19c-8e-7f12g-10j-12k12m-9p-13
^ KIN CONTACT	p10
^ KIN DONE	p8
^ KIN FAMILY	f12p-9
^ KIN PEER	p7
^ KIN STORY	f-11l-9p12
^ KIN WHO	f-13p16
^ KIN alone	f-8p10
^ KIN and	f13
^ KIN as	f-13p15
^ KIN background	f10p-8
^ KIN blamed	p9
^ KIN conflict	p8
^ KIN group	k-8p9
^ KIN in	f-7p8
^ KNOW one	p8
^ LEARN	a-26b-11c-20d-13e-26f-20g39h-10i-12j-30l-27m-15o-9p-19
^ LEARN $	g12k-11
^ LEARN IDENTITY	g-13p14
^ LEARN MSG	g8
^ LEARN NUM	g7
^ LEARN PEER	g-13k14
^ LEARN REVIEW	g-8k8
^ LEARN SCOPE	c9g-10k-7o7
^ LEARN STORY	c-11g-17k20l-7
^ LEARN THIS	g10
^ LEARN about	g8
^ LEARN and	g9
^ LEARN arising	g7
^ LEARN by	g7
^ LEARN for	g25k-15l-8m-13p-13
^ LEARN from	a-8g22j-8
^ LEARN gained	g8
^ LEARN identified	g12
^ LEARN more	g-11n12
^ LEARN one	g10p-7
^ LEARN outcome	g8
^ LEARN to	g9
^ LIVE	a-9c-9d10g-10j-12k-11l17m-8
^ LIVE PEER	f-15l13
^ LIVE and	f12l-9
^ LIVE experience	l13p-7
^ LIVE in	l12
^ LIVE timeline	d12l-13
^ LOOK	a24b-9d-9e14f-11g-14i-12j-19k-17l-17m-14n-14o-23p-12
^ LOOK SCOPE	a12c-7o-12
^ LOOK at	a9
^ LOOK back	c-11e19l-8p-11
^ LOOK closer	a10
^ LOOK for	p9
^ LOOK more	a8
^ LOOK underneath	a11p-7
^ LOOK yourself	a-7c12p-8
^ MEAN by	k8
^ METHOD	a-22b-9c-16d-9e-19f-12g-13h-8i-12j-21k25l-15m13n-14o-10p-16
^ METHOD $	k12p-7
^ METHOD KNOW	p8
^ METHOD THIS	k11
^ METHOD adopted	k10
^ METHOD ahead	k-12m13
^ METHOD and	k10
^ METHOD followed	k9
^ METHOD forward	k-13m14
^ METHOD of	j-8k14
^ MONTH	l18p-12
^ MONTH $	l12p-8
^ MOVE	a-28b-14c-10e-20f-21g-31h-11k-30l24n-18
^ MOVE $	l14p-15
^ MOVE AUX	p8
^ MOVE BAD	g-8l12p-9
^ MOVE INVOLVE	k-7l-15p14
^ MOVE KIN	p8
^ MOVE MSG	g-11j14l-8p-7
^ MOVE PLACE	l16
^ MOVE PLAN	l-8p10
^ MOVE THIS	c9
^ MOVE again	c-7j-12m-9p10
^ MOVE and	l-14o14p-9
^ MOVE beyond	i13l-8
^ MOVE extra	i11l-8
^ MOVE forward	l-12m13p-9
^ MOVE from	l9p-9
^ MOVE in	l15p-12
^ MOVE into	l7
^ MOVE north	l9
^ MOVE out	j14l-11p-12
^ MOVE south	l9
^ MOVE to	l16p-12
^ MSG	a-10b-9c-22d-9e-12f-15g23h-8i-13k-19l-17n-11o10p-9
^ MSG $	g16j-15p-8
^ MSG arising	g11
^ MSG at	g-16j-7o12p9
^ MSG for	g10m10p-8
^ MSG from	j10
^ MSG of	g-7j12
^ MSG to	a-9g13p-10
^ MUST	a11g-8j-11k10
^ MUST CHILD	a9
^ MUST there	j-9k11
^ NAME	a-12c-11d-11e-11f18g-13i-12j-18k-14l8m-12n-8o-8
^ NAME $	f11l-8
^ NAME 's	d-8g-8j-8k-9l17p-27
^ NAME CHILD	f11p-10
^ NAME PLACE	f-9l-11p12
^ NAME SERVICE	l-8p11
^ NAME at	l8
^ NAME pen	f8
^ NAME primary	l-10p11
^ NEG	a-8g-9k-13l-10p21
^ NEG AUX	p9
^ NUMW	b-12c-29d-15e-15f11g9h-11i-15j-27k-8n-17o7
^ NUMW ASK	l7
^ NUMW CHILD	f12p-10
^ NUMW CONTACT	l-11p12
^ NUMW FAMILY	f9
^ NUMW FIND	g7
^ NUMW HARM	l9p-9
^ NUMW ISSUE	a16g-11l-10
^ NUMW KIN	f16l-10p-14
^ NUMW LEARN	g9
^ NUMW MSG	g10
^ NUMW RECOMMEND	m9
^ NUMW SCOPE	a-9o15
^ NUMW TIME	l15p-9
^ NUMW WORKER	p8
^ NUMW addresse	l-11p13
^ NUMW key	a-8o8
^ NUMW list	p9
^ NUMW meeting	p8
^ NUMW model	k12l-8p-8
^ NUMW phone	l11p-9
^ NUMW practice	a9g-9
^ NUMW storie	l11p-8
^ NUMW thing	g13l-9m10o-8p-8
^ NUMW visit	l12p-11
^ PEER	j12p-9
^ PEER thank	j12p-9
^ PLACE	a-24b-14c-23d-21e-15f17g-23h-11j-23m-21n-16o-14p10
^ PLACE $	f17l-13
^ PLACE FAMILY	f11l-8p-9
^ PLACE KIN	f-11p12
^ PLACE MOVE	l8
^ PLACE PEER	l9
^ PLACE PLACE	p9
^ PLACE SERVICE	l13p-11
^ PLACE STORY	f12p-14
^ PLACE THIS	i10p-7
^ PLACE TIME	l8p-7
^ PLACE admission	l12p-11
^ PLACE and	f10
^ PLACE as	l-9p12
^ PLACE attendance	l-10p12
^ PLACE breakdown	l11p-9
^ PLACE exclusion	l-8p8
^ PLACE full	p7
^ PLACE funding	p7
^ PLACE in	l-7p8
^ PLACE leaver	p11
^ PLACE on	l-10p10
^ PLACE order	p8
^ PLACE proceeding	k13p-16
^ PLACE round	p9
^ PLACE stay	l12p-12
^ PLACE transport	l-7p7
^ PLACE visit	l-9p10
^ PLACE worth	i11p-9
^ PLAN	a-18c-24d-7e-7f-9g-7j-10k-13l17m7o-13
^ PLAN $	c-9l-11m10
^ PLAN NEG	p10
^ PLAN THIS	p11
^ PLAN and	l9
^ PLAN ends	l12m-9p-10
^ PLAN of	m12
^ PLAN start	l13m-8p-11
^ RECOMMEND	a-16b-8c-14d-8e-11f-12g-20i-9j-20k-24l-16m42o-12p-23
^ RECOMMEND $	k-9m13
^ RECOMMEND NUM	m12p-8
^ RECOMMEND SOURCE	n8
^ RECOMMEND by	m7
^ RECOMMEND for	m15
^ RECOMMEND from	k-9m11
^ RECOMMEND of	j-9k-14m18
^ RECOMMEND to	k7
^ REVIEW	a-11b-11c25d-14f-18h-8i-7l-23m-14p-26
^ REVIEW 's	e8
^ REVIEW AGENCY	c-10k14
^ REVIEW BODY	j-7k12o-8
^ REVIEW FIND	g8
^ REVIEW STORY	c10
^ REVIEW agreed	c9
^ REVIEW and	c9k-9
^ REVIEW arrangement	c-10k12
^ REVIEW back	c12k-10
^ REVIEW cited	c-8n11
^ REVIEW control	c9
^ REVIEW date	c13j-10k-12
^ REVIEW in	j14k-9
^ REVIEW of	c11j-10
^ REVIEW on	j10
^ REVIEW period	k-9l-8o11
^ SCOPE	a-8b-15d-15e-18f-19g-26h-13i-16j-17l-28n-18o33p-8
^ SCOPE $	a-11c-17k-8o18p-15
^ SCOPE ANALYSE	a-8c-9o13
^ SCOPE ASK	o10
^ SCOPE BODY	m9
^ SCOPE CODE	a-10c-11m-9o-15p18
^ SCOPE FIRST	a-9p12
^ SCOPE NUM	a9c-8l-7m-12o-12
^ SCOPE WE	o12
^ SCOPE agreed	o7
^ SCOPE and	a-7o10
^ SCOPE before	o10
^ SCOPE followed	a-8o11p-8
^ SCOPE for	a-21c14g-10k-11m17o-8p-14
^ SCOPE group	c-7k16o-11p-15
^ SCOPE of	a17c-14j-15m-7p-15
^ SCOPE posed	c-7o10
^ SCOPE put	m8
^ SCOPE set	a-8c-8o12
^ SCOPE to	a-10c17m-13p-10
^ SERVICE	a-21b-11c-19d-10e-12g-18h-9i-10j-18l-11m-26n-14o-11p29
^ SERVICE $	f-7k-10l-16m-9p18
^ SERVICE AGENCY	p13
^ SERVICE ANALYSE	p9
^ SERVICE CONTACT	l11p-11
^ SERVICE INFO	k-8p10
^ SERVICE PLACE	p7
^ SERVICE and	f13k8l-10m-7
^ SERVICE association	p7
^ SERVICE call-out	p8
^ SERVICE context	f9
^ SERVICE custody	p8
^ SERVICE enquirie	k11p-9
^ SERVICE investigation	k10l-8
^ SERVICE visiting	k-7
^ SINCE	a-20b-8c-24d-11e38f-12g-16h-8i-10j-22k-22l-21m-9n-10o-11p-22
^ SINCE $	e8
^ SINCE CHANGE	e9m-9
^ SINCE DONE	e9
^ SINCE REVIEW	e9
^ SINCE SINCE	e16j-8k-8
^ SINCE STORY	e7
^ SINCE WE	e7
^ SINCE WHAT	a-9e-12m13
^ SINCE against	e10m-9
^ SINCE by	e8
^ SINCE from	e8
^ SINCE in	e9
^ SOURCE	a-23b-29c-25d-15e-18f-21g-22h-15i-19j-22l-23m-19n35o-17p-23
^ SOURCE $	b-13f-8n11p-16
^ SOURCE INVOLVE	k-17n14
^ SOURCE PEER	k9
^ SOURCE WE	k-9n9
^ SOURCE and	n11
^ SOURCE cited	n11
^ SOURCE file	k13n-13p-10
^ SOURCE for	n9
^ SOURCE list	k-11n13
^ SOURCE mentioned	n10
^ SOURCE of	k9
^ SOURCE quoted	n8
^ SOURCE reviewed	n9
^ SOURCE to	n7
^ SOURCE used	k-14n13
^ START	a-15b-8c-17d-9e-14f-14g-17h-10i-8j35k-23l-19m-15n-11o-12p-11
^ START $	j15k-7p-12
^ START ISSUE	j8
^ START WORDS	j7
^ START and	p8
^ START by	j10
^ START remark	j10
^ START statement	j8
^ START submission	j9
^ START to	g-8j16
^ STORY	a-23b-14c-11e-22g-16h-8i-11k-39l31m-14n-13o-14p-13
^ STORY $	c-18d-20e-8f10j-11k-11l12p-18
^ STORY NEG	l8
^ STORY TELL	l8
^ STORY THIS	j10k-7
^ STORY TIME	d7
^ STORY and	c11l-11
^ STORY as	l11
^ STORY behind	j11k-7
^ STORY detail	l11
^ STORY forgotten	l-11p11
^ STORY in	l10
^ STORY of	a-9c-10d-14k-9l21p-12
^ STORY resulting	j7
^ STORY surrounding	l7
^ TELL	c12
^ TELL WE	c12
^ THEY	a-21b-10d-11f26g-20h-11i-18j-22k-25m-13n-11o-11
^ THEY AUX	p13
^ THEY END	e11l-8
^ THEY FIRST	f9
^ THEY KIN	f21l-18p-11
^ THEY LIVE	f-15l14
^ THEY STORY	f-13l16
^ THEY TELL	p10
^ THEY WELL	f12i-11
^ THEY background	f12l-13
^ THEY character	f8
^ THEY like	f8
^ THEY majesty	c14f-9l-7
^ THEY personality	f10
^ THEY stopped	f-8l13p-8
^ THIS	a-18c-24d-7e-15f11g-22j-16k15l15n-9p-17
^ THIS AUX	c-8g-12i-7j-11k-13l14m9
^ THIS PEER	f14
^ THIS REVIEW	j8
^ THIS TIME	k-7l14p-12
^ THIS WHAT	o8
^ THIS WHO	c-8i8j-7k8m-8p-9
^ THIS present	k11
^ THIS taking	k7
^ TIME	a-31b-13d14e-19f-24g-28h-18i-17j-22k-7l24m-11n-16o17p-33
^ TIME $	l10
^ TIME LEARN	c-7g-8k15l-12
^ TIME NEED	c14k-8l-10m-8p-10
^ TIME NUM	g-10l14
^ TIME PEER	k9
^ TIME THEY	l12p-8
^ TIME WORDS	h-10l14o-9
^ TIME YEAR	l8
^ TIME after	l8
^ TIME before	l13
^ TIME by	d16l-13p-8
^ TIME frame	o8
^ TIME holiday	l9
^ TIME in	l13
^ TIME line	d15l-12o-10p-11
^ TIME of	l18p-11
^ TIME period	l-9o13
^ TIME span	c-7l-11o14p-8
^ TIME to	l-13m9o-11p9
^ TIME under	a-9l-10o14
^ WE	a7b-14c-33d-13f-17h-19i-9l-25m12n-26o16p-35
^ WE ANALYSE	a11
^ WE ASK	k-9m14o-10
^ WE AUX	j12k-8
^ WE BODY	k13m-8o-7
^ WE END	e15
^ WE HAPPEN	k8
^ WE INFO	k8
^ WE INVOLVE	k10
^ WE LEARN	g10
^ WE METHOD	k12
^ WE MSG	j7
^ WE PLAN	m9
^ WE RECOMMEND	k-8m13
^ WE SCOPE	a-19j-7k-8o14
^ WE SOURCE	k11n-9
^ WE WELL	i10
^ WE answer	a14j-8k-10m-9o-7
^ WE apology	j12k-8
^ WE assessment	a14j-7k-8m-7p-10
^ WE brief	j-10o12
^ WE expectation	k-8m12
^ WE instruction	j-8k-9m-7o13
^ WE offer	j9
^ WE task	k-7o11
^ WE view	a11
^ WE would	j8
^ WELL	a-16b-14c-9d-13e-21f-24g-32h-12i38j-21k-26l-23m-28n-17o-16
^ WELL $	a-8c-19f-11g-8m-7p12
^ WELL ACT	c11p-8
^ WELL DONE	a-10i17p-9
^ WELL MSG	g-8i11
^ WELL THIS	i-7p9
^ WELL WE	i8
^ WELL WHERE	i10
^ WELL and	a12p-9
^ WELL aspect	i8
^ WELL example	i8
^ WELL feature	i10
^ WELL help	i9p-10
^ WELL identified	i7
^ WELL intention	i-12p11
^ WELL multi-agency	i9
^ WELL news	i10
^ WELL of	a-7i11
^ WELL practice	a-16g-14i22k-8p-11
^ WELL thing	i8p-7
^ WELL to	i9
^ WHAT	b-10c-15d-18f-9g19h-9i9j-10k-12n-21p-46
^ WHAT 's	a-9c15g-9l-9m-8
^ WHAT AGENCY	a-21g-16j-8l15
^ WHAT ANALYSE	a13l-8
^ WHAT AUTHOR	a10k-8
^ WHAT AUX	a-19c-13e22h-8k-7m-8p-27
^ WHAT BODY	c-13e8g-23i-15j-21l-17o17p-8
^ WHAT CONTACT	j14l-10
^ WHAT DONE	f-8i17j-8k-22m-24o-14p-12
^ WHAT FAMILY	g8
^ WHAT FIND	g9
^ WHAT FIRST	l-9m14
^ WHAT HAPPEN	a-32e-14f-10g12i-10j-20l23m-20o-11
^ WHAT INFO	a12k-11
^ WHAT INVOLVE	a11
^ WHAT ISSUE	a-7g11
^ WHAT KIN	l9
^ WHAT LIVE	l9
^ WHAT MEAN	g12
^ WHAT MOVE	a-14i7
^ WHAT MUST	a-24c-7e-16i13j-12k-13l-16m17o-8p-8
^ WHAT NAME	f11l-12
^ WHAT NEED	g-13m21
^ WHAT NEG	g13i-14
^ WHAT PLACE	a-12g-7i-9l15
^ WHAT REVIEW	c-11e-10g9i-10j-9l-11
^ WHAT SCOPE	o8
^ WHAT SINCE	e-13m13
^ WHAT THEY	e-9f23i-8j-8k-8l-18m-8p-8
^ WHAT THIS	a8b-9c-18f-13g14i-15j-10l-19m-10p-9
^ WHAT TIME	l9
^ WHAT WE	b-8c-22e-8g8j-13k7l-9n-14p-9
^ WHAT WELL	i10
^ WHAT WILL	a-8c8e-8g-9m12
^ WHAT WORDS	h14
^ WHAT WORKER	a-19i7k-11l14p-9
^ WHAT YOU	c-10j11m8
^ WHAT became	e13
^ WHAT brought	g-9j15m-8
^ WHAT can	a-9c-10j-9k12
^ WHAT caused	j11m-10
^ WHAT chronology	a12g-9
^ WHAT come	m10
^ WHAT could	a-18g8i-9k7m-14p11
^ WHAT drove	a9
^ WHAT each	a-17g-9l11
^ WHAT every	g10
^ WHAT follow	a-8g-10i-8j-12l-9m18
^ WHAT got	a13
^ WHAT guided	a-8k12
^ WHAT helped	a-21e-8f-15g-15i28j-11k-10l-19m-11
^ WHAT hindered	a22g-10i-15l-10m-9
^ WHAT influenced	a12i-7
^ WHAT inspection	b11g-8
^ WHAT judgement	a-10b13g-9
^ WHAT law	j9
^ WHAT lay	a14g-8l-7
^ WHAT led	j10
^ WHAT might	a10
^ WHAT neighbour	l10
^ WHAT period	o8
^ WHAT prompted	j13l-11
^ WHAT remain	a-8e16g-10l-11m-9
^ WHAT set	j9
^ WHAT shaped	a10
^ WHAT stay	e13g-9
^ WHAT stood	a9
^ WHAT stopped	a11
^ WHAT there	g7
^ WHAT to	a-11g10i-7l-9m11
^ WHAT took	l9
^ WHAT would	a-8c11g9m-16
^ WHEN	a-16f-10g-10i-9l21m-13o-9p-17
^ WHEN CHILD	l11p-8
^ WHEN DONE	k10
^ WHEN PLACE	l8
^ WHEN THEY	l8
^ WHEN THIS	l9
^ WHEN WE	c10
^ WHERE	a-29b-12c-23d-13e10g15h-13i10k-12l-30n9p-36
^ WHERE AUX	e15g-7j-7m-8
^ WHERE FAMILY	f9
^ WHERE FIRST	m10
^ WHERE INFO	k8
^ WHERE REVIEW	o10
^ WHERE THEY	f16l-7
^ WHERE THIS	a-7c-9e7j9k-9l-7m-11n-9
^ WHERE WE	f-7i-11j8n-10o-10
^ WHERE gaps	g15
^ WHERE help	i10
^ WHERE practice	g9
^ WHERE system	g11
^ WHERE to	g-11i-10k-7n20p-10
^ WHO	a-24b-10c10d-12e-18f29g-28h-9i-11j-25k18l-24m-9n-15o-17p-13
^ WHO 's	f14k-10p-8
^ WHO AUX	f16i-10k9p-24
^ WHO DONE	c-8i10j-8p-7
^ WHO INVOLVE	k7
^ WHO KIN	f8
^ WHO LIVE	f11l-7p-7
^ WHO MUST	c13k-10
^ WHO NAME	f8
^ WHO THIS	c10f9j-14k-10
^ WHO WE	f-8k19m-10
^ WHO WILL	c9f-7
^ WHO WRITE	k9
^ WHO adult	f9p-7
^ WHO attended	f-9k12p-9
^ WHO can	c9
^ WHO cared	f8
^ WHO decided	j9
^ WHO else	f7
^ WHO gave	k8
^ WHO held	p10
^ WHO helped	k9
^ WHO job	p10
^ WHO lead	c-7f-8k-10p12
^ WHO sat	k10
^ WHO to	c10p-8
^ WHO voice	k8
^ WHY	a27b-7c-19d-8e-19f-14g-21h-7i-14j27k-23l-23m-19n-11o-18p-35
^ WHY AUX	j12
^ WHY DONE	a7
^ WHY ISSUE	a9
^ WHY NEG	a11p-9
^ WHY NUMW	j7
^ WHY PLAN	a8
^ WHY SINCE	j9
^ WHY STORY	j9
^ WHY THIS	a16c-8l-10p-10
^ WHY WE	a-13j19k-11
^ WHY WRITE	a-7j9
^ WHY case	j8
^ WHY help	a8
^ WHY no	a10p-7
^ WHY system	a7
^ WHY there	j8k-7
^ WILL	c12m-10
^ WILL THIS	c12m-10
^ WORDS	a-12b-20c-31d-13e-25f-22g-18h41i-14k-32l-31m-18n-18
^ WORDS $	e-8h20j-18l-9o-12p-14
^ WORDS INVOLVE	h-9j-7p13
^ WORDS MEAN	h11p-9
^ WORDS THIS	p10
^ WORDS WE	h11
^ WORDS and	a-8h16
^ WORDS before	j8
^ WORDS buster	h11p-8
^ WORDS from	f-9h-10j16p-9
^ WORDS like	h-7p10
^ WORDS list	h12p-10
^ WORDS of	j-13k-8o13
^ WORDS to	h9
^ WORDS used	h17j-9k-9p-10
^ WORKER	b8c-36d-16e-17f18g-22i7j-32k12l-14m-20n-23o-16
^ WORKER $	f13k-19
^ WORKER 's	k13l-9p-7
^ WORKER INVOLVE	l10p-12
^ WORKER NAME	f9
^ WORKER PEER	f8
^ WORKER STORY	k10
^ WORKER WHO	a-8c-7f-20g-8i19
^ WORKER WORDS	h9
^ WORKER and	h7k-7
^ WORKER at	f8
^ WORKER behind	j-7k11
^ WORKER challenge	p11
^ WORKER conversation	k10p-9
^ WORKER curiosity	p8
^ WORKER disagreement	p10
^ WORKER in	f17k-11l-8
^ WORKER judgement	a8
^ WORKER named	f9k-7
^ WORKER network	p10
^ WORKER practice	a13k-10
^ WORKER present	k11
^ WORKER spoken	k10
^ WORKER survey	b16k-15p-14
^ WORKER turnover	k-7p10
^ WORKER view	k8
^ WORKER voice	k10p-7
^ WRITE	c-10f-8g-7k-13l-9m-10n13o-9p16
^ WRITE $	j-10k-7p12
^ WRITE SOURCE	k-9n10
^ WRITE WE	n11
^ WRITE agreement	k-7p12
^ YEAR	l15p-14
^ YEAR $	l15p-14
^ YOU	a-14b13c16f-8g-13i-10j-13k-10l-10m-10n-11p-17
^ YOU feedback	c11
^ YOU practice	c10
^ YOU response	b15c-15
^ YOU turn	c10
^ abbreviated	d10
^ abbreviated chronology	d10
^ about	a-21b-11c10d-10e-15f20g-30h-8i-17j16l-24m-25n-19o-12p-31
^ about AUTHOR	c9
^ about BODY	c14j-13m-8p-8
^ about CHILD	f11p-8
^ about FAMILY	f9
^ about KIN	f12
^ about NAME	f13j-10
^ about THEY	f10
^ about THIS	a-7c-26f-9g-13j19k7m-8
^ about WE	c11j-9
^ about WHAT	j12m-9
^ about inspection	c-8k12
^ about inspectorate	c12f-7j-8
^ about notification	j9
^ about practice	j11k-10
^ abstract	c-8j15k-9l-7p-12
^ abstract $	c-8j15k-9l-7p-12
^ accessibility	c19f-8j-12k-11l-9p-14
^ accessibility $	c13k-7p-11
^ accessibility statement	c11j-8
^ acknowledgement	c-8f-12j19k-12l-10p-13
^ acknowledgement $	c-7j14k-7p-11
^ acknowledgement of	f-8j11
^ across	a12c-7j-11k-13l-14
^ across NUMW	p10
^ across border	p9
^ across case	a16j-9k-9l-9p-14
^ activity	c17j-8k-10l-8m-8p-13
^ activity $	c14k-8p-11
^ activity for	c9
^ acute	p8
^ acute SERVICE	p8
^ addenda	b17c-10f-8j-9k-11l-9p-14
^ addenda $	b17c-10f-8j-9k-11l-9p-14
^ addendum	e8
^ addendum on	e8
^ additional	a-7b17j-8k-13l-10n-11p-14
^ additional INFO	b17k-11l-9n-10p-12
^ addressing	a14o-14
^ addressing SCOPE	a8o-7
^ addressing WORDS	a10o-10
^ administrative	f-10j13
^ administrative detail	f-10j13
^ adolescence	c-8j-7k-9l15p-12
^ adolescence $	c-8j-7k-9l15p-12
^ adoption	a-8c-13e-8f-11g-11j-11k-14l10m-9n-10o-7p8
^ adoption $	c-9f-8g-8j-8k-10l13
^ adoption performance	p8
^ adoption support	l-8p11
^ adoptive	f12p-12
^ adoptive KIN	f12p-12
^ adult	a-9c-11e-7f21g-9j-13k-14l-20m-12n-7
^ adult $	f16p-15
^ adult AGENCY	l-10p13
^ adult WHO	f-8p10
^ adult in	f14l-11
^ adultification	p12
^ adultification $	p12
^ adverse	l-9p9
^ adverse childhood	l-7p10
^ after	e10l19p-22
^ after BIRTH	l8
^ after MOVE	l16p-15
^ after STORY	e11
^ aftermath	c-7k-8l14p-11
^ aftermath $	c-7k-8l14p-11
^ age NUM	l9
^ age assessment	p9
^ agenda	m8
^ agenda for	m8
^ ages	l9
^ ages NUMW	l9
^ agreed	a-12e-7g-7j-11m13p-17
^ agreed CHANGE	m9
^ agreed PLAN	c-8m11
^ agreed STORY	l9
^ agreed by	c12j-9m-13
^ agreed key	a-8o9
^ agreement	k9
^ agreement of	k9
^ aim	j9
^ aim of	j9
^ alcohol	l-8p15
^ alcohol $	p11
^ alcohol in	p8
^ alert	p8
^ alert and	p8
^ allegation	p8
^ allegation against	p8
^ alphabet	h14l-7p-8
^ alphabet of	h14l-7p-8
^ alternative	p11
^ alternative provision	p11
^ and	a8c-9k-9m9p-8
^ and SINCE	e-11m11
^ and so	a10
^ anger	p9
^ anger and	p9
^ annexe	b17c-10f-9j-9k-11l-9p-14
^ annexe $	b17c-10f-9j-9k-11l-9p-14
^ anonymisation	c-7k14p-11
^ anonymisation $	c-7k14p-11
^ anonymity	k13p-10
^ anonymity $	k13p-10
^ answer	a12o-12
^ answer to	a12o-12
^ anti-racist	f8
^ anti-racist practice	f8
^ apologie	c-7k14p-12
^ apologie $	c-7k14p-12
^ apology	c-8j17k-9m-7p-12
^ apology $	j13p-10
^ apology from	j9
^ application	p8
^ application of	p8
^ appointment	p8
^ appointment as	p8
^ appreciating	i9
^ appreciating WHAT	i9
^ apprenticeship	p12
^ apprenticeship $	p12
^ approval	c15k-9p-12
^ approval $	c15k-9p-12
^ approved	c11p-7
^ approved by	c11p-7
^ arfer	a-8c-12f-9i21j-9k-12l-12m-8n-7p-16
^ arfer da	i14p-10
^ arfer effeithiol	i14p-10
^ argymhellion	a-8c-11f-9j-10k-12l-11m20p-15
^ argymhellion $	c-8f-7j-7k-9m15p-12
^ argymhellion i'r	m12
^ arrangement	j-8k10
^ arrangement for	j-8k10
^ arrest	c-8k-9l15p-12
^ arrest $	c-8k-9l15p-12
^ assessment	a13c-9g-7k-12m-7o-8
^ assessment $	p9
^ assessment of	a18k-8l-8p-10
^ assessment period	l10p-8
^ assessment tool	p9
^ assistant	c12p-8
^ assistant director	c12p-8
^ assurance	c12k-9p-8
^ assurance arrangement	c12k-9p-8
^ at	b14c-13f-10j7k-12p-9
^ at back	b15c-9j-12k-8
^ at glance	j14p-8
^ attachment	a-10b19c-14e-10f-13g-9j-13k-15l-13m-11n-9o-9
^ attachment $	a-10b19c-14e-10f-13g-9j-13k-15l-13m-11n-9o-9
^ attendance	c-7k18l-8p-13
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
^ back PEER	f-11l12
^ back PLACE	l11p-8
^ back to	l8
^ background	a-18c-19d-11e-14g-15h-8i-12j23k-29l13m-15n-9o-21p-27
^ background $	f-22j22l-24p-8
^ background INFO	l9p-8
^ background SOURCE	b12j-8k-8l-9
^ background STORY	l7
^ background WHAT	j7
^ background and	j12l-9
^ background before	l9
^ background of	f16j-10
^ background prior	l10
^ background to	j7l12
^ bail	p9
^ bail condition	p9
^ bank	p10
^ bank holiday	p10
^ barrier	a25c-9f-7i-11j-9k-11l-9m-7p-18
^ barrier $	a14k-7p-12
^ barrier and	a9
^ barrier to	a14i-10
^ bed	p9
^ bed sharing	p9
^ before	a-7c-9f-10g-8j8k-15l21m-8n-8o-14p-21
^ before NAME	l11
^ before PLACE	l7p-9
^ before WE	j11l-9
^ before YOU	j9
^ before period	j-8l13o-10
^ behaviour	p11
^ behind	a12g-7k-11
^ behind closed	a7
^ behind curtain	p10
^ behind decision	a10k-7
^ believing	f-7p9
^ believing KIN	f-7p9
^ belonging	c-8f15j-7k-9p-12
^ belonging $	c-8f15j-7k-9p-12
^ benefit	p9
^ benefit of	p9
^ bereavement	p12
^ bereavement $	p12
^ between	a-12c-11f-8k-9l19m-8n-7o-13
^ between AGENCY	p9
^ between MONTH	l7
^ between NUMW	l12p-11
^ between SCOPE	o-10p12
^ between addresse	l14p-14
^ between childhood	p7
^ bias	k-8p11
^ bias $	k-8p11
^ big	g9
^ big MSG	g9
^ biographical	f11
^ biographical detail	f11
^ book	c13l-8p-9
^ book place	c13l-8p-9
^ booking	k-7l16p-13
^ booking appointment	l13p-11
^ border	p14
^ border $	p11
^ border through	p8
^ brief	a-9c-13e-9f-11g-10k-15l-13m-8n-7o21p-17
^ brief $	c-9f-9j-18k-8l-16o20p-14
^ brief START	j8
^ brief given	o8
^ brief outline	j8
^ bright	c-8i15k-7l-7p-11
^ bright spot	c-8i15k-7l-7p-11
^ bringing	e13k-8
^ bringing THIS	e13k-8
^ bruise	p15
^ bruise MEAN	p9
^ bruise and	p8
^ bruising	p17
^ bruising in	p9
^ bruising policy	p8
^ bruising protocol	p9
^ build-up	c-9f-7j-8k-9l16p-13
^ build-up $	c-8j-7k-9l15p-12
^ building	i7
^ building on	i7
^ burden	p8
^ burden on	p8
^ burn	p9
^ burn and	p9
^ by	a-10c-10g-9l-9m19p-13
^ by BODY	j-10k-12m17
^ by METHOD	j10k-8
^ by WHAT	k11
^ by all	m9
^ calendar	a-7c-12d21f-9j-10k-12l-11m-8p-15
^ calendar $	c-9d17f-9j-9k-11l-8p-14
^ calendar of	d7
^ camau	m14p-10
^ camau nesaf	m14p-10
^ can	a9g-7
^ can WE	a9g-7
^ canfyddiadau	c-10f-8g17j-9k-10l-9p-14
^ canfyddiadau $	c-10f-8g17j-9k-10l-9p-14
^ cannabis	p12
^ cannabis $	p12
^ capacity	g11m-12p7
^ capacity to	g11m-11
^ caring	a-8i12p-9
^ caring practice	a-8i12p-9
^ carrying	p10
^ carrying knife	p10
^ case	a-26b-13c-20e-21f-22g-24h-16i-13j9l19m-16p-18
^ case $	j16k-14l-15p-11
^ case MOVE	j-8l-14p14
^ case REVIEW	k7
^ case SCOPE	j8
^ case STORY	l12
^ case and	n10
^ case background	j-11l11
^ case by	d8
^ case chronology	d10
^ case closure	l11
^ case file	k11n-10
^ case group	k12
^ case in	k-7l10p-8
^ case management	k7
^ case outline	l11p-8
^ case overview	j-11l12
^ case referred	j13l-10p-8
^ case specific	h-9l-11o13
^ case summary	j-14l13
^ casgliad	c-9e16f-8j-8k-10l-8p-14
^ casgliad $	c-9e16f-8j-8k-10l-8p-14
^ casgliadau	c-9e16f-8j-9k-10l-8p-14
^ casgliadau $	c-9e16f-8j-9k-10l-8p-14
^ cast	f11
^ cast of	f11
^ central	a8
^ central SCOPE	a8
^ chairing	c-8j-7k14l-8
^ chairing $	k15p-13
^ chairing of	p9
^ challenge	a-13c-12e-7f-9g-10j-12k-12l-15m26n-7o-9p-12
^ challenge $	m15p-14
^ challenge NUM	m11p-11
^ challenge and	p9
^ challenge for	m13p-8
^ challenge to	m8
^ chance	g10
^ chance BAD	g10
^ charge	k-8m-8o13
^ charge to	k-8m-8o13
^ checking	c11p-7
^ checking THIS	c11p-7
^ checklist	c18f-7j-8k-9l-8p-13
^ checklist $	c14k-8p-11
^ checklist for	c8
^ chief	c11g8l-7p-10
^ chief LEARN	g8
^ chief executive	c12p-8
^ childhood	f-8l15p-14
^ childhood $	f-8l15p-14
^ choking	p12
^ choking $	p12
^ chronic	p9
^ chronic neglect	p9
^ chronological	d15e-8j-12l-10p-8
^ chronological summary	d15e-8j-12l-10p-8
^ chronology	a-12b-8c-13d27e-9f-12g-8j-12k-17l-18m-9n-8o-9p-15
^ chronology $	d12p-9
^ chronology YEAR	d10l-7
^ chronology of	d18k-12l-10
^ chronology table	d10
^ churche	p9
^ churche and	p9
^ circulation	c15k-9p-11
^ circulation $	c15k-9p-11
^ civil	k10
^ civil proceeding	k10
^ class	f-8p13
^ class $	f-8p13
^ cliff	p9
^ cliff edge	p9
^ closed	p7
^ closed door	p7
^ closer	a13p-8
^ closer LOOK	a13p-8
^ coda	c-9e16f-8j-8k-10l-8p-14
^ coda $	c-9e16f-8j-8k-10l-8p-14
^ code	h12k-10
^ code name	h12k-10
^ coercion	p8
^ coercion between	p8
^ coercive	c-8p10
^ coercive control	c-8p10
^ cold	p8
^ cold PLACE	p8
^ college	p12
^ college $	p12
^ combined	d14p-7
^ combined AGENCY	d9
^ combined chronology	d9
^ commendation	c-10f-9i18j-9k-11l-9p-15
^ commendation $	c-10f-9i18j-9k-11l-9p-15
^ commending	i8
^ commending WELL	i8
^ commission	c-9f-7j14k-9l-8p-13
^ commission $	c-8j15k-8p-12
^ common	a12p-8
^ common thread	a12p-8
^ communication	k-7l-8m-9p17
^ communication $	p10
^ communication NEED	p9
^ communication between	p7
^ community	k-9p13
^ community $	k-9p13
^ complaint	c15f-11j-9k-12l-11
^ complaint $	c15k-7p-14
^ complaint by	f-7p11
^ completed	c11p-7
^ completed by	c11p-7
^ computer	p11
^ computer system	p11
^ concealed	l-11p11
^ concealed BIRTH	l-11p11
^ condition	a9
^ condition in	a9
^ condolence	j13p-10
^ condolence $	j13p-10
^ conduct	c-9g-10i16j-12k9l-8o-10p-11
^ conduct deserving	i11
^ conduct of	j-8k12
^ conduct worthy	i10
^ confidentiality	c-9f-7j-10k18l-10
^ confidentiality $	k13p-12
^ confidentiality and	k8
^ confidentiality between	p8
^ confidentiality of	k8
^ conflict	k9
^ conflict of	k9
^ consent	p11
^ consent $	p11
^ consideration	f-12g-10j-10k-10l-7m23o-8p-13
^ consideration $	f-11m14p-9
^ consideration for	g-7m15
^ constraint	c-7k14p-11
^ constraint $	c-7k14p-11
^ content	j13p-10
^ content warning	j13p-10
^ context	f-9j18k-16l-7p-10
^ context $	a-9f-7j13k-12
^ context of	a8
^ context town	j7
^ contextual	p9
^ contextual safeguarding	p9
^ contingency	p8
^ contingency PLAN	p8
^ continuity	p8
^ continuity of	p8
^ contributor	c-7j-9k16p-11
^ contributor $	k14p-11
^ contributor to	k8
^ contributory	a10
^ contributory ISSUE	a10
^ controlling	p9
^ controlling behaviour	p9
^ conversation	c-9f-7j-10k20l-9p-15
^ conversation $	k11p-8
^ conversation held	k11p-7
^ cookie	c15k-8p-12
^ cookie $	c15k-8p-12
^ copie	b13
^ copie and	b13
^ copyright	c18f-8j-10k-11l-9p-16
^ copyright $	c13k-8p-11
^ copyright notice	c11p-8
^ core	c-11g10j-9k-11l-8m-12o12
^ core ACT	c-7m-10o13p-9
^ core MSG	g9
^ core group	k-7p10
^ coroner	a-12c-11e-7f-10g8j13l-13m-9o-7p-17
^ coroner $	g-9j16k-16p-10
^ coroner 's	a-10g11j-12k13l-9p-10
^ correspondence	b17c-10f-9j-9k-11l-9p-14
^ correspondence $	b17c-10f-9j-9k-11l-9p-14
^ cost	c13j-10k-13o-8p8
^ cost of	c13j-10k-13o-8p8
^ could	a22e-13g-9k-8l-7p-9
^ could HARM	a10
^ could THIS	a12e-7
^ could anyone	a9
^ course	c14f-10j-10k-11p-14
^ course $	c15k-8l-14p-11
^ course of	l14
^ court	c-9j-12k12l-13p8
^ court $	k-8p12
^ court case	j-10k16l-8p-13
^ court order	p7
^ coverage	c-9f-8j-9k-10l-8o17p-13
^ coverage $	c-9f-8j-9k-10l-8o17p-13
^ covid-19	p11
^ covid-19 $	p11
^ criminal	a-8c-10j-11k18l-14
^ criminal case	k12p-10
^ criminal exploitation	k-8p11
^ criminal investigation	k10p-7
^ criminal proceeding	k8
^ criteria	a-8c-8j9k10l-8p-10
^ criteria INVOLVE	a-8j8k8l-7p-8
^ critical	a22c-16e-9f-8j-8k-14m-8o-11p-19
^ critical ANALYSE	a14c-8
^ critical LEARN	g7
^ critical LOOK	a9
^ critical TIME	l9
^ critical moment	a11
^ cross-border	k-8p11
^ cross-border DONE	k-8p11
^ cross-cutting	a8
^ cross-cutting ISSUE	a8
^ crying	p9
^ crying CHILD	p9
^ crynodeb	c-9j13k-9l8p-14
^ crynodeb gweithredol	j14l-9p-10
^ crynodeb o'r	l12
^ cuckooing	p12
^ cuckooing $	p12
^ cumulative	l-8p9
^ cumulative HARM	l-8p9
^ curiosity	p12
^ curiosity $	p12
^ cyfeiriadau	c-10f-8j-9k-10l-9n17p-14
^ cyfeiriadau $	c-10f-8j-9k-10l-9n17p-14
^ cyflwyniad	c-8j15k-9l-7p-12
^ cyflwyniad $	c-8j15k-9l-7p-12
^ cylch	c-8k-8l-7o15p-11
^ cylch gorchwyl	c-8k-8l-7o15p-11
^ cynllun	m14p-10
^ cynllun gweithredu	m14p-10
^ dadansoddiad	a21c-10f-10j-10k-12l-11m-9p-16
^ dadansoddiad $	a16c-8f-7j-8k-9l-7p-12
^ dadansoddiad CODE	a11
^ daily	l8
^ daily LIVE	l8
^ damp	p8
^ damp and	p8
^ darllen	c-7n15p-10
^ darllen pellach	c-7n15p-10
^ date	a-17d23e-10f-10g-14i-9k-17m-10o10p-21
^ date LOOK	j-8o10
^ date THIS	a-11d14
^ date at	d11
^ date between	o7
^ date for	c11
^ date of	j9
^ date order	d11p-10
^ debt	p14
^ debt and	p8
^ debt bondage	p10
^ decision	a-25c-15e-10f-9g-12i-9j11k24l-12m-8n-8o-13p-21
^ decision $	k10
^ decision DONE	a-8k11
^ decision PEER	k10
^ decision THIS	j10k-10
^ decision WE	k9
^ decision and	k8
^ decision of	j-13k16
^ decision to	j20k-16
^ decisive	a13p-9
^ decisive moment	a13p-9
^ declaration	a-7g9j-8k9l-8p-11
^ declaration by	c8
^ declaration of	g10p-8
^ dedicated	i10
^ dedicated DONE	i10
^ dedication	c-8j15k-9l-7p-12
^ dedication $	c-8j15k-9l-7p-12
^ deeper	a11o-7p-7
^ deeper LOOK	a11o-7p-7
^ deference	p9
^ deference to	p9
^ defined	h9
^ defined WORDS	h9
^ delay	a-11c-7f-8j-9k17l-9
^ delay $	k14p-14
^ delay and	k10
^ delay in	p10
^ demographic	f12
^ demographic detail	f12
^ dental	p8
^ dental neglect	p8
^ dentistry	p12
^ dentistry $	p12
^ description	b12p-11
^ description of	b12p-11
^ detail	f10p-11
^ detail of	f10p-11
^ detailed	d10
^ detailed chronology	d10
^ detention	c-8j-7k-9l15p-12
^ detention $	c-8j-7k-9l15p-12
^ determination	a8
^ determination of	a8
^ diabete	p12
^ diabete $	p12
^ diary	a-9c-11d24e-8f-10g-8j-12k-14l-15m-8p-17
^ diary $	c-9d17f-8j-8k-10p-13
^ diary of	d15l-11
^ difficult	l9
^ difficult TIME	l9
^ digging	a14p-10
^ digging deeper	a14p-10
^ digital	p10
^ digital INFO	p10
^ direction	c-9f-8j-8k-10l-8m16p-13
^ direction $	c-9f-8j-8k-10l-8m16p-13
^ director	c11l-8
^ director of	c11l-8
^ disabled	p9
^ disabled CHILD	p9
^ disclaimer	c15k-8p-12
^ disclaimer $	c15k-8p-12
^ disclosure	c-7k14p-11
^ disclosure $	c-7k14p-11
^ discovery	c-8f-7j-8k-9l18p-13
^ discovery $	c-8k-8l15p-11
^ disguised	p10
^ disguised compliance	p10
^ disposal	c-9e16f-8j-8k-10l-8p-13
^ disposal $	c-9e16f-8j-8k-10l-8p-13
^ disruption	p10
^ disruption meeting	p10
^ dissemination	c-12f-8j-10k21l-9n-7p-15
^ dissemination $	k12p-10
^ dissemination list	k12p-9
^ dissemination of	k8
^ distance	p10
^ distance from	p10
^ distribution	c19f-8j-8k-12l-9n-7p-15
^ distribution $	c13k-7p-10
^ distribution list	c12p-9
^ diweddglo	c-9e16f-8j-8k-10l-8p-14
^ diweddglo $	c-9e16f-8j-8k-10l-8p-14
^ dog	p9
^ dog in	p9
^ dogs	p12
^ dogs $	p12
^ domestic	l-8p12
^ domestic HARM	l-8p12
^ door	p8
^ door THIS	p8
^ draft	l-7p10
^ draft NUM	p10
^ drawing	a-9e20j-8k-15p-11
^ drawing PEER	e10k-7
^ drawing THIS	e8
^ drawing thing	e7
^ drawing to	e8
^ drift	k-8p16
^ drift $	p12
^ drift and	p9
^ drug	p11
^ drug and	p8
^ dutie	l-7m15
^ dutie for	m10
^ dutie laid	m10
^ duty	j11k-8
^ duty under	j7
^ dysgu	a-8c-10f-9g20j-10k-11l-10m-8p-15
^ dysgu $	c-8g15j-7k-8p-12
^ dysgu o'r	g11
^ earlier	l12
^ earlier STORY	l12
^ easy	j10
^ easy read	j10
^ effectiveness	a12c-9g16j-10k-8l-10m-12p-14
^ effectiveness of	a12c-9g16j-10k-8l-10m-12p-14
^ effort	i11
^ effort THIS	i11
^ elective	l-9p9
^ elective PLACE	l-9p9
^ email	p9
^ email THIS	p9
^ emergency	c-8k-7l-8p15
^ emergency AGENCY	p10
^ emergency duty	p10
^ emerging	g13
^ emerging ISSUE	a9
^ emerging practice	a-13g13
^ empty	p8
^ empty AUTHOR	p8
^ enabler	a8
^ enabler and	a10
^ enclosure	b17c-10f-9j-9k-11l-9p-14
^ enclosure $	b17c-10f-9j-9k-11l-9p-14
^ endnote	e12k-10
^ endnote by	e12k-10
^ enquirie	c7f-8j-8k-12l-7
^ enquirie $	c7f-8j-8k-12l-7
^ envoi	c-9e16f-8j-8k-10l-8p-13
^ envoi $	c-9e16f-8j-8k-10l-8p-13
^ epilepsy	p12
^ epilepsy $	p12
^ escalation	k-7l-8p14
^ escalation $	p10
^ escalation policy	p9
^ essential	g9
^ essential MSG	g9
^ establishing	j17k-15
^ establishing REVIEW	j11k-10
^ establishing domestic	j11k-8
^ establishment	j8k-7
^ establishment of	j8k-7
^ ethic	c-7k14p-12
^ ethic $	c-7k14p-12
^ ethnic	f16l-7p-11
^ ethnic origin	f14p-10
^ exam	c-9o12p-7
^ exam SCOPE	c-9o12p-7
^ example	a-8i21k-8p-10
^ example of	i16
^ example to	i11
^ exclusion	l9p-8
^ exclusion from	l9p-8
^ executive	j14l-7
^ executive summary	j14l-7
^ expectation	c-9f-7j-9k-10l-8m19p-13
^ expectation $	c-7m14p-11
^ expectation of	m10
^ experience	g12p-8
^ experience and	g9
^ expert	a-7k12m-13p9
^ expert RECOMMEND	k13m-12
^ expert opinion	p12
^ extended	f10p-8
^ extended FAMILY	f10p-8
^ extent	a-9c-11f-9j-10k-12l-10m-8o21p-15
^ extent $	c-8f-7j-8k-9l-7o16p-12
^ extent and	o11
^ extra	b12k-8p-8
^ extra INFO	b12k-8p-8
^ fabricated	p9
^ fabricated illness	p9
^ facilitator	c11
^ facilitator 's	c11
^ factual	c-11d-9e-8f-10g-7j-14k-9l23p-14
^ factual FIND	l7
^ factual background	l10
^ factual matrix	l11p-7
^ factual summary	j-7l10
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
^ fear	l-11p20
^ fear $	p12
^ fear of	p13
^ feedback	c13k-7p-11
^ feedback $	c13k-7p-11
^ female	p9
^ female genital	p9
^ few	j13p-8
^ few WORDS	j13p-8
^ file	p8
^ file in	p8
^ filing	c11
^ filing and	c11
^ finale	c-9e16f-8j-8k-10l-8p-14
^ finale $	c-9e16f-8j-8k-10l-8p-14
^ firearm	p12
^ firearm $	p12
^ flag	p8
^ flag on	p8
^ following	c12l-8
^ following up	c12l-8
^ food	p8
^ food heat	p8
^ for	a-23b-13d-13e-17f-27g-25h-11i-18k-32l-32m47n-18o-17p-40
^ for ANALYSE	a-10c10
^ for BODY	m12
^ for CHILD	l-10m15p-9
^ for NAME	f-12j13l-9
^ for SERVICE	m14p-12
^ for THIS	c-10m14
^ for all	m7
^ for chief	m11
^ for community	m9
^ for england	m11
^ for nation	m11
^ for national	m9
^ for office	c9
^ for wale	m11
^ for welsh	m8
^ forgotten	l-11p12
^ forgotten STORY	l-11p12
^ form	c9j9p-11
^ form completed	j10
^ form control	c11p-9
^ forward	m9
^ forward PLAN	m9
^ fracture	p7
^ fracture in	p7
^ framework	j-8k15
^ framework for	j-7k9
^ framework used	k11
^ fresh	l-8p10
^ fresh MOVE	l-8p10
^ friday	p8
^ friday NUM	l8
^ friday afternoon	p10
^ friend	p12
^ friend FAMILY	p7
^ friend WHO	p9
^ friend and	k9
^ from	a-17b-13c-20d-11e-21f-21g-16h-7i-12j25k-29l19m-15n-12o10p-15
^ from AUTHOR	j15k-13
^ from BIRTH	l11
^ from BODY	j13m-12
^ from CONTACT	l8
^ from FAMILY	f-13j14l-8
^ from WHEN	l-8o12
^ from YEAR	l8
^ from arrest	l9
^ from independent	j11
^ from register	e-8l10
^ front	p8
^ front door	p8
^ further	a-9b-9c9f-8j-11k-19l-14m-7n23p-23
^ further INFO	k-8n13p-9
^ further SOURCE	n12
^ further copie	c12p-8
^ further support	n11p-10
^ gaming	p12
^ gaming $	p12
^ gang	p8
^ gang and	p8
^ gaps	a-15b-7c-13e-8f-11g22j-13l-15m-10n-9o-8
^ gaps $	c-7g16k-12p-14
^ gaps and	g8
^ gaps identified	g12p-9
^ gaps in	k11
^ gathering	k13p-11
^ gathering piece	k13p-11
^ geirfa	c-11f-9h18j-10k-11l-10m-8p-15
^ geirfa $	c-11f-9h18j-10k-11l-10m-8p-15
^ gender	f7
^ gender and	f7
^ general	a-9i-9j7p10
^ general START	j8
^ general practice	a-8i-8p12
^ genogram	c-8f18j-8k-10l-8p-12
^ genogram $	c-8f15k-8p-12
^ get	c10
^ get in	c10
^ getting	f10i11l-7p-10
^ getting THIS	i12
^ getting to	f11
^ goal	a-9c-12f-8j-13k-13l-9m-9o22p-14
^ goal $	c-8f-8j-7k-9l-8o16p-13
^ goal of	o13
^ governance	j-10k16l-8p-12
^ governance $	c-9k14p-10
^ governance and	c7
^ governance of	k8
^ grade	i-8p13
^ grade NUM	i-8p13
^ graded	g11l-7
^ graded PLACE	p9
^ graded judgement	g12
^ gratitude	c-8j15k-9l-7p-12
^ gratitude $	c-8j15k-9l-7p-12
^ grooming	p12
^ grooming $	p12
^ ground	j12k-9
^ ground for	j7
^ ground upon	j8
^ groupthink	p12
^ groupthink $	p12
^ growing	c-9l13
^ growing up	c-9l13
^ guardian	p12
^ guardian $	p12
^ guidance	a-10b-7c-13e-9f-11g-9h-9j-14k-22l-13m-10n27o-8p-8
^ guidance $	k-7n11p-8
^ guidance and	n14p-8
^ guidance on	p10
^ guidance read	n8
^ guidance used	n9
^ guide	h9
^ guide to	h9
^ gwella	m12
^ gwella systemau	m12
^ half	p9
^ half picture	p9
^ half-term	c-8j-7k-9l15p-12
^ half-term $	c-8j-7k-9l15p-12
^ handover	l-8p15
^ handover $	p11
^ handover at	p8
^ hane	l12p-7
^ hane yr	l12p-7
^ hard	h10
^ hard WORDS	h10
^ hard to	p10
^ harmful	p7
^ harmful sexual	p7
^ head	c12l-13p8
^ head HARM	l-8p9
^ head lice	p7
^ head of	c13p-10
^ headline	g12
^ headline FIND	g9
^ help	a-13c-7g-9i7j-11k-10l-13m-7n14
^ help THIS	i9
^ help and	n10p-8
^ help at	p7
^ help by	p8
^ help for	n11p-7
^ helpful	a-17b-9c-13e-8g-9i19j-9k-14l-13m-11n14p-20
^ helpful AGENCY	l-7n13p-10
^ helpful SOURCE	n8
^ helpful practice	i10
^ helpful response	a-10i15p-9
^ here	l7
^ here AUX	l7
^ hidden	f-10l-11p17
^ hidden CHILD	f-7p9
^ hidden HARM	p7
^ hidden men	p8
^ hierarchy	p8
^ hierarchy between	p8
^ hindsight	a16c-9f-8j-9l-9m-7p-15
^ hindsight $	a17c-8f-7j-7k-16l-7p-13
^ hindsight and	k9
^ historical	a-10g-9j-10k-9l19p-13
^ historical INFO	k-8l13p-9
^ historical ISSUE	a-8g-8l12
^ holding	c10l-12p8
^ holding ring	p10
^ holding to	c12l-10
^ home	p9
^ home and	p9
^ homelessness	c-8j-7k-9l15p-12
^ homelessness $	c-8j-7k-9l15p-12
^ honour	p7
^ honour and	p7
^ hotel	l-8p12
^ hotel $	l-8p12
^ hunger	p12
^ hunger $	p12
^ hypothese	o11
^ hypothese to	o11
^ if	c-12j-12n20p-8
^ if THIS	j-10n11
^ if YOU	n14p-7
^ illness	p9
^ illness as	p9
^ immediate	a-9c-13e-15j-10k-14l26m-12p-19
^ immediate ACT	e-10l14
^ immediate LEARN	g10
^ immediate aftermath	l9
^ immediate safeguarding	l16m-12p-9
^ immigration	p10
^ immigration status	p10
^ impact	c16g8j-10k-13m-10p-8
^ impact ACT	c9m-8
^ impact and	c12j-8k-10
^ impact of	g7
^ implementation	c-12f-8j-8k-10l-10m20p-16
^ implementation $	c-8f-7j-8k-9l-7m15p-12
^ implementation PLAN	m9p-7
^ implication	g9
^ implication for	g9
^ important	c-9d11p-7
^ important date	c-9d11p-7
^ in	b-14c13d-16e11f-35g-29h-21j15k-31l19m-26n-19o-7p-26
^ in BAD	g-7j13l-12
^ in CHILD	f-8l12p-9
^ in END	e13
^ in ISSUE	j9
^ in PLACE	l14p-17
^ in THEY	h-7l13
^ in THIS	a-12c23f-9j-20k-10
^ in WE	a9
^ in WELL	i8
^ in WHAT	p8
^ in WHO	p10
^ in custody	l11p-8
^ in detail	a9
^ in few	j9
^ in hotel	l12p-9
^ in memory	f-8j14l-7
^ in more	a10
^ in remembrance	j11
^ in summary	e14j-11l-13
^ in temporary	l10p-8
^ inadequate	p13
^ inadequate $	p13
^ incident-led	a-8i-8p12
^ incident-led practice	a-8i-8p12
^ independence	c-7k14l-7
^ independence $	k11p-10
^ independence of	k8
^ independence too	p10
^ independent	j-9k8
^ independent AUTHOR	k12
^ independent REVIEW	k-8p10
^ index	l8
^ index STORY	l8
^ individual	j-11k8l-10m8p-8
^ individual AGENCY	l-8m9
^ individual management	k8
^ induction	p11
^ induction $	p11
^ influence	a8
^ influence on	a8
^ initiation	j10k-9
^ initiation of	j10k-9
^ inquest	k14l-9p-10
^ inquest $	k14l-9p-10
^ inside	c13k-7p-11
^ inside $	c13k-7p-11
^ inspection	a-8c-17e-10f-8g9j-11l-11m-8
^ inspection $	k-17p16
^ inspection AGENCY	c-10k14p-13
^ inspection REVIEW	n8
^ inspection judgement	g12k-13p-13
^ inspector	c-15k15p-10
^ inspector $	c-15k15p-10
^ instruction	m-9o14
^ instruction of	m-9o14
^ integrated	d12p-8
^ integrated chronology	d12p-8
^ intelligence	p12
^ intelligence $	p12
^ intended	c-8k-9l-7o15p-11
^ intended outcome	c-8k-9l-7o15p-11
^ interest	k12p-8
^ interest declared	k12p-8
^ interested	k11p-7
^ interested person	k11p-7
^ internal	j-8k9
^ internal REVIEW	j-8k9
^ interpreter	p10
^ interpreter $	p11
^ intersectionality	c-8f15j-7k-9p-12
^ intersectionality $	c-8f15j-7k-9p-12
^ into	l15p-13
^ into PLACE	l8p-8
^ into youth	l11
^ introducing	c-7f14j9k-14l-9p-11
^ introducing FAMILY	f10
^ introducing NAME	f10
^ introducing REVIEW	j12k-11
^ investigation	j-9l12
^ investigation and	j-9l12
^ invisible	p8
^ invisible KIN	p8
^ invitation	m11
^ invitation to	m11
^ island	l-13p13
^ island LIVE	l-13p13
^ isolation	p8
^ isolation room	p8
^ job	o10
^ job WE	o10
^ joint	j8
^ joint statement	j8
^ judgement	b8c-10f-7g16h-7j-13k-12l-7m-10p-14
^ judgement about	c-7g18j-10k-8m-8p-10
^ judgement and	a8b9
^ keep	c10
^ keep in	c10
^ keeping	c17f-11j-7k7l-10p-19
^ keeping CHILD	k12p-10
^ keeping track	c12p-8
^ keeping watch	c11p-7
^ key	b-19d12e-19f9h15i-19j-17k-33l-8m-16p-37
^ key INFO	n12
^ key ISSUE	a10g-8
^ key LEARN	g19l-8
^ key MSG	g10
^ key SCOPE	a9c-12
^ key STORY	c-12d9f-9
^ key WELL	g7
^ key WORKER	f12
^ key date	c-9d11
^ key decision	a11g-10
^ key individual	a-7c-8f14
^ key milestone	d13
^ key practice	g-9l14
^ key to	a-16c14d-11f-10g-14h19j-8k-8l-13m-8n-9o-10p-12
^ kinship	l-9p12
^ kinship PLACE	l-7p8
^ kinship assessment	p8
^ kloe	a15b-7c-13e-9f-13g-9j-13k-14l-14m-10n-8o13p-21
^ kloe $	a10c-13e-9f-11g-8j-12k-14l-11m-9n-8o13p-17
^ kloe NUM	a10p-8
^ knife	p10
^ knife crime	p10
^ kpe	a-10l18p-12
^ kpe NUM	a-10l18p-12
^ landlord	p12
^ landlord $	p12
^ large	p10
^ large FAMILY	p10
^ law	j9
^ law under	j9
^ lawyer	p12
^ lawyer $	p12
^ lead	c8j-8
^ lead AUTHOR	c-8k11
^ lead WORKER	p9
^ lead inspector	c12k-9p-9
^ leadership	a-7c-8g13j-8k-10l-8p8
^ leadership $	p12
^ leadership and	g11p-7
^ leadership management	g8
^ legal	a-9c-12f-8g-7j16k15l-12m-18o-11
^ legal PLAN	p10
^ legal RECOMMEND	k12m-11
^ legal SCOPE	j10
^ legal and	k8
^ legal context	j9
^ legal framework	k10p-7
^ legislation	n14p-8
^ legislation and	n7
^ legislation cited	n10
^ legislative	j-9k12
^ legislative context	j-9k12
^ length	k9
^ length of	k9
^ let	c12g-7
^ let WE	c12g-7
^ letter	a-10b17c-7f-13g-7j9k-17p-9
^ letter AUX	l9
^ letter from	b18f-11k-14l-11p-14
^ letter to	j8
^ library	p12
^ library $	p12
^ licence	p9
^ licence condition	p9
^ licensing	p12
^ licensing $	p12
^ life-story	a-7i-7k-10p14
^ life-story DONE	a-7i-7k-10p14
^ lifestyle	p10
^ lifestyle choice	p10
^ light	i12p-7
^ light in	i12p-7
^ limit	j-7o11
^ limit of	o12
^ limit to	k10
^ limitation	a-7c-8j-10k18l-7p-12
^ limitation $	k13p-11
^ limitation of	k7
^ limitation on	k8
^ line	a12k-8p-9
^ line of	a12k-8p-9
^ list	c-11d12h9j-10l-10p-12
^ list of	c-11d12h9j-10l-10p-12
^ little	f11p-10
^ little CHILD	f11p-10
^ llinell	c-8d15k-7l-7p-11
^ llinell amser	c-8d15k-7l-7p-11
^ llyfryddiaeth	c-10f-8j-9k-10l-9n17p-14
^ llyfryddiaeth $	c-10f-8j-9k-10l-9n17p-14
^ local	a-14b-8d-10f-10j18k-10l-16m-7n-13o-8
^ local BODY	j-13p14
^ local CONTACT	c11p-9
^ local INFO	j13k-9p-11
^ local ISSUE	j11
^ local LEARN	g8
^ local METHOD	k8
^ local SINCE	e9
^ local context	j13k-10
^ lockdown	c-8k-9l15p-12
^ lockdown $	c-8k-9l15p-12
^ locked	p8
^ locked door	p8
^ locum	p12
^ locum $	p12
^ log	d13l-9
^ log of	d13l-9
^ loss	p12
^ loss $	p12
^ lost	a-8c-8g12j-7k-9l-11p8
^ lost between	p8
^ lost in	p7
^ lost opportunitie	g14p-12
^ lost to	p8
^ love	p11
^ love and	p8
^ low-level	a-8g-9l-8p13
^ low-level ISSUE	a-8g-9l-8p13
^ main	a15c-17d11e-10f-9g12i-7j-15k-14l-13m-10n-8o-10p-18
^ main FIND	g8
^ main ISSUE	a12g-8
^ main LEARN	g8
^ main MSG	g10
^ main STORY	d7
^ main date	c-7d11
^ main thread	a11
^ making	a17c-15e-13f-12g-14i-10j-12k-13l-16m22n-8p-27
^ making CHANGE	m9
^ making THIS	a-9m14p-9
^ making picture	a11p-8
^ making sense	a17l-8m-10p-9
^ making sure	m9
^ making thing	m12
^ man	p11
^ man NEG	p7
^ management	j10k-8l-9
^ management oversight	p9
^ management summary	j12p-7
^ manner	j-9k12
^ manner in	k7
^ manner of	k8
^ map	b15l-8p-9
^ map of	b15l-8p-9
^ mappa	p12
^ mappa $	p12
^ marac	p12
^ marac $	p12
^ mash	p11
^ mash $	p11
^ matching	p12
^ matching $	p12
^ mattresse	p8
^ mattresse on	p8
^ measuring	c22e-9g-7i-11m-14p-18
^ measuring CHANGE	c13m-12p-10
^ measuring WELL	c11i-9p-8
^ measuring impact	c10
^ media	c11p-10
^ media enquirie	c11p-10
^ medication	p12
^ medication $	p12
^ medicine	p9
^ medicine for	p9
^ meet	f15l-10p-10
^ meet FAMILY	f10
^ meet NAME	f10
^ member	f11
^ member of	f11
^ membership	a-8b12c-7j-9k9m-9o-8p-9
^ membership and	k10
^ membership of	b12j-8m-8
^ men	f-9p13
^ men 's	p7
^ men WHO	f-8p10
^ mental	p14
^ mental SERVICE	p9
^ mental capacity	p9
^ merged	d15l-7p-10
^ merged chronology	d9
^ merged timeline	d11
^ methadone	p9
^ methadone in	p9
^ methodoleg	c-7k14p-11
^ methodoleg $	c-7k14p-11
^ milestone	c-9d17f-8j-9k-11l-8p-14
^ milestone $	c-9d17f-8j-9k-11l-8p-14
^ minute	p12
^ minute $	p12
^ mobile	p10
^ mobile FAMILY	p10
^ modern	p10
^ modern slavery	p10
^ moment	a9i9p-8
^ moment WHEN	a9
^ money	p8
^ money and	p8
^ monitoring	c23f-7j-8k-11l-9m-13p-14
^ monitoring $	c11p-9
^ monitoring arrangement	c9
^ monitoring of	c11m-10
^ more	a-16c-17e-8f-11g-10j-16k-16l-12m-9n29p-19
^ more $	n10
^ more INFO	n10
^ more about	c-9j-8n12
^ more help	n9p-7
^ more on	n10
^ motivational	p10
^ motivational interviewing	p10
^ multi-agency	a10b-9c-21d12e-13f-13h-8i-14j-14n-12o-11
^ multi-agency ANALYSE	a8
^ multi-agency DONE	a16k-10m-8p-14
^ multi-agency INVOLVE	k-11l12
^ multi-agency WORKER	a-9k14p-12
^ multi-agency audit	p11
^ multi-agency chronology	d9
^ multi-agency meeting	p10
^ multi-agency safeguarding	p9
^ multi-agency timeline	d11p-8
^ my	l9
^ my LIVE	l9
^ name	c-9h16j-7l-8m-8p-10
^ name and	h9
^ name for	h11
^ name of	h7
^ name used	h-9k11
^ national	a-8c-9f-8k10l-8n-13
^ national LEARN	g7
^ national guidance	k14n-11p-11
^ national picture	p11
^ nature	l9
^ nature of	l9
^ negeseuon	c-7g15k-7l-7p-11
^ negeseuon allweddol	c-7g15k-7l-7p-11
^ neglect	p13
^ neglect $	p9
^ neglect toolkit	p8
^ neighbour	p15
^ neighbour $	p15
^ neighbourhood	c-10f14j-9k-11l-9
^ neighbourhood $	f15k-8p-13
^ neighbourhood policing	p11
^ new	a-10c-16e-8f-18g-9j-15k-18l31m-16n-10o-8p-15
^ new BODY	c-9j-9k-12l10m-11
^ new CHILD	f-8l12p-12
^ new MOVE	l8
^ new PLACE	l13p-11
^ new county	l10p-7
^ new friend	l10p-10
^ newly	p7
^ newly qualified	p7
^ no	m-12p19
^ no further	m-11p12
^ non-engagement	p12
^ non-engagement $	p12
^ note	a-17b-10d-11e-17f-17g-17h10i-14l-18m-14n22o-13p-26
^ note $	c-17j-10k-11n16p-8
^ note about	k8
^ note for	c14
^ note on	a-8c-12f-10h14k10l-8n-13p-13
^ note to	c-9k-11n14p-8
^ notification	a-11c-13d-8e-8f-13g-8j25k-13l-12m-9n-7o-9p-16
^ notification $	j14k-7p-11
^ notification SCOPE	j8
^ notification and	j13
^ notification detail	f-7j10
^ notifying	j14m-8p-12
^ notifying BODY	j14m-8p-12
^ nowhere	p9
^ nowhere to	p9
^ obesity	p12
^ obesity $	p12
^ observation	a14k-9p-7
^ observation on	a11k-8
^ observation upon	a8
^ occasion	j13k-10
^ occasion for	j9
^ of	f15p-16
^ of CHILD	f9p-8
^ of KIN	f10p-11
^ offence	c-8k-9l15p-12
^ offence $	c-8k-9l15p-12
^ old	p10
^ old file	p10
^ older	l-7p14
^ older boyfriend	p9
^ older friend	p9
^ on	c-9f-7k-9l23p-21
^ on MOVE	l9
^ on PLACE	l11p-11
^ on remand	l11
^ on street	l11
^ one	a-9e16g-9l-16m-9
^ one END	e8
^ one STORY	p9
^ one more	e12p-8
^ online	l-9n9
^ online HARM	l-8p9
^ online SOURCE	n9
^ open	p12
^ open and	p8
^ open door	p8
^ opinion	a19c-11e7f-8j-11k-15l-8m-10o-9p-18
^ opinion $	a15e-11p-14
^ opinion of	a10e11j-7k-12
^ opportunitie	g14p-11
^ opportunitie lost	g14p-11
^ optician	p11
^ optician $	p11
^ optimism	p11
^ optimism $	p11
^ order	m13p-11
^ order ASK	m13p-11
^ ordered	m10
^ ordered CHANGE	m10
^ organisational	a17c-10e-8f-7j-12k-12l-7m-13
^ organisational CHANGE	m-11p12
^ organisational ISSUE	a8
^ organisational context	a13j-9k-9p-9
^ origin	j11k-8
^ origin of	j11k-8
^ other	a-14b-8d-7e-8f-9g-11i-8j7k14l-19m-11o-8p-8
^ other CHILD	f8
^ other INFO	j8
^ other KIN	f-10k-10p13
^ other REVIEW	j-9k11
^ other SOURCE	k-10n9
^ other format	c13k-9p-9
^ other inquirie	k7
^ other inspection	j12
^ other investigation	k10
^ other proceeding	k7
^ other processe	k9
^ out	a-10g-10j-9l10o-8p11
^ out of	a-10g-10j-9l10o-8p11
^ outcome	f-9g11j-7k12p-11
^ outcome and	k8
^ outcome for	f-7g12p-9
^ outcome of	k8
^ outline	l9
^ outline of	l9
^ over	c8
^ over to	c8
^ over-optimism	p11
^ over-optimism $	p11
^ over-reliance	p7
^ over-reliance on	p7
^ overall	b-11c-22d-12e26f-18g17h-8i-13j-20k-22l-21m-16n-14o-12p-29
^ overall $	e13g-10p-9
^ overall ANALYSE	a8
^ overall effectiveness	e-8g13
^ overall judgement	g14p-8
^ overall picture	a-7e13p-10
^ overall summary	e11g-7j-8
^ overall view	a-9e12k-8
^ overarching	a8
^ overarching ISSUE	a8
^ oversight	c14m-12p-8
^ oversight of	c15m-12p-7
^ overview	a-9c-11d-10f-9j13k-16p-16
^ overview $	j15l-14m-7p-11
^ overview REVIEW	m7
^ overview of	d-8l15
^ owner	c10j-8
^ owner of	c10j-8
^ page	p10
^ page NUM	p10
^ pandemic	p12
^ pandemic $	p12
^ parallel	c-10j-10k20l-9p-13
^ parallel REVIEW	k7
^ parallel investigation	k9
^ parallel proceeding	k8
^ parallel processe	k9
^ parenting	p8
^ parenting assessment	p8
^ part	k7
^ part of	p9
^ part played	k9
^ participant	c-7k14p-11
^ participant $	c-7k14p-11
^ partie	a-8c-12e-8f15g-7j-12k-13l-11m-9n-7o-8
^ partie $	a-8c-12e-8f15g-7j-12k-13l-11m-9n-7o-8
^ passing	p14
^ passing THIS	p9
^ passing parcel	p9
^ path	l16p-13
^ path into	l10p-7
^ path through	l10p-8
^ pathway	p12
^ pathway $	p12
^ pattern	a20c-10f-12j-11k-13l-11m-8p-18
^ pattern $	a16c-8g-13j-7k-8p-11
^ pattern across	a12p-9
^ pattern in	a-9g10
^ pause	k9
^ pause for	k9
^ pen	a-8c-9f21k-8l-9p-16
^ pen picture	f13p-11
^ pen portrait	f15p-8
^ performance	p11
^ performance $	p11
^ period	a-13c-14d-8e-10f-11g-11j-17k-18m-13n-10o30p-22
^ period $	l-14o12
^ period NUM	l11p-7
^ period chosen	o9
^ period of	l-10o12
^ period one	l10p-7
^ period selected	l-10o12
^ period under	o9
^ perpetrator	c-7f15k-8p-11
^ perpetrator $	c-7f15k-8p-11
^ persistent	a-9i12p-9
^ persistent practice	a-9i12p-9
^ person	c-16f26j-14l-14p-15
^ person INVOLVE	f8
^ person LIVE	f8
^ person concerned	f15k-8p-8
^ person referred	f8
^ personal	f10k-7
^ personal detail	f12j-9
^ personal statement	j8
^ pets	p9
^ pets and	p9
^ pharmacy	p12
^ pharmacy $	p12
^ phase	l19p-17
^ phase NUM	l10p-8
^ phase one	l11p-9
^ phone	l-8p12
^ phone ASK	p7
^ phone at	p8
^ picture	e7f9p-10
^ picture SINCE	e8
^ picture of	f10p-7
^ piece	p9
^ piece by	p9
^ piecing	e-13k13
^ piecing THIS	e-13k13
^ place	j10
^ place and	j10
^ plain	a-8c-10e-10g-8h19j8k-11l-13m-8p-16
^ plain english	c-8h18j-9k-8p-12
^ plain summary	j11l-7
^ please	c12p-8
^ please share	c12p-8
^ poisoning	p12
^ poisoning $	p12
^ policie	k-11n8p9
^ policie and	k-11n8p9
^ policy	j-8k12p-7
^ policy context	j-8k12p-7
^ portrait	f8
^ portrait of	f8
^ position	e8p8
^ position SINCE	e9
^ position of	m-7p11
^ postnatal	p10
^ postnatal depression	p10
^ poverty	c-7f10k-9l-8p9
^ poverty $	f-8p13
^ poverty and	f12p-9
^ practice	b-8c-21d-9f-15g15h-7i18j-22k-23m-25n-12o-15p-30
^ practice ANALYSE	a9
^ practice ISSUE	a-14g18
^ practice MSG	a-9g13i-9
^ practice SINCE	e9
^ practice STORY	l12
^ practice THIS	a-9g-8i13
^ practice WE	i8
^ practice WELL	i10
^ practice in	a9
^ practice reviewed	a13i-8
^ practice under	a10
^ practice worth	i10
^ pre-birth	a-8c-9l13m-7
^ pre-birth PLAN	p9
^ pre-birth assessment	l10
^ pre-birth period	l9
^ predictability	a19c-10f-9j-10k-11l-10m-7p-15
^ predictability $	a16c-9f-7j-8k-9l-8p-13
^ predictability and	a9
^ predictable	a8
^ predictable and	a8
^ preliminary	a-14c-15d-7e-10f-11g-11j26k-13l-14m-10n-8o-9p-18
^ preliminary $	j12p-9
^ preliminary ISSUE	a-8j11
^ preliminary observation	j11p-7
^ preliminary remark	j11
^ premature	l-10p11
^ premature BIRTH	l-10p11
^ prescribing	p8
^ prescribing and	p8
^ present	c-8e14l-8p-12
^ present position	e14k-9p-11
^ presenting	l8
^ presenting STORY	l8
^ press	c12p-9
^ press office	c12p-9
^ pressure	a14g-8
^ pressure in	a10
^ pressure on	a7
^ preventability	a16c-9f-8j-8k-9l-8p-13
^ preventability $	a16c-9f-8j-8k-9l-8p-13
^ principal	g14
^ principal END	g8
^ principal LEARN	g10
^ principle	a-7c-8j-10k20l-7p-13
^ principle $	k13p-10
^ principle THIS	k10
^ print	c9
^ print THIS	c9
^ printing	c9
^ printing THIS	c9
^ prior	k-8l10
^ prior INVOLVE	k-8l10
^ prioritie	c-9f-8j-9k-10l-8m20p-14
^ prioritie $	c-8k-8m15p-11
^ prioritie for	m9
^ priority	j-8m8o8
^ priority ACT	m8
^ priority FIND	g11
^ priority ISSUE	o9
^ prison	p12
^ prison $	p12
^ privacy	f-10j-9k17l-9p-12
^ privacy $	k13p-10
^ privacy of	f-7k11
^ private	k-14l-8p19
^ private $	k-8p11
^ private law	k-8p10
^ proceeding	k10
^ proceeding of	k10
^ profile	f8p-7
^ profile of	f8p-7
^ programme	m8
^ programme of	m8
^ project	c-11l-9m-14o17p-13
^ project PLAN	c-11l-9m-14o17p-13
^ prompt	c12o-12
^ prompt SCOPE	c12o-12
^ protective	a-11i14p-9
^ protective practice	a-8i12p-9
^ pseudonym	f-9j-8k18l-8p-13
^ pseudonym $	k13p-11
^ pseudonym chosen	k9
^ public	p9
^ public law	p9
^ publication	a-7b-7c-13f-8j-13k23l-11m-8n-8p-16
^ publication $	j-9k13p-9
^ publication and	k12
^ publication arrangement	c-7k11p-7
^ pulling	a-7e14k-10
^ pulling THIS	e9
^ pulling thread	e9
^ purpose	c-9h-11j17k-13o12
^ purpose WE	j9
^ purpose and	h-10o12
^ purpose of	j16k-9o-7
^ putting	c-9g-14i-20j-10l-8m22p-19
^ putting LEARN	g-9m11
^ putting REVIEW	k9
^ putting THIS	a-8e9i-12k-10m11p-8
^ putting piece	a10
^ putting thing	i-11m12
^ pwyntiau	g13p-9
^ pwyntiau dysgu	g13p-9
^ qualification	k9
^ qualification of	k9
^ quality	c-12f-8g13i-10j-9k12l-15m-9p-8
^ quality assurance	c-8k12p-8
^ quality of	g14i-8l-13
^ quiet	f-14l-9p15
^ quiet CHILD	p8
^ quiet FAMILY	f-10p11
^ quiz	c15k-8p-12
^ quiz $	c15k-8p-12
^ racism	p12
^ racism $	p12
^ radiology	p12
^ radiology $	p12
^ rapid	k9
^ rapid REVIEW	k9
^ rating	c12p-9
^ rating scale	c12p-9
^ rationale	j8
^ rationale for	j8
^ re	p8
^ re NUM	p8
^ re-referral	c-8j-7k-9l15p-12
^ re-referral $	c-8j-7k-9l15p-12
^ reach	j-8k-10o12
^ reach of	j-8k-10o12
^ read	n14p-8
^ read and	n11
^ read more	n7
^ reader	j12
^ reader 's	j12
^ reason	a13c-13f-7g-9j22k-11l-13m-9o-11p-13
^ reason THIS	j8
^ reason WE	j9
^ reason and	a8
^ reason behind	a7
^ reason for	j18l-11o-7p-8
^ rec	l-10m14p-12
^ rec NUM	l-10m14p-12
^ recall	c-8d-10k18l-17p-11
^ recall STORY	d-7k12l-10
^ recall TIME	k12l-11p-8
^ recent	e7
^ recent SINCE	e7
^ reception	l7
^ reception TIME	l7
^ reciprocal	k8
^ reciprocal lead	k8
^ recital	c-8j15k-9l-7p-12
^ recital $	c-8j15k-9l-7p-12
^ recognising	p9
^ recognising neglect	p9
^ record	c-8d9p7
^ record keeping	p10
^ record of	d9
^ recording	p12
^ recording $	p12
^ ref	p8
^ ref NUM	p8
^ reflect	c19f-9g-7j-10k-11l-8m-7p-14
^ reflect $	c16f-8j-8k-9l-7p-13
^ reflect on	c9
^ reflective	c16j-7k-10o-13p-12
^ reflective ANALYSE	a9
^ reflective REVIEW	c10k-8
^ reflective SCOPE	a-8c12o-11
^ regional	g7
^ regional LEARN	g8
^ register	p8
^ register as	p8
^ regret	j9
^ regret and	j9
^ related	a-7c15f-8j-10l-11m-8p-17
^ related SOURCE	k-7n10
^ related news	c12p-7
^ related page	c10
^ related processe	c-8k12
^ relationship	a-9c-10e-12f19g-8j-9k-13l-13m-8
^ relationship $	f13p-13
^ relationship PEER	p10
^ relationship THIS	e-10p12
^ relationship to	f10
^ release	p8
^ release from	p8
^ relevance	g10
^ relevance to	g10
^ relevant	a-9c-14d-8e-8j-13l8m-8n7p-20
^ relevant FAMILY	f11l-11
^ relevant STORY	l12
^ relevant background	f-10j-7l12
^ relevant guidance	k-9n11
^ relevant research	k13l-8n-10p-8
^ reliance	p11
^ reliance on	p11
^ remark	a9
^ remark upon	a9
^ remedial	m9
^ remedial ACT	m9
^ remember	c-8g15j-7k-8p-12
^ remember $	c-8g15j-7k-8p-12
^ remembering	f10
^ remembering NAME	f10
^ remembrance	j14k-8p-11
^ remembrance $	j14k-8p-11
^ reorganisation	p12
^ reorganisation $	p12
^ repeated	p8
^ repeated low-level	p8
^ reporting	c17k-9m-9p-10
^ reporting arrangement	c11p-8
^ reporting back	c11m-8
^ representation	k8
^ representation by	k8
^ requirement	c-8k-9m15p-12
^ requirement $	c-8k-9m15p-12
^ research	a-23b-8c-21d-8e-10f-13g-12h-9i-10j-23l-13m-13n27p-11
^ research SCOPE	o9
^ research WE	k-13n15
^ research and	a-10n9
^ research behind	j-10k-13n14
^ research cited	n7
^ research context	k12n-7
^ research on	p8
^ research read	k-8n9
^ resilience	p12
^ resilience $	p12
^ resolution	c-9f-8j-9k-11l-8m18p-14
^ resolution $	c-8j-7k-9l-7m15p-12
^ respectful	p10
^ respectful uncertainty	p10
^ response	a17b10c-13d-10e10f-15g-13h-7i-10j-15k-17l-7n-7o-17
^ response SINCE	e8
^ response WORKER	p9
^ response of	a10b12f-10k-7l-10p-11
^ response on	l11p-7
^ response to	a17e8g-8j-7l-14o-15
^ restorative	a-8i-8p12
^ restorative practice	a-8i-8p12
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
^ rhestr	c-9h16k-8l-8p-12
^ rhestr termau	c-9h16k-8l-8p-12
^ risk	c11l-10
^ risk assessment	p8
^ risk register	c13p-12
^ road	l15p-10
^ road to	l15p-10
^ role	a9f-7p8
^ role of	a9f-7p8
^ root	k9
^ root cause	k9
^ rota	p8
^ rota and	p8
^ route	l11p-9
^ route through	l11p-9
^ rule	p13
^ rule AUX	p9
^ rule of	p8
^ running	j-7k9
^ running REVIEW	j-7k9
^ rural	p10
^ rural isolation	p10
^ safe	k-8l-10p16
^ safe at	l-8p8
^ safe on	p9
^ safe sleeping	p7
^ safeguarding	a-8g-10h9j-14l-9m-12p11
^ safeguarding BODY	a-7g-10j-12k7m-12p12
^ safeguarding WORDS	h10
^ safer	p9
^ safer sleep	p9
^ safety	c-7m-12p13
^ safety PLAN	c-7m-12p13
^ save	c12d-9p-7
^ save date	c12d-9p-7
^ scene	j12p-10
^ scene setting	j12p-10
^ schedule	b11d9k-8l-10p-8
^ schedule of	b11d9k-8l-10p-8
^ scoping	l-11o12
^ scoping period	l-11o12
^ screen	p12
^ screen and	p8
^ screen at	p8
^ secondary	l11p-10
^ secondary PLACE	l11p-10
^ section	l-9p13
^ section NUM	l-9p13
^ secure	j-7p11
^ secure setting	j-7p11
^ seeing	f-8p10
^ seeing CHILD	f-8p10
^ selected	n9
^ selected SOURCE	n9
^ self-assessment	c15k-9p-12
^ self-assessment $	c15k-9p-12
^ self-harm	p12
^ self-harm $	p12
^ self-report	p11
^ self-report $	p11
^ send	c14p-8
^ send to	c11
^ senior	c11
^ senior inspector	c11
^ sense	f11p-8
^ sense of	f11p-8
^ sequence	a-8d13p-8
^ sequence of	a-8d13
^ serious	j8l-10
^ serious STORY	j8l-8p-7
^ serious youth	p8
^ set	o8
^ set SCOPE	o8
^ setting	a-10c-12e-7f-10g-8j24k-16l-11m-8n-8o-8p-21
^ setting $	j11p-11
^ setting context	j9
^ setting out	j11p-8
^ setting scene	j11p-8
^ sexual	l-8p13
^ sexual HARM	p10
^ sexuality	f7
^ sexuality and	f7
^ shame	p11
^ shame $	p11
^ share	c14j-9
^ share THIS	c11j-8
^ sharing	c20g-16j-15k-14l-7n-7p8
^ sharing INFO	p12
^ sharing LEARN	c15g-15p-7
^ sharing THIS	c12j-11
^ shift	m-11p12
^ shift CHANGE	m-11p12
^ sickness	p10
^ sickness absence	p10
^ sight	f-7p9
^ sight of	f-7p9
^ sign	a-11c16j-10l-14m-11
^ sign here	c12p-10
^ sign of	p7
^ sign off	k10
^ sign up	c11l-8
^ sign-off	c-9j-9k16l-7m-9n-10
^ sign-off $	k14p-13
^ sign-off NEG	k-9n-8p11
^ sign-off by	k10
^ signature	c14f-8j-9l-8m-8p-13
^ signature $	c15k-12p-11
^ signature of	k10
^ signed	c15f-7j-8k-10l-8
^ signed $	c15k-8p-14
^ signed and	p9
^ significant	a-12c-18d15e-12f15g-10j-12k-19m-10n-8o-7p-20
^ significant STORY	d9f-8k-8
^ significant adult	f10
^ significant date	d10
^ significant incident	d7
^ significant other	f13p-9
^ significant practice	l8
^ silence	p15
^ silence $	p11
^ silp	k14
^ silp LEARN	k9
^ silp METHOD	k9
^ single	c-8e-7l-16
^ single AGENCY	k10l-11p-11
^ single incident	p11
^ single-agency	m11p-9
^ single-agency PLAN	m11p-9
^ skeletal	p11
^ skeletal survey	p11
^ skill	i13l-10p-10
^ skill and	i13l-10p-10
^ sleep	p17
^ sleep $	p11
^ sleep and	p8
^ sleeping	c-8p12
^ sleeping arrangement	c-8p12
^ slipping	p10
^ slipping through	p10
^ small	p8
^ small ACT	p8
^ smile	p7
^ smile at	p7
^ smiling	p7
^ smiling AUX	p7
^ so	a9
^ so WHAT	a9
^ some	a-9e10i10l-7p-11
^ some END	e11
^ some WORKER	i11
^ somebody	g-12i14k-7l-8
^ somebody FIND	g-11i14p-8
^ somebody else	p9
^ something	j8
^ something HAPPEN	j8
^ special	c-8k-8l11m-9
^ special educational	p10
^ special guardianship	l12
^ specific	a-9c-7o18
^ specific SCOPE	o9
^ specific WORDS	o8
^ sport	p9
^ sport club	p9
^ spreading	c15h-13j-10p-8
^ spreading WORDS	c15h-13j-10p-8
^ st	l-9p10
^ st NAME	l-9p10
^ staffing	p11
^ staffing $	p11
^ stage	j-7l12p-11
^ stage of	k9
^ stage one	l12p-11
^ stalking	p12
^ stalking $	p12
^ standard	c-7g-9k18l-7p-12
^ standard applied	k11p-8
^ standard of	k13
^ statement	a-10c-14e-9g-10j20m-16o-8p-16
^ statement by	c-8j9m-7
^ statement from	j13
^ statement of	j10l7p-8
^ statistical	b15c-10p-10
^ statistical table	b15c-10p-10
^ status	c8j8l-8
^ status and	c11p-8
^ status of	c-10j11p9
^ statute	n8
^ statute and	n8
^ statutory	a-9c-13e-7f-10g-8j20k-15l-13m10n-8p-19
^ statutory basis	j12p-8
^ statutory duty	j12p-9
^ statutory requirement	j-8m13p-8
^ stay	l8
^ stay in	l8
^ steering	k11p-11
^ steering group	k11p-11
^ step-down	p11
^ step-down $	p11
^ step-family	c-8f16j-8k-9l-7p-12
^ step-family $	c-8f16j-8k-9l-7p-12
^ stepfather	p9
^ stepfather and	p9
^ stigma	p12
^ stigma $	p12
^ stop	c10p-7
^ stop and	c10p-7
^ stori'r	l13p-9
^ stori'r plentyn	l13p-9
^ storie	l12
^ storie of	l12
^ strangulation	p12
^ strangulation $	p12
^ strategic	m10
^ strategic ACT	m8
^ strategie	m13
^ strategie for	m13
^ strategy	c-11k-15l10
^ strategy INVOLVE	k-12l14p-12
^ strategy discussion	l-8p11
^ strength-based	a-9i12p-9
^ strength-based practice	a-9i12p-9
^ structure	j10
^ structure of	j10
^ student	l-9p10
^ student on	l-9p10
^ style	j-7k10
^ style and	j-7k10
^ subject	a-9c-11f24g-8j-20k-20l-10p-14
^ subject CHILD	f9p-8
^ subject ISSUE	o8
^ subject detail	f8
^ subject for	f-9o12
^ subject of	f21j-11k-15o-19
^ submission	k12p-8
^ submission received	k12p-8
^ subscribe	c15k-8p-12
^ subscribe $	c15k-8p-12
^ substance	p9
^ substance misuse	p9
^ sudden	l-8p9
^ sudden CHILD	l-8p9
^ suggested	m12n8p-10
^ suggested CHANGE	m10
^ suggested SOURCE	n9
^ suicidal	p11
^ suicidal thought	p11
^ summary	a-17b-9c-14f-14h-8i-10j14k-21l12n-11o-12p-23
^ summary $	e-9j13l-12
^ summary and	e7
^ summary chronology	d9
^ summary for	g-9j17l-9
^ summary of	a-12c-9e-13f-7g10j-10k-16l23o-8p-13
^ supervision	a-14c-17j-9k-9o-7p25
^ supervision $	c-10p12
^ supervision NEG	p8
^ supervision THIS	p12
^ supervision and	p7
^ supervision order	p7
^ supplementary	b18k-13l-7n-12p-13
^ supplementary INFO	b11k-7p-8
^ supplementary SOURCE	b12k-7n-10p-7
^ support	a-8c-13f-9j-10k-12l9m-8n19p-20
^ support AGENCY	l-14n15p-13
^ support for	n10
^ support given	l9
^ support offered	l12p-8
^ supporting	b18k-13l-7n-13p-13
^ supporting INFO	b11k-7p-7
^ supporting SOURCE	b12k-7n-11p-7
^ survey	k8
^ survey and	k8
^ sympathy	c-8j15k-9l-7p-12
^ sympathy $	c-8j15k-9l-7p-12
^ synthesis	c-9e16f-8j-8k-10l-8p-13
^ synthesis $	c-9e16f-8j-8k-10l-8p-13
^ system	a19c-9e-7f-12j-8l-12p-11
^ system 's	a12k-11
^ system ISSUE	a8
^ system METHOD	k9
^ system PEER	a12f-9p-11
^ systemic	a10
^ systemic ISSUE	a10
^ systemic LEARN	g7
^ table	a-11b9c-15d21e-9f-8g-11i-8j-13k-13l-20n9o-9p-19
^ table and	b12
^ table of	a-9b-10c-13d22g-9j-10k-10l-18n10o-7p-16
^ take	a-7c11
^ take ACT	m8
^ take away	c9
^ take-away	g9
^ take-away MSG	g9
^ take-home	g9
^ take-home MSG	g9
^ taking	a7c-10g-10j-7k-10m17p-10
^ taking LEARN	g-8m10
^ taking THIS	m10
^ talk	c13
^ talk about	c13
^ target	c12p-9
^ target audience	c12p-9
^ task	c-8j-7k-9m-8o18p-12
^ task $	o13p-11
^ task set	o10
^ taxis	l-10p14
^ taxis $	p11
^ taxis to	l-7p8
^ teacher	g-8i11
^ teacher WHO	g-8i11
^ technical	h13
^ technical WORDS	h13
^ teenage	f-7p9
^ teenage KIN	f-7p9
^ teeth	k-7p15
^ teeth $	p11
^ teeth and	p8
^ temporary	l-8p10
^ temporary PLACE	l-8p10
^ tense	k9
^ tense name	k9
^ thank	i8j11k-9p-11
^ thank $	j12p-9
^ thank to	i9
^ thematic	a14c-10p-8
^ thematic ANALYSE	a13c-8
^ theoretical	k11p-7
^ theoretical framework	k11p-7
^ thing	a-17c-16f-9g8i19j-14k-17l-17p-10
^ thing THIS	g-8i11
^ thing to	g10l-7p-10
^ thing worth	i10n8p-8
^ think	c-15f-12g15j-12k-7p10
^ think FAMILY	f-11p11
^ think about	c-14g16j-10
^ thinking	a17k-10
^ thinking THIS	a10p-9
^ thinking about	a8
^ thinking behind	a7
^ thoughtful	a-9i12p-9
^ thoughtful practice	a-9i12p-9
^ thread	a18c-8e-10j-8k-9p-14
^ thread $	a14e-9p-10
^ thread THIS	a10
^ threat	p7
^ threat to	p7
^ threshold	c-12j-10k-11p19
^ threshold $	p10
^ threshold REVIEW	c-9k-8p12
^ threshold for	p8
^ through	p10
^ through gap	p10
^ thursday	c-8j-7k-9l15p-12
^ thursday $	c-8j-7k-9l15p-12
^ tidy	p8
^ tidy front	p8
^ timeframe	c-9f-8j-8k-10l-8o19p-14
^ timeframe $	c-8f-8j-8k-9l-8o16p-13
^ timeline	a-12c-11d28e-9f-10g-7j-11k-12l-24p-13
^ timeline $	d12o-7p-7
^ timeline key	d10l-9
^ timeline of	a-9d19l-17
^ timeline period	o8
^ timeliness	j-8k-10p13
^ timeliness of	j-8k-10p13
^ timescale	c-8f-7j-12k20o-8p-11
^ timescale $	k13p-10
^ timescale for	k8
^ timescale of	k9
^ timetable	c-7j-9k16p-11
^ timetable $	k13p-11
^ timetable of	k8
^ timing	j-8k15p-11
^ timing $	k13p-10
^ timing of	k7
^ to	a-10b-13c-28d-14e20f-24g-20h-10i-19k-33l-11m28o-16p-37
^ to AUX	m7
^ to BODY	j-10m13
^ to END	e9
^ to PEER	e9
^ to SERVICE	m14p-9
^ to THIS	f-9j14
^ to WHO	e11
^ to YEAR	l10
^ to all	m9
^ to chief	m10
^ to finish	e13p-7
^ to primary	m8
^ to read	j-11n14p-8
^ to reader	j9
^ to secretary	m10
^ toilet	p9
^ toilet and	p9
^ too	k-9p15
^ too NUMW	p8
^ too much	p10
^ tool	b13c-9h-10l-10p-15
^ tool used	b13c-8h-9l-9n-15p-13
^ tracking	c14p-7
^ tracking SINCE	c7
^ tracking and	c10
^ trafficking	p12
^ trafficking $	p12
^ train	p8
^ train and	p8
^ trainer	c11
^ trainer 's	c11
^ training	a-8c13d-13e-8f-9j-10k-14l-14m-9
^ training $	c-17p16
^ training and	c10l-7
^ training date	c10p-8
^ training offered	c11p-9
^ transfer	p11
^ transfer between	p11
^ transition	k-7l7p10
^ transition $	l-7p13
^ transition to	l11p-7
^ transitional	p9
^ transitional safeguarding	p9
^ translation	c13k-7p-10
^ translation $	c13k-7p-10
^ trauma	k-8p15
^ trauma $	p11
^ trauma and	p9
^ trauma-informed	a-8i-8p12
^ trauma-informed practice	a-8i-8p12
^ travel	p9
^ travel and	p9
^ traveller	f11p-7
^ traveller FAMILY	f11p-7
^ trial	k16l-8p-11
^ trial $	k12p-9
^ trial and	k9
^ tribute	f-12j15l-8
^ tribute from	f-8j10
^ tribute to	j10
^ trigger	j9
^ trigger for	j9
^ trouble	l8
^ trouble at	l8
^ trusting	p11
^ trusting WHAT	p11
^ try	c10
^ try THIS	c10
^ turning	a17c-11g-14j-9k-8o-9
^ turning MSG	a14g-12p-7
^ turning eighteen	p10
^ turning to	a9
^ tying	a-9e13
^ tying up	a-9e13
^ unaccompanied	p10
^ unaccompanied CHILD	p10
^ unconscious	p9
^ unconscious bias	p9
^ underlying	c-8g13j-8k-7l-9p-12
^ underlying ISSUE	a10
^ underlying pattern	a-11g15p-9
^ undertaking	j-8k16p-7
^ undertaking DONE	k12
^ undertaking REVIEW	j-7k9
^ universitie	p11
^ universitie $	p11
^ unregulated	l-10p11
^ unregulated PLACE	l-10p11
^ unseen	p9
^ unseen KIN	p9
^ upcoming	c11p-10
^ upcoming training	c11p-10
^ urgent	m8
^ urgent ACT	m8
^ use	a-9c14g-8j-14l-13m-7p11
^ use THIS	c12j-9
^ use in	c13p-11
^ use of	c-11l-11p16
^ useful	a-8b-7c-19d-12f-7g-7j-10k-15l-17m-9n28p-22
^ useful AGENCY	n11p-9
^ useful CONTACT	c-12d-8l-9n14p-9
^ useful SOURCE	n10
^ useful number	n12p-8
^ using	c9j-9
^ using THIS	c9j-8
^ value	c-7k14p-12
^ value $	c-7k14p-12
^ vape	p9
^ vape and	p9
^ version	a-7c17k-8l-17m-8
^ version NUM	l-9p12
^ version STORY	c13l-11p-11
^ version control	c11p-11
^ viability	p8
^ viability assessment	p8
^ view	a19c-10f-15g-10j-12k9l-11m-9p-16
^ view THIS	a12k-8
^ view expressed	k9
^ view of	a14f-12j-7k7l-8p-12
^ violence	p11
^ violence in	p8
^ virtual	p9
^ virtual visit	p9
^ visit	p13
^ visit THIS	p10
^ voice	a-13c-9f-10k16l-11
^ voice INVOLVE	k9p-8
^ voice in	j-7k10
^ voice of	a-11f-13l-7p9
^ voluntary	c-7k-7l-7p15
^ voluntary AGENCY	p10
^ voluntary sector	p9
^ volunteer	p12
^ volunteer $	p12
^ waiting	c-9k-10l-7p18
^ waiting $	p10
^ waiting for	p8
^ waiting list	p10
^ warning	j9
^ warning before	j9
^ water	p9
^ water safety	p9
^ web	l-9n15p-12
^ web addresse	l-9n15p-12
^ weekend	p9
^ weekend and	p9
^ weight	l-11p17
^ weight and	p7
^ weight chart	p9
^ weight of	l-8p10
^ welsh	c9k11m-7p-12
^ welsh BODY	k11
^ welsh translation	c11
^ whistleblowing	p12
^ whistleblowing $	p12
^ whole	k-8p9
^ whole FAMILY	p10
^ whole REVIEW	j8
^ wider	a14c-7k-9l-9p-16
^ wider FAMILY	f10
^ wider LEARN	g7
^ wider picture	a14f-10p-12
^ window	a-10g10o9p-9
^ window of	o9
^ window on	a-7g11
^ witnesse	k15n-9p-9
^ witnesse INVOLVE	k10
^ witnesse and	k10n-9
^ workforce	p12
^ workforce $	p12
^ workload	p11
^ workload $	p11
^ workshop	k18p-15
^ workshop $	k13p-9
^ workshop PEER	k10p-10
^ worth	a-8c-8i19k-9l-8p-12
^ worth copying	i12
^ worth passing	i11
^ youth	l-10p17
^ youth club	p9
^ youth justice	p9
^ youth offending	p9
_'s AGENCY	c10p-11
_'s AGENCY $	c10p-11
_'s ASK	k9
_'s END	a9
_'s END practice	a9
_'s LIVE	d8l-11
_'s LIVE $	d8l-11
_'s PLACE	f-8l12p-9
_'s PLACE $	f-8l12p-9
_'s SERVICE	m10p-12
_'s SERVICE PLACE	m10p-12
_'s WHO	f8
_'s WHO THIS	f8
_'s WORDS	b11k-8
_'s WORDS INVOLVE	b11k-8
_'s name	f8
_'s name identifier	f8
_'s part	f-8k8l9
_'s part THIS	k7
_'s role	f-8p9
_'s role FAMILY	f-8p9
_'s world	f9l-9
_'s world PLACE	f9l-9
_ACT $	a-10d-7e-11g-14k-11l-17m26o-15p-17
_ACT AGENCY	m8
_ACT AGENCY $	m8
_ACT AUX	m12
_ACT AUX LEARN	m12
_ACT LEARN	e7g-7l8
_ACT LEARN $	m9
_ACT LEARN date	e10
_ACT LEARN safeguard	l10
_ACT PLACE	l-10
_ACT PLACE $	l-10
_ACT PLAN	c9
_ACT PLAN $	c10
_ACT REVIEW	j-8m-10o9
_ACT REVIEW $	k11
_ACT REVIEW BODY	k-9o11
_ACT THIS	m10
_ACT THIS REVIEW	m10
_ACT WE	m8
_ACT WELL	c11i-8
_ACT WELL $	c11i-8
_ACT WHAT	m10
_ACT WHAT WE	m10
_ACT down	l10
_ACT down closure	l10
_ACT given	o8
_ACT given AUTHOR	o8
_ACT keep	l8
_ACT keep CHILD	l8
_ACT lead	m8
_ACT lead $	m8
_ACT rapid	m8
_ACT rapid REVIEW	m8
_ACT take	m9
_ACT take $	m8
_ACT tracking	p9
_ACT tracking core	p9
_AGENCY $	c10d-23f-19h12k-10m10n-32p-18
_AGENCY 's	l10
_AGENCY 's part	l9
_AGENCY AGENCY	a13k-8m-7
_AGENCY AGENCY $	a14l-14
_AGENCY AGENCY WHAT	a-10l11
_AGENCY ANALYSE	a12
_AGENCY ANALYSE $	a9
_AGENCY ASK	k10
_AGENCY ASK INFO	k10
_AGENCY AUX	a-7l-11
_AGENCY AUX ASK	k8
_AGENCY AUX put	e7
_AGENCY CHILD	g8
_AGENCY CHILD AUX	g8
_AGENCY CONTACT	d7
_AGENCY CONTACT $	d7
_AGENCY FAMILY	l10
_AGENCY FAMILY $	l10
_AGENCY INFO	j8
_AGENCY INFO context	j8
_AGENCY INVOLVE	d8
_AGENCY INVOLVE $	d8k-10
_AGENCY KNOW	l10
_AGENCY KNOW DONE	l8
_AGENCY MEAN	h7
_AGENCY MEAN $	h7
_AGENCY REVIEW	k9
_AGENCY SINCE	e8
_AGENCY WHAT	a-10l11
_AGENCY WHAT AUX	a-10l11
_AGENCY one	p10
_AGENCY one one	p10
_AGENCY practice	a7
_AGENCY practice $	a7
_AGENCY return	l8
_AGENCY return summarie	l8
_AGENCY sequence	l-8p10
_AGENCY sequence $	l-8p10
_AGENCY touch	l7
_AGENCY touch PEER	l7
_ANALYSE $	c11f-12i-11j-15k-26l-14n-7o8
_ANALYSE AGENCY	a9
_ANALYSE BODY	c-9k9
_ANALYSE BODY $	c-9k9
_ANALYSE DONE	a9
_ANALYSE DONE $	a9
_ANALYSE END	e8
_ANALYSE END $	e8
_ANALYSE IDENTITY	a-8f10
_ANALYSE IDENTITY $	a-8f10
_ANALYSE INFO	a9
_ANALYSE INFO $	a9
_ANALYSE ISSUE	a12
_ANALYSE MSG	c8
_ANALYSE MSG AGENCY	c8
_ANALYSE NEED	f9p-8
_ANALYSE NEED $	f9p-8
_ANALYSE REVIEW	a-12c-9k13
_ANALYSE REVIEW $	a-12c-9k13
_ANALYSE SCOPE	o7
_ANALYSE SCOPE $	o7
_ANALYSE SINCE	a-8c11e-7
_ANALYSE SINCE $	a-8c11e-7
_ANALYSE THIS	c9
_ANALYSE THIS REVIEW	c9
_ANALYSE WHAT	a10l-7
_ANALYSE WORDS	h11
_ANALYSE WORDS $	a-11h11
_ANALYSE WORDS SCOPE	a7
_ANALYSE key	a8
_ANALYSE practice	g8
_ANALYSE practice $	g8
_ANALYSE turn	a8
_ANALYSE turn $	a8
_ASK $	a-12g-13j-16k-19m17o-8p7
_ASK AGENCY	a-11k19l-7m-17
_ASK AGENCY $	a-11k19l-7m-17
_ASK BODY	k-7m20
_ASK BODY $	m18
_ASK CHANGE	g9p-7
_ASK CHANGE $	g9p-7
_ASK DONE	k-7o9
_ASK DONE $	k-7o9
_ASK HAPPEN	m8
_ASK HAPPEN $	m8
_ASK INFO	k10
_ASK INFO $	k10
_ASK KNOW	g-11k-11l-9n7o10
_ASK KNOW $	g-9i-16k-8m7o12
_ASK KNOW more	i10m-10n8
_ASK LOOK	o12
_ASK LOOK $	o12
_ASK NUM	l8
_ASK NUM $	l8
_ASK REVIEW	j14o-7
_ASK REVIEW $	j14o-7
_ASK SERVICE	l13p-15
_ASK SERVICE $	l8p-11
_ASK SERVICE AGENCY	l9
_ASK WHO	m10
_ASK WHO $	m10
_ASK WORKER	g9
_ASK WORKER remember	g9
_ASK achieve	j10
_ASK achieve $	j10
_ASK case	j7
_ASK case management	j7
_ASK each	l-8m10
_ASK each AGENCY	l-8m10
_ASK instead	p7
_ASK instead visit	p7
_ASK keep	i11m-9
_ASK keep $	i11m-9
_ASK one	l7
_ASK one TIME	l7
_ASK other	i9
_ASK other copy	i9
_ASK provide	k10
_ASK provide $	k10
_AUTHOR $	a-22b-14c-25d-8e12f-10g-12h-7i-10j15l-15m-15n-10o9p-20
_AUTHOR 's	a-7b10
_AUTHOR 's WORDS	b11k-8
_AUTHOR AUTHOR	k10
_AUTHOR BODY	c13m-8
_AUTHOR BODY $	c14k-8m-7
_AUTHOR NUM	k9
_AUTHOR THEY	k11
_AUTHOR THEY experience	k8
_AUTHOR THIS	j-12k11
_AUTHOR THIS REVIEW	c-11j-9k13
_AUTHOR THIS leaflet	c9
_AUTHOR conference	p8
_AUTHOR conference $	p8
_AUX $	c10i7j7k-9m-11p-10
_AUX ANALYSE	a-14g-9m-9o20
_AUX ANALYSE $	a-14g-9m-9o20
_AUX ASK	a-14e-7g-11i-11j-11k10l-14m11
_AUX ASK $	m15o-10
_AUX ASK AGENCY	k13m-7
_AUX ASK DONE	k-7o9
_AUX ASK LOOK	o8
_AUX ASK WHO	m10
_AUX ASK provide	k10
_AUX AUX	a8j9k-11m9
_AUX AUX CHANGE	a8g-7
_AUX AUX DONE	m9
_AUX BAD	a10g-9
_AUX BAD $	a10g-9
_AUX CHANGE	a14e-11j-8m10
_AUX CHANGE $	e-9m9
_AUX CHANGE THIS	a12
_AUX CHILD $	f7
_AUX DONE	e-11g-10i-14l11m13o-12
_AUX DONE $	i-7l8m12
_AUX DONE PEER	k11
_AUX DONE TIME	l11
_AUX FAMILY	f8
_AUX FAMILY $	f8
_AUX KNOW	f9k-9
_AUX KNOW $	l8
_AUX KNOW INVOLVE	a8
_AUX KNOW KIN	f11l-9
_AUX LEARN	e-8k-14o-8p8
_AUX LEARN $	g8k-8m8
_AUX LEARN WHAT	a10g-9
_AUX LEARN coping	p7
_AUX LEARN up	l7
_AUX LIVE	l8
_AUX LIVE like	l8
_AUX LOOK	o12
_AUX LOOK $	o12
_AUX MOVE	e8i-10m11
_AUX MOVE $	e10i-7m-9
_AUX MOVE HAPPEN	l-9m10
_AUX NEG	k11
_AUX NEG able	k11
_AUX REVIEW	j9
_AUX REVIEW WHEN	j9
_AUX SCOPE	o9
_AUX SCOPE $	o9
_AUX THIS	k8
_AUX THIS REVIEW	k8
_AUX TIME	p8
_AUX TIME danger	p8
_AUX WELL	i12
_AUX WELL $	g-7i14
_AUX WELL because	g8
_AUX WHAT	m7o11
_AUX WHAT AUX	o12
_AUX WRITE	j15k-9
_AUX WRITE $	j10
_AUX WRITE DONE	j10
_AUX about	j7
_AUX about read	j7
_AUX agreed	m7
_AUX agreed DONE	m7
_AUX available	k11
_AUX available BODY	k11
_AUX black	f7
_AUX black AUX	f7
_AUX case	k7
_AUX case one	k7
_AUX come	a13
_AUX come believe	a9
_AUX come think	a8
_AUX common	a15
_AUX common $	a15
_AUX dealt	p8
_AUX dealt PEER	p8
_AUX difficult	a7
_AUX difficult $	a7
_AUX directed	o8
_AUX directed ANALYSE	o8
_AUX glad	i11
_AUX glad KNOW	i11
_AUX held	j12m-7
_AUX held $	j12m-7
_AUX helped	g9
_AUX helped IDENTITY	g9
_AUX like	l8
_AUX mind	j9
_AUX mind $	j9
_AUX offered	l7
_AUX offered WHAT	l7
_AUX out	o12
_AUX out $	o12
_AUX owed	e11
_AUX owed $	e11
_AUX put	e11
_AUX put place	e11
_AUX quality	a7
_AUX quality DONE	a7
_AUX read	p8
_AUX read $	p9
_AUX referred	a-8h11k-7
_AUX referred $	h12
_AUX referred BODY	o7
_AUX roma	f9
_AUX roma small	f9
_AUX sent	l9
_AUX sent $	j8
_AUX sent NEG	l9
_AUX supported	k7
_AUX supported INVOLVE	k7
_AUX tested	o11
_AUX tested $	o11
_AUX there	a-8i7k7
_AUX there WELL	i8
_AUX there pattern	g8
_AUX threat	p7
_AUX threat other	p7
_BAD $	a13f-9g-7i-9j11p-12
_BAD BODY	g7
_BAD BODY $	g7
_BAD FIND	g8
_BAD FIND inspector	g8
_BAD TIME	p7
_BAD TIME $	p7
_BAD form	h8
_BAD form used	h8
_BAD name	h11
_BAD name AGENCY	h7
_BAD opportunitie	a9
_BAD opportunitie decision	a9
_BAD practice	a-11g14p-8
_BAD practice $	a-11g14p-8
_BAD response	a7
_BAD response $	a7
_BIRTH $	l10
_BIRTH BIRTH	l9
_BIRTH BIRTH $	l9
_BIRTH NUMW	l8
_BIRTH NUMW $	l8
_BODY $	a-13d-18e-14f-26g-8h-15i-11j9l-32m27n-10p-23
_BODY 's	m8
_BODY ACT	j11m-7
_BODY ACT $	j11m-7
_BODY ANALYSE	m14o-10
_BODY ANALYSE $	m14o-10
_BODY ASK	a-8k-8m-8o13
_BODY ASK KNOW	o8
_BODY ASK REVIEW	j8
_BODY AUTHOR	k10
_BODY AUTHOR $	k10
_BODY AUX	m10
_BODY AUX ANALYSE	o9
_BODY AUX ASK	m9o-8
_BODY AUX agreed	m7
_BODY BODY	m9
_BODY DONE THIS	a8
_BODY MONTH	m12o-10
_BODY MONTH ASK	m12o-10
_BODY NEED	m8
_BODY REVIEW	j9k-7
_BODY REVIEW $	j9k-7
_BODY SERVICE	g7
_BODY SERVICE DONE	g7
_BODY TELL	o7
_BODY TELL WE	o7
_BODY WORKER	g12k-10p-8
_BODY WORKER $	g12k-10p-8
_BODY about	m9
_BODY about FIND	m9
_BODY concluded	a8
_BODY concluded each	a8
_BODY decided	k11
_BODY decided WHY	k11
_BODY its	k7
_BODY its member	k7
_BODY oversight	p9
_BODY oversight practice	p9
_BODY proceeded	k8
_BODY proceeded $	k8
_BODY timetable	k8
_BODY timetable $	k8
_BODY whether	k9
_BODY whether REVIEW	k9
_CHANGE $	c-13e-21f-7g9i-12j-10k-10l-13m27o-10p-26
_CHANGE AGENCY	e8
_CHANGE AGENCY SINCE	e8
_CHANGE PLAN	g-8m9
_CHANGE PLAN $	g-8m9
_CHANGE SERVICE	p7
_CHANGE SERVICE WORKER	p7
_CHANGE THIS	a12
_CHANGE THIS FAMILY	a12
_CHANGE make	m7
_CHANGE make $	m7
_CHANGE practice	a-7m10
_CHANGE practice $	m10
_CHANGE practice SINCE	e8m-7
_CHANGE practice system	m9
_CHANGE system	m11
_CHANGE system practice	m11
_CHILD $	a-16b-8c-15d-8f14h-8k-25m-8n-10o-14p10
_CHILD 's	c9f9g-9j-8k-8l9m8p-27
_CHILD 's AGENCY	c10p-11
_CHILD 's LIVE	f7
_CHILD 's PLACE	f-8l12p-9
_CHILD 's SERVICE	m10p-12
_CHILD 's name	f8
_CHILD AUX	a14g7k-10l-9p-7
_CHILD AUX INVOLVE	a7
_CHILD AUX KNOW	a8
_CHILD AUX WELL	g8
_CHILD CHILD	j8
_CHILD CHILD WORKER	j9
_CHILD CODE	l7p-9
_CHILD CODE $	l9
_CHILD FAMILY	f12p-7
_CHILD FAMILY $	f11
_CHILD INVOLVE	a8
_CHILD INVOLVE $	a8
_CHILD LIVE	j10
_CHILD LIVE ISSUE	j10
_CHILD LOOK	j9
_CHILD LOOK after	j9
_CHILD NEED	f-11l11
_CHILD NEED $	l-8p10
_CHILD NEED PLAN	l12p-11
_CHILD NEED period	l8
_CHILD NUMW	f7l-11
_CHILD NUMW TIME	f11l-9p-8
_CHILD NUMW countie	f-8p9
_CHILD PLACE	g8l-9
_CHILD PLACE $	l-8p9
_CHILD PLACE WELL	g9
_CHILD WE	j8
_CHILD WE ISSUE	j8
_CHILD WHO	g10
_CHILD WHO NEED	g10p-7
_CHILD WORKER	j9
_CHILD WORKER $	j9
_CHILD WORKER AUX	g9
_CHILD centre	f9j-8
_CHILD centre THIS	f9j-8
_CHILD completing	c10
_CHILD completing form	c10
_CHILD dream	p9
_CHILD dream $	p9
_CHILD heart	f9j-8
_CHILD heart THIS	f9j-8
_CHILD perpetrator	f11
_CHILD perpetrator $	f11
_CHILD protection	j10l-7m10p-8
_CHILD protection BODY	m11
_CHILD protection ISSUE	j8
_CHILD protection STORY	j8
_CHILD safe	l8
_CHILD safe $	l8
_CODE $	l8
_CODE CODE	p9
_CODE CODE $	p9
_CONTACT $	a-17d26e-8f-10g-9i-8k-13l-7m-10n-14p-10
_CONTACT BODY	j11m-8
_CONTACT BODY $	j11m-8
_CONTACT CHILD	l10
_CONTACT CHILD 's	l10
_CONTACT MOVE	l8
_CONTACT MOVE $	l8
_CONTACT TIME	d10l-8
_CONTACT TIME $	d10l-8
_CONTACT assessment	l11p-10
_CONTACT assessment $	l11p-10
_CONTACT date	d7
_CONTACT date order	d7
_CONTACT enquirie	c8
_CONTACT enquirie $	c8
_DONE $	c-21e-22f-10g-7h-7k-10m18n-8o8p-22
_DONE AGENCY	a8
_DONE BODY	j8
_DONE BODY ASK	j8
_DONE CHANGE	g-7
_DONE CHILD	a-9i8p8
_DONE CHILD $	i9
_DONE CHILD dream	p9
_DONE DONE	p8
_DONE DONE AGENCY	p8
_DONE FIRST	i9l-9
_DONE FIRST TIME	i10l-8
_DONE NEG	a8
_DONE NEG $	a10
_DONE NEG KNOW	k8
_DONE PEER	a-8k8l8
_DONE PEER $	k11
_DONE PEER FAMILY	l8
_DONE PLACE	i8
_DONE PLACE $	i8
_DONE SINCE	m8
_DONE SINCE $	m8
_DONE THIS	a7g8j-12m-12
_DONE THIS $	a8
_DONE THIS FAMILY	a-7i10
_DONE THIS MEAN	g11
_DONE THIS METHOD	k7
_DONE THIS hard	a9
_DONE TIME	l11
_DONE TIME $	l11
_DONE WE	g-10i8k-8m8
_DONE WE AUX	i11
_DONE WE LOOK	j7
_DONE WE NEED	m10
_DONE WHAT	a10i-9m10
_DONE WHAT AUX	a7
_DONE WHAT WHEN	m11
_DONE WHY	j10
_DONE WHY $	j10
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
_DONE hand	e12
_DONE hand $	e12
_DONE practice	g7
_DONE practice $	g7
_END $	a-12c-10e25g-11j-9k-11m-11o-8p-21
_END ANALYSE	e10
_END ANALYSE $	e10
_END DONE	k8
_END DONE back	k8
_END LEARN	g-12m9
_END LEARN $	e8g-7
_END LEARN RECOMMEND	g-7m9
_END RECOMMEND	e-12m10
_END RECOMMEND $	e-12m9
_END REVIEW	e11k-7
_END REVIEW $	e11k-7
_END STORY	g8
_END STORY only	g8
_END WORDS	e7
_END case	j-8p9
_END case $	j-8p10
_END date	o10
_END date $	o10
_END fact	g8
_END fact FIND	g8
_END itself	p8
_END itself $	p8
_END period	o8
_END period $	o8
_END practice	g7
_END practice $	g7
_END whether	k8
_END whether RECOMMEND	k8
_FAMILY $	a-15b12c-14d-10e-14f7g-13h-12j9k8m-16n-12o-13p-16
_FAMILY 's	f-10k11
_FAMILY 's part	k7
_FAMILY AGENCY	l11
_FAMILY AGENCY $	l11
_FAMILY HAPPEN	f8
_FAMILY HAPPEN $	f9
_FAMILY REVIEW	f-7k9
_FAMILY REVIEW $	f-7k9
_FAMILY THIS	j-9k11
_FAMILY THIS REVIEW	f-13j-8k13
_FAMILY THIS connected	f8
_FAMILY TIME	f9
_FAMILY TIME $	f9
_FAMILY YEAR	f9
_FAMILY YEAR $	f9
_FAMILY background	f9j-9
_FAMILY background context	f10j-8
_FAMILY declaration	k7
_FAMILY declaration INVOLVE	k7
_FAMILY friend	f12l-7
_FAMILY friend $	f8
_FAMILY friend neighbour	f7
_FAMILY glance	f8
_FAMILY glance $	f8
_FAMILY its	f8
_FAMILY its circle	f8
_FAMILY member	f10
_FAMILY member $	f8
_FAMILY new	f8
_FAMILY new county	f8
_FAMILY period	l8
_FAMILY period $	l8
_FAMILY tribute	j10
_FAMILY tribute $	j10
_FAMILY whole	p9
_FAMILY whole $	p9
_FIND $	e-9g11
_FIND BODY	g11m-9
_FIND BODY $	g11m-9
_FIND END	g8m-8
_FIND END RECOMMEND	g8m-8
_FIND NUM	g9
_FIND REVIEW	g9
_FIND REVIEW $	g9
_FIND SCOPE	g8
_FIND SCOPE BODY	g8
_FIND THIS	j14
_FIND THIS page	j11
_FIND against	a10o-9
_FIND against WORDS	a10o-9
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
_FIND system	g9
_FIRST $	m12
_FIRST AGENCY $	m7
_FIRST FAMILY	k8
_FIRST FAMILY $	k8
_FIRST HARM	a10l-8
_FIRST HARM $	a10l-8
_FIRST REVIEW	g-9k10
_FIRST REVIEW $	g-9k10
_FIRST TIME	i9
_FIRST TIME $	i9
_FIRST all	j7
_FIRST all WE	j7
_FIRST help offered	l8
_FIRST help prevention	p9
_HAPPEN $	a8d7e-11g-18i-9j-20k11m8n-7o-9p-13
_HAPPEN CHILD	j7l7
_HAPPEN CHILD $	l9
_HAPPEN CHILD WE	j8
_HAPPEN END	k8
_HAPPEN END DONE	k8
_HAPPEN MOVE	p7
_HAPPEN MOVE $	p7
_HAPPEN THIS	l8
_HAPPEN THIS $	l8
_HAPPEN bring	l8
_HAPPEN bring THIS	l8
_HAPPEN light	g11l-10
_HAPPEN light $	g11l-10
_HAPPEN notice	j8
_HAPPEN notice $	j8
_HAPPEN out	g12
_HAPPEN out REVIEW	g12
_HARM $	f-7j-10k-9l20m-10p-9
_HARM CHILD	j8
_HARM CHILD $	j8l-10p8
_HARM CHILD CODE	l9
_HARM NAME	l9
_HARM NAME $	l9
_HARM REVIEW	a-11d9j-13l-8
_HARM REVIEW $	a-11d9j-13l-8
_HARM rescue	p9
_HARM rescue AGENCY	p9
_HOW AGENCY	a9
_HOW CHILD	a11
_HOW CHILD AUX	a11
_HOW CONTACT	c7
_HOW CONTACT BODY	c7
_HOW THEY	f8
_HOW THEY INVOLVE	f8
_HOW THIS	c-8k-9p7
_HOW THIS AUX	p9
_HOW THIS HAPPEN	l8
_HOW THIS LOOK	a9
_HOW WELL	g9
_HOW WELL CHILD	g9
_HOW WORKER	a-9h11
_HOW WORKER AUX	a-9h11
_HOW case	j11
_HOW case HAPPEN	j11
_HOW decision	j8
_HOW decision REVIEW	j8
_HOW feed	c8
_HOW feed back	c8
_HOW give	c7
_HOW give feedback	c7
_HOW make	m8
_HOW make THIS	m8
_HOW order	c8
_HOW order copie	c8
_HOW reach	c8
_HOW reach WE	c8
_HOW read	c-11h8
_HOW read THIS	c-9j10
_HOW read WORDS	h8
_HOW voice	a7
_HOW voice CHILD	a7
_IDENTITY $	a-15c-13e-7f19i-8j-11k-18l-11m-9n-8
_IDENTITY ANALYSE $	p8
_IDENTITY ANALYSE NEED	f9p-8
_IDENTITY CHILD	f8
_IDENTITY CHILD $	f8
_IDENTITY DONE	p9
_IDENTITY DONE CHILD	p9
_IDENTITY IDENTITY	f14
_IDENTITY IDENTITY IDENTITY	f8p-8
_IDENTITY METHOD	k8
_IDENTITY METHOD $	k8
_IDENTITY NEED	f7
_IDENTITY NEED $	f7
_IDENTITY PLACE	f-10p10
_IDENTITY PLACE $	f-10p10
_IDENTITY additional	f8
_IDENTITY additional NEED	f8
_IDENTITY impact	c9
_IDENTITY impact assessment	c9
_IDENTITY practice	p9
_IDENTITY practice $	p9
_IDENTITY status	f9p-9
_IDENTITY status $	f9p-9
_IDENTITY used	f-9h12k-8
_IDENTITY used THIS	f-9h12k-8
_IDENTITY welsh	f7
_IDENTITY welsh IDENTITY	f7
_INFO $	a13c-7f-7g-13j-15k16m-9n-19o-7p-11
_INFO AGENCY	l11
_INFO AGENCY $	l11
_INFO AUX	k8
_INFO CHILD	f7
_INFO CHILD perpetrator	f7
_INFO HAPPEN	k13
_INFO HAPPEN $	k13
_INFO KNOW	l7
_INFO KNOW AGENCY	l7
_INFO SOURCE	k9n-9
_INFO SOURCE $	k9n-9
_INFO context	j8
_INFO context $	j8
_INFO each	l10
_INFO each AGENCY	l10
_INFO held	l10
_INFO held AGENCY	l10
_INFO referred	n9
_INFO referred $	n9
_INFO sharing	p7
_INFO sharing communication	p7
_INVOLVE $	a12e-8j-16k7l-12m-9n-9o-8p-15
_INVOLVE 's	a9
_INVOLVE 's END	a9
_INVOLVE AGENCY	k-12l14
_INVOLVE AGENCY $	k-12l14
_INVOLVE CHILD	p9
_INVOLVE CHILD $	k-8p12
_INVOLVE CHILD 's	l11
_INVOLVE FAMILY	k18l-13
_INVOLVE FAMILY $	k17l-11
_INVOLVE FIRST	k8
_INVOLVE FIRST FAMILY	k8
_INVOLVE KIN	k9p-7
_INVOLVE KIN $	k9p-7
_INVOLVE LEARN	g7
_INVOLVE LEARN $	g7
_INVOLVE MSG	c9
_INVOLVE MSG supervision	c9
_INVOLVE REVIEW	k9
_INVOLVE REVIEW $	k9
_INVOLVE THEY	k8
_INVOLVE THEY KIN	k8
_INVOLVE THIS	f11k-10
_INVOLVE THIS REVIEW	f11k-10
_INVOLVE WORKER	k11p-8
_INVOLVE WORKER $	k7
_ISSUE $	d-9e-8f-9i-11k-10n-7o9p-24
_ISSUE ANALYSE	g-9m-10
_ISSUE ANALYSE $	g-8m-8
_ISSUE AUX	a-9o12
_ISSUE AUX ANALYSE	o9
_ISSUE AUX LOOK	o7
_ISSUE BODY	a-11g-8m19
_ISSUE BODY $	m12
_ISSUE BODY 's	m7
_ISSUE ISSUE	g9
_ISSUE ISSUE $	g9
_ISSUE LEARN	j-8o10
_ISSUE LEARN REVIEW	g-8o12
_ISSUE LEARN STORY	a10g-7
_ISSUE LOOK	a-7o9
_ISSUE LOOK $	a-7o9
_ISSUE REVIEW	a-8g-8k-7o18
_ISSUE REVIEW $	j-13o18
_ISSUE REVIEW into	j9
_ISSUE SINCE	m13
_ISSUE SINCE $	m8
_ISSUE SINCE AGENCY	m8
_ISSUE THIS	o7
_ISSUE THIS AUX	o7
_ISSUE WELL	i10
_ISSUE WHERE	g8m-7
_ISSUE WHERE practice	g8m-7
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
_ISSUE national	m9
_ISSUE national BODY	m9
_ISSUE personnel	p8
_ISSUE personnel $	p8
_ISSUE practice	a11
_ISSUE practice $	a11
_ISSUE put	o8
_ISSUE put AUTHOR	o8
_ISSUE raised	g10o-8
_ISSUE raised REVIEW	g10o-8
_ISSUE referred	o10
_ISSUE referred WE	o7
_ISSUE regret	g11o-8
_ISSUE regret $	g11o-8
_ISSUE resolution	m10o-7
_ISSUE resolution $	m10o-7
_ISSUE worthy	i10
_ISSUE worthy commendation	i10
_KIN $	a-24b7c-11d-7e-10f15g-16h-10i-9k9l-11m-12n-8o-10
_KIN 's	f-11p8
_KIN 's role	f-8p9
_KIN DONE	p8
_KIN DONE DONE	p8
_KIN HOW	f8
_KIN HOW THEY	f8
_KIN KIN	f13k-8
_KIN KIN $	f10k-7
_KIN REVIEW	f-8k9
_KIN REVIEW $	f-7k10
_KIN aunt	f9p-7
_KIN aunt $	f9p-7
_KIN front	f-7p8
_KIN front CHILD	f-7p8
_KIN protect	p7
_KIN protect $	p7
_KIN stepfather	p8
_KIN stepfather $	p8
_KNOW $	c-11e-7f-10j-13m12p-14
_KNOW AGENCY	l13
_KNOW AGENCY $	l12
_KNOW CHILD	f7
_KNOW CHILD $	f7
_KNOW DONE	l8
_KNOW DONE $	l8
_KNOW FAMILY	l8
_KNOW FAMILY $	l8
_KNOW INVOLVE	a8
_KNOW INVOLVE $	a8
_KNOW KIN	f10l-10
_KNOW KIN $	f11l-9
_KNOW NEG	p8
_KNOW NEG used	p8
_KNOW STORY	l10
_KNOW STORY $	l10
_KNOW THEY	j10k-8
_KNOW THEY $	j11
_KNOW THEY KIN	f9
_KNOW WHY	k8
_KNOW WHY $	k8
_KNOW more	i10m-10n8
_KNOW more $	i10m-10n8
_KNOW one	p8
_KNOW one TIME	p8
_LEARN $	c-12g12k-23l-12m9p-11
_LEARN ACT	m10
_LEARN AUX LEARN	g7
_LEARN BODY	g7
_LEARN CHANGE $	g8
_LEARN CHANGE PLAN	g-8m9
_LEARN FIRST	g-9k10
_LEARN FIRST REVIEW	g-9k10
_LEARN HARM	g10
_LEARN HARM REVIEW	g10
_LEARN ISSUE $	g7
_LEARN LEARN	g13k-7
_LEARN LEARN REVIEW	g7
_LEARN LEARN STORY	g9
_LEARN MSG	g10
_LEARN MSG $	g7
_LEARN NAME	g8
_LEARN RECOMMEND	g8
_LEARN RECOMMEND $	g10
_LEARN REVIEW	k-10o10
_LEARN REVIEW $	k-9o9
_LEARN SCOPE	c9g-10k-7o7
_LEARN SCOPE REVIEW	o9
_LEARN SCOPE THIS	c10
_LEARN STORY	a8c8d-10l-9
_LEARN STORY $	a8c9d-9k-12l-7
_LEARN STORY attendance	k7
_LEARN STORY workshop	k7
_LEARN THIS	g16k-9
_LEARN THIS $	g8
_LEARN THIS INVOLVE	g8
_LEARN THIS case	g7
_LEARN WHAT	a7
_LEARN WHAT AUX	a10g-9
_LEARN all	g7
_LEARN coping	p7
_LEARN coping $	p7
_LEARN date	e10
_LEARN date $	e10
_LEARN safeguard	l10
_LEARN safeguard other	l10
_LEARN so	a-8e11
_LEARN so far	a-8e11
_LEARN up	l11
_LEARN up $	l11
_LIVE $	f10p-8
_LIVE AUX	l9
_LIVE AUX like	l9
_LIVE CHILD	l8
_LIVE CHILD $	l8
_LIVE ISSUE	j10
_LIVE ISSUE $	j10
_LIVE PLACE	f11p-12
_LIVE PLACE $	f11p-12
_LIVE character	f12l-9
_LIVE character $	f12l-9
_LIVE experience	l8
_LIVE experience CHILD	l8
_LIVE like	l8
_LIVE like CHILD	l8
_LOOK $	a-27c-9e-8g-18i-12j-21k-15l-10o30
_LOOK END	g8
_LOOK END STORY	g8
_LOOK THIS	o10
_LOOK THIS REVIEW	j-8o10
_LOOK THIS case	j7
_LOOK TIME	a8
_LOOK TIME $	a8
_LOOK after	j9
_LOOK after ISSUE	j9
_LOOK again	j12
_LOOK again $	j9
_LOOK back	a8
_LOOK back DONE	a8
_LOOK help	n7
_LOOK help $	n7
_LOOK sickness	p9
_LOOK sickness $	p9
_MEAN $	a-16b8g-13h22k-12l-8m-10o-7
_MEAN BODY	k8
_MEAN BODY proceeded	k8
_MEAN WE	a11g-10
_MEAN WE $	a11g-10
_MEAN WHAT	k8
_MEAN WHAT WE	k8
_MEAN YOU	a-10g14
_MEAN YOU $	g9
_MEAN YOU DONE	g9
_MEAN low	p8
_MEAN low level	p8
_MEAN practice	a-11g11
_MEAN practice $	a-11g11
_METHOD $	a7e-11f-10g-8j-11k14l-9m-10n-8o-8
_METHOD DONE	k12m-8
_METHOD DONE $	a-9k13
_METHOD KNOW	p8
_METHOD KNOW NEG	p8
_METHOD START	j10
_METHOD START $	j10
_METHOD force	k8
_METHOD force $	k8
_MONTH $	l14p-7
_MONTH ASK	m12o-10
_MONTH ASK ANALYSE	m10o-9
_MONTH MONTH	l14p-7
_MONTH MONTH $	l12
_MONTH YEAR	o7
_MONTH YEAR $	l7
_MONTH YEAR MONTH	o8
_MONTH YEAR period	o8
_MOVE $	c-9f-8g-16i-20j-18k-13l11m-19n-7p10
_MOVE ASK	i9
_MOVE ASK $	i9
_MOVE AUX	p8
_MOVE AUX TIME	p8
_MOVE END	l-10o14
_MOVE END date	o10
_MOVE END period	o8
_MOVE FIRST	l8m8
_MOVE FIRST $	m8
_MOVE HAPPEN	l-9m10
_MOVE HAPPEN $	l-9m10
_MOVE PLACE	d7
_MOVE PLACE $	l10p-10
_MOVE PLACE date	d8
_MOVE PLACE eighteen	l-8p9
_MOVE PLACE risk	l-8p8
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
_MOVE out	i8
_MOVE out THEY	i8
_MOVE same	k7
_MOVE same TIME	k7
_MOVE whole	g8
_MOVE whole unseen	g8
_MSG $	g10
_MSG AGENCY	c8
_MSG AGENCY $	c8
_MSG ANALYSE	a7
_MSG ANALYSE $	a7
_MSG AUX	o8
_MSG AUX ANALYSE	o8
_MSG BODY	m9
_MSG BODY ANALYSE	m9
_MSG FAMILY	g-8j14
_MSG FAMILY $	g-8j14
_MSG ISSUE	a-11g-10o13
_MSG ISSUE $	a-11g-10o13
_MSG THIS	j7
_MSG THIS REVIEW	j7
_MSG TIME	p10
_MSG TIME $	p10
_MSG WHAT	a8
_MSG WHAT thing	a8
_MSG WORKER	g9
_MSG WORKER $	g9
_MSG condolence	j9
_MSG condolence $	j9
_MSG note	g8
_MSG note $	g8
_MSG ponder	g9
_MSG ponder $	g9
_MSG practice	g9
_MSG practice $	g9
_MSG safeguarding	j10
_MSG safeguarding BODY	j10
_MSG supervision	c9
_MSG supervision $	c9
_MUST AUX REVIEW	j9
_MUST AUX held	k9
_MUST stay	i10
_MUST stay THIS	i10
_NAME $	a-11c-11d-7f7g-11j16k-11m-12n-7o-7p-17
_NAME 's	d8l-9
_NAME 's LIVE	d8
_NAME 's world	f9l-9
_NAME PLACE	l12p-8
_NAME PLACE $	l8
_NAME THEY	f11
_NEED $	f14l-9
_NEED ANALYSE	g13m-12
_NEED ANALYSE $	g13m-12
_NEED AUX	g7
_NEED BODY	m9
_NEED BODY $	m9
_NEED CHANGE	m10
_NEED CHANGE $	m10
_NEED DONE	g-9m16
_NEED DONE $	m9
_NEED DONE CHANGE	m7
_NEED HAPPEN	m8
_NEED KNOW	g9
_NEED KNOW $	g9
_NEED PLAN	l12p-11
_NEED PLAN $	l12p-11
_NEED help	g10
_NEED help protection	g10p-7
_NEED period	l8
_NEED period $	l8
_NEG $	a10
_NEG HAPPEN	l9
_NEG HAPPEN $	l9
_NEG KNOW	k8
_NEG KNOW WHY	k8
_NEG LOOK	p10
_NEG LOOK $	p10
_NEG able	k11
_NEG able KNOW	k10
_NEG dispute	l8
_NEG dispute $	l8
_NEG used	p8
_NEG used $	p8
_NUM $	a9g-12l10o-10
_NUM MONTH	l7
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
_NUMW SCOPE	o13
_NUMW SCOPE THIS	o8
_NUMW TIME	f10p-11
_NUMW TIME $	f11l-9p-8
_NUMW WORKER	p8
_NUMW WORKER TIME	p8
_NUMW countie	f-10p13
_NUMW countie $	f-8p9
_NUMW drawer	p8
_NUMW drawer $	p8
_NUMW list	p9
_NUMW list side	p9
_NUMW meeting	p8
_NUMW meeting no	p8
_NUMW thing	g12l-8
_NUMW thing KNOW	g9
_NUMW thirteen	l9
_NUMW thirteen $	l9
_PEER $	a-9e13m-8
_PEER FAMILY	l12p-7
_PEER FAMILY $	l7
_PEER FAMILY period	l8
_PEER ISSUE	p8
_PEER ISSUE personnel	p8
_PEER KIN	l12p-8
_PEER KIN $	l12p-8
_PEER NAME	f8
_PEER NAME $	f8
_PEER THIS	f8
_PEER THIS $	f8
_PLACE $	a-25b-10c-16e-13h-11i10j-19k-24l20n-13o-13
_PLACE BODY	m14p-8
_PLACE BODY $	m14p-8
_PLACE FAMILY	f9
_PLACE FAMILY $	f9
_PLACE MOVE	l-15p16
_PLACE MOVE $	l-13p13
_PLACE PEER	l9
_PLACE PEER KIN	l9
_PLACE PLACE	f-11
_PLACE PLACE $	f-11
_PLACE TIME	l-7p8
_PLACE TIME $	l-7p8
_PLACE WELL	g9
_PLACE WELL $	g9
_PLACE control	p7
_PLACE control $	p7
_PLACE date	d8
_PLACE date $	d8
_PLACE eighteen	l-8p9
_PLACE eighteen $	l-8p9
_PLACE full	p7
_PLACE full WORKER	p7
_PLACE neighbourhood	f10p-9
_PLACE neighbourhood $	f10p-9
_PLACE proceeding	l9
_PLACE proceeding PLACE	l9
_PLACE risk	l-8p8
_PLACE risk $	l-8p8
_PLACE support	l8
_PLACE support provided	l8
_PLACE treatment	l12p-9
_PLACE treatment $	l12p-9
_PLAN $	a-10c22f-9g-14k-8l9o-9p-11
_PLAN DONE	m10
_PLAN DONE $	m10
_PLAN THIS	p8
_PLAN THIS existed	p8
_PLAN its	l9
_PLAN its course	l9
_RECOMMEND $	e-17g11k-9l-9m15p-7
_RECOMMEND ACT	m7
_RECOMMEND ACT $	m7
_RECOMMEND AGENCY	m12
_RECOMMEND BODY $	m10
_RECOMMEND BODY whether	k9
_RECOMMEND DONE	m7
_RECOMMEND LEARN	j9k-8
_RECOMMEND LEARN REVIEW	j9k-8
_RECOMMEND REVIEW	m7
_RECOMMEND REVIEW $	m7
_REVIEW $	a-10c-10d-8e-14i-14j13l-13n-15o10p-13
_REVIEW AGENCY	j-8k17
_REVIEW AGENCY $	k13
_REVIEW ASK	o-8
_REVIEW ASK $	m10
_REVIEW ASK achieve	j10
_REVIEW AUX	a-10f-7g-12j23k-7m-7
_REVIEW AUX $	j9
_REVIEW AUX AUX	j9
_REVIEW AUX LEARN	j8
_REVIEW AUX held	j7
_REVIEW AUX sent	j8
_REVIEW BODY	k-11o11
_REVIEW BODY $	k-9o11
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
_REVIEW REVIEW	n8
_REVIEW REVIEW cited	n8
_REVIEW THIS	c16j-12k-8
_REVIEW THIS REVIEW	c11j-10
_REVIEW WHEN	j9
_REVIEW WHEN $	j9
_REVIEW WHY	j10k-7
_REVIEW WILL	o10
_REVIEW agreed	c9
_REVIEW agreed BODY	c9
_REVIEW brief	j14
_REVIEW brief $	j14
_REVIEW cited	n8
_REVIEW cited $	n8
_REVIEW into	j9
_REVIEW into HARM	j9
_REVIEW its	j10
_REVIEW make	a10
_REVIEW make THIS	a10
_REVIEW monitoring	c10
_REVIEW monitoring $	c10
_REVIEW one	j10
_REVIEW one page	j10
_REVIEW public	j8
_REVIEW public interest	j8
_SCOPE $	a10c-18e-9f-8g-13h-11i-9j-14k-16l-14m-13n-8o24
_SCOPE AGENCY	c-9m-11o13
_SCOPE AGENCY $	c-9m-11o13
_SCOPE ANALYSE	a9c9m7o-23
_SCOPE ANALYSE $	c11o-18
_SCOPE ANALYSE BODY	c-8m10
_SCOPE ANALYSE turn	a8
_SCOPE ASK	a-8c12m-11
_SCOPE ASK $	c11m-7o-9
_SCOPE ASK AGENCY	o10
_SCOPE BODY	c-11m21o-14
_SCOPE BODY $	m13o-8
_SCOPE BODY BODY	m9
_SCOPE BODY MONTH	m9
_SCOPE CHILD	o7
_SCOPE CHILD practice	o7
_SCOPE CODE	p9
_SCOPE CODE CODE	p9
_SCOPE LEARN	k-7
_SCOPE LEARN REVIEW	k-7
_SCOPE NUM	a12o-10
_SCOPE NUM $	a8
_SCOPE NUM management	a8
_SCOPE REVIEW	a13c-14g-10j-17k-24o14p-8
_SCOPE REVIEW $	a14c-13g-9j-16k-23o11p-8
_SCOPE REVIEW HARM	o9
_SCOPE START	j9o-7
_SCOPE START $	j9o-7
_SCOPE THIS	c8
_SCOPE THIS REVIEW	o8
_SCOPE THIS session	c10
_SCOPE WORKER	c8
_SCOPE WORKER use	c8
_SCOPE YOU	c7
_SCOPE agreed	o7
_SCOPE agreed MOVE	o7
_SCOPE argument	a9o-7
_SCOPE argument $	a9o-7
_SCOPE date	j8
_SCOPE date $	j8
_SCOPE detail	j8
_SCOPE detail $	j8
_SCOPE follow	o10
_SCOPE follow $	o10
_SCOPE group	k8
_SCOPE group $	k8
_SCOPE inspection	k12o-10
_SCOPE inspection $	k12o-10
_SCOPE purpose	o7
_SCOPE purpose $	o7
_SCOPE put	m8
_SCOPE put BODY	m8
_SCOPE safeguarding	m9
_SCOPE safeguarding BODY	m9
_SCOPE significant	o8
_SCOPE significant case	o8
_SCOPE supervision	c7
_SCOPE supervision $	c7
_SCOPE threshold	a10o-8
_SCOPE threshold $	a10o-8
_SCOPE turn	a10
_SCOPE turn $	a10
_SERVICE $	a-9c-8j-8k-10m17p-11
_SERVICE AGENCY	l7
_SERVICE AGENCY $	l7
_SERVICE BODY	m7
_SERVICE BODY $	m7
_SERVICE DONE	g7
_SERVICE DONE practice	g7
_SERVICE FAMILY	f9
_SERVICE IDENTITY	f10p-10
_SERVICE IDENTITY $	f10p-10
_SERVICE NUM	p9
_SERVICE NUM $	p9
_SERVICE PLACE	m14p-13
_SERVICE PLACE $	m10p-12
_SERVICE WORKER	p7
_SERVICE WORKER $	p7
_SERVICE context	f9
_SERVICE context FAMILY	f9
_SERVICE coroner	k11p-8
_SERVICE coroner $	k11p-8
_SERVICE investigation	k10l-8
_SERVICE investigation inquest	k10l-8
_SINCE $	a-15g-8m15p-8
_SINCE AGENCY	e11
_SINCE AGENCY $	e11
_SINCE CHILD	g9
_SINCE CHILD PLACE	g9
_SINCE PLAN	c7
_SINCE PLAN $	c7
_SINCE local	e7
_SINCE local AGENCY	e7
_SOURCE $	a-10b-10c-7g-8j-8l-9m-8n18p-15
_SOURCE INFO	k12n-11
_SOURCE INFO $	k12n-11
_SOURCE REVIEW	k-10n10
_SOURCE REVIEW $	k-10n10
_SOURCE SOURCE	k-8n10
_SOURCE SOURCE $	n9
_SOURCE WORKER	k11n-7
_SOURCE WORKER $	k11n-7
_SOURCE guidance	n7
_SOURCE guidance $	n7
_SOURCE other	k7
_SOURCE other processe	k7
_SOURCE practice	n9
_SOURCE practice $	n9
_SOURCE research	k-8n8
_SOURCE research $	k-8n8
_SOURCE staffing	n-10p11
_SOURCE staffing $	n-10p11
_SOURCE tool	n8
_SOURCE tool $	n8
_START $	j15l-8o-9p-8
_START END	j-8p10
_START END case	j-8p10
_START LEARN	g-7j8
_START LEARN $	g-7j8
_START community	j7
_START community safety	j7
_STORY $	b-12c12d19e-19f-9g-9h-8i-10j-22k-26l8m-13n-10o-13
_STORY NEG	l8
_STORY NEG dispute	l8
_STORY PLACE	l8
_STORY PLACE $	l8
_STORY REVIEW	j8
_STORY REVIEW $	j8
_STORY STORY $	a7
_STORY TELL INFO	l8
_STORY TELL each	p9
_STORY THIS	j13k-7
_STORY THIS REVIEW	j11
_STORY TIME TIME	d7
_STORY WHAT	j9
_STORY adult	f10l-9
_STORY adult $	f10l-9
_STORY attendance	k7
_STORY attendance $	k7
_STORY described	l8
_STORY described $	l8
_STORY investigation	k9
_STORY investigation BODY	k9
_STORY key	l8
_STORY key STORY	l8
_STORY only	g8
_STORY only MOVE	g8
_STORY order	d13
_STORY order $	d13l-10
_STORY resulting	j10
_STORY resulting REVIEW	j10
_STORY summary	l9
_STORY summary $	l9
_STORY timeline	l8
_STORY timeline $	l8
_STORY training	c12l-9
_STORY training $	c12l-9
_STORY workshop	k7
_STORY workshop $	k7
_TELL INFO	l8
_TELL INFO $	l8
_TELL WE FIND	o7
_TELL each	p9
_TELL each AGENCY	p9
_THEY $	f17i-10j8k-12l-10p-9
_THEY AUX	f10k-7l-9
_THEY AUX common	a8
_THEY DONE	a9
_THEY DONE $	a9
_THEY FAMILY	f9
_THEY HAPPEN	k8
_THEY HAPPEN $	k10
_THEY INVOLVE	f12k-7
_THEY INVOLVE $	f12k-7
_THEY KIN	f7j12l-14p-11
_THEY KIN $	j13l-14p-11
_THEY LIVE	f9
_THEY LIVE $	f9
_THEY MEAN	a-8b9
_THEY MEAN $	a-8b9
_THEY METHOD	i8
_THEY METHOD $	i8
_THEY WORDS	h8
_THEY WORDS $	h8
_THEY experience	k8
_THEY experience $	k8
_THEY like	f8
_THEY like dislike	f8
_THEY own	h-7l13
_THEY own WORDS	h-7l13
_THIS $	e-13j-12k-16o-12
_THIS AUX	a-7f-13g-11k-16l-10p11
_THIS AUX $	c11f-8i9m-9
_THIS AUX dealt	p8
_THIS AUX owed	e11
_THIS AUX read	p9
_THIS AUX referred	o7
_THIS CHANGE	m8
_THIS CHANGE $	m8
_THIS DONE	i-7o13
_THIS DONE $	i-7o13
_THIS FAMILY	f-7i8
_THIS FAMILY $	a8i8j-8
_THIS HAPPEN	j-7l10
_THIS HAPPEN MOVE	p7
_THIS HAPPEN THIS	l8
_THIS ISSUE	a-7c10
_THIS ISSUE $	a-11c11
_THIS LOOK	a7g7
_THIS LOOK END	g8
_THIS LOOK TIME	a9
_THIS MEAN	g18m-8
_THIS MEAN WE	a11g-10
_THIS MEAN YOU	a-10g14
_THIS MEAN practice	a-11g11
_THIS METHOD	k7
_THIS METHOD $	k7
_THIS PEER	f8
_THIS PEER NAME	f8
_THIS REVIEW	a-16b8e-13f13g-16j9l-10n-16p-15
_THIS REVIEW $	a-14b9e-10f12g-11l-8n-14p-13
_THIS REVIEW AUX	j18k-10
_THIS REVIEW LOOK	o8
_THIS STORY	f7
_THIS STORY $	f7
_THIS WELL	i8
_THIS WELL NAME	i8
_THIS WHAT	o8
_THIS WHAT WE	o8
_THIS WHO	c-9i13j12m-8p-12
_THIS WHO KNOW	f-8j11
_THIS WHO MOVE	i9
_THIS WHO tried	i9
_THIS about	l8
_THIS about $	l8
_THIS all	e10
_THIS all come	e10
_THIS case	f7j8k-7
_THIS case $	f8
_THIS come	e11
_THIS come down	e11
_THIS connected	f8
_THIS connected PEER	f8
_THIS county	m10
_THIS county $	m10
_THIS depended	p7
_THIS depended ASK	p7
_THIS existed	p8
_THIS existed REVIEW	p8
_THIS form	c9
_THIS form $	c9
_THIS hard	a9
_THIS hard KNOW	a9
_THIS leaflet	c9
_THIS leaflet $	c9
_THIS page	j11
_THIS page $	j8
_THIS piece	j8
_THIS piece DONE	j8
_THIS region	m9
_THIS region $	m9
_THIS section	c8
_THIS section $	c8
_THIS session	c10
_THIS session $	c10
_THIS supervision	c8
_THIS supervision $	c8
_TIME $	b-8c-17d17e-13g-17h-7j-16k-8l-14m-17n-9o-20p15
_TIME ACT	m10
_TIME ACT $	m10
_TIME LIVE	l8
_TIME PLACE	l15p-9
_TIME PLACE $	l14p-9
_TIME PLAN	l8
_TIME PLAN $	l8
_TIME TIME	d19l-16p-8
_TIME TIME $	d19l-16p-8
_TIME YEAR	l8
_TIME YEAR $	l8
_TIME danger	p8
_TIME danger $	p8
_TIME frame	o8
_TIME frame REVIEW	o8
_TIME reflect	c11
_TIME reflect $	c11
_TIME reviewed	o9
_TIME reviewed $	o9
_TIME think	c-9p12
_TIME think $	c-9p12
_WE $	c10g-9
_WE ASK	a-13i7j-11l-9m7
_WE ASK $	m12
_WE ASK AGENCY	k13m-11o-7
_WE ASK ANALYSE	m-10o11
_WE ASK BODY	m15
_WE ASK HAPPEN	m8
_WE ASK KNOW	g-9k-10
_WE ASK WORKER	g9
_WE ASK keep	i11m-9
_WE AUX	e-8g-9i9j7l-7p-7
_WE AUX ASK	k-9o11
_WE AUX DONE	k11
_WE AUX NEG	k10
_WE AUX WELL	i7
_WE AUX WRITE	j10
_WE AUX come	a13
_WE AUX directed	o8
_WE AUX glad	i11
_WE AUX mind	j9
_WE DONE	k11
_WE DONE NEG	k8
_WE DONE THIS	k7
_WE FIND	o7
_WE FIND out	o7
_WE HAPPEN	k8
_WE HAPPEN END	k8
_WE INFO	k8
_WE INFO HAPPEN	k8
_WE INVOLVE	g9j-8k11
_WE INVOLVE FIRST	k8
_WE INVOLVE LEARN	g7
_WE ISSUE	j8
_WE ISSUE $	j8
_WE KNOW	f11g-12o-8
_WE KNOW $	k9l-9m8
_WE KNOW STORY	l10
_WE KNOW THEY	f9
_WE LEARN	g9
_WE LOOK	a-12m11
_WE LOOK $	m11
_WE LOOK THIS	j7
_WE MEAN	h13k-8
_WE MEAN $	h13k-8
_WE METHOD	k8
_WE METHOD DONE	k8
_WE MOVE	m12
_WE MOVE here	m12
_WE MSG	j7
_WE MSG FAMILY	j7
_WE NEED	a-8g8m8o-7
_WE NEED ANALYSE	g13m-12
_WE NEED BODY	m9
_WE NEED DONE	m11
_WE SCOPE	m9
_WE SCOPE $	a9o-8
_WE SCOPE BODY	m10o-9
_WE SCOPE REVIEW	a-10o11
_WE believe	a11
_WE believe MOVE	a11
_WE condolence	j7
_WE condolence $	j7
_WE could	k11
_WE could DONE	k7
_WE drew	n8
_WE drew $	n8
_WE inquired	k8
_WE inquired $	k8
_WE make	a12
_WE make THIS	a7
_WE make WHAT	a8
_WE opinion	a9
_WE opinion $	a9
_WE set	g-9o13
_WE set out	g-9o13
_WE take	g11
_WE take THIS	g11
_WE used	k8
_WE used INFO	k8
_WE view	a11
_WE view WHAT	a9
_WE would	a-8g-11k-9
_WE would ASK	i9
_WE would LOOK	m-7o11
_WE would like	j7m10
_WELL $	a-15c8e-9f-7i25j-7k-9l-9m-17o-10p-17
_WELL AGENCY	i8
_WELL AGENCY $	i8
_WELL BAD	a13i-13
_WELL BAD $	a12g-11
_WELL BAD BODY	g7
_WELL BAD FIND	g8
_WELL BAD response	a7
_WELL BODY	i9
_WELL BODY $	i9
_WELL CHILD	g9
_WELL CHILD CHILD	g9
_WELL DONE	i15
_WELL DONE $	a-9i13
_WELL NAME	i8
_WELL NAME $	i8
_WELL PLACE	i12l-8p-8
_WELL PLACE $	i12l-8p-8
_WELL because	g8
_WELL because $	g8
_WELL persistence	i8
_WELL persistence $	i8
_WELL practice	g-9i18p-8
_WELL practice $	i11
_WHAT AUX	g-31i-12j-16l8m9p-14
_WHAT AUX ASK	k11o-8
_WHAT AUX AUX	m13
_WHAT AUX BAD	a10g-9
_WHAT AUX CHANGE	a11m8
_WHAT AUX DONE	k-12l15m-9
_WHAT AUX KNOW	f10
_WHAT AUX LEARN	a8g-10
_WHAT AUX LIVE	l8
_WHAT AUX MOVE	a-13e8i-7m10
_WHAT AUX SCOPE	o9
_WHAT AUX WHAT	o12
_WHAT AUX available	k11
_WHAT AUX difficult	a7
_WHAT AUX offered	l7
_WHAT AUX out	o12
_WHAT AUX quality	a7
_WHAT AUX there	i8
_WHAT BODY	e-8g-12j-13l-8o14
_WHAT BODY ASK	o14
_WHAT BODY AUX	m10
_WHAT BODY DONE	a8
_WHAT BODY TELL	o7
_WHAT BODY concluded	a8
_WHAT BODY decided	k11
_WHAT DONE	c-8e-9i14k-13l-11m11o-10
_WHAT DONE BODY	j8
_WHAT DONE CHILD	i9
_WHAT DONE FIRST	i9l-9
_WHAT DONE NEG	a10
_WHAT DONE PLACE	i8
_WHAT DONE THIS	g10m-7
_WHAT DONE WE	m8
_WHAT DONE WHAT	a11
_WHAT DONE every	l8
_WHAT FIRST	m7
_WHAT FIRST AGENCY	m7
_WHAT HAPPEN	a8d8e-9f-9g8i-8j-17k-16l9m-13o-10
_WHAT HAPPEN $	a13d9g-7j-7
_WHAT HAPPEN CHILD	l9
_WHAT HAPPEN bring	l8
_WHAT HAPPEN light	g11l-10
_WHAT HAPPEN out	g12
_WHAT IDENTITY	p9
_WHAT IDENTITY DONE	p9
_WHAT LIVE	l9
_WHAT LIVE AUX	l9
_WHAT MEAN	k11
_WHAT MEAN BODY	k8
_WHAT METHOD	a9
_WHAT METHOD DONE	a9
_WHAT MOVE	a-7l11
_WHAT MOVE $	a-7l11
_WHAT MUST	i7
_WHAT MUST stay	i10
_WHAT NEED	m15
_WHAT NEED AUX	m7
_WHAT NEED HAPPEN	m8
_WHAT REVIEW	g-11j8l-7
_WHAT REVIEW ASK	o-8
_WHAT REVIEW AUX	j8
_WHAT REVIEW WILL	o10
_WHAT REVIEW make	a10
_WHAT SOURCE	i9
_WHAT SOURCE $	i9
_WHAT THEY	b8f8g-9l-7
_WHAT THEY AUX	a7
_WHAT THEY MEAN	a-8b9
_WHAT THIS	a-17c-7e14j9k-14
_WHAT THIS MEAN	g12
_WHAT THIS REVIEW	j10k-8
_WHAT THIS all	e10
_WHAT THIS come	e11
_WHAT WE	c-13e-19j-15k11l-18n-10p-9
_WHAT WE ASK	a-12i8j-9l-8
_WHAT WE DONE	k8
_WHAT WE INVOLVE	g11k-8
_WHAT WE KNOW	f11g-11o-7
_WHAT WE LEARN	g9
_WHAT WE LOOK	m13
_WHAT WE MEAN	h13k-8
_WHAT WE NEED	g10
_WHAT WE believe	a11
_WHAT WE could	k11
_WHAT WE inquired	k8
_WHAT WE make	a12
_WHAT WE set	g-9o13
_WHAT WE take	g9
_WHAT WE used	k8
_WHAT WE would	g-8m8o8
_WHAT WHEN	m13
_WHAT WHEN $	m13
_WHAT WORDS	h8
_WHAT WORDS MEAN	h8
_WHAT WORKER	a7
_WHAT WORKER DONE	a9
_WHAT WORKER NEED	g9
_WHAT YOU	j12
_WHAT YOU AUX	j7
_WHAT YOU WILL	j8
_WHAT became	e13
_WHAT became CHILD	e13
_WHAT caused	j11m-10
_WHAT caused BODY	j11m-10
_WHAT drove	a9
_WHAT drove thinking	a9
_WHAT each	k10
_WHAT each AGENCY	k10
_WHAT follow	m10
_WHAT follow THIS	m10
_WHAT followed	j10
_WHAT followed THIS	j10
_WHAT gave	j8
_WHAT gave rise	j8
_WHAT got	a13
_WHAT got METHOD	a13
_WHAT helped	a8
_WHAT helped $	a8
_WHAT hindered	a8
_WHAT hindered WHAT	a8
_WHAT led	j10
_WHAT led REVIEW	j8
_WHAT led up	l7
_WHAT remember	g7
_WHAT remember $	g7
_WHAT stood	a9
_WHAT stood METHOD	a9
_WHAT take	g9
_WHAT take away	g9
_WHAT there	g7
_WHAT there AUX	g7
_WHAT thing	a8
_WHAT thing could	a8
_WHEN $	a-8i-8k-12m9o11
_WHEN WHEN	l-8o12
_WHEN WHEN $	l-8o12
_WHERE FAMILY	f9
_WHERE FAMILY HAPPEN	f9
_WHERE FIND	n11
_WHERE INFO	k8
_WHERE INFO HAPPEN	k8
_WHERE LOOK	n7
_WHERE LOOK help	n7
_WHERE MOVE	m7
_WHERE MOVE FIRST	m8
_WHERE MOVE more	n7
_WHERE THEY	f11
_WHERE WE	k7m9
_WHERE WE INFO	k8
_WHERE WE MOVE	m10
_WHERE get	n7
_WHERE get help	n7
_WHERE practice	g8m-7
_WHERE practice NEED	g8m-7
_WHO $	k-8m15
_WHO 's	f8
_WHO 's WHO	f8
_WHO AUX	k8
_WHO CONTACT	c10p-8
_WHO CONTACT $	c10p-8
_WHO DONE	m10
_WHO DONE WHAT	m11
_WHO IDENTITY	p10
_WHO IDENTITY $	p10
_WHO KNOW	f-8j11
_WHO KNOW THEY	f-8j11
_WHO LIVE	f9
_WHO LIVE PLACE	f9
_WHO MOVE	i13k-8
_WHO MOVE ASK	i9
_WHO MOVE out	i8
_WHO NEED	g10p-7
_WHO NEED help	g10p-7
_WHO THIS	e9j-10k-12p-8
_WHO THIS AUX	c9e10f-10p-8
_WHO THIS REVIEW	f12k-7
_WHO cared	f11
_WHO cared THEY	f8
_WHO decided	j9
_WHO decided there	j9
_WHO else	f7
_WHO else AUX	f7
_WHO sat	k10
_WHO tried	i9
_WHO tried $	i9
_WHO voice	k8
_WHO voice AUX	k8
_WHY $	a-13j7k8m-8o7
_WHY DONE WE	j7
_WHY THEY	k10
_WHY THEY HAPPEN	k10
_WHY THIS	a-8j15
_WHY THIS AUX	j8
_WHY WE	k11
_WHY WE DONE	k7
_WILL FIND	j11
_WILL FIND THIS	j11
_WORDS $	a-20b-7c-18d-7e-15f-12g-10h29i-8k-14m-10n-8p-19
_WORDS ANALYSE	h8
_WORDS ANALYSE $	h8
_WORDS FAMILY	j8
_WORDS FAMILY $	j8
_WORDS INVOLVE	b11k-8
_WORDS INVOLVE $	b11k-8
_WORDS KIN	j8
_WORDS KIN $	j8
_WORDS KNOW	h9
_WORDS KNOW $	h9
_WORDS MEAN	h8
_WORDS MEAN $	h8
_WORDS SCOPE	a16g-8h-14j-12k-9o11p-14
_WORDS SCOPE $	h-8o11p-7
_WORDS SCOPE ANALYSE	a12o-12
_WORDS SCOPE CHILD	o7
_WORDS SCOPE NUM	a12o-10
_WORDS THEY	j9
_WORDS THEY KIN	j9
_WORDS THIS	j-7k10
_WORDS THIS REVIEW	j-7k10
_WORDS WHAT	h8
_WORDS WHAT THEY	h9
_WORDS WORDS	h13
_WORDS WORDS $	h13
_WORDS appointment	k10
_WORDS appointment $	k10
_WORDS art	h9
_WORDS art $	h9
_WORDS neighbour	h-7p10
_WORDS neighbour $	h-7p10
_WORDS used	h14k-8
_WORKER $	a-20b-8c-15e-9f-18g12k10l-9n-14o-8
_WORKER AGENCY	h9
_WORKER AGENCY $	h9
_WORKER AUX	a-12h11
_WORKER AUX helped	g9
_WORKER AUX referred	h12
_WORKER AUX supported	k7
_WORKER CHILD	f7
_WORKER CHILD 's	f7
_WORKER DONE	a8
_WORKER DONE $	a9
_WORKER NEED	g9
_WORKER NEED KNOW	g9
_WORKER PLACE	f8
_WORKER PLACE $	f8
_WORKER THEY	h8
_WORKER THEY WORDS	h8
_WORKER THIS	f13k-11
_WORKER THIS REVIEW	f10k-9
_WORKER THIS STORY	f7
_WORKER TIME	p8
_WORKER TIME $	p8
_WORKER WHO	i8
_WORKER WHO MOVE	i8
_WORKER affected	n10
_WORKER affected $	n10
_WORKER named	f9k-7
_WORKER named THIS	f9k-7
_WORKER place	f8
_WORKER place THIS	f8
_WORKER remember	g9
_WORKER remember $	g9
_WORKER spoken	k10
_WORKER spoken $	k10
_WORKER use	c8
_WORKER use $	c8
_WORKER using	c9
_WORKER using THIS	c9
_WRITE $	j15k-9
_WRITE DONE	j10
_WRITE DONE WHY	j10
_WRITE REVIEW	j12k-11
_WRITE REVIEW $	j12k-11
_WRITE management	j-10k11
_WRITE management REVIEW	j-10k11
_YEAR $	j-7k-8l16p-17
_YEAR MONTH	o8
_YEAR MONTH YEAR	o8
_YEAR YEAR	d9
_YEAR YEAR $	d9
_YEAR period	o8
_YEAR period reviewed	o8
_YOU $	a-11c10g8
_YOU AGENCY	c8
_YOU AUX	j7
_YOU AUX about	j7
_YOU DONE	g9
_YOU DONE $	g9
_YOU WILL	j8
_YOU WILL FIND	j8
_YOU read	j9
_YOU read $	j9
_^ ACT	a-12d-8f-12g-19h-7i-14j-20k-7m30n-8p-9
_^ ACT AGENCY	m8
_^ ACT AUX	m12
_^ ACT LEARN	e7g-7l8
_^ ACT PLACE	m8
_^ ACT REVIEW	k7m-9
_^ ACT THIS	m10
_^ ACT WE	m8
_^ ACT WELL	c11i-8
_^ ACT WHAT	m10
_^ ACT down	l10
_^ ACT given	o8
_^ ACT rapid	m8
_^ ACT take	m9
_^ ACT tracking	p9
_^ AGENCY	b-8c-12d-8e-11f-10i-8l9m-15n-8p8
_^ AGENCY 's	l8
_^ AGENCY AGENCY	a13k-8m-7
_^ AGENCY ASK	k10
_^ AGENCY CHILD	g8
_^ AGENCY FAMILY	l10
_^ AGENCY INFO	j8
_^ AGENCY one	p10
_^ AGENCY return	l8
_^ AGENCY sequence	l-8p10
_^ AGENCY touch	l7
_^ ANALYSE	a21b-8c11d-8i-10j-17l-20m-19n-9o-20p-25
_^ ANALYSE $	a-10c10
_^ ANALYSE AGENCY	a10
_^ ANALYSE END	e8
_^ ANALYSE IDENTITY	a-8f10
_^ ANALYSE INFO	a9
_^ ANALYSE ISSUE	a12
_^ ANALYSE MSG	c8
_^ ANALYSE REVIEW	a-12c-8k14
_^ ANALYSE SINCE	a-8c11e-7
_^ ANALYSE THIS	c9
_^ ANALYSE WHAT	a10l-7
_^ ANALYSE WORDS	h11
_^ ANALYSE practice	g8
_^ ASK	a-10c-10g-9i-8k-17l9m14n8o-12p-24
_^ ASK BODY	m12
_^ ASK KNOW	n9
_^ ASK NUM	l8
_^ ASK REVIEW	j10
_^ ASK SERVICE	l13p-15
_^ ASK case	j7
_^ ASK each	l-8m10
_^ AUTHOR	a-15e-12f-7k10l-10m-9o-11p-12
_^ AUTHOR $	j15k-13
_^ AUTHOR 's	a-7b10
_^ AUTHOR BODY	c14j-12
_^ AUTHOR THEY	k8
_^ AUTHOR THIS	c-11j-9k13
_^ AUX	f10j-13k8l-9p-16
_^ AUX DONE	m7
_^ AUX black	f7
_^ AUX case	k7
_^ AUX roma	f9
_^ BAD	c-7f-8g9h11i-7j9k-9l-8
_^ BAD $	g-7j13l-12
_^ BAD form	h8
_^ BAD name	h7
_^ BAD opportunitie	a9
_^ BAD practice	a-11g14p-8
_^ BIRTH	l19p-13
_^ BIRTH BIRTH	l9
_^ BIRTH NUMW	l8
_^ BODY	b-7c-17e-8l-7m17n-9o-11p-22
_^ BODY $	c-13g-7k-19m19p-13
_^ BODY REVIEW	j9k-7
_^ BODY WORKER	g12k-10p-8
_^ BODY its	k7
_^ BODY timetable	k8
_^ CHANGE	a-10e8g-10k-7l-7m15
_^ CHANGE AGENCY	e8
_^ CHANGE SERVICE	p7
_^ CHANGE make	m7
_^ CHANGE practice	e8
_^ CHANGE system	m11
_^ CHILD	a-15c-13e-7f22g-8i-9j7k-19o-11
_^ CHILD $	f9p-8
_^ CHILD 's	m10p-17
_^ CHILD CODE	f7
_^ CHILD LIVE	j10
_^ CHILD LOOK	j9
_^ CHILD NEED	f-11l11
_^ CHILD NUMW	f7l-11
_^ CHILD PLACE	l-8p9
_^ CHILD centre	f9j-8
_^ CHILD heart	f9j-8
_^ CHILD protection	j11
_^ CONTACT	a-9d11j9k-11l13m-9o-7p-16
_^ CONTACT BODY	j12
_^ CONTACT CHILD	l10
_^ CONTACT MOVE	l8
_^ CONTACT TIME	d10l-8
_^ CONTACT assessment	l11p-10
_^ CONTACT date	d7
_^ CONTACT enquirie	c8
_^ DONE	a11e10g-8i7k-14p-15
_^ DONE PEER	l8
_^ DONE WE	i11
_^ DONE assessment	a8
_^ DONE each	a9
_^ DONE hand	e12
_^ END	a-16c-11e31f-9g-9j-16k-9l-17n-7o-16p-20
_^ END $	e13l-9p-7
_^ END ANALYSE	e10
_^ END LEARN	g-12m9
_^ END RECOMMEND	e-10m11
_^ END REVIEW	e11k-7
_^ END WORDS	e7
_^ END fact	g8
_^ END whether	k8
_^ FAMILY	a-13b-11c-9f22g-9i-8k9l-7m-8o-8p-30
_^ FAMILY $	f-13j14l-8
_^ FAMILY 's	f-10k11
_^ FAMILY AGENCY	l11
_^ FAMILY REVIEW	f-7k9
_^ FAMILY THIS	j-9k11
_^ FAMILY TIME	f9
_^ FAMILY YEAR	f9
_^ FAMILY background	j-8
_^ FAMILY declaration	k7
_^ FAMILY friend	f13k-8
_^ FAMILY glance	f8
_^ FAMILY its	f8
_^ FAMILY new	f8
_^ FIND	c-7f-8g28j-15k-16m-21n-8o-17p-13
_^ FIND END	g8m-8
_^ FIND NUM	g12
_^ FIND REVIEW	g9
_^ FIND SCOPE	g8
_^ FIND against	a10o-9
_^ FIND fact	g-12l12
_^ FIND system	g9
_^ FIRST	l10
_^ FIRST all	j7
_^ HARM	f-8l7p8
_^ HARM NAME	l9
_^ HARM rescue	p9
_^ HOW	c17e-14f-15h11j9k-24n-9o-15p-18
_^ HOW CHILD	a11
_^ HOW CONTACT	c7
_^ HOW WELL	g9
_^ HOW WORKER	a-9h11
_^ HOW case	j11
_^ HOW decision	j8
_^ HOW feed	c8
_^ HOW give	c7
_^ HOW make	m8
_^ HOW order	c8
_^ HOW reach	c8
_^ HOW read	c-11h8
_^ HOW voice	a7
_^ IDENTITY	a-18e-8f14g-12i-9j-11k-7l-14m-12n-8o-9p11
_^ IDENTITY IDENTITY	a-7f11
_^ IDENTITY METHOD	k8
_^ IDENTITY PLACE	f-10p10
_^ IDENTITY additional	f8
_^ IDENTITY impact	c9
_^ IDENTITY practice	p9
_^ IDENTITY status	f9p-9
_^ IDENTITY used	f-9h12k-8
_^ IDENTITY welsh	f7
_^ INFO	a-12j-9l17
_^ INFO AGENCY	l9
_^ INFO SOURCE	k9n-9
_^ INFO each	l8
_^ INFO held	l10
_^ INFO referred	n9
_^ INFO sharing	p7
_^ INVOLVE	f-18g-12j-14k21m-8p-10
_^ INVOLVE 's	a9
_^ INVOLVE AGENCY	k-12l12
_^ INVOLVE CHILD	p7
_^ INVOLVE FAMILY	k16l-12
_^ INVOLVE KIN	k9p-7
_^ INVOLVE MSG	c9
_^ INVOLVE THEY	k8
_^ INVOLVE WORKER	k11p-8
_^ ISSUE	a-13b-9c-22d-12e-17f-16g11h-10j-19k-23l-23m11n-11o25p-23
_^ ISSUE ANALYSE	m-10
_^ ISSUE AUX	o10
_^ ISSUE BODY	a-10m17
_^ ISSUE ISSUE	a-7o8
_^ ISSUE LOOK	a-7o9
_^ ISSUE REVIEW	o15
_^ ISSUE SINCE	m13
_^ ISSUE THIS	o7
_^ ISSUE WELL	i8
_^ ISSUE WHERE	g8m-7
_^ ISSUE coroner	g8
_^ ISSUE depth	a8
_^ ISSUE determination	o10
_^ ISSUE giving	g8
_^ ISSUE national	m9
_^ ISSUE practice	a9
_^ ISSUE put	o8
_^ ISSUE raised	g10o-8
_^ ISSUE referred	o11
_^ ISSUE regret	g11o-8
_^ ISSUE resolution	m10o-7
_^ ISSUE worthy	i10
_^ KIN	a-13c-7f9g-8j-12l-14p14
_^ KIN $	f10p-11
_^ KIN 's	f-10k8
_^ KIN DONE	p8
_^ KIN HOW	f8
_^ KIN REVIEW	f-7k10
_^ KIN aunt	f9p-7
_^ KIN front	f-7p8
_^ KIN stepfather	p8
_^ KNOW one	p8
_^ LEARN	a-12d-8e-11f-9g38i-7j-21k-12l-17m-10n-9p-23
_^ LEARN ACT	m10
_^ LEARN AUX	g7
_^ LEARN BODY	g7
_^ LEARN FIRST	g-9k10
_^ LEARN LEARN	g9
_^ LEARN NAME	g8
_^ LEARN RECOMMEND	g11m-11
_^ LEARN REVIEW	g10k-7
_^ LEARN SCOPE	c9g-10k-7o7
_^ LEARN STORY	g-9k11
_^ LEARN THIS	g12k-8
_^ LEARN WHAT	g9
_^ LEARN all	g7
_^ LIVE	l13p-14
_^ LIVE PLACE	l13
_^ LIVE character	f12l-9
_^ LIVE experience	l8
_^ LOOK	a16e-8o-7
_^ LOOK back	a8
_^ LOOK sickness	p9
_^ MEAN WHAT	k8
_^ MEAN low	p8
_^ METHOD	a-9k14m-10
_^ METHOD DONE	k8
_^ METHOD KNOW	p8
_^ METHOD START	j10
_^ MONTH	l8
_^ MONTH MONTH	l9
_^ MONTH YEAR	o8
_^ MOVE	a-11e-11f-8g-9i-11j-16k-11l16m-14o10
_^ MOVE $	l13p-11
_^ MOVE AUX	p8
_^ MOVE END	l-10o14
_^ MOVE PLACE	d8
_^ MOVE THIS	c9
_^ MOVE county	l8
_^ MOVE england	l8
_^ MSG	c-17e-9f-12g9i-11j11k-16l-14n-8o12
_^ MSG ANALYSE	a7
_^ MSG AUX	o8
_^ MSG BODY	m9
_^ MSG FAMILY	j10
_^ MSG ISSUE	a-11g-10o13
_^ MSG THIS	j7
_^ MSG TIME	p10
_^ MSG WHAT	a8
_^ MSG condolence	j9
_^ MSG note	g8
_^ MSG ponder	g9
_^ MSG safeguarding	j10
_^ NAME	j12p-16
_^ NAME $	f-12j13l-9
_^ NAME 's	f8
_^ NAME PLACE	l12p-8
_^ NAME THEY	f9
_^ NUMW	a-18c-10g11j-11k-13p11
_^ NUMW ASK	l7
_^ NUMW SCOPE	o13
_^ NUMW TIME	l8
_^ NUMW WORKER	p8
_^ NUMW list	p9
_^ NUMW meeting	p8
_^ NUMW thing	g12l-8
_^ PEER	e9
_^ PEER $	e9
_^ PLACE	a-11c-8d-7g-10i-14j-10k-17m-12p15
_^ PLACE $	l17p-18
_^ PLACE FAMILY	f9
_^ PLACE MOVE	l-15p16
_^ PLACE PLACE	f-9p8
_^ PLACE TIME	l-7p8
_^ PLACE control	p7
_^ PLACE full	p7
_^ PLACE neighbourhood	f10p-9
_^ PLACE proceeding	l9
_^ PLACE support	l8
_^ PLACE treatment	l10p-9
_^ PLAN	a-9m11
_^ PLAN DONE	m10
_^ PLAN THIS	p8
_^ PLAN its	l9
_^ RECOMMEND	a-12c-8e-7g-15j-17k-14l-10m34o-10p-12
_^ RECOMMEND AGENCY	m12
_^ RECOMMEND REVIEW	m8
_^ REVIEW	c16f-7g-8j10l-9m-8o-12p-11
_^ REVIEW AGENCY	k9
_^ REVIEW THIS	c11j-10
_^ REVIEW agreed	c9
_^ REVIEW brief	j9
_^ REVIEW monitoring	c10
_^ REVIEW one	j10
_^ REVIEW public	j8
_^ SCOPE	b-9c15d-9e-11f-11g-19h-9i-11j-8k-12l-15m11n-10o11p-15
_^ SCOPE AGENCY	c-9m-11o13
_^ SCOPE ANALYSE	c9m7o-16
_^ SCOPE ASK	a-8c12m-11
_^ SCOPE BODY	c-9m21o-19
_^ SCOPE CODE	p9
_^ SCOPE LEARN	k-7
_^ SCOPE REVIEW	a9j-9k-15
_^ SCOPE START	j9o-7
_^ SCOPE WORKER	c8
_^ SCOPE YOU	c7
_^ SCOPE agreed	o7
_^ SCOPE argument	a9o-7
_^ SCOPE follow	o10
_^ SCOPE inspection	k12o-10
_^ SCOPE purpose	o7
_^ SCOPE put	m8
_^ SCOPE safeguarding	m9
_^ SCOPE significant	o8
_^ SCOPE supervision	c7
_^ SCOPE threshold	a10o-8
_^ SERVICE	a-9c-8f14g-11j-11k9l-26m19p-19
_^ SERVICE $	l-11m18p-15
_^ SERVICE BODY	m7
_^ SERVICE FAMILY	f9
_^ SERVICE IDENTITY	f10p-10
_^ SERVICE NUM	p9
_^ SERVICE context	f9
_^ SERVICE coroner	k11p-8
_^ SERVICE investigation	k10l-8
_^ SINCE	a-7c-9e13j-8l-8p-8
_^ SINCE $	e-11m11
_^ SINCE AGENCY	e12m-9
_^ SINCE local	e7
_^ SOURCE	a-13b-9c-8f-8g-13i-10j-11l-10m-9n20o-7
_^ SOURCE INFO	k12n-11
_^ SOURCE REVIEW	k-10n10
_^ SOURCE SOURCE	k-8n10
_^ SOURCE WORKER	k11n-7
_^ SOURCE other	k7
_^ SOURCE practice	n9
_^ SOURCE research	k-8n8
_^ SOURCE staffing	n-10p11
_^ SOURCE tool	n8
_^ START	g-11j21k-13l-9m-9
_^ START END	j-8p10
_^ START LEARN	g-7j8
_^ START community	j7
_^ STORY	a-17b-8d8e-13g-12i-8k-25l26m-10n-8o-11p-28
_^ STORY NEG	l8
_^ STORY PLACE	l8
_^ STORY STORY	l9
_^ STORY TELL	l8
_^ STORY THIS	j8
_^ STORY WHAT	j9
_^ STORY adult	f10l-9
_^ STORY order	d9l-9
_^ STORY resulting	j7
_^ STORY summary	l9
_^ STORY timeline	l8
_^ STORY training	c12l-9
_^ THEY	a-8c-7f9h-9j-11k-9l17
_^ THEY like	f8
_^ THEY own	h-7l13
_^ THIS	a-19c18e-10g-12k-17l-14m10n-8
_^ THIS AUX	p8
_^ THIS ISSUE	a-10c11
_^ THIS PEER	f8
_^ THIS REVIEW	c15f-9j-8k-11
_^ THIS WHAT	o8
_^ THIS WHO	j14p-8
_^ THIS county	m10
_^ THIS region	m9
_^ THIS section	c8
_^ TIME	a-15d11e-7f-11g-8i-8j-13k-20l10
_^ TIME ACT	m10
_^ TIME PLAN	l8
_^ TIME TIME	d16l-13p-8
_^ TIME frame	o8
_^ TIME reflect	c11
_^ TIME think	c-9p12
_^ WE	a8c-8e-10g-12i-9k9l-10p-9
_^ WE HAPPEN	k8
_^ WE INVOLVE	k10
_^ WE METHOD	k8
_^ WE MSG	j7
_^ WE SCOPE	a-11m10
_^ WE opinion	a9
_^ WE view	a11
_^ WE would	j8
_^ WELL	c-12f-7g-10i29j-10k-12l-14m-10o-7p-13
_^ WELL AGENCY	i8
_^ WELL BAD	a14i-13
_^ WELL PLACE	i8
_^ WELL persistence	i8
_^ WELL practice	a-11i16
_^ WHAT	a11b-17c-32d-13m13n-16o9p-20
_^ WHAT AUX	g-27i-9j-12k8m11p-11
_^ WHAT BODY	e-8g-12j-13l-8o14
_^ WHAT DONE	c-8e-9i14k-13l-11m11o-10
_^ WHAT FIRST	m7
_^ WHAT HAPPEN	a-13f-7g11j-12k-10l14m-7o-7
_^ WHAT IDENTITY	p9
_^ WHAT LIVE	l9
_^ WHAT MEAN	k11
_^ WHAT METHOD	a9
_^ WHAT MOVE	a-7l11
_^ WHAT MUST	i7
_^ WHAT NEED	g-11m16
_^ WHAT REVIEW	a8g-9k-11
_^ WHAT THEY	f10
_^ WHAT THIS	a-17e14k-9
_^ WHAT WE	c-9e-17j-11l-12n-8
_^ WHAT WORDS	h8
_^ WHAT YOU	j12
_^ WHAT became	e13
_^ WHAT caused	j11m-10
_^ WHAT drove	a9
_^ WHAT each	k10
_^ WHAT follow	m10
_^ WHAT got	a13
_^ WHAT hindered	a8
_^ WHAT led	j10
_^ WHAT remember	g7
_^ WHAT stood	a9
_^ WHAT take	g9
_^ WHAT there	g7
_^ WHEN	l-8o12
_^ WHEN WHEN	l-8o12
_^ WHERE	a-9e-12f10g-21i-14j-18l-12m10n18o-9p-15
_^ WHERE FAMILY	f9
_^ WHERE FIND	n11
_^ WHERE INFO	k8
_^ WHERE LOOK	n7
_^ WHERE MOVE	m7
_^ WHERE THEY	f10
_^ WHERE WE	k7m9
_^ WHERE get	n7
_^ WHO	a-10c8f12g-10i-15l-14o-8p-12
_^ WHO 's	f8
_^ WHO AUX	p-7
_^ WHO CONTACT	c10p-8
_^ WHO DONE	m10
_^ WHO IDENTITY	p10
_^ WHO LIVE	f9
_^ WHO THIS	c9e10f-10p-8
_^ WHO cared	f8
_^ WHO decided	j9
_^ WHO else	f7
_^ WHO sat	k10
_^ WHO voice	k8
_^ WHY	j15
_^ WHY THIS	j10
_^ WORDS	b-10c-12e-9f-15g-10h22k-18l-15m-10o9p-7
_^ WORDS ANALYSE	h8
_^ WORDS FAMILY	j8
_^ WORDS KNOW	h9
_^ WORDS SCOPE	h-11j-9o16p-10
_^ WORDS THEY	j9
_^ WORDS WHAT	h8
_^ WORDS WORDS	h9
_^ WORDS art	h9
_^ WORDS neighbour	h-7p10
_^ WORDS used	h13
_^ WORKER	a-11f22j-13l-16p-16
_^ WORKER CHILD	f7
_^ WORKER PLACE	f8
_^ WORKER THEY	h8
_^ WORKER THIS	f13k-11
_^ WORKER WHO	i8
_^ WORKER named	f9k-7
_^ WORKER place	f8
_^ WORKER spoken	k10
_^ WRITE REVIEW	j12k-11
_^ WRITE management	j-10k11
_^ YEAR	l14p-8
_^ YEAR $	l10
_^ YEAR YEAR	l8
_^ YOU	c9
_^ about	j8k-11
_^ about AUTHOR	c9
_^ about THIS	j8
_^ acknowledgement	f-8j11
_^ acknowledgement FAMILY	f-8j11
_^ activity	c9
_^ activity AGENCY	c9
_^ addendum	e8
_^ addendum SINCE	e8
_^ addressing	a14o-14
_^ addressing SCOPE	a8o-7
_^ addressing WORDS	a10o-10
_^ adult	f14l-11
_^ adult PLACE	f10p-10
_^ adult THEY	f8
_^ adult room	p9
_^ age	l8p-9
_^ age NUM	l9
_^ agenda	m8
_^ ages	l9
_^ ages NUMW	l9
_^ agreed	a-10c12j-9m-13
_^ agreed BODY	c13k-11m-10
_^ agreed key	a-8o9
_^ agreed safeguarding	k11
_^ agreement	k9
_^ agreement REVIEW	k9
_^ aim	j9
_^ aim THIS	j9
_^ alcohol	p8
_^ alcohol PLACE	p8
_^ alert	p8
_^ alert flag	p8
_^ all	l-7m16
_^ all AGENCY	l-7m13
_^ all BODY	m7
_^ alphabet	h14l-7p-8
_^ alphabet AGENCY	h14l-7p-8
_^ anger	p9
_^ anger HOW	p9
_^ answer	a12o-12
_^ answer WE	a9o-8
_^ anti-racist	f8
_^ anti-racist practice	f8
_^ apology	j9
_^ apology BODY	j9
_^ application	p8
_^ application threshold	p8
_^ appointment	p8
_^ appointment ACT	p8
_^ approved	c11p-7
_^ approved $	c11p-7
_^ arrangement	j-8k10
_^ arrangement REVIEW	j-8k10
_^ arrest	l9
_^ arrest release	l9
_^ assessment	a18k-8l-8p-10
_^ assessment INFO	a8
_^ attendance	k9
_^ attribution	k9
_^ attribution anonymity	k9
_^ authorship	k8
_^ authorship independence	k8
_^ away	l10p-8
_^ away PLACE	l10p-8
_^ back	b15c-10j-12k-9l8
_^ back PLACE	l8
_^ back THIS	b15c-9j-12k-8
_^ background	a-11c-9f14g-8i-7j9k-15l10m-8o-10p-14
_^ background FAMILY	f11j-7l-8
_^ background INFO	f7
_^ background THIS	j11
_^ background adult	f8
_^ background case	j-10l12
_^ background context	j8
_^ background prior	l10
_^ background purpose	j9
_^ barrier	a18i-10p-10
_^ barrier WELL	a9i-9
_^ barrier enabler	a9
_^ barrier help	a8
_^ before	k-8l11o-11
_^ before YOU	j9
_^ before period	j-8l13o-10
_^ behaviour	p11
_^ benefit	p9
_^ benefit doubt	p9
_^ between MONTH	l7
_^ between childhood	p7
_^ booking	l9
_^ booking BIRTH	l9
_^ brief	j9k-9
_^ brief given	o8
_^ brief outline	j8
_^ bruise	p10
_^ bruise birthmark	p8
_^ bruising	p9
_^ building	i7
_^ building WELL	i7
_^ burden	p8
_^ burden KIN	p8
_^ burn	p9
_^ burn scald	p9
_^ calendar	d7
_^ calendar CONTACT	d7
_^ capacity	g11m-12p7
_^ capacity CHANGE	g12m-10p-8
_^ capacity workload	p8
_^ case	a-11c-7g-9j8k-7l11o-11p-15
_^ case SCOPE	j8
_^ case STORY	l8
_^ case brief	j-7l9
_^ case date	d8
_^ case nutshell	j11l-8
_^ case outline	l9
_^ case statute	n10
_^ cast	f11
_^ cast character	f11
_^ chairing	p9
_^ chairing meeting	p9
_^ challenge	m15
_^ challenge AGENCY	m9
_^ challenge BODY	m13
_^ challenge escalation	p9
_^ charge	k-8m-8o13
_^ charge BODY	k-8m-8o13
_^ checklist	c8
_^ checklist supervision	c8
_^ chief	j-8m16p-9
_^ chief WORKER	m11
_^ chief constable	m10
_^ chronology	a-7d22k-12l-15
_^ chronology AGENCY	d9
_^ chronology HARM	d11k-8
_^ chronology YEAR	d10l-7
_^ churche	p9
_^ churche mosque	p9
_^ community	m9
_^ community safety	m9
_^ complaint	f-7p11
_^ complaint FAMILY	f-7p11
_^ completed	c11p-7
_^ completed $	c11p-7
_^ condition	a9
_^ condition WHAT	a9
_^ conduct	g-8i10j-11k12o-9
_^ conduct AGENCY	a7
_^ conduct LEARN	k9
_^ conduct worthy	i10
_^ confidentiality	k12
_^ confidentiality REVIEW	k8
_^ confidentiality anonymity	k8
_^ conflict	k9
_^ conflict interest	k9
_^ consideration	g-7m15
_^ consideration BODY	m10
_^ consideration regional	m7
_^ context	a7j10
_^ context practice	a8
_^ context town	j7
_^ continuity	p8
_^ continuity WORKER	p8
_^ contributor	k8
_^ contributor HARM	k8
_^ copie	b13
_^ copie publication	b13
_^ cost	c13j-10k-13o-8p8
_^ cost ASK	p10
_^ cost REVIEW	c15j-10k-12o-7
_^ course	l14
_^ course STORY	l8
_^ course case	l8
_^ court	k8
_^ court case	k8
_^ criteria holding	j9k-7
_^ criteria local	j-8k9
_^ custody	l11p-8
_^ custody $	l11p-8
_^ daily	l8
_^ daily LIVE	l8
_^ damp	p8
_^ damp cold	p8
_^ date	a-7d10f-7g-7k-14o10p-11
_^ date LEARN	c11
_^ date LOOK	j-8o10
_^ date glance	d11
_^ date notification	j9
_^ debt	p8
_^ debt eviction	p8
_^ decision	a-10c-8g-9j12k11o-9p-12
_^ decision ACT	m7
_^ decision BODY	k9
_^ decision LOOK	j9
_^ decision RECOMMEND	j9k-8
_^ decision commission	j7
_^ decision hold	j7
_^ decision rationale	k9
_^ decision safeguarding	k7
_^ declaration	a-7g9j-8k9l-8p-11
_^ declaration AUTHOR	k7
_^ declaration CHILD	c10
_^ declaration failure	g12k-7
_^ declaration interest	k9
_^ dedicated	i10
_^ dedicated DONE	i10
_^ deference	p9
_^ deference doctor	p9
_^ delay	a-9k7p9
_^ delay WHY	k10
_^ delay decision	p10
_^ description	b12p-11
_^ description HARM	l8
_^ description grade	b13l-7
_^ detail	f10p-12
_^ detail CHILD	f9
_^ detail ISSUE	a9
_^ detail KIN	f8
_^ detail STORY	l11
_^ detail notification	j8
_^ determination	a8
_^ determination ISSUE	a8
_^ diary	d15l-11
_^ diary STORY	d7
_^ diary case	d12l-8
_^ director	c11l-8
_^ director CHILD	c11l-8
_^ dissemination	k8
_^ dissemination REVIEW	k8
_^ distance	p10
_^ distance AGENCY	p10
_^ dog	p9
_^ dog yard	p9
_^ drawing	e8
_^ drawing PEER	e8
_^ drift	p9
_^ drift delay	p9
_^ drug	p11
_^ drug alcohol	p8
_^ dutie	l-7m15
_^ dutie AGENCY	m10
_^ dutie laid	m10
_^ duty	j10k-7
_^ duty REVIEW	j10k-7
_^ effectiveness	a12c-9g16j-10k-8l-10m-12p-14
_^ effectiveness AGENCY	a-11g13
_^ effectiveness BODY	g11
_^ effectiveness practice	a8g-8
_^ effectiveness safeguarding	a11
_^ empty	p8
_^ empty AUTHOR	p8
_^ enabler	a8
_^ enabler barrier	a10
_^ endnote	e12k-10
_^ endnote AUTHOR	e12k-10
_^ england	m11
_^ england $	m11
_^ establishment	j8k-7
_^ establishment case	j8k-7
_^ example	a-8i21k-8p-10
_^ example WELL	i10
_^ example WHAT	i9
_^ example follow	i11
_^ exclusion	l9p-8
_^ exclusion PLACE	l9p-8
_^ expectation	m10
_^ expectation BODY	m10
_^ experience	g12p-8
_^ experience SINCE	g9
_^ extent	o11
_^ extent limit	o11
_^ factual	l7
_^ factual FIND	l7
_^ fall	p9
_^ fall window	p9
_^ fear	p13
_^ fear AGENCY	p11
_^ few	h-7j13
_^ few WORDS	h-7j13
_^ file	p8
_^ file NUMW	p8
_^ filing	c11
_^ filing retention	c11
_^ finish	e13p-7
_^ finish $	e13p-7
_^ flag	p8
_^ flag record	p8
_^ food	p8
_^ food heat	p8
_^ form	j10
_^ form completed	j10
_^ fracture	p7
_^ fracture CHILD	p7
_^ framework	j-7k9
_^ framework REVIEW	j-7k9
_^ friend	k9
_^ friend REVIEW	k9
_^ gang	p8
_^ gang county	p8
_^ gaps	a-10k10
_^ gaps BAD	g8
_^ gaps INFO	k9
_^ gaps LOOK	p8
_^ gender	f7
_^ gender IDENTITY	f7
_^ get	c10
_^ get touch	c10
_^ getting	f10p-7
_^ getting KNOW	f11
_^ getting THIS	i8
_^ glance	j14p-8
_^ glance $	j14p-8
_^ goal	o13
_^ goal THIS	o13
_^ governance	k7
_^ governance REVIEW	k8
_^ governance monitoring	c7
_^ graded	g12
_^ graded judgement	g12
_^ ground	j7
_^ ground REVIEW	j7
_^ guidance	k-9n15
_^ guidance law	n9
_^ guidance shelve	p10
_^ guide	h9
_^ guide WORDS	h9
_^ handover	p8
_^ handover BIRTH	p8
_^ hard	p10
_^ hard reach	p10
_^ head	c13l-7
_^ head AGENCY	c13p-10
_^ head lice	p7
_^ help	a-11g-8i-9j-9k-8l-12n15p11
_^ help BAD	p7
_^ help THIS	p12
_^ help letter	p8
_^ help reader	n11p-7
_^ help support	n10p-8
_^ hindsight	k9
_^ hindsight outcome	k9
_^ holding	c12l-10
_^ holding STORY	c12l-10
_^ home	p9
_^ home house	p9
_^ honour	p7
_^ honour shame	p7
_^ hotel	l12p-9
_^ hotel $	l12p-9
_^ hypothese	o11
_^ hypothese AUX	o11
_^ illness	p9
_^ illness ANALYSE	p9
_^ immediate	l10
_^ immediate ACT	l8
_^ impact	c12g9j-9k-12
_^ impact BODY	g7
_^ impact REVIEW	c12j-8k-10
_^ implication	g9
_^ implication practice	g9
_^ independence	k8
_^ independent	j10
_^ independent scrutineer	j11
_^ influence	a8
_^ influence practice	a8
_^ initiation	j10k-9
_^ initiation REVIEW	j10k-9
_^ inspection	n8
_^ inspection REVIEW	n8
_^ instruction	m-9o14
_^ instruction BODY	m-9o14
_^ investigation	j-9l12
_^ investigation inquest	k-14l14
_^ investigation its	j-8k11
_^ invitation	m11
_^ invitation ACT	m7
_^ joint	j8
_^ joint statement	j8
_^ judgement	a8b9
_^ judgement WHAT	b10
_^ judgement decision-making	a11
_^ keep	c10
_^ keep touch	c10
_^ key	c11e-8f-15h18i-8j-17k-16l-17m-13n-12p-16
_^ key LEARN	g10
_^ key WELL	g7
_^ key WORDS	h7
_^ key WORKER	h9
_^ key pseudonym	h8
_^ key rating	c11
_^ key role	h11
_^ key table	c12
_^ kloe	a10p-8
_^ kloe NUM	a10p-8
_^ leadership	g15p-10
_^ leadership management	g15p-10
_^ legal	j14
_^ legal context	j9
_^ legal policy	k8
_^ legislation	n7
_^ legislation guidance	n7
_^ length	k9
_^ length REVIEW	k9
_^ letter	a-10b17c-7f-13g-7j9k-17p-9
_^ letter AUTHOR	j8
_^ letter AUX	l9
_^ letter FAMILY	b13j-12
_^ letter KIN	b12j-8p-8
_^ letter lead	j11k-7
_^ letter reader	j8
_^ light	i12p-7
_^ light dark	i12p-7
_^ limit	j-7o11
_^ limit REVIEW	k-12o13
_^ limit WHAT	k14
_^ limitation	k12
_^ limitation INFO	k8
_^ limitation REVIEW	k7
_^ line	a12k-8p-9
_^ line REVIEW	a15o-8
_^ line sight	o8
_^ list	c-11d12h9j-10l-10p-12
_^ list SOURCE	n8
_^ list WORDS	h9
_^ list contributor	k8
_^ list date	d8
_^ local METHOD	k8
_^ log	d13l-9
_^ log CONTACT	d8
_^ log STORY	d9l-7
_^ lost	p12
_^ lost MOVE	p7
_^ lost follow-up	p8
_^ love	p8
_^ love HARM	p8
_^ main STORY	d7
_^ making	a11l-7m8p-7
_^ making sense	a11
_^ making thing	m9
_^ manner	j-9k12
_^ manner WE	k8
_^ manner WHAT	k7
_^ map	b15l-8p-9
_^ map AGENCY	b15l-8p-9
_^ mattresse	p8
_^ mattresse floor	p8
_^ medicine	p9
_^ medicine one	p9
_^ member	f11
_^ member FAMILY	f11
_^ membership	a-8b12c-7j-9k9m-9o-8p-9
_^ membership BODY	b12m-8
_^ membership WORDS	k10
_^ memory	f-8j14l-7
_^ memory NAME	j9
_^ memory little	j9
_^ methadone	p9
_^ methadone PLACE	p9
_^ money	p8
_^ money gift	p8
_^ monitoring	c13m-11
_^ monitoring ACT	c11m-10
_^ more	a8c-9n12p-9
_^ more THIS	n10
_^ more depth	a10
_^ name	c-9h16j-7l-8m-8p-10
_^ name AGENCY	h14p-8
_^ name role	h9
_^ name used	h-9k11
_^ nation	m11
_^ nation $	m11
_^ national	m11
_^ national attention	m9
_^ nature	l9
_^ no	p10
_^ note	a-15b-8d-9e-13f-15g-14h11i-12j7k8l-15m-12n11o-10p-22
_^ note IDENTITY	h11
_^ note WORDS	h10
_^ note about	k8
_^ note chapter	n10
_^ note facilitator	c10
_^ note hindsight	k11
_^ note name	k9
_^ note publication	j12k-10
_^ note reader	j10
_^ note text	n10
_^ notification	j17
_^ notification CONTACT	j7
_^ notification SCOPE	j8
_^ notification WHAT	j10
_^ nowhere	p9
_^ nowhere MOVE	p9
_^ observation	a11k-8
_^ observation INFO	a11k-8
_^ occasion	j13k-10
_^ occasion WE	j9
_^ office	c9
_^ office use	c9
_^ one	l-9p12
_^ one STORY	p9
_^ open	p8
_^ open shut	p8
_^ opinion	a10e11j-7k-12
_^ opinion AUTHOR	e11k-8
_^ opinion BODY	a12
_^ origin	j11k-8
_^ origin REVIEW	j11k-8
_^ other	j12l-9p-12
_^ other CHILD	f8
_^ other inquirie	k7
_^ other inspection	j12
_^ out	a-11g-11j-10k-8l12p9
_^ out ISSUE	l12
_^ out PLACE	l13p-13
_^ out TIME	l-10p10
_^ out mind	p9
_^ out sight	p7
_^ outcome	f-9g11j-7k12p-11
_^ outcome CHILD	f-7g12p-9
_^ outcome decision	k8
_^ outcome rapid	k8
_^ outline	l9
_^ outline STORY	l9
_^ over	c8
_^ over YOU	c8
_^ over-reliance	p7
_^ over-reliance KIN	p7
_^ oversight	c14m-12p-8
_^ oversight ACT	c11m-11
_^ oversight PLAN	c8
_^ overview	d-9k-8l13
_^ overview AGENCY	l8
_^ owner	c10j-8
_^ owner THIS	c10j-8
_^ part	k7
_^ part picture	p9
_^ part played	k9
_^ passing	p9
_^ passing THIS	p9
_^ pattern	a-9g10
_^ pattern system	a-9g10
_^ pause	k9
_^ pause trial	k9
_^ pen	f8
_^ period	a-7j-10k-11o19p-8
_^ period chosen	o9
_^ period timeline	l-8o9
_^ person	c-10f24j-13k-16l-8
_^ person INVOLVE	f11k-10
_^ person LIVE	f8
_^ person concerned	f9
_^ person referred	f8
_^ personal	j8
_^ personal statement	j8
_^ pets	p9
_^ pets animal	p9
_^ phone	l-8p12
_^ phone ASK	p7
_^ phone TIME	p8
_^ picture	f10p-7
_^ piece	p9
_^ piece piece	p9
_^ place	j9l-7
_^ place its	j10
_^ policie	k-11n8p9
_^ policie METHOD	k-10p11
_^ policie guidance	n8
_^ portrait	f8
_^ portrait NAME	f8
_^ position	p10
_^ position BODY	m-7p11
_^ poverty	f12p-9
_^ poverty class	f12p-9
_^ practice	a8i11k-9
_^ practice WELL	i11
_^ practice context	a9
_^ predictability	a9
_^ predictability preventability	a9
_^ predictable	a8
_^ predictable preventable	a8
_^ prescribing	p8
_^ prescribing parenting	p8
_^ pressure	a14g-8
_^ pressure practice	a7
_^ pressure system	a10
_^ primary	m8
_^ primary PLACE	m8
_^ principal	g8
_^ principal END	g8
_^ prioritie	m9
_^ priority	j-7o9
_^ priority FIND	g7
_^ priority ISSUE	o9
_^ privacy	f-7k11
_^ privacy FAMILY	f-7k11
_^ proceeding	k10
_^ proceeding BODY	k10
_^ profile	f8p-7
_^ profile CHILD	f8p-7
_^ programme	m8
_^ programme CHANGE	m8
_^ pseudonym	k9
_^ pseudonym chosen	k9
_^ publication	k12
_^ publication privacy	k8
_^ publication timing	k7
_^ purpose	c-9h-11j17k-13o12
_^ purpose REVIEW	j9
_^ purpose THIS	j11
_^ purpose WE	j9
_^ purpose WORDS	h-10o12
_^ putting	a10
_^ putting piece	a10
_^ qualification	k9
_^ qualification AUTHOR	k9
_^ quality	g14i-8l-13
_^ quality PLACE	g13l-9p-12
_^ quality assessment	p11
_^ quality practice	a9g-8
_^ quality provision	g11p-7
_^ rationale	j8
_^ rationale REVIEW	j10k-10
_^ rationale decision	k9
_^ reach	j-8k-10o12
_^ reach REVIEW	j-8k-10o12
_^ read	c-7j-13k-7n19p-11
_^ read $	j-11n14p-8
_^ read watch	n11
_^ reader	j9
_^ reader $	j9
_^ reason	a10c-8j18l-12o-8p-10
_^ reason ANALYSE	a8
_^ reason CONTACT	j7
_^ reason THIS	j9
_^ reason WHAT	a10l-8
_^ reason delay	j-7k8
_^ reason rapid	j8
_^ record	d9
_^ record CONTACT	d9
_^ reflect	c9
_^ reflect THIS	c9
_^ register	e-10l9
_^ register END	e-10l9
_^ regret	j9
_^ regret thank	j9
_^ relationship	f12p-7
_^ relationship subject	f10
_^ release	p8
_^ release PLACE	p8
_^ relevance	g10
_^ relevance practice	g10
_^ reliance	p11
_^ reliance KIN	p7
_^ reliance self-report	p7
_^ remand	l11
_^ remand $	l11
_^ remembrance	j11
_^ remembrance $	j11
_^ reporting	c11m-8
_^ reporting back	c11m-8
_^ representation	k8
_^ representation interested	k8
_^ research	a-14c-7j-8n12
_^ research ANALYSE	o7
_^ research WE	n8
_^ research guidance	n8
_^ research head	p8
_^ research practice	k10
_^ response	a19b10c-11d-9f-13g-11i-8j-13k-14o-16
_^ response AGENCY	a13
_^ response CONTACT	a-8p11
_^ response FAMILY	a-8b13f-9
_^ response FIRST	a10l-8
_^ response LEARN	a-8e11
_^ response TIME	l11p-7
_^ response neglect	a8
_^ return	l10
_^ return AGENCY	l10
_^ road	l15p-10
_^ road court	l10
_^ role	a9f-7p8
_^ role KIN	p9
_^ role system	a11p-9
_^ root	k9
_^ root cause	k9
_^ rota	p8
_^ rota handover	p8
_^ rule	p8
_^ rule optimism	p8
_^ safe	l-8p14
_^ safe PLACE	l-8p8
_^ safe REVIEW	p9
_^ safeguarding	p9
_^ safeguarding BODY	p9
_^ schedule	b11d9k-8l-10p-8
_^ schedule INFO	b11
_^ schedule STORY	d10l-8
_^ screen	p12
_^ screen bedtime	p8
_^ screen phone	p8
_^ secretary	m10
_^ secretary state	m10
_^ send	c11
_^ send $	c11
_^ sense	f11p-8
_^ sense CHILD	f8
_^ sequence	a-8d13p-8
_^ sequence CONTACT	d8
_^ sequence STORY	d11l-11
_^ sequence WHAT	l10
_^ serious	k9
_^ serious STORY	k9
_^ sexuality	f7
_^ sexuality gender	f7
_^ sight	f-7p9
_^ sight CHILD	f-7p9
_^ sign	k8
_^ sign off	k10
_^ sign safety	p8
_^ sign-off	k10
_^ sign-off BODY	k10
_^ signature	k10
_^ signature NUMW	k10
_^ signed	p9
_^ signed forgotten	p9
_^ significant	d7
_^ significant incident	d7
_^ skill	i13l-10p-10
_^ skill PLACE	i13l-10p-10
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
_^ specific WORDS	o8
_^ stage	k9
_^ stage REVIEW	k9
_^ standard	k13
_^ standard judgement	k10
_^ standard proof	k8
_^ statement	a-10c-14e-9g-10j20m-16o-8p-16
_^ statement AUTHOR	k8
_^ statement BODY	j16k-12m-9
_^ statement chief	j9
_^ statement independence	k10
_^ status	c8j8l-8
_^ status PLACE	p9
_^ status THIS	c-9j11
_^ status version	c11p-8
_^ statute	n8
_^ statute guidance	n8
_^ stay	l8
_^ stay PLACE	l8
_^ stepfather	p9
_^ stepfather new	p9
_^ stop	c10p-7
_^ stop think	c10p-7
_^ storie	l12
_^ storie FAMILY	l12
_^ strategie	m13
_^ strategie CHANGE	m13
_^ street	l11
_^ street $	l11
_^ structure	j10
_^ structure THIS	j10
_^ student	l-9p10
_^ student PLACE	l-9p10
_^ style	j-7k10
_^ style WORDS	j-7k10
_^ subject	c-7f19j-18k-19o7p-7
_^ subject HARM	f11
_^ subject ISSUE	o8
_^ subject REVIEW	f14j-13k-14
_^ summary	a-16b-8c-14e10f-12h-7i-10k-20l14n-10o-11p-20
_^ summary $	e14j-11l-13
_^ summary AGENCY	l8
_^ summary CHILD	j9
_^ summary INFO	l8
_^ summary INVOLVE	l7
_^ summary MSG	g8
_^ summary REVIEW	j11
_^ summary STORY	l10
_^ summary case	j-11l13
_^ summary judgement	g13l-10
_^ summary key	d8
_^ summary public	j9
_^ summary timeline	l10
_^ supervision	p7
_^ supervision management	p7
_^ support	l8n10
_^ support WORKER	n10
_^ support given	l9
_^ survey	k8
_^ survey SCOPE	k8
_^ table	a-11b9c-15d21e-9f-8g-11i-8j-13k-13l-20n9o-9p-19
_^ table ACT	m11
_^ table BODY	m-10n13
_^ table MOVE	d10
_^ table PLACE	d11l-9
_^ table figure	b12
_^ take	c9
_^ take away	c9
_^ taking	a10
_^ task	o10
_^ task set	o10
_^ taxis	l-7p8
_^ taxis PLACE	l-7p8
_^ teeth	p8
_^ teeth toothbrushe	p8
_^ temporary	l10p-8
_^ temporary SERVICE	l10p-8
_^ tense	k9
_^ tense name	k9
_^ thank	i9
_^ thank THIS	i9
_^ thing	a-7c-8g8j-8k-8l-9m8p-12
_^ thing DONE	m8
_^ thing END	e8
_^ thing WE	i7
_^ thing think	g9
_^ thinking	p9
_^ thinking about	p9
_^ threat	p7
_^ threat himself	p7
_^ threshold	p8
_^ threshold intervention	p8
_^ timeline	a-10d20j-8k-8l-18
_^ timeline NAME	d8
_^ timeline WHAT	a-8d11l-9
_^ timeline key	d7
_^ timeline period	o8
_^ timeliness	j-8k-10p13
_^ timeliness REVIEW	j-8k-10p13
_^ timescale	j-9k13
_^ timescale HARM	k9
_^ timescale REVIEW	k8
_^ timetable	k8
_^ timetable REVIEW	k8
_^ timing	k7
_^ timing REVIEW	k7
_^ toilet	p9
_^ toilet nappie	p9
_^ tracking	c14p-7
_^ tracking SINCE	c7
_^ tracking assurance	c10
_^ train	p8
_^ train county	p8
_^ training	c10l-7
_^ training STORY	c10
_^ transition	l11p-7
_^ transition adult	l11p-7
_^ trauma	p9
_^ trauma BODY	p9
_^ travel	p9
_^ travel buse	p9
_^ trial	k9
_^ trial inquest	k9
_^ tribute	f-12j15l-8
_^ tribute NAME	j10
_^ tribute THEY	f-8j10
_^ trigger	j9
_^ trigger REVIEW	j9
_^ trouble	l8
_^ trouble PLACE	l8
_^ turning	a9
_^ turning SCOPE	a9
_^ use	a-8c9g-7l-13p12
_^ use AGENCY	c9
_^ use STORY	l-8p9
_^ use chronologie	p8
_^ use name	k11p-10
_^ use supervision	c8
_^ vape	p9
_^ vape pill	p9
_^ view	a13c-7f-14j-9k12l-10p-14
_^ view BODY	a13k-12
_^ view FAMILY	k10
_^ view INVOLVE	a11k-11
_^ view KIN	k11
_^ view WORKER	k8
_^ view expressed	k9
_^ violence	p11
_^ violence PLACE	p8
_^ voice	a-12f-9k11l-8p8
_^ voice CHILD	a-9f-11p16
_^ voice FAMILY	j10
_^ voice THIS	j-7k10
_^ voice WORKER	k9p-9
_^ waiting	p8
_^ waiting bed	p8
_^ wale	m11
_^ wale $	m11
_^ weekend	p9
_^ weekend evening	p9
_^ weight	l-9p13
_^ weight STORY	l-8p10
_^ weight growth	p7
_^ welsh	m8
_^ welsh BODY	m8
_^ whole	j8
_^ whole REVIEW	j8
_^ window	a-10g10o9p-9
_^ window TIME	o9
_^ window system	a-7g11
_^ witnesse	k10n-9
_^ witnesse SOURCE	k10n-9
_^ worth	i11
_^ worth passing	i11
_able KNOW	k10
_able KNOW $	k10
_about $	g8
_about AUTHOR	c9
_about AUTHOR THIS	c9
_about FAMILY	p9
_about FAMILY whole	p9
_about FIND	m9
_about FIND one	m9
_about THIS	j7
_about THIS piece	j8
_about name	k8
_about name date	k8
_about read	j7
_about read $	j7
_achieve $	j10
_acknowledgement FAMILY	f-8j11
_acknowledgement FAMILY $	f-8j11
_activity AGENCY	c9
_activity AGENCY $	c9
_addendum SINCE	e8
_addendum SINCE $	e8
_additional NEED	f8
_additional NEED $	f8
_addressing SCOPE	a8o-7
_addressing SCOPE REVIEW	a8o-7
_addressing WORDS	a10o-10
_addressing WORDS SCOPE	a10o-10
_adoption $	g9
_adult $	f14l-11
_adult AGENCY	l11p-7
_adult AGENCY $	l11p-7
_adult BODY	m7
_adult BODY $	m7
_adult PLACE	f10p-10
_adult PLACE $	f10p-10
_adult THEY	f8
_adult THEY LIVE	f8
_adult room	p9
_adult room $	p9
_adulthood $	p7
_affected $	n10
_after ISSUE	j9
_after ISSUE $	j9
_again $	j9
_against WORDS	a10o-9
_against WORDS SCOPE	a10o-9
_age NUM	l9
_age NUM NUM	l9
_ages NUMW	l9
_ages NUMW thirteen	l9
_agreed BODY	c17k-14m-13
_agreed BODY $	c17k-14m-13
_agreed DONE	m7
_agreed DONE $	m7
_agreed MOVE	o7
_agreed MOVE $	o7
_agreed key	a-8o9
_agreed key SCOPE	a-8o9
_agreed safeguarding	k11
_agreed safeguarding BODY	k11
_agreement REVIEW	k9
_agreement REVIEW $	k9
_aim THIS	j9
_aim THIS REVIEW	j9
_alcohol AGENCY	p8
_alcohol AGENCY $	p8
_alcohol PLACE	p8
_alcohol PLACE $	p8
_alert flag	p8
_alert flag $	p8
_all AGENCY	l-7m14
_all AGENCY $	l-7m14
_all BODY	m8
_all BODY $	m8
_all WE condolence	j7
_all come	e10
_all come $	e10
_alphabet AGENCY	h14l-7p-8
_alphabet AGENCY $	h14l-7p-8
_anger HOW	p9
_anger HOW THIS	p9
_animal $	p9
_anonymity $	k13
_answer WE	a9o-8
_answer WE SCOPE	a9o-8
_anti-racist practice	f8
_anti-racist practice IDENTITY	f8
_apology BODY	j9
_apology BODY $	j9
_application threshold	p8
_application threshold $	p8
_applied $	k8
_appointment $	k10
_appointment ACT	p8
_appointment ACT PLACE	p8
_approved $	c11p-7
_argument $	a9o-7
_arrangement REVIEW	j-8k10
_arrangement REVIEW $	j-8k10
_arrest release	l9
_arrest release $	l9
_art $	h9
_assessment $	a-8l10
_assessment INFO	a8
_assessment INFO $	a8
_assessment PLAN	c9
_assessment PLAN $	c9
_assessment THIS	g8
_assessment THIS LOOK	g8
_assessment take	a8
_assessment take STORY	a8
_assurance $	c10
_attendance $	k7
_attention $	m9
_attribution anonymity	k9
_attribution anonymity $	k9
_aunt $	f9p-7
_authorship independence	k8
_authorship independence $	k8
_available BODY	k11
_available BODY $	k11
_away $	g10
_away ANALYSE	c9
_away ANALYSE $	c9
_away PLACE	l10p-8
_away PLACE $	l10p-8
_back $	c7
_back BODY	c11m-8
_back BODY $	c11m-8
_back DONE	a8
_back DONE $	a8
_back PLACE	l8
_back PLACE $	l8
_back THIS	b15c-9j-12k-8
_back THIS REVIEW	b15c-9j-12k-8
_background $	f11
_background FAMILY	f11j-7l-8
_background FAMILY $	f11j-7l-8
_background IDENTITY	f7
_background IDENTITY $	f7
_background INFO	f7
_background INFO CHILD	f7
_background THIS	j11
_background THIS DONE	j9
_background adult	f8
_background adult $	f8
_background case	j-10l12
_background case $	j-9l10
_background prior	l10
_background prior period	l10
_background purpose	j9
_background purpose $	j9
_barrier $	a10
_barrier WELL	a9i-9
_barrier WELL practice	a9i-9
_barrier enabler	a9
_barrier enabler $	a9
_barrier help	a8
_barrier help $	a8
_became CHILD	e13
_became CHILD $	e13
_because $	g8
_bed $	p8
_bedtime $	p8
_before YOU	j9
_before YOU read	j9
_before period	j-8l13o-10
_before period REVIEW	j-8l13o-10
_believe $	a9
_believe MOVE	a11
_believe MOVE $	a11
_benefit doubt	p9
_benefit doubt $	p9
_between MONTH	l7
_between MONTH MONTH	l7
_between childhood	p7
_between childhood adulthood	p7
_bias $	k9
_birthmark $	p8
_black AUX	f7
_black AUX CHILD	f7
_booking BIRTH	l9
_brief $	j8k-10l14o-8p-9
_brief given	o8
_brief given AUTHOR	o8
_brief outline	j8
_brief outline STORY	j8
_brief summary REVIEW	j7
_bring THIS	l8
_bring THIS about	l8
_brought THIS	j10
_bruise birthmark	p8
_bruise birthmark $	p8
_building WELL	i7
_building WELL $	i7
_burden KIN	p8
_burden KIN $	p8
_burn scald	p9
_burn scald $	p9
_buse $	p9
_calendar CONTACT	d7
_calendar CONTACT $	d7
_capacity CHANGE	g12m-10p-8
_capacity CHANGE $	g12m-10p-8
_capacity consent $	p8
_capacity consent REVIEW	k7
_capacity workload	p8
_capacity workload $	p8
_cared THEY	f8
_cared THEY $	f8
_case $	a-8c-8d8e-10k-8l13m-7o-7
_case HAPPEN	j11
_case HAPPEN notice	j8
_case REVIEW	k-12
_case REVIEW $	k-12
_case SCOPE	j8
_case SCOPE detail	j8
_case STORY	l8
_case STORY key	l8
_case THIS	j-8
_case THIS REVIEW	k8
_case brief	j-7l9
_case brief $	j-7l9
_case date	d8
_case date $	d8
_case management	j11
_case management REVIEW	j11
_case nutshell	j11l-8
_case nutshell $	j11l-8
_case one	k7
_case one local	k7
_case outline	l9
_case outline $	l9
_case rapid	j-9l10
_case rapid REVIEW	j-9l10
_case statute	n10
_case statute cited	n10
_cast character	f11
_cast character $	f11
_cause ANALYSE	k9
_cause ANALYSE BODY	k9
_caused BODY	j11m-10
_caused BODY ACT	j11m-10
_centre THIS	f9j-8
_centre THIS REVIEW	f9j-8
_chairing meeting	p9
_chairing meeting $	p9
_challenge AGENCY	m9
_challenge AGENCY $	m9
_challenge BODY	m14
_challenge BODY $	m11
_challenge escalation	p9
_challenge escalation $	p9
_chapter $	n10
_character $	f17l-11p-9
_charge BODY	k-8m-8o13
_charge BODY $	k-8m-8o13
_checklist supervision	c8
_checklist supervision $	c8
_chief WORKER	k-8m10p-9
_chief WORKER $	k-8m10p-9
_chief constable	m10
_chief constable $	m10
_childhood adulthood	p7
_childhood adulthood $	p7
_chosen FAMILY	k9
_chosen FAMILY $	k9
_chosen WHY	o9
_chosen WHY $	o9
_chronologie WORKER	p8
_chronologie WORKER $	p8
_chronology AGENCY	d12l-9
_chronology AGENCY INVOLVE	d9
_chronology HARM	d11k-8
_chronology HARM REVIEW	d11k-8
_chronology YEAR	d10l-7
_chronology YEAR YEAR	d10l-7
_churche mosque	p9
_churche mosque $	p9
_circle $	f8
_cited $	k-8n15
_class $	f12p-11
_closure $	l10
_cold $	p8
_come $	e10
_come believe	a9
_come believe $	a9
_come down	e11
_come down $	e11
_come think	a8
_come think $	a8
_commendation $	i10
_commission LEARN	j7
_commission LEARN REVIEW	j7
_common $	a15
_communication $	p7
_complaint FAMILY	f-7p11
_complaint FAMILY $	f-7p11
_completed $	c11p-7
_completed date	j10
_completed date $	j10
_completing REVIEW	j-7k8
_completing REVIEW $	j-7k8
_completing form	c10
_completing form $	c10
_concerned THIS	f9
_concerned THIS case	f9
_concluded each	a8
_concluded each SCOPE	a8
_condition WHAT	a9
_condition WHAT WORKER	a9
_condolence $	g-8j13
_conduct AGENCY	a7
_conduct AGENCY ANALYSE	a7
_conduct LEARN	k9
_conduct LEARN REVIEW	k9
_conduct worthy	i10
_conduct worthy note	i10
_conference $	p8
_confidentiality REVIEW	k8
_confidentiality REVIEW $	k8
_confidentiality anonymity	k8
_confidentiality anonymity $	k8
_conflict interest	k9
_conflict interest $	k9
_connected PEER	f8
_connected PEER THIS	f8
_consent $	p11
_consent REVIEW	k7
_consent REVIEW $	k7
_consideration BODY	m10
_consideration BODY $	m7
_consideration regional	m7
_consideration regional safeguarding	m7
_constable $	m10
_context $	a8j9l-11p-9
_context FAMILY	f9
_context FAMILY $	f9
_context THIS	j9
_context THIS REVIEW	j9
_context practice	a8
_context practice TIME	a8
_context town	j7
_context town its	j7
_continuity WORKER	p8
_continuity WORKER $	p8
_contributor HARM	k8
_contributor HARM REVIEW	k8
_contributor REVIEW	k8
_contributor REVIEW $	k8
_control $	p10
_copie $	c8
_copie publication	b13
_copie publication $	b13
_coping $	p7
_copy $	i9
_core group	p9
_core group $	p9
_coroner $	g7k10p-9
_cost ASK	p10
_cost ASK $	p10
_cost REVIEW	c15j-10k-12o-7
_cost REVIEW $	c15j-10k-12o-7
_could AUX	a8
_could AUX AUX	a8
_could DONE	k7
_could DONE $	k7
_countie $	f-8p9
_county $	m9p-8
_county SCOPE	o-8p12
_county SCOPE $	o-8p12
_course $	l9
_course STORY	l8
_course STORY described	l8
_course case	l8
_course case $	l8
_court $	l10
_court case	k8
_court case THIS	k8
_criteria holding	j9k-7
_criteria holding REVIEW	j9k-7
_criteria local	j-8k9
_criteria local practice	j-8k9
_custody $	l11p-8
_daily LIVE	l8
_daily LIVE CHILD	l8
_damp cold	p8
_damp cold $	p8
_danger $	p8
_dark $	i12p-7
_date $	a-12c-21d22f-10g-12h-8i-9l-22m-15n-10p-21
_date LEARN	c11
_date LEARN STORY	c11
_date LOOK	j-8o10
_date LOOK THIS	j-8o10
_date STORY	d10
_date STORY $	d10
_date glance	d11
_date glance $	d11
_date notification	j9
_date notification $	j9
_date order	d7
_date order $	d7
_dealt PEER	p8
_dealt PEER ISSUE	p8
_debt eviction	p8
_debt eviction $	p8
_decided WHY	k11
_decided WHY $	k11
_decided there	j9
_decided there MUST	j9
_decision $	k13p-8
_decision ACT	m7
_decision ACT $	m7
_decision BODY	k9
_decision BODY $	k9
_decision LOOK	j9
_decision LOOK again	j9
_decision RECOMMEND	j9k-8
_decision RECOMMEND LEARN	j9k-8
_decision REVIEW	j8
_decision REVIEW AUX	j8
_decision commission	j7
_decision commission LEARN	j7
_decision hold	j7
_decision hold REVIEW	j7
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
_declaration interest	k9
_declaration interest $	k9
_dedicated DONE	i10
_dedicated DONE WORKER	i10
_deference doctor	p9
_deference doctor $	p9
_delay $	p9
_delay WHY	k10
_delay WHY THEY	k10
_delay completing	j-7k8
_delay completing REVIEW	j-7k8
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
_detail $	j7
_detail CHILD	f9
_detail CHILD $	f8
_detail ISSUE	a9
_detail ISSUE $	a9
_detail KIN	f8
_detail STORY	l11
_detail STORY $	l11
_detail notification	j8
_detail notification $	j8
_determination $	o10
_determination ISSUE	a8
_determination ISSUE $	a8
_diary STORY	d7
_diary STORY $	d7
_diary case	d12l-8
_diary case $	d12l-8
_difficult $	a7
_directed ANALYSE	o8
_directed ANALYSE $	o8
_director CHILD	c11l-8
_director CHILD 's	c11l-8
_dislike $	f8
_dispute $	l8
_dissemination REVIEW	k8
_dissemination REVIEW $	k8
_distance AGENCY	p10
_distance AGENCY $	p10
_doctor $	p9
_dog yard	p9
_dog yard $	p9
_door $	p7
_doubt $	p9
_down $	e11
_down closure	l10
_down closure $	l10
_drawer $	p8
_drawing PEER	e8
_drawing PEER $	e8
_dream $	p9
_drew $	n8
_drift delay	p9
_drift delay $	p9
_drove thinking	a9
_drove thinking TIME	a9
_drug alcohol	p8
_drug alcohol AGENCY	p8
_dutie AGENCY	m10
_dutie AGENCY $	m10
_dutie laid	m10
_dutie laid AGENCY	m10
_duty REVIEW	j10k-7
_duty REVIEW $	j10k-7
_each AGENCY	j-7
_each AGENCY $	a8k-10
_each AGENCY AUX	k9
_each RECOMMEND	m8
_each RECOMMEND $	m8
_each SCOPE	a11o-7
_each SCOPE $	a8
_effectiveness AGENCY	a-11g13
_effectiveness AGENCY $	a-11g13
_effectiveness BODY	g11
_effectiveness BODY $	g11
_effectiveness practice	a8g-8
_effectiveness practice $	a8g-8
_effectiveness safeguarding	a11
_effectiveness safeguarding $	a11g-9
_eighteen $	l-8p9
_else AUX	f7
_empty AUTHOR	p8
_empty AUTHOR conference	p8
_enabler $	a9
_enabler barrier	a10
_enabler barrier $	a10
_endnote AUTHOR	e12k-10
_endnote AUTHOR $	e12k-10
_england $	m10p-8
_enquirie $	c8
_escalation $	p9
_establishment case	j8k-7
_establishment case management	j8k-7
_evening $	p9
_every AGENCY	l8
_every AGENCY KNOW	l8
_everyone $	g10
_eviction $	p8
_example WELL	i10
_example WHAT	i9
_example WHAT SOURCE	i9
_example follow	i11
_example follow $	i11
_exclusion PLACE	l9p-8
_exclusion PLACE $	l9p-8
_existed REVIEW	p8
_existed REVIEW $	p8
_expectation BODY	m10
_expectation BODY $	m10
_experience $	k8
_experience CHILD	l8
_experience CHILD $	l8
_experience SINCE	g9
_experience SINCE CHILD	g9
_expressed FAMILY	k9
_expressed FAMILY $	k9
_extent limit	o11
_extent limit $	o11
_facilitator $	c10
_fact $	g-12l12
_fact FIND	g8
_fact FIND $	g8
_factual FIND	l7
_factual FIND sequence	l7
_failure $	g12k-7
_fall window	p9
_fall window $	p9
_far $	a-8e11
_fear AGENCY	p11
_fear AGENCY $	p11
_feed back	c8
_feed back $	c8
_feedback $	c7
_few WORDS	h-7j13
_few WORDS $	j9
_few WORDS KIN	j8
_figure $	b12p-8
_file NUMW	p8
_file NUMW drawer	p8
_filing retention	c11
_filing retention $	c11
_finish $	e13p-7
_flag $	p8
_flag record	p8
_flag record $	p8
_floor $	p8
_follow $	i10o8p-8
_follow THIS	m10
_follow THIS $	m10
_follow-up $	p8
_followed THIS	j10
_followed THIS $	j10
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
_framework REVIEW	j-7k9
_framework REVIEW $	j-7k9
_friend $	f8
_friend REVIEW	k9
_friend REVIEW $	k9
_friend neighbour	f7
_friend neighbour $	f8
_front CHILD	f-7p8
_front CHILD $	f-7p8
_full WORKER	p7
_full WORKER $	p7
_gang county	p8
_gang county SCOPE	p8
_gaps BAD	g8
_gaps BAD $	g8
_gaps INFO	k9
_gaps INFO $	k9
_gaps LOOK	p8
_gaps LOOK TIME	p8
_gave rise	j8
_gender IDENTITY	f11
_gender IDENTITY $	f11
_get help	n7
_get help $	n7
_get touch	c10
_get touch $	c10
_getting KNOW	f11
_getting KNOW CHILD	f7
_getting THIS	i8
_getting THIS WELL	i8
_gift $	p8
_give feedback	c7
_give feedback $	c7
_given AUTHOR	o13
_given AUTHOR $	o13
_given FAMILY	l9
_given FAMILY $	l9
_giving rise	g7
_giving rise ISSUE	g8
_glad KNOW	i11
_glad KNOW $	i11
_glance $	c-8d9j10k-9l-9p-12
_goal THIS	o13
_goal THIS DONE	o13
_got METHOD	a13
_governance REVIEW	k8
_governance REVIEW $	k8
_governance inadequate	g8
_governance inadequate $	g8
_governance monitoring	c7
_governance monitoring PLAN	c7
_grade $	b13l-7
_graded judgement	g12
_graded judgement adoption	g9
_ground REVIEW	j11k-8
_ground REVIEW $	j11k-8
_group $	k9
_growth $	p7
_guidance $	k-11n21p-12
_guidance law	n9
_guidance law $	n9
_guidance referred	n11
_guidance referred $	n11
_guidance shelve	p10
_guidance shelve $	p10
_guide WORDS	h10
_guide WORDS $	h10
_hand $	e12
_handover $	p8
_handover BIRTH	p8
_handover BIRTH $	p8
_hard KNOW	a9
_hard KNOW $	a9
_hard reach	p13
_hard reach $	p10
_head AGENCY	c13p-10
_head AGENCY $	c13p-10
_head lice	p7
_head lice lost	p7
_head trauma	p8
_head trauma $	p8
_heart THIS	f9j-8
_heart THIS REVIEW	f9j-8
_heat light	p8
_heat light $	p8
_held $	j12m-7
_held AGENCY	l10
_held AGENCY $	l10
_help $	a10f-10l-7n11
_help BAD	p7
_help BAD TIME	p7
_help THIS	p12
_help THIS HAPPEN	p7
_help THIS depended	p7
_help letter	p8
_help letter $	p8
_help offered	l8
_help offered FAMILY	l8
_help prevention	p9
_help prevention $	p9
_help protection	g10p-7
_help reader	n11p-7
_help reader $	n11p-7
_help support	n10p-8
_help support $	n10p-8
_helped $	a8
_helped IDENTITY	g9
_helped IDENTITY $	g9
_here $	m12
_himself AUX	p7
_himself AUX threat	p7
_hindered WHAT	a8
_hindered WHAT helped	a8
_hindsight $	k11
_hindsight outcome	k9
_hindsight outcome bias	k9
_hold REVIEW	j7
_hold REVIEW $	j7
_holding REVIEW	j9k-7
_holding REVIEW $	j9k-7
_holding STORY	c12l-10
_holding STORY $	c12l-10
_home house	p9
_home house $	p9
_honour shame	p7
_honour shame $	p7
_hotel $	l12p-9
_house $	p9
_hypothese AUX	o11
_hypothese AUX tested	o11
_identifier $	f8
_illness ANALYSE	p9
_illness ANALYSE $	p9
_immediate ACT keep	l8
_impact BODY	g7
_impact BODY SERVICE	g7
_impact REVIEW	c12j-8k-10
_impact REVIEW $	c12j-8k-10
_impact assessment	c9
_impact assessment PLAN	c9
_implication practice	g9
_implication practice $	g9
_inadequate $	g8
_incident date	d7
_incident date $	d7
_independence $	j-9k17
_independence AUTHOR	k9
_independent scrutineer	j11
_independent scrutineer $	j11
_influence practice	a8
_influence practice $	a8
_initiation REVIEW	j10k-9
_initiation REVIEW $	j10k-9
_inquest $	l9p-9
_inquired $	k8
_inquirie MOVE	k7
_inquirie MOVE same	k7
_inspection $	a-7g7k13o-11p-8
_inspection AGENCY	j12
_inspection AGENCY $	j12
_inspection REVIEW	n8
_inspection REVIEW REVIEW	n8
_inspector $	g8
_instead visit	p7
_instead visit $	p7
_instruction BODY	m-9o14
_instruction BODY $	m-9o14
_interest $	k11p-8
_interested person	k8
_interested person $	k8
_interpreter $	p10
_into HARM	j9
_into HARM CHILD	j9
_investigation BODY	k9
_investigation BODY $	k9
_investigation inquest	l11
_investigation inquest $	l11
_investigation its	j-8k11
_investigation its START	j-8k11
_invitation ACT	m7
_invitation ACT $	m7
_its AGENCY	j15l-8
_its AGENCY $	j15l-8
_its START	j-8k11
_its START $	j-8k11
_its circle	f8
_its circle $	f8
_its course	l9
_its course $	l9
_its member	k7
_its member $	k7
_itself $	p8
_joint statement	j8
_joint statement safeguarding	j8
_judgement $	g11k8l-11
_judgement WHAT	b10
_judgement WHAT THEY	b10
_judgement adoption	g9
_judgement adoption $	g9
_judgement decision-making	a11
_judgement decision-making $	a11
_keep $	i11m-9
_keep CHILD	l8
_keep CHILD safe	l8
_keep touch	c10
_keep touch $	c10
_key CONTACT	d9
_key CONTACT $	d9
_key LEARN	g12
_key LEARN LEARN	g7
_key SCOPE	a8
_key WELL	g7
_key WELL BAD	g7
_key WORDS	h7
_key WORDS $	h7
_key WORKER	h9
_key WORKER AGENCY	h9
_key date	d11
_key date $	d8
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
_laid AGENCY	m10
_laid AGENCY $	m10
_law $	n9
_lead $	m8
_lead AUTHOR	j11k-7
_lead AUTHOR $	j11k-7
_leadership management	g15p-10
_leadership management $	g11p-7
_leadership management governance	g8
_leading up	l8
_leading up HARM	l8
_leaflet $	c9
_led REVIEW	j8
_led REVIEW $	j8
_led up	l7
_legal context	j9
_legal policy	k8
_legal policy framework	k8
_legislation guidance	n7
_legislation guidance $	n7
_length REVIEW	k9
_length REVIEW $	k9
_letter $	p8
_letter AUTHOR	j8
_letter AUTHOR $	j8
_letter AUX	l9
_letter AUX sent	l9
_letter FAMILY	b13j-12
_letter FAMILY $	b13j-12
_letter KIN	b12j-8p-8
_letter KIN $	b12j-8p-8
_letter lead	j11k-7
_letter lead AUTHOR	j11k-7
_letter reader	j8
_letter reader $	j8
_level $	p8
_lice lost	p7
_lice lost shoe	p7
_light $	g10l-11p8
_light dark	i12p-7
_light dark $	i12p-7
_like CHILD	l8
_like CHILD $	l8
_like KNOW	m12
_like KNOW $	m12
_like dislike	f8
_like dislike $	f8
_like thank	j8
_like thank $	j8
_limit $	o11
_limit REVIEW	k-12o13
_limit REVIEW $	k-12o13
_limit WHAT	k14
_limit WHAT WE	k14
_limitation INFO	k8
_limitation INFO $	k8
_limitation REVIEW	k7
_limitation REVIEW $	k7
_line REVIEW	a18k-8o-9p-7
_line REVIEW $	a12o-7
_line REVIEW NUM	a12
_line sight	o8
_line sight SCOPE	o8
_list SOURCE	n8
_list SOURCE $	n8
_list WORDS	h9
_list WORDS $	h8
_list contributor	k8
_list contributor REVIEW	k8
_list date	d8
_list date $	d8
_list side	p9
_list side side	p9
_little CHILD	j9
_little CHILD $	j9
_local AGENCY	e7
_local AGENCY $	e7
_local METHOD	k8
_local METHOD force	k8
_local REVIEW	k10
_local REVIEW $	k10
_local practice	j-8k9
_local practice REVIEW	j-8k9
_log CONTACT	d8
_log CONTACT $	d8
_log STORY	d9l-7
_log STORY $	d9l-7
_lost MOVE	p7
_lost MOVE $	p7
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
_make THIS	a14j-7
_make THIS $	a15
_make THIS CHANGE	m8
_make WHAT	a8
_make WHAT HAPPEN	a8
_making $	p8
_making sense	a11
_making sense THIS	a9
_making thing	m9
_making thing safer	m9
_management $	g10p-8
_management governance	g8
_management governance inadequate	g8
_manner WE	k8
_manner WE REVIEW	k8
_manner WHAT	k7
_manner WHAT REVIEW	k7
_map AGENCY	b15l-8p-9
_map AGENCY $	b15l-8p-9
_mattresse floor	p8
_mattresse floor $	p8
_medicine one	p9
_medicine one $	p9
_meeting $	p9
_meeting no	p8
_meeting no PLAN	p8
_member $	f8
_member FAMILY	f12
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
_money gift	p8
_money gift $	p8
_monitoring $	c10
_monitoring ACT	c11m-10
_monitoring ACT $	c11m-10
_monitoring PLAN	c7
_monitoring PLAN $	c7
_more $	i8m-14n17o-8
_more THIS	n10
_more THIS $	n10
_more depth	a10
_more depth $	a10
_mosque $	p9
_name $	k15p-11
_name AGENCY	h17l-8p-10
_name AGENCY $	h15l-7p-8
_name AGENCY MEAN	h7
_name date	k13
_name date $	k13
_name identifier	f8
_name identifier $	f8
_name role	h9
_name role used	h9
_name used	k10
_name used THIS	h-9k11
_named THIS	f9k-7
_named THIS REVIEW	f9k-7
_nappie $	p9
_nation $	m11
_national BODY	m9
_national BODY $	m9
_national attention	m9
_national attention $	m9
_nature STORY	l9
_nature STORY $	l9
_neglect $	a11p-8
_neighbour $	f7h-7p8
_neighbourhood $	f10p-9
_new BODY	p9
_new BODY $	p9
_new CHILD	p8
_new CHILD $	p8
_new county	f8
_new county $	f8
_no PLAN	p8
_no PLAN $	p8
_no one	p12
_note $	g7i9k-9
_note IDENTITY	h11
_note IDENTITY $	h11
_note WORDS	h10
_note WORDS $	h7
_note about	k8
_note about name	k8
_note chapter	n10
_note chapter $	n10
_note facilitator	c10
_note facilitator $	c10
_note hindsight	k11
_note hindsight $	k11
_note name	k9
_note name $	k9
_note publication	j12k-10
_note publication $	j12k-10
_note reader	j10
_note reader $	j10
_note text	n10
_note text $	n10
_notice $	j11
_notification $	j14
_notification CONTACT	j7
_notification CONTACT $	j7
_notification SCOPE	j8
_notification SCOPE date	j8
_notification WHAT	j10
_notification WHAT followed	j10
_nowhere MOVE	p9
_nowhere MOVE $	p9
_nutshell $	j11l-8
_observation INFO	a11k-8
_observation INFO $	a11k-8
_occasion WE	j9
_occasion WE REVIEW	j9
_off BODY	k10
_off BODY $	k10
_offered FAMILY	l8
_offered FAMILY $	l8
_offered WHAT	l7
_offered WHAT AUX	l7
_office use	c9
_office use only	c9
_one $	l-11p12
_one STORY	p9
_one STORY TELL	p9
_one local	k7
_one local REVIEW	k7
_one one	p10
_one one $	p10
_one page	j10
_one page $	j10
_only $	c9
_only MOVE	g8
_only MOVE whole	g8
_open shut	p8
_open shut $	p8
_opinion $	a9
_opinion AUTHOR	e11k-8
_opinion AUTHOR $	e11k-8
_opinion BODY	a12
_opinion BODY $	a13e-8
_opportunitie decision	a9
_opportunitie decision making	a9
_optimism $	p8
_order $	d16l-12p-8
_order copie	c8
_order copie $	c8
_origin REVIEW	j11k-8
_origin REVIEW $	j11k-8
_other CHILD	l9p-8
_other CHILD $	l10
_other CHILD FAMILY	f8
_other copy	i9
_other copy $	i9
_other inquirie	k7
_other inquirie MOVE	k7
_other inspection	j12
_other inspection AGENCY	j12
_other processe	k7
_other processe $	k7
_out $	o17
_out ISSUE	l12
_out ISSUE $	l12
_out LEARN	o9
_out LEARN $	o9
_out PLACE	l13p-13
_out PLACE $	l13p-13
_out REVIEW	g12
_out REVIEW $	g12
_out SCOPE	o8
_out SCOPE $	o8
_out THEY	i8
_out THEY METHOD	i8
_out TIME	l-10p10
_out TIME $	l-10p10
_out mind	p9
_out mind $	p9
_out sight	p7
_out sight $	p7
_outcome CHILD	f-7g12p-9
_outcome CHILD $	f-7g12p-9
_outcome bias	k9
_outcome bias $	k9
_outcome decision	k8
_outcome decision $	k8
_outcome rapid	k8
_outcome rapid REVIEW	k8
_outline $	l9
_outline STORY	j7l7
_outline STORY $	l9
_over YOU	c8
_over YOU $	c8
_over-reliance KIN	p7
_over-reliance KIN protect	p7
_oversight ACT	c11m-11
_oversight ACT PLAN	c11m-11
_oversight PLAN	c8
_oversight PLAN $	c8
_oversight practice	p9
_oversight practice $	p9
_overview AGENCY	l8
_overview AGENCY CONTACT	l8
_owed $	e11
_own WORDS	h-7l13
_own WORDS $	h-7l13
_owner THIS	c10j-8
_owner THIS REVIEW	c10j-8
_page $	c-9j14
_parenting $	p8
_part $	k12p-8
_part REVIEW	k8
_part REVIEW $	k8
_part THIS	k7
_part THIS REVIEW	k7
_part picture	p9
_part picture $	p9
_part played	k9
_part played KIN	k9
_passing $	i11
_passing THIS	p9
_passing THIS $	p9
_pattern assessment	g8
_pattern assessment THIS	g8
_pattern system	a-9g10
_pattern system $	a-9g10
_pause trial	k9
_pause trial $	k9
_period $	l8o10p-11
_period REVIEW	j-13k-12l11
_period REVIEW $	j-13k-12l11
_period chosen	o9
_period chosen WHY	o9
_period reviewed	l-7o11
_period reviewed $	o8
_period timeline	l-8o9
_period timeline $	l-8o9
_period under	l10
_period under REVIEW	l10
_perpetrator $	f11
_persistence $	i8
_person $	k8
_person INVOLVE	f11k-10
_person INVOLVE THIS	f11k-10
_person LIVE	f8
_person LIVE PLACE	f8
_person concerned	f9
_person concerned THIS	f9
_person referred	f8
_person referred THIS	f8
_personal statement	j8
_personal statement FAMILY	j8
_personnel $	p8
_pets animal	p9
_pets animal $	p9
_phone $	p8
_phone ASK	p7
_phone ASK instead	p7
_phone TIME	p8
_phone TIME $	p8
_picture $	p12
_picture CHILD	f9p-8
_picture CHILD $	f9p-8
_piece $	p9
_piece DONE	j8
_piece DONE $	j8
_piece piece	p9
_piece piece $	p9
_piece side	a10
_piece side side	a10
_pill $	p9
_place $	e13
_place THIS	f8
_place THIS REVIEW	f8
_place its	j10
_place its AGENCY	j10
_plain sight	p9
_plain sight $	p9
_played KIN	k9
_played KIN $	k9
_policie METHOD	k-10p11
_policie METHOD $	k-10p11
_policie guidance	n8
_policie guidance $	n8
_policy framework	k8
_policy framework $	k8
_ponder $	g9
_portrait NAME	f11
_portrait NAME $	f11
_position BODY	m-7p11
_position BODY $	m-7p11
_poverty class	f12p-9
_poverty class $	f12p-9
_practice $	a15b-7c-16d-8e-15f-14g22h-10j-16k-21l-17o-12p-10
_practice IDENTITY	f8
_practice IDENTITY $	f8
_practice NEED	g8m-7
_practice NEED AUX	g8m-7
_practice SINCE	e8m-7
_practice TIME	a11
_practice TIME $	a11
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
_pressure practice	a7
_pressure practice $	a7
_pressure system	a10
_pressure system $	a10
_preventability $	a9
_preventable $	a8
_prevention $	p9
_primary PLACE	m8
_primary PLACE BODY	m8
_principal END	g8
_principal END practice	g8
_prior period	l10
_prior period under	l10
_priority FIND	g7
_priority FIND BODY	g7
_priority ISSUE	o9
_priority ISSUE LEARN	o9
_privacy $	k8
_privacy FAMILY	f-7k11
_privacy FAMILY $	f-7k11
_proceeded $	k8
_proceeding $	k9
_proceeding BODY	k10
_proceeding BODY $	k10
_proceeding PLACE	l9
_proceeding PLACE PEER	l9
_processe $	k7
_profile CHILD	f8p-7
_profile CHILD $	f8p-7
_programme CHANGE	m8
_programme CHANGE $	m8
_proof applied	k8
_proof applied $	k8
_protect $	p7
_protection BODY	m11
_protection BODY $	m11
_protection ISSUE	j8
_protection ISSUE figure	j8
_protection STORY	j8
_protection STORY REVIEW	j8
_provide $	k10
_provided $	l12
_provision $	g11p-7
_pseudonym chosen	k9
_pseudonym chosen FAMILY	k9
_pseudonym used	h8
_pseudonym used $	h8
_public $	j9
_public interest	j8
_public interest $	j8
_publication $	b12j11k-14p-8
_publication privacy	k8
_publication privacy $	k8
_publication timing	k7
_publication timing $	k7
_purpose $	j11
_purpose REVIEW	j9
_purpose REVIEW $	j9
_purpose THIS	j11
_purpose THIS REVIEW	j11
_purpose WE	j9
_purpose WE AUX	j9
_purpose WORDS	h-10o12
_purpose WORDS $	h-10o12
_put AUTHOR	o8
_put AUTHOR $	o8
_put BODY	m11o-7
_put BODY $	m11o-7
_put place	e11
_put place $	e11
_putting piece	a10
_putting piece side	a10
_qualification AUTHOR	k9
_qualification AUTHOR $	k9
_quality AGENCY REVIEW	k7
_quality AGENCY practice	a7
_quality DONE	a7
_quality DONE $	a7
_quality PLACE	g13l-9p-12
_quality PLACE $	g13l-9p-12
_quality assessment	p11
_quality assessment $	p11
_quality practice	a9g-8
_quality practice $	a9g-8
_quality provision	g11p-7
_quality provision $	g11p-7
_raised REVIEW	g10o-8
_raised REVIEW $	g10o-8
_rapid REVIEW	c-7l8m8o-10
_rapid REVIEW $	l8m8o-9
_rating $	c11
_rationale $	k9
_rationale REVIEW	j10k-10
_rationale REVIEW $	j10k-10
_rationale decision	k9
_rationale decision $	k9
_reach $	p10
_reach REVIEW	j-8k-10o12
_reach REVIEW $	j-8k-10o12
_reach WE	c8
_reach WE $	c8
_read $	a-10c-9k-12l-11m-8n15
_read THIS	c-9j10
_read THIS REVIEW	c-9j10
_read WORDS	h8
_read WORDS $	h8
_read more	n8
_read more $	n8
_read watch	n11
_read watch $	n11
_reader $	a-8c-8g-7j19k-9l-10m-8n7p-15
_reason ANALYSE	a8
_reason ANALYSE $	a8
_reason CONTACT	j7
_reason CONTACT $	j7
_reason REVIEW	j9
_reason REVIEW $	j9
_reason THIS	j9
_reason WHAT	a10l-8
_reason WHAT HAPPEN	a10l-8
_reason delay	j-7k8
_reason delay completing	j-7k8
_reason rapid	j8
_reason rapid REVIEW	j8
_record $	p8
_record CONTACT	d9
_record CONTACT $	d9
_referred $	c-7h10j-8k-13l-7n16p-9
_referred BODY	m-8o13
_referred BODY $	m-8o13
_referred THIS	f8
_referred THIS REVIEW	f8
_referred WE	o7
_referred WE $	o7
_reflect $	c11
_reflect THIS	c9
_reflect THIS $	c9
_region $	m12
_regional safeguarding	m7
_regional safeguarding BODY	m7
_register END	e-10l9
_register END $	e-8l10
_register END itself	p8
_regret $	g11o-8
_regret thank	j9
_regret thank $	j9
_relationship $	f8
_relationship subject	f10
_relationship subject $	f10
_release $	l9
_release PLACE	p8
_release PLACE $	p8
_relevance practice	g10
_relevance practice $	g10
_reliance KIN	p7
_reliance KIN $	p7
_reliance self-report	p7
_reliance self-report $	p7
_remand $	l11
_remember $	g18m-10
_remembrance $	j11
_reporting back	c11m-8
_reporting back BODY	c11m-8
_representation interested	k8
_representation interested person	k8
_rescue AGENCY	p9
_rescue AGENCY $	p9
_research $	k-8n8
_research ANALYSE	o7
_research ANALYSE SCOPE	o7
_research WE	n8
_research WE drew	n8
_research guidance	n8
_research head	p8
_research head trauma	p8
_research practice	k10
_research practice context	k10
_resolution $	m10o-7
_response $	a14
_response AGENCY	a15p-8
_response AGENCY $	a15p-8
_response CONTACT	a-8p11
_response CONTACT $	a-8p11
_response FAMILY	a-8b13f-9
_response FAMILY $	a-8b13f-9
_response FIRST	a10l-8
_response FIRST HARM	a10l-8
_response LEARN	a-8e11
_response LEARN so	a-8e11
_response TIME	l11p-7
_response TIME $	l11p-7
_response neglect	a8
_response neglect $	a8
_resulting REVIEW	j10
_resulting REVIEW $	j10
_retention $	c11
_return AGENCY	l10
_return AGENCY $	l10
_return summarie	l8
_return summarie $	l8
_reviewed $	l-9o13
_rise ISSUE	g8
_rise ISSUE $	g8
_rise REVIEW	j8
_rise REVIEW $	j8
_risk $	l-8p8
_road PLACE	l10p-8
_road PLACE $	l10p-8
_road court	l10
_road court $	l10
_role $	h11
_role FAMILY	f-8p9
_role FAMILY $	f-8p9
_role KIN	p9
_role KIN $	p9
_role system	a11p-9
_role system $	a11p-9
_role used	h9
_role used $	h9
_roma small	f9
_roma small town	f9
_room $	p9
_root cause	k9
_root cause ANALYSE	k9
_rota handover	p8
_rota handover $	p8
_rule optimism	p8
_rule optimism $	p8
_safe $	p8
_safe PLACE	l-8p8
_safe PLACE $	l-8p8
_safe REVIEW	p9
_safe REVIEW $	p9
_safeguard other	l10
_safeguard other CHILD	l10
_safeguarding $	a11g-9
_safeguarding BODY	a-10c-9j9o-9
_safeguarding BODY $	j8k10p-13
_safeguarding BODY about	m9
_safeguarding BODY oversight	p9
_safer CHILD	m9
_safer CHILD $	m9
_safety $	p8
_same TIME	k11
_same TIME $	k11
_scald $	p9
_schedule INFO	b11
_schedule INFO $	b11
_schedule STORY	d10l-8
_schedule STORY $	d10l-8
_screen bedtime	p8
_screen bedtime $	p8
_screen phone	p8
_screen phone $	p8
_scrutineer $	j11
_secretary state	m10
_secretary state $	m10
_section $	c8
_self-report $	p7
_send $	c11
_sense CHILD	f8
_sense CHILD $	f8
_sense THIS	a9
_sense THIS $	a9
_sent $	j8
_sent NEG	l9
_sent NEG HAPPEN	l9
_sequence $	l-8p10
_sequence CONTACT	d8
_sequence CONTACT $	d8
_sequence STORY	d10
_sequence STORY $	d10
_sequence WHAT	l10
_sequence WHAT HAPPEN	l10
_serious STORY investigation	k9
_session $	c10
_set BODY	o10
_set BODY $	o10
_set out	g-10o17
_set out LEARN	o9
_sexuality gender	f7
_sexuality gender IDENTITY	f7
_shame $	p11
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
_sight CHILD	f-7p9
_sight CHILD $	f-7p9
_sight SCOPE	o8
_sight SCOPE $	o8
_sign off	k10
_sign off BODY	k10
_sign safety	p8
_sign safety $	p8
_sign-off BODY	k10
_sign-off BODY $	k10
_signature NUMW	k10
_signature NUMW BODY	k10
_signed forgotten	p9
_signed forgotten $	p9
_significant case	k-12
_significant case REVIEW	k-10
_significant incident	d7
_significant incident date	d7
_skill PLACE	i13l-10p-10
_skill PLACE $	i13l-10p-10
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
_so far $	a-8e11
_something HAPPEN	j8
_something HAPPEN CHILD	j8
_specific WORDS	o8
_specific WORDS SCOPE	o8
_spoken $	k10
_staffing $	n-10p11
_stage REVIEW	k9
_stage REVIEW $	k9
_standard judgement	k10
_standard judgement $	k10
_standard proof	k8
_standard proof applied	k8
_state $	m10
_statement AUTHOR	k7
_statement AUTHOR BODY	j9k-7
_statement BODY	j16k-12m-9
_statement BODY $	j16k-12m-9
_statement FAMILY	j8
_statement FAMILY $	j8
_statement chief	j9
_statement chief WORKER	j9
_statement independence	j-7k14
_statement independence $	k10
_statement safeguarding	j11k-8
_statement safeguarding BODY	j11k-8
_status $	f9p-9
_status PLACE	p9
_status PLACE $	p9
_status THIS	c-9j11
_status THIS REVIEW	c-9j11
_status version	c11p-8
_status version $	c11p-8
_statute cited	n10
_statute cited $	n10
_statute guidance	n8
_statute guidance $	n8
_stay PLACE	l12p-8
_stay PLACE $	l12p-8
_stay THIS	i10
_stay THIS AUX	i10
_stepfather $	p8
_stepfather new	p9
_stepfather new BODY	p9
_stood METHOD	a9
_stood METHOD $	a9
_stop think	c10p-7
_stop think $	c10p-7
_storie FAMILY	l12
_storie FAMILY $	l12
_strategie CHANGE	m13
_strategie CHANGE practice	m12
_street $	l11
_structure THIS	j10
_structure THIS REVIEW	j10
_student PLACE	l-9p10
_student PLACE $	l-9p10
_style WORDS	j-7k10
_style WORDS THIS	j-7k10
_subject $	f10
_subject HARM	f11
_subject HARM REVIEW	f11
_subject ISSUE	o8
_subject ISSUE REVIEW	o8
_subject REVIEW	f14j-13k-14
_subject REVIEW $	f14j-13k-14
_summarie $	l8
_summary $	e15j-14
_summary AGENCY	l8
_summary CHILD	j9
_summary CHILD CHILD	j9
_summary END $	e7
_summary INFO	l8
_summary INVOLVE	l7
_summary MSG	g8
_summary MSG $	g8
_summary REVIEW	j15
_summary REVIEW $	j12
_summary STORY	l13
_summary STORY $	l10
_summary case	j-11l13
_summary case rapid	j-9l10
_summary judgement	g13l-10
_summary judgement $	g13l-10
_summary key	d8
_summary key date	d8
_summary public	j9
_summary public $	j9
_summary timeline	l10
_summary timeline $	l10
_supervision $	a-11c24g-7k-10m-8o-10p-15
_supervision management oversight	p7
_support $	n13p-8
_support WORKER	n10
_support WORKER affected	n10
_support given	l9
_support given FAMILY	l9
_support provided	l8
_support provided $	l8
_supported INVOLVE	k7
_supported INVOLVE $	k7
_survey SCOPE	k8
_survey SCOPE group	k8
_system $	a11c-7g15j-8k-11l-9p-19
_system practice	m11
_table $	c12
_table ACT	m11
_table ACT lead	m8
_table BODY	m-10n13
_table BODY $	m-10n13
_table MOVE	d10
_table MOVE $	d10
_table PLACE	d11l-9
_table PLACE $	d11l-9
_table figure	b12
_table figure $	b12
_take $	m9
_take STORY	a8
_take STORY STORY	a8
_take THIS	g15m-9
_take THIS $	g15m-9
_take away	a-8c8g10
_take away $	g11
_take away ANALYSE	c9
_take part	k11
_take part $	k11
_task set	o10
_task set BODY	o10
_taxis PLACE	l-7p8
_taxis PLACE $	l-7p8
_teeth toothbrushe	p8
_teeth toothbrushe $	p8
_temporary SERVICE	l10p-8
_temporary SERVICE $	l10p-8
_tense name	k9
_tense name date	k9
_tested $	o10
_text $	n10
_thank $	j14
_thank THIS	i9
_thank THIS WHO	i9
_there AUX	g11
_there AUX LEARN	g7
_there MUST	j9
_there MUST AUX	j9
_there WELL	i8
_there WELL $	i8
_there pattern	g8
_there pattern assessment	g8
_thing DONE	m12
_thing DONE $	m9
_thing END	e8
_thing END $	e8
_thing KNOW	g9
_thing KNOW $	g9
_thing WE	i7
_thing WE would	i9
_thing could	a8
_thing could AUX	a8
_thing remember	g9
_thing remember $	g9
_thing safer	m9
_thing safer CHILD	m9
_thing think	g9
_thing think about	g9
_think $	c10k-8l-9p7
_think about	g9
_think about $	g9
_thinking TIME	a9
_thinking TIME $	a9
_thinking about	p9
_thinking about FAMILY	p9
_thirteen $	l9
_threat himself	p7
_threat himself AUX	p7
_threat other	p7
_threat other $	p7
_threshold $	a9o-9
_threshold intervention	p8
_threshold intervention $	p8
_timeline $	d-12g-7j-7l13o8
_timeline NAME	d8
_timeline NAME 's	d8
_timeline WHAT	a-8d11l-9
_timeline WHAT HAPPEN	a-8d11l-9
_timeline key	d7
_timeline period	o8
_timeline period REVIEW	o8
_timeliness REVIEW	j-8k-10p13
_timeliness REVIEW $	j-8k-10p13
_timescale HARM	k9
_timescale HARM REVIEW	k9
_timescale REVIEW	k8
_timescale REVIEW $	k8
_timetable $	k8
_timetable REVIEW	k8
_timetable REVIEW $	k8
_timing $	k7
_timing REVIEW	k10
_timing REVIEW $	k10
_toilet nappie	p9
_toilet nappie $	p9
_took part	k8
_tool $	k-7n7
_toothbrushe $	p8
_touch $	c15p-9
_touch PEER	l7
_touch PEER FAMILY	l7
_town $	f9
_town its	j7
_town its AGENCY	j7
_tracking SINCE	c7
_tracking SINCE PLAN	c7
_tracking assurance	c10
_tracking assurance $	c10
_tracking core	p9
_tracking core group	p9
_train county	p8
_train county SCOPE	p8
_training $	c12l-9
_training STORY	c10
_training STORY $	c10
_transition adult	l11p-7
_transition adult AGENCY	l11p-7
_trauma $	p8
_trauma BODY	p9
_trauma BODY $	p9
_travel buse	p9
_travel buse $	p9
_treatment $	l12p-9
_trial $	k12
_trial inquest	k9
_trial inquest $	k9
_tribute $	j10
_tribute NAME	j10
_tribute NAME $	j10
_tribute THEY	f-8j10
_tribute THEY KIN	f-8j10
_tried $	i9
_trigger REVIEW	j9
_trigger REVIEW $	j9
_trouble PLACE	l8
_trouble PLACE $	l8
_turn $	a14o-7
_turning SCOPE	a9
_turning SCOPE $	a9
_under REVIEW	l10
_under REVIEW $	l10
_unseen $	g8
_up $	l9
_up HARM	l10
_up HARM $	l10
_use $	c8
_use AGENCY	c9
_use AGENCY $	c9
_use STORY	l-8p9
_use STORY $	l-8p9
_use chronologie	p7
_use chronologie WORKER	p8
_use name	k11p-10
_use name $	k11p-10
_use only	c9
_use only $	c9
_use supervision	c8
_use supervision $	c8
_used $	h17k-15l-7
_used INFO	k8
_used INFO $	k8
_used REVIEW	h11
_used REVIEW $	h11
_used THIS	c-9f-11h12j-8
_used THIS REVIEW	c-9f-11h12j-8
_using THIS	c9
_vape pill	p9
_vape pill $	p9
_version $	c11p-8
_view BODY	a13k-12
_view BODY $	a13k-12
_view FAMILY	k10
_view FAMILY $	k10
_view INVOLVE	a11k-11
_view INVOLVE $	a11k-11
_view KIN	k11
_view KIN $	k11
_view WHAT	a9
_view WHAT AUX	a9
_view WORKER	k8
_view WORKER $	k8
_view expressed	k9
_view expressed FAMILY	k9
_view practice	a7
_view practice $	a7
_violence PLACE	p8
_violence PLACE $	p8
_voice AUX	k8
_voice AUX THIS	k8
_voice CHILD	a12f-13k-9l-10p11
_voice CHILD $	f-13l-7p12
_voice CHILD AUX	a7
_voice FAMILY	j10
_voice FAMILY tribute	j10
_voice THIS	j-7k10
_voice THIS REVIEW	j-7k10
_voice WORKER	k9p-9
_voice WORKER $	k9p-9
_waiting bed	p8
_waiting bed $	p8
_wale $	m11
_watch $	n11
_weekend evening	p9
_weekend evening $	p9
_weight STORY	l-8p10
_weight STORY $	l-8p10
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
_whole REVIEW	j8
_whole REVIEW brief	j8
_whole unseen	g8
_whole unseen $	g8
_window $	p9
_window TIME	o9
_window TIME reviewed	o9
_window system	g9
_window system $	g9
_witnesse SOURCE	k10n-9
_witnesse SOURCE $	k10n-9
_workload $	p8
_workshop $	k7
_world PLACE	f9l-9
_world PLACE $	f9l-9
_worth passing	i11
_worth passing $	i11
_worthy commendation	i10
_worthy commendation $	i10
_worthy note	i10
_worthy note $	i10
_would ASK	i9
_would ASK other	i9
_would LOOK	m-7o11
_would LOOK $	m-7o11
_would like	j7m10
_would like KNOW	m12
_would like thank	j8
_yard $	p9
a'r	f12
a'r teulu	f12
a'r teulu $	f12
abbreviated	d10
abbreviated chronology	d10
abbreviated chronology $	d10
abbreviation	a-7h18j-8p-9
able	k11
able to	k11
able to KNOW	k10
about	a-14b-20c10d-18e-31f17g10h-18i-17j22k-11l-19m-16o-31p-35
about $	a-10c-12e-8f9k-14l11m-8
about AGENCY	j10l-10
about AGENCY $	j10l-10
about AUTHOR	c9
about AUTHOR of	c9
about BODY	c12f-7g12j-17k-11m-12p-12
about BODY $	c12f-7g12j-17k-11m-12p-12
about CHILD	f11p-8
about CHILD $	f11p-8
about FAMILY	j-9p7
about FAMILY $	f8j-7
about FAMILY as	p9
about FIND	m9
about FIND one	m9
about ISSUE	j12
about ISSUE $	j11
about KIN	f10p-9
about KIN $	f7p-8
about NAME	f13j-10
about NAME $	f12j-10
about SINCE	c8
about SINCE $	c8
about THEY	f12j-8
about THEY $	f10
about THIS	a-21c-8e-10f-18i-14j20l-14m8p-20
about THIS $	a-15f-7g8i-8j-15k-16l-7m13n10p-12
about THIS AGENCY	j9
about THIS DONE	c-10j12k-8
about THIS LEARN	g-8j9
about THIS REVIEW	c-13j20k-14
about THIS inspection	j-16k13
about THIS piece	j8
about WE	c11j-9
about WE $	c11j-9
about WHAT	j12m-9
about WHAT follow	j12m-9
about help	i9
about help $	i9
about inspection	c-9j-11k16p-9
about inspection $	c-9j-11k16p-9
about inspectorate	c12f-7j-8
about inspectorate $	c12f-7j-8
about name	k8
about name and	k8
about neglect	n11
about neglect $	n11
about notification	j9
about notification $	j9
about practice	a17g-15i-7j8k-11
about practice $	a18g-15i-7
about practice REVIEW	j11k-10
about safeguarding	g10
about safeguarding BODY	g10
about system	g12
about system $	g12
about to	j7
about to read	j7
absence	p10
absence $	p10
abstract	c-8j15k-9l-7p-12
abstract $	c-8j15k-9l-7p-12
abuse	f-7k-7l-18p22
ac	m12
ac ymarfer	m12
ac ymarfer $	m12
accepted	a-9c-8p12
accepted $	a-9c-8p12
accessibility	c19f-8j-12k-11l-9p-14
accessibility $	c13k-7p-11
accessibility statement	c11j-8
accessibility statement $	c11j-8
accident	k11
accommodation	l-8p10
account	c11d-11f-29k-20l26p-20
account $	l9
achieve	j10
achieve $	j10
acho	l12p-7
acho $	l12p-7
acknowledgement	c-8f-12j19k-12l-10p-13
acknowledgement $	c-7j14k-7p-11
acknowledgement of	f-8j11
acknowledgement of FAMILY	f-8j11
acronym	h15j-7p-8
across	a22c-9f-12g-10j-15k-16l-17m-7
across FAMILY	a12p-9
across FAMILY $	a12p-9
across NUMW	p10
across NUMW borough	p10
across border	p8
across border $	p8
across case	a16j-9k-9l-9p-14
across case $	a16j-9k-9l-9p-14
act	c-10j19l-10o-14p-10
acting	g-7m15
action	a-24b-15c-19d-18e11f-21g-34h-14i-16j-33k-34m48n-19o-37p-21
activity	c17j-8k-10l-8m-8p-13
activity $	c14k-8p-11
activity for	c9
activity for AGENCY	c9
acute	p8
acute SERVICE	p8
acute SERVICE $	p8
addenda	b17c-10f-8j-9k-11l-9p-14
addenda $	b17c-10f-8j-9k-11l-9p-14
addendum	e8
addendum on	e8
addendum on SINCE	e8
additional	a-7b16c-7j-8k-13l-11n-11p-17
additional INFO	b17k-11l-9n-10p-12
additional INFO $	b17k-11l-9n-10p-12
additional NEED	f8
additional NEED $	f8
addresse	a-9c-11f-10g-8j-8k-12l8m-9n13
addresse $	a-9c-11f-10g-8j-8k-12l8m-9n13
addressing	a14o-14
addressing SCOPE	a8o-7
addressing SCOPE of	a8o-7
addressing WORDS	a10o-10
addressing WORDS of	a10o-10
administrative	f-10j13
administrative detail	f-10j13
administrative detail $	f-10j13
admission	e-11l19p-14
admission $	e-11l19p-14
adolescence	c-8j-7k-9l15p-12
adolescence $	c-8j-7k-9l15p-12
adolygiad	g11
adolygiad $	g11
adolygu	k12p-7
adolygu $	k12p-7
adopted	k10
adopted $	k8
adoption	a-10c-14e-9f-12j-13k-15l9m-10n-11o-8p7
adoption $	a-7c-10f-9j-10k-11l12m-7
adoption performance	p8
adoption performance $	p8
adoption support	l-8p11
adoption support $	l-8p11
adoptive	f12p-12
adoptive KIN	f12p-12
adoptive KIN $	f12p-12
adult	a-15b-9c-20d-11e-13f31g-15h-8i-11k-18l-14n-12o-12
adult $	c-10d-7f26j-13k-10l-15m-9p-20
adult AGENCY	p8
adult AGENCY $	p8
adult AUX	f9p-7
adult AUX $	f9p-7
adult BODY	m7
adult BODY $	m7
adult WHO	f-8p10
adult WHO AUX	f-8p10
adult in	f14l-11
adult in PLACE	f10p-10
adult in THEY	f8
adult in room	p9
adulthood	p7
adulthood $	p7
adultification	p12
adultification $	p12
adverse	l-9p9
adverse childhood	l-7p10
adverse childhood experience	l-7p10
advice	k18m-10p-12
affect	a13
affect help	a7
affect help given	a7
affected	n15
affected $	n15
after	a-16c-14d-10f-11i-7k-12l17m-12o-9
after $	a-10g9l11p-7
after BIRTH	l8
after BIRTH $	l8
after STORY	e8
after STORY $	e-8l12
after STORY WHAT	e12l-11
after in	j9
after in ISSUE	j9
aftermath	c-10f-8j-8k-10l18p-14
aftermath $	c-10f-8j-8k-10l18p-14
afternoon	p10
afternoon $	p10
again	a-14g-8i-7k-12m8o-10
again $	a-12k-10m9o-8
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
age NUM	l9
age NUM to	l9
age assessment	p9
age assessment $	p9
aged	f10l-7p-7
aged NUMW	f10l-7p-7
aged NUMW $	f10l-7p-7
agencie	b8c-42d-18f-12h-19i-12j-31l8m10n-22p-21
agency	a17b-23c-46d10e-9f-17g-10h-16i-10j-39l23n-27o-17p-31
agenda	m8
agenda for	m8
ages	l9
ages NUMW	l9
ages NUMW to	l9
agreed	a-19c9e-11f-7g-10j-18m15o10p-21
agreed $	k8m7
agreed CHANGE	m9
agreed CHANGE $	m9
agreed PLAN	c-8m11
agreed PLAN $	c-8m11
agreed STORY	l9
agreed STORY $	l9
agreed at	o7
agreed at MOVE	o7
agreed by	c16j-12m-16p-7
agreed by BODY	c17k-14m-13
agreed by safeguarding	k11
agreed key	a-8o9
agreed key SCOPE	a-8o9
agreed to DONE	m7
agreement	j-12k14
agreement $	j-8k9
agreement of	k9
agreement of REVIEW	k9
ahead	a-11e-9i-9k-16m20p-13
ahead $	a-11e-9i-9k-16m20p-13
aim	j9
aim of	j9
aim of THIS	j9
aims	o12
alcohol	l-10p19
alcohol $	p11
alcohol AGENCY	p8
alcohol AGENCY $	p8
alcohol in	p8
alcohol in PLACE	p8
alert	p8
alert and	p8
alert and flag	p8
all	c-11e9i-9k-16m14o-7p-14
all AGENCY	l-7m14
all AGENCY $	l-7m14
all BODY	m8
all BODY $	m8
all MEAN	a12
all MEAN $	a12
all MOVE	l9
all MOVE BAD	l9
all PEER	e8
all PEER $	e8
all WE	j7
all WE condolence	j7
all come	e10
all come to	e10
allegation	p8
allegation against	p8
allegation against WORKER	p8
allweddol	c-7g15k-7l-7p-11
allweddol $	c-7g15k-7l-7p-11
alone	f-8p10
alone $	f-8p10
alongside	k17l-11p-9
alongside $	k11p-9
alongside REVIEW	k12l-8
alongside REVIEW $	k12l-8
alphabet	h14l-7p-8
alphabet of	h14l-7p-8
alphabet of AGENCY	h14l-7p-8
already	a-11e25i-9j-7k-12l-10m-20p-7
alternative	p11
alternative provision	p11
alternative provision $	p11
ambulance	m-9p9
amser	c-8d15k-7l-7p-11
amser $	c-8d15k-7l-7p-11
analysis	a50b-8c-37d-9f-11g-29h-16i-9j-13k-14l-24m-21n-9o-25p-27
and ACT	m14
and ACT $	m12
and AGENCY	f-10h8l12p-7
and AGENCY $	h8l9
and ANALYSE	a11g-11k-8m-8p-16
and ANALYSE $	a13g-11o-9p-9
and ANALYSE NEED	f9p-8
and ANALYSE SCOPE	o7
and AUTHOR	j-8k16
and AUTHOR $	k13
and AUX	f7
and AUX CHILD	f7
and BAD	a11g10i-13p-8
and BAD $	a11i-7
and BAD FIND	g8
and BIRTH	l9
and BODY	c-9o-7p7
and BODY $	k7m-7p8
and CHANGE $	g8
and CHANGE PLAN	g-8m9
and CHILD	f-8j8
and CHILD WORKER	j9
and CODE	p9
and CODE $	p9
and DONE	k8l7
and DONE $	l8
and DONE back	k8
and END	d-7e11j-12l-17o13
and END $	e13l-8
and END case	j-8p10
and END date	o10
and END of	o8
and FAMILY	f23j-13k-13p-21
and FAMILY $	f18j-11k-10p-17
and FAMILY member	f8
and FIND	g8
and FIND $	g8
and HARM	p8
and HARM $	p8
and HOW	f7k-8p8
and HOW THEY	f8
and HOW THIS	p9
and IDENTITY	f20h-7j-8k-11l-10
and IDENTITY $	a-7f16k-9l-8
and IDENTITY of	f8
and INVOLVE	k12l-10
and INVOLVE $	k12l-10
and ISSUE	a9
and ISSUE $	a9
and KIN	f17p-14
and KIN $	f17p-14
and LEARN	c-7
and METHOD	p9
and METHOD $	p9
and MONTH	l7
and MONTH $	l7
and MOVE	l-8p10
and MOVE $	l-8p10
and NEG	p14
and NEG HAPPEN	l9
and NEG used	p8
and NUM	p9
and NUM $	p9
and PLACE	f-11i11k-7
and PLACE $	f-9i12
and PLACE PEER	l9
and PLACE by	d8
and RECOMMEND	e-15g12
and RECOMMEND $	e-15g14
and REVIEW	c12f-17j-11l-8n13o-11p-11
and REVIEW $	c10f-16n9o-9p-9
and REVIEW cited	n8
and SCOPE	a-10m-10o14p-11
and SCOPE $	a-8o15p-7
and SCOPE for	g8
and SCOPE group	k8
and SINCE	e-11g8m11
and SINCE $	e-11m11
and SINCE of	g9
and SOURCE	b-7n15p-13
and SOURCE $	b-7n15p-13
and START	j9o-7
and START $	j9o-7
and STORY	c8d8l-11
and STORY $	c8d8l-11
and THEY	f14j-7l-12p-10
and THEY KIN	f13
and THEY WORDS	h8
and THEY experience	k8
and THIS	j-8k13
and THIS REVIEW	f-14k15
and THIS connected	f8
and WELL	i9
and WELL DONE	i7
and WHAT	a13b8e-10f-8g-13i-14k-13m-13o7p-8
and WHAT AUX	a10g-13o11
and WHAT DONE	a10
and WHAT THEY	a-8b9
and WHAT followed	j10
and WHAT helped	a8
and WHEN	j7l8
and WHEN $	j7l8
and WHY	a-20g-9j11k15l-11m-10p-8
and WHY $	a-13j7k8m-8o7
and WHY THEY	k10
and WHY THIS	j8
and WORDS	a-8c-7j-14k12l-10o11p-9
and WORDS $	j-9l-7o10
and WORDS of	j-8k15
and WORKER	g11k8n-9p-14
and WORKER $	g11k8n-9p-14
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
and assessment	l11p-10
and assessment $	l11p-10
and assurance	c10
and assurance $	c10
and attendance	k7
and attendance $	k7
and aunt	f9p-7
and aunt $	f9p-7
and background	f9
and background $	f9
and barrier	a10
and barrier $	a10
and birthmark	p8
and birthmark $	p8
and buse	p9
and buse $	p9
and by	m8
and by WHO	m8
and character	f12l-9
and character $	f12l-9
and class	f12p-9
and class $	f12p-9
and closure	l10
and closure $	l10
and cold	p8
and cold $	p8
and communication	p7
and communication $	p7
and consent	k7
and consent in	k7
and context	j11k-8l-8
and context $	j11k-8l-8
and control	p7
and control $	p7
and coroner	k11p-8
and coroner $	k11p-8
and county	o-8p12
and county SCOPE	o-8p12
and date	c-10d-10j12k11o-7p-7
and date $	c-10d-10j12k11o-7p-7
and decision	k7
and decision $	k8
and decision making	a9
and decision-making	a11
and decision-making $	a11
and delay	p9
and delay $	p9
and detail	j8
and detail $	j8
and dislike	f8
and dislike $	f8
and enabler	a9
and enabler $	a9
and escalation	p9
and escalation $	p9
and evening	p9
and evening $	p9
and eviction	p8
and eviction $	p8
and figure	b12
and figure $	b12
and flag	p8
and flag $	p8
and forgotten	p9
and forgotten $	p9
and friend	f8
and friend $	f8
and gender	f7
and gender IDENTITY	f7
and gift	p8
and gift $	p8
and governance	g8
and governance inadequate	g8
and growth	p7
and growth $	p7
and guidance	a-7k-12l-8n22p-14
and guidance $	k-9n19p-12
and handover	p8
and handover $	p8
and house	p9
and house $	p9
and independence	k8
and independence $	k8
and inquest	l9p-9
and inquest $	l9p-9
and its	a-9c-10g-10j15k9m-10p-15
and its AGENCY	j15l-8
and its START	j-8k11
and its circle	f8
and its course	l9
and its member	k7
and key STORY	l8
and law	n9
and law $	n9
and lead	m8
and lead $	m8
and light	p8
and light $	p8
and limit	o11
and limit $	o11
and lost	p7
and lost shoe	p7
and management	g10
and management $	g10p-8
and management oversight	p7
and monitoring	c13j-7
and monitoring $	c10
and monitoring of	c7
and mosque	p9
and mosque $	p9
and nappie	p9
and nappie $	p9
and neighbour	f8
and neighbour $	f8
and neighbourhood	f10p-9
and neighbourhood $	f10p-9
and new	p13
and new BODY	p9
and new CHILD	p8
and no	p14
and no PLAN	p8
and no one	p10
and out	o8
and out of	o8
and outcome	k9
and outcome bias	k9
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
and pill	p9
and pill $	p9
and place	f8
and place in	f8
and policy	k8
and policy framework	k8
and practice	a-9k9m11
and practice context	k10
and preventability	a9
and preventability $	a9
and preventable	a8
and preventable $	a8
and prevention	p9
and prevention $	p9
and privacy	k8
and privacy $	k8
and protection	g10p-7
and publication	b13
and publication $	b13
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
and shame	p11
and shame $	p11
and shut	p8
and shut $	p8
and so	a10
and so $	a10
and staffing	n-10p11
and staffing $	n-10p11
and status	f9p-9
and status $	f9p-9
and statute	n10
and statute cited	n10
and stepfather	p8
and stepfather $	p8
and summarie	l8
and summarie $	l8
and support	n9p-13
and support $	n10p-8
and support provided	l8
and system	m8
and thank	j9
and thank $	j9
and think	c10p-7
and think $	c10p-7
and timetable	k8
and timetable $	k8
and timing	k10
and timing $	k7
and toothbrushe	p8
and toothbrushe $	p8
and training	c12l-9
and training $	c12l-9
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
and workshop	k7
and workshop $	k7
anger	p9
anger and	p9
anger and HOW	p9
animal	p9
animal $	p9
annexe	b17c-10f-9j-9k-11l-9p-14
annexe $	b17c-10f-9j-9k-11l-9p-14
anonymisation	c-7k14p-11
anonymisation $	c-7k14p-11
anonymity	c-9f-7j-8k20l-9p-14
anonymity $	c-9f-7j-8k20l-9p-14
answer	a21g-9j-13k-14o-9
answer $	a14j-8k-10m-9o-7
answer to	a12o-12
answer to WE	a9o-8
answered	a15o-15
answering	a12c-7o-12
antenatal	l10
anti-racist	f8
anti-racist practice	f8
anti-racist practice and	f8
any	a-7k8
any connection	a-7k8
any connection PEER	a-7k8
anyone	a17p-12
anyone ASK	a9
anyone ASK CHILD	a9
anyone AUX	a9
anyone AUX KNOW	a9
apologie	c-7k14p-12
apologie $	c-7k14p-12
apology	a-9c-10f-7g-8j23k-14l-8m-12o-9p-14
apology $	a-8c-8j19k-12l-7m-9o-8p-12
apology from	j9
apology from BODY	j9
application	p8
application of	p8
application of threshold	p8
applied	k14p-10
applied $	k14p-10
appointment	a-8c-8g-12j-7p9
appointment $	a-8c-8g-11l10
appointment as	p8
appointment as ACT	p8
appraisal	a22c-18k-9l-9p-9
appreciating	i9
appreciating WHAT	i9
appreciating WHAT DONE	i9
apprenticeship	p12
apprenticeship $	p12
approach	a-10e-8g-8j-7k22m-8n-7p-11
approval	c15k-9p-12
approval $	c15k-9p-12
approved	c11p-7
approved by	c11p-7
approved by $	c11p-7
are	a-34e10g14h7j10k-9l-20m15n-11o-26p-32
area	a-31c-16d-9e-13f-17g-9j22k-19m10n-9o11
arfer	a-8c-12f-9i21j-9k-12l-12m-8n-7p-16
arfer da	i14p-10
arfer da $	i14p-10
arfer effeithiol	i14p-10
arfer effeithiol $	i14p-10
argument	a9o-7
argument $	a9o-7
argymhellion	a-8c-11f-9j-10k-12l-11m20p-15
argymhellion $	c-8f-7j-7k-9m15p-12
argymhellion i'r	m12
argymhellion i'r bwrdd	m12
arise	a9
arise $	a9
arising	a8c-8g10j-7o-9p-10
arising $	c-8g11j-7o-8p-10
around	a9j-8k-13l-14
arrangement	a-11b-7c15d-8e-10f-12g-11i-8j-18k11m-11n-11o-12
arrangement $	a-11c15d-7e-9f-11g-10i-8j-15k7m-10n-11o-8
arrangement for	j-8k10
arrangement for REVIEW	j-8k10
arrest	c-9f-8j-9k-10l18p-15
arrest $	c-8k-9l15p-12
arrest to	l9
arrest to release	l9
arrive	f-13k-8l14p-9
arrive $	f-13k-8l14p-9
arriving	l8
art	h9
art $	h9
as ACT	p8
as ACT of	p8
as ANALYSE	a-8p13
as ANALYSE $	a-8p13
as END	p8
as END in	p8
as INFO	k8
as INFO $	k8
as ISSUE	p8
as ISSUE for	p8
as KIN	f-14p17
as KIN $	f-14p15
as PLACE	p8
as PLACE $	p8
as THEY	a8
as THEY DONE	a9
as THIS	i9m-7
as THIS AUX	i10
as risk	l-8p8
as risk $	l-8p8
as to	g8
as to practice	g8
as whole	p8
as whole $	p8
ask	a-13c18i-17k-18l-13m18o-23
asked	c-16e-14f-18j-12k14l-33m-16n-8o30p-8
asking	k-9m14o-10
asks	a-10c-8j-15k-15l-7m29o-24
aspect	i8
aspect $	i8
assault	l14p-14
assessing	a-11c-9p12
assessment	a18b-13c-10d-13e-16f-18g-10h-10i-17j-23k-29m-23n-16o-22p19
assessment $	b-7c-23d-9e-11f-12g-16i-9j-19k-21m-16n-11o-16p21
assessment THIS	g8
assessment THIS LOOK	g8
assessment WELL	a9
assessment of	a17c7k-9l-9p-13
assessment of INFO	a8
assessment of PLAN	c9
assessment period	l10p-8
assessment period $	l10p-8
assessment take	a8
assessment take STORY	a8
assessment tool	p11
assessment tool $	p11
assistant	c12p-8
assistant director	c12p-8
assistant director $	c12p-8
assisted	k9
assisted WE	k9
assisted WE $	k9
association	p7
association $	p7
assurance	a-9c14f-7g-8j-9k10l-11p-17
assurance $	c7k11p-12
assurance arrangement	c12k-9p-8
assurance arrangement $	c12k-9p-8
at $	a-8g-8j-13m-11o22
at BAD	p7
at BAD TIME	p7
at BIRTH	p8
at BIRTH $	p8
at DONE	a8
at DONE $	a8
at END	a-9e9k7
at END $	e11
at END STORY	g8
at END and	k8
at INVOLVE	k12
at INVOLVE $	k12
at ISSUE	a-11g-10o13
at ISSUE $	a-11g-10o13
at MOVE	o7
at MOVE $	o7
at PLACE	i-7l10
at PLACE $	i-7l10
at THIS	a-8j9
at THIS case	a-8j9
at TIME	a8d-8g-8k-14o-9p15
at TIME $	a8d-8g-8k-14o-9p15
at WHAT	a11
at WHAT thing	a8
at back	b15c-9j-12k-8
at back of	b15c-9j-12k-8
at bedtime	p8
at bedtime $	p8
at centre	f9j-8
at centre of	f9j-8
at conference	p8
at conference $	p8
at door	p7
at door $	p7
at eighteen	l-8p9
at eighteen $	l-8p9
at glance	c-8d9j10k-9l-9p-12
at glance $	c-8d9j10k-9l-9p-12
at heart	f9j-8
at heart of	f9j-8
at practice	a8
at practice $	a8
at same	k11
at same TIME	k11
attachment	a-10b19c-14e-10f-13g-9j-13k-15l-13m-11n-9o-9
attachment $	a-10b19c-14e-10f-13g-9j-13k-15l-13m-11n-9o-9
attendance	a-8c-9f-8g-8j-8k19
attendance $	c-8f-7g-8k15
attendance at	k9
attended	f-9k12p-9
attended $	f-9k12p-9
attention	a-8g10p-8
attention $	a-7g11p-7
attribution	k9
attribution and	k9
attribution and anonymity	k9
audience	c12p-9
audience $	c12p-9
audit	p11
audit $	p11
aunt	f9p-7
aunt $	f9p-7
austerity	p12
austerity $	p12
author	b15c-14d-13e16f-15g-13h-9i-10j-10k15l-24n-11p-23
authoritie	a-9b-9c-9g-10j-12k-19m-19n28p-23
authority	a-11c-16g7j16k-22m-8n-9o-9
authorship	k8
authorship and	k8
authorship and independence	k8
autism	p12
autism $	p12
autumn	l9
available	k11
available to	k11
available to BODY	k11
away	a-12f-9g7j-8k-9p8
away $	a-7g8k-7l-7p13
away and	c9
away and ANALYSE	c9
away because	p9
away because WE	p9
away from	l10p-8
away from PLACE	l10p-8
babie	f-12l-12p18
baby	f9g-12j-10k-8l11
back	a-13b12c13e16f-19i-9j-24k-12l13m-16n-11p-25
back $	a-16c12e11j-11l-8p-10
back PEER	f-12l11
back PEER THEY	f-11l12
back PLACE	l11p-8
back PLACE $	l11p-8
back WE	o8
back WE LOOK	o8
back at	a8
back at DONE	a8
back of	b15c-9j-12k-8
back of THIS	b15c-9j-12k-8
back over	a-9e12
back over case	a-9e12
back to	c10l7m-8p-8
back to BODY	c11m-8
back to PLACE	l8
background	a-25c-27d-18e-20f21g-21h-14i-17j18k-39l19m-21n-14o-24p-43
background $	a-12b-14c-17d-9e-11f15g-11h-8i-8j15k-20m-12n-14o-9p-30
background INFO	l9p-8
background INFO $	j-16l15
background INFO about	j10l-10
background INFO on	f7
background SOURCE	b12j-8k-8l-9
background SOURCE $	b12j-8k-8l-9
background STORY	l7
background STORY $	l7
background WHAT	j7
background WHAT triggered	j7
background and	f8j9p-8
background and IDENTITY	f7
background and purpose	j9
background before	l9
background before REVIEW	l9
background of	f16j-10
background of FAMILY	f9
background of adult	f8
background prior	l10
background prior to	l10
background to	j7l12
background to THIS	j11
background to case	j-9l10
bail	p9
bail condition	p9
bail condition $	p9
bank	p10
bank holiday	p10
bank holiday $	p10
barrier	a28c-12e-8f-14g-9i-12j-11k-14l-12m-9n-9o-7p-8
barrier $	a19c-10f-12j-8k-11l-9
barrier and	a9
barrier and enabler	a9
barrier to	a14i-10
barrier to WELL	a9i-9
barrier to help	a8
base	k8
base $	k8
basis	j17k-12p-9
basis $	j12p-8
be	a-39b-8e-31f-10g-9h-8i11l-18m19n-10o12
became	e13
became of	e13
became of CHILD	e13
because	a-8f-9g21j-9k-8l-12m-10
because $	g22l-8m-9p-18
because THIS	p7
because THIS AUX	p7
because WE	p9
because WE AUX	p9
bed	p13
bed $	p8
bed sharing	p9
bed sharing $	p9
beds	p9
beds $	p9
bedtime	p8
bedtime $	p8
been	a19c-13e8f-12g9i-18j-16l-17m-22o-8p-17
before	a-26b-8c-24d-12e-17f-29g-22h-10i-14j16k-8l37m-21n-15o-11p-21
before $	l16
before BODY	j11l-8
before BODY $	j11l-8
before CHILD	f-8p10
before CHILD 's	f-8p10
before NAME	f-15j-9l18
before NAME $	f-14j-8l15
before PLACE	l8p-10
before PLACE $	l8p-10
before REVIEW	j-8l11o-8
before REVIEW period	j-8l11o-8
before THIS	a-8k13
before THIS $	a-8k13
before WE	a-7c-9g-9j17k-8l-11
before WE $	c-7o9
before WE HAPPEN	j11l-9
before WE MOVE	j8
before YEAR	l11p-7
before YEAR $	l11p-7
before YOU	c-7j14n-8
before YOU read	c-7j14n-8
before period	j-8l13o-10
before period of	j-8l13o-10
before timeline	f-8l11
before timeline $	f-8l11
began	a-10g-11j17m-11
begin	j11l-9
beginning	l8
behaviour	f-8k-7l-8p18
behaviour $	p13
behind	a25c-19e-10f-17g-17i-10j-12k-10l-18m-11n10o-9
behind THIS	a12c-13f-10g-8l-8n12
behind THIS $	a14g-7
behind THIS REVIEW	c-12f-8n13
behind closed	a7
behind closed door	a7
behind curtain	p10
behind curtain $	p10
behind decision	a18k-15p-12
behind decision $	a18k-15p-12
behind illness	p8
behind illness $	p8
being	a-28c-17f16g-15i-9k-28l-20m-12n-8o-9p23
belief	f-15p17
believe	a23e-10g-15i-8j-7k-10m-13o-9
believe $	a18e-9g-12k-7m-11
believe MOVE	a11
believe MOVE on	a11
believed	p9
believed $	p9
believing	f-7p9
believing KIN	f-7p9
believing KIN $	f-7p9
belonging	c-8f18j-7k-9l-7p-13
belonging $	c-8f18j-7k-9l-7p-13
beneath	a12
beneath $	a12
benefit	p9
benefit of	p9
benefit of doubt	p9
bereavement	p12
bereavement $	p12
best	k8
better	a-22e-11g17i-17k-9m14p-13
between	a-15b-8c-19d-10e-12f-15g-19h-8i-12j-20k-20l12m-11n-14o-9p25
between AGENCY	l-17p19
between AGENCY $	l-17p19
between ISSUE	p10
between ISSUE $	p11
between ISSUE affect	a7
between MONTH	l7
between MONTH and	l7
between NUMW	l9
between NUMW home	l12p-11
between SCOPE	o-10p12
between SCOPE $	o-10p12
between WHAT	o7
between WHAT WE	o7
between addresse	l14p-14
between addresse $	l14p-14
between childhood	p7
between childhood and	p7
between profession	p8
between profession $	p8
between teenager	p8
between teenager $	p8
between ward	p8
between ward $	p8
beyond	i12l-8
beyond WHAT	i13l-8
beyond WHAT AUX	i13l-8
bias	c-8j-7l-8p14
bias $	c-8j-7l-8p14
bibliography	k-11n10
big	g9
big MSG	g9
big MSG $	g9
biographical	f11
biographical detail	f11
biographical detail $	f11
biography	a-11b14c-10d-8e-9f29j-9k-17l-32p-11
birth	a-11c-11e-7g-9j-11k-13l21m-9n-7o-8
birthmark	p8
birthmark $	p8
black	f7
black and	f7
black and AUX	f7
blamed	p9
blamed KIN	p9
blamed KIN BAD	p9
blaming	f-7p10
blaming $	f-7p10
board	a-35b-16d-8e-18f-14g14h-9k-47l-23m27n-26p-8
bondage	p10
bondage $	p10
book	c10j-8k-20l-11n18p-15
book place	c13l-8p-9
book place $	c13l-8p-9
booking	k-8l18p-14
booking appointment	l13p-11
booking appointment $	l13p-11
booklet	j7
border	c-8k-9l-8p17
border $	p14
border through	p8
border through file	p8
borough	p10
borough $	p10
boundarie	o7
boy	f13l-12
boyfriend	p9
boyfriend $	p9
breakdown	l11p-9
breakdown $	l11p-9
brief	a-17b-9c-19d-11e-14f-15h-8i-8k-25m-16n-12o23p-23
brief $	a-14b-8c-16d-8e-11f-12k-20m-14n-10o22p-20
brief START	j8
brief START $	j8
brief given	o8
brief given to	o8
brief outline	j8
brief outline of	j8
briefing	a-9c28f-14j-8k-24o-7
bright	c-8i15k-7l-7p-11
bright spot	c-8i15k-7l-7p-11
bright spot $	c-8i15k-7l-7p-11
bring	l8
bring THIS	l8
bring THIS about	l8
bringing	e13k-8
bringing THIS	e13k-8
bringing THIS PEER	e9
bringing THIS all	e8
brose	k12p-7
brose adolygu	k12p-7
brose adolygu $	k12p-7
brother	f14l-9p-14
brought	a-11g-14j21k-9m-10
brought $	p7
brought THIS	g-7j15
brought THIS ISSUE	j8
brought WE	g-8j12
brought WE here	g-8j12
bruise	p14
bruise MEAN	p9
bruise MEAN away	p9
bruise and	p8
bruise and birthmark	p8
bruising	p17
bruising in	p9
bruising policy	p8
bruising policy $	p8
bruising protocol	p9
bruising protocol $	p9
build-up	c-9f-7j-8k-9l16p-13
build-up $	c-8j-7k-9l15p-12
building	i7
building on	i7
building on WELL	i7
burden	p8
burden on	p8
burden on KIN	p8
burn	p9
burn and	p9
burn and scald	p9
buse	p9
buse $	p9
buster	h11p-8
buster $	h11p-8
bwrdd	m12
bwrdd $	m12
by $	a-11c17g-10h12j-8k-14l-9m-10o-7p-12
by AGENCY	a10c-7g-8k-15p-12
by AGENCY $	a12k-11p-12
by AGENCY WHAT	a-10l11
by AUTHOR	a-7c-12e9k10o-7p-9
by AUTHOR $	c-7e10k7
by AUTHOR of	j11
by BODY	a-13c9e-8g-12j-8k11l-8m7n-8o-14p-21
by BODY $	a-13c9e-8g-12j-8k11l-8m7n-8o-14p-21
by CHILD	c9
by CHILD completing	c10
by FAMILY	f-13j-7k11l-9p8
by FAMILY $	f-13j-7k11l-9p8
by INFO	l8
by INFO $	l8
by ISSUE	a-7
by ISSUE $	a-7
by KIN	k9
by KIN $	k9
by METHOD	j10k-8
by METHOD of	j10k-8
by PLACE	m8
by PLACE $	m8
by REVIEW	g10j-8k-7
by REVIEW $	g10j-8k-7
by THIS	j-8o10
by THIS REVIEW	j-8o10
by TIME	d22l-20p-12
by TIME $	d22l-20p-12
by WHAT	k15
by WHAT MEAN	k11
by WHAT WE	k8
by WHEN	m13
by WHEN $	m11
by WHO	m7
by WHO $	m8
by WORKER	i10k-9
by WORKER $	i10k-9
by all	m9
by all AGENCY	m9
by and	j10
by and date	j10
by community	j7
by community safety	j7
by core	p9
by core group	p9
by date	d20j-10k-8l-13p-8
by date $	d20j-10k-8l-13p-8
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
by safeguarding	j8m-8
by safeguarding BODY	j8m-8
by side	a8
by side $	a8
calendar	a-7c-12d21f-9j-10k-12l-11m-8p-15
calendar $	c-9d17f-9j-9k-11l-8p-14
calendar of	d7
calendar of CONTACT	d7
call	a-10c-12e-11g-11i-8k-14l25o-13
call-out	p8
call-out $	p8
called	f9
called NAME	f9
called NAME $	f9
camau	m14p-10
camau nesaf	m14p-10
camau nesaf $	m14p-10
came	a-10c-14e-13g16i-10j10m-20n-10o-14
can	a-9e-9f-7i-13j-19l-14m16n13o-8p-17
can AUX	j-8k12m-11
can AUX WRITE	g-7k13m-9
can AUX drawn	g7
can DONE	m11
can DONE $	m11
can WE	m12
can WE ANALYSE	a9g-7
can WE DONE	m8
can WE stop	m9
can YOU	c-9m12
can YOU DONE	c-9m12
can help	n12p-10
can help $	n12p-10
can use	c9
can use THIS	c9
canfyddiadau	c-10f-8g17j-9k-10l-9p-14
canfyddiadau $	c-10f-8g17j-9k-10l-9p-14
cannabis	p12
cannabis $	p12
cannot	g-9j-10k12
capacity	c-7g10j-8l-8m-12p12
capacity $	p9
capacity and consent	k7
capacity and workload	p8
capacity to	g11m-11
capacity to CHANGE	g12m-10p-8
capacity to consent	p8
caravan	l-7p8
care	a-22b-10c-18d-16e-13f-42h-9i15n-13o-15
cared	f11
cared for	f11
cared for THEY	f8
carer	k-9l-10p9
caring	a-8i12p-9
caring practice	a-8i12p-9
caring practice $	a-8i12p-9
carried	a-8k13
carrying	p10
carrying knife	p10
carrying knife $	p10
case	b-22c-43e-14f-23h-24i-24j22l19m-35n-14p-15
case $	b-10c-18g-11h-8i-11j12k9m-14n-15o-17
case AUX	j12k-10l-7
case AUX referred	j10
case AUX reviewed	j7
case HAPPEN	a-7l7
case HAPPEN $	j-10l11
case HAPPEN to	j11
case INVOLVE	j12k-10l-7
case INVOLVE criteria	j12k-10l-7
case MOVE	j-8l-14p14
case MOVE $	j-8l-14p14
case REVIEW	l-11
case REVIEW $	j8l-9
case REVIEW group	k7
case SCOPE	j8
case SCOPE and	j8
case STORY	d-8l15
case STORY $	l12
case STORY and	l8
case TELL	a-12g18j-10
case TELL $	a-9g16j-9
case and	j-9n9
case and THIS	k8
case and statute	n10
case background	j-11l11
case background $	j-11l11
case by	d8
case by date	d8
case chronology	d10
case chronology $	d10
case closure	l11
case closure $	l11
case file	k11n-10
case file SOURCE	k11n-10
case for	j-9l10
case for rapid	j-9l10
case group	k14l-7
case group member	k10
case in	k-7l10p-8
case in brief	j-7l9
case in nutshell	j11l-8
case in outline	l9
case management	j10
case management REVIEW	j10
case one	k7
case one for	k7
case outline	l11p-8
case outline $	l11p-8
case overview	j-11l12
case overview $	j-11l12
case reached	j10
case reached WE	j10
case referred	j13l-10p-8
case referred $	j13l-10p-8
case specific	h-9l-11o13
case specific WORDS	h-9l-11o13
case summary	j-14l13
case summary $	j-14l13
casgliad	c-9e16f-8j-8k-10l-8p-14
casgliad $	c-9e16f-8j-8k-10l-8p-14
casgliadau	c-9e16f-8j-9k-10l-8p-14
casgliadau $	c-9e16f-8j-9k-10l-8p-14
cast	f11
cast of	f11
cast of character	f11
cause	k9
cause ANALYSE	k9
cause ANALYSE by	k9
caused	j11m-10
caused BODY	j11m-10
caused BODY to	j11m-10
celebrate	i10
central	a8
central SCOPE	a8
central SCOPE LOOK	a8
centre	c-12f9j-9l-7p12
centre $	c-11l-7p12
centre of	f9j-8
centre of THIS	f9j-8
chair	a-16b-14e-16f-7g-9j22l-10m-13n-7o-13
chairing	c-8j-7k14l-8
chairing $	k15p-13
chairing of	p9
chairing of meeting	p9
challenge	b-7c-15e-9f-12g-12i-8j-15k-19l-19m26n-9o-11
challenge $	c-8f-9j-7k-13l-9m12
challenge NUM	m11p-11
challenge NUM $	m11p-11
challenge and	p9
challenge and escalation	p9
challenge for	m13p-8
challenge for AGENCY	m9
challenge for BODY	m8
challenge to	m10
challenge to BODY	m10
chance	g16l-9p-15
chance $	g10p-10
chance BAD	g10
chance BAD $	g10
change	a-25b-8d-9e10f-12g-33h-8i-20j-16k-17l-22m24n-11o-12
changed	a-9c-14e26g-20i-8k-9m-27
changing	m9
chapter	e10l-10n10p-10
chapter $	e10l-10n10p-10
character	f20l-14p-11
character $	f20l-14p-11
characteristic	f13p-9
charge	k-8m-8o13
charge to	k-8m-8o13
charge to BODY	k-8m-8o13
charged	o8
charged $	o8
chart	p9
chart $	p9
check	c10k-9l10m-8p-8
check $	c10k-9l10m-8p-8
checking	c11p-9
checking THIS	c11p-7
checking THIS THIS	c11p-7
checklist	c18f-7j-8k-9l-8p-13
checklist $	c14k-8p-11
checklist for	c8
checklist for supervision	c8
chief	a-9c10e-7f-9i-7k-15l-12m14n-7p-19
chief LEARN	g8
chief LEARN $	g8
chief WORKER	k-8m10p-9
chief WORKER $	k-8m10p-9
chief constable	m10
chief constable $	m10
chief executive	c12p-8
chief executive $	c12p-8
child	b-13c-28d-14e-24f19g-23h-13k-24l15m-15n-16o-14
childhood	a-11c-13e-9g-10j-12k-19l18m-10n-8o-8
childhood $	a-8c-10e-7g-7j-10k-16l20m-8p-11
childhood and	p7
childhood and adulthood	p7
childhood experience	l-7p10
childhood experience $	l-7p10
children	a-12b-12d-12g18h-13i-9l-15n-14o-20p13
choice	p12
choice $	p13
choking	p12
choking $	p12
chose	k8
chosen	a-13j-12k15o8p-7
chosen $	a-10j-7k13
chosen and	o9
chosen and WHY	o9
chosen by	k9
chosen by FAMILY	k9
christma	l12p-8
chronic	p9
chronic neglect	p9
chronic neglect $	p9
chronological	d15e-8j-12l-10p-8
chronological summary	d15e-8j-12l-10p-8
chronological summary $	d15e-8j-12l-10p-8
chronologie	p7
chronologie by	p8
chronologie by WORKER	p8
chronology	b-18c-30d46e-22f-24g-25h-13i-18j-29k-33l-36m-24n-21o-20p-35
chronology $	a-23b-13c-23d38e-16f-18g-17h-10i-13j-23k-24l-25m-19n-17o-13p-30
chronology TELL	a12g-9
chronology TELL $	a12g-9
chronology YEAR	d10l-7
chronology YEAR to	d10l-7
chronology of	d20k-12l-12
chronology of AGENCY	d12l-9
chronology of HARM	d11k-8
chronology table	d10
chronology table $	d10
churche	p9
churche and	p9
churche and mosque	p9
circle	f8
circle $	f8
circulation	c15k-9p-11
circulation $	c15k-9p-11
circumstance	c-10d-12f21j18k-20l-12p-17
citation	n8
cite	k-9n11
cite $	k-9n11
cited	a-11b-9c-18d-8e-10f-11g-11i-8j-17k-26l-17m-10n34o-9p-23
cited $	a-11b-9c-18d-8e-10f-11g-11i-8j-17k-26l-17m-10n34o-9p-23
civil	k10
civil proceeding	k10
civil proceeding $	k10
class	c-8f9j-8k-9p8
class $	c-8f9j-8k-9p8
cliff	p9
cliff edge	p9
cliff edge $	p9
close	e13j-8k-10p-8
closed	a10g-9
closed door $	p7
closed door WHAT	a7
closely	a11
closely $	a8
closer	a18c-8o-9p-12
closer $	a10
closer LOOK	a13p-8
closer LOOK $	a10
closing	a-11c-10e21f-7j-16k-14l-25m-9n-7o-7p8
closure	k-7l16m-7p-9
closure $	k-7l16m-7p-9
club	p13
club $	p13
coda	c-9e16f-8j-8k-10l-8p-14
coda $	c-9e16f-8j-8k-10l-8p-14
code	h12k-10
code name	h12k-10
code name used	h12k-10
coercion	p8
coercion between	p8
coercion between teenager	p8
coercive	c-9p11
coercive control	c-9p11
coercive control $	c-9p11
cold	l-8p13
cold $	p8
cold PLACE	p8
cold PLACE $	p8
collapse	l11p-14
colleague	k7
collection	k10p-9
collection $	k10p-9
college	p11
college $	p11
combined	a-10d13f-7k9l-13p-13
combined $	k12l-8p-8
combined AGENCY	d9
combined AGENCY chronology	d9
combined chronology	d9
combined chronology $	d9
come	e14g-9j-11k-12o-9
come FIRST	m10
come FIRST $	m10
come down	e11
come down to	e11
come into	a-9l10
come into THIS	a-9l10
come to	a10e9g-9k-7
come to $	e10
come to believe	a9
come to think	a8
coming	l13p-9
commend	i8
commendation	a-12c-13e-9f-12g-10i25j-13k-15l-13m-11n-8o-11p-18
commendation $	a-12c-13e-9f-12g-10i25j-13k-15l-13m-11n-8o-11p-18
commended	i9
commending	i8
commending WELL	i8
commending WELL DONE	i8
comment	e12l-7p-9
comment $	e12l-7p-9
commentary	a19c-14k-7
commission	c-9f-7j18k-13l-8p-13
commission $	c-8j15k-8p-12
commission LEARN	j7
commission LEARN REVIEW	j7
commissioned	j11
commissioner	m11
commissioning	a-9m9p8
committee	m11
common	a20f-9g-8l-8p-9
common $	a15
common thread	a12p-8
common thread $	a12p-8
communication	c-8k-10l-10m-10p19
communication $	p13
communication NEED	p9
communication NEED $	p9
communication between	p7
communication between AGENCY	p7
community	c-9l-10p9
community $	c-7l-8p9
compared	f9
compared $	f9
competence	p9
competence $	f-9p10
complaint	c15e-8f-11j-10k-12
complaint $	c15k-7p-14
complaint by	f-7p11
complaint by FAMILY	f-7p11
completed	c8e15k-9l-10m-17p-13
completed $	e15m-14
completed by	c10j8k-7p-9
completed by $	c11p-7
completed by and	j10
completing	c9j-8
completing REVIEW	j-7k8
completing REVIEW $	j-7k8
completing form	c10
completing form $	c10
compliance	p10
compliance $	p10
composition	f11p-9
composition $	f11p-8
computer	p11
computer system	p11
computer system $	p11
concealed	l-11p11
concealed BIRTH	l-11p11
concealed BIRTH $	l-11p11
concern	a-30c-16d-10f-13g31i-10j-28k-14l15m-17n-7o-27
concerned	f15k-8p-8
concerned $	f11
concerned in	f9
concerned in THIS	f9
conclude	a-15e24g-12i-9k-13l-8m-14o-11
conclude $	a-9e15k-10m-8o-8
concluded	a8
concluded on	a8
concluded on each	a8
concluding	a-12e24k-9l-15p-16
conclusion	a-12b-7c-13d-8e33f-11i-11j-19k-13l-28n-10o-18p-26
condition	k-9p13
condition $	p14
condition in	a9
condition in WHAT	a9
condolence	a-9c-9f-7g-11j23k-12l-9m-9o-8p-13
condolence $	a-9c-9f-7g-11j23k-12l-9m-9o-8p-13
conduct	c-9g-10i16j-12k9l-8o-10p-11
conduct deserving	i11
conduct deserving commendation	i11
conduct of	j-8k12
conduct of AGENCY	a7
conduct of LEARN	k9
conduct worthy	i10
conduct worthy of	i10
conducted	a-9j-9k14
conference	e-12f-11j-9k-11l9p14
conference $	e-12f-11j-9k-11l9p14
confidentiality	c-9f-7j-10k18l-10
confidentiality $	k13p-12
confidentiality and	k8
confidentiality and anonymity	k8
confidentiality between	p8
confidentiality between AGENCY	p8
confidentiality of	k8
confidentiality of REVIEW	k8
conflict	f-8k8
conflict $	p8
conflict of	k9
conflict of interest	k9
connected	f8
connected PEER	f8
connected PEER THIS	f8
connection	a-7k8
connection PEER	a-7k8
connection PEER case	a-7k8
consent	c-7g-8j-9l-7p19
consent $	k-9p17
consent in	k7
consent in REVIEW	k7
consider	a-13g-11m17
consideration	a-24b-8c-27d-8e-11f11g-8h-13i-7j-16k-23l-18m32n-10o15p-30
consideration $	c-8f8j-7k-10l-8m12o-7p-17
consideration for	g-7m15
consideration for BODY	m10
consideration for regional	m7
considered	c-17g-8k12l-7m-8n-8p-14
considering	a16
constable	m10
constable $	m10
constabulary	l-12m9
constraint	c-7k14p-11
constraint $	c-7k14p-11
consulted	k-7n14p-10
contact	a-23b-14c24d23e-20f-25g-20h-13i-15j-40k-28m-21o-15p-13
content	j13p-10
content warning	j13p-10
content warning $	j13p-10
context	a11b-14c-25d-14e-17g-19h-11i-16j25k8l-28m-19n-21o-18p-36
context $	a10b-12c-22d-12e-15g-17h-9i-14j18k14l-23m-16n-20o-13p-31
context of	j11k-15p-9
context of FAMILY	f9
context of practice	a8
context town	j7
context town and	j7
contextual	p9
contextual safeguarding	p9
contextual safeguarding $	p9
contingency	p8
contingency PLAN	p8
contingency PLAN $	p8
continuity	p8
continuity of	p8
continuity of WORKER	p8
contributed	a-10k23l-17p-11
contributing	k10l-8
contribution	f-10k17p-13
contributor	c-8f-7j-12k19l-7p-11
contributor $	k14p-11
contributor to	j-8k13
contributor to HARM	k8
contributor to REVIEW	k8
contributory	a10
contributory ISSUE	a10
contributory ISSUE $	a10
control	c18f-9j-11k-13l-13m-8n-8
control $	c18f-9j-11k-13l-13m-8n-8
controlling	p9
controlling behaviour	p9
controlling behaviour $	p9
convened	j8
convened $	j8
conversation	a-11c-11f-10g-7j-15k26l-13m-7p-20
conversation $	f-7k17p-13
conversation AUX	k10
conversation AUX held	k10
conversation held	k11p-7
conversation held $	k11p-7
cookie	c15k-8p-12
cookie $	c15k-8p-12
copie	a-9b12c14j-9k-11l-9m-7n-9p-13
copie $	c15n-7p-9
copie and	b13
copie and publication	b13
copied	i10p-7
copied $	i10p-7
coping	p7
coping $	p7
copy	i9
copy $	i9
copying	i17l-10p-13
copying $	i17l-10p-13
copyright	c18f-8j-10k-11l-9p-16
copyright $	c13k-8p-11
copyright notice	c11p-8
copyright notice $	c11p-8
core	c-12g10j-9k-12l-9m-15o12p7
core ACT	c-7m-10o13p-9
core ACT $	c-7m-10o13p-9
core MSG	g9
core MSG $	g9
core group	k-9p14
core group $	k-9p14
coroner	a-15c-13e-8f-13g11i-7j13k11l-16m-12n-8o-11p-21
coroner $	a-7c-8f-9j15l-9m-8o-7p-16
coroner 's	a-10g11j-12k13l-9p-10
coroner 's ISSUE	a-7g13j-7
coroner 's power	k11
correspondence	b17c-10f-9j-9k-11l-9p-14
correspondence $	b17c-10f-9j-9k-11l-9p-14
cost	c13j-10k-13o-8p8
cost of	c13j-10k-13o-8p8
cost of ASK	p10
cost of REVIEW	c15j-10k-12o-7
could	a10c-9e-8f-10g8i-16j-14k14l-16m-24o-14p10
could AUX	e-14g14i-8k-10m-12p11
could AUX AUX	e-11g14
could AUX CHANGE	g8
could AUX counted	g-9k-7p13
could DONE	k7
could DONE $	k7
could HARM	a10
could HARM AUX	a10
could NEG	a-7g-16k16o-7
could NEG AUX	g-7k11
could NEG FIND	g-9k10
could NEG LOOK	p7
could WE	g9
could WE AUX	g9
could anyone	a9
could anyone AUX	a9
council	c-11k-19n-11p12
counted	g-9k-7p13
counted $	g-9k-7p13
counted AUX	g-9k-7p13
counted AUX counted	g-9k-7p13
countie	f-10p13
countie $	f-8p9
county	a-10c-10j-10k-9l10o-10
county $	c-8j-8l11m8p-13
county SCOPE	o-8p12
county SCOPE $	o-8p12
couple	f13p-9
course	a-8c13f-11j-11k-12l12m-9p-16
course $	c14j-7k-9m-8p-13
course of	l14
course of STORY	l8
course of case	l8
court	a-9c-11f-15g-7j-15k9m-7p14
court $	f-13j-7k-16p16
court case	j-10k16l-8p-13
court case $	k13l-8p-13
court case and	k8
court order	p7
court order $	p7
cousin	f9p-7
cover	a-20g-14j-8k-12m-9o19p12
coverage	c-9f-8j-9k-10l-8o17p-13
coverage $	c-9f-8j-9k-10l-8o17p-13
covered	j-10o14
covid-19	p11
covid-19 $	p11
credit	a-9g-8i22p-19
crime	p10
crime $	p10
criminal	a-8c-10f-8g-8j-12k20l-15m-7
criminal case	k12p-10
criminal case $	k12p-10
criminal exploitation	k-8p11
criminal exploitation $	k-8p11
criminal investigation	k10p-7
criminal investigation $	k10p-7
criminal proceeding	k8
criminal proceeding $	k8
criteria	a-13c-10j15k8l-14p-11
criteria $	j12k-10l-7
criteria INVOLVE	a-8j8k8l-7p-8
criteria INVOLVE $	j-9k12
criteria INVOLVE under	j11k-8
criteria for	k7
criteria for holding	j9k-7
criteria for local	j-8k9
critical	a22c-16e-9f-8j-8k-14m-8o-11p-19
critical ANALYSE	a14c-8
critical ANALYSE $	a14c-8
critical LEARN	g7
critical LEARN $	g7
critical LOOK	a9
critical LOOK $	a9
critical TIME	l9
critical TIME $	l9
critical moment	a11
critical moment $	a11
critique	a14c-12
cross-border	k-8p11
cross-border DONE	k-8p11
cross-border DONE $	k-8p11
cross-cutting	a8
cross-cutting ISSUE	a8
cross-cutting ISSUE $	a8
crying	p9
crying CHILD	p9
crying CHILD $	p9
crynodeb	c-9j13k-9l8p-14
crynodeb gweithredol	j14l-9p-10
crynodeb gweithredol $	j14l-9p-10
crynodeb o'r	l12
crynodeb o'r digwyddiadau	l12
cuckooing	p12
cuckooing $	p12
cultural	f9
culture	f-8p19
cumulative	l-8p9
cumulative HARM	l-8p9
cumulative HARM $	l-8p9
curiosity	k-9l-7p14
curiosity $	k-9l-7p14
curtain	p10
curtain $	p10
custody	l10
custody $	l10
cyfeiriadau	c-10f-8j-9k-10l-9n17p-14
cyfeiriadau $	c-10f-8j-9k-10l-9n17p-14
cyflwyniad	c-8j15k-9l-7p-12
cyflwyniad $	c-8j15k-9l-7p-12
cylch	c-8k-8l-7o15p-11
cylch gorchwyl	c-8k-8l-7o15p-11
cylch gorchwyl $	c-8k-8l-7o15p-11
cynllun	m14p-10
cynllun gweithredu	m14p-10
cynllun gweithredu $	m14p-10
da	i14p-10
da $	i14p-10
dad	f10k8l9p-22
dadansoddiad	a21c-10f-10j-10k-12l-11m-9p-16
dadansoddiad $	a16c-8f-7j-8k-9l-7p-12
dadansoddiad CODE	a11
dadansoddiad CODE ymarfer	a11
daily	f-9l12p-8
daily LIVE	f-9l12p-8
daily LIVE $	l7
daily LIVE of	l8
damp	p8
damp and	p8
damp and cold	p8
danger	p8
danger $	p8
dark	i12p-7
dark $	i12p-7
darllen	c-7n15p-10
darllen pellach	c-7n15p-10
darllen pellach $	c-7n15p-10
data	j-11l-12n-17p11
date	a-32b-17c8d43f-22g-29h-18i-22j-9k-18l-30m-28n-24p-29
date $	a-21b-13c10d32f-21g-20h-13i-15k-11l-30m-22n-19p-18
date LOOK	j-8o10
date LOOK by	j-8o10
date THIS	a-11d14
date THIS ISSUE	a-11d14
date and	d10
date and STORY	d10
date at	d11
date at glance	d11
date between	o7
date between WHAT	o7
date for	c11
date for LEARN	c11
date of	j9
date of notification	j9
date order	c-9d14p-12
date order $	c-9d14p-12
day	a-17c-9f-15g-13i-10j-8k15l9m-9o-10p-11
days	l16p-10
deaf	f14p-13
deaf $	f14p-13
dealt	p8
dealt PEER	p8
dealt PEER as	p8
death	f-14k-11l20m-9o-8p-13
debt	p14
debt and	p8
debt and eviction	p8
debt bondage	p10
debt bondage $	p10
decided	k8
decided and	k11
decided and WHY	k11
decided there	j9
decided there MUST	j9
decision	a24b-13c-28d-13e-21f-19g-29h-13i-19k25l-25m-20n-18o-22p-19
decision $	a20b-8c-15e-11f-11g-12i-9j-22k19l-15m-14n-10o-9p-25
decision AUX	a13k-12
decision AUX DONE	a13k-12
decision DONE	a-8k11
decision DONE $	a-8k11
decision MSG	a11g-10
decision MSG $	a11g-10
decision PEER	k10
decision PEER reason	k10
decision THIS	j10k-10
decision THIS REVIEW	j10k-10
decision WE	k9
decision WE reached	k9
decision and	k8
decision and ACT	m7
decision and rationale	k9
decision making	p8
decision making $	p8
decision of	j-13k16
decision of BODY	k9
decision of safeguarding	k7
decision to	g-7j23k-19
decision to LOOK	j9
decision to RECOMMEND	j9k-8
decision to REVIEW	j8
decision to commission	j7
decision to hold	j7
decision-making	a11
decision-making $	a11
decisive	a13p-9
decisive moment	a13p-9
decisive moment $	a13p-9
declaration	a-8f-9g9j-9k12l-11p-12
declaration and	k7
declaration and INVOLVE	k7
declaration by	c8
declaration by AUTHOR	k7
declaration by CHILD	c10
declaration of	g10p-8
declaration of failure	g12k-7
declaration of interest	k9
declared	k12p-8
declared $	k12p-8
dedicated	i10
dedicated DONE	i10
dedicated DONE by	i10
dedication	c-8j15k-9l-7p-12
dedication $	c-8j15k-9l-7p-12
deeper	a19c-10k-8l-8o-9p-14
deeper $	a14p-10
deeper LOOK	a11o-7p-7
deeper LOOK $	a11o-7p-7
deference	p9
deference to	p9
deference to doctor	p9
defined	h9
defined WORDS	h9
defined WORDS $	h9
definition	h13
delay	a-13c-9f-9j-14k20l-11m-7
delay $	k13
delay and	k10
delay and WHY	k10
delay in	j-9p10
delay in completing	j-7k8
delay in decision	p10
demographic	f12
demographic detail	f12
demographic detail $	f12
dental	p8
dental neglect	p8
dental neglect $	p8
dentistry	p12
dentistry $	p12
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
deserve	i13p-8
deserve thank	i11
deserve thank $	i11
deserving	i14
deserving commendation	i11
deserving commendation $	i11
detail	b-12d-18e-15f32g-12h-9i-13j13k-11l-13m-17n-17o-15p-37
detail $	a-19b-10d-14e-13f28g-8h-8i-11j12k-7l-16m-15n-15o-12p-32
detail ISSUE	a9
detail ISSUE $	a9
detail of	f10p-11
detail of CHILD	f9
detail of KIN	f8
detail of STORY	l11
detail of notification	j8
detailed	d10
detailed chronology	d10
detailed chronology $	d10
detention	c-8j-7k-9l15p-12
detention $	c-8j-7k-9l15p-12
determination	g-8o9
determination $	o10
determination of	a8
determination of ISSUE	a8
developed	a-8j-11k-10l15
development	a-8c-14e21g-9j-14k-8l-11o-9p-14
diabete	p12
diabete $	p12
diary	a-9c-11d24e-8f-10g-8j-12k-14l-15m-8p-17
diary $	c-9d17f-8j-8k-10p-13
diary of	d15l-11
diary of STORY	d7
diary of case	d12l-8
did	a14b-8c-11d-8e-26f-18h-12j-21k11l20m-45n-9o-21
didn't	g13i-14
difference	a17e-14g-26i16k-12m-20p-14
different	a17g-17i-8j-8m13
differently	a-15e-8g19i-15
difficult	l8p-7
difficult $	a7
difficult TIME	l9
difficult TIME $	l9
digging	a14p-10
digging deeper	a14p-10
digging deeper $	a14p-10
digital	p10
digital INFO	p10
digital INFO $	p10
digwyddiadau	l12
digwyddiadau $	l12
directed	o8
directed to	o8
directed to ANALYSE	o8
direction	c-9f-8j-8k-10l-8m16p-13
direction $	c-9f-8j-8k-10l-8m16p-13
director	c18l-11p-12
director $	c12p-8
director of	c11l-8
director of CHILD	c11l-8
disability	f17g-15k-12
disabled	p9
disabled CHILD	p9
disabled CHILD $	p9
disagreement	p10
disagreement $	p10
discharge	m-8
discharged	a9
disclaimer	c15k-8p-12
disclaimer $	c15k-8p-12
disclosure	c-7k14p-11
disclosure $	c-7k14p-11
discovered	g8
discovery	c-8f-7j-8k-9l18p-13
discovery $	c-8k-8l15p-11
discuss	a-23c25h-7p-9
discussion	c21f-10g-15h-15j-10m-19n-7o-28
discussion $	c-7l-9p10
disguised	p10
disguised compliance	p10
disguised compliance $	p10
dislike	f8
dislike $	f8
disposal	c-9e16f-8j-8k-10l-8p-13
disposal $	c-9e16f-8j-8k-10l-8p-13
dispute	l8
dispute $	l8
disruption	p10
disruption meeting	p10
disruption meeting $	p10
dissemination	c-12f-8j-10k21l-9n-7p-15
dissemination $	k12p-10
dissemination list	k12p-9
dissemination list $	k12p-9
dissemination of	k8
dissemination of REVIEW	k8
distance	l-10p13
distance from	p10
distance from AGENCY	p10
distribution	c19f-8j-8k-12l-9n-7p-15
distribution $	c13k-7p-10
distribution list	c12p-9
distribution list $	c12p-9
diversity	a-9f15
diweddglo	c-9e16f-8j-8k-10l-8p-14
diweddglo $	c-9e16f-8j-8k-10l-8p-14
do	a-25b-8c8e-14f-10g-9i-41k-21m41n-8o-9
doctor	p11
doctor $	p11
document	a-22b11c15d-11e-11f-19g-14h-9i-8j-19k-24l-22m-12n29o-16p-14
documentation	k11
does	c-10e-7j-14k-15l-10m10o12
dog	p9
dog in	p9
dog in yard	p9
dogs	p12
dogs $	p12
doing	a-17c-8e-12g-20i13j-12l-9m18p-13
domestic	j8k-11l-9p11
domestic HARM	j8k-11l-9p11
domestic HARM $	p7
domestic HARM REVIEW	j10k-9
done	a-13c-12e10j-19m7o-12p-19
door	c-12f-8g-11j-10k-13l-13m-9n-7p23
door $	a-9c-11f-8j-8k-11l-11m-7p22
door THIS	p8
door THIS stayed	p8
door WHAT	a7
door WHAT practice	a7
doubt	p9
doubt $	p9
down	e8l8m-10
down $	g9
down and	l10
down and closure	l10
down to	e11
down to $	e11
draft	l-7p10
draft NUM	p10
draft NUM $	p10
drawer	p8
drawer $	p8
drawing	a-9e20j-8k-15p-11
drawing PEER	e10k-7
drawing PEER $	e10k-7
drawing THIS	e8
drawing THIS PEER	e8
drawing thing	e7
drawing thing PEER	e7
drawing to	e8
drawing to PEER	e8
drawn $	g7
dream	p9
dream $	p9
drew	k-8n15
drew on	n8
drew on $	n8
drew upon	n11
drew upon $	n11
drift	a7c-7j-7k-9l-8p14
drift $	a8p9
drift and	p9
drift and delay	p9
drove	a9
drove thinking	a9
drove thinking of	a9
drowning	l-19p18
drug	p11
drug and	p8
drug and alcohol	p8
during	i7
during HARM	i7
during HARM REVIEW	i7
dutie	l-7m15
dutie for	m10
dutie for AGENCY	m10
dutie laid	m10
dutie laid on	m10
duty	c-11j19k-16l-8m-8
duty $	j12p-9
duty AGENCY	p10
duty AGENCY $	p10
duty to	j10k-7
duty to REVIEW	j10k-7
duty under	j7
duty under WHAT	j7
dysgu	a-11c-15e-9f-12g26j-13k-15l-15m-11n-9o-8p-20
dysgu $	a-8c-12e-7f-10g21j-11k-13l-11m-9n-7p-17
dysgu o'r	g11
dysgu o'r adolygiad	g11
each	a10c-15e-12f-7i-14j-14k-9l11m7o-18
each AGENCY	c-9e-9g-7i-11j-10l10
each AGENCY $	a8k-10
each AGENCY AUX	k8l-11
each AGENCY DONE	k-9l10m-11
each ISSUE	a-8g8
each ISSUE $	a-8g8
each RECOMMEND	m8
each RECOMMEND $	m8
each SCOPE	a14o-10
each SCOPE $	a11o-9
each TIME	l-8p10
each TIME $	l-8p10
each WORKER	l8
each WORKER KNOW	l8
earlier	e9l11m-10
earlier RECOMMEND	e10m-9
earlier RECOMMEND $	e10m-9
earlier STORY	l12
earlier STORY $	l12
early	c-18e10f10i-7j-16k-14l7m-19n-9
easier	p7
easier $	p7
easy	j10
easy read	j10
easy read summary	j10
eating	l11
eating $	l11
edge	p12
edge $	p9
education	l13p-8
educational	p10
educational NEED	p10
educational NEED $	p10
effective	a-8i13
effectiveness	a10c-12e-12g21i-7j-12k-12l-13m-14n-7o-7p-19
effectiveness $	e-8g13
effectiveness of	a12c-9g16j-10k-8l-10m-12p-14
effectiveness of AGENCY	a-11g13
effectiveness of BODY	g11
effectiveness of practice	a8g-8
effectiveness of safeguarding	a11
effeithiol	i14p-10
effeithiol $	i14p-10
effort	i11
effort THIS	i11
effort THIS deserve	i11
eight	l-11p13
eighteen	l-9p15
eighteen $	l-9p15
elective	l-9p9
elective PLACE	l-9p9
elective PLACE SERVICE	l-9p9
eleven	l7
else	g7p7
else 's	p9
else 's job	p9
else AUX	f7
else AUX in	f7
else LIVE	g9
else LIVE here	g9
email	p9
email THIS	p9
email THIS MOVE	p9
emerged	g9
emergency	c-8k-7l-8p15
emergency AGENCY	p10
emergency AGENCY $	p10
emergency duty	p10
emergency duty AGENCY	p10
emerging	g13
emerging ISSUE	a9
emerging ISSUE $	a9
emerging practice	a-13g13
emerging practice ISSUE	a-13g13
empty	p8
empty AUTHOR	p8
empty AUTHOR at	p8
enabler	a13p-9
enabler $	a9
enabler and	a10
enabler and barrier	a10
enclosure	b17c-10f-9j-9k-11l-9p-14
enclosure $	b17c-10f-9j-9k-11l-9p-14
end	a-11c-9d-8e15g-10j-11m-10o10
ended	l9
ending	e12k-8p-8
endnote	e11k-13
endnote by	e12k-10
endnote by AUTHOR	e12k-10
ends	l12m-9p-10
ends $	l12m-9p-10
engaged	h-9j-7p13
engagement	a-10b10f-9l-20p7
engaging	p11
england	m10p-8
england $	m10p-8
english	c-8h18j-9k-8p-12
english guide	h12
english guide $	h12
english list	h12p-8
english list $	h12p-8
enough	a15k-9
enough $	a11
enquirie	a-10c17d-7e-9f-12g-8j-13l-16m-10n-8o-8
enquirie $	a-9c17e-8f-10g-7j-12k-16l-13m-9n-8
enquirie running	k11p-9
enquirie running alongside	k11p-9
enquiry	a22c-10f-7g-9j-15k-16p-12
envoi	c-9e16f-8j-8k-10l-8p-13
envoi $	c-9e16f-8j-8k-10l-8p-13
epilepsy	p12
epilepsy $	p12
episode	c-12d-22e-8f-19g-10i-7j-8k-10l35p-22
equality	a-15f24g-7h-9l-7m-7p-25
escalation	a-8c-9f-7j-8k-11m-10p15
escalation $	k-8m-9p11
escalation policy	p9
escalation policy $	p9
essential	g9
essential MSG	g9
essential MSG $	g9
established	k11l-10
established $	k11l-10
establishing	j17k-15
establishing REVIEW	j11k-10
establishing REVIEW $	j11k-10
establishing domestic	j11k-8
establishing domestic HARM	j11k-8
establishment	j8k-7
establishment of	j8k-7
establishment of case	j8k-7
estate	l11
estate $	l11
ethic	c-7k14p-12
ethic $	c-7k14p-12
ethnic	f16l-7p-11
ethnic origin	f14p-10
ethnic origin $	f14p-10
ethnicity	f18p-17
evaluation	a15
evening	l-10p15
evening $	p9
event	a-15b-20d35f-35g-17h-12i-15j-19k21l-11m-23n-15o-17p-42
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
eviction	p8
eviction $	p8
evidence	b-21c-16d-7e-13f-14h-9j-26k35l-27m-14n-9o-12p-26
exam	c-9o12p-7
exam SCOPE	c-9o12p-7
exam SCOPE $	c-9o12p-7
examination	p8
examine	o8
examined	a13c-8g-8p-11
examining	a9
example	a-9i23k-8m-7p-14
example $	i8
example of	i16
example of WELL	i10
example of WHAT	i9
example to	i11
example to follow	i11
exclusion $	l-8p8
exclusion from	l9p-8
exclusion from PLACE	l9p-8
executive	c11e-7j12k-9l-11p-12
executive $	c12p-8
executive summary	j14l-7
executive summary $	j10
exercise	a-7c22j-10k-20p-10
exist	j8
exist $	j8
existed	p8
existed on	p8
existed on REVIEW	p8
expectation	a-10c-11e-7f-8g-8j-14k-16l-9m24o-10p-15
expectation $	a-9c-9f-8j-11k-13l-8m20o-9p-13
expectation of	m10
expectation of BODY	m10
experience	a-10c-10f-21g7i-8j-11l19m-9
experience $	a-8c-9f-16g-9j-9l16m-8
experience and	g9
experience and SINCE	g9
experience of	l8
experience of CHILD	l8
expert	a-7k12m-13p9
expert RECOMMEND	k13m-12
expert RECOMMEND $	k13m-12
expert opinion	p12
expert opinion $	p12
explain	a17g-10l-9
explained	a-8b7g-10h13k-10l-7
explaining	a7c-9h12
explanation	c-18e-10f-9g-21k-10m-13o-8p21
exploitation	f-7k-10l7p12
exploitation $	f-7k-10l7p12
exploration	a-7o9
explore	o8
explored	a9
expressed	k9
expressed by	k9
expressed by FAMILY	k9
extended	f10p-8
extended FAMILY	f10p-8
extended FAMILY $	f10p-8
extent	c-11e-7f-10g-7j-11k-13l-11m-9o21p-16
extent $	c-8f-7j-8k-9l-7o16p-12
extent and	o11
extent and limit	o11
extra	b12i16j-9k-12l-13n-7p-15
extra INFO	b12k-8p-8
extra INFO $	b12k-8p-8
extra mile	i16l-9p-9
extra mile $	i16l-9p-9
fabricated	p9
fabricated illness	p9
fabricated illness $	p9
facilitator	c16k-8n-7p-8
facilitator $	c10
facilitator 's	c11
facilitator 's note	c11
fact	a-11c-15d-13e-11f-13g-8l28p-17
fact $	g-12l12
fact and	g8
fact and FIND	g8
factor	a23c-10g-17j-13m-9o-8p-16
factual	c-11d-9e-8f-10g-7j-14k-10l24p-14
factual FIND	l7
factual FIND on	l7
factual background	l10
factual background $	l10
factual matrix	l11p-7
factual matrix $	l11p-7
factual summary	j-8l12
factual summary $	j-7l10
faded	a9
faded $	a9
failed	g14
failing	g10p-8
failure	a-9g16k-7p-8
failure $	g12k-7
faith	k-7p9
faith-based	p8
faith-based HARM	p8
faith-based HARM $	p8
fall	l12
fall from	p9
fall from window	p9
falling	p7
falling between	p7
falling between AGENCY	p7
faltering	p10
faltering growth	p10
faltering growth $	p10
familie	b-9c-8f-21i-8k-7p16
family	a-21c-33d-23e-27f28g-28h-21m-30n-25o-24p-8
far	c-11e7j-16k-18m-11o14p-8
far $	e9k-7m-8
far AUX	a7
far AUX METHOD	a7
far REVIEW	j-9k-8o13
far REVIEW MOVE	j-9k-8o13
far as	l7
far back	o8
far back WE	o8
fatal	k11
fatal HARM	k11
fatal HARM REVIEW	k11
father	b-8c-10e-8i-7j-14k-27l-12m-10o-7p25
fault	g9
fault FIND	g9
fault FIND $	g9
fear	c-8f-7j-8k-8p14
fear $	l9
fear of	p13
fear of AGENCY	p11
feature	i10
feature $	i8
feed	c8
feed back	c8
feed back $	c8
feedback	a-9c22f-7g-7j-11k-10l-10p-13
feedback $	c19j-8k-9l-8p-12
feedback ISSUE	c9
feedback ISSUE $	c9
fell	g10l7
fell BAD	g11
fell BAD $	g11
fell ill	l8
fell ill $	l8
female	p9
female genital	p9
female genital mutilation	p9
few	h-9j17l-8p-9
few WORDS	h-9j17l-8p-9
few WORDS $	j9
few WORDS FIRST	j9
few WORDS from	j8
fight	p9
fight $	p9
figure	b12p-8
figure $	b12p-8
file	a-10c-8g-9j-10k16l-14m-7n-20p14
file $	k11l-8n-14p8
file SOURCE	k11n-10
file SOURCE $	k11n-10
file in	p8
file in NUMW	p8
filing	c11
filing and	c11
filing and retention	c11
final	a-11c-11e12f-7g-8h-7j-9k-10m-9
finale	c-9e16f-8j-8k-10l-8p-14
finale $	c-9e16f-8j-8k-10l-8p-14
finally	e9
find	a-11c-11f-8g-26i-11j7l-9m-13n21o9p-11
finding	a-15b-14c-22d-16e-19f-19g50h-12i-20j-28k-33l-10m-11n-26o-28p-32
finish	e13p-7
finish $	e13p-7
finished	e7
finished $	e7
fire	l13
firearm	p12
firearm $	p12
first	c-23d-8e-17f-12h-16j15l17m-19n-8o-14p-11
five	f-7j-10k-8
flag	p13
flag $	p8
flag on	p8
flag on record	p8
floor	p8
floor $	p8
focus	a-14c-9k10o12p-13
follow	a-16c-13e-10f-10g-17k-13l-15m16
follow $	a-13c-12e-9f-9g-12j7k-11l-14m12p-12
follow from	m10
follow from THIS	m10
follow-up	p8
follow-up $	p8
followed	l-8m-10o12p-15
followed $	c-9o13p-13
followed THIS	j10
followed THIS $	j10
following	c12l-8
following up	c12l-8
following up $	c12l-8
food	p8
food heat	p8
food heat and	p8
for $	a-18c8e-13f-12g-22h8i-17l-10m20p-10
for ACT	m13
for ACT $	m13
for AGENCY	a-16e-9h8j-9k-13l-19m13o9p-19
for AGENCY $	a-16e-9h8j-9k-13l-19m13o9p-19
for ANALYSE	a-11c14
for ANALYSE $	a-9c15m-13
for ANALYSE by	c-9m9
for BODY	a-17c-16j-16k-16m31n-7p-17
for BODY $	a-8c-12g10j-13k-13m17p-12
for BODY 's	m7
for BODY and	m9
for BODY to	g-8m18o-11
for CHANGE	a-9e-8g-12m23p-14
for CHANGE $	g-9m19p-12
for CHANGE practice	m8
for CHILD	a-15e-7f-9g9k-10l-7m18p-24
for CHILD $	a-10g9p-14
for CHILD 's	l-10m11p-7
for CHILD AUX	g8
for CHILD and	j9
for CHILD practice	o7
for CHILD protection	m11
for CONTACT	j7
for CONTACT $	j7
for HARM	o8
for HARM REVIEW	o8
for INFO	k10
for INFO $	k10
for LEARN	c10g-9k-10o8
for LEARN REVIEW	o8
for LEARN STORY	c11
for LOOK	a-9o9
for LOOK $	a-7o9
for NAME	f-15j12
for NAME $	f-15j12
for REVIEW	a-12c-16e-7f-17g-12j16l-9m-14o16p-11
for REVIEW $	a-11c-15e-7f-16g-11j17k-10l-8m-14o16p-11
for SERVICE	l-9m16p-16
for SERVICE $	l-8m14p-13
for SINCE	m13
for SINCE $	m8
for SINCE by	m8
for THEY	f8
for THEY $	f8
for THIS	c-17f-14g-8l-9m11p-9
for THIS FAMILY	a8i8j-8
for THIS REVIEW	c-7j8k-11o7
for THIS county	m10
for THIS region	m9
for WE	a9j8k-8
for WE $	a11g-10
for WE REVIEW	j9
for WHAT	a10l-8
for WHAT HAPPEN	a10l-8
for WORKER	a-11c12g11j-8k-13l-7m-7n8p-15
for WORKER $	g13p-8
for WORKER affected	n10
for WORKER to	c8
for WORKER using	c9
for YOU	a-11c9g14m-7
for YOU $	a-8g9
for YOU DONE	g9
for all	m7
for all BODY	m8
for bed	p8
for bed $	p8
for case	j7
for case management	j7
for chief	m11
for chief WORKER	m11
for community	m9
for community safety	m9
for coping	p7
for coping $	p7
for decision	k9
for decision $	k9
for delay	j-7k8
for delay in	j-7k8
for determination	o10
for determination $	o10
for england	m11
for england $	m11
for enquirie	c8
for enquirie $	c8
for everyone	g10
for everyone $	g10
for facilitator	c10
for facilitator $	c10
for help	n7
for help $	n7
for holding	j9k-7
for holding REVIEW	j9k-7
for intervention	p8
for intervention $	p8
for local	j-10k13
for local REVIEW	k7
for local practice	j-8k9
for more	n7
for more $	n7
for nation	m11
for nation $	m11
for national	m15
for national BODY	m9
for national attention	m9
for office	c9
for office use	c9
for one	p9
for one $	p9
for personnel	p8
for personnel $	p8
for practice	a-15g22i-12n8p-11
for practice $	a-15g22i-12n8p-11
for public	j9
for public $	j9
for rapid	k-10l10
for rapid REVIEW	k-10l10
for reader	n11p-7
for reader $	n11p-7
for regional	m11
for regional safeguarding	m7
for regret	g11o-8
for regret $	g11o-8
for resolution	m10o-7
for resolution $	m10o-7
for safeguarding	j7k-7
for safeguarding BODY	m8
for safeguarding adult	j9
for sickness	p9
for sickness $	p9
for supervision	c16p-8
for supervision $	c16p-8
for trial	k9
for trial $	k9
for wale	m11
for wale $	m11
for welsh	m8
for welsh BODY	m8
force	k8
force $	k8
foreword	j12k-8
forgotten	c-12f-8l-18p21
forgotten $	l-12p15
forgotten STORY	l-11p12
forgotten STORY $	l-11p12
form	a-10c17d-7e-7f-11g-14h16k-15l-15m-8p-20
form $	c8g-10h13j-8l-8p-12
form completed	j10
form completed by	j10
form control	c11p-9
form control $	c11p-9
form to	c9
form to $	c9
form used	h8
form used in	h8
format	c15k-10p-9
format $	c15k-10p-9
forum	a-9k14p-12
forum $	a-9k14p-12
forward	a-12c-16e-10f-8g-13i-7j-13k-19l-18m31n-7o-7p-21
forward $	a-11c-12e-9g-12j-12k-18l-16m28p-18
forward PLAN	m9
forward PLAN $	m9
foster	l18p-14
fostering	p9
found	a-11g19j-16m-9o-10p-9
four	f16j-8k-8o-8p-22
fracture	p7
fracture in	p7
fracture in CHILD	p7
frame	o8
frame for	o8
frame for REVIEW	o8
framework	a-7c-12f-8j-14k26l-12n-10o-7p-17
framework $	c-8j-9k19l-8p-14
framework for	j-7k9
framework for REVIEW	j-7k9
framework used	k11
framework used $	k11
fresh	l-8p10
fresh MOVE	l-8p10
fresh MOVE each	l-8p10
friday	p8
friday NUM	l8
friday NUM MONTH	l8
friday afternoon	p10
friday afternoon $	p10
friend	a-8c-11g-8j-12p9
friend $	k-10l8
friend FAMILY	p7
friend FAMILY DONE	p7
friend WHO	p9
friend WHO fight	p9
friend and	f7k9
friend and REVIEW	k9
friend and neighbour	f8
from $	k11
from AGENCY	a-7k-13l12
from AGENCY $	a-7k-10l12m-11
from AUTHOR	c-8j19k-16p-7
from AUTHOR $	c-8j19k-16p-7
from BIRTH	l11
from BIRTH to	l11
from BODY	g-11j23k-14m-10o-8p-11
from BODY $	g-11j23k-14m-10o-8p-11
from CONTACT	l8
from CONTACT to	l8
from FAMILY	b10f-21j16l-16p-15
from FAMILY $	b10f-21j16l-16p-15
from FIRST	g-9k9
from FIRST REVIEW	g-9k10
from KIN	b12f-8p-11
from KIN $	b12f-8p-11
from LEARN	a9k-10
from LEARN REVIEW	g7
from LEARN STORY	a9k-7
from MONTH YEAR	o8
from PLACE	f-9p8
from PLACE $	f-7l8
from REVIEW	g10k-7
from REVIEW $	g10k-7
from THEY	f-16j14l-7
from THEY KIN	f-16j14l-7
from THIS	a-11c-10g20j-13k-14m11
from THIS $	a-10g16j-8
from THIS INVOLVE	g8
from THIS REVIEW	m10
from WHEN	l-8o12
from WHEN to	l-8o12
from WORKER	g7
from YEAR	l8
from YEAR to	l8
from arrest	l9
from arrest to	l9
from chief	j9
from chief WORKER	j9
from each	m8
from each AGENCY	m8
from here	m12
from here $	m12
from independent	j11
from independent scrutineer	j11
from lead	j11k-7
from lead AUTHOR	j11k-7
from rapid	k-8m8
from rapid REVIEW	k-8m8
from register	e-8l10
from register to	e-8l10
from safeguarding	j10
from safeguarding BODY	j10
from window	p9
from window $	p9
front	f-9p15
front door	p8
front door $	p8
front of	f-7p8
front of CHILD	f-7p8
front room	p8
front room $	p8
full	a-7
full of	p7
full of WORKER	p7
funding	p7
funding $	p7
further	a-14b-10e-9f-11g-10i-7j-17l-17m-12n23o-9
further ACT	m-9p12
further ACT $	m-11p12
further INFO	k-8n13p-9
further INFO $	k-8n13p-9
further REVIEW	k12
further REVIEW NEED	k12
further SOURCE	k-8n14
further SOURCE $	k-8n14
further copie	c12p-8
further copie $	c12p-8
further support	n11p-10
further support $	n11p-10
gained	g8
gained $	g8
gaming	p12
gaming $	p12
gang	p8
gang and	p8
gang and county	p8
gap	p10
gap $	p10
gaps	a-17b-8c-14d-8e-13f-16g28i-12j-16l-17m-13n-13o-11p-8
gaps $	c-7g16k-12p-14
gaps AUX	g10
gaps AUX $	g10
gaps and	g8
gaps and BAD	g8
gaps identified	g12p-9
gaps identified $	g12p-9
gaps in	k11
gaps in INFO	k9
gaps in LOOK	p8
gaps lay	g9
gaps lay $	g9
gathered	a-7k14
gathered WHAT	k9
gathered WHAT WE	k9
gathering	j-8k18l-9p-15
gathering $	k11
gathering piece	k13p-11
gathering piece $	k13p-11
gave WE	k8
gave WE INFO	k8
gave rise	j8
gave rise to	j8
geirfa	c-11f-9h18j-10k-11l-10m-8p-15
geirfa $	c-11f-9h18j-10k-11l-10m-8p-15
gender	f11
gender IDENTITY	f7
gender IDENTITY $	f7
gender and	f7
gender and IDENTITY	f7
general	a-9i-9j7p10
general START	j8
general START $	j8
general practice	a-8i-8p12
general practice $	a-8i-8p12
genital	p9
genital mutilation	p9
genital mutilation $	p9
genogram	c-8f18j-8k-10l-8p-12
genogram $	c-8f15k-8p-12
get	c12p-7
get help	n7
get help $	n7
get in	c10
get in touch	c10
getting	f10i11l-7p-10
getting THIS	i12
getting THIS WELL	i12
getting to	f11
getting to KNOW	f11
gift	p8
gift $	p8
girl	a-7f19j-10l-16
give	c7i11k-10p-8
give feedback	c7
give feedback $	c7
give up	i11k-9p-7
give up $	i11k-9p-7
given	e-7f-9g-8j-13k-16o17
given $	o12
given WHERE	p9
given WHERE PLAN	p9
given to	j-8k-9l8o12
given to AUTHOR	o13
given to FAMILY	l9
giving	g7
giving rise	g7
giving rise to	g7
glad	i11
glad to	i11
glad to KNOW	i11
glance	c-8d9j10k-9l-9p-12
glance $	c-8d9j10k-9l-9p-12
glossary	h12
go	a-8g9i-16k-8l-10m14
goal	a-9c-12f-8j-13k-13l-9m-9o22p-14
goal $	c-8f-8j-7k-9l-8o16p-13
goal of	o13
goal of THIS	o13
goes	j-9k-8o13
going	a-8e-19g-19i17l7m8o-15p-21
good	b-8c-22d-9e-16f-14i18j-17k-22l-11m-20n-11o-12
gorchwyl	c-8k-8l-7o15p-11
gorchwyl $	c-8k-8l-7o15p-11
got	c-7e-10g7i9j-9m-12p-7
got BAD	g13
got BAD $	g13
got WELL	i13
got WELL $	i13
got in	a13
got in METHOD	a13
got worse	l11
got worse $	l11
governance	f-8j-11k15l-9m-8o-7p-14
governance $	c-9k14p-10
governance and	c7
governance and monitoring	c7
governance inadequate	g8
governance inadequate $	g8
governance of	k8
governance of REVIEW	k8
government	c-9k8m14p-9
grade	a-8b13g-7i-9l-13m-8p10
grade $	b13l-7
grade NUM	i-8p13
grade NUM $	p8
grade NUM WELL	i-7p9
graded	g11l-7
graded PLACE	p9
graded PLACE profile	p9
graded judgement	g12
graded judgement on	g9
gran	p-9
grandmother	f-14j9
grandparent	a-9b11g-8j-12k-13l15
gratitude	c-8j15k-9l-7p-12
gratitude $	c-8j15k-9l-7p-12
grooming	p12
grooming $	p12
ground	j15k-11
ground for	j11k-8
ground for REVIEW	j11k-8
ground upon	j8
ground upon WHAT	j8
group	a-15b-7c-18d-8e-10f-20g-11i-8j-19k26l-21m-14n-10o-18p11
group $	a-12c-16e-8f-15g-8j-14k22l-12m-12n-8o-17p8
group conference	f-7p10
group conference $	f-7p10
group member	k10
group member $	k10
groupthink	p12
groupthink $	p12
growing	c-9l13
growing up	c-9l13
growing up $	c-9l13
growth	p13
growth $	p13
guardian	p12
guardian $	p12
guardianship	l12
guardianship $	l14p-14
guardianship order	p10
guardianship order $	p10
guidance	a-20b-14c-24d-14e-17f-20g-19h-14i-15j-11l-25m-21n39o-16p-22
guidance $	a-12b-8c-15d-8e-10f-13g-12i-8j-15l-17m-14n27o-9p-25
guidance and	n14p-8
guidance and law	n9
guidance cited	n9
guidance cited $	n9
guidance on	p10
guidance on shelve	p10
guidance read	n8
guidance read $	n8
guidance referred	n11
guidance referred to	n11
guidance used	n9
guidance used $	n9
guide	a-15e-8f-15g-9h22j7k-13l-13m-9n-7o-7p-22
guide $	a-13f-14g-7h18j9k-12l-10m-8p-21
guide to	h10
guide to WORDS	h10
guided	a-11g-7i-8k17m-8
guided DONE	k10
guided DONE $	k10
guided WE	a-8k12
guided WE thinking	a-8k12
gweithredol	j14l-9p-10
gweithredol $	j14l-9p-10
gweithredu	m14p-10
gweithredu $	m14p-10
gwella	m12
gwella systemau	m12
gwella systemau ac	m12
had	e-10f-12g-13i-9k13l-10m-16p7
half	p15
half KNOW	p10
half KNOW $	p10
half picture	p9
half picture $	p9
half-term	c-8j-7k-9l15p-12
half-term $	c-8j-7k-9l15p-12
hand	e12
hand $	e12
handover	k-8l-10p18
handover $	p15
handover at	p8
handover at BIRTH	p8
hane	l12p-7
hane yr	l12p-7
hane yr acho	l12p-7
happen	a-15c12e-14i-12j-14k-13l-25m27p-15
happen $	c15m-8p-8
happened	a8c-11f-15g-17h-8i-17j-21l25m-35o-13p-16
happening	m9
hard	a12c-7e-8g-8h12i-12j-10l-10m-7p9
hard $	a10i-7
hard WORDS	h13p-8
hard WORDS $	h13p-8
hard to	p13
hard to KNOW	a9
hard to reach	p13
harm	a-10e-8k-8m-7p19
harmful	p7
harmful sexual	p7
harmful sexual behaviour	p7
has	a-20e29f-11i-19k-21l-28n9o-13
have	a20b-7d-7e18f-18g21h-8i-26j-14k-10l-34m-32o-21p-29
he	a-14f13g-17i-9j-11k-13l9m-8p9
head	a-8c12k-8l-14p12
head HARM	l-8p9
head HARM $	l-8p9
head lice	p7
head lice and	p7
head of	c13p-10
head of AGENCY	c13p-10
head trauma	p8
head trauma $	p8
headline	g18k-8p-7
headline FIND	g9
health	a-10c-10j-10k-18l10
hear	c8
hear about	c8
hear about SINCE	c8
heard	a9c-13f-11j-10l-20p9
hearing	f-11k10l-12p9
heart	f9j-8
heart of	f9j-8
heart of THIS	f9j-8
heat	p8
heat and	p8
heat and light	p8
held	a-15c-13f-11g-9j17k9m-13o-10
held $	a-12c-9j17k12l-11m-11o-9p-15
held by	l10
held by AGENCY	l10
held risk	p10
held risk $	p10
help	a9b-12c-25d-14e-21f-26h-11i14j-28k-31l-21m-27n27o-16p8
help $	c-16d-7e-11f-16g-13j-13k-17l-23m-14n22o-9p8
help BAD	g8
help BAD $	g8
help DONE	i9
help DONE $	i9
help DONE NEG	a8
help THIS	i9
help THIS HAPPEN	p7
help THIS depended	p7
help THIS helped	i11p-10
help and	g8l-9n11
help and prevention	p9
help and protection	g10p-7
help and support	n10p-8
help at	p7
help at BAD	p7
help by	p8
help by letter	p8
help for	n11p-7
help for reader	n11p-7
help given	a10
help given $	a7
help offered	l8
help offered to	l8
helped	c-14e-13f-23g-8i31j-18l-22m-17o-9p-22
helped $	e-8g-13i23j-8k-11l-10m-12p-17
helped CHILD	i12l-7
helped CHILD $	i12l-7
helped FAMILY	f-7i11
helped FAMILY $	f-7i11
helped NAME	i10
helped NAME $	i10
helped WE	i-9k14
helped WE $	i-9k14
helped and	g9
helped and IDENTITY	g9
helpful	a-17b-9c-13e-8g-9i19j-9k-14l-13m-11n14p-20
helpful AGENCY	l-7n13p-10
helpful AGENCY $	l-7n13p-10
helpful SOURCE	n8
helpful SOURCE $	n8
helpful practice	i10
helpful practice $	i10
helpful response	a-10i15p-9
helpful response $	a-10i15p-9
helpline	n8
her	a-9b-11d-9f18h-13i-23k-8l13m-14n-11o-11p-33
here	a-11c9e-9f-7i-10j7k-13m8o-8p-13
here $	a-10c10i-9j8k-11l-10m7p-12
here AUX	l7
here AUX WHAT	l7
heritage	f14p-12
hidden	f-11k-7l-12p15
hidden CHILD	f-7p9
hidden CHILD $	f-7p9
hidden HARM	p7
hidden HARM $	p7
hidden men	p8
hidden men $	p8
hide	p10
hide $	p10
hierarchy	p8
hierarchy between	p8
hierarchy between profession	p8
highlight	i12p-14
him	c-10f15g-9k-18l-13
himself	p7
himself AUX	p7
himself AUX threat	p7
hindered	a22g-10i-15l-10m-9
hindered $	a13l-8
hindered WELL	a12i-12
hindered WELL DONE	a12i-12
hindered and	a8
hindered and WHAT	a8
hindsight	a16c-12e-7f-9g-7j-12l-11m-8n-8p-17
hindsight $	a16c-11f-8j-11l-9p-14
hindsight and	k9
hindsight and outcome	k9
his	a-12e-10f22h-9m-8p-26
historical	a-10g-9j-10k-9l19p-13
historical INFO	k-8l13p-9
historical INFO $	k-8l13p-9
historical ISSUE	a-8g-8l12
historical ISSUE $	a-8g-8l12
historie	f11p-11
historie $	f11p-11
history	b-11c9d-27e-13g-11i-7j-20k-28m-8n-9p18
hold	j8
hold REVIEW	j7
hold REVIEW $	j7
holding	c9k-11l-12p7
holding REVIEW	j9k-7
holding REVIEW $	j9k-7
holding ring	p10
holding ring $	p10
holding to	c12l-10
holding to STORY	c12l-10
holiday	p8
holiday $	p8
home	b-8c-14d-13e-11f35g-21h-8i-21j-16k-19m-10n-10o-10p-8
home $	f-11l8
home and	p9
home and house	p9
homelessness	c-8j-7k-9l15p-12
homelessness $	c-8j-7k-9l15p-12
homicide	c-10d8l9p-20
honour	p7
honour and	p7
honour and shame	p7
hope	c-10j15k-12l-12m-27o-10p21
hospital	c-10e-8f-31i-15j-9k-15l7p14
hotel	c-9j-8k-8l8p9
hotel $	c-9j-8k-8l8p9
hour	p7
house	k-8l-11p19
house $	p9
household	a-13b-8c-8f34g-10i-9j-18k-27l-25m-8p-16
housing	k-7p7
how	a16b-17c7d-17f-19g-22i-27k12n-21p-35
hub	p9
hub $	p9
hunger	p12
hunger $	p12
hypothese	o11
hypothese to	o11
hypothese to AUX	o11
i'r	m12
i'r bwrdd	m12
i'r bwrdd $	m12
identified	c-12e-8g19i8j-8k-15l-9m-9o-8p-17
identified $	c-10e-7g15i8k-11l-9m-8o-7p-16
identifier	f8
identifier $	f8
identitie	k7
identitie $	k7
identity	f24k9l-8p-28
if	c-12j-12n20p-8
if THIS	j-10n11
if THIS REVIEW	j-10n11
if YOU	n14p-7
if YOU AUX	n10
if YOU NEED	n8
ill	l8
ill $	l8
illness	a-9f-7l-9p19
illness $	l-8p16
illness as	p9
illness as ANALYSE	p9
immediate	a-10c-14e-15f-7j-10k-14l26o-7p-20
immediate ACT	e-11g-7l13p-8
immediate ACT ASK	m9
immediate ACT LEARN	e-9l13m-9
immediate ACT to	l8
immediate LEARN	g10
immediate aftermath	l9
immediate aftermath $	l9
immediate safeguarding	l16m-12p-9
immediate safeguarding ACT	l12m-11
immediate safeguarding arrangement	l10
immigration	p10
immigration status	p10
immigration status $	p10
impact	a-9c22f-8j-12k-15l-9m-12o-8p-15
impact $	c10
impact ACT	c9m-8
impact ACT $	c9m-8
impact and	c12j-8k-10
impact and REVIEW	c12j-8k-10
impact assessment	c9
impact assessment of	c9
impact of	g7
impact of BODY	g7
implementation	c-12f-8j-8k-10l-10m20p-16
implementation $	c-8f-7j-8k-9l-7m15p-12
implementation PLAN	m9p-7
implementation PLAN $	m9p-7
implication	g9
implication for	g9
implication for practice	g9
important	c-9d11p-8
important date	c-9d11p-7
important date $	c-9d11p-7
improve	a-8c-12g10m10p-9
improved	e11g-7
improvement	a-21b-8c-23d-9e12f-10i-17j-13k-16l-17m24n-11o-11p-10
improving	a-11e-9g-10l-7m25p-13
in $	l8
in AGENCY	c11p-8
in AGENCY $	c11p-7
in BAD	a-8g-11j13p-7
in BAD $	a-8g-11j13p-7
in CHILD $	p10
in CHILD 's	l9p-10
in END	a-8e14
in END $	e10
in END ANALYSE	e7
in FAMILY	f9k-12l-8
in FAMILY $	f9k-12l-8
in FIRST	i10l-8
in FIRST TIME	i10l-8
in ISSUE	a-15f-11g-16j20l-13o9p-12
in ISSUE $	a-13g-14j13l-8o11p-8
in ISSUE in	j8
in ISSUE of	j9
in LOOK	p8
in LOOK at	p8
in METHOD	a17i-7k-9
in METHOD $	a13k-8
in METHOD of	a10
in MOVE	p7
in MOVE $	p7
in NEED	f-11l11
in NEED $	l-8p10
in NEED PLAN	l12p-11
in NEED period	l8
in NUMW	p11
in NUMW drawer	p8
in PLACE	a-9k-7l7m-9
in PLACE $	a-7f7g-8m-7
in PLACE PLACE	l13p-13
in PLACE WELL	g9
in REVIEW	c-7h10k18l-9m-8o-12p-7
in REVIEW $	c-7h10k18l-9m-8o-12p-7
in SCOPE	a-8o12
in SCOPE $	a-7o11
in THEY	f8h-7l11
in THEY LIVE	f9
in THEY own	h-7l13
in THIS	a-14c13e-8f23g-14h9j-30l-10n-9o-13p-12
in THIS ISSUE	a-11c11
in THIS METHOD	k7
in THIS REVIEW	f18h10j-34o-9
in THIS STORY	f7
in THIS case	f8
in THIS page	j8
in THIS section	c8
in TIME	l-8p12
in TIME $	l-11p13
in WE	a8
in WE ISSUE	j8
in WE opinion	a9
in WELL	i8
in WELL of	i8
in WHAT	a10g-9i-7
in WHAT IDENTITY	p9
in WHAT METHOD	a9
in WHAT WORKER	a9
in WHO	p10
in WHO IDENTITY	p10
in YEAR	f9
in YEAR $	f9
in and	o14
in and WHAT	o12
in brief	j8k-10l14o-8p-9
in brief $	j8k-10l14o-8p-9
in common	a15
in common $	a15
in completing	j-7k8
in completing REVIEW	j-7k8
in context	a9
in context $	a9
in county	l8
in county $	l8
in custody	l11p-8
in custody $	l11p-8
in dark	i12p-7
in dark $	i12p-7
in date	d7
in date order	d7
in decision	p10
in decision making	p10
in depth	a8
in depth $	a8
in detail	a8
in detail ISSUE	a9
in dispute	l8
in dispute $	l8
in few	j9
in few WORDS	j9
in figure	j8
in figure $	j8
in force	k8
in force $	k8
in front	f-7p8
in front of	f-7p8
in hand	e12
in hand $	e12
in hotel	l12p-9
in hotel $	l12p-9
in itself	p8
in itself $	p8
in local	e7
in local AGENCY	e7
in memory	f-8j14l-7
in memory of	f-8j14l-7
in mind	j9
in mind $	j9
in more	a10
in more depth	a10
in nutshell	j11l-8
in nutshell $	j11l-8
in one TIME	l7
in order	d13
in order $	d13l-10
in outline	l9
in outline $	l9
in period	l8
in period $	l8
in place	e15l-8
in place $	e13
in plain	p9
in plain sight	p9
in public	j8
in public interest	j8
in remembrance	j11
in remembrance $	j11
in room	p9
in room $	p9
in sequence	l-8p10
in sequence $	l-8p10
in small	f9
in small town	f9
in summary	e13j-13
in summary $	e13j-13
in supervision	c12p-8
in supervision $	c12p-8
in system	g11p-9
in system $	g11p-9
in temporary	l10p-8
in temporary SERVICE	l10p-8
in timeline	l13
in timeline $	l13
in touch	c15p-11
in touch $	c15p-9
in touch PEER	l7
in turn	a14o-7
in turn $	a14o-7
in yard	p9
in yard $	p9
inadequate	c-8e-7f-8g17j-9k-10l-11
inadequate $	c-7g11j-7k-9p9
inadequate because	g11p-9
inadequate because $	g11p-9
incident	a-21b-10c-27d-15f-30g-11i-9j8k-14l37m-13n-9o-9
incident $	p11
incident by	d7
incident by date	d7
incident-led	a-8i-8p12
incident-led practice	a-8i-8p12
incident-led practice $	a-8i-8p12
included	a7
included $	a7
independence	a-16b-9c-13e-11f-10g-10j-18k30l-14m-10n-7o-8
independence $	a-12b-7c-9e-8j-12k26l-9p-15
independence of	k8
independence too	p10
independence too soon	p10
independent	a-8c-9j7k9l-8
independent AUTHOR	k14
independent AUTHOR $	k10
independent REVIEW	k-8p10
independent REVIEW WORKER	k-8p10
independent scrutineer	j11
independent scrutineer $	j11
index	l8
index STORY	l8
index STORY $	l8
individual	c-13d-9f12j-14l-15m10n-7o-8p-13
individual $	a-9c-8f14g-7
individual AGENCY	l-8m9
individual AGENCY LEARN	g8
individual AGENCY PLAN	m10
individual AGENCY REVIEW	k7
individual management	j-9
individual management REVIEW	j-9
induction	p11
induction $	p11
infancy	l9p-9
infant	l-8p12
influence	a8
influence on	a8
influence on practice	a8
influenced	a15i-11
influenced DONE	a12i-7
influenced DONE $	a12i-7
influenced practice	a7
influenced practice $	a7
information	b-32c-22d-13e-15g-22h-11i-14j21l14m-20o-12p-12
informed	f-12k13
informed $	f-12k13
initial	c-12e-9f-8g-8h24k-17m-8o-10p-18
initiation	j10k-9
initiation of	j10k-9
initiation of REVIEW	j10k-9
injurie	l16p-12
inquest	a-8c-10f-9g-8j-10k18m-8p-16
inquest $	a-8c-9f-8j-9k16m-8p-16
inquired	k8
inquired $	k8
inquirie	a-7k19l-9n-8p-10
inquirie $	k16n-8p-8
inquirie MOVE	k7
inquirie MOVE on	k7
inquiry	c-12f-16g-9l-8m-8o16p-16
inside	a-11c21e-8f-8g-11i-7j-10k-11l-13m-10p-12
inside $	a-11c21e-8f-8g-11i-7j-10k-11l-13m-10p-12
insight	g11k-8
inspect	k8
inspect $	k8
inspection	a-25b9c-18d-11f-19g9h-13i-12j-8k22l-23m-18o-17
inspection $	a-12b-8c-9f-14j-26k20l-12m-10n-12o-13p8
inspection AGENCY	c-10k14p-13
inspection AGENCY $	c-10k14p-13
inspection REVIEW	n8
inspection REVIEW and	n8
inspection judgement	a-10b13g10k-15p-14
inspection judgement $	b-10g14k-11p-9
inspection judgement MEAN	a-8b15g-11
inspection of	j12
inspection of AGENCY	j12
inspector	a-14b-7c18e-10f-16i-10j-14k9l-18n-9o-9p-22
inspector $	a-13b-7c19e-10f-16i-8j-13k9l-17n-9o-8p-22
inspectorate	c12f-7j-8
inspectorate $	c12f-7j-8
instead of visit	p7
instruction	a-8c-8g-9j-13k-12m-14o21p-10
instruction $	j-8k-9m-7o13
instruction of	m-9o14
instruction of BODY	m-9o14
integrated	d12p-9
integrated chronology	d12p-8
integrated chronology $	d12p-8
intelligence	p12
intelligence $	p12
intended	c-8k-9l-7o15p-11
intended outcome	c-8k-9l-7o15p-11
intended outcome $	c-8k-9l-7o15p-11
intention	i-12p11
intention $	i-12p11
interest	a-7c-11g-8k18l-10p-14
interest $	k11p-8
interest declared	k12p-8
interest declared $	k12p-8
interested	k15p-9
interested person	k15p-9
interested person $	k15p-9
internal	j-8k9
internal REVIEW	j-8k9
internal REVIEW $	j-8k9
interpretation	a-22c-17f8h22p-12
interpreter	a-8f-7l-7p19
interpreter $	a-7k-10p20
intersectionality	c-8f17j-8k-9l-7p-13
intersectionality $	c-8f17j-8k-9l-7p-13
interview	c-8k14l-20p8
interviewed	f-9k16l-11p-9
interviewing	p10
interviewing $	p10
into	a-19c-14e-8f-9g-18i-9j8k-15l25m12o-11p-24
into ACT	m9
into ACT $	m9
into HARM	j9
into HARM of	j9
into PLACE	l14p-12
into PLACE $	l12p-10
into THIS	a-10j8l10
into THIS $	a-10j8l10
into exploitation	l10p-7
into exploitation $	l10p-7
into practice	g-9m11
into practice $	g-9m11
into youth	l11
into youth estate	l11
introducing	c-7f14j9k-14l-9p-11
introducing FAMILY	f10
introducing FAMILY $	f10
introducing NAME	f10
introducing NAME $	f10
introducing REVIEW	j12k-11
introducing REVIEW $	j12k-11
introduction	a-8c-9f-8g-12j32k-18l-12m-7o-12p-16
introductory	j11
investigation	a-9c-14e-7f-10g-8j-16k22m-11n-8p-20
investigation $	c-10k19l-9p-14
investigation and	j-9l9p-9
investigation and inquest	l11
investigation and its	j-8k11
investigation by	k9
investigation by BODY	k9
invisible	p8
invisible KIN	p8
invisible KIN $	p8
invitation	m11
invitation to	m11
invitation to ACT	m7
involved	a-17c-11f9j-10l12p-9
involvement	a-11b-11c-18e-7f-19g-12i-7j-15k-8l39m-13n-11p-40
is	a-40b-8c-8d-8f8h-9j14k-19m8n-12o-10
island	l-13p13
island LIVE	l-13p13
island LIVE $	l-13p13
isolation	p14
isolation $	p10
isolation room	p8
isolation room $	p8
issue	a21b-9d-15e-12f-11h-9i-22j-31k-16l-29n-11o12p-29
it	a18b-15d-15e10f-16g-20h-19j-29k-10l7n-21o-26p-8
its	a-15c-12e-7g-12j14k10m-12o-7p-7
its AGENCY	j15l-8
its AGENCY $	j15l-8
its START	j-8k11
its START $	j-8k11
its circle	f8
its circle $	f8
its course	l9
its course $	l9
its member	k7
its member $	k7
itself	p8
itself $	p8
january	l11
jargon	h15p-10
job	a-11j-7k-12o9p12
job $	p9
job AUX	p10
job AUX THIS	p10
job WE	o10
job WE AUX	o10
join	f-8p10
join FAMILY	f-8p10
join FAMILY $	f-8p10
joint	j8
joint statement	j8
joint statement by	j8
journey	f-10l10
judgement	b21c-21d-11e-20f-18g31h-19i-18j-25k-10l-24m-23n-15o-14p-33
judgement $	b-12g19j-9l-13p-13
judgement ANALYSE	a8
judgement ANALYSE $	a8
judgement AUX	g14p-8
judgement AUX THIS	g10
judgement AUX inadequate	g7
judgement MEAN	a-15b21g-17h-9k-10p-7
judgement MEAN $	a-15b21g-17h-9k-10p-7
judgement about	c-7g18j-10k-8m-8p-10
judgement about BODY	g14
judgement about safeguarding	g10
judgement and	a8b9
judgement and WHAT	b10
judgement and decision-making	a11
judgement on	g9
judgement on adoption	g9
judging	a9
july	l7
june	l8p-8
justice	p9
justice $	p9
keep	a-12c11g-17i23j-10k-17m-22o-14
keep $	g-12i19k-8m-12o-10
keep CHILD	l8
keep CHILD safe	l8
keep DONE	i12m-10
keep DONE $	i12m-10
keep in	c10
keep in touch	c10
keeping	a-10c15e-9f-13g-11i10j-10l-15m-11n-10
keeping $	c-7i11k-7p7
keeping CHILD	k12p-10
keeping CHILD 's	k12p-10
keeping track	c12p-8
keeping track $	c12p-8
keeping watch	c11p-7
keeping watch $	c11p-7
kept	g-10i15m-14
kept $	g-9i15m-13
key	a8b-21c-9d21e-22f7h13i-21j-22k-35l-14m-19p-41
key CONTACT	d15l-11
key CONTACT $	d9
key CONTACT PEER	d10l-9
key INFO	n12
key INFO $	n12
key ISSUE	a10g-8
key ISSUE $	a12g-7
key LEARN	g20l-9p-7
key LEARN PLACE	g9
key LEARN for	g8
key LEARN from	g7
key MSG	g10
key MSG $	g8
key SCOPE	a9c-14k-8o10p-8
key SCOPE $	a-8c-9o15
key SCOPE ANALYSE	a12o-11
key SCOPE LOOK	a9o-9
key STORY	c-13d10f-9k-8
key STORY $	c-9d11f-7
key STORY about	j8
key WELL	g7
key WELL and	g7
key WORKER	f12
key WORKER $	f12
key date	c-10d14l-8
key date $	c-8d12
key decision	a11g-10
key decision MSG	a11g-10
key individual	a-7c-8f14
key individual $	a-7c-8f14
key milestone	d13
key milestone $	d13
key practice	a7g-10l11
key practice ISSUE	a10g-7
key practice STORY	l11
key to	a-16c14d-11f-10g-14h19j-8k-8l-13m-8n-9o-10p-12
key to WORDS	h7
key to WORKER	h9
key to pseudonym	h8
key to rating	c11
key to role	h11
key to table	c12
kinship	l-9p12
kinship PLACE	l-7p8
kinship PLACE $	l-7p8
kinship assessment	p8
kinship assessment $	p8
kloe	a15b-7c-13e-9f-13g-9j-13k-14l-14m-10n-8o13p-21
kloe $	a10c-13e-9f-11g-8j-12k-14l-11m-9n-8o13p-17
kloe NUM	a10p-8
kloe NUM voice	a10p-8
knew	c-7f-10g-13i-17j8l16m-10
knife	p15
knife $	p10
knife crime	p10
knife crime $	p10
know	a-33c18d-7e-16f12i-29j-23k-8l13m-32p-8
known	c-8e-8g-16i-9j-11k-16l23m-8
kpe	a-10l18p-12
kpe NUM	a-10l18p-12
kpe NUM $	l10p-8
kpe NUM strategy	a-8l11
laid	m10
laid on	m10
laid on AGENCY	m10
landlord	p12
landlord $	p12
language	b-8c-21d-8e-10g-13h25i-11j-17k-28l-16m-13n-12o-10p11
large	l-9p14
large FAMILY	p10
large FAMILY $	p10
large HARM	p8
large HARM $	p8
last	a-14b-8c-17d-11e8f-14h-17i-11j-16k-16l29m-17n-11o-14p-21
law	a-10c-9g-9j11k-17l-11m-11n11o-10p12
law $	n9
law TELL	j9
law TELL about	j9
law outline	p9
law outline $	p9
law proceeding	k-8p10
law proceeding $	k-8p10
law under	j9
law under WHAT	j9
lawyer	p12
lawyer $	p12
lay	a15i-7k-7l-9m-8
lay $	g9
lay behind	a8
lay beneath	a12
lay beneath $	a12
lead	a-9b-7e-8f-13g-7i-7o-7p9
lead $	c-8f-9k-11p12
lead AUTHOR	c-12k12p-8
lead AUTHOR $	c-12k12p-8
lead WORKER	p9
lead WORKER $	p9
lead inspector	c12k-9p-9
lead inspector $	c12k-9p-9
leader	g17k-13o-8p-11
leadership	a-7c-8g13j-8k-10l-8p8
leadership $	p12
leadership and	g11p-7
leadership and management	g11p-7
leadership management	g8
leadership management and	g8
leading	l9
leading up	l8
leading up to	l8
leaflet	c9
leaflet $	c9
learn	a-13j-8m-10n12
learned	a-12g27k-13m-12o-8
learning	a-18b-16d-24e-23f-27g39h-15i-18j-10l-41n-22p-18
learnt	g11
leave	e14j-9
leave WE	e14g-11j-9
leave WE $	e14g-11j-9
leaver	l-7p10
leaver $	p8
led	a7j10k-12
led $	a9
led to	j9
led to REVIEW	j8
led up	l7
led up to	l7
legal	a-9c-12f-8g-7j16k15l-12m-18o-11
legal PLAN	p10
legal PLAN $	p10
legal RECOMMEND	k12m-11
legal RECOMMEND $	k12m-11
legal SCOPE	j10
legal SCOPE under	j10
legal and	k8
legal and policy	k8
legal context	j9
legal framework	k10p-7
legal framework $	k10p-7
legislation	n14p-8
legislation and	n7
legislation and guidance	n7
legislation cited	n10
legislation cited $	n10
legislative	j-9k12
legislative context	j-9k12
legislative context $	j-9k12
length	k9
length of	k9
length of REVIEW	k9
lesson	a-15c-15f-10g35j-14k-24m-20n-9o-11p-24
let	c12k-8l-8
let THEY	g9
let THEY down	g9
let WE	c12g-7
let WE KNOW	c12g-7
letter	a-13b17c-9e-9f-15g-11h8i-8j8k-19m-9n-8o-8
letter $	p8
letter AUX	l9
letter AUX sent	l9
letter from	b18f-11k-14l-11p-14
letter from AUTHOR	j8
letter from FAMILY	b13j-12
letter from KIN	b12j-8p-8
letter from lead	j11k-7
letter to	j8
letter to reader	j8
level	p8
level $	p8
library	p12
library $	p12
lice	p7
lice and	p7
lice and lost	p7
licence	p13
licence condition	p9
licence condition $	p9
licensing	p12
licensing $	p12
life	a-20b-9c-18d11e-17g-8h-10i-12j-22k-19l31m-17n-11o-13p-11
life-story	a-7i-7k-10p14
life-story DONE	a-7i-7k-10p14
life-story DONE $	a-7i-7k-10p14
lifestyle	h-7p15
lifestyle $	h-7p10
lifestyle choice	p10
lifestyle choice $	p10
light	g9i12k-9l-13
light $	g10l-11p8
light in	i12p-7
light in dark	i12p-7
like	a-23e-10f20g-22h-10k-17o-14
like $	a-15f17g-13k-8
like and	f8
like and dislike	f8
like for	l11
like for CHILD	l8
like lifestyle	h-7p10
like lifestyle $	h-7p10
like to	j7m10
like to KNOW	m12
like to thank	j8
liked	a-9f11g-8l-9p9
liked $	a-9f11g-8l-9p9
limit	a-9g-8j-9l-9m-8o17p-9
limit $	o11
limit of	o12
limit of REVIEW	k-12o13
limit of WHAT	k7
limit to	k10
limit to WHAT	k10
limitation	a-7c-8j-10k18l-7p-12
limitation $	k13p-11
limitation of	k7
limitation of REVIEW	k7
limitation on	k8
limitation on INFO	k8
line	a21b-7c-29d12e-10f-14g-12h-8i-8j-21k-29l-20m-17n-10
line $	d15l-12o-10p-11
line of	a16k-9p-10
line of REVIEW	a18k-8o-9p-7
line of sight	o8
link	n19p-13
list	a-19b-12d8f-16h21i-12j-21l-25n8o-15
list $	a-11b-8d-11f-11g-11h16i-8j-14l-18m-13o-8p-8
list of	c-11d12h9j-10l-10p-12
list of SOURCE	n8
list of WORDS	h9
list of contributor	k8
list of date	d8
list side	p9
list side by	p9
listen	a10
listen $	a10
listened	k8
literature	k-18n17p-10
little	f9j8l-7
little CHILD	f10j8p-13
little CHILD $	f10j8p-13
little help	p8
little help $	p8
live	g9
lived	f14g-9j-7k-10l13p-18
living	j7
llinell	c-8d15k-7l-7p-11
llinell amser	c-8d15k-7l-7p-11
llinell amser $	c-8d15k-7l-7p-11
llyfryddiaeth	c-10f-8j-9k-10l-9n17p-14
llyfryddiaeth $	c-10f-8j-9k-10l-9n17p-14
local	a-19b-10d-12e8f-13i-8j18l-21m-11n-15o-13
local AGENCY	e7
local AGENCY $	e7
local BODY	k-8m-8p13
local BODY $	j-13p14
local CHILD	j8
local CHILD safeguarding	j8
local CONTACT	c13l-8p-11
local CONTACT $	c13l-8p-11
local INFO	j13k-9p-11
local INFO $	j13k-9p-11
local ISSUE	j11
local ISSUE $	j11
local LEARN	g8
local LEARN $	g8
local METHOD	k8
local METHOD in	k8
local REVIEW	k10
local REVIEW $	k10
local SINCE	e9
local SINCE $	e9
local context	j13k-10
local context $	j11k-8
local practice	j-8k9
local practice REVIEW	j-8k9
lockdown	c-8f-8j-8k-9l17p-13
lockdown $	c-8f-8j-8k-9l17p-13
locked	p8
locked door	p8
locked door $	p8
locum	p12
locum $	p12
log	d13l-9
log of	d13l-9
log of CONTACT	d8
log of STORY	d9l-7
long	a-7k11
long $	j-9k10
long TIME	l-8p10
long TIME $	l-8p10
look	a15e-14f-10g-7i-14k-17l-13p-13
looked	a-8c-16e-10f-13k-15l-17m-16o21
looking	a19c-20e15f-8g-11i-9k-13l-14m-11n-10o-14p-22
loss	p12
loss $	p12
lost	a-14c-15d-7e-9f-13g17i8j-13k-17l-17m-16n-9o-9p8
lost $	g10i12k-8m-11p-13
lost between	p8
lost between ward	p8
lost in	p7
lost in MOVE	p7
lost opportunitie	g14p-12
lost opportunitie $	g14p-12
lost shoe	p7
lost shoe $	p7
lost to	p8
lost to follow-up	p8
love	p11
love and	p8
love and HARM	p8
loved	f17k-9p-10
loved $	f9
loved THEY	f10
loved THEY $	f10
low	p8
low level	p8
low level $	p8
low-level	a-9g-9j-8l-11p17
low-level CONTACT	p8
low-level CONTACT $	p8
low-level ISSUE	a-8g-9l-8p13
low-level ISSUE $	a-8g-9l-8p13
made	a23c-16e15f-8g-31i12k-7l-15m-26o-10p-22
main	a14c-17d11e-10f-9g11i-7k-15l-14m-10n-8o-10p-18
main FIND	g8
main ISSUE	a12g-8
main ISSUE $	a10
main LEARN	g8
main LEARN $	g8
main MSG	g8
main STORY	d7
main STORY in	d7
main date	c-7d11
main date $	c-7d11
main thread	a11
main thread $	a11
majesty	c14f-9l-7
majesty 's	c14f-9l-7
majesty 's inspector	c14f-9l-7
make	a18e-10g-14i-11j-13k-16l-16m9o-8
make $	m12
make THIS	m8
make THIS CHANGE	m8
make long	l-8p10
make long TIME	l-8p10
make of	a18g-7j-7m-8
make of THIS	a15
make of WHAT	a8
make up	f9
make-up	f10
make-up $	f10
making	a18c-17d-7e-14f-14g-18i-11j-14k-18l-18m21n-9o-8p-11
making $	p8
making CHANGE	m9
making THIS	a-9m14p-9
making THIS CHANGE	m7
making THIS safer	a-8m11
making picture	a11p-8
making picture whole	a11p-8
making sense	a17l-8m-10p-9
making sense $	a12m-7p-7
making sense of	a11
making sure	m9
making sure THIS	m9
making thing	m12
making thing safer	m9
man	p11
man NEG	p7
man NEG name	p7
management	c-16d-9e-12f-11g12i-7k9l-19n-10o-14
management $	g10p-8
management REVIEW	k15l-8o-8p-8
management REVIEW AGENCY	j-7k10
management REVIEW ASK	k10
management and	g8
management and governance	g8
management oversight	p11
management oversight $	p11
management summary	j12p-7
management summary $	j12p-7
manager	c13f-19g12i-14j-10k-27l-9p10
mandate	j10p-8
manner	j-9k12
manner in	k7
manner in WHAT	k7
manner of	k8
manner of WE	k8
many	p8
map	b15l-8p-9
map of	b15l-8p-9
map of AGENCY	b15l-8p-9
mappa	p12
mappa $	p12
marac	p12
marac $	p12
march	l8
mash	p11
mash $	p11
matching	p12
matching $	p12
material	a-18b26c-11f-9g-8j-17n-18p-26
maternal	f7
matrix	l11p-7
matrix $	l11p-7
matter	a-19b-10c-10d8e-15g12h-11k-24m-9n-12o16p-19
mattered	i9
mattered $	i9
mattresse	p8
mattresse on	p8
mattresse on floor	p8
may	m10
mean	b19c-14e-28f-12h20i-22j-21l-19m-14o-16p-11
measure	c23e-7i-14l-11m-16o-7
measured	a13l-8
measured up	a13l-8
measured up $	a13l-8
measuring	c22e-9g-7i-11m-14p-18
measuring CHANGE	c13m-12p-10
measuring CHANGE $	c13m-12p-10
measuring WELL	c11i-9p-8
measuring WELL $	c11i-9p-8
measuring impact	c10
measuring impact $	c10
media	c11
media enquirie	c11p-10
media enquirie $	c11p-10
medical	a-8k-11p16
medication	p12
medication $	p12
medicine	p9
medicine for	p9
medicine for one	p9
meet	f13j-9k-8p-16
meet AGENCY	l11p-9
meet AGENCY $	l11p-9
meet FAMILY	f10
meet FAMILY $	f10
meet NAME	f10
meet NAME $	f10
meeting	a11b-10c11d-11e-13f-20g-17i-13j-19k15l-11m-17n-13o-10
meeting $	a-9c-11l-9p19
meeting and	p8
meeting and no	p8
member	a-13b14c-11e-8f11g-9j-18k10l-17m-10n-9o-10p-23
member $	a-9b15c-8f11j-12l-11m-7n-7o-8p-16
member informed	f-12k13
member informed $	f-12k13
member of	f11
member of FAMILY	f11
membership	a-11b11c-10j-11k14m-10o-9p-13
membership $	k10
membership and	k10
membership and WORDS	k10
membership of	b12j-8m-8
membership of BODY	b12m-8
memory	f-8j14l-7
memory of	f-8j14l-7
memory of NAME	j9
memory of little	j9
men	f-10k-8p16
men $	p8
men 's	p7
men 's violence	p7
men WHO	f-8p10
men WHO join	f-8p10
mental	f-9k-8l-12m-9p21
mental SERVICE	f-8l-10m-8p17
mental SERVICE $	l-7p13
mental capacity	p9
mental capacity $	p9
mentioned	n10
mentioned $	n10
merged	d15l-7p-10
merged chronology	d9
merged chronology $	d9
merged timeline	d11
merged timeline $	d11
message	a-27b-10c-19d-12e-11f-18g34h-9i-15j7k-21l-22m-20n-12o-18p-12
met	a-17c-11j18l-16p-12
methadone	p9
methadone in	p9
methadone in PLACE	p9
method	a-16e-8j-12k26m-7n-8p-14
methodoleg	c-7k14p-11
methodoleg $	c-7k14p-11
methodology	k14
microscope	a10
microscope $	a10
might	a16e-9g-8
might AUX	a16e-9g-8
might AUX AUX	a10
might AUX CHANGE	a10
mile	i16l-9p-9
mile $	i16l-9p-9
milestone	a-11c-14d22e-8f-13g-9j-11k-12l-13m-9n-9o-8p-16
milestone $	a-11c-14d22e-8f-13g-9j-11k-12l-13m-9n-9o-8p-16
mind	j7p8
mind $	j7p8
minute	k-7p11
minute $	p12
missed	a13c-10e-8f-14g16h-10i-7j-20k-14l-9m-10o-8
missing	a-16f-16j-12k-8p18
misuse	p12
misuse $	p12
mobile	p10
mobile FAMILY	p10
mobile FAMILY $	p10
model	a-8g-8k22l-10p-14
model combined	k12l-8p-8
model combined $	k12l-8p-8
modern	p10
modern slavery	p10
modern slavery $	p10
moment	a22c-12e-10f-8g-10i7j-9k-11l-14m-10p-18
moment $	a19c-9j-7k-9l-11p-13
moment WHEN	a9
moment WHEN thing	a10
money	p8
money and	p8
money and gift	p8
monitored	c8
monitored $	c8
monitoring	a-8c27f-8j-13k-15l-12m-15o-8p-16
monitoring $	c16j-10k-10p-9
monitoring arrangement	c9
monitoring arrangement $	c9
monitoring of	c14m-12
monitoring of ACT	c11m-10
monitoring of PLAN	c7
month	d11l7p-11
more	b-13c-28d-12f-11g-28h-10j-28k-19l-28m-28n40o-20p-33
more $	a-12c-12e-10f-11g-18i-11j-11k-17l-13m-13n30o-9p-17
more INFO	n10
more INFO $	n10
more about	c-9j-8n12
more about THIS	c-9j-8n12
more closely	a8
more closely $	a8
more depth	a10
more depth $	a10
more help	n9p-7
more help $	n9p-7
more of	i12m-8
more of $	i12m-8
more on	n10
more on THIS	n10
more thing	e12p-8
more thing $	e12p-8
mosque	p9
mosque $	p9
most	a-7g11
most $	a-7g11
mother	a-14c-9f16g-12h-7i-7m-9
motivational	p10
motivational interviewing	p10
motivational interviewing $	p10
move	c-10d11f-12g-9i-11j-17k-11l27m-12n-8o-10p-24
moved	e14
moving	j-9l14m11p-16
much	p10
much REVIEW	p10
much REVIEW $	p10
multi-agency	a10b-9c-22d12e-14f-13h-8j-15n-12o-11
multi-agency ACT	m8
multi-agency ANALYSE	a8
multi-agency DONE	a14k-11m-8p-15
multi-agency DONE $	a14k-11m-8p-15
multi-agency INVOLVE	k-11l12
multi-agency INVOLVE $	k-11l12
multi-agency LEARN ACT	m7
multi-agency WORKER	a-9k14p-12
multi-agency WORKER forum	a-9k14p-12
multi-agency audit	p11
multi-agency audit $	p11
multi-agency chronology	d9
multi-agency chronology $	d9
multi-agency meeting	p10
multi-agency meeting $	p10
multi-agency safeguarding	p9
multi-agency safeguarding hub	p9
multi-agency timeline	d11p-8
multi-agency timeline $	d11p-8
mum	f12p-13
must	a-12e-10g-20k-11m24p-8
mutilation	p9
mutilation $	p9
my	l9
my LIVE	l9
my LIVE $	l9
name	a-19b-11c-22d-12e-13g-21h27i-10j-23k20l-23m-16n-16o-11p-18
name $	c-7f-8g-10h11j-9k13l-9
name AUX	k9
name AUX AUX	k9
name and	h8k11
name and date	k13
name and role	h9
name for	h11
name for AGENCY	h11
name of	h11
name of AGENCY	h11
name or	f8
name or identifier	f8
name used	h13
name used $	h15k-11
name used in	h-9k11
named	f9k-7
named in	f9k-7
named in THIS	f9k-7
nappie	p9
nappie $	p9
narrative	f-8l14
nation	m13
nation $	m11
national	a-12c-12e-8f-10j-11k8l-10m16n-14o-11
national BODY	m9
national BODY $	m9
national LEARN	g11
national LEARN $	g11
national attention	m9
national attention $	m9
national guidance	k14n-11p-11
national guidance $	k14n-11p-11
national picture	p11
national picture $	p11
nationality	f9p-9
nature	l12
nature of	l12
nature of STORY	l9
need	a-24c-17e-12g14h-9i-17j-17k-21m18o-17
needed	a-10c11e-12f-10l-14m13o-10p-11
negeseuon	c-7g15k-7l-7p-11
negeseuon allweddol	c-7g15k-7l-7p-11
negeseuon allweddol $	c-7g15k-7l-7p-11
neglect	a10c-16e-10f-12i-8j-15k-18l-17m-12o-9p20
neglect $	a12c-13e-8f-10j-13k-15l-15m-11o-8p16
neglect toolkit	p8
neglect toolkit $	p8
neighbour	a-10c-8g-9h-9j-10p17
neighbour $	h-8j-9k-11l-9p18
neighbour KNOW	l10
neighbour KNOW $	l10
neighbourhood	a-7c-11f19j-9k-12l-12m-7
neighbourhood $	c-7f20j-7k-9l-10p-18
neighbourhood policing	p11
neighbourhood policing $	p11
nesaf	m14p-10
nesaf $	m14p-10
network	p10
network $	p10
new	a-13b-8c-18d-8e-9f-7g-12i-9j-19k-22l31m-19n-11o-11
new BODY	c-10j-12k-14l10m-14p11
new BODY $	c-10j-12k-14l10m-14p11
new CHILD	f-10l11
new CHILD $	f-10l11
new MOVE	l8
new MOVE $	l8
new PLACE	l13p-11
new PLACE $	l10p-9
new county	l10p-7
new county $	l10p-7
new friend	l10p-10
new friend $	l10p-10
new to	f8
new to county	f8
newly	p7
newly qualified	p7
newly qualified WORKER	p7
news	c11i8k-7p-12
news $	c11i8k-7p-12
next	a-22c12e-15f-9g-19i-15j-19k-22l-24m35n-11o-8p-18
nice	p10
nice $	p10
night	a-11g-8k-8l10p12
nine	f12
no	c-11f-10g-8j-12k-11l-19m-16p28
no PLAN	p8
no PLAN $	p8
no beds	p7
no beds $	p7
no further	m-11p12
no further ACT	m-11p12
no one	j-8l-11p14
no one KNOW	a10p-7
nobody	a9j-9k-11
non-engagement	p12
non-engagement $	p12
north	l9
north $	l9
not	a-13b-8c-17d-8e-17f-20g16h-9i-10j-24l-22m-14n-9p25
note	a-25b-16c11d-15f-22h8l-24m-21n21o-19p-34
note $	a-14b-9c10f-11h-10j-21k-24l-14m-11n16o-10p-20
note about	k8
note about name	k8
note for	c14
note for facilitator	c10
note on	a-8c-12f-10h14k10l-8n-13p-13
note on IDENTITY	h11
note on WORDS	h10
note on hindsight	k11
note on name	k9
note on publication	j12k-10
note to	c-9k-11n14p-8
note to chapter	n10
note to reader	j10
note to text	n10
notice	a-7c10j9k-8l-10
notice $	c10j9l-9p-9
noticed	g-16i19k-10l-7p-12
notification	a-15b-8c-21d-13e-12f-19g-12i-9j34k-20l-20m-13n-11o-12p-21
notification $	a-9c-15d-8e-9f-14g-8j26k-15l-15m-9n-8o-8p-17
notification SCOPE	j8
notification SCOPE and	j8
notification and	j13
notification and CONTACT	j7
notification and WHAT	j10
notification detail	f-7j10
notification detail $	f-7j10
notified	j9
notified $	j9
notifying	j14m-8p-12
notifying BODY	j14m-8p-12
notifying BODY $	j14m-8p-12
now	c-20f-13h-8i-19k-19l-18m30n-9o-14p-12
nowhere	p9
nowhere to	p9
nowhere to MOVE	p9
number	n12p-8
number $	n12p-8
nurse	f-8p11
nurse BODY	f-8p11
nurse BODY $	f-8p11
nursery	f-21p22
nursing	l-16p16
nutshell	j11l-8
nutshell $	j11l-8
o'r	g10j-7k-8l9p-11
o'r adolygiad	g11
o'r adolygiad $	g11
o'r digwyddiadau	l12
o'r digwyddiadau $	l12
obesity	p12
obesity $	p12
objective	a-9g-10k-9o15
observation	a13c-7e10g-7j10k-14l-12m-8p-16
observation $	j11l-8p-11
observation on	a11k-8
observation on INFO	a11k-8
observation upon	a8
observation upon practice	a8
occasion	j13k-10
occasion for	j9
occasion for WE	j9
occurred	l11
of $	g-9i20m-12o-8
of ACT	c15p-9
of ACT $	c9
of ACT PLAN	c11m-11
of ACT and	m8
of AGENCY	a12b8d7e-20f-8h12l-8m-29n-16p-17
of AGENCY $	b10d-10e-16h10l-11m-24n-11p-11
of AGENCY ANALYSE	a9
of AGENCY CONTACT	d7
of AGENCY INVOLVE	d8k-7
of AGENCY MEAN	h7
of AGENCY REVIEW	k7
of AGENCY practice	a7
of ANALYSE	a7
of ANALYSE $	a7
of ASK	p8
of ASK $	p8
of AUTHOR	a-8e10j-8
of AUTHOR $	a-8e10j-8
of BODY	d-10f-10i-11k-11l-12m-9p-9
of BODY $	a9d-9f-9i-9k-13l-11m-9p-8
of BODY on	g7
of CHANGE	m8
of CHANGE $	m8
of CHILD	e7f12i-14k-11m-16o-10p-12
of CHILD $	e9f14g-15i-9k-9m-10o-8
of CHILD 's	c11p-11
of CHILD AUX	a7
of CHILD CODE	l9
of CHILD in	g9
of CONTACT	c-13d21l-12p-15
of CONTACT $	c-13d21l-12p-15
of DONE	a7l-8p-10
of DONE $	p-8
of END	e11
of END $	e11
of FAMILY	a-20b9g-7i-9k11p-26
of FAMILY $	a-18b10i-8k10p-22
of FAMILY tribute	j10
of FIND	g11
of FIND $	g11
of HARM	c-7d8g-9j-16k-9l14o-13p-17
of HARM $	l13p-10
of HARM REVIEW	d10f8j-13o-11
of IDENTITY	a-8f10
of IDENTITY $	a-8f10
of INFO	a10b9j-8n-15p-13
of INFO $	a12b9l-7n-14p-12
of INFO from	l7
of INVOLVE	a9b10k-17
of INVOLVE $	a8b10k-16
of ISSUE	a8c-8g10j-13l10m-7o-16p-11
of ISSUE $	g10j-12l11o-15p-11
of KIN	a-13f17j-8l-16p-7
of KIN $	a-12f16j-7k7l-16
of LEARN	g11j-11
of LEARN $	g11
of LEARN REVIEW	j-8
of METHOD	k12
of METHOD $	k12
of MOVE	d10
of MOVE $	d10
of MSG	g8
of MSG $	g8
of NAME	p-9
of NAME $	f8p-8
of NAME 's	d8
of NUMW	f10k9l-12
of NUMW BODY	k10
of NUMW TIME	f11l-9p-8
of NUMW countie	f-8p9
of PLACE	a-7d9f-8g11k-8m-9
of PLACE $	d9f-8g11k-8m-8
of PLAN	c18m-11p-14
of PLAN $	c18m-11p-14
of RECOMMEND	m12
of RECOMMEND $	m12
of REVIEW	a12b-11c-8d-12h-13i-10m-13n-15o10
of REVIEW $	a8b-9d-10h-12i-9j-7m-7n-13
of REVIEW BODY	k-9o11
of REVIEW NUM	a12
of REVIEW for	o9
of REVIEW into	j9
of SCOPE	a14c-8g-9h-15j-13k-10l-8m-8o16p-16
of SCOPE $	g-7h-8o16p-9
of SCOPE ANALYSE	a12o-12
of SCOPE NUM	a12o-10
of SCOPE for	o11
of SERVICE	l-10
of SERVICE $	l-10m10
of SERVICE WORKER	p7
of SINCE	a-8c11e-7
of SINCE $	a-8c11e-7
of SOURCE	n8
of SOURCE $	n8
of START	j13k-7
of START $	j13k-7
of STORY	b-8c-22d18e-12f-17g-14i-7k-22l12m-9o-9
of STORY $	c-19d17e-11f-15g-10j-14k-19l8m-8
of STORY described	l8
of THEY	i7k-9
of THEY KIN	f9
of THEY METHOD	i8
of THIS	a11b10c8e-11g-13h-10i-12l-9m-21n-12p-16
of THIS $	a21g-7j-8k-8m-11
of THIS DONE	o13
of THIS INVOLVE	k9
of THIS REVIEW	a-9b12h-8n-7o-15
of THIS leaflet	c9
of THIS session	c10
of TIME	d-7k-8l-8o8
of TIME $	a8p9
of TIME reviewed	o9
of WE	k7
of WE REVIEW	k8
of WELL	a-10c8g-13i23l-8m-13o-8p-17
of WELL $	c11m-9p-7
of WELL DONE	i9
of WELL practice	a-9i14
of WHAT	a10d9g-10j-9m-13
of WHAT AUX	a11k-8
of WHAT HAPPEN	d9
of WHAT SOURCE	i9
of WHAT WE	k7
of WHO	f9k-9m10
of WHO $	m10
of WORDS	a-10h19o-7
of WORDS $	a-12h18
of WORKER	g-8k8l8
of WORKER $	k10
of YEAR	l8
of YEAR $	l8
of adult	f14l-11
of adult $	f14l-11
of all	j7
of all WE	j7
of appointment	k10
of appointment $	k10
of argument	a9o-7
of argument $	a9o-7
of art	h9
of art $	h9
of assessment	a-10p12
of assessment $	p11
of assessment THIS	g8
of case	a-8d9g-10k-9l16p-11
of case $	d10j-11k-8l10p-10
of case for	j-9l10
of character	f11
of character $	f11
of chronologie	p7
of chronologie by	p8
of commendation	i10
of commendation $	i10
of condolence	j9
of condolence $	j9
of contributor	k8
of contributor to	k8
of coroner	g8
of coroner $	g8
of danger	p8
of danger $	p8
of date	d10
of date $	d10
of doubt	p9
of doubt $	p9
of each	a10
of each AGENCY	a10
of fact	e-7l11
of fact $	g-12l12
of fact and	g8
of failure	g12k-7
of failure $	g12k-7
of grade	b13l-7
of grade $	b13l-7
of independence	j-10k16
of independence $	k12
of inspection	g8k10o-10
of inspection $	g8k10o-10
of interest	k14p-7
of interest $	k14p-7
of judgement	g11k8l-11
of judgement $	g11k8l-11
of key	d13l-8
of key date	d8
of little	j9
of little CHILD	j9
of low	p8
of low level	p8
of management	j-10k11
of management REVIEW	j-10k11
of meeting	p9
of meeting $	p9
of mind	p9
of mind $	p9
of name	k11p-10
of name $	k11p-10
of neighbour	h-7p10
of neighbour $	h-7p10
of note	i10
of note $	i10
of notification	j14
of notification $	j14
of optimism	p8
of optimism $	p8
of period	o8
of period $	o8
of picture	p12
of picture $	p12
of practice	a20j-7k-10l-7m-9
of practice $	a16k-7m-8
of practice at	a8
of proof	k8
of proof applied	k8
of provision	g11p-7
of provision $	g11p-7
of rapid	j-9k8
of rapid REVIEW	j-9k8
of research	k-8n8
of research $	k-8n8
of response	a11
of response $	a11
of safeguarding	a10j-13k7p-9
of safeguarding $	a11g-9
of safeguarding adult	j-7
of safety	p8
of safety $	p8
of sight	a-8o7
of sight $	p7
of sight SCOPE	o8
of significant	d9k-9
of significant case	k-7
of state	m10
of state $	m10
of system	a11p-9
of system $	a11p-9
of threshold	a9o-9
of threshold $	a9o-9
of timeline	o9
of timeline $	o9
off	e8
off $	e8k-9
off by	k10
off by BODY	k10
offence	c-8f-7j-8k-9l16p-12
offence $	c-8f-7j-8k-9l16p-12
offending	p9
offending AGENCY	p9
offending AGENCY $	p9
offer	a-12j9l11
offer $	a-10l12
offer WE	j9
offer WE condolence	j9
offered	a-9c9f-8j-9k-10l19n-10p-17
offered $	c9k-7l10n-9p-14
offered and	l11
offered and WHAT	l7
offered to	l8
offered to FAMILY	l8
office	c16k-8l-9p-13
office $	c12p-9
office use	c9
office use only	c9
officer	a-8c7f-8g-8k-15l-11m9
officer $	c10p-9
old	p9
old file	p10
old file $	p10
older	f-11l-8p17
older boyfriend	p9
older boyfriend $	p9
older friend	p9
older friend $	p9
older than	f-8p8
older than THEY	f-8p8
on $	c-12e9f-9g-18k-17m-15n11o-14
on AGENCY	m10
on AGENCY $	m10
on ASK	i8
on ASK $	i8
on BODY	k11
on BODY $	k11
on CHILD and	f7
on IDENTITY	h11
on IDENTITY $	h11
on INFO	a9
on INFO $	a9
on KIN	f-10k-8p14
on KIN $	f-8p12
on LEARN	m9
on LEARN $	m9
on PLACE	l7
on PLACE $	l7
on REVIEW	j-7p13
on REVIEW $	k-8p13
on SERVICE	g7
on SERVICE DONE	g7
on SINCE	e8
on SINCE $	e8
on THIS	c8n9
on THIS $	c8n9
on TIME	l11p-7
on TIME $	l11p-7
on WELL	i7
on WELL $	i7
on WHAT	j8k-9m9
on WHAT THIS	j9
on WHAT WE	m10
on WORDS	h10
on WORDS $	h7
on adoption	g9
on adoption $	g9
on at	k7
on at same	k7
on each	a7
on each SCOPE	a8
on floor	p8
on floor $	p8
on head	p8
on head trauma	p8
on hindsight	k11
on hindsight $	k11
on name	k9
on name $	k9
on one	j10
on one page	j10
on practice	a19i-7p-8
on practice $	a20g-10p-8
on publication	j12k-10
on publication $	j12k-10
on record	p8
on record $	p8
on remand	l11
on remand $	l11
on self-report	p7
on self-report $	p7
on sequence	l7
on sequence of	l7
on shelve	p10
on shelve $	p10
on street	l11
on street $	l11
on system	g9
on system $	g9
on whether	j-9k15m-8
on whether REVIEW	k9
on whether to	k10
once	f-8p10
once WE	f-8p10
once WE CHILD	f-8p10
one	b-11c-25d-12e10f-12h-9j-8k-17l13m-9n-17o-21p12
one $	c-13e-10f-9g-11j-11k-14l20o-12
one ASK	g9
one ASK CHILD	g10p-7
one END	e8
one END thing	e8
one KNOW	a10p-7
one KNOW $	a10p-7
one STORY	p9
one STORY TELL	p9
one TIME	l7
one TIME $	l7
one at	p8
one at TIME	p8
one by	p10
one by one	p10
one for	k7
one for local	k7
one more	e12p-8
one more thing	e12p-8
one page	j10
one page $	j10
online	l-9n9
online HARM	l-8p9
online HARM $	l-8p9
online SOURCE	n9
online SOURCE $	n9
only	a-7k9l-7
only $	k9p-8
only MOVE	g8
only MOVE whole	g8
open	p12
open and	p8
open and shut	p8
open door	p8
open door $	p8
opening	c-8e-8h-8j15l-13
opinion	a24b-13c-17e11f-12g-11i-7j-19k-24l-15m-14n-10o-13
opinion $	a20b-10c-13f-10g-8j-13k-17l-13m-9n-8o-8
opinion of	a10e11j-7k-12
opinion of AUTHOR	e11k-8
opinion of BODY	a12
opportunitie	c-13e-7f-10g23i-8j-11k-13l-14m-8n-8p-24
opportunitie $	a-9g18l-8p-16
opportunitie and	a9
opportunitie and decision	a9
opportunitie lost	g14p-11
opportunitie lost $	g14p-11
optician	p11
optician $	p11
optimism	p15
optimism $	p15
or identifier	f8
or identifier $	f8
order	a-14d18e-9f-11g-10i-9j-14k-19l-23n-9o-10p10
order $	a-10c-17d18e-8f-9g-8j-11k-14l-23m-10n-7p15
order ASK	m13p-11
order ASK $	m13p-11
order copie	c8
order copie $	c8
ordered	m10p-7
ordered CHANGE	m10
ordered CHANGE $	m10
organisation	a-13c-17e-7g-9i-8j-9l-19m-12n22
organisational	a19c-11e-9f-8j-13k-13l-9m-14
organisational CHANGE	m-11p12
organisational CHANGE $	m-11p12
organisational ISSUE	a12
organisational ISSUE $	a12
organisational LEARN	g11
organisational LEARN $	g9
organisational context	a13j-9k-9p-9
organisational context $	a13j-9k-9p-9
organised	a-7k9
origin	c-8f14j8k-12p-10
origin $	f14p-10
origin of	j11k-8
origin of REVIEW	j11k-8
other	b-13d-14e-17f8g-17h-11k19l-14m-14o-15p-10
other $	f14k-11l-9
other AGENCY	a10
other AGENCY $	a10
other CHILD	l9p-8
other CHILD $	l10
other CHILD in	f8
other INFO	j8
other INFO about	j8
other KIN	f-10k-10p13
other KIN $	f-10k-10p13
other REVIEW	j-9k11
other REVIEW $	j-7k8
other SOURCE	k-10n9
other SOURCE $	k-10n9
other format	c15k-10p-9
other format $	c15k-10p-9
other inquirie	k13n-7
other inquirie $	k9
other inquirie MOVE	k7
other inspection	j12
other inspection of	j12
other investigation	k10
other investigation $	k10
other proceeding	k14p-8
other proceeding $	k14p-8
other processe	k13
other processe $	k13
other to	i9
other to copy	i9
ought	m11
our	a12b-15c-37d-14e-8f-23i-11l-29m9n-27o12p-21
out	a-16b-10c-21d-11e-17f-19h-10i-8j7m-23n13o18
out $	c-10e-11f-8i-13j17k7l-22m-14n-9o10p-20
out THIS	k9
out THIS REVIEW	k9
out about	g-8n11
out about neglect	g-8n11
out more	n12
out more $	n12
out of	a-14f-8j-15k-16l9p8
out of ISSUE	l12
out of PLACE	l13p-13
out of REVIEW	g12
out of SCOPE	o8
out of THEY	i8
out of TIME	l-10p10
out of mind	p9
out of sight	p7
out to	g-9o14
out to LEARN	o9
outcome	a-13c-12e-9f-13g11i-7j-13k12l-14m-11n-8o13p-20
outcome $	c-9k-12l-7o15p-12
outcome and	k8
outcome and decision	k8
outcome bias	k9
outcome bias $	k9
outcome for	f-7g12p-9
outcome for CHILD	f-7g12p-9
outcome of	k8
outcome of rapid	k8
outline	d-9k-12l16
outline $	j-12k-9l13
outline of	j7l7
outline of STORY	j7l7
outstanding	i-18p17
over	a-12e11j-10k-8
over case	a-9e12
over case $	a-9e12
over experience	p9
over experience $	p9
over to	c8
over to YOU	c8
over-optimism	p11
over-optimism $	p11
over-reliance	p7
over-reliance on	p7
over-reliance on KIN	p7
overall	b-11c-22d-12e26f-18g17h-8i-13j-20k-22l-21m-16n-14o-12p-29
overall $	e13g-10p-9
overall ANALYSE	a8
overall ANALYSE $	a8
overall effectiveness	e-8g13
overall effectiveness $	e-8g13
overall judgement	g14p-8
overall judgement AUX	g14p-8
overall picture	a-7e13p-10
overall picture $	a-7e13p-10
overall summary	e11g-7j-8
overall summary $	e11g-7j-8
overall view	a-9e12k-8
overall view $	a-9e12k-8
overarching	a8
overarching ISSUE	a8
overarching ISSUE $	a8
overseen	c9
overseen $	c9
oversight	c12g-8j-9l-9m-15o-8p13
oversight $	p11
oversight of	c15m-13
oversight of ACT	c11m-11
oversight of PLAN	c8
oversight of practice	p9
overview	a-12c-14d-13f-11j14k-13l13n-9o-8p-20
overview $	c-8e-7f-7j14k-11m-9p-14
overview REVIEW RECOMMEND	m7
overview of	d-8l15
overview of AGENCY	l8
owed	e9
owed $	e9
own	h-8j-8k-12m7
own WORDS	h-7l13
own WORDS $	h-7l13
own childhood	f-13p13
own childhood $	f-13p13
own historie	f11p-11
own historie $	f11p-11
owner	c10j-8
owner of	c10j-8
owner of THIS	c10j-8
paediatric	p8
page	a-11c17f-9g-12j8k-16l-18m-15n-9
page $	a-9c18f-8g-9k-13l-14m-10n-7p-17
page NUM	p10
page NUM $	p10
pandemic	p12
pandemic $	p12
panel	a8b14c-7d-12e8f-22g-40h-12i-8j-23k28l-28m-29n-30o10p-47
paper	a-10b24c-16e-8f-13g-10i-10j-11l-14m-10n-16o-11p9
parallel	c-10j-10k20l-9p-13
parallel REVIEW	k7
parallel REVIEW $	k7
parallel investigation	k9
parallel investigation $	k9
parallel proceeding	k8
parallel proceeding $	k8
parallel processe	k9
parallel processe $	k9
parcel	p9
parcel $	p9
parent	a-8b-12c-17d-10e-12f12h-9i-14j-25k8l-17m-14n-12o-12p17
parental	k-9l-15p15
parenting	p13
parenting $	p8
parenting assessment	p8
parenting assessment $	p8
part	c-11e-10f-19g-13i-10j-15k27m-14n-7o-9p-10
part $	c-8e-7f-10g-10i-8j-8k22l-9m-12p-19
part in	f-8k11
part in REVIEW	k8
part in THIS	k7
part of	p9
part of picture	p9
part played	k9
part played by	k9
participant	c-7k14p-11
participant $	c-7k14p-11
participation	k12l-8
partie	a-8c-12e-8f15g-7j-12k-13l-11m-9n-7o-8
partie $	a-8c-12e-8f15g-7j-12k-13l-11m-9n-7o-8
partner	b-15d-9e-19g-36h-10i-17j10k12n-20p-15
partnership	a-16c9e-8f-14i-8j9k-27l-11m15n-10o-20
passing	a-8c-8i10k-8l-9p12
passing THIS	p9
passing THIS on	p9
passing on	i11
passing on $	i11
passing parcel	p9
passing parcel $	p9
path	l16p-13
path into	l10p-7
path into exploitation	l10p-7
path through	l10p-8
path through AGENCY	l10p-8
pathway	p12
pathway $	p12
pattern	a17b-8c-15d-8e-11f-15g20i-8j-15k-17l-16m-12n-10o-9p-23
pattern $	a14c-13e-8f-10g11j-10k-13l-11m-9n-7p-16
pattern across	a12p-9
pattern across FAMILY	a12p-9
pattern in	a-9g10
pattern in system	a-9g10
pattern of	g9
pattern of assessment	g8
pause	k9
pause for	k9
pause for trial	k9
pellach	c-7n15p-10
pellach $	c-7n15p-10
pen	a-10c-9e-8f23j-8k-9l-11p-18
pen picture	f17p-14
pen picture $	f15p-12
pen portrait	f15p-8
pen portrait $	f12p-7
people	b-16c-31d-12e-15f27g-20h8i17j-13k8l-35m-21o-14p-38
performance	k-7l-8p15
performance $	k-7l-8p15
performed	a11l-9
period	a-31b-15c-31d-19e-22f-27g-24h-13i-18j-39k-39l26m-26n-20o41p-43
period $	a-16b-9c-20d-9e-12f-18g-13i-10j-21k-21l19m-14n-11o24p-31
period DONE	o8
period DONE REVIEW	o8
period NUM	l11p-7
period NUM $	l10
period chosen	o9
period chosen and	o9
period for	o8
period for REVIEW	o8
period of	j-11k-11o8
period of REVIEW	j-10k-10l11
period of timeline	l-8o9
period one	l10p-7
period one $	l10p-7
period reviewed	l-11o14
period reviewed $	l-9o12
period selected	l-10o12
period selected $	l-10o12
period under	j-11k-8o9
period under REVIEW	j-11k-8o9
perpetrator	c-8f20j-10k-10l-10p-14
perpetrator $	c-8f20j-10k-10l-10p-14
persistence	i8
persistence $	i8
persistent	a-9i12p-9
persistent practice	a-9i12p-9
persistent practice $	a-9i12p-9
person	a-13b-7d-8e-9f29g-14i-8j-19k11l-21m-12n-11o-9p-24
person $	k15p-9
person INVOLVE	f8
person INVOLVE $	k10
person INVOLVE in	f11k-10
person LIVE	f8
person LIVE in	f8
person concerned	f15k-8p-8
person concerned $	f11
person concerned in	f9
person referred	f8
person referred to	f8
personal	f10k-7
personal detail	f12j-9
personal detail $	f12j-9
personal statement	j8
personal statement from	j8
personality	f10
personality $	f10
personnel	p8
personnel $	p8
perspective	f-8l12p-11
perspective $	f-8l12p-11
pets	p9
pets and	p9
pets and animal	p9
pharmacy	p12
pharmacy $	p12
phase	a-7j-7k-7l21m-7p-19
phase $	l8
phase NUM	l10p-8
phase NUM escalation	l10p-8
phase one	l11p-9
phase one $	l11p-9
phone	k-7m-8p11
phone $	p8
phone ASK	l10
phone ASK $	l11p-9
phone ASK instead	p7
phone at	p8
phone at TIME	p8
picture	a14b-10c-21d-11e11f14g-18h-8i-12j-18k-22l-21m-19n-14o-11
picture $	a10b-8c-17d-9f8g-15i-10j-14k-19l-17m-14n-11o-9
picture SINCE	e8
picture SINCE $	e8
picture of	f11p-9
picture of CHILD	f9p-8
picture whole	a11p-8
picture whole $	a11p-8
piece	c-11f-8g-11k9l-12m-9
piece $	a-7c-8g-9j-8k11l-10p8
piece by	p9
piece by piece	p9
piece of	j8
piece of DONE	j8
piece side	a10
piece side by	a10
piecing	e-13k13
piecing THIS	e-13k13
piecing THIS PEER	e-13k13
pill	p9
pill $	p9
place	a-14c9e11g-16i-10k-19l12m-15n-7o-9p-10
place $	a-12c11e10f-9g-14i-9j-11k-14l12m-13o-8
place and	j9
place and its	j10
place in	f11
place in THIS	f8
placed	l9
placement	a-9c-8d12e-10f-34g-9i-12j-8k-14l31m-10p-17
plain	a-9c-11d-7e-11f-9g-9h19j7k-12l-15m-9n-8
plain english	c-8h18j-9k-8p-12
plain english guide	h12
plain english list	h12p-8
plain sight	p9
plain sight $	p9
plain summary	j11l-7
plain summary $	j11l-7
plan	b-13d-16e-20f-22g-26h-12i-20j-24k-30l11m29n-17p-16
planning	c-16j-8k-8l-21m-25p29
played	k9
played by	k9
played by KIN	k9
please	c12p-8
please share	c12p-8
please share $	c12p-8
plentyn	c-8f11k-10l11m-7p-13
plentyn $	l13p-9
plentyn a'r	f12
plentyn a'r teulu	f12
point	b-10d-11e-15f-14g14h-10k-20l-22n-13o9p-32
poisoning	p12
poisoning $	p12
police	c-13d-8e-8f-14g-14i-8j-11k12l13n-8o-7
policie	k-11n8p9
policie and	k-11n8p9
policie and METHOD	k-10p11
policie and guidance	n8
policing	p11
policing $	p11
policy	a-10c-10f-9g-9j-13k13l-11p13
policy $	g-7k-7l-8p17
policy context	j-8k12p-7
policy context $	j-8k12p-7
policy framework	k8
policy framework $	k8
ponder	g9
ponder $	g9
portrait	f18j-8l-9p-10
portrait $	f12p-7
portrait of	f11
portrait of NAME	f11
posed	c-7o10
posed $	c-7o10
position	a-7c-11e18g-8j-10k-14l-8m-7
position $	e14k-9p-11
position SINCE	e9
position SINCE $	e9
position of	m-7p11
position of BODY	m-7p11
positive	a-10c-9i24p-20
postnatal	p10
postnatal depression	p10
postnatal depression $	p10
postscript	e13l-11
poverty	c-7f10k-9l-8p9
poverty $	f-8p13
poverty and	f12p-9
poverty and class	f12p-9
power	k11
power $	k11
practice	a24b-24c-36d-27e-15f-31g14h-24i36j-24k-32l-22n-24o-28p-24
practice $	a17b-19c-18d-19e-31f-26h-17i27j-33k-37l-39n-14o-21
practice ANALYSE	a9
practice ANALYSE $	a9
practice AUX	g-8i8
practice AUX WELL	i9
practice BAD	a7
practice BAD $	a7
practice FIND	i7
practice FIND during	i7
practice ISSUE	a-10g21i-9l-10m-7
practice ISSUE $	g14l-8
practice ISSUE NUM	a-15g14
practice MSG	a-10g12
practice MSG $	a-8
practice MSG WHO	g9
practice MUST	m10
practice MUST CHANGE	m10
practice NEED	g8m-7
practice NEED to	g8m-7
practice REVIEW	a-9f-8g-7j11
practice REVIEW $	j13
practice REVIEW METHOD	k10
practice SINCE	e14m-9
practice SINCE $	e12
practice STORY	l20p-8
practice STORY $	l11
practice STORY CODE	l9
practice STORY NUM	l7
practice THIS	a-9g-8i13
practice WE	i10
practice WE WELL	i8
practice WELL	i10
practice WELL by	i9
practice and	a-8m8
practice and IDENTITY	f8
practice and system	m9
practice at	a10
practice at TIME	a11
practice by	i7
practice context	k10
practice context $	k10
practice could	g8
practice could AUX	g8
practice in	a11
practice in context	a9
practice measured	a8
practice measured up	a8
practice reviewed	a13i-8
practice reviewed $	a13i-8
practice under	a18j-8k-11p-8
practice under REVIEW	a13k-10
practice under microscope	a10
practice worth	i10
practice worth sharing	i10
practitioner	a-23b13c-18d-10e-9f-22g15h-12j-13k28l-33m-16n-9o-10p-29
praise	i20l-7p-16
praiseworthy	i13p-13
pre-birth	a-9c-10l15m-7o-7
pre-birth PLAN	p9
pre-birth PLAN $	p9
pre-birth assessment	l10
pre-birth assessment $	l10
pre-birth period	l11
pre-birth period $	l11
predictability	a19c-10f-9j-10k-11l-10m-7p-15
predictability $	a16c-9f-7j-8k-9l-8p-13
predictability and	a9
predictability and preventability	a9
predictable	a8
predictable and	a8
predictable and preventable	a8
predicted	a8
preface	j13
pregnancy	c-7k-7l14
preliminary	a-14c-15d-7e-10f-11g-11j26k-13l-14m-10n-8o-9p-18
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
prescribing	p8
prescribing and	p8
prescribing and parenting	p8
present	a-10c-12e18f-14i-9j-9k16l-17m-8n-7p-21
present $	f-10k16p-10
present TIME	e11l-10
present TIME $	e11l-10
present position	e14k-9p-11
present position $	e14k-9p-11
presenting	l8
presenting STORY	l8
presenting STORY $	l8
press	c12p-9
press office	c12p-9
press office $	c12p-9
pressure	a13p-7
pressure in	a10
pressure in system	a10
pressure on	a7
pressure on practice	a7
preventability	a19c-10f-9j-10k-11l-10m-7p-15
preventability $	a19c-10f-9j-10k-11l-10m-7p-15
preventable	a12
preventable $	a12
prevention	p9
prevention $	p9
previous	g-10j-14k17
primary	p10
primary PLACE	p10
primary PLACE $	l-10p14
primary PLACE BODY	m8
primary PLACE TIME	l9p-8
principal	g14
principal END	g8
principal END as	g8
principal LEARN	g10
principal LEARN $	g10
principle	a-7c-8j-10k20l-7p-13
principle $	k13p-10
principle THIS	k10
principle THIS guided	k10
print	c9
print THIS	c9
print THIS page	c9
printing	c9
printing THIS	c9
printing THIS page	c9
prior	j-7k-12l17
prior INVOLVE	k-8l10
prior INVOLVE $	k-8l10
prior to	l13
prior to period	l10
prioritie	c-10e-9f-8j-9k-11l-9m23p-16
prioritie $	c-8e-7f-7j-7k-9l-8m18p-13
prioritie for	m9
priority	j-8m8o8
priority ACT	m8
priority ACT $	m8
priority FIND	g11
priority FIND for	g7
priority ISSUE	o9
priority ISSUE for	o9
prison	l-12p18
prison $	p12
privacy	c-8f-11j-10k20l-10p-14
privacy $	c-7k16p-12
privacy of	f-7k11
privacy of FAMILY	f-7k11
private	c-9f-11j-8l-10p14
private $	f-9k9
private law	k-8p10
private law proceeding	k-8p10
probation	p10
problem	g8l9p-13
procedure	c-8e-7j-9k11l-9m-9p8
proceeded	a-12j-8l12
proceeded $	a-12j-8l12
proceeding	a-13b-7c-16d-7e-9f-14g-11i-10j-16k31l-9m-13n-10o-9p-16
proceeding $	a-11c-14e-8f-12g-9i-9j-13k29l-21m-10n-9p-13
proceeding and	l9
proceeding and PLACE	l9
proceeding of	k10
proceeding of BODY	k10
process	f-10j-10k23p-14
processe	c-14f-7j-8k21l-9n-10p-15
processe $	c-14f-7j-8k21l-9n-10p-15
profession	p8
profession $	p8
professional	a17b-12c-19d-9e-11f-28g-21h9i-21j-19k-22l22m-15n-11o-13p13
profile	f14l-10
profile $	f10l-8
profile of	f8p-7
profile of CHILD	f8p-7
programme	m8
programme of	m8
programme of CHANGE	m8
progress	a-15c16e23f-7i-8j-15k-14l-11m-23p-15
project	c-11l-9m-14o17p-13
project PLAN	c-11l-9m-14o17p-13
project PLAN $	c-11l-9m-14o17p-13
promised	m9
prompt	a-13c17o-12p-11
prompt $	a-9c10
prompt SCOPE	c12o-12
prompt SCOPE $	c12o-12
prompted	j16l-11
prompted CONTACT	j13l-11
prompted CONTACT $	j13l-11
prompted THIS	j9
prompted THIS REVIEW	j9
proof	k8
proof applied	k8
proof applied $	k8
proposal	m11
proposed	g-8m17
protect	p7
protect $	p7
protected	a-9g7k11p-10
protection	a-9f-17o-7
protection $	k10p-11
protection BODY	m11
protection BODY $	m11
protection PLAN $	p9
protection PLAN period	l8
protection STORY	j8
protection STORY and	j8
protection in	j8
protection in ISSUE	j8
protection period	l9p-7
protection period $	l9p-7
protective	a-11i14p-9
protective practice	a-8i12p-9
protective practice $	a-8i12p-9
protocol	j10k-10l-10p11
protocol $	j10k-10l-10p11
proud	g-7i14
provide	k9
provide $	k10
provided	l15p-12
provided $	l15p-12
provision	a-8c-9g9k-10l8
provision $	a-8c-9g9k-10l8
pseudonym	c-9f-10j-8k17l-9p-13
pseudonym $	k13p-11
pseudonym chosen	k9
pseudonym chosen by	k9
pseudonym used	h8
pseudonym used $	h8
public	j12k-10l-10p11
public $	j9
public interest	j8
public interest $	j8
public law	p9
public law outline	p9
publication	a-13b9c-20d-8e-11f-13g-12h-10i-9k16l-17m-13n12o-10p-24
publication $	a-8b11c-11f-8j8k8l-9m-7n-10p-14
publication and	k12
publication and privacy	k8
publication and timing	k7
publication arrangement	c-7k11p-7
publication arrangement $	c-7k11p-7
publish	a-7j9
published	g-8j-7k11m-9n9p-7
pulling	a-7e14k-10
pulling THIS	e9
pulling THIS PEER	e9
pulling thread	e9
pulling thread PEER	e9
purpose	a-8c-12f-9h-12j21k-17l-12o14p-10
purpose $	j11
purpose WE	j9
purpose WE AUX	j9
purpose and	h-10o12
purpose and WORDS	h-10o12
purpose of	j16k-9o-7
purpose of REVIEW	j9
purpose of THIS	j11
put	a-14c-17e16g-11i-10j-15l-7m18
put PEER	j-8k9
put PEER $	j-8k9
put THIS	c-11m11
put THIS WELL	c-11m11
put WELL	c-9e11i-8m8
put WELL $	c-9e11i-8m8
put in	e11
put in place	e11
put to	m10
put to AUTHOR	o8
put to BODY	m11o-7
putting	c-9g-14i-20j-10l-8m22p-19
putting LEARN	g-9m11
putting LEARN into	g-9m11
putting REVIEW	k9
putting REVIEW PEER	k9
putting THIS	a-8e9i-12k-10m11p-8
putting THIS PEER	e10k-9
putting THIS WELL	i-12m13
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
qualified	p7
qualified WORKER	p7
qualified WORKER $	p7
quality	a8c-13e-7f-9g12i-11j-12k13l-16m-11o-7p-8
quality assurance	c-9k14p-9
quality assurance $	c-8k12p-8
quality of	a10g14i-10j-7l-14m-8
quality of DONE	a7
quality of PLACE	g13l-9p-12
quality of assessment	p11
quality of practice	a9g-8
quality of provision	g11p-7
question	a15b-16c12d-17e-20f-22g-18h-15i-19j-35k-33l-29n-21o25p-17
quiet	f-14l-9p15
quiet CHILD	p8
quiet CHILD $	p8
quiet FAMILY	f-10p11
quiet FAMILY $	f-10p11
quiz	c15k-8p-12
quiz $	c15k-8p-12
quoted	n8
quoted $	n8
race	f7p-7
racism	p12
racism $	p12
radiology	p12
radiology $	p12
raised	g10o-8
raised by	g10o-8
raised by REVIEW	g10o-8
rapid	c-9e8j-7o-14
rapid REVIEW	c-9e8j-7o-14
rapid REVIEW $	c-8k-8l8o-10
rating	c18l-8p-10
rating $	c11
rating scale	c12p-9
rating scale $	c12p-9
rationale	a-7k9p-7
rationale $	k9
rationale for	j8
rationale for REVIEW	j10k-10
rationale for decision	k9
re	p8
re NUM	p8
re NUM YEAR	p8
re-referral	c-8j-7k-9l15p-12
re-referral $	c-8j-7k-9l15p-12
reach	g-8j-13k-15l-8o10p10
reach $	p9
reach THEY	a8
reach THEY $	a8
reach WE	c8
reach WE $	c8
reach of	j-8k-10o12
reach of REVIEW	j-8k-10o12
reached	c-8j8
reached $	k8
reached WE	j10
reached WE $	j10
read	a-25b-12d-12e-20f-10g-19i-19j11l-27m-26n30o-18p-17
read $	a-16c-16e-10f-10g-12h-7i-12k7l-16m-15n21o-12
read THIS	c9k-10
read THIS $	c9
read THIS REVIEW	k-7
read WORDS	h8
read WORDS $	h8
read and	n11
read and watch	n11
read more	n11
read more $	n11
read on	n9
read on $	n9
read summary	j10
read summary $	j10
reader	a-11c-12e-9f-8g-10i-8j24k-13l-13m-11p-18
reader $	a-8c-8g-7j19k-9l-10m-8n7p-15
reader 's	j12
reader 's guide	j12
reading	a-10b-24c-12d-8e-9f-11g-10i-14j-13l-16m-14n26o-7
reason	a10c-16e-9f-10g-12i-7j25l-16m-11n-8o-16p-9
reason $	k10
reason THIS	j8
reason THIS THIS	j8
reason WE	j9
reason WE LOOK	j9
reason and	a8
reason and ANALYSE	a8
reason behind	a7
reason behind decision	a7
reason for	c-8g-7j23k-9l-13o-9p-10
reason for CONTACT	j7
reason for REVIEW	j9
reason for THIS	j9
reason for WHAT	a10l-8
reason for delay	j-7k8
reason for rapid	j8
reasoning	a15c-12
rec	l-10m14p-12
rec NUM	l-10m14p-12
rec NUM $	l-10m14p-12
recall	c-9d-10k20l-18p-11
recall STORY	c-7d-8k14l-11
recall STORY $	c-7d-8k14l-11
recall TIME	k12l-11p-8
recall TIME $	k12l-11p-8
received	k16p-11
received $	k16p-11
recent	e7
recent SINCE	e7
recent SINCE $	e7
reception	l11
reception TIME	l7
reception TIME $	l7
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
recommend	a-8g-10k-14m21
recommendation	a-21b-10c-18d-13e-10f-15h-10i-12j-24k-30l-23m52n-16o-15p-28
recommended	n8
record	b-13c-13f-9i-8j-19l-9m-8n-24p22
record $	p8
record keeping	p10
record keeping $	p10
record of	d9
record of CONTACT	d9
recorded	a-9g-9l17
recorded $	a-9g-9l17
recording	p12
recording $	p12
ref	p8
ref NUM	p8
ref NUM YEAR	p8
reference	b-9c-15d-9e-8f-9g-13h-17i-7l-14m-15n16
referral	a-10b-9c-38d-21e-13f-11g-18h-7i-12j22k-19l8m-18n-13o-13p13
referred	a-14c-16e-8g-13h9i-7j11k-24l-18m-14n14o12p-17
referred $	j17k-10l-12p-9
referred to	a-14c-12g-10h9j-15k-18l-8m-12n15o14p-11
referred to $	a-9h10j-8k-13n16p-9
referred to BODY	m-8o13
referred to WE	o7
referred to in	f8
reflect	a-13c22e-7f-11j-11k-14l-14m-11n-8o-10p-18
reflect $	c20f-8j-8k-12l-12m-8o-8p-15
reflect WELL	i7
reflect WELL $	i7
reflect on	c9
reflect on THIS	c9
reflection	a-16c15e11g19h-13k-14l-9m-12p-17
reflective	c16j-7k-10o-13p-12
reflective ANALYSE	a9
reflective ANALYSE $	a9
reflective REVIEW	c10k-8
reflective REVIEW $	c10k-8
reflective SCOPE	a-8c12o-11
reflective SCOPE $	a-8c12o-11
refuge	f-14l-14p16
region	m12
region $	m12
regional	m13
regional LEARN	g8
regional LEARN $	g8
regional safeguarding	m7
regional safeguarding BODY	m7
register	c12e-11
register $	c13p-12
register as	p8
register as END	p8
register to	e-8l10
register to END	e-8l10
regret	a-7g10j12m-9o-10
regret $	g11o-8
regret and	j9
regret and thank	j9
related	a-7c15f-8j-10l-11m-8p-17
related SOURCE	k-7n10
related SOURCE $	k-7n10
related news	c12p-7
related news $	c12p-7
related page	c10
related page $	c10
related processe	c-8k12
related processe $	c-8k12
relationship	a-11c-11e-13f25g-10i-7j-12k-19l-17m-9n-7o-7
relationship $	c-7f22j-8k-12l-9p-20
relationship PEER	p10
relationship PEER WORKER	p10
relationship THIS	e-10p12
relationship THIS END	e-10p12
relationship to	f10
relationship to subject	f10
relative	k9
release $	l9
release from	p8
release from PLACE	p8
relevance	g10
relevance to	g10
relevance to practice	g10
relevant	a-9c-14d-8e-8j-13l8m-8n7p-20
relevant FAMILY	f11l-11
relevant FAMILY STORY	f11l-11
relevant STORY	l12
relevant STORY $	l10
relevant background	f-10j-7l12
relevant background $	f-10j-7l12
relevant guidance	k-9n11
relevant guidance $	k-9n11
relevant research	k13l-8n-10p-8
relevant research $	k13l-8n-10p-8
reliance	p11
reliance on	p11
reliance on KIN	p7
reliance on self-report	p7
relied	n11
relied upon	n11
relied upon $	n11
religion	f13p-15
remain	a-8e16g-10l-11m-9
remain $	a-8e16g-10l-11m-9
remand	l11
remand $	l11
remark	c-9e9g-8i-8j14k-10l-13m-8p-19
remark $	c-8e9j15k-9l-12p-16
remark upon	a9
remark upon practice	a9
remedial	m9
remedial ACT	m9
remedial ACT $	m9
remedie	m7
remember	a-10c-10e-8f-9g27i-7j-11k-14l-11m-13o-8p-15
remember $	a-10c-10e-8f-9g27i-7j-11k-14l-11m-13o-8p-15
remembering	f10
remembering NAME	f10
remembering NAME $	f10
remembrance	c-11f-8j19k-10l-11p-14
remembrance $	c-11f-8j19k-10l-11p-14
remit	a-10k-13o18
removal	l8
reorganisation	p12
reorganisation $	p12
repeated	p8
repeated low-level	p8
repeated low-level CONTACT	p8
report	a-32c-11d-13g-20h8i-13j12k15l-30m-18n19o-37p-9
reporting	c17k-9m-9p-10
reporting arrangement	c11p-8
reporting arrangement $	c11p-8
reporting back	c11m-8
reporting back to	c11m-8
representation	k8
representation by	k8
representation by interested	k8
request	j7k-14m18o-11p-15
requested	k10
require	g16m-24p12
required	l-15m27p-21
requirement	a-8c-12f-10j-13k-12l-11m21p-17
requirement $	a-8c-12f-10j-13k-12l-11m21p-17
rescue	p9
rescue AGENCY	p9
rescue AGENCY $	p9
research	a-16b-11c-25d-10e-13f-18g-15h-12i-13j-25k8l-20m-17n29p-16
research $	k11l-9p-9
research SCOPE	o8
research SCOPE $	o9
research WE	k-13n15
research WE drew	n8
research WE used	k-10n11
research and	a-10n9
research and ANALYSE	o7
research and guidance	n8
research and practice	k10
research behind	j-10k-13n14
research behind THIS	j-10k-13n14
research cited	n7
research cited $	n7
research context	k12n-7
research context $	k12n-7
research on	p8
research on head	p8
research read	k-8n9
research read $	k-8n9
residential	l-10p11
resilience	p12
resilience $	p12
resist	p8
resist $	p8
resistance	p10
resistance $	p10
resolution	a-9c-10f-8g-9j-10k-11l-9m21o-11p-14
resolution $	a-8c-8f-8g-8j-8k-9l-8m19o-10p-13
resource	a-9b-9c-8g-10i-7k-22l-7m-7n20
respectful	p10
respectful uncertainty	p10
respectful uncertainty $	p10
respond	k-8m14
respond $	k-8m14
responded	a21c-8k-13l-15m-7
responded $	a18k-12l-13
response	a32b16c-30f-21g-23h-14j-25k-30l-20n-19o-21p-10
response $	a22b12c-20d-10e-12f-9g-12i11j-10k-14l-21m-9n-12p-21
response SINCE	e8
response SINCE HARM	e8
response WORKER	p9
response WORKER $	p9
response measured	a8
response measured up	a8
response of	a12b12f-10k-8l-11p-12
response of AGENCY	a15p-8
response of FAMILY	a-8b13f-9
response on	l11p-7
response on TIME	l11p-7
response to	a16c-8e8g-9j-8k-7l-7o-15
response to CONTACT	a-8p11
response to FIRST	a10l-8
response to LEARN	a-8e11
response to neglect	a8
restorative	a-8i-8p12
restorative practice	a-8i-8p12
restorative practice $	a-8i-8p12
restraint	p12
restraint $	p12
resulting	j9m8
resulting ACT	m8
resulting ACT $	m8
resulting in	j10
resulting in REVIEW	j10
retention	c11
retention $	c11
return	a-11j-9k-15l10m-10p7
return $	l9
return and	l8
return and summarie	l8
return from	l10
return from AGENCY	l10
reveal	a9
review	a-40b-21c-22d-13e-9h-21i-21j25k31l-22m-15n-22o19p-57
reviewed	a10c-11e-8f-8g-12i-11l-18m-9o17p-19
reviewed $	a13c-10g-10i-11j-11l-17m-8o15p-18
reviewed PEER	j7
reviewed PEER $	j7
reviewer	b-14c9d-8e-25f-12g-15h-8i-11j-25k22l-18m-16n-9p-21
reviewing	k-8p10
revolving	p8
revolving door	p8
revolving door $	p8
rhagair	c-8j15k-9l-7p-12
rhagair $	c-8j15k-9l-7p-12
rhestr	c-9h16k-8l-8p-12
rhestr termau	c-9h16k-8l-8p-12
rhestr termau $	c-9h16k-8l-8p-12
right	c-22f-14g-21i9j-11k-15l-13m18o-10
ring	p13
ring $	p13
rise	j10
rise to	j10
rise to ISSUE	g8
rise to REVIEW	j8
risk	a13e-9f-13i-8j-12k-23l-11m-12o-9p13
risk $	c-12k-10l-10p20
risk AUX	a13k-9
risk AUX ANALYSE	a8
risk AUX LEARN	a9
risk assessment	p8
risk assessment $	p8
risk register	c13p-12
risk register $	c13p-12
road	l17p-14
road to	l17p-14
road to PLACE	l10p-8
road to court	l10
role	c-9f-15g-10h15k-13l-10m-8p10
role $	h11
role in	f-8p9
role in FAMILY	f-8p9
role of	a9f-7p8
role of KIN	p9
role of system	a11p-9
role used	h9
role used $	h9
roma	f9
roma in	f9
roma in small	f9
room	f-8p16
room $	f-8p16
root	k9
root cause	k9
root cause ANALYSE	k9
rota	p8
rota and	p8
rota and handover	p8
round	p9
round $	p9
rounding	e9p-8
route	l11p-9
route through	l11p-9
route through AGENCY	l11p-9
rule	p16
rule AUX	p9
rule AUX given	p9
rule of	p8
rule of optimism	p8
run	a11p-8
run through	a12p-8
run through $	a10
running	j-9k18p-11
running REVIEW	j-7k9
running REVIEW $	j-7k9
running alongside	k11p-9
running alongside $	k11p-9
rural	p10
rural isolation	p10
rural isolation $	p10
safe	c-7f-8j-9k-11m-7p21
safe $	p8
safe at	l-8p8
safe at PLACE	l-8p8
safe on	p9
safe on REVIEW	p9
safe sleeping	p7
safe sleeping $	p7
safeguard	l10
safeguard other	l10
safeguard other CHILD	l10
safeguarding	b-11c-26d-10e-14f-16i-12j9m-13n-14o-20p13
safeguarding $	a9g-12j-7k-9l-9p13
safeguarding ACT	l12m-11
safeguarding ACT $	l12m-11
safeguarding BODY	a-14c-14k10l-8m-7n-7o-11
safeguarding BODY $	c-10m-11
safeguarding BODY 's	k12p-11
safeguarding BODY about	m9
safeguarding BODY and	p9
safeguarding WORDS	h10
safeguarding WORDS $	h10
safeguarding arrangement	l10
safeguarding arrangement $	l10
safeguarding hub	p9
safeguarding hub $	p9
safeguarding practice	j8
safeguarding practice REVIEW	j8
safer	a-11c-7l-8m14
safer $	a-8m11
safer for	m9
safer for CHILD	m9
safer sleep	p9
safer sleep $	p9
safety	a-8c-15k-11l-16p22
safety $	l-11p16
safety PLAN	c-8m-13p15
safety PLAN $	c-8m-13p15
said	a-14f-13g-11i-8j11k-11l-17p20
same	k11
same TIME	k11
same TIME $	k11
sat	k10
save	c12d-9p-7
save date	c12d-9p-7
save date $	c12d-9p-7
saw	c-12f-10j-11k-8l9m-14o-8
say	a-10c8g-13j-11k10p-8
says	j9
scald	p9
scald $	p9
scale	c12p-9
scale $	c12p-9
scene	c-8j17k-8l-8p-14
scene $	j11p-8
scene setting	j12p-10
scene setting $	j12p-10
schedule	b11d9k-8l-10p-8
schedule of	b11d9k-8l-10p-8
schedule of INFO	b11
schedule of STORY	d10l-8
school	b-8c-15d-13e-11f-38g-17h-8j-16k-22l19m7n-10o-11p10
schoolday	f-8l11
schoolday $	f-8l11
scope	a-25c-16f-7g-8l-13m-11o25p-19
scoping	l-11o12
scoping period	l-11o12
scoping period $	l-11o12
screen	p12
screen and	p8
screen and phone	p8
screen at	p8
screen at bedtime	p8
scrutineer	j11
scrutineer $	j11
scrutiny	a-18e-9k12l-8o9
second	f-7l17p-13
secondary	l11p-10
secondary PLACE	l11p-10
secondary PLACE $	l11p-10
secretary	m10
secretary of	m10
secretary of state	m10
section	e7l-12m-8p8
section $	c7e8p-9
section NUM	l-9p13
section NUM $	l-9p13
sector	p9
sector $	p9
secure	j-7p11
secure setting	j-7p11
secure setting $	j-7p11
see	f-10g-19i15j-10l-11m16o-24p-9
seeing	a13f-11l-9p9
seeing $	a11
seeing CHILD	f-8p10
seeing CHILD $	f-8p10
seen	c-7f-14k-12m-8p18
selected	k-8l-10n7o12p-9
selected $	l-10o12
selected SOURCE	n9
selected SOURCE $	n9
self-assessment	c15k-9p-12
self-assessment $	c15k-9p-12
self-harm	p12
self-harm $	p12
self-report	p14
self-report $	p14
send	c14p-8
send to	c11
send to $	c11
senior	c11
senior inspector	c11
senior inspector $	c11
sense	a17c-8f8k-8l-11m-11p-15
sense $	a12m-7p-7
sense of	a10f10l-8p-10
sense of CHILD	f8
sense of THIS	a9
sent	k-7l7
sent THEY	p9
sent THEY away	p9
sent and	l9
sent and NEG	l9
sent to	j8
sent to $	j8
separated	p8
separation	j-11l7
september	l8
sequence	a-11c-7d12
sequence $	l-8p10
sequence of	a-8d12p-7
sequence of CONTACT	d8
sequence of STORY	d10
sequence of WHAT	l10
serious	e-7g-7j11k9l-12
serious STORY	j11l-9p-7
serious STORY investigation	k9
serious STORY notification	j10l-7
serious case	k8
serious case REVIEW	k8
serious youth	p8
serious youth violence	p8
service	a-26c-18f-31h12i-8j13k-59l13m-7o-25p9
session	c10
session $	c10
set	a-8c-15g-13k-14m-14o25p-14
set $	c-8o11p-8
set SCOPE	o8
set SCOPE $	o8
set THIS	j9
set THIS REVIEW	j9
set for	o10
set for BODY	o10
set out	g-10o17
set out to	g-9o14
setting	a-14b-8c-18d-9e-11f-14g-11i-8j27k-20l-17m-13n-12o-10p-9
setting $	a-7c-11f-9j17k-11l-11m-8
setting context	j9
setting context $	j9
setting out	j11p-8
setting out $	j11p-8
setting scene	j11p-8
setting scene $	j11p-8
settling	l8
seven	a-7g10o7p-9
sexual	f-9l-15p20
sexual HARM	l-8p13
sexual HARM $	p10
sexual behaviour	p7
sexual behaviour $	p7
sexual exploitation	p7
sexual exploitation $	p7
sexuality	f7
sexuality and	f7
sexuality and gender	f7
shame	f-8k-7p17
shame $	f-8k-7p17
shaped	a10
shaped decision	a10
shaped decision $	a10
share	c20f-7j-14k-14l-9m-7p-13
share $	c11p-10
share THIS	c13j-11
share THIS REVIEW	c11j-9
shared	a16c7k-17l-7
shared $	a14c8k-16
sharing	a-17b-7c18e-7f-9g-19i9j-11k-24l-17m-9n-14p17
sharing $	a-8c-8i10j-7k-12l-10p12
sharing INFO	p12
sharing INFO $	p12
sharing LEARN	c15g-15p-7
sharing LEARN $	c15g-15p-7
sharing THIS	c11k-8
sharing THIS $	j8
sharing THIS REVIEW	c12j-11
sharing and	p7
sharing and communication	p7
she	a-13f8j-8k-10l7p8
shelve	p10
shelve $	p10
shift	m-11p12
shift CHANGE	m-11p12
shift CHANGE $	m-11p12
shoe	p7
shoe $	p7
short	a-22b-10c-21d-13e-12g-14h23i-9j14k-20m-12n-12o-10p-22
shortcoming	g9p-8
should	a-9e-21f-16g8h-8i14j-8k-10l-30m21n-8o-15p-21
show	a15e-8g12j-16k-14l-13m-8o-8
shut	p12
shut $	p12
sibling	a-9c-8f10l-11
sickness	p14
sickness $	p9
sickness absence	p10
sickness absence $	p10
side	a8
side $	a8
side by	a8
side by side	a8
sight	a-10f-10l-9p16
sight $	p13
sight SCOPE	o8
sight SCOPE $	o8
sight of	f-7p9
sight of CHILD	f-7p9
sign	c15e-9f-11g-9j-14m-13n-7
sign $	l10
sign here	c12p-10
sign here $	c12p-10
sign of safety	p8
sign off	p9
sign off $	k-8p10
sign off by	k10
sign up	c11l-8
sign up $	c11l-8
sign-off	c-9j-9k16l-7m-9n-10
sign-off $	k14p-13
sign-off NEG	k-9n-8p11
sign-off NEG SOURCE	k-9n-8p11
sign-off by	k10
sign-off by BODY	k10
signature	c14f-8j-9l-8m-8p-13
signature $	c15k-12p-11
signature of	k10
signature of NUMW	k10
signed	c15f-7j-8k-10l-8
signed $	c15k-8p-14
signed and	p9
signed and forgotten	p9
significant	a-11b-8c-22d19f16i-9j-14k-16m-12n-11p-24
significant STORY	d13f-9k-9p-8
significant STORY $	d15f-7l-7
significant STORY NUM	d-8l14
significant adult	f10
significant adult $	f10
significant date	d10
significant date $	d10
significant incident	d7
significant incident by	d7
significant other	f15k-9l-8p-10
significant other $	f15k-9l-8p-10
significant practice	l8
significant practice STORY	l8
silence	p15
silence $	p11
silp	k14
silp LEARN	k9
silp LEARN STORY	k9
silp METHOD	k9
silp METHOD $	k9
since	a-17c-18d-10e43f-11g-14i-10j-22k-21l-25m-29n-8o-11p-20
single	c-9e-8l-16
single AGENCY	k9l-12p-12
single AGENCY ACT	m7
single AGENCY LEARN	g9
single AGENCY WELL	i8
single AGENCY inquirie	k11
single incident	p11
single incident $	p11
single-agency	m11p-9
single-agency PLAN	m11p-9
single-agency PLAN $	m11p-9
sister	f15p-13
six	f-8k-8l8
skeletal	p11
skeletal survey	p11
skeletal survey $	p11
skill	i13l-10p-10
skill and	i13l-10p-10
skill and PLACE	i13l-10p-10
slavery	p10
slavery $	p10
sleep	c-7f-7k-8l-9p18
sleep $	p14
sleep and	p8
sleep and new	p8
sleeping	c-10k-9l-7p15
sleeping $	p7
sleeping arrangement	c-8p12
sleeping arrangement $	c-8p12
slipping	p10
slipping through	p10
slipping through $	p10
small	f9
small ACT	p8
small ACT large	p8
small town	f9
small town $	f9
smile	p7
smile at	p7
smile at door	p7
smiling	p7
smiling AUX	p7
smiling AUX LEARN	p7
so	a14c-10f-7i-9j-10o-9p-13
so $	a10
so WHAT	a9
so WHAT $	a12m-11
so WHAT FIRST	a-9m9
so far	e9k-7m-8
so far $	e9k-7m-8
so long	k9
so long $	j-9k10
social	k-13l-11m8p10
some	a-9e10i10l-7p-11
some END	e11
some END thought	e11
some WORKER	i11
some WORKER DONE	i11
somebody	g-12i14k-7l-8
somebody FIND	g-11i14p-8
somebody FIND $	g-11i14p-8
somebody else	p9
somebody else 's	p9
something	j7
something HAPPEN	j8
something HAPPEN to	j8
soon	p9
soon $	p10
sorry	j12k-8
sorry $	j12k-8
sought	a-8m12p-12
source	a-11b-12c-9g-7j-10k22l-10m-9o-8p-19
south	l9
south $	l9
span	c-7l-11o14p-8
span $	c-7l-11o14p-8
special	c-8k-8l11m-9
special educational	p10
special educational NEED	p10
special guardianship	l12
special guardianship $	l14p-14
special guardianship order	p10
specific	a-11c-8h-10j-10k-9l-12o23p-8
specific SCOPE	o9
specific SCOPE $	o9
specific WORDS	h-10j-8l-11o17
specific WORDS $	h-9l-11o13
specific WORDS of	o8
spoken	k10
spoken to	k10
spoken to $	k10
sport	p9
sport club	p9
sport club $	p9
spot	c-8i15k-7l-7p-11
spot $	c-8i15k-7l-7p-11
spreading	c15h-13j-10p-8
spreading WORDS	c15h-13j-10p-8
spreading WORDS $	c15h-13j-10p-8
spring	l11
st	l-9p10
st NAME	l-9p10
st NAME 's	l-9p10
staff	a-16c-9f-12g-11i10j-8k8l-16m-8p10
staffing	k-8n-11p17
staffing $	k-8n-11p17
stage	j-7l12p-11
stage of	k9
stage of REVIEW	k9
stage one	l12p-11
stage one $	l12p-11
stalking	p12
stalking $	p12
stand	a-15e14g10h8j-8k-12l-14m-10
standard	c-7g-9k18l-7p-12
standard applied	k11p-8
standard applied $	k11p-8
standard of	k13
standard of judgement	k10
standard of proof	k8
start	a-11c-12d-9e-12g-16h-7i-10j14k-12m-18n-8o13
start $	l13m-8p-11
starting	a-7c-9g-13i-11j19l-11m-11o-10
state	m10
state $	m10
statement	a-17b-11d-10f-22g-16h-7i-11j31l-7m-21n-12o-12p-31
statement $	c9e10f-15j14k-15l-17p-17
statement by	c-8j13m-9p-8
statement by AUTHOR	k8
statement by BODY	j9
statement by safeguarding	j11k-8
statement from	j17k-10p-8
statement from FAMILY	j8
statement from chief	j9
statement of	a-8j9k9m-7p-9
statement of BODY	j7
statement of independence	j-7k14
statistical	b15c-10p-10
statistical table	b15c-10p-10
statistical table $	b15c-10p-10
status	k-11l-12
status $	f7
status and	c11p-8
status and version	c11p-8
status of	c-10j11p9
status of PLACE	p9
status of THIS	c-9j11
statute	n14
statute and	n8
statute and guidance	n8
statute cited	n10
statute cited $	n10
statutory	a-9c-14e-7f-10g-8j20k-15l-13m10n-8o-7p-19
statutory basis	j12p-8
statutory basis $	j12p-8
statutory duty	j12p-9
statutory duty $	j12p-9
statutory requirement	j-8m13p-8
statutory requirement $	j-8m13p-8
stay	a-8e12f-9g-13j-7k-8l16m-11p-18
stay $	l12p-12
stay PEER	e13g-9
stay PEER WE	e13g-9
stay as	i10
stay as THIS	i10
stay in	l12p-8
stay in PLACE	l12p-8
stayed	f-8i12k-12
stayed $	f-7i12k-11p-8
stayed shut	p8
stayed shut $	p8
steering	k11p-11
steering group	k11p-11
steering group $	k11p-11
step	a-7c-19g-11j-13m19o-14
step-down	p11
step-down $	p11
step-family	c-8f16j-8k-9l-7p-12
step-family $	c-8f16j-8k-9l-7p-12
stepfather	p7
stepfather $	p8
stepfather and	p9
stepfather and new	p9
stigma	p12
stigma $	p12
stood	a9
stood in	a9
stood in METHOD	a9
stop	a-9c9m8p-8
stop THIS	m9
stop THIS HAPPEN	m9
stop and	c10p-7
stop and think	c10p-7
stopped	a10f-10l11p-9
stopped WORKER	a11
stopped WORKER seeing	a11
stopped eating	l11
stopped eating $	l11
stori'r	l13p-9
stori'r plentyn	l13p-9
stori'r plentyn $	l13p-9
storie	j-7k-10l17p-13
storie $	l10p-10
storie of	l12
storie of FAMILY	l12
story	a-10c-17d-9e-8f-10k-17l28
strangulation	p12
strangulation $	p12
strategic	m10
strategic ACT	m8
strategic ACT $	m8
strategie	m13
strategie for	m13
strategie for CHANGE	m13
strategy	a-13c-14k-16l16
strategy ANALYSE	a-8l11
strategy ANALYSE $	a-8l11
strategy INVOLVE	k-12l14p-12
strategy INVOLVE $	k-12l14p-12
strategy discussion	l-8p11
strategy discussion $	l-8p11
street	l20p-20
street $	l11
strength	c-21e-9h-7i28j-11k-14l-14m-17n-8o-9p-34
strength-based	a-9i12p-9
strength-based practice	a-9i12p-9
strength-based practice $	a-9i12p-9
strong	a-9g-11i17
structure	f10k-9p-7
structure $	f8
structure of	j10
structure of THIS	j10
student	l-9p10
student on	l-9p10
student on PLACE	l-9p10
style	j-7k10
style and	j-7k10
style and WORDS	j-7k10
subject	a-11c-13e-8f27g-10j-21k-21l-12m-8p-17
subject $	f10
subject CHILD	f9p-8
subject CHILD $	f9p-8
subject ISSUE	o8
subject ISSUE of	o8
subject detail	f8
subject detail $	f8
subject for	f-9o12
subject for REVIEW	f-9o12
subject of	f21j-11k-15o-19
subject of HARM	f11
subject of REVIEW	f17j-8k-11o-16
submission	c-7j7k11p-12
submission $	j9
submission received	k12p-8
submission received $	k12p-8
subscribe	c15k-8p-12
subscribe $	c15k-8p-12
subsequent	e9m-8
substance	p12
substance misuse	p12
substance misuse $	p12
success	c21i-19m-14
successe	i14p-14
sudden	l-8p9
sudden CHILD	l-8p9
sudden CHILD HARM	l-8p9
suggested	m12n8p-10
suggested CHANGE	m10
suggested CHANGE $	m10
suggested SOURCE	n9
suggested SOURCE $	n9
suicidal	p11
suicidal thought	p11
suicidal thought $	p11
suicide	l-19p17
summarie	a-13b16k-11m-9p-11
summarie $	a-13b16k-11m-9p-11
summary	a-29b-19c-33d10e14f-26h-16i-20j25k-37l12m-13n-24o-24p-43
summary $	a-17b-12c-24d7e16f-17g-10h-10i-12j20k-23m-21n-17o-12p-31
summary END $	e7
summary and	e7
summary and END	e7
summary chronology	d9
summary chronology $	d9
summary for	g-9j17l-9
summary for CHILD	j9
summary for public	j9
summary of	a-13c-10e-14f-9g10k-19l23n-7o-12p-14
summary of AGENCY	l8
summary of INFO	l8
summary of INVOLVE	l7
summary of MSG	g8
summary of REVIEW	j15
summary of STORY	l13
summary of case	j-11l13
summary of judgement	g13l-10
summary of key	d8
summary of timeline	l10
summer	k-8l20p-14
summing	e11l-10
supervision	a8c17d-7e-9f-11g-10i-11j-16k-23l-16m-9n-9o-17p15
supervision $	c21f-8j-10k-13l-11o-12
supervision DONE	a10k-8
supervision DONE $	a10k-8
supervision NEG	p8
supervision NEG SCOPE	p8
supervision THIS	p12
supervision THIS ASK	p9
supervision order	p7
supervision order $	p7
supplementary	b18k-13l-7n-12p-13
supplementary INFO	b11k-7p-8
supplementary INFO $	b11k-7p-8
supplementary SOURCE	b12k-7n-10p-7
supplementary SOURCE $	b12k-7n-10p-7
support	a-14b-9c-21d-9e-11f-19g-14h-8i-12j-17k-15l7m-14n27o-8
support $	c-10k-9l-13n17
support AGENCY	l-14n15p-13
support AGENCY $	l-14n15p-13
support WORKER	f-9p10
support WORKER $	f-9p10
support for	n10
support for WORKER	n10
support given	l9
support given to	l9
support offered	l12p-8
support offered $	l12p-8
support provided	l8
support provided $	l8
supported	k7
supported and	k7
supported and INVOLVE	k7
supporting	b18k-13l-7n-13p-13
supporting INFO	b11k-7p-7
supporting INFO $	b11k-7p-7
supporting SOURCE	b12k-7n-11p-7
supporting SOURCE $	b12k-7n-11p-7
sure	m7p-7
sure THIS	m7p-7
sure THIS DONE	m9
surrounding	l7
surrounding HARM	l7
surrounding HARM $	l7
survey	a-7b16c-8f-9l-8
survey $	b16f-9k-17
survey and	k8
survey and SCOPE	k8
sympathy	c-8j15k-9l-7p-12
sympathy $	c-8j15k-9l-7p-12
syndrome	l-9p10
syndrome $	l-9p10
synopsis	a11c-13f-10k-7p-8
synthesis	c-9e16f-8j-8k-10l-8p-13
synthesis $	c-9e16f-8j-8k-10l-8p-13
system	a23b-11c-25d-12e-21f-24g24h-11i-17j-25l-26n-16o-19p-12
system $	a7c-12e-9f-9g20i-8j-12k-17l-13n-8o-9
system 's	a12k-11
system 's part	a12k-11
system DONE	a12k-9
system DONE $	a8k-7
system DONE NEG	a7
system ISSUE	a8
system ISSUE $	a8
system METHOD	a-8k14p-8
system METHOD $	a-8k14p-8
system PEER	a12f-9p-11
system PEER CHILD	a12f-9p-11
system and	m11
system and practice	m11
system let	g9
system let THEY	g9
system responded	a8
system responded $	a8
systemau	m12
systemau ac	m12
systemau ac ymarfer	m12
systemic	a10
systemic ISSUE	a10
systemic ISSUE $	a10
systemic LEARN	g7
systemic LEARN $	g7
table	a-19b18d22e-14f-16g-17h-12i-13j-19k-19l-25o-14p-27
table $	a-9b14f-9g-8h-8j-8k-10l-10m-9n-9p-14
table and	b12
table and figure	b12
table of	a-9b-10c-13d22g-9j-10k-10l-18n10o-7p-16
table of ACT	m11
table of BODY	m-10n13
table of MOVE	d10
table of PLACE	d11l-9
take	a7c8e-10f-9g18i-9j-14l-17m7n-7o-14p-20
take $	a11c-10k-10m13
take ACT	m8
take ACT $	m8
take STORY	a8
take STORY of	a8
take away	a-8c8g10
take away $	g11
take away and	c9
take from	g15m-9
take from THIS	g15m-9
take part	k11
take part $	k11
take-away	g9
take-away MSG	g9
take-away MSG $	g9
take-home	g9
take-home MSG	g9
take-home MSG $	g9
taken	a-17c-22d-10e17f-10g-34i-8k14l10m-11n-9o-17
taking	c-12g-11j-9k10l-12m15p-14
taking LEARN	g-8m10
taking LEARN forward	g-8m10
taking THIS	m10
taking THIS forward	m10
taking part	k13l-8
taking part $	k13l-8
talk	a-8c20g-9j-9k-12l-10m-9
talk $	c11k-8l-7
talk about	c15
talk about THIS	c13
talking	c8k8
target	c12p-9
target audience	c12p-9
target audience $	c12p-9
task	a-13b-8c-21e-15f-11g-11j-20k-23l-15m-23n-9o37p-21
task $	a-8c-8f-7j-11k-12l-8m-9o19p-12
task set	o10
task set for	o10
taught	a-11e-11g23k-8l-8m-8
taxis	l-10p14
taxis $	p11
taxis to	l-7p8
taxis to PLACE	l-7p8
teache	g12
teacher	g-9i11
teacher WHO	g-8i11
teacher WHO FIND	g-8i11
team	a-23b-11c33d-11e-14f-12g-21h-10i-8j-25k15l-30m-22n-16o-14
technical	h13
technical WORDS	h13
technical WORDS $	h13
teenage	f-7p9
teenage KIN	f-7p9
teenage KIN $	f-7p9
teenager	p8
teenager $	p8
teeth	k-7p15
teeth $	p11
teeth and	p8
teeth and toothbrushe	p8
tell	c12g12j-12k-13o-8
temporary PLACE	l-8p10
temporary PLACE $	l-8p10
temporary SERVICE	l10p-8
temporary SERVICE $	l10p-8
ten	a-10l7o7
tense	k9
tense name	k9
tense name and	k9
term	c-27d-13e-29f-15g-19h28i-13j-33k-8l9m-17n-15o14p-35
termau	c-9h16k-8l-8p-12
termau $	c-9h16k-8l-8p-12
terminology	h8
test	a-10c12p-8
tested	g-10k10o10
tested $	o10
tested WHAT	g-8k9
tested WHAT WE	g-8k9
testing	a17c-17o-10
teulu	f12
teulu $	f12
text	n14
text $	n10
than	p8
than THEY	f-8p8
than THEY AUX	f-8p8
thank	a-12c-16e-10f-13g-11i13j23k-18l-15m-14n-10o-9p-21
thank $	a-11c-15e-9f-11g-10i8j24k-15l-14m-13n-9o-8p-20
thank to	i9
thank to THIS	i9
that	a-7b-14c-22e-17f-28h-18i22j-11k-13l-11m-11o-9p22
their	f12j-8p-13
thematic	a13c-10k-10p-8
thematic ANALYSE	a13c-8
thematic ANALYSE $	a12c-8
theme	a45b-7c-20d-13e-9f-16g-19h-7i-15j-24k-15l-28m-14n-10o-12p-29
theoretical	k11p-7
theoretical framework	k11p-7
theoretical framework $	k11p-7
there	c-7f-7g7m-11o-8p-12
there AUX	g9
there AUX REVIEW	k7
there AUX to	g7
there MUST	j9
there MUST AUX	j9
there pattern	g8
there pattern of	g8
there to	i8
there to WELL	i8
these	a-24c-11h13i-9j14k-9l-8p-9
they	a9c-8f16i-11j-16l-12m-11o-8p-9
thing	a-13b-14c-18d-14e21f-24g8h-18i17j-31k-38l-7m20o-16p-24
thing $	a-10e14g-8l-11
thing AUX	a-8
thing AUX CHANGE	a-8
thing CHANGE	m11
thing CHANGE $	m11
thing HAPPEN	l13
thing HAPPEN $	l8
thing HAPPEN about	l9
thing MEAN	a-10e15l-9
thing MEAN $	a-9e13l-8
thing PEER	e7
thing PEER $	e7
thing THIS	a-9i13l-7
thing THIS DONE	i8
thing THIS everybody	p10
thing THIS helped	i8
thing WE	k-7m9
thing WE ASK	g-7m10
thing WE got	g7
thing WE would	i9
thing WELL	m9p-8
thing WELL $	m9p-8
thing could	a8
thing could AUX	a8
thing got	l11
thing got worse	l11
thing might	a10
thing might AUX	a10
thing safer	m9
thing safer for	m9
thing to	a-9c-8f-7g17k-7l-15p-15
thing to DONE	m12
thing to END	e8
thing to KNOW	g9
thing to remember	g9
thing to think	g9
thing worth	i10n8p-8
thing worth SOURCE	n9
thing worth keeping	i12
think	a23b-8c12e-16f-16h-7i-20j-24k-24l-20m-27n-11o-18p11
think $	a19c18e-12g-24i-15j-13k-19l-14m-21o-16
think FAMILY	f-11p11
think FAMILY $	f-11p11
think about	c-15g20j-11p-9
think about $	g9
think about THIS	c-14g16j-10
think so	a8
think so far	a8
thinking	a18c-7e-7f-8g-13i-10j-11k8l-12m-11o-7
thinking $	a-8k12
thinking THIS	a10p-9
thinking THIS through	a10p-9
thinking about	a8
thinking about FAMILY	p9
thinking about practice	a9
thinking behind	a7
thinking behind decision	a7
thinking of	a9
thinking of TIME	a9
third	l11p-8
thirteen	l9
thirteen $	l9
this	a-14c22d-18e-11h-10i-34j20k-11l-20o-8p-36
those	a-19c-24e-14f13i9k21l-13m-19n-10o-8p-28
thought	a14e13g-12i-8j-10k-16l-17m-12o-8
thought $	a14e13g-12i-8j-10k-16l-17m-12o-8
thoughtful	a-9i12p-9
thoughtful practice	a-9i12p-9
thoughtful practice $	a-9i12p-9
thread	a24b-9c-18d-10e13f-15g-14i-10j-16k-20l-18m-14n-12o-10p-25
thread $	a22b-8c-16d-9e8f-13g-11i-7j-13k-15l-16m-11n-10o-9p-20
thread PEER	e9
thread PEER $	e9
thread THIS	a10
thread THIS run	a10
threat	p7
threat to	p7
threat to himself	p7
threat to other	p7
three	c-12e-11i-9l16n-8o-16p-7
threshold	a9c-16f-8j-12k-16l-10m-8n-8o-12p20
threshold $	c-7k-9l-7o-10p13
threshold LEARN	a8
threshold LEARN $	a8
threshold REVIEW	c-9k-8p12
threshold REVIEW $	c-9k-8p12
threshold for	p8
threshold for intervention	p8
through	a15c-16e-11f-14i-10j-15k-17m-14n-9o-8p10
through $	a13c-8g10k-9l-17
through AGENCY	l16p-14
through AGENCY $	l16p-14
through file	p8
through file $	p8
through gap	p10
through gap $	p10
thursday	c-8j-7k-9l15p-12
thursday $	c-8j-7k-9l15p-12
tidy	p8
tidy front	p8
tidy front room	p8
time	b-11e-18g-12h-9i-18j-21l-30n-14o21
timeframe	a-8c-11f-8j-10k-11l-9m-7o20p-14
timeframe $	c-10f-8j-9k-11l-8o18p-13
timeline	a-24b-12c-23d42f-23g-20h-10i-12j-23k-25l-16m-20n-16p-30
timeline $	a-16b-10c-18d31f-19g-15h-8i-9j-19k-20m-17n-13p-26
timeline key	d10l-9
timeline key CONTACT	d10l-9
timeline of	a-9d19l-17
timeline of NAME	d8
timeline of WHAT	a-8d11l-9
timeline period	o8
timeline period for	o8
timeliness	j-8k-10p13
timeliness of	j-8k-10p13
timeliness of REVIEW	j-8k-10p13
timescale	c-8f-8j-12k20l-8o-8p-12
timescale $	k13p-11
timescale for	k8
timescale for REVIEW	k8
timescale of	k9
timescale of HARM	k9
timetable	c-8j-10k18p-13
timetable $	c-7k16p-13
timetable of	k8
timetable of REVIEW	k8
timing	c-8f-7j-11k20l-7o-7p-13
timing $	c-7k17l-7p-12
timing of	k10
timing of REVIEW	k10
title	h9
to $	a-8c11e12f-16g-16h8i-12j-7l-18m-15n13o-11p-21
to ACT	c-8j8l-8m12o-8
to ACT $	c-8j9l-8m10
to AGENCY	l13
to AGENCY $	l12
to ANALYSE	a-19k-11o12
to ANALYSE $	a-19k-11o12
to ASK	c14o-13
to ASK $	c11o-10
to AUTHOR	k-8o16
to AUTHOR $	k-8o16
to AUX	a-20c-11e-14f-9k-22m19o18p-16
to AUX ANALYSE	a-9o13
to AUX DONE	k-8m18
to AUX LEARN	m9
to AUX LOOK	o9
to AUX WELL	i8
to AUX held	j7
to AUX tested	o11
to BIRTH	l11
to BIRTH $	l11
to BODY	a-15b-7e-10g-15i-7l-10m15n-8o9p-19
to BODY $	a-15e-10g-15i-7l-10m16n-8o10p-19
to BODY on	k9
to CHANGE	a-7e-10m14p-11
to CHANGE $	e-10m13p-11
to CHILD	a-8f-7g-9k-10l8p12
to CHILD $	k-8p14
to CHILD 's	l10
to CHILD in	j8
to CONTACT	a-9c12j-8p7
to CONTACT $	a-8c9p8
to CONTACT BODY	c7
to DONE	a-23e-12g-22i-16l-10m29
to DONE $	a-12g-11i-9j-7k-16m20
to DONE PEER	k11
to DONE and	j10
to END	e9l9p-10
to END $	l11p-8
to END on	e8
to FAMILY	f-14g-10j9l12p-13
to FAMILY $	f-14g-10j9l12p-13
to FIND	g-11k-9m-7n11o13
to FIND out	o11
to FIRST	a9
to FIRST HARM	a10l-8
to HAPPEN	l-11m18
to HAPPEN $	l-11m16
to HARM	l17p-10
to HARM $	l17p-9
to ISSUE	g8
to ISSUE $	g8
to KNOW	a-8c-10f8j-14l-15p-17
to KNOW $	j-9l-19m9p-11
to KNOW CHILD	f7
to KNOW more	i10m-10n8
to LEARN	a-11e10g-9
to LEARN $	o8
to LEARN so	a-8e11
to LOOK	a-13g-7k-9o15
to LOOK $	a-9j-8o15
to LOOK again	j9
to LOOK for	n7
to MONTH	l8
to MONTH $	l8
to MONTH YEAR	o7
to MOVE FIRST	m8
to MOVE for	n7
to NAME	j8
to NAME $	j8
to NUM	l14m-9p-9
to NUM $	l14m-9p-9
to NUMW	l10
to NUMW $	l10
to PEER	e13k-8p-7
to PEER $	e14k-8
to PLACE	l8
to RECOMMEND LEARN	j9k-8
to RECOMMEND REVIEW	k8
to REVIEW	f-8j21l-10o-10
to REVIEW $	f-8j19l-9o-9
to REVIEW AUX	j8
to SCOPE	a17o-13p-9
to SCOPE $	a9
to SERVICE	l12m7p-16
to SERVICE $	l7p-11
to SERVICE AGENCY	l9
to SERVICE BODY	m7
to STORY	c12p-9
to STORY $	c12p-9
to THEY	f14
to THEY $	f14
to THIS	a-8c-12f-14i8j21k-14m-7p-9
to THIS $	l8
to THIS DONE	j9
to THIS REVIEW	j11
to THIS WHO	f-11i9j12k-9
to WE $	o7
to WE SCOPE	a9o-8
to WELL	a7
to WELL $	i10
to WELL practice	a9i-9
to WHAT	k8
to WHAT WE	k10
to WHEN	l-8o12
to WHEN $	l-8o12
to WHO	e11
to WHO THIS	e11
to WORDS	h13o-9
to WORDS $	h13
to WORKER	h8k9p-12
to WORKER and	h9
to YEAR	d8l11p-11
to YEAR $	d8l11p-11
to YOU	c7
to YOU $	c7
to achieve	j10
to achieve $	j10
to adult	l11p-7
to adult AGENCY	l11p-7
to all	m9
to all AGENCY	m9
to believe	a9
to believe $	a9
to bring	l8
to bring THIS	l8
to case	l8
to case $	l8
to chapter	n10
to chapter $	n10
to chief	m10
to chief constable	m10
to commission	j7
to commission LEARN	j7
to consent	p8
to consent $	p8
to copy	i9
to copy $	i9
to county	f8
to county $	f8
to court	l10
to court $	l10
to date	e13m-7
to date $	e13m-7
to doctor	p9
to doctor $	p9
to each	l-8p8
to each AGENCY	l-8p8
to england	l8
to england $	l8
to feed	c8
to feed back	c8
to finish	e13p-7
to finish $	e13p-7
to follow	i10o8p-8
to follow $	i10o8p-8
to follow-up	p8
to follow-up $	p8
to get	n7
to get help	n7
to give	c7
to give feedback	c7
to help	a8
to help $	a8
to himself	p7
to himself AUX	p7
to hold	j8
to hold REVIEW	j7
to in	f8
to in THIS	f8
to keep	i11m-11
to keep $	i11m-9
to keep CHILD	l8
to light	g11l-10
to light $	g11l-10
to make	m12
to make $	m7
to make THIS	m8
to neglect	a12p-7
to neglect $	a12p-7
to note	g8
to note $	g8
to notice	j8
to notice $	j8
to order	c8
to order copie	c8
to other $	p7
to other processe	k7
to period	l10
to period under	l10
to ponder	g9
to ponder $	g9
to practice	a-10g14p-7
to practice $	a-9g14
to primary	m8
to primary PLACE	m8
to protect	p7
to protect $	p7
to provide	k10
to provide $	k10
to pseudonym	h8
to pseudonym used	h8
to rating	c11
to rating $	c11
to reach	p13
to reach $	p10
to reach WE	c8
to read	a-9c-15e-7k-11l-9m-9n20p-11
to read $	n12
to read THIS	c-9j10
to read WORDS	h8
to read more	n8
to read on	n10
to reader	j18n-11p-8
to reader $	j18n-11p-8
to reflect	c11l-7
to reflect $	c11
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
to table	c12
to table $	c12
to take	a-8g14l-8o-7p-13
to take $	m9
to take away	g11
to take part	k11
to text	n10
to text $	n10
to thank	j8
to thank $	j8
to think	l-8p10
to think $	p11
to think about	g9
to thirteen	l9
to thirteen $	l9
to tool	n8
to tool $	n8
to use $	c8
today	c-7e18m-7p-8
together	c-18d-7e23f-15g-20i-12k13l-17m-17n-11o-9p-16
toilet	p9
toilet and	p9
toilet and nappie	p9
told	a-16j-9l13
too	a-7j-8k-13p18
too NUMW	p8
too NUMW WORKER	p8
too little	p8
too little help	p8
too much	p10
too much REVIEW	p10
too soon	p9
too soon $	p10
took	a-16c-10e-10f-9g-13i-10j-16k21l14m-11o-9p-9
took part	a-8k18l-11
took part $	a-7k17l-10
took place	g-10k-8l19
took place $	g-10k-8l19
took so	j-9k10
took so long	j-9k10
tool	a-11b12c-13e-7f-9h-11j-9l-16m-9
tool $	k-9l-7p11
tool used	b13c-8h-9l-9n-15p-13
tool used $	b13c-8h-9l-9n-15p-13
toolkit	p8
toolkit $	p8
toothbrushe	p8
toothbrushe $	p8
topic	o8
touch	c15p-11
touch $	c15p-9
touch PEER	l7
touch PEER FAMILY	l7
town	f9p-8
town $	f9
town and	j7
town and its	j7
track	c12p-8
track $	c12p-8
tracking	c14m-10
tracking SINCE	c7
tracking SINCE of	c7
tracking and	c10
tracking and assurance	c10
tracking by	p9
tracking by core	p9
trafficking	p12
trafficking $	p12
train and	p8
train and county	p8
trainer	c11
trainer 's	c11
trainer 's note	c11
training	a-12b-8c23d-18e-12f-13g-9i-7j-15k-19l-22o-9
training $	c10d-7f-8j-10k-11l-14n-7p9
training and	c10l-7
training and STORY	c10
training date	c10p-8
training date $	c10p-8
training offered	c11p-9
training offered $	c11p-9
transfer	a-8j-13l-17p21
transfer between	p11
transfer between ISSUE	p11
transition	c-8j-7k-8p7
transition $	l-8p12
transition to	l11p-7
transition to adult	l11p-7
transitional	p9
transitional safeguarding	p9
transitional safeguarding $	p9
translated	p8
translated $	p8
translation	c19f-8j-9k-12l-9p-14
translation $	c19f-8j-9k-12l-9p-14
transport	l-7p7
transport $	l-7p7
trauma	k-10m-8p18
trauma $	p15
trauma and	p9
trauma and BODY	p9
trauma-informed	a-8i-8p12
trauma-informed practice	a-8i-8p12
trauma-informed practice $	a-8i-8p12
travel	p12
travel and	p9
travel and buse	p9
traveller	f11p-7
traveller FAMILY	f11p-7
traveller FAMILY $	f11p-7
treatment	l12p-9
treatment $	l12p-9
tree	f10
tree $	f10
trial	a-7c-9f-8j-9k22l-11m-7p-14
trial $	c-8j-8k19l-8p-13
trial and	k9
trial and inquest	k9
tribute	f-21j24k-15l-15p-16
tribute $	f-14j17k-11l-9p-12
tribute from	f-8j10
tribute from THEY	f-8j10
tribute to	j10
tribute to NAME	j10
tried	i9
tried $	i9
trigger	j9
trigger for	j9
trigger for REVIEW	j9
triggered	j7
triggered REVIEW	j7
triggered REVIEW $	j7
trouble	l8
trouble at	l8
trouble at PLACE	l8
trust	a-10c-12g-12j-18l-8n-12o-8p21
trusting	p11
trusting WHAT	p11
trusting WHAT AUX	p11
try	c10
try THIS	c10
try THIS $	c10
turn	a13c7o-8p-9
turn $	a14o-7
turning	a17c-11g-14j-9k-8o-9
turning MSG	a14g-12p-7
turning MSG $	a14g-12p-7
turning eighteen	p10
turning eighteen $	p10
turning to	a9
turning to SCOPE	a9
turnover	k-7p10
turnover $	k-7p10
twelve	p8
twin	f13p-11
two	c-9g-15j-9l11m-11o-10
tying	a-9e13
tying up	a-9e13
tying up thread	a-9e13
unaccompanied	p10
unaccompanied CHILD	p10
unaccompanied CHILD $	p10
unanswered	p9
unanswered $	p9
unborn	l-11p13
uncertainty	p10
uncertainty $	p10
unconscious	p9
unconscious bias	p9
unconscious bias $	p9
under	c-17d-8e15g-18i-15j16k-34l-9m-9n-8o12p-24
under ANALYSE	a-9l-10o14
under ANALYSE $	a-9l-10o14
under METHOD	a-12e18k-13m-12
under METHOD $	a-12e18k-13m-12
under PLACE	j10
under PLACE ACT	j10
under REVIEW	a12j-14k-15o8
under REVIEW $	a12j-14k-15o8
under WHAT	j16k-9m-7
under WHAT THIS	j7
under WHAT WE	j9
under microscope	a10
under microscope $	a10
under protocol	j11k-8
under protocol $	j11k-8
underlying	c-8g13j-8k-7l-9p-12
underlying ISSUE	a10
underlying ISSUE $	a10
underlying pattern	a-11g15p-9
underlying pattern $	a-11g15p-9
underneath	a11p-7
underneath $	a11p-7
understand	g12m-18o8
understanding	a15
understood	a23g-14k-12l-10
undertake	j7
undertaking	a-8c-7k15p-9
undertaking DONE	k12
undertaking DONE $	k12
undertaking REVIEW	j-7k9
undertaking REVIEW $	j-7k9
unfolded	a-9l15
universitie	p11
universitie $	p11
unregulated	l-10p11
unregulated PLACE	l-10p11
unregulated PLACE $	l-10p11
unseen	j-7
unseen $	g7
unseen KIN	p9
unseen KIN $	p9
up	b-9c12d-10e15g-17h-8j-20k-26l13m-18n-12o-11p-32
up $	a8c14e8f-13g-12j-14k-21m-14n-9o-8p-26
up thread	a-9e13
up thread $	a-9e13
up to	l15
up to HARM	l10
upcoming	c11p-10
upcoming training	c11p-10
upcoming training $	c11p-10
update	e13l-8m-7
upon	a11g-12i-11k-15l-8m-10n16o-7p-15
upon $	a-7j-8k-9n17p-9
upon WHAT	j8
upon WHAT REVIEW	j8
upon practice	a13i-8p-7
upon practice $	a13i-8p-7
upset	j-10n11
upset YOU	j-10n11
upset YOU $	j-10n11
urgent	m8
urgent ACT	m8
urgent ACT $	m8
us	a-13b-8c23d-9e10f-19g12h-12i-14l-28m-23n-16p-22
use	a-18b-8c18d-9e-11f-17g-13h14i-11j-9l-18m-18n-12o-16
use $	h17j-8k-10o-10p-12
use THIS	c12k-14
use THIS $	c9
use THIS REVIEW	k-9
use in	c13p-11
use in AGENCY	c9
use in supervision	c8
use of	c-11l-11p16
use of STORY	l-8p9
use of chronologie	p7
use of name	k11p-10
use only	k9p-8
use only $	k9p-8
used	a-24c-16d-15e-18f-26g-22h29i-16j-29l-13m-21n13o-19p-29
used $	a-19b7c-24d-14e-16f-17g-18h21i-14j-21l-11m-18n14o-15p-26
used as	k8
used as INFO	k8
used in	c-10f-12h18j-12
used in REVIEW	h11
used in THIS	c-9f-11h12j-8
useful	a-8b-7c-19d-12f-7g-7j-10k-15l-17m-9n28p-22
useful AGENCY	n11p-9
useful AGENCY $	n11p-9
useful CONTACT	c-12d-8l-9n14p-9
useful CONTACT $	c-12d-8l-9n14p-9
useful SOURCE	n10
useful SOURCE $	n10
useful number	n12p-8
useful number $	n12p-8
using	c14j-10
using THIS	c14j-10k-8
using THIS REVIEW	c9j-8
value	c-7k14p-12
value $	c-7k14p-12
vape	p9
vape and	p9
vape and pill	p9
version	a-12c20d-8e-16f-13g-15h-9j10k-13l-23m-12n-8
version $	c9e-13f-7g-11h-8j13l-13
version NUM	l-9p12
version NUM $	p9
version NUM YEAR	p8
version STORY	c13l-11p-11
version STORY $	c13l-11p-11
version control	c11p-11
version control $	c11p-11
viability	p8
viability assessment	p8
viability assessment $	p8
victim	f12j-8l-10
view	a27b-15d-9e9f-31g-21h-9i-16j-23k14l-25m-20n-14o-15p-34
view $	a14b-9e11f-22g-12i-8j-11k8l-16m-9n-9p-24
view AUX	k9
view AUX ASK	k9
view THIS	a12k-8
view THIS WE	a12k-8
view expressed	k9
view expressed by	k9
view of	a20c-7f-13g-7j-11k7l-9m-10p-13
view of BODY	a13k-12
view of FAMILY	k10
view of INVOLVE	a11k-11
view of KIN	k11
view of WHAT	a9
view of WORKER	k8
view of practice	a7
violence	a-7f-9j-7k-9l-18p24
violence $	k-7l-14p20
violence in	p8
violence in PLACE	p8
virtual	p9
virtual visit	p9
virtual visit $	p9
visit	a-12c-10e-11f-15g-11i-7j-9k-13l15m-10p16
visit $	a-8c-9e-10f-10g-8k-10l17m-8p9
visit THIS	p10
visiting	k-9l10
visiting $	p7
visiting INVOLVE	l10p-10
visiting INVOLVE $	l10p-10
visitor	l8p-7
visitor $	l8p-7
voice	a9c-13f-17g-10k20l-16
voice $	k10p-7
voice AUX	k8
voice AUX in	k8
voice INVOLVE	k9p-8
voice INVOLVE $	k9p-8
voice in	j-7k10
voice in THIS	j-7k10
voice of	a11f-15l-12
voice of CHILD	a12f-13k-9l-10p11
voice of FAMILY	j10
voice of WORKER	k9p-9
voluntary	c-7k-7l-7p15
voluntary AGENCY	p10
voluntary AGENCY $	p10
voluntary sector	p9
voluntary sector $	p9
volunteer	p12
volunteer $	p12
waiting	c-9k-10l-7p18
waiting $	p10
waiting for	p8
waiting for bed	p8
waiting list	p10
waiting list $	p10
wale	m11
wale $	m11
want	a-10i15j-10k-18l-10m11n10o-27
wanted	g-8i-9k-7m-24o25
ward	f-9p12
ward $	p8
warning	c-10j17k-8l-8n-7p-12
warning $	j13p-10
warning before	j9
warning before YOU	j9
was	a20b-13c-35d-12e-48g-12h-14j-9k17l8m-51n-16o-20p14
watch	c13k-11n9p-11
watch $	c13k-11n9p-11
water	p9
water safety	p9
water safety $	p9
way	c-12d-7e15f-12g-13k-12l-15m12n-8o-10p-21
we	a-15b-15c-12d-15e-9f-19j9k12l-23n10o10p-33
weaknesse	a10g15i-13j-8l-8p-13
web	l-9n15p-12
web addresse	l-9n15p-12
web addresse $	l-9n15p-12
website	k-7n7
week	e-9l12p-18
weekend	l11
weekend and	p9
weekend and evening	p9
weighed	k11
weighing	a14c-8
weight	l-11p17
weight and	p7
weight and growth	p7
weight chart	p9
weight chart $	p9
weight of	l-8p10
weight of STORY	l-8p10
welcome	j10
well	c-12e-14f-10g15i20j-11k-20l-19m-22p-16
welsh	c8j-8k9l-8p-17
welsh BODY	c-8k9
welsh BODY $	m8
welsh BODY use	k11
welsh IDENTITY	f7
welsh IDENTITY NEED	f7
welsh translation	c11
welsh translation $	c11
went	c-11e-12f-11i20j-23k-8m-19n-7o-11
were	a13c-22e-20g-8h-9i-8j-15m-36n-11o23
what	a8b-8c-17d-14f-14g13i10k-14m10n-22o-8p-37
when	e-15f-15g-19l19n-7p-24
where	a-32b-12c-25d-13e9g16h-13i13k-13l-31n9p-19
whether	j-9k15m-8
whether REVIEW	k9
whether REVIEW MUST	k9
whether to	k10
whether to RECOMMEND	k8
which	c-9e-10f-9g-18i-13j21l-17m-20o14
whistleblowing	p12
whistleblowing $	p12
who	a-32b-15d-15e-24f22g-11h-15i17j-14k13l-33m-13n-20o-22
whole	a9f-10i-7k-15l-12m-9p11
whole $	a9p7
whole FAMILY	p10
whole FAMILY DONE	p10
whole REVIEW	j8
whole REVIEW in	j8
whole unseen	g8
whole unseen $	g8
whom	c-11e8g-8i-11j-12k9l-8m11p-8
whose	a-11c-10f-19j-10p21
why	a24b-10c-25d-11e-22f-19g-27h-10i-18j30l-29m-25n-14p-22
wide	o9
wide WE	o9
wide WE LOOK	o9
wider	a14c-7k-9l-9p-16
wider FAMILY	f10
wider FAMILY $	f10
wider LEARN	g7
wider LEARN $	g7
wider picture	a14f-10p-12
wider picture $	a14f-10p-12
will	a-33c33e-26f-13g-26h-9i-22k-37l-25m21n-9p-16
window	g8k-9l-8o8
window $	p9
window of	o9
window of TIME	o9
window on	g9
window on system	g9
winter	k-8l11
wish	k8m12o-10
without	a-11c-8f-9k-16l-12m-7n-10o-9p25
witnesse	k15n-9p-9
witnesse INVOLVE	k10
witnesse INVOLVE $	k10
witnesse and	k10n-9
witnesse and SOURCE	k10n-9
word	a-29b-19d-13e18f-24g-14h16i-16j23k-29l-35m-21n-16o-29
work	a7b-15c-17d-13e7f-19g9h-14i14l-17m-17p-18
worked	a10e-26f-10g-23i38j-24l-36m-33o-12p-21
worker	a-8f-13i-7l-15m-10p21
workforce	p12
workforce $	p12
working	c-11e-10f-8g-8i-17j-11l-17m-20p20
workload	k-8p15
workload $	k-8p15
workshop	c-8g-8j-7k21l-7p-16
workshop $	c-7g-7k16p-10
workshop PEER	k10p-10
workshop PEER WORKER	k10p-10
world	l7p-13
world $	f-10l13p-11
world at	f9l-9
world at PLACE	f9l-9
worse	l10
worse $	l11
worth	a-16c-14e-11f-11g-14i30j-12k-16l-17m-14o-8p-24
worth SOURCE	n9
worth SOURCE $	n9
worth copying	i17l-10p-13
worth copying $	i17l-10p-13
worth keeping	i12
worth keeping $	i12
worth passing	i11
worth passing on	i11
worth sharing	i11
worth sharing $	i11
worthy	i17
worthy of	i17
worthy of commendation	i10
worthy of note	i10
would	a-19c9e-10g8i11k-17l-10m-16o9
would ASK	i9
would ASK other	i9
would DONE	g12m-12
would DONE CHANGE	g12m-12
would LOOK	m-8o15
would LOOK $	o10
would LOOK for	m-7o11
would WE	g12m-11
would WE DONE	g12m-11
would YOU	c12m-9
would YOU DONE	c12m-9
would keep	g-11i14
would keep $	g-11i14
would like	j7m10
would like to	j7m10
writing	n11
written	j8k-11p11
wrong	g19i-10j-10m-9
wrote	k13
yard	p9
yard $	p9
year	a-18c-15e-11f-15g-17j-10k-17l26m-14o9p-21
yes	p7
yes because	p7
yes because THIS	p7
yet	g8
yet WELL	g8
yet WELL because	g8
ymarfer	a9k-8l-8m10p-11
ymarfer $	a9k-8l-8m10p-11
you	a-31b-8c25e-15f-12g-12h-8i-18j11k-21l-20n16o-14p-18
young	j7l-8
your	a-26b11c33d-10e-13f-13g-8h-8i-14j-20k-21l-18m-19n-17o-11p-27
yourself	a-10c19m-10o-8p-14
yourself $	a-10c19m-10o-8p-14
youth	a-8c-10j-9k-11m-8p16
youth club	p9
youth club $	p9
youth estate	l11
youth estate $	l11
youth justice	p9
youth justice $	p9
youth offending	p9
youth offending AGENCY	p9
youth violence	p8
youth violence $	p8
yr	l12p-7
yr acho	l12p-7
yr acho $	l12p-7`;
