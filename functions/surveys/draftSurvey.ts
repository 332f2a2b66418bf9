import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { deskRole, surveyDepartment } from '@shared/surveys/access'
import { by } from '@shared/surveys/acts/act'
import type { SurveyMoment } from '@shared/surveys/moment'
import type { draftSurvey as contract } from '@shared/surveys/contract'
import { drafted } from '@shared/surveys/drafting'
import { soundContent } from '@shared/surveys/sound'
import { surveyWorkOf } from '@shared/surveys/view'
import type { Reference } from '../platform/bucket/reference'
import type { RequireAudience } from './requireAudience'
import type { Surveys } from './store'

interface Needs {
  surveys: Pick<Surveys, 'create'>
  departments: Pick<Reference, 'department'>
  moment: SurveyMoment
  /** Refuses places that are not the department's, and a drawing that is not there or elsewhere. */
  requireAudience: RequireAudience
  id: string
}

/** 起草, in the name of the drafter's own department. */
export async function draftSurvey(
  { body }: Received<typeof contract>,
  caller: Caller,
  { surveys, departments, moment, requireAudience, id }: Needs,
): Promise<Replied<typeof contract>> {
  const { at, today, facts } = moment
  const department = departments.department(surveyDepartment(caller))
  const content = soundContent(body, today, facts.areas)
  await requireAudience(content, { department, caller, areas: facts.areas })
  const { id: of, name } = department
  const one = drafted({ id, content, department: { id: of, name }, by: by(caller), as: deskRole(caller), at })
  return { survey: surveyWorkOf(await surveys.create(one), caller, moment) }
}
