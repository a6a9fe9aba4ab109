const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What a person is called by, before a name; lower case, and who that makes them. */
export const TITLES: ReadonlyMap<string, string | null> = new Map([
  ...['mr', 'mrs', 'ms', 'miss', 'mx', 'sir', 'dame', 'lord', 'lady', 'master', 'messrs'].map(
    (title) => [title, null] as const,
  ),
  ['dr', 'a doctor'],
  ['doctor', 'a doctor'],
  ['prof', 'a professor'],
  ['professor', 'a professor'],
  ...[
    'pc',
    'wpc',
    'dc',
    'ds',
    'di',
    'dci',
    'dsi',
    'sgt',
    'sergeant',
    'constable',
    'inspector',
    'insp',
    'superintendent',
    'supt',
    'det',
    'detective',
    'pcso',
    'ps',
    'ch',
  ].map((title) => [title, 'a police officer'] as const),
  ...['cllr', 'councillor', 'alderman'].map((title) => [title, 'a councillor'] as const),
  ...[
    'rev',
    'revd',
    "rev'd",
    'rev’d',
    'reverend',
    'father',
    'fr',
    'pastor',
    'imam',
    'sheikh',
    'rabbi',
    'canon',
    'bishop',
    'vicar',
    'deacon',
  ].map((title) => [title, 'a minister of religion'] as const),
  ...['judge', 'justice', 'recorder'].map((title) => [title, 'a judge'] as const),
  ...['nurse', 'sister', 'matron', 'midwife', 'staff', 'charge'].map(
    (title) => [title, 'a nurse'] as const,
  ),
  ...['auntie', 'aunty', 'aunt'].map((title) => [title, 'an aunt'] as const),
  ...['uncle', 'chacha', 'khalu', 'mamu', 'wujek'].map((title) => [title, 'an uncle'] as const),
  ...['khala', 'chachi', 'phupho', 'masi', 'ciocia'].map((title) => [title, 'an aunt'] as const),
  ...['dadi', 'nani', 'babcia', 'nain', 'mamgu', 'bunica', 'oma', 'yiayia'].map(
    (title) => [title, 'a grandmother'] as const,
  ),
  ...['dada', 'dadu', 'dziadek', 'taid', 'tadcu', 'bunicul', 'opa', 'pappou'].map(
    (title) => [title, 'a grandfather'] as const,
  ),
  ...['nana', 'nan', 'nanny', 'granny', 'gran', 'grandma'].map(
    (title) => [title, 'a grandmother'] as const,
  ),
  ...['grandad', 'granddad', 'grandpa'].map((title) => [title, 'a grandfather'] as const),
  ...['little', 'big', 'baby', 'young', 'old'].map((title) => [title, null] as const),
]);

/** Titles that are also roles by which reviews call people instead of a name ("Father", "Sister", "Nurse"). */
export const TITLES_AND_ROLES: ReadonlySet<string> = words(
  'staff charge father sister nurse midwife doctor constable sergeant inspector councillor judge justice baby young old little big master lady nan nana nanny gran grandma grandad granddad grandpa auntie aunty aunt uncle detective vicar ch professor deacon imam pastor recorder',
);

