import { withoutThreats } from '../../departments/threat'
import { typed } from './colloquial'
import { isEnglish } from './english'
import { asksJustNow } from './justNow'
import { headingOf } from './letter'
import { isPraise, isThanks } from './praise'

/** What is no question about a provision: what this service does in other ways. Dangers are looked for before, see urgentOf. */
export type Guard = 'petition' | 'praise' | 'ownCase' | 'aboutUs' | 'hotline' | 'smallTalk' | 'elsewhere' | 'noise'

const petition =
  /上访|信访事项|越级|(举报|检举|控告|反映|揭发)[^。！？：:，尊]{0,12}(干部|书记|主任|镇长|乡长|局长|科长|村长|领导|公务员|民警|警察|法官|执法人员|工作人员)|(干部|书记|主任|镇长|乡长|局长|科长|村长|领导|公务员|法官).{0,16}(贪污|受贿|吃拿卡要|贪钱|收黑钱|收礼|包庇|不作为|乱作为|徇私|滥用职权|欺压|腐败)|申诉.{0,10}(决定|结果|处理|判决)|(决定|结果|处理|判决).{0,8}(不服|不公).{0,8}申诉|要?讨(个|回)(说法|公道)/
const petitionRule =
  /(怎么|如何|到哪|去哪|向谁|找谁|能不能|可以).{0,4}(信访|上访)|(信访|上访).{0,12}(多久|几天|多少天|多长时间|规定|条例|受理|答复|期限|复查|复核)|罢免/

const ownCase =
  /(我|俺|本人).{0,4}(的)?(办件|工单|诉求|投诉单|咨询单|件|申请|投诉|举报|咨询|材料|留言|信访件).{0,10}(到哪|哪一步|进度|怎么还没|咋还没|还没(回|答|办|处理|消息|动静)|没人(回|理|管)|处理(得|的)?(怎么样|咋样)|有(结果|消息|回复)(了)?(吗|没)|状态)|(办件|工单|查询编号|受理编号|办理进度|办理进展).{0,8}(查|看|到哪|多少|忘|进度|在哪|怎么)|(查|看).{0,6}(办件|工单|办理进度|办理进展|我的进度)|(上次|前几天|昨天|上周).{0,4}(提交|提的|问的|投诉的|反映的).{0,14}(没|到哪|怎么样|咋样|回复|结果|处理)/
const ownCaseRule = /最迟|规定|法定|按理|依法|法律|多久|几天|多长/

const aboutUs =
  /^(你|您)(是|叫)(谁|什么|啥|机器人|人工|真人|ai)|(你|这(个|里)?(软件|程序|平台|小程序|系统|服务)?)(能|会|可以)(干|做|帮我?|查|回答|办)(什么|啥|哪些)|一号答|(这个|本)(小程序|平台|软件|系统).{0,8}(怎么用|干什么|干嘛|准吗|可信|收费|谁做|谁开发)|怎么(使用|用)(你|这个)|(转|找|要|接)(个)?人工|人工(客服|服务)|你(说|讲|答)的(准|对|可信|算数)|你(是不是|是)(机器人|真人|人工智能)/

/** 12345 by itself, or what it is: the number of a hotline and no sum. */
const hotline =
  /^(打|拨打?)?(政务服务)?(便民)?(热线)?(电话)?12345(政务服务)?(便民)?(服务)?(热线)?(电话)?(是)?(什么|啥|干什么|干啥|干嘛|做什么|管什么|管啥|能管什么|怎么打|打不通)?(的)?(号码|电话|热线|部门)?(的)?(啊|呀|呢|吗)?$/

const smallTalk =
  /^(你好|您好|hi|hello|hey|嗨|哈喽|喂|在吗|在不在|有人吗|早上好|上午好|中午好|下午好|晚上好|晚安|早|谢谢你?|谢了|多谢|感谢|辛苦了?|再见|拜拜|好的|知道了|明白了|收到|嗯+|哦+|ok|你真棒|你好厉害|你吃(饭)?了(吗|没)|你多大了?|我爱你|无聊|陪我聊(天|会儿?)|讲个(笑话|故事)|唱(个|首)歌)(啊|呀|吧|了|哦|哈|呢|吗|你)?(一号答)?$/

