// Made by scripts/nations.ts from world-countries (mledoze/countries, Open Database License; see NOTICE). Do not edit.
// Each row: ISO 3166 code, names of the country, of its people, of its capital; lower-case, without accents.
export const COUNTRY_ROWS = `ad:andorra,principality of andorra,principat d'andorra:andorran,catalan:andorra la vella
ae:united arab emirates,emirates:emirati:abu dhabi
af:afghanistan,islamic republic of afghanistan,afganistan:afghan,dari,pashto:kabul
ag:antigua and barbuda:antiguan,barbudan:saint john's
ai:anguilla:anguillian:the valley
al:albania,republic of albania,shqiperi,shqiperia,shqipnia:albanian:tirana
am:armenia,republic of armenia,hayastan:armenian:yerevan
ao:angola,republic of angola,republica de angola,ʁɛpublika de an'ɡɔla:angolan:luanda
aq:antarctica:antarctican:
ar:argentina,argentine republic,republica argentina:argentine:buenos aires
as:american samoa,amerika samoa,amelika samoa,samoa amelika:american samoan:pago pago
at:austria,republic of austria,osterreich,oesterreich:austrian,austro-bavarian german:vienna
au:australia,commonwealth of australia:australian:canberra
aw:aruba:aruban:oranjestad
ax:aland islands,aaland,aland,ahvenanmaa:alandish:mariehamn
az:azerbaijan,republic of azerbaijan,azərbaycan respublikası:azerbaijani:baku
ba:bosnia and herzegovina,bosnia-herzegovina:bosnian,herzegovinian:sarajevo
bb:barbados:barbadian:bridgetown
bd:bangladesh,people's republic of bangladesh,gonoprojatontri bangladesh:bangladeshi,bengali:dhaka
be:belgium,kingdom of belgium,belgie,belgien,belgique,koninkrijk belgie,royaume de belgique,konigreich belgien:belgian:brussels
bf:burkina faso:burkinabe:ouagadougou
bg:bulgaria,republic of bulgaria:bulgarian:sofia
bh:bahrain,kingdom of bahrain,mamlakat al-bahrayn:bahraini:manama
bi:burundi,republic of burundi,republika y'uburundi,republique du burundi:burundian,kirundi:gitega
bj:benin,republic of benin,republique du benin:beninese:porto-novo
bl:saint barthelemy,collectivity of saint barthelemy,st. barthelemy,collectivite de saint-barthelemy:saint barthelemy islander:gustavia
bm:bermuda,the islands of bermuda,the bermudas,somers isles:bermudian:hamilton
bn:brunei,nation of brunei, abode of peace,brunei darussalam,nation of brunei,the abode of peace:bruneian:bandar seri begawan
bo:bolivia,plurinational state of bolivia,buliwya,wuliwya,estado plurinacional de bolivia,buliwya mamallaqta,wuliwya suyu,teta volivia:bolivian:sucre
bq:caribbean netherlands,bonaire, sint eustatius and saba,bes islands,bonaire sint eustatius and saba:dutch:kralendijk,oranjestad,the bottom
br:brazil,federative republic of brazil,brasil,republica federativa do brasil:brazilian:brasilia
bs:bahamas,commonwealth of the bahamas:bahamian:nassau
bt:bhutan,kingdom of bhutan:bhutanese,dzongkha:thimphu
bv:bouvet island,bouvetøya,bouvet-øya::
bw:botswana,republic of botswana,lefatshe la botswana:motswana:gaborone
by:belarus,republic of belarus,bielarus:belarusian:minsk
bz:belize:belizean,belizean creole:belmopan
ca:canada:canadian:ottawa
cc:cocos (keeling) islands,territory of the cocos (keeling) islands,keeling islands,cocos islands:cocos islander:west island
cd:dr congo,democratic republic of the congo,congo-kinshasa,democratic republic of congo:congolese,tshiluba:kinshasa
cf:central african republic,republique centrafricaine:central african,sango:bangui
cg:republic of the congo,congo,congo-brazzaville:congolese:brazzaville
ch:switzerland,swiss confederation,schweiz,suisse,svizzera,svizra:swiss,swiss german,romansh:bern
ci:ivory coast,republic of cote d'ivoire,cote d'ivoire,republique de cote d'ivoire:ivorian:yamoussoukro
ck:cook islands,kuki 'airani:cook islander,cook islands maori:avarua
cl:chile,republic of chile,republica de chile:chilean:santiago
cm:cameroon,republic of cameroon,republique du cameroun:cameroonian:yaounde
cn:china,people's republic of china,zhongguo,zhonghua,zhonghua renmin gongheguo:chinese:beijing
co:colombia,republic of colombia,republica de colombia:colombian:bogota
cr:costa rica,republic of costa rica,republica de costa rica:costa rican:san jose
cu:cuba,republic of cuba,republica de cuba:cuban:havana
cv:cape verde,republic of cabo verde,republica de cabo verde:cape verdian:praia
cw:curacao,country of curacao,korsou,land curacao,pais korsou:curacaoan:willemstad
cx:christmas island,territory of christmas island:christmas islander:flying fish cove
cy:cyprus,republic of cyprus,kypros,kıbrıs,kıbrıs cumhuriyeti:cypriot:nicosia
cz:czechia,czech republic,ceska republika,cesko:czech:prague
de:germany,federal republic of germany,bundesrepublik deutschland:german:berlin
dj:djibouti,republic of djibouti,jabuuti,gabuuti,republique de djibouti,gabuutih ummuuno,jamhuuriyadda jabuuti:djibouti:djibouti
dk:denmark,kingdom of denmark,danmark,kongeriget danmark:danish:copenhagen
dm:dominica,commonwealth of dominica,dominique:dominican:roseau
do:dominican republic:dominican:santo domingo
dz:algeria,people's democratic republic of algeria,dzayer,algerie:algerian:algiers
ec:ecuador,republic of ecuador,republica del ecuador:ecuadorean:quito
ee:estonia,republic of estonia,eesti,eesti vabariik:estonian:tallinn
eg:egypt,arab republic of egypt:egyptian:cairo
eh:western sahara,sahrawi arab democratic republic,tanezroft tutrimt:sahrawi,hassaniya:el aaiun
er:eritrea,state of eritrea,dawlat iritriya,iritriya:eritrean,tigrinya:asmara
es:spain,kingdom of spain,reino de espana:spanish:madrid
et:ethiopia,federal democratic republic of ethiopia:ethiopian,amharic:addis ababa
fi:finland,republic of finland,suomi,suomen tasavalta,republiken finland:finnish:helsinki
fj:fiji,republic of fiji,viti,matanitu ko viti,fiji ganarajya:fijian,fiji hindi:suva
fk:falkland islands,islas malvinas:falkland islander:stanley
fm:micronesia,federated states of micronesia:micronesian:palikir
fo:faroe islands,føroyar,færøerne,faeroe islands:faroese:torshavn
fr:france,french republic,republique francaise:french:paris
ga:gabon,gabonese republic,republique gabonaise:gabonese:libreville
gb:united kingdom,united kingdom of great britain and northern ireland,great britain:british:london
gd:grenada:grenadian:st. george's
ge:georgia,sakartvelo:georgian:tbilisi
gf:french guiana,guiana,guyane:guianan:cayenne
gg:guernsey,bailiwick of guernsey,bailliage de guernesey:channel islander,guernesiais:st. peter port
gh:ghana,republic of ghana:ghanaian:accra
gi:gibraltar:gibraltar:gibraltar
gl:greenland,grønland:greenlandic:nuuk
gm:gambia,republic of the gambia:gambian:banjul
gn:guinea,republic of guinea,republique de guinee:guinean:conakry
gp:guadeloupe,gwadloup:guadeloupian:basse-terre
gq:equatorial guinea,republic of equatorial guinea,republica de guinea ecuatorial,republique de guinee equatoriale,republica da guine equatorial:equatorial guinean:malabo
gr:greece,hellenic republic,ellada:greek:athens
gs:south georgia,south georgia and the south sandwich islands:south georgian south sandwich islander:king edward point
gt:guatemala,republic of guatemala:guatemalan:guatemala city
gu:guam,guahan:guamanian:hagatna
gw:guinea-bissau,republic of guinea-bissau,republica da guine-bissau:guinea-bissauan,upper guinea creole:bissau
gy:guyana,co-operative republic of guyana:guyanese:georgetown
hk:hong kong,hong kong special administrative region of the people's republic of china:hong konger:city of victoria
hm:heard island and mcdonald islands:heard and mcdonald islander:
hn:honduras,republic of honduras,republica de honduras:honduran:tegucigalpa
hr:croatia,republic of croatia,hrvatska,republika hrvatska:croatian:zagreb
ht:haiti,republic of haiti,republique d'haiti,repiblik ayiti:haitian,haitian creole:port-au-prince
hu:hungary:hungarian:budapest
id:indonesia,republic of indonesia,republik indonesia:indonesian:jakarta
ie:ireland,republic of ireland,eire,poblacht na heireann:irish:dublin
il:israel,state of israel,medinat yisra'el:israeli,hebrew:jerusalem
im:isle of man,ellan vannin,mann,mannin:manx:douglas
in:india,republic of india,bharat,bharat ganrajya:indian,hindi:new delhi
io:british indian ocean territory:indian:diego garcia
iq:iraq,republic of iraq:iraqi,aramaic,sorani:baghdad
ir:iran,islamic republic of iran,jomhuri-ye eslami-ye iran:iranian:tehran
is:iceland,island,republic of iceland,lyðveldið island:icelander,icelandic:reykjavik
it:italy,italian republic,repubblica italiana:italian:rome
je:jersey,bailiwick of jersey,bailliage de jersey,bailliage de jerri:channel islander,jerriais:saint helier
jm:jamaica:jamaican,jamaican patois:kingston
jo:jordan,hashemite kingdom of jordan,al-mamlakah al-urduniyah al-hashimiyah:jordanian:amman
jp:japan,nippon,nihon:japanese:tokyo
ke:kenya,republic of kenya,jamhuri ya kenya:kenyan:nairobi
kg:kyrgyzstan,kyrgyz republic,kyrgyz respublikasy:kirghiz,kyrgyz:bishkek
kh:cambodia,kingdom of cambodia:cambodian,khmer:phnom penh
ki:kiribati,independent and sovereign republic of kiribati,republic of kiribati,ribaberiki kiribati:i-kiribati,gilbertese:south tarawa
km:comoros,union of the comoros,union des comores,udzima wa komori,al-ittihad al-qumuri:comoran,comorian:moroni
kn:saint kitts and nevis,federation of saint christopher and nevis:kittitian,nevisian:basseterre
kp:north korea,democratic people's republic of korea,dprk,choson minjujuui inmin konghwaguk:north korean:pyongyang
kr:south korea,republic of korea:south korean:seoul
kw:kuwait,state of kuwait,dawlat al-kuwait:kuwaiti:kuwait city
ky:cayman islands:caymanian:george town
kz:kazakhstan,republic of kazakhstan,qazaqstan,qazaqstan respublikası,respublika kazakhstan:kazakhstani,kazakh:astana
la:laos,lao people's democratic republic,sathalanalat paxathipatai paxaxon lao:laotian:vientiane
lb:lebanon,lebanese republic,al-jumhuriyah al-libnaniyah:lebanese:beirut
lc:saint lucia:saint lucian:castries
li:liechtenstein,principality of liechtenstein,furstentum liechtenstein:liechtensteiner:vaduz
lk:sri lanka,democratic socialist republic of sri lanka,ilankai:sri lankan,sinhala:colombo
lr:liberia,republic of liberia:liberian:monrovia
ls:lesotho,kingdom of lesotho,muso oa lesotho:mosotho:maseru
lt:lithuania,republic of lithuania,lietuvos respublika:lithuanian:vilnius
lu:luxembourg,grand duchy of luxembourg,grand-duche de luxembourg,großherzogtum luxemburg,groussherzogtum letzebuerg:luxembourger,luxembourgish:luxembourg
lv:latvia,republic of latvia,latvijas republika:latvian:riga
ly:libya,state of libya,dawlat libya:libyan:tripoli
ma:morocco,kingdom of morocco,al-mamlakah al-magribiyah:moroccan:rabat
mc:monaco,principality of monaco,principaute de monaco:monegasque:monaco
md:moldova,republic of moldova,republica moldova:moldovan,moldavian:chisinau
me:montenegro,crna gora:montenegrin:podgorica
mf:saint martin,collectivity of saint martin,collectivite de saint-martin:saint martin islander:marigot
mg:madagascar,republic of madagascar,repoblikan'i madagasikara,republique de madagascar:malagasy:antananarivo
mh:marshall islands,republic of the marshall islands:marshallese:majuro
mk:north macedonia,republic of north macedonia,the former yugoslav republic of macedonia,macedonia:macedonian:skopje
ml:mali,republic of mali,republique du mali:malian:bamako
mm:myanmar,republic of the union of myanmar,burma,pyidaunzu thanmada myama nainngandaw:burmese:naypyidaw
mn:mongolia:mongolian:ulan bator
mo:macau,macao special administrative region of the people's republic of china,macao,regiao administrativa especial de macau da republica popular da china:macanese:
mp:northern mariana islands,commonwealth of the northern mariana islands,sankattan siha na islas marianas:american,carolinian:saipan
mq:martinique:martinican:fort-de-france
mr:mauritania,islamic republic of mauritania:mauritanian:nouakchott
ms:montserrat:montserratian:plymouth
mt:malta,republic of malta,repubblika ta' malta:maltese:valletta
mu:mauritius,republic of mauritius,republique de maurice:mauritian,mauritian creole:port louis
mv:maldives,republic of the maldives,maldive islands,dhivehi raajjeyge jumhooriyya:maldivan,maldivian:male
mw:malawi,republic of malawi:malawian:lilongwe
mx:mexico,united mexican states,mexicanos,estados unidos mexicanos:mexican:mexico city
my:malaysia:malaysian:kuala lumpur
mz:mozambique,republic of mozambique,republica de mocambique:mozambican:maputo
na:namibia,republic of namibia,namibie:namibian,herero,khoekhoe,kwangali,lozi,ndonga:windhoek
nc:new caledonia:new caledonian:noumea
ne:niger,republic of niger,nijar:nigerien:niamey
nf:norfolk island,territory of norfolk island,teratri of norf'k ailen:norfolk islander,norfuk:kingston
ng:nigeria,federal republic of nigeria,nijeriya,naijiria:nigerian:abuja
ni:nicaragua,republic of nicaragua,republica de nicaragua:nicaraguan:managua
nl:netherlands,kingdom of the netherlands,holland,nederland,the netherlands:dutch:amsterdam
no:norway,kingdom of norway,norge,noreg,kongeriket norge,kongeriket noreg:norwegian,norwegian nynorsk,norwegian bokmal,sami:oslo
np:nepal,federal democratic republic of nepal,loktantrik ganatantra nepal:nepalese,nepali:kathmandu
nr:nauru,republic of nauru,naoero,pleasant island,ripublik naoero:nauruan,nauru:yaren
nu:niue:niuean:alofi
nz:new zealand,aotearoa:new zealander,maori,new zealand sign language:wellington
om:oman,sultanate of oman:omani:muscat
pa:panama,republic of panama,republica de panama:panamanian:panama city
pe:peru,republic of peru,republica del peru:peruvian:lima
pf:french polynesia,polynesie francaise,porinetia farani:french polynesian:papeete
pg:papua new guinea,independent state of papua new guinea,independen stet bilong papua niugini:papua new guinean,hiri motu,tok pisin:port moresby
ph:philippines,republic of the philippines,republika ng pilipinas:filipino:manila
pk:pakistan,islamic republic of pakistan,islami jumhuriya'eh pakistan:pakistani,urdu:islamabad
pl:poland,republic of poland,rzeczpospolita polska:polish:warsaw
pm:saint pierre and miquelon,collectivite territoriale de saint-pierre-et-miquelon:saint-pierrais,miquelonnais:saint-pierre
pn:pitcairn islands,pitcairn group of islands,pitcairn,pitcairn henderson ducie and oeno islands:pitcairn islander:adamstown
pr:puerto rico,commonwealth of puerto rico,estado libre asociado de puerto rico:puerto rican:san juan
ps:palestine,state of palestine,dawlat filastin:palestinian:ramallah
pt:portugal,portuguese republic,portuguesa,republica portuguesa:portuguese:lisbon
pw:palau,republic of palau,beluu er a belau:palauan:ngerulmud
py:paraguay,republic of paraguay,republica del paraguay,teta paraguai:paraguayan:asuncion
qa:qatar,state of qatar,dawlat qatar:qatari:doha
re:reunion,reunion island:reunionese:saint-denis
ro:romania,rumania,roumania:romanian:bucharest
rs:serbia,republic of serbia,srbija,republika srbija:serbian:belgrade
ru:russia,russian federation:russian:moscow
rw:rwanda,republic of rwanda,repubulika y'u rwanda,republique du rwanda:rwandan,kinyarwanda:kigali
sa:saudi arabia,kingdom of saudi arabia,saudi:saudi arabian:riyadh
sb:solomon islands:solomon islander:honiara
sc:seychelles,republic of seychelles,repiblik sesel,republique des seychelles:seychellois,seychellois creole:victoria
sd:sudan,republic of the sudan,jumhuriyat as-sudan:sudanese:khartoum
se:sweden,kingdom of sweden,konungariket sverige:swedish:stockholm
sg:singapore,republic of singapore,singapura,republik singapura:singaporean:singapore
sh:saint helena, ascension and tristan da cunha,saint helena:saint helenian:jamestown
si:slovenia,republic of slovenia,republika slovenija:slovene:ljubljana
sj:svalbard and jan mayen,svalbard og jan mayen,svalbard and jan mayen islands:norwegian:longyearbyen
sk:slovakia,slovak republic,slovenska republika:slovak:bratislava
sl:sierra leone,republic of sierra leone:sierra leonean:freetown
sm:san marino,most serene republic of san marino,republic of san marino,repubblica di san marino:sammarinese:city of san marino
sn:senegal,republic of senegal,republique du senegal:senegalese:dakar
so:somalia,federal republic of somalia,as-sumal,jamhuuriyadda federaalka soomaaliya,jumhuriyyat as-sumal al-fideraliyya:somali:mogadishu
sr:suriname,republic of suriname,sarnam,sranangron,republiek suriname:surinamer:paramaribo
ss:south sudan,republic of south sudan:south sudanese:juba
st:sao tome and principe,democratic republic of sao tome and principe,republica democratica de sao tome e principe:sao tomean:sao tome
sv:el salvador,republic of el salvador,republica de el salvador:salvadoran:san salvador
sx:sint maarten:st. maartener:philipsburg
sy:syria,syrian arab republic:syrian:damascus
sz:eswatini,kingdom of eswatini,swaziland,weswatini,swatini,ngwane,umbuso weswatini:swazi:lobamba
tc:turks and caicos islands:turks and caicos islander:cockburn town
td:chad,republic of chad,tchad,republique du tchad:chadian:n'djamena
tf:french southern and antarctic lands,territory of the french southern and antarctic lands,french southern territories:french:port-aux-francais
tg:togo,togolese republic,togolese,republique togolaise:togolese:lome
th:thailand,kingdom of thailand,prathet,thai,ratcha anachak thai:thai:bangkok
tj:tajikistan,republic of tajikistan,tocikiston,cumhuriyi tocikiston:tadzhik,tajik:dushanbe
tk:tokelau:tokelauan:fakaofo
tl:timor-leste,democratic republic of timor-leste,east timor,timor,republica democratica de timor-leste,republika demokratika timor-leste,timor lorosa'e,timor lorosae:east timorese,tetum:dili
tm:turkmenistan:turkmen:ashgabat
tn:tunisia,tunisian republic,republic of tunisia,al-jumhuriyyah at-tunisiyyah:tunisian:tunis
to:tonga,kingdom of tonga:tongan:nuku'alofa
tr:turkiye,republic of turkiye,republic of turkey,turkiye cumhuriyeti:turkish:ankara
tt:trinidad and tobago,republic of trinidad and tobago:trinidadian:port of spain
tv:tuvalu:tuvaluan:funafuti
tw:taiwan,republic of china (taiwan),republic of china,zhonghua minguo,chinese taipei:taiwanese:taipei
tz:tanzania,united republic of tanzania,jamhuri ya muungano wa tanzania:tanzanian:dodoma
ua:ukraine,ukrayina:ukrainian:kyiv
ug:uganda,republic of uganda,jamhuri ya uganda:ugandan:kampala
um:united states minor outlying islands:american islander:
us:united states,united states of america:american:washington d.c.
uy:uruguay,oriental republic of uruguay,republica oriental del uruguay:uruguayan:montevideo
uz:uzbekistan,republic of uzbekistan:uzbekistani,uzbek:tashkent
va:vatican city,vatican city state,vatican,stato della citta del vaticano:vatican,latin:vatican city
vc:saint vincent and the grenadines:saint vincentian:kingstown
ve:venezuela,bolivarian republic of venezuela,republica bolivariana de venezuela:venezuelan:caracas
vg:british virgin islands,virgin islands:virgin islander:road town
vi:united states virgin islands,virgin islands of the united states:virgin islander:charlotte amalie
vn:vietnam,socialist republic of vietnam,cong hoa xa hoi chu nghia viet nam,viet nam:vietnamese:hanoi
vu:vanuatu,republic of vanuatu,ripablik blong vanuatu,republique de vanuatu:ni-vanuatu,bislama:port vila
wf:wallis and futuna,territory of the wallis and futuna islands,territoire des iles wallis et futuna:wallis and futuna islander:mata-utu
ws:samoa,independent state of samoa:samoan:apia
xk:kosovo,republic of kosovo:kosovar:pristina
ye:yemen,republic of yemen,yemeni republic,al-jumhuriyyah al-yamaniyyah:yemeni:sana'a
yt:mayotte,department of mayotte,departement de mayotte:mahoran:mamoudzou
za:south africa,republic of south africa,suid-afrika:south african,southern ndebele,northern sotho,southern sotho,zulu:pretoria,bloemfontein,cape town
zm:zambia,republic of zambia:zambian:lusaka
zw:zimbabwe,republic of zimbabwe:zimbabwean,chibarwe,kalanga,khoisan,ndau,northern ndebele,shona,tonga,zimbabwean sign language:harare`;
