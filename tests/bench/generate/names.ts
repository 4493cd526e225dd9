import type { Chance } from '../../../electron/services/sample-team/chance';

const firstNames = `
  Ada Amir Anneke Arlo Asha Barnaby Bela Bilal Bruna Cato Cecily Chidi Cora Dara Dilys Dov Edie Elio Enid Esme Faisal
  Fenna Gita Gus Hana Hugo Ida Imogen Ines Iqbal Isla Jarek Jem Juno Kaya Kofi Lamar Leda Lowri Luca Magda Marek Mina
  Nadia Nell Nils Noor Odile Omar Otis Petra Pia Quinn Rafi Rhys Rosina Sadie Selim Sita Soren Tariq Tess Thora Uma
  Ursula Vito Wanda Yara Yusuf Zelda`
  .trim()
  .split(/\s+/);

const surnames = `
  Abbotsley Ackroyd Adair Akande Aldridge Amadi Barlowe Bastable Begg Bhatt Birtles Bonner Brackley Cardew Chanda Clegg
  Cotterill Dacre Danso Deakin Dhillon Dunstall Eccles Edusei Elphick Farrar Fenner Fogarty Galt Garside Ghosh Goode
  Haddow Hallam Hirst Ibbotson Iqbal-Shaw Jago Jarrow Kaur Keddie Kersey Kinsella Lamb Lisle Lomax Madaki Mensah Mellor
  Nayar Nugent Oakes Oduya-Price Okoro Pask Penhale Qureshi Raine Rehman Rusk Sayers Shukla Skelton Tabor Tarrant Threlfall
  Udall Vane Vasquez Wadey Whelan Yardley Zielen`
  .trim()
  .split(/\s+/);

/** The n-th invented person of a team: a name and a label that nobody else in it has. */
export function invented(
  number: number,
  chance: Chance,
): { readonly fullName: string; readonly knownAs: string; readonly first: string } {
  const first = chance.pick(firstNames);
  const last = chance.pick(surnames);
  const middle = chance.pick(surnames);
  const fullName = `${first} ${middle} ${last} ${number}`;
  return { fullName, knownAs: `${first.slice(0, 1)}.${last.slice(0, 1)}. ${number}`, first };
}