const elsewhere =
  /天气(怎么样|咋样|如何|好吗|好不好)|(今天|明天|后天|周末|这周|这几天).{0,8}(天气|(下|有)(雨|雪)(吗|不|没)?$)|下(雨|雪)(吗|不)$|(会不会|啥时候|什么时候|几点)下(雨|雪)|(今天|明天|后天|明后天|周末|今晚|明儿|后儿|这两天|这几天)[^，。？！]{0,6}(下|有)(大|中|小|暴)?(雨|雪|雾)(吗|不|没)(?![停补放算能给用该])|气温|刮风吗|台风.{0,4}(来|到)了?(吗|没|不)$|几点了|今天(星期|周)几|今天几号|农历|星座|运势|算(个|一|下)命|给.{0,3}算命|属相|生肖|彩票.{0,6}(怎么(中|买)|号|推荐|哪里买|开奖)|怎么(才能)?中奖|双色球|股票.{0,6}(买|涨|跌|推荐)|(怎么|咋|学|教我)炒股|基金.{0,4}(涨|买)|比特币|(足球|篮球).{0,6}(谁赢|直播|几点|规则|比分)|世界杯|比分(是)?多少|(推荐|好看的|什么|部)电影|电影.{0,4}(好看|推荐)|电视剧|歌词|歌曲|(哪个|什么|谁|喜欢的?)明星|明星.{0,4}(多大|是谁|结婚了)|游戏.{0,4}(攻略|怎么玩)|菜谱(?!.{0,8}公示)|怎么做(菜|饭|红烧)|红烧肉|好吃的|翻译(一下|成|这)|写(一|首|篇|个|封).{0,8}(诗|作文|小说|代码|情书|程序|演讲稿|故事)|(写|改).{0,4}(作文|代码)|学编程|python|java|火星(人|上|移民|探测|有(没有)?生命)|月球|外星|宇宙|恐龙|(怎么|咋|如何|想)(才能)?减肥|减肥(方法|食谱)|推荐.{0,6}(手机|电影|餐厅|景点|小说|书)|首都是|谁是.{0,6}(总统|冠军|首富)|世界上|地球(?!仪)|太阳(系|离|为什么|有多|多大)|圆周率|背(一)?首|(写|列)(出)?(过程|算式|方程)|应用题|鸡兔同笼/
/** How a thing is done well, which one to take, what is good for it: no rule says so. */
const advice =
  /哪(个|家|种|款|样)(牌子|大夫|医院)?.{0,2}(好|好吃|便宜|靠谱|正宗|香|省电|管用|划算|有名)$|能挣(多少钱?|几个钱?)$|(咋|怎么|怎样)(才能)?(洗|提高|提分|哄|沟通|腌|熬|炒|煮|炖|蒸|去味|去污|变白|变黑|止疼|剪枝|嫁接|涨粉|出师|投屏|测速|打扮|穿搭|化妆|背单词)$|(吃|喝|贴|喂|抹)点?(啥|什么)(药|茶|膏药|好|管用|好使|能好)|(起|取)个?(小名|大名|网名|店名|名字?|外号)[^。]{0,16}(好听|吉利|洋气|带.{0,3}(水|金|木|火|土|草)|属.)|送点?(啥|什么)(礼物)?好?$|(带|摆|上)几样(菜|供品|礼)|(财运|桃花运|旺财)|(多久|几分钟|几个小时)(才)?(能)?(烂|熟|发起来|凉|出锅|出师)$|聊(啥|什么)好?$|叶子.{0,4}(黄|蔫|烂).{0,4}(咋|怎么)(救|办|养)/
/** Who asks for a pill is told whom to ask: see asksJustNow. */
const ofPills = /药|布洛[芬酚]|头孢/
const ofCover = /养老|保险|医保|农保|证$/
/** In a story of more signs the weather or a film is only named in passing. */
const mostElsewhere = 40
const policyWords =
  /补贴|补助|规定|政策|假期|放假|工资|停工|停课|赔|报销|诈骗|被骗|退款|退票|侵权|著作权|版权|合法|违法|投诉|举报|备案|审批|许可/

const sum = /^[\d\s.+\-*/×÷x=()（）^%加减乘除以等于多少几是？?]+$/
/** Of a day or a number of a house (2018-9-4, 3-502) only the signs are those of a sum. */
const sumWords =
  /\d\s*[+*×÷加减乘除]\s*(以|上|去)?\s*\d|\d\s*[-/]\s*\d+\s*(=|等于|是多少$)|开平方|平方根|解方程|因式分解|求导/

/** Which guard a question meets, if any. The order is the order of what matters most. */
export function guardOf(question: string): Guard | undefined {
  if (isEnglish(question)) return undefined
  const text = withoutThreats(typed(question).replace(/\s+/g, ''))
  const bare = text.replace(/[^\p{L}\p{N}]/gu, '')
  if (smallTalk.test(bare)) return 'smallTalk'
  if (hotline.test(bare)) return 'hotline'
  if (/^\d+$/.test(bare) && !/\D/.test(text)) return 'noise'
  if ((sum.test(text) && /\d/.test(text)) || (bare.length <= mostElsewhere && sumWords.test(text))) return 'elsewhere'
  if (ownCase.test(text) && !ownCaseRule.test(text)) return 'ownCase'
  if (aboutUs.test(text)) return 'aboutUs'
  const heading = headingOf(text)
  if (petition.test(heading) && !petitionRule.test(heading)) return 'petition'
  if (isPraise(text)) return 'praise'
  if (isThanks(text)) return 'smallTalk'
  if (bare.length <= mostElsewhere && !policyWords.test(text) && isElsewhere(text, bare)) return 'elsewhere'
  return isNoise(bare) ? 'noise' : undefined
}

const isElsewhere = (text: string, bare: string): boolean =>
  (elsewhere.test(text) || (advice.test(bare) && !ofCover.test(bare))) && !(ofPills.test(bare) && asksJustNow(text))

/** No words in it: the same sign again and again, or letters and digits without a Chinese word. */
function isNoise(bare: string): boolean {
  const han = bare.match(/\p{Script=Han}/gu) ?? []
  if (han.length === 0) return true
  const kinds = new Set(han).size
  return (han.length >= 4 && kinds <= 2) || (han.length < 2 && bare.length > 4)
}
