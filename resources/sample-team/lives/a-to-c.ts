import type { Life } from './life';

export const livesAToC: readonly Life[] = [
  {
    name: 'Mavis Aldous',
    as: 'M.A.',
    age: 88,
    birthday: '04-12',
    at: '21 St Bride’s Court, Aldermouth',
    met: 549,
    lead: 'rosa',
    talks: [
      {
        ago: 546,
        kind: 'C1',
        how: 'phone',
        matters: 'To stay where the music is.',
        strengths: 'Has the wireless on before the kettle. Her sister Jean rings every evening at six.',
        heard: ['Mavis'],
        happened:
          'She rang about the damp and stayed to talk about the Locarno. Housing saw to the wall; nothing else was wanted yet.',
        links: [
          [
            'organisation',
            'Housing, about the damp in the bedroom wall',
            530,
            true,
            'Dry, and she chose the paper.',
          ],
        ],
      },
      {
        ago: 472,
        kind: 'C1',
        how: 'visit',
        matters: 'To carry her own tea from the kitchen to the window.',
        strengths: 'Won the county ballroom cup three times. Knows exactly where her feet are.',
        heard: ['Mavis', 'Jean, her sister'],
        happened:
          'We waltzed a tea tray the length of the hall. A trolley came out of it, and a neighbour who also danced.',
        links: [
          [
            'technology',
            'A tea trolley the height of a dancing partner',
            460,
            true,
            'Used four times a day.',
          ],
          [
            'community',
            'Tea dance at the Boathouse, first Friday',
            431,
            true,
            'She calls the steps from a chair.',
          ],
        ],
      },
      {
        ago: 388,
        kind: 'C2',
        how: 'visit',
        matters: 'To be back at her window by Friday.',
        strengths: 'Already walking the ward at night, counting.',
        heard: ['Mavis'],
        happened:
          'Pneumonia, three weeks of hospital, and legs gone to string. She would rather practise at home than wait for a bed elsewhere.',
      },
    ],
    plans: [
      {
        opened: 388,
        theme: 'home',
        title: 'Back at her own window, on her own legs.',
        own: 'I have done harder things than stairs, and in heels.',
        emergency: 'Pendant, then the warden, then Jean.\nRosa at eight and at six until she sends her away.',
        strengths: 'Counts every step\nJean rings at nine\nThe warden is a dancer’s daughter',
        rhythm: 2,
        buddy: 'ewa',
        spent: [
          [1, 9_400, 'bed rail, commode for a fortnight'],
          [3, 14_000, 'someone overnight, twice'],
        ],
        steps: [
          ['Home with a hot meal and the heating on', 'rosa', 1],
          ['Stairs at St Bride’s, there and back', 'rosa', 16],
        ],
        reviews: [
          ['Home since Tuesday. Eleven steps, then forty.', 'Rosa twice a day, fewer when she says.'],
          ['To the window and back with the trolley.', 'Mornings only from Monday.'],
          ['Has told Rosa which mornings she may come.', 'Stairs next.'],
          ['Stairs, both ways, counting aloud.', 'The tea dance, and then goodbye.'],
        ],
        outcome: 'in-control-again',
        difference: 'Practising at home, in time, with somebody she had chosen.',
        notes: [[9, 'visited', 'Forty steps to music.']],
      },
    ],
  },
  {
    name: 'Farouk Rahimi',
    as: 'Kite',
    age: 34,
    birthday: '09-03',
    at: '5b Weir Road, Aldermouth',
    met: 452,
    lead: 'priya',
    talks: [
      {
        ago: 450,
        kind: 'C1',
        how: 'drop-in',
        matters: 'Work with his hands. Sleep.',
        strengths: 'A tiler from Herat with six languages and a spirit level in his coat.',
        heard: ['Farouk'],
        happened:
          'He mended the library’s doorstep while he told us. New here, status granted, nowhere to be in the day.',
        links: [
          [
            'organisation',
            'Aldermouth Welcome, English and paperwork on Wednesdays',
            430,
            true,
            'Teaches the tea, learns the forms.',
          ],
          [
            'community',
            'Volunteer builders at the Boathouse',
            401,
            true,
            'Tiled the kitchen. They hired him for two days.',
          ],
        ],
      },
      {
        ago: 350,
        kind: 'C2',
        how: 'visit',
        matters: 'For the nights to be only nights.',
        strengths: 'Told somebody on the third night, not the thirtieth.',
        heard: ['Farouk', 'Ahmad, his friend'],
        happened:
          'News from home, and then no sleep for nine days. He had given his key to Ahmad so as not to be alone with the window.',
      },
    ],
    plans: [
      {
        opened: 350,
        theme: 'mind',
        title: 'Sleep, and people near on the bad nights.',
        own: 'In the day I am a man. At two o’clock I am there again.',
        emergency:
          'Ahmad has the key. The crisis nurse speaks Dari on Tuesdays.\nIf he has walked, he walks to the Boathouse, which is open from six.',
        strengths: 'Ahmad\nTwo days’ work he has not missed\nKnows what helps: hands, tiles, tea',
        rhythm: 2,
        buddy: 'leon',
        spent: [
          [2, 6_500, 'bed for Ahmad, so he can stay'],
          [9, 12_000, 'travel to the trauma clinic, a month'],
        ],
        steps: [
          ['First appointment at the trauma clinic', 'priya', 11],
          ['Ahmad’s name on the tenancy as a guest', 'sandra', 6],
        ],
        reviews: [
          [
            'Slept four hours with his friend in the room.',
            'Clinic on the 11th day, Priya goes with him as far as the door.',
          ],
          ['Clinic once. Came out grey, ate, went to work.', 'Keep the days as they are.'],
          ['Two good nights running.', 'Leon walks with him on Sundays.'],
          ['Sleeping five hours. Has begun a floor.', 'Clinic and work carry it now. One more week.'],
          ['He says the window is only a window.', 'Leave the door open.'],
        ],
        outcome: 'connected-and-moving-on',
        difference: 'A friend in the room, paid work, and a clinic with his own language in it.',
      },
    ],
    closed: [210, 'Settled, working five days. Will ring if the nights come back.'],
  },
  {
    name: 'Sylvia and Peter Ambler',
    as: 'Two Oaks',
    age: 79,
    birthday: '07-25',
    at: 'Mill Cottage, Lower Mill',
    met: 431,
    lead: 'ewa',
    talks: [
      {
        ago: 429,
        kind: 'C1',
        how: 'visit',
        matters: 'To grow old in the same bed.',
        strengths: 'Fifty-two years. He cooks, she does the money, both do the hens.',
        heard: ['Sylvia', 'Peter'],
        happened:
          'Her eyes are going and so is his hearing. Together, as they say, they make one good witness.',
        links: [
          [
            'technology',
            'A doorbell that flashes and a kettle that speaks',
            415,
            true,
            'The kettle is called Malcolm.',
          ],
          [
            'organisation',
            'Sight loss adviser at the Weir Café',
            396,
            true,
            'A white stick, used mainly on the geese.',
          ],
        ],
      },
    ],
    closed: [380, 'Connected, and laughing about Malcolm. They know where we are.'],
  },
  {
    name: 'Delroy Anthony',
    as: 'D.A.',
    age: 67,
    birthday: '12-01',
    at: '40 Foundry Street, Aldermouth',
    met: 534,
    lead: 'callum',
    talks: [
      {
        ago: 531,
        kind: 'C1',
        how: 'visit',
        matters: 'To hear the bass again.',
        strengths: 'Two grandchildren who carry anything he asks for.',
        heard: ['Delroy'],
        happened:
          'His hearing aids were in a drawer. We found out together that they whistle because they were only ever fitted once.',
        links: [
          [
            'technology',
            'Hearing aids, fitted again at the Foundry Street clinic',
            510,
            true,
            'He says the neighbours have noticed too.',
          ],
        ],
      },
      {
        ago: 466,
        kind: 'C1',
        how: 'phone',
        matters: 'To get to dialysis without asking his daughter again.',
        strengths: 'Built half the sound systems in the county. Daughter Simone, two grandchildren.',
        heard: ['Delroy', 'Simone, his daughter'],
        happened: 'Three mornings a week he waits on a wall for a lift. Dylan knew of drivers.',
        links: [
          [
            'community',
            'Volunteer drivers, Monday, Wednesday, Friday at seven',
            452,
            true,
            'Same two drivers. They argue about cricket.',
          ],
        ],
      },
      {
        ago: 214,
        kind: 'C2',
        how: 'visit',
        matters: 'To stay out of hospital for the baby’s naming day.',
        strengths: 'Honest about the salt.',
        heard: ['Delroy', 'Simone, his daughter'],
        happened:
          'Two admissions in three weeks and a flat he could not heat. The second time he came home to no bed made and nothing in.',
      },
    ],
    plans: [
      {
        opened: 214,
        theme: 'plain',
        title: 'Warm, and well enough between dialysis days.',
        own: 'Tuesday I am dead. Wednesday they wake me up again. I want my Tuesdays.',
        emergency:
          'Weight every morning, written on the door. Two kilos up: ring the unit, not us.\nSimone at seven each evening for three weeks.',
        strengths:
          'Knows his own numbers\nThe drivers come in for a cup\nSimone cooks without salt and does not tell him',
        rhythm: 2,
        buddy: 'josie',
        spent: [
          [1, 18_000, 'heating, three weeks'],
          [4, 22_900, 'fridge that works, scales'],
        ],
        steps: [
          ['Bed, heat and food in before he is home', 'callum', 1],
          ['Meals from the kidney unit’s list, delivered', 'dylan', 8],
        ],
        reviews: [
          ['Home, warm, weighing himself.', 'Tuesdays: somebody at noon.'],
          ['A quiet Tuesday. The drivers noticed he looked better.', 'Simone every other evening.'],
          ['Naming day: he held her, in a suit.', 'Drivers and weights carry it.'],
        ],
        outcome: 'in-control-again',
        difference: 'The weight on the door, the heat on, and two drivers who come in for a cup.',
        notes: [[17, 'message', 'A photograph: the suit, the baby.']],
      },
    ],
  },
  {
    name: 'Bridie Ward',
    as: 'B.W.',
    age: 54,
    birthday: '02-17',
    at: 'Plot 3, Meadow Lane, Aldermouth',
    met: 399,
    lead: 'farah',
    talks: [
      {
        ago: 397,
        kind: 'C1',
        how: 'visit',
        matters:
          'That nobody talks about moving her off the site. That the nurse comes to the van like to any house.',
        strengths: 'Raised nine. Reads a room before she is in it. Her daughters are round the same fire.',
        heard: ['Bridie', 'Kathleen, her daughter'],
        happened:
          'Diabetes, and feet that had not been looked at because the surgery wanted a postcode. Josie came along and looked.',
        links: [
          [
            'organisation',
            'Community nurses, every second Thursday at the van',
            375,
            true,
            'Feet healed. Tea compulsory.',
          ],
        ],
        gaps: ['A GP surgery that registers people on the Meadow Lane site without being asked twice'],
      },
      {
        ago: 182,
        kind: 'C2',
        how: 'visit',
        matters: 'To bury her son decently and to stay on her feet till after.',
        strengths: 'Three daughters, forty cousins, Father Dominic.',
        heard: ['Bridie', 'Kathleen, her daughter'],
        happened:
          'Michael took his own life on Sunday. She had stopped the insulin. We asked what she would let us carry.',
      },
    ],
    plans: [
      {
        opened: 182,
        theme: 'grief',
        title: 'Through the funeral and out the other side, with her sugar steady.',
        own: 'I will eat when I have him home.',
        emergency:
          'Kathleen gives the insulin, Josie looks every day till the funeral.\nAny talk of following him: Kathleen rings us, any hour, and we come.',
        strengths: 'Her daughters in shifts\nHer faith\nLets Josie in',
        rhythm: 1,
        buddy: 'josie',
        spent: [
          [2, 30_000, 'food and fuel for the wake, a family of sixty'],
          [6, 5_000, 'travel to the coroner'],
        ],
        steps: [
          ['Insulin given by Kathleen, shown by Josie', 'josie', 1],
          ['The coroner’s officer comes to the van', 'farah', 4],
          ['Somebody who knows about losing a son', 'leon', 15],
        ],
        reviews: [
          [
            'Funeral on Friday, hundreds there. Sugar steady because her daughters would not have it otherwise.',
            'Every day still.',
          ],
          ['The house is quiet now and that is worse.', 'Leon brings a mother who knows.'],
          ['They sat two hours and hardly spoke.', 'Every second day.'],
          ['She asked for his photograph to be framed.', 'Back to Thursdays and the nurse.'],
        ],
        outcome: 'in-control-again',
        difference: 'Her daughters were given the work instead of being moved aside.',
      },
    ],
  },
  {
    name: 'Edwin Bright',
    as: 'Carthage',
    age: 93,
    birthday: '10-30',
    at: '2 Priory Gardens, Aldermouth',
    met: 421,
    lead: 'moira',
    passedOn: [[252, 'dylan', 'Moira retires. They had tea, all three, twice.']],
    talks: [
      {
        ago: 420,
        kind: 'C1',
        how: 'visit',
        by: 'moira',
        matters: 'Someone to argue with about the Punic Wars.',
        strengths: 'Taught Latin for forty years. Writes a letter a day.',
        heard: ['Edwin'],
        happened:
          'Not lonely, he says: under-contradicted. Nothing is wrong with him that conversation would not help.',
        links: [
          [
            'community',
            'Sixth-form classics group, Wednesdays, in his front room',
            392,
            true,
            'Five of them. They bring the biscuits and lose.',
          ],
          ['organisation', 'Home library van', 380, false, 'Nothing after Virgil.'],
        ],
      },
      {
        ago: 140,
        kind: 'C1',
        how: 'visit',
        matters: 'Not to be found at the bottom of the stairs by a sixth-former.',
        strengths: 'Sensible about everything but Carthage.',
        heard: ['Edwin'],
        happened: 'Second rail, a bed downstairs in reserve, and a boy called Kofi who rings on Sundays.',
        links: [['technology', 'Second stair rail and a pendant', 130, true, 'Wears it under his tie.']],
      },
      {
        ago: 75,
        kind: 'C2',
        how: 'visit',
        matters: 'To finish the fourth book with them before the examination.',
        strengths: 'Kofi found him. Kofi was calm.',
        heard: ['Edwin', 'Kofi, one of the sixth form'],
        happened:
          'Delirious with a water infection, declining “mensa” to a coat. Kofi rang for us and for the doctor, in that order. Three days in hospital undid his legs.',
      },
    ],
    plans: [
      {
        opened: 75,
        theme: 'home',
        title: 'On his feet, and the fourth book finished with the sixth form.',
        own: 'If I am to decline, let it be nouns.',
        emergency:
          'Water by the clock, eight glasses. Any nonsense that is not Latin: the doctor, same day.\nThe lads let themselves in, two at a time.',
        strengths:
          'Five sixth-formers\nHas somewhere to get to: line 705\nDoes as he is told if told by Kofi',
        rhythm: 2,
        buddy: 'rosa',
        spent: [
          [1, 14_200, 'bed downstairs, out of reserve, and a commode'],
          [6, 5_100, 'someone at breakfast, a week'],
        ],
        steps: [
          ['Bed downstairs', 'rosa', 1],
          ['Eight glasses, on the metronome', 'dylan', 2],
        ],
        reviews: [
          ['Clear in his head. Legs like string.', 'Rosa at breakfast, the lads at four.'],
          ['Walks to the bookcase and back. Line 412.', 'Stairs next.'],
          ['Line 705, and four stairs.', 'Metronome stays.'],
          ['Upstairs. The examination was on Tuesday; they think they have passed.', 'End it.'],
        ],
        outcome: 'in-control-again',
        difference: 'He had until line 705, and company on the way.',
      },
    ],
  },
  {
    name: 'Grace Adjei-Morris',
    as: 'G.A.M.',
    age: 41,
    birthday: '06-06',
    at: '18 Tanner Street, Aldermouth',
    met: 337,
    lead: 'kwame',
    talks: [
      {
        ago: 336,
        kind: 'C0',
        how: 'phone',
        by: 'dylan',
        matters: 'To know whether she could ask for anything at all while she is working.',
        strengths: 'Sickle cell, two boys, and a full-time job in payroll.',
        heard: ['Grace'],
        happened: 'She could. Told her what there is and who to ring in a crisis that is a pain crisis.',
      },
      {
        ago: 301,
        kind: 'C2',
        how: 'phone',
        matters: 'That the boys stay in their own beds and get to school.',
        strengths: 'A list on the fridge for exactly this. Her friend Abena.',
        heard: ['Grace', 'Abena, her friend'],
        happened:
          'A bad crisis, ambulance at four. Abena had a shift at seven. Ninety minutes later Rosa was making toast.',
      },
    ],
    plans: [
      {
        opened: 301,
        theme: 'plain',
        title: 'The boys at home and at school while Mum is in hospital.',
        own: 'I planned for this. I just needed one more pair of hands than I have.',
        emergency:
          'Abena nights, Rosa mornings, the breakfast club for both.\nThe list on the fridge is the plan. Do what it says.',
        strengths: 'The list\nAbena\nTwo boys who know where everything is',
        rhythm: 1,
        spent: [
          [0, 4_200, 'breakfast club, two weeks'],
          [2, 11_000, 'Abena’s lost shifts, two'],
        ],
        steps: [
          ['Breakfast club places for both', 'rosa', 1],
          ['School told, in the words she chose', 'kwame', 1],
        ],
        reviews: [
          [
            'Boys at school every day, she is sitting up.',
            'Home by the weekend with somebody for the first two mornings.',
          ],
          ['Home. Lunchboxes already made when Rosa came.', 'End it, and put our number on the list.'],
        ],
        outcome: 'in-control-again',
        difference: 'Her own list. We were one line on it.',
      },
    ],
    closed: [250, 'All four well. We are on the fridge now.'],
  },
  {
    name: 'Callie Brandt',
    as: 'Wren',
    age: 19,
    birthday: '03-08',
    at: 'Room 9, Lark Hill House, Aldermouth',
    met: 288,
    lead: 'kwame',
    talks: [
      {
        ago: 287,
        kind: 'C1',
        how: 'drop-in',
        matters: 'Their name on the letters, and college when term starts.',
        strengths: 'Plays four instruments. Looked up every bus before coming.',
        heard: ['Callie'],
        happened:
          'Left home after a row that had been coming for years. Uses they. Knew what they wanted and had it written down.',
        links: [
          [
            'organisation',
            'College student support, Ms Devlin',
            260,
            true,
            'Started with everybody else, in the right name.',
          ],
          ['community', 'Open mic at the Weir Café', 244, true, 'Plays most Thursdays.'],
        ],
      },
      {
        ago: 233,
        kind: 'C2',
        how: 'visit',
        matters: 'To stop counting, and to keep the room.',
        strengths: 'Rang before it got worse. Three friends from the café.',
        heard: ['Callie', 'Sol, a friend'],
        happened:
          'Not eating, eleven days. The eating team’s list is four months. We could not wait for it and neither could they.',
        gaps: ['Help with eating for somebody over eighteen in under four months'],
      },
    ],
    plans: [
      {
        opened: 233,
        theme: 'plain',
        title: 'Eating with somebody, every day, until the clinic.',
        own: 'It’s not about food. But also please can it be soup.',
        emergency:
          'Weight with the practice nurse on Mondays. Below what she wrote down: hospital, and I come with you.\nSol knows. Nobody else unless they say.',
        strengths: 'Sol and the café\nHonest on Mondays\nMusic',
        rhythm: 1,
        buddy: 'leon',
        spent: [
          [3, 9_000, 'suppers at the Weir Café, on account'],
          [15, 6_400, 'private dietitian, twice, until the clinic'],
        ],
        steps: [
          ['Practice nurse on Mondays', 'josie', 3],
          ['Clinic asked to look again at the date', 'kwame', 9],
        ],
        reviews: [
          ['Soup every day but one. Nobody has commented on it, as asked.', 'Same again.'],
          ['Weight holding. Played on Thursday.', 'Josie rings the clinic herself.'],
          null,
          ['Clinic has moved the date to next week.', 'Stay daily until they have met.'],
          ['Met them. “She didn’t do the voice.”', 'Clinic carries it. We stay on Thursdays.'],
        ],
        outcome: 'connected-and-moving-on',
        difference: 'Eating in company, at the café, without anybody saying well done.',
        notes: [
          [6, 'visited', 'Soup. Talked about bassoons.'],
          [20, 'message', 'A recording, forty seconds.'],
        ],
      },
    ],
  },
  {
    name: 'Henryk Bielski',
    as: 'H.B.',
    age: 69,
    birthday: '11-19',
    at: '33 Cotton Row, Aldermouth',
    met: 359,
    lead: 'ewa',
    talks: [
      {
        ago: 357,
        kind: 'C1',
        how: 'visit',
        matters: 'To go on driving the community bus, or to be told straight that he cannot.',
        strengths:
          'Thirty years a lorry driver, never a scratch. Wife Teresa, a choir, a dacha of an allotment.',
        heard: ['Henryk', 'Teresa, his wife'],
        happened: 'A tremor and a letter he did not open. We opened it in Polish. He can drive for now.',
        links: [['community', 'Polish Saturday club: he teaches the road signs', 320, true, 'Full class.']],
      },
      {
        ago: 168,
        kind: 'C2',
        how: 'visit',
        matters: 'Not to be a burden to Teresa, which he has decided he is.',
        strengths: 'He told Ewa, in Polish, in the greenhouse.',
        heard: ['Henryk', 'Teresa, his wife'],
        happened:
          'The licence went, and with it, he said, the man. Tablets counted out on the bench. Teresa did not know.',
      },
    ],
    plans: [
      {
        opened: 168,
        theme: 'mind',
        title: 'Safe through the weeks without the bus.',
        own: 'Thirty years I am going somewhere. Now I am only staying.',
        emergency:
          'Tablets with Teresa, weekly from the chemist.\nThe crisis team has a Polish speaker on Thursdays, Ewa the other days.\nIf he is not in the greenhouse, he is at the depot. Look there first.',
        strengths: 'Teresa, who knows now\nThe allotment\nThe depot wants him on the radio',
        rhythm: 2,
        buddy: 'leon',
        spent: [[8, 7_500, 'greenhouse heater, so that he has a day place']],
        steps: [
          ['Tablets weekly, to Teresa', 'josie', 1],
          ['Depot asked about the radio desk', 'dylan', 10],
        ],
        reviews: [
          [
            'He has told Teresa everything. Worst evening of their marriage, and then they slept.',
            'Every second day.',
          ],
          ['Rides along on the bus on Wednesdays, beside the new driver.', 'Ask the depot what they need.'],
          ['The depot needs somebody on the radio.', 'He starts when he says.'],
          ['First shift on the radio. Knows every road.', 'Ewa on Thursdays for a month.'],
          ['Laughed about the new driver’s clutch.', 'Goodbye, with tomatoes.'],
        ],
        outcome: 'in-control-again',
        difference: 'The depot needed what he knows.',
        notes: [[3, 'visited', 'Greenhouse, two hours. Tomatoes are political.']],
      },
    ],
  },
  {
    name: 'Noreen Calloway',
    as: 'N.C.',
    age: 82,
    birthday: '01-23',
    at: '11 St Bride’s Court, Aldermouth',
    met: 306,
    lead: 'moira',
    passedOn: [[249, 'rosa', 'Moira retires.']],
    talks: [
      {
        ago: 304,
        kind: 'C1',
        how: 'visit',
        by: 'moira',
        matters: 'Her breath, and the number 4 bus.',
        strengths: 'Funny. Never complained in a shop, always writes the letter after.',
        heard: ['Noreen'],
        happened:
          'Twenty yards to the stop and it might be a mile. The driver could come to the gate if somebody asked him.',
        links: [
          [
            'community',
            'The number 4 stops at the gate',
            290,
            true,
            'He waits. She sits behind him and directs.',
          ],
        ],
      },
      {
        ago: 96,
        kind: 'C2',
        how: 'visit',
        matters: 'To go quietly and at home, with the window open.',
        strengths: 'Clear as a bell. Niece Julie here from Hull.',
        heard: ['Noreen', 'Julie, her niece'],
        happened:
          'The lungs have had enough, they told her, and she told us. Josie has the nursing. She wants no strangers after six.',
      },
    ],
    plans: [
      {
        opened: 96,
        theme: 'plain',
        title: 'At home, window open, no strangers after six.',
        own: 'I’d like it to be you lot and Julie and the blackbird.',
        emergency:
          'Josie’s number and the hospice’s, on the lamp.\nJulie sleeps in the chair. If she cannot, Rosa does.',
        strengths: 'Knows her own mind\nJulie\nThe warden, who brings the gossip',
        rhythm: 1,
        buddy: 'josie',
        spent: [
          [1, 12_500, 'reclining chair for Julie, hired'],
          [5, 36_000, 'nights, so that Julie sleeps'],
        ],
        steps: [
          ['Chair for Julie', 'rosa', 1],
          ['Blackbird: seed on the sill', 'dylan', 1],
        ],
        reviews: [
          [
            'Comfortable. Has written four letters of complaint.',
            'Rosa sits two nights so that Julie sleeps.',
          ],
          ['Sleeping most of the day. The blackbird comes.', 'As it is.'],
        ],
        outcome: 'died',
        difference: 'Nobody after six but Julie, Rosa and Josie. The window was open.',
        endedAgo: 80,
        notes: [[12, 'visited', 'Asked me to check the bus times.']],
      },
    ],
    closed: [73, 'Died at home on a Tuesday morning. Julie rang to say thank you, and about the blackbird.'],
  },
  {
    name: 'Aisling Corr',
    as: 'A.C.',
    age: 29,
    birthday: '08-08',
    at: '6 Quay Lane, Aldermouth',
    met: 244,
    lead: 'farah',
    talks: [
      {
        ago: 243,
        kind: 'C1',
        how: 'visit',
        matters: 'To be Oran’s mum, and Deaf, in that order.',
        strengths:
          'Signs with her whole face. Designs tattoos. Her mother-in-law is learning, badly and every day.',
        heard: ['Aisling', 'Niamh, her interpreter'],
        happened:
          'In sign language from the first minute. The baby’s cry was the question, not the mothering.',
        links: [
          ['technology', 'A cry light and a shaking pillow', 236, true, 'Oran is winning.'],
          [
            'community',
            'Deaf mothers’ Monday, over video and twice a year in person',
            201,
            true,
            'Runs the book swap.',
          ],
        ],
      },
      {
        ago: 47,
        kind: 'C2',
        how: 'visit',
        matters: 'To be told things in her own language at three in the morning.',
        strengths: 'Filmed what nobody signed. Niamh, in the car within the hour.',
        heard: ['Aisling', 'Niamh, her interpreter', 'Maeve, her mother-in-law'],
        happened:
          'Oran, meningitis, a night of doctors talking over her head. He will be well. She is not: shaking, not sleeping, checks his breath each minute with her hand.',
      },
    ],
    plans: [
      {
        opened: 47,
        theme: 'plain',
        title: 'Asleep while he sleeps, and never again in a room without a signer.',
        own: 'They moved their mouths. I watched his chest.',
        emergency:
          'Breathing pad under him that shakes her pillow.\nHospital card: signer first, then talk. Niamh’s video number on it.',
        strengths: 'Films everything\nMaeve, fluent now, if rude\nMonday mothers, any hour, on video',
        rhythm: 2,
        buddy: 'josie',
        spent: [
          [1, 12_900, 'breathing pad'],
          [5, 24_000, 'interpreter for the counsellor, six hours'],
        ],
        steps: [
          ['Hospital card, agreed with the ward', 'josie', 9],
          ['A counsellor who signs', 'farah', 12],
        ],
        reviews: [
          ['Pad in. Slept ninety minutes at a time.', 'Maeve does from two to six.'],
          ['Ward met her, with Niamh. They have apologised, in sign, badly, and it counted.', 'Counsellor.'],
          ['Counsellor signs. First session.', 'Every third day.'],
          ['Four hours’ sleep. Oran is fat.', 'Once a week.'],
          ['Sleeps. Has made the ward a film of how to.', 'End.'],
        ],
        outcome: 'in-control-again',
        difference: 'The apology in her own language.',
      },
    ],
  },
  {
    name: 'Victor Chandra',
    as: 'V.C.',
    age: 59,
    birthday: '05-27',
    at: '27 Lark Hill, Aldermouth',
    met: 283,
    lead: 'callum',
    talks: [
      {
        ago: 282,
        kind: 'C0',
        how: 'phone',
        by: 'sandra',
        matters: 'For the drilling to stop.',
        strengths: 'A retired piano tuner who can hear a flat in a fridge.',
        heard: ['Victor'],
        happened: 'There was no drilling. Sandra went round anyway, and listened, and then told us.',
      },
      {
        ago: 275,
        kind: 'C2',
        how: 'visit',
        matters: 'That somebody believe that he hears it.',
        strengths: 'His ear. His sister Anjali, who rings on Sundays.',
        heard: ['Victor', 'Anjali, his sister'],
        happened:
          'Four months alone since the shop shut, and no sleep. He had taken the skirting off to find the drill. We said we could not hear it and that he plainly could.',
      },
    ],
    plans: [
      {
        opened: 275,
        theme: 'mind',
        title: 'Sleep and company, whether or not there is a drill.',
        own: 'You needn’t hear it. You could turn it down.',
        emergency:
          'Anjali on the telephone at ten each night.\nIf he takes up the floor he rings Callum first. He has promised, and keeps promises.',
        strengths: 'His ear\nAnjali\nPromises kept',
        rhythm: 2,
        spent: [
          [4, 5_400, 'skirting put back'],
          [10, 3_900, 'noise-cancelling headphones'],
        ],
        steps: [
          ['Mental health nurse to meet him at the piano', 'callum', 9],
          ['Church piano asked about', 'dylan', 14],
        ],
        reviews: [
          [
            'Sleeps with the headphones on. Would rather not discuss the nurse.',
            'Introduce her as somebody with a piano.',
          ],
          [
            'She had a piano. They talked for two hours, twenty minutes about the drill.',
            'She leads on the drill, we on the days.',
          ],
          ['Tuned the church upright.', 'Two more pianos are waiting.'],
          null,
          ['Seven pianos. The drill is “moving away”.', 'End here, nurse stays.'],
        ],
        outcome: 'connected-and-moving-on',
        difference: 'Nobody argued about the drill, and people needed their pianos tuned.',
        silent: [18, 24],
      },
    ],
  },
];
