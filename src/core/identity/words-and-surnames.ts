/**
 * Words of the language that are surnames too and that the teaching passages do not have, lower case. One that begins a sentence is
 * the word, unless something beside it says that somebody is meant.
 */
export const WORDS_AND_SURNAMES: ReadonlySet<string> = new Set(
  `
  abbot alder almond ambler apple archer argyle arrow arroyo ash askew attar backhouse bacon badger bah baker bal
  barley barn barnes barre barrel barrow bass batt batten beadle beck beech begum bennet berry birch bland bloom bongo
  boon bott bourne bower bowman bowyer bramble brant bray brazier bream breeze brewer brindle brock brook buck buckler
  budge bullock bunting burke burley burr burrow burton bury busby butler butt callow campion cannon carman carpenter
  carver catchpole causer cave cavendish challis cham chamberlain champion chandler chard chow christmas churchman
  clement clough clover coley collard collier cooper copper copping coral cork costa cotter couch coulter coupe cowling
  crab crane craven creed crick crisp croft crook crouch crow crump cumming cutler dada dag dancer dang darling deacon
  dear dell dent dickens dicker ding diver dodge dong doughty dove dow drabble draper dresser drummer dunning dusk dyer
  dyke eagle easter ebony elm emery english eyre falcon falconer fane fang fanning farrow farthing fay ferry fiddler
  fielder fielding filer finch fisher fitch fletcher flint flower ford foreman forester fortune fountain fowler
  franklin freeborn freestone friar friday frith frost fry fryer fudge fuller gallant galley gamble gammon garland
  garment garth gaskin gaunt gee gent gentile gibbon gill ginger gladstone glaze glover goldsmith goodman gore gosling
  grange grape greenfield gribble grove gudgeon gumbo gunning gunter guppy gurney hacker hackney haddock hale halfpenny
  harbour harden harper hart hartshorn hatch haw hawk hawker hawthorn haycock heap hemming herd heron herring hewer
  hickey hider hind hockey hogan holt homer hong hooker hopper horn hough hove hull humble hung hunt hurley hurst ingle
  island ivory izard izzard jolly kebabs kenning kersey khan kinsman kirkman knight kola kos lackey lacy laird laity
  lake lam lamb lambert lamming lawless lazar lea leach leaf leather ledger leech leek lemma lemon lever lime loach
  loader lobster lodge lord lorimer lota lovelock lowery luff lusty lynch macadam mace mackintosh madden magpie mailer
  mantle marble marsh marshal martini matin mattock maund maunder maw maxwell mayo mead meadow meek mercer merrily
  messenger midwinter miller mint minter mir mire mirza mitten moat mold mole monday monk moody moor morris morrow mort
  moss mountain mulligan murphy muscat mutton napper negus nelson nests nettle newton nightingale noble nutter nutting
  oak oats ogle orange orchard ord organ ostler otter oxford oyster pacey packer paddock painter paisley palfrey
  paling pandit pang parker parkin parr parry parsley parson parsonage parton partridge pate paternoster patten peach
  peacock pear peart peat peck peel pelham peng penman penna perch petter petty pheasant phoenix pickup piddock pierce
  pike pilgrim pinfold pinto piper pitman plank player pleasance plowman plum plumb plume pointer pollard pomfret poon
  pope popple potter pounder prawn prentice prime primrose proctor prudence pulley pun punch punter purser pye quail
  quill quilter quirk rad rafter rainbow ransom raven reddish redhead redwood reeve render rice ridding riddle ridge
  roach roan roble roe roebuck rook roper rounce rout rudd ruddle ruddock ruff rumble rundle rust rye saddler sadler
  saffron saint salmon sander sands sari savage savory sawyer scamp scorer scrivener seaborne seaman sedge seed sexton
  shard shave shearer sheen sheikh shepherd shield shilling shipman shippen shipway shire shone shorten silk silva sim
  simper singer singleton sizer skeet skinner skipper slater slaughter sleight slim slough smart smith snook snowball
  somerset southern sow spall sparling sparrow sparrowhawk spear spence spender spinner spittle spray squire stack
  stalker stamper stanhope starling startup steed steel steer stent stern steward stirk stirrup stoker stoner stout
  stretch stride stringer strode stroud sturgeon suckling sultan sultana suppers swain swallow swan swash tabor tam
  tame tan tang tankard tanner tapper tapping teal tedder telfer testa thatcher thistle thorn thorp thrower thunder
  thyme tiffin tiller ting tingle tinker tipper tipping tod toft tolan toner tong topping treble trench tribe trimmer
  trotter trout trow truelove tuck tucker tuff turner tweed tweedy twine twist udo underwood urban vale valentine vara
  veal victory villa virtue wain wainwright wale walker wan ware waterman watt weaver wedge wellington wells wen whale
  wharf wheat wheelhouse wheelwright wherry whisker whitehead whitesmith whiting whittle wicker wight willies winch
  winder wise withers woodcraft woodland woodman woodruff woof workman worthy wrench wright yam yang yarrow yeoman yin
  yip york yuan yule
`
    .trim()
    .split(/\s+/),
);
