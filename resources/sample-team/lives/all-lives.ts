import { abdulKarimJabbar } from './abdul-karim-jabbar';
import { aislingCorr } from './aisling-corr';
import { alfieHewitt } from './alfie-hewitt';
import { almaFitzroy } from './alma-fitzroy';
import { arohaSandiford } from './aroha-sandiford';
import { beatriceMbekiLowe } from './beatrice-mbeki-lowe';
import { bernardRushton } from './bernard-rushton';
import { bridieWard } from './bridie-ward';
import { bronaghKearney } from './bronagh-kearney';
import { callieBrandt } from './callie-brandt';
import { cliffordWragg } from './clifford-wragg';
import { constanceOduya } from './constance-oduya';
import { daphneUnderhill } from './daphne-underhill';
import { dawitTesfaye } from './dawit-tesfaye';
import { delroyAnthony } from './delroy-anthony';
import { edwinBright } from './edwin-bright';
import { ernestEdgely } from './ernest-edgely';
import { euniceOldroyd } from './eunice-oldroyd';
import { faroukRahimi } from './farouk-rahimi';
import { frederickPargeter } from './frederick-pargeter';
import { goranTadic } from './goran-tadic';
import { gordonFairlie } from './gordon-fairlie';
import { graceAdjeiMorris } from './grace-adjei-morris';
import { gwendolineMachin } from './gwendoline-machin';
import { harishAndMeenaPatel } from './harish-and-meena-patel';
import { henrykBielski } from './henryk-bielski';
import { hesterZamora } from './hester-zamora';
import { hodanAbdi } from './hodan-abdi';
import { ianRadley } from './ian-radley';
import { isaacThornbury } from './isaac-thornbury';
import { ivorSzabo } from './ivor-szabo';
import { ivyPemberton } from './ivy-pemberton';
import { jakeAndStaceyMarsden } from './jake-and-stacey-marsden';
import { jeanLucAndRobertHadley } from './jean-luc-and-robert-hadley';
import { josephineThrale } from './josephine-thrale';
import { kennethOsgood } from './kenneth-osgood';
import { kerryAnnJessop } from './kerry-ann-jessop';
import { leonardLacey } from './leonard-lacey';
import { leticiaVance } from './leticia-vance';
import type { Life } from './life';
import { ludmilaKovalenko } from './ludmila-kovalenko';
import { malcolmLevitt } from './malcolm-levitt';
import { marlonHargreavesObi } from './marlon-hargreaves-obi';
import { maureenTansley } from './maureen-tansley';
import { mavisAldous } from './mavis-aldous';
import { meiLinYates } from './mei-lin-yates';
import { mihaiGanea } from './mihai-ganea';
import { nadineWherry } from './nadine-wherry';
import { nevilleMottram } from './neville-mottram';
import { ngaioNapier } from './ngaio-napier';
import { noreenCalloway } from './noreen-calloway';
import { oliveDanziger } from './olive-danziger';
import { padraigOshea } from './padraig-oshea';
import { patienceMutasa } from './patience-mutasa';
import { percivalYeo } from './percival-yeo';
import { phyllisGarrod } from './phyllis-garrod';
import { reggieSatchwell } from './reggie-satchwell';
import { roisinPell } from './roisin-pell';
import { ronaldVickery } from './ronald-vickery';
import { rosalindIveson } from './rosalind-iveson';
import { samirToumi } from './samir-toumi';
import { sheilaDunmow } from './sheila-dunmow';
import { shirinDaneshvar } from './shirin-daneshvar';
import { sunitaGill } from './sunita-gill';
import { sylviaAndPeterAmbler } from './sylvia-and-peter-ambler';
import { tahminaChowdhury } from './tahmina-chowdhury';
import { theoLambourne } from './theo-lambourne';
import { tomaszNowakReilly } from './tomasz-nowak-reilly';
import { victorChandra } from './victor-chandra';
import { wilmaQuayle } from './wilma-quayle';
import { winstonKerr } from './winston-kerr';
import { zainabOsman } from './zainab-osman';

/** Everybody the team talks or talked with who is written short, in the order in which their records are made. */
export const lives: readonly Life[] = [
  mavisAldous,
  faroukRahimi,
  sylviaAndPeterAmbler,
  delroyAnthony,
  bridieWard,
  edwinBright,
  graceAdjeiMorris,
  callieBrandt,
  henrykBielski,
  noreenCalloway,
  aislingCorr,
  victorChandra,
  oliveDanziger,
  dawitTesfaye,
  sheilaDunmow,
  ernestEdgely,
  tahminaChowdhury,
  gordonFairlie,
  sunitaGill,
  mihaiGanea,
  phyllisGarrod,
  marlonHargreavesObi,
  jeanLucAndRobertHadley,
  hodanAbdi,
  alfieHewitt,
  rosalindIveson,
  abdulKarimJabbar,
  kerryAnnJessop,
  winstonKerr,
  ludmilaKovalenko,
  leonardLacey,
  beatriceMbekiLowe,
  malcolmLevitt,
  gwendolineMachin,
  jakeAndStaceyMarsden,
  patienceMutasa,
  nevilleMottram,
  ngaioNapier,
  tomaszNowakReilly,
  constanceOduya,
  padraigOshea,
  euniceOldroyd,
  zainabOsman,
  frederickPargeter,
  roisinPell,
  harishAndMeenaPatel,
  wilmaQuayle,
  ianRadley,
  bernardRushton,
  arohaSandiford,
  reggieSatchwell,
  ivorSzabo,
  maureenTansley,
  goranTadic,
  josephineThrale,
  samirToumi,
  daphneUnderhill,
  leticiaVance,
  ronaldVickery,
  nadineWherry,
  cliffordWragg,
  meiLinYates,
  percivalYeo,
  hesterZamora,
  // Whose C3 proposal came to the room: signed off, returned first, withdrawn, or decided in the crisis.
  ivyPemberton,
  bronaghKearney,
  theoLambourne,
  kennethOsgood,
  almaFitzroy,
  isaacThornbury,
  shirinDaneshvar,
];
