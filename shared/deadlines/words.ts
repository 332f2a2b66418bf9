/** What a limit is counted in. */
export const limitUnits = ['workingDay', 'calendarDay', 'hour'] as const
export type LimitUnit = (typeof limitUnits)[number]

/** As laws write them: 二十个工作日, 三十日, 四十八小时. A 日 is every day, also a holiday. */
export const unitWords: Record<LimitUnit, string> = { workingDay: '个工作日', calendarDay: '日', hour: '小时' }

/** 「15 个工作日」 */
export const amountWords = (amount: number, unit: LimitUnit): string => `${amount} ${unitWords[unit]}`

/** On what a limit rests: an article of law, or this city's own promise. */
export const basisKinds = ['法定', '本市约定'] as const
