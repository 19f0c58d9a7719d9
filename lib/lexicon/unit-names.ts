// How English news copy names the units of measurement; codes after UCUM (ucum.org), names after the UCUM table, the
// BIPM brochure and NIST SP 811, with the spellings of both sides of the Atlantic. What a unit is worth comes from
// lib/lexicon/generated/units.ts, which scripts/units.ts writes from the UCUM definitions.

export type UnitName = Readonly<{ code: string; dimension: string; names: readonly string[]; symbols: readonly string[] }>;

// code | dimension | names, plural where it is not the singular with -s | symbols, exact case
const ROWS = `
mm|length|millimetre,millimeter|mm
cm|length|centimetre,centimeter|cm
dm|length|decimetre,decimeter|dm
m|length|metre,meter|m
km|length|kilometre,kilometer|km,kms,Km,KM
um|length|micrometre,micrometer,micron|µm,μm,um
nm|length|nanometre,nanometer|nm
pm|length|picometre,picometer|
[in_i]|length|inch,inches|in.,″
[ft_i]|length|foot,feet|ft,ft.
[yd_i]|length|yard|yd,yds
[mi_i]|length|mile|mi,mi.
[nmi_i]|length|nautical mile|nmi
[fth_i]|length|fathom|
[ly]|length|light year,light-year|
AU|length|astronomical unit|
m2|area|square metre,square meter,sq metre,sq meter,sq m,sq. m,sqm|m2,m²
cm2|area|square centimetre,square centimeter,sq cm|cm2,cm²
km2|area|square kilometre,square kilometer,sq kilometre,sq kilometer,sq km,sq. km,sq kms|km2,km²,sqkm
mm2|area|square millimetre,square millimeter|mm2,mm²
har|area|hectare|ha
[acr_us]|area|acre|
[sft_i]|area|square foot,square feet,sq ft,sq. ft,sq feet,sq foot|sqft,ft2,ft²
[sin_i]|area|square inch,square inches,sq in|
[syd_i]|area|square yard|
[mi_i]2|area|square mile,sq mile,sq. mile,sq mi|
ml|volume|millilitre,milliliter|ml,mL
cl|volume|centilitre,centiliter|cl
dl|volume|decilitre,deciliter|dl,dL
l|volume|litre,liter|l,L
hl|volume|hectolitre,hectoliter|hl
m3|volume|cubic metre,cubic meter,cu m|m3,m³
km3|volume|cubic kilometre,cubic kilometer|km3,km³
cm3|volume|cubic centimetre,cubic centimeter|cc,cm3,cm³
[cft_i]|volume|cubic foot,cubic feet,cu ft|
[cyd_i]|volume|cubic yard|
[cin_i]|volume|cubic inch,cubic inches|
[mi_i]3|volume|cubic mile|
[gal_us]|volume|gallon,us gallon,u.s. gallon|gal
[gal_br]|volume|imperial gallon|
[qt_us]|volume|quart,us quart|
[pt_us]|volume|pint,us pint|
[foz_us]|volume|fluid ounce,us fluid ounce,fl oz,fl. oz|
[cup_us]|volume|cup|
[tbs_us]|volume|tablespoon|tbsp
[tsp_us]|volume|teaspoon|tsp
[bbl_us]|volume|barrel,barrels of oil,barrel of oil|bbl,bbls
[bu_us]|volume|bushel|
[acr_us].[ft_i]|volume|acre-foot,acre-feet,acre foot,acre feet|
ng|mass|nanogram|ng
ug|mass|microgram,microgramme|µg,μg,mcg
mg|mass|milligram,milligramme|mg
g|mass|gram,gramme|g,gm
kg|mass|kilogram,kilogramme,kilo|kg,kgs,Kg,KG
t|mass|tonne,metric ton,metric tonne|t,MT
kt|mass|kilotonne,kiloton|
Mt|mass|megatonne,megaton|Mt
Gt|mass|gigatonne,gigaton|Gt
[ston_av]|mass|ton,short ton,us ton|
[lton_av]|mass|long ton,imperial ton|
[lb_av]|mass|pound|lb,lbs,lb.,lbs.
[oz_av]|mass|ounce|oz,oz.
[oz_tr]|mass|troy ounce|
[stone_av]|mass|stone,stone,stones|
[dr_av]|mass|dram|
[car_m]|mass|carat|
[gr]|mass|grain|
[mi_i]/h|speed|mile per hour,miles per hour,mile an hour,miles an hour,miles-per-hour,miles-an-hour,mile-per-hour,mile-an-hour|mph,MPH
km/h|speed|kilometre per hour,kilometer per hour,kilometres per hour,kilometers per hour,kilometre an hour,kilometres an hour,kilometers an hour,km per hour,km an hour,kph|km/h,kmh,kph,kmph,KPH,kmh-1
m/s|speed|metre per second,metres per second,meters per second,meter per second,metres a second,meters a second|m/s
[kn_i]|speed|knot|kt,kts
Cel|temperature|degree celsius,degrees celsius,degree centigrade,degrees centigrade,celsius,celsius,celcius,celcius,centigrade,centigrade,centigrate,centigrate,degree c,degrees c,deg c,deg celsius,° celsius,° c,° centigrade,degrees celcius,degree celcius|°C,℃,ºC,degC
[degF]|temperature|degree fahrenheit,degrees fahrenheit,fahrenheit,fahrenheit,farenheit,farenheit,degree f,degrees f,deg f,deg fahrenheit,° fahrenheit,° f,degrees farenheit,degree farenheit|°F,℉,ºF,degF
K|temperature|kelvin,kelvins,degrees kelvin|
deg|angle|degree,degrees,deg,deg.|°,º
rad|angle|radian|rad
J|energy|joule|J
kJ|energy|kilojoule|kJ
MJ|energy|megajoule|MJ
GJ|energy|gigajoule|GJ
PJ|energy|petajoule|PJ
W.h|energy|watt hour,watt-hour|Wh
kW.h|energy|kilowatt hour,kilowatt-hour|kWh,KWh,kwh
MW.h|energy|megawatt hour,megawatt-hour|MWh
GW.h|energy|gigawatt hour,gigawatt-hour|GWh
TW.h|energy|terawatt hour,terawatt-hour|TWh
[Cal]|energy|calorie,kilocalorie|kcal,Cal
[Btu]|energy|british thermal unit|Btu,BTU
M[Btu]|energy|million british thermal unit,mmbtu|mmBtu,mmBTU,MMBtu,MMBTU,mmbtu
eV|energy|electronvolt,electron volt|eV
mW|power|milliwatt|mW
W|power|watt|W
kW|power|kilowatt|kW,KW,kw
MW|power|megawatt|MW
GW|power|gigawatt|GW
TW|power|terawatt|TW
[HP]|power|horsepower,horsepower,horse power,brake horsepower|hp,bhp,HP
Pa|pressure|pascal|Pa
hPa|pressure|hectopascal|hPa
kPa|pressure|kilopascal|kPa
MPa|pressure|megapascal|MPa
bar|pressure|bar|
mbar|pressure|millibar|mb,mbar
[psi]|pressure|pound per square inch,pounds per square inch|psi
k[psi]|pressure|kilopound per square inch|ksi,kpsi
mm[Hg]|pressure|millimetre of mercury,millimetres of mercury|mmHg
bit|data|bit|
kbit|data|kilobit|kbit,Kbit
Mbit|data|megabit|Mbit,Mb
Gbit|data|gigabit|Gbit,Gb
By|data|byte|
kBy|data|kilobyte|KB,kB
MBy|data|megabyte|MB
GBy|data|gigabyte,gig|GB,gb
TBy|data|terabyte|TB
PBy|data|petabyte|PB
kbit/s|data rate|kilobit per second,kilobits per second|kbps,Kbps
Mbit/s|data rate|megabit per second,megabits per second|Mbps,mbps,Mbit/s
Gbit/s|data rate|gigabit per second,gigabits per second|Gbps,gbps,Gbit/s
Hz|frequency|hertz,hertz|Hz,hz
kHz|frequency|kilohertz,kilohertz|kHz,khz,KHz
MHz|frequency|megahertz,megahertz|MHz,mhz
GHz|frequency|gigahertz,gigahertz|GHz,ghz
{rpm}/min|frequency|revolution per minute,revolutions per minute|rpm
dB|level|decibel|dB,db,dBA
V|voltage|volt|V
kV|voltage|kilovolt|kV
MV|voltage|megavolt|MV
GV|voltage|gigavolt|GV
EV|voltage|exavolt|
A|current|ampere,amp|
mA.h|charge|milliamp hour,milliamp-hour|mAh
Ohm|resistance|ohm|
N|force|newton|
N.m|torque|newton metre,newton-metre,newton meter,newton-meter|Nm
[lbf_av].[ft_i]|torque|pound-foot,pound-feet,pound foot,pound feet,foot-pound,foot pound|lb-ft,ft-lb,lb-ft.,lbft
lm|light|lumen|
cd/m2|light|nit,nits|
Bq|radioactivity|becquerel|Bq
Sv|radiation|sievert|Sv
mSv|radiation|millisievert|mSv
uSv|radiation|microsievert|µSv,μSv
[mi_i]/[gal_us]|fuel economy|mile per gallon,miles per gallon,miles a gallon|mpg
l/(100.km)|fuel economy|litres per 100 km,liters per 100 km,litres per 100km|l/100km
ug/m3|concentration|microgram per cubic metre,micrograms per cubic metre,micrograms per cubic meter|µg/m3,μg/m3,µg/m³,μg/m³,ug/m3
[ppm]|concentration|part per million,parts per million|ppm
[ppb]|concentration|part per billion,parts per billion|ppb
[bbl_us]/d|volume rate|barrel per day,barrels per day,barrels a day,barrel a day,barrels-per-day,barrel-per-day|bpd,b/d
[Btu]/h|power|btu per hour|
ms|duration|millisecond|ms
s|duration|second|sec,secs
min|duration|minute|min,mins,min.
h|duration|hour|hr,hrs,h
d|duration|day|
wk|duration|week|
mo|duration|month|
a|duration|year|yr,yrs,yo,y/o,y.o.
%|ratio|percent,percent,per cent,per cent,percentage,percentage,p.c.|%,pc,pct,٪
[pp]|percentage points|percentage point,percentage-point,pct point,%-point,% point,percent point,per cent point,pc point|pp,ppt,ppts
[bp]|percentage points|basis point|bp,bps
%o|ratio|per mille,per mille|‰
`;

