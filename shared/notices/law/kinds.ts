import type { Wish } from '../voices/words'
import type { NoticeField } from '../words'

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
  /** How long before it law wants people told of what is cut off, with the article. */
  ahead?: string
  /** Law wants it on boards: in the villages, or in their towns as well, and where it says so. */
  posted?: { in: 'villages' | 'townsAndVillages'; basis: string }
  /** What law lets one say of it while it is up, with the article, or what the city asks for; a hearing is owed when most ask for it. */
  voices?: Partial<Record<Wish, string>>
  /** What one can do while it is up; what law gives, with its article. */
  now?: readonly string[]
  /** What people said of an earlier notice, what was changed by it and what not: with the article that wants it published. */
  tellsOf?: { kind: string; basis: string }
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
    posted: { in: 'townsAndVillages', basis: '《土地管理法实施条例》第二十六条：在乡（镇）和村、村民小组范围内发布' },
    now: [
      '看清征收哪里、用来做什么、什么时候来调查',
      '现状调查会查面积、房屋、附着物和青苗，到时一起核对（土地管理法实施条例第二十六条）',
      '预公告以后抢栽抢建的部分不给补偿（同一条）',
    ],
    titled: /(征收|征地|土地).*预公告/,
  },
  {
    id: 'land-compensation',
    name: '征地补偿安置公告',
    field: '土地征收',
    atLeast: 'land-compensation-notice',
    posted: { in: 'townsAndVillages', basis: '《土地管理法实施条例》第二十八条：在乡（镇）和村、村民小组范围内公告' },
    voices: {
      comment: '公告期里可以反馈意见（土地管理法实施条例第二十八条）',
      hearing: '多数成员认为方案不合法律法规的，政府应当组织听证（土地管理法实施条例第二十八条）',
    },
    now: [
      '核对自家的地在不在范围里，补偿怎么算',
      '按公告写的方式和期限办补偿登记，不同意的按公告写的渠道提意见（土地管理法实施条例第二十八条）',
      '多数成员认为方案不合法律法规的，政府应当组织听证（同一条）',
    ],
    titled: /(征地|征收土地|土地征收|征收集体土地).*补偿.*(公告|公示|方案)/,
  },
  {
    id: 'land-acquisition',
    name: '征收土地公告',
    field: '土地征收',
    by: { rule: 'land-acquisition-notice', since: '收到批准文件的日期' },
    posted: { in: 'townsAndVillages', basis: '《土地管理法实施条例》第三十一条：在乡（镇）和村、村民小组范围内发布' },
    now: [
      '看清征收范围、征收时间和具体安排',
      '还没有签补偿安置协议的，政府应当作出补偿安置决定（土地管理法实施条例第三十一条）',
    ],
    titled: /(征收(集体)?土地|土地征收|征地)(的)?公告/,
  },
  {
    id: 'house-outcome',
    name: '征求意见和修改情况公布',
    field: '旧区改造',
    tellsOf: { kind: 'house-plan', basis: '国有土地上房屋征收与补偿条例第十一条' },
    now: ['看大家提了什么、方案改了哪里、哪些没有改和理由，还有疑问的打咨询电话'],
    titled: /征求意见.*(修改|采纳).*情况|意见(采纳|征求)情况/,
  },
  {
    id: 'house-plan',
    name: '房屋征收补偿方案征求意见',
    field: '旧区改造',
    atLeast: 'house-expropriation-plan',
    voices: {
      comment: '公示期里可以提意见，政府要公布意见和修改的情况（国有土地上房屋征收与补偿条例第十一条）',
      hearing:
        '旧城区改建，超过半数的被征收人认为方案不合条例的，政府应当组织听证会（国有土地上房屋征收与补偿条例第十一条，山东省国有土地上房屋征收与补偿条例第十四条）',
    },
    now: [
      '在公示期内提意见，政府要公布意见和修改的情况（国有土地上房屋征收与补偿条例第十一条）',
      '旧城区改建多数人认为方案不合条例的，政府应当组织听证会（同一条）',
    ],
    titled: /征收.*补偿.*方案/,
  },
  {
    id: 'house-decision',
    name: '房屋征收决定公告',
    field: '旧区改造',
    by: { rule: 'house-expropriation-decision', since: '作出征收决定的日期' },
    now: [
      '看清补偿方案和自己的权利',
      '不服征收决定的，可以申请行政复议，也可以提起行政诉讼（国有土地上房屋征收与补偿条例第十四条）',
    ],
    titled: /房屋征收.*决定/,
  },
  {
    id: 'smallest-home-list',
    name: '最低面积补偿对象公示',
    field: '旧区改造',
    atLeast: 'smallest-home-list',
    now: ['看名单里有没有自己，有疑问的在公示期内问'],
    titled: /最低面积补偿.*(公示|公告|名单)/,
  },
  {
    id: 'household-valuation',
    name: '分户初步评估结果公示',
    field: '旧区改造',
    atLeast: 'household-valuation',
    now: [
      '看自家的初步评估结果',
      '公示期间评估机构要现场说明、听取意见，有错误的要改（山东省国有土地上房屋征收与补偿条例第四十二条）',
    ],
    titled: /分户.*评估/,
  },
  {
    id: 'plan-draft',
    name: '规划草案公告',
    field: '旧区改造',
    atLeast: 'plan-draft-notice',
    voices: { comment: '公告期里可以提意见，组织编制机关应当充分考虑（城乡规划法第二十六条）' },
    now: ['看清自家在不在范围里，在公告期内提意见'],
    titled: /规划.*(草案|(批前)?公示)/,
  },
  {
    id: 'village-affairs',
    name: '村务公开',
    field: '村务公开',
    atLeast: 'village-posting',
    posted: { in: 'villages', basis: '《山东省村务公开条例》第十三条：贴在固定的村务公开栏' },
    now: ['有疑问的，向村民委员会问'],
    titled: /村务公开|村务公布/,
  },
  {
    id: 'renewal-opinions',
    name: '改造意见征集',
    field: '旧区改造',
    atLeast: 'renewal-opinions',
    voices: { comment: '征集期里可以提意见（本市约定）' },
    now: ['改什么、不改什么，在公示期内说出来'],
  },
  {
    id: 'renewal-plan',
    name: '改造方案公示',
    field: '旧区改造',
    atLeast: 'renewal-plan',
    voices: { comment: '公示期里可以提意见（本市约定）' },
    now: ['看清自家楼改哪里、费用怎么分担，在公示期内提意见'],
  },
  { id: 'renewal-finished', name: '完工告知', field: '旧区改造', now: ['看哪里没有改好，打咨询电话报修'] },
  {
    id: 'school-areas',
    name: '招生范围公告',
    field: '义务入学',
    atLeast: 'school-areas',
    now: ['看自家住处归哪所学校，拿不准的打咨询电话'],
  },
  { id: 'school-enrolment', name: '报名公告', field: '义务入学', now: ['在报名的几天里带齐材料报名'] },
  {
    id: 'school-admission',
    name: '录取结果公示',
    field: '义务入学',
    atLeast: 'school-admission',
    now: ['看孩子录取到哪里，有疑问的在公示期内问'],
  },
  { id: 'school-late', name: '补录公告', field: '义务入学', now: ['还没有录取的，在补录的几天里报名'] },
  {
    id: 'water-cut',
    name: '停水公告',
    field: '水电气暖',
    ahead: '因施工、设备维修停水的，要提前通知：原来是 24 小时，2026 年 6 月 1 日起供水的规定换了新的，以新的为准',
    now: [
      '看清哪天几点停、几点来，提前存水，出门关好阀门',
      '因施工、设备维修停水的，要提前通知：原来是 24 小时，2026 年 6 月 1 日起供水的规定换了新的，以新的为准',
    ],
    titled: /停水|(暂停|停止)供水/,
  },
  {
    id: 'power-cut',
    name: '停电公告',
    field: '水电气暖',
    ahead: '计划检修停电的，应当提前 7 天通知或者公告（电力供应与使用条例第二十八条）',
    now: [
      '看清哪天几点停、几点来，家里有人靠电用医疗器械的先打咨询电话',
      '计划检修停电的，应当提前 7 天通知或者公告（电力供应与使用条例第二十八条）',
    ],
    titled: /停电|(暂停|停止)供电/,
  },
  {
    id: 'gas-cut',
    name: '停气公告',
    field: '水电气暖',
    ahead: '因施工、检修停气的，应当提前 48 小时公告或者书面通知（城镇燃气管理条例第二十条）',
    now: [
      '看清哪天几点停、几点来，停气期间关好阀门',
      '因施工、检修停气的，应当提前 48 小时公告或者书面通知（城镇燃气管理条例第二十条）',
    ],
    titled: /停气|(暂停|停止)供气/,
  },
  {
    id: 'heat-cut',
    name: '停暖公告',
    field: '水电气暖',
    ahead: '采暖期里连续停暖超过二十四小时的，应当提前二日通知（山东省供热条例第二十九条）',
    now: [
      '看清哪天停、哪天来，备好保暖的',
      '采暖期里连续停暖超过二十四小时的，应当提前二日通知（山东省供热条例第二十九条）',
    ],
    titled: /停暖|停热|(暂停|停止)供(热|暖)/,
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
