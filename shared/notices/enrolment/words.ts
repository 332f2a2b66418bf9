/** 学段 of compulsory education that a child enters. */
export const stages = ['primary', 'middle'] as const
export type Stage = (typeof stages)[number]
export const stageNames: Readonly<Record<Stage, string>> = { primary: '上小学一年级', middle: '上初中一年级' }
