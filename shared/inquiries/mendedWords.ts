/** 纠错: what is published here and may be wrong. */
export const mendedThings = ['policy', 'notice', 'concern', 'promise', 'survey', 'guide'] as const
export const mendedThingNames: Record<(typeof mendedThings)[number], string> = {
  policy: '政策文件',
  notice: '公告',
  concern: '回应',
  promise: '承诺事项',
  survey: '问卷',
  guide: '单位资料',
}