/** Ties and offices, lower case, and who the person is whose name stands beside one. */
export const ROLES: ReadonlyMap<string, string> = new Map([
  ...['mother', 'mum', 'mam', 'mummy'].map((word) => [word, 'the mother'] as const),
  ...['father', 'dad', 'daddy'].map((word) => [word, 'the father'] as const),
  ...['brother', 'half-brother', 'stepbrother'].map((word) => [word, 'a brother'] as const),
  ...['sister', 'half-sister', 'stepsister', 'sisters'].map((word) => [word, 'a sister'] as const),
  ...['parent', 'parents'].map((word) => [word, 'a parent'] as const),
  ...['sibling', 'half-sibling', 'siblings', 'twin', 'twins', 'triplet', 'brothers'].map(
    (word) => [word, 'a sibling'] as const,
  ),
  ...['grandmother', 'nan', 'nana', 'gran', 'grandma', 'granny', 'nain', 'mamgu'].map(
    (word) => [word, 'a grandmother'] as const,
  ),
  ...['grandfather', 'grandad', 'granddad', 'grandpa', 'taid'].map(
    (word) => [word, 'a grandfather'] as const,
  ),
  ...['stepfather', 'step-father', 'stepdad'].map((word) => [word, 'a stepfather'] as const),
  ...['stepmother', 'step-mother', 'stepmum'].map((word) => [word, 'a stepmother'] as const),
  ...['aunt', 'auntie', 'aunty'].map((word) => [word, 'an aunt'] as const),
  ['uncle', 'an uncle'],
  ...['cousin', 'cousins', 'nephew', 'niece'].map((word) => [word, 'a relative'] as const),
  ...[
    'partner',
    'ex-partner',
    'ex',
    'ex-husband',
    'ex-wife',
    'ex-boyfriend',
    'ex-girlfriend',
    'missus',
    'hubby',
    'fella',
    'boyfriend',
    'girlfriend',
    'husband',
    'wife',
    'fiancé',
    'fiancée',
    'spouse',
  ].map((word) => [word, 'a partner'] as const),
  ...[
    'son',
    'daughter',
    'child',
    'baby',
    'infant',
    'boy',
    'girl',
    'toddler',
    'newborn',
    'teenager',
    'pupil',
    'student',
    'children',
    'subject',
  ].map((word) => [word, 'the child'] as const),
  ...['friend', 'friends', 'classmate'].map((word) => [word, 'a friend'] as const),
  ...[
    'neighbour',
    'landlord',
    'landlady',
    'lodger',
    'employer',
    'tenant',
    'colleague',
    'man',
    'woman',
    'driver',
    'perpetrator',
    'suspect',
    'contractor',
    'caretaker',
    'cleaner',
    'builder',
    'operator',
    'caller',
    'witness',
    'complainant',
    'applicant',
    'respondent',
    'defendant',
    'occupant',
  ].map((word) => [word, 'another adult'] as const),
  ...['carer', 'carers', 'foster-carer', 'childminder', 'minder', 'babysitter'].map(
    (word) => [word, 'a carer'] as const,
  ),
  ...['teacher', 'headteacher', 'head', 'tutor', 'lead', 'principal', 'coach', 'mentor'].map(
    (word) => [word, 'a member of school staff'] as const,
  ),
  ...[
    'worker',
    'practitioner',
    'keyworker',
    'advocate',
    'supervisor',
    'manager',
    'director',
    'officer',
    'guardian',
    'chair',
    'reviewer',
    'author',
    'coordinator',
    'counsellor',
    'psychologist',
    'therapist',
    'psychiatrist',
    'solicitor',
    'interpreter',
    'commissioner',
    'registrar',
    'mp',
    'member',
    'completed',
    'completing',
  ].map((word) => [word, 'a professional'] as const),
  ...['visitor', 'nurse', 'midwife', 'paramedic'].map(
    (word) => [word, 'a health professional'] as const,
  ),
  ...['paediatrician', 'consultant', 'gp', 'surgeon', 'doctor'].map(
    (word) => [word, 'a doctor'] as const,
  ),
  ...['imam', 'vicar', 'priest', 'pastor'].map((word) => [word, 'a minister of religion'] as const),
]);

/** Offices by their letters, of which a name may follow: "SW Bronagh Ward". */
export const OFFICES_BY_LETTERS: ReadonlySet<string> = words(
  'sw csw ssw fsw asw amhp tm atm ppm hv ssw snr sn cpn rn rmn iro cp lac dsl ddsl ht dht senco ewo eswo pa fsp efs im yot yjs om pom com po so spo sio io oic fme hcp aap sr rm cm mw gp ip vic sus',
);

/** Labels of forms and letters after which a name is written, with a colon, bar or dash. */
export const NAME_LABELS: ReadonlySet<string> = words(
  'name names forename forenames surname aka alias known called named subject from to cc signed yours sincerely faithfully author re by witness née nee formerly op informant attendee present apologies',
);

/** What people do and things do not, in the words that follow a name. */
export const DEEDS: ReadonlySet<string> = words(`
  said says told tells asked asks replied answered disclosed reported rang telephoned phoned texted wrote writes spoke cried screamed smiled laughed slept ate drank lived lives
  moved attended missed left returned came went ran walked drove worked works stopped started refused agreed denied admitted alleged claimed felt thought knew believed wanted needed loved hated feared
  trusted liked saw heard noticed looked appeared seemed suffered died collapsed drowned presented married separated gave took brought carried hit punched kicked strangled pushed bit slapped burned fostered
  is was has had does did would could will lay sat stood stayed lost found made called met kept began became showed described explained recalled remembered confirmed wept herself himself who whose aged age
`);

/** Small words inside names: "ap Rhys", "de Souza", "bint Yusuf". */
export const PARTICLES: ReadonlySet<string> = words(
  'ap ab ferch bin bint ibn al el de da di du del la le van von der den dos o mac mc st san abu umm ould',
);
