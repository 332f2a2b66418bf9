import type { Way } from './advice'

/** Held in a flat, a yard or a car: hiding and running, which is right before blows, is no advice there. */
const held =
  /(不让|不许|不准|不叫|不给)(我|俺|他|她|人)?们?(走|出|离开|回家|下车)|(收|拿|扣)(走|了|掉).{0,10}(身份证|护照|手机)|(身份证|护照|手机).{0,10}(收|拿|扣)(走|了|掉)|(锁|关|扣)(在|着|进|到|了|一个).{0,10}(屋|房|库|院|地下室|厂|宿舍|楼|车)|传销|(厕所|出门).{0,6}(有人|都)(跟|看)|窗户?.{0,6}(焊|铁栏|钉死)|车门.{0,4}(打不开|开不开|锁)|(看着|看住).{0,4}(不让|门)/

/** 中暑: whoever lies in the sun has to be moved, and cooled, which is wrong after a fall. */
const heat =
  /中暑|热射病|(晒|热)(晕|倒|昏)|(大太阳|太阳底下|高温|大热天|天(太)?热|四十(多)?度|闷热|闷得).{0,24}(晕|昏|倒|栽|胡话|抽|没汗|不出汗|叫不|推他|推她|站不)|(晒|热)得.{0,10}(不出汗|没汗|胡话|昏|晕)|(不出汗|没汗|没有汗).{0,10}(烫|胡话|昏)|(烫|胡话|昏).{0,10}(不出汗|没汗|没有汗)/

/** 煤气中毒: who burns coal in the room and wakes up sick has to get out of it first; lying still, right after a fall, kills. */
const coal =
  /煤炉|蜂窝煤|煤球|煤火|烧(着)?煤|炭(火|盆|炉)|烧(着)?炭|炉子.{0,6}(屋|里|床)|(屋|家)里?.{0,4}(生|点|烧)(着|了|的)?.{0,3}炉子/
const sick =
  /头(疼|痛|晕|昏|懵)|恶心|想吐|吐了|腿.{0,3}软|没(劲|力气)|迷糊|(叫|喊).{0,6}(不醒|不应|哼|不大?(搭|答)腔)|不大?(搭|答)腔/

/** Gas that leaks from a pipe or a bottle, which a spark sets off. */
const pipedGas = /漏气|天然气|液化气|燃气|煤气(罐|灶|味|管|表)|气(管|罐|味)/

/** A battery that burns gives smoke, no gas: whoever opens the door to it walks into it. */
const battery = /(电瓶|电池|电动车|电车|充电|电三轮)[^。]{0,16}(冒(着|了)?(黑|白|浓)?烟|着火|起火|烧(着|起来)|窜火|炸)/

/** Locked up by others: money that is asked for it is no swindle that a bank can stop. */
const lockedUp =
  /(关|锁|扣)(在|着).{0,8}(屋|房|楼|库|院|地下室|厂|宿舍)[^。]{0,12}(不让|不许|不准|不叫)|不给钱就(打|不放|卖)|说不拿.{0,8}钱就(打|不放)|(我|俺)们?被关在[^。]{0,60}(别|不要)打电话/
/** Money is asked before they let go. */
const ransom = /(给|打|交|拿|转|凑).{0,8}才(能)?放(人|我|她|他|俺|孩子)/
const byOthers: readonly Way[] = ['violence', 'swindled', 'unsure', 'trapped', 'childLost', 'childTrapped']
/** Somebody with a knife stands before the door: no child is stuck in it. */
const threatened =
  /(拿|提|举|挥|抄)着?(把)?(菜|砍|水果)?(刀|斧|锤|棍)|(砸|踹|撞)着?(我|俺|咱)?(家|卧室|里屋|屋|房|房间|大)?门|(出来|出去|开门|进来)[^。]{0,4}(弄|打|砍|捅|掐)死/

/** Who broke through the ice lies in the water, wherever it was. */
const ice = /冰(面|上|窟窿|层)?.{0,4}(掉|塌|裂|破|陷)(了)?(下去|进去|里|人)/

/** A line on the ground that nobody has touched: whoever lifts it with a stick is hurt by it. */
const fallenLine =
  /(电线杆?|线杆|线)[^，。]{0,6}(倒|断|掉|落|刮倒)[^。]{0,16}(火花|打火|冒火|噼啪|水坑|水里|地里|地上|路上)/
const touched = /(被|让|给)?电(着|倒|晕|死|住|到|麻)|触电|(人|孩子|他|她).{0,4}(倒|趴|躺)(在|着|下)/

/** Down in a pit, a well or a tank the air kills whoever goes after the first. */
const down =
  /(窖|井|池|罐|粪坑|沼气|舱|涵洞|地坑|发酵)[^。]{0,24}(下去|进去|掉进去|清淤|清理|掏)[^。]{0,16}(倒|栽|晕|昏|不动|没(有)?(动静|声|应|上来|出来)|叫不|喊不)|(下|进)(窖|井|池子?|罐)[^。]{0,16}(倒|栽|晕|昏|不动|没(有)?(动静|声|应|上来|出来))/
/** Who only fell into water lies in it, and was not overcome. */
const drownedIn = /掉(进|到|下)[^。]{0,6}(水井|机井|水池|蓄水|鱼塘)/

/** Water that tingles carries current. */
const tingling = /(水|花洒|龙头|洗澡)[^。]{0,12}(咬人|麻(手|酥|人|了)|过电|带电|有电|漏电)/

