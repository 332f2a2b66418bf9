/** 咨询诉求: the four kinds. */
export const inquiryKinds = ['consultation', 'complaint', 'suggestion', 'disclosure'] as const
export const kindNames: Record<(typeof inquiryKinds)[number], string> = {
  consultation: '咨询',
  complaint: '投诉',
  suggestion: '建议',
  disclosure: '信息公开申请',
}

/** 形式要求 of an application for disclosure: how its information is to be given (政府信息公开条例 第二十九条第二款第三项). */
export const disclosureForms = ['online', 'posted', 'collected', 'onSite'] as const
export const disclosureFormNames: Record<(typeof disclosureForms)[number], string> = {
  online: '电子件，在这里看',
  posted: '纸质件，邮寄',
  collected: '纸质件，自己去取',
  onSite: '到现场查阅',
}

/** 申请人 as the yearly form counts them, one column each (国办公开办函〔2021〕30号). */
export const applicantKinds = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'] as const
/** The same in the words of a form that people fill in. */
export const applicantNames: Record<(typeof applicantKinds)[number], string> = {
  自然人: '我个人',
  商业企业: '企业、个体户',
  科研机构: '学校、研究机构',
  社会公益组织: '公益组织',
  法律服务机构: '律师事务所等法律服务机构',
  其他: '其他单位',
}

/** By which door an inquiry came: 小程序, 来电, 来访, 来信 as ordinary letters and as those that are signed for, and the registers of 市民热线 and 领导信箱. */
export const channels = ['miniapp', 'phone', 'window', 'mail', 'signedMail', 'hotline', 'mailbox'] as const
export const channelNames: Record<(typeof channels)[number], string> = {
  miniapp: '小程序',
  phone: '来电',
  window: '来访',
  mail: '来信',
  signedMail: '挂号信、快递',
  hotline: '市民热线',
  mailbox: '领导信箱',
}
/** Doors at which an officer writes for somebody else: 代录. */
export const spokenChannels = ['phone', 'window', 'mail', 'signedMail'] as const

/** Where an inquiry stands. */
export const statuses = [
  'triage',
  'handling',
  'consulting',
  'correcting',
  'paying',
  'review',
  'replied',
  'closed',
  'declined',
  'merged',
  'withdrawn',
  'abandoned',
] as const

/** As the offices name them. */
export const statusNames: Record<(typeof statuses)[number], string> = {
  triage: '待受理',
  handling: '办理中',
  consulting: '征求意见',
  correcting: '待补正',
  paying: '待缴费',
  review: '待审核',
  replied: '已答复',
  closed: '办结',
  declined: '不予受理',
  merged: '已并案',
  withdrawn: '已撤回',
  abandoned: '视为放弃',
}

/** As whoever asked reads them. */
export const plainStatusNames: Record<(typeof statuses)[number], string> = {
  ...statusNames,
  triage: '等着分派',
  correcting: '等你补充',
  paying: '等你缴费',
  closed: '已办完',
  declined: '没有受理',
  abandoned: '视为放弃，不再办',
  merged: '已合并办理',
}

/** In these somebody in the government still owes something. */
const openStatuses: readonly (typeof statuses)[number][] = [
  'triage',
  'handling',
  'consulting',
  'correcting',
  'paying',
  'review',
]
export const isOpen = (status: (typeof statuses)[number]): boolean => openStatuses.includes(status)

/** In these the clock stands still because of the status; in others because nobody has confirmed the receipt yet. */
export const waitingStatuses: readonly (typeof statuses)[number][] = ['consulting', 'correcting', 'paying']

/** How a clock stands when it is looked at. */
export const standings = ['onTime', 'near', 'overdue', 'paused', 'closedOnTime', 'closedLate', 'stopped'] as const

/** 评价, one to five; in the register in the same words as whoever rated chose them. */
export const starNames: readonly string[] = ['很不满意', '不满意', '一般', '满意', '很满意']
export const starName = (stars: number): string => starNames[stars - 1] ?? ''

/** How whoever asked is reached, part by part. */
export const contactParts = ['name', 'phone'] as const
export type ContactPart = (typeof contactParts)[number]
export const contactPartNames: Record<ContactPart, string> = { name: '姓名', phone: '电话' }
/** How often in a day one case takes other ones (本市约定). */
export const mostCorrectionsADay = 10

/** What each field of whoever asks takes, in characters. */
export const inquirySizes = {
  text: { least: 4, most: 2000 },
  name: { least: 1, most: 20 },
  supplement: { least: 2, most: 1000 },
  correction: { least: 2, most: 2000 },
  dispute: { least: 2, most: 200 },
  comment: { least: 1, most: 300 },
  redo: { least: 4, most: 500 },
}

/** What is looked for in 依申请公开转主动公开, in characters. */
export const openedSizes = { search: { least: 1, most: 40 } }

/** 查询编号, without its dash. */
export const codeLength = 8
export const codeExample = '7K2M-93QF'
export const codePattern = /^[2-9A-HJKMNP-Z]{8}$/
export const codeWritten = (signs: string): string => `${signs.slice(0, 4)}-${signs.slice(4)}`
