import { SURNAMES_OF_COMMUNITIES } from './surnames-of-communities.ts';

/** Surnames frequent in Britain, lower case, that are no ordinary words: facts of public knowledge, and far from all. */
export const SURNAMES: ReadonlySet<string> = new Set([
  ...`
  abbott abdi abdullah abraham abubakar ackroyd adams adamson addison adeyemi afolabi ahmed ainsworth akhtar
  alderson ali allan allen allsop anderson andrews appleby appleton armitage armstrong arnold ashcroft
  ashworth aslam atherton atkins atkinson avery ayres aziz bailey bakshi baldwin balogun bamford banerjee
  bannister barker barlow barnes barnett barrett barron bartlett barton bateman bates baxter beattie beaumont
  beckett begum bellamy bennett benson bentley bhatt bibi blackburn blackwell blair blake blythe boateng
  boothroyd bowden bowen bowles boyd boyle bradley bradshaw brady bramley brennan brewer briggs britton
  brookes brooks browne bruce bryant buchanan buckley bukhari burgess burke burnett burns burrows butler byrne
  cairns calder callaghan cameron campbell carey carmichael carr carroll carson cartwright casey cassidy
  chadwick chambers chan chandler chapman charlton chatterjee chaudhry cheng chopra choudhury chowdhury
  christie clark clarke clayton clements cochrane coleman coles collier collins connelly connolly connor
  conway cooke copeland corbett costello coulson cowan cox craig crawford crossley crowther cullen cummings
  cunningham curran curry curtis dalgleish dalton daly daniels davenport davey davidson davies davis davison
  dawson deacon deakin dempsey denham dennis devlin dhillon diaz dickinson dickson diggle dixon dobson dodd
  doherty donaldson donnelly donovan doran dougherty douglas dowd dowling doyle drummond duffy duggan duncan
  dunlop dunn dunne dyer eastwood eaton eddowes edmonds edwards elliott ellis ellison elsayed emerson evans
  everett ewing fairhurst farah farrell faulkner fenwick ferguson fernandes fernandez findlay finlay finney
  firth fisher fitzgerald fitzpatrick fleming fletcher flynn forbes forster forsyth fowler fraser fuller
  gallagher galloway gardiner gardner garner garrett garvey gibbons gibbs gibson gilbert giles gillespie
  gilmour gittins goddard godfrey goldberg gomez gonzalez goodall goodwin gordon gough graham grant greaves
  greenwood gregory grewal griffin griffith griffiths gupta haigh haines halliday hamilton hammond hampson
  hancock hanna hanson harding hardy hargreaves harman harper harrington harris harrison hartley harvey hassan
  hawkins hayes haynes hayward heath hedges henderson hendry henry henshaw herbert hewitt hibbert hickman
  hicks higgins higginson hilton hirst hobbs hodges hodgson hogan holden hollis holloway holmes holt hooper
  hopkins horner horton houghton howard howarth howe howell howells hubbard huddleston hudson huggins hughes
  humphreys humphries hussain hussein hutchinson huynh hyde ibrahim igwe ingham innes iqbal irvine irving
  ismail jackson jacobs jamieson jarvis jenkins jenkinson jennings jensen johal johns johnson johnston
  johnstone jones joshi joyce kapoor kaur kavanagh kaye keane kearney keating keegan kelly kemp kendall
  kennedy kenny kerr kerrigan khalid khan khatun kidd kirby kirk kirkpatrick knowles knox kowalczyk kowalska
  kowalski kumar kwok lambert langley larkin latham lawson leach leahy leary lennon leonard leslie lewandowska
  lewandowski lewis lin lindqvist lindsay livingstone llewellyn lloyd logan lomax lopez lovelace lowe lowry
  lucas lynch lyons macaskill macdonald macgregor mackay mackenzie mackie maclean macleod macmillan macpherson
  madden maguire mahmood mahoney malik malone mansell marriott marsden marshall martin martinez mason masood
  matthews maxwell mcallister mcardle mcarthur mcbride mccabe mccall mccann mccarthy mccartney mccormack
  mccormick mcculloch mcdermott mcdonald mcdonnell mcdowell mcewan mcfarlane mcgee mcginty mcgovern mcgowan
  mcgrath mcgregor mcguire mcintosh mcintyre mckay mckee mckenna mckenzie mckinnon mclaren mclaughlin mclean
  mcleod mcloughlin mcmahon mcmillan mcnally mcneil mcneill mcpherson mcqueen mehmood mehta mellor mendoza
  meredith merrick miles millar miller milligan milne mirza misra mitchell moffat mohamed mohammed mohamud
  moloney monaghan montgomery moody mooney moore moran morgan moriarty morley morris morrison morrissey morton
  moyo muir mukherjee mullen mullins munro murphy murray musa myers nair nash nawaz naylor neale neil nelson
  neville newell newman newton nguyen nicholls nichols nicholson nicol nixon nolan norman norris norton nowak
  nowell nowicka nowicki nwosu obrien oconnell oconnor odonnell oduya ogden oguntola ohara okafor okeefe okeke
  okonkwo oladipo oleary oliver olsen omar oneill onuoha oreilly osborne osman osullivan owens owusu oyelaran
  palmer parker parkes parkin parkinson parmar parry parsons pascoe patel paterson patterson patton payne
  pearce pearson pemberton perera perkins perry peters petersen petrie phelps phillips pickering pierce platt
  pollard powell pratt priestley pritchard prytherch pugh purcell quigley quinn quirke qureshi rafferty rahman
  ramsay ramsden ramsey randall rashid rawlings raza redmond reece rees reeves rehman reid reilly renwick
  reynolds rhodes richards richardson riddell ridley rigby riley ritchie roberts robertson robinson robson
  rodgers rodriguez rogers romero rooney rosario rossi rowe rowland rowley roy ruiz rushton russell rutherford
  ryan saleem samuels sanchez sanders sanderson sandhu santos saunders schmidt schofield schwartz scott seddon
  sehgal sengupta sesay sewell shah shapcott sharif sharma sharpe shaw sheehan sheikh shelton sheppard
  sheridan sherwood siddiqui sidhu sikorska sikorski simmonds simmons simpson sinclair singh slater sloan
  smith smyth somerville spence spencer stanton stephens stephenson stevens stevenson stewart stokes stott
  strachan stuart sullivan sutcliffe sutherland sutton swain sweeney sykes szymanska szymanski tait talbot
  tate taylor tennant thakur thistlewood thomas thompson thomson thornton thorpe tierney timms tobin todd
  tomlinson townsend tracey travers trewin tucker turnbull tyler vaughan venkataraman vickers vincent
  wadsworth wainwright walker wallace wallis walsh walters walton warner warsame watkins watson watts webb
  webster welch weller westwood wheatley whelan whitaker whitehead whitehouse whitlock whittaker wiggins
  wilcox wilkins wilkinson williams williamson willis wilson wiśniewska wojcik wolfe wong woodcock woodhouse
  woods woodward wormald worrall wright wu wyatt wynne yates yildiz yilmaz younis yusuf zaman zhang zielinska
  zielinski
`
    .trim()
    .split(/\s+/),
  ...SURNAMES_OF_COMMUNITIES,
]);

/** Surnames that are ordinary words too, lower case: they count behind a given name. */
export const SURNAMES_AND_WORDS: ReadonlySet<string> = new Set(
  `
  baker banks barber bell best bird bishop black bond bright brown bull bush carpenter carter case chambers church close cook
  cooper cross day dean drew english farmer field fields finch fish ford fox france freeman french frost gill glover gold good
  gray graves green grey hall hand hart head hill hills holland hope hunt hunter ireland joy judge kent king knight lamb lane
  law little lock long love major march marsh mason masters may miles mills monk moon moor moss noble north page park parsons
  payne peacock piper pitt pool pope porter potter price prior read reader reed rich rose rush savage sharp shepherd short
  silver small smart snow south spark sparrow spencer spring stone street strong summer summers swan swift taylor temple
  turner usher wade waller ward waters weaver webb wells welsh west wheeler white wild winter wise wolf wood woods young
`
    .trim()
    .split(/\s+/),
);
