/**
 * What things are called that have a capital wherever they stand, lower case: medicines, makes of cars, shops, networks,
 * games and what is said of them in records. None that is a frequent surname.
 */
export const WORDS_OF_THINGS: readonly string[] = `
  melatonin badgernet apgar crimestoppers magnesium covenant diversion epipen epipens redthread oasys wavepower enc encl immunologist dashra
  astrolab homestart home-start gingerbread coram kooth catch22 addaction nacro mencap scope mind samaritans relate victim-support childnet
  iwf ceop thinkuknow bluebell papyrus winstons harmless youngminds place2be chatterpack golf polo transit passat volvo
  xanax ventolin salbutamol sertraline fluoxetine citalopram mirtazapine diazepam lorazepam temazepam
  olanzapine quetiapine risperidone aripiprazole haloperidol clozapine lithium lamotrigine valproate epilim keppra
  levetiracetam methylphenidate ritalin concerta medikinet equasym elvanse lisdexamfetamine atomoxetine guanfacine
  calpol nurofen ibuprofen paracetamol codeine dihydrocodeine tramadol morphine oramorph fentanyl naloxone prenoxad
  methadone subutex buprenorphine buvidal espranor pregabalin gabapentin amitriptyline propranolol promethazine
  phenergan piriton chlorphenamine cetirizine loratadine amoxicillin flucloxacillin penicillin erythromycin
  co-amoxiclav prednisolone beclometasone clenil montelukast seretide symbicort omeprazole lansoprazole ranitidine
  gaviscon lactulose movicol laxido senna abidec dalivit infacol dioralyte insulin novorapid lantus metformin
  levothyroxine warfarin aspirin ketamine cocaine heroin cannabis mdma ecstasy valium zopiclone nitrazepam antabuse
  acamprosate champix nicorette depo-provera depo nexplanon microgynon levonelle implanon mirena fortisip pediasure
  aptamil cow&gate sma hipp similac audi bmw vauxhall corsa astra insignia zafira vivaro volkswagen vw tiguan
  touran skoda ibiza peugeot citroen renault megane kangoo trafic nissan qashqai micra toyota yaris aygo prius corolla
  honda hyundai picanto sportage mazda mitsubishi suzuki subaru merc porsche tesla dacia fiat punto fiesta
  mondeo kuga vectra meriva mokka lambretta vespa yamaha kawasaki range-rover landrover tesco asda aldi lidl
  morrisons waitrose sainsbury's sainsburys greggs primark argos ikea poundland superdrug halfords wilko spar londis
  costcutter kfc mcdonald's mcdonalds nando's nandos starbucks deliveroo uber amazon ebay vinted gumtree klarna paypal
  revolut monzo barclays natwest santander nationwide hsbc lloyds telegram imessage discord omegle yubo kik tinder
  grindr onlyfans twitch roblox minecraft fortnite playstation nintendo netflix spotify android iphone ipad samsung
  huawei oneplus airtag find-my life360 arsenal liverpool tottenham poss unk op ops dvpn dvpo dvdr ssro ppn ppu mgm bwv
  pnd iopc niche mosaic liquidlogic capita systmone emis cerner datix required attached enclosed redacted
  unredacted completed declined refused pending ticked unticked nfa awol misper mispers asystole apnoea bradycardia
  tachycardia cyanosis trisomy rickets gallows babygram rizla lego barbie disney peppa paw pokemon bluey cbeebies
  youtuber somali polish romanian punjabi bengali sylheti pashto dari farsi tigrinya amharic yoruba igbo hausa twi
  ndebele swahili lingala krio mandarin cantonese tagalog tamil malayalam gujarati hindi nepali portuguese
  spanish italian german dutch greek turkish kurdish sorani kurmanji albanian bulgarian hungarian slovak czech
  lithuanian latvian estonian ukrainian russian belarusian arabic hebrew yiddish bsl makaton diwali vaisakhi hanukkah
  passover yom eid-ul-fitr eid-al-adha ashura pentecost michaelmas
`
  .trim()
  .split(/\s+/);