const plural = (name: string): string => (/(?:s|x|ch)$/.test(name) ? name : `${name}s`);

export const UNIT_NAMES: readonly UnitName[] = ROWS.trim().split('\n').map((row) => {
  const [code = '', dimension = '', names = '', symbols = ''] = row.split('|');
  const words = names.split(',').filter((name) => name !== '');
  return {
    code, dimension,
    names: [...new Set(words.flatMap((name) => [name, plural(name)]))],
    symbols: symbols.split(',').filter((symbol) => symbol !== ''),
  };
});

/** Names for several of a unit: the figure is multiplied out, "three decades" is 30 years. */
export const MULTIPLES: ReadonlyMap<string, readonly [times: number, code: string]> = new Map([
  ['decade', [10, 'a']], ['decades', [10, 'a']], ['century', [100, 'a']], ['centuries', [100, 'a']],
  ['millennium', [1000, 'a']], ['millennia', [1000, 'a']], ['fortnight', [2, 'wk']], ['fortnights', [2, 'wk']],
  // Land and loads as markets outside the West count them, at their legal metric worth.
  ['stremma', [0.1, 'har']], ['stremmata', [0.1, 'har']], ['stremmas', [0.1, 'har']], ['dunam', [0.1, 'har']], ['dunams', [0.1, 'har']], ['dunum', [0.1, 'har']], ['dunums', [0.1, 'har']],
  ['feddan', [0.42, 'har']], ['feddans', [0.42, 'har']], ['rai', [0.16, 'har']], ['quintal', [100, 'kg']], ['quintals', [100, 'kg']], ['tola', [11.66, 'g']], ['tolas', [11.66, 'g']],
]);
