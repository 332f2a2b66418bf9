import { typed } from './colloquial'

/** Words that point back at what was asked before. */
const pointsBack =
  /^(那|这|还|也|再|如果|要是|万一|然后|另外|可是|但是|所以|除了)|这个|那个|这种|那种|这样|这些|它|上面|刚才|前面|呢$|^(没有|没|不是|只有).{1,8}(行吗|行不行|可以吗|能行吗|能办吗|怎么办)$/

/** What any question may ask about any matter: these words name no matter of their own. */
const aboutAnything =
  /(大概|一般|总共|一共|最多|最少|最长|最晚)?(要|得|需要|用)?(多少钱|多少|多久|多长时间|几天|几年|几岁|几个月|什么时候|啥时候|何时)(内)?|(去|到|在|上|找|向)?(哪里|哪儿|哪个部门|哪个窗口|哪|谁)(去)?(办理|办|申请|领|交|查|说|管|问|负责)?|(带|准备|需要|要|交)?(什么|啥|哪些)(材料|手续|证件|证明|东西|条件)|(怎么|咋|如何)(办理|办|申请|算|交|查|领|弄|报|写)?|(可以|能|可不可以|能不能|是否|是不是|会不会|要不要|用不用|有没有)(网上|手机上|线上|别人|代)?(办理|办|申请|代办|交|领|查)?|(需要|需|要|得)(交|付|花)?(钱|费用|费|手续费)|收费|费用|免费|代办|网上|期限|时限|材料|手续|流程|步骤|地址|电话|上班时间|为什么|不给办|不答复|不理|没人管|超期|过期|逾期|怎么办|咋办|标准|比例|办好|拿到|批下来|办下来|下来|超过|投诉|举报|起诉|处罚|罚款|罚/g
const filler =
  /那么|那|这个|那个|这种|那种|这样|这些|它|还|也|再|如果|要是|万一|然后|另外|就|要|得|呢|吗|啊|呀|吧|了|的|是|我|你|都|又|请问|对|好|去|到|在|有|没|给|他|她|们/g

/**
 * How far a question rests on the one before: 'wholly' names no matter of its own (多久能办好), 'shortly' points back
 * and names little (那能退费吗), 'perhaps' points back and names much (那养狗要办证吗), 'not' stands by itself.
 */
export type Leaning = 'wholly' | 'shortly' | 'perhaps' | 'not'

/** 追问: whether a question can be understood without the one before it. */
export function leaningOf(question: string): Leaning {
  const text = bare(question)
  const own = matterOf(question)
  if (own.length <= 1) return 'wholly'
  if (!pointsBack.test(text)) return 'not'
  return own.length <= 3 ? 'shortly' : 'perhaps'
}

/** What a question names of its own, without words that any question may have: 离婚 in 那离婚要什么手续. */
export const matterOf = (question: string): string => bare(question).replace(aboutAnything, '').replace(filler, '')

/** The matter of the earlier question, without what it asked about it, and the new question: one question again. */
export function continued(about: string, question: string): string {
  const matter = bare(about).replace(aboutAnything, '')
  return `${matter.length >= 2 ? matter : about}${bare(question).replace(/^(那么|那|还有|然后|另外|如果|要是)/, '')}`
}

/** What a follow-up asks for, and what an answer that has it looks like. */
const shapes: readonly (readonly [asks: RegExp, has: RegExp])[] = [
  [
    /多久|几天|几年|几个月|多长时间|什么时候|期限|时限/,
    /[\d一二两三四五六七八九十百]+\s*个?(工作日|日|天|月|年|小时)|当场|随时/,
  ],
  // Fines, damages and refunds are money, but not what something costs.
  [
    /多少钱|收费|费用|交钱|免费|花钱|要钱|几块/,
    /(^|[，。；\n])(?![^，。；\n]*(罚|没收|赔|退|补助|补贴))[^，。；\n]*(\d元|免费|不收|收费|费用|缴费|工本费)/,
  ],
  [/哪里|哪儿|去哪|找谁|哪个部门|谁管|哪个窗口/, /窗口|大厅|派出所|中心|街道|乡镇|局|法院|部门|机关|单位|社区|村/],
  [/材料|证件|手续|带什么|东西|证明/, /带|材料|证|表|复印件|户口|合同/],
  [/网上|手机|线上/, /网上|手机|线上|小程序|平台|网站/],
  [/罚/, /罚|拘留|处分/],
  [/投诉|举报|起诉/, /投诉|举报|起诉|仲裁|申诉|复议|12\d{3}/],
  [/代办|别人|家人|我爸|我妈|代领|委托/, /代|委托|家人|亲属/],
]

/** What a card says and how it is asked for. */
interface Said {
  asked: string
  said: string
}

/**
 * How a card meets a follow-up: 'asked' where it is asked for just this and says it, 'said' where it only says
 * something of the kind, 'not' where it says nothing of it; undefined where the follow-up asks for nothing that can be
 * told by its words.
 */
export function meeting({ asked, said }: Said, question: string): 'asked' | 'said' | 'not' | undefined {
  const wanted = shapes.filter(([asks]) => asks.test(question))
  if (wanted.length === 0) return undefined
  if (!wanted.every(([, has]) => has.test(said))) return 'not'
  return wanted.every(([asks]) => asks.test(asked)) ? 'asked' : 'said'
}

const bare = (text: string) => typed(text).replace(/[^\p{L}\p{N}]/gu, '')
