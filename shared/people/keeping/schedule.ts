import { missedAfter } from './missed'

/** 个人信息保护法 第十九条: no longer than the purpose needs. Where no law says how long, the city does. */
export const cityRule = '本市约定'

/** How long something is kept: so many years or days after an event, or until the person or the house does something. */
export type KeptFor =
  | { years: number; after: string; atLeast?: true }
  | { days: number; after: string }
  /** 「注销账号」「你取消」 */
  | { until: string }

export interface KeptKind {
  id: string
  /** Which table or place it lies in. */
  table: string
  /** 种类, 目的 and 谁看得到, in the words of daily life. */
  what: string
  purpose: string
  seenBy: string
  kept: KeptFor
  basis: string
  /** How it goes: by the nightly job, with the account, when its owner says so, by the table itself, or not at all: it names nobody. */
  goes: 'night' | 'account' | 'owner' | 'itself' | 'stays'
}

/**
 * 保存期限表: the one place that says what is kept of a person, for what and how long. The page that tells people reads it, and
 * so does the job that deletes, so that they cannot differ. A city that agrees on other years changes them here.
 */
export const keepingSchedule = [
  {
    id: 'account',
    table: 'people',
    what: '账号：打了星号的手机号，或者认不出是谁的微信记号，关注的地方',
    purpose: '认出是同一个人，让答复找得到你',
    seenBy: '只有你自己',
    kept: { until: '注销账号' },
    basis: cityRule,
    goes: 'account',
  },
  {
    id: 'joined',
    table: 'people',
    what: '你把哪几个手机号、微信合成了一个账号，哪天合的，原来各自关注的地方',
    purpose: '用哪个登录都看到同样的办件，分开时各归各的',
    seenBy: '只有你自己',
    kept: { until: '你分开，或者注销账号' },
    basis: cityRule,
    goes: 'owner',
  },
  {
    id: 'help',
    table: 'people',
    what: '家人代办：谁替你办、你替谁办，能办什么，到哪天；说给家人的授权码（15 分钟）',
    purpose: '家人按说好的替你提交、看进度',
    seenBy: '你和替你办的人',
    kept: { until: '到期，任何一边结束，或者注销账号' },
    basis: cityRule,
    goes: 'owner',
  },
  {
    id: 'contentCheck',
    table: 'people',
    what: '微信登录的标识（加密）；本市开通微信内容检查以后，你写的内容连同它送微信查一次',
    purpose: '看写的内容有没有风险，有风险的先由工作人员看',
    seenBy: '没有人；微信按它自己的规则处理',
    kept: { until: '注销账号' },
    basis: cityRule,
    goes: 'account',
  },
  {
    id: 'codes',
    table: 'people',
    what: '登录验证码',
    purpose: '确认手机是你的',
    seenBy: '没有人',
    kept: { days: 1, after: '发出' },
    basis: cityRule,
    goes: 'itself',
  },
  {
    id: 'contact',
    table: 'inquiries',
    what: '办件里的称呼和电话',
    purpose: '答复的单位同你联系',
    seenBy: '你自己和现在答复你的单位',
    kept: { years: 1, after: '办结' },
    basis: cityRule,
    goes: 'night',
  },
  {
    id: 'words',
    table: 'inquiries',
    what: '咨询、投诉、建议里你写的内容和附件，和内容先由人看的原因、看的结果',
    purpose: '办理和答复',
    seenBy: '你自己和办理的单位',
    kept: { years: 3, after: '办结' },
    basis: cityRule,
    goes: 'night',
  },
  {
    id: 'application',
    table: 'inquiries',
    what: '信息公开申请的内容和附件（以前作为附件交来的身份证明也在内）',
    purpose: '办理申请，也是行政机关履行职责的凭据',
    seenBy: '你自己和办理的单位',
    kept: { years: 10, after: '办结' },
    basis: '本市约定；注销账号不提前删除，依据《中华人民共和国档案法》第十三条、第十四条',
    goes: 'night',
  },
  {
    id: 'identity',
    table: 'inquiries',
    what: '申请信息公开时交的身份证明照片',
    purpose: '核对是谁申请的（《中华人民共和国政府信息公开条例》第二十九条）',
    seenBy: '办理单位核对的人；核对以前，申请还在分办台的，是分办的人',
    kept: { until: '核对完，最晚到这份申请办完；上传和备份的副本再过一天' },
    basis: cityRule,
    goes: 'night',
  },
  {
    id: 'missed',
    table: 'limits',
    what: '没有找到答案的问题：去掉姓名、电话、住址以后的话，和一个认不出是谁的记号',
    purpose: '数有几个人问过，让单位知道下一张该写什么',
    seenBy: `${missedAfter.people} 个人以上问过相近的，负责的单位`,
    kept: { days: missedAfter.days, after: '最后一次有人问' },
    basis: cityRule,
    goes: 'itself',
  },
  {
    id: 'reach',
    table: 'people',
    what: '收微信通知的标识、收短信的手机号（都加密）',
    purpose: '公告和答复送得到你',
    seenBy: '没有人',
    kept: { until: '你取消，或者注销账号' },
    basis: cityRule,
    goes: 'owner',
  },
  {
    id: 'told',
    table: 'people',
    what: '哪份公告发给过你，发的是收件箱、微信还是短信，送到没有',
    purpose: '不重复发，没送到的由村居当面告知',
    seenBy: '没有人；村居只看到还有几个人要当面告知',
    kept: { days: 180, after: '发公告' },
    basis: cityRule,
    goes: 'itself',
  },
  {
    id: 'inbox',
    table: 'messages',
    what: '收件箱里的消息',
    purpose: '告诉你办到哪一步',
    seenBy: '只有你自己',
    kept: { years: 2, after: '收到' },
    basis: cityRule,
    goes: 'itself',
  },
  {
    id: 'protection',
    table: 'people',
    what: '单位的个人信息保护影响评估记录、泄露通知书：写了什么、谁写谁签、告知了几个人，里面不写你是谁',
    purpose: '评估对你的影响，出了事告知你（《中华人民共和国个人信息保护法》第五十五条、第五十七条）',
    seenBy: '写和签的管理员、督查',
    kept: { years: 3, after: '签字', atLeast: true },
    basis: '《中华人民共和国个人信息保护法》第五十六条：至少三年；泄露通知书照样保存是本市约定',
    goes: 'stays',
  },
  {
    id: 'log',
    table: '网络日志',
    what: '访问记录：时间、网络地址、打开的是哪一类页面',
    purpose: '发现和查处对系统的攻击',
    seenBy: '维护系统的人',
    kept: { days: 365, after: '访问' },
    basis: '《中华人民共和国网络安全法》第二十一条：不少于六个月',
    goes: 'itself',
  },
] as const satisfies readonly KeptKind[]
export type KeptId = (typeof keepingSchedule)[number]['id']

/** 「办结以后 1 年」 */
export const spokenKept = (kept: KeptFor): string => {
  if ('until' in kept) return `直到${kept.until}`
  return 'years' in kept
    ? `${kept.after}以后${kept.atLeast ? '至少' : ''} ${kept.years} 年`
    : `${kept.after}以后 ${kept.days} 天`
}

/** Whole years of a row of the schedule. */
export function yearsOf(id: KeptId): number {
  const kept: KeptFor | undefined = keepingSchedule.find((one) => one.id === id)?.kept
  if (!kept || !('years' in kept)) throw new RangeError(`no years are kept of ${id}`)
  return kept.years
}

/** The same moment, whole years later; ISO. The 29th of February becomes the 1st of March. */
export function yearsLater(at: string, years: number): string {
  const then = new Date(at)
  then.setUTCFullYear(then.getUTCFullYear() + years)
  return then.toISOString()
}

/** The edition of what people are told before they sign in; a new one is agreed to anew (个人信息保护法 第十四条). */
export const noticeVersion = '2026-12-01.1'
