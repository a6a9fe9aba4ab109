/**
 * Given names in use in England today, lower case, by the languages and places that families come from: facts of public
 * knowledge, put together by us, without those of `GIVEN_NAMES` and without words of the language.
 */
export const GIVEN_NAMES_OF_COMMUNITIES: readonly string[] = `
  aarti aarush abbas abdelrahman abdiaziz abdifatah abdinasir abdulaziz abdulkadir abdur abdus abhishek abida abraham
  abrar abul achala achieng adaora adeeba adeel adeela adel adeola adewale adil aditi adriano adunni adwoa adéla aelwyn
  aeron aeronwen afia afolabi afonso afshan aftab afua afzal agapi agim agne agnesa agustina ahad ahado ahlam
  ahmadullah ahsan aigars ailbhe aileas ailsa aine aiste aivars ajaz ajit ajkuna ajmal akash akbar akeel akhil akhlak
  akhlaqur akil akinola akinyi akshay akua akwasi alaa alam alban albana albie albiona alekos aleksander aleksei
  aleksey alessio alexandre alexandros alexey algirdas alicja alin alis aliyana alka alojz alpa alphonse altaf altin
  alwena alwyn alyona alys amaia amaka amal amali aman amar amarachi ambika amelka amin aminata amita amjad ammar
  ammara amran amrik amrit amrita amélie américo anab analyn anamaria anand ananya anastasios anastazja anatoly anca
  anda andras andrej andris andrius androulla andrzej andžela aneirin anest aneta aneurin anfisa angelika angeliki
  angelito angharad anila anirudh anish anisha anju ankit ankita anowara ansar ansh ansis antoni antonis antra antónio
  anupama anura anuradha anushka anwar anwara anzhela aodhan aodhán aoibhinn aparna apostolos aqeel aqib aqsa arben
  arbnor ardian ardit areeba arefin areti arezoo arfan argentina arianwen arinze aristos arjan arjeta arkadiusz arkady
  arnel arnis arooj arsalan arshad arslan arta artan artem arthen arton artur arturas artyom arun aruna arvind arvis
  asad asanka asanthi asen asghar ashan ashfaq ashiq ashiqur ashish ashlea ashok ashraful ashwin asim asima asli asmat
  assadullah asta astrit atanas ataur atdhe ateeq athanasios athina atieno atif atiq atiqur ato attia atul audrius
  aurel aurelia aurelija aurélie ausra austeja avani avantika avin avinash avni avtar awa awais awat awel ayan ayaz
  ayman aymen ayobami ayomide ayse aysel aysha ayub ayush ayşe azad azadeh azam azar azeem azhar aziza azizul azizur
  babajide babak babar bachan badar badrul bahar bahman baiba bailee balasingam balbir baldev baljinder balraj
  balvinder balwant banaras bansi bao baptiste baraa baran barbora bardha bardhyl barialai baris barney bartosz
  basharat bashir bashira basit basma bassam batool beathag beca bedwen bedwyr behnaz behrouz beibhinn bekim benji
  berat berivan berkan berke bertie bertrand besa besart besian besim besnik beti betsan beyza beáta bharat bhavesh
  bhavika bhavin bhavna bhupinder bich bienvenu bijan bik bikram bilan bilyana bina bindi binh biniam binta birinder
  bisi blagovest blandine blanka blathnaid bledar bleddyn blerim blerina blerta blodwen bláthnaid bodrul bogomil
  bogumila bogumiła bogusław bohdan bohdana bohumil bolanle bolesław bongani bongbong borys boyan bożena božena
  branislav briallen brid brigid bronach bronisław bruna brychan brynmor bríd brídín bujar buket bulent burak burcu
  bushra busisiwe busola busra caasho cabdi cadfael cadi cadog caeden caelan caetano calin camelia cansu caoilfhionn
  caolan caolán caradog carlota carwyn catalin catalina catarina cathal cati catrìona ceallach cefin ceiri celyn cem
  cemal cemile cenydd ceren cerian ceridwen cerys cezar cezary chamari chaminda chandima chandni charalambos charan
  charanjit charly chathura chau chebet cherrylyn chetan chidera chidiebere chidinma chika chike chima chimamanda
  chinelo chinwe chioma chipo chirag chisom chizoba christakis christelle christophe christos chrystalla chukwudi
  chukwuemeka chun chyna cianan ciarán cidália cihan cinzia ciprian claudiu cledwyn cliona clotilde clydog clémence
  clíona codie coinneach colm colmán conall conan conceição conchobar constantin cornelia cosimo costas costin
  courteney crina crisanto cristi cristiano críostóir cuán cynan cynog cyrille czesław cátia cécile cúán cătălin daahir
  dacian daciana dafi dafina dahir dai daiga dainis dainius daire daiva dalal dalibor daljit damhnait damilola damla
  daniele danilo dannii danut danuta darcie dardan dariush dariusz darshan darshana darya daryna daud davide davinder
  daya daíthí deepa deepika deian deimante deiniol deio deirbhile dejan deji delphine delwar delyan denisa deniz deqo
  derfel deri dervla derya desislava despina desta devi deyan dezider dharam dheeg dhruv dhurata didem diego diellza
  diem dieudonné dilan dilani dilara dilek dilini dilip dilnaz dilshan dilwara dilwen dilwyn dima dimitar dimitra
  dimitrinka dimitrios dimitris dinesh dinh dinusha diogo dipika disha divyesh diyar dlovan dmitri dmitriy dmitry
  dmytro dobromir doina dolly domantas domenico domhnall domingos domnhall donagh donalda donatas donatella donncha
  dorel dorin dorina dovile dragos drahomíra dre dren drey drita driton duaa duarte duc dumitra dumitru duong duyen
  dušan dwynwen dyfan dyfed dyfrig dympna dáire dáithí désiré dónal eabha eachann eadaoin ebo ebrahim ebru ebube
  ecaterina eddison edgaras edgardo edijs ednyfed edoardo edona edouard eduarda eduart edyta efan efe effie efia efosa
  egle egor ehsan eigr eilian eimantas eimhear einion einir eireann eirian eirianwen eirwen eiry eisa eithne ejike
  ekaterina ekene ekow elaheh elain eleftheria elgan elham elif elinor elis elisabete elitsa elnaz elpida eluned elvana
  elwyn elżbieta eman emanuela emanuele emel emenike emer emine emlyn emmanuelle emrah emre emyr enamul encarnacion
  encho enda endrit enfys eniola enkeleda enlli eralda erblina ercan erdem eren erjon erkan ermal ermira ernestas ersin
  erum eryl esad esmae esmail esmée esosa esra esraa esyllt etienne eugen eugeniusz eulalie eunan eurig eurwen evaldas
  evangelia evangelos evgeni evgenia evgeny evin evita ewen eylem eyob ezinne fabiana fabio fabrice fabrizio fachtna
  fadi faduma fahad fahd faiqa faiza fakhar fanta farai fardowsa farhad farhana farhat farhia fariba fariha faris
  farkhanda farooq farouk farrukh farshid faruk farukh farzana farzaneh fatbardha fatema fatih fatiha fatjon fatlum
  fatma fatmir fatos fatoumata fauzia fawzi fayyaz fazal fazlul fearchar fearghal federica fedor feng fereshteh feven
  feyza fflur ffraid fiachra fida fidelma fiifi filipa filipe filippo filiz filmon filsan finbar fingal finian fintan
  fionnbharr fionntán fionnán firas firat fisnik fjolla flaka flamur flavia flavio flavius flo florante florea
  florencia florent florentina florica florim florina foday fokrul folarin foluke forida forough fotini fozia
  franciszek franck františek françois françoise frederic freshta fryderyk funke furkan fábia fábio fátima félicité
  fănel fănica gabe gabi gabija gabrysia gaby gacal gaelle gagandeep galina ganesh ganeshan garmon gaston gatis gaurav
  gauri gautier gayan gayani gazmend gbenga gearóid gediminas geeta gejza gelu gennady gennaro genta georgeta georgi
  georgiana georgios gerallt gergana germaine gerwyn ghada ghadeer ghazal ghebre gheorghita ghislaine giacomo gianluca
  giannis gică giedre gigi gilles gintaras gints giorgos girish gita giuseppe giuseppina gizela gizem gjergj gjon
  gladwyn glain glenys gobind gobnait goda gokhan golnaz gonçalo gormla gosia govind grania granit grazia graziella
  graça greer gregor gresa grigory gronw gruffudd grug grzegorz guido guilherme guillaume gulalai gulam gulcan guled
  guler gulfraz gulnaz gulsen gulshan gulzar guna guntis guo gurbax gurcharan gurdip gurjit gurmeet gurmit gurmukh
  gurnam gurpal gursharan gurvinder gwenan gwenda gwenfair gwenfron gwenith gwenllïan gwenno gwenydd gwerfyl gwern
  gwladys gwylan gwyn gwyneira gwynfor gwynne haben habiba habibullah habibur haf hafeez hafina hafwen hagos haifa
  hajdar hajra hajrije hakan hala halil halyna hamad hamda hamdi hameed hamid hamidullah hamidur hamna hanan hande
  haneef haneen hanh hani hania hanif hanka hao hardeep hardev hardip hareem hari harinder haris harish harjinder
  harjot harkiran harleen harleigh harman harmeet harminder harnaam harpal harriette harsha harshil harsimran harvie
  harvinder haseeb hashim hasina hasini hasna hasnain hasret hassna hatice havva hawa hawar hawo haydar hayriye hazem
  heddwyn hedviga heini hekmat hekuran hema hemal hemant henrique henryk hernan hervé hetal hettie heulwen heval hiba
  hibaaq hien hieu hifza himani himanshu hina hinda hiral hiren hitesh hiwet hoa hoai hodo homaira hopcyn horatiu horia
  hortense hoshyar hosna hossein houda hristina hristo hryhoriy hua huan huda huguette hulya humayun humera huong
  huseyin husna hussam huy huyen héctor hélder iacob iago ianto iarlaith ibou ibraheem ibtisam idil idwal ieva ifan
  ifeanyi ifor ifunanya iga iggy ignacy ignas igor ihab ihor ijaz ijeoma ike ikechi ikram ikran ilar ilaria ilayda
  ileana ilhan ilie ilir ilirjana iliya ilker illtud ilona ilya ilyas ilze imants imdad imelda imtiaz inaya inayat
  indeg inder inderjit indi indira indre indrit indu inese inga ingrida iniobong inmaculada inna innes insha inta inês
  ioannis iola ionel ionela iorwen iosif iqbal iraj irem iresha irfan irina irini irshad iryna isatu isaura iseabail
  iseult ishaan ishani ishara ishita ishwar isidora islwyn ismet isobelle isra israa israr ithel iulia iulian iuliana
  ivars ivaylo ivelina ivo ivona ivone iván iwo iyabo izhar izzy jabeen jaber jabir jac jagat jagdish jagjit jagoda
  jahanara jahangir jaidon jaimin jalal jama jamesina jamilah jamshed jamshid janaka janina jannat jannatul janusz
  jarek jarlath jarmila jaroslav jaroslaw jarosław jasmeen jaswant jaswinder jatin javad javeria javid jawad jaya
  jayanti jaydan jaydn jayesh jaymin jayshree jaz jeevan jehona jennylyn jenson jeremie jericho jerzy jesmin jethro
  jetmir jeton jeyanthi jhun jian jiang jianhua jiayi jide jideofor jie jigna jignesh jihan jinal jindřich jingyi
  jitendra jitka jiyan jiří joaquim joaquín joby joginder johnno jojo jolana jolanta jomar jonjo jonty jordanna josefa
  joselito josiane jowita jozef joão jubair julita jumana junjie junjun juno juraj jurgita juris justas jyoti jérôme
  józef júlia jānis kabir kader kadhim kadiatu kadie kadija kadir kady kagiso kailash kaine kaja kaleem kalel kalin
  kalina kalinka kalliopi kallum kalojan kalpana kalpesh kalsoom kaltuma kamala kamaldeep kamaljit kamau kamini kamla
  kamrul kanta kanthi kanwal karam karamat karamjit karan karanvir karel kariuki karol karolis karuna karwan kashaf
  kashif kashish kaspars kasper kastriot kasun katarína kateryna kaur kausar kauser kaveh kavitha kavya kawthar kayleb
  kayne kayode kazimierz keane keegan keelan keelie keelin keeva kegan kelechi kemal kenzo kerem kestutis ketan keval
  keyleigh keyur keyvan keziah khadar khadim khaled khaleda khalida khanh khansa khatera khawla khizar khoa khodeja
  khosrow khrystyna khurram khushi khyati kiah kiaran kidane kidist kieren kieu kinga kinjal kinza kipchoge kiril
  kirill kirpal kirtan kirthika kirti kiswar kitty klajdi klaudia kledi klodian klára kobi kobina kobir koloman komal
  konrad konstantin konstantina konstantinos koray kornelia kostas kostiantyn krasimir krasimira kreshnik kripa
  kristaps kristiyan kristína krunal krupa krupal krystian krzysiek ksawery ksenia kseniia kseniya kubra kudzai
  kudzanai kujtim kuldeep kuldip kumari kumba kunal kundai kunle kurda kush kusum kveta kwadwo kwaku kweku kwesi kwok
  kyan kye kyran kyriacos kyriaki kyron labhrás labinot lachezar lachie ladislav laetitia lahiru laiba laima laith
  lakhbir lakhvinder laleh lalit lalita lamia lamin laoise larisa larna larysa lasairfhíona lasantha lata latifa
  latifullah laure laurent laurentiu laurinda lauris laxmi leela leen lefteris leke leman lenka lennie leokadia leonid
  leonor leonora lerato lesedi lesia leszek letizia levent lexa leyton libbie libor libuše liepa liga ligaya lihua
  liibaan lijuan linas lindita lindiwe liridon liridona lirije liudmyla liviu lleu llewellyn llewelyn llywelyn llŷr
  lochie lochlan lochlann loic lorcán loredana lorenza loreta lorik loubna loukas luan lubna lubos luboš lucie lucien
  lucile ludmila ludovic ludwik lughaidh luigi lujain lukáš lule luljeta lulzim luminita lupita luqman lutfa lutfur
  luul luwam luzviminda luís luísa lydie lyuba lyuben lyubomir lyubov lyudmila léa léon lídia lúcia lăcrămioara līga
  maame mabon macauley maciej maciek macsen madalina madan madara maddalena maddie madhavi madhu madhuri madi madiha
  magdaléna maha maham mahamed mahbub mahbubur mahdi mahela mahendra mahfuz mahima mahira mahmooda mahmud mahsa mahshid
  mahtab mair maire mairi mairwen mairéad maisey maisy majeda majeed majid majida majlinda makhan maksim maksym
  maksymilian mala malachy malaika malak malaki malalai maleeha mali maliha maliheh malini malkit malwina mamadou mamta
  mamun manal manan manav manawydan mandana mandip mandla maninder manish manisha manjeet manjinder manjula manmohan
  manoj mansi mansoor mansur mantas manuela maqbool maqsood marat marcelina marcelline margarida marged margita
  marharyta mariama mariatu maricarmen maricel marichka maricica mariea marijus marilou marinela mariola maris marites
  mariusz mariya mariyam mariyana marián markéta marnie maroof maroulla marriam martynas martín marwa marwan maryama
  maryan maryna maryum marzena marzia mashiur masood masooma masoud massimo masuma matej mathieu mathilde mathusha
  matilde matúš mauro maurício maxence mayank maysa maysoon mayur mazen mazhar małgosia mckenzie mea meabh meena
  meenakshi meerab megha mehak mehari mehboob mehdi mehran mehrdad mehreen mehul mehvish mehwish meiling meilyr meinir
  meirion melek meleri melia meltem menna merfyn merhawi meron mert merve mesut metin metodi meurig mhairi michalina
  michalis michela micheál mieczysław mihail mihret mikey mikhail mikołaj milada milah milda milen miloš mimoza minahil
  minal mindaugas minesh ming mingzhu mirabela mirain mircea mirdita mireille mirela mirella mirjeta mirka miroslav
  miroslaw mirosława mirwais misbah misha mitesh mithila mitra mizan mizanur miłosz moazzam mobeen mobolaji modestas
  modou modupe moeen mohamud mohan mohinder mohini mohit mohsin moinul mojgan mokbul momchil momina momtaz moniba
  monsur montserrat morfudd morteza morven morwen morwenna motiur mouna mourad moïse mpho mubarak mubashir mudassar
  mudassir mudiwa muge muhannad muhibur muireall muiris mujibur mujtaba mukesh mukhtar mukta mukul mukund mumtaz
  munashe munawar munazza muneeb munir munira munni murat murdina murielle murtada murtagh murtaza musa musarat
  musarrat musharaf mussarat mustaf musu mutua muzaffar muzammil mwangi mykhailo mykola mykyta mylene mylo myrddin
  myroslava màiri máire máirín márcia márcio mária mário méabh mónica māris mārtiņš mădălina nabeel nabeela nabil
  nabila nada nadeesha nadezhda nadiia nadra nadège nagesh naghmana nagina naheed nahid nahida nahla nahom naila najat
  naji najib najibullah najma nalini nanda nandi nandini nanno nansi naqibullah narayan narcis narcisa narendra naresh
  nargis narinder nasar naseeb naseer nashit nasim nasima nasira nasra nasrin nasser nasteho nataliia nate natividad
  natnael navdeep naveeda naveen navid navneet navraj navtej nawal nawar nawaz nayab nayan nayef nazakat nazan nazar
  nazarii nazdar nazia nazifa nazim nazir nazish nazli nazma nazmin nazmul nazneen nazrul neasa neave nechirvan necla
  nedelcho nedyalka neelam neena neeraj neeta neetu neilina nektarios nel nelly nelu nenita neringa nertil nesrin
  nevena nexhmije nga ngan nghia ngoc nguyet nhi nhung nicolae nicolás nicolò nicos nicu niculina nida nidal nidhi
  nighat niharika nii nijole nikhil nikkita nikodem nikola nikolaos nikolay nikos nikunj nilam nilay nilesh niloofar
  niloufar nilufa nimal nimesh nimisha nimo nimra niraj nirali niranjan nirav nirmal nirmala nirosha niroshan nisha
  nishant nishi nita nitesh nitin nitya nizar njeri nkosi nneka nnenna nojus nollaig noman nomsa nomvula nona nonso
  norbert norberto normunds noshaba noshin nouman noura nouri noémie numan nuno nunzia nuray nurhan nuria nurjahan
  nurul nusaybah nuur nuwan nuzhat nwachukwu nyambura nyasha nóirín oana oanh obaidullah obiageli obiora ochieng
  octavian océane odete odhiambo odhrán odile odion oengus ogechi ogechukwu ognian ognyan ogwen okechukwu oksana ola
  olabisi oladele olaf olaitan olajide olanrewaju olayinka oldřich oleg oleh olek oleksandr oleksandra oleksiy olena
  olesia olha oliwier olsi olufemi olufunke olumide oluwadamilola oluwafemi oluwatobi oluwatoyin olívia omaima omair
  omaira omer omid omolara omotola ondrej ondřej onkar onome onur orest orhan orlagh orlaith ornella osagie osama osas
  osob ostap othman otieno ottilie otylia ousman ovidiu owain oyinkansola ozan ozge ozgur ozlem paa padarn paddy padrig
  paidamoyo palak palesa palvinder palwasha palwinder panagiota panashe panayiota panayiotis pankaj panos parag
  paramjeet paras paraskevi pardeep paresh parisa parm parminder parmjit parshotam parul parvaiz parvati parvez parvin
  parwana pascale pasquale patricio patrik patrizia patryk paulius paulo pavel pavla pavlo pavlos pavol pawan payal
  payam peadar peigi pejman pelin penka penri peredur perrie peshawa petar petko petre petrica petrit petro petronela
  petros petru phelim philippe phuc phuoc phuong piero pietro pilar pinar pixie piyush plamen pola polash polina poonam
  poppie pouya povilas prabha prabhdeep prabhjit pradeep pradeepa pradip prakash pramila pramod pranav pranay prashant
  pratap pratik pratima praveen pravin premila prerna priyanka priyantha priyatharshini proinsias prydwen prysor
  przemek puja puneet purvi pushpa pushpam pádraic pádraigín qadeer qaiser qali qamar qari qaseem qayyum qemal qendrim
  qiang qing qiu quan quang queenie quinn quoc qusay quy quyen quynh rabeea rabeya rabiya radek radha radhika radka
  radoslav radostina rafaela rafaqat rafat raffaele rafia rafik rafiqul raghad raghav raghbir rahaf rahat raheela rahel
  rahela rahena rahi rahila rahimullah rahma rahman rahmat raiha raimonda raimonds raisa raivis raja rajan rajbir
  rajeev rajendra rajeshree rajini rajni rajpal raju rajveer rajvir rakesh rakhi ralphie raluca rama raman ramandeep
  ramazan rameen rameshwar rami raminder ramisa ramune ramzan ramón rana ranald ranbir rangika rani rania ranjana
  ranjeet raoul rasa rasha rasheed rasheeda rashmi rastislav ratan raveena ravinder ravindra rawan razaq razwan raúl
  reanna rebaz rebin redon reegan reem reema reena rehan rehena rehman reiss rekha remedios renato renu renuka renáta
  resham reshma reza rezan rhain rheinallt rhiain rhianedd rhianna rhiannan rhianwen rhidian rhonwen rhosyn rhuaridh
  rhyddian rhydian riad riasat riaz richa rida riddhi rifat riffat rima rimantas rimas rina rinor riordan rishabh rishi
  ritesh ritika ritu ritvars rivah rizalina rizwana robat robeena robel robina rocky rocío roddy rodel rodica rodolphe
  rogério rohail rohini rohullah rojda rojin rokas rokeya roksana roksolana rola romena romica romulo romy ronak rong
  roopa ropafadzo rosalba rosaria roselyne rosetta roshan roshni rostyslav rosália rosário rotimi roxy roya roz rozafa
  rozhin rozina roísín rrezarta ruadhán ruairidh ruairí ruaraidh ruba rubab rubeena rubén ruchi rudo rudolf rufaro ruhi
  ruhul rui rukhsar rukiye ruma rumaisa rumana rumen rumeysa rumyana runa ruoxi rupa rupal rupi rupinder ruqaiya
  ruqayyah ruqiya rushil rushna ruslan ruslana ruta ruvimbo ruwan ruweyda ryszard rytis réamonn régine rémy róbert
  róise rónán rúben răzvan saba sabah sabar sabbir sabeel sabeen sabiha sabin sabine sabir sabri sachin sadaf sadaqat
  sadbh saddam sadete sadhbh sadiq sadiqa saeed saeeda safa safaa safdar safder saffie saffiyah safia safina safoora
  sagar sagheer sahal sahar sahiba sahil sahin sahira sahra sahrish saif saiful saimir saira sajad sajida sajjad
  sakeena sakina sakshi salado salah salam saleem saleema saleh saleha salek salem salman saloni salwa saman samaneh
  samanta samanthi samar sameer sameera samera samia samiullah samiya sampath samrawit samsam samsun sanam sanath
  sanaullah sanaz sanda sandhya sandie sandis sandrina sandrine sangeeta sangita sanita sanjana sanjit santina santokh
  santosh saoirlaith saorla sapna saqlain sarabjit sarbast sarbjit sardar sarfraz sarika sarita sarla sarmad saroj
  sarwan sarwar sarwat sasho sathya satinder satish satpal sattar satvinder satwant satwinder satya savas savita sayeda
  saynab seanna seanán sebastián seda sedat sediqa seema seemab sefa sehar sehrish seimon sekou selcuk selim selin
  selvi selyf semhar semra senait senem seonaid sepideh serafina serap serdar sergei sergey sergiu serhii serhiy serkan
  setareh seumas seun sevda sevgi seyma seána shaban shabaz shabbir shabeena shabir shadi shaeen shafaq shafeeq shafiq
  shafique shafiqul shah shahbaz shahd shaheda shaheen shaheena shahida shahin shahinur shahnaz shahram shahrzad
  shahzad shahzada shahzaib shailesh shaimaa shaista shajna shakeel shakeela shakil shakila shakti shalini shama
  shamaila shamas shameem shamim shamima shamraiz shamsa shamshad shamsul shamsun shanae shanaz shanell shanie shannen
  shanta shanthi shanti sharan sharanjit sharda sharmila shashi shaukat shaunna shaziya sheeraz sheetal shefali shehan
  shehla shehnaz shehryar shehzad sheida shelbi sheridan sherif sheuly shilan shilpa shingai shirin shital shiv shiva
  shivam shivani shkelzen shkurte shoaib shobha shogofa shohreh shpend shpresa shraddha shreena shruti shu shubham
  shuheda shukri shukur shumaila shweta shyam sianed siavash sibel sibusiso sibéal siddharth sidra sigita siham
  sikandar sile silvana silvano silvija silviu silviya sima simardeep simas simbarashe simisola simona simonetta simret
  simão sinthuja sintija siomha sipho sirwan sita siu sivakumar siwsan skaiste skandar skender slava slavi slavomír
  smita sneha snezhana sobiya sofiia sofoklis sohaib sohail sohaila sohan soheil soji sokol solange soledad solomiia
  solvita solyana somto sonal sonali sonam songul sonu soraia soran sorina sorley sotiris souad soulla soňa spyros
  stanimir stanislav stanisław stanisława stasia stavros stavroula stefano steffan stefka stelian stelios steluta
  stepan storai stoyan stoyanka stroma struan stylianos stéphane stéphanie suat subhan subhash sucaad suchitra sudath
  sudesh sudha sudhir suela sufia sufian sughra suhail suhaila suhani suhayb suhayl suibhne sujata sukhbir sukhjinder
  sukhjit sukhmani sukhpal sukhraj sukhvinder sukhvir sukhwinder sulaman suleyman sumaiya suman sumayya sumbal sumeet
  sumera sumit sumon suna sundas sundeep sundip suraiya surayya surekha surendra surin surjit surma surya sushil
  sushila sushma svetla svetlin svetoslav svilena svitlana swapnil swaran swati syeda sylvain sylwester szczepan szymek
  séamus sérgio séverine sìne síle sílvia síomha sławek sławomir tabassum tadas tadiwa tafadzwa taha tahmid tahmina
  taisiia taiyeba tajinder takudzwa talal talat talha tallat talulah talvinder tamoor tamzin tanaka tanika tanjina
  tanveer tanvi tanzeela tanzila tao tapiwa taran taraneh taranjit taras tarek tarkan tarlochan tarsem tarun tarvinder
  tasawar tasleem taslima tatenda taulant tavish tawanda tawfiq tayla taylah tayo tayyab tayyaba tayyibah teddie tegau
  tegfan tegwyn tehmina teifi teifion teigan tejal tejan tejas tejinder tejpal tekle telma temesgen temidayo temilola
  tendai tendayi teodora teodoro teresita tereza tesni tetiana teuta thabo thamer thanasis thandi thandiwe thang thanh
  thanuja thao tharshini themba theodora theodoros theodosia thevan thi thibault thien thierry thilini thinh thoa thom
  thuan thuc thuong thushara tiago tiahna tiberiu tibor tien tiernan tiggy tighearnán tigist timofey timur tinashe
  tinotenda tirion titilope toan tobey tochi todor tofail toheed tokunbo tola tolga tolulope toluwani tomasina tommaso
  tommo toms tomás tomáš tooba toria torin tormod tosia touqeer touraj towhid trae traian treasa trefor trilok trinh
  trong truc trudie trung truong trystan tríona tsegay tshepo tsvetan tsvetelina tsz tuathal tudur tugba tugce tulay
  tulsi tung tunji turgut tushar tuyen tuyet twm tyla tymek tymofiy tymon tymoteusz tânia ubaid ubaidullah uchechi
  udham ugne ugochi ugonna ugur uilleam ujjal uldis uliana ulla ulyana umair umaira umaymah umberto umer umesh umit
  umut upinder upul urien urim urmila urooj uroosa urszula urte urvashi usama usha usmaan utkarsh uttam uyen uzair uzma
  uzoma vaclav vadim vadym vahid vaibhav vaida vaidas vaishali vaiva valbona valdas valdrin valentinas valentyna
  valeriu valmir valon valéria vandana vanita vanya varinder varsha varun vasant vasanti vasco vasil vasilica vasiliki
  vasilis vasily vassos vasuki vasyl veena veli velichka vendula venelin ventsislav veronika vesela veselin viacheslav
  vibha victoras victoriia vidya viera viet vihra vija vikas vikash vikesh viktor viktoriia viktorija viktória vilija
  vilius vimal vimala vimbai vinay vineet vinesh vinh vinita vinnie vinny vinod viorica vipul vira viraj viren virendra
  virgilio virginie virginija virginijus virinder vishal vishnu vitalii vitaly vittoria viv vivaan vjollca vjosa vlad
  vladimir vladimír vladislav vladut vladyslav vlasta vojtech volkan volodymyr vuong vyacheslav vytautas václav vânia
  véronique vítor wacław wael wafa waheed wahida wahidullah wai wairimu waithera wajid waldemar waleria walid wambui
  wangari wanjiku waqar warsan waseem wasim wassim wazhma weimin weronika widad wiesław wiesława wiktor wiktoria wilf
  wilfie wincenty winta wioletta witek witold woody wyn władysław włodzimierz xaawo xanthia xasan xena xhemal xhevahire
  xhevdet xia xiao xiaoli xiaoming xinyi xiu xuan xue xueying yaa yafet yagmur yahia yahya yalini yamen yamini yana
  yanko yankuba yanling yannick yaqoob yaroslav yaroslava yasaman yasar yaseen yasemin yash yashpal yasmiin yatin yavor
  yavuz yaya yazan yeasmin yee yegor yehor yekaterina yelena yeliz yelyzaveta yemi yeva yevgeny yevhen yevheniia yianna
  yiannis yiannoula yifan yigit yijun yilmaz ying yingying yinka ylli yllka ynyr yoana yodit yoganathan yogesh yolande
  yonas yong yonis yordan yordanka younas younes younis yousaf youssef yousuf yue yuen yulia yuliia yumna yun yunus
  yurdagul yuriy yury yuxuan yves yvon zabihullah zafar zafran zahed zaheer zahida zahoor zainabu zaine zakaria
  zakariya zakhar zaki zakir zaman zameer zamfira zamira zana zanele zannat zareen zareena zarghuna zarina zarmina
  zarqa zartasha zbyszek zdenka zdeněk zdravko zeb zeenat zehra zeina zekiye zelal zeliha zena zenon zeph zerai zeshan
  zeynab zhanna zhe zhen zheng zhi zhila zhivko zhong zia ziad ziggy zihan zikora zinaida zivile zixuan ziyad zlata
  zlatka zmarai zoeya zoha zohaib zohra zohreh zoi zola zoltan zoriana zosia zubaida zubeda zuhair zuhur zulekha
  zulfqar zulqarnain zuzana zuzia zvikomborero zydrunas zygmunt áine álvaro ángel ángela éabha éanna élodie émilie
  étaín íde órla ùna úna ľubica ľubomír łucja štefan šárka žofia žygimantas ștefan
`
  .trim()
  .split(/\s+/);
