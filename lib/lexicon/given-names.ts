// Given names that tell which pronoun stands for their bearer. Own list, from people often in world news; a name
// borne by both women and men is left out.
const FEMALE = `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret betty sandra ashley emily donna michelle carol
  amanda melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine
  christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn
  judith megan andrea cheryl hannah jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean abigail alice julia judy sophia
  grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary ivana ivanka melania
  chelsea nikki kamala nancy theresa angela marine ursula sanna jacinda priti nicola leonie fatima aisha amina khadija zainab maryam layla leila noor
  aung indira sonia priya anjali kavita sunita pooja deepika nirmala smriti mamata sushma ngozi chioma adaeze funke yetunde folake amaka wanjiku
  njeri wangari akinyi achieng grace mercy precious thandi nomvula lindiwe zodwa mei xiu ying yan yuki sakura akiko keiko yoko hiroko naomi ji-young
  soo-jin min-ji park-geun corazon imelda gloria leni maria rosario carmen pilar lucia sofia camila valentina gabriela daniela mariana dilma cristina
  michelle elena irina natalia olga tatiana svetlana yulia anastasia ekaterina ksenia oksana katarzyna agnieszka magdalena ewa siobhan niamh aoife
  orla mairead bridget fiona isla catriona shauna roisin greta ingrid astrid freya sigrid annegret gerda heike sabine petra claudia birgit
  giulia chiara francesca giorgia federica ségolène valérie anne-marie élisabeth brigitte marion simone shireen asma hanan rania nadia yasmin samira
  farida malala benazir sherry hina sheikh hasina khaleda tsai beatrice caroline penelope eleanor josephine
  jill loretta patty claire sally debbie wendy paula rosa tammy tina dawn kim-jong liz becky peggy dolores irene lucy ellen marsha annie gail
  bonnie lorraine yvonne elaine paige molly holly amber heidi kirsten ingeborg margot colette odile solange wanda zofia ludmila galina nadezhda zuzana
  rukmini lakshmi radhika swati shalini asha usha geeta rekha sushila kiran-bala padma ayesha sadia rubina nasreen shazia mumtaz zahra fatemeh parisa
  marisol consuelo guadalupe lourdes esperanza ximena paola graciela beatriz leticia mercedes rocío noemi jocelyn maricel lorna rowena luz
  akua ama abena efua adwoa yaa esi chiamaka nkechi ifeoma uche-ada adaobi simisola bukola folasade nyambura wairimu muthoni atieno anyango thuli nomsa
  sibongile zanele nokuthula tsholofelo chipo tendai-rose makena halima hauwa hadiza rahma salma mariam khadijah aminata fatou mariama`;
const MALE = `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua
  kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin
  samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam henry nathan douglas zachary peter kyle walter ethan jeremy
  harold keith christian roger noah gerald carl sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan
  alan juan wayne roy ralph randy eugene vincent russell elijah louis bobby philip johnny mike bill barack tim tom jim bob ted mitt bernie jeb marco rand
  ben chris newt rudy steve paul mitch harry boris keir rishi tony gordon nigel jeremy emmanuel françois nicolas olaf friedrich gerhard helmut
  vladimir dmitry sergei sergey igor alexei oleg mikhail viktor volodymyr petro nursultan kassym-jomart mukhtar shavkat islam ilham recep mevlüt bashar
  mohammed muhammad mohamed ahmed ali hassan hussein omar abdullah ibrahim khalid mustafa yusuf tariq imran nawaz bilawal asif hamid ashraf narendra amit
  rahul arvind manmohan rajnath arun sanjay vijay ravi suresh ramesh anil sunil rajesh goodluck muhammadu bola atiku olusegun emeka chinedu tunde segun
  femi uhuru raila kipchoge kamau mwangi otieno kiprop cyril jacob thabo nelson desmond sipho jabu themba xi jinping li wei hu jintao shinzo taro
  yoshihide fumio junichiro hiroshi kenji takeshi kim moon jae-in jong-un rodrigo ferdinand benigno juan carlos luis jorge miguel pedro diego javier
  pablo andrés enrique felipe nicolás hugo evo luiz jair antonio giuseppe matteo silvio mario sergio pedro mariano pierre jacques jean-claude michel
  hans klaus jürgen wolfgang stefan lars erik sven nils anders jens patrick leo simon micheál enda declan ciarán seamus liam conor padraig kieran
  scottt malcolm tony bill kevin julian justin stephen antónio ban kofi tedros serikzhan ivan stepan marek piotr andrzej donald jarosław tomasz akhat chinggis
  marc rex colin jens pat neil ian craig stuart graham derek kofi elliott elijah
  josh chuck norman howard al ed don dan ken pete ray jimmy danny fred stan walt hank phil greg jeff doug rick rob ron dave mick ted-roosevelt wolf matt
  lester rush robby cory jared todd glenn dean earl leonard stanley herbert clarence clyde leroy vernon ernest wendell jamal darnell curtis clayton
  rafael ernesto arturo ramon raul hector oscar felix ruben gustavo alfredo roberto ricardo armando rodolfo reynaldo edgardo gilberto bayani isko ramil
  laszlo viktoras bogdan goran zoran dragan nikola milos jan vaclav jaroslav zdenek henrik mads jonas matthias dieter horst rolf uwe günter otto
  yaw kwame kwaku kwabena kojo kwesi nana-kofi obinna ikechukwu nnamdi chukwuemeka ifeanyi babatunde segun-ade olumide adebayo ademola musa sani aliyu
  bello garba shehu lamido wanyama kiprono kibet barasa okello mutua njoroge tendai farai themba sizwe lungile bongani mandla gaston ousmane moussa
  mamadou abdoulaye idriss idrissa issa alhaji faisal salman sultan nasser saeed khaled walid ziad samir karim rashid jamil anwar farooq naveed shahid
  ashok deepak rakesh mukesh naresh dinesh prakash sandeep manish pankaj vivek gopal krishna venkat prasad harish girish nitin yogi akhilesh devendra uddhav
  somchai nguyen minh duc tuan wataru takashi satoshi makoto kazuo haruto sung-ho min-ho dong-hyun jae-yong chang wen jie lei feng joko budi agus anwar mahathir najib`;

const listed = (names: string): readonly string[] => names.split(/\s+/);
const women = new Set(listed(FEMALE));
const men = new Set(listed(MALE));

export type Gender = 'female' | 'male';

/** Null for a name that is unknown or borne by both. */
export const genderOf = (given: string): Gender | null => {
  const name = given.toLowerCase();
  const female = women.has(name);
  const male = men.has(name);
  return female === male ? null : female ? 'female' : 'male';
};

// Words before or beside a name that tell the same (own list).
const FEMALE_ROLES: ReadonlySet<string> = new Set(`mrs ms miss dame lady queen princess sister congresswoman chairwoman spokeswoman woman mother daughter wife businesswoman aunt girl
  actress widow grandmother niece councilwoman policewoman`.split(/\s+/));
const MALE_ROLES: ReadonlySet<string> = new Set(`mr sir lord king prince father brother congressman chairman spokesman man son husband businessman uncle boy
  actor widower grandfather nephew councilman policeman`.split(/\s+/));

export const genderOfRole = (role: string): Gender | null => (FEMALE_ROLES.has(role) ? 'female' : MALE_ROLES.has(role) ? 'male' : null);
