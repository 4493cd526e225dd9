/**
 * Names that are everyday English words too. Written small they are the word (`will ring`, `a long day`); with a
 * capital they are taken for the name, because on a wall a wrong label is better than a right name.
 */
const words = `
  amber angel april archer art ash august autumn baker banks barber bell best bill bird bishop black bloom
  bond book booker bow bright brook brooks brown bush butcher butler cage carpenter carter case cash chance
  chase church clay close cloud cook cooper cross daisy dale dawn day dean dear dell dick dove drew driver
  duke earl early east ever fair faith farmer field finch fisher flint flower ford forest foster fox frank
  freeman frost gardener gay gold good grace grant gray green grey grove guy hall hand hardy harmony hart
  heath heather hill hood hope hopper house hunt hunter iris ivy jack jay jet jewel joy judge june just key
  king kitty knight lake lance land lane law lily little long love low major march mark marks may merry mild
  mile miles mill miller moon moss mount new noble north oak oaks olive page park parks pearl penny pop
  porter price pride prior rain ray read reed rich ridge ring rise rivers rob robin rock rocky root rose
  royal ruby rush rusty sage sally sandy savage sharp shaw shepherd short silver singer skipper small smart
  snow spring star steel stone storm strong sue summer summers sunny swift tanner temple tuck turner victory
  violet wade walker wall ward waters way weaver west wheeler white wild will wills winter winters wise wolf
  wood woods worth wren wright young
`;

const common: ReadonlySet<string> = new Set(words.split(/\s+/).filter((word) => word !== ''));

export function isCommonWord(folded: string): boolean {
  return common.has(folded);
}

const months = new Set(['march', 'april', 'may', 'june', 'august']);

/** Names of months are names only where no day or year stands beside them. */
export function isMonth(folded: string): boolean {
  return months.has(folded);
}
