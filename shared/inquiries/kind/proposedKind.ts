import type { InquiryKind } from '../case/inquiry'

/** What a kind is known by; the words that were met are told back. */
interface Cue {
  kind: InquiryKind
  words: RegExp
  /** Says why, after the words that were met. */
  why: string
}

const disclosure =
  /依申请公开|(申请|要求|请求|请).{0,12}公开.{0,24}(文件|信息|记录|方案|批复|合同|预算|决算|档案|材料|清单|纪要|标准|依据)|信息公开申请|申请.{0,6}(政府)?信息公开|申请(依法|向我|政府|贵单位|贵局|你们|你局)?公开(?!道歉|赔礼|招聘|招标|选拔|审理|听证)/
/** Named outright by whoever writes. */
const saidComplaint =
  /(我|要|想|实名|再次)?(投诉|举报|检举|揭发)(?!.{0,6}(电话|渠道|流程|方式|怎么|哪|谁|多久))|求助|维权/
const saidSuggestion =
  /建议(?!书)|提议|提个?意见|(希望|盼望?|恳请|能不能|能否|可不可以|最好)(能|可以|政府|有关部门|相关部门|咱们?|在|给|把)?.{0,14}(增设|增加|加装|加设|加开|加密|开通|新增|设置|设立|建(个|一|设|成)|多(建|设|种|开|装|搞)|改成|改为|优化|推广|延长到?|统一)/
const saidQuestion = /^(咨询|请问|想问|问一下|问问|我想咨询|我想问|想咨询|了解一下|想了解)/

/** Something is not as it should be, and somebody has to come. */
const trouble =
  /坏(了|掉|的|好几)|不亮|不热|不响|不通|不转|损坏|破损|破(了|的|裂)|塌陷?|裂(了|开|缝)|倒(了|塌|伏)|断(了|裂|电|水|气)|漏(水|电|气|雨|油)|堵(了|住|塞|死)|冒(水|烟|污|出)|积水|反水|返水|停(水|电|气|暖)|没(电|水|气|暖)|黑漆漆|太黑|臭|垃圾|污水|脏|蚊蝇|异味|扬尘|噪[音声]|扰民|吵(得|死|闹|人)|太吵|睡不(着|了|成)|油烟|乱(停|收|扔|倒|堆|建|排|搭|贴|占|涨|摆|丢|放|砍|罚)|占(道|用|了|着|我)|私搭|违建|违法建|拖欠|欠(薪|钱|着|我|工|款|了)|不给(钱|退|发|开|办|修|换|解决|结|补|交|上)|不发|克扣|不退|拒(绝|不|退|收|赔)|推(诿|脱|来推去)|踢皮球|态度(差|恶劣|不好|蛮横)|没人(管|理|修|来|接|问|扫|清)|无人(管|理|修)|不管|不作为|不处理|不解决|强(制|迫|买|卖|收|拆)|骗|假(货|的|药|酒|证)|过期|变质|发霉|超(载|速|标|员)|咬(伤|了|人)|打(了|人|伤)|砸|偷(了|走|电|排|倒|建)|威胁|骂|欺(负|压|诈)|虚假|宰客|涨价|毁(了|坏)|淹(了|没)|烧(了|坏)|失灵|故障|危险|隐患|老化|拥堵|掉(了|皮|落|下)|松动|没(装|盖|有盖)|缺(了|失|斤)|少(了|发|给|退)|短斤|难闻|影响(休息|出行|生活|睡眠)|受不了|好几天了|半个月了/
/** Wanting it put right, whatever it is. */
const wanting =
  /(请|求|希望|恳请|麻烦|盼|要求|望|催).{0,14}(解决|处理|查处|修(好|一修|复|理)?|维修|清理|整治|管(管|一管|理)|帮(忙|助|帮|我)|尽快|落实|退(还|钱|款)|赔|核实|调查|协调|制止|取缔|主持公道|给个?说法|派人|来人)|(快|赶紧|尽快|什么时候|啥时候|多会儿).{0,6}(修|来(水|电|气|暖|人)|解决|处理|清|通)/
/** Asking for a rule, a sum, a time or a way, not for somebody to come. */
const askingRule =
  /规定|标准|条件|材料|手续|流程|政策|怎么(申请|办理|办(?!$)|交|查|算|领|报销|缴|转|迁|报名|补办|计算)|如何(申请|办理|办|缴|查|计算|领|报)|多少(钱|岁|年|天|元)?|几(岁|年|天|个月|月|号|点)|多久|能不能|可不可以|可以.{0,12}吗|能.{0,12}吗|是不是|算不算|是否|需要|要不要|哪些|去哪|在哪|在哪里|合法吗|违法吗|符合/
const asking = /[？?]|吗|呢$|怎么|怎样|如何|多少|什么|哪|谁|几|为何|为什么|咋|啥/

const cues: readonly Cue[] = [
  { kind: 'disclosure', words: disclosure, why: '是要政府机关公开信息' },
  { kind: 'complaint', words: saidComplaint, why: '是要人来解决' },
]

export interface ProposedKind {
  kind: InquiryKind
  /** Why, in a sentence with the words that were met; absent where nothing speaks for a kind. */
  because?: string
}

/**
 * 像是哪一类: from the words of a case that is being written. Whoever names the kind is taken at their word; else trouble
 * that somebody has to come for is a 投诉, unless what is asked is a rule, and what only asks is a 咨询.
 */
export function proposedKind(text: string): ProposedKind {
  const said = text.normalize('NFKC').replace(/\s+/g, '')
  for (const { kind, words, why } of cues) {
    const met = words.exec(said)?.[0]
    if (met) return { kind, because: told(met, why) }
  }
  const troubled = trouble.exec(said)?.[0] ?? wanting.exec(said)?.[0]
  const suggested = saidSuggestion.exec(said)?.[0]
  if (suggested && !(troubled && wanting.test(said)))
    return { kind: 'suggestion', because: told(suggested, '是一个想法') }
  if (troubled && !(asking.test(said) && (askingRule.test(said) || saidQuestion.test(said))))
    return { kind: 'complaint', because: told(troubled, '是要人来解决') }
  const asked = saidQuestion.exec(said)?.[0] ?? askingRule.exec(said)?.[0] ?? asking.exec(said)?.[0]
  if (asked) return { kind: 'consultation', because: told(asked, '是想问清楚') }
  return { kind: 'complaint' }
}

const told = (met: string, why: string) => `写到“${met.slice(0, 12)}”，看起来${why}`
