/** The five fields of 定点定向公开, 聊政办发〔2021〕5号 四（四）; 村务公开 stands beside them, for the boards of the villages. */
export const noticeFields = ['土地征收', '旧区改造', '义务入学', '就诊就医', '养老服务', '村务公开'] as const
export type NoticeField = (typeof noticeFields)[number]

export interface NoticeKind {
  id: string
  /** As people call it. */
  name: string
  /** The field it belongs to; none where it fits every field. */
  field?: NoticeField
  /** Id of the deadline rule that says how long it has to stay up at least. */
  atLeast?: string
  /** Id of the deadline rule that says by when it has to be up, and what that is counted from. */
  by?: { rule: string; since: string }
  /** Titles that can mean nothing else: whoever writes one has chosen the kind. */
  titled?: RegExp
}

/** 种类: what law knows of how long a notice lasts; the first one whose titles fit is meant. */
export const noticeKinds: readonly NoticeKind[] = [
  {
    id: 'land-pre-notice',
    name: '征收土地预公告',
    field: '土地征收',
    atLeast: 'land-pre-notice',
    titled: /(征收|征地|土地).*预公告/,
  },
  {
    id: 'land-compensation',
    name: '征地补偿安置公告',
    field: '土地征收',
    atLeast: 'land-compensation-notice',
    titled: /(征地|征收土地|土地征收|征收集体土地).*补偿.*(公告|公示|方案)/,
  },
  {
    id: 'land-acquisition',
    name: '征收土地公告',
    field: '土地征收',
    by: { rule: 'land-acquisition-notice', since: '收到批准文件的日期' },
    titled: /(征收(集体)?土地|土地征收|征地)(的)?公告/,
  },
  {
    id: 'house-plan',
    name: '房屋征收补偿方案征求意见',
    field: '旧区改造',
    atLeast: 'house-expropriation-plan',
    titled: /征收.*补偿.*方案/,
  },
  {
    id: 'house-decision',
    name: '房屋征收决定公告',
    field: '旧区改造',
    by: { rule: 'house-expropriation-decision', since: '作出征收决定的日期' },
    titled: /房屋征收.*决定/,
  },
  {
    id: 'smallest-home-list',
    name: '最低面积补偿对象公示',
    field: '旧区改造',
    atLeast: 'smallest-home-list',
    titled: /最低面积补偿.*(公示|公告|名单)/,
  },
  {
    id: 'household-valuation',
    name: '分户初步评估结果公示',
    field: '旧区改造',
    atLeast: 'household-valuation',
    titled: /分户.*评估/,
  },
  {
    id: 'plan-draft',
    name: '规划草案公告',
    field: '旧区改造',
    atLeast: 'plan-draft-notice',
    titled: /规划.*(草案|(批前)?公示)/,
  },
  {
    id: 'village-affairs',
    name: '村务公开',
    field: '村务公开',
    atLeast: 'village-posting',
    titled: /村务公开|村务公布/,
  },
  { id: 'other', name: '其他公告' },
]

export const kindOf = (id: string): NoticeKind | undefined => noticeKinds.find((one) => one.id === id)

/** The kind that a title names by itself within a field, e.g. 甲村征地补偿安置公告; undefined for any other title. */
export function kindTitled(title: string, field: NoticeField): NoticeKind | undefined {
  const plain = title.normalize('NFKC').replace(/\s/g, '')
  return noticeKinds.find((one) => one.field === field && (one.titled?.test(plain) ?? false))
}

/** The kinds to choose from in a field: its own, and 其他 unless law speaks of everything in it. */
export const kindsIn = (field: NoticeField): NoticeKind[] =>
  noticeKinds.filter((one) => one.field === field || (one.field === undefined && field !== '村务公开'))

/** What was chosen, else what the title names, else 其他, else the only one there is. */
export function kindMeant({
  kind,
  title,
  field,
}: {
  kind?: string | undefined
  title: string
  field: NoticeField
}): NoticeKind {
  return kindOf(kind ?? '') ?? kindTitled(title, field) ?? kindsIn(field).at(-1)!
}
