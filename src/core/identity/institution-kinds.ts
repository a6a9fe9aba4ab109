/** Words of a kind, as a pattern: parted by bars and blanks of the layout. */
const kind = (words: string): string =>
  words
    .split(/\s*\|\s*/u)
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .join('|');

/** What institutions call themselves behind a name of their own, the longest words first, and what may stand in their place. */
export const INSTITUTION_KINDS: readonly (readonly [words: string, suggestion: string])[] = [
  [
    kind(`Juniors|Infants|Infant and Nursery School|Infant School|Junior School|Primary School|First School|Primary Academy
      |Primary`),
    'a primary school',
  ],
  [
    kind(
      `Secondary School|Grammar|High School|Grammar School|Comprehensive School|Upper School|Community College`,
    ),
    'a secondary school',
  ],
  [kind(`Sixth Form College|Sixth Form Centre|Sixth Form|College`), 'a college'],
  [kind(`Pupil Referral Unit|PRU`), 'a pupil referral unit'],
  [kind(`Special School`), 'a special school'],
  [kind(`Academy|School`), 'a school'],
  [
    kind(`Day Nursery|Nursery School|Nursery|Nurseries|Pre-?[Ss]chool|Playgroup|Kindergarten|Cr[eè]che|Childcare|Montessori
      |Toddlers|Tots|Madrass?ah?|Supplementary School`),
    'a nursery',
  ],
  [kind(`Children['’]s Centre|Family Centre|Family Hub`), "a children's centre"],
  [
    kind(
      `Children['’]s Home|Secure Unit|Care Home|Nursing Home|Residential Home|Residential Unit|Rest Home`,
    ),
    "a children's home",
  ],
  [
    kind(
      `Children['’]s Hospital|General Hospital|District Hospital|Community Hospital|Cottage Hospital|Infirmary|Hospital`,
    ),
    'a hospital',
  ],
  [kind(`Hospice`), 'a hospice'],
  [
    kind(`Medical Centre|Medical Practice|Family Practice|Group Practice|& Partners|and Partners|Practice|Dental Practice|Dental Surgery|Health Centre|Surgery
      |GP Practice`),
    'a GP practice',
  ],
  [kind(`Baby Clinic|Clinic`), 'a clinic'],
  [
    kind(`Minor Injuries Unit|Minor Injuries|Trauma Centre|Memorial|Walk-[Ii]n Centre|Urgent Care Centre|Urgent Treatment Centre|Burns Unit
      |Mother and Baby Unit|Assessment Unit|Maternity Unit|Birth(?:ing)? Centre|Inpatient Unit|Wing|Suite|Ward`),
    'a hospital unit',
  ],
  [kind(`Police Station|Custody Suite|Custody Centre`), 'a police station'],
  [
    kind(
      `Fire Station|Ambulance Station|Lifeboat Station|Railway Station|Train Station|Bus Station|Coach Station|Interchange`,
    ),
    'a station',
  ],
  [
    kind(`Leisure Centre|Sports Centre|Community Centre|Community Hub|Youth Centre|Youth Club|Contact Centre|Day Centre
      |Drop-[Ii]n Centre|Women['’]s Centre|Outdoor Centre|Activity Centre|Library|Village Hall|Community Hall|Church Hall
      |Memorial Hall|Hall|Baths|Swimming Pool|Lido|Theatre|Cinema|Museum|Shopping Centre|Retail Park|Food ?[Bb]ank
      |Allotments`),
    'a community building',
  ],
  [
    kind(`Guest ?[Hh]ouse|Hotel|Hostel|Refuge|Shelter|Caravan Park|Holiday Park|Caravan Site|Campsite|Travellers['’]? Site|Inn|Arms
      |Tavern|Working Men['’]s Club|Social Club|Taproom|Nightclub`),
    'a hotel or hostel',
  ],
  [
    kind(`Taxis|Cabs|Cars|Minicabs|Private Hire|Coaches|Foods|Takeaway|Stores|Supermarket|Mini ?[Mm]arket|Superstore
      |Convenience|Off[- ]?[Ll]icence|News|Newsagents?|Post Office|Caf[eé]|Coffee|Tea ?[Rr]ooms?|Diner|Bistro|Grill|Restaurant
      |Tandoori|Balti|Fryer|Fisheries|Fish Bar|Chippy|Plaice|Chicken|Pizza|Pizzeria|Kebabs?|Smokehouse|Sandwich Bar|Snack Bar
      |Bar|Catering|Caterers|Bakery|Bakers|Bakehouse|Patisserie|Butchers?|Deli|Greengrocers?|Grocers?|Dairy|Nails|Salon
      |Beauty|Hair|Hairdressers|Hairdressing|Barbers|Barber ?[Ss]hop|Tattoos?|Tanning|Gym|Fitness|Stables|Kennels|Cattery|Vets
      |Motors|Garage|Autos|Tyres|Car Wash|Car Sales|Bodyshop|Scrap|Skips|Recycling|Haulage|Logistics|Transport|Removals
      |Couriers|Freight|Packaging|Plastics|Textiles|Fabrications?|Engineering|Joinery|Builders|Roofing|Scaffolding|Plumbing
      |Electrical|Decorators|Flooring|Carpets|Furniture|Blinds|Glazing|Windows|Paving|Landscapes|Landscaping|Garden Centre
      |Florists?|Flowers|Pharmacy|Chemists?|Opticians|Launderette|Laundrette|Laundry|Dry Cleaners|Cleaners|Cleaning|Homecare
      |Recruitment|Solicitors|Lettings|Estate Agents|Properties|Accountants|Funeral Directors|Undertakers|Security|Salads
      |Poultry|Meats|Seafoods?|Produce|Growers|Abattoir|Vapes?|Amusements|Casino|Bookmakers|Pawnbrokers|Jewellers|Boutique
      |Bridal|Photography|Ltd\\b\\.?|Limited|LLP|& Sons?|and Sons?|& Daughters?|and Daughters?|& Co|& Bros|Brothers`),
    'a business',
  ],
  [
    kind(`A?FC|RU?FC|RLFC|JFC|Harriers|Wanderers|Rovers|Colts|Boxing Academy|Brass Band|Silver Band|Majorettes|Scouts?|Cubs|Beavers
      |Brownies|Guides|Rainbows|Cadets|Club`),
    'a club',
  ],
  [
    kind(`Young Offenders?['’]? Institution|Secure Training Centre|Prison|Removal Centre`),
    'a prison',
  ],
  [
    kind(`Church|Chapel|Mosque|Masjid|Islamic Centre|Synagogue|Gurdwara|Mandir|Temple|Cathedral|Tabernacle|Kingdom Hall|Priory
      |Minster|Abbey|Convent|Meeting House|Meeting Room`),
    'a place of worship',
  ],
];

