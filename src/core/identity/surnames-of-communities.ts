/**
 * Surnames in use in England today, lower case, by the languages and places that families come from: facts of public
 * knowledge, put together by us, without those of `SURNAMES` and without words of the language.
 */
export const SURNAMES_OF_COMMUNITIES: readonly string[] = `
  abad abadi abalos abbasi abdo abdulla abebe abell abiodun abiola ablett aboubakar aboud abreu acharya acheampong
  acheson achieng ackerman acton adair adamczyk adamska adan adcock addo addy adebayo adebisi adeboye adedayo adegoke
  adekunle adelaja adeleke ademola aden adeniran adeniyi adeola adeoye adesanya adesina adetola adewale adewole adeyeye
  adeyinka adjei adomako afolayan afonso afridi afriyie agarwal agbaje agboola agnew agostini agustin agyei agyeman
  agyemang aherne ahluwalia ahmad ahmadi ahmadzai ahmeti aidid aiken aina aird aitken ajayi ajibade ajibola akande
  akbar akbari akers akinbode akindele akinfenwa akinola akinsanya akintola akinwale akinyemi akoto akpan akram aksoy
  aktas al-ali al-amin al-asadi al-hamdani al-hassan al-jabouri al-khatib al-masri al-obaidi al-rashid al-sayed
  al-tamimi al-zubaidi alabi alade alam alami alavi albright albu alcantara alcock aldous aldred aldridge alemayehu
  alford allard allcock allerton alleyne allison almeida alom alsop alston alvarez alves alvi amadi amadu amankwah
  amato ambrose ameh amin amini amiri amos ampofo amponsah anane andrade andreou andrew angelov anghel angus ankrah
  annan ansari ansell anstey anthony antunes antwi anwar anyaegbu anyanwu appiah aquino arale araujo araya arbuthnot
  archibald aremu arkwright arora arrowsmith arshad arslan arthur arundel asadi asamoah asante asare asenov asfaw
  asghar ashby ashdown ashfield ashford ashley ashman ashmore ashraf ashton asiedu aslan aspinall assi astbury astley
  aston asuquo atanasov athwal attwood atwal atwood aujla aulakh auld austen avci avram awale awan awolowo awuah aydin
  aydogan ayeni ayew ayinde ayling aylward ayodele ayre azad azam azevedo azikiwe azizi baah babalola babar babatunde
  babbage baffour bagley bagshaw bahra bahrami baig bailes bainbridge baines bains baird bajrami bajwa bakr balan
  balasubramaniam balewa balfour balint ballantyne ballard baloch balog baláž bamber bambra bancroft banda bangash
  bangura banham bankole bannerman bansal banwait barakat baran baranowska barbosa barbu barclay barden barfoot barham
  bari barkley barltrop barnard barnfield barnwell barr barraclough barratt barrie barrington barros barrowclough
  barwick barzani basford bashir basi baskerville basra bassett bassi bastable batchelor bateson bathurst batista
  batley batra battersby battye baugh bautista bavington baxendale bayes bayley baylis bayliss baynes bayram beal beale
  beardmore beardsley beasley beaton beaven beckwith beddoes bedi bediako bednarek beecham beeching beesley beeston
  begley bekele belcher bellingham benbow benn benning bennion berhane berisha berrington bertram besson bethell betts
  bevan beveridge bewley bhachu bhakta bhamra bhandal bhandari bharj bhatia bhatti bhavsar bhogal bhuiya bhuiyan
  bhullar bhupal bianchi bibby bickerstaff bickerton biddle biggs bignell bihari billa billan billington bingham binks
  binnie binns birchall birdi birk birkett birkin birtles birtwistle bisset blackadder blackledge blackmore blackshaw
  blackwood blakeley blakemore blanchard blenkinsop bligh bloomfield blount bloxham blundell boadi boadu boakye
  boardman boden bojkov boland bolger bondarenko bonham bonner bonsu boothby boothman boparai borges borisov borkowski
  borthwick bose boswell bosworth bottomley boulton bourke bowater bowcott bowes bowker bowring boyce boyes boyko
  bozkurt brabham bracewell brackenbury bradbury braddock bradfield bradwell braga braithwaite bramall bramham brammer
  brandon branson brar brassington brayshaw brearley breen bretherton brett brewster brice bridgeman brierley brindley
  briscoe brito broadbent broadhurst broadley brockbank brocklebank brocklehurst brooker brooking brookman brophy
  brotherton brough broughton brownlee brownlow broxton brundish bruno brunton bryan bryce bryson brzezinski buckland
  bucknall bucur budd buenaventura bulger bullen bullough bulmer bulut bunn bunyan burdett burfield burgin burman
  burnham burrage burridge burt bushell butterfield butterworth byers bygraves byrd byrom byron bytyqi bílý bălan
  cabral cabrera cadman cadogan cadwallader caffrey cahill caine cairney caldwell calin calladine callan calvert cann
  cantrell capstick carberry carden cardew cardoso cardwell carlile carlin carlton carneiro carney carrington
  carruthers carstairs carswell cartledge caruso carvalho cassells castanho castillo castro caswell catterall caulfield
  cavanagh cawley cawthorne ceesay celik cerveňák cetin chadbourne chaffey chahal chalmers chana chandran chang channa
  channing chaplin charlesworth charnley charnock chater chatfield chatha chatterton chau chaudhari chaudhary chaudhury
  chauhan chavda cheema cheeseman cheetham chell chesney chesterton cheung chikwanha chilcott chilton chilvers chima
  chirila chirwa chisenga chisholm chishti chitando chiu chivers chmielewski chohan choi cholmondeley chong choudhary
  christodoulou christopher christou chudasama chui chukwu chukwuma chung churchill cieślak ciobanu ciocan clapham
  clapton clare claridge clarkson claxton claydon clayson cleary clegg clemson clewes clifford clifton clowes
  clutterbuck coady coates cobb cobbett cochran cockburn cockcroft cockerill coelho coffey coggins cohen cojocaru
  colbert colclough coldwell colegate colgan collett colley collingwood collinson collis collyer colman colombo
  colquhoun colton colville colvin coman comer compton conaty concannon concepcion condon congdon conka conlon connell
  connors conroy constantine constantinescu constantinou conteh conti conyers coombe coombes coope copestake copley
  coppack coppola corbin corbishley corcoran cordell corder cordingley corfield corley cormack cornell cornforth
  cornish cornwell corran correia corrigan coskun cosma costache costigan cotterill cottingham cottle cottrell counsell
  coupland courtney coutts covaci coverdale cowell cowen cowie cowley cowper coxon coyle cozma crabb crabtree craciun
  craddock cragg cramer cranfield cranston  crawshaw creasey creighton cresswell cretu cribb crichton cristea
  critchley crocker crockett croitoru cromwell cronin crookes crosbie crosby crosland crosley crossland crosthwaite
  crowe crowley crowson crozier cruickshank cruz cubitt cudworth cuevas culley culpepper culshaw culverhouse cummins
  cunha cunliffe curley curnow currie curtin curzon cushing cuthbert cuthbertson cutts czajka czarnecki czerwinski
  dabrowska dabrowski dack dacre dadhwal dagg daher daintree dakin dallas dallimore dalrymple dalziel damms danby
  danciu dando dang-van daniel danjuma danko danquah darboe darby darcy darko  darnell darwin darwish
  dasgupta dasilva dattani daubney daud davids davie davy dawber dawe dawes dawood de-luca deane dearden dearing debrah
  dedaj deeley deeming deighton dela-cruz delacruz delaney delgado deluca demeter demetriou demir demirci demissie
  denby dene deng denman denning dennison denny denton denyer deol dervishi desai deshmukh desmond desta devaney
  devereux devine dewar dewhirst dewhurst dewsbury dhaliwal dhami dhanda dhanjal dhanoa dhanoya dhariwal dhatt dhesi
  dhindsa dholakia diallo diarra dickie digby dilks dillon dilworth dimitrov dimitrova dimmock dinca dineen dinh
  dinsdale dinu diop diriye dissanayake dixey dizon dlamini doan dobbie dobbs dobre docherty dockery dodgson dodson
  dogan dolan dolby domański domfeh dominey domingo donaghy donald donkin donkor donnan donoghue donohoe donohue doolan
  dooley dore dorman dorrington dorsett dosanjh doshi dossantos dougall dowds dowell dowler downes downey downie
  downing dowson dragan dragomir drakeford drayton dreshaj drewery drewett drinkwater driscoll druce drury dryden
  drysdale duah duan duarte dube duckett duckworth duda dudek dufton dugdale dulai dulson duman dumbuya dumitrache
  dumitrescu dumitru duna dunbar dunbavin duncombe dunford dunham dunka dunkley dunlea dunmore dunphy dunstan dunster
  dunwell duong dupont durkin durmaz durojaiye durrani durrant dutton dwyer dyas dymond dyson dziedzic dąbrowski eade
  eadie eames earley earnshaw eastham eastman easton ebanks ebrahimi eccles eccleston ecclestone eckersley economou
  eddington eden edet edgar edgerton edgington edmondson edmonson edmunds edney effiong egal egan egbe egerton
  eggleston egwu ejiofor ekpo ekwueme eldridge elezi elford elgar elhassan elkin elkington ellam ellerby ellershaw
  ellery ellingham ellington elliot ellwood elmahdi elmi elphick elsey elsmore elson elston eltayeb elton elvin elwell
  elwood embleton emezue emmerson emmett emmott enache enahoro endicott enescu ennis enright enriquez entwistle erdogan
  erol erskine escobar escott espinosa espley esposito essien esteves estrada etherington evangelista evason eveleigh
  everard everitt evison ewart exley ezeh ezekiel ezenwa facey fadel fadipe fagan fagbenle fairbairn fairbank fairbanks
  fairbrother fairclough fairfax fairfield fairley fairweather falade falana fallon farhan faria faris farkas farkaš
  farley farndon farnell farnham farnsworth farnworth farole farooq farooqi farr farrant farrar farrelly farren
  farrington fashola faulks fawaz fawcett fawkes fayad faye fazakerley fearnley fearon featherstone featherstonehaugh
  feeney felton feng fenn fennell fenner fenton ferenc ferko fernley ferrara ferrari ferreira ferri ferrier ferris
  fewster fiddes fielden fieldsend figgis figueiredo filby filip findlater finlayson finn finnegan finnigan fiore
  firman firmin fishwick fiske fitton fitzsimmons fitzsimons flaherty flanagan flannery flavell fleetwood flitcroft
  florea flores floyd foden fofanah fogarty fogg folarin foley folland follett fong fonseka fontana foote fordham
  forrest forrester forshaw foss fosu fothergill foulds foulkes fowkes fowles francis francombe franklyn freeland freer
  freitas fretwell frew frewin friel frimpong froggatt fulford fulham fulton fung funnell furber furnell furness
  furniss furse fyfe gabor gadsby gaffney gage gahir gainsborough gajewski gajjar gallacher gallo galvin gandhi ganguly
  gannon garbett garbutt garcha garfield garlick garnham garrard garratt garrity garside garstang garth garton
  gascoigne gashi gaskell gatenby gathoni gatley gavin gavrila gaynor gaži geary gebre gebremedhin gebreselassie gedi
  geeddi geedi geldard gell geoghegan george georgescu georgiev georgieva georgiou gerrard getachew getty ghanem ghedi
  gheorghiu ghita ghorbani ghosh gibb gibbard gichuru gidda giddens gidley gifford gilani gilbey gilchrist gilfoyle
  gilhooly gilkes gillan gillard gillen gillett gilliam gilligan gillott gilman gilpin giordano girling girma gittens
  giňa giňová gjini gjoka gladwin glanville gleave gleeson glendenning glenn glennon glossop gloster glowacki glynn
  goble godbold godden godsell godwin goff gohil golding goldstein goldsworthy goldthorpe gomersall gomes goncalves
  gondal gonzaga gonzales gooch goodacre goodbody goodchild goode gooden goodenough goodfellow goodhall goodhand
  goodison goodrich goodridge goodson goodyear goring gorman gormley goroľ gorringe gorski gorton gosal goss gotts
  goulding gouldthorpe gouveia gower grabowska grabowski grady grafton grainger granger gratton gravell greatorex greco
  grecu greenall greenaway greene greenhalgh greenhill greening greenland greenough greenslade greensmith greenway
  gregg gregson grenfell gresham gresty greville gribbin grice grier grierson grigg griggs grigore grimley grimshaw
  grindley grindrod grisdale grose grosu grosvenor grubb grundy grundza guerreiro guerrero gueye guilfoyle guinness
  guled guler gullick gulliver gumus gunaratnam gunasekara gunawardena gunduz gunes gunn guthrie gutierrez gutowski
  guttridge guzman gwilliam gwynne gwyther gyamfi gyan gyasi gábor górski głowacka habgood habib habibi habte hackett
  haddad hadden haddon hadfield hadi hadjigeorgiou hadley hagan hagen haggerty hague haidari haider haig haile hailey
  hailu hainsworth hakimi halabi haley halford halket hallam hallett halliwell hallworth halpin halsall halsey halstead
  hamadi hambleton hamblin hamdan hameed hamer hamid hamill hamlin hammill hammonds hamoud hancox handley hankey hankin
  hanley hannaford hannah hannon hanrahan hans hansell hansen hansford hanslip haque harb  harcourt hardaker
  hardcastle hardie hardman hardwick hargrave hargraves hargreave harker harkin harkins harkness harland harley harlow
  harpin harrap harriott harrod harrop harrower harte hartland hartnell hartnett harvie harwood hasani hashemi hashimi
  hashmi haslam hasler haslett hassan-oglu hastie haswell hatcher hatfield hathaway hatton haughey haughton haviland
  hawes hawke hawkes hawkesworth hawkey hawksworth hawley haworth hawthorne hayat hayden haydock haydon hayer hayhurst
  hayles hayman haysom hayton haywood hazell hazelwood hazlewood heald healey healy hearn hearne heathcote
  heatherington heaton hebden heeley heenan heer heffernan hegarty hellier helliwell hemsley henley hennessey hennessy
  hennigan henning henriques henson henstock henwood hepburn hepplewhite hepworth herath herdman hernandez herne
  herrington hersey hersi heseltine hesketh heslop hession hester hetherington hewett hewison hewitson hewlett hewson
  hext hexter heyes heywood hibberd hickling hickmott hickson higginbotham higginbottom higgs higham highfield hilditch
  hiles hillary hillier hillman hinchcliffe hinchliffe hinde hindle hindley hindmarsh hine hines hinton hipkin hipkiss
  hirani hird hirsi hiscock hiscox hitchcock hitchen hitchens hitchin hoang hoare hobday hobson hockenhull hocking
  hockley hodder hodge hodgetts hodgkins hodgkinson hodgkiss hodkinson hodson hogarth hogben hogg holborn holbrook
  holcombe holcroft holdsworth holgate holliday hollinghurst hollings hollingsworth hollingworth hollinshead hollyoak
  holman holroyd holub holyoake honeyman honeywell hoole hooley hooson hooton hopcroft hopkin hopkinson hopley hopps
  hopson hopwood hoque horan hordern hornby horncastle horne horrigan horrocks horsfall horsfield horsley horsman
  horvath horváth horváthová horwood horák hoskin hosking hoskins hossain hosseini hotchkiss hoti houlihan hoult
  houlton howcroft howden howes howey howie howitt howland howlett howley howlin howson hoxha hoxhaj hoyland hoyle
  hristov huang huckle hucknall huda hudák huggett hulme hulse hume humphrey humphris hundal hunjan hunnisett
  huntington huntley hurd hurrell hurren hussaini hussey hutchings hutchins hutchison hutson hutt hutton huxley
  huxtable hyland hynes hysa iacob iancu ibbotson ibeh ibekwe ibrahimi iddon idowu idris ignacio ignat ihejirika iidle
  ikeji ikpe ikram iles ilie iliescu illingworth ilott ilyas imran imrie inan ince ingleby inglis ingram inman inskip
  instone ioannou ionescu ionita iordache irfan ironside irvin irwin ishaq isherwood ishtiaq isik islip ismaaciil isse
  istrate ivan ivanov ivanova ives ivey iwobi iyer jaafar jabbar jabbie jaber jablonska jabłoński jacklin jackman jacob
  jacobson jadeja jafari jaffe jagger jago jagpal jahan jain jakubowski jalloh jama jamali james jameson jamil jammeh
  jandu jani janjua jankowska jankowski jano janowski jansen jardine jarman jarratt jarrett jarrold jasinski jaspal
  jassal jatta javed javier jawara jaworski jayasinghe jayasuriya jayawardena jeal jeanes jebb jefferies jefferson
  jeffery jefford jeffrey jeffreys jeffries jeffs jegede jelley jellicoe jenkin jenks jenner jephson jepson jermyn
  jerome jerram jerrard jerrold jervis jessop jethwa jewell jewitt jewsbury jhangir jhutti jiang jibril jimale jimenez
  jobe jobling jobson jolley jolliffe jonson jopling jordan jordison joseph josephs joslin jowett jowitt joyner joynson
  jubb judd judson julian jupp jutla jóźwiak kabba kabila kabir kabongo kabuye kachingwe kaczmarczyk kaczmarek kaddour
  kaddoura kahin kahlon kainth kalala kaleja kalinowski kalirai kallon kalonji kalsi kalu kamal kamara kamau kaminska
  kaminski kamińska kanabar kandiah kane kang kania kanu kapadia kaplan kapur kara karaca karakus karanja karchňák
  kargbo karia karie karim karimi kariuki karpinski karunaratne kasongo kasprzak kassem kato kaya kayani kazem kazemi
  kazmi kaźmierczak kearns keats keay kebede keeble keech keeley keeling keenan keene kehoe keigher keighley keita
  keith kelleher keller kellett kelley kellogg kelmendi kelsall kelsey kelso kemble kempson kempster kempton kendal
  kendrick kennard kennaway kennerley kenney kennington kenworthy kenwright kenyon keogh keough kerai kermode kernaghan
  kerridge kerrison kerry kershaw keskin kettlewell kettley keyes keyte khaira khalaf khalifa khalil khaliq khamis
  khanna khanom khanum khatri khattak khawaja khela khera khokhar khosla khoury khumalo kiani kidane kidger kidman
  kiely kiggundu kilbride kilburn kilgour kilic kilinc kilner kilpatrick kilroy kimani kimber kimberley kimpton kinch
  kinghorn kingsbury kingscott kingsley kingsman kinnaird kinnear kinsella kinsey kinyanjui kipkemboi kipling kirkbride
  kirkby kirkham kirkland kirkup kirkwood kirton kirwan kitchener kitchin kitching kitson kitto klempar klimek knapp
  knapton knatchbull kneale kneebone kneen knibb knibbs knightley knott knowlson kocak koksal koky kolev kolodziej
  kolov konate kone kong konieczny kooner kopec korkmaz koroma kotecha kothari kotlár kouassi kouyate kovacs koval
  kovalchuk kovalenko kováč kowalik kozlowska kozlowski kozłowski krajewski krakowiak krasniqi kravchenko kravets
  krawczyk krawiec krishnan krol kroscen krubally kruk krupa król kubiak kucharski kuchár kufuor kugathas kujawa kular
  kulik kulkarni kumari kumi kundi kurek kurt kuti kwakye kwan kwarteng kwiatkowska kwiatkowski kynaston kyprianou
  kyriacou kyriakou kyte lacatus lacey lachlan ladipo laidlaw laidler laing lakatos lakatoš laker lakhani lalli lally
  lambie lambourne lamont lampard lamptey landon landry langan langdale langdon langford langham langhorne langridge
  langston langton langtry lanigan lankester lansdowne larcombe lardner larkins larner larsen larter lascelles
  laskowski lassiter latchford lathbury latimer lattimer laughlin laughton laurie lavelle laver laverick laverty lavery
  lavin lawal lawes lawford lawler lawley lawlor lawrence lawrie lawther lawton laxton laycock layton lazarus lazenby
  leadbeater leadbetter leadbitter leah leake leaman lear learmonth learoyd leask leatham leatherbarrow leavesley
  leavis leckie lediard leeming leese leeson leeves lefevre legg legge leggett leigh leighton leitch leith lemmon
  lennox lester letts leung leverett leveridge lewin lewington lewthwaite leyland liang liao liban liddell lidder
  liddiard liddle liddy lightbody lightbown lightfoot lightowler lilley lillicrap lillie lillis lilly lillywhite
  limbachia limbert lindley lindop lindsey linehan lineker linfield linford lingard linklater linley linnell linney
  linton lionel lipinski lippiatt lipscombe lipton lister liston litchfield lithgow littlejohn littler littleton
  littlewood litton livermore liversedge liversidge livesey livingston lleshi lobb lochhead lockett lockhart lockley
  lockwood lockyer loder lodhi lofthouse loftus loizou lomas lombard lombardi longbottom longden longford longhurst
  longley longman longmore longo longstaff longworth lonsdale loughlin loughran lourenco lovatt loveday lovegrove
  lovejoy loveland lovell loveridge lovett lovick lowden lowder lowes lowis lowndes lowrie lowson lowther loxley loxton
  loynes lozano luard lubana lubega luckett luckhurst luckman ludlam lukaku luke lule lumb lumley lumsden lumumba lund
  lungu lunn lunt luong lupton lupu luscombe luxton lyall lyddon lyden lydon lyle lyles lynas lyndon lyne lynes lyness
  lynn lyon lysenko lythgoe lyttle lytton macarthur macaulay macbeth macbride maccallum maccoll maccormack macdonell
  macdougall macduff macedo macey macfarlane macfie macgillivray machado macharia machen machin maciver mackey
  mackinnon mackley macklin mackness maclachlan maclaren macmahon macnab macnally macnamara macneil macneill maconachie
  macphail macqueen macrae macready mactavish maddern maddison maddock maddocks maddox madeley madge madigan madu
  madziva magalhaes magee maggs magill maginn magowan magrath mahajan mahal mahamud mahdi maher mahil mahmoud mahmoudi
  mahmud mahon mahony maidment maina mainwaring mair maitland majeed majewski majid majithia makengo makepeace makin
  makinson makoni makowski makula makwana malcolm malcolmson malde malek maleki malhi malhotra malin malinowski malkin
  mallalieu mallen mallett malley mallinson mallon mallory malloy maloney maltby malton malyon manalo manby mancini
  mand mandela mander manders mandeville manea manfield mangan mangat mangena mangnall manley mann mannan mannering
  mannion manole mansaray manson mansour mantell manton manuel manzoor mapfumo maposa mapp mapplebeck marah marchant
  marchbank marchbanks marchenko marciniak marcu margetts mariani marinescu marini marino marinov marinova markham
  markland marku marland marley marlow marlowe marner marouf marple marples marr marren marriner marrs marshman
  marsland marson marston martell martindale martinelli martinson martland martyn marven marvin marwaha marwick mascall
  mashiter maskell maskery maslen maslin massam massey massie massingham masterson masterton masuku matanga matei
  matharu mather mathers matheson mathew mathews mathewson mathias mathieson matkin matley matlock matos matson matthew
  matthewson mattinson mattison maude maudsley maughan maule mavi mawdsley mawer mawhinney mawson maxfield maxted
  maybury maycock mayer mayers mayes mayfield mayhew mayland mayman maynard mayne mayston mazur mazurek mazza mbah
  mbala mbanefo mbeki mbemba mbogo mbugua mburu mbuyi mcadam mcalister mcalpine mcandrew mcateer mcaulay mcauley
  mcauliffe mcavoy mcbain mcburney mccafferty mccaffrey mccahill mccaig mccallion mccallum mccarron mccartan mccarty
  mccaul mccauley mccausland mcclean mccleary mcclelland mcclements mcclenaghan mccloskey mccloy mccluskey mccoll
  mcconachie mcconnell mcconville mccord mccorkell mccourt mccowan mccoy mccracken mccrea mccreadie mccready mccrory
  mccrystal mccue mccullagh mccullough mccurdy mccusker mccutcheon mcdade mcdaid mcdermid mcdevitt mcdonagh mcdonough
  mcdougal mcdougall mcdowall mcelhinney mcelroy mcentee mcevoy mcewen mcfadden mcfadyen mcfall mcfarland mcfee mcgahan
  mcgann mcgarry mcgarvey mcgeehan mcgeown mcghee mcghie mcgill mcgilligan mcgillivray mcgilloway mcginley mcginn
  mcginnis mcginnity mcglinchey mcglone mcglynn mcgoldrick mcgonagle mcgonigle mcgough mcgrane mcgraw mcgreevy mcgrory
  mcguckin mcguigan mcguinness mcgurk mchale mchardy mchugh mcilroy mcilwaine mcinerney mcinnes mciver mckeag mckeating
  mckechnie mckeever mckellar mckelvey mckendrick mckendry mckeon mckeown mckernan mckerr mckie mckiernan mckillop
  mckinlay mckinley mckinney mckirdy mcknight mclachlan mclauchlan mclaughlan mclaverty mcleish mclellan mclennan
  mcmanus mcmaster mcmenamin mcmichael mcminn mcmorran mcmorrow mcmullan mcmullen mcmurray mcnab mcnabb mcnair mcnamara
  mcnamee mcnaught mcnaughton mcneal mcneish mcnicholas mcnicol mcniff mcnulty mcparland mcpartland mcpartlin mcphail
  mcphee mcphillips mcquade mcquaid mcquillan mcrae mcrobbie mcrory mcshane mcsharry mcsorley mcsweeney mctaggart
  mctavish mctear mctiernan mcvay mcveigh mcvey mcvicar mcvitie mcwhirter mcwilliam mcwilliams meacham meade meaden
  meagher meakin meakins meaney mear mears medeiros meehan megson mehmeti mehmi mekonnen meldrum melia meller mellish
  mellon mellors melnyk melo melrose melville melvin mema memon mendes mendez mendis meng mengistu menon mensah menzies
  mepham mercado merrett merrifield merrill merriman merritt merryweather messer messina metcalf metcalfe methven mewse
  meyer meyers meyrick mhlanga miah mian miao michael michaelides michalak michalski michie middlemiss midgley mihai
  mihalache mihaylov mihăilescu mikołajczyk milburn mildenhall milford millard millen milliken millington millman
  millner millward milner milnes milroy milsom milward mincher minchin mingay minhas minihan minns minogue minshall
  minshull minton miranda mirga mishra mistry mitcham mitchelmore mitchinson mitchison mitford mitrea mitton miya
  mižigár mlambo mobutu mocanu modha modi moffatt moffett moffitt mogg mohammad mohammadi mohamoud mohebbi moir moise
  mokoena moldovan moldoveanu molina mollah molloy molnár molony molyneaux molyneux monahan monckton moncrieff mongan
  monteiro monti moorcroft moores moorhouse moradi morar mordaunt mordue moreira moreland moreton moretti morganson
  morina morland moroney moroz morphew morrell morrey morrice morrish morritt mortensen mortimer mortimore mortlock
  moseley moses mosley mosscrop mossman mossop mota mothersole motin mottershead mottram mouland moulding moule moulson
  moult moulton mounsey mountfield mountford mountjoy moura mousa mousavi mowatt mowbray mowforth moxham moxon moyes
  moylan moynihan mpofu mputu mroz mróz mtetwa mucha muckle mudd muddiman mudge mudhar mudzingwa mugabe muggeridge
  mughal mugisha muirhead mukasa mukendi mukit mukwashi mukwena mulcahy muldoon mulgrew mulhall mulhern mulholland
  mullan mullaney mullarkey mullin mullis mulugeta mulumba mulvaney mulvey mulvihill mumby mumford mumin mumtaz
  muncaster munday munden mundy munir munn munnelly munroe munson muntean munteanu murch murcott murdoch murdock
  muresan murfin murfitt murgatroyd murrell murrin murtagh murtaza musgrave musgrove mushtaq muskett musliu musoke
  musonda musse musson mustafa mustoe mutasa mutch muthoni mutlu mutombo mutua muzenda mwale mwamba mwangi mwanza myatt
  myerscough mylchreest myles nabizada nadarajah nadin nagle nagra nagy nahal nahl naidoo naik nairn naismith najafi
  najjar nakato nalwanga namatovu nambiar nancarrow nandha nangle nankervis napier naqvi narayan nascimento naseer
  naser nasir nasser nastase nathan nathwani naughton navarro nawrocki nazari nazir ncube ndegwa ndhlovu ndiaye ndlovu
  ndoj ndong nduka ndungu neacsu neagu neal neate neave nedelcu needham neely neeson negash negrea neild neill neilson
  nelmes nesbit nesbitt nethercott nettleship nettleton neves nevin nevison newall newberry newbery newbold newbould
  newbury newby newcomb newcombe newhouse newing newland newlands newling newlove newsam newsham newsholme newsome
  newson newstead ngai ngoma ngugi ngwenya niazi niblett niblock nica nichol nicholas nicholl nickless nicklin nickolls
  nickson nicolaou nicolescu nicoll nicolson nield nijher nijjar nikolov nikolova nimmo nisbet nistor nita niven njie
  njoku njoroge nkansah nkomo nkosi nkrumah nkunku nnadi nnamdi noakes nobbs nogueira noonan noori norbury norcross
  norden norgate norgrove normand normanton norridge norrie norrington norrish northcote northcott northey northfield
  northmore northover northrop norwood notay notley nott nottage nouri nowacki nowakowska nowlan noyce noyes nsiah
  nsimba nsubuga nugent nunes nunn nutley nutt nuttall nwachukwu nwadike nwankwo nwokolo nyambura nyarko nyathi nyoni
  o'brien o'callaghan o'carroll o'connell o'connor o'dea o'doherty o'donnell o'donoghue o'donovan o'dowd o'driscoll
  o'dwyer o'farrell o'flaherty o'gara o'gorman o'grady o'hagan o'halloran o'hanlon o'hara o'hare o'kane o'keefe
  o'keeffe o'leary o'loughlin o'mahony o'malley o'meara o'neil o'neill o'regan o'reilly o'riordan o'rourke
  o'shaughnessy o'shea o'sullivan o'toole oakden oakenfull oakes oakey oakley oancea oates oatway obasanjo obeid obeng
  obianwu obiora oborne obsiye ocampo ochieng oddie oddy odedra odell odhiambo odili odinga odukoya oduro offord ofili
  ofori ogbonna ogilvie ogilvy oglesby ogunbiyi ogunleye ogunsanya oguntoye ojukwu okello okereke okezie okoh okoli
  okorie okoro okot okoye okpara okwu okyere oladapo olah olaniyan olaoye olaru olatunji olawale olayemi oldacre
  oldfield oldman oldroyd oliphant oliveira oliynyk ollerenshaw ollerton olley olliver olonisakin olszewski olteanu
  oluwole oláh omaar omari omondi omotoso onyango onyeama onyekachi opara opio opoku oppong oprea oram oračko orford
  orgill oriordan orlowski orme ormerod ormesher ormiston ormond ormrod orourke orrell ortega ortiz orton orwell osagie
  osborn osbourne osei osgood oshodi osinbajo osmani osoble ostrowski osunde oswald oswin otieno oughton ovenden
  overend overton overy owczarek owen owers owino owolabi oxborough oxenham oxley oxtoby oyebanji oyedepo oyelowo
  oyewole ozcan ozdemir ozer ozgur ozkan ozturk pacheco packard packham padda paddison padfield padgett padhiar padilla
  padmore paget pagett paine pająk pakenham paley palfreyman palin palk palliser pallister pana panayi panayiotou
  pandey pandya panesar pankhurst pannell pannu panter panton papadopoulos papworth paramor parekh parfitt parham
  parhar parikh parke parkhouse parkhurst parkyn parlour parmenter parnell parratt parrington parrish parrott
  partington pascall pascual pashley paskin passmore paston pateman pathak patil paton patrick pattinson pattison paul
  paull pavel pavey pavitt pavlenko pavlou pawar pawlak pawley pawlik pawlowski pawson pawłowska paxman paxton paylor
  paynter payton pačaj peachey peake peard pearman pearse pease peasley peate pecha peckham pedder peden pedley peebles
  pegg pegler pellegrini pelling pellow pembroke pena pender pendlebury pendleton pendry penfold pengelly penhaligon
  penketh penn pennell penney pennington penrice penrose penson pepa peppiatt perceval percival percy pereira perez
  perkin perrett perriam perrin perring perrins perrott perryman pervaiz pestana petcu peterson petherick pethick
  pethybridge petkov petkova petre petrenko petrescu petrou petrov petrova pett pettifer pettigrew pettit pettitt
  peverell pham phan phelan philbin philip philips phillipson phillis philp philpot philpott philpotts phipps phiri
  phull phung piatek pickard picken pickersgill pickett pickford pickin pickthall pickworth picton pidgeon piercy
  pierpoint pietrzak pigg piggott pigott pilcher pilkington pillai pillay pilling pillinger pimblett pimlott pinchin
  pinder pinheiro pinkerton pinkney pinner pinney pinnock piotrowska piotrowski pires pither pittaway pittman pitts
  piątek platten platts playfair playford pledger plested plimmer plowright plumley plummer plumridge plumtree plunkett
  pocock podmore pointon poku pokuta polak polat polglase polishchuk polkinghorne pollitt pollock polák pomeroy pompa
  ponomarenko ponsford ponting pook pooley poolman poots popa popat popescu popham popovici popplewell porritt portas
  porteous portman poskitt postgate postlethwaite potts poulter poulton pountney povey powar powis pownall powney
  poyner poynter poynton pradhan pragnell prajapati pratley preda preece preedy premadasa prempeh prendergast prescott
  presley prest prestwich prestwood prewett priddle priddy prideaux pridham priestman priestnall prifti pring pringle
  prinsep prisk pritchett probert procter prodger prosser prothero protheroe proudfoot proudlock proudlove prout provan
  prowse pryce pryde pryer pryke pryor przybylski puddephatt pudney pujara pullan pullar pullen pullinger pulman purba
  purdie purdue purdy purewal purkis purkiss purnell purslow purton purves purvis puttick puttock puška pybus pyke pyle
  pyne pyper pyrah qaderi qadri qasim qasimi qazi qian qosja quach quaife qualter quarmby quarrie quarshie quaye quayle
  quelch quennell quigg quiggin quiller quilligan quinlan quinney quinto quinton rabbitt raby racz radcliffe radford
  radley radu radulescu rafiq ragg raghavan rahim rahimi rahmani raichura railton rainbird raine rainey rainford
  raistrick raja rajani rajapaksa rajaratnam rajkumar rajput raleigh ralph rama ramage raman ramirez ramji ramos
  rampling ramsbottom ramshaw rana ranasinghe ranatunga randell randhawa randle raniga rankin rankine ransley ransome
  ranu rapley rasmussen rasool rasouli ratcliff ratcliffe rathbone rathod ratnayake rattigan rattray rauf raval
  ravenscroft rawcliffe rawle rawles rawlins rawlinson rawnsley rawson rawsthorne raybould rayment raymond rayner
  raynor razaq razzell readman reardon reavley reay reddin redding reddington reddy redfearn redfern redford redgate
  redgrave redman redpath redshaw reeder regan rehal rehill reidy reith relf relph rendall rendell rennie renshaw
  renton rexhepi reyes rezaei rezai rhoades rhoden riaz ribeiro ricci richens riches richings richmond rickard rickards
  rickett ricketts rickwood riddick riddoch ridgeway ridgway ridler ridout ridsdale rigg riggs rimell rimmer rinaldi
  ringrose riordan ripley rippon rirash risby risdon ritson rivera rizvi rizzo roantree robb robertshaw robey robotham
  rocha roche rochford rockett rodd rodda roddick roden roderick rodger rodgerson rodrigues rodway rodwell roffey rogan
  rogerson rogowski rolfe rollason rollins rollinson rollo rolph rolston romano ronan rooke rooprai rosbotham rosca
  roscoe rosewarne rosewell rosier ross rosser rossetti rossington rossiter rostami rostron rotaru rothery rothwell
  rouf roughley roughton routh routledge rowbotham rowbottom rowden rowell rowett rowlands rowlandson rowles rowlinson
  rowntree rowsell rowson roxburgh royce royds roylance royle royles royston ruddick rudenko rudge rudkin ruffell rugg
  rumbelow rumbold rumney rumsey ruparelia rusbridge ruscoe rushby rushforth rushworth ruskin russ russel russo ruston
  rusu ruthven rutkowski rutledge rutter ryall rybak ryde ryder rylance ryland rylands ryle rymer saad sabbagh sach
  sachdeva sackville sadd saddington sadeghi sadiku sadler sadowski saeed safi sagar sagoo sahin sahota saidi saini
  sainsbury sajid salah salako salama salazar saleh salehi salem salim salkeld sallis salman salmond salter salthouse
  saltmarsh salvador salway samadi samatar sambrook sami sampson samra samson samuel samways sandall sandeman sandford
  sandham sandher sandison sandland sandu sanford sanger sangha sanghera sanghvi sangster sankoh sanneh sansom sansome
  santiago santoro sanusi saraiva sargeant sargent sarhan sarkar sarkozi sarpong sarr sarson sarwar satchell sattar
  satterthwaite satti saul saunderson sava savchenko saville savla savu savva sawaneh saward sawicki saxby saxon saxton
  sayed sayer sayers sayles sayner scaife scammell scanlan scanlon scannell scarff scargill scarisbrick scarlett scarr
  scattergood scholefield scholes scholey scoffield scofield scollay scotney scotton scourfield scoville scragg scrase
  scriven scrivens scruton scully scurr scutt seabrook seabury seager seagrave seale searle seaton seavers seck
  sedgwick seedhouse seehra seely segal sehmbi sekhon sekyere selby selden selimi selkirk sellar sellars sellers
  sellick selman selway selwood selwyn semple serban serle serra serrano sethi severn seward seymour shackell shacklady
  shackleton shacklock shadbolt shadwell shafi shafiq shaheen shahid shakespeare shakoor shala shand shanley shannon
  shao shapiro shapland shapley sharda shardlow sharifi sharkey sharland sharman sharples sharrock sharrocks shastri
  shattock shaughnessy shaukat shawcross shayler shea shead shearing shearman sheeran shehu shelbourne sheldon
  sheldrake shelley shen shenton shephard shepheard shepherdson shepperd shepperson sheraton sherborne sherburn
  shergill sheringham sherlock sherman sherrard sherratt sherriff sherrington sherwin sherzad shevchenko shevchuk
  shiels shikdar shillingford shillito shilton shimmin shingler shinn shinwari shipley shipp shipton shirley
  shirtcliffe shirwa shittu shonibare shorrock shorrocks shotton showell shrimpton shrubsole shufflebotham shuker
  shukla shuttleworth siad sibanda sibbald sibley sibson sibthorpe siddall siddiq siddique siddle siddons siddorn
  sidebottom sidgwick sidibe sidwell siggers sihota sihra sikder sikora silcock silcox sillah sillars sillence sillitoe
  silveira silvester silvey simcock simcox sime simister simkin simkins simkiss simm simms simoes simon simonds simons
  simpkin simpkins simsek simson sinani sinden sinnott sissoko sisson sissons sithole sivakumaran sivalingam sivák
  siváková siyad skae skeels skeggs skeldon skelly skelton skerritt skidmore skiffington skilling skillington skilton
  skipton skipworth skirrow skrzypek skuse slade slane slaney slatter slattery slavin sleath slee sleeman slingsby
  sloane sloper smailes smale smales smalley smallman smallwood smeaton smedley smee smeeton smellie smethurst smillie
  smit smith-lee smithers smithies smithson smout smythe snaith snape snead snedden sneddon snelgrove snell snelling
  snelson sneyd snoddy snodgrass snowden snowdon soames soares sobczak sobczyk sodhi softley sohail sohal sohanpal sohi
  sokolowska sokołowski solanki sollis solomon somasundaram somers sondh soni sonmez sooch sood soper soriano sorrell
  sorrentino sorrie sotto sousa southall southam southan southcott southerton southey southgate southwell southwick
  southwood southworth souza sowande sowden sowe sowerby soyinka spalding spargo sparkes spaven speake speakman
  spearing speight speirs spenceley spicer spiers spillane spiller spilsbury spink spinks spiteri spivey spode
  spofforth spong spooner spotswood spragg spratt spriggs springall springer springett springthorpe sproat sproson
  sproston spurgeon spurling spurr spurway sridhar srinivasan sritharan srivastava ssali ssebunya stacey stachowiak
  stackhouse stagg stainer staines stainforth stainsby stainton staley stallard stallworthy stamford stan stanbridge
  stanbury stanciu stancliffe standen standish standley stanekzai stanescu stanfield stanford stanger stanier
  staniforth stanion stanley stannard stansfield stanway stanyon stapleford stapleton starkey starkie starr startin
  statham staton staunton staveley stavrou steadman stebbing stebbings steeden steedman steele stefanescu stefanov
  stelfox stenhouse stenning stephen stepien steptoe sterland steventon stewardson stickland stillman stimpson stimson
  stinson stirling stobart stobbart stobbs stockdale stocker stockham stockley stockwell stoddard stoddart stoian
  stoica stojka stokoe stolarz stonehouse stoneman stoney stonham stopford storer storey storr storrs stowe stowell
  stoyanov stoyanova stracey strachey stradling strafford strathern stratton streatfield streeter streeting stretton
  strickland stringfellow stronach strudwick struthers strutt stubbington stubbs stubley studd studholme sturgess
  sturgis sturley sturman sturrock sturt stutely stylianou stępień suarez subramaniam subramanian suchak suciu sudbury
  suddaby sudlow suen sugden sugulle sulaiman sumner sunner suri surtees sutch suter suttle swaby swaffer swaffield
  swaine swainson swanborough swann swannell swanson swanston swanton swanwick sweeting sweetman swetman swinburn
  swinburne swindell swindells swindlehurst swinfen swinnerton swinton swire syder sydorenko syed sylla symes symington
  symon symonds symons synge synnott syred szabo szczepanski szeto szewczyk szulc szymańska taaffe tabb taberner
  tadesse tadman tafa taggart tagoe tahan taheri tahir tahiri tailby takhar tallentire tallis tallon talukdar talukder
  tamblyn tanase tancoš tandy tanna tansey tansley tanveer taplin tapp tappenden tarawally tarbuck targett tariq
  tarling tarpey tarr tarrant tasker tatham tatlock tatlow tattersall tattersfield tavares taverner tawiah tawney
  tayler tayloe tayton tchoupo teague teale teare tearle teasdale tebbit tebbutt teece tegg teixeira tekin tekle tembo
  temperley templeman templer templeton tennent tennison tennyson terrell terrett terriss tesfai tesfaye tetley tetteh
  tewolde tewson thaci thacker thackeray thackray thaker thakkar thakor thakrar thambiah thanabalasingham thandi thaper
  thaxter theobald theodorou therkelsen thevarajah thewlis thiara thirkell thirlwell thirsk thirtle thomason thomasson
  thompsett thompstone thoms thorburn thorley thornber thornborough thornbury thorne thornes thorneycroft thornhill
  thornley thorogood thoroughgood threadgold threlfall thrussell thurgood thurlow thurman thurston thwaite thwaites
  tian tibbetts tibble tibbs tice tickner tidmarsh tidswell tien tighe tildesley tillett tilley tilling tillotson
  tillson tilson tilston timbrell timmins timmis timperley timpson tindale tindall tinkler tinney tinsley tinson tinubu
  tipler tippett tipton titchmarsh titcombe titley titmus titmuss titterington titterton tiwana tkachenko tkachuk
  toader todhunter todorov todorova tokár toland tolentino tolhurst tolley tolliver tolson toma tomaszewski tomczak
  tomkins tomkinson tomkiss tomlin tomlins tompkins tompkinson tomson tonge tonkin tonks toogood toohey toole tooley
  toomey toon toone toor topal topham toplis topliss topp toprak tordoff torrance torrens torres torrington toulson
  touray toure tovell tovey towell towersey towle towler towlson townend townley townshend townson towse toye toyne
  tozer trainor tran trandafir tranmer tranter traore trapp travis traynor treacher treacy treadgold treadwell treanor
  tredwell tregear tregenza tregoning treharne trelawney trelawny treloar tremain tremayne trembath tremlett trenchard
  trenerry trent tresidder trethewey trevelyan trevena trevett trevithick trevor trewhella trickett trigg triggs
  trimble trinder tring trinh tripp trippett tristram trivedi trodd trollope trotman trott troughton troup trowbridge
  trowell trower trueman truman trumper truong truscott trussell tsang tsegaye tseng tshibangu tshimanga tshisekedi
  tshuma tsoi tsui tubb tubbs tuckett tuckey tuckwell tudge tudhope tudorache tudose tuffin tuffnell tufnell tuite
  tullett tulley tulloch tully tumusiime tunc tunley tunnard tunney tunnicliff tunnicliffe tunstall tuppen turan turay
  turberville turbitt turcu turk turkington turley turney turpin turrell turton turták turvey tustin tutt tutton twaite
  tweddle tweedie twelvetrees twentyman twigg twigger twitchett twohig twomey twyford tyers tyldesley tymms tymoshenko
  tynan tyndale tyndall tyne tyrell tyrer tyrrell tyson tóth ucar udale udall uddin udeh ugwu ul-haq ullah umeh umney
  unal underdown underhill ungureanu unsworth unwin upchurch upjohn uppal upperton upson upton urbański urmston
  urquhart ursu usborne usherwood usman utley utting uttley uttridge uysal uzoma uzun vadgama vaduva vaghela vajda
  valdez valente vallance valler vallis vanstone varah varden vardy varey varga vargas varley varney varsani varty
  vasey vasile vasilescu vasilev vasiliou vasquez vasylenko vaughton vause veale veasey vega vekaria velasco venables
  venn venner venning ventress ventura verdon vere verma verney vernon verrall verrier vesey vessey vevers vicary
  viccars vick vickerman vickerstaff vickery vieira vigar vigers viggars vigneswaran vigus villanueva villar vince
  viner viney vinnicombe vinson vipond virdee virgo virk vitale vivash vivian vlad vlaicu voce voicu voinea voisey
  vokes vora vosper voyce voysey vuong vyas vyner vyse wackett wadd waddell waddilove waddington waddy wadey wadham
  wadhwa wadley wafula wagg waggott wagstaff waheed wahid waine waite waites wakeford wakeham wakelin wakeling wakely
  wakeman walbank walby walcott walczak walden waldie waldock waldron walford walia walkden walkinshaw walklate
  wallbank wallbridge walley walling wallington wallwork walmsley walpole walsham walshe walsingham walter walthall
  wang wanjala wankling wanless wannell warboys warburton warby wardak wardell wardlaw wardle wardley wardman wardrop
  wareham wareing warfa warham waring wark warley warman warmington warne warnock warr warraich warrender warrener
  warriner warton wasilewska wasilewski wasley wassell waterfield waterhouse waterson waterworth wathen watkin
  watkinson watkiss watling watmough watters watterson watton waugh wawrzyniak waycott waylen wayman wayne weale
  wearden wearmouth weatherall weatherburn weatherby weatherhead weatherill weatherley weatherly weatherstone weaving
  webber webley weddell wedderburn wedgwood wedlake weeden weedon weekes weerasinghe weetman weighill weightman wekesa
  welbourn welbourne welburn weldon weldu welham welland wellings wellman wellsman welsby welton wendon wenham wensley
  wentworth werner wesley westaway westbrook westbury westcott westerby westerman westgarth westgate westhead westlake
  westley westmacott westmoreland weston westover westwater westwell wetherall wetherell wetton whaites whaley whalley
  wharam wharfe wharmby wharton whately whatley whatmore whatmough wheadon wheatcroft wheater wheaton wheeldon wheldon
  whibley whichelow whiffen whiffin whiley whillock whincup whipp whippey whiston whitbread whitby whitchurch whitcombe
  whitcroft whitefield whiteford whitehill whitehurst whitelaw whiteley whitelock whitely whiteman whiter whiteside
  whitestone whitfield whitford whitham whitlam whitley whitmarsh whitmore whitney whittall whittam whittard whittemore
  whitten whitter whittingham whittington whitton whitty whitwam whitwell whitworth whomersley whyatt whyman whysall
  whyte wickenden wickens wickes wickham wickramasinghe widdicombe widdop widdowson widger wieczorek wigg wiggett
  wiggin wigginton wigglesworth wightman wigley wigmore wignall wigzell wilbraham wilby wilcock wilcocks wilcockson
  wilcoxson wilczek wildbore wilde wilder wilding wildman wildon wildsmith wilford wilk wilkes wilkie wilkin wilks
  willacy willan willard willcock willcocks willcox willer willett willetts willey willimott willingham willington
  willmer willmot willmott willock willoughby willson wilmot wilmott wilmshurst wilshaw wilsher wilshire wilsmore
  wilton wimbush wimpenny winborn winchcombe winckles windle windley windram winfield winfrey wingate wingfield
  wingrave wingrove winn winnard winser winship winskill winslade winslow winstanley winston winstone winterbottom
  winterbourne winterburn winterton winton winwood wiredu wiseman wishart wisniewska wisniewski withall witham
  witherington witherspoon withey withington withnell withycombe witkowski witney witt wittering witts wixon wiśniewski
  wlodarczyk wodehouse wojciechowska wojciechowski wolde woldemariam wolfenden wolff wolford wollaston wolstencroft
  wolstenholme wolton wolverson womack wombwell womersley wonnacott woodage woodall woodard woodbridge woodburn
  woodbury wooderson woodfield woodford woodforde woodgate woodgates woodger woodhall woodham woodhams woodhead wooding
  woodings woodley woodnutt woodroffe woodrow woodrup woodside woodthorpe woodvine woodyard wookey woolcock woolcott
  wooldridge wooler wooley woolf woolfe woolford woolgar woolhouse wooliscroft woollam woollard woollaston woollen
  wooller woollett woolley woolliscroft woolman woolmer woolner woolnough woolrich woolridge woolston woolven woolvin
  woolway wooster wooton wootten wootton worboys worden wordley wordsworth worgan worku worley worlock wormleighton
  wormley wornell worrell worsdell worsfold worsley worsnip worsnop worswick wortham worthington wortley worton
  wotherspoon wotton wozniak woźniak wragg wraight wrathall wray wreford wrenn wrigglesworth wrighton wrightson wrigley
  wrobel wroe wrona wróbel wróblewski wyant wyborn wyer wykes wyld wylde wyles wylie wyllie wyman wymer wyndham wyness
  wynn wynter wynyard wyper wysocki wyvill wójcik włodarczyk xenofontos xhaferi xhaka xiao xiong yakubu yalcin yallop
  yapp yaqoob yaqub yardley yarnold yarwood yasin yassin yavuz yaxley yeadon yeandle yearsley yearwood yeates yeatman
  yeats yeboah yelland yemane yeowart yeung yewdall yigit yogarajah yolland yonge yordanov yordanova yorke yorston youd
  youds youell youens youle younas youngman youngson yousaf yousef yousefi yoxall yuen yuksel yung yusufi zadran zafar
  zagorski zaher zahid zahir zaidi zajac zając zakharchenko zaki zakrzewski zalewski zamani zamfir zamora zare zaremba
  zawadzki zeng zeqiri zerihun zhan zhao zhelyazkov zheng zhong zhou zielińska zieliński zimba ziółkowski zogaj zubair
  zulu zvobgo čonka šándor žiga žigová
`
  .trim()
  .split(/\s+/);
