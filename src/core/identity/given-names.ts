import { GIVEN_NAMES_OF_COMMUNITIES } from './given-names-of-communities.ts';
import { GIVEN_NAMES_OF_RECORDS } from './given-names-of-records.ts';

/**
 * Given names in use in Britain, lower case: facts of public knowledge, from many communities, and far from all. A name that
 * is not here is found by where it stands.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set([
  ...`
  aliyah alexia angelica baz beau becs benny bex billy brad bree brent cesar chaz daz debs derrick gaz jase jez
  joey kaz kris lou loz mags maz mickey milo nicki nicky shaz sonny steph tammy tash trey trish
  rhodri huw aled alun arwel dafydd dewi emrys eifion geraint gruff gruffydd guto gwilym hefin iestyn
  illtyd iolo iorwerth llew llyr maldwyn mihangel pryderi rhun siôn taliesin tegid tomos branwen catrin
  ceinwen delyth efa eira elen gwenllian heledd lleucu lowri luned mabli manon mared mererid nesta nia
  olwen sioned siwan tegwen teleri dougal fearghas hamish iain lorcan magnus murdo torquil aoibheann
  bronagh clodagh dearbhla fionnuala gráinne mairead muireann oonagh róisín sorcha diarmuid donal eoghan
  fergal odhran ruairi senan afsana aamir ameena anjum arif asiya faizan ghulam haider humaira iqra
  junaid kulsum mahnoor mehmood mushtaq nadeem naseem qasim rafiq razia saima saqib shazia sobia sumaira
  waqas yasir zahid zubair zulfiqar amandeep baljit balwinder gurdeep harbhajan jasbir jaspreet kulwinder
  manpreet mandeep navjot paramjit prabhjot rajinder satnam simran surinder abimbola adaobi ayodele
  chiamaka chinonso ebele folake ikechukwu ikenna nnamdi nkechi olamide oluchi onyeka opeyemi titilayo
  tobenna tolu toyin uche uchenna yewande abeba dawit fikru hirut mulu selam tesfaye yohannes abshir
  cawil fartun halimo ifrah sagal ubah zamzam bogusława ewelina grażyna halina jadwiga mirosław oliwia
  przemysław radosław tadeusz wojtek zbigniew zdzisław cosmin costel florin gheorghe ilinca ionut marius
  nicoleta razvan sorin teodor vasile viorel
  aaron abbie abby abdi abdirahman abdul abdullah abdullahi abena abigail abu ada adaeze adam adebayo adele
  adeline aditya adnan adrian agata agnes agnieszka ahmad ahmed aidan aileen aimee aisha aishah aisling ajay
  akosua akram alan alana alasdair albert aleksandra alex alexa alexander alexandra alexandru alexis alfie
  alfred ali alice alicia alina alisha alison alistair allan allison alma alyssa ama amanda amara amber amelia
  amelie amina aminah amir amira amit amy ana anastasia andrea andreea andrei andrew andré andy angela angus
  anh anika anil anisa anita anjali ann anna annabel annabelle anne annette annie anthony antonia antonio
  antony anwen anya aoibhe aoife archie ariana arianna arjun arlo arnold arthur asha ashley ashraf asif asma
  astrid ava ayaan ayesha aylin ayo azra babatunde barbara barry bartek basil beata beatrice becky belinda ben
  benjamin bernadette bernard bertha beryl beth bethan bethany betty bev beverley bianca bilal billie blake
  blessing bob bobby bogdan boris bradley brandon brenda brendan brian brianna bridget britney bronwen bronwyn
  brooke bruce bruno bryan bryn bryony bukola caitlin caitlyn callum calum cameron camilla caoimhe carl carla
  carlos carly carmen carol carole caroline carolyn carrie carys casey caspar cassandra catherine cathy
  catriona cecilia cedric celia ceri chanelle chantelle charlene charles charlie charlotte chelsea cherie
  cherry cheryl chiara chidi chinedu chloe chloë chris christian christina christine christopher chukwuma cian
  ciara cillian cindy claire clara clare clarissa claudia clive cody cole colette colin colleen connie connor
  conor constance cora corey cormac courtney craig crystal curtis cynthia cyril daisy daithi damian damien dan
  dana daniel daniela danielle danny daphne darcey darcy daria darius darragh darren dave david davina dawid
  dean debbie deborah debra declan deepak deeqa deirdre delroy demi denise dennis derek dermot desmond destiny
  devon dexter diana diane dilys dimitri dina dipak divya dominic dominik dominika donald donna donovan dora
  doreen doris dorota dorothy douglas duncan dwayne dwight dylan eamon eamonn eddie edith edmund edna edward
  edwin efua eileen eilidh eimear eirlys elaine eleanor elena eleri eli elias elijah elin elina eliot
  elisabeth elise eliza elizabeth ella ellen ellie elliot elliott ellis eloise elsa elsie emeka emil emilia
  emily emma emmanuel enid eoin eric erica erik erin ernest esme esmee esther ethan ethel eugene eunice eva
  evan evangeline eve evelyn evie ewa ewan fadumo faisal farah farhan farhiya farida fatima fatimah fatou
  fatuma faye felicity felix femi fergus ffion fiadh filip finlay finley finn fiona fionn flora florence floyd
  folasade frances francesca francis francisco frank frankie fraser fred freddie freddy frederick freya funmi
  gabriel gabriela gabrielle gail gareth garry gary gavin gemma gene geoff geoffrey george georgia georgie
  georgina gerald geraldine gerard gethin gillian gina giorgio giulia gladys glen glenda glenn gloria glyn
  glynis godfrey gordon graeme graham grainne grant greg gregory greta gurpreet gwen gwendolyn gwyneth habib
  hadiza hafsa haleema halima hamza hana hanna hannah harjit harmony harold haroon harpreet harriet harrison
  harry harvey hasan hassan hattie hayden haydn hayley hazel heather hector heidi helen helena henrietta henry
  herbert hibo hilary hilda hoang hodan holly howard hugh hugo hui humza hung hussain hussein hywel ian
  ibrahim ida idris ieuan ifeoma imani imogen imran ines ingrid ioan ioana iona ira irena irene iris isaac
  isabel isabella isabelle isaiah isha isla ismail isobel ivan ivana ivor ivy iwona izabela jacek jack jackie
  jackson jacob jacqueline jacqui jade jaden jagdeep jai jaime jake jakub jamal james jamie jan jana jane
  janet janice janine jared jasmin jasmine jason jasper javed jaxon jay jayden jayne jean jeanette jeff
  jeffrey jemima jemma jen jenna jennie jennifer jenny jeremiah jeremy jermaine jerome jerry jess jesse
  jessica jessie jesús jill jillian jim jimmy jing jo joan joanna joanne jocelyn jodie jody joe joel johanna
  john johnny jolene jon jonah jonathan jordan jorge jose joseph josephine josh joshua josie josé joyce juan
  juanita jude judith judy julia julian juliana julie juliet julius june justin justina justyna jędrzej kacey
  kacper kai kajal kamal kamil kamran karen karim karina karl karolina kasia kasim kate katherine kathleen
  kathryn kathy katie katrina katy kavita kaya kayden kaye kayla kayleigh keeley kehinde keira keiron keisha
  keith kelly kelsey kelvin kemi ken kendra kenneth kenny keri kerry kevin khadija khadijah khadra khalid
  khalil kian kiera kieran kieron kim kimberley kimberly kiran kirsten kirsty kofi kojo krishna kristian
  kristina krystyna krzysztof kumar kwabena kwame kyla kyle kylie kyra lacey lachlan ladan lakshmi lamar lana
  lara larry latoya laura laurel lauren laurence lavinia lawrence layla leah leanne lei leila lena lennon
  lenny leo leon leona leonard leonie leroy lesley leslie leticia levi lewis lexi liam liban libby lilian
  lillian lilly lily lina linda lindsay lindsey ling linh linus lisa liz lizzie llinos lloyd logan lois lola
  lorenzo loretta lorna lorraine lottie louis louisa louise luca lucas lucia lucian lucinda lucy luisa
  luka lukas lukasz luke luna lydia lyla lyn lynda lynette lynn lynne lynsey mabel mackenzie macy maddison
  madeleine madison maeve magda magdalena maggie mahad mahesh mahmoud maira maisie maja malcolm malik manjit
  manuel marc marcel marcia marcin marco marcus marek margaret margery marguerite maria mariam marian marianne
  marie marilyn marina mario marion marissa marjorie marlene marlon marta martha martin martina martyn marvin
  mary maryam mason mateusz mathew matilda matt matteo matthew maud maureen maurice mavis max maxine maya
  małgorzata meera megan meghan mehmet mei mel melanie melissa melody mercy meredith mia michael michaela
  michal michał micheal michelle miguel mihaela mihai mikayla mike mila milan mildred miles millicent millie
  milly mina minh minnie mira miranda miriam mohamed mohammad mohammed moira molly mona monica monika morag
  moses muhammad muna mungo muriel mustafa myfanwy myles myra myrtle nadia nadine naeem nafisa naima nancy
  naomi nasir nasreen natalia natalie natasha nathan nathaniel naveed neha neil nell nellie nerys nevaeh
  neveah ngozi niall niamh nicholas nick nicola nicole nigel nikita nikki nikolai nimco nina nishat noah
  noel noelle nora noreen norma norman nuala nusrat obinna octavia odette oisin oisín olga oliver olivia
  olivier ollie olu oluwaseun omar opal orla oscar osian osman otis otto owen padraig paige pam pamela parveen
  pascal pat patricia patrick patrycja patsy patti paul paula pauline pawel paweł pearl peggy penelope penny
  percy perry peter petra phil philip philippa phillip phoebe phyllis piotr pippa polly pooja poppy priscilla
  priti priya przemyslaw pádraig rabia rachael rachel radoslaw radu rafal rafał raheem rahima rahul raj rajesh
  ralph ramesh ramona ranjit raphael rashid raul ravi ray raymond rebecca reece reggie regina reginald rehana
  remi renata rene renée rhea rhian rhiannon rhona rhonda rhys ria ricardo richard rick ricky riley rita
  rizwan rob robbie robert roberta roberto robin robyn rochelle roderick rodney roger rohan rohit roisin
  roland rolando roman romeo ron ronald ronan ronnie rory rosa rosaleen rosalie rosalind rosanna roseanna
  roseanne rosemary rosie ross rowan rowena roxanne roy ruaridh rubina ruby rufus rukhsana rupert russell ruth
  ryan ryder saad sabina sabrina sadia sadie safiya safiyyah sajid sal salim sally salma sam samantha samina
  samir samira samson samuel sana sandeep sandra sanjay sanjeev santiago saoirse sara sarah saskia savannah
  scarlett scott seamus sean sebastian segun selena selina selma seren serena sergio seth seán shabana shabnam
  shahid shakira shane shanelle shanice shannon sharon shaun shauna shaw shawn shay shayla sheena sheila
  shelby shelley sherry sheryl shirley shona shreya sian sid sidney sienna sierra silvia simon simone sindy
  sinead sinéad siobhan siobhán siân skye sofia sofie solomon sonia sonja sophia sophie spencer stacey stacy
  stan stanislaw stanley stefan stefania stella stephanie stephen steve steven stewart stuart sue sufyan
  sukhdeep suki sulaiman suleiman summaya sunil sunita suresh susan susannah susie suzanne svetlana sybil
  sydney sylvia sylwia szymon tabitha tadhg tahir tahira taiwo talia tallulah tamara tamika tamsin tania
  tanisha tanya tara tariq tasha tatiana taylor ted teddy tegan temi temitope terence teresa teri terri terry
  tess tessa thea thelma theo theodore theresa thomas thuy tia tiana tiffany tilly tim timothy tina tobi
  tobias toby tom tomas tomasz tommy toni tony tracey tracy trang travis trevor tricia trina trisha tristan
  troy trudy tuan tudor tunde tyler tyrell tyrese tyrone uma umar una ursula usman valentina valerie vanessa
  venkat vera verity veronica vicki vicky victor victoria vijay vikram vincent viola violet violeta virginia
  vivek vivian vivien vivienne wahid waleed wallace walter wanda wanjiru warren warsame wayne wei wendy wesley
  wilfred william willie willow winifred winston wojciech xander xanthe xavier xin yan yasin yasmeen yasmin
  yasmina yaw yetunde yolanda yuri yusra yusuf yvette yvonne zac zach zachary zack zahra zaid zain zaina
  zainab zak zane zara zarah zayn zeeshan zeinab zeynep zoe zofia zoya zoë zsofia zuzanna łukasz żaneta
`
    .trim()
    .split(/\s+/),
  ...GIVEN_NAMES_OF_COMMUNITIES,
  ...GIVEN_NAMES_OF_RECORDS,
]);

/** Given names that are also words or well-known places: they count only where a name is likely. */
export const NAMES_AND_WORDS: ReadonlySet<string> = new Set(
  `
  abu ama angel april arran art asia august austin autumn bailey baron bill blaze blessing brooklyn carlisle
  carol chance charity chase chelsea chester china christian cliff cody crystal curt daisy dale dallas dawn
  dean del destiny devon don dot drake drew duke earl ed eve faith fern florence frank gale gay gene glen
  grace grant guy harmony hazel heath heaven holly honey hope houston hunter india iona ira iris israel ivy
  jade jean jewel jordan joy june justice kay kent kenya king kit lance laurel lee les lily lin lincoln london
  mae major mark mason max may melody mercy miles misty mo nan ned norm ocean olive opal page paris pat
  patience patsy pearl penny pepper pip poppy precious preston prince princess queen rain ray reed rich river
  rob robin rock rose rowan ruby rusty sage said sal sandy scarlet scout serenity sidney skip sky skye star
  sterling stone storm sue summer sunny sydney tad tiger trinity ty unity verity victor victoria violet wade
  wane ward will willow winter wren young
`
    .trim()
    .split(/\s+/),
);

/** Whether a word is a given name and hardly anything else. */
export function isGiven(word: string): boolean {
  if (GIVEN_NAMES.has(word) && !NAMES_AND_WORDS.has(word)) return true;
  const [first] = word.split('-');
  return first !== undefined && first !== word && GIVEN_NAMES.has(first);
}
