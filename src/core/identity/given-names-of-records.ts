/**
 * Given names that at least 6,000 children were registered with in the United States since 1960, lower case, without
 * those of `GIVEN_NAMES` and without words of the language and places. Counts: Social Security Administration, "Beyond the
 * Top 1000 Names" (public domain). Many are in use in Britain since; who writes without capitals is read by them.
 */
export const GIVEN_NAMES_OF_RECORDS = `
  aaliyah aarav abbigail abdiel abel abigayle abner abram abril adaline adalyn adalynn adan addie addilyn
  addisyn addyson adela adelina adelyn adelynn aden adilene adina adley adolfo adriana adrianna adrianne
  adriel adrien adrienne agustin aida aiden ailani ainsley aitana aiyana aja akeem akira alaia alaina
  alani alanna alannah alaya alayah alayna alberto alden aldo aleah alec alecia aleena alejandra
  alejandro alena alesha alesia alessandra alessandro alessia alexandrea alexandria alexandro alexus
  alexzander alfonso alfredo alia aliana alijah alisa alissa alisson alivia aliya aliza allie allyson
  allyssa alondra alonso alonzo alora alphonso althea alton alvaro alvin alycia alysa alyse alysha alysia
  alyson amalia amani amare amari amaris amaya amberly ameer amirah amiya amiyah amora amos amya anabel
  anabella anabelle anahi anais analia anaya anders andi andra andre andreas andres andria angelia
  angelina angeline angelique angelita angelo angie anissa aniya aniyah annabella annalee annalise
  annamarie annelise annemarie annika annmarie ansley anson antionette antoine antoinette anton antonella
  antwan antwon arabella araceli aracely arden areli arely ari ariah arian aric ariella arielle aries
  ariya ariyah arlene arlette armando armani aron arron arturo arya aryan aryana aryanna asa ashanti
  ashely asher ashlee ashleigh ashlie ashly ashlyn ashlynn ashton ashtyn athena atticus aubree aubrey
  aubrie audra audrey audrina augustine augustus austen austyn avah averi averie avi aviana avianna axel
  aya ayana ayanna aydan ayden aydin ayla ayleen azaria azariah aziel bart baylee baylor beatriz beckham
  belen bella benita benito bennie benton berenice berkley bernardo bernice betsy beverly blaine blaire
  blaise blakely blanca bobbi bobbie bodhi bodie bonita bonnie braden bradford bradly braeden braelyn
  braelynn braiden branden brandi brandie branson brantley braxton brayan brayden braydon braylee braylen
  braylon breana breanna breanne brenden brendon brenna brennen brenton bret brett bria briana brianne
  brice bridger bridgett bridgette briella brielle brigitte briley brinley brisa britany britt brittani
  brittany brittney broderick brodie brody bronson brooklynn bryana bryanna bryce brycen brylee brynlee
  brynn bryon bryson byron caden caiden cale caleb cali calista callan callen callie calvin cambria
  camdyn camila camille camilo camren camron camryn candace candi candice cara cari carissa carlee
  carleigh carley carli carlie carlo carlton carmela carmella carmelo carsyn cary caryn casandra casen
  cason cassie cassius cataleya cathleen cathryn catrina cayden cayla caylee cayson cecelia cecil cecily
  cedrick celeste celina celine chaim chana chandra chanel channing chantal chantel charlee charleigh
  charley charli charmaine chasity chauncey chaya chelsey chelsie cheri cheyanne christa christal
  christi christiana christin christy chrystal ciera cierra claude cleo clifford clifton clint clinton
  clyde coby cohen colby coleen collin colson colten colton conner conrad consuelo coraline corbin
  cordelia cordell cori corina corinna corinne cornelius cornell corrine cortez cortney cory coty cristal
  cristian cristina cristobal cristopher cristy cruz cyrus daleyza dalia damari damaris damion damon
  danae dandre dane danelle danette dangelo dani dania danial danica daniella danika danna dante daquan
  dara darby darci daren darian dariel darien darin dario darion darla darlene darnell daron darrel
  darrell darrick darrin darrius darryl darwin daryl dashawn davian davin davion davon dax daxton dayana
  dayanara dayna dayton deana deandre deangelo deann deanna deanne debora dee deena deidra deidre deion
  deja delaney delbert delia delilah della delores demarcus demario demetria demetrius dena denice denis
  denisse denny denzel deon deonte dereck derick deshawn desirae desiree destin destinee destiney destini
  devan devante deven devin devonte devyn dewayne dewey dianna dianne dillan dillon dino dion dionne dior
  dolores domenic domingo dominick dominique dominque domonique donavan donnell donnie donny donte dorian
  doug draven duane dulce dustin ean easton eboni eden edgar edison edmond eduardo efrain efren elaina
  elana eleni elia elian eliana elianna eliezer elisa eliseo elisha elissa elle elliana elmer elora elton
  elvin elvira elvis elyse elyssa emani emanuel emelia emely emerie emersyn emilee emiliano emilie emilio
  emmalee emmalyn emmett emmie emmitt emmy emory enoch enrique enzo ephraim erich erick ericka erika
  ernesto ernie ervin erwin eryn esmeralda esperanza esteban estefania estella estelle estevan estrella
  etta eugenia evangelina evelin evelynn everlee everleigh everly ezekiel ezequiel ezra fabian fabiola
  fallon farrah federico felecia felicia felipe fernanda fernando fidel finnegan finnley flor forrest
  francesco francine francisca franco fredrick frida gabriella gael gage galen galilea gannon gayle gena
  genevieve gerardo gerry gia giana giancarlo gianna gianni gideon gilberto gino giovani giovanna
  giovanni giovanny giselle gisselle giuliana gonzalo gracelyn gracelynn gracie graciela grady grayson
  grecia gregg gregorio gretchen greyson griselda guadalupe guillermo gunnar gus gustavo hadassah hadley
  hailee hailey hailie hakeem haleigh haley halie halle hallie hans harlan harlee harley harlow haylee
  haylie hendrix henley heriberto herman hezekiah hillary holli hollie horace hubert humberto iesha
  ignacio iker iliana iman inez irma irvin isabela isabell isai isaias isiah isidro isis ismael issac
  itzel ivanna ivette izabella izaiah jabari jace jacey jackeline jacklyn jaclyn jacoby jacquelin
  jacquelyn jacques jada jadon jadyn jaeden jael jaelyn jaelynn jagger jaida jaiden jaidyn jaimie jair
  jairo jakayla jakob jalen jalisa jaliyah jalyn jamaal jamar jamari jamarion jamel jameson jamey jami
  jamil jamila jamir jamison janae janel janell janelle janessa janette janie janis janiya janiyah janna
  jaquan jaqueline jarod jaron jarrett jarrod jasiah jasmyn javier javion javon jax jaxson jaxton
  jayce jaycee jayceon jayda jayde jaydon jayla jaylah jaylee jayleen jaylen jaylene jaylin jaylon jaylyn
  jaylynn jayme jayson jaziel jazlyn jazlynn jazmin jazmine jazmyn jeana jeanie jeanine jeanna jeanne
  jeannette jeannie jeannine jed jedidiah jefferson jeffery jeffry jena jenelle jenifer jerald jeri jerri
  jerrod jessa jessi jessy jesus jett jimena jimmie joana joann joaquin jocelynn jodi joelle joesph johan
  johana johnathan johnathon johnna johnnie jolie jonas jonathon joni jorden jordin jordon jordy jordyn
  josef josefina joselyn josiah joslyn josue journee jovan jovani jovanni juana judah judson julianna
  julianne julien julieta juliette julio julissa justine justus kaci kacie kade kaden kadence kaela
  kaelyn kaia kaiden kaila kailani kailee kailey kailyn kairi kairo kaison kaitlin kaitlyn kaitlynn kaiya
  kala kalani kaleb kaleigh kaley kaliyah kallie kalvin kalyn kamari kamden kameron kamila kamilah kamron
  kamryn kandice kane kara kareem kari karin karis karissa karla karlee karley karli karlie karly karmen
  karrie karson karsyn karter karyn kasandra kasen kasey kash kashton kason kassandra kassidy kassie
  katalina katarina katelin katelyn katelynn katerina katharine katheryn kathrine katia katina katlyn
  kaycee kaydence kaylah kaylani kaylee kayleen kaylen kayley kayli kaylie kaylin kaylyn kaylynn kaysen
  kayson keagan keanu keaton keely keenan kehlani keila kellan kellen kelley kelli kellie kelsea kelsi
  kelsie kelton kendal kendell kendrick kenia kenley kenna kennedi kensley kenton kenyatta kenyon kenzie
  keon kerri kerrie keshawn keven keyla khari khloe kia kiana kianna kiara kierra kiersten kiley killian
  kimber kimberlee kimora kingsley kinley kinsey kinsley kira kirstin kisha kobe koby koda kodi kody
  kohen kolby kole kolton kora korbin korey kori kory kourtney krista kristal kristen kristi kristie
  kristin kristine kristofer kristopher kristy kristyn krysta krystal krystle kurt kurtis kya kylah kylan
  kylee kyleigh kyler kyndall kynlee kyree kyrie kyson laci lacie ladonna laila lailah lainey lakeisha
  laken lakesha lakisha lamont landen landon landry landyn laney langston larissa lashawn lashonda
  latanya latasha latisha latonya latosha latrice lauri laurie lauryn lawanda laylah layne layton lazaro
  leandra leandro leann leanna leeann leia leif leigh leigha leighton leilani lela leland lennox lenora
  leonardo leonel leonidas lesa lesly lester letitia lexie lexus leyla lia lianna lidia lila lilah lilia
  liliana lilianna lilith lilliana lillianna lillie lilyana linnea lionel lisette lissette litzy liv
  livia liza lizbeth lizeth lizette londyn lonnie lora lorelai lorelei loren lorena lori lorie lorri
  lorrie louie lourdes lowell lucca lucero luciana luciano lucille luis luther luz lylah lyle lyndon
  lyndsay lyndsey lynnette lyra macey maci macie mack madalyn madalynn maddox madeline madelyn madelynn
  madilyn madilynn madisyn madyson maegan maia makai makayla makena makenna makenzie malachi malakai
  malani malaya malaysia maleah malia malinda malissa maliyah malka mallory mandi mandy maranda marcela
  marcella marcellus marcelo marci marcie marcos marcy maren margie margo margot mari mariah mariana
  marianna mariano maribel maricela mariel mariela marin marisa marisela marisol maritza mariyah markus
  marla marlee marlena marley marlo marquita marsha marty maryann maryanne marybeth maryjane mateo
  mathias matias matthias mattie maura mauricio maximilian maximiliano maximo maximus mayra mckayla
  mckinley meagan meaghan mekhi melany melina melinda melisa melodie melvin menachem mercedes miah
  micaela micah michel michele michell mika mikaela mikel milagros milana milani milena miley milton
  mindy mireya misael misti mitchel mitzi miya moises mollie monique monroe monserrat monty mordechai
  moriah moshe mya myah myla mylah myron nakia nalani nanette natalee nataly natalya nathalia nathalie
  nathaly nathanael nathanial naya nayeli neal nehemiah nestor nichole nickolas nico nicolas
  nicolette nicolle niki niko nikolas nikole noa noe noelia noemi nola noor norah nyla nylah oakley
  oaklynn octavio odin omari ophelia orion orlando osvaldo pablo paislee paityn paloma paola patrice
  paulette paulina paxton payton pedro perla pete peyton pierre portia presley quentin quincy quinten
  quintin quinton racheal rachelle rae raegan raelyn raelynn rafael raiden raina raleigh ramiro ramon
  randal randell randi randolph raquel rashad rashawn raya rayan rayden raylan raymundo rayna rayne
  reagan rebeca rebekah reese regan reina remington remy rena renae renee reuben rex rey reyna reynaldo
  rhett rian richelle richie rickie rico rigoberto rihanna rikki rio rivka riya robby rocco rocio rodger
  rodolfo rodrick rodrigo rogelio romina ronda ronin ronny roosevelt rosalia rosalinda rosalyn roselyn
  rosemarie roslyn rowen roxana roxanna royce ruben rubi rudolph rudy ruthie ryann ryker rylan ryland
  rylee ryleigh ryley rylie sade saige salvador salvatore samara sami sammie sammy sanaa sandi saniya
  saniyah santana santino sarahi sarai sariah sarina sariyah sasha saul savanah saylor scot scottie
  scotty selene semaj shae shaina shamar shameka shana shanda shania shaniya shanna shanon shante shantel
  shaquille shari sharlene shawna shaylee shayna shayne shea sheldon shelia shelli shellie sheree sheri
  sherlyn sherman sherri sherrie shiloh shonda shyann shyanne shyla siena silas simeon skyla skylar
  skyler sloane sommer sondra sonya soraya soren staci stacia stacie starla starr stefani stefanie
  stephan stephany stephon stevie susana susanna susanne suzanna suzette sydnee sylas sylvester sylvie
  tabatha taj taliyah tamar tameka tamela tamera tami tamia tammi tammie tamra taryn tatum tatyana tawana
  taya tayler teagan tenley tera terrance terrell terrence terrie tevin thaddeus thalia therese theron
  thiago tianna tierra tiffani tiffanie timmy tisha titus tommie tonia tonja tonya torrey tory tosha
  traci tracie travon trent trenton trever trevon tripp trista tristen tristian tristin triston truman
  tylor tyra tyree tyron tyson ulises ulysses uriah uriel valarie valentin valentino valeria valery vance
  vanesa vaughn veda venus verna vernon vicente vickie vince vincenzo virgil vito viviana waylon wendell
  wendi westin westley weston whitley whitney wilbert wiley wilfredo willa willard wilma winnie wrenley
  wynter ximena xiomara xzavier yadira yael yahir yamileth yara yareli yaretzi yaritza yasmine yazmin
  yehuda yesenia yessenia yisroel yosef yoselin yousef yuliana zachariah zachery zackary zackery zaiden
  zander zaniyah zaria zariah zariyah zavier zayden zayne zechariah zeke zelda zion zoey zoie zuri zyaire
`
  .trim()
  .split(/\s+/);
