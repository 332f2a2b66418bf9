/** Words that carry no matter of their own: cut out before the matter of a question is looked at. */
const fillers = [
  '尊敬的',
  '你们',
  '我们',
  '他们',
  '我是',
  '我家',
  '领导',
  '书记',
  '市长',
  '县长',
  '你好',
  '谢谢',
  '感谢',
  '希望',
  '请问',
  '请求',
  '咨询',
  '反映',
  '投诉',
  '建议',
  '有关',
  '相关',
  '部门',
  '政府',
  '单位',
  '工作人员',
  '什么时候',
  '为什么',
  '怎么样',
  '怎么办',
  '怎么',
  '如何',
  '什么',
  '哪里',
  '哪些',
  '哪个',
  '多少',
  '是否',
  '是不是',
  '能不能',
  '可不可以',
  '可以',
  '能够',
  '应该',
  '需要',
  '已经',
  '现在',
  '目前',
  '一直',
  '到底',
  '究竟',
  '因为',
  '所以',
  '但是',
  '而且',
  '如果',
  '这个',
  '那个',
  '这样',
  '那样',
  '这些',
  '那些',
  '这里',
  '那里',
  '一个',
  '一下',
  '问题',
  '情况',
  '事情',
  '解决',
  '处理',
  '答复',
  '回复',
  '解释',
  '没有',
  '不能',
  '不是',
  '就是',
  '还是',
  '或者',
  '以及',
  '对于',
  '关于',
  '进行',
  '时候',
  '网友',
  '群众',
  '市民',
  '百姓',
  '老百姓',
  '本人',
  '大家',
  '自己',
  '帮忙',
  '帮助',
  '知道',
  '告诉',
  '办理',
  '办事',
] as const
const filler = new RegExp(
  `${[...fillers].sort((a, b) => b.length - a.length).join('|')}|[的了吗呢吧啊呀么是在有和与及就都也还很被把让给对从到为我你他她它们这那]`,
  'gu',
)

const asking =
  /[？?]|吗|呢(?:$|[。，])|怎么|怎样|如何|多少|多久|是否|是不是|能不能|可不可以|哪[里儿些个]|在哪|去哪|到哪|什么|几[天月年岁号]|为何|为啥|咋/u

/** Pairs of neighbouring signs that carry the matter of a text: 电梯维修 → 电梯、梯维、维修. */
export function matterOf(text: string): Set<string> {
  const pairs = new Set<string>()
  for (const run of text
    .replaceAll(/您/gu, '你')
    .replaceAll(filler, ' ')
    .match(/\p{Script=Han}{2,}|[A-Za-z0-9]{2,}/gu) ?? []) {
    if (/^[A-Za-z0-9]/.test(run)) pairs.add(run)
    else for (let at = 0; at + 2 <= run.length; at++) pairs.add(run.slice(at, at + 2))
  }
  return pairs
}

/** The sentences of a question that ask something; the whole of it when none does. */
export function asksOf(question: string): string[] {
  const sentences = question.match(/[^。！？!?；;\n]+[。！？!?；;]?/gu) ?? []
  const asks = sentences.map((one) => one.trim()).filter((one) => asking.test(one) && matterOf(one).size >= 3)
  return asks.length > 0 ? asks : [question]
}

const wanted: readonly { asks: RegExp; answers: RegExp; what: string }[] = [
  {
    asks: /多少钱|多少元|什么价|价格是多少|收费标准|收多少|费用是多少|补多少|发多少|标准是多少|怎么收费/u,
    answers:
      /[\d０-９一二三四五六七八九十百千万]+(?:\.\d+)?\s*(?:元|万|块|%|％|倍)|百分之|免费|不收|不再收|没有收费|无需缴/u,
    what: '金额或标准',
  },
  {
    asks: /什么时候|何时|啥时|多久|多长时间|几天|哪天|哪一天|几月|时间表/u,
    answers:
      /\d\s*(?:年|月|日|号|天|个工作日|个月|小时|点)|[一二三四五六七八九十]+(?:个?月|个?工作日|天|日|年|季度)|年底|月底|年内|月内|今年|明年|近期|当日|即日|立即|已经?(?:完成|办结|解决|通|开工|修好|发放|到账)|(?:暂|还)(?:无|没有|不能|未)/u,
    what: '时间',
  },
  {
    asks: /在哪(?:里|儿)?办|去哪|到哪|哪里可以|哪里能|找哪个|找谁|哪个部门管|归谁管/u,
    answers: /窗口|大厅|中心|网站|公众号|小程序|[局委办所站厅院]|社区|街道|乡镇|村委|线上|电话|\d{3,}/u,
    what: '去哪里办、找谁',
  },
]

/** What was asked for by kind, 金额、时间、地点, and is nowhere in the reply. */
export const kindsMissing = (question: string, reply: string): string[] =>
  wanted.filter(({ asks, answers }) => asks.test(question) && !answers.test(reply)).map(({ what }) => what)

/** The asking sentences none of whose matter comes up in the reply. */
export function asksMissed(question: string, reply: string): string[] {
  const said = matterOf(reply)
  return asksOf(question).filter((one) => {
    const matter = matterOf(one)
    return matter.size >= 3 && ![...matter].some((pair) => said.has(pair))
  })
}

/** The share of the question's matter that comes up in the reply, 0–1; 1 where the question has none. */
export function coverage(question: string, reply: string): number {
  const matter = matterOf(question)
  const said = matterOf(reply)
  return matter.size === 0 ? 1 : [...matter].filter((pair) => said.has(pair)).length / matter.size
}
