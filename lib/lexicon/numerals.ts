// Number words of English news copy. Cardinals, ordinals and fractions after Quirk et al., "A Comprehensive Grammar of
// the English Language" (1985), 6.63-6.67; Indian magnitudes and desk abbreviations (bn, mn, tn) after the style books
// of The Hindu, Reuters and The Economist.

const table = (rows: string): ReadonlyMap<string, number> =>
  new Map(rows.trim().split(/\s+/).map((row) => {
    const [word = '', value = ''] = row.split('=');
    return [word, Number(value)] as const;
  }));

/** Words that stand alone or after a ten ("twenty-five"). */
export const ONES = table(`zero=0 nil=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9`);

export const TEENS = table(`ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19`);

export const TENS = table(`twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90`);

/** Words that multiply what stands before them. */
export const MAGNITUDES = table(`hundred=1e2 thousand=1e3 million=1e6 billion=1e9 trillion=1e12 quadrillion=1e15 lakh=1e5 lac=1e5 crore=1e7
  dozen=12 bn=1e9 bln=1e9 mn=1e6 mln=1e6 tn=1e12 tr=1e12 trn=1e12 trln=1e12 mil=1e6`);

/** Magnitudes only where they touch the digits: "5k", "4m", "1.2b", "3cr". */
export const GLUED_MAGNITUDES = table(`k=1e3 m=1e6 mm=1e6 b=1e9 t=1e12 cr=1e7 bn=1e9 mn=1e6 mln=1e6 bln=1e9 tn=1e12 tr=1e12 trn=1e12 trln=1e12`);

/** Plurals that name no exact figure: "dozens" is two dozen or more. */
export const VAGUE = table(`tens=10 dozens=12 scores=20 hundreds=1e2 thousands=1e3 lakhs=1e5 millions=1e6 crores=1e7 billions=1e9 trillions=1e12`);

/** What a fraction is counted in: "two-thirds", "a quarter". */
export const DENOMINATORS = table(`half=2 halves=2 third=3 thirds=3 quarter=4 quarters=4 fourth=4 fourths=4 fifth=5 fifths=5 sixth=6 sixths=6
  seventh=7 sevenths=7 eighth=8 eighths=8 ninth=9 ninths=9 tenth=10 tenths=10 twelfth=12 twelfths=12 sixteenth=16 sixteenths=16
  twentieth=20 twentieths=20 hundredth=100 hundredths=100 thousandth=1000 thousandths=1000`);

export const ORDINALS = table(`first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12
  thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20`);

export const GLYPHS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2], ['¼', 1 / 4], ['¾', 3 / 4], ['⅓', 1 / 3], ['⅔', 2 / 3], ['⅛', 1 / 8], ['⅜', 3 / 8], ['⅝', 5 / 8], ['⅞', 7 / 8], ['⅕', 1 / 5], ['⅖', 2 / 5], ['⅗', 3 / 5], ['⅘', 4 / 5], ['⅙', 1 / 6], ['⅚', 5 / 6],
]);

/** Factors said with one word; the sign tells whether the thing grew (1), shrank (-1) or is only compared (0). */
export const FACTORS: ReadonlyMap<string, readonly [factor: number, direction: -1 | 0 | 1]> = new Map([
  ['doubled', [2, 1]], ['doubles', [2, 1]], ['doubling', [2, 1]], ['tripled', [3, 1]], ['triples', [3, 1]], ['tripling', [3, 1]],
  ['trebled', [3, 1]], ['trebling', [3, 1]], ['quadrupled', [4, 1]], ['quadrupling', [4, 1]], ['quintupled', [5, 1]],
  ['halved', [0.5, -1]], ['halving', [0.5, -1]], ['twice', [2, 0]], ['thrice', [3, 0]], ['double', [2, 0]], ['triple', [3, 0]], ['treble', [3, 0]], ['quadruple', [4, 0]],
]);

/** Every word at which a figure can begin or end; what is none of these and no digit is passed over at once. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...ONES.keys(), ...TEENS.keys(), ...TENS.keys(), ...MAGNITUDES.keys(), ...VAGUE.keys(), ...DENOMINATORS.keys(), ...ORDINALS.keys(),
  ...GLYPHS.keys(), ...FACTORS.keys(), 'couple', 'score', 'threefold', 'twofold', 'tenfold', 'multi',
]);

/** Where a figure in words begins: number words and what can open one. */
export const FIGURE_STARTS: ReadonlySet<string> = new Set([...NUMBER_WORDS, 'a', 'an', 'several', 'many', 'multiple', 'multi-']);
