import type { Chance } from '../../electron/services/sample-team/chance';
import { addDays, type LocalDate } from '../../shared/domain/dates';
import type { CldRow } from './cld-headings';

const firstNames = [
  'Marjorie',
  'Devendra',
  'Siân',
  'Bartholomew',
  'Oluwaseun',
  'Zofia',
  'Cathal',
  'Anneliese',
];
const lastNames = ['Quarmby', 'O’Dowd', 'Adeyemi-Clarke', 'Prys', 'Wojciechowska', 'Featherstonehaugh'];
const surgeries = ['The Limes, St Ann’s £ Road', 'Ferncroft Surgery', 'Dr Mukherjee & Partners'];

/** What a council knows of somebody, all of which is dropped: invented, and unlike anything a program writes of itself. */
export function madeUpPerson(chance: Chance, no: number, begins: LocalDate): CldRow {
  const unique = String(100_000 + no);
  return {
    'NHS Number': `943${unique}${chance.between(0, 9)}`,
    'LA Person Unique Identifier': `LASID${unique}`,
    'First Name': `${chance.pick(firstNames)}${unique}`,
    'Last Name': `${chance.pick(lastNames)}${unique}`,
    'GP Practice Name': chance.pick(surgeries),
    'GP Practice Code': `B8${chance.between(1000, 9999)}`,
    Gender: chance.pick(['Female', 'Male', 'Other']),
    Ethnicity: chance.pick(['English, Welsh, Scottish, Northern Irish or British', 'Indian', 'Caribbean']),
    'Date of Birth': addDays(begins, -365 * chance.between(19, 96) - chance.between(0, 300)),
    'Client Type': 'Service User',
    'Primary Support Reason': 'Physical Support: Personal Care Support',
    Postcode: `QX${chance.between(1, 40)} ${chance.between(1, 9)}ZZ${unique}`,
    'Accommodation Status': 'Owner occupier or shared ownership scheme',
    'Has Unpaid Carer': chance.pick(['Yes', 'No', 'Unknown']),
    'Adult 1 Linked Person_ID': `LINKED${unique}`,
    'Provider CQC Location Name': 'Sunrise "At Home" Care Ltd',
    'Provider CQC Location ID': `1-${unique}`,
  };
}

/** What of somebody must be found nowhere afterwards. */
export function secretsOf(person: CldRow): readonly string[] {
  const told = ['NHS Number', 'LA Person Unique Identifier', 'First Name', 'Last Name', 'Postcode'];
  return [...told, 'Adult 1 Linked Person_ID'].map((heading) => person[heading] ?? '');
}
