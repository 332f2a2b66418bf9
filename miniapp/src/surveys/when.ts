import type { SurveyView } from '@shared/surveys/contractParts'
import { day } from '../platform/dates'
import type { ChipTone } from '../ui/Chip'

/** In a chip: where it stands, for a person. */
export function chipOf({ standing, withdrawn, feedback, owed }: SurveyView): [tone: ChipTone, word: string] {
  if (withdrawn) return ['paused', '已撤下']
  if (feedback) return ['done', '已反馈']
  if (standing === 'waiting') return ['paused', '还没开始']
  if (standing === 'open') return ['going', '正在问']
  return owed?.overdue ? ['overdue', '超期没反馈'] : ['near', '等反馈']
}

/** In a line: until when, or what is to come. */
export function whenWords({ standing, opensOn, closesOn, withdrawn, closed, feedback, owed }: SurveyView): string {
  if (withdrawn) return `${day(withdrawn.at)}撤下`
  if (feedback) return `${day(feedback.at)}反馈`
  if (standing === 'waiting') return `${day(opensOn)}开始，${day(closesOn)}结束`
  if (standing === 'open') return `${day(closesOn)}结束`
  return `${day(closed?.at ?? closesOn)}结束${owed ? `，${owed.words}` : ''}`
}
