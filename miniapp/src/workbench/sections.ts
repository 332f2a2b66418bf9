import type { Role } from '@shared/people/role'

export type Section =
  | 'queue'
  | 'onBehalf'
  | 'notices'
  | 'matters'
  | 'concerns'
  | 'promises'
  | 'surveys'
  | 'interpretations'
  | 'knowledge'
  | 'openness'
  | 'accessions'
  | 'papers'
  | 'upkeep'
  | 'ledger'
  | 'boards'
  | 'sites'
  | 'hot'
  | 'staff'
  | 'protection'
  | 'holidays'

const words: Partial<Record<Role, Partial<Record<Section, string>>>> = {
  officer: {
    queue: '待办',
    onBehalf: '代录',
    notices: '公告',
    matters: '分步办事',
    concerns: '舆情',
    promises: '承诺',
    surveys: '问卷',
    interpretations: '解读',
    knowledge: '知识卡',
    accessions: '收录文件',
    papers: '文件登记',
    upkeep: '文件清理',
    ledger: '台账',
  },
  lead: {
    queue: '待办',
    onBehalf: '代录',
    notices: '公告',
    matters: '分步办事',
    concerns: '舆情',
    promises: '承诺',
    surveys: '问卷',
    interpretations: '解读',
    knowledge: '知识卡',
    accessions: '收录文件',
    papers: '文件登记',
    upkeep: '文件清理',
    ledger: '台账',
  },
  dispatcher: { queue: '待分办', onBehalf: '代录', concerns: '舆情', hot: '热点', ledger: '台账' },
  editor: {
    queue: '选登',
    notices: '公告',
    matters: '分步办事',
    concerns: '舆情',
    hot: '热点',
    promises: '承诺',
    surveys: '问卷',
    knowledge: '答复模板',
    accessions: '收录文件',
    openness: '公开审核',
    sites: '张贴点',
  },
  supervisor: {
    queue: '督查',
    notices: '公告',
    concerns: '舆情',
    hot: '热点',
    promises: '承诺',
    surveys: '问卷',
    knowledge: '知识卡',
    accessions: '收录文件',
    ledger: '台账',
    sites: '张贴点',
    staff: '管理记录',
    protection: '个人信息',
    holidays: '放假安排',
  },
  clerk: { boards: '张贴', notices: '公告' },
  administrator: { staff: '账号和单位', protection: '个人信息', holidays: '放假安排' },
}

/** Of those who watch or edit for one county: what can be seen of its tree alone. */
const inCounty: typeof words = {
  editor: { queue: '选登', accessions: '收录文件' },
  supervisor: { queue: '督查', accessions: '收录文件', ledger: '台账', staff: '管理记录', protection: '个人信息' },
}

/** What units of the city and of counties do, and towns do not: texts are handed in by the county. */
const notOfTowns: readonly string[] = ['accessions']

const isTown = (unit: string) => unit.startsWith('town@')

/** The rooms of the workbench that one role works in, at the desk of a county where one is named, in order; none for who does not work here. */
export const sectionsOf = (role: Role, department?: string): { value: Section; label: string }[] =>
  Object.entries((department === undefined ? undefined : inCounty[role]) ?? words[role] ?? {})
    .filter(([value]) => !(department !== undefined && isTown(department) && notOfTowns.includes(value)))
    .map(([value, label]) => ({ value: value as Section, label }))

/** Where somebody begins: the first room of their role. */
export const firstRoom = (role: Role | undefined): string =>
  `/workbench/${(role && sectionsOf(role)[0]?.value) ?? 'queue'}/index`
