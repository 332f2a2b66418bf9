/** How a survey stands. Whether an issued one waits, is open or is over is computed at reading. */
export const surveyStatusNames = {
  drafting: '草稿',
  submitted: '等审核',
  returned: '退回修改',
  dropped: '不再使用',
  issued: '已发布',
  closed: '已结束',
  feedbackReview: '反馈等签发',
  answered: '已反馈',
  withdrawn: '已撤下',
} as const
export type SurveyStatus = keyof typeof surveyStatusNames
export const surveyStatuses = Object.keys(surveyStatusNames) as [SurveyStatus, ...SurveyStatus[]]

/** Where an issued survey stands on a day. */
export const surveyStandingNames = { waiting: '还没开始', open: '正在进行', over: '已结束' } as const
export type SurveyStanding = keyof typeof surveyStandingNames
export const surveyStandings = Object.keys(surveyStandingNames) as [SurveyStanding, ...SurveyStanding[]]

export const questionKindNames = {
  single: '单选',
  multiple: '多选',
  rating: '打分',
  text: '文字',
  matrix: '逐项打勾',
} as const
export type QuestionKind = keyof typeof questionKindNames
export const questionKinds = Object.keys(questionKindNames) as [QuestionKind, ...QuestionKind[]]

/** What a person is asked to do, in words. */
export const howToAnswer: Record<QuestionKind, string> = {
  single: '选一项',
  multiple: '可以选几项',
  rating: '打几分',
  text: '写几句',
  matrix: '每行选一项',
}

/** When anybody may see the numbers. */
export const publicResultNames = { never: '不公开', after: '结束后公开', live: '边填边公开' } as const
export type PublicResults = keyof typeof publicResultNames
export const publicResultKinds = Object.keys(publicResultNames) as [PublicResults, ...PublicResults[]]

/** What each field of a survey takes, in characters. */
export const surveySizes = {
  title: { least: 4, most: 60 },
  intro: { least: 10, most: 1000 },
  contact: { least: 5, most: 60 },
  question: { least: 2, most: 120 },
  note: { least: 0, most: 200 },
  option: { least: 1, most: 60 },
  answer: { least: 0, most: 500 },
  heard: { least: 10, most: 2000 },
  point: { least: 2, most: 300 },
  quote: { least: 2, most: 300 },
  reason: { least: 5, most: 200 },
}
export const mostQuestions = 30
export const mostOptions = 20
export const mostRows = 10
export const mostSurveyAreas = 50
/** A rating goes from 1 to this. */
export const highest = 5
/** What is said of will and won't, and how many answers are quoted. */
export const mostPoints = 20
export const mostQuotes = 20

/** k: nothing is shown that fewer people said. */
export const leastShown = 5

/** 问卷答复期限 among the deadline rules. */
export const feedbackRule = 'survey-feedback'
