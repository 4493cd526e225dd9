/*
 * A team tests thinking; it is not a funding panel (design 1; Care and Support Statutory Guidance 10.85). A reason
 * that speaks of nothing but money is refused and can be said another way. The test is deliberately narrow: a reason
 * with one word about the person, their life or something to try is left alone.
 */

const money = words(`
  £ p pence penny pennies pound pounds quid money monies cash cost costs costing costly costed price prices priced
  pricey pricy dear dearer dearest expensive expense expenses expenditure cheap cheaper cheapest afford affords
  affordable unaffordable budget budgets budgetary budgeted overspend overspent overspending underspend spend spends
  spending spent pay pays paying paid payment fund funds funded funding finance finances financial financially saving
  savings save fee fees rate rates bill bills grant uneconomic uneconomical economical extravagant overpriced purse
  purses sum sums value precedent
`);

/** Words that carry no thought about a person: they join, measure or judge. */
const carrier = words(`
  a an the this that these those it its it's is isn't isnt are aren't be been being was were will won't wont would
  wouldn't can can't cant cannot could couldn't should shouldn't must may might shall do does doesn't doesnt don't dont
  did didn't has have haven't hasn't had having get gets getting got go goes going come comes make makes made give gives
  take takes find look looks looking seem seems sounds feel feels keep need needs needed let put
  i i'm im i'd i've me my we we're we'd we've us our you your they they're them their he she his her him hers one
  somebody someone anybody nobody nothing something anything everything everyone
  of for from to in into on at by with without within over under above below about around beyond than then as per off
  out up down against across between through towards upon
  and or but so because since if when while unless although though yet still even just only also too very quite rather
  really simply far much more most less least many few lots lot bit little all any some no not never nor none enough
  such same other another else what which who how why where there here again already
  think thinks believe know say says said afraid worried worry concern concerned concerns sorry honestly frankly
  clearly obviously surely definitely absolutely completely totally entirely please maybe perhaps probably actually
  high higher highest low lower lowest big bigger huge large larger massive enormous steep excessive high-end tight
  stretched limited short good bad better worse best worst great reasonable unreasonable fair unfair right wrong
  ridiculous silly crazy worth justify justifies justified justifiable justification sustainable unsustainable
  sensible possible impossible available hard difficult easy person people individual everybody
  way week weeks weekly month months monthly year years yearly annual annually day days daily night nightly hour hours
  hourly time once long term ongoing total overall each every now currently today moment
  council councils authority authorities department directorate team teams panel manager managers management taxpayer
  taxpayers public system service services package packages proposal proposals option options alternative alternatives
  plan thing things amount amounts figure figures number numbers level limit limits end line bottom top reason
  approve approved approval agree agreed authorise authorised allow allowed accept commit cut cuts reduce reduced
  provision resource resources set sets setting extra additional full double half twice hundred hundreds thousand
  thousands grand k million percent per cent
  one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety
`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

/** However it was typed: wide letters, curly apostrophes and capitals read the same. */
function plain(text: string): string {
  return text.normalize('NFKC').replaceAll('’', "'").toLowerCase();
}

/** Words, figures and the pound sign, of plain text. */
function tokensOf(text: string): readonly string[] {
  return text.match(/£|\d[\d.,]*|[\p{L}][\p{L}\p{M}'-]*/gu) ?? [];
}

function isFigure(token: string): boolean {
  return /^\d/.test(token);
}

/** `Peter's` and `peters` are still only his name. */
function withoutOwner(token: string): string {
  return token.replace(/'s?$/, '');
}

/*
 * What the person does with money of their own is about the person: `he never pays his bills`, `she can't afford to
 * heat it`. What the team wants is not: `we want something cheaper`.
 */
const theirOwnDoing =
  /\b(?:he|she)(?:'d|'ll)?(?: [a-z']+){0,2} (?:pay|pays|paid|paying|spends?|spent|saves?|saved|affords?)\b/;
const theirOwnMoney = /\b(?:his|her|their)(?: own)? (?:money|savings|bills|purse)\b/;
const whatWeWant = /\b(?:i|we)(?:'d| would)? (?:want|like|prefer)\b/g;

/**
 * Whether a reason speaks of nothing but money. `names` are those of the person and the members: to say whose money
 * it is adds no thought. Words without any money in them are not about cost, however short.
 */
export function speaksOnlyOfCost(reason: string, names: readonly string[] = []): boolean {
  const text = plain(reason);
  if (theirOwnDoing.test(text) || theirOwnMoney.test(text)) return false;
  const known = new Set(names.flatMap((name) => tokensOf(plain(name))).map(withoutOwner));
  const tokens = tokensOf(text.replace(whatWeWant, ' '));
  const isEither = (list: ReadonlySet<string>, token: string) =>
    list.has(token) || list.has(withoutOwner(token));
  const rest = tokens.filter(
    (token) => !(isFigure(token) || isEither(carrier, token) || isEither(known, token)),
  );
  return tokens.some((token) => isEither(money, token)) && rest.every((token) => isEither(money, token));
}
