import type { Part } from '../build/sample.ts';
import { paragraphs } from './paragraphs.ts';

/** Section 4 of the thematic review of 2024: five findings, each with questions for the partnership. */
export const threeBabiesFindings: readonly Part[] = [
  {
    heading: 'Finding 1: A father can be in the room, holding the baby, and still not be seen',
    level: 2,
  },
  ...paragraphs('4', 1, [
    'Each of these babies had a man in daily life. None of the three was hiding. Ash’s father cut the cord. Hazel’s mother’s partner, whom we call Lee, built the cot. Rowan’s father did nearly everything. Yet between them the records of eleven services contain one full name, one date of birth and no account whatever of what any of the three was like as a parent.',
    'This was partly a matter of forms. The maternity record has a page for the woman’s medical, social and emotional history, and two lines for “partner”. The 0–19 service’s template cannot be closed until the mother’s mood has been scored and has nowhere to put a father’s. Practitioners fill in what they are given to fill in.',
    'It was partly a matter of hours. Ash’s father worked on a poultry farm and left the house at five. He attended the twenty-week scan and was told by the sonographer that he could take a photograph. He told us that he had prepared two questions. Nobody asked him if he had any.',
    'And it was partly, we think, a matter of manners. Midwives and health visitors said that they had been trained, for good reason, to build a relationship with the mother, to see her alone and to be careful of a man who answers for her. They had not been trained in what to say to a man who does not. One of them put it well: “If he goes and puts the kettle on, I’m relieved. I’ve never once thought that he might be relieved too.”',
    'Lee was known to the police in the neighbouring county. He had been arrested twice for assaults on a former partner, who had withdrawn her support for a prosecution, and had been the subject of a child protection conference concerning that partner’s baby, who had a fractured arm. The cause was never established and the proceedings ended when the couple parted. He gave Hazel’s midwife his first name. Hazel’s mother had met him when she was four months pregnant. She knew that he had “had a bad time with his ex”, had heard of the domestic violence disclosure scheme, and supposed that one had to have been hit before using it.',
    'A social worker met Lee once, during a short assessment which was made because Hazel’s mother had been in care. He was cheerful and helpful and carried the pushchair up the steps. The assessment describes him as “a positive support”. His surname was not asked for and no checks were made in either county.',
  ]),
  {
    box: {
      title: 'Questions for the Partnership',
      text: [
        'Could every service say today who the men are in the lives of the babies it is working with?',
        'What would have to change for a father to be asked about his own childhood, sleep, mood, use of substances and hopes, as a mother is?',
      ],
    },
  },
  {
    heading: 'Finding 2: Small injuries were explained before they were examined',
    level: 2,
  },
  ...paragraphs('4', 7, [
    'All three babies had been seen with a mark before the injury which brought them to hospital. Research calls such marks sentinel injuries. A baby who is not yet rolling or crawling very rarely bruises by accident, which is why Orrinside, like most places, has a protocol stating that any bruise on a baby who is not independently mobile should be referred the same day for a paediatric opinion and to children’s social care.',
    'Ash, at six weeks, had a mark the size of a five pence piece on his jaw. His mother pointed it out to the health visitor at the clinic and said that he had been lying on a dummy. The health visitor thought that this was likely. She recorded it, drew a body map, and said that she would look again at the next visit. She knew of the protocol. She told us that she had thought of it as being for bruises without an explanation.',
    'Hazel had a bloodshot eye at nine days. The community midwife believed it to be the result of delivery, as it may well have been, and did not record its appearance. When a second midwife saw it at day fourteen there was nothing to compare it with. At five weeks Hazel was brought to an urgent treatment centre with blood in her mouth. The torn frenulum which had caused it was noted, and put down to a bottle. She was sent home with advice on feeding. The nurse practitioner worked chiefly with adults and had not heard of the protocol.',
    'Rowan, at sixteen weeks, had a grey-blue patch low on his back and another on his upper arm. He has brown skin, and patches of slate grey pigment are common and harmless in babies with darker skin. The GP concluded that both marks were of that kind. The first was, and appears on the body map made at birth. The second does not. The chart had not been looked at, nor was it visible from the GP’s screen. Two of the photographs used for training in Orrinside that year were of white babies and there were no others.',
    'In each case a kind and experienced clinician was presented with an explanation by an open and worried parent, and found it acceptable. The protocol exists because kind and experienced clinicians find such explanations acceptable. Its value lies in removing the decision from the person who is sitting with the family. As several told us, that is also what makes it hard to use: “You’re telling them you don’t believe them. And I did believe them.”',
  ]),
  {
    box: {
      title: 'Questions for the Partnership',
      text: [
        'Do urgent treatment centres, out-of-hours services and pharmacies know the protocol?',
        'How will you know that marks on Black and Brown babies are being recognised, recorded and neither missed nor mistaken?',
      ],
    },
  },
  {
    heading: 'Finding 3: What was known of the parents’ own beginnings stayed in the past',
    level: 2,
  },
  ...paragraphs('4', 12, [
    'Hazel’s mother was nineteen. She had lived in seven foster homes and left her last at eighteen, and her personal adviser was the adult whom she trusted most. The personal adviser knew about Lee. She had mentioned him, by first name, in a pathway plan. She was not invited to the meeting at which plans were made for the birth, since it was held by the children’s team and she belonged to the leaving care team, which uses a different part of the same computer system.',
    'A pre-birth assessment was begun at thirty-one weeks and should, by the local procedure, have been started at sixteen. It was completed in nine days. Its picture of Hazel’s mother is warm and fair, and of real use, save that it is a picture of one parent. The recommendation was for a child in need plan. The baby was born two weeks early, before the first meeting. The worker left, the case waited for seventeen days to be reallocated, and the plan was closed at transfer on the ground that the Family Hub was involved. The Hub had in fact received a referral and placed it on a list.',
    'Ash’s father was twenty-three. He too had been in care, in another county, and had been excluded from two schools. He had been diagnosed with attention deficit hyperactivity disorder at eleven and had not seen anyone about it since he was sixteen. He was eligible for support as a care leaver until he was 25. Nobody in Orrinside knew that he was one. He said: “If I’d been the mum it’d have been the first thing on the form.”',
    'We do not believe that having been in care makes a person dangerous to a baby. The great majority of parents with similar histories do well. But people whose own infancies were frightening may need more help than others with a baby’s crying, and they are entitled to be asked.',
  ]),
  {
    box: {
      title: 'Questions for the Partnership',
      text: [
        'How do leaving care services, here and elsewhere, come to be part of planning before a birth?',
        'Is there any service which offers fathers with difficult histories something for themselves?',
      ],
    },
  },
  {
    heading: 'Finding 4: Advice about crying was given, and given to one parent',
    level: 2,
  },
  ...paragraphs('4', 16, [
    'Orrinside adopted a programme of advice for parents on coping with crying in 2021. It is a good programme. The evidence in these cases is that it was delivered: there is a tick on every record. In each case the tick stands for a leaflet and a conversation with the mother within two days of the birth, among twenty other subjects. The programme’s own design is for five occasions and for both parents.',
    'Ash’s mother had kept the leaflet. His father had not seen it. In the week before Ash was injured he had cried for up to five hours each evening. His mother was working the twilight shift at the same farm by then and his father was alone with him from four. He told us that he had rung NHS 111, waited, and had hung up when the baby stopped.',
    'Rowan’s father did ask for help. He was his son’s main carer from nine weeks, when Rowan’s mother returned to work. On three occasions he said to professionals that he could not cope with the crying: to the health visitor at the eight-week check, to a GP at twelve weeks, and to a receptionist. The health visitor noted “dad tired, normal adjustment, reassured”. The GP arranged for the mother to complete a depression questionnaire, at which she scored two. The receptionist told him that the baby clinic was for mums, which was not correct. He did not ask a fourth time.',
  ]),
  {
    box: {
      title: 'Questions for the Partnership',
      text: [
        'What would it take to reach both parents, more than once, at the weeks when crying is at its worst?',
        'Where in Orrinside does a father go when he is the one who is struggling?',
      ],
    },
  },
  {
    heading: 'Finding 5: Services were stretched in ways that took away the second look',
    level: 2,
  },
  ...paragraphs('4', 19, [
    'A second look is often what protects a baby: the same health visitor a week later, a colleague at the next desk, a manager who asks one more question. In the year concerned the 0–19 service had filled 58 per cent of its health visitor posts. Babies in the universal caseload were seen by whoever was on the rota. Ash was seen on four occasions by four members of staff. The health visitor who had meant to look again at his jaw was moved to a different patch and asked that the next visitor should do so. Her note is in the record under a heading which the next visitor had no reason to open.',
    'Supervision in the same service had been reduced to cases on a child protection plan. None of these three babies was on one. The community midwifery team, by contrast, held a short safeguarding huddle every morning, and it was at such a huddle that the second midwife raised her doubts about Hazel’s eye. She was advised to make a call to the GP. She made it, and the message was received. There the trail ends. The surgery has no note of it.',
    'The urgent treatment centre was commissioned by the Integrated Care Board (ICB) from a provider whose contract required that staff be trained in safeguarding children at level 2. Level 3 is expected of clinicians who assess children. The discrepancy had been noted in a contract meeting and carried forward three times.',
  ]),
  {
    box: {
      title: 'Questions for the Partnership',
      text: [
        'Which families receive a second look, and who decides?',
        'Do the safeguarding partners know when a commissioned service is unable to meet its standard?',
      ],
    },
  },
];
