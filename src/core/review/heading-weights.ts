/* Written by training/headings/train.ts from the teaching list beside it; not to be changed by hand. */

/** The kinds that headings are told apart by, in the order of the letters a, b, c; see heading-kind.ts. */
export const HEADING_KINDS = ["analysis","appendix","body","chronology","conclusion","family","findings","glossary","good_practice","introduction","method","narrative","recommendations","references","terms","topic"] as const;

/** What speaks for each kind before a word is read. */
export const HEADING_BIAS: readonly number[] = [-0.07,-1.49,-0.29,-1.21,-0.8,-0.61,-0.52,-1.32,-1.17,-0.16,0.1,-0.13,-0.41,-0.88,-0.64,0.46];

/** How many steps of a weight make 1. */
export const WEIGHT_STEPS = 10;

/** A line for each feature of headings: the feature, a tab, and a letter and weight for each kind it speaks for or against. */
export const HEADING_WEIGHTS = `#0	a-24b36c-28d-19e-22f-24g-23h-16i-19j-26k-29l-27m-23n-22o-21p-34
#1	a-14d-13g-17h-11i-29l-8n-10
#10	f-8g21j9k-9l-7p-12
#2	a-13b-7c13e-11g-17h-15j-10o-18p15
#3	a7b-11d-9f-9h-11j-8n-8o-11p15
#6	a10b-18c-15d-19e-25h-22i-10j8k9n-15o-8p12
's $	f-9p12
's AGENCY	c9g8j-7l-8
's AGENCY $	c9g-7p7
's AGENCY AUX	g11p-9
's ANALYSE	a14k-14o-8
's ANALYSE $	a14k-14o-8
's ASK	k9
's BAD	l7
's BAD LIVE	l7
's BODY	f14k-12p-12
's BODY $	f14k-12p-12
's CONTACT	l15p-12
's CONTACT PEER	l15p-12
's END	e15k-13
's END $	e8
's END note	e8
's END on	a9
's END opinion	e8
's FAMILY	f12l-9
's FAMILY $	f12l-9
's FIRST	f10l-7
's FIRST LIVE	f10l-10
's IDENTITY	k12p-10
's IDENTITY private	k12p-10
's INVOLVE	f-9k9l7p-11
's INVOLVE $	f-7p-10
's ISSUE	a-9g12
's ISSUE $	a-8g9
's LIVE	d7l9p-10
's LIVE $	d7
's LIVE experience	l7
's NEED	f-8p10
's NEED before	f-8p10
's NUMW	l8
's NUMW TIME	l8
's PLACE	l-11p11
's PLACE $	l-11p11
's SERVICE	m10
's SERVICE PLACE	m10
's START	j9
's START $	j9
's STORY	a-14b13c-10d-11e-11j-9l8p-19
's STORY $	a-14b13c-9d-10e-10j-7l9p-19
's TIME	k8p-8
's TIME $	k8
's WELL	i13
's WELL $	i13
's WHO	c-7f14k-10p-8
's WHO $	f10p-8
's WHO in	f8
's WORDS	b11k-8
's WORDS of	b11k-8
's agreement	k12p-11
's agreement $	k12p-11
's background	f11p-7
's background $	f11p-7
's childhood	f11k-7l7p-18
's childhood $	f11k-7l7p-18
's daily	l8
's daily LIVE	l8
's decision	a-12k12
's decision $	a-12k12
's detail	f13l-10p-9
's detail $	f13l-10p-9
's experience	f-9l15p-14
's experience $	f-9l15p-14
's guide	j12
's guide $	j12
's home	f-9l-9p12
's home $	f-9l-9p12
's independence	k10
's independence $	k10
's inside	a-9c15g-9l-9m-8
's inside $	a-9c15g-9l-9m-8
's inspector	c14f-9l-7
's inspector $	c14f-9l-7
's job	p9
's job $	p9
's name	k8
's name AUX	k9
's name or	f8
's note	c16k-8n-7p-9
's note $	c16k-8n-7p-9
's opinion	a10
's opinion $	a10
's own	k-10l-14m8
's own childhood	f-13p14
's own historie	f11p-11
's part	a11f-8j-7l7p-8
's part $	a11k-11
's part in	f-7k9
's perspective	f-8l12p-11
's perspective $	f-8l12p-11
's power	k11
's power $	k11
's relationship	f9p-8
's relationship $	f9p-8
's response	a11l-9
's response $	a12l-8
's role	f-8p9
's role in	f-8p9
's schoolday	f-8l11
's schoolday $	f-8l11
's summarie	a-9b16l-16
's summarie $	a-9b16l-16
's view	a16c-8e-7f-20j-8k11l-11p-18
's view $	a16f-19l-9p-16
's view AUX	k9
's violence	p7
's violence $	p7
's world	l8p-13
's world $	f-10l13p-12
's world at	f9l-9
.	a-12d-9g-7h-15i-9n-7o-12p21
?	a44b-16d-17e-17f-24g-16h-13i-11j-8k-18l-11m9n-10o-25p-19
ACT	a-34b-20d-24e10f-28g-44h-18i-29j-12k-32l-13m42n-25o9p-25
ACT $	a-22b-13d-15e-35f-17g-25h-12i-18k-26l-16m26n-17o13p-22
ACT ASK	l-7m11
ACT ASK $	l-7m11
ACT CHANGE	c11m-11
ACT CHANGE $	c11m-11
ACT LEARN	c-8e15g-12k-8l14m-25p-10
ACT LEARN $	e11g-9l7m-17
ACT LEARN after	l7
ACT LEARN to	e8l9m-10
ACT NEED	m10
ACT NEED $	m10
ACT NUM	m10
ACT PLAN	l-11m17p-13
ACT PLAN $	l-11m15p-13
ACT SINCE	e12m-10
ACT SINCE LEARN	e9m-8
ACT THIS	m11
ACT THIS MUST	m11
ACT WE	m10
ACT WE WILL	m9
ACT agreed	m8
ACT agreed $	m8
ACT and	m17
ACT and lead	m8
ACT arising	m8
ACT arising $	m8
ACT by	l-8m12
ACT by PLACE	m8
ACT completed	c-7e17m-16
ACT completed $	e14m-14
ACT down	l10
ACT down and	l10
ACT for	m12
ACT for AGENCY	m8
ACT from	j-9m14
ACT from THIS	m10
ACT from rapid	m8
ACT given	o8
ACT given to	o8
ACT in	k11
ACT in REVIEW	k11
ACT large	p8
ACT large HARM	p8
ACT of	c10i-9k-10m-13o11
ACT of PLACE	p9
ACT of REVIEW	k-9o12
ACT of WELL	c12i-8m-7
ACT on	g-7m17
ACT on LEARN	m9
ACT on WHAT	m10
ACT to	g-9m14p-8
ACT to AUX	m11
ACT to keep	l8
ACT to take	m9
ACT tracking	p9
ACT tracking by	p9
AGENCY	f-41g-12i-19j-14l20o-22p-7
AGENCY $	a-9d-14e-14f-26i-12l-7n10p8
AGENCY 's	b14c-7e-9j-7k-19p-19
AGENCY 's CONTACT	l10p-9
AGENCY 's INVOLVE	k-10l10
AGENCY 's own	m9
AGENCY 's part	l9
AGENCY 's response	a12l-8
AGENCY 's summarie	a-9b16l-16
AGENCY ACT	m12
AGENCY ACT PLAN	m7
AGENCY ANALYSE	a16k-7
AGENCY ANALYSE $	a14
AGENCY ASK	k9
AGENCY ASK for	k9
AGENCY AUTHOR	k13l-12
AGENCY AUTHOR 's	k13l-12
AGENCY AUX	a-22e15k-7
AGENCY AUX ASK	k8
AGENCY AUX CHANGE	a-9e11
AGENCY AUX INVOLVE	a-8k-14l14
AGENCY AUX RECOMMEND	m9
AGENCY AUX inadequate	g11p-9
AGENCY AUX put	e7
AGENCY CHANGE	e12l-11
AGENCY CHANGE $	e12l-11
AGENCY CONTACT	c-8l13p-7
AGENCY CONTACT $	c-8l11
AGENCY DONE	a8e-14g-14k-23l15m-10p-7
AGENCY DONE $	i-12k-13l19
AGENCY DONE PEER	a20k-14l-13
AGENCY DONE WELL	i12
AGENCY FAMILY	l11
AGENCY FAMILY used	l11
AGENCY INFO	a-10j19k-14n-10p-13
AGENCY INFO $	a-7j15k-12n-9p-12
AGENCY INFO and	j8
AGENCY INVOLVE	a-11l9p-13
AGENCY INVOLVE $	a-10p-8
AGENCY INVOLVE primary	l8
AGENCY KNOW	a-9l17
AGENCY KNOW $	l9
AGENCY KNOW and	l8
AGENCY LEARN	g13k-10
AGENCY LEARN $	g13k-10
AGENCY MEAN	h7
AGENCY MEAN $	h7
AGENCY MUST	a-8l-7m15
AGENCY MUST respond	a-7m11
AGENCY PEER	l-11p13
AGENCY PEER FAMILY	l-11p13
AGENCY PLAN	m10
AGENCY PLAN $	m10
AGENCY RECOMMEND	m11
AGENCY RECOMMEND $	m11
AGENCY REVIEW	a-8c9j-15k11l-10p-8
AGENCY REVIEW $	c10j-12l-8
AGENCY SERVICE	l14p-12
AGENCY SERVICE $	l9
AGENCY SERVICE visiting	l9
AGENCY SINCE	e18l-11m-11p-8
AGENCY SINCE $	e16l-10m-10
AGENCY STORY	l8
AGENCY STORY $	l8
AGENCY THIS	a-9k8l-9n11
AGENCY THIS INVOLVE	k10
AGENCY THIS can	n12p-10
AGENCY WELL	i9
AGENCY WELL practice	i9
AGENCY WHAT	a-10l11
AGENCY WHAT AUX	a-10l11
AGENCY WILL	m10
AGENCY WILL DONE	m10
AGENCY WORKER	k-12l-9p13
AGENCY WORKER $	k-12l-9p13
AGENCY account	l9
AGENCY account $	l9
AGENCY and	l11
AGENCY and FAMILY	l10
AGENCY by	a12k-8m-7
AGENCY by AGENCY	a12k-8m-7
AGENCY check	l10
AGENCY check $	l10
AGENCY chronology	d9
AGENCY chronology $	d9
AGENCY come	a-9l10
AGENCY come into	a-9l10
AGENCY for	k12m-11
AGENCY for $	k13m-11
AGENCY for CHILD	g8
AGENCY in	p8
AGENCY in sequence	l-8p10
AGENCY in touch	l7
AGENCY inquirie	k11
AGENCY inquirie $	k11
AGENCY listen	a10
AGENCY listen $	a10
AGENCY management	k9
AGENCY management REVIEW	k9
AGENCY offer	a-10l12
AGENCY offer $	a-10l12
AGENCY one	l-7p10
AGENCY one by	l-7p10
AGENCY practice	a14g-7l-10p-7
AGENCY practice $	a14g-7l-10p-7
AGENCY provided	l12
AGENCY provided $	l12
AGENCY provision	l12p-10
AGENCY provision $	l12p-10
AGENCY recorded	l9
AGENCY recorded $	l9
AGENCY responded	a13l-9
AGENCY responded $	a9
AGENCY response	a15l-11
AGENCY response $	a15l-11
AGENCY return	l13
AGENCY return $	l9
AGENCY return and	l7
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
ANALYSE	a42b-23c8d-23e-10f-16g-18h12i-29j-39k-15l-39m-10n-28p-22
ANALYSE $	a23b-17d-16f-28g-20h10i-20j-25l-17m-14n-21o14p-22
ANALYSE DONE	a11
ANALYSE DONE $	a11
ANALYSE INFO	a14k-10
ANALYSE INFO $	a14k-10
ANALYSE MSG	c8
ANALYSE MSG for	c8
ANALYSE NEED	f10p-8
ANALYSE NEED $	f10p-8
ANALYSE NUM	a-15m18p-14
ANALYSE NUM $	a-11m12p-8
ANALYSE NUM WRITE	a-8m11p-8
ANALYSE PEER YOU	c7
ANALYSE REVIEW	c9
ANALYSE REVIEW $	c9
ANALYSE SCOPE	p-7
ANALYSE SCOPE $	p-7
ANALYSE STORY	a12c-9l-7
ANALYSE STORY $	a12c-9l-7
ANALYSE THIS	c-11m-10p10
ANALYSE THIS CHANGE	a-9m-7p11
ANALYSE THIS up	a10
ANALYSE WE	h8
ANALYSE WE WORDS	h8
ANALYSE WHAT	a20g-10l-15
ANALYSE WHAT HAPPEN	a16l-14
ANALYSE WHAT MOVE	a9g-8
ANALYSE WHY	a7
ANALYSE WHY $	a7
ANALYSE WORDS	h7
ANALYSE WORDS $	h7
ANALYSE accepted	a-9c-7p12
ANALYSE accepted $	a-9c-7p12
ANALYSE and	a12c-8
ANALYSE at	e8
ANALYSE at END	e8
ANALYSE by	c-11
ANALYSE by BODY	c-9k9m7
ANALYSE by REVIEW	o7
ANALYSE decision	a10
ANALYSE decision $	a10
ANALYSE for	a-8g10
ANALYSE for practice	a-8g10
ANALYSE guide	a-9c11
ANALYSE guide $	a-9c11
ANALYSE in turn	a8
ANALYSE key	a8
ANALYSE key practice	a8
ANALYSE of	a20e-13g-14j-13l-16m-12o-13p-16
ANALYSE of AGENCY	a11
ANALYSE of DONE	a9
ANALYSE of IDENTITY	a-8f10
ANALYSE of INFO	a8
ANALYSE of ISSUE	a9
ANALYSE of REVIEW	a-12c-8k14
ANALYSE of SINCE	a-8c11e-8
ANALYSE of THIS	c9
ANALYSE of WHAT	a9
ANALYSE of WORDS	a-8h12
ANALYSE of practice	a10
ANALYSE on	a8
ANALYSE practice	a13p-7
ANALYSE practice $	a11
ANALYSE prompt	a-9c10
ANALYSE prompt $	a-9c10
ANALYSE risk	a-8c-9p12
ANALYSE risk $	a-8c-9p12
ASK	a-24b-19d-18e-34f-33h-20m25n-8o13
ASK $	b-10c-9d-11e-19f-18g-10h-9j-34m25n-16
ASK AGENCY	k13m-11
ASK AGENCY for	k13m-11
ASK CHANGE	g15m-14p8
ASK CHANGE $	g9m-10p10
ASK CHANGE because	g10m-8
ASK CHILD	a8g8p-12
ASK CHILD $	a8g8p-12
ASK THIS	j12m-12
ASK THIS REVIEW	j12m-12
ASK WHERE	p7
ASK WHERE THEY	p7
ASK WHY	p9
ASK WHY $	p9
ASK WORKER	g8
ASK WORKER to	g8
ASK for	a-12g-14i-11j13l-11m20p-10
ASK for $	g-10i-8j-13k-14m21
ASK for INFO	k9
ASK for REVIEW	j15o-7
ASK for THIS	j7
ASK for case	j7
ASK from	l-8m12
ASK from each	l-8m10
ASK in	l7
ASK in one	l7
ASK instead	p7
ASK instead of	p7
ASK of	a-12c-8g-8i-7j-9l-14m22p-14
ASK of AGENCY	a-9k12m-10o7
ASK of BODY	m17
ASK of SERVICE	l-7m11p-8
ASK of WHO	m10
ASK other	i9
ASK other to	i9
ASK over	p9
ASK over experience	p9
ASK to	a-22c-12e-9f-10g-25h-8k-9l8n7o18p-9
ASK to DONE	k-8o9
ASK to HAPPEN	m7
ASK to KNOW	g-11k-11l-9n8o10
ASK to LOOK	o11
ASK to NUM	l8
ASK to SERVICE	l15m-13p-9
ASK to achieve	j10
ASK to keep	i11m-10
ASK to provide	k10
ASK yourself	c13m-9p-9
ASK yourself $	c13m-9p-9
AUTHOR	b10d-21f-25g-28h-17i-21k23l-38m-20n-22p-27
AUTHOR $	a-30b-21d-11e8f-15g-15h-10i-12j9k14l-19m-19n-14p-29
AUTHOR 's	a14b16c-19d-10f-7g-7l-20m-8o-9p-14
AUTHOR 's ANALYSE	a12
AUTHOR 's END	a-8e13
AUTHOR 's START	j9
AUTHOR 's STORY	a-11b14e-8l-16
AUTHOR 's WORDS	b11k-8
AUTHOR 's independence	k10
AUTHOR 's opinion	a10
AUTHOR 's view	a13k-13
AUTHOR AUX	a-10k12
AUTHOR AUX any	a-8k9
AUTHOR DONE	a-10k12
AUTHOR DONE $	a-10k12
AUTHOR NUM	k9
AUTHOR RECOMMEND	m9
AUTHOR RECOMMEND $	m9
AUTHOR and	c-9j-11k19
AUTHOR and AUTHOR	k10
AUTHOR and BODY	k9
AUTHOR and THEY	k11
AUTHOR at	p8
AUTHOR at conference	p8
AUTHOR of	a-7c14m-7
AUTHOR of BODY	c14k-15
AUTHOR of THIS	j-12k11
AUTHOR thought	a11
AUTHOR thought $	a11
AUX	a8b-18c-22d-17e9f10h-18l-9m-16n-14
AUX $	c-9e-8f22g7j-11k-10l-9m-12p-17
AUX ANALYSE	a-8k8o12
AUX ANALYSE $	a-8k8o12
AUX ASK	a-23e-10f-13g-19j-16k13l-21o11
AUX ASK $	a-11g-8i10l-11m-12o10
AUX ASK WHERE	p7
AUX ASK for	m16o-10
AUX ASK of	k11l-7o-9
AUX ASK to	l-8o13
AUX AUX	a17c-13f-13g8i-18l-18m-23o-8p-17
AUX AUX CHANGE	a10e-13
AUX AUX DONE	g8k-9m-8
AUX AUX IDENTITY	k9
AUX AUX KNOW	a-7g10
AUX AUX MOVE	a9
AUX AUX affected	n10
AUX AUX closed	a7
AUX AUX predicted	a8
AUX AUX put	e14i-8
AUX BAD	g13j-9l-14
AUX BAD $	g13j-9l-14
AUX CHANGE	a8e21f-10i-19j-15k-11l-17o-9p-12
AUX CHANGE $	e15i-16j-9k-8l-12p-11
AUX CHANGE SINCE	e11m-8
AUX CHANGE for	a12
AUX CHILD	a16k-9l-8p-15
AUX CHILD $	f7
AUX CHILD INVOLVE	a11
AUX CHILD KNOW	a9p-7
AUX DONE	i-9j-13k14m16o-15p-17
AUX DONE $	g-21i-26j-9k14m13o-10p-13
AUX DONE CHANGE	a-13g16m-10
AUX DONE WELL	g-8i13
AUX DONE about	g-9k-8m13
AUX DONE at	l11
AUX DONE out	k10
AUX FIND	g8j-9l7
AUX FIND $	g8j-9l7
AUX HAPPEN	a-9e12g11l-9m-16
AUX HAPPEN $	a-8e10g12l-7m-15
AUX HARM	p-7
AUX IDENTITY	k9
AUX IDENTITY $	k9
AUX INFO	a7
AUX INFO shared	a7
AUX INVOLVE	f-9p8
AUX INVOLVE $	f-9p8
AUX KIN	a13p-10
AUX KIN helped	a8
AUX KIN included	a7
AUX KNOW	c-7e-9i-12j-10k-14l13m-10
AUX KNOW $	f-9i-11j-8k-9l15m-8p7
AUX KNOW and	a8
AUX KNOW of	f11l-9
AUX LEARN	c-8e-17g11i-7k-19m8o-11
AUX LEARN $	e-9g8k-13l-8m12
AUX LEARN WE	g12
AUX LEARN and	a10g-8
AUX LEARN for	p10
AUX LEARN from	g9
AUX LEARN up	l8
AUX LIVE	l8
AUX LIVE like	l8
AUX LOOK	a-12g10o8
AUX LOOK $	o8
AUX LOOK after	a-9g12
AUX METHOD	a11k-9
AUX METHOD followed	a11k-9
AUX MOVE	j-10k-7m10p-11
AUX MOVE $	l8
AUX MOVE PLACE	a9
AUX MOVE WELL	i8
AUX MOVE on	e10i-7m-8
AUX MOVE to	l-10m16
AUX NAME	f11k-8
AUX NAME $	f11k-8
AUX NEED	m8
AUX NEED $	m8
AUX NEG	a-17g19i-11l-11m-7o-9
AUX NEG ASK	g13
AUX NEG DONE	g12
AUX NEG able	k11
AUX NEG yet	g8
AUX PLAN	a8
AUX PLAN WELL	a8
AUX RECOMMEND	m12
AUX RECOMMEND $	m9
AUX REVIEW	j10
AUX REVIEW and	j8
AUX SINCE	a-10e24g-12j-11k-8l-9m-14
AUX SINCE $	e13
AUX SINCE DONE	e9
AUX TELL	a-16i-7l9o-7p9
AUX TELL $	a-15g-14l9p9
AUX THEY	e11
AUX THEY SINCE	e11
AUX THIS	c-11f-16g8i-11j8k-15m-9p13
AUX THIS $	a-10f-13p18
AUX THIS BODY	g7
AUX THIS REVIEW	j14
AUX THIS neglect	a7
AUX TIME	p8
AUX TIME of	p8
AUX WE	e7j7
AUX WE SINCE	e8
AUX WE sharing	j7
AUX WELL	f-9i21j-9k-9l-10m-11o-10
AUX WELL $	i11
AUX WELL SCOPE	a8
AUX WELL about	a-7i13
AUX WELL because	g8
AUX WELL of	g-7i14
AUX WHAT	c-8g-14i-7j-12k-12l17m10o-7
AUX WHAT WE	g-10j-7k-10l13
AUX WHAT took	l8
AUX WHO	f10k-8p-7
AUX WHO $	f10k-8p-7
AUX WRITE	a-10g-10j14k10m-12o-8
AUX WRITE $	g-9k12m-10
AUX WRITE to	j10
AUX YOU	c10
AUX YOU TELL	c10
AUX about	f11g-9k-10
AUX about $	f11k-9
AUX about to	j7
AUX affected	n10
AUX affected $	n10
AUX agreed $	k8
AUX agreed to	m7
AUX any	a-8k9
AUX any connection	a-8k9
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
AUX behind	a14
AUX behind THIS	a14
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
AUX chosen	a-10j-7k12
AUX chosen $	a-10j-7k12
AUX closed	a7
AUX closed $	a7
AUX collected	k7
AUX collected $	k7
AUX come	a13
AUX come to	a13
AUX convened	j8
AUX convened $	j8
AUX copied	i10p-7
AUX copied $	i10p-7
AUX counted	g-9k-7p13
AUX counted $	g-9k-7p13
AUX counted AUX	g-9k-7p13
AUX deaf	f14p-14
AUX deaf $	f14p-14
AUX dealt	p8
AUX dealt PEER	p8
AUX difficult	a7
AUX difficult $	a7
AUX directed	o7
AUX directed to	o7
AUX drawn	g7
AUX drawn $	g7
AUX easier	p7
AUX easier $	p7
AUX established	k11l-10
AUX established $	k11l-10
AUX fine	p7
AUX fine $	p7
AUX followed	c8
AUX followed up	c8
AUX for	c11f-8j10
AUX for $	c11f-8j10
AUX given	o11
AUX given $	o12
AUX given WHERE	p9
AUX glad	i11
AUX glad to	i11
AUX held	a-10j19m-9o-8
AUX held $	a-10j19m-9o-8
AUX help	a7
AUX helped	g9
AUX helped and	g9
AUX in	e-8g-10l-13m-8o13
AUX in FAMILY	f8
AUX in SCOPE	o9
AUX in THIS	k8
AUX in and	o12
AUX in common	a15
AUX in mind	j8
AUX inadequate	g14p-11
AUX inadequate $	g7
AUX inadequate because	g11p-9
AUX kept	g-9i15m-13
AUX kept $	g-9i15m-12
AUX like	a-14f19g-12i-10j-8k-9p-8
AUX like $	a-11f17g-10i-8k-7
AUX liked	p9
AUX liked $	p9
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
AUX offered	l8
AUX offered and	l8
AUX once	f-8p10
AUX once WE	f-8p10
AUX out	o12
AUX out $	o12
AUX overseen	c8
AUX overseen $	c8
AUX owed	e9
AUX owed $	e9
AUX predicted	a8
AUX put	a-9c-10e17g-8i-9j-11
AUX put PEER	j-8k9
AUX put WELL	c-9e11i-8m7
AUX put in	e11
AUX quality	a8
AUX quality of	a8
AUX read	p8
AUX read $	p9
AUX recorded	l12
AUX recorded $	l12
AUX referred	a-12h11j7k-11
AUX referred $	j10
AUX referred to	a-8h11
AUX reviewed	j10
AUX reviewed PEER	j7
AUX risk	a11
AUX roma	f9
AUX roma in	f9
AUX run	k7
AUX run $	k7
AUX sent	l7
AUX sent THEY	p9
AUX sent and	l9
AUX sent to	j7
AUX serious	j11
AUX serious case	j11
AUX shared	a12c8k-15
AUX shared $	a12c8k-15
AUX sorry	j12k-8
AUX sorry $	j12k-8
AUX supported	k7
AUX supported and	k7
AUX tested	o11
AUX tested $	o11
AUX there	a8p-8
AUX there pattern	g8
AUX there to	i8
AUX threat	p7
AUX threat to	p7
AUX threshold	a7
AUX threshold LEARN	a7
AUX to	a-16e-13i-8l-8m10o12
AUX to ANALYSE	a-7o13
AUX to AUX	m12
AUX to CHANGE	m8
AUX to DONE	k11
AUX upset	j-9n11
AUX upset YOU	j-9n11
BAD	b-20c-37d-25e-29f-35g38h17i-36k-40m-32n-28o-27p-9
BAD $	a7b-9c-17d-9e-18f-18g35h-18i-25k-21m-20n-14o-16p-26
BAD CHILD	p9
BAD CHILD $	p9
BAD FIND	g10
BAD FIND by	g8
BAD LIVE	l13p-8
BAD LIVE $	l13p-8
BAD STORY	l12p-9
BAD STORY $	l12p-9
BAD THEY	g9
BAD THEY $	g9
BAD TIME	p13
BAD TIME make	l-8p10
BAD appointment	g-9p12
BAD appointment $	g-9p12
BAD at	l12p-11
BAD at PLACE	l12p-11
BAD chance	g10p-10
BAD chance $	g10p-10
BAD form	g-10h17j-10l-8p-10
BAD form $	g-9h13j-7l-8p-10
BAD form used	h8
BAD from	l-11p12
BAD from PLACE	l-11p12
BAD in	a-8g13
BAD in practice	g10
BAD name	g-10h18l-9p-12
BAD name $	g-7h12p-9
BAD name of	h7
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
BAD version	g-9j15p-14
BAD version $	g-9j15p-14
BIRTH	a-18b-9c-20d-11e-13f-15g-15h-8i-11j-20k-21l28m-16n-12o-14
BIRTH $	a-12c-15e-10f-13g-10i-7j-15k-17l24m-12n-10o-9
BIRTH CHILD	l-11p14
BIRTH CHILD $	p10
BIRTH CHILD protocol	p8
BIRTH KIN	l-11p11
BIRTH KIN $	l-11p11
BIRTH and	l7
BIRTH period	l7
BIRTH period $	l7
BIRTH to	l16p-9
BIRTH to NUMW	l8
BODY	a-12c-12d-24e-11f-21h-23i-19k8l-34m20p-9
BODY $	a-21b-8d-22e-21f-12h-19i-17l-20m15
BODY 's	a11c-8g-13i10o-11p-21
BODY 's ANALYSE	k-9
BODY 's ISSUE	j8
BODY 's WELL	i13
BODY 's agreement	k12p-11
BODY 's decision	a-12k12
BODY 's view	a16k-16
BODY ASK	a-13g9i-7k-15m-18o20p-9
BODY ASK $	k-7m-13o14
BODY ASK CHANGE	g13m-11
BODY ASK for	j7
BODY ASK to	m-7o11
BODY AUX	a-15g10i-9k9p-9
BODY AUX ASK	m9o-8
BODY AUX NEG	g8
BODY AUX WELL	g7
BODY AUX agreed	m7
BODY AUX before	a-8k13
BODY AUX to	o9
BODY DONE	k10
BODY DONE $	a-8k7
BODY DONE of	a7
BODY MONTH	m12o-10
BODY MONTH ASK	m12o-10
BODY MUST	m14
BODY MUST respond	m8
BODY NEED	m7
BODY NEED to	m7
BODY RECOMMEND	m8
BODY RECOMMEND $	m8
BODY TELL	o7
BODY TELL WE	o7
BODY WILL DONE	m11
BODY WILL hear	c8
BODY about	m9
BODY about FIND	m9
BODY and	a-12c-9g8j-9k11o-9
BODY and AUTHOR	k10
BODY and BODY	m9
BODY and WORKER	g12k-10p-8
BODY and its	k7
BODY and oversight	p9
BODY and timetable	k8
BODY conclude	a-9e14k-10m-8o-7
BODY conclude $	a-9e14k-10m-8o-7
BODY concluded	a8
BODY concluded on	a8
BODY decided	k11
BODY decided and	k11
BODY decision	k8
BODY decision $	k8
BODY for	j8k-8
BODY for REVIEW	j8k-8
BODY member	b16k-12
BODY member $	b16k-12
BODY membership	k10
BODY membership $	k10
BODY on	m-8
BODY on SERVICE	g7
BODY on whether	k9
BODY proceeded	k8
BODY proceeded $	k8
BODY relied	n12
BODY relied upon	n12
BODY think	a15m-8
BODY think $	a15m-8
BODY to	a-8g-10j9m13o-15
BODY to ACT	j11
BODY to ANALYSE	g-7m14o-10
BODY use	k11
BODY use only	k11
CHANGE	a-13b-17c-17d-19e22f-27h-17i-7j-35k-41l-33m40n-23o-26p-12
CHANGE $	a-12b-13d-14f-20g12h-14j-24k-33l-20m23n-17o-20
CHANGE AGENCY	m10p-8
CHANGE AGENCY $	m10p-8
CHANGE ASK	m8
CHANGE DONE	e16m-17
CHANGE DONE $	e14m-14
CHANGE FIRST	m8
CHANGE FIRST TIME	m8
CHANGE NEED	m13p-10
CHANGE NEED $	m13p-10
CHANGE NUM	m7
CHANGE NUM $	m7
CHANGE PLAN	g-9m13
CHANGE PLAN $	g-9m13
CHANGE SINCE	e18m-16
CHANGE SINCE $	e8m-7
CHANGE SINCE YEAR	e8
CHANGE THIS	e9p-10
CHANGE THIS AUX	e10p-9
CHANGE WE	m14
CHANGE WE ASK	m11
CHANGE and	a7
CHANGE and WHAT	a7
CHANGE because	g10m-8
CHANGE because $	g10m-8
CHANGE for	a12
CHANGE for THIS	a12
CHANGE in	e7
CHANGE of	p7
CHANGE of SERVICE	p7
CHANGE practice	a-10g-9i-9m20p-10
CHANGE practice $	a-7i-8m17p-8
CHANGE practice and	m9
CHANGE prioritie	m7
CHANGE prioritie $	m7
CHANGE system	m11
CHANGE system and	m11
CHANGE to make	m7
CHANGE under	e8m-8
CHANGE under METHOD	e8m-8
CHILD	b-21c-19d-23e-15f30h-22i-14j-10k-28m-23n-27o-29p17
CHILD $	a-8b-13c-30d-14f33g-9h-13j-16k-38l-7m-16n-17o-19
CHILD 's	a-11d-7e-12f-10h-7i-10j-22k13l16n-7o-8
CHILD 's $	f-8p10
CHILD 's AGENCY	c9g8j-7l-8
CHILD 's IDENTITY	k12p-10
CHILD 's LIVE	p-7
CHILD 's PLACE	f-19p9
CHILD 's SERVICE	m10
CHILD 's STORY	f-8l10
CHILD 's daily	l8
CHILD 's detail	f13l-10p-9
CHILD 's experience	l11p-12
CHILD 's home	f-9l-9p12
CHILD 's name	k8
CHILD 's perspective	f-8l12p-11
CHILD 's view	k9
CHILD 's world	f-10l13p-12
CHILD AUX	a8c-11g11i-8j-15k-18m-9
CHILD AUX $	f12p-12
CHILD AUX ASK	p7
CHILD AUX AUX	a9
CHILD AUX INVOLVE	a7
CHILD AUX KNOW	a8
CHILD AUX LOOK	a-9g12
CHILD AUX MOVE	l8
CHILD AUX SINCE	e8
CHILD AUX THIS	f-11p13
CHILD AUX WELL	g8
CHILD CHILD	f10p-10
CHILD CHILD $	f9p-9
CHILD CODE	f14p-20
CHILD CODE $	f11p-15
CHILD CODE 's	l9p-7
CHILD HARM	l-7p8
CHILD HARM $	l-7p8
CHILD INVOLVE	a12k-7
CHILD INVOLVE $	a9
CHILD KIN	f-16p13
CHILD KIN $	f-16p13
CHILD KNOW	a8f-8
CHILD KNOW $	a9p-7
CHILD KNOW through	p10
CHILD LIVE	j10
CHILD LIVE in	j10
CHILD LOOK	j9
CHILD LOOK after	j9
CHILD WHO	f-8g8k-7p14
CHILD WHO LOOK	f-8p8
CHILD WHO NEED	g10
CHILD WHO TELL	p7
CHILD WHO translated	p8
CHILD WORKER	j9
CHILD WORKER $	j9
CHILD WORKER AUX	g9
CHILD aged	f10p-7
CHILD aged NUMW	f10p-7
CHILD and	a-9f12k-8l-13
CHILD and CHILD	j8
CHILD and FAMILY	f7
CHILD and perpetrator	f11
CHILD at	f14j-12
CHILD at centre	f9j-8
CHILD at heart	f9j-7
CHILD between	p8
CHILD between NUMW	p8
CHILD blaming	f-7p10
CHILD blaming $	f-7p10
CHILD called	f9
CHILD called NAME	f9
CHILD completing	c9
CHILD completing form	c9
CHILD detail	f8
CHILD detail $	f8
CHILD dream	p9
CHILD dream $	p9
CHILD in	a-9m-10p9
CHILD in FAMILY	f8
CHILD in NEED	f-12l12m-7
CHILD in PLACE	g8l-9
CHILD in WE	j8
CHILD of	f8l-11
CHILD of NUMW	f8l-11
CHILD practice	k8
CHILD practice REVIEW	k8
CHILD protection	a-8f-15k-8l8
CHILD protection BODY	m10
CHILD protection STORY	j8
CHILD protection conference	p7
CHILD protection in	j8
CHILD protection period	l9p-8
CHILD protocol	p8
CHILD protocol $	p8
CHILD safe	l8
CHILD safe $	l8
CHILD safeguarding	j8
CHILD safeguarding practice	j8
CODE	b-9c-22d-9e-13f13g-16h-8i-11j-19m9n-11o-20
CODE $	a-18c-16g-7j-11k-19m13o-17
CODE 's	l9p-7
CODE 's BAD	l7
CODE 's NUMW	l8
CODE and	p10
CODE and CODE	p10
CODE brose	k12
CODE brose adolygu	k12
CODE plentyn	f12
CODE plentyn a'r	f12
CODE ymarfer	a11
CODE ymarfer $	a11
CONTACT	a-26b-20c17d19e-28f-31g-32h-18i-23j9k-39l12m-32o-25
CONTACT $	a-25b-12d17e-19f-20g-18h-11i-14k-21m-19o-13
CONTACT AGENCY	c9p-8
CONTACT AGENCY $	c9p-8
CONTACT BODY	c7
CONTACT BODY $	c7
CONTACT PEER	c-15f-9j-8k-8l24p-16
CONTACT PEER AGENCY	c-9l13p-14
CONTACT PEER BIRTH	l-11p11
CONTACT PEER FAMILY	l16p-18
CONTACT PEER SERVICE	l14p-14
CONTACT TELL	j14l-10
CONTACT TELL $	j14l-10
CONTACT WE	c11
CONTACT WE about	c8
CONTACT after	l-15p15
CONTACT after MOVE	l-15p15
CONTACT and	l11p-10
CONTACT and assessment	l11p-10
CONTACT by	d10l-8
CONTACT by TIME	d10l-8
CONTACT centre	c-11l-8p12
CONTACT centre $	c-11l-8p12
CONTACT detail	c10l-7
CONTACT detail $	c10l-7
CONTACT for	c8
CONTACT for enquirie	c9
CONTACT in	d7
CONTACT in date	d8
CONTACT officer	c10p-9
CONTACT officer $	c10p-9
CONTACT to	c-11j10l13p-13
CONTACT to BODY	j12
CONTACT to CHILD	l11
CONTACT to MOVE	l8
DONE	a17b-19c-15d-18f-33g-9h-18i26j-25l-21m14n-23o-17p-14
DONE $	b-14d-14f-20g-24h-16j-8k14m9n-19o-8p-10
DONE AGENCY	g-7i-9k-8l15
DONE AGENCY DONE	a9
DONE AGENCY come	a-9l10
DONE AGENCY listen	a10
DONE AGENCY offer	a-10l12
DONE ANALYSE	a9
DONE ANALYSE $	a9
DONE AUTHOR	a-8k9
DONE AUTHOR AUX	a-8k9
DONE AUX	a-12k16l-8
DONE AUX DONE	a-12k16l-8
DONE BODY	j8
DONE BODY ASK	j8
DONE BODY think	a8
DONE CHANGE	c-10e-20g16i11k-16m-11p-16
DONE CHANGE $	c-10e-19g17i11k-15m-10p-16
DONE CHANGE and	a7
DONE CHILD	p9
DONE CHILD dream	p9
DONE DONE	a-7p7
DONE DONE $	k8
DONE DONE of	p8
DONE KNOW	a-9i14
DONE KNOW THEY	i11
DONE NEG	c-8f-8g17i-12j-13k-14l-19o7p8
DONE NEG $	a10
DONE NEG ASK	i-7p9
DONE NEG DONE	g11
DONE NEG HAPPEN	a-10g10l-8m8p-8
DONE NEG KNOW	p7
DONE NEG LOOK	g-7o11
DONE NEG MOVE	g13i-13
DONE NEG give	i11k-8
DONE NEG reach	a7
DONE NEG talk	p9
DONE PEER	a15c-8e-14f-9j-11m-15o-11p12
DONE PEER $	a13e-7
DONE PEER FAMILY	k-8p-13
DONE PEER KIN	k-11p9
DONE PEER WHAT	k10
DONE PEER interpreter	p8
DONE PEER other	a10
DONE PEER resistance	p10
DONE PLAN	a11
DONE PLAN DONE	a7
DONE REVIEW	j-8k12
DONE REVIEW $	k13
DONE REVIEW LOOK	o7
DONE SINCE	a-9e13m9
DONE SINCE $	e8m9
DONE SINCE STORY	e7
DONE THIS	a11c-16e-17j-14l-12p-13
DONE THIS CHANGE	m8
DONE THIS DONE	i11
DONE THIS MEAN	g10i-7
DONE THIS SINCE	e-7m9
DONE THIS TELL	a10g-8
DONE THIS WELL	i9
DONE THIS WORDS	a-9h10
DONE THIS hard	a14i-11
DONE THIS thing	m9
DONE WE	c-7g-9i8k-14o-8
DONE WE AUX	i11
DONE WE DONE	a8
DONE WE END	e10
DONE WE LEARN	g9
DONE WE LOOK	j7
DONE WE NEED	m10
DONE WE think	a16g-7m-8
DONE WELL	a-21e-8i20k-9l-11m-13
DONE WELL $	a-17i17k-8l-10m-11
DONE WHAT	c-9i-7k-8m17
DONE WHAT $	c-7m12
DONE WHAT by	m10
DONE WHEN	i8
DONE WHEN THIS	i8
DONE WORKER	a13
DONE YOU	a-10c11
DONE YOU think	a-10c12
DONE about	g-10k-9m17
DONE about THIS	g-10k-9m17
DONE ahead	a-9i-8m14p-9
DONE ahead $	a-9i-8m14p-9
DONE and	a9k-11
DONE and WHAT	a10
DONE and WHY	j10
DONE anyone	a10
DONE assessment	a8
DONE assessment take	a8
DONE at	l11
DONE at TIME	l11
DONE back	k8
DONE back $	k8
DONE by	i12p-8
DONE by WORKER	i10
DONE each	a-12l12
DONE each AGENCY	a-12l12
DONE every	l8
DONE every AGENCY	l8
DONE for	a-12i15
DONE for CHILD	i9
DONE for THIS	a-7i10
DONE in	a-14e11i11l-14m-7
DONE in FIRST	i9l-8
DONE in PLACE	i8
DONE in hand	e12
DONE of	a16k-8l-9m-9
DONE of THIS	a7
DONE of each	a9
DONE out	a-8k13
DONE out $	a-8k8
DONE out THIS	k10
DONE practice	g7
DONE practice $	g7
DONE thing	i8
DONE thing CHANGE	m8
DONE thing WELL	i10m-11
DONE under	a-9e12k-9
DONE under METHOD	a-9e12k-9
END	a-42b-24c-45d-30e59f-33g-17h-30i-31j-46k-36m-23n-30o-13p-16
END $	a-21b-7c-15d-8e36f-12g-22h-8i-14j-17k-21m-22n-10o-16p-9
END ANALYSE	a-11e14
END ANALYSE $	a-11e14
END ASK	e-8l10
END ASK $	e-8l10
END CONTACT	e-7l10
END CONTACT $	e-7l10
END LEARN	m9
END LEARN and	m9
END NUMW	l8
END PLACE	l10p-9
END PLACE $	l10p-9
END REVIEW	e10k-8
END REVIEW $	e10k-8
END STORY	g8
END STORY only	g8
END THIS	e8
END THIS up	e8
END TIME	e-17l19p-11
END TIME $	e-16l19p-10
END WE	e7
END WE reach	e7
END WORDS	e12h-19j-11p-12
END WORDS $	e9h-18j-9p-10
END YEAR	e-13l-14p14
END YEAR $	e-13l-14p14
END admission	e-10l10
END admission $	e-10l10
END and DONE	k8
END and LEARN	g-7
END and RECOMMEND	e-13m8
END as	g8
END as to	g8
END case	e-16j-10l-12p19
END case $	e-16j-9l-12p20
END chapter	e9l-8
END chapter $	e9l-8
END comment	e12l-7p-8
END comment $	e12l-7p-8
END conference	e-10l12p-9
END conference $	e-10l12p-9
END could	a-10e9
END could THIS	a-10e9
END date	o10
END date $	o10
END in	p8
END in itself	p8
END list	e9l-7
END list $	e9l-7
END note	e8
END note $	e8
END observation	e12
END observation $	e9
END of	e18j-9k-14l-11m-7
END of HARM	e7
END of REVIEW	e11k-7
END of fact	g8
END of period	o8
END off	e10p-7
END off $	e10p-7
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
END remark	e11p-7
END remark $	e11p-7
END section	e9p-7
END section $	e9p-7
END statement	e13
END statement $	e13
END summary	e9l-9
END summary $	e9l-9
END thing	e11l-8
END thing $	e8
END thought	e15l-10p-14
END thought $	e15l-10p-14
END up	e10l-9
END up $	e10l-9
END version	e-12p13
END version $	e-12p13
END visit	l11p-9
END visit $	l11p-9
FAMILY	a-18c-37d-25e-30f40g-27h-22i-9m-34n-27o-27
FAMILY $	b7c-24d-15e-20f23g-21h-15k-12m-22n-17o-17
FAMILY 's	a-9j-10k12p-10
FAMILY 's CONTACT	l9
FAMILY 's STORY	f11k-10
FAMILY 's part	k7
FAMILY 's view	f-9k12
FAMILY AUX	k12l-11
FAMILY AUX INVOLVE	k12l-9
FAMILY DONE	k-9p14
FAMILY DONE $	p10
FAMILY DONE NEG	p7
FAMILY HAPPEN	f8
FAMILY HAPPEN from	f9
FAMILY INVOLVE	f-13k18l-16p-10
FAMILY INVOLVE $	f-13k18l-16p-10
FAMILY MOVE	l10p-8
FAMILY MOVE $	l10p-8
FAMILY STORY	f17k-9l-10p-11
FAMILY STORY $	f20k-7l-21p-9
FAMILY STORY before	f-9l10
FAMILY and	f10j-18k9p-16
FAMILY and AGENCY	l11
FAMILY and REVIEW	f-7k9
FAMILY and THIS	j-9k11
FAMILY and friend	f7
FAMILY and its	f7
FAMILY arrive	f-13k-8l14p-10
FAMILY arrive $	f-13k-8l14p-10
FAMILY as	p9
FAMILY as whole	p9
FAMILY at	f13p-8
FAMILY at TIME	f9
FAMILY at glance	f8
FAMILY background	f13j-10
FAMILY background $	f10
FAMILY background and	j-8
FAMILY before	f-13l16p-9
FAMILY before NAME	f-12l12
FAMILY before YEAR	l9
FAMILY compared	f9
FAMILY compared $	f9
FAMILY composition	f12p-8
FAMILY composition $	f12p-8
FAMILY context	f12j-8k-9
FAMILY context $	f10k-8
FAMILY court	f-11l-8p12
FAMILY court $	f-11l-8p12
FAMILY declaration	k7
FAMILY declaration and	k7
FAMILY detail	f8
FAMILY detail $	f8
FAMILY friend	f7
FAMILY friend and	f7
FAMILY group	f-7p10
FAMILY group conference	f-7p10
FAMILY in	f7
FAMILY in YEAR	f8
FAMILY in period	l8
FAMILY make-up	f9
FAMILY make-up $	f9
FAMILY meet	l11p-9
FAMILY meet AGENCY	l11p-9
FAMILY member	f7j-7k9l-9p-12
FAMILY member $	f15k-12
FAMILY member informed	f-12k13
FAMILY new	f8
FAMILY new to	f8
FAMILY nurse	f-8p11
FAMILY nurse BODY	f-8p11
FAMILY profile	f9p-8
FAMILY profile $	f9p-8
FAMILY statement	f-13j14k-9l-8p-8
FAMILY statement $	f-13j14k-9l-8p-8
FAMILY structure	f12p-7
FAMILY structure $	f9
FAMILY support	f-9p10
FAMILY support WORKER	f-9p10
FAMILY tree	f9
FAMILY tree $	f9
FAMILY tribute	f-14j18k-11l-9p-12
FAMILY tribute $	f-14j18k-11l-9p-12
FAMILY used	l11
FAMILY used $	l11
FIND	a-26b-18c-35d-21e-28f-29g50h-18j-21k-23l-11m-22n9o-12p-44
FIND $	a-22b-10c-21d-12e-18f-18g36h-11i11j-27k-16l-17m-12n-20o-10p-27
FIND END	g7m-7
FIND END and	g7m-7
FIND INFO	g8
FIND INFO $	g8
FIND NUM	g17l-10p-10
FIND THIS	j10
FIND against	o-9
FIND against WORDS	a10o-9
FIND against each	a-8g9
FIND and	g12m-11
FIND and SCOPE	g8
FIND by	g8
FIND by inspector	g8
FIND during	i7
FIND during HARM	i7
FIND for	g13m-10
FIND for BODY	g10m-9
FIND in	g11
FIND in THIS	j8
FIND of	k-10l11
FIND of REVIEW	g8
FIND of fact	g-12l12
FIND of inspection	g9
FIND one	m9
FIND one $	m9
FIND out	a-9g-20j-10l-7n17p-8
FIND out $	g-11k8o9
FIND out about	g-8n11
FIND out more	n11
FIRST	a-13b-15d-19g-19h-22i-9k-12l22m21n-24o-26p-20
FIRST $	a-18c-11e-12f-7g-16i-12k-9m27n-9p-9
FIRST ACT	c-10e12l-18m8
FIRST ACT $	c-8l-8m15
FIRST ACT LEARN	e14l-12m-11
FIRST ANALYSE	a11
FIRST ANALYSE $	a10
FIRST CHILD	f-8l15p-14
FIRST CHILD $	l10p-7
FIRST CHILD protection	l9p-9
FIRST CONTACT	c-8j-13l18p-13
FIRST CONTACT $	c-8j-13l18p-13
FIRST HARM	a9p-11
FIRST HARM $	a9p-11
FIRST INVOLVE	c15k-13l-11p-8
FIRST INVOLVE $	c15k-12l-15
FIRST ISSUE	a-8g-7j-7l14
FIRST ISSUE $	a-8g-7j-7l14
FIRST LEARN	g9
FIRST LEARN $	g9
FIRST LIVE	f9
FIRST LIVE $	f9
FIRST PLACE	f10l-10
FIRST PLACE $	f10l-10
FIRST REVIEW	g-9k10
FIRST REVIEW $	g-9k10
FIRST TIME	a-8f-8l12p-10
FIRST TIME $	a-8f-8l12p-10
FIRST WORDS	h-12j17l-15
FIRST WORDS $	h-12j17l-15
FIRST assessment	a-10p12
FIRST assessment $	a-10p12
FIRST case	j11k-9
FIRST case REVIEW	j11k-9
FIRST childhood	l9
FIRST childhood $	l9
FIRST help	a-7p16
FIRST help $	l-12p13
FIRST help and	p9
FIRST help offered	l8
FIRST phase	l9
FIRST phase $	l9
FIRST serious	j-12k12
FIRST serious case	j-12k12
FIRST sign	l10
FIRST sign $	l10
FIRST to	k8
FIRST to FAMILY	k8
HAPPEN	a-8b-14c-35f-8h-16i-31j11k-12l29n-19o-30p-20
HAPPEN $	b-8c-20f-16h-10i-21k-23l23n-11o-16p-22
HAPPEN PLACE	l10
HAPPEN PLACE $	l10
HAPPEN SINCE	m9
HAPPEN SINCE $	m9
HAPPEN about	l9
HAPPEN about $	l9
HAPPEN after	l8
HAPPEN after $	l8
HAPPEN again	a-7m14
HAPPEN again $	a-7m14
HAPPEN alongside	k12l-9
HAPPEN alongside REVIEW	k12l-9
HAPPEN and	p11
HAPPEN and MOVE	p7
HAPPEN at	k8
HAPPEN at END	k8
HAPPEN before	j11
HAPPEN before BODY	j11l-7
HAPPEN from	f11g-7j-8k10
HAPPEN from $	f7j-7k11
HAPPEN in	l10
HAPPEN out	a8g10j-8k-8l-8
HAPPEN out $	a9
HAPPEN out of	g12
HAPPEN through	g14l-13
HAPPEN through $	g14l-13
HAPPEN to	a-17c-8f-8j12k-12l12m-9
HAPPEN to THIS	l8
HAPPEN to bring	l8
HAPPEN to light	g11l-10
HAPPEN to notice	j8
HARM	b-16c-32f-16g-15h-15i-10j-15k-17l24m-20n-21o-17p15
HARM $	a-9b-12c-23d-17f-22g-14h-11i-14j-25k-26l26m-21n-15o-16p8
HARM AUX	a10
HARM AUX AUX	a10
HARM REVIEW	a-14c-9d8l-12p-13
HARM REVIEW $	a-14c-9d8l-12p-13
HARM and	l-7p11
HARM and rescue	p9
HARM of	f-9l13p-10
HARM of CHILD	j8
HARM of NAME	l9
HARM safety	p9
HARM safety $	p9
HARM to	l-7p8
HARM to CHILD	l-7p8
HOW	a16b-16c7d-17f-19g-23i-27k11n-21p-34
HOW AGENCY	a8c-13j-9p-7
HOW AGENCY AUX	a-15e11k-14l13
HOW AGENCY DONE	a13k-11
HOW AGENCY INVOLVE	a-8k14l-14
HOW AGENCY MUST	a-7m11
HOW AGENCY responded	a13l-9
HOW AUTHOR	a-10k12
HOW AUTHOR DONE	a-10k12
HOW BODY	a-14k11
HOW BODY DONE	a-10k11
HOW BODY MUST	m8
HOW BODY WILL	c8
HOW CHILD	k10l-9
HOW CHILD 's	a-10k14
HOW CHILD AUX	a9e8k-8
HOW DONE	a-13l9
HOW DONE AGENCY	a-9l10
HOW DONE AUX	a-7k8
HOW FAMILY	a-7k11
HOW FAMILY AUX	k12l-9
HOW INFO	k10l-7
HOW INFO AUX	k10l-7
HOW ISSUE	a-12j8k-7l10m-7
HOW ISSUE HAPPEN	j11l-7
HOW ISSUE proceeded	a-10l13
HOW LEARN	c8
HOW LEARN WILL	c8
HOW LIVE	l11
HOW LIVE CHANGE	l11
HOW NAME	l12
HOW NAME LIVE	l7
HOW PLACE	a15k-8l-12
HOW PLACE DONE	a10
HOW PLACE responded	a10l-7
HOW PLAN	c8m-7
HOW PLAN WILL	c8
HOW REVIEW	a-8j9l-8
HOW REVIEW AUX	j-9k14
HOW REVIEW HAPPEN	j13k-12
HOW SERVICE	a8
HOW SERVICE response	a8
HOW SINCE	c8
HOW SINCE WILL	c8
HOW STORY	a-8k9
HOW STORY AUX	k11l-10
HOW STORY HAPPEN	l10
HOW THEY	f8
HOW THEY INVOLVE	f8
HOW THIS	a-15c-8e-9g-8l16m-11
HOW THIS AUX	p9
HOW THIS HAPPEN	a-17c-8j-12k-9l21
HOW THIS LOOK	a9
HOW THIS REVIEW	k11
HOW THIS WILL	c8
HOW THIS case	a-8c-7j16k-11
HOW WE	a-21c8e-8g-14j-21k25l-13o-12
HOW WE DONE	a-9c-8k14
HOW WE INVOLVE	k10
HOW WE MOVE	k9
HOW WE WILL	c15j-7k-16
HOW WE gathered	k8
HOW WE inspect	k7
HOW WE tested	g-8k9
HOW WELL	a13c-7g14i-10j-7k-13l-7m-7
HOW WELL AUX	a10
HOW WELL CHILD	a-10g16
HOW WELL DONE	a15k-7
HOW WILL	a-9m10
HOW WILL THIS	c-8m9
HOW WILL WE	c12m-8
HOW WILL thing	m8
HOW WORKER	a18c-10f-7h10j-8k-10l-17p-12
HOW WORKER AUX	a-9h11
HOW WORKER DONE	a9k-8
HOW WORKER KNOW	a10l-7
HOW WORKER LEARN	a10k-7
HOW WORKER led	a9
HOW YOU	c8
HOW can	a-8m13
HOW can WE	a-8m13
HOW case	a-11j15k-15
HOW case HAPPEN	a-7
HOW case INVOLVE	j12k-10l-8
HOW conversation	k10
HOW conversation AUX	k10
HOW decision	a9j7k-13
HOW decision AUX	a10k-9
HOW decision to	j8
HOW each	a17l-17
HOW each AGENCY	a17l-17
HOW far	j-11k-13l-9o16
HOW far REVIEW	j-9k-8l-7o13
HOW far back	o8
HOW practice	c-9l-8m10
HOW practice MUST	m9
HOW practice measured	a8
HOW risk	a13k-8
HOW risk AUX	a13k-8
HOW supervision	a10k-8
HOW supervision DONE	a10k-8
HOW system	a12k-10
HOW system DONE	a8k-7
HOW system responded	a7
HOW thing	a-20c-12e15j-9k-14l14m-12
HOW thing AUX	e8
HOW thing HAPPEN	l13
HOW thing MEAN	a-9e13l-9
HOW thing got	l10
HOW to	a-18c18e-8k-20l-13o-7
HOW to CONTACT	c7
HOW to feed	c8
HOW to give	c7
HOW to make	m8
HOW to order	c8
HOW to reach	c7
HOW to read	c-11h8j7
HOW to use	j7
HOW voice	a7
HOW voice of	a7
HOW wide	o10
HOW wide WE	o10
IDENTITY	a-29b-17c-24d-18e-24f35g-26h17i-23j-34k-9l-34m-30n-24o-23p11
IDENTITY $	a-22b-7c-20d-8e-12f28g-14i-10j-15k-13l-16m-14n-11o-10
IDENTITY DONE	p9
IDENTITY DONE CHILD	p9
IDENTITY IDENTITY	f20p-18
IDENTITY IDENTITY $	f8
IDENTITY IDENTITY and	f16p-14
IDENTITY ISSUE	f13p-9
IDENTITY ISSUE $	f13p-9
IDENTITY NEED	f8
IDENTITY NEED $	f8
IDENTITY WE	h11p-7
IDENTITY WE use	h11p-7
IDENTITY and	c-9f21g-9h-10j-8k-11l-9m-9
IDENTITY and ANALYSE	f10p-8
IDENTITY and IDENTITY	f7
IDENTITY and additional	f8
IDENTITY and help	p7
IDENTITY and status	f9p-8
IDENTITY and welsh	f8
IDENTITY as	f-7p12
IDENTITY as ANALYSE	p8
IDENTITY at	f-10p11
IDENTITY at PLACE	f-10p11
IDENTITY background	f10p-8
IDENTITY background $	f10p-8
IDENTITY barrier	f-8p9
IDENTITY barrier $	f-8p9
IDENTITY competence	p10
IDENTITY competence $	f-9p10
IDENTITY consideration	f15p-11
IDENTITY consideration $	f15p-11
IDENTITY group	p8
IDENTITY group $	p8
IDENTITY guide	f-11h14p-13
IDENTITY guide $	f-11h14p-13
IDENTITY impact	c9
IDENTITY impact assessment	c9
IDENTITY in	p12
IDENTITY in practice	p9
IDENTITY of	f8p-11
IDENTITY of CHILD	f8
IDENTITY of METHOD	k8
IDENTITY private	k12p-10
IDENTITY private $	k12p-10
IDENTITY used	f-9h12k-8
IDENTITY used in	f-9h12k-8
INFO	b21c-48d-29e-34f-28g-17h-26i-26k20m-38n16o-32p-12
INFO $	b25c-30d-20e-20f-27g-10h-16i-19k-13m-23n13o-19
INFO ANALYSE	a-15k19n-7p-11
INFO ANALYSE $	a-15k19n-7p-11
INFO AUX	j-7k12l-9
INFO AUX ANALYSE	a-12k12
INFO AUX collected	k7
INFO AUX shared	a14k-14
INFO HAPPEN	k13
INFO HAPPEN from	k13
INFO KNOW	l8
INFO KNOW to	l8
INFO LEARN	k8
INFO LEARN $	k8
INFO STORY	k-9l10
INFO STORY $	k-9l10
INFO TELL	a12k-11
INFO TELL $	a12g-11
INFO TELL WE	a-10g12
INFO TELL about	a8
INFO WE	j-7k-16n15
INFO WE cite	k-9n11
INFO WE read	k-10n9
INFO about	a-10g-8j21l-17n-11p-11
INFO about AGENCY	j10l-10
INFO about ISSUE	j11
INFO about THIS	j14
INFO about inspection	k8
INFO and	j7k10n-9
INFO and SOURCE	k8n-8
INFO and context	j8
INFO base	k8
INFO base $	k8
INFO cited	k-12n13p-7
INFO cited $	k-12n13p-7
INFO collection	k11p-9
INFO collection $	k11p-9
INFO from	k-10l17p-8
INFO from AGENCY	l11
INFO from each	l10
INFO gathering	k10
INFO gathering $	k10
INFO held	l10
INFO held by	l10
INFO on	f8
INFO on CHILD	f8
INFO protection	k11p-9
INFO protection $	k11p-9
INFO read	k12n-10p-11
INFO read $	k12n-10p-11
INFO referred	n8
INFO referred to	n8
INFO reviewed	k11
INFO reviewed $	k11
INFO shared	a7
INFO sharing	k-11l-7p14
INFO sharing $	k-8p11
INFO sharing and	p8
INFO used	k10n-10
INFO used $	k10n-10
INVOLVE	b-7c-7d-11e-29f-25g-21h-25i-30j-13k36l8m-34o-25p-13
INVOLVE $	a-9e-19f-18g-15h-20i-19j-16k19l12m-23o-17p-11
INVOLVE 's	a9
INVOLVE 's END	a9
INVOLVE AGENCY	k11l-8
INVOLVE AGENCY $	k11l-8
INVOLVE CHILD	p12
INVOLVE CHILD $	p12
INVOLVE FIRST	k8
INVOLVE FIRST to	k8
INVOLVE KIN	f-8k7l-8
INVOLVE KIN $	f-8k7l-8
INVOLVE MSG	c9
INVOLVE MSG for	c9
INVOLVE PEER	a-9f-9
INVOLVE PEER FAMILY	k-17p11
INVOLVE PEER KIN	k16l-9p-16
INVOLVE THIS	k9
INVOLVE THIS WHO	k9
INVOLVE and LEARN	g7
INVOLVE community	k11p-10
INVOLVE community $	k11p-10
INVOLVE criteria	j12k-10l-8
INVOLVE criteria $	j12k-10l-8
INVOLVE detail	k9
INVOLVE detail $	k9
INVOLVE from	f-8k13
INVOLVE from FAMILY	k7
INVOLVE from THEY	k8
INVOLVE held	k8
INVOLVE held $	k8
INVOLVE in	f11
INVOLVE in THIS	f11k-10
INVOLVE of	f-8k9l13p-14
INVOLVE of AGENCY	k-12l12
INVOLVE of CHILD	l9
INVOLVE of FAMILY	k12l-9
INVOLVE primary	l8
INVOLVE primary PLACE	l8
INVOLVE thought	a11
INVOLVE thought $	a11
INVOLVE to	f-9k15l-10
INVOLVE to CHILD	k-7p10
INVOLVE to WORKER	k11p-7
INVOLVE under	j11k-8
INVOLVE under protocol	j11k-8
ISSUE	a34b-23c-25d-8e-33f-18g13h-23i-7k-48l-11m-8n-29o15p-31
ISSUE $	a24b-18c-10e-21f-8g11h-16i-31k-30m-26n-23o-13p-17
ISSUE ANALYSE	a10
ISSUE ANALYSE $	a10
ISSUE HAPPEN	j11l-7
ISSUE HAPPEN before	j11l-7
ISSUE LOOK	a10o-10
ISSUE LOOK $	a10o-10
ISSUE NUM	g11l-8m-12p-11
ISSUE NUM $	g8l-7m-11
ISSUE NUM LEARN	a-8g8
ISSUE NUM hidden	a7
ISSUE NUMW	a11
ISSUE NUMW supervision	a8
ISSUE PEER	o8
ISSUE PEER WHAT	o8
ISSUE THIS	a13j-10p-13
ISSUE THIS AUX	o7
ISSUE THIS HAPPEN	a9
ISSUE THIS NEED	a-8g8
ISSUE THIS arise	a9
ISSUE THIS reflect	i7
ISSUE WHERE	g8m-7
ISSUE WHERE practice	g8m-7
ISSUE and	a8o-7
ISSUE and ISSUE	a9
ISSUE arising	a11
ISSUE arising $	a10
ISSUE before	j8
ISSUE before WE	j8
ISSUE drift	a8
ISSUE drift $	a8
ISSUE faded	a9
ISSUE faded $	a9
ISSUE for	a-13c-11e-10f-8i-11j-21k-12l-10m24o14
ISSUE for ANALYSE	m-9
ISSUE for BODY	a-8m18o-13
ISSUE for LEARN	o10
ISSUE for LOOK	a-7o10
ISSUE for REVIEW	j-8o11
ISSUE for SINCE	m13
ISSUE for determination	o10
ISSUE for national	m9
ISSUE for personnel	p8
ISSUE for regret	g11o-8
ISSUE for resolution	m10o-7
ISSUE from	a14g-10
ISSUE from LEARN	a10g-8
ISSUE giving	g8
ISSUE giving rise	g8
ISSUE identified	a10g-9
ISSUE identified $	a10g-9
ISSUE in	g-16m-7o10
ISSUE in ISSUE	a-9g-9o13
ISSUE in depth	a8
ISSUE in figure	j8
ISSUE in practice	a9
ISSUE most	a-7g11
ISSUE most $	a-7g11
ISSUE of	a-21f-8g17k-7l-11m-9p-8
ISSUE of ISSUE	a-9g14o-9
ISSUE of REVIEW	o11
ISSUE of WELL	i8
ISSUE of coroner	g8
ISSUE proceeded	a-10l13
ISSUE proceeded $	a-10l13
ISSUE put	o8
ISSUE put to	o8
ISSUE raised	g10o-7
ISSUE raised by	g10o-7
ISSUE referred	o10
ISSUE referred to	o11
ISSUE to	a-11o12
ISSUE to AUX	a-9o12
ISSUE worthy	i10
ISSUE worthy of	i10
KIN	a-15c-39d-24e-28f33g-19h-21i-27j-18l-8m-31n-25o-26p16
KIN $	a-10c-26d-15e-19f28g-17h-16i-16l-12m-21n-18o-17
KIN 's	a-20b-8c-10e-9f16j-13k11m-10o-7p-12
KIN 's BODY	f14k-12p-12
KIN 's FIRST	f10l-10
KIN 's INVOLVE	k10p-8
KIN 's NEED	f-8p10
KIN 's STORY	f-19k-10l20p-10
KIN 's background	f11p-7
KIN 's childhood	f18l-14p-16
KIN 's own	k-8l-8
KIN 's relationship	f9p-8
KIN 's role	f-8p9
KIN 's view	a-11f-14k17p-13
KIN AUX	f8p-7
KIN AUX $	f9
KIN BAD	p9
KIN BAD $	p9
KIN CONTACT	p11
KIN CONTACT $	p11
KIN DONE	p8
KIN DONE DONE	p8
KIN FAMILY	f11p-9
KIN FAMILY $	f11p-9
KIN KNOW	l8
KIN KNOW $	l8
KIN MOVE	l7
KIN MOVE $	l7
KIN PEER	p8
KIN PEER LEARN	p8
KIN STORY	f-11l-9p12
KIN STORY $	f-11l-9p12
KIN WHO	f-13p16
KIN WHO AUX	p9
KIN WHO TELL	p7
KIN WHO resist	p7
KIN alone	f-8p9
KIN alone $	f-8p9
KIN and	f19j-9l-10p-9
KIN and HOW	f8
KIN and KIN	f16p-12
KIN and REVIEW	f-8k10
KIN and aunt	f9p-7
KIN and stepfather	p8
KIN as	f-14p15
KIN as KIN	f-9p10
KIN background	f8p-8
KIN background $	f8p-8
KIN blamed	p9
KIN blamed KIN	p9
KIN conflict	p9
KIN conflict $	p9
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
KNOW	b-14c9d-15e-31h-8j-24k-15l30m-25o-14
KNOW $	b-9d-8e-23f-26g11i-10j-29l21m-8n-13
KNOW CHILD	f8
KNOW CHILD $	f8
KNOW HAPPEN	g-9l11
KNOW HAPPEN $	g-9l11
KNOW KIN	a10l-8
KNOW KIN $	a10l-8
KNOW THEY	a-8f-9i7j10p-8
KNOW THEY $	a-8i9j10k-7
KNOW THEY WELL	k9
KNOW THIS	c12k-9
KNOW THIS AUX	c8
KNOW about	l7
KNOW and	p7
KNOW and DONE	l8
KNOW and INVOLVE	a8
KNOW and NEG	p8
KNOW and WHY	k8
KNOW as	p9
KNOW more	i10m-10n8
KNOW more $	n9
KNOW more of	i12m-8
KNOW of	f15k-10
KNOW of KIN	f11l-9
KNOW of STORY	l10
KNOW of THEY	f9
KNOW one	p8
KNOW one at	p8
KNOW thing	c11m-10
KNOW thing AUX	c11m-10
KNOW through	f-7p8
KNOW to	l15p-8
KNOW to AGENCY	l13
KNOW took	l11
KNOW took place	l11
LEARN	a-19b-19c-13d-27f-35g58h-19i-27j-23l-26m-12o-15p-25
LEARN $	a-13b-12c-9d-14f-16g44h-12i-18j-11k-15l-20m-17n-20o-15p-44
LEARN ACT	m8
LEARN ACT $	m8
LEARN AGENCY	g11
LEARN AGENCY $	g11
LEARN BAD	g-9l9
LEARN BAD $	g-9l9
LEARN FAMILY	a10k-7
LEARN FAMILY $	a10k-7
LEARN IDENTITY	f-11g-15k-9p17
LEARN IDENTITY $	f-11g-15k-9p17
LEARN ISSUE $	a-8g9
LEARN MSG	g14
LEARN MSG $	g10
LEARN MSG NUM	g7
LEARN NUM	g10
LEARN PEER	e-8g-14k16
LEARN PEER $	g-11k12
LEARN PEER METHOD	k8
LEARN PLACE	g9
LEARN PLACE MOVE	g9
LEARN REVIEW	c-7g-7o10
LEARN REVIEW $	o9
LEARN REVIEW AGENCY	g-7k7
LEARN SCOPE	c9g-10k-7o7
LEARN SCOPE of	c9g-10k-7o7
LEARN STORY	d-14e-7g-12k21l-16p-8
LEARN STORY $	a7d-13g-10k15l-13
LEARN STORY HOW	k7
LEARN STORY and	g-10k11
LEARN THIS	g10
LEARN THIS can	g7
LEARN WE	a-7e-10g24j-7k-10l-7
LEARN WE $	e-9g22k-8
LEARN WILL	c8
LEARN WILL AUX	c8
LEARN about	g14
LEARN about KIN	g8
LEARN after	l7
LEARN after STORY	l7
LEARN and	a11c-7e-8
LEARN and RECOMMEND	g8
LEARN and WHAT	a10g-8
LEARN arising	g7
LEARN arising $	g7
LEARN by	g7
LEARN by ISSUE	g7
LEARN for	a-12c-9e-7g26j-9k-20l-11m-16o-8
LEARN for BODY	g7
LEARN for all	g7
LEARN for consent	p7
LEARN for coping	p7
LEARN forward	g-8m10
LEARN forward $	g-8m10
LEARN from	a-11c-8g24j-12m-8o-10
LEARN from FIRST	g-9k10
LEARN from LEARN	g12k-8
LEARN from REVIEW	g10k-7
LEARN from THIS	g14k-8
LEARN gained	g8
LEARN gained $	g8
LEARN identified	g13k-8
LEARN identified $	g10
LEARN into	g-13m16
LEARN into ACT	m10
LEARN into practice	g-10m11
LEARN more	g-10n12
LEARN more $	g-10n12
LEARN one	g9
LEARN one ASK	g9
LEARN so	a-10e10
LEARN so far	a-10e10
LEARN summary	j7
LEARN summary $	j7
LEARN to	e7l7
LEARN to AUX	g7
LEARN to date	e10
LEARN to safeguard	l10
LEARN up	l11
LEARN up $	l11
LIVE	a-29b-12c-25d9e-23f8h-13i-20j-11k-28l32m-24n-16o-18p-13
LIVE $	a-11c-12e-10g-11i-7j-13k-14l16m-9n-8
LIVE AUX	l9
LIVE AUX like	l9
LIVE CHANGE	l11
LIVE CHANGE $	l11
LIVE PEER	l12
LIVE PEER THEY	f-13l12
LIVE PEER fear	l11p-11
LIVE PEER violence	l-10p11
LIVE and	f14l-9
LIVE and character	f12l-9
LIVE experience	f-10l15p-11
LIVE experience $	l12p-9
LIVE experience of	l8
LIVE here	g9
LIVE here $	g9
LIVE in	j8l7p-15
LIVE in ISSUE	j10
LIVE in PLACE	f10p-9
LIVE like	l8
LIVE like for	l8
LIVE of	l10
LIVE of CHILD	l8
LIVE timeline	d12l-13
LIVE timeline $	d12l-13
LOOK	a26b-17c-8d-20f-31g-18h-18i-13j-10k-45l-38m-15n-12o30p-13
LOOK $	a20c-23d-8e-16f-13g-26h-7i-14j-29k-24l-16m-14n-13o28p-12
LOOK SCOPE	a12c-7o-12
LOOK SCOPE $	a12c-7o-12
LOOK after	a-11g11j7
LOOK after $	a-9g12
LOOK after in	j9
LOOK again	c8j10m-8
LOOK again $	c9j8m-7
LOOK at	a7c-10e-8i-7k-13l-14m-15o20
LOOK at $	a-9g-8j-13l-7m-12o22
LOOK at END	g8
LOOK at THIS	j7
LOOK at TIME	a7
LOOK back	c-11e18l-8p-11
LOOK back $	a-12c-9e13
LOOK back at	a8
LOOK back over	a-10e12
LOOK by	j-10o12
LOOK by THIS	j-8o10
LOOK closer	a10
LOOK closer $	a10
LOOK for	a-12g-8m10p8
LOOK for $	m12
LOOK for help	n8
LOOK for sickness	p9
LOOK into	j9
LOOK into THIS	j9
LOOK like	i10
LOOK like $	i10
LOOK more	a8
LOOK more closely	a8
LOOK older	f-8p8
LOOK older than	f-8p8
LOOK underneath	a11
LOOK underneath $	a11
LOOK yourself	a-8c12p-8
LOOK yourself $	a-8c12p-8
MEAN	b20c-24d-11f-7h28i-28j-31k-8l-33m-21n-13o-24
MEAN $	a9b22c-15f-12g-36h20i-15j-17k-23l-23m-22n-7o-12p-18
MEAN BODY	k8
MEAN BODY proceeded	k8
MEAN WE	m7
MEAN WE MUST	m7
MEAN away	p9
MEAN away $	p9
MEAN by	a-8g-9h13m-7
MEAN by $	g-7h13k-8
MEAN by WHAT	k8
MEAN for	a-9g17h9i-7m-10
MEAN for $	h10
MEAN for WE	a11g-9
MEAN for YOU	a-10g14
MEAN for practice	a-11g11
MEAN of low	p8
MEAN out	g13
MEAN out $	g13
METHOD	b-15c-30d-16f-27g-29h-16i-15j-21k42l-31n-24o-25p-21
METHOD $	b-8c-17d-9e10f-18g-17h-9j-23k32l-18m-25n-14o-15p-12
METHOD AUX	a-8k10
METHOD AUX chosen	a-8k10
METHOD DONE	a8
METHOD KNOW	p8
METHOD KNOW and	p8
METHOD LEARN	k7
METHOD LEARN $	k7
METHOD THIS	k10
METHOD adopted	k11
METHOD adopted $	k8
METHOD ahead	k-12m13
METHOD ahead $	k-12m13
METHOD and	k13
METHOD followed	a9p-7
METHOD followed $	a9p-7
METHOD forward	k-13m14
METHOD forward $	k-13m14
METHOD in	k8
METHOD in force	k8
METHOD of	i-8k15m-11p-7
METHOD of DONE	a-8k13
METHOD of START	j10
MONTH	a-12c-13e-8f-12g-10i-7k-15l26n-7p-13
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
MOVE	a-10b-21c-28e-16f-40g-9h-22i11k-37l27n-19
MOVE $	a-23b-8c-21e-16f-16g-12h-10i-18k-23l19m-21n-15
MOVE AUX	p8
MOVE AUX TIME	p8
MOVE BAD	g11i-9j-10l9p-11
MOVE BAD $	g11i-9j-10l9p-11
MOVE FIRST	m8
MOVE FIRST $	m8
MOVE INVOLVE	k-7l-14p14
MOVE INVOLVE $	k-7l-14p14
MOVE KIN	p8
MOVE KIN $	p8
MOVE MSG	g-10j14l-8
MOVE MSG $	g-10j14l-8
MOVE PLACE	f-9i-8l19p-12
MOVE PLACE $	f-8l26p-33
MOVE PLACE as	l-7p9
MOVE PLACE at	l-8p9
MOVE PLAN	l-8p10
MOVE PLAN $	l-8p10
MOVE THIS	c10
MOVE THIS form	c10
MOVE WELL	a-10i11l-8m-7
MOVE WELL $	a-10i11l-8m-7
MOVE about	k9
MOVE about REVIEW	k9
MOVE again	c-7j-12m-8p9
MOVE again $	j-9
MOVE again syndrome	l-9p11
MOVE and	e-7l-12o14
MOVE and END	l-10o14
MOVE and PLACE	d8
MOVE beyond	i12l-8
MOVE beyond WHAT	i13l-8
MOVE each	l-8p10
MOVE each TIME	l-8p10
MOVE extra	i16l-9p-9
MOVE extra mile	i16l-9p-9
MOVE forward	l-12m13p-9
MOVE forward $	l-12m13p-9
MOVE from	l8m12p-10
MOVE from PLACE	l9p-9
MOVE from here	m12
MOVE in	l15p-12
MOVE in $	l8
MOVE in county	l7
MOVE into	l9
MOVE into PLACE	l9
MOVE north	l9
MOVE north $	l9
MOVE on	e8g-11j-9l8m-15o-8p-9
MOVE on $	e8g-10i-15l11m-13o-7
MOVE on ASK	i9
MOVE on at	k7
MOVE out	j13k-8l-11p-12
MOVE out $	j13l-11p-11
MOVE out of	i8
MOVE south	l9
MOVE south $	l9
MOVE to	e-7l11m14p-12
MOVE to HAPPEN	l-9m10
MOVE to england	l8
MOVE unanswered	p9
MOVE unanswered $	p9
MOVE unseen	a8
MOVE unseen $	a8
MOVE whole	g8
MOVE whole unseen	g8
MSG	b-17c-10d-21e-23f-27g41h-17k-35l-34m-9n-22p-30
MSG $	a9b-11c-28d-14e-14f-16g30h-10k-18l-24n-15o-21p-32
MSG NUM	g7
MSG WHO	g9
MSG WHO else	g9
MSG arising	g11
MSG arising $	g11
MSG at	g-17j-7o12p9
MSG at ISSUE	a-11g-10o13
MSG at TIME	p10
MSG at WHAT	a8
MSG for	a-13c11g11j-8k-8m8o-8p-11
MSG for AGENCY	c8
MSG for BODY	m9
MSG for WORKER	g8
MSG for practice	g9
MSG for supervision	c9
MSG from	j10
MSG from safeguarding	j10
MSG of	j11
MSG of ANALYSE	a7
MSG of THIS	j8
MSG of condolence	g-7j9
MSG to	a-10f-8g13j9k-9l-7p-10
MSG to AUX	o8
MSG to FAMILY	g-8j14
MSG to note	g9
MSG to ponder	g8
MUST	a-15b-7e-29f-17h-9i13j-7k-24l-33m35n-8o-17p-24
MUST AUX	a-10c-8e-11g7i12l-12p-11
MUST AUX AUX	g10
MUST AUX CHANGE	m8
MUST AUX DONE	i-13m17
MUST AUX HAPPEN	g13m-10
MUST AUX LEARN	m11
MUST AUX REVIEW	j8
MUST AUX copied	i10p-7
MUST AUX held	m-7
MUST AUX kept	g-9i15m-12
MUST CHANGE	m17
MUST CHANGE $	m17
MUST CHILD	a9
MUST CHILD AUX	a9
MUST DONE	a-12g-12i-12k-9m25
MUST DONE $	a-12g-12i-11k-7m23
MUST HAPPEN	m11
MUST KNOW	g10
MUST KNOW $	g10
MUST NEG	g-10i13m-9
MUST NEG AUX	g-10i13m-9
MUST SINCE	e-7m15
MUST case	a7
MUST case AUX	a7
MUST keep	i12m-10
MUST keep DONE	i12m-10
MUST read	c12k-7
MUST read THIS	c12k-7
MUST respond	a-9c-7m15
MUST respond $	a-9c-7m15
MUST stay	i10
MUST stay as	i10
MUST to	m8
NAME	a-33b-16c-32e-10f39g-13h-16k-39l8m-29n-21o-21p-18
NAME $	a-19b-11c-24d-14e-8f30g-22h-10k-25m-20n-15o-13p-35
NAME 's	a-9c-8e-8i-8j-11k-11l14m-8p-8
NAME 's FAMILY	f8
NAME 's LIVE	d7f-12
NAME 's PLACE	f12l-17
NAME 's STORY	l7
NAME 's TIME	l11
NAME 's childhood	f-14l13
NAME 's experience	l8
NAME 's schoolday	f-8l11
NAME 's world	f9l-9
NAME AUX	f15k-7p-9
NAME AUX $	f8
NAME AUX like	f12l-9
NAME CHILD	f12p-10
NAME CHILD $	f8
NAME HARM	e7
NAME HARM $	e7
NAME LIVE	l7
NAME LIVE $	l7
NAME PLACE	f-9l-10p12
NAME PLACE $	f-9l-10p12
NAME SERVICE	l-8p11
NAME SERVICE $	l-8p11
NAME and	f8
NAME and THEY	f8
NAME at	l7
NAME at PLACE	l7
NAME loved	f9
NAME loved $	f9
NAME pen	f8
NAME pen picture	f8
NAME primary	l-11p11
NAME primary PLACE	l-11p11
NEED	a-30b-8d-12e-21g14h-11i-20j-14k-25l-8m23o-23
NEED $	a-11c8d-9e-14f9g-16k-15l-22m13n-9o-11
NEED CHANGE	g-9m10
NEED CHANGE $	g-9m10
NEED DONE	m9
NEED DONE $	m9
NEED PLAN	l12p-12
NEED PLAN $	l12p-12
NEED attention	g12m-9
NEED attention $	g12m-9
NEED before	f-8p10
NEED before CHILD	f-8p10
NEED from	m9
NEED from BODY	m9
NEED help	g9n8p-11
NEED help $	n8
NEED help and	g10
NEED period	l8
NEED period $	l8
NEED to	a-15g15i-9k-8l-10m14o-10
NEED to ANALYSE	g13m-12
NEED to CHANGE	m10
NEED to DONE	g-9m16
NEED to HAPPEN	m8
NEED to KNOW	g8
NEG	a-7b-12c-26d-13e-22f-17g19h-13i-17j-36l-19m-22n-18o-10p37
NEG $	a10
NEG ASK	a9g11i-10k-11
NEG ASK $	a9g11i-10k-11
NEG AUX	a-9g-10i10k8l-8m-14
NEG AUX DONE	g-7k12
NEG AUX lost	g-10i13m-9
NEG DONE	g23i-18k-11p-9
NEG DONE $	g18i-10k-11p-9
NEG DONE WELL	g13i-14
NEG FIND	g-9k11
NEG FIND out	g-9k11
NEG HAPPEN	a-11g9m8p-11
NEG HAPPEN $	a-9g10
NEG HAPPEN again	m9
NEG INVOLVE	p10
NEG KNOW	p7
NEG KNOW $	p7
NEG KNOW and	k8
NEG LOOK	a-7g-10j-7o12p10
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
NEG date	p10
NEG date $	p10
NEG enough	p9
NEG give	i11k-8
NEG give up	i11k-8
NEG in dispute	l7
NEG name	p8
NEG name $	p8
NEG reach	a7
NEG reach THEY	a7
NEG talk	p9
NEG talk $	p9
NEG to	k9
NEG used	p8
NEG used $	p8
NEG yet	g8
NEG yet WELL	g8
NUM	b-17c-38d-26e-26f-29g10h-19i-24j-31k-26l23m17n-24o-35
NUM $	b-12c-28d-17e-16f-18h-12i-14j-20k-18m18n-17o-26
NUM LEARN	a-9l9
NUM LEARN $	a-8g8
NUM LEARN BAD	g-9l9
NUM MONTH	l12p-8
NUM MONTH $	l10p-7
NUM WELL	i-9l7p8
NUM WELL $	i-7p9
NUM WELL START	l8
NUM WRITE	a-8m11p-8
NUM WRITE $	a-8m11p-8
NUM YEAR	l-15p15
NUM YEAR $	l-15p15
NUM escalation	l10p-8
NUM escalation $	l10p-8
NUM hidden	a7
NUM hidden KIN	a7
NUM management	a7
NUM management oversight	a8
NUM strategy	a-8l11
NUM strategy ANALYSE	a-8l11
NUM to	l9
NUM to NUM	l9
NUM training	m9
NUM training $	m9
NUM voice	a10p-8
NUM voice of	a10p-8
NUMW	b-15c-20d-20e-23f15g8h-15i-22j-18k-9l19n-22
NUMW $	f7p-13
NUMW ASK	l7
NUMW ASK in	l7
NUMW BODY	k10
NUMW BODY $	k10
NUMW CHILD	f12l-7p-10
NUMW CHILD $	f12l-7p-10
NUMW CONTACT	l-11p12
NUMW CONTACT $	l-11p12
NUMW FAMILY	f11l-8
NUMW FAMILY compared	f9
NUMW FIND	g11
NUMW FIND $	g9
NUMW HARM	l9p-9
NUMW HARM $	l9p-9
NUMW ISSUE	a17g-11l-10
NUMW ISSUE $	a15g-9l-9
NUMW KIN	f16l-10p-13
NUMW KIN $	f14l-10p-12
NUMW LEARN	g8
NUMW LEARN $	g7
NUMW MSG	g11
NUMW MSG $	g8
NUMW PLACE	l12p-7
NUMW PLACE $	l12p-7
NUMW RECOMMEND	m10
NUMW RECOMMEND $	m8
NUMW SCOPE	a-9o16
NUMW SCOPE $	o9
NUMW SCOPE for	o8
NUMW SERVICE	p8
NUMW SERVICE $	p8
NUMW TIME	l16p-16
NUMW TIME $	f7l11p-14
NUMW WORKER	l-7p13
NUMW WORKER in	p8
NUMW WORKER too	p8
NUMW addresse	l-11p13
NUMW addresse $	l-11p13
NUMW borough	p10
NUMW borough $	p10
NUMW case	j7
NUMW case AUX	j7
NUMW countie	f-10p12
NUMW countie $	f-8p9
NUMW drawer	p8
NUMW drawer $	p8
NUMW home	l11p-11
NUMW home $	l11p-11
NUMW key	a-8o8
NUMW key SCOPE	a-8o9
NUMW list	p9
NUMW list side	p9
NUMW meeting	p7
NUMW meeting and	p7
NUMW model	k12l-8p-8
NUMW model combined	k12l-8p-8
NUMW phone	l11p-9
NUMW phone ASK	l11p-9
NUMW practice	a11g-9
NUMW practice ISSUE	a11g-9
NUMW storie	l11p-8
NUMW storie $	l11p-8
NUMW supervision	a8
NUMW supervision $	a8
NUMW thing	g13l-10m10o-8p-7
NUMW thing WE	m11
NUMW thing to	g13l-7
NUMW to	l9
NUMW to thirteen	l9
NUMW visit	l15p-13
NUMW visit $	l15p-13
PEER	b-11c-24d-11e26g-21h-10i-18k8l-30m-22n-15o-13p-9
PEER $	a-8b-7c-21d-9e28f-18g-20h-8i-15k13l-19m-22n-13o-14p-28
PEER AGENCY	c-9l13p-14
PEER AGENCY $	c-9l11p-13
PEER BIRTH	l-11p11
PEER BIRTH KIN	l-11p11
PEER CHILD	a12f-9p-11
PEER CHILD $	a12f-9p-11
PEER FAMILY	b-7f-18j-14k-26l17
PEER FAMILY $	f-16j-12k-24l10p9
PEER FAMILY before	l9
PEER FAMILY in	l8
PEER KIN	f-13k9l13p-11
PEER KIN $	f-13k9l13p-11
PEER LEARN	p8
PEER LEARN IDENTITY	p8
PEER METHOD	k8
PEER METHOD $	k8
PEER SERVICE	l14p-14
PEER SERVICE $	l9p-10
PEER SERVICE visitor	l8
PEER THEY	k-10l16p-10
PEER THEY $	f12
PEER THEY KIN	f-18l18
PEER THIS	f8
PEER THIS $	f8
PEER WE	e13g-9
PEER WE $	e13g-9
PEER WHAT	a-8g-7k9
PEER WHAT WE	a-8g-7k9
PEER WORKER	f-7g-8k16l-9
PEER WORKER $	f-7k16l-9
PEER YOU	c12
PEER YOU AGENCY	c8
PEER YOU WORKER	c7
PEER as	p8
PEER as ISSUE	p8
PEER case	a-8k8
PEER case $	a-8k9
PEER fear	l11p-11
PEER fear $	l11p-11
PEER interpreter	p8
PEER interpreter $	p8
PEER no	p7
PEER no beds	p7
PEER other	a9k11l-9n-7p-8
PEER other AGENCY	a10
PEER other inquirie	k9
PEER other proceeding	k7
PEER reason	k10
PEER reason $	k10
PEER resistance	p10
PEER resistance $	p10
PEER thank	j12p-9
PEER thank $	j12p-9
PEER to	f9
PEER to NAME	f9
PEER violence	l-10p11
PEER violence $	l-10p11
PLACE	a-19b-22c-39d-8e-31f12g-12h-20j-26k-26l24m-14n-26o-28p14
PLACE $	a-19b-15c-24d-7e-22f11g-13h-15j-28k-34l20m-14n-19o-18p8
PLACE ACT	j11
PLACE ACT $	j11
PLACE BODY	m14p-8
PLACE BODY $	m14p-8
PLACE DONE	k-7l8
PLACE DONE $	a-9l12
PLACE DONE PEER	a10
PLACE FAMILY	f11l-8p-9
PLACE FAMILY $	f11l-8p-9
PLACE KIN	f-11p13
PLACE KIN $	f-11p13
PLACE KNOW	l9
PLACE KNOW $	l9
PLACE MOVE	g8
PLACE MOVE $	g9l7p-12
PLACE PEER	f-8l14p-8
PLACE PEER KIN	f-7l16p-14
PLACE PEER no	p7
PLACE PLACE	f-8l7
PLACE PLACE $	f-8l7
PLACE SERVICE	l9
PLACE SERVICE $	l9
PLACE STORY	f13p-14
PLACE STORY $	f13p-14
PLACE THIS	i10p-7
PLACE THIS MUST	i10p-7
PLACE TIME	l12p-13
PLACE TIME $	l12p-13
PLACE WELL	g9
PLACE WELL $	g9
PLACE WILL	m9
PLACE admission	l12p-11
PLACE admission $	l12p-11
PLACE and	f9i-7
PLACE and FAMILY	f8
PLACE and control	p8
PLACE and neighbourhood	f10p-8
PLACE and support	l8
PLACE and treatment	l12p-9
PLACE as	l-14p15
PLACE as risk	l-7p9
PLACE at	l-11p13
PLACE at distance	p8
PLACE at eighteen	l-8p9
PLACE attendance	p10
PLACE attendance $	p10
PLACE breakdown	l11p-10
PLACE breakdown $	l11p-10
PLACE by	d8
PLACE by date	d8
PLACE closed	l8
PLACE closed $	l8
PLACE exclusion	l-8p10
PLACE exclusion $	l-8p10
PLACE full	p8
PLACE full of	p8
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
PLACE proceeding $	k14l-11p-13
PLACE proceeding and	l9
PLACE profile	p9
PLACE profile $	p9
PLACE responded	a10l-7
PLACE responded $	a10l-7
PLACE round	p9
PLACE round $	p9
PLACE stay	l12p-11
PLACE stay $	l12p-11
PLACE transport	l-8p8
PLACE transport $	l-8p8
PLACE visit	l-9p11
PLACE visit $	l-9p11
PLACE worth	i11p-9
PLACE worth copying	i11p-9
PLAN	b-15d-18e-22f-26g-27h-14i-21j-29k-34m24n-20
PLAN $	a-29b-12d-13e-17f-20g-21h-11i-12j-20k-23l-22m27n-15
PLAN AUX	p8
PLAN AUX NEED	p9
PLAN DONE	a12
PLAN DONE $	a7
PLAN DONE NEG	a9
PLAN NEG	p10
PLAN NEG date	p10
PLAN THIS	p11
PLAN THIS existed	p8
PLAN WELL	a8
PLAN WELL $	a8
PLAN WILL	c8
PLAN WILL AUX	c8
PLAN and	l9
PLAN and its	l9
PLAN ends	l12m-9p-9
PLAN ends $	l12m-9p-9
PLAN of	m13
PLAN of DONE	m10
PLAN period	l9p-7
PLAN period $	l9p-7
PLAN start	l13m-9p-11
PLAN start $	l13m-9p-11
RECOMMEND	a-31b-16c-27d-17e-19f-22g-17h-14i-19j-25k-11l-33m56n-10o-24p-39
RECOMMEND $	a-24b-13c-22d-15e-12f-18h-12i-16j-25l-27m40n-19o-18p-31
RECOMMEND ACT	m8
RECOMMEND ACT $	m8
RECOMMEND LEARN	j9k-8
RECOMMEND LEARN REVIEW	j9k-8
RECOMMEND NUM	m11p-9
RECOMMEND REVIEW	k8
RECOMMEND REVIEW $	k8
RECOMMEND SOURCE	n9
RECOMMEND SOURCE $	n9
RECOMMEND by	m8
RECOMMEND for	m18
RECOMMEND from	k-9m11
RECOMMEND from individual	m7
RECOMMEND of	j-9k-14m19
RECOMMEND of HARM	m7
RECOMMEND of REVIEW	m8
RECOMMEND to	m7
REVIEW	a-19b-14c9d-20e-15f-14g-17h-13i-24j26k26l-36m-27o14p-25
REVIEW $	a-10b-7d-12f-8g-13i-15j15k13l-24m-14n-11p-12
REVIEW 's	e8
REVIEW 's END	e8
REVIEW AGENCY	c-15g-10j-14k23
REVIEW AGENCY $	c-12g-10j-12k20
REVIEW AGENCY and	k8
REVIEW ASK	o-8
REVIEW ASK $	k9
REVIEW ASK for	m10
REVIEW ASK to	j10
REVIEW AUX	a-22c-19e-10j14l-12m-12n8p-9
REVIEW AUX DONE	a-10k19
REVIEW AUX FIND	g10j-9
REVIEW AUX LEARN	j8
REVIEW AUX about	f11k-9
REVIEW AUX agreed	k8
REVIEW AUX convened	j8
REVIEW AUX for	j11
REVIEW AUX held	j12k-12
REVIEW AUX put	j-8k9
REVIEW AUX sent	j7
REVIEW AUX to	o9
REVIEW AUX upset	j-9n11
REVIEW BODY	c-8j-13k10m-9
REVIEW BODY $	j-10m-8o8
REVIEW BODY member	k9
REVIEW DONE	a-14g-12k12o9
REVIEW DONE $	a-10k15
REVIEW DONE NEG	g-7o11
REVIEW FIND	g13k-8
REVIEW FIND $	g13k-8
REVIEW HAPPEN	j14k-14l-7
REVIEW HAPPEN $	j12k-12
REVIEW INVOLVE	k8
REVIEW INVOLVE $	k8
REVIEW LOOK	a-10j-11o17
REVIEW LOOK $	a-9o14
REVIEW LOOK at	o8
REVIEW METHOD	j-8k13
REVIEW METHOD $	j-8k13
REVIEW MOVE	k-9l-9o11
REVIEW MOVE $	k-9l-9o11
REVIEW MUST	m-7
REVIEW MUST AUX	m-7
REVIEW NEG	g-8j-9k13
REVIEW NEG TELL	g-8j-9k13
REVIEW NUM	a12
REVIEW NUM $	a9
REVIEW PEER	k9
REVIEW PEER $	k9
REVIEW RECOMMEND	k-8m13
REVIEW RECOMMEND $	k-8m13
REVIEW STORY	c10l-7
REVIEW STORY $	c10l-7
REVIEW TELL	g14j-8k-8o-7
REVIEW TELL WE	g14j-8k-8o-7
REVIEW WILL	j11m-14o9
REVIEW WILL DONE	j12m-12
REVIEW WORKER	k-8p10
REVIEW WORKER $	k-8p10
REVIEW about	j11
REVIEW about $	j11
REVIEW agreed	c9
REVIEW agreed by	c9
REVIEW and	g-9j15o-10
REVIEW and REVIEW	n8
REVIEW and WHEN	j8
REVIEW and WHY	j11k-7
REVIEW and its	j11
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
REVIEW for	o8
REVIEW for HARM	o8
REVIEW group	k8
REVIEW group $	k8
REVIEW in	j17k-10
REVIEW in brief	j13
REVIEW in public	j8
REVIEW into	j9
REVIEW into HARM	j9
REVIEW make	a10
REVIEW make of	a10
REVIEW of	c14j-11k-7
REVIEW of THIS	c14j-11k-7
REVIEW on	j8
REVIEW on one	j10
REVIEW period	j-12k-11l8o9
REVIEW period $	j-12k-11l8o9
REVIEW took	j-10k13
REVIEW took so	j-8k10
REVIEW would	o9
REVIEW would LOOK	o9
SCOPE	a16b-23d-26e-30f-32g-34h-27i-26j-16k-14l-42m-17n-29o46p-17
SCOPE $	b-12d-14e-17f-18g-21h-16i-14j-24k-31l-23m-28n-17o37p-11
SCOPE ANALYSE	c-11
SCOPE ANALYSE $	c-8
SCOPE ANALYSE in	a8
SCOPE ASK	o7
SCOPE ASK $	a8
SCOPE ASK of	o10
SCOPE BODY	m8
SCOPE BODY MONTH	m8
SCOPE CODE	a-11c-11m-9o-15p19
SCOPE CODE $	a-8c-8o-12p14
SCOPE CODE and	p10
SCOPE FIRST	a-10p12
SCOPE FIRST assessment	a-10p12
SCOPE LOOK	a14o-14
SCOPE LOOK $	a14o-14
SCOPE NUM	a16c-8l-9m-13o-18
SCOPE NUM $	a10c-8m-12o-15
SCOPE NUM management	a8
SCOPE WE	a-8k-7m-10o15
SCOPE WE ASK	m-8o10
SCOPE WE followed	o8
SCOPE agreed	o7
SCOPE agreed at	o7
SCOPE and	a-15c-11j14l-8m-8o13p-12
SCOPE and START	j9o-8
SCOPE and date	j8
SCOPE and detail	j9
SCOPE and purpose	o8
SCOPE before	o10
SCOPE before WE	o10
SCOPE followed	a-8o11p-8
SCOPE followed $	a-8o11p-8
SCOPE for	a-25c13j-10k-15m12o8p-15
SCOPE for AGENCY	c-9m-11o13
SCOPE for ANALYSE	a-11c11m7o-14
SCOPE for BODY	c-8m13
SCOPE for CHILD	o8
SCOPE for REVIEW	o7
SCOPE for THIS	o8
SCOPE for WORKER	c8
SCOPE for YOU	c9
SCOPE for safeguarding	m9
SCOPE group	a-7c-8k19o-13p-17
SCOPE group $	a-7c-8k19o-13p-17
SCOPE in	a13o-8
SCOPE in turn	a10
SCOPE of	a18f-8g-17j-22k-8m-11o10p-19
SCOPE of LEARN	o8
SCOPE of REVIEW	a12c-12g-9j-13k-23o11
SCOPE of THIS	c10
SCOPE of argument	a10o-7
SCOPE of inspection	k12o-10
SCOPE of significant	o8
SCOPE of threshold	a10o-8
SCOPE posed	c-7o10
SCOPE posed $	c-7o10
SCOPE put	m8
SCOPE put to	m8
SCOPE set	c-9o11p-8
SCOPE set $	c-9o11p-8
SCOPE to	a-11c17p-11
SCOPE to ASK	c14m-9o-12
SCOPE to BODY	m10o-9
SCOPE to follow	o10
SCOPE under	j11
SCOPE under PLACE	j11
SERVICE	a-16b-17c-33d-19e-23g-8h-15i-21j-30k-8l11m10n-23o-19p27
SERVICE $	a-17b-8c-17d-10e-12f-26h-7i-10j-15k-26l8m11n-12o-11p15
SERVICE AGENCY	p15
SERVICE AGENCY $	m-7p19
SERVICE AGENCY 's	l9p-9
SERVICE ANALYSE	p9
SERVICE ANALYSE $	p9
SERVICE CONTACT	l10p-11
SERVICE CONTACT PEER	l10p-11
SERVICE DONE	g7
SERVICE DONE practice	g7
SERVICE INFO	k-8p10
SERVICE INFO $	k-8p10
SERVICE KNOW	l8
SERVICE KNOW $	l8
SERVICE PLACE	m12
SERVICE PLACE $	m9
SERVICE WORKER	p7
SERVICE WORKER $	p7
SERVICE and	f13k7l-10p-8
SERVICE and FAMILY	f9
SERVICE and IDENTITY	f10p-10
SERVICE and NUM	p9
SERVICE and coroner	k11p-8
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
SERVICE visiting INVOLVE	l10p-10
SERVICE visitor	l8
SERVICE visitor $	l8
SINCE	a-25b-18c-7d-22e61f-26g-16h-19i-33j-14k-43l-45n-22o-30p-43
SINCE $	a-34b-11d-12e35f-18g-30h-11i-18k-22l-23m11n-16o-15p-26
SINCE CHANGE	e11m-9
SINCE CHANGE $	e11m-9
SINCE DONE	a-7e14k-7
SINCE DONE $	a-7e14k-7
SINCE HARM	e11
SINCE HARM $	e11
SINCE KNOW	g13
SINCE KNOW $	g13
SINCE LEARN	e9m-8
SINCE LEARN $	e9m-8
SINCE NAME	e7
SINCE NAME HARM	e7
SINCE REVIEW	e16j-10k-8
SINCE REVIEW $	e14j-8k-8
SINCE SINCE	e17j-8k-8
SINCE SINCE REVIEW	e8
SINCE STORY	e13l-11
SINCE STORY $	e13l-11
SINCE THIS	e8
SINCE THIS STORY	e8
SINCE WE	e7
SINCE WE finished	e7
SINCE WHAT	a-8e-12m13
SINCE WHAT $	a-8e-12m13
SINCE WILL	c8
SINCE WILL AUX	c8
SINCE YEAR	e8
SINCE YEAR $	e8
SINCE against	e10m-9
SINCE against earlier	e10m-9
SINCE believe	a14e-8g-10m-9
SINCE believe $	a14e-8g-10m-9
SINCE by	e7
SINCE by AGENCY	e7
SINCE from	e8
SINCE from AGENCY	e8
SINCE in	e12
SINCE in local	e7
SINCE of	g8
SINCE of CHILD	g9
SINCE of PLAN	c7
SINCE rapid	e8
SINCE rapid REVIEW	e8
SOURCE	a-36b13c-40d-26e-29f-33g-33h-23i-19j-38l-39m-34n47o-28p-36
SOURCE $	a-24b16c-29d-19e-22f-25g-23h-16i-10j-29l-30m-27n32o-21p-29
SOURCE INVOLVE	k-17n14
SOURCE INVOLVE $	k-17n14
SOURCE PEER	k9
SOURCE PEER other	k9
SOURCE WE	k-9n8
SOURCE WE read	k-9n8
SOURCE and	n12
SOURCE and REVIEW	k-10n10
SOURCE and SOURCE	n9
SOURCE and WORKER	k11n-8
SOURCE and staffing	n-10p11
SOURCE cited	n11
SOURCE cited $	n11
SOURCE file	k13n-13p-9
SOURCE file $	k13n-13p-9
SOURCE for	n9
SOURCE for practice	n9
SOURCE list	k-11n14
SOURCE list $	k-11n14
SOURCE mentioned	n9
SOURCE mentioned $	n9
SOURCE of	k8
SOURCE of INFO	k12n-11
SOURCE of research	k-8n9
SOURCE quoted	n8
SOURCE quoted $	n8
SOURCE reviewed	n9
SOURCE reviewed $	n9
SOURCE to	n7
SOURCE to other	k7
SOURCE to tool	n8
SOURCE used	k-14n13
SOURCE used $	k-14n13
START	a-24b-12c-25d-14e-20f-19g-21h-15i-14j44k-15l-16m-21n-15o-21p-20
START $	a-15b-8c-14d-7e-11f-11g-10i-9j28m-12n-9o-15p-24
START ISSUE	j8
START ISSUE $	j8
START and	p8
START and END	j-8p10
START by	j9
START remark	j10
START remark $	j10
START statement	j8
START submission	j9
START submission $	j9
START to	g-8j16
START to LEARN	g-8j8
STORY	a-24d16e-11g-28h-21i-26k-7l38m-35n-27o-29p-25
STORY $	a-7d14e-8g-26h-18i-20j-46l25m-26n-23o-20p-21
STORY AUX	a-10j7k10l-12
STORY AUX established	k11l-10
STORY AUX notified	j9
STORY CODE	l9
STORY CODE $	l9
STORY HAPPEN	l10
STORY HAPPEN $	l10
STORY HOW	k7
STORY HOW THIS	k7
STORY LEARN	g8
STORY LEARN WE	g8
STORY NEG	l7
STORY NEG in	l7
STORY NUM	d-9l18p-8
STORY NUM $	l12
STORY TELL by	l8
STORY TELL to	p9
STORY THIS	j12k-8
STORY THIS prompted	j9
STORY TIME	d7
STORY TIME by	d7
STORY WHAT	e11l-12
STORY WHAT AGENCY	e12l-11
STORY about	j8
STORY about THIS	j8
STORY and	c8g-11l-7p-9
STORY and REVIEW	j8
STORY and training	c12l-9
STORY and workshop	k7
STORY as	l14
STORY before	f-9l12
STORY before timeline	f-9l10
STORY behind	j10
STORY behind THIS	j10
STORY described	l8
STORY described $	l8
STORY detail	j-7l10
STORY detail $	j-7l10
STORY forgotten	l-11p11
STORY forgotten $	l-11p11
STORY in	d10l9p-8
STORY in brief	l8
STORY in order	d13l-7
STORY in summary	l9
STORY in timeline	l8
STORY investigation	k9
STORY investigation by	k9
STORY notification	j10
STORY notification $	j10
STORY of	c-9d-12f-7k-9l22p-10
STORY one	l7
STORY only	g8
STORY only MOVE	g8
STORY resulting	j9
STORY resulting in	j9
STORY so	l9
STORY so far	l9
TELL	b-9c11d-8e-13f-10g9h-10i-25m-24n-9o-13p16
TELL $	f-9i-15k8m-14o-14
TELL WE	c11e-8g18i-7j-17k-19m-10
TELL WE $	a-14g19j-10k-13o-9
TELL WE WHAT	c10
TELL WE about	a8
TELL WE to	o7
TELL WELL	p7
TELL WELL thing	p7
TELL about	a7g-9j9
TELL about REVIEW	j9
TELL about practice	a8
TELL by	l8
TELL by INFO	l8
TELL to	p9
TELL to each	p9
TELL yes	p7
TELL yes because	p7
THEY	a-10c-15d-20f42g-11i-15j-14k-20l14m-32n-23o-27p-22
THEY $	c-14e-11f25k-25l-19m-10p-19
THEY AUX	e-7f14i-10j-11k-17o-8p12
THEY AUX $	f7
THEY AUX FIND	l8
THEY AUX away	p9
THEY AUX fine	p7
THEY AUX in	a8
THEY AUX like	f15l-9
THEY DONE	a9
THEY DONE $	a9
THEY END	e11l-9
THEY END WORDS	e11l-12
THEY FAMILY	f8
THEY FIRST	f8
THEY FIRST PLACE	f10l-10
THEY HAPPEN	k8
THEY HAPPEN $	k10
THEY HAPPEN PLACE	l8
THEY HARM	l8
THEY HARM $	l8
THEY INVOLVE	f12k-7
THEY INVOLVE $	f12k-7
THEY KIN	a-9f7g-8j10l9p-23
THEY KIN $	a-7j11l10p-19
THEY KIN 's	f14l-12
THEY KIN fell	l8
THEY LIVE	f8l10p-7
THEY LIVE $	f8l8
THEY MEAN	a-9b9
THEY MEAN $	a-8b9
THEY METHOD	i8
THEY METHOD $	i8
THEY NUMW	l7
THEY NUMW PLACE	l7
THEY SINCE	e11
THEY SINCE $	e11
THEY STORY	f-13l12
THEY STORY $	f-13l12
THEY TELL	p9
THEY TELL yes	p7
THEY WELL	f10i-13k8
THEY WELL $	f10i-13k8
THEY WORDS	h7
THEY WORDS $	h7
THEY away	p9
THEY away $	p9
THEY background	f14l-12
THEY background $	f12l-11
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
THIS	b-15c14d-14f-7h-11i10j7l-20o-20p-7
THIS $	b-9c13d-8e-24f-18h-12i-19j-11n9o-21
THIS AGENCY	j8
THIS AGENCY $	j9
THIS ASK	p9
THIS ASK WHY	p9
THIS AUX	a-9e11f-20g-19j-7k-17n-9p10
THIS AUX $	i10
THIS AUX DONE	c8
THIS AUX HAPPEN	e12m-8
THIS AUX NEED	m9
THIS AUX WHAT	c-7g-12j-10k-11l14m9
THIS AUX dealt	p8
THIS AUX easier	p7
THIS AUX for	c11f-7
THIS AUX held	j9
THIS AUX owed	e9
THIS AUX put	c-8m9
THIS AUX read	p9
THIS AUX referred	o7
THIS AUX run	k7
THIS BODY AUX	g7
THIS CHANGE	a-14c-9m12p9
THIS CHANGE $	a-12c-8m8p10
THIS CHANGE FIRST	m8
THIS DONE	a-28e-13g-18i11j9k-10l-11m-11o11
THIS DONE $	a-16c7e-10g-8j12k-18m-19o12p-12
THIS DONE CHANGE	a-10i14m-7
THIS DONE NEG	a-9g-8i-10p13
THIS END	e-10p11
THIS END $	e-10p11
THIS FAMILY	f-9i7j11k-7
THIS FAMILY $	f-8i8j8
THIS HAPPEN	c-16e-12g-16i-7k-18l18n-7
THIS HAPPEN $	c-8e-11g-11k-12l17m-11
THIS HAPPEN again	m9
THIS HAPPEN and	p7
THIS HAPPEN out	a9
THIS HAPPEN to	l8
THIS INVOLVE	a-8k15l-9p-9
THIS INVOLVE $	a-8k15l-9p-9
THIS ISSUE	d13g-10j-9o-11p-9
THIS ISSUE $	c7d13j-28o-8p-9
THIS ISSUE before	j8
THIS LEARN	a-8g9j8
THIS LEARN AGENCY	g11
THIS LEARN summary	g-8j9
THIS LOOK	a7g7
THIS LOOK at	a7g7
THIS MEAN	a15c-8e-10g8h-10i-11j-10k-10
THIS MEAN $	a21g-17h-7m-8
THIS MEAN WE	m7
THIS MEAN for	a-7g18m-8
THIS METHOD	a-10j-10k13
THIS METHOD AUX	a-8k10
THIS MOVE	j-8
THIS MOVE WELL	i9
THIS MOVE unanswered	p9
THIS MOVE unseen	a8
THIS MUST	g-8i8m11p-10
THIS MUST AUX	g-7i9p-9
THIS NEED	a-8g8
THIS NEED CHANGE	g-9m10
THIS NEED attention	g12m-9
THIS PEER	a-17e15f10i-8l-10m-10p-16
THIS PEER $	a-15c-9e16m-8p-12
THIS PEER THEY	f9
THIS PEER to	f9
THIS REVIEW	a-30d-9e-21f10g-16i-15j15l-19m-18n8p-24
THIS REVIEW $	a-19b8c11d-7e-12g-16i-9l-13p-19
THIS REVIEW AUX	a-8c-15f8n9o-10
THIS REVIEW DONE	g-7k-9o11
THIS REVIEW LOOK	o8
THIS REVIEW MOVE	j9
THIS REVIEW MUST	j9k-9
THIS REVIEW NEG	g-8j-9k13
THIS REVIEW WILL	j12m-12
THIS REVIEW about	j11
THIS REVIEW and	j9
THIS REVIEW exist	j8
THIS SINCE	e-7m9
THIS SINCE $	e-7m9
THIS STORY	e8f7
THIS STORY $	e8f7
THIS TELL	a10g-8
THIS TELL WE	a10g-8
THIS THIS	c10p-9
THIS THIS REVIEW	j8
THIS THIS happen	c11p-7
THIS TIME	k-9l20p-12
THIS TIME $	k-9l20p-12
THIS WE	a11m-7
THIS WE take	a12k-8
THIS WELL	a-11c-14g-8i10m15p-11
THIS WELL $	a-8c-13m16p-9
THIS WELL WE	i7
THIS WELL for	i8
THIS WHAT	o7
THIS WHAT WE	o7
THIS WHO	a-7c-16g-10i12j11k12l-9m-12p-18
THIS WHO KNOW	f-11i-8j11
THIS WHO MOVE	i9
THIS WHO WE	k9
THIS WHO assisted	k9
THIS WHO tried	i9
THIS WILL	c8
THIS WILL AUX	c8
THIS WORDS	a-11h13
THIS WORDS MEAN	a-11h13
THIS about	l8
THIS about $	l8
THIS all	e12g-12m-9
THIS all MEAN	a11
THIS all MOVE	l9
THIS all PEER	e9
THIS all come	e10
THIS arise	a9
THIS arise $	a9
THIS can	n12p-12
THIS can AUX	g7
THIS can help	n12p-10
THIS case	a-13c-14e-9g15j21k-21l-13m-11o-7p-7
THIS case $	a-11j14k-9
THIS case AUX	j10
THIS case LEARN	g7
THIS case TELL	a-9g14j-9
THIS case reached	j11
THIS come	e11
THIS come down	e11
THIS connected	f8
THIS connected PEER	f8
THIS could	e-8g10
THIS could AUX	e-8g10
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
THIS form	c10
THIS form to	c10
THIS forward	m10
THIS forward $	m10
THIS guided	k10
THIS guided DONE	k10
THIS happen	c14m-8p-7
THIS happen $	c14m-8p-7
THIS hard	a14i-11
THIS hard $	a10
THIS hard to	a9
THIS helped	a-8i16p-14
THIS helped $	a-8i16p-14
THIS hide	p10
THIS hide $	p10
THIS in	c11
THIS in supervision	c8
THIS inspection	j-17k16
THIS inspection $	j-17k16
THIS leaflet	c8
THIS leaflet $	c8
THIS leave	e14g-11j-9
THIS leave WE	e14g-11j-9
THIS mattered	i8
THIS mattered $	i8
THIS neglect	a7
THIS neglect $	a7
THIS on	p9
THIS on $	p9
THIS page	c15m-8p-9
THIS page $	c15p-8
THIS piece	j9
THIS piece of	j9
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
THIS stayed	p7
THIS stayed shut	p7
THIS taking	k7
THIS taking part	k7
THIS thing	m9
THIS thing $	m9
THIS through	a10p-8
THIS through $	a10p-8
THIS up	a8c-8e7
THIS up $	a8c-8e7
TIME	a-21b-20c-10d12e-21f-20g-36h-24i-17j-36l40m-21n-25o14p-15
TIME $	b-12c-30d10e-11g-24h-12j-23l25m-14n-16o-29
TIME AUX	l10
TIME AUX like	l10
TIME LEARN	c-8g-8k15l-13o-7
TIME LEARN $	c-8g-8k15l-13o-7
TIME NEED	c14l-10m-8p-10
TIME NEED $	c14l-10m-8p-10
TIME NUM	g-10l14
TIME NUM LEARN	g-9l9
TIME NUM WELL	l8
TIME PEER	k9
TIME PEER WORKER	k9
TIME THEY	l13p-9
TIME THEY AUX	l11
TIME WORDS	h-11l15o-9
TIME WORDS $	h-10l14o-8
TIME YEAR	l7
TIME YEAR $	l7
TIME after	l9
TIME after $	l9
TIME before	l14
TIME before $	l13
TIME by	d19l-16p-8
TIME by TIME	d19l-16p-8
TIME frame	o8
TIME frame for	o8
TIME holiday	l9
TIME holiday $	l9
TIME in	l18p-9
TIME in PLACE	l11
TIME line	d15l-11o-10p-10
TIME line $	d15l-11o-10p-10
TIME make	l-8p10
TIME make long	l-8p10
TIME of	c-8l19o-8
TIME of PLAN	l8
TIME of YEAR	l9
TIME of danger	p8
TIME period	l-10o13
TIME period reviewed	l-7o11
TIME reviewed	o9
TIME reviewed $	o9
TIME span	c-8l-11o14p-8
TIME span $	c-8l-11o14p-8
TIME to	d-7l-13m9o-11p9
TIME to ACT	m11
TIME to reflect	c11
TIME to think	c-9p12
TIME under	a-9l-10o14
TIME under ANALYSE	a-9l-10o14
WE	b-21d-20f-33j10k11l-40o17p-45
WE $	a-16e14f-15g16h-8i-11j-8l-18m-21n-10p-14
WE ACT	j9
WE ACT $	j9
WE ANALYSE	a14g-8
WE ANALYSE WHAT	a9g-8
WE ASK	a-19c-13e-8g-14h-8l-13m18n-8p-10
WE ASK $	a-8c-7g-16i-11j-11m22
WE ASK AGENCY	k13m-11
WE ASK THIS	j12m-12
WE ASK WORKER	g8
WE ASK for	m11
WE ASK of	m8
WE ASK to	a-9g-15i10k-16o12
WE AUX	a-16c-12f-15g-13h-7j11l-14n-8o19
WE AUX $	k10
WE AUX ASK	g-9i-8k-19o19
WE AUX DONE	a-7k-9m10
WE AUX LEARN	g13
WE AUX NEG	k10
WE AUX SINCE	e14
WE AUX TELL	k9
WE AUX WELL	i7
WE AUX WRITE	j12k-8
WE AUX charged	o8
WE AUX come	a13
WE AUX directed	o7
WE AUX given	o12
WE AUX glad	i11
WE AUX in	j8
WE AUX sent	p9
WE AUX sorry	j12k-8
WE AUX to	k10
WE BAD	g12
WE BAD THEY	g9
WE BODY	k13m-8o-7
WE BODY $	k13m-8o-7
WE CHILD	f-8p10
WE CHILD $	f-8p10
WE DONE	a-16c-16e-9j-13k25l-7o-11
WE DONE $	g-9i-13k14
WE DONE CHANGE	a-8g11
WE DONE NEG	k8
WE DONE PEER	k10
WE DONE THIS	k9
WE DONE WELL	g-8i10
WE END	a-10e22g-11i-7j-7k-7m-11o-8
WE END $	a-9e19g-10m-11
WE END WORDS	e9
WE FIND	g10
WE FIND $	g10
WE HAPPEN	j13l-10
WE HAPPEN $	j11l-9
WE HAPPEN at	k8
WE INFO	j-9k17
WE INFO $	k13
WE INFO HAPPEN	k8
WE INVOLVE	a-11c-8g7k12
WE INVOLVE $	j10
WE INVOLVE FIRST	k8
WE INVOLVE and	g7
WE ISSUE	j8
WE ISSUE $	j8
WE KNOW	a-22c12e-9f7h-9j-15l12m-11o-18p-10
WE KNOW $	a-14c8f-7g8j-9o-13p-8
WE KNOW HAPPEN	g-9l11
WE KNOW of	f8k-9l8
WE KNOW took	l11
WE LEARN	a-15e-9g26k-13m-13o-9
WE LEARN $	a-12g19k-8m-9
WE LEARN about	g8
WE LEARN so	g10
WE LOOK	a-22c-10g-9j7k-13m8o15
WE LOOK $	a-12o16
WE LOOK at	a-10m-7o13
WE LOOK for	m14o-14
WE LOOK into	j9
WE MEAN	g-7h13k-8
WE MEAN by	g-7h13k-8
WE METHOD	k12
WE METHOD of	k9
WE MOVE	i-9j13m9n-7o-12
WE MOVE $	g-12j17o-8
WE MOVE about	k9
WE MOVE from	m12
WE MSG	j7
WE MSG to	j7
WE MUST	a-7i10k-8
WE MUST DONE	m11
WE MUST keep	i12m-10
WE NEED	a-8g7m9o-7
WE NEED from	m9
WE NEED to	a-7g9
WE PLAN	m10
WE PLAN $	m10
WE RECOMMEND	g-9k-11m18
WE RECOMMEND $	g-9k-10m17
WE SCOPE	j-8k-9o10
WE SCOPE $	o9
WE SCOPE of	a-10o9
WE SCOPE to	m10o-9
WE SINCE	a13j-9k-9m-16
WE SINCE $	e8
WE SINCE KNOW	g13
WE SINCE believe	a14e-8g-10m-9
WE SOURCE	k11n-9
WE SOURCE $	k11n-9
WE WELL	a-8g-7i14m-7
WE WELL $	a-8g-7i14m-7
WE WHAT	c10
WE WHAT YOU	c10
WE WILL	a-10c16e-8g-8j-14k-19m12o-11
WE WILL ACT	c11m-11
WE WILL CHANGE	c-16m17
WE WILL DONE	m10
WE WILL KNOW	c13m-11
WE WILL LOOK	c10
WE WILL put	c-11m11
WE WILL take	m9
WE WORDS	h8
WE WORDS $	h8
WE WRITE	j8
WE WRITE THIS	j8
WE about	a7
WE about THIS	c8
WE about practice	a10g-8
WE answer	a14j-8k-9m-9o-7
WE answer $	a14j-8k-9m-9o-7
WE apology	j12k-8
WE apology $	j12k-8
WE assessment	a14j-7k-8p-10
WE assessment $	a14j-7k-8p-10
WE believe	a11
WE believe MOVE	a11
WE brief	j-9o12
WE brief $	j-9o12
WE chose	k10
WE cite	k-9n11
WE cite $	k-9n11
WE condolence	j13
WE condolence $	j13
WE could	g-12k17
WE could DONE	k7
WE could NEG	g-9k11
WE drew	k-8n15
WE drew on	n8
WE drew upon	n11
WE expectation	k-8m12
WE expectation $	k-8m12
WE finished	e7
WE finished $	e7
WE followed	o8
WE followed $	o8
WE gathered	k8
WE gathered WHAT	k8
WE got	a-7g10i9
WE got BAD	g12
WE got WELL	i10
WE here	g-8j12
WE here $	g-8j12
WE inquired	k8
WE inquired $	k8
WE inspect	k7
WE inspect $	k7
WE instruction	j-8k-9m-7o13
WE instruction $	j-8k-9m-7o13
WE make	a11
WE make of	a12
WE offer	j9
WE offer WE	j9
WE opinion	a9
WE opinion $	a9
WE reach	e7
WE reach $	e7
WE reached	k9
WE reached $	k9
WE read	a-7g-13i-7j-11k8m-9n13o-7
WE read $	g-13j-11m-8n13
WE set	g-9o14
WE set out	g-9o14
WE sharing	j7
WE sharing THIS	j7
WE stop	m9
WE stop THIS	m9
WE take	a11g8k-10m-7
WE take $	a12k-8
WE take from	g11
WE task	k-7o11
WE task $	k-7o11
WE tested	g-8k9
WE tested WHAT	g-8k9
WE think	a22g-15i-10k-8m-11
WE think $	a16g-12m-8
WE think so	a8
WE thinking	a-8k12
WE thinking $	a-8k12
WE to FIND	o7
WE use	h18j-8k-9o-7p-10
WE use $	h18j-8k-9o-7p-10
WE used	n11
WE used $	k-10n11
WE used as	k8
WE view	a11
WE view of	a11
WE would	a-12i14k-14
WE would ASK	i9
WE would DONE	g13m-12
WE would LOOK	m-7o11
WE would keep	g-10i13
WE would like	j7m10
WELL	a-10b-20c-17d-21e-27f-21g-8h-20i62j-41k-43l-43m-16n-26o-34p-15
WELL $	a-27b-13d-13e-11h-13i30j-25k-19l-33n-17o-20
WELL ACT	c12i-8m-8p-8
WELL ACT $	c12i-8m-8p-8
WELL AUX	a9
WELL CHILD	a-10g16
WELL CHILD AUX	a-9g12
WELL CHILD and	g9
WELL DONE	a9c-8g-10i18k-15l-8m-13p-16
WELL DONE $	i13k-8m-8p-9
WELL DONE WE	a11
WELL LOOK	i10
WELL LOOK like	i10
WELL MSG	g-8i11
WELL MSG $	i8
WELL SCOPE	a8
WELL SCOPE ASK	a8
WELL START	l8
WELL START $	l8
WELL THIS	i-7p9
WELL THIS DONE	i-7p9
WELL WE	g-8i14
WELL WE $	i7
WELL WE KNOW	i10
WELL WHERE	i9
WELL WHERE THIS	i9
WELL about	a-7i13
WELL about help	i8
WELL and	a11p-10
WELL and BAD	a13i-13
WELL and persistence	i7
WELL aspect	i8
WELL aspect $	i8
WELL because	g13p-9
WELL because $	g13p-9
WELL by	i8
WELL by BODY	i9
WELL enough	a9
WELL enough $	a9
WELL feature	i11
WELL feature $	i8
WELL for	i8
WELL for NAME	i8
WELL help	i10p-11
WELL help $	i10p-11
WELL intention	i-11p11
WELL intention $	i-11p11
WELL news	i10
WELL news $	i10
WELL of	a-11g-10i22l-9p-10
WELL of $	g-7i14
WELL of AGENCY	i9
WELL of PLACE	i8
WELL practice	a-7g-19i27k-9l-7m-9p-16
WELL practice $	g-10i16p-13
WELL practice FIND	i7
WELL to	i9
WHAT	b-7c-18d-15f-15g11i9k-12m8n-22p-36
WHAT $	a7c-10e-14m15
WHAT 's	a-9c15g-9l-9m-8
WHAT 's inside	a-9c15g-9l-9m-8
WHAT AGENCY	a-22e13g-17j-8l10o-7
WHAT AGENCY AUX	e11
WHAT AGENCY CHANGE	e12l-11
WHAT AGENCY DONE	a-13l13m-10
WHAT AGENCY KNOW	l10
WHAT AGENCY recorded	l9
WHAT AGENCY took	k10l-9
WHAT ANALYSE	a12l-8
WHAT ANALYSE WHAT	a9l-8
WHAT AUTHOR	a10k-8
WHAT AUTHOR RECOMMEND	m9
WHAT AUTHOR thought	a11
WHAT AUX	a-16b-8c-15e20h-10k-14l10m-10
WHAT AUX ASK	a-9i11k10l-13o-12
WHAT AUX AUX	e15g-7i-8
WHAT AUX BAD	g13l-14
WHAT AUX CHANGE	e20g-17i-8j-8l-8m-18
WHAT AUX DONE	a-8g-11i11k-14l14m-11
WHAT AUX KNOW	a-8f9g-16i-8l17
WHAT AUX LIVE	l8
WHAT AUX MOVE	a-14e8g-9m9
WHAT AUX NEG	a-11g19i-8k-12l-8p-9
WHAT AUX SINCE	e13
WHAT AUX TELL	p12
WHAT AUX THIS	j11
WHAT AUX WELL	a-9g-10i15
WHAT AUX available	k11
WHAT AUX behind	a14
WHAT AUX brought	j12
WHAT AUX difficult	a7
WHAT AUX in	a-9o16
WHAT AUX local	j8
WHAT AUX offered	l8
WHAT AUX out	o12
WHAT AUX quality	a8
WHAT AUX recorded	l12
WHAT AUX serious	j11
WHAT AUX there	i8
WHAT AUX to	e-9m16
WHAT BODY	b-7c-13e8g-23i-15j-20l-17o17p-8
WHAT BODY ASK	a-10g-9k-12m-11o21
WHAT BODY AUX	a-13k11
WHAT BODY DONE	a7
WHAT BODY MUST	m7
WHAT BODY RECOMMEND	m8
WHAT BODY TELL	o7
WHAT BODY WILL	m9
WHAT BODY conclude	a-9e14k-10m-8o-7
WHAT BODY concluded	a8
WHAT BODY decided	k11
WHAT BODY think	a11
WHAT CONTACT	j14l-10
WHAT CONTACT TELL	j14l-10
WHAT DONE	f-8i20j-8k-24m-27o-14p-12
WHAT DONE $	a-25g-10i26k-8l-8m-9
WHAT DONE AGENCY	a-11l12
WHAT DONE BODY	j8
WHAT DONE CHANGE	a16g-18m-10
WHAT DONE NEG	g22i-20l-11
WHAT DONE THIS	a11h8i-18m-12
WHAT DONE WE	e8
WHAT DONE WHEN	i8
WHAT DONE YOU	a-10c11
WHAT DONE and	a9
WHAT DONE each	a-12l12
WHAT DONE every	l8
WHAT DONE for	a-11i15
WHAT DONE in	i14l-12
WHAT FAMILY	g9
WHAT FIND	g8
WHAT FIND $	g8
WHAT FIRST	a-12l-12m18
WHAT FIRST $	a-12l-10m16
WHAT HAPPEN	c-8e-19f-13h-7i-13j-26l18m-25o-14p-9
WHAT HAPPEN $	a13d8e-10g-22j-11k-11l9m-14
WHAT HAPPEN FIRST	l8m-7
WHAT HAPPEN after	l8
WHAT HAPPEN alongside	k12l-9
WHAT HAPPEN in	l10
WHAT HAPPEN out	g12
WHAT HAPPEN through	g14l-13
WHAT HAPPEN to	a-7l7
WHAT IDENTITY	p9
WHAT IDENTITY DONE	p9
WHAT INFO	a12k-11
WHAT INFO TELL	a12k-11
WHAT INVOLVE	a11
WHAT INVOLVE thought	a11
WHAT ISSUE	a-7g11
WHAT ISSUE most	a-7g11
WHAT KIN	l8
WHAT KIN KNOW	l8
WHAT LIVE	l9
WHAT LIVE AUX	l9
WHAT MEAN	a-10g11k9
WHAT MEAN BODY	k8
WHAT MEAN out	g13
WHAT METHOD	a8
WHAT METHOD DONE	a8
WHAT MOVE	i7m-7
WHAT MOVE BAD	g8l-12
WHAT MOVE WELL	g-10i10
WHAT MOVE on	a-7l12
WHAT MUST	a-24c-8e-17i12j-14k-12l-18m20o-8p-8
WHAT MUST AUX	a-14e-8g12l-9
WHAT MUST CHANGE	m8
WHAT MUST HAPPEN	m11
WHAT MUST NEG	g-10i13m-9
WHAT MUST SINCE	m12
WHAT MUST stay	i10
WHAT MUST to	m8
WHAT NAME	f11l-12
WHAT NAME AUX	f12l-10
WHAT NEED	m18
WHAT NEED DONE	m9
WHAT NEED to	m14
WHAT NEG	g13i-14
WHAT NEG DONE	g13i-14
WHAT PLACE	a-12g-8i-9l15
WHAT PLACE DONE	a-9l12
WHAT PLACE KNOW	l9
WHAT PLACE WILL	m9
WHAT REVIEW	c-11e-11g8i-11l-13
WHAT REVIEW ASK	o-8
WHAT REVIEW AUX	j12
WHAT REVIEW DONE	k12
WHAT REVIEW FIND	g7
WHAT REVIEW LOOK	o11
WHAT REVIEW RECOMMEND	m10
WHAT REVIEW TELL	g14j-8k-8o-7
WHAT REVIEW WILL	o10
WHAT REVIEW make	a10
WHAT SERVICE KNOW	l8
WHAT SINCE	e-12m13
WHAT SINCE $	e-12m13
WHAT SOURCE	i9
WHAT SOURCE $	i9
WHAT THEY	b8e-11f21i-11j-10k-11l-21m-10p-9
WHAT THEY AUX	f10l-9
WHAT THEY MEAN	a-9b9
WHAT THEY liked	f13l-8
WHAT THIS	b-10c-19f-13g14i-15l-19m-11p-9
WHAT THIS LEARN	a-8g14
WHAT THIS MEAN	a15e-8h-8j-8k-8
WHAT THIS REVIEW	a-10c-8e-7f-7j8m-8o11
WHAT THIS WORDS	h7
WHAT THIS all	a8e7g-8
WHAT THIS case	a-10g17j-12
WHAT THIS come	e11
WHAT TIME	l9
WHAT TIME AUX	l10
WHAT WE	b-10c-32d-8e-11j-10k16n-17p-14
WHAT WE ACT	j9
WHAT WE ASK	a-14g-8l-10m7
WHAT WE AUX	g-13i-8l-8o16
WHAT WE DONE	a-15g-16k19m-9
WHAT WE END	e10
WHAT WE INVOLVE	g11k-8
WHAT WE KNOW	a-15c-14f9i-16j-10l15o-14
WHAT WE LEARN	g13
WHAT WE LOOK	m12
WHAT WE MEAN	g-7h13k-8
WHAT WE MUST	i10
WHAT WE NEED	g9
WHAT WE RECOMMEND	m12
WHAT WE SINCE	a13e-12g7k-8m-13
WHAT WE WILL	m10
WHAT WE believe	a11
WHAT WE could	g-12k17
WHAT WE inquired	k8
WHAT WE make	a12
WHAT WE read	g-12j-8k16m-7
WHAT WE set	g-9o14
WHAT WE take	g8
WHAT WE think	a13g-10
WHAT WE used	k8
WHAT WE would	a-11i9j-8k-11
WHAT WELL	i10
WHAT WELL LOOK	i10
WHAT WILL	a-8c7e-9g-8m11
WHAT WILL AUX	m13
WHAT WILL HAPPEN	m9
WHAT WILL WE	m10
WHAT WILL YOU	c12m-13
WHAT WORDS	h13
WHAT WORDS MEAN	h13
WHAT WORKER	k-13l14p-10
WHAT WORKER AUX	a-9g-10l12
WHAT WORKER DONE	a7
WHAT WORKER KNOW	l9
WHAT WORKER MUST	m8
WHAT WORKER NEED	g8
WHAT YOU	c8g-12j9
WHAT YOU AUX	j7
WHAT YOU DONE	c7
WHAT YOU WILL	j8
WHAT YOU can	m11
WHAT YOU think	c8
WHAT became	e13
WHAT became of	e13
WHAT brought	g-9j15m-9
WHAT brought WE	g-8j12
WHAT by	m10
WHAT by WHEN	m10
WHAT can	a-10c-10j-9k13
WHAT can AUX	j-7k14m-11
WHAT can YOU	c-9m12
WHAT case	g7
WHAT case TELL	g8
WHAT caused	j11m-11
WHAT caused BODY	j11m-11
WHAT chronology	a12g-8
WHAT chronology TELL	a12g-8
WHAT come	m10
WHAT come FIRST	m10
WHAT could	a-19e-7g9i-9k8m-14p11
WHAT could AUX	a-14k-8p13
WHAT could NEG	g-7k12
WHAT could WE	g9
WHAT drove	a9
WHAT drove thinking	a9
WHAT each	a-17g-9l11
WHAT each AGENCY	a-14l7
WHAT each WORKER	l8
WHAT every	g10
WHAT every WORKER	g10
WHAT extent	a7
WHAT follow	a-11c-7g-13i-11j8k-7l-12m15
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
WHAT helped	a-8e-10f-15g-16i27j-12k-11l-20m-13
WHAT helped $	g-8i15l-7m-9
WHAT helped CHILD	i12l-7
WHAT helped FAMILY	i11
WHAT helped NAME	i10
WHAT hindered	a22g-10i-15l-10m-9
WHAT hindered $	a13l-8
WHAT hindered WELL	a12i-12
WHAT hindered and	a8
WHAT influenced	a12i-8
WHAT influenced DONE	a12i-8
WHAT inspection	b10g-8
WHAT inspection judgement	b10g-8
WHAT judgement	a-10b13g-9
WHAT judgement MEAN	a-10b13g-9
WHAT law	j9
WHAT law TELL	j9
WHAT lay	a16g-8l-8
WHAT lay behind	a9
WHAT lay beneath	a11
WHAT led	j10
WHAT led to	j8
WHAT led up	l7
WHAT might	a10
WHAT might AUX	a10
WHAT neighbour	l9
WHAT neighbour KNOW	l9
WHAT period	o7
WHAT period DONE	o7
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
WHAT thing	a8
WHAT thing could	a8
WHAT to	a-11g10l-8m11
WHAT to DONE	a-7m14
WHAT to remember	g7
WHAT to take	g9
WHAT took	l13
WHAT took place	l13
WHAT triggered	j8
WHAT triggered REVIEW	j8
WHAT would	a-8c11g10m-16
WHAT would WE	g12m-11
WHAT would YOU	c12m-9
WHEN	e-16f-16g-19l19n-7p-24
WHEN $	a-8c-7i-9k-12m8o11
WHEN CHILD	l10p-8
WHEN CHILD AUX	l8
WHEN DONE	k10
WHEN DONE AUX	k10
WHEN KIN	l7
WHEN KIN MOVE	l7
WHEN PLACE	l8
WHEN PLACE closed	l8
WHEN THEY	l8
WHEN THEY KIN	l8
WHEN THIS	a-12i11
WHEN THIS all	l9
WHEN THIS mattered	i8
WHEN WE	c10
WHEN WE WILL	c10
WHEN thing	a10
WHEN thing might	a10
WHEN to	l-8o12
WHEN to WHEN	l-8o12
WHERE	a-31b-11c-24d-13e8g16h-13i13k-15l-31n8p-19
WHERE AUX	e15g-7j-7m-8
WHERE AUX THEY	e11
WHERE AUX WE	e8
WHERE FAMILY	f9
WHERE FAMILY HAPPEN	f9
WHERE FIRST	m10
WHERE FIRST $	m10
WHERE INFO	k8
WHERE INFO HAPPEN	k8
WHERE PLAN	p9
WHERE PLAN AUX	p9
WHERE REVIEW	o9
WHERE REVIEW would	o9
WHERE THEY	f15g-8l-9
WHERE THEY LIVE	f13l-7
WHERE THEY could	p7
WHERE THIS	a-9c-10f-7i12j8k-9l-7m-12n-9p-9
WHERE THIS AUX	i9
WHERE THIS DONE	i8
WHERE THIS HAPPEN	g-9j13
WHERE THIS could	e-8g10
WHERE THIS leave	e14g-11j-9
WHERE WE	i-10j7n-10o-10
WHERE WE AUX	e9
WHERE WE BAD	g9
WHERE WE INFO	k8
WHERE WE MOVE	i-7j12o-7
WHERE gaps	g15
WHERE gaps AUX	g10
WHERE gaps lay	g9
WHERE help	i10
WHERE help BAD	g7
WHERE help DONE	i9
WHERE practice	g12m-12
WHERE practice AUX	i8
WHERE practice NEED	g8m-7
WHERE practice could	g8
WHERE system	g11
WHERE system let	g9
WHERE to	g-11i-9j-7n20p-10
WHERE to FIND	n12
WHERE to LOOK	n8
WHERE to MOVE	m7
WHERE to get	n8
WHO	a-39b-15d-16e-13f19g-15h-17i16j-21k16l-38m-8n-23o-26p10
WHO $	f17i-8k-17m13p-14
WHO 's	c-7f14k-10p-8
WHO 's WHO	c-7f14k-10p-8
WHO ASK	j7
WHO ASK for	j7
WHO AUX	a-9c-8f10g-7i-12j-9k11m-8
WHO AUX ASK	k10p-10
WHO AUX INVOLVE	k9p-8
WHO AUX NAME	f11k-8
WHO AUX WHO	f10k-8p-7
WHO AUX once	f-8p10
WHO DONE	a-9c-11f-11i19j-9p-12
WHO DONE CHANGE	i16k-10m-10p-7
WHO DONE NEG	i11k-9
WHO DONE WHAT	m10
WHO DONE out	k10
WHO FIND	g-8i11
WHO FIND $	g-8i11
WHO IDENTITY	p9
WHO IDENTITY $	p9
WHO INVOLVE	k11
WHO INVOLVE $	k11
WHO KIN	f9
WHO KIN AUX	f9
WHO KNOW	f-11i-8j11
WHO KNOW THEY	f-11i-8j11
WHO LIVE	f11l-7p-7
WHO LOOK	f-8p8
WHO LOOK older	f-8p8
WHO MOVE	i15k-10p-7
WHO MOVE on	i9
WHO MOVE out	i8
WHO MUST	c12k-9
WHO MUST read	c12k-7
WHO NAME	f8
WHO NAME AUX	f8
WHO NEED	g10
WHO NEED help	g10
WHO TELL	f-9p12
WHO TELL THEY	p7
WHO TELL WELL	p7
WHO THEY	f12p-8
WHO THEY AUX	f12p-8
WHO THIS	e9f12j-17k-13p-9
WHO THIS AUX	c9e9f-9p-8
WHO THIS REVIEW	f16j-13k-9
WHO WE	c-9f-9i-10k25m-10
WHO WE ASK	k9
WHO WE AUX	k10
WHO WE INVOLVE	k12
WHO WE KNOW	k9
WHO WILL	c8f-8k-7
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
WHO cared	f12
WHO cared for	f12
WHO decided	j8
WHO decided there	j8
WHO else	g8
WHO else LIVE	g9
WHO fight	p9
WHO fight $	p9
WHO gave	k7
WHO gave WE	k7
WHO held	p9
WHO held risk	p9
WHO helped	c-7i-9k14
WHO helped WE	c-7i-9k14
WHO in	f8
WHO in THIS	f8
WHO job	p10
WHO job AUX	p10
WHO join	f-8p10
WHO join FAMILY	f-8p10
WHO lead	c-8f-8k-10p13
WHO lead $	c-8f-8k-10p13
WHO loved	f13
WHO loved THEY	f10
WHO resist	p7
WHO resist $	p7
WHO sat	k8
WHO sign	k-8p11
WHO sign off	k-8p11
WHO stayed	i12k-11p-8
WHO stayed $	i12k-11p-8
WHO to	c10p-8
WHO to CONTACT	c10p-8
WHO took	k11
WHO took part	k11
WHO translated	p8
WHO translated $	p8
WHO tried	i9
WHO tried $	i9
WHO voice	k8
WHO voice AUX	k8
WHY	a24b-9c-25d-11e-23f-19g-27h-11i-18j30l-29m-26n-14p-21
WHY $	g-7l-7m-10
WHY AUX	j11
WHY AUX WE	j9
WHY DONE	a8
WHY DONE THIS	a7
WHY DONE WE	j7
WHY ISSUE	a9
WHY ISSUE faded	a9
WHY NEG	a11p-9
WHY NEG ASK	a11p-9
WHY NUMW	j7
WHY NUMW case	j7
WHY PLAN	a9
WHY PLAN DONE	a9
WHY REVIEW AUX	j8
WHY REVIEW took	j-8k10
WHY SINCE	e-7j11
WHY SINCE $	e-7j11
WHY STORY	j9
WHY STORY AUX	j9
WHY THEY	k10
WHY THEY HAPPEN	k10
WHY THIS	a14c-9g-7l-10p-11
WHY THIS AUX	j9k-8
WHY THIS FAMILY	a-13j12
WHY THIS HAPPEN	a11j-11
WHY THIS ISSUE	a17j-11
WHY THIS METHOD	a-8k10
WHY THIS MOVE	a8
WHY THIS case	j8
WHY WE	a-14j19
WHY WE INVOLVE	j11k-11
WHY WE WRITE	j8
WHY WRITE	a-7j9
WHY WRITE SINCE	a-7j9
WHY case	j7
WHY help	a7
WHY help DONE	a7
WHY no	a10p-8
WHY no one	a10p-8
WILL	a-33c33e-27f-13g-25h-9i-23k-36l-25m21n-9o-7p-17
WILL ACT	c11m-11
WILL ACT CHANGE	c11m-11
WILL AUX	a-9c18j-9k-8
WILL AUX CHANGE	m7
WILL AUX DONE	m8
WILL AUX followed	c8
WILL AUX monitored	c8
WILL AUX overseen	c8
WILL AUX shared	c8
WILL CHANGE	c-19m21
WILL CHANGE $	c-19m21
WILL DONE	a-8c-15i-7j9k-10l-10m17
WILL DONE $	c-8j11k-8l-10m11
WILL DONE WHAT	m8
WILL FIND	j11
WILL FIND in	j8
WILL HAPPEN	m9
WILL KNOW	c16m-11
WILL KNOW THIS	c9
WILL KNOW thing	c11m-10
WILL LOOK	c9m-8
WILL LOOK again	c10
WILL THIS	a-9c8i-7
WILL THIS AUX	c-8m9
WILL THIS DONE	c12m-10
WILL WE	a-8c10
WILL WE DONE	m10
WILL WE KNOW	c12m-8
WILL YOU	c12m-13
WILL YOU DONE	c12m-13
WILL check	c12
WILL check $	c12
WILL hear	c8
WILL hear about	c8
WILL make sure	c7
WILL put	c-11m11
WILL put THIS	c-11m11
WILL take	m9
WILL take $	m9
WILL thing	m8
WILL thing AUX	m8
WORDS	a-19b-10c-23d-25e-8f-37g-31h56i-26k-32l-17m-35n-29p-20
WORDS $	a-36b-20c-7d-18f-23g-21h41i-16k-32l-8m-21n-19p-47
WORDS FIRST	j9
WORDS FIRST $	j9
WORDS INVOLVE	h-9p13
WORDS INVOLVE $	h-9p13
WORDS MEAN	a-17e-9g-10h24j-8l-7m-8p-10
WORDS MEAN $	a-15e-8g-8h22p-9
WORDS MEAN for	h8
WORDS THIS	p10
WORDS THIS hide	p10
WORDS WE	h11
WORDS WE use	h11
WORDS and	a-9h18
WORDS and ANALYSE	h7
WORDS and WHAT	h9
WORDS and WORDS	h11
WORDS before	j8
WORDS before WE	j8
WORDS buster	h11p-8
WORDS buster $	h11p-8
WORDS from	f-11h-11j19p-12
WORDS from BODY	j7
WORDS from FAMILY	j8
WORDS from KIN	j8
WORDS from THEY	j9
WORDS like	h-7p10
WORDS like lifestyle	h-7p10
WORDS list	h12p-10
WORDS list $	h12p-10
WORDS of	a12b7c-13e-10f-8g-11j-10l-14m-11o7
WORDS of INVOLVE	b11k-8
WORDS of SCOPE	a16g-8h-15j-11k-9m-7o11p-15
WORDS of THIS	k10
WORDS of appointment	k10
WORDS of art	h9
WORDS of neighbour	h-8p10
WORDS to	h9
WORDS to KNOW	h9
WORDS used	h18j-9k-10p-11
WORDS used $	h12p-7
WORDS used for	h7
WORDS used in	h9
WORKER	c-21d-29e-34f10i10j-25k13l-17m-24n-16o-34p9
WORKER $	a-37b-18c-13d-14e-15f7l-28n-21o-14p19
WORKER 's	k13l-9
WORKER 's TIME	k9
WORKER AUX	a-17f-7h10l11p-9
WORKER AUX TELL	a-8g-7l13
WORKER AUX helped	g9
WORKER AUX referred	h12
WORKER AUX supported	k7
WORKER CONTACT	l7
WORKER CONTACT $	l7
WORKER DONE	a9f-8i14k-15p-9
WORKER DONE $	a9
WORKER DONE KNOW	i11
WORKER DONE PEER	a9k-8
WORKER DONE WELL	i9
WORKER INVOLVE	a-7l13p-13
WORKER INVOLVE $	a-7l13p-13
WORKER KNOW	g-8l10p-8
WORKER KNOW $	a-9g-7l13
WORKER KNOW KIN	a10l-7
WORKER LEARN	a9k-8
WORKER LEARN FAMILY	a10k-7
WORKER MUST	g8
WORKER MUST DONE	m8
WORKER MUST KNOW	g10
WORKER NAME	f9
WORKER NAME loved	f9
WORKER NEED	g8
WORKER NEED to	g8
WORKER STORY	k10l-7
WORKER STORY $	k10l-7
WORKER WHO	a-8c-8f-20g-8i19
WORKER WHO DONE	i13k-10p-8
WORKER WHO MOVE	i10k-8
WORKER WHO WRITE	k10
WORKER WHO helped	i-7k9
WORKER WHO sign	k-8p11
WORKER WHO stayed	i12k-11p-8
WORKER WORDS	h10
WORKER WORDS $	h10
WORKER affected	n10
WORKER affected $	n10
WORKER and	h12
WORKER and AGENCY	h9
WORKER and THEY	h7
WORKER and place	f8
WORKER at	f8
WORKER at PLACE	f8
WORKER behind	j-7k12
WORKER behind THIS	j-7k12
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
WORKER in	f16k-13l-12
WORKER in CHILD	f8
WORKER in THIS	f14k-11
WORKER in TIME	p8
WORKER judgement	a9
WORKER judgement ANALYSE	a9
WORKER led	a9
WORKER led $	a9
WORKER named	f9k-7
WORKER named in	f9k-7
WORKER network	p9
WORKER network $	p9
WORKER practice	a17k-10
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
WORKER to remember	g8
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
WRITE	a-23b-7c-20e-15f-17g-18h-8i-14j17l-16n12o-18p9
WRITE $	a-13c-8g-12k7l-10
WRITE SINCE	a-7j9
WRITE SINCE $	a-7j9
WRITE SOURCE	k-8n10
WRITE SOURCE $	k-8n10
WRITE THIS	c-8k12
WRITE THIS $	k8
WRITE THIS PEER	j8
WRITE THIS REVIEW	k10
WRITE WE	n11
WRITE WE drew	n11
WRITE agreement	k-7p12
WRITE agreement $	k-7p12
WRITE of REVIEW	j12k-12
WRITE of management	j-10k11
WRITE to	j10
WRITE to DONE	j10
YEAR	a-18b-8c-17e-9g-14h-7i-11j-17k-20l23m-17n-11
YEAR $	a-17b-7c-16e-9g-13i-10j-16k-19l22m-17n-10o-13
YEAR period	o8
YEAR period reviewed	o8
YEAR to	d9p-9
YEAR to MONTH	o8
YEAR to YEAR	d9
YOU	a-43b10c42d-15e-25f-21g-14h-15i-26k-34l-31m-16n12o-22p-36
YOU $	a-11c7n10
YOU AGENCY	c16
YOU AGENCY $	c14
YOU AUX	n9
YOU AUX AUX	n10
YOU AUX about	j7
YOU DONE	a-13c18j-8m-7
YOU DONE $	a-13c18j-8m-7
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
YOU think	a-11c16g-7
YOU think $	a-11c16g-7
YOU turn	c10
YOU view	c9
YOU view $	c9
^ $	a-24b36c-28d-19e-22f-24g-23h-16i-19j-26k-29l-27m-23n-22o-21p-34
^ ACT	a-17b-11c-18d-12e14f-17g-26h-11i-17j-28k-16m26n-14o11p-23
^ ACT $	c-10e-7m-8o16p-7
^ ACT LEARN	e8l11m-15
^ ACT NEED	m10
^ ACT NUM	m10
^ ACT PLAN	m8
^ ACT SINCE	e12m-10
^ ACT THIS	m11
^ ACT WE	m10
^ ACT agreed	m8
^ ACT and	m13
^ ACT arising	m8
^ ACT by	l-8m12
^ ACT completed	c-7e17m-16
^ ACT down	l10
^ ACT for	m12
^ ACT from	j-9m14
^ ACT given	o8
^ ACT in	k11
^ ACT of	c11i-8k-7m-10o8
^ ACT on	g-7m15
^ ACT to	g-8m15
^ ACT tracking	p9
^ AGENCY	f-24g-15h-18i-25l18m-17n-10o-17p-17
^ AGENCY 's	b15e-9k-17p-13
^ AGENCY ASK	k9
^ AGENCY AUTHOR	k13l-12
^ AGENCY CONTACT	d-10l12
^ AGENCY FAMILY	l11
^ AGENCY INFO	a-12j19k-14n-10p-13
^ AGENCY INVOLVE	k-7l17p-10
^ AGENCY PEER	l-11p13
^ AGENCY REVIEW	c10j-8l-8
^ AGENCY SERVICE	l14p-12
^ AGENCY SINCE	e15l-10
^ AGENCY THIS	a-9k8l-9n11
^ AGENCY WORKER	k-12l-9p13
^ AGENCY account	l9
^ AGENCY and	l10
^ AGENCY by	a12k-8m-7
^ AGENCY check	l10
^ AGENCY for	g8
^ AGENCY in	p8
^ AGENCY management	k9
^ AGENCY one	l-7p10
^ AGENCY practice	a12l-9
^ AGENCY provided	l10
^ AGENCY provision	l12p-10
^ AGENCY response	a12l-10
^ AGENCY return	l13
^ AGENCY summarie	l11
^ AGENCY taking	k10
^ AGENCY talk	c11p-9
^ AGENCY timeline	d17l-16p-9
^ ANALYSE	a26b-16c12d-17e-22f-11g-8h16i-19j-27k-26l-38n-18o-41p-12
^ ANALYSE $	e-12f-10g-8h14k-16m-12o-13p-24
^ ANALYSE DONE	a11
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
^ ANALYSE WORDS	h7
^ ANALYSE accepted	a-9c-7p12
^ ANALYSE and	a12c-8
^ ANALYSE at	e8
^ ANALYSE by	a10
^ ANALYSE decision	a10
^ ANALYSE for	a-8g10
^ ANALYSE guide	a-9c11
^ ANALYSE key	a8
^ ANALYSE of	a18e-13g-13j-12l-16m-10o-13p-15
^ ANALYSE on	a8
^ ANALYSE practice	a13p-7
^ ANALYSE prompt	a-9c10
^ ANALYSE risk	a-12c-8p12
^ ASK	a-15b-8d-8e-12f-11g-23h-7i-14k-27m14o-20
^ ASK $	c-14j-10k-10l-14m14o-9
^ ASK CHANGE	g-10p12
^ ASK for	j13k-10
^ ASK from	l-8m10
^ ASK of	l-8m19p-11
^ ASK over	p9
^ ASK to	l16m-11n11p-15
^ ASK yourself	c11m-8p-9
^ AUTHOR	a11b14c12d-9f-14g-12h-9i-8j-17l-18m-14n-11o-19p-23
^ AUTHOR $	a-8c11e-8j-17o-7p-8
^ AUTHOR 's	a15b17c-18f-7g-7k-18l-14m-8o-9p-14
^ AUTHOR and	c-8j-8k16
^ AUTHOR of	c11j-16
^ AUX	a40b-8d-10e-20g-20h-8i-24j-29k-19l-32m-20n-15o-20
^ AUX CHILD	a13p-11
^ AUX INFO	a7
^ AUX INVOLVE	k-12p13
^ AUX KIN	a13p-10
^ AUX KNOW	l-7p9
^ AUX PLAN	a8
^ AUX THIS	a11p-7
^ AUX WELL	a8
^ AUX YOU	c10
^ AUX anyone	a9
^ AUX assessment	a9
^ AUX believed	p9
^ AUX black	f7
^ AUX case	k8
^ AUX deaf	f14p-14
^ AUX liked	p9
^ AUX nice	p10
^ AUX roma	f9
^ AUX there	a10p-7
^ AUX threshold	a7
^ BAD	a-19b-14c-26d-15e-15f-20g22h18i-13k-26l-8m-18n-16o-13
^ BAD $	a-9g19j-11l-11p-16
^ BAD CHILD	p9
^ BAD LIVE	l9
^ BAD STORY	l12p-9
^ BAD TIME	l-8p10
^ BAD appointment	g-9p12
^ BAD at	l12p-11
^ BAD chance	g11p-9
^ BAD form	g-10h17j-10l-8p-10
^ BAD from	l-11p12
^ BAD in	a-8g13
^ BAD name	g-9h15l-8p-11
^ BAD of	a-7g8
^ BAD opportunitie	g8p-10
^ BAD piece	p10
^ BAD policy	p9
^ BAD version	g-9j15p-14
^ BIRTH	a-8c-10f-13g-8j-10k-11l25m-8o-8p-10
^ BIRTH $	l20p-22
^ BIRTH CHILD	l-11p14
^ BIRTH and	l7
^ BIRTH period	l7
^ BODY	b9c-32d-9e-21f-20h-9j-18l-17m-9n16o-28
^ BODY $	a-11b-17c-18f-9g-22j-26n14o-14p10
^ BODY 's	a14g-9i11j-8m-9p-12
^ BODY ASK	g10m-8
^ BODY AUX	g8
^ BODY and	g11k9m-8p-11
^ BODY decision	k8
^ BODY for	j8k-8
^ BODY member	b16k-17
^ BODY membership	k10
^ BODY relied	n12
^ CHANGE	a-26b-8c-23d-10e23f-11g-26h-8i-21j-16k-19l-20m29n-12o-11p-27
^ CHANGE $	e-12m13p-9
^ CHANGE AGENCY	m10p-8
^ CHANGE ASK	m8
^ CHANGE DONE	e16m-15
^ CHANGE NEED	m10
^ CHANGE NUM	m7
^ CHANGE SINCE	e13m-12
^ CHANGE THIS	e9p-10
^ CHANGE WE	m14
^ CHANGE in	e8
^ CHANGE of	p7
^ CHANGE practice	a-7i-7m16p-8
^ CHANGE prioritie	m7
^ CHANGE system	m11
^ CHANGE under	e8m-8
^ CHILD	a-34b-11c-26d-13e-18f28g-11h-11i-18k-18m-28n-14o-20p8
^ CHILD $	f27l-12p-27
^ CHILD 's	a-11c-8j-14k-13l14m-9
^ CHILD AUX	p7
^ CHILD CHILD	f10p-10
^ CHILD CODE	f15p-18
^ CHILD KIN	f-16p13
^ CHILD KNOW	p10
^ CHILD LIVE	j10
^ CHILD LOOK	j9
^ CHILD WHO	f-17p16
^ CHILD aged	f10p-7
^ CHILD and	f13
^ CHILD at	f14j-12
^ CHILD between	p8
^ CHILD blaming	f-7p10
^ CHILD called	f9
^ CHILD detail	f8
^ CHILD in	f-16l8m-8p11
^ CHILD of	f8l-11
^ CHILD practice	k11
^ CHILD protection	f-13j10
^ CODE	a-11c-10e-7g-7j-11l-17m15p-22
^ CODE $	f-15k-13l-10m17p-15
^ CODE brose	k12
^ CODE plentyn	f12
^ CONTACT	a-15b-9c20e-11f-15g-14h-8i-9k-23m-16n-18o-13
^ CONTACT $	c9d-11j-15l-16
^ CONTACT AGENCY	c9p-8
^ CONTACT PEER	c-12d-11l16
^ CONTACT WE	c11
^ CONTACT after	l-15p15
^ CONTACT and	l11p-10
^ CONTACT by	d10l-8
^ CONTACT centre	c-11l-8p12
^ CONTACT detail	c10l-7
^ CONTACT for	c8
^ CONTACT in	d8
^ CONTACT officer	c10p-9
^ CONTACT to	c-10j11l9p-10
^ DONE	a16b-9c-26d-11e11f-16g-29h-9i9j-24k-18l-10m13n-13o-18
^ DONE AGENCY	a14
^ DONE ANALYSE	a9
^ DONE AUTHOR	a-8k9
^ DONE CHANGE	i-8m12
^ DONE PEER	a-20i-10k-12l10p16
^ DONE PLAN	a7
^ DONE REVIEW	k11
^ DONE SINCE	e11
^ DONE THIS	a-15e-12i14m14p-11
^ DONE WE	a-7i13
^ DONE WORKER	a12
^ DONE ahead	a-9i-8m14p-9
^ DONE anyone	a10
^ DONE assessment	a8
^ DONE in	e12
^ DONE of	a12
^ DONE thing	i8
^ DONE under	a-9e12k-9
^ END	a-33b-17c-35d-21e40f-24g-23h-22i-17j-31k-31m-12n-23o-29p-17
^ END $	e14l-13p-14
^ END ANALYSE	a-8e12
^ END ASK	e-8l10
^ END CONTACT	e-7l10
^ END LEARN	m9
^ END NUMW	l8
^ END PLACE	l10p-9
^ END REVIEW	e10k-8
^ END THIS	e8
^ END TIME	e-15l17p-9
^ END WE	e7
^ END WORDS	h-14l9p-10
^ END YEAR	e-13l-14p14
^ END admission	e-10l10
^ END and	g-10m8
^ END case	e-15l-10p15
^ END chapter	e9l-8
^ END comment	e12l-7p-8
^ END conference	e-10l12p-9
^ END could	a-10e9
^ END list	e9l-7
^ END observation	e12
^ END of	e18j-9k-14o-9
^ END off	e10p-7
^ END on	k8
^ END page	e9l-8
^ END present	e11l-10
^ END reached	e8
^ END remark	e11p-7
^ END section	e9p-7
^ END statement	e13
^ END summary	e9l-9
^ END thought	e10p-9
^ END up	e7
^ END version	e-12p13
^ END visit	e-11l12p-8
^ FAMILY	a-28b-25c-22d-16e-15f28g-17h-11i-21j-11m-18n-16o-14p-13
^ FAMILY $	f14p-10
^ FAMILY 's	a-9j-10k12p-10
^ FAMILY INVOLVE	f-13k18l-16p-10
^ FAMILY MOVE	l10p-8
^ FAMILY STORY	f11p-8
^ FAMILY and	f9j-16k8p-12
^ FAMILY arrive	f-13k-8l14p-10
^ FAMILY at	f13p-8
^ FAMILY background	f11j-9
^ FAMILY before	f-12l12
^ FAMILY composition	f12p-8
^ FAMILY context	f12j-8k-9
^ FAMILY court	f-11l-8p12
^ FAMILY declaration	k7
^ FAMILY friend	f7
^ FAMILY group	f-7p10
^ FAMILY in	f8
^ FAMILY make-up	f9
^ FAMILY meet	l11p-9
^ FAMILY member	k11l-8p-9
^ FAMILY new	f8
^ FAMILY nurse	f-8p11
^ FAMILY profile	f9p-8
^ FAMILY statement	f-13j14k-9l-8p-8
^ FAMILY structure	f12p-7
^ FAMILY support	f-9p10
^ FAMILY tree	f9
^ FAMILY tribute	f-13j14l-7p-9
^ FIND	a-8b-9c-13d-8e-11f-13g35h-8i-11j-21k-23l-7m-25n9o-21p-25
^ FIND END	g7m-7
^ FIND INFO	g8
^ FIND NUM	g19l-9p-9
^ FIND against	o-9
^ FIND and	g12m-11
^ FIND for	g10
^ FIND in	g12
^ FIND of	k-7l12
^ FIND out	g-11n15
^ FIRST	a-8b-11d-15f-24h-17i-15k-15l28m-8n-17o-15p-17
^ FIRST ACT	c-9e13l-17
^ FIRST ANALYSE	a11
^ FIRST CHILD	f-8l15p-14
^ FIRST CONTACT	c-8j-13l18p-13
^ FIRST HARM	l11p-7
^ FIRST INVOLVE	c15k-13l-11p-8
^ FIRST ISSUE	a-7l13
^ FIRST LEARN	g9
^ FIRST TIME	l11
^ FIRST WORDS	h-12j17l-15
^ FIRST case	j11k-9
^ FIRST childhood	l9
^ FIRST help	a-7p16
^ FIRST phase	l9
^ FIRST serious	j-12k12
^ FIRST sign	l10
^ HARM	a-14c-11e-14f-16g-10j-15k-14l19m-10n-7o-8
^ HARM $	a-9c-8e-11f-8j-9k-10l18p-10
^ HARM and	p9
^ HARM of	f-7l13p-9
^ HARM safety	p9
^ HARM to	l-7p8
^ HOW	a14b-16c7d-17f-33g-21i-26k11n-20p-47
^ HOW AGENCY	c-12j-9
^ HOW AUTHOR	a-10k12
^ HOW BODY	a-14k11
^ HOW CHILD	k10l-9
^ HOW DONE	a-13l9
^ HOW FAMILY	a-7k11
^ HOW INFO	k10l-7
^ HOW ISSUE	a-12j8k-7l10m-7
^ HOW LEARN	c8
^ HOW LIVE	l11
^ HOW NAME	l12
^ HOW PLACE	a15k-8l-12
^ HOW PLAN	c8m-7
^ HOW REVIEW	a-8j9l-8
^ HOW SERVICE	a8
^ HOW SINCE	c8
^ HOW STORY	a-8k9
^ HOW THIS	a-12e-8l17m-10p-7
^ HOW WE	a-21c8e-8g-14j-21k25l-13o-12
^ HOW WELL	a11g14i-9j-7k-12
^ HOW WILL	a-9m10
^ HOW WORKER	a18c-10f-7h10j-8k-10l-17p-12
^ HOW can	a-8m13
^ HOW case	a-11j15k-15
^ HOW conversation	k10
^ HOW decision	a9j7k-13
^ HOW each	a17l-17
^ HOW far	j-11k-13l-9o16
^ HOW practice	c-8m10
^ HOW risk	a13k-8
^ HOW supervision	a10k-8
^ HOW system	a12k-10
^ HOW thing	a-20c-12e15j-9k-14l14m-12
^ HOW to	a-18c18e-8k-20l-13o-7
^ HOW voice	a7
^ HOW wide	o10
^ IDENTITY	a-28b-13c-15d-14e-16f29g-22h14i-16j-24k-22l-25m-22n-18o-17
^ IDENTITY $	f22k-7p-27
^ IDENTITY IDENTITY	f20p-18
^ IDENTITY ISSUE	f11
^ IDENTITY WE	h11p-7
^ IDENTITY and	a-9f12h-8k-7
^ IDENTITY as	f-7p12
^ IDENTITY at	f-10p11
^ IDENTITY background	f10p-8
^ IDENTITY barrier	f-8p9
^ IDENTITY competence	p10
^ IDENTITY consideration	f13p-10
^ IDENTITY group	p8
^ IDENTITY guide	f-11h14p-13
^ IDENTITY impact	c9
^ IDENTITY in	p9
^ IDENTITY of	k8p-7
^ IDENTITY used	f-9h12k-8
^ INFO	a-38b-33c-26d-14e-17f-20g-25h-14i-9j-10k24m-20n14o-18
^ INFO $	a-7b-16j-16k-14l-14n11p12
^ INFO ANALYSE	a-15k19n-7p-11
^ INFO LEARN	k8
^ INFO STORY	k-9l10
^ INFO WE	j-7k-16n15
^ INFO about	j12l-7n-7p-8
^ INFO and	k12n-9
^ INFO base	k8
^ INFO cited	k-12n13p-7
^ INFO collection	k11p-9
^ INFO from	k-9l14
^ INFO gathering	k10
^ INFO held	l10
^ INFO protection	k11p-9
^ INFO read	k12n-10p-11
^ INFO referred	n8
^ INFO reviewed	k11
^ INFO sharing	k-11l-7p14
^ INFO used	k10n-10
^ INVOLVE	a-12b-13c-8d-10e-12f-33g-18h-8i-15j-25k34m-14n-14o-9
^ INVOLVE $	k9
^ INVOLVE 's	a9
^ INVOLVE AGENCY	k11l-8
^ INVOLVE CHILD	p12
^ INVOLVE KIN	f-8l-8
^ INVOLVE MSG	c9
^ INVOLVE PEER	a-8f-8
^ INVOLVE THIS	k9
^ INVOLVE community	k11p-10
^ INVOLVE detail	k9
^ INVOLVE from	f-7k13
^ INVOLVE held	k8
^ INVOLVE of	f-8k9l11p-13
^ INVOLVE to	k12l-9
^ ISSUE	a23b-13c-32d-18e-21f-25g14h-13j-43k-29l-34n-17o19p-42
^ ISSUE $	g11j-8l-8m-7o-20p-9
^ ISSUE LOOK	a8o-8
^ ISSUE NUM	a16m-10p-9
^ ISSUE NUMW	a11
^ ISSUE PEER	o8
^ ISSUE THIS	a11j-8p-12
^ ISSUE WHERE	g8m-7
^ ISSUE and	a7
^ ISSUE arising	a11
^ ISSUE drift	a8
^ ISSUE for	a-13c-9e-10i-9j-15k-9l-8m23o10p-10
^ ISSUE from	a13g-9
^ ISSUE giving	g8
^ ISSUE identified	a10g-9
^ ISSUE in	g-14o10
^ ISSUE of	a-15g16j-7m-7
^ ISSUE put	o8
^ ISSUE raised	g10o-7
^ ISSUE referred	o11
^ ISSUE to	o10
^ ISSUE worthy	i10
^ KIN	a-33b-18c-25d-16e-17f31g-25h-11i-16j-30k-10l-20m-19n-16o-16p7
^ KIN $	f29j-9k-24l-11p-28
^ KIN 's	a-19c-9e-8f12g-10j-12k12m-9p-13
^ KIN CONTACT	p11
^ KIN DONE	p8
^ KIN FAMILY	f11p-9
^ KIN PEER	p8
^ KIN STORY	f-11l-9p12
^ KIN WHO	f-13p16
^ KIN alone	f-8p9
^ KIN and	f13
^ KIN as	f-14p15
^ KIN background	f8p-8
^ KIN blamed	p9
^ KIN conflict	p9
^ KIN group	k-8p9
^ KIN in	f-7p8
^ KNOW one	p8
^ KNOW to	l8
^ LEARN	a-21b-10c-19d-13e-26f-20g41h-10i-12j-30l-27m-20o-10p-13
^ LEARN $	g13k-9
^ LEARN IDENTITY	g-14p14
^ LEARN MSG	g8
^ LEARN NUM	g8
^ LEARN PEER	g-13k15
^ LEARN REVIEW	g-7k7
^ LEARN SCOPE	c9g-10k-7o7
^ LEARN STORY	c-11g-18k21l-7
^ LEARN THIS	g10
^ LEARN about	g10
^ LEARN and	g8
^ LEARN arising	g7
^ LEARN by	g7
^ LEARN for	g25k-15m-12p-12
^ LEARN from	a-8g19j-8k-7
^ LEARN gained	g8
^ LEARN identified	g10
^ LEARN more	g-10n12
^ LEARN one	g9
^ LEARN summary	g9
^ LEARN to	g8
^ LIVE	a-9c-9d10e-7g-10j-11k-11l16m-8
^ LIVE PEER	f-15l13
^ LIVE and	f12l-9
^ LIVE experience	l12p-7
^ LIVE in	l12
^ LIVE timeline	d12l-13
^ LOOK	a24b-8d-9e14f-11g-13i-11j-18k-17l-17m-15n-13o-24p-14
^ LOOK SCOPE	a12c-7o-12
^ LOOK at	a9
^ LOOK back	c-11e18l-8p-11
^ LOOK closer	a10
^ LOOK for	p9
^ LOOK more	a8
^ LOOK underneath	a11
^ LOOK yourself	a-8c12p-8
^ MEAN by	k8
^ METHOD	a-23b-8c-16d-8e-18f-12g-13h-8i-11j-21k25l-16m13n-14o-10p-16
^ METHOD $	k11p-7
^ METHOD KNOW	p8
^ METHOD LEARN	k7
^ METHOD THIS	k10
^ METHOD adopted	k11
^ METHOD ahead	k-12m13
^ METHOD and	k10
^ METHOD followed	k10
^ METHOD forward	k-13m14
^ METHOD of	j-8k14
^ MONTH	l18p-12
^ MONTH $	l12p-8
^ MOVE	a-29b-13c-10e-21f-20g-30h-11j7k-29l24n-19
^ MOVE $	j-7l14p-14
^ MOVE AUX	p8
^ MOVE BAD	g-8l11p-8
^ MOVE INVOLVE	k-7l-14p14
^ MOVE KIN	p8
^ MOVE MSG	g-10j14l-8
^ MOVE PLACE	l17
^ MOVE PLAN	l-8p10
^ MOVE THIS	c10
^ MOVE again	c-7j-12m-8p9
^ MOVE and	l-13o14p-9
^ MOVE beyond	i13l-8
^ MOVE extra	i11l-9
^ MOVE forward	l-12m13p-9
^ MOVE from	l9p-9
^ MOVE in	l15p-12
^ MOVE into	l9
^ MOVE north	l9
^ MOVE out	j13l-11p-11
^ MOVE south	l9
^ MOVE to	l15p-12
^ MSG	a-10b-8c-22d-8e-12f-15g23h-8i-13k-19l-17n-10o9p-9
^ MSG $	g15j-16p-8
^ MSG arising	g11
^ MSG at	g-17j-7o12p9
^ MSG for	g10m11p-7
^ MSG from	j10
^ MSG of	j12
^ MSG to	a-8g13p-10
^ MUST	a13
^ MUST CHILD	a9
^ MUST case	a7
^ NAME	a-12c-11d-11e-11f20g-13i-12j-18k-14l8m-12n-7o-8
^ NAME $	f11l-9
^ NAME 's	d-7g-8j-8k-9l18p-27
^ NAME CHILD	f12p-10
^ NAME PLACE	f-9l-10p12
^ NAME SERVICE	l-8p11
^ NAME at	l7
^ NAME pen	f8
^ NAME primary	l-11p11
^ NEG	a-8g-9k-13l-10p21
^ NEG AUX	p9
^ NUMW	b-11c-28d-14e-14f10g9h-10i-15j-25k-8n-16o8
^ NUMW ASK	l7
^ NUMW CHILD	f12l-7p-10
^ NUMW CONTACT	l-11p12
^ NUMW FAMILY	f9
^ NUMW FIND	g7
^ NUMW HARM	l9p-9
^ NUMW ISSUE	a17g-11l-10
^ NUMW KIN	f16l-10p-13
^ NUMW LEARN	g8
^ NUMW MSG	g11
^ NUMW RECOMMEND	m10
^ NUMW SCOPE	a-9o16
^ NUMW TIME	l15p-8
^ NUMW WORKER	p8
^ NUMW addresse	l-11p13
^ NUMW key	a-8o8
^ NUMW list	p9
^ NUMW meeting	p7
^ NUMW model	k12l-8p-8
^ NUMW phone	l11p-9
^ NUMW practice	a11g-9
^ NUMW storie	l11p-8
^ NUMW thing	g13l-10m10o-8p-7
^ NUMW visit	l12p-11
^ PEER	j12p-9
^ PEER thank	j12p-9
^ PLACE	a-24b-13c-23d-21e-15f17g-23h-11j-23m-21n-16o-14p10
^ PLACE $	f17l-12
^ PLACE FAMILY	f11l-8p-9
^ PLACE KIN	f-11p13
^ PLACE MOVE	l8
^ PLACE PEER	l10
^ PLACE PLACE	p10
^ PLACE SERVICE	l12p-9
^ PLACE STORY	f13p-14
^ PLACE THIS	i10p-7
^ PLACE TIME	l7p-8
^ PLACE admission	l12p-11
^ PLACE and	f10
^ PLACE as	l-9p10
^ PLACE at	p8
^ PLACE attendance	l-10p10
^ PLACE breakdown	l11p-10
^ PLACE exclusion	l-8p10
^ PLACE full	p8
^ PLACE funding	p7
^ PLACE in	l-7p8
^ PLACE leaver	p11
^ PLACE on	l-10p10
^ PLACE order	p8
^ PLACE proceeding	k13p-16
^ PLACE round	p9
^ PLACE stay	l12p-11
^ PLACE transport	l-8p8
^ PLACE visit	l-9p11
^ PLACE worth	i11p-9
^ PLAN	a-17c-25d-7e-7f-8g-8j-11k-13l16m9o-14
^ PLAN $	c-10l-11m10
^ PLAN NEG	p10
^ PLAN THIS	p11
^ PLAN and	l9
^ PLAN ends	l12m-9p-9
^ PLAN of	m11
^ PLAN start	l13m-9p-11
^ RECOMMEND	a-17b-8c-15d-8e-12f-13g-20h-7i-9j-20k-22l-17m40o-13p-24
^ RECOMMEND $	k-8m14p-8
^ RECOMMEND NUM	m11p-9
^ RECOMMEND SOURCE	n9
^ RECOMMEND by	m8
^ RECOMMEND for	m17
^ RECOMMEND from	k-9m11
^ RECOMMEND of	j-9k-14m19
^ REVIEW	a-11b-11c25d-14f-17h-7i-8l-22m-15p-25
^ REVIEW 's	e8
^ REVIEW AGENCY	c-10k14
^ REVIEW BODY	j-7k12o-8
^ REVIEW FIND	g9
^ REVIEW STORY	c10l-7
^ REVIEW agreed	c9
^ REVIEW and	c9k-9
^ REVIEW arrangement	c-10k12
^ REVIEW back	c12k-10
^ REVIEW cited	c-8n11
^ REVIEW control	c9
^ REVIEW date	c13j-10k-12
^ REVIEW in	j13k-9
^ REVIEW of	c11j-10
^ REVIEW on	j10
^ REVIEW period	k-9l-9o12
^ SCOPE	a-7b-14d-15e-18f-19g-25h-13i-16j-16l-27n-18o33p-7
^ SCOPE $	a-10c-17k-8o17p-16
^ SCOPE ANALYSE	a-10c-9o14
^ SCOPE ASK	o10
^ SCOPE BODY	m8
^ SCOPE CODE	a-11c-11m-9o-15p19
^ SCOPE FIRST	a-10p12
^ SCOPE NUM	a10c-8l-7m-12o-12
^ SCOPE WE	o14
^ SCOPE agreed	o7
^ SCOPE and	a-8o11
^ SCOPE before	o10
^ SCOPE followed	a-8o11p-8
^ SCOPE for	a-21c14g-11k-11m16p-14
^ SCOPE group	c-7k16o-11p-15
^ SCOPE of	a17c-15j-15m-7p-15
^ SCOPE posed	c-7o10
^ SCOPE put	m8
^ SCOPE set	a-9c-8o12
^ SCOPE to	a-10c17m-14p-10
^ SERVICE	a-21b-10c-18d-10e-11g-17h-9i-10j-17l-12m-27n-13o-11p30
^ SERVICE $	k-11l-16m-9p20
^ SERVICE AGENCY	p15
^ SERVICE ANALYSE	p9
^ SERVICE CONTACT	l10p-11
^ SERVICE INFO	k-8p10
^ SERVICE and	f13k8l-10
^ SERVICE call-out	p8
^ SERVICE context	f9
^ SERVICE custody	p8
^ SERVICE enquirie	k11p-9
^ SERVICE investigation	k10l-8
^ SERVICE visiting	k-8
^ SINCE	a-19b-7c-24d-11e39f-11g-15h-7i-9j-22k-21l-20m-9n-9o-11p-22
^ SINCE $	e8
^ SINCE CHANGE	e10m-8
^ SINCE DONE	e8
^ SINCE NAME	e7
^ SINCE REVIEW	e9
^ SINCE SINCE	e17j-8k-8
^ SINCE WE	e7
^ SINCE WHAT	a-8e-12m13
^ SINCE against	e10m-9
^ SINCE by	e9
^ SINCE from	e8
^ SINCE in	e9
^ SOURCE	a-23b-29c-25d-15e-18f-20g-22h-15i-19j-22l-24m-19n36o-17p-24
^ SOURCE $	b-14c-7f-7j-7l-7n11p-14
^ SOURCE INVOLVE	k-17n14
^ SOURCE PEER	k9
^ SOURCE WE	k-9n8
^ SOURCE and	n11
^ SOURCE cited	n11
^ SOURCE file	k13n-13p-9
^ SOURCE for	n9
^ SOURCE list	k-11n14
^ SOURCE mentioned	n9
^ SOURCE of	k8
^ SOURCE quoted	n8
^ SOURCE reviewed	n9
^ SOURCE to	n7
^ SOURCE used	k-14n13
^ START	a-15b-7c-17d-9e-14f-14g-17h-11i-8j36k-23l-19m-15n-10o-12p-12
^ START $	j14k-7p-11
^ START ISSUE	j8
^ START and	p8
^ START by	j9
^ START remark	j10
^ START statement	j8
^ START submission	j9
^ START to	g-8j16
^ STORY	a-21b-12c-12e-20f-25g-17h-8i-10k-37l36m-13n-12o-14p-11
^ STORY $	c-13d-14f-9j-10k-9l22p-15
^ STORY NEG	l7
^ STORY TELL	l8
^ STORY THIS	j9k-7
^ STORY TIME	d7
^ STORY and	c11l-11
^ STORY as	l11
^ STORY behind	j10
^ STORY detail	j-7l10
^ STORY forgotten	l-11p11
^ STORY in	l9
^ STORY of	a-8c-9d-12k-8l24p-9
^ STORY so	l8
^ TELL	c13
^ TELL WE	c13
^ THEY	a-21b-10d-11f26g-19h-11i-18j-22k-25m-13n-11o-11
^ THEY AUX	p13
^ THEY END	e11l-9
^ THEY FIRST	f8
^ THEY KIN	f19l-17p-11
^ THEY LIVE	f-15l15
^ THEY NUMW	l7
^ THEY STORY	f-13l12
^ THEY TELL	p10
^ THEY WELL	f12i-10
^ THEY background	f14l-12
^ THEY character	f8
^ THEY like	f8
^ THEY majesty	c14f-9l-7
^ THEY personality	f10
^ THEY stopped	f-8l13p-8
^ THIS	a-19c-25d-8e-14f11g-22j-14k14l14n-10p-16
^ THIS AUX	c-8g-13i-7j-11k-12l14m9o-7
^ THIS PEER	f13
^ THIS REVIEW	j7
^ THIS TIME	k-7l14p-12
^ THIS WHAT	o7
^ THIS WHO	c-8f7i9j-7k8m-8p-9
^ THIS present	k11
^ THIS taking	k7
^ TIME	a-31b-13d15e-20f-24g-27h-18i-17j-22l24m-12n-16o18p-32
^ TIME $	l10
^ TIME LEARN	c-8g-8k15l-13o-7
^ TIME NEED	c14l-10m-8p-10
^ TIME NUM	g-10l14
^ TIME PEER	k9
^ TIME THEY	l14p-8
^ TIME WORDS	h-11l15o-9
^ TIME YEAR	l7
^ TIME after	l9
^ TIME before	l13
^ TIME by	d16l-13p-8
^ TIME frame	o8
^ TIME holiday	l9
^ TIME in	l13
^ TIME line	d15l-11o-10p-10
^ TIME of	l18p-11
^ TIME period	l-10o13
^ TIME span	c-8l-11o14p-8
^ TIME to	d-7l-13m9o-11p9
^ TIME under	a-9l-10o14
^ WE	a8b-14c-33d-13f-17h-20l-24m12n-25o15p-35
^ WE ANALYSE	a9
^ WE ASK	k-9m13o-11
^ WE AUX	j12k-8
^ WE BODY	k13m-8o-7
^ WE END	e13
^ WE FIND	g8
^ WE HAPPEN	k8
^ WE INFO	k9
^ WE INVOLVE	k10
^ WE LEARN	g12
^ WE METHOD	k12
^ WE MSG	j7
^ WE PLAN	m10
^ WE RECOMMEND	k-7m11
^ WE SCOPE	a-18k-8o14
^ WE SOURCE	k11n-9
^ WE WELL	i8
^ WE answer	a14j-8k-9m-9o-7
^ WE apology	j12k-8
^ WE assessment	a14j-7k-8p-10
^ WE brief	j-9o12
^ WE expectation	k-8m12
^ WE instruction	j-8k-9m-7o13
^ WE offer	j9
^ WE task	k-7o11
^ WE view	a11
^ WE would	j8
^ WELL	a-16b-13c-11d-13e-20f-22g-31h-12i39j-21k-27l-23m-29n-17o-16
^ WELL $	a-7c-16f-10g-8m-8p12
^ WELL ACT	c12i-8m-8p-8
^ WELL DONE	a-9i16p-10
^ WELL MSG	g-8i11
^ WELL THIS	i-7p9
^ WELL WE	i10
^ WELL WHERE	i9
^ WELL and	a12p-9
^ WELL aspect	i8
^ WELL feature	i11
^ WELL help	i10p-9
^ WELL intention	i-11p11
^ WELL news	i10
^ WELL of	a-8i12
^ WELL practice	a-16g-14i23k-7p-12
^ WELL thing	i9p-7
^ WELL to	i9
^ WHAT	b-8c-17d-18f-10g19i8j-9k-16n-21p-43
^ WHAT 's	a-9c15g-9l-9m-8
^ WHAT AGENCY	a-21g-15j-7l15
^ WHAT ANALYSE	a12l-8
^ WHAT AUTHOR	a10k-8
^ WHAT AUX	a-19b-7c-13e21h-9m-8p-26
^ WHAT BODY	b-7c-13e8g-23i-15j-20l-17o17p-8
^ WHAT CONTACT	j14l-10
^ WHAT DONE	f-8i17j-7k-22m-26o-14p-11
^ WHAT FAMILY	g9
^ WHAT FIND	g8
^ WHAT FIRST	l-10m13
^ WHAT HAPPEN	a-32e-15f-10g11i-10j-21l23m-20o-11
^ WHAT INFO	a12k-11
^ WHAT INVOLVE	a11
^ WHAT ISSUE	a-7g11
^ WHAT KIN	l8
^ WHAT LIVE	l9
^ WHAT MEAN	g13
^ WHAT MOVE	a-14i7
^ WHAT MUST	a-23c-7e-17i12j-13k-11l-16m17o-7p-8
^ WHAT NAME	f11l-12
^ WHAT NEED	g-14m20
^ WHAT NEG	g13i-14
^ WHAT PLACE	a-12g-8i-9l15
^ WHAT REVIEW	c-11e-10g9i-10j-9l-10o7
^ WHAT SINCE	e-12m13
^ WHAT THEY	e-9f23i-8j-8k-8l-19m-8p-7
^ WHAT THIS	a7b-10c-18f-12g14i-15j-8l-19m-10p-8
^ WHAT TIME	l9
^ WHAT WE	b-9c-22e-8g9j-13l-9n-14p-9
^ WHAT WELL	i10
^ WHAT WILL	a-8c7e-9g-8m11
^ WHAT WORDS	h13
^ WHAT WORKER	a-18i8k-11l14p-9
^ WHAT YOU	c-10j11m8
^ WHAT became	e13
^ WHAT brought	g-9j15m-9
^ WHAT can	a-10c-10j-9k13
^ WHAT caused	j11m-11
^ WHAT chronology	a12g-8
^ WHAT come	m10
^ WHAT could	a-19e-7g9i-9k8m-14p11
^ WHAT drove	a9
^ WHAT each	a-17g-9l11
^ WHAT every	g10
^ WHAT follow	a-8g-10i-8j-12l-9m18
^ WHAT got	a13
^ WHAT guided	a-8k12
^ WHAT helped	a-21e-9f-15g-15i27j-11k-9l-18m-11
^ WHAT hindered	a22g-10i-15l-10m-9
^ WHAT influenced	a12i-8
^ WHAT inspection	b10g-8
^ WHAT judgement	a-10b13g-9
^ WHAT law	j9
^ WHAT lay	a14g-8
^ WHAT led	j10
^ WHAT might	a10
^ WHAT neighbour	l9
^ WHAT period	o7
^ WHAT prompted	j13l-11
^ WHAT remain	a-8e16g-10l-11m-9
^ WHAT set	j9
^ WHAT shaped	a10
^ WHAT stay	e13g-9
^ WHAT stood	a9
^ WHAT stopped	a11
^ WHAT to	a-11g10l-8m11
^ WHAT took	l8
^ WHAT would	a-8c11g10m-16
^ WHEN	a-16f-10g-9i-8l21m-12o-9p-18
^ WHEN CHILD	l10p-8
^ WHEN DONE	k10
^ WHEN KIN	l7
^ WHEN PLACE	l8
^ WHEN THEY	l8
^ WHEN THIS	l9
^ WHEN WE	c10
^ WHERE	a-29b-11c-23d-13e9g16h-13i10k-13l-30n9p-36
^ WHERE AUX	e15g-7j-7m-8
^ WHERE FAMILY	f9
^ WHERE FIRST	m10
^ WHERE INFO	k8
^ WHERE REVIEW	o9
^ WHERE THEY	f15
^ WHERE THIS	a-8c-9e8j9k-9m-11n-9
^ WHERE WE	i-10j7n-10o-10
^ WHERE gaps	g15
^ WHERE help	i10
^ WHERE practice	g9
^ WHERE system	g11
^ WHERE to	g-11i-9j-7n20p-10
^ WHO	a-25b-9c9d-12e-18f29g-28h-9i-12j-26k17l-24m-7n-15o-17p-13
^ WHO 's	c-7f14k-10p-8
^ WHO ASK	j7
^ WHO AUX	f16i-9k10p-24
^ WHO DONE	c-9i10j-8
^ WHO INVOLVE	k7
^ WHO KIN	f9
^ WHO LIVE	f11l-7p-7
^ WHO MUST	c12k-9
^ WHO NAME	f8
^ WHO THIS	c10f9j-13k-9
^ WHO WE	f-8k20m-9
^ WHO WILL	c8
^ WHO WRITE	k10
^ WHO adult	f9p-7
^ WHO attended	f-9k12p-9
^ WHO can	c9
^ WHO cared	f8
^ WHO decided	j8
^ WHO gave	k7
^ WHO held	p9
^ WHO helped	k9
^ WHO job	p10
^ WHO lead	c-8f-8k-10p13
^ WHO sat	k8
^ WHO to	c10p-8
^ WHO voice	k8
^ WHY	a28c-19d-8e-20f-14g-21h-8i-13j27k-17l-23m-19n-12o-19p-34
^ WHY AUX	j11
^ WHY DONE	a8
^ WHY ISSUE	a9
^ WHY NEG	a11p-9
^ WHY NUMW	j7
^ WHY PLAN	a9
^ WHY SINCE	j9
^ WHY STORY	j9
^ WHY THIS	a16c-8l-9p-10
^ WHY WE	a-13j19k-12
^ WHY WRITE	a-7j9
^ WHY case	j7
^ WHY help	a7
^ WHY no	a10p-8
^ WILL	c12m-10
^ WILL THIS	c12m-10
^ WORDS	a-12b-19c-30d-12e-24f-22g-18h41i-14k-32l-30m-18n-18
^ WORDS $	e-7h20j-18o-11p-14
^ WORDS INVOLVE	h-9p13
^ WORDS MEAN	h11p-8
^ WORDS THIS	p10
^ WORDS WE	h11
^ WORDS and	a-9h15
^ WORDS before	j8
^ WORDS buster	h11p-8
^ WORDS from	f-9h-10j17p-9
^ WORDS like	h-7p10
^ WORDS list	h12p-10
^ WORDS of	j-13k-8o13
^ WORDS to	h9
^ WORDS used	h17j-8k-9p-10
^ WORKER	b9c-36d-16e-17f19g-23i8j-30k11l-13m-20n-23o-17
^ WORKER $	f13k-19
^ WORKER 's	k13l-9
^ WORKER INVOLVE	l10p-12
^ WORKER NAME	f9
^ WORKER STORY	k10l-7
^ WORKER WHO	a-8c-7f-20g-8i19
^ WORKER WORDS	h10
^ WORKER and	k-7
^ WORKER at	f8
^ WORKER behind	j-7k12
^ WORKER challenge	p11
^ WORKER conversation	k10p-9
^ WORKER curiosity	p8
^ WORKER disagreement	p10
^ WORKER in	f17k-12l-8
^ WORKER judgement	a9
^ WORKER named	f9k-7
^ WORKER network	p9
^ WORKER practice	a13k-10
^ WORKER present	k11
^ WORKER spoken	k10
^ WORKER survey	b16k-15p-14
^ WORKER turnover	k-7p10
^ WORKER view	k8
^ WORKER voice	k10p-7
^ WRITE	c-10f-8k-11l-9m-11n14o-9p15
^ WRITE $	j-10k-8p13
^ WRITE SOURCE	k-8n10
^ WRITE WE	n11
^ WRITE agreement	k-7p12
^ YEAR	l14p-14
^ YEAR $	l14p-14
^ YOU	a-14b13c17f-8g-13i-10j-13k-10l-10m-10n-12p-17
^ YOU feedback	c11
^ YOU practice	c10
^ YOU response	b15c-15
^ YOU turn	c10
^ abbreviated	d10
^ abbreviated chronology	d10
^ about	a-20b-11c11d-10e-14f20g-30h-8i-16j15l-25m-26n-20o-12p-30
^ about AUTHOR	c8
^ about BODY	c14j-13m-8p-7
^ about CHILD	f10p-9
^ about FAMILY	f9
^ about KIN	f12
^ about NAME	f12j-11
^ about THEY	f11
^ about THIS	a-7c-25f-9g-13j20m-8
^ about WE	c11j-9
^ about WHAT	j12m-9
^ about inspection	c-8k12
^ about inspectorate	c12f-7j-8
^ about notification	j8
^ about practice	j11k-10
^ abstract	c-8j15k-9l-7p-12
^ abstract $	c-8j15k-9l-7p-12
^ accessibility	c19f-7j-12k-11l-9p-14
^ accessibility $	c13k-7p-10
^ accessibility statement	c11j-7
^ acknowledgement	c-8f-11j19k-12l-10p-13
^ acknowledgement $	c-7j14k-7p-11
^ acknowledgement of	f-8j11
^ across	a13c-7j-12k-13l-14
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
^ addendum	e7
^ addendum on	e7
^ additional	a-7b17j-8k-13l-11n-11p-14
^ additional INFO	b17j-7k-11l-9n-10p-12
^ addressing	a14o-14
^ addressing SCOPE	a8o-7
^ addressing WORDS	a10o-10
^ administrative	c-7f-10j13
^ administrative detail	c-7f-10j13
^ adolescence	c-8j-8k-9l15p-12
^ adolescence $	c-8j-8k-9l15p-12
^ adoption	a-8c-13e-7f-10g-10j-11k-14l10m-9n-10o-7p8
^ adoption $	c-9f-8g-8j-8k-9l13
^ adoption performance	p9
^ adoption support	l-8p12
^ adoptive	f12p-11
^ adoptive KIN	f12p-11
^ adult	a-9c-12e-7f20g-9j-13k-14l-21m-13n-7
^ adult $	f17j-7k-7p-17
^ adult AGENCY	l-10p13
^ adult WHO	f-8p10
^ adult in	f14l-12
^ adultification	p12
^ adultification $	p12
^ adverse	l-9p8
^ adverse childhood	l-7p10
^ after	e10l18p-21
^ after BIRTH	l8
^ after MOVE	l16p-15
^ after STORY	e11
^ after THEY	l8
^ aftermath	c-7k-8l14p-11
^ aftermath $	c-7k-8l14p-11
^ age IDENTITY	f7
^ age NUM	l9
^ age assessment	p9
^ agenda	m8
^ agenda for	m8
^ ages	l9
^ ages NUMW	l9
^ agreed	a-12j-12m12p-17
^ agreed ACT	m7
^ agreed CHANGE	m9
^ agreed PLAN	c-9m11
^ agreed STORY	l9
^ agreed by	c12j-9m-13
^ agreed key	a-8o9
^ agreement	k9
^ agreement of	k9
^ aim	j11
^ aim of	j11
^ alcohol	l-8p16
^ alcohol $	p11
^ alcohol in	p9
^ alert	p8
^ alert and	p8
^ allegation	p8
^ allegation against	p8
^ alphabet	h14l-7p-8
^ alphabet of	h14l-7p-8
^ alternative	p10
^ alternative provision	p10
^ and	a8c-9e-8k-9m9p-8
^ and SINCE	e-11m11
^ and so	a10
^ anger	p9
^ anger and	p9
^ annexe	b17c-10f-8j-9k-11l-9p-14
^ annexe $	b17c-10f-8j-9k-11l-9p-14
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
^ apology	c-8j17k-9m-7p-13
^ apology $	j13p-10
^ apology from	j9
^ application	p8
^ application of	p8
^ appointment	p9
^ appointment as	p9
^ appreciating	i9
^ appreciating WHAT	i9
^ apprenticeship	p12
^ apprenticeship $	p12
^ approval	c14j-7k-8p-12
^ approval $	c14j-7k-8p-12
^ approved	c11p-7
^ approved by	c11p-7
^ arfer	a-8c-12f-8i21j-9k-12l-12m-9n-8p-16
^ arfer da	i14p-10
^ arfer effeithiol	i14p-10
^ argymhellion	a-8c-11f-9j-10k-12l-11m21p-16
^ argymhellion $	c-8j-8k-9l-7m15p-12
^ argymhellion i'r	m12
^ arrangement	j-8k10
^ arrangement for	j-8k10
^ arrest	c-8j-7k-9l15p-12
^ arrest $	c-8j-7k-9l15p-12
^ assessment	a14c-9g-7k-13m-7o-8
^ assessment $	p10
^ assessment of	a18k-9l-8p-10
^ assessment period	l10p-8
^ assessment tool	p8
^ assistant	c12p-9
^ assistant director	c12p-9
^ assurance	c12k-9p-8
^ assurance arrangement	c12k-9p-8
^ at	b14c-13f-10k-12p-9
^ at back	b15c-9j-11k-8
^ at glance	j14p-8
^ attachment	a-10b19c-14e-9f-12g-9j-14k-15l-13m-11n-8o-9
^ attachment $	a-10b19c-14e-9f-12g-9j-14k-15l-13m-11n-8o-9
^ attendance	c-7k18l-7p-13
^ attendance $	k13p-12
^ attendance at	k8
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
^ back PLACE	l10p-9
^ back to	l8
^ background	a-18c-19d-11e-13g-15h-9i-12j22k-29l12m-15n-8o-21p-26
^ background $	f-23j22l-24p-8
^ background INFO	l10n-8p-8
^ background SOURCE	b12j-7l-9
^ background STORY	l8
^ background WHAT	j8
^ background and	j13l-9
^ background before	l9
^ background of	f15j-11
^ background prior	l10
^ background to	j8l12
^ bail	p9
^ bail condition	p9
^ bank	p10
^ bank holiday	p10
^ barrier	a24c-9f-7i-11j-9k-11l-9m-7p-18
^ barrier $	a15k-7p-13
^ barrier and	a9
^ barrier to	a14i-10
^ bed	p9
^ bed sharing	p9
^ before	a-7c-9f-10g-7j8k-15l22m-8n-9o-14p-20
^ before NAME	l10
^ before PLACE	l9p-9
^ before WE	j11l-9
^ before YOU	j9
^ before period	j-8l12o-10
^ behaviour	p10
^ behind	a11g-8k-11
^ behind closed	a7
^ behind curtain	p10
^ behind decision	a10k-8p-7
^ believing	p9
^ believing KIN	p9
^ belonging	c-8f15j-7k-9l-7p-12
^ belonging $	c-8f15j-7k-9l-7p-12
^ benefit	p9
^ benefit of	p9
^ bereavement	p12
^ bereavement $	p12
^ between	a-12c-11f-8k-9l18m-8n-7o-13
^ between AGENCY	p8
^ between MONTH	l7
^ between NUMW	l11p-11
^ between SCOPE	o-10p12
^ between addresse	l14p-14
^ between childhood	p7
^ bias	k-8p11
^ bias $	k-8p11
^ big	g9
^ big MSG	g9
^ book	c12l-8p-9
^ book place	c12l-8p-9
^ booking	k-7l16p-13
^ booking appointment	l13p-11
^ border	p14
^ border $	p11
^ border through	p8
^ brief	a-8c-12e-8f-11g-10k-16l-12m-8o21p-17
^ brief $	c-9f-8j-18k-8l-16o20p-14
^ brief START	j8
^ brief given	o8
^ brief outline	j8
^ bright	c-8i15k-8l-7p-11
^ bright spot	c-8i15k-8l-7p-11
^ bringing	e13k-8
^ bringing THIS	e13k-8
^ bruise	p15
^ bruise MEAN	p9
^ bruise and	p8
^ bruising	p17
^ bruising in	p9
^ bruising policy	p8
^ bruising protocol	p9
^ build-up	c-9j-8k-9l16p-13
^ build-up $	c-8j-7k-9l15p-12
^ burden	p8
^ burden on	p8
^ burn	p9
^ burn and	p9
^ by	a-10c-10g-8l-9m19p-12
^ by BODY	j-10k-12m17
^ by METHOD	j10k-8
^ by WHAT	k11
^ by all	m9
^ calendar	a-7c-12d21f-9j-11k-12l-11m-8p-16
^ calendar $	c-10d17f-9j-9k-11l-9m-7p-14
^ calendar of	d8
^ camau	m14p-10
^ camau nesaf	m14p-10
^ can	a9g-8
^ can WE	a9g-8
^ canfyddiadau	c-10f-8g17j-9k-11l-9p-14
^ canfyddiadau $	c-10f-8g17j-9k-11l-9p-14
^ cannabis	p12
^ cannabis $	p12
^ capacity	g10m-12p7
^ capacity to	g11m-11
^ caring	a-9i12p-10
^ caring practice	a-9i12p-10
^ carrying	p10
^ carrying knife	p10
^ case	a-25b-13c-21e-21f-22g-23h-17i-13j8l18m-16p-14
^ case $	j16k-15l-15p-11
^ case MOVE	j-7l-14p13
^ case REVIEW	k8
^ case SCOPE	j9
^ case STORY	l13
^ case and	n10
^ case background	j-11l10
^ case by	d8
^ case chronology	d10
^ case closure	l11
^ case file	k11n-9
^ case group	k12
^ case in	k-8l9p-9
^ case outline	l11p-9
^ case overview	j-10l12
^ case referred	j13l-10p-8
^ case specific	h-10j-7l-11o14
^ case summary	j-13l13
^ casgliad	c-10e17f-8j-9k-10l-9p-14
^ casgliad $	c-10e17f-8j-9k-10l-9p-14
^ casgliadau	c-9e17f-8j-9k-10l-9p-13
^ casgliadau $	c-9e17f-8j-9k-10l-9p-13
^ cast	f11
^ cast of	f11
^ central	a8
^ central SCOPE	a8
^ chairing	c-8j-8k14l-8
^ chairing $	k15p-13
^ chairing of	p9
^ challenge	a-13c-12e-7f-8g-10j-12k-12l-15m26o-9p-13
^ challenge $	m15p-14
^ challenge NUM	m11p-11
^ challenge and	p9
^ challenge for	m14
^ challenge to	m8
^ chance	g10
^ chance BAD	g10
^ charge	k-8m-8o13
^ charge to	k-8m-8o13
^ checking	c11p-7
^ checking THIS	c11p-7
^ checklist	c18j-8k-9l-8p-14
^ checklist $	c14k-8p-11
^ checklist for	c8
^ chief	c11g8l-7p-10
^ chief LEARN	g8
^ chief executive	c12p-8
^ childhood	f-8l15p-13
^ childhood $	f-8l15p-13
^ choking	p12
^ choking $	p12
^ chronic	p9
^ chronic neglect	p9
^ chronological	d15e-8j-12l-10p-8
^ chronological summary	d15e-8j-12l-10p-8
^ chronology	a-12b-8c-13d28e-9f-12g-9j-13k-17l-19m-9n-8o-10p-16
^ chronology $	d12p-9
^ chronology YEAR	d10l-7
^ chronology of	d18k-12l-11
^ chronology table	d9
^ churche	p9
^ churche and	p9
^ circulation	c15j-7k-9p-12
^ circulation $	c15j-7k-9p-12
^ civil	k10
^ civil proceeding	k10
^ class	f-7p13
^ class $	f-7p13
^ cliff	p10
^ cliff edge	p10
^ closed	p8
^ closed door	p8
^ closer	a12o-7p-8
^ closer LOOK	a12o-7p-8
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
^ commendation	c-10f-9i17j-10k-11l-9p-14
^ commendation $	c-10f-9i17j-10k-11l-9p-14
^ commending	i8
^ commending WELL	i8
^ commission	c-9j14k-9l-8p-13
^ commission $	c-8j15k-8p-11
^ common	a12p-8
^ common thread	a12p-8
^ communication	c-7l-8m-9p17
^ communication $	p10
^ communication NEED	p10
^ community	k-9p12
^ community $	k-9p12
^ complaint	c15f-11j-9k-12l-11
^ complaint $	c15k-7l-7p-14
^ complaint by	f-7p11
^ completed	c11p-7
^ completed by	c11p-7
^ computer	p12
^ computer system	p12
^ concealed	l-10p11
^ concealed BIRTH	l-10p11
^ condition	a9
^ condition in	a9
^ condolence	j13p-10
^ condolence $	j13p-10
^ conduct	c-9g-10i16j-12k9l-8o-10p-11
^ conduct deserving	i11
^ conduct of	j-8k12
^ conduct worthy	i10
^ confidentiality	c-9j-10k19l-10
^ confidentiality $	k13p-12
^ confidentiality and	k7
^ confidentiality between	p9
^ confidentiality of	k7
^ conflict	k9
^ conflict of	k9
^ consent	p10
^ consent $	p10
^ consideration	c-7f-12g-10j-10k-10l-7m23o-8p-12
^ consideration $	f-11m14p-9
^ consideration for	g-7m16
^ constraint	c-7k14p-11
^ constraint $	c-7k14p-11
^ content	j13p-10
^ content warning	j13p-10
^ context	f-9j17k-16l-7p-10
^ context $	a-9f-7j13k-12
^ context of	a8
^ context town	j7
^ contextual	p10
^ contextual safeguarding	p10
^ contingency	p8
^ contingency PLAN	p8
^ continuity	p8
^ continuity of	p8
^ contributor	c-7j-9k17p-11
^ contributor $	k13p-11
^ contributor to	k8
^ contributory	a10
^ contributory ISSUE	a10
^ controlling	p9
^ controlling behaviour	p9
^ conversation	c-9f-7j-10k19l-9p-15
^ conversation $	k11p-8
^ conversation PEER	k7
^ conversation held	k11p-7
^ cookie	c15j-7k-9p-12
^ cookie $	c15j-7k-9p-12
^ copie	b13
^ copie and	b13
^ copyright	c18f-8j-10k-11l-9p-15
^ copyright $	c13k-7p-11
^ copyright notice	c11p-8
^ core	c-11g10j-9k-11l-8m-12o12
^ core ACT	c-7m-10o13p-9
^ core MSG	g9
^ core group	k-7p10
^ coroner	a-12c-12e-7f-10g8j12l-13m-8o-8p-17
^ coroner $	c-7g-9j16k-16p-10
^ coroner 's	a-10g10j-11k13l-9p-10
^ correspondence	b17c-10f-8j-9k-11l-9p-14
^ correspondence $	b17c-10f-8j-9k-11l-9p-14
^ cost	c13j-10k-13o-8p8
^ cost of	c13j-10k-13o-8p8
^ could	a22e-13g-8k-8l-7p-9
^ could HARM	a10
^ could THIS	a11e-7
^ could anyone	a8
^ course	c14f-10j-10k-11p-14
^ course $	c15k-7l-14p-11
^ course of	l15
^ court	c-9j-12k12l-13p8
^ court $	k-8p12
^ court case	j-10k16l-8p-13
^ court order	p7
^ coverage	c-9f-8j-9k-10l-8o17p-13
^ coverage $	c-9f-8j-9k-10l-8o17p-13
^ covid-19	p12
^ covid-19 $	p12
^ criminal	a-7c-10j-10k18l-14
^ criminal case	k12p-10
^ criminal exploitation	k-8p11
^ criminal investigation	k9p-7
^ criminal proceeding	k9
^ criteria	a-9c-8j10k10l-8p-10
^ criteria INVOLVE	a-8j8k8l-7p-8
^ critical	a22c-16e-8f-7j-8k-14m-9o-11p-18
^ critical ANALYSE	a14c-8
^ critical LEARN	g7
^ critical LOOK	a10
^ critical STORY	l8
^ critical TIME	l9
^ critical moment	a11
^ cross-border	k-8p11
^ cross-border DONE	k-8p11
^ cross-cutting	a8
^ cross-cutting ISSUE	a8
^ crying	p9
^ crying CHILD	p9
^ crynodeb	c-9j12k-9l8p-14
^ crynodeb gweithredol	j14l-9p-10
^ crynodeb o'r	l12
^ cuckooing	p12
^ cuckooing $	p12
^ cumulative	l-8p9
^ cumulative HARM	l-8p9
^ curiosity	p11
^ curiosity $	p11
^ cyfeiriadau	c-10f-8j-9k-11l-9n17p-14
^ cyfeiriadau $	c-10f-8j-9k-11l-9n17p-14
^ cyflwyniad	c-8j15k-9l-7p-12
^ cyflwyniad $	c-8j15k-9l-7p-12
^ cylch	c-8k-8l-8o15p-11
^ cylch gorchwyl	c-8k-8l-8o15p-11
^ cynllun	m14p-10
^ cynllun gweithredu	m14p-10
^ dadansoddiad	a21c-10f-9j-10k-12l-11m-9p-16
^ dadansoddiad $	a15c-8j-8k-9l-7p-12
^ dadansoddiad CODE	a11
^ daily	l8
^ daily LIVE	l8
^ damp	p8
^ damp and	p8
^ darllen	c-7n15p-10
^ darllen pellach	c-7n15p-10
^ date	a-17d23e-10f-10g-14i-8k-17m-10o10p-19
^ date LOOK	j-8o10
^ date THIS	a-11c-7d14
^ date and	d7
^ date at	d11
^ date between	o7
^ date for	c11
^ date of	j9
^ date order	d11p-9
^ debt	p14
^ debt and	p8
^ debt bondage	p10
^ decision	a-25c-15e-10f-9g-12i-9j10k25l-12n-8o-13p-21
^ decision $	k10
^ decision DONE	a-8k11
^ decision PEER	k10
^ decision THIS	j9k-9
^ decision WE	k9
^ decision and	k7
^ decision of	j-13k16m-7
^ decision to	j20k-17
^ decisive	a13p-9
^ decisive moment	a13p-9
^ declaration	a-7g9j-8k8l-8p-11
^ declaration by	c8
^ declaration of	g10p-8
^ dedicated	i10
^ dedicated DONE	i10
^ dedication	c-8j15k-9l-7p-12
^ dedication $	c-8j15k-9l-7p-12
^ deeper	a11o-7p-7
^ deeper LOOK	a11o-7p-7
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
^ dentistry	p12
^ dentistry $	p12
^ description	b13p-11
^ description of	b13p-11
^ detail	f11p-10
^ detail of	f11p-10
^ detailed	d10
^ detailed chronology	d10
^ detention	c-8j-7k-9l15p-12
^ detention $	c-8j-7k-9l15p-12
^ determination	a8
^ determination of	a8
^ diabete	p12
^ diabete $	p12
^ diary	a-9c-12d25e-7f-10g-8j-12k-14l-14m-8o-7p-17
^ diary $	c-10d17f-8j-9k-10l-7p-13
^ diary of	d15l-11
^ difficult	l10
^ difficult TIME	l10
^ digging	a14p-10
^ digging deeper	a14p-10
^ digital	p10
^ digital INFO	p10
^ direction	c-9f-8j-8k-10l-8m16p-13
^ direction $	c-9f-8j-8k-10l-8m16p-13
^ director	c12l-8
^ director of	c12l-8
^ disabled	p10
^ disabled CHILD	p10
^ disclaimer	c15j-7k-9p-12
^ disclaimer $	c15j-7k-9p-12
^ disclosure	c-7k14p-12
^ disclosure $	c-7k14p-12
^ discovery	c-8j-8k-9l17p-14
^ discovery $	c-8j-7k-8l15p-12
^ disguised	p10
^ disguised compliance	p10
^ disposal	c-9e17f-8j-9k-10l-9p-13
^ disposal $	c-9e17f-8j-9k-10l-9p-13
^ disruption	p9
^ disruption meeting	p9
^ dissemination	c-12f-8j-10k21l-8p-15
^ dissemination $	k13p-9
^ dissemination list	k12p-8
^ dissemination of	k7
^ distance	p10
^ distance from	p10
^ distribution	c19f-8j-8k-12l-9p-15
^ distribution $	c13k-7p-10
^ distribution list	c12p-9
^ diweddglo	c-9e17f-8j-9k-10l-9p-13
^ diweddglo $	c-9e17f-8j-9k-10l-9p-13
^ dog	p9
^ dog in	p9
^ dogs	p12
^ dogs $	p12
^ domestic	l-8p12
^ domestic HARM	l-8p12
^ door	p7
^ door THIS	p7
^ draft	l-7p10
^ draft NUM	p11
^ drawing	a-8e19j-7k-15p-11
^ drawing PEER	e10k-7
^ drawing THIS	e8
^ drawing thing	e7
^ drawing to	e8
^ drift	k-8p15
^ drift $	p11
^ drift and	p9
^ drug	p11
^ drug and	p8
^ dutie	l-7m15p-7
^ dutie for	m10
^ dutie laid	m10
^ duty	j11k-8
^ duty under	j7
^ dysgu	a-8c-10f-9g20j-10k-12l-11m-8p-15
^ dysgu $	c-8g15j-7k-8p-12
^ dysgu o'r	g11
^ earlier	l11
^ earlier STORY	l11
^ easy	j10
^ easy read	j10
^ effectiveness	a12c-9g16j-10k-9l-10m-13p-15
^ effectiveness of	a12c-9g16j-10k-9l-10m-13p-15
^ effort	i11
^ effort THIS	i11
^ elective	l-9p10
^ elective PLACE	l-9p10
^ email	p9
^ email THIS	p9
^ emergency	c-8k-7l-8p15
^ emergency AGENCY	p10
^ emergency duty	p10
^ emerging	g14
^ emerging ISSUE	a9
^ emerging practice	a-13g13
^ empty	p8
^ empty AUTHOR	p8
^ enabler	a8
^ enabler and	a10
^ enclosure	b17c-10f-8j-9k-11l-9p-14
^ enclosure $	b17c-10f-8j-9k-11l-9p-14
^ endnote	e12k-10
^ endnote by	e12k-10
^ enquirie	c8f-8j-8k-12l-7
^ enquirie $	c8f-8j-8k-12l-7
^ envoi	c-9e17f-8j-9k-10l-9p-13
^ envoi $	c-9e17f-8j-9k-10l-9p-13
^ epilepsy	p12
^ epilepsy $	p12
^ escalation	k-7l-8p15
^ escalation $	p11
^ escalation policy	p8
^ essential	g9
^ essential MSG	g9
^ establishing	j17k-14
^ establishing REVIEW	j11k-10
^ establishing domestic	j11k-8
^ establishment	j8k-7
^ establishment of	j8k-7
^ ethic	c-7k14p-11
^ ethic $	c-7k14p-11
^ ethnic	f16l-7p-11
^ ethnic origin	f14p-10
^ exam	c-9o12p-8
^ exam SCOPE	c-9o12p-8
^ example	a-8i21k-8m-7p-10
^ example of	i15
^ example to	i11
^ exclusion	l9p-8
^ exclusion from	l9p-8
^ executive	j13l-8
^ executive summary	j13l-8
^ expectation	c-9f-7j-10k-10l-8m19p-13
^ expectation $	c-7k-7m14p-11
^ expectation of	m10
^ experience	g12p-7
^ experience and	g9
^ expert	a-8k11m-13p9
^ expert RECOMMEND	k13m-12p-8
^ expert opinion	p11
^ extended	f10p-8
^ extended FAMILY	f11p-7
^ extent	a-9c-11f-9j-10k-12l-10m-8o21p-15
^ extent $	c-9f-7j-8k-9l-7o16p-12
^ extent and	o11
^ extra	b12k-8p-8
^ extra INFO	b12k-8p-8
^ fabricated	p9
^ fabricated illness	p9
^ facilitator	c11
^ facilitator 's	c11
^ factual	c-10d-9e-8f-10j-14k-9l25p-13
^ factual background	l10
^ factual matrix	l11p-7
^ factual summary	l10
^ faith-based	p9
^ faith-based HARM	p9
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
^ fear	l-11p19
^ fear $	p12
^ fear of	p13
^ feedback	c13k-8p-11
^ feedback $	c13k-8p-11
^ female	p9
^ female genital	p9
^ few	j13p-8
^ few WORDS	j13p-8
^ file	p8
^ file in	p8
^ filing	c11
^ filing and	c11
^ firearm	p12
^ firearm $	p12
^ flag	p8
^ flag on	p8
^ following	c12l-8
^ following up	c12l-8
^ food	p8
^ food heat	p8
^ for	a-25b-12d-13e-17f-27g-25h-11i-17k-32l-32m48n-18o-17p-41
^ for ANALYSE	a-10c9
^ for BODY	m10
^ for CHILD	l-10m14p-9
^ for NAME	f-11j13l-8
^ for SERVICE	m14p-11
^ for THIS	c-10m14
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
^ forward	m9p-7
^ forward PLAN	m9p-7
^ framework	j-8k15
^ framework for	j-7k8
^ framework used	k11
^ fresh	l-8p10
^ fresh MOVE	l-8p10
^ friday	p8
^ friday NUM	l8
^ friday afternoon	p10
^ friend	p13
^ friend FAMILY	p7
^ friend WHO	p9
^ friend and	k9
^ from	a-17b-12c-20d-11e-20f-21g-15h-7i-11j25k-28l19m-14n-12o10p-13
^ from AUTHOR	j15k-13
^ from BIRTH	l11
^ from BODY	j12m-12
^ from CONTACT	l8
^ from FAMILY	f-13j14l-8
^ from MONTH	o7
^ from WHEN	l-8o12
^ from YEAR	l8
^ from arrest	l9
^ from independent	j11
^ from register	e-8l10
^ front	p8
^ front door	p8
^ further	a-10b-9c8f-8j-12k-17l-14m-8n22p-22
^ further INFO	k-7n12p-9
^ further SOURCE	n10
^ further copie	c12p-8
^ further support	n12p-9
^ gaming	p12
^ gaming $	p12
^ gang	p8
^ gang and	p8
^ gaps	a-16b-7c-14e-8f-10g21j-13l-16m-11n-9o-9
^ gaps $	c-7g16k-12p-15
^ gaps and	g8
^ gaps between	p7
^ gaps identified	g12p-9
^ gaps in	k10
^ gathering	k13p-11
^ gathering piece	k13p-11
^ geirfa	c-11f-9h18j-10k-11l-10m-8p-15
^ geirfa $	c-11f-9h18j-10k-11l-10m-8p-15
^ gender	f7
^ gender and	f7
^ general	a-9i-8p10
^ general START	j8
^ general practice	a-8i-8p12
^ genogram	c-8f18j-8k-10l-8p-13
^ genogram $	c-8f15j-7k-8l-7p-12
^ get	c10
^ get in	c10
^ getting	f10i12l-7p-10
^ getting THIS	i13
^ getting to	f12
^ goal	a-9c-12f-8j-13k-13l-9m-9o22p-14
^ goal $	c-8f-7j-7k-9l-8o15p-13
^ goal of	o13
^ governance	j-10k17l-8p-13
^ governance $	c-9k14p-10
^ governance and	c7
^ governance of	k7
^ grade	i-7p13
^ grade NUM	i-7p13
^ graded	g11l-7
^ graded PLACE	p9
^ graded judgement	g12
^ gratitude	c-8j15k-9l-7p-12
^ gratitude $	c-8j15k-9l-7p-12
^ grooming	p12
^ grooming $	p12
^ ground	j12k-8
^ ground for	j7
^ ground upon	j8
^ groupthink	p12
^ groupthink $	p12
^ growing	c-9l13
^ growing up	c-9l13
^ guardian	p12
^ guardian $	p12
^ guidance	a-10b-7c-13e-9f-11g-9h-9j-14k-22l-14m-10n27o-8p-8
^ guidance $	k-8n11p-8
^ guidance and	n14p-8
^ guidance on	p10
^ guidance read	n8
^ guidance used	n10
^ guide	h9
^ guide to	h9
^ gwella	m12
^ gwella systemau	m12
^ half	p9
^ half picture	p9
^ half-term	c-8j-7k-9l15p-12
^ half-term $	c-8j-7k-9l15p-12
^ handover	l-9p14
^ handover $	p10
^ handover at	p8
^ hane	l12
^ hane yr	l12
^ hard	h9
^ hard WORDS	h10p-7
^ hard to	p10
^ harmful	p8
^ harmful sexual	p8
^ head	c12l-13p8
^ head HARM	l-8p9
^ head lice	p7
^ head of	c13p-10
^ headline	g10
^ headline FIND	g8
^ help	a-13c-8g-9i7j-11k-10l-13m-7n14
^ help THIS	i9
^ help and	n10p-8
^ help at	p7
^ help by	p8
^ help for	n11p-8
^ helpful	a-17b-9c-13e-8g-9i19j-9k-14l-13m-12n14p-21
^ helpful AGENCY	l-7n13p-10
^ helpful SOURCE	n7
^ helpful practice	i10p-7
^ helpful response	a-11i15p-9
^ here	l7
^ here AUX	l7
^ hidden	f-9l-10p17
^ hidden CHILD	f-7p9
^ hidden men	p8
^ hierarchy	p8
^ hierarchy between	p8
^ hindsight	a16c-10f-8j-9l-9p-15
^ hindsight $	a17c-8f-7j-7k-16l-8p-12
^ hindsight and	k10
^ historical	a-10g-9j-10k-9l19n-7p-13
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
^ if	c-12j-12n19p-8
^ if THIS	j-9n11
^ if YOU	n14p-7
^ illness	p9
^ illness as	p9
^ immediate	a-9c-13e-15j-9k-14l27m-11p-18
^ immediate ACT	e-11l14
^ immediate LEARN	g10
^ immediate aftermath	l9
^ immediate safeguarding	l16m-12p-9
^ immigration	p10
^ immigration status	p10
^ impact	c16g8j-10k-12m-10p-8
^ impact ACT	c9m-8
^ impact and	c12j-8k-10
^ impact of	g7
^ implementation	c-12f-8j-9k-10l-10m19p-16
^ implementation $	c-8f-7j-8k-9l-7m15p-12
^ implementation PLAN	m9p-7
^ implication	g9
^ implication for	g9
^ important	c-9d12
^ important date	c-9d12
^ in	b-13c12d-16e12f-35g-29h-21j15k-31l18m-26n-19p-27
^ in BAD	g-8j13l-12
^ in CHILD	f-8l12p-9
^ in END	e11
^ in ISSUE	j9
^ in PLACE	l15p-16
^ in THEY	h-7l13
^ in THIS	a-12c24f-9j-18k-10
^ in WE	a9
^ in WELL	i8
^ in WHAT	p8
^ in WHO	p9
^ in custody	l12p-8
^ in detail	a9
^ in few	j9
^ in hotel	l12p-8
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
^ independence of	k9
^ independence too	p10
^ independent	j-9k8
^ independent AUTHOR	k12
^ independent REVIEW	k-8p10
^ index	l8
^ index STORY	l8
^ individual	j-11k8l-10m9p-8
^ individual AGENCY	g7l-9m9
^ individual management	j-7k9
^ induction	p12
^ induction $	p12
^ influence	a8
^ influence on	a8
^ initiation	j11k-8
^ initiation of	j11k-8
^ inquest	k14l-9p-10
^ inquest $	k14l-9p-10
^ inside	c13k-7p-11
^ inside $	c13k-7p-11
^ inspection	a-9c-17e-9f-8g11j-11l-11m-8
^ inspection $	k-17p16
^ inspection AGENCY	c-9k14p-13
^ inspection REVIEW	n8
^ inspection judgement	g13k-13p-13
^ inspector	c-15k15p-10
^ inspector $	c-15k15p-10
^ instruction	m-9o14
^ instruction of	m-9o14
^ integrated	d12p-7
^ integrated chronology	d12p-7
^ intelligence	p12
^ intelligence $	p12
^ intended	c-8k-9l-7o15p-10
^ intended outcome	c-8k-9l-7o15p-10
^ interest	k12p-8
^ interest declared	k12p-8
^ interested	k11p-7
^ interested person	k11p-7
^ interface	k7
^ interface PEER	k7
^ internal	j-8k9
^ internal REVIEW	j-8k9
^ interpreter	p10
^ interpreter $	p11
^ intersectionality	c-8f15j-8k-9l-7p-12
^ intersectionality $	c-8f15j-8k-9l-7p-12
^ into	l15p-13
^ into PLACE	l9p-8
^ into youth	l11
^ introducing	f14j9k-13l-9p-11
^ introducing FAMILY	f10
^ introducing NAME	f10
^ introducing REVIEW	j12k-11
^ investigation	j-9l12
^ investigation and	j-9l12
^ invisible	p8
^ invisible KIN	p8
^ invitation	m12
^ invitation to	m12
^ island	l-13p13
^ island LIVE	l-13p13
^ isolation	p8
^ isolation room	p8
^ job	o10
^ job WE	o10
^ joint	j8
^ joint statement	j8
^ judgement	a7b8c-10f-8g16h-7j-13k-12m-10p-14
^ judgement about	c-8g18j-11k-8m-9p-10
^ judgement and	a9b9
^ jurisdiction	o7
^ jurisdiction and	o7
^ keep	c10
^ keep in	c10
^ keeping	c17f-10k7l-10p-18
^ keeping CHILD	k12p-10
^ keeping track	c12p-8
^ keeping watch	c11p-8
^ key	b-19d13e-19f9h14i-19j-18k-33l-9m-13p-36
^ key INFO	n12
^ key ISSUE	a10g-7
^ key LEARN	g17l-8
^ key MSG	g10
^ key SCOPE	a9c-11
^ key STORY	c-10d8f-7
^ key WELL	g8
^ key WORDS	h8
^ key WORKER	f12
^ key date	c-8d11
^ key decision	a11g-10
^ key individual	a-8c-7f14
^ key milestone	d12
^ key practice	g-9l15
^ key to	a-16c14d-12f-10g-14h20j-7k-8l-13m-8n-9o-10p-12
^ kinship	l-9p13
^ kinship PLACE	l-7p8
^ kinship assessment	p8
^ kloe	a14b-7c-13e-9f-13g-9j-13k-14l-14m-10n-8o12p-20
^ kloe $	a11c-13e-8f-11g-8j-12k-14l-12m-10n-7o13p-17
^ kloe NUM	a10p-8
^ knife	p10
^ knife crime	p10
^ kpe	a-10l17p-13
^ kpe NUM	a-10l17p-13
^ landlord	p12
^ landlord $	p12
^ large	p10
^ large FAMILY	p10
^ law	j9
^ law under	j9
^ lawyer	p12
^ lawyer $	p12
^ lead	c8j-9
^ lead AUTHOR	c-8k11
^ lead WORKER	p8
^ lead inspector	c12k-9p-8
^ leadership	a-7c-8g14j-8k-10l-8p8
^ leadership $	p13
^ leadership and	g11p-7
^ leadership management	g8
^ legal	a-9c-13f-9g-8j16k14l-12m-18o-11
^ legal PLAN	p10
^ legal RECOMMEND	k12m-11
^ legal SCOPE	j11
^ legal and	k8
^ legal context	j9
^ legal framework	k10p-7
^ legislation	n14p-9
^ legislation and	n7
^ legislation cited	n10
^ legislative	j-8k12
^ legislative context	j-8k12
^ length	k9
^ length of	k9
^ let	c13
^ let WE	c13
^ letter	a-10b18c-8f-13g-7j9k-17p-9
^ letter AUX	l9
^ letter from	b18f-11k-14l-11p-14
^ letter to	j8
^ library	p12
^ library $	p12
^ licence	p9
^ licence condition	p9
^ licensing	p12
^ licensing $	p12
^ life-story	k-10p14
^ life-story DONE	k-10p14
^ lifestyle	p9
^ lifestyle choice	p9
^ light	i12p-7
^ light in	i12p-7
^ limit	o11
^ limit of	o12
^ limit to	k11
^ limitation	a-7c-8j-10k19l-7p-12
^ limitation $	k13p-10
^ limitation of	k7
^ limitation on	k7
^ line	a12k-7p-9
^ line of	a12k-7p-9
^ list	c-11d12h9j-10l-9p-11
^ list of	c-11d12h9j-10l-9p-11
^ little	f12p-10
^ little CHILD	f12p-10
^ llinell	c-8d15k-8l-7p-11
^ llinell amser	c-8d15k-8l-7p-11
^ llyfryddiaeth	c-10f-8j-9k-11l-9n17p-14
^ llyfryddiaeth $	c-10f-8j-9k-11l-9n17p-14
^ local	a-15b-8d-10f-10j18k-10l-16m-7n-13o-8
^ local BODY	j-13p14
^ local CONTACT	c11p-9
^ local INFO	j13k-10p-10
^ local ISSUE	j12
^ local LEARN	g8
^ local METHOD	k8
^ local SINCE	e8
^ local context	j13k-10
^ lockdown	c-8j-7k-9l15p-12
^ lockdown $	c-8j-7k-9l15p-12
^ locked	p8
^ locked door	p8
^ locum	p12
^ locum $	p12
^ log	d13l-9
^ log of	d13l-9
^ loss	p12
^ loss $	p12
^ lost	a-8c-8g12j-7k-9l-11p7
^ lost between	p8
^ lost opportunitie	g14p-12
^ lost to	p8
^ love	p11
^ love and	p8
^ low-level	a-8g-8l-7p13
^ low-level ISSUE	a-8g-8l-7p13
^ main	a15c-17d11e-10f-9g12j-15k-14l-13m-10n-8o-10p-18
^ main ISSUE	a12g-7
^ main LEARN	g7
^ main MSG	g10
^ main STORY	d7
^ main date	c-8d11
^ main thread	a11
^ making	a18c-14e-13f-11g-13i-9j-11k-13l-16m23n-7p-26
^ making CHANGE	m9
^ making THIS	a-10m14p-8
^ making picture	a11p-8
^ making sense	a18l-8m-9p-9
^ making sure	m9
^ making thing	m13
^ man	p11
^ man NEG	p8
^ management	j11k-7l-9
^ management oversight	p10
^ management summary	j12
^ manner	j-9k12
^ manner of	k8
^ map	b15l-8p-9
^ map of	b15l-8p-9
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
^ measuring	c22e-9i-11m-14p-18
^ measuring CHANGE	c14m-12p-10
^ measuring WELL	c11i-9p-8
^ measuring impact	c9
^ media	c12p-10
^ media enquirie	c12p-10
^ medication	p11
^ medication $	p11
^ medicine	p9
^ medicine for	p9
^ meet	f14l-10p-10
^ meet FAMILY	f10
^ meet NAME	f10l-7
^ member	f11
^ member of	f11
^ membership	a-8b12c-7j-9k9m-9o-8p-9
^ membership and	k10
^ membership of	b12j-8m-8
^ men	f-9p13
^ men 's	p7
^ men WHO	f-8p10
^ mental	p13
^ mental SERVICE	p9
^ mental capacity	p8
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
^ moment	a9i9p-7
^ moment WHEN	a9
^ money	p8
^ money and	p8
^ monitoring	c22j-8k-11l-10m-13p-14
^ monitoring $	c11p-9
^ monitoring arrangement	c9
^ monitoring of	c11m-10
^ more	a-16c-18e-8f-11g-10j-16k-15l-12m-9n29p-19
^ more $	n10
^ more INFO	n10
^ more about	c-9j-8n12
^ more help	n9p-7
^ more on	n10
^ motivational	p10
^ motivational interviewing	p10
^ multi-agency	a10b-8c-21d12e-13f-12h-7i-15j-14n-12o-10
^ multi-agency DONE	a15k-11m-8p-14
^ multi-agency INVOLVE	k-11l12
^ multi-agency WORKER	a-9k14p-12
^ multi-agency audit	p11
^ multi-agency chronology	d9
^ multi-agency meeting	p11
^ multi-agency safeguarding	p10
^ multi-agency timeline	d11p-8
^ my	l9
^ my LIVE	l9
^ name	c-9h16l-8m-8p-10
^ name and	h9
^ name for	h11
^ name of	h7
^ name used	h-9k11
^ national	a-7c-9f-8k11l-8n-13
^ national LEARN	g8
^ national guidance	k14n-11p-10
^ national picture	p11
^ nature	l10
^ nature of	l10
^ negeseuon	c-7g15k-7l-7p-11
^ negeseuon allweddol	c-7g15k-7l-7p-11
^ neglect	p13
^ neglect $	p8
^ neglect toolkit	p8
^ neighbour	p14
^ neighbour $	p14
^ neighbourhood	c-10f14j-9k-11l-9
^ neighbourhood $	c-7f15k-8p-14
^ neighbourhood policing	p11
^ new	a-10c-16e-7f-18g-9j-15k-18l31m-15n-10o-8p-14
^ new BODY	c-8j-9k-12l10m-11
^ new CHILD	f-8l12p-11
^ new MOVE	l8
^ new PLACE	l12p-13
^ new county	l10p-7
^ new friend	l10p-9
^ newly	p7
^ newly qualified	p7
^ no	m-13p19
^ no further	m-11p12
^ non-engagement	p12
^ non-engagement $	p12
^ note	a-17b-10d-11e-17f-17g-17h10i-13l-18m-15n20o-13p-25
^ note $	c-17j-11k-11n16p-8
^ note about	k8
^ note for	c14
^ note on	a-8c-12f-9h14k10l-8n-13p-13
^ note to	c-10k-11n15p-8
^ notification	a-11c-14d-8e-8f-13g-9j24k-14l-12m-9n-7o-9p-17
^ notification $	j14k-8p-12
^ notification SCOPE	j8
^ notification and	j13
^ notification detail	j10
^ notifying	j14m-8p-12
^ notifying BODY	j14m-8p-12
^ nowhere	p9
^ nowhere to	p9
^ obesity	p12
^ obesity $	p12
^ observation	a14k-9p-8
^ observation on	a11k-8
^ observation upon	a8
^ occasion	j13k-10
^ occasion for	j9
^ occasion of	j7
^ of	f15p-16
^ of CHILD	f9p-8
^ of KIN	f10p-11
^ offence	c-8k-8l15p-12
^ offence $	c-8k-8l15p-12
^ old	p10
^ old file	p10
^ older	l-7p14
^ older boyfriend	p9
^ older friend	p10
^ on	c-9f-7k-9l23p-20
^ on MOVE	l9
^ on PLACE	l10p-10
^ on remand	l11
^ on street	l11
^ one	a-9e16g-8l-16m-9
^ one END	e8
^ one STORY	p9
^ one more	e12p-8
^ online	l-8n9
^ online HARM	l-8p9
^ online SOURCE	n9
^ open	p11
^ open and	p8
^ opinion	a19c-11e7f-7j-11k-15l-8m-9o-8p-17
^ opinion $	a15e-10p-14
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
^ organisational	a16c-10e-7f-7j-12k-12l-7m-13
^ organisational CHANGE	m-11p12
^ organisational ISSUE	a9
^ organisational context	a13j-9k-10p-9
^ origin	j10k-9
^ origin of	j10k-9
^ other	a-15b-8d-8e-8f-8g-11i-9k13l-19m-11o-9p-9
^ other CHILD	f8
^ other INFO	j8
^ other KIN	f-11k-10p13
^ other REVIEW	j-9k11
^ other SOURCE	k-10n9
^ other format	c12k-9p-9
^ other inquirie	k7
^ other inspection	j12
^ other investigation	k10
^ other processe	k9
^ out	a-10g-9j-9k-7l9o-8p10
^ out of	a-10g-9j-9k-7l9o-8p10
^ outcome	f-8g11j-7k12p-11
^ outcome and	k8
^ outcome for	f-7g12p-9
^ outcome of	k8
^ outline	l9
^ outline of	l9
^ over	c8
^ over to	c8
^ over-optimism	p12
^ over-optimism $	p12
^ overall	a-8b-10c-22d-12e27f-17g17h-8i-13j-20k-22l-21m-16n-13o-12p-28
^ overall $	e14g-11p-9
^ overall ANALYSE	a9
^ overall effectiveness	e-8g13
^ overall judgement	g14p-8
^ overall picture	e13p-10
^ overall summary	e11j-7
^ overall view	a-9e12k-8
^ overarching	a8
^ overarching ISSUE	a8
^ oversight	c14m-12p-8
^ oversight of	c15m-12p-7
^ overview	a-9c-11d-10f-9j12k-15p-16
^ overview $	j15l-15m-7p-10
^ overview of	d-9l15
^ owner	c11j-8
^ owner of	c11j-8
^ page	p10
^ page NUM	p10
^ pandemic	p12
^ pandemic $	p12
^ parallel	c-9j-10k20l-9p-13
^ parallel REVIEW	k7
^ parallel investigation	k9
^ parallel proceeding	k8
^ parallel processe	k9
^ part of	p9
^ part played	k9
^ participant	c-7k14p-11
^ participant $	c-7k14p-11
^ partie	a-8c-13e-8f15g-7j-12k-14l-11m-9o-8
^ partie $	a-8c-13e-8f15g-7j-12k-14l-11m-9o-8
^ passing	p15
^ passing THIS	p9
^ passing parcel	p10
^ path	l16p-13
^ path into	l10
^ path through	l10p-8
^ pathway	p12
^ pathway $	p12
^ pattern	a20c-10f-12j-11k-13l-11m-8p-18
^ pattern $	a16c-8g-13j-7k-8p-11
^ pattern across	a12p-9
^ pattern in	a-9g10
^ pause	k9
^ pause for	k9
^ pen	a-8c-9f21j-7k-9l-9p-16
^ pen picture	f13p-11
^ pen portrait	f15p-8
^ performance	p11
^ performance $	p11
^ period	a-14c-14d-8e-10f-10g-11j-17k-18m-13n-9o30p-22
^ period $	l-14o12
^ period NUM	l12p-8
^ period chosen	o9
^ period of	l-9o13
^ period one	l10
^ period selected	l-10o12
^ period under	o8
^ perpetrator	c-8f15k-8p-11
^ perpetrator $	c-8f15k-8p-11
^ persistent	a-9i12p-9
^ persistent practice	a-9i12p-9
^ person	c-16f26j-14l-13p-14
^ person INVOLVE	f8
^ person LIVE	f8l-7
^ person concerned	f15k-8p-8
^ person referred	f8
^ personal	f11k-8p-7
^ personal detail	f12j-9
^ personal statement	j8
^ pets	p9
^ pets and	p9
^ pharmacy	p12
^ pharmacy $	p12
^ phase	l18p-17
^ phase NUM	l10p-8
^ phase one	l10p-9
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
^ plain	a-8c-11e-10g-8h20j8k-11l-13m-8p-16
^ plain english	c-8h18j-9k-9p-12
^ plain summary	j11l-7
^ please	c12p-8
^ please share	c12p-8
^ poisoning	p12
^ poisoning $	p12
^ policie	k-11n8p8
^ policie and	k-11n8p8
^ policy	j-8k12
^ policy context	j-8k12
^ portrait	f8
^ portrait of	f8
^ position	e8p8
^ position SINCE	e8
^ position of	p11
^ postnatal	p10
^ postnatal depression	p10
^ poverty	c-8f10j-7k-9l-8p8
^ poverty $	f-8p12
^ poverty and	f12p-9
^ practice	b-7c-21d-9f-14g18i19j-20k-23m-25n-12o-13p-31
^ practice ANALYSE	a8
^ practice ISSUE	a-13g18
^ practice MSG	a-8g13i-9
^ practice SINCE	e9
^ practice STORY	l12
^ practice THIS	a-9g-8i14
^ practice WE	i9
^ practice WELL	i12
^ practice in	a9
^ practice reviewed	a13i-8
^ practice under	a10
^ practice worth	i10
^ pre-birth	a-7c-9l13m-7o-7
^ pre-birth PLAN	p8
^ pre-birth assessment	l10
^ pre-birth period	l9
^ predictability	a19c-10f-9j-10k-11l-10m-7p-14
^ predictability $	a16c-9f-7j-8k-9l-8p-13
^ predictability and	a9
^ predictable	a8
^ predictable and	a8
^ preliminary	a-13c-15d-7e-9f-11g-11j26k-13l-14m-10n-8o-9p-18
^ preliminary $	j12p-9
^ preliminary ISSUE	a-8j11
^ preliminary observation	j11p-7
^ preliminary remark	j11
^ premature	l-11p11
^ premature BIRTH	l-11p11
^ prescribing	p8
^ prescribing and	p8
^ present	c-8e14l-8p-12
^ present at	k7
^ present position	e14k-9p-11
^ presenting	l8
^ presenting STORY	l8
^ press	c12p-8
^ press office	c12p-8
^ pressure	a13g-9
^ pressure in	a10
^ preventability	a16c-9f-7j-8k-9l-8p-13
^ preventability $	a16c-9f-7j-8k-9l-8p-13
^ principal	g13
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
^ prioritie	c-9f-7j-9k-10l-8m20p-14
^ prioritie $	c-8j-7k-9l-7m15p-11
^ prioritie for	m9
^ priority	j-8m8o8
^ priority ACT	m8
^ priority FIND	g11
^ priority ISSUE	o10
^ prison	p12
^ prison $	p12
^ privacy	f-10j-9k17l-9p-12
^ privacy $	k13p-10
^ privacy of	f-7k10
^ private	k-14l-8p19
^ private $	k-8p12
^ private law	k-8p10
^ proceeding	k10
^ proceeding of	k10
^ profile	f9p-7
^ profile of	f9p-7
^ programme	m8
^ programme of	m8
^ project	c-11l-9m-14o16p-13
^ project PLAN	c-11l-9m-14o16p-13
^ prompt	c12o-11
^ prompt SCOPE	c12o-11
^ protective	a-11i14p-10
^ protective practice	a-8i12p-9
^ pseudonym	c-7f-9j-8k18l-8p-13
^ pseudonym $	k13p-11
^ pseudonym chosen	k9
^ public	p9
^ public law	p9
^ publication	a-7b-7c-13f-8j-13k24l-11m-8n-8p-16
^ publication $	j-9k13p-9
^ publication and	k12
^ publication arrangement	c-7k11p-7
^ pulling	e13k-10
^ pulling THIS	e9
^ pulling thread	e9
^ purpose	c-9h-11j17k-13o11
^ purpose WE	j8
^ purpose and	h-11o12
^ purpose of	c-7j16k-9o-7
^ putting	c-9g-14i-19j-10l-8m22p-19
^ putting LEARN	g-10m11
^ putting REVIEW	k9
^ putting THIS	a-8e9i-12k-10m12p-7
^ putting piece	a10
^ putting thing	i-11m12
^ pwyntiau	g13p-9
^ pwyntiau dysgu	g13p-9
^ qualification	k8
^ qualification of	k8
^ quality	c-12f-8g13i-9j-8k12l-16m-9p-8
^ quality assurance	c-8k12p-8
^ quality of	g14i-8l-14
^ quiet	f-14l-8p15
^ quiet CHILD	p9
^ quiet FAMILY	f-10p11
^ quiz	c15j-7k-9p-12
^ quiz $	c15j-7k-9p-12
^ racism	p12
^ racism $	p12
^ radiology	p12
^ radiology $	p12
^ rapid	k8
^ rapid REVIEW	k8
^ rating	c12p-9
^ rating scale	c12p-9
^ rationale	j8
^ rationale for	j8
^ re	p8
^ re NUM	p8
^ re-referral	c-8j-8k-9l15p-12
^ re-referral $	c-8j-8k-9l15p-12
^ reach	j-7k-10o12
^ reach of	j-7k-10o12
^ read	n14p-8
^ read and	n11
^ read more	n8
^ reader	j12
^ reader 's	j12
^ reason	a12c-14f-7g-9j22k-11l-13m-9o-12p-14
^ reason THIS	j8
^ reason WE	j9
^ reason and	a8
^ reason behind	a7
^ reason for	j18l-11o-7p-7
^ rec	l-10m14p-12
^ rec NUM	l-10m14p-12
^ recall	c-8d-9k18l-16p-10
^ recall STORY	d-7k12l-9
^ recall TIME	k12l-11p-8
^ recent	e8
^ recent SINCE	e8
^ reception	l8
^ reception TIME	l8
^ reciprocal	k9
^ reciprocal lead	k9
^ recital	c-8j15k-9l-7p-12
^ recital $	c-8j15k-9l-7p-12
^ recognising	p8
^ recognising neglect	p8
^ record	c-8d9p8
^ record keeping	p10
^ record of	d9
^ recording	p12
^ recording $	p12
^ ref	p9
^ ref NUM	p9
^ reflect	c19f-8j-10k-11l-8p-14
^ reflect $	c16f-7j-8k-9p-13
^ reflect on	c9
^ reflective	c16j-8k-10o-13p-12
^ reflective ANALYSE	a8
^ reflective REVIEW	c10k-7
^ reflective SCOPE	a-8c12o-11
^ regional	g7
^ regional LEARN	g8
^ register	p8
^ register as	p8
^ regret	j9
^ regret and	j9
^ related	a-7c14f-8j-10l-11m-8p-16
^ related SOURCE	k-8n10
^ related news	c12p-7
^ related page	c10
^ related processe	c-8k12
^ relationship	a-9c-10e-12f19g-8j-9k-13l-13m-8
^ relationship $	f13p-13
^ relationship PEER	p10
^ relationship THIS	e-10p11
^ relationship to	f10
^ release	p8
^ release from	p8
^ relevance	g10
^ relevance to	g10
^ relevant	a-9c-14d-8e-7j-13l8m-8n7p-19
^ relevant FAMILY	f12l-11
^ relevant STORY	l12
^ relevant background	f-10j-7l12
^ relevant guidance	k-9n12
^ relevant research	k13l-7n-9p-8
^ reliance	p12
^ reliance on	p12
^ remark	a9
^ remark upon	a9
^ remedial	m10
^ remedial ACT	m10
^ remember	c-8g15j-7k-8p-12
^ remember $	c-8g15j-7k-8p-12
^ remembering	f10
^ remembering NAME	f10
^ remembrance	j14k-8p-11
^ remembrance $	j14k-8p-11
^ reorganisation	p12
^ reorganisation $	p12
^ repeated	p9
^ repeated low-level	p9
^ reporting	c17k-9m-9p-10
^ reporting arrangement	c11p-8
^ reporting back	c11m-8
^ representation	k8
^ representation by	k8
^ requirement	c-8k-9l-7m15p-12
^ requirement $	c-8k-9l-7m15p-12
^ research	a-23b-8c-21d-8e-11f-13g-12h-9i-10j-22l-13m-13n27p-11
^ research SCOPE	o9
^ research WE	k-13n14
^ research and	a-10n9
^ research behind	j-10k-12n14
^ research cited	n7
^ research context	k12n-7
^ research on	p8
^ research read	k-8n10
^ resilience	p12
^ resilience $	p12
^ resolution	c-9f-8j-9k-11l-8m18p-14
^ resolution $	c-8j-7k-9l-7m15p-12
^ respectful	p10
^ respectful uncertainty	p10
^ response	a17b9c-13d-9e10f-15g-13i-10j-15k-17n-7o-17
^ response SINCE	e8
^ response WORKER	p9
^ response of	a10b12f-10k-8l-11p-11
^ response on	l11
^ response to	a17e8g-9l-14o-15
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
^ risk	c11l-9
^ risk ANALYSE	a8
^ risk assessment	p9
^ risk register	c13p-12
^ road	l14p-10
^ road to	l14p-10
^ role	a9f-7p8
^ role of	a9f-7p8
^ root	k9
^ root cause	k9
^ rota	p8
^ rota and	p8
^ route	l11p-9
^ route through	l11p-9
^ rule	p12
^ rule AUX	p9
^ rule of	p7
^ running	j-7k9
^ running REVIEW	j-7k9
^ rural	p10
^ rural isolation	p10
^ safe	k-8l-10p18
^ safe at	l-8p8
^ safe on	p9
^ safe sleeping	p8
^ safeguarding	a-8g-10h9j-14l-8m-13p10
^ safeguarding BODY	a-7g-10j-12k7m-12p13
^ safeguarding WORDS	h9
^ safer	p9
^ safer sleep	p9
^ safety	c-7m-11p15
^ safety PLAN	c-7m-11p15
^ save	c12d-9
^ save date	c12d-9
^ scene	j12p-9
^ scene setting	j12p-9
^ schedule	a-7b11d9k-8l-10p-8
^ schedule of	a-7b11d9k-8l-10p-8
^ scoping	l-11o12
^ scoping period	l-11o12
^ screen	p12
^ screen and	p8
^ screen at	p8
^ secondary	l11p-10
^ secondary PLACE	l11p-10
^ section	l-8p13
^ section NUM	l-8p13
^ secure	j-7p12
^ secure setting	j-7p12
^ seeing	f-8p10
^ seeing CHILD	f-8p10
^ selected	n9
^ selected SOURCE	n9
^ self-assessment	c15j-7k-9p-12
^ self-assessment $	c15j-7k-9p-12
^ self-harm	p12
^ self-harm $	p12
^ self-report	p11
^ self-report $	p11
^ send	c14p-8
^ send to	c11
^ senior	c11k-7
^ senior inspector	c11k-7
^ sense	f10p-8
^ sense of	f10p-8
^ sequence	a-8d13p-7
^ sequence of	a-8d13
^ serious	j8l-9
^ serious STORY	j8l-8
^ serious youth	p8
^ set	o8
^ set SCOPE	o8
^ setting	a-10c-12f-10g-7j24k-16l-11m-8n-8o-8p-20
^ setting $	j11p-10
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
^ sharing	c20g-15j-14k-14n-7p9
^ sharing INFO	p12
^ sharing LEARN	c15g-15p-7
^ sharing THIS	c12j-11
^ shift	m-10p12
^ shift CHANGE	m-10p12
^ sickness	p10
^ sickness absence	p10
^ sight	f-7p9
^ sight of	f-7p9
^ sign	a-11c16j-10l-14m-11
^ sign here	c12p-10
^ sign off	k10
^ sign up	c11l-8
^ sign-off	c-9j-9k17l-7m-9n-10
^ sign-off $	k14p-13
^ sign-off NEG	k-9n-8p11
^ sign-off by	k9
^ signature	c14f-7j-9l-8m-8p-14
^ signature $	c15k-12p-12
^ signature of	k10
^ signed	c14f-7j-8k-10l-8
^ signed $	c15k-8p-13
^ signed and	p8
^ significant	a-12c-19d15e-12f15g-10i-7j-14k-18m-10n-9o-8p-20
^ significant STORY	d9k-7
^ significant adult	f11
^ significant date	d10
^ significant incident	d8
^ significant other	f13p-9
^ significant practice	l7
^ silence	p14
^ silence $	p11
^ silence LEARN	p7
^ silp	k13
^ silp LEARN	k9
^ silp METHOD	k8
^ single	c-8l-16
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
^ sleep and	p7
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
^ so	a10
^ so WHAT	a10
^ some	a-10e9f-7i10l-7p-11
^ some END	e10
^ some WORKER	i11
^ somebody	g-13i14k-7l-8
^ somebody FIND	g-12i14p-9
^ somebody else	p9
^ something	j8
^ something HAPPEN	j8
^ special	c-8k-8l12m-9
^ special educational	p10
^ special guardianship	l12
^ specific	a-9c-7o16
^ specific SCOPE	o8
^ specific WORDS	o8
^ sport	p9
^ sport club	p9
^ spreading	c15h-13j-10p-8
^ spreading WORDS	c15h-13j-10p-8
^ st	l-8p10
^ st NAME	l-8p10
^ staffing	p11
^ staffing $	p11
^ stage	j-7l12p-11
^ stage of	k8
^ stage one	l12p-10
^ stalking	p12
^ stalking $	p12
^ standard	c-7g-8k19l-7p-12
^ standard applied	k11p-7
^ standard of	k14
^ statement	a-10c-14e-10g-10j20m-15o-8p-16
^ statement by	c-7j9m-8
^ statement from	j13
^ statement of	j10l8p-8
^ statistical	b15c-10p-10
^ statistical table	b15c-10p-10
^ status	c8j8l-8
^ status and	c11p-8
^ status of	c-9j11p9
^ statute	n8
^ statute and	n8
^ statutory	a-9c-14e-7f-10g-8j19k-14l-13m9n-8o-7p-18
^ statutory basis	j12p-8
^ statutory context	j7
^ statutory duty	j12p-9
^ statutory requirement	j-8m13p-8
^ stay	l8
^ stay in	l8
^ steering	k11p-11
^ steering group	k11p-11
^ step-down	p12
^ step-down $	p12
^ step-family	c-8f16j-8k-9l-8p-12
^ step-family $	c-8f16j-8k-9l-8p-12
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
^ strategic	m8
^ strategic ACT	m8
^ strategie	m12
^ strategie for	m12
^ strategy	c-11k-14l11
^ strategy INVOLVE	k-12l14p-12
^ strategy discussion	l-8p12
^ strength-based	a-9i12p-10
^ strength-based practice	a-9i12p-10
^ structure	j10
^ structure of	j10
^ student	l-9p10
^ student on	l-9p10
^ style	k10
^ style and	k10
^ subject	a-9c-11f25g-8j-19k-20l-10p-13
^ subject CHILD	f8p-8
^ subject ISSUE	o8
^ subject detail	f9
^ subject for	f-9j-7o12
^ subject of	f21j-11k-15o-18
^ submission	k12p-8
^ submission received	k12p-8
^ subscribe	c15j-7k-9p-12
^ subscribe $	c15j-7k-9p-12
^ substance	p10
^ substance misuse	p10
^ sudden	l-7p8
^ sudden CHILD	l-7p8
^ suggested	m12n8p-9
^ suggested CHANGE	m10
^ suggested SOURCE	n9
^ suicidal	p11
^ suicidal thought	p11
^ summary	a-17b-9c-15f-14h-8i-10j14k-21l13n-11o-12p-23
^ summary $	e-9j12l-12
^ summary chronology	d9
^ summary for	g-10j17l-9p-7
^ summary of	a-12c-9e-15f-8g11j-9k-16l23o-8p-13
^ supervision	a-14c-17j-10k-9l-7o-8p22
^ supervision $	c-10p10
^ supervision NEG	p8
^ supervision THIS	p12
^ supervision order	p7
^ supplementary	b18k-13l-8n-13p-13
^ supplementary INFO	b11k-7p-8
^ supplementary SOURCE	b12k-7n-10
^ support	a-8c-13f-9j-10k-12l9m-9n18p-20
^ support AGENCY	l-14n15p-13
^ support for	n10
^ support given	l9
^ support offered	l12p-8
^ supporting	b18k-13l-8n-12p-12
^ supporting INFO	b11k-8p-8
^ supporting SOURCE	b12k-7n-10p-7
^ survey	k8
^ survey and	k8
^ sympathy	c-8j15k-9l-7p-12
^ sympathy $	c-8j15k-9l-7p-12
^ synthesis	c-9e17f-8j-9k-10l-9p-14
^ synthesis $	c-9e17f-8j-9k-10l-9p-14
^ system	a19c-9e-7f-12j-8l-11p-12
^ system 's	a12k-11
^ system ISSUE	a8
^ system METHOD	k11
^ system PEER	a12f-9p-11
^ systemic	a10
^ systemic ISSUE	a10
^ systemic LEARN	g8
^ table	a-11b10c-15d21e-9f-9g-11i-8j-13k-13l-19n9o-9p-19
^ table and	b12
^ table of	a-9b-9c-13d22e-7g-9j-10k-10l-18n10o-7p-16
^ take	a-7c11
^ take ACT	m8
^ take away	c9
^ take-away	g9
^ take-away MSG	g9
^ take-home	g9
^ take-home MSG	g9
^ taking	c-10g-10k-9m16p-10
^ taking LEARN	g-8m10
^ taking THIS	m10
^ talk	c13
^ talk about	c13
^ target	c12p-9
^ target audience	c12p-9
^ task	c-8j-8k-10m-8o17p-12
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
^ thank	i7j11k-9p-10
^ thank $	j12p-9
^ thank to	i9
^ thematic	a14c-10p-8
^ thematic ANALYSE	a13c-8
^ theoretical	k11p-7
^ theoretical framework	k11p-7
^ thing	a-17c-16f-9g8i20j-13k-17l-18p-9
^ thing THIS	g-7i11
^ thing to	g10l-8p-10
^ thing worth	i10n8p-8
^ think	c-15f-12g15j-12k-7p10
^ think FAMILY	f-11p12
^ think about	c-14g16j-10
^ thinking	a17k-10
^ thinking THIS	a10p-8
^ thinking about	a8
^ thinking behind	a7
^ thoughtful	a-9i12p-10
^ thoughtful practice	a-9i12p-10
^ thread	a18c-8e-10j-8k-9l-7p-14
^ thread $	a14e-8k-7p-10
^ thread THIS	a10
^ threat	p7
^ threat to	p7
^ threshold	c-12j-10k-12p19
^ threshold $	p8
^ threshold REVIEW	c-10j-7k-8p13
^ threshold for	p7
^ through	p10
^ through gap	p10
^ thursday	c-8j-7k-9l15p-12
^ thursday $	c-8j-7k-9l15p-12
^ tidy	p8
^ tidy front	p8
^ timeframe	c-9f-8j-9k-10l-9o18p-14
^ timeframe $	c-9f-7j-8k-9l-8o16p-13
^ timeline	a-12c-11d28e-9f-10g-8j-11k-12l-24p-13
^ timeline $	d12o-8p-8
^ timeline key	d10l-9
^ timeline of	a-9d19l-16
^ timeline period	o8
^ timeliness	j-8k-10p13
^ timeliness of	j-8k-10p13
^ timescale	c-8f-7j-12k19l-7o-8p-11
^ timescale $	k13p-11
^ timescale for	k8
^ timescale of	k8
^ timetable	c-7j-9k16p-11
^ timetable $	k13p-11
^ timetable of	k8
^ timing	j-8k15p-11
^ timing $	k13p-10
^ timing of	k7
^ to	a-12b-12c-28d-14e20f-24g-20h-10i-19k-32l-8m29o-15p-37
^ to AUX	m7
^ to BODY	j-10m15
^ to END	e11
^ to PEER	e9
^ to SERVICE	m14p-9
^ to THIS	f-9j14
^ to WHAT	a7
^ to WHO	e10
^ to YEAR	l10
^ to all	m8
^ to chief	m10
^ to finish	e13p-7
^ to primary	m8
^ to read	j-11n14p-8
^ to reader	j10
^ to secretary	m10
^ toilet	p9
^ toilet and	p9
^ too	k-9p15
^ too NUMW	p8
^ too much	p10
^ tool	b13c-8h-9l-10p-15
^ tool and	n8
^ tool used	b13c-8h-9l-9n-15p-14
^ tracking	c14p-7
^ tracking SINCE	c7
^ tracking and	c10
^ trafficking	p12
^ trafficking $	p12
^ train	p8
^ train and	p8
^ trainer	c11
^ trainer 's	c11
^ training	a-8c13d-13e-7f-9j-10k-14l-14m-9p7
^ training $	c-16p15
^ training and	c10l-7
^ training date	c10p-7
^ training offered	c11p-9
^ transfer	p11
^ transfer between	p11
^ transition	c-7k-7p9
^ transition $	l-7p13
^ transition to	l10p-7
^ transitional	p9
^ transitional safeguarding	p9
^ translation	c13k-7p-11
^ translation $	c13k-7p-11
^ trauma	k-8m-7p13
^ trauma $	p9
^ trauma and	p9
^ trauma-informed	a-8i-8p12
^ trauma-informed practice	a-8i-8p12
^ travel	p8
^ travel and	p8
^ traveller	f10p-8
^ traveller FAMILY	f10p-8
^ trial	k17l-8p-11
^ trial $	k12p-9
^ trial and	k9
^ tribute	f-12j15l-8
^ tribute from	f-8j10
^ tribute to	j10
^ trigger	j9
^ trigger for	j9
^ trouble	l8
^ trouble at	l8
^ trusting	p12
^ trusting WHAT	p12
^ try	c10
^ try THIS	c10
^ turning	a16c-11g-14j-10k-8o-10
^ turning MSG	a14g-12p-7
^ turning eighteen	p10
^ turning to	a9
^ tying	a-9e13
^ tying up	a-9e13
^ unaccompanied	p10
^ unaccompanied CHILD	p10
^ unconscious	p10
^ unconscious bias	p10
^ underlying	c-9g13j-8k-7l-9p-12
^ underlying ISSUE	a10
^ underlying pattern	a-11g15p-9
^ undertaking	j-9k16p-7
^ undertaking DONE	k12
^ undertaking REVIEW	j-7k10
^ universitie	p11
^ universitie $	p11
^ unregulated	l-11p11
^ unregulated PLACE	l-11p11
^ unseen	p9
^ unseen KIN	p9
^ upcoming	c12p-10
^ upcoming training	c12p-10
^ use	a-9c15g-9j-12l-13p11
^ use THIS	c11j-8
^ use in	c13p-11
^ use of	c-12l-11p16
^ useful	a-8c-19d-12f-7j-10k-15l-17m-9n28p-22
^ useful AGENCY	n11p-9
^ useful CONTACT	c-12d-9l-9n14p-9
^ useful SOURCE	n9
^ useful number	n12p-8
^ using	c9j-8
^ using THIS	c9j-8
^ value	c-7k14p-12
^ value $	c-7k14p-12
^ vape	p8
^ vape and	p8
^ version	c17k-8l-16m-7
^ version NUM	l-9p13
^ version STORY	c13l-10p-11
^ version control	c11p-11
^ viability	p8
^ viability assessment	p8
^ view	a19c-11f-15g-9j-12k8l-11m-9p-16
^ view THIS	a12k-8
^ view expressed	k9
^ view of	a14c-7f-12j-8l-8p-12
^ violence	p10
^ violence in	p7
^ virtual	p9
^ virtual visit	p9
^ visit	p12
^ visit THIS	p10
^ voice	a-13c-9f-10k15l-10
^ voice INVOLVE	k9p-7
^ voice in	j-7k10
^ voice of	a-11f-12l-7p9
^ voluntary	c-7k-7l-7p16
^ voluntary AGENCY	p11
^ voluntary sector	p9
^ volunteer	p12
^ volunteer $	p12
^ waiting	c-10k-10l-7p18
^ waiting $	p10
^ waiting for	p7
^ waiting list	p11
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
^ welsh	c9k11m-8p-12
^ welsh BODY	k11
^ welsh translation	c11
^ whistleblowing	p12
^ whistleblowing $	p12
^ whole	k-8p9
^ whole FAMILY	p10
^ whole REVIEW	j8
^ wider	a14c-7j-7k-9l-9p-16
^ wider FAMILY	f10
^ wider picture	a14f-10p-12
^ window	a-10g10o9p-8
^ window of	o9
^ window on	a-7g11
^ witnesse	k15n-10p-9
^ witnesse INVOLVE	k9
^ witnesse and	k10n-9
^ workforce	p12
^ workforce $	p12
^ workload	p11
^ workload $	p11
^ workshop	c-7k18p-15
^ workshop $	k13p-9
^ workshop PEER	k10p-10
^ worth	a-8c-8i19k-9l-8p-12
^ worth copying	i12
^ worth passing	i11
^ youth	l-10p16
^ youth club	p9
^ youth justice	p8
^ youth offending	p8
_'s AGENCY	c10p-11
_'s AGENCY $	c10p-11
_'s ASK	k9
_'s END	a9
_'s END practice	a9
_'s LIVE	d8l-11
_'s LIVE $	d8l-11
_'s PLACE	f-8l12p-9
_'s PLACE $	f-8l12p-9
_'s SERVICE	m10p-11
_'s SERVICE PLACE	m10p-11
_'s WHO	f8
_'s WHO THIS	f8
_'s WORDS	b11k-8
_'s WORDS INVOLVE	b11k-8
_'s name	f8
_'s name identifier	f8
_'s part	f-7k8l9
_'s part THIS	k7
_'s part brief	l7
_'s role	f-8p9
_'s role FAMILY	f-8p9
_'s world	f9l-9
_'s world PLACE	f9l-9
_ACT $	a-10d-7e-12g-14k-11l-17m25o-15p-17
_ACT AGENCY	m9
_ACT AGENCY $	m9
_ACT AUX	m11
_ACT AUX LEARN	m11
_ACT LEARN	g-8l8
_ACT LEARN $	m9
_ACT LEARN date	e10
_ACT LEARN safeguard	l10
_ACT PLACE	l-10m7
_ACT PLACE $	l-10m7
_ACT PLAN	c9
_ACT PLAN $	c10
_ACT REVIEW	j-8m-10o9
_ACT REVIEW $	k11
_ACT REVIEW BODY	k-9o12
_ACT THIS	m10
_ACT THIS REVIEW	m10
_ACT WELL	c12i-8m-7
_ACT WELL $	c12i-8m-7
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
_ACT tracking	p9
_ACT tracking core	p9
_AGENCY $	c10d-25f-19h11k-12m9n-32p-18
_AGENCY 's	l11
_AGENCY 's part	l9
_AGENCY AGENCY	a12k-8m-7
_AGENCY AGENCY $	a14l-14
_AGENCY AGENCY WHAT	a-10l11
_AGENCY ANALYSE	a11
_AGENCY ANALYSE $	a9
_AGENCY ASK	k9
_AGENCY ASK INFO	k9
_AGENCY AUX	a-7l-10
_AGENCY AUX ASK	k8
_AGENCY AUX put	e7
_AGENCY CHILD	g8
_AGENCY CHILD AUX	g8
_AGENCY FAMILY	l10
_AGENCY FAMILY $	l10
_AGENCY INFO	j8
_AGENCY INFO context	j8
_AGENCY INVOLVE	d7
_AGENCY INVOLVE $	c7d8k-11
_AGENCY KNOW	l10
_AGENCY KNOW DONE	l8
_AGENCY MEAN	h7
_AGENCY MEAN $	h7
_AGENCY REVIEW	k9
_AGENCY SINCE	e7
_AGENCY WHAT	a-10l11
_AGENCY WHAT AUX	a-10l11
_AGENCY one	l-7p10
_AGENCY one one	l-7p10
_AGENCY practice	a8
_AGENCY practice $	a8
_AGENCY return	l7
_AGENCY return summarie	l7
_AGENCY sequence	l-8p10
_AGENCY sequence $	l-8p10
_AGENCY touch	l7
_AGENCY touch PEER	l7
_ANALYSE $	c11f-13g-8i-11j-15k-25l-13n-7o10
_ANALYSE AGENCY	a11
_ANALYSE BODY	c-9k9m7
_ANALYSE BODY $	c-9k9m7
_ANALYSE DONE	a9
_ANALYSE DONE $	a9
_ANALYSE END	e8
_ANALYSE END $	e8
_ANALYSE IDENTITY	a-8f10
_ANALYSE IDENTITY $	a-8f10
_ANALYSE INFO	a8
_ANALYSE INFO $	a8
_ANALYSE ISSUE	a10
_ANALYSE MSG	c8
_ANALYSE MSG AGENCY	c8
_ANALYSE NEED	f10p-8
_ANALYSE NEED $	f10p-8
_ANALYSE REVIEW	a-12c-9k13
_ANALYSE REVIEW $	a-12c-9k13
_ANALYSE SCOPE	o7
_ANALYSE SCOPE $	o7
_ANALYSE SINCE	a-8c11e-8
_ANALYSE SINCE $	a-8c11e-8
_ANALYSE THIS	c9
_ANALYSE THIS REVIEW	c9
_ANALYSE WHAT	a10l-7
_ANALYSE WORDS	h12
_ANALYSE WORDS $	a-11h12
_ANALYSE WORDS SCOPE	a7
_ANALYSE key	a8
_ANALYSE practice	p-7
_ANALYSE practice $	g7
_ANALYSE turn	a8
_ANALYSE turn $	a8
_ASK $	a-12g-13j-16k-20m18
_ASK AGENCY	a-11k19l-7m-17
_ASK AGENCY $	a-11k19l-7m-17
_ASK BODY	j-7k-8m21
_ASK BODY $	m20
_ASK CHANGE	g9p-7
_ASK CHANGE $	g9p-7
_ASK DONE	k-8o9
_ASK DONE $	k-8o9
_ASK HAPPEN	m7
_ASK HAPPEN $	m7
_ASK INFO	k9
_ASK INFO $	k9
_ASK KNOW	g-11k-11l-9n8o10
_ASK KNOW $	g-9i-16k-8o12
_ASK KNOW more	i10m-10n8
_ASK LOOK	o11
_ASK LOOK $	o11
_ASK NUM	l8
_ASK NUM $	l8
_ASK REVIEW	j15o-7
_ASK REVIEW $	j15o-7
_ASK SERVICE	l12p-14
_ASK SERVICE $	p-11
_ASK SERVICE AGENCY	l9
_ASK THIS	j7
_ASK THIS REVIEW	j7
_ASK WHO	m10
_ASK WHO $	m10
_ASK WORKER	g8
_ASK WORKER remember	g8
_ASK achieve	j10
_ASK achieve $	j10
_ASK case	j7
_ASK case management	j7
_ASK each	l-8m10
_ASK each AGENCY	l-8m10
_ASK instead	p7
_ASK instead visit	p7
_ASK keep	i11m-10
_ASK keep $	i12m-9
_ASK one	l7
_ASK one TIME	l7
_ASK other	i9
_ASK other copy	i9
_ASK provide	k10
_ASK provide $	k10
_AUTHOR $	a-22b-13c-25d-8e12f-10g-12h-7i-9j15l-15m-15n-10o9p-20
_AUTHOR 's	b10
_AUTHOR 's WORDS	b11k-8
_AUTHOR AUTHOR	k10
_AUTHOR BODY	c13m-8
_AUTHOR BODY $	c13k-8m-7
_AUTHOR BODY AUTHOR	k7
_AUTHOR NUM	k9
_AUTHOR THEY	k11
_AUTHOR THEY experience	k8
_AUTHOR THIS	j-12k11
_AUTHOR THIS REVIEW	c-11j-9k13
_AUTHOR THIS leaflet	c8
_AUTHOR conference	p8
_AUTHOR conference $	p8
_AUX $	c10i7j8k-8m-10p-9
_AUX ANALYSE	a-14g-10m-9o20
_AUX ANALYSE $	a-14g-10m-9o20
_AUX ASK	a-13e-7g-11i-11j-11k10l-14m10
_AUX ASK $	m16o-10
_AUX ASK AGENCY	k13m-7
_AUX ASK DONE	k-8o9
_AUX ASK LOOK	o8
_AUX ASK WHO	m10
_AUX ASK provide	k10
_AUX AUX	a8j9k-11m9
_AUX AUX CHANGE	a8g-8
_AUX AUX DONE	m9
_AUX BAD	a10g-8
_AUX BAD $	a10g-8
_AUX CHANGE	a14e-11j-8m9
_AUX CHANGE $	e-9m8
_AUX CHANGE THIS	a12
_AUX CHILD $	f7
_AUX DONE	e-11g-11i-14l12m14o-12
_AUX DONE $	l8m13
_AUX DONE PEER	k11
_AUX DONE TIME	l11
_AUX FAMILY	f8
_AUX FAMILY $	f8
_AUX KNOW	a7f9k-9
_AUX KNOW $	l8
_AUX KNOW INVOLVE	a8
_AUX KNOW KIN	f11l-9
_AUX LEARN	e-8k-13o-8p8
_AUX LEARN $	g7k-7m7
_AUX LEARN WHAT	a10g-8
_AUX LEARN coping	p7
_AUX LEARN up	l8
_AUX LIVE	l8
_AUX LIVE like	l8
_AUX LOOK	o12
_AUX LOOK $	o12
_AUX MOVE	e8i-10m11
_AUX MOVE $	e10i-7m-8
_AUX MOVE HAPPEN	l-9m10
_AUX NEG	k11
_AUX NEG able	k11
_AUX REVIEW	j8
_AUX REVIEW WHEN	j8
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
_AUX WHAT AUX	o11
_AUX WRITE	j15k-8
_AUX WRITE $	j9
_AUX WRITE DONE	j10
_AUX about	j7
_AUX about read	j7
_AUX agreed	m7
_AUX agreed DONE	m7
_AUX available	k11
_AUX available BODY	k11
_AUX black	f7
_AUX black AUX	f7
_AUX case	k8
_AUX case one	k8
_AUX come	a13
_AUX come believe	a9
_AUX come think	a8
_AUX common	a15
_AUX common $	a15
_AUX dealt	p8
_AUX dealt PEER	p8
_AUX difficult	a7
_AUX difficult $	a7
_AUX directed	o7
_AUX directed ANALYSE	o7
_AUX glad	i11
_AUX glad KNOW	i11
_AUX held	j12m-7
_AUX held $	j12m-7
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
_AUX put	e11
_AUX put place	e11
_AUX quality	a8
_AUX quality DONE	a8
_AUX read	p8
_AUX read $	p9
_AUX referred	a-8h11
_AUX referred $	h12
_AUX referred BODY	o7
_AUX roma	f9
_AUX roma small	f9
_AUX sent	l8
_AUX sent $	j7
_AUX sent NEG	l9
_AUX supported	k7
_AUX supported INVOLVE	k7
_AUX tested	o11
_AUX tested $	o11
_AUX there	i8
_AUX there WELL	i8
_AUX there pattern	g8
_AUX threat	p7
_AUX threat other	p7
_BAD $	a13g-8i-9j11p-12
_BAD BODY	g8
_BAD BODY $	g8
_BAD FIND	g8
_BAD FIND inspector	g8
_BAD TIME	p7
_BAD TIME $	p7
_BAD form	h8
_BAD form used	h8
_BAD name	h10
_BAD name AGENCY	h7
_BAD opportunitie	a9
_BAD opportunitie decision	a9
_BAD practice	a-12g13p-8
_BAD practice $	a-12g13p-8
_BIRTH $	l10
_BIRTH BIRTH	l8
_BIRTH BIRTH $	l8
_BIRTH NUMW	l8
_BIRTH NUMW $	l8
_BODY $	a-14d-18e-15f-26g-10h-15i-12j10l-31m27n-8p-22
_BODY 's	m9
_BODY ACT	j11
_BODY ACT $	j11
_BODY ANALYSE	g-7m14o-10
_BODY ANALYSE $	g-7m14o-10
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
_BODY DONE THIS	a7
_BODY MONTH	m12o-10
_BODY MONTH ASK	m12o-10
_BODY NEED	m7
_BODY REVIEW	j8k-8
_BODY REVIEW $	j8k-8
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
_CHANGE $	c-13e-22f-7g10i-12j-9k-9l-12m27o-9p-25
_CHANGE AGENCY	e7
_CHANGE AGENCY SINCE	e7
_CHANGE PLAN	g-8m9
_CHANGE PLAN $	g-8m9
_CHANGE SERVICE	p7
_CHANGE SERVICE WORKER	p7
_CHANGE THIS	a12
_CHANGE THIS FAMILY	a12
_CHANGE WHAT	a7
_CHANGE WHAT DONE	a7
_CHANGE make	m7
_CHANGE make $	m7
_CHANGE practice	a-8g-7m11
_CHANGE practice $	m10
_CHANGE practice SINCE	e8m-7
_CHANGE practice system	m9
_CHANGE system	m11
_CHANGE system practice	m11
_CHILD $	a-17b-7c-16d-9f13h-8k-24m-8n-9o-14p13
_CHILD 's	c9f9g-9j-8k-8l9m8p-26
_CHILD 's AGENCY	c10p-11
_CHILD 's LIVE	f8
_CHILD 's PLACE	f-8l12p-9
_CHILD 's SERVICE	m10p-11
_CHILD 's name	f8
_CHILD AUX	a13g7k-10l-9p-7
_CHILD AUX INVOLVE	a7
_CHILD AUX KNOW	a8
_CHILD AUX WELL	g8
_CHILD CHILD	j8
_CHILD CHILD WORKER	j9
_CHILD CODE	p-9
_CHILD CODE $	l8
_CHILD FAMILY	f12
_CHILD FAMILY $	f11
_CHILD INVOLVE	a9
_CHILD INVOLVE $	a9
_CHILD LIVE	j10
_CHILD LIVE ISSUE	j10
_CHILD LOOK	j9
_CHILD LOOK after	j9
_CHILD NEED	f-12l12m-7
_CHILD NEED $	f-7l-8p11
_CHILD NEED PLAN	l12p-12
_CHILD NEED period	l8
_CHILD NUMW	f8l-11
_CHILD NUMW TIME	f11l-10p-8
_CHILD NUMW countie	f-8p9
_CHILD PLACE	g8l-9
_CHILD PLACE $	l-8p10
_CHILD PLACE WELL	g9
_CHILD WE	j8
_CHILD WE ISSUE	j8
_CHILD WHO	g10
_CHILD WHO NEED	g10
_CHILD WORKER	j9
_CHILD WORKER $	j9
_CHILD WORKER AUX	g9
_CHILD centre	f9j-8
_CHILD centre THIS	f9j-8
_CHILD completing	c9
_CHILD completing form	c9
_CHILD dream	p9
_CHILD dream $	p9
_CHILD heart	f9j-7
_CHILD heart THIS	f9j-7
_CHILD perpetrator	f11
_CHILD perpetrator $	f11
_CHILD protection	j10m9p-8
_CHILD protection BODY	m10
_CHILD protection ISSUE	j8
_CHILD protection STORY	j8
_CHILD safe	l8
_CHILD safe $	l8
_CODE $	l7
_CODE CODE	p10
_CODE CODE $	p10
_CONTACT $	a-17d26e-9f-10g-10i-7k-13l-10m-10n-13o-7p-8
_CONTACT BODY	j11m-8
_CONTACT BODY $	j11m-8
_CONTACT CHILD	l11
_CONTACT CHILD 's	l11
_CONTACT MOVE	l8
_CONTACT MOVE $	l8
_CONTACT TIME	d10l-8
_CONTACT TIME $	d10l-8
_CONTACT assessment	l11p-10
_CONTACT assessment $	l11p-10
_CONTACT date	d8
_CONTACT date order	d8
_CONTACT enquirie	c9
_CONTACT enquirie $	c9
_DONE $	c-21e-23f-10k-8m19n-8o8p-23
_DONE AGENCY	a8
_DONE BODY	j8
_DONE BODY ASK	j8
_DONE CHANGE WHAT	a7
_DONE CHILD	a-9i9p8
_DONE CHILD $	i9
_DONE CHILD dream	p9
_DONE DONE	p8
_DONE DONE AGENCY	p8
_DONE FIRST	i9l-9
_DONE FIRST TIME	i9l-8
_DONE NEG	a8
_DONE NEG $	a10
_DONE NEG KNOW	k8
_DONE PEER	a-8k9l8
_DONE PEER $	k11
_DONE PEER FAMILY	l8
_DONE PLACE	i8
_DONE PLACE $	i8
_DONE SINCE	m7
_DONE SINCE $	m7
_DONE THIS	g8j-11m-12
_DONE THIS $	a7
_DONE THIS FAMILY	a-7i10
_DONE THIS MEAN	g11
_DONE THIS hard	a9
_DONE TIME	l11
_DONE TIME $	l11
_DONE WE	g-9i8k-8m9
_DONE WE AUX	i11
_DONE WE LOOK	j7
_DONE WE NEED	m10
_DONE WHAT	a9i-9m8
_DONE WHAT AUX	a7
_DONE WHAT WHEN	m10
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
_END $	a-12c-9e25g-11j-8k-11m-12o-8p-21
_END ANALYSE	e9
_END ANALYSE $	e9
_END DONE	k8
_END DONE back	k8
_END HARM	e7
_END HARM REVIEW	e7
_END LEARN	g-12m8
_END LEARN $	g-7
_END LEARN RECOMMEND	m9
_END RECOMMEND	e-14m9
_END RECOMMEND $	e-13m8
_END REVIEW	e11k-7
_END REVIEW $	e11k-7
_END STORY	g8
_END STORY only	g8
_END WORDS	e7
_END case	j-9p9
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
_FAMILY $	a-15b12c-14d-10e-14f7g-13h-12i-7j9k9m-16n-11o-13p-17
_FAMILY 's	f-10k12
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
_FAMILY YEAR	f8
_FAMILY YEAR $	f8
_FAMILY background	f9j-8
_FAMILY background context	f10j-7
_FAMILY declaration	k7
_FAMILY declaration INVOLVE	k7
_FAMILY friend	f11l-7
_FAMILY friend $	f8
_FAMILY friend neighbour	f7
_FAMILY glance	f8
_FAMILY glance $	f8
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
_FIND $	e-9g10
_FIND BODY	g10m-9
_FIND BODY $	g10m-9
_FIND END	g7m-7
_FIND END RECOMMEND	g7m-7
_FIND NUM	g9
_FIND REVIEW	g8
_FIND REVIEW $	g8
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
_FIND out	o10
_FIND out $	o11
_FIND system	g9
_FIRST $	m12
_FIRST FAMILY	k8
_FIRST FAMILY $	k8
_FIRST HARM	a10l-8
_FIRST HARM $	a10l-8
_FIRST REVIEW	g-9k10
_FIRST REVIEW $	g-9k10
_FIRST TIME	i9
_FIRST TIME $	i9
_FIRST help	p7
_FIRST help offered	l8
_FIRST help prevention	p9
_HAPPEN $	a8d7e-12g-18i-9j-21k11m9n-7o-8p-13
_HAPPEN CHILD $	l8
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
_HARM $	f-7j-9k-9l21m-9p-10
_HARM CHILD	j7
_HARM CHILD $	j8l-10p7
_HARM CHILD CODE	l8
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
_HOW THIS	c-8k-8
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
_HOW reach	c7
_HOW reach WE	c7
_HOW read	c-11h8j7
_HOW read THIS	c-9j10
_HOW read WORDS	h8
_HOW use	j7
_HOW use THIS	j7
_HOW voice	a7
_HOW voice CHILD	a7
_IDENTITY $	a-17c-13e-8f18i-8j-11k-18l-12m-10n-8
_IDENTITY ANALYSE	f7
_IDENTITY ANALYSE $	p8
_IDENTITY ANALYSE NEED	f10p-8
_IDENTITY CHILD	f8
_IDENTITY CHILD $	f8
_IDENTITY DONE	p9
_IDENTITY DONE CHILD	p9
_IDENTITY IDENTITY	f13k-7
_IDENTITY IDENTITY IDENTITY	f8p-7
_IDENTITY METHOD	k8
_IDENTITY METHOD $	k8
_IDENTITY NEED	f8
_IDENTITY NEED $	f8
_IDENTITY PLACE	f-10p11
_IDENTITY PLACE $	f-10p11
_IDENTITY additional	f8
_IDENTITY additional NEED	f8
_IDENTITY help	p7
_IDENTITY help $	p7
_IDENTITY impact	c9
_IDENTITY impact assessment	c9
_IDENTITY practice	p9
_IDENTITY practice $	p9
_IDENTITY status	f9p-8
_IDENTITY status $	f9p-8
_IDENTITY used	f-9h12k-8
_IDENTITY used THIS	f-9h12k-8
_IDENTITY welsh	f8
_IDENTITY welsh IDENTITY	f8
_INFO $	a13b8c-7g-14j-14k17m-9n-18p-14
_INFO AGENCY	l11
_INFO AGENCY $	l11
_INFO AUX	k8
_INFO CHILD	f8
_INFO CHILD perpetrator	f8
_INFO HAPPEN	k13
_INFO HAPPEN $	k13
_INFO KNOW	l8
_INFO KNOW AGENCY	l8
_INFO SOURCE	k8n-8
_INFO SOURCE $	k8n-8
_INFO context	j8
_INFO context $	j8
_INFO each	l10
_INFO each AGENCY	l10
_INFO held	l10
_INFO held AGENCY	l10
_INFO referred	n8
_INFO referred $	n8
_INFO sharing	p8
_INFO sharing communication	p8
_INVOLVE $	a10b8e-8j-16k7l-8m-9n-10o-8p-15
_INVOLVE 's	a9
_INVOLVE 's END	a9
_INVOLVE AGENCY	k-12l14
_INVOLVE AGENCY $	k-12l14
_INVOLVE CHILD	p9
_INVOLVE CHILD $	k-8p12
_INVOLVE CHILD 's	l10
_INVOLVE FAMILY	k17l-13
_INVOLVE FAMILY $	k14l-11
_INVOLVE FIRST	k8
_INVOLVE FIRST FAMILY	k8
_INVOLVE KIN	k10p-7
_INVOLVE KIN $	k10p-7
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
_INVOLVE WORKER	k11p-9
_INVOLVE WORKER $	k8
_ISSUE $	d-9e-8i-11k-10n-7o8p-25
_ISSUE ANALYSE	g-9m-10
_ISSUE ANALYSE $	g-8m-8
_ISSUE ANALYSE REVIEW	o7
_ISSUE AUX	a-9o12
_ISSUE AUX ANALYSE	o8
_ISSUE AUX LOOK	o7
_ISSUE BODY	a-11g-7m19
_ISSUE BODY $	m11
_ISSUE BODY 's	m8
_ISSUE ISSUE	g9o8
_ISSUE ISSUE $	g9o8
_ISSUE LEARN	j-8o10
_ISSUE LEARN REVIEW	g-8o12
_ISSUE LEARN STORY	a10g-8
_ISSUE LOOK	a-7o10
_ISSUE LOOK $	a-7o10
_ISSUE REVIEW	a-8g-9o18
_ISSUE REVIEW $	g-7j-13o18
_ISSUE REVIEW into	j9
_ISSUE SINCE	m13
_ISSUE SINCE $	m8
_ISSUE SINCE AGENCY	m8
_ISSUE THIS	o7
_ISSUE THIS AUX	o7
_ISSUE WELL	i11
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
_ISSUE raised	g10o-7
_ISSUE raised REVIEW	g10o-7
_ISSUE referred	o10
_ISSUE referred WE	o7
_ISSUE regret	g11o-8
_ISSUE regret $	g11o-8
_ISSUE resolution	m10o-7
_ISSUE resolution $	m10o-7
_ISSUE worthy	i10
_ISSUE worthy commendation	i10
_KIN $	a-23b8c-11d-7e-11f15g-15h-10i-9j7k8l-12m-11n-8o-10p-8
_KIN 's	f-11p8
_KIN 's role	f-8p9
_KIN DONE	p8
_KIN DONE DONE	p8
_KIN HOW	f8
_KIN HOW THEY	f8
_KIN KIN	f13k-8
_KIN KIN $	f10
_KIN REVIEW	f-8k9
_KIN REVIEW $	f-8k10
_KIN aunt	f9p-7
_KIN aunt $	f9p-7
_KIN front	f-7p8
_KIN front CHILD	f-7p8
_KIN stepfather	p8
_KIN stepfather $	p8
_KNOW $	c-11e-7f-10j-13m12p-14
_KNOW AGENCY	l13
_KNOW AGENCY $	l12
_KNOW CHILD	f8
_KNOW CHILD $	f8
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
_LEARN $	c-11g12k-22l-11m9p-10
_LEARN ACT	m10
_LEARN AUX LEARN	g7
_LEARN BODY	g7
_LEARN CHANGE $	g8
_LEARN CHANGE PLAN	g-8m9
_LEARN FIRST	g-9k10
_LEARN FIRST REVIEW	g-9k10
_LEARN HARM	g9
_LEARN HARM REVIEW	g9
_LEARN ISSUE $	g7
_LEARN LEARN	g12k-8
_LEARN LEARN REVIEW	g7
_LEARN LEARN STORY	g8
_LEARN MSG	g9
_LEARN NAME	g8
_LEARN RECOMMEND	g8
_LEARN RECOMMEND $	g11
_LEARN REVIEW	k-11o10
_LEARN REVIEW $	k-10o9
_LEARN SCOPE	c9g-10k-7o7
_LEARN SCOPE REVIEW	o9
_LEARN SCOPE THIS	c10
_LEARN STORY	a8c8d-10l-8
_LEARN STORY $	a9c9d-9k-12
_LEARN STORY workshop	k7
_LEARN THIS	g16k-9
_LEARN THIS $	g8
_LEARN THIS INVOLVE	g8
_LEARN THIS case	g7
_LEARN WHAT AUX	a10g-8
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
_LEARN up	l11
_LEARN up $	l11
_LIVE $	f11p-9
_LIVE AUX	l9
_LIVE AUX like	l9
_LIVE CHILD	l8
_LIVE CHILD $	l8
_LIVE ISSUE	j10
_LIVE ISSUE $	j10
_LIVE PLACE	f11p-12
_LIVE PLACE $	f11p-11
_LIVE character	f12l-9
_LIVE character $	f12l-9
_LIVE experience	l8
_LIVE experience CHILD	l8
_LIVE like	l8
_LIVE like CHILD	l8
_LOOK $	a-27c-9e-8g-18i-13j-21k-15l-10o31
_LOOK END	g8
_LOOK END STORY	g8
_LOOK THIS	o10
_LOOK THIS REVIEW	j-8o10
_LOOK THIS case	j7
_LOOK TIME	a7
_LOOK TIME $	a7
_LOOK after	j9
_LOOK after ISSUE	j9
_LOOK again	j12
_LOOK again $	j10
_LOOK back	a8
_LOOK back DONE	a8
_LOOK help	n8
_LOOK help $	n8
_LOOK sickness	p9
_LOOK sickness $	p9
_MEAN $	a-16b8g-13h22k-12l-7m-10o-7
_MEAN BODY	k8
_MEAN BODY proceeded	k8
_MEAN WE	a11g-9
_MEAN WE $	a11g-9
_MEAN WHAT	k8
_MEAN WHAT WE	k8
_MEAN YOU	a-10g14
_MEAN YOU $	a-7g10
_MEAN YOU DONE	g8
_MEAN low	p8
_MEAN low level	p8
_MEAN practice	a-11g11
_MEAN practice $	a-11g11
_METHOD $	e-11f-10g-7j-10k14l-9m-10n-8o-8
_METHOD DONE	k11m-8
_METHOD DONE $	a-8k13
_METHOD KNOW	p8
_METHOD KNOW NEG	p8
_METHOD START	j10
_METHOD START $	j10
_METHOD force	k8
_METHOD force $	k8
_MONTH $	l14p-7
_MONTH ASK	m12o-10
_MONTH ASK ANALYSE	m11o-9
_MONTH MONTH	l15p-8
_MONTH MONTH $	l13
_MONTH YEAR	o7
_MONTH YEAR MONTH	o8
_MONTH YEAR period	o8
_MOVE $	c-9f-8g-16i-20j-18k-12l10m-19n-8p11
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
_MOVE PLACE risk	l-7p9
_MOVE THIS	c10
_MOVE THIS form	c10
_MOVE county	l7
_MOVE county $	l7
_MOVE england	l8
_MOVE england $	l8
_MOVE here	m12
_MOVE here $	m12
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
_MSG THIS	j8
_MSG THIS REVIEW	j8
_MSG TIME	p10
_MSG TIME $	p10
_MSG WHAT	a8
_MSG WHAT thing	a8
_MSG WORKER	g8
_MSG WORKER $	g8
_MSG condolence	g-7j9
_MSG condolence $	g-7j9
_MSG note	g9
_MSG note $	g9
_MSG ponder	g8
_MSG ponder $	g8
_MSG practice	g9
_MSG practice $	g9
_MSG safeguarding	j10
_MSG safeguarding BODY	j10
_MSG supervision	c9
_MSG supervision $	c9
_MUST AUX REVIEW	j8
_MUST AUX held	k9
_MUST stay	i10
_MUST stay THIS	i10
_NAME $	a-11c-11d-7f7g-11j17k-11m-12n-7o-7p-17
_NAME 's	d8l-9
_NAME 's LIVE	d8
_NAME 's world	f9l-9
_NAME PLACE	l11p-8
_NAME PLACE $	l7
_NAME THEY	f10
_NAME THEY FAMILY	f7
_NEED $	f14l-10
_NEED ANALYSE	g13m-12
_NEED ANALYSE $	g13m-12
_NEED BODY	m9
_NEED BODY $	m9
_NEED CHANGE	m10
_NEED CHANGE $	m10
_NEED DONE	g-9m16
_NEED DONE $	m9
_NEED HAPPEN	m8
_NEED KNOW	g8
_NEED KNOW $	g8
_NEED PLAN	l12p-12
_NEED PLAN $	l12p-12
_NEED help	g9
_NEED help protection	g10
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
_NEG dispute	l7
_NEG dispute $	l7
_NEG used	p8
_NEG used $	p8
_NUM $	a10g-11l11o-10
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
_NUMW SCOPE	o12
_NUMW SCOPE THIS	o8
_NUMW TIME	f11p-10
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
_NUMW thing	g12l-8
_NUMW thing KNOW	g9
_NUMW thirteen	l9
_NUMW thirteen $	l9
_PEER $	a-8e13m-8
_PEER FAMILY	l13p-7
_PEER FAMILY $	l8
_PEER FAMILY period	l8
_PEER ISSUE	p8
_PEER ISSUE personnel	p8
_PEER KIN	l12p-8
_PEER KIN $	l12p-8
_PEER NAME	f9
_PEER NAME $	f9
_PEER THIS	f8
_PEER THIS $	f8
_PLACE $	a-25b-10c-16e-14h-11i10j-18k-24l21n-13o-14
_PLACE BODY	m14p-8
_PLACE BODY $	m14p-8
_PLACE FAMILY	f8
_PLACE FAMILY $	f8
_PLACE MOVE	l-16p15
_PLACE MOVE $	l-13p12
_PLACE PEER	l9
_PLACE PEER KIN	l9
_PLACE PLACE	f-11
_PLACE PLACE $	f-11
_PLACE TIME	l-7p8
_PLACE TIME $	l-7p8
_PLACE WELL	g9
_PLACE WELL $	g9
_PLACE control	p8
_PLACE control $	p8
_PLACE date	d8
_PLACE date $	d8
_PLACE distance	p8
_PLACE distance $	p8
_PLACE eighteen	l-8p9
_PLACE eighteen $	l-8p9
_PLACE full	p8
_PLACE full WORKER	p8
_PLACE neighbourhood	f10p-8
_PLACE neighbourhood $	f10p-8
_PLACE proceeding	l9
_PLACE proceeding PLACE	l9
_PLACE risk	l-7p9
_PLACE risk $	l-7p9
_PLACE support	l8
_PLACE support provided	l8
_PLACE treatment	l12p-9
_PLACE treatment $	l12p-9
_PLAN $	a-10c22f-9g-14k-8l8o-9p-10
_PLAN DONE	m10
_PLAN DONE $	m10
_PLAN THIS	p8
_PLAN THIS existed	p8
_PLAN its	l9
_PLAN its course	l9
_RECOMMEND $	e-18g12k-8l-9m15p-7
_RECOMMEND ACT	m8
_RECOMMEND AGENCY	m11
_RECOMMEND BODY $	m10
_RECOMMEND BODY whether	k9
_RECOMMEND HARM	m7
_RECOMMEND HARM REVIEW	m7
_RECOMMEND LEARN	j9k-8
_RECOMMEND LEARN REVIEW	j9k-8
_RECOMMEND REVIEW	m7
_RECOMMEND REVIEW $	m7
_RECOMMEND individual	m7
_RECOMMEND individual management	m7
_REVIEW $	a-9c-11d-8e-14i-13j13k7l-12n-15o10p-14
_REVIEW AGENCY	j-8k17
_REVIEW AGENCY $	k13
_REVIEW ASK	o-8
_REVIEW ASK $	m10
_REVIEW ASK achieve	j10
_REVIEW AUX	a-10g-12j23
_REVIEW AUX $	j11
_REVIEW AUX AUX	j9
_REVIEW AUX LEARN	j8
_REVIEW AUX sent	j7
_REVIEW BODY	k-11o11
_REVIEW BODY $	k-9o12
_REVIEW HARM	o8
_REVIEW HARM REVIEW	o8
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
_REVIEW THIS	c16j-13k-9
_REVIEW THIS REVIEW	c11j-10
_REVIEW WHEN	j8
_REVIEW WHEN $	j8
_REVIEW WHY	j11k-7
_REVIEW WHY $	j7
_REVIEW WILL	o10
_REVIEW agreed	c9
_REVIEW agreed BODY	c9
_REVIEW brief	j13
_REVIEW brief $	j13
_REVIEW cited	n8
_REVIEW cited $	n8
_REVIEW into	j9
_REVIEW into HARM	j9
_REVIEW its	j11
_REVIEW its purpose	j7
_REVIEW make	a10
_REVIEW make THIS	a10
_REVIEW monitoring	c10
_REVIEW monitoring $	c10
_REVIEW one	j10
_REVIEW one page	j10
_REVIEW public	j8
_REVIEW public interest	j8
_SCOPE $	a7c-19e-10f-8g-13h-11i-8j-13k-16l-14m-13n-8o23
_SCOPE AGENCY	c-9m-11o13
_SCOPE AGENCY $	c-9m-11o13
_SCOPE ANALYSE	a10c9o-24
_SCOPE ANALYSE $	a7c11o-19
_SCOPE ANALYSE BODY	c-8m11
_SCOPE ANALYSE turn	a8
_SCOPE ASK	a-7c12m-11
_SCOPE ASK $	c11m-8o-10
_SCOPE ASK AGENCY	o10
_SCOPE BODY	c-10m21o-15
_SCOPE BODY $	m14o-9
_SCOPE BODY BODY	m9
_SCOPE BODY MONTH	m8
_SCOPE CHILD	o8
_SCOPE CHILD practice	o8
_SCOPE CODE	p10
_SCOPE CODE CODE	p10
_SCOPE LEARN	k-7
_SCOPE LEARN REVIEW	k-7
_SCOPE NUM	a13o-9
_SCOPE NUM $	a9
_SCOPE NUM management	a8
_SCOPE REVIEW	a12c-14g-10j-16k-24o14p-7
_SCOPE REVIEW $	a13c-13g-9j-15k-23o12
_SCOPE REVIEW HARM	o8
_SCOPE START	j9o-8
_SCOPE START $	j9o-8
_SCOPE THIS	c8
_SCOPE THIS REVIEW	o8
_SCOPE THIS session	c10
_SCOPE WORKER	c8
_SCOPE WORKER use	c8
_SCOPE YOU	c9
_SCOPE agreed	o7
_SCOPE agreed MOVE	o7
_SCOPE argument	a10o-7
_SCOPE argument $	a10o-7
_SCOPE date	j8
_SCOPE date $	j8
_SCOPE detail	j9
_SCOPE detail $	j9
_SCOPE follow	o10
_SCOPE follow $	o10
_SCOPE group	k8
_SCOPE group $	k8
_SCOPE inspection	k12o-10
_SCOPE inspection $	k12o-10
_SCOPE purpose	o8
_SCOPE purpose $	o8
_SCOPE put	m8
_SCOPE put BODY	m8
_SCOPE safeguarding	m9
_SCOPE safeguarding BODY	m9
_SCOPE significant	o8
_SCOPE significant case	o8
_SCOPE threshold	a10o-8
_SCOPE threshold $	a10o-8
_SCOPE turn	a10
_SCOPE turn $	a10
_SERVICE $	a-9c-8j-8k-10m18p-13
_SERVICE AGENCY	l7
_SERVICE AGENCY $	l7
_SERVICE DONE	g7
_SERVICE DONE practice	g7
_SERVICE FAMILY	f9
_SERVICE IDENTITY	f10p-10
_SERVICE IDENTITY $	f10p-10
_SERVICE NUM	p9
_SERVICE NUM $	p9
_SERVICE PLACE	m13p-13
_SERVICE PLACE $	m10p-11
_SERVICE WORKER	p7
_SERVICE WORKER $	p7
_SERVICE context	f9
_SERVICE context FAMILY	f9
_SERVICE coroner	k11p-8
_SERVICE coroner $	k11p-8
_SERVICE investigation	k10l-8
_SERVICE investigation inquest	k10l-8
_SINCE $	a-15g-8m15o-7p-8
_SINCE AGENCY	e12
_SINCE AGENCY $	e12
_SINCE CHILD	g9
_SINCE CHILD PLACE	g9
_SINCE PLAN	c7
_SINCE PLAN $	c7
_SINCE local	e7
_SINCE local AGENCY	e7
_SOURCE $	a-10b-10c-8g-8j-8l-9m-8n18p-15
_SOURCE INFO	k12n-11
_SOURCE INFO $	k12n-11
_SOURCE REVIEW	k-10n10
_SOURCE REVIEW $	k-10n10
_SOURCE SOURCE	k-8n9
_SOURCE SOURCE $	n9
_SOURCE WORKER	k11n-8
_SOURCE WORKER $	k11n-8
_SOURCE guidance	n7
_SOURCE guidance $	n7
_SOURCE other	k7
_SOURCE other processe	k7
_SOURCE practice	n9
_SOURCE practice $	n9
_SOURCE research	k-8n9
_SOURCE research $	k-8n9
_SOURCE staffing	n-10p11
_SOURCE staffing $	n-10p11
_SOURCE tool	n8
_SOURCE tool $	n8
_START $	j15l-8o-9p-8
_START END	j-8p10
_START END case	j-8p10
_START LEARN	g-8j8
_START LEARN $	g-8j8
_STORY $	b-12c11d19e-19f-9g-8h-9i-10j-23k-24l7m-13n-10o-13
_STORY NEG	l7
_STORY NEG dispute	l7
_STORY PLACE	l7
_STORY PLACE $	l7
_STORY REVIEW	j8
_STORY REVIEW $	j8
_STORY STORY $	a7
_STORY TELL INFO	l8
_STORY TELL each	p9
_STORY THIS	j13k-7
_STORY THIS REVIEW	j10
_STORY TIME TIME	d7
_STORY WHAT	j9
_STORY brief	l8
_STORY brief $	l8
_STORY described	l8
_STORY described $	l8
_STORY investigation	k9
_STORY investigation BODY	k9
_STORY only	g8
_STORY only MOVE	g8
_STORY order	d13l-7
_STORY order $	d13l-10
_STORY resulting	j9
_STORY resulting REVIEW	j9
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
_THEY $	f16i-10j8k-12l-10p-8
_THEY AUX	f10l-9
_THEY AUX common	a8
_THEY DONE	a9
_THEY DONE $	a9
_THEY FAMILY	f8
_THEY HAPPEN	k8
_THEY HAPPEN $	k10
_THEY INVOLVE	f12k-7
_THEY INVOLVE $	f12k-7
_THEY KIN	j13l-14p-11
_THEY KIN $	j13l-13p-10
_THEY LIVE	f10
_THEY LIVE $	f9
_THEY MEAN	a-9b9
_THEY MEAN $	a-9b9
_THEY METHOD	i8
_THEY METHOD $	i8
_THEY WORDS	h7
_THEY WORDS $	h7
_THEY experience	k8
_THEY experience $	k8
_THEY like	f8
_THEY like dislike	f8
_THEY own	h-7l13
_THEY own WORDS	h-7l13
_THIS $	a7e-13j-11k-16o-12
_THIS AUX	f-13g-11k-15l-9p11
_THIS AUX $	c11f-8i9m-8
_THIS AUX dealt	p8
_THIS AUX owed	e10
_THIS AUX read	p9
_THIS AUX referred	o7
_THIS CHANGE	m8
_THIS CHANGE $	m8
_THIS DONE	o13
_THIS DONE $	o13
_THIS FAMILY	f-7i8
_THIS FAMILY $	a8i8j-8
_THIS HAPPEN	j-7l10
_THIS HAPPEN MOVE	p7
_THIS HAPPEN THIS	l8
_THIS ISSUE	a-10c10
_THIS ISSUE $	a-11c11
_THIS LOOK	a7g7
_THIS LOOK END	g8
_THIS LOOK TIME	a9
_THIS MEAN	a-7g18m-8
_THIS MEAN WE	a11g-9
_THIS MEAN YOU	a-10g14
_THIS MEAN practice	a-11g11
_THIS PEER	f9
_THIS PEER NAME	f9
_THIS REVIEW	a-17b9e-12f13g-17i-8j9l-11n-17p-14
_THIS REVIEW $	a-15b9e-9f13g-12l-9n-15p-12
_THIS REVIEW AUX	j18k-9
_THIS REVIEW LOOK	o8
_THIS REVIEW WHY	j7
_THIS STORY	f8
_THIS STORY $	f8
_THIS WELL	i8
_THIS WELL NAME	i8
_THIS WHAT	o7
_THIS WHAT WE	o7
_THIS WHO	c-9i13j12m-8p-12
_THIS WHO KNOW	f-8j11
_THIS WHO MOVE	i9
_THIS WHO tried	i9
_THIS about	l8
_THIS about $	l8
_THIS all	e10
_THIS all come	e10
_THIS case	f7j9k-7
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
_THIS form	c10
_THIS form $	c10
_THIS hard	a9
_THIS hard KNOW	a9
_THIS leaflet	c8
_THIS leaflet $	c8
_THIS page	j11
_THIS page $	j8
_THIS piece	j9
_THIS piece DONE	j9
_THIS region	m9
_THIS region $	m9
_THIS section	c8
_THIS section $	c8
_THIS session	c10
_THIS session $	c10
_THIS supervision	c8
_THIS supervision $	c8
_TIME $	c-18d17e-13f7g-16j-15k-9l-10m-17n-9o-20p15
_TIME ACT	m11
_TIME ACT $	m11
_TIME LIVE	l8
_TIME PLACE	l14p-10
_TIME PLACE $	l14p-9
_TIME PLAN	l8
_TIME PLAN $	l8
_TIME TIME	d19l-16p-8
_TIME TIME $	d19l-16p-8
_TIME YEAR	l9
_TIME YEAR $	l9
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
_WE $	c9g-11
_WE ASK	a-13i7j-10l-9m7
_WE ASK $	m11
_WE ASK AGENCY	k13m-11
_WE ASK ANALYSE	m-10o11
_WE ASK BODY	m14
_WE ASK HAPPEN	m7
_WE ASK KNOW	g-9k-10
_WE ASK WORKER	g8
_WE ASK keep	i12m-9
_WE AUX	e-8g-11i8j7l-7p-7
_WE AUX ASK	k-10o11
_WE AUX DONE	k11
_WE AUX NEG	k10
_WE AUX WELL	i7
_WE AUX WRITE	j10
_WE AUX come	a13
_WE AUX directed	o7
_WE AUX glad	i11
_WE AUX mind	j8
_WE DONE	k11
_WE DONE NEG	k8
_WE FIND	o7
_WE FIND out	o7
_WE HAPPEN	k8
_WE HAPPEN END	k8
_WE INFO	k8
_WE INFO HAPPEN	k8
_WE INVOLVE	g9j-8k11
_WE INVOLVE $	k8
_WE INVOLVE FIRST	k8
_WE INVOLVE LEARN	g7
_WE ISSUE	j8
_WE ISSUE $	j8
_WE KNOW	f11g-12o-7
_WE KNOW $	k8l-9m8
_WE KNOW STORY	l10
_WE KNOW THEY	f9
_WE LEARN	g8
_WE LOOK	a-12m11
_WE LOOK $	a-7m11
_WE LOOK THIS	j7
_WE MEAN	g-7h13k-8
_WE MEAN $	g-7h13k-8
_WE METHOD	k9
_WE METHOD DONE	k9
_WE MOVE	m12
_WE MOVE here	m12
_WE MSG	j7
_WE MSG FAMILY	j7
_WE NEED	a-8g8m7o-7
_WE NEED ANALYSE	g13m-12
_WE NEED BODY	m9
_WE NEED DONE	m11
_WE SCOPE	m9
_WE SCOPE $	a9o-8
_WE SCOPE BODY	m10o-9
_WE SCOPE REVIEW	a-10o9
_WE believe	a11
_WE believe MOVE	a11
_WE could	k10
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
_WELL $	a-16c8e-10f-7i25j-7k-9l-9m-18o-10p-18
_WELL AGENCY	i9
_WELL AGENCY $	i9
_WELL BAD	a13i-13
_WELL BAD $	a12g-11i-7
_WELL BAD BODY	g8
_WELL BAD FIND	g8
_WELL BODY	i9
_WELL BODY $	i9
_WELL CHILD	g9
_WELL CHILD CHILD	g9
_WELL DONE	i15
_WELL DONE $	a-9i13
_WELL NAME	i8
_WELL NAME $	i8
_WELL PLACE	i11l-8p-8
_WELL PLACE $	i11l-8p-8
_WELL because	g8
_WELL because $	g8
_WELL persistence	i7
_WELL persistence $	i7
_WELL practice	g-10i17p-9
_WELL practice $	g-7i11
_WHAT AUX	g-32i-12j-15l9m9p-13
_WHAT AUX ASK	k11l-7o-9
_WHAT AUX AUX	m12
_WHAT AUX BAD	a10g-8
_WHAT AUX CHANGE	a11
_WHAT AUX DONE	k-12l15m-8
_WHAT AUX KNOW	f10
_WHAT AUX LEARN	a8g-10
_WHAT AUX LIVE	l8
_WHAT AUX MOVE	a-13e8i-7m10
_WHAT AUX SCOPE	o9
_WHAT AUX WHAT	o12
_WHAT AUX available	k11
_WHAT AUX difficult	a7
_WHAT AUX offered	l8
_WHAT AUX out	o12
_WHAT AUX quality	a8
_WHAT AUX there	i8
_WHAT BODY	e-8g-12j-12l-7o13
_WHAT BODY ASK	o14
_WHAT BODY AUX	m10
_WHAT BODY DONE	a7
_WHAT BODY TELL	o7
_WHAT BODY concluded	a8
_WHAT BODY decided	k11
_WHAT DONE	c-8e-9i14k-13l-10m11o-9
_WHAT DONE BODY	j8
_WHAT DONE CHANGE	a7
_WHAT DONE CHILD	i9
_WHAT DONE FIRST	i9l-9
_WHAT DONE NEG	a10
_WHAT DONE PLACE	i8
_WHAT DONE THIS	g10m-7
_WHAT DONE WE	m9
_WHAT DONE WHAT	a10
_WHAT DONE every	l8
_WHAT HAPPEN	a8d8e-10f-9g8i-8j-17k-16l9m-13o-10
_WHAT HAPPEN $	a13d9g-7j-7l-8
_WHAT HAPPEN CHILD	l8
_WHAT HAPPEN bring	l8
_WHAT HAPPEN light	g11l-10
_WHAT HAPPEN out	g12
_WHAT IDENTITY	p9
_WHAT IDENTITY DONE	p9
_WHAT LIVE	l9
_WHAT LIVE AUX	l9
_WHAT MEAN	k11
_WHAT MEAN BODY	k8
_WHAT METHOD	a8
_WHAT METHOD DONE	a8
_WHAT MOVE	a-7l12
_WHAT MOVE $	a-7l12
_WHAT MUST	i7
_WHAT MUST stay	i10
_WHAT NEED	m14
_WHAT NEED AUX	m8
_WHAT NEED HAPPEN	m8
_WHAT REVIEW	g-11j9l-7
_WHAT REVIEW ASK	o-8
_WHAT REVIEW AUX	j8
_WHAT REVIEW WILL	o10
_WHAT REVIEW make	a10
_WHAT SOURCE	i9
_WHAT SOURCE $	i9
_WHAT THEY	b9f8g-9
_WHAT THEY AUX	a7
_WHAT THEY MEAN	a-9b9
_WHAT THIS	a-16e14j10k-14
_WHAT THIS MEAN	g11
_WHAT THIS REVIEW	j11k-8
_WHAT THIS all	e10
_WHAT THIS come	e11
_WHAT WE	c-13e-19j-15k11l-16m7n-9p-9
_WHAT WE ASK	a-12i8j-9l-8
_WHAT WE DONE	k8
_WHAT WE INVOLVE	g11k-8
_WHAT WE KNOW	f11g-11
_WHAT WE LEARN	g8
_WHAT WE LOOK	m13
_WHAT WE MEAN	g-7h13k-8
_WHAT WE NEED	g9
_WHAT WE believe	a11
_WHAT WE could	k10
_WHAT WE inquired	k8
_WHAT WE make	a12
_WHAT WE set	g-9o14
_WHAT WE take	g8
_WHAT WE used	k8
_WHAT WE would	g-8i-7m8o8
_WHAT WHEN	m13
_WHAT WHEN $	m13
_WHAT WORDS	h8
_WHAT WORDS MEAN	h8
_WHAT WORKER	a7
_WHAT WORKER DONE	a9
_WHAT WORKER NEED	g8
_WHAT YOU	j12
_WHAT YOU AUX	j7
_WHAT YOU WILL	j8
_WHAT became	e13
_WHAT became CHILD	e13
_WHAT caused	j11m-11
_WHAT caused BODY	j11m-11
_WHAT drove	a9
_WHAT drove thinking	a9
_WHAT each	k10
_WHAT each AGENCY	k10
_WHAT extent	a7
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
_WHAT thing	a8
_WHAT thing could	a8
_WHEN $	a-8c-7i-9k-12m8o11
_WHEN WHEN	l-8o12
_WHEN WHEN $	l-8o12
_WHERE FAMILY	f9
_WHERE FAMILY HAPPEN	f9
_WHERE FIND	n12
_WHERE INFO	k8
_WHERE INFO HAPPEN	k8
_WHERE LOOK	n8
_WHERE LOOK help	n8
_WHERE MOVE	m7
_WHERE MOVE FIRST	m8
_WHERE THEY	f11
_WHERE WE	j-7m9
_WHERE WE INFO	k8
_WHERE WE MOVE	m10
_WHERE get	n8
_WHERE get help	n8
_WHERE practice	g8m-7
_WHERE practice NEED	g8m-7
_WHO $	k-7m15
_WHO 's	f8
_WHO 's WHO	f8
_WHO ASK	j7
_WHO ASK THIS	j7
_WHO AUX	k9
_WHO AUX INVOLVE	k8
_WHO CONTACT	c10p-8
_WHO CONTACT $	c10p-8
_WHO DONE	m10
_WHO DONE WHAT	m10
_WHO IDENTITY	p9
_WHO IDENTITY $	p9
_WHO KNOW	f-8j11
_WHO KNOW THEY	f-8j11
_WHO LIVE	f9
_WHO LIVE PLACE	f9
_WHO MOVE	i13k-8
_WHO MOVE ASK	i9
_WHO MOVE out	i8
_WHO NEED	g10
_WHO NEED help	g10
_WHO THEY	f7
_WHO THEY AUX	f7
_WHO THIS	e9j-10k-11p-9
_WHO THIS AUX	c9e9f-9p-8
_WHO THIS REVIEW	f12k-7
_WHO WE	k8
_WHO WE INVOLVE	k8
_WHO cared	f12
_WHO cared THEY	f8
_WHO decided	j8
_WHO decided there	j8
_WHO sat	k8
_WHO tried	i9
_WHO tried $	i9
_WHO voice	k8
_WHO voice AUX	k8
_WHY $	a-13j7k8m-9o7
_WHY DONE WE	j7
_WHY THEY	k10
_WHY THEY HAPPEN	k10
_WHY THIS	a-8j14
_WHY THIS AUX	j9
_WHY WE	k11
_WILL FIND	j11
_WILL FIND THIS	j11
_WORDS $	a-21c-17d-8e-17f-13g-11h29i-8k-15m-10n-8p-19
_WORDS ANALYSE	h7
_WORDS ANALYSE $	h7
_WORDS BODY	j7
_WORDS BODY $	j7
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
_WORDS SCOPE	a16g-8h-15j-11k-9m-7o11p-15
_WORDS SCOPE $	h-8o10p-8
_WORDS SCOPE ANALYSE	a12o-13
_WORDS SCOPE CHILD	o8
_WORDS SCOPE NUM	a13o-9
_WORDS THEY	j9
_WORDS THEY KIN	j9
_WORDS THIS	k10
_WORDS THIS REVIEW	k10
_WORDS WHAT	h9
_WORDS WHAT THEY	h9
_WORDS WORDS	h13
_WORDS WORDS $	h13
_WORDS appointment	k10
_WORDS appointment $	k10
_WORDS art	h9
_WORDS art $	h9
_WORDS neighbour	h-8p10
_WORDS neighbour $	h-8p10
_WORDS used	h14k-7
_WORDS used WORKER	h7
_WORKER $	a-20b-8c-15e-10f-17g12k8l-11n-14o-8
_WORKER AGENCY	h9
_WORKER AGENCY $	h9
_WORKER AUX	a-12h11
_WORKER AUX helped	g9
_WORKER AUX referred	h12
_WORKER AUX supported	k7
_WORKER CHILD	f8
_WORKER CHILD 's	f8
_WORKER CONTACT	l7
_WORKER CONTACT $	l7
_WORKER DONE	a8
_WORKER DONE $	a9
_WORKER NEED	g8
_WORKER NEED KNOW	g8
_WORKER PLACE	f8
_WORKER PLACE $	f8
_WORKER THEY	h7
_WORKER THEY WORDS	h7
_WORKER THIS	f14k-11
_WORKER THIS REVIEW	f9k-9
_WORKER THIS STORY	f8
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
_WORKER remember	g8
_WORKER remember $	g8
_WORKER spoken	k10
_WORKER spoken $	k10
_WORKER use	c8
_WORKER use $	c8
_WORKER using	c9
_WORKER using THIS	c9
_WRITE $	j15k-9
_WRITE DONE	j10
_WRITE DONE WHY	j10
_WRITE REVIEW	j12k-12
_WRITE REVIEW $	j12k-12
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
_YOU DONE	g8
_YOU DONE $	g8
_YOU WILL	j8
_YOU WILL FIND	j8
_YOU read	j9
_YOU read $	j9
_^ ACT	a-13d-8f-13g-19h-7i-14j-21k-9m30n-8p-9
_^ ACT AGENCY	m9
_^ ACT AUX	m11
_^ ACT LEARN	g-8l8
_^ ACT PLACE	m8
_^ ACT REVIEW	k7m-9
_^ ACT THIS	m10
_^ ACT WELL	c12i-8m-7
_^ ACT WHAT	m10
_^ ACT down	l10
_^ ACT given	o8
_^ ACT rapid	m8
_^ ACT take	m9
_^ ACT tracking	p9
_^ AGENCY	b-8c-12d-8e-11f-11i-8l8m-16n-8
_^ AGENCY 's	l9
_^ AGENCY AGENCY	a12k-8m-7
_^ AGENCY ASK	k9
_^ AGENCY CHILD	g8
_^ AGENCY FAMILY	l10
_^ AGENCY INFO	j8
_^ AGENCY one	l-7p10
_^ AGENCY return	l7
_^ AGENCY sequence	l-8p10
_^ AGENCY touch	l7
_^ ANALYSE	a21b-7c11d-8i-9j-16l-21m-18n-8o-20p-25
_^ ANALYSE $	a-10c9
_^ ANALYSE AGENCY	a13
_^ ANALYSE END	e8
_^ ANALYSE IDENTITY	a-8f10
_^ ANALYSE INFO	a8
_^ ANALYSE ISSUE	a10
_^ ANALYSE MSG	c8
_^ ANALYSE REVIEW	a-12c-8k14
_^ ANALYSE SINCE	a-8c11e-8
_^ ANALYSE THIS	c9
_^ ANALYSE WHAT	a10l-7
_^ ANALYSE WORDS	h12
_^ ANALYSE practice	g7
_^ ASK	a-10c-11g-9i-8j7k-17l9m15n9o-12p-25
_^ ASK BODY	m13
_^ ASK KNOW	n9
_^ ASK NUM	l8
_^ ASK REVIEW	j10
_^ ASK SERVICE	l12p-14
_^ ASK case	j7
_^ ASK each	l-8m10
_^ AUTHOR	a-15e-11k9l-10m-8o-11p-12
_^ AUTHOR $	j15k-13
_^ AUTHOR 's	b10
_^ AUTHOR BODY	c14j-12
_^ AUTHOR THEY	k8
_^ AUTHOR THIS	c-11j-9k13
_^ AUX	a7f11j-12l-9p-16
_^ AUX DONE	m7
_^ AUX black	f7
_^ AUX case	k8
_^ AUX roma	f9
_^ AUX there	g8
_^ BAD	c-8g9h11j9k-9l-10m-7p-7
_^ BAD $	g-8j13l-12
_^ BAD form	h8
_^ BAD name	h7
_^ BAD opportunitie	a9
_^ BAD practice	a-12g13p-8
_^ BIRTH	l18p-14
_^ BIRTH BIRTH	l8
_^ BIRTH NUMW	l8
_^ BODY	b-7c-16e-8l-7m17n-10o-11p-22
_^ BODY $	c-13k-19m20p-13
_^ BODY REVIEW	j8k-8
_^ BODY WORKER	g12k-10p-8
_^ BODY its	k7
_^ BODY timetable	k8
_^ CHANGE	a-10e8g-10k-7m15
_^ CHANGE AGENCY	e7
_^ CHANGE SERVICE	p7
_^ CHANGE make	m7
_^ CHANGE practice	e8
_^ CHANGE system	m11
_^ CHILD	a-16c-13e-8f21g-9i-8k-19o-11
_^ CHILD $	f9p-8
_^ CHILD 's	m11p-17
_^ CHILD LIVE	j10
_^ CHILD LOOK	j9
_^ CHILD NEED	f-12l12m-7
_^ CHILD NUMW	f8l-11
_^ CHILD PLACE	l-8p10
_^ CHILD centre	f9j-8
_^ CHILD heart	f9j-7
_^ CHILD protection	j11
_^ CONTACT	a-8d11j9k-12l12m-10o-7p-16
_^ CONTACT BODY	j12
_^ CONTACT CHILD	l11
_^ CONTACT MOVE	l8
_^ CONTACT TIME	d10l-8
_^ CONTACT assessment	l11p-10
_^ CONTACT date	d8
_^ CONTACT enquirie	c9
_^ DONE	a11e10g-8i7k-14o-7p-15
_^ DONE PEER	l8
_^ DONE WE	i11
_^ DONE assessment	a8
_^ DONE each	a9
_^ DONE hand	e12
_^ END	a-16c-11e32f-9g-8j-16k-9l-20o-16p-18
_^ END $	e14l-9p-7
_^ END ANALYSE	e9
_^ END HARM	e7
_^ END LEARN	g-12m8
_^ END RECOMMEND	e-11m10
_^ END REVIEW	e11k-7
_^ END WORDS	e7
_^ END fact	g8
_^ END whether	k8
_^ FAMILY	a-13b-10c-10d-7f22g-8i-9k9l-7m-9o-9p-30
_^ FAMILY $	f-13j14l-8
_^ FAMILY 's	f-10k12
_^ FAMILY AGENCY	l11
_^ FAMILY REVIEW	f-7k9
_^ FAMILY THIS	j-9k11
_^ FAMILY TIME	f9
_^ FAMILY YEAR	f8
_^ FAMILY background	j-8
_^ FAMILY declaration	k7
_^ FAMILY friend	f12k-8
_^ FAMILY glance	f8
_^ FAMILY its	f7
_^ FAMILY new	f8
_^ FIND	c-7f-8g27j-15k-16m-21n-8o-17p-13
_^ FIND END	g7m-7
_^ FIND NUM	g11
_^ FIND REVIEW	g8
_^ FIND SCOPE	g8
_^ FIND against	a10o-9
_^ FIND fact	g-12l12
_^ FIND system	g9
_^ FIRST	l9
_^ FIRST help	p7
_^ HARM	f-9p9
_^ HARM NAME	l9
_^ HARM rescue	p9
_^ HOW	c17e-15f-15h11j9k-22n-9o-15p-18
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
_^ HOW reach	c7
_^ HOW read	c-11h8j7
_^ HOW use	j7
_^ HOW voice	a7
_^ IDENTITY	a-19e-9f14g-13i-9j-11l-15m-13n-9o-9p11
_^ IDENTITY ANALYSE	f7
_^ IDENTITY IDENTITY	a-7f11
_^ IDENTITY METHOD	k8
_^ IDENTITY PLACE	f-10p11
_^ IDENTITY additional	f8
_^ IDENTITY help	p7
_^ IDENTITY impact	c9
_^ IDENTITY practice	p9
_^ IDENTITY status	f9p-8
_^ IDENTITY used	f-9h12k-8
_^ IDENTITY welsh	f8
_^ INFO	a-13j-10l17
_^ INFO AGENCY	l9
_^ INFO SOURCE	k8n-8
_^ INFO each	l9
_^ INFO held	l10
_^ INFO referred	n8
_^ INFO sharing	p8
_^ INVOLVE	e-7f-18g-13i-7j-14k21m-9p-10
_^ INVOLVE 's	a9
_^ INVOLVE AGENCY	k-12l12
_^ INVOLVE CHILD	p7
_^ INVOLVE FAMILY	k16l-13
_^ INVOLVE KIN	k10p-7
_^ INVOLVE MSG	c9
_^ INVOLVE THEY	k8
_^ INVOLVE WORKER	k11p-8
_^ ISSUE	a-11b-8c-21d-12e-17f-17g12h-9j-18k-23l-22m11n-11o26p-23
_^ ISSUE ANALYSE	m-9
_^ ISSUE AUX	o10
_^ ISSUE BODY	a-11m18
_^ ISSUE ISSUE	a-8o8
_^ ISSUE LOOK	a-7o10
_^ ISSUE REVIEW	g-7o15
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
_^ ISSUE raised	g10o-7
_^ ISSUE referred	o11
_^ ISSUE regret	g11o-8
_^ ISSUE resolution	m10o-7
_^ ISSUE worthy	i10
_^ KIN	a-13c-7f10g-8j-12l-14m-7p14
_^ KIN $	f10p-11
_^ KIN 's	f-10k8
_^ KIN DONE	p8
_^ KIN HOW	f8
_^ KIN REVIEW	f-8k10
_^ KIN aunt	f9p-7
_^ KIN front	f-7p8
_^ KIN stepfather	p8
_^ KNOW AGENCY	l8
_^ KNOW one	p8
_^ LEARN	a-10d-8e-12f-10g37i-7j-21k-10l-17m-10n-10p-24
_^ LEARN ACT	m10
_^ LEARN AUX	g7
_^ LEARN BODY	g7
_^ LEARN FIRST	g-9k10
_^ LEARN LEARN	g8
_^ LEARN NAME	g8
_^ LEARN RECOMMEND	g12m-9
_^ LEARN REVIEW	g10k-7
_^ LEARN SCOPE	c9g-10k-7o7
_^ LEARN STORY	g-10k11
_^ LEARN THIS	g12k-8
_^ LEARN WHAT	g8
_^ LEARN all	g7
_^ LIVE	l14p-14
_^ LIVE PLACE	l10
_^ LIVE character	f12l-9
_^ LIVE experience	l8
_^ LOOK	a16e-8o-7
_^ LOOK back	a8
_^ LOOK sickness	p9
_^ MEAN WHAT	k8
_^ MEAN low	p8
_^ METHOD	a-10k14m-9
_^ METHOD DONE	k8
_^ METHOD KNOW	p8
_^ METHOD START	j10
_^ MONTH	l9
_^ MONTH MONTH	l9
_^ MONTH YEAR	o8
_^ MOVE	a-12e-12f-8g-10i-11j-17k-11l16m-13o9
_^ MOVE $	l13p-12
_^ MOVE AUX	p8
_^ MOVE END	l-10o14
_^ MOVE PLACE	d7
_^ MOVE THIS	c10
_^ MOVE county	l7
_^ MOVE england	l8
_^ MSG	c-17e-9f-12g9i-10j11k-16l-14n-8o12
_^ MSG ANALYSE	a7
_^ MSG AUX	o8
_^ MSG BODY	m9
_^ MSG FAMILY	j10
_^ MSG ISSUE	a-11g-10o13
_^ MSG THIS	j8
_^ MSG TIME	p10
_^ MSG WHAT	a8
_^ MSG condolence	g-7j9
_^ MSG note	g9
_^ MSG ponder	g8
_^ MSG safeguarding	j10
_^ NAME	j12p-16
_^ NAME $	f-11j13l-8
_^ NAME 's	f8
_^ NAME PLACE	l11p-8
_^ NAME THEY	f8
_^ NUMW	a-18c-10g12j-10k-13p11
_^ NUMW ASK	l7
_^ NUMW SCOPE	o12
_^ NUMW TIME	l10
_^ NUMW WORKER	p8
_^ NUMW list	p9
_^ NUMW meeting	p7
_^ NUMW thing	g12l-8
_^ PEER	e9
_^ PEER $	e9
_^ PLACE	a-11c-8d-7g-10i-14j-9k-17m-11p14
_^ PLACE $	l16p-16
_^ PLACE FAMILY	f8
_^ PLACE MOVE	l-16p15
_^ PLACE PLACE	f-9p9
_^ PLACE TIME	l-7p8
_^ PLACE control	p8
_^ PLACE distance	p8
_^ PLACE full	p8
_^ PLACE neighbourhood	f10p-8
_^ PLACE proceeding	l9
_^ PLACE support	l8
_^ PLACE treatment	l10p-8
_^ PLAN	a-9m11
_^ PLAN DONE	m10
_^ PLAN THIS	p8
_^ PLAN its	l9
_^ RECOMMEND	a-13c-8e-8f-7g-15j-17k-14l-11m36o-10p-12
_^ RECOMMEND AGENCY	m11
_^ RECOMMEND HARM	m7
_^ RECOMMEND REVIEW	m8
_^ RECOMMEND individual	m7
_^ REVIEW	c15f-7g-8j10l-8m-9o-12p-10
_^ REVIEW AGENCY	k8
_^ REVIEW THIS	c11j-10
_^ REVIEW agreed	c9
_^ REVIEW brief	j9
_^ REVIEW its	j7
_^ REVIEW monitoring	c10
_^ REVIEW one	j10
_^ REVIEW public	j8
_^ SCOPE	b-8c14d-9e-12f-11g-19h-8i-10j-7k-14l-15m10n-10o11p-15
_^ SCOPE AGENCY	c-9m-11o13
_^ SCOPE ANALYSE	c10o-17
_^ SCOPE ASK	a-7c12m-11
_^ SCOPE BODY	c-9m21o-19
_^ SCOPE CODE	p10
_^ SCOPE LEARN	k-7
_^ SCOPE REVIEW	a9j-9k-14
_^ SCOPE START	j9o-8
_^ SCOPE WORKER	c8
_^ SCOPE YOU	c9
_^ SCOPE agreed	o7
_^ SCOPE argument	a10o-7
_^ SCOPE follow	o10
_^ SCOPE inspection	k12o-10
_^ SCOPE purpose	o8
_^ SCOPE put	m8
_^ SCOPE safeguarding	m9
_^ SCOPE significant	o8
_^ SCOPE threshold	a10o-8
_^ SERVICE	a-9c-8f14g-11j-11k10l-25m19p-19
_^ SERVICE $	l-11m17p-14
_^ SERVICE FAMILY	f9
_^ SERVICE IDENTITY	f10p-10
_^ SERVICE NUM	p9
_^ SERVICE context	f9
_^ SERVICE coroner	k11p-8
_^ SERVICE investigation	k10l-8
_^ SINCE	a-8c-10e13j-8l-8p-9
_^ SINCE $	e-11m11
_^ SINCE AGENCY	e12m-9
_^ SINCE local	e7
_^ SOURCE	a-14b-9c-9e-8f-9g-13i-10j-11l-11m-9n20o-7
_^ SOURCE INFO	k12n-11
_^ SOURCE REVIEW	k-10n10
_^ SOURCE SOURCE	k-8n9
_^ SOURCE WORKER	k11n-8
_^ SOURCE other	k7
_^ SOURCE practice	n9
_^ SOURCE research	k-8n9
_^ SOURCE staffing	n-10p11
_^ SOURCE tool	n8
_^ START	g-12j21k-13l-9m-9
_^ START END	j-8p10
_^ START LEARN	g-8j8
_^ STORY	a-16d8e-13f-14g-12i-7k-25l25m-9n-7o-10p-26
_^ STORY NEG	l7
_^ STORY PLACE	l7
_^ STORY STORY	l9
_^ STORY TELL	l8
_^ STORY THIS	j8
_^ STORY WHAT	j9
_^ STORY brief	l8
_^ STORY order	d9l-9
_^ STORY summary	l9
_^ STORY timeline	l8
_^ STORY training	c12l-9
_^ THEY	a-9e-7f9h-9j-10k-9l16
_^ THEY like	f8
_^ THEY own	h-7l13
_^ THIS	a-20c18e-10g-12k-16l-14m10n-9
_^ THIS AUX	p8
_^ THIS ISSUE	a-10c11
_^ THIS PEER	f9
_^ THIS REVIEW	c15f-8k-10
_^ THIS WHAT	o7
_^ THIS WHO	j14p-8
_^ THIS county	m10
_^ THIS region	m9
_^ THIS section	c8
_^ TIME	a-15d11e-8f-11g-8i-8j-12k-21l10
_^ TIME ACT	m11
_^ TIME PLACE	l7
_^ TIME PLAN	l8
_^ TIME TIME	d16l-13p-8
_^ TIME frame	o8
_^ TIME reflect	c11
_^ TIME think	c-9p12
_^ WE	a7c-8e-10g-11i-10k10l-10p-9
_^ WE HAPPEN	k8
_^ WE INVOLVE	k10
_^ WE METHOD	k9
_^ WE MSG	j7
_^ WE SCOPE	a-10m10
_^ WE opinion	a9
_^ WE view	a11
_^ WE would	j8
_^ WELL	c-10f-7g-10i28j-9k-12l-14m-11o-8p-14
_^ WELL AGENCY	i9
_^ WELL BAD	a14i-13
_^ WELL PLACE	i8
_^ WELL persistence	i7
_^ WELL practice	a-12i16
_^ WHAT	a11b-17c-32d-13m13n-16o10p-18
_^ WHAT AUX	g-28i-9j-12k8m10p-10
_^ WHAT BODY	e-8g-12j-12l-7o13
_^ WHAT DONE	c-8e-9i14k-12l-10m11o-9
_^ WHAT HAPPEN	a-14f-7g11j-12k-11l14m-8o-7
_^ WHAT IDENTITY	p9
_^ WHAT LIVE	l9
_^ WHAT MEAN	k11
_^ WHAT METHOD	a8
_^ WHAT MOVE	a-7l12
_^ WHAT MUST	i7
_^ WHAT NEED	g-11m16
_^ WHAT REVIEW	a8g-9k-11
_^ WHAT THEY	f10
_^ WHAT THIS	a-16e14k-9
_^ WHAT WE	c-9e-16j-11l-10n-8
_^ WHAT WORDS	h8
_^ WHAT YOU	j12
_^ WHAT became	e13
_^ WHAT caused	j11m-11
_^ WHAT drove	a9
_^ WHAT each	k10
_^ WHAT extent	a7
_^ WHAT follow	m10
_^ WHAT got	a13
_^ WHAT hindered	a8
_^ WHAT led	j10
_^ WHAT remember	g7
_^ WHAT stood	a9
_^ WHAT take	g9
_^ WHEN	l-8o12
_^ WHEN WHEN	l-8o12
_^ WHERE	a-10e-12f10g-20i-14j-18l-12m10n18o-10p-15
_^ WHERE FAMILY	f9
_^ WHERE FIND	n12
_^ WHERE INFO	k8
_^ WHERE LOOK	n8
_^ WHERE MOVE	m7
_^ WHERE THEY	f9
_^ WHERE WE	j-7m9
_^ WHERE get	n8
_^ WHO	a-11c7f12g-10i-15l-14o-8p-12
_^ WHO 's	f8
_^ WHO ASK	j7
_^ WHO AUX	p-7
_^ WHO CONTACT	c10p-8
_^ WHO DONE	m9
_^ WHO IDENTITY	p9
_^ WHO LIVE	f9
_^ WHO THIS	c9e9f-9p-8
_^ WHO cared	f8
_^ WHO decided	j8
_^ WHO sat	k8
_^ WHO voice	k8
_^ WHY	j14
_^ WHY THIS	j9
_^ WORDS	b-10c-12e-10f-16g-11h22i-7k-19l-16m-10o8p-8
_^ WORDS ANALYSE	h7
_^ WORDS BODY	j7
_^ WORDS FAMILY	j8
_^ WORDS KNOW	h9
_^ WORDS SCOPE	h-11j-9o15p-10
_^ WORDS THEY	j9
_^ WORDS WHAT	h9
_^ WORDS WORDS	h10
_^ WORDS art	h9
_^ WORDS neighbour	h-8p10
_^ WORDS used	h12
_^ WORKER	a-11f22j-12l-16p-17
_^ WORKER CHILD	f8
_^ WORKER PLACE	f8
_^ WORKER THEY	h7
_^ WORKER THIS	f14k-11
_^ WORKER WHO	i8
_^ WORKER named	f9k-7
_^ WORKER place	f8
_^ WORKER spoken	k10
_^ WRITE REVIEW	j12k-12
_^ WRITE management	j-10k11
_^ YEAR	l13p-8
_^ YEAR $	l10
_^ YEAR YEAR	l8
_^ YOU	c9
_^ about	j8k-11
_^ about AUTHOR	c8
_^ about THIS	j9
_^ acknowledgement	f-8j11
_^ acknowledgement FAMILY	f-8j11
_^ activity	c9
_^ activity AGENCY	c9
_^ addendum	e7
_^ addendum SINCE	e7
_^ addressing	a14o-14
_^ addressing SCOPE	a8o-7
_^ addressing WORDS	a10o-10
_^ adult	f14l-12
_^ adult PLACE	f10p-10
_^ adult THEY	f8
_^ adult room	p9
_^ age	l8p-9
_^ age IDENTITY	f7
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
_^ aim	j11
_^ aim THIS	j11
_^ alcohol	p9
_^ alcohol PLACE	p9
_^ alert	p8
_^ alert flag	p8
_^ all	l-8m16p-7
_^ all AGENCY	l-7m13
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
_^ appointment	p9
_^ appointment ACT	p9
_^ approved	c11p-7
_^ approved $	c11p-7
_^ arrangement	j-8k10
_^ arrangement REVIEW	j-8k10
_^ arrest	l9
_^ arrest release	l9
_^ assessment	a18k-9l-8p-10
_^ assessment INFO	a9
_^ attendance	k8
_^ attribution	k9
_^ attribution anonymity	k9
_^ authorship	k8
_^ authorship independence	k8
_^ away	l10p-8
_^ away PLACE	l10p-8
_^ back	b15c-10j-12k-9l7
_^ back PLACE	l8
_^ back THIS	b15c-9j-11k-8
_^ background	a-11c-9f14g-8j9k-15l10m-8o-10p-14
_^ background FAMILY	f12l-7
_^ background INFO	f8
_^ background THIS	j11
_^ background adult	f9
_^ background case	j-10l12
_^ background context	f-7j9
_^ background prior	l10
_^ background purpose	j9
_^ barrier	a18i-11p-10
_^ barrier WELL	a9i-10
_^ barrier enabler	a9
_^ barrier help	a8
_^ before	k-8l11o-11
_^ before YOU	j9
_^ before period	j-8l12o-10
_^ behaviour	p10
_^ benefit	p9
_^ benefit doubt	p9
_^ between MONTH	l7
_^ between childhood	p7
_^ booking	l9
_^ booking BIRTH	l9
_^ brief	j10k-9
_^ brief given	o8
_^ brief outline	j8
_^ bruise	p10
_^ bruise birthmark	p8
_^ bruising	p9
_^ burden	p8
_^ burden KIN	p8
_^ burn	p9
_^ burn scald	p9
_^ calendar	d8
_^ calendar CONTACT	d8
_^ capacity	g10m-12p7
_^ capacity CHANGE	g12m-10p-8
_^ capacity workload	p8
_^ case	a-11c-7f-7g-9j7k-10l12n7o-10p-16
_^ case SCOPE	j9
_^ case brief	j-7l9
_^ case date	d8
_^ case nutshell	j11l-8
_^ case outline	l8
_^ case statute	n10
_^ cast	f11
_^ cast character	f11
_^ chairing	p9
_^ chairing meeting	p9
_^ challenge	m16
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
_^ chronology	d21j-7k-13l-16
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
_^ conduct LEARN	k10
_^ conduct worthy	i10
_^ confidentiality	k11
_^ confidentiality REVIEW	k7
_^ confidentiality anonymity	k7
_^ conflict	k9
_^ conflict interest	k9
_^ consideration	g-7m16
_^ consideration BODY	m11
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
_^ cost REVIEW	c15j-10k-11o-7
_^ course	l15
_^ course STORY	l8
_^ course case	l8
_^ court	k8
_^ court case	k8
_^ criteria holding	j9k-7
_^ criteria local	j-8k9
_^ custody	l12p-8
_^ custody $	l12p-8
_^ daily	l8
_^ daily LIVE	l8
_^ damp	p8
_^ damp cold	p8
_^ date	a-7d11f-7g-7k-14o9p-10
_^ date LEARN	c11
_^ date LOOK	j-8o10
_^ date STORY	d7
_^ date glance	d11
_^ date notification	j9
_^ debt	p8
_^ debt eviction	p8
_^ decision	a-11c-9g-9j12k12o-9p-12
_^ decision BODY	k10
_^ decision LOOK	j10
_^ decision RECOMMEND	j9k-8
_^ decision commission	j7
_^ decision hold	j7
_^ decision rationale	k8
_^ decision safeguarding	k7
_^ declaration	a-7g9j-8k8l-8p-11
_^ declaration AUTHOR	k8
_^ declaration CHILD	c9
_^ declaration failure	g12k-7
_^ declaration interest	k9
_^ dedicated	i10
_^ dedicated DONE	i10
_^ deference	p8
_^ deference doctor	p8
_^ delay	a-10k7p9
_^ delay WHY	k10
_^ delay decision	p10
_^ description	b13p-11
_^ description HARM	l8
_^ description grade	b13l-8p-7
_^ detail	f10k-7p-11
_^ detail CHILD	f9
_^ detail ISSUE	a9
_^ detail KIN	f8
_^ detail STORY	l10
_^ detail notification	j9
_^ determination	a8
_^ determination ISSUE	a8
_^ diary	d15l-11
_^ diary case	d12l-8
_^ director	c12l-8
_^ director CHILD	c12l-8
_^ dissemination	k7
_^ dissemination REVIEW	k7
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
_^ dutie	l-7m15p-7
_^ dutie AGENCY	m10
_^ dutie laid	m10
_^ duty	j10k-7
_^ duty REVIEW	j10k-7
_^ effectiveness	a12c-9g16j-10k-9l-10m-13p-15
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
_^ example	a-8i21k-8m-7p-10
_^ example WELL	i10
_^ example WHAT	i9
_^ example follow	i11
_^ exclusion	l9p-8
_^ exclusion PLACE	l9p-8
_^ expectation	m10
_^ expectation BODY	m10
_^ experience	g12p-7
_^ experience SINCE	g9
_^ extent	o11
_^ extent limit	o11
_^ fall	p9
_^ fall window	p9
_^ fear	p13
_^ fear AGENCY	p10
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
_^ framework	j-7k8
_^ framework REVIEW	j-7k8
_^ friend	k9
_^ friend REVIEW	k9
_^ gang	p8
_^ gang county	p8
_^ gaps	a-10k9
_^ gaps BAD	g8
_^ gaps INFO	k8
_^ gaps LOOK	p7
_^ gender	f7
_^ gender IDENTITY	f7
_^ get	c10
_^ get touch	c10
_^ getting	f11p-7
_^ getting KNOW	f12
_^ getting THIS	i8
_^ glance	j14p-8
_^ glance $	j14p-8
_^ goal	o13
_^ goal THIS	o13
_^ governance REVIEW	k7
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
_^ help THIS	p11
_^ help letter	p8
_^ help reader	n11p-8
_^ help support	n10p-8
_^ hindsight	k10
_^ hindsight outcome	k10
_^ holding	c12l-10
_^ holding STORY	c12l-10
_^ home	p9
_^ home house	p9
_^ honour	p7
_^ honour shame	p7
_^ hotel	l12p-8
_^ hotel $	l12p-8
_^ hypothese	o11
_^ hypothese AUX	o11
_^ illness	p9
_^ illness ANALYSE	p9
_^ immediate	l10
_^ immediate ACT	l8
_^ impact	c12g9j-9k-11
_^ impact BODY	g7
_^ impact REVIEW	c12j-8k-10
_^ implication	g9
_^ implication practice	g9
_^ independence	k9
_^ independent	j10
_^ independent scrutineer	j11
_^ influence	a8
_^ influence practice	a8
_^ initiation	j11k-8
_^ initiation REVIEW	j11k-8
_^ inspection	n8
_^ inspection REVIEW	n8
_^ instruction	m-9o14
_^ instruction BODY	m-9o14
_^ investigation	j-9l12
_^ investigation inquest	k-14l14
_^ investigation its	j-8k11
_^ invitation	m12
_^ invitation ACT	m7
_^ joint	j8
_^ joint statement	j8
_^ judgement	a9b9
_^ judgement WHAT	b10
_^ judgement decision-making	a11
_^ jurisdiction	o7
_^ jurisdiction SCOPE	o7
_^ keep	c10
_^ keep touch	c10
_^ key	c10e-9f-14g7h18i-8j-17k-16l-16m-14n-12p-16
_^ key LEARN	g11
_^ key WELL	g8
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
_^ letter	a-10b18c-8f-13g-7j9k-17p-9
_^ letter AUTHOR	j8
_^ letter AUX	l9
_^ letter FAMILY	b13j-12
_^ letter KIN	b12j-8p-8
_^ letter lead	j11k-7
_^ letter reader	j8
_^ light	i12p-7
_^ light dark	i12p-7
_^ limit	o11
_^ limit REVIEW	k-12o13
_^ limit WHAT	k14
_^ limitation	k11
_^ limitation INFO	k7
_^ limitation REVIEW	k7
_^ line	a12k-7p-9
_^ line REVIEW	a15o-7
_^ line sight	o8
_^ list	c-11d12h9j-10l-9p-11
_^ list SOURCE	n8
_^ list WORDS	h9
_^ list contributor	k8
_^ list date	d8
_^ local METHOD	k8
_^ log	d13l-9
_^ log CONTACT	d8
_^ log STORY	d8l-8
_^ lost	p12
_^ lost follow-up	p8
_^ love	p8
_^ love HARM	p8
_^ main	d7
_^ main STORY	d7
_^ making	a10l-7m8
_^ making sense	a11
_^ making thing	m9
_^ manner	j-9k12
_^ manner WE	k8
_^ map	b15l-8p-9
_^ map AGENCY	b15l-8p-9
_^ mattresse	p9
_^ mattresse floor	p9
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
_^ more	a7c-9n12p-9
_^ more THIS	n10
_^ more depth	a10
_^ name	c-9h16l-8m-8p-10
_^ name AGENCY	h15p-8
_^ name role	h9
_^ name used	h-9k11
_^ nation	m11
_^ nation $	m11
_^ national	m11
_^ national attention	m9
_^ nature	l10
_^ no	p9
_^ note	a-15b-8d-9e-13f-15g-14h11i-11j7k7l-15m-12n11o-11p-22
_^ note IDENTITY	h11
_^ note WORDS	h11
_^ note about	k8
_^ note chapter	n11
_^ note facilitator	c10
_^ note hindsight	k11
_^ note name	k9
_^ note publication	j12k-10
_^ note reader	j9
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
_^ occasion THIS	j7
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
_^ origin	j10k-9
_^ origin REVIEW	j10k-9
_^ other	j12l-9p-12
_^ other CHILD	f8
_^ other inquirie	k7
_^ other inspection	j12
_^ out	a-11g-10j-10k-8l11p9
_^ out ISSUE	l12p-7
_^ out PLACE	l13p-12
_^ out TIME	l-10p10
_^ out mind	p9
_^ out sight	p8
_^ outcome	f-8g11j-7k12p-11
_^ outcome CHILD	f-7g12p-9
_^ outcome decision	k8
_^ outcome rapid	k8
_^ outline	l9
_^ outline STORY	l9
_^ over	c8
_^ over YOU	c8
_^ oversight	c14m-12p-8
_^ oversight ACT	c11m-10
_^ oversight PLAN	c8
_^ overview	d-9k-7l14
_^ overview AGENCY	l8
_^ owner	c11j-8
_^ owner THIS	c11j-8
_^ part picture	p9
_^ part played	k9
_^ passing	p9
_^ passing THIS	p9
_^ pattern	a-9g10
_^ pattern system	a-9g10
_^ pause	k9
_^ pause trial	k9
_^ pen	f8
_^ period	a-8j-10k-11o20p-8
_^ period REVIEW	o8
_^ period chosen	o9
_^ period timeline	l-8o9
_^ person	c-10f24j-12k-16l-8
_^ person INVOLVE	f11k-10
_^ person LIVE	f8l-7
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
_^ picture CHILD	f8
_^ piece	p9
_^ piece piece	p9
_^ place	j9l-7
_^ place its	j10
_^ policie	k-11n8p8
_^ policie METHOD	k-10p11
_^ policie guidance	n8
_^ portrait	f8
_^ portrait NAME	f8
_^ position	p11
_^ position BODY	p11
_^ poverty	f12p-9
_^ poverty class	f12p-9
_^ practice	a8i12k-9m-7
_^ practice WELL	i12
_^ practice context	a9
_^ predictability	a9
_^ predictability preventability	a9
_^ predictable	a8
_^ predictable preventable	a8
_^ prescribing	p8
_^ prescribing parenting	p8
_^ present	k7
_^ present INVOLVE	k7
_^ pressure	a13g-9
_^ pressure system	a10
_^ primary	m8
_^ primary PLACE	m8
_^ principal	g8
_^ principal END	g8
_^ prioritie	m9
_^ priority	j-7o9
_^ priority FIND	g7
_^ priority ISSUE	o10
_^ privacy	f-7k10
_^ privacy FAMILY	f-7k10
_^ proceeding	k10
_^ proceeding BODY	k10
_^ profile	f9p-7
_^ profile CHILD	f9p-7
_^ programme	m8
_^ programme CHANGE	m8
_^ pseudonym	k9
_^ pseudonym chosen	k9
_^ publication	k12
_^ publication privacy	k8
_^ publication timing	k7
_^ purpose	c-9h-11j17k-13o11
_^ purpose REVIEW	j9
_^ purpose THIS	j12
_^ purpose WE	j8
_^ purpose WORDS	h-11o12
_^ putting	a10
_^ putting piece	a10
_^ qualification	k8
_^ qualification AUTHOR	k8
_^ quality	g14i-8l-14
_^ quality PLACE	g13l-9p-12
_^ quality assessment	p11
_^ quality practice	a10g-8
_^ quality provision	g11
_^ rationale	j8
_^ rationale REVIEW	j10k-10
_^ rationale decision	k10
_^ reach	j-7k-10o12
_^ reach REVIEW	j-7k-10o12
_^ read	c-7j-13k-8n19p-11
_^ read $	j-11n14p-8
_^ read watch	n11
_^ reader	j10
_^ reader $	j10
_^ reason	a10c-8j17l-12o-9p-10
_^ reason ANALYSE	a8
_^ reason CONTACT	j7
_^ reason THIS	j9
_^ reason WHAT	a10l-8
_^ reason delay	j-7k9
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
_^ reliance	p12
_^ reliance KIN	p8
_^ reliance self-report	p7
_^ remand	l11
_^ remand $	l11
_^ remembrance	j11
_^ remembrance $	j11
_^ reporting	c11m-8
_^ reporting back	c11m-8
_^ representation	k8
_^ representation interested	k8
_^ research	a-14c-7j-7n13
_^ research ANALYSE	o7
_^ research WE	n8
_^ research guidance	n8
_^ research head	p8
_^ research practice	k10
_^ response	a19b10c-11d-8f-13g-11i-8j-13k-14o-16
_^ response AGENCY	a13p-7
_^ response CONTACT	a-7p11
_^ response FAMILY	a-9b13f-9
_^ response FIRST	a10l-8
_^ response LEARN	a-7e11
_^ response TIME	l11
_^ response neglect	a8
_^ return	l10
_^ return AGENCY	l10
_^ road	l14p-10
_^ road court	l10
_^ role	a9f-7p8
_^ role KIN	p9
_^ role SERVICE	p8
_^ role system	a11p-9
_^ root	k9
_^ root cause	k9
_^ rota	p8
_^ rota handover	p8
_^ rule	p7
_^ rule optimism	p7
_^ safe	l-8p14
_^ safe PLACE	l-8p8
_^ safe REVIEW	p9
_^ safeguarding	p9
_^ safeguarding BODY	p9
_^ schedule	a-7b11d9k-8l-10p-8
_^ schedule INFO	b11
_^ schedule STORY	d9l-8
_^ screen	p12
_^ screen bedtime	p8
_^ screen phone	p8
_^ secretary	m10
_^ secretary state	m10
_^ send	c11
_^ send $	c11
_^ sense	f10p-8
_^ sense CHILD	f8
_^ sequence	a-8d13p-7
_^ sequence CONTACT	d8
_^ sequence STORY	d11l-11
_^ sequence WHAT	l11
_^ serious	k9
_^ serious STORY	k9
_^ sexuality	f7
_^ sexuality gender	f7
_^ sight	f-7p9
_^ sight CHILD	f-7p9
_^ sign	k8m-7
_^ sign off	k10
_^ sign safety	p8
_^ sign-off	k9
_^ sign-off BODY	k9
_^ signature	k10
_^ signature NUMW	k10
_^ signed	p8
_^ signed forgotten	p8
_^ significant	d8
_^ significant incident	d8
_^ silence	p7
_^ silence LEARN	p7
_^ skill	i13l-10p-10
_^ skill PLACE	i13l-10p-10
_^ sleep	p10
_^ sleep new	p7
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
_^ stage	k8
_^ stage REVIEW	k8
_^ standard	k14
_^ standard judgement	k10
_^ standard proof	k7
_^ statement	a-10c-14e-10g-10j20m-15o-8p-16
_^ statement AUTHOR	k8
_^ statement BODY	j16k-12m-9
_^ statement STORY	l8
_^ statement chief	j9
_^ statement independence	k10
_^ status	c8j8l-8
_^ status PLACE	p9
_^ status THIS	c-9j12
_^ status version	c11p-8
_^ statute	n8
_^ statute guidance	n8
_^ statutory	j7
_^ statutory context	j7
_^ stay	l8
_^ stay PLACE	l8
_^ stepfather	p9
_^ stepfather new	p9
_^ stop	c10p-7
_^ stop think	c10p-7
_^ storie	l12
_^ storie FAMILY	l12
_^ strategie	m12
_^ strategie CHANGE	m12
_^ street	l11
_^ street $	l11
_^ structure	j10
_^ structure THIS	j10
_^ student	l-9p10
_^ student PLACE	l-9p10
_^ style	k10
_^ style WORDS	k10
_^ subject	c-7f19j-17k-19o7
_^ subject HARM	f11
_^ subject ISSUE	o8
_^ subject REVIEW	f14j-13k-14
_^ summary	a-16b-7c-14e11f-12h-8i-10k-19l14n-10o-11p-21
_^ summary $	e14j-11l-13
_^ summary AGENCY	l7
_^ summary CHILD	j9
_^ summary INFO	l9
_^ summary MSG	g8
_^ summary REVIEW	j11
_^ summary STORY	l10
_^ summary WORKER	l7
_^ summary case	j-10l13
_^ summary judgement	g13l-10
_^ summary key	d8
_^ summary public	j9
_^ summary timeline	l10
_^ support	l8n10
_^ support WORKER	n10
_^ support given	l9
_^ survey	k8
_^ survey SCOPE	k8
_^ table	a-11b10c-15d21e-9f-9g-11i-8j-13k-13l-19n9o-9p-19
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
_^ thematic	a7
_^ thing	a-7c-8g8j-8k-8l-9m8p-12
_^ thing DONE	m8
_^ thing END	e8
_^ thing WE	i7
_^ thing think	g10
_^ thinking	p9
_^ thinking about	p9
_^ threat	p7
_^ threat himself	p7
_^ threshold	p7
_^ threshold intervention	p7
_^ timeline	a-10d21j-7k-8l-17
_^ timeline NAME	d8
_^ timeline WHAT	a-8d11l-9
_^ timeline key	d8
_^ timeline period	o8
_^ timeliness	j-8k-10p13
_^ timeliness REVIEW	j-8k-10p13
_^ timescale	j-9k13
_^ timescale HARM	k8
_^ timescale REVIEW	k8
_^ timetable	k8
_^ timetable REVIEW	k8
_^ timing	k7
_^ timing REVIEW	k7
_^ toilet	p9
_^ toilet nappie	p9
_^ tool	n8
_^ tool SOURCE	n8
_^ tracking	c14p-7
_^ tracking SINCE	c7
_^ tracking assurance	c10
_^ train	p8
_^ train county	p8
_^ training	c10l-7
_^ training STORY	c10
_^ transition	l10p-7
_^ transition adult	l10p-7
_^ trauma	p9
_^ trauma BODY	p9
_^ travel	p8
_^ travel buse	p8
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
_^ use	a-8c9g-8l-13p12
_^ use AGENCY	c9
_^ use STORY	l-8p10
_^ use chronologie	p8
_^ use name	k11p-10
_^ use supervision	c8
_^ vape	p8
_^ vape pill	p8
_^ view	a13c-8f-14j-9k11l-10p-14
_^ view BODY	a13k-12
_^ view FAMILY	k11
_^ view INVOLVE	a11k-12
_^ view KIN	k10
_^ view WORKER	k8
_^ view expressed	k9
_^ violence	p10
_^ violence PLACE	p7
_^ voice	a-11f-9k11l-8p8
_^ voice CHILD	a-8f-11p16
_^ voice FAMILY	j9
_^ voice THIS	j-7k10
_^ voice WORKER	k9p-9
_^ waiting	p7
_^ waiting bed	p7
_^ wale	m11
_^ wale $	m11
_^ weekend	p9
_^ weekend evening	p9
_^ weight	l-9p14
_^ weight STORY	l-8p10
_^ weight growth	p7
_^ welsh	m8
_^ welsh BODY	m8
_^ whole	j8
_^ whole REVIEW	j8
_^ window	a-10g10o9p-8
_^ window TIME	o9
_^ window system	a-7g11
_^ witnesse	k10n-9
_^ witnesse SOURCE	k10n-9
_^ worth	i11
_^ worth passing	i11
_able KNOW	k10
_able KNOW $	k10
_about $	g8
_about AUTHOR	c8
_about AUTHOR THIS	c8
_about FAMILY	p9
_about FAMILY whole	p9
_about FIND	m9
_about FIND one	m9
_about THIS	j7
_about THIS piece	j9
_about name	k8
_about name date	k8
_about read	j7
_about read $	j7
_achieve $	j10
_acknowledgement FAMILY	f-8j11
_acknowledgement FAMILY $	f-8j11
_activity AGENCY	c9
_activity AGENCY $	c9
_addendum SINCE	e7
_addendum SINCE $	e7
_additional NEED	f8
_additional NEED $	f8
_addressing SCOPE	a8o-7
_addressing SCOPE REVIEW	a8o-7
_addressing WORDS	a10o-10
_addressing WORDS SCOPE	a10o-10
_adoption $	g9
_adult $	f9
_adult AGENCY	l10p-7
_adult AGENCY $	l10p-7
_adult BODY	m8
_adult BODY $	m8
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
_again $	j10
_against WORDS	a10o-9
_against WORDS SCOPE	a10o-9
_age IDENTITY	f7
_age IDENTITY IDENTITY	f7
_age NUM	l9
_age NUM NUM	l9
_ages NUMW	l9
_ages NUMW thirteen	l9
_agreed BODY	c17j-7k-14m-12
_agreed BODY $	c17j-7k-14m-12
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
_aim THIS	j11
_aim THIS REVIEW	j11
_alcohol AGENCY	p8
_alcohol AGENCY $	p8
_alcohol PLACE	p9
_alcohol PLACE $	p9
_alert flag	p8
_alert flag $	p8
_all AGENCY	l-8m14
_all AGENCY $	l-8m14
_all BODY	m7
_all BODY $	m7
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
_applied $	k7
_appointment $	k10
_appointment ACT	p9
_appointment ACT PLACE	p9
_approved $	c11p-7
_argument $	a10o-7
_arrangement REVIEW	j-8k10
_arrangement REVIEW $	j-8k10
_arrest release	l9
_arrest release $	l9
_art $	h9
_assessment $	a-8l9
_assessment INFO	a9
_assessment INFO $	a9
_assessment PLAN	c9
_assessment PLAN $	c9
_assessment THIS	g8
_assessment THIS LOOK	g8
_assessment take	a8
_assessment take STORY	a8
_assurance $	c10
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
_back THIS	b15c-9j-11k-8
_back THIS REVIEW	b15c-9j-11k-8
_background $	f11l-7
_background FAMILY	f12l-7
_background FAMILY $	f12l-7
_background IDENTITY	f7
_background IDENTITY $	f7
_background INFO	f8
_background INFO CHILD	f8
_background THIS	j11
_background THIS DONE	j9
_background adult	f9
_background adult $	f9
_background case	j-10l12
_background case $	j-9l9
_background prior	l10
_background prior period	l10
_background purpose	j9
_background purpose $	j9
_barrier $	a10
_barrier WELL	a9i-10
_barrier WELL practice	a9i-10
_barrier enabler	a9
_barrier enabler $	a9
_barrier help	a8
_barrier help $	a8
_became CHILD	e13
_became CHILD $	e13
_because $	g8
_bed $	p7
_bedtime $	p8
_before YOU	j9
_before YOU read	j9
_before period	j-8l12o-10
_before period REVIEW	j-8l12o-10
_believe $	a9
_believe MOVE	a11
_believe MOVE $	a11
_benefit doubt	p9
_benefit doubt $	p9
_between MONTH	l7
_between MONTH MONTH	l7
_between childhood	p7
_between childhood adulthood	p7
_bias $	k10
_birthmark $	p8
_black AUX	f7
_black AUX CHILD	f7
_booking BIRTH	l9
_brief $	j8k-10l14o-8p-9
_brief given	o8
_brief given AUTHOR	o8
_brief outline	j8
_brief outline STORY	j8
_brief summary REVIEW	j8
_bring THIS	l8
_bring THIS about	l8
_brought THIS	j10
_bruise birthmark	p8
_bruise birthmark $	p8
_burden KIN	p8
_burden KIN $	p8
_burn scald	p9
_burn scald $	p9
_buse $	p8
_calendar CONTACT	d8
_calendar CONTACT $	d8
_capacity CHANGE	g12m-10p-8
_capacity CHANGE $	g12m-10p-8
_capacity consent $	p8
_capacity consent REVIEW	k7
_capacity workload	p8
_capacity workload $	p8
_cared THEY	f8
_cared THEY $	f8
_case $	a-8c-8d9e-9j-8k-8l13m-7
_case HAPPEN	j11
_case HAPPEN notice	j8
_case REVIEW	k-11
_case REVIEW $	k-11
_case SCOPE	j9
_case SCOPE detail	j9
_case THIS	j-8
_case THIS REVIEW	k8
_case brief	j-7l9
_case brief $	j-7l9
_case date	d8
_case date $	d8
_case group	k7
_case management	j11
_case management REVIEW	j11
_case nutshell	j11l-8
_case nutshell $	j11l-8
_case one	k8
_case one local	k8
_case outline	l8
_case outline $	l8
_case rapid	j-9l10
_case rapid REVIEW	j-9l10
_case statute	n10
_case statute cited	n10
_cast character	f11
_cast character $	f11
_cause ANALYSE	k9
_cause ANALYSE BODY	k9
_caused BODY	j11m-11
_caused BODY ACT	j11m-11
_centre THIS	f9j-8
_centre THIS REVIEW	f9j-8
_chairing meeting	p9
_chairing meeting $	p9
_challenge AGENCY	m9
_challenge AGENCY $	m9
_challenge BODY	m15
_challenge BODY $	m12
_challenge escalation	p9
_challenge escalation $	p9
_chapter $	n11
_character $	f17l-11p-9
_charge BODY	k-8m-8o13
_charge BODY $	k-8m-8o13
_checklist supervision	c8
_checklist supervision $	c8
_chief WORKER	k-7m10p-9
_chief WORKER $	k-7m10p-9
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
_circle $	f7
_cited $	k-8n16
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
_communication $	p8
_complaint FAMILY	f-7p11
_complaint FAMILY $	f-7p11
_completed $	c11p-7
_completed date	j10
_completed date $	j10
_completing REVIEW	j-7k9
_completing REVIEW $	j-7k9
_completing form	c9
_completing form $	c9
_concerned THIS	f9
_concerned THIS case	f9
_concluded each	a8
_concluded each SCOPE	a8
_condition WHAT	a9
_condition WHAT WORKER	a9
_condolence $	g-8j13
_conduct LEARN	k10
_conduct LEARN REVIEW	k10
_conduct worthy	i10
_conduct worthy note	i10
_conference $	p8
_confidentiality REVIEW	k7
_confidentiality REVIEW $	k7
_confidentiality anonymity	k7
_confidentiality anonymity $	k7
_conflict interest	k9
_conflict interest $	k9
_connected PEER	f8
_connected PEER THIS	f8
_consent $	p12
_consent REVIEW	k7
_consent REVIEW $	k7
_consideration BODY	m11
_consideration BODY $	m8
_constable $	m10
_context $	a7j10l-10p-9
_context FAMILY	f9
_context FAMILY $	f9
_context REVIEW	j7
_context REVIEW $	j7
_context THIS	j10
_context THIS REVIEW	j10
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
_control $	p11
_copie $	c8
_copie publication	b13
_copie publication $	b13
_coping $	p7
_copy $	i9
_core group	p9
_core group $	p9
_coroner $	k10p-9
_cost ASK	p10
_cost ASK $	p10
_cost REVIEW	c15j-10k-11o-7
_cost REVIEW $	c15j-10k-11o-7
_could AUX	a8
_could AUX AUX	a8
_could DONE	k7
_could DONE $	k7
_countie $	f-8p9
_county $	m8p-8
_county SCOPE	o-7p12
_county SCOPE $	o-7p12
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
_custody $	l12p-8
_daily LIVE	l8
_daily LIVE CHILD	l8
_damp cold	p8
_damp cold $	p8
_danger $	p8
_dark $	i12p-7
_date $	a-12c-22d23f-10g-12h-8i-8l-22m-14n-9p-20
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
_decision $	k13p-7
_decision BODY	k10
_decision BODY $	k10
_decision LOOK	j10
_decision LOOK again	j10
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
_decision rationale	k8
_decision rationale $	k8
_decision safeguarding	k7
_decision safeguarding BODY	k7
_decision-making $	a11
_declaration AUTHOR	k8
_declaration AUTHOR $	k8
_declaration CHILD	c9
_declaration CHILD completing	c9
_declaration INVOLVE	k7
_declaration INVOLVE $	k7
_declaration failure	g12k-7
_declaration failure $	g12k-7
_declaration interest	k9
_declaration interest $	k9
_dedicated DONE	i10
_dedicated DONE WORKER	i10
_deference doctor	p8
_deference doctor $	p8
_delay $	p9
_delay WHY	k10
_delay WHY THEY	k10
_delay completing	j-7k9
_delay completing REVIEW	j-7k9
_delay decision	p10
_delay decision making	p10
_depended ASK	p7
_depended ASK $	p7
_depth $	a14
_described $	l8
_description HARM	l8
_description HARM $	l8
_description grade	b13l-8p-7
_description grade $	b13l-8p-7
_detail $	j7p-7
_detail CHILD	f9
_detail CHILD $	f8
_detail ISSUE	a9
_detail ISSUE $	a9
_detail KIN	f8
_detail STORY	l10
_detail STORY $	l10
_detail notification	j9
_detail notification $	j9
_determination $	o10
_determination ISSUE	a8
_determination ISSUE $	a8
_diary case	d12l-8
_diary case $	d12l-8
_difficult $	a7
_directed ANALYSE	o7
_directed ANALYSE $	o7
_director CHILD	c12l-8
_director CHILD 's	c12l-8
_dislike $	f8
_dispute $	l7
_dissemination REVIEW	k7
_dissemination REVIEW $	k7
_distance $	p8
_distance AGENCY	p10
_distance AGENCY $	p10
_doctor $	p8
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
_each AGENCY $	a9k-10
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
_empty AUTHOR	p8
_empty AUTHOR conference	p8
_enabler $	a9
_enabler barrier	a10
_enabler barrier $	a10
_endnote AUTHOR	e12k-10
_endnote AUTHOR $	e12k-10
_england $	m10p-8
_enquirie $	c9
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
_experience CHILD	f-7l7
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
_failure $	g12k-7
_fall window	p9
_fall window $	p9
_far $	a-7e11
_fear AGENCY	p10
_fear AGENCY $	p10
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
_floor $	p9
_follow $	i10o8p-9
_follow THIS	m10
_follow THIS $	m10
_follow-up $	p8
_followed THIS	j10
_followed THIS $	j10
_food heat	p8
_food heat light	p8
_force $	k8
_forgotten $	p8
_form $	c15
_form completed	j10
_form completed date	j10
_form used	h8
_form used REVIEW	h8
_frame REVIEW	o8
_frame REVIEW $	o8
_framework $	k8
_framework REVIEW	j-7k8
_framework REVIEW $	j-7k8
_friend $	f8
_friend REVIEW	k9
_friend REVIEW $	k9
_friend neighbour	f7
_friend neighbour $	f7
_front CHILD	f-7p8
_front CHILD $	f-7p8
_full WORKER	p8
_full WORKER $	p8
_gang county	p8
_gang county SCOPE	p8
_gaps BAD	g8
_gaps BAD $	g8
_gaps INFO	k8
_gaps INFO $	k8
_gaps LOOK	p7
_gaps LOOK TIME	p7
_gave rise	j8
_gender IDENTITY	f11
_gender IDENTITY $	f11
_get help	n8
_get help $	n8
_get touch	c10
_get touch $	c10
_getting KNOW	f12
_getting KNOW CHILD	f8
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
_governance REVIEW	k7
_governance REVIEW $	k7
_governance inadequate	g8
_governance inadequate $	g8
_governance monitoring	c7
_governance monitoring PLAN	c7
_grade $	b13l-8p-7
_graded judgement	g12
_graded judgement adoption	g9
_ground REVIEW	j11k-8
_ground REVIEW $	j11k-8
_group $	k9
_growth $	p7
_guidance $	k-12l-7n21p-12
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
_heart THIS	f9j-7
_heart THIS REVIEW	f9j-7
_heat light	p8
_heat light $	p8
_held $	j12m-7
_held AGENCY	l10
_held AGENCY $	l10
_help $	a10f-10l-7n12
_help BAD	p7
_help BAD TIME	p7
_help THIS	p11
_help THIS HAPPEN	p7
_help THIS depended	p7
_help letter	p8
_help letter $	p8
_help offered	l8
_help offered FAMILY	l8
_help prevention	p9
_help prevention $	p9
_help protection	g10
_help reader	n11p-8
_help reader $	n11p-8
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
_hindsight outcome	k10
_hindsight outcome bias	k10
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
_hotel $	l12p-8
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
_incident date	d8
_incident date $	d8
_independence $	j-9k17
_independence AUTHOR	k9
_independent scrutineer	j11
_independent scrutineer $	j11
_individual management	m7
_individual management REVIEW	m7
_influence practice	a8
_influence practice $	a8
_initiation REVIEW	j11k-8
_initiation REVIEW $	j11k-8
_inquest $	l9p-9
_inquired $	k8
_inquirie MOVE	k7
_inquirie MOVE same	k7
_inspection $	a-7g8k13o-11p-8
_inspection AGENCY	j12
_inspection AGENCY $	j12
_inspection REVIEW	n8
_inspection REVIEW REVIEW	n8
_inspector $	g7
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
_its circle	f7
_its circle $	f7
_its course	l9
_its course $	l9
_its member	k7
_its member $	k7
_its purpose	j7
_its purpose $	j7
_itself $	p8
_joint statement	j8
_joint statement safeguarding	j8
_judgement $	g11k9l-11
_judgement WHAT	b10
_judgement WHAT THEY	b10
_judgement adoption	g9
_judgement adoption $	g9
_judgement decision-making	a11
_judgement decision-making $	a11
_jurisdiction SCOPE	o7
_jurisdiction SCOPE $	o7
_keep $	i12m-9
_keep CHILD	l8
_keep CHILD safe	l8
_keep touch	c10
_keep touch $	c10
_key CONTACT	d9
_key CONTACT $	d9
_key LEARN	g12
_key LEARN LEARN	g7
_key SCOPE	a8
_key WELL	g8
_key WELL BAD	g8
_key WORDS	h7
_key WORDS $	h7
_key WORKER	h9
_key WORKER AGENCY	h9
_key date	d10
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
_leaflet $	c8
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
_limitation INFO	k7
_limitation INFO $	k7
_limitation REVIEW	k7
_limitation REVIEW $	k7
_line REVIEW	a18k-8o-9
_line REVIEW $	a12
_line REVIEW NUM	a12
_line sight	o8
_line sight SCOPE	o8
_list SOURCE	n8
_list SOURCE $	n8
_list WORDS	h9
_list WORDS $	h7
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
_local REVIEW	j-7k10
_local REVIEW $	j-7k10
_local practice	j-8k9
_local practice REVIEW	j-8k9
_log CONTACT	d8
_log CONTACT $	d8
_log STORY	d8l-8
_log STORY $	d8l-8
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
_making sense THIS	a8
_making thing	m9
_making thing safer	m9
_management $	g10p-8
_management governance	g8
_management governance inadequate	g8
_manner WE	k8
_manner WE REVIEW	k8
_map AGENCY	b15l-8p-9
_map AGENCY $	b15l-8p-9
_mattresse floor	p9
_mattresse floor $	p9
_medicine one	p9
_medicine one $	p9
_meeting $	p8
_meeting no	p7
_meeting no PLAN	p7
_member FAMILY	f12
_member FAMILY $	f10
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
_more $	i8l-7m-14n17o-8
_more THIS	n10
_more THIS $	n10
_more depth	a10
_more depth $	a10
_mosque $	p9
_name $	k16p-11
_name AGENCY	h17l-8m-7p-10
_name AGENCY $	h14p-7
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
_neighbour $	h-8p8
_neighbourhood $	f10p-8
_new BODY	p9
_new BODY $	p9
_new CHILD	p7
_new CHILD $	p7
_new county	f8
_new county $	f8
_no PLAN	p7
_no PLAN $	p7
_no one	p12
_note $	g7i9k-8
_note IDENTITY	h11
_note IDENTITY $	h11
_note WORDS	h11
_note WORDS $	h8
_note about	k8
_note about name	k8
_note chapter	n11
_note chapter $	n11
_note facilitator	c10
_note facilitator $	c10
_note hindsight	k11
_note hindsight $	k11
_note name	k9
_note name $	k9
_note publication	j12k-10
_note publication $	j12k-10
_note reader	j9
_note reader $	j9
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
_occasion THIS	j7
_occasion THIS REVIEW	j7
_occasion WE	j9
_occasion WE REVIEW	j9
_off BODY	k10
_off BODY $	k10
_offered FAMILY	l8
_offered FAMILY $	l8
_offered WHAT	l8
_offered WHAT AUX	l8
_office use	c9
_office use only	c9
_one $	l-11p12
_one STORY	p9
_one STORY TELL	p9
_one local	k8
_one local REVIEW	k8
_one one	l-7p10
_one one $	l-7p10
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
_optimism $	p7
_order $	d16l-11p-8
_order copie	c8
_order copie $	c8
_origin REVIEW	j10k-9
_origin REVIEW $	j10k-9
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
_out FIND	o7
_out FIND $	o7
_out ISSUE	l12p-7
_out ISSUE $	l12p-7
_out LEARN	o8
_out LEARN $	o8
_out PLACE	l13p-12
_out PLACE $	l13p-12
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
_outline $	l8
_outline STORY	j8l7
_outline STORY $	l9
_over YOU	c8
_over YOU $	c8
_oversight ACT	c11m-10
_oversight ACT PLAN	c11m-10
_oversight PLAN	c8
_oversight PLAN $	c8
_oversight practice	p9
_oversight practice $	p9
_overview AGENCY	l8
_overview AGENCY CONTACT	l8
_owed $	e10
_own WORDS	h-7l13
_own WORDS $	h-7l13
_owner THIS	c11j-8
_owner THIS REVIEW	c11j-8
_page $	c-9j14
_parenting $	p8
_part $	k12p-8
_part REVIEW	k8
_part REVIEW $	k8
_part THIS	k7
_part THIS REVIEW	k7
_part brief	l7
_part brief $	l7
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
_period REVIEW	j-12k-12l12
_period REVIEW $	j-12k-12l12
_period chosen	o9
_period chosen WHY	o9
_period reviewed	l-7o11
_period reviewed $	o8
_period timeline	l-8o9
_period timeline $	l-8o9
_period under	l10
_period under REVIEW	l10
_perpetrator $	f11
_persistence $	i7
_person $	k8
_person INVOLVE	f11k-10
_person INVOLVE THIS	f11k-10
_person LIVE	f8l-7
_person LIVE PLACE	f8l-7
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
_picture CHILD	f10p-8
_picture CHILD $	f10p-8
_piece $	p9
_piece DONE	j9
_piece DONE $	j9
_piece piece	p9
_piece piece $	p9
_piece side	a10
_piece side side	a10
_pill $	p8
_place $	e14
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
_ponder $	g8
_portrait NAME	f11
_portrait NAME $	f11
_position BODY	p11
_position BODY $	p11
_poverty class	f12p-9
_poverty class $	f12p-9
_practice $	a15c-16d-8e-16f-14g22h-10j-15k-21l-17o-12p-12
_practice IDENTITY	f8
_practice IDENTITY $	f8
_practice NEED	g8m-7
_practice NEED AUX	g8m-7
_practice SINCE	e8m-7
_practice TIME	a10
_practice TIME $	a10
_practice WELL	i13
_practice WELL BODY	i9
_practice context	k8
_practice context $	k8
_practice system	m9
_predictability preventability	a9
_predictability preventability $	a9
_predictable preventable	a8
_predictable preventable $	a8
_prescribing parenting	p8
_prescribing parenting $	p8
_present INVOLVE	k7
_present INVOLVE $	k7
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
_priority ISSUE	o10
_priority ISSUE LEARN	o10
_privacy $	k8
_privacy FAMILY	f-7k10
_privacy FAMILY $	f-7k10
_proceeded $	k8
_proceeding $	k9
_proceeding BODY	k10
_proceeding BODY $	k10
_proceeding PLACE	l9
_proceeding PLACE PEER	l9
_processe $	k7
_profile CHILD	f9p-7
_profile CHILD $	f9p-7
_programme CHANGE	m8
_programme CHANGE $	m8
_proof applied	k7
_proof applied $	k7
_protection BODY	m10
_protection BODY $	m10
_protection ISSUE	j8
_protection ISSUE figure	j8
_protection STORY	j8
_protection STORY REVIEW	j8
_provide $	k10
_provided $	l11p-7
_provision $	g11
_pseudonym chosen	k9
_pseudonym chosen FAMILY	k9
_pseudonym used	h8
_pseudonym used $	h8
_public $	j9
_public interest	j8
_public interest $	j8
_publication $	b12c-7j11k-14p-8
_publication privacy	k8
_publication privacy $	k8
_publication timing	k7
_publication timing $	k7
_purpose $	j11
_purpose REVIEW	j9
_purpose REVIEW $	j9
_purpose THIS	j12
_purpose THIS REVIEW	j12
_purpose WE	j8
_purpose WE AUX	j8
_purpose WORDS	h-11o12
_purpose WORDS $	h-11o12
_put AUTHOR	o8
_put AUTHOR $	o8
_put BODY	m12o-7
_put BODY $	m12o-7
_put place	e11
_put place $	e11
_putting piece	a10
_putting piece side	a10
_qualification AUTHOR	k8
_qualification AUTHOR $	k8
_quality AGENCY REVIEW	k8
_quality AGENCY practice	a8
_quality DONE	a8
_quality DONE $	a8
_quality PLACE	g13l-9p-12
_quality PLACE $	g13l-9p-12
_quality assessment	p11
_quality assessment $	p11
_quality practice	a10g-8
_quality practice $	a10g-8
_quality provision	g11
_quality provision $	g11
_raised REVIEW	g10o-7
_raised REVIEW $	g10o-7
_rapid REVIEW	c-7m7o-10
_rapid REVIEW $	l7m8o-9
_rating $	c11
_rationale $	k8
_rationale REVIEW	j10k-10
_rationale REVIEW $	j10k-10
_rationale decision	k10
_rationale decision $	k10
_reach $	p10
_reach REVIEW	j-7k-10o12
_reach REVIEW $	j-7k-10o12
_reach WE	c7
_reach WE $	c7
_read $	a-10c-10e-7k-12l-11m-8n15
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
_reason REVIEW	j8
_reason REVIEW $	j8
_reason THIS	j9
_reason WHAT	a10l-8
_reason WHAT HAPPEN	a10l-8
_reason delay	j-7k9
_reason delay completing	j-7k9
_reason rapid	j8
_reason rapid REVIEW	j8
_record $	p8
_record CONTACT	d9
_record CONTACT $	d9
_referred $	h10j-8k-13n16p-9
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
_reliance KIN	p8
_reliance KIN $	p8
_reliance self-report	p7
_reliance self-report $	p7
_remand $	l11
_remember $	g19m-10
_remembrance $	j11
_reporting back	c11m-8
_reporting back BODY	c11m-8
_representation interested	k8
_representation interested person	k8
_rescue AGENCY	p9
_rescue AGENCY $	p9
_research $	k-8n9
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
_response $	a13
_response AGENCY	a16p-8
_response AGENCY $	a16p-8
_response CONTACT	a-7p11
_response CONTACT $	a-7p11
_response FAMILY	a-9b13f-9
_response FAMILY $	a-9b13f-9
_response FIRST	a10l-8
_response FIRST HARM	a10l-8
_response LEARN	a-7e11
_response LEARN so	a-7e11
_response TIME	l11
_response TIME $	l11
_response neglect	a8
_response neglect $	a8
_resulting REVIEW	j9
_resulting REVIEW $	j9
_retention $	c11
_return AGENCY	l10
_return AGENCY $	l10
_return summarie	l7
_return summarie $	l7
_reviewed $	l-9o13
_rise ISSUE	g8
_rise ISSUE $	g8
_rise REVIEW	j8
_rise REVIEW $	j8
_risk $	l-8p8
_road PLACE	l9p-8
_road PLACE $	l9p-8
_road court	l10
_road court $	l10
_role $	h11
_role FAMILY	f-8p9
_role FAMILY $	f-8p9
_role KIN	p9
_role KIN $	p9
_role SERVICE	p8
_role SERVICE $	p8
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
_rule optimism	p7
_rule optimism $	p7
_safe $	p8
_safe PLACE	l-8p8
_safe PLACE $	l-8p8
_safe REVIEW	p9
_safe REVIEW $	p9
_safeguard other	l10
_safeguard other CHILD	l10
_safeguarding $	a11g-9
_safeguarding BODY	a-10c-9j9k7o-8
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
_schedule STORY	d9l-8
_schedule STORY $	d9l-8
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
_sense THIS	a8
_sense THIS $	a8
_sent $	j7
_sent NEG	l9
_sent NEG HAPPEN	l9
_sequence $	l-8p10
_sequence CONTACT	d8
_sequence CONTACT $	d8
_sequence STORY	d10
_sequence STORY $	d10
_sequence WHAT	l11
_sequence WHAT HAPPEN	l11
_serious STORY	k7
_serious STORY investigation	k9
_session $	c10
_set BODY	o10
_set BODY $	o10
_set out	g-9o17
_set out FIND	o7
_set out LEARN	o8
_sexuality gender	f7
_sexuality gender IDENTITY	f7
_shame $	p11
_sharing communication	p8
_sharing communication $	p8
_shelve $	p10
_shoe $	p7
_shut $	p8
_sickness $	p9
_side $	a8
_side side	a8
_side side $	a8
_sight $	p14
_sight CHILD	f-7p9
_sight CHILD $	f-7p9
_sight SCOPE	o8
_sight SCOPE $	o8
_sign off	k10
_sign off BODY	k10
_sign safety	p8
_sign safety $	p8
_sign-off BODY	k9
_sign-off BODY $	k9
_signature NUMW	k10
_signature NUMW BODY	k10
_signed forgotten	p8
_signed forgotten $	p8
_significant STORY	d7
_significant STORY $	d7
_significant case	k-11
_significant case REVIEW	k-9
_significant incident	d8
_significant incident date	d8
_silence LEARN	p7
_silence LEARN consent	p7
_skill PLACE	i13l-10p-10
_skill PLACE $	i13l-10p-10
_sleep new	p7
_sleep new CHILD	p7
_small town	f9
_small town $	f9
_smile door	p7
_smile door $	p7
_smiling AUX	p7
_smiling AUX LEARN	p7
_so $	a10
_so far	a-7e11
_so far $	a-7e11
_something HAPPEN	j8
_something HAPPEN CHILD	j8
_specific WORDS	o8
_specific WORDS SCOPE	o8
_spoken $	k10
_staffing $	n-10p11
_stage REVIEW	k8
_stage REVIEW $	k8
_standard judgement	k10
_standard judgement $	k10
_standard proof	k7
_standard proof applied	k7
_state $	m10
_statement AUTHOR	k7
_statement AUTHOR BODY	j9
_statement BODY	j16k-12m-9
_statement BODY $	j16k-12m-9
_statement FAMILY	j8
_statement FAMILY $	j8
_statement STORY	l8
_statement STORY $	l8
_statement chief	j9
_statement chief WORKER	j9
_statement independence	j-7k15
_statement independence $	k10
_statement safeguarding	j11k-9
_statement safeguarding BODY	j11k-9
_status $	f9p-8
_status PLACE	p9
_status PLACE $	p9
_status THIS	c-9j12
_status THIS REVIEW	c-9j12
_status version	c11p-8
_status version $	c11p-8
_statute cited	n10
_statute cited $	n10
_statute guidance	n8
_statute guidance $	n8
_statutory context	j7
_statutory context REVIEW	j7
_stay PLACE	l11p-8
_stay PLACE $	l11p-8
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
_strategie CHANGE	m12
_strategie CHANGE practice	m11
_street $	l11
_structure THIS	j10
_structure THIS REVIEW	j10
_student PLACE	l-9p10
_student PLACE $	l-9p10
_style WORDS	k10
_style WORDS THIS	k10
_subject $	f10
_subject HARM	f11
_subject HARM REVIEW	f11
_subject ISSUE	o8
_subject ISSUE REVIEW	o8
_subject REVIEW	f14j-13k-14
_subject REVIEW $	f14j-13k-14
_summarie $	l7
_summary $	e15j-13
_summary AGENCY	l7
_summary CHILD	j9
_summary CHILD CHILD	j9
_summary INFO	l9
_summary MSG	g8
_summary MSG $	g8
_summary REVIEW	j15
_summary REVIEW $	j12
_summary STORY	l13
_summary STORY $	l10
_summary WORKER	l7
_summary WORKER CONTACT	l7
_summary case	j-10l13
_summary case rapid	j-9l10
_summary judgement	g13l-10
_summary judgement $	g13l-10
_summary key	d8
_summary key date	d8
_summary public	j9
_summary public $	j9
_summary timeline	l10
_summary timeline $	l10
_supervision $	a-11c23g-7k-10m-8o-10p-15
_support $	n12p-9
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
_system $	a11c-7e-7g16j-8k-11l-9p-19
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
_take $	m8
_take STORY	a8
_take STORY STORY	a8
_take THIS	g16m-9
_take THIS $	g16m-9
_take away	a-8c8g10m-7
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
_there AUX	g10
_there MUST	j8
_there MUST AUX	j8
_there WELL	i8
_there WELL $	i8
_there pattern	g8
_there pattern assessment	g8
_thing DONE	m11
_thing DONE $	m8
_thing END	e8
_thing END $	e8
_thing KNOW	g9
_thing KNOW $	g9
_thing WE	i7
_thing WE would	i9
_thing could	a8
_thing could AUX	a8
_thing remember	g10
_thing remember $	g10
_thing safer	m9
_thing safer CHILD	m9
_thing think	g10
_thing think about	g10
_think $	c10k-8l-9o-7p7
_think about	g10
_think about $	g10
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
_threshold intervention	p7
_threshold intervention $	p7
_timeline $	d-11g-7l14o8
_timeline NAME	d8
_timeline NAME 's	d8
_timeline WHAT	a-8d11l-9
_timeline WHAT HAPPEN	a-8d11l-9
_timeline key	d8
_timeline period	o8
_timeline period REVIEW	o8
_timeliness REVIEW	j-8k-10p13
_timeliness REVIEW $	j-8k-10p13
_timescale HARM	k8
_timescale HARM REVIEW	k8
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
_tool SOURCE	n8
_tool SOURCE $	n8
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
_transition adult	l10p-7
_transition adult AGENCY	l10p-7
_trauma $	p8
_trauma BODY	p9
_trauma BODY $	p9
_travel buse	p8
_travel buse $	p8
_treatment $	l12p-9
_trial $	k12
_trial inquest	k9
_trial inquest $	k9
_tribute $	j9
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
_up $	l10
_up HARM	l10
_up HARM $	l10
_use $	c8
_use AGENCY	c9
_use AGENCY $	c9
_use STORY	l-8p10
_use STORY $	l-8p10
_use THIS	j7
_use THIS REVIEW	j7
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
_used WORKER	h7
_used WORKER $	h7
_using THIS	c9
_vape pill	p8
_vape pill $	p8
_version $	c11p-8
_view BODY	a13k-12
_view BODY $	a13k-12
_view FAMILY	k11
_view FAMILY $	k11
_view INVOLVE	a11k-12
_view INVOLVE $	a11k-12
_view KIN	k10
_view KIN $	k10
_view WHAT	a9
_view WHAT AUX	a9
_view WORKER	k8
_view WORKER $	k8
_view expressed	k9
_view expressed FAMILY	k9
_view practice	a7
_view practice $	a7
_violence PLACE	p7
_violence PLACE $	p7
_voice AUX	k8
_voice AUX THIS	k8
_voice CHILD	a12f-13j-8k-8l-10p11
_voice CHILD $	f-13l-8p11
_voice CHILD AUX	a7
_voice FAMILY	j9
_voice FAMILY tribute	j9
_voice THIS	j-7k10
_voice THIS REVIEW	j-7k10
_voice WORKER	k9p-9
_voice WORKER $	k9p-9
_waiting bed	p7
_waiting bed $	p7
_wale $	m10
_watch $	n11
_weekend evening	p9
_weekend evening $	p9
_weight STORY	l-8p10
_weight STORY $	l-8p10
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
_whole REVIEW	j8
_whole REVIEW brief	j8
_whole unseen	g8
_whole unseen $	g8
_window $	p9
_window TIME	o9
_window TIME reviewed	o9
_window system	g10
_window system $	g10
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
abbreviation	a-8h18j-8l-7p-10
able	k11
able to	k11
able to KNOW	k10
about	a-16b-20c10d-18e-31f17g9h-18i-17j23k-12l-17m-15o-31p-35
about $	a-10c-12e-8f9k-13l10m-9
about AGENCY	j10l-10
about AGENCY $	j10l-10
about AUTHOR	c8
about AUTHOR of	c8
about BODY	c12g12j-17k-11m-11p-12
about BODY $	c12g12j-17k-11m-11p-12
about CHILD	f10p-9
about CHILD $	f10p-9
about FAMILY	j-10
about FAMILY $	f8j-8
about FAMILY as	p9
about FIND	m9
about FIND one	m9
about ISSUE	j11
about ISSUE $	j10
about KIN	f10g7p-9
about KIN $	f8g8p-8
about NAME	f12j-11
about NAME $	f12j-10
about SINCE	c8
about SINCE $	c8
about THEY	f14j-7
about THEY $	f11
about THIS	a-22e-10f-17i-14j20l-14m7o-7p-20
about THIS $	a-15f-7g9i-8j-16k-16l-8m13n9p-13
about THIS AGENCY	j9
about THIS DONE	c-10j12k-7
about THIS LEARN	g-8j9
about THIS REVIEW	c-13j18k-12
about THIS inspection	j-16k13
about THIS piece	j9
about WE	c11j-9
about WE $	c11j-9
about WHAT	j12m-9
about WHAT follow	j12m-9
about help	i8
about help $	i8
about inspection	c-9j-11k16p-9
about inspection $	c-9j-11k16p-9
about inspectorate	c12f-7j-8
about inspectorate $	c12f-7j-8
about name	k8
about name and	k8
about neglect	n11
about neglect $	n11
about notification	j8
about notification $	j8
about practice	a16g-16i-8j8k-11p-7
about practice $	a17g-15i-7
about practice REVIEW	j11k-10
about safeguarding	g10
about safeguarding BODY	g10
about system	g11
about system $	g11
about to	j7
about to read	j7
absence	p10
absence $	p10
abstract	c-8j15k-9l-7p-12
abstract $	c-8j15k-9l-7p-12
abuse	f-7k-7l-18p21
ac	m12
ac ymarfer	m12
ac ymarfer $	m12
accepted	a-9c-7p12
accepted $	a-9c-7p12
accessibility	c19f-7j-12k-11l-9p-14
accessibility $	c13k-7p-10
accessibility statement	c11j-7
accessibility statement $	c11j-7
accident	k11
accommodation	l-8p10
account	c10d-11f-28k-20l24p-19
account $	l9
achieve	j10
achieve $	j10
acho	l12
acho $	l12
acknowledgement	c-8f-11j19k-12l-10p-13
acknowledgement $	c-7j14k-7p-11
acknowledgement of	f-8j11
acknowledgement of FAMILY	f-8j11
acronym	h15p-8
across	a21c-9f-11g-10j-15k-16l-17m-7
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
action	a-24b-14c-15d-18e11f-21g-34h-13i-15j-33k-33m48n-18o-37p-20
activity	c17j-8k-10l-8m-8p-13
activity $	c14k-8p-11
activity for	c9
activity for AGENCY	c9
acute	p8
acute SERVICE	p8
acute SERVICE $	p8
addenda	b17c-10f-8j-9k-11l-9p-14
addenda $	b17c-10f-8j-9k-11l-9p-14
addendum	e7
addendum on	e7
addendum on SINCE	e7
additional	a-8b17c-7j-9k-14l-11n-12p-18
additional INFO	b17j-7k-11l-9n-10p-12
additional INFO $	b17j-7k-11l-9n-10p-12
additional NEED	f8
additional NEED $	f8
addresse	a-8c-11f-10g-8j-8k-12l8m-9n13
addresse $	a-8c-11f-10g-8j-8k-12l8m-9n13
addressing	a14o-14
addressing SCOPE	a8o-7
addressing SCOPE of	a8o-7
addressing WORDS	a10o-10
addressing WORDS of	a10o-10
administrative	c-7f-10j13
administrative detail	c-7f-10j13
administrative detail $	c-7f-10j13
admission	e-10l19p-14
admission $	e-10l19p-14
adolescence	c-8j-8k-9l15p-12
adolescence $	c-8j-8k-9l15p-12
adolygiad	g11
adolygiad $	g11
adolygu	k12
adolygu $	k12
adopted	k11
adopted $	k8
adoption	a-10c-14e-8f-11j-12k-15l10m-10n-11o-8
adoption $	a-7c-10f-9j-10k-11l12m-7
adoption performance	p9
adoption performance $	p9
adoption support	l-8p12
adoption support $	l-8p12
adoptive	f12p-11
adoptive KIN	f12p-11
adoptive KIN $	f12p-11
adult	a-16b-9c-20d-11e-13f29g-15h-8i-11j-8k-19l-12n-12o-13
adult $	c-10f24j-12k-11l-14m-9p-21
adult AGENCY	p9
adult AGENCY $	p9
adult AUX	f9p-7
adult AUX $	f9p-7
adult BODY	m8
adult BODY $	m8
adult WHO	f-8p10
adult WHO AUX	f-8p10
adult in	f14l-12
adult in PLACE	f10p-10
adult in THEY	f8
adult in room	p9
adulthood	p7
adulthood $	p7
adultification	p12
adultification $	p12
adverse	l-9p8
adverse childhood	l-7p10
adverse childhood experience	l-7p10
advice	k19m-14p-13
affect	a12
affected	n16
affected $	n16
after	a-17c-14d-10f-11i-7k-12l18m-12o-9
after $	a-11g10l11
after BIRTH	l8
after BIRTH $	l8
after STORY	e8
after STORY $	e-8l11
after STORY WHAT	e12l-11
after THEY	l8
after THEY HAPPEN	l8
after in	j9
after in ISSUE	j9
aftermath	c-10f-8j-8k-10l18p-14
aftermath $	c-10f-8j-8k-10l18p-14
afternoon	p10
afternoon $	p10
again	a-14g-8i-7k-12m8o-11
again $	a-12k-10m9o-9
again syndrome	l-9p11
again syndrome $	l-9p11
against	e9m-10o-11
against WORDS	a10o-9
against WORDS of	a10o-9
against WORKER	p8
against WORKER $	p8
against each	a-8g9
against each ISSUE	a-8g9
against earlier	e10m-9
against earlier RECOMMEND	e10m-9
age IDENTITY	f7
age IDENTITY and	f7
age NUM	l9
age NUM to	l9
age assessment	p9
age assessment $	p9
aged	f10p-7
aged NUMW	f10p-7
aged NUMW $	f10p-7
agencie	b8c-42d-19f-12g-8h-18i-10j-31l9m11n-21p-17
agency	a15b-24c-46d11e-11f-17g-10h-15i-12j-39l23n-26o-17p-30
agenda	m8
agenda for	m8
ages	l9
ages NUMW	l9
ages NUMW to	l9
agreed	a-18c8e-10g-9j-19m14o10p-21
agreed $	k8m8
agreed ACT	m7
agreed ACT $	m7
agreed CHANGE	m9
agreed CHANGE $	m9
agreed PLAN	c-9m11
agreed PLAN $	c-9m11
agreed STORY	l9
agreed STORY $	l9
agreed at	o7
agreed at MOVE	o7
agreed by	c16j-12m-15p-7
agreed by BODY	c17j-7k-14m-12
agreed by safeguarding	k11
agreed key	a-8o9
agreed key SCOPE	a-8o9
agreed to DONE	m7
agreement	j-12k14
agreement $	j-8k8
agreement of	k9
agreement of REVIEW	k9
ahead	a-11e-8i-9k-15m20p-13
ahead $	a-11e-8i-9k-15m20p-13
aim	j11
aim of	j11
aim of THIS	j11
aims	o13
alcohol	l-11p19
alcohol $	p11
alcohol AGENCY	p8
alcohol AGENCY $	p8
alcohol in	p9
alcohol in PLACE	p9
alert	p8
alert and	p8
alert and flag	p8
all	c-11e9i-9k-16m15o-7p-14
all AGENCY	l-8m14
all AGENCY $	l-8m14
all BODY	m7
all BODY $	m7
all MEAN	a11
all MEAN $	a11
all MOVE	l9
all MOVE BAD	l9
all PEER	e9
all PEER $	e9
all come	e10
all come to	e10
allegation	p8
allegation against	p8
allegation against WORKER	p8
allweddol	c-7g15k-7l-7p-11
allweddol $	c-7g15k-7l-7p-11
alone	f-8p9
alone $	f-8p9
alongside	k17l-11p-9
alongside $	k11p-9
alongside REVIEW	k12l-9
alongside REVIEW $	k12l-9
alphabet	h14l-7p-8
alphabet of	h14l-7p-8
alphabet of AGENCY	h14l-7p-8
already	a-12e25i-8k-11l-9m-20p-7
alternative	p10
alternative provision	p10
alternative provision $	p10
ambulance	m-8p8
amser	c-8d15k-8l-7p-11
amser $	c-8d15k-8l-7p-11
analysis	a50c-36d-9f-12g-30h-16i-8j-12k-15l-24m-22n-9o-25p-27
and ACT	m13
and ACT $	m10
and AGENCY	f-10h8l12p-7
and AGENCY $	h8l9p-7
and ANALYSE	a10g-12k-8m-8p-17
and ANALYSE $	a12g-11o-9p-10
and ANALYSE NEED	f10p-8
and ANALYSE SCOPE	o7
and AUTHOR	j-8k16
and AUTHOR $	k13
and AUX	f7
and AUX CHILD	f7
and BAD	a12g9i-13p-8
and BAD $	a11i-8
and BAD FIND	g8
and BIRTH	l9
and BODY	c-9o-7p7
and BODY $	k7m-7p8
and CHANGE $	g8
and CHANGE PLAN	g-8m9
and CHILD	f-8j8
and CHILD WORKER	j9
and CODE	p10
and CODE $	p10
and DONE	k8l7
and DONE $	l8
and DONE back	k8
and END	d-7e10j-12l-17o13
and END $	e13l-8
and END case	j-8p10
and END date	o10
and END of	o8
and FAMILY	f23j-13k-14p-20
and FAMILY $	f18j-11k-10p-17
and FAMILY member	f8
and FIND	g8
and FIND $	g8
and HARM	p8
and HARM $	p8
and HOW	f7k-8p8
and HOW THEY	f8
and HOW THIS	p9
and IDENTITY	f18h-8j-8k-11l-10
and IDENTITY $	a-8f15k-9l-8
and IDENTITY of	f8
and INVOLVE	k12l-10
and INVOLVE $	k12l-10
and ISSUE	a9
and ISSUE $	a9
and KIN	f17p-13
and KIN $	f17p-13
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
and PLACE	d7f-12i11k-7
and PLACE $	f-9i11
and PLACE PEER	l9
and PLACE by	d8
and RECOMMEND	e-16g13
and RECOMMEND $	e-16g14
and REVIEW	c12f-17j-11l-8n13o-12p-10
and REVIEW $	c10f-16n9o-10p-8
and REVIEW cited	n8
and SCOPE	a-10m-10o14p-11
and SCOPE $	a-8o15p-8
and SCOPE for	g8
and SCOPE group	k8
and SINCE	e-11g8m11
and SINCE $	e-11m11
and SINCE of	g9
and SOURCE	b-7n15p-13
and SOURCE $	b-7n15p-13
and START	j9o-8
and START $	j9o-8
and STORY	c8d8l-12
and STORY $	c8d8l-11
and THEY	f13j-7l-12p-10
and THEY KIN	f11
and THEY WORDS	h7
and THEY experience	k8
and THIS	j-8k13
and THIS REVIEW	f-14k15
and THIS connected	f8
and WELL	i12
and WELL DONE	i9
and WHAT	a14b8e-10f-8g-11i-14k-13m-12o7p-7
and WHAT AUX	a10g-13j-7o10
and WHAT DONE	a10
and WHAT THEY	a-9b9
and WHAT followed	j10
and WHAT helped	a8
and WHEN	j7l9
and WHEN $	j7l9
and WHY	a-21g-8j12k14l-10m-10p-8
and WHY $	a-13j7k8m-9o7
and WHY THEY	k10
and WHY THIS	j9
and WORDS	a-8j-13k12l-10o10p-9
and WORDS $	j-9l-7o10
and WORDS of	j-8k15
and WORKER	g11k9n-9p-14
and WORKER $	g11k9n-9p-14
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
and aunt	f9p-7
and aunt $	f9p-7
and background	f9
and background $	f9
and barrier	a10
and barrier $	a10
and birthmark	p8
and birthmark $	p8
and buse	p8
and buse $	p8
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
and communication	p8
and communication $	p8
and consent	k7
and consent in	k7
and context	j11k-8l-8
and context $	j11k-8l-8
and control	p8
and control $	p8
and coroner	k11p-8
and coroner $	k11p-8
and county	o-7p12
and county SCOPE	o-7p12
and date	c-10d-10j12k11o-8
and date $	c-10d-10j12k11o-8
and decision	k7
and decision $	k8
and decision making	a9
and decision-making	a11
and decision-making $	a11
and delay	p9
and delay $	p9
and detail	j9
and detail $	j9
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
and forgotten	p8
and forgotten $	p8
and friend	f7
and friend $	f8
and gender	f7
and gender IDENTITY	f7
and gift	p8
and gift $	p8
and governance	g8
and governance inadequate	g8
and growth	p7
and growth $	p7
and guidance	a-8k-13l-8n22p-14
and guidance $	k-10n19p-12
and handover	p8
and handover $	p8
and help	p7
and help $	p7
and house	p9
and house $	p9
and independence	k8
and independence $	k8
and inquest	l9p-9
and inquest $	l9p-9
and its	a-9c-10g-10j15k8m-11p-15
and its AGENCY	j15l-8
and its START	j-8k11
and its circle	f7
and its course	l9
and its member	k7
and its purpose	j7
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
and monitoring	c14j-7k-7
and monitoring $	c10
and monitoring of	c7
and mosque	p9
and mosque $	p9
and nappie	p9
and nappie $	p9
and neighbour	f7
and neighbour $	f7
and neighbourhood	f10p-8
and neighbourhood $	f10p-8
and new	p13
and new BODY	p9
and new CHILD	p7
and no	p13
and no PLAN	p7
and no one	p9
and out	o7
and out of	o7
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
and pill	p8
and pill $	p8
and place	f8
and place in	f8
and policy	k8
and policy framework	k8
and practice	a-9k9m10
and practice context	k10
and preventability	a9
and preventability $	a9
and preventable	a8
and preventable $	a8
and prevention	p9
and prevention $	p9
and privacy	k8
and privacy $	k8
and protection	g10
and publication	b13
and publication $	b13
and purpose	j7o7
and purpose $	j7o7
and rationale	k8
and rationale $	k8
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
and status	f9p-8
and status $	f9p-8
and statute	n10
and statute cited	n10
and stepfather	p8
and stepfather $	p8
and summarie	l7
and summarie $	l7
and support	n9p-13
and support $	n10p-8
and support provided	l8
and system	m9
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
and welsh	f8
and welsh IDENTITY	f8
and workload	p8
and workload $	p8
and workshop	k7
and workshop $	k7
anger	p9
anger and	p9
anger and HOW	p9
animal	p9
animal $	p9
annexe	b17c-10f-8j-9k-11l-9p-14
annexe $	b17c-10f-8j-9k-11l-9p-14
anonymisation	c-7k14p-11
anonymisation $	c-7k14p-11
anonymity	c-9f-7j-8k20l-9p-14
anonymity $	c-9f-7j-8k20l-9p-14
answer	a21g-8j-12k-14o-10
answer $	a14j-8k-9m-9o-7
answer to	a12o-12
answer to WE	a9o-8
answered	a14o-14
answering	a12c-7o-12
antenatal	l11
anti-racist	f8
anti-racist practice	f8
anti-racist practice and	f8
any	a-8k9
any connection	a-8k9
any connection PEER	a-8k9
anyone	a19p-12
anyone ASK	a9
anyone ASK CHILD	a9
anyone AUX	a8
anyone AUX KNOW	a8
apologie	c-7k14p-12
apologie $	c-7k14p-12
apology	a-9c-10g-7j23k-14l-8m-12o-9p-14
apology $	a-8c-8j19k-12l-7m-9o-8p-12
apology from	j9
apology from BODY	j9
application	p8
application of	p8
application of threshold	p8
applied	k15p-9
applied $	k15p-9
appointment	a-8c-9g-11j-7l7p9
appointment $	a-8c-8g-11l9
appointment as	p9
appointment as ACT	p9
appraisal	a23c-17k-9l-9p-9
appreciating	i9
appreciating WHAT	i9
appreciating WHAT DONE	i9
apprenticeship	p12
apprenticeship $	p12
approach	a-10e-7g-8k24m-8p-11
approval	c14j-7k-8p-12
approval $	c14j-7k-8p-12
approved	c11p-7
approved by	c11p-7
approved by $	c11p-7
are	a-33e9g15h7j10k-9l-20m14n-12o-27p-32
area	a-31c-16d-9e-13f-18g-7j24k-18m9n-9o11
arfer	a-8c-12f-8i21j-9k-12l-12m-9n-8p-16
arfer da	i14p-10
arfer da $	i14p-10
arfer effeithiol	i14p-10
arfer effeithiol $	i14p-10
argument	a10o-7
argument $	a10o-7
argymhellion	a-8c-11f-9j-10k-12l-11m21p-16
argymhellion $	c-8j-8k-9l-7m15p-12
argymhellion i'r	m12
argymhellion i'r bwrdd	m12
arise	a9
arise $	a9
arising	a8c-9g10o-9p-10
arising $	a8c-8g11o-8p-10
around	a9j-8k-13l-15
arrangement	a-11c15d-8e-9f-12g-11i-7j-18k12m-11n-11o-11
arrangement $	a-11c15d-8e-9f-11g-10i-7j-14k8m-10n-11o-8
arrangement for	j-8k10
arrangement for REVIEW	j-8k10
arrest	c-9f-8j-9k-10l18p-14
arrest $	c-8j-7k-9l15p-12
arrest to	l9
arrest to release	l9
arrive	f-13k-8l14p-10
arrive $	f-13k-8l14p-10
arriving	l7
art	h9
art $	h9
as ACT	p9
as ACT of	p9
as ANALYSE	a-9p13
as ANALYSE $	a-9p13
as END	p8
as END in	p8
as INFO	k8
as INFO $	k8
as ISSUE	p8
as ISSUE for	p8
as KIN	f-15p17
as KIN $	f-14p15
as THEY	a8
as THEY DONE	a9
as THIS	i9m-7
as THIS AUX	i10
as risk	l-7p9
as risk $	l-7p9
as to	g8
as to practice	g8
as whole	p8
as whole $	p8
ask	a-13c18i-17k-18l-13m18o-24p-8
asked	c-16e-14f-18j-14k15l-33m-19n-8o29p-8
asking	k-9m14o-11
asks	a-9c-8j-15k-15l-8m27o-24
aspect	i8
aspect $	i8
assault	l15p-14
assessing	a-12c-8p12
assessment	a18b-12c-10d-13e-16f-18g-10h-10i-17j-23k-29l8m-23n-16o-23p19
assessment $	c-23d-9e-11f-12g-16i-9j-19k-20m-16n-11o-16p21
assessment THIS	g8
assessment THIS LOOK	g8
assessment WELL	a9
assessment of	a17k-9l-9p-14
assessment of INFO	a9
assessment of PLAN	c9
assessment period	l10p-8
assessment period $	l10p-8
assessment take	a8
assessment take STORY	a8
assessment tool	p10
assessment tool $	p10
assistant	c12p-9
assistant director	c12p-9
assistant director $	c12p-9
assisted	k9
assisted WE	k9
assisted WE $	k9
assurance	a-9c15f-7g-8j-9k10l-11p-17
assurance $	c7k11p-12
assurance arrangement	c12k-9p-8
assurance arrangement $	c12k-9p-8
at $	a-9g-8j-13l-7m-12o22
at BAD	p7
at BAD TIME	p7
at BIRTH	p8
at BIRTH $	p8
at DONE	a8
at DONE $	a8
at END	a-9e8k7
at END $	e11
at END STORY	g8
at END and	k8
at INVOLVE	k12
at INVOLVE $	k12
at ISSUE	a-11g-10o13
at ISSUE $	a-11g-10o13
at MOVE	o7
at MOVE $	o7
at PLACE	i-8l11
at PLACE $	i-8l11
at THIS	a-8j10
at THIS case	a-8j10
at TIME	a8d-8g-8k-14o-9p15
at TIME $	a8d-8g-8k-14o-9p15
at WHAT	a11g-7
at WHAT thing	a8
at back	b15c-9j-11k-8
at back of	b15c-9j-11k-8
at bedtime	p8
at bedtime $	p8
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
at glance	c-8d9j10k-9l-9p-12
at glance $	c-8d9j10k-9l-9p-12
at heart	f9j-7
at heart of	f9j-7
at practice	a9
at practice $	a9
at same	k11
at same TIME	k11
attachment	a-10b19c-14e-9f-12g-9j-14k-15l-13m-11n-8o-9
attachment $	a-10b19c-14e-9f-12g-9j-14k-15l-13m-11n-8o-9
attendance	a-8c-9f-8g-9j-8k20l-9
attendance $	c-8g-8k16l-7
attendance at	k8
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
author	b15c-14d-13e15f-13g-13h-9i-10j-11k16l-24n-11p-23
authoritie	a-9b-9c-9g-10j-13k-19m-19n28p-24
authority	a-12c-16g7j16k-22m-9n-10o-9
authorship	k8
authorship and	k8
authorship and independence	k8
autism	p12
autism $	p12
autumn	l9
available	k11
available to	k11
available to BODY	k11
away	a-12c7f-9g7j-8k-9p7
away $	a-8g8k-7l-7p13
away and	c9
away and ANALYSE	c9
away because	p9
away because WE	p9
away from	l10p-8
away from PLACE	l10p-8
babie	f-11l-12p17
baby	f10g-11j-9k-8l11
back	a-13b12c12e16f-19i-9j-24k-12l14m-16n-11p-26
back $	a-15c11e12j-11l-8p-10
back PEER	f-11l11
back PEER THEY	f-11l12
back PLACE	l10p-9
back PLACE $	l10p-9
back WE	o8
back WE LOOK	o8
back at	a8
back at DONE	a8
back of	b15c-9j-11k-8
back of THIS	b15c-9j-11k-8
back over	a-10e12
back over case	a-10e12
back to	c10m-8p-8
back to BODY	c11m-8
back to PLACE	l8
background	a-25c-28d-18e-20f21g-21h-14i-17j17k-39l18m-21n-12o-25p-43
background $	a-12b-14c-17d-9e-11f15g-11h-8i-8j17k-20m-13n-14o-9p-31
background INFO	l10n-8p-8
background INFO $	j-16l15
background INFO about	j10l-10
background INFO on	f8
background SOURCE	b12j-7l-9
background SOURCE $	b12j-7l-9
background STORY	l8
background STORY $	l8
background WHAT	j8
background WHAT triggered	j8
background and	f9j9p-8
background and IDENTITY	f7
background and purpose	j9
background before	l9
background before REVIEW	l9
background of	f15j-11
background of FAMILY	f9
background of adult	f9
background prior	l10
background prior to	l10
background to	j8l12
background to THIS	j11
background to case	j-9l9
bail	p9
bail condition	p9
bail condition $	p9
bank	p10
bank holiday	p10
bank holiday $	p10
barrier	a26c-13e-8f-14g-9i-13j-11k-14l-13m-10n-8o-7
barrier $	a18c-10f-12j-9k-11l-9
barrier and	a9
barrier and enabler	a9
barrier to	a14i-10
barrier to WELL	a9i-10
barrier to help	a8
base	k8
base $	k8
basis	j18k-12p-8
basis $	j12p-8
be	a-39b-7e-32f-10g-9h-9i13l-20m18n-10o12
became	e13
became of	e13
became of CHILD	e13
because	a-8f-9g21j-9k-8l-11m-10
because $	g22l-8m-10p-19
because THIS	p7
because THIS AUX	p7
because WE	p9
because WE AUX	p9
bed	p12
bed $	p7
bed sharing	p9
bed sharing $	p9
beds	p9
beds $	p9
bedtime	p8
bedtime $	p8
been	a19c-12e7f-13g8i-18j-16l-17m-22o-8p-17
before	a-26b-8c-24d-12e-17f-28g-22h-10i-14j16k-8l37m-21n-15o-10p-19
before $	l16
before BODY	j11l-7
before BODY $	j11l-7
before CHILD	f-8p10
before CHILD 's	f-8p10
before NAME	f-15j-9l17p-7
before NAME $	f-14j-8l15
before PLACE	l10p-10
before PLACE $	l10p-10
before REVIEW	j-8l11o-8
before REVIEW period	j-8l11o-8
before THIS	a-8k13
before THIS $	a-8k13
before WE	c-9g-9j18k-8l-11
before WE $	c-7o8
before WE HAPPEN	j11l-9
before WE MOVE	j8
before YEAR	l11p-8
before YEAR $	l11p-8
before YOU	c-7j14n-8
before YOU read	c-7j14n-8
before period	j-8l12o-10
before period of	j-8l12o-10
before timeline	f-9l10
before timeline $	f-9l10
began	a-11g-11j18m-11
begin	j11l-9
beginning	l8
behaviour	f-7k-8l-8p18
behaviour $	p13
behind	a25c-19e-10f-17g-17i-10j-12k-12l-18m-11n9o-9
behind THIS	a12c-13f-9g-8l-8n12
behind THIS $	a14
behind THIS REVIEW	c-12f-8n12
behind closed	a7
behind closed door	a7
behind curtain	p10
behind curtain $	p10
behind decision	a18j-7k-15p-12
behind decision $	a18j-7k-15p-12
being	a-28c-16f15g-15i-8k-27l-21m-12n-9o-10p22
belief	f-14p17
believe	a23e-10g-15i-8j-7k-10m-13o-8
believe $	a18e-9g-12k-7m-10
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
benefit	p9
benefit of	p9
benefit of doubt	p9
bereavement	p12
bereavement $	p12
best	k8
better	a-22e-8g17i-17k-9m14p-13
between	a-14b-7c-19d-10e-12f-15g-18h-8i-11j-20k-20l12m-11n-13o-8p25
between AGENCY	l-18p19
between AGENCY $	l-18p19
between ISSUE	p10
between ISSUE $	p11
between MONTH	l7
between MONTH and	l7
between NUMW	l9
between NUMW SERVICE	p8
between NUMW home	l11p-11
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
bias	c-8j-7l-8p15
bias $	c-8j-7l-8p15
bibliography	k-11n15
big	g9
big MSG	g9
big MSG $	g9
biography	a-8b15k-14l-8
birth	a-11c-11e-7g-9j-12k-13l21m-10n-7o-8
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
board	a-36b-17d-9e-19f-15g14h-9k-47l-23m27n-27p-10
bondage	p10
bondage $	p10
book	c11f-7j-9k-20l-12n18p-15
book place	c12l-8p-9
book place $	c12l-8p-9
booking	k-8l18p-15
booking appointment	l13p-11
booking appointment $	l13p-11
booklet	j7
border	c-8k-9l-8p18
border $	p15
border through	p8
border through file	p8
borough	p10
borough $	p10
boy	f14j7l-12p-8
boyfriend	p9
boyfriend $	p9
breakdown	l11p-10
breakdown $	l11p-10
brief	a-17b-9c-19d-11e-13f-15h-8i-9k-25m-16n-12o24p-22
brief $	a-14b-7c-16d-8e-11f-12k-19m-14n-10o23p-19
brief START	j8
brief START $	j8
brief given	o8
brief given to	o8
brief outline	j8
brief outline of	j8
briefing	a-10c28f-14j-11k-24o-8
bright	c-8i15k-8l-7p-11
bright spot	c-8i15k-8l-7p-11
bright spot $	c-8i15k-8l-7p-11
bring	l8
bring THIS	l8
bring THIS about	l8
bringing	e13k-8
bringing THIS	e13k-8
bringing THIS PEER	e8
bringing THIS all	e9
brose	k12
brose adolygu	k12
brose adolygu $	k12
brother	f12l-10p-15
brought	a-11g-14j21k-8m-10
brought THIS	g-7j15
brought THIS ISSUE	j8
brought WE	g-8j12
brought WE here	g-8j12
bruise	p15
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
build-up	c-9j-8k-9l16p-13
build-up $	c-8j-7k-9l15p-12
burden	p8
burden on	p8
burden on KIN	p8
burn	p9
burn and	p9
burn and scald	p9
buse	p8
buse $	p8
buster	h11p-8
buster $	h11p-8
bwrdd	m12
bwrdd $	m12
by $	a-11c17g-10h13j-8k-14l-9m-10p-12
by AGENCY	a11c-8g-8k-16p-13
by AGENCY $	a13k-12p-13
by AGENCY WHAT	a-10l11
by AUTHOR	a-8c-12e9k9o-7p-9
by AUTHOR $	c-7e10
by AUTHOR of	j10
by BODY	a-13c9e-8g-11j-9k10l-8m8n-9o-14p-21
by BODY $	a-13c9e-8g-11j-9k10l-8m8n-9o-14p-21
by CHILD	c9
by CHILD completing	c9
by FAMILY	f-12j-8k11l-9p8
by FAMILY $	f-12j-8k11l-9p8
by INFO	l8
by INFO $	l8
by KIN	k9
by KIN $	k9
by METHOD	j10k-8
by METHOD of	j10k-8
by PLACE	m8
by PLACE $	m8
by REVIEW	g9j-7
by REVIEW $	g9j-7
by THIS	j-8o10
by THIS REVIEW	j-8o10
by TIME	d23l-19p-12
by TIME $	d23l-19p-12
by WHAT	k15
by WHAT MEAN	k11
by WHAT WE	k8
by WHEN	m12
by WHEN $	m10
by WHO	m8
by WHO $	m8
by WORKER	i10k-9
by WORKER $	i10k-9
by all	m9
by all AGENCY	m9
by and	j10
by and date	j10
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
by one	l-7p10
by one $	l-7p10
by piece	p9
by piece $	p9
by safeguarding	j8k7m-7p-7
by safeguarding BODY	j8k7m-7p-7
by side	a8
by side $	a8
calendar	a-7c-12d21f-9j-11k-12l-11m-8p-16
calendar $	c-10d17f-9j-9k-11l-9m-7p-14
calendar of	d8
calendar of CONTACT	d8
call	a-9c-11e-11g-11i-7k-14l27m-9o-13
call-out	p8
call-out $	p8
called	f9
called NAME	f9
called NAME $	f9
camau	m14p-10
camau nesaf	m14p-10
camau nesaf $	m14p-10
came	a-9c-14e-13g16i-10j10m-20n-10o-14
can	a-9e-10f-7i-13j-20l-14m16n13o-8p-16
can AUX	j-8k13m-11
can AUX WRITE	g-8k14m-9
can AUX drawn	g7
can DONE	m11
can DONE $	m11
can WE	m11
can WE ANALYSE	a9g-8
can WE DONE	m8
can WE stop	m9
can YOU	c-9m12
can YOU DONE	c-9m12
can help	n12p-10
can help $	n12p-10
can use	c9
can use THIS	c9
canfyddiadau	c-10f-8g17j-9k-11l-9p-14
canfyddiadau $	c-10f-8g17j-9k-11l-9p-14
cannabis	p12
cannabis $	p12
cannot	g-9j-10k12
capacity	c-7g10j-8l-8m-13p12
capacity $	p8
capacity and consent	k7
capacity and workload	p8
capacity to	g11m-11
capacity to CHANGE	g12m-10p-8
capacity to consent	p8
caravan	l-7p8
care	a-22b-9c-18d-16e-13f-42g8h-9i15n-12o-15
cared	f12
cared for	f12
cared for THEY	f8
carer	k-9l-10p9
caring	a-9i12p-10
caring practice	a-9i12p-10
caring practice $	a-9i12p-10
carried	a-8k13
carrying	p10
carrying knife	p10
carrying knife $	p10
case	a-7b-22c-44e-16f-23h-24i-25j22l19m-35n-15o-8p-16
case $	b-9c-18e-7g-9h-8i-10j11k9m-14n-15o-16
case AUX	j12k-10l-7
case AUX AUX	a7
case AUX referred	j10
case AUX reviewed	j7
case HAPPEN	a-7
case HAPPEN $	j-10l10
case HAPPEN to	j11
case INVOLVE	j12k-10l-8
case INVOLVE criteria	j12k-10l-8
case LEARN	g7
case MOVE	j-7l-14p13
case MOVE $	j-7l-14p13
case REVIEW	l-11
case REVIEW $	j7l-10
case REVIEW group	k8
case SCOPE	j9
case SCOPE and	j9
case STORY	d-7l16
case STORY $	l13
case TELL	a-12g18j-11
case TELL $	a-10g16j-9
case and	j-9n9
case and THIS	k8
case and statute	n10
case background	j-11l10
case background $	j-11l10
case by	d8
case by date	d8
case chronology	d10
case chronology $	d10
case closure	l11
case closure $	l11
case file	k11n-9
case file SOURCE	k11n-9
case for	j-9l10
case for rapid	j-9l10
case group	k14
case group member	k10
case in	k-8l9p-9
case in brief	j-7l9
case in nutshell	j11l-8
case in outline	l8
case management	j10
case management REVIEW	j10
case one	k8
case one for	k8
case outline	l11p-9
case outline $	l11p-9
case overview	j-10l12
case overview $	j-10l12
case reached	j11
case reached WE	j11
case referred	j13l-10p-8
case referred $	j13l-10p-8
case specific	h-10j-7l-11o14
case specific WORDS	h-10j-7l-11o14
case summary	j-13l13
case summary $	j-13l13
casgliad	c-10e17f-8j-9k-10l-9p-14
casgliad $	c-10e17f-8j-9k-10l-9p-14
casgliadau	c-9e17f-8j-9k-10l-9p-13
casgliadau $	c-9e17f-8j-9k-10l-9p-13
cast	f11
cast of	f11
cast of character	f11
cause	k9
cause ANALYSE	k9
cause ANALYSE by	k9
caused	j11m-11
caused BODY	j11m-11
caused BODY to	j11m-11
celebrate	i11
central	a8
central SCOPE	a8
central SCOPE LOOK	a8
centre	c-12f9j-9l-8p12
centre $	c-11l-8p12
centre of	f9j-8
centre of THIS	f9j-8
chair	a-16b-14e-15f-7g-8j22l-10m-12n-7o-13
chairing	c-8j-8k14l-8
chairing $	k15p-13
chairing of	p9
chairing of meeting	p9
challenge	c-14e-9f-12g-12i-8j-15k-18l-18m26n-8o-11
challenge $	c-8f-9j-7k-12l-9m13
challenge NUM	m11p-11
challenge NUM $	m11p-11
challenge and	p9
challenge and escalation	p9
challenge for	m14
challenge for AGENCY	m9
challenge for BODY	m8
challenge to	m11
challenge to BODY	m11
chance	g15l-9p-15
chance $	g10p-10
chance BAD	g10
chance BAD $	g10
change	a-24b-7d-9e10f-11g-33h-8i-21j-16k-16l-21m24n-11o-12
changed	a-10c-13e26g-20i-9k-9m-26
changing	m9
chapter	e8l-10n10p-7
chapter $	e8l-10n10p-7
character	f20l-14p-11
character $	f20l-14p-11
characteristic	f12p-9
charge	k-8m-8o13
charge to	k-8m-8o13
charge to BODY	k-8m-8o13
charged	o8
charged $	o8
chart	p9
chart $	p9
check	c10k-9l9m-8p-8
check $	c10k-9l9m-8p-8
checking	c11p-9
checking THIS	c11p-7
checking THIS THIS	c11p-7
checklist	c18j-8k-9l-8p-14
checklist $	c14k-8p-11
checklist for	c8
checklist for supervision	c8
chief	a-9c9e-7f-8i-7k-15l-12m14n-7p-18
chief LEARN	g8
chief LEARN $	g8
chief WORKER	k-7m10p-9
chief WORKER $	k-7m10p-9
chief constable	m10
chief constable $	m10
chief executive	c12p-8
chief executive $	c12p-8
child	b-13c-30d-14e-25f18g-23h-13k-25l12m-16n-16o-15
childhood	a-11c-13e-9g-10j-12k-19l16m-10n-7o-8
childhood $	a-8c-10j-10k-16l20m-8p-11
childhood and	p7
childhood and adulthood	p7
childhood experience	l-7p10
childhood experience $	l-7p10
children	a-12b-11c-9d-12g18h-13i-9l-11n-15o-20p12
choice	p11
choice $	p12
choking	p12
choking $	p12
chose	k9
chosen	a-13j-12k15o8p-7
chosen $	a-10j-7k12
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
chronology	b-17c-30d47e-22f-24g-25h-13i-17j-29k-33l-36m-25n-21o-20p-35
chronology $	a-23b-12c-23d38e-16f-18g-16h-10i-12j-22k-24l-24m-19n-17o-13p-30
chronology TELL	a12g-8
chronology TELL $	a12g-8
chronology YEAR	d10l-7
chronology YEAR to	d10l-7
chronology of	d20k-12l-13
chronology of AGENCY	d12l-9
chronology of HARM	d11k-8
chronology table	d9
chronology table $	d9
churche	p9
churche and	p9
churche and mosque	p9
circle	f7
circle $	f7
circulation	c15j-7k-9p-12
circulation $	c15j-7k-9p-12
circumstance	c-9d-12f24j17k-20l-12o-7p-16
citation	k-7n8
cite	k-9n11
cite $	k-9n11
cited	a-11b-8c-18d-8e-10f-11g-10i-8j-18k-27l-17m-11n33o-9p-23
cited $	a-11b-8c-18d-8e-10f-11g-10i-8j-18k-27l-17m-11n33o-9p-23
civil	k10
civil proceeding	k10
civil proceeding $	k10
class	c-8f9j-8k-9p8
class $	c-8f9j-8k-9p8
cliff	p10
cliff edge	p10
cliff edge $	p10
close	e13j-8k-10l-7p-8
closed	a10g-9
closed $	l7
closed door	p7
closed door $	p8
closed door WHAT	a7
closely	a10
closely $	a8
closer	a17c-8o-9p-12
closer $	a10
closer LOOK	a12o-7p-8
closer LOOK $	a10
closing	a-11c-10e18f-7j-16k-14l-25m-9n-7o-7p8
closure	k-7l16m-8p-9
closure $	k-7l16m-8p-9
club	p13
club $	p13
code	h12k-10
code name	h12k-10
code name used	h12k-10
coercion	p8
coercion between	p8
coercion between teenager	p8
coercive	c-9p12
coercive control	c-9p12
coercive control $	c-9p12
cold	l-8p13
cold $	p8
cold PLACE	p8
cold PLACE $	p8
collapse	l12p-13
colleague	k9
collected	k7
collected $	k7
collection	k11p-9
collection $	k11p-9
college	p11
college $	p11
combined	a-10d14k9l-13p-13
combined $	k12l-8p-8
combined AGENCY	d9
combined AGENCY chronology	d9
combined chronology	d9
combined chronology $	d9
come	e14g-8i-7j-11k-12o-9
come FIRST	m10
come FIRST $	m10
come down	e11
come down to	e11
come into	a-9l10
come into THIS	a-9l10
come to	a10e9g-8k-7
come to $	e10
come to believe	a9
come to think	a8
coming	l12p-9
commend	i9
commendation	a-12c-13e-9f-11g-10i25j-13k-15l-13m-11n-8o-11p-18
commendation $	a-12c-13e-9f-11g-10i25j-13k-15l-13m-11n-8o-11p-18
commended	i9
commending	i8
commending WELL	i8
commending WELL DONE	i8
comment	e12l-7p-8
comment $	e12l-7p-8
commentary	a17c-14
commission	c-9f-7j18k-13l-8p-13
commission $	c-8j15k-8p-11
commission LEARN	j7
commission LEARN REVIEW	j7
commissioned	j11
commissioner	m11
commissioning	a-10c-7m9p7
committee	m10
common	a20f-9g-8l-8p-9
common $	a15
common thread	a12p-8
common thread $	a12p-8
communication	c-8j-7k-10l-10m-10p19
communication $	p13
communication NEED	p10
communication NEED $	p10
community	c-10l-10p9
community $	c-8l-8p8
compared	f9
compared $	f9
competence	p10
competence $	f-9p10
complaint	c15e-7f-11j-10k-12
complaint $	c15k-7l-7p-14
complaint by	f-7p11
complaint by FAMILY	f-7p11
completed	c8e16k-10l-10m-17p-12
completed $	e14m-14
completed by	c10j8k-7p-9
completed by $	c11p-7
completed by and	j10
completing	c9j-8
completing REVIEW	j-7k9
completing REVIEW $	j-7k9
completing form	c9
completing form $	c9
compliance	p10
compliance $	p10
composition	f12p-8
composition $	f12p-8
computer	p12
computer system	p12
computer system $	p12
concealed	l-10p11
concealed BIRTH	l-10p11
concealed BIRTH $	l-10p11
concern	a-29c-17d-10f-14g31i-10j-28k-14l15m-16o-26
concerned	f15k-8p-8
concerned $	f11p-7
concerned in	f9
concerned in THIS	f9
conclude	a-15e24g-12i-9k-13l-8m-14o-10
conclude $	a-9e14k-10m-8o-7
concluded	a8
concluded on	a8
concluded on each	a8
concluding	a-13e24k-9l-15m-7p-15
conclusion	a-12b-7c-13d-8e35f-11i-11j-18k-15l-28n-10o-18p-25
condition	k-9p14
condition $	p14
condition in	a9
condition in WHAT	a9
condolence	a-9c-9g-11j24k-12l-9m-9o-8p-13
condolence $	a-9c-9g-11j24k-12l-9m-9o-8p-13
conduct	c-9g-10i16j-12k9l-8o-10p-11
conduct deserving	i11
conduct deserving commendation	i11
conduct of	j-8k12
conduct of LEARN	k10
conduct worthy	i10
conduct worthy of	i10
conducted	a-10j-10k14
conference	e-12f-11j-8k-11l9p14
conference $	e-12f-11j-8k-11l9p14
confidentiality	c-9j-10k19l-10
confidentiality $	k13p-12
confidentiality and	k7
confidentiality and anonymity	k7
confidentiality between	p9
confidentiality between AGENCY	p9
confidentiality of	k7
confidentiality of REVIEW	k7
conflict	f-8k8
conflict $	p9
conflict of	k9
conflict of interest	k9
connected	f8
connected PEER	f8
connected PEER THIS	f8
connection	a-8k9
connection PEER	a-8k9
connection PEER case	a-8k9
consent	a-7c-8g-8j-9l-8p17
consent $	k-9p16
consent in	k7
consent in REVIEW	k7
consider	a-12g-11m17
consideration	a-17b-8c-26d-8e-11f12g-7h-13j-16k-22l-18m31n-9o14p-30
consideration $	c-9f9j-7k-10l-8m12o-7p-16
consideration for	g-7m16
consideration for BODY	m11
considered	c-17g-8k13m-8n-7o7p-15
considering	a16
constable	m10
constable $	m10
constabulary	l-12m9
constraint	c-7k14p-11
constraint $	c-7k14p-11
consulted	n14p-10
contact	a-23b-13c25d23e-20f-25g-20h-13i-15j-40k-29m-21o-16p-15
content	j13p-10
content warning	j13p-10
content warning $	j13p-10
context	a12b-13c-26d-14e-17g-19h-11i-16j24k9l-28m-19n-21o-18p-36
context $	a9b-11c-22d-12e-15g-16h-9i-14j18k14l-23m-16n-19o-13p-31
context of	a7j12k-14p-9
context of FAMILY	f9
context of REVIEW	j7
context of practice	a8
context town	j7
context town and	j7
contextual	p10
contextual safeguarding	p10
contextual safeguarding $	p10
contingency	p8
contingency PLAN	p8
contingency PLAN $	p8
continuity	p8
continuity of	p8
continuity of WORKER	p8
contributed	a-10k23l-17p-10
contributing	k11l-8
contribution	f-10k15p-14
contributor	c-8j-12k20l-7p-11
contributor $	k13p-11
contributor to	j-8k12
contributor to HARM	k8
contributor to REVIEW	k8
contributory	a10
contributory ISSUE	a10
contributory ISSUE $	a10
control	c18f-8j-11k-13l-13m-8n-8
control $	c18f-8j-11k-13l-13m-8n-8
controlling	p9
controlling behaviour	p9
controlling behaviour $	p9
convened	j8
convened $	j8
conversation	a-11c-12f-10g-7j-15k26l-13m-7p-20
conversation $	k17p-14
conversation AUX	k10
conversation AUX held	k10
conversation PEER	k7
conversation PEER WORKER	k7
conversation held	k11p-7
conversation held $	k11p-7
cookie	c15j-7k-9p-12
cookie $	c15j-7k-9p-12
copie	a-9b12c15j-9k-11l-9m-7n-9p-13
copie $	c16n-7p-9
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
copyright	c18f-8j-10k-11l-9p-15
copyright $	c13k-7p-11
copyright notice	c11p-8
copyright notice $	c11p-8
core	c-12g10j-9k-12l-9m-15o11p8
core ACT	c-7m-10o13p-9
core ACT $	c-7m-10o13p-9
core MSG	g9
core MSG $	g9
core group	k-9p14
core group $	k-9p14
coroner	a-15c-13e-8f-13g11j11k11l-16m-12n-7o-11p-21
coroner $	c-8f-9j15l-9m-8o-7p-15
coroner 's	a-10g10j-11k13l-9p-10
coroner 's ISSUE	a-7g13
coroner 's power	k11
correspondence	b17c-10f-8j-9k-11l-9p-14
correspondence $	b17c-10f-8j-9k-11l-9p-14
cost	c13j-10k-13o-8p8
cost of	c13j-10k-13o-8p8
cost of ASK	p10
cost of REVIEW	c15j-10k-11o-7
could	a10c-9e-7f-10g8i-17j-14k15l-15m-24o-14p10
could AUX	e-15g14i-9k-9m-12p11
could AUX AUX	e-12g14m-8
could AUX CHANGE	g8
could AUX counted	g-9k-7p13
could DONE	k7
could DONE $	k7
could HARM	a10
could HARM AUX	a10
could NEG	a-7g-15k16o-7
could NEG AUX	g-7k12
could NEG FIND	g-9k11
could NEG LOOK	p7
could WE	g9
could WE AUX	g9
could anyone	a8
could anyone AUX	a8
council	c-10k-19n-11p11
counted	g-9k-7p13
counted $	g-9k-7p13
counted AUX	g-9k-7p13
counted AUX counted	g-9k-7p13
countie	f-10p12
countie $	f-8p9
county	a-10c-10j-9k-9l11o-10
county $	c-8j-8l11m8p-13
county SCOPE	o-7p12
county SCOPE $	o-7p12
couple	f13p-9
course	a-8c13f-11j-11k-12l12m-9p-16
course $	c14j-8k-9m-7p-13
course of	l15
course of STORY	l8
course of case	l8
court	a-9c-11f-16g-7j-15k8m-8p14
court $	f-13k-15p17
court case	j-10k16l-8p-13
court case $	k13l-8p-13
court case and	k8
court order	p7
court order $	p7
cousin	f9p-7
cover	a-19g-14j-8k-12m-8o20p12
coverage	c-9f-8j-9k-10l-8o17p-13
coverage $	c-9f-8j-9k-10l-8o17p-13
covered	j-10o13
covid-19	p12
covid-19 $	p12
credit	a-9g-8i22p-19
crime	p10
crime $	p10
criminal	a-8c-10f-7g-8j-11k20l-14
criminal case	k12p-10
criminal case $	k12p-10
criminal exploitation	k-8p11
criminal exploitation $	k-8p11
criminal investigation	k9p-7
criminal investigation $	k9p-7
criminal proceeding	k9
criminal proceeding $	k9
criteria	a-14c-10j16k8l-14p-11
criteria $	j12k-10l-8
criteria INVOLVE	a-8j8k8l-7p-8
criteria INVOLVE $	j-9k12
criteria INVOLVE under	j11k-8
criteria for	k8
criteria for holding	j9k-7
criteria for local	j-8k9
critical	a22c-16e-8f-7j-8k-14m-9o-11p-18
critical ANALYSE	a14c-8
critical ANALYSE $	a14c-8
critical LEARN	g7
critical LEARN $	g7
critical LOOK	a10
critical LOOK $	a10
critical STORY	l8
critical STORY $	l8
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
crynodeb	c-9j12k-9l8p-14
crynodeb gweithredol	j14l-9p-10
crynodeb gweithredol $	j14l-9p-10
crynodeb o'r	l12
crynodeb o'r digwyddiadau	l12
cuckooing	p12
cuckooing $	p12
cultural	f10
culture	p18
cumulative	l-8p9
cumulative HARM	l-8p9
cumulative HARM $	l-8p9
curiosity	k-9l-7p14
curiosity $	k-9l-7p14
curtain	p10
curtain $	p10
custody	l10
custody $	l10
cyfeiriadau	c-10f-8j-9k-11l-9n17p-14
cyfeiriadau $	c-10f-8j-9k-11l-9n17p-14
cyflwyniad	c-8j15k-9l-7p-12
cyflwyniad $	c-8j15k-9l-7p-12
cylch	c-8k-8l-8o15p-11
cylch gorchwyl	c-8k-8l-8o15p-11
cylch gorchwyl $	c-8k-8l-8o15p-11
cynllun	m14p-10
cynllun gweithredu	m14p-10
cynllun gweithredu $	m14p-10
da	i14p-10
da $	i14p-10
dad	f10k8l8p-22
dadansoddiad	a21c-10f-9j-10k-12l-11m-9p-16
dadansoddiad $	a15c-8j-8k-9l-7p-12
dadansoddiad CODE	a11
dadansoddiad CODE ymarfer	a11
daily	f-9l12p-8
daily LIVE	f-9l12p-8
daily LIVE $	l8
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
date	a-32b-16c10d42f-21g-29h-17i-21j-7k-17l-30m-28n-23p-32
date $	a-21b-12c11d32f-21g-20h-13i-14k-9l-29m-22n-18p-20
date LOOK	j-8o10
date LOOK by	j-8o10
date THIS	a-11c-7d14
date THIS ISSUE	a-11c-7d14
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
day	a-17c-9f-15g-13i-10j-8k15l10m-9o-10p-9
days	l17p-9
deaf	f14p-14
deaf $	f14p-14
dealt	p8
dealt PEER	p8
dealt PEER as	p8
death	f-14k-10l20m-9o-8p-13
debt	p14
debt and	p8
debt and eviction	p8
debt bondage	p10
debt bondage $	p10
decided	k9
decided and	k11
decided and WHY	k11
decided there	j8
decided there MUST	j8
decision	a24b-12c-28d-13e-21f-19g-30h-13i-19k26l-26m-16n-18o-22p-21
decision $	a20b-7c-15e-11f-11g-13i-10j-22k17l-15m-16n-10o-9p-25
decision AUX	a12k-12
decision AUX DONE	a12k-12
decision DONE	a-8k11
decision DONE $	a-8k11
decision MSG	a11g-10
decision MSG $	a11g-10
decision PEER	k10
decision PEER reason	k10
decision THIS	j9k-9
decision THIS REVIEW	j9k-9
decision WE	k9
decision WE reached	k9
decision and	k7
decision and rationale	k8
decision making	p8
decision making $	p8
decision of	j-13k16m-7
decision of BODY	k10
decision of safeguarding	k7
decision to	j23k-19
decision to LOOK	j10
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
declaration by AUTHOR	k8
declaration by CHILD	c9
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
deference	p8
deference to	p8
deference to doctor	p8
defined	h9
defined WORDS	h9
defined WORDS $	h9
definition	h13
delay	a-14c-10f-9j-14k19l-11m-8
delay $	c-7k13
delay and	k10
delay and WHY	k10
delay in	j-8p10
delay in completing	j-7k9
delay in decision	p10
demographic	f12
demographic detail	f12
demographic detail $	f12
dental	p9
dental neglect	p9
dental neglect $	p9
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
description	b13p-11
description of	b13p-11
description of HARM	l8
description of grade	b13l-8p-7
deserve	i13p-8
deserve thank	i11
deserve thank $	i11
deserving	i14
deserving commendation	i11
deserving commendation $	i11
detail	b-11d-17e-14f30g-8h-9i-12j13k-7l-10m-17n-16o-15p-35
detail $	a-18b-9d-13e-12f27h-7i-10j13l-16m-14n-14o-12p-31
detail ISSUE	a9
detail ISSUE $	a9
detail of	f11p-10
detail of CHILD	f9
detail of KIN	f8
detail of STORY	l10
detail of notification	j9
detailed	d10
detailed chronology	d10
detailed chronology $	d10
detention	c-8j-7k-9l15p-12
detention $	c-8j-7k-9l15p-12
determination	g-8o9
determination $	o10
determination of	a8
determination of ISSUE	a8
developed	a-7j-11k-9l14
development	a-8c-14e22g-9j-14k-8l-11o-9p-14
diabete	p12
diabete $	p12
diary	a-9c-12d25e-7f-10g-8j-12k-14l-14m-8o-7p-17
diary $	c-10d17f-8j-9k-10l-7p-13
diary of	d15l-11
diary of case	d12l-8
did	a15b-8c-14d-8e-27f-18h-11j-20k12l19m-46n-9o-20
didn't	g13i-14
difference	a16e-14g-26i16k-12m-19p-14
different	a16e-8g-18i-9j-8m12
differently	a-15e-8g20i-16
difficult	l9
difficult $	a7
difficult TIME	l10
difficult TIME $	l10
digging	a14p-10
digging deeper	a14p-10
digging deeper $	a14p-10
digital	p10
digital INFO	p10
digital INFO $	p10
digwyddiadau	l12
digwyddiadau $	l12
directed	o7
directed to	o7
directed to ANALYSE	o7
direction	c-9f-8j-8k-10l-8m16p-13
direction $	c-9f-8j-8k-10l-8m16p-13
director	c17l-12p-12
director $	c12p-9
director of	c12l-8
director of CHILD	c12l-8
disability	f20g-16k-12
disabled	p10
disabled CHILD	p10
disabled CHILD $	p10
disagreement	p10
disagreement $	p10
discharged	a9
disclaimer	c15j-7k-9p-12
disclaimer $	c15j-7k-9p-12
disclosure	c-7k14p-12
disclosure $	c-7k14p-12
discovery	c-8j-8k-9l17p-14
discovery $	c-8j-7k-8l15p-12
discuss	a-24c24h-8p-10
discussion	c21f-11g-15h-15j-10m-19n-8o-29
discussion $	c-8l-10p10
disguised	p10
disguised compliance	p10
disguised compliance $	p10
dislike	f8
dislike $	f8
disposal	c-9e17f-8j-9k-10l-9p-13
disposal $	c-9e17f-8j-9k-10l-9p-13
dispute	l7
dispute $	l7
disruption	p9
disruption meeting	p9
disruption meeting $	p9
dissemination	c-12f-8j-10k21l-8p-15
dissemination $	k13p-9
dissemination list	k12p-8
dissemination list $	k12p-8
dissemination of	k7
dissemination of REVIEW	k7
distance	l-10p14
distance $	p8
distance from	p10
distance from AGENCY	p10
distribution	c19f-8j-8k-12l-9p-15
distribution $	c13k-7p-10
distribution list	c12p-9
distribution list $	c12p-9
diversity	a-8f14
diweddglo	c-9e17f-8j-9k-10l-9p-13
diweddglo $	c-9e17f-8j-9k-10l-9p-13
do	a-24b-8c7e-16f-10g-13i-42k-20m41n-8o-10
doctor	p11
doctor $	p11
document	a-23b11c14d-11e-11f-18g-15h-9i-8j-19k-23l-22m-12n29o-16p-13
documentation	k11
does	c-10e-7j-14k-14l-10m10o12
dog	p9
dog in	p9
dog in yard	p9
dogs	p12
dogs $	p12
doing	a-17c-8e-12g-20i12j-12l-9m17p-13
domestic	j9k-11l-9p11
domestic HARM	j9k-11l-9p11
domestic HARM $	p7
domestic HARM REVIEW	j10k-9
done	a-12c-12e9j-18o-11p-19
door	c-13f-8g-11j-10k-13l-13m-9n-7p23
door $	a-9c-11f-7j-8k-11l-11m-8p22
door THIS	p7
door THIS stayed	p7
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
draft NUM	p11
draft NUM $	p11
drawer	p8
drawer $	p8
drawing	a-8e19j-7k-15p-11
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
drift	c-7j-7k-9l-7p13
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
dutie	l-7m15p-7
dutie for	m10
dutie for AGENCY	m10
dutie laid	m10
dutie laid on	m10
duty	c-10j18k-16l-8m-8
duty $	j12p-9
duty AGENCY	p10
duty AGENCY $	p10
duty to	j10k-7
duty to REVIEW	j10k-7
duty under	j7
duty under WHAT	j7
dysgu	a-11c-15e-9f-12g25j-13k-16l-15m-11n-9o-8p-19
dysgu $	a-8c-13f-10g21j-11k-13l-11m-9n-7p-16
dysgu o'r	g11
dysgu o'r adolygiad	g11
each	a9c-15e-12f-7i-14j-14k-9l11m9o-18
each AGENCY	c-9e-9i-11j-10l10
each AGENCY $	a9k-10
each AGENCY AUX	k8l-10
each AGENCY DONE	k-9l10m-12
each ISSUE	a-8g9
each ISSUE $	a-8g9
each RECOMMEND	m8
each RECOMMEND $	m8
each SCOPE	a14o-9
each SCOPE $	a12o-9
each TIME	l-8p10
each TIME $	l-8p10
each WORKER	l8
each WORKER KNOW	l8
earlier	e9l11m-9
earlier RECOMMEND	e10m-9
earlier RECOMMEND $	e10m-9
earlier STORY	l11
earlier STORY $	l11
early	c-19d-7e10f9i-8j-17k-14l9m-20n-10
easier	p7
easier $	p7
easy	j10
easy read	j10
easy read summary	j10
eating	l11
eating $	l11
edge	p13
edge $	p10
education	l14p-8
educational	p10
educational NEED	p10
educational NEED $	p10
effective	a-7i13
effectiveness	a11c-13e-13g22i-7j-12k-12l-13m-14n-8o-7p-19
effectiveness $	e-8g13
effectiveness of	a12c-9g16j-10k-9l-10m-13p-15
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
eighteen	l-10p14
eighteen $	l-10p14
elective	l-9p10
elective PLACE	l-9p10
elective PLACE SERVICE	l-9p10
eleven	l8
else	g7p7
else 's	p9
else 's job	p9
else LIVE	g9
else LIVE here	g9
email	p9
email THIS	p9
email THIS MOVE	p9
emerged	g8
emergency	c-8k-7l-8p15
emergency AGENCY	p10
emergency AGENCY $	p10
emergency duty	p10
emergency duty AGENCY	p10
emerging	g14
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
enclosure	b17c-10f-8j-9k-11l-9p-14
enclosure $	b17c-10f-8j-9k-11l-9p-14
end	a-10c-9d-8e15g-10j-11m-10o10
ended	l11
ending	e12k-8
endnote	e11k-13
endnote by	e12k-10
endnote by AUTHOR	e12k-10
ends	l12m-9p-9
ends $	l12m-9p-9
engaged	h-9p13
engagement	a-10b10f-9l-19
engaging	p11
england	m10p-8
england $	m10p-8
english	c-8h18j-9k-9p-12
english guide	h12
english guide $	h12
english list	h12p-7
english list $	h12p-7
enough	a16k-7
enough $	a11
enquirie	a-10c16d-7e-8f-11g-8j-13l-16m-10n-8o-8
enquirie $	a-8c16e-7f-10g-7j-12k-16l-13m-9n-7o-7
enquirie running	k11p-9
enquirie running alongside	k11p-9
enquiry	a22c-9g-9j-14k-15p-11
envoi	c-9e17f-8j-9k-10l-9p-13
envoi $	c-9e17f-8j-9k-10l-9p-13
epilepsy	p12
epilepsy $	p12
episode	a-8c-11d-23f-13g-12i-7j-8k-10l33p-21
equality	a-16f23g-7h-9l-8m-7p-25
escalation	a-8c-9j-8k-11m-9p15
escalation $	k-8m-8p12
escalation policy	p8
escalation policy $	p8
essential	g9
essential MSG	g9
essential MSG $	g9
established	k11l-10
established $	k11l-10
establishing	j17k-14
establishing REVIEW	j11k-10
establishing REVIEW $	j11k-10
establishing domestic	j11k-8
establishing domestic HARM	j11k-8
establishment	j8k-7
establishment of	j8k-7
establishment of case	j8k-7
estate	l11
estate $	l11
ethic	c-7k14p-11
ethic $	c-7k14p-11
ethnic	f16l-7p-11
ethnic origin	f14p-10
ethnic origin $	f14p-10
ethnicity	f15p-17
evaluation	a17
evening	l-10p15
evening $	p9
event	a-16b-20d35f-29g-17h-12i-15j-19k21l-11m-23n-15o-17p-42
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
evidence	a7b-20c-16e-13f-13h-9j-26k36l-28m-15n-10o-12p-25
exam	c-9o12p-8
exam SCOPE	c-9o12p-8
exam SCOPE $	c-9o12p-8
examination	p7
examine	o7
examined	a13c-8g-8p-12
examining	a10
example	a-9i23k-9l-7m-8p-14
example of	i15
example of WELL	i10
example of WHAT	i9
example to	i11
example to follow	i11
exclusion $	l-8p10
exclusion from	l9p-8
exclusion from PLACE	l9p-8
executive	c11e-8j12k-9l-11m-7p-12
executive $	c12p-8
executive summary	j13l-8
executive summary $	j11
exercise	a-8c21j-10k-21p-9
exist	j8
exist $	j8
existed	p8
existed on	p8
existed on REVIEW	p8
expectation	a-11c-11f-8g-8j-15k-16l-9m24o-11p-15
expectation $	a-9c-9f-7j-11k-13l-8m20o-9p-13
expectation of	m10
expectation of BODY	m10
experience	a-10c-10e-7f-21g7i-8j-10l18m-9
experience $	a-8c-9f-15g-9j-9l16m-7
experience and	g9
experience and SINCE	g9
experience of	f-7l7
experience of CHILD	f-7l7
expert	a-8k11m-13p9
expert RECOMMEND	k13m-12p-8
expert RECOMMEND $	k13m-12p-8
expert opinion	p11
expert opinion $	p11
explain	a16g-11l-9
explained	a-8b8g-9h13k-9
explaining	c-9h11l-7
explanation	c-18e-9f-9g-21k-9m-13p22
exploitation	f-7k-11l7p11
exploitation $	f-7k-11l7p11
exploration	a-7o10
explore	o8
explored	a9
expressed	k9
expressed by	k9
expressed by FAMILY	k9
extended	f10p-8
extended FAMILY	f11p-7
extended FAMILY $	f11p-7
extent	c-11f-9g-7j-11k-13l-11m-9o21p-16
extent $	c-9f-7j-8k-9l-7o16p-12
extent and	o11
extent and limit	o11
extra	b12i15j-9k-12l-14n-7p-15
extra INFO	b12k-8p-8
extra INFO $	b12k-8p-8
extra mile	i16l-9p-9
extra mile $	i16l-9p-9
fabricated	p9
fabricated illness	p9
fabricated illness $	p9
facilitator	c16k-8p-8
facilitator $	c10
facilitator 's	c11
facilitator 's note	c11
fact	a-11c-14d-12e-11f-8g-9l29p-16
fact $	g-12l12
fact and	g8
fact and FIND	g8
factor	a23c-10f-7g-17j-13m-8o-7p-16
factual	c-10d-9e-8f-10j-14k-9l25p-13
factual background	l10
factual background $	l10
factual matrix	l11p-7
factual matrix $	l11p-7
factual summary	j-7l11
factual summary $	l10
faded	a9
faded $	a9
failed	g14
failing	g10p-8
failure	a-9g16k-8p-8
failure $	g12k-7
faith	k-7p9
faith-based	p9
faith-based HARM	p9
faith-based HARM $	p9
fall	l12
fall from	p9
fall from window	p9
falling	p7
falling between	p7
falling between AGENCY	p7
faltering	p10
faltering growth	p10
faltering growth $	p10
familie	b-8c-7f-21i-9k-11p16
family	a-22c-33d-23e-27f30g-30h-21m-30n-24o-24p-7
far	c-11e7j-16k-18m-10o14p-8
far $	e9m-7
far REVIEW	j-9k-8l-7o13
far REVIEW MOVE	j-9k-8l-7o13
far as	l7
far back	o8
far back WE	o8
fatal	k11
fatal HARM	k11
fatal HARM REVIEW	k11
father	b-8c-10e-8i-7j-14k-28l-12m-10o-8p26
fault	g9
fault FIND	g9
fault FIND $	g9
fear	c-8j-8k-8p15
fear $	l9
fear of	p13
fear of AGENCY	p10
feature	i11
feature $	i8
feed	c8
feed back	c8
feed back $	c8
feedback	a-9c20f-8g-8j-11k-10l-10m-7p-13
feedback $	c17j-8k-10l-8p-12
feedback ISSUE	c9
feedback ISSUE $	c9
fell	g9l7
fell BAD	g10
fell BAD $	g10
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
file	a-10c-9g-9j-10k16l-14m-7n-19p14
file $	k11l-8n-14p9
file SOURCE	k11n-9
file SOURCE $	k11n-9
file in	p8
file in NUMW	p8
filing	c11
filing and	c11
filing and retention	c11
final	a-11c-11e11f-8g-7h-8j-9k-10m-10o-7p9
finally	e10
find	a-11c-11f-8g-26i-11j7l-10m-13n20o9p-11
finding	a-14b-13c-22d-16e-20f-18g50h-12i-18j-28k-34l-9m-11n-25o-28p-31
fine	p7
fine $	p7
finish	e13p-7
finish $	e13p-7
finished	e7
finished $	e7
fire	l11
firearm	p12
firearm $	p12
first	c-23d-8e-18f-12h-16j16l17m-19n-7o-14p-9
five	j-10k-8l-7
flag	p13
flag $	p8
flag on	p8
flag on record	p8
floor	p9
floor $	p9
focus	a-14c-10k10o12p-14
follow	a-16c-13e-10f-9g-16k-13l-16m16p-7
follow $	a-13c-12e-9f-8g-12j7k-11l-14m12p-12
follow from	m10
follow from THIS	m10
follow-up	p8
follow-up $	p8
followed	l-8m-10o13p-15
followed $	c-9o13p-14
followed THIS	j10
followed THIS $	j10
followed up	c8
followed up $	c8
following	c12l-8
following up	c12l-8
following up $	c12l-8
food	p8
food heat	p8
food heat and	p8
for $	a-17c8e-12f-12g-21h7i-17l-10m20p-10
for ACT	m13
for ACT $	m13
for AGENCY	a-16e-9h8j-8k-13l-20m13o9p-19
for AGENCY $	a-16e-9h8j-8k-13l-20m13o9p-19
for ANALYSE	a-10c14
for ANALYSE $	a-7c15m-12
for ANALYSE by	c-8m9
for BODY	a-17c-16e-7j-17k-16m31n-7p-17
for BODY $	a-8c-12g10j-14k-14m17p-12
for BODY 's	m8
for BODY and	m9
for BODY to	g-8m18o-11
for CHANGE	a-8e-8g-12m24p-14
for CHANGE $	g-9m19p-12
for CHANGE practice	m8
for CHILD	a-15e-8f-9g10k-10m18p-24
for CHILD $	a-10g9p-15
for CHILD 's	l-10m11p-7
for CHILD AUX	g8
for CHILD and	j9
for CHILD practice	o8
for CHILD protection	m10
for CONTACT	j7
for CONTACT $	j7
for HARM	o7
for HARM REVIEW	o7
for INFO	k9
for INFO $	k9
for LEARN	c10g-10k-10o8
for LEARN REVIEW	o8
for LEARN STORY	c11
for LOOK	a-8o9
for LOOK $	a-7o10
for NAME	f-15j12
for NAME $	f-15j12
for REVIEW	a-14c-15e-8f-16g-13j17l-9m-14o16p-11
for REVIEW $	a-12c-15e-7f-16g-12j18k-11l-9m-14o16p-10
for SERVICE	l-9m16p-15
for SERVICE $	l-8m14p-12
for SINCE	m13
for SINCE $	m8
for SINCE by	m8
for THEY	f8
for THEY $	f8
for THIS	c-17f-14g-8l-9m11p-9
for THIS FAMILY	a8i8j-8
for THIS REVIEW	j9k-11o7
for THIS county	m10
for THIS region	m9
for WE	a9g-7j8k-8
for WE $	a11g-9
for WE REVIEW	j9
for WHAT	a10l-8
for WHAT HAPPEN	a10l-8
for WORKER	a-11c11g10j-8k-12l-7m-7n8p-15
for WORKER $	g12p-8
for WORKER affected	n10
for WORKER to	c8
for WORKER using	c9
for YOU	a-11c10g13m-7
for YOU $	a-8g9
for YOU DONE	g8
for all	m7
for all BODY	m7
for bed	p7
for bed $	p7
for case	j7
for case management	j7
for chief	m11
for chief WORKER	m11
for community	m9
for community safety	m9
for consent	p7
for consent $	p7
for coping	p7
for coping $	p7
for decision	k10
for decision $	k10
for delay	j-7k9
for delay in	j-7k9
for determination	o10
for determination $	o10
for england	m11
for england $	m11
for enquirie	c9
for enquirie $	c9
for everyone	g10
for everyone $	g10
for facilitator	c10
for facilitator $	c10
for help	n8
for help $	n8
for holding	j9k-7
for holding REVIEW	j9k-7
for intervention	p7
for intervention $	p7
for local	j-11k14
for local REVIEW	k8
for local practice	j-8k9
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
for practice	a-16g22i-12n8p-12
for practice $	a-16g22i-12n8p-12
for public	j9
for public $	j9
for rapid	k-10l10
for rapid REVIEW	k-10l10
for reader	n11p-8
for reader $	n11p-8
for regional	m10
for regret	g11o-8
for regret $	g11o-8
for resolution	m10o-7
for resolution $	m10o-7
for safeguarding	j8m7
for safeguarding BODY	m8
for safeguarding adult	j10
for sickness	p9
for sickness $	p9
for supervision	c16p-8
for supervision $	c16p-8
for trial	k9
for trial $	k9
for wale	m10
for wale $	m10
for welsh	m8
for welsh BODY	m8
force	k8
force $	k8
foreword	j14k-8
forgotten	c-12l-18p21
forgotten $	l-12p16
forgotten STORY	l-11p12
forgotten STORY $	l-11p12
form	a-10c16d-8e-8f-8g-14h16k-15l-16m-8n-7p-21
form $	c7g-10h13j-8l-9p-12
form completed	j10
form completed by	j10
form control	c11p-9
form control $	c11p-9
form to	c10
form to $	c10
form used	h8
form used in	h8
format	c14k-10p-9
format $	c14k-10p-9
forum	a-9k14p-12
forum $	a-9k14p-12
forward	a-12c-16e-10f-8g-13i-7j-13k-19l-18m33n-8o-8p-21
forward $	a-11c-12e-9g-11j-12k-18l-16m29p-18
forward PLAN	m9p-7
forward PLAN $	m9p-7
foster	l18p-17
fostering	p9
found	a-11g20j-16m-9o-10p-9
four	a7f16j-8k-8o-9p-22
frame	o8
frame for	o8
frame for REVIEW	o8
framework	a-7c-12f-8j-14k25l-12m-7n-10o-8p-17
framework $	c-8j-9k19l-8p-14
framework for	j-7k8
framework for REVIEW	j-7k8
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
friend	a-7c-11g-7j-12p8
friend $	k-10l8
friend FAMILY	p7
friend FAMILY DONE	p7
friend WHO	p9
friend WHO fight	p9
friend and	k10
friend and REVIEW	k9
friend and neighbour	f7
from $	j-7k12
from AGENCY	a-7k-13l12
from AGENCY $	a-7k-10l12m-11
from AUTHOR	c-8j19k-16
from AUTHOR $	c-8j19k-16
from BIRTH	l11
from BIRTH to	l11
from BODY	g-10j23k-14m-10o-8p-12
from BODY $	g-10j23k-14m-10o-8p-12
from CONTACT	l8
from CONTACT to	l8
from FAMILY	b11f-20j15l-16p-15
from FAMILY $	b11f-20j15l-16p-15
from FIRST	g-9k9
from FIRST REVIEW	g-9k10
from KIN	b12f-8p-11
from KIN $	b12f-8p-11
from LEARN	a9k-10
from LEARN REVIEW	g7
from LEARN STORY	a9k-7
from MONTH	o7
from MONTH YEAR	o8
from PLACE	f-9
from PLACE $	f-7l8
from REVIEW	g10k-7
from REVIEW $	g10k-7
from THEY	f-16j14l-8
from THEY KIN	f-16j14l-8
from THIS	a-11c-11g21j-13k-15m10
from THIS $	a-11g17j-7
from THIS INVOLVE	g8
from THIS REVIEW	m10
from WHEN	l-8o12
from WHEN to	l-8o12
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
from individual	m7
from individual management	m7
from lead	j11k-7
from lead AUTHOR	j11k-7
from rapid	k-8m7
from rapid REVIEW	k-8m7
from register	e-8l10
from register to	e-8l10
from safeguarding	j10
from safeguarding BODY	j10
from window	p9
from window $	p9
front	f-9p16
front door	p8
front door $	p8
front of	f-7p8
front of CHILD	f-7p8
front room	p8
front room $	p8
full of	p8
full of WORKER	p8
funding	p7
funding $	p7
further	a-12b-9e-9f-9g-9j-14k-19l-17m-11n23o-7
further ACT	m-7p12
further ACT $	m-11p12
further INFO	k-7n12p-9
further INFO $	k-7n12p-9
further SOURCE	k-8n12
further SOURCE $	k-8n12
further copie	c12p-8
further copie $	c12p-8
further support	n12p-9
further support $	n12p-9
gained	g8
gained $	g8
gaming	p12
gaming $	p12
gang	p8
gang and	p8
gang and county	p8
gap	p10
gap $	p10
gaps	a-18b-8c-15d-8e-13f-16g27i-12j-16l-17m-13n-13o-12p-8
gaps $	c-7g16k-12p-15
gaps AUX	g10
gaps AUX $	g10
gaps and	g8
gaps and BAD	g8
gaps between	p7
gaps between AGENCY	p7
gaps identified	g12p-9
gaps identified $	g12p-9
gaps in	k10
gaps in INFO	k8
gaps in LOOK	p7
gaps lay	g9
gaps lay $	g9
gathered	a-7k13
gathered WHAT	k8
gathered WHAT WE	k8
gathering	j-8k17l-9p-14
gathering $	k10
gathering piece	k13p-11
gathering piece $	k13p-11
gave	j7
gave WE	k7
gave WE INFO	k7
gave rise	j8
gave rise to	j8
geirfa	c-11f-9h18j-10k-11l-10m-8p-15
geirfa $	c-11f-9h18j-10k-11l-10m-8p-15
gender	f11
gender IDENTITY	f7
gender IDENTITY $	f7
gender and	f7
gender and IDENTITY	f7
general	a-9i-8p10
general START	j8
general START $	j8
general practice	a-8i-8p12
general practice $	a-8i-8p12
genital	p9
genital mutilation	p9
genital mutilation $	p9
genogram	c-8f18j-8k-10l-8p-13
genogram $	c-8f15j-7k-8l-7p-12
get	c12p-7
get help	n8
get help $	n8
get in	c10
get in touch	c10
getting	f10i12l-7p-10
getting THIS	i13
getting THIS WELL	i13
getting to	f12
getting to KNOW	f12
gift	p8
gift $	p8
girl	a-8f18j-10l-16
give	c7i11k-10p-8
give feedback	c7
give feedback $	c7
give up	i11k-8
give up $	i11k-8
given	e-8f-9g-8j-13k-15o17
given $	o11
given WHERE	p9
given WHERE PLAN	p9
given to	j-7k-9l8o12
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
go	a-8g9i-17k-8l-10m14
goal	a-9c-12f-8j-13k-13l-9m-9o22p-14
goal $	c-8f-7j-7k-9l-8o15p-13
goal of	o13
goal of THIS	o13
goes	j-9k-8l-7o13
going	a-8e-19f-7g-20i17l8m9o-15p-20
good	b-7c-19d-9e-16f-14h-7i19j-17k-21l-11m-21n-11o-12p8
gorchwyl	c-8k-8l-8o15p-11
gorchwyl $	c-8k-8l-8o15p-11
got	c-7e-10g7i8j-9m-12
got BAD	g12
got BAD $	g12
got WELL	i13
got WELL $	i13
got in	a13
got in METHOD	a13
got worse	l10
got worse $	l10
governance	a-7f-8j-11k16l-9m-8o-7p-15
governance $	c-9k14p-10
governance and	c7
governance and monitoring	c7
governance inadequate	g8
governance inadequate $	g8
governance of	k7
governance of REVIEW	k7
government	c-10j-7m14p-9
grade	a-8b13g-7i-9l-13m-8p11
grade $	b13l-8p-7
grade NUM	i-7p13
grade NUM $	p8
grade NUM WELL	i-7p9
graded	g11l-7
graded PLACE	p9
graded PLACE profile	p9
graded judgement	g12
graded judgement on	g9
gran	f7p-7
grandmother	f-14j9
grandparent	a-9b11g-8j-12k-13l15p-8
gratitude	c-8j15k-9l-7p-12
gratitude $	c-8j15k-9l-7p-12
grooming	p12
grooming $	p12
ground	j15k-11
ground for	j11k-8
ground for REVIEW	j11k-8
ground upon	j8
ground upon WHAT	j8
group	a-15c-18d-8e-10f-20g-11i-7j-19k26l-20m-14n-10o-18p11
group $	a-12c-16e-8f-15g-8j-14k21l-12m-12n-8o-16p9
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
guardianship order	p11
guardianship order $	p11
guidance	a-20b-13c-24d-13e-17f-20g-19h-14i-14j-12l-25m-21n39o-16p-22
guidance $	a-12b-7c-15d-8e-10f-13g-12i-8j-15l-17m-14n27o-9p-25
guidance and	n14p-8
guidance and law	n9
guidance cited	n8
guidance cited $	n8
guidance on	p10
guidance on shelve	p10
guidance read	n8
guidance read $	n8
guidance referred	n11
guidance referred to	n11
guidance used	n10
guidance used $	n10
guide	a-15e-9f-15g-9h24k-13l-13m-9n-7o-7p-23
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
had	e-10f-13g-13i-9k13l-9m-16
half	p14
half KNOW	p10
half KNOW $	p10
half picture	p9
half picture $	p9
half-term	c-8j-7k-9l15p-12
half-term $	c-8j-7k-9l15p-12
hand	e12
hand $	e12
handover	k-8l-10p18
handover $	p14
handover at	p8
handover at BIRTH	p8
hane	l12
hane yr	l12
hane yr acho	l12
happen	a-12c11e-15i-12j-14k-12l-24m28p-15
happen $	c14m-8p-7
happened	a9c-11f-15g-16h-8i-17j-19l25m-33o-13p-15
happening	m9
hard	a11c-7e-8g-8h11i-12j-10l-10m-7p8
hard $	a10
hard WORDS	h12p-8
hard WORDS $	h12p-8
hard to	p13
hard to KNOW	a9
hard to reach	p13
harm	a-9e-8k-8m-7p18
harmful	p8
harmful sexual	p8
harmful sexual behaviour	p8
has	a-20e29f-12i-19k-20l-28n9o-14
have	a19e17f-18g21h-8i-26j-17k-9l-33m-32o-21p-29
he	a-14f12g-16i-8j-11k-13l10m-8p9
head	a-8c12k-8l-14p12
head HARM	l-8p9
head HARM $	l-8p9
head lice	p7
head lice and	p7
head of	c13p-10
head of AGENCY	c13p-10
head trauma	p8
head trauma $	p8
headline	c-7g15k-8p-7
headline FIND	g8
health	a-11c-10j-10k-18l9m8
hear	c8
hear about	c8
hear about SINCE	c8
heard	a9c-13f-11j-10l-20p8
hearing	f-11k11l-11p9
heart	f9j-7
heart of	f9j-7
heart of THIS	f9j-7
heat	p8
heat and	p8
heat and light	p8
held	a-15c-13f-11g-9j16k8m-14n-7o-11
held $	a-12c-9j17k11l-11m-11o-9p-15
held by	l10
held by AGENCY	l10
held risk	p9
held risk $	p9
help	a10b-11c-25d-14e-21f-24h-11i14j-28k-31l-23m-27n27o-17p8
help $	c-16d-7e-11f-15g-16j-13k-17l-23m-15n22o-9p9
help BAD	g7
help BAD $	g7
help DONE	i9
help DONE $	i9
help DONE NEG	a7
help THIS	i9
help THIS HAPPEN	p7
help THIS depended	p7
help THIS helped	i11p-10
help and	g8l-9n11
help and prevention	p9
help and protection	g10
help and support	n10p-8
help at	p7
help at BAD	p7
help by	p8
help by letter	p8
help for	n11p-8
help for reader	n11p-8
help given	a10
help offered	l8
help offered to	l8
helped	c-15e-14f-23g-8i31j-18l-22m-17o-9p-22
helped $	c-7e-8g-13i23j-8k-11l-11m-12p-17
helped CHILD	i12l-7
helped CHILD $	i12l-7
helped FAMILY	i11
helped FAMILY $	i11
helped NAME	i10
helped NAME $	i10
helped WE	c-7i-9k14
helped WE $	c-7i-9k14
helped and	g9
helped and IDENTITY	g9
helpful	a-17b-9c-13e-8g-9i19j-9k-14l-13m-12n14p-21
helpful AGENCY	l-7n13p-10
helpful AGENCY $	l-7n13p-10
helpful SOURCE	n7
helpful SOURCE $	n7
helpful practice	i10p-7
helpful practice $	i10p-7
helpful response	a-11i15p-9
helpful response $	a-11i15p-9
helpline	n9
her	a-9b-10d-9f19h-13i-23k-9l15m-14n-11o-11p-33
here	a-11c9e-10f-7i-11j7k-12m7o-8p-13
here $	a-10c10e-7i-10j8k-11l-10p-11
here AUX	l7
here AUX WHAT	l7
heritage	f15p-13
hidden	f-11k-7l-12p15
hidden CHILD	f-7p9
hidden CHILD $	f-7p9
hidden KIN	a7
hidden KIN $	a7
hidden men	p8
hidden men $	p8
hide	p10
hide $	p10
hierarchy	p8
hierarchy between	p8
hierarchy between profession	p8
highlight	i15p-14
him	c-9f14g-9k-18l-13
himself	p7
himself AUX	p7
himself AUX threat	p7
hindered	a22g-10i-15l-10m-9
hindered $	a13l-8
hindered WELL	a12i-12
hindered WELL DONE	a12i-12
hindered and	a8
hindered and WHAT	a8
hindsight	a15c-12f-9g-7j-12l-11m-8n-7o-7p-16
hindsight $	a16c-11f-8j-11l-9p-14
hindsight and	k10
hindsight and outcome	k10
his	a-12e-10f22h-10m-8p-26
historical	a-10g-9j-10k-9l19n-7p-13
historical INFO	k-8l13p-9
historical INFO $	k-8l13p-9
historical ISSUE	a-8g-8l12
historical ISSUE $	a-8g-8l12
historie	f11p-11
historie $	f11p-11
history	b-12c9d-28e-12g-12i-7j-21k-29m-8n-9p19
hold	j8
hold REVIEW	j7
hold REVIEW $	j7
holding	c9k-11l-12p8
holding REVIEW	j9k-7
holding REVIEW $	j9k-7
holding ring	p10
holding ring $	p10
holding to	c12l-10
holding to STORY	c12l-10
holiday	p9
holiday $	p9
home	b-8c-14d-13e-11f36g-21h-8i-21j-15k-18m-11n-10o-10p-9
home $	f-12l8
home and	p9
home and house	p9
homelessness	c-8j-7k-9l15p-12
homelessness $	c-8j-7k-9l15p-12
homicide	a-8c-9d8l11p-21
honour	p7
honour and	p7
honour and shame	p7
hope	c-10j15k-12l-12m-28o-10p21
hospital	c-10e-8f-31i-16j-9k-15p13
hotel	c-10j-8k-8l8p9
hotel $	c-10j-8k-8l8p9
hour	p8
house	k-7l-11p19
house $	p9
household	a-13c-8f37g-8i-9j-17k-27l-26m-7p-16
housing	k-8m-7p8
how	a16b-16c7d-17f-19g-23i-27k11n-21p-34
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
identified	c-12e-8g19j-8k-15l-9m-10o-9p-17
identified $	c-11e-7g17k-12l-9m-9o-8p-16
identifier	f8
identifier $	f8
identity	a-7f25g-7k8l-9p-30
if	c-12j-12n19p-8
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
immediate	a-10c-14e-15j-10k-14l27p-19
immediate ACT	e-11g-7l13p-8
immediate ACT ASK	m9
immediate ACT LEARN	e-10l13m-9
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
impact	a-9c23f-7j-12k-15l-9m-12o-8p-15
impact $	c9
impact ACT	c9m-8
impact ACT $	c9m-8
impact and	c12j-8k-10
impact and REVIEW	c12j-8k-10
impact assessment	c9
impact assessment of	c9
impact of	g7
impact of BODY	g7
implementation	c-12f-8j-9k-10l-10m19p-16
implementation $	c-8f-7j-8k-9l-7m15p-12
implementation PLAN	m9p-7
implementation PLAN $	m9p-7
implication	g9
implication for	g9
implication for practice	g9
important	c-9d12k-7p-8
important date	c-9d12
important date $	c-9d12
impressed	i7
improve	a-8c-12g10m11p-9
improved	e11g-8
improvement	a-20b-7c-23d-9e11f-11i-17j-13k-17l-17m24n-11o-12p-12
improving	a-11e-9g-10i-7m23p-14
in $	l8
in AGENCY	c12p-8
in AGENCY $	c12p-7
in BAD	a-8g-11j13
in BAD $	a-8g-11j13
in CHILD $	p10
in CHILD 's	l9p-10
in END	a-8e12
in END $	e9
in FAMILY	f8k-11l-8p8
in FAMILY $	f8k-11l-8p8
in FIRST	i9l-8
in FIRST TIME	i9l-8
in INFO	k7
in INFO $	k7
in ISSUE	a-14f-11g-16j20l-13o10p-12
in ISSUE $	a-12f-8g-14j13l-8o11p-9
in ISSUE in	j8
in ISSUE of	j9
in LOOK	p7
in LOOK at	p7
in METHOD	a17k-9
in METHOD $	a13k-8
in METHOD of	a10
in NEED	f-12l12m-7
in NEED $	f-7l-8p11
in NEED PLAN	l12p-12
in NEED period	l8
in NUMW	p11
in NUMW drawer	p8
in PLACE	a-9k-7l8m-9
in PLACE $	a-8f7g-8m-8
in PLACE PLACE	l14p-13
in PLACE WELL	g9
in REVIEW	h10k17l-10m-8o-12p-7
in REVIEW $	h10k17l-10m-8o-12p-7
in SCOPE	a-8o12
in SCOPE $	a-7o11
in THEY	f7h-7l10
in THEY LIVE	f9
in THEY own	h-7l13
in THIS	a-14c13e-7f23g-14h9j-30l-10n-9o-13p-12
in THIS ISSUE	a-11c11
in THIS REVIEW	f19h10j-32o-10
in THIS STORY	f8
in THIS case	f8
in THIS page	j8
in THIS section	c8
in TIME	l-10p13
in TIME $	l-11p13
in WE	a8
in WE ISSUE	j8
in WE opinion	a9
in WELL	i7
in WELL of	i8
in WHAT	a10g-9i-7
in WHAT IDENTITY	p9
in WHAT METHOD	a8
in WHAT WORKER	a9
in WHO	p9
in WHO IDENTITY	p9
in YEAR	f8
in YEAR $	f8
in and	o14
in and WHAT	o12
in brief	j8k-10l14o-8p-9
in brief $	j8k-10l14o-8p-9
in common	a15
in common $	a15
in completing	j-7k9
in completing REVIEW	j-7k9
in context	a9
in context $	a9
in county	l7
in county $	l7
in custody	l12p-8
in custody $	l12p-8
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
in dispute	l7
in dispute $	l7
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
in hotel	l12p-8
in hotel $	l12p-8
in itself	p8
in itself $	p8
in local	e7
in local AGENCY	e7
in memory	f-8j14l-7
in memory of	f-8j14l-7
in mind	j8
in mind $	j8
in more	a10
in more depth	a10
in nutshell	j11l-8
in nutshell $	j11l-8
in one TIME	l7
in order	d13l-7
in order $	d13l-10
in outline	l8
in outline $	l8
in period	l8
in period $	l8
in place	e16l-8
in place $	e14
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
in supervision	c13p-8
in supervision $	c13p-8
in system	g11p-8
in system $	g11p-8
in temporary	l10p-8
in temporary SERVICE	l10p-8
in timeline	l14
in timeline $	l14
in touch	c15p-11
in touch $	c15p-9
in touch PEER	l7
in turn	a14o-7
in turn $	a14o-7
in yard	p9
in yard $	p9
inadequate	c-8f-8g17j-9k-10l-11
inadequate $	c-7g11j-7k-9l-7p9
inadequate because	g11p-9
inadequate because $	g11p-9
incident	a-22b-11c-27d-16f-24g-13i-9j8k-15l32m-14n-10o-10p-7
incident $	p11
incident by	d8
incident by date	d8
incident-led	a-8i-8p12
incident-led practice	a-8i-8p12
incident-led practice $	a-8i-8p12
included	a7
included $	a7
independence	a-17b-9c-13e-11f-10g-10j-18k29l-14m-10o-9
independence $	a-12b-7c-9e-8j-13k25l-9p-16
independence of	k9
independence too	p10
independence too soon	p10
independent	a-8c-9j7k9l-8
independent AUTHOR	k15
independent AUTHOR $	k10
independent REVIEW	k-8p10
independent REVIEW WORKER	k-8p10
independent scrutineer	j11
independent scrutineer $	j11
index	l8
index STORY	l8
index STORY $	l8
individual	c-13d-9f13j-14l-15m10n-8o-9p-13
individual $	a-9c-7d-7f14g-7
individual AGENCY	g7l-9m9
individual AGENCY LEARN	g9
individual AGENCY PLAN	m10
individual management	j-9
individual management REVIEW	j-9
induction	p12
induction $	p12
infancy	l10p-9
infant	l-9p12
influence	a8
influence on	a8
influence on practice	a8
influenced	a16g-7i-11
influenced DONE	a12i-8
influenced DONE $	a12i-8
information	b-32c-22d-13e-15f-8g-24h-11i-14j21l12m-20o-12p-14
informed	f-12k13
informed $	f-12k13
initial	c-12e-9f-8g-8h24k-16m-8o-9p-17
initiation	j11k-8
initiation of	j11k-8
initiation of REVIEW	j11k-8
injurie	l15p-10
injury	l8
inquest	a-8c-10f-9g-8j-10k18m-8p-16
inquest $	a-8c-10f-8j-9k16m-8p-16
inquired	k8
inquired $	k8
inquirie	a-7k19l-9n-8p-10
inquirie $	k15n-7p-8
inquirie MOVE	k7
inquirie MOVE on	k7
inquiry	c-12f-16g-9k7l-8m-7o15p-15
inside	a-11c21e-8f-7g-11i-7j-10k-11l-13m-10p-12
inside $	a-11c21e-8f-7g-11i-7j-10k-11l-13m-10p-12
insight	g10k-8
inspect	k7
inspect $	k7
inspection	a-24b10c-18d-11f-19g7h-13i-11j-10k23l-23m-19o-17
inspection $	a-12b-8c-9f-14j-26k21l-12m-10n-13o-13p7
inspection AGENCY	c-9k14p-13
inspection AGENCY $	c-9k14p-13
inspection REVIEW	n8
inspection REVIEW and	n8
inspection judgement	a-10b13g10k-15p-13
inspection judgement $	b-10g14k-10p-9
inspection judgement MEAN	a-8b16g-12
inspection of	j12
inspection of AGENCY	j12
inspector	a-14c18e-10f-15i-10j-14k10l-18m-7n-9o-9p-22
inspector $	a-13c18e-9f-15i-8j-13k10l-17n-9o-8p-22
inspectorate	c12f-7j-8
inspectorate $	c12f-7j-8
instead of visit	p7
instruction	a-8c-8g-8j-13k-12m-14o21p-10
instruction $	j-8k-9m-7o13
instruction of	m-9o14
instruction of BODY	m-9o14
integrated	d12p-9
integrated chronology	d12p-7
integrated chronology $	d12p-7
intelligence	p12
intelligence $	p12
intended	c-8k-9l-7o15p-10
intended outcome	c-8k-9l-7o15p-10
intended outcome $	c-8k-9l-7o15p-10
intention	i-11p11
intention $	i-11p11
interest	a-7c-11g-8k18l-10p-14
interest $	k11p-8
interest declared	k12p-8
interest declared $	k12p-8
interested	k15p-9
interested person	k15p-9
interested person $	k15p-9
interface	k7
interface PEER	k7
interface PEER other	k7
internal	j-8k9
internal REVIEW	j-8k9
internal REVIEW $	j-8k9
interpretation	a-23c-17f8h22p-12
interpreter	a-8f-7l-7p19
interpreter $	a-8k-10l-7p19
intersectionality	c-9f16j-8k-9l-8p-13
intersectionality $	c-9f16j-8k-9l-8p-13
interview	c-8k14l-19p8
interviewed	f-9k16l-10p-9
interviewing	p10
interviewing $	p10
into	a-18c-14e-8f-9g-18i-9j8k-15l24m12o-11p-24
into ACT	m10
into ACT $	m10
into HARM	j9
into HARM of	j9
into PLACE	l15p-13
into PLACE $	l13p-11
into THIS	a-10j8l10
into THIS $	a-10j8l10
into exploitation	l10
into exploitation $	l10
into practice	g-10m11
into practice $	g-10m11
into youth	l11
into youth estate	l11
introducing	f14j9k-13l-9p-11
introducing FAMILY	f10
introducing FAMILY $	f10
introducing NAME	f10
introducing NAME $	f10
introducing REVIEW	j12k-11
introducing REVIEW $	j12k-11
introduction	a-9c-9f-8g-12j30k-18l-12m-8o-13p-16
introductory	j12
investigation	a-10c-14e-7f-10g-8j-17k22m-11n-8p-21
investigation $	c-10k18l-9p-14
investigation and	j-9l9p-9
investigation and inquest	l11
investigation and its	j-8k11
investigation by	k9
investigation by BODY	k9
invisible	p8
invisible KIN	p8
invisible KIN $	p8
invitation	m12
invitation to	m12
invitation to ACT	m7
involved	a-18c-11f9j-9l13p-8
involvement	a-12b-12c-18e-7f-19g-12i-7j-16k-10l40m-12n-12p-39
is	a-38b-8c-7d-7f7h-9j13k-35n-12o-9
island	l-13p13
island LIVE	l-13p13
island LIVE $	l-13p13
isolation	p14
isolation $	p10
isolation room	p8
isolation room $	p8
issue	a20b-9d-15e-12f-8h-9i-22j-31k-16l-29n-11o13p-31
it	a18b-15d-15e9f-17g-22h-20j-29k-9l7n-22o-26p-8
its	a-15c-12e-8g-12j14k10m-13o-7p-8
its AGENCY	j15l-8
its AGENCY $	j15l-8
its START	j-8k11
its START $	j-8k11
its circle	f7
its circle $	f7
its course	l9
its course $	l9
its member	k7
its member $	k7
its purpose	j7
its purpose $	j7
itself	p8
itself $	p8
january	l11
jargon	h14p-11
job	a-11j-7k-12o9p13
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
journey	f-8l11
judgement	b21c-21d-11e-21f-18g31h-19i-18j-25k-11l-24m-22n-15o-14p-34
judgement $	b-12c-7g19j-9l-13p-13
judgement ANALYSE	a9
judgement ANALYSE $	a9
judgement AUX	g14p-8
judgement AUX THIS	g11
judgement AUX inadequate	g7
judgement MEAN	a-16b22g-17h-9k-9
judgement MEAN $	a-16b22g-17h-9k-9
judgement about	c-8g18j-11k-8m-9p-10
judgement about BODY	g14
judgement about safeguarding	g10
judgement and	a9b9
judgement and WHAT	b10
judgement and decision-making	a11
judgement on	g9
judgement on adoption	g9
judging	a11
july	l7
june	l8p-8
jurisdiction	o7
jurisdiction and	o7
jurisdiction and SCOPE	o7
justice	p8
justice $	p8
keep	a-12c11g-17i23j-10k-17m-22o-14
keep $	g-12i19k-8m-12o-10
keep CHILD	l8
keep CHILD safe	l8
keep DONE	i12m-10
keep DONE $	i12m-10
keep in	c10
keep in touch	c10
keeping	a-11c15e-9f-13g-11i10j-10l-15m-12n-11
keeping $	c-7i11k-7p7
keeping CHILD	k12p-10
keeping CHILD 's	k12p-10
keeping track	c12p-8
keeping track $	c12p-8
keeping watch	c11p-8
keeping watch $	c11p-8
kept	g-9i15m-13
kept $	g-9i15m-12
key	a9b-20c-11d23e-22h13i-21j-22k-36l-14m-17p-41
key CONTACT	d15l-11
key CONTACT $	d9
key CONTACT PEER	d10l-9
key INFO	n12
key INFO $	n12
key ISSUE	a11g-7
key ISSUE $	a13
key LEARN	g18l-8
key LEARN PLACE	g9
key LEARN for	g8
key LEARN from	g7
key MSG	g10
key MSG $	g8
key SCOPE	a9c-13o10p-8
key SCOPE $	a-11c-8o16
key SCOPE ANALYSE	a11o-11
key SCOPE LOOK	a9o-9
key STORY	c-12d9f-8k-8
key STORY $	c-8d10
key STORY about	j8
key WELL	g8
key WELL and	g8
key WORDS	h8
key WORDS $	h8
key WORKER	f12
key WORKER $	f12
key date	c-9d15l-7
key date $	c-7d13
key decision	a11g-10
key decision MSG	a11g-10
key individual	a-8c-7f14
key individual $	a-8c-7f14
key milestone	d12
key milestone $	d12
key practice	a8g-10l11
key practice ISSUE	a8
key practice STORY	l12
key to	a-16c14d-12f-10g-14h20j-7k-8l-13m-8n-9o-10p-12
key to WORDS	h7
key to WORKER	h9
key to pseudonym	h8
key to rating	c11
key to role	h11
key to table	c12
kinship	l-9p13
kinship PLACE	l-7p8
kinship PLACE $	l-7p8
kinship assessment	p8
kinship assessment $	p8
kloe	a14b-7c-13e-9f-13g-9j-13k-14l-14m-10n-8o12p-20
kloe $	a11c-13e-8f-11g-8j-12k-14l-12m-10n-7o13p-17
kloe NUM	a10p-8
kloe NUM voice	a10p-8
knew	c-7f-9g-13i-17j8l15m-10
knife	p15
knife $	p10
knife crime	p10
knife crime $	p10
know	a-32c18d-8e-17f12i-28j-23l11m-32p-9
known	c-8e-8g-16i-8j-12k-16l22m-8
kpe	a-10l17p-13
kpe NUM	a-10l17p-13
kpe NUM $	l10p-8
kpe NUM strategy	a-8l11
laid	m10
laid on	m10
laid on AGENCY	m10
landlord	p12
landlord $	p12
language	b-8c-22d-8e-11g-14h24i-11j-18k-28l-16m-14n-12o-10p12
large	l-9p14
large FAMILY	p10
large FAMILY $	p10
large HARM	p8
large HARM $	p8
last	a-14b-8c-17d-12e8f-14h-17i-11j-16k-16l30m-19n-11o-14p-18
law	a-10c-9g-9j10k-17l-11m-11n11o-10p12
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
lay	a16e-7i-7l-9m-8
lay $	g9
lay behind	a9
lay beneath	a11
lay beneath $	a11
lead	a-10d-7e-8f-13g-8n-7o-8p8
lead $	c-9f-9k-11p12
lead AUTHOR	c-12k12p-8
lead AUTHOR $	c-12k12p-8
lead WORKER	p8
lead WORKER $	p8
lead inspector	c12k-9p-8
lead inspector $	c12k-9p-8
leader	g17k-13o-7p-10
leadership	a-7c-8g14j-8k-10l-8p8
leadership $	p13
leadership and	g11p-7
leadership and management	g11p-7
leadership management	g8
leadership management and	g8
leading	l9
leading up	l8
leading up to	l8
leaflet	c8
leaflet $	c8
learn	a-13m-9n11
learned	a-13g24k-13m-13o-8
learning	a-20b-15d-23e-21f-27g40h-15i-17j-10l-40n-24p-17
learnt	g11
leave	e14j-9
leave WE	e14g-11j-9
leave WE $	e14g-11j-9
leaver	l-7p10
leaver $	p8
led	a7j10k-11
led $	a9
led to	j9
led to REVIEW	j8
led up	l7
led up to	l7
legal	a-9c-13f-9g-8j16k14l-12m-18o-11
legal PLAN	p10
legal PLAN $	p10
legal RECOMMEND	k12m-11
legal RECOMMEND $	k12m-11
legal SCOPE	j11
legal SCOPE under	j11
legal and	k8
legal and policy	k8
legal context	j9
legal framework	k10p-7
legal framework $	k10p-7
legislation	n14p-9
legislation and	n7
legislation and guidance	n7
legislation cited	n10
legislation cited $	n10
legislative	j-8k12
legislative context	j-8k12
legislative context $	j-8k12
length	k9
length of	k9
length of REVIEW	k9
lesson	a-16c-15f-10g34j-14k-23m-21n-11o-11p-24
let	c12k-8l-8
let THEY	g9
let THEY down	g9
let WE	c13
let WE KNOW	c13
letter	a-14b17c-9e-9f-15g-11h8i-8j8k-19m-9n-8o-9
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
licence	p11
licence condition	p9
licence condition $	p9
licensing	p12
licensing $	p12
life	a-21b-8c-18d11e-17g-8h-10i-12j-22k-19l29m-17n-11o-13p-11
life-story	k-10p14
life-story DONE	k-10p14
life-story DONE $	k-10p14
lifestyle	h-8p15
lifestyle $	h-7p10
lifestyle choice	p9
lifestyle choice $	p9
light	g8i12k-9l-13
light $	g10l-11p8
light in	i12p-7
light in dark	i12p-7
like	a-23e-10f20g-22h-10k-16o-14
like $	a-15f17g-12k-8
like and	f8
like and dislike	f8
like for	l11
like for CHILD	l8
like lifestyle	h-7p10
like lifestyle $	h-7p10
like to	j7m10
like to KNOW	m12
like to thank	j8
liked	a-9f11g-8l-9p8
liked $	a-9f11g-8l-9p8
limit	a-9g-8j-9l-9m-8o17p-9
limit $	o11
limit of	o12
limit of REVIEW	k-12o13
limit of WHAT	k7
limit to	k11
limit to WHAT	k11
limitation	a-7c-8j-10k19l-7p-12
limitation $	k13p-10
limitation of	k7
limitation of REVIEW	k7
limitation on	k7
limitation on INFO	k7
line	a21c-29d12e-10f-13g-12h-7i-8j-19k-28l-21m-17n-9
line $	d15l-11o-10p-10
line of	a16k-8p-9
line of REVIEW	a18k-8o-9
line of sight	o8
link	b-7c-7n16p-13
list	a-19b-11d8f-16h21i-12j-21l-24n7o-14p-7
list $	a-11b-8d-11f-10g-11h16i-8j-14l-18m-13o-8p-10
list of	c-11d12h9j-10l-9p-11
list of SOURCE	n8
list of WORDS	h9
list of contributor	k8
list of date	d8
list side	p9
list side by	p9
listen	a10
listen $	a10
listened	k8
listening	k8
literature	k-18n19p-9
little	f9j8l-7
little CHILD	f10j8p-13
little CHILD $	f10j8p-13
little help	p8
little help $	p8
live	g8
lived	f14g-9k-9l12p-18
living	j7
llinell	c-8d15k-8l-7p-11
llinell amser	c-8d15k-8l-7p-11
llinell amser $	c-8d15k-8l-7p-11
llyfryddiaeth	c-10f-8j-9k-11l-9n17p-14
llyfryddiaeth $	c-10f-8j-9k-11l-9n17p-14
local	a-20b-9d-12e7f-13i-8j18l-21m-10n-14o-12
local AGENCY	e7
local AGENCY $	e7
local BODY	k-8m-7p14
local BODY $	j-13p14
local CHILD	j8
local CHILD safeguarding	j8
local CONTACT	c13l-8p-10
local CONTACT $	c13l-8p-10
local INFO	j13k-10p-10
local INFO $	j13k-10p-10
local ISSUE	j12
local ISSUE $	j12
local LEARN	g8
local LEARN $	g8
local METHOD	k8
local METHOD in	k8
local REVIEW	j-7k10
local REVIEW $	j-7k10
local SINCE	e8
local SINCE $	e8
local context	j13k-10
local context $	j11k-8
local practice	j-8k9
local practice REVIEW	j-8k9
lockdown	c-8f-7j-8k-9l17p-13
lockdown $	c-8f-7j-8k-9l17p-13
locked	p8
locked door	p8
locked door $	p8
locum	p12
locum $	p12
log	d13l-9
log of	d13l-9
log of CONTACT	d8
log of STORY	d8l-8
long	a-8k11
long $	j-8k10
long TIME	l-8p10
long TIME $	l-8p10
look	a15e-14f-10i-14k-17l-13p-13
looked	a-7c-16e-11f-13k-15l-17m-16o21
looking	a20c-20e15f-8g-11i-9k-14l-14m-11n-10o-14p-22
loss	p12
loss $	p12
lost	a-14c-15d-7e-9f-13g17i9j-13k-17l-18m-16n-9o-9p8
lost $	g11i12k-8m-11p-13
lost between	p8
lost between ward	p8
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
low-level CONTACT	p9
low-level CONTACT $	p9
low-level ISSUE	a-8g-8l-7p13
low-level ISSUE $	a-8g-8l-7p13
made	a21c-16e15f-9g-32i11k-9l-15m-26o-10p-22
main	a15c-17d11e-11f-10g11i-7k-15l-14m-11n-9o-10p-18
main ISSUE	a12g-7
main ISSUE $	a10
main LEARN	g7
main LEARN $	g7
main MSG	g8
main STORY	d7
main STORY in	d7
main date	c-8d11
main date $	c-8d11
main thread	a11
main thread $	a11
majesty	c14f-9l-7
majesty 's	c14f-9l-7
majesty 's inspector	c14f-9l-7
make	a19e-10g-14i-11j-13k-16l-15m9o-8
make $	m12
make THIS	m8
make THIS CHANGE	m8
make long	l-8p10
make long TIME	l-8p10
make of	a18g-7j-7m-8
make of THIS	a15
make of WHAT	a8
make sure	c7
make sure THIS	c7
make up	f9
make-up	f9
make-up $	f9
making	a20c-16d-7e-14f-13g-17i-11j-13k-18l-18m22n-9o-7p-11
making $	p8
making CHANGE	m9
making THIS	a-10m14p-8
making THIS safer	a-8m11
making picture	a11p-8
making picture whole	a11p-8
making sense	a18l-8m-9p-9
making sense $	a12
making sense of	a11
making sure	m9
making sure THIS	m9
making thing	m13
making thing safer	m9
man	p11
man NEG	p8
man NEG name	p8
management	c-16d-9e-12f-11g12j8k10l-19n-9o-14
management $	g10p-8
management REVIEW	k15l-8o-8p-8
management REVIEW AGENCY	k9
management REVIEW ASK	k9
management and	g8
management and governance	g8
management oversight	p12
management oversight $	p12
management summary	j12
management summary $	j12
manager	c13f-19g11h-7i-15j-10k-27l-9p9
mandate	j10p-9
manner	j-9k12
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
march	l9
mash	p12
mash $	p12
matching	p12
matching $	p12
material	a-18b26c-11f-8g-10j-17n-18p-25
matrix	l11p-7
matrix $	l11p-7
matter	a-18b-9c-9d8e-15g11h-11k-23n-12o16p-20
mattered	i8
mattered $	i8
mattresse	p9
mattresse on	p9
mattresse on floor	p9
may	m10
mean	b18c-14e-27f-12h19i-22j-21l-19m-15o-16p-10
measure	c25e-7i-15l-11m-16o-7
measured	a13l-8
measured up	a13l-8
measured up $	a13l-8
measuring	c22e-9i-11m-14p-18
measuring CHANGE	c14m-12p-10
measuring CHANGE $	c14m-12p-10
measuring WELL	c11i-9p-8
measuring WELL $	c11i-9p-8
measuring impact	c9
measuring impact $	c9
media	c11
media enquirie	c12p-10
media enquirie $	c12p-10
medical	a-8k-11p16
medication	p11
medication $	p11
medicine	p9
medicine for	p9
medicine for one	p9
meet	f13j-9k-8p-16
meet AGENCY	l11p-9
meet AGENCY $	l11p-9
meet FAMILY	f10
meet FAMILY $	f10
meet NAME	f10l-7
meet NAME $	f10l-7
meeting	a11b-10c10d-12e-14f-20g-17i-13j-18k14l-10m-18n-14o-10
meeting $	a-9c-11l-9p19
meeting and	p7
meeting and no	p7
member	a-12b14c-11e-8f11g-9j-18k11l-18m-10n-8o-10p-22
member $	a-9b15c-8f12j-11l-11m-8o-8p-16
member informed	f-12k13
member informed $	f-12k13
member of	f11
member of FAMILY	f11
membership	a-10b11c-10j-11k14m-11o-9p-13
membership $	k10
membership and	k10
membership and WORDS	k10
membership of	b12j-8m-8
membership of BODY	b12m-8
memory	f-8j14l-7
memory of	f-8j14l-7
memory of NAME	j9
memory of little	j9
men	f-10k-8p17
men $	p8
men 's	p7
men 's violence	p7
men WHO	f-8p10
men WHO join	f-8p10
mental	f-9k-8l-12m-10p22
mental SERVICE	f-8l-10m-9p20
mental SERVICE $	l-7p15
mental capacity	p8
mental capacity $	p8
mentioned	n9
mentioned $	n9
merged	d15l-7p-10
merged chronology	d9
merged chronology $	d9
merged timeline	d11
merged timeline $	d11
message	a-26b-9c-19d-12e-11f-17g35h-9i-15j8k-21l-21m-20n-12o-17p-12
met	a-18c-11j18l-16p-12
methadone	p9
methadone in	p9
methadone in PLACE	p9
method	a-17e-7j-12k26n-7p-13
methodoleg	c-7k14p-11
methodoleg $	c-7k14p-11
methodology	k13
microscope	a10
microscope $	a10
might	a16e-9g-7
might AUX	a16e-9g-7
might AUX AUX	a10
might AUX CHANGE	a10
mile	i16l-9p-9
mile $	i16l-9p-9
milestone	a-11c-14d23e-7f-12g-9j-11k-13l-13m-9n-9o-8p-17
milestone $	a-11c-14d23e-7f-12g-9j-11k-13l-13m-9n-9o-8p-17
mind	j7p8
mind $	j7p8
minute	k-7p11
minute $	p12
missed	a13c-10e-8f-10g15h-10i-8j-21k-14l-10m-10o-8
missing	a-16f-8j-12k-8p18
misuse	p12
misuse $	p12
mobile	p10
mobile FAMILY	p10
mobile FAMILY $	p10
model	a-8g-8k21l-11p-14
model combined	k12l-8p-8
model combined $	k12l-8p-8
modern	p10
modern slavery	p10
modern slavery $	p10
moment	a22c-11e-10f-8g-10i7j-9k-11l-15m-11p-17
moment $	a19c-9k-9l-11p-13
moment WHEN	a9
moment WHEN thing	a10
money	p8
money and	p8
money and gift	p8
monitored	c8
monitored $	c8
monitoring	a-8c27f-8j-14k-15l-12m-15o-8p-16
monitoring $	c16j-10k-10p-9
monitoring arrangement	c9
monitoring arrangement $	c9
monitoring of	c14m-12
monitoring of ACT	c11m-10
monitoring of PLAN	c7
month	d12p-11
more	b-12c-28d-12f-10g-27h-11j-27k-29l-28m-28n40o-19p-33
more $	a-12c-13e-10f-11g-18i-11j-12k-15l-14m-12n30o-10p-17
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
mother	a-13b-7c-10e-7f15g-12h-8i-8m-10
motivational	p10
motivational interviewing	p10
motivational interviewing $	p10
move	c-10d11f-12g-8i-11j-17k-10l27m-11n-8o-10p-22
moved	e14l-7
moving	j-10l13m11p-17
much	p10
much REVIEW	p10
much REVIEW $	p10
multi-agency	a10b-9c-23d12e-14f-13h-8j-15n-13o-12
multi-agency DONE	a14k-12m-9p-16
multi-agency DONE $	a14k-12m-9p-16
multi-agency INVOLVE	k-11l12
multi-agency INVOLVE $	k-11l12
multi-agency LEARN $	g9
multi-agency LEARN ACT	m8
multi-agency WORKER	a-9k14p-12
multi-agency WORKER forum	a-9k14p-12
multi-agency audit	p11
multi-agency audit $	p11
multi-agency chronology	d9
multi-agency chronology $	d9
multi-agency meeting	p11
multi-agency meeting $	p11
multi-agency safeguarding	p10
multi-agency safeguarding hub	p10
multi-agency timeline	d11p-8
multi-agency timeline $	d11p-8
mum	f11p-13
must	a-12e-11g-19k-11m24p-8
mutilation	p9
mutilation $	p9
my	l9
my LIVE	l9
my LIVE $	l9
name	a-20b-10c-22d-12e-14g-21h28i-10j-22k20l-24m-16n-16o-11p-20
name $	c-8g-10h10j-9k13l-9p-7
name AUX	k9
name AUX AUX	k9
name and	h8j-7k11
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
narrative	l12
nation	m12
nation $	m11
national	a-12c-13e-9f-10j-11k8l-10m16n-14o-11
national BODY	m9
national BODY $	m9
national LEARN	g10
national LEARN $	g10
national attention	m9
national attention $	m9
national guidance	k14n-11p-10
national guidance $	k14n-11p-10
national picture	p11
national picture $	p11
nationality	f9p-8
nature	l13
nature of	l13
nature of STORY	l9
need	a-26c-19e-13g15h-9i-18j-18k-19m17o-17
needed	a-8c11e-11f-8k-11l-14m14o-9p-9
negeseuon	c-7g15k-7l-7p-11
negeseuon allweddol	c-7g15k-7l-7p-11
negeseuon allweddol $	c-7g15k-7l-7p-11
neglect	a10c-16e-10f-12i-8j-15k-18l-17m-13o-9p20
neglect $	a12c-13e-8f-10j-13k-15l-15m-11o-8p15
neglect toolkit	p8
neglect toolkit $	p8
neighbour	a-9c-8g-9h-9j-10p16
neighbour $	c-7h-9j-9k-10l-9p17
neighbour KNOW	l9
neighbour KNOW $	l9
neighbourhood	a-7c-11f19j-9k-12l-13m-7
neighbourhood $	c-8f20j-7k-9l-10p-18
neighbourhood policing	p11
neighbourhood policing $	p11
nesaf	m14p-10
nesaf $	m14p-10
network	p9
network $	p9
new	a-13b-7c-18d-8e-9f-7g-11i-8j-19k-22l31m-18n-12o-11
new BODY	c-10j-12k-14l10m-13p10
new BODY $	c-10j-12k-14l10m-13p10
new CHILD	f-10l11
new CHILD $	f-10l11
new MOVE	l8
new MOVE $	l8
new PLACE	l12p-13
new PLACE $	l9p-11
new county	l10p-7
new county $	l10p-7
new friend	l10p-9
new friend $	l10p-9
new to	f8
new to county	f8
newly	p7
newly qualified	p7
newly qualified WORKER	p7
news	c11i8k-7p-12
news $	c11i8k-7p-12
next	a-22c12e-16f-9g-18i-15j-19k-22l-20m34n-11o-8p-16
nice	p10
nice $	p10
night	a-10g-7k-8l9p13
nine	f12
no	c-12f-10g-8j-12k-11l-20m-16p29
no PLAN	p7
no PLAN $	p7
no beds	p7
no beds $	p7
no further	m-11p12
no further ACT	m-11p12
no one	j-8l-11p13
no one KNOW	a10p-8
nobody	a9j-10k-12
non-engagement	p12
non-engagement $	p12
north	l9
north $	l9
not	a-10b-7c-16d-7e-17f-20g17h-9i-8j-24l-19m-16n-9p26
note	a-25b-15c11d-15f-22h8l-25m-21n21o-19p-33
note $	a-14b-9c9f-11h-10j-21k-24l-14m-11n17o-10p-20
note about	k8
note about name	k8
note for	c14
note for facilitator	c10
note on	a-8c-12f-9h14k10l-8n-13p-13
note on IDENTITY	h11
note on WORDS	h11
note on hindsight	k11
note on name	k9
note on publication	j12k-10
note to	c-10k-11n15p-8
note to chapter	n11
note to reader	j9
note to text	n10
notice	a-7c10j9k-8l-10
notice $	c10j9l-9p-9
noticed	g-16i20k-10l-7p-13
notification	a-16b-8c-21d-13e-12f-20g-13i-9j33k-21l-20m-13n-11o-13p-23
notification $	a-9c-15d-8e-9f-14g-8j25k-15l-15m-9n-8o-8p-18
notification SCOPE	j8
notification SCOPE and	j8
notification and	j13
notification and CONTACT	j7
notification and WHAT	j10
notification detail	j10
notification detail $	j10
notified	j9
notified $	j9
notifying	j14m-8p-12
notifying BODY	j14m-8p-12
notifying BODY $	j14m-8p-12
now	c-21f-12g-8h-9i-19k-19l-18m28n-9o-14p-12
nowhere	p9
nowhere to	p9
nowhere to MOVE	p9
number	n12p-8
number $	n12p-8
nurse	f-8p11
nurse BODY	f-8p11
nurse BODY $	f-8p11
nursery	f-21p21
nursing	l-16p14
nutshell	j11l-8
nutshell $	j11l-8
o'r	g10j-7k-8l10p-11
o'r adolygiad	g11
o'r adolygiad $	g11
o'r digwyddiadau	l12
o'r digwyddiadau $	l12
obesity	p12
obesity $	p12
objective	a-9g-11k-10o12
observation	a13c-8e9g-7j9k-14l-12m-8p-16
observation $	j11l-8p-10
observation on	a11k-8
observation on INFO	a11k-8
observation upon	a8
observation upon practice	a8
occasion	j13k-10
occasion for	j9
occasion for WE	j9
occasion of	j7
occasion of THIS	j7
occurred	l11
of $	g-9i20m-12o-8
of ACT	c15p-8
of ACT $	c9
of ACT PLAN	c11m-10
of ACT and	m8
of AGENCY	a10b8e-20f-8h12l-8m-29n-16p-17
of AGENCY $	b10d-11e-15h11l-15m-25n-12p-11
of AGENCY ANALYSE	a9
of AGENCY INVOLVE	d8k-7
of AGENCY MEAN	h7
of AGENCY REVIEW	k8
of AGENCY practice	a8
of ANALYSE	a7
of ANALYSE $	a7
of ASK	p9
of ASK $	p9
of AUTHOR	a-9e11j-7k7
of AUTHOR $	a-9e11j-7k7
of BODY	d-10f-10i-11k-12l-12m-10p-9
of BODY $	a8b7d-10f-9i-9k-13l-11m-10p-8
of BODY and	k7
of BODY on	g7
of CHANGE	m8
of CHANGE $	m8
of CHILD	e7f13i-13k-14m-15o-10p-13
of CHILD $	e9f14g-15i-9k-9m-9o-8
of CHILD 's	c11p-11
of CHILD AUX	a7
of CHILD CODE	l8
of CHILD in	g8
of CONTACT	c-13d21l-12p-15
of CONTACT $	c-13d21l-12p-15
of DONE	a8l-8p-10
of DONE $	p-8
of END	e10
of END $	e11
of FAMILY	a-20b10i-9k11p-26
of FAMILY $	a-18b10i-8k11p-22
of FAMILY tribute	j9
of FIND	g12
of FIND $	g12
of HARM	d8g-9j-15k-7l15o-13p-17
of HARM $	l14p-10
of HARM REVIEW	d10f8j-12o-11
of IDENTITY	a-9f10
of IDENTITY $	a-8f10
of INFO	a10b9j-8n-15p-13
of INFO $	a11b10l-8n-14p-12
of INVOLVE	a9b10k-18
of INVOLVE $	a9b10k-16
of ISSUE	a7c-9g9j-13l11o-16p-12
of ISSUE $	g9j-12l11o-15p-11
of KIN	a-12f16j-8k7l-16p-7
of KIN $	a-12f15j-7k7l-16
of LEARN	g11j-11
of LEARN $	g11
of LEARN REVIEW	j-8
of METHOD	k11
of METHOD $	k11
of MOVE	d10
of MOVE $	d10
of MSG	g8
of MSG $	g8
of NAME	d7p-9
of NAME $	f8p-8
of NAME 's	d8
of NUMW	f10k8l-11
of NUMW BODY	k10
of NUMW TIME	f11l-10p-8
of NUMW countie	f-8p9
of PLACE	a-7d9f-9g11k-8m-9
of PLACE $	d9f-8g11k-8m-8
of PLAN	c18m-11p-14
of PLAN $	c18m-11p-14
of RECOMMEND	m15
of RECOMMEND $	m15
of REVIEW	a11b-11c-8d-12h-13i-11l-8m-11n-15o9
of REVIEW $	b-9d-10h-12i-10j-7n-13
of REVIEW BODY	k-9o12
of REVIEW NUM	a12
of REVIEW for	o8
of REVIEW into	j9
of SCOPE	a14c-8g-9h-15j-13k-11l-8m-8o16p-17
of SCOPE $	g-7h-9o16p-10
of SCOPE ANALYSE	a12o-13
of SCOPE NUM	a13o-9
of SCOPE for	o11
of SERVICE	l-10
of SERVICE $	l-10m10
of SERVICE WORKER	p7
of SINCE	a-8c11e-8
of SINCE $	a-8c11e-8
of SOURCE	n8
of SOURCE $	n8
of START	j13k-8
of START $	j13k-8
of STORY	b-7c-22d18e-12f-15g-16i-7k-23l11m-9o-9
of STORY $	c-19d17e-10f-14g-12j-14k-20l7m-8
of STORY described	l8
of THEY	i7k-9
of THEY KIN	f9
of THEY METHOD	i8
of THIS	a11b11c8e-11g-12h-10i-12m-20n-12p-15
of THIS $	a21j-8k-8m-11
of THIS DONE	o13
of THIS INVOLVE	k10
of THIS REVIEW	a-10b12h-7n-7o-16
of THIS leaflet	c8
of THIS session	c10
of TIME	k-8o8
of TIME $	a7p9
of TIME reviewed	o9
of WE	k8
of WE REVIEW	k8
of WELL	a-10c8g-14i22k-8l-9m-14o-8p-17
of WELL $	c11i8m-10p-8
of WELL DONE	i9
of WELL practice	a-9i12
of WHAT	a8d9g-10j-8m-13
of WHAT AUX	a11k-8
of WHAT HAPPEN	d9
of WHAT SOURCE	i9
of WHAT WE	k7
of WHO	f9k-9m10
of WHO $	m10
of WORDS	a-10h19p-7
of WORDS $	a-13h19
of WORKER	g-9k8l8
of WORKER $	k11
of WORKER CONTACT	l7
of YEAR	l9
of YEAR $	l9
of adult	f9
of adult $	f9
of appointment	k10
of appointment $	k10
of argument	a10o-7
of argument $	a10o-7
of art	h9
of art $	h9
of assessment	a-10p13
of assessment $	p11
of assessment THIS	g8
of case	a-7d10g-9k-8l17p-11
of case $	d11j-11k-8l11p-9
of case for	j-9l10
of character	f11
of character $	f11
of chronologie	p7
of chronologie by	p8
of commendation	i10
of commendation $	i10
of condolence	g-7j9
of condolence $	g-7j9
of contributor	k8
of contributor to	k8
of coroner	g8
of coroner $	g8
of danger	p8
of danger $	p8
of date	d11
of date $	d11
of doubt	p9
of doubt $	p9
of each	a11
of each AGENCY	a11
of fact	e-7l11
of fact $	g-12l12
of fact and	g8
of failure	g12k-7
of failure $	g12k-7
of grade	b13l-8p-7
of grade $	b13l-8p-7
of independence	j-10k16
of independence $	k12
of inspection	g9k10o-10
of inspection $	g9k10o-10
of interest	k14p-7
of interest $	k14p-7
of judgement	g11k9l-11
of judgement $	g11k9l-11
of key	d12l-8
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
of neighbour	h-8p10
of neighbour $	h-8p10
of note	i10
of note $	i10
of notification	j14
of notification $	j14
of optimism	p7
of optimism $	p7
of period	o8
of period $	o8
of picture	p12
of picture $	p12
of practice	a21k-10m-9
of practice $	a17k-7m-8
of practice at	a8
of proof	k7
of proof applied	k7
of provision	g11
of provision $	g11
of rapid	j-9k8
of rapid REVIEW	j-9k8
of research	k-8n9
of research $	k-8n9
of response	a10
of response $	a10
of safeguarding	a10j-13p-9
of safeguarding $	a11g-9
of safeguarding adult	j-7m8
of safety	p8
of safety $	p8
of sight	a-8o7
of sight $	p8
of sight SCOPE	o8
of significant	d9k-8
of significant STORY	d7
of state	m10
of state $	m10
of system	a11p-9
of system $	a11p-9
of threshold	a9o-9
of threshold $	a9o-9
of timeline	o9
of timeline $	o9
off	e9
off $	e10k-9p7
off by	k10
off by BODY	k10
offence	c-8j-8k-9l17p-12
offence $	c-8j-8k-9l17p-12
offending	p8
offending AGENCY	p8
offending AGENCY $	p8
offer	a-12j9l11
offer $	a-10l12
offer WE	j9
offer WE condolence	j9
offered	a-9c9f-7j-9k-10l19n-10p-17
offered $	c9k-7l10n-9p-14
offered and	l11
offered and WHAT	l8
offered to	l8
offered to FAMILY	l8
office	c16k-8l-9p-13
office $	c12p-8
office use	c9
office use only	c9
officer	a-9c7f-8g-9k-16l-11m8p7
officer $	c10p-9
old	p8
old file	p10
old file $	p10
older	f-10k-7l-8p18
older boyfriend	p9
older boyfriend $	p9
older friend	p10
older friend $	p10
older than	f-8p8
older than THEY	f-8p8
on $	c-12e9f-9g-18k-17m-14n11o-14
on AGENCY	m10
on AGENCY $	m10
on ASK	i8
on ASK $	i8
on BODY	k10
on BODY $	k10
on CHILD	f7
on CHILD and	f8
on IDENTITY	h11
on IDENTITY $	h11
on INFO	a9
on INFO $	a9
on KIN	f-10k-8p15
on KIN $	f-8p13
on LEARN	m9
on LEARN $	m9
on PLACE	l7
on PLACE $	l7
on REVIEW	p13
on REVIEW $	k-8p14
on SERVICE	g7
on SERVICE DONE	g7
on SINCE	e7
on SINCE $	e7
on THIS	c8n9
on THIS $	c8n9
on TIME	l11
on TIME $	l11
on WHAT	j7k-9m9
on WHAT THIS	j8
on WHAT WE	m10
on WORDS	h11
on WORDS $	h8
on adoption	g9
on adoption $	g9
on at	k7
on at same	k7
on each	a7
on each SCOPE	a8
on floor	p9
on floor $	p9
on head	p8
on head trauma	p8
on hindsight	k11
on hindsight $	k11
on name	k9
on name $	k9
on one	j10
on one page	j10
on practice	a17i-7p-9
on practice $	a18g-10p-9
on publication	j12k-10
on publication $	j12k-10
on record	p8
on record $	p8
on remand	l11
on remand $	l11
on self-report	p7
on self-report $	p7
on shelve	p10
on shelve $	p10
on street	l11
on street $	l11
on system	g10
on system $	g10
on whether	j-9k15m-8
on whether REVIEW	k9
on whether to	k10
once	f-8p10
once WE	f-8p10
once WE CHILD	f-8p10
one	b-10c-25d-12e10f-12h-9j-9k-15l14m-9n-17o-21p12
one $	c-13e-9f-8g-11j-11k-14l20n-7o-12
one ASK	g9
one ASK CHILD	g9
one END	e8
one END thing	e8
one KNOW	a10p-8
one KNOW $	a10p-8
one STORY	p9
one STORY TELL	p9
one TIME	l7
one TIME $	l7
one at	p8
one at TIME	p8
one by	l-7p10
one by one	l-7p10
one for	k8
one for local	k8
one more	e12p-8
one more thing	e12p-8
one page	j10
one page $	j10
online	l-8n9
online HARM	l-8p9
online HARM $	l-8p9
online SOURCE	n9
online SOURCE $	n9
only	a-7k8l-7m-7
only $	k9p-8
only MOVE	g8
only MOVE whole	g8
open	p11
open and	p8
open and shut	p8
opening	c-8e-8h-8j14l-12
opinion	a25b-12c-17e11f-11g-11i-7j-19k-24l-15m-14n-10o-13
opinion $	a21b-9c-13f-10g-8j-13k-17l-13m-9n-7o-8
opinion of	a10e11j-7k-12
opinion of AUTHOR	e11k-8
opinion of BODY	a12
opportunitie	c-13f-9g23i-8j-11k-12l-14m-8n-8p-23
opportunitie $	a-9g18l-8p-16
opportunitie and	a9
opportunitie and decision	a9
opportunitie lost	g14p-11
opportunitie lost $	g14p-11
optician	p11
optician $	p11
optimism	k-7p14
optimism $	k-7p14
or identifier	f8
or identifier $	f8
order	a-13d18e-9f-11g-11i-9j-14k-18l-22n-9o-10p11
order $	a-10c-18d18e-8f-9g-8j-11k-13l-22m-10n-7p15
order ASK	m13p-11
order ASK $	m13p-11
order copie	c8
order copie $	c8
ordered	m10p-7
ordered CHANGE	m10
ordered CHANGE $	m10
organisation	a-13c-17g-8i-8j-9l-19m-12n23p-7
organisational	a18c-11e-8f-8j-13k-13l-9m-14
organisational CHANGE	m-11p12
organisational CHANGE $	m-11p12
organisational ISSUE	a13
organisational ISSUE $	a13
organisational LEARN	g11
organisational LEARN $	g9
organisational context	a13j-9k-10p-9
organisational context $	a13j-9k-10p-9
organised	a-7k8
origin	c-8f13j8k-13l-7p-11
origin $	f14p-10
origin of	j10k-9
origin of REVIEW	j10k-9
other	b-12d-15e-18f7g-17h-11k19l-15m-14o-15p-11
other $	f14k-11l-9
other AGENCY	a10
other AGENCY $	a10
other CHILD	l9p-8
other CHILD $	l10
other CHILD in	f8
other INFO	j8
other INFO about	j8
other KIN	f-11k-10p13
other KIN $	f-11k-10p13
other REVIEW	j-9k11
other REVIEW $	j-8k9
other SOURCE	k-10n9
other SOURCE $	k-10n9
other format	c14k-10p-9
other format $	c14k-10p-9
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
our	a13b-15c-37d-14f-24g-10i-7l-29m9n-26o12p-22
out	a-16b-9c-21d-11e-18f-19h-11i-8j10m-24n13o17
out $	c-10e-11f-8i-13j17l-22m-15n-9o10p-20
out THIS	k10
out THIS REVIEW	k10
out about	g-8n11
out about neglect	g-8n11
out more	n11
out more $	n11
out of	a-14f-8j-15k-16l8p8
out of ISSUE	l12p-7
out of PLACE	l13p-12
out of REVIEW	g12
out of SCOPE	o8
out of THEY	i8
out of TIME	l-10p10
out of mind	p9
out of sight	p8
out to	g-9o15
out to FIND	o7
out to LEARN	o8
outcome	a-13c-13e-9f-13g13i-7j-13k11l-15m-11n-8o13p-20
outcome $	c-9k-12l-7o15p-12
outcome and	k8
outcome and decision	k8
outcome bias	k10
outcome bias $	k10
outcome for	f-7g12p-9
outcome for CHILD	f-7g12p-9
outcome of	k8
outcome of rapid	k8
outline	d-9k-12l16
outline $	j-12k-9l13
outline of	j8l7
outline of STORY	j8l7
outstanding	i-17p17
over	a-12e11j-10k-7
over case	a-10e12
over case $	a-10e12
over experience	p9
over experience $	p9
over to	c8
over to YOU	c8
over-optimism	p12
over-optimism $	p12
overall	a-8b-10c-22d-12e27f-17g17h-8i-13j-20k-22l-21m-16n-13o-12p-28
overall $	e14g-11p-9
overall ANALYSE	a9
overall ANALYSE $	a9
overall effectiveness	e-8g13
overall effectiveness $	e-8g13
overall judgement	g14p-8
overall judgement AUX	g14p-8
overall picture	e13p-10
overall picture $	e13p-10
overall summary	e11j-7
overall summary $	e11j-7
overall view	a-9e12k-8
overall view $	a-9e12k-8
overarching	a8
overarching ISSUE	a8
overarching ISSUE $	a8
overseen	c8
overseen $	c8
oversight	c13g-8j-10l-9m-15o-9p13
oversight $	p12
oversight of	c15m-13
oversight of ACT	c11m-10
oversight of PLAN	c8
oversight of practice	p9
overview	a-11c-14d-12f-11j14k-13l13n-8o-9p-20
overview $	c-8f-7j15k-12m-9p-14
overview of	d-9l15
overview of AGENCY	l8
owed	e9
owed $	e9
own	h-8j-8k-12m8
own WORDS	h-7l13
own WORDS $	h-7l13
own childhood	f-13p14
own childhood $	f-13p14
own historie	f11p-11
own historie $	f11p-11
owner	c10j-8
owner of	c11j-8
owner of THIS	c11j-8
paediatric	p8
page	a-11c17f-9g-12j8k-16l-18m-15n-9
page $	a-9c18f-8g-9k-13l-14m-10n-8p-18
page NUM	p10
page NUM $	p10
pandemic	p11
pandemic $	p12
panel	b15d-12e8f-22g-40h-12i-8j-26k30l-27m-28n-31o9p-48
paper	a-11b24c-16e-8f-13g-10i-10j-12l-14m-11n-13o-11p9
parallel	c-9j-10k20l-9p-13
parallel REVIEW	k7
parallel REVIEW $	k7
parallel investigation	k9
parallel investigation $	k9
parallel proceeding	k8
parallel proceeding $	k8
parallel processe	k9
parallel processe $	k9
parcel	p10
parcel $	p10
parent	b-12c-18d-10e-12f12g-7h-9i-14j-25k8l-17m-14n-12o-12p16
parental	k-10l-15p15
parenting	p11
parenting $	p8
part	c-11e-10f-19g-13i-9j-15k29m-14o-8p-7
part $	c-8e-7f-10g-10i-8j-8k23l-9m-12p-19
part in	f-8k11
part in REVIEW	k8
part in THIS	k7
part in brief	l7
part of	p9
part of picture	p9
part played	k9
part played by	k9
participant	c-7k14p-11
participant $	c-7k14p-11
participation	k13l-7
partie	a-8c-13e-8f15g-7j-12k-14l-11m-9o-8
partie $	a-8c-13e-8f15g-7j-12k-14l-11m-9o-8
partner	b-15d-8e-20g-35h-10i-17j9k11n-21p-11
partnership	a-17c8e-9f-15i-8j8k-28l-11m16n-11o-20
passing	a-8c-8i10k-8l-9p12
passing THIS	p9
passing THIS on	p9
passing on	i11
passing on $	i11
passing parcel	p10
passing parcel $	p10
path	l16p-13
path into	l10
path into exploitation	l10
path through	l10p-8
path through AGENCY	l10p-8
pathway	p12
pathway $	p12
pattern	a17b-8c-15d-7e-10f-15g20i-8j-15k-17l-17m-12n-9o-9p-23
pattern $	a14c-13e-7f-9g11j-10k-13l-11m-9n-7p-16
pattern across	a12p-9
pattern across FAMILY	a12p-9
pattern in	a-9g10
pattern in system	a-9g10
pattern of	g10
pattern of assessment	g8
pause	k9
pause for	k9
pause for trial	k9
pellach	c-7n15p-10
pellach $	c-7n15p-10
pen	a-10c-10e-8f23j-8k-10l-11p-19
pen picture	a-7f16p-15
pen picture $	f15p-13
pen portrait	f15p-8
pen portrait $	f12p-8
people	b-16c-31d-12e-16f27g-21h8i19j-13k8l-35m-21o-15p-37
performance	k-7l-8p15
performance $	k-7l-8p15
performed	a10l-10
period	a-30b-14c-31d-19e-22f-27g-24h-12i-18j-39k-38l25m-26n-20o43p-43
period $	a-16b-8c-20d-9e-12f-18g-13i-10j-21k-20l20m-14n-12o24p-31
period DONE	o7
period DONE REVIEW	o7
period NUM	l12p-8
period NUM $	l9
period chosen	o9
period chosen and	o9
period for	o8
period for REVIEW	o8
period of	j-10k-11l8o8
period of REVIEW	j-10k-10l12
period of timeline	l-8o9
period one	l10
period one $	l10
period reviewed	l-11o14
period reviewed $	l-9o11
period selected	l-10o12
period selected $	l-10o12
period under	j-10k-8o9
period under REVIEW	j-10k-8o9
perpetrator	c-8f20j-10k-10l-10p-14
perpetrator $	c-8f20j-10k-10l-10p-14
persistence	i7
persistence $	i7
persistent	a-9i12p-9
persistent practice	a-9i12p-9
persistent practice $	a-9i12p-9
person	a-13d-8e-9f28g-13i-8j-18k10l-21m-12n-11o-9p-23
person $	k15p-9
person INVOLVE	f8
person INVOLVE $	k10
person INVOLVE in	f11k-10
person LIVE	f8l-7
person LIVE in	f8l-7
person concerned	f15k-8p-8
person concerned $	f11p-7
person concerned in	f9
person referred	f8
person referred to	f8
personal	f11k-8p-7
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
phase	k-7l21m-7p-19
phase $	l9
phase NUM	l10p-8
phase NUM escalation	l10p-8
phase one	l10p-9
phase one $	l10p-9
phone	k-7m-8p11
phone $	p8
phone ASK	l10
phone ASK $	l11p-9
phone ASK instead	p7
phone at	p8
phone at TIME	p8
picture	a13b-9c-21d-11e11f14g-18h-8i-12j-18k-22l-22m-19n-14o-11
picture $	a10b-8c-18d-9f9g-15i-10j-14k-19l-17m-14n-12o-9p7
picture SINCE	e8
picture SINCE $	e8
picture of	f12p-9
picture of CHILD	f10p-8
picture whole	a11p-8
picture whole $	a11p-8
piece	c-11f-7g-11k9l-12m-10
piece $	a-7c-8g-9j-8k11l-10p8
piece by	p9
piece by piece	p9
piece of	j9
piece of DONE	j9
piece side	a10
piece side by	a10
piecing	e-13k13
piecing THIS	e-13k13
piecing THIS PEER	e-13k13
pill	p8
pill $	p8
place	a-14c9e11g-16i-10k-19l12m-15n-7o-9p-7
place $	a-12c11e9f-9g-14i-8j-11k-14l13m-13o-8
place and	j9
place and its	j10
place in	f11
place in THIS	f8
placed	l8
placement	a-9c-8d12e-10f-33g-9i-12j-8k-15l31m-11p-18
plain	a-9c-12d-7e-11f-9g-9h19j8k-12l-14m-9n-7
plain english	c-8h18j-9k-9p-12
plain english guide	h12
plain english list	h12p-7
plain sight	p9
plain sight $	p9
plain summary	j11l-7
plain summary $	j11l-7
plan	b-13d-16e-20f-22g-25h-12i-19j-24k-30l11m29n-17p-17
planning	c-17j-8k-8l-20m-25o-7p29
played	k9
played by	k9
played by KIN	k9
please	c12p-8
please share	c12p-8
please share $	c12p-8
plentyn	c-8f10k-10l11p-13
plentyn $	l13p-9
plentyn a'r	f12
plentyn a'r teulu	f12
point	b-9d-12e-15f-14g15h-10k-20l-21n-13o8p-31
poisoning	p12
poisoning $	p12
police	c-13d-7e-8f-13g-13j-10k14l14m-9n-7
policie	k-11n8p8
policie and	k-11n8p8
policie and METHOD	k-10p11
policie and guidance	n8
policing	p11
policing $	p11
policy	a-10c-10f-8g-9j-13k13l-12p11
policy $	g-7k-8l-8p17
policy context	j-8k12
policy context $	j-8k12
policy framework	k8
policy framework $	k8
ponder	g8
ponder $	g8
portrait	f18j-8l-9p-10
portrait $	f12p-8
portrait of	f11
portrait of NAME	f11
posed	c-7o10
posed $	c-7o10
position	a-7c-12e17g-7j-10k-14l-8m-8
position $	e14k-9p-11
position SINCE	e8
position SINCE $	e8
position of	p11
position of BODY	p11
positive	a-10c-8i21p-21
postnatal	p10
postnatal depression	p10
postnatal depression $	p10
postscript	e13l-11
poverty	c-8f10j-7k-9l-8p8
poverty $	f-8p12
poverty and	f12p-9
poverty and class	f12p-9
power	k11
power $	k11
practice	a25b-22c-34d-27e-15f-29g17h-23i38j-27k-29l-22n-23o-29p-19
practice $	a19b-17c-18d-18e-30f-25h-17i28j-30k-37l-37n-13o-20
practice ANALYSE	a8
practice ANALYSE $	a8
practice AUX	g-8i8
practice AUX WELL	i8
practice BAD	a7
practice BAD $	a7
practice FIND	i7
practice FIND during	i7
practice ISSUE	a-10g20i-8l-9p-8
practice ISSUE $	g14l-7
practice ISSUE NUM	a-14g14
practice MSG	a-9g11
practice MSG WHO	g9
practice MUST	m9
practice MUST CHANGE	m9
practice NEED	g8m-7
practice NEED to	g8m-7
practice REVIEW	a-9f-8g-8j12
practice REVIEW $	a-7j14
practice REVIEW METHOD	k11
practice SINCE	e14m-9
practice SINCE $	e12
practice STORY	g-8l21p-9
practice STORY $	l12
practice STORY CODE	l9
practice STORY NUM	l8
practice THIS	a-9g-8i14
practice THIS WELL	i7
practice WE	i11
practice WE WELL	i9
practice WELL	i12
practice WELL by	i9
practice and	a-8f7m8
practice and IDENTITY	f8
practice and system	m9
practice at	a9p-7
practice at TIME	a10
practice context	k10
practice context $	k10
practice could	g8
practice could AUX	g8
practice in	a10
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
practitioner	a-23b13c-18d-11e-10f-21g13h-12j-14k29l-34m-17n-10o-10p-31
praise	i19p-17
praiseworthy	i11p-14
pre-birth	a-9c-10l14m-8o-8
pre-birth PLAN	p8
pre-birth PLAN $	p8
pre-birth assessment	l10
pre-birth assessment $	l10
pre-birth period	l11
pre-birth period $	l11
predictability	a19c-10f-9j-10k-11l-10m-7p-14
predictability $	a16c-9f-7j-8k-9l-8p-13
predictability and	a9
predictability and preventability	a9
predictable	a8
predictable and	a8
predictable and preventable	a8
predicted	a8
preface	j12
pregnancy	c-7k-7l14
preliminary	a-13c-15d-7e-9f-11g-11j26k-13l-14m-10n-8o-9p-18
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
present	a-10c-12e18f-14i-9j-9k15l-17m-8n-7p-21
present $	f-10k16p-10
present TIME	e11l-10
present TIME $	e11l-10
present at	k7
present at INVOLVE	k7
present position	e14k-9p-11
present position $	e14k-9p-11
presenting	l8
presenting STORY	l8
presenting STORY $	l8
press	c12p-8
press office	c12p-8
press office $	c12p-8
pressure	a13p-7
pressure in	a10
pressure in system	a10
preventability	a19c-10f-9j-10k-11l-10m-7p-14
preventability $	a19c-10f-9j-10k-11l-10m-7p-14
preventable	a11
preventable $	a11
prevention	p9
prevention $	p9
previous	g-10j-13k17
primary	p10
primary PLACE	p10
primary PLACE $	l-10p14
primary PLACE BODY	m8
primary PLACE TIME	l8p-8
principal	g13
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
prior	j-7k-12l18
prior INVOLVE	k-8l10
prior INVOLVE $	k-8l10
prior to	l13
prior to period	l10
prioritie	c-10e-9f-8j-10k-11l-9m22p-16
prioritie $	c-9e-7f-7j-8k-9l-8m18p-13
prioritie for	m9
priority	j-8m8o8
priority ACT	m8
priority ACT $	m8
priority FIND	g11
priority FIND for	g7
priority ISSUE	o10
priority ISSUE for	o10
prison	l-12p18
prison $	p12
privacy	c-8f-11j-10k20l-10p-14
privacy $	c-7k16p-12
privacy of	f-7k10
privacy of FAMILY	f-7k10
private	c-9f-10j-8l-10p15
private $	f-9k9
private law	k-8p10
private law proceeding	k-8p10
probation	p7
problem	g8l10p-13
procedure	c-8e-7j-9k10l-9m-8p8
proceeded	a-12j-8l12
proceeded $	a-12j-8l12
proceeding	a-12c-16e-9f-13g-11i-9j-15k31l-9m-13n-10o-9p-13
proceeding $	a-10c-14e-7f-11g-9i-8j-12k29l-20m-10n-9p-11
proceeding and	l9
proceeding and PLACE	l9
proceeding of	k10
proceeding of BODY	k10
process	f-10j-9k21p-14
processe	c-14f-7j-8k21l-9n-10p-14
processe $	c-14f-7j-8k21l-9n-10p-14
profession	p8
profession $	p8
professional	a17b-13c-19d-10e-11f-28g-18h9i-22j-20k-23l20m-16n-11o-13p13
profile	f14l-10
profile $	f9l-8
profile of	f9p-7
profile of CHILD	f9p-7
programme	m8
programme of	m8
programme of CHANGE	m8
progress	a-15c15e21f-8i-7j-15k-14l-11m-23o-7p-15
project	c-11l-9m-14o16p-13
project PLAN	c-11l-9m-14o16p-13
project PLAN $	c-11l-9m-14o16p-13
promised	m9
prompt	a-13c17o-12p-11
prompt $	a-9c10
prompt SCOPE	c12o-11
prompt SCOPE $	c12o-11
prompted	j17l-11
prompted CONTACT	j13l-11
prompted CONTACT $	j13l-11
prompted THIS	j9
prompted THIS REVIEW	j9
proof	k7
proof applied	k7
proof applied $	k7
proposal	m10
propose	m8
proposed	g-7m16
protected	a-9g7k11p-10
protection	a-9c-7f-17o-7
protection $	k11p-11
protection BODY	m10
protection BODY $	m10
protection PLAN $	p8
protection PLAN period	l9p-7
protection STORY	j8
protection STORY and	j8
protection conference	p7
protection conference $	p7
protection in	j8
protection in ISSUE	j8
protection period	l9p-8
protection period $	l9p-8
protective	a-11i14p-10
protective practice	a-8i12p-9
protective practice $	a-8i12p-9
protocol	j9k-11l-10p11
protocol $	j9k-11l-10p11
proud	g-7i14
provide	k9
provide $	k10
provided	l16p-11
provided $	l16p-11
provision	a-8c-9g9k-10l8
provision $	a-8c-9g9k-10l8
pseudonym	c-9f-9j-8k17l-9p-13
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
publication	a-13b9c-20d-8e-11f-13g-12h-10i-9k16l-17m-13n12o-10p-23
publication $	a-8b11c-11f-8j7l-10m-7n-10p-14
publication and	k12
publication and privacy	k8
publication and timing	k7
publication arrangement	c-7k11p-7
publication arrangement $	c-7k11p-7
publish	a-7j9
published	g-8j-8k11m-10n9
pulling	e13k-10
pulling THIS	e9
pulling THIS PEER	e9
pulling thread	e9
pulling thread PEER	e9
purpose	a-8c-13f-9h-12j22k-16l-12o14p-10
purpose $	j11
purpose WE	j8
purpose WE AUX	j8
purpose and	h-11o12
purpose and WORDS	h-11o12
purpose of	c-7j16k-9o-7
purpose of REVIEW	j9
purpose of THIS	j12
put	a-13c-18e16g-11i-11j-14l-7m18
put PEER	j-8k9
put PEER $	j-8k9
put THIS	c-11m11
put THIS WELL	c-11m11
put WELL	c-9e11i-8m7
put WELL $	c-9e11i-8m7
put in	e11
put in place	e11
put to	m10
put to AUTHOR	o8
put to BODY	m12o-7
putting	c-9g-14i-19j-10l-8m22p-19
putting LEARN	g-10m11
putting LEARN into	g-10m11
putting REVIEW	k9
putting REVIEW PEER	k9
putting THIS	a-8e9i-12k-10m12p-7
putting THIS PEER	e10k-9
putting THIS WELL	i-11m13
putting piece	a10
putting piece side	a10
putting thing	i-11m12
putting thing WELL	i-11m12
pwyntiau	g13p-9
pwyntiau dysgu	g13p-9
pwyntiau dysgu $	g13p-9
qualification	k8
qualification of	k8
qualification of AUTHOR	k8
qualified	p7
qualified WORKER	p7
qualified WORKER $	p7
quality	a8c-13e-8f-9g13i-11j-11k13l-17m-11o-7p-9
quality assurance	c-9k14p-8
quality assurance $	c-8k12p-8
quality of	a10g14i-10l-15m-8
quality of DONE	a8
quality of PLACE	g13l-9p-12
quality of assessment	p11
quality of practice	a10g-8
quality of provision	g11
question	a17b-15c12d-16e-19f-21g-16h-15i-18j-32k-35l-29n-20o25p-17
quiet	f-14l-8p15
quiet CHILD	p9
quiet CHILD $	p9
quiet FAMILY	f-10p11
quiet FAMILY $	f-10p11
quiz	c15j-7k-9p-12
quiz $	c15j-7k-9p-12
quoted	n8
quoted $	n8
race	f8p-7
racism	p12
racism $	p12
radiology	p12
radiology $	p12
raised	g10o-7
raised by	g10o-7
raised by REVIEW	g10o-7
rapid	c-9o-14
rapid REVIEW	c-9o-14
rapid REVIEW $	c-8k-8l7o-10
rating	c17l-8p-10
rating $	c11
rating scale	c12p-9
rating scale $	c12p-9
rationale	a-7k10p-7
rationale $	k8
rationale for	j8
rationale for REVIEW	j10k-10
rationale for decision	k10
re	p8
re NUM	p8
re NUM YEAR	p8
re-referral	c-8j-8k-9l15p-12
re-referral $	c-8j-8k-9l15p-12
reach	g-7j-13k-15l-8o10p10
reach $	p9
reach THEY	a7
reach THEY $	a7
reach WE	c7
reach WE $	c7
reach of	j-7k-10o12
reach of REVIEW	j-7k-10o12
reached	c-8j8
reached $	e7k8
reached WE	j11
reached WE $	j11
read	a-25b-11d-12e-20f-10g-19i-19j10l-27m-26n30o-18p-15
read $	a-16c-17e-10f-10g-12h-7i-12k7l-16m-15n22o-12
read THIS	c9k-10
read THIS $	c9
read THIS REVIEW	j7
read WORDS	h8
read WORDS $	h8
read and	n11
read and watch	n11
read more	n12
read more $	n12
read on	n9
read on $	n9
read summary	j10
read summary $	j10
reader	a-11c-13e-9f-8g-10i-7j24k-13l-14m-11p-18
reader $	a-8c-8g-7j19k-9l-10m-8n7p-15
reader 's	j12
reader 's guide	j12
reading	a-10b-25c-13d-8e-9f-11g-10i-14j-13l-16m-15n25o-8p-7
reason	a9c-16e-9f-10g-12i-7j25l-16m-12n-8o-16p-9
reason $	k10
reason THIS	j8
reason THIS THIS	j8
reason WE	j9
reason WE LOOK	j9
reason and	a8
reason and ANALYSE	a8
reason behind	a7
reason behind decision	a7
reason for	c-8g-7j22k-10l-13o-10p-10
reason for CONTACT	j7
reason for REVIEW	j8
reason for THIS	j9
reason for WHAT	a10l-8
reason for delay	j-7k9
reason for rapid	j8
reasoning	a15c-12
rec	l-10m14p-12
rec NUM	l-10m14p-12
rec NUM $	l-10m14p-12
recall	c-9d-10k21l-17p-11
recall STORY	d-8k15l-11
recall STORY $	d-8k15l-11
recall TIME	k12l-11p-8
recall TIME $	k12l-11p-8
received	k15p-11
received $	k15p-11
recent	e8
recent SINCE	e8
recent SINCE $	e8
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
recommend	a-9g-11k-12m23
recommendation	a-23b-10c-19d-14e-11f-17h-11i-13j-25k-28l-25m48n-17o-16p-29
recommended	n9
record	b-12c-14f-9i-8j-19l-10m-9n-24p21
record $	p8
record keeping	p10
record keeping $	p10
record of	d9
record of CONTACT	d9
recorded	a-9g-9l17
recorded $	a-9g-9l17
recording	p12
recording $	p12
ref	p9
ref NUM	p9
ref NUM YEAR	p9
reference	b-9c-15d-9e-8f-9g-13h-17i-7l-14m-15n15
referral	a-10b-9c-38d-21e-14f-11g-18h-7i-12j21k-19l8m-18n-12o-13p14
referred	a-14c-16e-8g-13h9i-7j10k-24l-18m-13n14o13p-17
referred $	j17k-10l-13p-9
referred to	a-14c-12g-10h9j-14k-18l-8m-11n15o14p-11
referred to $	a-9h10j-8k-13n16p-9
referred to BODY	m-8o13
referred to WE	o7
referred to in	f8
reflect	a-13c22f-11j-11k-14l-13m-11n-7o-10p-18
reflect $	c20f-8j-9k-11l-12m-8o-8p-15
reflect WELL	i7
reflect WELL $	i7
reflect on	c9
reflect on THIS	c9
reflection	a-20c15e11g19h-14k-14l-8m-12p-19
reflective	c16j-8k-10o-13p-12
reflective ANALYSE	a8
reflective ANALYSE $	a8
reflective REVIEW	c10k-7
reflective REVIEW $	c10k-7
reflective SCOPE	a-8c12o-11
reflective SCOPE $	a-8c12o-11
refuge	f-13l-14p16
region	m11
region $	m12
regional	m11
regional LEARN	g8
regional LEARN $	g8
register	c12e-11k-7
register $	c13p-12
register as	p8
register as END	p8
register to	e-8l10
register to END	e-8l10
regret	a-7g10j12m-9o-10
regret $	g11o-8
regret and	j9
regret and thank	j9
related	a-7c14f-8j-10l-11m-8p-16
related SOURCE	k-8n10
related SOURCE $	k-8n10
related news	c12p-7
related news $	c12p-7
related page	c10
related page $	c10
related processe	c-8k12
related processe $	c-8k12
relationship	a-11c-11e-13f26g-9j-12k-19l-17m-9
relationship $	f23j-8k-12l-9p-20
relationship PEER	p10
relationship PEER WORKER	p10
relationship THIS	e-10p11
relationship THIS END	e-10p11
relationship to	f10
relationship to subject	f10
relative	k9
release $	l9
release from	p8
release from PLACE	p8
relevance	g10
relevance to	g10
relevance to practice	g10
relevant	a-9c-14d-8e-7j-13l8m-8n7p-19
relevant FAMILY	f12l-11
relevant FAMILY STORY	f12l-11
relevant STORY	l12
relevant STORY $	l10
relevant background	f-10j-7l12
relevant background $	f-10j-7l12
relevant guidance	k-9n12
relevant guidance $	k-9n12
relevant research	k13l-7n-9p-8
relevant research $	k13l-7n-9p-8
reliance	p12
reliance on	p12
reliance on KIN	p8
reliance on self-report	p7
relied	n12
relied upon	n12
relied upon $	n12
religion	f17p-18
remain	a-8e16g-10l-11m-9
remain $	a-8e16g-10l-11m-9
remand	l11
remand $	l11
remark	c-9e9g-8i-8j15k-10l-13m-8p-18
remark $	c-8e9j15k-9l-12p-16
remark upon	a9
remark upon practice	a9
remedial	m10
remedial ACT	m10
remedial ACT $	m10
remedie	m7
remember	a-9c-10e-8f-9g27i-7j-11k-14l-12m-13o-8p-15
remember $	a-9c-10e-8f-9g27i-7j-11k-14l-12m-13o-8p-15
remembering	f10
remembering NAME	f10
remembering NAME $	f10
remembrance	c-11f-7j19k-10l-11p-14
remembrance $	c-11f-7j19k-10l-11p-14
remit	a-10k-13o17
removal	l8
reorganisation	p12
reorganisation $	p12
repeated	p9
repeated low-level	p9
repeated low-level CONTACT	p9
report	a-33c-10d-13g-24h7i-14j13k16l-30m-15n20o-37p-9
reporting	c17k-9m-9p-10
reporting arrangement	c11p-8
reporting arrangement $	c11p-8
reporting back	c11m-8
reporting back to	c11m-8
representation	k8
representation by	k8
representation by interested	k8
request	c-7j7k-14m17o-12p-15
requested	k9
require	g16m-24p13
required	c-7l-14m24p-22
requirement	a-8c-12f-9j-13k-12l-11m21p-17
requirement $	a-8c-12f-9j-13k-12l-11m21p-17
rescue	p9
rescue AGENCY	p9
rescue AGENCY $	p9
research	a-13b-10c-25d-10e-13f-17g-15h-12i-12j-24k9l-20m-17n29p-17
research $	k11l-8p-9
research SCOPE	o8
research SCOPE $	o9
research WE	k-13n14
research WE drew	n8
research WE used	k-10n11
research and	a-10n9
research and ANALYSE	o7
research and guidance	n8
research and practice	k10
research behind	j-10k-12n14
research behind THIS	j-10k-12n14
research cited	n7
research cited $	n7
research context	k12n-7
research context $	k12n-7
research on	p8
research on head	p8
research read	k-8n10
research read $	k-8n10
residential	l-10p12
resilience	p12
resilience $	p12
resist	p7
resist $	p7
resistance	p10
resistance $	p10
resolution	a-9c-10f-8g-9j-10k-11l-9m21o-11p-14
resolution $	a-8c-9f-7g-8j-8k-9l-8m19o-10p-13
resource	a-9b-9c-8g-10i-7k-23l-8n19
respectful	p10
respectful uncertainty	p10
respectful uncertainty $	p10
respond	c-8k-7m14
respond $	c-8k-7m14
responded	a20c-8k-13l-16m-7
responded $	a17k-12l-14
response	a32b16c-31d-7f-22g-23h-14j-25k-30l-21n-19o-22p-11
response $	a21b12c-20d-10e-12f-9g-12i11j-11k-15l-21n-13p-21
response SINCE	e8
response SINCE HARM	e8
response WORKER	p9
response WORKER $	p9
response measured	a8
response measured up	a8
response of	a13b12f-10k-8l-11p-12
response of AGENCY	a16p-8
response of FAMILY	a-9b13f-9
response on	l11
response on TIME	l11
response to	a16c-8e7g-10j-8k-7l-7o-15
response to CONTACT	a-7p11
response to FIRST	a10l-8
response to LEARN	a-7e11
response to neglect	a8
restorative	a-8i-8p12
restorative practice	a-8i-8p12
restorative practice $	a-8i-8p12
restraint	p12
restraint $	p12
resulting	j9m8
resulting ACT	m8
resulting ACT $	m8
resulting in	j9
resulting in REVIEW	j9
retention	c11
retention $	c11
return	a-10j-10k-15l10m-9p8
return $	l9
return and	l7
return and summarie	l7
return from	l10
return from AGENCY	l10
reveal	a8
review	a-44b-21c-23d-13e-10h-22i-19j26k30l-22m-16n-22o18p-54
reviewed	a10c-11e-8f-8g-11i-11l-19m-10o17p-19
reviewed $	a13c-10g-10i-11j-11l-17m-8o15p-17
reviewed PEER	j7
reviewed PEER $	j7
reviewer	a8b-14d-7e-24f-12g-15h-8i-11j-24k21l-19m-16n-9p-21
reviewing	k-8p10
revolving	p8
revolving door	p8
revolving door $	p8
rhagair	c-8j15k-9l-7p-12
rhagair $	c-8j15k-9l-7p-12
rhestr	c-9h16k-8l-8p-12
rhestr termau	c-9h16k-8l-8p-12
rhestr termau $	c-9h16k-8l-8p-12
right	c-22f-14g-21i10j-11k-15l-13m19o-10
ring	p13
ring $	p13
rise	j10
rise to	j10
rise to ISSUE	g8
rise to REVIEW	j8
risk	a14e-8f-13i-8j-12k-22l-15m-12o-9p13
risk $	c-12f-7k-10l-10p19
risk ANALYSE	a8
risk ANALYSE $	a8
risk AUX	a13k-9
risk AUX ANALYSE	a7
risk AUX LEARN	a9
risk assessment	p9
risk assessment $	p9
risk register	c13p-12
risk register $	c13p-12
road	l17p-14
road to	l17p-14
road to PLACE	l9p-8
road to court	l10
role	c-9f-15g-10h15k-13l-10m-8p10
role $	h11
role in	f-8p9
role in FAMILY	f-8p9
role of	a9f-7p8
role of KIN	p9
role of SERVICE	p8
role of system	a11p-9
role used	h9
role used $	h9
roma	f9
roma in	f9
roma in small	f9
room	f-8p17
room $	f-8p17
root	k9
root cause	k9
root cause ANALYSE	k9
rota	p8
rota and	p8
rota and handover	p8
round	p9
round $	p9
rounding	e10p-7
route	l11p-9
route through	l11p-9
route through AGENCY	l11p-9
rule	p15
rule AUX	p9
rule AUX given	p9
rule of	p7
rule of optimism	p7
run	a10p-8
run $	k7
run through	a12p-8
run through $	a10
running	j-9k17p-11
running REVIEW	j-7k9
running REVIEW $	j-7k9
running alongside	k11p-9
running alongside $	k11p-9
rural	p10
rural isolation	p10
rural isolation $	p10
safe	c-7f-8j-9k-11m-7p23
safe $	p8
safe at	l-8p8
safe at PLACE	l-8p8
safe on	p9
safe on REVIEW	p9
safe sleeping	p8
safe sleeping $	p8
safeguard	l10
safeguard other	l10
safeguard other CHILD	l10
safeguarding	b-10c-26d-10e-15f-16i-13j8m-10n-14o-20p13
safeguarding $	a9g-12k-9l-9p12
safeguarding ACT	l12m-11
safeguarding ACT $	l12m-11
safeguarding BODY	a-14c-13k11l-8n-7o-11
safeguarding BODY $	c-10m-11
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
safer	a-11c-7l-8m15
safer $	a-8m11
safer for	m9
safer for CHILD	m9
safer sleep	p9
safer sleep $	p9
safety	a-8c-15k-11l-15p23
safety $	l-10p17
safety PLAN	c-8m-12p16
safety PLAN $	c-8m-12p16
said	a-14f-13g-11i-8j11k-12l-17p21
same	k11
same TIME	k11
same TIME $	k11
sat	k8
save	c12d-9
save date	c12d-9
save date $	c12d-9
saw	c-12f-10g7j-10k-9l9m-13o-8
say	a-10c8g-13j-11k11p-8
says	j9
scald	p9
scald $	p9
scale	c12p-9
scale $	c12p-9
scene	c-8j17k-8l-8p-14
scene $	j11p-8
scene setting	j12p-9
scene setting $	j12p-9
schedule	a-7b11d9k-8l-10p-8
schedule of	a-7b11d9k-8l-10p-8
schedule of INFO	b11
schedule of STORY	d9l-8
school	a-7b-7c-15d-13e-11f-37g-17h-8j-15k-23l19n-10o-11p9
schoolday	f-8l11
schoolday $	f-8l11
scope	a-25c-17e-7g-8l-13m-12o25p-19
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
scrutiny	a-18e-9k13l-8o9
second	f-7l18p-12
secondary	l11p-10
secondary PLACE	l11p-10
secondary PLACE $	l11p-10
secretary	m10
secretary of	m10
secretary of state	m10
section	e7l-12m-9p9
section $	c8e8p-9
section NUM	l-8p13
section NUM $	l-8p13
sector	p9
sector $	p9
secure	j-7p12
secure setting	j-7p12
secure setting $	j-7p12
see	f-10g-19i16j-10l-11m16o-24p-9
seeing	a13f-10l-8p10
seeing $	a11
seeing CHILD	f-8p10
seeing CHILD $	f-8p10
seen	c-8f-14k-12m-8p18
selected	k-7l-10n7o12p-9
selected $	l-10o12
selected SOURCE	n9
selected SOURCE $	n9
self-assessment	c15j-7k-9p-12
self-assessment $	c15j-7k-9p-12
self-harm	p12
self-harm $	p12
self-report	p14
self-report $	p14
send	c14p-8
send to	c11
send to $	c11
senior	c11k-7
senior inspector	c11k-7
senior inspector $	c11k-7
sense	a18c-7f9k-8l-11m-10p-14
sense $	a12
sense of	a9f10l-8p-9
sense of CHILD	f8
sense of THIS	a8
sent	l7
sent THEY	p9
sent THEY away	p9
sent and	l9
sent and NEG	l9
sent to	j7
sent to $	j7
separated	p8
separation	j-12
september	l8
sequence	a-11d12
sequence $	l-8p10
sequence of	a-9d12
sequence of CONTACT	d8
sequence of STORY	d10
sequence of WHAT	l11
serious	e-7g-8j9k10l-12
serious STORY	j11l-8
serious STORY investigation	k9
serious STORY notification	j10
serious case	k9
serious case REVIEW	k9
serious youth	p8
serious youth violence	p8
service	a-24c-18f-31h11i-8j13k-58l13o-24p9
session	c10
session $	c10
set	a-8c-15g-13k-14m-14o25p-14
set $	c-9o11p-8
set SCOPE	o8
set SCOPE $	o8
set THIS	j9
set THIS REVIEW	j9
set for	o10
set for BODY	o10
set out	g-9o17
set out to	g-9o15
setting	a-14b-8c-18d-9e-10f-14g-11i-8j27k-20l-17m-13n-12o-11p-9
setting $	c-11f-8j16k-11l-11m-8
setting context	j9
setting context $	j9
setting out	j11p-8
setting out $	j11p-8
setting scene	j11p-8
setting scene $	j11p-8
settling	l8
seven	g11o7p-9
sexual	f-9l-15p20
sexual HARM	l-8p13
sexual HARM $	p10
sexual behaviour	p8
sexual behaviour $	p8
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
share THIS	c14j-11
share THIS REVIEW	c11j-9
shared	a16c7k-17l-8
shared $	a14c8k-16
sharing	a-16c18e-7f-8g-18i10j-8k-24l-16m-9n-14p19
sharing $	a-8c-7i11j-8k-11l-9p13
sharing INFO	p12
sharing INFO $	p12
sharing LEARN	c15g-15p-7
sharing LEARN $	c15g-15p-7
sharing THIS	c11k-8
sharing THIS $	j7
sharing THIS REVIEW	c12j-11
sharing and	p8
sharing and communication	p8
she	a-13j-8k-10l8p8
shelve	p10
shelve $	p10
shift	m-10p12
shift CHANGE	m-10p12
shift CHANGE $	m-10p12
shoe	p7
shoe $	p7
short	a-21b-8c-19d-11e-11f-16g-11h24i-9j15k-19m-11n-12o-10p-19
shortcoming	g10p-8
should	a-9e-21f-16g9h-7i14k-19l-30m21n-8o-13p-20
show	a15e-8g12j-16k-14l-13m-8o-7
shut	p12
shut $	p12
sibling	a-8c-8f11l-11
sickness	p14
sickness $	p9
sickness absence	p10
sickness absence $	p10
side	a8
side $	a8
side by	a8
side by side	a8
sight	a-10f-10l-9p17
sight $	p14
sight SCOPE	o8
sight SCOPE $	o8
sight of	f-7p9
sight of CHILD	f-7p9
sign	c15e-9f-11g-9j-14m-14n-8
sign $	l10
sign here	c12p-10
sign here $	c12p-10
sign of safety	p8
sign off	p9
sign off $	k-8p11
sign off by	k10
sign up	c11l-8
sign up $	c11l-8
sign-off	c-9j-9k17l-7m-9n-10
sign-off $	k14p-13
sign-off NEG	k-9n-8p11
sign-off NEG SOURCE	k-9n-8p11
sign-off by	k9
sign-off by BODY	k9
signature	c14f-7j-9l-8m-8p-14
signature $	c15k-12p-12
signature of	k10
signature of NUMW	k10
signed	c14f-7j-8k-10l-8
signed $	c15k-8p-13
signed and	p8
signed and forgotten	p8
significant	a-11b-8c-23d19f15i-9j-12k-22m-13n-11p-24
significant STORY	d12f-7k-8p-7
significant STORY $	d14l-9
significant STORY NUM	d-8l13
significant adult	f11
significant adult $	f11
significant date	d10
significant date $	d10
significant incident	d8
significant incident by	d8
significant other	f15k-8l-8p-10
significant other $	f15k-8l-8p-10
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
since	a-17c-18d-10e44f-10g-14i-9j-22k-21l-23m-31n-8o-11p-20
single	c-9e-7l-16
single AGENCY	k10l-12p-12
single AGENCY ACT	m9
single AGENCY ANALYSE	a8
single AGENCY LEARN	g8
single AGENCY WELL	i9
single AGENCY inquirie	k11
single incident	p11
single incident $	p11
single-agency	m11p-9
single-agency PLAN	m11p-9
single-agency PLAN $	m11p-9
sister	f17l-8p-13
six	f-8g7k-8l9
skeletal	p11
skeletal survey	p11
skeletal survey $	p11
skill	i13l-10p-10
skill and	i13l-10p-10
skill and PLACE	i13l-10p-10
slavery	p10
slavery $	p10
sleep	k-8l-9p20
sleep $	p15
sleep and	p7
sleep and new	p7
sleeping	c-10k-8l-7p15
sleeping $	p8
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
so	a14c-11i-9j-9o-8p-13
so $	a10
so WHAT	a10
so WHAT $	a12m-11
so WHAT FIRST	a-9m10
so far	e9l7m-7
so far $	e9m-7
so long	k9
so long $	j-8k10
social	k-13l-10m8p9
some	a-10e9f-7i10l-7p-11
some END	e10
some END thought	e10
some WORKER	i11
some WORKER DONE	i11
somebody	g-13i14k-7l-8
somebody FIND	g-12i14p-9
somebody FIND $	g-12i14p-9
somebody else	p9
somebody else 's	p9
something	j7
something HAPPEN	j8
something HAPPEN to	j8
soon	p9
soon $	p10
sorry	j12k-8
sorry $	j12k-8
sought	a-7m12p-12
source	a-11b-12c-8j-10k22l-10m-9o-8p-17
south	l9
south $	l9
span	c-8l-11o14p-8
span $	c-8l-11o14p-8
special	c-8k-8l12m-9
special educational	p10
special educational NEED	p10
special guardianship	l12
special guardianship $	l14p-14
special guardianship order	p11
specific	a-11c-8h-11j-11k-10l-12m-7o23p-9
specific SCOPE	o8
specific SCOPE $	o8
specific WORDS	h-10j-8l-11o17
specific WORDS $	h-10j-7l-11o14
specific WORDS of	o8
spoken	k10
spoken to	k10
spoken to $	k10
sport	p9
sport club	p9
sport club $	p9
spot	c-8i15k-8l-7p-11
spot $	c-8i15k-8l-7p-11
spreading	c15h-13j-10p-8
spreading WORDS	c15h-13j-10p-8
spreading WORDS $	c15h-13j-10p-8
spring	l13
st	l-8p10
st NAME	l-8p10
st NAME 's	l-8p10
staff	a-16c-9f-12g-12i10j-8k9l-16m-8p10
staffing	k-9n-11p17
staffing $	k-9n-11p17
stage	j-7l12p-11
stage of	k8
stage of REVIEW	k8
stage one	l12p-10
stage one $	l12p-10
stalking	p12
stalking $	p12
stand	a-16e14g10h7j-8k-12l-14m-10
standard	c-7g-8k19l-7p-12
standard applied	k11p-7
standard applied $	k11p-7
standard of	k14
standard of judgement	k10
standard of proof	k7
start	a-11c-12d-10e-12g-15h-7i-10j14k-11m-18n-8o13
start $	l13m-9p-11
starting	a-7c-9g-13i-11j19l-12m-10o-9
state	m10
state $	m10
statement	a-17b-10d-10f-21g-15i-11j31l-10m-20n-12o-12p-31
statement $	c9e11f-15j14k-15l-16p-17
statement by	c-8j12m-9p-8
statement by AUTHOR	k8
statement by BODY	j9
statement by safeguarding	j11k-9
statement from	j17k-10p-8
statement from FAMILY	j8
statement from chief	j9
statement of	a-8j9k9l7p-9
statement of BODY	j7
statement of STORY	l8
statement of independence	j-7k15
statistical	b15c-10p-10
statistical table	b15c-10p-10
statistical table $	b15c-10p-10
status	k-11l-12p8
status $	f8
status and	c11p-8
status and version	c11p-8
status of	c-9j11p9
status of PLACE	p9
status of THIS	c-9j12
statute	n13
statute and	n8
statute and guidance	n8
statute cited	n10
statute cited $	n10
statutory	a-10c-14e-7f-10g-8j20k-15l-13m9n-9o-8p-18
statutory basis	j12p-8
statutory basis $	j12p-8
statutory context	j7
statutory context of	j7
statutory duty	j12p-9
statutory duty $	j12p-9
statutory requirement	j-8m13p-8
statutory requirement $	j-8m13p-8
stay	a-8e12f-9g-12j-7k-7l17m-11p-16
stay $	l12p-11
stay PEER	e13g-9
stay PEER WE	e13g-9
stay as	i10
stay as THIS	i10
stay in	l11p-8
stay in PLACE	l11p-8
stayed	f-8i11k-12
stayed $	i12k-11p-8
stayed shut	p7
stayed shut $	p7
steering	k11p-11
steering group	k11p-11
steering group $	k11p-11
step	a-7c-19g-11j-14m19o-14
step-down	p12
step-down $	p12
step-family	c-8f16j-8k-9l-8p-12
step-family $	c-8f16j-8k-9l-8p-12
stepfather $	p8
stepfather and	p9
stepfather and new	p9
stigma	p12
stigma $	p12
stood	a9
stood in	a9
stood in METHOD	a9
stop	a-9c9m8p-7
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
storie $	l10p-9
storie of	l12
storie of FAMILY	l12
story	a-10c-17d-9e-7k-17l25
strangulation	p12
strangulation $	p12
strategic	m8
strategic ACT	m8
strategic ACT $	m8
strategie	m12
strategie for	m12
strategie for CHANGE	m12
strategy	a-13c-14k-16l17
strategy ANALYSE	a-8l11
strategy ANALYSE $	a-8l11
strategy INVOLVE	k-12l14p-12
strategy INVOLVE $	k-12l14p-12
strategy discussion	l-8p12
strategy discussion $	l-8p12
street	l20p-19
street $	l11
strength	c-19e-9f7g-8h-7i27j-11k-14l-14m-18n-8o-9p-34
strength-based	a-9i12p-10
strength-based practice	a-9i12p-10
strength-based practice $	a-9i12p-10
strong	a-9g-11i16
structure	f11j8k-9p-7
structure $	f9
structure of	j10
structure of THIS	j10
student	l-9p10
student on	l-9p10
student on PLACE	l-9p10
style	k10
style and	k10
style and WORDS	k10
subject	a-11c-13e-8f28g-10j-20k-21l-12m-8p-16
subject $	f10
subject CHILD	f8p-8
subject CHILD $	f8p-8
subject ISSUE	o8
subject ISSUE of	o8
subject detail	f9
subject detail $	f9
subject for	f-9j-7o12
subject for REVIEW	f-9j-7o12
subject of	f21j-11k-15o-18
subject of HARM	f11
subject of REVIEW	f17j-8k-11o-16
submission	c-7j7k11p-12
submission $	j9
submission received	k12p-8
submission received $	k12p-8
subscribe	c15j-7k-9p-12
subscribe $	c15j-7k-9p-12
subsequent	e9m-8
substance	p12
substance misuse	p12
substance misuse $	p12
success	c22i-19m-14p-8
successe	i10p-14
sudden	l-7p8
sudden CHILD	l-7p8
sudden CHILD HARM	l-7p8
suggested	m12n8p-9
suggested CHANGE	m10
suggested CHANGE $	m10
suggested SOURCE	n9
suggested SOURCE $	n9
suicidal	p11
suicidal thought	p11
suicidal thought $	p11
suicide	l-19p18
summarie	a-13b16k-11m-9p-12
summarie $	a-13b16k-11m-9p-12
summary	a-30b-18c-34d9e15f-26h-17i-20j24k-38l12m-14n-24o-24p-43
summary $	a-17b-12c-25d7e16f-17g-16h-10i-12j20k-24m-21n-17o-12p-31
summary END $	e7
summary chronology	d9
summary chronology $	d9
summary for	g-10j17l-9p-7
summary for CHILD	j9
summary for public	j9
summary of	a-13c-11e-16f-9g10k-19l24n-7o-12p-14
summary of AGENCY	l7
summary of INFO	l9
summary of MSG	g8
summary of REVIEW	j15
summary of STORY	l13
summary of WORKER	l7
summary of case	j-10l13
summary of judgement	g13l-10
summary of key	d8
summary of timeline	l10
summer	k-9l20p-15
summing	e11l-10
supervision	a8c16d-7e-10f-12g-10i-11j-16k-22l-16m-11n-9o-18p15
supervision $	c20f-8j-10k-13l-11o-13
supervision DONE	a10k-8
supervision DONE $	a10k-8
supervision NEG	p8
supervision NEG SCOPE	p8
supervision THIS	p12
supervision THIS ASK	p9
supervision order	p7
supervision order $	p7
supplementary	b18k-13l-8n-13p-13
supplementary INFO	b11k-7p-8
supplementary INFO $	b11k-7p-8
supplementary SOURCE	b12k-7n-10
supplementary SOURCE $	b12k-7n-10
support	a-15b-9c-21d-9e-11f-19g-14h-8i-12j-17k-14l7m-15n26o-9
support $	c-10k-9l-14n18
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
supporting	b18k-13l-8n-12p-12
supporting INFO	b11k-8p-8
supporting INFO $	b11k-8p-8
supporting SOURCE	b12k-7n-10p-7
supporting SOURCE $	b12k-7n-10p-7
sure THIS	m7
sure THIS DONE	m9
sure THIS happen	c7
survey	a-7b16c-8f-9l-8
survey $	b16f-8k-17l-7
survey and	k8
survey and SCOPE	k8
sympathy	c-8j15k-9l-7p-12
sympathy $	c-8j15k-9l-7p-12
syndrome	l-9p11
syndrome $	l-9p11
synopsis	a10c-13k-8p-7
synthesis	c-9e17f-8j-9k-10l-9p-14
synthesis $	c-9e17f-8j-9k-10l-9p-14
system	a24b-10c-25d-12e-21f-23g24h-11i-17j-25k-9l-27n-16o-18p-13
system $	a7c-12e-9f-9g20i-7j-12k-16l-14n-8o-8
system 's	a12k-11
system 's part	a12k-11
system DONE	a12k-9
system DONE $	a8k-7
system ISSUE	a8
system ISSUE $	a8
system METHOD	a-9k15p-8
system METHOD $	a-9k15p-8
system PEER	a12f-9p-11
system PEER CHILD	a12f-9p-11
system and	m11
system and practice	m11
system let	g9
system let THEY	g9
system responded	a7
system responded $	a7
systemau	m12
systemau ac	m12
systemau ac ymarfer	m12
systemic	a10
systemic ISSUE	a10
systemic ISSUE $	a10
systemic LEARN	g8
systemic LEARN $	g8
table	a-19b18d21e-14f-16g-17h-12i-13j-19k-20l-24o-14p-28
table $	a-10b14f-8g-8h-8j-8k-10l-10m-9n-10p-14
table and	b12
table and figure	b12
table of	a-9b-9c-13d22e-7g-9j-10k-10l-18n10o-7p-16
table of ACT	m11
table of BODY	m-10n13
table of MOVE	d10
table of PLACE	d11l-9
take	c7e-10f-9g17i-9j-14l-17m8n-7o-14p-20
take $	a11c-10k-10m11
take ACT	m8
take ACT $	m8
take STORY	a8
take STORY of	a8
take away	a-8c8g10m-7
take away $	g11
take away and	c9
take from	g16m-9
take from THIS	g16m-9
take part	k11
take part $	k11
take-away	g9
take-away MSG	g9
take-away MSG $	g9
take-home	g9
take-home MSG	g9
take-home MSG $	g9
taken	a-17c-22d-10e16f-10g-33i-8k13l11m-11n-10o-17
taking	c-12g-12j-9k10l-12m15p-14
taking LEARN	g-8m10
taking LEARN forward	g-8m10
taking THIS	m10
taking THIS forward	m10
taking part	a-7k13l-8
taking part $	a-7k13l-8
talk	a-9c19g-9j-9k-12l-10m-9
talk $	c11k-8l-7
talk about	c14
talk about THIS	c13
talking	c8k8
target	c12p-9
target audience	c12p-9
target audience $	c12p-9
task	a-13b-8c-21e-15f-11g-11j-20k-23l-15m-27n-9o36p-22
task $	a-8c-9f-7j-11k-12l-8m-8o18p-13
task set	o10
task set for	o10
taught	a-11e-11g24k-8l-7m-9
taxis	l-10p14
taxis $	p11
taxis to	l-7p8
taxis to PLACE	l-7p8
teache	g12
teacher	g-9i11k-7
teacher WHO	g-8i11
teacher WHO FIND	g-8i11
team	a-23b-12c33d-12e-13f-13g-21h-9i-9j-25k14l-31m-22n-16o-13
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
tell	c12g13j-12k-13o-8
temporary PLACE	l-8p10
temporary PLACE $	l-8p10
temporary SERVICE	l10p-8
temporary SERVICE $	l10p-8
ten	a-9l8o8
tense	k9
tense name	k9
tense name and	k9
term	c-26d-14e-29f-14g-19h28i-12j-31l11m-17n-14o16p-35
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
text	n13
text $	n10
than	p8
than THEY	f-8p8
than THEY AUX	f-8p8
thank	a-12c-16e-9f-13g-11i13j23k-18l-14m-13n-9o-9p-21
thank $	a-12c-15e-9f-11g-10i8j23k-16l-14m-13n-9o-9p-20
thank to	i9
thank to THIS	i9
that	a-7b-13c-19e-17f-27h-19i22j-11k-11l-10m-13o-11p22
their	f12j-8p-13
thematic	a14c-10k-10p-8
thematic ANALYSE	a13c-8
thematic ANALYSE $	a11c-8
theme	a45c-20d-13e-9f-17g-21i-14j-23k-15l-28m-15n-10o-12p-29
theoretical	k11p-7
theoretical framework	k11p-7
theoretical framework $	k11p-7
there	g9j7m-8p-12
there AUX	g10
there MUST	j8
there MUST AUX	j8
there pattern	g8
there pattern of	g8
there to	i8
there to WELL	i8
these	a-24c-11h12i-9j14k-9l-9p-9
they	a9c-8f16i-11j-15l-13m-10o-9p-8
thing	a-14b-14c-20d-14e20f-24h-17i18j-30k-37m19o-14p-27
thing $	a-10e15g-7l-11p-7
thing AUX	a-8
thing AUX CHANGE	a-8
thing CHANGE	m11
thing CHANGE $	m11
thing HAPPEN	l12
thing HAPPEN $	l7
thing HAPPEN about	l9
thing MEAN	a-10e16l-9
thing MEAN $	a-9e13l-9
thing MOVE BAD	g7
thing PEER	e7
thing PEER $	e7
thing THIS	a-8i13l-7
thing THIS DONE	i8
thing THIS everybody	p10
thing THIS helped	i7
thing WE	k-8m9
thing WE ASK	m9
thing WE got	g7
thing WE would	i9
thing WELL	m8p-7
thing WELL $	m8p-7
thing could	a8
thing could AUX	a8
thing got	l10
thing got worse	l10
thing might	a10
thing might AUX	a10
thing safer	m9
thing safer for	m9
thing to	a-9c-8f-7g17k-8l-15p-15
thing to DONE	m11
thing to END	e8
thing to KNOW	g9
thing to remember	g10
thing to think	g10
thing worth	i10n8p-8
thing worth SOURCE	n9
thing worth keeping	i12
think	a22b-8c12d-7e-16f-17h-7i-20j-24k-25l-21m-27n-12o-18p10
think $	a19c18e-12g-23i-15j-13k-19l-14m-21o-16
think FAMILY	f-11p12
think FAMILY $	f-11p12
think about	c-15g20j-11p-9
think about $	g10
think about THIS	c-14g16j-10
think so	a8
think so far	a8
thinking	a18c-8e-7f-8g-12i-10j-11k8l-12m-11o-7
thinking $	a-8k12
thinking THIS	a10p-8
thinking THIS through	a10p-8
thinking about	a8
thinking about FAMILY	p9
thinking about practice	a9
thinking behind	a7
thinking behind decision	a7
thinking of	a9
thinking of TIME	a9
third	l11
thirteen	l9
thirteen $	l9
this	a-13c22d-18e-10h-12i-35j20k-10l-19o-7p-34
those	a-19c-24e-14f13i8k21l-13m-19n-11o-9p-28
thought	a14e13f-7g-13i-8j-11k-17l-18m-12o-8
thought $	a14e13f-7g-13i-8j-11k-17l-18m-12o-8
thoughtful	a-9i12p-10
thoughtful practice	a-9i12p-10
thoughtful practice $	a-9i12p-10
thread	a24b-8c-18d-10e13f-14g-14i-10j-16k-20l-18m-14n-11o-10p-24
thread $	a22b-7c-16d-9e8f-12g-11i-7j-13k-15l-16m-11n-10o-9p-20
thread PEER	e9
thread PEER $	e9
thread THIS	a10
thread THIS run	a10
threat	p7
threat to	p7
threat to himself	p7
threat to other	p7
three	c-12e-11i-9l15m-7n-8o-15p-10
threshold	a8c-16f-8j-12k-16l-10m-8n-8o-12p21
threshold $	c-8k-9l-7o-10p12
threshold LEARN	a7
threshold LEARN $	a7
threshold REVIEW	c-10j-7k-8p13
threshold REVIEW $	c-10j-7k-8p13
threshold for	p7
threshold for intervention	p7
through	a15c-16e-11f-14i-10j-15k-17m-14n-9o-8p9
through $	a13c-8g11k-9l-17m-7
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
time	b-10e-18g-12h-9i-19j-21l-29n-14o21
timeframe	a-8c-11f-8j-10k-12l-9m-8o19p-15
timeframe $	c-10f-8j-9k-11l-8o18p-14
timeline	a-23b-12c-23d41f-22g-20h-10i-12j-23k-25l-17m-20n-15p-30
timeline $	a-16b-10c-18d31f-18g-15h-8i-10j-19k-20m-17n-13p-26
timeline key	d10l-9
timeline key CONTACT	d10l-9
timeline of	a-9d19l-16
timeline of NAME	d8
timeline of WHAT	a-8d11l-9
timeline period	o8
timeline period for	o8
timeliness	j-8k-10p13
timeliness of	j-8k-10p13
timeliness of REVIEW	j-8k-10p13
timescale	c-8f-8j-13k18l-8o-8p-12
timescale $	c-7k13p-11
timescale for	k8
timescale for REVIEW	k8
timescale of	k8
timescale of HARM	k8
timetable	c-8j-10k18p-13
timetable $	c-7k16p-12
timetable of	k8
timetable of REVIEW	k8
timing	c-8f-7j-11k20l-8o-7p-12
timing $	c-7k17l-7p-12
timing of	k10
timing of REVIEW	k10
title	h8
to $	a-11c11e12f-16g-16h8i-11l-18m-14n14o-11p-20
to ACT	c-9j9l-9m12o-8
to ACT $	c-8j9l-9m10o-7
to AGENCY	l13
to AGENCY $	l12
to ANALYSE	a-19k-11o13
to ANALYSE $	a-19k-11o13
to ASK	c14o-13
to ASK $	c11o-11
to AUTHOR	k-8o16
to AUTHOR $	k-8o16
to AUX	a-21c-10e-15f-9k-22m18o18p-16
to AUX ANALYSE	a-8o13
to AUX DONE	k-8m19
to AUX LEARN	m9
to AUX LOOK	o8
to AUX held	j7
to AUX tested	o11
to BIRTH	l11
to BIRTH $	l11
to BODY	a-15b-7e-10g-14i-7l-10m14n-8o10p-19
to BODY $	a-15b-7e-10g-14l-10m17n-8o11p-19
to BODY on	k9
to CHANGE	a-8e-11m16p-11
to CHANGE $	e-11m14p-11
to CHILD	a-8g-9k-10l7p11
to CHILD $	k-8p13
to CHILD 's	l11
to CHILD in	j8
to CONTACT	a-9c12j-8p7
to CONTACT $	a-8c9p7
to CONTACT BODY	c7
to DONE	a-23e-13g-22i-16l-11m29
to DONE $	a-12g-11i-9k-16m21
to DONE PEER	k11
to DONE and	j10
to END	e9l10p-10
to END $	l12p-8
to END on	e8
to FAMILY	f-14g-9j9l12p-13
to FAMILY $	f-14g-9j9l12p-13
to FIND	g-11k-8m-7n11o13
to FIND $	o7
to FIND out	o10
to FIRST	a9
to FIRST HARM	a10l-8
to HAPPEN	l-11m17
to HAPPEN $	l-10m16
to HARM	l17p-10
to HARM $	l17p-9
to ISSUE	g8
to ISSUE $	g8
to KNOW	a-7c-11f8j-13l-16p-16
to KNOW $	j-8l-19m9p-11
to KNOW CHILD	f8
to KNOW more	i10m-10n8
to LEARN	a-10e10o7
to LEARN $	o8
to LEARN so	a-7e11
to LOOK	a-14g-7k-9o14
to LOOK $	a-10j-8o15
to LOOK again	j10
to LOOK for	n8
to MONTH	l9
to MONTH $	l9
to MONTH YEAR	o7
to MOVE FIRST	m8
to NAME	j8
to NAME $	j8
to NUM	l14m-8p-9
to NUM $	l14m-8p-9
to NUMW	l10
to NUMW $	l10
to PEER	e13k-8p-7
to PEER $	e13k-8
to PLACE	l8
to RECOMMEND LEARN	j9k-8
to RECOMMEND REVIEW	k8
to REVIEW	f-7j21l-10o-10
to REVIEW $	j19l-9o-10
to REVIEW AUX	j8
to SCOPE	a17o-14p-10
to SCOPE $	a9
to SERVICE	l12p-16
to SERVICE $	p-11
to SERVICE AGENCY	l9
to STORY	c12p-8
to STORY $	c12p-8
to THEY	f13
to THEY $	f13
to THIS	a-8c-12f-14i8j20k-15m-7p-9
to THIS $	l8
to THIS DONE	j9
to THIS REVIEW	j11
to THIS WHO	f-11i9j12k-9
to WE $	o7
to WE SCOPE	a9o-8
to WELL $	i11
to WELL practice	a9i-10
to WHAT	k8
to WHAT WE	k11
to WHAT extent	a7
to WHEN	l-8o12
to WHEN $	l-8o12
to WHO	e10
to WHO THIS	e10
to WORDS	h13o-9
to WORDS $	h14
to WORKER	h8k10p-12
to WORKER and	h9
to YEAR	d8l11p-11
to YEAR $	d8l11p-11
to YOU	c7
to YOU $	c7
to achieve	j10
to achieve $	j10
to adult	l10p-7
to adult AGENCY	l10p-7
to all	m8
to all AGENCY	m8
to believe	a9
to believe $	a9
to bring	l8
to bring THIS	l8
to case	l9
to case $	l9
to chapter	n11
to chapter $	n11
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
to doctor	p8
to doctor $	p8
to each	l-8p7
to each AGENCY	l-8p8
to england	l8
to england $	l8
to feed	c8
to feed back	c8
to finish	e13p-7
to finish $	e13p-7
to follow	i10o8p-9
to follow $	i10o8p-9
to follow-up	p8
to follow-up $	p8
to get	n7
to get help	n8
to give	c7
to give feedback	c7
to help	a8
to help $	a8
to himself	p7
to himself AUX	p7
to hold	j9
to hold REVIEW	j7
to in	f8
to in THIS	f8
to keep	i11m-12
to keep $	i12m-9
to keep CHILD	l8
to light	g11l-10
to light $	g11l-10
to make	m12
to make $	m7
to make THIS	m8
to neglect	a12p-7
to neglect $	a12p-7
to note	g9
to note $	g9
to notice	j8
to notice $	j8
to order	c8
to order copie	c8
to other $	p7
to other processe	k7
to period	l10
to period under	l10
to ponder	g8
to ponder $	g8
to practice	a-10g14m-7p-8
to practice $	a-9g14p-7
to primary	m8
to primary PLACE	m8
to provide	k10
to provide $	k10
to pseudonym	h8
to pseudonym used	h8
to rating	c11
to rating $	c11
to reach	p13
to reach $	p10
to reach WE	c7
to read	a-9c-15e-7k-12l-9m-10n19p-11
to read $	n11
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
to take	a-9g13l-8o-7p-13
to take $	m8
to take away	g11
to take part	k11
to text	n10
to text $	n10
to thank	j8
to thank $	j8
to think	l-8p10
to think $	p11
to think about	g10
to thirteen	l9
to thirteen $	l9
to tool	n8
to tool $	n8
to use $	c8
to use THIS	j7
today	c-7e18m-8p-8
together	c-19d-7e23f-15g-21i-12k13l-17m-17n-11o-10p-15
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
took	a-16c-10e-10f-8g-13i-9j-16k22l14m-10o-8p-9
took part	a-8k19l-11
took part $	a-8k17l-10
took place	g-10k-9l19
took place $	g-10k-9l19
took so	j-8k10
took so long	j-8k10
tool	a-11b12c-13e-7f-8h-11j-9l-16m-9
tool $	k-9l-7p11
tool and	n8
tool and SOURCE	n8
tool used	b13c-8h-9l-9n-15p-14
tool used $	b13c-8h-9l-9n-15p-14
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
tracking	c13m-10
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
training	a-12b-7c22d-18e-11f-12g-9j-15k-19l-22o-9
training $	c10d-7f-7j-10k-11l-14p9
training and	c10l-7
training and STORY	c10
training date	c10p-7
training date $	c10p-7
training offered	c11p-9
training offered $	c11p-9
transfer	a-8j-12l-18p21
transfer between	p11
transfer between ISSUE	p11
transition	c-8j-7k-8
transition $	k-7l-8p12
transition to	l10p-7
transition to adult	l10p-7
transitional	p9
transitional safeguarding	p9
transitional safeguarding $	p9
translated	p8
translated $	p8
translation	c19f-8j-9k-12l-10m-7p-14
translation $	c19f-8j-9k-12l-10m-7p-14
transport	l-8p8
transport $	l-8p8
trauma	j-7k-10m-8p16
trauma $	k-7p13
trauma and	p9
trauma and BODY	p9
trauma-informed	a-8i-8p12
trauma-informed practice	a-8i-8p12
trauma-informed practice $	a-8i-8p12
travel	p11
travel and	p8
travel and buse	p8
traveller	f10p-8
traveller FAMILY	f10p-8
traveller FAMILY $	f10p-8
treatment	l12p-9
treatment $	l12p-9
tree	f9
tree $	f9
trial	a-7c-9f-8j-9k22l-11p-14
trial $	c-8j-8k19l-8p-13
trial and	k9
trial and inquest	k9
tribute	f-20j26k-15l-15p-16
tribute $	f-14j18k-11l-9p-12
tribute from	f-8j10
tribute from THEY	f-8j10
tribute to	j10
tribute to NAME	j10
tried	i9
tried $	i9
trigger	j9
trigger for	j9
trigger for REVIEW	j9
triggered	j8
triggered REVIEW	j8
triggered REVIEW $	j8
trouble	l8
trouble at	l8
trouble at PLACE	l8
trust	a-10c-12g-11j-19l-8n-12o-8p21
trusting	p12
trusting WHAT	p12
trusting WHAT AUX	p12
try	c10
try THIS	c10
try THIS $	c10
turn	a13o-8p-9
turn $	a14o-7
turning	a16c-11g-14j-10k-8o-10
turning MSG	a14g-12p-7
turning MSG $	a14g-12p-7
turning eighteen	p10
turning eighteen $	p10
turning to	a9
turning to SCOPE	a9
turnover	k-7p10
turnover $	k-7p10
twelve	p7
twin	f14p-11
two	c-9g-15j-9l12m-12o-10
tying	a-9e13
tying up	a-9e13
tying up thread	a-9e13
unaccompanied	p10
unaccompanied CHILD	p10
unaccompanied CHILD $	p10
unanswered	p9
unanswered $	p9
unborn	l-11p14
uncertainty	p10
uncertainty $	p10
unconscious	p10
unconscious bias	p10
unconscious bias $	p10
under	a7c-17d-8e15g-19i-16j16k-34l-7m-9n-8o13p-24
under ANALYSE	a-9l-10o14
under ANALYSE $	a-9l-10o14
under METHOD	a-13e19k-13m-11
under METHOD $	a-13e19k-13m-11
under PLACE	j11
under PLACE ACT	j11
under REVIEW	a11j-14k-15o7
under REVIEW $	a11j-14k-15o7
under WHAT	j16k-8m-7
under WHAT THIS	j7
under WHAT WE	j9
under microscope	a10
under microscope $	a10
under protocol	j11k-8
under protocol $	j11k-8
underlying	c-9g13j-8k-7l-9p-12
underlying ISSUE	a10
underlying ISSUE $	a10
underlying pattern	a-11g15p-9
underlying pattern $	a-11g15p-9
underneath	a11
underneath $	a11
understand	g12m-19o8
understanding	a13
understood	a23g-10k-12l-9
undertaking	c-7k15p-9
undertaking DONE	k12
undertaking DONE $	k12
undertaking REVIEW	j-7k10
undertaking REVIEW $	j-7k10
unfolded	a-9l14
universitie	p11
universitie $	p11
unregulated	l-11p11
unregulated PLACE	l-11p11
unregulated PLACE $	l-11p11
unseen	j-7
unseen $	g7
unseen KIN	p9
unseen KIN $	p9
up	b-8c11d-10e15g-17h-8j-19k-26l12m-19n-12o-12p-31
up $	a8c13e7f-13g-12j-14k-21m-15n-9o-8p-25
up thread	a-9e13
up thread $	a-9e13
up to	l15
up to HARM	l10
upcoming	c12p-10
upcoming training	c12p-10
upcoming training $	c12p-10
update	e14l-8m-7
upon	a11g-12i-11k-15l-7m-10n16o-7p-16
upon $	a-7j-8k-10n17p-9
upon WHAT	j8
upon WHAT REVIEW	j8
upon practice	a13i-8p-8
upon practice $	a13i-8p-8
upset	j-9n11
upset YOU	j-9n11
upset YOU $	j-9n11
us	a-17b-8c22d-8e11f-19g11h-12i-16l-27m-19n-16p-21
use	a-19b-7c19d-9e-12f-17g-8h15i-11l-17m-18n-12o-16
use $	h17j-8k-10o-10p-12
use THIS	c12k-13
use THIS $	c9
use THIS REVIEW	k-8
use in	c13p-11
use in AGENCY	c9
use in supervision	c8
use of	c-12l-11p16
use of STORY	l-8p10
use of chronologie	p7
use of name	k11p-10
use only	k9p-8
use only $	k9p-8
used	a-24b7c-20d-15e-18f-26g-22h29i-16j-28l-12m-21n13o-19p-27
used $	a-19b8c-23d-14e-16f-17g-17h21i-14j-21l-10m-18n14o-15p-24
used as	k8
used as INFO	k8
used for	h7
used for WORKER	h7
used in	c-10f-12h18j-12
used in REVIEW	h11
used in THIS	c-9f-11h12j-8
useful	a-8c-19d-12f-7j-10k-15l-17m-9n28p-22
useful AGENCY	n11p-9
useful AGENCY $	n11p-9
useful CONTACT	c-12d-9l-9n14p-9
useful CONTACT $	c-12d-9l-9n14p-9
useful SOURCE	n9
useful SOURCE $	n9
useful number	n12p-8
useful number $	n12p-8
using	c14j-10
using THIS	c14j-10k-8
using THIS REVIEW	c9j-8
value	c-7k14p-12
value $	c-7k14p-12
vape	p8
vape and	p8
vape and pill	p8
version	a-12c21d-8e-16f-10g-15h-9j11k-13l-22m-12n-7
version $	c9e-14g-11h-8j13l-14
version NUM	l-9p13
version NUM $	p10
version STORY	c13l-10p-11
version STORY $	c13l-10p-11
version control	c11p-11
version control $	c11p-11
viability	p8
viability assessment	p8
viability assessment $	p8
victim	f11j-8l-10
view	a27b-15d-9e9f-30g-21h-8i-16j-23k14l-25m-20n-14o-15p-33
view $	a14b-9e11f-22g-12i-8j-11k8l-16m-9n-9p-24
view AUX	k9
view AUX ASK	k9
view THIS	a12k-8
view THIS WE	a12k-8
view expressed	k9
view expressed by	k9
view of	a19c-8f-13g-8j-11k7l-10m-10p-13
view of BODY	a13k-12
view of FAMILY	k11
view of INVOLVE	a11k-12
view of KIN	k10
view of WHAT	a9
view of WORKER	k8
view of practice	a7
violence	a-7f-9j-7k-9l-18p23
violence $	k-7l-14p20
violence in	p7
violence in PLACE	p7
virtual	p9
virtual visit	p9
virtual visit $	p9
visit	a-12c-10e-9f-15g-11j-9k-13l14m-9p18
visit $	a-7c-9e-9f-10g-8k-10l17m-8p8
visit THIS	p10
visiting	k-9l10
visiting INVOLVE	l10p-10
visiting INVOLVE $	l10p-10
visitor	l8p-7
visitor $	l8p-7
voice	a8c-13f-16g-10k20l-16
voice $	k10p-7
voice AUX	k8
voice AUX in	k8
voice INVOLVE	k9p-7
voice INVOLVE $	k9p-7
voice in	j-7k10
voice in THIS	j-7k10
voice of	a11f-15l-12
voice of CHILD	a12f-13j-8k-8l-10p11
voice of FAMILY	j9
voice of WORKER	k9p-9
voluntary	c-7k-7l-7p16
voluntary AGENCY	p11
voluntary AGENCY $	p11
voluntary sector	p9
voluntary sector $	p9
volunteer	p12
volunteer $	p12
waiting	c-10k-10l-7p18
waiting $	p10
waiting for	p7
waiting for bed	p7
waiting list	p11
waiting list $	p11
wale	m10
wale $	m10
want	a-11i15j-10k-18l-10m12n10o-27
wanted	g-9i-9k-8m-24o25
ward	f-10p12
ward $	p8
warning	c-10j18k-8l-8n-7p-12
warning $	j13p-10
warning before	j9
warning before YOU	j9
was	a21b-12c-35d-12e-49g-13h-14j-7k17m-51n-17o-22p13
watch	c13k-11l-7n9p-11
watch $	c13k-11l-7n9p-11
water	p9
water safety	p9
water safety $	p9
way	c-12d-7e16f-12g-13k-11l-15m10n-8o-10p-22
we	a-15b-15c-12d-15e-11f-19j8k12l-23n10o11p-33
weaknesse	a11g15i-13j-8l-8p-13
web	l-9n15p-12
web addresse	l-9n15p-12
web addresse $	l-9n15p-12
website	k-8n9
week	e-9l13p-17
weekend	l11
weekend and	p9
weekend and evening	p9
weighed	k10
weighing	a15c-8
weight	l-11p17
weight and	p7
weight and growth	p7
weight chart	p9
weight chart $	p9
weight of	l-8p10
weight of STORY	l-8p10
welcome	j8
well	a-7c-11e-14f-10g15i20j-11k-20l-19m-22p-17
welsh	c8j-8k9l-8p-17
welsh BODY	c-8k9
welsh BODY $	m8
welsh BODY use	k11
welsh IDENTITY	f8
welsh IDENTITY NEED	f8
welsh translation	c11
welsh translation $	c11
went	c-11e-13f-10i21j-23k-9m-18n-7o-11
were	a11c-22e-21g-9h-10i-8j-17m-37n-11o22
what	a7c-17d-15f-14g13i10k-12m10n-22o-10p-40
when	e-16f-16g-19l19n-7p-24
where	a-31b-11c-24d-13e8g16h-13i13k-15l-31n8p-19
whether	j-9k15m-8
whether REVIEW	k9
whether REVIEW MUST	k9
whether to	k10
whether to RECOMMEND	k8
which	c-9e-10f-8g-18i-13j21l-16m-20o13
whistleblowing	p12
whistleblowing $	p12
who	a-32b-14d-16e-25f22g-11h-15i18j-15k13l-33m-14n-20o-22
whole	a9f-10k-14l-12m-9p11
whole $	a9p7
whole FAMILY	p10
whole FAMILY DONE	p10
whole REVIEW	j8
whole REVIEW in	j8
whole unseen	g8
whole unseen $	g8
whom	c-11e8g-8i-11j-12k9l-8m12p-8
whose	a-11c-10f-19j-9p21
why	a24b-9c-25d-11e-23f-19g-27h-11i-18j30l-29m-26n-14p-21
wide	o10
wide WE	o10
wide WE LOOK	o10
wider	a14c-7j-7k-9l-9p-16
wider FAMILY	f10
wider FAMILY $	f10
wider picture	a14f-10p-12
wider picture $	a14f-10p-12
will	a-33c33e-27f-13g-25h-9i-23k-36l-25m21n-9o-7p-17
window	g8k-8l-8o8
window $	p9
window of	o9
window of TIME	o9
window on	g10
window on system	g10
winter	k-8l13
wish	k8m11o-10
without	a-11c-9f-9k-16l-12m-7n-10o-9p25
witnesse	k15n-10p-9
witnesse INVOLVE	k9
witnesse INVOLVE $	k9
witnesse and	k10n-9
witnesse and SOURCE	k10n-9
word	a-28b-19d-14e16f-24g-14h16i-16j21k-30l-31m-21n-17o-29
work	b-14c-17d-13f-19g10h-14i15l-17m-18p-19
worked	a10e-26f-10g-23h-7i39j-23l-37m-34n-7o-12p-22
worker	a-8f-13i-7l-15m-11p21
workforce	p12
workforce $	p12
working	c-11e-11f-8g-8i-17j-10l-17m-20p19
workload	k-8p15
workload $	k-8p15
workshop	c-8g-9j-7k21l-7p-16
workshop $	c-7g-7k16p-10
workshop PEER	k10p-10
workshop PEER WORKER	k10p-10
world	l8p-13
world $	f-10l13p-12
world at	f9l-9
world at PLACE	f9l-9
worse	l10
worse $	l10
worth	a-16c-13e-12f-10g-14i30j-11k-16l-17m-14o-8p-24
worth SOURCE	n9
worth SOURCE $	n9
worth copying	i17k-7l-10p-13
worth copying $	i17k-7l-10p-13
worth keeping	i12
worth keeping $	i12
worth passing	i11
worth passing on	i11
worth sharing	i12p-7
worth sharing $	i12p-7
worthy	a-7i18
worthy of	a-7i18
worthy of commendation	i10
worthy of note	i10
would	a-19c9e-10g7i11k-17l-10m-18o9
would ASK	i9
would ASK other	i9
would DONE	g13m-12
would DONE CHANGE	g13m-12
would LOOK	m-8o15
would LOOK $	o9
would LOOK for	m-7o11
would WE	g12m-11
would WE DONE	g12m-11
would YOU	c12m-9
would YOU DONE	c12m-9
would keep	g-10i13
would keep $	g-10i13
would like	j7m10
would like to	j7m10
writing	n11
written	j8k-11p11
wrong	g20i-11j-10m-8
wrote	c-7k13
yard	p9
yard $	p9
year	a-17c-16e-11f-14g-17j-10k-18l26m-14o7p-20
yes	p7
yes because	p7
yes because THIS	p7
yet	g8
yet WELL	g8
yet WELL because	g8
ymarfer	a10k-8l-8m10p-11
ymarfer $	a10k-8l-8m10p-11
you	a-30b-8c25e-16f-11g-14h-8i-17j11k-21l-20n17o-14p-17
young	j7l-8
your	a-25b12c32d-10e-13f-13h-8i-13j-20k-21l-18m-19n-17o-11p-27
yourself	a-10c19l-7m-10o-7p-14
yourself $	a-10c19l-7m-10o-7p-14
youth	a-8c-10j-9k-11m-9p17
youth club	p9
youth club $	p9
youth estate	l11
youth estate $	l11
youth justice	p8
youth justice $	p8
youth offending	p8
youth offending AGENCY	p8
youth violence	p8
youth violence $	p8
yr	l12
yr acho	l12
yr acho $	l12`;