/** Words that stand in the names of many institutions and single out none, lower case. */
export const COMMON_IN_INSTITUTIONS: ReadonlySet<string> = new Set(
  `
  the a an of and st royal primary secondary high infant infants junior nursery community catholic roman rc ce cofe church england
  general district university child children childrens children's children’s special sixth form grammar local teaching maternity mental
  private boarding acute health medical family early years day pre pupil referral independent state state-funded maintained free cottage
  national emergency specialist residential secure new old his her their whole every each this that at in from to after before when welsh
  english scottish psychiatric paediatric antenatal walk-in sexual dental baby gp plastic orthopaedic cardiac neuro eye out drop-in
  training nursing further higher police staff christian islamic jewish hindu sikh methodist baptist anglican evangelical mother father
  school hospital academy mainstream middle upper lower preparatory prep public section nhs regional fracture asthma chest renal diabetic
  diabetes cardiology neurology oncology dermatology allergy feeding sleep growth genetics hearing immunisation vaccination memory pain
  contraception substance breakfast homework lunch lunchtime book film holiday summer easter saturday sunday labour delivery postnatal
  surgical gynaecology obstetric custody town city village county parish civic guild council borough north south east west central home
  care contact court crown work working men's men’s women's women’s girls' boys' football rugby cricket boxing fire bus train railway
  coach petrol food fast street night used company hire stolen luxury good best great big little young shopping retail computer mobile
  phone phones smart hate fake british european united international my our your its we he she it they i mr mrs ms miss dr mum dad nan
  or with for by on no not yes observation isolation stroke cancer elderly dementia rehabilitation discharge theatre recovery
  dependency intensive critical scheme voluntary adult adults interview vulnerable witness assault examination forensic air sea army
  social clinical assessment home-based after-school out-of-hours
`
    .trim()
    .split(/\s+/),
);
