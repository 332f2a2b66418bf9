/** 解读形式, 聊政办发〔2021〕5号 二（一）: the eight forms in which a policy may be explained. */
export const interpretationForms = [
  '文字',
  '图解',
  '问答',
  '新闻发布',
  '专家访谈',
  '短视频',
  '场景演示',
  '漫画',
] as const
export type InterpretationForm = (typeof interpretationForms)[number]

/** What each field of an interpretation takes, in characters. */
export const interpretationSizes = {
  text: { least: 80, most: 3000 },
  link: { least: 0, most: 300 },
  /** Of a return. */
  reason: { least: 5, most: 200 },
}

/** 没有解决的原因: a closed list, so that what is counted can be compared. */
export const unresolvedReasons = [
  '没有说到我的情况',
  '看不明白',
  '没有说去哪里办、怎么办',
  '和实际遇到的不一样',
  '依据不对或者旧了',
  '其他',
] as const
export type UnresolvedReason = (typeof unresolvedReasons)[number]

/** 本市约定: so many who signed in and were left without an answer, within so many days, owe a provision a second interpretation. */
export const secondInterpretationAfter = { unresolved: 5, days: 30 }

/** 政策文件类别, taken from the folder a document was imported from. */
export const categories = ['法律', '行政法规', '部门规章', '山东', '聊城', '其他'] as const
/** Those of the whole country. */
export const nationalCategories = ['法律', '行政法规', '部门规章'] as const

/** How far a document reaches. */
export const levels = ['national', 'province', 'city', 'unknown'] as const
/** The nearest first. */
export const levelNames = {
  city: '聊城',
  province: '山东',
  national: '国家',
  unknown: '其他',
} as const satisfies Record<(typeof levels)[number], string>

/** 信息公开属性; 未标明: nobody has stated one and no law makes it public, so that it waits for an editor. */
export const attributes = ['主动公开', '依申请公开', '不予公开', '未标明'] as const
/** What an editor may decide about a document that states nothing itself (《政府信息公开条例》第十三条至第十六条). */
export const decidableAttributes = ['主动公开', '依申请公开', '不予公开'] as const

/** Whether a document may be relied on today. */
export const policyStandings = ['in-force', 'superseded', 'not-yet', 'ended', 'draft'] as const
export const policyStandingNames: Record<(typeof policyStandings)[number], string> = {
  'in-force': '现行',
  superseded: '旧版本',
  'not-yet': '还没有施行',
  ended: '不再施行',
  draft: '征求意见，还不是正式文件',
}

/** The 22 matters of daily life under which cards are kept; related questions come from the same one. */
export const cardTopics = [
  '征地与宅基地',
  '房屋征收与补偿',
  '入学',
  '劳动',
  '工伤',
  '社保与失业',
  '医保与生育',
  '养老与救助',
  '残疾人与退役军人',
  '婚姻家庭与继承',
  '户籍与证件',
  '公积金与公租房',
  '物业与停车',
  '供热供水供气',
  '噪声油烟养犬',
  '交通',
  '消费与食品',
  '诈骗与个人信息',
  '个体户与企业',
  '信息公开与信访复议诉讼',
  '农村土地与村务',
  '消防与安全',
] as const

/** What each field takes, in characters. */
export const answerSizes = {
  question: { least: 2, most: 500 },
  /** Words to find a document by. */
  search: { least: 1, most: 40 },
  /** What is said beside a reason for 没有解决. */
  judgement: { least: 0, most: 200 },
  /** Why a document is public or is not. */
  openness: { least: 5, most: 200 },
}
/** How many provisions one interpretation may explain. */
export const mostInterpreted = 10

/** 要点, which stand under an answer: so many at most, of so many characters. 本市约定. */
export const pointSizes = { most: 8, text: 60 }

/** So many published replies of a page are looked after when it comes back into sight. */
export const repliesLookedAfter = 60
