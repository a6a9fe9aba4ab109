/** Base and its irregular forms; "=" before a form says that it is also a word of its own. */
const FORMS = `
be am is are was were been being
have has had having
do does did done doing
go goes went gone
say said
see saw= seen
speak spoke= spoken
tell told
know knew known
write wrote written
take took taken
think thought=
bring brought
find found=
hear heard
hold held
leave left=
lose lost
keep kept
meet met
make made
give gave given
feel felt=
begin began begun
fall fell= fallen
rise rose= risen
hide hid hidden
shake shook shaken
break broke= broken
choose chose chosen
drive drove driven
forget forgot forgotten
understand understood
misunderstand misunderstood
become became
come came
overcome overcame
show shown
draw drew drawn
grow grew grown
throw threw thrown
withdraw withdrew withdrawn
undergo underwent undergone
undertake undertook undertaken
mistake mistook mistaken
get got gotten
seek sought
buy bought
catch caught
teach taught
fight fought
lead led
feed fed
bleed bled
breed bred
send sent
spend spent
lend lent
build built
deal dealt
mean meant
sleep slept
sweep swept
weep wept
creep crept
drink drank drunk=
sink sank sunk
run ran
swim swam swum
sing sang sung
ring rang rung=
spring sprang sprung
hang hung
sit sat
stand stood
withstand withstood
win won
pay paid
lay laid
lie lain lying
die dying
tie tying
sell sold
bite bit= bitten
beat beaten
strike struck stricken
stick stuck
steal stole stolen
freeze froze frozen
wake woke woken
awake awoke
wear wore worn
tear tore torn
bear bore= borne
swear swore sworn
eat ate eaten
fly flew flown flies flying
forbid forbade forbidden
forgive forgave forgiven
foresee foresaw foreseen
oversee oversaw overseen
overhear overheard
shoot shot=
slide slid
bind bound=
wind wound=
grind ground=
arise arose arisen
ride rode ridden
smell smelt
spell spelt
burn burnt
learn learnt
dream dreamt
spill spilt
light lit
flee fled
shut shutting
hurt hurting
let letting
set setting
put putting
cut cutting
quit quitting
child children
man men
woman women
foot feet
tooth teeth
person people
life lives
wife wives
knife knives
half halves
shelf shelves
thief thieves
crisis crises
basis bases
analysis analyses=
diagnosis diagnoses=
hypothesis hypotheses
criterion criteria
`;

function build(): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  for (const line of FORMS.trim().split('\n')) {
    const [base = '', ...rest] = line.split(' ');
    for (const form of rest) {
      const word = form.replace('=', '');
      const own = form.endsWith('=') ? [word] : [];
      forms.set(word, [...new Set([...(forms.get(word) ?? []), base, ...own])]);
    }
  }
  return forms;
}

/** Irregular form to the words it may be a form of. */
export const IRREGULAR: ReadonlyMap<string, readonly string[]> = build();
