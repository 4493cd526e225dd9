/** Words that sentences of a story begin with: their capital says nothing. */
export const openers: ReadonlySet<string> = new Set(
  `a about above after again all almost along already also although always an and another any anybody anything are around
  as asked at away back bad because been before being below beside best better between big both bought boiler bread breakfast
  brought but by call called calls came can cannot care children church come comes cooking could curtains daughter day
  days did do does doctor don’t done door down dinner each early eat eats eight eleven end enough even evening evenings every
  everybody everyone everything family father few first five food for four friends from gave get gets given go goes gone
  good got great had half happy has have having he he’s heating help helped her here hers him his home hospital hour house how
  however husband i if in instead is it it’s its just keep keeps kept kitchen knew knows last later laughed left less let
  letters like linked little lives living long look looked looks lost lunch made make makes many married may maybe meals
  meanwhile met might money more morning mornings most mother moved much mum music must my near needs neighbour neighbours
  never new next night nights nine no nobody none not nothing now of off often old on once one only open or other others our
  out over own paid people perhaps phone plan put ran rang read real rent ready rest right room said same sang sat saw says
  seven several she she’s shopping short shops showed since sister six sleep sleeping sleeps slept slowly small so some
  somebody somehow someone something sometimes son soon soup spoke spring still stood stopped strong such summer sunday
  support talked talks tea ten that that’s the their theirs them then there there’s these they they’re they’ve things think
  this those though three through till time to today together told tomorrow too took towards tried twelve twice two under
  until up us used very visits wakes walked walks want wanted wants warm was washing we we’d we’ll we’re we’ve week weeks well
  went were what what’s when where which while who whoever whole whose why wife will winter with within without woke work
  worked worried would writes wrote year years yes yesterday yet you your autumn it’ll he’d she’d`
    .split(/\s+/)
    .flatMap((word) => [word, word.replace('’', "'")]),
);
