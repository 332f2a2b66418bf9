/** One thing to be written down, and the article that asks for it. */
interface SheetLine {
  id: string
  label: string
  basis?: string
  /** Filled out of the schedule of what is kept here, with one tap. */
  held?: true
}

/** What whoever answers for personal data has to write down, as the law lists it; kept once another person has signed it, and printed. */
interface ProtectionSheet {
  title: string
  /** When it is to be written. */
  when: string
  lines: readonly SheetLine[]
  foot: string
}

const law = '《个人信息保护法》'

/** 个人信息保护影响评估: 个人信息保护法 第五十五条、第五十六条. */
const impact: ProtectionSheet = {
  title: '个人信息保护影响评估记录',
  when: `处理敏感个人信息、用个人信息做自动化决策、委托处理或者向别人提供、公开个人信息、向境外提供、其他对个人权益有重大影响的，事前评估（${law}第五十五条）`,
  lines: [
    { id: 'data', label: '处理哪些个人信息', held: true },
    { id: 'ground', label: '是第五十五条的哪一种情形', basis: '第五十五条' },
    { id: 'lawful', label: '目的、方式是否合法、正当、必要', basis: '第五十六条（一）' },
    { id: 'risk', label: '对个人权益的影响和安全风险', basis: '第五十六条（二）' },
    { id: 'measures', label: '保护措施是否合法、有效，并与风险程度相适应', basis: '第五十六条（三）' },
    { id: 'record', label: '处理情况记录', basis: '第五十五条' },
    { id: 'who', label: '评估的单位、人和日期' },
  ],
  foot: `评估报告和处理情况记录至少保存三年（${law}第五十六条）`,
}

/** 泄露、篡改、丢失的通知: 个人信息保护法 第五十七条. */
const breach: ProtectionSheet = {
  title: '个人信息泄露、篡改、丢失通知书',
  when: `发生或者可能发生泄露、篡改、丢失的，立即采取补救措施，并通知履行个人信息保护职责的部门和个人（${law}第五十七条）`,
  lines: [
    { id: 'to', label: '发给谁：履行个人信息保护职责的部门，还是个人' },
    { id: 'data', label: '发生或者可能发生泄露、篡改、丢失的信息种类', basis: '第五十七条（一）', held: true },
    { id: 'cause', label: '原因', basis: '第五十七条（一）' },
    { id: 'harm', label: '可能造成的危害', basis: '第五十七条（一）' },
    { id: 'done', label: '采取的补救措施', basis: '第五十七条（二）' },
    { id: 'self', label: '个人可以采取的减轻危害的措施', basis: '第五十七条（二）' },
    { id: 'contact', label: '联系方式', basis: '第五十七条（三）' },
    { id: 'who', label: '发出的单位和日期' },
  ],
  foot: `采取措施能够有效避免造成危害的，可以不通知个人；履行个人信息保护职责的部门认为可能造成危害的，有权要求通知个人（${law}第五十七条）`,
}

export const protectionSheets = { impact, breach }
export type ProtectionSheetName = keyof typeof protectionSheets

/** The most that one line of a sheet takes, in characters: what people read of a leak is short. */
export const sheetLineMost: Record<ProtectionSheetName, number> = { impact: 1_000, breach: 300 }

/** The sheet as it is filed; what is not filled in says so. */
export function sheetText(name: ProtectionSheetName, filled: Readonly<Record<string, string>>): string {
  const { title, lines, foot } = protectionSheets[name]
  const said = lines.map(({ id, label, basis }) => {
    const heading = `${label}${basis ? `（${basis}）` : ''}`
    return `${heading}\n${filled[id]?.trim() || '待填'}`
  })
  return [title, ...said, foot].join('\n\n')
}
