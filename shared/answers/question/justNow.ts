import { keptFor } from '../../text/keptFor'
import { askedIn } from './letter'

/** What is asked for, where it is no rule. */
export type JustNow =
  | 'opening hours'
  | 'a day of this year'
  | 'an amount of this year'
  | 'which one is near, good or cheap'
  | 'how far my own case has come'
  | 'the price of a day'
  | 'how an app is worked'
  | 'a name or a number'
  | 'a piece of advice'
  | 'how things look on the spot'
  | 'how not to be caught'
  | 'a tale'
  | 'something written'
  | 'somebody to talk to'

/** Of these only an office knows anything; of what is paid, when, and how a case goes on, a law says something all the same. */
type SaidByLaw = 'a day of this year' | 'an amount of this year' | 'how far my own case has come'

/**
 * 此时此地的事: what no provision can tell, however near a card is: when an office is open, what is paid this year, how far
 * one's own case has come, which one is nearest. Kind by kind, in the words in which people ask for it; `unless`: words that
 * make it a question for a rule after all.
 */
const kinds: readonly (readonly [kind: JustNow, asks: RegExp, unless?: RegExp])[] = [
  [
    'opening hours',
    /(大厅|窗口|局|所|站|医院|银行|邮局|中心).{0,6}(周|礼拜|星期)[一二三四五六日天末].{0,4}(开门|上班|营业)(不|吗|没|么)/,
    /单位|老板|厂里|加班|让(我|俺|咱)/,
  ],
  [
    'opening hours',
    /几点(开门|关门|下班|上班|发车|开到|营业|能办)|(上班|下班|开门|营业|关门|末班车?).{0,4}几点|开到几点|(?<!上个?|那个?)(周|礼拜|星期)[一二三四五六日天末].{0,8}(上班|开门|值班|办公|能办|营业|处理)|(?<!给|不)(?<!能不能)(有人上班|有人值班|值班|开门|营业)(吗|不|没)$|有人上班|周几(评|办|上班|开)|(周几|哪天|礼拜几|星期几).{0,2}(坐诊|出诊|在班)|电话(是多少|(发)?给(我|俺|咱)?一?个|多少|有没有|号是)|给个.{0,3}(号|电话)(呗|吧|码)?$|(?<!不)要不要预约|(预约|约)(上|到)(不|吗|没)|(啥时候|什么时候|哪天|今天|最近).{0,6}能约/,
    /扰民|噪音|吵|加班|不让|强制|罚|工资|单位|老板|厂|过期|许可|执照|一周一天|摔|受伤|骨折|赔/,
  ],
  [
    'a day of this year',
    /今年.{0,10}(几号|啥时候|什么时候|哪天|几月)|(啥时候|什么时候|几月份?|哪天|几号|哪一?年).{0,6}(能?修好|完工|通车|开工|拆迁|出成绩|开庭|轮到|改造)|几号开庭|(名单|成绩|录取|结果|分数).{0,3}(啥|嘛|什么)时候.{0,3}(出|公布|下来)|(改造|拆迁).{0,10}(排到|排上|哪一?年)|(啥时候|什么时候|哪天|哪一?年).{0,4}(能)?(通上?|开通|接上)(天然气|自来水|公交|暖气|地铁|高铁)?(?=$|[，？?])|(啥时候|什么时候|哪天|哪一?年).{0,3}能?通(天然气|自来水|公交|暖气)|几月(份)?(下种|开始)|哪年哪月/,
    /必须|应当|规定|法律/,
  ],
  [
    'an amount of this year',
    /((今年|明年|20\d\d年?|(?<!比)聊城|咱(市|县|这|们)).{0,14}|(现在|目前)[^，。？！ ]{0,14})(多少(?!天|日|年|人)|几(个?点|百|十|块|千|成)|一千几|啥价|什么价|涨不涨)|(涨到|涨了)(多少|几)|录取线|(补贴|津贴|名额|券).{0,6}(还有没|还有名额)/,
    /罚|判|扣几?分|违法|合法|规定.{0,4}多少|赔|抚养费|诉讼费|仲裁|工伤|违约|利息|不(能|得)(低|超|高|少)|最多|至少|上限|几倍|比例|米|公斤|分贝|多少(钱|块)?才|拖欠|欠/,
  ],
  [
    'which one is near, good or cheap',
    /离.{1,10}近的?.{0,12}(哪|有没有)|(哪|有没有).{0,16}最近的|最近的.{0,12}(哪|有没有)|附近(哪|有没有)|哪(个|家|所).{1,12}(最?好$|好不好|便宜|实惠|厉害|人少|靠谱|近)|推荐(个|一)|(地点|考场).{0,4}(在哪|哪)|在(聊城|咱|我们|哪).{0,4}(哪块|哪条|几楼|家医院|个学校)|在(几楼|哪块|哪(一)?条(街|路)|哪(一)?个(乡|镇)?村)|归哪(个|所).{0,4}(小学|学校|中学|片)|坐几路|片区.{0,6}(包不包括|包括)|搬(到)?哪|(新)?地址(在哪|是)|怎么坐车/,
    /报销|受伤|养猪|排污|太近|不收|不让|入学|臭|吵/,
  ],
  [
    'how far my own case has come',
    /(轮|排|叫)到(几号|第?几个|谁|我)了?|(办好|批下来|到账|打卡里|发到卡上|审完|发下来)了?(吗|没|不)|到哪一步|(审|批|查|办|进行)到哪(了|儿|里|一)|排到(哪|几)|还有(没有)?(名额|床位|空房)(没|不|吗)?|(名额|床位|空房|的号)(还有)?(没|吗)$|(帮|给)(我|俺)?.{0,2}查(一?下|查)|(社保|公积金).{0,4}余额|(现在|目前)扣了几分/,
    /怎么查|咋查|在哪查|在哪看|归谁|继承|多久|多长时间|几天/,
  ],
  [
    'the price of a day',
    /(门票|成人票|停车费|起步价).{0,6}(多少|几块|\d块)|多少(钱)?一(斤|升|平)|(一斤|一升)多少/,
    /老人|老年|免费|免票|罚|合法|乱收/,
  ],
  [
    'how an app is worked',
    /(app|软件|网站|网页|平台|系统|公众号|小程序|爱山东|支付宝|微信|12306|12123|电子凭证|账号|账户|登录|密码|人脸).{0,24}(登不|打不开|点不开|进不去|刷不(过|上)|闪退|转圈|忘了|忘记|锁(上|住|了)|重置|收不到|没通过|坏了|怎么弄|咋(点|弄|点)|(哪|哪里|哪儿)(点|抢|打开|改|下载))|(登不上|打不开|进不去|密码忘).{0,16}(app|软件|网|平台|系统|爱山东|12306|12123|账号)|(在)?手机(上|里)?(哪里|哪儿|哪)(打开|点|看|下载)|在哪(点|抢)|咋点(开|进)?$|(蓝屏|死机|开不了机).{0,6}(怎么|咋|修|办)/i,
    /盗|被骗|骗了|诈骗|冻|封(了|号|停)|冒名|继承|去世|近亲|泄露|强制|逼|必须|只能|扣|退(款|钱|费)|罚|赔|告|报案|召回|证据|证明|保修|门禁|登记|错/,
  ],
  [
    'a name or a number',
    /(?<!孩子|娃|宝宝|随谁|跟谁|这)(叫|姓)(啥|什么)(名字?)?(来着)?(?=[，,。？?啊呀的]|$)|(手机|电话)号(码)?(是)?多少|钥匙在谁|到了?(哪个|哪位|谁)(科长|领导|法官|民警|人)?(手里|手上)/,
    /改名|改姓|起名|不知道|找谁|告|在哪看/,
  ],
  [
    'a piece of advice',
    /(布洛[芬酚]|对乙酰|美林|泰诺林|头孢|阿莫西林|(退烧|消炎|感冒|止疼|止痛|止咳)药).{0,12}(还是|行不|管用|好使|能不能(一起)?(吃|喝|喂)|吃(几|多少)|又烧|先(吃|喝|喂)哪)|(发?烧|感冒|咳嗽|头疼|拉肚子|过敏).{0,12}(吃|喂|用|抹)(啥|什么|哪(个|种))药|(啥|什么)药(好使|管用)|(血压|血糖|血脂|药).{0,14}(想停|能停|停了?(行|中)|(还用|用不用)(天天|再|接着)?吃)|(咋|怎么|怎样|如何)(才能)?(练|处(好)?关系|处(?=对象|朋友)|相处|放松|克服|别紧张|不紧张|不怯场|追|挽回)|(?<!条|据|协议|合同)好使(不|吗)|(这|那)(个|家|款).{1,10}靠谱(不|吗)|贵不贵|有(耐心|前途|出息)|能成不|还是.{1,10}(挣钱|有前途)$|先(吃|喝|抹|打针).{0,10}还是|(算不算|是不是)(很)?严重|严重不严重|能(喝|吃)点?.{0,6}(白|酒|辣|海鲜)的?(不|吗)|哪(个|家|所|片).{0,8}(好|强|高)，|哪(个|家).{0,12}(利息|利率|分数|工资|待遇)高|(啥|什么|哪个?)牌子.{0,3}(好|耐用|皮实)|房价.{0,12}(涨|跌|降)(不|吗|还是|$)|好.{0,3}还是.{1,14}好(?=$|[，,。？?])/,
    /投诉|举报|违法|合法|合规|犯法|赔|罚|退(钱|款|费)|规定|乱收|补票|强制|报销|医保|过期|假药|处方|药店|网上买|幼儿园|保健医|托班/,
  ],
  [
    'how things look on the spot',
    /(这会儿|现在|目前|今天|这阵).{0,20}(排队|人)(的人)?.{0,3}多不?多|(排队|排号|挂号).{0,8}(多不多|几个小时|多大会)|(核磁|CT|手术|床位).{0,6}(得)?排(几|多)|(冻|冰).{0,4}结?实(了)?(没|不|吗)|(几点|啥时候|什么时候|多大会)来电(?!话)|堵(车)?不堵|(今天|现在|这会儿|这几天).{0,12}(疫苗|血|号|票|床位|车位)(还)?有(没有|没|吗|不)|(今天|现在|这会儿|这几天).{0,4}有.{0,8}(疫苗|血|号|票|床位|车位)(没有|没|吗|不)/i,
  ],
  ['how not to be caught', /(测|查|验)不出来|怎么(躲|逃)过|不(被|让)(发现|查到)/, /怎么办|举报/],
  [
    'a tale',
    /孙悟空|猪八戒|唐僧|武松打虎|林黛玉|哈利波特|奥特曼|西游记|水浒传|红楼梦|火星(人|上|移民)|外星人|变形金刚/,
  ],
  ['something written', /(帮|给|替)(我|俺|咱).{0,3}写.{0,10}(检讨|作文|情书|日记|读后感|演讲稿|发言稿|总结)/],
  ['somebody to talk to', /陪我聊|心里(难受|憋屈).{0,12}(聊|说说)|失恋|要不要分手/],
]

const lawSays: readonly JustNow[] = ['a day of this year', 'an amount of this year', 'how far my own case has come']

/** Which of those that no law speaks of a question asks for: no provision is worth showing beside it. */
export function asksWithoutLaw(question: string): Exclude<JustNow, SaidByLaw> | undefined {
  const kind = asksJustNow(question)
  return kind === undefined || lawSays.includes(kind) ? undefined : (kind as Exclude<JustNow, SaidByLaw>)
}

const kindIn = (said: string): JustNow | undefined =>
  kinds.find(([, asks, unless]) => asks.test(said) && !unless?.test(said))?.[0]

/** In a letter what is just now is only named in passing (今年 … 多少), or one of several things asked: it asks for nothing else where all that it asks is such. */
const kindOf = keptFor(4, (question) => {
  const [first, ...others] = askedIn(question).map(kindIn)
  return { kind: others.includes(undefined) ? undefined : first }
})

/** Which of these a question asks for; undefined where it may ask for a rule. */
export const asksJustNow = (question: string): JustNow | undefined => kindOf(question).kind