/** Who does to a child what it may tell nobody: it is not lost, and hiding from blows is no advice to it. */
const grown = /(老师|教练|叔|大爷|老头|爷爷|继父|后爸|男的|男人|哥哥|网友|保安|校长|房东|邻居|干爹|姨夫|姑父|舅)/.source
const harm =
  /(摸(我|她|他|孩子|身)|脱.{0,4}(衣|裤|光)|拍照|到(我|她)床上|抱着?(我|她|孩子)?睡|单独(去|叫|在|留)|一个人去|去他(家|屋|宿舍|那)|出来住|宾馆|不(许|让|准|能|要)(我|她|他|孩子)?(告诉|跟|和|说|讲)|发.{0,6}照片|没穿衣服)/
    .source
const harmed = new RegExp(
  `${grown}[^。]{0,60}${harm}|${harm}[^。]{0,30}${grown}|裤子?上?有血|大腿根|下身.{0,6}(疼|肿|血)|猥亵|性侵|强奸`,
)
const young =
  /[一二三四五六七八九十\d]岁|[一二三四五六]年级|孩子|闺女|女儿|孙女|孙子|儿子|妹妹|弟弟|女孩|男孩|小学|初中|幼儿园|学生|同桌|我十[一二三四五]/
const hurting: readonly Way[] = ['childLost', 'unsure', 'violence', 'medical', 'lostOld']

/** Who forgets where home is: what is told of a lost child fits him badly. */
const old = /痴呆|失智|老(人|伴|头|太|爷|娘)|爷爷|奶奶|姥|(俺|我|他|她)(爹|爸|娘|妈|父亲|母亲)|公公|婆婆|岳(父|母)/
const child =
  /孩|娃|闺女|女儿|儿子|孙|弟|妹|小学|初中|高中|幼儿园|托管|学校|到校|上学|老[大二三]|学生|放学|未成年|(?<![十\d])[一二三四五六七八九\d]岁(?!.?多)/

/** Drunk for water or wine: a poisoning, and nobody wished to die. */
const byMistake =
  /当(成|做|作|是)?(白|凉)?(水|酒|饮料|可乐|茶|醋|香油|糖)|(饮料|可乐|矿泉水|雪碧|酒)瓶|渴了|误(喝|吞|食)|拿错|以为是|不知道是/
const onPurpose = /赌气|吵|拌嘴|骂|不想活|想不开|寻短|活够|遗书|对不起|气不过|一气之下/

const overcome: readonly Way[] = ['medical', 'unsure', 'poisonGas', 'gas', 'trapped', 'drowning']

/** 中风: every minute counts, and whoever waits for the afternoon, or for the village doctor, is lame for life. */
const stroke =
  /嘴.{0,3}歪|口齿不清|说话.{0,4}(不清|不利索|含糊|大舌头)|(说不清|说不出|不会说)话|半(边|个)(身|脸)|(右|左|一)(只|条|边|侧)?(手|胳膊|腿|身子).{0,6}(端不|抬不|拿不|不能动|动不了|不听使唤|没劲|没知觉|发?麻)|(端|拿)不(住|了)(碗|筷|杯)/
const longLame = /中风(后|以后|过|好几年)|偏瘫(了|好)|瘫(在床|了).{0,4}年|残疾|康复|后遗症/

/** A fever, a pill, a stomach: whoever asks of these is to see a doctor, and nobody has to flee. */
const ill = /烧|血压|血糖|咳|感冒|拉肚子|腹泻|(又|就|老|还|一直)吐|吐了|头(有点)?(晕|疼|痛)|过敏|起疹|肚子疼/
const worseThanIll =
  /煤|炉|炭|气味|漏|火|烟|电|水里|河|井|困|锁|关|抢|砍|刀|打(我|他|她|孩|人|得|了我)|撞|摔|掉|卡|噎|抽|昏|叫不醒|不醒|胸|喘|憋|血(?!压|糖|脂|常规)|毒|农药|蛇|蜂|死|没气/

/** Within a danger the case that wants other first steps. */
export function nearerWay(way: Way, said: string): Way {
  if (way === 'violence' && held.test(said)) return 'held'
  if (byOthers.includes(way) && ransom.test(said)) return 'held'
  if (hurting.includes(way) && harmed.test(said) && young.test(said)) return 'childHarmed'
  if (way === 'crisis-hurt' && byMistake.test(said) && !onPurpose.test(said)) return 'childSwallowed'
  if (way === 'childLost' && old.test(said) && !child.test(said)) return 'lostOld'
  if (overcome.includes(way) && down.test(said) && !drownedIn.test(said)) return 'pit'
  if ((way === 'drowning' || way === 'unsure' || way === 'gas') && tingling.test(said)) return 'shock'
  if (['swindled', 'unsure', 'trapped'].includes(way) && lockedUp.test(said)) return 'held'
  if ((way === 'shock' || way === 'gas') && fallenLine.test(said) && !touched.test(said)) return 'wire'
  if (way === 'childTrapped' && threatened.test(said)) return 'violence'
  if (
    (way === 'medical' || way === 'unsure' || (way === 'gas' && !pipedGas.test(said))) &&
    coal.test(said) &&
    sick.test(said)
  )
    return 'poisonGas'
  if ((way === 'crash' || way === 'unsure') && ice.test(said)) return 'drowning'
  if ((way === 'gas' || way === 'unsure') && battery.test(said)) return 'fire'
  if (way === 'medical' && heat.test(said)) return 'heat'
  if ((way === 'medical' || way === 'unsure') && stroke.test(said) && !longLame.test(said)) return 'stroke'
  return way === 'unsure' && ill.test(said) && !worseThanIll.test(said) ? 'unwell' : way
}
